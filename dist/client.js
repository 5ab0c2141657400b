import { n as throttling, r as retry, t as Octokit } from "./github-client.js";

// src/platform/github/client.ts
/** Longest wait that a rate limit may ask for, in seconds, and how often a failing request is tried again. */
const LONGEST_WAIT = 60;
const RETRIES = 2;
const Throttled = Octokit.plugin(retry, throttling);
/** An API client that retries server errors, honours rate limits up to a minute, and gives up in bounded time. */
function openClient({ token, apiUrl, purpose, timeout, version, warn }) {
	const patient = (kind) => (after, options, _, count) => {
		const again = after <= LONGEST_WAIT && count < RETRIES;
		warn(`GitHub's ${kind} limit was reached at ${options.url}; ${again ? `trying again in ${after} s` : "giving up"}.`);
		return again;
	};
	return new Throttled({
		auth: token,
		baseUrl: apiUrl,
		userAgent: `fates-gate/${version}`,
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		request: { fetch: wholeWithin(timeout) },
		retry: {
			retries: RETRIES,
			doNotRetry: [
				400,
				401,
				403,
				404,
				410,
				413,
				422,
				429,
				451
			]
		},
		throttle: {
			id: purpose,
			onRateLimit: patient("rate"),
			onSecondaryRateLimit: patient("secondary rate")
		}
	});
}
/** Octokit's own log would print what is already in the receipt. */
function ignore() {}
/** Answers without a body, by the Fetch standard: a Response of them must have none. */
const BODILESS = [
	101,
	103,
	204,
	205,
	304
];
/**
* Fetch in bounded time that rejects an answer which breaks off: Octokit takes half a body, and one that is no JSON, for
* an empty text, and that for an empty list, and an empty list of changes would be a green run.
*/
function wholeWithin(timeout) {
	return async (input, init) => {
		const { response, text } = await whole(input, {
			...init,
			signal: AbortSignal.timeout(timeout)
		}).catch((error) => {
			throw isTimeout(error) ? notAgain(timeout) : error;
		});
		if (response.ok && !BODILESS.includes(response.status)) requireWhole(text, response.headers.get("content-type") ?? "");
		const { status, statusText, headers } = response;
		return new Response(BODILESS.includes(status) ? null : text, {
			status,
			statusText,
			headers
		});
	};
}
async function whole(...request) {
	const response = await fetch(...request);
	return {
		response,
		text: await response.text()
	};
}
function isTimeout(error) {
	return error instanceof DOMException && error.name === "TimeoutError";
}
/** Octokit takes any failure to reach a server for a 500 that may be tried again, but not one of this name. */
function notAgain(timeout) {
	return new DOMException(`no answer within ${timeout / 1e3} s`, "AbortError");
}
function requireWhole(text, type) {
	try {
		if (/^application\/json\b/i.test(type)) JSON.parse(text);
	} catch (error) {
		throw new Error("its answer breaks off or is no JSON", { cause: error });
	}
}

export { openClient };