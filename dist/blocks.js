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

export { table as a, remainder as i, link as n, listForms as r, details as t };