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

// src/cube/cube-layout.ts
/** More groups than this in one marginal are refused. */
const MOST_GROUPS = 1e4;
/** More classes than this are refused. */
const MOST_CLASSES = 1e3;
/** A cube of more truth × decision cells over all its groups is refused: it would no longer be small. */
const MOST_CELLS = 4e6;
function cellsOf({ classes, groups }, hasDecisions) {
	return groups * classes * (hasDecisions ? classes : 1);
}
/** Two column lists, name by name, code unit by code unit; a prefix comes first. */
function compareTexts(a, b) {
	for (const [index, text] of a.entries()) {
		const other = b[index];
		if (other === void 0) return 1;
		if (text !== other) return text < other ? -1 : 1;
	}
	return a.length - b.length;
}
/** Code unit by code unit, as `compareTexts`. */
function compareText(a, b) {
	return a === b ? 0 : a < b ? -1 : 1;
}

export { compareText as a, MISSING as c, cellsOf as i, at as l, MOST_CLASSES as n, compareTexts as o, MOST_GROUPS as r, itemAt as s, MOST_CELLS as t, doubleAt as u };