import type { Text } from '../judge/text.ts';
import { text } from '../judge/text.ts';
import type { Trend, TrendStep } from '../report/trend.ts';
import { shortRef } from './headline.ts';
import { formatScore } from './numbers.ts';

/** `Since 2026-11-14 at 0f1e2d3: verdict pass → fail; score 40, ▼ 20 lower; fairness 40, = unchanged.` */
export function trendLine({ since, verdict, score, properties }: Trend): Text {
  const at = since.tree === undefined ? [] : text` at ${shortRef(since.tree)}`;
  const judged =
    verdict.before === verdict.now ? `still ${verdict.now}` : `verdict ${verdict.before} → ${verdict.now}`;
  const steps = [
    ...(score.before === undefined && score.now === undefined ? [] : [`score ${stepName(score)}`]),
    ...properties.map(({ property, ...step }) => `${property} ${stepName(step)}`),
  ];
  return text`Since ${since.asOf}${at}: ${[[judged, ...steps].join('; ')]}.`;
}

/** Words stand next to every arrow: none carries meaning alone. */
function stepName({ before, now, change }: TrendStep): string {
  if (now === undefined) {
    return before === undefined ? 'not assessed' : `no longer assessed, was ${formatScore(before)}`;
  }
  if (change === undefined) {
    return `${formatScore(now)}, newly assessed`;
  }
  const size = formatScore(Math.abs(change));
  return `${formatScore(now)}, ${change === 0 ? '= unchanged' : change < 0 ? `▼ ${size} lower` : `▲ ${size} higher`}`;
}
