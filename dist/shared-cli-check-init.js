import { s as whereOf } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { a as visible } from "./shared-action-subject-cli-comment-diff-check-assess-init.js";

// src/policy/describe-problem.ts
/** Of a line of the file that is shown. */
const WIDTH = 96;
const LEAD = 60;
/**
* Lines of plain text for a terminal or a log: where and what, the line with a caret when the text of the file is
* given, and what to do. Nothing from a file can start a line, move the cursor or colour it.
*/
function describeProblems(problems, sources = /* @__PURE__ */ new Map()) {
	return problems.flatMap((problem, index) => [
		...index === 0 ? [] : [""],
		`${visible(whereOf(problem))}: ${problem.code}`,
		`  ${visible(problem.message)}`,
		...excerpt(problem, sources.get(problem.path)),
		`  → ${visible(problem.hint)}`
	]);
}
function excerpt({ line, column }, source) {
	const whole = line === void 0 ? void 0 : source?.split(/\r?\n/u)[line - 1];
	if (line === void 0 || whole === void 0 || whole.trim() === "") return [];
	const from = Math.max(0, (column ?? 1) - 1 - LEAD);
	const shown = visible(whole.slice(from, from + WIDTH).replaceAll("	", " "));
	const gutter = `    ${line} | `;
	const before = visible(whole.slice(from, (column ?? 1) - 1).replaceAll("	", " "));
	const caret = column === void 0 ? [] : [`${" ".repeat(gutter.length + before.length)}^`];
	return [`${gutter}${shown}`, ...caret];
}

export { describeProblems as t };