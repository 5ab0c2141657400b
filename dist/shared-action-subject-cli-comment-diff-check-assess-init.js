import { t as leven } from "./leven.js";

// src/policy/wording.ts
const LONGEST = 80;
const LISTED = 20;
/** Something from a file, in backticks: control and direction characters made visible, cut to 80 characters. */
function quoted(value) {
	return `\`${visible(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value)}\``;
}
/** Control characters, line separators and text direction marks as `\u{…}`: nothing can break out of a line of a log. */
function visible(value) {
	return value.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
/** `` `a`, `b` and 3 more ``; `nothing` for an empty list. */
function listed(names) {
	if (names.length === 0) return "nothing";
	const shown = names.slice(0, LISTED).map(quoted).join(", ");
	return names.length > LISTED ? `${shown} and ${names.length - LISTED} more` : shown;
}
/**
* The name that was most likely meant: the same but for case, separators or Unicode form, else the one at the smallest
* edit distance, at most a third of its length (two at least). Undefined when nothing is near.
*/
function nearest(name, names) {
	const wanted = folded(name);
	const same = names.find((each) => folded(each) === wanted || folded(lastPart(each)) === wanted);
	if (same !== void 0 || wanted === "" || wanted.length > LONGEST) return same;
	const limit = Math.max(2, Math.floor(wanted.length / 3));
	let best;
	for (const each of names) {
		const distance = Math.min(editDistance(wanted, folded(each), limit), editDistance(wanted, folded(lastPart(each)), limit));
		if (distance <= limit && distance < wanted.length && (best === void 0 || distance < best.distance)) best = {
			name: each,
			distance
		};
	}
	return best?.name;
}
/** A suggestion when there is one, then the names that exist. */
function meant(name, names, kind) {
	const near = nearest(name, names);
	const known = `${kind}: ${listed(names)}.`;
	return near === void 0 ? known : `Did you mean ${quoted(near)}? ${known}`;
}
/** Above `limit` only that it is above. The same letters in another order are nearer than any other letter. */
function editDistance(a, b, limit) {
	return [...a].toSorted().join("") === [...b].toSorted().join("") ? .5 : leven(a, b, { maxDistance: limit + 1 });
}
function folded(name) {
	return name.normalize("NFKC").toLowerCase().replaceAll(/[\s_-]/gu, "");
}
function lastPart(name) {
	return name.slice(name.lastIndexOf("/") + 1);
}

export { visible as a, quoted as i, meant as n, nearest as r, listed as t };