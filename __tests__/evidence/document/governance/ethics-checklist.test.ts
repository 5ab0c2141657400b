import { describe, expect, test } from '@jest/globals';
import { assert, nat, property, string, subarray } from 'fast-check';
import {
  ETHICS_QUESTIONS,
  questionAsked,
} from '../../../../src/evidence/document/governance/ethics/questions.ts';
import { ethicsChecklist } from '../../../../src/evidence/document/governance/ethics/read-ethics-checklist.ts';
import { answer, evidence, named } from '../data/document-texts.ts';

/** A paragraph of so many words, told apart by its first. */
function paragraph(about: string, words = 30): string {
  return [about, ...Array.from({ length: words - 1 }, (_, index) => `word${index}`)].join(' ');
}

function read(text: string, path = 'ETHICS.md') {
  return evidence(ethicsChecklist, { 'ethics-checklist': { [path]: text } });
}

function answered(text: string, path?: string): readonly number[] {
  return read(text, path).answers.flatMap(({ question, isAnswered }) => (isAnswered ? [question] : []));
}

const ALL = ETHICS_QUESTIONS.map(({ number }) => number);

describe('the questions', () => {
  test('are 15, each known by its own words, its key and its number', () => {
    expect(ALL).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
    for (const { number, key, asks } of ETHICS_QUESTIONS) {
      expect(
        [key, `${number}`, `Question ${number}:`, `${number}. ${asks}`].map(
          (each) => questionAsked(each)?.number,
        ),
      ).toEqual([number, number, number, number]);
    }
  });

  test.each([
    ['Sources of bias', 4],
    ['Training data', 3],
    ['How users give consent: the mechanism', 7],
    ['Redress', 9],
    ['Shutting the service down', 10],
    ['Error rates by group', 12],
    ['Watching for drift', 13],
    ['Communication with users', 15],
    ['Consent', undefined],
    ['1. Introduction', undefined],
    ['99', undefined],
    ['3. What comes next year', undefined],
    ['Our roadmap', undefined],
    ['', undefined],
  ])('know %j as %j', (title, number) => {
    expect(questionAsked(title)?.number).toBe(number);
  });
});

describe('an ethics checklist', () => {
  test('under headings, each with a paragraph, is whole', () => {
    const sections = ETHICS_QUESTIONS.map(
      ({ asks, number }) => `## ${number}. ${asks}\n\n${paragraph(`answer${number}`)}\n`,
    );
    const text = `# Ethics and data protection\n\n${sections.join('\n')}`;
    expect(answered(text)).toEqual(ALL);
    expect(read(text).findings).toEqual([]);
  });

  test('in a numbered list, whose items ask and answer, is read', () => {
    const items = ETHICS_QUESTIONS.map(
      ({ asks, number }) => `${number}. ${asks}\n\n   ${paragraph(`answer${number}`)}\n`,
    );
    expect(answered(`# Checklist\n\n${items.join('\n')}`)).toHaveLength(15);
    const inline = ETHICS_QUESTIONS.map(
      ({ asks, number }) => `${number}. ${asks} ${paragraph(`answer${number}`)}`,
    );
    expect(answered(inline.join('\n'))).toHaveLength(15);
  });

  test('leaves out the part for the time before development', () => {
    const text = `# Ethics
## Pre-development
### Privacy
1. How do we protect the data of users? ${paragraph('before')}
## After development
14. What protects the data of users? ${paragraph('after')}
`;
    expect(answered(text)).toEqual([14]);
    expect(read(text).answers[13]).toMatchObject({ words: 30, line: 6 });
  });

  test('in a table is read', () => {
    const rows = [
      `| 2 | Abuse | ${paragraph('thieves')} |`,
      '| 10 | Shutting down | yes |',
      '| | Kindness | x |',
    ];
    const { answers, findings } = read(`| # | Question | Answer |\n|-|-|-|\n${rows.join('\n')}\n`);
    expect(
      answers
        .filter(({ words }) => words > 0)
        .map(({ question, isAnswered, line }) => [question, isAnswered, line]),
    ).toEqual([
      [2, true, 3],
      [10, false, 4],
    ]);
    expect(named(findings)).toContain('ETHICS.md:4 ethics/short-answer');
  });

  test('in YAML is read by key and by number', () => {
    const text = `version: 1\nanswers:\n  law: ${paragraph('laws')}\n  2: ${paragraph('thieves')}\n  redress:\n  manners: x\n  3: [1]\n`;
    expect(answered(text, 'ethics.yml')).toEqual([1, 2]);
    expect(named(read(text, 'ethics.yml').findings)).toEqual(
      expect.arrayContaining([
        'ethics.yml:5 ethics/no-answer',
        'ethics.yml:6 ethics/not-understood',
        'ethics.yml:7 ethics/not-understood',
      ]),
    );
  });

  test('counts no yes, no placeholder and no answer twice', () => {
    const text = `## 1
Yes.
## 2
${`TO${'DO'}`}: ${paragraph('later')}
## 3
${paragraph('same')}
## 4
${paragraph('same')}
## 5
${paragraph('other')}
### More of it
${paragraph('and')}
## Who we are
${paragraph('we')} ${paragraph('and we')}
`;
    const { answers, findings } = read(text);
    expect(answered(text)).toEqual([3, 5]);
    expect(answers[4]?.words).toBe(60);
    expect(named(findings).filter((each) => !each.startsWith('ETHICS.md:1 '))).toEqual([
      'ETHICS.md:3 ethics/no-answer',
      'ETHICS.md:7 ethics/repeated-answer',
      'ETHICS.md:13 ethics/not-understood',
    ]);
    expect(findings.find(({ rule }) => rule.id === 'ethics/short-answer')?.message).toMatch(
      /^Question 1 has one word, and a paragraph has 25: /u,
    );
  });

  test('in another language is not understood, and no number is made of it', () => {
    const given = answer(ethicsChecklist, {
      'ethics-checklist': {
        'ethics.md': `# Ethik\n\n## Einwilligung der Nutzer\n\n${paragraph('wir', 60)}\n`,
      },
    });
    expect(given).toMatchObject({ state: 'unreadable', findings: [{ line: 3 }] });
    expect(answer(ethicsChecklist, { 'ethics-checklist': { 'ethics.md': '' } })).toMatchObject({
      message: 'ethics.md:1 No heading, question or row of it is about one of the 15 questions.',
    });
    expect(answer(ethicsChecklist, { 'ethics-checklist': { 'ethics.yml': 'version: 3\n' } }).state).toBe(
      'unreadable',
    );
    expect(
      answer(ethicsChecklist, { 'ethics-checklist': { 'ethics.yml': 'version: 1\nanswers: 3\n' } }).state,
    ).toBe('unreadable');
    expect(answer(ethicsChecklist, {}).state).toBe('missing');
  });
});

describe('the laws of checklists', () => {
  test('taking sections or words away answers no more questions', () => {
    assert(
      property(subarray(ALL), nat(60), nat(60), (kept, words, fewer) => {
        const textOf = (numbers: readonly number[], length: number) =>
          numbers.map((number) => `## ${number}\n\n${paragraph(`q${number % 7}`, length + 1)}\n`).join('\n');
        const less = answered(`## 1\n\n${textOf(kept, Math.min(words, fewer))}`);
        expect(less.length).toBeLessThanOrEqual(answered(`## 1\n\n${textOf(ALL, words)}`).length);
      }),
      { numRuns: 40 },
    );
  });

  test('whatever stands there, it answers; also a megabyte of the worst', () => {
    assert(
      property(string({ maxLength: 400 }), (text) => {
        for (const path of ['e.md', 'e.yml']) {
          expect(answer(ethicsChecklist, { 'ethics-checklist': { [path]: text } }).state).toBeDefined();
        }
      }),
    );
    for (const worst of [
      'a?'.repeat(500_000),
      '? '.repeat(500_000),
      '# 1\n'.repeat(2000),
      'consent '.repeat(125_000),
    ]) {
      expect(answer(ethicsChecklist, { 'ethics-checklist': { 'e.md': worst } }).state).toBeDefined();
    }
  });
});
