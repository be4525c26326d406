import type { components } from '../generated/types.ts';
import { missingMember } from '../refusals/profile-assignments.ts';
import * as refusals from '../refusals/telestaff.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { singleKind } from './single-kinds.ts';

type OfPerson = components['schemas']['TeleStaffAssignmentOfPerson'];

/** The operations on TeleStaff assignments of people, who are searched for by their numbers alone. */
export const teleStaffAssignments = singleKind<OfPerson>({
  kind: 'telestaffAssignment',
  needed: ['personTeleStaffAssignment'],
  keys: ['personnumber'],
  missing: (name) => (name === 'personIdentity' ? missingMember(name) : refusals.missingTeleStaff()),
  nothingAssigned: () => refusals.nothingOfTeleStaff(),
  isThere: refusals.teleStaffThere,
  check: (call, value, person) => {
    requireLicence(call, person);
    const { badgeId = '', seniorityNumber = '' } = (value as OfPerson).personTeleStaffAssignment ?? {};
    if (badgeId.length > 30) throw refusals.badgeTooLong();
    if (!/^[0-9a-zA-Z.)(]*$/.test(badgeId)) throw refusals.badBadge();
    if (/^-\d/.test(seniorityNumber)) throw refusals.negativeSeniority();
    if (!/^(\d{1,9}(\.\d{1,2})?)?$/.test(seniorityNumber)) throw refusals.badSeniority();
  },
});

function requireLicence(call: Context, { details }: Person): void {
  const licences = details?.personLicenseTypes ?? [];
  const isLicensed = licences.some(
    ({ activeFlag, licenseTypeName = '' }) => activeFlag === true && /telestaff/i.test(licenseTypeName),
  );
  if (!isLicensed && call.choose('ukg.kinds.telestaff.licence') === 'required') throw refusals.noTeleStaffLicence();
}
