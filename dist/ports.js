import { t as columnsOf } from "./scope.js";
import { a as bootstrapCells, i as randomStream, n as orderGroups, o as doubleAt } from "./registry.js";

// src/stats/half-pseudo-counts.ts
/**
* The mass of half a pseudo-count for each cell, for `bootstrapCells`: half of Σw²/Σw of the cell's group, the weight of one
* effective row (1 when unweighted); 0 in a group without weight. For draws only, never for a rate that is shown. In an
* unweighted group the draws of a rate are then its posterior under Jeffreys' prior, whose quantiles cover as
* promised near 0 and 1 too. RangeError for cells that are not whole groups.
*
* Source: L. D. Brown, T. T. Cai, A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16, 2001.
*/
function halfPseudoCounts({ w, w2, cellsPerGroup }) {
	if (!Number.isInteger(w.length / cellsPerGroup) || w2.length !== w.length) throw new RangeError(`${w.length} and ${w2.length} sums are not whole groups of ${cellsPerGroup} cells.`);
	const masses = new Float64Array(w.length);
	for (let start = 0; start < w.length; start += cellsPerGroup) {
		let [mass, square] = [0, 0];
		for (let cell = start; cell < start + cellsPerGroup; cell += 1) {
			mass += doubleAt(w, cell);
			square += doubleAt(w2, cell);
		}
		if (mass > 0) masses.fill(square / mass / 2, start, start + cellsPerGroup);
	}
	return masses;
}

// src/cube/cell-draws.ts
/** Draws of the groups' cells, remembered by seed and number of draws. `groups` are in the order of `orderGroups`. */
function lazyCellDraws(groups) {
	const made = /* @__PURE__ */ new Map();
	return (seed, draws) => remembered(made, `${seed} ${draws}`, () => cellDraws(groups, seed, draws));
}
function cellDraws(groups, seed, draws) {
	const masses = /* @__PURE__ */ new Map();
	return {
		draws,
		cells: groups[0]?.w.length ?? 0,
		massOf: (place) => remembered(masses, place, () => drawGroup(groups, place, seed, draws))
	};
}
function drawGroup(groups, place, seed, draws) {
	const group = groups[place];
	if (group === void 0) throw new RangeError(`There is no group at place ${place} of ${groups.length}.`);
	const [w, w2] = [Float64Array.from(group.w), Float64Array.from(group.w2)];
	const pseudo = halfPseudoCounts({
		w,
		w2,
		cellsPerGroup: w.length
	});
	return bootstrapCells({
		w,
		w2,
		draws,
		random: randomStream(seed, place),
		pseudo
	});
}
function remembered(made, key, make) {
	const known = made.get(key);
	if (known !== void 0) return known;
	const value = make();
	made.set(key, value);
	return value;
}

// src/metrics/view.ts
/**
* The cube cut to one scope: every kind of evidence that it holds there, groups in the order of their numbers. Empty when
* the scope was not counted. With `strata`, a column's name, also the decisions by stratum, from the marginal
* [...scope, strata]. Make it once a scope: the bootstrap draws are remembered in it.
*/
function viewOf(cube, scope, strata) {
	const columns = columnsOf(scope);
	const overall = marginalOf(cube, [])?.groups[0];
	const marginal = marginalOf(cube, columns);
	if (overall === void 0 || marginal === void 0) return {};
	const groups = orderGroups(marginal.groups);
	const { task, classes, hasDecisions, scoreAxis } = cube;
	const hasCells = hasDecisions && task !== "regression";
	const stratified = strata === void 0 || !hasCells ? void 0 : strataOf(cube, columns, strata);
	return {
		labels: {
			classes,
			overall,
			groups
		},
		...hasCells ? { decisions: {
			task,
			classes,
			overall,
			groups,
			drawCells: lazyCellDraws(groups)
		} } : {},
		...scoreAxis === void 0 ? {} : { scores: {
			axis: scoreAxis,
			overall,
			groups
		} },
		...overall.residuals === void 0 ? {} : { residuals: {
			overall,
			groups
		} },
		...stratified === void 0 ? {} : { strata: stratified }
	};
}
function marginalOf(cube, columns) {
	const key = JSON.stringify(columns);
	return cube.marginals.find((marginal) => JSON.stringify(marginal.columns) === key);
}
/** The cells of scope × stratum, one table of groups a stratum, both sorted. */
function strataOf(cube, columns, column) {
	const joint = columns.length === 0 ? void 0 : marginalOf(cube, [...columns, column]);
	if (joint === void 0) return;
	const byStratum = /* @__PURE__ */ new Map();
	for (const cells of joint.groups) {
		const stratum = cells.key.at(-1) ?? "";
		const known = byStratum.get(stratum) ?? [];
		known.push({
			...cells,
			key: cells.key.slice(0, -1)
		});
		byStratum.set(stratum, known);
	}
	return {
		column,
		strata: [...byStratum].toSorted(([a], [b]) => a < b ? -1 : 1).map(([stratum, groups]) => ({
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