import { a as refuse, n as UserError, o as succeed, t as EnvironmentError } from "./errors.js";
import { n as openGit, t as madeByTheJob } from "./git.js";
import { t as openCommitTree } from "./commit-trees.js";
import { t as blobId } from "./blob-id.js";

// src/platform/git/git-history.ts
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
* Asks local git. A shallow repository is not believed: where history is cut off, an older commit, or none, would look like
* the newest shared one.
*/
async function localMergeBase(git, one, other) {
	const shallow = await git("rev-parse", "--is-shallow-repository");
	if (!shallow.ok) return {
		kind: "unknown",
		reason: shallow.reason
	};
	if (shallow.text.trim() !== "false") return {
		kind: "unknown",
		reason: "the checkout is shallow"
	};
	for (const commit of [one, other]) if (!(ID.test(commit) ? await git("cat-file", "-e", `${commit}^{commit}`) : { ok: false }).ok) return {
		kind: "unknown",
		reason: `${commit} is not in the repository`
	};
	const found = await git("merge-base", one, other);
	const commit = found.ok ? found.text.trim() : "";
	return ID.test(commit) ? {
		kind: "found",
		commit
	} : { kind: "none" };
}
/** The commit that a branch of `origin` has now; undefined when the server does not tell. */
async function remoteTip(network, branch) {
	const name = `refs/heads/${branch}`;
	const answer = await network("ls-remote", "--quiet", "origin", name);
	const id = (answer.ok ? answer.text.split("\n").find((each) => each.endsWith(`\t${name}`)) : void 0)?.split("	")[0] ?? "";
	return ID.test(id) ? id : void 0;
}
/** The folder of the repository that git was asked in, with a final `/`; empty in its root. */
async function folderBelowRoot(git) {
	const answer = await git("rev-parse", "--show-prefix");
	return answer.ok ? answer.text.replace(/\n$/, "") : "";
}
/** A branch, tag or commit as people write it (`main`, `HEAD~1`) as the full id of a commit. It never is an option, a path or a search. */
async function resolveRef(git, ref) {
	if (!/^[\p{L}\p{N}_@][\p{L}\p{N}_@{}./~^+#-]*$/u.test(ref) || /\.\.|\{\//.test(ref)) return refuse(badRef(ref, "is not the name of one commit", "Give a branch, a tag or a commit, like main or origin/main."));
	const answer = await git("rev-parse", "--verify", "--quiet", `${ref}^{commit}`);
	const commit = answer.ok ? answer.text.trim() : "";
	if (ID.test(commit)) return succeed(commit);
	return refuse(badRef(ref, "is no commit of this repository", "Look with `git branch --all`; fetch the branch before, if it is on the server only."));
}
function badRef(ref, what, hint) {
	return {
		code: "base/no-such-commit",
		path: "--base",
		message: `${JSON.stringify(ref)} ${what}, so there is nothing to compare with.`,
		hint
	};
}

// src/platform/git/unchanged.ts
/**
* Whether a file of the workspace is the same as in the baseline, in the sense of `BaseSide.isUnchanged`. Git is asked once, on the
* first question; where it cannot tell, the file's own bytes are hashed, so converted line endings then count as a change.
*/
function unchangedSince(inputs) {
	const { workspace, baseline } = inputs;
	let asked;
	return async (path, earlier = path) => {
		try {
			const before = "problem" in baseline ? void 0 : await baseline.blobOf(earlier);
			if (before === void 0) return false;
			asked ??= askGit(inputs);
			const committed = await asked;
			return (committed === void 0 ? await idOf(workspace, path, before.length) : await committed(path)) === before;
		} catch (error) {
			if (error instanceof EnvironmentError || error instanceof UserError) return false;
			throw error;
		}
	};
}
async function askGit(inputs) {
	const { place, head, below = "", git = openGit(place.folder, place.environment) } = inputs;
	const made = await madeByTheJob(git);
	if ("reason" in made) return;
	const tree = await openCommitTree(head, { place });
	return "problem" in tree ? void 0 : async (path) => made.isMade(below + path) ? void 0 : tree.blobOf(below + path);
}
async function idOf(workspace, path, digits) {
	const source = await workspace.open(path);
	return source === null ? void 0 : blobId(source, digits);
}

export { resolveRef as a, remoteTip as i, folderBelowRoot as n, localMergeBase as r, unchangedSince as t };