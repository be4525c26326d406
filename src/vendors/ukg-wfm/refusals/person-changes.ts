import { sources } from '../rules/sources.ts';
import * as common from './common.ts';
import { refusal } from './refusal.ts';

// Creating, changing and deleting persons

/** The answer to dates that do not go together. */
const inconsistentDates = {
  status: 400,
  code: 'WCO-101233',
  text: (effective: string, end: string) =>
    `The effective date and the end date are inconsistent - Effective: ${effective}, End: ${end}.`,
} as const;

const listed = { evidence: 'documented', source: sources.personApi } as const;

export const missingMember = refusal({
  id: 'ukg.people.write.missing',
  evidence: 'documented',
  source: `${sources.personApi}; ${sources.peopleGuide}`,
  summary:
    'A person without personInformation or its person is refused with 400 WCO-101231, and a new one without user, ' +
    'userAccount, jobAssignment, personNumber or lastName.',
  ...common.missingProperty,
});

export const missingIdentity = refusal({
  id: 'ukg.people.write.no-identity',
  evidence: 'inferred',
  source: `${sources.personApi} lists the code, and nothing else can name the person`,
  summary: 'An update or a delete of several persons with an item without personIdentity is refused with WCO-101231.',
  ...common.missingProperty,
});

export const missingInRow = refusal({
  id: 'ukg.people.write.missing-in-row',
  evidence: 'inferred',
  source: `${sources.personApi} lists the code; which members of a row are needed is said of names alone`,
  summary: 'A status or an employment term without the date on which it begins is refused with 400 WCO-101231.',
  ...common.missingProperty,
});

export const badValue = refusal({
  id: 'ukg.people.write.value',
  evidence: 'inferred',
  source: `${sources.personApi} lists the code without saying which names it is for`,
  summary: 'The name of a status, a term or a pay rule that there is not is refused with 400 WCO-101232.',
  ...common.invalidValue,
});

export const unknownStart = refusal({
  id: 'ukg.people.write.start-refused',
  evidence: 'inferred',
  source: `${sources.personApi} lists the code without saying when`,
  summary: 'An originalStartDate on which no term of the person begins is refused with 400 WCO-101232.',
  ...common.invalidValue,
});

export const numberTaken = refusal({
  id: 'ukg.people.write.number-taken',
  ...listed,
  summary: 'The number of another person is refused with 400 WCO-101520.',
  status: 400,
  code: 'WCO-101520',
  text: 'The ID already exists within the system',
});

export const notUnique = refusal({
  id: 'ukg.people.write.user-name-taken',
  ...listed,
  summary: 'The user name of another person is refused with 400 WCO-101247.',
  status: 400,
  code: 'WCO-101247',
  text: (name: string) => `The value for ${name} is not unique.`,
});

export const tooLong = refusal({
  id: 'ukg.people.write.too-long',
  evidence: 'documented',
  source: `${sources.personApi}; ${sources.peopleMapping} has the lengths`,
  summary: 'A text over its length is refused with 400 WCO-101504.',
  status: 400,
  code: 'WCO-101504',
  text: (name: string, maximum: number) =>
    `The field string value is too long. Field Name: ${name}, Max Length: ${maximum}.`,
});

export const shortPassword = refusal({
  id: 'ukg.people.write.short-password',
  ...listed,
  summary: 'A password of less than 8 characters is refused with 400 WCO-101504.',
  status: 400,
  code: 'WCO-101504',
  text: 'The minimum length for a password is 8',
});

export const bornTooLate = refusal({
  id: 'ukg.people.write.birth-date',
  ...listed,
  summary: 'A birth date that is not before today is refused with 400 WCO-101507.',
  status: 400,
  code: 'WCO-101507',
  text: (date: string) => `The birth date occurs today or after today's date - Birth Date: ${date}.`,
});

export const hiredBeforeBirth = refusal({
  id: 'ukg.people.write.hired-before-birth',
  ...listed,
  summary: 'A hire date before the birth date is refused with 400 WCO-101511.',
  status: 400,
  code: 'WCO-101511',
  text: (birth: string, hire: string) =>
    `The hire date occurs before the birth date - Birth Date: ${birth}, Hire Date: ${hire}.`,
});

export const noPayRule = refusal({
  id: 'ukg.people.write.no-pay-rule',
  ...listed,
  summary: 'An active Timekeeping licence of a person without a pay rule is refused with 400 WCO-101512.',
  status: 400,
  code: 'WCO-101512',
  text:
    'You cannot assign a user a Timekeeping license unless you also assign that user a Pay Rule. ' +
    'To create an admin user without a Pay Rule, assign the user the Manager role.',
});

export const datesInconsistent = refusal({
  id: 'ukg.people.write.dates',
  ...listed,
  summary: 'A row whose end lies before its start is refused with 400 WCO-101233.',
  ...inconsistentDates,
});

export const termOverExisting = refusal({
  id: 'ukg.people.write.term-refused',
  evidence: 'inferred',
  source: `${sources.personApi}: terms may not overlap; it lists the code without saying when`,
  summary: 'An employment term on days on which the person has one is refused with 400 WCO-101233.',
  ...inconsistentDates,
});

export const termBackwards = refusal({
  id: 'ukg.people.write.term-dates',
  ...listed,
  summary: 'An employment term that ends before it starts is refused with 400 WCO-101228.',
  status: 400,
  code: 'WCO-101228',
  text: (start: string, end: string) =>
    `You must enter a Start Date that occurs on or before the End Date. Start Date: ${start}, End Date: ${end}`,
});

export const otherPersonInPath = refusal({
  id: 'ukg.people.write.other-person',
  evidence: 'inferred',
  source: `${sources.personApi} lists the code without saying when`,
  summary: 'A personIdentity of another person than the one in the path is refused with 400 WCO-101236.',
  status: 400,
  code: 'WCO-101236',
  text: (personId: number, name: string, value: string | number) =>
    'A bad combination of properties and values was specified - ' +
    `Property 1: personId, Value 1: ${personId}, Property 2: ${name}, Value 2: ${value}.`,
});

export const noFirstApprover = refusal({
  id: 'ukg.people.write.approver-level',
  evidence: 'documented',
  source: sources.personApi,
  summary: 'Approvers of a person without one of level 1 are refused with 400 WCO-101294.',
  status: 400,
  code: 'WCO-101294',
  text: 'Missing approval level: 1.',
});

export const tooManyPersons = refusal({
  id: 'ukg.people.write.limit',
  evidence: 'documented',
  source: `${sources.personApi}; ${sources.limits}`,
  summary: 'More than 100 persons in one change are refused with 400 WCO-101207.',
  status: 400,
  ...common.tooManyRecords,
});
