import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Paycodes, accrual profiles, pay rules and the lists that assignments refer to

const listed = { evidence: 'documented', source: sources.setupApi } as const;

const badPayCode = {
  status: 400,
  code: 'WTK-180401',
  text: 'Timekeeping setup paycode service was accessed with a bad reference.',
} as const;

export const unknownPayCode = refusal({
  id: 'ukg.setup.pay-codes.unknown',
  ...listed,
  summary: 'A paycode that there is not is refused with 400 WTK-180401.',
  ...badPayCode,
});

export const badPayCodeSearch = refusal({
  id: 'ukg.setup.pay-codes.search',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code without saying when`,
  summary: 'A multi_read of paycodes by none or several of its lists is refused with 400 WTK-180401.',
  ...badPayCode,
});

export const unknownPayRuleId = refusal({
  id: 'ukg.setup.pay-rules.unknown-id',
  ...listed,
  summary: 'A pay rule of an unknown id is WTK-180155.',
  status: 400,
  code: 'WTK-180155',
  text: (id: number) => `A Pay Rule does not exist for the specified Id: ${id}.`,
});

export const unknownPayRuleName = refusal({
  id: 'ukg.setup.pay-rules.unknown-name',
  ...listed,
  summary: 'A pay rule of an unknown name is WTK-180156.',
  status: 400,
  code: 'WTK-180156',
  text: (name: string) => `A Pay Rule does not exist with specified Qualifier: ${name}.`,
});

export const unknownPersistentId = refusal({
  id: 'ukg.setup.pay-rules.unknown-persistent-id',
  ...listed,
  summary: 'A pay rule of an unknown persistent id is WTK-180160.',
  status: 400,
  code: 'WTK-180160',
  text: (id: string) => `A Pay Rule does not exist with specified Persistent Id: ${id}.`,
});

export const noPayRules = refusal({
  id: 'ukg.setup.pay-rules.none',
  ...listed,
  summary: 'A multi_read that finds no pay rule is answered 404 WTK-180153.',
  status: 404,
  code: 'WTK-180153',
  text: 'Specified pay rule object references do not exist.',
});

export const badPayRuleSearch = refusal({
  id: 'ukg.setup.pay-rules.search',
  evidence: 'inferred',
  source: `${sources.setupApi} lists the code without saying when`,
  summary: 'A multi_read of pay rules by none or several of its lists is refused with 400 WTK-180152.',
  status: 400,
  code: 'WTK-180152',
  text: 'Data validation exception occurs due to bad input data while request processing. Please verify input data.',
});

export const unknownAccrualProfile = refusal({
  id: 'ukg.setup.accrual-profiles.unknown',
  evidence: 'inferred',
  source: `${sources.setupApi} lists a 400 without a code; this one is that of employment terms`,
  summary: 'An accrual profile of an unknown id is refused with 400 WTK-82608.',
  ...common.badSetupData,
});

// Lists of scheduling

export const unknownScheduleGroup = refusal({
  id: 'ukg.setup.schedule-groups.unknown',
  evidence: 'documented',
  source: sources.schedulingApi,
  summary: 'A schedule group that there is not is refused with 400 WFS-106601.',
  status: 400,
  code: 'WFS-106601',
  text: (reference: string) => `A Schedule Group was not found for the following reference: ${reference}.`,
});

export const badGroupSearch = refusal({
  id: 'ukg.setup.schedule-groups.search',
  evidence: 'inferred',
  source: `${sources.schedulingApi} lists the code without saying when`,
  summary: 'A multi_read of schedule groups by none or several of its lists is refused with 400 WFS-106611.',
  status: 400,
  code: 'WFS-106611',
  text: 'The following consistency validations failed: scheduleGroups.',
});

export const badGroupPage = refusal({
  id: 'ukg.setup.schedule-groups.page',
  evidence: 'inferred',
  source: `${sources.schedulingApi} has the text without a code; this one is that of a search`,
  summary: 'A page of schedule groups of an index below 0 or a count below 1 is refused with 400 WFS-106611.',
  status: 400,
  code: 'WFS-106611',
  text: 'Schedule group(s) could not be retrieved.',
});

export const badListSearch = refusal({
  id: 'ukg.setup.scheduling.search',
  evidence: 'inferred',
  source: `${sources.schedulingApi} lists a 400 alone; the code is that of ${sources.assignmentsApi}`,
  summary: 'A multi_read of minor rules, school calendars or tags by none or several of its lists is refused with 400.',
  status: 400,
  code: 'WFS-111208',
  text: (parameter: string) => `At least one of the criteria must be specified. Parameter: ${parameter}`,
});

// Profiles and rules

const ofAttendance = { evidence: 'documented', source: sources.attendanceApi, status: 400 } as const;

export const unknownAttestationProfile = refusal({
  id: 'ukg.setup.attestation-profiles.unknown',
  evidence: 'inferred',
  source: `${sources.timekeepingApi} has status and text; the code is ours`,
  summary: 'An attestation profile of an unknown id is answered 404.',
  status: 404,
  code: 'PAYSTUB-NO-SUCH-RECORD',
  text: 'An attestation profile with the specified ID was not found.',
});

export const unknownAttendanceProfile = refusal({
  id: 'ukg.setup.attendance-profiles.unknown',
  ...ofAttendance,
  summary: 'An attendance profile of an unknown id is refused with 400 WAT-100225.',
  code: 'WAT-100225',
  text: 'Attendance Profile does not exist.',
});

export const unknownAttendanceName = refusal({
  id: 'ukg.setup.attendance-profiles.unknown-name',
  ...ofAttendance,
  summary: 'An attendance profile of an unknown name is refused with 400 WAT-100226.',
  code: 'WAT-100226',
  text: 'Attendance Profile by given name does not exist.',
});

export const unknownAttendancePersistentId = refusal({
  id: 'ukg.setup.attendance-profiles.unknown-persistent-id',
  ...ofAttendance,
  summary: 'An attendance profile of an unknown persistent id is refused with 400 WAT-100227.',
  code: 'WAT-100227',
  text: 'Attendance Profile by given persistent id does not exist.',
});

export const emptyAttendanceSearch = refusal({
  id: 'ukg.setup.attendance-profiles.empty',
  ...ofAttendance,
  summary: 'A multi_read of attendance profiles without where is refused with 400 WAT-101005.',
  code: 'WAT-101005',
  text: 'A request cannot be empty.',
});

export const missingAttendanceParameter = refusal({
  id: 'ukg.setup.attendance-profiles.missing',
  ...ofAttendance,
  summary: 'A multi_read of attendance profiles without attendanceProfiles is refused with 400 WAT-101106.',
  code: 'WAT-101106',
  text: (name: string) => `Parameter is required: ${name}.`,
});

export const noAttendanceCriteria = refusal({
  id: 'ukg.setup.attendance-profiles.no-criteria',
  ...ofAttendance,
  summary: 'A multi_read of attendance profiles by none of its lists is refused with 400 WAT-100229.',
  code: 'WAT-100229',
  text: 'Atleast one parameter from id/qualifier/persistentId/ref is required.',
});

export const severalAttendanceCriteria = refusal({
  id: 'ukg.setup.attendance-profiles.several-criteria',
  ...ofAttendance,
  summary: 'A multi_read of attendance profiles by several of its lists is refused with 400 WAT-100224.',
  code: 'WAT-100224',
  text: 'Request contains multiple parameters.',
});
