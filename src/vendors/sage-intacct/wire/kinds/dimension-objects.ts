/** The objects that the dimensions of a line lead to. */
export const dimensionObjects = {
  department: 'company-config/department',
  location: 'company-config/location',
  customer: 'accounts-receivable/customer',
  vendor: 'accounts-payable/vendor',
  employee: 'company-config/employee',
  item: 'inventory-control/item',
  contract: 'contracts/contract',
  project: 'projects/project',
  class: 'company-config/class',
} as const;

/** The same of lines about time. */
export const timeDimensionObjects = {
  ...dimensionObjects,
  costType: 'construction/cost-type',
  task: 'projects/task',
} as const;
