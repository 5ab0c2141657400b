// src/evidence/model/examination.ts
const ORDER = [
	"dangerous",
	"inconclusive",
	"suspicious"
];
/** The worst that a finding leads to; what was not read to its end is never called clean. */
function answerOf({ findings, notAModel }) {
	return ORDER.find((answer) => findings.some(({ rule }) => rule.leadsTo === answer)) ?? (notAModel === true ? "not-a-model" : "no-known-indicator");
}

export { answerOf as t };