/** Sentences with numbers that say nothing of what the model does: requirements, plans, definitions. */
import type { Token } from './tokens.ts';

const DEMANDS = new Set(
  'must should shall require requires required requirement target targets goal aim aims expect expected expects would if unless suppose assume assuming aspire aspires hypothetical want wants need needs threshold-based minimum acceptable bound cannot plan plans planned will'.split(
    ' ',
  ),
);

export function isNoClaim(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, text }) => kind === 'word' && DEMANDS.has(text.toLowerCase()));
}
