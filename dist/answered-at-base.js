import { c as CLAIM_KINDS, n as isDocumentKind } from "./measure.js";

// src/assess/documents/answered-at-base.ts
/** Numbers in cards are recomputed at the head, and nowhere else. */
const CLAIMS_AT_HEAD = {
	status: "not-applicable",
	reason: "claims are recomputed at the head only"
};
const NEW_DOCUMENT = {
	status: "not-applicable",
	reason: "the base does not have these documents"
};
function isClaimKind(kind) {
	return Object.hasOwn(CLAIM_KINDS, kind);
}
/** A document that the base does not have has nothing to be held against; one that could not be understood there is unknown. */
function answeredAtBase(needs, answer, { kinds, missing }) {
	const isNew = needs.some((kind) => isDocumentKind(kind) && kinds[kind] === void 0 && missing[kind] !== void 0 && missing[kind].unreadable === void 0);
	return answer.status === "no-evidence" && isNew ? NEW_DOCUMENT : answer;
}

export { answeredAtBase as n, isClaimKind as r, CLAIMS_AT_HEAD as t };