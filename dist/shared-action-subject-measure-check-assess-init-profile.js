import { n as intAt } from "./shared-worker-action-subject-measure-metrics-performance-deploy-diff-check-assess-init-profile.js";
import { a as refuse, o as succeed } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { t as readTable, u as trimmed } from "./shared-worker-action-subject-measure-check-assess-init-profile.js";

// src/evidence/table/sample-table.ts
const NO_ROWS = {
	reads: /* @__PURE__ */ new Set(),
	most: 0,
	row: () => false,
	ragged: () => false,
	unreadable: () => false
};
/** Column names and delimiter; reads one chunk of a usual table, a row of 1 MiB at most. */
async function readHeader(source, ports) {
	const read = await readTable(source, ports, () => succeed(NO_ROWS));
	return read.ok ? succeed(read.header) : refuse(...read.problems);
}
/**
* The first rows, about `most` bytes of text of them; rows that cannot be used are left out. With `only` the values of that column, and
* whatever is wrong with another is nobody's concern; with `rows` no more than these.
*/
async function sampleTable(source, ports, most, { only, rows } = {}) {
	let sampler = new Sampler(0, most);
	const read = await readTable(source, ports, ({ columns }) => {
		const place = only === void 0 ? void 0 : columns.indexOf(only);
		sampler = new Sampler(columns.length, most, place, rows);
		return succeed(sampler);
	});
	return read.ok ? succeed({
		...read.header,
		...sampler.taken()
	}) : refuse(...read.problems);
}
var Sampler = class {
	reads;
	most;
	values;
	holds = /* @__PURE__ */ new Map();
	rows = 0;
	leftOut = 0;
	left;
	decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	constructor(columns, most, only, rows = Number.POSITIVE_INFINITY) {
		this.most = rows;
		this.values = Array.from({ length: columns }, () => []);
		this.left = most;
		if (only !== void 0) this.reads = /* @__PURE__ */ new Set([only]);
	}
	row(bytes, starts, ends) {
		for (const [column, values] of this.values.entries()) {
			const start = intAt(starts, column);
			const end = intAt(ends, column);
			values.push(trimmed(this.decoder.decode(bytes.subarray(start, end))));
			this.left -= end - start + 1;
		}
		this.rows += 1;
		return this.left > 0 && this.rows < this.most;
	}
	ragged() {
		this.leftOut += 1;
		return true;
	}
	unreadable() {
		this.leftOut += 1;
		return true;
	}
	nested(column, holds) {
		this.holds.set(column, holds);
	}
	taken() {
		const { values, holds: nested, rows, leftOut } = this;
		return {
			values,
			rows,
			leftOut,
			nested,
			complete: this.left > 0 && rows < this.most
		};
	}
};

export { sampleTable as n, readHeader as t };