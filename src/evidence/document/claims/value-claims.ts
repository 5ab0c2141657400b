/** Numbers in JSON and YAML that tools write: every number below a key that names a metric, with what the keys around say. */
import { averaged, averageIn } from './averages.ts';
import type { ClaimedData, ClaimedGroup, ReadClaim } from './claim.ts';
import { dataNamed } from './data-words.ts';
import { madeClaim } from './made-claim.ts';
import { type LabelledMetric, labelled } from './metric-label.ts';
import { groupIn } from './people-words.ts';
import type { SentenceContext } from './text/sentence-claims.ts';
import { exactNumber } from './written-number.ts';

export type ValuePath = readonly (string | number)[];

/** A document of values: where each stands, and its digits as printed there. */
export interface ValueDocument {
  readonly value: unknown;
  readonly lineOf: (path: ValuePath) => number;
  readonly printedAt: (line: number, value: number) => string;
}

/** More numbers than these are data, not results. */
const MOST_CLAIMS = 5000;
const MOST_DEPTH = 20;

/** What the keys on the way say, outermost first. */
interface Around {
  readonly path: ValuePath;
  readonly keys: readonly string[];
  /** The name that the object gives itself: `{ "metric": "accuracy", "value": 0.9 }`. */
  readonly name?: string;
  /** In a report by class: its objects have a `support`. */
  readonly isOfClass?: boolean;
}

export function claimsInValues(document: ValueDocument, context: SentenceContext): readonly ReadClaim[] {
  const claims: ReadClaim[] = [];
  const visit = (value: unknown, around: Around): void => {
    if (claims.length >= MOST_CLAIMS || around.path.length > MOST_DEPTH) {
      return;
    }
    if (typeof value === 'number') {
      claims.push(...claimsAt(value, around, document, context));
      return;
    }
    const children = childrenOf(value);
    const isOfClass = around.isOfClass === true || children.some(([key]) => key === 'support');
    for (const [key, child] of children) {
      visit(child, { ...within(around, key, value), isOfClass });
    }
  };
  visit(document.value, { path: [], keys: [] });
  return claims;
}

function childrenOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) {
    return value.map((child: unknown, index) => [index, child] as const);
  }
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

const NAMES = ['metric', 'metric_name', 'metric_id', 'type', 'name', 'key'];
const VALUES = new Set(['value', 'score', 'result', 'mean']);

/** Of an object that names its metric the value is what counts. */
function within(around: Around, key: string | number, parent: unknown): Around {
  const path = [...around.path, key];
  if (typeof key === 'number') {
    return { path, keys: around.keys };
  }
  const name = VALUES.has(key.toLowerCase()) ? nameIn(parent) : undefined;
  return name === undefined ? { path, keys: [...around.keys, key] } : { path, keys: around.keys, name };
}

/** The first of the usual keys that names a metric which is known; else the first that is a text. */
function nameIn(parent: unknown): string | undefined {
  const entries = new Map(childrenOf(parent).map(([key, value]) => [key, value] as const));
  const texts = NAMES.map((name) => entries.get(name)).flatMap((value) =>
    typeof value === 'string' ? [value] : [],
  );
  return texts.find((text) => labelled(called(text), new Set()) !== undefined) ?? texts[0];
}

/** `Accuracy(k=1)` and `Accuracy()` are how some tools write their metrics. */
function called(text: string): string {
  return text.replace(/\([^()]{0,200}\)$/u, '');
}

const NO_CONTEXT =
  /^(?:metrics?|results?|current|summary|scores?|performance|values?|overall|by_group|by group|data|report|classification_report|classification report|run|model|eval_results|all|total|step|latest|best)$/iu;

function claimsAt(
  value: number,
  { path, keys, name, isOfClass }: Around,
  document: ValueDocument,
  context: SentenceContext,
): readonly ReadClaim[] {
  const found = metricIn(keys, name, context);
  if (found === undefined) {
    return [];
  }
  const { metric, others } = found;
  const line = document.lineOf(path);
  const number = exactNumber(document.printedAt(line, value));
  if (number === undefined) {
    return [];
  }
  const said = saidBy(others, context);
  const data = metric.data ?? said.data ?? context.data;
  const average = others.flatMap((key) => averageIn(key) ?? [])[0];
  const place = { path: context.path, line, metric: name ?? metric.name, number };
  const ofClass =
    said.group === undefined || isOfClass !== true ? said.group : { ...said.group, column: 'class' };
  const group = average === undefined ? ofClass : undefined;
  return madeClaim({
    ...place,
    named: average === undefined ? metric.named : averaged(average, metric.named),
    group,
    by: metric.by,
    data,
  });
}

interface Found {
  readonly metric: LabelledMetric;
  readonly others: readonly string[];
}

/** The innermost key that names a metric, or the name that the object gives itself. */
function metricIn(
  keys: readonly string[],
  name: string | undefined,
  { names }: SentenceContext,
): Found | undefined {
  if (name !== undefined) {
    const metric = labelled(called(name), names) ?? { name, named: 'other', isPercent: false };
    return { metric, others: keys };
  }
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const metric = labelled(keys[index] ?? '', names);
    if (metric !== undefined) {
      return { metric, others: keys.filter((_, each) => each !== index) };
    }
  }
  return undefined;
}

/** What is left of the keys: the data, or a group. */
function saidBy(
  keys: readonly string[],
  { names }: SentenceContext,
): { readonly data?: ClaimedData; readonly group?: ClaimedGroup } {
  let data: ClaimedData | undefined;
  let group: ClaimedGroup | undefined;
  for (const key of keys) {
    const own = dataNamed(key, names);
    if (own !== undefined) {
      data = own;
    } else if (!NO_CONTEXT.test(key)) {
      group = groupIn(key) ?? group;
    }
  }
  return { ...(data === undefined ? {} : { data }), ...(group === undefined ? {} : { group }) };
}
