import { a as isPassage, i as escapeUnits, o as makeVisible, r as cutLong } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";

// src/render/markdown/blocks.ts
/** Blocks of Markdown that close what they open. Their arguments are Markdown already. */
/** A table; `align` has one of `l` and `r` a column. Cells must be made for the position `cell`. */
function table(header, align, rows) {
	return [
		header,
		Array.from(align, (side) => side === "r" ? "--:" : "---"),
		...rows
	].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
/** Folded. The summary is plain text of ours: Markdown is not read there. */
function details(summary, body) {
	return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
/** Only addresses without anything that Markdown could read; of any other the label alone. */
function link(label, url) {
	return url !== void 0 && /^https?:\/\/[\w\-.~:/?#@!&'+,;=%]+$/.test(url) ? `[${label}](${url})` : label;
}
/** How many rows or items the shorter forms of a list keep. */
const SHORTER = [
	100,
	25,
	5
];
/** A list in full, then as its first 100, 25, 5. `build` gets how many to show and says itself what is missing. */
function listForms(total, build) {
	return [build(total), ...SHORTER.filter((most) => most < total).map(build)];
}
/** `… and 2,980 more.` as the last line of a list that was shortened; nothing when it was not. */
function remainder(total, shown, format) {
	return total > shown ? [`… and ${format(total - shown)} more.`] : [];
}

// src/render/markdown/escape.ts
/** Longest identifier and longest passage of prose, in UTF-16 units before escaping. */
const IDENTIFIER_LIMIT = 100;
const PROSE_LIMIT = 1e3;
/** Longest passage of somebody else's within a sentence, and longest plain name. */
const PASSAGE_LIMIT = 500;
const NAME_LIMIT = 40;
/** A string from the repository as a code span. */
function code(value, position = "text") {
	return span(identifier(value), position);
}
/** A passage of prose: plain words plain, anything that GitHub might interpret as code; `` `x` `` in it is code. */
function prose(value, position = "text") {
	return markdownText([value], position);
}
/** A short name where it would be plain text anyway, in bold or in a heading; else a code span. */
function name(value, position = "text") {
	return value !== "" && value.length <= NAME_LIMIT && !isPassage(value) && prose(value) === value ? value : code(value, position);
}
/** A sentence: our own parts as prose, quotations as code spans. */
function markdownText(fragments, position = "text") {
	return inline(pieces(fragments), position);
}
/** The same, but a quotation that is a passage (somebody's reason) is prose between “ and ”. */
function sentenceText(fragments) {
	return inline(pieces(fragments).map(asPassage), "text");
}
function asPassage(piece) {
	return piece.kind === "quote" && isPassage(piece.value) ? {
		kind: "passage",
		value: piece.value
	} : piece;
}
function inline(split, position) {
	const tokens = split.flatMap(tokensOf);
	const first = tokens.findIndex(({ kind, value }) => kind !== "plain" || value !== " ");
	return merge(tokens.map((token, index) => {
		return index === first && token.kind === "plain" && startsBlock(token.value) ? {
			kind: "quote",
			value: token.value
		} : token;
	})).map(({ kind, value }) => kind === "plain" ? value : span(value, position)).join("").trim();
}
/** A block of code whose fence the content cannot close. Line breaks stay, all else unseen becomes visible. */
function fenced(content, language) {
	const lines = content.split("\n").map((line) => guardMarker(makeVisible(line)));
	const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
	return [
		`${fence}${language}`,
		...lines,
		fence
	].join("\n");
}
/** Our own strings split at their backticks; a quotation between two of them belongs to the code. */
function pieces(fragments) {
	const split = fragments.flatMap(splitAtTicks);
	const ticks = split.flatMap(({ kind }, index) => kind === "tick" ? [index] : []);
	const result = [];
	let from = 0;
	for (const [index, open] of ticks.entries()) {
		const close = ticks[index + 1];
		if (index % 2 === 0 && close !== void 0) {
			const inside = split.slice(open + 1, close).map(({ value }) => value);
			if (inside.some((value) => value !== "")) {
				result.push(...split.slice(from, open), {
					kind: "code",
					value: inside.join("")
				});
				from = close + 1;
			}
		}
	}
	return joinProse([...result, ...split.slice(from)]);
}
function splitAtTicks(fragment) {
	if (typeof fragment !== "string") return [{
		kind: "quote",
		value: fragment.quote
	}];
	return cutLong(fragment, PROSE_LIMIT).split("`").flatMap((value, index) => [...index === 0 ? [] : [{
		kind: "tick",
		value: "`"
	}], {
		kind: "prose",
		value
	}]);
}
/** Neighbouring prose is one passage, so that no address hides on the seam; a backtick without a partner is prose. */
function joinProse(split) {
	const joined = [];
	for (const { kind, value } of split) {
		const last = joined.at(-1);
		if (kind === "quote" || kind === "code") joined.push({
			kind,
			value
		});
		else if (last?.kind === "prose") joined.splice(-1, 1, {
			kind: "prose",
			value: `${last.value}${value}`
		});
		else joined.push({
			kind: "prose",
			value
		});
	}
	return joined;
}
function tokensOf({ kind, value }) {
	if (kind === "prose") return words(value);
	if (kind === "passage") return [
		{
			kind: "plain",
			value: "“"
		},
		...words(cutLong(value.trim(), PASSAGE_LIMIT).replace(/[“”]/g, "\"")),
		{
			kind: "plain",
			value: "”"
		}
	];
	return [{
		kind: "quote",
		value: identifier(kind === "code" ? oneSpace(value) : value)
	}];
}
/** Prose may be broken into lines as its author liked; what is shown is one line. */
function oneSpace(passage) {
	return passage.replace(/[ \t\r\n\p{Zs}]+/gu, " ");
}
function identifier(value) {
	const shown = makeVisible(cutLong(value, 100));
	return shown === "" ? "\"\"" : shown.replace(/^ +| +$/g, escapeUnits);
}
/** Characters that Markdown or GitHub may read as markup wherever they stand. */
const SPECIAL = /[\\`*_{}[\]<>#|~&$@^]/;
/** Bare addresses, emoji shortcodes, issue references and what may be a commit: linked even in plain words. */
const LINKED = /www\.|:\/\/|:[^:\s]+:|gh-\d|cve-\d|ghsa-|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;
/** Harmless between two spaces. */
const ALONE = /* @__PURE__ */ new Set([
	"&",
	"<",
	">",
	"@"
]);
function words(passage) {
	const shown = makeVisible(oneSpace(passage));
	if (!SPECIAL.test(shown) && !LINKED.test(shown) && !/^ ?[-+=:>\d]/.test(shown)) return shown === "" ? [] : [{
		kind: "plain",
		value: shown
	}];
	return shown.split(/( )/).flatMap((word) => {
		if (word === "") return [];
		if (ALONE.has(word) || !(SPECIAL.test(word) || LINKED.test(word))) return [{
			kind: "plain",
			value: word
		}];
		const end = word.replace(/[.,;!?]+$/, "").length;
		const risky = {
			kind: "word",
			value: word.slice(0, end)
		};
		return end === word.length ? [risky] : [risky, {
			kind: "plain",
			value: word.slice(end)
		}];
	});
}
/** Code next to code is one span, else their backticks would run together; words of code take the space between. */
function merge(tokens) {
	const merged = [];
	for (const token of tokens) {
		const last = merged.at(-1);
		const before = merged.at(-2);
		if (last !== void 0 && last.kind !== "plain" && token.kind !== "plain") merged.splice(-1, 1, {
			kind: "quote",
			value: `${last.value}${token.value}`
		});
		else if (token.kind === "word" && last?.value === " " && before?.kind === "word") merged.splice(-2, 2, {
			kind: "word",
			value: `${before.value} ${token.value}`
		});
		else merged.push(token);
	}
	return merged;
}
/** `-`, `=`, `1.`, `>`: words that begin a list, a heading or a quotation when they are the first of a line. */
function startsBlock(word) {
	return /^(?:[-+=:>]+|\d+[.)])$/.test(word);
}
function span(value, position) {
	const guarded = guardMarker(value);
	const shown = position === "cell" ? guarded.replace(/(\\?)\|/g, escapeBar) : guarded;
	const fence = "`".repeat(longestRun(shown) + 1);
	const pad = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
	return `${fence}${pad}${shown}${pad}${fence}`;
}
/** GitHub takes one backslash away before a bar in a cell; after another backslash the two readings differ. */
function escapeBar(_, backslash) {
	return backslash === "" ? "\\|" : `${backslash}${escapeUnits("|")}`;
}
function guardMarker(value) {
	return value.replaceAll("<!--", `${escapeUnits("<")}!--`);
}
function longestRun(value) {
	return Array.from(value.matchAll(/`+/g)).reduce((longest, [run]) => Math.max(longest, run.length), 0);
}

export { prose as a, link as c, table as d, name as i, listForms as l, fenced as n, sentenceText as o, markdownText as r, details as s, code as t, remainder as u };