import { t as compare } from "./mistake.js";

// src/policy/shards.ts
/**
* The files that a table's path or glob stands for, sorted. A path that exists stands for itself, whatever signs it
* has; nothing that matches gives none.
*/
function shardsOf(table, paths, match) {
	if (paths.includes(table)) return [table];
	if (!hasGlobSigns(table)) return [];
	const matches = match(table);
	return paths.filter((path) => matches(path)).toSorted(compare);
}
/** The file of this path, or all files below it where it is a folder; in the order of `paths`. */
function filesAt(path, paths) {
	return paths.includes(path) ? [path] : paths.filter((each) => each.startsWith(`${path}/`));
}
/** Whether a path may be a glob; of one without such signs it is certain that it stands for one file. */
function hasGlobSigns(path) {
	return /[*?[\]{}()!+@]/u.test(path);
}
/** All files whose headers `plan` looks at, sorted. */
function evaluationTables(policy, paths, match) {
	const all = policy.subjects.flatMap(({ evaluation }) => shardsOf(evaluation.table, paths, match));
	return [...new Set(all)].toSorted(compare);
}
/** Paths or globs of the tables beside the evaluation's: of training, and of each shift. */
function furtherTables({ training, shifts = {} }) {
	return [...training === void 0 ? [] : [training.table], ...Object.values(shifts).map(({ table }) => table)];
}

export { shardsOf as a, hasGlobSigns as i, filesAt as n, furtherTables as r, evaluationTables as t };