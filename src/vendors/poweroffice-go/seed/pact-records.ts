import { type Scene as SceneOf, StateFailure } from '../../../pact/provider-states.ts';
import type { BankAccount, Employee, Employment, Project, State } from '../tables.ts';
import { formatStamp } from '../wire/stamps.ts';
import { blankProject } from './blanks.ts';
import { defaultCaller } from './seed.ts';

type Scene = SceneOf<State>;

export function findProject({ state }: Scene, code: string): Project | undefined {
  const all = state.projects.by('client', defaultCaller.client);
  return all.find(({ Code, ParentProjectId }) => Code === code && ParentProjectId === null);
}

export function addProject(scene: Scene, { code, name }: { code: string; name?: string }): Project {
  const at = formatStamp(scene.now, 0);
  const project: Project = {
    ...blankProject,
    client: defaultCaller.client,
    Id: scene.sequence('project'),
    Code: code,
    Name: name ?? `Project ${code}`,
    CreatedDateTimeOffset: at,
    LastChangedDateTimeOffset: at,
  };
  scene.state.projects.put(project);
  return project;
}

export function addBankAccount(
  scene: Scene,
  { Id: ContactId, client }: Employee,
  BankAccountNumber: string,
): BankAccount {
  const at = formatStamp(scene.now, 0);
  const account: BankAccount = {
    client,
    Id: scene.sequence('bankAccount'),
    BankAccountNumber,
    BankCode: null,
    BicSwift: null,
    ContactId,
    CountryCode: 'NO',
    IsActive: true,
    CreateDateTimeOffset: at,
    LastChangedDateTimeOffset: at,
  };
  scene.state.bankAccounts.put(account);
  return account;
}

export function addEmployment(
  scene: Scene,
  { Id: EmployeeId, client }: Employee,
  params: { startDate?: string; professionCode?: string },
): Employment {
  const Id = scene.sequence('employment');
  const at = formatStamp(scene.now, 0);
  const [enterprise] = scene.state.enterprises.by('client', client);
  if (enterprise === undefined) throw new StateFailure('the client has no enterprise');
  const employment: Employment = {
    client,
    reported: false,
    Id,
    EmployeeId,
    EmploymentType: 'Ordinary',
    EmploymentForm: 'Permanent',
    EmploymentSpecification: 'None',
    EnterpriseId: enterprise.Id,
    StartDate: params.startDate ?? '2024-01-01',
    EndDate: null,
    EndDateReason: null,
    EndedAndReported: false,
    FullTimeHoursPerWeek: 37.5,
    IsDefault: true,
    ProfessionCode: params.professionCode ?? '5221126',
    ReportingId: `POGO_${Id}`,
    TaxRule: 'Ordinary',
    TaxCountryCode: null,
    WorkingHoursArrangement: 'NonShift',
    CreatedDateTimeOffset: at,
    LastChangedDateTimeOffset: at,
  };
  scene.state.employments.put(employment);
  return employment;
}
