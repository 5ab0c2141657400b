import { actionOf, calledBy, ownPath, type Repository } from '../repository.ts';
import { type Finding, finding, jobsOf, type Keys, stepsOf, type Workflow } from '../workflow.ts';

interface Declared {
  readonly required: boolean;
  readonly default?: unknown;
}

/** The two sides of a call: what is given, and what may or must be. */
interface Sides {
  readonly what: string;
  readonly target: string;
  readonly given: readonly string[];
  readonly declared: Readonly<Record<string, Declared>>;
}

function mismatches({ what, target, given, declared }: Sides): readonly string[] {
  const unknown = given.filter((name) => !(name in declared));
  const missing = Object.entries(declared)
    .filter(
      ([name, { required, default: preset }]) => required && preset === undefined && !given.includes(name),
    )
    .map(([name]) => name);
  return [
    ...unknown.map(
      (name) => `${target} has no ${what} ${name}, so it would not arrive. Mend the name or declare it.`,
    ),
    ...missing.map((name) => `${target} requires the ${what} ${name}. Give it.`),
  ];
}

function absent(workflow: Workflow, keys: Keys, uses: string): readonly Finding[] {
  return [finding(workflow, [...keys, 'uses'], `${uses} is not in this repository. Mend the path.`)];
}

function ofJobs(workflow: Workflow, repository: Repository): readonly Finding[] {
  return jobsOf(workflow).flatMap(({ job, keys }) => {
    const { uses, secrets } = job;
    if (uses === undefined || ownPath(uses) === undefined) return [];
    const called = calledBy(repository, job);
    if (called?.call === undefined) return absent(workflow, keys, uses);
    const target = called.path;
    const inputs = mismatches({
      what: 'input',
      target,
      given: Object.keys(job.with),
      declared: called.call.inputs,
    });
    const passed = mismatches({
      what: 'secret',
      target,
      given: secrets === 'inherit' ? [] : Object.keys(secrets),
      declared: called.call.secrets,
    });
    return [
      ...inputs.map((message) => finding(workflow, [...keys, 'with'], message)),
      ...passed.map((message) => finding(workflow, [...keys, 'secrets'], message)),
    ];
  });
}

function ofSteps(workflow: Workflow, repository: Repository): readonly Finding[] {
  return stepsOf(workflow).flatMap(({ step, keys }) => {
    const path = step.uses === undefined ? undefined : ownPath(step.uses);
    if (step.uses === undefined || path === undefined) return [];
    const action = actionOf(repository, step);
    if (action === undefined) return absent(workflow, keys, step.uses);
    const sides = {
      what: 'input',
      target: path === '' ? 'the action' : path,
      given: Object.keys(step.with),
      declared: action.inputs,
    };
    return mismatches(sides).map((message) => finding(workflow, [...keys, 'with'], message));
  });
}

/** Names on both sides of every call of our own workflows and actions. */
export function calls(workflow: Workflow, repository: Repository): readonly Finding[] {
  return [...ofJobs(workflow, repository), ...ofSteps(workflow, repository)];
}

/** An input or a secret that nothing reads promises what does not happen. */
export function unread(workflow: Workflow): readonly Finding[] {
  const { inputs = {}, secrets = {} } = workflow.call ?? {};
  const isRead = (context: string, name: string): boolean =>
    new RegExp(`\\b${context}\\.${name}(?![\\w-])`, 'u').test(workflow.text);
  const places: readonly (readonly [string, readonly string[]])[] = [
    ['inputs', Object.keys(inputs)],
    ['secrets', Object.keys(secrets)],
  ];
  return places.flatMap(([context, names]) =>
    names
      .filter((name) => !isRead(context, name))
      .map((name) =>
        finding(
          workflow,
          ['on', 'workflow_call', context, name],
          `Nothing reads ${context}.${name}, so who gives it is not heard. Use it or take it away.`,
        ),
      ),
  );
}
