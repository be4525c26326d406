import type { Integer } from '../../../engine/http/json.ts';
import { sources } from '../rules/sources.ts';
import { uncastable } from './lists.ts';
import { problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound, type ValidationTitle, valuesMissing } from './validation.ts';

const title = 'Employee validation error(s)';
const ratesTitle = 'Employee Hourly Rates validation error(s)';
const onlyTheRule = `${sources.employees} gives the rule, not the text of the refusal`;

export const unknownEmployee = refusal({
  id: 'poweroffice.employee.not-found',
  summary: 'An unknown employee is 404 "Object(s) not found" on the endpoints of employees.',
  evidence: 'documented',
  source: `${sources.employees}: examples of 404`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Employee', id),
});

export const employeeInUse = refusal({
  id: 'poweroffice.employee.in-use',
  summary: 'An employee with employments or salary lines, or who manages others, is in use and cannot be deleted.',
  evidence: 'inferred',
  source: `${sources.employees}: 409 for links to other entities, without naming them`,
  status: 409,
  body: (id: number) => inUse('Employee conflict', 'Employee', id),
});

export const numberOutsideSeries = refusal({
  id: 'poweroffice.employee.number-series',
  summary: "A number that is given must lie in the client's series.",
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: (number: number) =>
    problem(title, `Number ${number} is not within the range of an employee ledger number series.`),
});

export const seriesOfAnotherType = refusal({
  id: 'poweroffice.employee.series-type',
  summary: 'A number series of customers or suppliers cannot be that of an employee: 400.',
  evidence: 'inferred',
  source: `${sources.employees}: the number is taken from an employee series; nothing is written about another one`,
  status: 400,
  body: (id: string) => problem(title, `Sub-ledger number series with id = ${id} is not an employee series.`),
});

const taken = (member: string, value: number | string, contact: number) =>
  problem(title, `${member} is already in use. '${value}' is used on (contact) Id = ${contact}.`);

export const importReferenceTaken = refusal({
  id: 'poweroffice.employee.unique-reference',
  summary: 'ExternalImportReference is unique among employees.',
  evidence: 'documented',
  source: `${sources.employees}: example of 400`,
  status: 400,
  body: (value: number | string, contact: number) => taken('ExternalImportReference', value, contact),
});

export const numberTaken = refusal({
  id: 'poweroffice.employee.unique-numbers',
  summary: 'Number and ExternalNumber are unique among employees.',
  evidence: 'inferred',
  source: `${sources.employees} gives the rule for ExternalNumber; the text follows that of ExternalImportReference`,
  status: 400,
  body: (member: 'Number' | 'ExternalNumber', value: number | string, contact: number) => taken(member, value, contact),
});

export const addressCodeTaken = refusal({
  id: 'poweroffice.employee.unique-address-code',
  summary: 'ExternalCode is unique among addresses.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: (value: string, contact: number) => taken('ExternalCode', value, contact),
});

export const invalidNationalId = refusal({
  id: 'poweroffice.employee.national-id',
  summary: 'The syntax of a national identity number is checked when it is set.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: () => problem(title, 'NationalIdNumber is not valid.'),
});

export const incompleteInternationalId = refusal({
  id: 'poweroffice.employee.international-id',
  summary: 'Number, country and type of the international id are required where it is reported to Altinn.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: (members: readonly string[]) => valuesMissing(title, members),
});

export const unknownCountry = refusal({
  id: 'poweroffice.employee.country-code',
  summary: 'Country codes are those of ISO 3166-1 alpha-2.',
  evidence: 'inferred',
  source: `${sources.employees}: the members' descriptions; the text is that of the refusal on employments`,
  status: 400,
  body: (code: string, of: ValidationTitle = title) =>
    problem(of, `The country code ${code} is not valid according to ISO 3166-1.`),
});

export const unknownDepartmentCode = refusal({
  id: 'poweroffice.employee.unknown-department-code',
  summary: 'An unknown department code is 404 under the title of validation.',
  evidence: 'documented',
  source: `${sources.employees}: example of 404 of POST employee`,
  status: 404,
  body: (code: string) => problem(title, `Department with code = '${code}' not found.`),
});

export const unknownLocationCode = refusal({
  id: 'poweroffice.employee.unknown-location-code',
  summary: 'An unknown location code is 404 under the title of validation.',
  evidence: 'inferred',
  source: `${sources.employees}: the text for an unknown department code`,
  status: 404,
  body: (code: string) => problem(title, `Location with code = '${code}' not found.`),
});

export const unknownManagerNumber = refusal({
  id: 'poweroffice.employee.unknown-manager-number',
  summary: 'An unknown number of a manager is 404 under the title of validation.',
  evidence: 'inferred',
  source: `${sources.employees}: the text for an unknown department code`,
  status: 404,
  body: (number: number) => notFound(title, 'Employee', number, 'number'),
});

export const negativeContactGroups = refusal({
  id: 'poweroffice.employees.negative-contact-groups',
  summary: 'A hyphen in contactGroupIds is 400 "Unable to cast object(s)".',
  evidence: 'documented',
  source: `${sources.employees}: example of 400`,
  status: 400,
  body: () =>
    uncastable(
      "contactGroupIds contains negative numbers and/or range of numbers. '-' is not allowed, only comma ',' separated single positive numbers are allowed.",
    ),
});

const contactGroupsNotFound = (ids: readonly Integer[], under: string = objectsNotFound) =>
  problem(under, `Could not find contact group(s) with id = ${ids.join(', ')}.`);

export const unknownContactGroups = refusal({
  id: 'poweroffice.employees.unknown-contact-groups',
  summary: 'Unknown contact groups in the filter contactGroupIds are 404.',
  evidence: 'documented',
  source: `${sources.employees}: example of 404`,
  status: 404,
  body: (ids: readonly Integer[]) => contactGroupsNotFound(ids),
});

export const unknownOwnContactGroups = refusal({
  id: 'poweroffice.employee.unknown-contact-groups',
  summary: 'Unknown contact groups of an employee are 404.',
  evidence: 'inferred',
  source: `${sources.employees}: the text for the filter contactGroupIds, under the title of a body's references`,
  status: 404,
  body: (ids: readonly Integer[]) => contactGroupsNotFound(ids, title),
});

export const repeatedContactGroups = refusal({
  id: 'poweroffice.employee.contact-group-twice',
  summary: 'A contact group that an employee is given twice is 400.',
  evidence: 'inferred',
  source: 'An employee is a member of a group or not; nothing is written about it',
  status: 400,
  body: () => problem(title, 'ContactGroupIds cannot have the same contact group twice.'),
});

export const bankAccountOfAnotherContact = refusal({
  id: 'poweroffice.bank-accounts.of-another-contact',
  summary: 'A bank account of another contact is 400.',
  evidence: 'inferred',
  source: `${sources.employees}: example of 400 of PATCH fixed salary, on the bank account of a supplier`,
  status: 400,
  body: () => problem('Employee bank accounts validation error(s)', 'Bank account does not belong to the employee.'),
});

export const unknownBankAccount = refusal({
  id: 'poweroffice.bank-accounts.unknown',
  summary: 'A bank account that is not there is 404 under the title of validation.',
  evidence: 'inferred',
  source: `${sources.employees}: other references of a body`,
  status: 404,
  body: (id: number) => notFound('Employee bank accounts validation error(s)', 'Bank account', id),
});

// Hourly rates.

export const unknownHourlyRate = refusal({
  id: 'poweroffice.hourly-rates.not-found',
  summary: 'Unknown rates are 404 "Object(s) not found".',
  evidence: 'inferred',
  source: `${sources.employees}: the wording of the text of 409`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Employee Hourly Rate', id),
});

export const hourlyRateWithoutDate = refusal({
  id: 'poweroffice.hourly-rates.needs-date',
  summary: '"ValidFromDate date must have a value."',
  evidence: 'documented',
  source: `${sources.employees}: example of 400`,
  status: 400,
  body: () => valuesMissing(ratesTitle, ['ValidFromDate']),
});

export const rateNotPositive = refusal({
  id: 'poweroffice.hourly-rates.positive',
  summary: 'Rates are positive numbers.',
  evidence: 'inferred',
  source: onlyTheRule,
  status: 400,
  body: (member: string) => problem(ratesTitle, `${member} must be a positive number.`),
});

export const hourlyRateSameDate = refusal({
  id: 'poweroffice.hourly-rates.same-date',
  summary: 'Second rates from the same day are 400.',
  evidence: 'inferred',
  source: 'They would leave open which ones count',
  status: 400,
  body: (date: string) =>
    problem(ratesTitle, `Hourly rates with ValidFromDate = ${date} already exist on the employee.`),
});
