import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as isAvailable, i as touchesOnly, n as renamesIn, r as touchOf } from "./shared-action-subject-assess-init.js";
import { l as isProof, r as changedFiles } from "./shared-action-subject-assess.js";
import { a as needsFilesOnly, n as isDocumentKind } from "./shared-action-subject-measure-assess-init.js";
import { n as isColumns } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { i as keyText, t as compare } from "./shared-action-subject-comment-diff-check-assess-init.js";
import { a as hasGlobSigns, i as furtherTables, r as filesAt } from "./shared-action-subject-check-assess-init.js";
import { c as PRESETS, l as mergeLayers, o as policyObject, t as KNOWN_CATALOGUE, u as loadPlan } from "./shared-action-check-assess-init.js";
import { r as sortedJson } from "./shared-action-subject-diff-check-assess-init.js";
import { t as readSmallText } from "./shared-action-deploy-check-assess-init.js";
import { n as readPolicy, r as inferSubjects, t as artifactsOf } from "./shared-action-assess-init.js";
import { a as narrower, c as wider, i as keysOf, n as differingKeys, o as sideText, r as fewer, s as sidesOf, t as combined } from "./shared-action-diff-assess.js";
import { c as FAIL_ON, l as GATE_ON, o as stricterFailOn } from "./shared-action-subject-comment-diff-assess.js";
import { o as limitsOf } from "./shared-action-subject-measure-comment-deploy-diff-assess.js";
import { i as newProblems, t as parseWaivers } from "./shared-action-check-assess.js";
import { t as lookup } from "./shared-action-measure-assess-init.js";
import { a as waive, r as waiverStates } from "./shared-action-comment-check-assess.js";
import { h as assemble } from "./shared-action-comment-assess.js";
import { n as seal } from "./shared-action-comment-deploy-diff-check-assess.js";

// src/assess/baseline-report.ts
/** What the report says of the baseline as a whole: where it was read, and whether anything was measured there. */
function baselineReport({ base, baseReport }, subjects) {
	if (baseReport !== void 0) return "because" in baseReport ? {
		state: "unavailable",
		because: baseReport.because
	} : ofReport(baseReport);
	if (base === void 0) return { state: "absent" };
	const { baseline: tree } = base;
	if (!isAvailable(tree)) return {
		state: "unavailable",
		...tree.commit === void 0 ? {} : { ref: tree.commit },
		because: tree.problem.message
	};
	const at = {
		ref: tree.commit,
		from: tree.from
	};
	const said = subjects.flatMap(({ baseline }) => baseline ?? []);
	const state = ["measured", "reused"].find((each) => said.some((own) => own.state === each));
	if (state !== void 0) return {
		state,
		...at
	};
	const unavailable = said.find((own) => own.state === "unavailable");
	return unavailable === void 0 ? {
		state: "absent",
		because: "nothing that was assessed is at the base too"
	} : {
		...unavailable,
		state: "unavailable",
		...at
	};
}
function ofReport({ report, from }) {
	const ref = report.commit.tree ?? report.commit.head;
	return {
		state: "report",
		from,
		...ref === void 0 ? {} : { ref }
	};
}

// src/assess/files/trust-files.ts
/** Paths of the keys, certificates and trusted roots that a subject names. */
function trustFiles({ signature, provenance }) {
	return [signature, provenance?.signature].flatMap((each) => {
		const { key, certificate, "trusted-root": root } = each ?? {};
		return [
			key,
			certificate,
			root
		].flatMap((path) => path ?? []);
	});
}

// src/assess/files/files-asked.ts
/** What has to be read beside tables: examiners and readers are loaded when somebody asks for what they give. */
async function filesAsked(touched, asked) {
	return withDocumentsOf(touched, await filesOf(touched, asked), asked);
}
/** What the policy asks for: a frame looks at more, and nothing is judged or told of that. */
function requiredOf({ requirements }) {
	return requirements.map(({ requirement }) => requirement.metric);
}
/** Of subjects that bind a model, or whose policy asks about files; without such, of the files that changed. */
async function filesOf(touched, { metricOf, policy, listing, inputs: { changes, asOf }, ports }) {
	const subjects = touched.filter((subject) => policy.standings.get(subject.id) !== "removed" && (subject.bindings.model !== void 0 || requiredOf(subject).some((metric) => needsFilesOnly(metricOf(metric)))));
	const { files, workspace, match, base } = ports;
	if (files === void 0 || subjects.length === 0 && changedFiles(changes, listing).length === 0) return {
		subjects: /* @__PURE__ */ new Map(),
		rules: {},
		notLookedAt: []
	};
	const { requirements } = policy.parsed.policy;
	const { filesOfRun } = await import("./gather-files.js");
	return ports.step("files", async () => filesOfRun(subjects, {
		listing,
		changes,
		workspace,
		match,
		requirements,
		files: await files(),
		trust: trustSides(policy, ports, {
			asOf,
			changes
		}),
		...base === void 0 ? {} : { base }
	}));
}
/** Of subjects whose policy asks what documents say. The readers are loaded when there are such. */
async function withDocumentsOf(touched, files, { metricOf, policy, listing, inputs, ports }) {
	const kindsOf = (ids) => new Set(ids.flatMap((id) => metricOf(id).needs.filter(isDocumentKind)));
	const asked = touched.filter(({ id }) => policy.standings.get(id) !== "removed").map((subject) => ({
		subject,
		kinds: kindsOf(subject.requests.map(({ metric }) => metric)),
		told: kindsOf(requiredOf(subject))
	})).filter(({ kinds }) => kinds.size > 0);
	if (asked.length === 0) return files;
	const { filesWithDocuments } = await import("./with-documents.js");
	const { base, workspace, tables, hashBytes } = ports;
	return ports.step("documents", () => filesWithDocuments(files, asked, {
		listing,
		changes: inputs.changes,
		...base === void 0 ? {} : { base },
		workspace,
		asOf: inputs.asOf,
		tables,
		hashBytes
	}));
}
/** A tree of the base that cannot be read fails the run already. */
function trustSides({ base: judging, files, parsed }, ports, { asOf, changes }) {
	const subjects = judging?.policy.subjects ?? [];
	const rules = /* @__PURE__ */ new Set([
		...files,
		...[judging?.policy, parsed.policy].flatMap((policy) => policy?.waivers ?? []),
		...[...subjects, ...parsed.policy.subjects].flatMap(trustFiles)
	]);
	const tree = ports.base?.policy;
	return {
		own: ports.rules ?? ports.workspace,
		asOf,
		...tree === void 0 || !isAvailable(tree) ? {} : { base: {
			tree,
			subjects,
			mayMend: touchesOnly(changes, (path) => rules.has(path) || isProof(path))
		} }
	};
}

// src/assess/frames/observing.ts
/** What a command asks for, else all frames where the policy asks; they are loaded then. */
async function observing(plan, { parsed }, inputs, { metrics }) {
	if (inputs.frames === void 0 && !parsed.policy.report.lifecycle) return { plan };
	const { withObservations } = await import("./observe.js");
	const { FRAMES } = await import("./frames2.js");
	const frames = inputs.frames ?? FRAMES;
	return {
		plan: withObservations(plan, frames, await metrics.load()),
		frames
	};
}

// src/policy/advisory.ts
/**
* The policy that judges a repository without one: the `baseline` preset over what was inferred, every requirement
* advisory, and a gate that never fails. What is inferred never gates.
*/
function advisoryPolicy(subjects, catalogue) {
	const written = policyObject(catalogue.map(({ id }) => id)).parse(PRESETS.baseline);
	const layer = {
		source: "baseline",
		preset: true,
		folder: "",
		json: PRESETS.baseline
	};
	const { policy } = mergeLayers([{
		layer,
		written
	}], catalogue);
	return {
		...policy,
		subjects,
		requirements: policy.requirements.map((requirement) => ({
			...requirement,
			level: "advisory"
		})),
		gate: {
			on: "point",
			failOn: "never"
		},
		extends: ["baseline"]
	};
}

// src/policy/base/bindings.ts
/** Which keys of a subject say what its evidence is, and whether two versions of it say the same. */
/**
* Everything of a subject but its `id`, and `watch`, which says when it is looked at and not at what. Lists whose order
* means nothing are sorted; `strata` are not, because the first is the one that a metric takes. The types make each key
* of the policy stand here.
*/
function bindingsOf(policy) {
	const { task, model, card, documents = {}, signature, provenance, training, shifts = {}, evaluation } = policy;
	const subject = {
		task,
		model,
		card,
		signature: signature && { ...signature },
		provenance: provenance && {
			...provenance,
			signature: { ...provenance.signature }
		}
	};
	const tables = Object.entries(shifts).map(([name, { table }]) => [shiftKey(name), table]);
	return keysOf({
		...subject,
		"training.table": training?.table,
		...Object.fromEntries(Object.entries(documents).map(([name, paths]) => [`documents.${name}`, onlyOr(paths)])),
		...Object.fromEntries(tables),
		...Object.fromEntries(Object.entries(evaluationBindings(evaluation)).map(([key, value]) => [`evaluation.${key}`, value]))
	});
}
/** One path stands for itself: git may see its file renamed. */
function onlyOr(paths) {
	return paths.length === 1 ? paths[0] : paths;
}
function shiftKey(name) {
	return keyText([
		"shifts",
		name,
		"table"
	]);
}
function evaluationBindings(evaluation) {
	const { positive, reference } = evaluation;
	return {
		table: evaluation.table,
		label: evaluation.label,
		prediction: evaluation.prediction,
		score: evaluation.score,
		scores: evaluation.scores,
		threshold: evaluation.threshold,
		exact: evaluation.exact,
		positive: positive && {
			label: sorted(positive.label),
			prediction: sorted(positive.prediction)
		},
		favourable: evaluation.favourable,
		weight: evaluation.weight,
		id: evaluation.id,
		attributes: sorted(evaluation.attributes.map(attributeText)),
		intersections: sorted(evaluation.intersections.map(intersectionText)),
		slices: sorted(evaluation.slices.map(attributeText)),
		strata: evaluation.strata.map(attributeText),
		reference: Object.fromEntries(Object.entries(reference).map(([column, choice]) => [column, choiceValue(choice)])),
		population: evaluation.population,
		counterfactual: evaluation.counterfactual,
		severity: evaluation.severity,
		features: evaluation.features && sorted(evaluation.features)
	};
}
/** An attribute with its bins, and the columns of an intersection, as one text each. */
function attributeText({ column, bins }) {
	return bins === void 0 ? column : `${column} cut at ${bins.join(", ")}`;
}
function intersectionText(columns) {
	return sorted(columns).join(" × ");
}
/** `{ value: 'largest' }` is the group of that name, `largest` the choice. */
function choiceValue(choice) {
	return typeof choice === "string" ? choice : { value: choice.value };
}
function sorted(values) {
	return values.toSorted(compare);
}
/** What the head does to a subject that both policies have. */
function standingOf(base, head, renames) {
	const [before, after] = [bindingsOf(base), bindingsOf(head)];
	const keys = differingKeys(before, after);
	if (keys.length === 0) return "same";
	const paths = pathKeys(base);
	return keys.every((key) => paths.includes(key) && isRename(before.get(key), after.get(key), renames)) ? "renamed" : "rebound";
}
function pathKeys({ shifts = {}, documents = {} }) {
	return [
		"model",
		"card",
		"training.table",
		"evaluation.table",
		"evaluation.severity",
		...Object.keys(shifts).map(shiftKey),
		...Object.keys(documents).map((name) => `documents.${name}`)
	];
}
/** Both are paths of single files, and git sees the one become the other. What a glob stands for git cannot say. */
function isRename(from, to, renames) {
	return typeof from === "string" && typeof to === "string" && !hasGlobSigns(from) && !hasGlobSigns(to) && renames.get(from) === to;
}

// src/policy/base/match-requirements.ts
/**
* Which requirement of the head is which of the base: the same metric, place and subjects; of the rest the same metric and
* place. Several with one key are taken in their order. Ids cannot do it: `#2` moves when the first one goes.
*/
function matchRequirements(base, head) {
	const first = matchBy((requirement) => `${placeKey(requirement)} ${subjectsKey(requirement)}`, base, head);
	const second = matchBy(placeKey, first.onlyBase, first.onlyHead);
	return {
		...second,
		pairs: [...first.pairs, ...second.pairs]
	};
}
function matchBy(keyOf, base, head) {
	const waiting = /* @__PURE__ */ new Map();
	for (const requirement of head) {
		const key = keyOf(requirement);
		waiting.set(key, [...waiting.get(key) ?? [], requirement]);
	}
	const pairs = [];
	const onlyBase = [];
	for (const requirement of base) {
		const partner = waiting.get(keyOf(requirement))?.shift();
		if (partner === void 0) onlyBase.push(requirement);
		else pairs.push([requirement, partner]);
	}
	const taken = new Set(pairs.map(([, partner]) => partner));
	return {
		pairs,
		onlyBase,
		onlyHead: head.filter((requirement) => !taken.has(requirement))
	};
}
/** The order of an intersection's columns means nothing. */
function placeKey({ metric, on }) {
	return sortedJson([metric, on === void 0 ? null : isColumns(on) ? on.toSorted() : on]);
}
function subjectsKey({ subjects }) {
	return sortedJson(subjects?.toSorted() ?? null);
}

// src/policy/base/requirement-change.ts
/**
* Which way a requirement moves. A direction is given where every measurement can only get a verdict as good or worse
* (stricter) or as good or better (looser); everything else is `changed`.
*/
/** What a requirement says, beside the metric and the place that make it the same requirement. */
function requirementKeys({ bound, ...rest }) {
	const { regress, level, weight, groups, subjects, options, because, owner } = rest;
	const { kind: _, ...ends } = bound;
	return keysOf({
		...ends,
		regress,
		level,
		weight,
		groups: groups.toSorted(),
		subjects: subjects?.toSorted(),
		options,
		because,
		owner
	});
}
/** The change from the base's requirement to the head's; undefined when they say the same. */
function requirementChange(base, head) {
	const [before, after] = [requirementKeys(base), requirementKeys(head)];
	const keys = differingKeys(before, after);
	return keys.length === 0 ? void 0 : {
		part: "requirement",
		id: base.id,
		change: combined(directionsOf(base, head)),
		...sidesOf(keys, before, after)
	};
}
/**
* `because` and `owner` move no verdict: they are shown, and have no direction. A weight moves a score either way, an
* option what is measured.
*/
function directionsOf(base, head) {
	return [
		narrower(limitsOf(base.bound), limitsOf(head.bound)),
		narrower(quietLimits(base.bound), quietLimits(head.bound)),
		fewer(base.regress ?? Number.POSITIVE_INFINITY, head.regress ?? Number.POSITIVE_INFINITY),
		levelDirection(base, head),
		wider(base.groups, head.groups),
		subjectsDirection(base.subjects, head.subjects),
		changedIf(base.weight, head.weight),
		changedIf(base.options, head.options)
	];
}
/** Where a value passes without a warning: the bound, up to its `warn` line. */
function quietLimits(bound) {
	const [low, high] = limitsOf(bound);
	switch (bound.kind) {
		case "max": return [low, Math.min(high, bound.warn ?? high)];
		case "min": return [Math.max(low, bound.warn ?? low), high];
		case "within": return [low, high];
	}
}
function levelDirection({ level: base }, { level: head }) {
	if (base === head) return "same";
	return head === "required" ? "stricter" : "looser";
}
/** Absent means all: no list asks for more. */
function subjectsDirection(base, head) {
	if (base === void 0 || head === void 0) return base === head ? "same" : head === void 0 ? "stricter" : "looser";
	return wider(base, head);
}
function changedIf(base, head) {
	return sortedJson(base) === sortedJson(head) ? "same" : "changed";
}

// src/policy/base/policy-changes.ts
/**
* What the head's policy makes stricter and looser than the base's, both with all that they extend merged in. Nothing of it
* counts before the merge.
*/
/** Requirements, then minimum, gate and subjects, each by id. Without a head's policy everything is removed. */
function policyChanges(base, head) {
	return [
		...requirementChanges(base, head),
		...head === void 0 ? [] : [...minimumChanges(base, head), ...gateChanges(base.gate, head.gate)],
		...subjectChanges(base.subjects, head?.subjects ?? [])
	];
}
function requirementChanges(base, head) {
	const { pairs, onlyBase, onlyHead } = matchRequirements(base.requirements, head?.requirements ?? []);
	const presets = pairs.flatMap(([before, after]) => isPreset(before) && isPreset(after) ? [before] : []);
	return [
		...pairs.flatMap(([before, after]) => requirementChange(before, after) ?? []),
		...onlyBase.map((requirement) => oneSided(requirement, "removed", presets)),
		...onlyHead.map((requirement) => oneSided(requirement, "added", presets))
	].toSorted(byId);
}
function isPreset({ origin }) {
	return origin.preset === true;
}
/**
* A requirement of one side. Where a preset of both sides asks for the same metric, the repository's own decides in the
* preset's place and can be looser than it: then it is neither only added nor only removed.
*/
function oneSided(requirement, change, presets) {
	const { id, metric } = requirement;
	const preset = isPreset(requirement) ? void 0 : presets.find((each) => each.metric === metric);
	const own = wholeText$1(requirementKeys(requirement));
	const beside = preset && `${wholeText$1(requirementKeys(preset))} of ${preset.origin.source}`;
	const [from, to] = change === "added" ? [beside, own] : [own, beside];
	return {
		part: "requirement",
		id,
		change: preset === void 0 ? change : "changed",
		...from === void 0 ? {} : { from },
		...to === void 0 ? {} : { to }
	};
}
const ASIDE = [
	"because",
	"options",
	"weight"
];
function wholeText$1(keys) {
	return sideText([...keys.keys()].filter((key) => !ASIDE.includes(key)), keys) ?? "";
}
/**
* A higher minimum leaves more groups out: that turns PASS into WARN, and it can also hide the group with the gap. So it
* has no direction. Confidence has one only under `proven-outside`, where a wider interval proves less.
*/
function minimumChanges(base, head) {
	const [before, after] = [minimumKeys(base.minimum), minimumKeys(head.minimum)];
	const isProvenOutside = [base, head].every(({ gate }) => gate.on === "proven-outside");
	return differingKeys(before, after).map((key) => ({
		part: "minimum",
		id: `minimum.${key}`,
		change: key === "confidence" && isProvenOutside ? combined([fewer(base.minimum.confidence, head.minimum.confidence)]) : "changed",
		...sidesOf([key], before, after)
	}));
}
function minimumKeys({ group, positives, negatives, decided, confidence }) {
	return keysOf({
		confidence,
		decided,
		group,
		negatives,
		positives
	});
}
function gateChanges(base, head) {
	const [before, after] = [gateKeys(base), gateKeys(head)];
	const directions = {
		on: onDirection(base, head),
		"fail-on": fewer(FAIL_ON.indexOf(head.failOn), FAIL_ON.indexOf(base.failOn))
	};
	return differingKeys(before, after).map((key) => ({
		part: "gate",
		id: `gate.${key}`,
		change: combined([directions[key] ?? "changed"]),
		...sidesOf([key], before, after)
	}));
}
function gateKeys({ on, failOn }) {
	return keysOf({
		"fail-on": failOn,
		on
	});
}
/**
* `proven-inside` turns FAIL into INSUFFICIENT where the interval reaches back inside. That is stricter than `point` only
* where INSUFFICIENT fails the job too.
*/
function onDirection(base, head) {
	const places = [base.on, head.on];
	const isToInconclusive = places.includes("point") && places.includes("proven-inside");
	const isTolerant = [base, head].some(({ failOn }) => failOn === "fail" || failOn === "never");
	return isToInconclusive && isTolerant ? "changed" : fewer(GATE_ON.indexOf(head.on), GATE_ON.indexOf(base.on));
}
function subjectChanges(base, head) {
	const after = new Map(head.map((subject) => [subject.id, subject]));
	const ids = new Set(base.map(({ id }) => id));
	return [...base.flatMap((subject) => {
		const other = after.get(subject.id);
		return other === void 0 ? [gone(subject)] : subjectChange(subject, other) ?? [];
	}), ...head.filter(({ id }) => !ids.has(id)).map(come)].toSorted(byId);
}
function gone(subject) {
	return {
		part: "subject",
		id: subject.id,
		change: "removed",
		from: tableText(subject)
	};
}
function come(subject) {
	return {
		part: "subject",
		id: subject.id,
		change: "added",
		to: tableText(subject)
	};
}
function tableText(subject) {
	return sideText(["evaluation.table"], subjectKeys(subject)) ?? "";
}
function subjectKeys(subject) {
	return new Map([...bindingsOf(subject), ...keysOf({ watch: subject.watch.toSorted(compare) })]);
}
/** More groups to look at, or more files that call for a look, are stricter; what any other binding does nobody can say here. */
const WIDER = [
	{
		key: "evaluation.attributes",
		listOf: ({ evaluation }) => evaluation.attributes.map(attributeText)
	},
	{
		key: "evaluation.intersections",
		listOf: ({ evaluation }) => evaluation.intersections.map(intersectionText)
	},
	{
		key: "evaluation.slices",
		listOf: ({ evaluation }) => evaluation.slices.map(attributeText)
	},
	{
		key: "watch",
		listOf: ({ watch }) => watch
	}
];
function subjectChange(base, head) {
	const [before, after] = [subjectKeys(base), subjectKeys(head)];
	const keys = differingKeys(before, after);
	const directions = keys.map((key) => {
		const list = WIDER.find((each) => each.key === key);
		return list === void 0 ? "changed" : wider(list.listOf(base), list.listOf(head));
	});
	return keys.length === 0 ? void 0 : {
		part: "subject",
		id: base.id,
		change: combined(directions),
		...sidesOf(keys, before, after)
	};
}
function byId(a, b) {
	return compare(a.id, b.id) || compare(a.change, b.change);
}

// src/policy/base/unite.ts
/**
* Requirements, minimum, gate, presets and waivers are the base's. Subjects are the base's in its order, then what only the
* head has; one whose bindings the head changes has the head's. A removed one keeps the base's bindings, so that what was
* asked of it can be listed. `head` is undefined when the change takes the policy away.
*/
function unite(base, head, renames) {
	const taken = subjectsOf(base, head, renames);
	return {
		parsed: {
			policy: {
				...base.policy,
				subjects: taken.map(({ subject }) => subject)
			},
			locate: (path) => locate(path, base, taken),
			files: [.../* @__PURE__ */ new Set([...(head?.files ?? []).filter((file) => !base.files.includes(file)), ...base.files])]
		},
		standings: new Map(taken.map(({ subject, standing }) => [subject.id, standing])),
		changes: policyChanges(base.policy, head?.policy)
	};
}
function subjectsOf(base, head, renames) {
	const heads = new Map((head?.policy.subjects ?? []).map((subject, index) => [subject.id, {
		subject,
		index
	}]));
	const known = base.policy.subjects.map((subject, index) => {
		const other = heads.get(subject.id);
		if (head === void 0 || other === void 0) return {
			subject,
			standing: "removed",
			side: base,
			index
		};
		const standing = standingOf(subject, other.subject, renames);
		return standing === "same" ? {
			subject,
			standing,
			side: base,
			index
		} : {
			...other,
			standing,
			side: head
		};
	});
	const ids = new Set(base.policy.subjects.map(({ id }) => id));
	const added = head === void 0 ? [] : [...heads.values()].filter(({ subject }) => !ids.has(subject.id)).map((each) => ({
		...each,
		standing: "new",
		side: head
	}));
	return [...known, ...added];
}
function locate(path, base, taken) {
	const [list, index, ...rest] = path;
	const subject = list === "subjects" && typeof index === "number" ? taken[index] : void 0;
	return subject === void 0 ? base.locate(path) : subject.side.locate([
		"subjects",
		subject.index,
		...rest
	]);
}

// src/assess/judge-by-base.ts
/** The state of two policies, of which one is there: which of them judges, and what the change does to the other. */
function judgeByBase({ base, own, inputs, commit }) {
	const { policy: path, changes } = inputs;
	if (base.state === "valid") {
		const head = own.state === "valid" ? own.parsed : void 0;
		return {
			...unite(base.parsed, head, renamesIn(changes)),
			source: {
				path,
				sha256: base.sha256,
				ref: commit,
				side: "base",
				advisory: false
			},
			base: base.parsed,
			files: [.../* @__PURE__ */ new Set([...base.parsed.files, ...head?.files ?? [path]])],
			problems: own.state === "invalid" ? own.problems : [],
			notLookedAt: []
		};
	}
	if (own.state !== "valid") throw new UserError(...[base, own].flatMap((each) => each.state === "invalid" ? each.problems : []));
	const judged = {
		parsed: own.parsed,
		standings: /* @__PURE__ */ new Map(),
		changes: [],
		files: own.parsed.files,
		problems: [],
		notLookedAt: []
	};
	const source = {
		path,
		sha256: own.sha256,
		side: "head"
	};
	if (base.state === "absent") {
		const because = "the base branch has none, so it advises only: it binds after the merge";
		return {
			...judged,
			source: {
				...source,
				advisory: true,
				because
			}
		};
	}
	const rules = [...own.parsed.files, own.parsed.policy.waivers ?? path];
	const mends = touchesOnly(changes, (each) => rules.includes(each));
	const because = `the base branch’s cannot be read: it has ${base.problems.length === 1 ? "one mistake" : `${base.problems.length} mistakes`}`;
	return {
		...judged,
		source: {
			...source,
			advisory: false,
			because
		},
		...mends ? {} : { atBest: "inconclusive" }
	};
}

// src/assess/load-policy.ts
/**
* Whose policy judges (policy.md, "Whose policy, which subjects"): the base branch's on a pull request, else the commit's own,
* or what can be inferred without one. Throws one UserError with all mistakes where nothing can judge.
*/
async function loadPolicy(inputs, ports, artifacts, catalogue) {
	const own = await readPolicy(ports.rules ?? ports.workspace, inputs.policy, catalogue, ports.hash);
	const tree = ports.base?.policy;
	if (tree === void 0) return ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
	if (!isAvailable(tree)) {
		const loaded = await ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
		return {
			...loaded,
			problems: [...loaded.problems, tree.problem]
		};
	}
	const base = await readPolicy(tree, inputs.policy, catalogue, ports.hash);
	if (base.state === "absent" && own.state === "absent") return ownPolicy(own, inputs, () => infer(inputs, ports, artifacts, catalogue));
	const judged = judgeByBase({
		base,
		own,
		inputs,
		commit: tree.commit
	});
	const { problems } = judged;
	return {
		...judged,
		problems: [...problems, ...await brokenTrust(base, own, {
			inputs,
			ports,
			tree
		})]
	};
}
/** Keys that a change breaks. The examiners are loaded only where its policy names whom to trust. */
async function brokenTrust(base, own, { inputs, ports: { files, rules, workspace }, tree }) {
	if (!(own.state === "valid" && own.parsed.policy.subjects.some((subject) => trustFiles(subject).length > 0)) || files === void 0) return [];
	const { newTrustProblems } = await import("./trust-problems.js");
	return newTrustProblems({
		parsed: own.parsed,
		tree: rules ?? workspace
	}, base.state === "valid" ? {
		parsed: base.parsed,
		tree
	} : void 0, inputs.asOf, await files());
}
/** The commit's own policy, or advice without one. */
function ownPolicy(own, { policy: path, policyIsNamed }, advise) {
	switch (own.state) {
		case "valid": return {
			...UNCHANGED,
			parsed: own.parsed,
			source: {
				path,
				sha256: own.sha256,
				advisory: false
			},
			files: own.parsed.files
		};
		case "invalid": throw new UserError(...own.problems);
		case "absent":
			if (policyIsNamed) throw new UserError({
				code: "policy/no-such-file",
				path,
				message: "There is no such policy, so there is nothing to judge by.",
				hint: "Give the path of your fates.yml from the root, or write one with `fates init`."
			});
			return advise();
	}
}
const UNCHANGED = {
	standings: /* @__PURE__ */ new Map(),
	changes: [],
	problems: [],
	notLookedAt: []
};
async function infer(inputs, ports, artifacts, catalogue) {
	const inferred = await inferSubjects(artifacts, ports);
	const policy = advisoryPolicy(inferred.subjects, catalogue);
	return {
		...UNCHANGED,
		parsed: {
			policy,
			files: [],
			locate: () => ({ path: inputs.policy })
		},
		source: {
			path: inputs.policy,
			sha256: await ports.hash(inferred.text ?? ""),
			advisory: true
		},
		files: [],
		...inferred.text === null ? {} : { suggestion: inferred.text },
		notLookedAt: inferred.notLookedAt
	};
}

// src/policy/waivers/waiver-changes.ts
/** Waivers that the head adds, removes or rewrites, by id. They take effect after the merge. */
function waiverChanges(base, head) {
	const after = new Map(head.map((waiver) => [waiver.id, waiver]));
	const ids = new Set(base.map(({ id }) => id));
	return [...base.flatMap((waiver) => {
		const other = after.get(waiver.id);
		return other === void 0 ? [{
			part: "waiver",
			id: waiver.id,
			change: "removed",
			from: wholeText(waiver)
		}] : changed(waiver, other);
	}), ...head.filter(({ id }) => !ids.has(id)).map((waiver) => ({
		part: "waiver",
		id: waiver.id,
		change: "added",
		to: wholeText(waiver)
	}))].toSorted((a, b) => compare(a.id, b.id));
}
function changed(base, head) {
	const [before, after] = [waiverKeys(base), waiverKeys(head)];
	const keys = differingKeys(before, after);
	return keys.length === 0 ? [] : [{
		part: "waiver",
		id: base.id,
		change: "changed",
		...sidesOf(keys, before, after)
	}];
}
function waiverKeys({ requirement, subject, on, owner, granted, expires, reason }) {
	return keysOf({
		requirement,
		subject,
		on: on?.toSorted(compare),
		owner,
		granted,
		expires,
		reason
	});
}
function wholeText(waiver) {
	return sideText([
		"requirement",
		"subject",
		"on",
		"owner",
		"expires"
	], waiverKeys(waiver)) ?? "";
}

// src/assess/load-waivers.ts
/** The waivers of the side that judges. Mistakes in them stop nobody but the change that brings them in. */
async function loadWaivers({ parsed: { policy }, source }, { asOf }, { workspace, rules = workspace, base }) {
	const path = policy.waivers;
	if (path === void 0) return {
		waivers: [],
		changes: [],
		problems: [],
		notLookedAt: []
	};
	const known = {
		requirements: policy.requirements,
		subjects: policy.subjects,
		asOf
	};
	const read = async (tree) => {
		const text = await readSmallText(tree, path);
		return text === null ? {
			waivers: [],
			problems: []
		} : parseWaivers(text, path, known);
	};
	const own = await read(rules);
	const judgingTree = source.side === "base" ? base?.policy : void 0;
	const isByBase = judgingTree !== void 0 && isAvailable(judgingTree);
	const judging = isByBase ? await read(judgingTree) : own;
	return {
		waivers: judging.waivers,
		changes: isByBase ? waiverChanges(judging.waivers, own.waivers) : [],
		problems: isByBase ? newProblems(own.problems, judging.problems) : [],
		notLookedAt: judging.problems.map(({ path: file, message }) => ({
			path: file,
			reason: message
		}))
	};
}

// src/assess/split-by-touch.ts
/** Subjects that the change touches, and the ids of the others. `paths` are all files of the tree. */
function splitByTouch(plan, { files: policyFiles, standings }, changes, match, paths) {
	const tree = new Set(paths);
	const isTouched = ({ id, bindings, shards, furtherShards }) => {
		const tables = [bindings.evaluation.table, ...furtherTables(bindings)];
		const { model, card, documents = {}, watch } = bindings;
		const { severity } = bindings.evaluation;
		const bound = Object.values(documents).flat();
		const modelFiles = model === void 0 ? [] : filesAt(model, paths);
		const rooted = {
			id,
			watch,
			documents: bound,
			there: [
				card,
				severity,
				...bound
			].flatMap((path) => path !== void 0 && tree.has(path) ? path : []),
			shards: [...shards, ...[...furtherShards.values()].flat()],
			tables,
			modelFiles,
			trusted: trustFiles(bindings),
			absent: [
				...model !== void 0 && modelFiles.length === 0 ? [model] : [],
				...shards.length === 0 ? [bindings.evaluation.table] : [],
				...[...furtherShards].flatMap(([table, files]) => files.length === 0 ? [table] : [])
			],
			...model === void 0 ? {} : { model },
			...card === void 0 ? {} : { card },
			...severity === void 0 ? {} : { severity }
		};
		return (standings.get(id) ?? "same") !== "same" || touchOf(rooted, policyFiles, changes, match) !== void 0;
	};
	const touched = plan.subjects.filter(isTouched);
	return {
		touched,
		untouched: plan.subjects.filter((subject) => !touched.includes(subject)).map(({ id }) => id)
	};
}

// src/assess.ts
async function assess(inputs, ports) {
	const listing = await ports.step("discover", () => ports.workspace.list());
	const artifacts = artifactsOf(listing.files);
	const policy = await ports.step("policy", () => loadPolicy(inputs, ports, artifacts, ports.metrics.catalogue));
	const waivers = await ports.step("waivers", () => loadWaivers(policy, inputs, ports));
	const planned = await ports.step("plan", () => loadPlan(policy, ports.metrics.catalogue, listing, ports));
	const { frames = [], plan } = await observing(planned, policy, inputs, ports);
	const { touched, untouched } = splitByTouch(plan, policy, inputs.changes, ports.match, pathsOf(artifacts));
	const metrics = touched.length === 0 ? [] : await ports.metrics.load();
	const metricOf = lookup(metrics);
	const ofModels = await modelsOf(touched, policy, listing, ports);
	const files = await filesAsked(touched, {
		metricOf,
		policy,
		listing,
		inputs,
		ports
	});
	const subjects = await assessAll(touched, {
		policy,
		plan,
		frames,
		ports,
		metrics,
		metricOf,
		models: ofModels.models,
		files: files.subjects,
		...files.before === void 0 ? {} : { filesBefore: files.before },
		entryOf: lookup(ports.metrics.catalogue),
		waived: (finding, subject) => waive(finding, waivers.waivers, {
			subject,
			asOf: inputs.asOf
		})
	});
	const { policy: rules } = policy.parsed;
	const profiles = rules.report.profile ? await profilesIn(touched, ports) : void 0;
	const report = assemble({
		tool: {
			name: "fates-gate",
			version: inputs.version
		},
		asOf: inputs.asOf,
		policy: {
			...policy.source,
			failOn: stricterFailOn(rules.gate.failOn, inputs.failOn),
			minimum: rules.minimum
		},
		policyChanges: [...policy.changes, ...waivers.changes],
		commit: inputs.commit,
		baseline: baselineReport(ports, subjects),
		subjects,
		untouched,
		rules: files.rules,
		...files.unbound === void 0 ? {} : { unbound: files.unbound },
		waivers: waiverStates(waivers.waivers, subjects, {
			asOf: inputs.asOf,
			untouched
		}),
		...policy.atBest === void 0 ? {} : { atBest: policy.atBest },
		notLookedAt: [
			inputs,
			listing,
			policy,
			waivers,
			ofModels,
			files
		].flatMap((each) => each.notLookedAt ?? []),
		problems: [
			...inputs.problems,
			...policy.problems,
			...waivers.problems
		],
		facts: new Map(metrics.map((metric) => [metric.id, metric])),
		...profiles === void 0 ? {} : { profiles },
		...policy.suggestion === void 0 ? {} : { suggestedPolicy: policy.suggestion }
	});
	return seal(report, ports.hash);
}
function pathsOf(artifacts) {
	return artifacts.map(({ path }) => path);
}
/** The code that counts and compares is loaded when there is something to count: most changes touch no subject. */
async function assessAll(touched, run) {
	const subjects = [];
	for (const subject of touched) {
		const { assessSubject } = await import("./assess-subject.js");
		subjects.push(await run.ports.step(`assess ${subject.id}`, () => assessSubject(subject, run)));
	}
	return subjects;
}
/** Only what binds a model, and is there after the change, has one. */
async function modelsOf(touched, { standings }, listing, ports) {
	const subjects = touched.filter(({ id, bindings }) => bindings.model !== void 0 && standings.get(id) !== "removed");
	if (subjects.length === 0) return {
		models: /* @__PURE__ */ new Map(),
		notLookedAt: []
	};
	const { modelsOfRun } = await import("./models-of-run.js");
	return ports.step("models", () => modelsOfRun(subjects, listing, ports));
}
async function profilesIn(touched, ports) {
	const { profilesOf } = await import("./profile-subject2.js");
	return profilesOf(touched, ports);
}

// src/assess/metrics/metric-source.ts
/** Every metric there is. */
const EVERY_METRIC = {
	catalogue: KNOWN_CATALOGUE,
	load: async () => (await import("./registry.js")).METRICS
};

// src/assess/files/load-examiners.ts
/** The examiners are much code, and most changes touch no model: loaded when there is something to examine. */
async function loadFileExaminers() {
	const [{ fileExaminers }, { modelPorts }, { integrityPorts }] = await Promise.all([
		import("./file-examiners.js"),
		import("./model-ports.js"),
		import("./integrity-ports.js")
	]);
	return fileExaminers(modelPorts(), integrityPorts);
}

export { EVERY_METRIC as n, assess as r, loadFileExaminers as t };