import type { DocumentContext, DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { yamlDocumentOf } from '../../yaml/of-document.ts';
import { TESTING_HINT } from './evidence.ts';
import { TESTING_RULES } from './rules.ts';
import { runsTests } from './test-command.ts';
import { type Workflow, workflowOf } from './workflow.ts';

/** Names that runners of tests look for. */
const TEST =
  /(?:^|\/)(?:test_[^/]+\.py|[^/]+_test\.(?:py|go|R|jl|cc|cpp)|test[-_][^/]+\.[Rr]|[^/]+\.(?:test|spec)\.[cm]?[jt]sx?|[^/]+Tests?\.(?:java|kt|scala|cs))$|(?:^|\/)(?:tests?|__tests__)\/(?:[^/]+\/)*[^/]+\.(?:py|R|jl|[cm]?[jt]sx?|rs|sh|bats)$/u;
const SCAFFOLD = /(?:^|\/)(?:__init__|conftest)\.py$/u;

export const continuousTesting: DocumentReader<'continuousTesting'> = {
  kind: 'continuousTesting',
  names: ['workflows'],
  read: (documents, context) => {
    const workflows = (documents.get('workflows') ?? []).map(lookAt);
    const tests = testsOf(context);
    if (workflows.length === 0 && tests === 0) {
      return { state: 'missing', missing: ['tests', 'a workflow that runs them'], hint: TESTING_HINT };
    }
    const read = workflows.flatMap(({ path, workflow }) =>
      workflow === undefined ? [] : [{ path, workflow }],
    );
    const running = read.filter(({ workflow }) => workflow.testLine !== undefined);
    return {
      state: 'read',
      evidence: {
        tests,
        workflows: read.length,
        runsTests: running.length > 0,
        runsOnChange: running.some(({ workflow }) => workflow.isOnChange),
        findings: [...workflows.flatMap(({ findings }) => findings), ...lackingOf(read, running, tests)],
      },
    };
  },
};

/** Those that the policy binds, where it binds some. */
function testsOf({ subject, paths }: DocumentContext): number {
  const bound = subject.documents?.tests;
  return bound === undefined
    ? [...paths].filter((path) => TEST.test(path) && !SCAFFOLD.test(path)).length
    : bound.filter((path) => paths.has(path)).length;
}

interface Looked {
  readonly path: string;
  readonly workflow?: Workflow;
  readonly findings: readonly DocumentFinding[];
}

function lookAt(document: DocumentText): Looked {
  const { path, text } = document;
  if (path.endsWith('Jenkinsfile')) {
    const line = text.split('\n').findIndex(runsTests);
    const workflow = { isOnChange: true, triggerLine: 1, ...(line === -1 ? {} : { testLine: line + 1 }) };
    return { path, workflow, findings: [] };
  }
  const yaml = yamlDocumentOf(document);
  return yaml.value === undefined
    ? {
        path,
        findings: yaml.problems.slice(0, 1).map(({ line, message }) => ({
          rule: TESTING_RULES.badWorkflow,
          path,
          line,
          message,
          detail: message.slice(0, 300).replaceAll(/\s+/gu, ' '),
        })),
      }
    : { path, workflow: workflowOf(yaml, path.startsWith('.github/')), findings: [] };
}

type Read = { readonly path: string; readonly workflow: Workflow };

function lackingOf(
  read: readonly Read[],
  running: readonly Read[],
  tests: number,
): readonly DocumentFinding[] {
  const [first] = read;
  const [runs] = running;
  const noTests =
    tests > 0 || first === undefined
      ? []
      : [
          {
            rule: TESTING_RULES.noTests,
            path: first.path,
            line: 1,
            message: 'There is a workflow, and no file has the name of a test.',
            detail: first.path.slice(0, 300),
          },
        ];
  if (runs === undefined) {
    const message = 'No step runs tests so that their failure is one of the workflow.';
    const notRun = first && { rule: TESTING_RULES.notRun, path: first.path, line: 1, message };
    return [...noTests, ...(notRun === undefined ? [] : [{ ...notRun, detail: notRun.path.slice(0, 300) }])];
  }
  return running.some(({ workflow }) => workflow.isOnChange)
    ? noTests
    : [
        ...noTests,
        {
          rule: TESTING_RULES.notOnChange,
          path: runs.path,
          line: runs.workflow.triggerLine,
          message: 'It runs tests, and neither a pull request nor a push starts it.',
          detail: runs.path.slice(0, 300),
        },
      ];
}
