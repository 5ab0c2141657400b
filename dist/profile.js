import { a as withoutNested, n as PROFILED_ROWS, t as PROFILED_BYTES } from "./profile-subject.js";
import { t as profileOf } from "./in-worker2.js";
import { n as renderProfile } from "./shared-action-comment-assess-profile.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as sampleFirst } from "./sample-first.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/profile.ts
const USAGE = "fates profile TABLE [--json]";
const profileCommand = {
	name: "profile",
	usage: USAGE,
	summary: "Show what the columns of a table hold: types, missing values, ranges, frequent values.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, { json: { type: "boolean" } }, USAGE);
	const [table, ...more] = given.positionals;
	if (table === void 0 || more.length > 0) throw usageError("arguments", "One table is profiled at a time.", USAGE);
	const first = await sampleFirst(table, PROFILED_BYTES, {
		message: "There is no such file, so there is nothing to profile.",
		hint: "Check the path; a glob is profiled by its first file."
	});
	const { columns, values, unread, rows, leftOut, complete } = withoutNested(first);
	const { columns: profile } = await profileOf(columns, values.map((column) => column.slice(0, PROFILED_ROWS)));
	const result = {
		table: first.path,
		files: first.files,
		complete: complete && first.files === 1 && rows <= 1e4,
		rows: Math.min(rows, PROFILED_ROWS),
		leftOut,
		columns: profile,
		unread
	};
	world.print(given.flag("json") ? `${JSON.stringify(result, null, 2)}\n` : `${renderProfile(result)}\n`);
	return EXIT.passed;
}

export { profileCommand };