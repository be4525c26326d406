import { asVendorKit, type VendorKit } from '../kit.ts';
import { credentials, otherCredentials } from './access/credentials.ts';
import { gate } from './access/gate.ts';
import { identity } from './access/identity.ts';
import { actions } from './actions.ts';
import { faultPresets } from './fault-presets.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import { handlers } from './handlers.ts';
import { hazards } from './hazards.ts';
import { isPagingParameter } from './objects/list-paging.ts';
import { providerStates } from './pact-states.ts';
import { rules } from './rules/rules.ts';
import { people } from './seed/generated-people.ts';
import { withDefaults } from './seed/own-data.ts';
import { recordErrors } from './seed/record-errors.ts';
import { counterFields, relations, uniqueKeys } from './seed/relations.ts';
import { seed } from './seed/seed.ts';
import { asSaved, shownRecords } from './shown-records.ts';
import { tables } from './tables.ts';
import { timeline } from './timeline.ts';
import type { SageIntacct } from './types.ts';
import { failureCodes } from './wire/failure-codes.ts';
import { paging } from './wire/paging.ts';
import { refuse } from './wire/refuse.ts';
import { headers, render } from './wire/render.ts';

const vendor: VendorKit<SageIntacct, 'sage-intacct', typeof credentials> = {
  name: 'sage-intacct',
  title: 'Sage Intacct',
  mount: '/intacct',
  bases: ['/ia/api/v1', ''],
  rootPrefixes: ['/ia/', '/objects/', '/services/', '/workflows/', '/oauth2/'],
  hosts: [{ host: 'api.intacct.com', domain: 'intacct.com', paths: ['/ia/api/v1/'] }],
  ignoreCase: false,
  maxBodyBytes: 1_048_576,
  maxBodyDepth: 512,
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
  recordErrors,
  shownRecords,
  asSaved,
  people,
  timeline,
  defaultCaller: { userKey: '1', clientId: credentials.client_id, entityId: null },
  credentials,
  otherCredentials,
  faultPresets,
  hazards,
  actions,
  providerStates,
  paging,
  failureCodes,
  leniencies: {
    unknownQueryKey: 'intacct.request.unknown-query-key',
    trailingSlash: 'intacct.request.trailing-slash',
    escapedCharacter: 'intacct.request.escaped-character',
    byteOrderMark: 'intacct.payload.byte-order-mark',
  },
  encodings: { coding: 'intacct.payload.content-coding', charset: 'intacct.payload.charset' },
  readsQueryKey: (key, { id }) => id.startsWith('list') && isPagingParameter(key),
  refuse,
  render,
  headers,
};

/** Sage Intacct's REST API: employee positions, what refers to them, and the services around them. */
export const sageIntacct = asVendorKit(vendor);
