// src/stats/item-at.ts
/** Element `index` of any array (of numbers: `at`); RangeError past either end or at a hole. */
function itemAt(items, index) {
	const item = items[index];
	if (item === void 0) throw new RangeError(`Index ${index} is outside an array of ${items.length} items.`);
	return item;
}

// src/stats/double-at.ts
/** Element `index` of a Float64Array; RangeError past either end. One array kind only, so that it stays fast (see `at`). */
function doubleAt(array, index) {
	const value = array[index];
	if (value === void 0) throw new RangeError(`Index ${index} is outside an array of ${array.length} numbers.`);
	return value;
}

export { itemAt as n, doubleAt as t };