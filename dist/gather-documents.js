import { a as mayBePersonal, i as PERSONAL_KINDS, l as documentPaths, n as DOCUMENT_READERS, r as MOST_OF_FIELD, t as DOCUMENT_PLACES } from "./readers.js";
import { o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as readTable } from "./shared-worker-action-subject-measure-check-assess-init-profile.js";
import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { n as problemsOf } from "./shared-subject-check-init-profile.js";
import { t as modelAt } from "./model-of-subject.js";
import { g as remembered } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { a as isAvailable } from "./shared-action-subject-assess-init.js";
import { r as filesAt } from "./shared-action-subject-check-assess-init.js";

// src/evidence/document/data/personal/personal-rows.ts
/** All rows of one table as what looks for personal data sees them: counts by column and kind, and no value. */
var PersonalRows = class {
	#columns;
	#filled;
	#tallies;
	#decoder = new TextDecoder();
	rows = 0;
	leftOut = 0;
	constructor(columns) {
		this.#columns = columns;
		this.#filled = columns.map(() => 0);
		this.#tallies = columns.map(() => /* @__PURE__ */ new Map());
	}
	row(bytes, starts, ends, line) {
		this.rows += 1;
		for (const [place, tallies] of this.#tallies.entries()) {
			const [start, end] = [intAt(starts, place), intAt(ends, place)];
			if (end > start) this.#filled[place] = (this.#filled[place] ?? 0) + 1;
			if (mayBePersonal(bytes, start, end)) {
				const last = Math.min(end, start + MOST_OF_FIELD);
				this.#look(this.#decoder.decode(bytes.subarray(start, last)).trim(), tallies, line);
			}
		}
		return true;
	}
	ragged() {
		this.leftOut += 1;
		return true;
	}
	unreadable() {
		return this.ragged();
	}
	seen() {
		return this.#columns.map((column, place) => ({
			column,
			filled: this.#filled[place] ?? 0,
			kinds: [...this.#tallies[place] ?? []].map(([kind, tally]) => ({
				kind,
				...tally
			}))
		}));
	}
	#look(field, tallies, line) {
		for (const { id, test } of PERSONAL_KINDS) if (test(field)) {
			const tally = tallies.get(id) ?? {
				rows: 0,
				firstLine: line
			};
			tally.rows += 1;
			tallies.set(id, tally);
		}
	}
};

// src/evidence/document/data/personal/read-tables.ts
async function seeTable({ key, table, sources }, ports) {
	const files = [];
	for (const source of sources) {
		let rows = new PersonalRows([]);
		const read = await readTable(source, ports, ({ columns }) => {
			rows = new PersonalRows(columns);
			return succeed(rows);
		});
		if (!read.ok) return read.state === "missing" ? {
			key,
			table: source.path,
			state: "missing"
		} : {
			key,
			table: source.path,
			state: "unreadable",
			because: saidOf$1(read.problems)
		};
		files.push({
			path: source.path,
			rows: rows.rows,
			leftOut: rows.leftOut,
			columns: rows.seen()
		});
	}
	return files.length === 0 ? {
		key,
		table,
		state: "missing"
	} : {
		key,
		state: "seen",
		files
	};
}
function saidOf$1(problems) {
	return problems.map(({ message }) => message).join(" ");
}

// src/assess/documents/bound-tables.ts
async function boundTables(subject, world) {
	const seen = [];
	for (const bound of tablesOf(subject)) seen.push(await seeBound(bound, world));
	return seen;
}
function tablesOf({ bindings, shards, furtherShards }) {
	const { evaluation, training, shifts = {} } = bindings;
	const further = [...training === void 0 ? [] : [{
		key: "training.table",
		table: training.table
	}], ...Object.entries(shifts).map(([name, { table }]) => ({
		key: `shifts.${name}.table`,
		table
	}))].map((each) => ({
		...each,
		paths: furtherShards.get(each.table) ?? []
	}));
	return [{
		key: "evaluation.table",
		table: evaluation.table,
		paths: shards
	}, ...further];
}
async function seeBound({ key, table, paths }, { workspace, tables }) {
	try {
		const sources = (await Promise.all(paths.map((path) => workspace.open(path)))).flatMap((source) => source ?? []);
		return sources.length < paths.length ? {
			key,
			table,
			state: "missing"
		} : await seeTable({
			key,
			table,
			sources
		}, tables);
	} catch (error) {
		return {
			key,
			table,
			state: "unreadable",
			because: problemsOf(error, table).map(({ message }) => message).join(" ")
		};
	}
}

// src/assess/documents/bound-digests.ts
/**
* Digests of the model and the tables that a subject binds. What is not there, not whole or not readable has none: whoever gathers
* it says so.
*/
async function boundDigests({ model, evaluation, training }, { listing, workspace, hashBytes }) {
	const bound = [
		model,
		evaluation.table,
		training?.table
	].filter((path) => path !== void 0);
	const digests = /* @__PURE__ */ new Map();
	for (const path of new Set(bound)) {
		const { identity } = await modelAt(path, listing, workspace, hashBytes);
		if (identity !== void 0) digests.set(path, {
			sha256: identity.digest,
			bytes: identity.bytes
		});
	}
	return digests;
}

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
/** Reads each path once, however many subjects and names have it: what is parsed of a document is remembered by its value. */
var DocumentFiles = class {
	#workspace;
	#hashBytes;
	#sources = /* @__PURE__ */ new Map();
	#read = /* @__PURE__ */ new Map();
	constructor({ workspace, hashBytes }) {
		this.#workspace = workspace;
		this.#hashBytes = hashBytes;
	}
	async read(path, mostBytes) {
		const found = await remembered(this.#sources, path, async () => await opened(this.#workspace, path));
		if (!("source" in found)) return found;
		const { size } = found.source;
		if (size > mostBytes) {
			const said = `It has ${size} bytes, and of such a document ${mostBytes} are read.`;
			return { finding: foundAt(DOCUMENT_RULES.tooLarge, path, said, `${size} bytes`) };
		}
		return await remembered(this.#read, path, async () => await readWhole(found.source, path, this.#hashBytes));
	}
	async readAll({ paths, mostBytes }) {
		return await Promise.all(paths.map((path) => this.read(path, mostBytes(path))));
	}
};
async function opened(workspace, path) {
	try {
		const source = await workspace.open(path);
		return source === null ? { missing: path } : { source };
	} catch (error) {
		return unread(error, path);
	}
}
/** The digest is of the very bytes that were read: the file is opened once. */
async function readWhole(source, path, hash) {
	try {
		const bytes = await source.read(0, source.size);
		const text = utf8Of(bytes);
		return text === void 0 ? { finding: foundAt(DOCUMENT_RULES.notText, path, "Its bytes are not UTF-8.", path) } : { document: {
			path,
			text,
			sha256: await hash(bytes),
			bytes: bytes.length
		} };
	} catch (error) {
		return unread(error, path);
	}
}
function unread(error, path) {
	return { unread: {
		path,
		reason: problemsOf(error, path).map(({ message }) => message).join(" ")
	} };
}
function foundAt(rule, path, message, detail) {
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

// src/assess/documents/what-changed.ts
/**
* Which files have another content since the base: by the list of changes, or, where everything counts as changed and there is a base,
* by comparing the model and the documents with it. Empty: nobody knows.
*/
async function whatChanged({ model }, documents, { changes, base, listing }) {
	if (changes.kind === "files") {
		const { files, isUntracked } = changes;
		const changed = new Set(files.map(({ path }) => path));
		return {
			isChanged: (path) => changed.has(path) || isUntracked(path),
			isMade: isUntracked
		};
	}
	if (base === void 0 || !isAvailable(base.baseline)) return {};
	const tree = listing.files.map(({ path }) => path);
	const asked = /* @__PURE__ */ new Set([...model === void 0 ? [] : filesAt(model, tree), ...documents]);
	const changed = /* @__PURE__ */ new Set();
	for (const path of asked) if (!await base.isUnchanged(path)) changed.add(path);
	return { isChanged: (path) => changed.has(path) };
}

// src/assess/documents/gather-documents.ts
/** By the subject's id. */
async function documentsOfRun(asked, world) {
	const files = new DocumentFiles(world);
	const tree = world.listing.files.map(({ path }) => path);
	const gathered = /* @__PURE__ */ new Map();
	for (const each of asked) gathered.set(each.subject.id, await documentsOf(each, files, tree, world));
	return gathered;
}
async function documentsOf({ subject, kinds, told = kinds }, files, tree, world) {
	const readers = DOCUMENT_READERS.filter(({ kind }) => kinds.has(kind));
	const names = new Set(readers.flatMap((reader) => reader.names));
	const found = documentPaths(subject.bindings, names, DOCUMENT_PLACES, tree);
	const read = await Promise.all(found.map(async (each) => ({
		...each,
		answers: await files.readAll(each)
	})));
	const documents = new Map(read.map(({ name, answers: own }) => [name, own.flatMap((answer) => "document" in answer ? [answer.document] : [])]).filter(([, texts]) => texts.length > 0));
	const digests = readers.some(({ asksDigests }) => asksDigests === true) ? await boundDigests(subject.bindings, world) : void 0;
	const context = {
		...contextOf(subject, tree, world),
		...readers.some(({ asksChanges }) => asksChanges === true) ? await whatChanged(subject.bindings, pathsOf(documents), world) : {},
		...digests === void 0 ? {} : { digests },
		...kinds.has("personalData") ? { tables: await boundTables(subject, world) } : {}
	};
	const answered = readers.map((reader) => ({
		reader,
		answer: reader.read(documents, context)
	}));
	const broken = new Map(read.map((each) => [each.name, lackingOf(each)]));
	const ownNames = new Set(readers.flatMap(({ kind, names: own }) => told.has(kind) ? own : []));
	const own = read.filter(({ name }) => ownNames.has(name));
	const ownAnswers = own.flatMap((each) => each.answers);
	return {
		...kindsOf(answered, broken),
		findings: [...ownAnswers.flatMap((each) => "finding" in each ? [each.finding] : []), ...answered.flatMap(({ reader, answer }) => told.has(reader.kind) ? findingsOf(answer) : [])],
		documents: new Map([...documents.values()].flat().map((text) => [text.path, text])),
		notLookedAt: [...ownAnswers.flatMap((each) => "unread" in each ? [each.unread] : []), ...own.flatMap(saidOf)]
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
function pathsOf(documents) {
	return [...documents.values()].flat().map(({ path }) => path);
}
function contextOf({ bindings, requirements }, tree, { asOf }) {
	return {
		subject: bindings,
		requirements: new Set(requirements.map(({ requirement }) => requirement.metric)),
		paths: new Set(tree),
		asOf
	};
}
/** What is bound and not there is for the readers to miss; here only what is left out. */
function saidOf({ name, cut }) {
	return cut === 0 ? [] : [{
		path: name,
		reason: `${cut} more documents of this name: the ${200} nearest are read`
	}];
}

export { documentsOfRun as t };