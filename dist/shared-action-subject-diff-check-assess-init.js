import { t as compare } from "./shared-action-subject-comment-diff-check-assess-init.js";

// src/policy/json-value.ts
/** Undefined where nothing is written. */
function valueAt(json, path) {
	let value = json;
	for (const part of path) {
		if (value === void 0 || value === null || typeof value !== "object") return;
		if (isList(value)) value = typeof part === "number" ? value[part] : void 0;
		else value = Object.hasOwn(value, part) ? value[part] : void 0;
	}
	return value;
}
/** `Array.isArray` does not narrow a readonly array. */
function isList(value) {
	return Array.isArray(value);
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** JSON with sorted keys: the order in which keys were written does not matter. */
function sortedJson(value) {
	return JSON.stringify(value, (_, inner) => typeof inner === "object" && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => compare(a, b))) : inner);
}

export { valueAt as i, isObject as n, sortedJson as r, isList as t };