import { a as getInput } from "./actions-toolkit.js";
import { a as refuse, n as UserError, o as succeed, t as EnvironmentError } from "./errors.js";
import { _ as string, a as _enum, g as strictObject, m as object, t as number } from "./zod.js";
import { n as readRunManifest } from "./read-run-manifest.js";
import { n as RUN_MANIFEST, t as MOST_RECORDED } from "./run-manifest.js";
import { t as matchGlob } from "./match.js";
import { n as sha256OfText, t as sha256OfBytes } from "./table-ports.js";
import { t as modelIdentity } from "./root-digest.js";
import { n as RowScanner } from "./row-scanner.js";
import { n as writeText } from "./text-files.js";
import { n as openGit } from "./git.js";
import { r as openWorkspace } from "./workspace.js";
import { m as prose, u as code } from "./since-base.js";
import { u as formatBytes } from "./escape-terminal.js";
import { r as VERSION } from "./version.js";
import { i as runDoor, u as parseInputs } from "./door.js";
import { n as rootedPath } from "./rooted-path.js";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { lstat, mkdir, open, readdir, realpath, rm, stat } from "node:fs/promises";

// src/deploy/record/git-state.ts
/** The workspace has to be the root of the repository; else, and where git does not answer, the reason. */
async function readGitState(git) {
	const [head, above, tree, status] = await Promise.all([
		git("rev-parse", "--verify", "HEAD^{commit}"),
		git("rev-parse", "--show-prefix"),
		git("ls-tree", "-r", "-z", "--name-only", "--full-tree", "HEAD"),
		git("status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--ignore-submodules=none")
	]);
	if (!head.ok || !above.ok || !tree.ok || !status.ok) return {
		kind: "none",
		reason: reasonAmong([
			head,
			above,
			tree,
			status
		])
	};
	if (above.text.trim() !== "") return {
		kind: "none",
		reason: "the workspace is a folder within another repository"
	};
	const tracked = new Set(names(tree.text));
	const touched = names(status.text).map((entry) => entry.slice(3));
	return {
		kind: "repository",
		commit: head.text.trim(),
		tracked,
		changed: touched.filter((path) => tracked.has(path)),
		untracked: touched.filter((path) => !tracked.has(path))
	};
}
function reasonAmong(answers) {
	return answers.flatMap((answer) => answer.ok ? [] : [answer.reason])[0] ?? "";
}
function names(listing) {
	return listing.split("\0").filter((name) => name !== "");
}

// src/deploy/record/digest-file.ts
/** One file, hashed while it is copied: what has the digest is what was copied. */
const NOWHERE = { write: () => Promise.resolve() };
const CHUNK = 1 << 20;
/**
* SHA-256 of the regular file at `path` below `root`, which is a real path. A problem when it leads out of `root`, cannot be
* read, or is not the same file with the same content and times after as before.
*/
async function digestFile(root, path, sink) {
	const real = await realpath(join(root, path)).catch(() => void 0);
	if (real === void 0) return refuse(unreadable(path, "It is gone"));
	if (!real.startsWith(root + sep)) return refuse(unreadable(path, "It leads out of the workspace"));
	const handle = await open(real, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => void 0);
	if (handle === void 0) return refuse(unreadable(path, "It cannot be opened"));
	try {
		const before = await stateOf(handle);
		const { sha256, bytes } = await consume(handle, sink, Number(before.split(" ")[0]));
		if ([await stateOf(handle), await stateOf(real)].some((state) => state !== before) || !before.startsWith(`${bytes} `)) return refuse(unreadable(path, "It changed while it was read"));
		return succeed({
			path,
			sha256,
			bytes
		});
	} finally {
		await handle.close();
	}
}
/** Size first; then what tells one state of a file from another. */
async function stateOf(file) {
	const options = { bigint: true };
	const status = await (typeof file === "string" ? stat(file, options) : file.stat(options)).catch(() => void 0);
	return status === void 0 ? "gone" : [
		status.size,
		status.dev,
		status.ino,
		status.mtimeNs,
		status.ctimeNs
	].join(" ");
}
/** Ends as soon as there are more than `most` bytes: a file that grows as fast as it is read has no end. */
async function consume(handle, sink, most) {
	const hash = createHash("sha256");
	const buffer = Buffer.allocUnsafe(Math.min(CHUNK, most + 1));
	let bytes = 0;
	for (;;) {
		const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
		if (bytesRead === 0 || bytes > most) return {
			sha256: hash.digest("hex"),
			bytes
		};
		const chunk = buffer.subarray(0, bytesRead);
		hash.update(chunk);
		await sink.write(chunk);
		bytes += bytesRead;
	}
}
/** Writes a new file and whatever folders it needs; an EnvironmentError when there is one already or the disk refuses. */
async function withNewFile(absolute, use) {
	const handle = await orUnwritable(absolute, async () => {
		await mkdir(dirname(absolute), { recursive: true });
		return open(absolute, "wx");
	});
	try {
		return await use({ write: (chunk) => orUnwritable(absolute, () => handle.writeFile(chunk)) });
	} finally {
		await handle.close();
	}
}
/** A refusal of the disk as an EnvironmentError. */
async function orUnwritable(absolute, write) {
	try {
		return await write();
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new EnvironmentError(`${absolute} could not be written (${reason}).`, "Give a folder that the job may write to, on a disk with room.", error);
	}
}
function unreadable(path, what) {
	return {
		code: "record/unreadable",
		path,
		message: `${what}, so it has no digest that could be relied on.`,
		hint: "Let the command end with all its processes before this step, and write regular files into the workspace."
	};
}

// src/deploy/record/digest-all.ts
/** Digests of files and folders below `root`, and copies under their paths below `stage`. All problems at once. */
async function digestAll(root, selected, stage) {
	const recorded = [];
	const problems = [];
	for (const { path, files } of selected) {
		const digests = [];
		for (const file of files) {
			const digest = await digestInto(root, file, stage);
			if (digest.ok) digests.push(digest.value);
			else problems.push(...digest.problems);
		}
		const identity = await modelIdentity(path, digests, sha256OfBytes);
		if (identity !== void 0) {
			const { kind, digest, bytes } = identity;
			recorded.push({
				path,
				kind,
				digest,
				bytes
			});
		}
	}
	return {
		recorded,
		problems
	};
}
function digestInto(root, file, stage) {
	return stage === void 0 ? digestFile(root, file, NOWHERE) : withNewFile(join(stage, file), (sink) => digestFile(root, file, sink));
}

// src/deploy/record/git-words.ts
const MOST_CHANGED = 50;
const MOST_NAMED = 5;
/** Tracked files that are no longer those of the commit, and a manifest that would replace one. */
function changedFiles(git, manifest) {
	if (git.kind === "none") return [];
	const { changed, tracked } = git;
	const rest = changed.length - MOST_CHANGED;
	return [
		...changed.slice(0, MOST_CHANGED).map((path) => changedFile(path)),
		...changed.slice(MOST_CHANGED, 51).map((path) => changedFile(path, rest - 1)),
		...tracked.has(manifest) ? [{
			code: "record/tracked-manifest",
			path: manifest,
			key: "inputs.manifest",
			message: "A file of this name is tracked, and the manifest of a run would overwrite it.",
			hint: "Give another `manifest`, or stop tracking the file: git rm --cached."
		}] : []
	];
}
function changedFile(path, more = 0) {
	return {
		code: "record/changed-file",
		path,
		message: `${more === 0 ? "It is" : `It and ${more} more that are not listed here are`} tracked and no longer as it was committed, so the commit does not say what ran.`,
		hint: "Let the command write to paths that git does not track, and stop tracking what runs make: git rm --cached."
	};
}
/** What the reader should know of the commit, and of files that nobody named. */
function gitNotices(git, runCommit, isAccounted) {
	if (git.kind === "none") return [`Whether the command changed tracked files cannot be told (${git.reason}). The commit is the one of the workflow run, ${runCommit}.`];
	const others = git.untracked.filter((path) => !isAccounted(path));
	const named = others.slice(0, MOST_NAMED).join(", ");
	const rest = others.length - MOST_NAMED;
	return [...git.commit === runCommit ? [] : [`The checkout is at ${git.commit}, and the workflow run is for ${runCommit}: the manifest names the checkout.`], ...others.length === 0 ? [] : [`Neither tracked nor named as an output, so recorded nowhere: ${named}${rest > 0 ? ` and ${rest} more` : ""}.`]];
}

// src/deploy/record/energy.ts
/** What CodeCarbon's `emissions.csv` says about the run. */
const EMISSIONS = "emissions.csv";
/** CodeCarbon appends half a kilobyte a run. */
const MOST_EMISSIONS_BYTES = 1 << 20;
/** Of the last row: one is appended for each run. Else why it says nothing, as the end of a sentence. */
function readEnergy(bytes) {
	const rows = rowsOf(bytes);
	const [header = []] = rows ?? [];
	const last = rows?.at(-1);
	if (rows === void 0 || last === void 0 || rows.length === 1) return { reason: "it is no CSV with a row" };
	const [kgCo2eq, kwh] = ["emissions", "energy_consumed"].map((column) => amount(last[header.indexOf(column)] ?? ""));
	return kgCo2eq === void 0 || kwh === void 0 ? { reason: "its last row has no usable numbers under `emissions` and `energy_consumed`" } : {
		kgCo2eq,
		kwh
	};
}
/** A number as CSV writers print it; none is negative. */
function amount(text) {
	const number = /^\d+(?:\.\d*)?(?:e[-+]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN;
	return Number.isFinite(number) ? number : void 0;
}
/** Every row with something in it; undefined when the bytes break the rules of CSV. */
function rowsOf(bytes) {
	const ended = new Uint8Array(bytes.length + 1);
	ended.set(bytes);
	const scanner = new RowScanner(",");
	const decoder = new TextDecoder();
	const rows = [];
	let at = 0;
	while (at < bytes.length) {
		at = scanner.scan(ended, at, bytes.length, true);
		if (at < 0) return;
		if (scanner.fields > 0) {
			const { starts, ends, fields } = scanner;
			rows.push(Array.from({ length: Math.min(fields, starts.length) }, (_, index) => decoder.decode(ended.subarray(starts[index], ends[index]))));
		}
	}
	return rows;
}

// src/deploy/record/find-energy.ts
/** The first `emissions.csv` among the outputs, else the one at the root, unless it is tracked: then it is of another run. */
async function findEnergy(place, outputs) {
	const { listing, git } = place;
	const isTracked = git.kind === "repository" && git.tracked.has("emissions.csv");
	const path = outputs.flatMap(({ files }) => files).find((file) => file.split("/").at(-1) === "emissions.csv") ?? (isTracked ? void 0 : "emissions.csv");
	const file = listing.files.find((each) => each.path === path);
	if (file === void 0) return {
		found: void 0,
		notices: []
	};
	const energy = await read(place.root, file);
	return "reason" in energy ? {
		found: void 0,
		notices: [`${file.path} says nothing about energy: ${energy.reason}.`]
	} : {
		found: {
			path: file.path,
			...energy
		},
		notices: []
	};
}
async function read(root, { path, size }) {
	if (size > 1048576) return { reason: `it has more than ${MOST_EMISSIONS_BYTES} bytes` };
	const chunks = [];
	return (await digestFile(root, path, { write: async (chunk) => {
		chunks.push(Uint8Array.from(chunk));
	} })).ok ? readEnergy(Buffer.concat(chunks)) : { reason: "it cannot be read" };
}

// src/deploy/record/selection.ts
const GLOB = /[*?[\]{}()!+@]/;
/** Never listed (platform/workspace.ts). */
const NEVER_LISTED = /(?:^|\/)(?:\.git|node_modules|\.venv|__pycache__)(?:\/|$)/;
const UNPRINTABLE = /\p{Cc}/u;
/** What exists under the very name is taken as it is, a folder whole; any other line is a glob over files. Sorted, each path once. */
function select(listing, match, named) {
	const found = named.lines.map((line) => selectLine(listing, match, named, line));
	const selected = new Map(found.flatMap((each) => each.selected).map((each) => [each.path, each]));
	const problems = found.flatMap((each) => each.problems);
	if (selected.size > 1e3) return {
		selected: [],
		problems: [...problems, tooMany(named, selected.size)]
	};
	return {
		selected: [...selected.values()].toSorted((a, b) => a.path < b.path ? -1 : 1),
		problems
	};
}
function selectLine(listing, match, named, line) {
	const below = filesOf(listing, line);
	const isLiteral = below.length > 0;
	const selected = isLiteral ? [{
		path: line,
		files: below
	}] : matching(listing, match, named, line);
	const concerns = isLiteral || !GLOB.test(line) ? related(line) : match(line);
	const blocked = listing.notLookedAt.filter(({ path }) => concerns(path)).map(({ path, reason }) => problem$1(named, "link", path, `It is ${reason}, and nothing is recorded through one`, "Write regular files into the workspace."));
	const unprintable = selected.flatMap(({ files }) => files).filter((path) => UNPRINTABLE.test(path)).map((path) => problem$1(named, "name", path, "Its name has control characters, which no artifact can hold", "Rename the file."));
	const problems = [...blocked, ...unprintable];
	return problems.length === 0 && selected.length === 0 ? {
		selected,
		problems: [nothing(named, line)]
	} : {
		selected,
		problems
	};
}
function filesOf({ files }, path) {
	return files.map((file) => file.path).filter((file) => isWithin(file, path));
}
/** Whether `path` is `place` or lies below it. */
function isWithin(path, place) {
	return path === place || path.startsWith(`${place}/`);
}
/** Above, at or below the place: a link above it is why there is nothing there. */
function related(place) {
	return (path) => isWithin(path, place) || isWithin(place, path);
}
function matching({ files }, match, { except = () => false }, glob) {
	const matches = match(glob);
	return files.filter(({ path }) => matches(path) && !except(path)).map(({ path }) => ({
		path,
		files: [path]
	}));
}
function nothing(named, line) {
	if (NEVER_LISTED.test(line)) return problem$1(named, "missing", line, "Folders called .git, node_modules, .venv and __pycache__ are never looked into", "Write to another folder.");
	return GLOB.test(line) ? problem$1(named, "missing", line, "No file of the workspace matches", "Mend the glob; it is matched from the root of the workspace, `**` crosses folders.") : problem$1(named, "missing", line, "There is no such file, nor a folder with files", "Let the command write it before this step, or take the line out.");
}
function tooMany(named, count) {
	return problem$1(named, "too-many", named.lines[0] ?? "", `The lines name ${count} files, and a manifest has room for ${MOST_RECORDED}`, "Name a folder instead of its files: it has one digest.");
}
function problem$1({ input }, code, path, what, hint) {
	return {
		code: `record/${code}`,
		path,
		key: `inputs.${input}`,
		message: `${what}, so the ${input} of the run cannot be recorded.`,
		hint
	};
}

// src/deploy/record/overlaps.ts
const MOST = 20;
/** Outputs of which one lies in another, inputs that are or hold outputs, and a manifest or stage within either. */
function overlapsAmong(outputs, inputs, own) {
	const nested = outputs.flatMap((inner) => {
		const outer = outputs.find(({ path }) => path !== inner.path && isWithin(inner.path, path));
		return outer === void 0 ? [] : [overlap("outputs", inner.path, `It lies in ${outer.path}, which is an output too`, "Name one of the two.")];
	});
	const both = inputs.flatMap((input) => {
		const output = outputs.find(({ path }) => isWithin(input.path, path) || isWithin(path, input.path));
		return output === void 0 ? [] : [overlap("inputs", input.path, `It and the output ${output.path} hold the same files, and what the command read is gone`, "Write outputs beside the inputs, not into them.")];
	});
	return [
		...nested.slice(0, MOST),
		...both.slice(0, MOST),
		...within(outputs, inputs, own)
	];
}
function within(outputs, inputs, { manifest, stage }) {
	const places = [...outputs, ...inputs];
	return [["manifest", manifest], ["stage", stage]].flatMap(([input, path]) => {
		const place = path === void 0 ? void 0 : places.find((each) => isWithin(path, each.path) || isWithin(each.path, path));
		return path === void 0 || place === void 0 ? [] : [overlap(input, path, `It would be written where ${place.path} is recorded`, "Give a path of its own, outside of inputs and outputs.")];
	});
}
function overlap(input, path, what, hint) {
	return {
		code: "record/overlap",
		path,
		key: `inputs.${input}`,
		message: `${what}, so there is no digest that stays true.`,
		hint
	};
}

// src/deploy/record/staging.ts
/** Where the manifest and the copies are put: looked at before anything is read, written last. */
/** A stage holds nothing but what is recorded now, so it has to be absent or an empty folder. */
async function stageProblems(stage) {
	const status = stage === void 0 ? void 0 : await lstat(stage).catch(() => void 0);
	if (stage === void 0 || status === void 0) return [];
	return status.isDirectory() && (await readdir(stage)).length === 0 ? [] : [problem("stage", stage, "There is something already, so an upload of it would hold more than what was digested.", "Give the path of a folder that does not exist yet.")];
}
/** Why the manifest cannot be written to this path of the workspace. */
async function manifestProblems(root, path) {
	const status = await lstat(join(root, path)).catch(() => void 0);
	if (status !== void 0 && !status.isFile()) return [problem("manifest", path, "There is a folder or a link of this name, so the manifest cannot be written.", "Give another path.")];
	return await leadsOut(root, dirname(path)) ? [problem("manifest", path, "It leads out of the workspace, so the manifest is not written.", "Give a path without a link.")] : [];
}
/** Whether the nearest folder that exists is outside. `root` is a real path. */
async function leadsOut(root, folder) {
	const real = await realpath(join(root, folder)).catch(() => void 0);
	if (real === void 0) return folder !== "." && leadsOut(root, dirname(folder));
	return real !== root && !real.startsWith(root + sep);
}
/** Writes the manifest whole or not at all, and its copy; gives whether there was one before. */
async function writeManifest(root, path, text, stage) {
	const isReplaced = await lstat(join(root, path)).catch(() => void 0) !== void 0;
	await writeText(join(root, dirname(path)), posix.basename(path), text);
	if (stage !== void 0) await withNewFile(join(stage, path), (sink) => sink.write(Buffer.from(text)));
	return isReplaced;
}
/** Fills a stage that `stageProblems` had nothing against; after an error nothing is left that looks like a finished one. */
async function withStage(stage, fill) {
	if (stage === void 0) return fill();
	await orUnwritable(stage, () => mkdir(stage, { recursive: true }));
	try {
		return await fill();
	} catch (error) {
		await orUnwritable(stage, () => rm(stage, {
			recursive: true,
			force: true
		}));
		throw error;
	}
}
function problem(input, path, message, hint) {
	return {
		code: `record/${input}`,
		path,
		key: `inputs.${input}`,
		message,
		hint
	};
}

// src/deploy/record/record-run.ts
/** Notes a finished run: what it read and made, by digests, in a checkout that it has not changed. */
const DEFAULT_LOCKS = [
	"requirements*.txt",
	"uv.lock",
	"poetry.lock",
	"package-lock.json"
];
/** Writes the manifest and the stage; a UserError with everything that is wrong, and then there is neither. */
async function recordRun(request, world) {
	const chosen = choose(request, world);
	refuseIfAny([
		...chosen.problems,
		...await manifestProblems(world.root, request.manifest),
		...await stageProblems(request.stage?.absolute)
	]);
	return withStage(request.stage?.absolute, () => recordChosen(request, world, chosen));
}
async function recordChosen(request, world, chosen) {
	const { root, git, environment } = world;
	const stage = request.stage?.absolute;
	const inputs = await digestAll(root, chosen.inputs);
	const locks = await digestAll(root, chosen.locks);
	const outputs = await digestAll(root, chosen.outputs, stage);
	refuseIfAny([
		...inputs.problems,
		...locks.problems,
		...outputs.problems
	]);
	const energy = await findEnergy(world, chosen.outputs);
	const text = textOf(request, world, {
		inputs: inputs.recorded,
		outputs: outputs.recorded,
		locks: locks.recorded,
		energy: energy.found
	});
	const manifest = readRunManifest(text, request.manifest);
	if (!manifest.ok) throw new UserError(...manifest.problems);
	const isReplaced = await writeManifest(root, request.manifest, text, stage);
	return {
		manifest: manifest.value,
		digest: await sha256OfText(text),
		notices: [
			...energy.notices,
			...isReplaced ? [`${request.manifest} was there before and is replaced.`] : [],
			...gitNotices(git, environment.code.commit, isAccounted(request, chosen))
		]
	};
}
function choose(request, { listing, git }) {
	const { manifest, stage } = request;
	const isManifest = (path) => path === manifest;
	const outputs = select(listing, matchGlob, {
		input: "outputs",
		lines: request.outputs,
		except: isManifest
	});
	const inputs = select(listing, matchGlob, {
		input: "inputs",
		lines: request.inputs,
		except: (path) => isManifest(path) || outputs.selected.some((output) => isWithin(path, output.path))
	});
	const locks = locksOf(request, listing);
	return {
		inputs: inputs.selected,
		outputs: outputs.selected,
		locks: locks.selected,
		problems: [
			...outputs.problems,
			...inputs.problems,
			...locks.problems,
			...overlapsAmong(outputs.selected, inputs.selected, {
				manifest,
				stage: stage?.inWorkspace
			}),
			...changedFiles(git, manifest)
		]
	};
}
function locksOf({ locks }, listing) {
	const input = "locks";
	return locks.length > 0 ? select(listing, matchGlob, {
		input,
		lines: locks
	}) : {
		...select(listing, matchGlob, {
			input,
			lines: DEFAULT_LOCKS
		}),
		problems: []
	};
}
function refuseIfAny(problems) {
	if (problems.length > 0) throw new UserError(...problems);
}
/** Which untracked files are no surprise; the manifest of the run before, which came with its artifact, is none. */
function isAccounted({ manifest, stage }, chosen) {
	const places = [
		manifest,
		EMISSIONS,
		...stage?.inWorkspace === void 0 ? [] : [stage.inWorkspace],
		...[
			...chosen.inputs,
			...chosen.outputs,
			...chosen.locks
		].map(({ path }) => path)
	];
	return (path) => posix.basename(path) === "fates-run.json" || places.some((place) => isWithin(path, place));
}
function textOf(request, world, found) {
	const { environment, git, tool, now } = world;
	const manifest = {
		schema: "fates-run/1",
		kind: request.kind,
		tool,
		command: request.command,
		seed: request.seed,
		finishedAt: now.toISOString(),
		seconds: request.seconds,
		code: {
			...environment.code,
			commit: git.kind === "repository" ? git.commit : environment.code.commit
		},
		environment: {
			os: environment.os,
			architecture: environment.architecture,
			image: request.image,
			locks: [...found.locks]
		},
		inputs: [...found.inputs],
		outputs: [...found.outputs],
		energy: found.energy
	};
	return `${JSON.stringify(manifest, void 0, 2)}\n`;
}

// src/deploy/record/run-environment.ts
/** What the runner's environment says about the run, parsed once. */
const TEXT = string().max(4e3);
const ENVIRONMENT = object({
	GITHUB_WORKSPACE: string().min(1),
	GITHUB_REPOSITORY: TEXT.regex(/^[^/\s]+\/[^/\s]+$/),
	GITHUB_SHA: string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
	GITHUB_REF: TEXT.default(""),
	GITHUB_WORKFLOW_REF: TEXT.default(""),
	GITHUB_RUN_ID: number().int().nonnegative(),
	GITHUB_RUN_ATTEMPT: number().int().positive().default(1),
	RUNNER_OS: TEXT.default(""),
	RUNNER_ARCH: TEXT.default("")
});
/** All variables that are missing or unusable at once. */
function readRunEnvironment(environment) {
	const parsed = ENVIRONMENT.safeParse(environment);
	if (!parsed.success) return refuse(...parsed.error.issues.map((issue) => ({
		code: "context/environment",
		path: issue.path.join("."),
		message: `The runner's environment variable is missing or unusable: ${issue.message}.`,
		hint: "Run this as a step of GitHub Actions."
	})));
	const { data } = parsed;
	return succeed({
		workspace: data.GITHUB_WORKSPACE,
		code: {
			repository: data.GITHUB_REPOSITORY,
			commit: data.GITHUB_SHA,
			ref: data.GITHUB_REF,
			workflow: data.GITHUB_WORKFLOW_REF,
			run: {
				id: data.GITHUB_RUN_ID,
				attempt: data.GITHUB_RUN_ATTEMPT
			}
		},
		os: data.RUNNER_OS,
		architecture: data.RUNNER_ARCH
	});
}

// src/render/door/run-summary.ts
const MOST_ROWS = 50;
const SHORT_DIGEST = 12;
/** What was noted of a run, for the job's summary. */
function runSummary(manifest, notices) {
	const { kind, outputs, energy } = manifest;
	const rows = outputs.slice(0, MOST_ROWS).map((output) => `| ${code(output.path, "cell")} | ${output.kind} | ${formatBytes(output.bytes)} | \`${output.digest.slice(0, SHORT_DIGEST)}\` |`);
	const rest = outputs.length - rows.length;
	return [
		`### FATES gate: ${kind} recorded`,
		"",
		"| output | | size | SHA-256 |",
		"|---|---|---:|---|",
		...rows,
		...rest > 0 ? ["", `and ${rest} more, all in the manifest`] : [],
		...energy === void 0 ? [] : ["", `${energy.kwh} kWh, ${energy.kgCo2eq} kg CO2 equivalent, as the run reported in ${code(energy.path)}`],
		...notices.length === 0 ? [] : ["", ...notices.map((notice) => `- ${prose(notice)}`)]
	].join("\n");
}

// src/doors/record-inputs.ts
const MOST_LINES = 1e3;
/** One path or glob a line, from the root of the workspace. */
const lines = string().transform((text, context) => {
	const written = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
	if (written.length > MOST_LINES) context.addIssue(`must have at most ${MOST_LINES} lines; name a folder instead of its files`);
	return written.flatMap((line) => {
		const path = line.startsWith("!") ? null : rootedPath("", line);
		if (path === null) context.addIssue(`${JSON.stringify(line.slice(0, 200))} must be a path or glob within the workspace, with / and without a leading !`);
		return path ?? [];
	});
});
const optionalText = (most) => string().max(most, `must have at most ${most} characters`).transform((text) => text === "" ? void 0 : text);
/** Every input of actions/record/action.yml, parsed. */
const INPUTS = strictObject({
	kind: _enum(["training", "evaluation"], "must be `training` or `evaluation`"),
	command: string().min(1, "must be the command as it was run").max(4e3, "must have at most 4,000 characters"),
	inputs: lines,
	outputs: lines.refine((paths) => paths.length > 0, "must name what the command made"),
	locks: lines,
	seed: optionalText(100),
	seconds: string().regex(/^(?:\d{1,9}(?:\.\d{1,9})?)?$/, "must be a number of seconds").transform((text) => text === "" ? void 0 : Number(text)),
	image: optionalText(1e3).refine((image) => image === void 0 || /^[^\s@]+@sha256:[0-9a-f]{64}$/.test(image), "must name the image by its digest: name@sha256:…"),
	stage: optionalText(1e3),
	manifest: string().transform((text, context) => {
		const path = rootedPath("", text);
		if (path === null || text.endsWith("/")) context.addIssue("must be the path of a file within the workspace");
		return path ?? "";
	})
});
/** The names, for the test that holds them against the action's own file. */
const RECORD_INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readRecordInputs(getInput) {
	return parseInputs(INPUTS, "actions/record/action.yml", getInput);
}

// src/doors/record.ts
/** The door of actions/record: a finished run in, its manifest and a stage out. Runs nothing and asks no network. */
async function run() {
	const inputs = readRecordInputs((name) => getInput(name));
	const environment = readRunEnvironment(process.env);
	if (!environment.ok) throw new UserError(...environment.problems);
	const world = await openWorld(environment.value);
	const stage = inputs.stage === void 0 ? void 0 : stageAt(world.root, inputs.stage);
	const recorded = await recordRun({
		...inputs,
		stage
	}, world);
	return {
		outputs: outputsOf(recorded, inputs.manifest, stage),
		summary: runSummary(recorded.manifest, recorded.notices),
		notices: recorded.notices
	};
}
async function openWorld(environment) {
	const workspace = await openWorkspace(environment.workspace);
	const root = await realpath(environment.workspace);
	return {
		root,
		listing: await workspace.list(),
		git: await readGitState(openGit(root, process.env)),
		environment,
		tool: {
			name: "fates-gate",
			version: VERSION
		},
		now: /* @__PURE__ */ new Date()
	};
}
/** Named by the workflow: a folder of the workspace, or an absolute one such as the runner's for temporary files. */
function stageAt(root, written) {
	const absolute = resolve(root, written);
	const within = relative(root, absolute);
	return {
		absolute,
		inWorkspace: within === "" || within.split(sep)[0] === ".." || resolve(within) === within ? void 0 : within.split(sep).join("/")
	};
}
function outputsOf({ manifest, digest }, path, stage) {
	const digests = Object.fromEntries(manifest.outputs.map((output) => [output.path, output.digest]));
	return /* @__PURE__ */ new Map([
		["manifest", path],
		["digest", digest],
		["outputs", JSON.stringify(digests)],
		["stage", stage?.absolute ?? ""]
	]);
}
await runDoor(run);

export {  };