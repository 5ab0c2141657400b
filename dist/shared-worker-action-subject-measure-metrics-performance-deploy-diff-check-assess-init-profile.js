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

export { intAt as n, byteAt as t };