/** The paths of forecasting; `known-paths.ts` tells how they are written. */
export const forecastingPaths = `
/v1/forecasting
  actual_volume apply_read import multi_read
  adjustment_driver_settings:GP apply_read multi_create multi_delete multi_read multi_update {}:GUD
  adjustment_drivers apply_upsert multi_read multi_upsert
  audit_records multi_read
  budget_distribution_types:G
  category_profiles:GP multi_create multi_delete multi_read multi_update {}:GUD
  category_property_set_assignments:G multi_delete multi_read multi_upsert
  category_property_sets:GP multi_create multi_read {}:G
  combined_distribution_offset_types:G
  combined_distribution_types:G
  combined_labor_distributions:GP multi_create multi_delete multi_read multi_update {}:GUD
  consolidated_labor_forecast apply_read
  custom_driver_assignments:G apply_read multi_read
  custom_driver_values apply_upsert multi_read multi_upsert
  custom_drivers:GP multi_create multi_delete multi_read multi_update {}:GUD
  daily_actual_volume multi_create
  earned_hours_engine apply_create
  engine_statuses apply_read
  forecast_planner_profiles:GPD multi_create multi_delete multi_read multi_update {}:GUD
  forecast_planner_settings:GPD multi_create multi_delete multi_read multi_update {}:GUD
  forecast_planner_settings/resources/factor_types:G
  forecast_planner_settings/resources/steps:G
  forecast_planner_settings/resources/volume_forecast_intervals:G
  forecast_week:G
  forecast_week/default_start_day:G
  forecast_week/start_day:G
  forecast_week/start_days:P multi_read
  forecasted_jobs apply_read
  generic_categories:G multi_read {}:G
  generic_departments:G {}:G
  hours_operation:GP multi_create multi_delete multi_read multi_update {}:GUD
  hours_operation_assignments:G multi_delete multi_read multi_upsert
  hours_operation_override:GP multi_create multi_delete multi_read multi_update {}:GUD
  hours_operation_override_assignments:G multi_delete multi_read multi_upsert
  labor_budget apply_read import multi_read
  labor_constraint_engine apply_create
  labor_constraint_profiles:GP apply_read multi_create multi_delete multi_read multi_update {}:GUD
  labor_constraint_settings:GP multi_create multi_delete multi_read multi_update {}:GUD
  labor_constraint_settings/setup/adjustment_types:G
  labor_constraint_settings/setup/control_types:G
  labor_constraint_settings/setup/labor_forecast_distribution_method_types:G
  labor_constraint_settings/setup/period_distributions:G
  labor_distribution_group_profiles:GP apply_read multi_read {}:GUD
  labor_distribution_groups:GP multi_read {}:GUD
  labor_distribution_groups/setup/allocation_method_types:G
  labor_distribution_groups/setup/borrow_hours_types:G
  labor_forecast:P apply_read import multi_create multi_read multi_update
  labor_forecast_analyzer apply_create
  labor_forecast_limit_assignments multi_delete multi_read multi_upsert
  labor_forecast_limits:GP multi_create multi_delete multi_read multi_update {}:GUD
  labor_forecaster apply_create
  labor_period_overrides multi_delete multi_read multi_upsert
  labor_period_overrides/overridable_department_tasks apply_read
  labor_poa_types:G
  labor_standard_tasks import
  labor_standard_tasks/purge:P
  labor_standards:GP apply_update multi_create multi_delete multi_read multi_update {}:GD
  labor_standards/labor_driver_operations:G
  linked_category:G multi_create multi_delete multi_read multi_update
  linked_category_action_types:G
  machine_learning_models:GPD
  special_event_assignments:G multi_create multi_delete multi_read
  special_events:GP multi_create multi_delete multi_read multi_update {}:GUD
  static_driver_assignments:G multi_create multi_delete multi_read multi_update
  static_drivers:G {}:G
  task_groups:GP multi_create multi_delete multi_read multi_update {}:GUD
  tasks:GP multi_create multi_delete multi_read multi_update {}:GUD
  traffic_pattern_engine apply_create
  traffic_patterns multi_create multi_delete multi_read
  volume_analyzer apply_create
  volume_analyzer/analysis_data_sample_sizes:G
  volume_analyzer/anomaly_scores:G
  volume_analyzer/history_years:G
  volume_budget import multi_read
  volume_driver_assignments:G multi_read multi_upsert
  volume_drivers:GP multi_create multi_delete multi_read multi_update {}:GUD
  volume_forecast:U import multi_read
  volume_forecast/restore:P
  volume_forecast_intervals_engine apply_create
  volume_forecast_model_types:G
  volume_forecaster apply_create apply_read
  volume_forecasts multi_read
  week_symbolic_periods:G
/v2/forecasting
  forecast_week:G
  forecast_week/default_start_day:G
  forecast_week/start_day:G
  forecast_week/start_days:P multi_read
  generic_categories:G multi_read {}:G
  labor_forecast_limits:GP apply_read multi_create multi_delete multi_update {}:GUD
  labor_forecast_limits/versions apply_delete
  labor_standard_tasks import
  labor_standard_tasks/purge:P
  machine_learning_models:GPD multi_create multi_delete multi_read multi_update {}:GUD
  static_drivers:G {}:G
  task_groups:GP apply_read multi_create multi_delete multi_read multi_update {}:GUD
  task_groups/versions apply_delete
  tasks:GP multi_create multi_delete multi_read multi_update {}:GUD
  tasks/versions apply_delete
  volume_forecast import
  volume_forecast_model_types:G
  week_symbolic_periods:G
`;
