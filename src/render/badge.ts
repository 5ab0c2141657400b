import type { RunVerdict } from '../judge/finding.ts';
import type { Report } from '../report/report.ts';
import { formatScore } from './numbers.ts';

/** Of shields.io. The message says the verdict too: a colour says nothing to those who do not see it. */
const COLOURS: { readonly [V in RunVerdict]: string } = {
  pass: 'brightgreen',
  warn: 'yellow',
  fail: 'red',
  inconclusive: 'orange',
  nothing: 'lightgrey',
};

const LABEL = 'FATES';

/** `badge.json`: what shields.io's endpoint badge reads. Nothing of it is from the repository. */
export function renderBadge({ verdict, score, policy }: Report): string {
  const word = verdict === 'nothing' ? 'nothing to assess' : verdict;
  const message = score === undefined ? word : `${formatScore(score.headline)}, ${word}`;
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      label: policy.advisory ? `${LABEL} (advisory)` : LABEL,
      message,
      color: COLOURS[verdict],
    },
    null,
    2,
  )}\n`;
}
