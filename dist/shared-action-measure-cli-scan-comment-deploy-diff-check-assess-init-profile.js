import { r as formatNumber } from "./shared-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";

// src/render/numbers.ts
/** How many of something: `0`, `1`, `32,561`. */
function formatCount(count) {
	return count < 2 ? String(count) : formatNumber(count);
}
/** `1 row`, `32,561 rows`. */
function counted(count, one, many = `${one}s`) {
	return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** `0.185–0.203`; with a negative end `-0.050 to 0.020`, because a dash next to a minus cannot be read. */
function formatInterval([low, high]) {
	return `${formatNumber(low)}${low < 0 || high < 0 ? " to " : "–"}${formatNumber(high)}`;
}
/** Repairs what twelve significant digits may have taken from a whole number. */
const ROUNDING = 1e-9;
/** A score of 0 to 100 as a whole number, rounded down: 49.9 must not look like 50. */
function formatScore(score) {
	return String(Math.floor(score + ROUNDING));
}
/** Ten cells, the filled ones rounded down: a full bar means all of it. `share` outside [0, 1] is clamped. */
function bar(share) {
	const filled = Math.min(10, Math.max(0, Math.floor(10 * share + ROUNDING)));
	return `${"█".repeat(filled)}${"░".repeat(10 - filled)}`;
}
const EIGHTHS = [
	"",
	"▏",
	"▎",
	"▍",
	"▌",
	"▋",
	"▊",
	"▉"
];
/** Five cells with steps of an eighth, rounded down, blank where nothing is filled. `share` outside [0, 1] is clamped. */
function fineBar(share) {
	const eighths = Math.min(40, Math.max(0, Math.floor(40 * share + ROUNDING)));
	return `${"█".repeat(eighths >> 3)}${EIGHTHS.slice(eighths & 7, (eighths & 7) + 1).join("")}`.padEnd(5);
}
/** Decimal units, as file browsers print them: `3.9 MB`. */
function formatBytes(bytes) {
	const units = [
		"kB",
		"MB",
		"GB",
		"TB"
	];
	if (bytes < 1e3) return counted(bytes, "byte");
	const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3 + ROUNDING));
	return `${(bytes / 1e3 ** power).toFixed(1)} ${units.slice(power - 1, power).join("")}`;
}
const CONFIDENCE_DIGITS = 4;
/** `95 %` for 0.95. */
function formatPercent(share) {
	return `${Number((100 * share).toPrecision(CONFIDENCE_DIGITS))} %`;
}

// src/render/visible.ts
/**
* What a reader cannot see, or what would reorder what he sees, made visible. Every medium's escaping starts here.
*/
/**
* Control and format characters (bidirectional and zero-width ones among them), line and paragraph separators, lone
* surrogates, whatever Unicode calls ignorable, the blank Braille cell, and every space but the plain one.
*/
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|(?! )\p{Zs}/gu;
const NAMED = /* @__PURE__ */ new Map([
	["\n", "\\n"],
	["\r", "\\r"],
	["	", "\\t"]
]);
/** `\u202e` for U+202E, `\n` for a line feed; a character past U+FFFF as its two surrogates, as in JSON. */
function makeVisible(value) {
	if (/^[ -~]*$/.test(value)) return value;
	return value.replace(UNSEEN, (character) => NAMED.get(character) ?? escapeUnits(character));
}
/** Each UTF-16 code unit as `\uXXXX`. */
function escapeUnits(characters) {
	return Array.from({ length: characters.length }, (_, index) => `\\u${characters.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
/** From this many words on, a quotation reads as prose and not as a name. */
const PROSE_WORDS = 5;
/** Whether a quoted string is a passage (somebody's reason) rather than a name (a group, a path). */
function isPassage(value) {
	return value.split(/\s+/).filter((word) => word !== "").length >= PROSE_WORDS;
}
/** At most `limit` UTF-16 units of a value, then `… (+920 characters)`; a surrogate pair is never split. */
function cutLong(value, limit) {
	if (value.length <= limit) return value;
	const kept = value.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
	const rest = value.length - kept.length;
	return `${kept}… (+${formatCount(rest)} ${rest === 1 ? "character" : "characters"})`;
}

// src/render/escape-terminal.ts
const LIMIT = 600;
/** A string from the repository for a terminal: escape sequences, line breaks and reordering become visible text. */
function escapeTerminal(value) {
	return makeVisible(cutLong(value, LIMIT));
}
/** A sentence for a terminal, on one line; quoted passages stand between “ and ”. Our own parts are escaped too. */
function terminalText(fragments) {
	return fragments.map(fragmentText).join("");
}
function fragmentText(fragment) {
	if (typeof fragment === "string") return makeVisible(fragment);
	const shown = escapeTerminal(fragment.quote.trim());
	return isPassage(fragment.quote) ? `“${shown.replace(/[“”]/g, "\"")}”` : escapeTerminal(fragment.quote);
}

export { isPassage as a, counted as c, formatCount as d, formatInterval as f, escapeUnits as i, fineBar as l, formatScore as m, terminalText as n, makeVisible as o, formatPercent as p, cutLong as r, bar as s, escapeTerminal as t, formatBytes as u };