import type { components } from '../generated/types.ts';
import type { Call, Reply } from '../types.ts';

type Dimension = components['schemas']['Dimension'];

/** Name, label, use in the general ledger and endpoint of each standard dimension, in the order of the developer guide. */
const standard: readonly (readonly [name: string, label: string, inLedger: boolean, endpoint: string])[] = [
  ['DEPARTMENT', 'Department', true, 'company-config/department'],
  ['LOCATION', 'Location', true, 'company-config/location'],
  ['PROJECT', 'Project', true, 'projects/project'],
  ['CUSTOMER', 'Customer', true, 'accounts-receivable/customer'],
  ['VENDOR', 'Vendor', true, 'accounts-payable/vendor'],
  ['EMPLOYEE', 'Employee', true, 'company-config/employee'],
  ['ITEM', 'Item', true, 'inventory-control/item'],
  ['CLASS', 'Class', true, 'company-config/class'],
  ['CONTRACT', 'Contract', false, 'contracts/contract'],
  ['TASK', 'Task', false, 'projects/task'],
  ['WAREHOUSE', 'Warehouse', false, 'inventory-control/warehouse'],
  ['COSTTYPE', 'Cost type', false, 'construction/cost-type'],
  ['AFFILIATEENTITY', 'Affiliate entity', false, 'company-config/affiliate-entity'],
  ['FIXEDASSET', 'Fixed asset', false, 'fixed-assets/asset'],
];

/** `GET /services/company-config/dimensions/list` */
export function listDimensions(_call: Call<'listDimensions'>): Reply<'listDimensions'> {
  const count = String(standard.length);
  const meta = { totalCount: count, totalSuccess: count, totalError: '0' };
  return { status: 200, body: { 'ia::result': standard.map(toDimension), 'ia::meta': meta } };
}

function toDimension([name, label, inLedger, endpoint]: (typeof standard)[number]): Dimension {
  return {
    dimensionName: name,
    dimensionLabel: label,
    termName: label,
    isUserDefinedDimension: false,
    isEnabledInGL: inLedger,
    dimensionEndpoint: `/objects/${endpoint}`,
  };
}
