/** What the runner's environment says about the run, parsed once. */
import { z } from 'zod';
import type { RunManifest } from '../../evidence/provenance/run-manifest.ts';
import type { Result } from '../../problem.ts';
import { refuse, succeed } from '../../problem.ts';

export interface RunEnvironment {
  readonly workspace: string;
  /** `commit` is the run's; a checkout may be at another one. */
  readonly code: RunManifest['code'];
  readonly os: string;
  readonly architecture: string;
}

const TEXT = z.string().max(4000);

const ENVIRONMENT = z.object({
  GITHUB_WORKSPACE: z.string().min(1),
  GITHUB_REPOSITORY: TEXT.regex(/^[^/\s]+\/[^/\s]+$/),
  GITHUB_SHA: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
  GITHUB_REF: TEXT.default(''),
  GITHUB_WORKFLOW_REF: TEXT.default(''),
  GITHUB_RUN_ID: z.coerce.number().int().nonnegative(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  RUNNER_OS: TEXT.default(''),
  RUNNER_ARCH: TEXT.default(''),
});

/** All variables that are missing or unusable at once. */
export function readRunEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Result<RunEnvironment> {
  const parsed = ENVIRONMENT.safeParse(environment);
  if (!parsed.success) {
    return refuse(
      ...parsed.error.issues.map((issue) => ({
        code: 'context/environment',
        path: issue.path.join('.'),
        message: `The runner's environment variable is missing or unusable: ${issue.message}.`,
        hint: 'Run this as a step of GitHub Actions.',
      })),
    );
  }
  const { data } = parsed;
  return succeed({
    workspace: data.GITHUB_WORKSPACE,
    code: {
      repository: data.GITHUB_REPOSITORY,
      commit: data.GITHUB_SHA,
      ref: data.GITHUB_REF,
      workflow: data.GITHUB_WORKFLOW_REF,
      run: { id: data.GITHUB_RUN_ID, attempt: data.GITHUB_RUN_ATTEMPT },
    },
    os: data.RUNNER_OS,
    architecture: data.RUNNER_ARCH,
  });
}
