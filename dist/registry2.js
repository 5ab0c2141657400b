import { a as METRICS$7, c as METRICS$4, d as METRICS$1, i as METRICS$8, l as METRICS$3, n as METRICS$10, o as METRICS$6, r as METRICS$9, s as METRICS$5, t as METRICS$11, u as METRICS$2 } from "./shared-metrics-diff-assess-init.js";
import { t as METRICS$12 } from "./performance2.js";

// src/metrics/registry.ts
const SHELVES = [
	METRICS$1,
	METRICS$2,
	METRICS$3,
	METRICS$4,
	METRICS$5,
	METRICS$6,
	METRICS$12,
	METRICS$7,
	METRICS$8,
	METRICS$9,
	METRICS$10,
	METRICS$11
];
/** Every metric, sorted by id. */
const METRICS = SHELVES.flat().toSorted((a, b) => a.id < b.id ? -1 : 1);

export { METRICS as t };