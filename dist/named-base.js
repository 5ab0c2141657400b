import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { f as presenceOf, i as unchangedSince, l as openGitTree, o as folderBelowRoot, s as resolveRef } from "./shared-action.js";
import { n as openGit } from "./shared-action-deploy.js";

// src/platform/git/named-base.ts
/**
* The base that somebody names on the command line, from local git alone: nothing is fetched. Policy and baseline are
* the same commit. The folder may lie below the repository's root; paths then count from it.
*/
async function openNamedBase(place, ref, workspace) {
	const git = openGit(place.folder, place.environment);
	const commit = await resolveRef(git, ref);
	if (!commit.ok) return commit;
	if ((await presenceOf(git, commit.value)).kind !== "whole") return refuse({
		code: "base/unreadable",
		path: "--base",
		message: `${ref} is the commit ${commit.value}, and not all of its objects are in this repository.`,
		hint: `Fetch them first: git fetch --no-filter --refetch --depth=1 origin ${commit.value}`
	});
	const below = await folderBelowRoot(git);
	const tree = await openGitTree(place, commit.value, {
		from: "git",
		below
	});
	const head = await resolveRef(git, "HEAD");
	const isUnchanged = unchangedSince({
		place,
		workspace,
		head: head.ok ? head.value : commit.value,
		baseline: tree,
		below
	});
	return succeed({
		policy: tree,
		baseline: tree,
		ref,
		isUnchanged
	});
}

export { openNamedBase };