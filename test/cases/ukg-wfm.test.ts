import { deep, gzipped, notSimulated, sendJson, sendRaw, testCases } from './cases.ts';

const persons = '/api/v1/commons/persons';
const search = (key: string, values: readonly unknown[], more: object = {}) =>
  sendJson({ where: { employees: { key, values }, ...more } });
const upsert = (personAssignments: object) =>
  sendJson([{ personIdentity: { personNumber: '10020' }, personAssignments }]);
const activePeople = (more: object) =>
  sendJson({ index: 0, count: 1000, where: { employmentStatus: 'active', ...more } });

testCases('/ukg', [
  {
    key: 'status-any-case',
    behaviour: 'apply_read takes the status "active" of the vendor\'s own third example',
    steps: [
      {
        method: 'POST',
        path: `${persons}/apply_read`,
        send: activePeople({}),
        status: 200,
        has: '"totalElements":"107"',
      },
    ],
  },
  {
    key: 'status-any-case-with-account',
    behaviour: 'apply_read takes both statuses in lower case beside a snapshot date',
    steps: [
      {
        method: 'POST',
        path: `${persons}/apply_read`,
        send: activePeople({ snapshotDate: '2022-01-01', userAccountStatus: 'inactive', returnPersonIdOnly: false }),
        status: 200,
      },
    ],
  },
  {
    key: 'extension-path',
    behaviour: 'persons/employee is an extension, not a person ID',
    steps: [
      {
        method: 'GET',
        path: `${persons}/employee?person_number=20190`,
        status: 200,
        has: 'employeeExtension',
        lacks: 'WFP-90010',
      },
    ],
  },
  {
    key: 'employee-tags-path',
    behaviour: 'persons/employee_tags is an assignment, not a person ID',
    steps: [
      {
        method: 'GET',
        path: `${persons}/employee_tags?person_number=20190`,
        status: 200,
        has: '"personNumber":"20190"',
        lacks: 'WFP-90010',
      },
    ],
  },
  {
    key: 'people-upsert-path',
    behaviour: 'POST persons/schedule_rule_overrides/multi_upsert is not simulated, which is no 405',
    steps: [
      { method: 'POST', path: `${persons}/schedule_rule_overrides/multi_upsert`, send: sendJson([]), ...notSimulated },
    ],
  },
  {
    key: 'only-active-person',
    behaviour: 'an inactive person whom onlyActivePerson leaves out is an error beside the others',
    steps: [
      {
        method: 'POST',
        path: `${persons}/extensions/multi_read`,
        send: search('personnumber', ['20190', '20192'], { onlyActivePerson: true }),
        status: 207,
        has: /"success".*"error"/,
      },
      {
        method: 'POST',
        path: `${persons}/extensions/multi_read`,
        send: search('personnumber', ['20192'], { onlyActivePerson: true }),
        status: 400,
      },
    ],
  },
  {
    key: 'employee-names',
    behaviour: 'the extension of the employee has first and last name',
    steps: [
      {
        method: 'POST',
        path: `${persons}/extensions/multi_read`,
        send: search('personnumber', ['20190'], { extensionType: 'employee' }),
        status: 200,
        has: /"firstName":"Ana".*"lastName":"Ferreira"/,
      },
    ],
  },
  {
    key: 'newer-search-members',
    behaviour: 'multi_read takes the key useremailaddress and includeBaseWages, which are newer than the published API',
    steps: [
      {
        method: 'POST',
        path: `${persons}/extensions/multi_read`,
        send: search('useremailaddress', ['nobody@example.com'], {
          includeBaseWages: false,
          includeAccrualPolicyDetails: false,
        }),
        status: 400,
        has: 'WCO-101263',
        lacks: /WFP-90011|WCO-101203/,
      },
    ],
  },
  {
    key: 'number-for-text',
    behaviour: 'a person ID of a search may be a number',
    steps: [
      {
        method: 'POST',
        path: `${persons}/extensions/multi_read`,
        send: search('personid', [100], { extensionType: 'employee' }),
        status: 200,
        has: '"personNumber":"20190"',
      },
    ],
  },
  {
    key: 'boolean-any-case',
    behaviour: 'all_details=False, as Python writes it, leaves the versions out',
    steps: ['False', 'FALSE', 'false'].map((value) => ({
      method: 'GET',
      path: `/api/v1/timekeeping/setup/employment_terms?all_details=${value}`,
      status: 200,
      has: '"name":"Administrative Employees"',
      lacks: 'versions',
    })),
  },
  {
    key: 'after-forever',
    behaviour: 'an attestation profile cannot begin after 3000-01-01, and is not stored so',
    steps: [
      {
        method: 'POST',
        path: `${persons}/assignments/multi_upsert`,
        send: upsert({
          attestationProfile: {
            attestationProfileAssignments: [{ profile: { qualifier: 'X' }, effectiveDate: '3000-01-02' }],
          },
        }),
        status: 400,
        lacks: /"effectiveDate":"3000-01-02"\}\]\}\}\}\]$/,
      },
    ],
  },
  {
    key: 'dates-in-order',
    behaviour: 'an employee tag that ends before it begins is refused as a term is',
    steps: [
      {
        method: 'POST',
        path: `${persons}/assignments/multi_upsert`,
        send: upsert({
          employeeTags: {
            assignments: [
              { employeeTag: { qualifier: 'T' }, effectiveDate: '2021-01-01', expirationDate: '2020-01-01' },
            ],
          },
        }),
        status: 400,
        has: 'WFS-111203',
      },
    ],
  },
  {
    key: 'adjustment-rule-member',
    behaviour: 'an adjustment rule is named by adjustmentRule, and -1 is the empty profile',
    steps: [
      {
        method: 'POST',
        path: `${persons}/assignments/multi_upsert`,
        send: upsert({
          adjustmentRule: {
            assignments: [{ adjustmentRule: { id: -1 }, effectiveDate: '2020-01-01', expirationDate: '3000-01-01' }],
          },
        }),
        status: 200,
      },
    ],
  },
  {
    key: 'external-id-search',
    behaviour: 'a search of people without common ids is not simulated and makes nobody up',
    steps: [
      {
        method: 'POST',
        path: `${persons}/external_id/apply_read`,
        send: sendJson({ where: { missingExternalIdType: 'aoid' } }),
        ...notSimulated,
        lacks: '-9007199254740991',
      },
    ],
  },
  {
    key: 'compressed-body',
    behaviour: 'a compressed body is taken or refused as compressed, and not called malformed JSON',
    steps: [
      {
        method: 'PUT',
        path: `${persons}/employment_terms`,
        send: gzipped({
          personIdentity: { personNumber: '20190' },
          assignments: [{ employmentTerm: { id: 2 }, effectiveDate: '2020-01-01', expirationDate: '2021-01-01' }],
        }),
        status: [200, 415],
        lacks: 'MALFORMED',
      },
    ],
  },
  {
    key: 'deep-body',
    behaviour: 'a body of 20,000 nested lists is a bad request',
    steps: [
      {
        method: 'POST',
        path: `${persons}/employment_terms`,
        send: sendRaw(`{"personIdentity":{"personNumber":"20190"},"assignments":${deep}}`),
        status: 400,
      },
    ],
  },
]);
