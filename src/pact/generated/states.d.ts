// Made from the states.ts of the vendors by npm run generate. Not edited by hand.

/** The parameters of each provider state by its name. */
export type ProviderStates = {
  /** Nothing is changed: the company that each sandbox starts with. */
  'everything is as in the seed': Record<string, never>;
  /** The clock stands still at that time. */
  'the clock is {time}': {
    /** the time, "2026-01-15T10:00:00Z" */
    time: string;
  };
  /** The token is one of the built-in test credentials. */
  'the token is valid': {
    /** the token that the pact sends; without it one is made */
    token?: string;
  };
  /** The token was one of the built-in test credentials. */
  'the token has expired': {
    /** the token that the pact sends; without it one is made */
    token?: string;
  };
  /** Any token or none will do. */
  'any token is accepted': Record<string, never>;
  /** A call without a token is refused as the vendor does it. */
  'a token is needed': Record<string, never>;
  /** The next call is answered with 429, as the vendor words it. */
  'the next call is rate limited': {
    /** the vendor whose call it is; any if not given */
    vendor?: 'ukg-wfm' | 'sage-intacct' | 'poweroffice-go';
    /** operationId of the call; any if not given */
    operation?: string;
    /** seconds, sent as Retry-After; no such header if not given */
    retryAfter?: number;
  };
  /** The next call is answered with that status, as the vendor words it, and changes nothing. */
  'the next call fails with {status}': {
    /** 400 to 599 */
    status: number;
    /** the vendor whose call it is; any if not given */
    vendor?: 'ukg-wfm' | 'sage-intacct' | 'poweroffice-go';
    /** operationId of the call; any if not given */
    operation?: string;
    /** seconds, sent as Retry-After; no such header if not given */
    retryAfter?: number;
  };
  /** The vendor behaves wrongly in this respect, so that a test can see that the client would notice. */
  'the twin {position} of the rule {rule} is on': {
    /** id of a rule, "ukg.terms.overlap.cuts-earlier" */
    rule: string;
    /** true, or for a refusal other-status, other-code or server-error */
    position: string;
  };
  /** Of what nobody knows, this reading holds. */
  'the rule {rule} is {variant}': {
    /** id of a rule, "ukg.terms.get.none" */
    rule: string;
    /** name of one of its variants, "not-found" */
    variant: string;
  };
  /** There is a person of that number: the one of the seed, or else a new one without assignments. */
  'person {number} exists': {
    /** person number, "20190" */
    number: string;
    /** last name of a new person */
    lastName?: string;
    /** first name of a new person */
    firstName?: string;
  };
  /** There is a public Hyperfind query of that name, and it finds these people alone. */
  'the Hyperfind {name} finds the people {numbers}': {
    /** name of the query */
    name: string;
    /** person numbers */
    numbers: (string)[];
  };
  /** There is nobody of that number. */
  'person {number} does not exist': {
    /** person number, "20190" */
    number: string;
  };
  /** The person has no employment term assignments. */
  'person {number} has no terms': {
    /** person number, "20190" */
    number: string;
  };
  /** The person has this employment term in that time; other terms give way to it. */
  'person {number} has the term {term} from {from} until {until}': {
    /** person number, "20190" */
    number: string;
    /** name of an employment term, "Administrative Employees" */
    term: string;
    /** the first day */
    from: string;
    /** the day after the last one */
    until: string;
  };
  /** The person has these employment terms and no others; a later one of the list cuts an earlier one. */
  'person {number} has the terms {terms}': {
    /** person number, "20190" */
    number: string;
    /** the assignments */
    terms: ({
      /** name of an employment term, "Administrative Employees" */
      term: string;
      /** the first day */
      from: string;
      /** the day after the last one */
      until: string;
    })[];
  };
  /** The person has that paycode value profile. */
  'person {number} has the paycode value profile {profile}': {
    /** person number, "20190" */
    number: string;
    /** name of a paycode value profile, "Sick Day PCVP" */
    profile: string;
  };
  /** The person has no paycode value profile. */
  'person {number} has no paycode value profile': {
    /** person number, "20190" */
    number: string;
  };
  /** There is an active employment term of that name: the one of the seed, or else a new one for all time. */
  'the term {term} exists': {
    /** name of an employment term, "Administrative Employees" */
    term: string;
  };
  /** The employment term is there, but no longer active. */
  'the term {term} is inactive': {
    /** name of an employment term, "Administrative Employees" */
    term: string;
  };
  /** There is a record of that name in a list that assignments of single kinds refer to. */
  'the set-up list {list} has {name}': {
    /** name of the list, "employeeTag" */
    list: string;
    /** name of the record, "EmployeeTag1" */
    name: string;
  };
  /** The token is valid, but its user may call nothing. */
  'the caller has no function access': {
    /** the token that the pact sends; without it one is made */
    token?: string;
  };
  /** There is an active employee position of that ID, with what else is given. */
  'position {id} exists': {
    /** ID of the position, "FOR-001" */
    id: string;
    /** its name */
    name?: string;
    /** its description */
    description?: string;
  };
  /** There is an inactive employee position of that ID. */
  'position {id} is inactive': {
    /** ID of the position, "FOR-001" */
    id: string;
  };
  /** There is no employee position of that ID, and nothing that refers to one. */
  'position {id} does not exist': {
    /** ID of the position, "FOR-001" */
    id: string;
  };
  /** There is an employee position of that ID, and an employee has it. */
  'position {id} is in use': {
    /** ID of the position, "FOR-001" */
    id: string;
  };
  /** There is an active department of that ID, with what else is given. */
  'department {id} exists': {
    /** ID of the department */
    id: string;
    /** its name */
    name?: string;
  };
  /** There is an active location of that ID, with what else is given. */
  'location {id} exists': {
    /** ID of the location */
    id: string;
    /** its name */
    name?: string;
  };
  /** There is an active class of that ID, with what else is given. */
  'class {id} exists': {
    /** ID of the class */
    id: string;
    /** its name */
    name?: string;
  };
  /** There is an active account of that ID, with what else is given. */
  'account {id} exists': {
    /** ID of the account */
    id: string;
    /** its name */
    name?: string;
  };
  /** There is an active journal of that ID, with what else is given. */
  'journal {id} exists': {
    /** ID of the journal */
    id: string;
    /** its name */
    name?: string;
  };
  /** There is an active time type of that ID, which is its name. */
  'time type {id} exists': {
    /** ID of the time type */
    id: string;
  };
  /** There is an active employee type of that ID, which is its name. */
  'employee type {id} exists': {
    /** ID of the employee type */
    id: string;
  };
  /** There is an active earning type of that ID, which is its name. */
  'earning type {id} exists': {
    /** ID of the earning type */
    id: string;
  };
  /** There is an active position skill of that ID, which is its name. */
  'position skill {id} exists': {
    /** ID of the position skill */
    id: string;
  };
  /** The company has added a field for a text to employees: nsp:: and that ID. */
  'employees have the custom field {id}': {
    /** ID of the field, "BADGE" */
    id: string;
  };
  /** There is an active employee of that ID with a contact, at that location and department if they are given. */
  'ID {id} is that of an employee': {
    /** ID of the employee, "EMP-001" */
    id: string;
    /** first name of the contact */
    firstName?: string;
    /** last name of the contact */
    lastName?: string;
    /** ID of the location, which is made if it is not there */
    location?: string;
    /** the same of the department */
    department?: string;
  };
  /** There are just so many active employee positions, with the IDs P-0001, P-0002 and so on. */
  'there are {count} positions': {
    /** how many, up to 10000 */
    count: number;
  };
  /** The token is valid and is that of a certain user. */
  'the caller is {user}': {
    /** Admin may do everything; Editor may list, view, add and edit positions; Viewer may list and view them; Nobody has no permissions */
    user: 'Admin' | 'Editor' | 'Viewer' | 'Nobody';
    /** the token that the pact sends, in the form of a JWT; without it one is made */
    token?: string;
  };
  /** There is an employee of that number: the one of the seed, or else a new one without employments. */
  'employee {number} exists': {
    /** employee number, 1 */
    number: number;
    /** first name of a new employee */
    firstName?: string;
    /** last name of a new employee */
    lastName?: string;
  };
  /** The client has no employee of that number. */
  'employee {number} does not exist': {
    /** employee number, 1 */
    number: number;
  };
  /** The employee has no employments. */
  'employee {number} has no employment': {
    /** employee number, 1 */
    number: number;
  };
  /** The employee has an employment that is not reported yet, and no other. */
  'employee {number} has an employment': {
    /** employee number, 1 */
    number: number;
    /** its first day; 2024-01-01 if not given */
    startDate?: string;
    /** STYRK-98 code of 7 digits; 5221126 if not given */
    professionCode?: string;
  };
  /** The default employment of the employee has been reported in an a-melding. */
  'the employment of employee {number} is reported': {
    /** employee number, 1 */
    number: number;
  };
  /** The default employment of the employee was last changed at that time. */
  'the employment of employee {number} changed at {time}': {
    /** employee number, 1 */
    number: number;
    /** the time, "2026-01-15T10:00:00Z" */
    time: string;
  };
  /** The default employment of the employee has a salary line of a fixed wage from that day. */
  'employee {number} earns {annualSalary} a year from {from}': {
    /** employee number, 1 */
    number: number;
    /** NOK a year */
    annualSalary: number;
    /** the first day */
    from: string;
  };
  /** There is a main project of that code: the one of the seed, or else a new one. */
  'project {code} exists': {
    /** code of the project, "100" */
    code: string;
    /** name of a new project */
    name?: string;
  };
  /** The employee has a bank account of that number, which the salary is paid to. */
  'employee {number} has the bank account {accountNumber}': {
    /** employee number, 1 */
    number: number;
    /** number of the account */
    accountNumber: string;
  };
  /** The token is valid and carries these privileges alone. */
  'the integration has the privileges {privileges}': {
    /** Employee, Employment_Full and so on */
    privileges: (string)[];
    /** the token that the pact sends; without it one is made */
    token?: string;
  };
};

/** Names of the values that each provider state gives back. */
export type ProviderStateValues = {
  'everything is as in the seed': never;
  'the clock is {time}': never;
  'the token is valid': 'token';
  'the token has expired': 'token';
  'any token is accepted': never;
  'a token is needed': never;
  'the next call is rate limited': never;
  'the next call fails with {status}': never;
  'the twin {position} of the rule {rule} is on': never;
  'the rule {rule} is {variant}': never;
  'person {number} exists': 'personKey';
  'the Hyperfind {name} finds the people {numbers}': 'hyperfindId';
  'person {number} does not exist': never;
  'person {number} has no terms': 'personKey';
  'person {number} has the term {term} from {from} until {until}': 'personKey';
  'person {number} has the terms {terms}': 'personKey';
  'person {number} has the paycode value profile {profile}': 'personKey' | 'profileId';
  'person {number} has no paycode value profile': 'personKey';
  'the term {term} exists': 'termId';
  'the term {term} is inactive': 'termId';
  'the set-up list {list} has {name}': 'id';
  'the caller has no function access': 'token';
  'position {id} exists': 'key';
  'position {id} is inactive': 'key';
  'position {id} does not exist': never;
  'position {id} is in use': 'key' | 'employee';
  'department {id} exists': 'key';
  'location {id} exists': 'key';
  'class {id} exists': 'key';
  'account {id} exists': 'key';
  'journal {id} exists': 'key';
  'time type {id} exists': 'key';
  'employee type {id} exists': 'key';
  'earning type {id} exists': 'key';
  'position skill {id} exists': 'key';
  'employees have the custom field {id}': never;
  'ID {id} is that of an employee': 'key' | 'contact';
  'there are {count} positions': never;
  'the caller is {user}': 'token';
  'employee {number} exists': 'employeeId';
  'employee {number} does not exist': never;
  'employee {number} has no employment': 'employeeId';
  'employee {number} has an employment': 'employeeId' | 'employmentId';
  'the employment of employee {number} is reported': 'employeeId' | 'employmentId';
  'the employment of employee {number} changed at {time}': 'employeeId' | 'employmentId';
  'employee {number} earns {annualSalary} a year from {from}': 'employeeId' | 'employmentId' | 'salaryId';
  'project {code} exists': 'projectId';
  'employee {number} has the bank account {accountNumber}': 'employeeId' | 'bankAccountId';
  'the integration has the privileges {privileges}': 'token';
};
