/** What GitHub's deployment record says of a decision, and whether the two still agree. Pure. */
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import type { Decision } from './decision.ts';

/** The record's payload: what is deployed, and by which report it may be. */
export function payloadOf({ report, run, subjects }: Decision): { readonly fates: RecordPayload } {
  return {
    fates: {
      report: report?.digest ?? '',
      run: { ...run },
      subjects: Object.fromEntries(subjects.map(({ id, digest }) => [id, digest])),
    },
  };
}

const payload = z.object({
  fates: z.object({
    report: z.string(),
    run: z.object({ id: z.number(), attempt: z.number() }),
    subjects: z.record(z.string(), z.string()),
  }),
});

type RecordPayload = z.infer<typeof payload>['fates'];

/** A deployment record as the API gives it. */
export interface DeploymentRecord {
  readonly commit: string;
  readonly environment: string;
  readonly payload: unknown;
}

/** The commands of the caller hold no token, so the record shows what they changed in the file. */
export function foreignRecord(
  decision: Decision,
  record: DeploymentRecord,
  path: string,
): readonly Problem[] {
  const made = payload.safeParse(asObject(record.payload));
  const differs = [
    ...(record.commit === decision.commit ? [] : [`the commit ${record.commit}`]),
    ...(record.environment === decision.environment ? [] : [`the environment ${record.environment}`]),
    ...(made.success && sameText(made.data, payloadOf(decision)) ? [] : ['other digests or another run']),
  ];
  return differs.length === 0
    ? []
    : [
        {
          code: 'conclude/not-this-run',
          path,
          key: 'deployment',
          message: `GitHub's record ${String(decision.deployment)} names ${differs.join(' and ')}, so it is not the record of this decision.`,
          hint: 'Let no step but actions/verify write the decision file.',
        },
      ];
}

/** The API gives an object or a text: its schema has both. */
function asObject(given: unknown): unknown {
  try {
    return typeof given === 'string' ? JSON.parse(given) : given;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sameText(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

/** Keys sorted: GitHub may give them in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
