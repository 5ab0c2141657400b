import type { Rule } from './rule.ts';
import { SOURCE_CODE_RULES } from './source-code.ts';
import { SOURCE_SUPPLY_RULES } from './source-supply.ts';

/** What is found in text beside a model: calls, downloads, dependencies, secrets. */
export const SOURCE_RULES = {
  ...SOURCE_CODE_RULES,
  ...SOURCE_SUPPLY_RULES,
} as const satisfies { readonly [name: string]: Rule };
