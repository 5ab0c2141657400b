import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as realOf, i as openWorkspace, t as FOLDER_LINK } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

// src/platform/open-tables.ts
/**
* The table that a person names on the command line: a path anywhere, or a glob whose matches are shards, sorted.
* Nothing found gives an empty list.
*/
async function openTables(written) {
	const real = realOf(resolve(written), written);
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
	const { files, notLookedAt } = await workspace.list();
	const matches = matchGlob(relative(base, resolve(glob)).split(sep).join("/"));
	const lost = notLookedAt.filter(({ path, reason }) => path === "." || reason !== "a symbolic link to a folder" && matches(path));
	if (lost.length > 0) throw new UserError(...lost.map((each) => lostShard(join(base, each.path), each.reason)));
	const paths = files.map(({ path }) => path).filter(matches);
	return (await Promise.all(paths.map((path) => workspace.open(path)))).flatMap((source) => source ?? []);
}
/** What the glob matches is a shard, and without it the others are a part of a table. */
function lostShard(absolute, reason) {
	return {
		code: "table/lost-shard",
		path: relative("", absolute) || ".",
		message: `The glob of the table matches it, and it is ${reason}; a part of a table is not measured.`,
		hint: "Put the file itself there and let this user read it, or narrow the glob."
	};
}

export { openTables as t };