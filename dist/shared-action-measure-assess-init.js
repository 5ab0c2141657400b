// src/assess/metrics/lookup.ts
/** The one of an id; an id that is not there is a defect of ours, because what a user writes was checked before. */
function lookup(all) {
	const byId = new Map(all.map((each) => [each.id, each]));
	return (id) => {
		const found = byId.get(id);
		if (found === void 0) throw new Error(`the registry has no ${id}`);
		return found;
	};
}

export { lookup as t };