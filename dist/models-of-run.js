import { n as problemsOf } from "./shared-subject-check-init-profile.js";
import { C as UNBOUND, w as bindingOf } from "./shared-subject.js";
import { t as modelAt } from "./model-of-subject.js";
import { n as RUN_MANIFEST } from "./shared-action-subject-deploy-assess-init.js";
import { n as MOST_MANIFEST_BYTES, r as readRunManifest } from "./shared-deploy-init.js";

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