import { g as object, p as literal, y as string } from "./zod.js";
import { o as readAnswer } from "./shared-action-comment.js";
import { h as calling, m as GithubFailure } from "./shared-action-comment-deploy-diff-assess.js";

// src/platform/github/history-api.ts
const ID = string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const COMPARISON = object({ merge_base_commit: object({ sha: ID }) });
const REF = object({
	ref: string(),
	object: object({
		type: literal("commit"),
		sha: ID
	})
});
/** Asks the compare API, for checkouts whose history is cut off. Never rejects for what GitHub answers. */
async function apiMergeBase(client, repository, one, other) {
	try {
		return await calling("compare the two commits", "contents: read", async () => {
			const { data } = await client.rest.repos.compareCommitsWithBasehead({
				...repository,
				basehead: `${one}...${other}`,
				per_page: 1
			});
			return {
				kind: "found",
				commit: readAnswer(COMPARISON, data).merge_base_commit.sha
			};
		});
	} catch (error) {
		if (!(error instanceof GithubFailure)) throw error;
		const { cause } = error;
		return cause instanceof Error && /no common ancestor/i.test(cause.message) ? { kind: "none" } : {
			kind: "unknown",
			reason: error.message
		};
	}
}
/** The commit that a branch has now; undefined when GitHub does not tell. */
async function apiTip(client, repository, branch) {
	try {
		return await calling("read the base branch", "contents: read", async () => {
			const { data } = await client.rest.git.getRef({
				...repository,
				ref: `heads/${branch}`
			});
			const { ref, object } = readAnswer(REF, data);
			return ref === `refs/heads/${branch}` ? object.sha : void 0;
		});
	} catch (error) {
		if (error instanceof GithubFailure) return;
		throw error;
	}
}

export { apiMergeBase, apiTip };