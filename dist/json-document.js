import { i as visit } from "./jsonc-parser.js";

// src/platform/sheet/json-fault.ts
/** Where a text that `JSON.parse` refuses stops to be JSON, as `line 3, column 12`; it does not say so in all cases itself. */
function whereJsonBreaks(text) {
	let offset;
	try {
		visit(text, { onError: (_error, at) => void (offset ??= at) }, { disallowComments: true });
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	if (offset === void 0) return;
	const before = text.slice(0, offset);
	return `line ${before.split("\n").length}, column ${offset - before.lastIndexOf("\n")}`;
}

// src/platform/sheet/json-document.ts
/**
* A list of flat objects as rows. The keys of the first are the columns; each row is laid out by its keys, because
* danfojs takes the values of an object in whatever order they stand. Throws an Error that says what the document is instead.
*/
function jsonRows(bytes) {
	const list = parsed(bytes);
	if (!Array.isArray(list)) throw new Error(typeof list === "object" && list !== null ? `it is an object with the keys ${keysOf(list)}, not a list of objects` : "it is a single value, not a list of objects");
	const items = list;
	const [first] = items;
	if (!isPlain(first)) throw new Error(items.length === 0 ? "its list is empty" : "its list does not begin with an object");
	const columns = Object.keys(first);
	const faults = /* @__PURE__ */ new Map();
	const known = new Set(columns);
	return {
		columns,
		rows: items.map((item, index) => {
			if (!isPlain(item)) {
				faults.set(index, "unreadable");
				return columns.map(() => null);
			}
			const entries = new Map(Object.entries(item));
			if ([...entries.keys()].some((key) => !known.has(key))) faults.set(index, "ragged");
			return columns.map((column) => entries.get(column) ?? null);
		}),
		faults
	};
}
function parsed(bytes) {
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new Error("it is not UTF-8", { cause: error });
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		const breaks = whereJsonBreaks(text);
		const place = breaks === void 0 ? "" : ` (${breaks})`;
		const isFinite = !/[:[,]\s*-?(?:NaN|Infinity)\s*[,}\]]/u.test(text);
		throw new Error(isFinite ? `it is not one whole JSON value${place}` : `it has NaN or Infinity, which are not JSON${place}: write null where there is no number`, { cause: error });
	}
}
function isPlain(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function keysOf(value) {
	const keys = Object.keys(value);
	const shown = keys.slice(0, 5).map((key) => JSON.stringify(key.slice(0, 60)));
	return `${shown.join(", ")}${keys.length > shown.length ? ` and ${keys.length - shown.length} more` : ""}`;
}

export { jsonRows };