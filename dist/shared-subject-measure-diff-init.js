import { t as columnsOf } from "./shared-action-subject-measure-comment-diff-check-assess-init-profile.js";
import { n as itemAt } from "./shared-worker-action-subject-measure-metrics-performance-diff-check-assess-init-profile.js";
import { m as compareText } from "./shared-worker-subject-measure-metrics-diff-check-assess-init-profile.js";
import { c as classCells, r as orderGroups } from "./shared-subject-measure-metrics-performance-diff-assess-init.js";
import { t as lazyCellDraws } from "./shared-subject-measure-metrics-diff-assess-init.js";

// src/metrics/view.ts
/**
* The cube cut to one scope: every kind of evidence that it holds there, groups in the order of their numbers. Empty when
* the scope was not counted. With `strata`, a column's name, also the decisions by stratum, from the marginal
* [...scope, strata]. `beside`: what the table gave beside the cube. Make it once a scope: the bootstrap draws are
* remembered in it.
*/
function viewOf(cube, scope, strata, { counterfactual, severity, further, populations } = {}) {
	const columns = columnsOf(scope);
	const overall = marginalOf(cube, [])?.groups[0];
	const marginal = marginalOf(cube, columns);
	if (overall === void 0 || marginal === void 0) return {};
	const groups = orderGroups(marginal.groups);
	const { task, classes, hasDecisions, scoreAxis } = cube;
	const hasCells = hasDecisions && task !== "regression";
	return defined({
		labels: {
			classes,
			overall,
			groups,
			drawLabels: lazyCellDraws(labelCells(cube, groups))
		},
		decisions: hasCells ? {
			task,
			classes,
			overall,
			groups,
			drawCells: lazyCellDraws(groups)
		} : void 0,
		scores: scoreAxis === void 0 ? void 0 : {
			axis: scoreAxis,
			overall,
			groups
		},
		residuals: overall.residuals === void 0 ? void 0 : {
			overall,
			groups
		},
		strata: hasCells ? strataOf(cube, columns, strata) : void 0,
		counterfactual: columns.length > 0 ? void 0 : counterfactual,
		severity,
		population: populationIn(scope, populations),
		...further?.kinds
	});
}
/** The groups with one cell a class; none of a regression. */
function labelCells({ task, classes }, groups) {
	return task === "regression" ? [] : groups.map((group) => classCells(group, classes.length, "labels"));
}
/** Of the scope's attribute; of an intersection nobody states one. */
function populationIn(scope, populations = {}) {
	const [column, ...more] = columnsOf(scope);
	return more.length > 0 ? void 0 : Object.entries(populations).find(([name]) => name === column)?.[1];
}
/** Only the kinds that are there. */
function defined(kinds) {
	return Object.fromEntries(Object.entries(kinds).filter(([, evidence]) => evidence !== void 0));
}
function marginalOf(cube, columns) {
	const key = JSON.stringify(columns);
	return cube.marginals.find((marginal) => JSON.stringify(marginal.columns) === key);
}
/** The cells of scope × stratum, one table of groups a stratum, both sorted. */
function strataOf(cube, columns, column) {
	if (column === void 0) return;
	const joint = columns.length === 0 ? void 0 : marginalOf(cube, [...columns, column]);
	if (joint === void 0) return;
	const byStratum = /* @__PURE__ */ new Map();
	for (const cells of joint.groups) {
		const stratum = itemAt(cells.key, columns.length);
		const known = byStratum.get(stratum) ?? [];
		known.push({
			...cells,
			key: cells.key.slice(0, columns.length)
		});
		byStratum.set(stratum, known);
	}
	return {
		column,
		strata: [...byStratum].toSorted(([a], [b]) => compareText(a, b)).map(([stratum, groups]) => ({
			stratum,
			groups: orderGroups(groups)
		}))
	};
}

// src/assess/ports.ts
/** Bootstrap and chance draws of every interval. */
const DRAWS = 2e3;
/** Of all random streams: the same input gives the same bytes. */
const SEED = 20261121;

export { SEED as n, viewOf as r, DRAWS as t };