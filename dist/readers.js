import { o as __toESM, r as __exportAll, t as __commonJSMin } from "./rolldown-runtime.js";
import { S as unknown$1, _ as record, c as boolean, g as object, h as number, m as looseObject, o as _enum, p as literal, s as array, v as strictObject, x as union, y as string$2 } from "./zod.js";
import { g as remembered, t as onceForEach } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { n as parseTree, r as printParseErrorCode, t as findNodeAtLocation } from "./jsonc-parser.js";
import { t as require_dist } from "./yaml.js";
import { t as leven } from "./leven.js";
import { n as TOPIC_NAMES, t as CARD_KINDS } from "./shared-action-subject-measure-metrics-diff-assess-init.js";
import { _ as metricNamed, c as DETERMINERS, d as groupOf$1, f as hasNounOfPeople, g as beginsName, l as NOT_THIS_MODEL, m as isNamedPeople, n as digitsOf, o as withMargin, p as isKnownGroup, r as exactNumber, s as writtenNumber, t as CLAIM_RULES, u as groupIn, v as namedById, y as plainName } from "./shared-subject-init.js";
import { _ as BOM_HINT, c as TESTING_HINT, d as VERSIONS_HINT, f as OWNERSHIP_HINT, g as ENVIRONMENT_HINT, h as DECISION_LOG_HINT, l as RANDOMNESS_HINT, m as CHANGE_LOG_HINT, p as NOTEBOOKS_HINT, u as EVALUATION_HINT } from "./shared-action-subject-measure-assess-init.js";
import { t as require_ajv } from "./ajv.js";
import { a as constantOf, c as examineDependencies, i as callsOf, n as namesOf$1, o as keywordOf, t as codeCells, u as tokenize } from "./notebook.js";
import { r as readRunManifest } from "./shared-deploy-init.js";

// src/evidence/document/near.ts
var import_dist = require_dist();
/** Folders that hold documents of the folder that they lie in. */
const SIDE_FOLDERS = [
	"",
	"docs",
	".github",
	".fates",
	".devcontainer"
];
/** More of one name are left out, and said. */
const MOST_DOCUMENTS = 200;
/** Of each name that somebody asks for its paths: those that the policy binds, else those that lie where such documents lie. */
function documentPaths(subject, names, places, tree) {
	const folders = foldersOf(subject);
	return [...new Set(places.flatMap(({ name }) => names.has(name) ? [name] : []))].map((name) => {
		const own = places.filter((place) => place.name === name);
		const bound = boundPaths(subject, name);
		const found = bound ?? foundIn$1(own, tree, folders);
		return {
			name,
			paths: found.slice(0, 200),
			mostBytes: (path) => mostBytesIn(own, path),
			isBound: bound !== void 0,
			cut: Math.max(0, found.length - 200)
		};
	});
}
/** Each path once, whichever places it lies in. */
function foundIn$1(places, tree, folders) {
	const found = places.flatMap(({ pattern, where }) => matching(pattern, tree).filter((path) => where === "anywhere" || folders.has(folderOf(path))));
	return [...new Set(found)].toSorted((a, b) => farness(a, folders) - farness(b, folders) || (a < b ? -1 : 1));
}
/** What the policy binds may lie in no place: then as much is read of it as anywhere. */
function mostBytesIn(places, path) {
	const own = places.filter(({ pattern }) => pattern.test(path));
	return Math.max(...(own.length === 0 ? places : own).map(({ mostBytes }) => mostBytes));
}
/** A tree is searched once for a pattern, however many subjects it has. */
const searchedIn = onceForEach((_tree) => /* @__PURE__ */ new Map());
function matching(pattern, tree) {
	return remembered(searchedIn(tree), pattern, () => tree.filter((path) => pattern.test(path)));
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
/** Folder of a path, empty for the root. */
function folderOf(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

// src/evidence/document/json/lines.ts
function linesOf$3(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return { at: (offset) => countUpTo(starts, offset) };
}
/** How many of the sorted numbers are at most `most`. */
function countUpTo(sorted, most) {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = low + high >>> 1;
		if ((sorted[middle] ?? 0) <= most) low = middle + 1;
		else high = middle;
	}
	return low;
}

// src/evidence/document/json/read-json.ts
const MOST_DEPTH$2 = 100;
const MOST_PROBLEMS = 20;
/** Comments and trailing commas are no JSON. */
function readJson(written) {
	const text = written.startsWith("﻿") ? ` ${written.slice(1)}` : written;
	const lines = linesOf$3(text);
	const deep = tooDeepAt(text);
	if (deep !== void 0) {
		const message = `It is nested deeper than ${MOST_DEPTH$2} levels.`;
		return {
			ok: false,
			problems: [{
				line: lines.at(deep),
				message
			}]
		};
	}
	const errors = [];
	const root = parseTree(text, errors, { disallowComments: true });
	if (root === void 0 || errors.length > 0) {
		const problems = errors.slice(0, MOST_PROBLEMS).map(({ error, offset }) => ({
			line: lines.at(offset),
			message: `It is no JSON: ${wordsOf$5(printParseErrorCode(error))}.`
		}));
		return {
			ok: false,
			problems: problems.length > 0 ? problems : [{
				line: 1,
				message: "It is empty."
			}]
		};
	}
	const doubles = [];
	return {
		ok: true,
		value: valueOf$1(root, (key, offset) => {
			if (doubles.length < MOST_PROBLEMS) {
				const message = `The key ${JSON.stringify(key.slice(0, 100))} stands twice; the last counts.`;
				doubles.push({
					line: lines.at(offset),
					message
				});
			}
		}),
		problems: doubles,
		lineOf: (path) => lines.at(offsetOf$1(root, path))
	};
}
/** `ColonExpected` → `colon expected`. */
function wordsOf$5(code) {
	return code.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, " ").toLowerCase();
}
/** Where a bracket opens one level too many; a plain scan, because the parser calls itself. */
function tooDeepAt(text) {
	let depth = 0;
	let inString = false;
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at];
		if (inString) {
			at += letter === "\\" ? 1 : 0;
			inString = letter !== "\"" && letter !== "\n";
		} else if (letter === "\"") inString = true;
		else if (letter === "{" || letter === "[") {
			depth += 1;
			if (depth > MOST_DEPTH$2) return at;
		} else if (letter === "}" || letter === "]") depth -= 1;
	}
}
function valueOf$1(node, onDouble) {
	const { type, children = [] } = node;
	if (type === "array") return children.map((child) => valueOf$1(child, onDouble));
	if (type !== "object") return node.value;
	const object = Object.create(null);
	for (const property of children) {
		const { key, value } = partsOf(property);
		if (Object.hasOwn(object, key)) onDouble(key, property.offset);
		object[key] = value === void 0 ? void 0 : valueOf$1(value, onDouble);
	}
	return object;
}
function offsetOf$1(root, path) {
	let { offset } = root;
	let node = root;
	for (const step of path) {
		const children = node?.children ?? [];
		const isArray = node?.type === "array";
		const child = isArray ? children[Number(step)] : children.findLast((property) => partsOf(property).key === step);
		if (child === void 0) return offset;
		({offset} = child);
		node = isArray ? child : partsOf(child).value;
	}
	return offset;
}
function partsOf({ children = [] }) {
	const [key, value] = children;
	return {
		key: String(key?.value),
		value
	};
}

// src/evidence/document/json/of-document.ts
/** A document as JSON. Several readers are given the same bill of materials, metadata or card. */
const jsonOf = onceForEach(({ text }) => readJson(text));

// src/evidence/document/yaml/yaml-value.ts
/** Expansions, not mentions: ten aliases of ten aliases are a hundred. */
const MAX_ALIASES = 200;
const MAX_NODES = 2e5;
function pathKey(path) {
	return JSON.stringify(path);
}
/** Nodes → plain values. Aliases are expanded up to a limit, merge keys give what the mapping itself does not say. */
function buildValue(contents, maxDepth) {
	const walk = {
		maxDepth,
		anchors: /* @__PURE__ */ new Map(),
		placed: /* @__PURE__ */ new Map(),
		problems: [],
		aliases: 0,
		nodes: 0,
		stopped: false
	};
	const value = contents === null ? null : valueOf(contents, [], startOf(contents), walk);
	return {
		value: walk.stopped ? void 0 : value,
		problems: walk.problems,
		placed: walk.placed
	};
}
function valueOf(node, path, offset, walk) {
	walk.nodes += 1;
	walk.placed.set(pathKey(path), offset);
	if (walk.nodes > MAX_NODES || path.length > walk.maxDepth) stop(walk, offset);
	if (walk.stopped) return null;
	if ((0, import_dist.isAlias)(node)) return aliased(node, path, offset, walk);
	const value = ownValueOf(node, path, walk);
	if (((0, import_dist.isScalar)(node) || (0, import_dist.isCollection)(node)) && node.anchor !== void 0) walk.anchors.set(node.anchor, node);
	return value;
}
function ownValueOf(node, path, walk) {
	if ((0, import_dist.isMap)(node)) return Object.fromEntries(entriesOf$2(node, path, walk));
	if ((0, import_dist.isSeq)(node)) return node.items.map((item, index) => (0, import_dist.isNode)(item) ? valueOf(item, [...path, index], startOf(item), walk) : null);
	return (0, import_dist.isScalar)(node) ? scalarOf(node.value, node.source) : null;
}
function scalarOf(value, source) {
	if (typeof value === "number") return Number.isFinite(value) ? value : source ?? String(value);
	return typeof value === "string" || typeof value === "boolean" ? value : null;
}
function aliased(node, path, offset, walk) {
	const target = walk.anchors.get(node.source);
	walk.aliases += 1;
	if (target === void 0) {
		walk.problems.push({
			offset: startOf(node),
			message: "An alias here has no anchor before it."
		});
		return null;
	}
	if (walk.aliases > MAX_ALIASES) {
		stop(walk, startOf(node));
		return null;
	}
	return valueOf(target, path, offset, walk);
}
function entriesOf$2(map, path, walk) {
	const entries = /* @__PURE__ */ new Map();
	const merged = [];
	for (const pair of map.items) {
		const key = keyOf$2(pair);
		const at = (0, import_dist.isNode)(pair.key) ? startOf(pair.key) : startOf(map);
		if (key === void 0) walk.problems.push({
			offset: at,
			message: "A key here is empty or no plain text."
		});
		else if (entries.has(key)) walk.problems.push({
			offset: at,
			message: "A key occurs twice in one mapping; the first counts."
		});
		else {
			const own = [...path, key];
			const value = (0, import_dist.isNode)(pair.value) ? valueOf(pair.value, own, at, walk) : placedNull(own, at, walk);
			if (key === "<<" && typeof value === "object") merged.push(value);
			else entries.set(key, value);
		}
	}
	for (const [key, value] of merged.flat().flatMap((each) => Object.entries(each ?? {}))) if (!entries.has(key)) entries.set(key, value);
	return entries;
}
function placedNull(path, offset, walk) {
	walk.placed.set(pathKey(path), offset);
	return null;
}
function keyOf$2({ key }) {
	if (!(0, import_dist.isScalar)(key) || key.value === null || key.value === "") return;
	return typeof key.value === "string" ? key.value : key.source;
}
function stop(walk, offset) {
	if (!walk.stopped) {
		walk.stopped = true;
		walk.problems.push({
			offset,
			message: `It expands to more than ${MAX_ALIASES} copies by aliases, ${MAX_NODES} values or ${walk.maxDepth} levels.`
		});
	}
}
function startOf(node) {
	return node.range?.[0] ?? 0;
}

// src/evidence/document/yaml/read-yaml-document.ts
/** In UTF-16 units. */
const MAX_LENGTH = 2 ** 20;
const MAX_TOKENS = 15e4;
/** Of collections in collections; the composer of the library recurses. */
const MAX_DEPTH = 60;
const MAX_PROBLEMS = 20;
const MAX_MESSAGE = 240;
/** The first document of the text; another one behind it is a problem. `firstLine` is where the text begins in its file. */
function readYamlDocument(text, firstLine = 1) {
	const lines = new import_dist.LineCounter();
	lines.addNewLine(0);
	const lineAt = (offset) => Math.max(1, lines.linePos(offset).line) + firstLine - 1;
	const scanned = scan(text, lines);
	if ("tooMuch" in scanned) return nothing$1([{
		line: lineAt(scanned.offset),
		message: scanned.tooMuch
	}], firstLine);
	const [first, second] = [...new import_dist.Composer(OPTIONS).compose(scanned.tokens, true, text.length)];
	const syntax = syntaxProblems(first, lineAt);
	if (first === void 0 || syntax.length > 0) return nothing$1(syntax, firstLine);
	const { value, problems, placed } = buildValue(first.contents, MAX_DEPTH);
	const more = second === void 0 ? [] : [{
		offset: second.range[0],
		message: SECOND
	}];
	return {
		value,
		lineOf: (path) => lineAt(offsetOf(placed, path)),
		problems: [...problems, ...more].toSorted((a, b) => a.offset - b.offset).slice(0, MAX_PROBLEMS).map(({ offset, message }) => ({
			line: lineAt(offset),
			message
		}))
	};
}
const OPTIONS = {
	version: "1.2",
	schema: "core",
	uniqueKeys: false,
	merge: false,
	strict: true,
	prettyErrors: false,
	logLevel: "silent"
};
const SECOND = "A second YAML document begins here, and only the first is read.";
function scan(text, lines) {
	if (text.length > MAX_LENGTH) return {
		tooMuch: `It has ${text.length} characters, and ${MAX_LENGTH} are read as YAML.`,
		offset: 0
	};
	const parser = new import_dist.Parser(lines.addNewLine);
	const tokens = [];
	let lexemes = 0;
	for (const lexeme of new import_dist.Lexer().lex(text)) {
		tokens.push(...parser.next(lexeme));
		lexemes += 1;
		if (lexemes > MAX_TOKENS) return {
			tooMuch: `It has more than ${MAX_TOKENS} tokens of YAML.`,
			offset: parser.offset
		};
		if (parser.stack.length > 62) return {
			tooMuch: `Collections are nested more than ${MAX_DEPTH} deep here.`,
			offset: parser.offset
		};
	}
	tokens.push(...parser.end());
	return { tokens };
}
function syntaxProblems(document, lineAt) {
	return (document?.errors ?? []).map(({ message, pos }) => ({
		line: lineAt(pos[0]),
		message: `This is no YAML: ${message.slice(0, MAX_MESSAGE)}`
	})).toSorted((a, b) => a.line - b.line).slice(0, MAX_PROBLEMS);
}
function nothing$1(problems, firstLine) {
	return {
		value: void 0,
		lineOf: () => firstLine,
		problems
	};
}
function offsetOf(placed, path) {
	for (let length = path.length; length > 0; length -= 1) {
		const found = placed.get(pathKey(path.slice(0, length)));
		if (found !== void 0) return found;
	}
	return 0;
}

// node_modules/mdast-util-to-string/lib/index.js
/**
* @typedef {import('mdast').Nodes} Nodes
*
* @typedef Options
*   Configuration (optional).
* @property {boolean | null | undefined} [includeImageAlt=true]
*   Whether to use `alt` for `image`s (default: `true`).
* @property {boolean | null | undefined} [includeHtml=true]
*   Whether to use `value` of HTML (default: `true`).
*/
/** @type {Options} */
const emptyOptions = {};
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node’s plain-text fields, otherwise serializes its children,
* and if the given value is an array, serialize the nodes in it.
*
* @param {unknown} [value]
*   Thing to serialize, typically `Node`.
* @param {Options | null | undefined} [options]
*   Configuration (optional).
* @returns {string}
*   Serialized `value`.
*/
function toString(value, options) {
	const settings = options || emptyOptions;
	return one(value, typeof settings.includeImageAlt === "boolean" ? settings.includeImageAlt : true, typeof settings.includeHtml === "boolean" ? settings.includeHtml : true);
}
/**
* One node or several nodes.
*
* @param {unknown} value
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized node.
*/
function one(value, includeImageAlt, includeHtml) {
	if (node(value)) {
		if ("value" in value) return value.type === "html" && !includeHtml ? "" : value.value;
		if (includeImageAlt && "alt" in value && value.alt) return value.alt;
		if ("children" in value) return all(value.children, includeImageAlt, includeHtml);
	}
	if (Array.isArray(value)) return all(value, includeImageAlt, includeHtml);
	return "";
}
/**
* Serialize a list of nodes.
*
* @param {Array<unknown>} values
*   Thing to serialize.
* @param {boolean} includeImageAlt
*   Include image `alt`s.
* @param {boolean} includeHtml
*   Include HTML.
* @returns {string}
*   Serialized nodes.
*/
function all(values, includeImageAlt, includeHtml) {
	/** @type {Array<string>} */
	const result = [];
	let index = -1;
	while (++index < values.length) result[index] = one(values[index], includeImageAlt, includeHtml);
	return result.join("");
}
/**
* Check if `value` looks like a node.
*
* @param {unknown} value
*   Thing.
* @returns {value is Nodes}
*   Whether `value` is a node.
*/
function node(value) {
	return Boolean(value && typeof value === "object");
}

// node_modules/character-entities/index.js
/**
* Map of named character references.
*
* @type {Record<string, string>}
*/
const characterEntities = {
	AElig: "Æ",
	AMP: "&",
	Aacute: "Á",
	Abreve: "Ă",
	Acirc: "Â",
	Acy: "А",
	Afr: "𝔄",
	Agrave: "À",
	Alpha: "Α",
	Amacr: "Ā",
	And: "⩓",
	Aogon: "Ą",
	Aopf: "𝔸",
	ApplyFunction: "⁡",
	Aring: "Å",
	Ascr: "𝒜",
	Assign: "≔",
	Atilde: "Ã",
	Auml: "Ä",
	Backslash: "∖",
	Barv: "⫧",
	Barwed: "⌆",
	Bcy: "Б",
	Because: "∵",
	Bernoullis: "ℬ",
	Beta: "Β",
	Bfr: "𝔅",
	Bopf: "𝔹",
	Breve: "˘",
	Bscr: "ℬ",
	Bumpeq: "≎",
	CHcy: "Ч",
	COPY: "©",
	Cacute: "Ć",
	Cap: "⋒",
	CapitalDifferentialD: "ⅅ",
	Cayleys: "ℭ",
	Ccaron: "Č",
	Ccedil: "Ç",
	Ccirc: "Ĉ",
	Cconint: "∰",
	Cdot: "Ċ",
	Cedilla: "¸",
	CenterDot: "·",
	Cfr: "ℭ",
	Chi: "Χ",
	CircleDot: "⊙",
	CircleMinus: "⊖",
	CirclePlus: "⊕",
	CircleTimes: "⊗",
	ClockwiseContourIntegral: "∲",
	CloseCurlyDoubleQuote: "”",
	CloseCurlyQuote: "’",
	Colon: "∷",
	Colone: "⩴",
	Congruent: "≡",
	Conint: "∯",
	ContourIntegral: "∮",
	Copf: "ℂ",
	Coproduct: "∐",
	CounterClockwiseContourIntegral: "∳",
	Cross: "⨯",
	Cscr: "𝒞",
	Cup: "⋓",
	CupCap: "≍",
	DD: "ⅅ",
	DDotrahd: "⤑",
	DJcy: "Ђ",
	DScy: "Ѕ",
	DZcy: "Џ",
	Dagger: "‡",
	Darr: "↡",
	Dashv: "⫤",
	Dcaron: "Ď",
	Dcy: "Д",
	Del: "∇",
	Delta: "Δ",
	Dfr: "𝔇",
	DiacriticalAcute: "´",
	DiacriticalDot: "˙",
	DiacriticalDoubleAcute: "˝",
	DiacriticalGrave: "`",
	DiacriticalTilde: "˜",
	Diamond: "⋄",
	DifferentialD: "ⅆ",
	Dopf: "𝔻",
	Dot: "¨",
	DotDot: "⃜",
	DotEqual: "≐",
	DoubleContourIntegral: "∯",
	DoubleDot: "¨",
	DoubleDownArrow: "⇓",
	DoubleLeftArrow: "⇐",
	DoubleLeftRightArrow: "⇔",
	DoubleLeftTee: "⫤",
	DoubleLongLeftArrow: "⟸",
	DoubleLongLeftRightArrow: "⟺",
	DoubleLongRightArrow: "⟹",
	DoubleRightArrow: "⇒",
	DoubleRightTee: "⊨",
	DoubleUpArrow: "⇑",
	DoubleUpDownArrow: "⇕",
	DoubleVerticalBar: "∥",
	DownArrow: "↓",
	DownArrowBar: "⤓",
	DownArrowUpArrow: "⇵",
	DownBreve: "̑",
	DownLeftRightVector: "⥐",
	DownLeftTeeVector: "⥞",
	DownLeftVector: "↽",
	DownLeftVectorBar: "⥖",
	DownRightTeeVector: "⥟",
	DownRightVector: "⇁",
	DownRightVectorBar: "⥗",
	DownTee: "⊤",
	DownTeeArrow: "↧",
	Downarrow: "⇓",
	Dscr: "𝒟",
	Dstrok: "Đ",
	ENG: "Ŋ",
	ETH: "Ð",
	Eacute: "É",
	Ecaron: "Ě",
	Ecirc: "Ê",
	Ecy: "Э",
	Edot: "Ė",
	Efr: "𝔈",
	Egrave: "È",
	Element: "∈",
	Emacr: "Ē",
	EmptySmallSquare: "◻",
	EmptyVerySmallSquare: "▫",
	Eogon: "Ę",
	Eopf: "𝔼",
	Epsilon: "Ε",
	Equal: "⩵",
	EqualTilde: "≂",
	Equilibrium: "⇌",
	Escr: "ℰ",
	Esim: "⩳",
	Eta: "Η",
	Euml: "Ë",
	Exists: "∃",
	ExponentialE: "ⅇ",
	Fcy: "Ф",
	Ffr: "𝔉",
	FilledSmallSquare: "◼",
	FilledVerySmallSquare: "▪",
	Fopf: "𝔽",
	ForAll: "∀",
	Fouriertrf: "ℱ",
	Fscr: "ℱ",
	GJcy: "Ѓ",
	GT: ">",
	Gamma: "Γ",
	Gammad: "Ϝ",
	Gbreve: "Ğ",
	Gcedil: "Ģ",
	Gcirc: "Ĝ",
	Gcy: "Г",
	Gdot: "Ġ",
	Gfr: "𝔊",
	Gg: "⋙",
	Gopf: "𝔾",
	GreaterEqual: "≥",
	GreaterEqualLess: "⋛",
	GreaterFullEqual: "≧",
	GreaterGreater: "⪢",
	GreaterLess: "≷",
	GreaterSlantEqual: "⩾",
	GreaterTilde: "≳",
	Gscr: "𝒢",
	Gt: "≫",
	HARDcy: "Ъ",
	Hacek: "ˇ",
	Hat: "^",
	Hcirc: "Ĥ",
	Hfr: "ℌ",
	HilbertSpace: "ℋ",
	Hopf: "ℍ",
	HorizontalLine: "─",
	Hscr: "ℋ",
	Hstrok: "Ħ",
	HumpDownHump: "≎",
	HumpEqual: "≏",
	IEcy: "Е",
	IJlig: "Ĳ",
	IOcy: "Ё",
	Iacute: "Í",
	Icirc: "Î",
	Icy: "И",
	Idot: "İ",
	Ifr: "ℑ",
	Igrave: "Ì",
	Im: "ℑ",
	Imacr: "Ī",
	ImaginaryI: "ⅈ",
	Implies: "⇒",
	Int: "∬",
	Integral: "∫",
	Intersection: "⋂",
	InvisibleComma: "⁣",
	InvisibleTimes: "⁢",
	Iogon: "Į",
	Iopf: "𝕀",
	Iota: "Ι",
	Iscr: "ℐ",
	Itilde: "Ĩ",
	Iukcy: "І",
	Iuml: "Ï",
	Jcirc: "Ĵ",
	Jcy: "Й",
	Jfr: "𝔍",
	Jopf: "𝕁",
	Jscr: "𝒥",
	Jsercy: "Ј",
	Jukcy: "Є",
	KHcy: "Х",
	KJcy: "Ќ",
	Kappa: "Κ",
	Kcedil: "Ķ",
	Kcy: "К",
	Kfr: "𝔎",
	Kopf: "𝕂",
	Kscr: "𝒦",
	LJcy: "Љ",
	LT: "<",
	Lacute: "Ĺ",
	Lambda: "Λ",
	Lang: "⟪",
	Laplacetrf: "ℒ",
	Larr: "↞",
	Lcaron: "Ľ",
	Lcedil: "Ļ",
	Lcy: "Л",
	LeftAngleBracket: "⟨",
	LeftArrow: "←",
	LeftArrowBar: "⇤",
	LeftArrowRightArrow: "⇆",
	LeftCeiling: "⌈",
	LeftDoubleBracket: "⟦",
	LeftDownTeeVector: "⥡",
	LeftDownVector: "⇃",
	LeftDownVectorBar: "⥙",
	LeftFloor: "⌊",
	LeftRightArrow: "↔",
	LeftRightVector: "⥎",
	LeftTee: "⊣",
	LeftTeeArrow: "↤",
	LeftTeeVector: "⥚",
	LeftTriangle: "⊲",
	LeftTriangleBar: "⧏",
	LeftTriangleEqual: "⊴",
	LeftUpDownVector: "⥑",
	LeftUpTeeVector: "⥠",
	LeftUpVector: "↿",
	LeftUpVectorBar: "⥘",
	LeftVector: "↼",
	LeftVectorBar: "⥒",
	Leftarrow: "⇐",
	Leftrightarrow: "⇔",
	LessEqualGreater: "⋚",
	LessFullEqual: "≦",
	LessGreater: "≶",
	LessLess: "⪡",
	LessSlantEqual: "⩽",
	LessTilde: "≲",
	Lfr: "𝔏",
	Ll: "⋘",
	Lleftarrow: "⇚",
	Lmidot: "Ŀ",
	LongLeftArrow: "⟵",
	LongLeftRightArrow: "⟷",
	LongRightArrow: "⟶",
	Longleftarrow: "⟸",
	Longleftrightarrow: "⟺",
	Longrightarrow: "⟹",
	Lopf: "𝕃",
	LowerLeftArrow: "↙",
	LowerRightArrow: "↘",
	Lscr: "ℒ",
	Lsh: "↰",
	Lstrok: "Ł",
	Lt: "≪",
	Map: "⤅",
	Mcy: "М",
	MediumSpace: " ",
	Mellintrf: "ℳ",
	Mfr: "𝔐",
	MinusPlus: "∓",
	Mopf: "𝕄",
	Mscr: "ℳ",
	Mu: "Μ",
	NJcy: "Њ",
	Nacute: "Ń",
	Ncaron: "Ň",
	Ncedil: "Ņ",
	Ncy: "Н",
	NegativeMediumSpace: "​",
	NegativeThickSpace: "​",
	NegativeThinSpace: "​",
	NegativeVeryThinSpace: "​",
	NestedGreaterGreater: "≫",
	NestedLessLess: "≪",
	NewLine: "\n",
	Nfr: "𝔑",
	NoBreak: "⁠",
	NonBreakingSpace: "\xA0",
	Nopf: "ℕ",
	Not: "⫬",
	NotCongruent: "≢",
	NotCupCap: "≭",
	NotDoubleVerticalBar: "∦",
	NotElement: "∉",
	NotEqual: "≠",
	NotEqualTilde: "≂̸",
	NotExists: "∄",
	NotGreater: "≯",
	NotGreaterEqual: "≱",
	NotGreaterFullEqual: "≧̸",
	NotGreaterGreater: "≫̸",
	NotGreaterLess: "≹",
	NotGreaterSlantEqual: "⩾̸",
	NotGreaterTilde: "≵",
	NotHumpDownHump: "≎̸",
	NotHumpEqual: "≏̸",
	NotLeftTriangle: "⋪",
	NotLeftTriangleBar: "⧏̸",
	NotLeftTriangleEqual: "⋬",
	NotLess: "≮",
	NotLessEqual: "≰",
	NotLessGreater: "≸",
	NotLessLess: "≪̸",
	NotLessSlantEqual: "⩽̸",
	NotLessTilde: "≴",
	NotNestedGreaterGreater: "⪢̸",
	NotNestedLessLess: "⪡̸",
	NotPrecedes: "⊀",
	NotPrecedesEqual: "⪯̸",
	NotPrecedesSlantEqual: "⋠",
	NotReverseElement: "∌",
	NotRightTriangle: "⋫",
	NotRightTriangleBar: "⧐̸",
	NotRightTriangleEqual: "⋭",
	NotSquareSubset: "⊏̸",
	NotSquareSubsetEqual: "⋢",
	NotSquareSuperset: "⊐̸",
	NotSquareSupersetEqual: "⋣",
	NotSubset: "⊂⃒",
	NotSubsetEqual: "⊈",
	NotSucceeds: "⊁",
	NotSucceedsEqual: "⪰̸",
	NotSucceedsSlantEqual: "⋡",
	NotSucceedsTilde: "≿̸",
	NotSuperset: "⊃⃒",
	NotSupersetEqual: "⊉",
	NotTilde: "≁",
	NotTildeEqual: "≄",
	NotTildeFullEqual: "≇",
	NotTildeTilde: "≉",
	NotVerticalBar: "∤",
	Nscr: "𝒩",
	Ntilde: "Ñ",
	Nu: "Ν",
	OElig: "Œ",
	Oacute: "Ó",
	Ocirc: "Ô",
	Ocy: "О",
	Odblac: "Ő",
	Ofr: "𝔒",
	Ograve: "Ò",
	Omacr: "Ō",
	Omega: "Ω",
	Omicron: "Ο",
	Oopf: "𝕆",
	OpenCurlyDoubleQuote: "“",
	OpenCurlyQuote: "‘",
	Or: "⩔",
	Oscr: "𝒪",
	Oslash: "Ø",
	Otilde: "Õ",
	Otimes: "⨷",
	Ouml: "Ö",
	OverBar: "‾",
	OverBrace: "⏞",
	OverBracket: "⎴",
	OverParenthesis: "⏜",
	PartialD: "∂",
	Pcy: "П",
	Pfr: "𝔓",
	Phi: "Φ",
	Pi: "Π",
	PlusMinus: "±",
	Poincareplane: "ℌ",
	Popf: "ℙ",
	Pr: "⪻",
	Precedes: "≺",
	PrecedesEqual: "⪯",
	PrecedesSlantEqual: "≼",
	PrecedesTilde: "≾",
	Prime: "″",
	Product: "∏",
	Proportion: "∷",
	Proportional: "∝",
	Pscr: "𝒫",
	Psi: "Ψ",
	QUOT: "\"",
	Qfr: "𝔔",
	Qopf: "ℚ",
	Qscr: "𝒬",
	RBarr: "⤐",
	REG: "®",
	Racute: "Ŕ",
	Rang: "⟫",
	Rarr: "↠",
	Rarrtl: "⤖",
	Rcaron: "Ř",
	Rcedil: "Ŗ",
	Rcy: "Р",
	Re: "ℜ",
	ReverseElement: "∋",
	ReverseEquilibrium: "⇋",
	ReverseUpEquilibrium: "⥯",
	Rfr: "ℜ",
	Rho: "Ρ",
	RightAngleBracket: "⟩",
	RightArrow: "→",
	RightArrowBar: "⇥",
	RightArrowLeftArrow: "⇄",
	RightCeiling: "⌉",
	RightDoubleBracket: "⟧",
	RightDownTeeVector: "⥝",
	RightDownVector: "⇂",
	RightDownVectorBar: "⥕",
	RightFloor: "⌋",
	RightTee: "⊢",
	RightTeeArrow: "↦",
	RightTeeVector: "⥛",
	RightTriangle: "⊳",
	RightTriangleBar: "⧐",
	RightTriangleEqual: "⊵",
	RightUpDownVector: "⥏",
	RightUpTeeVector: "⥜",
	RightUpVector: "↾",
	RightUpVectorBar: "⥔",
	RightVector: "⇀",
	RightVectorBar: "⥓",
	Rightarrow: "⇒",
	Ropf: "ℝ",
	RoundImplies: "⥰",
	Rrightarrow: "⇛",
	Rscr: "ℛ",
	Rsh: "↱",
	RuleDelayed: "⧴",
	SHCHcy: "Щ",
	SHcy: "Ш",
	SOFTcy: "Ь",
	Sacute: "Ś",
	Sc: "⪼",
	Scaron: "Š",
	Scedil: "Ş",
	Scirc: "Ŝ",
	Scy: "С",
	Sfr: "𝔖",
	ShortDownArrow: "↓",
	ShortLeftArrow: "←",
	ShortRightArrow: "→",
	ShortUpArrow: "↑",
	Sigma: "Σ",
	SmallCircle: "∘",
	Sopf: "𝕊",
	Sqrt: "√",
	Square: "□",
	SquareIntersection: "⊓",
	SquareSubset: "⊏",
	SquareSubsetEqual: "⊑",
	SquareSuperset: "⊐",
	SquareSupersetEqual: "⊒",
	SquareUnion: "⊔",
	Sscr: "𝒮",
	Star: "⋆",
	Sub: "⋐",
	Subset: "⋐",
	SubsetEqual: "⊆",
	Succeeds: "≻",
	SucceedsEqual: "⪰",
	SucceedsSlantEqual: "≽",
	SucceedsTilde: "≿",
	SuchThat: "∋",
	Sum: "∑",
	Sup: "⋑",
	Superset: "⊃",
	SupersetEqual: "⊇",
	Supset: "⋑",
	THORN: "Þ",
	TRADE: "™",
	TSHcy: "Ћ",
	TScy: "Ц",
	Tab: "	",
	Tau: "Τ",
	Tcaron: "Ť",
	Tcedil: "Ţ",
	Tcy: "Т",
	Tfr: "𝔗",
	Therefore: "∴",
	Theta: "Θ",
	ThickSpace: "  ",
	ThinSpace: " ",
	Tilde: "∼",
	TildeEqual: "≃",
	TildeFullEqual: "≅",
	TildeTilde: "≈",
	Topf: "𝕋",
	TripleDot: "⃛",
	Tscr: "𝒯",
	Tstrok: "Ŧ",
	Uacute: "Ú",
	Uarr: "↟",
	Uarrocir: "⥉",
	Ubrcy: "Ў",
	Ubreve: "Ŭ",
	Ucirc: "Û",
	Ucy: "У",
	Udblac: "Ű",
	Ufr: "𝔘",
	Ugrave: "Ù",
	Umacr: "Ū",
	UnderBar: "_",
	UnderBrace: "⏟",
	UnderBracket: "⎵",
	UnderParenthesis: "⏝",
	Union: "⋃",
	UnionPlus: "⊎",
	Uogon: "Ų",
	Uopf: "𝕌",
	UpArrow: "↑",
	UpArrowBar: "⤒",
	UpArrowDownArrow: "⇅",
	UpDownArrow: "↕",
	UpEquilibrium: "⥮",
	UpTee: "⊥",
	UpTeeArrow: "↥",
	Uparrow: "⇑",
	Updownarrow: "⇕",
	UpperLeftArrow: "↖",
	UpperRightArrow: "↗",
	Upsi: "ϒ",
	Upsilon: "Υ",
	Uring: "Ů",
	Uscr: "𝒰",
	Utilde: "Ũ",
	Uuml: "Ü",
	VDash: "⊫",
	Vbar: "⫫",
	Vcy: "В",
	Vdash: "⊩",
	Vdashl: "⫦",
	Vee: "⋁",
	Verbar: "‖",
	Vert: "‖",
	VerticalBar: "∣",
	VerticalLine: "|",
	VerticalSeparator: "❘",
	VerticalTilde: "≀",
	VeryThinSpace: " ",
	Vfr: "𝔙",
	Vopf: "𝕍",
	Vscr: "𝒱",
	Vvdash: "⊪",
	Wcirc: "Ŵ",
	Wedge: "⋀",
	Wfr: "𝔚",
	Wopf: "𝕎",
	Wscr: "𝒲",
	Xfr: "𝔛",
	Xi: "Ξ",
	Xopf: "𝕏",
	Xscr: "𝒳",
	YAcy: "Я",
	YIcy: "Ї",
	YUcy: "Ю",
	Yacute: "Ý",
	Ycirc: "Ŷ",
	Ycy: "Ы",
	Yfr: "𝔜",
	Yopf: "𝕐",
	Yscr: "𝒴",
	Yuml: "Ÿ",
	ZHcy: "Ж",
	Zacute: "Ź",
	Zcaron: "Ž",
	Zcy: "З",
	Zdot: "Ż",
	ZeroWidthSpace: "​",
	Zeta: "Ζ",
	Zfr: "ℨ",
	Zopf: "ℤ",
	Zscr: "𝒵",
	aacute: "á",
	abreve: "ă",
	ac: "∾",
	acE: "∾̳",
	acd: "∿",
	acirc: "â",
	acute: "´",
	acy: "а",
	aelig: "æ",
	af: "⁡",
	afr: "𝔞",
	agrave: "à",
	alefsym: "ℵ",
	aleph: "ℵ",
	alpha: "α",
	amacr: "ā",
	amalg: "⨿",
	amp: "&",
	and: "∧",
	andand: "⩕",
	andd: "⩜",
	andslope: "⩘",
	andv: "⩚",
	ang: "∠",
	ange: "⦤",
	angle: "∠",
	angmsd: "∡",
	angmsdaa: "⦨",
	angmsdab: "⦩",
	angmsdac: "⦪",
	angmsdad: "⦫",
	angmsdae: "⦬",
	angmsdaf: "⦭",
	angmsdag: "⦮",
	angmsdah: "⦯",
	angrt: "∟",
	angrtvb: "⊾",
	angrtvbd: "⦝",
	angsph: "∢",
	angst: "Å",
	angzarr: "⍼",
	aogon: "ą",
	aopf: "𝕒",
	ap: "≈",
	apE: "⩰",
	apacir: "⩯",
	ape: "≊",
	apid: "≋",
	apos: "'",
	approx: "≈",
	approxeq: "≊",
	aring: "å",
	ascr: "𝒶",
	ast: "*",
	asymp: "≈",
	asympeq: "≍",
	atilde: "ã",
	auml: "ä",
	awconint: "∳",
	awint: "⨑",
	bNot: "⫭",
	backcong: "≌",
	backepsilon: "϶",
	backprime: "‵",
	backsim: "∽",
	backsimeq: "⋍",
	barvee: "⊽",
	barwed: "⌅",
	barwedge: "⌅",
	bbrk: "⎵",
	bbrktbrk: "⎶",
	bcong: "≌",
	bcy: "б",
	bdquo: "„",
	becaus: "∵",
	because: "∵",
	bemptyv: "⦰",
	bepsi: "϶",
	bernou: "ℬ",
	beta: "β",
	beth: "ℶ",
	between: "≬",
	bfr: "𝔟",
	bigcap: "⋂",
	bigcirc: "◯",
	bigcup: "⋃",
	bigodot: "⨀",
	bigoplus: "⨁",
	bigotimes: "⨂",
	bigsqcup: "⨆",
	bigstar: "★",
	bigtriangledown: "▽",
	bigtriangleup: "△",
	biguplus: "⨄",
	bigvee: "⋁",
	bigwedge: "⋀",
	bkarow: "⤍",
	blacklozenge: "⧫",
	blacksquare: "▪",
	blacktriangle: "▴",
	blacktriangledown: "▾",
	blacktriangleleft: "◂",
	blacktriangleright: "▸",
	blank: "␣",
	blk12: "▒",
	blk14: "░",
	blk34: "▓",
	block: "█",
	bne: "=⃥",
	bnequiv: "≡⃥",
	bnot: "⌐",
	bopf: "𝕓",
	bot: "⊥",
	bottom: "⊥",
	bowtie: "⋈",
	boxDL: "╗",
	boxDR: "╔",
	boxDl: "╖",
	boxDr: "╓",
	boxH: "═",
	boxHD: "╦",
	boxHU: "╩",
	boxHd: "╤",
	boxHu: "╧",
	boxUL: "╝",
	boxUR: "╚",
	boxUl: "╜",
	boxUr: "╙",
	boxV: "║",
	boxVH: "╬",
	boxVL: "╣",
	boxVR: "╠",
	boxVh: "╫",
	boxVl: "╢",
	boxVr: "╟",
	boxbox: "⧉",
	boxdL: "╕",
	boxdR: "╒",
	boxdl: "┐",
	boxdr: "┌",
	boxh: "─",
	boxhD: "╥",
	boxhU: "╨",
	boxhd: "┬",
	boxhu: "┴",
	boxminus: "⊟",
	boxplus: "⊞",
	boxtimes: "⊠",
	boxuL: "╛",
	boxuR: "╘",
	boxul: "┘",
	boxur: "└",
	boxv: "│",
	boxvH: "╪",
	boxvL: "╡",
	boxvR: "╞",
	boxvh: "┼",
	boxvl: "┤",
	boxvr: "├",
	bprime: "‵",
	breve: "˘",
	brvbar: "¦",
	bscr: "𝒷",
	bsemi: "⁏",
	bsim: "∽",
	bsime: "⋍",
	bsol: "\\",
	bsolb: "⧅",
	bsolhsub: "⟈",
	bull: "•",
	bullet: "•",
	bump: "≎",
	bumpE: "⪮",
	bumpe: "≏",
	bumpeq: "≏",
	cacute: "ć",
	cap: "∩",
	capand: "⩄",
	capbrcup: "⩉",
	capcap: "⩋",
	capcup: "⩇",
	capdot: "⩀",
	caps: "∩︀",
	caret: "⁁",
	caron: "ˇ",
	ccaps: "⩍",
	ccaron: "č",
	ccedil: "ç",
	ccirc: "ĉ",
	ccups: "⩌",
	ccupssm: "⩐",
	cdot: "ċ",
	cedil: "¸",
	cemptyv: "⦲",
	cent: "¢",
	centerdot: "·",
	cfr: "𝔠",
	chcy: "ч",
	check: "✓",
	checkmark: "✓",
	chi: "χ",
	cir: "○",
	cirE: "⧃",
	circ: "ˆ",
	circeq: "≗",
	circlearrowleft: "↺",
	circlearrowright: "↻",
	circledR: "®",
	circledS: "Ⓢ",
	circledast: "⊛",
	circledcirc: "⊚",
	circleddash: "⊝",
	cire: "≗",
	cirfnint: "⨐",
	cirmid: "⫯",
	cirscir: "⧂",
	clubs: "♣",
	clubsuit: "♣",
	colon: ":",
	colone: "≔",
	coloneq: "≔",
	comma: ",",
	commat: "@",
	comp: "∁",
	compfn: "∘",
	complement: "∁",
	complexes: "ℂ",
	cong: "≅",
	congdot: "⩭",
	conint: "∮",
	copf: "𝕔",
	coprod: "∐",
	copy: "©",
	copysr: "℗",
	crarr: "↵",
	cross: "✗",
	cscr: "𝒸",
	csub: "⫏",
	csube: "⫑",
	csup: "⫐",
	csupe: "⫒",
	ctdot: "⋯",
	cudarrl: "⤸",
	cudarrr: "⤵",
	cuepr: "⋞",
	cuesc: "⋟",
	cularr: "↶",
	cularrp: "⤽",
	cup: "∪",
	cupbrcap: "⩈",
	cupcap: "⩆",
	cupcup: "⩊",
	cupdot: "⊍",
	cupor: "⩅",
	cups: "∪︀",
	curarr: "↷",
	curarrm: "⤼",
	curlyeqprec: "⋞",
	curlyeqsucc: "⋟",
	curlyvee: "⋎",
	curlywedge: "⋏",
	curren: "¤",
	curvearrowleft: "↶",
	curvearrowright: "↷",
	cuvee: "⋎",
	cuwed: "⋏",
	cwconint: "∲",
	cwint: "∱",
	cylcty: "⌭",
	dArr: "⇓",
	dHar: "⥥",
	dagger: "†",
	daleth: "ℸ",
	darr: "↓",
	dash: "‐",
	dashv: "⊣",
	dbkarow: "⤏",
	dblac: "˝",
	dcaron: "ď",
	dcy: "д",
	dd: "ⅆ",
	ddagger: "‡",
	ddarr: "⇊",
	ddotseq: "⩷",
	deg: "°",
	delta: "δ",
	demptyv: "⦱",
	dfisht: "⥿",
	dfr: "𝔡",
	dharl: "⇃",
	dharr: "⇂",
	diam: "⋄",
	diamond: "⋄",
	diamondsuit: "♦",
	diams: "♦",
	die: "¨",
	digamma: "ϝ",
	disin: "⋲",
	div: "÷",
	divide: "÷",
	divideontimes: "⋇",
	divonx: "⋇",
	djcy: "ђ",
	dlcorn: "⌞",
	dlcrop: "⌍",
	dollar: "$",
	dopf: "𝕕",
	dot: "˙",
	doteq: "≐",
	doteqdot: "≑",
	dotminus: "∸",
	dotplus: "∔",
	dotsquare: "⊡",
	doublebarwedge: "⌆",
	downarrow: "↓",
	downdownarrows: "⇊",
	downharpoonleft: "⇃",
	downharpoonright: "⇂",
	drbkarow: "⤐",
	drcorn: "⌟",
	drcrop: "⌌",
	dscr: "𝒹",
	dscy: "ѕ",
	dsol: "⧶",
	dstrok: "đ",
	dtdot: "⋱",
	dtri: "▿",
	dtrif: "▾",
	duarr: "⇵",
	duhar: "⥯",
	dwangle: "⦦",
	dzcy: "џ",
	dzigrarr: "⟿",
	eDDot: "⩷",
	eDot: "≑",
	eacute: "é",
	easter: "⩮",
	ecaron: "ě",
	ecir: "≖",
	ecirc: "ê",
	ecolon: "≕",
	ecy: "э",
	edot: "ė",
	ee: "ⅇ",
	efDot: "≒",
	efr: "𝔢",
	eg: "⪚",
	egrave: "è",
	egs: "⪖",
	egsdot: "⪘",
	el: "⪙",
	elinters: "⏧",
	ell: "ℓ",
	els: "⪕",
	elsdot: "⪗",
	emacr: "ē",
	empty: "∅",
	emptyset: "∅",
	emptyv: "∅",
	emsp13: " ",
	emsp14: " ",
	emsp: " ",
	eng: "ŋ",
	ensp: " ",
	eogon: "ę",
	eopf: "𝕖",
	epar: "⋕",
	eparsl: "⧣",
	eplus: "⩱",
	epsi: "ε",
	epsilon: "ε",
	epsiv: "ϵ",
	eqcirc: "≖",
	eqcolon: "≕",
	eqsim: "≂",
	eqslantgtr: "⪖",
	eqslantless: "⪕",
	equals: "=",
	equest: "≟",
	equiv: "≡",
	equivDD: "⩸",
	eqvparsl: "⧥",
	erDot: "≓",
	erarr: "⥱",
	escr: "ℯ",
	esdot: "≐",
	esim: "≂",
	eta: "η",
	eth: "ð",
	euml: "ë",
	euro: "€",
	excl: "!",
	exist: "∃",
	expectation: "ℰ",
	exponentiale: "ⅇ",
	fallingdotseq: "≒",
	fcy: "ф",
	female: "♀",
	ffilig: "ﬃ",
	fflig: "ﬀ",
	ffllig: "ﬄ",
	ffr: "𝔣",
	filig: "ﬁ",
	fjlig: "fj",
	flat: "♭",
	fllig: "ﬂ",
	fltns: "▱",
	fnof: "ƒ",
	fopf: "𝕗",
	forall: "∀",
	fork: "⋔",
	forkv: "⫙",
	fpartint: "⨍",
	frac12: "½",
	frac13: "⅓",
	frac14: "¼",
	frac15: "⅕",
	frac16: "⅙",
	frac18: "⅛",
	frac23: "⅔",
	frac25: "⅖",
	frac34: "¾",
	frac35: "⅗",
	frac38: "⅜",
	frac45: "⅘",
	frac56: "⅚",
	frac58: "⅝",
	frac78: "⅞",
	frasl: "⁄",
	frown: "⌢",
	fscr: "𝒻",
	gE: "≧",
	gEl: "⪌",
	gacute: "ǵ",
	gamma: "γ",
	gammad: "ϝ",
	gap: "⪆",
	gbreve: "ğ",
	gcirc: "ĝ",
	gcy: "г",
	gdot: "ġ",
	ge: "≥",
	gel: "⋛",
	geq: "≥",
	geqq: "≧",
	geqslant: "⩾",
	ges: "⩾",
	gescc: "⪩",
	gesdot: "⪀",
	gesdoto: "⪂",
	gesdotol: "⪄",
	gesl: "⋛︀",
	gesles: "⪔",
	gfr: "𝔤",
	gg: "≫",
	ggg: "⋙",
	gimel: "ℷ",
	gjcy: "ѓ",
	gl: "≷",
	glE: "⪒",
	gla: "⪥",
	glj: "⪤",
	gnE: "≩",
	gnap: "⪊",
	gnapprox: "⪊",
	gne: "⪈",
	gneq: "⪈",
	gneqq: "≩",
	gnsim: "⋧",
	gopf: "𝕘",
	grave: "`",
	gscr: "ℊ",
	gsim: "≳",
	gsime: "⪎",
	gsiml: "⪐",
	gt: ">",
	gtcc: "⪧",
	gtcir: "⩺",
	gtdot: "⋗",
	gtlPar: "⦕",
	gtquest: "⩼",
	gtrapprox: "⪆",
	gtrarr: "⥸",
	gtrdot: "⋗",
	gtreqless: "⋛",
	gtreqqless: "⪌",
	gtrless: "≷",
	gtrsim: "≳",
	gvertneqq: "≩︀",
	gvnE: "≩︀",
	hArr: "⇔",
	hairsp: " ",
	half: "½",
	hamilt: "ℋ",
	hardcy: "ъ",
	harr: "↔",
	harrcir: "⥈",
	harrw: "↭",
	hbar: "ℏ",
	hcirc: "ĥ",
	hearts: "♥",
	heartsuit: "♥",
	hellip: "…",
	hercon: "⊹",
	hfr: "𝔥",
	hksearow: "⤥",
	hkswarow: "⤦",
	hoarr: "⇿",
	homtht: "∻",
	hookleftarrow: "↩",
	hookrightarrow: "↪",
	hopf: "𝕙",
	horbar: "―",
	hscr: "𝒽",
	hslash: "ℏ",
	hstrok: "ħ",
	hybull: "⁃",
	hyphen: "‐",
	iacute: "í",
	ic: "⁣",
	icirc: "î",
	icy: "и",
	iecy: "е",
	iexcl: "¡",
	iff: "⇔",
	ifr: "𝔦",
	igrave: "ì",
	ii: "ⅈ",
	iiiint: "⨌",
	iiint: "∭",
	iinfin: "⧜",
	iiota: "℩",
	ijlig: "ĳ",
	imacr: "ī",
	image: "ℑ",
	imagline: "ℐ",
	imagpart: "ℑ",
	imath: "ı",
	imof: "⊷",
	imped: "Ƶ",
	in: "∈",
	incare: "℅",
	infin: "∞",
	infintie: "⧝",
	inodot: "ı",
	int: "∫",
	intcal: "⊺",
	integers: "ℤ",
	intercal: "⊺",
	intlarhk: "⨗",
	intprod: "⨼",
	iocy: "ё",
	iogon: "į",
	iopf: "𝕚",
	iota: "ι",
	iprod: "⨼",
	iquest: "¿",
	iscr: "𝒾",
	isin: "∈",
	isinE: "⋹",
	isindot: "⋵",
	isins: "⋴",
	isinsv: "⋳",
	isinv: "∈",
	it: "⁢",
	itilde: "ĩ",
	iukcy: "і",
	iuml: "ï",
	jcirc: "ĵ",
	jcy: "й",
	jfr: "𝔧",
	jmath: "ȷ",
	jopf: "𝕛",
	jscr: "𝒿",
	jsercy: "ј",
	jukcy: "є",
	kappa: "κ",
	kappav: "ϰ",
	kcedil: "ķ",
	kcy: "к",
	kfr: "𝔨",
	kgreen: "ĸ",
	khcy: "х",
	kjcy: "ќ",
	kopf: "𝕜",
	kscr: "𝓀",
	lAarr: "⇚",
	lArr: "⇐",
	lAtail: "⤛",
	lBarr: "⤎",
	lE: "≦",
	lEg: "⪋",
	lHar: "⥢",
	lacute: "ĺ",
	laemptyv: "⦴",
	lagran: "ℒ",
	lambda: "λ",
	lang: "⟨",
	langd: "⦑",
	langle: "⟨",
	lap: "⪅",
	laquo: "«",
	larr: "←",
	larrb: "⇤",
	larrbfs: "⤟",
	larrfs: "⤝",
	larrhk: "↩",
	larrlp: "↫",
	larrpl: "⤹",
	larrsim: "⥳",
	larrtl: "↢",
	lat: "⪫",
	latail: "⤙",
	late: "⪭",
	lates: "⪭︀",
	lbarr: "⤌",
	lbbrk: "❲",
	lbrace: "{",
	lbrack: "[",
	lbrke: "⦋",
	lbrksld: "⦏",
	lbrkslu: "⦍",
	lcaron: "ľ",
	lcedil: "ļ",
	lceil: "⌈",
	lcub: "{",
	lcy: "л",
	ldca: "⤶",
	ldquo: "“",
	ldquor: "„",
	ldrdhar: "⥧",
	ldrushar: "⥋",
	ldsh: "↲",
	le: "≤",
	leftarrow: "←",
	leftarrowtail: "↢",
	leftharpoondown: "↽",
	leftharpoonup: "↼",
	leftleftarrows: "⇇",
	leftrightarrow: "↔",
	leftrightarrows: "⇆",
	leftrightharpoons: "⇋",
	leftrightsquigarrow: "↭",
	leftthreetimes: "⋋",
	leg: "⋚",
	leq: "≤",
	leqq: "≦",
	leqslant: "⩽",
	les: "⩽",
	lescc: "⪨",
	lesdot: "⩿",
	lesdoto: "⪁",
	lesdotor: "⪃",
	lesg: "⋚︀",
	lesges: "⪓",
	lessapprox: "⪅",
	lessdot: "⋖",
	lesseqgtr: "⋚",
	lesseqqgtr: "⪋",
	lessgtr: "≶",
	lesssim: "≲",
	lfisht: "⥼",
	lfloor: "⌊",
	lfr: "𝔩",
	lg: "≶",
	lgE: "⪑",
	lhard: "↽",
	lharu: "↼",
	lharul: "⥪",
	lhblk: "▄",
	ljcy: "љ",
	ll: "≪",
	llarr: "⇇",
	llcorner: "⌞",
	llhard: "⥫",
	lltri: "◺",
	lmidot: "ŀ",
	lmoust: "⎰",
	lmoustache: "⎰",
	lnE: "≨",
	lnap: "⪉",
	lnapprox: "⪉",
	lne: "⪇",
	lneq: "⪇",
	lneqq: "≨",
	lnsim: "⋦",
	loang: "⟬",
	loarr: "⇽",
	lobrk: "⟦",
	longleftarrow: "⟵",
	longleftrightarrow: "⟷",
	longmapsto: "⟼",
	longrightarrow: "⟶",
	looparrowleft: "↫",
	looparrowright: "↬",
	lopar: "⦅",
	lopf: "𝕝",
	loplus: "⨭",
	lotimes: "⨴",
	lowast: "∗",
	lowbar: "_",
	loz: "◊",
	lozenge: "◊",
	lozf: "⧫",
	lpar: "(",
	lparlt: "⦓",
	lrarr: "⇆",
	lrcorner: "⌟",
	lrhar: "⇋",
	lrhard: "⥭",
	lrm: "‎",
	lrtri: "⊿",
	lsaquo: "‹",
	lscr: "𝓁",
	lsh: "↰",
	lsim: "≲",
	lsime: "⪍",
	lsimg: "⪏",
	lsqb: "[",
	lsquo: "‘",
	lsquor: "‚",
	lstrok: "ł",
	lt: "<",
	ltcc: "⪦",
	ltcir: "⩹",
	ltdot: "⋖",
	lthree: "⋋",
	ltimes: "⋉",
	ltlarr: "⥶",
	ltquest: "⩻",
	ltrPar: "⦖",
	ltri: "◃",
	ltrie: "⊴",
	ltrif: "◂",
	lurdshar: "⥊",
	luruhar: "⥦",
	lvertneqq: "≨︀",
	lvnE: "≨︀",
	mDDot: "∺",
	macr: "¯",
	male: "♂",
	malt: "✠",
	maltese: "✠",
	map: "↦",
	mapsto: "↦",
	mapstodown: "↧",
	mapstoleft: "↤",
	mapstoup: "↥",
	marker: "▮",
	mcomma: "⨩",
	mcy: "м",
	mdash: "—",
	measuredangle: "∡",
	mfr: "𝔪",
	mho: "℧",
	micro: "µ",
	mid: "∣",
	midast: "*",
	midcir: "⫰",
	middot: "·",
	minus: "−",
	minusb: "⊟",
	minusd: "∸",
	minusdu: "⨪",
	mlcp: "⫛",
	mldr: "…",
	mnplus: "∓",
	models: "⊧",
	mopf: "𝕞",
	mp: "∓",
	mscr: "𝓂",
	mstpos: "∾",
	mu: "μ",
	multimap: "⊸",
	mumap: "⊸",
	nGg: "⋙̸",
	nGt: "≫⃒",
	nGtv: "≫̸",
	nLeftarrow: "⇍",
	nLeftrightarrow: "⇎",
	nLl: "⋘̸",
	nLt: "≪⃒",
	nLtv: "≪̸",
	nRightarrow: "⇏",
	nVDash: "⊯",
	nVdash: "⊮",
	nabla: "∇",
	nacute: "ń",
	nang: "∠⃒",
	nap: "≉",
	napE: "⩰̸",
	napid: "≋̸",
	napos: "ŉ",
	napprox: "≉",
	natur: "♮",
	natural: "♮",
	naturals: "ℕ",
	nbsp: "\xA0",
	nbump: "≎̸",
	nbumpe: "≏̸",
	ncap: "⩃",
	ncaron: "ň",
	ncedil: "ņ",
	ncong: "≇",
	ncongdot: "⩭̸",
	ncup: "⩂",
	ncy: "н",
	ndash: "–",
	ne: "≠",
	neArr: "⇗",
	nearhk: "⤤",
	nearr: "↗",
	nearrow: "↗",
	nedot: "≐̸",
	nequiv: "≢",
	nesear: "⤨",
	nesim: "≂̸",
	nexist: "∄",
	nexists: "∄",
	nfr: "𝔫",
	ngE: "≧̸",
	nge: "≱",
	ngeq: "≱",
	ngeqq: "≧̸",
	ngeqslant: "⩾̸",
	nges: "⩾̸",
	ngsim: "≵",
	ngt: "≯",
	ngtr: "≯",
	nhArr: "⇎",
	nharr: "↮",
	nhpar: "⫲",
	ni: "∋",
	nis: "⋼",
	nisd: "⋺",
	niv: "∋",
	njcy: "њ",
	nlArr: "⇍",
	nlE: "≦̸",
	nlarr: "↚",
	nldr: "‥",
	nle: "≰",
	nleftarrow: "↚",
	nleftrightarrow: "↮",
	nleq: "≰",
	nleqq: "≦̸",
	nleqslant: "⩽̸",
	nles: "⩽̸",
	nless: "≮",
	nlsim: "≴",
	nlt: "≮",
	nltri: "⋪",
	nltrie: "⋬",
	nmid: "∤",
	nopf: "𝕟",
	not: "¬",
	notin: "∉",
	notinE: "⋹̸",
	notindot: "⋵̸",
	notinva: "∉",
	notinvb: "⋷",
	notinvc: "⋶",
	notni: "∌",
	notniva: "∌",
	notnivb: "⋾",
	notnivc: "⋽",
	npar: "∦",
	nparallel: "∦",
	nparsl: "⫽⃥",
	npart: "∂̸",
	npolint: "⨔",
	npr: "⊀",
	nprcue: "⋠",
	npre: "⪯̸",
	nprec: "⊀",
	npreceq: "⪯̸",
	nrArr: "⇏",
	nrarr: "↛",
	nrarrc: "⤳̸",
	nrarrw: "↝̸",
	nrightarrow: "↛",
	nrtri: "⋫",
	nrtrie: "⋭",
	nsc: "⊁",
	nsccue: "⋡",
	nsce: "⪰̸",
	nscr: "𝓃",
	nshortmid: "∤",
	nshortparallel: "∦",
	nsim: "≁",
	nsime: "≄",
	nsimeq: "≄",
	nsmid: "∤",
	nspar: "∦",
	nsqsube: "⋢",
	nsqsupe: "⋣",
	nsub: "⊄",
	nsubE: "⫅̸",
	nsube: "⊈",
	nsubset: "⊂⃒",
	nsubseteq: "⊈",
	nsubseteqq: "⫅̸",
	nsucc: "⊁",
	nsucceq: "⪰̸",
	nsup: "⊅",
	nsupE: "⫆̸",
	nsupe: "⊉",
	nsupset: "⊃⃒",
	nsupseteq: "⊉",
	nsupseteqq: "⫆̸",
	ntgl: "≹",
	ntilde: "ñ",
	ntlg: "≸",
	ntriangleleft: "⋪",
	ntrianglelefteq: "⋬",
	ntriangleright: "⋫",
	ntrianglerighteq: "⋭",
	nu: "ν",
	num: "#",
	numero: "№",
	numsp: " ",
	nvDash: "⊭",
	nvHarr: "⤄",
	nvap: "≍⃒",
	nvdash: "⊬",
	nvge: "≥⃒",
	nvgt: ">⃒",
	nvinfin: "⧞",
	nvlArr: "⤂",
	nvle: "≤⃒",
	nvlt: "<⃒",
	nvltrie: "⊴⃒",
	nvrArr: "⤃",
	nvrtrie: "⊵⃒",
	nvsim: "∼⃒",
	nwArr: "⇖",
	nwarhk: "⤣",
	nwarr: "↖",
	nwarrow: "↖",
	nwnear: "⤧",
	oS: "Ⓢ",
	oacute: "ó",
	oast: "⊛",
	ocir: "⊚",
	ocirc: "ô",
	ocy: "о",
	odash: "⊝",
	odblac: "ő",
	odiv: "⨸",
	odot: "⊙",
	odsold: "⦼",
	oelig: "œ",
	ofcir: "⦿",
	ofr: "𝔬",
	ogon: "˛",
	ograve: "ò",
	ogt: "⧁",
	ohbar: "⦵",
	ohm: "Ω",
	oint: "∮",
	olarr: "↺",
	olcir: "⦾",
	olcross: "⦻",
	oline: "‾",
	olt: "⧀",
	omacr: "ō",
	omega: "ω",
	omicron: "ο",
	omid: "⦶",
	ominus: "⊖",
	oopf: "𝕠",
	opar: "⦷",
	operp: "⦹",
	oplus: "⊕",
	or: "∨",
	orarr: "↻",
	ord: "⩝",
	order: "ℴ",
	orderof: "ℴ",
	ordf: "ª",
	ordm: "º",
	origof: "⊶",
	oror: "⩖",
	orslope: "⩗",
	orv: "⩛",
	oscr: "ℴ",
	oslash: "ø",
	osol: "⊘",
	otilde: "õ",
	otimes: "⊗",
	otimesas: "⨶",
	ouml: "ö",
	ovbar: "⌽",
	par: "∥",
	para: "¶",
	parallel: "∥",
	parsim: "⫳",
	parsl: "⫽",
	part: "∂",
	pcy: "п",
	percnt: "%",
	period: ".",
	permil: "‰",
	perp: "⊥",
	pertenk: "‱",
	pfr: "𝔭",
	phi: "φ",
	phiv: "ϕ",
	phmmat: "ℳ",
	phone: "☎",
	pi: "π",
	pitchfork: "⋔",
	piv: "ϖ",
	planck: "ℏ",
	planckh: "ℎ",
	plankv: "ℏ",
	plus: "+",
	plusacir: "⨣",
	plusb: "⊞",
	pluscir: "⨢",
	plusdo: "∔",
	plusdu: "⨥",
	pluse: "⩲",
	plusmn: "±",
	plussim: "⨦",
	plustwo: "⨧",
	pm: "±",
	pointint: "⨕",
	popf: "𝕡",
	pound: "£",
	pr: "≺",
	prE: "⪳",
	prap: "⪷",
	prcue: "≼",
	pre: "⪯",
	prec: "≺",
	precapprox: "⪷",
	preccurlyeq: "≼",
	preceq: "⪯",
	precnapprox: "⪹",
	precneqq: "⪵",
	precnsim: "⋨",
	precsim: "≾",
	prime: "′",
	primes: "ℙ",
	prnE: "⪵",
	prnap: "⪹",
	prnsim: "⋨",
	prod: "∏",
	profalar: "⌮",
	profline: "⌒",
	profsurf: "⌓",
	prop: "∝",
	propto: "∝",
	prsim: "≾",
	prurel: "⊰",
	pscr: "𝓅",
	psi: "ψ",
	puncsp: " ",
	qfr: "𝔮",
	qint: "⨌",
	qopf: "𝕢",
	qprime: "⁗",
	qscr: "𝓆",
	quaternions: "ℍ",
	quatint: "⨖",
	quest: "?",
	questeq: "≟",
	quot: "\"",
	rAarr: "⇛",
	rArr: "⇒",
	rAtail: "⤜",
	rBarr: "⤏",
	rHar: "⥤",
	race: "∽̱",
	racute: "ŕ",
	radic: "√",
	raemptyv: "⦳",
	rang: "⟩",
	rangd: "⦒",
	range: "⦥",
	rangle: "⟩",
	raquo: "»",
	rarr: "→",
	rarrap: "⥵",
	rarrb: "⇥",
	rarrbfs: "⤠",
	rarrc: "⤳",
	rarrfs: "⤞",
	rarrhk: "↪",
	rarrlp: "↬",
	rarrpl: "⥅",
	rarrsim: "⥴",
	rarrtl: "↣",
	rarrw: "↝",
	ratail: "⤚",
	ratio: "∶",
	rationals: "ℚ",
	rbarr: "⤍",
	rbbrk: "❳",
	rbrace: "}",
	rbrack: "]",
	rbrke: "⦌",
	rbrksld: "⦎",
	rbrkslu: "⦐",
	rcaron: "ř",
	rcedil: "ŗ",
	rceil: "⌉",
	rcub: "}",
	rcy: "р",
	rdca: "⤷",
	rdldhar: "⥩",
	rdquo: "”",
	rdquor: "”",
	rdsh: "↳",
	real: "ℜ",
	realine: "ℛ",
	realpart: "ℜ",
	reals: "ℝ",
	rect: "▭",
	reg: "®",
	rfisht: "⥽",
	rfloor: "⌋",
	rfr: "𝔯",
	rhard: "⇁",
	rharu: "⇀",
	rharul: "⥬",
	rho: "ρ",
	rhov: "ϱ",
	rightarrow: "→",
	rightarrowtail: "↣",
	rightharpoondown: "⇁",
	rightharpoonup: "⇀",
	rightleftarrows: "⇄",
	rightleftharpoons: "⇌",
	rightrightarrows: "⇉",
	rightsquigarrow: "↝",
	rightthreetimes: "⋌",
	ring: "˚",
	risingdotseq: "≓",
	rlarr: "⇄",
	rlhar: "⇌",
	rlm: "‏",
	rmoust: "⎱",
	rmoustache: "⎱",
	rnmid: "⫮",
	roang: "⟭",
	roarr: "⇾",
	robrk: "⟧",
	ropar: "⦆",
	ropf: "𝕣",
	roplus: "⨮",
	rotimes: "⨵",
	rpar: ")",
	rpargt: "⦔",
	rppolint: "⨒",
	rrarr: "⇉",
	rsaquo: "›",
	rscr: "𝓇",
	rsh: "↱",
	rsqb: "]",
	rsquo: "’",
	rsquor: "’",
	rthree: "⋌",
	rtimes: "⋊",
	rtri: "▹",
	rtrie: "⊵",
	rtrif: "▸",
	rtriltri: "⧎",
	ruluhar: "⥨",
	rx: "℞",
	sacute: "ś",
	sbquo: "‚",
	sc: "≻",
	scE: "⪴",
	scap: "⪸",
	scaron: "š",
	sccue: "≽",
	sce: "⪰",
	scedil: "ş",
	scirc: "ŝ",
	scnE: "⪶",
	scnap: "⪺",
	scnsim: "⋩",
	scpolint: "⨓",
	scsim: "≿",
	scy: "с",
	sdot: "⋅",
	sdotb: "⊡",
	sdote: "⩦",
	seArr: "⇘",
	searhk: "⤥",
	searr: "↘",
	searrow: "↘",
	sect: "§",
	semi: ";",
	seswar: "⤩",
	setminus: "∖",
	setmn: "∖",
	sext: "✶",
	sfr: "𝔰",
	sfrown: "⌢",
	sharp: "♯",
	shchcy: "щ",
	shcy: "ш",
	shortmid: "∣",
	shortparallel: "∥",
	shy: "­",
	sigma: "σ",
	sigmaf: "ς",
	sigmav: "ς",
	sim: "∼",
	simdot: "⩪",
	sime: "≃",
	simeq: "≃",
	simg: "⪞",
	simgE: "⪠",
	siml: "⪝",
	simlE: "⪟",
	simne: "≆",
	simplus: "⨤",
	simrarr: "⥲",
	slarr: "←",
	smallsetminus: "∖",
	smashp: "⨳",
	smeparsl: "⧤",
	smid: "∣",
	smile: "⌣",
	smt: "⪪",
	smte: "⪬",
	smtes: "⪬︀",
	softcy: "ь",
	sol: "/",
	solb: "⧄",
	solbar: "⌿",
	sopf: "𝕤",
	spades: "♠",
	spadesuit: "♠",
	spar: "∥",
	sqcap: "⊓",
	sqcaps: "⊓︀",
	sqcup: "⊔",
	sqcups: "⊔︀",
	sqsub: "⊏",
	sqsube: "⊑",
	sqsubset: "⊏",
	sqsubseteq: "⊑",
	sqsup: "⊐",
	sqsupe: "⊒",
	sqsupset: "⊐",
	sqsupseteq: "⊒",
	squ: "□",
	square: "□",
	squarf: "▪",
	squf: "▪",
	srarr: "→",
	sscr: "𝓈",
	ssetmn: "∖",
	ssmile: "⌣",
	sstarf: "⋆",
	star: "☆",
	starf: "★",
	straightepsilon: "ϵ",
	straightphi: "ϕ",
	strns: "¯",
	sub: "⊂",
	subE: "⫅",
	subdot: "⪽",
	sube: "⊆",
	subedot: "⫃",
	submult: "⫁",
	subnE: "⫋",
	subne: "⊊",
	subplus: "⪿",
	subrarr: "⥹",
	subset: "⊂",
	subseteq: "⊆",
	subseteqq: "⫅",
	subsetneq: "⊊",
	subsetneqq: "⫋",
	subsim: "⫇",
	subsub: "⫕",
	subsup: "⫓",
	succ: "≻",
	succapprox: "⪸",
	succcurlyeq: "≽",
	succeq: "⪰",
	succnapprox: "⪺",
	succneqq: "⪶",
	succnsim: "⋩",
	succsim: "≿",
	sum: "∑",
	sung: "♪",
	sup1: "¹",
	sup2: "²",
	sup3: "³",
	sup: "⊃",
	supE: "⫆",
	supdot: "⪾",
	supdsub: "⫘",
	supe: "⊇",
	supedot: "⫄",
	suphsol: "⟉",
	suphsub: "⫗",
	suplarr: "⥻",
	supmult: "⫂",
	supnE: "⫌",
	supne: "⊋",
	supplus: "⫀",
	supset: "⊃",
	supseteq: "⊇",
	supseteqq: "⫆",
	supsetneq: "⊋",
	supsetneqq: "⫌",
	supsim: "⫈",
	supsub: "⫔",
	supsup: "⫖",
	swArr: "⇙",
	swarhk: "⤦",
	swarr: "↙",
	swarrow: "↙",
	swnwar: "⤪",
	szlig: "ß",
	target: "⌖",
	tau: "τ",
	tbrk: "⎴",
	tcaron: "ť",
	tcedil: "ţ",
	tcy: "т",
	tdot: "⃛",
	telrec: "⌕",
	tfr: "𝔱",
	there4: "∴",
	therefore: "∴",
	theta: "θ",
	thetasym: "ϑ",
	thetav: "ϑ",
	thickapprox: "≈",
	thicksim: "∼",
	thinsp: " ",
	thkap: "≈",
	thksim: "∼",
	thorn: "þ",
	tilde: "˜",
	times: "×",
	timesb: "⊠",
	timesbar: "⨱",
	timesd: "⨰",
	tint: "∭",
	toea: "⤨",
	top: "⊤",
	topbot: "⌶",
	topcir: "⫱",
	topf: "𝕥",
	topfork: "⫚",
	tosa: "⤩",
	tprime: "‴",
	trade: "™",
	triangle: "▵",
	triangledown: "▿",
	triangleleft: "◃",
	trianglelefteq: "⊴",
	triangleq: "≜",
	triangleright: "▹",
	trianglerighteq: "⊵",
	tridot: "◬",
	trie: "≜",
	triminus: "⨺",
	triplus: "⨹",
	trisb: "⧍",
	tritime: "⨻",
	trpezium: "⏢",
	tscr: "𝓉",
	tscy: "ц",
	tshcy: "ћ",
	tstrok: "ŧ",
	twixt: "≬",
	twoheadleftarrow: "↞",
	twoheadrightarrow: "↠",
	uArr: "⇑",
	uHar: "⥣",
	uacute: "ú",
	uarr: "↑",
	ubrcy: "ў",
	ubreve: "ŭ",
	ucirc: "û",
	ucy: "у",
	udarr: "⇅",
	udblac: "ű",
	udhar: "⥮",
	ufisht: "⥾",
	ufr: "𝔲",
	ugrave: "ù",
	uharl: "↿",
	uharr: "↾",
	uhblk: "▀",
	ulcorn: "⌜",
	ulcorner: "⌜",
	ulcrop: "⌏",
	ultri: "◸",
	umacr: "ū",
	uml: "¨",
	uogon: "ų",
	uopf: "𝕦",
	uparrow: "↑",
	updownarrow: "↕",
	upharpoonleft: "↿",
	upharpoonright: "↾",
	uplus: "⊎",
	upsi: "υ",
	upsih: "ϒ",
	upsilon: "υ",
	upuparrows: "⇈",
	urcorn: "⌝",
	urcorner: "⌝",
	urcrop: "⌎",
	uring: "ů",
	urtri: "◹",
	uscr: "𝓊",
	utdot: "⋰",
	utilde: "ũ",
	utri: "▵",
	utrif: "▴",
	uuarr: "⇈",
	uuml: "ü",
	uwangle: "⦧",
	vArr: "⇕",
	vBar: "⫨",
	vBarv: "⫩",
	vDash: "⊨",
	vangrt: "⦜",
	varepsilon: "ϵ",
	varkappa: "ϰ",
	varnothing: "∅",
	varphi: "ϕ",
	varpi: "ϖ",
	varpropto: "∝",
	varr: "↕",
	varrho: "ϱ",
	varsigma: "ς",
	varsubsetneq: "⊊︀",
	varsubsetneqq: "⫋︀",
	varsupsetneq: "⊋︀",
	varsupsetneqq: "⫌︀",
	vartheta: "ϑ",
	vartriangleleft: "⊲",
	vartriangleright: "⊳",
	vcy: "в",
	vdash: "⊢",
	vee: "∨",
	veebar: "⊻",
	veeeq: "≚",
	vellip: "⋮",
	verbar: "|",
	vert: "|",
	vfr: "𝔳",
	vltri: "⊲",
	vnsub: "⊂⃒",
	vnsup: "⊃⃒",
	vopf: "𝕧",
	vprop: "∝",
	vrtri: "⊳",
	vscr: "𝓋",
	vsubnE: "⫋︀",
	vsubne: "⊊︀",
	vsupnE: "⫌︀",
	vsupne: "⊋︀",
	vzigzag: "⦚",
	wcirc: "ŵ",
	wedbar: "⩟",
	wedge: "∧",
	wedgeq: "≙",
	weierp: "℘",
	wfr: "𝔴",
	wopf: "𝕨",
	wp: "℘",
	wr: "≀",
	wreath: "≀",
	wscr: "𝓌",
	xcap: "⋂",
	xcirc: "◯",
	xcup: "⋃",
	xdtri: "▽",
	xfr: "𝔵",
	xhArr: "⟺",
	xharr: "⟷",
	xi: "ξ",
	xlArr: "⟸",
	xlarr: "⟵",
	xmap: "⟼",
	xnis: "⋻",
	xodot: "⨀",
	xopf: "𝕩",
	xoplus: "⨁",
	xotime: "⨂",
	xrArr: "⟹",
	xrarr: "⟶",
	xscr: "𝓍",
	xsqcup: "⨆",
	xuplus: "⨄",
	xutri: "△",
	xvee: "⋁",
	xwedge: "⋀",
	yacute: "ý",
	yacy: "я",
	ycirc: "ŷ",
	ycy: "ы",
	yen: "¥",
	yfr: "𝔶",
	yicy: "ї",
	yopf: "𝕪",
	yscr: "𝓎",
	yucy: "ю",
	yuml: "ÿ",
	zacute: "ź",
	zcaron: "ž",
	zcy: "з",
	zdot: "ż",
	zeetrf: "ℨ",
	zeta: "ζ",
	zfr: "𝔷",
	zhcy: "ж",
	zigrarr: "⇝",
	zopf: "𝕫",
	zscr: "𝓏",
	zwj: "‍",
	zwnj: "‌"
};

// node_modules/decode-named-character-reference/index.js
const own$2 = {}.hasOwnProperty;
/**
* Decode a single character reference (without the `&` or `;`).
* You probably only need this when you’re building parsers yourself that follow
* different rules compared to HTML.
* This is optimized to be tiny in browsers.
*
* @param {string} value
*   `notin` (named), `#123` (deci), `#x123` (hexa).
* @returns {string|false}
*   Decoded reference.
*/
function decodeNamedCharacterReference(value) {
	return own$2.call(characterEntities, value) ? characterEntities[value] : false;
}

// node_modules/micromark-util-chunked/index.js
/**
* Like `Array#splice`, but smarter for giant arrays.
*
* `Array#splice` takes all items to be inserted as individual argument which
* causes a stack overflow in V8 when trying to insert 100k items for instance.
*
* Otherwise, this does not return the removed items, and takes `items` as an
* array instead of rest parameters.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {number} start
*   Index to remove/insert at (can be negative).
* @param {number} remove
*   Number of items to remove.
* @param {Array<T>} items
*   Items to inject into `list`.
* @returns {undefined}
*   Nothing.
*/
function splice(list, start, remove, items) {
	const end = list.length;
	let chunkStart = 0;
	/** @type {Array<unknown>} */
	let parameters;
	if (start < 0) start = -start > end ? 0 : end + start;
	else start = start > end ? end : start;
	remove = remove > 0 ? remove : 0;
	if (items.length < 1e4) {
		parameters = Array.from(items);
		parameters.unshift(start, remove);
		list.splice(...parameters);
	} else {
		if (remove) list.splice(start, remove);
		while (chunkStart < items.length) {
			parameters = items.slice(chunkStart, chunkStart + 1e4);
			parameters.unshift(start, 0);
			list.splice(...parameters);
			chunkStart += 1e4;
			start += 1e4;
		}
	}
}
/**
* Append `items` (an array) at the end of `list` (another array).
* When `list` was empty, returns `items` instead.
*
* This prevents a potentially expensive operation when `list` is empty,
* and adds items in batches to prevent V8 from hanging.
*
* @template {unknown} T
*   Item type.
* @param {Array<T>} list
*   List to operate on.
* @param {Array<T>} items
*   Items to add to `list`.
* @returns {Array<T>}
*   Either `list` or `items`.
*/
function push(list, items) {
	if (list.length > 0) {
		splice(list, list.length, 0, items);
		return list;
	}
	return items;
}

// node_modules/micromark-util-combine-extensions/index.js
/**
* @import {
*   Extension,
*   Handles,
*   HtmlExtension,
*   NormalizedExtension
* } from 'micromark-util-types'
*/
const hasOwnProperty = {}.hasOwnProperty;
/**
* Combine multiple syntax extensions into one.
*
* @param {ReadonlyArray<Extension>} extensions
*   List of syntax extensions.
* @returns {NormalizedExtension}
*   A single combined extension.
*/
function combineExtensions(extensions) {
	/** @type {NormalizedExtension} */
	const all = {};
	let index = -1;
	while (++index < extensions.length) syntaxExtension(all, extensions[index]);
	return all;
}
/**
* Merge `extension` into `all`.
*
* @param {NormalizedExtension} all
*   Extension to merge into.
* @param {Extension} extension
*   Extension to merge.
* @returns {undefined}
*   Nothing.
*/
function syntaxExtension(all, extension) {
	/** @type {keyof Extension} */
	let hook;
	for (hook in extension) {
		/** @type {Record<string, unknown>} */
		const left = (hasOwnProperty.call(all, hook) ? all[hook] : void 0) || (all[hook] = {});
		/** @type {Record<string, unknown> | undefined} */
		const right = extension[hook];
		/** @type {string} */
		let code;
		if (right) for (code in right) {
			if (!hasOwnProperty.call(left, code)) left[code] = [];
			const value = right[code];
			constructs(left[code], Array.isArray(value) ? value : value ? [value] : []);
		}
	}
}
/**
* Merge `list` into `existing` (both lists of constructs).
* Mutates `existing`.
*
* @param {Array<unknown>} existing
*   List of constructs to merge into.
* @param {Array<unknown>} list
*   List of constructs to merge.
* @returns {undefined}
*   Nothing.
*/
function constructs(existing, list) {
	let index = -1;
	/** @type {Array<unknown>} */
	const before = [];
	while (++index < list.length) (list[index].add === "after" ? existing : before).push(list[index]);
	splice(existing, 0, 0, before);
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
/**
* Turn the number (in string form as either hexa- or plain decimal) coming from
* a numeric character reference into a character.
*
* Sort of like `String.fromCodePoint(Number.parseInt(value, base))`, but makes
* non-characters and control characters safe.
*
* @param {string} value
*   Value to decode.
* @param {number} base
*   Numeric base.
* @returns {string}
*   Character.
*/
function decodeNumericCharacterReference(value, base) {
	const code = Number.parseInt(value, base);
	if (code < 9 || code === 11 || code > 13 && code < 32 || code > 126 && code < 160 || code > 55295 && code < 57344 || code > 64975 && code < 65008 || (code & 65535) === 65535 || (code & 65535) === 65534 || code > 1114111) return "�";
	return String.fromCodePoint(code);
}

// node_modules/micromark-util-normalize-identifier/index.js
/**
* Normalize an identifier (as found in references, definitions).
*
* Collapses markdown whitespace, trim, and then lower- and uppercase.
*
* Some characters are considered “uppercase”, such as U+03F4 (`ϴ`), but if their
* lowercase counterpart (U+03B8 (`θ`)) is uppercased will result in a different
* uppercase character (U+0398 (`Θ`)).
* So, to get a canonical form, we perform both lower- and uppercase.
*
* Using uppercase last makes sure keys will never interact with default
* prototypal values (such as `constructor`): nothing in the prototype of
* `Object` is uppercase.
*
* @param {string} value
*   Identifier to normalize.
* @returns {string}
*   Normalized identifier.
*/
function normalizeIdentifier(value) {
	return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/micromark-util-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Check whether the character code represents an ASCII alpha (`a` through `z`,
* case insensitive).
*
* An **ASCII alpha** is an ASCII upper alpha or ASCII lower alpha.
*
* An **ASCII upper alpha** is a character in the inclusive range U+0041 (`A`)
* to U+005A (`Z`).
*
* An **ASCII lower alpha** is a character in the inclusive range U+0061 (`a`)
* to U+007A (`z`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlpha = regexCheck(/[A-Za-z]/);
/**
* Check whether the character code represents an ASCII alphanumeric (`a`
* through `z`, case insensitive, or `0` through `9`).
*
* An **ASCII alphanumeric** is an ASCII digit (see `asciiDigit`) or ASCII alpha
* (see `asciiAlpha`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAlphanumeric = regexCheck(/[\dA-Za-z]/);
/**
* Check whether the character code represents an ASCII atext.
*
* atext is an ASCII alphanumeric (see `asciiAlphanumeric`), or a character in
* the inclusive ranges U+0023 NUMBER SIGN (`#`) to U+0027 APOSTROPHE (`'`),
* U+002A ASTERISK (`*`), U+002B PLUS SIGN (`+`), U+002D DASH (`-`), U+002F
* SLASH (`/`), U+003D EQUALS TO (`=`), U+003F QUESTION MARK (`?`), U+005E
* CARET (`^`) to U+0060 GRAVE ACCENT (`` ` ``), or U+007B LEFT CURLY BRACE
* (`{`) to U+007E TILDE (`~`).
*
* See:
* **\[RFC5322]**:
* [Internet Message Format](https://tools.ietf.org/html/rfc5322).
* P. Resnick.
* IETF.
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
/**
* Check whether a character code is an ASCII control character.
*
* An **ASCII control** is a character in the inclusive range U+0000 NULL (NUL)
* to U+001F (US), or U+007F (DEL).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function asciiControl(code) {
	return code !== null && (code < 32 || code === 127);
}
/**
* Check whether the character code represents an ASCII digit (`0` through `9`).
*
* An **ASCII digit** is a character in the inclusive range U+0030 (`0`) to
* U+0039 (`9`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiDigit = regexCheck(/\d/);
/**
* Check whether the character code represents an ASCII hex digit (`a` through
* `f`, case insensitive, or `0` through `9`).
*
* An **ASCII hex digit** is an ASCII digit (see `asciiDigit`), ASCII upper hex
* digit, or an ASCII lower hex digit.
*
* An **ASCII upper hex digit** is a character in the inclusive range U+0041
* (`A`) to U+0046 (`F`).
*
* An **ASCII lower hex digit** is a character in the inclusive range U+0061
* (`a`) to U+0066 (`f`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiHexDigit = regexCheck(/[\dA-Fa-f]/);
/**
* Check whether the character code represents ASCII punctuation.
*
* An **ASCII punctuation** is a character in the inclusive ranges U+0021
* EXCLAMATION MARK (`!`) to U+002F SLASH (`/`), U+003A COLON (`:`) to U+0040 AT
* SIGN (`@`), U+005B LEFT SQUARE BRACKET (`[`) to U+0060 GRAVE ACCENT
* (`` ` ``), or U+007B LEFT CURLY BRACE (`{`) to U+007E TILDE (`~`).
*
* @param code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
const asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
/**
* Check whether a character code is a markdown line ending.
*
* A **markdown line ending** is the virtual characters M-0003 CARRIAGE RETURN
* LINE FEED (CRLF), M-0004 LINE FEED (LF) and M-0005 CARRIAGE RETURN (CR).
*
* In micromark, the actual character U+000A LINE FEED (LF) and U+000D CARRIAGE
* RETURN (CR) are replaced by these virtual characters depending on whether
* they occurred together.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEnding(code) {
	return code !== null && code < -2;
}
/**
* Check whether a character code is a markdown line ending (see
* `markdownLineEnding`) or markdown space (see `markdownSpace`).
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownLineEndingOrSpace(code) {
	return code !== null && (code < 0 || code === 32);
}
/**
* Check whether a character code is a markdown space.
*
* A **markdown space** is the concrete character U+0020 SPACE (SP) and the
* virtual characters M-0001 VIRTUAL SPACE (VS) and M-0002 HORIZONTAL TAB (HT).
*
* In micromark, the actual character U+0009 CHARACTER TABULATION (HT) is
* replaced by one M-0002 HORIZONTAL TAB (HT) and between 0 and 3 M-0001 VIRTUAL
* SPACE (VS) characters, depending on the column at which the tab occurred.
*
* @param {Code} code
*   Code.
* @returns {boolean}
*   Whether it matches.
*/
function markdownSpace(code) {
	return code === -2 || code === -1 || code === 32;
}
/**
* Check whether the character code represents Unicode punctuation.
*
* A **Unicode punctuation** is a character in the Unicode `Pc` (Punctuation,
* Connector), `Pd` (Punctuation, Dash), `Pe` (Punctuation, Close), `Pf`
* (Punctuation, Final quote), `Pi` (Punctuation, Initial quote), `Po`
* (Punctuation, Other), or `Ps` (Punctuation, Open) categories, or an ASCII
* punctuation (see `asciiPunctuation`).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodePunctuation = regexCheck(/\p{P}|\p{S}/u);
/**
* Check whether the character code represents Unicode whitespace.
*
* Note that this does handle micromark specific markdown whitespace characters.
* See `markdownLineEndingOrSpace` to check that.
*
* A **Unicode whitespace** is a character in the Unicode `Zs` (Separator,
* Space) category, or U+0009 CHARACTER TABULATION (HT), U+000A LINE FEED (LF),
* U+000C (FF), or U+000D CARRIAGE RETURN (CR) (**\[UNICODE]**).
*
* See:
* **\[UNICODE]**:
* [The Unicode Standard](https://www.unicode.org/versions/).
* Unicode Consortium.
*
* @param code
*   Code.
* @returns
*   Whether it matches.
*/
const unicodeWhitespace = regexCheck(/\s/);
/**
* Create a code check from a regex.
*
* @param {RegExp} regex
*   Expression.
* @returns {(code: Code) => boolean}
*   Check.
*/
function regexCheck(regex) {
	return check;
	/**
	* Check whether a code matches the bound regex.
	*
	* @param {Code} code
	*   Character code.
	* @returns {boolean}
	*   Whether the character code matches the bound regex.
	*/
	function check(code) {
		return code !== null && code > -1 && regex.test(String.fromCharCode(code));
	}
}

// node_modules/micromark-factory-space/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   spaces in markdown are often optional, in which case this factory can be
*     used and `ok` will be switched to whether spaces were found or not
* *   one line ending or space can be detected with `markdownSpace(code)` right
*     before using `factorySpace`
*
* ###### Examples
*
* Where `␉` represents a tab (plus how much it expands) and `␠` represents a
* single space.
*
* ```markdown
* ␉
* ␠␠␠␠
* ␉␠
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number | undefined} [max=Infinity]
*   Max (exclusive).
* @returns {State}
*   Start state.
*/
function factorySpace(effects, ok, type, max) {
	const limit = max ? max - 1 : 1e400;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return ok(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size++ < limit) {
			effects.consume(code);
			return prefix;
		}
		effects.exit(type);
		return ok(code);
	}
}
/**
* Parse spaces and tabs, with a required minimum and maximum, matching
* `markdown-rs`’s `space_or_tab_min_max`.
*
* Unlike `factorySpace`, this can fail: `nok` is used when fewer than
* `min` spaces or tabs are found.
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole whitespace.
* @param {number} min
*   Minimum allowed characters (inclusive).
* @param {number} max
*   Maximum allowed characters (inclusive).
* @returns {State}
*   Start state.
*/
function factorySpaceMinMax(effects, ok, nok, type, min, max) {
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		if (max > 0 && markdownSpace(code)) {
			effects.enter(type);
			return prefix(code);
		}
		return after(code);
	}
	/** @type {State} */
	function prefix(code) {
		if (markdownSpace(code) && size < max) {
			effects.consume(code);
			size++;
			return prefix;
		}
		effects.exit(type);
		return after(code);
	}
	/** @type {State} */
	function after(code) {
		return size >= min ? ok(code) : nok(code);
	}
}

// node_modules/micromark/lib/initialize/content.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const content$1 = { tokenize: initializeContent };
/**
* @this {TokenizeContext}
*   Context.
* @type {Initializer}
*   Content.
*/
function initializeContent(effects) {
	const contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial);
	/** @type {Token} */
	let previous;
	return contentStart;
	/** @type {State} */
	function afterContentStartConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, contentStart, "linePrefix");
	}
	/** @type {State} */
	function paragraphInitial(code) {
		effects.enter("paragraph");
		return lineStart(code);
	}
	/** @type {State} */
	function lineStart(code) {
		const token = effects.enter("chunkText", {
			contentType: "text",
			previous
		});
		if (previous) previous.next = token;
		previous = token;
		return data(code);
	}
	/** @type {State} */
	function data(code) {
		if (code === null) {
			effects.exit("chunkText");
			effects.exit("paragraph");
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			effects.exit("chunkText");
			return lineStart;
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-util-edit-map/index.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*
* Port of `edit_map.rs` from `markdown-rs`:
* <https://github.com/wooorm/markdown-rs/blob/1506572f/src/util/edit_map.rs>.
*
* Deal with several changes in events, batching them together.
*
* Preferably, changes should be kept to a minimum.
* Sometimes, it’s needed to change the list of events, because parsing can be
* messy, and it helps to expose a cleaner interface of events to the compiler
* and other users.
* It can also help to merge many adjacent similar events.
* And, in other cases, it’s needed to parse subcontent: pass some events
* through another tokenizer and inject the result.
*/
var EditMap$1 = class {
	/**
	* Create a new edit map.
	*
	* @returns
	*   New instance.
	*/
	constructor() {
		/**
		* Changes by index, so `add` does not need to scan `map` (which is
		* quadratic for documents with many edits at different places).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation$1(this, index, remove, add, false);
	}
	/**
	* Create an edit: but insert `add` before existing additions, instead of
	* after them.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	addBefore(index, remove, add) {
		addImplementation$1(this, index, remove, add, true);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @param {boolean} before
*   Insert `add` before existing additions at `at`, instead of after them.
* @returns {undefined}
*   Nothing.
*/
function addImplementation$1(editMap, at, remove, add, before) {
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		if (before) {
			add.push(...existing[2]);
			existing[2] = add;
		} else existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark/lib/initialize/document.js
/**
* @import {
*   Construct,
*   ContainerState,
*   InitialConstruct,
*   Initializer,
*   Point,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* @typedef {[Construct, ContainerState]} StackItem
*   Construct and its state.
*/
/** @type {InitialConstruct} */
const document$1 = { tokenize: initializeDocument };
/** @type {Construct} */
const containerConstruct = { tokenize: tokenizeContainer };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeDocument(effects) {
	const self = this;
	/** @type {Array<StackItem>} */
	const stack = [];
	let continued = 0;
	/** @type {TokenizeContext | undefined} */
	let childFlow;
	/** @type {Token | undefined} */
	let childToken;
	/** @type {number} */
	let lineStartOffset;
	return start;
	/** @type {State} */
	function start(code) {
		if (continued < stack.length) {
			const item = stack[continued];
			self.containerState = item[1];
			return effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code);
		}
		return checkNewContainers(code);
	}
	/** @type {State} */
	function documentContinue(code) {
		continued++;
		if (self.containerState._closeFlow) {
			self.containerState._closeFlow = void 0;
			if (childFlow) closeFlow();
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				point = self.events[indexBeforeFlow][1].end;
				break;
			}
			exitContainers(continued);
			let index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
			return checkNewContainers(code);
		}
		return start(code);
	}
	/** @type {State} */
	function checkNewContainers(code) {
		if (continued === stack.length) {
			if (!childFlow) return documentContinued(code);
			if (childFlow.currentConstruct && childFlow.currentConstruct.concrete) return flowStart(code);
			self.interrupt = Boolean(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
		}
		self.containerState = {};
		return effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code);
	}
	/** @type {State} */
	function thereIsANewContainer(code) {
		if (childFlow) closeFlow();
		exitContainers(continued);
		return documentContinued(code);
	}
	/** @type {State} */
	function thereIsNoNewContainer(code) {
		self.parser.lazy[self.now().line] = continued !== stack.length;
		lineStartOffset = self.now().offset;
		return flowStart(code);
	}
	/** @type {State} */
	function documentContinued(code) {
		self.containerState = {};
		return effects.attempt(containerConstruct, containerContinue, flowStart)(code);
	}
	/** @type {State} */
	function containerContinue(code) {
		continued++;
		stack.push([self.currentConstruct, self.containerState]);
		return documentContinued(code);
	}
	/** @type {State} */
	function flowStart(code) {
		if (code === null) {
			if (childFlow) closeFlow();
			exitContainers(0);
			effects.consume(code);
			return;
		}
		childFlow = childFlow || self.parser.flow(self.now());
		effects.enter("chunkFlow", {
			_tokenizer: childFlow,
			contentType: "flow",
			previous: childToken
		});
		return flowContinue(code);
	}
	/** @type {State} */
	function flowContinue(code) {
		if (code === null) {
			writeToChild(effects.exit("chunkFlow"), true);
			exitContainers(0);
			effects.consume(code);
			return;
		}
		if (markdownLineEnding(code)) {
			effects.consume(code);
			writeToChild(effects.exit("chunkFlow"));
			continued = 0;
			self.interrupt = void 0;
			return start;
		}
		effects.consume(code);
		return flowContinue;
	}
	/**
	* @param {Token} token
	*   Token.
	* @param {boolean | undefined} [endOfFile]
	*   Whether the token is at the end of the file (default: `false`).
	* @returns {undefined}
	*   Nothing.
	*/
	function writeToChild(token, endOfFile) {
		const stream = self.sliceStream(token);
		if (endOfFile) stream.push(null);
		token.previous = childToken;
		if (childToken) childToken.next = token;
		childToken = token;
		childFlow.defineSkip(token.start);
		childFlow.write(stream);
		if (self.parser.lazy[token.start.line]) {
			let index = childFlow.events.length;
			while (index--) if (childFlow.events[index][1].start.offset < lineStartOffset && (!childFlow.events[index][1].end || childFlow.events[index][1].end.offset > lineStartOffset)) return;
			const indexBeforeExits = self.events.length;
			let indexBeforeFlow = indexBeforeExits;
			/** @type {boolean | undefined} */
			let seen;
			/** @type {Point | undefined} */
			let point;
			while (indexBeforeFlow--) if (self.events[indexBeforeFlow][0] === "exit" && self.events[indexBeforeFlow][1].type === "chunkFlow") {
				if (seen) {
					point = self.events[indexBeforeFlow][1].end;
					break;
				}
				seen = true;
			}
			exitContainers(continued);
			index = indexBeforeExits;
			while (index < self.events.length) {
				self.events[index][1].end = { ...point };
				index++;
			}
			const editMap = new EditMap$1();
			editMap.add(indexBeforeFlow + 1, 0, self.events.slice(indexBeforeExits));
			editMap.add(indexBeforeExits, index - indexBeforeExits, []);
			editMap.consume(self.events);
		}
	}
	/**
	* @param {number} size
	*   Size.
	* @returns {undefined}
	*   Nothing.
	*/
	function exitContainers(size) {
		let index = stack.length;
		while (index-- > size) {
			const entry = stack[index];
			self.containerState = entry[1];
			entry[0].exit.call(self, effects);
		}
		stack.length = size;
	}
	function closeFlow() {
		childFlow.write([null]);
		childToken = void 0;
		childFlow = void 0;
		self.containerState._closeFlow = void 0;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*   Tokenizer.
*/
function tokenizeContainer(effects, ok, nok) {
	return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark-util-classify-character/index.js
/**
* @import {Code} from 'micromark-util-types'
*/
/**
* Classify whether a code represents whitespace, punctuation, or something
* else.
*
* Used for attention (emphasis, strong), whose sequences can open or close
* based on the class of surrounding characters.
*
* > 👉 **Note**: eof (`null`) is seen as whitespace.
*
* @param {Code} code
*   Code.
* @returns {typeof constants.characterGroupWhitespace | typeof constants.characterGroupPunctuation | undefined}
*   Group.
*/
function classifyCharacter(code) {
	if (code === null || markdownLineEndingOrSpace(code) || unicodeWhitespace(code)) return 1;
	if (unicodePunctuation(code)) return 2;
}

// node_modules/micromark-util-resolve-all/index.js
/**
* @import {Event, Resolver, TokenizeContext} from 'micromark-util-types'
*/
/**
* Call all `resolveAll`s.
*
* @param {ReadonlyArray<{resolveAll?: Resolver | undefined}>} constructs
*   List of constructs, optionally with `resolveAll`s.
* @param {Array<Event>} events
*   List of events.
* @param {TokenizeContext} context
*   Context used by `tokenize`.
* @returns {Array<Event>}
*   Changed events.
*/
function resolveAll(constructs, events, context) {
	/** @type {Array<Resolver>} */
	const called = [];
	let index = -1;
	while (++index < constructs.length) {
		const resolve = constructs[index].resolveAll;
		if (resolve && !called.includes(resolve)) {
			events = resolve(events, context);
			called.push(resolve);
		}
	}
	return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
/**
* @import {
*   Code,
*   Construct,
*   Event,
*   Point,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const attention = {
	name: "attention",
	resolveAll: resolveAllAttention,
	tokenize: tokenizeAttention
};
/**
* Take all events and resolve attention to emphasis or strong.
*
* @type {Resolver}
*/
function resolveAllAttention(events, context) {
	let index = -1;
	/** @type {Array<Event>} */
	let nextEvents;
	while (++index < events.length) if (events[index][0] === "enter" && events[index][1].type === "attentionSequence" && events[index][1]._close) {
		let open = index;
		while (open--) if (events[open][0] === "exit" && events[open][1].type === "attentionSequence" && events[open][1]._open && context.sliceSerialize(events[open][1]).charCodeAt(0) === context.sliceSerialize(events[index][1]).charCodeAt(0)) {
			if ((events[open][1]._close || events[index][1]._open) && (events[index][1].end.offset - events[index][1].start.offset) % 3 && !((events[open][1].end.offset - events[open][1].start.offset + events[index][1].end.offset - events[index][1].start.offset) % 3)) continue;
			const use = events[open][1].end.offset - events[open][1].start.offset > 1 && events[index][1].end.offset - events[index][1].start.offset > 1 ? 2 : 1;
			const start = { ...events[open][1].end };
			const end = { ...events[index][1].start };
			movePoint(start, -use);
			movePoint(end, use);
			const openingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start,
				end: { ...events[open][1].end }
			};
			const closingSequence = {
				type: use > 1 ? "strongSequence" : "emphasisSequence",
				start: { ...events[index][1].start },
				end
			};
			const text = {
				type: use > 1 ? "strongText" : "emphasisText",
				start: { ...events[open][1].end },
				end: { ...events[index][1].start }
			};
			const group = {
				type: use > 1 ? "strong" : "emphasis",
				start: { ...openingSequence.start },
				end: { ...closingSequence.end }
			};
			events[open][1].end = { ...openingSequence.start };
			events[index][1].start = { ...closingSequence.end };
			nextEvents = [];
			if (events[open][1].end.offset - events[open][1].start.offset) nextEvents = push(nextEvents, [[
				"enter",
				events[open][1],
				context
			], [
				"exit",
				events[open][1],
				context
			]]);
			nextEvents = push(nextEvents, [
				[
					"enter",
					group,
					context
				],
				[
					"enter",
					openingSequence,
					context
				],
				[
					"exit",
					openingSequence,
					context
				],
				[
					"enter",
					text,
					context
				]
			]);
			nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + 1, index), context));
			nextEvents = push(nextEvents, [
				[
					"exit",
					text,
					context
				],
				[
					"enter",
					closingSequence,
					context
				],
				[
					"exit",
					closingSequence,
					context
				],
				[
					"exit",
					group,
					context
				]
			]);
			/** @type {number} */
			let offset = 0;
			if (events[index][1].end.offset - events[index][1].start.offset) {
				offset = 2;
				nextEvents = push(nextEvents, [[
					"enter",
					events[index][1],
					context
				], [
					"exit",
					events[index][1],
					context
				]]);
			}
			splice(events, open - 1, index - open + 3, nextEvents);
			index = open + nextEvents.length - offset - 2;
			break;
		}
	}
	index = -1;
	while (++index < events.length) if (events[index][1].type === "attentionSequence") events[index][1].type = "data";
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAttention(effects, ok) {
	const attentionMarkers = this.parser.constructs.attentionMarkers.null;
	const previous = this.previous;
	const before = classifyCharacter(previous);
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Before a sequence.
	*
	* ```markdown
	* > | **
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		marker = code;
		effects.enter("attentionSequence");
		return inside(code);
	}
	/**
	* In a sequence.
	*
	* ```markdown
	* > | **
	*     ^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		const token = effects.exit("attentionSequence");
		const after = classifyCharacter(code);
		const open = !after || after === 2 && before || attentionMarkers.includes(code) && code !== 42 && code !== 95;
		const close = !before || before === 2 && after || attentionMarkers.includes(previous) && previous !== 42 && previous !== 95;
		token._open = Boolean(marker === 42 ? open : open && (before || !close));
		token._close = Boolean(marker === 42 ? close : close && (after || !open));
		return ok(code);
	}
}
/**
* Move a point a bit.
*
* Note: `move` only works inside lines! It’s not possible to move past other
* chunks (replacement characters, tabs, or line endings).
*
* @param {Point} point
*   Point.
* @param {number} offset
*   Amount to move.
* @returns {undefined}
*   Nothing.
*/
function movePoint(point, offset) {
	point.column += offset;
	point.offset += offset;
	point._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const autolink = {
	name: "autolink",
	tokenize: tokenizeAutolink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeAutolink(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of an autolink.
	*
	* ```markdown
	* > | a<https://example.com>b
	*      ^
	* > | a<user@example.com>b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("autolink");
		effects.enter("autolinkMarker");
		effects.consume(code);
		effects.exit("autolinkMarker");
		effects.enter("autolinkProtocol");
		return open;
	}
	/**
	* After `<`, at protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*       ^
	* > | a<user@example.com>b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return schemeOrEmailAtext;
		}
		if (code === 64) return nok(code);
		return emailAtext(code);
	}
	/**
	* At second byte of protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeOrEmailAtext(code) {
		if (code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) {
			size = 1;
			return schemeInsideOrEmailAtext(code);
		}
		return emailAtext(code);
	}
	/**
	* In ambiguous protocol or atext.
	*
	* ```markdown
	* > | a<https://example.com>b
	*        ^
	* > | a<user@example.com>b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function schemeInsideOrEmailAtext(code) {
		if (code === 58) {
			effects.consume(code);
			size = 0;
			return urlInside;
		}
		if ((code === 43 || code === 45 || code === 46 || asciiAlphanumeric(code)) && size++ < 32) {
			effects.consume(code);
			return schemeInsideOrEmailAtext;
		}
		size = 0;
		return emailAtext(code);
	}
	/**
	* After protocol, in URL.
	*
	* ```markdown
	* > | a<https://example.com>b
	*             ^
	* ```
	*
	* @type {State}
	*/
	function urlInside(code) {
		if (code === 62) {
			effects.exit("autolinkProtocol");
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		if (code === null || code === 32 || code === 60 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return urlInside;
	}
	/**
	* In email atext.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*              ^
	* ```
	*
	* @type {State}
	*/
	function emailAtext(code) {
		if (code === 64) {
			effects.consume(code);
			return emailAtSignOrDot;
		}
		if (asciiAtext(code)) {
			effects.consume(code);
			return emailAtext;
		}
		return nok(code);
	}
	/**
	* In label, after at-sign or dot.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                 ^       ^
	* ```
	*
	* @type {State}
	*/
	function emailAtSignOrDot(code) {
		return asciiAlphanumeric(code) ? emailLabel(code) : nok(code);
	}
	/**
	* In label, where `.` and `>` are allowed.
	*
	* ```markdown
	* > | a<user.name@example.com>b
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function emailLabel(code) {
		if (code === 46) {
			effects.consume(code);
			size = 0;
			return emailAtSignOrDot;
		}
		if (code === 62) {
			effects.exit("autolinkProtocol").type = "autolinkEmail";
			effects.enter("autolinkMarker");
			effects.consume(code);
			effects.exit("autolinkMarker");
			effects.exit("autolink");
			return ok;
		}
		return emailValue(code);
	}
	/**
	* In label, where `.` and `>` are *not* allowed.
	*
	* Though, this is also used in `emailLabel` to parse other values.
	*
	* ```markdown
	* > | a<user.name@ex-ample.com>b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function emailValue(code) {
		if ((code === 45 || asciiAlphanumeric(code)) && size++ < 63) {
			const next = code === 45 ? emailValue : emailLabel;
			effects.consume(code);
			return next;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blankLine = {
	partial: true,
	tokenize: tokenizeBlankLine
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLine(effects, ok, nok) {
	return start;
	/**
	* Start of blank line.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*     ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return markdownSpace(code) ? factorySpace(effects, after, "linePrefix")(code) : after(code);
	}
	/**
	* At eof/eol, after optional whitespace.
	*
	* > 👉 **Note**: `␠` represents a space character.
	*
	* ```markdown
	* > | ␠␠␊
	*       ^
	* > | ␊
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
/**
* @import {
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const blockQuote = {
	continuation: { tokenize: tokenizeBlockQuoteContinuation },
	exit: exit$1,
	name: "blockQuote",
	tokenize: tokenizeBlockQuoteStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteStart(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* Start of block quote.
	*
	* ```markdown
	* > | > a
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 62) {
			const state = self.containerState;
			if (!state.open) {
				effects.enter("blockQuote", { _container: true });
				state.open = true;
			}
			effects.enter("blockQuotePrefix");
			effects.enter("blockQuoteMarker");
			effects.consume(code);
			effects.exit("blockQuoteMarker");
			return after;
		}
		return nok(code);
	}
	/**
	* After `>`, before optional whitespace.
	*
	* ```markdown
	* > | > a
	*      ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (markdownSpace(code)) {
			effects.enter("blockQuotePrefixWhitespace");
			effects.consume(code);
			effects.exit("blockQuotePrefixWhitespace");
			effects.exit("blockQuotePrefix");
			return ok;
		}
		effects.exit("blockQuotePrefix");
		return ok(code);
	}
}
/**
* Start of block quote continuation.
*
* ```markdown
*   | > a
* > | > b
*     ^
* ```
*
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlockQuoteContinuation(effects, ok, nok) {
	const self = this;
	return contStart;
	/**
	* Start of block quote continuation.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contStart(code) {
		if (markdownSpace(code)) return factorySpace(effects, contBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return contBefore(code);
	}
	/**
	* At `>`, after optional whitespace.
	*
	* Also used to parse the first block quote opening.
	*
	* ```markdown
	*   | > a
	* > | > b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function contBefore(code) {
		return effects.attempt(blockQuote, ok, nok)(code);
	}
}
/** @type {Exiter} */
function exit$1(effects) {
	effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterEscape = {
	name: "characterEscape",
	tokenize: tokenizeCharacterEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterEscape(effects, ok, nok) {
	return start;
	/**
	* Start of character escape.
	*
	* ```markdown
	* > | a\*b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterEscape");
		effects.enter("escapeMarker");
		effects.consume(code);
		effects.exit("escapeMarker");
		return inside;
	}
	/**
	* After `\`, at punctuation.
	*
	* ```markdown
	* > | a\*b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (asciiPunctuation(code)) {
			effects.enter("characterEscapeValue");
			effects.consume(code);
			effects.exit("characterEscapeValue");
			effects.exit("characterEscape");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const characterReference = {
	name: "characterReference",
	tokenize: tokenizeCharacterReference
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCharacterReference(effects, ok, nok) {
	const self = this;
	let size = 0;
	/** @type {number} */
	let max;
	/** @type {(code: Code) => boolean} */
	let test;
	return start;
	/**
	* Start of character reference.
	*
	* ```markdown
	* > | a&amp;b
	*      ^
	* > | a&#123;b
	*      ^
	* > | a&#x9;b
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("characterReference");
		effects.enter("characterReferenceMarker");
		effects.consume(code);
		effects.exit("characterReferenceMarker");
		return open;
	}
	/**
	* After `&`, at `#` for numeric references or alphanumeric for named
	* references.
	*
	* ```markdown
	* > | a&amp;b
	*       ^
	* > | a&#123;b
	*       ^
	* > | a&#x9;b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 35) {
			effects.enter("characterReferenceMarkerNumeric");
			effects.consume(code);
			effects.exit("characterReferenceMarkerNumeric");
			return numeric;
		}
		effects.enter("characterReferenceValue");
		max = 31;
		test = asciiAlphanumeric;
		return value(code);
	}
	/**
	* After `#`, at `x` for hexadecimals or digit for decimals.
	*
	* ```markdown
	* > | a&#123;b
	*        ^
	* > | a&#x9;b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function numeric(code) {
		if (code === 88 || code === 120) {
			effects.enter("characterReferenceMarkerHexadecimal");
			effects.consume(code);
			effects.exit("characterReferenceMarkerHexadecimal");
			effects.enter("characterReferenceValue");
			max = 6;
			test = asciiHexDigit;
			return value;
		}
		effects.enter("characterReferenceValue");
		max = 7;
		test = asciiDigit;
		return value(code);
	}
	/**
	* After markers (`&#x`, `&#`, or `&`), in value, before `;`.
	*
	* The character reference kind defines what and how many characters are
	* allowed.
	*
	* ```markdown
	* > | a&amp;b
	*       ^^^
	* > | a&#123;b
	*        ^^^
	* > | a&#x9;b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function value(code) {
		if (code === 59 && size) {
			const token = effects.exit("characterReferenceValue");
			if (test === asciiAlphanumeric && !decodeNamedCharacterReference(self.sliceSerialize(token))) return nok(code);
			effects.enter("characterReferenceMarker");
			effects.consume(code);
			effects.exit("characterReferenceMarker");
			effects.exit("characterReference");
			return ok;
		}
		if (test(code) && size++ < max) {
			effects.consume(code);
			return value;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
/** @type {Construct} */
const nonLazyContinuation = {
	partial: true,
	tokenize: tokenizeNonLazyContinuation
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeNonLazyContinuation(effects, ok, nok) {
	const self = this;
	return start;
	/**
	* At eol, before continuation.
	*
	* ```markdown
	* > | * ```js
	*            ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === null) return nok(code);
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return after;
	}
	/**
	* A continuation.
	*
	* ```markdown
	*   | * ```js
	* > | b
	*     ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return self.parser.lazy[self.now().line] ? nok(code) : ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeFenced = {
	concrete: true,
	name: "codeFenced",
	tokenize: tokenizeCodeFenced
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeFenced(effects, ok, nok) {
	const self = this;
	/** @type {Construct} */
	const closeStart = {
		partial: true,
		tokenize: tokenizeCloseStart
	};
	let initialPrefix = 0;
	let sizeOpen = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of code.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return beforeSequenceOpen(code);
	}
	/**
	* In opening fence, after prefix, at sequence.
	*
	* ```markdown
	* > | ~~~js
	*     ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeSequenceOpen(code) {
		const tail = self.events[self.events.length - 1];
		initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
		marker = code;
		effects.enter("codeFenced");
		effects.enter("codeFencedFence");
		effects.enter("codeFencedFenceSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening fence sequence.
	*
	* ```markdown
	* > | ~~~js
	*      ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === marker) {
			sizeOpen++;
			effects.consume(code);
			return sequenceOpen;
		}
		if (sizeOpen < 3) return nok(code);
		effects.exit("codeFencedFenceSequence");
		return markdownSpace(code) ? factorySpace(effects, infoBefore, "whitespace")(code) : infoBefore(code);
	}
	/**
	* In opening fence, after the sequence (and optional whitespace), before info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function infoBefore(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFencedFence");
			return self.interrupt ? ok(code) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		}
		effects.enter("codeFencedFenceInfo");
		effects.enter("chunkString", { contentType: "string" });
		return info(code);
	}
	/**
	* In info.
	*
	* ```markdown
	* > | ~~~js
	*        ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function info(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return infoBefore(code);
		}
		if (markdownSpace(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceInfo");
			return factorySpace(effects, metaBefore, "whitespace")(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return info;
	}
	/**
	* In opening fence, after info and whitespace, before meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function metaBefore(code) {
		if (code === null || markdownLineEnding(code)) return infoBefore(code);
		effects.enter("codeFencedFenceMeta");
		effects.enter("chunkString", { contentType: "string" });
		return meta(code);
	}
	/**
	* In meta.
	*
	* ```markdown
	* > | ~~~js eval
	*           ^
	*   | alert(1)
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function meta(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			effects.exit("codeFencedFenceMeta");
			return infoBefore(code);
		}
		if (code === 96 && code === marker) return nok(code);
		effects.consume(code);
		return meta;
	}
	/**
	* At eol/eof in code, before a non-lazy closing fence or content.
	*
	* ```markdown
	* > | ~~~js
	*          ^
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function atNonLazyBreak(code) {
		return effects.attempt(closeStart, after, contentBefore)(code);
	}
	/**
	* Before code content, not a closing fence, at eol.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*             ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentBefore(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return contentStart;
	}
	/**
	* Before code content, not a closing fence.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentStart(code) {
		return initialPrefix > 0 && markdownSpace(code) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code) : beforeContentChunk(code);
	}
	/**
	* Before code content, after optional prefix.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function beforeContentChunk(code) {
		if (code === null || markdownLineEnding(code)) return effects.check(nonLazyContinuation, atNonLazyBreak, after)(code);
		effects.enter("codeFlowValue");
		return contentChunk(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	*   | ~~~js
	* > | alert(1)
	*     ^^^^^^^^
	*   | ~~~
	* ```
	*
	* @type {State}
	*/
	function contentChunk(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return beforeContentChunk(code);
		}
		effects.consume(code);
		return contentChunk;
	}
	/**
	* After code.
	*
	* ```markdown
	*   | ~~~js
	*   | alert(1)
	* > | ~~~
	*        ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		effects.exit("codeFenced");
		return ok(code);
	}
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Tokenizer}
	*/
	function tokenizeCloseStart(effects, ok, nok) {
		let size = 0;
		return startBefore;
		/**
		*
		*
		* @type {State}
		*/
		function startBefore(code) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return start;
		}
		/**
		* Before closing fence, at optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function start(code) {
			effects.enter("codeFencedFence");
			return markdownSpace(code) ? factorySpace(effects, beforeSequenceClose, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : beforeSequenceClose(code);
		}
		/**
		* In closing fence, after optional whitespace, at sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function beforeSequenceClose(code) {
			if (code === marker) {
				effects.enter("codeFencedFenceSequence");
				return sequenceClose(code);
			}
			return nok(code);
		}
		/**
		* In closing fence sequence.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*     ^
		* ```
		*
		* @type {State}
		*/
		function sequenceClose(code) {
			if (code === marker) {
				size++;
				effects.consume(code);
				return sequenceClose;
			}
			if (size >= sizeOpen) {
				effects.exit("codeFencedFenceSequence");
				return markdownSpace(code) ? factorySpace(effects, sequenceCloseAfter, "whitespace")(code) : sequenceCloseAfter(code);
			}
			return nok(code);
		}
		/**
		* After closing fence sequence, after optional whitespace.
		*
		* ```markdown
		*   | ~~~js
		*   | alert(1)
		* > | ~~~
		*        ^
		* ```
		*
		* @type {State}
		*/
		function sequenceCloseAfter(code) {
			if (code === null || markdownLineEnding(code)) {
				effects.exit("codeFencedFence");
				return ok(code);
			}
			return nok(code);
		}
	}
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeIndented = {
	name: "codeIndented",
	tokenize: tokenizeCodeIndented
};
/** @type {Construct} */
const furtherStart = {
	partial: true,
	tokenize: tokenizeFurtherStart
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeIndented(effects, ok, nok) {
	return start;
	/**
	* Start of code (indented).
	*
	* > **Parsing note**: it is not needed to check if this first line is a
	* > filled line (that it has a non-whitespace character), because blank lines
	* > are parsed already, so we never run into that.
	*
	* ```markdown
	* > |     aaa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeIndented");
		return factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code);
	}
	/**
	* At a break.
	*
	* ```markdown
	* > |     aaa
	*         ^  ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === null) return after(code);
		if (markdownLineEnding(code)) return effects.attempt(furtherStart, atBreak, after)(code);
		effects.enter("codeFlowValue");
		return inside(code);
	}
	/**
	* In code content.
	*
	* ```markdown
	* > |     aaa
	*         ^^^^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("codeFlowValue");
			return atBreak(code);
		}
		effects.consume(code);
		return inside;
	}
	/** @type {State} */
	function after(code) {
		effects.exit("codeIndented");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeFurtherStart(effects, ok, nok) {
	const self = this;
	return furtherStart;
	/**
	* At eol, trying to parse another indent.
	*
	* ```markdown
	* > |     aaa
	*            ^
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function furtherStart(code) {
		if (self.parser.lazy[self.now().line]) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return furtherStart;
		}
		return factorySpaceMinMax(effects, ok, onNotEnoughPrefix, "linePrefix", 4, 4)(code);
	}
	/**
	* After not enough of a prefix.
	*
	* A following line ending is another (potentially blank) line to try,
	* anything else means this isn’t a continuation.
	*
	* ```markdown
	* > |     aaa
	*
	*   |     bbb
	* ```
	*
	* @type {State}
	*/
	function onNotEnoughPrefix(code) {
		return markdownLineEnding(code) ? furtherStart(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/code-text.js
/**
* @import {
*   Construct,
*   Previous,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const codeText = {
	name: "codeText",
	previous,
	resolve: resolveCodeText,
	tokenize: tokenizeCodeText
};
/** @type {Resolver} */
function resolveCodeText(events) {
	let tailExitIndex = events.length - 4;
	let headEnterIndex = 3;
	/** @type {number} */
	let index;
	/** @type {number | undefined} */
	let enter;
	if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
		index = headEnterIndex;
		while (++index < tailExitIndex) if (events[index][1].type === "codeTextData") {
			events[headEnterIndex][1].type = "codeTextPadding";
			events[tailExitIndex][1].type = "codeTextPadding";
			headEnterIndex += 2;
			tailExitIndex -= 2;
			break;
		}
	}
	index = headEnterIndex - 1;
	tailExitIndex++;
	while (++index <= tailExitIndex) if (enter === void 0) {
		if (index !== tailExitIndex && events[index][1].type !== "lineEnding") enter = index;
	} else if (index === tailExitIndex || events[index][1].type === "lineEnding") {
		events[enter][1].type = "codeTextData";
		if (index !== enter + 2) {
			events[enter][1].end = events[index - 1][1].end;
			events.splice(enter + 2, index - enter - 2);
			tailExitIndex -= index - enter - 2;
			index = enter + 2;
		}
		enter = void 0;
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Previous}
*/
function previous(code) {
	return code !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeCodeText(effects, ok, nok) {
	let sizeOpen = 0;
	/** @type {number} */
	let size;
	/** @type {Token} */
	let token;
	return start;
	/**
	* Start of code (text).
	*
	* ```markdown
	* > | `a`
	*     ^
	* > | \`a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("codeText");
		effects.enter("codeTextSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | `a`
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 96) {
			effects.consume(code);
			sizeOpen++;
			return sequenceOpen;
		}
		effects.exit("codeTextSequence");
		return between(code);
	}
	/**
	* Between something and something else.
	*
	* ```markdown
	* > | `a`
	*      ^^
	* ```
	*
	* @type {State}
	*/
	function between(code) {
		if (code === null) return nok(code);
		if (code === 32) {
			effects.enter("space");
			effects.consume(code);
			effects.exit("space");
			return between;
		}
		if (code === 96) {
			token = effects.enter("codeTextSequence");
			size = 0;
			return sequenceClose(code);
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return between;
		}
		effects.enter("codeTextData");
		return data(code);
	}
	/**
	* In data.
	*
	* ```markdown
	* > | `a`
	*      ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 32 || code === 96 || markdownLineEnding(code)) {
			effects.exit("codeTextData");
			return between(code);
		}
		effects.consume(code);
		return data;
	}
	/**
	* In closing sequence.
	*
	* ```markdown
	* > | `a`
	*       ^
	* ```
	*
	* @type {State}
	*/
	function sequenceClose(code) {
		if (code === 96) {
			effects.consume(code);
			size++;
			return sequenceClose;
		}
		if (size === sizeOpen) {
			effects.exit("codeTextSequence");
			effects.exit("codeText");
			return ok(code);
		}
		token.type = "codeTextData";
		return data(code);
	}
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
/**
* Some of the internal operations of micromark do lots of editing
* operations on very large arrays. This runs into problems with two
* properties of most circa-2020 JavaScript interpreters:
*
*  - Array-length modifications at the high end of an array (push/pop) are
*    expected to be common and are implemented in (amortized) time
*    proportional to the number of elements added or removed, whereas
*    other operations (shift/unshift and splice) are much less efficient.
*  - Function arguments are passed on the stack, so adding tens of thousands
*    of elements to an array with `arr.push(...newElements)` will frequently
*    cause stack overflows. (see <https://stackoverflow.com/questions/22123769/rangeerror-maximum-call-stack-size-exceeded-why>)
*
* SpliceBuffers are an implementation of gap buffers, which are a
* generalization of the "queue made of two stacks" idea. The splice buffer
* maintains a cursor, and moving the cursor has cost proportional to the
* distance the cursor moves, but inserting, deleting, or splicing in
* new information at the cursor is as efficient as the push/pop operation.
* This allows for an efficient sequence of splices (or pushes, pops, shifts,
* or unshifts) as long such edits happen at the same part of the array or
* generally sweep through the array from the beginning to the end.
*
* The interface for splice buffers also supports large numbers of inputs by
* passing a single array argument rather passing multiple arguments on the
* function call stack.
*
* @template T
*   Item type.
*/
var SpliceBuffer = class {
	/**
	* @param {ReadonlyArray<T> | null | undefined} [initial]
	*   Initial items (optional).
	* @returns
	*   Splice buffer.
	*/
	constructor(initial) {
		/** @type {Array<T>} */
		this.left = initial ? [...initial] : [];
		/** @type {Array<T>} */
		this.right = [];
	}
	/**
	* Array access;
	* does not move the cursor.
	*
	* @param {number} index
	*   Index.
	* @return {T}
	*   Item.
	*/
	get(index) {
		if (index < 0 || index >= this.left.length + this.right.length) throw new RangeError("Cannot access index `" + index + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
		if (index < this.left.length) return this.left[index];
		return this.right[this.right.length - index + this.left.length - 1];
	}
	/**
	* The length of the splice buffer, one greater than the largest index in the
	* array.
	*/
	get length() {
		return this.left.length + this.right.length;
	}
	/**
	* Remove and return `list[0]`;
	* moves the cursor to `0`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	shift() {
		this.setCursor(0);
		return this.right.pop();
	}
	/**
	* Slice the buffer to get an array;
	* does not move the cursor.
	*
	* @param {number} start
	*   Start.
	* @param {number | null | undefined} [end]
	*   End (optional).
	* @returns {Array<T>}
	*   Array of items.
	*/
	slice(start, end) {
		/** @type {number} */
		const stop = end === null || end === void 0 ? Number.POSITIVE_INFINITY : end;
		if (stop < this.left.length) return this.left.slice(start, stop);
		if (start > this.left.length) return this.right.slice(this.right.length - stop + this.left.length, this.right.length - start + this.left.length).reverse();
		return this.left.slice(start).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
	}
	/**
	* Mimics the behavior of Array.prototype.splice() except for the change of
	* interface necessary to avoid segfaults when patching in very large arrays.
	*
	* This operation moves cursor is moved to `start` and results in the cursor
	* placed after any inserted items.
	*
	* @param {number} start
	*   Start;
	*   zero-based index at which to start changing the array;
	*   negative numbers count backwards from the end of the array and values
	*   that are out-of bounds are clamped to the appropriate end of the array.
	* @param {number | null | undefined} [deleteCount=0]
	*   Delete count (default: `0`);
	*   maximum number of elements to delete, starting from start.
	* @param {Array<T> | null | undefined} [items=[]]
	*   Items to include in place of the deleted items (default: `[]`).
	* @return {Array<T>}
	*   Any removed items.
	*/
	splice(start, deleteCount, items) {
		/** @type {number} */
		const count = deleteCount || 0;
		this.setCursor(Math.trunc(start));
		const removed = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
		if (items) chunkedPush(this.left, items);
		return removed.reverse();
	}
	/**
	* Remove and return the highest-numbered item in the array, so
	* `list[list.length - 1]`;
	* Moves the cursor to `length`.
	*
	* @returns {T | undefined}
	*   Item, optional.
	*/
	pop() {
		this.setCursor(Number.POSITIVE_INFINITY);
		return this.left.pop();
	}
	/**
	* Inserts a single item to the high-numbered side of the array;
	* moves the cursor to `length`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	push(item) {
		this.setCursor(Number.POSITIVE_INFINITY);
		this.left.push(item);
	}
	/**
	* Inserts many items to the high-numbered side of the array.
	* Moves the cursor to `length`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	pushMany(items) {
		this.setCursor(Number.POSITIVE_INFINITY);
		chunkedPush(this.left, items);
	}
	/**
	* Inserts a single item to the low-numbered side of the array;
	* Moves the cursor to `0`.
	*
	* @param {T} item
	*   Item.
	* @returns {undefined}
	*   Nothing.
	*/
	unshift(item) {
		this.setCursor(0);
		this.right.push(item);
	}
	/**
	* Inserts many items to the low-numbered side of the array;
	* moves the cursor to `0`.
	*
	* @param {Array<T>} items
	*   Items.
	* @returns {undefined}
	*   Nothing.
	*/
	unshiftMany(items) {
		this.setCursor(0);
		chunkedPush(this.right, items.reverse());
	}
	/**
	* Move the cursor to a specific position in the array. Requires
	* time proportional to the distance moved.
	*
	* If `n < 0`, the cursor will end up at the beginning.
	* If `n > length`, the cursor will end up at the end.
	*
	* @param {number} n
	*   Position.
	* @return {undefined}
	*   Nothing.
	*/
	setCursor(n) {
		if (n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0) return;
		if (n < this.left.length) {
			const removed = this.left.splice(n, Number.POSITIVE_INFINITY);
			chunkedPush(this.right, removed.reverse());
		} else {
			const removed = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
			chunkedPush(this.left, removed.reverse());
		}
	}
};
/**
* Avoid stack overflow by pushing items onto the stack in segments
*
* @template T
*   Item type.
* @param {Array<T>} list
*   List to inject into.
* @param {ReadonlyArray<T>} right
*   Items to inject.
* @return {undefined}
*   Nothing.
*/
function chunkedPush(list, right) {
	/** @type {number} */
	let chunkStart = 0;
	if (right.length < 1e4) list.push(...right);
	else while (chunkStart < right.length) {
		list.push(...right.slice(chunkStart, chunkStart + 1e4));
		chunkStart += 1e4;
	}
}

// node_modules/micromark-util-subtokenize/index.js
/**
* @import {Chunk, Event, Token} from 'micromark-util-types'
*/
/**
* Tokenize subcontent.
*
* @param {Array<Event>} eventsArray
*   List of events.
* @returns {boolean}
*   Whether subtokens were found.
*/
function subtokenize(eventsArray) {
	/** @type {Record<string, number>} */
	const jumps = {};
	let index = -1;
	/** @type {Event} */
	let event;
	/** @type {number | undefined} */
	let lineIndex;
	/** @type {number} */
	let otherIndex;
	/** @type {Event} */
	let otherEvent;
	/** @type {Array<Event>} */
	let parameters;
	/** @type {Array<Event>} */
	let subevents;
	/** @type {boolean | undefined} */
	let more;
	const events = new SpliceBuffer(eventsArray);
	while (++index < events.length) {
		while (index in jumps) index = jumps[index];
		event = events.get(index);
		if (index && event[1].type === "chunkFlow" && events.get(index - 1)[1].type === "listItemPrefix") {
			subevents = event[1]._tokenizer.events;
			otherIndex = 0;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank") otherIndex += 2;
			if (otherIndex < subevents.length && subevents[otherIndex][1].type === "content") while (++otherIndex < subevents.length) {
				if (subevents[otherIndex][1].type === "content") break;
				if (subevents[otherIndex][1].type === "chunkText") {
					subevents[otherIndex][1]._isInFirstContentOfListItem = true;
					otherIndex++;
				}
			}
		}
		if (event[0] === "enter") {
			if (event[1].contentType) {
				Object.assign(jumps, subcontent(events, index));
				index = jumps[index];
				more = true;
			}
		} else if (event[1]._container) {
			otherIndex = index;
			lineIndex = void 0;
			while (otherIndex--) {
				otherEvent = events.get(otherIndex);
				if (otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank") {
					if (otherEvent[0] === "enter") {
						if (lineIndex) events.get(lineIndex)[1].type = "lineEndingBlank";
						otherEvent[1].type = "lineEnding";
						lineIndex = otherIndex;
					}
				} else if (otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent") {} else break;
			}
			if (lineIndex) {
				event[1].end = { ...events.get(lineIndex)[1].start };
				parameters = events.slice(lineIndex, index);
				parameters.unshift(event);
				events.splice(lineIndex, index - lineIndex + 1, parameters);
			}
		}
	}
	splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0));
	return !more;
}
/**
* Tokenize embedded tokens.
*
* @param {SpliceBuffer<Event>} events
*   Events.
* @param {number} eventIndex
*   Index.
* @returns {Record<string, number>}
*   Gaps.
*/
function subcontent(events, eventIndex) {
	const token = events.get(eventIndex)[1];
	const context = events.get(eventIndex)[2];
	let startPosition = eventIndex - 1;
	/** @type {Array<number>} */
	const startPositions = [];
	let tokenizer = token._tokenizer;
	if (!tokenizer) {
		tokenizer = context.parser[token.contentType](token.start);
		if (token._contentTypeTextTrailing) tokenizer._contentTypeTextTrailing = true;
	}
	const childEvents = tokenizer.events;
	/** @type {Array<[number, number]>} */
	const jumps = [];
	/** @type {Record<string, number>} */
	const gaps = {};
	/** @type {Array<Chunk>} */
	let stream;
	/** @type {Token | undefined} */
	let previous;
	let index = -1;
	/** @type {Token | undefined} */
	let current = token;
	let adjust = 0;
	let start = 0;
	const breaks = [start];
	while (current) {
		while (events.get(++startPosition)[1] !== current);
		startPositions.push(startPosition);
		if (!current._tokenizer) {
			stream = context.sliceStream(current);
			if (!current.next) stream.push(null);
			if (previous) tokenizer.defineSkip(current.start);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = true;
			tokenizer.write(stream);
			if (current._isInFirstContentOfListItem) tokenizer._gfmTasklistFirstContentOfListItem = void 0;
		}
		previous = current;
		current = current.next;
	}
	current = token;
	while (++index < childEvents.length) if (childEvents[index][0] === "exit" && childEvents[index - 1][0] === "enter" && childEvents[index][1].type === childEvents[index - 1][1].type && childEvents[index][1].start.line !== childEvents[index][1].end.line) {
		start = index + 1;
		breaks.push(start);
		current._tokenizer = void 0;
		current.previous = void 0;
		current = current.next;
	}
	tokenizer.events = [];
	if (current) {
		current._tokenizer = void 0;
		current.previous = void 0;
	} else breaks.pop();
	index = breaks.length;
	while (index--) {
		const slice = childEvents.slice(breaks[index], breaks[index + 1]);
		const start = startPositions.pop();
		jumps.push([start, start + slice.length - 1]);
		events.splice(start, 2, slice);
	}
	jumps.reverse();
	index = -1;
	while (++index < jumps.length) {
		gaps[adjust + jumps[index][0]] = adjust + jumps[index][1];
		adjust += jumps[index][1] - jumps[index][0] - 1;
	}
	return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/**
* No name because it must not be turned off.
* @type {Construct}
*/
const content = {
	resolve: resolveContent,
	tokenize: tokenizeContent
};
/** @type {Construct} */
const continuationConstruct = {
	partial: true,
	tokenize: tokenizeContinuation
};
/**
* Content is transparent: it’s parsed right now. That way, definitions are also
* parsed right now: before text in paragraphs (specifically, media) are parsed.
*
* @type {Resolver}
*/
function resolveContent(events) {
	subtokenize(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContent(effects, ok) {
	/** @type {Token | undefined} */
	let previous;
	return chunkStart;
	/**
	* Before a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^
	* ```
	*
	* @type {State}
	*/
	function chunkStart(code) {
		effects.enter("content");
		previous = effects.enter("chunkContent", { contentType: "content" });
		return chunkInside(code);
	}
	/**
	* In a content chunk.
	*
	* ```markdown
	* > | abc
	*     ^^^
	* ```
	*
	* @type {State}
	*/
	function chunkInside(code) {
		if (code === null) return contentEnd(code);
		if (markdownLineEnding(code)) return effects.check(continuationConstruct, contentContinue, contentEnd)(code);
		effects.consume(code);
		return chunkInside;
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentEnd(code) {
		effects.exit("chunkContent");
		effects.exit("content");
		return ok(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function contentContinue(code) {
		effects.consume(code);
		effects.exit("chunkContent");
		previous.next = effects.enter("chunkContent", {
			contentType: "content",
			previous
		});
		previous = previous.next;
		return chunkInside;
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeContinuation(effects, ok, nok) {
	const self = this;
	return startLookahead;
	/**
	*
	*
	* @type {State}
	*/
	function startLookahead(code) {
		effects.exit("chunkContent");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, prefixed, "linePrefix");
	}
	/**
	*
	*
	* @type {State}
	*/
	function prefixed(code) {
		if (code === null || markdownLineEnding(code)) return nok(code);
		const tail = self.events[self.events.length - 1];
		if (!self.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], true).length >= 4) return ok(code);
		return effects.interrupt(self.parser.constructs.flow, nok, ok)(code);
	}
}

// node_modules/micromark-factory-destination/index.js
/**
* @import {Effects, State, TokenType} from 'micromark-util-types'
*/
/**
* Parse destinations.
*
* ###### Examples
*
* ```markdown
* <a>
* <a\>b>
* <a b>
* <a)>
* a
* a\)b
* a(b)c
* a(b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type for whole (`<a>` or `b`).
* @param {TokenType} literalType
*   Type when enclosed (`<a>`).
* @param {TokenType} literalMarkerType
*   Type for enclosing (`<` and `>`).
* @param {TokenType} rawType
*   Type when not enclosed (`b`).
* @param {TokenType} stringType
*   Type for the value (`a` or `b`).
* @param {number | undefined} [max=Infinity]
*   Depth of nested parens (inclusive).
* @returns {State}
*   Start state.
*/
function factoryDestination(effects, ok, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
	const limit = max || Number.POSITIVE_INFINITY;
	let balance = 0;
	return start;
	/**
	* Start of destination.
	*
	* ```markdown
	* > | <aa>
	*     ^
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 60) {
			effects.enter(type);
			effects.enter(literalType);
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			return enclosedBefore;
		}
		if (code === null || code === 32 || code === 41 || asciiControl(code)) return nok(code);
		effects.enter(type);
		effects.enter(rawType);
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return raw(code);
	}
	/**
	* After `<`, at an enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosedBefore(code) {
		if (code === 62) {
			effects.enter(literalMarkerType);
			effects.consume(code);
			effects.exit(literalMarkerType);
			effects.exit(literalType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		effects.enter("chunkString", { contentType: "string" });
		return enclosed(code);
	}
	/**
	* In enclosed destination.
	*
	* ```markdown
	* > | <aa>
	*      ^
	* ```
	*
	* @type {State}
	*/
	function enclosed(code) {
		if (code === 62) {
			effects.exit("chunkString");
			effects.exit(stringType);
			return enclosedBefore(code);
		}
		if (code === null || code === 60 || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? enclosedEscape : enclosed;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | <a\*a>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function enclosedEscape(code) {
		if (code === 60 || code === 62 || code === 92) {
			effects.consume(code);
			return enclosed;
		}
		return enclosed(code);
	}
	/**
	* In raw destination.
	*
	* ```markdown
	* > | aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function raw(code) {
		if (!balance && (code === null || code === 41 || markdownLineEndingOrSpace(code))) {
			effects.exit("chunkString");
			effects.exit(stringType);
			effects.exit(rawType);
			effects.exit(type);
			return ok(code);
		}
		if (balance < limit && code === 40) {
			effects.consume(code);
			balance++;
			return raw;
		}
		if (code === 41) {
			effects.consume(code);
			balance--;
			return raw;
		}
		if (code === null || code === 32 || code === 40 || asciiControl(code)) return nok(code);
		effects.consume(code);
		return code === 92 ? rawEscape : raw;
	}
	/**
	* After `\`, at special character.
	*
	* ```markdown
	* > | a\*a
	*       ^
	* ```
	*
	* @type {State}
	*/
	function rawEscape(code) {
		if (code === 40 || code === 41 || code === 92) {
			effects.consume(code);
			return raw;
		}
		return raw(code);
	}
}

// node_modules/micromark-factory-label/index.js
/**
* @import {
*   Effects,
*   State,
*   TokenizeContext,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse labels.
*
* > 👉 **Note**: labels in markdown are capped at 999 characters in the string.
*
* ###### Examples
*
* ```markdown
* [a]
* [a
* b]
* [a\]b]
* ```
*
* @this {TokenizeContext}
*   Tokenize context.
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole label (`[a]`).
* @param {TokenType} markerType
*   Type for the markers (`[` and `]`).
* @param {TokenType} stringType
*   Type for the identifier (`a`).
* @returns {State}
*   Start state.
*/
function factoryLabel(effects, ok, nok, type, markerType, stringType) {
	const self = this;
	let size = 0;
	/** @type {boolean} */
	let seen;
	return start;
	/**
	* Start of label.
	*
	* ```markdown
	* > | [a]
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter(type);
		effects.enter(markerType);
		effects.consume(code);
		effects.exit(markerType);
		effects.enter(stringType);
		return atBreak;
	}
	/**
	* In label, at something, before something else.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (size > 999 || code === null || code === 91 || code === 93 && !seen || 
		/* c8 ignore next 3 */
		code === 94 && !size && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		if (code === 93) {
			effects.exit(stringType);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return atBreak;
		}
		effects.enter("chunkString", { contentType: "string" });
		return labelInside(code);
	}
	/**
	* In label, in text.
	*
	* ```markdown
	* > | [a]
	*      ^
	* ```
	*
	* @type {State}
	*/
	function labelInside(code) {
		if (code === null || code === 91 || code === 93 || markdownLineEnding(code) || size++ > 999) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		if (!seen) seen = !markdownSpace(code);
		return code === 92 ? labelEscape : labelInside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | [a\*a]
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEscape(code) {
		if (code === 91 || code === 92 || code === 93) {
			effects.consume(code);
			size++;
			return labelInside;
		}
		return labelInside(code);
	}
}

// node_modules/micromark-factory-title/index.js
/**
* @import {
*   Code,
*   Effects,
*   State,
*   TokenType
* } from 'micromark-util-types'
*/
/**
* Parse titles.
*
* ###### Examples
*
* ```markdown
* "a"
* 'b'
* (c)
* "a
* b"
* 'a
*     b'
* (a\)b)
* ```
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @param {State} nok
*   State switched to when unsuccessful.
* @param {TokenType} type
*   Type of the whole title (`"a"`, `'b'`, `(c)`).
* @param {TokenType} markerType
*   Type for the markers (`"`, `'`, `(`, and `)`).
* @param {TokenType} stringType
*   Type for the value (`a`).
* @returns {State}
*   Start state.
*/
function factoryTitle(effects, ok, nok, type, markerType, stringType) {
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of title.
	*
	* ```markdown
	* > | "a"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (code === 34 || code === 39 || code === 40) {
			effects.enter(type);
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			marker = code === 40 ? 41 : code;
			return begin;
		}
		return nok(code);
	}
	/**
	* After opening marker.
	*
	* This is also used at the closing marker.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function begin(code) {
		if (code === marker) {
			effects.enter(markerType);
			effects.consume(code);
			effects.exit(markerType);
			effects.exit(type);
			return ok;
		}
		effects.enter(stringType);
		return atBreak(code);
	}
	/**
	* At something, before something else.
	*
	* ```markdown
	* > | "a"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.exit(stringType);
			return begin(marker);
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			return factorySpace(effects, atBreak, "linePrefix");
		}
		effects.enter("chunkString", { contentType: "string" });
		return inside(code);
	}
	/**
	*
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker || code === null || markdownLineEnding(code)) {
			effects.exit("chunkString");
			return atBreak(code);
		}
		effects.consume(code);
		return code === 92 ? escape : inside;
	}
	/**
	* After `\`, at a special character.
	*
	* ```markdown
	* > | "a\*b"
	*      ^
	* ```
	*
	* @type {State}
	*/
	function escape(code) {
		if (code === marker || code === 92) {
			effects.consume(code);
			return inside;
		}
		return inside(code);
	}
}

// node_modules/micromark-factory-whitespace/index.js
/**
* @import {Effects, State} from 'micromark-util-types'
*/
/**
* Parse spaces and tabs.
*
* There is no `nok` parameter:
*
* *   line endings or spaces in markdown are often optional, in which case this
*     factory can be used and `ok` will be switched to whether spaces were found
*     or not
* *   one line ending or space can be detected with
*     `markdownLineEndingOrSpace(code)` right before using `factoryWhitespace`
*
* @param {Effects} effects
*   Context.
* @param {State} ok
*   State switched to when successful.
* @returns {State}
*   Start state.
*/
function factoryWhitespace(effects, ok) {
	/** @type {boolean} */
	let seen;
	return start;
	/** @type {State} */
	function start(code) {
		if (markdownLineEnding(code)) {
			effects.enter("lineEnding");
			effects.consume(code);
			effects.exit("lineEnding");
			seen = true;
			return start;
		}
		if (markdownSpace(code)) return factorySpace(effects, start, seen ? "linePrefix" : "lineSuffix")(code);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/definition.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const definition = {
	name: "definition",
	tokenize: tokenizeDefinition
};
/** @type {Construct} */
const titleBefore = {
	partial: true,
	tokenize: tokenizeTitleBefore
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeDefinition(effects, ok, nok) {
	const self = this;
	/** @type {string} */
	let identifier;
	return start;
	/**
	* At start of a definition.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("definition");
		return before(code);
	}
	/**
	* After optional whitespace, at `[`.
	*
	* ```markdown
	* > | [a]: b "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		return factoryLabel.call(self, effects, labelAfter, nok, "definitionLabel", "definitionLabelMarker", "definitionLabelString")(code);
	}
	/**
	* After label.
	*
	* ```markdown
	* > | [a]: b "c"
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelAfter(code) {
		identifier = normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1));
		if (code === 58) {
			effects.enter("definitionMarker");
			effects.consume(code);
			effects.exit("definitionMarker");
			return markerAfter;
		}
		return nok(code);
	}
	/**
	* After marker.
	*
	* ```markdown
	* > | [a]: b "c"
	*         ^
	* ```
	*
	* @type {State}
	*/
	function markerAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, destinationBefore)(code) : destinationBefore(code);
	}
	/**
	* Before destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*          ^
	* ```
	*
	* @type {State}
	*/
	function destinationBefore(code) {
		return factoryDestination(effects, destinationAfter, nok, "definitionDestination", "definitionDestinationLiteral", "definitionDestinationLiteralMarker", "definitionDestinationRaw", "definitionDestinationString")(code);
	}
	/**
	* After destination.
	*
	* ```markdown
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function destinationAfter(code) {
		return effects.attempt(titleBefore, after, after)(code);
	}
	/**
	* After definition.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		return markdownSpace(code) ? factorySpace(effects, afterWhitespace, "whitespace")(code) : afterWhitespace(code);
	}
	/**
	* After definition, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function afterWhitespace(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("definition");
			self.parser.defined.push(identifier);
			return ok(code);
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeTitleBefore(effects, ok, nok) {
	return titleBefore;
	/**
	* After destination, at whitespace.
	*
	* ```markdown
	* > | [a]: b
	*           ^
	* > | [a]: b "c"
	*           ^
	* ```
	*
	* @type {State}
	*/
	function titleBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, beforeMarker)(code) : nok(code);
	}
	/**
	* At title.
	*
	* ```markdown
	*   | [a]: b
	* > | "c"
	*     ^
	* ```
	*
	* @type {State}
	*/
	function beforeMarker(code) {
		return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code);
	}
	/**
	* After title.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code) : titleAfterOptionalWhitespace(code);
	}
	/**
	* After title, after optional whitespace.
	*
	* ```markdown
	* > | [a]: b "c"
	*               ^
	* ```
	*
	* @type {State}
	*/
	function titleAfterOptionalWhitespace(code) {
		return code === null || markdownLineEnding(code) ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const hardBreakEscape = {
	name: "hardBreakEscape",
	tokenize: tokenizeHardBreakEscape
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHardBreakEscape(effects, ok, nok) {
	return start;
	/**
	* Start of a hard break (escape).
	*
	* ```markdown
	* > | a\
	*      ^
	*   | b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("hardBreakEscape");
		effects.consume(code);
		return after;
	}
	/**
	* After `\`, at eol.
	*
	* ```markdown
	* > | a\
	*       ^
	*   | b
	* ```
	*
	*  @type {State}
	*/
	function after(code) {
		if (markdownLineEnding(code)) {
			effects.exit("hardBreakEscape");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
/**
* @import {
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const headingAtx = {
	name: "headingAtx",
	resolve: resolveHeadingAtx,
	tokenize: tokenizeHeadingAtx
};
/** @type {Resolver} */
function resolveHeadingAtx(events, context) {
	let contentEnd = events.length - 2;
	let contentStart = 3;
	if (events[contentStart][1].type === "whitespace") contentStart += 2;
	if (contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace") contentEnd -= 2;
	if (events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace")) contentEnd -= contentStart + 1 === contentEnd ? 2 : 4;
	if (contentEnd > contentStart) {
		const content = {
			type: "atxHeadingText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end
		};
		const text = {
			type: "chunkText",
			start: events[contentStart][1].start,
			end: events[contentEnd][1].end,
			contentType: "text"
		};
		splice(events, contentStart, contentEnd - contentStart + 1, [
			[
				"enter",
				content,
				context
			],
			[
				"enter",
				text,
				context
			],
			[
				"exit",
				text,
				context
			],
			[
				"exit",
				content,
				context
			]
		]);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHeadingAtx(effects, ok, nok) {
	let size = 0;
	return start;
	/**
	* Start of a heading (atx).
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("atxHeading");
		return before(code);
	}
	/**
	* After optional whitespace, at `#`.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("atxHeadingSequence");
		return sequenceOpen(code);
	}
	/**
	* In opening sequence.
	*
	* ```markdown
	* > | ## aa
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequenceOpen(code) {
		if (code === 35 && size++ < 6) {
			effects.consume(code);
			return sequenceOpen;
		}
		if (code === null || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingSequence");
			return atBreak(code);
		}
		return nok(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ## aa
	*       ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === 35) {
			effects.enter("atxHeadingSequence");
			return sequenceFurther(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("atxHeading");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, atBreak, "whitespace")(code);
		effects.enter("atxHeadingText");
		return data(code);
	}
	/**
	* In further sequence (after whitespace).
	*
	* Could be normal “visible” hashes in the heading or a final sequence.
	*
	* ```markdown
	* > | ## aa ##
	*           ^
	* ```
	*
	* @type {State}
	*/
	function sequenceFurther(code) {
		if (code === 35) {
			effects.consume(code);
			return sequenceFurther;
		}
		effects.exit("atxHeadingSequence");
		return atBreak(code);
	}
	/**
	* In text.
	*
	* ```markdown
	* > | ## aa
	*        ^
	* ```
	*
	* @type {State}
	*/
	function data(code) {
		if (code === null || code === 35 || markdownLineEndingOrSpace(code)) {
			effects.exit("atxHeadingText");
			return atBreak(code);
		}
		effects.consume(code);
		return data;
	}
}

// node_modules/micromark-util-html-tag-name/index.js
/**
* List of lowercase HTML “block” tag names.
*
* The list, when parsing HTML (flow), results in more relaxed rules (condition
* 6).
* Because they are known blocks, the HTML-like syntax doesn’t have to be
* strictly parsed.
* For tag names not in this list, a more strict algorithm (condition 7) is used
* to detect whether the HTML-like syntax is seen as HTML (flow) or not.
*
* This is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `search` was added in `CommonMark@0.31`.
*/
const htmlBlockNames = [
	"address",
	"article",
	"aside",
	"base",
	"basefont",
	"blockquote",
	"body",
	"caption",
	"center",
	"col",
	"colgroup",
	"dd",
	"details",
	"dialog",
	"dir",
	"div",
	"dl",
	"dt",
	"fieldset",
	"figcaption",
	"figure",
	"footer",
	"form",
	"frame",
	"frameset",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"head",
	"header",
	"hr",
	"html",
	"iframe",
	"legend",
	"li",
	"link",
	"main",
	"menu",
	"menuitem",
	"nav",
	"noframes",
	"ol",
	"optgroup",
	"option",
	"p",
	"param",
	"search",
	"section",
	"summary",
	"table",
	"tbody",
	"td",
	"tfoot",
	"th",
	"thead",
	"title",
	"tr",
	"track",
	"ul"
];
/**
* List of lowercase HTML “raw” tag names.
*
* The list, when parsing HTML (flow), results in HTML that can include lines
* without exiting, until a closing tag also in this list is found (condition
* 1).
*
* This module is copied from:
* <https://spec.commonmark.org/0.30/#html-blocks>.
*
* > 👉 **Note**: `textarea` was added in `CommonMark@0.30`.
*/
const htmlRawNames = [
	"pre",
	"script",
	"style",
	"textarea"
];

// node_modules/micromark-core-commonmark/lib/html-flow.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlFlow = {
	concrete: true,
	name: "htmlFlow",
	resolveTo: resolveToHtmlFlow,
	tokenize: tokenizeHtmlFlow
};
/** @type {Construct} */
const blankLineBefore = {
	partial: true,
	tokenize: tokenizeBlankLineBefore
};
/** @type {Resolver} */
function resolveToHtmlFlow(events) {
	let index = events.length;
	while (index--) if (events[index][0] === "enter" && events[index][1].type === "htmlFlow") break;
	if (index > 1 && events[index - 2][1].type === "linePrefix") {
		events[index][1].start = events[index - 2][1].start;
		events[index + 1][1].start = events[index - 2][1].start;
		events.splice(index - 2, 2);
	}
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlFlow(effects, ok, nok) {
	const self = this;
	/** @type {number} */
	let marker;
	/** @type {boolean} */
	let closingTag;
	/** @type {string} */
	let buffer;
	/** @type {number} */
	let index;
	/** @type {Code} */
	let markerB;
	return start;
	/**
	* Start of HTML (flow).
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		return before(code);
	}
	/**
	* At `<`, after optional whitespace.
	*
	* ```markdown
	* > | <x />
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("htmlFlow");
		effects.enter("htmlFlowData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | <x />
	*      ^
	* > | <!doctype>
	*      ^
	* > | <!--xxx-->
	*      ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			closingTag = true;
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			marker = 3;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | <!doctype>
	*       ^
	* > | <!--xxx-->
	*       ^
	* > | <![CDATA[>&<]]>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			marker = 2;
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			marker = 5;
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			marker = 4;
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<!-`, inside a comment, at another `-`.
	*
	* ```markdown
	* > | <!--xxx-->
	*        ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return self.interrupt ? ok : continuationDeclarationInside;
		}
		return nok(code);
	}
	/**
	* After `<![`, inside CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*        ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			if (index === 6) return self.interrupt ? ok : continuation;
			return cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | </x>
	*       ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			buffer = String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* In tag name.
	*
	* ```markdown
	* > | <ab>
	*      ^^
	* > | </ab>
	*       ^^
	* ```
	*
	* @type {State}
	*/
	function tagName(code) {
		if (code === null || code === 47 || code === 62 || markdownLineEndingOrSpace(code)) {
			const slash = code === 47;
			const name = buffer.toLowerCase();
			if (!slash && !closingTag && htmlRawNames.includes(name)) {
				marker = 1;
				return self.interrupt ? ok(code) : continuation(code);
			}
			if (htmlBlockNames.includes(buffer.toLowerCase())) {
				marker = 6;
				if (slash) {
					effects.consume(code);
					return basicSelfClosing;
				}
				return self.interrupt ? ok(code) : continuation(code);
			}
			marker = 7;
			return self.interrupt && !self.parser.lazy[self.now().line] ? nok(code) : closingTag ? completeClosingTagAfter(code) : completeAttributeNameBefore(code);
		}
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return tagName;
		}
		return nok(code);
	}
	/**
	* After closing slash of a basic tag name.
	*
	* ```markdown
	* > | <div/>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function basicSelfClosing(code) {
		if (code === 62) {
			effects.consume(code);
			return self.interrupt ? ok : continuation;
		}
		return nok(code);
	}
	/**
	* After closing slash of a complete tag name.
	*
	* ```markdown
	* > | <x/>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeClosingTagAfter(code) {
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeClosingTagAfter;
		}
		return completeEnd(code);
	}
	/**
	* At an attribute name.
	*
	* At first, this state is used after a complete tag name, after whitespace,
	* where it expects optional attributes or the end of the tag.
	* It is also reused after attributes, when expecting more optional
	* attributes.
	*
	* ```markdown
	* > | <a />
	*        ^
	* > | <a :b>
	*        ^
	* > | <a _b>
	*        ^
	* > | <a b>
	*        ^
	* > | <a >
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameBefore(code) {
		if (code === 47) {
			effects.consume(code);
			return completeEnd;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameBefore;
		}
		return completeEnd(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | <a :b>
	*         ^
	* > | <a _b>
	*         ^
	* > | <a b>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return completeAttributeName;
		}
		return completeAttributeNameAfter(code);
	}
	/**
	* After attribute name, at an optional initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | <a b>
	*         ^
	* > | <a b=c>
	*         ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeNameAfter;
		}
		return completeAttributeNameBefore(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* > | <a b="c">
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			markerB = code;
			return completeAttributeValueQuoted;
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAttributeValueBefore;
		}
		return completeAttributeValueUnquoted(code);
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | <a b="c">
	*           ^
	* > | <a b='c'>
	*           ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuoted(code) {
		if (code === markerB) {
			effects.consume(code);
			markerB = null;
			return completeAttributeValueQuotedAfter;
		}
		if (code === null || markdownLineEnding(code)) return nok(code);
		effects.consume(code);
		return completeAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | <a b=c>
	*          ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 47 || code === 60 || code === 61 || code === 62 || code === 96 || markdownLineEndingOrSpace(code)) return completeAttributeNameAfter(code);
		effects.consume(code);
		return completeAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the
	* end of the tag.
	*
	* ```markdown
	* > | <a b="c">
	*            ^
	* ```
	*
	* @type {State}
	*/
	function completeAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownSpace(code)) return completeAttributeNameBefore(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a complete tag where only an `>` is allowed.
	*
	* ```markdown
	* > | <a b="c">
	*             ^
	* ```
	*
	* @type {State}
	*/
	function completeEnd(code) {
		if (code === 62) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* After `>` in a complete tag.
	*
	* ```markdown
	* > | <x>
	*        ^
	* ```
	*
	* @type {State}
	*/
	function completeAfter(code) {
		if (code === null || markdownLineEnding(code)) return continuation(code);
		if (markdownSpace(code)) {
			effects.consume(code);
			return completeAfter;
		}
		return nok(code);
	}
	/**
	* In continuation of any HTML kind.
	*
	* ```markdown
	* > | <!--xxx-->
	*          ^
	* ```
	*
	* @type {State}
	*/
	function continuation(code) {
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationCommentInside;
		}
		if (code === 60 && marker === 1) {
			effects.consume(code);
			return continuationRawTagOpen;
		}
		if (code === 62 && marker === 4) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 63 && marker === 3) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		if (code === 93 && marker === 5) {
			effects.consume(code);
			return continuationCdataInside;
		}
		if (markdownLineEnding(code) && (marker === 6 || marker === 7)) {
			effects.exit("htmlFlowData");
			return effects.check(blankLineBefore, continuationAfter, continuationStart)(code);
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationStart(code);
		}
		effects.consume(code);
		return continuation;
	}
	/**
	* In continuation, at eol.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStart(code) {
		return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code);
	}
	/**
	* In continuation, at eol, before non-lazy content.
	*
	* ```markdown
	* > | <x>
	*        ^
	*   | asd
	* ```
	*
	* @type {State}
	*/
	function continuationStartNonLazy(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return continuationBefore;
	}
	/**
	* In continuation, before non-lazy content.
	*
	* ```markdown
	*   | <x>
	* > | asd
	*     ^
	* ```
	*
	* @type {State}
	*/
	function continuationBefore(code) {
		if (code === null || markdownLineEnding(code)) return continuationStart(code);
		effects.enter("htmlFlowData");
		return continuation(code);
	}
	/**
	* In comment continuation, after one `-`, expecting another.
	*
	* ```markdown
	* > | <!--xxx-->
	*             ^
	* ```
	*
	* @type {State}
	*/
	function continuationCommentInside(code) {
		if (code === 45) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `<`, at `/`.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                            ^
	* ```
	*
	* @type {State}
	*/
	function continuationRawTagOpen(code) {
		if (code === 47) {
			effects.consume(code);
			buffer = "";
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In raw continuation, after `</`, in a raw tag name.
	*
	* ```markdown
	* > | <script>console.log(1)<\/script>
	*                             ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function continuationRawEndTag(code) {
		if (code === 62) {
			const name = buffer.toLowerCase();
			if (htmlRawNames.includes(name)) {
				effects.consume(code);
				return continuationClose;
			}
			return continuation(code);
		}
		if (asciiAlpha(code) && buffer.length < 8) {
			effects.consume(code);
			buffer += String.fromCharCode(code);
			return continuationRawEndTag;
		}
		return continuation(code);
	}
	/**
	* In cdata continuation, after `]`, expecting `]>`.
	*
	* ```markdown
	* > | <![CDATA[>&<]]>
	*                  ^
	* ```
	*
	* @type {State}
	*/
	function continuationCdataInside(code) {
		if (code === 93) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In declaration or instruction continuation, at `>`.
	*
	* ```markdown
	* > | <!-->
	*         ^
	* > | <?>
	*       ^
	* > | <!q>
	*        ^
	* > | <!--ab-->
	*             ^
	* > | <![CDATA[>&<]]>
	*                   ^
	* ```
	*
	* @type {State}
	*/
	function continuationDeclarationInside(code) {
		if (code === 62) {
			effects.consume(code);
			return continuationClose;
		}
		if (code === 45 && marker === 2) {
			effects.consume(code);
			return continuationDeclarationInside;
		}
		return continuation(code);
	}
	/**
	* In closed continuation: everything we get until the eol/eof is part of it.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationClose(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("htmlFlowData");
			return continuationAfter(code);
		}
		effects.consume(code);
		return continuationClose;
	}
	/**
	* Done.
	*
	* ```markdown
	* > | <!doctype>
	*               ^
	* ```
	*
	* @type {State}
	*/
	function continuationAfter(code) {
		effects.exit("htmlFlow");
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeBlankLineBefore(effects, ok, nok) {
	return start;
	/**
	* Before eol, expecting blank line.
	*
	* ```markdown
	* > | <div>
	*          ^
	*   |
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return effects.attempt(blankLine, ok, nok);
	}
}

// node_modules/micromark-core-commonmark/lib/html-text.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const htmlText = {
	name: "htmlText",
	tokenize: tokenizeHtmlText
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeHtmlText(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code> | undefined} */
	let marker;
	/** @type {number} */
	let index;
	/** @type {State} */
	let returnState;
	return start;
	/**
	* Start of HTML (text).
	*
	* ```markdown
	* > | a <b> c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("htmlText");
		effects.enter("htmlTextData");
		effects.consume(code);
		return open;
	}
	/**
	* After `<`, at tag name or other stuff.
	*
	* ```markdown
	* > | a <b> c
	*        ^
	* > | a <!doctype> c
	*        ^
	* > | a <!--b--> c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 33) {
			effects.consume(code);
			return declarationOpen;
		}
		if (code === 47) {
			effects.consume(code);
			return tagCloseStart;
		}
		if (code === 63) {
			effects.consume(code);
			return instruction;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagOpen;
		}
		return nok(code);
	}
	/**
	* After `<!`, at declaration, comment, or CDATA.
	*
	* ```markdown
	* > | a <!doctype> c
	*         ^
	* > | a <!--b--> c
	*         ^
	* > | a <![CDATA[>&<]]> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function declarationOpen(code) {
		if (code === 45) {
			effects.consume(code);
			return commentOpenInside;
		}
		if (code === 91) {
			effects.consume(code);
			index = 0;
			return cdataOpenInside;
		}
		if (asciiAlpha(code)) {
			effects.consume(code);
			return declaration;
		}
		return nok(code);
	}
	/**
	* In a comment, after `<!-`, at another `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function commentOpenInside(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return nok(code);
	}
	/**
	* In comment.
	*
	* ```markdown
	* > | a <!--b--> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function comment(code) {
		if (code === null) return nok(code);
		if (code === 45) {
			effects.consume(code);
			return commentClose;
		}
		if (markdownLineEnding(code)) {
			returnState = comment;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return comment;
	}
	/**
	* In comment, after `-`.
	*
	* ```markdown
	* > | a <!--b--> c
	*             ^
	* ```
	*
	* @type {State}
	*/
	function commentClose(code) {
		if (code === 45) {
			effects.consume(code);
			return commentEnd;
		}
		return comment(code);
	}
	/**
	* In comment, after `--`.
	*
	* ```markdown
	* > | a <!--b--> c
	*              ^
	* ```
	*
	* @type {State}
	*/
	function commentEnd(code) {
		return code === 62 ? end(code) : code === 45 ? commentClose(code) : comment(code);
	}
	/**
	* After `<![`, in CDATA, expecting `CDATA[`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*          ^^^^^^
	* ```
	*
	* @type {State}
	*/
	function cdataOpenInside(code) {
		if (code === "CDATA[".charCodeAt(index++)) {
			effects.consume(code);
			return index === 6 ? cdata : cdataOpenInside;
		}
		return nok(code);
	}
	/**
	* In CDATA.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                ^^^
	* ```
	*
	* @type {State}
	*/
	function cdata(code) {
		if (code === null) return nok(code);
		if (code === 93) {
			effects.consume(code);
			return cdataClose;
		}
		if (markdownLineEnding(code)) {
			returnState = cdata;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return cdata;
	}
	/**
	* In CDATA, after `]`, at another `]`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                    ^
	* ```
	*
	* @type {State}
	*/
	function cdataClose(code) {
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In CDATA, after `]]`, at `>`.
	*
	* ```markdown
	* > | a <![CDATA[>&<]]> b
	*                     ^
	* ```
	*
	* @type {State}
	*/
	function cdataEnd(code) {
		if (code === 62) return end(code);
		if (code === 93) {
			effects.consume(code);
			return cdataEnd;
		}
		return cdata(code);
	}
	/**
	* In declaration.
	*
	* ```markdown
	* > | a <!b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function declaration(code) {
		if (code === null || code === 62) return end(code);
		if (markdownLineEnding(code)) {
			returnState = declaration;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return declaration;
	}
	/**
	* In instruction.
	*
	* ```markdown
	* > | a <?b?> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function instruction(code) {
		if (code === null) return nok(code);
		if (code === 63) {
			effects.consume(code);
			return instructionClose;
		}
		if (markdownLineEnding(code)) {
			returnState = instruction;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return instruction;
	}
	/**
	* In instruction, after `?`, at `>`.
	*
	* ```markdown
	* > | a <?b?> c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function instructionClose(code) {
		return code === 62 ? end(code) : instruction(code);
	}
	/**
	* After `</`, in closing tag, at tag name.
	*
	* ```markdown
	* > | a </b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseStart(code) {
		if (asciiAlpha(code)) {
			effects.consume(code);
			return tagClose;
		}
		return nok(code);
	}
	/**
	* After `</x`, in a tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagClose(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagClose;
		}
		return tagCloseBetween(code);
	}
	/**
	* In closing tag, after tag name.
	*
	* ```markdown
	* > | a </b> c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagCloseBetween(code) {
		if (markdownLineEnding(code)) {
			returnState = tagCloseBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagCloseBetween;
		}
		return end(code);
	}
	/**
	* After `<x`, in opening tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpen(code) {
		if (code === 45 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpen;
		}
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In opening tag, after tag name.
	*
	* ```markdown
	* > | a <b> c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenBetween(code) {
		if (code === 47) {
			effects.consume(code);
			return end;
		}
		if (code === 58 || code === 95 || asciiAlpha(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenBetween;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenBetween;
		}
		return end(code);
	}
	/**
	* In attribute name.
	*
	* ```markdown
	* > | a <b c> d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeName(code) {
		if (code === 45 || code === 46 || code === 58 || code === 95 || asciiAlphanumeric(code)) {
			effects.consume(code);
			return tagOpenAttributeName;
		}
		return tagOpenAttributeNameAfter(code);
	}
	/**
	* After attribute name, before initializer, the end of the tag, or
	* whitespace.
	*
	* ```markdown
	* > | a <b c> d
	*           ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeNameAfter(code) {
		if (code === 61) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeNameAfter;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeNameAfter;
		}
		return tagOpenBetween(code);
	}
	/**
	* Before unquoted, double quoted, or single quoted attribute value, allowing
	* whitespace.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueBefore(code) {
		if (code === null || code === 60 || code === 61 || code === 62 || code === 96) return nok(code);
		if (code === 34 || code === 39) {
			effects.consume(code);
			marker = code;
			return tagOpenAttributeValueQuoted;
		}
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueBefore;
			return lineEndingBefore(code);
		}
		if (markdownSpace(code)) {
			effects.consume(code);
			return tagOpenAttributeValueBefore;
		}
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* In double or single quoted attribute value.
	*
	* ```markdown
	* > | a <b c="d"> e
	*             ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuoted(code) {
		if (code === marker) {
			effects.consume(code);
			marker = void 0;
			return tagOpenAttributeValueQuotedAfter;
		}
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			returnState = tagOpenAttributeValueQuoted;
			return lineEndingBefore(code);
		}
		effects.consume(code);
		return tagOpenAttributeValueQuoted;
	}
	/**
	* In unquoted attribute value.
	*
	* ```markdown
	* > | a <b c=d> e
	*            ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueUnquoted(code) {
		if (code === null || code === 34 || code === 39 || code === 60 || code === 61 || code === 96) return nok(code);
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		effects.consume(code);
		return tagOpenAttributeValueUnquoted;
	}
	/**
	* After double or single quoted attribute value, before whitespace or the end
	* of the tag.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function tagOpenAttributeValueQuotedAfter(code) {
		if (code === 47 || code === 62 || markdownLineEndingOrSpace(code)) return tagOpenBetween(code);
		return nok(code);
	}
	/**
	* In certain circumstances of a tag where only an `>` is allowed.
	*
	* ```markdown
	* > | a <b c="d"> e
	*               ^
	* ```
	*
	* @type {State}
	*/
	function end(code) {
		if (code === 62) {
			effects.consume(code);
			effects.exit("htmlTextData");
			effects.exit("htmlText");
			return ok;
		}
		return nok(code);
	}
	/**
	* At eol.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	* > | a <!--a
	*            ^
	*   | b-->
	* ```
	*
	* @type {State}
	*/
	function lineEndingBefore(code) {
		effects.exit("htmlTextData");
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return lineEndingAfter;
	}
	/**
	* After eol, at optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfter(code) {
		return markdownSpace(code) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code) : lineEndingAfterPrefix(code);
	}
	/**
	* After eol, after optional whitespace.
	*
	* > 👉 **Note**: we can’t have blank lines in text, so no need to worry about
	* > empty tokens.
	*
	* ```markdown
	*   | a <!--a
	* > | b-->
	*     ^
	* ```
	*
	* @type {State}
	*/
	function lineEndingAfterPrefix(code) {
		effects.enter("htmlTextData");
		return returnState(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-end.js
/**
* @import {
*   Construct,
*   Event,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer,
*   Token
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelEnd = {
	name: "labelEnd",
	resolveAll: resolveAllLabelEnd,
	resolveTo: resolveToLabelEnd,
	tokenize: tokenizeLabelEnd
};
/** @type {Construct} */
const resourceConstruct = { tokenize: tokenizeResource };
/** @type {Construct} */
const referenceFullConstruct = { tokenize: tokenizeReferenceFull };
/** @type {Construct} */
const referenceCollapsedConstruct = { tokenize: tokenizeReferenceCollapsed };
/** @type {Resolver} */
function resolveAllLabelEnd(events) {
	let index = -1;
	/** @type {Array<Event>} */
	const newEvents = [];
	while (++index < events.length) {
		const token = events[index][1];
		newEvents.push(events[index]);
		if (token.type === "labelImage" || token.type === "labelLink" || token.type === "labelEnd") {
			const offset = token.type === "labelImage" ? 4 : 2;
			token.type = "data";
			index += offset;
		}
	}
	if (events.length !== newEvents.length) splice(events, 0, events.length, newEvents);
	return events;
}
/** @type {Resolver} */
function resolveToLabelEnd(events, context) {
	let index = events.length;
	let offset = 0;
	/** @type {number | undefined} */
	let open;
	/** @type {number | undefined} */
	let close;
	/** @type {Array<Event>} */
	let media;
	while (index--) {
		const token = events[index][1];
		if (open) {
			if (token.type === "link" || token.type === "labelLink" && token._inactive) break;
			if (events[index][0] === "enter" && token.type === "labelLink") token._inactive = true;
		} else if (close) {
			if (events[index][0] === "enter" && (token.type === "labelImage" || token.type === "labelLink") && !token._balanced) {
				open = index;
				if (token.type !== "labelLink") {
					offset = 2;
					break;
				}
			}
		} else if (token.type === "labelEnd") close = index;
	}
	const group = {
		type: events[open][1].type === "labelLink" ? "link" : "image",
		start: { ...events[open][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	const label = {
		type: "label",
		start: { ...events[open][1].start },
		end: { ...events[close][1].end }
	};
	const text = {
		type: "labelText",
		start: { ...events[open + offset + 2][1].end },
		end: { ...events[close - 2][1].start }
	};
	media = [[
		"enter",
		group,
		context
	], [
		"enter",
		label,
		context
	]];
	media = push(media, events.slice(open + 1, open + offset + 3));
	media = push(media, [[
		"enter",
		text,
		context
	]]);
	media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open + offset + 4, close - 3), context));
	media = push(media, [
		[
			"exit",
			text,
			context
		],
		events[close - 2],
		events[close - 1],
		[
			"exit",
			label,
			context
		]
	]);
	media = push(media, events.slice(close + 1));
	media = push(media, [[
		"exit",
		group,
		context
	]]);
	splice(events, open, events.length, media);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelEnd(effects, ok, nok) {
	const self = this;
	const labelStarts = self._labelStarts;
	/** @type {Token} */
	let labelStart;
	/** @type {boolean} */
	let defined;
	if (labelStarts) {
		while (labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced) labelStarts.pop();
		labelStart = labelStarts[labelStarts.length - 1];
	}
	return start;
	/**
	* Start of label end.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		if (!labelStart) return nok(code);
		if (labelStart._inactive) return labelEndNok(code);
		defined = self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize({
			start: labelStart.end,
			end: self.now()
		})));
		effects.enter("labelEnd");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		effects.exit("labelEnd");
		return after;
	}
	/**
	* After `]`.
	*
	* ```markdown
	* > | [a](b) c
	*       ^
	* > | [a][b] c
	*       ^
	* > | [a][] b
	*       ^
	* > | [a] b
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === 40) return effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code);
		if (code === 91) return effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code);
		return defined ? labelEndOk(code) : labelEndNok(code);
	}
	/**
	* After `]`, at `[`, but not at a full reference.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] b
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceNotFull(code) {
		return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code);
	}
	/**
	* Done, we found something.
	*
	* ```markdown
	* > | [a](b) c
	*           ^
	* > | [a][b] c
	*           ^
	* > | [a][] b
	*          ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndOk(code) {
		labelStarts.pop();
		return ok(code);
	}
	/**
	* Done, it’s nothing.
	*
	* There was an okay opening, but we didn’t match anything.
	*
	* ```markdown
	* > | [a](b c
	*        ^
	* > | [a][b c
	*        ^
	* > | [a] b
	*        ^
	* ```
	*
	* @type {State}
	*/
	function labelEndNok(code) {
		labelStart._balanced = true;
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeResource(effects, ok, nok) {
	return resourceStart;
	/**
	* At a resource.
	*
	* ```markdown
	* > | [a](b) c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function resourceStart(code) {
		effects.enter("resource");
		effects.enter("resourceMarker");
		effects.consume(code);
		effects.exit("resourceMarker");
		return resourceBefore;
	}
	/**
	* In resource, after `(`, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceBefore(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceOpen)(code) : resourceOpen(code);
	}
	/**
	* In resource, after optional whitespace, at `)` or a destination.
	*
	* ```markdown
	* > | [a](b) c
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceOpen(code) {
		if (code === 41) return resourceEnd(code);
		return factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code);
	}
	/**
	* In resource, after destination, at optional whitespace.
	*
	* ```markdown
	* > | [a](b) c
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceBetween)(code) : resourceEnd(code);
	}
	/**
	* At invalid destination.
	*
	* ```markdown
	* > | [a](<<) b
	*         ^
	* ```
	*
	* @type {State}
	*/
	function resourceDestinationMissing(code) {
		return nok(code);
	}
	/**
	* In resource, after destination and whitespace, at `(` or title.
	*
	* ```markdown
	* > | [a](b ) c
	*           ^
	* ```
	*
	* @type {State}
	*/
	function resourceBetween(code) {
		if (code === 34 || code === 39 || code === 40) return factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code);
		return resourceEnd(code);
	}
	/**
	* In resource, after title, at optional whitespace.
	*
	* ```markdown
	* > | [a](b "c") d
	*              ^
	* ```
	*
	* @type {State}
	*/
	function resourceTitleAfter(code) {
		return markdownLineEndingOrSpace(code) ? factoryWhitespace(effects, resourceEnd)(code) : resourceEnd(code);
	}
	/**
	* In resource, at `)`.
	*
	* ```markdown
	* > | [a](b) d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function resourceEnd(code) {
		if (code === 41) {
			effects.enter("resourceMarker");
			effects.consume(code);
			effects.exit("resourceMarker");
			effects.exit("resource");
			return ok;
		}
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceFull(effects, ok, nok) {
	const self = this;
	return referenceFull;
	/**
	* In a reference (full), at the `[`.
	*
	* ```markdown
	* > | [a][b] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFull(code) {
		return factoryLabel.call(self, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code);
	}
	/**
	* In a reference (full), after `]`.
	*
	* ```markdown
	* > | [a][b] d
	*          ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullAfter(code) {
		return self.parser.defined.includes(normalizeIdentifier(self.sliceSerialize(self.events[self.events.length - 1][1]).slice(1, -1))) ? ok(code) : nok(code);
	}
	/**
	* In reference (full) that was missing.
	*
	* ```markdown
	* > | [a][b d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceFullMissing(code) {
		return nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeReferenceCollapsed(effects, ok, nok) {
	return referenceCollapsedStart;
	/**
	* In reference (collapsed), at `[`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*        ^
	* ```
	*
	* @type {State}
	*/
	function referenceCollapsedStart(code) {
		effects.enter("reference");
		effects.enter("referenceMarker");
		effects.consume(code);
		effects.exit("referenceMarker");
		return referenceCollapsedOpen;
	}
	/**
	* In reference (collapsed), at `]`.
	*
	* > 👉 **Note**: we only get here if the label is defined.
	*
	* ```markdown
	* > | [a][] d
	*         ^
	* ```
	*
	*  @type {State}
	*/
	function referenceCollapsedOpen(code) {
		if (code === 93) {
			effects.enter("referenceMarker");
			effects.consume(code);
			effects.exit("referenceMarker");
			effects.exit("reference");
			return ok;
		}
		return nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartImage = {
	name: "labelStartImage",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartImage
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartImage(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelImage;
	return start;
	/**
	* Start of label (image) start.
	*
	* ```markdown
	* > | a ![b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelImage");
		effects.enter("labelImageMarker");
		effects.consume(code);
		effects.exit("labelImageMarker");
		return open;
	}
	/**
	* After `!`, at `[`.
	*
	* ```markdown
	* > | a ![b] c
	*        ^
	* ```
	*
	* @type {State}
	*/
	function open(code) {
		if (code === 91) {
			effects.enter("labelMarker");
			effects.consume(code);
			effects.exit("labelMarker");
			labelImage = effects.exit("labelImage");
			return after;
		}
		return nok(code);
	}
	/**
	* After `![`.
	*
	* ```markdown
	* > | a ![b] c
	*         ^
	* ```
	*
	* This is needed in because, when GFM footnotes are enabled, images never
	* form when started with a `^`.
	* Instead, links form:
	*
	* ```markdown
	* ![^a](b)
	*
	* ![^a][b]
	*
	* [b]: c
	* ```
	*
	* ```html
	* <p>!<a href=\"b\">^a</a></p>
	* <p>!<a href=\"c\">^a</a></p>
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelImage);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
/**
* @import {
*   Construct,
*   State,
*   Token,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const labelStartLink = {
	name: "labelStartLink",
	resolveAll: labelEnd.resolveAll,
	tokenize: tokenizeLabelStartLink
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLabelStartLink(effects, ok, nok) {
	const self = this;
	/** @type {Token} */
	let labelLink;
	return start;
	/**
	* Start of label (link) start.
	*
	* ```markdown
	* > | a [b] c
	*       ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("labelLink");
		effects.enter("labelMarker");
		effects.consume(code);
		effects.exit("labelMarker");
		labelLink = effects.exit("labelLink");
		return after;
	}
	/** @type {State} */
	function after(code) {
		/* c8 ignore next 6 */
		if (code === 94 && "_hiddenFootnoteSupport" in self.parser.constructs) return nok(code);
		self._labelStarts = self._labelStarts || [];
		self._labelStarts.push(labelLink);
		return ok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
/**
* @import {
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const lineEnding = {
	name: "lineEnding",
	tokenize: tokenizeLineEnding
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeLineEnding(effects, ok) {
	return start;
	/** @type {State} */
	function start(code) {
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		return factorySpace(effects, ok, "linePrefix");
	}
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
/**
* @import {
*   Code,
*   Construct,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const thematicBreak = {
	name: "thematicBreak",
	tokenize: tokenizeThematicBreak
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeThematicBreak(effects, ok, nok) {
	let size = 0;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* Start of thematic break.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		effects.enter("thematicBreak");
		return before(code);
	}
	/**
	* After optional whitespace, at marker.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		marker = code;
		return atBreak(code);
	}
	/**
	* After something, before something else.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function atBreak(code) {
		if (code === marker) {
			effects.enter("thematicBreakSequence");
			return sequence(code);
		}
		if (size >= 3 && (code === null || markdownLineEnding(code))) {
			effects.exit("thematicBreak");
			return ok(code);
		}
		return nok(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	* > | ***
	*     ^
	* ```
	*
	* @type {State}
	*/
	function sequence(code) {
		if (code === marker) {
			effects.consume(code);
			size++;
			return sequence;
		}
		effects.exit("thematicBreakSequence");
		return markdownSpace(code) ? factorySpace(effects, atBreak, "whitespace")(code) : atBreak(code);
	}
}

// node_modules/micromark-core-commonmark/lib/list.js
/**
* @import {
*   Code,
*   Construct,
*   Exiter,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const list$1 = {
	continuation: { tokenize: tokenizeListContinuation },
	exit: tokenizeListEnd,
	name: "list",
	tokenize: tokenizeListStart
};
/** @type {Construct} */
const listItemPrefixWhitespaceConstruct = {
	partial: true,
	tokenize: tokenizeListItemPrefixWhitespace
};
/** @type {Construct} */
const indentConstruct = {
	partial: true,
	tokenize: tokenizeIndent
};
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListStart(effects, ok, nok) {
	const self = this;
	const tail = self.events[self.events.length - 1];
	let initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], true).length : 0;
	let size = 0;
	return start;
	/** @type {State} */
	function start(code) {
		const kind = self.containerState.type || (code === 42 || code === 43 || code === 45 ? "listUnordered" : "listOrdered");
		if (kind === "listUnordered" ? !self.containerState.marker || code === self.containerState.marker : asciiDigit(code)) {
			if (!self.containerState.type) {
				self.containerState.type = kind;
				effects.enter(kind, { _container: true });
			}
			if (kind === "listUnordered") {
				effects.enter("listItemPrefix");
				return code === 42 || code === 45 ? effects.check(thematicBreak, nok, atMarker)(code) : atMarker(code);
			}
			if (!self.interrupt || code === 49) {
				effects.enter("listItemPrefix");
				effects.enter("listItemValue");
				return inside(code);
			}
		}
		return nok(code);
	}
	/** @type {State} */
	function inside(code) {
		if (asciiDigit(code) && ++size < 10) {
			effects.consume(code);
			return inside;
		}
		if ((!self.interrupt || size < 2) && (self.containerState.marker ? code === self.containerState.marker : code === 41 || code === 46)) {
			effects.exit("listItemValue");
			return atMarker(code);
		}
		return nok(code);
	}
	/**
	* @type {State}
	**/
	function atMarker(code) {
		effects.enter("listItemMarker");
		effects.consume(code);
		effects.exit("listItemMarker");
		self.containerState.marker = self.containerState.marker || code;
		return effects.check(blankLine, self.interrupt ? nok : onBlank, effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix));
	}
	/** @type {State} */
	function onBlank(code) {
		self.containerState.initialBlankLine = true;
		initialSize++;
		return endOfPrefix(code);
	}
	/** @type {State} */
	function otherPrefix(code) {
		if (markdownSpace(code)) {
			effects.enter("listItemPrefixWhitespace");
			effects.consume(code);
			effects.exit("listItemPrefixWhitespace");
			return endOfPrefix;
		}
		return nok(code);
	}
	/** @type {State} */
	function endOfPrefix(code) {
		self.containerState.size = initialSize + self.sliceSerialize(effects.exit("listItemPrefix"), true).length;
		return ok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListContinuation(effects, ok, nok) {
	const self = this;
	self.containerState._closeFlow = void 0;
	return effects.check(blankLine, onBlank, notBlank);
	/** @type {State} */
	function onBlank(code) {
		self.containerState.furtherBlankLines = self.containerState.furtherBlankLines || self.containerState.initialBlankLine;
		return factorySpace(effects, ok, "listItemIndent", self.containerState.size + 1)(code);
	}
	/** @type {State} */
	function notBlank(code) {
		if (self.containerState.furtherBlankLines || !markdownSpace(code)) {
			self.containerState.furtherBlankLines = void 0;
			self.containerState.initialBlankLine = void 0;
			return notInCurrentItem(code);
		}
		self.containerState.furtherBlankLines = void 0;
		self.containerState.initialBlankLine = void 0;
		return effects.attempt(indentConstruct, ok, notInCurrentItem)(code);
	}
	/** @type {State} */
	function notInCurrentItem(code) {
		self.containerState._closeFlow = true;
		self.interrupt = void 0;
		return factorySpace(effects, effects.attempt(list$1, ok, nok), "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeIndent(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemIndent", self.containerState.size + 1);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], true).length === self.containerState.size ? ok(code) : nok(code);
	}
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Exiter}
*/
function tokenizeListEnd(effects) {
	effects.exit(this.containerState.type);
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeListItemPrefixWhitespace(effects, ok, nok) {
	const self = this;
	return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
	/** @type {State} */
	function afterPrefix(code) {
		const tail = self.events[self.events.length - 1];
		return !markdownSpace(code) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok(code) : nok(code);
	}
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
/**
* @import {
*   Code,
*   Construct,
*   Resolver,
*   State,
*   TokenizeContext,
*   Tokenizer
* } from 'micromark-util-types'
*/
/** @type {Construct} */
const setextUnderline = {
	name: "setextUnderline",
	resolveTo: resolveToSetextUnderline,
	tokenize: tokenizeSetextUnderline
};
/** @type {Resolver} */
function resolveToSetextUnderline(events, context) {
	const editMap = new EditMap$1();
	let index = events.length;
	/** @type {number | undefined} */
	let content;
	/** @type {number | undefined} */
	let text;
	/** @type {number | undefined} */
	let definition;
	while (index--) if (events[index][0] === "enter") {
		if (events[index][1].type === "content") {
			content = index;
			break;
		}
		if (events[index][1].type === "paragraph") text = index;
	} else {
		if (events[index][1].type === "content") editMap.add(index, 1, []);
		if (!definition && events[index][1].type === "definition") definition = index;
	}
	const heading = {
		type: "setextHeading",
		start: { ...events[content][1].start },
		end: { ...events[events.length - 1][1].end }
	};
	events[text][1].type = "setextHeadingText";
	if (definition) {
		editMap.add(text, 0, [[
			"enter",
			heading,
			context
		]]);
		editMap.add(definition + 1, 0, [[
			"exit",
			events[content][1],
			context
		]]);
		events[content][1].end = { ...events[definition][1].end };
	} else events[content][1] = heading;
	editMap.add(events.length, 0, [[
		"exit",
		heading,
		context
	]]);
	editMap.consume(events);
	return events;
}
/**
* @this {TokenizeContext}
*   Context.
* @type {Tokenizer}
*/
function tokenizeSetextUnderline(effects, ok, nok) {
	const self = this;
	/** @type {NonNullable<Code>} */
	let marker;
	return start;
	/**
	* At start of heading (setext) underline.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length;
		/** @type {boolean | undefined} */
		let paragraph;
		while (index--) if (self.events[index][1].type !== "lineEnding" && self.events[index][1].type !== "linePrefix" && self.events[index][1].type !== "content") {
			paragraph = self.events[index][1].type === "paragraph";
			break;
		}
		if (!self.parser.lazy[self.now().line] && (self.interrupt || paragraph)) {
			effects.enter("setextHeadingLine");
			marker = code;
			return before(code);
		}
		return nok(code);
	}
	/**
	* After optional whitespace, at `-` or `=`.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function before(code) {
		effects.enter("setextHeadingLineSequence");
		return inside(code);
	}
	/**
	* In sequence.
	*
	* ```markdown
	*   | aa
	* > | ==
	*     ^
	* ```
	*
	* @type {State}
	*/
	function inside(code) {
		if (code === marker) {
			effects.consume(code);
			return inside;
		}
		effects.exit("setextHeadingLineSequence");
		return markdownSpace(code) ? factorySpace(effects, after, "lineSuffix")(code) : after(code);
	}
	/**
	* After sequence, after optional whitespace.
	*
	* ```markdown
	*   | aa
	* > | ==
	*       ^
	* ```
	*
	* @type {State}
	*/
	function after(code) {
		if (code === null || markdownLineEnding(code)) {
			effects.exit("setextHeadingLine");
			return ok(code);
		}
		return nok(code);
	}
}

// node_modules/micromark/lib/initialize/flow.js
/**
* @import {
*   InitialConstruct,
*   Initializer,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
/** @type {InitialConstruct} */
const flow$1 = { tokenize: initializeFlow };
/**
* @this {TokenizeContext}
*   Self.
* @type {Initializer}
*   Initializer.
*/
function initializeFlow(effects) {
	const self = this;
	const initial = effects.attempt(blankLine, atBlankEnding, effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix")));
	return initial;
	/** @type {State} */
	function atBlankEnding(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEndingBlank");
		effects.consume(code);
		effects.exit("lineEndingBlank");
		self.currentConstruct = void 0;
		return initial;
	}
	/** @type {State} */
	function afterConstruct(code) {
		if (code === null) {
			effects.consume(code);
			return;
		}
		effects.enter("lineEnding");
		effects.consume(code);
		effects.exit("lineEnding");
		self.currentConstruct = void 0;
		return initial;
	}
}

// node_modules/micromark/lib/initialize/text.js
/**
* @import {
*   Code,
*   InitialConstruct,
*   Initializer,
*   Resolver,
*   State,
*   TokenizeContext
* } from 'micromark-util-types'
*/
const resolver = { resolveAll: createResolver() };
const string$1 = initializeFactory("string");
const text$5 = initializeFactory("text");
/**
* @param {'string' | 'text'} field
*   Field.
* @returns {InitialConstruct}
*   Construct.
*/
function initializeFactory(field) {
	return {
		resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
		tokenize: initializeText
	};
	/**
	* @this {TokenizeContext}
	*   Context.
	* @type {Initializer}
	*/
	function initializeText(effects) {
		const self = this;
		const constructs = this.parser.constructs[field];
		const text = effects.attempt(constructs, start, notText);
		return start;
		/** @type {State} */
		function start(code) {
			return atBreak(code) ? text(code) : notText(code);
		}
		/** @type {State} */
		function notText(code) {
			if (code === null) {
				effects.consume(code);
				return;
			}
			effects.enter("data");
			effects.consume(code);
			return data;
		}
		/** @type {State} */
		function data(code) {
			if (atBreak(code)) {
				effects.exit("data");
				return text(code);
			}
			effects.consume(code);
			return data;
		}
		/**
		* @param {Code} code
		*   Code.
		* @returns {boolean}
		*   Whether the code is a break.
		*/
		function atBreak(code) {
			if (code === null) return true;
			const list = constructs[code];
			let index = -1;
			if (list) while (++index < list.length) {
				const item = list[index];
				if (!item.previous || item.previous.call(self, self.previous)) return true;
			}
			return false;
		}
	}
}
/**
* @param {Resolver | undefined} [extraResolver]
*   Resolver.
* @returns {Resolver}
*   Resolver.
*/
function createResolver(extraResolver) {
	return resolveAllText;
	/** @type {Resolver} */
	function resolveAllText(events, context) {
		let index = -1;
		/** @type {number | undefined} */
		let enter;
		while (++index <= events.length) if (enter === void 0) {
			if (events[index] && events[index][1].type === "data") {
				enter = index;
				index++;
			}
		} else if (!events[index] || events[index][1].type !== "data") {
			if (index !== enter + 2) {
				events[enter][1].end = events[index - 1][1].end;
				events.splice(enter + 2, index - enter - 2);
				index = enter + 2;
			}
			enter = void 0;
		}
		return extraResolver ? extraResolver(events, context) : events;
	}
}
/**
* A rather ugly set of instructions which again looks at chunks in the input
* stream.
* The reason to do this here is that it is *much* faster to parse in reverse.
* And that we can’t hook into `null` to split the line suffix before an EOF.
* To do: figure out if we can make this into a clean utility, or even in core.
* As it will be useful for GFMs literal autolink extension (and maybe even
* tables?)
*
* @type {Resolver}
*/
function resolveAllLineSuffixes(events, context) {
	const editMap = new EditMap$1();
	let eventIndex = 0;
	while (++eventIndex <= events.length) if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
		const data = events[eventIndex - 1][1];
		const chunks = context.sliceStream(data);
		let index = chunks.length;
		let bufferIndex = -1;
		let size = 0;
		/** @type {boolean | undefined} */
		let tabs;
		while (index--) {
			const chunk = chunks[index];
			if (typeof chunk === "string") {
				bufferIndex = chunk.length;
				while (chunk.charCodeAt(bufferIndex - 1) === 32) {
					size++;
					bufferIndex--;
				}
				if (bufferIndex) break;
				bufferIndex = -1;
			} else if (chunk === -2) {
				tabs = true;
				size++;
			} else if (chunk === -1) {} else {
				index++;
				break;
			}
		}
		if (context._contentTypeTextTrailing && eventIndex === events.length) size = 0;
		if (size) {
			const token = {
				type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
				start: {
					_bufferIndex: index ? bufferIndex : data.start._bufferIndex + bufferIndex,
					_index: data.start._index + index,
					line: data.end.line,
					column: data.end.column - size,
					offset: data.end.offset - size
				},
				end: { ...data.end }
			};
			data.end = { ...token.start };
			if (data.start.offset === data.end.offset) Object.assign(data, token);
			else editMap.add(eventIndex, 0, [[
				"enter",
				token,
				context
			], [
				"exit",
				token,
				context
			]]);
		}
		eventIndex++;
	}
	editMap.consume(events);
	return events;
}

// node_modules/micromark/lib/constructs.js
/**
* @import {Extension} from 'micromark-util-types'
*/
var constructs_exports = /* @__PURE__ */ __exportAll({
	attentionMarkers: () => attentionMarkers,
	contentInitial: () => contentInitial,
	disable: () => disable,
	document: () => document,
	flow: () => flow,
	flowInitial: () => flowInitial,
	insideSpan: () => insideSpan,
	string: () => string,
	text: () => text$4
});
/** @satisfies {Extension['document']} */
const document = {
	[42]: list$1,
	[43]: list$1,
	[45]: list$1,
	[48]: list$1,
	[49]: list$1,
	[50]: list$1,
	[51]: list$1,
	[52]: list$1,
	[53]: list$1,
	[54]: list$1,
	[55]: list$1,
	[56]: list$1,
	[57]: list$1,
	[62]: blockQuote
};
/** @satisfies {Extension['contentInitial']} */
const contentInitial = { [91]: definition };
/** @satisfies {Extension['flowInitial']} */
const flowInitial = {
	[-2]: codeIndented,
	[-1]: codeIndented,
	[32]: codeIndented
};
/** @satisfies {Extension['flow']} */
const flow = {
	[35]: headingAtx,
	[42]: thematicBreak,
	[45]: [setextUnderline, thematicBreak],
	[60]: htmlFlow,
	[61]: setextUnderline,
	[95]: thematicBreak,
	[96]: codeFenced,
	[126]: codeFenced
};
/** @satisfies {Extension['string']} */
const string = {
	[38]: characterReference,
	[92]: characterEscape
};
/** @satisfies {Extension['text']} */
const text$4 = {
	[-5]: lineEnding,
	[-4]: lineEnding,
	[-3]: lineEnding,
	[33]: labelStartImage,
	[38]: characterReference,
	[42]: attention,
	[60]: [autolink, htmlText],
	[91]: labelStartLink,
	[92]: [hardBreakEscape, characterEscape],
	[93]: labelEnd,
	[95]: attention,
	[96]: codeText
};
/** @satisfies {Extension['insideSpan']} */
const insideSpan = { null: [attention, resolver] };
/** @satisfies {Extension['attentionMarkers']} */
const attentionMarkers = { null: [42, 95] };
/** @satisfies {Extension['disable']} */
const disable = { null: [] };

// node_modules/micromark/lib/create-tokenizer.js
/**
* @import {
*   Chunk,
*   Code,
*   ConstructRecord,
*   Construct,
*   Effects,
*   InitialConstruct,
*   ParseContext,
*   Point,
*   State,
*   TokenizeContext,
*   Token
* } from 'micromark-util-types'
*/
/**
* @callback Restore
*   Restore the state.
* @returns {undefined}
*   Nothing.
*
* @typedef Info
*   Info.
* @property {Restore} restore
*   Restore.
* @property {number} from
*   From.
*
* @callback ReturnHandle
*   Handle a successful run.
* @param {Construct} construct
*   Construct.
* @param {Info} info
*   Info.
* @returns {undefined}
*   Nothing.
*/
/**
* Create a tokenizer.
* Tokenizers deal with one type of data (e.g., containers, flow, text).
* The parser is the object dealing with it all.
* `initialize` works like other constructs, except that only its `tokenize`
* function is used, in which case it doesn’t receive an `ok` or `nok`.
* `from` can be given to set the point before the first character, although
* when further lines are indented, they must be set with `defineSkip`.
*
* @param {ParseContext} parser
*   Parser.
* @param {InitialConstruct} initialize
*   Construct.
* @param {Omit<Point, '_bufferIndex' | '_index'> | undefined} [from]
*   Point (optional).
* @returns {TokenizeContext}
*   Context.
*/
function createTokenizer(parser, initialize, from) {
	/** @type {Point} */
	let point = {
		_bufferIndex: -1,
		_index: 0,
		line: from && from.line || 1,
		column: from && from.column || 1,
		offset: from && from.offset || 0
	};
	/** @type {Record<string, number>} */
	const columnStart = {};
	/** @type {Array<Construct>} */
	const resolveAllConstructs = [];
	/** @type {Array<Chunk>} */
	let chunks = [];
	/** @type {Array<Token>} */
	let stack = [];
	/**
	* Tools used for tokenizing.
	*
	* @type {Effects}
	*/
	const effects = {
		attempt: constructFactory(onsuccessfulconstruct),
		check: constructFactory(onsuccessfulcheck),
		consume,
		enter,
		exit,
		interrupt: constructFactory(onsuccessfulcheck, { interrupt: true })
	};
	/**
	* State and tools for resolving and serializing.
	*
	* @type {TokenizeContext}
	*/
	const context = {
		code: null,
		containerState: {},
		defineSkip,
		events: [],
		now,
		parser,
		previous: null,
		sliceSerialize,
		sliceStream,
		write
	};
	/**
	* The state function.
	*
	* @type {State | undefined}
	*/
	let state = initialize.tokenize.call(context, effects);
	if (initialize.resolveAll) resolveAllConstructs.push(initialize);
	return context;
	/** @type {TokenizeContext['write']} */
	function write(slice) {
		chunks = push(chunks, slice);
		main();
		if (chunks[chunks.length - 1] !== null) return [];
		addResult(initialize, 0);
		context.events = resolveAll(resolveAllConstructs, context.events, context);
		return context.events;
	}
	/** @type {TokenizeContext['sliceSerialize']} */
	function sliceSerialize(token, expandTabs) {
		return serializeChunks(sliceStream(token), expandTabs);
	}
	/** @type {TokenizeContext['sliceStream']} */
	function sliceStream(token) {
		return sliceChunks(chunks, token);
	}
	/** @type {TokenizeContext['now']} */
	function now() {
		const { _bufferIndex, _index, line, column, offset } = point;
		return {
			_bufferIndex,
			_index,
			line,
			column,
			offset
		};
	}
	/** @type {TokenizeContext['defineSkip']} */
	function defineSkip(value) {
		columnStart[value.line] = value.column;
		accountForPotentialSkip();
	}
	/**
	* Main loop (note that `_index` and `_bufferIndex` in `point` are modified by
	* `consume`).
	* Here is where we walk through the chunks, which either include strings of
	* several characters, or numerical character codes.
	* The reason to do this in a loop instead of a call is so the stack can
	* drain.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function main() {
		while (point._index < chunks.length) {
			const chunk = chunks[point._index];
			if (typeof chunk === "string") {
				const chunkIndex = point._index;
				if (point._bufferIndex < 0) point._bufferIndex = 0;
				while (point._index === chunkIndex && point._bufferIndex < chunk.length) go(chunk.charCodeAt(point._bufferIndex));
			} else go(chunk);
		}
	}
	/**
	* Deal with one code.
	*
	* @param {Code} code
	*   Code.
	* @returns {undefined}
	*   Nothing.
	*/
	function go(code) {
		state = state(code);
	}
	/** @type {Effects['consume']} */
	function consume(code) {
		if (markdownLineEnding(code)) {
			point.line++;
			point.column = 1;
			point.offset += code === -3 ? 2 : 1;
			accountForPotentialSkip();
		} else if (code !== -1) {
			point.column++;
			point.offset++;
		}
		if (point._bufferIndex < 0) point._index++;
		else {
			point._bufferIndex++;
			if (point._bufferIndex === chunks[point._index].length) {
				point._bufferIndex = -1;
				point._index++;
			}
		}
		context.previous = code;
	}
	/** @type {Effects['enter']} */
	function enter(type, fields) {
		/** @type {Token} */
		const token = fields || {};
		token.type = type;
		token.start = now();
		context.events.push([
			"enter",
			token,
			context
		]);
		stack.push(token);
		return token;
	}
	/** @type {Effects['exit']} */
	function exit(type) {
		const token = stack.pop();
		token.end = now();
		context.events.push([
			"exit",
			token,
			context
		]);
		return token;
	}
	/**
	* Use results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulconstruct(construct, info) {
		addResult(construct, info.from);
	}
	/**
	* Discard results.
	*
	* @type {ReturnHandle}
	*/
	function onsuccessfulcheck(_, info) {
		info.restore();
	}
	/**
	* Factory to attempt/check/interrupt.
	*
	* @param {ReturnHandle} onreturn
	*   Callback.
	* @param {{interrupt?: boolean | undefined} | undefined} [fields]
	*   Fields.
	*/
	function constructFactory(onreturn, fields) {
		return hook;
		/**
		* Handle either an object mapping codes to constructs, a list of
		* constructs, or a single construct.
		*
		* @param {Array<Construct> | ConstructRecord | Construct} constructs
		*   Constructs.
		* @param {State} returnState
		*   State.
		* @param {State | undefined} [bogusState]
		*   State.
		* @returns {State}
		*   State.
		*/
		function hook(constructs, returnState, bogusState) {
			/** @type {ReadonlyArray<Construct>} */
			let listOfConstructs;
			/** @type {number} */
			let constructIndex;
			/** @type {Construct} */
			let currentConstruct;
			/** @type {Info} */
			let info;
			return Array.isArray(constructs) ? handleListOfConstructs(constructs) : "tokenize" in constructs ? handleListOfConstructs([constructs]) : handleMapOfConstructs(constructs);
			/**
			* Handle a list of construct.
			*
			* @param {ConstructRecord} map
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleMapOfConstructs(map) {
				return start;
				/** @type {State} */
				function start(code) {
					const left = code !== null && map[code];
					const all = code !== null && map.null;
					return handleListOfConstructs([...Array.isArray(left) ? left : left ? [left] : [], ...Array.isArray(all) ? all : all ? [all] : []])(code);
				}
			}
			/**
			* Handle a list of construct.
			*
			* @param {ReadonlyArray<Construct>} list
			*   Constructs.
			* @returns {State}
			*   State.
			*/
			function handleListOfConstructs(list) {
				listOfConstructs = list;
				constructIndex = 0;
				if (list.length === 0) return bogusState;
				return handleConstruct(list[constructIndex]);
			}
			/**
			* Handle a single construct.
			*
			* @param {Construct} construct
			*   Construct.
			* @returns {State}
			*   State.
			*/
			function handleConstruct(construct) {
				return start;
				/** @type {State} */
				function start(code) {
					info = store();
					currentConstruct = construct;
					if (!construct.partial) context.currentConstruct = construct;
					if (construct.name && context.parser.constructs.disable.null.includes(construct.name)) return nok(code);
					return construct.tokenize.call(fields ? Object.assign(Object.create(context), fields) : context, effects, ok, nok)(code);
				}
			}
			/** @type {State} */
			function ok(code) {
				onreturn(currentConstruct, info);
				return returnState;
			}
			/** @type {State} */
			function nok(code) {
				info.restore();
				if (++constructIndex < listOfConstructs.length) return handleConstruct(listOfConstructs[constructIndex]);
				return bogusState;
			}
		}
	}
	/**
	* @param {Construct} construct
	*   Construct.
	* @param {number} from
	*   From.
	* @returns {undefined}
	*   Nothing.
	*/
	function addResult(construct, from) {
		if (construct.resolveAll && !resolveAllConstructs.includes(construct)) resolveAllConstructs.push(construct);
		if (construct.resolve) splice(context.events, from, context.events.length - from, construct.resolve(context.events.slice(from), context));
		if (construct.resolveTo) context.events = construct.resolveTo(context.events, context);
	}
	/**
	* Store state.
	*
	* @returns {Info}
	*   Info.
	*/
	function store() {
		const startPoint = now();
		const startPrevious = context.previous;
		const startCurrentConstruct = context.currentConstruct;
		const startEventsIndex = context.events.length;
		const startStack = Array.from(stack);
		return {
			from: startEventsIndex,
			restore
		};
		/**
		* Restore state.
		*
		* @returns {undefined}
		*   Nothing.
		*/
		function restore() {
			point = startPoint;
			context.previous = startPrevious;
			context.currentConstruct = startCurrentConstruct;
			context.events.length = startEventsIndex;
			stack = startStack;
			accountForPotentialSkip();
		}
	}
	/**
	* Move the current point a bit forward in the line when it’s on a column
	* skip.
	*
	* @returns {undefined}
	*   Nothing.
	*/
	function accountForPotentialSkip() {
		if (point.line in columnStart && point.column < 2) {
			point.column = columnStart[point.line];
			point.offset += columnStart[point.line] - 1;
		}
	}
}
/**
* Get the chunks from a slice of chunks in the range of a token.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {Pick<Token, 'end' | 'start'>} token
*   Token.
* @returns {Array<Chunk>}
*   Chunks.
*/
function sliceChunks(chunks, token) {
	const startIndex = token.start._index;
	const startBufferIndex = token.start._bufferIndex;
	const endIndex = token.end._index;
	const endBufferIndex = token.end._bufferIndex;
	/** @type {Array<Chunk>} */
	let view;
	if (startIndex === endIndex) view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
	else {
		view = chunks.slice(startIndex, endIndex);
		if (startBufferIndex > -1) {
			const head = view[0];
			if (typeof head === "string") view[0] = head.slice(startBufferIndex);
			else view.shift();
		}
		if (endBufferIndex > 0) view.push(chunks[endIndex].slice(0, endBufferIndex));
	}
	return view;
}
/**
* Get the string value of a slice of chunks.
*
* @param {ReadonlyArray<Chunk>} chunks
*   Chunks.
* @param {boolean | undefined} [expandTabs=false]
*   Whether to expand tabs (default: `false`).
* @returns {string}
*   Result.
*/
function serializeChunks(chunks, expandTabs) {
	let index = -1;
	/** @type {Array<string>} */
	const result = [];
	/** @type {boolean | undefined} */
	let atTab;
	while (++index < chunks.length) {
		const chunk = chunks[index];
		/** @type {string} */
		let value;
		if (typeof chunk === "string") value = chunk;
		else switch (chunk) {
			case -5:
				value = "\r";
				break;
			case -4:
				value = "\n";
				break;
			case -3:
				value = "\r\n";
				break;
			case -2:
				value = expandTabs ? " " : "	";
				break;
			case -1:
				if (!expandTabs && atTab) continue;
				value = " ";
				break;
			default: value = String.fromCharCode(chunk);
		}
		atTab = chunk === -2;
		result.push(value);
	}
	return result.join("");
}

// node_modules/micromark/lib/parse.js
/**
* @import {
*   Create,
*   FullNormalizedExtension,
*   InitialConstruct,
*   ParseContext,
*   ParseOptions
* } from 'micromark-util-types'
*/
/**
* @param {ParseOptions | null | undefined} [options]
*   Configuration (optional).
* @returns {ParseContext}
*   Parser.
*/
function parse$1(options) {
	/** @type {ParseContext} */
	const parser = {
		constructs: combineExtensions([constructs_exports, ...(options || {}).extensions || []]),
		content: create(content$1),
		defined: [],
		document: create(document$1),
		flow: create(flow$1),
		lazy: {},
		string: create(string$1),
		text: create(text$5)
	};
	return parser;
	/**
	* @param {InitialConstruct} initial
	*   Construct to start with.
	* @returns {Create}
	*   Create a tokenizer.
	*/
	function create(initial) {
		return creator;
		/** @type {Create} */
		function creator(from) {
			return createTokenizer(parser, initial, from);
		}
	}
}

// node_modules/micromark/lib/postprocess.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @param {Array<Event>} events
*   Events.
* @returns {Array<Event>}
*   Events.
*/
function postprocess(events) {
	while (!subtokenize(events));
	return events;
}

// node_modules/micromark/lib/preprocess.js
/**
* @import {Chunk, Code, Encoding, Value} from 'micromark-util-types'
*/
/**
* @callback Preprocessor
*   Preprocess a value.
* @param {Value} value
*   Value.
* @param {Encoding | null | undefined} [encoding]
*   Encoding when `value` is a typed array (optional).
* @param {boolean | null | undefined} [end=false]
*   Whether this is the last chunk (default: `false`).
* @returns {Array<Chunk>}
*   Chunks.
*/
const search = /[\0\t\n\r]/g;
/**
* @returns {Preprocessor}
*   Preprocess a value.
*/
function preprocess() {
	let column = 1;
	let buffer = "";
	/** @type {boolean | undefined} */
	let start = true;
	/** @type {boolean | undefined} */
	let atCarriageReturn;
	return preprocessor;
	/** @type {Preprocessor} */
	function preprocessor(value, encoding, end) {
		value = buffer + (typeof value === "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
		/** @type {Array<Chunk>} */
		const chunks = [];
		let startPosition = 0;
		buffer = "";
		if (start) {
			if (value.charCodeAt(0) === 65279) startPosition++;
			start = void 0;
		}
		while (startPosition < value.length) {
			search.lastIndex = startPosition;
			const match = search.exec(value);
			const endPosition = match && match.index !== void 0 ? match.index : value.length;
			const code = value.charCodeAt(endPosition);
			if (!match) {
				buffer = value.slice(startPosition);
				break;
			}
			if (code === 10 && startPosition === endPosition && atCarriageReturn) {
				chunks.push(-3);
				atCarriageReturn = void 0;
			} else {
				if (atCarriageReturn) {
					chunks.push(-5);
					atCarriageReturn = void 0;
				}
				if (startPosition < endPosition) {
					chunks.push(value.slice(startPosition, endPosition));
					column += endPosition - startPosition;
				}
				switch (code) {
					case 0:
						chunks.push(65533);
						column++;
						break;
					case 9: {
						const next = Math.ceil(column / 4) * 4;
						chunks.push(-2);
						while (column++ < next) chunks.push(-1);
						break;
					}
					case 10:
						chunks.push(-4);
						column = 1;
						break;
					default:
						atCarriageReturn = true;
						column = 1;
				}
			}
			startPosition = endPosition + 1;
		}
		if (end) {
			if (atCarriageReturn) chunks.push(-5);
			if (buffer) chunks.push(buffer);
			chunks.push(null);
		}
		return chunks;
	}
}

// node_modules/micromark-util-decode-string/index.js
const characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
/**
* Decode markdown strings (which occur in places such as fenced code info
* strings, destinations, labels, and titles).
*
* The “string” content type allows character escapes and -references.
* This decodes those.
*
* @param {string} value
*   Value to decode.
* @returns {string}
*   Decoded value.
*/
function decodeString(value) {
	return value.replace(characterEscapeOrReference, decode);
}
/**
* @param {string} $0
*   Match.
* @param {string} $1
*   Character escape.
* @param {string} $2
*   Character reference.
* @returns {string}
*   Decoded value
*/
function decode($0, $1, $2) {
	if ($1) return $1;
	if ($2.charCodeAt(0) === 35) {
		const head = $2.charCodeAt(1);
		const hex = head === 120 || head === 88;
		return decodeNumericCharacterReference($2.slice(hex ? 2 : 1), hex ? 16 : 10);
	}
	return decodeNamedCharacterReference($2) || $0;
}

// node_modules/unist-util-stringify-position/lib/index.js
/**
* @typedef {import('unist').Node} Node
* @typedef {import('unist').Point} Point
* @typedef {import('unist').Position} Position
*/
/**
* @typedef NodeLike
* @property {string} type
* @property {PositionLike | null | undefined} [position]
*
* @typedef PointLike
* @property {number | null | undefined} [line]
* @property {number | null | undefined} [column]
* @property {number | null | undefined} [offset]
*
* @typedef PositionLike
* @property {PointLike | null | undefined} [start]
* @property {PointLike | null | undefined} [end]
*/
/**
* Serialize the positional info of a point, position (start and end points),
* or node.
*
* @param {Node | NodeLike | Point | PointLike | Position | PositionLike | null | undefined} [value]
*   Node, position, or point.
* @returns {string}
*   Pretty printed positional info of a node (`string`).
*
*   In the format of a range `ls:cs-le:ce` (when given `node` or `position`)
*   or a point `l:c` (when given `point`), where `l` stands for line, `c` for
*   column, `s` for `start`, and `e` for end.
*   An empty string (`''`) is returned if the given value is neither `node`,
*   `position`, nor `point`.
*/
function stringifyPosition(value) {
	if (!value || typeof value !== "object") return "";
	if ("position" in value || "type" in value) return position(value.position);
	if ("start" in value || "end" in value) return position(value);
	if ("line" in value || "column" in value) return point$1(value);
	return "";
}
/**
* @param {Point | PointLike | null | undefined} point
* @returns {string}
*/
function point$1(point) {
	return index(point && point.line) + ":" + index(point && point.column);
}
/**
* @param {Position | PositionLike | null | undefined} pos
* @returns {string}
*/
function position(pos) {
	return point$1(pos && pos.start) + "-" + point$1(pos && pos.end);
}
/**
* @param {number | null | undefined} value
* @returns {number}
*/
function index(value) {
	return value && typeof value === "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
/**
* @import {
*   Break,
*   Blockquote,
*   Code,
*   Definition,
*   Emphasis,
*   Heading,
*   Html,
*   Image,
*   InlineCode,
*   Link,
*   ListItem,
*   List,
*   Nodes,
*   Paragraph,
*   PhrasingContent,
*   ReferenceType,
*   Root,
*   Strong,
*   Text,
*   ThematicBreak
* } from 'mdast'
* @import {
*   Encoding,
*   Event,
*   Token,
*   Value
* } from 'micromark-util-types'
* @import {Point} from 'unist'
* @import {
*   CompileContext,
*   CompileData,
*   Config,
*   Extension,
*   Handle,
*   OnEnterError,
*   Options
* } from './types.js'
*/
const own$1 = {}.hasOwnProperty;
/**
* Turn markdown into a syntax tree.
*
* @overload
* @param {Value} value
* @param {Encoding | null | undefined} [encoding]
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @overload
* @param {Value} value
* @param {Options | null | undefined} [options]
* @returns {Root}
*
* @param {Value} value
*   Markdown to parse.
* @param {Encoding | Options | null | undefined} [encoding]
*   Character encoding for when `value` is `Buffer`.
* @param {Options | null | undefined} [options]
*   Configuration.
* @returns {Root}
*   mdast tree.
*/
function fromMarkdown(value, encoding, options) {
	if (encoding && typeof encoding === "object") {
		options = encoding;
		encoding = void 0;
	}
	return compiler(options)(postprocess(parse$1(options).document().write(preprocess()(value, encoding, true))));
}
/**
* Note this compiler only understand complete buffering, not streaming.
*
* @param {Options | null | undefined} [options]
*/
function compiler(options) {
	/** @type {Config} */
	const config = {
		afterExit: [],
		beforeEnter: [],
		transforms: [],
		canContainEols: [
			"emphasis",
			"fragment",
			"heading",
			"paragraph",
			"strong"
		],
		enter: {
			autolink: opener(link),
			autolinkProtocol: onenterdata,
			autolinkEmail: onenterdata,
			atxHeading: opener(heading),
			blockQuote: opener(blockQuote),
			characterEscape: onenterdata,
			characterReference: onenterdata,
			codeFenced: opener(codeFlow),
			codeFencedFenceInfo: buffer,
			codeFencedFenceMeta: buffer,
			codeIndented: opener(codeFlow, buffer),
			codeText: opener(codeText, buffer),
			codeTextData: onenterdata,
			data: onenterdata,
			codeFlowValue: onenterdata,
			definition: opener(definition),
			definitionDestinationString: buffer,
			definitionLabelString: buffer,
			definitionTitleString: buffer,
			emphasis: opener(emphasis),
			hardBreakEscape: opener(hardBreak),
			hardBreakTrailing: opener(hardBreak),
			htmlFlow: opener(html, buffer),
			htmlFlowData: onenterdata,
			htmlText: opener(html, buffer),
			htmlTextData: onenterdata,
			image: opener(image),
			label: buffer,
			link: opener(link),
			listItem: opener(listItem),
			listItemValue: onenterlistitemvalue,
			listOrdered: opener(list, onenterlistordered),
			listUnordered: opener(list),
			paragraph: opener(paragraph),
			reference: onenterreference,
			referenceString: buffer,
			resourceDestinationString: buffer,
			resourceTitleString: buffer,
			setextHeading: opener(heading),
			strong: opener(strong),
			thematicBreak: opener(thematicBreak)
		},
		exit: {
			atxHeading: closer(),
			atxHeadingSequence: onexitatxheadingsequence,
			autolink: closer(),
			autolinkEmail: onexitautolinkemail,
			autolinkProtocol: onexitautolinkprotocol,
			blockQuote: closer(),
			characterEscapeValue: onexitdata,
			characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
			characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
			characterReferenceValue: onexitcharacterreferencevalue,
			characterReference: onexitcharacterreference,
			codeFenced: closer(onexitcodefenced),
			codeFencedFence: onexitcodefencedfence,
			codeFencedFenceInfo: onexitcodefencedfenceinfo,
			codeFencedFenceMeta: onexitcodefencedfencemeta,
			codeFlowValue: onexitdata,
			codeIndented: closer(onexitcodeindented),
			codeText: closer(onexitcodetext),
			codeTextData: onexitdata,
			data: onexitdata,
			definition: closer(),
			definitionDestinationString: onexitdefinitiondestinationstring,
			definitionLabelString: onexitdefinitionlabelstring,
			definitionTitleString: onexitdefinitiontitlestring,
			emphasis: closer(),
			hardBreakEscape: closer(onexithardbreak),
			hardBreakTrailing: closer(onexithardbreak),
			htmlFlow: closer(onexithtmlflow),
			htmlFlowData: onexitdata,
			htmlText: closer(onexithtmltext),
			htmlTextData: onexitdata,
			image: closer(onexitimage),
			label: onexitlabel,
			labelText: onexitlabeltext,
			lineEnding: onexitlineending,
			link: closer(onexitlink),
			listItem: closer(),
			listOrdered: closer(),
			listUnordered: closer(),
			paragraph: closer(),
			referenceString: onexitreferencestring,
			resourceDestinationString: onexitresourcedestinationstring,
			resourceTitleString: onexitresourcetitlestring,
			resource: onexitresource,
			setextHeading: closer(onexitsetextheading),
			setextHeadingLineSequence: onexitsetextheadinglinesequence,
			setextHeadingText: onexitsetextheadingtext,
			strong: closer(),
			thematicBreak: closer()
		}
	};
	configure(config, (options || {}).mdastExtensions || []);
	/** @type {CompileData} */
	const data = {};
	return compile;
	/**
	* Turn micromark events into an mdast tree.
	*
	* @param {Array<Event>} events
	*   Events.
	* @returns {Root}
	*   mdast tree.
	*/
	function compile(events) {
		/** @type {Root} */
		let tree = {
			type: "root",
			children: [],
			position: void 0
		};
		/** @type {Omit<CompileContext, 'sliceSerialize'>} */
		const context = {
			stack: [tree],
			tokenStack: [],
			config,
			enter,
			exit,
			buffer,
			resume,
			data
		};
		/** @type {Array<number>} */
		const listStack = [];
		/** @type {Array<Event>} */
		const prepared = [];
		let index = -1;
		while (++index < events.length) {
			prepared.push(events[index]);
			if (events[index][1].type === "listOrdered" || events[index][1].type === "listUnordered") {
				if (events[index][0] === "enter") listStack.push(prepared.length - 1);
				else prepareList(prepared, listStack.pop());
			}
		}
		events = prepared;
		index = -1;
		while (++index < events.length) {
			const handler = config[events[index][0]];
			if (events[index][0] === "enter" && config.beforeEnter.length > 0) callListeners(config.beforeEnter, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (own$1.call(handler, events[index][1].type)) handler[events[index][1].type].call({
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
			if (events[index][0] === "exit" && config.afterExit.length > 0) callListeners(config.afterExit, {
				...context,
				sliceSerialize: events[index][2].sliceSerialize
			}, events[index][1]);
		}
		if (context.tokenStack.length > 0) {
			const tail = context.tokenStack[context.tokenStack.length - 1];
			(tail[1] || defaultOnError).call(context, void 0, tail[0]);
		}
		tree.position = {
			start: point(events.length > 0 ? events[0][1].start : {
				line: 1,
				column: 1,
				offset: 0
			}),
			end: point(events.length > 0 ? events[events.length - 2][1].end : {
				line: 1,
				column: 1,
				offset: 0
			})
		};
		index = -1;
		while (++index < config.transforms.length) tree = config.transforms[index](tree) || tree;
		return tree;
	}
	/**
	* @param {Array<Handle>} listeners
	*   Listeners.
	* @param {CompileContext} context
	*   Context.
	* @param {Token} token
	*   Token.
	* @returns {undefined}
	*   Nothing.
	*/
	function callListeners(listeners, context, token) {
		let index = -1;
		while (++index < listeners.length) listeners[index].call(context, token);
	}
	/**
	* @param {Array<Event>} events
	*   Events, ending with the list to prepare.
	* @param {number} start
	*   Index of the list enter.
	* @returns {undefined}
	*/
	function prepareList(events, start) {
		const end = events.length - 1;
		let index = start - 1;
		let containerBalance = -1;
		let listSpread = false;
		/** @type {Token | undefined} */
		let listItem;
		/** @type {number | undefined} */
		let lineIndex;
		/** @type {number | undefined} */
		let firstBlankLineIndex;
		/** @type {boolean | undefined} */
		let atMarker;
		/**
		* `listItem` events to insert before the event at `at`, in walk order.
		* Merged in after the walk, as inserting while walking would shift the
		* rest of the list once per item.
		* @type {Array<{at: number, event: Event}>}
		*/
		const insertions = [];
		while (++index <= end) {
			const event = events[index];
			switch (event[1].type) {
				case "listUnordered":
				case "listOrdered":
				case "blockQuote":
					if (event[0] === "enter") containerBalance++;
					else containerBalance--;
					atMarker = void 0;
					break;
				case "lineEndingBlank":
					if (event[0] === "enter") {
						if (listItem && !atMarker && !containerBalance && !firstBlankLineIndex) firstBlankLineIndex = index;
						atMarker = void 0;
					}
					break;
				case "linePrefix":
				case "listItemValue":
				case "listItemMarker":
				case "listItemPrefix":
				case "listItemPrefixWhitespace": break;
				default: atMarker = void 0;
			}
			if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
				if (listItem) {
					let tailIndex = index;
					lineIndex = void 0;
					while (tailIndex--) {
						const tailEvent = events[tailIndex];
						if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
							if (tailEvent[0] === "exit") continue;
							if (lineIndex) {
								events[lineIndex][1].type = "lineEndingBlank";
								listSpread = true;
							}
							tailEvent[1].type = "lineEnding";
							lineIndex = tailIndex;
						} else if (tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent") {} else break;
					}
					if (firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex)) listItem._spread = true;
					listItem.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end);
					insertions.push({
						at: lineIndex || index,
						event: [
							"exit",
							listItem,
							event[2]
						]
					});
				}
				if (event[1].type === "listItemPrefix") {
					/** @type {Token} */
					const item = {
						type: "listItem",
						_spread: false,
						start: Object.assign({}, event[1].start),
						end: void 0
					};
					listItem = item;
					insertions.push({
						at: index,
						event: [
							"enter",
							item,
							event[2]
						]
					});
					firstBlankLineIndex = void 0;
					atMarker = true;
				}
			}
		}
		const listEvents = events.splice(start);
		let insertion = 0;
		index = -1;
		while (++index < listEvents.length) {
			while (insertion < insertions.length && insertions[insertion].at === start + index) events.push(insertions[insertion++].event);
			events.push(listEvents[index]);
		}
		events[start][1]._spread = listSpread;
	}
	/**
	* Create an opener handle.
	*
	* @param {(token: Token) => Nodes} create
	*   Create a node.
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function opener(create, and) {
		return open;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function open(token) {
			enter.call(this, create(token), token);
			if (and) and.call(this, token);
		}
	}
	/**
	* @type {CompileContext['buffer']}
	*/
	function buffer() {
		this.stack.push({
			type: "fragment",
			children: []
		});
	}
	/**
	* @type {CompileContext['enter']}
	*/
	function enter(node, token, errorHandler) {
		this.stack[this.stack.length - 1].children.push(node);
		this.stack.push(node);
		this.tokenStack.push([token, errorHandler || void 0]);
		node.position = {
			start: point(token.start),
			end: void 0
		};
	}
	/**
	* Create a closer handle.
	*
	* @param {Handle | undefined} [and]
	*   Optional function to also run.
	* @returns {Handle}
	*   Handle.
	*/
	function closer(and) {
		return close;
		/**
		* @this {CompileContext}
		* @param {Token} token
		* @returns {undefined}
		*/
		function close(token) {
			if (and) and.call(this, token);
			exit.call(this, token);
		}
	}
	/**
	* @type {CompileContext['exit']}
	*/
	function exit(token, onExitError) {
		const node = this.stack.pop();
		const open = this.tokenStack.pop();
		if (!open) throw new Error("Cannot close `" + token.type + "` (" + stringifyPosition({
			start: token.start,
			end: token.end
		}) + "): it’s not open");
		if (open[0].type !== token.type) {
			if (onExitError) onExitError.call(this, token, open[0]);
			else (open[1] || defaultOnError).call(this, token, open[0]);
		}
		node.position.end = point(token.end);
	}
	/**
	* @type {CompileContext['resume']}
	*/
	function resume() {
		return toString(this.stack.pop());
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistordered() {
		this.data.expectingFirstListItemValue = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterlistitemvalue(token) {
		if (this.data.expectingFirstListItemValue) {
			const ancestor = this.stack[this.stack.length - 2];
			ancestor.start = Number.parseInt(this.sliceSerialize(token), 10);
			this.data.expectingFirstListItemValue = void 0;
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfenceinfo() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.lang = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfencemeta() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.meta = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefencedfence() {
		if (this.data.flowCodeInside) return;
		this.buffer();
		this.data.flowCodeInside = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodefenced() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, "");
		this.data.flowCodeInside = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodeindented() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data.replace(/(\r?\n|\r)$/g, "");
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitionlabelstring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiontitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdefinitiondestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitatxheadingsequence(token) {
		const node = this.stack[this.stack.length - 1];
		if (!node.depth) node.depth = this.sliceSerialize(token).length;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadingtext() {
		this.data.setextHeadingSlurpLineEnding = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheadinglinesequence(token) {
		const node = this.stack[this.stack.length - 1];
		node.depth = this.sliceSerialize(token).codePointAt(0) === 61 ? 1 : 2;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitsetextheading() {
		this.data.setextHeadingSlurpLineEnding = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterdata(token) {
		/** @type {Array<Nodes>} */
		const siblings = this.stack[this.stack.length - 1].children;
		let tail = siblings[siblings.length - 1];
		if (!tail || tail.type !== "text") {
			tail = text();
			tail.position = {
				start: point(token.start),
				end: void 0
			};
			siblings.push(tail);
		}
		this.stack.push(tail);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitdata(token) {
		const tail = this.stack.pop();
		tail.value += this.sliceSerialize(token);
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlineending(token) {
		const context = this.stack[this.stack.length - 1];
		if (this.data.atHardBreak) {
			const tail = context.children[context.children.length - 1];
			tail.position.end = point(token.end);
			this.data.atHardBreak = void 0;
			return;
		}
		if (!this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type)) {
			onenterdata.call(this, token);
			onexitdata.call(this, token);
		}
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithardbreak() {
		this.data.atHardBreak = true;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmlflow() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexithtmltext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcodetext() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.value = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlink() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitimage() {
		const node = this.stack[this.stack.length - 1];
		if (this.data.inReference) {
			/** @type {ReferenceType} */
			const referenceType = this.data.referenceType || "shortcut";
			node.type += "Reference";
			node.referenceType = referenceType;
			delete node.url;
			delete node.title;
		} else {
			delete node.identifier;
			delete node.label;
		}
		this.data.referenceType = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabeltext(token) {
		const string = this.sliceSerialize(token);
		const ancestor = this.stack[this.stack.length - 2];
		ancestor.label = decodeString(string);
		ancestor.identifier = normalizeIdentifier(string).toLowerCase();
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitlabel() {
		const fragment = this.stack[this.stack.length - 1];
		const value = this.resume();
		const node = this.stack[this.stack.length - 1];
		this.data.inReference = true;
		if (node.type === "link") node.children = fragment.children;
		else node.alt = value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcedestinationstring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.url = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresourcetitlestring() {
		const data = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.title = data;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitresource() {
		this.data.inReference = void 0;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onenterreference() {
		this.data.referenceType = "collapsed";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitreferencestring(token) {
		const label = this.resume();
		const node = this.stack[this.stack.length - 1];
		node.label = label;
		node.identifier = normalizeIdentifier(this.sliceSerialize(token)).toLowerCase();
		this.data.referenceType = "full";
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencemarker(token) {
		this.data.characterReferenceType = token.type;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreferencevalue(token) {
		const data = this.sliceSerialize(token);
		const type = this.data.characterReferenceType;
		/** @type {string} */
		let value;
		if (type) {
			value = decodeNumericCharacterReference(data, type === "characterReferenceMarkerNumeric" ? 10 : 16);
			this.data.characterReferenceType = void 0;
		} else value = decodeNamedCharacterReference(data);
		const tail = this.stack[this.stack.length - 1];
		tail.value += value;
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitcharacterreference(token) {
		const tail = this.stack.pop();
		tail.position.end = point(token.end);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkprotocol(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = this.sliceSerialize(token);
	}
	/**
	* @this {CompileContext}
	* @type {Handle}
	*/
	function onexitautolinkemail(token) {
		onexitdata.call(this, token);
		const node = this.stack[this.stack.length - 1];
		node.url = "mailto:" + this.sliceSerialize(token);
	}
	/** @returns {Blockquote} */
	function blockQuote() {
		return {
			type: "blockquote",
			children: [],
			position: void 0
		};
	}
	/** @returns {Code} */
	function codeFlow() {
		return {
			type: "code",
			lang: null,
			meta: null,
			value: "",
			position: void 0
		};
	}
	/** @returns {InlineCode} */
	function codeText() {
		return {
			type: "inlineCode",
			value: "",
			position: void 0
		};
	}
	/** @returns {Definition} */
	function definition() {
		return {
			type: "definition",
			identifier: "",
			label: null,
			title: null,
			url: "",
			position: void 0
		};
	}
	/** @returns {Emphasis} */
	function emphasis() {
		return {
			type: "emphasis",
			children: [],
			position: void 0
		};
	}
	/** @returns {Heading} */
	function heading() {
		return {
			type: "heading",
			depth: 0,
			children: [],
			position: void 0
		};
	}
	/** @returns {Break} */
	function hardBreak() {
		return {
			type: "break",
			position: void 0
		};
	}
	/** @returns {Html} */
	function html() {
		return {
			type: "html",
			value: "",
			position: void 0
		};
	}
	/** @returns {Image} */
	function image() {
		return {
			type: "image",
			title: null,
			url: "",
			alt: null,
			position: void 0
		};
	}
	/** @returns {Link} */
	function link() {
		return {
			type: "link",
			title: null,
			url: "",
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {List}
	*/
	function list(token) {
		return {
			type: "list",
			ordered: token.type === "listOrdered",
			start: null,
			spread: token._spread,
			children: [],
			position: void 0
		};
	}
	/**
	* @param {Token} token
	* @returns {ListItem}
	*/
	function listItem(token) {
		return {
			type: "listItem",
			spread: token._spread,
			checked: null,
			children: [],
			position: void 0
		};
	}
	/** @returns {Paragraph} */
	function paragraph() {
		return {
			type: "paragraph",
			children: [],
			position: void 0
		};
	}
	/** @returns {Strong} */
	function strong() {
		return {
			type: "strong",
			children: [],
			position: void 0
		};
	}
	/** @returns {Text} */
	function text() {
		return {
			type: "text",
			value: "",
			position: void 0
		};
	}
	/** @returns {ThematicBreak} */
	function thematicBreak() {
		return {
			type: "thematicBreak",
			position: void 0
		};
	}
}
/**
* Copy a point-like value.
*
* @param {Point} d
*   Point-like value.
* @returns {Point}
*   unist point.
*/
function point(d) {
	return {
		line: d.line,
		column: d.column,
		offset: d.offset
	};
}
/**
* @param {Config} combined
* @param {Array<Array<Extension> | Extension>} extensions
* @returns {undefined}
*/
function configure(combined, extensions) {
	let index = -1;
	while (++index < extensions.length) {
		const value = extensions[index];
		if (Array.isArray(value)) configure(combined, value);
		else extension(combined, value);
	}
}
/**
* @param {Config} combined
* @param {Extension} extension
* @returns {undefined}
*/
function extension(combined, extension) {
	/** @type {keyof Extension} */
	let key;
	for (key in extension) if (own$1.call(extension, key)) switch (key) {
		case "canContainEols": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "transforms": {
			const right = extension[key];
			if (right) combined[key].push(...right);
			break;
		}
		case "afterExit":
		case "beforeEnter": {
			const right = extension[key];
			if (right) combined[key].push(right);
			break;
		}
		case "enter":
		case "exit": {
			const right = extension[key];
			if (right) Object.assign(combined[key], right);
			break;
		}
	}
}
/** @type {OnEnterError} */
function defaultOnError(left, right) {
	if (left) throw new Error("Cannot close `" + left.type + "` (" + stringifyPosition({
		start: left.start,
		end: left.end
	}) + "): a different token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is open");
	throw new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
		start: right.start,
		end: right.end
	}) + ") is still open");
}

// node_modules/devlop/lib/default.js
function ok() {}

// node_modules/mdast-util-gfm-table/lib/index.js
/**
* @import {Heading, InlineCode, Table, TableCell, TableRow} from 'mdast'
* @import {Options as MarkdownTableOptions} from 'markdown-table'
* @import {
*   CompileContext,
*   Extension as FromMarkdownExtension,
*   Handle as FromMarkdownHandle,
* } from 'mdast-util-from-markdown'
* @import {
*   Options as ToMarkdownExtension,
*   Handle as ToMarkdownHandle,
*   Info,
*   Join,
*   State
* } from 'mdast-util-to-markdown'
*/
/**
* @typedef Options
*   Configuration.
* @property {boolean | null | undefined} [tableCellPadding=true]
*   Whether to add a space of padding between delimiters and cells (default:
*   `true`).
* @property {boolean | null | undefined} [tablePipeAlign=true]
*   Whether to align the delimiters (default: `true`).
* @property {MarkdownTableOptions['stringLength'] | null | undefined} [stringLength]
*   Function to detect the length of table cell content, used when aligning
*   the delimiters between cells (optional).
*/
/**
* Create an extension for `mdast-util-from-markdown` to enable GFM tables in
* markdown.
*
* @returns {FromMarkdownExtension}
*   Extension for `mdast-util-from-markdown` to enable GFM tables.
*/
function gfmTableFromMarkdown() {
	return {
		enter: {
			table: enterTable,
			tableData: enterCell,
			tableHeader: enterCell,
			tableRow: enterRow
		},
		exit: {
			codeText: exitCodeText,
			table: exitTable,
			tableData: exit,
			tableHeader: exit,
			tableRow: exit
		}
	};
}
/**
* Enter a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterTable(token) {
	const align = token._align;
	/* @__PURE__ */ ok(align, "expected `_align` on table");
	this.enter({
		type: "table",
		align: align.map(function(d) {
			return d === "none" ? null : d;
		}),
		children: [],
		position: void 0
	}, token);
	this.data.inTable = true;
}
/**
* Exit a table.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitTable(token) {
	this.exit(token);
	this.data.inTable = void 0;
}
/**
* Enter a row.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterRow(token) {
	this.enter({
		type: "tableRow",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit a row or cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exit(token) {
	this.exit(token);
}
/**
* Enter a cell.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function enterCell(token) {
	this.enter({
		type: "tableCell",
		children: [],
		position: void 0
	}, token);
}
/**
* Exit code (text).
*
* Overwrites the default code text data handler to unescape escaped pipes
* when they are in tables.
*
* @this {CompileContext}
* @type {FromMarkdownHandle}
*/
function exitCodeText(token) {
	let value = this.resume();
	if (this.data.inTable) value = value.replace(/\\([\\|])/g, replace);
	const node = this.stack[this.stack.length - 1];
	/* @__PURE__ */ ok(node.type === "inlineCode");
	node.value = value;
	this.exit(token);
}
/**
* Unescape an escaped pipe.
*
* @param {string} $0
*   Whole match.
* @param {string} $1
*   Escaped character.
* @returns {string}
*   Replacement.
*/
function replace($0, $1) {
	return $1 === "|" ? $1 : $0;
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, Array<Event>]} Change
* @typedef {[number, number, number]} Jump
*/
/**
* Tracks a bunch of edits.
*/
var EditMap = class {
	/**
	* Create a new edit map.
	*/
	constructor() {
		/**
		* Record of changes.
		*
		* @type {Array<Change>}
		*/
		this.map = [];
		/**
		* Changes by index, so `add` does not scan `map` (quadratic on
		* table-heavy documents).
		*
		* @type {Map<number, Change>}
		*/
		this.index = /* @__PURE__ */ new Map();
	}
	/**
	* Create an edit: a remove and/or add at a certain place.
	*
	* @param {number} index
	*   Index at which to apply the edit.
	* @param {number} remove
	*   Count of items to remove at the index.
	* @param {Array<Event>} add
	*   Items to add at the index.
	* @returns {undefined}
	*   Nothing.
	*/
	add(index, remove, add) {
		addImplementation(this, index, remove, add);
	}
	/**
	* Done, change the events.
	*
	* @param {Array<Event>} events
	*   List of events to apply the edits to.
	* @returns {undefined}
	*   Nothing.
	*/
	consume(events) {
		this.map.sort(function(a, b) {
			return a[0] - b[0];
		});
		/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
		if (this.map.length === 0) return;
		let index = this.map.length;
		/** @type {Array<Array<Event>>} */
		const vecs = [];
		while (index > 0) {
			index -= 1;
			vecs.push(events.slice(this.map[index][0] + this.map[index][1]), this.map[index][2]);
			events.length = this.map[index][0];
		}
		vecs.push(events.slice());
		events.length = 0;
		let slice = vecs.pop();
		while (slice) {
			for (const element of slice) events.push(element);
			slice = vecs.pop();
		}
		this.map.length = 0;
		this.index.clear();
	}
};
/**
* Create an edit.
*
* @param {EditMap} editMap
*   Edit map to apply to.
* @param {number} at
*   Index at which to apply the edit.
* @param {number} remove
*   Count of items to remove at the index.
* @param {Array<Event>} add
*   Items to add at the index.
* @returns {undefined}
*   Nothing.
*/
function addImplementation(editMap, at, remove, add) {
	/* c8 ignore next 3 -- `resolve` is never called without tables, so without edits. */
	if (remove === 0 && add.length === 0) return;
	const existing = editMap.index.get(at);
	if (existing) {
		existing[1] += remove;
		existing[2].push(...add);
		return;
	}
	/** @type {Change} */
	const change = [
		at,
		remove,
		add
	];
	editMap.map.push(change);
	editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
/**
* @import {Event} from 'micromark-util-types'
*/
/**
* @typedef {'center' | 'left' | 'none' | 'right'} Align
*/
/**
* Figure out the alignment of a GFM table.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Table enter event.
* @returns {Array<Align>}
*   List of aligns.
*/
function gfmTableAlign(events, index) {
	let inDelimiterRow = false;
	/** @type {Array<Align>} */
	const align = [];
	while (index < events.length) {
		const event = events[index];
		if (inDelimiterRow) {
			if (event[0] === "enter") {
				if (event[1].type === "tableContent") align.push(events[index + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
			} else if (event[1].type === "tableContent") {
				if (events[index - 1][1].type === "tableDelimiterMarker") {
					const alignIndex = align.length - 1;
					align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
				}
			} else if (event[1].type === "tableDelimiterRow") break;
		} else if (event[0] === "enter" && event[1].type === "tableDelimiterRow") inDelimiterRow = true;
		index += 1;
	}
	return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
/**
* @import {Event, Extension, Point, Resolver, State, Token, TokenizeContext, Tokenizer} from 'micromark-util-types'
*/
/**
* @typedef {[number, number, number, number]} Range
*   Cell info.
*
* @typedef {0 | 1 | 2 | 3} RowKind
*   Where we are: `1` for head row, `2` for delimiter row, `3` for body row.
*/
/**
* Create an HTML extension for `micromark` to support GitHub tables syntax.
*
* @returns {Extension}
*   Extension for `micromark` that can be passed in `extensions` to enable GFM
*   table syntax.
*/
function gfmTable() {
	return { flow: { null: {
		name: "table",
		tokenize: tokenizeTable,
		resolveAll: resolveTable
	} } };
}
/**
* Tokenizer for GFM tables.
*
* @this {TokenizeContext}
* @type {Tokenizer}
*/
function tokenizeTable(effects, ok, nok) {
	const self = this;
	let size = 0;
	let sizeB = 0;
	/** @type {boolean | undefined} */
	let seen;
	return start;
	/**
	* Start of a GFM table.
	*
	* If there is a valid table row or table head before, then we try to parse
	* another row.
	* Otherwise, we try to parse a head.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	* > | | b |
	*     ^
	* ```
	* @type {State}
	*/
	function start(code) {
		let index = self.events.length - 1;
		while (index > -1) {
			const { type } = self.events[index][1];
			if (type === "lineEnding" || type === "linePrefix") index--;
			else break;
		}
		const tail = index > -1 ? self.events[index][1].type : null;
		const next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
		if (next === bodyRowStart && self.parser.lazy[self.now().line]) return nok(code);
		return next(code);
	}
	/**
	* Before table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBefore(code) {
		effects.enter("tableHead");
		effects.enter("tableRow");
		return headRowStart(code);
	}
	/**
	* Before table head row, after whitespace.
	*
	* ```markdown
	* > | | a |
	*     ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowStart(code) {
		if (code === 124) return headRowBreak(code);
		seen = true;
		sizeB += 1;
		return headRowBreak(code);
	}
	/**
	* At break in table head row.
	*
	* ```markdown
	* > | | a |
	*     ^
	*       ^
	*         ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowBreak(code) {
		if (code === null) return nok(code);
		if (markdownLineEnding(code)) {
			if (sizeB > 1) {
				sizeB = 0;
				self.interrupt = true;
				effects.exit("tableRow");
				effects.enter("lineEnding");
				effects.consume(code);
				effects.exit("lineEnding");
				return headDelimiterStart;
			}
			return nok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, headRowBreak, "whitespace")(code);
		sizeB += 1;
		if (seen) {
			seen = false;
			size += 1;
		}
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			seen = true;
			return headRowBreak;
		}
		effects.enter("data");
		return headRowData(code);
	}
	/**
	* In table head row data.
	*
	* ```markdown
	* > | | a |
	*       ^
	*   | | - |
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return headRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? headRowEscape : headRowData;
	}
	/**
	* In table head row escape.
	*
	* ```markdown
	* > | | a\-b |
	*         ^
	*   | | ---- |
	*   | | c    |
	* ```
	*
	* @type {State}
	*/
	function headRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return headRowData;
		}
		return headRowData(code);
	}
	/**
	* Before delimiter row.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterStart(code) {
		self.interrupt = false;
		if (self.parser.lazy[self.now().line]) return nok(code);
		effects.enter("tableDelimiterRow");
		seen = false;
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterBefore, "linePrefix", self.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code);
		return headDelimiterBefore(code);
	}
	/**
	* Before delimiter row, after optional whitespace.
	*
	* Reused when a `|` is found later, to parse another cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*     ^
	*   | | b |
	* ```
	*
	* @type {State}
	*/
	function headDelimiterBefore(code) {
		if (code === 45 || code === 58) return headDelimiterValueBefore(code);
		if (code === 124) {
			seen = true;
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return headDelimiterCellBefore;
		}
		return headDelimiterNok(code);
	}
	/**
	* After `|`, before delimiter cell.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*      ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellBefore(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterValueBefore, "whitespace")(code);
		return headDelimiterValueBefore(code);
	}
	/**
	* Before delimiter cell value.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterValueBefore(code) {
		if (code === 58) {
			sizeB += 1;
			seen = true;
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterLeftAlignmentAfter;
		}
		if (code === 45) {
			sizeB += 1;
			return headDelimiterLeftAlignmentAfter(code);
		}
		if (code === null || markdownLineEnding(code)) return headDelimiterCellAfter(code);
		return headDelimiterNok(code);
	}
	/**
	* After delimiter cell left alignment marker.
	*
	* ```markdown
	*   | | a  |
	* > | | :- |
	*        ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterLeftAlignmentAfter(code) {
		if (code === 45) {
			effects.enter("tableDelimiterFiller");
			return headDelimiterFiller(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter cell filler.
	*
	* ```markdown
	*   | | a |
	* > | | - |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterFiller(code) {
		if (code === 45) {
			effects.consume(code);
			return headDelimiterFiller;
		}
		if (code === 58) {
			seen = true;
			effects.exit("tableDelimiterFiller");
			effects.enter("tableDelimiterMarker");
			effects.consume(code);
			effects.exit("tableDelimiterMarker");
			return headDelimiterRightAlignmentAfter;
		}
		effects.exit("tableDelimiterFiller");
		return headDelimiterRightAlignmentAfter(code);
	}
	/**
	* After delimiter cell right alignment marker.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterRightAlignmentAfter(code) {
		if (markdownSpace(code)) return factorySpace(effects, headDelimiterCellAfter, "whitespace")(code);
		return headDelimiterCellAfter(code);
	}
	/**
	* After delimiter cell.
	*
	* ```markdown
	*   | |  a |
	* > | | -: |
	*          ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterCellAfter(code) {
		if (code === 124) return headDelimiterBefore(code);
		if (code === null || markdownLineEnding(code)) {
			if (!seen || size !== sizeB) return headDelimiterNok(code);
			effects.exit("tableDelimiterRow");
			effects.exit("tableHead");
			return ok(code);
		}
		return headDelimiterNok(code);
	}
	/**
	* In delimiter row, at a disallowed byte.
	*
	* ```markdown
	*   | | a |
	* > | | x |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function headDelimiterNok(code) {
		return nok(code);
	}
	/**
	* Before table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowStart(code) {
		effects.enter("tableRow");
		return bodyRowBreak(code);
	}
	/**
	* At break in table body row.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*     ^
	*       ^
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowBreak(code) {
		if (code === 124) {
			effects.enter("tableCellDivider");
			effects.consume(code);
			effects.exit("tableCellDivider");
			return bodyRowBreak;
		}
		if (code === null || markdownLineEnding(code)) {
			effects.exit("tableRow");
			return ok(code);
		}
		if (markdownSpace(code)) return factorySpace(effects, bodyRowBreak, "whitespace")(code);
		effects.enter("data");
		return bodyRowData(code);
	}
	/**
	* In table body row data.
	*
	* ```markdown
	*   | | a |
	*   | | - |
	* > | | b |
	*       ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowData(code) {
		if (code === null || code === 124 || markdownLineEndingOrSpace(code)) {
			effects.exit("data");
			return bodyRowBreak(code);
		}
		effects.consume(code);
		return code === 92 ? bodyRowEscape : bodyRowData;
	}
	/**
	* In table body row escape.
	*
	* ```markdown
	*   | | a    |
	*   | | ---- |
	* > | | b\-c |
	*         ^
	* ```
	*
	* @type {State}
	*/
	function bodyRowEscape(code) {
		if (code === 92 || code === 124) {
			effects.consume(code);
			return bodyRowData;
		}
		return bodyRowData(code);
	}
}
/** @type {Resolver} */
function resolveTable(events, context) {
	let index = -1;
	let inFirstCellAwaitingPipe = true;
	/** @type {RowKind} */
	let rowKind = 0;
	/** @type {Range} */
	let lastCell = [
		0,
		0,
		0,
		0
	];
	/** @type {Range} */
	let cell = [
		0,
		0,
		0,
		0
	];
	let afterHeadAwaitingFirstBodyRow = false;
	let lastTableEnd = 0;
	/** @type {Token | undefined} */
	let currentTable;
	/** @type {Token | undefined} */
	let currentBody;
	/** @type {Token | undefined} */
	let currentCell;
	const map = new EditMap();
	while (++index < events.length) {
		const event = events[index];
		const token = event[1];
		if (event[0] === "enter") {
			if (token.type === "tableHead") {
				afterHeadAwaitingFirstBodyRow = false;
				if (lastTableEnd !== 0) {
					flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
					currentBody = void 0;
					lastTableEnd = 0;
				}
				currentTable = {
					type: "table",
					start: Object.assign({}, token.start),
					end: Object.assign({}, token.end)
				};
				map.add(index, 0, [[
					"enter",
					currentTable,
					context
				]]);
			} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
				inFirstCellAwaitingPipe = true;
				currentCell = void 0;
				lastCell = [
					0,
					0,
					0,
					0
				];
				cell = [
					0,
					index + 1,
					0,
					0
				];
				if (afterHeadAwaitingFirstBodyRow) {
					afterHeadAwaitingFirstBodyRow = false;
					currentBody = {
						type: "tableBody",
						start: Object.assign({}, token.start),
						end: Object.assign({}, token.end)
					};
					map.add(index, 0, [[
						"enter",
						currentBody,
						context
					]]);
				}
				rowKind = token.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1;
			} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) {
				inFirstCellAwaitingPipe = false;
				if (cell[2] === 0) {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
						lastCell = [
							0,
							0,
							0,
							0
						];
					}
					cell[2] = index;
				}
			} else if (token.type === "tableCellDivider") {
				if (inFirstCellAwaitingPipe) inFirstCellAwaitingPipe = false;
				else {
					if (lastCell[1] !== 0) {
						cell[0] = cell[1];
						currentCell = flushCell(map, context, lastCell, rowKind, void 0, currentCell);
					}
					lastCell = cell;
					cell = [
						lastCell[1],
						index,
						0,
						0
					];
				}
			}
		} else if (token.type === "tableHead") {
			afterHeadAwaitingFirstBodyRow = true;
			lastTableEnd = index;
		} else if (token.type === "tableRow" || token.type === "tableDelimiterRow") {
			lastTableEnd = index;
			if (lastCell[1] !== 0) {
				cell[0] = cell[1];
				currentCell = flushCell(map, context, lastCell, rowKind, index, currentCell);
			} else if (cell[1] !== 0) currentCell = flushCell(map, context, cell, rowKind, index, currentCell);
			rowKind = 0;
		} else if (rowKind && (token.type === "data" || token.type === "tableDelimiterMarker" || token.type === "tableDelimiterFiller")) cell[3] = index;
	}
	if (lastTableEnd !== 0) flushTableEnd(map, context, lastTableEnd, currentTable, currentBody);
	map.consume(context.events);
	index = -1;
	while (++index < context.events.length) {
		const event = context.events[index];
		if (event[0] === "enter" && event[1].type === "table") event[1]._align = gfmTableAlign(context.events, index);
	}
	return events;
}
/**
* Generate a cell.
*
* @param {EditMap} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {Readonly<Range>} range
*   Range of the cell within events.
* @param {RowKind} rowKind
*   Type of row.
* @param {number | undefined} rowEnd
*   Index of the end of the row, if known.
* @param {Token | undefined} previousCell
*   Previous cell token, if any.
* @returns {Token | undefined}
*   Current cell token after flushing, if any.
*/
function flushCell(map, context, range, rowKind, rowEnd, previousCell) {
	const groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData";
	const valueName = "tableContent";
	if (range[0] !== 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, range[0]));
		map.add(range[0], 0, [[
			"exit",
			previousCell,
			context
		]]);
	}
	const now = getPoint(context.events, range[1]);
	previousCell = {
		type: groupName,
		start: Object.assign({}, now),
		end: Object.assign({}, now)
	};
	map.add(range[1], 0, [[
		"enter",
		previousCell,
		context
	]]);
	if (range[2] !== 0) {
		const relatedStart = getPoint(context.events, range[2]);
		const relatedEnd = getPoint(context.events, range[3]);
		/** @type {Token} */
		const valueToken = {
			type: valueName,
			start: Object.assign({}, relatedStart),
			end: Object.assign({}, relatedEnd)
		};
		map.add(range[2], 0, [[
			"enter",
			valueToken,
			context
		]]);
		if (rowKind !== 2) {
			const start = context.events[range[2]];
			const end = context.events[range[3]];
			start[1].end = Object.assign({}, end[1].end);
			start[1].type = "chunkText";
			start[1].contentType = "text";
			if (range[3] > range[2] + 1) {
				const a = range[2] + 1;
				const b = range[3] - range[2] - 1;
				map.add(a, b, []);
			}
		}
		map.add(range[3] + 1, 0, [[
			"exit",
			valueToken,
			context
		]]);
	}
	if (rowEnd !== void 0) {
		previousCell.end = Object.assign({}, getPoint(context.events, rowEnd));
		map.add(rowEnd, 0, [[
			"exit",
			previousCell,
			context
		]]);
		previousCell = void 0;
	}
	return previousCell;
}
/**
* Generate table end (and table body end).
*
* @param {Readonly<EditMap>} map
*   Edit map to apply to.
* @param {Readonly<TokenizeContext>} context
*   Tokenize context.
* @param {number} index
*   Index within the events where the table end should be inserted.
* @param {Token} table
*   Table token.
* @param {Token | undefined} tableBody
*   Table body token, if any.
* @returns {undefined}
*   Nothing.
*/
function flushTableEnd(map, context, index, table, tableBody) {
	/** @type {Array<Event>} */
	const exits = [];
	const related = getPoint(context.events, index);
	if (tableBody) {
		tableBody.end = Object.assign({}, related);
		exits.push([
			"exit",
			tableBody,
			context
		]);
	}
	table.end = Object.assign({}, related);
	exits.push([
		"exit",
		table,
		context
	]);
	map.add(index + 1, 0, exits);
}
/**
* Get the point (start or end) for a given event in the list of events.
*
* @param {Readonly<Array<Event>>} events
*   List of events.
* @param {number} index
*   Index of the event to get the point for.
* @returns {Readonly<Point>}
*   Start point for enter and end point for exit.
*/
function getPoint(events, index) {
	const event = events[index];
	const side = event[0] === "enter" ? "start" : "end";
	return event[1][side];
}

// src/evidence/document/markdown/inline.ts
const IMAGE = /!\[[^[\]]{0,1000}\](?:\([^()]{0,4000}\)|\[[^[\]]{0,200}\])/gu;
const LINK = /\[([^[\]]{0,1000})\](?:\(([^()\n]{0,4000})\)|\[[^[\]]{0,200}\])/gu;
const BARE = /https?:\/\/[^\s<>()[\]"'`]{1,4000}/gu;
const TAG = /<\/?[a-z][^<>]{0,4000}>/giu;
const BREAK = /<(?:br|\/p|\/div|\/li|\/tr|\/td|\/th|\/h[1-6])\b[^<>]{0,200}>/giu;
const CODE = /(`[^`\n]{1,4000}`)/u;
const STARS = /\*{1,3}(?=\S)|(?<=\S)\*{1,3}|~~/gu;
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/gu;
const ENTITY = /&(amp|lt|gt|quot|nbsp|#39);/gu;
/** Each mark has one of them; most lines have none. */
const ANY_MARK = /[[<*_~\\&]/u;
const ENTITIES = /* @__PURE__ */ new Map([
	["amp", "&"],
	["lt", "<"],
	["gt", ">"],
	["quot", "\""],
	["nbsp", " "],
	["#39", "'"]
]);
/** What a reader sees. Line feeds stay where they are. */
function plainOf(text) {
	return text.split(CODE).map((part, at) => at % 2 === 1 ? part.slice(1, -1) : withoutMarks$1(part)).join("").trimEnd();
}
function withoutMarks$1(text) {
	if (!ANY_MARK.test(text)) return text;
	return text.replaceAll(IMAGE, "").replaceAll(LINK, "$1").replaceAll(BREAK, " ").replaceAll(TAG, "").replaceAll(STARS, "").replaceAll(UNDERSCORES, "").replaceAll(ESCAPE, "$1").replaceAll(ENTITY, (entity, name) => ENTITIES.get(name) ?? entity);
}
/** Links and bare addresses of a text whose first line is `line`. */
function linksOf(text, line) {
	const written = [...text.matchAll(LINK)].flatMap(({ index, 1: own = "", 2: target = "" }) => {
		const [url = ""] = target.trim().replace(/^</u, "").split(/[\s>]/u);
		return url === "" ? [] : [{
			text: withoutMarks$1(own),
			url,
			at: index
		}];
	});
	const known = new Set(written.map(({ url }) => url));
	const bare = [...text.matchAll(BARE)].map(({ index, 0: url }) => ({
		text: "",
		url,
		at: index
	})).filter(({ url }) => !known.has(url));
	let [read, lines] = [0, 0];
	return [...written, ...bare].toSorted((a, b) => a.at - b.at).map(({ text: own, url, at }) => {
		for (; read < at; read += 1) lines += text[read] === "\n" ? 1 : 0;
		return {
			text: own,
			url,
			line: line + lines
		};
	});
}

// src/evidence/document/markdown/plain-line.ts
const HEADING$1 = /^(#{1,6}) +(\S.*)$/u;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u;
const ITEM = /^(?:[*+-]|(\d{1,9}[.)])) (?=\S)/u;
/** No line that begins so begins anything but a paragraph … */
const PARAGRAPH = /^[\p{L}\d"'(),.;:!?$€%&/[\]{}@…–—“‘„«*_`]/u;
/** … unless it is a rule, an item, a fence or an underline. */
const NO_PARAGRAPH = /^(?:\*+(?:\s|$)|[*_][\s*_]*$|`{3}|\d{1,9}[.)](?:\s|$))/u;
/** A break of the line, and what is no letter. */
const SPECIAL = /[\s\\]$|[^\P{Cc}]/u;
const DELIMITER = /^:?-+:?$/u;
/** The line by itself. Linear. */
function plainLine(written) {
	if (written.trim() === "") return { kind: "blank" };
	if (SPECIAL.test(written)) return { kind: "other" };
	if (RULE.test(written)) return { kind: "rule" };
	if (written.startsWith("|")) return rowOf(written);
	const [, marks = "", title = ""] = HEADING$1.exec(written) ?? [];
	if (marks !== "") return title.endsWith("#") ? { kind: "other" } : {
		kind: "heading",
		level: marks.length,
		raw: title
	};
	return written.includes("|") ? { kind: "other" } : wordsOf$4(written);
}
function wordsOf$4(written) {
	const item = ITEM.exec(written);
	const raw = item === null ? written.trimStart() : written.slice(item[0].length);
	if (!PARAGRAPH.test(raw) || NO_PARAGRAPH.test(raw)) return { kind: "other" };
	return item === null ? {
		kind: "text",
		isIndented: raw.length < written.length,
		raw
	} : {
		kind: "item",
		isOrdered: item[1] !== void 0,
		raw
	};
}
/** A row that has its bars on both sides, and none that is escaped. */
function rowOf(written) {
	return written.length > 1 && written.endsWith("|") && !written.includes("\\") ? {
		kind: "row",
		raw: written.slice(1, -1).split("|").map((cell) => cell.trim())
	} : { kind: "other" };
}
/** A cell of the row below the header. */
function isDelimiter(cell) {
	return DELIMITER.test(cell);
}

// src/evidence/document/markdown/pieces.ts
/** At the next empty line after so many characters a piece ends. */
const ENOUGH = 8192;
/** Headings within fewer are left to the parser: each start of it costs as much as a paragraph. */
const FEW = 2048;
/** Less is not worth another start of the parser; where it is not needed so far, no more is given to it for one line that it has to read. */
const LEAST_PARSED = 512;
/** Marks of lists and quotations before one line; more are no nesting that anybody reads. */
const DEEPEST = 8;
const WIDEST_INDENT = 40;
const FENCE = /^[ \t>]{0,16}(?:[*+-][ \t]{1,4})?(`{3,}|~{3,})([^`]*)$/u;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
const HOLDING = /^[ \t]{0,3}[<`~]/u;
const NEVER_CLOSED = /<(?:pre|script|style|textarea|[!?])/iu;
const CONTAINERS = /^(?:[ \t>]|[*+-][ \t]|\d{1,9}[.)][ \t])*/u;
const CONTAINER = />|[*+-](?=[ \t])|[.)](?=[ \t])/gu;
function linesOf$2(text) {
	return text.replace(/^\uFEFF/u, "").split(/\r\n|\n|\r/u);
}
/** The front matter, and how many lines it takes; undefined where the document starts otherwise, or it never ends. */
function frontMatterOf(lines) {
	if (lines[0]?.trimEnd() !== "---") return;
	const end = lines.findIndex((line, at) => at > 0 && /^(?:---|\.\.\.)\s*$/u.test(line));
	return end === -1 ? void 0 : {
		frontMatter: {
			yaml: lines.slice(1, end).join("\n"),
			line: 2
		},
		taken: end + 1
	};
}
/** The lines from `from` (from 0) on, cut at headings, and at empty lines where a piece is long enough. Comments are blanked. */
function piecesOf$1(lines, from) {
	const state = {
		fence: void 0,
		isInComment: false
	};
	const pieces = [];
	let piece = opened(from);
	for (let at = from; at < lines.length; at += 1) {
		const wasCode = state.fence !== void 0;
		const line = scanned(lines[at] ?? "", state);
		const isPlainLine = plainLine(line).kind !== "other";
		if (!wasCode && (isCut(line, lines[at + 1] ?? "", piece) || isTurn(line, isPlainLine, piece))) {
			pieces.push(piece);
			piece = opened(at);
		}
		piece.isPlain &&= isPlainLine;
		piece.isOpen ||= NEVER_CLOSED.test(line);
		piece.mayHold ||= state.fence !== void 0 || HOLDING.test(line);
		piece.lines.push(line);
		piece.length += line.length + 1;
	}
	return [...pieces, piece].filter((each) => each.lines.some((line) => line.trim() !== "")).map(({ lines: own, length, start }) => ({
		lines: own,
		length,
		line: start + 1
	}));
}
function opened(start) {
	return {
		start,
		lines: [],
		length: 0,
		mayHold: false,
		isOpen: false,
		isPlain: true
	};
}
/** Whether a piece ends before this line. */
function isCut(line, next, { lines, length, mayHold, isPlain }) {
	if (HEADING.test(line)) return !(!mayHold && length < (isPlain ? LEAST_PARSED : FEW) && line.startsWith("#") && lines.at(-1)?.trim() === "");
	return length > ENOUGH && line.trim() === "" && !/^\s/u.test(next);
}
/**
* Whether the parser begins to be needed with this line, or is no longer. Behind an empty line nothing that stands at the margin
* belongs to what was before it.
*/
function isTurn(line, isPlainLine, { lines, length, isOpen, isPlain: was }) {
	return lines.at(-1)?.trim() === "" && /^\S/u.test(line) && !isOpen && isPlainLine !== was && (was || length > LEAST_PARSED);
}
/** One line as the parser shall see it; moves the state on. */
function scanned(raw, state) {
	if (state.fence !== void 0) {
		const closing = FENCE.exec(raw);
		if ((closing?.[1] ?? "").startsWith(state.fence) && (closing?.[2] ?? "").trim() === "") state.fence = void 0;
		return raw;
	}
	const line = flattened(withoutComments(raw, state));
	state.fence = FENCE.exec(line)?.[1];
	return line;
}
function withoutComments(line, state) {
	let kept = "";
	let at = 0;
	while (at < line.length) {
		const mark = state.isInComment ? "-->" : "<!--";
		const found = line.indexOf(mark, at);
		const upTo = found === -1 ? line.length : found;
		kept += state.isInComment ? "" : line.slice(at, upTo);
		at = found === -1 ? line.length : found + mark.length;
		state.isInComment = found === -1 ? state.isInComment : !state.isInComment;
	}
	return kept;
}
function flattened(line) {
	const [prefix = ""] = CONTAINERS.exec(line) ?? [];
	return (prefix.match(CONTAINER) ?? []).length > DEEPEST || prefix.length > WIDEST_INDENT ? line.slice(prefix.length) : line;
}

// src/evidence/document/markdown/plain-blocks.ts
const NONE = { kind: "none" };
/** Undefined where a line is, or may be, something else. Linear. */
function plainBlocks(lines) {
	const reading = {
		blocks: [],
		open: NONE
	};
	for (const [at, written] of lines.entries()) if (!take(plainLine(written), at, reading)) return;
	return close(reading) ? reading.blocks : void 0;
}
/** False where the line is not plain, or not where it stands. */
function take(line, at, reading) {
	switch (line.kind) {
		case "other": return false;
		case "blank": return close(reading);
		case "rule": return reading.open.kind === "none";
		case "heading": return close(reading) && reading.blocks.push({
			...line,
			at
		}) > 0;
		case "row": return takeRow(line.raw, at, reading);
		case "item": return takeItem(line, at, reading);
		case "text": return takeText(line, at, reading);
	}
}
function takeRow(raw, at, reading) {
	const { open } = reading;
	switch (open.kind) {
		case "paragraph": return false;
		case "none":
			reading.open = {
				kind: "table",
				at,
				rows: [{
					raw,
					at
				}],
				isDelimited: false
			};
			return raw.some((cell) => cell !== "");
		case "table": {
			const { length } = open.rows[0]?.raw ?? [];
			if (open.isDelimited) {
				open.rows.push({
					raw,
					at
				});
				return raw.length <= length;
			}
			open.isDelimited = true;
			return raw.length === length && raw.every(isDelimiter);
		}
	}
}
function takeItem({ isOrdered, raw }, at, reading) {
	const { open } = reading;
	if (open.kind === "table" || open.kind === "paragraph" && isOrdered && !open.isOrdered) return false;
	close(reading);
	reading.open = {
		kind: "paragraph",
		at,
		isOrdered,
		raw: [raw]
	};
	return true;
}
function takeText({ isIndented, raw }, at, reading) {
	const { open } = reading;
	switch (open.kind) {
		case "paragraph":
			open.raw.push(raw);
			return true;
		case "none":
			reading.open = {
				kind: "paragraph",
				at,
				isOrdered: false,
				raw: [raw]
			};
			return !isIndented;
		case "table": return false;
	}
}
/** Whether what was open is whole: a table has the row below its header. */
function close(reading) {
	const { open, blocks } = reading;
	reading.open = NONE;
	switch (open.kind) {
		case "none": return true;
		case "paragraph":
			blocks.push({
				kind: "paragraph",
				raw: open.raw.join("\n"),
				at: open.at
			});
			return true;
		case "table":
			blocks.push({
				kind: "table",
				rows: open.rows,
				at: open.at
			});
			return open.isDelimited;
	}
}

// src/evidence/document/markdown/read-markdown.ts
/** A single block that is longer is read as lines of text. */
const LONGEST_BLOCK = 32768;
/** Marks inside of lines are ours to take away: the parser needs the square of the time for some of them. */
const BLOCKS_ONLY = { disable: { null: [
	"attention",
	"autolink",
	"characterEscape",
	"characterReference",
	"codeText",
	"definition",
	"htmlText",
	"labelEnd",
	"labelStartImage",
	"labelStartLink"
] } };
/** The parser joins its extensions anew for each text, and tables cost most of them: they are asked for where a line could be one. */
const WITHOUT_TABLES = { extensions: [BLOCKS_ONLY] };
const WITH_TABLES = {
	extensions: [gfmTable(), BLOCKS_ONLY],
	mdastExtensions: [gfmTableFromMarkdown()]
};
/** Total: every text is a Markdown document. Linear in its length. */
function readMarkdown(text) {
	const lines = linesOf$2(text);
	const head = frontMatterOf(lines);
	const pieces = piecesOf$1(lines, head?.taken ?? 0);
	return {
		...head === void 0 ? {} : { frontMatter: head.frontMatter },
		sections: sectionsOf$1(pieces.flatMap(foundIn), lines.length),
		lines: lines.length
	};
}
function sectionsOf$1(found, lastLine) {
	const starts = found.flatMap((each, at) => each.kind === "heading" ? [at] : []);
	const cuts = starts[0] === 0 || found.length === 0 ? starts : [0, ...starts];
	return cuts.map((start, at) => {
		const first = found[start];
		const next = found[cuts[at + 1] ?? found.length];
		const own = found.slice(start, cuts[at + 1]);
		const passages = own.flatMap((each) => each.kind === "passage" ? [each.passage] : []);
		return {
			...first?.kind === "heading" ? {
				title: first.title,
				level: first.level,
				line: first.line
			} : {
				title: "",
				level: 0,
				line: first === void 0 ? 1 : lineOf(first)
			},
			endLine: next === void 0 ? lastLine : lineOf(next) - 1,
			text: passages.flatMap((each) => each.kind === "text" ? [each.text] : []).join("\n"),
			passages,
			tables: own.flatMap((each) => each.kind === "table" ? [each.table] : []),
			links: own.flatMap((each) => each.kind === "heading" ? [] : each.links)
		};
	});
}
function lineOf(found) {
	switch (found.kind) {
		case "heading": return found.line;
		case "passage": return found.passage.line;
		case "table": return found.table.line;
	}
}
function foundIn({ lines, length, line }) {
	if (length > LONGEST_BLOCK) return lines.flatMap((each, at) => passageOf("text", each, line + at));
	const plain = plainBlocks(lines);
	return plain === void 0 ? parsed(lines.join("\n"), line - 1) : plain.flatMap((block) => ofPlain(block, line));
}
function ofPlain(block, first) {
	const line = first + block.at;
	switch (block.kind) {
		case "heading": return [headingOf(block.raw, block.level, line)];
		case "paragraph": return passageOf("text", block.raw, line);
		case "table": return [tableOf(block.rows.map(({ raw, at }) => ({
			raw,
			line: first + at
		})))];
	}
}
/** `before`: lines of the document before the text. */
function parsed(text, before) {
	const how = text.includes("|") ? WITH_TABLES : WITHOUT_TABLES;
	return fromMarkdown(text, how).children.flatMap((node) => foundOf(node, before, true));
}
function headingOf(raw, level, line) {
	return {
		kind: "heading",
		title: plainOf(raw).trim(),
		level,
		line
	};
}
/** `before`: lines of the document before the piece. */
function foundOf(node, before, isTop) {
	const line = before + (node.position?.start.line ?? 1);
	switch (node.type) {
		case "heading": return isTop ? [headingOf(textOf$5(node), node.depth, line)] : passageOf("text", textOf$5(node), line);
		case "code": return passageOf("code", node.value, line + fenceAbove(node));
		case "table": return [tableOf(rowsOf(node, before))];
		case "blockquote":
		case "list":
		case "listItem": return node.children.flatMap((child) => foundOf(child, before, false));
		default: return passageOf("text", textOf$5(node), line);
	}
}
/** 1 where the first line of code has a fence above it; code that is indented has as many lines as it takes. */
function fenceAbove({ value, position }) {
	const taken = (position?.end.line ?? 0) - (position?.start.line ?? 0) + 1;
	return value.split("\n").length === taken ? 0 : 1;
}
/** A hard break is where a line ends. */
function textOf$5(node) {
	return "children" in node && node.children.some(({ type }) => type === "break") ? node.children.map((child) => child.type === "break" ? "\n" : toString(child)).join("") : toString(node);
}
function passageOf(kind, raw, line) {
	const text = kind === "code" ? raw : plainOf(raw);
	const links = linksOf(raw, line);
	return text.trim() === "" && links.length === 0 ? [] : [{
		kind: "passage",
		passage: {
			kind,
			line,
			text
		},
		links
	}];
}
function rowsOf({ children }, before) {
	return children.map((row) => ({
		line: before + (row.position?.start.line ?? 1),
		raw: row.children.map(textOf$5)
	}));
}
/** The header is the first row. */
function tableOf(rows) {
	const read = rows.map(({ line: own, raw }) => ({
		line: own,
		cells: raw.map((cell) => plainOf(cell).trim())
	}));
	return {
		kind: "table",
		table: {
			line: rows[0]?.line ?? 1,
			header: read[0]?.cells ?? [],
			rows: read.slice(1)
		},
		links: rows.flatMap(({ line: own, raw }) => linksOf(raw.join(" "), own))
	};
}

// src/evidence/document/markdown/of-document.ts
/** A document as Markdown. Several readers are given the same one, and a parse takes far longer than all that they do with it. */
const markdownOf = onceForEach(({ text }) => readMarkdown(text));
/** What stands between the `---` lines, with the lines of the document. */
const yamlOf = onceForEach(({ yaml, line }) => readYamlDocument(yaml, line));

// src/evidence/document/card/headings.ts
/** Titles, separated by commas; singular and plural are one. */
function listed(...lines) {
	return lines.join("").split(", ");
}
const SYNONYMS$1 = {
	details: listed("model details, details, model description, description, overview, model overview, about, about the model, ", "model information, basic information, summary of the model, model summary, introduction, model, ", "what is this model, model date, model version, version, model type, type of model, architecture, ", "model architecture, model architecture and objective, model sources"),
	contact: listed("contact, contact information, contact details, model card contact, model card authors, authors, ", "maintainer, maintained by, owner, model owner, owned by, developer, developed by, ", "developers of the model, model developers, shared by, created by, ", "person or organization developing model, person or organisation developing the model, ", "where to send questions or comments about the model, questions, feedback, feedback and contact, ", "questions or comments, support, responsible team, team"),
	"intended-use": listed("intended use, use, direct use, downstream use, primary intended use, primary intended users, ", "intended users, use cases, intended use cases, intended purpose, purpose, users, intended usage, ", "intended uses and limitations, intended uses and out of scope uses, how the model is meant to be used, ", "application"),
	"out-of-scope": listed("out of scope, out of scope use, out of scope use cases, out of scope usage, misuse, ", "misuse and out of scope use, misuse malicious use and out of scope use, prohibited use, unintended use, ", "not intended for, non intended uses, uses to avoid, do not use for, restrictions on use, ", "intended uses and out of scope uses, unsuitable uses, not in scope"),
	factors: listed("factors, factors and affected groups, relevant factors, evaluation factors, groups, affected groups, affected people, ", "affected persons, who is affected, stakeholders, affected stakeholders, subpopulations, ", "demographic groups, demographic factors, people affected, testing data factors and metrics, ", "groups at risk, sensitive attributes, protected attributes, protected groups"),
	metrics: listed("metrics, model performance measures, performance measures, performance metrics, evaluation metrics, ", "decision thresholds, threshold, testing data factors and metrics, variation approaches, fairness metrics, ", "measures"),
	"evaluation-data": listed("evaluation data, evaluation dataset, testing data, test data, test set, test dataset, ", "testing data factors and metrics, validation data, training and evaluation data, training and test data, ", "training and testing data, data, dataset, holdout data, held out data"),
	"training-data": listed("training data, training dataset, training set, train data, training and evaluation data, ", "training and test data, training and testing data, data, dataset, trained on, pretraining data, ", "pre training data, data used for training"),
	results: listed("quantitative analyses, quantitative analysis, results, evaluation results, evaluation, performance, ", "model performance, unitary results, intersectional results, benchmark, benchmark results, test results, ", "scores, disaggregated results, fairness results, results by group, performance by group, ", "validation results, evaluation and results, fairness evaluation, fairness"),
	ethics: listed("ethical considerations, ethics, ethical aspects, ethics and fairness, bias, biases, bias and fairness, ", "bias and risks, bias risks and limitations, biases risks and limitations, risks, risks and biases, ", "risks and harms, potential harms, harms, social impact, societal impact, fairness considerations, ", "limitations and bias, limitations and biases, bias and limitations, ", "ethical considerations and limitations, ethical considerations and risks, risks and limitations, ", "limitations and risks, risks limitations and biases, risks and mitigations, responsible ai, ", "caveats and ethical considerations, ethical risks, safety, known biases"),
	limitations: listed("limitations, known limitations, caveats, caveats and recommendations, recommendations, ", "bias risks and limitations, biases risks and limitations, limitations and bias, limitations and biases, ", "bias and limitations, risks and limitations, limitations and risks, intended uses and limitations, ", "technical limitations, ethical considerations and limitations, tradeoffs, trade offs, ", "risks limitations and biases, limitations and recommendations, known issues, failure modes, ", "caveats and ethical considerations, warnings, limitations and caveats, caveats and limitations"),
	oversight: listed("human oversight, oversight, human in the loop, human review, human control, human intervention, ", "human oversight and control, appeal, how decisions are reviewed, oversight measures, ", "human oversight measures, monitoring and oversight, override, overriding decisions")
};
/** Headings that cards have and that answer none of the questions. */
const OTHERS$1 = listed("what the gate knows, acknowledgements, bibtex, bibtex entry and citation info, apa, changelog, changes, citation, citation information, cite, ", "compute infrastructure, demo, download, environmental impact, carbon emissions, evaluation procedure, ", "example, files, framework versions, funded by, getting started, glossary, hardware, how to cite, ", "how to get started with the model, how to get started, how to use, install, installation, language, ", "languages nlp, licence, license, licensing, licensing information, model card, model examination, ", "more information, paper, preprocessing, quick start, quickstart, references, repository, requirements, ", "resources, software, speeds sizes times, table of contents, technical specifications, training, ", "training details, training hyperparameters, training procedure, training results, usage, usage example, ", "inference, hyperparameters, model sources, finetuned from model, input, output");
const TOPICS = topicsByTitle();
function topicsByTitle() {
	const topics = new Map(OTHERS$1.map((title) => [titleKey(title), []]));
	for (const [topic, titles] of entries(SYNONYMS$1)) for (const title of titles) topics.set(titleKey(title), [...topics.get(titleKey(title)) ?? [], topic]);
	return topics;
}
function entries(table) {
	const named = (topic) => [topic, table[topic]];
	return [
		named("details"),
		named("contact"),
		named("intended-use"),
		named("out-of-scope"),
		named("factors"),
		named("metrics"),
		named("evaluation-data"),
		named("training-data"),
		named("results"),
		named("ethics"),
		named("limitations"),
		named("oversight")
	];
}
/** What a heading or label is about; empty: nothing that is asked; undefined: not understood. */
function topicsOfTitle(title) {
	return TOPICS.get(titleKey(title));
}
/** `3.1 **Intended Uses** [optional]:` and `intended use` have one key. */
function titleKey(title) {
	return title.slice(0, 200).toLowerCase().replaceAll(/[[(](?:optional|required)[\])]/gu, " ").replaceAll("&", " and ").replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim().replace(/^(?:\d{1,3} )+/u, "").split(" ").map((word) => word.replace(/s$/u, "")).join(" ");
}

// src/evidence/document/card/parts.ts
/** The single lines of passages that have any text. */
function linesOf$1(passages) {
	return passages.flatMap(({ line, text }) => text.split("\n").flatMap((own, below) => own.trim() === "" ? [] : [{
		line: line + below,
		text: own
	}]));
}

// src/evidence/document/card/placeholders.ts
/** What stands in a card and says nothing: marks of what is to be written, and the sentences of templates. */
const BRACKETS = /\[[^[\]\n]{1,300}\]/gu;
const TO_FILL = /\b(?:needed|todo|tbd|tba|optional|fill in|fill|insert|your|describe|add|write|specify|replace|enter|answer|placeholder|here)\b|^[\s.…_xX-]*$|\?\s*$/iu;
const TEMPLATE_MARKS = /\{\{[^{}]{0,500}\}\}|\{%[^%]{0,300}%\}/gu;
/** To the end of the line: what is to be done is not done. */
const TO_DO = /\b(?:TO[D]O|To-do|TBD|TBA|TBC|FIX[M]E|X{3})\b[^\n]*|\b[Tt]o be (?:done|defined|determined|added|written|completed|filled|announced)\b[^\n]*/gu;
const DUMMY = /\blorem\s+ipsum\b/iu;
/** A label, and nothing behind it. */
const BARE_LABEL = /^[^:\n]{1,80}:\s*$/u;
/** A line that tells the writer what to write. */
const GUIDANCE = /^[\s>*-]*(?:describe|explain|specify|outline|discuss|summari[sz]e|insert|fill in|add (?:an?|your|the|any)|provide (?:an?|your|details|information|links?|any)|list (?:the|any|all|your)|state (?:who|which|what|how|whether)|include (?:an?|any|your|details))\b/iu;
/** Sentences that templates print; Hugging Face's, also of cards that its libraries write. */
const TEMPLATE_SENTENCES = [
	/this model\s?card aims to be a base template for new models\.?/giu,
	/it has been generated using (?:this raw template)?[^\n.]{0,40}\.?/giu,
	/this is the model card of a \S{0,4}\s?transformers model that has been pushed on the hub\.?/giu,
	/this model card has been automatically generated\.?/giu,
	/this model card has been generated automatically according to the information the trainer had access to\.?/giu,
	/you should probably proofread and complete it, then remove this comment\.?/giu,
	/users \(both direct and downstream\) should be made aware of the risks, biases and limitations of the model\.?/giu,
	/more information (?:is )?needed(?: for further recommendations)?\.?/giu,
	/use the code below to get started with the model\.?/giu,
	/carbon emissions can be estimated using the machine learning impact calculator[^\n]{0,100}/giu
];
/** One look for all of them: hardly any text has one. */
const ANY_SENTENCE = new RegExp(TEMPLATE_SENTENCES.map(({ source }) => source).join("|"), "iu");
/** Lines that are the prompts of Mitchell et al.'s figure, copied and not answered; compared letters only. */
const PROMPTS = new Set([
	"Person or organization developing model",
	"Model date",
	"Model version",
	"Model type",
	"Information about training algorithms, parameters, fairness constraints or other applied approaches, and features",
	"Paper or other resource for more information",
	"Citation details",
	"License",
	"Where to send questions or comments about the model",
	"Primary intended uses",
	"Primary intended users",
	"Out-of-scope use cases",
	"Relevant factors",
	"Evaluation factors",
	"Model performance measures",
	"Decision thresholds",
	"Variation approaches",
	"Datasets",
	"Motivation",
	"Preprocessing",
	"Unitary results",
	"Intersectional results"
].map(lettersOf$1));
/** The text without what says nothing. Line feeds stay where they are, so that lines can still be counted. */
function withoutPlaceholders(text) {
	return withoutMarks(text).split("\n").map((line) => BARE_LABEL.test(line) || GUIDANCE.test(line) || PROMPTS.has(lettersOf$1(line)) ? "" : line).join("\n");
}
/** Whether a value says nothing: it is empty, or marks alone. */
function isPlaceholder$1(value) {
	return wordsOf$3(withoutMarks(value)) === 0;
}
function withoutMarks(text) {
	if (DUMMY.test(text)) return blank(text);
	const filled = text.replaceAll(BRACKETS, (bracket) => TO_FILL.test(bracket.slice(1, -1)) ? "" : bracket).replaceAll(TEMPLATE_MARKS, blank);
	return [...ANY_SENTENCE.test(filled) ? TEMPLATE_SENTENCES : [], TO_DO].reduce((rest, mark) => rest.replaceAll(mark, blank), filled);
}
function blank(text) {
	return text.replaceAll(/[^\n]/gu, "");
}
function lettersOf$1(text) {
	return text.length > 200 ? "" : text.toLowerCase().replaceAll(/[^a-z]/gu, "");
}
/** Scripts without spaces count by letter. */
const WORD$1 = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
function wordsOf$3(text) {
	return text.match(WORD$1)?.length ?? 0;
}

// src/evidence/document/card/labels.ts
const LABEL$1 = /^([^:\n]{2,80}):\s*(\S.*)$/u;
/** Sentences that answer a question wherever they stand; Mitchell et al. write them into lists. */
const SENTENCES = [[/\b(?:developed|maintained|owned) by\s+(\S.*)$/iu, "contact"], [/\b((?:not (?:suitable|intended|meant|designed|to be used)|(?:must|should|may) not be used|do not use)\b.*)$/iu, "out-of-scope"]];
/** Lines `label: text`, and rows of tables whose first cell is a label. */
function labelsOf({ passages, tables }) {
	const inText = linesOf$1(passages).flatMap(({ line, text }) => {
		const [, label = "", value = ""] = LABEL$1.exec(text.slice(0, 2e3)) ?? [];
		return [...labelOf$2(label, value, line), ...sentencesOf$2(text.slice(0, 2e3), line)];
	});
	const inTables = tables.flatMap(({ rows }) => rows.flatMap(({ line, cells: [label = "", ...values] }) => labelOf$2(label, withoutPlaceholders(values.join(" ")), line)));
	return [...inText, ...inTables];
}
function labelOf$2(label, text, line) {
	const topics = topicsOfTitle(label) ?? [];
	return topics.length === 0 || wordsOf$3(text) === 0 ? [] : [{
		topics,
		label,
		text,
		line
	}];
}
function sentencesOf$2(text, line) {
	return SENTENCES.flatMap(([says, topic]) => {
		const [, said = ""] = says.exec(text) ?? [];
		return wordsOf$3(said) === 0 ? [] : [{
			topics: [topic],
			label: "",
			text: said,
			line
		}];
	});
}

// src/evidence/document/card/json-card.ts
function jsonCard(value, { places, results }, lineOf) {
	const table = resultsTable(at(value, results), results, lineOf);
	const parts = [...places.flatMap((place) => partsAt(value, place, lineOf)), ...table.rows.length === 0 ? [] : [partOf$1(["results", "metrics"], results, [], lineOf, [table])]];
	return {
		parts,
		labels: parts.flatMap(labelsOf),
		isUnderstood: true,
		doubles: [],
		notUnderstood: []
	};
}
function partsAt(value, { topics, path, keys = [], isData = false }, lineOf) {
	const node = at(value, path);
	if (node === void 0 || node === null || Array.isArray(node) && node.length === 0) return [];
	const passages = (Array.isArray(node) ? node.map((item, index) => ({
		item,
		own: [...path, index]
	})) : [{
		item: node,
		own: path
	}]).map(({ item, own }) => ({
		line: lineOf(own),
		text: textOf$4(item, keys)
	})).filter(({ text }) => wordsOf$3(text) > 0);
	return isData ? passages.map((passage) => partOf$1(purposesOf(passage.text), path, [passage], lineOf)) : [partOf$1(topics, path, passages, lineOf)];
}
function partOf$1(topics, path, passages, lineOf, tables = []) {
	return {
		topics,
		titles: path.map(String),
		line: lineOf(path),
		passages,
		tables
	};
}
/** Data whose words do not say for what they are count for nothing. */
function purposesOf(text) {
	return [.../\btrain/iu.test(text) ? ["training-data"] : [], .../\b(?:eval|test|validation|hold-?out|held-out)/iu.test(text) ? ["evaluation-data"] : []];
}
/** A line feed in a text of JSON is none in the file. */
function textOf$4(item, keys) {
	const texts = typeof item === "string" ? [item] : keys.map((key) => at(item, [key]));
	return withoutPlaceholders(texts.flatMap((text) => typeof text === "string" || typeof text === "number" ? [String(text)] : []).join(". ").replaceAll(/\s+/gu, " "));
}
function resultsTable(list, path, lineOf) {
	const rows = (Array.isArray(list) ? list : []).map((item, index) => ({
		line: lineOf([...path, index]),
		cells: [
			"slice",
			"type",
			"value"
		].map((key) => textOf$4(item, [key]))
	}));
	return {
		line: lineOf(path),
		header: [
			"slice",
			"metric",
			"value"
		],
		rows
	};
}
function at(value, path) {
	return path.reduce((node, key) => typeof node === "object" && node !== null ? Object.entries(node).find(([own]) => own === String(key))?.[1] : void 0, value);
}

// src/evidence/document/card/cyclonedx-card.ts
/** The `modelCard` of a component of a CycloneDX bill of materials, 1.5 to 1.7. */
const texts = array(string$2()).optional();
const anyObjects = array(looseObject({})).optional();
const CYCLONEDX_SCHEMA = looseObject({
	bomFormat: literal("CycloneDX"),
	specVersion: _enum([
		"1.5",
		"1.6",
		"1.7"
	])
});
const MODEL_CARD_SCHEMA = looseObject({
	modelParameters: looseObject({ datasets: anyObjects }).optional(),
	quantitativeAnalysis: looseObject({ performanceMetrics: anyObjects }).optional(),
	considerations: looseObject({
		users: texts,
		useCases: texts,
		technicalLimitations: texts,
		performanceTradeoffs: texts,
		ethicalConsiderations: anyObjects,
		fairnessAssessments: anyObjects
	}).optional()
});
function isCycloneDx(value) {
	return at(value, ["bomFormat"]) === "CycloneDX";
}
/**
* The component with a model card: the only one, else the one that has the name of the model's file. Undefined where there is
* none, or where it cannot be told which is meant.
*/
function modelComponent(value, model) {
	const components = at(value, ["components"]);
	const withCard = [["metadata", "component"], ...Array.isArray(components) ? components.map((_, index) => ["components", index]) : []].filter((path) => at(value, [...path, "modelCard"]) !== void 0);
	const file = model?.split("/").at(-1) ?? "";
	const named = withCard.filter((path) => {
		const name = at(value, [...path, "name"]);
		return typeof name === "string" && name !== "" && (name === file || name === model || name === file.replace(/\.[^.]*$/u, ""));
	});
	return withCard.length === 1 ? withCard[0] : named.length === 1 ? named[0] : void 0;
}
function cycloneDxCard(component) {
	const card = [...component, "modelCard"];
	const considerations = [...card, "considerations"];
	return {
		places: [
			{
				topics: ["details"],
				path: component,
				keys: [
					"name",
					"version",
					"description"
				]
			},
			{
				topics: ["details"],
				path: [...card, "modelParameters"],
				keys: [
					"task",
					"architectureFamily",
					"modelArchitecture"
				]
			},
			{
				topics: ["contact"],
				path: [...component, "author"]
			},
			{
				topics: ["contact"],
				path: [...component, "publisher"]
			},
			{
				topics: ["contact"],
				path: [...component, "supplier"],
				keys: ["name"]
			},
			{
				topics: ["contact"],
				path: [...component, "manufacturer"],
				keys: ["name"]
			},
			{
				topics: ["contact"],
				path: [...component, "authors"],
				keys: ["name", "email"]
			},
			{
				topics: [],
				path: [
					...card,
					"modelParameters",
					"datasets"
				],
				keys: [
					"name",
					"description",
					"ref"
				],
				isData: true
			},
			{
				topics: ["intended-use"],
				path: [...considerations, "users"]
			},
			{
				topics: ["intended-use"],
				path: [...considerations, "useCases"]
			},
			{
				topics: ["limitations"],
				path: [...considerations, "technicalLimitations"]
			},
			{
				topics: ["limitations"],
				path: [...considerations, "performanceTradeoffs"]
			},
			{
				topics: ["ethics"],
				path: [...considerations, "ethicalConsiderations"],
				keys: ["name", "mitigationStrategy"]
			},
			{
				topics: ["ethics"],
				path: [...considerations, "fairnessAssessments"],
				keys: [
					"benefits",
					"harms",
					"mitigationStrategy"
				]
			},
			{
				topics: ["factors"],
				path: [...considerations, "fairnessAssessments"],
				keys: ["groupAtRisk"]
			}
		],
		results: [
			...card,
			"quantitativeAnalysis",
			"performanceMetrics"
		]
	};
}

// src/evidence/document/card/rules.ts
const MITCHELL = {
	title: "Mitchell et al. (2019), Model Cards for Model Reporting",
	url: "https://doi.org/10.1145/3287560.3287596"
};
const HUGGING_FACE$2 = {
	title: "Hugging Face: Model Cards",
	url: "https://huggingface.co/docs/hub/model-cards"
};
/** What can be found in a model card. */
const CARD_RULES = {
	missingSection: {
		id: "card/missing-section",
		title: "A section that the model card does not have",
		leadsTo: "note",
		severity: "medium",
		why: "Whoever decides about using the model finds no answer to a question that every model raises.",
		remedy: "Add the section and answer its question; that something is not known is an answer too.",
		references: [MITCHELL]
	},
	unfilledSection: {
		id: "card/unfilled-section",
		title: "A section of the model card that says too little",
		leadsTo: "note",
		severity: "medium",
		why: "A heading above a placeholder looks like an answer and is none.",
		remedy: "Answer the question of the section in own words, or say why it cannot be answered.",
		references: [MITCHELL]
	},
	doubleSection: {
		id: "card/double-section",
		title: "Two sections of one heading",
		leadsTo: "note",
		severity: "low",
		why: "Readers find one of them, and both may say different things; the first counts.",
		remedy: "Make one section of both.",
		references: [MITCHELL]
	},
	notUnderstood: {
		id: "card/not-understood",
		title: "A heading of the model card that is not understood",
		leadsTo: "note",
		severity: "low",
		why: "What stands below it may answer a question, and is not counted, neither for nor against the card.",
		remedy: "Use a heading of the template of Hugging Face or of Mitchell et al.; cards in English are understood.",
		references: [HUGGING_FACE$2, MITCHELL]
	},
	anotherCard: {
		id: "card/another-card",
		title: "Another model card of the same model",
		leadsTo: "note",
		severity: "low",
		why: "Two cards can contradict each other, and a reader does not know which one holds.",
		remedy: "Keep one card, or bind the right one with `card:` in the policy.",
		references: [MITCHELL]
	},
	notACard: {
		id: "card/not-a-card",
		title: "A model card of an unknown format",
		leadsTo: "note",
		severity: "medium",
		why: "What cannot be read says nothing of the model.",
		remedy: "Write Markdown, JSON of the Model Card Toolkit (0.0.2), or CycloneDX 1.5 to 1.7 with a `modelCard`.",
		references: [{
			title: "Model Card Toolkit: schema 0.0.2",
			url: "https://github.com/tensorflow/model-card-toolkit/tree/main/model_card_toolkit/schema/v0.0.2"
		}, {
			title: "CycloneDX: modelCard",
			url: "https://cyclonedx.org/docs/1.6/json/"
		}]
	},
	metadata: {
		id: "card/metadata",
		title: "Metadata of the model card that are no YAML",
		leadsTo: "note",
		severity: "medium",
		why: "Programs read licence, data and results from the YAML at the top; where it is broken they read nothing.",
		remedy: "Mend the YAML between the `---` lines.",
		references: [HUGGING_FACE$2]
	},
	missingField: {
		id: "card/missing-field",
		title: "A field of the metadata that is not filled",
		leadsTo: "note",
		severity: "low",
		why: "Who searches and checks models by their metadata does not find what this model is.",
		remedy: "Fill the field in the YAML at the top of the card.",
		references: [HUGGING_FACE$2]
	},
	invalidField: {
		id: "card/invalid-field",
		title: "A field of the metadata that is not valid",
		leadsTo: "note",
		severity: "medium",
		why: "A value of another form is read by no program, or as something else.",
		remedy: "Write the value in the form that the message names.",
		references: [HUGGING_FACE$2]
	},
	noOwner: {
		id: "card/no-owner",
		title: "A model card that names nobody",
		leadsTo: "note",
		severity: "medium",
		why: "Who has a question about the model, or is harmed by it, has nobody to ask.",
		remedy: "Name a team or a person and how to reach them, under `Contact` or `Developed by`.",
		references: [MITCHELL]
	},
	noOversight: {
		id: "card/no-oversight",
		title: "A question of human oversight that the card leaves open",
		leadsTo: "note",
		severity: "medium",
		why: "A decision that nobody may change, stop or doubt is the machine’s alone.",
		remedy: "Say in a section “Human oversight” who may override a decision, how the model is stopped, and what is done against trusting it blindly.",
		references: [{
			title: "EU AI Act, Article 14: Human oversight",
			url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
		}]
	},
	noGroups: {
		id: "card/no-results-by-group",
		title: "No results by the groups of a sensitive attribute",
		leadsTo: "note",
		severity: "medium",
		why: "A number over everybody hides for whom the model works worse.",
		remedy: "Add a table with one row a group; `fates card --write` makes that of each single attribute.",
		references: [MITCHELL]
	}
};

// src/evidence/document/card/front-matter.ts
function metadataOf({ frontMatter }, path) {
	if (frontMatter === void 0) return {
		fields: /* @__PURE__ */ new Map(),
		lineOf: () => 1,
		findings: []
	};
	const { value, lineOf, problems } = yamlOf(frontMatter);
	const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
	const broken = problems.map(({ line, message }) => finding(path, line, message));
	const isOther = value !== void 0 && value !== null && !isMapping;
	return {
		fields: new Map(isMapping ? Object.entries(value) : []),
		lineOf,
		findings: isOther ? [...broken, finding(path, frontMatter.line, "It is no mapping of fields.")] : broken
	};
}
function finding(path, line, message) {
	return {
		rule: CARD_RULES.metadata,
		path,
		line,
		message: message.slice(0, 300),
		detail: message.slice(0, 300)
	};
}

// src/evidence/document/card/language.ts
/** Small words that English texts have. */
const ENGLISH = new Set("the of and to is are for with that this a by it be not from or at which we has have may can its".split(" "));
/** Small words of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish and Indonesian that English has not. */
const OTHERS = new Set("der das und ist nicht ein eine einem einen einer für von mit den dem auf sind wird werden bei im zur zum le la les des est une pour dans et sur du aux avec que el los las una para del por con y se os uma da em não il gli della di che non sono nel de het een en van voor niet op met i w na jest nie dla och är att som för yang dan untuk dengan ini".split(" "));
/** Most words are, and this is the faster of the two. */
const PLAIN$1 = /^[a-z]+$/u;
const LATIN = /^\p{Script=Latin}+$/u;
const LEAST = 2;
/**
* Whether most words are of another script, or there are more small words and accents of other languages than small words of
* English. What is too short to tell is English.
*/
function isOtherLanguage(text) {
	const words = text.slice(0, 5e3).toLowerCase().match(/\p{L}+/gu) ?? [];
	const latin = words.filter((word) => PLAIN$1.test(word) || LATIN.test(word));
	const english = latin.filter((word) => ENGLISH.has(word)).length;
	const others = latin.filter((word) => OTHERS.has(word) || !PLAIN$1.test(word)).length;
	return latin.length * 2 < words.length || others >= LEAST && others > 2 * english;
}

// src/evidence/document/card/markdown-card.ts
/** A Markdown card by its headings: a title that is not understood belongs to the one above it, an introduction to the details. */
function markdownCard({ sections }) {
	const placed = placedOf(sections);
	const read = placed.filter(({ double }) => double === void 0);
	const parts = read.map(partOf);
	const labels = parts.flatMap(labelsOf);
	return {
		parts,
		labels,
		isUnderstood: isUnderstood(read, parts, labels),
		doubles: placed.flatMap(({ section: { title, line }, double }) => double === void 0 ? [] : [{
			title,
			line,
			first: double
		}]),
		notUnderstood: read.flatMap((each, at) => notUnderstood$3(each, parts[at]))
	};
}
/** Headings that are the same in other languages. */
const COGNATES = ["details", "contact"];
/** Something in English that only cards say; or no other language, and a heading of a card or no strange heading at all. */
function isUnderstood(placed, parts, labels) {
	const isForeign = parts.map(isInOtherLanguage);
	const topics = [...placed.flatMap(({ isKnown, topics = [] }, at) => isKnown && isForeign[at] !== true ? topics : []), ...labels.filter(({ text }) => !isOtherLanguage(text)).flatMap((label) => label.topics)];
	const isStrange = placed.some(({ topics: own, section: { level } }) => own === void 0 && level > 1);
	return topics.some((topic) => !COGNATES.includes(topic)) || !isForeign.includes(true) && (topics.length > 0 || !isStrange);
}
function isInOtherLanguage({ titles, passages }) {
	return isOtherLanguage([titles.at(-1) ?? "", ...passages.map(({ text }) => text)].join(" "));
}
function placedOf(sections) {
	const open = [];
	const firsts = /* @__PURE__ */ new Map();
	return sections.map((section) => {
		const above = openAbove(open, section.level);
		const own = topicsOfTitle(section.title);
		const titles = [...above?.titles ?? [], section.title].slice(-6);
		const key = titles.map(titleKey).join("\n");
		const double = above?.double ?? (own === void 0 ? void 0 : firsts.get(key));
		if (!firsts.has(key) && saysAnything(section)) firsts.set(key, section.line);
		const placed = {
			section,
			titles,
			topics: own ?? above?.topics,
			isKnown: own !== void 0,
			...double === void 0 ? {} : { double }
		};
		open.push(placed);
		return placed;
	});
}
/** A heading above nothing but placeholders is no section that another could be the double of. */
function saysAnything({ passages, tables }) {
	return tables.some(({ rows }) => rows.length > 0) || passages.some(({ text }) => wordsOf$3(withoutPlaceholders(text)) > 0);
}
/** The section that one of this level lies in; those that it ends are closed. */
function openAbove(open, level) {
	while ((open.at(-1)?.section.level ?? -1) >= level) open.pop();
	return open.at(-1);
}
function partOf({ section, titles, topics }, at) {
	const passages = section.passages.filter(({ kind }) => kind === "text").map(({ text, line }) => ({
		line,
		text: withoutPlaceholders(text)
	})).filter(({ text }) => wordsOf$3(text) > 0);
	const isIntroduction = section.level <= 1 && at <= 1;
	return {
		topics: topics !== void 0 && topics.length > 0 ? topics : isIntroduction ? ["details"] : [],
		titles,
		line: section.line,
		passages,
		tables: section.tables
	};
}
function notUnderstood$3({ section: { title, level, line }, topics, isKnown }, part) {
	if (isKnown || topics !== void 0 || level === 0) return [];
	const isForeign = part !== void 0 && isInOtherLanguage(part);
	return level === 1 && !isForeign ? [] : [{
		title,
		line,
		isForeign
	}];
}

// src/evidence/document/card/toolkit-card.ts
/** JSON of the Model Card Toolkit, schema 0.0.2. Keys that it does not have are left alone; what is of another type is no such card. */
const text$3 = string$2().nullish();
const textOrNumber = union([string$2(), number()]).nullish();
function listOf$1(shape) {
	return array(object(shape).loose()).nullish();
}
function objectOf(shape) {
	return object(shape).loose().nullish();
}
const TOOLKIT_SCHEMA = object({
	schema_version: literal("0.0.2").nullish(),
	model_details: objectOf({
		name: text$3,
		overview: text$3,
		documentation: text$3,
		owners: listOf$1({
			name: text$3,
			contact: text$3
		}),
		version: objectOf({
			name: text$3,
			date: text$3,
			diff: text$3
		})
	}),
	model_parameters: objectOf({
		model_architecture: text$3,
		data: listOf$1({
			name: text$3,
			description: text$3,
			link: text$3
		})
	}),
	quantitative_analysis: objectOf({ performance_metrics: listOf$1({
		type: text$3,
		value: textOrNumber,
		slice: text$3,
		threshold: textOrNumber
	}) }),
	considerations: objectOf({
		users: listOf$1({ description: text$3 }),
		use_cases: listOf$1({ description: text$3 }),
		limitations: listOf$1({ description: text$3 }),
		tradeoffs: listOf$1({ description: text$3 }),
		ethical_considerations: listOf$1({
			name: text$3,
			mitigation_strategy: text$3
		})
	})
}).loose();
/** The schema has no place for factors, out-of-scope use and oversight: they are found by labels, `Out of scope: …`. */
const TOOLKIT_CARD = {
	places: [
		{
			topics: ["details"],
			path: ["model_details"],
			keys: [
				"name",
				"overview",
				"documentation"
			]
		},
		{
			topics: ["details"],
			path: ["model_details", "version"],
			keys: [
				"name",
				"date",
				"diff"
			]
		},
		{
			topics: ["details"],
			path: ["model_parameters"],
			keys: ["model_architecture"]
		},
		{
			topics: ["contact"],
			path: ["model_details", "owners"],
			keys: ["name", "contact"]
		},
		{
			topics: [],
			path: ["model_parameters", "data"],
			keys: ["name", "description"],
			isData: true
		},
		{
			topics: ["intended-use"],
			path: ["considerations", "users"],
			keys: ["description"]
		},
		{
			topics: ["intended-use"],
			path: ["considerations", "use_cases"],
			keys: ["description"]
		},
		{
			topics: ["limitations"],
			path: ["considerations", "limitations"],
			keys: ["description"]
		},
		{
			topics: ["limitations"],
			path: ["considerations", "tradeoffs"],
			keys: ["description"]
		},
		{
			topics: ["ethics"],
			path: ["considerations", "ethical_considerations"],
			keys: ["name", "mitigation_strategy"]
		}
	],
	results: ["quantitative_analysis", "performance_metrics"]
};
/** Whether JSON means to be such a card. */
function isToolkitCard(value) {
	return typeof value === "object" && value !== null && ("model_details" in value || "considerations" in value);
}

// src/evidence/document/card/card-of.ts
/** Undefined: a bill of materials that has no card of this model, which it need not have. */
function cardOf(document, subject) {
	return /\.json$/iu.test(document.path) ? jsonCardOf(document, subject) : markdownCardOf(document);
}
function markdownCardOf(document) {
	const { path } = document;
	const markdown = markdownOf(document);
	return {
		path,
		format: "markdown",
		text: markdownCard(markdown),
		metadata: metadataOf(markdown, path)
	};
}
function jsonCardOf(document, { model }) {
	const { path } = document;
	const json = jsonOf(document);
	if (!json.ok) return {
		path,
		problem: unknown(path, json.problems[0]?.line ?? 1, json.problems[0]?.message ?? "It is no JSON.")
	};
	const { value, lineOf } = json;
	if (isCycloneDx(value)) return cycloneDxOf(path, value, lineOf, model);
	const problem = isToolkitCard(value) ? broken$2(TOOLKIT_SCHEMA, value, [], path, lineOf) : unknown(path, 1, "It is neither a card of the Model Card Toolkit nor a bill of materials of CycloneDX.");
	return problem === void 0 ? {
		path,
		format: "model-card-toolkit",
		text: jsonCard(value, TOOLKIT_CARD, lineOf)
	} : {
		path,
		problem
	};
}
function cycloneDxOf(path, value, lineOf, model) {
	const component = modelComponent(value, model);
	const problem = broken$2(CYCLONEDX_SCHEMA, value, [], path, lineOf) ?? (component === void 0 ? void 0 : broken$2(MODEL_CARD_SCHEMA, value, [...component, "modelCard"], path, lineOf));
	if (problem !== void 0) return {
		path,
		problem
	};
	return component === void 0 ? void 0 : {
		path,
		format: "cyclonedx",
		text: jsonCard(value, cycloneDxCard(component), lineOf)
	};
}
/** The first thing in which what stands at a path is not as its schema says. */
function broken$2(schema, value, from, path, lineOf) {
	const [issue] = schema.safeParse(at(value, from)).error?.issues ?? [];
	const own = (issue?.path ?? []).map((key) => typeof key === "symbol" ? String(key) : key);
	const where = [...from, ...own];
	return issue === void 0 ? void 0 : unknown(path, lineOf(where), `\`${where.join(".")}\`: ${issue.message}.`);
}
function unknown(path, line, message) {
	return {
		rule: CARD_RULES.notACard,
		path,
		line,
		message: message.slice(0, 300),
		detail: message.slice(0, 300)
	};
}
const CARD_FIELDS = [
	"license",
	"library_name",
	"pipeline_tag",
	"datasets",
	"metrics",
	"base_model",
	"model-index"
];
/** Fewer headings of a card are what any README has. */
const LEAST_HEADINGS = 2;
/** Topics that READMEs of programs have headings for as well. */
const COMMON = [
	"details",
	"contact",
	"intended-use"
];
/** Whether a README is a model card: by its metadata, or by headings that only cards have. */
function isCard$1({ text: { parts }, metadata }) {
	return parts.filter(({ titles }) => {
		return (topicsOfTitle(titles.at(-1) ?? "") ?? []).some((topic) => !COMMON.includes(topic));
	}).length >= LEAST_HEADINGS || CARD_FIELDS.some((field) => metadata?.fields.has(field) === true);
}

// node_modules/spdx-license-ids/index.json
var require_spdx_license_ids = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"0BSD",
		"3D-Slicer-1.0",
		"AAL",
		"ADSL",
		"AFL-1.1",
		"AFL-1.2",
		"AFL-2.0",
		"AFL-2.1",
		"AFL-3.0",
		"AGPL-1.0-only",
		"AGPL-1.0-or-later",
		"AGPL-3.0-only",
		"AGPL-3.0-or-later",
		"ALGLIB-Documentation",
		"AMD-newlib",
		"AMDPLPA",
		"AML",
		"AML-glslang",
		"AMPAS",
		"ANTLR-PD",
		"ANTLR-PD-fallback",
		"APAFML",
		"APL-1.0",
		"APSL-1.0",
		"APSL-1.1",
		"APSL-1.2",
		"APSL-2.0",
		"ASWF-Digital-Assets-1.0",
		"ASWF-Digital-Assets-1.1",
		"Abstyles",
		"AdaCore-doc",
		"Adobe-2006",
		"Adobe-Display-PostScript",
		"Adobe-Glyph",
		"Adobe-Utopia",
		"Advanced-Cryptics-Dictionary",
		"Afmparse",
		"Aladdin",
		"Apache-1.0",
		"Apache-1.1",
		"Apache-2.0",
		"App-s2p",
		"Arphic-1999",
		"Artistic-1.0",
		"Artistic-1.0-Perl",
		"Artistic-1.0-cl8",
		"Artistic-2.0",
		"Artistic-dist",
		"Aspell-RU",
		"BOLA-1.1",
		"BSD-1-Clause",
		"BSD-2-Clause",
		"BSD-2-Clause-Darwin",
		"BSD-2-Clause-Patent",
		"BSD-2-Clause-Views",
		"BSD-2-Clause-first-lines",
		"BSD-2-Clause-pkgconf-disclaimer",
		"BSD-2-Clause-pos-unchanged",
		"BSD-3-Clause",
		"BSD-3-Clause-Attribution",
		"BSD-3-Clause-Clear",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-LBNL",
		"BSD-3-Clause-Modification",
		"BSD-3-Clause-No-Military-License",
		"BSD-3-Clause-No-Nuclear-License",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"BSD-3-Clause-Open-MPI",
		"BSD-3-Clause-OpenWebUI",
		"BSD-3-Clause-Sun",
		"BSD-3-Clause-Tso",
		"BSD-3-Clause-acpica",
		"BSD-3-Clause-flex",
		"BSD-4-Clause",
		"BSD-4-Clause-Shortened",
		"BSD-4-Clause-UC",
		"BSD-4.3RENO",
		"BSD-4.3TAHOE",
		"BSD-Advertising-Acknowledgement",
		"BSD-Attribution-HPND-disclaimer",
		"BSD-Inferno-Nettverk",
		"BSD-Mark-Modifications",
		"BSD-Protection",
		"BSD-Source-Code",
		"BSD-Source-Code-no-disclaimer",
		"BSD-Source-alt-GPL",
		"BSD-Source-beginning-file",
		"BSD-Systemics",
		"BSD-Systemics-W3Works",
		"BSD-ask-to-endorse",
		"BSL-1.0",
		"BUSL-1.1",
		"Baekmuk",
		"Bahyph",
		"Barr",
		"Beerware",
		"BitTorrent-1.0",
		"BitTorrent-1.1",
		"Bitstream-Charter",
		"Bitstream-Vera",
		"BlueOak-1.0.0",
		"Boehm-GC",
		"Boehm-GC-without-fee",
		"Borceux",
		"Brian-Gladman-2-Clause",
		"Brian-Gladman-3-Clause",
		"Brian-Gladman-3-Clause-no-conversion",
		"Buddy",
		"Bugroff",
		"C-UDA-1.0",
		"CAL-1.0",
		"CAL-1.0-Combined-Work-Exception",
		"CAPEC-tou",
		"CATOSL-1.1",
		"CC-BY-1.0",
		"CC-BY-2.0",
		"CC-BY-2.5",
		"CC-BY-2.5-AU",
		"CC-BY-3.0",
		"CC-BY-3.0-AT",
		"CC-BY-3.0-AU",
		"CC-BY-3.0-DE",
		"CC-BY-3.0-IGO",
		"CC-BY-3.0-NL",
		"CC-BY-3.0-US",
		"CC-BY-4.0",
		"CC-BY-NC-1.0",
		"CC-BY-NC-2.0",
		"CC-BY-NC-2.5",
		"CC-BY-NC-3.0",
		"CC-BY-NC-3.0-DE",
		"CC-BY-NC-3.0-IGO",
		"CC-BY-NC-4.0",
		"CC-BY-NC-ND-1.0",
		"CC-BY-NC-ND-2.0",
		"CC-BY-NC-ND-2.5",
		"CC-BY-NC-ND-3.0",
		"CC-BY-NC-ND-3.0-DE",
		"CC-BY-NC-ND-3.0-IGO",
		"CC-BY-NC-ND-4.0",
		"CC-BY-NC-SA-1.0",
		"CC-BY-NC-SA-2.0",
		"CC-BY-NC-SA-2.0-DE",
		"CC-BY-NC-SA-2.0-FR",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.5",
		"CC-BY-NC-SA-3.0",
		"CC-BY-NC-SA-3.0-DE",
		"CC-BY-NC-SA-3.0-IGO",
		"CC-BY-NC-SA-4.0",
		"CC-BY-ND-1.0",
		"CC-BY-ND-2.0",
		"CC-BY-ND-2.5",
		"CC-BY-ND-3.0",
		"CC-BY-ND-3.0-DE",
		"CC-BY-ND-4.0",
		"CC-BY-SA-1.0",
		"CC-BY-SA-2.0",
		"CC-BY-SA-2.0-UK",
		"CC-BY-SA-2.1-JP",
		"CC-BY-SA-2.5",
		"CC-BY-SA-3.0",
		"CC-BY-SA-3.0-AT",
		"CC-BY-SA-3.0-DE",
		"CC-BY-SA-3.0-IGO",
		"CC-BY-SA-4.0",
		"CC-PDDC",
		"CC-PDM-1.0",
		"CC-SA-1.0",
		"CC0-1.0",
		"CDDL-1.0",
		"CDDL-1.1",
		"CDL-1.0",
		"CDLA-Permissive-1.0",
		"CDLA-Permissive-2.0",
		"CDLA-Sharing-1.0",
		"CECILL-1.0",
		"CECILL-1.1",
		"CECILL-2.0",
		"CECILL-2.1",
		"CECILL-B",
		"CECILL-C",
		"CERN-OHL-1.1",
		"CERN-OHL-1.2",
		"CERN-OHL-P-2.0",
		"CERN-OHL-S-2.0",
		"CERN-OHL-W-2.0",
		"CFITSIO",
		"CMU-Mach",
		"CMU-Mach-nodoc",
		"CNRI-Jython",
		"CNRI-Python",
		"CNRI-Python-GPL-Compatible",
		"COIL-1.0",
		"CPAL-1.0",
		"CPL-1.0",
		"CPOL-1.02",
		"CUA-OPL-1.0",
		"Caldera",
		"Caldera-no-preamble",
		"Catharon",
		"ClArtistic",
		"Clips",
		"Community-Spec-1.0",
		"Condor-1.1",
		"Cornell-Lossless-JPEG",
		"Cronyx",
		"Crossword",
		"CryptoSwift",
		"CrystalStacker",
		"Cube",
		"D-FSL-1.0",
		"DEC-3-Clause",
		"DL-DE-BY-2.0",
		"DL-DE-ZERO-2.0",
		"DOC",
		"DRL-1.0",
		"DRL-1.1",
		"DSDP",
		"DocBook-DTD",
		"DocBook-Schema",
		"DocBook-Stylesheet",
		"DocBook-XML",
		"Dotseqn",
		"ECL-1.0",
		"ECL-2.0",
		"EFL-1.0",
		"EFL-2.0",
		"EPICS",
		"EPL-1.0",
		"EPL-2.0",
		"ESA-PL-permissive-2.4",
		"ESA-PL-strong-copyleft-2.4",
		"ESA-PL-weak-copyleft-2.4",
		"EUDatagrid",
		"EUPL-1.0",
		"EUPL-1.1",
		"EUPL-1.2",
		"Elastic-2.0",
		"Entessa",
		"ErlPL-1.1",
		"Eurosym",
		"FBM",
		"FDK-AAC",
		"FDK-MPEG-H",
		"FSFAP",
		"FSFAP-no-warranty-disclaimer",
		"FSFUL",
		"FSFULLR",
		"FSFULLRSD",
		"FSFULLRWD",
		"FSL-1.1-ALv2",
		"FSL-1.1-MIT",
		"FTL",
		"Fair",
		"Ferguson-Twofish",
		"Frameworx-1.0",
		"FreeBSD-DOC",
		"FreeImage",
		"Furuseth",
		"GCR-docs",
		"GD",
		"GFDL-1.1-invariants-only",
		"GFDL-1.1-invariants-or-later",
		"GFDL-1.1-no-invariants-only",
		"GFDL-1.1-no-invariants-or-later",
		"GFDL-1.1-only",
		"GFDL-1.1-or-later",
		"GFDL-1.2-invariants-only",
		"GFDL-1.2-invariants-or-later",
		"GFDL-1.2-no-invariants-only",
		"GFDL-1.2-no-invariants-or-later",
		"GFDL-1.2-only",
		"GFDL-1.2-or-later",
		"GFDL-1.3-invariants-only",
		"GFDL-1.3-invariants-or-later",
		"GFDL-1.3-no-invariants-only",
		"GFDL-1.3-no-invariants-or-later",
		"GFDL-1.3-only",
		"GFDL-1.3-or-later",
		"GL2PS",
		"GLWTPL",
		"GPL-1.0-only",
		"GPL-1.0-or-later",
		"GPL-2.0-only",
		"GPL-2.0-or-later",
		"GPL-3.0-only",
		"GPL-3.0-or-later",
		"Game-Programming-Gems",
		"Giftware",
		"Glide",
		"Glulxe",
		"Graphics-Gems",
		"Gutmann",
		"HDF5",
		"HIDAPI",
		"HP-1986",
		"HP-1989",
		"HPND",
		"HPND-DEC",
		"HPND-Fenneberg-Livingston",
		"HPND-INRIA-IMAG",
		"HPND-Intel",
		"HPND-Kevlin-Henney",
		"HPND-MIT-disclaimer",
		"HPND-Markus-Kuhn",
		"HPND-Netrek",
		"HPND-Pbmplus",
		"HPND-SMC",
		"HPND-UC",
		"HPND-UC-export-US",
		"HPND-doc",
		"HPND-doc-sell",
		"HPND-export-US",
		"HPND-export-US-acknowledgement",
		"HPND-export-US-modify",
		"HPND-export2-US",
		"HPND-merchantability-variant",
		"HPND-sell-MIT-disclaimer-xserver",
		"HPND-sell-regexpr",
		"HPND-sell-variant",
		"HPND-sell-variant-MIT-disclaimer",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"HPND-sell-variant-critical-systems",
		"HTMLTIDY",
		"HaskellReport",
		"Hippocratic-2.1",
		"Hippocratic-3.0-core",
		"IBM-pibs",
		"ICU",
		"IEC-Code-Components-EULA",
		"IJG",
		"IJG-short",
		"IPA",
		"IPL-1.0",
		"ISC",
		"ISC-Veillard",
		"ISO-permission",
		"ImageMagick",
		"Imlib2",
		"Info-ZIP",
		"Informatica",
		"Inner-Net-2.0",
		"InnoSetup",
		"Intel",
		"Intel-ACPI",
		"Interbase-1.0",
		"JPL-image",
		"JPNIC",
		"JSON",
		"Jam",
		"JasPer-2.0",
		"Kastrup",
		"Kazlib",
		"Knuth-CTAN",
		"LAL-1.2",
		"LAL-1.3",
		"LGPL-2.0-only",
		"LGPL-2.0-or-later",
		"LGPL-2.1-only",
		"LGPL-2.1-or-later",
		"LGPL-3.0-only",
		"LGPL-3.0-or-later",
		"LGPLLR",
		"LOOP",
		"LPD-document",
		"LPL-1.0",
		"LPL-1.02",
		"LPPL-1.0",
		"LPPL-1.1",
		"LPPL-1.2",
		"LPPL-1.3a",
		"LPPL-1.3c",
		"LZMA-SDK-9.11-to-9.20",
		"LZMA-SDK-9.22",
		"Latex2e",
		"Latex2e-translated-notice",
		"Leptonica",
		"LiLiQ-P-1.1",
		"LiLiQ-R-1.1",
		"LiLiQ-Rplus-1.1",
		"Libpng",
		"Linux-OpenIB",
		"Linux-man-pages-1-para",
		"Linux-man-pages-copyleft",
		"Linux-man-pages-copyleft-2-para",
		"Linux-man-pages-copyleft-var",
		"Lucida-Bitmap-Fonts",
		"MIPS",
		"MIT",
		"MIT-0",
		"MIT-CMU",
		"MIT-Click",
		"MIT-Festival",
		"MIT-Khronos-old",
		"MIT-Modern-Variant",
		"MIT-STK",
		"MIT-Wu",
		"MIT-advertising",
		"MIT-enna",
		"MIT-feh",
		"MIT-open-group",
		"MIT-testregex",
		"MITNFA",
		"MMIXware",
		"MMPL-1.0.1",
		"MPEG-SSG",
		"MPL-1.0",
		"MPL-1.1",
		"MPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"MS-LPL",
		"MS-PL",
		"MS-RL",
		"MTLL",
		"MVT-1.1",
		"Mackerras-3-Clause",
		"Mackerras-3-Clause-acknowledgment",
		"MakeIndex",
		"Martin-Birgmeier",
		"McPhee-slideshow",
		"Minpack",
		"MirOS",
		"Motosoto",
		"MulanPSL-1.0",
		"MulanPSL-2.0",
		"Multics",
		"Mup",
		"NAIST-2003",
		"NASA-1.3",
		"NBPL-1.0",
		"NCBI-PD",
		"NCGL-UK-2.0",
		"NCL",
		"NCSA",
		"NGPL",
		"NICTA-1.0",
		"NIST-PD",
		"NIST-PD-TNT",
		"NIST-PD-fallback",
		"NIST-Software",
		"NLOD-1.0",
		"NLOD-2.0",
		"NLPL",
		"NOSL",
		"NPL-1.0",
		"NPL-1.1",
		"NPOSL-3.0",
		"NRL",
		"NTIA-PD",
		"NTP",
		"NTP-0",
		"Naumen",
		"NetCDF",
		"Newsletr",
		"Nokia",
		"Noweb",
		"O-UDA-1.0",
		"OAR",
		"OCCT-PL",
		"OCLC-2.0",
		"ODC-By-1.0",
		"ODbL-1.0",
		"OFFIS",
		"OFL-1.0",
		"OFL-1.0-RFN",
		"OFL-1.0-no-RFN",
		"OFL-1.1",
		"OFL-1.1-RFN",
		"OFL-1.1-no-RFN",
		"OGC-1.0",
		"OGDL-Taiwan-1.0",
		"OGL-Canada-2.0",
		"OGL-UK-1.0",
		"OGL-UK-2.0",
		"OGL-UK-3.0",
		"OGTSL",
		"OLDAP-1.1",
		"OLDAP-1.2",
		"OLDAP-1.3",
		"OLDAP-1.4",
		"OLDAP-2.0",
		"OLDAP-2.0.1",
		"OLDAP-2.1",
		"OLDAP-2.2",
		"OLDAP-2.2.1",
		"OLDAP-2.2.2",
		"OLDAP-2.3",
		"OLDAP-2.4",
		"OLDAP-2.5",
		"OLDAP-2.6",
		"OLDAP-2.7",
		"OLDAP-2.8",
		"OLFL-1.3",
		"OML",
		"OPL-1.0",
		"OPL-UK-3.0",
		"OPUBL-1.0",
		"OSC-1.0",
		"OSET-PL-2.1",
		"OSL-1.0",
		"OSL-1.1",
		"OSL-2.0",
		"OSL-2.1",
		"OSL-3.0",
		"OSSP",
		"OpenMDW-1.0",
		"OpenPBS-2.3",
		"OpenSSL",
		"OpenSSL-standalone",
		"OpenVision",
		"PADL",
		"PDDL-1.0",
		"PHP-3.0",
		"PHP-3.01",
		"PPL",
		"PSF-2.0",
		"ParaType-Free-Font-1.3",
		"Parity-6.0.0",
		"Parity-7.0.0",
		"Pixar",
		"Plexus",
		"PolyForm-Noncommercial-1.0.0",
		"PolyForm-Small-Business-1.0.0",
		"PostgreSQL",
		"Python-2.0",
		"Python-2.0.1",
		"QPL-1.0",
		"QPL-1.0-INRIA-2004",
		"Qhull",
		"RHeCos-1.1",
		"RPL-1.1",
		"RPL-1.5",
		"RPSL-1.0",
		"RSA-MD",
		"RSCPL",
		"Rdisc",
		"Ruby",
		"Ruby-pty",
		"SAX-PD",
		"SAX-PD-2.0",
		"SCEA",
		"SGI-B-1.0",
		"SGI-B-1.1",
		"SGI-B-2.0",
		"SGI-OpenGL",
		"SGMLUG-PM",
		"SGP4",
		"SHL-0.5",
		"SHL-0.51",
		"SISSL",
		"SISSL-1.2",
		"SL",
		"SMAIL-GPL",
		"SMLNJ",
		"SMPPL",
		"SNIA",
		"SOFA",
		"SPL-1.0",
		"SSH-OpenSSH",
		"SSH-short",
		"SSLeay-standalone",
		"SSPL-1.0",
		"SUL-1.0",
		"SWL",
		"Saxpath",
		"SchemeReport",
		"Sendmail",
		"Sendmail-8.23",
		"Sendmail-Open-Source-1.1",
		"SimPL-2.0",
		"Sleepycat",
		"Soundex",
		"Spencer-86",
		"Spencer-94",
		"Spencer-99",
		"SugarCRM-1.1.3",
		"Sun-PPP",
		"Sun-PPP-2000",
		"SunPro",
		"Symlinks",
		"TAPR-OHL-1.0",
		"TCL",
		"TCP-wrappers",
		"TGPPL-1.0",
		"TMate",
		"TORQUE-1.1",
		"TOSL",
		"TPDL",
		"TPL-1.0",
		"TTWL",
		"TTYP0",
		"TU-Berlin-1.0",
		"TU-Berlin-2.0",
		"TekHVC",
		"TermReadKey",
		"ThirdEye",
		"TrustedQSL",
		"UCAR",
		"UCL-1.0",
		"UMich-Merit",
		"UPL-1.0",
		"URT-RLE",
		"Ubuntu-font-1.0",
		"UnRAR",
		"Unicode-3.0",
		"Unicode-DFS-2015",
		"Unicode-DFS-2016",
		"Unicode-TOU",
		"UnixCrypt",
		"Unlicense",
		"Unlicense-libtelnet",
		"Unlicense-libwhirlpool",
		"VOSTROM",
		"VSL-1.0",
		"Vim",
		"Vixie-Cron",
		"W3C",
		"W3C-19980720",
		"W3C-20150513",
		"WTFNMFPL",
		"WTFPL",
		"Watcom-1.0",
		"Widget-Workshop",
		"WordNet",
		"Wsuipa",
		"X11",
		"X11-distribute-modifications-variant",
		"X11-no-permit-persons",
		"X11-swapped",
		"XFree86-1.1",
		"XSkat",
		"Xdebug-1.03",
		"Xerox",
		"Xfig",
		"Xnet",
		"YPL-1.0",
		"YPL-1.1",
		"ZPL-1.1",
		"ZPL-2.0",
		"ZPL-2.1",
		"Zed",
		"Zeeff",
		"Zend-2.0",
		"Zimbra-1.3",
		"Zimbra-1.4",
		"Zlib",
		"any-OSI",
		"any-OSI-perl-modules",
		"atc-game",
		"bcrypt-Solar-Designer",
		"blessing",
		"bzip2-1.0.6",
		"check-cvs",
		"checkmk",
		"copyleft-next-0.3.0",
		"copyleft-next-0.3.1",
		"curl",
		"cve-tou",
		"diffmark",
		"dtoa",
		"dvipdfm",
		"eGenix",
		"etalab-2.0",
		"fwlw",
		"gSOAP-1.3b",
		"generic-xts",
		"gnuplot",
		"gtkbook",
		"hdparm",
		"hyphen-bulgarian",
		"iMatix",
		"jove",
		"libpng-1.6.35",
		"libpng-2.0",
		"libselinux-1.0",
		"libtiff",
		"libutil-David-Nugent",
		"lsof",
		"magaz",
		"mailprio",
		"man2html",
		"metamail",
		"mpi-permissive",
		"mpich2",
		"mplus",
		"ngrep",
		"pkgconf",
		"pnmstitch",
		"psfrag",
		"psutils",
		"python-ldap",
		"radvd",
		"snprintf",
		"softSurfer",
		"ssh-keyscan",
		"swrule",
		"threeparttable",
		"ulem",
		"w3m",
		"wwl",
		"xinetd",
		"xkeyboard-config-Zinoviev",
		"xlock",
		"xpp",
		"xzoom",
		"zlib-acknowledgement"
	];
}));

// node_modules/spdx-license-ids/deprecated.json
var require_deprecated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"AGPL-1.0",
		"AGPL-3.0",
		"BSD-2-Clause-FreeBSD",
		"BSD-2-Clause-NetBSD",
		"GFDL-1.1",
		"GFDL-1.2",
		"GFDL-1.3",
		"GPL-1.0",
		"GPL-2.0",
		"GPL-2.0-with-GCC-exception",
		"GPL-2.0-with-autoconf-exception",
		"GPL-2.0-with-bison-exception",
		"GPL-2.0-with-classpath-exception",
		"GPL-2.0-with-font-exception",
		"GPL-3.0",
		"GPL-3.0-with-GCC-exception",
		"GPL-3.0-with-autoconf-exception",
		"LGPL-2.0",
		"LGPL-2.1",
		"LGPL-3.0",
		"Net-SNMP",
		"Nunit",
		"StandardML-NJ",
		"bzip2-1.0.5",
		"eCos-2.0",
		"wxWindows"
	];
}));

// node_modules/spdx-exceptions/index.json
var require_spdx_exceptions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"389-exception",
		"Asterisk-exception",
		"Autoconf-exception-2.0",
		"Autoconf-exception-3.0",
		"Autoconf-exception-generic",
		"Autoconf-exception-generic-3.0",
		"Autoconf-exception-macro",
		"Bison-exception-1.24",
		"Bison-exception-2.2",
		"Bootloader-exception",
		"Classpath-exception-2.0",
		"CLISP-exception-2.0",
		"cryptsetup-OpenSSL-exception",
		"DigiRule-FOSS-exception",
		"eCos-exception-2.0",
		"Fawkes-Runtime-exception",
		"FLTK-exception",
		"fmt-exception",
		"Font-exception-2.0",
		"freertos-exception-2.0",
		"GCC-exception-2.0",
		"GCC-exception-2.0-note",
		"GCC-exception-3.1",
		"Gmsh-exception",
		"GNAT-exception",
		"GNOME-examples-exception",
		"GNU-compiler-exception",
		"gnu-javamail-exception",
		"GPL-3.0-interface-exception",
		"GPL-3.0-linking-exception",
		"GPL-3.0-linking-source-exception",
		"GPL-CC-1.0",
		"GStreamer-exception-2005",
		"GStreamer-exception-2008",
		"i2p-gpl-java-exception",
		"KiCad-libraries-exception",
		"LGPL-3.0-linking-exception",
		"libpri-OpenH323-exception",
		"Libtool-exception",
		"Linux-syscall-note",
		"LLGPL",
		"LLVM-exception",
		"LZMA-exception",
		"mif-exception",
		"OCaml-LGPL-linking-exception",
		"OCCT-exception-1.0",
		"OpenJDK-assembly-exception-1.0",
		"openvpn-openssl-exception",
		"PS-or-PDF-font-exception-20170817",
		"QPL-1.0-INRIA-2004-exception",
		"Qt-GPL-exception-1.0",
		"Qt-LGPL-exception-1.1",
		"Qwt-exception-1.0",
		"SANE-exception",
		"SHL-2.0",
		"SHL-2.1",
		"stunnel-exception",
		"SWI-exception",
		"Swift-exception",
		"Texinfo-exception",
		"u-boot-exception-2.0",
		"UBDL-exception",
		"Universal-FOSS-exception-1.0",
		"vsftpd-openssl-exception",
		"WxWindows-exception-3.1",
		"x11vnc-openssl-exception"
	];
}));

// node_modules/spdx-expression-parse/scan.js
var require_scan = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var licenses = [].concat(require_spdx_license_ids()).concat(require_deprecated());
	var exceptions = require_spdx_exceptions();
	module.exports = function(source) {
		var index = 0;
		function hasMore() {
			return index < source.length;
		}
		function read(value) {
			if (value instanceof RegExp) {
				var match = source.slice(index).match(value);
				if (match) {
					index += match[0].length;
					return match[0];
				}
			} else if (source.indexOf(value, index) === index) {
				index += value.length;
				return value;
			}
		}
		function skipWhitespace() {
			read(/[ ]*/);
		}
		function operator() {
			var string;
			var possibilities = [
				/^WITH/i,
				/^AND/i,
				/^OR/i,
				"(",
				")",
				":",
				"+"
			];
			for (var i = 0; i < possibilities.length; i++) {
				string = read(possibilities[i]);
				if (string) break;
			}
			if (string === "+" && index > 1 && source[index - 2] === " ") throw new Error("Space before `+`");
			return string && {
				type: "OPERATOR",
				string: string.toUpperCase()
			};
		}
		function idstring() {
			return read(/[A-Za-z0-9-.]+/);
		}
		function expectIdstring() {
			var string = idstring();
			if (!string) throw new Error("Expected idstring at offset " + index);
			return string;
		}
		function documentRef() {
			if (read("DocumentRef-")) return {
				type: "DOCUMENTREF",
				string: expectIdstring()
			};
		}
		function licenseRef() {
			if (read("LicenseRef-")) return {
				type: "LICENSEREF",
				string: expectIdstring()
			};
		}
		function identifier() {
			var begin = index;
			var string = idstring();
			if (licenses.indexOf(string) !== -1) return {
				type: "LICENSE",
				string
			};
			else if (exceptions.indexOf(string) !== -1) return {
				type: "EXCEPTION",
				string
			};
			index = begin;
		}
		function parseToken() {
			return operator() || documentRef() || licenseRef() || identifier();
		}
		var tokens = [];
		while (hasMore()) {
			skipWhitespace();
			if (!hasMore()) break;
			var token = parseToken();
			if (!token) throw new Error("Unexpected `" + source[index] + "` at offset " + index);
			tokens.push(token);
		}
		return tokens;
	};
}));

// node_modules/spdx-expression-parse/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(tokens) {
		var index = 0;
		function hasMore() {
			return index < tokens.length;
		}
		function token() {
			return hasMore() ? tokens[index] : null;
		}
		function next() {
			if (!hasMore()) throw new Error();
			index++;
		}
		function parseOperator(operator) {
			var t = token();
			if (t && t.type === "OPERATOR" && operator === t.string) {
				next();
				return t.string;
			}
		}
		function parseWith() {
			if (parseOperator("WITH")) {
				var t = token();
				if (t && t.type === "EXCEPTION") {
					next();
					return t.string;
				}
				throw new Error("Expected exception after `WITH`");
			}
		}
		function parseLicenseRef() {
			var begin = index;
			var string = "";
			var t = token();
			if (t.type === "DOCUMENTREF") {
				next();
				string += "DocumentRef-" + t.string + ":";
				if (!parseOperator(":")) throw new Error("Expected `:` after `DocumentRef-...`");
			}
			t = token();
			if (t === null) throw new Error("Unexpected end of input");
			if (t.type === "LICENSEREF") {
				next();
				string += "LicenseRef-" + t.string;
				var node = { license: string };
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
			index = begin;
		}
		function parseLicense() {
			var t = token();
			if (t && t.type === "LICENSE") {
				next();
				var node = { license: t.string };
				if (parseOperator("+")) node.plus = true;
				var exception = parseWith();
				if (exception) node.exception = exception;
				return node;
			}
		}
		function parseParenthesizedExpression() {
			if (!parseOperator("(")) return;
			var expr = parseExpression();
			if (!parseOperator(")")) throw new Error("Expected `)`");
			return expr;
		}
		function parseAtom() {
			return parseParenthesizedExpression() || parseLicenseRef() || parseLicense();
		}
		function makeBinaryOpParser(operator, nextParser) {
			return function parseBinaryOp() {
				var left = nextParser();
				if (!left) return;
				if (!parseOperator(operator)) return left;
				var right = parseBinaryOp();
				if (!right) throw new Error("Expected expression");
				return {
					left,
					conjunction: operator.toLowerCase(),
					right
				};
			};
		}
		var parseExpression = makeBinaryOpParser("OR", makeBinaryOpParser("AND", parseAtom));
		var node = parseExpression();
		if (!node || hasMore()) throw new Error("Syntax error");
		return node;
	};
}));

// node_modules/spdx-expression-parse/index.js
var require_spdx_expression_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var scan = require_scan();
	var parse = require_parse();
	module.exports = function(source) {
		return parse(scan(source));
	};
}));

// node_modules/spdx-license-list/spdx-simple.json
var require_spdx_simple = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"FSL-1.1-MIT",
		"SISSL",
		"copyleft-next-0.3.1",
		"Noweb",
		"CC-BY-3.0-DE",
		"BSD-3-Clause-acpica",
		"MakeIndex",
		"Fair",
		"MirOS",
		"Mackerras-3-Clause",
		"NRL",
		"InnoSetup",
		"CC-BY-2.5",
		"AGPL-1.0-or-later",
		"Catharon",
		"TU-Berlin-2.0",
		"Abstyles",
		"MS-RL",
		"NIST-Software",
		"Unlicense-libwhirlpool",
		"CC-BY-ND-2.0",
		"GPL-2.0+",
		"CAL-1.0",
		"GFDL-1.2-invariants-only",
		"GPL-2.0-with-bison-exception",
		"CC-PDM-1.0",
		"CMU-Mach-nodoc",
		"RPSL-1.0",
		"CDLA-Permissive-1.0",
		"BSD-2-Clause-pkgconf-disclaimer",
		"GFDL-1.2",
		"JPL-image",
		"CC-BY-3.0",
		"LPPL-1.0",
		"LGPLLR",
		"CC-BY-SA-2.0-UK",
		"OLDAP-2.0.1",
		"Unicode-3.0",
		"Parity-6.0.0",
		"LPL-1.0",
		"Glulxe",
		"CMU-Mach",
		"Zeeff",
		"DL-DE-ZERO-2.0",
		"NTIA-PD",
		"Nokia",
		"CC-BY-3.0-IGO",
		"Saxpath",
		"McPhee-slideshow",
		"snprintf",
		"W3C-19980720",
		"EFL-1.0",
		"xpp",
		"TCL",
		"BSD-3-Clause-LBNL",
		"OCLC-2.0",
		"OGC-1.0",
		"Latex2e-translated-notice",
		"GFDL-1.3-or-later",
		"Qhull",
		"Spencer-99",
		"IBM-pibs",
		"GFDL-1.2-no-invariants-only",
		"check-cvs",
		"HDF5",
		"VOSTROM",
		"MS-PL",
		"CDDL-1.0",
		"OPL-UK-3.0",
		"CNRI-Python-GPL-Compatible",
		"UCL-1.0",
		"OFL-1.0",
		"Eurosym",
		"ANTLR-PD-fallback",
		"DocBook-DTD",
		"SMLNJ",
		"CATOSL-1.1",
		"MIPS",
		"Net-SNMP",
		"OAR",
		"mpi-permissive",
		"Borceux",
		"GFDL-1.2-no-invariants-or-later",
		"NCSA",
		"GPL-3.0+",
		"IJG",
		"BSD-Source-Code",
		"CDL-1.0",
		"TTYP0",
		"CC-BY-SA-4.0",
		"AGPL-3.0",
		"ALGLIB-Documentation",
		"CC-BY-SA-3.0-AT",
		"swrule",
		"AAL",
		"AML-glslang",
		"FSFAP",
		"VSL-1.0",
		"Sun-PPP",
		"gtkbook",
		"CC-BY-SA-2.5",
		"SMAIL-GPL",
		"Apache-2.0",
		"EPL-1.0",
		"mpich2",
		"NIST-PD-TNT",
		"MIT-Festival",
		"OGL-UK-2.0",
		"OLDAP-1.4",
		"Jam",
		"Python-2.0",
		"HPND-Netrek",
		"mailprio",
		"OFL-1.0-no-RFN",
		"MIT",
		"NPL-1.0",
		"Entessa",
		"CC-BY-ND-1.0",
		"ECL-2.0",
		"OLDAP-2.2.2",
		"OLDAP-2.4",
		"Adobe-Utopia",
		"AFL-1.1",
		"SHL-0.5",
		"CC-BY-NC-SA-2.5",
		"TOSL",
		"OFL-1.1-no-RFN",
		"APAFML",
		"BSD-Mark-Modifications",
		"ECL-1.0",
		"Spencer-86",
		"generic-xts",
		"RPL-1.1",
		"FSFUL",
		"3D-Slicer-1.0",
		"URT-RLE",
		"Adobe-Display-PostScript",
		"ZPL-1.1",
		"UPL-1.0",
		"metamail",
		"DEC-3-Clause",
		"Unlicense",
		"HPND-doc-sell",
		"OLFL-1.3",
		"CECILL-2.1",
		"Sun-PPP-2000",
		"SUL-1.0",
		"OGL-UK-3.0",
		"OLDAP-2.5",
		"HPND-export2-US",
		"BSD-Advertising-Acknowledgement",
		"EUPL-1.2",
		"Plexus",
		"TAPR-OHL-1.0",
		"Motosoto",
		"APL-1.0",
		"Cronyx",
		"CC-BY-NC-2.0",
		"Rdisc",
		"GFDL-1.2-only",
		"Elastic-2.0",
		"CC-BY-3.0-NL",
		"LGPL-2.1+",
		"magaz",
		"GPL-3.0",
		"eCos-2.0",
		"psfrag",
		"CERN-OHL-1.1",
		"D-FSL-1.0",
		"ngrep",
		"w3m",
		"CC-BY-NC-SA-1.0",
		"TermReadKey",
		"GPL-3.0-or-later",
		"SWL",
		"OpenSSL",
		"Python-2.0.1",
		"CC-BY-SA-3.0-DE",
		"OLDAP-2.7",
		"SAX-PD",
		"HIDAPI",
		"Leptonica",
		"SSH-short",
		"SimPL-2.0",
		"GFDL-1.3-only",
		"Kazlib",
		"CECILL-C",
		"MS-LPL",
		"CECILL-B",
		"YPL-1.0",
		"ASWF-Digital-Assets-1.0",
		"wwl",
		"HTMLTIDY",
		"HPND-INRIA-IMAG",
		"xlock",
		"CC0-1.0",
		"IEC-Code-Components-EULA",
		"SugarCRM-1.1.3",
		"HPND-DEC",
		"BSD-3-Clause-No-Military-License",
		"NIST-PD-fallback",
		"LiLiQ-P-1.1",
		"Caldera",
		"FSFULLR",
		"pnmstitch",
		"CC-BY-NC-SA-2.0-UK",
		"CC-BY-NC-SA-2.0-DE",
		"GCR-docs",
		"CECILL-1.0",
		"HPND-sell-variant",
		"Clips",
		"etalab-2.0",
		"CC-BY-NC-SA-3.0-DE",
		"libtiff",
		"BSD-4-Clause-Shortened",
		"curl",
		"Bitstream-Charter",
		"Apache-1.1",
		"HPND-Kevlin-Henney",
		"pkgconf",
		"OGL-UK-1.0",
		"CC-BY-SA-2.1-JP",
		"OLDAP-1.2",
		"FSFAP-no-warranty-disclaimer",
		"BitTorrent-1.0",
		"Latex2e",
		"fwlw",
		"MIT-Modern-Variant",
		"SGP4",
		"BSD-4.3RENO",
		"LZMA-SDK-9.11-to-9.20",
		"GFDL-1.3-invariants-or-later",
		"LPD-document",
		"GFDL-1.3-invariants-only",
		"CC-BY-NC-SA-3.0-IGO",
		"HPND-doc",
		"CNRI-Python",
		"CC-BY-2.5-AU",
		"jove",
		"Hippocratic-2.1",
		"ThirdEye",
		"NTP",
		"ADSL",
		"CC-BY-ND-3.0",
		"BSD-2-Clause-Darwin",
		"TGPPL-1.0",
		"CC-BY-NC-SA-2.0-FR",
		"LAL-1.2",
		"CECILL-1.1",
		"CC-BY-ND-2.5",
		"GPL-2.0-with-GCC-exception",
		"Boehm-GC",
		"hdparm",
		"HPND-MIT-disclaimer",
		"OpenVision",
		"CC-BY-NC-SA-3.0",
		"mplus",
		"NOSL",
		"X11-no-permit-persons",
		"psutils",
		"AMPAS",
		"DL-DE-BY-2.0",
		"Xdebug-1.03",
		"OFFIS",
		"MIT-0",
		"EFL-2.0",
		"Vim",
		"SunPro",
		"xzoom",
		"ICU",
		"SchemeReport",
		"Unlicense-libtelnet",
		"Arphic-1999",
		"python-ldap",
		"Ubuntu-font-1.0",
		"LGPL-2.1",
		"GL2PS",
		"MulanPSL-1.0",
		"OLDAP-2.2.1",
		"LGPL-2.0-or-later",
		"Libpng",
		"gnuplot",
		"Game-Programming-Gems",
		"PHP-3.01",
		"CC-BY-NC-SA-4.0",
		"SAX-PD-2.0",
		"OSL-2.1",
		"MIT-Wu",
		"EUPL-1.0",
		"ulem",
		"BSD-3-Clause",
		"AdaCore-doc",
		"OSSP",
		"Inner-Net-2.0",
		"BSD-4-Clause",
		"JSON",
		"MIT-STK",
		"ssh-keyscan",
		"HPND",
		"FreeImage",
		"RPL-1.5",
		"HPND-sell-MIT-disclaimer-xserver",
		"ISO-permission",
		"NPOSL-3.0",
		"SSH-OpenSSH",
		"BSD-2-Clause-Patent",
		"LGPL-2.0-only",
		"UnRAR",
		"FSFULLRSD",
		"ESA-PL-weak-copyleft-2.4",
		"NBPL-1.0",
		"OGL-Canada-2.0",
		"UMich-Merit",
		"TMate",
		"WordNet",
		"EPICS",
		"BSD-2-Clause-Views",
		"BSD-3-Clause-HP",
		"BSD-3-Clause-flex",
		"GPL-2.0",
		"QPL-1.0-INRIA-2004",
		"CC-BY-NC-2.5",
		"GPL-2.0-with-font-exception",
		"GPL-2.0-only",
		"OFL-1.1-RFN",
		"Ruby",
		"FSFULLRWD",
		"GFDL-1.1-only",
		"Info-ZIP",
		"Intel-ACPI",
		"libpng-2.0",
		"libselinux-1.0",
		"GPL-2.0-with-classpath-exception",
		"BUSL-1.1",
		"LGPL-2.1-or-later",
		"ImageMagick",
		"MMIXware",
		"BSD-3-Clause-Sun",
		"IPL-1.0",
		"BSD-Protection",
		"CDLA-Permissive-2.0",
		"Linux-man-pages-1-para",
		"SHL-0.51",
		"BSD-4-Clause-UC",
		"OLDAP-2.6",
		"Adobe-Glyph",
		"wxWindows",
		"any-OSI",
		"OPL-1.0",
		"GPL-1.0-only",
		"Aspell-RU",
		"FTL",
		"BitTorrent-1.1",
		"LGPL-2.0",
		"OSL-3.0",
		"Buddy",
		"CPAL-1.0",
		"APSL-2.0",
		"CC-BY-SA-3.0-IGO",
		"MIT-CMU",
		"Minpack",
		"Unicode-DFS-2015",
		"Linux-man-pages-copyleft",
		"CAL-1.0-Combined-Work-Exception",
		"Xnet",
		"OSC-1.0",
		"Cube",
		"LPPL-1.1",
		"NLOD-2.0",
		"Knuth-CTAN",
		"FreeBSD-DOC",
		"TORQUE-1.1",
		"HPND-Markus-Kuhn",
		"Adobe-2006",
		"MTLL",
		"ANTLR-PD",
		"Wsuipa",
		"Artistic-1.0",
		"COIL-1.0",
		"OML",
		"AGPL-3.0-or-later",
		"GFDL-1.1-invariants-or-later",
		"SSLeay-standalone",
		"C-UDA-1.0",
		"HP-1989",
		"Cornell-Lossless-JPEG",
		"GFDL-1.3-no-invariants-or-later",
		"CC-BY-1.0",
		"MMPL-1.0.1",
		"SNIA",
		"OpenPBS-2.3",
		"NCGL-UK-2.0",
		"Mackerras-3-Clause-acknowledgment",
		"NTP-0",
		"NICTA-1.0",
		"Frameworx-1.0",
		"CNRI-Jython",
		"Community-Spec-1.0",
		"BSD-3-Clause-No-Nuclear-License",
		"libutil-David-Nugent",
		"CC-BY-NC-ND-3.0-IGO",
		"any-OSI-perl-modules",
		"MIT-advertising",
		"HPND-export-US-modify",
		"Xfig",
		"zlib-acknowledgement",
		"ISC-Veillard",
		"YPL-1.1",
		"BSD-3-Clause-Modification",
		"Artistic-1.0-Perl",
		"GPL-3.0-only",
		"TU-Berlin-1.0",
		"GPL-1.0+",
		"OPUBL-1.0",
		"App-s2p",
		"checkmk",
		"CC-BY-3.0-AU",
		"CC-BY-NC-4.0",
		"Intel",
		"OFL-1.0-RFN",
		"MPL-2.0",
		"NGPL",
		"0BSD",
		"OSET-PL-2.1",
		"FBM",
		"UnixCrypt",
		"LGPL-3.0",
		"MPL-1.0",
		"Giftware",
		"Beerware",
		"Caldera-no-preamble",
		"BSD-2-Clause",
		"TTWL",
		"FSL-1.1-ALv2",
		"GFDL-1.1-or-later",
		"ESA-PL-permissive-2.4",
		"OSL-1.1",
		"OCCT-PL",
		"Interbase-1.0",
		"AMD-newlib",
		"QPL-1.0",
		"libpng-1.6.35",
		"MITNFA",
		"OpenSSL-standalone",
		"MIT-Click",
		"BSD-Systemics-W3Works",
		"NIST-PD",
		"NLPL",
		"BSD-Systemics",
		"HPND-sell-variant-MIT-disclaimer-rev",
		"CERN-OHL-1.2",
		"GFDL-1.2-invariants-or-later",
		"SGI-B-2.0",
		"Martin-Birgmeier",
		"LGPL-2.0+",
		"WTFPL",
		"Zimbra-1.3",
		"CC-BY-SA-3.0",
		"X11",
		"BSD-3-Clause-No-Nuclear-License-2014",
		"AFL-2.1",
		"CrystalStacker",
		"LZMA-SDK-9.22",
		"diffmark",
		"softSurfer",
		"hyphen-bulgarian",
		"HPND-Intel",
		"Newsletr",
		"copyleft-next-0.3.0",
		"iMatix",
		"LPPL-1.3a",
		"LAL-1.3",
		"OLDAP-2.1",
		"Symlinks",
		"OFL-1.1",
		"CC-BY-NC-ND-2.5",
		"Brian-Gladman-3-Clause",
		"Artistic-1.0-cl8",
		"AFL-3.0",
		"MPL-1.1",
		"HPND-SMC",
		"ISC",
		"LGPL-2.1-only",
		"Zimbra-1.4",
		"dtoa",
		"ODC-By-1.0",
		"GFDL-1.1",
		"CC-BY-ND-4.0",
		"W3C",
		"BSD-3-Clause-Open-MPI",
		"PSF-2.0",
		"GPL-2.0-or-later",
		"CC-BY-NC-3.0-DE",
		"ESA-PL-strong-copyleft-2.4",
		"bcrypt-Solar-Designer",
		"AFL-1.2",
		"AFL-2.0",
		"BSD-4.3TAHOE",
		"LOOP",
		"GFDL-1.3",
		"SGI-OpenGL",
		"Unicode-DFS-2016",
		"ClArtistic",
		"PolyForm-Small-Business-1.0.0",
		"PHP-3.0",
		"HPND-export-US-acknowledgement",
		"SISSL-1.2",
		"CC-BY-NC-ND-1.0",
		"IPA",
		"DSDP",
		"LiLiQ-Rplus-1.1",
		"Advanced-Cryptics-Dictionary",
		"Ferguson-Twofish",
		"W3C-20150513",
		"NCL",
		"BlueOak-1.0.0",
		"SMPPL",
		"gSOAP-1.3b",
		"Vixie-Cron",
		"ZPL-2.0",
		"EPL-2.0",
		"MPL-2.0-no-copyleft-exception",
		"Brian-Gladman-2-Clause",
		"Soundex",
		"BSD-2-Clause-first-lines",
		"Bahyph",
		"GPL-1.0-or-later",
		"SSPL-1.0",
		"CC-BY-NC-ND-3.0-DE",
		"HPND-Fenneberg-Livingston",
		"HPND-UC-export-US",
		"TPL-1.0",
		"LPL-1.02",
		"Xerox",
		"BSD-Attribution-HPND-disclaimer",
		"CC-BY-3.0-AT",
		"Zend-2.0",
		"BSD-2-Clause-FreeBSD",
		"RSA-MD",
		"TCP-wrappers",
		"Lucida-Bitmap-Fonts",
		"LPPL-1.2",
		"HPND-sell-variant-MIT-disclaimer",
		"Barr",
		"CERN-OHL-W-2.0",
		"CC-BY-NC-SA-2.0",
		"SGI-B-1.0",
		"Multics",
		"TekHVC",
		"GD",
		"NCBI-PD",
		"CC-BY-NC-ND-4.0",
		"Sendmail-8.23",
		"dvipdfm",
		"GPL-3.0-with-GCC-exception",
		"MIT-open-group",
		"LGPL-3.0+",
		"GFDL-1.1-no-invariants-only",
		"CC-BY-SA-1.0",
		"OLDAP-1.1",
		"Afmparse",
		"HaskellReport",
		"DOC",
		"LGPL-3.0-or-later",
		"Baekmuk",
		"EUDatagrid",
		"Condor-1.1",
		"CDLA-Sharing-1.0",
		"WTFNMFPL",
		"X11-swapped",
		"CC-BY-ND-3.0-DE",
		"RSCPL",
		"DocBook-XML",
		"GLWTPL",
		"CC-PDDC",
		"BSD-3-Clause-Attribution",
		"Sleepycat",
		"DRL-1.0",
		"JPNIC",
		"BSD-3-Clause-Clear",
		"Boehm-GC-without-fee",
		"APSL-1.2",
		"MPEG-SSG",
		"BSD-Inferno-Nettverk",
		"Dotseqn",
		"CPL-1.0",
		"HP-1986",
		"CC-BY-NC-3.0",
		"GFDL-1.1-invariants-only",
		"TPDL",
		"APSL-1.1",
		"BSL-1.0",
		"xkeyboard-config-Zinoviev",
		"XSkat",
		"PADL",
		"FDK-AAC",
		"CPOL-1.02",
		"MIT-Khronos-old",
		"bzip2-1.0.5",
		"bzip2-1.0.6",
		"CC-BY-NC-ND-3.0",
		"BSD-3-Clause-No-Nuclear-Warranty",
		"O-UDA-1.0",
		"ZPL-2.1",
		"Spencer-94",
		"Artistic-dist",
		"BOLA-1.1",
		"OLDAP-1.3",
		"Zed",
		"MIT-enna",
		"ASWF-Digital-Assets-1.1",
		"Linux-man-pages-copyleft-2-para",
		"RHeCos-1.1",
		"radvd",
		"cve-tou",
		"AML",
		"SOFA",
		"blessing",
		"EUPL-1.1",
		"CERN-OHL-S-2.0",
		"CC-BY-SA-2.0",
		"CAPEC-tou",
		"CUA-OPL-1.0",
		"PolyForm-Noncommercial-1.0.0",
		"XFree86-1.1",
		"ParaType-Free-Font-1.3",
		"OGDL-Taiwan-1.0",
		"ODbL-1.0",
		"SPL-1.0",
		"Linux-man-pages-copyleft-var",
		"Widget-Workshop",
		"Artistic-2.0",
		"LiLiQ-R-1.1",
		"Parity-7.0.0",
		"xinetd",
		"AGPL-1.0",
		"NPL-1.1",
		"Gutmann",
		"CC-BY-NC-ND-2.0",
		"Linux-OpenIB",
		"CC-BY-4.0",
		"SGMLUG-PM",
		"Pixar",
		"DocBook-Stylesheet",
		"IJG-short",
		"AMDPLPA",
		"CERN-OHL-P-2.0",
		"GFDL-1.3-no-invariants-only",
		"SCEA",
		"OGTSL",
		"BSD-3-Clause-Tso",
		"MIT-testregex",
		"SL",
		"GFDL-1.1-no-invariants-or-later",
		"HPND-Pbmplus",
		"Imlib2",
		"UCAR",
		"Naumen",
		"Unicode-TOU",
		"lsof",
		"AGPL-1.0-only",
		"TrustedQSL",
		"CDDL-1.1",
		"OLDAP-2.2",
		"Zlib",
		"JasPer-2.0",
		"GPL-3.0-with-autoconf-exception",
		"NLOD-1.0",
		"HPND-sell-regexpr",
		"PPL",
		"SGI-B-1.1",
		"GFDL-1.2-or-later",
		"Graphics-Gems",
		"OSL-1.0",
		"Sendmail",
		"Kastrup",
		"OSL-2.0",
		"StandardML-NJ",
		"Ruby-pty",
		"LPPL-1.3c",
		"Bitstream-Vera",
		"CC-SA-1.0",
		"NetCDF",
		"Apache-1.0",
		"Watcom-1.0",
		"HPND-sell-variant-critical-systems",
		"threeparttable",
		"AGPL-3.0-only",
		"eGenix",
		"OpenMDW-1.0",
		"Furuseth",
		"OLDAP-2.0",
		"ErlPL-1.1",
		"CFITSIO",
		"APSL-1.0",
		"OLDAP-2.3",
		"NAIST-2003",
		"CC-BY-2.0",
		"Nunit",
		"HPND-UC",
		"Aladdin",
		"CC-BY-NC-1.0",
		"DocBook-Schema",
		"PDDL-1.0",
		"CryptoSwift",
		"X11-distribute-modifications-variant",
		"GPL-2.0-with-autoconf-exception",
		"BSD-2-Clause-NetBSD",
		"MulanPSL-2.0",
		"CC-BY-3.0-US",
		"HPND-export-US",
		"DRL-1.1",
		"GPL-1.0",
		"CECILL-2.0",
		"OLDAP-2.8",
		"HPND-merchantability-variant",
		"Glide",
		"PostgreSQL",
		"BSD-1-Clause",
		"Sendmail-Open-Source-1.1",
		"Crossword",
		"NASA-1.3",
		"BSD-Source-beginning-file",
		"Mup",
		"MIT-feh",
		"LGPL-3.0-only",
		"man2html"
	];
}));

// node_modules/spdx-license-list/simple.js
var require_simple = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = new Set(require_spdx_simple());
}));

// src/evidence/document/data/licences/names.ts
var import_spdx_expression_parse = /* @__PURE__ */ __toESM(require_spdx_expression_parse(), 1);
var import_simple = /* @__PURE__ */ __toESM(require_simple(), 1);
/** Ids of Hugging Face and usual short forms, in lower case, with the id of SPDX. */
const ALIASES = {
	apache: "Apache-2.0",
	"apache 2.0": "Apache-2.0",
	"apache2.0": "Apache-2.0",
	"apache license 2.0": "Apache-2.0",
	"mit license": "MIT",
	cc0: "CC0-1.0",
	"cc zero": "CC0-1.0",
	"cc by 4.0": "CC-BY-4.0",
	"cc by-sa 4.0": "CC-BY-SA-4.0",
	"cc by-nc 4.0": "CC-BY-NC-4.0",
	"cc by-nd 4.0": "CC-BY-ND-4.0",
	"cc by-nc-sa 4.0": "CC-BY-NC-SA-4.0",
	"cc by-nc-nd 4.0": "CC-BY-NC-ND-4.0",
	"cc-by": "CC-BY-4.0",
	odbl: "ODbL-1.0",
	"odc-by": "ODC-By-1.0",
	pddl: "PDDL-1.0",
	"lgpl-lr": "LGPLLR"
};
/** Licences that SPDX has no id for, by the id of Hugging Face. */
const OWN_LICENCES = {
	openrail: ["use-restricted", "attribution"],
	"openrail++": ["use-restricted", "attribution"],
	"bigscience-openrail-m": ["use-restricted", "attribution"],
	"bigscience-bloom-rail-1.0": ["use-restricted", "attribution"],
	"bigcode-openrail-m": ["use-restricted", "attribution"],
	"creativeml-openrail-m": ["use-restricted", "attribution"],
	"deepfloyd-if-license": ["use-restricted", "non-commercial"],
	gemma: ["use-restricted"],
	llama2: ["use-restricted", "attribution"],
	llama3: ["use-restricted", "attribution"],
	"llama3.1": ["use-restricted", "attribution"],
	"llama3.2": ["use-restricted", "attribution"],
	"llama3.3": ["use-restricted", "attribution"],
	llama4: ["use-restricted", "attribution"],
	"apple-amlr": ["use-restricted", "non-commercial"],
	"fair-noncommercial-research-license": ["use-restricted", "non-commercial"],
	"intel-research": ["use-restricted", "non-commercial"],
	"h-research": ["use-restricted", "non-commercial"]
};
/** What Hugging Face takes as a value and what names no licence: a family without its version, or none. */
const NAMES_NONE = /* @__PURE__ */ new Set([
	"other",
	"unknown",
	"cc",
	"gpl",
	"lgpl",
	"agpl",
	"bsd",
	"proprietary",
	"custom",
	"none"
]);
/** Beginnings of addresses, without scheme and `www.`. */
const ADDRESSES = [
	[/^creativecommons\.org\/publicdomain\/zero\/1\.0/u, "CC0-1.0"],
	[/^apache\.org\/licenses\/license-2\.0/u, "Apache-2.0"],
	[/^opendatacommons\.org\/licenses\/odbl/u, "ODbL-1.0"],
	[/^opendatacommons\.org\/licenses\/by/u, "ODC-By-1.0"],
	[/^opendatacommons\.org\/licenses\/pddl/u, "PDDL-1.0"],
	[/^cdla\.dev\/permissive-2-0/u, "CDLA-Permissive-2.0"],
	[/^cdla\.dev\/permissive-1-0/u, "CDLA-Permissive-1.0"],
	[/^cdla\.dev\/sharing-1-0/u, "CDLA-Sharing-1.0"]
];
/** Obligations of ids in the SPDX list; the first pattern that fits counts, what fits none is unknown. */
const OBLIGATIONS = [
	[/^CC-BY-NC-ND-/u, [
		"attribution",
		"non-commercial",
		"no-derivatives"
	]],
	[/^CC-BY-NC-SA-/u, [
		"attribution",
		"non-commercial",
		"share-alike"
	]],
	[/^CC-BY-NC-/u, ["attribution", "non-commercial"]],
	[/^CC-BY-ND-/u, ["attribution", "no-derivatives"]],
	[/^CC-BY-SA-/u, ["attribution", "share-alike"]],
	[/^(?:CC-BY-\d|ODC-By-|etalab-|OGL-|DL-DE-BY-|CDLA-Permissive-)/u, ["attribution"]],
	[/^(?:CC0-|PDDL-|CC-PDDC|CC-PDM-|Unlicense$|0BSD$|MIT-0$|DL-DE-ZERO-|WTFPL$)/u, []],
	[/^(?:ODbL-|CDLA-Sharing-)/u, ["attribution", "share-alike"]],
	[/^(?:A?GPL-|LGPL|GFDL-|MPL-|EPL-|EUPL-|OSL-|CECILL-2|CECILL-C)/u, ["attribution", "share-alike"]],
	[/^(?:MIT|BSD-[1234]-Clause|BSD-3-Clause-Clear|Apache-2\.0|ISC|AFL-3\.0|Artistic-2\.0|BSL-1\.0|ECL-2\.0|NCSA|Zlib|PostgreSQL|CECILL-B)$/u, ["attribution"]]
];

// src/evidence/document/data/licences/identify.ts
/** Which licence a text names: an expression of SPDX, or a licence of models that SPDX does not have. */
const MOST_LETTERS$10 = 200;
const MOST_CHOICES = 64;
const CANONICAL = new Map([...import_simple.default].map((id) => [id.toLowerCase(), id]));
const UNKNOWN = {
	known: false,
	nearest: []
};
function identify(text) {
	const written = text.trim();
	const name = written.toLowerCase().replace(/^licen[cs]e:/u, "").trim();
	if (written.length > MOST_LETTERS$10 || name === "" || NAMES_NONE.has(name)) return UNKNOWN;
	if (Object.hasOwn(OWN_LICENCES, name)) return {
		known: true,
		id: name,
		choices: [[licenceOf(name)]]
	};
	const spdx = ofAddress(name) ?? (Object.hasOwn(ALIASES, name) ? ALIASES[name] : void 0) ?? canonical(written);
	const choices = choicesIn(spdx);
	return choices === void 0 ? {
		known: false,
		nearest: nearestTo(name)
	} : {
		known: true,
		id: spdx,
		choices
	};
}
/** `https://creativecommons.org/licenses/by-sa/4.0/deed.en` → `CC-BY-SA-4.0`. */
function ofAddress(name) {
	const address = /^https?:\/\/(?:www\.)?(.+)$/u.exec(name)?.[1];
	if (address === void 0) return;
	const [, kind, version] = /^creativecommons\.org\/licenses\/([a-z-]{2,8})\/(\d\.\d)/u.exec(address) ?? [];
	const [, listed] = /^(?:spdx\.org\/licenses|opensource\.org\/licenses?)\/([\w.+-]{1,60}?)(?:\.html|\.json)?\/?$/u.exec(address) ?? [];
	return ADDRESSES.find(([pattern]) => pattern.test(address))?.[1] ?? (kind === void 0 ? listed === void 0 ? void 0 : canonical(listed) : canonical(`cc-${kind}-${version}`));
}
/** Ids in the letters of SPDX, which do not matter; its operators in capitals. */
function canonical(written) {
	return written.replaceAll(/[\w.+-]+/gu, (token) => {
		return CANONICAL.get(token.toLowerCase()) ?? (/^(?:and|or|with)$/iu.test(token) ? token.toUpperCase() : token);
	});
}
function choicesIn(expression) {
	try {
		return choicesOf((0, import_spdx_expression_parse.default)(expression)).slice(0, MOST_CHOICES);
	} catch {
		return;
	}
}
function choicesOf(node) {
	if (!("conjunction" in node)) return [[licenceOf(node.license)]];
	const [left, right] = [choicesOf(node.left), choicesOf(node.right)];
	return node.conjunction === "or" ? [...left, ...right] : left.flatMap((one) => right.map((other) => [...one, ...other])).slice(0, MOST_CHOICES);
}
function licenceOf(id) {
	return {
		id,
		obligations: (Object.hasOwn(OWN_LICENCES, id) ? OWN_LICENCES[id] : void 0) ?? OBLIGATIONS.find(([pattern]) => pattern.test(id))?.[1] ?? ["unknown"]
	};
}
/** At most three, and none that is farther than a few letters. */
function nearestTo(name) {
	const known = [...CANONICAL].concat(Object.keys(OWN_LICENCES).map((id) => [id, id]));
	const most = Math.max(2, Math.floor(name.length / 4));
	return known.flatMap(([lower, id]) => Math.abs(lower.length - name.length) > most ? [] : [{
		id,
		distance: leven(lower, name)
	}]).filter(({ distance }) => distance <= most).toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1)).slice(0, 3).map(({ id }) => id);
}

// src/evidence/document/card/licence-id.ts
/** What is wrong with the identifier of a licence, in the middle of a sentence; undefined where nothing is. */
function licenceProblem(licence) {
	if (/^(?:unknown|none)$/iu.test(licence.trim())) return "the licence is said to be unknown";
	const identified = identify(licence);
	if (identified.known || licence.trim().toLowerCase() === "other") return;
	const nearest = identified.nearest.map((id) => `\`${id}\``).join(", ");
	return nearest === "" ? "no licence has this identifier" : `no licence has this identifier; the nearest are ${nearest}`;
}

// src/evidence/document/card/fields.ts
/** The fields of Hugging Face's metadata that any model can fill, and what makes them valid. */
const TEXT$1 = string$2().refine((text) => !isPlaceholder$1(text));
const NAMES$1 = union([TEXT$1, array(TEXT$1).min(1)]);
const RESULT = object({
	task: object({ type: TEXT$1 }),
	dataset: object({
		name: TEXT$1,
		type: TEXT$1
	}),
	metrics: array(object({
		type: TEXT$1,
		value: union([number(), TEXT$1])
	})).min(1)
});
const MODEL_INDEX = array(object({
	name: TEXT$1,
	results: array(RESULT).min(1)
})).min(1);
/** Those that count: every model has an answer to each. */
const COUNTED$2 = {
	license: {
		form: TEXT$1,
		expects: "an identifier of a licence, as `apache-2.0`, or `other` with its name and link"
	},
	library_name: {
		form: TEXT$1,
		expects: "the library that loads the model, as `sklearn`"
	},
	pipeline_tag: {
		form: TEXT$1,
		expects: "the task, as `tabular-classification`"
	},
	tags: {
		form: array(TEXT$1).min(1),
		expects: "a list of words"
	},
	datasets: {
		form: NAMES$1,
		expects: "a name, or a list of names of data sets"
	},
	metrics: {
		form: NAMES$1,
		expects: "a name, or a list of names of metrics"
	},
	"model-index": {
		form: MODEL_INDEX,
		expects: "a list of models, each with `name` and `results` of `task.type`, `dataset.name`, `dataset.type` and `metrics` of `type` and `value`"
	}
};
/** Those that not every model has: checked where they are, counted never. */
const FURTHER = {
	language: {
		form: union([string$2(), array(string$2())]).refine((value) => [value].flat().every(isLanguage)),
		expects: "codes of languages after ISO 639, as `en`, or `multilingual`"
	},
	base_model: {
		form: NAMES$1,
		expects: "the name of the model that this one was made from, or a list of such"
	},
	license_name: {
		form: TEXT$1,
		expects: "the name of the licence"
	},
	license_link: {
		form: TEXT$1,
		expects: "where the licence stands"
	}
};
function isLanguage(code) {
	return /^(?:[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,2}|multilingual|code)$/iu.test(code);
}
function fieldsOf(metadata, path) {
	return Object.entries(COUNTED$2).map(([name, rule]) => fieldOf$1(name, rule, metadata, path));
}
/** Fields that are there and not valid, of those that are not counted. */
function furtherProblems(metadata, path) {
	return Object.entries(FURTHER).filter(([name]) => !isEmpty$1(metadata.fields.get(name))).flatMap(([name, rule]) => fieldOf$1(name, rule, metadata, path).finding ?? []);
}
function fieldOf$1(name, { form, expects }, metadata, path) {
	const value = metadata.fields.get(name);
	const line = metadata.lineOf([name]);
	if (isEmpty$1(value)) {
		const message = `The field \`${name}\` is not filled: ${expects}.`;
		return {
			name,
			state: "missing",
			finding: {
				rule: CARD_RULES.missingField,
				path,
				line,
				message,
				detail: name
			}
		};
	}
	const issue = form.safeParse(value).error?.issues[0];
	const where = issue === void 0 ? line : metadata.lineOf([name, ...issue.path.map((key) => typeof key === "symbol" ? String(key) : key)]);
	const wrong = issue === void 0 ? licenceProblemOf(name, metadata) : `\`${name}\` is no valid field: expected is ${expects}`;
	return wrong === void 0 ? {
		name,
		state: "valid"
	} : {
		name,
		state: "invalid",
		finding: {
			rule: CARD_RULES.invalidField,
			path,
			line: where,
			message: `${wrong}.`,
			detail: `${name}: ${wrong}`.slice(0, 300)
		}
	};
}
function licenceProblemOf(name, { fields }) {
	const licence = fields.get("license");
	if (name !== "license" || typeof licence !== "string") return;
	const isNamed = [fields.get("license_name"), fields.get("license_link")].every((value) => TEXT$1.safeParse(value).success);
	return licence.toLowerCase() === "other" && !isNamed ? "`license: other` needs `license_name` and `license_link`" : licenceProblem(licence);
}
function isEmpty$1(value) {
	return value === void 0 || value === null || Array.isArray(value) && value.length === 0 || typeof value === "string" && isPlaceholder$1(value);
}

// src/evidence/document/card/attribute-words.ts
/** How cards call the columns of sensitive attributes. */
const SYNONYMS = [
	["sex", "gender"],
	[
		"race",
		"ethnicity",
		"ethnic group",
		"race ethnicity",
		"skin tone",
		"skin type"
	],
	[
		"age",
		"age group",
		"age band",
		"age range",
		"age bucket",
		"age class"
	],
	[
		"disability",
		"disabled",
		"handicap"
	],
	[
		"nationality",
		"native country",
		"country",
		"country of birth",
		"citizenship",
		"country of origin"
	],
	[
		"religion",
		"faith",
		"religious affiliation"
	],
	[
		"marital status",
		"civil status",
		"family status",
		"marital"
	],
	[
		"income",
		"income group",
		"socioeconomic status"
	],
	[
		"language",
		"native language",
		"mother tongue",
		"first language"
	],
	["sexual orientation", "orientation"]
];
/** Plural and compound forms as a reader would see through: `native_country` is `native country`, `Sex` is `sex`. */
function wordsOfColumn(column) {
	return column.slice(0, 200).replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}
/** Whether a text names the attribute: its column's name or a synonym, as whole words. */
function namesAttribute(column) {
	const own = wordsOfColumn(column);
	const names = [.../* @__PURE__ */ new Set([own, ...SYNONYMS.filter((each) => each.includes(own)).flat()])].filter((name) => name !== "");
	return (text) => {
		const padded = ` ${wordsOfText(text)} `;
		return names.some((name) => padded.includes(` ${name} `) || padded.includes(` ${name}s `));
	};
}
function wordsOfText(text) {
	return text.slice(0, 5e3).replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

// src/evidence/document/card/groups.ts
/** Of an attribute's groups, fewer numbers compare nothing. */
const LEAST_GROUPS = 2;
const NUMBER$2 = /(?<![\p{L}\d])[-+]?\d+(?:[.,]\d+)?\s?%?/gu;
const MEASURE = /\b(?:accuracy|precision|recall|f1|auc|auroc|roc|rates?|error|errors|tpr|fpr|tnr|fnr|ppv|npv|sensitivity|specificity|score|scores|brier|calibration|mae|rmse|mse|r2|loss|selected|selection|parity|performance|metric|value|results?)\b/iu;
/** Each sensitive attribute and intersection of the subject, and where the card has numbers by its groups. */
function groupsShown({ parts }, { attributes, intersections }, path) {
	const asked = [...attributes.map(({ column }) => [column]), ...intersections];
	const places = parts.filter(isAboutResults);
	const line = parts.find(({ topics }) => topics.includes("results"))?.line ?? 1;
	return asked.map((columns) => {
		const shown = places.flatMap((part) => lineIn(part, columns) ?? [])[0];
		return shown === void 0 ? {
			attributes: columns,
			finding: {
				rule: CARD_RULES.noGroups,
				path,
				line,
				message: `No table and no sentence has results by ${columns.join(" and ")}.`,
				detail: columns.join(" × ").slice(0, 300)
			}
		} : {
			attributes: columns,
			line: shown
		};
	});
}
/** How many rows of each group the data have is no result. */
function isAboutResults({ topics }) {
	return !topics.some((topic) => topic === "training-data" || topic === "evaluation-data") || topics.includes("results");
}
function lineIn(part, columns) {
	const names = columns.map(namesAttribute);
	const title = part.titles.join(" / ");
	const table = part.tables.find((each) => isByGroup(each, title, names, part));
	if (table !== void 0) return table.line;
	return (part.topics.includes("results") ? part.passages : []).find(({ text }) => isSentenceByGroup(text, names))?.line;
}
/** The header, the rows or the title name each attribute, and at least two rows have a number of a measure. */
function isByGroup({ header, rows }, title, names, { topics }) {
	const first = rows.map(({ cells }) => cells[0] ?? "").join(" / ");
	const labels = header.join(" / ");
	const isMeasure = topics.includes("results") || MEASURE.test(labels) || MEASURE.test(first);
	const numbers = rows.filter(({ cells }) => cells.slice(1).some((cell) => cell.match(NUMBER$2) !== null));
	const across = rows.some(({ cells }) => cells.filter((cell) => cell.match(NUMBER$2) !== null).length >= LEAST_GROUPS);
	return names.every((isNamed) => isNamed(labels) || isNamed(title) || isNamed(first)) && isMeasure && (numbers.length >= LEAST_GROUPS || across);
}
function isSentenceByGroup(text, names) {
	const read = text.slice(0, 2e4);
	return names.every((isNamed) => isNamed(read)) && MEASURE.test(read) && (read.match(NUMBER$2) ?? []).length >= LEAST_GROUPS;
}

// src/evidence/document/card/said.ts
const NOBODY$1 = /^[\s(["'*-]*(?:n\/?a|none|nobody|no one|unknown|anonymous|not (?:known|applicable|available|specified|stated|provided)|unspecified|undisclosed|name|your name|-+)[\s)\]"'*.]*$/iu;
/** Where somebody is named: under a heading or label of contact; a name that says nobody is none. */
function ownerOf({ parts, labels }, path) {
	const lines = [...labels.filter(({ topics }) => topics.includes("contact")), ...parts.filter(({ topics }) => topics.includes("contact")).flatMap(({ passages }) => linesOf$1(passages))];
	const named = lines.find(({ text }) => {
		const value = text.slice(0, 500).replace(/^[^:\n]{2,80}:\s/u, "");
		return wordsOf$3(value) > 0 && !NOBODY$1.test(value);
	});
	return named === void 0 ? { finding: {
		rule: CARD_RULES.noOwner,
		path,
		line: lines[0]?.line ?? parts.find(({ topics }) => topics.includes("contact"))?.line ?? 1,
		message: "It names no developer, owner or contact.",
		detail: "Who developed the model, and whom does one ask about it?"
	} } : { line: named.line };
}
const WHO = "(?:officers?|reviewers?|operators?|clinicians?|experts?|analysts?|staff|persons?|people|humans?|teams?|users?|managers?|doctors?|physicians?|owners?|auditors?|supervisors?|agents?|engineers?|committee|board|teachers?|recruiters?|caseworkers?|somebody|someone|applicants?|editors?|moderators?)";
const QUESTIONS$1 = [
	{
		question: "override",
		asks: "Who may override a decision of the model?",
		says: new RegExp(`\\b${WHO}\\b[^\\n]{0,160}\\b(?:overrid\\w+|overrul\\w+|overturn\\w*|revers\\w+|decides?|final (?:decision|say|word)|reviews?|change the decision|reject\\w*|confirm\\w*)\\b|\\b(?:overridden|overruled|overturned|reviewed|decided|reversed|confirmed|checked) by\\b[^\\n]{0,80}\\b${WHO}\\b`, "iu")
	},
	{
		question: "stop",
		asks: "How is the model stopped?",
		says: /\b(?:switch(?:ed|es)? (?:it |the model )?off|turn(?:ed|s)? (?:it |the model )?off|stop(?:s|ped)?|shut(?:s)? (?:it |the model )?down|disabl\w+|roll(?:ed|s)? (?:it |the model )?back|rollback|kill switch|fall(?:s)? back|fallback|suspend\w*|withdraw\w*|halt\w*|deactivat\w+|taken out of (?:service|use))\b/iu
	},
	{
		question: "automation-bias",
		asks: "What keeps people from trusting the model blindly?",
		says: /\b(?:automation bias|over-?relian\w+|over-?rely\w*|over-?trust\w*|blind(?:ly)? (?:trust\w*|accept\w*|follow\w*|rel\w+)|(?:trust\w*|accept\w*|follow\w*|rel\w+) (?:it |on it |the (?:model|score) |on the (?:model|score) )?blindly|trained (?:to|in|on how to) (?:question|doubt|read|interpret|understand)|before (?:they )?see(?:s|ing)? the (?:score|model|prediction)|second opinion|(?:uncertainty|confidence|explanation|interval)s? (?:is|are) shown|shows? (?:its|the) (?:uncertainty|confidence|explanation))\b/iu
	}
];
/** Parts where such a sentence is about decisions; "early stopping" stands elsewhere. */
const ABOUT_USE = [
	"oversight",
	"intended-use",
	"out-of-scope",
	"ethics",
	"limitations"
];
const NOT = /\b(?:no|not|never|cannot|can't|nobody|none|without|neither|nor|isn't|won't|don't|doesn't|must not)\b/iu;
const KEEPS = /\b(?:not|never|don't|doesn't) (?:over-?rely|over-?trust|trust|rely|follow|accept|blindly)\b|\bagainst\b/iu;
/** Three questions, each answered by a sentence that does not deny it. */
function oversightOf({ parts }, path) {
	const sentences = parts.filter(({ topics }) => topics.some((topic) => ABOUT_USE.includes(topic))).flatMap(({ passages }) => sentencesOf$1(passages));
	const line = parts.find(({ topics }) => topics.includes("oversight"))?.line ?? 1;
	return QUESTIONS$1.map(({ question, asks, says }) => {
		const said = sentences.find(({ text }) => says.test(text) && !isDenied(text, says));
		const finding = {
			rule: CARD_RULES.noOversight,
			path,
			line,
			message: "No sentence about the use of the model answers this.",
			detail: asks
		};
		return said === void 0 ? {
			question,
			finding
		} : {
			question,
			line: said.line
		};
	});
}
/** "It cannot be stopped" answers nothing; "do not rely on it blindly" does. Only the clause counts that the answer stands in. */
function isDenied(text, says) {
	const found = says.exec(text);
	const clause = text.slice(0, (found?.index ?? 0) + (found?.[0].length ?? 0)).split(/[,;:]|\b(?:and|but)\b/u).at(-1) ?? "";
	return NOT.test(clause) && !KEEPS.test(clause);
}
/** Sentences may go over several lines. */
function sentencesOf$1(passages) {
	return passages.flatMap(({ line, text }) => {
		let below = 0;
		return text.split(/(?<=[.!?;][\s])/u).map((sentence) => {
			const own = {
				line: line + below,
				text: sentence.slice(0, 600).replaceAll(/\s+/gu, " ")
			};
			below += sentence.split("\n").length - 1;
			return own;
		});
	});
}

// src/evidence/document/card/topics.ts
const CARD_TOPICS = {
	details: {
		title: "Model details",
		question: "What is the model, which version is it, of which type, and what does it take and give?",
		words: 8
	},
	contact: {
		title: "Contact",
		question: "Who developed the model, and whom does one ask about it?",
		words: 1
	},
	"intended-use": {
		title: "Intended use",
		question: "For which decisions was the model made, and who is meant to use it?",
		words: 6
	},
	"out-of-scope": {
		title: "Out-of-scope use",
		question: "For what must the model not be used, though somebody might?",
		words: 5
	},
	factors: {
		title: "Factors and affected groups",
		question: "Which groups of people and which circumstances may the model work differently for?",
		words: 4
	},
	metrics: {
		title: "Metrics",
		question: "Which measures were chosen, why these, and at which threshold?",
		words: 3
	},
	"evaluation-data": {
		title: "Evaluation data",
		question: "On which data was the model evaluated, how large are they, and why these?",
		words: 5
	},
	"training-data": {
		title: "Training data",
		question: "From which data did the model learn, how were they collected, and whom do they show?",
		words: 5
	},
	results: {
		title: "Quantitative analyses",
		question: "Which numbers did the evaluation give, overall and by group?",
		words: 2
	},
	ethics: {
		title: "Ethical considerations",
		question: "Whom may the model harm, how, and what is done against it?",
		words: 6
	},
	limitations: {
		title: "Limitations and recommendations",
		question: "Where does the model fail, and what should its users do about it?",
		words: 6
	},
	oversight: {
		title: "Human oversight",
		question: "Who may override a decision, how is the model stopped, and what keeps people from trusting it blindly?",
		words: 6
	}
};

// src/evidence/document/card/sections.ts
/** Every topic once: whether enough words are left of what the card says of it. More text never makes less of it. */
function sectionsOf(card, path) {
	return TOPIC_NAMES.map((topic) => sectionOf(topic, card, path));
}
function sectionOf(topic, { parts, labels }, path) {
	const own = parts.filter(({ topics }) => topics.includes(topic));
	const lines = own.flatMap(({ passages }) => linesOf$1(passages));
	const cells = own.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map((row) => withoutPlaceholders(row.cells.join(" ")))));
	const counted = new Set(lines.map(({ line }) => line));
	const named = labels.filter(({ topics, line }) => topics.includes(topic) && !counted.has(line));
	const texts = [...[...lines, ...named].map(({ text }) => text), ...cells];
	const words = texts.reduce((sum, text) => sum + wordsOf$3(text), 0);
	const places = [...own.map(({ line }) => line), ...named.map(({ line }) => line)];
	const line = places.length === 0 ? 1 : Math.min(...places);
	if (words >= CARD_TOPICS[topic].words && (topic !== "results" || texts.some(hasNumber))) return {
		topic,
		state: "filled",
		line,
		words
	};
	const state = places.length === 0 ? "missing" : "unfilled";
	return {
		topic,
		state,
		line,
		words,
		finding: lacking(topic, state, words, path, line)
	};
}
function hasNumber(text) {
	return /\d/u.test(text);
}
function lacking(topic, state, words, path, line) {
	const { title, question } = CARD_TOPICS[topic];
	const isMissing = state === "missing";
	return {
		rule: isMissing ? CARD_RULES.missingSection : CARD_RULES.unfilledSection,
		path,
		line,
		message: isMissing ? `It has no section “${title}”.` : `What it says under “${title}” has ${words} words without placeholders${topic === "results" ? ", or no number" : ""}.`,
		detail: `${title}: ${question}`
	};
}

// src/evidence/document/card/model-card.ts
/** The nearest card counts; a README only if it is bound, or lies beside the model and looks like a card. */
const modelCard = {
	kind: "modelCard",
	names: ["model-card", "bill-of-materials"],
	read: (documents, context) => {
		const [card, ...others] = cardsOf(documents, context.subject);
		const { hint } = CARD_KINDS.modelCard;
		if (card === void 0) return {
			state: "missing",
			missing: ["MODEL_CARD.md"],
			hint
		};
		const more = others.map((other) => anotherCard(other.path, card.path));
		if ("problem" in card) {
			const { path, problem } = card;
			return {
				state: "unreadable",
				message: `${JSON.stringify(path)} is no model card: ${problem.message}`,
				hint: problem.rule.remedy,
				findings: [problem, ...more]
			};
		}
		return {
			state: "read",
			evidence: evidenceOf$3(card, context, more)
		};
	}
};
function cardsOf(documents, subject) {
	const cards = (documents.get("model-card") ?? []).flatMap((document) => {
		const isOdd = isReadme(document) && !isBound(document, subject);
		if (isOdd && !isBeside(document, subject)) return [];
		const card = cardOf(document, subject);
		return card === void 0 || isOdd && !("problem" in card) && !isCard$1(card) ? [] : [card];
	});
	const inBills = cards.length > 0 ? [] : documents.get("bill-of-materials") ?? [];
	return [...cards, ...inBills.flatMap((document) => {
		const card = cardOf(document, subject);
		return card === void 0 || "problem" in card ? [] : [card];
	})];
}
function isReadme({ path }) {
	return /(?:^|\/)README\b[^/]*$/iu.test(path);
}
function isBound({ path }, { card, documents }) {
	return card === path || documents?.["model-card"]?.includes(path) === true;
}
/** In the folder of the model, or in the folder that is the model. */
function isBeside({ path }, { model }) {
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	return model !== void 0 && (folder === model || folder === model.slice(0, Math.max(0, model.lastIndexOf("/"))));
}
function evidenceOf$3(card, { subject }, more) {
	const { path, format, text, metadata } = card;
	const sections = sectionsOf(text, path);
	const otherLanguage = text.notUnderstood.filter(({ isForeign }) => isForeign === true).map((title) => notUnderstood$2(title, path));
	const owner = ownerOf(text, path);
	const oversight = oversightOf(text, path);
	const groups = groupsShown(text, subject.evaluation, path);
	const fields = metadata === void 0 ? [] : fieldsOf(metadata, path);
	const odd = text.notUnderstood.filter(({ isForeign }) => isForeign !== true);
	const findings = [
		...text.isUnderstood ? sections.flatMap(({ finding }) => finding ?? []) : [],
		...otherLanguage,
		...odd.map((title) => notUnderstood$2(title, path)),
		...text.doubles.map((title) => double(title, path)),
		...metadata === void 0 ? [] : [...metadata.findings, ...furtherProblems(metadata, path)],
		...[
			...fields,
			...groups,
			...oversight,
			owner
		].flatMap((each) => "finding" in each ? each.finding ?? [] : []),
		...more
	];
	return {
		path,
		format,
		sections,
		isUnderstood: text.isUnderstood,
		otherLanguage,
		owner,
		oversight,
		groups,
		fields,
		findings: findings.toSorted((a, b) => a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)
	};
}
function anotherCard(path, first) {
	const message = `${JSON.stringify(first)} is nearer to the model, and counts.`;
	return {
		rule: CARD_RULES.anotherCard,
		path,
		line: 1,
		message,
		detail: first.slice(0, 300)
	};
}
function notUnderstood$2({ title, line, isForeign }, path) {
	return {
		rule: CARD_RULES.notUnderstood,
		path,
		line,
		message: isForeign === true ? "This section is in another language than English, and is not counted." : "This heading is none that is known.",
		detail: title.slice(0, 300)
	};
}
function double({ title, line, first = 1 }, path) {
	const message = `The same heading stands on line ${first}, and that section counts.`;
	return {
		rule: CARD_RULES.doubleSection,
		path,
		line,
		message,
		detail: title.slice(0, 300)
	};
}

// src/evidence/document/card/area.ts
const CARD_PLACES = [{
	name: "model-card",
	pattern: /(?:^|\/)(?:[\w.-]{1,100}[-_.])?model[-_]?card(?:\.(?:md|markdown|json))?$|(?:^|\/)README(?:\.(?:md|markdown))?$/iu,
	where: "subject",
	mostBytes: 2 ** 20
}];
const CARD_READERS = [modelCard];

// src/evidence/document/claims/data-words.ts
/** What a phrase says of the data: "the held-out test set", "validation", "ImageNet". */
const EVALUATION = /* @__PURE__ */ new Set([
	"test",
	"testing",
	"heldout",
	"held",
	"holdout",
	"evaluation",
	"eval",
	"hold",
	"unseen"
]);
const OTHER = /* @__PURE__ */ new Set([
	"train",
	"training",
	"val",
	"valid",
	"validation",
	"dev",
	"development",
	"cv",
	"cross",
	"calibration",
	"tuning",
	"reference",
	"oob",
	"pilot",
	"production",
	"live",
	"external"
]);
/** Words that say nothing of which data. */
const PLAIN = /* @__PURE__ */ new Set([
	"the",
	"a",
	"an",
	"our",
	"its",
	"this",
	"that",
	"out",
	"set",
	"sets",
	"data",
	"dataset",
	"split",
	"splits",
	"partition",
	"sample",
	"samples",
	"fold",
	"table",
	"file",
	"full",
	"whole",
	"entire",
	"final",
	"same",
	"independent",
	"internal",
	"of",
	"all",
	"rows",
	"row",
	"examples",
	"cases",
	"records",
	"in",
	"current",
	"separate",
	"hidden",
	"official",
	"result",
	"results",
	"metrics",
	"metric",
	"performance",
	"from",
	"model",
	"score",
	"value"
]);
/** Nouns that make a phrase one about data. */
const NOUNS = /* @__PURE__ */ new Set([
	"set",
	"sets",
	"data",
	"dataset",
	"split",
	"benchmark",
	"cohort",
	"fold",
	"corpus",
	"table",
	"holdout",
	"partition"
]);
function namesOfTable(paths, subject) {
	const names = paths.flatMap((path) => {
		const file = path.slice(path.lastIndexOf("/") + 1);
		return [
			path,
			file,
			file.replace(/\.[^.]*$/u, "")
		];
	});
	return new Set([...names, subject].map(plainName).filter((name) => name !== ""));
}
/** What a phrase that is known to be about data says. */
function dataOf(phrase, names) {
	const plain = plainName(phrase);
	if (names.has(plain)) return { kind: "evaluation" };
	const telling = plain.split(" ").filter((word) => word !== "").filter((word) => !PLAIN.has(word));
	const without = telling.filter((word) => !EVALUATION.has(word));
	if (telling.length === 0) return { kind: "unnamed" };
	return without.length === 0 || names.has(without.join(" ")) || without.every((word) => names.has(word)) ? { kind: "evaluation" } : {
		kind: "other",
		name: phrase.trim().slice(0, 100)
	};
}
/** The same of a phrase that may be about anything, a heading or the label of a column; undefined when it is not about data. */
function dataNamed(phrase, names) {
	const plain = plainName(phrase);
	if (names.has(plain)) return { kind: "evaluation" };
	const words = plain.split(" ");
	const isOther = words.some((word) => OTHER.has(word));
	const isEvaluation = words.some((word) => EVALUATION.has(word));
	if (isOther && !isEvaluation) return {
		kind: "other",
		name: phrase.trim().slice(0, 100)
	};
	if (isEvaluation) return dataOf(phrase, names);
}
/** What a heading says: "Evaluation of our model" is about nothing else than an evaluation, "Results on ImageNet" is about other data. */
function dataOfHeading(title) {
	const on = /\bon (\S.{0,200})$/iu.exec(title)?.[1];
	if (on !== void 0) return dataOf(on, NO_NAMES);
	const isOther = plainName(title).split(" ").some((word) => OTHER.has(word));
	const named = dataNamed(title, NO_NAMES);
	return named?.kind === "other" && !isOther ? void 0 : named;
}
/** The name of the subject in a title is the model's. */
const NO_NAMES = /* @__PURE__ */ new Set();
/** Whether a phrase has a noun of data: "the Adult data", "a second cohort". */
function isAboutData(phrase) {
	return plainName(phrase).split(" ").some((word) => NOUNS.has(word) || OTHER.has(word) || EVALUATION.has(word));
}

// src/evidence/document/claims/metric-label.ts
const ID = /\b(?:performance|fairness)\/[a-z0-9-]{1,60}(?:@([^\s)`]{1,100}))?/u;
const MOST_LETTERS$9 = 200;
/** Words around a name that change nothing. */
const ABOUT = /* @__PURE__ */ new Set([
	"score",
	"overall",
	"mean",
	"average",
	"avg",
	"final",
	"the",
	"model",
	"metric",
	"metrics",
	"value",
	"percent",
	"pct",
	"in",
	"best",
	"sklearn",
	"binary",
	"global"
]);
/** Undefined where no known name is all that the text says beside data, units and words that mean nothing. */
function labelled$1(text, names) {
	if (text.length > MOST_LETTERS$9) return;
	const isPercent = /%|\bpercent|\bpct\b/iu.test(text);
	const name = text.trim();
	const whole = metricNamed(name.replace(/\([^()]{0,20}%[^()]{0,20}\)|%/u, ""));
	return byId(text, isPercent) ?? (whole === void 0 ? void 0 : {
		name,
		named: whole,
		isPercent
	}) ?? withAlias(name, names, isPercent) ?? withoutWords(name, names, isPercent);
}
/** `Accuracy (performance/accuracy)`, `fairness/disparate-impact@sex`. */
function byId(text, isPercent) {
	const found = ID.exec(text);
	if (found === null) return;
	const [name, by] = found;
	return {
		name,
		named: namedById(name.split("@")[0] ?? ""),
		isPercent,
		...by === void 0 ? {} : { by }
	};
}
/** `Accuracy (test)`, `ROC AUC (macro)`. */
function withAlias(name, names, isPercent) {
	const [outer = "", inner = ""] = /^([^()]{1,100})\(([^()]{1,60})\)$/u.exec(name)?.slice(1) ?? [];
	const outside = outer === "" ? void 0 : labelled$1(outer, names);
	if (outside === void 0) return;
	const inside = dataNamed(inner, names);
	return {
		...outside,
		name,
		isPercent,
		...inside === void 0 ? {} : { data: inside }
	};
}
/** `test_accuracy`, `eval/f1_score`, `validation AUC`. */
function withoutWords(name, names, isPercent) {
	const words = plainName(name).split(" ");
	if (words.length > 8) return;
	for (let length = words.length - 1; length >= 1; length -= 1) for (let from = 0; from + length <= words.length; from += 1) {
		const named = metricNamed(words.slice(from, from + length).join(" "));
		const about = [...words.slice(0, from), ...words.slice(from + length)].filter((word) => !ABOUT.has(word));
		const data = about.length === 0 ? void 0 : dataNamed(about.join(" "), names);
		if (named !== void 0 && (about.length === 0 || data !== void 0)) return {
			name,
			named,
			isPercent,
			...data === void 0 ? {} : { data }
		};
	}
}

// src/evidence/document/claims/made-claim.ts
const MOST_PERCENT = 100;
function madeClaim({ named, sense = "is", ...read }) {
	const { number } = read;
	if (named === "other") return [{
		...read,
		bound: void 0,
		lacksUnit: false
	}];
	const isShare = named.plain !== true && named.id !== "fairness/disparate-impact";
	if (isYear(number) || number.unit === "points" && named.ofGroups !== true || isShare && isNoShare(named, number)) return [];
	const lacksUnit = isShare && number.unit === "plain" && number.value > 1;
	return [{
		...read,
		number: senseOf(number, sense),
		bound: named,
		lacksUnit
	}];
}
/** A gap may be below 0; nothing is more than 100 %. */
function isNoShare({ ofGroups }, { value, unit }) {
	return value < 0 && ofGroups !== true || value > (unit === "plain" ? MOST_PERCENT : 1);
}
function senseOf(number, sense) {
	switch (sense) {
		case "is": return number;
		case "at-least": return {
			...number,
			high: Number.POSITIVE_INFINITY
		};
		case "at-most": return {
			...number,
			low: Number.NEGATIVE_INFINITY
		};
	}
}
function isYear({ text, unit }) {
	return unit === "plain" && /^(?:19|20)\d{2}$/u.test(text);
}

// src/evidence/document/claims/model-index.ts
/** `model-index: [{ results: [{ dataset, metrics: [{ type, value, name }] }] }]`. */
function claimsInModelIndex(document, context) {
	return itemsOf(memberOf$1(document.value, "model-index")).flatMap((model, at) => itemsOf(memberOf$1(model, "results")).flatMap((result, place) => {
		const path = [
			"model-index",
			at,
			"results",
			place
		];
		const data = dataOfResult(memberOf$1(result, "dataset"), context);
		return itemsOf(memberOf$1(result, "metrics")).flatMap((metric, index) => claimOf(metric, [
			...path,
			"metrics",
			index
		], document, {
			...context,
			data
		}));
	}));
}
/** A list of results, or one: `dataset`, `value`, and the metric in `metric`, or in `task`. */
function claimsInEvalResults(document, context) {
	const isList = Array.isArray(document.value);
	return (isList ? itemsOf(document.value) : [document.value]).flatMap((result, index) => {
		const path = isList ? [index] : [];
		const data = dataOfResult(memberOf$1(result, "dataset"), context);
		const metrics = itemsOf(memberOf$1(result, "metrics"));
		return metrics.length > 0 ? metrics.flatMap((metric, at) => claimOf(metric, [
			...path,
			"metrics",
			at
		], document, {
			...context,
			data
		})) : claimOf(namedByBenchmark(result), path, document, {
			...context,
			data
		});
	});
}
/** The benchmark stands for its metric where none is named. */
function namedByBenchmark(result) {
	const dataset = memberOf$1(result, "dataset");
	const benchmark = ["id", "task_id"].flatMap((key) => textOf$3(memberOf$1(dataset, key)) ?? []).join(" ");
	return METRIC_KEYS.some((key) => textOf$3(memberOf$1(result, key)) !== void 0) || benchmark === "" ? result : {
		metric: benchmark,
		value: memberOf$1(result, "value")
	};
}
const METRIC_KEYS = [
	"type",
	"metric",
	"name",
	"metric_name"
];
function claimOf(metric, path, document, context) {
	const names = METRIC_KEYS.flatMap((key) => textOf$3(memberOf$1(metric, key)) ?? []);
	const line = document.lineOf([...path, "value"]);
	const number = numberOf(memberOf$1(metric, "value"), line, document);
	const [name] = names;
	if (name === void 0 || number === void 0) return [];
	const known = names.flatMap((each) => labelled$1(each, context.names) ?? [])[0] ?? {
		name,
		named: "other"
	};
	const own = "data" in known ? known.data : void 0;
	return madeClaim({
		path: context.path,
		line,
		metric: known.name,
		named: known.named,
		number,
		group: void 0,
		by: "by" in known ? known.by : void 0,
		data: context.data.kind === "unnamed" ? own ?? context.data : context.data
	});
}
function numberOf(value, line, document) {
	if (typeof value === "number") return exactNumber(document.printedAt(line, value));
	return typeof value === "string" ? ofText(value) : void 0;
}
function ofText(value) {
	const isPercent = value.trim().endsWith("%");
	const digits = value.replace("%", "").trim();
	return writtenNumber(digits.slice(0, 50), [digits], isPercent ? "percent" : "plain");
}
/** The name, the type and the split: another name stays another, whatever the split. */
function dataOfResult(dataset, { names, data: around }) {
	const texts = [
		"name",
		"type",
		"id",
		"path"
	].flatMap((key) => textOf$3(memberOf$1(dataset, key)) ?? []);
	const named = textOf$3(dataset) === void 0 ? texts : [textOf$3(dataset) ?? ""];
	const split = textOf$3(memberOf$1(dataset, "split")) ?? textOf$3(memberOf$1(dataset, "config"));
	const own = named.map((text) => dataNamed(text, names) ?? dataOf(text, names));
	const known = own.find(({ kind }) => kind === "evaluation") ?? own[0];
	const ofSplit = split === void 0 ? void 0 : dataNamed(split, names);
	if (known?.kind === "other") return known;
	return ofSplit ?? known ?? around;
}
function itemsOf(value) {
	return Array.isArray(value) ? value : [];
}
function memberOf$1(value, key) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value).find(([name]) => name === key)?.[1] : void 0;
}
function textOf$3(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
const LISTS = [["quantitative_analysis", "performance_metrics"], ["quantitativeAnalysis", "performanceMetrics"]];
/** Model Card Toolkit, and the `modelCard` of CycloneDX components: `{ type, value, slice }`. */
function claimsInPerformance(document, context) {
	const components = itemsOf(memberOf$1(document.value, "components")).map((component, index) => [memberOf$1(component, "modelCard"), [
		"components",
		index,
		"modelCard"
	]]);
	const main = memberOf$1(memberOf$1(memberOf$1(document.value, "metadata"), "component"), "modelCard");
	return [
		[document.value, []],
		[main, [
			"metadata",
			"component",
			"modelCard"
		]],
		...components
	].flatMap(([card, path]) => LISTS.flatMap(([analysis, list]) => itemsOf(memberOf$1(memberOf$1(card, analysis), list)).flatMap((metric, index) => {
		const slice = textOf$3(memberOf$1(metric, "slice"));
		const group = slice === void 0 || /^(?:all|overall|none|total)$/iu.test(slice) ? void 0 : groupIn(slice);
		return claimOf(metric, [
			...path,
			analysis,
			list,
			index
		], document, context).map((claim) => ({
			...claim,
			group
		}));
	})));
}

// src/evidence/document/claims/read-claims.ts
const MOST_CLAIMS$2 = 5e3;
/** Nothing was recomputed yet, so nothing can be checked: what is unknown is never confirmed. */
function unanswered$1(read, outdated, hint) {
	const findings = read.flatMap((each) => each.findings);
	if (read.every(({ isRead }) => !isRead)) {
		const [first] = findings;
		return {
			state: "unreadable",
			message: `no number can be read of it: ${first === void 0 ? "" : `${JSON.stringify(first.path)} line ${first.line}: ${first.message}`}`,
			hint,
			findings
		};
	}
	const claims = read.flatMap((each) => each.claims).slice(0, MOST_CLAIMS$2);
	return {
		state: "read",
		evidence: {
			claims: claims.map((claim) => ({
				...claim,
				state: "uncheckable",
				because: "nothing was recomputed"
			})),
			outdated,
			findings: [...findings, ...claims.flatMap(textFindings)]
		}
	};
}
/** What is wrong with a claim as it is written, whatever the evidence says. */
function textFindings({ path, line, metric, number, bound, lacksUnit }) {
	const detail = `${metric.slice(0, 100)} ${number.text.slice(0, 50)}`;
	if (bound === void 0) return [{
		rule: CLAIM_RULES.unbound,
		path,
		line,
		message: "No metric here recomputes it.",
		detail
	}];
	return lacksUnit ? [{
		rule: CLAIM_RULES.noUnit,
		path,
		line,
		message: "It is a share, and its unit is not said.",
		detail
	}] : [];
}
/** Documents that are as they were, of a model that this change brings anew. What the job makes is made anew each time. */
function outdatedOf(texts, { subject: { model }, isChanged, isMade, paths }) {
	if (model === void 0 || isChanged === void 0) return [];
	const files = [...paths].filter((path) => path === model || path.startsWith(`${model}/`));
	const own = new Set(texts.map(({ path }) => path));
	return files.some((path) => !own.has(path) && isChanged(path) && isMade?.(path) !== true) ? texts.map(({ path }) => path).filter((path) => !isChanged(path)) : [];
}

// src/evidence/document/claims/read-values.ts
function valuesOfJson(path, text) {
	const read = readJson(text);
	const findings = read.problems.map((problem) => broken$1(path, problem));
	return read.ok ? {
		document: {
			value: read.value,
			lineOf: read.lineOf,
			printedAt: printedIn(text, 1)
		},
		findings
	} : {
		document: void 0,
		findings
	};
}
function valuesOfYaml(path, text) {
	return valuesIn(path, readYamlDocument(text), printedIn(text, 1));
}
function valuesOfFrontMatter(path, frontMatter) {
	return valuesIn(path, yamlOf(frontMatter), printedIn(frontMatter.yaml, frontMatter.line));
}
function valuesIn(path, { value, lineOf, problems }, printedAt) {
	const findings = problems.map((problem) => broken$1(path, problem));
	return {
		document: value === void 0 ? void 0 : {
			value,
			lineOf,
			printedAt
		},
		findings
	};
}
function broken$1(path, { line, message }) {
	return {
		rule: CLAIM_RULES.unreadable,
		path,
		line,
		message,
		detail: path.slice(0, 300)
	};
}
/** In longer lines nobody looks for digits: then they are those that a double needs. */
const MOST_LETTERS$8 = 2e3;
const DIGITS = /(?<![\w.])-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?/giu;
/** 0.90 is read as 0.9; how many digits it has stands in the line. */
function printedIn(text, firstLine) {
	const lines = text.split("\n");
	return (line, value) => {
		const raw = lines[line - firstLine] ?? "";
		return (raw.length > MOST_LETTERS$8 ? [] : raw.match(DIGITS) ?? []).find((digits) => Number(digits) === value) ?? String(value);
	};
}

// src/evidence/document/claims/text/around.ts
function reachOf(bound, index, phrases, tokens) {
	const pair = bound[index];
	const at = pair?.at ?? 0;
	const start = tokens.findLastIndex(({ text }, place) => place < at && text === ";");
	const inClause = bound.find((each) => each.at > start);
	const first = bound.find(({ metricAt }) => metricAt === pair?.metricAt);
	return {
		since: Math.max(bound[index - 1]?.at ?? -1, start),
		until: endOf(pair, bound[index + 1], tokens),
		leads: first !== void 0 && isLed(first, phrases, start),
		clause: [start, inClause === void 0 ? at : Math.min(inClause.at, inClause.metricAt)]
	};
}
/** The next number, or its metric where that has one of its own, or the end of the clause. */
function endOf(pair, next, tokens) {
	const at = pair?.at ?? 0;
	const stop = tokens.findIndex(({ text }, place) => place > at && text === ";");
	const clause = stop < 0 ? tokens.length : stop;
	if (next === void 0) return clause;
	const hasOwn = next.metricAt !== pair?.metricAt && next.metricAt > at;
	return Math.min(clause, next.at, hasOwn ? next.metricAt : next.at);
}
function isLed({ at, metricAt }, phrases, start) {
	const groups = phrases.filter(({ says }) => says.kind === "group");
	return !groups.some(({ from }) => from === Math.max(at, metricAt) + 1) && groups.some(({ from }) => from > start && from < at);
}
/** What the phrases nearest to a number say of it; undefined: it is not of this model. */
function saidAround({ at, metricAt }, phrases, { since, until, leads, clause: [start, opening] }, tokens, { names, data: around, group: heading }) {
	const first = Math.min(at, metricAt);
	const behind = phrases.filter(({ from }) => from > at && from < until);
	const between = phrases.filter(({ from }) => from > Math.max(first, since) && from < at);
	const ahead = phrases.filter(({ from }) => from < first && (from > since || from > start && from < opening)).toReversed();
	const near = (leads ? [...between, ...ahead] : [
		...behind,
		...between,
		...ahead
	]).map(({ says }) => says);
	if ([...behind, ...between].some(({ says }) => says.kind === "not-this-model")) return;
	return {
		data: near.flatMap((says) => says.kind === "data" && says.data.kind !== "unnamed" ? [says.data] : [])[0] ?? adjective(tokens, metricAt, names) ?? onlyData(phrases) ?? around,
		group: near.flatMap((says) => says.kind === "group" ? [says.group] : [])[0] ?? heading,
		by: near.flatMap((says) => says.kind === "by" ? [says.words] : [])[0]
	};
}
/** "test accuracy", "validation AUC". */
function adjective(tokens, metricAt, names) {
	const before = tokens[metricAt - 1];
	return before?.kind === "word" ? dataNamed(before.text, names) : void 0;
}
/** Where the sentence names one set of data only, all of its numbers are of that. */
function onlyData(phrases) {
	const all = phrases.flatMap(({ says }) => says.kind === "data" && says.data.kind !== "unnamed" ? [says.data] : []);
	return all.length === 1 ? all[0] : void 0;
}

// src/evidence/document/claims/text/lists.ts
const JOINS$1 = /* @__PURE__ */ new Set([
	"and",
	",",
	"/",
	"&"
]);
const FARTHEST$1 = 12;
/** `isNone`: whether the number at a place is one of something else than a metric. */
function listedPairs(tokens, isNone) {
	const listed = /* @__PURE__ */ new Map();
	const taken = [];
	for (let at = 0; at < tokens.length; at += 1) {
		const metrics = runOf(tokens, at, "metric");
		const last = metrics.at(-1);
		if (metrics.length > 1 && last !== void 0) {
			const numbers = numbersBehind(tokens, last, isNone);
			numbers.forEach((number, index) => {
				listed.set(number, numbers.length === metrics.length ? metrics[index] ?? "not-known" : "not-known");
			});
			taken.push(...numbers.length > 0 ? metrics : []);
			at = last;
		} else if (last !== void 0) unlisted(tokens, last, isNone).forEach((number) => listed.set(number, "not-known"));
	}
	return {
		listed,
		taken
	};
}
/** "0.91 and 0.84" behind one metric: which is which is said elsewhere, if at all. "0.91 and 0.84 AUC" is no such list. */
function unlisted(tokens, metric, isNone) {
	const numbers = numbersBehind(tokens, metric, isNone).filter((at) => !isNone(at));
	const behind = (numbers.at(-1) ?? 0) + 1;
	const isOfAnother = tokens.slice(behind, behind + 2).some(({ kind }) => kind === "metric");
	return numbers.length > 1 && !isOfAnother ? numbers : [];
}
/** Places of one kind of token from `at` on with nothing than joins between. */
function runOf(tokens, at, kind) {
	const places = [];
	let next = at;
	while (tokens[next]?.kind === kind) {
		places.push(next);
		const joins = JOINS$1.has(word(tokens, next + 1)) ? JOINS$1.has(word(tokens, next + 2)) ? 2 : 1 : 0;
		if (joins === 0) break;
		next += joins + 1;
	}
	return places;
}
function numbersBehind(tokens, last, isNone) {
	for (let at = last + 1; at < Math.min(tokens.length, last + FARTHEST$1); at += 1) {
		const token = tokens[at];
		if (token?.kind === "metric" || token?.text === ";") return [];
		if (token?.kind === "number" && !isNone(at)) return runOf(tokens, at, "number");
	}
	return [];
}
function word(tokens, at) {
	return tokens[at]?.text.toLowerCase() ?? "";
}

// src/evidence/document/claims/text/tokens.ts
/** Longer sentences are read in pieces of this length. */
const MOST_LETTERS$7 = 4e3;
const DATE$3 = String.raw`\d{4}-\d{2}-\d{2}`;
const VERSION$2 = String.raw`\d{1,9}(?:\.\d{1,9}){2,}`;
const COUNTED$1 = String.raw`\d[\d.,]{0,15}-?\p{L}[\p{L}\p{N}-]*`;
const WORD = String.raw`\p{L}[\p{L}\p{N}_^²]*(?:[-'’.@/_][\p{L}\p{N}_]+|=\p{L}[\p{L}\p{N}_]*)*`;
const NUMBER$1 = String.raw`(?:(?<![\p{L}\p{N}.)])[-+−])?(?:\d+(?:[.,]\d+)*|(?<![\p{L}\p{N}])\.\d+)`;
const MARK = String.raw`[<>]=|±|\+/-|\S`;
const TOKENS = new RegExp(`(?<word>${DATE$3}|${VERSION$2}|${COUNTED$1}|${WORD})|(?<number>${NUMBER$1})|(?<mark>${MARK})`, "giu");
/** Marks that only set type: emphasis, code, quotes. */
const TYPE_MARKS = /* @__PURE__ */ new Set([
	"*",
	"`",
	"\"",
	"“",
	"”",
	"„",
	"_",
	"~~"
]);
function tokensOf(sentence) {
	return withMetrics(withNumbers(piecesOf(sentence.slice(0, MOST_LETTERS$7))));
}
function piecesOf(sentence) {
	const pieces = [];
	for (const { groups = {}, index } of sentence.matchAll(TOKENS)) {
		const { word, number, mark } = groups;
		if (word !== void 0) pieces.push(...wordsOf$2(word, index));
		else if (number !== void 0) pieces.push({
			kind: "digits",
			text: number,
			at: index
		});
		else if (mark !== void 0 && !TYPE_MARKS.has(mark)) pieces.push({
			kind: "mark",
			text: mark,
			at: index
		});
	}
	return pieces;
}
/** `precision/recall` is two words, `data/test.csv` is one. */
function wordsOf$2(word, at) {
	if (!word.includes("/") || word.includes(".")) return [{
		kind: "word",
		text: word,
		at
	}];
	return word.split("/").flatMap((part, index) => [...index === 0 ? [] : [{
		kind: "mark",
		text: "/",
		at
	}], {
		kind: "word",
		text: part,
		at
	}]);
}
/** Digits with their unit, as ranges and margins where two of them are. What is no number of a metric stays a mark. */
function withNumbers(pieces) {
	const tokens = [];
	for (let index = 0; index < pieces.length; index += 1) {
		const piece = pieces[index];
		if (piece === void 0) break;
		if (piece.kind === "digits") {
			const { token, used } = numberAt(pieces, index, piece);
			tokens.push(token);
			index += used - 1;
		} else tokens.push(piece);
	}
	return tokens;
}
const DASHES = /* @__PURE__ */ new Set([
	"–",
	"-",
	"—"
]);
const MARGINS = /* @__PURE__ */ new Set(["±", "+/-"]);
function numberAt(pieces, index, { text, at }) {
	const first = unitAt(pieces, index + 1);
	const joint = pieces[index + 1 + first.used];
	const second = pieces[index + 2 + first.used];
	if (joint !== void 0 && second?.kind === "digits" && digitsOf(second.text) !== void 0 && (DASHES.has(joint.text) || MARGINS.has(joint.text))) {
		const last = unitAt(pieces, index + 3 + first.used);
		const unit = last.unit === "plain" ? first.unit : last.unit;
		const said = `${text} ${joint.text} ${second.text}`;
		return tokenOf(MARGINS.has(joint.text) ? withMargin(said, [text, second.text], unit) : writtenNumber(said, [text, second.text], unit), said, at, 3 + first.used + last.used);
	}
	const unit = first.unit;
	return tokenOf(writtenNumber(text, [text], unit), text, at, 1 + first.used);
}
function tokenOf(number, text, at, used) {
	return {
		token: number === void 0 ? {
			kind: "mark",
			text,
			at
		} : {
			kind: "number",
			number,
			text,
			at
		},
		used
	};
}
const UNITS = /* @__PURE__ */ new Map([
	["pp", "points"],
	["pps", "points"],
	["% points", "points"],
	["percentage points", "points"],
	["percentage point", "points"],
	["%", "percent"],
	["percent", "percent"],
	["per cent", "percent"]
]);
function unitAt(pieces, index) {
	const texts = pieces.slice(index, index + 2).map(({ text }) => text.toLowerCase());
	for (const used of [2, 1]) {
		const unit = texts.length < used ? void 0 : UNITS.get(texts.slice(0, used).join(" "));
		if (unit !== void 0) return {
			unit,
			used
		};
	}
	return {
		unit: "plain",
		used: 0
	};
}
/** The longest names of metrics become one token each. */
function withMetrics(tokens) {
	const found = [];
	for (let index = 0; index < tokens.length; index += 1) {
		const { token, used } = metricAt(tokens, index);
		found.push(...token);
		index += used - 1;
	}
	return found;
}
function metricAt(tokens, index) {
	const first = tokens[index];
	if (first?.kind !== "word" || !beginsName(first.text)) return {
		token: first === void 0 ? [] : [first],
		used: 1
	};
	const words = [];
	let best;
	for (let used = 1; used <= 6; used += 1) {
		const next = tokens[index + used - 1];
		if (next?.kind !== "word") break;
		words.push(next.text);
		const named = metricNamed(words.join(" "));
		best = named === void 0 ? best : {
			named,
			used
		};
	}
	return best === void 0 ? {
		token: [first],
		used: 1
	} : {
		token: [{
			kind: "metric",
			named: best.named,
			text: words.slice(0, best.used).join(" "),
			at: first.at
		}],
		used: best.used
	};
}
/** In lower case; empty where there is none. */
function wordAt(tokens, index) {
	return tokens[index]?.text.toLowerCase() ?? "";
}

// src/evidence/document/claims/text/quantities.ts
/** Numbers of sentences that are of something else than a metric of this model. */
const QUANTITIES = new Set("threshold thresholds cutoff cut-off seed seeds epoch epochs alpha beta gamma lambda p n k rate learning temperature confidence margin version table figure section fold folds batch step steps level iteration depth tree trees from by page chapter release".split(" "));
const COUNTED = new Set("rows row samples sample examples example epochs seeds runs folds parameters users patients applicants images hours minutes seconds ms s gb mb days years year months weeks ci confidence credible classes features groups times trees layers people cases questions tokens words documents threshold points point bins labels out steps records observations individuals".split(" "));
const SKIPPED$1 = /* @__PURE__ */ new Set([
	"of",
	"=",
	":",
	"is",
	"was",
	"~",
	"to",
	"the",
	"a",
	"at",
	"about"
]);
/** A threshold, a seed, a count, a year, a change. */
function isOfSomethingElse(tokens, at) {
	return isCounted(tokens, at) || isQuantity(tokens, at) || ["[", "@"].includes(wordAt(tokens, at - 1));
}
function isCounted(tokens, at) {
	return tokens[at + 1]?.kind === "word" && (COUNTED.has(wordAt(tokens, at + 1)) || isShareOfData(tokens, at));
}
/** "a threshold of 0.5", "seed = 42". */
function isQuantity(tokens, at) {
	let index = at - 1;
	while (index > at - 4 && SKIPPED$1.has(wordAt(tokens, index))) index -= 1;
	return tokens[index]?.kind === "word" && QUANTITIES.has(wordAt(tokens, index));
}
/** "the held-out 20 % of the data". */
function isShareOfData(tokens, at) {
	const words = tokens.slice(at + 1, at + 5).map(({ text }) => text.toLowerCase());
	return words[0] === "of" && words.some((word) => COUNTED.has(word) || word === "data" || word === "dataset");
}
/** "recall at 90 % precision", "accuracy@5": another number than ours. */
function isConditional(tokens, metricAt) {
	const isAtOne = wordAt(tokens, metricAt + 1) === "at" && tokens[metricAt + 2]?.kind === "number";
	const isCondition = tokens[metricAt - 1]?.kind === "number" && wordAt(tokens, metricAt - 2) === "at";
	return tokens[metricAt + 1]?.text === "@" || isAtOne && tokens[metricAt + 3]?.kind === "metric" || isCondition;
}
const CLAUSE_ENDS = /* @__PURE__ */ new Set([
	",",
	";",
	"(",
	")"
]);
/** "a baseline accuracy of 0.75", "the previous version had an accuracy of 0.75": what stands before it in its clause. */
function isOfAnother(tokens, at) {
	for (let index = at - 1; index >= 0; index -= 1) {
		const token = tokens[index];
		if (token === void 0 || token.kind === "number" || CLAUSE_ENDS.has(token.text)) return false;
		if (NOT_THIS_MODEL.has(token.text.toLowerCase())) return true;
	}
	return false;
}

// src/evidence/document/claims/text/pairs.ts
/** Which number of a sentence is of which metric. */
/** Each number with the metric that it is of. */
function pairsOf(tokens, phrases) {
	const pairs = [];
	const inPhrase = new Set(phrases.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, step) => from + step)));
	const { listed, taken } = listedPairs(tokens, (at) => isOfSomethingElse(tokens, at));
	const used = new Set(taken);
	tokens.forEach((token, at) => {
		if (token.kind !== "number" || isOfSomethingElse(tokens, at)) return;
		const own = listed.get(at);
		if (own === "not-known") return;
		const metricAt = own ?? metricBefore(tokens, at, inPhrase, used) ?? metricBehind(tokens, at) ?? carried(tokens, at, pairs.at(-1), phrases);
		const metric = metricAt === void 0 ? void 0 : tokens[metricAt];
		if (metricAt !== void 0 && metric?.kind === "metric") {
			used.add(metricAt);
			pairs.push({
				number: token,
				at,
				metric,
				metricAt
			});
		}
	});
	return pairs;
}
/** Words that may stand between a metric and its number. */
const BETWEEN = new Set("of is was are were be been being equals = : ≈ ~ ( ) [ , - – — about around approximately approx ca roughly reaches reached reaching achieves achieved attains attained to score scores value values the a an its rate on stands came remains stays currently only just mean average averaged overall test over measured reported obtained got gets scored hit up down in total at least most above below under more than less not > < >= <= ≥ ≤ exceeds exceeding nearly almost → | by us here now both and each weighted macro micro per improves improved rises rose increases increased drops dropped falls fell from".split(" "));
const FARTHEST = 16;
function metricBefore(tokens, at, inPhrase, used) {
	for (let index = at - 1; index >= Math.max(0, at - FARTHEST); index -= 1) {
		if (tokens[index]?.kind === "metric") return used.has(index) || isConditional(tokens, index) || isOfAnother(tokens, index) ? void 0 : index;
		if (!isPassed(tokens, index, inPhrase)) return;
	}
}
/** What may stand between a metric and its number: "from 0.81 to", a threshold, a phrase, a word that joins. */
function isPassed(tokens, index, inPhrase) {
	const word = wordAt(tokens, index);
	if (tokens[index]?.kind === "number") return wordAt(tokens, index - 1) === "from" || isOfSomethingElse(tokens, index);
	return !NOT_THIS_MODEL.has(word) && (inPhrase.has(index) || BETWEEN.has(word));
}
const ADJECTIVES = new Set("test held-out heldout holdout validation training train dev overall mean average macro weighted in of on the a an top-1 evaluation out-of-sample final total classification binary".split(" "));
const CONNECTS = /* @__PURE__ */ new Set([
	":",
	"=",
	"of",
	"is",
	"was"
]);
/** "87 % accuracy", "0.91 test AUC"; not "0.8, F1: 0.7". */
function metricBehind(tokens, at) {
	if (wordAt(tokens, at - 1) === "at" || isOfAnother(tokens, at)) return;
	let index = wordAt(tokens, at + 1) === "(" ? at + 2 : at + 1;
	while (index < at + 4 && tokens[index]?.kind === "word" && ADJECTIVES.has(wordAt(tokens, index))) index += 1;
	return tokens[index]?.kind === "metric" && !isNamedFor(tokens, index) && !isConditional(tokens, index) ? index : void 0;
}
/** "F1: 0.7": it has a number of its own behind it. */
function isNamedFor(tokens, metricAt) {
	return CONNECTS.has(wordAt(tokens, metricAt + 1)) && tokens[metricAt + 2]?.kind === "number";
}
const JOINS = new Set("and , but while vs vs. versus against / ( ) only is was to . whereas compared with than it for : have has had get reach the".split(" "));
/** "0.91 for men and 0.84 for women": the metric goes on where a group or data of its own stands behind the number. */
function carried(tokens, at, last, phrases) {
	if (last === void 0 || last.metricAt > at) return;
	const own = phrases.find(({ from, says }) => from === at + 1 && (says.kind === "group" || says.kind === "data" || says.kind === "not-this-model"));
	const before = phrases.find(({ from, to, says }) => from > last.at + 1 && to <= at && says.kind === "group");
	const covered = (index) => phrases.some(({ from, to }) => from <= index && index < to);
	const isJoined = tokens.slice(last.at + 1, at).every((token, step) => covered(last.at + 1 + step) || last.at + 1 + step === last.metricAt || token.kind !== "metric" && JOINS.has(token.text.toLowerCase()));
	return (own ?? before) !== void 0 && isJoined ? last.metricAt : void 0;
}

// src/evidence/document/claims/text/phrases.ts
const LEADS = new Set("for among amongst in within on over of by across between (".split(" "));
const MOST_WORDS = 6;
/** Words that end a phrase. */
const ENDS$1 = new Set("is was are were and but while whereas vs versus with at to than compared against we it has have reaches achieves equals when where which that after before using as from drops falls rises".split(" "));
function phrasesOf(tokens, names) {
	const label = labelOf$1(tokens, names);
	const phrases = label === void 0 ? [] : [label];
	for (let index = label?.to ?? 0; index < tokens.length; index += 1) {
		const phrase = phraseAt(tokens, index, names);
		if (phrase !== void 0) {
			phrases.push(phrase);
			index = Math.max(index, phrase.to - 1);
		}
	}
	return phrases;
}
const LONGEST_LABEL = 6;
/** Labels that say nothing of who: "Results: accuracy 0.9". */
const NO_LABELS = new Set("results result performance summary note notes metrics metric scores evaluation table figure quality outcome score overall headline update".split(" "));
/** "North: accuracy 0.8", "Age 65+: recall 0.7": what stands in front of a colon, where it is no metric. */
function labelOf$1(tokens, names) {
	const to = tokens.findIndex(({ text, kind }) => kind === "metric" || text === ":");
	const own = tokens.slice(0, Math.max(0, to));
	if (own.length === 0 || own.length > LONGEST_LABEL || tokens[to]?.text !== ":" || LEADS.has(wordAt(tokens, 0))) return;
	const words = own.map(({ text }) => text);
	return own[0]?.kind !== "word" || NO_LABELS.has(wordAt(tokens, 0)) || NO_LABELS.has(wordAt(tokens, to - 1)) ? void 0 : {
		from: 0,
		to,
		says: saidBy$1("for", words, void 0, names)
	};
}
function phraseAt(tokens, from, names) {
	const lead = tokens[from];
	const word = wordAt(tokens, from);
	if (lead?.kind === "word" && isNamedPeople(word)) return {
		from,
		to: from + 1,
		says: {
			kind: "group",
			group: { words: lead.text }
		}
	};
	if (lead?.kind !== "word" && lead?.kind !== "mark" || !LEADS.has(word)) return;
	const { words, column, to } = wordsFrom(tokens, from + 1, word);
	return {
		from,
		to,
		says: saidBy$1(word, words, column, names)
	};
}
function wordsFrom(tokens, from, lead) {
	const words = [];
	let column;
	let to = from;
	for (; to < tokens.length && words.length < MOST_WORDS; to += 1) {
		const token = tokens[to];
		if (token?.text === "=" && words.length === 1) column = words.pop();
		else if (token?.kind === "word" && !endsPhrase(wordAt(tokens, to), lead)) words.push(token.text);
		else break;
	}
	return {
		words,
		column,
		to
	};
}
function endsPhrase(word, lead) {
	return LEADS.has(word) || ENDS$1.has(word) && !(lead === "between" && word === "and");
}
const BY = /* @__PURE__ */ new Set([
	"by",
	"across",
	"between"
]);
function saidBy$1(lead, all, column, names) {
	const words = all.filter((word, index) => index > 0 || !DETERMINERS.has(word.toLowerCase()));
	const said = words.join(" ");
	if (words.some((word) => NOT_THIS_MODEL.has(word.toLowerCase()))) return { kind: "not-this-model" };
	const keyed = keyedGroup(said, column);
	if (keyed !== void 0) return {
		kind: "group",
		group: keyed
	};
	if (said === "" || /^sha-?256/iu.test(said)) return { kind: "nothing" };
	if (BY.has(lead)) return {
		kind: "by",
		words: said
	};
	return names.has(plainName(said)) || isAboutData(said) ? onData(lead, said, names) : ofGroup(lead, words);
}
/** `sex=Female`, and `sex = Female` whose column was taken off. */
function keyedGroup(said, column) {
	const [name, value] = /^([\p{L}_][\p{L}\p{N}_]*)=(\S+)$/u.exec(said)?.slice(1) ?? [column, said];
	return name === void 0 || value === void 0 ? void 0 : {
		words: value,
		column: name
	};
}
/** "A sample of the test data" is no measurement on it. */
function onData(lead, said, names) {
	return lead === "of" ? { kind: "nothing" } : {
		kind: "data",
		data: dataNamed(said, names) ?? dataOf(said, names)
	};
}
function ofGroup(lead, words) {
	const said = words.join(" ");
	const group = groupOf$1(said);
	if (group === void 0) return { kind: "nothing" };
	if (isKnownGroup(group)) return {
		kind: "group",
		group: { words: group }
	};
	switch (lead) {
		case "on":
		case "over": return {
			kind: "data",
			data: {
				kind: "other",
				name: said.slice(0, 100)
			}
		};
		case "of": return { kind: "nothing" };
		case "in":
		case "within": return hasNounOfPeople(words) ? {
			kind: "group",
			group: { words: group }
		} : { kind: "nothing" };
		default: return {
			kind: "group",
			group: { words: group }
		};
	}
}

// src/evidence/document/claims/text/no-claims.ts
const DEMANDS = new Set("must should shall require requires required requirement target targets goal aim aims expect expected expects would if unless suppose assume assuming aspire aspires hypothetical want wants need needs threshold-based minimum acceptable bound cannot plan plans planned will".split(" "));
function isNoClaim(tokens) {
	return tokens.some(({ kind, text }) => kind === "word" && DEMANDS.has(text.toLowerCase()));
}

// src/evidence/document/claims/text/senses.ts
const AT_LEAST = /* @__PURE__ */ new Set([
	"above",
	"over",
	"exceeds",
	"exceeding",
	"least",
	">",
	">=",
	"≥",
	"more than",
	"at least",
	"greater than",
	"better than"
]);
const AT_MOST = /* @__PURE__ */ new Set([
	"below",
	"under",
	"most",
	"<",
	"<=",
	"≤",
	"less than",
	"at most",
	"up to",
	"fewer than",
	"smaller than"
]);
function senseBefore(tokens, at) {
	const last = tokens[at - 1]?.text.toLowerCase() ?? "";
	const two = `${tokens[at - 2]?.text.toLowerCase() ?? ""} ${last}`;
	if (AT_LEAST.has(two) || AT_LEAST.has(last)) return "at-least";
	return AT_MOST.has(two) || AT_MOST.has(last) ? "at-most" : "is";
}

// src/evidence/document/claims/text/sentence-claims.ts
function claimsInSentence(sentence, context) {
	if (!/\d/u.test(sentence.text)) return [];
	const tokens = tokensOf(sentence.text);
	if (!tokens.some(({ kind }) => kind === "metric") || isNoClaim(tokens)) return [];
	const phrases = phrasesOf(tokens, context.names);
	const bound = pairsOf(tokens, phrases);
	return bound.flatMap((pair, index) => {
		const around = saidAround(pair, phrases, reachOf(bound, index, phrases, tokens), tokens, context);
		if (around === void 0) return [];
		const { number, metric } = pair;
		const place = {
			path: context.path,
			line: sentence.lineAt(number.at)
		};
		const sense = senseBefore(tokens, pair.at);
		return madeClaim({
			...place,
			...around,
			metric: metric.text,
			named: metric.named,
			number: number.number,
			sense
		});
	});
}

// src/evidence/document/claims/text/sentences.ts
const ENDS = /(?<=[.!?;])\s+(?=[\p{Lu}\d("“*[-])|\n(?=\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s)|\n\s*\n/gu;
/** A sentence that is longer is cut: nobody says a number at its end. */
const MOST_LETTERS$6 = 1e3;
/** `line` is that of the first letter. */
function sentencesOf(text, line) {
	const sentences = [];
	let from = 0;
	let at = line;
	const add = (to) => {
		for (let start = from; start < to; start += MOST_LETTERS$6) {
			const piece = text.slice(start, Math.min(to, start + MOST_LETTERS$6));
			const first = at;
			sentences.push({
				text: piece,
				lineAt: (offset) => first + feeds(piece.slice(0, offset))
			});
			at += feeds(piece);
		}
	};
	for (const { index, 0: gap } of text.matchAll(ENDS)) {
		add(index);
		at += feeds(gap);
		from = index + gap.length;
	}
	add(text.length);
	return sentences;
}
function feeds(text) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}

// src/evidence/document/claims/averages.ts
const AVERAGE = /^(macro|weighted|micro|samples)[ _-]?(?:avg|average)$/iu;
const AVERAGED = /* @__PURE__ */ new Map([
	["macro performance/precision", "performance/precision-macro"],
	["macro performance/recall", "performance/recall-macro"],
	["macro performance/f1", "performance/f1-macro"],
	["weighted performance/f1", "performance/f1-weighted"]
]);
/** `macro`, `weighted` …; undefined where the text names no average. */
function averageIn(text) {
	return AVERAGE.exec(text)?.[1]?.toLowerCase();
}
/** The average of a metric over the classes; `other` where nothing here recomputes it. */
function averaged(average, named) {
	const id = named === "other" ? void 0 : AVERAGED.get(`${average} ${named.id}`);
	return id === void 0 ? "other" : { id };
}

// src/evidence/document/claims/table-cells.ts
/** The number of a cell: `0.87`, `87.3 %`, `0.87 ± 0.02`, `0.87 (0.85–0.89)`, `**0.91**`. */
const MOST_LETTERS$5 = 80;
const MARKS = /* @__PURE__ */ new Set([
	"(",
	"[",
	")",
	"]",
	",",
	"–",
	"-",
	";",
	"%",
	"≈",
	"~",
	"↑",
	"↓",
	"/"
]);
/** `isPercent`: the header says so. Undefined where the cell has anything else than a number with its interval. */
function cellNumber(cell, isPercent) {
	if (cell.length > MOST_LETTERS$5) return;
	const [first, ...rest] = tokensOf(cell.trim()).filter(({ text }) => !/^[≈~↑↓]$/u.test(text));
	if (first?.kind !== "number") return;
	const isInterval = rest.every(({ kind, text }) => kind === "number" || MARKS.has(text) || /^(?:ci|to)$/iu.test(text));
	const opens = rest[0] === void 0 || rest[0].text === "(" || rest[0].text === "[";
	if (!isInterval || !opens) return;
	const { number } = first;
	return isPercent && number.unit === "plain" ? {
		...number,
		value: number.value / 100,
		low: number.low / 100,
		high: number.high / 100,
		unit: "percent"
	} : number;
}

// src/evidence/document/claims/table-labels.ts
/** What the names of the rows and columns of a table say of its numbers. */
const VALUES$1 = /^(?:values?|results?|scores?|our(?:s| model)?|this model|model|point estimate|estimate|performance|measured|metric|metrics)?$/iu;
const SKIPPED = /^(?:n|#|rows?|support|size|count|samples?|examples?|sha-?256|digest|date|unit|note|notes|threshold|seed|std|sd|se|p|source|table|scope|options?|bound|verdict|.{0,40}\b(?:interval|ci|std|stderr|confidence)\b.{0,40})$/iu;
const METRIC_COLUMN = /^(?:metrics?|measures?|scores?|evaluation metric|quantity|statistic)$/iu;
const DATA_COLUMN = /^(?:data|data ?sets?|benchmark|corpus|splits?|evaluation (?:data|set)|evaluated on)$/iu;
const EVERYBODY = /^(?:all|overall|total|everyone|full|whole|average|mean|all groups|aggregate)$/iu;
const NO_COLUMN = /^(?:group|groups|subgroup|slice|category|value|segment|demographic|population|attribute|cohort)?$/iu;
const MOST_LABELS = 4;
/** All cells of a row that are no numbers say something of its numbers. */
function rowLabel(cells, kind, context) {
	let label = {};
	for (const [index, cell] of cells.entries()) {
		const text = plainCell(cell);
		if (text !== "" && isLabel(cell, index, kind)) {
			const said = index === kind.namesRows ? nameOfRow(text, context) : saidBeside(text, index, kind, context);
			const data = label.data?.kind === "other" ? label.data : said.data;
			label = {
				...label,
				...said,
				...data === void 0 ? {} : { data }
			};
		}
	}
	return label;
}
function isLabel(cell, index, { namesRows, startsWithNumbers }) {
	return index === namesRows || (index === 0 ? !startsWithNumbers : index < MOST_LABELS && cellNumber(cell, false) === void 0);
}
/** A row of a table of metrics names one, known or not. */
function nameOfRow(text, context) {
	const label = labelOf(text, context);
	return label.metric !== void 0 || label.isSkipped === true ? label : {
		...label,
		metric: {
			name: text.slice(0, 100),
			named: "other",
			isPercent: false
		}
	};
}
/** A cell beside the name of a row; in front an attribute can have any name. */
function saidBeside(text, index, { header, isReport }, context) {
	const above = plainCell(header[index] ?? "");
	if (index > 0 && /^scope$/iu.test(above)) return text === "overall" ? {} : { by: text };
	if (DATA_COLUMN.test(above)) return { data: dataNamed(text, context.names) ?? dataOf(text, context.names) };
	if (index > 0 && SKIPPED.test(above)) return {};
	const said = labelOf(text, context);
	return said.metric === void 0 && said.data === void 0 && said.isSkipped !== true ? groupNamed(text, above, isReport) : said;
}
/** A group of the column that its header names, or a class, or an average over them. */
function groupNamed(text, header, isReport) {
	const average = averageIn(text);
	if (average !== void 0) return { average };
	if (isReport) return { group: {
		words: text,
		column: "class"
	} };
	const [column, value, ...more] = text.split("=");
	if (column !== void 0 && value !== void 0 && more.length === 0) return { group: {
		words: value.trim(),
		column: column.trim()
	} };
	const words = groupOf$1(text);
	if (EVERYBODY.test(text) || words === void 0 || VALUES$1.test(text)) return {};
	return { group: {
		words,
		...NO_COLUMN.test(header) || METRIC_COLUMN.test(header) ? {} : { column: header }
	} };
}
/** Where rows are metrics, a column that is not about data is about somebody. */
function columnLabel(cell, hasMetricColumns, context) {
	const label = labelOf(cell, context);
	const text = plainCell(cell);
	const isGroup = label.data === void 0 && label.isSkipped !== true && !METRIC_COLUMN.test(text);
	return hasMetricColumns || !isGroup ? label : {
		...groupNamed(text, "", false),
		...label
	};
}
/** Of a header or a row's name: the metric in it, the data, or a reason to leave it out. */
function labelOf(cell, context) {
	const text = plainCell(cell);
	if (text.toLowerCase().split(/[^\p{L}]+/u).some((word) => NOT_THIS_MODEL.has(word))) return { isSkipped: true };
	const metric = labelled$1(text, context.names);
	if (metric !== void 0) return {
		metric,
		...metric.data === void 0 ? {} : { data: metric.data }
	};
	if (SKIPPED.test(text)) return { isSkipped: true };
	const data = dataNamed(text, context.names);
	return data === void 0 ? {} : { data };
}
function plainCell(cell) {
	return cell.replaceAll(/[*_]{2}|`/gu, "").trim();
}

// src/evidence/document/claims/table-claims.ts
/** Numbers in tables: metrics as columns or as rows, groups and data on the other side. */
/** A log of training has a row for each of these, and says nothing of the model that came out. */
const LOG = /^(?:epochs?|steps?|iterations?)$/iu;
/** Tables wider than this are no tables of results. */
const MOST_COLUMNS = 100;
function claimsInTable({ header, rows }, context) {
	if (header.length > MOST_COLUMNS || header.some((text) => LOG.test(text.trim()))) return [];
	const hasMetricColumns = header.some((text) => labelOf(text, context).metric !== void 0);
	const columns = header.map((text) => columnLabel(text, hasMetricColumns, context));
	const kind = {
		header,
		namesRows: rowNames(header, rows, hasMetricColumns, context),
		isReport: header.some((text) => /^support$/iu.test(text.trim())),
		startsWithNumbers: columns[0]?.metric !== void 0
	};
	return rows.flatMap(({ cells, line }) => {
		const row = rowLabel(cells, kind, context);
		return row.isSkipped === true ? [] : cells.flatMap((cell, index) => {
			const labels = {
				row,
				column: columns[index] ?? {},
				isReport: kind.isReport
			};
			return index === kind.namesRows ? [] : claimsOfCell(cell, labels, line, context);
		});
	});
}
/** The column that names a metric in each row, one of the first two; −1 where none does. */
function rowNames(header, rows, hasMetricColumns, context) {
	const first = header.slice(0, 2);
	const named = first.findIndex((text) => METRIC_COLUMN.test(plainCell(text)));
	return named >= 0 || hasMetricColumns ? named : first.findIndex((_, index) => rows.some(({ cells }) => labelOf(cells[index] ?? "", context).metric !== void 0));
}
function claimsOfCell(cell, labels, line, context) {
	const metric = metricOf(labels);
	const number = metric === void 0 ? void 0 : cellNumber(cell, metric.isPercent);
	if (metric === void 0 || number === void 0) return [];
	const { row, column } = labels;
	return madeClaim({
		path: context.path,
		line,
		metric: metric.name,
		named: row.average === void 0 ? metric.named : averaged(row.average, metric.named),
		number,
		group: row.group ?? column.group ?? context.group,
		by: metric.by ?? row.by,
		data: column.data ?? row.data ?? context.data
	});
}
/** In a report by class the accuracy has a row, and stands in the column of another metric; elsewhere nobody names two. */
function metricOf({ row, column, isReport }) {
	if (column.isSkipped === true || !isReport && column.metric !== void 0 && row.metric !== void 0) return;
	return isReport ? row.metric ?? column.metric : column.metric ?? row.metric;
}

// src/evidence/document/claims/card-claims.ts
/** Numbers in the model card: its metadata, its tables and its sentences. */
const HINT$9 = "Bind `card:` of the subject to its model card, and write the measured numbers into it: `fates card --write`.";
const cardClaims = {
	kind: "claims",
	asksChanges: true,
	names: ["model-card", "eval-results"],
	read: (documents, context) => {
		const found = documents.get("model-card") ?? [];
		const cards = (context.subject.documents?.["model-card"] === void 0 ? found.slice(0, 1) : found).filter((card) => !isEmpty(card));
		const results = (documents.get("eval-results") ?? []).filter(({ path }) => isAround(path, context.subject));
		if (cards.length === 0 && results.length === 0) return {
			state: "missing",
			missing: ["a model card"],
			hint: HINT$9
		};
		const names = namesOfTable([context.subject.evaluation.table], context.subject.id);
		const read = [...cards.map((text) => readCard$1(text, names)), ...results.map((text) => readResults(text, names))];
		return unanswered$1(read, outdatedOf([...cards, ...results], context), HINT$9);
	}
};
/** A card that says nothing has no claim that is wrong, and none that anybody could trust: it is none. */
function isEmpty(card) {
	if (isJson(card)) return false;
	const { frontMatter, sections } = markdownOf(card);
	return frontMatter === void 0 && !sections.some(saysAnything);
}
function isJson({ path }) {
	return /\.json$/iu.test(path);
}
/** Results lie beside the model that they are of, or above it. */
function isAround(path, { model, card, evaluation }) {
	const at = path.indexOf(".eval_results/");
	const folder = path.slice(0, Math.max(0, at));
	return [
		model,
		card,
		evaluation.table
	].some((bound) => bound?.startsWith(folder) === true);
}
function readResults({ path, text }, names) {
	const { document, findings } = valuesOfYaml(path, text);
	return {
		isRead: document !== void 0,
		findings,
		claims: document === void 0 ? [] : claimsInEvalResults(document, {
			path,
			names,
			data: { kind: "unnamed" }
		})
	};
}
function readCard$1(card, names) {
	const { path, text } = card;
	const context = {
		path,
		names,
		data: { kind: "unnamed" }
	};
	if (isJson(card)) {
		const { document, findings } = valuesOfJson(path, text);
		return {
			isRead: document !== void 0,
			findings,
			claims: document === void 0 ? [] : claimsInPerformance(document, context)
		};
	}
	const markdown = markdownOf(card);
	const { frontMatter } = markdown;
	const metadata = frontMatter === void 0 ? void 0 : valuesOfFrontMatter(path, frontMatter);
	const document = metadata?.document;
	return {
		isRead: true,
		findings: metadata?.findings ?? [],
		claims: [...document === void 0 ? [] : claimsInModelIndex(document, context), ...claimsInMarkdown(markdown, context)]
	};
}
/** Of one document; nobody reads a card with more numbers. */
const MOST_CLAIMS$1 = 2e3;
/** "Women", "sex = Female"; other headings name nobody that is known. */
function groupOfHeading$1(title) {
	const group = groupIn(title.slice(0, 200));
	return group?.column !== void 0 || group !== void 0 && isKnownGroup(group.words) ? group : void 0;
}
/** Each section with what its heading and those above it say of the data; the nearest counts. */
function claimsInMarkdown({ sections }, context) {
	const above = [];
	const claims = [];
	for (const section of sections) {
		while ((above.at(-1)?.level ?? -1) >= section.level) above.pop();
		above.push({
			level: section.level,
			data: dataOfHeading(section.title),
			group: groupOfHeading$1(section.title)
		});
		const told = above.toReversed().flatMap(({ data }) => data === void 0 || data.kind === "unnamed" ? [] : [data])[0];
		const data = digestIn(section, context.names) ?? told ?? context.data;
		const group = above.toReversed().flatMap((each) => each.group ?? [])[0];
		const own = {
			...context,
			data,
			...group === void 0 ? {} : { group }
		};
		claims.push(...claimsInSection(section, own, MOST_CLAIMS$1 - claims.length));
		if (claims.length >= MOST_CLAIMS$1) break;
	}
	return claims;
}
function claimsInSection({ passages, tables }, context, most) {
	const claims = tables.flatMap((table) => claimsInTable(table, context));
	for (const { kind, text, line } of passages) for (const sentence of kind === "text" ? sentencesOf(text, line) : []) claims.push(...claims.length < most ? claimsInSentence(sentence, context) : []);
	return claims.toSorted((a, b) => a.line - b.line).slice(0, most);
}
const DIGEST$1 = /sha-?256[^0-9a-f]{1,5}([0-9a-f]{8,64})(?![0-9a-f])/iu;
/** The digest of the data that a section names. */
function digestIn({ text }, names) {
	const sha256 = DIGEST$1.exec(text)?.[1]?.toLowerCase();
	if (sha256 === void 0) return;
	const plain = ` ${plainName(text.slice(0, 2e4))} `;
	return {
		kind: "digest",
		sha256,
		isNamed: [...names].some((name) => plain.includes(` ${name} `))
	};
}

// src/evidence/document/claims/value-claims.ts
/** Numbers in JSON and YAML that tools write: every number below a key that names a metric, with what the keys around say. */
/** More numbers than these are data, not results. */
const MOST_CLAIMS = 5e3;
const MOST_DEPTH$1 = 20;
function claimsInValues(document, context) {
	const claims = [];
	const visit = (value, around) => {
		if (claims.length >= MOST_CLAIMS || around.path.length > MOST_DEPTH$1) return;
		if (typeof value === "number") {
			claims.push(...claimsAt(value, around, document, context));
			return;
		}
		const children = childrenOf(value);
		const isOfClass = around.isOfClass === true || children.some(([key]) => key === "support");
		for (const [key, child] of children) visit(child, {
			...within(around, key, value),
			isOfClass
		});
	};
	visit(document.value, {
		path: [],
		keys: []
	});
	return claims;
}
function childrenOf(value) {
	if (Array.isArray(value)) return value.map((child, index) => [index, child]);
	return typeof value === "object" && value !== null ? Object.entries(value) : [];
}
const NAMES = [
	"metric",
	"metric_name",
	"metric_id",
	"type",
	"name",
	"key"
];
const VALUES = /* @__PURE__ */ new Set([
	"value",
	"score",
	"result",
	"mean"
]);
/** Of an object that names its metric the value is what counts. */
function within(around, key, parent) {
	const path = [...around.path, key];
	if (typeof key === "number") return {
		path,
		keys: around.keys
	};
	const name = VALUES.has(key.toLowerCase()) ? nameIn(parent) : void 0;
	return name === void 0 ? {
		path,
		keys: [...around.keys, key]
	} : {
		path,
		keys: around.keys,
		name
	};
}
/** The first of the usual keys that names a metric which is known; else the first that is a text. */
function nameIn(parent) {
	const entries = new Map(childrenOf(parent).map(([key, value]) => [key, value]));
	const texts = NAMES.map((name) => entries.get(name)).flatMap((value) => typeof value === "string" ? [value] : []);
	return texts.find((text) => labelled$1(called(text), /* @__PURE__ */ new Set()) !== void 0) ?? texts[0];
}
/** `Accuracy(k=1)` and `Accuracy()` are how some tools write their metrics. */
function called(text) {
	return text.replace(/\([^()]{0,200}\)$/u, "");
}
const NO_CONTEXT = /^(?:metrics?|results?|current|summary|scores?|performance|values?|overall|by_group|by group|data|report|classification_report|classification report|run|model|eval_results|all|total|step|latest|best)$/iu;
function claimsAt(value, { path, keys, name, isOfClass }, document, context) {
	const found = metricIn(keys, name, context);
	if (found === void 0) return [];
	const { metric, others } = found;
	const line = document.lineOf(path);
	const number = exactNumber(document.printedAt(line, value));
	if (number === void 0) return [];
	const said = saidBy(others, context);
	const data = metric.data ?? said.data ?? context.data;
	const average = others.flatMap((key) => averageIn(key) ?? [])[0];
	const place = {
		path: context.path,
		line,
		metric: name ?? metric.name,
		number
	};
	const ofClass = said.group === void 0 || isOfClass !== true ? said.group : {
		...said.group,
		column: "class"
	};
	const group = average === void 0 ? ofClass : void 0;
	return madeClaim({
		...place,
		named: average === void 0 ? metric.named : averaged(average, metric.named),
		group,
		by: metric.by,
		data
	});
}
/** The innermost key that names a metric, or the name that the object gives itself. */
function metricIn(keys, name, { names }) {
	if (name !== void 0) return {
		metric: labelled$1(called(name), names) ?? {
			name,
			named: "other",
			isPercent: false
		},
		others: keys
	};
	for (let index = keys.length - 1; index >= 0; index -= 1) {
		const metric = labelled$1(keys[index] ?? "", names);
		if (metric !== void 0) return {
			metric,
			others: keys.filter((_, each) => each !== index)
		};
	}
}
/** What is left of the keys: the data, or a group. */
function saidBy(keys, { names }) {
	let data;
	let group;
	for (const key of keys) {
		const own = dataNamed(key, names);
		if (own !== void 0) data = own;
		else if (!NO_CONTEXT.test(key)) group = groupIn(key) ?? group;
	}
	return {
		...data === void 0 ? {} : { data },
		...group === void 0 ? {} : { group }
	};
}

// src/evidence/document/claims/metrics-files.ts
const HINT$8 = "Bind `documents.metrics` of the subject to the files of numbers that the evaluation writes (MLflow, DVC, scikit-learn, Fairlearn, Evidently).";
const reportedMetrics = {
	kind: "reportedMetrics",
	asksChanges: true,
	names: ["metrics"],
	read: (documents, context) => {
		const texts = documents.get("metrics") ?? [];
		if (texts.length === 0) return {
			state: "missing",
			missing: ["files of numbers, such as metrics.json"],
			hint: HINT$8
		};
		const { evaluation, id } = context.subject;
		const names = namesOfTable([evaluation.table], id);
		const read = texts.map((text) => readFile(text, {
			path: text.path,
			names,
			data: { kind: "unnamed" }
		}));
		return unanswered$1(read, outdatedOf(texts, context), HINT$8);
	}
};
function readFile({ path, text }, context) {
	if (/\.ya?ml$/iu.test(path)) {
		const { document, findings } = valuesOfYaml(path, text);
		return {
			isRead: document !== void 0,
			findings,
			claims: document === void 0 ? [] : claimsInValues(document, context)
		};
	}
	if (/\.json$/iu.test(path) || /^\s*[[{]/u.test(text)) {
		const { document, findings } = valuesOfJson(path, text);
		return {
			isRead: document !== void 0,
			findings,
			claims: document === void 0 ? [] : claimsInValues(document, context)
		};
	}
	return {
		isRead: true,
		findings: [],
		claims: mlflowClaims(path, text, context)
	};
}
const MLFLOW_LINE = /^(\d{1,16}) +(\S{1,40})(?: +\d{1,12})?\s*$/u;
/** A file `metrics/<name>` of a run has lines `timestamp value step`; the last counts. */
function mlflowClaims(path, text, context) {
	const name = /(?:^|\/)metrics\/(.{1,200})$/u.exec(path)?.[1];
	const metric = name === void 0 ? void 0 : labelled$1(name, context.names);
	if (name === void 0 || metric === void 0) return [];
	const last = text.split("\n").flatMap((line, index) => {
		const value = MLFLOW_LINE.exec(line)?.[2];
		return value === void 0 ? [] : [{
			value,
			line: index + 1
		}];
	}).at(-1);
	const number = last === void 0 ? void 0 : exactNumber(last.value);
	return last === void 0 || number === void 0 ? [] : madeClaim({
		path,
		line: last.line,
		metric: name,
		named: metric.named,
		number,
		group: void 0,
		by: metric.by,
		data: metric.data ?? context.data
	});
}

// src/evidence/document/claims/area.ts
const FILE = 2 ** 20;
const CLAIM_PLACES = [{
	name: "eval-results",
	pattern: /(?:^|\/)\.eval_results\/[^/]+\.ya?ml$/iu,
	where: "anywhere",
	mostBytes: FILE
}, {
	name: "metrics",
	pattern: /(?:^|\/)(?:metrics|scores|eval(?:uation)?[_-]metrics|test[_-]metrics|classification[_-]report|metric[_-]frame)\.(?:json|ya?ml)$/iu,
	where: "subject",
	mostBytes: FILE
}];
const CLAIM_READERS = [cardClaims, reportedMetrics];

// src/evidence/document/data/front-matter.ts
/** The metadata on top of a Markdown document, with the lines that they stand on. */
const readCard = onceForEach((document) => {
	const { path } = document;
	const markdown = markdownOf(document);
	const { fields, lineOf } = metadataOf(markdown, path);
	return {
		path,
		markdown,
		metadata: Object.fromEntries(fields),
		lineOf
	};
});
/** Whether a document is Markdown: cards may be JSON. */
function isMarkdown({ path, text }) {
	return !/\.json$/iu.test(path) && !text.trimStart().startsWith("{");
}

// src/evidence/document/found.ts
const MOST_DETAIL = 300;
function found(rule, { path, line }, message, detail = message) {
	return {
		rule,
		path,
		line,
		message,
		detail: detail.replaceAll(/\s+/gu, " ").slice(0, MOST_DETAIL)
	};
}
/** What a document says, as a message quotes it: one line, and not much of it. */
function quoted(text) {
	return JSON.stringify(text.slice(0, 80));
}
/** In the order of paths, then of lines. */
function sorted(findings) {
	return findings.toSorted((a, b) => a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/evidence/document/data/datasheet/headings.ts
/** Headings and labels that answer a question of a datasheet without asking it: those of dataset cards, and short forms. */
/** Of the template of Hugging Face and its forerunner: what a dataset card asks. In lower case, letters and blanks. */
const CARD$2 = {
	"curation rationale": "motivation/purpose",
	"curated by": "motivation/creators",
	"dataset curators": "motivation/creators",
	"funded by": "motivation/funding",
	"shared by": "distribution/how",
	"dataset summary": "composition/instances",
	"dataset description": "composition/instances",
	"dataset structure": "composition/features",
	"data instances": "composition/features",
	"data fields": "composition/features",
	"data splits": "composition/splits",
	"source data": "collection/acquired",
	"data collection and processing": "collection/mechanisms",
	"initial data collection and normalization": "collection/mechanisms",
	"who are the source data producers": "collection/acquired",
	"who are the source language producers": "collection/acquired",
	annotations: "preprocessing/done",
	"annotation process": "preprocessing/done",
	"who are the annotators": "collection/who",
	"personal and sensitive information": "composition/sensitive",
	"bias risks and limitations": "uses/impact",
	"discussion of biases": "uses/impact",
	"social impact of dataset": "uses/impact",
	"other known limitations": "uses/impact",
	recommendations: "uses/impact",
	uses: "uses/other",
	"direct use": "uses/other",
	"supported tasks": "uses/other",
	"supported tasks and leaderboards": "uses/other",
	"out of scope use": "uses/not",
	"licensing information": "distribution/licence",
	license: "distribution/licence",
	licence: "distribution/licence",
	"dataset card contact": "maintenance/contact",
	contact: "maintenance/contact",
	"point of contact": "maintenance/contact",
	contributions: "maintenance/extend"
};
const SHORT = {
	purpose: "motivation/purpose",
	creators: "motivation/creators",
	funding: "motivation/funding",
	instances: "composition/instances",
	size: "composition/count",
	features: "composition/features",
	labels: "composition/label",
	"missing values": "composition/missing",
	"missing data": "composition/missing",
	splits: "composition/splits",
	"known errors": "composition/errors",
	"sensitive data": "composition/sensitive",
	subpopulations: "composition/subpopulations",
	"data collection": "collection/mechanisms",
	sampling: "collection/sampling",
	"ethical review": "collection/review",
	notification: "collection/notified",
	consent: "collection/consent",
	"informed consent": "collection/consent",
	withdrawal: "collection/revoke",
	"withdrawal of consent": "collection/revoke",
	"data protection impact assessment": "collection/impact",
	cleaning: "preprocessing/done",
	"raw data": "preprocessing/raw",
	limitations: "uses/impact",
	"unsuitable uses": "uses/not",
	"third party restrictions": "distribution/restrictions",
	"export controls": "distribution/export",
	"terms of use": "distribution/licence",
	maintainers: "maintenance/host",
	errata: "maintenance/erratum",
	updates: "maintenance/updates",
	retention: "maintenance/retention",
	versions: "maintenance/versions"
};
/** Names of groups, as headings; they ask nothing themselves. */
const OF_GROUPS = {
	motivation: "motivation",
	composition: "composition",
	collection: "collection",
	"collection process": "collection",
	preprocessing: "preprocessing",
	"preprocessing cleaning labeling": "preprocessing",
	"preprocessing cleaning labelling": "preprocessing",
	"data preprocessing": "preprocessing",
	uses: "uses",
	distribution: "distribution",
	"data distribution": "distribution",
	maintenance: "maintenance",
	"dataset maintenance": "maintenance"
};
/** What a dataset card is asked for. */
const CARD_QUESTIONS = new Set(Object.values(CARD$2));
function questionOfHeading(heading) {
	const plain = plainHeading(heading);
	return own(CARD$2, plain) ?? own(SHORT, plain);
}
function groupOfHeading(heading) {
	return own(OF_GROUPS, plainHeading(heading));
}
/** Without numbers, marks and what stands in brackets at the end: `3.2 Data Splits [optional]` → `data splits`. */
function plainHeading(heading) {
	return heading.slice(0, 200).toLowerCase().replace(/\[[^[\]]{0,60}\]\s{0,9}$|\([^()]{0,60}\)\s{0,9}$/u, "").replaceAll(/[^\p{L}]+/gu, " ").trim();
}
function own(table, key) {
	return Object.hasOwn(table, key) ? table[key] : void 0;
}

// src/evidence/document/data/datasheet/questions.ts
/**
* The 57 questions of datasheets for datasets (Gebru et al. 2021) in their seven groups, in our words, and how a heading or a
* question in a document is known to be one of them.
*/
const GROUPS = [
	"motivation",
	"composition",
	"collection",
	"preprocessing",
	"uses",
	"distribution",
	"maintenance"
];
const ROWS = {
	motivation: [
		[
			"purpose",
			"What was the data made for?",
			"purpose|why|goal|motivat & creat|made|collect|dataset|data set"
		],
		[
			"creators",
			"Who made it, and for whom?",
			"who & creat|made|author|curat & dataset|data|team"
		],
		[
			"funding",
			"Who paid for it?",
			"++fund|sponsor|grant|paid for & creat|dataset|data|project|who"
		],
		[
			"comments",
			"Is there more to say on why it was made?",
			"other|further|additional & comment"
		]
	],
	composition: [
		[
			"instances",
			"What does one instance stand for?",
			"instance|row|record|example & represent|stand"
		],
		[
			"count",
			"How many instances are there, of each type?",
			"how many & instance|row|record|example"
		],
		[
			"sample",
			"Is it all there is, or a sample of what?",
			"+sample|subset|represent & all|larger|population|set"
		],
		[
			"features",
			"What does each instance consist of?",
			"instance|row|record & consist|contain|feature"
		],
		[
			"label",
			"Has each instance a label or target?",
			"label|target|outcome & instance|associat|each|there"
		],
		[
			"missing",
			"Is information missing, and why?",
			"missing|absent & information|instance|value|data"
		],
		[
			"relations",
			"Are relations between instances explicit?",
			"relation & instance|individual|explicit|between"
		],
		[
			"splits",
			"Are there recommended splits?",
			"split & recommend|train|test|data"
		],
		[
			"errors",
			"Are there errors, noise or redundancies?",
			"error|noise|redundan|duplicate"
		],
		[
			"external",
			"Does it rely on anything outside of it?",
			"self-contained|external|rel(?:y|ies) on"
		],
		[
			"confidential",
			"Does it hold what is confidential?",
			"confidential|privileged"
		],
		[
			"offensive",
			"Does it hold what offends or frightens?",
			"offensive|insult|threaten|anxiety"
		],
		[
			"subpopulations",
			"Which subpopulations does it name, and how?",
			"subpopulation|sub-population|demographic group"
		],
		[
			"identifiable",
			"Can individuals be identified from it?",
			"identif & individual|person|people & directly|possible|can"
		],
		[
			"sensitive",
			"Does it hold what is sensitive?",
			"sensitive"
		],
		[
			"comments",
			"Is there more to say on its composition?",
			"other|further|additional & comment"
		]
	],
	collection: [
		[
			"acquired",
			"How was each instance acquired?",
			"how & acquired|obtained & data|instance"
		],
		[
			"mechanisms",
			"By which mechanisms was it collected?",
			"mechanism|procedure|method|instrument & collect"
		],
		[
			"sampling",
			"If it is a sample: by which strategy?",
			"sampling|sample & ++strateg|method"
		],
		[
			"who",
			"Who collected it, and how were they paid?",
			"who & collect & involved|compensat|paid|process"
		],
		[
			"time",
			"Over which time was it collected?",
			"time|period|when & collect"
		],
		[
			"review",
			"Was there an ethical review?",
			"ethic|irb|review board & review|board|approv"
		],
		[
			"directly",
			"From the people themselves, or from others?",
			"third part|directly|other source & individual|people & collect|obtain"
		],
		[
			"notified",
			"Were the people notified?",
			"notif|informed|told & individual|people|subject|person|participant"
		],
		[
			"consent",
			"Did the people consent?",
			"consent & individual|people|subject|person|participant|collection|use|obtain"
		],
		[
			"revoke",
			"Can they take their consent back?",
			"++revoke|withdraw|opt out|opt-out"
		],
		[
			"impact",
			"Was the impact on the people analysed?",
			"impact & analys|assess & subject|individual|people|protection"
		],
		[
			"comments",
			"Is there more to say on its collection?",
			"other|further|additional & comment"
		]
	],
	preprocessing: [
		[
			"done",
			"Was it cleaned, processed or labelled?",
			"+preprocess|clean|labell?ing & done|was|any|perform|data|how"
		],
		[
			"raw",
			"Was the raw data kept as well?",
			"++raw & saved|kept|keep|available|stored"
		],
		[
			"software",
			"Is the software that did it available?",
			"++software|code|script & preprocess|clean|label|available|instances"
		],
		[
			"comments",
			"Is there more to say on its processing?",
			"other|further|additional & comment"
		]
	],
	uses: [
		[
			"already",
			"What has it been used for?",
			"used & already|previous|so far & task|dataset|data"
		],
		[
			"repository",
			"Where are papers or systems that use it?",
			"repository|link|list & paper|system|publication & use"
		],
		[
			"other",
			"What else could it be used for?",
			"what|which|other & tasks|purposes & could|might"
		],
		[
			"impact",
			"What of it may harm in a later use?",
			"impact|affect|harm & ++future use|future uses|later use|risks? or harms?"
		],
		[
			"not",
			"What should it not be used for?",
			"not be used|should not|out-of-scope|out of scope|unsuitable"
		],
		[
			"comments",
			"Is there more to say on its uses?",
			"other|further|additional & comment"
		]
	],
	distribution: [
		[
			"parties",
			"Is it given to third parties?",
			"third part|outside & distribut|outside of"
		],
		[
			"how",
			"How is it distributed?",
			"how & distribut"
		],
		[
			"when",
			"When is it distributed?",
			"when & distribut|released|publish"
		],
		[
			"licence",
			"Under which licence or terms?",
			"licen[cs]e|copyright|terms of use & distribut|under|dataset|data"
		],
		[
			"restrictions",
			"Do third parties restrict it?",
			"third part|others & restrict|ip-based|intellectual property & impose|restrict|instance"
		],
		[
			"export",
			"Do export controls or other rules apply?",
			"export control|regulatory restriction"
		],
		[
			"comments",
			"Is there more to say on its distribution?",
			"other|further|additional & comment"
		]
	],
	maintenance: [
		[
			"host",
			"Who hosts and maintains it?",
			"who & support|host|maintain"
		],
		[
			"contact",
			"How can its owner be reached?",
			"contact|email|reached & owner|curator|manager|maintainer|how"
		],
		[
			"erratum",
			"Is there an erratum?",
			"errat"
		],
		[
			"updates",
			"Will it be updated, how often, by whom?",
			"++update & will|how|often|dataset"
		],
		[
			"retention",
			"How long may data on people be kept?",
			"+retention|retain|limits? on & individual|people|data|time"
		],
		[
			"versions",
			"Are older versions kept?",
			"older|old|previous|earlier & version"
		],
		[
			"extend",
			"Can others extend or build on it?",
			"extend|augment|contribut|build on"
		],
		[
			"comments",
			"Is there more to say on its upkeep?",
			"other|further|additional & comment"
		]
	]
};
const QUESTIONS = GROUPS.flatMap((group) => ROWS[group].map(([name, question, stems]) => ({
	id: `${group}/${name}`,
	group,
	question,
	stems: stems.split(" & ").map((stem) => new RegExp(`(?:^|[^\\p{L}])(?:${stem.replace(/^\+*/u, "")})`, "iu")),
	weight: stems.split(" & ").length + stems.split("+").length - 1,
	isClosed: /^(?:is|are|was|were|does|do|did|has|can|will) /iu.test(question)
})));

// src/evidence/document/data/datasheet/rules.ts
const GEBRU = {
	title: "Gebru et al., Datasheets for Datasets (2021)",
	url: "https://doi.org/10.1145/3458723"
};
const CROISSANT = {
	title: "Croissant Format Specification",
	url: "https://docs.mlcommons.org/croissant/docs/croissant-spec.html"
};
/** What can be found in datasheets, dataset cards and metadata of data. */
const DATA_RULES = {
	unanswered: {
		id: "data/unanswered-question",
		title: "A question on the data that nobody answered",
		leadsTo: "note",
		severity: "medium",
		why: "Whoever trains on data, or is in it, cannot ask the one who made it; the datasheet is where the answer stands.",
		remedy: "Answer the question in a sentence or two; where it does not apply, write why.",
		references: [GEBRU]
	},
	notUnderstood: {
		id: "data/not-understood",
		title: "A heading or question on data that is not understood",
		leadsTo: "note",
		severity: "low",
		why: "What stands below it may well be an answer, and it is not counted as one.",
		remedy: "Use the questions of the datasheet (docs/documents.md lists them), or the headings of a dataset card.",
		references: [GEBRU]
	},
	notFilled: {
		id: "data/property-not-filled",
		title: "Metadata of data that are not filled",
		leadsTo: "note",
		severity: "medium",
		why: "Programs that look for data, and people who assess it, read its metadata and nothing else.",
		remedy: "Write the property into the Croissant file.",
		references: [CROISSANT, {
			title: "Croissant RAI Specification",
			url: "https://docs.mlcommons.org/croissant/docs/croissant-rai-spec.html"
		}]
	},
	broken: {
		id: "data/broken-metadata",
		title: "Metadata of data that cannot be read",
		leadsTo: "note",
		severity: "medium",
		why: "Nothing in it counts, neither for this report nor for any program that looks for the data.",
		remedy: "Mend the JSON where the finding says, and check it with the validator of mlcroissant.",
		references: [CROISSANT]
	},
	attribute: {
		id: "data/attribute-not-named",
		title: "A sensitive attribute that the documents of the data do not name",
		leadsTo: "note",
		severity: "medium",
		why: "The policy says that people are told apart by it, so the data has it, and whoever reads its documents is not told.",
		remedy: "Say in the datasheet or dataset card that the data has it, which groups there are, and where it comes from.",
		references: [GEBRU]
	}
};

// src/evidence/document/data/placeholder.ts
/** What stands where an answer should, and says nothing; what templates of cards print is known with cards. */
const PLACEHOLDER = /^[\s[({<"'*_.-]*(?:todo|tbd|tba|fixme|xxx|n\/?a|none|unknown|\?+|\.{2,}|…|-+|fill (?:me |this )?in|coming soon|your (?:text|answer) here|insert (?:text|answer) here|<[^<>]{0,100}>|answer|null)?[\s\])}>"'*_.:!-]*$/iu;
const MOST$1 = 200;
function isPlaceholder(text) {
	const written = text.trim();
	return written.length <= MOST$1 && (PLACEHOLDER.test(written) || wordsOf$3(withoutPlaceholders(written)) === 0);
}

// src/evidence/document/data/datasheet/answers.ts
/** What is left of a text as an answer when prompts of the template and placeholders are taken out. */
const SENTENCE = /[^.?!\n]{1,2000}[.?!]*/gu;
/** A template's own words to whoever fills it in. */
const PROMPT = /^(?:if (?:so|not|yes|no|the answer|known|applicable|any|it relates|the dataset)\b.{0,200}(?:please|skip|describe|provide)|please\b|\(?e\.g\.|describe (?:the|how|what|any|here)\b|provide (?:a|the|an|any|here)\b|the (?:following )?questions in this section\b|for example,? see\b)/iu;
/** Words of answers; of a sentence that asks, or tells what to write, none. */
function wordsAnswered(text) {
	return withoutPlaceholders(text).split("\n").filter((line) => !isPlaceholder(line)).flatMap((line) => line.match(SENTENCE) ?? []).filter((sentence) => isAnswer(sentence.trim())).reduce((sum, sentence) => sum + wordsOf$3(sentence), 0);
}
function isAnswer(sentence) {
	return !sentence.endsWith("?") && !PROMPT.test(sentence) && !isPlaceholder(sentence);
}

// src/evidence/document/data/datasheet/ask.ts
/** Which question a text asks: the one that it has most in common with, or none where two are as near. */
const MOST = 400;
const BY_TEXT = new Map(QUESTIONS.map((each) => [each.question.toLowerCase(), each]));
const BY_ID = new Map(QUESTIONS.map((each) => [each.id, each]));
/** `group`: that of the heading above, which decides where the same words are asked in several groups. */
function questionAsked$1(text, group) {
	const asked = text.slice(0, MOST);
	const ours = BY_TEXT.get(asked.trim().toLowerCase());
	if (ours !== void 0) return ours;
	const fixed = questionOfHeading(asked);
	if (fixed !== void 0) return BY_ID.get(fixed);
	const fitting = QUESTIONS.filter(({ stems }) => stems.every((stem) => stem.test(asked)));
	const near = fitting.filter((each) => each.group === group);
	const [best, second] = (near.length > 0 ? near : fitting).toSorted((a, b) => b.weight - a.weight);
	return best !== void 0 && (second === void 0 || second.weight < best.weight) ? best : void 0;
}

// src/evidence/document/data/datasheet/walk.ts
/** Fewer words are no answer to a question that starts with how, what or who. */
const FEWEST_WORDS$5 = 3;
const MOST_UNKNOWN = 20;
/** A line that begins with a question, after a number or letter: `3.1 Is …? Yes.` */
const QUESTION = /^\s{0,9}(?:[\d.]{1,9}[).]?\s{1,9})?([^?\n]{8,900}\?)(.*)$/u;
const LABEL = /^\s{0,9}([^:\n]{2,60}):(.*)$/u;
/** Below any heading. */
const IN_TEXT$1 = 7;
function walk({ sections }) {
	const state = {
		asked: [],
		unknown: [],
		group: void 0,
		open: nothing()
	};
	for (const section of sections) {
		takeHeading(section, state);
		for (const line of linesOf(section)) takeLine(line, state);
	}
	begin(nothing(), state);
	return {
		asked: state.asked,
		unknown: state.unknown.slice(0, MOST_UNKNOWN)
	};
}
function nothing() {
	return {
		question: void 0,
		line: 1,
		level: IN_TEXT$1,
		words: 0
	};
}
/** Closes the question that is open. */
function begin(next, state) {
	const { question } = state.open;
	if (question !== void 0) state.asked.push(closed({
		...state.open,
		question
	}));
	state.open = next;
}
function takeHeading(section, state) {
	const { title, level, line } = section;
	state.group = groupOf(title) ?? state.group;
	const question = level === 0 ? void 0 : questionAsked$1(title, state.group);
	if (question !== void 0 || level <= state.open.level) begin({
		question,
		line,
		level,
		words: 0
	}, state);
	if (question === void 0 && isUnknown(section, state.group)) state.unknown.push({
		text: title,
		line
	});
}
function takeLine({ text, line }, state) {
	const label = labelled(text);
	if (label !== void 0) {
		state.asked.push(closed({
			...label,
			line
		}));
		return;
	}
	const own = askedIn(text, state.group);
	if (own?.question !== void 0) {
		begin({
			question: own.question,
			line,
			level: IN_TEXT$1,
			words: wordsAnswered(own.rest)
		}, state);
		return;
	}
	state.open.words += wordsAnswered(text);
	if (own !== void 0) state.unknown.push({
		text: own.text,
		line
	});
}
function groupOf(title) {
	const name = groupOfHeading(title);
	return GROUPS.find((group) => group === name);
}
/** A heading with text of its own that is neither a group nor the title. */
function isUnknown({ title, level, text }, group) {
	return level > 1 && groupOf(title) === void 0 && (group !== void 0 || title.includes("?")) && text.trim() !== "";
}
/** A line that asks; `question` is absent where it is none of ours. */
function askedIn(text, group) {
	const [, asks, rest = ""] = QUESTION.exec(text) ?? [];
	if (asks === void 0) return;
	const question = questionAsked$1(asks, group);
	return {
		...question === void 0 ? {} : { question },
		text: asks,
		rest
	};
}
/** `Curated by: …`: what stands behind the label on its line is all of the answer. */
function labelled(text) {
	const [, label = "", value = ""] = LABEL.exec(text) ?? [];
	const question = questionOfHeading(label) === void 0 ? void 0 : questionAsked$1(label);
	return question === void 0 ? void 0 : {
		question,
		words: wordsAnswered(value) > 0 ? FEWEST_WORDS$5 : 0
	};
}
function closed({ question, line, words }) {
	return {
		question,
		line,
		isAnswered: words >= (question.isClosed ? 1 : FEWEST_WORDS$5)
	};
}
function linesOf({ passages, tables }) {
	const texts = passages.flatMap(({ text, line }) => text.split("\n").map((each, at) => ({
		text: each,
		line: line + at
	})));
	const rows = tables.flatMap((table) => table.rows.map(({ cells, line }) => ({
		text: cells.join(" "),
		line
	})));
	return texts.concat(rows).toSorted((a, b) => a.line - b.line);
}

// src/evidence/document/data/datasheet/read-datasheet.ts
const datasheet = {
	kind: "datasheet",
	names: ["datasheet", "dataset-card"],
	read: (documents) => {
		const read = [...(documents.get("datasheet") ?? []).map((text) => readOne$2(text, "datasheet")), ...(documents.get("dataset-card") ?? []).map((text) => readOne$2(text, "dataset-card"))];
		if (read.length === 0) return {
			state: "missing",
			missing: ["a datasheet or dataset card"],
			hint: "Write a DATASHEET.md that answers the questions of Gebru et al., or a dataset card."
		};
		const answered = new Map(read.flatMap((each) => each.answered.map((own) => [own.id, own])));
		const [best = {
			...FORMS$1[0],
			filled: 0
		}] = FORMS$1.map((form) => ({
			...form,
			filled: form.questions.filter(({ id }) => answered.has(id)).length,
			isUsed: read.some((each) => each.form === form.form)
		})).filter(({ isUsed }) => isUsed).toSorted((a, b) => b.filled / b.questions.length - a.filled / a.questions.length);
		const open = best.questions.filter(({ id }) => !answered.has(id));
		return {
			state: "read",
			evidence: {
				documents: read.map(({ path, form, walked }) => ({
					path,
					form,
					asked: walked.asked.length
				})),
				answered: [...answered.values()],
				form: best.form,
				questions: best.questions.length,
				filled: best.filled,
				findings: sorted([...open.map((question) => unanswered(question, read)), ...read.flatMap(unknownIn)])
			}
		};
	}
};
const FORMS$1 = [{
	form: "datasheet",
	questions: QUESTIONS
}, {
	form: "dataset-card",
	questions: QUESTIONS.filter(({ id }) => CARD_QUESTIONS.has(id))
}];
function readOne$2(document, form) {
	const { path, markdown, metadata, lineOf } = readCard(document);
	const walked = walk(markdown);
	const { license, size_categories: sizes } = metadata;
	const ofMetadata = [...typeof license === "string" && license !== "unknown" ? [{
		id: "distribution/licence",
		path,
		line: lineOf(["license"])
	}] : [], ...sizes === void 0 || sizes === null ? [] : [{
		id: "composition/count",
		path,
		line: lineOf(["size_categories"])
	}]];
	const ofText = walked.asked.filter(({ isAnswered }) => isAnswered).map(({ question, line }) => ({
		id: question.id,
		path,
		line
	}));
	return {
		path,
		form,
		walked,
		answered: [...ofMetadata, ...ofText]
	};
}
/** Where it is asked, else at the top of the first document. */
function unanswered({ id, question }, read) {
	const place = read.flatMap(({ path, walked }) => walked.asked.filter((each) => each.question.id === id).map(({ line }) => ({
		path,
		line
	})))[0];
	const said = place === void 0 ? "It is not asked" : "It is asked, and nothing stands there";
	return found(DATA_RULES.unanswered, place ?? {
		path: read[0]?.path ?? "",
		line: 1
	}, `${said}: ${question} (${id})`);
}
function unknownIn({ path, walked }) {
	return walked.unknown.map(({ text, line }) => found(DATA_RULES.notUnderstood, {
		path,
		line
	}, `${quoted(text)} is no question that is known.`));
}

// src/evidence/document/data/declaration/declaration.ts
/** What a training learned from, after the standard model of machine learning: each is an experience. */
const EXPERIENCE_KINDS = [
	"data",
	"rules",
	"constraints",
	"rewards",
	"pretrained",
	"augmentation"
];
/** What has to be said of each. */
const EXPERIENCE_FIELDS = [
	"source",
	"licence",
	"version",
	"owner"
];

// src/evidence/document/data/declaration/rules.ts
const HU_XING = {
	title: "Hu, Xing, Toward a “Standard Model” of Machine Learning (2022)",
	url: "https://arxiv.org/abs/2108.07783"
};
const ANNEX = {
	title: "Regulation (EU) 2024/1689, Annex IV 2(d)",
	url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
};
/** What can be found in training-declaration.yml. */
const DECLARATION_RULES = {
	notUnderstood: {
		id: "declaration/not-understood",
		title: "A part of a training declaration that is not understood",
		leadsTo: "note",
		severity: "medium",
		why: "What is not understood is not counted, although somebody declared it.",
		remedy: "Mend the key or value that is named; docs/documents.md shows the format.",
		references: [HU_XING]
	},
	missingField: {
		id: "declaration/missing-field",
		title: "An experience that is not wholly declared",
		leadsTo: "note",
		severity: "medium",
		why: "Without source, licence, version and owner nobody can get the same again, or ask the one who answers for it.",
		remedy: "Write what is missing; a placeholder counts as nothing.",
		references: [HU_XING, ANNEX]
	},
	undeclared: {
		id: "declaration/undeclared",
		title: "Something that the training used and that is not declared",
		leadsTo: "note",
		severity: "high",
		why: "Another file says that the model learned from it; whoever trusts the declaration does not know.",
		remedy: "Declare it as an experience, or take it out of the other file.",
		references: [HU_XING, ANNEX]
	},
	noRequirement: {
		id: "declaration/constraint-without-requirement",
		title: "A constraint on fairness that no requirement holds",
		leadsTo: "note",
		severity: "high",
		why: "A constraint during training promises nothing about the model that came out; only a measurement on other data does.",
		remedy: "Require the metric in the policy, on the attribute that the constraint is about.",
		references: [HU_XING]
	}
};

// src/evidence/document/data/declaration/read-declaration.ts
/** `training-declaration.yml`, strictly: what is not in its format is a finding with its line, and the rest counts. */
const text$2 = union([string$2().max(500), number()]).optional();
const metric = string$2().regex(/^[a-z]+\/[a-z0-9-]+$/u, "it is no id of a metric");
const experience = strictObject({
	id: string$2().min(1).max(200),
	kind: _enum(EXPERIENCE_KINDS),
	purpose: text$2,
	source: text$2,
	licence: text$2,
	license: text$2,
	version: text$2,
	owner: text$2,
	fairness: union([metric, array(metric)]).optional()
});
const declaration = strictObject({
	version: literal(1),
	model: string$2().optional(),
	experiences: array(unknown$1()).min(1)
});
function readDeclaration({ path, text: written }) {
	const document = readYamlDocument(written);
	const problems = document.problems.map(({ line, message }) => found(DECLARATION_RULES.notUnderstood, {
		path,
		line
	}, message));
	const whole = declaration.safeParse(document.value);
	if (document.value === void 0) return {
		experiences: [],
		findings: problems
	};
	const read = (isRecord(document.value) && Array.isArray(document.value["experiences"]) ? document.value["experiences"].map((each) => each) : []).map((each, place) => readExperience(each, place, document, path));
	return {
		experiences: read.flatMap((each) => each.experience ?? []),
		findings: [
			...problems,
			...whole.success ? [] : faultsOf$2(whole.error, [], document, path),
			...read.flatMap((each) => each.findings)
		]
	};
}
function readExperience(value, place, document, path) {
	const at = ["experiences", place];
	const parsed = experience.safeParse(value);
	if (!parsed.success) return { findings: faultsOf$2(parsed.error, at, document, path) };
	const { id, kind, license, fairness = [], ...own } = parsed.data;
	const written = {
		...own,
		licence: own.licence ?? license
	};
	const fields = Object.fromEntries(EXPERIENCE_FIELDS.flatMap((field) => {
		const said = written[field];
		const key = field === "licence" && own.licence === void 0 ? "license" : field;
		return said === void 0 || isPlaceholder(String(said)) ? [] : [[field, {
			text: String(said).trim(),
			line: document.lineOf([...at, key])
		}]];
	}));
	const metrics = typeof fairness === "string" ? [fairness] : fairness;
	return {
		experience: {
			id,
			kind,
			path,
			line: document.lineOf(at),
			fields,
			fairness: metrics.map((each) => ({
				text: each,
				line: document.lineOf([...at, "fairness"])
			}))
		},
		findings: []
	};
}
function faultsOf$2({ issues }, at, document, path) {
	return issues.map((issue) => {
		const inside = issue.path.map((step) => typeof step === "number" ? step : String(step));
		const key = [...at, ...inside].join(".") || "the document";
		const line = document.lineOf([
			...at,
			...inside,
			...issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : []
		]);
		const said = issue.code === "unrecognized_keys" ? `has unknown keys: ${issue.keys.map(quoted).join(", ")}` : `is not as the format says: ${issue.message}`;
		return found(DECLARATION_RULES.notUnderstood, {
			path,
			line
		}, `${key} ${said}.`);
	});
}

// src/evidence/document/data/declaration/read-training-declaration.ts
const HINT$7 = "Write a training-declaration.yml that lists all that the training learned from, each with source, licence, version and owner.";
const trainingDeclaration = {
	kind: "trainingDeclaration",
	names: ["training-declaration", "model-card"],
	read: (documents, context) => {
		const [document] = documents.get("training-declaration") ?? [];
		if (document === void 0) return {
			state: "missing",
			missing: ["training-declaration.yml"],
			hint: HINT$7
		};
		const { experiences, findings } = readDeclaration(document);
		const [first] = findings;
		if (experiences.length === 0) return {
			state: "unreadable",
			message: `${document.path}:${first?.line ?? 1} ${first?.message ?? "It declares nothing."}`,
			hint: HINT$7,
			findings
		};
		const [card] = (documents.get("model-card") ?? []).filter(isMarkdown);
		const undeclared = [...card === void 0 ? [] : undeclaredOfCard(readCard(card), experiences), ...undeclaredTable(context, experiences, document)];
		return {
			state: "read",
			evidence: {
				experiences,
				undeclared: undeclared.map(({ what }) => what),
				findings: sorted([
					...findings,
					...experiences.flatMap(missingOf),
					...experiences.flatMap((each) => unkeptOf(each, context)),
					...undeclared.map(({ finding }) => finding)
				])
			}
		};
	}
};
function undeclaredOfCard({ path, metadata, lineOf }, experiences) {
	const named = (key) => {
		const value = metadata[key];
		return (Array.isArray(value) ? value : [value]).flatMap((each) => typeof each === "string" && each.trim() !== "" ? [each.trim()] : []);
	};
	return [["datasets", "data"], ["base_model", "pretrained"]].flatMap(([key, kind]) => named(key).filter((what) => !experiences.some((each) => each.kind === kind && isAbout(each, what))).map((what) => {
		const message = `\`${key}\` of the card names ${quoted(what)}, and no experience of kind "${kind}" does.`;
		return {
			what,
			finding: found(DECLARATION_RULES.undeclared, {
				path,
				line: lineOf([key])
			}, message)
		};
	}));
}
function undeclaredTable({ subject: { training } }, experiences, { path }) {
	if (training === void 0 || experiences.some((each) => each.kind === "data" && isAbout(each, training.table))) return [];
	const what = training.table;
	const message = `The policy binds the training table ${quoted(what)}, and no experience of kind "data" has it as its source.`;
	return [{
		what,
		finding: found(DECLARATION_RULES.undeclared, {
			path,
			line: 1
		}, message)
	}];
}
/** By the whole name, or by the last part of it: `org/name` and `https://…/org/name` are about `name`. */
function isAbout({ id, fields }, what) {
	const names = [id, fields.source?.text ?? ""].map((each) => each.toLowerCase());
	const whole = what.toLowerCase().replace(/^\.\//u, "");
	const last = whole.slice(whole.lastIndexOf("/") + 1);
	return names.some((name) => name === last || name === whole || name.endsWith(`/${whole}`) || name === `./${whole}`);
}
function missingOf({ id, path, line, fields }) {
	const missing = EXPERIENCE_FIELDS.filter((field) => fields[field] === void 0);
	return missing.length === 0 ? [] : [found(DECLARATION_RULES.missingField, {
		path,
		line
	}, `${quoted(id)} has no ${missing.join(", no ")}.`)];
}
/** Constraints on fairness, without a requirement in the policy. */
function unkeptOf({ id, path, fairness }, { requirements = /* @__PURE__ */ new Set() }) {
	return fairness.filter(({ text }) => !requirements.has(text)).map(({ text, line }) => {
		const message = `${quoted(id)} keeps ${quoted(text)} within bounds, and no requirement of the policy does.`;
		return found(DECLARATION_RULES.noRequirement, {
			path,
			line
		}, message);
	});
}

// src/evidence/document/data/emissions/rules.ts
const CODECARBON = {
	title: "CodeCarbon: output",
	url: "https://docs.codecarbon.io/latest/reference/output/"
};
const HUGGING_FACE$1 = {
	title: "Hugging Face Hub: Displaying carbon emissions for your model",
	url: "https://huggingface.co/docs/hub/model-cards-co2"
};
const CYCLONEDX$2 = {
	title: "CycloneDX 1.6: JSON reference",
	url: "https://cyclonedx.org/docs/1.6/json/"
};
/** What can be found in statements on emissions. */
const EMISSIONS_RULES = {
	wrongUnit: {
		id: "emissions/factor-of-a-thousand",
		title: "Emissions that differ by a unit",
		leadsTo: "note",
		severity: "high",
		why: "CodeCarbon writes kilograms, the metadata of a Hugging Face card grams and CycloneDX tonnes; one of the two numbers was copied without its unit.",
		remedy: "Convert the number into the unit of the document that it stands in.",
		references: [
			CODECARBON,
			HUGGING_FACE$1,
			CYCLONEDX$2
		]
	},
	contradicted: {
		id: "emissions/contradicted",
		title: "Emissions that contradict each other",
		leadsTo: "note",
		severity: "medium",
		why: "Two documents give two numbers for the same training, so at least one of them is of another one.",
		remedy: "State the number of the training that this model came from in both.",
		references: [HUGGING_FACE$1]
	},
	noNumber: {
		id: "emissions/no-number",
		title: "Emissions that are no number",
		leadsTo: "note",
		severity: "medium",
		why: "What is not a number cannot be added or compared.",
		remedy: "Write a plain number in the unit that the document has: grams in a card, kilograms from CodeCarbon.",
		references: [HUGGING_FACE$1, CODECARBON]
	},
	noUnit: {
		id: "emissions/no-unit",
		title: "Emissions without a unit that is known",
		leadsTo: "note",
		severity: "medium",
		why: "Grams, kilograms and tonnes are all in use, a factor of a thousand apart.",
		remedy: "Name the unit: g, kg or t of CO₂ equivalent; CycloneDX has `tCO2eq` and `kWh` only.",
		references: [CYCLONEDX$2]
	},
	negative: {
		id: "emissions/negative",
		title: "Emissions below zero",
		leadsTo: "note",
		severity: "medium",
		why: "Training takes energy; what was bought to make up for it is an offset, which is another number.",
		remedy: "Write what was emitted; offsets belong beside it.",
		references: [CYCLONEDX$2]
	},
	future: {
		id: "emissions/date-in-the-future",
		title: "Emissions of a day that has not come",
		leadsTo: "note",
		severity: "medium",
		why: "A run that has not happened measured nothing, so the number has another origin.",
		remedy: "Measure the run, or mend the date of the machine that did.",
		references: [CODECARBON]
	},
	noSource: {
		id: "emissions/no-source",
		title: "Emissions without how they were found out",
		leadsTo: "note",
		severity: "low",
		why: "A measured number and one out of a calculator can lie far apart.",
		remedy: "Write `source`: CodeCarbon, a calculator with its inputs, or a paper.",
		references: [HUGGING_FACE$1]
	},
	notUnderstood: {
		id: "emissions/not-understood",
		title: "A file of emissions that is not understood",
		leadsTo: "note",
		severity: "medium",
		why: "Its columns are not those that CodeCarbon writes, so nothing of it counts.",
		remedy: "Keep the file as CodeCarbon writes it, with its columns `emissions` and `timestamp`.",
		references: [CODECARBON]
	}
};

// src/evidence/document/data/emissions/bill-of-materials.ts
/** Activities after the model is there are not its training. */
const LATER = /* @__PURE__ */ new Set(["deployment", "inference"]);
/** Nothing where the document is no JSON or no bill: what reads bills says so. */
function readBillOfMaterials(bill) {
	const { path } = bill;
	const document = jsonOf(bill);
	if (!document.ok) return {
		stated: [],
		findings: []
	};
	const findings = [];
	const tonnes = [];
	const energies = [];
	for (const { value, path: at } of consumptionsOf(document.value)) {
		const line = document.lineOf([...at, "co2CostEquivalent"]);
		const co2 = measureOf(value["co2CostEquivalent"], "tCO2eq");
		if (typeof co2 === "number") tonnes.push({
			value: co2,
			line
		});
		else if (co2 !== void 0) findings.push(found(EMISSIONS_RULES[co2.rule], {
			path,
			line
		}, `\`co2CostEquivalent\` ${co2.says}`));
		const energy = measureOf(value["activityEnergyCost"], "kWh");
		energies.push(...typeof energy === "number" ? [energy] : []);
	}
	const [first] = tonnes;
	if (first === void 0) return {
		stated: [],
		findings
	};
	const total = tonnes.reduce((sum, { value }) => sum + value, 0);
	const energy = energies.length === 0 ? {} : { energy: energies.reduce((sum, each) => sum + each, 0) };
	return {
		stated: [{
			path,
			line: first.line,
			form: "bill-of-materials",
			kilograms: total * 1e3,
			written: `${total} t`,
			alternatives: [],
			...energy
		}],
		findings
	};
}
function consumptionsOf(bill) {
	if (!isRecord(bill)) return [];
	const { components, metadata } = bill;
	const owners = [...isRecord(metadata) ? [[metadata["component"], ["metadata", "component"]]] : [], ...Array.isArray(components) ? components.map((component, index) => [component, ["components", index]]) : []];
	const steps = [
		"modelCard",
		"considerations",
		"environmentalConsiderations",
		"energyConsumptions"
	];
	return owners.flatMap(([owner, path]) => {
		const list = steps.reduce((value, key) => isRecord(value) ? value[key] : void 0, owner);
		return Array.isArray(list) ? list.flatMap((value, index) => isRecord(value) && !LATER.has(value["activity"]) ? [{
			value,
			path: [
				...path,
				...steps,
				index
			]
		}] : []) : [];
	});
}
function measureOf(measure, unit) {
	if (!isRecord(measure)) return measure === void 0 ? void 0 : {
		rule: "noNumber",
		says: "is no mapping of value and unit."
	};
	const { value, unit: written } = measure;
	if (typeof value !== "number") return {
		rule: "noNumber",
		says: "has no number as its `value`."
	};
	if (written !== unit) return {
		rule: "noUnit",
		says: `${typeof written === "string" ? `has the unit ${quoted(written)}` : "has no unit"}; the format knows ${unit} only.`
	};
	return value < 0 ? {
		rule: "negative",
		says: `is ${value} ${unit}.`
	} : value;
}

// src/evidence/document/data/emissions/amounts.ts
const KILOGRAMS = {
	mg: 1e-6,
	g: .001,
	gram: .001,
	grams: .001,
	kg: 1,
	kilogram: 1,
	kilograms: 1,
	t: 1e3,
	ton: 1e3,
	tons: 1e3,
	tonne: 1e3,
	tonnes: 1e3
};
/** `12`, `1.5e3`, `12,345.6`; undefined where a comma may be a point. */
function plainNumber(text) {
	const written = text.trim();
	if (/^\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,20})?$/u.test(written)) return Number(written.replaceAll(",", ""));
	return /^[+-]?\d{1,20}(?:\.\d{0,20})?(?:e[+-]?\d{1,3})?$/iu.test(written) ? Number(written) : void 0;
}
const AMOUNT = /^\s{0,9}([+-]?[\d.,]{1,40}(?:e[+-]?\d{1,3})?)\s{0,9}([a-z]{0,12})/iu;
/** A number and the unit behind it, where there is one that is known: `54.5 kg CO2eq`. */
function amountOf(text) {
	const [, number = "", unit = ""] = AMOUNT.exec(text) ?? [];
	const value = plainNumber(number);
	if (value === void 0) return;
	return kilogramsPer(unit) === void 0 ? { value } : {
		value,
		unit: unit.toLowerCase()
	};
}
function kilogramsPer(unit) {
	const name = unit.toLowerCase();
	return Object.hasOwn(KILOGRAMS, name) ? KILOGRAMS[name] : void 0;
}
/** `54.5 kg of CO2`, `300 g CO₂eq`; not what is behind a slash, which is a rate: `g CO2/kWh`. */
const IN_TEXT = /(?<![\d.,])(\d[\d.,]{0,30})\s{0,3}(mg|g|kg|t|tons?|tonnes?|grams?|kilograms?)[\s*_]{0,4}(?:of[\s*_]{1,4})?(?:carbon dioxide|co2|co₂)[a-z]{0,12}(?![a-z])(?!\.?\s{0,3}(?:\/|per\b))/giu;
/** All amounts of a line, in its order. */
function amountsIn(line) {
	return [...line.matchAll(IN_TEXT)].flatMap(([, number = "", unit = ""]) => {
		const value = plainNumber(number.replace(/[.,]$/u, ""));
		const factor = kilogramsPer(unit);
		return value === void 0 || factor === void 0 ? [] : [{
			kilograms: value * factor,
			written: `${number} ${unit}`
		}];
	});
}

// src/evidence/document/data/emissions/csv.ts
function csvRows(text) {
	const rows = [];
	let row = [];
	let [line, startLine, start, quoted] = [
		1,
		1,
		0,
		false
	];
	const endField = (end) => {
		row.push(unquoted(text.slice(start, end).trim()));
		start = end + 1;
	};
	const endRow = (end) => {
		endField(end);
		if (row.some((field) => field !== "")) rows.push({
			line: startLine,
			fields: row
		});
		row = [];
	};
	for (let at = 0; at < text.length; at += 1) {
		const letter = text[at];
		line += letter === "\n" ? 1 : 0;
		if (letter === "\"") quoted = !quoted;
		else if (!quoted && letter === ",") endField(at);
		else if (!quoted && letter === "\n") {
			endRow(at);
			startLine = line;
		}
	}
	endRow(text.length);
	return rows;
}
function unquoted(field) {
	return field.startsWith("\"") ? field.slice(1, -1).replaceAll("\"\"", "\"") : field;
}

// src/evidence/document/data/emissions/codecarbon.ts
function readCodeCarbon({ path, text }, asOf) {
	const [header, ...rows] = csvRows(text.replace(/^\uFEFF/u, ""));
	const columns = header?.fields ?? [];
	const columnOf = (name) => columns.indexOf(name);
	if (columnOf("emissions") === -1) return {
		stated: [],
		findings: [found(EMISSIONS_RULES.notUnderstood, {
			path,
			line: 1
		}, "It has no column \"emissions\".")]
	};
	const idColumn = columnOf("run_id") === -1 ? columnOf("experiment_id") : columnOf("run_id");
	const findings = [];
	const runs = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const field = (column) => row.fields[column] ?? "";
		const written = field(columnOf("emissions"));
		const kilograms = plainNumber(written);
		const at = field(columnOf("timestamp"));
		findings.push(...faultsOf$1(row, path, {
			written,
			kilograms,
			at,
			asOf
		}));
		if (kilograms === void 0 || kilograms < 0) continue;
		const id = field(idColumn) || `line ${row.line}`;
		const energy = plainNumber(field(columnOf("energy_consumed")));
		const known = runs.get(id);
		if (known === void 0 || kilograms >= known.kilograms) runs.set(id, {
			id,
			line: row.line,
			kilograms,
			energy,
			at
		});
	}
	return {
		stated: totalOf([...runs.values()], path),
		findings
	};
}
function faultsOf$1({ line }, path, { written, kilograms, at, asOf }) {
	const place = {
		path,
		line
	};
	const day = /^\d{4}-\d{2}-\d{2}/u.exec(at)?.[0];
	return [
		...kilograms === void 0 ? [found(EMISSIONS_RULES.noNumber, place, `\`emissions\` is ${quoted(written)}, which is no number.`)] : [],
		...kilograms !== void 0 && kilograms < 0 ? [found(EMISSIONS_RULES.negative, place, `\`emissions\` is ${written} kg.`)] : [],
		...day !== void 0 && day > asOf ? [found(EMISSIONS_RULES.future, place, `The run is of ${day}, and it is ${asOf}.`)] : []
	];
}
/** The sum of all runs, at the line of the newest. */
function totalOf(runs, path) {
	const newest = runs.toSorted((a, b) => a.at === b.at ? b.line - a.line : a.at < b.at ? 1 : -1)[0];
	if (newest === void 0) return [];
	const kilograms = sumOf(runs.map((run) => run.kilograms));
	const energies = runs.flatMap(({ energy }) => energy ?? []);
	const many = runs.length === 1 ? "" : ` in ${runs.length} runs, the newest ${newest.kilograms} kg`;
	return [{
		path,
		line: newest.line,
		form: "codecarbon",
		kilograms,
		written: `${kilograms} kg${many}`,
		...energies.length === runs.length ? { energy: sumOf(energies) } : {},
		source: "CodeCarbon",
		alternatives: runs.length === 1 ? [] : [newest.kilograms]
	}];
}
function sumOf(numbers) {
	return Number(numbers.reduce((sum, each) => sum + each, 0).toPrecision(12));
}

// src/evidence/document/data/emissions/compare.ts
/** Rounding, and not more: two numbers of one training. */
const TOLERANCE = .05;
/** Steps between mg, g, kg and t. */
const STEPS = [
	1e3,
	1e6,
	1e9
];
/** Each statement against all before it; the finding stands at the later one, which was not measured. */
function compareStated(stated) {
	const pairs = stated.flatMap((later, index) => stated.slice(0, index).map((earlier) => ({
		earlier,
		later,
		how: relationOf(earlier, later)
	})));
	const findings = pairs.flatMap(({ earlier, later, how }) => {
		if (how === "equal") return [];
		const where = `${earlier.path}:${earlier.line}`;
		const both = `${WORDS[later.form]} says ${later.written}, ${WORDS[earlier.form]} at ${where} says ${earlier.written}`;
		return how === "unit" ? [found(EMISSIONS_RULES.wrongUnit, later, `${both}: they differ by a unit.`)] : [found(EMISSIONS_RULES.contradicted, later, `${both}.`)];
	});
	return {
		agrees: pairs.some(({ how, earlier, later }) => how === "equal" && earlier.path !== later.path),
		contradicts: findings.length > 0,
		findings
	};
}
const WORDS = {
	codecarbon: "CodeCarbon",
	"model-card": "the metadata of the card",
	"card-text": "the text of the card",
	"bill-of-materials": "the bill of materials"
};
function relationOf(a, b) {
	const ratios = [a.kilograms, ...a.alternatives].flatMap((one) => [b.kilograms, ...b.alternatives].map((other) => ratioOf(one, other)));
	const isNear = (factor) => ratios.some((ratio) => Math.abs(ratio / factor - 1) <= TOLERANCE);
	return isNear(1) ? "equal" : STEPS.some(isNear) ? "unit" : "other";
}
/** The larger of two over the smaller, at least 1. */
function ratioOf(one, other) {
	const [low, high] = one < other ? [one, other] : [other, one];
	return low === high ? 1 : low === 0 ? Number.POSITIVE_INFINITY : high / low;
}

// src/evidence/document/data/emissions/stated-in-card.ts
function emissionsOfMetadata(value, place) {
	const emissions = isRecord(value) ? value["emissions"] : value;
	const amount = writtenAmount(emissions);
	const refused = (rule, says) => ({
		stated: [],
		findings: [found(EMISSIONS_RULES[rule], place, `\`co2_eq_emissions\` is ${says}`)]
	});
	if (amount === void 0) return refused("noNumber", `${quoted(String(JSON.stringify(emissions)))}, which is no number.`);
	const { unit = "g" } = amount;
	const written = `${amount.value} ${unit}`;
	if (amount.value < 0) return refused("negative", `${written}.`);
	const kilograms = amount.value * (kilogramsPer(unit) ?? 0);
	const own = {
		...place,
		form: "model-card",
		kilograms,
		written,
		alternatives: []
	};
	const source = isRecord(value) && typeof value["source"] === "string" ? value["source"].trim() : "";
	return source === "" ? {
		stated: [own],
		findings: [found(EMISSIONS_RULES.noSource, place, `It says ${written}, and not how that was found out.`)]
	} : {
		stated: [{
			...own,
			source
		}],
		findings: []
	};
}
function writtenAmount(emissions) {
	if (typeof emissions === "number") return { value: emissions };
	return typeof emissions === "string" ? amountOf(emissions) : void 0;
}
/** Lines of a section on the environment; the first amount counts, each further one may be meant. */
function emissionsOfText(lines, path) {
	const [first, ...others] = lines.flatMap(({ text, line }) => amountsIn(text).map((amount) => ({
		...amount,
		line
	})));
	return first === void 0 ? [] : [{
		path,
		line: first.line,
		form: "card-text",
		kilograms: first.kilograms,
		written: first.written,
		alternatives: others.map(({ kilograms }) => kilograms)
	}];
}

// src/evidence/document/data/emissions/read-emissions.ts
const HINT$6 = "Commit the emissions.csv that CodeCarbon writes, or state `co2_eq_emissions` in grams in the metadata of the model card.";
/** Sections of a card in which an amount of CO₂ is that of the training. */
const ON_ENVIRONMENT = /environment|carbon|emission|co2|co₂|energy|footprint/iu;
const emissions = {
	kind: "emissions",
	names: [
		"emissions",
		"model-card",
		"bill-of-materials"
	],
	read: (documents, { asOf }) => {
		const measured = together((documents.get("emissions") ?? []).map((text) => readCodeCarbon(text, asOf)));
		const [card] = documents.get("model-card") ?? [];
		const [bill] = documents.get("bill-of-materials") ?? [];
		const parts = [
			measured,
			...card === void 0 ? [] : [readCardEmissions(card)],
			...bill === void 0 ? [] : [readBillOfMaterials(bill)]
		];
		const stated = parts.flatMap((part) => part.stated);
		const findings = parts.flatMap((part) => part.findings);
		if (stated.length > 0) {
			const compared = compareStated(stated);
			return {
				state: "read",
				evidence: {
					stated,
					...compared,
					findings: sorted([...findings, ...compared.findings])
				}
			};
		}
		const [first] = findings;
		return first === void 0 ? {
			state: "missing",
			missing: ["emissions of the training"],
			hint: HINT$6
		} : {
			state: "unreadable",
			message: `${first.path}:${first.line} ${first.message}`,
			hint: HINT$6,
			findings
		};
	}
};
/** Several files of CodeCarbon are of several runs: their sum counts, and each may be the one that a card names. */
function together(files) {
	const findings = files.flatMap((file) => file.findings);
	const stated = files.flatMap((file) => file.stated);
	const [first] = stated;
	if (first === void 0 || stated.length === 1) return {
		stated,
		findings
	};
	const kilograms = Number(stated.reduce((sum, each) => sum + each.kilograms, 0).toPrecision(12));
	const energies = stated.flatMap(({ energy }) => energy ?? []);
	const { energy: _of, ...place } = first;
	return {
		stated: [{
			...place,
			kilograms,
			written: `${kilograms} kg in ${stated.length} files`,
			...energies.length === stated.length ? { energy: energies.reduce((sum, each) => sum + each, 0) } : {},
			alternatives: stated.flatMap((each) => [each.kilograms, ...each.alternatives])
		}],
		findings
	};
}
function readCardEmissions(card) {
	return isMarkdown(card) ? emissionsOfCard(readCard(card)) : {
		stated: [],
		findings: []
	};
}
function emissionsOfCard({ path, markdown, metadata, lineOf }) {
	const key = "co2_eq_emissions";
	const written = metadata[key];
	const ofMetadata = written === void 0 || written === null ? {
		stated: [],
		findings: []
	} : emissionsOfMetadata(written, {
		path,
		line: lineOf([key, "emissions"])
	});
	const lines = markdown.sections.filter(({ title }) => ON_ENVIRONMENT.test(title)).flatMap(({ passages, tables }) => [...passages.flatMap(({ text, line }) => text.split("\n").map((each, at) => ({
		text: each,
		line: line + at
	}))), ...tables.flatMap(({ rows }) => rows.map(({ cells, line }) => ({
		text: cells.join(" "),
		line
	})))]);
	return {
		stated: [...ofMetadata.stated, ...emissionsOfText(lines, path)],
		findings: ofMetadata.findings
	};
}

// src/evidence/document/data/licences/compatible.ts
/** Undefined where some choice of the data's licence goes with all that some choice of the model's says; else the first conflict. */
function conflictOf(data, model) {
	const conflicts = data.flatMap((ofData) => model.map((ofModel) => firstConflict(ofData, ofModel)));
	return conflicts.includes(void 0) ? void 0 : conflicts[0];
}
function firstConflict(data, model) {
	const asked = model.flatMap(({ obligations }) => obligations);
	for (const { id, obligations } of data) {
		const broken = obligations.find((obligation) => !isKept(obligation, id, model, asked));
		if (broken !== void 0) {
			const clause = clauseOf(id, broken);
			return {
				data: id,
				model: model.map((licence) => licence.id).join(" AND "),
				obligation: broken,
				clause
			};
		}
	}
	return asked.includes("unknown") ? {
		data: data.map(({ id }) => id).join(" AND "),
		model: model.map(({ id }) => id).join(" AND "),
		obligation: "unknown",
		clause: "what the licence of the model asks is not known here"
	} : void 0;
}
function isKept(obligation, id, model, asked) {
	switch (obligation) {
		case "attribution": return true;
		case "non-commercial": return asked.includes("non-commercial");
		case "share-alike": return model.every((licence) => isSameTerms(id, licence.id));
		case "use-restricted": return model.some((licence) => licence.id === id);
		case "no-derivatives":
		case "unknown": return false;
	}
}
/** The same licence, a later version of it, or one that its steward names as compatible. */
function isSameTerms(data, model) {
	if (data === model) return true;
	const [ofData, ofModel] = [familyOf(data), familyOf(model)];
	return ofData.family === ofModel.family && (ofModel.version === ofData.version || ofData.mayBeLater && ofModel.version > ofData.version) || data === "CC-BY-SA-4.0" && /^(?:GPL-3\.0|LAL-1\.3)/u.test(model);
}
function familyOf(id) {
	const [, family = id, version = "0", rest = ""] = /^(.{1,60}?)-(\d+(?:\.\d+)?)(.{0,60})$/u.exec(id) ?? [];
	const mayBeLater = family.startsWith("CC-BY") ? Number(version) >= 2 : /^(?:\+|-or-later)/u.test(rest);
	return {
		family,
		version: Number(version),
		mayBeLater
	};
}
const CLAUSES = [
	[
		/^CC-BY-NC.*-4\.0$/u,
		"non-commercial",
		"section 2(a)(1): for non-commercial purposes only"
	],
	[
		/^CC-BY.*-SA-4\.0$/u,
		"share-alike",
		"section 3(b): adapted material under the same or a compatible licence"
	],
	[
		/^CC-BY.*-ND-4\.0$/u,
		"no-derivatives",
		"section 2(a)(1)(B): adapted material may be made and not shared"
	],
	[
		/^ODbL-/u,
		"share-alike",
		"section 4.4: derivative databases under this or a compatible licence"
	],
	[
		/^A?GPL-3\.0/u,
		"share-alike",
		"section 5(c): the whole work under this licence"
	],
	[
		/^GPL-2\.0/u,
		"share-alike",
		"section 2(b): the whole work under this licence"
	]
];
const IN_GENERAL = {
	attribution: "it asks to be named",
	"non-commercial": "its clause on non-commercial use",
	"share-alike": "its clause on passing on under the same terms",
	"no-derivatives": "its clause against derivatives",
	"use-restricted": "its restrictions of use, which have to be passed on",
	unknown: "what it asks is not known here"
};
function clauseOf(id, obligation) {
	return CLAUSES.find(([pattern, of]) => of === obligation && pattern.test(id))?.[2] ?? IN_GENERAL[obligation];
}

// src/evidence/document/data/licences/licence-texts.ts
/** Which licence a text is, or names: by its title, or by its line for SPDX. */
/** In lower case, with single blanks; the first that fits counts. */
const TITLES = [
	[/apache license,? version 2\.0|apache license version 2\.0/u, "Apache-2.0"],
	[/gnu affero general public license version 3/u, "AGPL-3.0-only"],
	[/gnu lesser general public license version 3/u, "LGPL-3.0-only"],
	[/gnu general public license version 3/u, "GPL-3.0-only"],
	[/gnu general public license version 2/u, "GPL-2.0-only"],
	[/mozilla public license version 2\.0/u, "MPL-2.0"],
	[/attribution-noncommercial-sharealike 4\.0/u, "CC-BY-NC-SA-4.0"],
	[/attribution-noncommercial-noderivatives 4\.0/u, "CC-BY-NC-ND-4.0"],
	[/attribution-noncommercial 4\.0/u, "CC-BY-NC-4.0"],
	[/attribution-noderivatives 4\.0/u, "CC-BY-ND-4.0"],
	[/attribution-sharealike 4\.0/u, "CC-BY-SA-4.0"],
	[/attribution 4\.0 international/u, "CC-BY-4.0"],
	[/cc0 1\.0 universal/u, "CC0-1.0"],
	[/open database license/u, "ODbL-1.0"],
	[/public domain dedication and licen[cs]e/u, "PDDL-1.0"],
	[/open data commons attribution licen[cs]e/u, "ODC-By-1.0"],
	[/community data license agreement . permissive,? (?:. )?version 2\.0/u, "CDLA-Permissive-2.0"],
	[/\bmit license\b/u, "MIT"]
];
const HEAD$1 = 2e3;
/** What names the licence of a text of one, as `identify` takes it. */
function licenceOfText(text) {
	const head = text.slice(0, HEAD$1);
	const [, tagged] = /SPDX-License-Identifier:[ \t]{0,9}([^\n]{1,200})/u.exec(head) ?? [];
	return tagged?.trim() ?? ofTitle(head);
}
/** What names a licence in the middle of a sentence: `CC BY-SA 4.0`, the id or the title of one. */
function licenceInText(text) {
	const [, kind, version] = /\bcc[ -](by(?:[ -](?:nc|sa|nd)){0,2})[ -]?v?(\d\.\d)\b/iu.exec(text) ?? [];
	if (kind !== void 0) return `CC-${kind.replaceAll(" ", "-").toUpperCase()}-${version}`;
	const [, id] = /\b(CC0(?:-1\.0)?|Apache-2\.0|ODbL(?:-1\.0)?|PDDL(?:-1\.0)?|MIT|[AL]?GPL-[23]\.[01](?:-only|-or-later)?|CDLA-[A-Za-z]{7,10}-[12]\.0)\b/u.exec(text) ?? [];
	return id ?? ofTitle(text);
}
function ofTitle(text) {
	const plain = text.toLowerCase().replaceAll(/\s+/gu, " ");
	return TITLES.find(([pattern]) => pattern.test(plain))?.[1];
}

// src/evidence/document/data/licences/rules.ts
const SPDX = {
	title: "SPDX License List",
	url: "https://spdx.org/licenses/"
};
const HUGGING_FACE = {
	title: "Hugging Face Hub: Licenses",
	url: "https://huggingface.co/docs/hub/repositories-licenses"
};
const LONGPRE = {
	title: "Longpre et al., The Data Provenance Initiative (2023)",
	url: "https://arxiv.org/abs/2310.16787"
};
/** What can be found in statements on licences. */
const LICENCE_RULES = {
	absent: {
		id: "licence/none-stated",
		title: "Data without a licence",
		leadsTo: "note",
		severity: "high",
		why: "What nobody allowed is not allowed: without a licence nobody but the makers may copy the data or learn from it.",
		remedy: "Write the id of its licence (`license:` in a dataset card or in Croissant), or leave the data out.",
		references: [SPDX, LONGPRE]
	},
	notKnown: {
		id: "licence/not-known",
		title: "A licence that is not known",
		leadsTo: "note",
		severity: "medium",
		why: "What an unknown licence allows is unknown, so nothing can be said of what it goes with.",
		remedy: "Write an id of the SPDX list, or of Hugging Face’s list for licences of models; for a licence of your own, its text beside it.",
		references: [SPDX, HUGGING_FACE]
	},
	conflict: {
		id: "licence/conflict",
		title: "A licence of data that the licence of the model does not keep",
		leadsTo: "note",
		severity: "high",
		why: "Where a model counts as made from its data, it may be passed on only as the licence of the data says.",
		remedy: "Give the model a licence that keeps what the data asks, leave the data out, or ask its owner; and ask a lawyer, because this table is no advice.",
		references: [{
			title: "Creative Commons: Using CC-licensed works for AI training",
			url: "https://creativecommons.org/using-cc-licensed-works-for-ai-training-2/"
		}, LONGPRE]
	},
	noModelLicence: {
		id: "licence/model-without",
		title: "A model card without a licence",
		leadsTo: "note",
		severity: "medium",
		why: "Nobody can tell whether the licences of the data are kept, nor who may use the model.",
		remedy: "Write `license:` in the metadata of the card.",
		references: [HUGGING_FACE]
	}
};

// src/evidence/document/data/licences/stated-licences.ts
/** `license` of the metadata (`other` stands for `license_name`), else the section or label that speaks of it. */
function licenceOfCard(document) {
	const card = readCard(document);
	const { path, metadata, lineOf } = card;
	const key = ["license", "licence"].find((each) => metadata[each] !== void 0);
	const value = key === void 0 ? void 0 : textOf$2(metadata[key]);
	if (key === void 0 || value === void 0) return ofSections(card) ?? {
		name: path,
		path,
		line: 1
	};
	const named = textOf$2(metadata["license_name"]);
	return value.toLowerCase() === "other" && named !== void 0 ? {
		name: path,
		path,
		line: lineOf(["license_name"]),
		written: named
	} : {
		name: path,
		path,
		line: lineOf([key]),
		written: value
	};
}
function ofSections({ path, markdown }) {
	for (const { title, passages } of markdown.sections) for (const { text, line } of passages) {
		const at = text.split("\n").findIndex((each) => isAboutLicence(title) || isAboutLicence(each));
		const own = at === -1 ? void 0 : licenceInText(text);
		if (own !== void 0) return {
			name: path,
			path,
			line: line + at,
			written: own
		};
	}
}
function isAboutLicence(text) {
	return /licen[cs]|intellectual property|terms of use/iu.test(text);
}
/** Undefined where the document is no JSON-LD at all: what reads its properties says so. */
function licenceOfCroissant(metadata) {
	const { path } = metadata;
	const document = jsonOf(metadata);
	if (!document.ok || !isRecord(document.value)) return;
	const key = Object.keys(document.value).find((each) => /(?:^|[:/])license$/u.test(each));
	const written = key === void 0 ? void 0 : textOf$2(document.value[key]);
	return {
		name: path,
		path,
		line: key === void 0 ? 1 : document.lineOf([key]),
		...written === void 0 ? {} : { written }
	};
}
/** A text, the first of several, or the id or address of a thing. */
function textOf$2(value) {
	if (typeof value === "string") return value.trim() === "" ? void 0 : value.trim();
	if (Array.isArray(value)) {
		const all = value.flatMap((each) => textOf$2(each) ?? []);
		return all.length === 0 ? void 0 : all.join(" AND ");
	}
	return isRecord(value) ? textOf$2(value["@id"] ?? value["url"] ?? value["name"]) : void 0;
}

// src/evidence/document/data/licences/read-licences.ts
const licences = {
	kind: "licences",
	names: [
		"dataset-card",
		"croissant",
		"datasheet",
		"training-declaration",
		"licence",
		"model-card"
	],
	read: (documents) => {
		const written = dataLicences(documents);
		if (written.length === 0) return {
			state: "missing",
			missing: ["a document of the data: dataset card, Croissant, datasheet or training declaration"],
			hint: "Describe the data in a dataset card whose metadata have `license:`, or declare it in training-declaration.yml."
		};
		const data = written.map(withChoices);
		const [card] = (documents.get("model-card") ?? []).filter(isMarkdown);
		const ofModel = card === void 0 ? void 0 : licenceOfCard(card);
		const model = ofModel?.written === void 0 ? void 0 : withChoices(ofModel);
		const pairs = data.map((each) => ({
			each,
			conflict: between(each, model)
		}));
		return {
			state: "read",
			evidence: {
				data,
				valid: data.filter(({ choices }) => choices !== void 0).length,
				...model === void 0 ? {} : { model },
				compatible: pairs.filter(({ conflict }) => conflict === "none").length,
				findings: sorted([
					...data.flatMap(faultOf$1),
					...model === void 0 ? modelWithout(ofModel) : faultOf$1(model),
					...pairs.flatMap(({ conflict }) => typeof conflict === "string" ? [] : [conflict])
				])
			}
		};
	}
};
function dataLicences(documents) {
	const texts = documents.get("licence") ?? [];
	return [...[
		...(documents.get("dataset-card") ?? []).map(licenceOfCard),
		...(documents.get("croissant") ?? []).flatMap((each) => licenceOfCroissant(each) ?? []),
		...(documents.get("datasheet") ?? []).map(licenceOfCard)
	].map((each) => each.written === void 0 ? besideOf(each, texts) : each), ...(documents.get("training-declaration") ?? []).flatMap(declaredLicences)];
}
/** A text of a licence in the folder of the data; one at the root of a repository is that of its code. */
function besideOf(licence, texts) {
	const folder = folderOf(licence.path);
	const beside = texts.find(({ path }) => folder !== "" && folderOf(path) === folder);
	const written = beside === void 0 ? void 0 : licenceOfText(beside.text);
	return beside === void 0 || written === void 0 ? licence : {
		name: licence.name,
		path: beside.path,
		line: 1,
		written
	};
}
function declaredLicences(document) {
	return readDeclaration(document).experiences.filter(({ kind }) => kind === "data" || kind === "pretrained").map(({ id, path, line, fields }) => ({
		name: id,
		path,
		line: fields.licence?.line ?? line,
		...fields.licence === void 0 ? {} : { written: fields.licence.text }
	}));
}
function withChoices(licence) {
	const identified = licence.written === void 0 ? void 0 : identify(licence.written);
	if (identified === void 0) return licence;
	return identified.known ? {
		...licence,
		choices: identified.choices
	} : {
		...licence,
		nearest: identified.nearest
	};
}
function faultOf$1({ name, written, choices, nearest = [], ...place }) {
	if (written === void 0) return [found(LICENCE_RULES.absent, place, `Nothing says under which licence ${quoted(name)} is.`)];
	if (choices !== void 0) return [];
	const near = nearest.length === 0 ? "" : ` Near are: ${nearest.join(", ")}.`;
	const message = `The licence ${quoted(written)} is none that is known.${near}`;
	return [found(LICENCE_RULES.notKnown, place, message)];
}
function modelWithout(card) {
	return card === void 0 ? [] : [found(LICENCE_RULES.noModelLicence, card, "The card names no licence of the model.")];
}
/** `unknown`: one of the two says nothing that is known; that stands in its own finding. */
function between(data, model) {
	if (data.choices === void 0 || model?.choices === void 0) return "unknown";
	const conflict = conflictOf(data.choices, model.choices);
	if (conflict === void 0) return "none";
	const where = `${model.path}:${model.line}`;
	const message = `${quoted(data.name)} is under ${conflict.data} (${conflict.clause}), and the model at ${where} under ${conflict.model}.`;
	return found(LICENCE_RULES.conflict, data, message);
}

// src/evidence/document/data/metadata/croissant.ts
/** Of a data set, as Croissant 1.0 requires and recommends them. */
const CROISSANT_PROPERTIES = [
	"name",
	"description",
	"license",
	"url",
	"creator",
	"datePublished",
	"conformsTo",
	"version",
	"citeAs",
	"keywords",
	"distribution",
	"recordSet"
];
/** Croissant RAI 1.0. */
const RAI_PROPERTIES = [
	"dataCollection",
	"dataCollectionType",
	"dataCollectionMissingData",
	"dataCollectionRawData",
	"dataCollectionTimeframe",
	"dataImputationProtocol",
	"dataPreprocessingProtocol",
	"dataManipulationProtocol",
	"dataAnnotationProtocol",
	"dataAnnotationPlatform",
	"dataAnnotationAnalysis",
	"annotationsPerItem",
	"annotatorDemographics",
	"machineAnnotationTools",
	"dataReleaseMaintenancePlan",
	"personalSensitiveInformation",
	"dataSocialImpact",
	"dataBiases",
	"dataLimitations",
	"dataUseCases"
];

// src/evidence/document/data/metadata/read-metadata.ts
const HINT$5 = "Write a croissant.json that describes the data, with the properties of its extension for responsible AI.";
const ALL$1 = [...CROISSANT_PROPERTIES, ...RAI_PROPERTIES];
const datasetMetadata = {
	kind: "datasetMetadata",
	names: ["croissant"],
	read: (documents) => {
		const read = (documents.get("croissant") ?? []).map(readOne$1);
		const findings = read.flatMap((each) => each.findings);
		const [first] = read;
		if (first === void 0) return {
			state: "missing",
			missing: ["croissant.json"],
			hint: HINT$5
		};
		const usable = read.filter(({ isUsable }) => isUsable);
		const [nearest] = usable;
		if (nearest === void 0) return {
			state: "unreadable",
			message: `${first.path}:${findings[0]?.line ?? 1} ${findings[0]?.message ?? ""}`,
			hint: HINT$5,
			findings
		};
		const filled = new Map(usable.toReversed().flatMap((each) => each.filled.map((own) => [own.name, own])));
		const open = ALL$1.filter((name) => !filled.has(name)).map((name) => notFilled(name, nearest));
		return {
			state: "read",
			evidence: {
				documents: usable.map(({ path }) => path),
				properties: ALL$1.length,
				filled: [...filled.values()],
				findings: sorted([...findings, ...open])
			}
		};
	}
};
function readOne$1(metadata) {
	const { path } = metadata;
	const document = jsonOf(metadata);
	const faults = document.problems.map(({ line, message }) => found(DATA_RULES.broken, {
		path,
		line
	}, message));
	if (!document.ok || !isRecord(document.value)) {
		const findings = document.ok ? [found(DATA_RULES.broken, {
			path,
			line: 1
		}, "It is no object of JSON-LD.")] : faults;
		return {
			path,
			isUsable: false,
			filled: [],
			empty: /* @__PURE__ */ new Map(),
			findings
		};
	}
	const { node, at } = datasetIn(document.value);
	const names = namesOf(document.value["@context"]);
	const empty = /* @__PURE__ */ new Map();
	return {
		path,
		isUsable: true,
		filled: Object.entries(node).flatMap(([key, value]) => {
			const name = localName(names.get(key) ?? key);
			const line = document.lineOf([...at, key]);
			if (!ALL$1.includes(name)) return [];
			if (!isFilled(value)) {
				empty.set(name, line);
				return [];
			}
			return [{
				name,
				path,
				line
			}];
		}),
		empty,
		findings: faults
	};
}
/** The data set itself, or the one of a graph. */
function datasetIn(value) {
	const graph = Array.isArray(value["@graph"]) ? value["@graph"] : [];
	const place = graph.findIndex((each) => isRecord(each) && /(?:^|[:/])Dataset$/u.test(String(each["@type"])));
	const node = graph[place];
	return isRecord(node) ? {
		node,
		at: ["@graph", place]
	} : {
		node: value,
		at: []
	};
}
/** What a context calls things: `"Titel": "sc:name"`, or `{ "@id": … }`. */
function namesOf(context) {
	return new Map((Array.isArray(context) ? context : [context]).filter(isRecord).flatMap((part) => Object.entries(part).flatMap(([key, value]) => {
		const id = isRecord(value) ? value["@id"] : value;
		return typeof id === "string" && !/[/#]$/u.test(id) && !key.startsWith("@") ? [[key, id]] : [];
	})));
}
/** `rai:dataBiases`, `https://schema.org/name`, `http://mlcommons.org/croissant/RAI/dataBiases` → what is behind the last mark. */
function localName(key) {
	return key.slice(Math.max(key.lastIndexOf(":"), key.lastIndexOf("/"), key.lastIndexOf("#")) + 1);
}
function isFilled(value) {
	if (typeof value === "string") return !isPlaceholder(value);
	if (Array.isArray(value)) return value.some(isFilled);
	if (isRecord(value)) return Object.entries(value).some(([key, own]) => key !== "@type" && isFilled(own));
	return value !== null && value !== void 0;
}
function notFilled(name, { path, empty }) {
	const line = empty.get(name);
	const said = line === void 0 ? "There is no" : "Nothing stands in";
	return found(DATA_RULES.notFilled, {
		path,
		line: line ?? 1
	}, `${said} property ${JSON.stringify(name)}.`);
}

// src/evidence/document/data/personal/check-digits.ts
/** Check digits, by the rule that the issuer of a number publishes. All take digits only, of the right length. */
/** ISO/IEC 7812-1, of payment cards. */
function passesLuhn(digits) {
	let sum = 0;
	for (let place = 0; place < digits.length; place += 1) {
		const digit = Number(digits[digits.length - 1 - place]);
		const doubled = place % 2 === 0 ? digit : digit * 2;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}
/** The rest of a long decimal number by 97, without numbers that are too large. */
function modulo97(digits) {
	let rest = 0;
	for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
	return rest;
}
/** Σ weight · digit, of the first digits. */
function weighted(digits, weights) {
	return weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);
}
/** ISO 7064 MOD 11,10, of the German Steuer-ID: the last digit checks those before it. */
function passesMod11And10(digits) {
	let product = 10;
	for (const digit of digits.slice(0, -1)) {
		const sum = (Number(digit) + product) % 10;
		product = (sum === 0 ? 10 : sum) * 2 % 11;
	}
	const check = 11 - product;
	return (check === 10 ? 0 : check) === Number(digits.at(-1));
}

// src/evidence/document/data/personal/iban.ts
/** Letters and digits of an IBAN, by country: the registry of ISO 13616 as SWIFT publishes it. */
const LENGTHS = {
	AD: 24,
	AE: 23,
	AL: 28,
	AT: 20,
	AZ: 28,
	BA: 20,
	BE: 16,
	BG: 22,
	BH: 22,
	BR: 29,
	BY: 28,
	CH: 21,
	CR: 22,
	CY: 28,
	CZ: 24,
	DE: 22,
	DK: 18,
	DO: 28,
	EE: 20,
	EG: 29,
	ES: 24,
	FI: 18,
	FO: 18,
	FR: 27,
	GB: 22,
	GE: 22,
	GI: 23,
	GL: 18,
	GR: 27,
	GT: 28,
	HR: 21,
	HU: 28,
	IE: 22,
	IL: 23,
	IQ: 23,
	IS: 26,
	IT: 27,
	JO: 30,
	KW: 30,
	KZ: 20,
	LB: 28,
	LC: 32,
	LI: 21,
	LT: 20,
	LU: 20,
	LV: 21,
	LY: 25,
	MC: 27,
	MD: 24,
	ME: 22,
	MK: 19,
	MR: 27,
	MT: 31,
	MU: 30,
	NL: 18,
	NO: 15,
	PK: 24,
	PL: 28,
	PS: 29,
	PT: 25,
	QA: 29,
	RO: 24,
	RS: 22,
	SA: 24,
	SC: 31,
	SE: 24,
	SI: 19,
	SK: 24,
	SM: 27,
	ST: 25,
	SV: 28,
	TL: 23,
	TN: 24,
	TR: 26,
	UA: 29,
	VA: 22,
	VG: 24,
	XK: 20
};
const SHAPE = /^[A-Z]{2}\d{2}[A-Z0-9]{11,28}$/u;
/** Blanks between groups are usual. */
function isIban(text) {
	if (!/^[a-z]{2}\d{2}/iu.test(text)) return false;
	const iban = text.replaceAll(" ", "").toUpperCase();
	if (!SHAPE.test(iban) || LENGTHS[iban.slice(0, 2)] !== iban.length) return false;
	const turned = `${iban.slice(4)}${iban.slice(0, 4)}`;
	return modulo97(turned.replaceAll(/[A-Z]/gu, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}

// src/evidence/document/data/personal/national-ids.ts
/**
* Numbers that a state gives a person, by shape and check digits. Each test takes a whole field. References: the issuers'
* rules as python-stdnum collects them.
*/
const DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE";
/** Spanish DNI and NIE: the letter is the number modulo 23. */
function isSpanishId(text) {
	const [, number = "", letter] = /^([XYZ]?\d{7,8})-?([A-Z])$/iu.exec(text) ?? [];
	if (letter === void 0 || number.length !== 8) return false;
	const digits = number.toUpperCase().replace(/^[XYZ]/u, (first) => String("XYZ".indexOf(first)));
	return DNI_LETTERS[Number(digits) % 23] === letter.toUpperCase();
}
/** German Steuer-ID: eleven digits, of the first ten exactly one digit stands twice or three times; ISO 7064. */
function isGermanTaxId(text) {
	const digits = text.length > 14 ? "" : text.replaceAll(/[ /]/gu, "");
	if (!/^[1-9]\d{10}$/u.test(digits)) return false;
	const counts = /* @__PURE__ */ new Map();
	for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
	const repeated = [...counts.values()].filter((count) => count > 1);
	return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && passesMod11And10(digits);
}
/** French NIR: sex, year, month, department, commune, order, and 97 less the number modulo 97. */
function isFrenchNir(text) {
	const compact = text.length > 24 ? "" : text.replaceAll(" ", "").toUpperCase();
	const [, month = "", department = ""] = /^[1278]\d{2}(\d{2})(\d{2}|2[AB])\d{8}$/u.exec(compact) ?? [];
	const isMonth = Number(month) >= 1 && Number(month) <= 12 || Number(month) >= 20 && Number(month) <= 42;
	if (department === "" || !isMonth) return false;
	const digits = compact.slice(0, 13).replace(/^(.{5})2A/u, "$119").replace(/^(.{5})2B/u, "$118");
	return 97 - modulo97(digits) === Number(compact.slice(13));
}
/** Polish PESEL: a date whose month says the century, four digits, a check digit. */
function isPesel(text) {
	if (!/^\d{11}$/u.test(text)) return false;
	const [month, day] = [Number(text.slice(2, 4)) % 20, Number(text.slice(4, 6))];
	return month >= 1 && month <= 12 && day >= 1 && day <= 31 && weighted(text, [
		1,
		3,
		7,
		9,
		1,
		3,
		7,
		9,
		1,
		3,
		1
	]) % 10 === 0;
}
/** Dutch BSN: nine digits, the eleven test. */
function isDutchBsn(text) {
	return /^\d{9}$/u.test(text) && text !== "000000000" && weighted(text, [
		9,
		8,
		7,
		6,
		5,
		4,
		3,
		2,
		-1
	]) % 11 === 0;
}
/** Brazilian CPF: two check digits modulo 11. */
function isBrazilianCpf(text) {
	const digits = /^\d{3}\.\d{3}\.\d{3}-\d{2}$/u.test(text) ? text.replaceAll(/\D/gu, "") : text;
	if (!/^\d{11}$/u.test(digits) || /^(\d)\1{10}$/u.test(digits)) return false;
	const checkOf = (first) => weighted(digits, Array.from({ length: first - 1 }, (_, place) => first - place)) * 10 % 11 % 10;
	return checkOf(10) === Number(digits[9]) && checkOf(11) === Number(digits[10]);
}
const ODD = [
	1,
	0,
	5,
	7,
	9,
	13,
	15,
	17,
	19,
	21,
	2,
	4,
	18,
	20,
	11,
	3,
	6,
	8,
	12,
	14,
	16,
	10,
	22,
	25,
	24,
	23
];
/** Italian codice fiscale: sixteen letters and digits, the last checks the others. */
function isCodiceFiscale(text) {
	const code = text.toUpperCase();
	if (!/^[A-Z]{6}\d{2}[ABCDEHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/u.test(code)) return false;
	const valueOf = (letter) => /\d/u.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
	return Array.from(code.slice(0, 15)).reduce((total, letter, place) => total + (place % 2 === 0 ? ODD[valueOf(letter)] ?? 0 : valueOf(letter)), 0) % 26 === code.charCodeAt(15) - 65;
}
/** US social security number, with its hyphens: it has no check digit, and some numbers are never given. */
function isUsSsn(text) {
	return /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/u.test(text);
}
/** UK national insurance number: two letters of which some never stand there, six digits, A to D. */
function isUkNino(text) {
	return /^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]$/iu.test(text);
}

// src/evidence/document/data/personal/kinds-of-data.ts
/** Which kinds of personal data a field can hold, and how sure one field makes. */
const EMAIL = /(?:^|[^\w.%+-])[\w.%+-]{1,64}@((?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,24})(?![\w-])/giu;
/** Names that are kept for examples (RFC 2606), and endings of files: nobody gets mail there. */
const NOBODY = /(?:^|\.)(?:example\.(?:com|net|org)|example|invalid|test|localhost|png|jpe?g|gif|svg|webp|js|css)$/iu;
function holdsEmail(field) {
	return field.includes("@") && [...field.matchAll(EMAIL)].some(([, domain = ""]) => !NOBODY.test(domain));
}
/** E.164 with its plus sign, or 00, and marks between groups; or the North American form with its brackets. */
const PHONE = /^(?:\+|00)[1-9](?:[ ().-]{0,2}\d){7,14}$|^\(\d{3}\) ?\d{3}-\d{4}$/u;
const PHONE_IN_TEXT = /(?:^|[\s:(])\+[1-9](?:[ ().-]{0,2}\d){8,14}(?!\d)/u;
/** Visa, Mastercard, American Express, Discover, Diners, JCB, UnionPay: first digits and length. */
const CARD$1 = /^(?:4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011\d{12}|4[4-9]\d{13}|5\d{14})|3(?:0[0-5]|[68]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|62\d{14,17})$/u;
function isCard(field) {
	if (!/^\d[\d -]{11,23}$/u.test(field)) return false;
	const digits = field.replaceAll(/[ -]/gu, "");
	return CARD$1.test(digits) && passesLuhn(digits);
}
/** A minus or a point makes a number of it: only blanks, and nothing, may stand between digits here. */
const GROUPED_CARD = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/u;
const PERSONAL_KINDS = [
	{
		id: "email",
		title: "addresses of email",
		proof: "field",
		test: holdsEmail
	},
	{
		id: "iban",
		title: "bank accounts (IBAN)",
		proof: "field",
		test: isIban
	},
	{
		id: "grouped-card",
		title: "numbers of payment cards",
		proof: "field",
		test: (field) => GROUPED_CARD.test(field) && isCard(field)
	},
	{
		id: "phone",
		title: "telephone numbers",
		proof: "column",
		test: (field) => PHONE.test(field)
	},
	{
		id: "phone-in-text",
		title: "telephone numbers",
		proof: "field",
		test: (field) => PHONE_IN_TEXT.test(field) && /\p{L}{3}/u.test(field)
	},
	{
		id: "card",
		title: "numbers of payment cards",
		proof: "column",
		test: isCard
	},
	{
		id: "us-ssn",
		title: "US social security numbers",
		proof: "column",
		test: isUsSsn
	},
	{
		id: "uk-nino",
		title: "UK national insurance numbers",
		proof: "column",
		test: isUkNino
	},
	{
		id: "it-codice-fiscale",
		title: "Italian tax codes",
		proof: "field",
		test: isCodiceFiscale
	},
	{
		id: "es-dni",
		title: "Spanish identity numbers",
		proof: "column",
		test: isSpanishId
	},
	{
		id: "de-tax-id",
		title: "German tax numbers",
		proof: "column",
		test: isGermanTaxId
	},
	{
		id: "fr-nir",
		title: "French social security numbers",
		proof: "column",
		test: isFrenchNir
	},
	{
		id: "pl-pesel",
		title: "Polish PESEL numbers",
		proof: "column",
		test: isPesel
	},
	{
		id: "nl-bsn",
		title: "Dutch BSN numbers",
		proof: "column",
		test: isDutchBsn
	},
	{
		id: "br-cpf",
		title: "Brazilian CPF numbers",
		proof: "column",
		test: isBrazilianCpf
	}
];
/** Of a field longer than this only the beginning is looked at. */
const MOST_OF_FIELD = 2e3;
/**
* Whether a field may be any of them, from its bytes alone, so that numbers and categories cost next to nothing: an at sign,
* or at least six digits that no point makes a fraction.
*/
function mayBePersonal(bytes, start, end) {
	const last = Math.min(end, start + MOST_OF_FIELD);
	let digits = 0;
	let points = 0;
	for (let at = start; at < last; at += 1) {
		const byte = bytes[at];
		if (byte === AT) return true;
		digits += byte !== void 0 && byte >= ZERO && byte <= NINE ? 1 : 0;
		points += byte === POINT ? 1 : 0;
	}
	return digits >= 6 && !(points === 1 && digits + points >= last - start - 1);
}
const [AT, ZERO, NINE, POINT] = [
	64,
	48,
	57,
	46
];

// src/evidence/document/data/personal/rules.ts
/** What can be found in tables that are committed. */
const PERSONAL_RULES = { inTable: {
	id: "personal/data-in-table",
	title: "Personal data in a table",
	leadsTo: "note",
	severity: "high",
	why: "Whoever can read the repository, and every copy of it from now on, can read who these people are; taking the column out later leaves it in the history.",
	remedy: "Take the column out, or put a keyed hash in its place; then rewrite the history or ask for the data to be deleted where it was published.",
	references: [{
		title: "NIST SP 800-122: Guide to Protecting the Confidentiality of PII",
		url: "https://doi.org/10.6028/NIST.SP.800-122"
	}, {
		title: "Regulation (EU) 2016/679, Art. 5",
		url: "https://eur-lex.europa.eu/eli/reg/2016/679/oj"
	}]
} };

// src/evidence/document/data/personal/read-personal-data.ts
/** Where one field proves nothing, so many fields, and this share of all that are filled, do. */
const FEWEST = 5;
const PROOF = .8;
const HINT$4 = "Commit the tables that the policy binds, or have the job write them, so that they can be looked at.";
/** No document is read: the tables that the subject binds are. */
const personalData = {
	kind: "personalData",
	names: [],
	read: (_, { tables = [] }) => {
		const broken = tables.flatMap((each) => each.state === "unreadable" ? [each] : [])[0];
		if (broken !== void 0) return {
			state: "unreadable",
			message: `${JSON.stringify(broken.table)} cannot be looked at: ${broken.because}`,
			hint: `Mend the table that ${broken.key} names.`,
			findings: []
		};
		const missing = tables.flatMap((each) => each.state === "missing" ? [each.table] : []);
		if (missing.length > 0 || tables.length === 0) return {
			state: "missing",
			missing,
			hint: HINT$4
		};
		const files = tables.flatMap((each) => each.state === "seen" ? each.files : []);
		const holding = files.flatMap((file) => file.columns.flatMap((column) => personalOf(file, column)));
		return {
			state: "read",
			evidence: {
				tables: tables.length,
				rows: files.reduce((sum, { rows }) => sum + rows, 0),
				leftOut: files.reduce((sum, { leftOut }) => sum + leftOut, 0),
				columns: files.reduce((sum, { columns }) => sum + columns.length, 0),
				personal: holding.map(({ personal }) => personal),
				findings: holding.map(({ finding }) => finding)
			}
		};
	}
};
/** Of a column the kind that most of its rows have: a number can pass the rules of several states. */
function personalOf({ path }, { column, filled, kinds }) {
	const [most] = kinds.flatMap((count) => {
		const kind = PERSONAL_KINDS.find(({ id }) => id === count.kind);
		return kind !== void 0 && isProven(count, kind.proof, filled) ? [{
			...count,
			title: kind.title
		}] : [];
	}).toSorted((a, b) => b.rows - a.rows);
	if (most === void 0) return [];
	const share = (100 * most.rows / filled).toFixed(most.rows === filled ? 0 : 1);
	const message = `Column ${JSON.stringify(column.slice(0, 80))} holds ${most.title} in ${most.rows} of ${filled} filled fields (${share} %), the first on line ${most.firstLine}.`;
	return [{
		personal: {
			path,
			column,
			holds: most.title,
			rows: most.rows,
			filled
		},
		finding: found(PERSONAL_RULES.inTable, {
			path,
			line: most.firstLine
		}, message)
	}];
}
function isProven({ rows }, proof, filled) {
	return proof === "field" ? rows > 0 : rows >= FEWEST && rows >= PROOF * filled;
}

// src/evidence/document/data/sensitive-data.ts
const sensitiveData = {
	kind: "sensitiveData",
	names: [
		"datasheet",
		"dataset-card",
		"croissant"
	],
	read: (documents, { subject }) => {
		const columns = subject.evaluation.attributes.map(({ column }) => column);
		if (columns.length === 0) return {
			state: "missing",
			missing: ["evaluation.attributes"],
			hint: "Name the sensitive attributes of the table under `evaluation.attributes` of the policy."
		};
		const texts = sensitiveData.names.flatMap((name) => documents.get(name) ?? []);
		const [first] = texts;
		if (first === void 0) return {
			state: "missing",
			missing: ["a datasheet, dataset card or Croissant file"],
			hint: "Write a datasheet or dataset card that says which sensitive attributes the data has."
		};
		const attributes = columns.map((column) => namedIn(column, texts));
		return {
			state: "read",
			evidence: {
				attributes,
				findings: attributes.filter(({ at }) => at === void 0).map(({ column }) => found(DATA_RULES.attribute, {
					path: first.path,
					line: 1
				}, `No document of the data names ${JSON.stringify(column.slice(0, 80))}.`))
			}
		};
	}
};
/** The name as a whole: words of it may be apart by blanks, hyphens or underscores. */
function namedIn(column, texts) {
	const name = column.slice(0, 100).split(/[\s_-]+/u).filter((word) => word !== "").map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`)).join(String.raw`[\s_-]{0,2}`);
	if (name === "") return { column };
	const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${name}(?![\p{L}\p{N}])`, "iu");
	for (const { path, text } of texts) {
		const index = text.split("\n").findIndex((line) => pattern.test(line));
		if (index !== -1) return {
			column,
			at: {
				path,
				line: index + 1
			}
		};
	}
	return { column };
}

// src/evidence/document/data/area.ts
const PAGE$2 = 2 ** 20;
const DATA_PLACES = [
	{
		name: "emissions",
		pattern: /(?:^|\/)emissions(?:_base)?\.csv$/u,
		where: "subject",
		mostBytes: PAGE$2
	},
	{
		name: "datasheet",
		pattern: /(?:^|\/)(?:dataset[-_]?)?data[-_]?sheet(?:[-_.][\w-]{1,60})?\.md$|(?:^|\/)DATASHEET(?:\.[a-z]+)?$/iu,
		where: "subject",
		mostBytes: PAGE$2
	},
	{
		name: "dataset-card",
		pattern: /(?:^|\/)(?:data[-_]?(?:set)?[-_]?card(?:[-_.][\w-]{1,60})?|data(?:sets?)?\/readme)\.md$/iu,
		where: "subject",
		mostBytes: PAGE$2
	},
	{
		name: "croissant",
		pattern: /(?:^|\/)(?:[\w-]{1,60}[-_.])?croissant(?:[-_.][\w-]{1,60})?\.json(?:ld)?$/iu,
		where: "subject",
		mostBytes: 4 * PAGE$2
	},
	{
		name: "training-declaration",
		pattern: /(?:^|\/)training[-_]declaration\.ya?ml$/iu,
		where: "subject",
		mostBytes: PAGE$2
	},
	{
		name: "licence",
		pattern: /(?:^|\/)(?:LICEN[CS]E|COPYING|DATA[-_]LICEN[CS]E)(?:[-_.][\w.-]{1,60})?$/iu,
		where: "subject",
		mostBytes: PAGE$2
	}
];
const DATA_READERS = [
	datasheet,
	datasetMetadata,
	emissions,
	licences,
	personalData,
	sensitiveData,
	trainingDeclaration
];

// src/evidence/document/delivery/rules.ts
/** What can be found in workflows about how a model gets to those who use it. */
const DELIVERY_RULES = {
	ungated: {
		id: "delivery/ungated-deployment",
		title: "A deployment that no evaluation comes before",
		leadsTo: "note",
		severity: "high",
		why: "What nobody assessed reaches the people whom it decides about.",
		remedy: "Let the job need one that evaluates and gates (`needs:`), or deploy through the workflow `deploy.yml` of FATES gate, which asks for the decision.",
		references: [{
			title: "NIST AI RMF 1.0, MANAGE 1.1: whether it should be deployed is decided",
			url: "https://doi.org/10.6028/NIST.AI.100-1"
		}]
	},
	noWayBack: {
		id: "delivery/no-way-back",
		title: "A deployment that nothing takes back",
		leadsTo: "note",
		severity: "medium",
		why: "When the model harms somebody, it goes on until a way back was thought of.",
		remedy: "Give the deployment a step that restores the version before: `rollback-command` of `deploy.yml`.",
		references: [{
			title: "NIST AI RMF 1.0, MANAGE 2.4: systems can be superseded, disengaged or deactivated",
			url: "https://doi.org/10.6028/NIST.AI.100-1"
		}]
	},
	notUnderstood: {
		id: "delivery/not-understood",
		title: "A workflow that is not understood",
		leadsTo: "note",
		severity: "low",
		why: "What it does is not known, so it is evidence of nothing.",
		remedy: "Mend its YAML; only workflows of GitHub Actions are read for what they deploy.",
		references: []
	}
};

// src/evidence/document/yaml/of-document.ts
/** A whole document as YAML. Several readers are given the same workflow. */
const yamlDocumentOf = onceForEach(({ text }) => readYamlDocument(text));

// src/evidence/document/delivery/workflow.ts
/** A workflow of GitHub Actions, as far as it says what becomes of a model. Nothing of it is run or expanded. */
const text$1 = union([
	string$2(),
	number(),
	boolean()
]).transform(String);
const given = record(string$2(), unknown$1()).catch({});
const step = object({
	name: text$1.optional(),
	uses: text$1.optional(),
	run: text$1.optional(),
	with: given.optional()
}).catch({});
const job = object({
	name: text$1.optional(),
	uses: text$1.optional(),
	needs: union([text$1.transform((only) => [only]), array(text$1)]).optional(),
	environment: unknown$1().optional(),
	with: given.optional(),
	steps: array(step).max(1e3).optional()
});
const workflow = object({
	name: text$1.optional(),
	on: unknown$1(),
	jobs: record(string$2(), unknown$1())
});
/** Undefined: no workflow of GitHub Actions, or one that cannot be understood; `line` says where. */
function readWorkflow(document) {
	const { value, lineOf, problems } = yamlDocumentOf(document);
	const parsed = workflow.safeParse(value);
	if (!parsed.success) {
		const [first] = problems;
		return {
			notUnderstood: first?.message ?? "It has no `jobs` as workflows of GitHub Actions have them.",
			line: first?.line ?? 1
		};
	}
	const { name = "", on, jobs } = parsed.data;
	return {
		path: document.path,
		name,
		isScheduled: namesEvent(on, "schedule"),
		jobs: Object.entries(jobs).flatMap(([id, written]) => jobOf(id, written, lineOf(["jobs", id])))
	};
}
function namesEvent(on, event) {
	return Array.isArray(on) ? on.includes(event) : on === event || typeof on === "object" && on !== null && Object.hasOwn(on, event);
}
function jobOf(id, written, line) {
	const parsed = job.safeParse(written);
	if (!parsed.success) return [];
	const { name = "", uses, needs = [], environment, with: own = {}, steps = [] } = parsed.data;
	const filled = [own, ...steps.map((each) => each.with ?? {})].flatMap((each) => Object.entries(each)).filter(([, value]) => value !== "" && value !== null);
	const used = [uses, ...steps.map((each) => each.uses)].flatMap((each) => each ?? []);
	const ran = steps.flatMap((each) => [each.name ?? "", each.run ?? ""]);
	return [{
		id,
		line,
		needs,
		hasEnvironment: environment !== void 0 && environment !== null,
		uses: used,
		given: filled.map(([key]) => key),
		words: [
			id,
			name,
			...used,
			...ran,
			...filled.flatMap(([key, value]) => [key, wordOf(value)])
		].join("\n")
	}];
}
function wordOf(value) {
	return typeof value === "string" ? value : "";
}

// src/evidence/document/delivery/read-delivery.ts
/** Our own reusable workflows, wherever they are taken from. */
const OWN = {
	trains: /\/(?:train|pipeline)\.ya?ml@/u,
	gates: /\/(?:evaluate|pipeline)\.ya?ml@|fates-gate(?:\/actions\/(?:assess|verify))?@/u,
	deploys: /\/(?:deploy|pipeline)\.ya?ml@/u,
	monitors: /\/(?:monitor|audit)\.ya?ml@/u
};
/** Words at the start of what people call such jobs, and of what such commands are called. */
const TRAINS = /(?:^|[^a-z])(?:re)?train(?:$|[^a-z]|ing(?:$|[^a-z])|_)|\bdvc repro\b|\bmlflow run\b/imu;
const EVALUATES = /(?:^|[^a-z])(?:eval|evaluate|evaluation|assess|gate|fates|validate-model)(?:$|[^a-z])/imu;
const DEPLOYS = /(?:^|[^a-z])(?:deploy|deployment|rollout|promote|serve)(?:$|[^a-z])/imu;
const ROLLS_BACK = /roll-?\s?_?back/iu;
const MONITORS = /(?:^|[^a-z])(?:monitor|monitoring|drift|fates|evidently|nannyml|whylogs)(?:$|[^a-z])/imu;
const delivery = {
	kind: "delivery",
	names: ["workflows"],
	read: (documents) => {
		const read = (documents.get("workflows") ?? []).map((document) => ({
			path: document.path,
			workflow: readWorkflow(document)
		}));
		const workflows = read.flatMap(({ workflow }) => "jobs" in workflow ? [workflow] : []);
		const broken = read.flatMap(({ path, workflow }) => "jobs" in workflow ? [] : [found(DELIVERY_RULES.notUnderstood, {
			path,
			line: workflow.line
		}, workflow.notUnderstood)]);
		return workflows.length === 0 ? {
			state: "missing",
			missing: ["a workflow"],
			hint: "Chain training, evaluation and deployment in a workflow: `workflows/pipeline.yml` of FATES gate is one to copy.",
			findings: broken
		} : {
			state: "read",
			evidence: evidenceOf$2(workflows, broken)
		};
	}
};
function evidenceOf$2(workflows, broken) {
	const jobs = workflows.flatMap((workflow) => workflow.jobs.map((job) => ({
		workflow,
		job
	})));
	const deployments = jobs.filter(({ job }) => deploys(job)).map(({ workflow, job }) => ({
		...placeOf(workflow, job),
		gated: isGated(job, workflow),
		rollsBack: rollsBack(job, workflow)
	}));
	return {
		workflows: workflows.length,
		training: jobs.filter(({ job }) => uses(job, OWN.trains) || TRAINS.test(job.words)).map(({ workflow, job }) => placeOf(workflow, job)),
		deployments,
		monitoring: jobs.filter(({ workflow, job }) => workflow.isScheduled && (uses(job, OWN.monitors) || MONITORS.test(job.words))).map(({ workflow, job }) => placeOf(workflow, job)),
		findings: [...deployments.flatMap(lackOf), ...broken]
	};
}
function lackOf(deployment) {
	const job = `job ${deployment.job}`;
	return [...deployment.gated ? [] : [found(DELIVERY_RULES.ungated, deployment, "No job that evaluates comes before it.", job)], ...deployment.rollsBack ? [] : [found(DELIVERY_RULES.noWayBack, deployment, "Nothing beside it takes the model back.", job)]];
}
function deploys({ id, words, hasEnvironment, uses: used }) {
	return used.some((each) => OWN.deploys.test(each)) || DEPLOYS.test(id) || hasEnvironment && DEPLOYS.test(words);
}
/** `deploy.yml` and `pipeline.yml` ask for the decision themselves; any other needs a job that gates, at any remove. */
function isGated(job, { jobs }) {
	return uses(job, OWN.deploys) || before(job, jobs).some((each) => uses(each, OWN.gates) || EVALUATES.test(each.words));
}
function before(job, jobs) {
	const seen = /* @__PURE__ */ new Set();
	const next = [...job.needs];
	for (let id = next.pop(); id !== void 0; id = next.pop()) {
		const needed = jobs.find((each) => each.id === id);
		if (needed !== void 0 && !seen.has(needed)) {
			seen.add(needed);
			next.push(...needed.needs);
		}
	}
	return [...seen];
}
/** Of our own workflows only when a command is given; of others wherever a job of the workflow says so. */
function rollsBack(job, { jobs }) {
	return uses(job, OWN.deploys) ? job.given.includes("rollback-command") : jobs.some((each) => ROLLS_BACK.test(each.words));
}
function uses({ uses: used }, pattern) {
	return used.some((each) => pattern.test(each));
}
function placeOf({ path }, { id, line }) {
	return {
		path,
		line,
		job: id
	};
}

// src/evidence/document/delivery/area.ts
const DELIVERY_PLACES = [];
const DELIVERY_READERS = [delivery];

// src/evidence/document/governance/title.ts
/** The title of a document: its first heading, where it alone has the first level. All else stands below it and is not about it. */
function titleOf(sections) {
	const [first, ...others] = sections.filter(({ level }) => level > 0);
	return first?.level === 1 && others.length > 0 && others.every(({ level }) => level > 1) ? first : void 0;
}

// src/evidence/document/governance/yaml-top.ts
function isYaml({ path }) {
	return /\.(?:ya?ml|json)$/iu.test(path);
}
/** Unreadable: no YAML, no mapping, or another version; a key that is not in the format is a finding and the rest counts. */
function yamlTop({ path, text }, schema, notUnderstood) {
	const document = readYamlDocument(text);
	const problems = document.problems.map(({ line, message }) => found(notUnderstood, {
		path,
		line
	}, message));
	const { value } = document;
	if (!isRecord(value)) return {
		state: "unreadable",
		findings: problems.length > 0 ? problems : [found(notUnderstood, {
			path,
			line: 1
		}, "It is no mapping with `version: 1` on top.")]
	};
	const parsed = schema.safeParse(value);
	const faults = parsed.success ? [] : faultsOf(parsed.error, document, path, notUnderstood);
	const findings = [...problems, ...faults];
	const { version } = value;
	return version === void 0 || version === 1 ? {
		state: "mapping",
		document,
		value,
		findings
	} : {
		state: "unreadable",
		findings
	};
}
function faultsOf({ issues }, document, path, rule) {
	return issues.map((issue) => {
		const inside = issue.path.map((step) => typeof step === "number" ? step : String(step));
		const keys = issue.code === "unrecognized_keys" ? issue.keys : [];
		const line = document.lineOf([...inside, ...keys.slice(0, 1)]);
		const where = inside.join(".") || "The document";
		const said = keys.length > 0 ? `has unknown keys: ${keys.slice(0, 10).map(quoted).join(", ")}` : `is not as the format says: ${issue.message}`;
		return found(rule, {
			path,
			line
		}, `${where} ${said}.`);
	});
}
/** The list below a key; nothing there is an empty one. */
function listOf(value, key) {
	const list = value[key];
	return Array.isArray(list) ? list.map((each) => each) : [];
}

// src/evidence/document/governance/ethics/questions.ts
const ETHICS_QUESTIONS = [
	{
		number: 1,
		key: "law",
		asks: "Which laws apply to the system, and how do we know that it keeps to them?",
		words: [/\b(?:laws?|lawful\w*|le[g]al\w*|regulat\w+|complian\w+)\b/u]
	},
	{
		number: 2,
		key: "abuse",
		asks: "In which ways could somebody attack the technology, or abuse it?",
		words: [/\b(?:attack\w*|abus\w+|misus\w+)\b/u]
	},
	{
		number: 3,
		key: "training-data",
		asks: "Was the training data tested for being representative of those whom it is used on?",
		words: [/\bdata\b/u, /\b(?:represent\w+|train\w+)\b/u]
	},
	{
		number: 4,
		key: "sources-of-bias",
		asks: "Which sources of bias can there be in the data, and what is known of them?",
		words: [/\bbias\w*\b/u]
	},
	{
		number: 5,
		key: "team",
		asks: "Which opinions, backgrounds and ways of thinking are there in the team, and which are not?",
		words: [/\b(?:team|diversity|diverse|backgrounds?)\b/u]
	},
	{
		number: 6,
		key: "consent-needed",
		asks: "Which consent of users does it take to collect the data and to keep them?",
		words: [/\bconsent\w*\b/u, /\b(?:kind|need\w*|requir\w+|collect\w*|stor\w+|kept|type)\b/u]
	},
	{
		number: 7,
		key: "consent-gathered",
		asks: "By which mechanism do users give their consent?",
		words: [/\bconsent\w*\b/u, /\b(?:mechanism\w*|gather\w*|obtain\w*|process)\b/u]
	},
	{
		number: 8,
		key: "consent-explained",
		asks: "How is it explained to users what they consent to?",
		words: [/\bconsent\w*\b/u, /\b(?:expla\w+|clear\w*|inform\w*|understand\w*)\b/u]
	},
	{
		number: 9,
		key: "redress",
		asks: "What can people do who are harmed by a result?",
		words: [/\b(?:redress|remed\w+|appeal\w*|complain\w*|harmed)\b/u]
	},
	{
		number: 10,
		key: "shut-down",
		asks: "Who can switch the software off while it is in use, and how?",
		words: [/\b(?:shut\w*|switch\w*|turn\w*|stop\w*|kill)\b/u]
	},
	{
		number: 11,
		key: "fairness",
		asks: "Was it tested whether the system is fair to different groups of users?",
		words: [/\bfair\w*\b/u, /^(?!.*\b(?:drift|time|data)\b)/u]
	},
	{
		number: 12,
		key: "error-rates",
		asks: "Were the rates of errors compared between groups of users?",
		words: [/\berrors?\b/u]
	},
	{
		number: 13,
		key: "drift",
		asks: "How is it seen when the model drifts, so that what was tested still holds?",
		words: [/\b(?:drift\w*|over time)\b/u]
	},
	{
		number: 14,
		key: "protection",
		asks: "What protects the data of users?",
		words: [/\b(?:protect\w*|secur\w+|privacy)\b/u, /\b(?:data|privacy|users?)\b/u]
	},
	{
		number: 15,
		key: "communication",
		asks: "How do users learn of problems, and of changes of policy or of the model?",
		words: [/\b(?:communicat\w*|notif\w+|announc\w*|tell|learn)\b/u]
	}
];
const NUMBER = /^\s*(?:question|q)?[\s.#:]*(\d{1,2})\b[\s.):–—-]*/iu;
/** Which question a heading, a sentence or a key of YAML asks; undefined: none of the 15, or more than one. */
function questionAsked(written) {
	const text = written.slice(0, 400).toLowerCase();
	const [mark = "", digits] = NUMBER.exec(text) ?? [];
	const rest = text.slice(mark.length).replaceAll(/[\s_-]+/gu, " ").trim();
	const byKey = ETHICS_QUESTIONS.find(({ key }) => key.replaceAll("-", " ") === rest);
	if (byKey !== void 0) return byKey;
	const numbered = ETHICS_QUESTIONS.find(({ number }) => number === Number(digits ?? 0));
	const asked = ETHICS_QUESTIONS.filter(({ words }) => words.every((word) => word.test(rest)));
	if (numbered !== void 0 && (asked.includes(numbered) || rest === "")) return numbered;
	return narrowest(asked);
}
/** A sentence with the words of several is about the one that says most of itself; a tie is nobody's. */
function narrowest(asked) {
	const most = Math.max(0, ...asked.map(({ words }) => words.length));
	const best = asked.filter(({ words }) => words.length === most);
	return best.length === 1 ? best[0] : void 0;
}

// src/evidence/document/governance/ethics/rules.ts
const MLTRL = {
	title: "Lavin et al., Technology readiness levels for machine learning systems (2022)",
	url: "https://doi.org/10.1038/s41467-022-33128-9"
};
const CHECKLIST = {
	title: "MLTRL Ethics Checklist",
	url: "https://github.com/ai-infrastructure-alliance/mltrl/blob/main/ethics_checklist.md"
};
/** What can be found in an ethics checklist. */
const ETHICS_RULES = {
	notUnderstood: {
		id: "ethics/not-understood",
		title: "A part of an ethics checklist that belongs to none of the questions",
		leadsTo: "note",
		severity: "low",
		why: "What is not understood is counted for no question, although somebody wrote it.",
		remedy: "Number the headings 1 to 15, or use the words of the questions; docs/documents.md has them.",
		references: [CHECKLIST]
	},
	noAnswer: {
		id: "ethics/no-answer",
		title: "A question of the ethics checklist without an answer",
		leadsTo: "note",
		severity: "medium",
		why: "What nobody asked before the model is used, those whom it is used on find out.",
		remedy: "Answer the question in a paragraph; that something is not known, and who will find out, is an answer too.",
		references: [MLTRL, CHECKLIST]
	},
	shortAnswer: {
		id: "ethics/short-answer",
		title: "A question of the ethics checklist with less than a paragraph",
		leadsTo: "note",
		severity: "medium",
		why: "The checklist asks for a paragraph each: a yes says that somebody read the question, not what was done.",
		remedy: "Say in at least 25 words of your own what was done, by whom, and what is left open.",
		references: [MLTRL, CHECKLIST]
	},
	repeated: {
		id: "ethics/repeated-answer",
		title: "One answer to several questions",
		leadsTo: "note",
		severity: "medium",
		why: "A text that answers every question was written for none of them; the first counts.",
		remedy: "Answer each question by itself.",
		references: [CHECKLIST]
	}
};

// src/evidence/document/governance/ethics/answers-of.ts
/** Who says what to which question: the texts below headings and questions of Markdown, cells of its tables, or keys of YAML. */
const TOP$3 = strictObject({
	version: literal(1),
	answers: record(string$2(), unknown$1())
});
/** A section of so many words that is about no question is worth a finding. */
const SUBSTANTIAL$1 = 150;
const ANSWER = /^(?:answers?|explanation|response|comments?|notes?)$/iu;
const ASKED = /^(?:questions?|item|topic)$/iu;
const NUMBERS = /^(?:#|no\.?|nr\.?|number)$/iu;
function answersOf(document) {
	return isYaml(document) ? answersOfYaml(document) : answersOfMarkdown(document);
}
function answersOfYaml(text) {
	const { path } = text;
	const top = yamlTop(text, TOP$3, ETHICS_RULES.notUnderstood);
	if (top.state === "unreadable") return {
		answers: [],
		findings: top.findings
	};
	const written = top.value["answers"];
	const read = Object.entries(isRecord(written) ? written : {}).map(([key, value]) => {
		const line = top.document.lineOf(["answers", key]);
		const question = questionAsked(key);
		if (question === void 0 || value !== null && typeof value !== "string") {
			const message = `answers: ${quoted(key)} is ${question === void 0 ? "none of the 15 questions" : "no text"}.`;
			return {
				answers: [],
				findings: [found(ETHICS_RULES.notUnderstood, {
					path,
					line
				}, message)]
			};
		}
		return {
			answers: [{
				question: question.number,
				text: value ?? "",
				line
			}],
			findings: []
		};
	});
	return {
		answers: read.flatMap(({ answers }) => answers),
		findings: [...top.findings, ...read.flatMap(({ findings }) => findings)]
	};
}
/** The checklist of MLTRL has a part for the time before development, whose questions are like those after it. */
const OTHER_PART = /\bpre-?dev|\bbefore development\b/iu;
function answersOfMarkdown(document) {
	const { path } = document;
	const answers = [];
	const findings = [];
	const { sections } = markdownOf(document);
	const title = titleOf(sections);
	let current;
	for (const section of sections) {
		current = section === title ? void 0 : movedTo(section, current);
		if (current?.question === 0) continue;
		const own = answersOfSection(section, current);
		answers.push(...own);
		if (own.length === 0 && section.text.length > SUBSTANTIAL$1) {
			const message = `${quoted(section.title)} is about none of the 15 questions.`;
			findings.push(found(ETHICS_RULES.notUnderstood, {
				path,
				line: section.line
			}, message));
		}
	}
	return {
		answers,
		findings
	};
}
function movedTo({ title, level }, current) {
	const isBelow = current !== void 0 && level > current.level;
	if (isBelow && current.question === 0) return current;
	const question = OTHER_PART.test(title) ? 0 : questionAsked(title)?.number;
	return question === void 0 ? isBelow ? current : void 0 : {
		question,
		level
	};
}
function answersOfSection(section, current) {
	const { line, level, tables } = section;
	const question = current?.question;
	return [
		...question === void 0 || current?.level !== level ? [] : [{
			question,
			text: "",
			line
		}],
		...answersIn(section, question),
		...tables.flatMap(answersInTable)
	];
}
/** Within a section, a sentence that asks begins the answer to what it asks. */
function answersIn({ passages }, question) {
	let current = question;
	return passages.flatMap((passage) => {
		const [first, rest] = asking(passage);
		const asked = first === void 0 ? void 0 : questionAsked(first);
		current = asked?.number ?? current;
		const text = asked === void 0 ? passage.text : rest;
		return current === void 0 || passage.kind === "code" ? [] : [{
			question: current,
			text,
			line: passage.line
		}];
	});
}
/** The sentence with a question mark that a passage begins with, and what is behind it. */
function asking({ text }) {
	const end = text.slice(0, 400).indexOf("?");
	return end === -1 || /[.!]\s/u.test(text.slice(4, end)) ? [void 0, text] : [text.slice(0, end + 1), text.slice(end + 1)];
}
function answersInTable({ header, rows }) {
	const answer = header.findIndex((title) => ANSWER.test(title));
	const asked = header.findIndex((title) => ASKED.test(title));
	const number = header.findIndex((title) => NUMBERS.test(title));
	return rows.flatMap(({ cells, line }) => {
		const written = [cells[number], cells[asked]].flatMap((cell) => cell ?? []).join(". ");
		const question = questionAsked(written);
		return answer === -1 || question === void 0 ? [] : [{
			question: question.number,
			text: cells[answer] ?? "",
			line
		}];
	});
}

// src/evidence/document/governance/ethics/read-ethics-checklist.ts
/** The 15 questions of the MLTRL ethics checklist, and which of them have a paragraph for an answer. */
const HINT$3 = "Write an ETHICS_CHECKLIST.md that answers the 15 questions of docs/documents.md, each in a paragraph.";
/** Of a paragraph. */
const FEWEST_WORDS$4 = 25;
const ethicsChecklist = {
	kind: "ethicsChecklist",
	names: ["ethics-checklist"],
	read: (documents) => {
		const [document] = documents.get("ethics-checklist") ?? [];
		if (document === void 0) return {
			state: "missing",
			missing: ["ETHICS_CHECKLIST.md"],
			hint: HINT$3
		};
		const { path } = document;
		const { answers: written, findings } = answersOf(document);
		if (written.length === 0) {
			const [first = found(ETHICS_RULES.notUnderstood, {
				path,
				line: 1
			}, NOTHING$1)] = findings;
			const message = `${path}:${first.line} ${first.message}`;
			const all = findings.length > 0 ? findings : [first];
			return {
				state: "unreadable",
				message,
				hint: HINT$3,
				findings: all
			};
		}
		const answers = judged(written, path);
		return {
			state: "read",
			evidence: {
				path,
				answers,
				findings: sorted([...findings, ...answers.flatMap(({ finding }) => finding ?? [])])
			}
		};
	}
};
const NOTHING$1 = "No heading, question or row of it is about one of the 15 questions.";
function judged(written, path) {
	const seen = /* @__PURE__ */ new Map();
	return ETHICS_QUESTIONS.map((question) => {
		const own = written.filter((each) => each.question === question.number);
		const place = {
			path,
			line: own[0]?.line ?? 1
		};
		const text = withoutPlaceholders(own.map((each) => each.text).join("\n"));
		const words = wordsOf$3(text);
		const letters = text.toLowerCase().replaceAll(/\s+/gu, " ").trim();
		const before = seen.get(letters);
		const finding = faultOf(question, place, own.length > 0, words, before);
		if (finding === void 0) seen.set(letters, question.number);
		const answer = {
			...place,
			question: question.number,
			words,
			isAnswered: finding === void 0
		};
		return finding === void 0 ? answer : {
			...answer,
			finding
		};
	});
}
function faultOf({ number, asks }, place, stands, words, before) {
	const say = (rule, what) => found(rule, place, `Question ${number} ${what}: ${asks}`);
	if (words === 0) return say(ETHICS_RULES.noAnswer, stands ? "has no answer" : "does not stand there");
	if (words < FEWEST_WORDS$4) return say(ETHICS_RULES.shortAnswer, `has ${words === 1 ? "one word" : `${words} words`}, and a paragraph has ${FEWEST_WORDS$4}`);
	return before === void 0 ? void 0 : say(ETHICS_RULES.repeated, `has the answer of question ${before}`);
}

// src/evidence/document/governance/dates.ts
/** Dates of documents: `2026-11-27`, of the calendar. */
const DATE$2 = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** A review that is farther away than so many years is none. */
const MOST_YEARS = 3;
function isDate(text) {
	const [, year, month, day] = (DATE$2.exec(text.trim()) ?? []).map(Number);
	return year !== void 0 && month !== void 0 && day !== void 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}
function daysOf(year, month) {
	const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	return month === 2 ? isLeap ? 29 : 28 : [
		4,
		6,
		9,
		11
	].includes(month) ? 30 : 31;
}
/** What the date of the next review says on the day of the run. Both are UTC dates. */
function reviewOf(text, asOf) {
	const date = text.trim();
	if (!isDate(date)) return "no-date";
	const latest = `${Number(asOf.slice(0, 4)) + MOST_YEARS}${asOf.slice(4)}`;
	return date < asOf ? "overdue" : date > latest ? "far" : "due";
}
function isInFuture(text, asOf) {
	return isDate(text) && text.trim() > asOf;
}

// src/evidence/document/governance/scales.ts
const SIZES = {
	"very low": 1,
	low: 2,
	medium: 3,
	moderate: 3,
	high: 4,
	"very high": 5
};
/** From 1 to 5. */
const LIKELIHOODS = {
	...SIZES,
	rare: 1,
	unlikely: 2,
	possible: 3,
	likely: 4,
	"almost certain": 5,
	certain: 5
};
/** From 1 to 5. */
const IMPACTS = {
	...SIZES,
	negligible: 1,
	minor: 2,
	major: 4,
	severe: 5,
	critical: 5,
	catastrophic: 5
};
/** `4`, `4/5`, `4 (likely)` or a word; undefined: neither. */
function degreeOf(text, words) {
	const written = text.slice(0, 100).trim().toLowerCase();
	const number = /^([1-5])(?:\.0)?(?:\s?\/\s?5)?(?:\s?[-–—(:=].*)?$/u.exec(written)?.[1];
	if (number !== void 0) return Number(number);
	const word = written.replace(/\s?\(.*$/u, "").replaceAll(/[\s_-]+/gu, " ");
	return Object.hasOwn(words, word) ? words[word] : void 0;
}
const TREATMENTS = [
	["avoid", /^(?:avoid|eliminat|terminat)/u],
	["reduce", /^(?:reduc|mitigat|modif|treat|control)/u],
	["transfer", /^(?:transfer|shar|insur)/u],
	["accept", /^(?:accept|retain|tolerat)/u]
];
function treatmentOf(text) {
	const written = text.trim().toLowerCase();
	return TREATMENTS.find(([, start]) => start.test(written))?.[0];
}

// src/evidence/document/governance/impact/elements.ts
/** In the order in which a heading is tried: `Mitigation of harms` is about mitigation. */
const ELEMENTS = {
	mitigation: {
		asks: "What is done against each harm, and what when it occurs all the same?",
		source: "EU AI Act Art. 27(1)(f)",
		heading: /\b(?:mitigat\w+|safeguards?|measures?|treatments?)\b/u,
		fewestWords: 8
	},
	oversight: {
		asks: "Who watches over the system, and who may overrule or stop it?",
		source: "EU AI Act Art. 27(1)(e)",
		heading: /\b(?:oversight|human (?:review|control|in the loop|intervention)|overrid\w+|overrul\w+)\b/u,
		fewestWords: 8
	},
	redress: {
		asks: "Where do people complain, and who decides on it?",
		source: "EU AI Act Art. 27(1)(f)",
		heading: /\b(?:redress|complain\w*|recourse|appeals?|grievances?|governance|contest\w*)\b/u,
		fewestWords: 5
	},
	consulted: {
		asks: "Who was asked of those whom it concerns, and what did they say?",
		source: "Government of Canada, Algorithmic Impact Assessment",
		heading: /\b(?:consult\w*|engagement|participation|stakeholder (?:input|involvement|feedback))\b/u,
		fewestWords: 3
	},
	harms: {
		asks: "Which harms may come to them, how likely and how severe?",
		source: "EU AI Act Art. 27(1)(d)",
		heading: /\b(?:harms?|risks?|(?:negative|adverse|potential) (?:impacts?|effects?|consequences))\b/u,
		fewestWords: 5
	},
	affected: {
		asks: "Which people and groups are affected?",
		source: "EU AI Act Art. 27(1)(c)",
		heading: /\b(?:affected|impacted|stakeholders?|individuals|people|persons|groups?|communities)\b/u,
		fewestWords: 3
	},
	period: {
		asks: "For how long and how often is it used?",
		source: "EU AI Act Art. 27(1)(b)",
		heading: /\b(?:period|duration|frequency|how (?:long|often)|time ?frame)\b/u,
		fewestWords: 2
	},
	review: {
		asks: "On which date is this assessment looked at again?",
		source: "EU AI Act Art. 27(2)",
		heading: /\b(?:review|reassess\w*|next assessment)\b/u,
		fewestWords: 1
	},
	purpose: {
		asks: "In which process is the system used, and for which decision?",
		source: "EU AI Act Art. 27(1)(a)",
		heading: /\b(?:purpose|process(?:es)?|intended use|context|overview|description)\b/u,
		fewestWords: 8
	}
};
const ORDER = [
	"mitigation",
	"oversight",
	"redress",
	"consulted",
	"harms",
	"affected",
	"period",
	"review",
	"purpose"
];
/** A heading of several parts is about one element for each: `Affected groups and harms`. */
function elementsOfHeading(title) {
	const parts = title.slice(0, 200).toLowerCase().split(/\band\b|[&,/;]/u);
	return [...new Set(parts.flatMap((part) => ORDER.find((each) => ELEMENTS[each].heading.test(part)) ?? []))];
}

// src/evidence/document/governance/impact/impact.ts
/** What an impact assessment has to say. */
const IMPACT_ELEMENTS = [
	"purpose",
	"period",
	"affected",
	"harms",
	"mitigation",
	"oversight",
	"redress",
	"consulted",
	"review"
];

// src/evidence/document/governance/entries.ts
/** Entries of registers: what is said of each, and on which line; from lists of YAML and from tables of Markdown alike. */
const scalar = union([
	string$2().max(4e3),
	number(),
	boolean()
]);
const value = union([scalar.transform((one) => [one]), array(scalar).max(100)]);
/** Every item of the list is an entry, whatever is wrong with it: what is not understood is said of none. */
function entriesOfYaml(list, place, format) {
	const read = list.map((item, index) => entryOf(item, {
		...place,
		at: [...place.at, index]
	}, format));
	return {
		entries: read.flatMap(({ entries }) => entries),
		findings: read.flatMap((each) => each.findings)
	};
}
function entryOf(item, { document, path, at }, { names, notUnderstood }) {
	const line = document.lineOf(at);
	if (!isRecord(item)) {
		const message = `${at.join(".")} is no mapping of fields.`;
		return {
			entries: [{
				path,
				line,
				said: /* @__PURE__ */ new Map()
			}],
			findings: [found(notUnderstood, {
				path,
				line
			}, message)]
		};
	}
	const said = /* @__PURE__ */ new Map();
	const findings = [];
	for (const [key, written] of Object.entries(item)) {
		const own = {
			path,
			line: document.lineOf([...at, key])
		};
		const field = fieldOf(key, names);
		const parsed = value.safeParse(written ?? "");
		if (field === void 0 || !parsed.success) {
			const because = field === void 0 ? "is no field of it" : "is no text, number or list of them";
			findings.push(found(notUnderstood, own, `${at.join(".")}: ${quoted(key)} ${because}.`));
		} else say$1(said, field, parsed.data.map(String), own.line);
	}
	return {
		entries: [{
			path,
			line,
			said
		}],
		findings
	};
}
/** The rows of a table. Columns whose headers are no names of fields are left alone. */
function entriesOfTable({ header, rows }, path, names) {
	const fields = header.map((title) => fieldOf(title, names));
	return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")).map(({ line, cells }) => {
		const said = /* @__PURE__ */ new Map();
		for (const [column, field] of fields.entries()) if (field !== void 0) say$1(said, field, [cells[column] ?? ""], line);
		return {
			path,
			line,
			said
		};
	});
}
/** Which of the fields a table has columns for. */
function fieldsOfTable({ header }, names) {
	return new Set(header.flatMap((title) => fieldOf(title, names) ?? []));
}
/** Of two of a name the first counts. */
function say$1(said, field, written, line) {
	const items = written.map((item) => item.trim()).filter((item) => !isPlaceholder(item));
	if (items.length > 0 && !said.has(field)) said.set(field, {
		text: items.join(", "),
		items,
		line
	});
}
function fieldOf(written, names) {
	const name = written.slice(0, 60).toLowerCase().replaceAll(/[\s_-]+/gu, " ").trim();
	for (const field in names) if (names[field].includes(name)) return field;
}

// src/evidence/document/governance/impact/rules.ts
const ARTICLE = {
	title: "Regulation (EU) 2024/1689, Art. 27",
	url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj"
};
const CANADA = {
	title: "Government of Canada, Algorithmic Impact Assessment tool",
	url: "https://www.canada.ca/en/government/system/digital-government/digital-government-innovations/responsible-use-ai/algorithmic-impact-assessment.html"
};
/** What can be found in an impact assessment. */
const IMPACT_RULES = {
	notUnderstood: {
		id: "impact/not-understood",
		title: "A part of an impact assessment that is not understood",
		leadsTo: "note",
		severity: "medium",
		why: "What is not understood is not counted as said, although somebody wrote it.",
		remedy: "Use the headings or keys that docs/documents.md lists.",
		references: [ARTICLE]
	},
	missing: {
		id: "impact/missing-element",
		title: "Something that an impact assessment does not say",
		leadsTo: "note",
		severity: "medium",
		why: "Those who are affected cannot ask it in time; whoever decides on the use has to.",
		remedy: "Answer the question; that something is not known, and who finds out, is an answer too.",
		references: [ARTICLE, CANADA]
	},
	overdue: {
		id: "impact/overdue-review",
		title: "An impact assessment whose review is overdue",
		leadsTo: "note",
		severity: "high",
		why: "Whom a system affects changes with its use; the day to look again has passed.",
		remedy: "Go through the assessment again, then write the date of the next review.",
		references: [ARTICLE]
	},
	notListed: {
		id: "impact/harms-not-listed",
		title: "Harms that are not listed one by one",
		leadsTo: "note",
		severity: "medium",
		why: "Without a list nobody can see for which harm something is done and for which nothing is.",
		remedy: "Write a table of harms with the columns harm, likelihood, severity, mitigation.",
		references: [ARTICLE]
	},
	unmitigated: {
		id: "impact/harm-without-mitigation",
		title: "A harm against which nothing is done",
		leadsTo: "note",
		severity: "high",
		why: "Somebody knew of the harm, and those who suffer it are left with it.",
		remedy: "Say what is done against it, or who accepts it and why.",
		references: [ARTICLE]
	},
	noDegree: {
		id: "impact/harm-without-degree",
		title: "A harm without likelihood or severity",
		leadsTo: "note",
		severity: "low",
		why: "Harms that are likely and severe come first; without both nobody knows which these are.",
		remedy: "State both, from 1 to 5 or from low to high.",
		references: [CANADA]
	}
};

// src/evidence/document/governance/impact/written-impact.ts
/** Keys of YAML and headers of tables. */
const HARM_NAMES = {
	harm: [
		"harm",
		"harms",
		"potential harm",
		"risk",
		"risk of harm",
		"impact",
		"negative impact"
	],
	affected: [
		"affected",
		"who",
		"group",
		"groups",
		"stakeholder",
		"affected group"
	],
	likelihood: ["likelihood", "probability"],
	severity: ["severity", "magnitude"],
	mitigation: [
		"mitigation",
		"mitigations",
		"measure",
		"measures",
		"safeguard",
		"treatment"
	],
	owner: ["owner", "responsible"],
	evidence: ["evidence"]
};
const HARM_FORMAT = {
	names: HARM_NAMES,
	notUnderstood: IMPACT_RULES.notUnderstood
};

// src/evidence/document/governance/impact/impact-of-markdown.ts
const MITIGATION = /^mitigat\w{0,10}\s{0,3}[:–—-]\s{0,3}(?=\S)/iu;
/** A section of so many characters that is about no element is worth a finding. */
const SUBSTANTIAL = 150;
function impactOfMarkdown(document) {
	const { path } = document;
	const placed = placedSections(markdownOf(document).sections);
	const said = saidOf(placed);
	const harms = harmsOf(placed, path);
	const [first] = harms;
	if (first !== void 0 && !said.has("harms")) {
		const items = harms.flatMap((harm) => harm.said.get("harm")?.text ?? []);
		said.set("harms", {
			text: items.join("\n"),
			items,
			line: first.line
		});
	}
	return {
		said,
		harms,
		findings: notUnderstood$1(placed, path)
	};
}
function saidOf(placed) {
	const gathered = /* @__PURE__ */ new Map();
	for (const { section, elements } of placed) for (const element of elements) {
		const own = gathered.get(element) ?? {
			line: section.line,
			items: []
		};
		own.items.push(textOf$1(section));
		gathered.set(element, own);
	}
	return new Map([...gathered].map(([element, { line, items }]) => [element, {
		text: items.join("\n"),
		items,
		line
	}]));
}
/** Deeper headings belong to the one above them, unless they are about another element. */
function placedSections(sections) {
	const title = titleOf(sections);
	let above = [];
	let level = 0;
	return sections.map((section) => {
		const isDeeper = above.length > 0 && section.level > level;
		const own = section === title ? [] : elementsOfHeading(section.title);
		const isHarm = isDeeper && above.includes("harms") && own.every((each) => each === "harms" || each === "affected");
		if (isHarm || isDeeper && own.length === 0) return {
			section,
			elements: above,
			isHarm
		};
		above = own;
		level = section.level;
		return {
			section,
			elements: own,
			isHarm: false
		};
	});
}
function textOf$1({ text, tables }) {
	return [text, ...tables.flatMap(({ rows }) => rows.map(({ cells }) => cells.join(" ")))].join("\n");
}
function notUnderstood$1(placed, path) {
	return placed.filter(({ section, elements }) => elements.length === 0 && section.text.length > SUBSTANTIAL).map(({ section: { title, line } }) => {
		const message = `${quoted(title)} is about nothing that an assessment is asked for.`;
		return found(IMPACT_RULES.notUnderstood, {
			path,
			line
		}, message);
	});
}
/** Rows of tables of harms; where there are none, the headings below that of the harms. */
function harmsOf(placed, path) {
	const rows = placed.flatMap(({ section }) => section.tables).filter((table) => {
		const fields = fieldsOfTable(table, HARM_NAMES);
		return fields.has("harm") && fields.size > 1;
	}).flatMap((table) => entriesOfTable(table, path, HARM_NAMES));
	return rows.length > 0 ? rows : placed.filter(({ isHarm }) => isHarm).map(({ section }) => harmOf$1(section, path));
}
function harmOf$1({ title, line, passages }, path) {
	const said = /* @__PURE__ */ new Map([["harm", {
		text: title,
		items: [title],
		line
	}]]);
	const labelled = passages.filter(({ text }) => MITIGATION.test(text)).map(({ text, line: own }) => ({
		text: text.replace(MITIGATION, ""),
		line: own
	}));
	const text = labelled.map((each) => each.text).join("\n");
	if (wordsOf$3(text) > 0) said.set("mitigation", {
		text,
		items: [text],
		line: labelled[0]?.line ?? line
	});
	return {
		path,
		line,
		said
	};
}

// src/evidence/document/governance/impact/impact-of-yaml.ts
const text = union([string$2(), array(string$2())]).optional();
const TOP$2 = strictObject({
	version: literal(1),
	purpose: text,
	period: text,
	affected: text,
	harms: array(unknown$1()).optional(),
	mitigation: text,
	oversight: text,
	redress: text,
	consulted: text,
	review: text
});
function impactOfYaml(document) {
	const { path } = document;
	const top = yamlTop(document, TOP$2, IMPACT_RULES.notUnderstood);
	if (top.state === "unreadable") return {
		said: /* @__PURE__ */ new Map(),
		harms: [],
		findings: top.findings
	};
	const place = {
		document: top.document,
		path,
		at: ["harms"]
	};
	const list = listOf(top.value, "harms").map((each) => typeof each === "string" ? { harm: each } : each);
	const { entries, findings } = entriesOfYaml(list, place, HARM_FORMAT);
	const said = /* @__PURE__ */ new Map();
	for (const element of IMPACT_ELEMENTS) {
		const parsed = text.safeParse(top.value[element]);
		const line = top.document.lineOf([element]);
		if (parsed.success && parsed.data !== void 0) {
			const items = typeof parsed.data === "string" ? [parsed.data] : parsed.data;
			said.set(element, {
				text: items.join("\n"),
				items,
				line
			});
		}
	}
	const harms = entries.flatMap((entry) => entry.said.get("harm")?.text ?? []);
	if (entries.length > 0) said.set("harms", {
		text: harms.join("\n"),
		items: harms,
		line: top.document.lineOf(["harms"])
	});
	return {
		said,
		harms: entries,
		findings: [...top.findings, ...findings]
	};
}

// src/evidence/document/governance/impact/read-impact-assessment.ts
/** Impact assessments: who is affected, which harms may come to them, and what is done about it. */
const HINT$2 = "Write an IMPACT_ASSESSMENT.md that says who is affected, which harms may come to them, and what is done about each.";
const NOTHING = "No heading of it is about people, harms, mitigation, oversight or the like.";
/** Of what is done against a harm. */
const FEWEST_WORDS$3 = 3;
const DATE$1 = /\d{4}-\d{2}-\d{2}/gu;
const impactAssessment = {
	kind: "impactAssessment",
	names: ["impact-assessment"],
	read: (documents, context) => {
		const [document] = documents.get("impact-assessment") ?? [];
		if (document === void 0) return {
			state: "missing",
			missing: ["IMPACT_ASSESSMENT.md"],
			hint: HINT$2
		};
		const { path } = document;
		const written = writtenIn$1(document);
		if (written.said.size === 0) {
			const [first = found(IMPACT_RULES.notUnderstood, {
				path,
				line: 1
			}, NOTHING)] = written.findings;
			const message = `${path}:${first.line} ${first.message}`;
			const findings = written.findings.length > 0 ? written.findings : [first];
			return {
				state: "unreadable",
				message,
				hint: HINT$2,
				findings
			};
		}
		const harms = written.harms.map(harmOf);
		const isSomeMitigated = harms.some(({ isMitigated }) => isMitigated);
		const elements = IMPACT_ELEMENTS.map((element) => element === "mitigation" && isSomeMitigated ? {
			element,
			path,
			line: harms[0]?.line ?? 1,
			isStated: true
		} : elementOf(element, written, path, context));
		return {
			state: "read",
			evidence: {
				path,
				elements,
				harms,
				findings: sorted([
					...written.findings,
					...elements.flatMap(({ finding }) => finding ?? []),
					...harms.flatMap((harm) => harm.findings),
					...notListed(written, path)
				])
			}
		};
	}
};
function writtenIn$1(document) {
	return isYaml(document) ? impactOfYaml(document) : impactOfMarkdown(document);
}
function elementOf(element, { said }, path, { asOf }) {
	const written = said.get(element);
	const text = withoutPlaceholders(written?.text ?? "");
	const place = {
		path,
		line: written?.line ?? 1
	};
	const { fewestWords, asks } = ELEMENTS[element];
	if (wordsOf$3(text) < fewestWords) {
		const message = `${written === void 0 ? "It does not say" : "It says too little of"} "${element}": ${asks}`;
		return {
			element,
			...place,
			isStated: false,
			finding: found(IMPACT_RULES.missing, place, message)
		};
	}
	const finding = element === "review" ? reviewFault(text, place, asOf) : void 0;
	return finding === void 0 ? {
		element,
		...place,
		isStated: true
	} : {
		element,
		...place,
		isStated: false,
		finding
	};
}
/** One date on which it is looked at again is enough; others are those of earlier reviews. */
function reviewFault(text, place, asOf) {
	const dates = text.match(DATE$1) ?? [];
	const reviews = dates.map((date) => reviewOf(date, asOf));
	if (reviews.includes("due")) return;
	const late = dates.find((_, index) => reviews[index] === "overdue");
	return late === void 0 ? found(IMPACT_RULES.missing, place, "Its review has no date within three years, such as 2027-03-31.") : found(IMPACT_RULES.overdue, place, `It was to be reviewed by ${late}; it is ${asOf}.`);
}
function harmOf({ path, line, said }) {
	const name = quoted(said.get("harm")?.text ?? "a harm");
	const isMitigated = wordsOf$3(withoutPlaceholders(said.get("mitigation")?.text ?? "")) >= FEWEST_WORDS$3;
	const isGraded = isDegree(said.get("likelihood"), LIKELIHOODS) && isDegree(said.get("severity"), IMPACTS);
	return {
		path,
		line,
		isMitigated,
		findings: [...isMitigated ? [] : [found(IMPACT_RULES.unmitigated, {
			path,
			line
		}, `Nothing is said to be done against ${name}.`)], ...isGraded ? [] : [found(IMPACT_RULES.noDegree, {
			path,
			line
		}, `Of ${name} likelihood and severity are not both stated.`)]]
	};
}
function isDegree(said, words) {
	return said !== void 0 && degreeOf(said.text, words) !== void 0;
}
function notListed({ said, harms }, path) {
	const line = said.get("harms")?.line;
	return harms.length > 0 || line === void 0 ? [] : [found(IMPACT_RULES.notListed, {
		path,
		line
	}, "The harms stand in no table and under no headings.")];
}

// src/evidence/document/governance/named-evidence.ts
const METRIC = /^(?:fairness|accountability|transparency|ethics|security|performance)\/[a-z0-9-]{1,80}$/u;
function namedEvidence(name, from, { requirements = /* @__PURE__ */ new Set(), paths }) {
	if (requirements.has(name)) return "requirement";
	if (METRIC.test(name)) return "metric-not-required";
	const path = name.replace(/^\.\//u, "").replace(/#.*$/u, "");
	const folder = from.slice(0, from.lastIndexOf("/") + 1);
	return paths.has(path) || paths.has(folder + path) ? "file" : "nothing";
}

// src/evidence/document/governance/risks/rules.ts
const NIST = {
	title: "NIST AI RMF 1.0, MANAGE 1: risks are prioritized, responded to, and managed",
	url: "https://doi.org/10.6028/NIST.AI.100-1"
};
/** What can be found in a risk register. */
const RISK_RULES = {
	notUnderstood: {
		id: "risk/not-understood",
		title: "A part of a risk register that is not understood",
		leadsTo: "note",
		severity: "medium",
		why: "What is not understood is not counted as said, although somebody wrote it.",
		remedy: "Mend the key or value that is named; docs/documents.md shows the format.",
		references: [NIST]
	},
	missingField: {
		id: "risk/missing-field",
		title: "A risk that is not wholly stated",
		leadsTo: "note",
		severity: "medium",
		why: "A risk without likelihood, impact, treatment, owner and date of review is one that nobody works on.",
		remedy: "Write what is missing; a placeholder counts as nothing.",
		references: [NIST]
	},
	noReason: {
		id: "risk/accepted-without-reason",
		title: "A risk that is accepted without a reason",
		leadsTo: "note",
		severity: "high",
		why: "To accept a risk is a decision; without its reason nobody can look at it again when things change.",
		remedy: "Write under `reason` why the risk is accepted, and who decided it; or treat it.",
		references: [NIST]
	},
	overdue: {
		id: "risk/overdue-review",
		title: "A risk whose review is overdue",
		leadsTo: "note",
		severity: "high",
		why: "Likelihood and impact were true when somebody looked last; the day to look again has passed.",
		remedy: "Review the risk, then write the date of the next review.",
		references: [NIST]
	},
	farReview: {
		id: "risk/far-review",
		title: "A risk whose review is more than three years away",
		leadsTo: "note",
		severity: "medium",
		why: "A review that nobody in the project will live to see is none.",
		remedy: "Choose a date within three years, better within one.",
		references: [NIST]
	},
	future: {
		id: "risk/date-in-the-future",
		title: "A risk that was raised in the future",
		leadsTo: "note",
		severity: "low",
		why: "A date that cannot be is a slip of the pen at best, and the other dates may be too.",
		remedy: "Correct the date.",
		references: []
	},
	wrongLevel: {
		id: "risk/wrong-level",
		title: "A level that is not likelihood × impact",
		leadsTo: "note",
		severity: "medium",
		why: "Whoever sorts by the written level overlooks what the two numbers say.",
		remedy: "Correct the level, or leave it out: it is computed.",
		references: []
	},
	noEvidence: {
		id: "risk/evidence-not-found",
		title: "Evidence of a treatment that is not there",
		leadsTo: "note",
		severity: "medium",
		why: "The treatment rests on a file that the tree does not have, or on a metric that the policy does not require.",
		remedy: "Name a file of the repository, or require the metric in the policy.",
		references: [NIST]
	},
	twice: {
		id: "risk/id-used-twice",
		title: "Two risks of one id",
		leadsTo: "note",
		severity: "low",
		why: "What refers to the id refers to either of them.",
		remedy: "Give each risk an id of its own.",
		references: []
	}
};

// src/evidence/document/governance/risks/risk-of.ts
/** One entry of a register as a risk: what is known of it, what is missing, and what is odd. */
const CLOSED = /^(?:closed|resolved|retired|done)\b/iu;
/** Of a reason, or of a measure. */
const FEWEST_WORDS$2 = 3;
const DEGREE = "is no number from 1 to 5 and no word such as low or high";
const FINE = {
	missing: [],
	findings: []
};
function riskOf(entry, index, context) {
	const { path, line, said } = entry;
	const id = said.get("id")?.text ?? `risk ${index + 1}`;
	const likelihood = degreeIn(said.get("likelihood"), LIKELIHOODS);
	const impact = degreeIn(said.get("impact"), IMPACTS);
	const isClosed = CLOSED.test(said.get("status")?.text ?? "");
	const looks = [
		lookAtText(entry),
		lookAtDegree(entry, "likelihood", likelihood),
		lookAtDegree(entry, "impact", impact),
		lookAtTreatment(entry, id),
		said.has("owner") ? FINE : missed("owner"),
		isClosed ? FINE : lookAtReview(entry, id, context.asOf)
	];
	const absent = looks.filter(({ findings }) => findings.length === 0).flatMap(({ missing }) => missing);
	const nothing = found(RISK_RULES.missingField, {
		path,
		line
	}, `${quoted(id)} has no ${absent.join(", no ")}.`);
	const level = (likelihood ?? 5) * (impact ?? 5);
	const isKnown = likelihood !== void 0 && impact !== void 0;
	return {
		path,
		line,
		id: id.slice(0, 80),
		level,
		isClosed,
		missing: looks.flatMap(({ missing }) => missing),
		findings: [
			...absent.length === 0 ? [] : [nothing],
			...looks.flatMap(({ findings }) => findings),
			...isKnown ? lookAtLevel(entry, id, level) : [],
			...lookAtRaised(entry, id, context.asOf),
			...lookAtEvidence(entry, id, context)
		]
	};
}
function degreeIn(said, words) {
	return said === void 0 ? void 0 : degreeOf(said.text, words);
}
function missed(field, ...findings) {
	return {
		missing: [field],
		findings
	};
}
function lookAtText({ said }) {
	return wordsOf$3(said.get("risk")?.text ?? "") < 2 ? missed("risk") : FINE;
}
function lookAtDegree({ path, said }, field, degree) {
	const written = said.get(field);
	if (written === void 0 || degree !== void 0) return degree === void 0 ? missed(field) : FINE;
	const message = `${field} ${quoted(written.text)} ${DEGREE}.`;
	return missed(field, found(RISK_RULES.notUnderstood, {
		path,
		line: written.line
	}, message));
}
/** A measure that is described is a treatment, whatever word stands before it. */
function lookAtTreatment({ path, line, said }, id) {
	const written = said.get("treatment");
	const isDescribed = wordsOf$3(said.get("measure")?.text ?? "") >= FEWEST_WORDS$2;
	const treatment = treatmentOf(written?.text ?? "");
	if (isDescribed) return FINE;
	if (written === void 0) return missed("treatment");
	if (treatment === void 0) {
		const message = `treatment ${quoted(written.text)} is none of avoid, reduce, transfer, accept.`;
		return missed("treatment", found(RISK_RULES.notUnderstood, {
			path,
			line: written.line
		}, message));
	}
	const message = `${quoted(id)} is accepted, and nothing says why.`;
	return treatment !== "accept" || isReasoned(said, written) ? FINE : missed("reason", found(RISK_RULES.noReason, {
		path,
		line
	}, message));
}
/** Some write the reason behind the word: `accept: the group is told of it`. */
function isReasoned(said, treatment) {
	return wordsOf$3(said.get("reason")?.text ?? "") >= FEWEST_WORDS$2 || wordsOf$3(treatment.text) > FEWEST_WORDS$2;
}
function lookAtReview({ path, said }, id, asOf) {
	const written = said.get("review");
	if (written === void 0) return missed("review");
	const place = {
		path,
		line: written.line
	};
	switch (reviewOf(written.text, asOf)) {
		case "due": return FINE;
		case "overdue": return missed("review", found(RISK_RULES.overdue, place, `${quoted(id)} was to be reviewed by ${written.text}; it is ${asOf}.`));
		case "far": return missed("review", found(RISK_RULES.farReview, place, `${quoted(id)} is to be reviewed on ${written.text}.`));
		case "no-date": return missed("review", found(RISK_RULES.notUnderstood, place, `review ${quoted(written.text)} is no date such as 2027-03-31.`));
	}
}
function lookAtLevel({ path, said }, id, level) {
	const written = said.get("level");
	const number = /^\d{1,3}$/u.test(written?.text ?? "") ? Number(written?.text) : level;
	return written === void 0 || number === level ? [] : [found(RISK_RULES.wrongLevel, {
		path,
		line: written.line
	}, `${quoted(id)} has the level ${number}; likelihood × impact is ${level}.`)];
}
function lookAtRaised({ path, said }, id, asOf) {
	const raised = said.get("raised");
	return raised !== void 0 && isInFuture(raised.text, asOf) ? [found(RISK_RULES.future, {
		path,
		line: raised.line
	}, `${quoted(id)} was raised on ${raised.text}, and it is ${asOf}.`)] : [];
}
function lookAtEvidence({ path, said }, id, context) {
	const { items = [], line = 1 } = said.get("evidence") ?? {};
	return items.flatMap((item) => {
		const kind = namedEvidence(item, path, context);
		const because = kind === "nothing" ? "no file of the tree and no metric" : "a metric that the policy does not require";
		return kind === "requirement" || kind === "file" ? [] : [found(RISK_RULES.noEvidence, {
			path,
			line
		}, `${quoted(id)} rests on ${quoted(item)}: ${because}.`)];
	});
}

// src/evidence/document/governance/risks/register-fields.ts
/** Keys of YAML and headers of tables, as registers have them. */
const REGISTER_NAMES = {
	id: [
		"id",
		"risk id",
		"ref",
		"no",
		"no.",
		"#",
		"nr"
	],
	risk: [
		"risk",
		"description",
		"risk description",
		"title",
		"name"
	],
	likelihood: ["likelihood", "probability"],
	impact: [
		"impact",
		"severity",
		"consequence"
	],
	level: [
		"level",
		"risk level",
		"score",
		"risk score",
		"rating"
	],
	treatment: [
		"treatment",
		"response",
		"strategy",
		"risk treatment"
	],
	measure: [
		"measure",
		"measures",
		"mitigation",
		"mitigations",
		"action",
		"actions",
		"controls"
	],
	reason: [
		"reason",
		"rationale",
		"justification",
		"comment"
	],
	owner: [
		"owner",
		"risk owner",
		"responsible",
		"assignee"
	],
	raised: [
		"raised",
		"identified",
		"date raised",
		"date identified",
		"created"
	],
	review: [
		"review",
		"review date",
		"next review",
		"due",
		"due date",
		"date",
		"target date"
	],
	status: ["status", "state"],
	evidence: ["evidence", "evidence id"]
};

// src/evidence/document/governance/risks/read-risk-register.ts
/** Risk registers: `risks.yml`, or tables of Markdown. */
const HINT$1 = "Write a risks.yml that lists each risk with likelihood, impact, treatment, owner and date of review.";
const TOP$1 = strictObject({
	version: literal(1),
	risks: array(unknown$1()).min(1)
});
const FORMAT = {
	names: REGISTER_NAMES,
	notUnderstood: RISK_RULES.notUnderstood
};
/** A table is a register when it has so many of these columns beside the risk. */
const COLUMNS = [
	"likelihood",
	"impact",
	"treatment",
	"measure",
	"owner",
	"level"
];
const FEWEST_COLUMNS = 2;
const riskRegister = {
	kind: "riskRegister",
	names: ["risk-register"],
	read: (documents, context) => {
		const [document] = documents.get("risk-register") ?? [];
		if (document === void 0) return {
			state: "missing",
			missing: ["risks.yml"],
			hint: HINT$1
		};
		const { entries, findings } = entriesOf$1(document);
		if (entries.length === 0) {
			const [first] = findings;
			return {
				state: "unreadable",
				message: `${document.path}:${first?.line ?? 1} ${first?.message ?? "It lists no risk."}`,
				hint: HINT$1,
				findings
			};
		}
		const risks = entries.map((entry, index) => riskOf(entry, index, context));
		return {
			state: "read",
			evidence: {
				risks,
				findings: sorted([
					...findings,
					...risks.flatMap((risk) => risk.findings),
					...twiceOf(risks)
				])
			}
		};
	}
};
function entriesOf$1(document) {
	return isYaml(document) ? entriesOfDocument(document) : entriesOfMarkdown(document);
}
function entriesOfDocument(document) {
	const top = yamlTop(document, TOP$1, RISK_RULES.notUnderstood);
	if (top.state === "unreadable") return {
		entries: [],
		findings: top.findings
	};
	const place = {
		document: top.document,
		path: document.path,
		at: ["risks"]
	};
	const { entries, findings } = entriesOfYaml(listOf(top.value, "risks"), place, FORMAT);
	return {
		entries,
		findings: [...top.findings, ...findings]
	};
}
function entriesOfMarkdown(document) {
	const { path } = document;
	const registers = markdownOf(document).sections.flatMap((section) => section.tables).filter((table) => {
		const fields = fieldsOfTable(table, REGISTER_NAMES);
		return fields.has("risk") && COLUMNS.filter((column) => fields.has(column)).length >= FEWEST_COLUMNS;
	});
	const entries = registers.flatMap((table) => entriesOfTable(table, path, REGISTER_NAMES));
	const message = registers.length === 0 ? "No table of it has a column for the risk and two of likelihood, impact, treatment, owner." : "Its tables list no risk.";
	return {
		entries,
		findings: entries.length > 0 ? [] : [found(RISK_RULES.notUnderstood, {
			path,
			line: 1
		}, message)]
	};
}
function twiceOf(risks) {
	const seen = /* @__PURE__ */ new Map();
	return risks.flatMap((risk) => {
		const first = seen.get(risk.id);
		seen.set(risk.id, first ?? risk);
		return first === void 0 ? [] : [found(RISK_RULES.twice, risk, `${JSON.stringify(risk.id)} already stands on line ${first.line}.`)];
	});
}

// src/evidence/document/governance/threats/crosswalk.ts
const CROSSWALK = {
	evasion: {
		atlas: {
			"AML.T0015": "Evade AI Model",
			"AML.T0043": "Craft Adversarial Data"
		},
		owasp: {
			"ML01:2023": "Input Manipulation Attack",
			"ML09:2023": "Output Integrity Attack"
		}
	},
	poisoning: {
		atlas: {
			"AML.T0020": "Poison Training Data",
			"AML.T0018": "Manipulate AI Model",
			"AML.T0018.000": "Poison AI Model",
			"AML.T0031": "Erode AI Model Integrity",
			"AML.T0059": "Erode Dataset Integrity"
		},
		owasp: {
			"ML02:2023": "Data Poisoning Attack",
			"ML08:2023": "Model Skewing",
			"ML10:2023": "Model Poisoning"
		}
	},
	extraction: {
		atlas: {
			"AML.T0024.002": "Extract AI Model",
			"AML.T0024": "Exfiltration via AI Inference API",
			"AML.T0048.004": "AI Intellectual Property Theft"
		},
		owasp: { "ML05:2023": "Model Theft" }
	},
	inversion: {
		atlas: {
			"AML.T0024.001": "Invert AI Model",
			"AML.T0024": "Exfiltration via AI Inference API"
		},
		owasp: { "ML03:2023": "Model Inversion Attack" }
	},
	membership: {
		atlas: {
			"AML.T0024.000": "Infer Training Data Membership",
			"AML.T0024": "Exfiltration via AI Inference API"
		},
		owasp: { "ML04:2023": "Membership Inference Attack" }
	},
	"supply-chain": {
		atlas: {
			"AML.T0010": "AI Supply Chain Compromise",
			"AML.T0010.001": "AI Software",
			"AML.T0010.002": "Data",
			"AML.T0010.003": "Model",
			"AML.T0011.000": "Unsafe AI Artifacts",
			"AML.T0058": "Publish Poisoned Models"
		},
		owasp: {
			"ML06:2023": "AI Supply Chain Attacks",
			"ML07:2023": "Transfer Learning Attack"
		}
	}
};
/** The nearest of each, by id. */
function knownAs(attack) {
	const { atlas, owasp } = CROSSWALK[attack];
	return [atlas, owasp].flatMap((names) => Object.keys(names).slice(0, 1)).join(", ");
}

// src/evidence/document/governance/threats/rules.ts
const XIONG = {
	title: "Xiong et al., Towards a robust and trustworthy machine learning system development: An engineering perspective (2022)",
	url: "https://doi.org/10.1016/j.jisa.2022.103121"
};
const ATLAS = {
	title: "MITRE ATLAS",
	url: "https://atlas.mitre.org/techniques"
};
const OWASP = {
	title: "OWASP Machine Learning Security Top Ten",
	url: "https://owasp.org/www-project-machine-learning-security-top-10/"
};
/** What can be found in a threat model. */
const THREAT_RULES = {
	notUnderstood: {
		id: "threat/not-understood",
		title: "A part of a threat model that is not understood",
		leadsTo: "note",
		severity: "medium",
		why: "What is not understood treats no threat, although somebody wrote it.",
		remedy: "Mend the key or value that is named; docs/documents.md shows the format.",
		references: [XIONG]
	},
	uncovered: {
		id: "threat/not-covered",
		title: "An attack on an asset of which nothing is said",
		leadsTo: "note",
		severity: "medium",
		why: "Nobody decided whether the attack matters, so nobody watches for it.",
		remedy: "Describe the threat and its treatment, or say under `not_applicable` why it does not apply.",
		references: [
			XIONG,
			ATLAS,
			OWASP
		]
	},
	missingField: {
		id: "threat/missing-field",
		title: "A threat that is not wholly described",
		leadsTo: "note",
		severity: "medium",
		why: "Without adversary, likelihood, impact and treatment nobody can say whether the treatment is enough.",
		remedy: "Write what is missing; a placeholder counts as nothing.",
		references: [XIONG]
	},
	noEvidence: {
		id: "threat/evidence-not-required",
		title: "A treatment whose evidence nobody asks for",
		leadsTo: "note",
		severity: "high",
		why: "A treatment that no requirement checks is a hope: when it stops to work, nothing fails.",
		remedy: "Name a metric that the policy requires of this subject, or require the one that is named.",
		references: [XIONG]
	},
	noReason: {
		id: "threat/without-reason",
		title: "A threat that is accepted, or said not to apply, without a reason",
		leadsTo: "note",
		severity: "high",
		why: "Without its reason the decision cannot be looked at again when things change.",
		remedy: "Write the reason in a few words.",
		references: [XIONG]
	},
	unlisted: {
		id: "threat/unlisted-asset",
		title: "A threat to an asset that is not listed",
		leadsTo: "note",
		severity: "low",
		why: "The asset counts all the same, and its other attacks with it.",
		remedy: "List the asset under `assets`, or correct its name.",
		references: [XIONG]
	},
	otherName: {
		id: "threat/other-technique",
		title: "A technique of another attack",
		leadsTo: "note",
		severity: "low",
		why: "Whoever looks the technique up reads about another attack than the one that is treated.",
		remedy: "Correct the id or the class; docs/documents.md lists which belong together.",
		references: [ATLAS, OWASP]
	}
};

// src/evidence/document/governance/threats/threats.ts
/** What is done to a model, in six classes. */
const ATTACK_CLASSES = [
	"evasion",
	"poisoning",
	"extraction",
	"inversion",
	"membership",
	"supply-chain"
];

// src/evidence/document/governance/threats/threat-fields.ts
const ASSET_NAMES = {
	id: ["id", "name"],
	what: ["what", "description"],
	owner: ["owner"]
};
const THREAT_NAMES = {
	id: ["id"],
	threat: [
		"threat",
		"description",
		"what"
	],
	asset: ["asset", "assets"],
	attack: [
		"attack",
		"attack class",
		"class"
	],
	adversary: [
		"adversary",
		"attacker",
		"threat agent"
	],
	likelihood: ["likelihood", "probability"],
	impact: ["impact", "severity"],
	treatment: ["treatment", "response"],
	measure: [
		"measure",
		"measures",
		"mitigation"
	],
	reason: [
		"reason",
		"rationale",
		"justification"
	],
	evidence: ["evidence"],
	atlas: ["atlas", "mitre atlas"],
	owasp: ["owasp", "owasp ml"],
	owner: ["owner"]
};
const { notUnderstood } = THREAT_RULES;
const ASSET_FORMAT = {
	names: ASSET_NAMES,
	notUnderstood
};
const THREAT_FORMAT = {
	names: THREAT_NAMES,
	notUnderstood
};
const CLASSES = {
	evasion: /^(?:evasion|adversarial examples?|input manipulation)$/u,
	poisoning: /^(?:data |model )?poisoning$/u,
	extraction: /^(?:model )?(?:extraction|theft|stealing)$/u,
	inversion: /^(?:model )?inversion$/u,
	membership: /^membership(?: inference)?$/u,
	"supply-chain": /^supply chain$/u
};
function attackOf(written) {
	const name = written.slice(0, 60).toLowerCase().replaceAll(/[\s_-]+/gu, " ").trim();
	for (const attack of ATTACK_CLASSES) if (CLASSES[attack].test(name)) return attack;
}

// src/evidence/document/governance/threats/threat-of.ts
/** One threat of a threat model: on which attacks it says something, and whether they are treated. */
/** Of a reason. */
const FEWEST_WORDS$1 = 3;
function threatOf(entry, index, context) {
	const { line, said } = entry;
	const id = said.get("id")?.text ?? `threat ${index + 1}`;
	const attacks = said.get("attack")?.items ?? [];
	const classes = attacks.flatMap((each) => attackOf(each) ?? []);
	const treatment = treatmentOf(said.get("treatment")?.text ?? "");
	const faults = [
		...fieldFaults(entry, id, treatment),
		...attacks.filter((each) => attackOf(each) === void 0).map((each) => say(entry, "attack", `${quoted(id)}: ${quoted(each)} is none of the six attacks.`)),
		...treatment === "accept" ? reasonFaults(entry, id) : evidenceFaults(entry, id, treatment, context)
	];
	return {
		line,
		assets: said.get("asset")?.items ?? [],
		attacks: classes,
		isTreated: faults.length === 0,
		findings: [...faults, ...crosswalkFaults(entry, id, classes)]
	};
}
function say({ path, line, said }, field, message, rule = THREAT_RULES.notUnderstood) {
	return found(rule, {
		path,
		line: said.get(field)?.line ?? line
	}, message);
}
function fieldFaults(entry, id, treatment) {
	const { said } = entry;
	const absent = [
		"asset",
		"attack",
		"adversary",
		"likelihood",
		"impact",
		"treatment"
	].filter((field) => !said.has(field));
	const odd = [
		...isOdd(said.get("likelihood"), LIKELIHOODS) ? ["likelihood"] : [],
		...isOdd(said.get("impact"), IMPACTS) ? ["impact"] : [],
		...said.has("treatment") && treatment === void 0 ? ["treatment"] : []
	];
	const nothing = `${quoted(id)} has no ${absent.join(", no ")}.`;
	return [...absent.length === 0 ? [] : [found(THREAT_RULES.missingField, entry, nothing)], ...odd.map((field) => say(entry, field, `${quoted(id)}: ${field} ${quoted(said.get(field)?.text ?? "")} is not understood.`))];
}
function isOdd(said, words) {
	return said !== void 0 && degreeOf(said.text, words) === void 0;
}
function reasonFaults(entry, id) {
	return wordsOf$3(entry.said.get("reason")?.text ?? "") >= FEWEST_WORDS$1 ? [] : [say(entry, "reason", `${quoted(id)} is accepted, and nothing says why.`, THREAT_RULES.noReason)];
}
const BECAUSE = {
	requirement: "is required",
	file: "is a file, and no requirement fails when it stops to help",
	"metric-not-required": "is a metric that the policy does not require of this subject",
	nothing: "is no metric, and no file of the tree"
};
/** Who avoids or transfers a threat may show a file: a contract, a decision. */
function evidenceFaults(entry, id, treatment, context) {
	const { path, said } = entry;
	const named = (said.get("evidence")?.items ?? []).map((item) => ({
		item,
		kind: namedEvidence(item, path, context)
	}));
	if (named.some(({ kind }) => kind === "requirement" || kind === "file" && treatment !== "reduce")) return [];
	return (named.length === 0 ? [`${quoted(id)} names no evidence of its treatment.`] : named.map(({ item, kind }) => `${quoted(id)} rests on ${quoted(item)}, which ${BECAUSE[kind]}.`)).map((message) => say(entry, "evidence", message, THREAT_RULES.noEvidence));
}
function crosswalkFaults(entry, id, attacks) {
	return ["atlas", "owasp"].flatMap((table) => {
		const known = attacks.flatMap((attack) => Object.keys(CROSSWALK[attack][table]));
		return (entry.said.get(table)?.items ?? []).filter((name) => !known.includes(name) && !known.includes(`${name}:2023`)).map((name) => {
			return say(entry, table, `${quoted(id)}: ${quoted(name)} does not stand for ${attacks.join(", ") || "no attack"}.`, THREAT_RULES.otherName);
		});
	});
}

// src/evidence/document/governance/threats/read-threat-model.ts
/** Threat models: which attacks on which assets are treated, and which are said not to apply. */
const HINT = "Write a threat-model.yml that lists the assets, and for each what is done against evasion, poisoning, extraction, inversion, membership inference and attacks on the supply chain.";
const FEWEST_WORDS = 3;
const list = array(unknown$1()).optional();
const TOP = strictObject({
	version: literal(1),
	assets: array(unknown$1()).min(1),
	threats: list,
	not_applicable: list
});
const threatModel = {
	kind: "threatModel",
	names: ["threat-model"],
	read: (documents, context) => {
		const all = documents.get("threat-model") ?? [];
		const document = all.find(isYaml) ?? all[0];
		if (document === void 0) return {
			state: "missing",
			missing: ["threat-model.yml"],
			hint: HINT
		};
		const { path } = document;
		const written = writtenIn(document, context);
		const cells = cellsOf(written, path);
		if (cells.length === 0) {
			const [first = found(THREAT_RULES.notUnderstood, {
				path,
				line: 1
			}, "It names no asset.")] = written.findings;
			const message = `${path}:${first.line} ${first.message}`;
			const findings = written.findings.length > 0 ? written.findings : [first];
			return {
				state: "unreadable",
				message,
				hint: HINT,
				findings
			};
		}
		const findings = [
			...written.findings,
			...written.threats.flatMap((each) => each.findings),
			...written.excluded.flatMap((each) => each.findings),
			...unlistedOf(written, path),
			...uncoveredOf(cells, written)
		];
		return {
			state: "read",
			evidence: {
				path,
				cells,
				findings: sorted(findings)
			}
		};
	}
};
function writtenIn(document, context) {
	const { path } = document;
	if (!isYaml(document)) return {
		assets: [],
		threats: [],
		excluded: [],
		findings: [found(THREAT_RULES.notUnderstood, {
			path,
			line: 1
		}, "It is no YAML: threats are read from threat-model.yml.")]
	};
	const top = yamlTop(document, TOP, THREAT_RULES.notUnderstood);
	if (top.state === "unreadable") return {
		assets: [],
		threats: [],
		excluded: [],
		findings: top.findings
	};
	const { value } = top;
	const place = (key) => ({
		document: top.document,
		path,
		at: [key]
	});
	const named = listOf(value, "assets").map((each) => typeof each === "string" ? { id: each } : each);
	const assets = entriesOfYaml(named, place("assets"), ASSET_FORMAT);
	const threats = entriesOfYaml(listOf(value, "threats"), place("threats"), THREAT_FORMAT);
	const excluded = entriesOfYaml(listOf(value, "not_applicable"), place("not_applicable"), THREAT_FORMAT);
	return {
		assets: assets.entries.flatMap(({ said, line }) => {
			const id = said.get("id")?.text;
			return id === void 0 ? [] : [{
				id,
				line
			}];
		}),
		threats: threats.entries.map((entry, index) => threatOf(entry, index, context)),
		excluded: excluded.entries.map(excludedOf),
		findings: [
			...top.findings,
			...assets.findings,
			...threats.findings,
			...excluded.findings
		]
	};
}
function excludedOf({ path, line, said }) {
	const isReasoned = wordsOf$3(said.get("reason")?.text ?? "") >= FEWEST_WORDS;
	const attacks = said.get("attack")?.items ?? [];
	const odd = attacks.filter((each) => attackOf(each) === void 0);
	return {
		assets: said.get("asset")?.items ?? [],
		attacks: attacks.flatMap((each) => attackOf(each) ?? []),
		line,
		isReasoned,
		findings: [...isReasoned ? [] : [found(THREAT_RULES.noReason, {
			path,
			line
		}, "It is said not to apply, and nothing says why.")], ...odd.map((each) => found(THREAT_RULES.notUnderstood, {
			path,
			line
		}, `${quoted(each)} is none of the six attacks.`))]
	};
}
/** Each asset that is listed, or that a threat names, with each attack. One treated threat treats its attack. */
function cellsOf({ assets, threats, excluded }, path) {
	const named = [...assets.map(({ id, line }) => [id, line]), ...threats.flatMap(({ assets: own, line }) => own.map((id) => [id, line]))];
	const lines = /* @__PURE__ */ new Map();
	for (const [asset, line] of named) lines.set(asset, lines.get(asset) ?? line);
	const treated = new Set(threats.filter(({ isTreated }) => isTreated).flatMap(keysOf));
	const away = new Set(excluded.filter(({ isReasoned }) => isReasoned).flatMap(keysOf));
	return [...lines].flatMap(([asset, line]) => ATTACK_CLASSES.map((attack) => {
		const key = keyOf$1(asset, attack);
		return {
			path,
			line,
			asset,
			attack,
			state: treated.has(key) ? "treated" : away.has(key) ? "not-applicable" : "open"
		};
	}));
}
function keysOf({ assets, attacks }) {
	return assets.flatMap((asset) => attacks.map((attack) => keyOf$1(asset, attack)));
}
function keyOf$1(asset, attack) {
	return JSON.stringify([asset, attack]);
}
function unlistedOf({ assets, threats, excluded }, path) {
	const listed = new Set(assets.map(({ id }) => id));
	return [...threats, ...excluded].flatMap(({ assets: own, line }) => own.filter((id) => !listed.has(id)).map((id) => found(THREAT_RULES.unlisted, {
		path,
		line
	}, `${quoted(id)} does not stand under \`assets\`.`)));
}
/** Of each asset the attacks of which there is neither a threat nor a word. */
function uncoveredOf(cells, { threats, excluded }) {
	const spoken = new Set([...threats, ...excluded].flatMap(keysOf));
	const byAsset = /* @__PURE__ */ new Map();
	for (const cell of cells) if (cell.state === "open" && !spoken.has(keyOf$1(cell.asset, cell.attack))) byAsset.set(cell.asset, [...byAsset.get(cell.asset) ?? [], cell]);
	return [...byAsset].flatMap(([asset, own]) => {
		const attacks = own.map(({ attack }) => `${attack} (${knownAs(attack)})`).join(", ");
		const message = `Of ${quoted(asset)} nothing is said about ${attacks}.`;
		return own.slice(0, 1).map((cell) => found(THREAT_RULES.uncovered, cell, message));
	});
}

// src/evidence/document/governance/area.ts
const PAGE$1 = 2 ** 20;
const GOVERNANCE_PLACES = [
	{
		name: "risk-register",
		pattern: /(?:^|\/)(?:risks|risk[-_]?register)\.(?:ya?ml|md)$/iu,
		where: "subject",
		mostBytes: PAGE$1
	},
	{
		name: "ethics-checklist",
		pattern: /(?:^|\/)ethics(?:[-_]?checklist)?\.(?:ya?ml|md)$/iu,
		where: "subject",
		mostBytes: PAGE$1
	},
	{
		name: "impact-assessment",
		pattern: /(?:^|\/)(?:(?:algorithmic|ai|fundamental[-_]?rights)[-_]?)?(?:impact[-_]?assessment|fria|aia)\.(?:ya?ml|md)$/iu,
		where: "subject",
		mostBytes: PAGE$1
	},
	{
		name: "threat-model",
		pattern: /(?:^|\/)threat[-_]?model\.(?:ya?ml|md)$/iu,
		where: "subject",
		mostBytes: PAGE$1
	}
];
const GOVERNANCE_READERS = [
	ethicsChecklist,
	impactAssessment,
	riskRegister,
	threatModel
];

// src/evidence/document/repository/bom/read-bom.ts
/** What a CycloneDX document says of models and data, as far as it can be understood, valid or not. */
/** A part that is not of the expected form is left out: the schema says so. */
const loosely = (type) => array(type.optional().catch(void 0)).catch([]);
const TEXT = string$2().optional().catch(void 0);
const HASHES = loosely(object({
	alg: string$2(),
	content: string$2()
}));
const LICENCE = object({
	license: object({
		id: TEXT,
		name: TEXT
	}).optional(),
	expression: TEXT
});
const DATASET = object({
	ref: TEXT,
	name: TEXT,
	"bom-ref": TEXT,
	contents: object({ url: TEXT }).optional().catch(void 0)
});
const CARD = object({ modelParameters: object({ datasets: loosely(DATASET) }).optional().catch(void 0) });
const COMPONENT = object({
	type: TEXT,
	name: TEXT,
	"bom-ref": TEXT,
	hashes: HASHES,
	licenses: loosely(LICENCE),
	modelCard: CARD.optional().catch(void 0),
	components: array(unknown$1()).catch([])
});
const BOM = object({
	metadata: object({ component: unknown$1() }).optional().catch(void 0),
	components: array(unknown$1()).catch([])
});
function readBom(value) {
	const { metadata, components = [] } = BOM.safeParse(value).data ?? {};
	const all = [...componentsIn([metadata?.component], ["metadata", "component"], false), ...componentsIn(components, ["components"], true)];
	const models = all.filter(({ component }) => component.type === "machine-learning-model").map(modelOf);
	const data = all.filter(({ component }) => component.type === "data").map(({ component, path }) => ({
		path,
		name: component.name ?? "",
		...sha256Of(component)
	}));
	const ofDatasets = all.flatMap(({ component }) => datasetsOf(component).map((each) => each["bom-ref"]));
	const refs = [...all.map(({ component }) => component["bom-ref"]), ...ofDatasets];
	return {
		models,
		data,
		refs: new Set(refs.filter((ref) => ref !== void 0))
	};
}
/** Components with those inside them; the depth is that of the JSON, which is bounded. */
function componentsIn(values, at, isList) {
	return values.flatMap((value, index) => {
		const path = isList ? [...at, index] : at;
		const component = COMPONENT.safeParse(value).data;
		return component === void 0 ? [] : [{
			component,
			path
		}, ...componentsIn(component.components, [...path, "components"], true)];
	});
}
function modelOf({ component, path }) {
	const datasets = datasetsOf(component).map(({ ref, name, contents }, index) => {
		const named = name ?? contents?.url;
		return {
			path: [
				...path,
				"modelCard",
				"modelParameters",
				"datasets",
				index
			],
			...ref === void 0 ? {} : { ref },
			...named === void 0 ? {} : { name: named }
		};
	});
	const hasLicence = component.licenses.some((each) => (each?.expression ?? each?.license?.id ?? each?.license?.name ?? "") !== "");
	return {
		path,
		name: component.name ?? "",
		...sha256Of(component),
		hasLicence,
		datasets
	};
}
function datasetsOf({ modelCard }) {
	return (modelCard?.modelParameters?.datasets ?? []).filter((each) => each !== void 0);
}
function sha256Of({ hashes }) {
	const found = hashes.find((hash) => hash?.alg === "SHA-256");
	return found === void 0 ? {} : { sha256: found.content.toLowerCase() };
}
/** The component of the subject's model: by its digest, else by its name, else the only one that there is. */
function modelIn({ models }, { id, model }, sha256) {
	const file = model?.slice(model.lastIndexOf("/") + 1) ?? "";
	const names = new Set([
		model,
		file,
		file.replace(/\.[^.]+$/u, ""),
		id
	].map((name) => name?.toLowerCase()));
	return models.find((each) => sha256 !== void 0 && each.sha256 === sha256) ?? models.find((each) => names.has(each.name.toLowerCase())) ?? (models.length === 1 ? models[0] : void 0);
}

// src/evidence/document/repository/bom/rules.ts
const CYCLONEDX$1 = [{
	title: "CycloneDX: Machine Learning Bill of Materials",
	url: "https://cyclonedx.org/capabilities/mlbom/"
}];
/** What can be found in a bill of materials. */
const BOM_RULES = {
	invalid: {
		id: "repository/bill-invalid",
		title: "A bill of materials that its schema refuses",
		leadsTo: "note",
		severity: "medium",
		why: "Tools that check the schema refuse the whole bill, and what stands at this place is not understood.",
		remedy: "Mend the place that is named, or write the bill again with the tool that it comes of.",
		references: CYCLONEDX$1
	},
	otherFormat: {
		id: "repository/bill-of-another-format",
		title: "A bill of materials that is not CycloneDX 1.5 to 1.7",
		leadsTo: "note",
		severity: "low",
		why: "Nothing of it was held against the files.",
		remedy: "Write it as CycloneDX JSON of version 1.6.",
		references: CYCLONEDX$1
	},
	noModel: {
		id: "repository/bill-without-model",
		title: "A bill of materials that does not list the model",
		leadsTo: "note",
		severity: "medium",
		why: "Who looks for a model with a known harm, or of a forbidden source, does not find this one.",
		remedy: "Add a component of the type `machine-learning-model` with the name and the SHA-256 of the file.",
		references: CYCLONEDX$1
	},
	otherDigest: {
		id: "repository/bill-of-other-content",
		title: "A bill of materials with the digest of another content",
		leadsTo: "note",
		severity: "high",
		why: "The file changed after the bill was written, so that the bill is of another model or of other data.",
		remedy: "Write the bill again from what is there.",
		references: CYCLONEDX$1
	},
	noDigest: {
		id: "repository/bill-without-digest",
		title: "A model in a bill of materials without its SHA-256",
		leadsTo: "note",
		severity: "low",
		why: "Nobody can tell whether the bill is of this file.",
		remedy: "Add `hashes` with the algorithm `SHA-256` to the component of the model.",
		references: CYCLONEDX$1
	},
	noData: {
		id: "repository/bill-without-data",
		title: "A bill of materials that names no data of the model",
		leadsTo: "note",
		severity: "medium",
		why: "What the model learned from is as much a part of it as a library.",
		remedy: "Add the data sets to `modelCard.modelParameters.datasets`.",
		references: CYCLONEDX$1
	},
	lostData: {
		id: "repository/bill-names-lost-data",
		title: "A bill of materials that names data which are not there",
		leadsTo: "note",
		severity: "medium",
		why: "A reference that leads nowhere tells nobody what the model learned from.",
		remedy: "Correct the reference or the path, or take it out.",
		references: CYCLONEDX$1
	},
	noLicence: {
		id: "repository/bill-without-licence",
		title: "A model in a bill of materials without a licence",
		leadsTo: "note",
		severity: "low",
		why: "Nobody knows what they may do with the model.",
		remedy: "Add `licenses` to the component of the model, by an SPDX id.",
		references: CYCLONEDX$1
	}
};

// src/evidence/document/repository/bom/schemas.ts
var import_ajv = require_ajv();
/**
* JSON Schemas of CycloneDX 1.5 to 1.7 (https://github.com/CycloneDX/specification, Apache-2.0, OWASP Foundation), without
* descriptions. Generated by `npm run generate` from @cyclonedx/cyclonedx-library. Do not edit.
*/
const CYCLONEDX_SCHEMAS = {
	"bom-1.5": "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://cyclonedx.org/schema/bom-1.5.schema.json\",\"type\":\"object\",\"required\":[\"bomFormat\",\"specVersion\"],\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\"},\"bomFormat\":{\"type\":\"string\",\"enum\":[\"CycloneDX\"]},\"specVersion\":{\"type\":\"string\"},\"serialNumber\":{\"type\":\"string\",\"pattern\":\"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\"},\"version\":{\"type\":\"integer\",\"minimum\":1},\"metadata\":{\"$ref\":\"#/definitions/metadata\"},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"dependencies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dependency\"},\"uniqueItems\":true},\"compositions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/compositions\"},\"uniqueItems\":true},\"vulnerabilities\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/vulnerability\"},\"uniqueItems\":true},\"annotations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/annotations\"},\"uniqueItems\":true},\"formulation\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/formula\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}},\"definitions\":{\"refType\":{\"type\":\"string\",\"minLength\":1},\"refLinkType\":{\"allOf\":[{\"$ref\":\"#/definitions/refType\"}]},\"bomLinkDocumentType\":{\"type\":\"string\",\"format\":\"iri-reference\",\"pattern\":\"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$\"},\"bomLinkElementType\":{\"type\":\"string\",\"format\":\"iri-reference\",\"pattern\":\"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$\"},\"bomLink\":{\"anyOf\":[{\"$ref\":\"#/definitions/bomLinkDocumentType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"lifecycles\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"phase\"],\"additionalProperties\":false,\"properties\":{\"phase\":{\"type\":\"string\",\"enum\":[\"design\",\"pre-build\",\"build\",\"post-build\",\"operations\",\"discovery\",\"decommission\"]}}},{\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"}}}]}},\"tools\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true}}},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/tool\"}}]},\"authors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"component\":{\"$ref\":\"#/definitions/component\"},\"manufacture\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"supplier\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"tool\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"vendor\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"organizationalEntity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"contact\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}}}},\"organizationalContact\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"idn-email\"},\"phone\":{\"type\":\"string\"}}},\"component\":{\"type\":\"object\",\"required\":[\"type\",\"name\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"application\",\"framework\",\"library\",\"container\",\"platform\",\"operating-system\",\"device\",\"device-driver\",\"firmware\",\"file\",\"machine-learning-model\",\"data\"]},\"mime-type\":{\"type\":\"string\",\"pattern\":\"^[-+a-z0-9.]+/[-+a-z0-9.]+$\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"supplier\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"author\":{\"type\":\"string\"},\"publisher\":{\"type\":\"string\"},\"group\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\",\"enum\":[\"required\",\"optional\",\"excluded\"]},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"copyright\":{\"type\":\"string\"},\"cpe\":{\"type\":\"string\"},\"purl\":{\"type\":\"string\"},\"swid\":{\"$ref\":\"#/definitions/swid\"},\"modified\":{\"type\":\"boolean\"},\"pedigree\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ancestors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"descendants\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"variants\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"commits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/commit\"}},\"patches\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/patch\"}},\"notes\":{\"type\":\"string\"}}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"evidence\":{\"$ref\":\"#/definitions/componentEvidence\"},\"releaseNotes\":{\"$ref\":\"#/definitions/releaseNotes\"},\"modelCard\":{\"$ref\":\"#/definitions/modelCard\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/componentData\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"swid\":{\"type\":\"object\",\"required\":[\"tagId\",\"name\"],\"additionalProperties\":false,\"properties\":{\"tagId\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"tagVersion\":{\"type\":\"integer\"},\"patch\":{\"type\":\"boolean\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"attachment\":{\"type\":\"object\",\"required\":[\"content\"],\"additionalProperties\":false,\"properties\":{\"contentType\":{\"type\":\"string\"},\"encoding\":{\"type\":\"string\",\"enum\":[\"base64\"]},\"content\":{\"type\":\"string\"}}},\"hash\":{\"type\":\"object\",\"required\":[\"alg\",\"content\"],\"additionalProperties\":false,\"properties\":{\"alg\":{\"$ref\":\"#/definitions/hash-alg\"},\"content\":{\"$ref\":\"#/definitions/hash-content\"}}},\"hash-alg\":{\"type\":\"string\",\"enum\":[\"MD5\",\"SHA-1\",\"SHA-256\",\"SHA-384\",\"SHA-512\",\"SHA3-256\",\"SHA3-384\",\"SHA3-512\",\"BLAKE2b-256\",\"BLAKE2b-384\",\"BLAKE2b-512\",\"BLAKE3\"]},\"hash-content\":{\"type\":\"string\",\"pattern\":\"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$\"},\"license\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"id\"]},{\"required\":[\"name\"]}],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"id\":{\"$ref\":\"spdx.schema.json\"},\"name\":{\"type\":\"string\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"licensing\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"altIds\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"licensor\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"licensee\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"purchaser\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"purchaseOrder\":{\"type\":\"string\"},\"licenseTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"academic\",\"appliance\",\"client-access\",\"concurrent-user\",\"core-points\",\"custom-metric\",\"device\",\"evaluation\",\"named-user\",\"node-locked\",\"oem\",\"perpetual\",\"processor-points\",\"subscription\",\"user\",\"other\"]}},\"lastRenewal\":{\"type\":\"string\",\"format\":\"date-time\"},\"expiration\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"licenseChoice\":{\"type\":\"array\",\"oneOf\":[{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"license\"],\"additionalProperties\":false,\"properties\":{\"license\":{\"$ref\":\"#/definitions/license\"}}}},{\"type\":\"array\",\"additionalItems\":false,\"minItems\":1,\"maxItems\":1,\"items\":[{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"}}}]}]},\"commit\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"author\":{\"$ref\":\"#/definitions/identifiableAction\"},\"committer\":{\"$ref\":\"#/definitions/identifiableAction\"},\"message\":{\"type\":\"string\"}}},\"patch\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"unofficial\",\"monkey\",\"backport\",\"cherry-pick\"]},\"diff\":{\"$ref\":\"#/definitions/diff\"},\"resolves\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/issue\"}}}},\"diff\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"issue\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"defect\",\"enhancement\",\"security\"]},\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"source\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}}}},\"identifiableAction\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"idn-email\"}}},\"externalReference\":{\"type\":\"object\",\"required\":[\"url\",\"type\"],\"additionalProperties\":false,\"properties\":{\"url\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLink\"}]},\"comment\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"vcs\",\"issue-tracker\",\"website\",\"advisories\",\"bom\",\"mailing-list\",\"social\",\"chat\",\"documentation\",\"support\",\"distribution\",\"distribution-intake\",\"license\",\"build-meta\",\"build-system\",\"release-notes\",\"security-contact\",\"model-card\",\"log\",\"configuration\",\"evidence\",\"formulation\",\"attestation\",\"threat-model\",\"adversary-model\",\"risk-assessment\",\"vulnerability-assertion\",\"exploitability-statement\",\"pentest-report\",\"static-analysis-report\",\"dynamic-analysis-report\",\"runtime-analysis-report\",\"component-analysis-report\",\"maturity-report\",\"certification-report\",\"codified-infrastructure\",\"quality-metrics\",\"poam\",\"other\"]},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}}}},\"dependency\":{\"type\":\"object\",\"required\":[\"ref\"],\"additionalProperties\":false,\"properties\":{\"ref\":{\"$ref\":\"#/definitions/refLinkType\"},\"dependsOn\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}},\"service\":{\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"provider\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"group\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"endpoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"authenticated\":{\"type\":\"boolean\"},\"x-trust-boundary\":{\"type\":\"boolean\"},\"trustZone\":{\"type\":\"string\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/serviceData\"}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"releaseNotes\":{\"$ref\":\"#/definitions/releaseNotes\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"serviceData\":{\"type\":\"object\",\"required\":[\"flow\",\"classification\"],\"additionalProperties\":false,\"properties\":{\"flow\":{\"$ref\":\"#/definitions/dataFlowDirection\"},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"governance\":{\"type\":\"object\",\"$ref\":\"#/definitions/dataGovernance\"},\"source\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"destination\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}},\"dataFlowDirection\":{\"type\":\"string\",\"enum\":[\"inbound\",\"outbound\",\"bi-directional\",\"unknown\"]},\"copyright\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"}}},\"componentEvidence\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"identity\":{\"type\":\"object\",\"required\":[\"field\"],\"additionalProperties\":false,\"properties\":{\"field\":{\"type\":\"string\",\"enum\":[\"group\",\"name\",\"version\",\"purl\",\"cpe\",\"swid\",\"hash\"]},\"confidence\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"methods\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"technique\",\"confidence\"],\"additionalProperties\":false,\"properties\":{\"technique\":{\"type\":\"string\",\"enum\":[\"source-code-analysis\",\"binary-analysis\",\"manifest-analysis\",\"ast-fingerprint\",\"hash-comparison\",\"instrumentation\",\"dynamic-analysis\",\"filename\",\"attestation\",\"other\"]},\"confidence\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"value\":{\"type\":\"string\"}}}},\"tools\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}},\"occurrences\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"location\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"location\":{\"type\":\"string\"}}}},\"callstack\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"frames\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"module\"],\"additionalProperties\":false,\"properties\":{\"package\":{\"type\":\"string\"},\"module\":{\"type\":\"string\"},\"function\":{\"type\":\"string\"},\"parameters\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"line\":{\"type\":\"integer\"},\"column\":{\"type\":\"integer\"},\"fullFilename\":{\"type\":\"string\"}}}}}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"copyright\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/copyright\"}}}},\"compositions\":{\"type\":\"object\",\"required\":[\"aggregate\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"aggregate\":{\"$ref\":\"#/definitions/aggregateType\"},\"assemblies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"dependencies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"vulnerabilities\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"aggregateType\":{\"type\":\"string\",\"enum\":[\"complete\",\"incomplete\",\"incomplete_first_party_only\",\"incomplete_first_party_proprietary_only\",\"incomplete_first_party_opensource_only\",\"incomplete_third_party_only\",\"incomplete_third_party_proprietary_only\",\"incomplete_third_party_opensource_only\",\"unknown\",\"not_specified\"]},\"property\":{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"localeType\":{\"type\":\"string\",\"pattern\":\"^([a-z]{2})(-[A-Z]{2})?$\"},\"releaseType\":{\"type\":\"string\"},\"note\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"locale\":{\"$ref\":\"#/definitions/localeType\"},\"text\":{\"$ref\":\"#/definitions/attachment\"}}},\"releaseNotes\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"$ref\":\"#/definitions/releaseType\"},\"title\":{\"type\":\"string\"},\"featuredImage\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"socialImage\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"description\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"resolves\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/issue\"}},\"notes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/note\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"advisory\":{\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false,\"properties\":{\"title\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"cwe\":{\"type\":\"integer\",\"minimum\":1},\"severity\":{\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"info\",\"none\",\"unknown\"]},\"scoreMethod\":{\"type\":\"string\",\"enum\":[\"CVSSv2\",\"CVSSv3\",\"CVSSv31\",\"CVSSv4\",\"OWASP\",\"SSVC\",\"other\"]},\"impactAnalysisState\":{\"type\":\"string\",\"enum\":[\"resolved\",\"resolved_with_pedigree\",\"exploitable\",\"in_triage\",\"false_positive\",\"not_affected\"]},\"impactAnalysisJustification\":{\"type\":\"string\",\"enum\":[\"code_not_present\",\"code_not_reachable\",\"requires_configuration\",\"requires_dependency\",\"requires_environment\",\"protected_by_compiler\",\"protected_at_runtime\",\"protected_at_perimeter\",\"protected_by_mitigating_control\"]},\"rating\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"},\"score\":{\"type\":\"number\"},\"severity\":{\"$ref\":\"#/definitions/severity\"},\"method\":{\"$ref\":\"#/definitions/scoreMethod\"},\"vector\":{\"type\":\"string\"},\"justification\":{\"type\":\"string\"}}},\"vulnerabilitySource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"url\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"vulnerability\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"id\":{\"type\":\"string\"},\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"id\",\"source\"],\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"}}}},\"ratings\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/rating\"}},\"cwes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/cwe\"}},\"description\":{\"type\":\"string\"},\"detail\":{\"type\":\"string\"},\"recommendation\":{\"type\":\"string\"},\"workaround\":{\"type\":\"string\"},\"proofOfConcept\":{\"type\":\"object\",\"properties\":{\"reproductionSteps\":{\"type\":\"string\"},\"environment\":{\"type\":\"string\"},\"supportingMaterial\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/attachment\"}}}},\"advisories\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/advisory\"}},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"published\":{\"type\":\"string\",\"format\":\"date-time\"},\"updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"rejected\":{\"type\":\"string\",\"format\":\"date-time\"},\"credits\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organizations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalEntity\"}},\"individuals\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}}}},\"tools\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true}}},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/tool\"}}]},\"analysis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"state\":{\"$ref\":\"#/definitions/impactAnalysisState\"},\"justification\":{\"$ref\":\"#/definitions/impactAnalysisJustification\"},\"response\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"can_not_fix\",\"will_not_fix\",\"update\",\"rollback\",\"workaround_available\"]}},\"detail\":{\"type\":\"string\"},\"firstIssued\":{\"type\":\"string\",\"format\":\"date-time\"},\"lastUpdated\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"affects\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"object\",\"required\":[\"ref\"],\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"version\"]},{\"required\":[\"range\"]}],\"additionalProperties\":false,\"properties\":{\"version\":{\"$ref\":\"#/definitions/version\"},\"range\":{\"$ref\":\"#/definitions/range\"},\"status\":{\"$ref\":\"#/definitions/affectedStatus\"}}}}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"affectedStatus\":{\"type\":\"string\",\"enum\":[\"affected\",\"unaffected\",\"unknown\"]},\"version\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1024},\"range\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":1024},\"annotations\":{\"type\":\"object\",\"required\":[\"subjects\",\"annotator\",\"timestamp\",\"text\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"subjects\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"annotator\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]},{\"required\":[\"component\"]},{\"required\":[\"service\"]}],\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"},\"component\":{\"$ref\":\"#/definitions/component\"},\"service\":{\"$ref\":\"#/definitions/service\"}}},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"text\":{\"type\":\"string\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"modelCard\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"modelParameters\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"approach\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"supervised\",\"unsupervised\",\"reinforcement-learning\",\"semi-supervised\",\"self-supervised\"]}}},\"task\":{\"type\":\"string\"},\"architectureFamily\":{\"type\":\"string\"},\"modelArchitecture\":{\"type\":\"string\"},\"datasets\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/componentData\"},{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}]}},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputOutputMLParameters\"}},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputOutputMLParameters\"}}}},\"quantitativeAnalysis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"performanceMetrics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/performanceMetric\"}},\"graphics\":{\"$ref\":\"#/definitions/graphicsCollection\"}}},\"considerations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"users\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"useCases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"technicalLimitations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"performanceTradeoffs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ethicalConsiderations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/risk\"}},\"fairnessAssessments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/fairnessAssessment\"}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"inputOutputMLParameters\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"format\":{\"type\":\"string\"}}},\"componentData\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"type\":{\"type\":\"string\",\"enum\":[\"source-code\",\"configuration\",\"dataset\",\"definition\",\"other\"]},\"name\":{\"type\":\"string\"},\"contents\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attachment\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"sensitiveData\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"graphics\":{\"$ref\":\"#/definitions/graphicsCollection\"},\"description\":{\"type\":\"string\"},\"governance\":{\"type\":\"object\",\"$ref\":\"#/definitions/dataGovernance\"}}},\"dataGovernance\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"custodians\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}},\"stewards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}},\"owners\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}}}},\"dataGovernanceResponsibleParty\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"contact\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"contact\"]}]},\"graphicsCollection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"type\":\"string\"},\"collection\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/graphic\"}}}},\"graphic\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"image\":{\"$ref\":\"#/definitions/attachment\"}}},\"performanceMetric\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"slice\":{\"type\":\"string\"},\"confidenceInterval\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"lowerBound\":{\"type\":\"string\"},\"upperBound\":{\"type\":\"string\"}}}}},\"risk\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"mitigationStrategy\":{\"type\":\"string\"}}},\"fairnessAssessment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"groupAtRisk\":{\"type\":\"string\"},\"benefits\":{\"type\":\"string\"},\"harms\":{\"type\":\"string\"},\"mitigationStrategy\":{\"type\":\"string\"}}},\"dataClassification\":{\"type\":\"string\"},\"formula\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"workflows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/workflow\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"workflow\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\",\"taskTypes\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"tasks\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/task\"}},\"taskDependencies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/dependency\"}},\"taskTypes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/taskType\"}},\"trigger\":{\"$ref\":\"#/definitions/trigger\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/step\"},\"uniqueItems\":true},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"timeStart\":{\"type\":\"string\",\"format\":\"date-time\"},\"timeEnd\":{\"type\":\"string\",\"format\":\"date-time\"},\"workspaces\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/workspace\"}},\"runtimeTopology\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/dependency\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"task\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\",\"taskTypes\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"taskTypes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/taskType\"}},\"trigger\":{\"$ref\":\"#/definitions/trigger\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/step\"},\"uniqueItems\":true},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"timeStart\":{\"type\":\"string\",\"format\":\"date-time\"},\"timeEnd\":{\"type\":\"string\",\"format\":\"date-time\"},\"workspaces\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/workspace\"},\"uniqueItems\":true},\"runtimeTopology\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dependency\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"step\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"commands\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/command\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"command\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"executed\":{\"type\":\"string\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"workspace\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"accessMode\":{\"type\":\"string\",\"enum\":[\"read-only\",\"read-write\",\"read-write-once\",\"write-once\",\"write-only\"]},\"mountPath\":{\"type\":\"string\"},\"managedDataType\":{\"type\":\"string\"},\"volumeRequest\":{\"type\":\"string\"},\"volume\":{\"$ref\":\"#/definitions/volume\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"volume\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"mode\":{\"type\":\"string\",\"enum\":[\"filesystem\",\"block\"]},\"path\":{\"type\":\"string\"},\"sizeAllocated\":{\"type\":\"string\"},\"persistent\":{\"type\":\"boolean\"},\"remote\":{\"type\":\"boolean\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"trigger\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\",\"bom-ref\",\"uid\"],\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"type\":{\"type\":\"string\",\"enum\":[\"manual\",\"api\",\"webhook\",\"scheduled\"]},\"event\":{\"$ref\":\"#/definitions/event\"},\"conditions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/condition\"}},\"timeActivated\":{\"type\":\"string\",\"format\":\"date-time\"},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"event\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"timeReceived\":{\"type\":\"string\",\"format\":\"date-time\"},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"inputType\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"resource\"]},{\"required\":[\"parameters\"]},{\"required\":[\"environmentVars\"]},{\"required\":[\"data\"]}],\"additionalProperties\":false,\"properties\":{\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"resource\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"parameters\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/parameter\"}},\"environmentVars\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/property\"},{\"type\":\"string\"}]}},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"outputType\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"resource\"]},{\"required\":[\"environmentVars\"]},{\"required\":[\"data\"]}],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"artifact\",\"attestation\",\"log\",\"evidence\",\"metrics\",\"other\"]},\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"resource\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"environmentVars\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/property\"},{\"type\":\"string\"}]},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"resourceReferenceChoice\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"externalReference\":{\"$ref\":\"#/definitions/externalReference\"}},\"oneOf\":[{\"required\":[\"ref\"]},{\"required\":[\"externalReference\"]}]},\"condition\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"type\":\"string\"},\"expression\":{\"type\":\"string\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"taskType\":{\"type\":\"string\",\"enum\":[\"copy\",\"clone\",\"lint\",\"scan\",\"merge\",\"build\",\"test\",\"deliver\",\"deploy\",\"release\",\"clean\",\"other\"]},\"parameter\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"dataType\":{\"type\":\"string\"}}},\"signature\":{\"$ref\":\"jsf-0.82.schema.json#/definitions/signature\"}}}",
	"bom-1.6": "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://cyclonedx.org/schema/bom-1.6.schema.json\",\"type\":\"object\",\"required\":[\"bomFormat\",\"specVersion\"],\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\"},\"bomFormat\":{\"type\":\"string\",\"enum\":[\"CycloneDX\"]},\"specVersion\":{\"type\":\"string\"},\"serialNumber\":{\"type\":\"string\",\"pattern\":\"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\"},\"version\":{\"type\":\"integer\",\"minimum\":1},\"metadata\":{\"$ref\":\"#/definitions/metadata\"},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"dependencies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dependency\"},\"uniqueItems\":true},\"compositions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/compositions\"},\"uniqueItems\":true},\"vulnerabilities\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/vulnerability\"},\"uniqueItems\":true},\"annotations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/annotations\"},\"uniqueItems\":true},\"formulation\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/formula\"},\"uniqueItems\":true},\"declarations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"assessors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"thirdParty\":{\"type\":\"boolean\"},\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"}}}},\"attestations\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"summary\":{\"type\":\"string\"},\"assessor\":{\"$ref\":\"#/definitions/refLinkType\"},\"map\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"requirement\":{\"$ref\":\"#/definitions/refLinkType\"},\"claims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"counterClaims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"conformance\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"score\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"rationale\":{\"type\":\"string\"},\"mitigationStrategies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}},\"confidence\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"score\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"rationale\":{\"type\":\"string\"}}}}}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}}},\"claims\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"target\":{\"$ref\":\"#/definitions/refLinkType\"},\"predicate\":{\"type\":\"string\"},\"mitigationStrategies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"reasoning\":{\"type\":\"string\"},\"evidence\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"counterEvidence\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}}},\"evidence\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"propertyName\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"data\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"contents\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attachment\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"sensitiveData\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"governance\":{\"$ref\":\"#/definitions/dataGovernance\"}}}},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"expires\":{\"type\":\"string\",\"format\":\"date-time\"},\"author\":{\"$ref\":\"#/definitions/organizationalContact\"},\"reviewer\":{\"$ref\":\"#/definitions/organizationalContact\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}}},\"targets\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organizations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalEntity\"}},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"}}}},\"affirmation\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"statement\":{\"type\":\"string\"},\"signatories\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"signature\"]},{\"required\":[\"externalReference\",\"organization\"]}],\"properties\":{\"name\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"signature\":{\"$ref\":\"#/definitions/signature\"},\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"externalReference\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"definitions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"standards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/standard\"}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}},\"definitions\":{\"refType\":{\"type\":\"string\",\"minLength\":1},\"refLinkType\":{\"$ref\":\"#/definitions/refType\"},\"bomLinkDocumentType\":{\"type\":\"string\",\"format\":\"iri-reference\",\"pattern\":\"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$\"},\"bomLinkElementType\":{\"type\":\"string\",\"format\":\"iri-reference\",\"pattern\":\"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$\"},\"bomLink\":{\"anyOf\":[{\"$ref\":\"#/definitions/bomLinkDocumentType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"lifecycles\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"phase\"],\"additionalProperties\":false,\"properties\":{\"phase\":{\"type\":\"string\",\"enum\":[\"design\",\"pre-build\",\"build\",\"post-build\",\"operations\",\"discovery\",\"decommission\"]}}},{\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"}}}]}},\"tools\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true}}},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/tool\"}}]},\"manufacturer\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"authors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"component\":{\"$ref\":\"#/definitions/component\"},\"manufacture\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"supplier\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"tool\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"vendor\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"$ref\":\"#/definitions/version\"},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"organizationalEntity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"address\":{\"$ref\":\"#/definitions/postalAddress\"},\"url\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"contact\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}}}},\"organizationalContact\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"idn-email\"},\"phone\":{\"type\":\"string\"}}},\"component\":{\"type\":\"object\",\"required\":[\"type\",\"name\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"application\",\"framework\",\"library\",\"container\",\"platform\",\"operating-system\",\"device\",\"device-driver\",\"firmware\",\"file\",\"machine-learning-model\",\"data\",\"cryptographic-asset\"]},\"mime-type\":{\"type\":\"string\",\"pattern\":\"^[-+a-z0-9.]+/[-+a-z0-9.]+$\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"supplier\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"manufacturer\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"authors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"author\":{\"type\":\"string\"},\"publisher\":{\"type\":\"string\"},\"group\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"$ref\":\"#/definitions/version\"},\"description\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\",\"enum\":[\"required\",\"optional\",\"excluded\"]},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"copyright\":{\"type\":\"string\"},\"cpe\":{\"type\":\"string\"},\"purl\":{\"type\":\"string\"},\"omniborId\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"swhid\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"swid\":{\"$ref\":\"#/definitions/swid\"},\"modified\":{\"type\":\"boolean\"},\"pedigree\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ancestors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"descendants\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"variants\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"commits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/commit\"}},\"patches\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/patch\"}},\"notes\":{\"type\":\"string\"}}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"evidence\":{\"$ref\":\"#/definitions/componentEvidence\"},\"releaseNotes\":{\"$ref\":\"#/definitions/releaseNotes\"},\"modelCard\":{\"$ref\":\"#/definitions/modelCard\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/componentData\"}},\"cryptoProperties\":{\"$ref\":\"#/definitions/cryptoProperties\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"tags\":{\"$ref\":\"#/definitions/tags\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"swid\":{\"type\":\"object\",\"required\":[\"tagId\",\"name\"],\"additionalProperties\":false,\"properties\":{\"tagId\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"tagVersion\":{\"type\":\"integer\"},\"patch\":{\"type\":\"boolean\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"attachment\":{\"type\":\"object\",\"required\":[\"content\"],\"additionalProperties\":false,\"properties\":{\"contentType\":{\"type\":\"string\"},\"encoding\":{\"type\":\"string\",\"enum\":[\"base64\"]},\"content\":{\"type\":\"string\"}}},\"hash\":{\"type\":\"object\",\"required\":[\"alg\",\"content\"],\"additionalProperties\":false,\"properties\":{\"alg\":{\"$ref\":\"#/definitions/hash-alg\"},\"content\":{\"$ref\":\"#/definitions/hash-content\"}}},\"hash-alg\":{\"type\":\"string\",\"enum\":[\"MD5\",\"SHA-1\",\"SHA-256\",\"SHA-384\",\"SHA-512\",\"SHA3-256\",\"SHA3-384\",\"SHA3-512\",\"BLAKE2b-256\",\"BLAKE2b-384\",\"BLAKE2b-512\",\"BLAKE3\"]},\"hash-content\":{\"type\":\"string\",\"pattern\":\"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$\"},\"license\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"id\"]},{\"required\":[\"name\"]}],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"id\":{\"$ref\":\"spdx.schema.json\"},\"name\":{\"type\":\"string\"},\"acknowledgement\":{\"$ref\":\"#/definitions/licenseAcknowledgementEnumeration\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"licensing\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"altIds\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"licensor\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"licensee\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"purchaser\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"purchaseOrder\":{\"type\":\"string\"},\"licenseTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"academic\",\"appliance\",\"client-access\",\"concurrent-user\",\"core-points\",\"custom-metric\",\"device\",\"evaluation\",\"named-user\",\"node-locked\",\"oem\",\"perpetual\",\"processor-points\",\"subscription\",\"user\",\"other\"]}},\"lastRenewal\":{\"type\":\"string\",\"format\":\"date-time\"},\"expiration\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"licenseAcknowledgementEnumeration\":{\"type\":\"string\",\"enum\":[\"declared\",\"concluded\"]},\"licenseChoice\":{\"type\":\"array\",\"oneOf\":[{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"license\"],\"additionalProperties\":false,\"properties\":{\"license\":{\"$ref\":\"#/definitions/license\"}}}},{\"type\":\"array\",\"additionalItems\":false,\"minItems\":1,\"maxItems\":1,\"items\":[{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"acknowledgement\":{\"$ref\":\"#/definitions/licenseAcknowledgementEnumeration\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"}}}]}]},\"commit\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"author\":{\"$ref\":\"#/definitions/identifiableAction\"},\"committer\":{\"$ref\":\"#/definitions/identifiableAction\"},\"message\":{\"type\":\"string\"}}},\"patch\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"unofficial\",\"monkey\",\"backport\",\"cherry-pick\"]},\"diff\":{\"$ref\":\"#/definitions/diff\"},\"resolves\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/issue\"}}}},\"diff\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"issue\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"defect\",\"enhancement\",\"security\"]},\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"source\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}}}},\"identifiableAction\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"idn-email\"}}},\"externalReference\":{\"type\":\"object\",\"required\":[\"url\",\"type\"],\"additionalProperties\":false,\"properties\":{\"url\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLink\"}]},\"comment\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"vcs\",\"issue-tracker\",\"website\",\"advisories\",\"bom\",\"mailing-list\",\"social\",\"chat\",\"documentation\",\"support\",\"source-distribution\",\"distribution\",\"distribution-intake\",\"license\",\"build-meta\",\"build-system\",\"release-notes\",\"security-contact\",\"model-card\",\"log\",\"configuration\",\"evidence\",\"formulation\",\"attestation\",\"threat-model\",\"adversary-model\",\"risk-assessment\",\"vulnerability-assertion\",\"exploitability-statement\",\"pentest-report\",\"static-analysis-report\",\"dynamic-analysis-report\",\"runtime-analysis-report\",\"component-analysis-report\",\"maturity-report\",\"certification-report\",\"codified-infrastructure\",\"quality-metrics\",\"poam\",\"electronic-signature\",\"digital-signature\",\"rfc-9116\",\"other\"]},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}}}},\"dependency\":{\"type\":\"object\",\"required\":[\"ref\"],\"additionalProperties\":false,\"properties\":{\"ref\":{\"$ref\":\"#/definitions/refLinkType\"},\"dependsOn\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"provides\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}},\"service\":{\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"provider\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"group\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"$ref\":\"#/definitions/version\"},\"description\":{\"type\":\"string\"},\"endpoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"authenticated\":{\"type\":\"boolean\"},\"x-trust-boundary\":{\"type\":\"boolean\"},\"trustZone\":{\"type\":\"string\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/serviceData\"}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"releaseNotes\":{\"$ref\":\"#/definitions/releaseNotes\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"tags\":{\"$ref\":\"#/definitions/tags\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"serviceData\":{\"type\":\"object\",\"required\":[\"flow\",\"classification\"],\"additionalProperties\":false,\"properties\":{\"flow\":{\"$ref\":\"#/definitions/dataFlowDirection\"},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"governance\":{\"$ref\":\"#/definitions/dataGovernance\"},\"source\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"destination\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}},\"dataFlowDirection\":{\"type\":\"string\",\"enum\":[\"inbound\",\"outbound\",\"bi-directional\",\"unknown\"]},\"copyright\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"}}},\"componentEvidence\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"identity\":{\"oneOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/componentIdentityEvidence\"}},{\"$ref\":\"#/definitions/componentIdentityEvidence\"}]},\"occurrences\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"location\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"location\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":0},\"offset\":{\"type\":\"integer\",\"minimum\":0},\"symbol\":{\"type\":\"string\"},\"additionalContext\":{\"type\":\"string\"}}}},\"callstack\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"frames\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"module\"],\"additionalProperties\":false,\"properties\":{\"package\":{\"type\":\"string\"},\"module\":{\"type\":\"string\"},\"function\":{\"type\":\"string\"},\"parameters\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"line\":{\"type\":\"integer\"},\"column\":{\"type\":\"integer\"},\"fullFilename\":{\"type\":\"string\"}}}}}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"copyright\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/copyright\"}}}},\"compositions\":{\"type\":\"object\",\"required\":[\"aggregate\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"aggregate\":{\"$ref\":\"#/definitions/aggregateType\"},\"assemblies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"dependencies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"vulnerabilities\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"aggregateType\":{\"type\":\"string\",\"enum\":[\"complete\",\"incomplete\",\"incomplete_first_party_only\",\"incomplete_first_party_proprietary_only\",\"incomplete_first_party_opensource_only\",\"incomplete_third_party_only\",\"incomplete_third_party_proprietary_only\",\"incomplete_third_party_opensource_only\",\"unknown\",\"not_specified\"]},\"property\":{\"type\":\"object\",\"required\":[\"name\"],\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}},\"additionalProperties\":false},\"localeType\":{\"type\":\"string\",\"pattern\":\"^([a-z]{2})(-[A-Z]{2})?$\"},\"releaseType\":{\"type\":\"string\"},\"note\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"locale\":{\"$ref\":\"#/definitions/localeType\"},\"text\":{\"$ref\":\"#/definitions/attachment\"}}},\"releaseNotes\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"$ref\":\"#/definitions/releaseType\"},\"title\":{\"type\":\"string\"},\"featuredImage\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"socialImage\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"description\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tags\":{\"$ref\":\"#/definitions/tags\"},\"resolves\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/issue\"}},\"notes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/note\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"advisory\":{\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false,\"properties\":{\"title\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"cwe\":{\"type\":\"integer\",\"minimum\":1},\"severity\":{\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"info\",\"none\",\"unknown\"]},\"scoreMethod\":{\"type\":\"string\",\"enum\":[\"CVSSv2\",\"CVSSv3\",\"CVSSv31\",\"CVSSv4\",\"OWASP\",\"SSVC\",\"other\"]},\"impactAnalysisState\":{\"type\":\"string\",\"enum\":[\"resolved\",\"resolved_with_pedigree\",\"exploitable\",\"in_triage\",\"false_positive\",\"not_affected\"]},\"impactAnalysisJustification\":{\"type\":\"string\",\"enum\":[\"code_not_present\",\"code_not_reachable\",\"requires_configuration\",\"requires_dependency\",\"requires_environment\",\"protected_by_compiler\",\"protected_at_runtime\",\"protected_at_perimeter\",\"protected_by_mitigating_control\"]},\"rating\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"},\"score\":{\"type\":\"number\"},\"severity\":{\"$ref\":\"#/definitions/severity\"},\"method\":{\"$ref\":\"#/definitions/scoreMethod\"},\"vector\":{\"type\":\"string\"},\"justification\":{\"type\":\"string\"}}},\"vulnerabilitySource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"url\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"vulnerability\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"id\":{\"type\":\"string\"},\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"id\",\"source\"],\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"}}}},\"ratings\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/rating\"}},\"cwes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/cwe\"}},\"description\":{\"type\":\"string\"},\"detail\":{\"type\":\"string\"},\"recommendation\":{\"type\":\"string\"},\"workaround\":{\"type\":\"string\"},\"proofOfConcept\":{\"type\":\"object\",\"properties\":{\"reproductionSteps\":{\"type\":\"string\"},\"environment\":{\"type\":\"string\"},\"supportingMaterial\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/attachment\"}}}},\"advisories\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/advisory\"}},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"published\":{\"type\":\"string\",\"format\":\"date-time\"},\"updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"rejected\":{\"type\":\"string\",\"format\":\"date-time\"},\"credits\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organizations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalEntity\"}},\"individuals\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}}}},\"tools\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true}}},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/tool\"}}]},\"analysis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"state\":{\"$ref\":\"#/definitions/impactAnalysisState\"},\"justification\":{\"$ref\":\"#/definitions/impactAnalysisJustification\"},\"response\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"can_not_fix\",\"will_not_fix\",\"update\",\"rollback\",\"workaround_available\"]}},\"detail\":{\"type\":\"string\"},\"firstIssued\":{\"type\":\"string\",\"format\":\"date-time\"},\"lastUpdated\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"affects\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"object\",\"required\":[\"ref\"],\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"version\"]},{\"required\":[\"range\"]}],\"additionalProperties\":false,\"properties\":{\"version\":{\"$ref\":\"#/definitions/version\"},\"range\":{\"$ref\":\"#/definitions/versionRange\"},\"status\":{\"$ref\":\"#/definitions/affectedStatus\"}}}}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"affectedStatus\":{\"type\":\"string\",\"enum\":[\"affected\",\"unaffected\",\"unknown\"]},\"version\":{\"type\":\"string\",\"maxLength\":1024},\"versionRange\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4096},\"range\":{\"$ref\":\"#/definitions/versionRange\"},\"annotations\":{\"type\":\"object\",\"required\":[\"subjects\",\"annotator\",\"timestamp\",\"text\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"subjects\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"annotator\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]},{\"required\":[\"component\"]},{\"required\":[\"service\"]}],\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"},\"component\":{\"$ref\":\"#/definitions/component\"},\"service\":{\"$ref\":\"#/definitions/service\"}}},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"text\":{\"type\":\"string\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"modelCard\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"modelParameters\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"approach\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"supervised\",\"unsupervised\",\"reinforcement-learning\",\"semi-supervised\",\"self-supervised\"]}}},\"task\":{\"type\":\"string\"},\"architectureFamily\":{\"type\":\"string\"},\"modelArchitecture\":{\"type\":\"string\"},\"datasets\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/componentData\"},{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}],\"type\":\"string\"}}}]}},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputOutputMLParameters\"}},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputOutputMLParameters\"}}}},\"quantitativeAnalysis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"performanceMetrics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/performanceMetric\"}},\"graphics\":{\"$ref\":\"#/definitions/graphicsCollection\"}}},\"considerations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"users\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"useCases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"technicalLimitations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"performanceTradeoffs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ethicalConsiderations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/risk\"}},\"environmentalConsiderations\":{\"$ref\":\"#/definitions/environmentalConsiderations\"},\"fairnessAssessments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/fairnessAssessment\"}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"inputOutputMLParameters\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"format\":{\"type\":\"string\"}}},\"componentData\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"type\":{\"type\":\"string\",\"enum\":[\"source-code\",\"configuration\",\"dataset\",\"definition\",\"other\"]},\"name\":{\"type\":\"string\"},\"contents\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attachment\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"sensitiveData\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"graphics\":{\"$ref\":\"#/definitions/graphicsCollection\"},\"description\":{\"type\":\"string\"},\"governance\":{\"$ref\":\"#/definitions/dataGovernance\"}}},\"dataGovernance\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"custodians\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}},\"stewards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}},\"owners\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}}}},\"dataGovernanceResponsibleParty\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"contact\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"contact\"]}]},\"graphicsCollection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"type\":\"string\"},\"collection\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/graphic\"}}}},\"graphic\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"image\":{\"$ref\":\"#/definitions/attachment\"}}},\"performanceMetric\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"slice\":{\"type\":\"string\"},\"confidenceInterval\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"lowerBound\":{\"type\":\"string\"},\"upperBound\":{\"type\":\"string\"}}}}},\"risk\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"mitigationStrategy\":{\"type\":\"string\"}}},\"fairnessAssessment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"groupAtRisk\":{\"type\":\"string\"},\"benefits\":{\"type\":\"string\"},\"harms\":{\"type\":\"string\"},\"mitigationStrategy\":{\"type\":\"string\"}}},\"dataClassification\":{\"type\":\"string\"},\"environmentalConsiderations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"energyConsumptions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/energyConsumption\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"energyConsumption\":{\"type\":\"object\",\"required\":[\"activity\",\"energyProviders\",\"activityEnergyCost\"],\"additionalProperties\":false,\"properties\":{\"activity\":{\"type\":\"string\",\"enum\":[\"design\",\"data-collection\",\"data-preparation\",\"training\",\"fine-tuning\",\"validation\",\"deployment\",\"inference\",\"other\"]},\"energyProviders\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/energyProvider\"}},\"activityEnergyCost\":{\"$ref\":\"#/definitions/energyMeasure\"},\"co2CostEquivalent\":{\"$ref\":\"#/definitions/co2Measure\"},\"co2CostOffset\":{\"$ref\":\"#/definitions/co2Measure\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"energyMeasure\":{\"type\":\"object\",\"required\":[\"value\",\"unit\"],\"additionalProperties\":false,\"properties\":{\"value\":{\"type\":\"number\"},\"unit\":{\"type\":\"string\",\"enum\":[\"kWh\"]}}},\"co2Measure\":{\"type\":\"object\",\"required\":[\"value\",\"unit\"],\"additionalProperties\":false,\"properties\":{\"value\":{\"type\":\"number\"},\"unit\":{\"type\":\"string\",\"enum\":[\"tCO2eq\"]}}},\"energyProvider\":{\"type\":\"object\",\"required\":[\"organization\",\"energySource\",\"energyProvided\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"description\":{\"type\":\"string\"},\"organization\":{\"type\":\"object\",\"$ref\":\"#/definitions/organizationalEntity\"},\"energySource\":{\"type\":\"string\",\"enum\":[\"coal\",\"oil\",\"natural-gas\",\"nuclear\",\"wind\",\"solar\",\"geothermal\",\"hydropower\",\"biofuel\",\"unknown\",\"other\"]},\"energyProvided\":{\"$ref\":\"#/definitions/energyMeasure\"},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"postalAddress\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"country\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"locality\":{\"type\":\"string\"},\"postOfficeBoxNumber\":{\"type\":\"string\"},\"postalCode\":{\"type\":\"string\"},\"streetAddress\":{\"type\":\"string\"}}},\"formula\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"workflows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/workflow\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"workflow\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\",\"taskTypes\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"tasks\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/task\"}},\"taskDependencies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/dependency\"}},\"taskTypes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/taskType\"}},\"trigger\":{\"$ref\":\"#/definitions/trigger\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/step\"},\"uniqueItems\":true},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"timeStart\":{\"type\":\"string\",\"format\":\"date-time\"},\"timeEnd\":{\"type\":\"string\",\"format\":\"date-time\"},\"workspaces\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/workspace\"}},\"runtimeTopology\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/dependency\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"task\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\",\"taskTypes\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"taskTypes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/taskType\"}},\"trigger\":{\"$ref\":\"#/definitions/trigger\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/step\"},\"uniqueItems\":true},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"timeStart\":{\"type\":\"string\",\"format\":\"date-time\"},\"timeEnd\":{\"type\":\"string\",\"format\":\"date-time\"},\"workspaces\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/workspace\"},\"uniqueItems\":true},\"runtimeTopology\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dependency\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"step\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"commands\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/command\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"command\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"executed\":{\"type\":\"string\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"workspace\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"accessMode\":{\"type\":\"string\",\"enum\":[\"read-only\",\"read-write\",\"read-write-once\",\"write-once\",\"write-only\"]},\"mountPath\":{\"type\":\"string\"},\"managedDataType\":{\"type\":\"string\"},\"volumeRequest\":{\"type\":\"string\"},\"volume\":{\"$ref\":\"#/definitions/volume\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"volume\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"mode\":{\"type\":\"string\",\"enum\":[\"filesystem\",\"block\"]},\"path\":{\"type\":\"string\"},\"sizeAllocated\":{\"type\":\"string\"},\"persistent\":{\"type\":\"boolean\"},\"remote\":{\"type\":\"boolean\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"trigger\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\",\"bom-ref\",\"uid\"],\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"type\":{\"type\":\"string\",\"enum\":[\"manual\",\"api\",\"webhook\",\"scheduled\"]},\"event\":{\"$ref\":\"#/definitions/event\"},\"conditions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/condition\"}},\"timeActivated\":{\"type\":\"string\",\"format\":\"date-time\"},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"event\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"timeReceived\":{\"type\":\"string\",\"format\":\"date-time\"},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"inputType\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"resource\"]},{\"required\":[\"parameters\"]},{\"required\":[\"environmentVars\"]},{\"required\":[\"data\"]}],\"additionalProperties\":false,\"properties\":{\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"resource\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"parameters\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/parameter\"}},\"environmentVars\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/property\"},{\"type\":\"string\"}]}},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"outputType\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"resource\"]},{\"required\":[\"environmentVars\"]},{\"required\":[\"data\"]}],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"artifact\",\"attestation\",\"log\",\"evidence\",\"metrics\",\"other\"]},\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"resource\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"environmentVars\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/property\"},{\"type\":\"string\"}]},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"resourceReferenceChoice\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"externalReference\":{\"$ref\":\"#/definitions/externalReference\"}},\"oneOf\":[{\"required\":[\"ref\"]},{\"required\":[\"externalReference\"]}]},\"condition\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"type\":\"string\"},\"expression\":{\"type\":\"string\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"taskType\":{\"type\":\"string\",\"enum\":[\"copy\",\"clone\",\"lint\",\"scan\",\"merge\",\"build\",\"test\",\"deliver\",\"deploy\",\"release\",\"clean\",\"other\"]},\"parameter\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"dataType\":{\"type\":\"string\"}}},\"componentIdentityEvidence\":{\"type\":\"object\",\"required\":[\"field\"],\"additionalProperties\":false,\"properties\":{\"field\":{\"type\":\"string\",\"enum\":[\"group\",\"name\",\"version\",\"purl\",\"cpe\",\"omniborId\",\"swhid\",\"swid\",\"hash\"]},\"confidence\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"concludedValue\":{\"type\":\"string\"},\"methods\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"technique\",\"confidence\"],\"additionalProperties\":false,\"properties\":{\"technique\":{\"type\":\"string\",\"enum\":[\"source-code-analysis\",\"binary-analysis\",\"manifest-analysis\",\"ast-fingerprint\",\"hash-comparison\",\"instrumentation\",\"dynamic-analysis\",\"filename\",\"attestation\",\"other\"]},\"confidence\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"value\":{\"type\":\"string\"}}}},\"tools\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}},\"standard\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"owner\":{\"type\":\"string\"},\"requirements\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"identifier\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"},\"descriptions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"openCre\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^CRE:[0-9]+-[0-9]+$\"}},\"parent\":{\"$ref\":\"#/definitions/refLinkType\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}}},\"levels\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"identifier\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"requirements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"signature\":{\"$ref\":\"jsf-0.82.schema.json#/definitions/signature\"},\"cryptoProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"assetType\"],\"properties\":{\"assetType\":{\"type\":\"string\",\"enum\":[\"algorithm\",\"certificate\",\"protocol\",\"related-crypto-material\"]},\"algorithmProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"primitive\":{\"type\":\"string\",\"enum\":[\"drbg\",\"mac\",\"block-cipher\",\"stream-cipher\",\"signature\",\"hash\",\"pke\",\"xof\",\"kdf\",\"key-agree\",\"kem\",\"ae\",\"combiner\",\"other\",\"unknown\"]},\"parameterSetIdentifier\":{\"type\":\"string\"},\"curve\":{\"type\":\"string\"},\"executionEnvironment\":{\"type\":\"string\",\"enum\":[\"software-plain-ram\",\"software-encrypted-ram\",\"software-tee\",\"hardware\",\"other\",\"unknown\"]},\"implementationPlatform\":{\"type\":\"string\",\"enum\":[\"generic\",\"x86_32\",\"x86_64\",\"armv7-a\",\"armv7-m\",\"armv8-a\",\"armv8-m\",\"armv9-a\",\"armv9-m\",\"s390x\",\"ppc64\",\"ppc64le\",\"other\",\"unknown\"]},\"certificationLevel\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"none\",\"fips140-1-l1\",\"fips140-1-l2\",\"fips140-1-l3\",\"fips140-1-l4\",\"fips140-2-l1\",\"fips140-2-l2\",\"fips140-2-l3\",\"fips140-2-l4\",\"fips140-3-l1\",\"fips140-3-l2\",\"fips140-3-l3\",\"fips140-3-l4\",\"cc-eal1\",\"cc-eal1+\",\"cc-eal2\",\"cc-eal2+\",\"cc-eal3\",\"cc-eal3+\",\"cc-eal4\",\"cc-eal4+\",\"cc-eal5\",\"cc-eal5+\",\"cc-eal6\",\"cc-eal6+\",\"cc-eal7\",\"cc-eal7+\",\"other\",\"unknown\"]}},\"mode\":{\"type\":\"string\",\"enum\":[\"cbc\",\"ecb\",\"ccm\",\"gcm\",\"cfb\",\"ofb\",\"ctr\",\"other\",\"unknown\"]},\"padding\":{\"type\":\"string\",\"enum\":[\"pkcs5\",\"pkcs7\",\"pkcs1v15\",\"oaep\",\"raw\",\"other\",\"unknown\"]},\"cryptoFunctions\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"generate\",\"keygen\",\"encrypt\",\"decrypt\",\"digest\",\"tag\",\"keyderive\",\"sign\",\"verify\",\"encapsulate\",\"decapsulate\",\"other\",\"unknown\"]}},\"classicalSecurityLevel\":{\"type\":\"integer\",\"minimum\":0},\"nistQuantumSecurityLevel\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":6}}},\"certificateProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"subjectName\":{\"type\":\"string\"},\"issuerName\":{\"type\":\"string\"},\"notValidBefore\":{\"type\":\"string\",\"format\":\"date-time\"},\"notValidAfter\":{\"type\":\"string\",\"format\":\"date-time\"},\"signatureAlgorithmRef\":{\"$ref\":\"#/definitions/refType\"},\"subjectPublicKeyRef\":{\"$ref\":\"#/definitions/refType\"},\"certificateFormat\":{\"type\":\"string\"},\"certificateExtension\":{\"type\":\"string\"}}},\"relatedCryptoMaterialProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"private-key\",\"public-key\",\"secret-key\",\"key\",\"ciphertext\",\"signature\",\"digest\",\"initialization-vector\",\"nonce\",\"seed\",\"salt\",\"shared-secret\",\"tag\",\"additional-data\",\"password\",\"credential\",\"token\",\"other\",\"unknown\"]},\"id\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"pre-activation\",\"active\",\"suspended\",\"deactivated\",\"compromised\",\"destroyed\"]},\"algorithmRef\":{\"$ref\":\"#/definitions/refType\"},\"creationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"activationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"updateDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"expirationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"value\":{\"type\":\"string\"},\"size\":{\"type\":\"integer\"},\"format\":{\"type\":\"string\"},\"securedBy\":{\"$ref\":\"#/definitions/securedBy\"}}},\"protocolProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"tls\",\"ssh\",\"ipsec\",\"ike\",\"sstp\",\"wpa\",\"other\",\"unknown\"]},\"version\":{\"type\":\"string\"},\"cipherSuites\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/cipherSuite\"}},\"ikev2TransformTypes\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"encr\":{\"$ref\":\"#/definitions/cryptoRefArray\"},\"prf\":{\"$ref\":\"#/definitions/cryptoRefArray\"},\"integ\":{\"$ref\":\"#/definitions/cryptoRefArray\"},\"ke\":{\"$ref\":\"#/definitions/cryptoRefArray\"},\"esn\":{\"type\":\"boolean\"},\"auth\":{\"$ref\":\"#/definitions/cryptoRefArray\"}}},\"cryptoRefArray\":{\"$ref\":\"#/definitions/cryptoRefArray\"}}},\"oid\":{\"type\":\"string\"}}},\"cipherSuite\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"algorithms\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refType\"}},\"identifiers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"cryptoRefArray\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refType\"}},\"securedBy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"mechanism\":{\"type\":\"string\"},\"algorithmRef\":{\"$ref\":\"#/definitions/refType\"}}},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}}",
	"bom-1.7": "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://cyclonedx.org/schema/bom-1.7.schema.json\",\"type\":\"object\",\"required\":[\"bomFormat\",\"specVersion\"],\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\"},\"bomFormat\":{\"type\":\"string\",\"enum\":[\"CycloneDX\"]},\"specVersion\":{\"type\":\"string\"},\"serialNumber\":{\"type\":\"string\",\"pattern\":\"^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$\"},\"version\":{\"type\":\"integer\",\"minimum\":1},\"metadata\":{\"$ref\":\"#/definitions/metadata\"},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"dependencies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dependency\"},\"uniqueItems\":true},\"compositions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/compositions\"},\"uniqueItems\":true},\"vulnerabilities\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/vulnerability\"},\"uniqueItems\":true},\"annotations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/annotations\"},\"uniqueItems\":true},\"formulation\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/formula\"},\"uniqueItems\":true},\"declarations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"assessors\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"thirdParty\":{\"type\":\"boolean\"},\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"}}}},\"attestations\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"summary\":{\"type\":\"string\"},\"assessor\":{\"$ref\":\"#/definitions/refLinkType\"},\"map\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"requirement\":{\"$ref\":\"#/definitions/refLinkType\"},\"claims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"counterClaims\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"conformance\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"score\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"rationale\":{\"type\":\"string\"},\"mitigationStrategies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}},\"confidence\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"score\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"rationale\":{\"type\":\"string\"}}}}}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}}},\"claims\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"target\":{\"$ref\":\"#/definitions/refLinkType\"},\"predicate\":{\"type\":\"string\"},\"mitigationStrategies\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"reasoning\":{\"type\":\"string\"},\"evidence\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"counterEvidence\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}}},\"evidence\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"propertyName\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"data\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"contents\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attachment\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"sensitiveData\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"governance\":{\"$ref\":\"#/definitions/dataGovernance\"}}}},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"expires\":{\"type\":\"string\",\"format\":\"date-time\"},\"author\":{\"$ref\":\"#/definitions/organizationalContact\"},\"reviewer\":{\"$ref\":\"#/definitions/organizationalContact\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}}},\"targets\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organizations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalEntity\"}},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"}}}},\"affirmation\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"statement\":{\"type\":\"string\"},\"signatories\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"oneOf\":[{\"required\":[\"signature\"]},{\"required\":[\"externalReference\",\"organization\"]}],\"properties\":{\"name\":{\"type\":\"string\"},\"role\":{\"type\":\"string\"},\"signature\":{\"$ref\":\"#/definitions/signature\"},\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"externalReference\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"definitions\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"standards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/standard\"}},\"patents\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/patent\"},{\"$ref\":\"#/definitions/patentFamily\"}]}}}},\"citations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/citation\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}},\"definitions\":{\"refType\":{\"type\":\"string\",\"minLength\":1},\"refLinkType\":{\"$ref\":\"#/definitions/refType\"},\"bomLinkDocumentType\":{\"type\":\"string\",\"format\":\"iri-reference\",\"pattern\":\"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*$\"},\"bomLinkElementType\":{\"type\":\"string\",\"format\":\"iri-reference\",\"pattern\":\"^urn:cdx:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/[1-9][0-9]*#.+$\"},\"bomLink\":{\"anyOf\":[{\"$ref\":\"#/definitions/bomLinkDocumentType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"metadata\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"lifecycles\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"phase\"],\"additionalProperties\":false,\"properties\":{\"phase\":{\"type\":\"string\",\"enum\":[\"design\",\"pre-build\",\"build\",\"post-build\",\"operations\",\"discovery\",\"decommission\"]}}},{\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"}}}]}},\"tools\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true}}},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/tool\"}}]},\"manufacturer\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"authors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"component\":{\"$ref\":\"#/definitions/component\"},\"manufacture\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"supplier\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"distributionConstraints\":{\"type\":\"object\",\"properties\":{\"tlp\":{\"$ref\":\"#/definitions/tlpClassification\"}},\"additionalProperties\":false}}},\"tlpClassification\":{\"type\":\"string\",\"enum\":[\"CLEAR\",\"GREEN\",\"AMBER\",\"AMBER_AND_STRICT\",\"RED\"]},\"tool\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"vendor\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"$ref\":\"#/definitions/version\"},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"organizationalEntity\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"address\":{\"$ref\":\"#/definitions/postalAddress\"},\"url\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"contact\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}}}},\"organizationalContact\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"idn-email\"},\"phone\":{\"type\":\"string\"}}},\"component\":{\"type\":\"object\",\"required\":[\"type\",\"name\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"application\",\"framework\",\"library\",\"container\",\"platform\",\"operating-system\",\"device\",\"device-driver\",\"firmware\",\"file\",\"machine-learning-model\",\"data\",\"cryptographic-asset\"]},\"mime-type\":{\"type\":\"string\",\"pattern\":\"^[-+a-z0-9.]+/[-+a-z0-9.]+$\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"supplier\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"manufacturer\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"authors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"author\":{\"type\":\"string\"},\"publisher\":{\"type\":\"string\"},\"group\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"$ref\":\"#/definitions/version\"},\"versionRange\":{\"$ref\":\"#/definitions/versionRange\"},\"isExternal\":{\"type\":\"boolean\"},\"description\":{\"type\":\"string\"},\"scope\":{\"type\":\"string\",\"enum\":[\"required\",\"optional\",\"excluded\"]},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"copyright\":{\"type\":\"string\"},\"patentAssertions\":{\"$ref\":\"#/definitions/patentAssertions\"},\"cpe\":{\"type\":\"string\"},\"purl\":{\"type\":\"string\"},\"omniborId\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"swhid\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"swid\":{\"$ref\":\"#/definitions/swid\"},\"modified\":{\"type\":\"boolean\"},\"pedigree\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ancestors\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"descendants\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"variants\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"}},\"commits\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/commit\"}},\"patches\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/patch\"}},\"notes\":{\"type\":\"string\"}}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"evidence\":{\"$ref\":\"#/definitions/componentEvidence\"},\"releaseNotes\":{\"$ref\":\"#/definitions/releaseNotes\"},\"modelCard\":{\"$ref\":\"#/definitions/modelCard\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/componentData\"}},\"cryptoProperties\":{\"$ref\":\"#/definitions/cryptoProperties\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"tags\":{\"$ref\":\"#/definitions/tags\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}},\"allOf\":[{\"not\":{\"required\":[\"version\",\"versionRange\"]}},{\"if\":{\"properties\":{\"isExternal\":{\"const\":false}}},\"then\":{\"not\":{\"required\":[\"versionRange\"]}},\"else\":true}]},\"swid\":{\"type\":\"object\",\"required\":[\"tagId\",\"name\"],\"additionalProperties\":false,\"properties\":{\"tagId\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"tagVersion\":{\"type\":\"integer\"},\"patch\":{\"type\":\"boolean\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"attachment\":{\"type\":\"object\",\"required\":[\"content\"],\"additionalProperties\":false,\"properties\":{\"contentType\":{\"type\":\"string\"},\"encoding\":{\"type\":\"string\",\"enum\":[\"base64\"]},\"content\":{\"type\":\"string\"}}},\"hash\":{\"type\":\"object\",\"required\":[\"alg\",\"content\"],\"additionalProperties\":false,\"properties\":{\"alg\":{\"$ref\":\"#/definitions/hash-alg\"},\"content\":{\"$ref\":\"#/definitions/hash-content\"}}},\"hash-alg\":{\"type\":\"string\",\"enum\":[\"MD5\",\"SHA-1\",\"SHA-256\",\"SHA-384\",\"SHA-512\",\"SHA3-256\",\"SHA3-384\",\"SHA3-512\",\"BLAKE2b-256\",\"BLAKE2b-384\",\"BLAKE2b-512\",\"BLAKE3\",\"Streebog-256\",\"Streebog-512\"]},\"hash-content\":{\"type\":\"string\",\"pattern\":\"^([a-fA-F0-9]{32}|[a-fA-F0-9]{40}|[a-fA-F0-9]{64}|[a-fA-F0-9]{96}|[a-fA-F0-9]{128})$\"},\"licensing\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"altIds\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"licensor\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"licensee\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"purchaser\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]}]},\"purchaseOrder\":{\"type\":\"string\"},\"licenseTypes\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"academic\",\"appliance\",\"client-access\",\"concurrent-user\",\"core-points\",\"custom-metric\",\"device\",\"evaluation\",\"named-user\",\"node-locked\",\"oem\",\"perpetual\",\"processor-points\",\"subscription\",\"user\",\"other\"]}},\"lastRenewal\":{\"type\":\"string\",\"format\":\"date-time\"},\"expiration\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"license\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"id\"]},{\"required\":[\"name\"]}],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"id\":{\"$ref\":\"spdx.schema.json\"},\"name\":{\"type\":\"string\"},\"acknowledgement\":{\"$ref\":\"#/definitions/licenseAcknowledgementEnumeration\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"licensing\":{\"$ref\":\"#/definitions/licensing\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"licenseAcknowledgementEnumeration\":{\"type\":\"string\",\"enum\":[\"declared\",\"concluded\"]},\"licenseChoice\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"type\":\"object\",\"required\":[\"license\"],\"additionalProperties\":false,\"properties\":{\"license\":{\"$ref\":\"#/definitions/license\"}}},{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"expression\"],\"properties\":{\"expression\":{\"type\":\"string\"},\"expressionDetails\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"licenseIdentifier\"],\"properties\":{\"licenseIdentifier\":{\"type\":\"string\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"additionalProperties\":false}},\"acknowledgement\":{\"$ref\":\"#/definitions/licenseAcknowledgementEnumeration\"},\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"licensing\":{\"$ref\":\"#/definitions/licensing\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}}]}},\"commit\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"author\":{\"$ref\":\"#/definitions/identifiableAction\"},\"committer\":{\"$ref\":\"#/definitions/identifiableAction\"},\"message\":{\"type\":\"string\"}}},\"patch\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"unofficial\",\"monkey\",\"backport\",\"cherry-pick\"]},\"diff\":{\"$ref\":\"#/definitions/diff\"},\"resolves\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/issue\"}}}},\"diff\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"text\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"issue\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"defect\",\"enhancement\",\"security\"]},\"id\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"source\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}}}},\"identifiableAction\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"name\":{\"type\":\"string\"},\"email\":{\"type\":\"string\",\"format\":\"idn-email\"}}},\"externalReference\":{\"type\":\"object\",\"required\":[\"url\",\"type\"],\"additionalProperties\":false,\"properties\":{\"url\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLink\"}]},\"comment\":{\"type\":\"string\"},\"type\":{\"type\":\"string\",\"enum\":[\"vcs\",\"issue-tracker\",\"website\",\"advisories\",\"bom\",\"mailing-list\",\"social\",\"chat\",\"documentation\",\"support\",\"source-distribution\",\"distribution\",\"distribution-intake\",\"license\",\"build-meta\",\"build-system\",\"release-notes\",\"security-contact\",\"model-card\",\"log\",\"configuration\",\"evidence\",\"formulation\",\"attestation\",\"threat-model\",\"adversary-model\",\"risk-assessment\",\"vulnerability-assertion\",\"exploitability-statement\",\"pentest-report\",\"static-analysis-report\",\"dynamic-analysis-report\",\"runtime-analysis-report\",\"component-analysis-report\",\"maturity-report\",\"certification-report\",\"codified-infrastructure\",\"quality-metrics\",\"poam\",\"electronic-signature\",\"digital-signature\",\"rfc-9116\",\"patent\",\"patent-family\",\"patent-assertion\",\"citation\",\"other\"]},\"hashes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/hash\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"dependency\":{\"type\":\"object\",\"required\":[\"ref\"],\"additionalProperties\":false,\"properties\":{\"ref\":{\"$ref\":\"#/definitions/refLinkType\"},\"dependsOn\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"provides\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}},\"service\":{\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"provider\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"group\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"version\":{\"$ref\":\"#/definitions/version\"},\"description\":{\"type\":\"string\"},\"endpoints\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"authenticated\":{\"type\":\"boolean\"},\"x-trust-boundary\":{\"type\":\"boolean\"},\"trustZone\":{\"type\":\"string\"},\"data\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/serviceData\"}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"patentAssertions\":{\"$ref\":\"#/definitions/patentAssertions\"},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"releaseNotes\":{\"$ref\":\"#/definitions/releaseNotes\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"tags\":{\"$ref\":\"#/definitions/tags\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"serviceData\":{\"type\":\"object\",\"required\":[\"flow\",\"classification\"],\"additionalProperties\":false,\"properties\":{\"flow\":{\"$ref\":\"#/definitions/dataFlowDirection\"},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"governance\":{\"$ref\":\"#/definitions/dataGovernance\"},\"source\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"destination\":{\"type\":\"array\",\"items\":{\"anyOf\":[{\"type\":\"string\",\"format\":\"iri-reference\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}},\"dataFlowDirection\":{\"type\":\"string\",\"enum\":[\"inbound\",\"outbound\",\"bi-directional\",\"unknown\"]},\"copyright\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"text\":{\"type\":\"string\"}}},\"componentEvidence\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"identity\":{\"oneOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/componentIdentityEvidence\"}},{\"$ref\":\"#/definitions/componentIdentityEvidence\"}]},\"occurrences\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"location\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"location\":{\"type\":\"string\"},\"line\":{\"type\":\"integer\",\"minimum\":0},\"offset\":{\"type\":\"integer\",\"minimum\":0},\"symbol\":{\"type\":\"string\"},\"additionalContext\":{\"type\":\"string\"}}}},\"callstack\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"frames\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"module\"],\"additionalProperties\":false,\"properties\":{\"package\":{\"type\":\"string\"},\"module\":{\"type\":\"string\"},\"function\":{\"type\":\"string\"},\"parameters\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"line\":{\"type\":\"integer\"},\"column\":{\"type\":\"integer\"},\"fullFilename\":{\"type\":\"string\"}}}}}},\"licenses\":{\"$ref\":\"#/definitions/licenseChoice\"},\"copyright\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/copyright\"}}}},\"compositions\":{\"type\":\"object\",\"required\":[\"aggregate\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"aggregate\":{\"$ref\":\"#/definitions/aggregateType\"},\"assemblies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"dependencies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"vulnerabilities\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"string\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"aggregateType\":{\"type\":\"string\",\"enum\":[\"complete\",\"incomplete\",\"incomplete_first_party_only\",\"incomplete_first_party_proprietary_only\",\"incomplete_first_party_opensource_only\",\"incomplete_third_party_only\",\"incomplete_third_party_proprietary_only\",\"incomplete_third_party_opensource_only\",\"unknown\",\"not_specified\"]},\"property\":{\"type\":\"object\",\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"}}},\"localeType\":{\"type\":\"string\",\"pattern\":\"^([a-z]{2})(-[A-Z]{2})?$\"},\"releaseType\":{\"type\":\"string\"},\"note\":{\"type\":\"object\",\"required\":[\"text\"],\"additionalProperties\":false,\"properties\":{\"locale\":{\"$ref\":\"#/definitions/localeType\"},\"text\":{\"$ref\":\"#/definitions/attachment\"}}},\"releaseNotes\":{\"type\":\"object\",\"required\":[\"type\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"$ref\":\"#/definitions/releaseType\"},\"title\":{\"type\":\"string\"},\"featuredImage\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"socialImage\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"description\":{\"type\":\"string\"},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tags\":{\"$ref\":\"#/definitions/tags\"},\"resolves\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/issue\"}},\"notes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/note\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"advisory\":{\"type\":\"object\",\"required\":[\"url\"],\"additionalProperties\":false,\"properties\":{\"title\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}}},\"cwe\":{\"type\":\"integer\",\"minimum\":1},\"severity\":{\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\",\"info\",\"none\",\"unknown\"]},\"scoreMethod\":{\"type\":\"string\",\"enum\":[\"CVSSv2\",\"CVSSv3\",\"CVSSv31\",\"CVSSv4\",\"OWASP\",\"SSVC\",\"other\"]},\"impactAnalysisState\":{\"type\":\"string\",\"enum\":[\"resolved\",\"resolved_with_pedigree\",\"exploitable\",\"in_triage\",\"false_positive\",\"not_affected\"]},\"impactAnalysisJustification\":{\"type\":\"string\",\"enum\":[\"code_not_present\",\"code_not_reachable\",\"requires_configuration\",\"requires_dependency\",\"requires_environment\",\"protected_by_compiler\",\"protected_at_runtime\",\"protected_at_perimeter\",\"protected_by_mitigating_control\"]},\"rating\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"},\"score\":{\"type\":\"number\"},\"severity\":{\"$ref\":\"#/definitions/severity\"},\"method\":{\"$ref\":\"#/definitions/scoreMethod\"},\"vector\":{\"type\":\"string\"},\"justification\":{\"type\":\"string\"}}},\"vulnerabilitySource\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"url\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}}},\"vulnerability\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"id\":{\"type\":\"string\"},\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"},\"references\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"id\",\"source\"],\"additionalProperties\":false,\"properties\":{\"id\":{\"type\":\"string\"},\"source\":{\"$ref\":\"#/definitions/vulnerabilitySource\"}}}},\"ratings\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/rating\"}},\"cwes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/cwe\"}},\"description\":{\"type\":\"string\"},\"detail\":{\"type\":\"string\"},\"recommendation\":{\"type\":\"string\"},\"workaround\":{\"type\":\"string\"},\"proofOfConcept\":{\"type\":\"object\",\"properties\":{\"reproductionSteps\":{\"type\":\"string\"},\"environment\":{\"type\":\"string\"},\"supportingMaterial\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/attachment\"}}}},\"advisories\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/advisory\"}},\"created\":{\"type\":\"string\",\"format\":\"date-time\"},\"published\":{\"type\":\"string\",\"format\":\"date-time\"},\"updated\":{\"type\":\"string\",\"format\":\"date-time\"},\"rejected\":{\"type\":\"string\",\"format\":\"date-time\"},\"credits\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organizations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalEntity\"}},\"individuals\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/organizationalContact\"}}}},\"tools\":{\"oneOf\":[{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true}}},{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/tool\"}}]},\"analysis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"state\":{\"$ref\":\"#/definitions/impactAnalysisState\"},\"justification\":{\"$ref\":\"#/definitions/impactAnalysisJustification\"},\"response\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"can_not_fix\",\"will_not_fix\",\"update\",\"rollback\",\"workaround_available\"]}},\"detail\":{\"type\":\"string\"},\"firstIssued\":{\"type\":\"string\",\"format\":\"date-time\"},\"lastUpdated\":{\"type\":\"string\",\"format\":\"date-time\"}}},\"affects\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"type\":\"object\",\"required\":[\"ref\"],\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"versions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"version\"]},{\"required\":[\"range\"]}],\"additionalProperties\":false,\"properties\":{\"version\":{\"$ref\":\"#/definitions/version\"},\"range\":{\"$ref\":\"#/definitions/versionRange\"},\"status\":{\"$ref\":\"#/definitions/affectedStatus\"}}}}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"affectedStatus\":{\"type\":\"string\",\"enum\":[\"affected\",\"unaffected\",\"unknown\"]},\"version\":{\"type\":\"string\",\"maxLength\":1024},\"versionRange\":{\"type\":\"string\",\"minLength\":1,\"maxLength\":4096},\"range\":{\"$ref\":\"#/definitions/versionRange\"},\"annotations\":{\"type\":\"object\",\"required\":[\"subjects\",\"annotator\",\"timestamp\",\"text\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"subjects\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}},\"annotator\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"individual\"]},{\"required\":[\"component\"]},{\"required\":[\"service\"]}],\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"individual\":{\"$ref\":\"#/definitions/organizationalContact\"},\"component\":{\"$ref\":\"#/definitions/component\"},\"service\":{\"$ref\":\"#/definitions/service\"}}},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"text\":{\"type\":\"string\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"modelCard\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"modelParameters\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"approach\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"supervised\",\"unsupervised\",\"reinforcement-learning\",\"semi-supervised\",\"self-supervised\"]}}},\"task\":{\"type\":\"string\"},\"architectureFamily\":{\"type\":\"string\"},\"modelArchitecture\":{\"type\":\"string\"},\"datasets\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/componentData\"},{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}],\"type\":\"string\"}}}]}},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputOutputMLParameters\"}},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputOutputMLParameters\"}}}},\"quantitativeAnalysis\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"performanceMetrics\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/performanceMetric\"}},\"graphics\":{\"$ref\":\"#/definitions/graphicsCollection\"}}},\"considerations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"users\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"useCases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"technicalLimitations\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"performanceTradeoffs\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"ethicalConsiderations\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/risk\"}},\"environmentalConsiderations\":{\"$ref\":\"#/definitions/environmentalConsiderations\"},\"fairnessAssessments\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/fairnessAssessment\"}}}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"inputOutputMLParameters\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"format\":{\"type\":\"string\"}}},\"componentData\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\"],\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"type\":{\"type\":\"string\",\"enum\":[\"source-code\",\"configuration\",\"dataset\",\"definition\",\"other\"]},\"name\":{\"type\":\"string\"},\"contents\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"attachment\":{\"$ref\":\"#/definitions/attachment\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"classification\":{\"$ref\":\"#/definitions/dataClassification\"},\"sensitiveData\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"graphics\":{\"$ref\":\"#/definitions/graphicsCollection\"},\"description\":{\"type\":\"string\"},\"governance\":{\"$ref\":\"#/definitions/dataGovernance\"}}},\"dataGovernance\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"custodians\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}},\"stewards\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}},\"owners\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dataGovernanceResponsibleParty\"}}}},\"dataGovernanceResponsibleParty\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"organization\":{\"$ref\":\"#/definitions/organizationalEntity\"},\"contact\":{\"$ref\":\"#/definitions/organizationalContact\"}},\"oneOf\":[{\"required\":[\"organization\"]},{\"required\":[\"contact\"]}]},\"graphicsCollection\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"type\":\"string\"},\"collection\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/graphic\"}}}},\"graphic\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"image\":{\"$ref\":\"#/definitions/attachment\"}}},\"performanceMetric\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"slice\":{\"type\":\"string\"},\"confidenceInterval\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"lowerBound\":{\"type\":\"string\"},\"upperBound\":{\"type\":\"string\"}}}}},\"risk\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"mitigationStrategy\":{\"type\":\"string\"}}},\"fairnessAssessment\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"groupAtRisk\":{\"type\":\"string\"},\"benefits\":{\"type\":\"string\"},\"harms\":{\"type\":\"string\"},\"mitigationStrategy\":{\"type\":\"string\"}}},\"dataClassification\":{\"type\":\"string\"},\"environmentalConsiderations\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"energyConsumptions\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/energyConsumption\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"energyConsumption\":{\"type\":\"object\",\"required\":[\"activity\",\"energyProviders\",\"activityEnergyCost\"],\"additionalProperties\":false,\"properties\":{\"activity\":{\"type\":\"string\",\"enum\":[\"design\",\"data-collection\",\"data-preparation\",\"training\",\"fine-tuning\",\"validation\",\"deployment\",\"inference\",\"other\"]},\"energyProviders\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/energyProvider\"}},\"activityEnergyCost\":{\"$ref\":\"#/definitions/energyMeasure\"},\"co2CostEquivalent\":{\"$ref\":\"#/definitions/co2Measure\"},\"co2CostOffset\":{\"$ref\":\"#/definitions/co2Measure\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"energyMeasure\":{\"type\":\"object\",\"required\":[\"value\",\"unit\"],\"additionalProperties\":false,\"properties\":{\"value\":{\"type\":\"number\"},\"unit\":{\"type\":\"string\",\"enum\":[\"kWh\"]}}},\"co2Measure\":{\"type\":\"object\",\"required\":[\"value\",\"unit\"],\"additionalProperties\":false,\"properties\":{\"value\":{\"type\":\"number\"},\"unit\":{\"type\":\"string\",\"enum\":[\"tCO2eq\"]}}},\"energyProvider\":{\"type\":\"object\",\"required\":[\"organization\",\"energySource\",\"energyProvided\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"description\":{\"type\":\"string\"},\"organization\":{\"type\":\"object\",\"$ref\":\"#/definitions/organizationalEntity\"},\"energySource\":{\"type\":\"string\",\"enum\":[\"coal\",\"oil\",\"natural-gas\",\"nuclear\",\"wind\",\"solar\",\"geothermal\",\"hydropower\",\"biofuel\",\"unknown\",\"other\"]},\"energyProvided\":{\"$ref\":\"#/definitions/energyMeasure\"},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"postalAddress\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"country\":{\"type\":\"string\"},\"region\":{\"type\":\"string\"},\"locality\":{\"type\":\"string\"},\"postOfficeBoxNumber\":{\"type\":\"string\"},\"postalCode\":{\"type\":\"string\"},\"streetAddress\":{\"type\":\"string\"}}},\"formula\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"components\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/component\"},\"uniqueItems\":true},\"services\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/service\"},\"uniqueItems\":true},\"workflows\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/workflow\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"workflow\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\",\"taskTypes\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"tasks\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/task\"}},\"taskDependencies\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/dependency\"}},\"taskTypes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/taskType\"}},\"trigger\":{\"$ref\":\"#/definitions/trigger\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/step\"},\"uniqueItems\":true},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"timeStart\":{\"type\":\"string\",\"format\":\"date-time\"},\"timeEnd\":{\"type\":\"string\",\"format\":\"date-time\"},\"workspaces\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/workspace\"}},\"runtimeTopology\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/dependency\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"task\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\",\"taskTypes\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"taskTypes\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/taskType\"}},\"trigger\":{\"$ref\":\"#/definitions/trigger\"},\"steps\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/step\"},\"uniqueItems\":true},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"timeStart\":{\"type\":\"string\",\"format\":\"date-time\"},\"timeEnd\":{\"type\":\"string\",\"format\":\"date-time\"},\"workspaces\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/workspace\"},\"uniqueItems\":true},\"runtimeTopology\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/dependency\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"step\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"commands\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/command\"}},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"command\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"executed\":{\"type\":\"string\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"workspace\":{\"type\":\"object\",\"required\":[\"bom-ref\",\"uid\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"accessMode\":{\"type\":\"string\",\"enum\":[\"read-only\",\"read-write\",\"read-write-once\",\"write-once\",\"write-only\"]},\"mountPath\":{\"type\":\"string\"},\"managedDataType\":{\"type\":\"string\"},\"volumeRequest\":{\"type\":\"string\"},\"volume\":{\"$ref\":\"#/definitions/volume\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"volume\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"mode\":{\"type\":\"string\",\"enum\":[\"filesystem\",\"block\"]},\"path\":{\"type\":\"string\"},\"sizeAllocated\":{\"type\":\"string\"},\"persistent\":{\"type\":\"boolean\"},\"remote\":{\"type\":\"boolean\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"trigger\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"type\",\"bom-ref\",\"uid\"],\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"uid\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"resourceReferences\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"}},\"type\":{\"type\":\"string\",\"enum\":[\"manual\",\"api\",\"webhook\",\"scheduled\"]},\"event\":{\"$ref\":\"#/definitions/event\"},\"conditions\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/condition\"}},\"timeActivated\":{\"type\":\"string\",\"format\":\"date-time\"},\"inputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/inputType\"},\"uniqueItems\":true},\"outputs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/outputType\"},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"event\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"uid\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"timeReceived\":{\"type\":\"string\",\"format\":\"date-time\"},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"inputType\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"resource\"]},{\"required\":[\"parameters\"]},{\"required\":[\"environmentVars\"]},{\"required\":[\"data\"]}],\"additionalProperties\":false,\"properties\":{\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"resource\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"parameters\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"$ref\":\"#/definitions/parameter\"}},\"environmentVars\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/property\"},{\"type\":\"string\"}]}},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"outputType\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"resource\"]},{\"required\":[\"environmentVars\"]},{\"required\":[\"data\"]}],\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"artifact\",\"attestation\",\"log\",\"evidence\",\"metrics\",\"other\"]},\"source\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"target\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"resource\":{\"$ref\":\"#/definitions/resourceReferenceChoice\"},\"data\":{\"$ref\":\"#/definitions/attachment\"},\"environmentVars\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/property\"},{\"type\":\"string\"}]},\"uniqueItems\":true},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"resourceReferenceChoice\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"ref\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]},\"externalReference\":{\"$ref\":\"#/definitions/externalReference\"}},\"oneOf\":[{\"required\":[\"ref\"]},{\"required\":[\"externalReference\"]}]},\"condition\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"description\":{\"type\":\"string\"},\"expression\":{\"type\":\"string\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}}}},\"taskType\":{\"type\":\"string\",\"enum\":[\"copy\",\"clone\",\"lint\",\"scan\",\"merge\",\"build\",\"test\",\"deliver\",\"deploy\",\"release\",\"clean\",\"other\"]},\"parameter\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"value\":{\"type\":\"string\"},\"dataType\":{\"type\":\"string\"}}},\"componentIdentityEvidence\":{\"type\":\"object\",\"required\":[\"field\"],\"additionalProperties\":false,\"properties\":{\"field\":{\"type\":\"string\",\"enum\":[\"group\",\"name\",\"version\",\"purl\",\"cpe\",\"omniborId\",\"swhid\",\"swid\",\"hash\"]},\"confidence\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"concludedValue\":{\"type\":\"string\"},\"methods\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"technique\",\"confidence\"],\"additionalProperties\":false,\"properties\":{\"technique\":{\"type\":\"string\",\"enum\":[\"source-code-analysis\",\"binary-analysis\",\"manifest-analysis\",\"ast-fingerprint\",\"hash-comparison\",\"instrumentation\",\"dynamic-analysis\",\"filename\",\"attestation\",\"other\"]},\"confidence\":{\"type\":\"number\",\"minimum\":0,\"maximum\":1},\"value\":{\"type\":\"string\"}}}},\"tools\":{\"type\":\"array\",\"uniqueItems\":true,\"items\":{\"anyOf\":[{\"$ref\":\"#/definitions/refLinkType\"},{\"$ref\":\"#/definitions/bomLinkElementType\"}]}}}},\"standard\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"name\":{\"type\":\"string\"},\"version\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"owner\":{\"type\":\"string\"},\"requirements\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"identifier\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"text\":{\"type\":\"string\"},\"descriptions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"openCre\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"pattern\":\"^CRE:[0-9]+-[0-9]+$\"}},\"parent\":{\"$ref\":\"#/definitions/refLinkType\"},\"properties\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/property\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}}},\"levels\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"identifier\":{\"type\":\"string\"},\"title\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"requirements\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}}}}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}},\"signature\":{\"$ref\":\"#/definitions/signature\"}}},\"signature\":{\"$ref\":\"jsf-0.82.schema.json#/definitions/signature\"},\"cryptoProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"assetType\"],\"properties\":{\"assetType\":{\"type\":\"string\",\"enum\":[\"algorithm\",\"certificate\",\"protocol\",\"related-crypto-material\"]},\"algorithmProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"primitive\":{\"type\":\"string\",\"enum\":[\"drbg\",\"mac\",\"block-cipher\",\"stream-cipher\",\"signature\",\"hash\",\"pke\",\"xof\",\"kdf\",\"key-agree\",\"kem\",\"ae\",\"combiner\",\"key-wrap\",\"other\",\"unknown\"]},\"algorithmFamily\":{\"$ref\":\"cryptography-defs.schema.json#/definitions/algorithmFamiliesEnum\"},\"parameterSetIdentifier\":{\"type\":\"string\"},\"curve\":{\"type\":\"string\"},\"ellipticCurve\":{\"$ref\":\"cryptography-defs.schema.json#/definitions/ellipticCurvesEnum\"},\"executionEnvironment\":{\"type\":\"string\",\"enum\":[\"software-plain-ram\",\"software-encrypted-ram\",\"software-tee\",\"hardware\",\"other\",\"unknown\"]},\"implementationPlatform\":{\"type\":\"string\",\"enum\":[\"generic\",\"x86_32\",\"x86_64\",\"armv7-a\",\"armv7-m\",\"armv8-a\",\"armv8-m\",\"armv9-a\",\"armv9-m\",\"s390x\",\"ppc64\",\"ppc64le\",\"other\",\"unknown\"]},\"certificationLevel\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"none\",\"fips140-1-l1\",\"fips140-1-l2\",\"fips140-1-l3\",\"fips140-1-l4\",\"fips140-2-l1\",\"fips140-2-l2\",\"fips140-2-l3\",\"fips140-2-l4\",\"fips140-3-l1\",\"fips140-3-l2\",\"fips140-3-l3\",\"fips140-3-l4\",\"cc-eal1\",\"cc-eal1+\",\"cc-eal2\",\"cc-eal2+\",\"cc-eal3\",\"cc-eal3+\",\"cc-eal4\",\"cc-eal4+\",\"cc-eal5\",\"cc-eal5+\",\"cc-eal6\",\"cc-eal6+\",\"cc-eal7\",\"cc-eal7+\",\"other\",\"unknown\"]}},\"mode\":{\"type\":\"string\",\"enum\":[\"cbc\",\"ecb\",\"ccm\",\"gcm\",\"cfb\",\"ofb\",\"ctr\",\"other\",\"unknown\"]},\"padding\":{\"type\":\"string\",\"enum\":[\"pkcs5\",\"pkcs7\",\"pkcs1v15\",\"oaep\",\"raw\",\"other\",\"unknown\"]},\"cryptoFunctions\":{\"type\":\"array\",\"items\":{\"type\":\"string\",\"enum\":[\"generate\",\"keygen\",\"encrypt\",\"decrypt\",\"digest\",\"tag\",\"keyderive\",\"sign\",\"verify\",\"encapsulate\",\"decapsulate\",\"other\",\"unknown\"]}},\"classicalSecurityLevel\":{\"type\":\"integer\",\"minimum\":0},\"nistQuantumSecurityLevel\":{\"type\":\"integer\",\"minimum\":0,\"maximum\":6}}},\"certificateProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"serialNumber\":{\"type\":\"string\"},\"subjectName\":{\"type\":\"string\"},\"issuerName\":{\"type\":\"string\"},\"notValidBefore\":{\"type\":\"string\",\"format\":\"date-time\"},\"notValidAfter\":{\"type\":\"string\",\"format\":\"date-time\"},\"signatureAlgorithmRef\":{\"$ref\":\"#/definitions/refType\"},\"subjectPublicKeyRef\":{\"$ref\":\"#/definitions/refType\"},\"certificateFormat\":{\"type\":\"string\"},\"certificateExtension\":{\"type\":\"string\"},\"certificateFileExtension\":{\"type\":\"string\"},\"fingerprint\":{\"type\":\"object\",\"$ref\":\"#/definitions/hash\"},\"certificateState\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"state\"],\"additionalProperties\":false,\"properties\":{\"state\":{\"type\":\"string\",\"enum\":[\"pre-activation\",\"active\",\"suspended\",\"deactivated\",\"revoked\",\"destroyed\"]},\"reason\":{\"type\":\"string\"}}},{\"required\":[\"name\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":\"string\"},\"reason\":{\"type\":\"string\"}}}]}},\"creationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"activationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"deactivationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"revocationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"destructionDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"certificateExtensions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"oneOf\":[{\"required\":[\"commonExtensionName\",\"commonExtensionValue\"],\"additionalProperties\":false,\"properties\":{\"commonExtensionName\":{\"type\":\"string\",\"enum\":[\"basicConstraints\",\"keyUsage\",\"extendedKeyUsage\",\"subjectAlternativeName\",\"authorityKeyIdentifier\",\"subjectKeyIdentifier\",\"authorityInformationAccess\",\"certificatePolicies\",\"crlDistributionPoints\",\"signedCertificateTimestamp\"]},\"commonExtensionValue\":{\"type\":\"string\"}}},{\"required\":[\"customExtensionName\"],\"additionalProperties\":false,\"properties\":{\"customExtensionName\":{\"type\":\"string\"},\"customExtensionValue\":{\"type\":\"string\"}}}]}},\"relatedCryptographicAssets\":{\"$ref\":\"#/definitions/relatedCryptographicAssets\"}}},\"relatedCryptoMaterialProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"private-key\",\"public-key\",\"secret-key\",\"key\",\"ciphertext\",\"signature\",\"digest\",\"initialization-vector\",\"nonce\",\"seed\",\"salt\",\"shared-secret\",\"tag\",\"additional-data\",\"password\",\"credential\",\"token\",\"other\",\"unknown\"]},\"id\":{\"type\":\"string\"},\"state\":{\"type\":\"string\",\"enum\":[\"pre-activation\",\"active\",\"suspended\",\"deactivated\",\"compromised\",\"destroyed\"]},\"algorithmRef\":{\"$ref\":\"#/definitions/refType\"},\"creationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"activationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"updateDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"expirationDate\":{\"type\":\"string\",\"format\":\"date-time\"},\"value\":{\"type\":\"string\"},\"size\":{\"type\":\"integer\"},\"format\":{\"type\":\"string\"},\"securedBy\":{\"$ref\":\"#/definitions/securedBy\"},\"fingerprint\":{\"type\":\"object\",\"$ref\":\"#/definitions/hash\"},\"relatedCryptographicAssets\":{\"$ref\":\"#/definitions/relatedCryptographicAssets\"}}},\"protocolProperties\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\",\"enum\":[\"tls\",\"ssh\",\"ipsec\",\"ike\",\"sstp\",\"wpa\",\"dtls\",\"quic\",\"eap-aka\",\"eap-aka-prime\",\"prins\",\"5g-aka\",\"other\",\"unknown\"]},\"version\":{\"type\":\"string\"},\"cipherSuites\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/cipherSuite\"}},\"ikev2TransformTypes\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"encr\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/ikeV2Enc\"}},{\"$ref\":\"#/definitions/cryptoRefArray\"}]},\"prf\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/ikeV2Prf\"}},{\"$ref\":\"#/definitions/cryptoRefArray\"}]},\"integ\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/ikeV2Integ\"}},{\"$ref\":\"#/definitions/cryptoRefArray\"}]},\"ke\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/ikeV2Ke\"}},{\"$ref\":\"#/definitions/cryptoRefArray\"}]},\"esn\":{\"type\":\"boolean\"},\"auth\":{\"anyOf\":[{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/ikeV2Auth\"}},{\"$ref\":\"#/definitions/cryptoRefArray\"}]}}},\"cryptoRefArray\":{\"$ref\":\"#/definitions/cryptoRefArray\"},\"relatedCryptographicAssets\":{\"$ref\":\"#/definitions/relatedCryptographicAssets\"}}},\"oid\":{\"type\":\"string\"}}},\"cipherSuite\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"algorithms\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refType\"}},\"identifiers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tlsGroups\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"tlsSignatureSchemes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}},\"ikeV2Enc\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"keyLength\":{\"type\":\"integer\"},\"algorithm\":{\"$ref\":\"#/definitions/refType\"}}},\"ikeV2Prf\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"algorithm\":{\"$ref\":\"#/definitions/refType\"}}},\"ikeV2Integ\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"algorithm\":{\"$ref\":\"#/definitions/refType\"}}},\"ikeV2Ke\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"group\":{\"type\":\"integer\"},\"algorithm\":{\"$ref\":\"#/definitions/refType\"}}},\"ikeV2Auth\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"algorithm\":{\"$ref\":\"#/definitions/refType\"}}},\"cryptoRefArray\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refType\"}},\"relatedCryptographicAssets\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/relatedCryptographicAsset\"}},\"relatedCryptographicAsset\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"type\":\"string\"},\"ref\":{\"$ref\":\"#/definitions/refType\"}}},\"securedBy\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"mechanism\":{\"type\":\"string\"},\"algorithmRef\":{\"$ref\":\"#/definitions/refType\"}}},\"tags\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"patentFamily\":{\"type\":\"object\",\"required\":[\"familyId\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"familyId\":{\"type\":\"string\"},\"priorityApplication\":{\"$ref\":\"#/definitions/priorityApplication\"},\"members\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refLinkType\"}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"patent\":{\"type\":\"object\",\"required\":[\"patentNumber\",\"jurisdiction\",\"patentLegalStatus\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"patentNumber\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9\\\\-/.()\\\\s]{0,28}[A-Za-z0-9]$\"},\"applicationNumber\":{\"$ref\":\"#/definitions/patentApplicationNumber\"},\"jurisdiction\":{\"$ref\":\"#/definitions/patentJurisdiction\"},\"priorityApplication\":{\"$ref\":\"#/definitions/priorityApplication\"},\"publicationNumber\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9\\\\-/.()\\\\s]{0,28}[A-Za-z0-9]$\"},\"title\":{\"type\":\"string\"},\"abstract\":{\"type\":\"string\"},\"filingDate\":{\"type\":\"string\",\"format\":\"date\"},\"grantDate\":{\"type\":\"string\",\"format\":\"date\"},\"patentExpirationDate\":{\"type\":\"string\",\"format\":\"date\"},\"patentLegalStatus\":{\"type\":\"string\",\"enum\":[\"pending\",\"granted\",\"revoked\",\"expired\",\"lapsed\",\"withdrawn\",\"abandoned\",\"suspended\",\"reinstated\",\"opposed\",\"terminated\",\"invalidated\",\"in-force\"]},\"patentAssignee\":{\"type\":\"array\",\"items\":{\"oneOf\":[{\"$ref\":\"#/definitions/organizationalContact\"},{\"$ref\":\"#/definitions/organizationalEntity\"}]}},\"externalReferences\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/externalReference\"}}}},\"patentAssertions\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"required\":[\"assertionType\",\"asserter\"],\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"assertionType\":{\"type\":\"string\",\"enum\":[\"ownership\",\"license\",\"third-party-claim\",\"standards-inclusion\",\"prior-art\",\"exclusive-rights\",\"non-assertion\",\"research-or-evaluation\"]},\"patentRefs\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/refType\"}},\"asserter\":{\"oneOf\":[{\"$ref\":\"#/definitions/organizationalEntity\"},{\"$ref\":\"#/definitions/organizationalContact\"},{\"$ref\":\"#/definitions/refLinkType\"}]},\"notes\":{\"type\":\"string\"}}}},\"patentApplicationNumber\":{\"type\":\"string\",\"pattern\":\"^[A-Za-z0-9][A-Za-z0-9\\\\-/.()\\\\s]{0,28}[A-Za-z0-9]$\"},\"patentJurisdiction\":{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"},\"patentFilingDate\":{\"type\":\"string\",\"format\":\"date\"},\"priorityApplication\":{\"type\":\"object\",\"required\":[\"applicationNumber\",\"jurisdiction\",\"filingDate\"],\"additionalProperties\":false,\"properties\":{\"applicationNumber\":{\"$ref\":\"#/definitions/patentApplicationNumber\"},\"jurisdiction\":{\"$ref\":\"#/definitions/patentJurisdiction\"},\"filingDate\":{\"$ref\":\"#/definitions/patentFilingDate\"}}},\"citation\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"bom-ref\":{\"$ref\":\"#/definitions/refType\"},\"pointers\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1},\"expressions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"minItems\":1},\"timestamp\":{\"type\":\"string\",\"format\":\"date-time\"},\"attributedTo\":{\"$ref\":\"#/definitions/refLinkType\"},\"process\":{\"$ref\":\"#/definitions/refLinkType\"},\"note\":{\"type\":\"string\"},\"signature\":{\"$ref\":\"#/definitions/signature\"}},\"required\":[\"timestamp\"],\"anyOf\":[{\"required\":[\"attributedTo\"]},{\"required\":[\"process\"]}],\"oneOf\":[{\"required\":[\"pointers\"]},{\"required\":[\"expressions\"]}]}}}",
	spdx: "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://cyclonedx.org/schema/spdx.schema.json\",\"type\":\"string\",\"enum\":[\"0BSD\",\"3D-Slicer-1.0\",\"AAL\",\"Abstyles\",\"AdaCore-doc\",\"Adobe-2006\",\"Adobe-Display-PostScript\",\"Adobe-Glyph\",\"Adobe-Utopia\",\"ADSL\",\"Advanced-Cryptics-Dictionary\",\"AFL-1.1\",\"AFL-1.2\",\"AFL-2.0\",\"AFL-2.1\",\"AFL-3.0\",\"Afmparse\",\"AGPL-1.0\",\"AGPL-1.0-only\",\"AGPL-1.0-or-later\",\"AGPL-3.0\",\"AGPL-3.0-only\",\"AGPL-3.0-or-later\",\"Aladdin\",\"ALGLIB-Documentation\",\"AMD-newlib\",\"AMDPLPA\",\"AML\",\"AML-glslang\",\"AMPAS\",\"ANTLR-PD\",\"ANTLR-PD-fallback\",\"any-OSI\",\"any-OSI-perl-modules\",\"Apache-1.0\",\"Apache-1.1\",\"Apache-2.0\",\"APAFML\",\"APL-1.0\",\"App-s2p\",\"APSL-1.0\",\"APSL-1.1\",\"APSL-1.2\",\"APSL-2.0\",\"Arphic-1999\",\"Artistic-1.0\",\"Artistic-1.0-cl8\",\"Artistic-1.0-Perl\",\"Artistic-2.0\",\"Artistic-dist\",\"Aspell-RU\",\"ASWF-Digital-Assets-1.0\",\"ASWF-Digital-Assets-1.1\",\"atc-game\",\"Baekmuk\",\"Bahyph\",\"Barr\",\"bcrypt-Solar-Designer\",\"Beerware\",\"Bitstream-Charter\",\"Bitstream-Vera\",\"BitTorrent-1.0\",\"BitTorrent-1.1\",\"blessing\",\"BlueOak-1.0.0\",\"Boehm-GC\",\"Boehm-GC-without-fee\",\"BOLA-1.1\",\"Borceux\",\"Brian-Gladman-2-Clause\",\"Brian-Gladman-3-Clause\",\"Brian-Gladman-3-Clause-no-conversion\",\"BSD-1-Clause\",\"BSD-2-Clause\",\"BSD-2-Clause-Darwin\",\"BSD-2-Clause-first-lines\",\"BSD-2-Clause-FreeBSD\",\"BSD-2-Clause-NetBSD\",\"BSD-2-Clause-Patent\",\"BSD-2-Clause-pkgconf-disclaimer\",\"BSD-2-Clause-pos-unchanged\",\"BSD-2-Clause-Views\",\"BSD-3-Clause\",\"BSD-3-Clause-acpica\",\"BSD-3-Clause-Attribution\",\"BSD-3-Clause-Clear\",\"BSD-3-Clause-flex\",\"BSD-3-Clause-HP\",\"BSD-3-Clause-LBNL\",\"BSD-3-Clause-Modification\",\"BSD-3-Clause-No-Military-License\",\"BSD-3-Clause-No-Nuclear-License\",\"BSD-3-Clause-No-Nuclear-License-2014\",\"BSD-3-Clause-No-Nuclear-Warranty\",\"BSD-3-Clause-Open-MPI\",\"BSD-3-Clause-OpenWebUI\",\"BSD-3-Clause-Sun\",\"BSD-3-Clause-Tso\",\"BSD-4-Clause\",\"BSD-4-Clause-Shortened\",\"BSD-4-Clause-UC\",\"BSD-4.3RENO\",\"BSD-4.3TAHOE\",\"BSD-Advertising-Acknowledgement\",\"BSD-ask-to-endorse\",\"BSD-Attribution-HPND-disclaimer\",\"BSD-Inferno-Nettverk\",\"BSD-Mark-Modifications\",\"BSD-Protection\",\"BSD-Source-alt-GPL\",\"BSD-Source-beginning-file\",\"BSD-Source-Code\",\"BSD-Source-Code-no-disclaimer\",\"BSD-Systemics\",\"BSD-Systemics-W3Works\",\"BSL-1.0\",\"Buddy\",\"Bugroff\",\"BUSL-1.1\",\"bzip2-1.0.5\",\"bzip2-1.0.6\",\"C-UDA-1.0\",\"CAL-1.0\",\"CAL-1.0-Combined-Work-Exception\",\"Caldera\",\"Caldera-no-preamble\",\"CAPEC-tou\",\"Catharon\",\"CATOSL-1.1\",\"CC-BY-1.0\",\"CC-BY-2.0\",\"CC-BY-2.5\",\"CC-BY-2.5-AU\",\"CC-BY-3.0\",\"CC-BY-3.0-AT\",\"CC-BY-3.0-AU\",\"CC-BY-3.0-DE\",\"CC-BY-3.0-IGO\",\"CC-BY-3.0-NL\",\"CC-BY-3.0-US\",\"CC-BY-4.0\",\"CC-BY-NC-1.0\",\"CC-BY-NC-2.0\",\"CC-BY-NC-2.5\",\"CC-BY-NC-3.0\",\"CC-BY-NC-3.0-DE\",\"CC-BY-NC-3.0-IGO\",\"CC-BY-NC-4.0\",\"CC-BY-NC-ND-1.0\",\"CC-BY-NC-ND-2.0\",\"CC-BY-NC-ND-2.5\",\"CC-BY-NC-ND-3.0\",\"CC-BY-NC-ND-3.0-DE\",\"CC-BY-NC-ND-3.0-IGO\",\"CC-BY-NC-ND-4.0\",\"CC-BY-NC-SA-1.0\",\"CC-BY-NC-SA-2.0\",\"CC-BY-NC-SA-2.0-DE\",\"CC-BY-NC-SA-2.0-FR\",\"CC-BY-NC-SA-2.0-UK\",\"CC-BY-NC-SA-2.5\",\"CC-BY-NC-SA-3.0\",\"CC-BY-NC-SA-3.0-DE\",\"CC-BY-NC-SA-3.0-IGO\",\"CC-BY-NC-SA-4.0\",\"CC-BY-ND-1.0\",\"CC-BY-ND-2.0\",\"CC-BY-ND-2.5\",\"CC-BY-ND-3.0\",\"CC-BY-ND-3.0-DE\",\"CC-BY-ND-4.0\",\"CC-BY-SA-1.0\",\"CC-BY-SA-2.0\",\"CC-BY-SA-2.0-UK\",\"CC-BY-SA-2.1-JP\",\"CC-BY-SA-2.5\",\"CC-BY-SA-3.0\",\"CC-BY-SA-3.0-AT\",\"CC-BY-SA-3.0-DE\",\"CC-BY-SA-3.0-IGO\",\"CC-BY-SA-4.0\",\"CC-PDDC\",\"CC-PDM-1.0\",\"CC-SA-1.0\",\"CC0-1.0\",\"CDDL-1.0\",\"CDDL-1.1\",\"CDL-1.0\",\"CDLA-Permissive-1.0\",\"CDLA-Permissive-2.0\",\"CDLA-Sharing-1.0\",\"CECILL-1.0\",\"CECILL-1.1\",\"CECILL-2.0\",\"CECILL-2.1\",\"CECILL-B\",\"CECILL-C\",\"CERN-OHL-1.1\",\"CERN-OHL-1.2\",\"CERN-OHL-P-2.0\",\"CERN-OHL-S-2.0\",\"CERN-OHL-W-2.0\",\"CFITSIO\",\"check-cvs\",\"checkmk\",\"ClArtistic\",\"Clips\",\"CMU-Mach\",\"CMU-Mach-nodoc\",\"CNRI-Jython\",\"CNRI-Python\",\"CNRI-Python-GPL-Compatible\",\"COIL-1.0\",\"Community-Spec-1.0\",\"Condor-1.1\",\"copyleft-next-0.3.0\",\"copyleft-next-0.3.1\",\"Cornell-Lossless-JPEG\",\"CPAL-1.0\",\"CPL-1.0\",\"CPOL-1.02\",\"Cronyx\",\"Crossword\",\"CryptoSwift\",\"CrystalStacker\",\"CUA-OPL-1.0\",\"Cube\",\"curl\",\"cve-tou\",\"D-FSL-1.0\",\"DEC-3-Clause\",\"diffmark\",\"DL-DE-BY-2.0\",\"DL-DE-ZERO-2.0\",\"DOC\",\"DocBook-DTD\",\"DocBook-Schema\",\"DocBook-Stylesheet\",\"DocBook-XML\",\"Dotseqn\",\"DRL-1.0\",\"DRL-1.1\",\"DSDP\",\"dtoa\",\"dvipdfm\",\"ECL-1.0\",\"ECL-2.0\",\"eCos-2.0\",\"EFL-1.0\",\"EFL-2.0\",\"eGenix\",\"Elastic-2.0\",\"Entessa\",\"EPICS\",\"EPL-1.0\",\"EPL-2.0\",\"ErlPL-1.1\",\"ESA-PL-permissive-2.4\",\"ESA-PL-strong-copyleft-2.4\",\"ESA-PL-weak-copyleft-2.4\",\"etalab-2.0\",\"EUDatagrid\",\"EUPL-1.0\",\"EUPL-1.1\",\"EUPL-1.2\",\"Eurosym\",\"Fair\",\"FBM\",\"FDK-AAC\",\"FDK-MPEG-H\",\"Ferguson-Twofish\",\"Frameworx-1.0\",\"FreeBSD-DOC\",\"FreeImage\",\"FSFAP\",\"FSFAP-no-warranty-disclaimer\",\"FSFUL\",\"FSFULLR\",\"FSFULLRSD\",\"FSFULLRWD\",\"FSL-1.1-ALv2\",\"FSL-1.1-MIT\",\"FTL\",\"Furuseth\",\"fwlw\",\"Game-Programming-Gems\",\"GCR-docs\",\"GD\",\"generic-xts\",\"GFDL-1.1\",\"GFDL-1.1-invariants-only\",\"GFDL-1.1-invariants-or-later\",\"GFDL-1.1-no-invariants-only\",\"GFDL-1.1-no-invariants-or-later\",\"GFDL-1.1-only\",\"GFDL-1.1-or-later\",\"GFDL-1.2\",\"GFDL-1.2-invariants-only\",\"GFDL-1.2-invariants-or-later\",\"GFDL-1.2-no-invariants-only\",\"GFDL-1.2-no-invariants-or-later\",\"GFDL-1.2-only\",\"GFDL-1.2-or-later\",\"GFDL-1.3\",\"GFDL-1.3-invariants-only\",\"GFDL-1.3-invariants-or-later\",\"GFDL-1.3-no-invariants-only\",\"GFDL-1.3-no-invariants-or-later\",\"GFDL-1.3-only\",\"GFDL-1.3-or-later\",\"Giftware\",\"GL2PS\",\"Glide\",\"Glulxe\",\"GLWTPL\",\"gnuplot\",\"GPL-1.0\",\"GPL-1.0+\",\"GPL-1.0-only\",\"GPL-1.0-or-later\",\"GPL-2.0\",\"GPL-2.0+\",\"GPL-2.0-only\",\"GPL-2.0-or-later\",\"GPL-2.0-with-autoconf-exception\",\"GPL-2.0-with-bison-exception\",\"GPL-2.0-with-classpath-exception\",\"GPL-2.0-with-font-exception\",\"GPL-2.0-with-GCC-exception\",\"GPL-3.0\",\"GPL-3.0+\",\"GPL-3.0-only\",\"GPL-3.0-or-later\",\"GPL-3.0-with-autoconf-exception\",\"GPL-3.0-with-GCC-exception\",\"Graphics-Gems\",\"gSOAP-1.3b\",\"gtkbook\",\"Gutmann\",\"HaskellReport\",\"HDF5\",\"hdparm\",\"HIDAPI\",\"Hippocratic-2.1\",\"Hippocratic-3.0-core\",\"HP-1986\",\"HP-1989\",\"HPND\",\"HPND-DEC\",\"HPND-doc\",\"HPND-doc-sell\",\"HPND-export-US\",\"HPND-export-US-acknowledgement\",\"HPND-export-US-modify\",\"HPND-export2-US\",\"HPND-Fenneberg-Livingston\",\"HPND-INRIA-IMAG\",\"HPND-Intel\",\"HPND-Kevlin-Henney\",\"HPND-Markus-Kuhn\",\"HPND-merchantability-variant\",\"HPND-MIT-disclaimer\",\"HPND-Netrek\",\"HPND-Pbmplus\",\"HPND-sell-MIT-disclaimer-xserver\",\"HPND-sell-regexpr\",\"HPND-sell-variant\",\"HPND-sell-variant-critical-systems\",\"HPND-sell-variant-MIT-disclaimer\",\"HPND-sell-variant-MIT-disclaimer-rev\",\"HPND-SMC\",\"HPND-UC\",\"HPND-UC-export-US\",\"HTMLTIDY\",\"hyphen-bulgarian\",\"IBM-pibs\",\"ICU\",\"IEC-Code-Components-EULA\",\"IJG\",\"IJG-short\",\"ImageMagick\",\"iMatix\",\"Imlib2\",\"Info-ZIP\",\"Informatica\",\"Inner-Net-2.0\",\"InnoSetup\",\"Intel\",\"Intel-ACPI\",\"Interbase-1.0\",\"IPA\",\"IPL-1.0\",\"ISC\",\"ISC-Veillard\",\"ISO-permission\",\"Jam\",\"JasPer-2.0\",\"jove\",\"JPL-image\",\"JPNIC\",\"JSON\",\"Kastrup\",\"Kazlib\",\"Knuth-CTAN\",\"LAL-1.2\",\"LAL-1.3\",\"Latex2e\",\"Latex2e-translated-notice\",\"Leptonica\",\"LGPL-2.0\",\"LGPL-2.0+\",\"LGPL-2.0-only\",\"LGPL-2.0-or-later\",\"LGPL-2.1\",\"LGPL-2.1+\",\"LGPL-2.1-only\",\"LGPL-2.1-or-later\",\"LGPL-3.0\",\"LGPL-3.0+\",\"LGPL-3.0-only\",\"LGPL-3.0-or-later\",\"LGPLLR\",\"Libpng\",\"libpng-1.6.35\",\"libpng-2.0\",\"libselinux-1.0\",\"libtiff\",\"libutil-David-Nugent\",\"LiLiQ-P-1.1\",\"LiLiQ-R-1.1\",\"LiLiQ-Rplus-1.1\",\"Linux-man-pages-1-para\",\"Linux-man-pages-copyleft\",\"Linux-man-pages-copyleft-2-para\",\"Linux-man-pages-copyleft-var\",\"Linux-OpenIB\",\"LOOP\",\"LPD-document\",\"LPL-1.0\",\"LPL-1.02\",\"LPPL-1.0\",\"LPPL-1.1\",\"LPPL-1.2\",\"LPPL-1.3a\",\"LPPL-1.3c\",\"lsof\",\"Lucida-Bitmap-Fonts\",\"LZMA-SDK-9.11-to-9.20\",\"LZMA-SDK-9.22\",\"Mackerras-3-Clause\",\"Mackerras-3-Clause-acknowledgment\",\"magaz\",\"mailprio\",\"MakeIndex\",\"man2html\",\"Martin-Birgmeier\",\"McPhee-slideshow\",\"metamail\",\"Minpack\",\"MIPS\",\"MirOS\",\"MIT\",\"MIT-0\",\"MIT-advertising\",\"MIT-Click\",\"MIT-CMU\",\"MIT-enna\",\"MIT-feh\",\"MIT-Festival\",\"MIT-Khronos-old\",\"MIT-Modern-Variant\",\"MIT-open-group\",\"MIT-STK\",\"MIT-testregex\",\"MIT-Wu\",\"MITNFA\",\"MMIXware\",\"MMPL-1.0.1\",\"Motosoto\",\"MPEG-SSG\",\"mpi-permissive\",\"mpich2\",\"MPL-1.0\",\"MPL-1.1\",\"MPL-2.0\",\"MPL-2.0-no-copyleft-exception\",\"mplus\",\"MS-LPL\",\"MS-PL\",\"MS-RL\",\"MTLL\",\"MulanPSL-1.0\",\"MulanPSL-2.0\",\"Multics\",\"Mup\",\"MVT-1.1\",\"NAIST-2003\",\"NASA-1.3\",\"Naumen\",\"NBPL-1.0\",\"NCBI-PD\",\"NCGL-UK-2.0\",\"NCL\",\"NCSA\",\"Net-SNMP\",\"NetCDF\",\"Newsletr\",\"NGPL\",\"ngrep\",\"NICTA-1.0\",\"NIST-PD\",\"NIST-PD-fallback\",\"NIST-PD-TNT\",\"NIST-Software\",\"NLOD-1.0\",\"NLOD-2.0\",\"NLPL\",\"Nokia\",\"NOSL\",\"Noweb\",\"NPL-1.0\",\"NPL-1.1\",\"NPOSL-3.0\",\"NRL\",\"NTIA-PD\",\"NTP\",\"NTP-0\",\"Nunit\",\"O-UDA-1.0\",\"OAR\",\"OCCT-PL\",\"OCLC-2.0\",\"ODbL-1.0\",\"ODC-By-1.0\",\"OFFIS\",\"OFL-1.0\",\"OFL-1.0-no-RFN\",\"OFL-1.0-RFN\",\"OFL-1.1\",\"OFL-1.1-no-RFN\",\"OFL-1.1-RFN\",\"OGC-1.0\",\"OGDL-Taiwan-1.0\",\"OGL-Canada-2.0\",\"OGL-UK-1.0\",\"OGL-UK-2.0\",\"OGL-UK-3.0\",\"OGTSL\",\"OLDAP-1.1\",\"OLDAP-1.2\",\"OLDAP-1.3\",\"OLDAP-1.4\",\"OLDAP-2.0\",\"OLDAP-2.0.1\",\"OLDAP-2.1\",\"OLDAP-2.2\",\"OLDAP-2.2.1\",\"OLDAP-2.2.2\",\"OLDAP-2.3\",\"OLDAP-2.4\",\"OLDAP-2.5\",\"OLDAP-2.6\",\"OLDAP-2.7\",\"OLDAP-2.8\",\"OLFL-1.3\",\"OML\",\"OpenMDW-1.0\",\"OpenPBS-2.3\",\"OpenSSL\",\"OpenSSL-standalone\",\"OpenVision\",\"OPL-1.0\",\"OPL-UK-3.0\",\"OPUBL-1.0\",\"OSC-1.0\",\"OSET-PL-2.1\",\"OSL-1.0\",\"OSL-1.1\",\"OSL-2.0\",\"OSL-2.1\",\"OSL-3.0\",\"OSSP\",\"PADL\",\"ParaType-Free-Font-1.3\",\"Parity-6.0.0\",\"Parity-7.0.0\",\"PDDL-1.0\",\"PHP-3.0\",\"PHP-3.01\",\"Pixar\",\"pkgconf\",\"Plexus\",\"pnmstitch\",\"PolyForm-Noncommercial-1.0.0\",\"PolyForm-Small-Business-1.0.0\",\"PostgreSQL\",\"PPL\",\"PSF-2.0\",\"psfrag\",\"psutils\",\"Python-2.0\",\"Python-2.0.1\",\"python-ldap\",\"Qhull\",\"QPL-1.0\",\"QPL-1.0-INRIA-2004\",\"radvd\",\"Rdisc\",\"RHeCos-1.1\",\"RPL-1.1\",\"RPL-1.5\",\"RPSL-1.0\",\"RSA-MD\",\"RSCPL\",\"Ruby\",\"Ruby-pty\",\"SAX-PD\",\"SAX-PD-2.0\",\"Saxpath\",\"SCEA\",\"SchemeReport\",\"Sendmail\",\"Sendmail-8.23\",\"Sendmail-Open-Source-1.1\",\"SGI-B-1.0\",\"SGI-B-1.1\",\"SGI-B-2.0\",\"SGI-OpenGL\",\"SGMLUG-PM\",\"SGP4\",\"SHL-0.5\",\"SHL-0.51\",\"SimPL-2.0\",\"SISSL\",\"SISSL-1.2\",\"SL\",\"Sleepycat\",\"SMAIL-GPL\",\"SMLNJ\",\"SMPPL\",\"SNIA\",\"snprintf\",\"SOFA\",\"softSurfer\",\"Soundex\",\"Spencer-86\",\"Spencer-94\",\"Spencer-99\",\"SPL-1.0\",\"ssh-keyscan\",\"SSH-OpenSSH\",\"SSH-short\",\"SSLeay-standalone\",\"SSPL-1.0\",\"StandardML-NJ\",\"SugarCRM-1.1.3\",\"SUL-1.0\",\"Sun-PPP\",\"Sun-PPP-2000\",\"SunPro\",\"SWL\",\"swrule\",\"Symlinks\",\"TAPR-OHL-1.0\",\"TCL\",\"TCP-wrappers\",\"TekHVC\",\"TermReadKey\",\"TGPPL-1.0\",\"ThirdEye\",\"threeparttable\",\"TMate\",\"TORQUE-1.1\",\"TOSL\",\"TPDL\",\"TPL-1.0\",\"TrustedQSL\",\"TTWL\",\"TTYP0\",\"TU-Berlin-1.0\",\"TU-Berlin-2.0\",\"Ubuntu-font-1.0\",\"UCAR\",\"UCL-1.0\",\"ulem\",\"UMich-Merit\",\"Unicode-3.0\",\"Unicode-DFS-2015\",\"Unicode-DFS-2016\",\"Unicode-TOU\",\"UnixCrypt\",\"Unlicense\",\"Unlicense-libtelnet\",\"Unlicense-libwhirlpool\",\"UnRAR\",\"UPL-1.0\",\"URT-RLE\",\"Vim\",\"Vixie-Cron\",\"VOSTROM\",\"VSL-1.0\",\"W3C\",\"W3C-19980720\",\"W3C-20150513\",\"w3m\",\"Watcom-1.0\",\"Widget-Workshop\",\"WordNet\",\"Wsuipa\",\"WTFNMFPL\",\"WTFPL\",\"wwl\",\"wxWindows\",\"X11\",\"X11-distribute-modifications-variant\",\"X11-no-permit-persons\",\"X11-swapped\",\"Xdebug-1.03\",\"Xerox\",\"Xfig\",\"XFree86-1.1\",\"xinetd\",\"xkeyboard-config-Zinoviev\",\"xlock\",\"Xnet\",\"xpp\",\"XSkat\",\"xzoom\",\"YPL-1.0\",\"YPL-1.1\",\"Zed\",\"Zeeff\",\"Zend-2.0\",\"Zimbra-1.3\",\"Zimbra-1.4\",\"Zlib\",\"zlib-acknowledgement\",\"ZPL-1.1\",\"ZPL-2.0\",\"ZPL-2.1\",\"389-exception\",\"Asterisk-exception\",\"Asterisk-linking-protocols-exception\",\"Autoconf-exception-2.0\",\"Autoconf-exception-3.0\",\"Autoconf-exception-generic\",\"Autoconf-exception-generic-3.0\",\"Autoconf-exception-macro\",\"Bison-exception-1.24\",\"Bison-exception-2.2\",\"Bootloader-exception\",\"CGAL-linking-exception\",\"Classpath-exception-2.0\",\"Classpath-exception-2.0-short\",\"CLISP-exception-2.0\",\"cryptsetup-OpenSSL-exception\",\"Digia-Qt-LGPL-exception-1.1\",\"DigiRule-FOSS-exception\",\"eCos-exception-2.0\",\"erlang-otp-linking-exception\",\"Fawkes-Runtime-exception\",\"FLTK-exception\",\"fmt-exception\",\"Font-exception-2.0\",\"freertos-exception-2.0\",\"GCC-exception-2.0\",\"GCC-exception-2.0-note\",\"GCC-exception-3.1\",\"Gmsh-exception\",\"GNAT-exception\",\"GNOME-examples-exception\",\"GNU-compiler-exception\",\"gnu-javamail-exception\",\"Google-Patent-WebM\",\"GPL-3.0-389-ds-base-exception\",\"GPL-3.0-interface-exception\",\"GPL-3.0-linking-exception\",\"GPL-3.0-linking-source-exception\",\"GPL-CC-1.0\",\"GStreamer-exception-2005\",\"GStreamer-exception-2008\",\"harbour-exception\",\"i2p-gpl-java-exception\",\"Independent-modules-exception\",\"KiCad-libraries-exception\",\"kvirc-openssl-exception\",\"LGPL-3.0-linking-exception\",\"libpri-OpenH323-exception\",\"Libtool-exception\",\"Linux-syscall-note\",\"LLGPL\",\"LLVM-exception\",\"LZMA-exception\",\"mif-exception\",\"mxml-exception\",\"Nokia-Qt-exception-1.1\",\"OCaml-LGPL-linking-exception\",\"OCCT-exception-1.0\",\"OpenJDK-assembly-exception-1.0\",\"openvpn-openssl-exception\",\"PCRE2-exception\",\"polyparse-exception\",\"PS-or-PDF-font-exception-20170817\",\"QPL-1.0-INRIA-2004-exception\",\"Qt-GPL-exception-1.0\",\"Qt-LGPL-exception-1.1\",\"Qwt-exception-1.0\",\"romic-exception\",\"RRDtool-FLOSS-exception-2.0\",\"rsync-linking-exception\",\"SANE-exception\",\"SHL-2.0\",\"SHL-2.1\",\"Simple-Library-Usage-exception\",\"Spelling-Provider-LGPL-exception\",\"sqlitestudio-OpenSSL-exception\",\"stunnel-exception\",\"SWI-exception\",\"Swift-exception\",\"Texinfo-exception\",\"u-boot-exception-2.0\",\"UBDL-exception\",\"Universal-FOSS-exception-1.0\",\"vsftpd-openssl-exception\",\"WxWindows-exception-3.1\",\"x11vnc-openssl-exception\"]}",
	"jsf-0.82": "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://cyclonedx.org/schema/jsf-0.82.schema.json\",\"type\":\"object\",\"definitions\":{\"signature\":{\"type\":\"object\",\"oneOf\":[{\"additionalProperties\":false,\"properties\":{\"signers\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/signer\"}}}},{\"additionalProperties\":false,\"properties\":{\"chain\":{\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/signer\"}}}},{\"$ref\":\"#/definitions/signer\"}]},\"signer\":{\"type\":\"object\",\"required\":[\"algorithm\",\"value\"],\"additionalProperties\":false,\"properties\":{\"algorithm\":{\"oneOf\":[{\"type\":\"string\",\"enum\":[\"RS256\",\"RS384\",\"RS512\",\"PS256\",\"PS384\",\"PS512\",\"ES256\",\"ES384\",\"ES512\",\"Ed25519\",\"Ed448\",\"HS256\",\"HS384\",\"HS512\"]},{\"type\":\"string\",\"format\":\"uri\"}]},\"keyId\":{\"type\":\"string\"},\"publicKey\":{\"$ref\":\"#/definitions/publicKey\"},\"certificatePath\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"excludes\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}},\"value\":{\"type\":\"string\"}}},\"keyType\":{\"type\":\"string\",\"enum\":[\"EC\",\"OKP\",\"RSA\"]},\"publicKey\":{\"type\":\"object\",\"required\":[\"kty\"],\"additionalProperties\":true,\"properties\":{\"kty\":{\"$ref\":\"#/definitions/keyType\"}},\"allOf\":[{\"if\":{\"properties\":{\"kty\":{\"const\":\"EC\"}}},\"then\":{\"required\":[\"kty\",\"crv\",\"x\",\"y\"],\"additionalProperties\":false,\"properties\":{\"kty\":{\"$ref\":\"#/definitions/keyType\"},\"crv\":{\"type\":\"string\",\"enum\":[\"P-256\",\"P-384\",\"P-521\"]},\"x\":{\"type\":\"string\"},\"y\":{\"type\":\"string\"}}}},{\"if\":{\"properties\":{\"kty\":{\"const\":\"OKP\"}}},\"then\":{\"required\":[\"kty\",\"crv\",\"x\"],\"additionalProperties\":false,\"properties\":{\"kty\":{\"$ref\":\"#/definitions/keyType\"},\"crv\":{\"type\":\"string\",\"enum\":[\"Ed25519\",\"Ed448\"]},\"x\":{\"type\":\"string\"}}}},{\"if\":{\"properties\":{\"kty\":{\"const\":\"RSA\"}}},\"then\":{\"required\":[\"kty\",\"n\",\"e\"],\"additionalProperties\":false,\"properties\":{\"kty\":{\"$ref\":\"#/definitions/keyType\"},\"n\":{\"type\":\"string\"},\"e\":{\"type\":\"string\"}}}}]}}}",
	"cryptography-defs": "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"http://cyclonedx.org/schema/cryptography-defs.schema.json\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\"},\"lastUpdated\":{\"type\":\"string\",\"format\":\"date-time\"},\"algorithms\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"family\":{\"type\":\"string\"},\"standard\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"required\":[\"name\",\"url\"]}},\"variant\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"pattern\":{\"type\":\"string\"},\"primitive\":{\"type\":\"string\"},\"standard\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"url\":{\"type\":\"string\",\"format\":\"iri-reference\"}},\"required\":[\"name\",\"url\"]}}},\"required\":[\"pattern\",\"primitive\"]}}},\"required\":[\"family\",\"variant\"]}},\"ellipticCurves\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":[\"string\",\"null\"]},\"curves\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"type\":\"string\"},\"description\":{\"type\":[\"string\",\"null\"]},\"oid\":{\"type\":[\"string\",\"null\"]},\"form\":{\"type\":\"string\",\"enum\":[\"Weierstrass\",\"Edwards\",\"TwistedEdwards\",\"Montgomery\"]},\"aliases\":{\"type\":\"array\",\"items\":{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"category\":{\"type\":\"string\"},\"name\":{\"type\":\"string\"}},\"required\":[\"category\",\"name\"]}}},\"required\":[\"name\",\"description\",\"oid\",\"form\"]}}},\"required\":[\"name\",\"description\",\"curves\"]}}},\"required\":[\"lastUpdated\",\"algorithms\",\"ellipticCurves\"],\"definitions\":{\"algorithmFamiliesEnum\":{\"type\":\"string\",\"enum\":[\"3DES\",\"3GPP-XOR\",\"A5/1\",\"A5/2\",\"AES\",\"ARIA\",\"Argon2\",\"Ascon\",\"BLAKE2\",\"BLAKE3\",\"BLS\",\"Blowfish\",\"CAMELLIA\",\"CAST5\",\"CAST6\",\"CMAC\",\"CMEA\",\"CTR_DRBG\",\"ChaCha\",\"ChaCha20\",\"DES\",\"DSA\",\"ECDH\",\"ECDSA\",\"ECIES\",\"EdDSA\",\"ElGamal\",\"FFDH\",\"Fortuna\",\"GOST\",\"HC\",\"HKDF\",\"HMAC\",\"HMAC_DRBG\",\"HPKE\",\"Hash_DRBG\",\"IDEA\",\"IKE-PRF\",\"J-PAKE\",\"LMS\",\"MD2\",\"MD4\",\"MD5\",\"MILENAGE\",\"ML-DSA\",\"ML-KEM\",\"MQV\",\"OPAQUE\",\"PBES1\",\"PBES2\",\"PBKDF1\",\"PBKDF2\",\"PBMAC1\",\"Poly1305\",\"RABBIT\",\"RC2\",\"RC4\",\"RC5\",\"RC6\",\"RIPEMD\",\"RSAES-OAEP\",\"RSAES-PKCS1\",\"RSASSA-PKCS1\",\"RSASSA-PSS\",\"SEED\",\"SHA-1\",\"SHA-2\",\"SHA-3\",\"SLH-DSA\",\"SM2\",\"SM3\",\"SM4\",\"SM9\",\"SNOW3G\",\"SP800-108\",\"SPAKE2\",\"SPAKE2PLUS\",\"SRP\",\"Salsa20\",\"Serpent\",\"SipHash\",\"Skipjack\",\"TUAK\",\"Twofish\",\"UMAC\",\"Whirlpool\",\"X3DH\",\"XMSS\",\"Yarrow\",\"ZUC\",\"bcrypt\",\"scrypt\",\"yescrypt\"]},\"ellipticCurvesEnum\":{\"type\":\"string\",\"enum\":[\"anssi/FRP256v1\",\"bls/BLS12-377\",\"bls/BLS12-381\",\"bls/BLS12-446\",\"bls/BLS12-455\",\"bls/BLS12-638\",\"bls/BLS24-477\",\"bls/Bandersnatch\",\"bn/bn158\",\"bn/bn190\",\"bn/bn222\",\"bn/bn254\",\"bn/bn286\",\"bn/bn318\",\"bn/bn350\",\"bn/bn382\",\"bn/bn414\",\"bn/bn446\",\"bn/bn478\",\"bn/bn510\",\"bn/bn542\",\"bn/bn574\",\"bn/bn606\",\"bn/bn638\",\"brainpool/brainpoolP160r1\",\"brainpool/brainpoolP160t1\",\"brainpool/brainpoolP192r1\",\"brainpool/brainpoolP192t1\",\"brainpool/brainpoolP224r1\",\"brainpool/brainpoolP224t1\",\"brainpool/brainpoolP256r1\",\"brainpool/brainpoolP256t1\",\"brainpool/brainpoolP320r1\",\"brainpool/brainpoolP320t1\",\"brainpool/brainpoolP384r1\",\"brainpool/brainpoolP384t1\",\"brainpool/brainpoolP512r1\",\"brainpool/brainpoolP512t1\",\"gost/gost256\",\"gost/gost512\",\"gost/id-GostR3410-2001-CryptoPro-A-ParamSet\",\"gost/id-GostR3410-2001-CryptoPro-B-ParamSet\",\"gost/id-GostR3410-2001-CryptoPro-C-ParamSet\",\"gost/id-tc26-gost-3410-12-512-paramSetA\",\"gost/id-tc26-gost-3410-12-512-paramSetB\",\"gost/id-tc26-gost-3410-2012-256-paramSetA\",\"gost/id-tc26-gost-3410-2012-512-paramSetC\",\"mnt/mnt1\",\"mnt/mnt2/1\",\"mnt/mnt2/2\",\"mnt/mnt3/1\",\"mnt/mnt3/2\",\"mnt/mnt3/3\",\"mnt/mnt4\",\"mnt/mnt5/1\",\"mnt/mnt5/2\",\"mnt/mnt5/3\",\"nist/B-163\",\"nist/B-233\",\"nist/B-283\",\"nist/B-409\",\"nist/B-571\",\"nist/K-163\",\"nist/K-233\",\"nist/K-283\",\"nist/K-409\",\"nist/K-571\",\"nist/P-192\",\"nist/P-224\",\"nist/P-256\",\"nist/P-384\",\"nist/P-521\",\"nums/ed-254-mont\",\"nums/ed-255-mers\",\"nums/ed-256-mont\",\"nums/ed-382-mont\",\"nums/ed-383-mers\",\"nums/ed-384-mont\",\"nums/ed-510-mont\",\"nums/ed-511-mers\",\"nums/ed-512-mont\",\"nums/numsp256d1\",\"nums/numsp256t1\",\"nums/numsp384d1\",\"nums/numsp384t1\",\"nums/numsp512d1\",\"nums/numsp512t1\",\"nums/w-254-mont\",\"nums/w-255-mers\",\"nums/w-256-mont\",\"nums/w-382-mont\",\"nums/w-383-mers\",\"nums/w-384-mont\",\"nums/w-510-mont\",\"nums/w-511-mers\",\"nums/w-512-mont\",\"oakley/192-bit Random ECP Group\",\"oakley/224-bit Random ECP Group\",\"oakley/256-bit Random ECP Group\",\"oakley/384-bit Random ECP Group\",\"oakley/521-bit Random ECP Group\",\"oakley/Oakley Group 3\",\"oakley/Oakley Group 4\",\"oscaa/SM2\",\"other/BADA55-R-256\",\"other/BADA55-VPR-224\",\"other/BADA55-VPR2-224\",\"other/BADA55-VR-224\",\"other/BADA55-VR-256\",\"other/BADA55-VR-384\",\"other/Curve1174\",\"other/Curve22103\",\"other/Curve25519\",\"other/Curve383187\",\"other/Curve41417\",\"other/Curve4417\",\"other/Curve448\",\"other/Curve67254\",\"other/E-222\",\"other/E-382\",\"other/E-521\",\"other/Ed25519\",\"other/Ed448\",\"other/Ed448-Goldilocks\",\"other/FourQ\",\"other/Fp224BN\",\"other/Fp254BNa\",\"other/Fp254BNb\",\"other/Fp254n2BNa\",\"other/Fp256BN\",\"other/Fp384BN\",\"other/Fp512BN\",\"other/JubJub\",\"other/M-221\",\"other/M-383\",\"other/M-511\",\"other/MDC201601\",\"other/Pallas\",\"other/Tom-256\",\"other/Tom-384\",\"other/Tom-521\",\"other/Tweedledee\",\"other/Tweedledum\",\"other/Vesta\",\"other/ssc-160\",\"other/ssc-192\",\"other/ssc-224\",\"other/ssc-256\",\"other/ssc-288\",\"other/ssc-320\",\"other/ssc-384\",\"other/ssc-512\",\"secg/secp112r1\",\"secg/secp112r2\",\"secg/secp128r1\",\"secg/secp128r2\",\"secg/secp160k1\",\"secg/secp160r1\",\"secg/secp160r2\",\"secg/secp192k1\",\"secg/secp192r1\",\"secg/secp224k1\",\"secg/secp224r1\",\"secg/secp256k1\",\"secg/secp256r1\",\"secg/secp384r1\",\"secg/secp521r1\",\"secg/sect113r1\",\"secg/sect113r2\",\"secg/sect131r1\",\"secg/sect131r2\",\"secg/sect163k1\",\"secg/sect163r1\",\"secg/sect163r2\",\"secg/sect193r1\",\"secg/sect193r2\",\"secg/sect233k1\",\"secg/sect233r1\",\"secg/sect239k1\",\"secg/sect283k1\",\"secg/sect283r1\",\"secg/sect409k1\",\"secg/sect409r1\",\"secg/sect571k1\",\"secg/sect571r1\",\"wtls/wap-wsg-idm-ecid-wtls1\",\"wtls/wap-wsg-idm-ecid-wtls10\",\"wtls/wap-wsg-idm-ecid-wtls11\",\"wtls/wap-wsg-idm-ecid-wtls12\",\"wtls/wap-wsg-idm-ecid-wtls3\",\"wtls/wap-wsg-idm-ecid-wtls4\",\"wtls/wap-wsg-idm-ecid-wtls5\",\"wtls/wap-wsg-idm-ecid-wtls6\",\"wtls/wap-wsg-idm-ecid-wtls7\",\"wtls/wap-wsg-idm-ecid-wtls8\",\"wtls/wap-wsg-idm-ecid-wtls9\",\"x962/c2onb191v4\",\"x962/c2onb191v5\",\"x962/c2onb239v4\",\"x962/c2onb239v5\",\"x962/c2pnb163v1\",\"x962/c2pnb163v2\",\"x962/c2pnb163v3\",\"x962/c2pnb176w1\",\"x962/c2pnb208w1\",\"x962/c2pnb272w1\",\"x962/c2pnb304w1\",\"x962/c2pnb368w1\",\"x962/c2tnb191v1\",\"x962/c2tnb191v2\",\"x962/c2tnb191v3\",\"x962/c2tnb239v1\",\"x962/c2tnb239v2\",\"x962/c2tnb239v3\",\"x962/c2tnb359v1\",\"x962/c2tnb431r1\",\"x962/prime192v1\",\"x962/prime192v2\",\"x962/prime192v3\",\"x962/prime239v1\",\"x962/prime239v2\",\"x962/prime239v3\",\"x962/prime256v1\",\"x963/ansip160k1\",\"x963/ansip160r1\",\"x963/ansip160r2\",\"x963/ansip192k1\",\"x963/ansip224k1\",\"x963/ansip224r1\",\"x963/ansip256k1\",\"x963/ansip384r1\",\"x963/ansip521r1\",\"x963/ansit163k1\",\"x963/ansit163r1\",\"x963/ansit163r2\",\"x963/ansit193r1\",\"x963/ansit193r2\",\"x963/ansit233k1\",\"x963/ansit233r1\",\"x963/ansit239k1\",\"x963/ansit283k1\",\"x963/ansit283r1\",\"x963/ansit409k1\",\"x963/ansit409r1\",\"x963/ansit571k1\",\"x963/ansit571r1\"]}}}"
};

// src/evidence/document/repository/bom/validate-bom.ts
/** CycloneDX against its published schemas. They are compiled when the first bill of that version is read. */
const BOM_VERSIONS = [
	"1.5",
	"1.6",
	"1.7"
];
const MOST_MISTAKES = 20;
/** Keywords whose own mistake only says that one of their branches has another. */
const BRANCHES = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"allOf",
	"if",
	"not"
]);
const compiled = /* @__PURE__ */ new Map();
/**
* The first mistake of the whole, and the first of each component; at most 20, empty: it is valid. All mistakes of one place would cost the
* square of their number in the library.
*/
function bomMistakes(bom, version) {
	const [first] = mistakesBy(validatorOf(version, ""), bom, "", bom);
	if (first === void 0) return [];
	const component = validatorOf(version, "#/definitions/component");
	const mistakes = [first];
	for (const [index, each] of componentsOf(bom).entries()) {
		if (mistakes.length >= MOST_MISTAKES) break;
		const own = mistakesBy(component, each, `/components/${index}`, bom);
		mistakes.push(...own.filter(({ pointer }) => pointer !== first.pointer));
	}
	return mistakes;
}
function componentsOf(bom) {
	const found = typeof bom === "object" && bom !== null && "components" in bom ? bom.components : void 0;
	return Array.isArray(found) ? found : [];
}
/** At most one: the first that is no branch of others. */
function mistakesBy(validate, value, at, bom) {
	if (validate(value)) return [];
	const errors = validate.errors ?? [];
	const [first] = [...errors.filter(({ keyword }) => !BRANCHES.has(keyword)), ...errors];
	return first === void 0 ? [] : [mistakeOf({
		...first,
		instancePath: at + first.instancePath
	}, bom)];
}
/** Of a bill of this version, or of a part of it by its JSON pointer. */
function validatorOf(version, part) {
	const key = version + part;
	const validate = compiled.get(key) ?? ajv(version).compile({ $ref: `${CYCLONEDX}bom-${version}.schema.json${part}` });
	compiled.set(key, validate);
	return validate;
}
function mistakeOf({ instancePath, message = "is not valid", params }, bom) {
	const extra = params["additionalProperty"];
	const what = typeof extra === "string" ? `must not have the property '${extra.slice(0, 60)}'` : message;
	return {
		path: pathOf(instancePath, bom),
		pointer: instancePath,
		message: what
	};
}
function pathOf(pointer, bom) {
	const path = [];
	let at = bom;
	for (const part of pointer.split("/").slice(1)) {
		const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
		if (Array.isArray(at)) {
			const index = Number(name);
			path.push(index);
			at = at[index];
		} else {
			path.push(name);
			at = Object.entries(Object(at)).find(([own]) => own === name)?.[1];
		}
	}
	return path;
}
const CYCLONEDX = "http://cyclonedx.org/schema/";
/**
* The schemas are constants, and valid ones (tested): to ask again at each start, or to polish code that reads a handful of bills,
* takes a third of what compiling them takes.
*/
const KNOWN_SCHEMAS = {
	validateSchema: false,
	inlineRefs: false,
	code: { optimize: false }
};
function ajv(version) {
	const own = new import_ajv.Ajv({
		strict: false,
		logger: false,
		formats: FORMATS,
		...KNOWN_SCHEMAS
	});
	own.removeKeyword("uniqueItems");
	own.addKeyword({
		keyword: "uniqueItems",
		type: "array",
		schemaType: "boolean",
		validate: areUnique
	});
	for (const name of [
		"spdx",
		"jsf-0.82",
		"cryptography-defs",
		`bom-${version}`
	]) own.addSchema(schemaOf(name));
	return own;
}
const FORMATS = {
	date: /^\d{4}-\d{2}-\d{2}$/u,
	"date-time": /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:[Zz]|[+-]\d{2}:\d{2})$/u,
	"idn-email": /^[^\s@]{1,256}@[^\s@]{1,256}$/u,
	"iri-reference": /^[^\s<>"{}|\\^`]{0,4096}$/u,
	uri: /^[a-z][a-z\d+.-]{0,60}:[^\s<>"{}|\\^`]{1,4096}$/iu
};
function areUnique(isAsked, items) {
	return !isAsked || new Set(items.map(keyOf)).size === items.length;
}
/** The same text for values that are equal, in whatever order their keys stand. */
function keyOf(value) {
	return JSON.stringify(value, (_, member) => typeof member === "object" && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => a < b ? -1 : 1)) : member);
}
function schemaOf(name) {
	const schema = JSON.parse(CYCLONEDX_SCHEMAS[name]);
	if (typeof schema !== "object" || schema === null) throw new Error(`the schema ${name} is no object`);
	return schema;
}

// src/evidence/document/repository/bom/bill-of-materials.ts
const billOfMaterials = {
	kind: "billOfMaterials",
	names: ["bill-of-materials"],
	asksDigests: true,
	read: (documents, context) => {
		const read = (documents.get("bill-of-materials") ?? []).map((document) => readOne(document, context));
		const [first = {
			state: "missing",
			missing: ["an ML bill of materials"],
			hint: BOM_HINT
		}] = [...read.filter(({ state }) => state === "read"), ...read];
		return first;
	}
};
const HEAD = object({
	bomFormat: literal("CycloneDX"),
	specVersion: _enum(BOM_VERSIONS)
});
function readOne(document, context) {
	const { path } = document;
	const json = jsonOf(document);
	if (!json.ok) {
		const [{ line, message } = {
			line: 1,
			message: "It is no JSON."
		}] = json.problems;
		return unreadable({
			rule: BOM_RULES.invalid,
			path,
			line,
			message,
			detail: message.slice(0, 300)
		});
	}
	const head = HEAD.safeParse(json.value).data;
	if (head === void 0) {
		const message = `It does not say that it is CycloneDX of version ${BOM_VERSIONS.join(", ")}.`;
		const line = json.lineOf(["specVersion"]);
		return unreadable({
			rule: BOM_RULES.otherFormat,
			path,
			line,
			message,
			detail: path.slice(0, 300)
		});
	}
	return {
		state: "read",
		evidence: evidenceOf$1(document, json, bomMistakes(json.value, head.specVersion), context)
	};
}
function unreadable(finding) {
	const { message, rule } = finding;
	return {
		state: "unreadable",
		message,
		hint: rule.remedy,
		findings: [finding]
	};
}
function evidenceOf$1({ path }, { value, lineOf }, mistakes, context) {
	const bom = readBom(value);
	const { subject, digests } = context;
	const bound = digests?.get(subject.model ?? "")?.sha256;
	const model = modelIn(bom, subject, bound);
	const find = (rule, at, message, detail) => ({
		rule,
		path,
		line: lineOf(at),
		message,
		detail: detail.slice(0, 300)
	});
	const digest = digestOf(model, bound);
	const named = [...bom.data, ...model?.datasets ?? []];
	const lost = [...lostData(named, bom, context, find), ...otherData(bom, context, find)];
	return {
		path,
		isValid: mistakes.length === 0,
		hasModel: model !== void 0,
		digest,
		listsData: named.length > 0 && lost.length === 0,
		hasLicence: model?.hasLicence === true,
		findings: [
			...mistakes.map((mistake) => refused(mistake, find)),
			...modelFindings(model, digest, find),
			...lost,
			...named.length > 0 ? [] : [find(BOM_RULES.noData, ["components"], "It names no data set.", path)]
		].toSorted((a, b) => a.line - b.line)
	};
}
function refused({ path: at, pointer, message }, find) {
	const place = pointer === "" ? "/" : pointer;
	return find(BOM_RULES.invalid, at, `Its schema refuses this place: it ${message}.`, `${place}: ${message}`);
}
function digestOf(model, bound) {
	if (model?.sha256 === void 0 || bound === void 0) return "absent";
	return model.sha256 === bound ? "match" : "other";
}
function modelFindings(model, digest, find) {
	if (model === void 0) return [find(BOM_RULES.noModel, ["components"], "No component is the model of the subject.", "no machine-learning-model of this name or digest")];
	const { path, name, hasLicence } = model;
	return [
		...digest === "other" ? [find(BOM_RULES.otherDigest, [...path, "hashes"], "What is there has another SHA-256.", name)] : [],
		...digest === "absent" ? [find(BOM_RULES.noDigest, path, "Nothing says that this component is the file that is there.", name)] : [],
		...hasLicence ? [] : [find(BOM_RULES.noLicence, path, "The model has no licence.", name)]
	];
}
/** References that lead nowhere, and paths that the repository does not hold. */
function lostData(named, { refs }, { paths }, find) {
	return named.flatMap(({ path, ref, name }) => {
		if (ref !== void 0 && !refs.has(ref)) return [find(BOM_RULES.lostData, path, "It refers to an entry that the bill does not have.", ref)];
		return name !== void 0 && isPath(name) && !paths.has(name) ? [find(BOM_RULES.lostData, path, "The repository holds no such file.", name)] : [];
	});
}
/** A name of the hub (`owner/name`) or an address is no path of ours. */
function isPath(name) {
	return !name.includes("://") && /\.(?:csv|tsv|parquet|jsonl?|ndjson|xlsx?|feather|arrow)$/iu.test(name);
}
function otherData({ data }, { digests }, find) {
	return data.flatMap(({ path, name, sha256 }) => {
		const bound = digests?.get(name)?.sha256;
		return sha256 === void 0 || bound === void 0 || sha256 === bound ? [] : [find(BOM_RULES.otherDigest, [...path, "hashes"], "What is there has another SHA-256.", name)];
	});
}

// src/evidence/document/repository/environment/containers.ts
/** Base images of development containers; those of Dockerfiles are read with the other dependencies. */
const DIGEST = /@sha256:[0-9a-f]{64}$/u;
const MOST_LETTERS$4 = 2 ** 16;
/** The parser calls itself at each. */
const MOST_BRACKETS = 500;
/** The `image` of a devcontainer.json; one that builds a Dockerfile has none of its own. */
function developmentImage({ path, text }) {
	if (text.length > MOST_LETTERS$4 || text.split(/[[{]/u).length > MOST_BRACKETS) return;
	const root = parseTree(text, [], { allowTrailingComma: true });
	const node = root && findNodeAtLocation(root, ["image"]);
	const image = node?.value;
	return node === void 0 || typeof image !== "string" ? void 0 : {
		path,
		line: text.slice(0, node.offset).split("\n").length,
		isFixed: DIGEST.test(image)
	};
}

// src/evidence/document/repository/environment/language-version.ts
/** Where files fix the version of the language, and how exactly. */
const EXACT = /^v?\d{1,4}\.\d{1,4}\.\d{1,4}(?:[-+.]?[a-z\d.]{1,30})?$/iu;
const RENV = object({ R: object({ Version: string$2() }) });
const FORMS = [
	{
		name: /^\.(?:python|node|ruby|R)-version$|^\.nvmrc$/u,
		line: /^\s{0,8}([^\s#]{1,60})/u
	},
	{
		name: /^runtime\.txt$/u,
		line: /^\s{0,8}(?:python|R)-(\S{1,60})/u
	},
	{
		name: /^\.tool-versions$/u,
		line: /^\s{0,8}(?:python|nodejs|node|R|julia)\s{1,40}([^\s#]{1,60})/u
	},
	{
		name: /^pyproject\.toml$/u,
		line: /^\s{0,8}requires-python\s{0,8}=\s{0,8}["']([^"']{1,100})["']/u
	},
	{
		name: /^Pipfile$/u,
		line: /^\s{0,8}python_(?:full_)?version\s{0,8}=\s{0,8}["']([^"']{1,60})["']/u
	},
	{
		name: /^(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml$/u,
		line: /^\s{0,20}-\s{0,8}["']?python\s{0,4}(={1,2}[^\s"'#]{1,60}|[<>~!][^\s"'#]{0,60})/u
	}
];
/** The first version that a file of a known form names; undefined: it names none. */
function languageVersion({ path, text }) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	if (name === "renv.lock") return versionOfR(path, text);
	const form = FORMS.find((each) => each.name.test(name));
	if (form === void 0) return;
	for (const [index, written] of text.split("\n").entries()) {
		const version = form.line.exec(written.slice(0, 500))?.[1];
		if (version !== void 0) {
			const bare = version.replace(/^={1,3}\s{0,4}/u, "").split("=")[0] ?? "";
			return {
				path,
				line: index + 1,
				isExact: EXACT.test(bare.trim())
			};
		}
	}
}
function versionOfR(path, text) {
	const json = readJson(text);
	const version = json.ok ? RENV.safeParse(json.value).data?.R.Version : void 0;
	return json.ok && version !== void 0 ? {
		path,
		line: json.lineOf(["R", "Version"]),
		isExact: EXACT.test(version)
	} : void 0;
}

// src/evidence/document/repository/environment/renv.ts
const LOCK$1 = object({ Packages: record(string$2(), object({
	Version: string$2().optional(),
	Hash: string$2().optional()
})) });
/** `renv.lock` of R: a list and its lock at once. */
function readRenv({ path, text }) {
	if (!/(?:^|\/)renv\.lock$/u.test(path)) return [];
	const json = readJson(text);
	const packages = json.ok ? LOCK$1.safeParse(json.value).data?.Packages : void 0;
	const all = Object.entries(packages ?? {});
	const isPinned = ({ Version }) => Version !== void 0;
	return [{
		path,
		total: packages === void 0 ? 1 : all.length,
		pinned: all.filter(([, each]) => isPinned(each)).length,
		hashed: all.filter(([, { Hash }]) => Hash !== void 0).length,
		unpinned: packages === void 0 ? [{
			name: "renv.lock cannot be read",
			line: 1,
			constraint: ""
		}] : all.filter(([, each]) => !isPinned(each)).map(([name]) => ({
			name,
			line: json.ok ? json.lineOf(["Packages", name]) : 1,
			constraint: ""
		}))
	}];
}

// src/evidence/document/repository/environment/rules.ts
/** What can be found in the files that an environment is made of. */
const ENVIRONMENT_RULES = {
	unlocked: {
		id: "repository/unlocked-dependency",
		title: "A dependency that is fixed to no version",
		leadsTo: "note",
		severity: "medium",
		why: "The next installation may take another version, and the model that comes out is another one.",
		remedy: "Commit a lock file: `uv lock`, `poetry lock`, `pip-compile --generate-hashes`, `conda-lock`, `renv::snapshot()`.",
		references: [{
			title: "PyPA: Lock files (PEP 751)",
			url: "https://peps.python.org/pep-0751/"
		}]
	},
	unhashed: {
		id: "repository/unhashed-dependency",
		title: "Dependencies without a digest of their content",
		leadsTo: "note",
		severity: "low",
		why: "A version names what somebody published, not the bytes that were installed, nor what it depends on itself.",
		remedy: "Commit a lock file with hashes.",
		references: [{
			title: "pip: Secure installs",
			url: "https://pip.pypa.io/en/stable/topics/secure-installs/"
		}]
	},
	openLanguage: {
		id: "repository/open-language-version",
		title: "A language without one exact version",
		leadsTo: "note",
		severity: "low",
		why: "Numbers and orders differ between versions, so the same code may give another model.",
		remedy: "Write all three numbers, for example `3.12.4` in `.python-version`.",
		references: []
	},
	openImage: {
		id: "repository/open-base-image",
		title: "A base image without a digest",
		leadsTo: "note",
		severity: "low",
		why: "A tag moves: tomorrow it may name another system with other libraries.",
		remedy: "Add the digest behind the name: `python:3.12.4@sha256:…`.",
		references: [{
			title: "Docker: Pin base image versions",
			url: "https://docs.docker.com/build/building/best-practices/#pin-base-image-versions"
		}]
	},
	unreadableList: {
		id: "repository/unreadable-dependencies",
		title: "A list of dependencies that cannot be read",
		leadsTo: "note",
		severity: "medium",
		why: "What it fixes is not known, so nothing of it counts.",
		remedy: "Write it again with the tool that it belongs to.",
		references: []
	}
};

// src/evidence/document/repository/environment/environment.ts
/** Findings of one list. */
const MOST_NAMED = 5;
const environment = {
	kind: "environment",
	names: ["environment"],
	read: (documents) => {
		const texts = (documents.get("environment") ?? []).filter((text, _, all) => !isSource(text, all));
		return texts.length === 0 ? {
			state: "missing",
			missing: ["lock files and versions of the environment"],
			hint: ENVIRONMENT_HINT
		} : {
			state: "read",
			evidence: evidenceOf(texts)
		};
	}
};
/** `requirements.in` is what pip-tools made the `.txt` beside it of. */
function isSource({ path }, all) {
	return path.endsWith(".in") && all.some((other) => other.path === `${path.slice(0, -2)}txt`);
}
function evidenceOf(texts) {
	const { report, findings: broken } = examineDependencies(texts);
	const named = report.files.filter(({ total }) => total > 0);
	const lists = [...named.filter(({ ecosystem }) => ecosystem !== "docker"), ...texts.flatMap(readRenv)];
	const images = named.filter(({ ecosystem }) => ecosystem === "docker");
	const development = texts.filter(({ path }) => path.endsWith("devcontainer.json")).flatMap((text) => developmentImage(text) ?? []);
	const unreadable = broken.filter(({ rule }) => rule.id === "source/dependencies-unreadable");
	const versions = texts.flatMap((text) => languageVersion(text) ?? []);
	const isContainerFixed = images.every(({ hashed, total }) => hashed === total) && development.every(({ isFixed }) => isFixed);
	const hasContainer = images.length + development.length > 0;
	const isWhole = lists.length > 0 && unreadable.length === 0;
	return {
		lists: lists.length,
		isLocked: isWhole && lists.every(({ pinned, total }) => pinned === total),
		isHashed: isWhole && lists.every(({ hashed, total }) => hashed === total),
		hasLanguage: versions.some(({ isExact }) => isExact) || hasContainer && isContainerFixed,
		...hasContainer ? { isContainerFixed } : {},
		findings: [
			...unreadable.map(({ path, line, message, detail }) => ({
				rule: ENVIRONMENT_RULES.unreadableList,
				path,
				line,
				message,
				detail
			})),
			...lists.flatMap(unlocked),
			...images.flatMap(openImages),
			...development.filter(({ isFixed }) => !isFixed).map(({ path, line }) => openImage(path, line, "image")),
			...versions.some(({ isExact }) => isExact) ? [] : versions.map(({ path, line }) => ({
				rule: ENVIRONMENT_RULES.openLanguage,
				path,
				line,
				message: "It leaves the version of the language open.",
				detail: "a series of versions, not one"
			}))
		].toSorted((a, b) => a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1)
	};
}
function unlocked({ path, total, pinned, hashed, unpinned }) {
	const open = unpinned.slice(0, MOST_NAMED).map(({ name, line, constraint }) => ({
		rule: ENVIRONMENT_RULES.unlocked,
		path,
		line,
		message: `${total - pinned} of ${total} dependencies of this list are fixed to no version.`,
		detail: `${name} ${constraint}`.trim().slice(0, 300)
	}));
	const bare = {
		rule: ENVIRONMENT_RULES.unhashed,
		path,
		line: 1,
		message: `${total - hashed} of ${total} dependencies have no digest of their content.`,
		detail: `${hashed} of ${total}`
	};
	return open.length === 0 && hashed < total ? [bare] : open;
}
function openImages({ path, unpinned }) {
	return unpinned.slice(0, MOST_NAMED).map(({ name, line }) => openImage(path, line, name.slice(0, 300)));
}
function openImage(path, line, detail) {
	return {
		rule: ENVIRONMENT_RULES.openImage,
		path,
		line,
		message: "The base image is named without the digest of its content.",
		detail
	};
}

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

// src/evidence/document/repository/logs/dates.ts
/** Dates in texts that people write. Only forms that mean one day everywhere: `03/04/2026` is not one. */
const MONTHS = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec"
];
const DAYS = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const NAME = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DATE = new RegExp(String.raw`\b(\d{4})[-./](\d{2})[-./](\d{2})(?!\d)|\b(\d{1,2})(?:st|nd|rd|th)? (${NAME})\.?,? (\d{4})\b|\b(${NAME})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, "giu");
/** As `2026-11-27`, in the order of the text; a day that no calendar has is none. */
function datesIn(text) {
	return [...text.matchAll(DATE)].flatMap((found) => {
		const [, year, month, day, dayBefore, after, yearAfter, before, dayAfter, yearLast] = found;
		const name = (after ?? before ?? "").slice(0, 3).toLowerCase();
		const [ofYear, ofMonth, ofDay] = [
			Number(year ?? yearAfter ?? yearLast),
			month === void 0 ? MONTHS.indexOf(name) + 1 : Number(month),
			Number(day ?? dayBefore ?? dayAfter)
		];
		return isDay(ofYear, ofMonth, ofDay) ? [`${ofYear}-${padded(ofMonth)}-${padded(ofDay)}`] : [];
	});
}
/** Whole days; both as `2026-11-27`. */
function daysBetween(from, to) {
	return dayNumber(to) - dayNumber(from);
}
function isDay(year, month, day) {
	const days = (DAYS[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0);
	return year >= 1900 && day >= 1 && day <= days;
}
function isLeap(year) {
	return year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
}
/** Days since the first of March of the year 0; the leap day is the last of its year then. */
function dayNumber(date) {
	const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
	const shifted = month <= 2 ? year - 1 : year;
	const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	return 365 * shifted + Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400) + ofYear;
}
function padded(number) {
	return String(number).padStart(2, "0");
}

// src/evidence/document/repository/logs/rules.ts
const KEEP = [{
	title: "Keep a Changelog 1.1.0",
	url: "https://keepachangelog.com/en/1.1.0/"
}];
const ADR = [{
	title: "Architectural Decision Records",
	url: "https://adr.github.io/"
}];
/** What can be found in change logs and decision logs. */
const LOG_RULES = {
	noEntries: {
		id: "repository/change-log-without-entries",
		title: "A change log without an entry",
		leadsTo: "note",
		severity: "medium",
		why: "No heading names a version or a day, so nobody can tell what changed when.",
		remedy: "Write a heading for each version: `## [1.2.0] - 2026-11-27`.",
		references: KEEP
	},
	undatedEntries: {
		id: "repository/change-log-without-dates",
		title: "A change log whose entries have no date",
		leadsTo: "note",
		severity: "low",
		why: "Who has seen a harm on some day cannot tell which version did it.",
		remedy: "Write the day behind the version: `## [1.2.0] - 2026-11-27`.",
		references: KEEP
	},
	futureDate: {
		id: "repository/date-in-the-future",
		title: "An entry that is dated in the future",
		leadsTo: "note",
		severity: "low",
		why: "Nothing has happened then, so the date is wrong, and it does not count.",
		remedy: "Write the day on which it happened.",
		references: []
	},
	nothingOfModel: {
		id: "repository/change-log-without-model",
		title: "A change log that does not speak of the model",
		leadsTo: "note",
		severity: "medium",
		why: "A change of the model changes what happens to people, whether or not a line of code changed.",
		remedy: "Write what changed in the model, from which data, and what that does to its numbers.",
		references: KEEP
	},
	notFollowed: {
		id: "repository/change-log-not-followed",
		title: "A change of the model that the change log does not follow",
		leadsTo: "note",
		severity: "medium",
		why: "This change brings another model, and whoever reads the log will not learn it.",
		remedy: "Add a line below `Unreleased` that says what changed in the model.",
		references: KEEP
	},
	incompleteDecision: {
		id: "repository/incomplete-decision",
		title: "A decision without a status or a date",
		leadsTo: "note",
		severity: "low",
		why: "Nobody can tell whether it stands, nor what was known when it was taken.",
		remedy: "Write both below the title: `Status: accepted`, `Date: 2026-11-27`.",
		references: ADR
	}
};

// src/evidence/document/repository/logs/change-log.ts
const VERSION$1 = /(?:^|[\s[v])\d{1,6}\.\d{1,6}|\bunreleased\b/iu;
const OF_MODEL = /\b(?:models?|retrain(?:ed|ing)?|weights|checkpoints?|fine-?tun(?:ed|ing))\b/iu;
/** Shorter names occur in other words too. */
const SHORTEST_NAME = 4;
const changeLog = {
	kind: "changeLog",
	asksChanges: true,
	names: ["change-log"],
	read: (documents, context) => {
		const [nearest] = documents.get("change-log") ?? [];
		if (nearest === void 0) return {
			state: "missing",
			missing: ["CHANGELOG.md"],
			hint: CHANGE_LOG_HINT
		};
		const { path } = nearest;
		const entries = entriesOf(markdownOf(nearest).sections);
		if (entries.length === 0) return {
			state: "unreadable",
			message: "The change log has no entry: no heading names a version or a day.",
			hint: LOG_RULES.noEntries.remedy,
			findings: [{
				rule: LOG_RULES.noEntries,
				path,
				line: 1,
				message: "No heading names a version or a day.",
				detail: path.slice(0, 300)
			}]
		};
		const future = entries.filter(({ dates }) => dates.some((date) => date > context.asOf));
		const isDated = entries.some(({ dates }) => dates.some((date) => date <= context.asOf));
		const namesModel = entries.some((entry) => isOfModel(entry.text, context));
		const followsChange = follows(path, context);
		const at = (rule, line, message) => ({
			rule,
			path,
			line,
			message,
			detail: path.slice(0, 300)
		});
		const line = entries[0]?.line ?? 1;
		return {
			state: "read",
			evidence: {
				path,
				entries: entries.length,
				isDated,
				namesModel,
				...followsChange === void 0 ? {} : { followsChange },
				findings: [
					...future.map((entry) => at(LOG_RULES.futureDate, entry.line, "This entry is dated after today.")),
					...isDated ? [] : [at(LOG_RULES.undatedEntries, line, "No entry has a day that has been.")],
					...namesModel ? [] : [at(LOG_RULES.nothingOfModel, line, "No entry speaks of the model.")],
					...followsChange === false ? [at(LOG_RULES.notFollowed, line, "This change brings another model, and no entry of it.")] : []
				]
			}
		};
	}
};
/** Headings that name a version or a day, each with the sections below it. */
function entriesOf(sections) {
	const entries = [];
	let texts = [];
	for (const section of sections.toReversed()) {
		const own = [
			section.title,
			section.text,
			...section.tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
		];
		texts.push(...own);
		const dates = datesIn(section.title);
		if (section.level > 0 && (dates.length > 0 || VERSION$1.test(section.title))) {
			entries.push({
				line: section.line,
				dates,
				text: texts.join("\n")
			});
			texts = [];
		}
	}
	return entries.toReversed();
}
function isOfModel(text, { subject }) {
	const file = subject.model?.slice(subject.model.lastIndexOf("/") + 1) ?? "";
	const names = [
		subject.id,
		file,
		file.replace(/\.[^.]+$/u, "")
	].filter(({ length }) => length >= SHORTEST_NAME);
	const lower = text.toLowerCase();
	return OF_MODEL.test(text) || names.some((name) => lower.includes(name.toLowerCase()));
}
/** Undefined where the model stays as it is, or nobody knows what changed. */
function follows(path, { subject: { model }, paths, isChanged }) {
	if (model === void 0 || isChanged === void 0) return;
	return [...paths].filter((each) => each === model || each.startsWith(`${model}/`)).some(isChanged) ? isChanged(path) : void 0;
}

// src/evidence/document/repository/logs/decision-log.ts
const STATUS = /\b(?:accepted|approved|decided|adopted|proposed|draft|rejected|declined|deprecated|superseded|amended|implemented)\b/iu;
const NO_RECORD = /(?:^|\/)(?:readme|index|[^/]*template[^/]*|0+)\.[a-z]+$/iu;
const ONE_FILE = /(?:^|\/)DECISIONS?(?:[-_]LOG)?\.[a-z]+$/iu;
const MOST_FINDINGS$1 = 20;
const decisionLog = {
	kind: "decisionLog",
	names: ["decision-log"],
	read: (documents, { asOf }) => {
		const records = (documents.get("decision-log") ?? []).filter(({ path }) => !NO_RECORD.test(path)).flatMap(recordsOf);
		if (records.length === 0) return {
			state: "missing",
			missing: ["records of decisions"],
			hint: DECISION_LOG_HINT
		};
		const lacking = records.map((record) => ({
			record,
			lacks: lacksOf(record, asOf)
		}));
		return {
			state: "read",
			evidence: {
				records: records.length,
				complete: lacking.filter(({ lacks }) => lacks.length === 0).length,
				findings: lacking.flatMap(({ record: { path, line }, lacks }) => {
					const message = `This decision has no ${lacks.join(" and no ")}.`;
					const detail = lacks.join(", ");
					return lacks.length === 0 ? [] : [{
						rule: LOG_RULES.incompleteDecision,
						path,
						line,
						message,
						detail
					}];
				}).slice(0, MOST_FINDINGS$1)
			}
		};
	}
};
/** A file is one record; in a log of one file each heading of its second level is one. */
function recordsOf(document) {
	const { path } = document;
	const { sections, frontMatter } = markdownOf(document);
	const written = sections.map((section) => ({
		...section,
		own: textOf(section)
	}));
	if (!ONE_FILE.test(path)) {
		const all = [frontMatter?.yaml ?? "", ...written.map(({ own }) => own)].join("\n");
		return all.trim() === "" ? [] : [{
			path,
			line: sections.find(({ level }) => level > 0)?.line ?? 1,
			text: all
		}];
	}
	const starts = written.flatMap(({ level }, index) => level === 2 ? [index] : []);
	return starts.map((start, place) => {
		const parts = written.slice(start, starts[place + 1]);
		return {
			path,
			line: parts[0]?.line ?? 1,
			text: parts.map(({ own }) => own).join("\n")
		};
	});
}
function textOf({ title, text, tables }) {
	return [
		title,
		text,
		...tables.flatMap(({ header, rows }) => [header, ...rows.map((row) => row.cells)]).flat()
	].join("\n");
}
function lacksOf({ text }, asOf) {
	const dates = datesIn(text);
	const past = dates.filter((date) => date <= asOf);
	return [...STATUS.test(text) ? [] : ["status"], ...past.length > 0 ? [] : [dates.length > 0 ? "date that has been" : "date"]];
}

// src/evidence/document/repository/notebooks/absolute-path.ts
/** Places that one machine has, or one service; what follows may be somebody's name, and is not shown. */
const PLACES = /(?<=^|[\s"'`(=,:[])(?:file:\/\/\/?)?(\/home\/|\/Users\/|\/root\/|\/mnt\/|\/media\/|\/content\/|\/kaggle\/|\/dbfs\/|[A-Za-z]:(?:\\{1,2}|\/)(?=[\w .-]))/u;
/** Of one line. */
const MOST_LETTERS$3 = 1e4;
/** The beginning of an absolute path in a line of code: `/home/`, `C:\`; undefined: there is none. */
function absolutePathIn(line) {
	return (PLACES.exec(line.slice(0, MOST_LETTERS$3))?.[1])?.replace("\\\\", "\\");
}

// src/evidence/document/repository/notebooks/notebook.ts
/** One notebook of nbformat 4 with the lines of its cells. https://nbformat.readthedocs.io/en/latest/format_description.html */
const VERSION = object({ nbformat: number() });
const OUTPUT = object({
	output_type: string$2().optional(),
	execution_count: number().nullish()
});
const CELL = object({
	cell_type: string$2(),
	source: union([string$2(), array(string$2())]).default([]),
	execution_count: number().nullish(),
	outputs: array(OUTPUT).nullish()
});
const NOTEBOOK = object({ cells: array(CELL).max(1e4) });
function readNotebook(text) {
	const json = readJson(text);
	if (!json.ok) {
		const [problem] = json.problems;
		return broken("form", problem?.line ?? 1, problem?.message ?? "It is no JSON.");
	}
	const version = VERSION.safeParse(json.value).data?.nbformat;
	if (version !== 4) {
		const message = version === void 0 ? "It says no version of the format of notebooks." : `It is a notebook of version ${version}, and 4 is read.`;
		return broken("version", json.lineOf(["nbformat"]), message);
	}
	const notebook = NOTEBOOK.safeParse(json.value);
	if (!notebook.success) {
		const [issue] = notebook.error.issues;
		const path = (issue?.path ?? []).map((key) => typeof key === "symbol" ? String(key) : key);
		return broken("form", json.lineOf(path), `It does not have the form of a notebook at ${path.join(".")}.`);
	}
	return {
		ok: true,
		cells: notebook.data.cells.flatMap((cell, index) => cell.cell_type === "code" ? [cellOf(cell, index, json.lineOf)] : []).filter(({ code }) => code.some((line) => line.text.trim() !== ""))
	};
}
function cellOf({ source, execution_count: count, outputs }, index, lineOf) {
	const pieces = typeof source === "string" ? [{
		piece: source,
		line: lineOf([
			"cells",
			index,
			"source"
		])
	}] : source.map((piece, at) => ({
		piece,
		line: lineOf([
			"cells",
			index,
			"source",
			at
		])
	}));
	const all = outputs ?? [];
	return {
		number: index + 1,
		line: lineOf(["cells", index]),
		code: pieces.flatMap(({ piece, line }) => piece.replace(/\n$/u, "").split("\n").map((text) => ({
			text,
			line
		}))),
		count: count ?? null,
		hasError: all.some(({ output_type: type }) => type === "error"),
		results: all.flatMap(({ output_type: type, execution_count: of }) => type === "execute_result" && typeof of === "number" ? [of] : [])
	};
}
function broken(because, line, message) {
	return {
		ok: false,
		because,
		line,
		message
	};
}

// src/evidence/document/repository/notebooks/rules.ts
const NBFORMAT = {
	title: "nbformat: The notebook file format",
	url: "https://nbformat.readthedocs.io/en/latest/format_description.html"
};
const PIMENTEL = {
	title: "Pimentel et al. 2019: A large-scale study about quality and reproducibility of Jupyter notebooks",
	url: "https://doi.org/10.1109/MSR.2019.00077"
};
/** What can be found in notebooks. */
const NOTEBOOK_RULES = {
	outOfOrder: {
		id: "repository/notebook-out-of-order",
		title: "A cell that was not run in the order in which it stands",
		leadsTo: "note",
		severity: "medium",
		why: "What the reader sees is not what ran: a variable may come of a cell below, or of one that is gone.",
		remedy: "Restart the kernel, run all cells, and save.",
		references: [PIMENTEL]
	},
	notRun: {
		id: "repository/notebook-not-run",
		title: "A cell of code that was not run",
		leadsTo: "note",
		severity: "low",
		why: "Nobody can see whether the notebook runs, nor what it gave.",
		remedy: "Restart the kernel, run all cells, and save with the outputs; delete cells that are not needed.",
		references: [PIMENTEL]
	},
	failed: {
		id: "repository/notebook-error",
		title: "A cell whose output is an error",
		leadsTo: "note",
		severity: "medium",
		why: "What stands below did not run after it, or ran with what was there before.",
		remedy: "Mend the cell, restart the kernel, run all cells, and save.",
		references: [PIMENTEL]
	},
	otherOutput: {
		id: "repository/notebook-other-output",
		title: "A result that is of another run than its cell",
		leadsTo: "note",
		severity: "medium",
		why: "The number that a reader sees may not be what the code gives.",
		remedy: "Restart the kernel, run all cells, and save.",
		references: [NBFORMAT]
	},
	absolutePath: {
		id: "repository/notebook-absolute-path",
		title: "A path that is there on one machine only",
		leadsTo: "note",
		severity: "medium",
		why: "Nobody else can run the notebook, and nobody can tell which data it read. The path may name a person.",
		remedy: "Write paths from the root of the repository, or take them from a setting.",
		references: [PIMENTEL]
	},
	otherVersion: {
		id: "repository/notebook-version",
		title: "A notebook of another version of the format",
		leadsTo: "note",
		severity: "low",
		why: "Its cells lie elsewhere, so nothing of it was looked at.",
		remedy: "Save it in version 4: `jupyter nbconvert --to notebook --inplace`.",
		references: [NBFORMAT]
	},
	noNotebook: {
		id: "repository/notebook-unreadable",
		title: "A notebook that cannot be read",
		leadsTo: "note",
		severity: "low",
		why: "It is no JSON, or not of the form of notebooks, so nothing of it was looked at.",
		remedy: "Open it in Jupyter and save it; a conflict of a merge may stand in it.",
		references: [NBFORMAT]
	}
};

// src/evidence/document/repository/notebooks/notebooks.ts
/** Findings of one rule in one notebook. */
const MOST_OF_A_KIND = 10;
const notebooks = {
	kind: "notebooks",
	names: ["notebooks"],
	read: (documents) => {
		const looked = (documents.get("notebooks") ?? []).map(lookAt$1);
		const read = looked.flatMap(({ notebook }) => notebook === void 0 ? [] : [notebook]);
		const unknown = looked.filter(({ isUnknown }) => isUnknown).length;
		const findings = looked.flatMap((each) => each.findings);
		if (read.length > 0) return {
			state: "read",
			evidence: {
				notebooks: read,
				unknown,
				findings
			}
		};
		return unknown > 0 ? {
			state: "unreadable",
			message: "No notebook could be read.",
			hint: "Save the notebooks in version 4: `jupyter nbconvert --to notebook --inplace`.",
			findings
		} : {
			state: "missing",
			missing: ["notebooks with code"],
			hint: NOTEBOOKS_HINT
		};
	}
};
function lookAt$1({ path, text }) {
	const read = readNotebook(text);
	if (!read.ok) {
		const rule = read.because === "version" ? NOTEBOOK_RULES.otherVersion : NOTEBOOK_RULES.noNotebook;
		const { line, message } = read;
		return {
			isUnknown: true,
			findings: [{
				rule,
				path,
				line,
				message,
				detail: message.slice(0, 300)
			}]
		};
	}
	const { cells } = read;
	if (cells.length === 0) return {
		isUnknown: false,
		findings: []
	};
	const disorder = disorderOf(cells, path);
	const absolute = absoluteOf(cells, path);
	return {
		notebook: {
			path,
			cells: cells.length,
			isInOrder: disorder.length === 0,
			absolutePaths: absolute.length
		},
		isUnknown: false,
		findings: Object.values(NOTEBOOK_RULES).flatMap((rule) => [...disorder, ...absolute].filter((each) => each.rule.id === rule.id).slice(0, MOST_OF_A_KIND)).toSorted((a, b) => a.line - b.line)
	};
}
function disorderOf(cells, path) {
	const at = (rule, { number, line }, message) => ({
		rule,
		path,
		line,
		message,
		detail: `cell ${number}`
	});
	return cells.flatMap((cell, index) => {
		const { count, hasError, results } = cell;
		const found = [];
		if (count === null) found.push(at(NOTEBOOK_RULES.notRun, cell, "This cell has no count: it was not run, or it was cleared."));
		else if (count !== index + 1) {
			const message = `It was run as number ${count}, and stands as cell of code ${index + 1}.`;
			found.push(at(NOTEBOOK_RULES.outOfOrder, cell, message));
		}
		if (hasError) found.push(at(NOTEBOOK_RULES.failed, cell, "Its output is an error."));
		if (count !== null && results.some((of) => of !== count)) found.push(at(NOTEBOOK_RULES.otherOutput, cell, "Its result is of another run than the cell."));
		return found;
	});
}
function absoluteOf(cells, path) {
	return cells.flatMap(({ number, code }) => code.flatMap(({ text, line }, index) => {
		const place = absolutePathIn(text);
		return place === void 0 ? [] : [{
			rule: NOTEBOOK_RULES.absolutePath,
			path,
			line,
			message: `A path that begins with \`${place}\` is there on one machine only.`,
			detail: `${place}… (cell ${number}, line ${index + 1})`
		}];
	}));
}

// src/evidence/document/repository/ownership/path-pattern.ts
/**
* GitHub's part of the patterns of gitignore: `*`, `?`, `**`, a slash that anchors, a slash at the end for a folder; no `!`, no `[a-z]`.
* Patterns come from a repository, so no regular expression is made of them: matching takes at most the product of both lengths.
*/
const MOST_LETTERS$2 = 1e3;
/** One letter that was written behind a backslash stands for itself. */
const STAR = "*";
const ANY = "**";
/** The pattern, or why there is none, as the end of a sentence. */
function pathPattern(written) {
	const because = refusalOf(written);
	if (because !== void 0) return { because };
	const parts = written.split("/");
	const isFolder = parts.at(-1) === "";
	const isAnchored = parts.slice(0, isFolder ? -1 : void 0).length > 1;
	const named = parts.filter((part) => part !== "").map((part) => part === ANY ? ANY : lettersOf(part));
	const head = isAnchored ? [] : [ANY];
	const tail = isFolder ? [[sign(STAR)], ANY] : [ANY];
	return { segments: [
		...head,
		...named,
		...isAnchored && isStar(named.at(-1)) && !isFolder ? [] : tail
	] };
}
function refusalOf(written) {
	if (written.length > MOST_LETTERS$2) return `the path has more than ${MOST_LETTERS$2} letters`;
	if (written.startsWith("!")) return "a path cannot begin with \"!\": GitHub knows no exceptions here";
	if (/[[\]]/u.test(written)) return "GitHub knows no ranges in brackets here";
	return /^\/*$/u.test(written) ? "it names no path" : void 0;
}
/** `docs/*` is of the files in the folder alone; any other name is of a file, or of a folder and all below it. */
function isStar(segment) {
	return segment !== void 0 && segment !== ANY && segment.length === 1 && isSign(segment[0], STAR);
}
/** Whether a path from the root matches, letter case and all. */
function matchesPath({ segments }, path) {
	return matchesList(path.split("/"), segments, (segment) => segment === ANY, matchesSegment);
}
function lettersOf(part) {
	const letters = [];
	for (let at = 0; at < part.length; at += 1) {
		const isEscaped = part[at] === "\\" && at + 1 < part.length;
		at += isEscaped ? 1 : 0;
		letters.push({
			text: part.charAt(at),
			isPlain: isEscaped
		});
	}
	return letters;
}
function sign(text) {
	return {
		text,
		isPlain: false
	};
}
function isSign(letter, text) {
	return letter !== void 0 && !letter.isPlain && letter.text === text;
}
function matchesSegment(segment, name) {
	return segment !== ANY && matchesList([...name], segment, (letter) => isSign(letter, STAR), (letter, own) => isSign(letter, "?") || letter.text === own);
}
/** The usual match of wildcards: on a failure only the last wildcard takes one more. */
function matchesList(items, pattern, isAny, matches) {
	let at = 0;
	let place = 0;
	let star;
	while (at < items.length) {
		const part = pattern[place];
		if (part !== void 0 && isAny(part)) {
			star = {
				place,
				at
			};
			place += 1;
		} else if (part !== void 0 && matches(part, items[at] ?? "")) {
			at += 1;
			place += 1;
		} else if (star === void 0) return false;
		else {
			star.at += 1;
			at = star.at;
			place = star.place + 1;
		}
	}
	return pattern.slice(place).every(isAny);
}

// src/evidence/document/repository/ownership/codeowners.ts
/**
* CODEOWNERS as GitHub reads it: the last line that matches a path names its owners, a line without owners takes them away.
* https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
*/
const USER = /^@[a-z\d](?:[a-z\d_-]{0,99})$/u;
const TEAM = /^@[a-z\d](?:[a-z\d_-]{0,99})\/[a-z\d][\w.-]{0,99}$/u;
const ADDRESS = /^[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}$/u;
const MOST_OWNERS = 100;
function readCodeowners(text) {
	const lines = [];
	const invalid = [];
	for (const [index, written] of text.split("\n").entries()) {
		const line = index + 1;
		const [pattern, ...names] = wordsOf$1(written);
		if (pattern === void 0) continue;
		const read = pathPattern(pattern);
		const owners = [...new Set(names.slice(0, MOST_OWNERS).map((name) => name.toLowerCase()))];
		const wrong = owners.find((owner) => !isOwner(owner));
		if ("because" in read) invalid.push({
			line,
			because: read.because
		});
		else if (wrong !== void 0) invalid.push({
			line,
			because: "what follows the path is no @user, no @organisation/team and no address"
		});
		else lines.push({
			line,
			pattern: read,
			owners
		});
	}
	return {
		lines,
		invalid
	};
}
/** The line that decides of a path from the root; undefined: none matches. */
function decidingLine({ lines }, path) {
	return lines.findLast(({ pattern }) => matchesPath(pattern, path));
}
function isTeam(owner) {
	return TEAM.test(owner);
}
function isOwner(owner) {
	return USER.test(owner) || isTeam(owner) || ADDRESS.test(owner);
}
/** Words apart by blanks; a backslash before a blank keeps it, and `#` begins a comment. */
function wordsOf$1(line) {
	const words = [];
	let word = "";
	for (let at = 0; at < line.length; at += 1) {
		const letter = line.charAt(at);
		if (letter === "#") break;
		if (letter === "\\" && at + 1 < line.length) {
			word += letter + line.charAt(at + 1);
			at += 1;
		} else if (letter === " " || letter === "	" || letter === "\r") {
			words.push(word);
			word = "";
		} else word += letter;
	}
	return [...words, word].filter((each) => each !== "");
}

// src/evidence/document/repository/ownership/rules.ts
const GITHUB$1 = [{
	title: "GitHub: About code owners",
	url: "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners"
}];
/** What can be found in CODEOWNERS. */
const OWNERSHIP_RULES = {
	unowned: {
		id: "repository/unowned-file",
		title: "A file of the subject that nobody owns",
		leadsTo: "note",
		severity: "medium",
		why: "A model without an owner is changed by whoever comes, and nobody answers for what it does.",
		remedy: "Add a line with the path and its owner, below all lines that match it too: the last one counts.",
		references: GITHUB$1
	},
	singleOwner: {
		id: "repository/single-owner",
		title: "A file of the subject with one owner alone",
		leadsTo: "note",
		severity: "low",
		why: "Nobody reviews their own change, so that a change of the only owner is reviewed by nobody who knows the file.",
		remedy: "Name a second owner, or a team.",
		references: GITHUB$1
	},
	invalidLine: {
		id: "repository/invalid-owner-line",
		title: "A line of CODEOWNERS that GitHub skips",
		leadsTo: "note",
		severity: "low",
		why: "Whoever wrote it believes that the files have an owner.",
		remedy: "Write a path, a blank and owners: `@user`, `@organisation/team` or an address.",
		references: GITHUB$1
	}
};

// src/evidence/document/repository/ownership/ownership.ts
const MOST_INVALID = 20;
/** Of one binding that names many files. */
const MOST_FILES = 1e3;
const POLICY = /^(?:\.github\/)?\.?fates\.ya?ml$/u;
/** Of several places GitHub takes the first of `.github/`, the root and `docs/`; that is the order of the paths. */
const ownership = {
	kind: "ownership",
	names: ["codeowners"],
	read: (documents, context) => {
		const [document] = documents.get("codeowners") ?? [];
		const things = boundThings(context);
		if (document === void 0 || things.length === 0) return document === void 0 ? {
			state: "missing",
			missing: ["CODEOWNERS"],
			hint: OWNERSHIP_HINT
		} : {
			state: "missing",
			missing: ["files that the policy binds and the repository holds"],
			hint: "Bind `model:`, `card:` or a table that lies in the repository."
		};
		const { path, text } = document;
		const codeowners = readCodeowners(text);
		const files = things.map((thing) => ownedOf(thing, codeowners));
		return {
			state: "read",
			evidence: {
				path,
				files: files.map(({ owned }) => owned),
				findings: [...codeowners.invalid.slice(0, MOST_INVALID).map(({ line, because }) => ({
					rule: OWNERSHIP_RULES.invalidLine,
					path,
					line,
					message: `GitHub skips this line: ${because}.`,
					detail: `line ${line}: ${because}`
				})), ...files.flatMap((file) => findingsOf(file, path))].toSorted((a, b) => a.line - b.line)
			}
		};
	}
};
/** What of the subject lies in the repository: a folder or a glob is one thing with many files. */
function boundThings({ subject, paths }) {
	const { model, card, evaluation, training } = subject;
	const policies = [...paths].filter((path) => POLICY.test(path));
	const bound = [
		model,
		card,
		evaluation.table,
		training?.table,
		...policies
	].filter((path) => path !== void 0);
	return [...new Set(bound)].flatMap((name) => {
		const own = paths.has(name) ? [name] : filesBelow(name, paths);
		return own.length === 0 ? [] : [{
			name,
			paths: own
		}];
	});
}
function filesBelow(name, paths) {
	const pattern = pathPattern(`/${name}`);
	return "because" in pattern ? [] : [...paths].filter((path) => matchesPath(pattern, path)).slice(0, MOST_FILES);
}
/** Of many files the one with the fewest owners stands for all. */
function ownedOf({ name, paths }, codeowners) {
	const [fewest = {
		path: name,
		owners: []
	}] = paths.map((path) => {
		const deciding = decidingLine(codeowners, path);
		return {
			path,
			owners: deciding?.owners ?? [],
			...deciding === void 0 ? {} : { line: deciding.line }
		};
	}).toSorted((a, b) => reviewersOf(a.owners) - reviewersOf(b.owners));
	const { owners, ...worst } = fewest;
	return {
		owned: {
			path: name,
			owners: owners.length,
			canBeReviewed: reviewersOf(owners) > 1
		},
		worst
	};
}
/** A team has more than one who can look. */
function reviewersOf(owners) {
	return owners.reduce((sum, owner) => sum + (isTeam(owner) ? 2 : 1), 0);
}
function findingsOf({ owned, worst }, path) {
	if (owned.canBeReviewed) return [];
	const { line = 1 } = worst;
	if (owned.owners === 1) return [{
		rule: OWNERSHIP_RULES.singleOwner,
		path,
		line,
		message: "The only owner is one person, who cannot review their own change.",
		detail: detailOf(worst.path)
	}];
	const message = worst.line === void 0 ? "No line matches a file of the subject." : "This line takes the owners of a file of the subject away.";
	return [{
		rule: OWNERSHIP_RULES.unowned,
		path,
		line,
		message,
		detail: detailOf(worst.path)
	}];
}
function detailOf(path) {
	return path.length > 300 ? `…${path.slice(-299)}` : path;
}

// src/evidence/document/repository/provenance/rules.ts
/** What can be found in records of runs, and in dates of evaluations. */
const PROVENANCE_RULES = {
	otherContent: {
		id: "repository/recorded-other-content",
		title: "A record of a run that names other content than is there",
		leadsTo: "note",
		severity: "high",
		why: "The model or its data changed after the run, so that the record is of another model.",
		remedy: "Run it again with what is there, and commit its record with it.",
		references: []
	},
	badRecord: {
		id: "repository/unreadable-record",
		title: "A record of a run that cannot be read",
		leadsTo: "note",
		severity: "medium",
		why: "What the run read and made is not known, so nothing of it counts.",
		remedy: "Commit it as `actions/record` or DVC wrote it.",
		references: []
	},
	unnamed: {
		id: "repository/unnamed-version",
		title: "A record of a run that does not name the model, its data or its code",
		leadsTo: "note",
		severity: "medium",
		why: "Without all three nobody can make the model again, nor tell what a change of it came of.",
		remedy: "Record the digests of the data and the model, and the commit of the code, in one run.",
		references: []
	},
	futureEvaluation: {
		id: "repository/evaluation-in-the-future",
		title: "An evaluation that is dated in the future",
		leadsTo: "note",
		severity: "medium",
		why: "Nobody has evaluated anything then, so the date is wrong, and it does not count.",
		remedy: "Write the day on which the evaluation ran.",
		references: []
	},
	undated: {
		id: "repository/undated-evaluation",
		title: "An evaluation without a date",
		leadsTo: "note",
		severity: "low",
		why: "Nobody can tell whether the numbers are of this model, nor how old they are.",
		remedy: "Write `Evaluation date:` and the day beside the results.",
		references: []
	}
};

// src/evidence/document/repository/provenance/records.ts
/** Records of runs in one form: what each names, by which digest or size, and where that stands. */
/** Once a document: its versions and its date are asked for by different readers. */
const readRecord = onceForEach((document) => document.path.endsWith(".json") ? ofManifest(document) : ofDvc(document));
function ofManifest({ path, text }) {
	const json = readJson(text);
	const read = readRunManifest(text, path);
	if (!read.ok || !json.ok) {
		const [problem] = read.ok ? [] : read.problems;
		const key = problem?.key?.split(".") ?? [];
		return { findings: [bad(path, json.ok ? json.lineOf(key.map((part) => /^\d+$/u.test(part) ? Number(part) : part)) : 1, problem?.message ?? "It is no JSON.")] };
	}
	const { kind, inputs, outputs, code, finishedAt } = read.value;
	const files = [...inputs.map((file, index) => ({
		file,
		line: json.lineOf(["inputs", index])
	})), ...outputs.map((file, index) => ({
		file,
		line: json.lineOf(["outputs", index])
	}))].map(({ file, line }) => ({
		path: file.path,
		sha256: file.digest,
		line
	}));
	const line = json.lineOf(["finishedAt"]);
	return {
		record: {
			path,
			kind,
			files,
			commit: code.commit,
			finishedAt,
			line
		},
		findings: []
	};
}
const OUT = object({
	path: string$2(),
	md5: string$2().optional(),
	hash: string$2().optional(),
	size: number().optional()
});
const LIST = array(OUT).optional();
const STAGE = object({
	deps: LIST,
	outs: LIST
});
/** `dvc.lock` has stages, `data.csv.dvc` is one. */
const LOCK = object({ stages: record(string$2(), STAGE) });
function ofDvc({ path, text }) {
	const yaml = readYamlDocument(text);
	const stages = path.endsWith("dvc.lock") ? Object.entries(LOCK.safeParse(yaml.value).data?.stages ?? {}).map(([name, stage]) => [["stages", name], stage]) : [STAGE.safeParse(yaml.value).data].flatMap((stage) => stage === void 0 ? [] : [[[], stage]]);
	if (stages.length === 0) {
		const [problem] = yaml.problems;
		return { findings: [bad(path, problem?.line ?? 1, problem?.message ?? "It has no stages and no outputs.")] };
	}
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	return {
		record: {
			path,
			kind: "pipeline",
			files: stages.flatMap(([at, stage]) => [...namedBy(stage.deps, [...at, "deps"], folder, yaml), ...namedBy(stage.outs, [...at, "outs"], folder, yaml)]),
			line: 1
		},
		findings: []
	};
}
function namedBy(list, at, folder, yaml) {
	return (list ?? []).flatMap(({ path, md5, size }, index) => md5 === void 0 ? [] : [{
		path: folder + path.replace(/^\.\//u, ""),
		line: yaml.lineOf([...at, index]),
		...size === void 0 ? {} : { bytes: size }
	}]);
}
function bad(path, line, message) {
	return {
		rule: PROVENANCE_RULES.badRecord,
		path,
		line,
		message,
		detail: message.slice(0, 300)
	};
}

// src/evidence/document/repository/provenance/evaluation-record.ts
/** Of one line. */
const MOST_LETTERS$1 = 2e3;
const EVALUATED = /\b(?:evaluat(?:ed|ion)|tested|benchmarked|last measured|results? (?:as of|from))\b/iu;
const evaluationRecord = {
	kind: "evaluationRecord",
	names: ["run-record", "model-card"],
	asksDigests: true,
	read: (documents, context) => {
		const runs = (documents.get("run-record") ?? []).map(readRecord).flatMap(({ record }) => record?.kind === "evaluation" ? [record] : []);
		const [card] = documents.get("model-card") ?? [];
		const [any] = [...card === void 0 ? [] : [card], ...runs];
		if (any === void 0) return {
			state: "missing",
			missing: ["a dated evaluation"],
			hint: EVALUATION_HINT
		};
		const dated = [...runs.filter((run) => isOfSubject(run, context)).flatMap(ofRun), ...card === void 0 ? [] : ofCard(card)];
		const [latest] = dated.filter(({ date }) => date <= context.asOf).toSorted((a, b) => a.date < b.date ? 1 : -1);
		return {
			state: "read",
			evidence: {
				...latest === void 0 ? {} : { latest: {
					...latest,
					age: daysBetween(latest.date, context.asOf)
				} },
				findings: [...dated.filter(({ date }) => date > context.asOf).map(inTheFuture), ...dated.length === 0 ? [undated(any.path)] : []]
			}
		};
	}
};
/** A run that names the model's digest, or that of the table; where neither is there, nothing speaks against it. */
function isOfSubject({ files }, { digests, subject }) {
	const own = [subject.model, subject.evaluation.table].flatMap((path) => path === void 0 ? [] : digests?.get(path)?.sha256 ?? []);
	return own.length === 0 || files.some(({ sha256 }) => sha256 !== void 0 && own.includes(sha256));
}
function ofRun({ path, line, finishedAt }) {
	return finishedAt === void 0 ? [] : [{
		path,
		line,
		date: finishedAt.slice(0, 10)
	}];
}
/** Of a line that speaks of an evaluation its last date. */
function ofCard({ path, text }) {
	return text.split("\n").flatMap((written, index) => {
		const line = written.slice(0, MOST_LETTERS$1);
		const date = EVALUATED.test(line) ? datesIn(line).at(-1) : void 0;
		return date === void 0 ? [] : [{
			path,
			line: index + 1,
			date
		}];
	});
}
function inTheFuture({ path, line, date }) {
	return {
		rule: PROVENANCE_RULES.futureEvaluation,
		path,
		line,
		message: "The evaluation is dated after the day of this run.",
		detail: date
	};
}
function undated(path) {
	return {
		rule: PROVENANCE_RULES.undated,
		path,
		line: 1,
		message: "It does not say when the model was evaluated.",
		detail: path.slice(0, 300)
	};
}

// src/evidence/document/repository/provenance/versions.ts
const MOST_FINDINGS = 20;
const versions = {
	kind: "versions",
	names: ["run-record"],
	asksDigests: true,
	read: (documents, context) => {
		const read = (documents.get("run-record") ?? []).map(readRecord);
		const records = read.flatMap(({ record }) => record === void 0 ? [] : [record]);
		const broken = read.flatMap(({ findings }) => findings);
		const [first] = records;
		if (first === void 0) {
			const hint = VERSIONS_HINT;
			return broken.length > 0 ? {
				state: "unreadable",
				message: "No record of a run can be read.",
				hint,
				findings: broken
			} : {
				state: "missing",
				missing: ["a record of a run: fates-run.json or dvc.lock"],
				hint
			};
		}
		const { model, evaluation, training } = context.subject;
		const ofModel = namingOf(model === void 0 ? [] : [model], records, context);
		const ofData = namingOf([training?.table ?? evaluation.table], records, context);
		const code = records.find((record) => record.commit !== void 0) === void 0 ? "absent" : "named";
		const lacking = [
			...ofModel.naming === "absent" ? ["the model"] : [],
			...ofData.naming === "absent" ? ["its data"] : [],
			...code === "absent" ? ["its code"] : []
		];
		const findings = [
			...broken,
			...ofModel.findings,
			...ofData.findings,
			...unnamed(first, lacking)
		];
		return {
			state: "read",
			evidence: {
				model: ofModel.naming,
				data: ofData.naming,
				code,
				findings: findings.slice(0, MOST_FINDINGS)
			}
		};
	}
};
function unnamed({ path, line }, lacking) {
	const message = `No record names ${lacking.join(" and ")}.`;
	return lacking.length === 0 ? [] : [{
		rule: PROVENANCE_RULES.unnamed,
		path,
		line,
		message,
		detail: lacking.join(", ")
	}];
}
/** What records say of the files at these paths; one that is of other content counts before one that agrees. */
function namingOf(paths, records, { digests }) {
	const asked = paths.map((path) => ({
		path,
		bound: digests?.get(path)
	}));
	const all = records.flatMap(({ path: record, files }) => files.map((file) => ({
		record,
		file
	})));
	const others = all.filter(({ file }) => asked.some(({ path, bound }) => file.path === path && isOther(file, bound)));
	const isNamed = all.some(({ file }) => asked.some(({ path, bound }) => isSame(file, path, bound)));
	return {
		naming: others.length > 0 ? "other" : isNamed ? "named" : "absent",
		findings: others.map(({ record, file }) => ({
			rule: PROVENANCE_RULES.otherContent,
			path: record,
			line: file.line,
			message: "What lies at this path has another digest or another size.",
			detail: file.path.slice(0, 300)
		}))
	};
}
function isOther(file, bound) {
	return bound !== void 0 && (file.sha256 !== void 0 && file.sha256 !== bound.sha256 || file.bytes !== void 0 && file.bytes !== bound.bytes);
}
/** By its digest wherever the run had it, else by its path: what is not in the repository is named all the same. */
function isSame(file, path, bound) {
	return bound !== void 0 && file.sha256 === bound.sha256 || file.path === path && !isOther(file, bound);
}

// src/evidence/document/repository/randomness/libraries.ts
const wordsOf = (text) => new Set(text.split(" "));
const NOT_DRAWN = wordsOf("seed Random SystemRandom getstate setstate");
const NOT_DRAWN_BY_NUMPY = wordsOf("seed RandomState default_rng Generator get_state set_state SeedSequence");
const SKLEARN = wordsOf("train_test_split ShuffleSplit StratifiedShuffleSplit GroupShuffleSplit RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor GradientBoostingClassifier GradientBoostingRegressor HistGradientBoostingClassifier HistGradientBoostingRegressor AdaBoostClassifier AdaBoostRegressor BaggingClassifier BaggingRegressor DecisionTreeClassifier DecisionTreeRegressor MLPClassifier MLPRegressor SGDClassifier SGDRegressor Perceptron KMeans MiniBatchKMeans GaussianMixture IsolationForest RandomizedSearchCV permutation_importance shuffle resample TSNE make_classification make_regression make_blobs make_moons");
const TORCH = wordsOf("rand randn randint randperm normal bernoulli multinomial rand_like randn_like");
const LAYERS = /^torch\.nn\.(?:Linear|Bilinear|Conv\w{1,20}|LSTM|GRU|RNN|Embedding\w{0,10}|Dropout\w{0,20}|MultiheadAttention|Transformer\w{0,20}|init\.\w{1,40})$/u;
const KERAS_LAYERS = /^(?:tensorflow\.)?keras\.layers\.(?:Dense|Conv\w{1,20}|LSTM|GRU|SimpleRNN|Embedding|Dropout|SpatialDropout\w{0,5}|MultiHeadAttention|Random\w{1,30})$/u;
/** Undefined: it is not known to draw. */
function drawingOf(name) {
	const dot = name.lastIndexOf(".");
	const [module, last] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
	return FAMILIES.find(({ draws }) => draws(name, module, last));
}
const FAMILIES = [
	{
		family: "python",
		keywords: [],
		draws: (_, module, last) => module === "random" && !NOT_DRAWN.has(last)
	},
	{
		family: "numpy",
		keywords: [],
		draws: (_, module, last) => module === "numpy.random" && !NOT_DRAWN_BY_NUMPY.has(last)
	},
	{
		family: "numpy",
		keywords: ["random_state"],
		draws: (name, _, last) => name.startsWith("sklearn.") && SKLEARN.has(last)
	},
	{
		family: "torch",
		keywords: ["generator"],
		draws: (name, module, last) => module === "torch" && TORCH.has(last) || LAYERS.test(name) || name === "torch.utils.data.random_split"
	},
	{
		family: "tensorflow",
		keywords: ["seed"],
		draws: (name, module, last) => module === "tensorflow.random" && last !== "set_seed" && last !== "Generator" || KERAS_LAYERS.test(name)
	}
];
/** A generator that takes its seed from its first argument, and from the clock where there is none. */
function isGenerator(name) {
	return name === "numpy.random.default_rng" || name === "numpy.random.RandomState" || name === "random.Random";
}
const SEEDERS = /* @__PURE__ */ new Map([
	["random.seed", ["python"]],
	["numpy.random.seed", ["numpy"]],
	["torch.manual_seed", ["torch"]],
	["tensorflow.random.set_seed", ["tensorflow"]],
	["tensorflow.set_random_seed", ["tensorflow"]]
]);
const ALL = [
	"python",
	"numpy",
	"torch",
	"tensorflow"
];
/** `seed_everything`, `set_random_seed`, `fix_seeds`: of Lightning, Keras, Transformers, and of projects themselves. */
const OF_ALL = /^(?:seed_(?:everything|all)|(?:set|fix|init)_(?:\w{1,20}_)?seeds?)$/u;
/** Families that a call gives a seed, if its first argument is one. */
function seededBy(name) {
	const last = name.slice(name.lastIndexOf(".") + 1);
	return SEEDERS.get(name) ?? (OF_ALL.test(last) ? ALL : []);
}

// src/evidence/document/repository/randomness/rules.ts
/** What can be found in code that trains. */
const RANDOMNESS_RULES = { unseeded: {
	id: "repository/unseeded-randomness",
	title: "A draw at random without a seed",
	leadsTo: "note",
	severity: "medium",
	why: "The same code on the same data gives another model, so that nobody can make the one that was assessed again.",
	remedy: "Give a seed before the first draw, or pass `random_state` or a generator with a seed.",
	references: [{
		title: "PyTorch: Reproducibility",
		url: "https://docs.pytorch.org/docs/stable/notes/randomness.html"
	}, {
		title: "scikit-learn: Controlling randomness",
		url: "https://scikit-learn.org/stable/common_pitfalls.html#controlling-randomness"
	}]
} };

// src/evidence/document/repository/randomness/randomness.ts
const randomness = {
	kind: "randomness",
	names: ["training-code"],
	read: (documents) => {
		const files = (documents.get("training-code") ?? []).map((text) => ({
			text,
			...drawsOf(codeOf(text))
		}));
		const drawing = files.filter(({ draws }) => draws > 0);
		return files.length === 0 ? {
			state: "missing",
			missing: ["training code"],
			hint: RANDOMNESS_HINT
		} : {
			state: "read",
			evidence: {
				files: files.length,
				drawing: drawing.length,
				seeded: drawing.filter(({ unseeded }) => unseeded === void 0).length,
				findings: drawing.flatMap(({ text, unseeded }) => unseeded === void 0 ? [] : [findingOf(text, unseeded)])
			}
		};
	}
};
function findingOf({ path }, { line, callee }) {
	return {
		rule: RANDOMNESS_RULES.unseeded,
		path,
		line,
		message: "This call draws at random, and nothing in the file gives it a seed.",
		detail: callee.slice(0, 300)
	};
}
function codeOf({ path, text }) {
	if (!path.endsWith(".ipynb")) return {
		text,
		lineOf: (line) => line
	};
	const lines = (codeCells(text) ?? []).flatMap((cell) => {
		const own = cell.text.split("\n");
		return cell.lines.map((line, index) => ({
			line,
			text: own[index] ?? ""
		}));
	});
	return {
		text: lines.map((each) => each.text).join("\n"),
		lineOf: (line) => lines[line - 1]?.line ?? 1
	};
}
function drawsOf({ text, lineOf }) {
	const streams = tokenize(text);
	const names = namesOf$1(streams[0] ?? []);
	const calls = streams.flatMap((tokens) => [...callsOf(tokens)].filter(({ callee }) => !callee.startsWith("?")));
	const seeded = new Set(calls.flatMap((call) => hasSeed(call) ? familiesOf(call, names) : []));
	const drawing = calls.flatMap((call) => drawOf(call, names, seeded) ?? []);
	const first = drawing.filter(({ isSeeded }) => !isSeeded).toSorted((a, b) => a.line - b.line)[0];
	return {
		draws: drawing.length,
		...first === void 0 ? {} : { unseeded: {
			line: lineOf(first.line),
			callee: first.callee
		} }
	};
}
function familiesOf({ callee }, names) {
	return names.resolve(callee).flatMap(seededBy);
}
function drawOf(call, names, seeded) {
	const { callee, line } = call;
	const all = names.resolve(callee);
	if (all.some(isGenerator)) return {
		callee,
		line,
		isSeeded: hasSeed(call)
	};
	const drawing = all.flatMap((name) => drawingOf(name) ?? [])[0];
	if (drawing === void 0) return;
	const own = drawing.keywords.flatMap((keyword) => keywordOf(call, keyword) ?? []);
	return {
		callee,
		line,
		isSeeded: seeded.has(drawing.family) || own.some((argument) => constantOf(argument) !== "None")
	};
}
/** Whether there is an argument that is not `None`: without one the clock is the seed. */
function hasSeed(call) {
	const [first] = call.arguments();
	return first !== void 0 && constantOf(first) !== "None";
}

// src/evidence/document/repository/testing/rules.ts
const GITHUB = [{
	title: "GitHub: Events that trigger workflows",
	url: "https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows"
}];
/** What can be found in workflows. */
const TESTING_RULES = {
	noTests: {
		id: "repository/no-tests",
		title: "A workflow, and no tests",
		leadsTo: "note",
		severity: "medium",
		why: "What runs on a change tests nothing that this repository wrote.",
		remedy: "Write tests in files that their runner finds, for example `tests/test_model.py`.",
		references: []
	},
	notRun: {
		id: "repository/tests-not-run",
		title: "No workflow runs the tests",
		leadsTo: "note",
		severity: "medium",
		why: "Tests that run on one machine only are forgotten, and nobody who reviews sees what they say.",
		remedy: "Add a step that runs them, without `continue-on-error` and without `|| true`.",
		references: GITHUB
	},
	notOnChange: {
		id: "repository/tests-not-on-change",
		title: "A workflow that runs tests, though not on a change",
		leadsTo: "note",
		severity: "medium",
		why: "A change is merged before anybody knows that it breaks something.",
		remedy: "Add `pull_request` to `on:`.",
		references: GITHUB
	},
	badWorkflow: {
		id: "repository/unreadable-workflow",
		title: "A workflow that cannot be read",
		leadsTo: "note",
		severity: "low",
		why: "A service that cannot read it runs nothing.",
		remedy: "Mend the YAML at this line.",
		references: []
	}
};

// src/evidence/document/repository/testing/test-command.ts
/** Commands that run tests, one line of a shell at a time. */
const COMMAND = /(?:^|[\s;&|(/'"])(?:pytest|py\.test|tox|nox|nose2|trial|jest|vitest|mocha|ctest|bats|(?:npm|yarn|pnpm|bun|cargo|go|mvn|gradle|gradlew|dotnet|hatch|pdm|pixi|just|task|make|bazel|swift|mix|sbt|zig build|stack|deno)\s+(?:run\s+|-\S+\s+){0,3}t(?:est)?(?:[:\-_]\w{1,30})?|-m\s+(?:unittest|pytest|doctest)|setup\.py\s+test|unittest\s+discover|devtools::test|testthat::\w{1,40}|R CMD check|Pkg\.test)(?=$|[\s;&|)'"(:])/u;
const COMMENT = /^\s*(?:#|echo\s)/u;
const IGNORED = /\|\|\s*(?:true|:|exit 0)(?=$|[\s;])/u;
/** Of one line; what is longer was not written by hand. */
const MOST_LETTERS = 2e3;
/** What only brings a runner of tests, and does not start it. */
const INSTALL = /(?:^|\s)(?:install|add|sync|update|upgrade|create|which|--version)(?=$|\s)/u;
/** Whether a script runs tests and fails when they do. */
function runsTests(script) {
	return script.split("\n").some((written) => {
		const line = written.slice(0, MOST_LETTERS);
		return !COMMENT.test(line) && !IGNORED.test(line) && line.split(/&&|\|\||[;|]/u).some((command) => COMMAND.test(command) && !INSTALL.test(command));
	});
}

// src/evidence/document/repository/testing/workflow.ts
/** Workflows of GitHub Actions, GitLab, Azure, CircleCI and others: whether they run tests, and when. */
const EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"push",
	"merge_group"
]);
/** Keys of scripts, in whatever service. */
const SCRIPTS = /* @__PURE__ */ new Set([
	"run",
	"script",
	"before_script",
	"bash",
	"pwsh",
	"powershell",
	"command"
]);
const MOST_DEPTH = 20;
function workflowOf({ value, lineOf }, isOfGithub) {
	const step = testStep(value, []);
	const trigger = isOfGithub ? ["on"] : ["trigger"];
	return {
		...step === void 0 ? {} : { testLine: lineOf(step) },
		isOnChange: isOfGithub ? isOnChange(memberOf(value, "on")) : isOnPush(value),
		triggerLine: lineOf(trigger)
	};
}
function isOnChange(on) {
	if (typeof on === "string") return EVENTS.has(on);
	return (Array.isArray(on) ? on.map(String) : Object.keys(isRecord(on) ? on : {})).some((event) => EVENTS.has(event));
}
/** The others run on each push, unless they say that nothing starts them. */
function isOnPush(value) {
	return !(memberOf(value, "trigger") === "none" && (memberOf(value, "pr") ?? "none") === "none");
}
/** The path of the first script that runs tests and whose failure counts. */
function testStep(value, path) {
	if (path.length > MOST_DEPTH || isAllowedToFail(value)) return;
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(isRecord(value) ? value : {});
	for (const [key, member] of entries) {
		const own = [...path, key];
		const found = SCRIPTS.has(String(key)) && scriptsOf(member).some(runsTests) ? own : testStep(member, own);
		if (found !== void 0) return found;
	}
}
function scriptsOf(value) {
	return (Array.isArray(value) ? value.flat(3) : [value]).filter((each) => typeof each === "string");
}
function isAllowedToFail(value) {
	return memberOf(value, "continue-on-error") === true || memberOf(value, "continueOnError") === true || memberOf(value, "allow_failure") === true || memberOf(value, "if") === false;
}
function memberOf(value, key) {
	return isRecord(value) && Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/evidence/document/repository/testing/continuous-testing.ts
/** Names that runners of tests look for. */
const TEST = /(?:^|\/)(?:test_[^/]+\.py|[^/]+_test\.(?:py|go|R|jl|cc|cpp)|test[-_][^/]+\.[Rr]|[^/]+\.(?:test|spec)\.[cm]?[jt]sx?|[^/]+Tests?\.(?:java|kt|scala|cs))$|(?:^|\/)(?:tests?|__tests__)\/(?:[^/]+\/)*[^/]+\.(?:py|R|jl|[cm]?[jt]sx?|rs|sh|bats)$/u;
const SCAFFOLD = /(?:^|\/)(?:__init__|conftest)\.py$/u;
const continuousTesting = {
	kind: "continuousTesting",
	names: ["workflows"],
	read: (documents, context) => {
		const workflows = (documents.get("workflows") ?? []).map(lookAt);
		const tests = testsOf(context);
		if (workflows.length === 0 && tests === 0) return {
			state: "missing",
			missing: ["tests", "a workflow that runs them"],
			hint: TESTING_HINT
		};
		const read = workflows.flatMap(({ path, workflow }) => workflow === void 0 ? [] : [{
			path,
			workflow
		}]);
		const running = read.filter(({ workflow }) => workflow.testLine !== void 0);
		return {
			state: "read",
			evidence: {
				tests,
				workflows: read.length,
				runsTests: running.length > 0,
				runsOnChange: running.some(({ workflow }) => workflow.isOnChange),
				findings: [...workflows.flatMap(({ findings }) => findings), ...lackingOf(read, running, tests)]
			}
		};
	}
};
/** Those that the policy binds, where it binds some. */
function testsOf({ subject, paths }) {
	const bound = subject.documents?.tests;
	return bound === void 0 ? [...paths].filter((path) => TEST.test(path) && !SCAFFOLD.test(path)).length : bound.filter((path) => paths.has(path)).length;
}
function lookAt(document) {
	const { path, text } = document;
	if (path.endsWith("Jenkinsfile")) {
		const line = text.split("\n").findIndex(runsTests);
		return {
			path,
			workflow: {
				isOnChange: true,
				triggerLine: 1,
				...line === -1 ? {} : { testLine: line + 1 }
			},
			findings: []
		};
	}
	const yaml = yamlDocumentOf(document);
	return yaml.value === void 0 ? {
		path,
		findings: yaml.problems.slice(0, 1).map(({ line, message }) => ({
			rule: TESTING_RULES.badWorkflow,
			path,
			line,
			message,
			detail: message.slice(0, 300).replaceAll(/\s+/gu, " ")
		}))
	} : {
		path,
		workflow: workflowOf(yaml, path.startsWith(".github/")),
		findings: []
	};
}
function lackingOf(read, running, tests) {
	const [first] = read;
	const [runs] = running;
	const noTests = tests > 0 || first === void 0 ? [] : [{
		rule: TESTING_RULES.noTests,
		path: first.path,
		line: 1,
		message: "There is a workflow, and no file has the name of a test.",
		detail: first.path.slice(0, 300)
	}];
	if (runs === void 0) {
		const notRun = first && {
			rule: TESTING_RULES.notRun,
			path: first.path,
			line: 1,
			message: "No step runs tests so that their failure is one of the workflow."
		};
		return [...noTests, ...notRun === void 0 ? [] : [{
			...notRun,
			detail: notRun.path.slice(0, 300)
		}]];
	}
	return running.some(({ workflow }) => workflow.isOnChange) ? noTests : [...noTests, {
		rule: TESTING_RULES.notOnChange,
		path: runs.path,
		line: runs.workflow.triggerLine,
		message: "It runs tests, and neither a pull request nor a push starts it.",
		detail: runs.path.slice(0, 300)
	}];
}

// src/evidence/document/repository/area.ts
const PAGE = 2 ** 20;
const REPOSITORY_PLACES = [
	{
		name: "security-policy",
		pattern: /(?:^|\/)SECURITY(?:\.[a-z]+)?$/iu,
		where: "subject",
		mostBytes: PAGE
	},
	{
		name: "codeowners",
		pattern: /^(?:\.github\/|docs\/)?CODEOWNERS$/u,
		where: "anywhere",
		mostBytes: 3e6
	},
	{
		name: "environment",
		pattern: /(?:^|\/)(?:(?:[\w.-]{0,60}[-_.])?requirements(?:[-_.][\w.-]{0,60})?\.(?:txt|in)|pyproject\.toml|(?:uv|poetry|pdm|renv|yarn|Pipfile)\.lock|Pipfile|(?:environment|conda)(?:[-_.][\w-]{0,60})?\.ya?ml|conda-lock\.yml|package\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|(?:Dockerfile|Containerfile)(?:\.[\w.-]{1,60})?|[\w.-]{1,60}\.[Dd]ockerfile|\.(?:python|node|ruby|R)-version|\.nvmrc|\.tool-versions|runtime\.txt)$|^(?:[\w.-]{1,100}\/)*\.devcontainer\/(?:[\w.-]{1,100}\/)?devcontainer\.json$|^\.devcontainer\.json$/u,
		where: "subject",
		mostBytes: 16 * PAGE
	},
	{
		name: "training-code",
		pattern: /(?:^|\/)(?!test_)[\w.-]{0,80}(?:train|fit|fine_?tune)[\w.-]{0,80}(?<!_test)\.py$/iu,
		where: "anywhere",
		mostBytes: PAGE
	},
	{
		name: "notebooks",
		pattern: /^(?!(?:.*\/)?\.ipynb_checkpoints\/).*\.ipynb$/u,
		where: "anywhere",
		mostBytes: 16 * PAGE
	},
	{
		name: "workflows",
		pattern: /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.gitlab-ci\.ya?ml|azure-pipelines\.ya?ml|\.circleci\/config\.ya?ml|\.travis\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.woodpecker\.ya?ml|Jenkinsfile)$/u,
		where: "anywhere",
		mostBytes: PAGE
	},
	{
		name: "change-log",
		pattern: /(?:^|\/)(?:CHANGE[-_]?LOG|CHANGES|HISTORY|RELEASES|NEWS)(?:\.(?:md|markdown|rst|txt))?$/iu,
		where: "subject",
		mostBytes: PAGE
	},
	{
		name: "decision-log",
		pattern: /(?:^|\/)(?:adrs?|decisions?|decision-log|decision-records|rfcs?)\/[^/]+\.(?:md|markdown)$|(?:^|\/)DECISIONS?(?:[-_]LOG)?\.(?:md|markdown)$/iu,
		where: "anywhere",
		mostBytes: PAGE
	},
	{
		name: "bill-of-materials",
		pattern: /(?:^|\/)(?:s?bom|ml-?bom|ai-?bom|cyclonedx)(?:[._-][\w.-]{0,60})?\.json$|\.(?:cdx|bom)\.json$/iu,
		where: "subject",
		mostBytes: PAGE
	},
	{
		name: "run-record",
		pattern: /(?:^|\/)(?:fates-run\.json|dvc\.lock|[^/]+\.dvc)$/u,
		where: "anywhere",
		mostBytes: PAGE
	}
];
const REPOSITORY_READERS = [
	incidentChannel,
	ownership,
	environment,
	randomness,
	notebooks,
	continuousTesting,
	changeLog,
	decisionLog,
	versions,
	evaluationRecord,
	billOfMaterials
];

// src/evidence/document/readers.ts
/** Every reader and every place, of all areas. */
const DOCUMENT_PLACES = [
	...CARD_PLACES,
	...CLAIM_PLACES,
	...DATA_PLACES,
	...DELIVERY_PLACES,
	...REPOSITORY_PLACES,
	...GOVERNANCE_PLACES
];
const DOCUMENT_READERS = [
	...CARD_READERS,
	...CLAIM_READERS,
	...DATA_READERS,
	...DELIVERY_READERS,
	...REPOSITORY_READERS,
	...GOVERNANCE_READERS
];

export { mayBePersonal as a, CARD_TOPICS as c, PERSONAL_KINDS as i, documentPaths as l, DOCUMENT_READERS as n, GROUPS as o, MOST_OF_FIELD as r, QUESTIONS as s, DOCUMENT_PLACES as t };