import { describe, expect, test } from '@jest/globals';
import { assert, property, string, subarray } from 'fast-check';
import { elementsOfHeading } from '../../../../src/evidence/document/governance/impact/elements.ts';
import { IMPACT_ELEMENTS } from '../../../../src/evidence/document/governance/impact/impact.ts';
import { impactAssessment } from '../../../../src/evidence/document/governance/impact/read-impact-assessment.ts';
import { answer, evidence, named } from '../data/document-texts.ts';

function read(text: string, path = 'IMPACT.md') {
  return evidence(impactAssessment, { 'impact-assessment': { [path]: text } });
}

function statedIn(text: string, path?: string): readonly string[] {
  return read(text, path).elements.flatMap(({ element, isStated }) => (isStated ? [element] : []));
}

const SECTIONS = [
  '## Purpose and process\n\nThe score is one of four inputs to the decision on a consumer loan.\n',
  '## Period of use\n\nDaily, until the end of 2027.\n',
  '## Affected people\n\nApplicants for a loan, and their households.\n',
  `## Potential harms

| Harm | Who | Likelihood | Severity | Mitigation |
| ---- | --- | ---------- | -------- | ---------- |
| A person who could pay is refused | applicants | 3 | high | A clerk reads every refusal again |
| Data leak | applicants | 1 | 5 | |
`,
  '## Human oversight\n\nA clerk decides; the head of the desk can switch the score off at any time.\n',
  '## Complaints\n\nThe ombudsman of the bank decides within 30 days.\n',
  '## Consultation\n\nThe association of debtors was heard in May.\n',
  '## Next review\n\nReviewed on 2026-05-02; the next one is on 2027-05-02.\n',
];
const WHOLE = `# Impact assessment of people and risks\n\n${SECTIONS.join('\n')}`;

describe('an impact assessment', () => {
  test('that is whole states all nine elements, and its harms one by one', () => {
    const { harms, findings, elements } = read(WHOLE);
    expect(statedIn(WHOLE)).toEqual(IMPACT_ELEMENTS);
    expect(elements.map(({ line }) => line)).toEqual([3, 7, 11, 15, 19, 22, 26, 30, 34]);
    expect(harms.map(({ line, isMitigated }) => [line, isMitigated])).toEqual([
      [19, true],
      [20, false],
    ]);
    expect(named(findings)).toEqual(['IMPACT.md:20 impact/harm-without-mitigation']);
  });

  test('may give each harm a heading', () => {
    const text = `## Harms
### Refusal of people who could pay
Likely in winter.

**Mitigation:** a clerk reads every refusal again.
### Loss of trust
It may come.
### Measures
Every month the desk looks at all the cases that were refused.
`;
    const { harms, findings } = read(text);
    expect(harms.map(({ line, isMitigated }) => [line, isMitigated])).toEqual([
      [2, true],
      [6, false],
    ]);
    expect(statedIn(text)).toEqual(['harms', 'mitigation']);
    expect(named(findings)).toContain('IMPACT.md:2 impact/harm-without-degree');
  });

  test('may list harms wherever it has their table', () => {
    const { harms, elements } = read(
      '## Results\n\n| Harm | Mitigation |\n|-|-|\n| Wrongly refused by the score | none |\n| |we look again |\n',
    );
    expect(harms.map(({ line, isMitigated }) => [line, isMitigated])).toEqual([
      [5, false],
      [6, true],
    ]);
    expect(elements[3]).toMatchObject({ element: 'harms', isStated: true, line: 5 });
  });

  test('whose harms stand in running text has no list of them, and says so', () => {
    const { harms, findings } = read(
      '## Risks\n\nSome people may be refused a loan although they could pay it.\n',
    );
    expect(harms).toEqual([]);
    expect(named(findings)).toContain('IMPACT.md:1 impact/harms-not-listed');
  });

  test('names parts that it does not understand', () => {
    const long = 'Wir haben lange mit allen gesprochen, die es angeht. '.repeat(4);
    const { findings } = read(`## Oversight\n\nA clerk.\n\n## Beteiligung\n\n${long}\n`);
    expect(named(findings)).toContain('IMPACT.md:5 impact/not-understood');
  });

  test('counts no placeholders and no reviews that are over', () => {
    const text = `## Purpose\n\n[More Information Needed]\n\n## Review\n\nNext on 2026-01-01.\n\n## Oversight\n\nA clerk.\n`;
    const { findings } = read(text);
    expect(statedIn(text)).toEqual([]);
    expect(named(findings).filter((each) => !each.startsWith('IMPACT.md:1 '))).toEqual([
      'IMPACT.md:5 impact/overdue-review',
      'IMPACT.md:9 impact/missing-element',
    ]);
    expect(statedIn('## Review\n\nIt is looked at again soon, and on 2099-01-01.\n')).toEqual([]);
  });

  test('is read from YAML', () => {
    const text = `version: 1
purpose: The score is one of four inputs to the decision on a loan.
period: daily until the end of 2027
affected: [applicants, their households, clerks]
harms:
  - harm: A person who could pay is refused
    likelihood: 3
    severity: high
    mitigation: A clerk reads every refusal again
  - Data leak
oversight: A clerk decides, and the head of the desk can switch it off.
redress: The ombudsman decides within 30 days.
consulted: [the association of debtors]
review: 2027-05-02
`;
    const { harms, findings } = read(text, 'impact.yml');
    expect(statedIn(text, 'impact.yml')).toEqual(IMPACT_ELEMENTS);
    expect(harms.map(({ line, isMitigated }) => [line, isMitigated])).toEqual([
      [6, true],
      [10, false],
    ]);
    expect(named(findings)).toEqual([
      'impact.yml:10 impact/harm-without-mitigation',
      'impact.yml:10 impact/harm-without-degree',
    ]);
    expect(named(read(`${text}purpos: x\nredres: 3\n`, 'impact.yml').findings)).toContain(
      'impact.yml:15 impact/not-understood',
    );
  });

  test.each([
    ['impact.md', '# Folgenabschätzung\n\n## Betroffene\n\nAlle, die einen Kredit wollen.\n'],
    ['impact.md', ''],
    ['impact.yml', 'version: 2\npurpose: x\n'],
    ['impact.yml', 'harms\n'],
    ['impact.yml', 'version: 1\n'],
  ])('%s that is not understood gives no number: %j', (path, text) => {
    const answered = answer(impactAssessment, { 'impact-assessment': { [path]: text } });
    expect(answered.state).toBe('unreadable');
    expect(named(answered.state === 'unreadable' ? answered.findings : []).length).toBe(1);
  });

  test('is missing where there is none', () => {
    expect(answer(impactAssessment, {}).state).toBe('missing');
  });
});

describe('a heading', () => {
  test.each([
    ['Affected groups and harms', ['affected', 'harms']],
    ['Mitigation of harms', ['mitigation']],
    ['Risks to individuals', ['harms']],
    ['Complaint process', ['redress']],
    ['Human review', ['oversight']],
    ['Stakeholder consultation', ['consulted']],
    ['How often it is used', ['period']],
    ['References', []],
  ])('%j is about %j', (title, elements) => {
    expect(elementsOfHeading(title)).toEqual(elements);
  });
});

describe('the laws of assessments', () => {
  test('taking a section away states no more', () => {
    assert(
      property(subarray(SECTIONS), subarray(SECTIONS), (some, more) => {
        const textOf = (kept: readonly string[]) => `# Title\n\n## Purpose\n\n${kept.join('\n')}`;
        const all = SECTIONS.filter((each) => some.includes(each) || more.includes(each));
        expect(statedIn(textOf(all))).toEqual(expect.arrayContaining([...statedIn(textOf(some))]));
      }),
    );
  });

  test('whatever stands there, it answers', () => {
    assert(
      property(string({ maxLength: 400 }), (text) => {
        for (const path of ['i.md', 'i.yml']) {
          const written = { [path]: `${text}\nharms:\n - ${text}\n` };
          expect(answer(impactAssessment, { 'impact-assessment': written }).state).toBeDefined();
        }
      }),
    );
    for (const worst of ['# harms\n## a\n'.repeat(1000), '## harms - and - '.repeat(60_000)]) {
      expect(answer(impactAssessment, { 'impact-assessment': { 'i.md': worst } }).state).toBeDefined();
    }
  });
});
