import { c as setFailed, f as warning, l as setOutput, n as debug, o as info, s as notice, t as ExitCode, u as setSecret } from "./actions-toolkit.js";
import { n as UserError, s as whereOf, t as EnvironmentError } from "./errors.js";
import { _ as string, a as _enum, f as literal, g as strictObject, r as date, t as number, y as union } from "./zod.js";
import { d as formatCount, i as escapeUnits, n as terminalText, r as cutLong, t as escapeTerminal } from "./escape-terminal.js";
import { D as allFindings, j as toChange, m as prose, u as code, v as JOB_SUMMARY_LIMIT, y as fit } from "./since-base.js";
import { t as appendText } from "./text-files.js";
import { o as metricTitle } from "./names.js";
import { t as renderTerminal } from "./terminal.js";

// src/doors/action-inputs.ts
const DATE = date("must be a date like 2026-11-21");
/** What each input takes. An empty text is what the runner gives for an input that nobody set. */
const actionInput = {
	token: string(),
	policy: string().min(1, "must be a path"),
	"fail-on": _enum([
		"fail",
		"inconclusive",
		"warn",
		""
	]),
	comment: _enum([
		"always",
		"changes",
		"failures",
		"never"
	]),
	"comment-id": string().max(200, "must have at most 200 characters"),
	"check-name": string().min(1, "must be a name, or `none`").max(100, "must have at most 100 characters"),
	"tracking-issue": _enum(["on", "off"]),
	"code-scanning": _enum(["on", "off"]),
	"baseline-report": string().max(1e3, "must have at most 1,000 characters").regex(/^(?!artifact:$)/, "must name the artifact after `artifact:`"),
	"evidence-artifact": string().max(200, "must have at most 200 characters"),
	evidence: string().max(1e3, "must have at most 1,000 characters"),
	output: string().min(1, "must be a folder"),
	"as-of": union([DATE, literal("")]),
	"api-timeout": number("must be a number of seconds").min(1, "must be at least 1").max(600, "must be at most 600")
};
/** Every input of action.yml. */
const INPUTS = strictObject(actionInput);
/** The names, for the test that holds them against action.yml. */
const INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readInputs(getInput) {
	return parseInputs(INPUTS, "action.yml", getInput);
}
/** The inputs of one action by its schema; throws one UserError that names every unusable one. */
function parseInputs(schema, file, getInput) {
	const names = Object.keys(schema.shape);
	const parsed = schema.safeParse(Object.fromEntries(names.map((name) => [name, getInput(name)])));
	if (parsed.success) return parsed.data;
	throw new UserError(...parsed.error.issues.map((issue) => ({
		code: "action/input",
		path: file,
		key: `inputs.${issue.path.join(".")}`,
		message: `The input \`${issue.path.join(".")}\` cannot be used: ${issue.message}.`,
		hint: "Mend it under `with:` in the workflow; the README lists what each input takes."
	})));
}

// src/render/annotations.ts
/** Five requests of fifty; what is past it is counted in the last one. */
const MOST = 250;
/** Of the checks API: 255 characters of title; 64 KB of message, of which nobody reads more than this. */
const TITLE_LIMIT = 200;
const MESSAGE_LIMIT = 8e3;
/** Problems first, then what has to change, then warnings. A finding without a file of its own has none. */
function annotationsOf(report, { policySameAtBase = hasNoBase(report) } = {}) {
	const open = toChange(report);
	const openFindings = new Set(open.map(({ finding }) => finding));
	const warned = allFindings(report).filter(({ finding }) => finding.verdict === "WARN" && !openFindings.has(finding));
	return bounded([
		...[...report.problems, ...report.subjects.flatMap((subject) => subject.problems)].filter((problem) => policySameAtBase || !isOfPolicy(problem, report)).map((problem) => problemAnnotation(problem, severe(report))),
		...open.flatMap((entry) => findingAnnotation(entry, report, severe(report))),
		...warned.flatMap((entry) => findingAnnotation(entry, report, report.policy.advisory ? "notice" : "warning"))
	]);
}
function hasNoBase({ commit, policy }) {
	return commit.base === void 0 && policy.side === void 0;
}
/** `policy/…` and `waiver/…` are problems of any file that the policy is made of. */
function isOfPolicy({ path, code }, { policy }) {
	return path === policy.path || /^(?:policy|waivers?)\//.test(code);
}
function severe(report) {
	if (report.blocks) return "failure";
	return report.policy.advisory ? "notice" : "warning";
}
function bounded(annotations) {
	const last = annotations.slice(249, MOST);
	const rest = annotations.length - 249;
	const more = last.map((final) => ({
		...final,
		title: `and ${formatCount(rest)} more`,
		message: "They are in the report."
	}));
	return rest > 1 ? [...annotations.slice(0, 249), ...more] : annotations;
}
/** A mistake at its line; one without a line at the first. */
function problemAnnotation({ path, line = 1, message, hint, code }, level) {
	return annotation(path, line, level, code, `${escapeTerminal(message)}\n${escapeTerminal(hint)}`);
}
function findingAnnotation({ subject, finding }, report, level) {
	const { verdict, sentence, details, remedy } = finding;
	const found = finding.measurement.status === "measured" ? finding.measurement.found ?? [] : [];
	const heading = `${verdict}: ${metricTitle(report, finding.metric)}`;
	if (found.length > 0) return found.map((each) => foundAnnotation(each, heading, level));
	const file = subject.files.find(({ from }) => from === "head");
	if (file === void 0) return [];
	const lines = [
		sentence,
		...details,
		remedy
	].map(terminalText).filter((line) => line !== "");
	return [annotation(file.path, 1, level, heading, lines.join("\n"))];
}
/** On the file itself; a binary has no lines but the first. */
function foundAnnotation({ path, line = 1, offset, within = [], title, rule, detail, remedy }, heading, level) {
	const place = [...offset === void 0 ? [] : [`at byte ${offset}`], ...within.length === 0 ? [] : [`in ${within.join(" → ")}`]].join(", ");
	return annotation(path, line, level, heading, [
		`${title}${place === "" ? "" : ` (${place})`}: ${detail}`,
		rule,
		remedy
	].map(escapeTerminal).join("\n"));
}
function annotation(path, line, level, title, message) {
	return {
		path,
		start_line: line,
		end_line: line,
		level,
		title: cutLong(escapeTerminal(title), TITLE_LIMIT),
		message: cutLong(message, MESSAGE_LIMIT)
	};
}

// src/platform/github/proxy.ts
const PROXIES = [
	"https_proxy",
	"HTTPS_PROXY",
	"http_proxy",
	"HTTP_PROXY"
];
/**
* Sends all further requests through the proxy that the environment names, as self-hosted runners have it; `NO_PROXY` is
* respected. False when there is one and this Node is too old for it: then NODE_USE_ENV_PROXY has to be set.
*/
async function useProxyOf(environment) {
	if (PROXIES.every((name) => (environment[name] ?? "") === "")) return true;
	const { default: http } = await import("node:http");
	if (typeof http.setGlobalProxyFromEnv !== "function") return environment["NODE_USE_ENV_PROXY"] === "1";
	http.setGlobalProxyFromEnv(environment);
	return true;
}

// src/render/door/problems-summary.ts
const MOST_PROBLEMS = 50;
/** Where, what and why, what to do, of each mistake; past fifty their number. */
function problemsSummary(problems) {
	const shown = problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${code(whereOf(problem))}: ${prose(problem.message)} ${prose(problem.hint)}`);
	const rest = problems.length - shown.length;
	const more = rest > 0 ? [`- and ${formatCount(rest)} more, which the log has`] : [];
	return [
		"### FATES gate: nothing was done",
		"",
		...shown,
		...more
	].join("\n");
}
/** Never longer than GitHub takes for a step. */
function boundedSummary(markdown) {
	return fit([{
		title: "summary",
		forms: [markdown, ""],
		drop: "never"
	}], JOB_SUMMARY_LIMIT, "The log has the rest.");
}

// src/render/escape-command.ts
/**
* The Actions runner reads our standard output for workflow commands (`::error file=…::…`, and the old `##[error]`).
* Nothing from the repository may start one. Each line is made harmless by itself, so that no `::stop-commands::`
* bracket is needed, and none can be left open by a crash.
*/
/** The message of a command: `%`, CR and LF, as the runner decodes them. */
function escapeCommandData(value) {
	return value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
/** A property of a command (`file`, `title`): `:` and `,` too. */
function escapeCommandProperty(value) {
	return escapeCommandData(value).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
/**
* One line for the log. The runner trims a line before it looks for `::` at its start, and looks for `##[` anywhere:
* both are shown with their first character escaped. Unseen characters become visible, so the line stays one.
*/
function logLine(value) {
	return escapeTerminal(value).replaceAll("##[", `${escapeUnits("#")}#[`).replace(/^(\s*):(?=:)/, `$1${escapeUnits(":")}`);
}

// src/render/log.ts
const WIDTH = 100;
const MOST_PER_LEVEL = 10;
/** The terminal's text without colour, and the annotations that the runner will show. */
function renderLog(report, options = {}) {
	const lines = renderTerminal(report, {
		color: false,
		width: WIDTH
	}).split("\n").map(logLine);
	const all = annotationsOf(report, options);
	return {
		lines,
		annotations: [
			"failure",
			"warning",
			"notice"
		].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL))
	};
}
/** Mistakes as errors in their files, as many as the runner shows. */
function problemCommands(problems) {
	return problems.slice(0, MOST_PER_LEVEL).map((problem) => annotationCommand(problemAnnotation(problem, "failure")));
}
const COMMANDS = {
	failure: "error",
	warning: "warning",
	notice: "notice"
};
/** `::error file=…,line=1,endLine=1,title=…::message`: the one line that the runner reads as a command. */
function annotationCommand({ path, start_line, end_line, level, title, message }) {
	const properties = [
		`file=${escapeCommandProperty(path)}`,
		`line=${start_line}`,
		`endLine=${end_line}`,
		`title=${escapeCommandProperty(title)}`
	];
	return `::${COMMANDS[level]} ${properties.join(",")}::${escapeCommandData(message)}`;
}

// src/doors/door.ts
/** What a door of the runner does around its one call: a mistake becomes annotations, our own bug a stack; outputs first, fail last. */
/** Our own bug, or a report that nobody took (sysexits' EX_SOFTWARE). */
const OUR_BUG = 70;
/** Runs a door that has no report. What a `UserError` names is annotated in its file, whole in the log and in the job's summary. */
async function runDoor(run) {
	await orOurBug(async () => {
		try {
			await finish(await run());
		} catch (error) {
			if (error instanceof UserError) return tellMistakes(error.problems);
			if (error instanceof EnvironmentError) return setFailed(logLine(`${error.message} ${error.hint}`));
			throw error;
		}
	});
}
/** An error that arrives here is a defect of ours: it is told with its stack, and by an exit code of its own. */
async function orOurBug(work) {
	try {
		await work();
	} catch (error) {
		const stack = error instanceof Error ? error.stack ?? error.message : `a thrown ${typeof error}: ${String(error)}`;
		setFailed(`This is a defect of the FATES gate, not of your repository; please report it with this text: ${stack}`);
		process.exitCode = OUR_BUG;
	}
}
/** The proxy of the environment, and a token that no log may show. */
async function prepareNetwork(token) {
	if (token !== "") setSecret(token);
	if (!await useProxyOf(process.env)) warning("This Node cannot use the proxy that the environment names: set NODE_USE_ENV_PROXY to 1 for the job.");
}
/** The toolkit reads the event file while it is imported; one that is not JSON becomes an event without content. */
async function eventPayload() {
	try {
		const { context } = await import("./github-entry.js");
		return context.payload;
	} catch (error) {
		debug(`the event file cannot be read: ${String(error)}`);
		return;
	}
}
async function finish({ outputs, summary, notices = [], failure }) {
	for (const [name, value] of outputs) setOutput(name, value);
	for (const notice$1 of notices) notice(logLine(notice$1));
	await summarise(summary ?? "");
	if (failure !== void 0) setFailed(logLine(failure));
}
/** The runner shows ten annotations of a step: the log and the summary have all. */
async function tellMistakes(problems) {
	for (const problem of problems) info(logLine(`${whereOf(problem)}: ${problem.message} ${problem.hint}`));
	for (const command of problemCommands(problems)) process.stdout.write(`${command}\n`);
	process.exitCode = ExitCode.Failure;
	await summarise(problemsSummary(problems));
}
/** A summary that cannot be written changes nothing about the job. */
async function summarise(markdown) {
	const path = process.env["GITHUB_STEP_SUMMARY"] ?? "";
	if (path === "" || markdown === "") return;
	try {
		await appendText(path, boundedSummary(`${markdown}\n`));
	} catch (error) {
		if (!(error instanceof EnvironmentError)) throw error;
		warning(logLine(error.message));
	}
}

export { annotationCommand as a, annotationsOf as c, readInputs as d, runDoor as i, actionInput as l, orOurBug as n, renderLog as o, prepareNetwork as r, logLine as s, eventPayload as t, parseInputs as u };