import { a as isAvailable } from "./shared-action-subject-assess-init.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { c as openCommitTree } from "./shared-action.js";
import { n as fileBytes } from "./shared-worker-action-measure-scan-deploy-check-assess-init-profile.js";
import { a as isPlainPath } from "./shared-deploy.js";
import { n as MOST_FILES, r as SKIPPED } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, opendir, realpath, stat } from "node:fs/promises";

// src/platform/overlay-files.ts
/** The files of a folder that somebody else filled: a list of regular files, bounded, and all that is none by name. */
/** Entries of any kind. */
const MOST_ENTRIES = 2e4;
/** Sorted by path. No link is followed, not even one that stays inside. Of a folder with too many entries nothing is given. */
async function overlayFiles(root) {
	const files = [];
	const notLookedAt = [];
	const folders = [""];
	let entries = 0;
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) for await (const { name } of await opendir(join(root, folder))) {
		entries += 1;
		if (entries > 2e4) return {
			files: [],
			notLookedAt: [{
				path: ".",
				reason: TOO_MANY
			}]
		};
		const path = folder === "" ? name : `${folder}/${name}`;
		const status = await lstat(join(root, path)).catch(() => void 0);
		const reason = refusalOf(path, name, status);
		if (reason !== void 0) notLookedAt.push({
			path,
			reason: `in the folder of \`evidence\`: ${reason}`
		});
		else if (status?.isDirectory() === true) folders.push(path);
		else files.push({
			path,
			size: status?.size ?? 0
		});
	}
	return {
		files: files.toSorted(byPath),
		notLookedAt: notLookedAt.toSorted(byPath)
	};
}
const TOO_MANY = `the folder of \`evidence\` holds more than ${MOST_ENTRIES} files, so none of them counts`;
function refusalOf(path, name, status) {
	if (SKIPPED.has(name)) return "a folder that never is evidence";
	if (status === void 0 || !isPlainPath(path)) return "a name that is no plain path";
	if (status.isSymbolicLink()) return "a symbolic link";
	return status.isFile() || status.isDirectory() ? void 0 : "a device, a pipe or a socket";
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

// src/platform/overlay-workspace.ts
/** A workspace with evidence over it that earlier jobs made: files of another folder, where no commit has a say. */
/** Refusals that are named one by one; the rest is counted. */
const MOST_NAMED = 1e3;
/**
* A file of the overlay counts under its path in it, unless HEAD's commit has a file of that path, or one of the two is a file where the other
* has a folder. A file that is only in the working tree gives way: both are what jobs made, and the folder is what somebody
* named. Of what does not count the listing says why.
*/
async function overlayWorkspace(inputs) {
	const { workspace, tracked, root, within } = inputs;
	const [under, over] = await Promise.all([workspace.list(), overlayFiles(root)]);
	const committed = pathsOf([...tracked.files, ...tracked.notLookedAt]);
	const refused = over.files.flatMap(({ path }) => refusal(path, committed));
	const isRefused = new Set(refused.map(({ path }) => path));
	const given = new Map(over.files.filter(({ path }) => !isRefused.has(path)).map((file) => [file.path, file.size]));
	const givenPaths = pathsOf([...given.keys()].map((path) => ({ path })));
	const made = under.files.filter(({ path }) => !committed.leaves.has(path));
	const replaced = new Set(made.flatMap(({ path }) => collides(path, givenPaths) ? [path] : []));
	const same = (path) => within !== void 0 && path.startsWith(within) && !committed.leaves.has(path);
	const files = [...under.files.filter(({ path }) => !replaced.has(path) && !same(path)), ...[...given].map(([path, size]) => ({
		path,
		size
	}))];
	const digests = /* @__PURE__ */ new Map();
	return {
		list: () => Promise.resolve({
			files: files.toSorted((a, b) => a.path < b.path ? -1 : 1),
			notLookedAt: [
				...under.notLookedAt,
				...bounded([...over.notLookedAt, ...refused]),
				...[...replaced].map((path) => ({
					path,
					reason: REPLACED
				}))
			]
		}),
		open: (path) => given.has(path) ? openGiven(root, path, digests) : workspace.open(path)
	};
}
const REPLACED = "in the workspace, where no commit has it; the folder of `evidence` has it too, and that counts";
function pathsOf(entries) {
	return {
		leaves: new Set(entries.map(({ path }) => path)),
		folders: new Set(entries.flatMap(({ path }) => foldersOf(path)))
	};
}
/** `a/b/c` → `a`, `a/b`. */
function foldersOf(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
/** Whether the same path is there, or a file where the other has a folder. */
function collides(path, { leaves, folders }) {
	return leaves.has(path) || folders.has(path) || foldersOf(path).some((folder) => leaves.has(folder));
}
function refusal(path, committed) {
	if (!collides(path, committed)) return [];
	return [{
		path,
		reason: `in the folder of \`evidence\`; ${committed.leaves.has(path) ? "it is tracked, so the committed file counts" : "a commit has a file where it has a folder, or a folder where it is a file"}`
	}];
}
function bounded(entries) {
	const rest = entries.length - MOST_NAMED;
	return rest <= 0 ? entries : [...entries.slice(0, MOST_NAMED), {
		path: ".",
		reason: `${rest} more in the folder of \`evidence\` do not count`
	}];
}
/** Looked at again: between the listing and now it may have become a link. */
async function openGiven(root, path, digests) {
	const absolute = join(root, path);
	const status = await lstat(absolute).catch(() => null);
	if (status === null) return null;
	if (!status.isFile() || await realpath(absolute) !== absolute) throw new UserError({
		code: "evidence/not-a-file",
		path,
		message: "In the folder of `evidence` it was a file and is none any more, so nothing of it is read.",
		hint: "Let nothing write into that folder while this action runs."
	});
	return fileBytes(absolute, path, status.size, digests);
}

// src/doors/tree/evidence-folder.ts
/** The input `evidence`: a folder with what earlier jobs made, over the checkout, read as a hostile one. */
/** The workspace with the folder over it. Which files are tracked has to be known: else a made file could pass for a committed one. */
async function withEvidenceFolder(given) {
	const place = await placeOf(given);
	const tree = await openCommitTree(given.head, given.sources);
	if (!isAvailable(tree)) throw unusable(`it is unknown which files are tracked, and those would have to count instead (${tree.problem.message})`, tree.problem.hint);
	const tracked = await tree.list();
	if (tracked.files.length >= 2e5) throw unusable(`the commit has ${MOST_FILES} files or more, so it is unknown which are tracked`, "Commit the evidence.");
	return overlayWorkspace({
		workspace: given.workspace,
		tracked,
		...place
	});
}
/** Real path of the folder. Inside the workspace no link may lead to it: whoever changes the tree would choose what is read. */
async function placeOf({ folder, root }) {
	const base = await realpath(root);
	const named = isAbsolute(folder) ? folder : resolve(base, folder);
	const real = await realpath(named).catch(() => void 0);
	if (real === void 0 || !(await stat(real)).isDirectory()) throw unusable(real === void 0 ? "there is no such folder" : "it is a file", "Download the artifact of the job that made the evidence into this folder before this step.");
	const [above, below, asNamed] = [
		relative(real, base),
		relative(base, real),
		relative(base, named)
	];
	if (!leaves(above)) throw unusable("it is the workspace, or holds it", "Give a folder of its own, like `${{ runner.temp }}/fates-evidence`.");
	const isInside = !leaves(below);
	if (leaves(asNamed) ? isInside && !isAbsolute(folder) : asNamed !== below) throw unusable("a symbolic link of the workspace is on the way to it", "Give the folder itself; nobody who changes the tree may choose what is read.");
	return {
		root: real,
		...isInside ? { within: `${below.split(sep).join("/")}/` } : {}
	};
}
/** Whether a relative path leads out. */
function leaves(path) {
	return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path);
}
function unusable(why, hint) {
	return new UserError({
		code: "action/evidence",
		path: "action.yml",
		key: "inputs.evidence",
		message: `The folder of \`evidence\` cannot be used: ${why}.`,
		hint
	});
}

export { withEvidenceFolder };