// src/stats/double-at.ts
/** Element `index` of a Float64Array; RangeError past either end. One array kind only, so that it stays fast (see `at`). */
function doubleAt(array, index) {
	const value = array[index];
	if (value === void 0) throw new RangeError(`Index ${index} is outside an array of ${array.length} numbers.`);
	return value;
}

// src/stats/at.ts
/**
* Element `index` of a number array; RangeError past either end or at a hole.
*
* V8 inlines it, but keeps one type feedback for all its callers: after five kinds of arrays every call is 20 times
* slower. Loops over millions of Float64Array elements therefore use `doubleAt`.
*/
function at(array, index) {
	const value = array[index];
	if (value === void 0) throw new RangeError(`Index ${index} is outside an array of ${array.length} numbers.`);
	return value;
}

// src/cube/cube.ts
/** The group of rows whose attribute is empty; a group like any other. */
const MISSING = "(missing)";

// src/stats/item-at.ts
/** Element `index` of any array (of numbers: `at`); RangeError past either end or at a hole. */
function itemAt(items, index) {
	const item = items[index];
	if (item === void 0) throw new RangeError(`Index ${index} is outside an array of ${items.length} items.`);
	return item;
}

export { doubleAt as i, MISSING as n, at as r, itemAt as t };