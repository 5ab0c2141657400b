// src/judge/text.ts
/** Template tag: the literal parts are ours, an interpolated string is a quotation, a Text is spliced in. */
function text(literals, ...values) {
	return literals.flatMap((literal, index) => {
		const value = values[index];
		return [...literal === "" ? [] : [literal], ...value === void 0 ? [] : fragmentsOf(value)];
	});
}
function fragmentsOf(value) {
	if (typeof value === "string") return [{ quote: value }];
	return typeof value === "number" ? [formatNumber(value)] : value;
}
/** Texts one after another with our own separator between them. */
function joinText(parts, separator) {
	return parts.flatMap((part, index) => index === 0 ? part : [separator, ...part]);
}
/** Without any escaping: for logs of our own tests and for comparing. */
function plainText(fragments) {
	return fragments.map((fragment) => typeof fragment === "string" ? fragment : fragment.quote).join("");
}
/** Whole numbers from 2 on with grouping (`32,561`), others with three decimals, tiny ones with two significant digits. */
function formatNumber(value) {
	if (Number.isInteger(value) && Math.abs(value) >= 2) return groupThousands(value);
	const magnitude = Math.abs(value);
	if (magnitude !== 0 && magnitude < 5e-4) return value.toExponential(1);
	return magnitude >= 1e3 ? groupThousands(Math.round(value)) : value.toFixed(3);
}
/** A number of files or packages: without decimals where it is whole. */
function formatWhole(value) {
	return Number.isInteger(value) ? groupThousands(value) : formatNumber(value);
}
/** With as many digits as it takes to tell the value from each end that is not the value itself. */
function formatApart(value, ends) {
	const others = ends.filter((end) => end !== value);
	const printed = formatNumber(value);
	if (others.every((end) => formatNumber(end) !== printed)) return printed;
	const digits = [
		3,
		4,
		5,
		6,
		8,
		10
	].find((count) => others.every((end) => end.toFixed(count) !== value.toFixed(count)));
	return value.toFixed(digits ?? 12);
}
/** `1 row`, `32,561 rows`: a count with its noun. */
function counted(count, noun) {
	return [`${groupThousands(count)} ${noun}${count === 1 ? "" : "s"}`];
}
function groupThousands(whole) {
	return String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

export { joinText as a, formatWhole as i, formatApart as n, plainText as o, formatNumber as r, text as s, counted as t };