import { describe, expect, test } from '@jest/globals';
import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { wordsAnswered } from '../../../../src/evidence/document/data/datasheet/answers.ts';
import { questionAsked } from '../../../../src/evidence/document/data/datasheet/ask.ts';
import {
  CARD_QUESTIONS,
  questionOfHeading,
} from '../../../../src/evidence/document/data/datasheet/headings.ts';
import { GROUPS, QUESTIONS } from '../../../../src/evidence/document/data/datasheet/questions.ts';
import { datasheet } from '../../../../src/evidence/document/data/datasheet/read-datasheet.ts';
import { answer, evidence, named } from './document-texts.ts';

function idsIn(text: string, name: 'datasheet' | 'dataset-card' = 'datasheet'): readonly string[] {
  return evidence(datasheet, { [name]: text })
    .answered.map(({ id }) => id)
    .toSorted();
}

describe('the questions', () => {
  test('are 57 in seven groups, as Gebru et al. count them', () => {
    const counts = GROUPS.map((group) => QUESTIONS.filter((each) => each.group === group).length);
    expect(counts).toEqual([4, 16, 12, 4, 6, 7, 8]);
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(57);
  });

  test('each is found by its own words, in its group', () => {
    for (const { id, question, group } of QUESTIONS) {
      expect(questionAsked(question, group)?.id).toBe(id);
    }
  });

  test('every heading leads to one of them', () => {
    const ids = new Set(QUESTIONS.map(({ id }) => id));
    expect([...CARD_QUESTIONS].filter((id) => !ids.has(id))).toEqual([]);
    expect(questionOfHeading('3.2 Data Splits [optional]')).toBe('composition/splits');
    expect(questionOfHeading('toString')).toBeUndefined();
  });

  // Ways in which people ask the same, not the words of the paper.
  test.each([
    ['Why was this dataset created?', 'motivation/purpose'],
    ['Who made the data set, for which company?', 'motivation/creators'],
    ['Which grant funded the data?', 'motivation/funding'],
    ['What does a row represent?', 'composition/instances'],
    ['How many records are there?', 'composition/count'],
    ['Is it a sample of a larger population?', 'composition/sample'],
    ['Are values missing for any instance?', 'composition/missing'],
    ['Does the data contain duplicates or errors?', 'composition/errors'],
    ['Can individual persons be identified?', 'composition/identifiable'],
    ['Is any of the data sensitive?', 'composition/sensitive'],
    ['By which procedure was it collected?', 'collection/mechanisms'],
    ['What was the sampling strategy?', 'collection/sampling'],
    ['When was the data collected?', 'collection/time'],
    ['Did an ethics board review it?', 'collection/review'],
    ['Were people informed of it?', 'collection/notified'],
    ['Did participants give consent?', 'collection/consent'],
    ['How can they withdraw their consent?', 'collection/revoke'],
    ['Is the raw data kept?', 'preprocessing/raw'],
    ['What should the data not be used for?', 'uses/not'],
    ['Under which license is the dataset?', 'distribution/licence'],
    ['Do export controls apply?', 'distribution/export'],
    ['Who maintains the dataset?', 'maintenance/host'],
    ['Will the dataset be updated?', 'maintenance/updates'],
    ['Are previous versions kept?', 'maintenance/versions'],
    ['What is the weather like?', undefined],
    ['Which colours does the logo have?', undefined],
    ['Wofür wurde der Datensatz erstellt?', undefined],
  ])('%s', (text, id) => {
    expect(questionAsked(text)?.id).toBe(id);
  });
});

test('two questions that are as near are neither, but for the one of the group above', () => {
  expect(questionAsked('Any other comments?')).toBeUndefined();
  expect(questionAsked('Any other comments?', 'uses')?.id).toBe('uses/comments');
  expect(questionAsked('Are there errors, and an erratum?')).toBeUndefined();
});

describe('a datasheet', () => {
  test('is read by question, whether they are headings, bold or in a list', () => {
    const text = `# Datasheet

## Motivation

### For what purpose was the dataset created?

To tell which loans are paid back.

**Who made the dataset?** The credit team of our bank.

- Who funded the dataset? The bank paid for it itself.

## Collection process

**Did the individuals in question consent to the collection?**
Yes, in the form of the application.

### Were the individuals notified?

Yes.

| how they can revoke consent | where |
|---|---|
| a letter | the branch |
`;
    expect(idsIn(text)).toEqual([
      'collection/consent',
      'collection/notified',
      'motivation/creators',
      'motivation/funding',
      'motivation/purpose',
    ]);
    const { findings, questions, filled } = evidence(datasheet, { datasheet: text });
    expect([questions, filled]).toEqual([57, 5]);
    expect(findings).toHaveLength(52);
  });

  test('placeholders, prompts and questions are no answers', () => {
    const text = `## Motivation

**For what purpose was the dataset created?** Was there a specific task in mind? Please provide a description.

TBD

**Who created the dataset?** [More Information Needed]

## Composition

**Are there any errors in the dataset?** If so, please describe them.

N/A
`;
    expect(idsIn(text)).toEqual([]);
    expect(evidence(datasheet, { datasheet: text }).documents[0]?.asked).toBe(3);
  });

  test('a question without an answer is named with its line', () => {
    const { findings } = evidence(datasheet, {
      datasheet: '# D\n\n## Uses\n\n### What should it not be used for?\n',
    });
    expect(findings.find(({ message }) => message.includes('uses/not'))).toMatchObject({
      line: 5,
      message: 'It is asked, and nothing stands there: What should it not be used for? (uses/not)',
    });
  });

  test('a question that is none of ours is listed, never guessed', () => {
    const { findings, answered } = evidence(datasheet, {
      datasheet: '# D\n\n## Motivation\n\n### Which colours does the logo have?\n\nBlue and green, mostly.\n',
    });
    expect(answered).toEqual([]);
    expect(named(findings)).toContain('datasheet.md:5 data/not-understood');
  });

  test('in another language nothing is understood, which is not empty', () => {
    const { documents } = evidence(datasheet, {
      datasheet: '# Datenblatt\n\n## Wozu wurden die Daten erhoben?\n\nUm Kredite zu beurteilen.\n',
    });
    expect(documents).toEqual([{ path: 'datasheet.md', form: 'datasheet', asked: 0 }]);
  });

  test('none is missing', () => {
    expect(answer(datasheet, {}).state).toBe('missing');
  });
});

const CARD = `---
license: cc-by-4.0
size_categories: 1K<n<10K
---
# Dataset Card for Loans

## Dataset Details

- **Curated by:** The credit team
- **Funded by [optional]:** [More Information Needed]
- **Language(s) (NLP):** en

### Dataset Description

Each row is one application for a loan.

## Dataset Creation

### Curation Rationale

[More Information Needed]

### Source Data

#### Data Collection and Processing

Applications of the year 2024, as the branch typed them in.

## Bias, Risks, and Limitations

Rural branches are missing.
`;

describe('a dataset card', () => {
  test('is read by its headings, labels and metadata', () => {
    expect(idsIn(CARD, 'dataset-card')).toEqual([
      'collection/mechanisms',
      'composition/count',
      'composition/instances',
      'distribution/licence',
      'motivation/creators',
      'uses/impact',
    ]);
  });

  test('is asked for what its template asks', () => {
    const { form, questions, filled } = evidence(datasheet, { 'dataset-card': CARD });
    expect([form, questions, filled]).toEqual(['dataset-card', CARD_QUESTIONS.size, 5]);
  });

  test('beside a datasheet the better form counts', () => {
    const { form } = evidence(datasheet, { 'dataset-card': CARD, datasheet: '# D\n\n## Motivation\n' });
    expect(form).toBe('dataset-card');
  });
});

const ASKABLE = QUESTIONS.filter(({ id }) => !id.endsWith('/comments'));
const section = record({
  question: constantFrom(...ASKABLE),
  text: constantFrom(
    '',
    'TBD',
    'Yes.',
    'Because the bank asked for it.',
    '[More Information Needed]',
    'No.\n\nIt is so.',
  ),
});

function shareOf(sections: readonly { question: { question: string }; text: string }[]): number {
  const text = sections.map(({ question, text: own }) => `## ${question.question}\n\n${own}\n`).join('\n');
  const { filled, questions } = evidence(datasheet, { datasheet: text });
  return filled / questions;
}

describe('laws', () => {
  test('taking a section or its text away never raises the share', () => {
    assert(
      property(
        array(section, { minLength: 1, maxLength: 12 }),
        integer({ min: 0, max: 11 }),
        (sections, at) => {
          const place = at % sections.length;
          const whole = shareOf(sections);
          expect(shareOf(sections.toSpliced(place, 1))).toBeLessThanOrEqual(whole);
          expect(
            shareOf(sections.map((each, index) => (index === place ? { ...each, text: '' } : each))),
          ).toBeLessThanOrEqual(whole);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('taking a document away never raises the share', () => {
    const both = evidence(datasheet, {
      'dataset-card': CARD,
      datasheet: '## Consent\n\nEverybody gave it in writing.\n',
    });
    const card = evidence(datasheet, { 'dataset-card': CARD });
    expect(card.filled / card.questions).toBeLessThanOrEqual(both.filled / both.questions);
  });

  test('placeholders never count', () => {
    assert(
      property(
        array(
          constantFrom('TBD', 'tbd', '[More Information Needed]', 'N/A', '...', '?', '<your answer>', 'none'),
        ),
        (lines) => {
          expect(wordsAnswered(lines.join('\n'))).toBe(0);
        },
      ),
    );
  });

  test('every text is answered', () => {
    assert(
      property(string(), array(string()), (title, lines) => {
        answer(datasheet, { datasheet: `## ${title}\n${lines.join('\n')}` });
      }),
    );
  });
});

test('a megabyte of the worst text is read in no time to speak of', () => {
  for (const part of ['? ', 'a?', '[', '**', 'please ', 'who data ', '<a', '. ', 'how many ', '1.1) a ']) {
    expect(answer(datasheet, { datasheet: part.repeat(1_000_000 / part.length) }).state).toBe('read');
  }
});
