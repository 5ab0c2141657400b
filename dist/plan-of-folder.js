import { n as loadPlan, t as artifactsOf } from "./artifact.js";
import { t as readSmallText } from "./read-text.js";
import { n as UserError } from "./errors.js";
import { n as parsePolicy, t as catalogueOf } from "./catalogue.js";
import { t as METRICS } from "./registry.js";
import { t as matchGlob } from "./match.js";
import { r as tablePorts } from "./table-ports.js";
import { r as openWorkspace } from "./workspace.js";

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
		const catalogue = catalogueOf(METRICS);
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
			plan: await loadPlan(policy, catalogue, artifactsOf(listing.files), ports),
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