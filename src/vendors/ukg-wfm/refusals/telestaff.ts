import { sources } from '../rules/sources.ts';
import { refusal } from './refusal.ts';

// TeleStaff assignments of people

const listed = { evidence: 'documented', source: sources.assignmentsApi, status: 400 } as const;

export const nothingOfTeleStaff = refusal({
  id: 'ukg.kinds.telestaff.none',
  ...listed,
  summary: 'A search for the TeleStaff assignment of a person who has none fails with WCO-126000.',
  code: 'WCO-126000',
  text: 'Person TeleStaff assignment object does not exist for this employee.',
});

export const noTeleStaffLicence = refusal({
  id: 'ukg.kinds.telestaff.no-licence',
  ...listed,
  summary: 'A TeleStaff assignment of a person without that licence can be chosen to be refused with 400 WCO-126001.',
  code: 'WCO-126001',
  text: 'Submitted employee does not have TeleStaff license.',
});

export const teleStaffThere = refusal({
  id: 'ukg.kinds.telestaff.there',
  ...listed,
  summary: 'A create of a TeleStaff assignment for a person who has one is refused with 400 WCO-126002.',
  code: 'WCO-126002',
  text: 'Submitted personTeleStaffAssignment already exists.',
});

export const badgeTooLong = refusal({
  id: 'ukg.kinds.telestaff.badge-length',
  ...listed,
  summary: 'A badgeId of more than 30 characters is refused with 400 WCO-126003.',
  code: 'WCO-126003',
  text: 'BadgeId length should not exceed more than 30 characters.',
});

export const badBadge = refusal({
  id: 'ukg.kinds.telestaff.badge',
  ...listed,
  summary: 'A badgeId with other characters than letters, digits, full stops and brackets is refused with WCO-126004.',
  code: 'WCO-126004',
  text: 'BadgeId should only contain [0-9a-zA-Z.)(].',
});

export const badSeniority = refusal({
  id: 'ukg.kinds.telestaff.seniority',
  ...listed,
  summary: 'A seniorityNumber of more than 9 digits before or 2 after the point is refused with 400 WCO-126005.',
  code: 'WCO-126005',
  text:
    'Seniority number should only contain numbers [0-9] in the format {nnnnnnnnn.nn} i.e. 9 digits before decimal and ' +
    '2 digits after.',
});

export const missingTeleStaff = refusal({
  id: 'ukg.kinds.telestaff.missing',
  ...listed,
  summary: 'A TeleStaff assignment without personTeleStaffAssignment is refused with 400 WCO-126006.',
  code: 'WCO-126006',
  text: 'A property value is required but was not specified. Property - personTeleStaffAssignment.',
});

export const negativeSeniority = refusal({
  id: 'ukg.kinds.telestaff.negative-seniority',
  ...listed,
  summary: 'A seniorityNumber below 0 is refused with 400 WCO-126007.',
  code: 'WCO-126007',
  text: 'Seniority number can not be negative.',
});
