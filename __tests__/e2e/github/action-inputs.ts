import { readFileSync } from 'node:fs';

import { parse } from 'yaml';
import { z } from 'zod';

const metadataShape = z.looseObject({
  inputs: z
    .record(
      z.string(),
      z.looseObject({
        default: z.union([z.string(), z.number(), z.boolean()]).optional(),
        required: z.boolean().optional(),
      }),
    )
    .default({}),
});

/** INPUT_ and the name in upper case with spaces as `_`; dashes stay, as the runner leaves them. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/**
 * The INPUT_ variables that the runner would set: what `with:` gives, over the defaults of action.yml with `${{ github.token }}` filled in.
 * An input that action.yml does not declare is a mistake in the test and throws (the runner only warns).
 */
export function inputVariables(
  given: Readonly<Record<string, string>>,
  metadata?: { readonly file: string; readonly token: string },
): Record<string, string> {
  const values = new Map<string, string>();
  if (metadata !== undefined) {
    const { inputs } = metadataShape.parse(parse(readFileSync(metadata.file, 'utf8')));
    const unknown = Object.keys(given).filter((name) => !Object.hasOwn(inputs, name));
    if (unknown.length > 0) throw new Error(`${metadata.file} declares no input ${unknown.join(', ')}`);
    for (const [name, input] of Object.entries(inputs)) {
      values.set(name, expand(String(input.default ?? ''), metadata.token));
    }
  }
  for (const [name, value] of Object.entries(given)) values.set(name, value);
  return Object.fromEntries([...values].map(([name, value]) => [inputVariable(name), value]));
}

function expand(value: string, token: string): string {
  const expanded = value.replace(/\$\{\{\s*github\.token\s*\}\}/g, token);
  if (expanded.includes('${{'))
    throw new Error(`the default ${value} needs an expression that this runner does not know`);
  return expanded;
}
