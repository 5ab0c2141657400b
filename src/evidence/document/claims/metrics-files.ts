/** Files of numbers that tools write beside a model: MLflow, DVC, scikit-learn, Fairlearn, Evidently. */
import type { DocumentReader, DocumentText } from '../document.ts';
import type { ReadClaim } from './claim.ts';
import { namesOfTable } from './data-words.ts';
import { labelled } from './metric-label.ts';
import { madeClaim } from './made-claim.ts';
import { outdatedOf, unanswered } from './read-claims.ts';
import type { ReadOf } from './read-claims.ts';
import { valuesOfJson, valuesOfYaml } from './read-values.ts';
import type { SentenceContext } from './text/sentence-claims.ts';
import { claimsInValues } from './value-claims.ts';
import { exactNumber } from './written-number.ts';

const HINT =
  'Bind `documents.metrics` of the subject to the files of numbers that the evaluation writes (MLflow, DVC, scikit-learn, Fairlearn, Evidently).';

export const reportedMetrics: DocumentReader<'reportedMetrics'> = {
  kind: 'reportedMetrics',
  asksChanges: true,
  names: ['metrics'],
  read: (documents, context) => {
    const texts = documents.get('metrics') ?? [];
    if (texts.length === 0) {
      return { state: 'missing', missing: ['files of numbers, such as metrics.json'], hint: HINT };
    }
    const { evaluation, id } = context.subject;
    const names = namesOfTable([evaluation.table], id);
    const read = texts.map((text) => readFile(text, { path: text.path, names, data: { kind: 'unnamed' } }));
    return unanswered(read, outdatedOf(texts, context), HINT);
  },
};

function readFile({ path, text }: DocumentText, context: SentenceContext): ReadOf {
  if (/\.ya?ml$/iu.test(path)) {
    const { document, findings } = valuesOfYaml(path, text);
    return {
      isRead: document !== undefined,
      findings,
      claims: document === undefined ? [] : claimsInValues(document, context),
    };
  }
  if (/\.json$/iu.test(path) || /^\s*[[{]/u.test(text)) {
    const { document, findings } = valuesOfJson(path, text);
    return {
      isRead: document !== undefined,
      findings,
      claims: document === undefined ? [] : claimsInValues(document, context),
    };
  }
  return { isRead: true, findings: [], claims: mlflowClaims(path, text, context) };
}

const MLFLOW_LINE = /^(\d{1,16}) +(\S{1,40})(?: +\d{1,12})?\s*$/u;

/** A file `metrics/<name>` of a run has lines `timestamp value step`; the last counts. */
function mlflowClaims(path: string, text: string, context: SentenceContext): readonly ReadClaim[] {
  const name = /(?:^|\/)metrics\/(.{1,200})$/u.exec(path)?.[1];
  const metric = name === undefined ? undefined : labelled(name, context.names);
  if (name === undefined || metric === undefined) {
    return [];
  }
  const lines = text.split('\n').flatMap((line, index) => {
    const value = MLFLOW_LINE.exec(line)?.[2];
    return value === undefined ? [] : [{ value, line: index + 1 }];
  });
  const last = lines.at(-1);
  const number = last === undefined ? undefined : exactNumber(last.value);
  return last === undefined || number === undefined
    ? []
    : madeClaim({
        path,
        line: last.line,
        metric: name,
        named: metric.named,
        number,
        group: undefined,
        by: metric.by,
        data: metric.data ?? context.data,
      });
}
