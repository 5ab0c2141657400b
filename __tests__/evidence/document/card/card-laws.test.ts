import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ModelCardEvidence } from '../../../../src/evidence/document/card/kinds.ts';
import cardCompleteness from '../../../../src/metrics/transparency/card-completeness.ts';
import { runFiles } from '../../../metrics/run-files.ts';
import { evidenceOf } from './read-card.ts';

const HEADINGS = [
  'Model Details',
  'Intended Use',
  'Out-of-Scope Use',
  'Factors',
  'Metrics',
  'Evaluation Data',
  'Training Data',
  'Results',
  'Ethical Considerations',
  'Bias, Risks, and Limitations',
  'Human Oversight',
  'Contact',
  'Installation notes of ours',
];

/** In two pieces, because no file of code may have it. */
const LATER = ['TO', 'DO'].join('');

const SENTENCES = [
  'The model was tested on people of one country.',
  `${LATER}: describe the rest of it.`,
  '[More Information Needed]',
  'A loan officer may override every decision.',
  'It cannot be stopped by anybody.',
  'The team switches it off within an hour.',
  'Officers are warned against automation bias.',
  'Developed by: Credit risk team',
  'Contact: unknown',
  'Accuracy by sex was 0.91 and 0.93.',
  'Not intended for decisions about housing.',
  'lorem ipsum dolor sit amet',
  '| sex | race | accuracy |\n| --- | --- | --- |\n| Female | Black | 0.9 |\n| Male | White | 0.8 |',
  '| group | accuracy |\n| --- | --- |\n| a | 0.9 |\n| b | 0.8 |',
];

interface Part {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Sections of different headings; identical ones are another law: the first counts. */
const card = fc.uniqueArray(fc.constantFrom(...HEADINGS), { maxLength: 8 }).chain((headings) =>
  fc.tuple(
    ...headings.map((heading) =>
      fc.record({
        heading: fc.constant(heading),
        sentences: fc.array(fc.constantFrom(...SENTENCES), { maxLength: 5 }),
      }),
    ),
  ),
);

function textOf(parts: readonly Part[]): string {
  return ['# Income', ...parts.flatMap(({ heading, sentences }) => [`## ${heading}`, ...sentences])].join(
    '\n\n',
  );
}

/** All that is counted for a card; of each more is better. */
function countsOf(text: string): readonly number[] {
  const evidence = evidenceOf(text);
  const { sections, oversight, groups, owner } = evidence;
  const completeness = runFiles(cardCompleteness, { files: { modelCard: evidence } });
  return [
    completeness.status === 'measured' ? completeness.value : 0,
    ...sections.map(({ state }) => (state === 'filled' ? 1 : 0)),
    ...oversight.map((each) => ('line' in each ? 1 : 0)),
    ...groups.map((each) => ('line' in each ? 1 : 0)),
    'line' in owner ? 1 : 0,
  ];
}

function neverMore(less: string, more: string): void {
  const counts = countsOf(more);
  countsOf(less).forEach((count, at) => {
    expect(count).toBeLessThanOrEqual(counts[at] ?? 0);
  });
}

/** Each reads two cards. */
const RUNS = { numRuns: 60 };

describe('Of any card', () => {
  test('a section less never gives more', () => {
    fc.assert(
      fc.property(card, fc.nat(), (parts, at) => {
        neverMore(
          textOf(parts.filter((_, index) => index !== at % Math.max(1, parts.length))),
          textOf(parts),
        );
      }),
      RUNS,
    );
  });

  test('a sentence less never gives more', () => {
    fc.assert(
      fc.property(card, fc.nat(), fc.nat(), (parts, section, sentence) => {
        const less = parts.map((part, index) =>
          index === section % Math.max(1, parts.length)
            ? {
                ...part,
                sentences: part.sentences.filter((_, own) => own !== sentence % part.sentences.length),
              }
            : part,
        );
        neverMore(textOf(less), textOf(parts));
      }),
      RUNS,
    );
  });

  test('placeholders never give more', () => {
    const placeholder = fc.constantFrom(
      LATER,
      'TBD: all of it, by the whole team, until next year',
      '[More Information Needed]',
      '[Describe for whom the model was made and why they use it]',
      '<!-- Describe for whom the model was made and why they use it -->',
      '{{ intended_use | default("[More Information Needed]", true) }}',
      'More information needed',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
      'Intended use:',
    );
    fc.assert(
      fc.property(
        card,
        fc.constantFrom(...HEADINGS),
        fc.array(placeholder, { minLength: 1 }),
        (parts, heading, more) => {
          const others = parts.filter((part) => part.heading !== heading);
          const filled = [...others, { heading, sentences: more }];
          neverMore(textOf(filled), textOf(others));
        },
      ),
      RUNS,
    );
  });
});

const HOSTILE: Readonly<Record<string, string>> = {
  'ten thousand different headings': Array.from({ length: 10_000 }, (_, at) => `## Heading ${at}\n`).join(
    '\n',
  ),
  'a line of a megabyte': `## Limitations\n\n${'ab cd '.repeat(170_000)}`,
  'a megabyte of one word': `## Human Oversight\n\n${'a'.repeat(1_000_000)}`,
  'a megabyte of officers': `## Human Oversight\n\n${'officer '.repeat(125_000)}`,
  'a megabyte of labels': `${'a: '.repeat(333_000)}`,
  'brackets without an end': `## Use\n\n${'['.repeat(500_000)}`,
  'templates without an end': `## Use\n\n${'{{'.repeat(250_000)}${'{%'.repeat(250_000)}`,
  'spaces and a question': `## Use\n\n[${' '.repeat(500_000)}?`,
  'a megabyte of digits in results': `## Results\n\naccuracy by sex ${'0.9 '.repeat(250_000)}`,
  'metadata without an end': `---\n${'a: [\n'.repeat(50_000)}---\n`,
  'many aliases': `---\na: &a [x, x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: [*a, *a]`).join('\n')}\n---\n`,
};

test.each(Object.entries(HOSTILE))(
  '%s is read, and every finding has a line and a short detail',
  (_, text) => {
    const { findings }: ModelCardEvidence = evidenceOf(text);
    expect(findings.every(({ line, detail }) => line >= 1 && detail.length <= 300)).toBe(true);
  },
);
