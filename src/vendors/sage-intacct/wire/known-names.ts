/**
 * Names that Sage's published OpenAPI documents have, by application; `*` stands for the name of a document type, and
 * acounts-payable is spelt so there.
 * Sources: the documents of 2026-09-16 as copied in github.com/lorenz-bus-service/node-intacct-rest-api spec, and
 * github.com/amp-labs/connectors providers/sageintacct/support.go.
 */

/** The objects: `/objects/<application>/<name>`. */
export const objectNames = `
acounts-payable:
  joint-payee
accounts-payable:
  account-label adjustment adjustment-line adjustment-summary adjustment-tax-entry advance advance-line bill
  bill-line bill-summary bill-tax-entry check-run joint-payee payment payment-detail payment-line recurring-bill
  recurring-bill-line recurring-bill-tax-entry summary term vendor vendor-account-number vendor-bank-file-setup
  vendor-contact vendor-email-template vendor-group vendor-payment-provider vendor-restricted-department
  vendor-restricted-location vendor-total vendor-type
accounts-receivable:
  account-label adjustment adjustment-line adjustment-tax-entry advance advance-line billback-template
  billback-template-line customer customer-account-group customer-contact customer-electronic-payment
  customer-email-template customer-group customer-item-cross-reference customer-message customer-refund
  customer-refund-detail customer-refund-line customer-restricted-department customer-restricted-location
  customer-total customer-type delivery-history dunning-customer dunning-invoice dunning-level dunning-notice
  invoice invoice-line invoice-summary invoice-tax-entry manual-deposit manual-deposit-line manual-deposit-summary
  payment payment-detail payment-line payment-summary recurring-invoice recurring-invoice-line
  recurring-invoice-tax-entry revenue-recognition-template shipping-method summary term territory territory-group
cash-management:
  ar-advance-txn-line-template ar-advance-txn-template bank-account bank-fee bank-fee-line bank-fee-tax-entry
  bank-feed bank-file bank-file-detail bank-reconciliation bank-reconciliation-record bank-transaction
  bank-txn-assignment-rule bank-txn-assignment-rule-filter bank-txn-rule bank-txn-rule-filter bank-txn-rule-group
  bank-txn-rule-map bank-txn-rule-match bank-txn-rule-set bank-txn-rule-set-run-detail bank-txn-rule-set-run-log
  checking-account credit-card-account credit-card-fee credit-card-fee-line credit-card-fee-tax-entry
  credit-card-reconciliation credit-card-reconciliation-record credit-card-txn credit-card-txn-line
  credit-card-txn-line-template credit-card-txn-tax-entry credit-card-txn-template deposit deposit-detail
  deposit-line financial-institution funds-transfer funds-transfer-line initial-open-item
  journal-entry-line-template journal-entry-template other-receipt other-receipt-line other-receipt-tax-entry
  payment-provider payment-provider-bank-account provider-payment-method received-payment received-payment-line
  reconciliation-source-record savings-account undeposited-fund
company-config:
  advanced-audit-history advanced-consolidation-preference/setup affiliate-entity affiliate-entity-group
  attachment audit-history class class-group cloud-storage company-message company-preference
  consolidation-preference/setup contact contact-version cover-letter-template department department-group
  department-group-member document-sequence document-sequence-rollover earning-type email-delivery-record
  email-template employee employee-bank-file-setup employee-group employee-rate employee-type entity exchange-rate
  exchange-rate-line exchange-rate-type external-authorization file folder holiday holiday-schedule
  inter-entity-account-mapping inter-entity-advanced-map inter-entity-basic-map location location-group
  location-group-member multi-entity-preference order-entry-preference payment-provider-notification permission
  purchasing-preference role role-permission-assignment role-user-group-map role-user-map sandbox txn-currency
  user user-group user-group-member
consolidation:
  adjustment-journal book elimination-account entity override-account ownership-entity ownership-structure
  ownership-structure-period ownership-subsidiary-entity run-status time-period
construction:
  accumulation-type ap-releasable-retainage ap-retainage-release ap-retainage-release-line ar-releasable-retainage
  ar-retainage-release ar-retainage-release-line change-request change-request-line change-request-status
  change-request-type compliance-definition compliance-definition-association compliance-record compliance-type
  cost-type cost-type-observed-percent-completed employee-position labor-class labor-shift labor-union
  primary-document-accounts-payable-bill primary-document-accounts-payable-payment primary-document-detail
  primary-document-retainage-release primary-document-summary project-change-order project-contract
  project-contract-billing-invoice-detail project-contract-billing-invoice-summary project-contract-line
  project-contract-line-entry project-contract-line-task-map project-contract-type project-estimate
  project-estimate-line project-estimate-type rate-table rate-table-accounts-payable-line
  rate-table-credit-card-line rate-table-employee-expense-line rate-table-journal-line rate-table-purchasing-line
  rate-table-timesheet-line standard-cost-type standard-task work-order work-order-call-type
  work-order-problem-code work-order-state work-order-type
construction-forecasting:
  wip-forecast-detail wip-period wip-project wip-project-manager-forecast wip-project-setting wip-setup
  wip-setup-account wip-target-project
contracts:
  billing-price-list billing-price-list-entry billing-price-list-entry-line billing-price-list-entry-line-tier
  billing-schedule billing-schedule-line billing-template billing-template-line bulk-action-run-summary
  compliance-checklist-task compliance-note compliance-task contract contract-group contract-group-member
  contract-line contract-mea-allocation contract-txn-history contract-type contract-usage evergreen-template
  expense expense-schedule expense-schedule-line expense-template expense-template-line historical-schedule-run
  mea-category mea-price-list mea-price-list-entry mea-price-list-entry-line revenue-schedule
  revenue-schedule-line revenue-template
core:
  operation schedule scheduled-operation system-view txn-definition user-view
expenses:
  electronic-receipt electronic-receipt-line employee-expense employee-expense-adjustment
  employee-expense-adjustment-line employee-expense-line employee-expense-payment-type employee-expense-summary
  employee-expense-type expense-to-approve expense-to-approve-line unit-rate
fixed-assets:
  asset asset-classification asset-depreciation-rule classification-depreciation-rule depreciation-method
  depreciation-schedule depreciation-schedule-entry disposal disposal-depreciation-schedule-map setup
  setup-posting-rule transfer-history transfer-journal-entry-map
general-ledger:
  account account-allocation account-allocation-basis account-allocation-group account-allocation-group-member
  account-allocation-reverse account-allocation-run account-allocation-source account-allocation-target
  account-category account-group account-group-category-member account-group-computation account-group-map
  account-group-member account-group-purpose account-name-entity-map account-range accounting-sequence
  accounting-sequence-line adjustment-journal budget budget-detail financial-graph gaap-adjustment-journal journal
  journal-entry journal-entry-line journal-entry-tax-entry journal-entry-txn-template
  journal-entry-txn-template-line report-audience report-type reporting-account reporting-account-map
  reporting-account-set reporting-account-set-permission reporting-category reporting-period statistical-account
  statistical-adjustment-journal statistical-journal statistical-journal-entry statistical-journal-entry-line
  tax-adjustment-journal txn-allocation-template txn-allocation-template-line user-defined-book
  user-defined-journal
inventory-control:
  aisle bin bin-face bin-size cycle cycle-count cycle-count-line document document-history document-line
  document-line-detail document-line-supplies-detail document-line::* document-subtotal document::* item
  item-cross-reference item-gl-group item-group item-group-member item-landed-cost item-vendor
  item-warehouse-available-inventory item-warehouse-inventory item-warehouse-standard-cost item-warehouse-vendor
  kit-component landed-cost-category lot-category posting-summary price-list price-list-entry product-line
  replenishment-forecast replenishment-forecast-line replenishment-run replenishment-run-line row serial-mask
  stockable-kit-document stockable-kit-document-line supplies-document supplies-document-detail total
  txn-definition txn-definition-cogs-gl-detail txn-definition-entity-detail txn-definition-source
  txn-definition-subtotal-detail txn-definition-total-detail unit-of-measure unit-of-measure-group
  valuation-maintenance warehouse warehouse-group warehouse-transfer warehouse-transfer-line zone
order-entry:
  customer-gl-group document document-configuration-preference document-history document-line document-line-detail
  document-line-subtotal document-line::* document-subtotal document::* price-list price-list-entry price-schedule
  recurring-document recurring-document-line recurring-document-subtotal recurring-document::* recurring-schedule
  renewal-template subtotal-template subtotal-template-line txn-buy-to-order-preference txn-definition
  txn-definition-additional-gl-detail txn-definition-ar-direct-gl-detail txn-definition-cogs-gl-detail
  txn-definition-entity-setting-detail txn-definition-inventory-total-detail txn-definition-source-document-detail
  txn-definition-subtotal-detail txn-drop-ship-preference
projects:
  invoice-run position-skill project project-billing-template project-billing-template-milestone project-group
  project-resource project-status project-type task task-group
purchasing:
  document document-configuration-preference document-history document-line document-line-detail
  document-line-subtotal document-line::* document-subtotal document::* price-list price-list-entry price-schedule
  recurring-document recurring-document-line recurring-document-subtotal recurring-document::* secondary-vendor
  subtotal-template subtotal-template-line txn-automation-preference txn-automation-without-match-preference
  txn-definition txn-definition-additional-gl-detail txn-definition-ap-direct-gl-detail
  txn-definition-entity-setting-detail txn-definition-inventory-total-detail txn-definition-source-document-detail
  txn-definition-subtotal-detail txn-match-tolerance-preference vendor-gl-group
reports:
  interactive-custom-report stored-report stored-report-error-record
tax:
  account-label-tax-group contact-tax-group item-tax-group item-tax-group-item-map order-entry-tax-detail
  order-entry-tax-schedule order-entry-tax-schedule-detail purchasing-tax-detail purchasing-tax-schedule
  purchasing-tax-schedule-detail tax-authority tax-detail tax-record tax-return tax-solution
time:
  time-type timesheet timesheet-approval-record timesheet-line timesheet-rule timesheet-to-approve
`;

/** The services: `/services/<application>/<name>`. */
export const serviceNames = `
bulk:
  job/create job/status
cash-management:
  bank-file/generate
company-config:
  dimensions/list document-sequence/generate-next-value
consolidation:
  book/consolidate ownership-structure/consolidate
construction-forecasting:
  wip-journal/entry-history wip-journal/generate-preview wip-journal/post-period wip-journal/revert-post
  wip-period/can-post wip-period/generate wip-period/get-warnings wip-period/prior-periods wip-period/refresh
  wip-project/calculate wip-reporting-period/get-available wip-reporting-period/get-next
  wip-rollup-project/exclude-from-wip wip-rollup-project/find-rollup-projects wip-rollup-project/include-as-wip
  wip-rollup-project/include-in-project wip-rollup-project/include-in-root
contracts:
  expense-schedule/reallocate revenue-schedule/reallocate
core:
  allowed-operations/list async/job-status composite export model query session/id view
reports:
  cancel download general-ledger/account-balance general-ledger/account-balance-by-dimension
  general-ledger/account-group-hierarchy general-ledger/details general-ledger/trial-balance
  inventory-control/inventory-valuation inventory-control/item-activity status stored-reports
`;

/** The workflows: `/workflows/<application>/<object>/<action>`. */
export const workflowNames = `
accounts-payable:
  adjustment/reverse adjustment/submit advance/reverse advance/submit bill-line/release bill/approve bill/decline
  bill/recall bill/reverse bill/submit payment/approve payment/confirm payment/decline payment/print
  payment/reverse payment/submit vendor/approve vendor/decline
accounts-receivable:
  adjustment/reclassify adjustment/reverse adjustment/submit advance/reverse advance/submit
  customer-refund/reverse customer-refund/submit invoice/generate-pdf invoice/reclassify invoice/reverse
  invoice/submit payment/reverse payment/submit
cash-management:
  bank-fee/reverse bank-reconciliation/reopen bank-transaction/assign-customer bank-transaction/ignore
  bank-transaction/stop-ignoring charge-payoff/reverse credit-card-fee/reverse credit-card-reconciliation/reopen
  credit-card-txn/reverse deposit/reverse funds-transfer/reverse other-receipt/reverse
company-config:
  sandbox/refresh
contracts:
  contract-line/deliver contract-line/hold-schedules contract-line/post contract-line/reestimate
  contract-line/resume-schedules contract-line/revalue contract-line/uncancel contract/clear-all-mea
  contract/clear-last-active-mea contract/expire contract/hold-schedules contract/post contract/renew
  contract/resume-schedules contract/uncancel expense-schedule-line/post expense-schedule-line/unpost
  expense/hold-schedules expense/post expense/resume-schedules revenue-schedule-line/post
  revenue-schedule-line/unpost
general-ledger:
  account-allocation-run/restart
purchasing:
  document/approve document/decline document/submit
`;
