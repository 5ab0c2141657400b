import type { Metric } from '../metrics/metric.ts';
import { METRICS } from '../metrics/registry.ts';
import { parseArguments } from './arguments.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates metrics [--json]';

export const metricsCommand: Command = {
  name: 'metrics',
  usage: USAGE,
  summary: 'List every metric, what it is defined for and what is better.',
  run,
};

function run(args: readonly string[], world: World): Promise<number> {
  const given = parseArguments(args, { json: { type: 'boolean' } }, USAGE);
  world.print(given.flag('json') ? `${JSON.stringify(METRICS.map(factsOf), null, 2)}\n` : table());
  return Promise.resolve(EXIT.passed);
}

function factsOf({
  id,
  title,
  question,
  formula,
  unit,
  direction,
  range,
  ideal,
  scopes,
  tasks,
  needs,
  since,
}: Metric) {
  return {
    id,
    title,
    question,
    formula,
    unit,
    direction,
    range: range.map(String),
    ideal,
    scopes,
    tasks,
    needs,
    since,
  };
}

const BETTER = { lower: 'lower is better', higher: 'higher is better', target: 'ideal' } as const;

function table(): string {
  const width = Math.max(...METRICS.map(({ id }) => id.length));
  return METRICS.map(({ id, question, direction, ideal, tasks }) => {
    const better = direction === 'target' ? `${BETTER.target} ${ideal}` : BETTER[direction];
    return `${id.padEnd(width)}  ${question} (${tasks.join(', ')}; ${better})\n`;
  }).join('');
}
