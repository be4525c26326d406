/** The paths of the platform, of work, of HCM and of authentication; `known-paths.ts` tells how they are written. */
export const platformPaths = `
/v1/platform
  analytics/mapping_categories:GP {}:GU
  analytics/mapping_category_types:G {}:G
  announcements/action_templates:G {}:G
  announcements/employee_announcements apply_update {}:G
  announcements/manager_announcements:P apply_read {}:G
  api_integrations:G execute/{} {}:G {}/status:G
  batch_processing/batch_events:G apply_update multi_create multi_delete {}:GUD {}/batch_tasks:G
  batch_processing/batch_events/schedule multi_create
  batch_processing/batch_groups:G apply_update multi_create multi_delete {}:GUD {}/batch_events:G
  batch_processing/batch_job_status multi_read
  batch_processing/batch_tasks:G apply_update multi_create multi_delete {}:GUD
  batch_processing/batch_tasks/setup/action_types:G
  change_indicators:G
  change_indicators/markers apply_read
  change_indicators/setup/cadence:G
  change_indicators/setup/retention_periods:G
  change_indicators/subscriptions:G {}
  integration_executions:G multi_read {}:G {}/additional_details {}/custom_errors {}/file:G {}/filelist:G
  integration_schedules:G {}:GD
  integrations:GP {}:GU {}/execute {}/schedule
  integrations/sftp_connections:G apply_update {}:G {}/connection_status:G
  integrations/update_status:P
  messaging/generic_notifications:G notify {}:G {}/notify
  report_categories:G {}:G
  report_dataobjects:GP {}:GUD {}/data {}/data/generate_request_batches
  report_dataobjects/dataelements:P
  report_designs:G {}:GD {}/parameters:G
  report_executions:G apply_read {}/file:G
  report_profiles:GP {}:GUD
  reports:GP {}:GPD {}/execute
  scheduled_reports:GP apply_read {}:UD
  target_thresholds:GP multi_read multi_upsert {}:GPU
  target_thresholds/eval_period:G
  target_thresholds/export:G
  target_thresholds/indicator_texts:G
  target_thresholds/metric_sets:G
  target_thresholds/operators:G
  target_thresholds/short_names:G
  user_interface/links:G
  workflow/business_processes:G execute
  workflow/business_processes/tasks/forms:P
/v1/work
  activities:GP multi_create multi_delete multi_read multi_update multi_upsert {}:GUD
  activities/exports apply_read
  activities/setup/activity_types:G
  activities/setup/complete_statuses:G
  activities/setup/data_access_types:G
  activities/setup/eligible_default_activities:G
  activities/setup/event_types:G
  activities/setup/held_histories:G
  activities/setup/hours_allocation_types:G
  activities/setup/priority_types:G
  activities/setup/process_types:G
  activities/setup/quantity_allocation_types:G
  activities/setup/sequence_validation_types:G
  activity_efficiencies multi_read
  activity_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  activity_profiles/setup/future_validation_types:G
  activity_profiles/setup/tracking_status_types:G
  activity_profiles/setup/variance_check_types:G
  activity_profiles/setup/work_rules:G
  activity_shifts multi_delete multi_read multi_upsert
  activity_shifts/net_changes multi_read
  activity_totals:G multi_read
  activity_transactions multi_read
  customers:GP multi_create multi_delete multi_read multi_update {}:GUD
  employee_activities multi_read
  field_definitions:GP multi_create multi_delete multi_read multi_update {}:GUD
  form_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  forms:GP multi_create multi_delete multi_read multi_update {}:GUD
  forms/setup/control_types:G
  forms/setup/entry_types:G
  forms/setup/form_types:G
  forms/setup/input_source_types:G
  forms/setup/offline_forms:G
  forms/setup/validation_types:G
  pay_code_actions:GP multi_create multi_delete multi_read multi_update {}:GUD
  queries:GP multi_create multi_delete multi_read multi_update {}:GUD
  queries/setup/date_types:G
  queries/setup/query_types:G
  query_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  result_code_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  result_codes:GP multi_create multi_delete multi_read multi_update multi_upsert {}:GUD
  results_templates:GP multi_create multi_delete multi_read multi_update {}:GUD
  results_templates/setup/step_types:G
  settings:G multi_read multi_update {}:GU
  setup/resources/queries:P
  team_segments multi_delete multi_read multi_upsert
  team_segments/active_members multi_read
  team_segments/audits multi_read
  team_segments/net_changes apply_read
  teams:GP multi_delete multi_read multi_upsert {}:GUD
  teams/setup/days_of_week:G
  units_of_measure:GP multi_create multi_delete multi_read multi_update {}:GUD
/v1/hca
  payroll apply_read
  payroll/department_maps:G multi_upsert
  payroll/employment_status_maps:G multi_upsert
  payroll/job_maps:G multi_upsert
  volume {}/status:G
  volume/billing_department_maps:G multi_upsert
  volume/charge_masters:G multi_upsert
  volume/charge_masters/volume_labels multi_read
  volume/raw_volume multi_upsert
  volume/recalculate async
  volume/volume_copy_maps:G multi_upsert
  volume/volume_copy_override_maps:G multi_upsert
  work_unit_hyperfind_profiles:G multi_upsert
  work_unit_hyperfinds:G apply_read multi_upsert
/v1/hcm
  payroll/data apply_read
/v1/auth
  logout:P
/authentication
  access_token:P
  token/revoke:P
/oauth
  token:P
`;
