import { a as notice, c as setSecret, i as info, l as startGroup, n as endGroup, o as setFailed, r as getInput, s as setOutput, t as debug, u as warning } from "./actions-toolkit.js";
import { C as seal, E as satisfies, S as publish, T as PROPERTIES, _ as fileSink, a as background, b as GithubFailure, c as reference, d as CHECK_LIMIT, f as JOB_SUMMARY_LIMIT, g as toChange, h as allFindings, i as renderTerminal, l as titleSection, m as headline, n as renderComment, o as footerSection, p as fit, r as assess, s as overview, t as renderReportJson, u as wholeReport, v as summarySink, w as assemble, x as calling, y as receiptOf } from "./report-json.js";
import { a as succeed, i as refuse, n as UserError, t as EnvironmentError } from "./errors.js";
import { d as object, g as union, l as literal, m as string, n as date, p as strictObject, r as _enum, t as number, u as number$1, v as url } from "./zod.js";
import { c as sha256OfText, l as tablePorts } from "./file-bytes.js";
import { d as formatCount, i as escapeUnits, n as terminalText, r as cutLong, t as escapeTerminal } from "./escape-terminal.js";
import { d as metricTitle } from "./with-severity.js";
import { r as VERSION, t as DOCS } from "./version.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { t as openWorkspace } from "./workspace.js";
import { resolve } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

// src/assess/failed-report.ts
/** A run that could not assess still reports: nothing but its problems, failing, on every sink. */
function failedReport({ version, policy, asOf, commit, problems }, hash) {
	const report = assemble({
		tool: {
			name: "fates-gate",
			version
		},
		asOf,
		policy: {
			path: policy,
			sha256: "",
			advisory: false,
			failOn: "fail",
			minimum: {
				group: 30,
				positives: 5,
				negatives: 5,
				decided: 5,
				confidence: .95
			}
		},
		commit,
		baseline: { state: "absent" },
		subjects: [],
		untouched: [],
		notLookedAt: [],
		problems,
		facts: /* @__PURE__ */ new Map()
	});
	return seal(report, hash);
}

// src/platform/github/event.ts
const SHA = string().regex(/^[0-9a-f]{40,64}$/);
const ENVIRONMENT = object({
	GITHUB_EVENT_NAME: string().min(1),
	GITHUB_REPOSITORY: string().regex(/^[^/\s]+\/[^/\s]+$/),
	GITHUB_SHA: SHA,
	GITHUB_RUN_ID: number().int().nonnegative(),
	GITHUB_RUN_ATTEMPT: number().int().positive().default(1),
	GITHUB_SERVER_URL: url().default("https://github.com"),
	GITHUB_API_URL: url().default("https://api.github.com"),
	GITHUB_WORKSPACE: string().min(1)
});
const PULL_EVENT = object({ pull_request: object({
	number: number$1().int().positive(),
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
	const environmentOf = parsed.data;
	const [owner = "", repo = ""] = environmentOf.GITHUB_REPOSITORY.split("/");
	const context = {
		event: environmentOf.GITHUB_EVENT_NAME,
		repository: {
			owner,
			repo
		},
		sha: environmentOf.GITHUB_SHA,
		runId: environmentOf.GITHUB_RUN_ID,
		attempt: environmentOf.GITHUB_RUN_ATTEMPT,
		serverUrl: environmentOf.GITHUB_SERVER_URL,
		apiUrl: environmentOf.GITHUB_API_URL,
		workspace: environmentOf.GITHUB_WORKSPACE
	};
	if (!PULL_REQUEST_EVENTS.includes(context.event)) return succeed(context);
	const pull = readPull(payload);
	return pull.ok ? succeed({
		...context,
		pull: pull.value
	}) : pull;
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

// src/render/job-summary.ts
const WHOLE = "The whole report is in `fates-report.json`.";
/** The full report for the job's summary: the comment's sections and what each metric means, within 1 MiB. */
function renderJobSummary(report, links = {}, budget = JOB_SUMMARY_LIMIT) {
	const sections = [
		titleSection(report),
		...overview(report),
		...background(report, links),
		...reference(report),
		footerSection(report)
	];
	return fit(sections, budget, WHOLE);
}

// src/render/annotations.ts
/** Five requests of fifty; what is past it is counted in the last one. */
const MOST = 250;
/** Of the checks API: 255 characters of title; 64 KB of message, of which nobody reads more than this. */
const TITLE_LIMIT = 200;
const MESSAGE_LIMIT = 8e3;
/** Problems first, then what has to change, then warnings. A finding without a file of its own has none. */
function annotationsOf(report) {
	const open = toChange(report);
	const openFindings = new Set(open.map(({ finding }) => finding));
	const warned = allFindings(report).filter(({ finding }) => finding.verdict === "WARN" && !openFindings.has(finding));
	return bounded([
		...[...report.problems, ...report.subjects.flatMap((subject) => subject.problems)].map((problem) => problemAnnotation(problem, severe(report))),
		...open.flatMap((entry) => findingAnnotation(entry, report, severe(report))),
		...warned.flatMap((entry) => findingAnnotation(entry, report, report.policy.advisory ? "notice" : "warning"))
	]);
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
function problemAnnotation({ path, line = 1, message, hint, code }, level) {
	return annotation(path, line, level, code, `${escapeTerminal(message)}\n${escapeTerminal(hint)}`);
}
function findingAnnotation({ subject, finding }, report, level) {
	const { verdict, sentence, details, remedy } = finding;
	const file = subject.files.find(({ from }) => from === "head");
	if (file === void 0) return [];
	const lines = [
		sentence,
		...details,
		remedy
	].map(terminalText).filter((line) => line !== "");
	return [annotation(file.path, 1, level, `${verdict}: ${metricTitle(report, finding.metric)}`, lines.join("\n"))];
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

// src/render/log.ts
const WIDTH = 100;
const MOST_PER_LEVEL = 10;
/** The terminal's text without colour, and the annotations that the runner will show. */
function renderLog(report) {
	const lines = renderTerminal(report, {
		color: false,
		width: WIDTH
	}).split("\n").map(logLine);
	const all = annotationsOf(report);
	return {
		lines,
		annotations: [
			"failure",
			"warning",
			"notice"
		].flatMap((level) => all.filter((annotation) => annotation.level === level).slice(0, MOST_PER_LEVEL))
	};
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

// src/doors/action-inputs.ts
const DATE = date("must be a date like 2026-11-21");
/** Every input of action.yml, parsed. An empty text is what the runner gives for an input that nobody set. */
const INPUTS = strictObject({
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
	output: string().min(1, "must be a folder"),
	"as-of": union([DATE, literal("")]),
	"api-timeout": number("must be a number of seconds").min(1, "must be at least 1").max(600, "must be at most 600")
});
/** The names, for the test that holds them against action.yml. */
const INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readInputs(getInput) {
	const parsed = INPUTS.safeParse(Object.fromEntries(INPUT_NAMES.map((name) => [name, getInput(name)])));
	if (parsed.success) return parsed.data;
	throw new UserError(...parsed.error.issues.map((issue) => ({
		code: "action/input",
		path: "action.yml",
		key: `inputs.${issue.path.join(".")}`,
		message: `The input \`${issue.path.join(".")}\` cannot be used: ${issue.message}.`,
		hint: "Mend it under `with:` in the workflow; the README lists what each input takes."
	})));
}

// src/doors/action-outputs.ts
/** Every output of action.yml, as text; a test compares the names. */
function outputsOf(report, receipts) {
	const scores = PROPERTIES.map((property) => [property, textOf(report.score?.properties[property])]);
	return new Map([
		["verdict", report.verdict],
		["score", textOf(report.score?.headline)],
		...scores,
		["report", writtenTo(receipts, "file fates-report.json")],
		["markdown", writtenTo(receipts, "file fates-report.md")],
		["digest", report.digest],
		["failed", JSON.stringify(failedOf(report))]
	]);
}
function textOf(score) {
	return score === void 0 ? "" : String(score);
}
function writtenTo(receipts, sink) {
	const receipt = receipts.find((each) => each.sink === sink);
	return receipt?.status === "published" ? receipt.where : "";
}
/** Required findings that are not satisfied, as `subject/requirement`, sorted as in the report. */
function failedOf(report) {
	return report.subjects.flatMap(({ id, properties }) => properties.flatMap(({ findings }) => findings.filter(({ level, verdict }) => level === "required" && !satisfies(verdict)).map(({ requirement }) => `${id}/${requirement}`)));
}

// src/discover/checkout.ts
/**
* The assessed tree of a pull request is the checked-out one: GitHub's merge commit (whose second parent is the
* head), or the head itself. Anything else is refused with both commits named (github.md, "Which tree").
*/
function checkoutOf(pull, head) {
	const [first, second] = head.parents;
	if (head.parents.length === 2 && first !== void 0 && second === pull.head) return succeed({
		kind: "merge-commit",
		tree: head.sha,
		base: first
	});
	if (head.sha === pull.head) return succeed({
		kind: "head",
		tree: head.sha,
		base: pull.base
	});
	return refuse(strangeCheckout(pull, head.sha));
}
function strangeCheckout(pull, sha) {
	return {
		code: "checkout/neither-merge-nor-head",
		path: ".git/HEAD",
		message: `The checkout is ${sha}, which is neither pull request #${pull.number}'s head ${pull.head} nor its merge commit, so a verdict would be about another tree.`,
		hint: "Use actions/checkout without `ref:` (merge commit), or with `ref: ${{ github.event.pull_request.head.sha }}`; if the head moved meanwhile, the newer run reports."
	};
}

// src/platform/git.ts
const run$1 = promisify(execFile);
/** Read-only questions are safe in a folder of another user too, as containers have it: hooks and monitors are off. */
const SAFE = [
	"safe.directory=*",
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.quotePath=false"
].flatMap((setting) => ["-c", setting]);
const MOST_OUTPUT = 67108864;
/** Git in a folder. Hooks, pagers, prompts and file-system monitors are off: nothing of the repository runs. */
function openGit(folder, environment) {
	return async (...args) => {
		try {
			const { stdout } = await run$1("git", [
				...SAFE,
				"--no-pager",
				...args
			], {
				cwd: folder,
				env: {
					...environment,
					GIT_TERMINAL_PROMPT: "0",
					GIT_OPTIONAL_LOCKS: "0",
					LC_ALL: "C"
				},
				maxBuffer: MOST_OUTPUT,
				timeout: 6e4
			});
			return {
				ok: true,
				text: stdout
			};
		} catch (error) {
			return {
				ok: false,
				reason: reasonOf(error)
			};
		}
	};
}
function reasonOf(error) {
	if (error instanceof Error && "code" in error && error.code === "ENOENT") return "git is not installed";
	if (error instanceof Error && "stderr" in error && typeof error.stderr === "string" && error.stderr.trim() !== "") return error.stderr.trim().split("\n")[0] ?? "git failed";
	return error instanceof Error ? error.message : String(error);
}
/** Commit and parents of HEAD; works in a checkout of depth 1, where `HEAD^1` does not. */
async function readHead(git) {
	const [name, commit] = await Promise.all([git("rev-parse", "HEAD"), git("cat-file", "-p", "HEAD")]);
	if (!name.ok || !commit.ok) return { reason: name.ok ? commit.ok ? "" : commit.reason : name.reason };
	const parents = [...(commit.text.split("\n\n")[0] ?? "").matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap((match) => match[1] ?? []);
	return {
		sha: name.text.trim(),
		parents
	};
}
/** Whether a path is not tracked at HEAD, or was changed since: either way the job made what is there now. */
async function madeByTheJob(git) {
	const [tree, changed] = await Promise.all([git("ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"), git("diff", "--name-only", "-z", "--no-ext-diff", "--no-textconv", "HEAD")]);
	if (!tree.ok || !changed.ok) return { reason: tree.ok ? changed.ok ? "" : changed.reason : tree.reason };
	const tracked = new Set(names(tree.text));
	const dirty = new Set(names(changed.text));
	return { isMade: (path) => !tracked.has(path) || dirty.has(path) };
}
function names(listing) {
	return listing.split("\0").filter((path) => path !== "");
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

// src/platform/github/check-runs.ts
/** Annotations that one request may carry; later ones are appended by updates. */
const BATCH = 50;
/** Creates a completed check run on the head commit; gives its address on the site. */
async function createCheckRun(client, { owner, repo }, content) {
	return calling("write the check run", "checks: write", async () => {
		const { name, headSha, conclusion, externalId, detailsUrl, title, summary, text } = content;
		const output = {
			title,
			summary,
			text
		};
		const { data } = await client.rest.checks.create({
			owner,
			repo,
			name,
			head_sha: headSha,
			status: "completed",
			conclusion,
			external_id: externalId,
			details_url: detailsUrl,
			output: {
				...output,
				annotations: content.annotations.slice(0, BATCH).map(requested)
			}
		});
		for (let from = BATCH; from < content.annotations.length; from += BATCH) await client.rest.checks.update({
			owner,
			repo,
			check_run_id: data.id,
			output: {
				...output,
				annotations: content.annotations.slice(from, from + BATCH).map(requested)
			}
		});
		return data.html_url ?? detailsUrl;
	});
}
/** As the API takes it. */
function requested({ level, ...annotation }) {
	return {
		...annotation,
		annotation_level: level
	};
}

// src/publish/check-run.ts
const NAME$1 = "check run";
/** The check run on the pull request's head: presentation; the job itself is the required check. */
function checkRunSink({ client, owner, repo, render }) {
	return {
		name: NAME$1,
		publish: (report) => receiptOf(NAME$1, async () => {
			const where = await createCheckRun(client, {
				owner,
				repo
			}, render(report));
			return {
				sink: NAME$1,
				status: "published",
				where
			};
		})
	};
}

// src/platform/github/comments.ts
/** Comments of the pull request that its author wrote, over all pages, oldest first. */
async function listComments(client, pull) {
	return calling("list the comments", "pull-requests: read", async () => {
		const { owner, repo, number } = pull;
		return (await client.paginate(client.rest.issues.listComments, {
			owner,
			repo,
			issue_number: number,
			per_page: 100
		})).map(posted).toSorted((a, b) => a.id - b.id);
	});
}
async function createComment(client, { owner, repo, number }, body) {
	return calling("write the comment", "pull-requests: write", async () => {
		const { data } = await client.rest.issues.createComment({
			owner,
			repo,
			issue_number: number,
			body
		});
		return posted(data);
	});
}
async function updateComment(client, { owner, repo }, id, body) {
	return calling("update the comment", "pull-requests: write", async () => {
		const { data } = await client.rest.issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		});
		return posted(data);
	});
}
/** Deletes a comment of ours; one that another run has deleted meanwhile is as good. */
async function deleteComment(client, { owner, repo }, id) {
	try {
		await calling("delete our duplicate comment", "pull-requests: write", () => client.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		}));
	} catch (error) {
		if (!(error instanceof GithubFailure && error.kind === "not-found")) throw error;
	}
}
function posted({ id, user, body, html_url: url }) {
	return {
		id,
		author: user?.login ?? "",
		body: body ?? "",
		url
	};
}

// src/platform/github/pull-request.ts
/** GitHub stops listing here, whatever the pull request holds. */
const MOST_PULL_FILES = 3e3;
/** Changed files of a pull request; `capped` when the list ends at GitHub's limit and more may have changed. */
async function listPullFiles(client, { owner, repo, number }) {
	return calling("list the files of the pull request", "pull-requests: read", async () => {
		const files = (await client.paginate(client.rest.pulls.listFiles, {
			owner,
			repo,
			pull_number: number,
			per_page: 100
		})).map(({ filename, previous_filename: previous }) => ({
			path: filename,
			...previous === void 0 ? {} : { previous }
		}));
		return {
			files,
			capped: files.length >= MOST_PULL_FILES
		};
	});
}
/** The head that the pull request has now: a sink writes nothing for one that has moved on. */
async function currentHead(client, { owner, repo, number }) {
	return calling("read the pull request", "pull-requests: read", async () => {
		const { data } = await client.rest.pulls.get({
			owner,
			repo,
			pull_number: number
		});
		return data.head.sha;
	});
}

// src/platform/github/viewer.ts
const VIEWER = object({ viewer: object({ login: string().min(1) }) });
/** The Actions token's own account, when neither GraphQL nor REST tells who we are. */
const ACTIONS_BOT = "github-actions[bot]";
/**
* The logins under which our comments may appear. GraphQL gives an app's login without REST's `[bot]` suffix, so
* both forms are returned. Only the author's name is learnt here, so any failure falls back to the Actions bot.
*/
async function viewerLogins(client) {
	const bare = (await fromGraphql(client) ?? await fromRest(client) ?? ACTIONS_BOT).replace(/\[bot\]$/, "");
	return [bare, `${bare}[bot]`];
}
async function fromGraphql(client) {
	const answer = await client.graphql("query { viewer { login } }").catch(() => void 0);
	const parsed = VIEWER.safeParse(answer);
	return parsed.success ? parsed.data.viewer.login : void 0;
}
async function fromRest(client) {
	return (await client.rest.users.getAuthenticated().catch(() => void 0))?.data.login;
}

// src/publish/marker.ts
/** One HTML comment; the id is percent-encoded, so that nothing in it can close the comment. */
function printMarker({ commentId, head, runId, attempt }) {
	return `<!-- fates-gate id=${encodeURIComponent(commentId)} head=${head} run=${runId} attempt=${attempt} -->`;
}
const FORM = /^<!-- fates-gate id=(\S+) head=([0-9a-f]+) run=(\d{1,15}) attempt=(\d{1,9}) -->/;
/** The marker that a body begins with; undefined when it begins otherwise. */
function readMarker(body) {
	const [, id, head, run, attempt] = FORM.exec(body) ?? [];
	if (id === void 0 || head === void 0 || run === void 0 || attempt === void 0) return;
	return {
		commentId: decoded(id),
		head,
		runId: Number(run),
		attempt: Number(attempt)
	};
}
function decoded(id) {
	try {
		return decodeURIComponent(id);
	} catch {
		return id;
	}
}
/** Whether `other` was written by a later run, or by a later attempt of the same. */
function isLater(other, own) {
	return other.runId > own.runId || other.runId === own.runId && other.attempt > own.attempt;
}

// src/publish/comment.ts
const NAME = "comment";
/** The one sticky comment: found by marker and author, updated in place, never doubled (github.md, "Two runs at once"). */
function commentSink(options) {
	return {
		name: NAME,
		publish: (report) => receiptOf(NAME, () => deliver$1(options, report))
	};
}
async function deliver$1(options, report) {
	if (options.mode === "never") return skipped("the input `comment` is `never`");
	const { client, viewerClient, pull, marker } = options;
	const logins = viewerLogins(viewerClient);
	const [head, own] = await Promise.all([currentHead(client, pull), findOwn(options, logins)]);
	if (head !== marker.head) return skipped(`superseded: the pull request's head is ${head} now`);
	const existing = own[0];
	const body = options.render(report, printMarker(marker));
	if (existing === void 0) return wantsNew(options.mode, report) ? create(options, logins, body) : skipped(`nothing to say under \`comment: ${options.mode}\``);
	if (wasWrittenLater(existing, marker)) return skipped("superseded: a later run has already reported");
	const updated = await updateComment(client, pull, existing.id, body);
	await removeDuplicates(options, own.slice(1));
	return published(updated);
}
/** A comment that already stands is always updated: a past failure must not outlive its cause. */
function wantsNew(mode, report) {
	switch (mode) {
		case "always": return true;
		case "changes": return report.verdict !== "nothing";
		case "failures": return report.verdict === "fail" || report.verdict === "inconclusive";
		case "never": return false;
	}
}
/** Our comments for this gate, oldest first. Somebody else's text with our marker is not ours. */
async function findOwn({ client, pull, marker }, logins) {
	const [ours, comments] = await Promise.all([logins, listComments(client, pull)]);
	return comments.filter(({ author, body }) => ours.includes(author) && readMarker(body)?.commentId === marker.commentId);
}
function wasWrittenLater(comment, own) {
	const marker = readMarker(comment.body);
	return marker !== void 0 && isLater(marker, own);
}
/** Creates, then looks again: of two runs that created at once, the lowest id stays and carries the later run's text. */
async function create(options, logins, body) {
	const { client, pull, marker } = options;
	const created = await createComment(client, pull, body);
	const own = await findOwn(options, logins);
	const lowest = own[0];
	if (lowest === void 0 || lowest.id === created.id) {
		await removeDuplicates(options, own.slice(1).filter((comment) => !wasWrittenLater(comment, marker)));
		return published(created);
	}
	await deleteComment(client, pull, created.id);
	return wasWrittenLater(lowest, marker) ? skipped("superseded: a later run has already reported") : published(await updateComment(client, pull, lowest.id, body));
}
async function removeDuplicates({ client, pull }, duplicates) {
	for (const { id } of duplicates) await deleteComment(client, pull, id);
}
function published({ url }) {
	return {
		sink: NAME,
		status: "published",
		where: url
	};
}
function skipped(reason) {
	return {
		sink: NAME,
		status: "skipped",
		reason
	};
}

// src/render/check-run.ts
/** The report as the output of a check run: summary and text each within 65,535 bytes. */
function renderCheckRun(report, links = {}) {
	const whole = wholeReport(links);
	return {
		conclusion: conclusionOf(report),
		title: titleOf(report),
		summary: fit(overview(report), CHECK_LIMIT, whole),
		text: fit([...background(report, links), footerSection(report)], CHECK_LIMIT, whole),
		annotations: annotationsOf(report)
	};
}
/** What blocks fails, whatever its verdict; what does not is neutral when something is open, else a success. */
function conclusionOf({ verdict, blocks, policy }) {
	if (blocks) return "failure";
	return (verdict === "pass" || verdict === "warn" || verdict === "nothing") && (!policy.advisory || verdict === "nothing") ? "success" : "neutral";
}
function titleOf(report) {
	const words = headline(report);
	const title = report.verdict === "inconclusive" ? `Inconclusive: ${words}` : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
	return report.policy.advisory ? `Advisory: ${words}` : title;
}

// src/doors/action-sinks.ts
/** Every place that this run's report goes to, null twins included: nothing else decides where it is sent. */
function sinksOf(given) {
	const { context, summaryPath, output } = given;
	const links = linksOf(context);
	const marker = markerOf(given);
	return [
		fileSink(output, "fates-report.json", renderReportJson),
		fileSink(output, "fates-report.md", (report) => renderComment(report, {
			marker: printMarker(marker),
			links
		})),
		...summaryPath === void 0 ? [] : [summarySink(summaryPath, (report) => renderJobSummary(report, links))],
		...githubSinks(given, marker, links)
	];
}
function linksOf({ serverUrl, repository, runId }) {
	return {
		...DOCS,
		run: `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`
	};
}
function markerOf({ inputs, context, head }) {
	return {
		commentId: inputs["comment-id"] === "" ? inputs.policy : inputs["comment-id"],
		head,
		runId: context.runId,
		attempt: context.attempt
	};
}
function githubSinks(given, marker, links) {
	const { inputs, context, head, open } = given;
	if (open === void 0) return ["comment", "check run"].map((name) => absentSink(name, "no token was given"));
	const { owner, repo } = context.repository;
	const comment = context.pull === void 0 ? absentSink("comment", `the event ${context.event} has no pull request`) : commentSink({
		client: open("comment"),
		viewerClient: open("viewer"),
		pull: {
			owner,
			repo,
			number: context.pull.number
		},
		mode: inputs.comment,
		marker,
		render: (report, hidden) => renderComment(report, {
			marker: hidden,
			links
		})
	});
	const checkName = checkNameOf(inputs);
	return [comment, checkName === void 0 ? absentSink("check run", "the input `check-name` is `none`") : checkRunSink({
		client: open("check-run"),
		owner,
		repo,
		render: (report) => ({
			...renderCheckRun(report, links),
			name: checkName,
			headSha: head,
			externalId: `${context.runId}-${context.attempt}-${report.digest.slice(0, 16)}`,
			detailsUrl: links.run
		})
	})];
}
/** Gates of a monorepo do not collide: any policy but the default one is part of the name. */
function checkNameOf(inputs) {
	if (inputs["check-name"] === "none") return;
	return inputs.policy === "fates.yml" ? inputs["check-name"] : `${inputs["check-name"]} (${inputs.policy})`;
}
/** The null twin: takes every report and says why it goes nowhere. */
function absentSink(name, reason) {
	return {
		name,
		publish: () => Promise.resolve({
			sink: name,
			status: "skipped",
			reason
		})
	};
}

// src/doors/pull-changes.ts
/** Changes of a pull request from the API, with what the job itself made from git (github.md, "What changed"). */
async function pullChanges(client, pull, git) {
	if (client === void 0) return unknown("token", "There is no token, so the changed files of the pull request are unknown.", "Pass `token: ${{ github.token }}`.");
	try {
		const [{ files, capped }, made] = await Promise.all([listPullFiles(client, pull), madeByTheJob(git)]);
		if (capped) return known({
			kind: "everything",
			because: `the pull request lists ${files.length} files, where GitHub stops counting`
		});
		if (files.length === 0) return known({
			kind: "everything",
			because: "the pull request lists no changed file"
		});
		if ("reason" in made) return known({
			kind: "everything",
			because: `git cannot tell what the job made (${made.reason})`
		});
		return known({
			kind: "files",
			files,
			isUntracked: made.isMade
		});
	} catch (error) {
		if (error instanceof EnvironmentError) return unknown("GITHUB_API_URL", error.message, error.hint);
		throw error;
	}
}
function known(changes) {
	return {
		changes,
		problems: []
	};
}
function unknown(path, message, hint) {
	return {
		changes: {
			kind: "everything",
			because: "the changed files are unknown"
		},
		problems: [{
			code: "changes/unknown",
			path,
			message,
			hint
		}]
	};
}

// src/doors/refused-events.ts
/** Events that run with the base's rights over a stranger's pull request. */
const REFUSED = ["pull_request_target", "workflow_run"];
/** Throws for an event under which assessing a checkout would hand a fork the token. */
function refuseUnsafeEvent(event) {
	if (REFUSED.includes(event)) throw new UserError({
		code: "action/unsafe-event",
		path: ".github/workflows",
		key: `on.${event}`,
		message: `The event ${event} gives a write token to a run over somebody else's files, so nothing is assessed under it.`,
		hint: "Trigger the workflow with `on: pull_request`: a fork then gets a read-only token, the job still passes or fails, and its summary has the whole report."
	});
}

// src/doors/action-run.ts
/** One run of the action: inputs → checkout → changes → assess → sinks. Gives the report and what became of it. */
const DEFAULT_POLICY = "fates.yml";
/** Assesses and delivers; also a run that cannot assess delivers why. */
async function runAction(run) {
	const open = await openClients({
		...run,
		version: VERSION
	});
	const report = await assessTree(run, open).catch((error) => reportFailure(run, error));
	return {
		report,
		receipts: await run.step("publish", () => deliver(run, open, report))
	};
}
async function assessTree(run, open) {
	const { inputs, context, environment, step } = run;
	refuseUnsafeEvent(context.event);
	const git = openGit(context.workspace, environment);
	const checkout = await step("checkout", () => readCheckout(context, git));
	const { changes, problems } = await step("changes", () => readChanges(run, open, git));
	const assessInputs = {
		version: VERSION,
		policy: inputs.policy,
		policyIsNamed: inputs.policy !== DEFAULT_POLICY,
		asOf: asOf(run),
		...inputs["fail-on"] === "" ? {} : { failOn: inputs["fail-on"] },
		commit: commitOf(context, checkout),
		changes,
		problems
	};
	return assess(assessInputs, {
		workspace: await openWorkspace(context.workspace),
		tables: tablePorts(() => void 0),
		hash: sha256OfText,
		match: matchGlob,
		metrics: METRICS,
		step
	});
}
/** A mistake of the user is reported on every sink like any other result; our own bug goes on to the door. */
function reportFailure(run, error) {
	if (!(error instanceof UserError)) throw error;
	const { inputs, context } = run;
	const commit = context.pull === void 0 ? { head: context.sha } : {
		head: context.pull.head,
		base: context.pull.base
	};
	return failedReport({
		version: VERSION,
		policy: inputs.policy,
		asOf: asOf(run),
		commit,
		problems: error.problems
	}, sha256OfText);
}
function asOf({ inputs, today }) {
	return inputs["as-of"] === "" ? today : inputs["as-of"];
}
/** The checkout of a pull request has to be one that the verdict may be about; other events take what is there. */
async function readCheckout({ pull, sha }, git) {
	if (pull === void 0) return {
		kind: "head",
		tree: sha,
		base: sha
	};
	const head = await readHead(git);
	if ("reason" in head) throw new UserError({
		code: "checkout/no-git",
		path: ".git",
		message: `Git cannot tell which commit is checked out (${head.reason}), so it is unknown what a verdict would be about.`,
		hint: "Run actions/checkout before this action, in a job or container that has git."
	});
	const checkout = checkoutOf(pull, head);
	if (!checkout.ok) throw new UserError(...checkout.problems);
	return checkout.value;
}
function readChanges({ context }, open, git) {
	if (context.pull === void 0) return Promise.resolve({
		changes: {
			kind: "everything",
			because: `the event is ${context.event}`
		},
		problems: []
	});
	return pullChanges(open?.("read"), {
		...context.repository,
		number: context.pull.number
	}, git);
}
function commitOf({ pull, sha }, { tree, base }) {
	return pull === void 0 ? {
		head: sha,
		tree
	} : {
		head: pull.head,
		base,
		tree,
		baseRef: pull.baseRef
	};
}
function deliver({ inputs, context, environment }, open, report) {
	return publish(report, sinksOf({
		inputs,
		context,
		head: context.pull?.head ?? context.sha,
		output: resolve(context.workspace, inputs.output),
		summaryPath: environment["GITHUB_STEP_SUMMARY"],
		open
	}));
}

// src/doors/action.ts
/** The action's door: the runner's world in, one run, the job's verdict out. Report first, fail last. */
/** Our own bug, or a report that nobody took (sysexits' EX_SOFTWARE). */
const OUR_BUG = 70;
function today() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
async function run() {
	const inputs = readInputs((name) => getInput(name));
	const context = readContext(process.env, await eventPayload());
	if (!context.ok) throw new UserError(...context.problems);
	if (inputs.token !== "") setSecret(inputs.token);
	if (!await useProxyOf(process.env)) warning("This Node cannot use the proxy that the environment names: set NODE_USE_ENV_PROXY to 1 for the job.");
	return runAction({
		inputs,
		context: context.value,
		environment: process.env,
		today: today(),
		warn: (message) => warning(message),
		step: timedGroup
	});
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
async function timedGroup(name, work) {
	const begin = performance.now();
	startGroup(logLine(name));
	try {
		return await work();
	} finally {
		info(`${logLine(name)}: ${Math.round(performance.now() - begin)} ms`);
		endGroup();
	}
}
/** Without inputs or context there is no pull request to write to: the job's summary and the log say why. */
async function reportMistake(error) {
	const report = await failedReport({
		version: VERSION,
		policy: "fates.yml",
		asOf: today(),
		commit: {},
		problems: error.problems
	}, sha256OfText);
	const path = process.env["GITHUB_STEP_SUMMARY"];
	const sinks = path === void 0 || path === "" ? [] : [summarySink(path, (each) => renderJobSummary(each, DOCS))];
	return {
		report,
		receipts: await publish(report, sinks)
	};
}
function finish({ report, receipts }) {
	log(report, receipts);
	for (const [name, value] of outputsOf(report, receipts)) setOutput(name, value);
	if (report.blocks) setFailed(logLine(headline(report)));
}
function log(report, receipts) {
	const { lines, annotations } = renderLog(report);
	for (const line of [...lines, ...annotations.map(annotationCommand)]) process.stdout.write(`${line}\n`);
	for (const receipt of receipts) tell(receipt);
}
function tell(receipt) {
	switch (receipt.status) {
		case "published": return info(logLine(`${receipt.sink}: ${receipt.where}`));
		case "skipped": return notice(`${receipt.sink} skipped: ${receipt.reason}`);
		case "failed": return warning(`${receipt.sink} failed: ${receipt.error}`);
	}
}
try {
	finish(await run().catch((error) => {
		if (error instanceof UserError) return reportMistake(error);
		throw error;
	}));
} catch (error) {
	const stack = error instanceof Error ? error.stack ?? error.message : `a thrown ${typeof error}: ${String(error)}`;
	setFailed(`This is a defect of the FATES gate, not of your repository; please report it with this text: ${stack}`);
	process.exitCode = OUR_BUG;
}

export {  };