// src/problem.ts
function succeed(value) {
	return {
		ok: true,
		value
	};
}
function refuse(...problems) {
	return {
		ok: false,
		problems
	};
}
/** `fates.yml:12:5 (requirements[0].max)`, as far as it is known. */
function whereOf(problem) {
	const position = [
		problem.path,
		problem.line,
		problem.column
	].filter((part) => part !== void 0).join(":");
	return problem.key === void 0 ? position : `${position} (${problem.key})`;
}

// src/errors.ts
/** A mistake in an input, a policy or a file that the user named. Shown without a stack; exit 64, or the job fails. */
var UserError = class extends Error {
	problems;
	constructor(...problems) {
		super(problems.map((problem) => `${whereOf(problem)}: ${problem.message} ${problem.hint}`).join("\n"));
		this.name = "UserError";
		this.problems = problems;
	}
};
/** The world did not play along (permission, rate limit, network): a sink degrades, a read becomes an ERROR verdict. */
var EnvironmentError = class extends Error {
	hint;
	constructor(message, hint, cause) {
		super(message, cause === void 0 ? void 0 : { cause });
		this.name = "EnvironmentError";
		this.hint = hint;
	}
};
/** The world's refusal of what somebody named, as a mistake with a place; any other error as it is. */
function asMistake(error, at) {
	return error instanceof EnvironmentError ? new UserError({
		...at,
		message: error.message,
		hint: error.hint
	}) : error;
}
/** For the `default` of a closed union: reached only by a bug of ours. */
function assertNever(value) {
	throw new Error(`unexpected case ${JSON.stringify(value)}`);
}

export { refuse as a, assertNever as i, UserError as n, succeed as o, asMistake as r, whereOf as s, EnvironmentError as t };