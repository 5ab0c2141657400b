/** What events that are about commits, not about a pull request, say of them. */
import { z } from 'zod';
import type { MergeGroupRef } from '../../discover/checkout.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';

/** A push to a branch or a tag. */
export interface PushRef {
  /** The ref's commit before; absent when the push made the ref. */
  readonly before?: string;
  /** History was replaced: what was there before need not be a part of what is there now. */
  readonly forced: boolean;
}

/** What the event says of the repository that it happened in; absent fields are unknown, never guessed. */
export interface RepositoryFacts {
  readonly id?: number;
  readonly defaultBranch?: string;
  readonly isFork?: boolean;
}

const SHA = z.string().regex(/^[0-9a-f]{40,64}$/);
const BRANCH = /^refs\/heads\/(.+)$/s;

const MERGE_GROUP = z.object({
  merge_group: z.object({ head_sha: SHA, base_sha: SHA, base_ref: z.string().regex(BRANCH) }),
});
const PUSH = z.object({
  before: SHA,
  after: SHA,
  ref: z.string().min(1),
  deleted: z.boolean().default(false),
  forced: z.boolean().default(false),
});
const REPOSITORY = z.object({
  repository: z.object({
    id: z.number().int().positive().optional().catch(undefined),
    default_branch: z.string().min(1).optional().catch(undefined),
    fork: z.boolean().optional().catch(undefined),
  }),
});

/** `main` of `refs/heads/main`; undefined for tags, pull requests and what is no ref. */
export function branchOf(ref: string | undefined): string | undefined {
  return BRANCH.exec(ref ?? '')?.[1];
}

/** `fates.yml` of `octo/models/.github/workflows/fates.yml@refs/heads/main`; a ruleset may run one of another repository. */
export function workflowFile(ref: string | undefined, repository: string): string | undefined {
  const own = `${repository}/.github/workflows/`;
  return ref?.startsWith(own) === true ? /^([^/@]+\.ya?ml)@/.exec(ref.slice(own.length))?.[1] : undefined;
}

/** The commits of a merge queue's group: without them nobody knows what a verdict would be about. */
export function readMergeGroup(payload: unknown): Result<MergeGroupRef> {
  const parsed = MERGE_GROUP.safeParse(payload);
  if (!parsed.success) {
    return refuse({
      code: 'context/event',
      path: 'GITHUB_EVENT_PATH',
      message: 'The event file has no usable merge_group, so its commit and its base are unknown.',
      hint: 'Trigger the workflow with `on: merge_group`; with act, pass an event file that holds merge_group.head_sha, base_sha and base_ref.',
    });
  }
  const { head_sha: head, base_sha: base, base_ref: ref } = parsed.data.merge_group;
  return succeed({ head, base, baseRef: branchOf(ref) ?? ref });
}

/**
 * What a push changed; undefined when the event does not say, or the push deleted the ref: then the commit of the run, another
 * one, is assessed as a whole.
 */
export function readPush(payload: unknown, sha: string): PushRef | undefined {
  const parsed = PUSH.safeParse(payload);
  if (!parsed.success || parsed.data.deleted || parsed.data.after !== sha) {
    return undefined;
  }
  const { before, forced } = parsed.data;
  return { forced, ...(/^0+$/.test(before) ? {} : { before }) };
}

export function readRepositoryFacts(payload: unknown): RepositoryFacts {
  const parsed = REPOSITORY.safeParse(payload);
  if (!parsed.success) {
    return {};
  }
  const { id, default_branch: defaultBranch, fork } = parsed.data.repository;
  return {
    ...(id === undefined ? {} : { id }),
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(fork === undefined ? {} : { isFork: fork }),
  };
}
