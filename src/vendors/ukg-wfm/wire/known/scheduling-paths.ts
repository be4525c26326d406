/** The paths of scheduling; `known-paths.ts` tells how they are written. */
export const schedulingPaths = `
/v1/scheduling
  audits multi_read
  call_logs:P multi_create multi_read {}:G
  certifications:GP multi_create multi_delete multi_read multi_update {}:GUD
  cover_requests apply_update multi_read {}:G {}/rule_violations:G
  coverage_counting_profiles:G multi_read {}:G
  coverage_counting_profiles/assignments:G multi_read
  day_type_equivalences:G multi_read {}:G
  employee_availability_pattern_requests:P apply_update {}:G
  employee_availability_pattern_requests/availability_types:G
  employee_availability_pattern_requests/request_subtypes:G
  employee_availability_pattern_requests/submission_periods:G
  employee_availability_requests:P apply_update {}:G
  employee_availability_requests/availability_types:G
  employee_availability_requests/request_subtypes:G
  employee_availability_requests/submission_periods:G
  employee_cover_requests:P apply_update multi_read {}:G
  employee_cover_requests/candidate_employees:G
  employee_cover_requests/request_subtypes:G
  employee_cover_requests/shifts:G
  employee_cover_requests/submission_periods:G
  employee_open_shift_requests:P apply_read apply_update multi_read {}:G
  employee_open_shift_requests/employees:G
  employee_open_shift_requests/jobs:G
  employee_open_shift_requests/open_shifts multi_read
  employee_open_shift_requests/request_subtypes:G
  employee_open_shift_requests/resources:P
  employee_open_shift_requests/submission_periods:G
  employee_schedule:G
  employee_schedule_patterns apply_create apply_update multi_read {}:GD
  employee_schedule_patterns/builder:G
  employee_self_schedule_requests:PU apply_read apply_update multi_read {}:G
  employee_self_schedule_requests/employees:G
  employee_self_schedule_requests/jobs:G
  employee_self_schedule_requests/open_shifts:P multi_read
  employee_self_schedule_requests/request_subtypes:G
  employee_self_schedule_requests/shift_templates multi_read
  employee_self_schedule_requests/submission_periods:G
  employee_swap:P apply_read apply_update multi_read {}:G
  employee_timeoff:P apply_update multi_read {}:G
  employee_timeoff/accruals:G
  employee_timeoff/request_periods:G
  employee_timeoff/request_subtypes:G
  employee_timeoff/symbolic_values:G
  employment_term_schedule_patterns apply_create apply_update multi_read {}:GD
  employment_term_schedule_patterns/builder:G
  employment_terms_schedule:G multi_read multi_update
  employment_terms_schedule/pay_code_edits apply_create apply_delete apply_update {}:G
  ess_calendar_settings:GP multi_create multi_delete multi_read multi_update:U {}:GUD
  ess_calendar_settings/transfer_types:G
  fill_open_shifts notify
  fill_open_shifts/accept:P
  fill_open_shifts/decline:P
  group_schedule/assignments apply_create apply_delete
  group_schedule_patterns apply_create apply_update multi_read {}:GD
  group_schedule_patterns/builder:G
  holiday_request_settings:GP multi_create multi_delete multi_read multi_update {}:GUD
  location_profiles_option_set:G multi_read {}:G
  location_profiles_option_set/assignments:G multi_read
  manager_availability_pattern_requests apply_update multi_read
  manager_availability_requests apply_update multi_read
  manager_swap apply_read apply_update multi_read {}:G
  minor_rule_sets:G multi_read {}:G
  open_shift_requests apply_update multi_read {}:G
  open_shift_requests/similar_requests:G
  pattern_template_profiles:G
  pay_code_value_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  period_definitions:GP multi_create multi_delete multi_read multi_update:U {}:GUD
  predictive_scheduling apply_read
  procedure_sets:G multi_read {}:G
  proficiency_levels:GP multi_create multi_delete multi_read multi_update {}:GUD
  request_submission_periods apply_read
  schedule:GP apply_update/async:GP apply_update/{}/response:G apply_update/{}/status:G multi_read multi_update
  schedule status/multi_read
  schedule/availability:GPD multi_delete:D multi_update
  schedule/changes multi_read
  schedule/daylocks apply_create multi_delete
  schedule/groups:G multi_read multi_update
  schedule/groups/pay_code_edits apply_create apply_delete apply_update {}:G
  schedule/groups/shifts apply_create apply_delete apply_update {}:G
  schedule/leave_edits:P apply_create apply_delete apply_update {}:GPD
  schedule/pay_code_edits:P apply_create apply_import apply_update import multi_create multi_delete multi_update
  schedule/pay_code_edits {}:GPD
  schedule/schedule_tags:P multi_create multi_delete multi_read multi_update {}:GPD
  schedule/shifts:P apply_create apply_update multi_create multi_delete multi_read multi_update {}:GPD
  schedule_builder_settings:G {}:GU
  schedule_group_patterns apply_create apply_update multi_read {}:GD
  schedule_group_patterns/builder:G
  schedule_management_actions apply_update multi_read
  schedule_management_actions/notifications apply_update
  schedule_metrics multi_read
  schedule_pattern_templates:GPUD multi_create multi_delete multi_read multi_update:U {}:GUD
  schedule_rule_sets:GP multi_read {}:GUD
  schedule_rule_sets/location_assignments:GU apply_delete multi_delete multi_upsert {}:GD
  schedule_rules:G multi_read {}:G
  schedule_zone_sets:G multi_read {}:G
  schedule_zone_sets/assignments multi_read
  scheduling_group_profiles:G
  school_calendars:G multi_read {}:G
  self_schedule_requests multi_read
  setup/employee_visibility_periods:G multi_read {}:G
  setup/ess_calendar_profiles:G multi_read {}:G
  setup/indicators:G multi_read {}:G
  setup/occurrence_definitions:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/partial_shifts:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/predictive_scheduling_bonus:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/predictive_scheduling_rules:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/request_subtypes:G multi_read {}:G
  setup/schedule_change_criteria:GP multi_create multi_delete multi_read multi_update {}:GPD
  setup/schedule_event_rules:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/schedule_events:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/schedule_generation_engine_strategies:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/schedule_generation_engine_strategies {}/location_assignments:G
  setup/schedule_generation_engine_strategies/location_assignments apply_update multi_read
  setup/schedule_generation_engine_strategies/settings:G
  setup/schedule_generation_engine_strategies/strategies_assignments:G multi_read
  setup/schedule_groups:G multi_read {}:G
  setup/schedule_planner_profiles:G multi_read {}:G
  setup/staffing_dashboard_settings:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/staffing_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/swap_recommendations_messages:G multi_read {}:G
  setup/swap_recommendations_settings:GP multi_read {}:GUD
  setup/tag_definitions:GP multi_read {}:GPUD
  setup/team_definition:GP multi_read {}:GUD
  setup/team_definition/absence_quota_overrides apply_read apply_upsert
  setup/workload_planner_profiles:G multi_read {}:G
  shift_templates:GP apply_read multi_create multi_delete multi_read multi_update:U {}:GUD
  shift_templates_profiles:G
  skill_certification_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  skills:GP multi_create multi_delete multi_read multi_update {}:GUD
  staffing_assistant apply_read
  staffing_matrices:GP multi_create multi_delete multi_read multi_update {}:GUD
  standard_shift_sets:GP multi_create multi_delete multi_read multi_update {}:GUD
  standard_shift_sets/assignments apply_delete apply_read multi_delete multi_read multi_upsert
  symbolic_source_types:G multi_read {}:G
  time_off_request_guided_recommendations apply_read
  timeoff:P apply_update multi_read {}:GU
  timeoff/accruals:G
  timeoff/request_periods:G
  timeoff/request_subtypes:G
  timeoff/symbolic_values:G
  violations:P
  violations/evaluate:P
  volume apply_update multi_read
  worker_types:G
  workload_calendars multi_delete multi_read multi_upsert
  workload_coverage/coverage multi_read
  workload_coverage/coverage_detail multi_read
  workload_coverage/coverage_span multi_read
  workload_coverage/workload multi_read
  workload_coverage/workload_coverage_details multi_read
  workload_coverage/workload_detail multi_read
  workload_generator apply_update
  workload_patterns multi_delete multi_read multi_upsert
  zone_categories:G multi_read {}:G
/v2/scheduling
  setup/schedule_groups:G
`;
