import { VERSION } from '../../version.ts';
import type { Report } from '../../report/report.ts';
import type { Check, Decision } from '../decision.ts';
import { CHECKS, decisionSchema } from '../decision.ts';
import type { ChosenModel } from './choose-models.ts';

/** Where and when it is decided. */
export type Circumstances = Pick<Decision, 'decidedAt' | 'repository' | 'commit' | 'run' | 'environment'>;

export interface Decided {
  /** In the order of `CHECKS`; those that could not be reached are absent. */
  readonly checks: readonly Check[];
  readonly models: readonly ChosenModel[];
  readonly report?: Report;
}

/** Allowed when every check there is was reached and passed; nothing else allows. */
export function decide(at: Circumstances, { checks, models, report }: Decided): Decision {
  const allowed = CHECKS.every((name) => checks.some(({ check, passed }) => check === name && passed));
  const refused = checks.some(({ passed }) => !passed);
  const about = report === undefined ? undefined : aboutReport(report);
  return {
    schema: 'fates-decision/1',
    tool: { name: 'fates-gate', version: VERSION },
    decision: allowed && !refused ? 'allowed' : 'refused',
    ...at,
    ...(about === undefined ? {} : { report: about }),
    checks: [...checks],
    subjects: allowed && !refused ? models.map(({ id, model }) => ({ id, ...model })) : [],
  };
}

/** Undefined for what no report of ours says: another form of date or digest. */
function aboutReport({ digest, verdict, asOf, policy: { path, sha256 } }: Report): Decision['report'] {
  const parsed = decisionSchema.shape.report.safeParse({ digest, verdict, asOf, policy: { path, sha256 } });
  return parsed.success ? parsed.data : undefined;
}
