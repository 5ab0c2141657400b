import { z } from 'zod';

import type { SentAnnotation } from './check-run-limits.ts';
import { expectAnswer } from './exchange.ts';
import type { PullRequest } from './github-pulls.ts';
import type { OverlayState } from './overlay-state.ts';

export interface ListedComment {
  readonly id: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export interface ListedCheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
  readonly externalId: string | null;
  readonly detailsUrl: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly text: string | null;
  readonly annotations: readonly SentAnnotation[];
}

const commentShape = z.looseObject({
  id: z.int(),
  body: z.string(),
  created_at: z.string(),
  updated_at: z.string(),
  user: z.looseObject({ login: z.string() }),
});

const commentsShape = z.array(commentShape);
const seededShape = z.looseObject({ id: z.int() });

const runShape = z.looseObject({
  id: z.int(),
  name: z.string(),
  head_sha: z.string(),
  status: z.string(),
  conclusion: z.string().nullable(),
  external_id: z.string().nullable(),
  details_url: z.string().nullable(),
  output: z.looseObject({
    title: z.string().nullable(),
    summary: z.string().nullable(),
    text: z.string().nullable(),
  }),
});

const runsShape = z.looseObject({ check_runs: z.array(runShape) });

/** What the world holds, read past the overlay: no fault touches it and no request is logged. */
export interface Listings {
  /** All comments of the pull request, oldest first. */
  readonly comments: (pull: PullRequest) => Promise<readonly ListedComment[]>;
  /** All check runs on a commit (default: the latest head), oldest first, older ones of the same name too. */
  readonly checkRuns: (pull: PullRequest, sha?: string) => Promise<readonly ListedCheckRun[]>;
  /** Adds comments in the order given, each under any author's name, and returns their ids. */
  readonly seedComments: (
    pull: PullRequest,
    comments: readonly { readonly author: string; readonly body: string }[],
  ) => Promise<readonly number[]>;
}

/** The part of the world that looks and seeds. */
export function listings(state: OverlayState): Listings {
  const token = state.ownerToken;

  const comments = async (pull: PullRequest): Promise<readonly ListedComment[]> => {
    const all: ListedComment[] = [];
    for (let page = 1; ; page += 1) {
      const query = new URLSearchParams({ per_page: '100', page: String(page) });
      const path = `/repos/${pull.owner}/${pull.repo}/issues/${pull.number}/comments`;
      const answer = await state.emulator.call({ method: 'GET', path, query, token });
      const listed = expectAnswer(answer, commentsShape, 'comments');
      for (const comment of listed) {
        all.push({
          id: comment.id,
          author: state.authors.get(comment.id) ?? comment.user.login,
          body: comment.body,
          createdAt: comment.created_at,
          updatedAt: comment.updated_at,
        });
      }
      if (listed.length < 100) return all;
    }
  };

  const checkRuns = async (pull: PullRequest, sha?: string): Promise<readonly ListedCheckRun[]> => {
    const current = state.pulls.get(`${pull.owner}/${pull.repo}#${pull.number}`)?.headSha ?? pull.headSha;
    const path = `/repos/${pull.owner}/${pull.repo}/commits/${sha ?? current}/check-runs`;
    const query = new URLSearchParams({ filter: 'all', per_page: '100' });
    const answer = await state.emulator.call({ method: 'GET', path, query, token });
    const { check_runs: runs } = expectAnswer(answer, runsShape, 'check runs');
    return runs
      .map((run) => ({
        id: run.id,
        name: run.name,
        headSha: run.head_sha,
        status: run.status,
        conclusion: run.conclusion,
        externalId: run.external_id,
        detailsUrl: run.details_url,
        title: run.output.title,
        summary: run.output.summary,
        text: run.output.text,
        annotations: state.annotations.get(run.id) ?? [],
      }))
      .sort((left, right) => left.id - right.id);
  };

  return {
    comments,
    checkRuns,
    seedComments: async (pull, seeds) => {
      const path = `/repos/${pull.owner}/${pull.repo}/issues/${pull.number}/comments`;
      const ids: number[] = [];
      for (const { author, body } of seeds) {
        const answer = await state.emulator.call({ method: 'POST', path, token, body: { body } });
        const { id } = expectAnswer(answer, seededShape, 'seeded comment');
        state.authors.set(id, author);
        ids.push(id);
      }
      return ids;
    },
  };
}
