// src/policy/base/strictness.ts
/** From the loosest to the strictest. */
const FAIL_ON = [
	"never",
	"fail",
	"inconclusive",
	"warn"
];
/**
* From the loosest to the strictest, for a measurement that has an interval: `proven-outside` fails only what is wholly
* outside, `point` all whose value is outside, `proven-inside` passes only what is wholly inside.
*/
const GATE_ON = [
	"proven-outside",
	"point",
	"proven-inside"
];

// src/judge/run-verdict.ts
/** Worst first (policy.md, "Verdicts"); N/A is ignored. */
const SEVERITY = [
	"ERROR",
	"FAIL",
	"MISSING",
	"INSUFFICIENT",
	"WAIVED",
	"WARN",
	"PASS"
];
/** Whether a verdict satisfies a required requirement; N/A is not counted and hinders nothing. */
function satisfies(verdict) {
	return verdict === "PASS" || verdict === "WARN" || verdict === "N/A";
}
/**
* The verdict of a subject or a run over its findings. Only required findings fail it or leave it open; an advisory
* one that is not PASS makes it `warn` at best. No judged finding at all is `inconclusive`.
*/
function runVerdict(findings) {
	const counted = findings.filter(({ verdict }) => verdict !== "N/A");
	const required = new Set(counted.filter(({ level }) => level === "required").map(({ verdict }) => verdict));
	if (counted.length === 0) return "inconclusive";
	if (required.has("ERROR") || required.has("FAIL")) return "fail";
	if (required.has("MISSING") || required.has("INSUFFICIENT")) return "inconclusive";
	return counted.every(({ verdict }) => verdict === "PASS") ? "pass" : "warn";
}
const WORST_FIRST = [
	"fail",
	"inconclusive",
	"warn",
	"pass",
	"nothing"
];
/** The worst of several subjects; `nothing` when there is none. */
function worstVerdict(verdicts) {
	return WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? "nothing";
}
/** Whether the job has to fail. `warn` under `fail-on: warn` blocks too; an advisory policy never does. */
function blocks(verdict, failOn, advisory) {
	return !advisory && {
		never: [],
		fail: ["fail"],
		inconclusive: ["fail", "inconclusive"],
		warn: [
			"fail",
			"inconclusive",
			"warn"
		]
	}[failOn].includes(verdict);
}
/** The stricter of the policy's `fail-on` and the action's input. */
function stricterFailOn(policy, input) {
	return input !== void 0 && FAIL_ON.indexOf(input) > FAIL_ON.indexOf(policy) ? input : policy;
}

// src/judge/finding.ts
const PROPERTIES = [
	"fairness",
	"accountability",
	"transparency",
	"ethics",
	"security"
];

export { satisfies as a, FAIL_ON as c, runVerdict as i, GATE_ON as l, SEVERITY as n, stricterFailOn as o, blocks as r, worstVerdict as s, PROPERTIES as t };