/** Model files that a change brings where no subject of the run has them: examined all the same, and judged by what the policy asks of all. */
import { positionOf } from '../../judge/bound.ts';
import type { Requirement } from '../../policy/policy.ts';
import type { UnboundFiles } from '../../report/examined.ts';
import { examinedFiles } from '../../report/examined.ts';
import type { NotLookedAt } from '../../report/report.ts';
import type { FoundFile } from './model-files.ts';

export interface UnboundOutcome {
  /** Absent where the change brings none. */
  readonly unbound?: UnboundFiles;
  readonly notLookedAt: readonly NotLookedAt[];
}

/** Requirements that name subjects say nothing of files that no subject has. */
export function judgeUnbound(
  all: readonly FoundFile[],
  requirements: readonly Requirement[],
): UnboundOutcome {
  // A packed table begins as a packed model does.
  const found = all.filter(({ file }) => file.answer !== 'not-a-model');
  if (found.length === 0) {
    return { notLookedAt: [] };
  }
  const files = found.map(({ file }) => file);
  const { shown, cut } = examinedFiles(files);
  const broken = requirements.filter(
    (requirement) => requirement.subjects === undefined && isBroken(requirement, files),
  );
  const failed = broken.filter(({ level }) => level === 'required');
  const isClean = files.every(({ answer }) => answer === 'no-known-indicator');
  const verdict = failed.length > 0 ? 'fail' : isClean && broken.length === 0 ? 'pass' : 'warn';
  return {
    unbound: {
      verdict,
      requirements: broken.map(({ id }) => id),
      examined: shown,
      ...(cut === 0 ? {} : { more: cut }),
    },
    notLookedAt: unjudged(found, failed),
  };
}

/** The two counts that a policy may ask of model files, over those that no subject has. */
function isBroken({ metric, options, bound }: Requirement, files: UnboundFiles['examined']): boolean {
  const count = (...answers: readonly string[]): number =>
    files.filter(({ answer }) => answers.includes(answer)).length;
  switch (metric) {
    case 'security/unsafe-model-files': {
      const unsafe = options['strict'] === true ? count('dangerous', 'suspicious') : count('dangerous');
      return positionOf(bound, unsafe) === 'outside';
    }
    case 'security/unexamined-files': {
      return positionOf(bound, count('inconclusive')) === 'outside';
    }
    default: {
      return false;
    }
  }
}

/** What is dangerous and fails nothing must not be found in a table only. */
function unjudged(found: readonly FoundFile[], failed: readonly Requirement[]): readonly NotLookedAt[] {
  return failed.length > 0
    ? []
    : found.flatMap(({ file: { path, answer } }) =>
        answer === 'dangerous'
          ? [
              {
                path,
                reason:
                  'it was examined and is dangerous, and no subject has it: nothing judges it; bind it as `model` of a subject, or require security/unsafe-model-files of all subjects',
              },
            ]
          : [],
      );
}
