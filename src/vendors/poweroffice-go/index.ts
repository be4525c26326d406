import type { Handlers } from '../../engine/call.ts';
import { asVendor, type Vendor } from '../../engine/vendor.ts';
import { actions } from './actions.ts';
import { patchEmployeeBankAccounts } from './bank-accounts.ts';
import type { PowerOffice } from './call.ts';
import { getClientIntegrationInformation } from './client-integration-information.ts';
import * as departments from './departments.ts';
import * as employeeSettings from './employee-settings.ts';
import * as employees from './employees.ts';
import * as employments from './employments.ts';
import { getEnterprises } from './enterprises.ts';
import { render } from './errors.ts';
import * as fixedSalaries from './fixed-salaries.ts';
import * as ftePercentages from './fte-percentages.ts';
import { approach, enter } from './gate.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import type { operations } from './generated/types.ts';
import * as hourlyRates from './hourly-rates.ts';
import * as layoffs from './layoffs.ts';
import * as leaves from './leaves.ts';
import * as locations from './locations.ts';
import { complete } from './own-data.ts';
import * as payItems from './pay-items.ts';
import * as payrollSettings from './payroll-settings.ts';
import { people } from './people.ts';
import { prepare, prepareQuery } from './prepare.ts';
import { refuse } from './refuse.ts';
import { numbered, relations } from './relations.ts';
import { rules } from './rules.ts';
import * as salaries from './salaries.ts';
import * as salaryLines from './salary-lines.ts';
import { anyone, credentials, seed } from './seed.ts';
import { states } from './states.ts';
import { tables } from './tables.ts';
import { postToken } from './tokens.ts';

const handlers: Handlers<operations, PowerOffice> = {
  postToken,
  getClientIntegrationInformation,
  ...employees,
  ...employments,
  ...salaries,
  ...ftePercentages,
  ...fixedSalaries,
  ...leaves,
  ...layoffs,
  patchEmployeeBankAccounts,
  ...employeeSettings,
  ...hourlyRates,
  getEnterprises,
  ...departments,
  ...locations,
  ...payItems,
  ...payrollSettings,
  ...salaryLines,
};

const vendor: Vendor<PowerOffice> = {
  name: 'poweroffice-go',
  title: 'PowerOffice Go',
  mount: '/poweroffice',
  bases: ['/Demo', ''],
  rootPrefixes: ['/Demo/', '/v2/', '/OAuth/'],
  ignoreCase: true,
  bodyLimit: 4 * 1024 * 1024,
  contract,
  handlers,
  gate: { approach, enter },
  rules,
  tables,
  seed,
  records,
  relations,
  numbered,
  complete,
  people,
  anyone,
  credentials,
  actions,
  states,
  prepare,
  prepareQuery,
  refuse,
  render,
  headers: (_context, reply) => (reply.body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
};

/** PowerOffice Go, API v2: employees, employments and what belongs to them. */
export const powerOfficeGo = asVendor(vendor);
