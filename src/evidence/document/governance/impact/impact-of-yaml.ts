import { z } from 'zod';
import type { DocumentText } from '../../document.ts';
import type { Said } from '../entries.ts';
import { entriesOfYaml } from '../entries.ts';
import { listOf, yamlTop } from '../yaml-top.ts';
import type { ImpactElement } from './impact.ts';
import { IMPACT_ELEMENTS } from './impact.ts';
import { IMPACT_RULES } from './rules.ts';
import type { WrittenImpact } from './written-impact.ts';
import { HARM_FORMAT } from './written-impact.ts';

const text = z.union([z.string(), z.array(z.string())]).optional();

const TOP = z.strictObject({
  version: z.literal(1),
  purpose: text,
  period: text,
  affected: text,
  harms: z.array(z.unknown()).optional(),
  mitigation: text,
  oversight: text,
  redress: text,
  consulted: text,
  review: text,
});

export function impactOfYaml(document: DocumentText): WrittenImpact {
  const { path } = document;
  const top = yamlTop(document, TOP, IMPACT_RULES.notUnderstood);
  if (top.state === 'unreadable') {
    return { said: new Map(), harms: [], findings: top.findings };
  }
  const place = { document: top.document, path, at: ['harms'] };
  // A harm that is a sentence alone has nothing beside it.
  const list = listOf(top.value, 'harms').map((each) => (typeof each === 'string' ? { harm: each } : each));
  const { entries, findings } = entriesOfYaml(list, place, HARM_FORMAT);
  const said = new Map<ImpactElement, Said>();
  for (const element of IMPACT_ELEMENTS) {
    const parsed = text.safeParse(top.value[element]);
    const line = top.document.lineOf([element]);
    if (parsed.success && parsed.data !== undefined) {
      const items = typeof parsed.data === 'string' ? [parsed.data] : parsed.data;
      said.set(element, { text: items.join('\n'), items, line });
    }
  }
  const harms = entries.flatMap((entry) => entry.said.get('harm')?.text ?? []);
  if (entries.length > 0) {
    said.set('harms', { text: harms.join('\n'), items: harms, line: top.document.lineOf(['harms']) });
  }
  return { said, harms: entries, findings: [...top.findings, ...findings] };
}
