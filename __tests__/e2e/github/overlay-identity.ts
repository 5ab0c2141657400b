import { z } from 'zod';

import type { Answer, Exchange } from './exchange.ts';
import { failure, jsonAnswer } from './exchange.ts';
import type { OverlayState, Route } from './overlay-state.ts';
import { credentialOf, forward } from './overlay-state.ts';

const queryShape = z.looseObject({ query: z.string() });

/**
 * GraphQL's `viewer { login }`. For an app's token GitHub answers the bot with its suffix, `github-actions[bot]`, as REST does in
 * `user.login`; an author's login inside GraphQL has none (`github-actions`), which is why clients compare without it.
 */
async function graphql(state: OverlayState, exchange: Exchange): Promise<Answer> {
  const credential = credentialOf(state, exchange);
  if (credential === undefined) return failure(401, 'This endpoint requires you to be authenticated.');
  const parsed = queryShape.safeParse(exchange.body);
  const fields = parsed.success ? /\bviewer\s*\{([^{}]*)\}/.exec(parsed.data.query)?.[1] : undefined;
  const names = fields?.split(/[\s,]+/).filter((name) => name !== '');
  if (names === undefined || names.length !== 1 || names[0] !== 'login') {
    const message = 'The overlay answers only `viewer { login }`.';
    return jsonAnswer(200, { errors: [{ type: 'undefinedField', message }] });
  }
  const login = credential.kind === 'user' ? credential.login : state.viewerLogin;
  return jsonAnswer(200, { data: { viewer: { login } } });
}

async function user(state: OverlayState, exchange: Exchange): Promise<Answer> {
  if (credentialOf(state, exchange)?.kind !== 'app') return forward(state, exchange);
  return failure(403, 'Resource not accessible by integration');
}

/** Who is asking. */
export const identityRoutes: readonly Route[] = [
  { method: 'POST', pattern: /^\/graphql$/, answer: graphql },
  { method: 'GET', pattern: /^\/user$/, answer: user },
];
