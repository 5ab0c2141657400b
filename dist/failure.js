import { t as EnvironmentError } from "./errors.js";

// src/platform/github/failure.ts
/** A failed API call, told apart by what the reader has to do. */
var GithubFailure = class extends EnvironmentError {
	kind;
	permission;
	constructor(kind, permission, message, hint, cause) {
		super(message, hint, cause);
		this.name = "GithubFailure";
		this.kind = kind;
		this.permission = permission;
	}
};
/** Runs a call; whatever it throws becomes a GithubFailure that names the call and the missing permission. */
async function calling(what, permission, call) {
	try {
		return await call();
	} catch (error) {
		throw failureOf(what, permission, error);
	}
}
function failureOf(what, permission, error) {
	const status = statusOf(error);
	const message = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
	const grant = `Grant \`${permission}\` to the job's permissions.`;
	switch (status) {
		case 401: return new GithubFailure("no-token", permission, `GitHub did not accept the token to ${what} (401).`, `Pass \`token: \${{ github.token }}\`. ${grant}`, error);
		case 403: return forbidden(what, permission, message, error);
		case 404: return new GithubFailure("not-found", permission, `GitHub knows nothing to ${what} (404).`, `${grant} A token without it sees 404 in private repositories.`, error);
		case 410: return new GithubFailure("gone", permission, `GitHub cannot ${what}, because it is switched off here (410).`, "Switch it on in the settings of the repository.", error);
		case 413: return tooLarge(what, permission, error);
		case 422: return new GithubFailure("rejected", permission, `GitHub rejected the request to ${what} (422: ${message}).`, "Please report it: the request was malformed.", error);
		case 429: return new GithubFailure("limited", permission, `GitHub's rate limit stopped the attempt to ${what} (429).`, "Run again later.", error);
		default: return new GithubFailure("unreachable", permission, `GitHub could not be reached to ${what} (${status === void 0 ? message : `${status}: ${message}`}).`, "Run again; if it lasts, look at GitHub's status page.", error);
	}
}
function tooLarge(what, permission, error) {
	return new GithubFailure("rejected", permission, `GitHub did not take what was sent to ${what}: it is too large (413).`, "It is whole in the output folder.", error);
}
function forbidden(what, permission, message, error) {
	const grant = `Grant \`${permission}\` to the job's permissions.`;
	if (/(?:must be|not) enabled/i.test(message)) return new GithubFailure("not-enabled", permission, `GitHub refused to ${what} (403: ${message}).`, "Enable it in the repository's settings, where its plan has it.", error);
	return /not accessible by integration/i.test(message) ? new GithubFailure("read-only-token", permission, `The token may not ${what} (403).`, grant, error) : new GithubFailure("limited", permission, `GitHub refused to ${what} (403: ${message}).`, `${grant} If a rate limit is named, run again later.`, error);
}
/** Octokit gives 500 to a request that had no answer at all; its cause tells the two apart. */
function statusOf(error) {
	if (!(error instanceof Error) || !("status" in error) || typeof error.status !== "number") return;
	return "response" in error && error.response !== void 0 ? error.status : void 0;
}

export { calling as n, GithubFailure as t };