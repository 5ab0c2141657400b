import { S as publish, _ as fileSink, i as renderTerminal, n as renderComment, r as assess, t as renderReportJson } from "./report-json.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { c as sha256OfText, l as tablePorts } from "./file-bytes.js";
import { n as openProgress, t as NO_PROGRESS } from "./terminal-progress.js";
import { t as openWorkspace } from "./workspace.js";
import { t as escapeTerminal } from "./escape-terminal.js";
import { r as VERSION, t as DOCS } from "./version.js";
import { a as wordOf, i as usageError, r as parseArguments } from "./arguments.js";
import { t as EXIT } from "./world.js";

// src/commands/assess.ts
const USAGE = "fates assess [dir] [--policy fates.yml] [--out DIR] [--json] [--as-of YYYY-MM-DD] [--fail-on fail|inconclusive|warn]";
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
		json: { type: "boolean" },
		"as-of": { type: "string" },
		"fail-on": { type: "string" }
	}, USAGE);
	if (given.positionals.length > 1) throw usageError("arguments", `One folder is assessed at a time, not ${given.positionals.join(" and ")}.`, USAGE);
	const report = await assessFolder(given, world);
	const out = given.text("out");
	const delivered = out === void 0 ? true : await writeFiles(report, out, world);
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
	const progress = world.progress === void 0 ? NO_PROGRESS : await openProgress(world.progress);
	try {
		return await assess({
			version: VERSION,
			policy: policy ?? "fates.yml",
			policyIsNamed: policy !== void 0,
			asOf: asOf(given, world),
			...failOn === void 0 ? {} : { failOn },
			commit: {},
			changes: {
				kind: "everything",
				because: "the command line assesses what is there"
			},
			problems: []
		}, {
			workspace: await openWorkspace(given.positionals[0] ?? "."),
			tables: tablePorts(progress.report),
			hash: sha256OfText,
			match: matchGlob,
			metrics: METRICS,
			step: (_name, work) => work()
		});
	} finally {
		progress.end();
	}
}
/** The date that the report is made for: an input, so that the same files give the same bytes. */
function asOf(given, world) {
	const date = given.text("as-of") ?? world.today;
	const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : NaN;
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) throw usageError("--as-of", `${date} is not a date like 2026-11-21.`, USAGE);
	return date;
}
async function writeFiles(report, folder, world) {
	const failed = (await publish(report, [fileSink(folder, "fates-report.json", renderReportJson), fileSink(folder, "fates-report.md", (each) => renderComment(each, {
		marker: "<!-- fates-gate -->",
		links: DOCS
	}))])).flatMap((receipt) => receipt.status === "failed" ? [receipt.error] : []);
	for (const error of failed) world.complain(`${escapeTerminal(error)}\n`);
	return failed.length === 0;
}
function exitCodeOf({ blocks, verdict }) {
	if (!blocks) return EXIT.passed;
	return verdict === "inconclusive" ? EXIT.inconclusive : EXIT.failed;
}

export { assessCommand };