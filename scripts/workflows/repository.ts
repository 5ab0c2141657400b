import { parse } from 'yaml';
import { filesUnder, readText } from '../tree.ts';
import { type Action, actionSchema, type Job, type Step } from './schema.ts';
import { readWorkflow, type Workflow } from './workflow.ts';

/** As callers name us. */
const OURS = 'fates-gate/fates-gate';

/** The workflows and actions that refer to each other. */
export interface Repository {
  /** By path: those of `.github/workflows`, and the callers in `workflows`. */
  readonly workflows: ReadonlyMap<string, Workflow>;
  /** By folder from the root; '' is the action at the root. */
  readonly actions: ReadonlyMap<string, Action>;
}

/** Whether it may be called from another repository. */
export function isReusable({ call }: Workflow): boolean {
  return call !== undefined;
}

/** The path inside this repository that `uses` names; undefined for the part of somebody else. */
export function ownPath(uses: string): string | undefined {
  if (uses.startsWith('$/')) return uses.slice(2);
  const [name = '', ref] = uses.split('@');
  if (ref === undefined || (name !== OURS && !name.startsWith(`${OURS}/`))) return undefined;
  return name.slice(OURS.length + 1);
}

/** The workflow that a job calls; undefined when it runs steps, or calls what we do not have. */
export function calledBy(repository: Repository, { uses = '' }: Job): Workflow | undefined {
  return repository.workflows.get(ownPath(uses) ?? '');
}

/** Our action that a step uses; undefined for somebody else's, or one that we do not have. */
export function actionOf(repository: Repository, { uses = '' }: Step): Action | undefined {
  const path = ownPath(uses);
  return path === undefined ? undefined : repository.actions.get(path);
}

export function readAction(text: string): Action {
  return actionSchema.parse(parse(text));
}

/** This repository, as it lies on disk. */
export function readRepository(): Repository {
  const yaml = [...filesUnder('.github/workflows'), ...filesUnder('workflows')].filter((path) =>
    path.endsWith('.yml'),
  );
  const actions = ['action.yml', ...filesUnder('actions').filter((path) => path.endsWith('/action.yml'))];
  return {
    workflows: new Map(yaml.map((path) => [path, readWorkflow(path, readText(path))])),
    actions: new Map(
      actions.map((path) => [path.replace(/\/?action\.yml$/u, ''), readAction(readText(path))]),
    ),
  };
}
