type Members = { person?: object; information?: object; jobAssignment?: object; userAccount?: object };

/** A new person as the create-user payload of the SSO tutorial for this vendor has it (MicrosoftDocs/entra-docs). */
export function hired({ person, information, jobAssignment, userAccount }: Members = {}) {
  return {
    personInformation: {
      accessAssignment: {
        accessProfileName: 'accessProfileName',
        notificationProfileName: 'All',
        preferenceProfileName: 'preferenceProfileName',
      },
      emailAddresses: [{ address: 'jo.doe@example.com', contactTypeName: 'Work' }],
      employmentStatusList: [
        { effectiveDate: '2026-02-01', employmentStatusName: 'Active', expirationDate: '3000-01-01' },
      ],
      person: {
        firstName: 'Jo',
        fullName: 'Doe, Jo',
        hireDate: '2026-02-01',
        lastName: 'Doe',
        personNumber: '20400',
        shortName: 'JD',
        ...person,
      },
      personAuthenticationTypes: [{ activeFlag: true, authenticationTypeName: 'Federated' }],
      personLicenseTypes: [
        { activeFlag: true, licenseTypeName: 'Employee' },
        { activeFlag: true, licenseTypeName: 'Absence' },
        { activeFlag: true, licenseTypeName: 'Hourly Timekeeping' },
        { activeFlag: true, licenseTypeName: 'Scheduling' },
      ],
      userAccountStatusList: [
        { effectiveDate: '2026-02-01', expirationDate: '3000-01-01', userAccountStatusName: 'Active' },
      ],
      ...information,
    },
    jobAssignment: {
      baseWageRates: [{ effectiveDate: '2019-01-01', expirationDate: '3000-01-01', hourlyRate: 20.15 }],
      jobAssignmentDetails: { payRuleName: 'US FLSA Weekly', timeZoneName: '(GMT -08:00) Pacific Time' },
      primaryLaborAccounts: [
        {
          effectiveDate: '2019-01-01',
          expirationDate: '3000-01-01',
          organizationPath: 'Organization/USA/California/Los Angeles/Store 1/Clerk',
        },
      ],
      ...jobAssignment,
    },
    user: { userAccount: { logonProfileName: 'Default', userName: 'jdoe', ...userAccount } },
  };
}

/** An update of a person, named by the number. */
export function changeOfPerson(personNumber: string, personInformation: object, others: object = {}) {
  return { personIdentity: { personNumber }, personInformation: { person: {}, ...personInformation }, ...others };
}
