import { asVendorKit, type VendorKit } from '../kit.ts';
import { isOauthRequest } from './access/claims.ts';
import { credentials, otherCredentials } from './access/credentials.ts';
import { gate } from './access/gate.ts';
import { identity } from './access/identity.ts';
import { faultPresets } from './fault-presets.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import { handlers } from './handlers.ts';
import { hazards } from './hazards.ts';
import { providerStates } from './pact-states.ts';
import { rules } from './rules/rules.ts';
import { people } from './seed/generated-people.ts';
import { counterFields, relations, uniqueKeys } from './seed/relations.ts';
import { seed } from './seed/seed.ts';
import { shownRecords } from './shown-records.ts';
import { tables } from './tables.ts';
import { describeChange } from './terms/describe-change.ts';
import { timeline } from './timeline.ts';
import type { UkgWfm } from './types.ts';
import { paging } from './wire/paging.ts';
import { prepare } from './wire/prepare.ts';
import { readValue } from './wire/read-value.ts';
import { refuse } from './wire/refuse.ts';
import { headers, render } from './wire/render.ts';

const vendor: VendorKit<UkgWfm, 'ukg-wfm', typeof credentials> = {
  name: 'ukg-wfm',
  title: 'UKG Pro WFM',
  mount: '/ukg',
  bases: ['/api', ''],
  rootPrefixes: [
    ...['/api/', '/v1/', '/authentication/'],
    ...['/v2/commons/', '/v2/timekeeping/', '/v2/scheduling/', '/v2/forecasting/', '/v2/leave/'],
  ],
  hosts: [
    {
      host: '*.mykronos.com',
      domain: 'mykronos.com',
      paths: ['/api/v1/', '/api/v2/', '/api/authentication/', '/api/oauth2/'],
    },
    ...['welcome-us.ukg.net', 'welcome-eval.ukg.net'].map((host) => ({ host, domain: 'ukg.net', paths: ['/oauth/'] })),
  ],
  claims: isOauthRequest,
  ignoreCase: false,
  maxBodyBytes: 1024 * 1024,
  maxBodyDepth: 1000,
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
  people,
  timeline,
  shownRecords,
  defaultCaller: { userName: credentials.username, personKey: 10 },
  credentials,
  otherCredentials,
  faultPresets,
  hazards,
  providerStates,
  prepare,
  readValue,
  leniencies: {
    unknownQueryKey: 'ukg.request.unknown-query-key',
    trailingSlash: 'ukg.request.trailing-slash',
    escapedCharacter: 'ukg.request.escaped-character',
    byteOrderMark: 'ukg.body.byte-order-mark',
  },
  queryKeyRules: { roleId: 'ukg.request.role-id' },
  encodings: { coding: 'ukg.body.content-coding', charset: 'ukg.body.charset' },
  describeChange,
  paging,
  failureCodes: ['errorCode', 'error'],
  refuse,
  render,
  headers,
};

/** UKG Pro WFM: employment terms, paycode value profiles and the people to whom they are assigned. */
export const ukgWfm = asVendorKit(vendor);
