import type { CatalogueEntry } from '../catalogue.ts';
import type { Item, RequirementDraft } from '../draft.ts';
import type { KeyPath } from '../key-path.ts';
import type { Mistake } from '../mistake.ts';
import { BOUND_KEYS } from '../shape/schema-requirement.ts';
import { quoted } from '../wording.ts';

type BoundKey = (typeof BOUND_KEYS)[number];
type BoundedItem = Item<RequirementDraft>;

/** Exactly one bound, of the form that the metric's direction asks for, inside its range, with `warn` on its inner side. */
export function boundMistakes(item: BoundedItem, entry: CatalogueEntry): readonly Mistake[] {
  const written = BOUND_KEYS.filter((key) => Object.hasOwn(item.json, key));
  const [first, second] = written;
  if (first === undefined) {
    return hasUnknownKey(item) ? [] : [boundMissing(item.path, entry)];
  }
  if (second !== undefined) {
    return [boundTwice(item.path, written, second, entry)];
  }
  const direction = directionMistake(item.path, first, entry);
  if (direction !== undefined) {
    return [direction];
  }
  const range = rangeMistakes(item, entry);
  return range.length > 0 ? range : warnMistakes(item, first, entry);
}

/** A misspelt `max` is one mistake, not two. */
function hasUnknownKey(item: BoundedItem): boolean {
  return item.refused.some((path) => path.length === 1 && path[0] !== 'metric');
}

/** The form that a metric takes, as it would be written. */
function rightForm(entry: CatalogueEntry): string {
  if (idealIsInside(entry)) {
    return `\`within: [lowest, highest]\` around its ideal ${entry.ideal}`;
  }
  return entry.direction === 'lower' ? '`max: …`' : '`min: …`';
}

function idealIsInside({ direction, range: [low, high], ideal }: CatalogueEntry): boolean {
  return direction === 'target' || (low < ideal && ideal < high);
}

function boundMissing(path: KeyPath, entry: CatalogueEntry): Mistake {
  return {
    code: 'policy/bound-missing',
    path,
    at: 'key',
    message: `This requirement on ${quoted(entry.id)} has no bound, so nothing could fail it.`,
    hint: `Add ${rightForm(entry)}.`,
  };
}

function boundTwice(
  path: KeyPath,
  written: readonly BoundKey[],
  second: BoundKey,
  entry: CatalogueEntry,
): Mistake {
  return {
    code: 'policy/bound-twice',
    path: [...path, second],
    at: 'key',
    message: `${written.map(quoted).join(' and ')} stand in one requirement; it could not say which of them decided.`,
    hint: `Keep one: ${rightForm(entry)}. Two bounds on one metric are two requirements, or one \`within\`.`,
  };
}

function directionMistake(path: KeyPath, key: BoundKey, entry: CatalogueEntry): Mistake | undefined {
  if (key === 'within') {
    return undefined;
  }
  const inside = idealIsInside(entry);
  const right = entry.direction === 'lower' ? 'max' : 'min';
  if (!inside && key === right) {
    return undefined;
  }
  const why = inside
    ? `the ideal of ${quoted(entry.id)} is ${entry.ideal}, inside its range ${rangeText(entry)}, so \`${key}\` alone would pass values far from it on the other side`
    : `${entry.direction === 'lower' ? 'lower' : 'higher'} is better for ${quoted(entry.id)}, so \`${key}\` would fail the good values and pass the bad ones`;
  return {
    code: 'policy/bound-direction',
    path: [...path, key],
    at: 'key',
    message: `A lone \`${key}\` points the wrong way here: ${why}.`,
    hint: `Write ${rightForm(entry)}.`,
  };
}

function rangeMistakes({ path, draft }: BoundedItem, entry: CatalogueEntry): readonly Mistake[] {
  const [lowest, highest] = entry.range;
  const { max, min, within } = draft;
  if (within !== undefined && within[0] > within[1]) {
    return [
      {
        code: 'policy/bound-order',
        path: [...path, 'within'],
        at: 'value',
        message: `\`within\` begins above its end (${within[0]} > ${within[1]}), so no value could pass.`,
        hint: `Write [${within[1]}, ${within[0]}].`,
      },
    ];
  }
  const values: readonly (readonly [KeyPath, number | undefined])[] = [
    [[...path, 'max'], max],
    [[...path, 'min'], min],
    [[...path, 'within', 0], within?.[0]],
    [[...path, 'within', 1], within?.[1]],
  ];
  return values.flatMap(([at, value]) =>
    value === undefined || (value >= lowest && value <= highest) ? [] : [outsideRange(at, value, entry)],
  );
}

function outsideRange(path: KeyPath, value: number, entry: CatalogueEntry): Mistake {
  const isPercent = entry.range[1] === 1 && value > 1 && value <= 100;
  return {
    code: 'policy/bound-outside-range',
    path,
    at: 'value',
    message: `The bound ${value} lies outside the range ${rangeText(entry)} of ${quoted(entry.id)}: always passed or never.`,
    hint: isPercent ? `For ${value} % write ${value / 100}.` : `Write a number in ${rangeText(entry)}.`,
  };
}

function warnMistakes(
  { path, draft }: BoundedItem,
  key: BoundKey,
  entry: CatalogueEntry,
): readonly Mistake[] {
  const { warn, max, min } = draft;
  if (warn === undefined) {
    return [];
  }
  const at: KeyPath = [...path, 'warn'];
  if (key === 'within') {
    return [
      {
        code: 'policy/warn-within',
        path: at,
        at: 'key',
        message: '`warn` is one value and `within` has two ends, so it is open on which side it would warn.',
        hint: 'Remove `warn`, or add an advisory requirement with a narrower `within`.',
      },
    ];
  }
  const [lowest, highest] = entry.range;
  const from = max === undefined ? min : lowest;
  const to = max === undefined ? highest : max;
  const isInside =
    max === undefined ? from !== undefined && warn > from && warn <= to : warn < to && warn >= lowest;
  if (from === undefined || isInside) {
    return [];
  }
  return [
    {
      code: 'policy/warn-outside-bound',
      path: at,
      at: 'value',
      message: `\`warn: ${warn}\` is not between the bound and the ideal, so it would never warn before the bound fails.`,
      hint:
        max === undefined
          ? `Write a value above ${from}, at most ${to}.`
          : `Write a value below ${to}, at least ${lowest}.`,
    },
  ];
}

/** `[0, 1]`, `0 or more`, `any number`. */
export function rangeText({ range: [low, high] }: CatalogueEntry): string {
  if (Number.isFinite(low) && Number.isFinite(high)) {
    return `[${low}, ${high}]`;
  }
  if (Number.isFinite(low)) {
    return `${low} or more`;
  }
  return Number.isFinite(high) ? `${high} or less` : 'any number';
}
