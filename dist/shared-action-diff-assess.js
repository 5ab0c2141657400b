import { n as isObject, r as sortedJson, t as isList } from "./shared-action-subject-diff-check-assess-init.js";
import { a as visible } from "./shared-action-subject-cli-comment-diff-check-assess-init.js";

// src/policy/base/difference.ts
/** What differs between two versions of one thing, key by key, in words short enough for a table. */
const LONGEST_VALUE = 60;
const LONGEST_SIDE = 240;
function keysOf(entries) {
	return new Map(Object.entries(entries).flatMap(([key, value]) => value === void 0 || isEmpty(value) ? [] : [[key, value]]));
}
function isEmpty(value) {
	return isList(value) && value.length === 0 || isObject(value) && Object.keys(value).length === 0;
}
/** Keys whose values differ, those that the base has first. */
function differingKeys(base, head) {
	return [.../* @__PURE__ */ new Set([...base.keys(), ...head.keys()])].filter((key) => textAt(base, key) !== textAt(head, key));
}
function textAt(keys, key) {
	const value = keys.get(key);
	return value === void 0 ? void 0 : sortedJson(value);
}
/** `from` and `to` of a change: the keys with what they say on each side; a side that says nothing of them is absent. */
function sidesOf(keys, base, head) {
	const [from, to] = [sideText(keys, base), sideText(keys, head)];
	return {
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
}
/** `max: 0.1, warn: 0.08`; undefined when none of the keys is there. */
function sideText(keys, side) {
	const said = keys.flatMap((key) => {
		const value = side.get(key);
		return value === void 0 ? [] : [`${cut(visible(key), LONGEST_VALUE)}: ${valueText(value)}`];
	});
	return said.length === 0 ? void 0 : cut(said.join(", "), LONGEST_SIDE);
}
function valueText(value) {
	return cut(visible(typeof value === "string" ? value : sortedJson(value)), LONGEST_VALUE);
}
function cut(text, longest) {
	return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
/** One word for a whole thing that differs in keys with these directions. */
function combined(directions) {
	const has = (direction) => directions.includes(direction);
	if (has("changed") || has("stricter") === has("looser")) return "changed";
	return has("stricter") ? "stricter" : "looser";
}
/** Of a number of which less is stricter. */
function fewer(base, head) {
	if (base === head) return "same";
	return head < base ? "stricter" : "looser";
}
/** Of a range that has to hold a value: a narrower one inside the other is stricter. */
function narrower(base, head) {
	const isInside = head[0] >= base[0] && head[1] <= base[1];
	const isAround = head[0] <= base[0] && head[1] >= base[1];
	if (isInside && isAround) return "same";
	return isInside ? "stricter" : isAround ? "looser" : "changed";
}
/** Of a list of what is asked for, in any order: more is stricter. */
function wider(base, head) {
	const isKept = base.every((each) => head.includes(each));
	const isKnown = head.every((each) => base.includes(each));
	if (isKept && isKnown) return "same";
	return isKept ? "stricter" : isKnown ? "looser" : "changed";
}

export { narrower as a, wider as c, keysOf as i, differingKeys as n, sideText as o, fewer as r, sidesOf as s, combined as t };