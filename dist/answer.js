// src/platform/github/answer.ts
/** An answer of the API, read as a stranger's data: what has another form than documented is no answer, and throws. */
function readAnswer(shape, data) {
	const read = shape.safeParse(data);
	if (!read.success) throw new Error("its answer has another form than documented", { cause: read.error });
	return read.data;
}

export { readAnswer as t };