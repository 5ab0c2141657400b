import { exampleNote } from '../compare/files/example-files.ts';
import { ANSWERED, sharedOf } from '../compare/files/stated.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default defineMetric({
  ...ANSWERED,
  id: 'accountability/change-log',
  title: 'Change log of the model',
  question: 'Can somebody read what changed in the model, and when?',
  formula:
    'answers that are yes ÷ answers: an entry has a date that has been; an entry speaks of the model; and, where this change brings another model, it changes the change log too',
  needs: ['changeLog'],
  options: NO_OPTIONS,
  references: [{ title: 'Keep a Changelog 1.1.0', url: 'https://keepachangelog.com/en/1.1.0/' }],
  limitations: [
    'That an entry speaks of the model is told by words such as model, weights, retrained, by the id of the subject and the name of its file.',
    'Whether the entry says what really changed is for a reviewer.',
  ],
  remedies: [
    'Write below `Unreleased` what changed in the model, from which data, and what that does to its numbers.',
  ],
  standards: ['EU AI Act Annex IV 6', 'ISO/IEC 42001:2023 A.6.2.7'],
  examples: [
    {
      title: 'ideal',
      table: 'entry,date,speaks of the model\n1.2.0,2026-11-20,yes\n',
      files: {
        changeLog: { path: 'CHANGELOG.md', entries: 4, isDated: true, namesModel: true, findings: [] },
      },
      gives: 1,
      explanation: 'The entry is dated and speaks of the model.',
    },
    {
      title: 'bad',
      table: 'entry,date,speaks of the model\n1.2.0,,no\n',
      files: {
        changeLog: {
          path: 'CHANGELOG.md',
          entries: 4,
          isDated: false,
          namesModel: false,
          followsChange: false,
          findings: [exampleNote('CHANGELOG.md', 'repository/change-log-not-followed', 'CHANGELOG.md', 3)],
        },
      },
      gives: 0,
      explanation: 'This change brings another model, and nothing says so.',
    },
    {
      title: 'degenerate',
      table: 'entry,date,speaks of the model\nUnreleased,,yes\n',
      files: {
        changeLog: {
          path: 'CHANGELOG.md',
          entries: 1,
          isDated: false,
          namesModel: true,
          followsChange: true,
          findings: [],
        },
      },
      gives: 2 / 3,
      explanation: 'One entry without a date, which this change wrote.',
    },
  ],
  compute: ({ changeLog: { isDated, namesModel, followsChange, findings } }) => {
    const answers = [isDated, namesModel, ...(followsChange === undefined ? [] : [followsChange])];
    return sharedOf(answers.filter(Boolean).length / answers.length, answers.length, findings);
  },
});
