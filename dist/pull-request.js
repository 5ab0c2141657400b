import { n as calling } from "./failure.js";

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

export { listPullFiles as n, currentHead as t };