import { n as isDocumentKind } from "./shared-action-subject-measure-assess-init.js";
import { n as examinedFiles, r as rulesOf } from "./shared-subject-comment-deploy-diff-check.js";
import { c as gatherTexts, l as ModelFiles, s as judgeUnbound, u as gatherIntegrity } from "./shared-subject.js";
import { n as boundFiles, r as changedFiles } from "./shared-action-subject-assess.js";

// src/assess/files/gather-files.ts
async function filesOfRun(subjects, world) {
	const models = new ModelFiles(world.workspace, world.files);
	const { models: brought, notLookedAt } = await models.amongst(changedFiles(world.changes, world.listing));
	if (subjects.length === 0) return unboundOf(await examineAll(brought, models), notLookedAt, world.requirements);
	const gathered = /* @__PURE__ */ new Map();
	const all = [];
	const unsearched = [];
	for (const subject of subjects) {
		const { files, found, notSearched } = await gatherFilesOf(subject, brought, models, world);
		gathered.set(subject.id, files);
		all.push(...found);
		unsearched.push(...notSearched);
	}
	return {
		subjects: gathered,
		before: async (subject, base, kinds) => {
			if ([...kinds].every(isDocumentKind)) return {};
			const { filesAtBase } = await import("./files-at-base.js");
			return { files: await filesAtBase(subject, base, models, world) };
		},
		rules: rulesOf(all.flatMap(({ findings }) => findings)),
		notLookedAt: [
			...notLookedAt,
			...onceEach(unsearched),
			...unexamined(all)
		]
	};
}
async function examineAll(paths, models) {
	return (await Promise.all(paths.map((path) => models.examine(path)))).flatMap((each) => each ?? []);
}
function unboundOf(found, notLookedAt, requirements) {
	const outcome = judgeUnbound(found, requirements);
	return {
		subjects: /* @__PURE__ */ new Map(),
		rules: rulesOf(found.flatMap(({ findings }) => findings)),
		...outcome.unbound === void 0 ? {} : { unbound: outcome.unbound },
		notLookedAt: [
			...notLookedAt,
			...outcome.notLookedAt,
			...unexamined(found)
		]
	};
}
/** `brought`: model files of the change, which are examined with every subject. */
async function gatherFilesOf(subject, brought, models, world) {
	const { model } = subject.bindings;
	const bound = boundFiles(subject.bindings, world.listing);
	const own = bound.length === 0 && model !== void 0 ? [model] : bound;
	const examined = await examineAll([.../* @__PURE__ */ new Set([...own, ...brought])].toSorted(), models);
	const texts = await gatherTexts(subject.bindings, world);
	const integrity = model === void 0 ? void 0 : await gatherIntegrity(model, subject.bindings, own, world);
	const owned = new Set(own);
	const isThere = examined.some(({ file, isPointer }) => owned.has(file.path) && !isPointer);
	const found = [
		...examined,
		...texts.found,
		...integrity?.found ?? []
	];
	const { shown, cut } = examinedFiles(found.map(({ file }) => file));
	return {
		found,
		notSearched: notSearchedIn(texts, integrity),
		files: {
			evidence: {
				kinds: {
					...isThere || model === void 0 && examined.length > 0 ? { modelFiles: { files: examined.map(({ model: each }) => each) } } : {},
					...texts.kinds,
					...integrity === void 0 || !isThere ? {} : { integrity: integrity.kind }
				},
				missing: missingOf(model, examined.some(({ isPointer }) => isPointer))
			},
			examined: shown,
			notes: notesOf(cut, integrity),
			capsSecurity: found.some(({ file, findings }) => file.answer === "inconclusive" && owned.has(file.path) || findings.some(({ rule }) => rule.severity === "critical" && rule.leadsTo === "dangerous"))
		}
	};
}
function notSearchedIn(texts, integrity) {
	return [...texts.notLookedAt, ...integrity?.notLookedAt ?? []];
}
function notesOf(cut, integrity) {
	return [...cut === 0 ? [] : [`${cut} more files were examined and are not listed: those with the best answers.`], ...integrity?.notes ?? []];
}
function missingOf(model, isPointer) {
	if (model === void 0) {
		const unbound = {
			missing: ["model"],
			hint: "Bind `model:` of the subject to its file or folder in the policy."
		};
		return {
			modelFiles: unbound,
			integrity: unbound
		};
	}
	const absent = {
		missing: [model],
		hint: isPointer ? "Only the Git LFS pointer is here: set `lfs: true` on actions/checkout, so that the model itself is examined." : "Commit the model, have an earlier step of the job write it, or mend `model` in the policy."
	};
	return {
		modelFiles: absent,
		integrity: absent
	};
}
/** Subjects may share a folder. */
function onceEach(all) {
	return [...new Map(all.map((each) => [each.path, each])).values()];
}
/** What was not read to its end, with the first reason. */
function unexamined(found) {
	const reasons = /* @__PURE__ */ new Map();
	for (const { file, findings } of found) {
		const why = findings.find(({ rule }) => rule.leadsTo === "inconclusive");
		if (why !== void 0 && file.answer !== "not-a-model") reasons.set(file.path, `not examined to its end: ${why.message}`);
	}
	return [...reasons].map(([path, reason]) => ({
		path,
		reason
	})).toSorted((a, b) => a.path < b.path ? -1 : 1);
}

export { gatherFilesOf as n, filesOfRun as t };