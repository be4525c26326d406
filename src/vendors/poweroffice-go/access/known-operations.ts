/** Operations of the vendor's document of March 2025 that Paystub does not have, with the query keys that they require. */
const published = `
AccountTransactions GET?fromDate&toDate
Assignments GET
Assignments/{} GET
BrandingThemes GET
BrandingThemes/{} GET
ClientAdmin/AddIntegrationToClient/{} POST
ClientAdmin/Clients GET
ClientAdmin/CreateNewClient POST
ClientAdmin/{}/AccessRoles GET
ClientAdmin/{}/Users GET
ClientAdmin/{}/Users/AddPartnerUser POST
ClientAdmin/{}/Users/Invite POST
ClientAdmin/{}/Users/{} GET PATCH
ClientAdmin/{}/UserAccessRoles GET
ClientBankAccounts GET POST
ClientBankAccounts/BankApprovers GET POST
ClientBankAccounts/BankApprovers/{} GET PATCH
ClientBankAccounts/{} GET PATCH
ClientContacts GET
ContactDeliveryAddresses GET
ContactDeliveryAddresses/{} POST
ContactDeliveryAddresses/{}/{} GET PATCH DELETE
ContactPersons GET
ContactPersons/{} POST
ContactPersons/{}/{} GET PATCH DELETE
Currencies GET
CurrencyRates GET?fromCurrency&toCurrency&asOnDate
Customerledger/CustomerBalances GET?date
Customerledger/EntriesByMatchId GET?matchId
Customerledger/OpenItems GET?date
Customerledger/Statement GET?fromDate&toDate
Customers GET POST
Customers/{} GET PATCH DELETE
DeliveryTerms GET POST
DeliveryTerms/{} GET PATCH DELETE
FinancialSettings GET
IncomingInvoices GET
IncomingInvoices/{} GET
JournalEntryVouchers GET
JournalEntryVouchers/BankJournals POST
JournalEntryVouchers/BankJournals/{} GET PATCH
JournalEntryVouchers/BankJournals/{}/VoucherLines POST
JournalEntryVouchers/BankJournals/{}/VoucherLines/{} PATCH DELETE
JournalEntryVouchers/ManualJournals POST
JournalEntryVouchers/ManualJournals/{} GET PATCH
JournalEntryVouchers/ManualJournals/{}/VoucherLines POST
JournalEntryVouchers/ManualJournals/{}/VoucherLines/{} PATCH DELETE
JournalEntryVouchers/SupplierCreditNotes POST
JournalEntryVouchers/SupplierCreditNotes/{} GET PATCH
JournalEntryVouchers/SupplierCreditNotes/{}/VoucherLines POST
JournalEntryVouchers/SupplierCreditNotes/{}/VoucherLines/{} PATCH DELETE
JournalEntryVouchers/SupplierInvoices POST
JournalEntryVouchers/SupplierInvoices/{} GET PATCH
JournalEntryVouchers/SupplierInvoices/{}/VoucherLines POST
JournalEntryVouchers/SupplierInvoices/{}/VoucherLines/{} PATCH DELETE
JournalEntryVouchers/{} DELETE
JournalEntryVouchers/{}/VoucherPages POST
JournalEntryVouchers/{}/VoucherPages/{} GET DELETE
JournalEntryVouchers/{}/ehf GET
JournalEntryVouchers/{}/submitForApproval POST
LockDateSettings GET
OrganizationSettings GET
OutgoingInvoices GET
OutgoingInvoices/{} GET
OutgoingInvoices/{}/Lines GET
PaymentTerms GET POST
PaymentTerms/{} GET PATCH DELETE
ProductGroups GET POST
ProductGroups/{} GET PATCH DELETE
Products GET POST
Products/{} GET PATCH DELETE
SalesOrders GET
SalesOrders/Complete POST
SalesOrders/sentState GET
SalesOrders/{} GET PATCH DELETE
SalesOrders/{}/Complete GET
SalesOrders/{}/Lines GET POST
SalesOrders/{}/Lines/{} GET PATCH DELETE
SalesOrders/{}/createAndSendInvoice POST
SalesOrders/{}/attachments GET POST
SalesOrders/{}/attachments/{} GET DELETE
Supplierledger/EntriesByMatchId GET?matchId
Supplierledger/OpenItems GET?date
Supplierledger/Statement GET?fromDate&toDate
Supplierledger/SupplierBalances GET?date
Suppliers GET POST
Suppliers/{} GET PATCH DELETE
TrialBalance GET?date
VatSettings GET
VoucherApproval GET
VoucherApproval/{} POST
VoucherDocumentation GET PUT?id
VoucherDocumentation/Download GET?id
Vouchers/BankJournals POST
Vouchers/BankJournals/{} GET
Vouchers/CashJournals POST
Vouchers/CashJournals/{} GET
Vouchers/ManualJournals POST
Vouchers/ManualJournals/{} GET
Vouchers/OutgoingInvoiceJournals/{} GET
Vouchers/Reverse/{} POST
Vouchers/YearEndJournals POST
Vouchers/YearEndJournals/{} GET
`;

/** Operations that public clients of later date call: sjurebass/Poweroffice-mcp-extended, jbevanac/poweroffice, pacely-ai. */
const called = `
TimeTracking/EntryTime GET POST
TimeTracking/EntryTime/{} GET PATCH DELETE
TimeTracking/EntryItem GET
TimeTracking/EntryItem/{} GET DELETE
TimeTracking/ActivityTime GET POST
TimeTracking/ActivityTime/{} GET DELETE
TimeTracking/ActivityItem GET POST
TimeTracking/ActivityItem/{} GET DELETE
TimeTracking/HourType GET
TimeTransactions GET
BankTransfers GET POST
BankTransfers/{} GET
LockDateSettings/history GET
PaymentTermSuppliers GET
JournalEntryVouchers/CashJournals POST
JournalEntryVouchers/CashJournals/{} GET PATCH
JournalEntryVouchers/CashJournals/{}/VoucherLines POST
JournalEntryVouchers/CashJournals/{}/VoucherLines/{} PATCH DELETE
Vouchers/OutgoingInvoiceJournals POST
Vouchers/OutgoingCreditNoteJournals POST
Vouchers/OutgoingCreditNoteJournals/{} GET
Assignments POST
Assignments/{} PATCH DELETE
AuditingCompany GET
`;

/** Names of the vendor's OpenAPI files of 2026; of some of them nobody shows the paths below. */
const files =
  'BankTransfers Budgets ClientDocuments ContactShareholders ContactUbos Imports ItemTransactions TimeTracking TimeTransactions';

/** A path that the vendor has and Paystub has not, below the version, with its methods. */
export type KnownPath = {
  /** In lower case; `{}` stands for an id. */
  readonly segments: readonly string[];
  /** By method: the query keys that a call must have, in lower case. */
  readonly methods: { readonly [method: string]: readonly string[] };
};

/** Everything that the vendor is known to have and Paystub has not. */
export const knownPaths: readonly KnownPath[] = `${published}${called}`
  .split('\n')
  .filter((line) => line !== '')
  .map(readLine);

function readLine(line: string): KnownPath {
  const [path = '', ...methods] = line.split(' ');
  const required = methods.map((text) => {
    const [method = '', keys] = text.split('?');
    return [method, keys?.toLowerCase().split('&') ?? []] as const;
  });
  return { segments: path.toLowerCase().split('/'), methods: Object.fromEntries(required) };
}

/** The first segments of these paths, and of those that nobody shows. */
export const knownResources: ReadonlySet<string> = new Set([
  ...knownPaths.map(({ segments }) => segments[0] ?? ''),
  ...files.toLowerCase().split(' '),
]);
