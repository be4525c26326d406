import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Assignments of single kinds; the codes are those of the resource of each kind

const listed = { evidence: 'documented', source: sources.assignmentsApi } as const;
const inferred = {
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists the code without saying when`,
} as const;

/** Names of the kinds as the aggregated operations have them. */
type Kind = string;
type Codes = { readonly [kind: Kind]: string };

const of =
  (codes: Codes) =>
  (kind: Kind, ..._values: readonly unknown[]) =>
    codes[kind] ?? '';

export const unknownPersonOfScheduling = refusal({
  id: 'ukg.kinds.scheduling.unknown-person',
  ...listed,
  summary: 'A person who does not exist is refused with 404 and the code of each kind by scheduling kinds.',
  status: 404,
  code: of({
    schedulerWorkerType: 'WFS-125102',
    managerPatternTemplateProfile: 'WFS-105731',
    managerShiftTemplateProfile: 'WFS-107532',
    managerScheduleGroupProfile: 'WFS-106610',
    employeePreferences: 'WFS-104906',
  }),
  text: (kind: Kind, identity: string) =>
    kind === 'managerScheduleGroupProfile'
      ? `A person does not exist with the specified personIdentity: ${identity}.`
      : `A Person does not exist with specified ${identity}`,
});

const assignedNames: Codes = {
  schedulerWorkerType: 'worker type',
  managerPatternTemplateProfile: 'Pattern Template Profile',
  managerShiftTemplateProfile: 'Shift Template Profile',
};

export const nothingOfScheduling = refusal({
  id: 'ukg.kinds.scheduling.nothing-assigned',
  ...listed,
  summary: 'A multi_delete of a scheduling profile that a person does not have fails with the code of the kind.',
  status: 400,
  code: of({
    schedulerWorkerType: 'WFS-125107',
    managerPatternTemplateProfile: 'WFS-105735',
    managerShiftTemplateProfile: 'WFS-107533',
  }),
  text: (kind: Kind, identity: string) =>
    `There is no ${assignedNames[kind]} assigned to the person with the specified personIdentity: ${identity}.`,
});

export const badKeyOfScheduling = refusal({
  id: 'ukg.kinds.scheduling.key',
  ...listed,
  summary:
    'A search for worker types, pattern or group profiles by another key than personid and personnumber is refused.',
  status: 400,
  code: of({
    schedulerWorkerType: 'WFS-125103',
    managerPatternTemplateProfile: 'WFS-105732',
    managerScheduleGroupProfile: 'WFS-106608',
  }),
  text: (kind: Kind) =>
    kind === 'managerScheduleGroupProfile'
      ? 'Could not retrieve the information because of invalid or empty key provided in request.'
      : 'Invalid search parameters. Allowed search keys are personId or personNumber.',
});

export const badReference = refusal({
  id: 'ukg.kinds.reference',
  ...inferred,
  summary: 'A reference to a record of the set-up that there is not is refused with the code of the kind.',
  status: 400,
  code: of({
    schedulerWorkerType: 'WFS-125105',
    managerPatternTemplateProfile: 'WFS-105736',
    managerShiftTemplateProfile: 'WFS-107535',
    managerScheduleGroupProfile: 'WFS-106612',
    scheduleGroup: 'WFS-106601',
    forecastingCategory: 'WFF-270006',
    attestationProfile: 'WTK-180747',
    adjustmentRule: 'WCO-101311',
    employeeTags: 'WCO-101232',
    skills: 'WCO-101232',
    certifications: 'WCO-101232',
    minorRule: 'WCO-101232',
    attendanceProfile: 'WCO-101232',
    percentageAllocationRule: 'WCO-101311',
    scheduleRuleSet: 'WCO-101232',
  }),
  text: (kind: Kind, name: string, value: string) => badReferenceText(kind, name, value),
});

function badReferenceText(kind: Kind, name: string, value: string): string {
  switch (kind) {
    case 'managerScheduleGroupProfile': // The doubled sentence is the vendor's.
      return (
        'Invalid Schedule Group Profile provided in the request.Invalid Schedule Group Profile provided in the ' +
        'request. Resubmit the request with a valid profile.'
      );
    case 'schedulerWorkerType':
    case 'managerPatternTemplateProfile':
    case 'managerShiftTemplateProfile':
      return `The following consistency validations failed: ${name} ${value}.`;
    case 'scheduleGroup':
      return `A Schedule Group was not found for the following reference: ${value}.`;
    case 'forecastingCategory':
      return `The following object reference is invalid: ${name}.`;
    case 'attestationProfile':
      return `An Attestation Profile with the following name does not exist: ${value}.`;
    case 'adjustmentRule':
    case 'percentageAllocationRule':
      return `The specified Processor does not exist. Name: ${value}.`;
    default:
      return common.invalidValue.text(name, value);
  }
}

export const unknownAttestationId = refusal({
  id: 'ukg.kinds.attestation.unknown-id',
  ...listed,
  summary: 'An attestation profile of an unknown id is refused with 400 WTK-180730.',
  status: 400,
  code: 'WTK-180730',
  text: (id: number) => `An Attestation Profile with the following id does not exist: ${id}.`,
});

export const nothingOfAdministrators = refusal({
  id: 'ukg.kinds.administrator.none',
  ...listed,
  summary: 'A search for the administrator of a person who has none fails with WCO-101297 or WCO-101300.',
  status: 400,
  code: of({ attendanceAdmin: 'WCO-101297', leaveAdmin: 'WCO-101300' }),
  text: (kind: Kind) =>
    kind === 'leaveAdmin'
      ? 'A leave administrator assignment object does not exist for this employee.'
      : 'An administration assignment object does not exist for this employee.',
});

const datedNames: Codes = {
  employeeTags: 'Employee Tag',
  scheduleGroup: 'Employee Group Schedule',
  scheduleRuleSet: 'Rule set assignment',
};

export const nothingOfDated = refusal({
  id: 'ukg.kinds.dated.none',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} has the text for schedule groups and rule sets without a code; this one is that of employment terms`,
  summary: 'A search for the employee tags, schedule groups or rule sets of a person who has none fails.',
  status: 400,
  code: 'WFS-106607',
  text: (kind: Kind) => `${datedNames[kind]} not found.`,
});

export const missingOfForecasting = refusal({
  id: 'ukg.kinds.forecasting.missing',
  ...listed,
  summary: 'A forecasting category profile without a member that it needs is refused with 400 WFF-270001.',
  status: 400,
  code: 'WFF-270001',
  text: (name: string) => `You must specify the following parameter: ${name}.`,
});

export const tooManyOfScheduling = refusal({
  id: 'ukg.kinds.scheduling.limit',
  ...listed,
  summary: 'A request on scheduling kinds of more people than 20, or 25 for pattern templates, is refused with 413.',
  ...common.tooManyItems,
});

export const unknownPersonOfVersion2 = refusal({
  id: 'ukg.kinds.read-v2-is-404',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} lists 404 for it without a code`,
  summary: 'A read of minor rules or employee preferences by version 2 of somebody who does not exist is 404.',
  status: 404,
  ...common.noSuchPerson,
});

export const noOriginalDate = refusal({
  id: 'ukg.kinds.rules.original-date',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} says that an update must carry it`,
  summary: 'An update of a rule whose originalEffectiveDate starts no row is refused with 400 WCO-101232.',
  ...common.invalidValue,
  text: (date: string) => common.invalidValue.text('originalEffectiveDate', date),
});

export const ruleOverRow = refusal({
  id: 'ukg.kinds.rules.row-there',
  evidence: 'inferred',
  source: `${sources.assignmentsApi} does not say what a create over a row does`,
  summary: 'A rule from a day on which one holds can be chosen to be refused with 400 WCO-101232.',
  ...common.invalidValue,
  text: (date: string) => common.invalidValue.text('effectiveDate', date),
});

export const noCriteria = refusal({
  id: 'ukg.kinds.attestation.no-criteria',
  ...listed,
  summary: 'A search for attestation profiles by none of ids, qualifiers and refs is refused with 400 WCO-133101.',
  status: 400,
  code: 'WCO-133101',
  text: 'Please provide at least 1 of these parameters :- ids/qualifiers/refs.',
});

export const severalCriteria = refusal({
  id: 'ukg.kinds.attestation.several-criteria',
  ...listed,
  summary: 'A search for attestation profiles by several of ids, qualifiers and refs is refused with 400 WCO-133102.',
  status: 400,
  code: 'WCO-133102',
  text: 'Please provide only 1 of these parameters :- ids/qualifiers/refs.',
});

export const otherPerson = refusal({
  id: 'ukg.kinds.other-person',
  ...listed,
  summary: 'A body that names another person than its path is refused with 400 WFS-111209.',
  status: 400,
  code: 'WFS-111209',
  text: 'ID in payload not consistent with ID from resource URL.',
});

export const unknownSetupItem = refusal({
  id: 'ukg.setup.scheduling.unknown',
  evidence: 'inferred',
  source: `${sources.schedulingApi} has 400 "… not found." for proficiency levels; the code is ours`,
  summary: 'A record of another list of the set-up than those with codes is refused with 400 by an unknown id or name.',
  status: 400,
  code: 'PAYSTUB-NO-SUCH-RECORD',
  text: (name: string) => `${name} not found.`,
});
