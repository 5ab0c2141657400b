import { t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { promisify } from "node:util";
import { execFile, spawn } from "node:child_process";

// src/platform/git/git-process.ts
/**
* Read-only questions are safe in a folder of another user too, as containers have it: hooks and monitors are off. A file
* counts as unchanged only by all that its status tells, whatever the workspace's configuration says.
*/
const SAFE = [
	"safe.directory=*",
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.quotePath=false",
	"core.checkStat=default",
	"core.trustctime=true"
].flatMap((setting) => ["-c", setting]);
/** What git is started with: nothing of the repository runs, nothing is asked. */
function gitArguments(args) {
	return [
		...SAFE,
		"--no-pager",
		...args
	];
}
/** Replaced objects are not what was committed; an object that is missing is fetched by us or not at all. */
function gitEnvironment(environment) {
	return {
		...environment,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_REPLACE_OBJECTS: "1",
		GIT_NO_LAZY_FETCH: "1",
		LC_ALL: "C"
	};
}
/** Silence of git, in milliseconds, after which it counts as hanging. */
const LONGEST_SILENCE = 6e4;
const MOST_COMPLAINT = 4096;
/**
* What git prints, in pieces; it waits while nobody asks for the next one, and is ended when nobody will. An
* EnvironmentError when it fails, is not there, or says nothing for a minute.
*/
async function* gitOutput({ folder, environment }, args) {
	const child = spawn("git", gitArguments(args), {
		cwd: folder,
		env: gitEnvironment(environment),
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		],
		windowsHide: true
	});
	let complaint = "";
	child.stderr.setEncoding("utf8").on("data", (text) => {
		complaint = (complaint + text).slice(0, MOST_COMPLAINT);
	});
	const end = new Promise((resolve) => {
		child.once("error", resolve);
		child.once("close", resolve);
	});
	const patience = new Patience(() => child.kill("SIGKILL"));
	try {
		patience.begin();
		for await (const chunk of child.stdout.iterator({ destroyOnReturn: true })) {
			patience.end();
			yield chunk;
			patience.begin();
		}
		const code = await end;
		if (code !== 0) throw failed(args, code, complaint);
	} finally {
		patience.end();
		child.kill("SIGKILL");
	}
}
/** Runs out only while somebody waits for git, not while git waits for a reader. */
var Patience = class {
	give;
	timer;
	constructor(give) {
		this.give = give;
	}
	begin() {
		this.timer = setTimeout(this.give, LONGEST_SILENCE);
	}
	end() {
		clearTimeout(this.timer);
	}
};
function failed(args, end, complaint) {
	return new EnvironmentError(`git ${args[0] ?? ""} failed: ${reasonOf(end, complaint)}.`, "Check out with actions/checkout and `fetch-depth: 0`, in a job or container that has git.", end);
}
/** Why git did not answer: that it is not there, its own first line, else how it ended. */
function reasonOf(end, complaint) {
	const first = complaint.trim().split("\n")[0] ?? "";
	if (typeof end === "object" && end !== null && "code" in end && end.code === "ENOENT") return "git is not installed";
	if (first !== "") return first;
	if (typeof end === "number") return `it ended with ${end}`;
	return typeof end === "object" && end !== null && "message" in end ? String(end.message) : "it was ended";
}

// src/platform/git/git.ts
const run = promisify(execFile);
const MOST_OUTPUT = 67108864;
/** In milliseconds. */
const LONGEST_ANSWER = 6e4;
/** Git in a folder. Hooks, pagers, prompts and file-system monitors are off: nothing of the repository runs. */
function openGit(folder, environment, timeout = LONGEST_ANSWER) {
	return async (...args) => {
		try {
			const { stdout } = await run("git", gitArguments(args), {
				cwd: folder,
				env: gitEnvironment(environment),
				maxBuffer: MOST_OUTPUT,
				timeout
			});
			return {
				ok: true,
				text: stdout
			};
		} catch (error) {
			return {
				ok: false,
				reason: reasonOf(error, complaintOf(error))
			};
		}
	};
}
function complaintOf(error) {
	return typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr) : "";
}
/** Commit and parents of HEAD; works in a checkout of depth 1, where `HEAD^1` does not. */
async function readHead(git) {
	const answer = await git("rev-list", "--no-walk", "--max-count=1", "--pretty=raw", "HEAD", "--");
	if (!answer.ok) return answer;
	const header = answer.text.split("\n\n")[0] ?? "";
	const named = (word) => [...header.matchAll(new RegExp(`^${word} ([0-9a-f]{40,64})$`, "gm"))].flatMap((match) => match[1] ?? []);
	return {
		sha: named("commit").join(),
		parents: named("parent")
	};
}
/**
* Whether a path is not tracked at HEAD, or was changed since: either way the job made what is there now. A `Git` is asked
* once: while this runs, the job's other steps do not.
*/
function madeByTheJob(git) {
	const known = asked.get(git);
	if (known !== void 0) return known;
	const made = askWhatIsMade(git);
	asked.set(git, made);
	return made;
}
const asked = /* @__PURE__ */ new WeakMap();
async function askWhatIsMade(git) {
	const [tree, changed, flags] = await Promise.all([
		git("ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"),
		git("diff", "--name-only", "-z", "--no-ext-diff", "--no-textconv", "HEAD"),
		git("ls-files", "-z", "-v", "--full-name", ":/")
	]);
	if (!tree.ok || !changed.ok || !flags.ok) {
		const failed = [
			tree,
			changed,
			flags
		].find(({ ok }) => !ok);
		return { reason: failed === void 0 || failed.ok ? "" : failed.reason };
	}
	const tracked = new Set(names(tree.text));
	const dirty = /* @__PURE__ */ new Set([...names(changed.text), ...unwatched(flags.text)]);
	return { isMade: (path) => !tracked.has(path) || dirty.has(path) };
}
/** Files that git was told not to look at (`assume-unchanged`: lower case, `skip-worktree`: S): it cannot vouch for them. */
function unwatched(listing) {
	return names(listing).flatMap((line) => /^[a-zS] /.test(line) ? [line.slice(2)] : []);
}
function names(listing) {
	return listing.split("\0").filter((path) => path !== "");
}

export { gitOutput as i, openGit as n, readHead as r, madeByTheJob as t };