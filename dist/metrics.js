import { t as METRICS } from "./registry2.js";
import { r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/metrics.ts
const USAGE = "fates metrics [--json]";
const metricsCommand = {
	name: "metrics",
	usage: USAGE,
	summary: "List every metric, what it is defined for and what is better.",
	run
};
function run(args, world) {
	const given = parseArguments(args, { json: { type: "boolean" } }, USAGE);
	world.print(given.flag("json") ? `${JSON.stringify(METRICS.map(factsOf), null, 2)}\n` : table());
	return Promise.resolve(EXIT.passed);
}
function factsOf({ id, title, question, formula, unit, direction, range, ideal, scopes, tasks, needs, since }) {
	return {
		id,
		title,
		question,
		formula,
		unit,
		direction,
		range: range.map(String),
		ideal,
		scopes,
		tasks,
		needs,
		since
	};
}
const BETTER = {
	lower: "lower is better",
	higher: "higher is better",
	target: "ideal"
};
function table() {
	const width = Math.max(...METRICS.map(({ id }) => id.length));
	return METRICS.map(({ id, question, direction, ideal, tasks }) => {
		const better = direction === "target" ? `${BETTER.target} ${ideal}` : BETTER[direction];
		return `${id.padEnd(width)}  ${question} (${tasks.join(", ")}; ${better})\n`;
	}).join("");
}

export { metricsCommand };