// src/policy/check/whole.ts
/** Tolerance of a sum of shares that were rounded when written. */
const TOLERANCE = 1e-6;
/** Whether shares with this sum are those of a whole. */
function isWhole(sum) {
	return Math.abs(sum - 1) <= TOLERANCE;
}

export { isWhole as t };