// src/stats/remembered.ts
/** The value of a key, made when it is first asked for. */
function remembered(made, key, make) {
	const known = made.get(key);
	if (known !== void 0) return known;
	const value = make();
	made.set(key, value);
	return value;
}

export { remembered as t };