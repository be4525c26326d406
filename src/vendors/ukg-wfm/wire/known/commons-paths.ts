/** The paths of what the domains share, people among them; `known-paths.ts` tells how they are written. */
export const commonsPaths = `
/v1/commons
  access_control_points:G
  access_method_profiles:GP multi_delete multi_read multi_upsert {}:GUD
  access_method_profiles/access_methods:G
  access_method_profiles/role_profiles:G
  average_pay_rate_sets:GP apply_read multi_create multi_delete multi_update {}:UD
  comments:G
  comments/employee_comments:G
  control_center_profiles:G multi_read {}:G
  cost_centers:G apply_read multi_create multi_read multi_update {}:G
  currency/conversions apply_read
  currency/definitions:G {}:G
  currency/policies:GP apply_update multi_read multi_upsert {}:G
  currency/policies/base_currency:G
  custom_tiles:GP multi_read {}:GUD
  data multi_read
  data_dictionary/data_elements:G multi_read multi_upsert
  data_dictionary/location_types:G
  data_dictionary/metadata:G
  data_dictionary/time_increments:G
  dataview_profiles:GP multi_read {}:GUD
  dataviews:GP multi_read {}:GUD {}/personalization:PUD
  delegate_profiles:GP apply_upsert apply_upsert/async async:G async/{}/response:G async/{}/status:G multi_delete
  delegate_profiles multi_read multi_upsert multi_upsert/async {}:GUD
  device_groups:G
  display_profiles:GP multi_create multi_read multi_update {}:GUD
  employee_glance_settings:GP multi_delete multi_read multi_upsert {}:GUD
  employee_glance_settings/setup/custom_fields:G
  employee_groups multi_read
  employee_transfers apply_read
  entity_definitions:GP multi_create multi_read multi_update:U multi_upsert {}:GUD
  event_categories:GP multi_read multi_upsert {}:GUD
  event_navigations:GP multi_read multi_upsert {}:GUD
  event_notifications:GP multi_delete multi_read multi_upsert notify {}:GUD
  event_types:GP multi_delete multi_read multi_upsert {}:GUD
  exports:G async multi_delete {}/file:G {}/status:G
  feature_switch multi_read {}:G
  fiscal_calendars import multi_delete
  function_access_profiles:GP {}:GUD
  generic_data_access_profiles apply_upsert multi_read
  generic_locations multi_read
  generic_notifications:GP multi_delete multi_read multi_upsert {}:GUD
  home_pages:GP multi_read {}:GUD {}/personalization:PD
  hours_operation:GP multi_create multi_delete multi_read multi_update {}:GUD
  hours_operation_assignments:G multi_delete multi_read multi_upsert
  hours_operation_override:GP multi_create multi_delete multi_read multi_update {}:GUD
  hours_operation_override_assignments:G multi_delete multi_read multi_upsert
  hyperfind:G execute multi_delete multi_read multi_upsert {}:G
  hyperfind/constraint:G
  hyperfind/filters:G
  hyperfind/personal_inactives:G multi_delete
  hyperfind/public:G
  hyperfind_profiles:G multi_read {}:G
  jobs:GPD apply_read multi_read {}:GPD
  jobs/external_ids multi_read {}:G
  jobs/persistent_ids multi_read
  known_ip_addresses:GP multi_upsert {}:GUD
  known_places:GP multi_create multi_delete multi_read multi_upsert {}:GUD
  labor_categories:G multi_create multi_delete multi_update {}:G
  labor_category_list_assignments multi_create multi_delete multi_delete/ids multi_read multi_update
  labor_category_lists:G apply_read multi_create multi_delete multi_update multi_upsert {}:GD
  labor_category_profiles:GD apply_read multi_create multi_delete multi_read multi_update multi_upsert {}:GD
  labor_category_profiles/current_user:G
  labor_entries:G apply_read multi_create multi_delete multi_read multi_update {}:GD
  labor_entry_lists multi_read
  locale_policies:GP apply_update multi_create multi_delete multi_read multi_update {}:GPD
  location_attribute_assignments apply_read
  location_attributes:GP multi_delete multi_read multi_upsert {}:GUD
  location_sets:GP apply_upsert multi_delete multi_read {}:GP
  location_types:GPD apply_read multi_read {}:GPD
  location_types/external_ids multi_read {}:G
  location_types/persistent_ids multi_read
  locations:GP apply_create apply_update multi_create multi_create/async multi_delete multi_read multi_update
  locations multi_update/async status/async/{}:G {}:GP
  locations/external_ids multi_read {}:G
  locations/persistent_ids multi_read
  notifications:G multi_review
  pay_period:G
  payroll/export:P async:GP async/{}/response:G async/{}/status:G
  payroll/lock apply_update
  payroll/staging async {}/details:G {}/status:G
  payroll/tables:G apply_create apply_upsert {}:GD
  person_profiles:G multi_read {}:G
  persons:P *:G apply_read multi_create multi_delete multi_update multi_upsert {}:GUD
  persons {}/attestation_profile_assignments:GP
  persons/adjustment_rule:GPUD multi_create multi_delete multi_read:GP multi_update {}:G
  persons/assignments:G multi_read multi_upsert {}:G
  persons/assignments/names:G
  persons/attendance_admin:GUD multi_delete multi_read multi_update {}:G
  persons/attendance_profile:GU multi_read multi_update {}:G
  persons/attestation_profile_assignments:GP multi_read multi_update
  persons/base_persons multi_read
  persons/cascade_profile:GUD multi_delete multi_read multi_update {}:G
  persons/certifications:G apply_delete multi_read multi_upsert {}:GU
  persons/current_user_delegations:G
  persons/current_user_info:G
  persons/employee_tags:GPU apply_delete multi_create multi_delete multi_read multi_upsert {}:G
  persons/employment_terms:GPU apply_delete multi_create multi_delete multi_read multi_upsert {}:G
  persons/extensions:G multi_read
  persons/external_id:GUD apply_read multi_delete multi_read multi_update {}:G
  persons/forecasting_category_profiles:GUD multi_delete multi_read multi_update {}:G
  persons/job_preferences:GU multi_read multi_update {}:G
  persons/leave_admin:GUD multi_delete multi_read multi_update {}:G
  persons/leave_profile:GUD multi_delete multi_read multi_update {}:G
  persons/manager_role_assignments:G apply_upsert multi_read multi_update {}:G
  persons/minor_rules:GU multi_read multi_upsert {}:G
  persons/pattern_template_profiles:G multi_delete multi_read multi_update {}:GUD
  persons/pay_code_value_profiles:G multi_delete multi_read multi_update {}:GUD
  persons/percentage_allocation_rules:GPUD multi_create multi_delete multi_read:GP multi_update {}:G
  persons/process_profiles:G multi_read multi_update {}:G
  persons/process_profiles/update:U
  persons/profile_photos multi_read
  persons/refs multi_read
  persons/schedule_group_profiles:G multi_delete multi_read multi_update {}:GUD
  persons/schedule_groups:GPU apply_delete multi_create multi_delete multi_read multi_upsert {}:G
  persons/schedule_rule_overrides:GPU multi_create multi_delete multi_read multi_upsert {}:GD
  persons/schedule_rule_sets:G multi_read multi_upsert {}:U
  persons/scheduling_employee_preferences:GU multi_read multi_upsert {}:G
  persons/scheduling_employee_preferences/schedule_generation_overrides:G multi_read multi_upsert {}:GU
  persons/shift_template_profiles:G multi_delete multi_read multi_update {}:GUD
  persons/skills:G apply_delete multi_read multi_upsert {}:GU
  persons/telestaff_assignments:GP multi_create multi_delete multi_read multi_update {}:GUD
  persons/wage_work_rules multi_read multi_upsert
  persons/worker_types:G multi_delete multi_read multi_update {}:GUD
  profiles/people_direct_assignments:G
  profiles/people_profiles:G multi_read {}:G
  profiles/profile_field_mappings:G multi_read multi_upsert
  profiles/profile_templates:G multi_read {}:G
  reviewer_lists:GP multi_create multi_delete multi_update {}:GUD
  reviewer_lists/reviewers:G
  reviewer_purpose:GP {}:GUD
  setup/timezones:G {}:G
  start_day_weeks apply_read
  symbolic_purposes:GP {}:GUD
  symbolicperiod:G multi_read {}:G
  symbolicperiod/read:P
  symbolicperiod/types:P
  teletime_ip/user_profiles:G
  tiles:GP {}:GUD
  time_increments multi_read
  timecard_approval_methods:G
  transaction_assistant multi_read
  transfer_display_profiles:GP {}:GUD
  user_preferences:G
  user_preferences/locale_policy:G
  work_units:G multi_upsert
  work_units/locations apply_read
/v2/commons
  cost_centers:G {}:G
  hours_operation:GP multi_create multi_delete multi_read multi_update {}:GUD
  hours_operation/versions apply_delete
  labor_categories:G {}:G
  labor_category_lists:G apply_read multi_create {}:G
  labor_category_lists/versions apply_upsert
  labor_entries:G {}:G
  location_sets multi_read
  notifications:G
  notifications/cache {}:D
  persons/minor_rules:G multi_read multi_upsert {}:GU
  persons/paycode_value_profiles:G multi_delete multi_read multi_update {}:GUD
  persons/schedule_rule_overrides:G multi_read {}:G
  persons/scheduling_employee_preferences:G multi_read {}:G
`;
