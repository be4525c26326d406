import { asVendorKit, type VendorKit } from '../kit.ts';
import { credentials, otherCredentials } from './access/credentials.ts';
import { gate } from './access/gate.ts';
import { identity } from './access/identity.ts';
import { actions } from './actions.ts';
import { withoutComputedRates } from './employments/computed-rate.ts';
import { faultPresets } from './fault-presets.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import { handlers } from './handlers.ts';
import { hazards } from './hazards.ts';
import { providerStates } from './pact-states.ts';
import { rules } from './rules/rules.ts';
import { people } from './seed/generated-people.ts';
import { withDefaults } from './seed/own-data.ts';
import { counterFields, relations, uniqueKeys } from './seed/relations.ts';
import { defaultCaller, seed } from './seed/seed.ts';
import { shownRecords } from './shown-records.ts';
import { tables } from './tables.ts';
import { timeline } from './timeline.ts';
import type { PowerOffice } from './types.ts';
import { paging } from './wire/paging.ts';
import { prepare, prepareQuery, readsQueryKey, readValue } from './wire/prepare.ts';
import { refuse } from './wire/refuse.ts';
import { headers, render } from './wire/render.ts';

const vendor: VendorKit<PowerOffice, 'poweroffice-go', typeof credentials> = {
  name: 'poweroffice-go',
  title: 'PowerOffice Go',
  mount: '/poweroffice',
  bases: ['/Demo', ''],
  rootPrefixes: ['/Demo/', '/v2/', '/OAuth/', '/ApiAuthV2'],
  hosts: [{ host: 'goapi.poweroffice.net', domain: 'poweroffice.net', paths: ['/'] }],
  ignoreCase: true,
  maxBodyBytes: 4 * 1024 * 1024,
  maxBodyDepth: 32,
  contract,
  handlers,
  gate,
  identity,
  rules,
  tables,
  seed,
  records,
  relations,
  uniqueKeys,
  counterFields,
  withDefaults,
  shownRecords,
  asSaved: withoutComputedRates,
  people,
  timeline,
  defaultCaller,
  credentials,
  otherCredentials: Object.values(otherCredentials),
  faultPresets,
  hazards,
  actions,
  providerStates,
  prepare,
  prepareQuery,
  readValue,
  leniencies: {
    unknownQueryKey: 'poweroffice.request.unknown-query-key',
    trailingSlash: 'poweroffice.request.slash-at-end',
    otherCase: 'poweroffice.request.other-case',
    escapedCharacter: 'poweroffice.request.escaped-character',
    byteOrderMark: 'poweroffice.body.byte-order-mark',
  },
  encodings: { coding: 'poweroffice.body.content-coding', charset: 'poweroffice.body.charset' },
  readsQueryKey,
  paging,
  failureCodes: ['title', 'error', 'message'],
  refuse,
  render,
  headers,
};

/** PowerOffice Go, API v2: employees, employments and what belongs to them. */
export const powerOfficeGo = asVendorKit(vendor);
