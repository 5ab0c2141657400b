import type { KeyPath } from '../key-path.ts';
import type { Mistake } from '../mistake.ts';
import type { AttributeBinding } from '../policy.ts';
import { quoted } from '../wording.ts';
import { sameColumns } from './scopes.ts';
import type { Evaluation } from './subject.ts';

const LISTS = ['attributes', 'slices', 'strata'] as const;

interface Listed {
  readonly list: (typeof LISTS)[number];
  readonly path: KeyPath;
  readonly binding: AttributeBinding;
}

/** Bins ascend; a column is listed once, as attribute or slice, and cut in one way only. */
export function listMistakes(evaluation: Evaluation, at: KeyPath): readonly Mistake[] {
  const all = LISTS.flatMap((list) =>
    (evaluation[list] ?? []).map((binding, index): Listed => ({ list, path: [...at, list, index], binding })),
  );
  return all.flatMap((each, index) => [
    ...binMistakes(each),
    ...overallMistakes(each),
    ...repeatMistakes(each, all.slice(0, index)),
  ]);
}

function binMistakes({ path, binding: { bins = [] } }: Listed): readonly Mistake[] {
  const wrong = bins.findIndex((edge, index) => index > 0 && edge <= (bins[index - 1] ?? edge));
  if (wrong === -1) {
    return [];
  }
  return [
    {
      code: 'policy/bins-order',
      path: [...path, 'bins', wrong],
      at: 'value',
      message: `The edge ${bins[wrong]} is not above ${bins[wrong - 1]} before it, so the groups would overlap or be empty.`,
      hint: `Write strictly ascending edges: [${[...new Set(bins)].toSorted((a, b) => a - b).join(', ')}].`,
    },
  ];
}

function overallMistakes({ list, path, binding }: Listed): readonly Mistake[] {
  if (binding.column !== 'overall' || list === 'strata') {
    return [];
  }
  return [
    {
      code: 'policy/reserved-name',
      path,
      at: 'value',
      message: 'A column called `overall` cannot be told from the scope `overall` in `on` and in reports.',
      hint: 'Rename the column in the table.',
    },
  ];
}

function repeatMistakes({ list, path, binding }: Listed, before: readonly Listed[]): readonly Mistake[] {
  const same = before.filter((other) => other.binding.column === binding.column);
  const base = { path, at: 'value' } as const;
  const twice = same.find((other) => other.list === list || list === 'slices');
  if (twice !== undefined) {
    return [
      {
        ...base,
        code: 'policy/duplicate-column',
        message: `Column ${quoted(binding.column)} is already in \`${twice.list}\`; it would be measured and shown twice.`,
        hint: 'Remove one of them.',
      },
    ];
  }
  const otherwise = same.find((other) => String(other.binding.bins) !== String(binding.bins));
  return otherwise === undefined
    ? []
    : [
        {
          ...base,
          code: 'policy/two-binnings',
          message: `Column ${quoted(binding.column)} is cut otherwise here than in \`${otherwise.list}\`, so its groups would have two meanings.`,
          hint: 'Give it the same `bins` in both places.',
        },
      ];
}

/** Each intersection once, whatever its order, of columns that differ. */
export function intersectionMistakes({ intersections = [] }: Evaluation, at: KeyPath): readonly Mistake[] {
  return intersections.flatMap((columns, index): readonly Mistake[] => {
    const base = { path: [...at, 'intersections', index], at: 'value' } as const;
    if (new Set(columns).size < columns.length) {
      return [
        {
          ...base,
          code: 'policy/duplicate-column',
          message: `The intersection ${quoted(columns.join(' × '))} names a column twice, which adds no group.`,
          hint: 'Name each column once.',
        },
      ];
    }
    return intersections.slice(0, index).some((other) => sameColumns(other, columns))
      ? [
          {
            ...base,
            code: 'policy/duplicate-column',
            message: `The intersection ${quoted(columns.join(' × '))} is already there, in whatever order; it would be measured twice.`,
            hint: 'Remove one of them.',
          },
        ]
      : [];
  });
}
