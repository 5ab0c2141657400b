import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import type { Rule } from '../rules/rule.ts';
import { escapesIn } from './escapes.ts';
import { jinjaTokens } from './tokens.ts';

/** Real ones are below 100 kB. */
const LONGEST = 2 ** 20;

/**
 * Writes down what a template reaches. `file`: the template is the whole file, so lines are the file's. `metadata`: a text that
 * need not be a template, so that only escapes are said of it. `offset`: where it stands in a file that has no lines.
 */
export function templateFindings(
  notes: Notes,
  name: string,
  source: string,
  role: 'template' | 'file' | 'metadata' = 'template',
  offset?: number,
): void {
  if (role === 'metadata' && !/\{\{|\{%/u.test(source)) {
    return;
  }
  const place = offset === undefined ? {} : { offset };
  const say = (rule: Rule, message: string, what: string, line: number): void => {
    notes.find(rule, message, `${name}, line ${line}: ${what}`, {
      ...place,
      ...(role === 'file' ? { line } : {}),
    });
  };
  const { tokens, fault } = jinjaTokens(source.slice(0, LONGEST));
  for (const { kind, what, line } of escapesIn(tokens)) {
    if (kind === 'escape') {
      say(FORMAT_RULES.templateEscape, 'The template reaches Python’s own objects.', what, line);
    } else if (role !== 'metadata') {
      say(FORMAT_RULES.templateUnusual, 'The template has what none needs.', what, line);
    }
  }
  if (role !== 'metadata' && source.length > LONGEST) {
    notes.find(
      FORMAT_RULES.tooLarge,
      'A template is longer than what is read.',
      `${name}: ${source.length}`,
      place,
    );
  } else if (role !== 'metadata' && fault !== undefined) {
    say(FORMAT_RULES.templateUnread, 'The template cannot be read to its end.', fault.message, fault.line);
  }
}
