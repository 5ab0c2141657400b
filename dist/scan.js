import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as scanTargets, i as scanSources, n as scanFile, t as notExamined } from "./shared-scan-init.js";
import { n as skippedLines, r as scanJson, t as renderScan } from "./shared-scan.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/scan.ts
const USAGE = "fates scan PATH… [--json] [--strict]";
const scanCommand = {
	name: "scan",
	usage: `${USAGE}\n\nReads files and folders of models without running them. Exit code 0 when nothing dangerous was found, 1 when something was (with --strict also when something is suspicious), 2 when a file could not be examined to its end, 64 when a path does not exist.`,
	summary: "Look for code in model files, without running them.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		json: { type: "boolean" },
		strict: { type: "boolean" }
	}, USAGE);
	if (given.positionals.length === 0) throw usageError("arguments", "There is no file or folder to scan.", USAGE);
	const targets = await scanTargets(given.positionals);
	if (targets.missing.length > 0) throw new UserError(...targets.missing.map(missing));
	return exitOf(await (given.flag("json") ? printJson(targets, world) : printTerminal(targets, world)), given.flag("strict"));
}
function missing(path) {
	return {
		code: "cli/no-such-path",
		path,
		message: "There is no such file or folder, so nothing was scanned.",
		hint: "Check the path; after `--`, names may begin with a hyphen."
	};
}
/** One file after another, in one order with what is not examined: all that is kept is what the caller keeps. */
async function* scanned(targets, digest, counts) {
	const all = [...targets.files, ...targets.notExamined].sort((a, b) => a.path < b.path ? -1 : 1);
	const sources = scanSources(targets.files);
	for (const target of all) {
		const file = "reason" in target ? notExamined(target.path, target.reason) : await scanFile(target, await sources.next(), { digest });
		counts.set(file.answer, (counts.get(file.answer) ?? 0) + 1);
		yield file;
	}
}
/** Prints each file when it is examined, by path. What is no file stands on the other stream. */
async function printJson(targets, world) {
	const counts = /* @__PURE__ */ new Map();
	let separator = "\n";
	world.print("{ \"files\": [");
	for await (const file of scanned(targets, true, counts)) {
		world.print(`${separator}${scanJson(file)}`);
		separator = ",\n";
	}
	world.print("\n] }\n");
	if (targets.skipped.length > 0) world.complain(`${skippedLines(targets.skipped, world.width).join("\n")}\n`);
	return counts;
}
async function printTerminal(targets, world) {
	const counts = /* @__PURE__ */ new Map();
	const files = [];
	for await (const file of scanned(targets, false, counts)) if (file.answer !== "no-known-indicator" && file.answer !== "not-a-model") files.push(file);
	world.print(renderScan({
		counts,
		files,
		skipped: targets.skipped
	}, world));
	return counts;
}
function exitOf(counts, strict) {
	const count = (answer) => counts.get(answer) ?? 0;
	if (count("dangerous") > 0 || strict && count("suspicious") > 0) return EXIT.failed;
	return count("inconclusive") > 0 ? EXIT.inconclusive : EXIT.passed;
}

export { scanCommand };