import { n as folderOf, t as readSmallText } from "./shared-action-deploy-check-assess-init.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as parsePolicy, t as KNOWN_CATALOGUE } from "./shared-action-check-assess-init.js";
import { n as writeText } from "./shared-action-comment-deploy-diff-check-assess-init.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { t as require_dist } from "./yaml.js";
import { n as daysAfter, r as isDay, t as parseWaivers } from "./shared-action-check-assess.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as WAIVERS_SCHEMA } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { i as usageError, n as numberOf, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { i as isWaivable, t as coveredBy } from "./shared-action-comment-check-assess.js";
import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { n as meant } from "./shared-action-subject-cli-comment-diff-check-assess-init.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";
import { basename, dirname, join } from "node:path";

// src/policy/waivers/append-waiver.ts
var import_dist = require_dist();
const START = (schema) => `# yaml-language-server: $schema=${schema}
# Accepted failures, each with a name and an end. What the base branch has counts: a waiver takes a pull request of its own.
version: 1
waivers: []
`;
/**
* The text of a waivers file with one more waiver at its end; comments and line endings stay. `text` is undefined when there
* is no file yet, and has no mistakes of form otherwise.
*/
function appendWaiver(text, waiver, schema) {
	const before = text === void 0 || !hasContent(text) ? `${text === void 0 || text === "" ? "" : `${text.trimEnd()}\n`}${START(schema)}` : text;
	const document = (0, import_dist.parseDocument)(before);
	if (!(0, import_dist.isSeq)(document.get("waivers", true))) document.set("waivers", document.createNode([]));
	const list = document.get("waivers", true);
	if ((0, import_dist.isSeq)(list)) {
		list.flow = false;
		list.add(itemOf(document, waiver));
	}
	const after = document.toString({
		lineWidth: 0,
		flowCollectionPadding: false
	});
	return before.includes("\r\n") ? after.replaceAll(/\r?\n/gu, "\r\n") : after;
}
function hasContent(text) {
	return (0, import_dist.parseDocument)(text).contents !== null;
}
function itemOf(document, waiver) {
	const { on, ...rest } = waiver;
	const { id, requirement, subject, reason, owner, granted, expires } = rest;
	const scope = on === void 0 ? {} : { on: on.length === 1 ? on[0] : on };
	const node = document.createNode({
		id,
		requirement,
		subject,
		...scope,
		reason,
		owner,
		granted,
		expires
	});
	for (const pair of node.items) {
		if ((0, import_dist.isScalar)(pair.value) && typeof pair.value.value === "string" && !isPlain(pair.value.value)) pair.value.type = "QUOTE_DOUBLE";
		if ((0, import_dist.isSeq)(pair.value)) pair.value.flow = true;
	}
	return node;
}
/** Words and dates that nobody can read as anything else; the rest stands in quotes. */
function isPlain(value) {
	return /^(?:[A-Za-z][\w./@-]*|\d{4}-\d{2}-\d{2})$/u.test(value);
}

// src/commands/waive-target.ts
/** The report of the run that failed, checked to the last key; UserError when it is none. */
async function openReport(path) {
	const source = await (await openWorkspace(dirname(path))).open(basename(path));
	if (source === null || source.size > 33554432) throw new UserError({
		code: "waive/no-report",
		path,
		message: source === null ? "There is no such report." : `It has ${source.size} bytes, and a report of more than ${MOST_REPORT_BYTES} is not read.`,
		hint: "Give the fates-report.json that `fates assess --out DIR` or the action wrote."
	});
	const read = await readReport(new TextDecoder().decode(await source.read(0, source.size)), path, sha256OfText);
	if (!read.ok) throw new UserError(...read.problems);
	return read.value;
}
/** The subject that is meant when nobody names one: the policy's only one, else the only one that the report has failing. */
function onlySubject(requirement, { subjects }, report, usage) {
	const all = subjects.map(({ id }) => id);
	const failing = (report?.subjects ?? []).filter(({ properties }) => properties.some(({ findings }) => findings.some((each) => each.requirement === requirement && isWaivable(each.verdict)))).map(({ id }) => id);
	const candidates = failing.length > 0 ? failing : all;
	const [only, ...others] = candidates;
	if (only === void 0 || others.length > 0) throw usageError("--subject", `it is open for which subject it is waived. ${meant("", candidates, "Subjects")}`, usage);
	return only;
}
/** Refuses a waiver that the report shows not to be needed: it would only make the run warn. */
function refuseUnneeded(waiver, report) {
	if (!coveredBy(waiver, report.subjects).some(({ verdict }) => isWaivable(verdict) || verdict === "WAIVED")) throw new UserError({
		code: "waive/not-needed",
		path: "--report",
		message: "The report has no FAIL, INSUFFICIENT or MISSING finding of this requirement on this subject and scope, so there is nothing to waive.",
		hint: "Waive what its `findings` list as not satisfied; an ERROR has to be mended."
	});
}

// src/commands/waive.ts
const USAGE = "fates waive REQUIREMENT [dir] --reason TEXT --owner NAME [--subject S] [--on COLUMN[,COLUMN]] [--expires YYYY-MM-DD | --days 90] [--id ID] [--report fates-report.json] [--policy fates.yml] [--as-of YYYY-MM-DD]";
const DEFAULT_DAYS = 90;
const DEFAULT_FILE = ".fates/waivers.yml";
const waiveCommand = {
	name: "waive",
	usage: USAGE,
	summary: "Accept one failing requirement for a time, with a reason and an owner.",
	run
};
const TEXTS = [
	"reason",
	"owner",
	"subject",
	"expires",
	"days",
	"id",
	"report",
	"policy",
	"as-of"
];
async function run(args, world) {
	const options = Object.fromEntries(TEXTS.map((name) => [name, { type: "string" }]));
	const given = parseArguments(args, {
		...options,
		on: {
			type: "string",
			multiple: true
		}
	}, USAGE);
	const [requirement, folder = ".", ...more] = given.positionals;
	if (requirement === void 0 || more.length > 0) throw usageError("arguments", "One requirement is waived at a time.", USAGE);
	const workspace = await openWorkspace(folder);
	const policyPath = given.text("policy") ?? "fates.yml";
	const policy = await policyAt(policyPath, workspace);
	const path = policy.waivers ?? defaultPath(policyPath);
	const { waiver, after } = await waived(requirement, {
		given,
		world,
		workspace,
		policy,
		path
	});
	const written = await writeText(join(folder, dirname(path)), basename(path), after);
	world.print(nextSteps(waiver, written, policy, policyPath));
	return EXIT.passed;
}
/** The waiver and the text of the file with it; throws with every mistake of it, and of what is there already. */
async function waived(requirement, { given, world, workspace, policy, path }) {
	const text = await readSmallText(workspace, path) ?? void 0;
	const asOf = given.text("as-of") ?? world.today;
	const existing = parseWaivers(text ?? "", path, {
		...policy,
		asOf
	});
	if (existing.problems.length > 0) throw new UserError(...existing.problems);
	const reportPath = given.text("report");
	const report = reportPath === void 0 ? void 0 : await openReport(reportPath);
	const waiver = waiverOf({
		requirement,
		subject: given.text("subject") ?? onlySubject(requirement, policy, report, USAGE),
		granted: asOf
	}, given, existing.waivers);
	const after = appendWaiver(text, waiver, WAIVERS_SCHEMA);
	refuseMistakes(parseWaivers(after, path, {
		...policy,
		asOf
	}).problems);
	if (report !== void 0) refuseUnneeded(waiver, report);
	return {
		waiver,
		after
	};
}
async function policyAt(path, workspace) {
	const read = (file) => readSmallText(workspace, file);
	const parsed = await parsePolicy({
		path,
		read
	}, KNOWN_CATALOGUE);
	if (!parsed.ok) throw new UserError(...parsed.problems);
	return parsed.value.policy;
}
function defaultPath(policyPath) {
	return join(folderOf(policyPath), DEFAULT_FILE).replaceAll("\\", "/");
}
function waiverOf(named, given, existing) {
	if (!isDay(named.granted)) throw usageError("--as-of", `${named.granted} is not a date like 2026-11-21.`, USAGE);
	const on = given.texts("on").flatMap((text) => text.split(",")).filter((column) => column !== "");
	return {
		id: given.text("id") ?? freeId(named, on, existing),
		...named,
		...on.length === 0 ? {} : { on },
		reason: needed(given, "reason", "why it need not hold for now"),
		owner: needed(given, "owner", "who answers for it"),
		expires: expiryOf(given, named.granted)
	};
}
function needed(given, option, what) {
	const text = given.text(option)?.trim() ?? "";
	if (text === "") throw usageError(`--${option}`, `A waiver says ${what}.`, USAGE);
	return text;
}
function expiryOf(given, granted) {
	const [expires, days] = [given.text("expires"), numberOf(given, "days", USAGE, [0, 366])];
	if (expires !== void 0 && days !== void 0) throw usageError("--days", "Either --expires or --days says when it ends, not both.", USAGE);
	return expires ?? daysAfter(granted, Math.floor(days ?? DEFAULT_DAYS));
}
/** `income-equalized-odds-difference-sex`, with a number behind it when that is taken. */
function freeId({ requirement, subject }, on, existing) {
	const plain = [
		subject,
		requirement.slice(requirement.indexOf("/") + 1),
		...on
	].join("-").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-").replaceAll(/^-|-$/gu, "").slice(0, 100);
	const taken = new Set(existing.map(({ id }) => id));
	let id = plain;
	for (let count = 2; taken.has(id); count += 1) id = `${plain}-${count}`;
	return id;
}
/** Mistakes of the waiver that would be written, told of the options that they came from. */
function refuseMistakes(problems) {
	if (problems.length > 0) throw new UserError(...problems.map(({ code, key = "", message, hint }) => ({
		code,
		path: optionOf(key),
		message,
		hint
	})));
}
function optionOf(key) {
	const name = /\.(\w+)/u.exec(key)?.[1];
	return name === void 0 || name === "requirement" ? "requirement" : `--${name === "granted" ? "as-of" : name}`;
}
function nextSteps({ id, expires }, written, { waivers }, policyPath) {
	const named = waivers === void 0 ? `${escapeTerminal(policyPath)} does not name this file yet: add \`waivers: ${DEFAULT_FILE}\` to it.\n` : "";
	return `${escapeTerminal(written)} has the waiver ${escapeTerminal(id)}, which applies to ${expires} inclusive.\n${named}Next: bring it in with a pull request of its own. The base branch's file counts, so it applies once that is merged.\n`;
}

export { waiveCommand };