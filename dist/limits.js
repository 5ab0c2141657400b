import { i as assertNever } from "./errors.js";

// src/policy/base/limits.ts
/** Both ends of a bound; the open one is infinite. */
function limitsOf(bound) {
	switch (bound.kind) {
		case "max": return [Number.NEGATIVE_INFINITY, bound.max];
		case "min": return [bound.min, Number.POSITIVE_INFINITY];
		case "within": return bound.within;
		default: return assertNever(bound);
	}
}

export { limitsOf as t };