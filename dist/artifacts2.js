import { t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { h as calling } from "./shared-action-comment-deploy-diff-assess.js";

// src/platform/github/artifacts.ts
/** Artifacts of runs, and their bytes. */
/**
* Events whose run had the branch's own files and nobody else's. A run on `workflow_run` or `pull_request_target` is listed under
* the default branch too, and may hold what a fork has made.
*/
const OWN_EVENTS = [
	"push",
	"schedule",
	"workflow_dispatch"
];
const LISTED_RUNS = 50;
/** Runs whose artifacts are asked for: each is a request. */
const MOST_RUNS = 10;
/**
* The artifact of the newest successful run on one of this repository's own branches that has one of this name; undefined when
* the newest runs have none. What a fork's run has uploaded is never found here.
*/
async function findArtifact(client, query) {
	const runs = await ownRuns(client, query);
	for (const runId of runs.slice(0, MOST_RUNS)) {
		const found = await artifactOfRun(client, query, runId);
		if (found !== void 0) return found;
	}
}
/** Ids of successful runs, newest first. */
async function ownRuns(client, query) {
	const { owner, repo, branch, runs, repositoryId } = query;
	const common = {
		owner,
		repo,
		branch,
		status: "success",
		per_page: LISTED_RUNS
	};
	const { data } = await calling("list the workflow runs", "actions: read", () => "commit" in runs ? client.rest.actions.listWorkflowRunsForRepo({
		...common,
		head_sha: runs.commit
	}) : client.rest.actions.listWorkflowRuns({
		...common,
		workflow_id: runs.workflow
	}));
	return data.workflow_runs.filter((run) => run.head_repository?.id === repositoryId && run.head_branch === branch && run.conclusion === "success" && OWN_EVENTS.includes(run.event) && (!("commit" in runs) || run.head_sha === runs.commit)).map(({ id }) => id).toSorted((a, b) => b - a);
}
/** The newest artifact of one run by its name, whose head is in the repository of this id; undefined when there is none. */
async function artifactOfRun(client, { owner, repo, name, repositoryId }, runId) {
	const { data } = await calling("list the artifacts of a run", "actions: read", () => client.rest.actions.listWorkflowRunArtifacts({
		owner,
		repo,
		run_id: runId,
		name,
		per_page: 100
	}));
	const [newest] = data.artifacts.filter((artifact) => artifact.name === name && !artifact.expired && artifact.workflow_run?.id === runId && artifact.workflow_run.head_repository_id === repositoryId).toSorted((a, b) => b.id - a.id);
	return newest === void 0 ? void 0 : {
		id: newest.id,
		runId,
		bytes: newest.size_in_bytes
	};
}
/** An artifact's zip. GitHub only says where it lies: the token goes to GitHub, and never to that other host. */
async function downloadArtifact(client, { owner, repo }, id, options) {
	const { status, headers } = await calling("download the artifact", "actions: read", () => client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip",
		request: { redirect: "manual" }
	}));
	const location = storageUrl(headers.location, options.apiUrl);
	if (Number(status) !== 302 || location === void 0) throw undelivered("GitHub does not say where it lies");
	const response = await fetch(location, {
		redirect: "error",
		signal: AbortSignal.timeout(options.timeout)
	}).catch((error) => {
		throw undelivered("its storage cannot be reached", error);
	});
	if (response.status !== 200 || response.body === null) throw undelivered(`its storage answers ${response.status}`);
	return wholeBody(response.body, options.most);
}
/** As safe a way as that to GitHub itself: https, but for a GitHub that is reached by http, as in tests. */
function storageUrl(location, apiUrl) {
	const url = location !== void 0 && URL.canParse(location) ? new URL(location) : void 0;
	return url !== void 0 && ["https:", new URL(apiUrl).protocol].includes(url.protocol) ? url : void 0;
}
async function wholeBody(body, most) {
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			length += chunk.length;
			if (length > most) throw undelivered(`it has more than ${most / 2 ** 20} MiB`);
			chunks.push(chunk);
		}
	} catch (error) {
		throw error instanceof EnvironmentError ? error : undelivered("its download breaks off", error);
	}
	return Buffer.concat(chunks);
}
function undelivered(why, cause) {
	return new EnvironmentError(`The artifact could not be downloaded: ${why}.`, "Run again; if it lasts, look whether the artifact is still there and holds the report alone.", cause);
}

export { downloadArtifact as n, findArtifact as r, artifactOfRun as t };