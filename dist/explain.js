import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { n as metricNamed } from "./shared-measure-diff.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/explain.ts
const USAGE = "fates explain <metric id>";
const explainCommand = {
	name: "explain",
	usage: USAGE,
	summary: "Explain one metric: formula, what it needs, limitations, remedies, examples.",
	run
};
async function run(args, world) {
	const [id, ...more] = parseArguments(args, {}, USAGE).positionals;
	if (id === void 0 || more.length > 0) throw usageError("arguments", "One metric is explained at a time.", USAGE);
	world.print(pageOf(await metricNamed(id)));
	return EXIT.passed;
}
function pageOf(metric) {
	const { id, title, question, formula, direction, range, ideal, scopes, tasks, needs } = metric;
	const better = {
		lower: "lower is better",
		higher: "higher is better",
		target: `the ideal is ${ideal}`
	}[direction];
	const examples = metric.examples.map(({ title: name, gives, explanation }) => `${name}: ${gives}. ${explanation}`);
	return [
		`${title} (${id})`,
		"",
		question,
		"",
		`Formula   ${formula}`,
		`Range     ${range[0]} to ${range[1]}, ${better}`,
		`Scopes    ${scopes.join(", ")}`,
		`Tasks     ${tasks.join(", ")}`,
		`Needs     ${needs.join(", ")}`,
		...section("Limitations", metric.limitations),
		...section("What helps", metric.remedies),
		...section("Examples", examples),
		...section("Evidence for", metric.standards),
		...section("References", metric.references.map((reference) => `${reference.title}, ${reference.url}`)),
		""
	].join("\n");
}
function section(title, items) {
	return items.length === 0 ? [] : [
		"",
		title,
		...items.map((item) => `  - ${item}`)
	];
}

export { explainCommand };