import { t as byteAt } from "./elements.js";
import { t as doubleAt } from "./double-at.js";
import { i as skipBlanks, r as dropBlanks } from "./row-scanner.js";

// src/evidence/table/decimal.ts
/** What a field was. */
const NUMBER = 0;
const NO_VALUE = 1;
const NO_NUMBER = 2;
/** 10⁰ … 10²²: the powers of ten that are doubles exactly. */
const POWERS = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
/** With so many digits an integer is exact in 53 bits. */
const EXACT_DIGITS = 15;
/** With so many bytes an integer fits into 31 bits. */
const SHORT = 9;
const PLAIN_DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const DOT = 46;
const MINUS = 45;
const PLUS = 43;
const ZERO = 48;
/** `e`, and the bit that makes a letter lower case. */
const EXPONENT = 101;
const LOWER = 32;
/**
* Reads a field as a plain decimal number (sign, digits, point, exponent; spaces and tabs around it) into
* `numbers[place]`, to the very double that `Number` gives. NaN, Infinity, hexadecimal and what overflows are
* NO_NUMBER; an empty field is NO_VALUE. Digits ÷ an exact power of ten is rounded once, hence right (Clinger 1990).
*/
function readDecimal(bytes, start, end, numbers, place) {
	let at = start;
	const first = at < end ? byteAt(bytes, at) : 0;
	const negative = first === MINUS;
	if (negative || first === PLUS) at += 1;
	if (end - at > SHORT) return readLong(bytes, start, end, numbers, place);
	let digits = 0;
	let count = 0;
	let scale = -1;
	for (; at < end; at += 1) {
		const byte = byteAt(bytes, at);
		const digit = byte - ZERO;
		if (digit >= 0 && digit <= 9) {
			digits = Math.imul(digits, 10) + digit | 0;
			count += 1;
		} else if (byte === DOT && scale < 0) scale = count;
		else return readLong(bytes, start, end, numbers, place);
	}
	if (count === 0) return end === start ? 1 : 2;
	return put(digits, scale, count, negative, numbers, place);
}
/** Digits of which `whole` stand before the point; all of them when there is none (−1). */
function put(digits, whole, count, negative, numbers, place) {
	const value = whole < 0 ? digits : digits / doubleAt(POWERS, count - whole);
	numbers[place] = negative ? -value : value;
	return 0;
}
/** More digits than fit into 31 bits, blanks around the number, an exponent, or no number at all. */
function readLong(bytes, start, end, numbers, place) {
	const from = skipBlanks(bytes, start, end);
	const to = dropBlanks(bytes, from, end);
	if (from === to) return 1;
	const negative = byteAt(bytes, from) === MINUS;
	let digits = 0;
	let count = 0;
	let scale = -1;
	for (let at = negative ? from + 1 : from; at < to; at += 1) {
		const byte = byteAt(bytes, at);
		if (isDigit(byte) && count < EXACT_DIGITS) {
			digits = digits * 10 + (byte - ZERO);
			count += 1;
		} else if (byte === DOT && scale < 0) scale = count;
		else return mayGoOn(byte, count, at === from) ? readText(bytes, from, to, numbers, place) : 2;
	}
	if (count === 0) return 2;
	return put(digits, scale, count, negative, numbers, place);
}
/** Whether a number may have this byte here: decoding each text to learn that it is none costs ten times as much. */
function mayGoOn(byte, digits, isFirst) {
	return isDigit(byte) || (digits > 0 ? (byte | LOWER) === EXPONENT : isFirst && byte === PLUS);
}
function isDigit(byte) {
	return byte >= ZERO && byte <= 57;
}
/** A longest plain number worth reading: `Number` would take as many digits as there are. */
const LONGEST = 1024;
function readText(bytes, from, to, numbers, place) {
	if (to - from > LONGEST) return 2;
	const value = decimalOf(new TextDecoder("latin1").decode(bytes.subarray(from, to)));
	if (value === void 0) return 2;
	numbers[place] = value;
	return 0;
}
/** The number that a text without blanks around it writes as a plain decimal; undefined when it does not. */
function decimalOf(text) {
	const value = PLAIN_DECIMAL.test(text) ? Number(text) : NaN;
	return Number.isFinite(value) ? value : void 0;
}

export { readDecimal as n, decimalOf as t };