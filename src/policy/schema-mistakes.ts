import type { z } from 'zod';
import type { KeyPath } from './key-path.ts';
import type { Mistake } from './mistake.ts';
import type { JsonValue } from './policy.ts';
import { valueAt } from './json-value.ts';
import type { MappingAt } from './check/mappings.ts';
import { alternatives, capital, described, nounOf, sizeText } from './check/value-words.ts';
import { mappingAt } from './schema.ts';
import { meant, nearest, quoted } from './wording.ts';

type Issue = z.core.$ZodIssue;

/** Noun → what is expected, when no shape of a union fits the value at all. */
interface WrongShape {
  readonly path: KeyPath;
  readonly expected: readonly string[];
}

/** The text that was checked, and its format. */
interface Checked {
  readonly json: JsonValue;
  readonly mappingOf: MappingAt;
}

/** What zod found in `json`, as mistakes with our own sentences: unknown keys with the nearest one, missing keys, types, ranges. */
export function schemaMistakes(
  issues: readonly Issue[],
  json: JsonValue,
  mappingOf: MappingAt = mappingAt,
): readonly Mistake[] {
  return issues.flatMap((issue) => mistakesOf(issue, [], { json, mappingOf }));
}

function mistakesOf(issue: Issue, prefix: KeyPath, checked: Checked): readonly Mistake[] {
  const path = [...prefix, ...keysOf(issue.path)];
  const { mappingOf } = checked;
  const value = valueAt(checked.json, path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(path, key, mappingOf));
  }
  if (value === undefined) {
    return [missingKey(path, mappingOf)];
  }
  switch (issue.code) {
    case 'invalid_union':
      return unionMistakes(issue.errors, path, checked, value);
    case 'invalid_type':
      return [wrongType({ path, expected: [nounOf(issue.expected)] }, value, mappingOf)];
    case 'invalid_value':
      return [unknownValue(path, value, issue.values.map(String), mappingOf)];
    case 'too_small':
      return [
        outOfRange(
          path,
          value,
          sizeText(issue.origin, issue.inclusive === false ? 'above' : 'at least', issue.minimum),
          mappingOf,
        ),
      ];
    case 'too_big':
      return [
        outOfRange(
          path,
          value,
          sizeText(issue.origin, issue.inclusive === false ? 'below' : 'at most', issue.maximum),
          mappingOf,
        ),
      ];
    case 'invalid_format':
      return [
        outOfRange(
          path,
          value,
          'a value that is not blank: a blank cell of a table is a missing one',
          mappingOf,
        ),
      ];
    default:
      return [wrongType({ path, expected: ['another value'] }, value, mappingOf)];
  }
}

/** The shape whose own mistakes are deepest inside is the one that was meant; when none fits, all shapes are named. */
function unionMistakes(
  branches: readonly (readonly Issue[])[],
  path: KeyPath,
  checked: Checked,
  value: JsonValue,
): readonly Mistake[] {
  const fitting = branches.find((issues) => shapeOf(issues).length === 0);
  if (fitting !== undefined) {
    return fitting.flatMap((issue) => mistakesOf(issue, path, checked));
  }
  const expected = [...new Set(branches.flatMap(shapeOf))];
  return [wrongType({ path, expected }, value, checked.mappingOf)];
}

/** What the branch expects in place of the whole value; empty when the value has the branch's shape. */
function shapeOf(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap((issue) => {
    if (issue.path.length > 0) {
      return [];
    }
    if (issue.code === 'invalid_union') {
      const inner = issue.errors.map(shapeOf);
      return inner.some((each) => each.length === 0) ? [] : inner.flat();
    }
    return issue.code === 'invalid_type' ? [nounOf(issue.expected)] : [];
  });
}

function unknownKey(path: KeyPath, key: string, mappingOf: MappingAt): Mistake {
  const mapping = mappingOf(path);
  return {
    code: 'policy/unknown-key',
    path: [...path, key],
    at: 'key',
    message: `${quoted(key)} is not a key of ${mapping?.noun ?? 'this mapping'}; ignored, it would not hold what it was written for.`,
    hint: meant(key, [...(mapping?.keys.keys() ?? [])], 'Keys here'),
  };
}

function missingKey(path: KeyPath, mappingOf: MappingAt): Mistake {
  const key = String(path.at(-1));
  return {
    code: 'policy/missing-key',
    path,
    at: 'key',
    message: `${quoted(key)} is missing; ${mappingOf(path.slice(0, -1))?.noun ?? 'this mapping'} says nothing without it.`,
    hint: `Add ${quoted(key)}. ${meaningOf(path, mappingOf)}`.trimEnd(),
  };
}

function wrongType({ path, expected }: WrongShape, value: JsonValue, mappingOf: MappingAt): Mistake {
  return {
    code: 'policy/wrong-type',
    path,
    at: 'value',
    message: `Here stands ${described(value)}, where ${alternatives(expected)} is expected; it cannot be read as anything that was meant.`,
    hint: meaningOf(path, mappingOf) || `Write ${alternatives(expected)}.`,
  };
}

function unknownValue(
  path: KeyPath,
  value: JsonValue,
  values: readonly string[],
  mappingOf: MappingAt,
): Mistake {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  if (isMetricAt(path)) {
    return {
      code: 'policy/unknown-metric',
      path,
      at: 'value',
      message: `There is no metric ${quoted(written)}, so this requirement could never be measured.`,
      hint: `${metricHint(written, values)} \`fates metrics\` lists all of them.`,
    };
  }
  return {
    code: 'policy/unknown-value',
    path,
    at: 'value',
    message: `${capital(described(value))} is none of the values that can stand here, so it would have no effect.`,
    hint: `${meant(written, values, 'Possible values')} ${meaningOf(path, mappingOf)}`.trimEnd(),
  };
}

function metricHint(written: string, ids: readonly string[]): string {
  const near = nearest(written, ids);
  if (near !== undefined) {
    return `Did you mean ${quoted(near)}?`;
  }
  const family = written.slice(0, written.indexOf('/') + 1);
  const relatives = family === '' ? [] : ids.filter((id) => id.startsWith(family));
  return relatives.length === 0 ? 'An id is family/name.' : meant(written, relatives, 'Of this family');
}

function outOfRange(path: KeyPath, value: JsonValue, allowed: string, mappingOf: MappingAt): Mistake {
  return {
    code: 'policy/out-of-range',
    path,
    at: 'value',
    message: `${capital(described(value))} is outside what can stand here: ${allowed}.`,
    hint: meaningOf(path, mappingOf) || `Write ${allowed}.`,
  };
}

function isMetricAt(path: KeyPath): boolean {
  return path.length === 3 && path[0] === 'requirements' && path[2] === 'metric';
}

/** The description of the nearest key of the format at or above a path. */
function meaningOf(path: KeyPath, mappingOf: MappingAt): string {
  for (let length = path.length; length > 0; length -= 1) {
    const key = path[length - 1];
    const meaning = typeof key === 'string' ? mappingOf(path.slice(0, length - 1))?.keys.get(key) : undefined;
    if (meaning !== undefined && typeof key === 'string') {
      return `${quoted(key)}: ${meaning}`;
    }
  }
  return '';
}

function keysOf(path: readonly PropertyKey[]): KeyPath {
  return path.map((part) => (typeof part === 'symbol' ? String(part) : part));
}
