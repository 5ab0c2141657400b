import type { Rule } from '../../../model/rules/rule.ts';

/** What can be found in records of runs, and in dates of evaluations. */
export const PROVENANCE_RULES = {
  otherContent: {
    id: 'repository/recorded-other-content',
    title: 'A record of a run that names other content than is there',
    leadsTo: 'note',
    severity: 'high',
    why: 'The model or its data changed after the run, so that the record is of another model.',
    remedy: 'Run it again with what is there, and commit its record with it.',
    references: [],
  },
  badRecord: {
    id: 'repository/unreadable-record',
    title: 'A record of a run that cannot be read',
    leadsTo: 'note',
    severity: 'medium',
    why: 'What the run read and made is not known, so nothing of it counts.',
    remedy: 'Commit it as `actions/record` or DVC wrote it.',
    references: [],
  },
  unnamed: {
    id: 'repository/unnamed-version',
    title: 'A record of a run that does not name the model, its data or its code',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Without all three nobody can make the model again, nor tell what a change of it came of.',
    remedy: 'Record the digests of the data and the model, and the commit of the code, in one run.',
    references: [],
  },
  futureEvaluation: {
    id: 'repository/evaluation-in-the-future',
    title: 'An evaluation that is dated in the future',
    leadsTo: 'note',
    severity: 'medium',
    why: 'Nobody has evaluated anything then, so the date is wrong, and it does not count.',
    remedy: 'Write the day on which the evaluation ran.',
    references: [],
  },
  undated: {
    id: 'repository/undated-evaluation',
    title: 'An evaluation without a date',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nobody can tell whether the numbers are of this model, nor how old they are.',
    remedy: 'Write `Evaluation date:` and the day beside the results.',
    references: [],
  },
} as const satisfies Readonly<Record<string, Rule>>;
