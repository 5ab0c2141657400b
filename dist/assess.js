import { n as assess, t as loadFileExaminers } from "./load-examiners.js";
import { n as UserError } from "./errors.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { t as profileOf } from "./in-worker2.js";
import { n as sha256OfText, r as tablePorts, t as sha256OfBytes } from "./table-ports.js";
import { n as openProgress, t as NO_PROGRESS } from "./terminal-progress.js";
import { r as openWorkspace } from "./workspace.js";
import { f as renderSarif, l as fileSink, m as publish, n as renderComment, t as renderReportJson } from "./report-json.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { t as renderTerminal } from "./terminal.js";
import { r as VERSION, t as DOCS } from "./version.js";
import { a as wordOf, i as usageError, r as parseArguments } from "./arguments.js";
import { t as EXIT } from "./world.js";
import { basename, dirname } from "node:path";

// src/commands/assess.ts
const USAGE = "fates assess [dir] [--policy fates.yml] [--out DIR] [--sarif FILE] [--json] [--as-of YYYY-MM-DD] [--fail-on fail|inconclusive|warn] [--base REF]";
const assessCommand = {
	name: "assess",
	usage: USAGE,
	summary: "Assess every subject of a repository and judge it by its policy.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, {
		policy: { type: "string" },
		out: { type: "string" },
		sarif: { type: "string" },
		json: { type: "boolean" },
		"as-of": { type: "string" },
		"fail-on": { type: "string" },
		base: { type: "string" }
	}, USAGE);
	if (given.positionals.length > 1) throw usageError("arguments", `One folder is assessed at a time, not ${given.positionals.join(" and ")}.`, USAGE);
	const report = await assessFolder(given, world);
	const delivered = await writeFiles(report, fileSinks(given.text("out"), given.text("sarif")), world);
	world.print(given.flag("json") ? renderReportJson(report) : `${renderTerminal(report, world)}\n`);
	return delivered ? exitCodeOf(report) : EXIT.usage;
}
async function assessFolder(given, world) {
	const failOn = wordOf(given, "fail-on", USAGE, [
		"fail",
		"inconclusive",
		"warn"
	]);
	const policy = given.text("policy");
	const folder = given.positionals[0] ?? ".";
	const workspace = await openWorkspace(folder);
	const base = await baseOf(given.text("base"), folder, workspace, world);
	const progress = world.progress === void 0 ? NO_PROGRESS : await openProgress(world.progress);
	try {
		return await assess({
			version: VERSION,
			policy: policy ?? "fates.yml",
			policyIsNamed: policy !== void 0,
			asOf: asOf(given, world),
			...failOn === void 0 ? {} : { failOn },
			commit: base === void 0 ? {} : commitOf(base),
			changes: {
				kind: "everything",
				because: "the command line assesses what is there"
			},
			problems: []
		}, {
			workspace,
			...base === void 0 ? {} : { base },
			tables: tablePorts(progress.report),
			files: loadFileExaminers,
			hash: sha256OfText,
			hashBytes: sha256OfBytes,
			match: matchGlob,
			metrics: METRICS,
			profile: profileOf,
			step: (_name, work) => work()
		});
	} finally {
		progress.end();
	}
}
function commitOf({ baseline, ref }) {
	const { commit } = baseline;
	return {
		...commit === void 0 ? {} : { base: commit },
		...ref === void 0 ? {} : { baseRef: ref }
	};
}
/** The commit that judges and is compared with, from local git; nobody names one: the folder is judged by its own policy. */
async function baseOf(ref, folder, workspace, { environment }) {
	if (ref === void 0) return;
	const { openNamedBase } = await import("./named-base.js");
	const base = await openNamedBase({
		folder,
		environment
	}, ref, workspace);
	if (!base.ok) throw new UserError(...base.problems);
	return base.value;
}
/** The date that the report is made for: an input, so that the same files give the same bytes. */
function asOf(given, world) {
	const date = given.text("as-of") ?? world.today;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) throw usageError("--as-of", `${date} is not a date like 2026-11-21.`, USAGE);
	return date;
}
function fileSinks(folder, sarif) {
	const whole = folder === void 0 ? [] : [fileSink(folder, "fates-report.json", renderReportJson), fileSink(folder, "fates-report.md", (each) => renderComment(each, {
		marker: "<!-- fates-gate -->",
		links: DOCS
	}))];
	const log = sarif === void 0 ? [] : [fileSink(dirname(sarif), basename(sarif), (each) => renderSarif(each, DOCS, sha256OfText))];
	return [...whole, ...log];
}
async function writeFiles(report, sinks, world) {
	const failed = (await publish(report, sinks)).flatMap((receipt) => receipt.status === "failed" ? [receipt.error] : []);
	for (const error of failed) world.complain(`${escapeTerminal(error)}\n`);
	return failed.length === 0;
}
function exitCodeOf({ blocks, verdict }) {
	if (!blocks) return EXIT.passed;
	return verdict === "inconclusive" ? EXIT.inconclusive : EXIT.failed;
}

export { assessCommand };