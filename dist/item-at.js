// src/stats/item-at.ts
/** Element `index` of any array (of numbers: `at`); RangeError past either end or at a hole. */
function itemAt(items, index) {
	const item = items[index];
	if (item === void 0) throw new RangeError(`Index ${index} is outside an array of ${items.length} items.`);
	return item;
}

export { itemAt as t };