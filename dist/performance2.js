import { a as macro_shares_default, c as expected_calibration_error_default, d as balanced_accuracy_default, f as averaged_f1_default, h as accuracy_default, i as mae_default, l as decision_rates_default, m as agreement_default, n as r2_default, o as log_loss_default, p as average_precision_default, r as mape_default, s as f1_default, t as rmse_default, u as brier_default } from "./shared-metrics-performance-diff-assess-init.js";

// src/metrics/registry/performance.ts
const UNITS = [
	accuracy_default,
	agreement_default,
	average_precision_default,
	averaged_f1_default,
	balanced_accuracy_default,
	brier_default,
	decision_rates_default,
	expected_calibration_error_default,
	f1_default,
	log_loss_default,
	macro_shares_default,
	mae_default,
	mape_default,
	r2_default,
	rmse_default
];
/** A family's file gives several. */
const METRICS = UNITS.flat();

export { METRICS as t };