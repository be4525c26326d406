import { evidences } from '../../engine/rules/rules.ts';
import { peopleRange, randomSeedRange } from '../../settings/own-data.ts';
import type { Options } from './option.ts';

/** The settings of the server. */
export const serverOptions = {
  port: {
    type: 'string',
    value: 'N',
    range: [0, 65_535],
    help: 'port to listen on; 0 picks a free one (4010; PORT is honoured too)',
  },
  host: {
    type: 'string',
    value: 'ADDRESS',
    help: 'address to listen on; any but a loopback address makes the control API ask for a token (127.0.0.1 and ::1)',
  },
  'base-url': {
    type: 'string',
    value: 'URL',
    help: 'URL at which clients reach the server, behind a proxy for instance; it is printed and put into links',
  },
  tls: { type: 'boolean', help: 'speak TLS too, with certificates of a CA that "paystub ca" shows' },
  'tls-port': { type: 'string', value: 'N', range: [0, 65_535], help: 'port of TLS; 0 picks a free one (4443)' },
  proxy: { type: 'boolean', help: "be a forward proxy, which answers at the vendors' real host names" },
  'proxy-port': {
    type: 'string',
    value: 'N',
    range: [0, 65_535],
    help: 'port of the proxy; 0 picks a free one (4011)',
  },
  as: {
    type: 'string',
    value: 'VENDOR=HOST',
    multiple: true,
    help: "answer at this host, or at all below *.HOST, as at the vendor's own; may be repeated",
  },
  pass: {
    type: 'string',
    value: 'HOST[:PORT]',
    multiple: true,
    help: 'let the proxy lead to this host, or to all below *.HOST; it refuses all others; may be repeated',
  },
  ca: { type: 'string', value: 'DIR', help: 'folder of the CA; it is made if there is none (ca in the data folder)' },
  data: { type: 'string', value: 'DIR', help: 'folder that keeps the state (.paystub)', givesWayTo: 'postgres' },
  memory: { type: 'boolean', help: 'keep nothing: every start is fresh' },
  durable: {
    type: 'boolean',
    help: 'write each change to the disk before its answer: it outlives a failure of the machine too (of the process only)',
  },
  postgres: {
    type: 'string',
    value: 'URL',
    help: 'keep the state in a PostgreSQL database, which several servers may share: postgres://user@host/database',
  },
  schema: { type: 'string', value: 'NAME', help: 'schema of the database that has the tables (paystub)' },
  'skip-damaged': { type: 'boolean', help: 'start without the sandboxes whose files are damaged (refuse to start)' },
  seed: {
    type: 'string',
    value: 'FILE',
    help: "records of your own in YAML or JSON, by vendor and table; they join the built-in company's",
  },
  people: {
    type: 'string',
    value: 'N|FILE',
    range: peopleRange,
    orFile: '.csv',
    help: 'generate a company of N people, or that of a CSV file, the same in all vendors (0)',
  },
  plugin: {
    ...{ type: 'string', value: 'DIR', multiple: true, inFile: 'plugins' },
    help: 'add the vendors and operations of a plugin: its folder or the name of its package; may be repeated (none)',
  },
  'random-seed': {
    type: 'string',
    value: 'S',
    range: randomSeedRange,
    help: 'generate another company: a whole number (1)',
  },
  watch: {
    type: 'boolean',
    help: 'read seed, people and configuration file again when they change; new data let every sandbox start over',
  },
  auth: {
    type: 'string',
    value: 'MODE',
    allowed: ['off', 'lenient', 'strict'],
    help: 'off: any token or none; lenient: a token that is sent must be valid; strict: as the vendor does it (lenient)',
  },
  choose: {
    type: 'string',
    value: 'RULE=VARIANT',
    multiple: true,
    help: 'choose the variant of a rule; may be repeated; "paystub rules" lists them',
  },
  twin: {
    type: 'string',
    value: 'RULE[=POSITION]',
    multiple: true,
    help: 'turn the twin of a rule on, a wrong behaviour to test a client with; may be repeated',
  },
  evidence: {
    type: 'string',
    value: 'FLOOR',
    allowed: evidences,
    help: 'answer 501 rather than lean on weaker evidence: documented, observed or inferred (inferred)',
  },
  limits: {
    type: 'string',
    value: 'MODE',
    allowed: ['off', 'real'],
    help: "real: enforce the vendors' documented rate limits (off)",
  },
  sandboxes: { type: 'string', value: 'N', range: [1, 1_000_000], help: 'how many sandboxes there may be (2000)' },
  'sandbox-idle': {
    type: 'string',
    value: 'MINUTES',
    range: [0, 1_000_000],
    help: 'delete sandboxes, but for default, that had no request for so long; 0: never (43200, which is 30 days)',
  },
  journal: {
    type: 'string',
    value: 'N',
    range: [1, 1_000_000],
    help: 'requests that the journal of a sandbox holds (1000)',
  },
  cors: {
    type: 'string',
    value: 'ORIGIN',
    multiple: true,
    help: "let pages of this origin, or of any with *, call the vendors' APIs from a browser; may be repeated (none)",
  },
  'cors-admin': {
    type: 'string',
    value: 'ORIGIN',
    multiple: true,
    help: 'let pages of this origin call the control API as well, which --cors does not; may be repeated (none)',
  },
  'cors-credentials': { type: 'boolean', help: 'let these pages send cookies and client certificates' },
  'admin-token': {
    type: 'string',
    value: 'TOKEN',
    help: 'bearer token that the control API asks for (none on loopback, else one is made and printed)',
  },
  'keep-alive': {
    type: 'string',
    value: 'SECONDS',
    range: [1, 86_400],
    help: 'how long a connection may wait for its next request: longer than your client keeps it (360)',
  },
  grace: {
    type: 'string',
    value: 'SECONDS',
    range: [0, 86_400],
    help: 'how long requests under way may take when the server is stopped (3)',
  },
  ui: { type: 'boolean', help: 'serve the dashboard at /__admin/ui; --no-ui leaves it out (served)' },
  'sim-headers': { type: 'boolean', help: 'send the X-Paystub headers; --no-sim-headers leaves them out (sent)' },
  'log-format': {
    type: 'string',
    value: 'FORMAT',
    allowed: ['text', 'json'],
    help: 'form of the ready text, of the line for each request and of messages (text)',
  },
  quiet: { type: 'boolean', help: 'print no line for each request' },
  config: {
    type: 'string',
    value: 'FILE',
    flagOnly: true,
    help: 'configuration file (PAYSTUB_CONFIG; paystub.config.yaml or .json, if there is one)',
  },
} as const satisfies Options;
