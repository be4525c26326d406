import type { Handlers } from '../../engine/request/context.ts';
import { asVendorKit, type VendorKit } from '../kit.ts';
import * as authentication from './access/authentication.ts';
import { credentials } from './access/credentials.ts';
import { enter } from './access/gate.ts';
import { requestOauthToken } from './access/oauth.ts';
import * as aggregatedAssignments from './aggregated/aggregated-assignments.ts';
import { faultPresets } from './fault-presets.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import type { operations } from './generated/types.ts';
import { states } from './pact-states.ts';
import * as paycodeValueProfileAssignments from './paycode-values/paycode-value-profile-assignments.ts';
import * as paycodeValueProfiles from './paycode-values/paycode-value-profiles.ts';
import * as commonIds from './persons/common-ids.ts';
import { retrieveAllExtensions, retrievePersons } from './persons/person-extensions.ts';
import {
  retrieveBasePersons,
  retrieveEmployeeReferences,
  retrievePersonCommonIdById,
  retrievePersonCommonIdByPersonNumber,
  retrievePersonCommonIds,
} from './persons/person-lookups.ts';
import { retrieveAllPersons, retrieveCurrentUser, retrievePersonById } from './persons/persons.ts';
import { rules } from './rules/rules.ts';
import { people } from './seed/generated-people.ts';
import { numbered, relations } from './seed/relations.ts';
import { seed } from './seed/seed.ts';
import { tables } from './tables.ts';
import { describeChange } from './terms/changes.ts';
import * as employmentTermAssignments from './terms/employment-term-assignments.ts';
import * as employmentTermChanges from './terms/employment-term-changes.ts';
import {
  retrieveAllEmploymentTerms,
  retrieveEmploymentTermById,
  retrieveEmploymentTermByIdV1,
  retrieveEmploymentTerms,
  retrieveEmploymentTermsV1,
} from './terms/employment-terms.ts';
import type { UkgWfm } from './types.ts';
import { prepare } from './wire/prepare.ts';
import { refuse } from './wire/refuse.ts';
import { headersOf, render } from './wire/render.ts';

const { requestAccessToken, revokeToken } = authentication;

const handlers: Handlers<operations, UkgWfm> = {
  requestAccessToken,
  revokeToken,
  requestOauthToken,
  ...employmentTermAssignments,
  ...aggregatedAssignments,
  ...employmentTermChanges,
  retrieveAllEmploymentTerms,
  retrieveEmploymentTermById,
  retrieveEmploymentTermByIdV1,
  retrieveEmploymentTerms,
  retrieveEmploymentTermsV1,
  ...paycodeValueProfiles,
  ...paycodeValueProfileAssignments,
  retrieveAllPersons,
  retrieveCurrentUser,
  retrievePersonById,
  retrieveBasePersons,
  retrieveEmployeeReferences,
  retrievePersonCommonIdById,
  retrievePersonCommonIdByPersonNumber,
  retrievePersonCommonIds,
  ...commonIds,
  retrieveAllExtensions,
  retrievePersons,
};

const vendor: VendorKit<UkgWfm, 'ukg-wfm', typeof credentials> = {
  name: 'ukg-wfm',
  title: 'UKG Pro WFM',
  mount: '/ukg',
  bases: ['/api', ''],
  rootPrefixes: ['/api/', '/v1/', '/v2/commons/', '/v2/timekeeping/', '/v2/scheduling/', '/authentication/'],
  ignoreCase: false,
  maxBodyBytes: 1024 * 1024,
  contract,
  handlers,
  gate: { authenticate: enter },
  rules,
  tables,
  seed,
  records,
  relations,
  counterFields: numbered,
  people,
  defaultCaller: { userName: credentials.username, personKey: 10 },
  credentials,
  faultPresets,
  providerStates: states,
  prepare,
  describeChange,
  refuse,
  render,
  headers: headersOf,
};

/** UKG Pro WFM: employment terms, paycode value profiles and whom they are assigned to. */
export const ukgWfm = asVendorKit(vendor);
