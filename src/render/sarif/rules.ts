import type { Rule } from '../../evidence/model/rules/rule.ts';
import type { MetricSummary } from '../../report/report.ts';
import { MOST_TAGS } from './limits.ts';
import type { SarifLevel, SarifRule } from './sarif-log.ts';

/** Pages that rules link to. */
export interface RulePages {
  /** A metric's id and `.md` are appended. */
  readonly metrics: string;
  /** `#` and a rule's anchor are appended. */
  readonly rules: string;
  readonly home: string;
}

/** GitHub calls critical what is above 9.0, high from 7.0, medium from 4.0, and low what is below. */
const SECURITY_SEVERITY: { readonly [S in Rule['severity']]: string } = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
};

const LEVELS: { readonly [L in Rule['leadsTo']]: SarifLevel } = {
  dangerous: 'error',
  suspicious: 'warning',
  inconclusive: 'warning',
  note: 'note',
};

export function levelOf({ leadsTo }: Pick<Rule, 'leadsTo'>): SarifLevel {
  return LEVELS[leadsTo];
}

/** Anchor of a rule on its page, as GitHub makes it from the heading. */
export function ruleAnchor(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** A rule of a table in `src/evidence/model/rules`. */
export function ofModelRule(rule: Rule, pages: RulePages): SarifRule {
  const [table = ''] = rule.id.split('/');
  return {
    id: rule.id,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.why },
    help: help([rule.why, `What to do: ${rule.remedy}`], rule.references),
    helpUri: `${pages.rules}#${ruleAnchor(rule.id)}`,
    defaultConfiguration: { level: levelOf(rule) },
    properties: {
      tags: tags(['security', `fates/${table}`]),
      'security-severity': SECURITY_SEVERITY[rule.severity],
    },
  };
}

/** A metric whose requirement is not satisfied. It has no severity of its own: how grave it is, the policy says. */
export function ofMetric(id: string, summary: MetricSummary | undefined, pages: RulePages): SarifRule {
  const { title, question, formula, remedies, limitations, references } = summary ?? NAMELESS(id);
  const [family = ''] = id.split('/');
  const paragraphs = [
    question,
    ...(formula === '' ? [] : [`Measured is: ${formula}`]),
    ...remedies.map((remedy) => `What may help: ${remedy}`),
    ...limitations.map((limitation) => `What it does not say: ${limitation}`),
  ];
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: question },
    help: help(paragraphs, references),
    helpUri: `${pages.metrics}${id}.md`,
    defaultConfiguration: { level: 'error' },
    properties: { tags: tags([`fates/${family}`]) },
  };
}

const NAMELESS = (id: string): Omit<MetricSummary, 'direction' | 'ideal' | 'unit'> => ({
  title: id,
  question: id,
  formula: '',
  references: [],
  remedies: [],
  limitations: [],
});

function tags(all: readonly string[]): readonly string[] {
  return all.slice(0, MOST_TAGS);
}

function help(paragraphs: readonly string[], references: Rule['references']): SarifRule['help'] {
  const listed = references.map(({ title, url }) => ({
    text: `${title}: ${url}`,
    markdown: `- [${title}](${url})`,
  }));
  const end = (form: 'text' | 'markdown') =>
    listed.length === 0 ? [] : [listed.map((each) => each[form]).join('\n')];
  return {
    text: [...paragraphs, ...end('text')].join('\n\n'),
    markdown: [...paragraphs.map(escapeMarkdown), ...end('markdown')].join('\n\n'),
  };
}

/** Formulas hold `_`, `*` and `|`; what stands between backticks is code already. */
function escapeMarkdown(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (/^`.*`$/s.test(part) ? part : part.replace(/[\\`*_{}[\]<>|~#]/g, '\\$&')))
    .join('');
}
