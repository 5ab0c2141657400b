import { describe, expect, test } from '@jest/globals';
import { assert, constantFrom, property, record, shuffledSubarray, string } from 'fast-check';
import { riskRegister } from '../../../../src/evidence/document/governance/risks/read-risk-register.ts';
import riskMetric from '../../../../src/metrics/accountability/risk-register.ts';
import untreated from '../../../../src/metrics/accountability/untreated-risks.ts';
import { measuredFiles } from '../../../metrics/run-files.ts';
import { AS_OF, answer, evidence, named } from '../data/document-texts.ts';

const PATH = 'docs/risks.yml';

function read(text: string, context = {}, path = PATH) {
  return evidence(riskRegister, { 'risk-register': { [path]: text } }, context);
}

function numbersOf(text: string, path = PATH) {
  const files = { riskRegister: read(text, {}, path) };
  return [riskMetric, untreated].map((metric) => measuredFiles(metric, { files }).value);
}

const WHOLE = `version: 1
risks:
  - id: R1
    risk: The model refuses people of one district more often
    likelihood: 4
    impact: high
    treatment: reduce
    measure: The gap is required to stay below the bound
    owner: "@credit-team"
    raised: 2026-03-01
    review: 2027-03-01
    status: open
    evidence: [fairness/demographic-parity-difference, docs/gap.md]
  - id: R2
    risk: The data age
    likelihood: possible
    impact: 2/5
    treatment: accept
    reason: The table is drawn anew each quarter
    owner: "@data-team"
    review: 2026-12-31
`;
const KEPT = {
  requirements: new Set(['fairness/demographic-parity-difference']),
  paths: new Set(['docs/gap.md']),
};

describe('a risk register', () => {
  test('that is whole has nothing to find, and its levels are likelihood × impact', () => {
    const { risks, findings } = read(WHOLE, KEPT);
    expect(findings).toEqual([]);
    expect(risks.map(({ id, level, missing, line }) => [id, level, missing, line])).toEqual([
      ['R1', 16, [], 3],
      ['R2', 6, [], 14],
    ]);
    expect(numbersOf(WHOLE)).toEqual([1, 0]);
  });

  test('names each field that is missing, odd or late, with its line', () => {
    const { risks, findings } = read(`version: 1
risks:
  - id: R1
    risk: People are refused
    likelihood: often
    impact: 6
    treatment: think about it
    owner: TBD
    review: soon
  - id: R2
    risk: The data age
    likelihood: 5
    impact: 5
    treatment: accept
    owner: "@data"
    review: 2026-11-26
  - id: R3
    risk: The data leak
    likelihood: 1
    impact: 5
    level: 25
    treatment: transfer
    owner: "@data"
    raised: 2026-12-01
    review: 2036-01-01
    evidence: docs/contract.pdf
`);
    expect(risks.map(({ missing }) => missing)).toEqual([
      ['likelihood', 'impact', 'treatment', 'owner', 'review'],
      ['reason', 'review'],
      ['review'],
    ]);
    expect(named(findings)).toEqual([
      `${PATH}:3 risk/missing-field`,
      `${PATH}:5 risk/not-understood`,
      `${PATH}:6 risk/not-understood`,
      `${PATH}:7 risk/not-understood`,
      `${PATH}:9 risk/not-understood`,
      `${PATH}:10 risk/accepted-without-reason`,
      `${PATH}:16 risk/overdue-review`,
      `${PATH}:21 risk/wrong-level`,
      `${PATH}:24 risk/date-in-the-future`,
      `${PATH}:25 risk/far-review`,
      `${PATH}:26 risk/evidence-not-found`,
    ]);
  });

  test('counts of what is not known the highest', () => {
    const { risks } = read('version: 1\nrisks:\n  - risk: People are refused\n    impact: 4\n');
    expect(risks[0]).toMatchObject({ id: 'risk 1', level: 20, isClosed: false });
  });

  test('is read from a table of Markdown', () => {
    const text = `# Risks

| ID | Risk | Probability | Severity | Mitigation | Owner | Next review | Status |
| -- | ---- | ----------- | -------- | ---------- | ----- | ----------- | ------ |
| R1 | People of one district are refused | likely | 4 | We hold the gap below a bound | @credit | 2027-01-31 | open |
| R2 | The data age | low | low | | | | closed |
| R1 | The data leak | high | high | TBA | @data | 2026-01-01 | open |
|    |  |  |  |  |  |  |  |
`;
    const { risks, findings } = read(text, {}, 'RISKS.md');
    expect(risks.map(({ level, missing, line }) => [level, missing, line])).toEqual([
      [16, [], 5],
      [4, ['treatment', 'owner'], 6],
      [16, ['treatment', 'review'], 7],
    ]);
    expect(named(findings)).toEqual([
      'RISKS.md:6 risk/missing-field',
      'RISKS.md:7 risk/missing-field',
      'RISKS.md:7 risk/overdue-review',
      'RISKS.md:7 risk/id-used-twice',
    ]);
    expect(numbersOf(text, 'RISKS.md')).toEqual([1 / 3, 1]);
  });
});

describe('a register that is not understood', () => {
  test.each([
    ['another version', 'version: 2\nrisks: [{id: a}]\n'],
    ['a list alone', '- id: a\n'],
    ['no YAML', 'risks: [\n'],
    ['no risk', 'version: 1\nrisks: []\n'],
    ['nothing', ''],
    [
      'a bomb',
      `a: &a [x,x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nrisks: [*c,*c,*c]\n`,
    ],
  ])('because it has %s gives no number, and says where', (_, text) => {
    const answered = answer(riskRegister, { 'risk-register': { [PATH]: text } });
    expect(answered).toMatchObject({ state: 'unreadable' });
    expect(named(answered.state === 'unreadable' ? answered.findings : []).join()).toContain(
      'risk/not-understood',
    );
  });

  test('because its tables are of other things gives no number', () => {
    const answered = answer(riskRegister, {
      'risk-register': { 'risks.md': '# Risiken\n\n| a | b |\n|-|-|\n| 1 | 2 |\n' },
    });
    expect(answered).toMatchObject({ state: 'unreadable' });
    const empty = answer(riskRegister, {
      'risk-register': { 'risks.md': '| Risk | Impact | Owner |\n|-|-|-|\n' },
    });
    expect(empty).toMatchObject({ message: 'risks.md:1 Its tables list no risk.' });
  });

  test('is missing where there is none', () => {
    expect(answer(riskRegister, {})).toMatchObject({ state: 'missing', missing: ['risks.yml'] });
  });

  test('in part counts in part: odd items count as risks of which nothing is said', () => {
    const { risks, findings } = read(
      'version: 1\nrisk: x\nrisks:\n  - just text\n  - {id: {a: 1}, risc: y}\n  - [1, 2]\n',
    );
    expect(risks.map(({ level, missing }) => [level, missing.length])).toEqual([
      [25, 6],
      [25, 6],
      [25, 6],
    ]);
    expect(findings.filter(({ rule }) => rule.id === 'risk/not-understood').map(({ line }) => line)).toEqual([
      2, 4, 5, 5, 6,
    ]);
  });
});

const FIELDS = {
  id: constantFrom('R1', 'R2'),
  risk: constantFrom('The data age', 'x'),
  likelihood: constantFrom('1', '5', 'high', 'often'),
  impact: constantFrom('2', '5', 'severe', '9'),
  treatment: constantFrom('reduce', 'accept', 'accept because it is small', 'later'),
  measure: constantFrom('we look at it each week', 'TBA'),
  reason: constantFrom('it is too small to matter', 'no'),
  owner: constantFrom('@a', 'n/a'),
  review: constantFrom('2027-01-01', '2020-01-01', '2099-01-01', 'soon'),
  status: constantFrom('open', 'closed', 'foo'),
};

function registerOf(entry: Readonly<Record<string, string>>): string {
  const lines = Object.entries(entry).map(([key, value]) => `    ${key}: "${value}"`);
  return `version: 1\nrisks:\n  - status: open\n    risk: The data leak\n  -\n${lines.join('\n')}\n`;
}

describe('the laws of registers', () => {
  test('taking a field away makes no number better', () => {
    assert(
      property(record(FIELDS), shuffledSubarray(Object.keys(FIELDS)), (entry, gone) => {
        const less = Object.fromEntries(Object.entries(entry).filter(([key]) => !gone.includes(key)));
        const [share = 0, open = 0] = numbersOf(registerOf(entry));
        const [lessShare = 0, lessOpen = 0] = numbersOf(registerOf(less));
        expect(lessShare).toBeLessThanOrEqual(share);
        expect(lessOpen).toBeGreaterThanOrEqual(open);
      }),
    );
  });

  test('whatever stands there, it answers', () => {
    assert(
      property(string(), string(), (a, b) => {
        for (const path of ['risks.yml', 'risks.md']) {
          const text = `version: 1\nrisks:\n  - id: ${a}\n    review: ${b}\n| Risk | Owner | Impact |\n|-|-|-|\n| ${a} | ${b} | ${a} |\n`;
          expect(answer(riskRegister, { 'risk-register': { [path]: text } }).state).toBeDefined();
        }
      }),
    );
  });

  test('ten thousand risks are read, or said to be too many', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => `|R${index}|The data age|3|`);
    const head = '|Risk|Impact|Level|\n|-|-|-|\n';
    const tables = Array.from(
      { length: 50 },
      (_, at) => head + rows.slice(at * 200, at * 200 + 200).join('\n'),
    );
    const text = tables.map((table, at) => `## Part ${at}\n\n${table}\n`).join('\n');
    expect(read(text, {}, 'risks.md').risks).toHaveLength(10_000);
    const list = rows.map((_, index) => `  - {id: R${index}, risk: The data age, likelihood: 3, impact: 3}`);
    const answered = answer(riskRegister, {
      'risk-register': { [PATH]: `version: 1\nrisks:\n${list.join('\n')}\n` },
    });
    expect(answered.state).toBe('unreadable');
  });

  test('the day of the run is the last on which a review is due', () => {
    const due = (date: string) =>
      read(WHOLE.replace('2026-12-31', date), KEPT).findings.map(({ rule }) => rule.id);
    expect([due(AS_OF), due('2029-11-27'), due('2029-11-28'), due('2026-02-30')]).toEqual([
      [],
      [],
      ['risk/far-review'],
      ['risk/not-understood'],
    ]);
  });
});
