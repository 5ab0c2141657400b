import { g as object, h as number, v as strictObject, y as string } from "./zod.js";
import { c as openClients, l as actionInput, u as parseInputs } from "./shared-action-comment-deploy.js";
import { a as refuse, n as UserError, o as succeed, r as asMistake } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { i as githubSinks, l as writtenTo } from "./shared-action-comment.js";
import { n as sha256OfText } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { i as publish } from "./shared-action-comment-diff-assess.js";
import { h as calling } from "./shared-action-comment-deploy-diff-assess.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";

// src/doors/comment-inputs.ts
/** Every input of actions/comment/action.yml, parsed. */
const INPUTS = strictObject({
	token: actionInput.token,
	report: string().min(1, "must be the path of a fates-report.json"),
	digest: string().regex(/^[0-9a-f]{64}$/, "must be the output `digest` of the job that assessed"),
	policy: actionInput.policy,
	comment: actionInput.comment,
	"comment-id": actionInput["comment-id"],
	"check-name": actionInput["check-name"],
	"api-timeout": actionInput["api-timeout"]
});
/** The names, for the test that holds them against the action's own file. */
const COMMENT_INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readCommentInputs(getInput) {
	return parseInputs(INPUTS, "actions/comment/action.yml", getInput);
}

// src/platform/github/fork-pull.ts
/**
* The one open pull request of this repository whose head is the run's. `workflow_run.pull_requests` is empty for forks, and
* an artifact could name any number, so it is asked for by branch and held against the commit.
*/
async function findForkPull(client, { owner, repo }, run) {
	return calling("find the pull request", "pull-requests: read", async () => {
		const found = (await client.paginate(client.rest.pulls.list, {
			owner,
			repo,
			state: "open",
			head: `${run.owner}:${run.branch}`,
			per_page: 100
		})).filter(({ head }) => head.sha === run.head && head.repo?.id === run.repositoryId);
		const [pull] = found;
		return pull === void 0 || found.length > 1 ? refuse(notOne(found.length, run)) : succeed({
			number: pull.number,
			head: pull.head.sha,
			base: pull.base.sha,
			baseRef: pull.base.ref
		});
	});
}
function notOne(count, { head }) {
	return {
		code: "fork/no-one-pull-request",
		path: "GITHUB_EVENT_PATH",
		message: `${count === 0 ? "No open pull request has" : `${count} open pull requests have`} the head ${head} now, so nothing is published: a verdict would stand where it does not belong.`,
		hint: count === 0 ? "Nothing to do when the pull request was closed, or its head moved on: the newer run reports." : "Close all but one of the pull requests of this branch."
	};
}

// src/platform/github/workflow-run.ts
const SHA = string().regex(/^[0-9a-f]{40,64}$/);
const WORKFLOW_RUN = object({ workflow_run: object({
	id: number().int().positive(),
	run_attempt: number().int().positive(),
	event: string(),
	head_sha: SHA,
	head_branch: string().min(1).max(255),
	head_repository: object({
		id: number().int().positive(),
		owner: object({ login: string().min(1).max(100) })
	})
}) });
const HINT = "Trigger the workflow that calls fork.yml with `on: workflow_run: { workflows: [<name of the pull request’s workflow>], types: [completed] }`, as workflows/fork.yml does.";
/** The run that ended; refused when it was not for a pull request. */
function readFinishedRun(payload) {
	const parsed = WORKFLOW_RUN.safeParse(payload);
	if (!parsed.success) return refuse({
		code: "context/workflow-run",
		path: "GITHUB_EVENT_PATH",
		message: "The event file has no usable workflow_run, so it is unknown which pull request this is about.",
		hint: HINT
	});
	const { event, ...run } = parsed.data.workflow_run;
	if (event !== "pull_request") return refuse({
		code: "context/not-a-pull-request",
		path: "GITHUB_EVENT_PATH",
		message: `The run that ended was for the event ${JSON.stringify(event.slice(0, 40))}, and this one is for pull requests only.`,
		hint: HINT
	});
	return succeed({
		id: run.id,
		attempt: run.run_attempt,
		head: run.head_sha,
		branch: run.head_branch,
		owner: run.head_repository.owner.login,
		repositoryId: run.head_repository.id
	});
}

// src/doors/comment-run.ts
/** Publishes the report of another job of the same workflow: the only job that may write, and it reads one file. */
/** Reads the report, finds its pull request anew, and posts; a post that failed fails the job. */
async function runComment(run) {
	const { inputs, context } = run;
	const report = await readGivenReport(inputs, context.workspace);
	const open = await openClients({
		...run,
		version: VERSION
	});
	if (open === void 0) throw new UserError(problem("inputs.token", "There is no token, so nothing can be posted.", "Pass `token: ${{ github.token }}`."));
	const pull = await pullOf(run, open);
	if (report.commit.head !== pull.head) throw new UserError(problem("inputs.report", `The report is about ${report.commit.head ?? "no commit"}, and the pull request #${pull.number} is at ${pull.head}, so it is posted nowhere.`, "Nothing to do when the head moved meanwhile: the newer run reports. Else pass the report of this very run."));
	const sinks = githubSinks({
		inputs,
		context: {
			...context,
			pull
		},
		head: pull.head,
		open
	});
	const receipts = await publish(report, sinks);
	const failed = receipts.flatMap(notPosted);
	return {
		report,
		receipts,
		outputs: /* @__PURE__ */ new Map([["comment", writtenTo(receipts, "comment")], ["check-run", writtenTo(receipts, "check run")]]),
		...failed.length === 0 ? {} : { failure: `Not posted. ${failed.join(" ")}` }
	};
}
/** Why a post did not happen that somebody wanted. */
function notPosted(receipt) {
	if (receipt.status === "published") return [];
	const { sink, permission } = receipt;
	const needs = permission === void 0 ? "" : ` (it needs \`${permission}\`)`;
	if (receipt.status === "failed") return [`${sink}: ${receipt.error}${needs}`];
	return permission === void 0 ? [] : [`${sink}: ${receipt.reason}${needs}`];
}
/** The bytes are bounded, their form and digest checked, and the digest is the one that the job which assessed gave as an output. */
async function readGivenReport({ report: path, digest }, workspace) {
	const absolute = resolve(workspace, path);
	const status = await stat(absolute).catch(() => void 0);
	if (status?.isFile() !== true || status.size > 33554432) {
		const why = status === void 0 ? "There is no such file" : `It is no file of at most ${MOST_REPORT_BYTES} bytes`;
		throw new UserError(problem("inputs.report", `${why}, so there is nothing to post.`, "Download the artifact of the job that assessed before this step."));
	}
	const report = await readReport(await readFile(absolute, "utf8"), path, sha256OfText);
	if (!report.ok) throw new UserError(...report.problems);
	if (report.value.digest !== digest) throw new UserError(problem("inputs.digest", `The report's digest is ${report.value.digest}, and the job that assessed gave ${digest}: it is not the report of that job.`, "Pass `digest: ${{ needs.<job>.outputs.digest }}`, and let nothing else write the artifact."));
	return report.value;
}
/** The event names it, or it is found by the commit of the run that ended. No field of the report is asked. */
async function pullOf({ context, payload }, open) {
	if (context.pull !== void 0) return context.pull;
	const run = readFinishedRun(payload);
	const pull = run.ok ? await findForkPull(open("read"), context.repository, run.value).catch(refusal) : run;
	if (!pull.ok) throw new UserError(...pull.problems);
	return pull.value;
}
function refusal(error) {
	throw asMistake(error, {
		code: "comment/refused",
		path: ACTION,
		key: "inputs.token"
	});
}
const ACTION = "actions/comment/action.yml";
function problem(key, message, hint) {
	return {
		code: "comment/refused",
		path: ACTION,
		key,
		message,
		hint
	};
}

export { readCommentInputs as i, readFinishedRun as n, findForkPull as r, runComment as t };