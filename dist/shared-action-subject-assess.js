import { r as filesAt } from "./shared-action-subject-check-assess-init.js";

// src/assess/files/files-of-subject.ts
/** Text files of one subject. */
const MOST_TEXTS = 2e3;
/** Candidates whose first bytes are read. */
const MOST_CANDIDATES = 2e4;
/** Paths that are named for one reason. */
const MOST_NAMED = 20;
/** Bytes of one text. */
const MOST_TEXT_BYTES = 8 * 2 ** 20;
/** Bytes of all texts of one subject together: they are held at once, and a hostile one takes a second for 8 MiB. */
const MOST_ALL_TEXT_BYTES = 128 * 2 ** 20;
/** What is code, a configuration, a list or a lock of dependencies, and where keys are kept. */
const TEXT = /\.(?:pyw?|ipynb|json|ya?ml|toml|lock|in|cfg|cnf|conf|ini|properties|xml|env|tf|tfvars|sh|bash|bat|ps1|txt|md|r|jl|js|ts|pem|key)$|(?:^|\/)(?:\.env[^/]*|\.netrc|\.npmrc|\.pypirc|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|(?:docker|container)file[^/]*|[^/]*\.dockerfile|pipfile)$/iu;
/** The model's own files, from the root; empty where it is not there, or none is bound. */
function boundFiles({ model }, listing) {
	return model === void 0 ? [] : filesAt(model, pathsOf(listing));
}
/** Files of the change, or of the tree in an audit, that are there. */
function changedFiles(changes, listing) {
	const paths = pathsOf(listing);
	if (changes.kind === "everything") return paths;
	const changed = new Set(changes.files.map(({ path }) => path));
	return paths.filter((path) => changed.has(path) || changes.isUntracked(path));
}
/** Texts in the model's folder and in what the policy watches. In the root only the root's own. */
function textsBeside({ model, watch }, listing, match) {
	const watched = watch.map(match);
	const bound = model === void 0 ? [] : filesAt(model, pathsOf(listing));
	const folder = model === void 0 ? void 0 : bound.includes(model) ? folderOf(model) : model;
	const isBeside = (path) => folder !== void 0 && (folder === "" ? !path.includes("/") : path.startsWith(`${folder}/`));
	const all = listing.files.filter(({ path }) => TEXT.test(path) && (isBeside(path) || watched.some((matches) => matches(path))));
	const large = all.filter(({ size }) => size > MOST_TEXT_BYTES);
	const texts = all.filter(({ size }) => size <= MOST_TEXT_BYTES);
	const taken = takenOf(texts);
	const beyond = texts.slice(taken);
	return {
		paths: texts.slice(0, taken).map(({ path }) => path),
		unread: [...large, ...beyond].filter(({ path }) => isCode(path)).length,
		notLookedAt: [...named(large, `a text of more than ${MOST_TEXT_BYTES / 2 ** 20} MiB is not searched for unsafe code`), ...named(beyond, `beside a model ${MOST_TEXTS} texts of ${MOST_ALL_TEXT_BYTES / 2 ** 20} MiB together are searched for unsafe code, and this one comes later`)]
	};
}
/** How many of the texts are within both limits. */
function takenOf(texts) {
	let bytes = 0;
	const last = texts.findIndex(({ size }, index) => {
		bytes += size;
		return index === 2e3 || bytes > MOST_ALL_TEXT_BYTES;
	});
	return last === -1 ? texts.length : last;
}
/** Programs and notebooks. */
function isCode(path) {
	return /\.(?:pyw?|ipynb|r|jl|js|ts|sh|bash|bat|ps1)$/iu.test(path);
}
/** The first by their names; of the others how many there are. */
function named(files, reason) {
	return files.slice(0, MOST_NAMED).map(({ path }, index) => {
		const more = index === 19 ? files.length - MOST_NAMED : 0;
		return {
			path,
			reason: more > 0 ? `${reason}; the same holds for ${more} more` : reason
		};
	});
}
function pathsOf({ files }) {
	return files.map(({ path }) => path);
}
/** Folder of a path, empty for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

export { textsBeside as a, isCode as i, boundFiles as n, changedFiles as r, MOST_CANDIDATES as t };