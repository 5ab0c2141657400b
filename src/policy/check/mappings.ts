/** The mappings of a format that people write: what stands where, so that a mistake can say what could stand there. */
import type { z } from 'zod';
import type { KeyPath } from '../key-path.ts';

export interface Mapping {
  /** Of the path as `pattern` gives it. */
  readonly at: RegExp;
  readonly noun: string;
  readonly shape: Readonly<Record<string, z.ZodType>>;
}

/** The mapping that stands at a path: what it is called, its keys and what they mean. */
export type MappingAt = (
  path: KeyPath,
) => { readonly noun: string; readonly keys: ReadonlyMap<string, string> } | undefined;

export function mappingIn(mappings: readonly Mapping[], path: KeyPath): ReturnType<MappingAt> {
  const mapping = mappings.find(({ at }) => at.test(pattern(path)));
  return (
    mapping && {
      noun: mapping.noun,
      keys: new Map(Object.entries(mapping.shape).map(([key, { description }]) => [key, description ?? ''])),
    }
  );
}

/** Keys with points between them, `#` for a position in a list. */
export function pattern(path: KeyPath): string {
  return path.map((part) => (typeof part === 'number' ? '#' : part)).join('.');
}
