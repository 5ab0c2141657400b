import { n as problemsOf } from "./gather-subject.js";
import { n as bindingOf, t as UNBOUND } from "./model-binding.js";
import { r as isLfsPointer } from "./read-table.js";
import { t as modelIdentity } from "./root-digest.js";
import { t as MOST_FILES } from "./workspace.js";
import { n as filesAt } from "./shards.js";
import { n as RUN_MANIFEST } from "./run-manifest.js";
import { n as readRunManifest, t as MOST_MANIFEST_BYTES } from "./read-run-manifest.js";

// src/assess/model-of-subject.ts
/** Half a model has no digest: a file that cannot be read, or is only a pointer, leaves the whole without one. */
async function modelAt(path, listing, workspace, hash) {
	const listed = filesAt(path, listing.files.map((file) => file.path));
	const hidden = listed.includes(path) ? void 0 : hiddenIn(path, listing);
	if (hidden !== void 0) return {
		files: listed,
		because: hidden
	};
	const files = listed.length === 0 ? [path] : listed;
	const digests = [];
	for (const file of files) {
		const read = await digestOf(file, workspace);
		if ("because" in read) return {
			files: listed,
			because: read.because
		};
		digests.push(read);
	}
	const identity = await modelIdentity(path, digests, hash);
	return {
		files,
		...identity === void 0 ? {} : { identity }
	};
}
/** What of a folder, or of its place, was not looked at. */
function hiddenIn(path, { files, notLookedAt }) {
	if (files.length >= 2e5) return `the tree holds ${MOST_FILES} files or more, so it is unknown which are the model's`;
	const seen = new Set(files.map((file) => file.path));
	const hidden = notLookedAt.find((each) => !seen.has(each.path) && (isBelow(each.path, path) || isBelow(path, each.path)));
	return hidden === void 0 ? void 0 : `${hidden.path} was not looked at (${hidden.reason})`;
}
function isBelow(path, folder) {
	return path === folder || path.startsWith(`${folder}/`);
}
async function digestOf(path, workspace) {
	try {
		const source = await workspace.open(path);
		if (source === null) return { because: "there is no such file or folder" };
		if (await isLfsPointer(source)) return { because: `${path} is a Git LFS pointer: the checkout did not fetch the file itself (\`lfs: true\` on actions/checkout does)` };
		return {
			path,
			sha256: await source.sha256(),
			bytes: source.size
		};
	} catch (error) {
		return { because: problemsOf(error, path).map((problem) => `${problem.path}: ${problem.message}`).join(" ") };
	}
}

// src/assess/run-manifests.ts
/** Of one tree; past it the others are named. */
const MOST_MANIFESTS = 50;
async function readRunManifests({ files }, workspace) {
	const paths = files.map(({ path }) => path).filter((path) => path === "fates-run.json" || path.endsWith(`/${"fates-run.json"}`));
	const found = [];
	const notLookedAt = paths.slice(MOST_MANIFESTS).map((path) => ({
		path,
		reason: `more than ${MOST_MANIFESTS} run manifests`
	}));
	for (const path of paths.slice(0, MOST_MANIFESTS)) {
		const read = await readOne(path, workspace);
		if ("reason" in read) notLookedAt.push(read);
		else found.push(read);
	}
	return {
		found,
		notLookedAt
	};
}
async function readOne(path, workspace) {
	try {
		const source = await workspace.open(path);
		if (source === null) return {
			path,
			reason: "it is gone"
		};
		if (source.from === "artifact") return {
			path,
			reason: "the pull request’s own run gave it, so it binds nothing"
		};
		if (source.size > 1048576) return {
			path,
			reason: `a run manifest of more than ${MOST_MANIFEST_BYTES} bytes`
		};
		const text = new TextDecoder().decode(await source.read(0, source.size));
		const manifest = readRunManifest(text, path);
		return manifest.ok ? {
			path,
			manifest: manifest.value
		} : {
			path,
			reason: sentenceOf(manifest.problems)
		};
	} catch (error) {
		return {
			path,
			reason: sentenceOf(problemsOf(error, path))
		};
	}
}
/** Of several mistakes the first: a broken manifest is not what the run is about. */
function sentenceOf([first]) {
	const { key, message = "" } = first ?? {};
	return key === void 0 ? message : `${message} (\`${key}\`)`;
}

// src/assess/models-of-run.ts
/** Each model is digested once, however many subjects have it; a table only where a manifest may name it. */
async function modelsOfRun(subjects, listing, { workspace, hashBytes }) {
	const manifests = await readRunManifests(listing, workspace);
	const digested = /* @__PURE__ */ new Map();
	const models = /* @__PURE__ */ new Map();
	const notLookedAt = [];
	for (const { id, bindings, shards } of subjects) {
		const path = bindings.model;
		if (path !== void 0) {
			const found = digested.get(path) ?? await modelAt(path, listing, workspace, hashBytes);
			digested.set(path, found);
			models.set(id, {
				...found,
				binding: await bindingTo(found, shards, manifests, workspace)
			});
			notLookedAt.push(...undigested(found, path, id));
		}
	}
	return {
		models,
		notLookedAt: [...notLookedAt, ...manifests.notLookedAt]
	};
}
function undigested({ because }, path, subject) {
	return because === void 0 ? [] : [{
		path,
		reason: `bound by the subject ${subject}; it has no digest, so nothing can be bound to it: ${because}`
	}];
}
async function bindingTo({ identity }, shards, { found }, workspace) {
	if (identity === void 0 || found.length === 0) return UNBOUND;
	const table = await digestsOf(shards, workspace);
	return table === void 0 ? UNBOUND : bindingOf(identity, table, found);
}
/** Undefined where one cannot be read: gathering it says so. */
async function digestsOf(shards, workspace) {
	const digests = [];
	for (const path of shards) try {
		const source = await workspace.open(path);
		if (source === null) return;
		digests.push({
			path,
			sha256: await source.sha256()
		});
	} catch (error) {
		problemsOf(error, path);
		return;
	}
	return digests;
}

export { modelsOfRun };