import { sources } from '../rules/sources.ts';
import { unsuccessful } from './objects.ts';
import { refusal } from './refusal.ts';

const { errorGuide } = sources;

/** Dimensions, contacts and employees that cannot be written. */

export const parentBelow = refusal({
  id: 'intacct.parent.below',
  summary: 'A parent that is the object itself, or one below it in the hierarchy, answers 422.',
  evidence: 'inferred',
  source: `A hierarchy has no circle; 422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  status: 422,
  ...unsuccessful((title: string, id: string, parent: string) => [
    { errorId: 'SIM-0030', message: `${title} ${parent} is below ${id} and cannot be its parent`, target: '/parent' },
  ]),
});

export const entityAsLocation = refusal({
  id: 'intacct.location.entity',
  summary: 'A location that is an entity is not changed or deleted as a location: 422.',
  evidence: 'inferred',
  source: `Entities stand among the locations (locationType in ${sources.companyDocument}) and have an object of their own.`,
  status: 422,
  ...unsuccessful((id: string) => [
    {
      errorId: 'SIM-0031',
      message: `Location ${id} is an entity`,
      correction: 'Use the object company-config/entity instead.',
    },
  ]),
});

export const bankCountryMissing = refusal({
  id: 'intacct.employee.bank-file-country',
  summary: 'An employee who is paid by bank file and has no country for it is refused with 422.',
  evidence: 'inferred',
  source: `${sources.companyDocument} requires paymentCountryCode where filePaymentService is bankFile; the shape is that of other failures.`,
  status: 422,
  ...unsuccessful(() => [
    {
      errorId: 'SIM-0032',
      message: '/bankFile/paymentCountryCode is required where /filePaymentService is bankFile',
      target: '/bankFile/paymentCountryCode',
    },
  ]),
});

export const contactTextTooLong = refusal({
  id: 'intacct.contact.lengths',
  summary: 'A text of a contact that is longer than the product allows answers 422: a name of over 40 characters.',
  evidence: 'inferred',
  source: `The limits are those of ${sources.contactTarget}; the schema has none, and 422 is for payloads that fit the schema and break a rule (${errorGuide}).`,
  status: 422,
  ...unsuccessful((fields: readonly { readonly name: string; readonly maxLength: number }[]) =>
    fields.map(({ name, maxLength }) => ({
      errorId: 'SIM-0011',
      message: `/${name} must not be longer than ${maxLength} characters`,
      target: `/${name}`,
    })),
  ),
});
