import type { Rule } from './rule.ts';

/** A row of the tables of source rules. */
export function ruleOf(
  [id, leadsTo, severity]: readonly [string, Rule['leadsTo'], Rule['severity']],
  title: string,
  why: string,
  remedy: string,
  references: Rule['references'],
): Rule {
  return { id, title, leadsTo, severity, why, remedy, references };
}
