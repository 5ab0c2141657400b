// src/discover/artifact.ts
/** Endings of tables that have a reader; a trailing `.gz` is fine. */
const TABLE_ENDINGS = [
	".csv",
	".tsv",
	".jsonl",
	".ndjson",
	".parquet",
	".xlsx"
];
/** Sorted by path. */
function artifactsOf(files) {
	return files.map(({ path, size }) => ({
		path,
		size,
		...kindOf(path)
	})).toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function kindOf(path) {
	const name = path.toLowerCase().replace(/\.gz$/, "");
	const ending = TABLE_ENDINGS.find((each) => name.endsWith(each));
	if (ending !== void 0) return {
		kind: "table",
		because: `its name ends with ${ending}`
	};
	return /(^|\/)fates\.ya?ml$/.test(name) ? {
		kind: "policy",
		because: "its name is fates.yml"
	} : {
		kind: "other",
		because: "no reader claims its name"
	};
}

export { artifactsOf as t };