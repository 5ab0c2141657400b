/** The metric that the name of a column, a row or a key stands for: `Accuracy (%)`, `test_f1_score`, `performance/accuracy`. */
import type { ClaimedData } from './claim.ts';
import { type DataNames, dataNamed } from './data-words.ts';
import { metricNamed, type NamedMetric, namedById, plainName } from './metric-names.ts';

export interface LabelledMetric {
  /** As written. */
  readonly name: string;
  readonly named: NamedMetric | 'other';
  readonly isPercent: boolean;
  /** The attribute: of `…-difference@sex`. */
  readonly by?: string;
  readonly data?: ClaimedData;
}

const ID = /\b(?:performance|fairness)\/[a-z0-9-]{1,60}(?:@([^\s)`]{1,100}))?/u;
const MOST_LETTERS = 200;
/** Words around a name that change nothing. */
const ABOUT = new Set([
  'score',
  'overall',
  'mean',
  'average',
  'avg',
  'final',
  'the',
  'model',
  'metric',
  'metrics',
  'value',
  'percent',
  'pct',
  'in',
  'best',
  'sklearn',
  'binary',
  'global',
]);

/** Undefined where no known name is all that the text says beside data, units and words that mean nothing. */
export function labelled(text: string, names: DataNames): LabelledMetric | undefined {
  if (text.length > MOST_LETTERS) {
    return undefined;
  }
  const isPercent = /%|\bpercent|\bpct\b/iu.test(text);
  const name = text.trim();
  const whole = metricNamed(name.replace(/\([^()]{0,20}%[^()]{0,20}\)|%/u, ''));
  return (
    byId(text, isPercent) ??
    (whole === undefined ? undefined : { name, named: whole, isPercent }) ??
    withAlias(name, names, isPercent) ??
    withoutWords(name, names, isPercent)
  );
}

/** `Accuracy (performance/accuracy)`, `fairness/disparate-impact@sex`. */
function byId(text: string, isPercent: boolean): LabelledMetric | undefined {
  const found = ID.exec(text);
  if (found === null) {
    return undefined;
  }
  const [name, by] = found;
  const named = namedById(name.split('@')[0] ?? '');
  return { name, named, isPercent, ...(by === undefined ? {} : { by }) };
}

/** `Accuracy (test)`, `ROC AUC (macro)`. */
function withAlias(name: string, names: DataNames, isPercent: boolean): LabelledMetric | undefined {
  const [outer = '', inner = ''] = /^([^()]{1,100})\(([^()]{1,60})\)$/u.exec(name)?.slice(1) ?? [];
  const outside = outer === '' ? undefined : labelled(outer, names);
  if (outside === undefined) {
    return undefined;
  }
  const inside = dataNamed(inner, names);
  return { ...outside, name, isPercent, ...(inside === undefined ? {} : { data: inside }) };
}

/** `test_accuracy`, `eval/f1_score`, `validation AUC`. */
function withoutWords(name: string, names: DataNames, isPercent: boolean): LabelledMetric | undefined {
  const words = plainName(name).split(' ');
  if (words.length > 8) {
    return undefined;
  }
  for (let length = words.length - 1; length >= 1; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const named = metricNamed(words.slice(from, from + length).join(' '));
      const rest = [...words.slice(0, from), ...words.slice(from + length)];
      const about = rest.filter((word) => !ABOUT.has(word));
      const data = about.length === 0 ? undefined : dataNamed(about.join(' '), names);
      if (named !== undefined && (about.length === 0 || data !== undefined)) {
        return { name, named, isPercent, ...(data === undefined ? {} : { data }) };
      }
    }
  }
  return undefined;
}
