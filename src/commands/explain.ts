import type { Metric } from '../metrics/metric.ts';
import { parseArguments, usageError } from './arguments.ts';
import { metricNamed } from './measure-requests.ts';
import type { Command, World } from './world.ts';
import { EXIT } from './world.ts';

const USAGE = 'fates explain <metric id>';

export const explainCommand: Command = {
  name: 'explain',
  usage: USAGE,
  summary: 'Explain one metric: formula, what it needs, limitations, remedies, examples.',
  run,
};

async function run(args: readonly string[], world: World): Promise<number> {
  const [id, ...more] = parseArguments(args, {}, USAGE).positionals;
  if (id === undefined || more.length > 0) {
    throw usageError('arguments', 'One metric is explained at a time.', USAGE);
  }
  world.print(pageOf(await metricNamed(id)));
  return EXIT.passed;
}

function pageOf(metric: Metric): string {
  const { id, title, question, formula, direction, range, ideal, scopes, tasks, needs } = metric;
  const better = { lower: 'lower is better', higher: 'higher is better', target: `the ideal is ${ideal}` }[
    direction
  ];
  const examples = metric.examples.map(
    ({ title: name, gives, explanation }) => `${name}: ${gives}. ${explanation}`,
  );
  return [
    `${title} (${id})`,
    '',
    question,
    '',
    `Formula   ${formula}`,
    `Range     ${range[0]} to ${range[1]}, ${better}`,
    `Scopes    ${scopes.join(', ')}`,
    `Tasks     ${tasks.join(', ')}`,
    `Needs     ${needs.join(', ')}`,
    ...section('Limitations', metric.limitations),
    ...section('What helps', metric.remedies),
    ...section('Examples', examples),
    ...section('Evidence for', metric.standards),
    ...section(
      'References',
      metric.references.map((reference) => `${reference.title}, ${reference.url}`),
    ),
    '',
  ].join('\n');
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', title, ...items.map((item) => `  - ${item}`)];
}
