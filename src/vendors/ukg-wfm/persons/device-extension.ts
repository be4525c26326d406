import type { components } from '../generated/types.ts';
import type { Person } from '../tables.ts';
import type { Context } from '../types.ts';
import { endOfTime } from '../wire/dates.ts';
import { inForce } from './in-force.ts';

type Device = components['schemas']['DeviceExtension'];
type Badge = components['schemas']['BadgeDetails'];

/**
 * The extension of devices.
 * @param owner the members that say whom it belongs to
 */
export function deviceOf(call: Context, person: Person, owner: Device, snapshot: string | undefined): Device {
  const { active, ...ids } = owner;
  return {
    ...(active === undefined ? {} : { active }),
    ...badgesOf(call, person, snapshot),
    ...ids,
    ...(snapshot === undefined ? {} : { snapShotDate: snapshot }),
  };
}

function badgesOf(call: Context, person: Person, snapshot: string | undefined): Device {
  if (person.badgeNumber === undefined) return {};
  const shown = call.choose('ukg.people.badge-details');
  if (shown === 'none') return {};
  const badgeDetails = [badgeOf(person, person.badgeNumber, shown === 'full')];
  return {
    badgeDetails,
    ...(snapshot === undefined ? {} : { badgeDetailsForExtensionSnapshotDate: inForce(badgeDetails, snapshot) }),
  };
}

// The times are those that the vendor's release notes show for rows that have none of their own.
function badgeOf({ badgeAssignmentId, hireDate }: Person, badgeNumber: string, withTimes: boolean): Badge {
  const [startTime, endTime] = ['00:00:00', '23:59:59'];
  return {
    ...(badgeAssignmentId === undefined ? {} : { badgeAssignmentId }),
    badgeNumber,
    effectiveDate: hireDate,
    ...(withTimes ? { effectiveDateTime: `${hireDate}T${startTime}`, endTime } : {}),
    expirationDate: endOfTime,
    ...(withTimes ? { expirationDateTime: `${endOfTime}T${endTime}`, startTime } : {}),
  };
}
