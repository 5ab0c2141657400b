import { t as canonicalize } from "./canonicalize.js";

// src/report/canonical.ts
/** RFC 8785 text of a report without its digest. Throws for what JSON cannot hold: our bug, never data. */
function canonicalText(report) {
	const text = canonicalize(report);
	if (text === void 0) throw new Error("the report is not a JSON value");
	return text;
}
/** Adds the digest by which other parts bind to the report. */
async function seal(report, hash) {
	return {
		...report,
		digest: await hash(canonicalText(report))
	};
}
/** Whether the digest is the report's own. */
async function isSealed({ digest, ...report }, hash) {
	return await hash(canonicalText(report)) === digest;
}

export { seal as n, isSealed as t };