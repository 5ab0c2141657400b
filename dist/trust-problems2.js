import { t as INTEGRITY_RULES } from "./shared-subject-measure-check-init.js";
import { i as newProblems } from "./shared-action-check-assess.js";
import { t as trustOf } from "./shared-subject-check.js";

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
/** Those of the change's policy that the base's does not have, where the base has one: after the merge they would be the base's. */
async function newTrustProblems(head, base, asOf, ports) {
	const brought = await trustProblems(head.parsed, head.tree, asOf, ports);
	return brought.length === 0 || base === void 0 ? brought : newProblems(brought, await trustProblems(base.parsed, base.tree, asOf, ports));
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

export { trustProblems as n, newTrustProblems as t };