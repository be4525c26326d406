/** A record of the set-up that assignments of single kinds refer to, in the list of its kind. */
export type SetupItem = {
  readonly list:
    | 'adjustmentRule'
    | 'attendanceProfile'
    | 'attestationProfile'
    | 'certification'
    | 'employeeTag'
    | 'forecastingCategoryProfile'
    | 'minorRuleSet'
    | 'patternTemplateProfile'
    | 'percentageAllocationRule'
    | 'proficiencyLevel'
    | 'scheduleGroup'
    | 'scheduleGroupProfile'
    | 'scheduleRuleSet'
    | 'schoolCalendar'
    | 'shiftTemplateProfile'
    | 'skill'
    | 'workerType';
  /** @format int64 */
  readonly id: number;
  readonly name: string;
  readonly abbreviation?: string;
  readonly active: boolean;
  /** @format int64 */
  readonly version: number;
};
