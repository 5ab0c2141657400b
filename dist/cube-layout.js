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

export { compareText as a, cellsOf as i, MOST_CLASSES as n, compareTexts as o, MOST_GROUPS as r, MOST_CELLS as t };