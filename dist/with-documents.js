import { t as answerOf } from "./examination.js";
import { n as examinedFiles, r as rulesOf, t as examinedFile } from "./examined.js";
import { n as problemsOf } from "./gather-subject.js";

// src/evidence/document/near.ts
/** Folders that hold documents of the folder that they lie in. */
const SIDE_FOLDERS = [
	"",
	"docs",
	".github",
	".fates"
];
/** More of one name are left out, and said. */
const MOST_DOCUMENTS = 200;
/** Of each name that somebody asks for its paths: those that the policy binds, else those that lie where such documents lie. */
function documentPaths(subject, names, places, tree) {
	const folders = foldersOf(subject);
	return places.filter(({ name }) => names.has(name)).map(({ name, pattern, where, mostBytes }) => {
		const bound = boundPaths(subject, name);
		const found = bound ?? tree.filter((path) => pattern.test(path) && (where === "anywhere" || folders.has(folderOf(path)))).toSorted((a, b) => farness(a, folders) - farness(b, folders) || (a < b ? -1 : 1));
		return {
			name,
			paths: found.slice(0, 200),
			mostBytes,
			isBound: bound !== void 0,
			cut: Math.max(0, found.length - 200)
		};
	});
}
/** `card:` is the model card, unless `documents:` says another. */
function boundPaths({ card, documents = {} }, name) {
	return documents[name] ?? (name === "model-card" && card !== void 0 ? [card] : void 0);
}
/** Folder → how far from the subject: of what it binds 0, one above it 1 …; side folders stand with their folder. */
function foldersOf({ model, card, evaluation, training }) {
	const starts = [...[
		model,
		card,
		evaluation.table,
		training?.table
	].flatMap((path) => path ?? []).map(folderOf), ...model === void 0 ? [] : [model]];
	const folders = /* @__PURE__ */ new Map();
	for (const start of starts) {
		const parts = start === "" ? [] : start.split("/");
		for (let depth = parts.length; depth >= 0; depth -= 1) {
			const folder = parts.slice(0, depth).join("/");
			for (const side of SIDE_FOLDERS) {
				const path = [folder, side].filter((part) => part !== "").join("/");
				folders.set(path, Math.min(folders.get(path) ?? Number.MAX_SAFE_INTEGER, parts.length - depth));
			}
		}
	}
	return folders;
}
function farness(path, folders) {
	return folders.get(folderOf(path)) ?? Number.MAX_SAFE_INTEGER;
}
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/evidence/document/card/area.ts
const CARD_PLACES = [];
const CARD_READERS = [];

// src/evidence/document/claims/area.ts
const CLAIM_PLACES = [];
const CLAIM_READERS = [];

// src/evidence/document/data/area.ts
const DATA_PLACES = [];
const DATA_READERS = [];

// src/evidence/document/governance/area.ts
const GOVERNANCE_PLACES = [];
const GOVERNANCE_READERS = [];

// src/evidence/document/repository/rules.ts
/** What can be found in the files that a repository keeps about itself. */
const REPOSITORY_RULES = { noChannel: {
	id: "repository/no-incident-channel",
	title: "A security policy that names no channel",
	leadsTo: "note",
	severity: "medium",
	why: "Who is harmed by the model, or finds a hole in it, has nobody to tell.",
	remedy: "Name an address, a form, or GitHub’s private vulnerability reporting.",
	references: [{
		title: "GitHub: Adding a security policy to your repository",
		url: "https://docs.github.com/en/code-security/getting-started/adding-a-security-policy-to-your-repository"
	}]
} };

// src/evidence/document/repository/incident-channel.ts
/** An address of mail or web, or GitHub's own words for a report that only maintainers see. */
const CHANNEL = /[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}|https?:\/\/\S|private(?:ly)? (?:vulnerability )?report|report a vulnerability/iu;
const incidentChannel = {
	kind: "incidentChannel",
	names: ["security-policy"],
	read: (documents) => {
		const [nearest] = documents.get("security-policy") ?? [];
		if (nearest === void 0) return {
			state: "missing",
			missing: ["SECURITY.md"],
			hint: "Write a SECURITY.md that says where an incident is reported: an address, a form, or private vulnerability reporting."
		};
		const { path, text } = nearest;
		const at = text.split("\n").findIndex((line) => CHANNEL.test(line));
		const nothing = {
			rule: REPOSITORY_RULES.noChannel,
			path,
			line: 1,
			message: "It names no address, form or private report.",
			detail: path
		};
		return {
			state: "read",
			evidence: at === -1 ? {
				path,
				findings: [nothing]
			} : {
				path,
				line: at + 1,
				findings: []
			}
		};
	}
};

// src/evidence/document/repository/area.ts
const PAGE = 2 ** 20;
const REPOSITORY_PLACES = [{
	name: "security-policy",
	pattern: /(?:^|\/)SECURITY(?:\.[a-z]+)?$/iu,
	where: "subject",
	mostBytes: PAGE
}];
const REPOSITORY_READERS = [incidentChannel];

// src/evidence/document/readers.ts
/** Every reader and every place, of all areas. */
const DOCUMENT_PLACES = [
	...CARD_PLACES,
	...CLAIM_PLACES,
	...DATA_PLACES,
	...REPOSITORY_PLACES,
	...GOVERNANCE_PLACES
];
const DOCUMENT_READERS = [
	...CARD_READERS,
	...CLAIM_READERS,
	...DATA_READERS,
	...REPOSITORY_READERS,
	...GOVERNANCE_READERS
];

// src/evidence/document/rules.ts
/** What can be found in any document before it is understood. */
const DOCUMENT_RULES = {
	tooLarge: {
		id: "document/too-large",
		title: "A document larger than what is read",
		leadsTo: "note",
		severity: "medium",
		why: "A document that nobody can read tells nobody anything, and it is not read in part: half of it might say the opposite.",
		remedy: "Keep the document to its text; data belong into tables beside it.",
		references: []
	},
	notText: {
		id: "document/not-text",
		title: "A document whose bytes are not UTF-8",
		leadsTo: "note",
		severity: "medium",
		why: "What its letters are is not known, so nothing of it counts.",
		remedy: "Save it as UTF-8.",
		references: []
	}
};

// src/assess/documents/read-documents.ts
/** Reads each path once, however many subjects and names have it. */
var DocumentFiles = class {
	#workspace;
	#read = /* @__PURE__ */ new Map();
	constructor(workspace) {
		this.#workspace = workspace;
	}
	async read(path, { mostBytes }) {
		const key = `${mostBytes} ${path}`;
		const read = this.#read.get(key) ?? this.#readNew(path, mostBytes);
		this.#read.set(key, read);
		return await read;
	}
	async readAll({ paths, mostBytes }) {
		return await Promise.all(paths.map((path) => this.read(path, { mostBytes })));
	}
	async #readNew(path, mostBytes) {
		try {
			const source = await this.#workspace.open(path);
			if (source === null) return { missing: path };
			if (source.size > mostBytes) {
				const said = `It has ${source.size} bytes, and of such a document ${mostBytes} are read.`;
				return { finding: found(DOCUMENT_RULES.tooLarge, path, said, `${source.size} bytes`) };
			}
			const text = utf8Of(await source.read(0, source.size));
			return text === void 0 ? { finding: found(DOCUMENT_RULES.notText, path, "Its bytes are not UTF-8.", path) } : { document: {
				path,
				text,
				sha256: await source.sha256(),
				bytes: source.size
			} };
		} catch (error) {
			return { unread: {
				path,
				reason: problemsOf(error, path).map(({ message }) => message).join(" ")
			} };
		}
	}
};
function found(rule, path, message, detail) {
	return {
		rule,
		path,
		line: 1,
		message,
		detail
	};
}
function utf8Of(bytes) {
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}

// src/assess/documents/gather-documents.ts
/** By the subject's id. */
async function documentsOfRun(asked, world) {
	const files = new DocumentFiles(world.workspace);
	const tree = world.listing.files.map(({ path }) => path);
	const gathered = /* @__PURE__ */ new Map();
	for (const each of asked) gathered.set(each.subject.id, await documentsOf(each, files, tree, world));
	return gathered;
}
async function documentsOf({ subject, kinds }, files, tree, world) {
	const readers = DOCUMENT_READERS.filter(({ kind }) => kinds.has(kind));
	const names = new Set(readers.flatMap((reader) => reader.names));
	const found = documentPaths(subject.bindings, names, DOCUMENT_PLACES, tree);
	const read = await Promise.all(found.map(async (each) => ({
		...each,
		answers: await files.readAll(each)
	})));
	const answers = read.flatMap((each) => each.answers);
	const documents = new Map(read.map(({ name, answers: own }) => [name, own.flatMap((answer) => "document" in answer ? [answer.document] : [])]).filter(([, texts]) => texts.length > 0));
	const context = contextOf(subject, tree, world);
	const answered = readers.map((reader) => ({
		reader,
		answer: reader.read(documents, context)
	}));
	return {
		...kindsOf(answered, new Map(read.map((each) => [each.name, lackingOf(each)]))),
		findings: [...answers.flatMap((each) => "finding" in each ? [each.finding] : []), ...answered.flatMap(({ answer }) => findingsOf(answer))],
		documents: new Map([...documents.values()].flat().map((text) => [text.path, text])),
		notLookedAt: [...answers.flatMap((each) => "unread" in each ? [each.unread] : []), ...read.flatMap(saidOf)]
	};
}
function findingsOf(answer) {
	return answer.state === "read" ? answer.evidence.findings : answer.findings ?? [];
}
function kindsOf(answered, lacking) {
	const all = answered.map(({ reader: { kind, names }, answer }) => {
		const [lack] = names.flatMap((name) => lacking.get(name) ?? []);
		return {
			kind,
			answer,
			lack
		};
	});
	const kinds = all.flatMap(({ kind, answer, lack }) => answer.state === "read" && lack === void 0 ? [[kind, answer.evidence]] : []);
	const missing = all.flatMap(({ kind, answer, lack }) => {
		if (lack !== void 0) return [[kind, lack]];
		switch (answer.state) {
			case "read": return [];
			case "missing": return [[kind, {
				missing: answer.missing,
				hint: answer.hint
			}]];
			case "unreadable": return [[kind, {
				missing: [],
				hint: answer.hint,
				unreadable: answer.message
			}]];
		}
	});
	return {
		kinds: Object.fromEntries(kinds),
		missing: Object.fromEntries(missing)
	};
}
/**
* What nothing can be said without: the nearest document, or one that the policy binds, which is not there or cannot be read. A
* farther one that cannot be read is a finding and does not stand for the nearest.
*/
function lackingOf({ isBound, paths, answers }) {
	return answers.flatMap((answer, index) => {
		if ("missing" in answer) {
			const hint = `Commit ${paths[index] ?? ""}, or mend what the policy binds under \`documents\` or \`card\`.`;
			return isBound ? [{
				missing: [answer.missing],
				hint
			}] : [];
		}
		return isBound || index === 0 ? brokenBy(answer) : [];
	});
}
function brokenBy(answer) {
	if ("finding" in answer) {
		const { path, message, rule } = answer.finding;
		return [{
			missing: [],
			hint: rule.remedy,
			unreadable: `${JSON.stringify(path)} cannot be used: ${message}`
		}];
	}
	return "unread" in answer ? [{
		missing: [],
		hint: "Let the job read the file, then run again.",
		unreadable: `${JSON.stringify(answer.unread.path)} cannot be opened: ${answer.unread.reason}`
	}] : [];
}
function contextOf({ bindings }, tree, { asOf, changes }) {
	const changed = changes.kind === "files" ? new Set(changes.files.map(({ path }) => path)) : void 0;
	return {
		subject: bindings,
		paths: new Set(tree),
		asOf,
		...changes.kind === "files" && changed !== void 0 ? { isChanged: (path) => changed.has(path) || changes.isUntracked(path) } : {}
	};
}
/** What is bound and not there is for the readers to miss; here only what is left out. */
function saidOf({ name, cut }) {
	return cut === 0 ? [] : [{
		path: name,
		reason: `${cut} more documents of this name: the ${200} nearest are read`
	}];
}

// src/assess/documents/with-documents.ts
const NOTHING = {
	evidence: {
		kinds: {},
		missing: {}
	},
	examined: [],
	notes: [],
	capsSecurity: false
};
/** The files of a run with the documents that somebody asks for. */
async function filesWithDocuments(files, asked, world) {
	const documents = await documentsOfRun(asked, world);
	const subjects = new Map(files.subjects);
	for (const [id, own] of documents) subjects.set(id, withDocuments(subjects.get(id), own));
	const all = [...documents.values()];
	return {
		...files,
		subjects,
		rules: {
			...files.rules,
			...rulesOf(all.flatMap(({ findings }) => findings))
		},
		notLookedAt: [...files.notLookedAt, ...all.flatMap(({ notLookedAt }) => notLookedAt)]
	};
}
/** What was gathered of a subject's other files, with its documents beside; documents in which something was found are listed. */
function withDocuments(files = NOTHING, documents) {
	const { kinds, missing } = files.evidence;
	const { shown, cut } = examinedFiles([...files.examined, ...examinedDocuments(documents, files)]);
	return {
		...files,
		evidence: {
			kinds: {
				...kinds,
				...documents.kinds
			},
			missing: {
				...missing,
				...documents.missing
			}
		},
		examined: shown,
		notes: cut === 0 ? files.notes : [...files.notes, `${cut} more documents are not listed.`]
	};
}
/** A file that was examined as another thing already stands in the report. */
function examinedDocuments({ documents, findings }, { examined }) {
	const known = new Set(examined.map(({ path }) => path));
	return [...new Set(findings.map(({ path }) => path))].filter((path) => !known.has(path)).map((path) => {
		const examination = {
			format: "document",
			findings: findings.filter((finding) => finding.path === path).map(({ rule, line, message, detail }) => ({
				rule,
				line,
				message,
				detail
			})),
			facts: {},
			notAModel: true
		};
		const { sha256 = "", bytes = 0 } = documents.get(path) ?? {};
		return examinedFile({
			path,
			sha256,
			bytes
		}, examination, answerOf(examination));
	});
}

export { filesWithDocuments };