import { a as refuse, o as succeed } from "./errors.js";
import { _ as string, m as object, p as number } from "./zod.js";
import { n as calling } from "./failure.js";

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

export { findForkPull as n, readFinishedRun as t };