/** Results as Hugging Face has them: `model-index` in the front matter of a card, and `.eval_results/*.yaml`. */
import type { ClaimedData, ReadClaim } from './claim.ts';
import { dataNamed, dataOf } from './data-words.ts';
import { labelled } from './metric-label.ts';
import { madeClaim } from './made-claim.ts';
import { groupIn } from './people-words.ts';
import type { SentenceContext } from './text/sentence-claims.ts';
import type { ValueDocument, ValuePath } from './value-claims.ts';
import { exactNumber, type WrittenNumber, writtenNumber } from './written-number.ts';

/** `model-index: [{ results: [{ dataset, metrics: [{ type, value, name }] }] }]`. */
export function claimsInModelIndex(document: ValueDocument, context: SentenceContext): readonly ReadClaim[] {
  const models = itemsOf(memberOf(document.value, 'model-index'));
  return models.flatMap((model, at) =>
    itemsOf(memberOf(model, 'results')).flatMap((result, place) => {
      const path: ValuePath = ['model-index', at, 'results', place];
      const data = dataOfResult(memberOf(result, 'dataset'), context);
      return itemsOf(memberOf(result, 'metrics')).flatMap((metric, index) =>
        claimOf(metric, [...path, 'metrics', index], document, { ...context, data }),
      );
    }),
  );
}

/** A list of results, or one: `dataset`, `value`, and the metric in `metric`, or in `task`. */
export function claimsInEvalResults(document: ValueDocument, context: SentenceContext): readonly ReadClaim[] {
  const isList = Array.isArray(document.value);
  const results = isList ? itemsOf(document.value) : [document.value];
  return results.flatMap((result, index) => {
    const path: ValuePath = isList ? [index] : [];
    const data = dataOfResult(memberOf(result, 'dataset'), context);
    const metrics = itemsOf(memberOf(result, 'metrics'));
    return metrics.length > 0
      ? metrics.flatMap((metric, at) =>
          claimOf(metric, [...path, 'metrics', at], document, { ...context, data }),
        )
      : claimOf(namedByBenchmark(result), path, document, { ...context, data });
  });
}

/** The benchmark stands for its metric where none is named. */
function namedByBenchmark(result: unknown): unknown {
  const dataset = memberOf(result, 'dataset');
  const benchmark = ['id', 'task_id'].flatMap((key) => textOf(memberOf(dataset, key)) ?? []).join(' ');
  const hasName = METRIC_KEYS.some((key) => textOf(memberOf(result, key)) !== undefined);
  return hasName || benchmark === '' ? result : { metric: benchmark, value: memberOf(result, 'value') };
}

const METRIC_KEYS = ['type', 'metric', 'name', 'metric_name'];

function claimOf(
  metric: unknown,
  path: ValuePath,
  document: ValueDocument,
  context: SentenceContext,
): readonly ReadClaim[] {
  const names = METRIC_KEYS.flatMap((key) => textOf(memberOf(metric, key)) ?? []);
  const line = document.lineOf([...path, 'value']);
  const number = numberOf(memberOf(metric, 'value'), line, document);
  const [name] = names;
  if (name === undefined || number === undefined) {
    return [];
  }
  const known = names.flatMap((each) => labelled(each, context.names) ?? [])[0] ?? {
    name,
    named: 'other' as const,
  };
  const own = 'data' in known ? known.data : undefined;
  return madeClaim({
    path: context.path,
    line,
    metric: known.name,
    named: known.named,
    number,
    group: undefined,
    by: 'by' in known ? known.by : undefined,
    data: context.data.kind === 'unnamed' ? (own ?? context.data) : context.data,
  });
}

function numberOf(value: unknown, line: number, document: ValueDocument): WrittenNumber | undefined {
  if (typeof value === 'number') {
    return exactNumber(document.printedAt(line, value));
  }
  return typeof value === 'string' ? ofText(value) : undefined;
}

function ofText(value: string): WrittenNumber | undefined {
  const isPercent = value.trim().endsWith('%');
  const digits = value.replace('%', '').trim();
  return writtenNumber(digits.slice(0, 50), [digits], isPercent ? 'percent' : 'plain');
}

/** The name, the type and the split: another name stays another, whatever the split. */
function dataOfResult(dataset: unknown, { names, data: around }: SentenceContext): ClaimedData {
  const texts = ['name', 'type', 'id', 'path'].flatMap((key) => textOf(memberOf(dataset, key)) ?? []);
  const named = textOf(dataset) === undefined ? texts : [textOf(dataset) ?? ''];
  const split = textOf(memberOf(dataset, 'split')) ?? textOf(memberOf(dataset, 'config'));
  const own = named.map((text) => dataNamed(text, names) ?? dataOf(text, names));
  const known = own.find(({ kind }) => kind === 'evaluation') ?? own[0];
  const ofSplit = split === undefined ? undefined : dataNamed(split, names);
  if (known?.kind === 'other') {
    return known;
  }
  return ofSplit ?? known ?? around;
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

const LISTS = [
  ['quantitative_analysis', 'performance_metrics'],
  ['quantitativeAnalysis', 'performanceMetrics'],
] as const;

/** Model Card Toolkit, and the `modelCard` of CycloneDX components: `{ type, value, slice }`. */
export function claimsInPerformance(document: ValueDocument, context: SentenceContext): readonly ReadClaim[] {
  const components = itemsOf(memberOf(document.value, 'components')).map(
    (component, index) => [memberOf(component, 'modelCard'), ['components', index, 'modelCard']] as const,
  );
  const main = memberOf(memberOf(memberOf(document.value, 'metadata'), 'component'), 'modelCard');
  const cards: readonly (readonly [unknown, ValuePath])[] = [
    [document.value, []],
    [main, ['metadata', 'component', 'modelCard']],
    ...components,
  ];
  return cards.flatMap(([card, path]) =>
    LISTS.flatMap(([analysis, list]) =>
      itemsOf(memberOf(memberOf(card, analysis), list)).flatMap((metric, index) => {
        const slice = textOf(memberOf(metric, 'slice'));
        const group =
          slice === undefined || /^(?:all|overall|none|total)$/iu.test(slice) ? undefined : groupIn(slice);
        const claims = claimOf(metric, [...path, analysis, list, index], document, context);
        return claims.map((claim) => ({ ...claim, group }));
      }),
    ),
  );
}
