import * as schemas from '../../generated/schemas.ts';
import type { KindFacts } from './kind-facts.ts';

/** The objects that only employees and time types refer to, by the names of their schemas in the contract. */
export const payKinds = {
  EmployeeRate: {
    schema: schemas.EmployeeRate,
    name: 'company-config/employee-rate',
    title: 'Employee rate',
    httpMethods: 'OPTIONS,GET,DELETE',
    newer: true,
    keyIsId: true,
    owner: 'employee',
    fields: { hourlyRate: { type: 'decimal' }, annualSalary: { type: 'decimal' } },
    notSimulated: '',
  },
  EmployeeBankFileSetup: {
    schema: schemas.EmployeeBankFileSetup,
    name: 'company-config/employee-bank-file-setup',
    title: 'Employee bank file setup',
    httpMethods: 'OPTIONS,GET',
    newer: true,
    keyIsId: true,
    owner: 'employee',
    unnamed: ['employee'],
    fields: { accountClassification: { default: 'ccd' } },
    notSimulated: '',
  },
  EmployeeType: {
    schema: schemas.EmployeeType,
    name: 'company-config/employee-type',
    title: 'Employee type',
    newer: true,
    unnamed: ['parent'],
    refersTo: { parent: 'company-config/employee-type' },
    fields: { type: { readOnly: true, nullable: true }, box: { readOnly: true, nullable: true } },
    notSimulated: '',
  },
  EarningType: {
    schema: schemas.EarningType,
    name: 'company-config/earning-type',
    title: 'Earning type',
    newer: true,
    refersTo: { billableGLAccount: 'general-ledger/account', nonBillableGLAccount: 'general-ledger/account' },
    fields: { rateMultiplier: { type: 'decimal' }, calculationMethod: { default: 'salary' } },
    notSimulated: '',
  },
  PositionSkill: {
    schema: schemas.PositionSkill,
    name: 'projects/position-skill',
    title: 'Position skill',
    newer: true,
    notSimulated: '',
  },
} as const satisfies { readonly [schema: string]: KindFacts };
