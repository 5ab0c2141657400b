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

// src/cube/cube-layout.ts
/** More groups than this in one marginal are refused. */
const MOST_GROUPS = 1e4;
/** More classes than this are refused. */
const MOST_CLASSES = 1e3;
/** A cube of more truth × decision cells over all its groups is refused: it would no longer be small. */
const MOST_CELLS = 4e6;
/** A cube of more weights by group, class and score is refused. */
const MOST_CLASS_SCORES = 4e6;
/** `exactScores` of every policy: about 1 GB. */
const MOST_KEPT_SCORES = 2e7;
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

export { MOST_KEPT_SCORES as a, compareTexts as c, MOST_GROUPS as i, MISSING as l, MOST_CLASSES as n, cellsOf as o, MOST_CLASS_SCORES as r, compareText as s, MOST_CELLS as t, at as u };