import type { Handlers } from '../../engine/request/handler-types.ts';
import { retrieveIssuer, retrieveSigningKeys } from './access/issuer.ts';
import { requestOauthToken } from './access/oauth-endpoint.ts';
import { requestAccessToken, revokeToken } from './access/token-endpoint.ts';
import * as aggregated from './aggregated/aggregated.ts';
import { kindHandlers } from './aggregated/kind-handlers.ts';
import type { operations } from './generated/types.ts';
import { executeHyperfindQuery } from './hyperfind/execute.ts';
import * as hyperfinds from './hyperfind/queries.ts';
import * as profileAssignments from './paycode-values/profile-assignments.ts';
import * as profiles from './paycode-values/profiles.ts';
import { retrieveAllPersons } from './persons/all-persons.ts';
import * as commonIdChanges from './persons/common-id-changes.ts';
import * as commonIds from './persons/common-ids.ts';
import { retrieveCurrentUser } from './persons/current-user.ts';
import * as extensions from './persons/extensions.ts';
import { retrieveBasePersons, retrieveEmployeeReferences } from './persons/lookups.ts';
import * as personChanges from './persons/person-changes.ts';
import { retrievePersonById } from './persons/persons.ts';
import { listHandlers } from './setup-lists/list-handlers.ts';
import * as setupLists from './setup-lists/setup-lists.ts';
import * as termChanges from './term-setup/term-changes.ts';
import * as termSetup from './term-setup/term-setup.ts';
import { updateEmploymentTermVersions } from './term-setup/version-changes.ts';
import * as terms from './terms/employment-term-assignments.ts';
import type { UkgWfm } from './types.ts';

/** The function of each operation. Versions 1 and 2 of an operation share one where they answer alike. */
export const handlers: Handlers<operations, UkgWfm> = {
  requestAccessToken,
  revokeToken,
  requestOauthToken,
  retrieveIssuer,
  retrieveSigningKeys,

  retrieveEmploymentTermAssignmentByPersonNumber: terms.retrieveEmploymentTermAssignmentByPersonNumber,
  retrieveEmploymentTermAssignmentById: terms.retrieveEmploymentTermAssignmentById,
  createEmploymentTermAssignment: terms.createEmploymentTermAssignment,
  updateEmploymentTermAssignment: terms.updateEmploymentTermAssignment,
  deleteEmploymentTermAssignment: terms.deleteEmploymentTermAssignment,
  createEmploymentTermAssignments: terms.createEmploymentTermAssignments,
  updateEmploymentTermAssignments: terms.updateEmploymentTermAssignments,
  deleteEmploymentTermAssignments: terms.deleteEmploymentTermAssignments,
  retrieveEmploymentTermAssignments: terms.retrieveEmploymentTermAssignments,

  retrieveAllAssignmentNames: aggregated.retrieveAllAssignmentNames,
  retrieveAllAssignmentsByCriteria: aggregated.retrieveAllAssignmentsByCriteria,
  retrieveAllAssignmentsByPersonId: aggregated.retrieveAllAssignmentsByPersonId,
  retrieveAllAssignmentsForMultiplePeople: aggregated.retrieveAllAssignmentsForMultiplePeople,
  modifyAssignmentsForMultiplePeople: aggregated.modifyAssignmentsForMultiplePeople,

  retrieveEmploymentTermsV1: termSetup.retrieveAllEmploymentTerms,
  retrieveAllEmploymentTerms: termSetup.retrieveAllEmploymentTerms,
  retrieveEmploymentTermByIdV1: termSetup.retrieveEmploymentTermById,
  retrieveEmploymentTermById: termSetup.retrieveEmploymentTermById,
  retrieveEmploymentTerms: termSetup.retrieveEmploymentTerms,
  createEmploymentTerm: termChanges.createEmploymentTerm,
  updateEmploymentTermById: termChanges.updateEmploymentTermById,
  deleteEmploymentTermById: termChanges.deleteEmploymentTermById,
  updateEmploymentTermVersions,

  retrievePayCodesV1: setupLists.retrievePayCodes,
  retrievePayCodes: setupLists.retrievePayCodes,
  retrievePayCodeById: setupLists.retrievePayCodeById,
  retrievePayCodesByReference: setupLists.retrievePayCodesByReference,
  retrieveAccrualProfilesV1: setupLists.retrieveAccrualProfiles,
  retrieveAccrualProfiles: setupLists.retrieveAccrualProfiles,
  retrieveAccrualProfileByIdV1: setupLists.retrieveAccrualProfileById,
  retrieveAccrualProfileById: setupLists.retrieveAccrualProfileById,
  retrievePayRulesV1: setupLists.retrievePayRules,
  retrievePayRules: setupLists.retrievePayRules,
  retrievePayRulesByReference: setupLists.retrievePayRulesByReference,

  retrievePaycodeValueProfilesByName: profiles.retrievePaycodeValueProfilesByName,
  retrievePaycodeValueProfileById: profiles.retrievePaycodeValueProfileById,
  retrievePaycodeValueProfiles: profiles.retrievePaycodeValueProfiles,
  createPaycodeValueProfile: profiles.createPaycodeValueProfile,
  createPaycodeValueProfiles: profiles.createPaycodeValueProfiles,
  updatePaycodeValueProfileById: profiles.updatePaycodeValueProfileById,
  updatePaycodeValueProfiles: profiles.updatePaycodeValueProfiles,
  deletePaycodeValueProfileById: profiles.deletePaycodeValueProfileById,
  deletePaycodeValueProfiles: profiles.deletePaycodeValueProfiles,

  retrievePaycodeValueProfileAssignmentByPersonNumberV1:
    profileAssignments.retrievePaycodeValueProfileAssignmentByPersonNumberV1,
  retrievePaycodeValueProfileAssignmentByPersonNumber:
    profileAssignments.retrievePaycodeValueProfileAssignmentByPersonNumber,
  retrievePaycodeValueProfileAssignmentByIdV1: profileAssignments.retrievePaycodeValueProfileAssignmentByIdV1,
  retrievePaycodeValueProfileAssignmentById: profileAssignments.retrievePaycodeValueProfileAssignmentById,
  retrievePaycodeValueProfileAssignmentsV1: profileAssignments.retrievePaycodeValueProfileAssignmentsV1,
  retrievePaycodeValueProfileAssignments: profileAssignments.retrievePaycodeValueProfileAssignments,
  updatePaycodeValueProfileAssignmentByIdV1: profileAssignments.updatePaycodeValueProfileAssignmentById,
  updatePaycodeValueProfileAssignmentById: profileAssignments.updatePaycodeValueProfileAssignmentById,
  updatePaycodeValueProfileAssignmentsV1: profileAssignments.updatePaycodeValueProfileAssignments,
  updatePaycodeValueProfileAssignments: profileAssignments.updatePaycodeValueProfileAssignments,
  deletePaycodeValueProfileAssignmentByIdV1: profileAssignments.deletePaycodeValueProfileAssignmentByIdV1,
  deletePaycodeValueProfileAssignmentById: profileAssignments.deletePaycodeValueProfileAssignmentById,
  deletePaycodeValueProfileAssignmentsV1: profileAssignments.deletePaycodeValueProfileAssignmentsV1,
  deletePaycodeValueProfileAssignments: profileAssignments.deletePaycodeValueProfileAssignments,

  ...kindHandlers,

  ...listHandlers,

  retrieveHyperfindQueries: hyperfinds.retrieveHyperfindQueries,
  retrievePublicHyperfindQueries: hyperfinds.retrievePublicHyperfindQueries,
  retrieveHyperfindQueryById: hyperfinds.retrieveHyperfindQueryById,
  retrieveHyperfindQueriesByCriteria: hyperfinds.retrieveHyperfindQueriesByCriteria,
  executeHyperfindQuery,

  retrievePersonById,
  createPerson: personChanges.createPerson,
  updatePersonById: personChanges.updatePersonById,
  deletePersonById: personChanges.deletePersonById,
  createPersons: personChanges.createPersons,
  updatePersons: personChanges.updatePersons,
  upsertPersons: personChanges.upsertPersons,
  deletePersons: personChanges.deletePersons,
  retrieveAllPersons,
  retrieveCurrentUser,
  retrieveBasePersons,
  retrieveEmployeeReferences,
  retrieveAllExtensions: extensions.retrieveAllExtensions,
  retrievePersons: extensions.retrievePersons,
  retrieveEmployeeExtension: extensions.retrieveEmployeeExtension,
  retrieveTimekeepingExtension: extensions.retrieveTimekeepingExtension,
  retrieveSchedulingExtension: extensions.retrieveSchedulingExtension,
  retrieveAccrualExtension: extensions.retrieveAccrualExtension,
  retrieveDeviceExtension: extensions.retrieveDeviceExtension,
  retrievePersonCommonIdByPersonNumber: commonIds.retrievePersonCommonIdByPersonNumber,
  retrievePersonCommonIdById: commonIds.retrievePersonCommonIdById,
  retrievePersonCommonIds: commonIds.retrievePersonCommonIds,
  updatePersonCommonId: commonIdChanges.updatePersonCommonId,
  updatePersonCommonIds: commonIdChanges.updatePersonCommonIds,
  deletePersonCommonId: commonIdChanges.deletePersonCommonId,
  deletePersonCommonIds: commonIdChanges.deletePersonCommonIds,
};
