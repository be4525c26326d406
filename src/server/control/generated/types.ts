// Made from specs/paystub/ by npm run generate. Not edited by hand.
export interface paths {
    readonly "/__admin/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the server is ready
         * @description Answers 200 only when the server takes requests.
         */
        readonly get: operations["getHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Metrics in the text format of Prometheus
         * @description Requests by vendor, operation, status and evidence, refusals by rule, sandboxes, the write-ahead log, and the process
         *     with its event loop. Counted since the start, over all sandboxes, whatever became of them. A request whose change
         *     storage could not keep counts twice: as it was answered first, and as it was refused.
         */
        readonly get: operations["getMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Base URLs and built-in test credentials */
        readonly get: operations["getInfo"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/version": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Version of Paystub */
        readonly get: operations["getVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/usage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What was called since the start, what was refused, and what the answers leaned on
         * @description Gathered by `paystub exec` and by the library; over all sandboxes, whatever became of them.
         */
        readonly get: operations["getUsage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The operations, rules and hazards that were met
         * @description Over all sandboxes, whatever became of them. `paystub exec` and the library gather it from the start; `paystub serve`
         *     from the requests that the journals hold when it is first asked for, and from every later one. Several servers on
         *     one database all give that of the requests which the journals hold.
         */
        readonly get: operations["getCoverage"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/reload": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read seed file, people and configuration file again
         * @description Where the data changed, every sandbox starts over from them: its changes and its snapshots are gone. Where only
         *     settings changed (auth, evidence, limits, choices, twins), data stay, and so do settings that were changed in a sandbox.
         */
        readonly post: operations["reload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Back to the seed
         * @description Data, tokens, counters and ids of the sandbox are again as at its start. Other sandboxes are untouched.
         */
        readonly post: operations["reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/openapi": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The OpenAPI documents that this server has */
        readonly get: operations["listOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/openapi/{vendor}.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The OpenAPI document of a vendor, or of this API as `paystub`
         * @description Its servers and token endpoints are those of this sandbox, so that imported requests never reach the vendor.
         */
        readonly get: operations["getOpenApi"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Every rule with its evidence
         * @description Each decision about a vendor's behaviour, how it is known, and which variant holds in this sandbox.
         */
        readonly get: operations["getRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sandboxes of the server */
        readonly get: operations["listSandboxes"];
        readonly put?: never;
        /**
         * Make a sandbox
         * @description From the seed, or as a copy of another sandbox, or of a snapshot of one: data, counters, clock and settings;
         *     faults, journal and snapshots are not copied. A copy costs what was changed, not what is stored.
         *     A sandbox is also made by the first request that names it.
         */
        readonly post: operations["createSandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/sandboxes/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        /** One sandbox */
        readonly get: operations["getSandbox"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a sandbox and all that it keeps
         * @description The sandbox `default` cannot be deleted, only reset.
         */
        readonly delete: operations["deleteSandbox"];
        readonly options?: never;
        readonly head?: never;
        /** Change how strict a sandbox is, or the credentials of its own */
        readonly patch: operations["configureSandbox"];
        readonly trace?: never;
    };
    readonly "/__admin/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The snapshots of a sandbox
         * @description Snapshots live in memory; export what is to outlive the server.
         */
        readonly get: operations["listSnapshots"];
        readonly put?: never;
        /** Save the sandbox's records, clock and settings under a name */
        readonly post: operations["saveSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["schemas"]["Name"];
            };
            readonly cookie?: never;
        };
        /** A snapshot as a document, to be kept in a file */
        readonly get: operations["exportSnapshot"];
        /** Take a snapshot in from a document */
        readonly put: operations["importSnapshot"];
        readonly post?: never;
        /** Forget a snapshot */
        readonly delete: operations["deleteSnapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/snapshots/{name}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make the sandbox as it was when the snapshot was saved */
        readonly post: operations["restoreSnapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/rewind": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Undo the requests after one
         * @description The sandbox is again as it was right after the request was answered; `0` is the state before the first one.
         *     Changes made through this API between the requests are undone with the vendors' ones only where a request
         *     changed the same record. The journal forgets what was undone.
         */
        readonly post: operations["rewind"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The sandbox's time */
        readonly get: operations["getClock"];
        readonly put?: never;
        readonly post?: never;
        /** Back to the real time */
        readonly delete: operations["resetClock"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Set, advance, freeze the clock, or let it go on
         * @description The parts are done in this order: `now`, `advance`, `mode`. Everything that knows time follows: expiry of tokens,
         *     audit and change stamps, date macros, idempotency, limits.
         */
        readonly patch: operations["changeClock"];
        readonly trace?: never;
    };
    readonly "/__admin/actions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What can happen to a vendor's system outside of its API */
        readonly get: operations["listActions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/actions/{vendor}/{action}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let it happen in this sandbox
         * @description For instance that an employment was reported in an a-melding, or that an integration lost a privilege.
         */
        readonly post: operations["performAction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/limits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the vendors' rate limits are enforced */
        readonly get: operations["getLimits"];
        /** Enforce the vendors' rate limits, or do not */
        readonly put: operations["setLimits"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The faults in place */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /**
         * Let something go wrong
         * @description Faults live in memory and belong to their sandbox alone.
         */
        readonly post: operations["addFault"];
        /** Take all faults away */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a fault away */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/faults/presets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Ready-made faults of each vendor */
        readonly get: operations["listFaultPresets"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/faults/presets/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Put a preset's faults in place */
        readonly post: operations["addFaultPreset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The requests that the sandbox had
         * @description The journal holds the last ones; the counts are exact for all since it was cleared. Secrets are redacted.
         */
        readonly get: operations["findRequests"];
        readonly put?: never;
        readonly post?: never;
        /** Forget all requests and counts */
        readonly delete: operations["clearRequests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One request with its reply, rules and effects */
        readonly get: operations["getRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/{id}/explain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Why a request was answered as it was */
        readonly get: operations["explainRequest"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/counts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Exact counts by operation and status */
        readonly get: operations["countRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/har": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The journal as a HAR 1.2 document */
        readonly get: operations["exportRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/scenario": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * An Arazzo document of what was asked and answered
         * @description To be run by `paystub replay`, from the folder that it is saved in. With `from` it begins with the earlier requests
         *     that changed something, of which it checks the status alone: those of the range find what they found when they
         *     were recorded. The session must have begun at the seed. Secrets are left out, and with them the requests that cannot
         *     do without.
         */
        readonly get: operations["makeScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Each further request as it is answered
         * @description Server-Sent Events. Each event `request` carries a request as `GET /__admin/requests` lists it, and its number as id.
         *     With `Last-Event-ID` those that were missed come first, as far as the journal holds them. Other events tell that
         *     something was changed through this API, and what to read again: `reset` (the journal was emptied or cut short: by a
         *     reset, a rewind or a clearing), `clock`, `faults`, `rules`, and `sandbox` (settings, data or snapshots; or the
         *     sandbox was deleted). Each carries the operation that changed it.
         */
        readonly get: operations["streamRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/requests/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Check that the requests were made that a test expects */
        readonly post: operations["verifyRequests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/rules/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /**
         * Set the switch of a rule in this sandbox
         * @description Chooses a variant, or turns a twin on or off. A twin is a wrong behaviour: with it a test can see that a client would notice. While one is on, every reply has X-Paystub-Twin.
         */
        readonly put: operations["setRule"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The tables of a sandbox and how many records each holds */
        readonly get: operations["getState"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/state/{vendor}/{table}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The records of one table, as stored
         * @description Tables that hold secrets are not shown.
         */
        readonly get: operations["getTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/state/{vendor}/{table}/{key}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One record, as stored */
        readonly get: operations["getRecord"];
        /**
         * Put a record in place
         * @description The record is stored as it is, past all rules of the vendor; it must have the members and types that the table's records have, and its own key must be the one in the path.
         */
        readonly put: operations["putRecord"];
        readonly post?: never;
        /** Remove a record */
        readonly delete: operations["deleteRecord"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change members of a record
         * @description A JSON merge patch (RFC 7386) of one level. `null` removes a member, or is its value where the table's records may hold `null` there. The record must then be one of the table, as for `PUT`.
         */
        readonly patch: operations["patchRecord"];
        readonly trace?: never;
    };
    readonly "/__admin/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The persons of the sandbox, at every vendor
         * @description The first fifty, by vendor. Nobody is found twice at one vendor; the same person has the same number at each.
         */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/people/expected": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Who of a generated company must be where on a day
         * @description The answer key of `--people`: what a client that keeps all systems right must have brought about by the day. It is worked
         *     out from the company and not from the records, which requests may have changed. A system that keeps the present state
         *     alone, as an employee of Sage Intacct, has at first that of the day of the start.
         */
        readonly get: operations["listExpectedPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/timeline/{vendor}/{person}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything dated that a person has
         * @description At the end of a request, or now. An earlier state is worked out from the changes of the requests after it, as a rewind
         *     works: where the journal no longer holds them all, the answer is 404.
         */
        readonly get: operations["getTimeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/timeline/{vendor}/{person}/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The requests that changed something of a person
         * @description Of those that the journal holds, oldest first.
         */
        readonly get: operations["listPersonChanges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/__admin/pact/states": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every state that a consumer's pact can ask for */
        readonly get: operations["listProviderStates"];
        readonly put?: never;
        /**
         * Bring a state about, or clear up after an interaction
         * @description In the format of Pact's verifiers: name this address as the URL for provider states, with a sandbox of its own in
         *     it (`/sandbox/pact/__admin/pact/states`). A teardown resets the sandbox to its seed; so does a setup that fails.
         *     A state that is not in the catalogue is an error.
         */
        readonly post: operations["setProviderState"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        readonly VendorName: "ukg-wfm" | "sage-intacct" | "poweroffice-go" | Extract<keyof PluginVendors, string>;
        /** @enum {string} */
        readonly Evidence: "documented" | "observed" | "inferred";
        readonly Health: {
            /** @constant */
            readonly status: "ok";
        };
        readonly FailingHealth: {
            /** @constant */
            readonly status: "failing";
            /** @description The reason why changes are not kept. */
            readonly problem: string;
            /**
             * @description Set where replicas share a database and it does not answer.
             * @constant
             */
            readonly storage?: "unreachable";
        };
        readonly Version: {
            /** @constant */
            readonly name: "paystub";
            readonly version: string;
        };
        readonly Reload: {
            /** @description One line for each setting and each table of records that changed. */
            readonly changes: readonly string[];
            /** @description True if every sandbox started over from other data. */
            readonly startedOver: boolean;
        };
        readonly OpenApiLink: {
            /** @description Name of a vendor, or `paystub`. */
            readonly name: string;
            readonly title: string;
            /** Format: uri */
            readonly url: string;
        };
        readonly Info: {
            /** @constant */
            readonly name: "paystub";
            readonly version: string;
            readonly vendors: {
                readonly [key: string]: {
                    /** Format: uri */
                    readonly baseUrl: string;
                    readonly credentials: {
                        readonly [key: string]: string;
                    };
                    /** @description Callers who may do less, or who belong to another environment. */
                    readonly others: readonly {
                        /** @example read-only */
                        readonly name: string;
                        /** @description What they are good for. */
                        readonly summary: string;
                        /**
                         * Format: uri
                         * @description Where they hold.
                         */
                        readonly baseUrl: string;
                        readonly credentials: {
                            readonly [key: string]: string;
                        };
                    }[];
                };
            };
            /** @description Where it speaks TLS. Missing if it does not. */
            readonly tls?: {
                /**
                 * Format: uri
                 * @example https://127.0.0.1:4443
                 */
                readonly url: string;
            };
            /**
             * @description The forward proxy, which answers at the vendors' real host names. Missing if there is none. The user of its URL
             *     names the sandbox, `http://alice@127.0.0.1:4011`.
             */
            readonly proxy?: {
                /**
                 * Format: uri
                 * @example http://127.0.0.1:4011
                 */
                readonly url: string;
                /** @description Hosts that it answers for, and their vendors. */
                readonly hosts: readonly {
                    /**
                     * @description A host name, or all below a domain.
                     * @example *.mykronos.com
                     */
                    readonly host: string;
                    readonly vendor: components["schemas"]["VendorName"];
                }[];
            };
            /** @description The CA that signs the certificates of both, for clients to trust. Missing if there is neither. */
            readonly ca?: {
                /** @description In PEM. */
                readonly certificate: string;
                /** @description SHA-256 of the certificate. */
                readonly fingerprint: string;
                /** Format: date-time */
                readonly expires: string;
            };
            /** @description The number of this server, where several share a database. */
            readonly replica?: number;
            /** @description The database that the servers share, without user and password. */
            readonly storage?: string;
            /** @description The sandboxes that have credentials of their own, with all that a client of theirs needs. */
            readonly sandboxes?: readonly {
                readonly name: string;
                readonly credentials: components["schemas"]["OwnCredentials"];
            }[];
            /** @description What the sandboxes start from beside the built-in company. Missing if there is nothing. */
            readonly ownData?: {
                /** @description The same for the same data. */
                readonly digest: string;
                /** @description The flags that it came from, such as `--seed company.yaml`. */
                readonly from: string;
                /**
                 * Format: date-time
                 * @description The time that generated dates are relative to.
                 */
                readonly begun: string;
            };
        };
        readonly Name: string;
        /** @enum {string} */
        readonly AuthMode: "off" | "lenient" | "strict";
        readonly SandboxSettings: {
            readonly auth?: components["schemas"]["AuthMode"];
            /** @description Weaker evidence than this is answered with 501. */
            readonly evidence?: components["schemas"]["Evidence"];
            /** @enum {string} */
            readonly limits?: "off" | "real";
            /**
             * @description The variants that are chosen, by rule.
             * @example {
             *       "ukg.terms.get.none": "not-found"
             *     }
             */
            readonly choices?: {
                readonly [key: string]: string;
            };
            /** @description The twins that are on, by rule: true for the only one of a behaviour, or the position of a refusal. */
            readonly twins?: {
                readonly [key: string]: boolean | string;
            };
        };
        /** @description Settings, and credentials of its own. */
        readonly SandboxChange: {
            readonly auth?: components["schemas"]["AuthMode"];
            readonly evidence?: components["schemas"]["Evidence"];
            /** @enum {string} */
            readonly limits?: "off" | "real";
            readonly choices?: {
                readonly [key: string]: string;
            };
            readonly twins?: {
                readonly [key: string]: boolean | string;
            };
            readonly credentials?: components["schemas"]["OwnCredentials"];
        };
        /**
         * @description By vendor, credentials that belong to this sandbox alone: `client_id` and `username` of UKG Pro WFM and Sage Intacct,
         *     `client_key` of PowerOffice Go. Each stands for the built-in one; secrets and passwords are the built-in ones. A request
         *     with such a credential, or with a token that it got, reaches the sandbox without naming it in the path or a header.
         *     An empty object gives those of a vendor back.
         * @example {
         *       "ukg-wfm": {
         *         "username": "alice"
         *       }
         *     }
         */
        readonly OwnCredentials: {
            readonly [key: string]: {
                readonly [key: string]: string;
            };
        };
        readonly Sandbox: {
            readonly name: string;
            /**
             * Format: date-time
             * @description The sandbox's time.
             */
            readonly now: string;
            /** @description Requests to vendors since the journal was cleared. */
            readonly requests: number;
            /** @description Records that differ from the seed. */
            readonly changes: number;
            readonly settings: components["schemas"]["SandboxSettings"];
            readonly credentials?: components["schemas"]["OwnCredentials"];
            /**
             * Format: date-time
             * @description The real time of the last request to it.
             */
            readonly lastUsed: string;
            readonly last?: components["schemas"]["LastRequest"];
        };
        /** @description The last request to a vendor that the journal holds. */
        readonly LastRequest: {
            readonly vendor: string;
            readonly operation?: string;
            /** @description The User-Agent that it named. */
            readonly client?: string;
        };
        readonly NewSandbox: {
            readonly name: components["schemas"]["Name"];
            readonly from?: {
                readonly sandbox: string;
                /** @description A snapshot of that sandbox; without it, the sandbox as it is. */
                readonly snapshot?: string;
            };
            readonly settings?: components["schemas"]["SandboxSettings"];
            readonly credentials?: components["schemas"]["OwnCredentials"];
        };
        readonly Snapshot: {
            readonly name: string;
            /**
             * Format: date-time
             * @description The sandbox's time when it was saved.
             */
            readonly at: string;
            /** @description Records that differ from the seed. */
            readonly changes: number;
        };
        readonly SnapshotDocument: {
            /** @constant */
            readonly paystub: "snapshot";
            /** @constant */
            readonly version: 1;
            /** Format: date-time */
            readonly at: string;
            /** @description By table, records by key; `null` where one of the seed is removed. */
            readonly tables: {
                readonly [key: string]: {
                    readonly [key: string]: Record<string, unknown> | null;
                };
            };
        };
        readonly Clock: {
            /** Format: date-time */
            readonly now: string;
            /** @enum {string} */
            readonly mode: "running" | "frozen";
            /** @description Seconds ahead of the real time while it runs. */
            readonly offset?: number;
        };
        readonly ClockChange: {
            /** Format: date-time */
            readonly now?: string;
            /**
             * @description An ISO 8601 duration; a leading minus goes back.
             * @example PT30M
             * @example P1M
             * @example -P2D
             */
            readonly advance?: string;
            /** @enum {string} */
            readonly mode?: "running" | "frozen";
        };
        readonly Action: {
            readonly vendor: string;
            readonly action: string;
            readonly says: string;
            /** @description JSON Schema of the body. */
            readonly input: Record<string, unknown>;
        };
        readonly Limits: {
            /** @enum {string} */
            readonly mode: "off" | "real";
        };
        /** @description Milliseconds, or how to draw them. */
        readonly Delay: number | {
            readonly uniform: {
                readonly min: number;
                readonly max: number;
            };
        } | {
            readonly lognormal: {
                readonly median: number;
                readonly sigma: number;
            };
        };
        /** @description All parts that are given must hold. */
        readonly FaultMatch: {
            readonly vendor?: components["schemas"]["VendorName"];
            /** @description An operationId. */
            readonly operation?: string;
            readonly method?: string;
            /**
             * @description As the client sends it (`/api/v1/commons/persons`, also with the mount, the sandbox or the whole URL in front) or as the contract has it (`/v1/commons/persons/{id}`). `*` stands for any text; the query counts where there is a question mark.
             * @example /api/v1/commons/persons/employment_terms*
             */
            readonly path?: string;
            readonly headers?: {
                readonly [key: string]: string;
            };
            readonly body?: readonly {
                /** @description RFC 9535. */
                readonly jsonPath: string;
                /** @description One value found must be this; without it, any must be found. */
                readonly equals?: unknown;
            }[];
        };
        /** @description What goes wrong. */
        readonly Effect: components["schemas"]["PlainEffect"] | components["schemas"]["StatusEffect"] | components["schemas"]["TruncateEffect"] | components["schemas"]["SlowEffect"] | components["schemas"]["FailItemsEffect"] | components["schemas"]["StaleReadEffect"] | components["schemas"]["EditAfterEffect"];
        readonly PlainEffect: {
            /**
             * @description delay: only the `delay` · reset: the connection is broken off before anything is done · empty: closed without
             *     a byte, before anything is done · commit-then-drop: the change is kept, the answer is lost
             * @enum {string}
             */
            readonly kind: "delay" | "reset" | "empty" | "commit-then-drop";
        };
        readonly StatusEffect: {
            /**
             * @description status: the vendor answers so and does nothing · commit-then-status: the change is kept all the same
             * @enum {string}
             */
            readonly kind: "status" | "commit-then-status";
            readonly status: number;
            /** @description Seconds, sent as `Retry-After`. */
            readonly retryAfter?: number;
        };
        readonly TruncateEffect: {
            /** @constant */
            readonly kind: "truncate";
            /** @description Bytes of the body that are sent. */
            readonly bytes: number;
        };
        readonly SlowEffect: {
            /** @constant */
            readonly kind: "slow";
            readonly bytesPerSecond: number;
        };
        readonly FailItemsEffect: {
            /** @constant */
            readonly kind: "fail-items";
            /** @description Positions in the bulk request, from 1. */
            readonly items: readonly number[];
            readonly status?: number;
        };
        readonly StaleReadEffect: {
            /** @constant */
            readonly kind: "stale-read";
            /** @description How many of the last changing requests the read does not see. */
            readonly requests: number;
        };
        readonly EditAfterEffect: {
            /** @constant */
            readonly kind: "edit-after";
            /** @description What somebody else changes right after the answer, between two pages for instance. Where one of them would store what is no record of its table, none is made, and X-Paystub-Fault-Refused says why. */
            readonly edits: readonly {
                readonly vendor: components["schemas"]["VendorName"];
                readonly table: string;
                readonly key: string;
                /** @description Members to put over those of the record; `null` removes it. */
                readonly record: Record<string, unknown> | null;
            }[];
        };
        readonly FaultOrder: {
            readonly match?: components["schemas"]["FaultMatch"];
            readonly effect: components["schemas"]["Effect"];
            readonly delay?: components["schemas"]["Delay"];
            /** @description Matching requests that pass before it strikes. */
            readonly skip?: number;
            /** @description How often it strikes; without it, always. */
            readonly times?: number;
            /** @description Drawn from the sandbox's own repeatable chance. */
            readonly probability?: number;
        };
        readonly Fault: {
            readonly id: string;
            readonly match: components["schemas"]["FaultMatch"];
            readonly effect: components["schemas"]["Effect"];
            readonly delay?: components["schemas"]["Delay"];
            readonly skip?: number;
            readonly times?: number;
            readonly probability?: number;
            /** @description Requests that matched so far. */
            readonly matched: number;
            /** @description Requests that it struck so far. */
            readonly struck: number;
        };
        readonly FaultPreset: {
            readonly name: string;
            readonly says: string;
            readonly faults: readonly components["schemas"]["FaultOrder"][];
        };
        readonly RequestLine: {
            readonly id: number;
            /**
             * Format: date-time
             * @description The sandbox's time.
             */
            readonly at: string;
            readonly vendor: components["schemas"]["VendorName"];
            readonly operation?: string;
            readonly method: string;
            /** @description With its query. */
            readonly path: string;
            /** @description 0 where no answer was sent. */
            readonly status: number;
            /** @description Time that Paystub worked on it. */
            readonly milliseconds?: number;
            readonly rules: readonly string[];
            /** @description The positions that their switches were set to at the time, a variant or a twin; left out where none was set. */
            readonly positions?: {
                readonly [key: string]: string;
            };
            readonly evidence?: components["schemas"]["Evidence"];
            readonly fault?: string;
        };
        readonly RequestPage: {
            /** @description All requests since the journal was cleared. */
            readonly total: number;
            /** @description Those that it still holds. */
            readonly held: number;
            /** @description Those of them that match. */
            readonly matching: number;
            readonly requests: readonly components["schemas"]["RequestLine"][];
        };
        readonly Message: {
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description JSON where the body is JSON, else text. */
            readonly body?: unknown;
        };
        readonly Request: {
            readonly line: components["schemas"]["RequestLine"];
            readonly request: components["schemas"]["Message"];
            readonly reply: components["schemas"]["Message"];
            /** @description What it changed, in words. */
            readonly effects: readonly string[];
            /** @description What it changed, record by record. */
            readonly changes: readonly {
                readonly table: string;
                readonly key: string;
                readonly before?: Record<string, unknown>;
                readonly after?: Record<string, unknown>;
            }[];
            /** @description The persons of whom it changed something. */
            readonly people: readonly components["schemas"]["Person"][];
        };
        readonly Explanation: {
            /** @description In a sentence. */
            readonly verdict: string;
            readonly evidence?: components["schemas"]["Evidence"];
            /** @description The operation, its parts that are known less well, and the rules that decided, each with its evidence. */
            readonly restsOn: readonly {
                /** @enum {string} */
                readonly kind: "operation" | "part" | "rule";
                readonly name: string;
                readonly evidence: components["schemas"]["Evidence"];
                readonly source?: string;
            }[];
            /** @description The other positions of the rules' switches, each with its behaviour in a sentence. */
            readonly otherwise: readonly {
                readonly rule: string;
                readonly position: string;
                readonly says: string;
            }[];
            /** @description Operations whose method and path are nearest, where none was found. */
            readonly closest?: readonly string[];
            readonly violations?: readonly {
                /** @enum {string} */
                readonly in: "path" | "query" | "headers" | "body";
                readonly pointer: string;
                readonly keyword: string;
                readonly says: string;
            }[];
            readonly rules: readonly components["schemas"]["Rule"][];
            readonly fault?: string;
        };
        readonly RecordedScenario: {
            /** @description Arazzo 1.0.1. */
            readonly document: Record<string, unknown>;
            /** @description Requests of the range that it has. */
            readonly requests: number;
            /** @description Requests before the range that it begins with because they changed something. */
            readonly earlier: number;
            /** @description Requests that no scenario can send, each with the reason. */
            readonly leftOut: readonly {
                readonly id: number;
                readonly method: string;
                readonly path: string;
                readonly reason: string;
            }[];
            /** @description The first requests of the sandbox that the journal no longer holds. */
            readonly missing: number;
            /** @description Flags that make `paystub replay` as the recorded sandbox was. */
            readonly flags: readonly string[];
        };
        readonly Count: {
            readonly vendor: string;
            /** @description Empty for paths without an operation. */
            readonly operation: string;
            readonly status: number;
            readonly count: number;
        };
        readonly Expectation: {
            readonly vendor?: components["schemas"]["VendorName"];
            readonly operation?: string;
            readonly method?: string;
            /** @description As the client sends it or as the contract has it; `*` stands for any text. */
            readonly path?: string;
            readonly status?: number;
            /** @description Must be part of the request's JSON body: members that are not named do not matter. */
            readonly body?: unknown;
            /** @description How many requests must match; at least one if not said. */
            readonly count?: number | {
                readonly min?: number;
                readonly max?: number;
            };
        };
        /** @description The request that came nearest, with each difference as expected and found. */
        readonly NearestRequest: {
            readonly request: number;
            readonly differences: readonly {
                readonly at: string;
                readonly expected?: unknown;
                readonly found?: unknown;
            }[];
        };
        readonly UnusedFault: {
            /** @description Its id. */
            readonly fault: string;
            /** @description Why it struck nothing. */
            readonly says: string;
            readonly nearest?: components["schemas"]["NearestRequest"];
        };
        readonly Verification: {
            readonly expect: readonly components["schemas"]["Expectation"][];
            /** @description The first match of each must come after that of the one before. */
            readonly inOrder?: boolean;
            /** @description Each fault in place must have struck a request. */
            readonly faultsStruck?: boolean;
        };
        readonly Verdict: {
            readonly verified: boolean;
            readonly failures: readonly {
                /** @description Position among the expectations, from 0. */
                readonly expectation: number;
                readonly says: string;
                readonly nearest?: components["schemas"]["NearestRequest"];
            }[];
            /** @description Faults in place that struck no request so far. */
            readonly unusedFaults?: readonly components["schemas"]["UnusedFault"][];
        };
        /** @description The use that was made of the server since its start, in all sandboxes, deleted ones included. */
        readonly Usage: {
            /** @description Requests to vendors. */
            readonly requests: number;
            /** @description The operations that were called, by vendor and in the order of their first call. */
            readonly called: readonly components["schemas"]["CalledOperation"][];
            /** @description The replies of 400 and above, and those that never arrived. Replies that are alike are listed once. */
            readonly failures: readonly components["schemas"]["FailedReply"][];
            /** @description The inferred rules and parts of the contract that replies rest on, the most frequent first. */
            readonly inferred: readonly {
                /** @description The rule, or a part of the contract by its name: `operation getLayoffs`. */
                readonly id: string;
                readonly says: string;
                readonly count: number;
                /** @description The variant in force, if the rule has variants. */
                readonly chosen?: string;
            }[];
            /** @description The twins that replies met, which were wrong on purpose. */
            readonly twins: readonly {
                readonly id: string;
                readonly position: string;
                readonly says: string;
                readonly count: number;
            }[];
            /** @description The operations that were refused because a rule of them has weaker evidence than the floor allows. */
            readonly breaches: readonly {
                readonly operation: string;
                readonly rule: string;
                readonly count: number;
            }[];
            /** @description The operations that were not called, of vendors that were. */
            readonly neverCalled: readonly {
                readonly vendor: string;
                readonly operations: readonly string[];
            }[];
            /** @description A line for each fault that struck nothing, with the reason. */
            readonly unusedFaults: readonly string[];
        };
        readonly CalledOperation: {
            readonly vendor: string;
            /** @description The operation's id; for an unknown path, its method and path. */
            readonly operation: string;
            /** @description The number of requests by status; 0 stands for no reply. */
            readonly statuses: {
                readonly [key: string]: number;
            };
            readonly milliseconds: number;
            /** @description True if Paystub itself failed at it. */
            readonly internal: boolean;
        };
        readonly FailedReply: {
            readonly vendor: string;
            readonly operation: string;
            /** @description 0 if there was no reply. */
            readonly status: number;
            readonly count: number;
            /** @description The explanation of the reply, as a sentence. */
            readonly verdict: string;
            /** @description The body of the first reply, without secrets. */
            readonly answer: string;
            /** @description The contract violations of the first request. */
            readonly violations: readonly string[];
            readonly rules: readonly {
                readonly id: string;
                readonly says: string;
            }[];
        };
        /** @description The share of what the vendors have that was met, in all sandboxes, deleted ones included. */
        readonly Coverage: {
            /** @description The operations of the vendors that were called. */
            readonly operations: readonly components["schemas"]["CoveredOperation"][];
            /** @description The rules of the vendors that were called. */
            readonly rules: readonly components["schemas"]["CoveredRule"][];
            /** @description The situations that clients forget, of all vendors. */
            readonly hazards: readonly components["schemas"]["CoveredHazard"][];
            /** @description Requests that no journal held any more when coverage was first asked for, and that are not counted therefore. Not there where it was gathered from the start. */
            readonly missed?: number;
        };
        readonly CoveredOperation: {
            readonly vendor: string;
            readonly operation: string;
            /** @description Number of answers by status; none where it was never called. */
            readonly statuses: {
                readonly [key: string]: number;
            };
            /** @description Statuses of the contract that were not answered. */
            readonly unseen: readonly string[];
        };
        readonly CoveredRule: {
            readonly id: string;
            readonly vendor: string;
            readonly evidence: components["schemas"]["Evidence"];
            /** @description Requests that it decided about. */
            readonly requests: number;
        };
        readonly CoveredHazard: {
            readonly vendor: string;
            readonly name: string;
            readonly says: string;
            /** @description The way to bring it about in a test. */
            readonly how: string;
            /** @description Requests that met it. */
            readonly requests: number;
        };
        readonly Rule: {
            readonly id: string;
            /** @description The vendor that it is of; `wire` for a twin that goes for every vendor. */
            readonly vendor: components["schemas"]["VendorName"] | "wire";
            /** @enum {string} */
            readonly form: "behaviour" | "choice" | "refusal";
            /** @description The decision in one sentence. */
            readonly says: string;
            readonly evidence: components["schemas"]["Evidence"];
            /** @description Where it is known from, or what it was reasoned from. */
            readonly source: string;
            /** @description The readings that can be chosen. */
            readonly variants?: {
                readonly [key: string]: string;
            };
            /** @description The variant that holds in this sandbox. */
            readonly chosen?: string;
            /** @description The wrong positions that the switch can be set to. */
            readonly twins?: {
                readonly [key: string]: string;
            };
            /** @description The position of the switch: a variant, a twin, or holds. */
            readonly position: string;
            /** @description The operations that it was met in so far in this sandbox. */
            readonly operations: readonly string[];
        };
        /** @description Vendor, table, number of records. */
        readonly StateSummary: {
            readonly [key: string]: {
                readonly [key: string]: number;
            };
        };
        readonly TablePage: {
            readonly total: number;
            readonly offset: number;
            /** @description The key of each record, as the path of one takes it. */
            readonly keys: readonly string[];
            readonly records: readonly Record<string, unknown>[];
        };
        readonly Person: {
            readonly vendor: components["schemas"]["VendorName"];
            /** @description The key of the person's record. */
            readonly id: string;
            /** @description The number that people know; the same at every vendor. */
            readonly number: string;
            readonly name: string;
        };
        readonly ExpectedPeople: {
            /** Format: date */
            readonly date: string;
            /** @description How many people the company has, or how many have the number. */
            readonly total: number;
            readonly people: readonly components["schemas"]["ExpectedPerson"][];
        };
        /**
         * @example {
         *       "number": 100001,
         *       "firstName": "Ana",
         *       "lastName": "Lind",
         *       "works": true,
         *       "employedFrom": "2024-02-01",
         *       "employedTo": null,
         *       "position": "joiner",
         *       "term": "full-time",
         *       "percentage": 100,
         *       "salary": 510000,
         *       "at": {
         *         "ukg-wfm": {
         *           "personNumber": "100001",
         *           "employmentStatus": "Active",
         *           "employmentTerm": {
         *             "id": 2
         *           }
         *         },
         *         "sage-intacct": {
         *           "id": "100001",
         *           "status": "active",
         *           "startDate": "2024-02-01",
         *           "endDate": null,
         *           "jobTitle": "Joiner"
         *         },
         *         "poweroffice-go": {
         *           "Number": 100001,
         *           "StartDate": "2024-02-01",
         *           "EndDate": null,
         *           "ProfessionCode": "7421118",
         *           "FtePercentage": 100
         *         }
         *       }
         *     }
         */
        readonly ExpectedPerson: {
            /** @description The number at every vendor: person number, employee id, employee number. */
            readonly number: number;
            readonly firstName: string;
            readonly lastName: string;
            /** @description True if the person is employed on the day. */
            readonly works: boolean;
            /**
             * Format: date
             * @description First day of the latest employment that has begun.
             */
            readonly employedFrom: string;
            /**
             * Format: date
             * @description Its last day; null where none is known.
             */
            readonly employedTo: string | null;
            /** @enum {string} */
            readonly position: "carpenter" | "joiner" | "machine-mechanic" | "shop-assistant" | "office-manager";
            /** @enum {string} */
            readonly term: "full-time" | "part-time" | "seasonal";
            /** @description Of full time. */
            readonly percentage: number;
            /** @description Norwegian kroner for a year of full time. */
            readonly salary: number;
            /** @description By vendor, the same facts in the members of its API. */
            readonly at: {
                readonly [key: string]: Record<string, unknown>;
            };
        };
        /**
         * @example {
         *       "person": {
         *         "vendor": "ukg-wfm",
         *         "id": "100",
         *         "number": "20190",
         *         "name": "Ferreira, Ana"
         *       },
         *       "at": 2,
         *       "lanes": [
         *         {
         *           "kind": "employment term",
         *           "source": "ukg-wfm/termAssignments",
         *           "spans": [
         *             {
         *               "key": "2",
         *               "label": "Administrative Employees",
         *               "from": "2020-02-20",
         *               "until": "2020-03-20",
         *               "open": false,
         *               "facts": {
         *                 "id": 2,
         *                 "effectiveDate": "2020-02-20",
         *                 "expirationDate": "2020-03-20"
         *               },
         *               "sinceRequest": 2
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly Timeline: {
            readonly person: components["schemas"]["Person"];
            /** @description Number of the request at whose end this is so. */
            readonly at: number;
            readonly lanes: readonly components["schemas"]["Lane"][];
        };
        readonly Lane: {
            readonly kind: string;
            /** @description The table that it is read from. */
            readonly source: string;
            /** @description The record that it belongs to, where a person may have several. */
            readonly of?: string;
            readonly spans: readonly components["schemas"]["LaneSpan"][];
        };
        readonly LaneSpan: {
            readonly key: string;
            readonly label: string;
            /**
             * Format: date
             * @description First day; null for the beginning of time.
             */
            readonly from: string | null;
            /**
             * Format: date
             * @description The first day after it, whatever the vendor writes; null where it has no end.
             */
            readonly until: string | null;
            /** @description True where it has no end. */
            readonly open: boolean;
            /** @description The vendor's record. Secrets are redacted. */
            readonly facts: Record<string, unknown>;
            /** @description The request that made it as it is, of those that the journal holds. */
            readonly sinceRequest?: number;
        };
        readonly ProviderState: {
            /**
             * @description With its parameters in braces. A pact names it so and gives the parameters, or names it with the values in
             *     their places (`person 20190 has no terms`).
             */
            readonly name: string;
            /** @description The vendor whose state it is; all vendors have the others. */
            readonly vendor?: components["schemas"]["VendorName"];
            /** @description What it brings about. */
            readonly says: string;
            /** @description A JSON Schema of the parameters. */
            readonly parameters: Record<string, unknown>;
            /** @description What it gives back, each in a few words. */
            readonly gives: {
                readonly [key: string]: string;
            };
        };
        readonly ProviderStateChange: {
            /** @description Empty for an interaction that names none. */
            readonly state: string;
            /** @enum {string} */
            readonly action: "setup" | "teardown";
            readonly params?: Record<string, unknown>;
        } & {
            readonly [key: string]: unknown;
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description The values that would be accepted. */
            readonly allowed?: readonly string[];
        } & {
            readonly [key: string]: unknown;
        };
    };
    responses: {
        /** @description The sandbox's clock. */
        readonly Clock: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Clock"];
            };
        };
        /** @description What is enforced. */
        readonly Limits: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Limits"];
            };
        };
        /** @description What is wrong and what to do about it (RFC 9457). */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ready. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description The storage does not keep changes at present; requests that change something are refused. */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FailingHealth"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Version 0.0.4 of the format. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain; version=0.0.4; charset=utf-8": string;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getInfo: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Where each vendor is found and with what to call it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Info"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getVersion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Name and version. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "paystub",
                     *       "version": "0.1.0"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Version"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getUsage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As the summary of `paystub exec` tells it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Usage"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getCoverage: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description As `paystub exec --coverage` tells it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Coverage"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly reload: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Read. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         "ukg-wfm/person: 1 added"
                     *       ],
                     *       "startedOver": true
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Reload"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            /** @description A file has errors, or cannot be read. Everything is as it was. */
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly reset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One of each vendor, and that of this API. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["OpenApiLink"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getOpenApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: "ukg-wfm" | "sage-intacct" | "poweroffice-go" | Extract<keyof PluginVendors, string> | "paystub";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An OpenAPI 3.1 document. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getRules: {
        readonly parameters: {
            readonly query?: {
                readonly vendor?: components["schemas"]["VendorName"];
                readonly evidence?: components["schemas"]["Evidence"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules, by vendor and in the order of their declaration. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Rule"][];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSandboxes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All sandboxes that are open, `default` first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Sandbox"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly createSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "alice",
                 *       "from": {
                 *         "sandbox": "default",
                 *         "snapshot": "after-import"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewSandbox"];
            };
        };
        readonly responses: {
            /** @description Made. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly 503: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly configureSandbox: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "auth": "strict"
                 *     }
                 */
                readonly "application/json": components["schemas"]["SandboxChange"];
            };
        };
        readonly responses: {
            /** @description The sandbox with its new settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            /** @description Another sandbox has such a credential, or it is a built-in one. */
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listSnapshots: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order in which they were saved. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Snapshot"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly saveSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "after-import"
                 *     }
                 */
                readonly "application/json": {
                    readonly name: components["schemas"]["Name"];
                };
            };
        };
        readonly responses: {
            /** @description Saved, in place of an earlier one of that name. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly exportSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["schemas"]["Name"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What the snapshot changes over the seed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SnapshotDocument"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly importSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["schemas"]["Name"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SnapshotDocument"];
            };
        };
        readonly responses: {
            /** @description Taken in, in place of an earlier one of that name. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["schemas"]["Name"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: components["schemas"]["Name"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly rewind: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "request": 17
                 *     }
                 */
                readonly "application/json": {
                    /** @description Number of the request in the journal. */
                    readonly request: number;
                };
            };
        };
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly resetClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly changeClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockChange"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Clock"];
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listActions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Actions with what each does and takes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Action"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly performAction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: components["schemas"]["VendorName"];
                readonly action: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "employmentId": 1010001
                 *     }
                 */
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description What is so now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Limits"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly setLimits: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "mode": "real"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Limits"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Limits"];
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In the order of their making; of those that match a request, the first that is due strikes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Fault"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultOrder"];
            };
        };
        readonly responses: {
            /** @description In place. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listFaultPresets: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Presets with what each is for. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FaultPreset"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly addFaultPreset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description In place. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Fault"][];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly findRequests: {
        readonly parameters: {
            readonly query?: {
                readonly vendor?: components["schemas"]["VendorName"];
                readonly operation?: string;
                readonly method?: string;
                /** @description As the client sends it or as the contract has it; `*` stands for any text. */
                readonly path?: string;
                readonly status?: number;
                readonly offset?: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Newest last. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RequestPage"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly clearRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Forgotten. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Request"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly explainRequest: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was asked for, what is wrong with it, which rules decided. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Explanation"];
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly countRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Since the journal was last cleared. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Count"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly exportRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description For any tool that reads HTTP archives. Secrets are redacted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly makeScenario: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of the first request. Without it all from the first one that is held. */
                readonly from?: number;
                /** @description Number of the last request. Without it, all to the newest. */
                readonly to?: number;
                /** @description Check status, keys and ids, and the lengths of lists alone. */
                readonly loose?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document, and what is to be known about it. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordedScenario"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            /** @description None of these requests can be replayed. */
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly streamRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description Number of the last request that was received. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description An endless stream. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly verifyRequests: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "expect": [
                 *         {
                 *           "operation": "createEmployeePosition",
                 *           "body": {
                 *             "status": "active"
                 *           },
                 *           "count": 1
                 *         }
                 *       ]
                 *     }
                 */
                readonly "application/json": components["schemas"]["Verification"];
            };
        };
        readonly responses: {
            /** @description All expectations hold. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verdict"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            /** @description Some do not; each says what was found instead. */
            readonly 417: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Verdict"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly setRule: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly variant?: string;
                    /** @description true or false for a behaviour; false, other-status, other-code or server-error for a refusal. */
                    readonly twin?: boolean | string;
                };
            };
        };
        readonly responses: {
            /** @description The rule with the position of its switch. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Counts by vendor and table. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StateSummary"];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getTable: {
        readonly parameters: {
            readonly query?: {
                readonly offset?: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly vendor: string;
                readonly table: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Records in the table's order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TablePage"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: string;
                readonly table: string;
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly putRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: string;
                readonly table: string;
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly deleteRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: string;
                readonly table: string;
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly patchRecord: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: string;
                readonly table: string;
                readonly key: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": Record<string, unknown>;
                readonly "application/merge-patch+json": Record<string, unknown>;
            };
        };
        readonly responses: {
            /** @description The record. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, unknown>;
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description A part of the name in any case, or the beginning of the number or of the id. */
                readonly search?: string;
                readonly vendor?: components["schemas"]["VendorName"];
                /** @description The whole number of a person. */
                readonly number?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Those that match. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "vendor": "ukg-wfm",
                     *         "id": "100",
                     *         "number": "20190",
                     *         "name": "Ferreira, Ana"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Person"][];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listExpectedPeople: {
        readonly parameters: {
            readonly query?: {
                /** @description The day of the sandbox's clock if left out. */
                readonly date?: string;
                /** @description The number of one person. */
                readonly number?: number;
                readonly offset?: number;
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The people in the order of the company; those who are not hired yet have the conditions of their hire. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ExpectedPeople"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly getTimeline: {
        readonly parameters: {
            readonly query?: {
                /** @description Number of a request; 0 for the time before the first one. */
                readonly at?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly vendor: components["schemas"]["VendorName"];
                /** @description The id of the person's record. */
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Lanes of spans in the order of time. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Timeline"];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listPersonChanges: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly vendor: components["schemas"]["VendorName"];
                readonly person: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Their numbers. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       1,
                     *       2
                     *     ]
                     */
                    readonly "application/json": readonly number[];
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly listProviderStates: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description First those of all vendors, then each vendor's own. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ProviderState"][];
                };
            };
            readonly default: components["responses"]["Problem"];
        };
    };
    readonly setProviderState: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "action": "setup",
                 *       "state": "person {number} has no terms",
                 *       "params": {
                 *         "number": "20190"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ProviderStateChange"];
            };
        };
        readonly responses: {
            /** @description Done. The values can be injected into the pact's request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personKey": 100
                     *     }
                     */
                    readonly "application/json": {
                        readonly [key: string]: string | number;
                    };
                };
            };
            readonly 400: components["responses"]["Problem"];
            readonly 404: components["responses"]["Problem"];
            readonly 409: components["responses"]["Problem"];
            readonly default: components["responses"]["Problem"];
        };
    };
}

/** Vendors of plugins that a project declares, by name: the records of each table. */
export interface PluginVendors {}
