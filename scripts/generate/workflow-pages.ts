import { isReusable, readRepository, type Repository } from '../workflows/repository.ts';
import type { Artefact, Derived } from './artefact.ts';
import { workflowIndex, workflowPage } from './workflow-page.ts';
import { fileOf } from './workflow-picture.ts';

/** A page for each workflow that can be called, and the index of them all. */
export function pagesOf(repository: Repository): readonly Artefact[] {
  const workflows = [...repository.workflows.values()].filter(isReusable);
  return [
    { path: 'docs/workflows/README.md', text: workflowIndex(repository) },
    ...workflows.map((workflow) => ({
      path: `docs/workflows/${fileOf(workflow).replace(/\.yml$/u, '.md')}`,
      text: workflowPage(repository, workflow),
    })),
  ];
}

export function workflowPages(): Derived {
  return { artefacts: pagesOf(readRepository()), owns: { folder: 'docs/workflows', ext: '.md' } };
}
