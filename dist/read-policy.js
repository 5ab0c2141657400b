import { n as parsePolicy } from "./catalogue.js";
import { t as readSmallText } from "./read-text.js";

// src/assess/read-policy.ts
/** Reads the policy with all that it extends from one tree: the assessed one, or a commit's. */
async function readPolicy(tree, path, catalogue, hash) {
	const text = await readSmallText(tree, path);
	if (text === null) return { state: "absent" };
	const read = (each) => each === path ? Promise.resolve(text) : readSmallText(tree, each);
	const parsed = await parsePolicy({
		path,
		read
	}, catalogue);
	return parsed.ok ? {
		state: "valid",
		parsed: parsed.value,
		sha256: await hash(text)
	} : {
		state: "invalid",
		problems: parsed.problems
	};
}

export { readPolicy as t };