import { t as INTEGRITY_RULES } from "./integrity.js";
import { t as trustOf } from "./shared-subject-check.js";
import { t as describeProblems } from "./shared-cli-check-init.js";
import { t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as usageError, r as parseArguments } from "./shared-measure-scan-diff-check-assess-init-profile.js";
import { t as planOfFolder } from "./plan-of-folder.js";
import { t as EXIT } from "./shared-measure-cli-scan-diff-check-assess-init-profile.js";

// src/assess/files/trust-problems.ts
/** As the tree has them now; `asOf` is a UTC date. */
async function trustProblems({ policy, locate }, own, asOf, ports) {
	const problems = [];
	for (const [index, subject] of policy.subjects.entries()) for (const { at, signature, fault } of await faultsOf(subject, own, asOf, ports)) {
		const place = locate([
			"subjects",
			index,
			...at,
			keyOf(signature)
		]);
		const isPrivate = fault.fault === "private-key";
		const rule = isPrivate ? INTEGRITY_RULES.privateKey : INTEGRITY_RULES.unusableTrust;
		problems.push({
			...place,
			code: isPrivate ? "policy/private-key" : "policy/unusable-trust",
			message: `${fault.name} ${fault.reason}. ${rule.why}`,
			hint: rule.remedy
		});
	}
	return problems;
}
async function faultsOf(subject, own, asOf, ports) {
	const { settings } = await trustOf(subject, {
		own,
		asOf
	});
	const { signature, provenance } = subject;
	const given = [{
		at: ["signature"],
		signature,
		trust: settings.trust
	}, {
		at: ["provenance", "signature"],
		signature: provenance?.signature,
		trust: settings.provenance?.trust
	}];
	const faults = [];
	for (const { at, signature: by, trust } of given) {
		const fault = trust === void 0 || trust.kind === "unusable" ? trust : await ports.faultOf(trust);
		faults.push(...fault === void 0 ? [] : [{
			at,
			signature: by,
			fault
		}]);
	}
	return faults;
}
/** Which key of `signature` names the file. */
function keyOf(signature) {
	return signature?.key !== void 0 ? "key" : signature?.certificate !== void 0 ? "certificate" : "trusted-root";
}

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