import type { Handlers } from '../../engine/request/context.ts';
import { asVendorKit, type VendorKit } from '../kit.ts';
import { getClientIntegrationInformation } from './access/client-integration-information.ts';
import { approach, enter } from './access/gate.ts';
import { postToken } from './access/tokens.ts';
import { actions } from './actions.ts';
import * as departments from './dimensions/departments.ts';
import { getEnterprises } from './dimensions/enterprises.ts';
import * as locations from './dimensions/locations.ts';
import { patchEmployeeBankAccounts } from './employees/bank-accounts.ts';
import * as employeeSettings from './employees/employee-settings.ts';
import * as employees from './employees/employees.ts';
import * as hourlyRates from './employees/hourly-rates.ts';
import * as employments from './employments/employments.ts';
import * as fixedSalaries from './employments/fixed-salaries.ts';
import * as ftePercentages from './employments/fte-percentages.ts';
import * as layoffs from './employments/layoffs.ts';
import * as leaves from './employments/leaves.ts';
import * as salaries from './employments/salaries.ts';
import { faultPresets } from './fault-presets.ts';
import { contract } from './generated/contract.ts';
import { records } from './generated/records.ts';
import type { operations } from './generated/types.ts';
import { states } from './pact-states.ts';
import * as payItems from './payroll/pay-items.ts';
import * as payrollSettings from './payroll/payroll-settings.ts';
import * as salaryLines from './payroll/salary-lines.ts';
import { render } from './refusals/errors.ts';
import { rules } from './rules/rules.ts';
import { people } from './seed/generated-people.ts';
import { complete } from './seed/own-data.ts';
import { numbered, relations } from './seed/relations.ts';
import { anyone, credentials, seed } from './seed/seed.ts';
import { tables } from './tables.ts';
import type { PowerOffice } from './types.ts';
import { prepare, prepareQuery } from './wire/prepare.ts';
import { refuse } from './wire/refuse.ts';

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

const vendor: VendorKit<PowerOffice, 'poweroffice-go', typeof credentials> = {
  name: 'poweroffice-go',
  title: 'PowerOffice Go',
  mount: '/poweroffice',
  bases: ['/Demo', ''],
  rootPrefixes: ['/Demo/', '/v2/', '/OAuth/'],
  ignoreCase: true,
  maxBodyBytes: 4 * 1024 * 1024,
  contract,
  handlers,
  gate: { beforeRouting: approach, authenticate: enter },
  rules,
  tables,
  seed,
  records,
  relations,
  counterFields: numbered,
  withDefaults: complete,
  people,
  defaultCaller: anyone,
  credentials,
  faultPresets,
  actions,
  providerStates: states,
  prepare,
  prepareQuery,
  refuse,
  render,
  headers: (_context, reply) => (reply.body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' }),
};

/** PowerOffice Go, API v2: employees, employments and what belongs to them. */
export const powerOfficeGo = asVendorKit(vendor);
