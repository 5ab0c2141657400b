import { t as sampleFirst } from "./sample-first.js";
import { n as UserError } from "./shared-worker-action-subject-measure-cli-scan-comment-deploy-diff-check-assess-init-profile.js";
import { w as decimalOf } from "./shared-worker-subject-measure-check-init-profile.js";
import { n as frameOf } from "./data-frame2.js";

// src/doors/dataframe.ts
/** Text of a table that becomes a DataFrame, which is held whole. */
const MOST_BYTES = 1 << 26;
/**
* The table at `path` (relative to the working directory; of a glob the first file). A column whose every value is a plain decimal
* has numbers, NaN where one is absent; all others have text. Rows that the gate would refuse as ragged are left out.
* Throws a UserError for a file that cannot be read or has more than 64 MiB of text.
*/
async function readDataFrame(path) {
	const { columns, values, rows, complete } = await sampleFirst(path, MOST_BYTES, {
		message: "There is no such file.",
		hint: "Check the path."
	});
	if (!complete) throw new UserError({
		code: "table/too-large",
		path,
		message: `The table has more than ${MOST_BYTES / 2 ** 20} MiB of text, too much for a DataFrame in memory.`,
		hint: "Read a part of it."
	});
	const typed = values.map(typedColumn);
	return frameOf(columns, Array.from({ length: rows }, (_, row) => typed.map((column) => column[row])));
}
function typedColumn(values) {
	const numbers = values.map((value) => value === "" ? NaN : decimalOf(value));
	return numbers.some((number) => number === void 0) ? values : numbers;
}

export { readDataFrame };