/** The paths of timekeeping, attendance and leave; `known-paths.ts` tells how they are written. */
export const timekeepingPaths = `
/v1/timekeeping
  absence_spans multi_read
  accruals/moves:P
  accruals/payouts:P
  accruals/resets:P
  accruals/suspensions:P
  accruals/updates:P
  approvals import multi_delete
  attestation multi_read
  attestation/displayed_forms:P
  attestation/submitted_forms:P
  attestation_answers:GP multi_create multi_delete multi_read multi_update {}:GUD
  attestation_answers/setup/action_types:G
  attestation_assignments:GP {}:GUD
  attestation_buttons:GP {}:GUD
  attestation_conditions:GP {}:GUD
  attestation_manual_entry_process:P
  attestation_manual_entry_process/complete:P
  attestation_process:P
  attestation_process/complete:P
  attestation_process/offline:P
  attestation_profile_buttons:G
  attestation_profiles:GP {}:GUD
  attestation_questions:GP multi_create multi_delete multi_read multi_update {}:GUD
  attestation_questions/setup/question_display_types:G
  attestation_unapproved_timecard_data:G
  attestation_workflow:G
  attestation_workflow/like:G
  attestation_workflow_attributes {}
  data import
  employee_timecard:GP multi_read
  employee_timecard_approvals:GPD
  employee_timecard_signoffs:GPD
  enable_edits import
  exception_categories:GP multi_create multi_delete multi_read multi_update {}:GUD
  exception_tiles:GP multi_create multi_delete multi_update {}:GPUD
  exception_types:G
  kiosk_instance_logins apply_read
  most_recently_used_transfers:G
  pay_code_edits import import/async:GP import/async/{}/response:G import/async/{}/status:G multi_delete
  paycodes_to_accrual_codes multi_read
  pending_historical_corrections/compute async:GP {}/results:G {}/status:G
  pending_historical_corrections/save async:GP {}/results:GP {}/status:G
  punches apply_read import
  setup/accrual_codes:G {}:G
  setup/accrual_policies multi_read {}:G
  setup/accrual_profiles:G {}:G
  setup/adjustment_rules:GP apply_read {}:PUD
  setup/adjustment_rules/versions apply_upsert
  setup/break_rules:G {}:G
  setup/combination_rules:GP apply_upsert multi_create multi_delete multi_read multi_update {}:GUD
  setup/deduct_rules:G {}:G
  setup/employee_pay_code_symbolic_values:G {}:G
  setup/employee_pay_codes:G {}:G
  setup/employee_work_rules:G {}:G
  setup/employment_terms:GP multi_read {}:GUD
  setup/employment_terms/versions apply_upsert
  setup/fixed_rules:GP multi_create multi_delete multi_read multi_update multi_upsert {}:GUD
  setup/full_work_rules:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/kiosk_instances:GP {}:GUD
  setup/kiosks:GP {}:GUD
  setup/overtime_rules:GP multi_create multi_delete multi_read multi_update {}:GUD
  setup/pay_code_distributions:GP apply_upsert multi_create multi_delete multi_read multi_update {}:GUD
  setup/pay_code_symbolic_values:G {}:G
  setup/pay_code_tags:GP {}:GUD
  setup/pay_codes:GP multi_create multi_delete multi_read multi_update multi_upsert {}:GUD
  setup/pay_codes/data_access_profiles:GP multi_delete multi_read multi_upsert {}:GUD
  setup/paycodes:G {}:G
  setup/paycodes/combined apply_read
  setup/payrules:GP multi_create multi_delete multi_read multi_update {}:UD
  setup/percentage_allocation_rules:GP multi_read {}:PUD
  setup/time_off_rules:G
  setup/timecard_addon_columns:G
  setup/timecard_addon_groups:G
  setup/timecard_addon_profiles:GP {}:GUD
  setup/timecard_addon_types:G
  setup/timecard_settings:GP multi_read {}:GUD
  setup/timekeeping_alert_profiles:G multi_read {}:G
  setup/work_rules:G {}:G
  signoffs import
  timecard:GP multi_read
  timecard/changes:G multi_update {}:GU
  timecard/changes/reports multi_read
  timecard_approvals:GPD
  timecard_metrics multi_read
  timecard_signoffs:GPD
  timestamps:GP
/v2/timekeeping
  setup/accrual_codes:G
  setup/accrual_profiles:G {}:G
  setup/break_rules:G {}:G
  setup/deduct_rules:G {}:G
  setup/employee_pay_code_symbolic_values:G {}:G
  setup/employee_pay_codes:G {}:G
  setup/employee_work_rules:G {}:G
  setup/employment_terms:G {}:G
  setup/pay_code_symbolic_values:G {}:G
  setup/pay_codes:G
  setup/payrules:GP
  setup/work_rules:G {}:G
/v1/attendance
  actions multi_read {}:GP {}/documents:G
  actions/complete:P
  actions/documents multi_read
  attendance_profiles:G multi_read {}:G
  audit_records multi_read
  balance_adjustments:P multi_read multi_update {}/mark_deleted
  balance_expirations multi_read
  balance_resets:P multi_read multi_update {}/mark_deleted
  balances multi_read
  discipline_levels multi_read
  events:G multi_create multi_read {}:PD {}/mark_deleted {}/{}:G
  events/types:G
  markers multi_create multi_delete multi_read
  perfect_attendance multi_read
  perfect_attendance_deductions multi_read
  processor_requests:GP {}:GUD
  profiles_assignments multi_read
  rules execute
/v1/leave
  audit_records multi_read
  case_statuses:G
  custom_fields:G
  events:P
  leave_cases:GPUD multi_create multi_read {}:G {}/defaults:G {}/leave_types:U
  leave_cases/case_rules:GP {}:GPD
  leave_cases/certifications:GP
  leave_cases/custom_fields:G multi_update
  leave_cases/defaults:GU
  leave_cases/documents:G multi_update
  leave_cases/documents/generate:P
  leave_cases/eligibility_requirements:GP
  leave_cases/grant:P
  leave_cases/grant_data:G
  leave_cases/notes:GP {}:GPD
  leave_cases/notifications:GP {}:GPD {}/activate {}/copy {}/deactivate
  leave_cases/total_taking:G
  leave_edits:P multi_delete multi_read
  leave_profiles:G {}:G
  leave_request_configuration:G
  leave_request_configuration/request_subtypes:G
  leave_requests:P multi_action multi_create multi_read {}
  rules:G
  setup/leave_categories:G multi_read {}:G
  setup/leave_reasons:G multi_read {}:G
/v2/leave
  case_statuses:G
`;
