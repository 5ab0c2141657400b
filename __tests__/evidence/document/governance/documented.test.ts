import { describe, expect, test } from '@jest/globals';
import { readText } from '../../../../scripts/tree.ts';
import { ETHICS_QUESTIONS } from '../../../../src/evidence/document/governance/ethics/questions.ts';
import { ethicsChecklist } from '../../../../src/evidence/document/governance/ethics/read-ethics-checklist.ts';
import { ELEMENTS } from '../../../../src/evidence/document/governance/impact/elements.ts';
import { impactAssessment } from '../../../../src/evidence/document/governance/impact/read-impact-assessment.ts';
import { riskRegister } from '../../../../src/evidence/document/governance/risks/read-risk-register.ts';
import { CROSSWALK } from '../../../../src/evidence/document/governance/threats/crosswalk.ts';
import { threatModel } from '../../../../src/evidence/document/governance/threats/read-threat-model.ts';
import { evidence } from '../data/document-texts.ts';

const PAGE = readText('docs/documents.md');

/** The YAML below a heading of the page. */
function example(heading: string): string {
  const [, section = ''] = PAGE.split(`\n## ${heading}\n`);
  const [, yaml = ''] = section.split('```yaml\n');
  return yaml.split('\n```')[0] ?? '';
}

describe('the page of documents', () => {
  test('has a risk register that is whole', () => {
    const { risks, findings } = evidence(
      riskRegister,
      { 'risk-register': { 'risks.yml': example('Risk register') } },
      { paths: new Set(['README.md']) },
    );
    expect(risks.map(({ level, missing }) => [level, missing])).toEqual([
      [16, []],
      [6, []],
    ]);
    expect(findings).toEqual([]);
  });

  test('has an answer to a question of ethics', () => {
    const { answers } = evidence(ethicsChecklist, {
      'ethics-checklist': { 'ethics.yml': example('Ethics checklist') },
    });
    expect(answers.filter(({ isAnswered }) => isAnswered).map(({ question }) => question)).toEqual([10]);
  });

  test('has an impact assessment that is whole', () => {
    const { elements, findings } = evidence(impactAssessment, {
      'impact-assessment': { 'impact.yml': example('Impact assessment') },
    });
    expect(elements.filter(({ isStated }) => !isStated)).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('has a threat model with one treated attack', () => {
    const { cells } = evidence(
      threatModel,
      { 'threat-model': { 'threat-model.yml': example('Threat model') } },
      { requirements: new Set(['security/performance-drop']) },
    );
    expect(cells.map(({ state }) => state)).toEqual([
      'treated',
      'open',
      'open',
      'not-applicable',
      'not-applicable',
      'open',
    ]);
  });

  test('lists every question, every element and every name of an attack', () => {
    const rows = [
      ...ETHICS_QUESTIONS.map(({ number, key, asks }) => `| ${number} | \`${key}\` | ${asks} |`),
      ...Object.entries(ELEMENTS).map(([key, { asks, source }]) => `| \`${key}\` | ${asks} | ${source} |`),
      ...Object.values(CROSSWALK).flatMap(({ atlas, owasp }) =>
        [...Object.entries(atlas), ...Object.entries(owasp)].map(([id, name]) => `${id} ${name}`),
      ),
    ];
    expect(rows.filter((row) => !PAGE.includes(row))).toEqual([]);
  });
});
