import { g as object, y as string } from "./zod.js";
import { a as annotationCommand, f as isAudit, n as orOurBug, o as renderLog, s as annotationsOf } from "./shared-action-comment-deploy.js";
import { c as setFailed, d as startGroup, f as warning, l as setOutput, o as info, r as endGroup, s as notice } from "./actions-toolkit.js";
import { n as UserError, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as VERSION, t as DOCS } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { a as satisfies, t as PROPERTIES } from "./shared-action-subject-comment-diff-assess.js";
import { s as text } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as overview, c as wholeReport, h as assemble, i as footerSection, m as wasAssessed, n as renderComment, o as reference, p as renderSarif, r as background, s as titleSection, t as renderReportJson } from "./shared-action-comment-assess.js";
import { n as seal } from "./shared-action-comment-deploy-diff-check-assess.js";
import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { i as publish, n as summarySink, r as receiptOf, t as fileSink } from "./shared-action-comment-diff-assess.js";
import { m as formatScore } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { S as shortRef, b as headline, f as JOB_SUMMARY_LIMIT, h as calling, m as GithubFailure, p as fit, u as CHECK_LIMIT } from "./shared-action-comment-deploy-diff-assess.js";
import { i as logLine } from "./shared-action-comment-deploy-assess.js";
import { r as markdownText } from "./shared-action-comment-deploy-diff-assess-init.js";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

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
		policyChanges: [],
		commit,
		baseline: { state: "absent" },
		subjects: [],
		untouched: [],
		waivers: [],
		notLookedAt: [],
		problems,
		facts: /* @__PURE__ */ new Map()
	});
	return seal(report, hash);
}

// src/doors/action-outputs.ts
/** Every output of action.yml, as text; a test compares the names. */
function outputsOf(report, receipts) {
	const scores = PROPERTIES.map((property) => [property, textOf$1(report.score?.properties[property])]);
	return new Map([
		["verdict", report.verdict],
		["score", textOf$1(report.score?.headline)],
		...scores,
		["report", writtenTo(receipts, "file fates-report.json")],
		["markdown", writtenTo(receipts, "file fates-report.md")],
		["sarif", wasAssessed(report) ? writtenTo(receipts, "file fates-report.sarif") : ""],
		["digest", report.digest],
		["subject-digests", JSON.stringify(modelDigestsOf(report))],
		["failed", JSON.stringify(failedOf(report))]
	]);
}
function textOf$1(score) {
	return score === void 0 ? "" : String(score);
}
/** Where a sink has put the report; empty when it has not. */
function writtenTo(receipts, sink) {
	const receipt = receipts.find((each) => each.sink === sink);
	return receipt?.status === "published" ? receipt.where : "";
}
/** By the subject's id; of those that bind a model which is there. */
function modelDigestsOf({ subjects }) {
	return Object.fromEntries(subjects.flatMap(({ id, model }) => model === void 0 ? [] : [[id, model.digest]]));
}
/** Required findings that are not satisfied, as `subject/requirement`, sorted as in the report. */
function failedOf(report) {
	return report.subjects.flatMap(({ id, properties }) => properties.flatMap(({ findings }) => findings.filter(({ level, verdict }) => level === "required" && !satisfies(verdict)).map(({ requirement }) => `${id}/${requirement}`)));
}

// src/platform/github/check-runs.ts
/** Annotations that one request may carry; later ones are appended by updates. */
const BATCH = 50;
/**
* Creates a completed check run on the head commit; gives its address on the site. Each run and attempt makes one of its own:
* GitHub shows the newest of a name and keeps the others.
*/
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
const NAME$3 = "check run";
/** The check run on the pull request's head: presentation; the job itself is the required check. */
function checkRunSink({ client, owner, repo, render }) {
	return {
		name: NAME$3,
		publish: (report) => receiptOf(NAME$3, async () => {
			const where = await createCheckRun(client, {
				owner,
				repo
			}, render(report));
			return {
				sink: NAME$3,
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
		})).map(posted$1).toSorted((a, b) => a.id - b.id);
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
		return posted$1(data);
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
		return posted$1(data);
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
function posted$1({ id, user, body, html_url: url }) {
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
const NAME$2 = "comment";
/** The one sticky comment: found by marker and author, updated in place, never doubled (github.md, "Two runs at once"). */
function commentSink(options) {
	return {
		name: NAME$2,
		publish: (report) => receiptOf(NAME$2, () => deliver$1(options, report))
	};
}
async function deliver$1(options, report) {
	if (options.mode === "never") return skipped$1("the input `comment` is `never`");
	const { client, viewerClient, pull, marker } = options;
	const logins = viewerLogins(viewerClient);
	const [head, own] = await Promise.all([currentHead(client, pull), findOwn$1(options, logins)]);
	if (head !== marker.head) return skipped$1(`superseded: the pull request's head is ${head} now`);
	const existing = own[0];
	const body = options.render(report, printMarker(marker));
	if (existing === void 0) return wantsNew(options.mode, report) ? create(options, logins, body) : skipped$1(`nothing to say under \`comment: ${options.mode}\``);
	if (wasWrittenLater$1(existing, marker)) return skipped$1("superseded: a later run has already reported");
	const updated = await updateComment(client, pull, existing.id, body);
	await removeDuplicates(options, own.slice(1));
	return published$1(updated);
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
async function findOwn$1({ client, pull, marker }, logins) {
	const [ours, comments] = await Promise.all([logins, listComments(client, pull)]);
	return comments.filter(({ author, body }) => ours.includes(author) && readMarker(body)?.commentId === marker.commentId);
}
function wasWrittenLater$1(comment, own) {
	const marker = readMarker(comment.body);
	return marker !== void 0 && isLater(marker, own);
}
/** Creates, then looks again: of two runs that created at once, the lowest id stays and carries the later run's text. */
async function create(options, logins, body) {
	const { client, pull, marker } = options;
	const created = await createComment(client, pull, body);
	const own = await findOwn$1(options, logins);
	const lowest = own[0];
	if (lowest === void 0 || lowest.id === created.id) {
		await removeDuplicates(options, own.slice(1).filter((comment) => !wasWrittenLater$1(comment, marker)));
		return published$1(created);
	}
	await deleteComment(client, pull, created.id);
	return wasWrittenLater$1(lowest, marker) ? skipped$1("superseded: a later run has already reported") : published$1(await updateComment(client, pull, lowest.id, body));
}
async function removeDuplicates({ client, pull }, duplicates) {
	for (const { id } of duplicates) await deleteComment(client, pull, id);
}
function published$1({ url }) {
	return {
		sink: NAME$2,
		status: "published",
		where: url
	};
}
function skipped$1(reason) {
	return {
		sink: NAME$2,
		status: "skipped",
		reason
	};
}

// src/render/badge.ts
/** Of shields.io. The message says the verdict too: a colour says nothing to those who do not see it. */
const COLOURS = {
	pass: "brightgreen",
	warn: "yellow",
	fail: "red",
	inconclusive: "orange",
	nothing: "lightgrey"
};
const LABEL = "FATES";
/** `badge.json`: what shields.io's endpoint badge reads. Nothing of it is from the repository. */
function renderBadge({ verdict, score, policy }) {
	const word = verdict === "nothing" ? "nothing to assess" : verdict;
	const message = score === void 0 ? word : `${formatScore(score.headline)}, ${word}`;
	return `${JSON.stringify({
		schemaVersion: 1,
		label: policy.advisory ? `${LABEL} (advisory)` : LABEL,
		message,
		color: COLOURS[verdict]
	}, null, 2)}\n`;
}

// src/render/check-run.ts
/** The report as the output of a check run: summary and text each within 65,535 bytes. */
function renderCheckRun(report, links = {}, options = {}) {
	const whole = wholeReport(links);
	return {
		conclusion: conclusionOf(report),
		title: titleOf(report),
		summary: fit(overview(report), CHECK_LIMIT, whole),
		text: fit([...background(report, links), footerSection(report)], CHECK_LIMIT, whole),
		annotations: annotationsOf(report, options)
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

// src/render/trend.ts
/** `Since 2026-11-14 at 0f1e2d3: verdict pass → fail; score 40, ▼ 20 lower; fairness 40, = unchanged.` */
function trendLine({ since, verdict, score, properties }) {
	const at = since.tree === void 0 ? [] : text` at ${shortRef(since.tree)}`;
	const judged = verdict.before === verdict.now ? `still ${verdict.now}` : `verdict ${verdict.before} → ${verdict.now}`;
	const steps = [...score.before === void 0 && score.now === void 0 ? [] : [`score ${stepName(score)}`], ...properties.map(({ property, ...step }) => `${property} ${stepName(step)}`)];
	return text`Since ${since.asOf}${at}: ${[[judged, ...steps].join("; ")]}.`;
}
/** Words stand next to every arrow: none carries meaning alone. */
function stepName({ before, now, change }) {
	if (now === void 0) return before === void 0 ? "not assessed" : `no longer assessed, was ${formatScore(before)}`;
	if (change === void 0) return `${formatScore(now)}, newly assessed`;
	const size = formatScore(Math.abs(change));
	return `${formatScore(now)}, ${change === 0 ? "= unchanged" : change < 0 ? `▼ ${size} lower` : `▲ ${size} higher`}`;
}

// src/render/job-summary.ts
const WHOLE = "The whole report is in `fates-report.json`.";
/** Of an audit: against the last report of the same policy. */
function trendSection(trend) {
	return {
		title: "trend",
		forms: [markdownText(trendLine(trend))],
		drop: "never"
	};
}
/** The full report for the job's summary: the comment's sections and what each metric means, within 1 MiB. */
function renderJobSummary(report, links = {}, budget = JOB_SUMMARY_LIMIT, trend) {
	const sections = [
		titleSection(report),
		...trend === void 0 ? [] : [trendSection(trend)],
		...overview(report),
		...background(report, links),
		...reference(report),
		footerSection(report)
	];
	return fit(sections, budget, WHOLE);
}

// src/doors/absent-sink.ts
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

// src/platform/github/answer.ts
/** An answer of the API, read as a stranger's data: what has another form than documented is no answer, and throws. */
function readAnswer(shape, data) {
	const read = shape.safeParse(data);
	if (!read.success) throw new Error("its answer has another form than documented", { cause: read.error });
	return read.data;
}

// src/platform/github/code-scanning.ts
/** Of the gzip file, in bytes; GitHub refuses more. */
const MOST_BYTES = 1e7;
const ACCEPTED = object({ id: string().regex(/^[\w-]{1,100}$/) });
/**
* Uploads one SARIF log; gives the upload's id. GitHub reads it later: that it took it does not mean that it liked it.
* Locations are relative already, so that it is not told where the checkout lay on this machine (`checkout_uri`).
* https://docs.github.com/en/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data
*/
async function uploadSarif(client, { owner, repo }, { ref, commit }, sarif) {
	const packed = await promisify(gzip)(Buffer.from(sarif));
	if (packed.length > MOST_BYTES) throw new EnvironmentError(`The log has ${packed.length} bytes when packed, and code scanning takes ${MOST_BYTES}.`, "Look at fates-report.sarif in the output folder instead.");
	return calling("upload to code scanning", "security-events: write", async () => {
		const { data } = await client.rest.codeScanning.uploadSarif({
			owner,
			repo,
			ref,
			commit_sha: commit,
			sarif: packed.toString("base64")
		});
		return readAnswer(ACCEPTED, data).id;
	});
}

// src/publish/code-scanning-sink.ts
const CODE_SCANNING = "code scanning";
/** Results that a later upload does not hold count as mended: so what was not assessed is not uploaded. */
function codeScanningSink(options) {
	const { client, repository, analysed, render } = options;
	const skipped = (reason) => ({
		sink: CODE_SCANNING,
		status: "skipped",
		reason
	});
	return {
		name: CODE_SCANNING,
		publish: (report) => receiptOf(CODE_SCANNING, async () => {
			if (!wasAssessed(report)) return skipped("nothing was assessed, and without results all alerts would count as mended");
			const about = analysed(report);
			if (about === void 0) return skipped("the commit that was assessed is none of this run");
			const id = await uploadSarif(client, repository, about, await render(report));
			return {
				sink: CODE_SCANNING,
				status: "published",
				where: `upload ${id} for ${about.ref}`
			};
		})
	};
}

// src/doors/code-scanning.ts
/** Alerts in the repository's Security tab and on the pull request, when asked. */
function codeScanning({ inputs, context, open }) {
	if (inputs["code-scanning"] === "off") return [];
	if (open === void 0) return [absentSink(CODE_SCANNING, "no token was given")];
	const { owner, repo } = context.repository;
	return [codeScanningSink({
		client: open("code-scanning"),
		repository: {
			owner,
			repo
		},
		analysed: (report) => analysedOf(report, context),
		render: (report) => renderSarif(report, DOCS, sha256OfText)
	})];
}
/**
* The ref whose tip was assessed. A pull request's merge commit is `refs/pull/7/merge`, its head `refs/pull/7/head`, as
* github/codeql-action names them. What a run assesses that is not its own commit, such as a fork's head on `workflow_run`, is
* none of this branch.
*/
function analysedOf({ commit: { tree } }, context) {
	const { pull, sha, branch } = context;
	if (pull !== void 0 && tree === pull.head) return {
		ref: `refs/pull/${pull.number}/head`,
		commit: tree
	};
	if (tree === void 0 || tree !== sha) return;
	if (pull !== void 0) return {
		ref: `refs/pull/${pull.number}/merge`,
		commit: tree
	};
	return branch === void 0 ? void 0 : {
		ref: `refs/heads/${branch}`,
		commit: tree
	};
}

// src/platform/github/issues.ts
/** Issues, pull requests left out, that somebody opened, open or closed, oldest first, over all pages. */
async function listIssues(client, { owner, repo }, creator) {
	return calling("list the issues", "issues: write", async () => {
		return (await client.paginate(client.rest.issues.listForRepo, {
			owner,
			repo,
			creator,
			state: "all",
			per_page: 100
		})).filter(({ pull_request: pull }) => pull === void 0).map(posted).toSorted((a, b) => a.number - b.number);
	});
}
async function createIssue(client, { owner, repo }, { title, body }) {
	return calling("open the issue", "issues: write", async () => {
		const { data } = await client.rest.issues.create({
			owner,
			repo,
			title,
			body
		});
		return posted(data);
	});
}
/** Rewrites an issue and opens or closes it; a closed one says that it is done. */
async function updateIssue(client, { owner, repo }, number, { title, body, isOpen }) {
	const state = isOpen ? "open" : "closed";
	return calling("update the issue", "issues: write", async () => {
		const { data } = await client.rest.issues.update({
			owner,
			repo,
			issue_number: number,
			title,
			body,
			state,
			...isOpen ? {} : { state_reason: "completed" }
		});
		return posted(data);
	});
}
/** Closes one that says nothing of its own. */
async function closeDuplicate(client, { owner, repo }, number) {
	await calling("close our duplicate issue", "issues: write", () => client.rest.issues.update({
		owner,
		repo,
		issue_number: number,
		state: "closed",
		state_reason: "not_planned"
	}));
}
async function commentOnIssue(client, { owner, repo }, number, body) {
	await calling("comment on the issue", "issues: write", () => client.rest.issues.createComment({
		owner,
		repo,
		issue_number: number,
		body
	}));
}
function posted({ number, user, body, state, html_url: url }) {
	return {
		number,
		author: user?.login ?? "",
		body: body ?? "",
		isOpen: state === "open",
		url
	};
}

// src/publish/tracking-issue.ts
const NAME$1 = "tracking issue";
/**
* The one issue of a branch that does not pass: found by marker and author, opened when the verdict is fail or inconclusive,
* updated in place while it lasts, closed with a comment when it passes, and opened again rather than doubled.
*/
function trackingIssueSink(options) {
	return {
		name: NAME$1,
		publish: (report) => receiptOf(NAME$1, () => deliver(options, report).catch(refusal))
	};
}
async function deliver(options, report) {
	if (report.verdict === "nothing") return skipped("nothing was assessed, so nothing is better or worse");
	const logins = await viewerLogins(options.viewerClient);
	const own = await findOwn(options, logins);
	const existing = own[0];
	const isOpen = report.verdict === "fail" || report.verdict === "inconclusive";
	if (existing !== void 0 && wasWrittenLater(existing, options.marker)) return skipped("superseded: a later run has already reported");
	if (isOpen) return existing === void 0 ? open(options, report, logins) : keep(options, report, own, existing);
	return existing?.isOpen === true ? close(options, report, existing) : skipped("it passes, and no issue is open");
}
/**
* Opens, then looks again: of two runs that opened at once, the lowest number stays and carries the later run's text. Nobody can
* delete an issue with a job's token, so the other is closed; the lowest number also wins whenever they are looked for.
*/
async function open(options, report, logins) {
	const { client, repository } = options;
	const created = await createIssue(client, repository, textOf(options, report));
	const own = await findOwn(options, logins);
	const lowest = own[0];
	if (lowest === void 0 || lowest.number === created.number) {
		await closeDuplicates(options, own.filter((issue) => !wasWrittenLater(issue, options.marker)));
		return published(created);
	}
	await closeDuplicate(client, repository, created.number);
	return wasWrittenLater(lowest, options.marker) ? skipped("superseded: a later run has already reported") : keep(options, report, [lowest], lowest);
}
async function keep(options, report, own, { number }) {
	const { client, repository } = options;
	const text = {
		...textOf(options, report),
		isOpen: true
	};
	const updated = await updateIssue(client, repository, number, text);
	await closeDuplicates(options, own);
	return published(updated);
}
async function close(options, report, { number }) {
	const { client, repository } = options;
	const text = {
		...textOf(options, report),
		isOpen: false
	};
	const updated = await updateIssue(client, repository, number, text);
	await commentOnIssue(client, repository, number, options.farewell(report));
	return published(updated);
}
/** All but the first that are open. */
async function closeDuplicates({ client, repository }, own) {
	for (const { number, isOpen } of own.slice(1)) if (isOpen) await closeDuplicate(client, repository, number);
}
/**
* Our issues for this gate, oldest first, open or closed. Somebody else's text with our marker is not ours. An app has one of two
* logins and the list takes the true one alone, so both are asked for; GitHub rejects one that nobody has.
*/
async function findOwn({ client, repository, marker }, logins) {
	const answers = await Promise.all(logins.map((login) => listedUnder(client, repository, login)));
	const failures = answers.filter((answer) => answer instanceof GithubFailure);
	if (failures[0] !== void 0 && failures.length === answers.length) throw failures[0];
	return answers.flatMap((answer) => answer instanceof GithubFailure ? [] : answer).filter(({ author, body }) => logins.includes(author) && readMarker(body)?.commentId === marker.commentId).toSorted((a, b) => a.number - b.number);
}
/** The rejection of the login is given, not thrown: the other one may be right. */
async function listedUnder(client, repository, login) {
	try {
		return await listIssues(client, repository, login);
	} catch (error) {
		if (error instanceof GithubFailure && error.kind === "rejected") return error;
		throw error;
	}
}
function wasWrittenLater(issue, own) {
	const marker = readMarker(issue.body);
	return marker !== void 0 && isLater(marker, own);
}
function textOf({ render, marker }, report) {
	return render(report, printMarker(marker));
}
/**
* A repository may have no issues at all: that is its owner's choice, and no failure. A token that may not write them is one, other
* than with comments: the issue was asked for, and no fork is involved.
*/
function refusal(error) {
	if (error instanceof GithubFailure && error.kind === "gone") return skipped("this repository has its issues switched off");
	if (error instanceof GithubFailure && error.kind === "read-only-token") {
		const { message, hint, permission } = error;
		return {
			sink: NAME$1,
			status: "failed",
			error: `${message} ${hint}`,
			permission
		};
	}
	throw error;
}
function published({ url }) {
	return {
		sink: NAME$1,
		status: "published",
		where: url
	};
}
function skipped(reason) {
	return {
		sink: NAME$1,
		status: "skipped",
		reason
	};
}

// src/doors/tracking-sink.ts
const NAME = "tracking issue";
/** GitHub takes 256 characters. */
const LONGEST_TITLE = 250;
/** One issue for the default branch, when asked: a pull request and a fork have no say in what is open here. */
function trackingIssue({ inputs, context, open, marker, links }) {
	if (inputs["tracking-issue"] === "off") return [];
	const reason = whyNot(context);
	if (reason !== void 0 || open === void 0) return [absentSink(NAME, reason ?? "no token was given")];
	const { owner, repo } = context.repository;
	const name = inputs.policy === "fates.yml" ? "FATES gate" : `FATES gate (${inputs.policy})`;
	return [trackingIssueSink({
		client: open("issue"),
		viewerClient: open("viewer"),
		repository: {
			owner,
			repo
		},
		marker,
		render: (report, hidden) => ({
			title: `${name}: ${headline(report)}`.slice(0, LONGEST_TITLE),
			body: renderComment(report, {
				marker: hidden,
				links
			})
		}),
		farewell: (report) => `It passes: ${headline(report)} ([run](${links.run})).`
	})];
}
function whyNot(context) {
	if (!isAudit(context)) return `this run on ${context.event} is no audit of the default branch`;
	return context.repository.isFork === false ? void 0 : "this repository is a fork";
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
		fileSink(output, "fates-report.sarif", (report) => renderSarif(report, DOCS, sha256OfText)),
		fileSink(output, "badge.json", renderBadge),
		...summaryPath === void 0 ? [] : [summarySink(summaryPath, (report) => renderJobSummary(report, links, void 0, given.trend))],
		...githubSinks(given),
		...codeScanning(given),
		...trackingIssue({
			...given,
			marker,
			links
		})
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
/** Comment and check run. */
function githubSinks(given) {
	const { inputs, context, head, open } = given;
	const links = linksOf(context);
	const marker = markerOf(given);
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

// src/doors/job.ts
/** What a door with a report does around its one call: inputs and mistakes in, outputs and the job's verdict out. */
function today() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
/** Runs a door: a user's mistake is reported like any result, our own bug with its stack. Report first, fail last. */
async function runJob(run) {
	await orOurBug(async () => {
		finish(await run().catch((error) => {
			if (error instanceof UserError) return reportMistake(error);
			throw error;
		}));
	});
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
	const receipts = await publish(report, sinks);
	return {
		report,
		receipts,
		outputs: outputsOf(report, receipts),
		failure: headline(report)
	};
}
function finish({ report, receipts, outputs, failure }) {
	log(report, receipts);
	for (const [name, value] of outputs) setOutput(name, value);
	if (failure !== void 0) setFailed(logLine(failure));
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

export { sinksOf as a, outputsOf as c, githubSinks as i, writtenTo as l, timedGroup as n, readAnswer as o, today as r, listPullFiles as s, runJob as t, failedReport as u };