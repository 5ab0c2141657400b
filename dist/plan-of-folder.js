import { r as parsePolicy, t as KNOWN_CATALOGUE, u as loadPlan } from "./shared-action-check-assess-init.js";
import { t as readSmallText } from "./shared-action-deploy-check-assess-init.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as matchGlob } from "./match.js";
import { r as tablePorts } from "./shared-worker-action-measure-comment-deploy-diff-check-assess-init-profile.js";
import { i as openWorkspace } from "./shared-action-measure-deploy-check-assess-init-profile.js";

// src/commands/plan-of-folder.ts
/**
* What the policy of a folder asks for, or all that is wrong with it. `texts`: filled with the files of the policy, by path.
* `further`: what else can be wrong with it.
*/
async function planOfFolder(folder, path, texts, further = async () => []) {
	const workspace = await openWorkspace(folder);
	const read = async (file) => {
		const text = await readSmallText(workspace, file);
		texts.set(file, text ?? "");
		return text;
	};
	try {
		const catalogue = KNOWN_CATALOGUE;
		const parsed = await parsePolicy({
			path,
			read
		}, catalogue);
		if (!parsed.ok) return parsed;
		const problems = await further(parsed.value, workspace);
		if (problems.length > 0) return {
			ok: false,
			problems
		};
		const listing = await workspace.list();
		const ports = {
			workspace,
			tables: tablePorts(() => void 0),
			match: matchGlob
		};
		const policy = {
			parsed: parsed.value,
			standings: /* @__PURE__ */ new Map()
		};
		return {
			ok: true,
			plan: await loadPlan(policy, catalogue, listing, ports),
			workspace,
			listing
		};
	} catch (error) {
		if (error instanceof UserError) return {
			ok: false,
			problems: error.problems
		};
		throw error;
	}
}

export { planOfFolder as t };