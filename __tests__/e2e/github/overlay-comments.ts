import { z } from 'zod';

import type { Answer, Exchange } from './exchange.ts';
import { failure, mapJson } from './exchange.ts';
import { actionsApp } from './overlay-checks.ts';
import type { OverlayState, Route } from './overlay-state.ts';
import { forward } from './overlay-state.ts';

/** What the message promises. Measured on github.com the API takes more (262,144 bytes); older servers do not. */
export const commentLimit = 65_536;

const commentShape = z.looseObject({
  id: z.int(),
  user: z.looseObject({ login: z.string(), type: z.string() }).nullable(),
});
const listShape = z.array(z.unknown());
const requestShape = z.looseObject({ body: z.string() });

/** A comment as its author's: seeded comments are stored under the owner and shown under their own author. */
function signed(state: OverlayState, value: unknown): unknown {
  const comment = commentShape.parse(value);
  const author = state.authors.get(comment.id);
  const login = author ?? comment.user?.login ?? 'ghost';
  const type = login.endsWith('[bot]') ? 'Bot' : 'User';
  const ours = login === `${actionsApp.slug}[bot]`;
  return {
    ...comment,
    user: { ...comment.user, login, type },
    performed_via_github_app: ours ? actionsApp : null,
  };
}

function tooLong(exchange: Exchange): Answer | undefined {
  const parsed = requestShape.safeParse(exchange.body);
  if (!parsed.success || [...parsed.data.body].length <= commentLimit) return undefined;
  const message = `Body is too long (maximum is ${commentLimit} characters)`;
  const errors = [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }];
  return failure(422, 'Validation Failed', { errors });
}

const one = async (state: OverlayState, exchange: Exchange): Promise<Answer> =>
  tooLong(exchange) ?? mapJson(await forward(state, exchange), (value) => signed(state, value));

const list = async (state: OverlayState, exchange: Exchange): Promise<Answer> =>
  mapJson(await forward(state, exchange), (value) =>
    listShape.parse(value).map((item) => signed(state, item)),
  );

/** Issue comments: stored and paged by the emulator; the overlay adds the length limit and foreign authors. */
export const commentRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/repos\/[^/]+\/[^/]+\/issues\/(?:\d+\/)?comments$/, answer: list },
  { method: 'POST', pattern: /^\/repos\/[^/]+\/[^/]+\/issues\/\d+\/comments$/, answer: one },
  { method: 'GET', pattern: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/, answer: one },
  { method: 'PATCH', pattern: /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/\d+$/, answer: one },
];
