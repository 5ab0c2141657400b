// src/assess/model-binding.ts
const UNBOUND = {
	named: /* @__PURE__ */ new Set(),
	notes: []
};
/**
* The first manifest, in the order of paths, that names the model's digest and that of every file of the table: an evaluation
* has read the model and made the table, a training has made both. Digests count, wherever the run had the files; one that
* has a path of ours with another digest is of other bytes, and binds nothing.
*/
function bindingOf(model, table, manifests) {
	const notes = manifests.flatMap(({ path, manifest }) => contradicted(manifest, model, table).map((file) => `${path} names another digest for ${file}, so it binds nothing.`));
	const binds = manifests.find(({ manifest }) => contradicted(manifest, model, table).length === 0 && namesBoth(manifest, model.digest, table));
	return binds === void 0 ? {
		named: /* @__PURE__ */ new Set(),
		notes
	} : {
		boundBy: binds.path,
		named: digestsOf(allOf(binds.manifest)),
		notes
	};
}
function namesBoth(manifest, model, table) {
	const outputs = digestsOf(manifest.outputs);
	return table.length > 0 && digestsOf(modelsIn(manifest)).has(model) && table.every(({ sha256 }) => outputs.has(sha256));
}
/** Paths of ours that the manifest has only with other digests. */
function contradicted(manifest, model, table) {
	return [...isOther(modelsIn(manifest), model.path, model.digest) ? [model.path] : [], ...table.flatMap(({ path, sha256 }) => isOther(manifest.outputs, path, sha256) ? [path] : [])];
}
function isOther(recorded, path, digest) {
	const same = recorded.filter((each) => each.path === path);
	return same.length > 0 && same.every((each) => each.digest !== digest);
}
/** Where a run of this kind has its model: what it made, or what it read. */
function modelsIn({ kind, inputs, outputs }) {
	return kind === "training" ? outputs : inputs;
}
function allOf({ inputs, outputs }) {
	return [...inputs, ...outputs];
}
function digestsOf(recorded) {
	return new Set(recorded.map(({ digest }) => digest));
}
/** Files that the manifest names by the digest that was computed while they were counted: their grade is `reproduced`. */
function reproduced(gathered, { boundBy, named }) {
	if (!gathered.ok || boundBy === void 0) return gathered;
	const { table } = gathered;
	const files = table.files.map((file) => file.grade === "computed" && named.has(file.sha256) ? {
		...file,
		grade: "reproduced"
	} : file);
	return {
		ok: true,
		table: {
			...table,
			files
		}
	};
}

export { bindingOf as n, reproduced as r, UNBOUND as t };