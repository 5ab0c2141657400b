import { a as refuse, o as succeed } from "./errors.js";
import { n as openGit } from "./git.js";
import { r as openFetchingGit, t as openCommitTree } from "./commit-trees.js";
import { i as remoteTip, r as localMergeBase, t as unchangedSince } from "./unchanged.js";

// src/doors/tree/base-side.ts
/**
* Undefined when nothing is before the commit: a new branch, a schedule. A commit that was pushed is judged by its own policy. What exists and cannot be read is an UnavailableTree,
* whose problem says what was tried; only a bug of ours rejects.
*/
async function openBaseSide(inputs) {
	const { checkout } = inputs;
	const { baselineAt } = checkout;
	if (baselineAt.kind === "none") return;
	if (checkout.kind === "commit" && baselineAt.kind === "commit") return sideOf(inputs, void 0, await openCommitTree(baselineAt.commit, inputs));
	const policyCommit = await policyCommitOf(inputs);
	const policy = await openCommitTree(policyCommit, inputs);
	return sideOf(inputs, policy, baselineAt.kind === "commit" ? await otherTree(baselineAt.commit, policy, policyCommit, inputs) : await atMergeBase(baselineAt.head, policy, policyCommit, inputs));
}
function sideOf({ checkout, place, workspace, git, ref }, policy, baseline) {
	return {
		...policy === void 0 ? {} : { policy },
		baseline,
		...ref === void 0 ? {} : { ref },
		isUnchanged: unchangedSince({
			place,
			workspace,
			head: checkout.tree,
			baseline,
			...git === void 0 ? {} : { git }
		})
	};
}
/** The tip that the server names now; what the event says when it names none. */
async function policyCommitOf({ checkout: { policyAt }, place, server, api }) {
	if (policyAt.kind === "commit") return policyAt.commit;
	const named = server === void 0 ? void 0 : await remoteTip(openFetchingGit(place, server), policyAt.branch);
	if (named !== void 0) return named;
	if (api === void 0) return policyAt.commit;
	const { apiTip } = await import("./history-api.js");
	return await apiTip(api.client, api.repository, policyAt.branch) ?? policyAt.commit;
}
function otherTree(commit, tree, treeCommit, sources) {
	return commit === treeCommit ? Promise.resolve(tree) : openCommitTree(commit, sources);
}
/** Asked after the base branch's tip was opened: a fetch of it may have brought the history that the answer takes. */
async function atMergeBase(head, policy, policyCommit, inputs) {
	const { place, api } = inputs;
	const local = await localMergeBase(openGit(place.folder, place.environment), policyCommit, head);
	const found = local.kind === "unknown" ? await askApi(local, policyCommit, head, api) : local;
	switch (found.kind) {
		case "found": return otherTree(found.commit, policy, policyCommit, inputs);
		case "none": return { problem: {
			code: "base/no-merge-base",
			path: ".git",
			message: `The head ${head} and the base ${policyCommit} share no commit, so there is nothing that the numbers could be compared with.`,
			hint: "Rebase the pull request on the base branch, or use actions/checkout without `ref:`, so that the merge commit is assessed."
		} };
		case "unknown": return { problem: {
			code: "base/unknown-merge-base",
			path: ".git",
			message: `It is unknown which commit the head ${head} and the base ${policyCommit} share (${found.reason}), so nothing can be compared.`,
			hint: "Check out with `fetch-depth: 0`, or without `ref:`, so that the merge commit is assessed; or grant `contents: read` to the token."
		} };
	}
}
async function askApi(local, base, head, api) {
	if (api === void 0) return {
		kind: "unknown",
		reason: `${local.reason}, and there is no token for the API`
	};
	const { apiMergeBase } = await import("./history-api.js");
	const answer = await apiMergeBase(api.client, api.repository, base, head);
	return answer.kind === "unknown" ? {
		...answer,
		reason: `${local.reason}; ${answer.reason}`
	} : answer;
}

// src/discover/checkout.ts
/**
* The assessed tree of a pull request is the checked-out one: GitHub's merge commit (whose second parent is the
* head), or the head itself. Anything else is refused with both commits named (github.md, "Which tree").
*
* The first parent of the merge commit is what GitHub merged into, also where the event names an older commit: the base
* branch may have moved between the event and the merge.
*/
function checkoutOf(pull, head) {
	const [first, second] = head.parents;
	if (head.parents.length === 2 && first !== void 0 && second === pull.head) return succeed({
		kind: "merge-commit",
		tree: head.sha,
		base: first,
		policyAt: {
			kind: "commit",
			commit: first
		},
		baselineAt: {
			kind: "commit",
			commit: first
		}
	});
	if (head.sha === pull.head) return succeed({
		kind: "head",
		tree: head.sha,
		base: pull.base,
		policyAt: {
			kind: "tip",
			branch: pull.baseRef,
			commit: pull.base
		},
		baselineAt: {
			kind: "merge-base",
			head: head.sha
		}
	});
	return refuse(strangeCheckout(`pull request #${pull.number}'s head ${pull.head} nor its merge commit`, head.sha));
}
/** A merge group is assessed as it would be merged, against the commit that it would be merged into. */
function checkoutOfMergeGroup(group, head) {
	if (head.sha !== group.head) return refuse({
		code: "checkout/not-the-merge-group",
		path: ".git/HEAD",
		message: `The checkout is ${head.sha}, and the merge group's commit is ${group.head}, so a verdict would be about another tree.`,
		hint: "Use actions/checkout without `ref:` in workflows that run on merge_group."
	});
	return succeed({
		kind: "merge-group",
		tree: head.sha,
		base: group.base,
		policyAt: {
			kind: "commit",
			commit: group.base
		},
		baselineAt: {
			kind: "commit",
			commit: group.base
		}
	});
}
/** What a push event says was there before, when the branch is new. */
const NOTHING = /^0+$/;
/** A push, a schedule: the commit's own policy; the baseline is what the branch was before, if it was. */
function checkoutOfCommit(sha, before) {
	const baselineAt = before === void 0 ? {
		kind: "none",
		because: "the event names no commit before this one"
	} : NOTHING.test(before) ? {
		kind: "none",
		because: "the branch is new: nothing was there before"
	} : {
		kind: "commit",
		commit: before
	};
	return {
		kind: "commit",
		tree: sha,
		base: baselineAt.kind === "commit" ? baselineAt.commit : sha,
		policyAt: {
			kind: "commit",
			commit: sha
		},
		baselineAt
	};
}
function strangeCheckout(expected, sha) {
	return {
		code: "checkout/neither-merge-nor-head",
		path: ".git/HEAD",
		message: `The checkout is ${sha}, which is neither ${expected}, so a verdict would be about another tree.`,
		hint: "Use actions/checkout without `ref:` (merge commit), or with `ref: ${{ github.event.pull_request.head.sha }}`; if the head moved meanwhile, the newer run reports."
	};
}

export { openBaseSide as i, checkoutOfCommit as n, checkoutOfMergeGroup as r, checkoutOf as t };