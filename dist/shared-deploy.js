import { _ as record, c as boolean, d as int, g as object, h as number$1, i as datetime, o as _enum, p as literal, r as date, s as array, t as number, v as strictObject, y as string } from "./zod.js";
import { c as openClients, l as actionInput, u as parseInputs } from "./shared-action-comment-deploy.js";
import { a as refuse, n as UserError, o as succeed, t as EnvironmentError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { n as RUN_MANIFEST, t as MOST_RECORDED } from "./shared-action-subject-deploy-assess-init.js";
import { l as RowScanner } from "./shared-worker-action-subject-measure-deploy-check-assess-init-profile.js";
import { r as rootedPath, t as readSmallText } from "./shared-action-deploy-check-assess-init.js";
import { r as VERSION } from "./shared-action-cli-comment-deploy-check-assess-init.js";
import { t as matchGlob } from "./match.js";
import { n as sha256OfText, t as sha256OfBytes } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { u as formatBytes } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { h as calling } from "./shared-action-comment-deploy-diff-assess.js";
import { n as writeText } from "./shared-action-comment-deploy-diff-check-assess-init.js";
import { a as prose, d as table, t as code } from "./shared-action-comment-deploy-diff-assess-init.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";
import { n as readReport, t as MOST_REPORT_BYTES } from "./shared-comment-deploy-diff-check.js";
import { r as readRunManifest, t as modelIdentity } from "./shared-deploy-init.js";
import { t as readNamedText } from "./shared-deploy-diff.js";
import { basename, dirname, join, posix, resolve, sep } from "node:path";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { chmod, lstat, mkdir, mkdtemp, open, readdir, realpath, rename, rm, rmdir, stat } from "node:fs/promises";

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
	const tracked = new Set(names$1(tree.text));
	const touched = names$1(status.text).map((entry) => entry.slice(3));
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
function names$1(listing) {
	return listing.split("\0").filter((name) => name !== "");
}

// src/deploy/hash-into.ts
/**
* Hashes exactly what it writes, so that what has the digest is what was written, whatever happens to the source meanwhile. Ends past
* `most` bytes, with what did not fit counted and not written: a file that grows as fast as it is read has no end.
*/
async function hashInto(chunks, sink, most) {
	const hash = createHash("sha256");
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		if (bytes > most) break;
		hash.update(chunk);
		await sink.write(chunk);
	}
	return {
		sha256: hash.digest("hex"),
		bytes
	};
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
		const { sha256, bytes } = await hashedFrom(handle, sink, Number(before.split(" ")[0]));
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
function hashedFrom(handle, sink, most) {
	return hashInto(chunksOf(handle, Math.min(CHUNK, most + 1)), sink, most);
}
/** The buffer of a chunk is used again. */
async function* chunksOf(handle, size) {
	const buffer = Buffer.allocUnsafe(size);
	for (;;) {
		const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
		if (bytesRead === 0) return;
		yield buffer.subarray(0, bytesRead);
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
const MOST_NAMED$1 = 5;
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
	const named = others.slice(0, MOST_NAMED$1).join(", ");
	const rest = others.length - MOST_NAMED$1;
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
const MOST$1 = 20;
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
		...nested.slice(0, MOST$1),
		...both.slice(0, MOST$1),
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
const INPUTS$2 = strictObject({
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
const RECORD_INPUT_NAMES = Object.keys(INPUTS$2.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readRecordInputs(getInput) {
	return parseInputs(INPUTS$2, "actions/record/action.yml", getInput);
}

// src/deploy/gate/sentence.ts
/** What `fates-decision.json` takes of one text, in UTF-16 units. */
const MOST = 4e3;
const MOST_NAMED = 5;
function checked(check, passed, message) {
	return {
		check,
		passed,
		message: cut(message)
	};
}
/** Names of a repository may be long; a sentence that is cut says so. */
function cut(text) {
	return text.length <= MOST ? text : `${text.slice(0, 3999)}…`;
}
/** The first five sentences, and how many there are besides. */
function together(sentences) {
	const more = sentences.length - MOST_NAMED;
	return [...sentences.slice(0, MOST_NAMED), ...more > 0 ? [`And ${more} more.`] : []].join(" ");
}

// src/deploy/gate/check-files.ts
/** Whether the files that were found, and copied, are those that were assessed. */
function checkFiles(models, found) {
	const differences = models.flatMap((chosen) => differencesOf(chosen, found.find(({ path }) => path === chosen.model.path)));
	if (models.length === 0) return checked("files", false, "No model was chosen, so no file was looked at.");
	return differences.length > 0 ? checked("files", false, together(differences)) : checked("files", true, `The files are those that were assessed: ${together(models.map(identified))}`);
}
function differencesOf({ id, model }, found) {
	const { identity, refusals = [] } = found ?? {};
	if (refusals.length > 0) return refusals.map((refusal) => `${id}: ${refusal}`);
	if (identity === void 0) return [`${id}: ${model.path} was not found.`];
	if (identity.kind !== model.kind || identity.digest !== model.digest) return [`${id}: ${model.path} was assessed as a ${model.kind} with the digest ${model.digest}, and a ${identity.kind} with ${identity.digest} was found.`];
	return identity.names === model.names ? [] : [`${id}: ${model.path} has the bytes that were assessed under other names, and a loader goes by names.`];
}
function identified({ id, model: { path, digest } }) {
	return `${id} (${path}) ${digest}.`;
}
/** Why a listing cannot be the model, before a byte of it is read: another kind, number of files or size. */
function listingRefusal(model, listed) {
	return sizeOf(model) === sizeOf(listed) ? void 0 : `${model.path} was assessed as ${sizeOf(model)}, and ${sizeOf(listed)} was found.`;
}
function sizeOf({ kind, files, bytes }) {
	const size = `${bytes} ${bytes === 1 ? "byte" : "bytes"}`;
	return kind === "file" ? `a file of ${size}` : `a folder of ${files} ${files === 1 ? "file" : "files"} and ${size}`;
}

// src/deploy/gate/check-report.ts
/** Every check that needs the report alone, in the order of `CHECKS`; none hides another. */
function checkReport(report, expected) {
	return [
		checkDigest(report, expected),
		checkVerdict(report, expected),
		checkCommit(report, expected),
		checkPolicy(report, expected),
		checkFreshness(report, expected)
	];
}
function checkDigest(report, { digest }) {
	return report.digest === digest ? checked("report-digest", true, `The report is the one that was assessed, ${digest}.`) : checked("report-digest", false, `The job that assessed gave the digest ${digest}, and this report has ${report.digest}: it is another report.`);
}
function checkVerdict({ verdict, blocks, policy }, { accept }) {
	const wanted = accept === "pass" ? "`pass`" : "`pass` or `warn`";
	if (!accepts(accept, verdict)) return checked("verdict", false, `The verdict is \`${verdict}\`, and only ${wanted} is deployed.`);
	return blocks ? checked("verdict", false, `The verdict \`${verdict}\` fails the job under the policy's \`fail-on: ${policy.failOn}\`, and \`accept: ${accept}\` does not change that.`) : checked("verdict", true, `The verdict is \`${verdict}\`; ${wanted} is deployed.`);
}
function accepts(accept, verdict) {
	return verdict === "pass" || accept === "warn" && verdict === "warn";
}
function checkCommit({ commit: { head, tree } }, { commit }) {
	if (head !== commit) return checked("commit", false, `The report is about ${head === void 0 ? "no commit" : `the commit ${head}`}, and this run deploys ${commit}.`);
	return tree === void 0 || tree === commit ? checked("commit", true, `The report is about this run's commit, ${commit}.`) : checked("commit", false, `The files that were assessed are those of ${tree}, and this run deploys ${commit}.`);
}
function checkPolicy({ policy: assessed }, { policy }) {
	if (assessed.advisory) return checked("policy", false, "The report was made without a policy, so nobody decided what it has to hold.");
	if (assessed.path !== policy.path) return checked("policy", false, `The report was judged by ${assessed.path}, and ${policy.path} is asked for.`);
	if ("absent" in policy) return checked("policy", false, `${policy.path} cannot be read in this checkout: ${policy.absent}`);
	return assessed.sha256 === policy.sha256 ? checked("policy", true, `The report was judged by ${policy.path} as it is in this checkout, ${policy.sha256}.`) : checked("policy", false, `The report was judged by ${policy.path} with the SHA-256 ${assessed.sha256}, and the one of this checkout has ${policy.sha256}.`);
}
const DAY = 864e5;
function checkFreshness({ asOf }, { today, maxAge }) {
	const age = Math.round((Date.parse(today) - Date.parse(asOf)) / DAY);
	if (!Number.isFinite(age)) return checked("freshness", false, `The report is of ${asOf}, which is no date.`);
	if (age < 0) return checked("freshness", false, `The report is of ${asOf}, and today is ${today}: it is from the future.`);
	const aged = `The report is of ${asOf}, and today is ${today}: ${days(age)}`;
	return checked("freshness", age <= maxAge, `${aged}, of at most ${days(maxAge)}.`);
}
function days(count) {
	return count === 1 ? "1 day" : `${count} days`;
}

// src/deploy/gate/choose-models.ts
/** The models to deploy: of the named subjects, or of every subject that the report assesses. */
function chooseModels(report, named, accept) {
	const ids = named.length === 0 ? report.subjects.map(({ id }) => id) : [...new Set(named)];
	const models = [];
	const refusals = [];
	for (const id of ids) {
		const model = modelOf(report, id, accept);
		if (typeof model === "string") refusals.push(model);
		else models.push({
			id,
			model
		});
	}
	if (ids.length === 0) refusals.push(`There is nothing to deploy: the report assesses no subject${leftOut(report, ids)}.`);
	return {
		models,
		check: refusals.length > 0 ? checked("subjects", false, together(refusals)) : checked("subjects", true, `To be deployed: ${together(ids)}${leftOut(report, ids)}.`)
	};
}
/** Its model, or why it cannot be deployed. */
function modelOf(report, id, accept) {
	const found = report.subjects.filter((subject) => subject.id === id);
	const [subject, twin] = found;
	if (subject === void 0) return report.untouched.includes(id) ? `${id} was not assessed: the report says that the change does not touch it.` : `${id} was not assessed: the report knows no such subject.`;
	if (twin !== void 0) return `${id} stands ${found.length} times in the report, so it is unknown which one is meant.`;
	return refusalOf(subject, accept) ?? subject.model ?? `${id} has no digest in the report: bind its files with \`model:\`.`;
}
/** The run's verdict is the worst of its subjects'; a report that says otherwise of one is not trusted with it. */
function refusalOf({ id, verdict }, accept) {
	return accepts(accept, verdict) ? void 0 : `The verdict of ${id} is \`${verdict}\`.`;
}
function leftOut({ untouched }, ids) {
	const others = untouched.filter((id) => !ids.includes(id));
	return others.length === 0 ? "" : `; not assessed and not deployed: ${together(others)}`;
}

// src/deploy/decision.ts
/**
* `fates-decision.json`: whether files may be deployed, why, and what became of it. `actions/verify` writes the decision,
* `actions/conclude` adds the outcome. Its JSON Schema is `schema/fates-decision.schema.json`.
*/
const digest = string().regex(/^[0-9a-f]{64}$/);
const text = string().max(4e3);
/** What `verify` asks, in the order in which it is asked. */
const CHECKS = [
	"report-digest",
	"verdict",
	"commit",
	"policy",
	"freshness",
	"subjects",
	"files"
];
/** What became of an allowed deployment. */
const OUTCOMES = [
	"deployed",
	"rolled-back",
	"rollback-failed",
	"not-rolled-back",
	"not-deployed"
];
const stepOutcome = _enum([
	"success",
	"failure",
	"cancelled",
	"skipped"
]);
const decisionSchema = strictObject({
	schema: literal("fates-decision/1"),
	tool: strictObject({
		name: text,
		version: text
	}),
	decision: _enum(["allowed", "refused"]),
	/** UTC. */
	decidedAt: datetime(),
	repository: text,
	commit: text,
	run: strictObject({
		id: int().min(0),
		attempt: int().min(1)
	}),
	environment: text,
	/** Absent when no report could be read. */
	report: strictObject({
		digest,
		verdict: text,
		asOf: date(),
		policy: strictObject({
			path: text,
			sha256: digest
		})
	}).optional(),
	/** Each check with what was found; one that was not reached is absent. */
	checks: array(strictObject({
		check: _enum(CHECKS),
		passed: boolean(),
		message: text
	})),
	/** What may be deployed: the digests that were assessed and found again. */
	subjects: array(strictObject({
		id: text,
		path: text,
		kind: _enum(["file", "folder"]),
		digest,
		names: digest.optional(),
		files: int(),
		bytes: int()
	})),
	/** Id of GitHub's deployment record; absent when none was made. */
	deployment: int().optional(),
	outcome: strictObject({
		state: _enum(OUTCOMES),
		concludedAt: datetime(),
		deploy: stepOutcome,
		smoke: stepOutcome,
		rollback: stepOutcome
	}).optional()
});

// src/deploy/gate/decide.ts
/** Allowed when every check there is was reached and passed; nothing else allows. */
function decide(at, { checks, models, report }) {
	const allowed = CHECKS.every((name) => checks.some(({ check, passed }) => check === name && passed));
	const refused = checks.some(({ passed }) => !passed);
	const about = report === void 0 ? void 0 : aboutReport(report);
	return {
		schema: "fates-decision/1",
		tool: {
			name: "fates-gate",
			version: VERSION
		},
		decision: allowed && !refused ? "allowed" : "refused",
		...at,
		...about === void 0 ? {} : { report: about },
		checks: [...checks],
		subjects: allowed && !refused ? models.map(({ id, model }) => ({
			id,
			...model
		})) : []
	};
}
/** Undefined for what no report of ours says: another form of date or digest. */
function aboutReport({ digest, verdict, asOf, policy: { path, sha256 } }) {
	const parsed = decisionSchema.shape.report.safeParse({
		digest,
		verdict,
		asOf,
		policy: {
			path,
			sha256
		}
	});
	return parsed.success ? parsed.data : void 0;
}

// src/platform/plain-path.ts
const MOST_CHARACTERS = 1e3;
/** Relative, with `/`, without control characters, and nothing that means another place or git's own. */
function isPlainPath(name) {
	return name.length <= MOST_CHARACTERS && !/[\\:\p{Cc}]/u.test(name) && name.split("/").every((part) => part !== "" && part !== "." && part !== ".." && part.toLowerCase() !== ".git");
}

// src/deploy/gate/copy-hashed.ts
/** Writes the chunks to a new file. Rejects past `most` bytes: the source grew. */
async function copyHashed(chunks, target, most) {
	const handle = await open(target, "wx");
	try {
		const hashed = await hashInto(chunks, { write: (chunk) => handle.writeFile(chunk) }, most);
		if (hashed.bytes > most) throw new Error(`it had ${most} bytes and grew while it was copied`);
		return hashed;
	} finally {
		await handle.close();
	}
}

// src/deploy/gate/list-model.ts
/** Models of more files than this are not deployed: their listing would not end in sensible time. */
const MOST_FILES = 2e5;
/**
* The regular files of a model below `root`: nothing is left out, hidden ones neither, and no symbolic link is followed,
* on the way to it or inside it. A string says why there is no listing.
*/
async function listModel(root, path) {
	const parts = path.split("/");
	for (const depth of parts.keys()) {
		const at = parts.slice(0, depth + 1).join("/");
		const status = await lstat(join(root, at)).catch(() => void 0);
		if (status === void 0) return `${path} was not found.`;
		if (status.isSymbolicLink()) return `${at} is a symbolic link, and only files themselves are deployed.`;
		if (at === path && status.isFile()) return {
			kind: "file",
			files: [{
				path,
				bytes: status.size
			}],
			refusals: []
		};
		if (!status.isDirectory()) return `${at} is ${at === path ? "neither a file nor a folder" : "no folder"}, so it is not the model that was assessed.`;
	}
	return listFolder(root, path);
}
async function listFolder(root, path) {
	const [files, refusals, folders] = [
		[],
		[],
		[path]
	];
	for (let folder = folders.pop(); folder !== void 0; folder = folders.pop()) {
		for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
			const at = `${folder}/${entry.name}`;
			if (entry.isDirectory()) folders.push(at);
			else if (entry.isFile()) files.push({
				path: at,
				bytes: (await lstat(join(root, at))).size
			});
			else refusals.push(`${at} is ${unusual(entry)}, and only files themselves are deployed.`);
		}
		if (files.length + folders.length > MOST_FILES) return `${path} holds more than ${MOST_FILES} files.`;
	}
	return {
		kind: "folder",
		files,
		refusals
	};
}
function unusual(entry) {
	return entry.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
}

// src/deploy/gate/stage-models.ts
/** Copies the models that are to be deployed into a folder of their own, and says what was copied: the only effect of the gate. */
/**
* Copies each file while hashing it into a folder beside `stage` that nobody deploys from; `keep` renames it. Never throws
* for what lies in `files`: that is a refusal.
*/
async function stageModels(models, { files, stage }) {
	const made = await makeFolder(stage);
	if ("because" in made) return nowhere(models, made.because);
	const { unverified } = made;
	const root = await realpath(files).catch(() => files);
	const copied = /* @__PURE__ */ new Map();
	const found = [];
	for (const model of models) found.push(await stageModel(model, {
		root,
		unverified,
		copied
	}));
	return {
		found,
		keep: () => keep(unverified, stage),
		drop: () => rm(unverified, {
			recursive: true,
			force: true
		})
	};
}
/** Beside the stage, so that a rename is all that is left to do. */
async function makeFolder(stage) {
	try {
		await mkdir(dirname(stage), { recursive: true });
		return { unverified: await mkdtemp(join(dirname(stage), `.${basename(stage)}-unverified-`)) };
	} catch (error) {
		return { because: `No folder can be made beside ${basename(stage)}: ${reasonOf(error)}.` };
	}
}
function nowhere(models, because) {
	return {
		found: models.map(({ path }) => ({
			path,
			refusals: [because]
		})),
		keep: () => Promise.resolve(because),
		drop: () => Promise.resolve()
	};
}
async function stageModel(model, copying) {
	const { path } = model;
	if (!isPlainPath(path)) return {
		path,
		refusals: [`${path} is no plain path below the workspace.`]
	};
	const listing = await listModel(copying.root, path).catch((error) => `${path} cannot be listed: ${reasonOf(error)}.`);
	if (typeof listing === "string") return {
		path,
		refusals: [listing]
	};
	const { kind, files, refusals } = listing;
	const bytes = files.reduce((sum, each) => sum + each.bytes, 0);
	const other = listingRefusal(model, {
		kind,
		files: files.length,
		bytes
	});
	if (other !== void 0 || refusals.length > 0) return {
		path,
		refusals: [...refusals, ...other === void 0 ? [] : [other]]
	};
	return copyModel(path, files, copying);
}
async function copyModel(path, files, copying) {
	const digests = [];
	for (const file of files) {
		const digest = copying.copied.get(file.path) ?? await copyFile(file, copying);
		if (typeof digest === "string") return {
			path,
			refusals: [digest]
		};
		copying.copied.set(file.path, digest);
		digests.push(digest);
	}
	const identity = await modelIdentity(path, digests, (bytes) => Promise.resolve(sha256(bytes)));
	return {
		path,
		refusals: [],
		...identity === void 0 ? {} : { identity }
	};
}
async function copyFile({ path, bytes }, { root, unverified }) {
	const target = join(unverified, path);
	try {
		await mkdir(dirname(target), { recursive: true });
		const source = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW);
		try {
			return {
				path,
				...await copyHashed(source.createReadStream({ autoClose: false }), target, bytes)
			};
		} finally {
			await source.close();
		}
	} catch (error) {
		return `${path} could not be copied: ${reasonOf(error)}.`;
	}
}
async function keep(unverified, stage) {
	try {
		const held = await readdir(stage).catch(() => void 0);
		if (held !== void 0 && held.length > 0) return `The folder for the verified files, ${basename(stage)}, is not empty, so it would hold more than was verified.`;
		if (held !== void 0) await rmdir(stage);
		await chmod(unverified, 493);
		await rename(unverified, stage);
		return;
	} catch (error) {
		return `The verified files could not be put into ${basename(stage)}: ${reasonOf(error)}.`;
	}
}
function sha256(bytes) {
	return createHash("sha256").update(bytes).digest("hex");
}
function reasonOf(error) {
	return error instanceof Error ? error.message : String(error);
}

// src/doors/deploy/decision-summary.ts
const ASKED = {
	"report-digest": "report",
	verdict: "verdict",
	commit: "commit",
	policy: "policy",
	freshness: "age",
	subjects: "subjects",
	files: "files"
};
/** Every check with what was found, and what may be deployed. */
function decisionSummary({ decision, environment, checks, subjects }) {
	const rows = CHECKS.map((name) => {
		const check = checks.find((each) => each.check === name);
		return check === void 0 ? [
			"–",
			ASKED[name],
			"not reached"
		] : [
			check.passed ? "✅" : "❌",
			ASKED[name],
			prose(check.message, "cell")
		];
	});
	const deployed = subjects.map(({ id, path, digest }) => [
		code(id, "cell"),
		code(path, "cell"),
		code(digest, "cell")
	]);
	return [
		`### FATES gate: deployment to ${code(environment)} ${decision}`,
		"",
		table([
			"",
			"check",
			"found"
		], "lll", rows),
		...deployed.length === 0 ? [] : ["", table([
			"subject",
			"path",
			"SHA-256"
		], "lll", deployed)]
	].join("\n");
}
/** What became of it, step by step. */
function outcomeSummary({ environment, commit, subjects, outcome }) {
	const steps = [
		outcome?.deploy,
		outcome?.smoke,
		outcome?.rollback
	].map((end) => end ?? "");
	return [
		`### FATES gate: ${outcome?.state ?? "not concluded"} (${code(environment)})`,
		"",
		table([
			"commit",
			"deploy",
			"smoke",
			"rollback"
		], "llll", [[code(commit, "cell"), ...steps]]),
		"",
		table(["subject", "SHA-256"], "ll", subjects.map(({ id, digest }) => [code(id, "cell"), code(digest, "cell")]))
	].join("\n");
}

// src/doors/deploy/plain-text.ts
/** The text of a regular file: a link, or a pipe that would never end, is none. `path` from the workspace, as it is named in problems. */
async function readPlainText(workspace, path, most) {
	const absolute = resolve(workspace, path);
	const status = await lstat(absolute).catch(() => void 0);
	if (status?.isFile() === true) {
		const text = await readNamedText(absolute, most);
		return text.ok ? text : refuse(...text.problems.map((problem) => ({
			...problem,
			path
		})));
	}
	return refuse({
		code: "file/unreadable",
		path,
		message: status === void 0 ? "There is no such file." : "It is no regular file.",
		hint: "Let the step before this one write or download it, and name it here."
	});
}

// src/deploy/record.ts
/** What GitHub's deployment record says of a decision, and whether the two still agree. Pure. */
/** The record's payload: what is deployed, and by which report it may be. */
function payloadOf({ report, run, subjects }) {
	return { fates: {
		report: report?.digest ?? "",
		run: { ...run },
		subjects: Object.fromEntries(subjects.map(({ id, digest }) => [id, digest]))
	} };
}
const payload = object({ fates: object({
	report: string(),
	run: object({
		id: number$1(),
		attempt: number$1()
	}),
	subjects: record(string(), string())
}) });
/** The commands of the caller hold no token, so the record shows what they changed in the file. */
function foreignRecord(decision, record, path) {
	const made = payload.safeParse(asObject(record.payload));
	const differs = [
		...record.commit === decision.commit ? [] : [`the commit ${record.commit}`],
		...record.environment === decision.environment ? [] : [`the environment ${record.environment}`],
		...made.success && sameText(made.data, payloadOf(decision)) ? [] : ["other digests or another run"]
	];
	return differs.length === 0 ? [] : [{
		code: "conclude/not-this-run",
		path,
		key: "deployment",
		message: `GitHub's record ${String(decision.deployment)} names ${differs.join(" and ")}, so it is not the record of this decision.`,
		hint: "Let no step but actions/verify write the decision file."
	}];
}
/** The API gives an object or a text: its schema has both. */
function asObject(given) {
	try {
		return typeof given === "string" ? JSON.parse(given) : given;
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function sameText(a, b) {
	return canonical(a) === canonical(b);
}
/** Keys sorted: GitHub may give them in another order. */
function canonical(value) {
	return JSON.stringify(value, (_, each) => typeof each === "object" && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => a < b ? -1 : 1)) : each);
}

// src/platform/github/deployments.ts
/**
* Makes the record and gives its id. It merges nothing and waits for no status of the commit: what may be deployed was decided
* before.
*/
async function createDeployment(client, { owner, repo }, { commit, environment, description, payload }) {
	return calling("make the deployment record", "deployments: write", async () => {
		const { data } = await client.rest.repos.createDeployment({
			owner,
			repo,
			ref: commit,
			environment,
			description,
			payload,
			auto_merge: false,
			required_contexts: [],
			request: { retries: 0 }
		});
		if (!("id" in data)) throw new Error("it answered without an id");
		return data.id;
	});
}
async function setDeploymentStatus(client, { owner, repo }, deployment, { state, description, logUrl, url }) {
	await calling("set the status of the deployment record", "deployments: write", () => client.rest.repos.createDeploymentStatus({
		owner,
		repo,
		deployment_id: deployment,
		state,
		description,
		log_url: logUrl,
		...url === void 0 ? {} : { environment_url: url }
	}));
}
/** The record as it stands. */
async function readDeployment(client, { owner, repo }, deployment) {
	return calling("read the deployment record", "deployments: write", async () => {
		const { data } = await client.rest.repos.getDeployment({
			owner,
			repo,
			deployment_id: deployment
		});
		return {
			commit: data.sha,
			environment: data.environment,
			payload: data.payload
		};
	});
}

// src/platform/github/environments.ts
/** Whether anything stands between a workflow and the environment: reviewers, a timer, branches, an app's own rule. */
async function isProtected(client, { owner, repo }, environment) {
	return calling("look at the protection of the environment", "actions: read", async () => {
		const { data } = await client.rest.repos.getEnvironment({
			owner,
			repo,
			environment_name: environment,
			request: { retries: 0 }
		});
		const branches = data.deployment_branch_policy ?? null;
		return (data.protection_rules ?? []).length > 0 || branches !== null;
	});
}

// src/doors/deploy/run-facts.ts
/** What the runner says of this run, in the words of a decision. */
function runFacts({ repository: { owner, repo }, sha, runId, attempt }) {
	return {
		repository: `${owner}/${repo}`,
		commit: sha,
		run: {
			id: runId,
			attempt
		}
	};
}
/** Page of the run, which deployment records link to. */
function runPage({ serverUrl, repository: { owner, repo }, runId }) {
	return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}

// src/doors/deploy/record-deployment.ts
/** The decision with the id of its record; a refused one as it is. */
async function recordDeployment(recording, decision) {
	if (decision.decision === "refused") return decision;
	const { warn } = recording;
	const open = await openClients({
		...recording,
		version: VERSION
	});
	if (open === void 0) {
		warn("There is no token, so there is no deployment record, and nobody looked at how the environment is protected.");
		return decision;
	}
	await orWarn(warn, () => lookAtEnvironment(open, recording, decision.environment));
	const deployment = await orWarn(warn, () => makeRecord(open, recording, decision));
	return deployment === void 0 ? decision : {
		...decision,
		deployment
	};
}
async function lookAtEnvironment(open, { context: { repository }, warn }, environment) {
	if (!await isProtected(open("read"), repository, environment)) warn(`The environment ${environment} has no protection rule, so every branch whose workflow names it deploys to it and reads its secrets. Add reviewers or deployment branches in the settings of the repository.`);
}
/** Its id, also when its first status could not be set. */
async function makeRecord(open, { context, warn }, decision) {
	const client = open("deployment");
	const { repository } = context;
	const id = await createDeployment(client, repository, {
		commit: decision.commit,
		environment: decision.environment,
		description: "FATES gate: the files are those that were assessed",
		payload: payloadOf(decision)
	});
	await orWarn(warn, () => setDeploymentStatus(client, repository, id, {
		state: "in_progress",
		description: "verified, being deployed",
		logUrl: runPage(context)
	}));
	return id;
}
/** Undefined, and a warning, for what the world did not do. */
async function orWarn(warn, call) {
	try {
		return await call();
	} catch (error) {
		if (error instanceof EnvironmentError) {
			warn(`${error.message} ${error.hint}`);
			return;
		}
		throw error;
	}
}

// src/doors/deploy/verify-run.ts
/** The deploy gate: a report and files in; a decision, and the verified files and nothing else, out. */
/** Decides without asking anybody, then tells GitHub; a refusal leaves the decision file and the outputs too. */
async function runVerify(run) {
	const { inputs, context } = run;
	const decided = await judged(run);
	const at = {
		decidedAt: now(),
		...runFacts(context),
		environment: inputs.environment
	};
	const first = decide(at, decided);
	await write(run, first);
	const decision = await recordDeployment(run, first);
	const text = await write(run, decision);
	const refusals = decision.checks.filter(({ passed }) => !passed).map(({ check }) => check);
	return {
		checks: decision.checks,
		outputs: new Map([...outputsOf(decision, inputs), ["decision-digest", await sha256OfText(text)]]),
		summary: decisionSummary(decision),
		...decision.decision === "allowed" ? {} : { failure: `Nothing is deployed to ${inputs.environment}; refused by: ${refusals.join(", ")}.` }
	};
}
async function write({ inputs, context }, decision) {
	const file = resolve(context.workspace, inputs.decision);
	const text = `${JSON.stringify(decision, null, 2)}\n`;
	await writeText(dirname(file), basename(file), text);
	return text;
}
/** Everything that can be checked, in the order of `CHECKS`. */
async function judged(run) {
	const { inputs, context } = run;
	const given = await givenReport(run);
	if (!given.ok) {
		const why = given.problems.map(({ key = "", message }) => `${key} ${message}`.trim());
		const message = `${inputs.report}: ${together(why)}`;
		return {
			checks: [checked("report-digest", false, message)],
			models: []
		};
	}
	const report = given.value;
	const expected = {
		digest: inputs.digest,
		accept: inputs.accept,
		commit: context.sha,
		policy: await policyHere(context.workspace, inputs.policy),
		maxAge: inputs["max-age"],
		today: inputs["as-of"] === "" ? now().slice(0, 10) : inputs["as-of"]
	};
	const { check, models } = chooseModels(report, inputs.subjects, inputs.accept);
	const before = [...checkReport(report, expected), check];
	return {
		checks: [...before, await checkedFiles(run, models, before)],
		models,
		report
	};
}
async function givenReport({ inputs, context }) {
	const text = await readPlainText(context.workspace, inputs.report, MOST_REPORT_BYTES);
	return text.ok ? readReport(text.value, inputs.report, sha256OfText) : text;
}
/** Looks at the files in any case, so that all is told at once; keeps the copies only when nothing speaks against it. */
async function checkedFiles({ inputs, context: { workspace } }, models, before) {
	const folders = {
		files: resolve(workspace, inputs.files),
		stage: resolve(workspace, inputs.stage)
	};
	const unique = new Map(models.map(({ model }) => [model.path, model]));
	const staging = await stageModels([...unique.values()], folders);
	try {
		const check = checkFiles(models, staging.found);
		const reason = [...before, check].every(({ passed }) => passed) ? await staging.keep() : void 0;
		return reason === void 0 ? check : checked("files", false, reason);
	} finally {
		await staging.drop();
	}
}
/** The policy of the checkout, by the same bytes that an assessment hashes. */
async function policyHere(workspace, path) {
	try {
		const text = await readSmallText(await openWorkspace(workspace), path);
		return text === null ? {
			path,
			absent: "There is no such file."
		} : {
			path,
			sha256: await sha256OfText(text)
		};
	} catch (error) {
		if (error instanceof UserError) return {
			path,
			absent: together(error.problems.map(({ message }) => message))
		};
		throw error;
	}
}
function outputsOf(decision, inputs) {
	const isAllowed = decision.decision === "allowed";
	return [
		["decision", decision.decision],
		["decision-file", inputs.decision],
		["deployment", decision.deployment === void 0 ? "" : String(decision.deployment)],
		["subjects", JSON.stringify(Object.fromEntries(decision.subjects.map(({ id, digest }) => [id, digest])))],
		["stage", isAllowed ? inputs.stage : ""]
	];
}
function now() {
	return (/* @__PURE__ */ new Date()).toISOString();
}

// src/doors/verify-inputs.ts
/** Names between commas or line breaks; empty ones do not count. */
const names = string().max(2e4, "must have at most 20,000 characters").transform((text) => text.split(/[,\n]/u).map((name) => name.trim()).filter((name) => name !== ""));
const folder = string().min(1, "must be a folder");
/** Every input of actions/verify/action.yml, parsed. */
const INPUTS$1 = strictObject({
	token: actionInput.token,
	report: string().min(1, "must be the path of a fates-report.json"),
	digest: string().regex(/^[0-9a-f]{64}$/, "must be the output `digest` of the job that assessed"),
	policy: actionInput.policy,
	files: folder,
	stage: folder,
	subjects: names,
	accept: _enum(["pass", "warn"]),
	"max-age": string().regex(/^\d{1,4}$/, "must be a whole number of days, at most 9999").transform(Number),
	environment: string().min(1, "must be the name of an environment").max(255, "must have at most 255 characters"),
	decision: string().min(1, "must be the path of a file"),
	"as-of": actionInput["as-of"],
	"api-timeout": actionInput["api-timeout"]
});
/** The names, for the test that holds them against the action's own file. */
const VERIFY_INPUT_NAMES = Object.keys(INPUTS$1.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readVerifyInputs(getInput) {
	return parseInputs(INPUTS$1, "actions/verify/action.yml", getInput);
}

// src/doors/conclude-inputs.ts
const STEP_ENDS = [
	"success",
	"failure",
	"cancelled",
	"skipped"
];
const STEP = _enum(STEP_ENDS, "must be `steps.<id>.outcome` of a step that has this id");
/** A workflow without such a step gives an empty text. */
const OPTIONAL_STEP = _enum([...STEP_ENDS, ""], "must be `steps.<id>.outcome`, or empty when there is no such step").transform((end) => end === "" ? "skipped" : end);
/** Every input of actions/conclude/action.yml, parsed. */
const INPUTS = strictObject({
	token: actionInput.token,
	decision: string().min(1, "must be the path of the decision file"),
	digest: string().regex(/^(?:[0-9a-f]{64})?$/, "must be the output `decision-digest` of actions/verify"),
	deploy: STEP,
	smoke: OPTIONAL_STEP,
	rollback: OPTIONAL_STEP,
	url: string().max(1e3, "must have at most 1,000 characters").regex(/^(?:https?:\/\/\S+)?$/, "must be an address that begins with https:// or http://"),
	"api-timeout": actionInput["api-timeout"]
});
/** The names, for the test that holds them against the action's own file. */
const CONCLUDE_INPUT_NAMES = Object.keys(INPUTS.shape);
/** Reads all inputs; throws one UserError that names every unusable one. */
function readConcludeInputs(getInput) {
	return parseInputs(INPUTS, "actions/conclude/action.yml", getInput);
}

// src/deploy/outcome.ts
/** A deployment that failed half-way may have changed something, so it has to be rolled back like one that failed its smoke test. */
function outcomeOf({ deploy, smoke, rollback }) {
	if (ended(rollback)) return "rollback-failed";
	if (rollback === "success") return "rolled-back";
	if (ended(deploy) || ended(smoke)) return "not-rolled-back";
	return deploy === "skipped" ? "not-deployed" : "deployed";
}
function ended(step) {
	return step === "failure" || step === "cancelled";
}
const TOLD = {
	deployed: {
		status: "success",
		description: "deployed what was assessed"
	},
	"rolled-back": {
		status: "failure",
		description: "rolled back",
		failure: "The deployment failed and was rolled back. What ran before runs again; look at the deploy and smoke steps."
	},
	"rollback-failed": {
		status: "error",
		description: "the rollback failed: nobody knows what runs now",
		failure: "THE ROLLBACK FAILED. Nobody knows what runs now: look at the target at once, by hand."
	},
	"not-rolled-back": {
		status: "error",
		description: "the deployment failed and was not rolled back",
		failure: "THE DEPLOYMENT FAILED AND WAS NOT ROLLED BACK. What failed may still run: look at the target at once, and give a `rollback-command`."
	},
	"not-deployed": {
		status: "inactive",
		description: "nothing was deployed"
	}
};

// src/deploy/own-decision.ts
/** Everything that speaks against it, all at once. `sha256` is that of the file as it lies there now. */
function foreignDecision(decision, own, { path, sha256 }) {
	const problem = (key, message) => ({
		code: "conclude/not-this-run",
		path,
		key,
		message,
		hint: "Conclude the decision that actions/verify made in this very job, and let no other step write its file."
	});
	const differs = (key, found, wanted) => found === wanted ? [] : [problem(key, `The decision says ${found}, and this is ${wanted}.`)];
	return [
		...own.digest === "" || own.digest === sha256 ? [] : [problem("", `Its SHA-256 is ${sha256}, and it was ${own.digest} when it was written: somebody changed it.`)],
		...differs("repository", decision.repository, own.repository),
		...differs("commit", decision.commit, own.commit),
		...differs("run", runOf(decision.run), runOf(own.run)),
		...decision.decision === "allowed" ? [] : [problem("decision", "The deployment was refused, so there is nothing to conclude.")],
		...decision.outcome === void 0 ? [] : [problem("outcome", `It is concluded already, as ${decision.outcome.state}.`)]
	];
}
function runOf({ id, attempt }) {
	return `attempt ${attempt} of run ${id}`;
}

// src/deploy/read-decision.ts
/** A decision has a few kilobytes. */
const MOST_DECISION_BYTES = 1048576;
const MOST_PROBLEMS = 5;
/** A decision file as a hostile text: between `verify` and `conclude` the caller's commands have run. */
function readDecision(text, path) {
	if (text.length > 1048576) return refuse(notADecision(path, `it has more than ${MOST_DECISION_BYTES} characters`));
	const parsed = decisionSchema.safeParse(jsonOf(text));
	if (parsed.success) return succeed(parsed.data);
	return refuse(...parsed.error.issues.slice(0, MOST_PROBLEMS).map(({ path: key, message }) => ({
		...notADecision(path, message),
		key: key.map(String).join(".").slice(0, 200)
	})));
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
function notADecision(path, why) {
	return {
		code: "conclude/unreadable",
		path,
		message: `This is no decision that can be relied on: ${why}.`,
		hint: "Give the file that actions/verify wrote in this very job, and let no other step write it."
	};
}

// src/doors/deploy/conclude-run.ts
/** What became of a deployment: the ends of its steps in; the decision with its outcome, and the record's status, out. */
/** Refuses a decision that is not this run's; a deployment that did not end well fails the job in any case. */
async function runConclude(run) {
	const { inputs, context, warn } = run;
	const { deploy, smoke, rollback } = inputs;
	const state = outcomeOf({
		deploy,
		smoke,
		rollback
	});
	const open = await openClients({
		...run,
		version: VERSION
	});
	const decision = await ownDecision(run, open, state);
	const concluded = {
		...decision,
		outcome: {
			state,
			concludedAt: (/* @__PURE__ */ new Date()).toISOString(),
			deploy,
			smoke,
			rollback
		}
	};
	if (open === void 0 || decision.deployment === void 0) warn("There is no deployment record, so GitHub does not show what became of this deployment.");
	else {
		const { deployment } = decision;
		await orWarn(warn, () => setStatus(open, run, deployment, state));
	}
	const file = resolve(context.workspace, inputs.decision);
	await writeText(dirname(file), basename(file), `${JSON.stringify(concluded, null, 2)}\n`);
	const { failure } = TOLD[state];
	return {
		outputs: /* @__PURE__ */ new Map([["state", state]]),
		summary: outcomeSummary(concluded),
		...failure === void 0 ? {} : { failure }
	};
}
async function setStatus(open, { inputs: { url }, context }, deployment, state) {
	const { status, description } = TOLD[state];
	await setDeploymentStatus(open("deployment"), context.repository, deployment, {
		state: status,
		description,
		logUrl: runPage(context),
		...url === "" ? {} : { url }
	});
}
/** The decision of this very run; else everything that speaks against it, and what became of the deployment, is thrown. */
async function ownDecision(run, open, state) {
	const { inputs, context } = run;
	const path = inputs.decision;
	const text = await readPlainText(context.workspace, path, MOST_DECISION_BYTES);
	const read = text.ok ? readDecision(text.value, path) : text;
	if (!text.ok || !read.ok) {
		const problems = read.ok ? [] : read.problems;
		throw new UserError(...problems, ...stateProblem(state, path));
	}
	const own = {
		...runFacts(context),
		digest: inputs.digest
	};
	const problems = [...foreignDecision(read.value, own, {
		path,
		sha256: await sha256OfText(text.value)
	}), ...await recordProblems(run, open, read.value)];
	if (problems.length > 0) throw new UserError(...problems, ...stateProblem(state, path));
	return read.value;
}
/** A record that cannot be read says nothing for or against it. */
async function recordProblems({ inputs, context, warn }, open, decision) {
	const { deployment } = decision;
	if (open === void 0 || deployment === void 0) return [];
	const record = await orWarn(warn, () => readDeployment(open("read"), context.repository, deployment));
	return record === void 0 ? [] : foreignRecord(decision, record, inputs.decision);
}
/** A failed rollback is told whatever is wrong with the file. */
function stateProblem(state, path) {
	const { failure } = TOLD[state];
	return failure === void 0 ? [] : [{
		code: `conclude/${state}`,
		path,
		message: failure,
		hint: "Its steps are in the log of this job."
	}];
}

export { isPlainPath as a, readRunEnvironment as c, runVerify as i, recordRun as l, readConcludeInputs as n, readRecordInputs as o, readVerifyInputs as r, runSummary as s, runConclude as t, readGitState as u };