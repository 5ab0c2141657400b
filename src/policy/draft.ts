import type { z } from 'zod';
import type { KeyPath } from './key-path.ts';
import type { Mistake } from './mistake.ts';
import type { JsonValue } from './policy.ts';
import { isList, isObject, valueAt, type JsonObject } from './json-value.ts';
import { policyObject } from './schema.ts';
import { requirementSchema } from './shape/schema-requirement.ts';
import { evaluationSchema, subjectSchema } from './shape/schema-subject.ts';

/** A schema is used a few times in a run: compiling it would cost more than it saves. */
export const ONCE = { jitless: true } as const;

const subjectDraft = subjectSchema.extend({ evaluation: evaluationSchema.partial() }).partial();
const requirementDraftFor = (metrics: readonly string[]) => requirementSchema(metrics).partial();

export type SubjectDraft = z.output<typeof subjectDraft>;
export type RequirementDraft = z.output<ReturnType<typeof requirementDraftFor>>;

/** What can be understood of one item although other keys of it are wrong, so that all mistakes are found at once. */
export interface Item<T> {
  readonly path: KeyPath;
  /** As written. */
  readonly json: JsonObject;
  /** Without the keys that the schema refused. */
  readonly draft: T;
  /** Paths below the item that the schema refused. */
  readonly refused: readonly KeyPath[];
}

export interface Drafts {
  readonly subjects: readonly Item<SubjectDraft>[];
  readonly requirements: readonly Item<RequirementDraft>[];
}

/** Made once for all layers: building a schema costs more than parsing with it. */
export interface Shapes {
  readonly policy: ReturnType<typeof policyObject>;
  readonly requirementDraft: ReturnType<typeof requirementDraftFor>;
}

export function shapesFor(metrics: readonly string[]): Shapes {
  return { policy: policyObject(metrics), requirementDraft: requirementDraftFor(metrics) };
}

export function draftsOf(json: JsonValue, mistakes: readonly Mistake[], shapes: Shapes): Drafts {
  return {
    subjects: itemsOf(json, 'subjects', mistakes, subjectDraft),
    requirements: itemsOf(json, 'requirements', mistakes, shapes.requirementDraft),
  };
}

function itemsOf<T>(
  json: JsonValue,
  key: 'subjects' | 'requirements',
  mistakes: readonly Mistake[],
  schema: z.ZodType<T>,
): readonly Item<T>[] {
  const list = valueAt(json, [key]);
  if (!isList(list)) {
    return [];
  }
  return list.flatMap((item, index) => {
    if (!isObject(item)) {
      return [];
    }
    const refused = mistakes
      .filter(({ path }) => path[0] === key && path[1] === index)
      .map(({ path }) => path.slice(2));
    const parsed = schema.safeParse(without(item, refused), ONCE);
    return parsed.success ? [{ path: [key, index], json: item, draft: parsed.data, refused }] : [];
  });
}

/** Leaves out what was refused: a key of the item, or of its `evaluation`. Lists lose no items, so positions hold. */
function without(item: JsonObject, refused: readonly KeyPath[]): JsonObject {
  const isInside = (path: KeyPath): boolean => path[0] === 'evaluation' && path.length > 1;
  const outer = new Set(refused.filter((path) => !isInside(path)).map(([key]) => key));
  const inner = new Set(refused.filter(isInside).map(([, key]) => key));
  const entries = Object.entries(item).filter(([key]) => !outer.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      key === 'evaluation' && isObject(value) ? withoutKeys(value, inner) : value,
    ]),
  );
}

function withoutKeys(value: JsonObject, keys: ReadonlySet<string | number | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !keys.has(key)));
}
