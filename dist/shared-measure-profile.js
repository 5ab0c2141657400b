import { r as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { basename, dirname, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";

// src/platform/open-tables.ts
/**
* The table that a person names on the command line: a path anywhere, or a glob whose matches are shards, sorted.
* Nothing found gives an empty list.
*/
async function openTables(written) {
	const real = await realpath(resolve(written)).catch(() => null);
	if (real !== null) {
		const source = await (await openWorkspace(dirname(real))).open(basename(real));
		return source === null ? [] : [{
			...source,
			path: written
		}];
	}
	return /[*?[\]{}()!+@]/.test(written) ? openGlob(written) : [];
}
async function openGlob(glob) {
	const { matchGlob } = await import("./match2.js");
	const base = resolve(dirname(`${/^[^*?[\]{}()!+@]*/.exec(glob)?.[0] ?? ""}x`));
	const workspace = await openWorkspace(base);
	const { files } = await workspace.list();
	const inside = relative(base, resolve(glob)).split(sep).join("/");
	const paths = files.map(({ path }) => path).filter(matchGlob(inside));
	return (await Promise.all(paths.map((path) => workspace.open(path)))).flatMap((source) => source ?? []);
}

export { openTables as t };