import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { i as publish, t as fileSink } from "./shared-action-comment-diff-assess.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as renderComment, p as renderSarif, t as renderReportJson } from "./shared-action-comment-assess.js";
import { t as renderTerminal } from "./shared-action-comment-deploy-assess.js";
import { t as DOCS } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as assessFolder } from "./assess-folder.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";
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
	const report = await assessFolder(given, world, { usage: USAGE });
	const delivered = await writeFiles(report, fileSinks(given.text("out"), given.text("sarif")), world);
	world.print(given.flag("json") ? renderReportJson(report) : `${renderTerminal(report, world)}\n`);
	return delivered ? exitCodeOf(report) : EXIT.usage;
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