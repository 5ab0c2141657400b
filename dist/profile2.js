import { n as frameOf } from "./data-frame2.js";

// src/platform/sheet/profile.ts
/** Values that are listed of a column of text. */
const LISTED = 5;
const PLAIN_DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u;
/** Profiles columns of texts, an empty one being missing, through a danfojs DataFrame. */
function profileFrame(columns, values) {
	return {
		rows: values[0]?.length ?? 0,
		columns: columns.map((name, index) => columnProfile(name, values[index] ?? []))
	};
}
function columnProfile(name, values) {
	const present = values.filter((value) => value !== "");
	const missing = values.length - present.length;
	if (present.length === 0) return {
		name,
		type: "empty",
		missing,
		distinct: 0
	};
	const counts = countsOf(present);
	const top = counts.slice(0, LISTED);
	const distinct = counts.length;
	if (!present.every(isPlainDecimal)) return {
		name,
		type: "text",
		missing,
		distinct,
		top
	};
	const series = frameOf([name], present.map((value) => [Number(value)])).column(name);
	const mean = series.mean();
	return {
		name,
		type: "number",
		missing,
		distinct,
		min: series.min(),
		max: series.max(),
		...Number.isFinite(mean) ? { mean } : {},
		...distinct <= 10 ? { top } : {}
	};
}
/** 1e999 is written like a number, and no double is as large: as one it would be infinite, which JSON has not. */
function isPlainDecimal(value) {
	return PLAIN_DECIMAL.test(value) && Number.isFinite(Number(value));
}
/** Most frequent first, then by the value. danfojs's `valueCounts` takes "2024-01-31" for the number 2024, and fails. */
function countsOf(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, n]) => ({
		value,
		n
	})).toSorted((a, b) => b.n - a.n || (a.value < b.value ? -1 : 1));
}

export { profileFrame };