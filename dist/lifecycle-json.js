import { d as frameTitle, f as groupTitle, l as STATE_ICONS, u as STATE_WORDS } from "./shared-action-comment-assess.js";
import { n as terminalText, t as escapeTerminal } from "./shared-action-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { i as logLine } from "./shared-action-comment-deploy-assess.js";
import { a as wrap, i as painter } from "./shared-action-measure-scan-comment-deploy-diff-assess-profile.js";

// src/render/frames/terminal.ts
/** Harmless each: the runner of Actions reads what a step prints for commands. */
function lines(value, width, first = "") {
	return wrap(value, width, first).map(logLine);
}
function renderLifecycle(report, options) {
	const paint = painter(options.color);
	const width = Math.min(options.width, 100);
	return [...report.subjects.flatMap((subject) => subjectLines(subject, {
		...options,
		width
	}, paint)), ...lowestLines(report, width)].join("\n");
}
function subjectLines({ id, lifecycle = [] }, options, paint) {
	return [
		paint("bold", logLine(id)),
		...lifecycle.flatMap((frame) => ["", ...frameLines(frame, options, paint)]),
		""
	];
}
function frameLines(frame, options, paint) {
	return [
		...lines(frameTitle(frame), options.width, "  ").map((line) => paint("cyan", line)),
		...lines(terminalText(frame.result.sentence), options.width, "  "),
		...frame.groups.flatMap((group) => groupLines(frame, group, options, paint)),
		...lines(frame.limitation, options.width, "  Not seen from here: "),
		...lines(`${frame.source.title}, ${frame.source.url}`, options.width, "  Source: ")
	];
}
function groupLines(frame, group, { width, all }, paint) {
	const shown = group.criteria.filter(({ state }) => all || state !== "found" && state !== "declared");
	return [`  ${STATE_ICONS[group.state]} ${groupTitle(frame, group)}`, ...shown.flatMap(({ state, text, because }) => [...lines(`${text} (${STATE_WORDS[state]})`, width, `      ${STATE_ICONS[state]} `), ...lines(terminalText(because), width, "        ").map((line) => paint("dim", line))])];
}
/** A system has the level of its lowest part. */
function lowestLines({ subjects }, width) {
	const ladders = subjects.flatMap(({ id, lifecycle = [] }) => lifecycle.flatMap((frame) => frame.kind === "ladder" ? [{
		id,
		frame
	}] : []));
	if (subjects.length < 2) return [];
	return [...new Set(ladders.map(({ frame }) => frame.title))].flatMap((title) => {
		return ladders.filter(({ frame }) => frame.title === title).toSorted((a, b) => a.frame.result.value - b.frame.result.value).slice(0, 1).flatMap(({ id, frame }) => lines(`${title}: the system has the level of its lowest part, ${escapeTerminal(id)}. ${terminalText(frame.result.sentence)}`, width));
	});
}

// src/commands/lifecycle-json.ts
/** What `--json` prints of the frames: a subject each. */
function lifecycleJson({ subjects, asOf, policy }) {
	const shown = subjects.map(({ id, lifecycle = [] }) => ({
		id,
		lifecycle
	}));
	return `${JSON.stringify({
		asOf,
		policy: {
			path: policy.path,
			sha256: policy.sha256
		},
		subjects: shown
	}, null, 2)}\n`;
}

export { renderLifecycle as n, lifecycleJson as t };