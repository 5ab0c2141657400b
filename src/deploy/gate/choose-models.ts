import type { ModelIdentity } from '../../evidence/provenance/root-digest.ts';
import type { Report, SubjectReport } from '../../report/report.ts';
import type { Check } from '../decision.ts';
import type { Expected } from './check-report.ts';
import { accepts } from './check-report.ts';
import { checked, together } from './sentence.ts';

/** A subject that is to be deployed, with what was assessed of it. */
export interface ChosenModel {
  readonly id: string;
  readonly model: ModelIdentity;
}

export interface Choice {
  readonly check: Check;
  /** Those that have a digest, also when others have none: their files are looked at in any case. */
  readonly models: readonly ChosenModel[];
}

/** The models to deploy: of the named subjects, or of every subject that the report assesses. */
export function chooseModels(report: Report, named: readonly string[], accept: Expected['accept']): Choice {
  const ids = named.length === 0 ? report.subjects.map(({ id }) => id) : [...new Set(named)];
  const models: ChosenModel[] = [];
  const refusals: string[] = [];
  for (const id of ids) {
    const model = modelOf(report, id, accept);
    if (typeof model === 'string') {
      refusals.push(model);
    } else {
      models.push({ id, model });
    }
  }
  if (ids.length === 0) {
    refusals.push(`There is nothing to deploy: the report assesses no subject${leftOut(report, ids)}.`);
  }
  return {
    models,
    check:
      refusals.length > 0
        ? checked('subjects', false, together(refusals))
        : checked('subjects', true, `To be deployed: ${together(ids)}${leftOut(report, ids)}.`),
  };
}

/** Its model, or why it cannot be deployed. */
function modelOf(report: Report, id: string, accept: Expected['accept']): ModelIdentity | string {
  const found = report.subjects.filter((subject) => subject.id === id);
  const [subject, twin] = found;
  if (subject === undefined) {
    return report.untouched.includes(id)
      ? `${id} was not assessed: the report says that the change does not touch it.`
      : `${id} was not assessed: the report knows no such subject.`;
  }
  if (twin !== undefined) {
    return `${id} stands ${found.length} times in the report, so it is unknown which one is meant.`;
  }
  return (
    refusalOf(subject, accept) ??
    subject.model ??
    `${id} has no digest in the report: bind its files with \`model:\`.`
  );
}

/** The run's verdict is the worst of its subjects'; a report that says otherwise of one is not trusted with it. */
function refusalOf({ id, verdict }: SubjectReport, accept: Expected['accept']): string | undefined {
  return accepts(accept, verdict) ? undefined : `The verdict of ${id} is \`${verdict}\`.`;
}

function leftOut({ untouched }: Report, ids: readonly string[]): string {
  const others = untouched.filter((id) => !ids.includes(id));
  return others.length === 0 ? '' : `; not assessed and not deployed: ${together(others)}`;
}
