import type { Handlers } from '../../engine/call.ts';
import { asVendor, type Vendor } from '../../engine/vendor.ts';
import * as aggregatedAssignments from './aggregated-assignments.ts';
import * as authentication from './authentication.ts';
import type { UkgWfm } from './call.ts';
import { describeChange } from './changes.ts';
import * as commonIds from './common-ids.ts';
import { credentials } from './credentials.ts';
import * as employmentTermAssignments from './employment-term-assignments.ts';
import * as employmentTermChanges from './employment-term-changes.ts';
import {
  retrieveAllEmploymentTerms,
  retrieveEmploymentTermById,
  retrieveEmploymentTermByIdV1,
  retrieveEmploymentTerms,
  retrieveEmploymentTermsV1,
} from './employment-terms.ts';
import { enter } from './gate.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import type { operations } from './generated/types.ts';
import { requestOauthToken } from './oauth.ts';
import * as paycodeValueProfileAssignments from './paycode-value-profile-assignments.ts';
import * as paycodeValueProfiles from './paycode-value-profiles.ts';
import { people } from './people.ts';
import { retrieveAllExtensions, retrievePersons } from './person-extensions.ts';
import {
  retrieveBasePersons,
  retrieveEmployeeReferences,
  retrievePersonCommonIdById,
  retrievePersonCommonIdByPersonNumber,
  retrievePersonCommonIds,
} from './person-lookups.ts';
import { retrieveAllPersons, retrieveCurrentUser, retrievePersonById } from './persons.ts';
import { prepare } from './prepare.ts';
import { refuse } from './refusals.ts';
import { numbered, relations } from './relations.ts';
import { headersOf, render } from './render.ts';
import { rules } from './rules.ts';
import { seed } from './seed.ts';
import { states } from './states.ts';
import { tables } from './tables.ts';

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

const vendor: Vendor<UkgWfm> = {
  name: 'ukg-wfm',
  title: 'UKG Pro WFM',
  mount: '/ukg',
  bases: ['/api', ''],
  rootPrefixes: ['/api/', '/v1/', '/v2/commons/', '/v2/timekeeping/', '/v2/scheduling/', '/authentication/'],
  ignoreCase: false,
  bodyLimit: 1024 * 1024,
  contract,
  handlers,
  gate: { enter },
  rules,
  tables,
  seed,
  records,
  relations,
  numbered,
  people,
  anyone: { userName: credentials.username, personKey: 10 },
  credentials,
  states,
  prepare,
  describeChange,
  refuse,
  render,
  headers: headersOf,
};

/** UKG Pro WFM: employment terms, paycode value profiles and whom they are assigned to. */
export const ukgWfm = asVendor(vendor);
