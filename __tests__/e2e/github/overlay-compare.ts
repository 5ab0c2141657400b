import type { Answer, Exchange } from './exchange.ts';
import { failure } from './exchange.ts';
import type { OverlayState, Params, Route } from './overlay-state.ts';
import { forward, probe } from './overlay-state.ts';

/** The emulator says "Not Found" of two histories that share nothing; GitHub says why, also with status 404. */
async function compare(state: OverlayState, exchange: Exchange, params: Params): Promise<Answer> {
  const answer = await forward(state, exchange);
  if (answer.status !== 404) return answer;
  const { owner, repo, base = '', head = '' } = params;
  const known = await Promise.all(
    [base, head].map((commit) => probe(state, exchange, `/repos/${owner}/${repo}/git/commits/${commit}`)),
  );
  return known.every(({ status }) => status === 200)
    ? failure(404, `No common ancestor between ${base} and ${head}.`)
    : answer;
}

/** Comparisons of two commits: the emulator's, with GitHub's words for unrelated histories. */
export const compareRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/compare\/(?<base>[^/]+?)\.\.\.(?<head>[^/]+)$/,
    answer: compare,
  },
];
