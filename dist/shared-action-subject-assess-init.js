// src/discover/commit-tree.ts
function isAvailable(tree) {
	return !("problem" in tree);
}

// src/discover/touched.ts
/** Why a subject has to be assessed; undefined when nothing of it changed (github.md, "What changed"). */
function touchOf(subject, policyFiles, changes, match) {
	if (changes.kind === "everything") return {
		subject: subject.id,
		because: changes.because
	};
	const changed = changes.files.flatMap(({ path, previous }) => previous === void 0 ? [path] : [path, previous]);
	const policy = changed.find((path) => policyFiles.includes(path));
	if (policy !== void 0) return {
		subject: subject.id,
		because: `its policy ${policy} changed`
	};
	const absent = subject.absent[0];
	if (absent !== void 0) return {
		subject: subject.id,
		because: `${absent} is not there, and may be what the job should have made`
	};
	const made = [
		...subject.shards,
		...subject.modelFiles,
		...subject.there
	].find(changes.isUntracked);
	if (made !== void 0) return {
		subject: subject.id,
		because: `${made} is not tracked: the job made it`
	};
	const watched = globsOf(subject).map(match);
	const hit = changed.find((path) => watched.some((matches) => matches(path)));
	return hit === void 0 ? void 0 : {
		subject: subject.id,
		because: `${hit} changed`
	};
}
/** Whether a change is to such files alone, before a rename too; not when everything counts as changed. */
function touchesOnly(changes, isAllowed) {
	return changes.kind === "files" && changes.files.length > 0 && changes.files.every(({ path, previous }) => isAllowed(path) && (previous === void 0 || isAllowed(previous)));
}
function singles({ card, severity, documents }) {
	return [...[card, severity].flatMap((path) => path ?? []), ...documents];
}
/** A record of what a run made says it of the model, wherever it lies. */
const RUN_MANIFESTS = "**/fates-run.json";
/** What is bound, the folders that it lies in, and the policy's `watch`. In the root only the root's own files. */
function globsOf(subject) {
	const { model, modelFiles } = subject;
	const literal = [...singles(subject), ...model === void 0 ? [] : [model]];
	const bound = [...literal.map(escapeGlob), ...subject.tables];
	const around = [...[...modelFiles.length > 0 && model !== void 0 && !modelFiles.includes(model) ? singles(subject) : literal, ...subject.tables.map(literalPart)].map(folderOf), ...model === void 0 ? [] : [model]].map((folder) => folder === "" ? "*" : `${escapeGlob(folder)}/**`);
	const trusted = (subject.trusted ?? []).map(escapeGlob);
	const records = model === void 0 ? [] : [RUN_MANIFESTS];
	return [.../* @__PURE__ */ new Set([
		...bound,
		...around,
		...trusted,
		...records,
		...subject.watch
	])];
}
/** `data/part-*.csv` → `data/part-`: the part of a glob before its first wildcard. */
function literalPart(glob) {
	return /^[^*?[{(!]*/.exec(glob)?.[0] ?? "";
}
/** Folder of a path, empty for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function escapeGlob(folder) {
	return folder.replace(/[*?[\]{}()!+@\\]/g, "\\$&");
}
/** Old path → new path, as git sees them. */
function renamesIn(changes) {
	const files = changes.kind === "files" ? changes.files : [];
	return new Map(files.flatMap(({ path, previous }) => previous === void 0 ? [] : [[previous, path]]));
}

export { isAvailable as a, touchesOnly as i, renamesIn as n, touchOf as r, folderOf as t };