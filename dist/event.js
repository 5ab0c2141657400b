import { a as refuse, o as succeed } from "./errors.js";
import { _ as string, m as object, p as number, s as boolean, t as number$1, x as url } from "./zod.js";

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

export { readContext as n, isAudit as t };