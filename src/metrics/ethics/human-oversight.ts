import type { OversightAnswer, OversightQuestion } from '../../evidence/document/card/kinds.ts';
import { isReadable, notUnderstood } from '../compare/files/card-section.ts';
import { exampleCard, exampleCardNote, exampleForeignCard } from '../compare/files/example-cards.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

const QUESTIONS: readonly OversightQuestion[] = ['override', 'stop', 'automation-bias'];

function exampleOversight(answered: number): readonly OversightAnswer[] {
  return QUESTIONS.map((question, at) =>
    at < answered
      ? { question, line: 30 + at }
      : { question, finding: exampleCardNote('card/no-oversight', question) },
  );
}

export default defineMetric({
  ...ANSWERED,
  id: 'ethics/human-oversight',
  title: 'Human oversight in the card',
  question:
    'Does the card say who may override a decision, how the model is stopped, and what keeps people from trusting it blindly?',
  formula: 'questions of three that a sentence about the use of the model answers, ÷ 3',
  needs: ['modelCard'],
  options: NO_OPTIONS,
  references: [
    {
      title: 'EU AI Act, Article 14(4): automation bias, overriding the output, stopping the system',
      url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
    },
    {
      title: 'NIST AI RMF 1.0, MAP 3.5: processes for human oversight',
      url: 'https://doi.org/10.6028/NIST.AI.100-1',
    },
  ],
  limitations: [
    'Sentences are found by their words in the sections about use, ethics, limitations and oversight.',
    'That somebody may override a decision does not say that anybody does.',
  ],
  remedies: [
    'Write a section “Human oversight”: who may override a decision, how the model is stopped, and what is done against automation bias.',
  ],
  standards: [
    'EU AI Act Art. 14',
    'EU AI Act Annex IV 2(e)',
    'NIST AI RMF MAP 3.5',
    'NIST AI RMF MANAGE 2.4',
    'ISO/IEC 42001:2023 A.9.2',
  ],
  examples: [
    {
      title: 'ideal',
      table: 'question,line\noverride,30\nstop,31\nautomation-bias,32\n',
      files: exampleCard(['oversight'], { oversight: exampleOversight(3) }),
      gives: 1,
      explanation: 'All three are answered.',
    },
    {
      title: 'bad',
      table: 'question,line\noverride,\nstop,\nautomation-bias,\n',
      files: exampleCard([], { oversight: exampleOversight(0) }),
      gives: 0,
      explanation: 'Nothing of it is said.',
    },
    {
      title: 'degenerate',
      table: 'question,line\n',
      files: exampleForeignCard(),
      gives: 'insufficient',
      explanation: 'A section in another language may answer it.',
    },
  ],
  compute: ({ modelCard }) => {
    const answered = modelCard.oversight.filter((each) => 'line' in each);
    return answered.length < QUESTIONS.length && !isReadable(modelCard)
      ? notUnderstood()
      : sharedOf(
          answered.length / QUESTIONS.length,
          QUESTIONS.length,
          modelCard.oversight.flatMap((each) => ('finding' in each ? [each.finding] : [])),
          'question',
        );
  },
});
