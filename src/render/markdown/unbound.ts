import type { Report } from '../../report/report.ts';
import type { Section } from '../budget.ts';
import { formatCount } from '../numbers.ts';
import { unboundItems, unboundLead } from '../scan/unbound-text.ts';
import { listForms, remainder } from './blocks.ts';
import { markdownText } from './escape.ts';

/** Model files that no subject has. What is dangerous stays, however little room there is. */
export function unboundSection({ unbound }: Report): Section {
  const title = 'files of no subject';
  if (unbound === undefined) {
    return { title, forms: [''], drop: 6 };
  }
  const items = unboundItems(unbound);
  const build = (most: number): string => {
    const list = items.slice(0, most).map((item) => `- ${markdownText(item)}`);
    const parts = [
      markdownText(unboundLead(unbound)),
      ...(list.length === 0 ? [] : [list.join('\n')]),
      ...remainder(items.length, most, formatCount),
    ];
    return `### Files of no subject\n\n${parts.join('\n\n')}`;
  };
  return { title, forms: listForms(items.length, build), drop: unbound.verdict === 'pass' ? 6 : 'never' };
}
