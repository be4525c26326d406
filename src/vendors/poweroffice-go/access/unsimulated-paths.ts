/**
 * Resources of the vendor's API that Paystub does not have: the first segments of the paths of its OpenAPI files of
 * March 2025, the names of its files of 2026, and what public clients call.
 */
const resources: ReadonlySet<string> = new Set(
  `accounttransactions assignments auditingcompany banktransfers brandingthemes budgets clientadmin clientbankaccounts
  clientcontacts clientdocuments contactbankaccounts contactdeliveryaddresses contactgroups contactpersons
  contactshareholders contactubos currencies currencyrates customdimensionsettings customdimensions customerledger
  customers deliveryterms financialsettings generalledgeraccounts imports incominginvoices itemtransactions
  journalentryvouchers lockdatesettings offboarding onboarding organizationsettings outgoinginvoices
  paymenttermsuppliers paymentterms productgroups products projects salesorders subledgernumberseries supplierledger
  suppliers timetracking timetransactions trialbalance vatcodes vatsettings voucherapproval voucherdocumentation
  vouchers`.split(/\s+/),
);

// The vendor's support says of these that v2 does not have them.
const absent = /^POST \/v2\/(salesorders|outgoinginvoices|salesorders\/[^/]+\/invoice)$/i;

/** True for a path that the vendor has, as far as is known, and Paystub has not. */
export function isUnsimulated(method: string, path: string): boolean {
  const [, version = '', resource = ''] = path.toLowerCase().split('/');
  return version === 'v2' && resources.has(resource) && !absent.test(`${method} ${path}`);
}
