/** Workflows of GitHub Actions, GitLab, Azure, CircleCI and others: whether they run tests, and when. */
import { isRecord } from '../../found.ts';
import type { YamlDocument } from '../../yaml/read-yaml-document.ts';
import { runsTests } from './test-command.ts';

export interface Workflow {
  /** From 1: the first step that runs tests; absent: none does. */
  readonly testLine?: number;
  /** A pull request or a push starts it. */
  readonly isOnChange: boolean;
  /** Of what starts it, from 1. */
  readonly triggerLine: number;
}

type Path = readonly (string | number)[];

const EVENTS: ReadonlySet<string> = new Set(['pull_request', 'pull_request_target', 'push', 'merge_group']);
/** Keys of scripts, in whatever service. */
const SCRIPTS: ReadonlySet<string> = new Set([
  'run',
  'script',
  'before_script',
  'bash',
  'pwsh',
  'powershell',
  'command',
]);
const MOST_DEPTH = 20;

export function workflowOf({ value, lineOf }: YamlDocument, isOfGithub: boolean): Workflow {
  const step = testStep(value, []);
  const trigger: Path = isOfGithub ? ['on'] : ['trigger'];
  return {
    ...(step === undefined ? {} : { testLine: lineOf(step) }),
    isOnChange: isOfGithub ? isOnChange(memberOf(value, 'on')) : isOnPush(value),
    triggerLine: lineOf(trigger),
  };
}

function isOnChange(on: unknown): boolean {
  if (typeof on === 'string') {
    return EVENTS.has(on);
  }
  const events = Array.isArray(on) ? on.map(String) : Object.keys(isRecord(on) ? on : {});
  return events.some((event) => EVENTS.has(event));
}

/** The others run on each push, unless they say that nothing starts them. */
function isOnPush(value: unknown): boolean {
  return !(memberOf(value, 'trigger') === 'none' && (memberOf(value, 'pr') ?? 'none') === 'none');
}

/** The path of the first script that runs tests and whose failure counts. */
function testStep(value: unknown, path: Path): Path | undefined {
  if (path.length > MOST_DEPTH || isAllowedToFail(value)) {
    return undefined;
  }
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(isRecord(value) ? value : {});
  for (const [key, member] of entries) {
    const own = [...path, key];
    const found = SCRIPTS.has(String(key)) && scriptsOf(member).some(runsTests) ? own : testStep(member, own);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function scriptsOf(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value.flat(3) : [value]).filter((each) => typeof each === 'string');
}

function isAllowedToFail(value: unknown): boolean {
  return (
    memberOf(value, 'continue-on-error') === true ||
    memberOf(value, 'continueOnError') === true ||
    memberOf(value, 'allow_failure') === true ||
    memberOf(value, 'if') === false
  );
}

function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
