import { intersectionMistakes, listMistakes } from './lists.ts';
import type { Item, SubjectDraft } from '../draft.ts';
import type { KeyPath } from '../key-path.ts';
import type { Mistake } from '../mistake.ts';
import type { SignaturePolicy } from '../policy.ts';
import { rootedPath } from '../rooted-path.ts';
import { meant, quoted } from '../wording.ts';
import { roleMistakes } from './roles.ts';
import { isWhole } from './whole.ts';

export type Evaluation = NonNullable<SubjectDraft['evaluation']>;

/** What the schema cannot say of the subjects of one file in `folder`. */
export function subjectMistakes(items: readonly Item<SubjectDraft>[], folder: string): readonly Mistake[] {
  return items.flatMap((item, index) => {
    const { draft, path } = item;
    const at: KeyPath = [...path, 'evaluation'];
    const evaluation = draft.evaluation ?? {};
    return [
      ...duplicateId(item, items.slice(0, index)),
      ...pathMistakes(item, folder),
      ...roleMistakes(evaluation, at),
      ...thresholdMistakes(evaluation, at),
      ...taskMistakes(draft, at),
      ...exactMistakes(draft, at),
      ...listMistakes(evaluation, at),
      ...intersectionMistakes(evaluation, at),
      ...groupMistakes(evaluation, at),
    ];
  });
}

function duplicateId(
  { draft, path }: Item<SubjectDraft>,
  before: readonly Item<SubjectDraft>[],
): readonly Mistake[] {
  const { id } = draft;
  if (id === undefined || !before.some((other) => other.draft.id === id)) {
    return [];
  }
  return [
    {
      code: 'policy/duplicate-subject',
      path: [...path, 'id'],
      at: 'value',
      message: `A second subject is called ${quoted(id)}; requirements and reports could not tell them apart.`,
      hint: 'Give each subject an id of its own.',
    },
  ];
}

function pathMistakes({ draft, path }: Item<SubjectDraft>, folder: string): readonly Mistake[] {
  const {
    model,
    card,
    documents = {},
    signature,
    provenance,
    training,
    shifts = {},
    watch = [],
    evaluation,
  } = draft;
  const written: readonly (readonly [KeyPath, string | undefined])[] = [
    [['model'], model],
    [['card'], card],
    ...trustPaths(['signature'], signature),
    ...trustPaths(['provenance', 'signature'], provenance?.signature),
    [['evaluation', 'table'], evaluation?.table],
    [['evaluation', 'severity'], evaluation?.severity],
    [['training', 'table'], training?.table],
    ...Object.entries(shifts).map(([name, { table }]): readonly [KeyPath, string] => [
      ['shifts', name, 'table'],
      table,
    ]),
    ...Object.entries(documents).flatMap(([name, paths]) =>
      paths.map((each, index): readonly [KeyPath, string] => [['documents', name, index], each]),
    ),
    ...watch.map((glob, index): readonly [KeyPath, string] => [['watch', index], glob]),
  ];
  return written.flatMap(([key, value]) =>
    value === undefined || rootedPath(folder, value) !== null ? [] : [outside([...path, ...key], value)],
  );
}

function trustPaths(
  at: KeyPath,
  signature: SignaturePolicy | undefined,
): readonly (readonly [KeyPath, string | undefined])[] {
  return (['key', 'certificate', 'trusted-root'] as const).map((key) => [[...at, key], signature?.[key]]);
}

export function outside(path: KeyPath, written: string): Mistake {
  return {
    code: 'policy/path-outside',
    path,
    at: 'value',
    message: `${quoted(written)} is no relative path inside this repository; nothing outside it is ever opened or downloaded.`,
    hint: 'Write the path from the folder of this file, with "/", to a file of the repository.',
  };
}

function thresholdMistakes({ threshold, score, scores }: Evaluation, at: KeyPath): readonly Mistake[] {
  if (threshold === undefined || score !== undefined || scores !== undefined) {
    return [];
  }
  return [
    {
      code: 'policy/threshold-without-score',
      path: [...at, 'threshold'],
      at: 'key',
      message:
        '`threshold` turns a score into a decision, and no `score` column is named, so it would do nothing.',
      hint: 'Add `score: column`, or remove `threshold`.',
    },
  ];
}

const FOREIGN_KEYS = {
  binary: ['scores'],
  multiclass: ['score', 'threshold'],
  regression: ['score', 'scores', 'threshold', 'exact', 'positive', 'severity', 'counterfactual'],
} as const;

function taskMistakes({ task, evaluation }: SubjectDraft, at: KeyPath): readonly Mistake[] {
  if (task === undefined || evaluation === undefined) {
    return [];
  }
  return FOREIGN_KEYS[task]
    .filter((key) => evaluation[key] !== undefined)
    .map((key) => ({
      code: 'policy/key-of-other-task',
      path: [...at, key],
      at: 'key',
      message: `\`${key}\` means nothing for a ${task} subject; it would be ignored.`,
      hint: `Remove \`${key}\`, or correct \`task\`.`,
    }));
}

/** A regression has no scores at all, which `taskMistakes` says. */
function exactMistakes({ task, evaluation = {} }: SubjectDraft, at: KeyPath): readonly Mistake[] {
  const { exact, score, scores } = evaluation;
  return exact !== true || score !== undefined || scores !== undefined || task === 'regression'
    ? []
    : [
        {
          code: 'policy/exact-without-score',
          path: [...at, 'exact'],
          at: 'key',
          message: '`exact` keeps every score, and no column of scores is named, so it would do nothing.',
          hint: 'Add `score: column` (`scores` for several classes), or remove `exact`.',
        },
      ];
}

function groupMistakes(
  { attributes = [], reference = {}, population = {} }: Evaluation,
  at: KeyPath,
): readonly Mistake[] {
  const columns = attributes.map(({ column }) => column);
  const unknown = (['reference', 'population'] as const).flatMap((key) =>
    Object.keys(key === 'reference' ? reference : population)
      .filter((column) => !columns.includes(column))
      .map(
        (column): Mistake => ({
          code: 'policy/unknown-attribute',
          path: [...at, key, column],
          at: 'key',
          message: `${quoted(column)} is no attribute of this subject, so its \`${key}\` would never be used.`,
          hint: meant(column, columns, 'Attributes'),
        }),
      ),
  );
  const sums = Object.entries(population).flatMap(([column, shares]): readonly Mistake[] => {
    const sum = Object.values(shares).reduce((total, share) => total + share, 0);
    return isWhole(sum)
      ? []
      : [
          {
            code: 'policy/population-sum',
            path: [...at, 'population', column],
            at: 'key',
            message: `The shares of ${quoted(column)} sum to ${Number(sum.toPrecision(8))}, not to 1; every comparison with them would be off.`,
            hint: 'List all groups with their shares of the population, as fractions of 1.',
          },
        ];
  });
  return [...unknown, ...sums];
}
