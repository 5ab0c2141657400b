import { t as fastStringWidth } from "./string-width.js";

// src/render/terminal-layout.ts
/** Columns, wrapping and colour for terminals. Widths are those of the terminal's cells, not of characters. */
/** Select Graphic Rendition codes (ECMA-48 8.3.117). */
const STYLES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
/** With `color: false` the text stays as it is. */
function painter(color) {
	return (style, value) => {
		const [on, off] = STYLES[style];
		return color ? `\u001b[${on}m${value}\u001b[${off}m` : value;
	};
}
function padEnd(value, width) {
	return `${value}${" ".repeat(Math.max(0, width - fastStringWidth(value)))}`;
}
function padStart(value, width) {
	return `${" ".repeat(Math.max(0, width - fastStringWidth(value)))}${value}`;
}
/** At most `width` cells of a text, `…` the last of them where something is cut off. */
function fitted(value, width) {
	if (fastStringWidth(value) <= width) return value;
	let kept = "";
	for (const character of value) {
		if (fastStringWidth(`${kept}${character}…`) > width) break;
		kept += character;
	}
	return `${kept}…`;
}
/** Lines of at most `width` cells, `first` before the first and as much space before the others. Long words stay whole. */
function wrap(value, width, first = "") {
	const indent = " ".repeat(fastStringWidth(first));
	const lines = [];
	let line = "";
	for (const word of value.split(/ (?!%)/).filter((part) => part !== "")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (line !== "" && fastStringWidth(indent) + fastStringWidth(longer) > width) {
			lines.push(line);
			line = word;
		} else line = longer;
	}
	return [...lines, line].map((text, index) => `${index === 0 ? first : indent}${text}`);
}
/** Rows as aligned columns, two spaces between; `align` has one of `l` and `r` a column. No spaces at a line's end. */
function columns(rows, align) {
	const layout = Array.from(align, (side, column) => ({
		pad: side === "r" ? padStart : padEnd,
		width: rows.reduce((most, row) => Math.max(most, fastStringWidth(row[column] ?? "")), 0)
	}));
	return rows.map((row) => layout.map(({ pad, width }, column) => pad(row[column] ?? "", width)).join("  ").trimEnd());
}

export { wrap as a, painter as i, fitted as n, padEnd as r, columns as t };