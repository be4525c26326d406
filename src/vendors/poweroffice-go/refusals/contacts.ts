import { sources } from '../rules/sources.ts';
import { problem, refusal } from './refusal.ts';
import { inUse, notFound, objectsNotFound } from './validation.ts';

// Contact groups.

export const unknownContactGroup = refusal({
  id: 'poweroffice.contact-group.not-found',
  summary: 'An unknown contact group is 404 "Object(s) not found".',
  evidence: 'documented',
  source: `${sources.contactGroups}: example of 404`,
  status: 404,
  body: (id: number) => notFound(objectsNotFound, 'Contact group', id),
});

export const contactGroupInUse = refusal({
  id: 'poweroffice.contact-group.in-use',
  summary: 'A contact group with members is in use and cannot be deleted: 409.',
  evidence: 'inferred',
  source: `${sources.contactGroups} declares 409 for what is in use, without its text`,
  status: 409,
  body: (id: number) => inUse('Contact group conflict', 'Contact group', id),
});

// Bank accounts.

const accountTitle = 'Contact bank account validation error(s)';

export const unknownContact = refusal({
  id: 'poweroffice.contact-bank-accounts.unknown-contact',
  summary: 'A bank account for a contact that is not there, or that the integration may not see, is 404.',
  evidence: 'inferred',
  source: `${sources.contactBankAccounts} declares the 404, without its text`,
  status: 404,
  body: (noun: 'Contact' | 'Employee', id: number) => notFound(objectsNotFound, noun, id),
});

export const unknownContacts = refusal({
  id: 'poweroffice.contact-bank-accounts.unknown-contact-ids',
  summary: 'Unknown contacts in the filter contactIds are 404.',
  evidence: 'inferred',
  source: `${sources.contactBankAccounts} declares a 404 of the list; the text is that of the filter contactGroupIds`,
  status: 404,
  body: (ids: readonly string[]) => problem(objectsNotFound, `Could not find contact(s) with id = ${ids.join(', ')}.`),
});

export const unknownContactBankAccount = refusal({
  id: 'poweroffice.contact-bank-account.not-found',
  summary: 'A bank account that is not there, or is that of another contact, is 404 and names both.',
  evidence: 'inferred',
  source: `${sources.contactBankAccounts} declares the 404; the text is that of the delivery addresses of contacts`,
  status: 404,
  body: (id: number, contact: number) =>
    problem(objectsNotFound, `Contact bank account with id = ${id} not found on Contact with id = ${contact}.`),
});

export const contactBankAccountInUse = refusal({
  id: 'poweroffice.contact-bank-account.in-use',
  summary: 'A bank account that an employee or a line names is in use and cannot be deleted: 409.',
  evidence: 'inferred',
  source: `${sources.contactBankAccounts} declares 409 for what is in use, without its text`,
  status: 409,
  body: (id: number) => inUse('Contact bank account conflict', 'Contact bank account', id),
});

export const invalidAccountNumber = refusal({
  id: 'poweroffice.contact-bank-account.number',
  summary: 'A Norwegian account number without its 11 digits and check digit is 400.',
  evidence: 'inferred',
  source: 'Norwegian account numbers end in a check digit, modulus 11; nothing says that Go looks at it',
  status: 400,
  body: () => problem(accountTitle, 'BankAccountNumber is not valid.'),
});

export const accountNumberTwice = refusal({
  id: 'poweroffice.contact-bank-account.number-twice',
  summary: 'A number that another bank account of the contact has is 400.',
  evidence: 'inferred',
  source: 'Nothing is written about it',
  status: 400,
  body: (number: string) => problem(accountTitle, `BankAccountNumber ${number} is already in use on the contact.`),
});
