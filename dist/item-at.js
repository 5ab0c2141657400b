// src/cube/elements.ts
/**
* Checked reads for loops over millions of elements. One function an array kind, and only that kind: V8 then inlines
* them to a plain load (see `stats/at.ts`). RangeError past either end.
*/
function byteAt(bytes, index) {
	const value = bytes[index];
	if (value === void 0) throw outside(index);
	return value;
}
function intAt(values, index) {
	const value = values[index];
	if (value === void 0) throw outside(index);
	return value;
}
function outside(index) {
	return /* @__PURE__ */ new RangeError(`Index ${index} is outside of the array.`);
}

// src/stats/item-at.ts
/** Element `index` of any array (of numbers: `at`); RangeError past either end or at a hole. */
function itemAt(items, index) {
	const item = items[index];
	if (item === void 0) throw new RangeError(`Index ${index} is outside an array of ${items.length} items.`);
	return item;
}

export { byteAt as n, intAt as r, itemAt as t };