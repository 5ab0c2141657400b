import { C as url, E as config, c as boolean, g as object, h as number, o as _enum, p as literal, r as date, t as number$1, v as strictObject, x as union, y as string } from "./zod.js";
import { c as setFailed, f as warning, l as setOutput, n as debug, o as info, s as notice, t as ExitCode, u as setSecret } from "./actions-toolkit.js";
import { a as refuse, n as UserError, o as succeed, s as whereOf, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { d as formatCount, n as terminalText, r as cutLong, t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { C as allFindings, O as toChange, f as JOB_SUMMARY_LIMIT, p as fit } from "./shared-action-comment-deploy-diff-assess.js";
import { t as appendText } from "./shared-action-comment-deploy-diff-check-assess-init.js";
import { s as metricTitle } from "./shared-action-measure-comment-deploy-diff-assess.js";
import { i as logLine, n as escapeCommandData, r as escapeCommandProperty, t as renderTerminal } from "./shared-action-comment-deploy-assess.js";
import { a as prose, t as code } from "./shared-action-comment-deploy-diff-assess-init.js";

// src/doors/interpreted-schemas.ts
/**
* Imported first by the doors of actions: zod compiles a function for each schema at its first use, and a run uses most of
* them once, for one policy and some answers. That it asks whether it may (`new Function`) is spared too.
*/
config({ jitless: true });

// src/platform/github/commit-event.ts
/** What events that are about commits, not about a pull request, say of them. */
const SHA$1 = string().regex(/^[0-9a-f]{40,64}$/);
const BRANCH = /^refs\/heads\/(.+)$/s;
const MERGE_GROUP = object({ merge_group: object({
	head_sha: SHA$1,
	base_sha: SHA$1,
	base_ref: string().regex(BRANCH)
}) });
const PUSH = object({
	before: SHA$1,
	after: SHA$1,
	ref: string().min(1),
	deleted: boolean().default(false),
	forced: boolean().default(false)
});
const REPOSITORY = object({ repository: object({
	id: number().int().positive().optional().catch(void 0),
	default_branch: string().min(1).optional().catch(void 0),
	fork: boolean().optional().catch(void 0)
}) });
/** `main` of `refs/heads/main`; undefined for tags, pull requests and what is no ref. */
function branchOf(ref) {
	return BRANCH.exec(ref ?? "")?.[1];
}
/** `fates.yml` of `octo/models/.github/workflows/fates.yml@refs/heads/main`; a ruleset may run one of another repository. */
function workflowFile(ref, repository) {
	const own = `${repository}/.github/workflows/`;
	return ref?.startsWith(own) === true ? /^([^/@]+\.ya?ml)@/.exec(ref.slice(own.length))?.[1] : void 0;
}
/** The commits of a merge queue's group: without them nobody knows what a verdict would be about. */
function readMergeGroup(payload) {
	const parsed = MERGE_GROUP.safeParse(payload);
	if (!parsed.success) return refuse({
		code: "context/event",
		path: "GITHUB_EVENT_PATH",
		message: "The event file has no usable merge_group, so its commit and its base are unknown.",
		hint: "Trigger the workflow with `on: merge_group`; with act, pass an event file that holds merge_group.head_sha, base_sha and base_ref."
	});
	const { head_sha: head, base_sha: base, base_ref: ref } = parsed.data.merge_group;
	return succeed({
		head,
		base,
		baseRef: branchOf(ref) ?? ref
	});
}
/**
* What a push changed; undefined when the event does not say, or the push deleted the ref: then the commit of the run, another
* one, is assessed as a whole.
*/
function readPush(payload, sha) {
	const parsed = PUSH.safeParse(payload);
	if (!parsed.success || parsed.data.deleted || parsed.data.after !== sha) return;
	const { before, forced } = parsed.data;
	return {
		forced,
		.../^0+$/.test(before) ? {} : { before }
	};
}
function readRepositoryFacts(payload) {
	const parsed = REPOSITORY.safeParse(payload);
	if (!parsed.success) return {};
	const { id, default_branch: defaultBranch, fork } = parsed.data.repository;
	return {
		...id === void 0 ? {} : { id },
		...defaultBranch === void 0 ? {} : { defaultBranch },
		...fork === void 0 ? {} : { isFork: fork }
	};
}

// src/platform/github/event.ts
const SHA = string().regex(/^[0-9a-f]{40,64}$/);
const ENVIRONMENT = object({
	GITHUB_EVENT_NAME: string().min(1),
	GITHUB_REPOSITORY: string().regex(/^[^/\s]+\/[^/\s]+$/),
	GITHUB_SHA: SHA,
	GITHUB_REF: string().optional(),
	GITHUB_WORKFLOW_REF: string().optional(),
	GITHUB_RUN_ID: number$1().int().nonnegative(),
	GITHUB_RUN_ATTEMPT: number$1().int().positive().default(1),
	GITHUB_SERVER_URL: url().default("https://github.com"),
	GITHUB_API_URL: url().default("https://api.github.com"),
	GITHUB_WORKSPACE: string().min(1)
});
const PULL_EVENT = object({ pull_request: object({
	number: number().int().positive(),
	head: object({ sha: SHA }),
	base: object({
		sha: SHA,
		ref: string()
	})
}) });
const PULL_REQUEST_EVENTS = [
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
];
/** The context from the runner's environment and the event's payload as @actions/github gives it. All problems at once. */
function readContext(environment, payload) {
	const parsed = ENVIRONMENT.safeParse(environment);
	if (!parsed.success) return refuse(...parsed.error.issues.map((issue) => ({
		code: "context/environment",
		path: issue.path.join("."),
		message: `The runner's environment variable is missing or unusable: ${issue.message}.`,
		hint: "Run this inside GitHub Actions; elsewhere use the command line: node dist/cli.js assess."
	})));
	return withEvent(circumstances(parsed.data, payload), payload);
}
function circumstances(environment, payload) {
	const [owner = "", repo = ""] = environment.GITHUB_REPOSITORY.split("/");
	const branch = branchOf(environment.GITHUB_REF);
	const workflow = workflowFile(environment.GITHUB_WORKFLOW_REF, environment.GITHUB_REPOSITORY);
	return {
		event: environment.GITHUB_EVENT_NAME,
		repository: {
			owner,
			repo,
			...readRepositoryFacts(payload)
		},
		sha: environment.GITHUB_SHA,
		...branch === void 0 ? {} : { branch },
		...workflow === void 0 ? {} : { workflow },
		runId: environment.GITHUB_RUN_ID,
		attempt: environment.GITHUB_RUN_ATTEMPT,
		serverUrl: environment.GITHUB_SERVER_URL,
		apiUrl: environment.GITHUB_API_URL,
		workspace: environment.GITHUB_WORKSPACE
	};
}
/** Events that are not known say nothing more: their commit is assessed as a whole. */
function withEvent(context, payload) {
	if (PULL_REQUEST_EVENTS.includes(context.event)) {
		const pull = readPull(payload);
		return pull.ok ? succeed({
			...context,
			pull: pull.value
		}) : pull;
	}
	if (context.event === "merge_group") {
		const group = readMergeGroup(payload);
		return group.ok ? succeed({
			...context,
			mergeGroup: group.value
		}) : group;
	}
	const push = context.event === "push" ? readPush(payload, context.sha) : void 0;
	return succeed(push === void 0 ? context : {
		...context,
		push
	});
}
/** Events whose run is about the state of a branch, not about a change that somebody proposes. */
const AUDITS = [
	"push",
	"schedule",
	"workflow_dispatch"
];
/** The default branch is audited: everything is assessed, and issues may be opened. Unknown names of branches are no match. */
function isAudit({ event, branch, repository }) {
	return AUDITS.includes(event) && branch !== void 0 && branch === repository.defaultBranch;
}
function readPull(payload) {
	const parsed = PULL_EVENT.safeParse(payload);
	if (!parsed.success) return refuse({
		code: "context/event",
		path: "GITHUB_EVENT_PATH",
		message: "The event file has no usable pull_request, so the comment and the base are unknown.",
		hint: "Trigger the workflow with `on: pull_request`; with act, pass an event file that holds pull_request.number, head.sha, base.sha and base.ref."
	});
	const { number, head, base } = parsed.data.pull_request;
	return succeed({
		number,
		head: head.sha,
		base: base.sha,
		baseRef: base.ref
	});
}

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
	"api-timeout": number$1("must be a number of seconds").min(1, "must be at least 1").max(600, "must be at most 600")
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

// src/doors/action-clients.ts
/** Undefined without a token: then there is nobody to talk to, and the client's code is not even loaded. */
async function openClients({ inputs: { token, "api-timeout": seconds }, context: { apiUrl }, version, warn }) {
	if (token === "") return;
	const { openClient } = await import("./client.js");
	return (purpose) => openClient({
		token,
		apiUrl,
		purpose,
		timeout: seconds * 1e3,
		version,
		warn
	});
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

export { annotationCommand as a, openClients as c, readInputs as d, isAudit as f, runDoor as i, actionInput as l, orOurBug as n, renderLog as o, readContext as p, prepareNetwork as r, annotationsOf as s, eventPayload as t, parseInputs as u };