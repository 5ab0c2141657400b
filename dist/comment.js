import { a as getInput, f as warning } from "./actions-toolkit.js";
import { n as UserError, r as asMistake } from "./errors.js";
import { _ as string, g as strictObject } from "./zod.js";
import { n as readContext } from "./event.js";
import { l as actionInput, r as prepareNetwork, t as eventPayload, u as parseInputs } from "./door.js";
import { n as findForkPull, t as readFinishedRun } from "./workflow-run.js";
import { n as sha256OfText } from "./table-ports.js";
import { m as publish } from "./report-json.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./read-report.js";
import { r as VERSION } from "./version.js";
import { t as openClients } from "./action-clients.js";
import { i as githubSinks, s as writtenTo, t as runJob } from "./job.js";
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

// src/doors/comment.ts
/** The door of actions/comment: a report in, one comment and one check run out. Assesses nothing. */
async function run() {
	const inputs = readCommentInputs((name) => getInput(name));
	const payload = await eventPayload();
	const context = readContext(process.env, payload);
	if (!context.ok) throw new UserError(...context.problems);
	await prepareNetwork(inputs.token);
	return runComment({
		inputs,
		context: context.value,
		payload,
		warn: (message) => warning(message)
	});
}
await runJob(run);

export {  };