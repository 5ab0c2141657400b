import type { Problem } from '../../problem.ts';
import type { ExaminedFile } from '../../report/examined.ts';
import type { NotLookedAt, Report } from '../../report/report.ts';
import { formatCount } from '../numbers.ts';
import { examinedFiles } from './examined-results.ts';
import { MOST_NOTIFICATIONS, MOST_RESULTS } from './limits.ts';
import { locationOf } from './location.ts';
import { messageValue } from './message-text.ts';
import type { SarifNotification } from './sarif-log.ts';

/** What kept the run from looking at something: problems first, then what was left out. */
export function notificationsOf(report: Report): readonly SarifNotification[] {
  const problems = [...report.problems, ...report.subjects.flatMap((subject) => subject.problems)];
  const cut = examinedFiles(report).flatMap(ofCut);
  return bounded([...problems.map(ofProblem), ...cut, ...report.notLookedAt.map(ofNotLookedAt)]);
}

function ofProblem({ code, path, line, message, hint }: Problem): SarifNotification {
  return {
    descriptor: { id: code },
    level: 'error',
    message: { text: messageValue(`${path}: ${message} ${hint}`) },
    locations: [locationOf({ path, line })],
  };
}

/** The report keeps the worst findings of a file, and counts the others. */
function ofCut({ path, more }: ExaminedFile): readonly SarifNotification[] {
  return more === undefined
    ? []
    : [
        {
          descriptor: { id: 'findings-cut' },
          level: 'warning',
          message: { text: messageValue(`${path}: ${formatCount(more)} more findings are not listed.`) },
          locations: [locationOf({ path })],
        },
      ];
}

function ofNotLookedAt({ path, reason }: NotLookedAt): SarifNotification {
  return {
    descriptor: { id: 'not-looked-at' },
    level: 'note',
    message: { text: messageValue(`${path} was not looked at: ${reason}`) },
    locations: [locationOf({ path })],
  };
}

function bounded(all: readonly SarifNotification[]): readonly SarifNotification[] {
  const more = all.length - MOST_NOTIFICATIONS;
  return more <= 0
    ? all
    : [
        ...all.slice(0, MOST_NOTIFICATIONS),
        said('notifications-cut', `${formatCount(more)} more are in the report.`),
      ];
}

/** None where all fit. */
export function cutNotification(results: number): readonly SarifNotification[] {
  return results <= MOST_RESULTS
    ? []
    : [
        said(
          'results-cut',
          `${formatCount(results)} results were found. The ${formatCount(MOST_RESULTS)} gravest are here; the report holds all.`,
        ),
      ];
}

function said(id: string, text: string): SarifNotification {
  return { descriptor: { id }, level: 'warning', message: { text } };
}
