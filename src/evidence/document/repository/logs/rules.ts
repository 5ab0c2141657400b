import type { Rule } from '../../../model/rules/rule.ts';

const KEEP = [{ title: 'Keep a Changelog 1.1.0', url: 'https://keepachangelog.com/en/1.1.0/' }];
const ADR = [{ title: 'Architectural Decision Records', url: 'https://adr.github.io/' }];

/** What can be found in change logs and decision logs. */
export const LOG_RULES = {
  noEntries: {
    id: 'repository/change-log-without-entries',
    title: 'A change log without an entry',
    leadsTo: 'note',
    severity: 'medium',
    why: 'No heading names a version or a day, so nobody can tell what changed when.',
    remedy: 'Write a heading for each version: `## [1.2.0] - 2026-11-27`.',
    references: KEEP,
  },
  undatedEntries: {
    id: 'repository/change-log-without-dates',
    title: 'A change log whose entries have no date',
    leadsTo: 'note',
    severity: 'low',
    why: 'Who has seen a harm on some day cannot tell which version did it.',
    remedy: 'Write the day behind the version: `## [1.2.0] - 2026-11-27`.',
    references: KEEP,
  },
  futureDate: {
    id: 'repository/date-in-the-future',
    title: 'An entry that is dated in the future',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nothing has happened then, so the date is wrong, and it does not count.',
    remedy: 'Write the day on which it happened.',
    references: [],
  },
  nothingOfModel: {
    id: 'repository/change-log-without-model',
    title: 'A change log that does not speak of the model',
    leadsTo: 'note',
    severity: 'medium',
    why: 'A change of the model changes what happens to people, whether or not a line of code changed.',
    remedy: 'Write what changed in the model, from which data, and what that does to its numbers.',
    references: KEEP,
  },
  notFollowed: {
    id: 'repository/change-log-not-followed',
    title: 'A change of the model that the change log does not follow',
    leadsTo: 'note',
    severity: 'medium',
    why: 'This change brings another model, and whoever reads the log will not learn it.',
    remedy: 'Add a line below `Unreleased` that says what changed in the model.',
    references: KEEP,
  },
  incompleteDecision: {
    id: 'repository/incomplete-decision',
    title: 'A decision without a status or a date',
    leadsTo: 'note',
    severity: 'low',
    why: 'Nobody can tell whether it stands, nor what was known when it was taken.',
    remedy: 'Write both below the title: `Status: accepted`, `Date: 2026-11-27`.',
    references: ADR,
  },
} as const satisfies Readonly<Record<string, Rule>>;
