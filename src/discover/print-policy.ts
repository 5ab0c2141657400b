import { Document, isMap, isScalar, visit } from 'yaml';
import type { SubjectPolicy } from '../policy/policy.ts';
import type { InferredAttribute } from './columns.ts';
import type { NearModel } from './model-near.ts';
import type { InferredTable } from './suggest.ts';

export interface SuggestedSubject {
  readonly table: InferredTable;
  readonly subject: SubjectPolicy;
  readonly isComplete: boolean;
  /** The subject's, where one is bound. */
  readonly model?: NearModel;
}

export interface NotTaken {
  readonly path: string;
  readonly reason: string;
}

type YamlPath = readonly (string | number)[];

/** The text of a `fates.yml`: scalars by the YAML library, those that are no plain word in double quotes, comments on one line each. */
export function printPolicy(
  suggested: readonly SuggestedSubject[],
  notTaken: readonly NotTaken[],
  schema: string,
): string {
  const document = new Document({
    version: 1,
    extends: ['baseline'],
    subjects: suggested.map(({ subject }) => written(subject)),
  });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string' && !/^[A-Za-z][\w./-]*$/u.test(node.value)) {
        node.type = 'QUOTE_DOUBLE';
      }
    },
  });
  document.commentBefore = [` yaml-language-server: $schema=${inComment(schema)}`, ...HEAD].join('\n');
  comment(document, ['extends'], EXTENDS);
  suggested.forEach((each, index) => {
    for (const [path, lines] of commentsOn(each)) {
      comment(document, ['subjects', index, ...path], lines);
    }
  });
  const text = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const rest = notTaken.map(
    ({ path, reason }) => `#   ${inComment(JSON.stringify(path))}: ${inComment(reason)}\n`,
  );
  return rest.length === 0 ? text : `${text}\n# Tables that are no subject yet:\n${rest.join('')}`;
}

const HEAD = [
  ' What must hold for the models of this repository, and on which files that is measured.',
  ' Written by `fates init` from a sample of each table. Check every line: what was inferred can be wrong.',
  ' `fates check` validates it, `fates assess` judges by it, `fates metrics` lists what can be required.',
];

const EXTENDS = [
  'Shipped requirements to start from: baseline, strict or fates-mlops. Your own go under `requirements:`, and',
  'one on the same metric and place replaces the shipped one:',
  '  requirements:',
  '    - metric: fairness/equalized-odds-difference',
  '      max: 0.1',
  '      because: Who decided this, and why.',
];

/** The subject as one writes it: without what has its default. */
function written({ id, task, model, evaluation }: SubjectPolicy): object {
  const { table, label, prediction, score, threshold, positive, weight, id: rowId, attributes } = evaluation;
  const [labelValue] = positive?.label ?? [];
  const [predictionValue] = positive?.prediction ?? [];
  const bound = {
    table,
    label,
    prediction,
    score,
    threshold,
    positive:
      labelValue === predictionValue ? labelValue : { label: labelValue, prediction: predictionValue },
    favourable: positive === undefined ? undefined : 'positive',
    weight,
    id: rowId,
    attributes:
      attributes.length === 0
        ? undefined
        : attributes.map(({ column, bins }) => (bins === undefined ? column : { column, bins })),
  };
  return present({ id, task, model, evaluation: present(bound) });
}

function present(entries: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

function commentsOn({
  table,
  subject,
  isComplete,
  model,
}: SuggestedSubject): readonly (readonly [YamlPath, readonly string[]])[] {
  const { task, label, prediction, score, positive, attributes, weight } = table.columns;
  const at = (key: string): YamlPath => ['evaluation', key];
  const positiveLines = positive.inferred
    ? [`The class that the rates count: ${positive.because}.`]
    : [
        'To be completed: `positive: …`, the class that the rates count, and `favourable: positive` or negative.',
        `Values that were seen: ${seenText(positive.seen)}.`,
      ];
  return [
    [['task'], [`Inferred: ${task.because}.`]],
    ...(model === undefined ? [] : [[['model'], modelLines(model)] as const]),
    [at('table'), [`${table.rows} rows were sampled. Columns: ${seenText(table.header)}.`]],
    [at('label'), [`Column of the truth: ${label.because}.`, ...(isComplete ? [] : positiveLines)]],
    [at('prediction'), [`Column of the decision: ${prediction.because}.`]],
    [at('score'), [`Column of the probability of the positive class: ${score.because}.`]],
    [
      at('threshold'),
      ['Assumed, because no decision column was found: write the threshold that you deploy.'],
    ],
    [at('positive'), positiveLines],
    [at('favourable'), ['Assumed: change it to negative if people want the other outcome.']],
    [at('weight'), [`Row weights: ${weight.because}. Remove it to count every row once.`]],
    [at('attributes'), attributeLines(attributes)],
    ...(subject.evaluation.attributes.length > 0 ? [] : [[['evaluation'], NO_ATTRIBUTES] as const]),
  ];
}

function modelLines({ because }: NearModel): readonly string[] {
  return [
    `Inferred: ${because}. Its files are examined without running them, and its digest is what deployment is bound to.`,
    'Take it out if the table holds the predictions of another one.',
  ];
}

const NO_ATTRIBUTES = [
  'No column has a known name of a sensitive attribute: name yours with `attributes: [column]`, or no gap between',
  'groups can be measured.',
];

function attributeLines(attributes: readonly InferredAttribute[]): readonly string[] {
  return [
    'Sensitive attributes by their known names, with the groups of the sample:',
    ...attributes.map(({ binding, groups }) =>
      binding.bins === undefined
        ? `  ${JSON.stringify(binding.column)}: ${seenText(groups)}`
        : `  ${JSON.stringify(binding.column)}: numbers, cut at ${binding.bins.join(', ')}: move the edges to what your field uses`,
    ),
  ];
}

/** Above the key at a path; nothing when the key is not written. */
function comment(document: Document, path: YamlPath, lines: readonly string[]): void {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  if (isScalar(pair?.key)) {
    pair.key.commentBefore = lines.map((line) => ` ${inComment(line)}`).join('\n');
  }
}

/** On one line whatever is in it: line and paragraph separators, control and direction characters become visible. */
function inComment(value: string): string {
  return value.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

const MOST_SEEN = 12;

/** The first dozen values in quotes, and how many more there are. */
export function seenText(seen: readonly string[]): string {
  const shown = seen.slice(0, MOST_SEEN).map((value) => JSON.stringify(value.slice(0, 60)));
  const rest = seen.length - shown.length;
  return shown.length === 0 ? 'nothing' : `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
