import { o as __toESM } from "./rolldown-runtime.js";
import { t as require_src } from "./danfo.js";

// src/platform/sheet/data-frame.ts
var import_src = /* @__PURE__ */ __toESM(require_src(), 1);
/**
* A danfojs DataFrame with these columns. `rows` hold one value a column: danfojs shifts the values of a shorter row, and takes
* those of an object in the order in which they stand, so neither is given to it.
*/
function frameOf(columns, rows) {
	return new import_src.default.DataFrame(rows.map((row) => [...row]), { columns: [...columns] });
}
/** Its values, one array a column. */
function columnsOfFrame(frame) {
	return frame.getColumnData.map((column) => Array.isArray(column) ? column : [column]);
}

export { frameOf as n, columnsOfFrame as t };