import { z } from 'zod';
import type { Client } from './client.ts';

const VIEWER = z.object({ viewer: z.object({ login: z.string().min(1) }) });

/** The Actions token's own account, when neither GraphQL nor REST tells who we are. */
const ACTIONS_BOT = 'github-actions[bot]';

/**
 * The logins under which our comments may appear. GraphQL gives an app's login without REST's `[bot]` suffix, so
 * both forms are returned. Only the author's name is learnt here, so any failure falls back to the Actions bot.
 */
export async function viewerLogins(client: Client): Promise<readonly string[]> {
  const login = (await fromGraphql(client)) ?? (await fromRest(client)) ?? ACTIONS_BOT;
  const bare = login.replace(/\[bot\]$/, '');
  return [bare, `${bare}[bot]`];
}

async function fromGraphql(client: Client): Promise<string | undefined> {
  const answer = await client.graphql('query { viewer { login } }').catch(() => undefined);
  const parsed = VIEWER.safeParse(answer);
  return parsed.success ? parsed.data.viewer.login : undefined;
}

async function fromRest(client: Client): Promise<string | undefined> {
  const answer = await client.rest.users.getAuthenticated().catch(() => undefined);
  return answer?.data.login;
}
