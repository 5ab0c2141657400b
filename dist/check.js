import { n as trustProblems } from "./trust-problems2.js";
import { t as describeProblems } from "./shared-cli-check-init.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as planOfFolder } from "./plan-of-folder.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/commands/check.ts
const USAGE = "fates check [dir] [--policy fates.yml]";
const checkCommand = {
	name: "check",
	usage: USAGE,
	summary: "Validate a policy against the tables that it binds; all mistakes at once.",
	run
};
async function run(args, world) {
	const given = parseArguments(args, { policy: { type: "string" } }, USAGE);
	if (given.positionals.length > 1) throw usageError("arguments", "One policy is checked at a time.", USAGE);
	const texts = /* @__PURE__ */ new Map();
	const checked = await planOfFolder(given.positionals[0] ?? ".", given.text("policy") ?? "fates.yml", texts, async (parsed, workspace) => {
		const { integrityPorts } = await import("./integrity-ports.js");
		return trustProblems(parsed, workspace, world.today, integrityPorts);
	});
	if (!checked.ok) {
		world.complain(`${describeProblems(checked.problems, texts).join("\n")}\n`);
		return EXIT.usage;
	}
	world.print(summary(checked.plan));
	return EXIT.passed;
}
function summary({ subjects }) {
	return `The policy is valid.\n${subjects.flatMap(({ id, requirements, shards, skipped }) => [`${escapeTerminal(id)}: ${requirements.length} requirements over ${shards.length === 0 ? "a table that is not there yet" : shards.map(escapeTerminal).join(", ")}`, ...skipped.map(({ requirement, reason }) => `  left out: ${escapeTerminal(requirement.metric)}, ${escapeTerminal(reason)}`)]).join("\n")}\n`;
}

export { checkCommand };