import type { KeyPath } from '../key-path.ts';
import type { Mistake } from '../mistake.ts';
import { quoted } from '../wording.ts';
import type { Evaluation } from './subject.ts';

/** What a column is used as; `score` is `score` and each class of `scores`. */
type Part =
  | 'label'
  | 'prediction'
  | 'score'
  | 'weight'
  | 'id'
  | 'counterfactual'
  | 'attribute'
  | 'slice'
  | 'stratum'
  | 'feature';

/** A key that binds a column. */
interface Bound {
  readonly part: Part;
  readonly column: string;
  /** From `evaluation` on. */
  readonly path: KeyPath;
  /** As one writes it: `scores.cat`. */
  readonly key: string;
}

/**
 * Two parts that one column cannot play, and what would come of it. Whatever is not here is allowed: an attribute that is a
 * stratum, a feature or the weight (the size of a household may be all three), a slice or stratum of the label or of score
 * bands (rates within them are the question of calibration and of conditional parity), a slice of the decision, and a
 * feature that is the weight or an id (models are trained on both).
 */
const CONTRADICTIONS: readonly (readonly [parts: readonly Part[], others: readonly Part[], why: string])[] = [
  [['label'], ['prediction', 'score'], 'compared with itself it would always look perfect'],
  [['prediction'], ['score'], 'a decision is no probability, and its scores would have one threshold only'],
  [['score'], ['score'], 'one number cannot be the probability of two classes'],
  [
    ['label', 'prediction', 'score'],
    ['weight'],
    'rows would count by what is measured of them, and those with 0 not at all',
  ],
  [
    ['label', 'prediction', 'score', 'weight'],
    ['id'],
    'what identifies a row differs in each, and this does not',
  ],
  [
    ['label', 'prediction', 'score', 'weight'],
    ['counterfactual'],
    'rows would belong together because of what is measured of them',
  ],
  [['id'], ['counterfactual'], 'each set of rows would have one row, and nothing to compare it with'],
  [
    ['label', 'prediction', 'score'],
    ['attribute'],
    'the groups would be made by what is then compared between them',
  ],
  [['id'], ['attribute', 'slice', 'stratum'], 'each group would have one row'],
  [['counterfactual'], ['attribute'], 'each group would be one set of rows that differ in the attribute'],
  [['prediction'], ['stratum'], 'within a stratum all decisions would be the same'],
  [
    ['label', 'prediction', 'score'],
    ['feature'],
    'a model does not see the answer that it is judged by, or its own',
  ],
];

/** Columns with two parts that contradict each other, each told at the later key. */
export function roleMistakes(evaluation: Evaluation, at: KeyPath): readonly Mistake[] {
  const all = boundIn(evaluation);
  return all.flatMap((bound, index): readonly Mistake[] => {
    const before = all.slice(0, index).filter(({ column }) => column === bound.column);
    for (const other of before) {
      const why = contradiction(other.part, bound.part);
      if (why !== undefined) {
        return [
          {
            code: 'policy/same-column',
            path: [...at, ...bound.path],
            at: 'value',
            message: `Column ${quoted(bound.column)} is ${quoted(other.key)} and ${quoted(bound.key)} at once; ${why}.`,
            hint: remedy(bound, other),
          },
        ];
      }
    }
    return [];
  });
}

function contradiction(one: Part, other: Part): string | undefined {
  return CONTRADICTIONS.find(
    ([parts, others]) =>
      (parts.includes(one) && others.includes(other)) || (parts.includes(other) && others.includes(one)),
  )?.[2];
}

function remedy({ part, key }: Bound, other: Bound): string {
  if (part === 'attribute' && other.part !== 'id' && other.part !== 'counterfactual') {
    return 'Compare the groups of another column; to look at each value of this one, list it in `slices`.';
  }
  return part === 'attribute' || part === 'slice' || part === 'stratum' || part === 'feature'
    ? `Name another column in ${quoted(key)}, or remove it there.`
    : `Name the column of the ${key}, or remove the key.`;
}

const SINGLE = ['label', 'prediction', 'score', 'weight', 'id', 'counterfactual'] as const;
const LISTS = { attributes: 'attribute', slices: 'slice', strata: 'stratum' } as const;

/** In the order in which they are told: single columns, those of classes, lists. */
function boundIn(evaluation: Evaluation): readonly Bound[] {
  const { scores = {}, features = [], intersections = [] } = evaluation;
  const single = SINGLE.flatMap((part): readonly Bound[] => {
    const column = evaluation[part];
    return column === undefined ? [] : [{ part, column, path: [part], key: part }];
  });
  const classes = Object.entries(scores).map(
    ([name, column]): Bound => ({ part: 'score', column, path: ['scores', name], key: `scores.${name}` }),
  );
  const lists = (['attributes', 'slices', 'strata'] as const).flatMap((key) =>
    (evaluation[key] ?? []).map(
      ({ column }, index): Bound => ({ part: LISTS[key], column, path: [key, index], key }),
    ),
  );
  const crossed = intersections.flatMap((columns, index) =>
    columns.map(
      (column, place): Bound => ({
        part: 'attribute',
        column,
        path: ['intersections', index, place],
        key: 'intersections',
      }),
    ),
  );
  const seen = features.map(
    (column, index): Bound => ({ part: 'feature', column, path: ['features', index], key: 'features' }),
  );
  return [...single, ...classes, ...lists, ...crossed, ...seen];
}
