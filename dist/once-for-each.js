// src/stats/once-for-each.ts
/**
* A pure function of an object that is never written to, computed once for each object: the same object has the same
* result, which lives no longer than the object does.
*/
function onceForEach(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (key) => {
		const known = made.get(key);
		if (known !== void 0) return known;
		const value = make(key);
		made.set(key, value);
		return value;
	};
}

export { onceForEach as t };