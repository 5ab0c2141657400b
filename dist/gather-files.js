import { n as examinedFiles, r as rulesOf, t as examinedFile } from "./examined.js";
import { t as answerOf } from "./examination.js";
import { t as IDENTITY_RULES } from "./identity.js";
import { n as problemsOf } from "./gather-subject.js";
import { n as filesAt } from "./shards.js";

// src/assess/files/gather-integrity.ts
/** Signatures, attestations and run manifests of a model; `own` are its files. */
async function gatherIntegrity(model, own, { files: ports, listing, workspace }) {
	const evidence = await ports.examineIntegrity(listing.files, {
		path: model,
		kind: own.length === 1 && own[0] === model ? "file" : "folder",
		files: own
	}, (path) => workspace.open(path));
	const paths = [...new Set(evidence.findings.map(({ path }) => path))];
	const found = [];
	for (const path of paths) {
		const findings = evidence.findings.filter((finding) => finding.path === path).map(({ rule, message, detail }) => ({
			rule,
			message,
			detail
		}));
		const source = await workspace.open(path);
		const file = {
			path,
			sha256: await source?.sha256() ?? "",
			bytes: source?.size ?? 0
		};
		const examination = {
			format: "integrity",
			findings,
			facts: {}
		};
		found.push({
			file: examinedFile(file, examination, answerOf(examination)),
			findings
		});
	}
	return {
		kind: {
			files: own.length,
			evidence
		},
		found
	};
}

// src/evidence/files/safe-formats.ts
/** Formats whose loaders read data and graphs of named operators, and nothing that a language would execute. */
const SAFE_FORMATS = /* @__PURE__ */ new Set([
	"catboost-cbm",
	"catboost-json",
	"coreml",
	"gguf",
	"lightgbm",
	"onnx",
	"openvino",
	"pmml",
	"safetensors",
	"tflite",
	"xgboost-binary",
	"xgboost-json",
	"xgboost-ubj"
]);
/** An array without objects is data; with them it holds a pickle, and then it has findings of `pickle/…` or is named. */
function canRunCode(format, ruleIds) {
	if (format === "npy" || format === "npz") return ruleIds.length > 0;
	return !SAFE_FORMATS.has(format);
}

// src/assess/files/files-of-subject.ts
/** Text files of one subject; past it the rest is named. */
const MOST_TEXTS = 2e3;
/** Candidates whose first bytes are read. */
const MOST_CANDIDATES = 2e4;
/** Bytes of one text. */
const MOST_TEXT_BYTES = 8 * 2 ** 20;
const TEXT = /\.(?:pyw?|ipynb|json|ya?ml|toml|cfg|conf|ini|env|sh|ps1|txt|md|r|jl|js|ts)$|(?:^|\/)(?:\.env[^/]*|dockerfile[^/]*|pipfile(?:\.lock)?)$/iu;
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
	return listing.files.filter(({ path, size }) => TEXT.test(path) && size <= MOST_TEXT_BYTES).map(({ path }) => path).filter((path) => isBeside(path) || watched.some((matches) => matches(path)));
}
function pathsOf({ files }) {
	return files.map(({ path }) => path);
}
/** Folder of a path, empty for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/assess/files/model-files.ts
/** Examines model files, each once. */
var ModelFiles = class {
	#workspace;
	#ports;
	#examined = /* @__PURE__ */ new Map();
	constructor(workspace, ports) {
		this.#workspace = workspace;
		this.#ports = ports;
	}
	/** Those of the paths whose first bytes are a model's; what cannot be opened may be one. */
	async amongst(paths) {
		const models = [];
		for (const path of paths.slice(0, MOST_CANDIDATES)) {
			const source = await this.#open(path);
			if (source !== void 0 && "size" in source && await this.#ports.looksLikeModel(source)) models.push(path);
		}
		return models;
	}
	/** Undefined where there is no such file. */
	async examine(path) {
		const examined = this.#examined.get(path) ?? this.#examine(path);
		this.#examined.set(path, examined);
		return await examined;
	}
	async #examine(path) {
		const source = await this.#open(path);
		if (source === void 0) return;
		if ("because" in source) {
			const examination = {
				format: "unknown",
				findings: [unreadable(source.because)],
				facts: {}
			};
			return this.#found({
				path,
				sha256: "",
				bytes: 0
			}, examination);
		}
		const examination = await this.#ports.examineModel(source);
		return this.#found({
			path,
			sha256: await source.sha256(),
			bytes: source.size
		}, examination);
	}
	#found(file, examination) {
		const answer = answerOf(examination);
		const { format, findings } = examination;
		const { path, bytes } = file;
		return {
			file: examinedFile(file, examination, answer),
			findings,
			isPointer: format === "lfs-pointer",
			model: {
				path,
				bytes,
				format,
				answer,
				canRunCode: canRunCode(format, findings.map(({ rule }) => rule.id)),
				findings: findings.map(({ message: _, ...finding }) => ({
					...finding,
					path
				}))
			}
		};
	}
	async #open(path) {
		try {
			return await this.#workspace.open(path) ?? void 0;
		} catch (error) {
			return { because: problemsOf(error, path).map(({ message }) => message).join(" ") };
		}
	}
};
function unreadable(because) {
	return {
		rule: IDENTITY_RULES.unreadable,
		message: because,
		detail: because.slice(0, 300)
	};
}

// src/assess/files/gather-texts.ts
/** Code, notebooks, configurations and lists of dependencies of a subject, as texts. */
async function gatherTexts(bindings, world) {
	const { files: ports, listing, match } = world;
	const texts = [];
	for (const path of textsBeside(bindings, listing, match).slice(0, MOST_TEXTS)) texts.push(...await read(path, world));
	const lists = texts.filter(({ path }) => ports.isDependencyFile(path));
	const { report, findings: open } = ports.examineDependencies(lists);
	const inCode = texts.flatMap(({ path, text }) => ports.examineSource(path, text));
	const sum = (of) => report.files.reduce((total, file) => total + of(file), 0);
	return {
		kinds: {
			sourceCode: {
				files: texts.length,
				findings: inCode
			},
			dependencies: {
				files: report.files.length,
				total: sum(({ total }) => total),
				pinned: sum(({ pinned }) => pinned),
				findings: open
			}
		},
		found: texts.flatMap((text) => foundIn(text, [...inCode, ...open]))
	};
}
function foundIn({ path, sha256, bytes }, all) {
	const findings = all.filter((finding) => finding.path === path).map(({ rule, line, message, detail }) => ({
		rule,
		line,
		message,
		detail
	}));
	if (findings.length === 0) return [];
	const examination = {
		format: formatOf(path),
		findings,
		facts: {},
		notAModel: true
	};
	return [{
		file: examinedFile({
			path,
			sha256,
			bytes
		}, examination, answerOf(examination)),
		findings
	}];
}
function formatOf(path) {
	return /\.pyw?$/iu.test(path) ? "python" : /\.ipynb$/iu.test(path) ? "notebook" : "text";
}
async function read(path, { workspace }) {
	try {
		const source = await workspace.open(path);
		if (source === null) return [];
		const bytes = await source.read(0, source.size);
		return [{
			path,
			text: new TextDecoder().decode(bytes),
			sha256: await source.sha256(),
			bytes: source.size
		}];
	} catch (error) {
		problemsOf(error, path);
		return [];
	}
}

// src/assess/files/gather-files.ts
async function filesOfRun(subjects, world) {
	const models = new ModelFiles(world.workspace, world.files);
	const brought = await models.amongst(changedFiles(world.changes, world.listing));
	const gathered = /* @__PURE__ */ new Map();
	const all = [];
	for (const subject of subjects) {
		const { files, found } = await filesOf(subject, brought, models, world);
		gathered.set(subject.id, files);
		all.push(...found);
	}
	return {
		subjects: gathered,
		rules: rulesOf(all.flatMap(({ findings }) => findings)),
		notLookedAt: unexamined(all)
	};
}
async function filesOf(subject, brought, models, world) {
	const { model } = subject.bindings;
	const bound = boundFiles(subject.bindings, world.listing);
	const own = bound.length === 0 && model !== void 0 ? [model] : bound;
	const paths = [.../* @__PURE__ */ new Set([...own, ...brought])].toSorted();
	const examined = (await Promise.all(paths.map((path) => models.examine(path)))).flatMap((each) => each ?? []);
	const texts = await gatherTexts(subject.bindings, world);
	const integrity = model === void 0 ? void 0 : await gatherIntegrity(model, own, world);
	const owned = new Set(own);
	const isThere = examined.some(({ file, isPointer }) => owned.has(file.path) && !isPointer);
	const found = [
		...examined,
		...texts.found,
		...integrity?.found ?? []
	];
	const { shown, cut } = examinedFiles(found.map(({ file }) => file));
	return {
		found,
		files: {
			evidence: {
				kinds: {
					...isThere || model === void 0 && examined.length > 0 ? { modelFiles: { files: examined.map(({ model: each }) => each) } } : {},
					...texts.kinds,
					...integrity === void 0 || !isThere ? {} : { integrity: integrity.kind }
				},
				missing: missingOf(model, examined.some(({ isPointer }) => isPointer))
			},
			examined: shown,
			notes: cut === 0 ? [] : [`${cut} more files were examined and are not listed: those with the best answers.`],
			capsSecurity: found.some(({ file, findings }) => file.answer === "inconclusive" && owned.has(file.path) || findings.some(({ rule }) => rule.severity === "critical" && rule.leadsTo === "dangerous"))
		}
	};
}
function missingOf(model, isPointer) {
	if (model === void 0) {
		const unbound = {
			missing: ["model"],
			hint: "Bind `model:` of the subject to its file or folder in the policy."
		};
		return {
			modelFiles: unbound,
			integrity: unbound
		};
	}
	const absent = {
		missing: [model],
		hint: isPointer ? "Only the Git LFS pointer is here: set `lfs: true` on actions/checkout, so that the model itself is examined." : "Commit the model, have an earlier step of the job write it, or mend `model` in the policy."
	};
	return {
		modelFiles: absent,
		integrity: absent
	};
}
/** What was not read to its end, with the first reason. */
function unexamined(found) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { file, findings } of found) {
		const why = findings.find(({ rule }) => rule.leadsTo === "inconclusive");
		if (why !== void 0 && file.answer !== "not-a-model") reasons.set(file.path, `not examined to its end: ${why.message}`);
	}
	return [...reasons].map(([path, reason]) => ({
		path,
		reason
	})).toSorted((a, b) => a.path < b.path ? -1 : 1);
}

export { filesOfRun };