import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { inRepository } from '../action/gate.ts';
import type { WorkflowEvent } from '../github/event-payload.ts';
import { mergeGroupEvent, pullRequestEvent, pushEvent, scheduleEvent } from '../github/event-payload.ts';
import type { FileChanges, GitRepository } from '../github/git-repository.ts';
import { makeGitRepository } from '../github/git-repository.ts';
import type { PullRequest } from '../github/github-pulls.ts';
import type { GithubWorld } from '../github/start-github.ts';
import type { Host, Start, WorkflowRun } from './engine/run.ts';
import { runWorkflow } from './engine/run-workflow.ts';

/** A caller of `workflows/`, as it is shipped. */
export const shipped = (name: string): string => readFileSync(inRepository(`workflows/${name}`), 'utf8');

/** The model is one number, how many of 100 in group b it selects: `fates.yml` lets it differ by ten from the 50 of group a. */
export const POLICY = `version: 1
subjects:
  - id: income
    task: binary
    model: model/model.json
    evaluation:
      table: evaluation/predictions.csv
      label: label
      prediction: prediction
      positive: 1
      attributes: [sex]
requirements:
  - metric: fairness/demographic-parity-difference
    on: sex
    max: 0.10
    because: A gap above ten points needs a decision by the product owner.
`;

/** The commands of workflows/pipeline.yml. `python3` is the stand-in below: these are scripts for bash. */
const TRAIN = `read -r selected < data/training.csv
[[ $TRAINING_TOKEN == train-only && -z \${DEPLOY_TOKEN:-} ]]
case "$selected" in fails) exit 3 ;; hangs) sleep 600 ;; esac
mkdir -p model && echo "{\\"selected\\": \\"$selected\\", \\"seed\\": \\"$FATES_SEED\\"}" > model/model.json
`;
const EVALUATE = `selected=$(sed 's/.*"selected": "\\([^"]*\\)".*/\\1/' model/model.json)
[[ -z \${TRAINING_TOKEN:-} && -z \${DEPLOY_TOKEN:-} ]]
mkdir -p evaluation
{ echo sex,label,prediction
  for i in {1..100}; do v=$(( i <= 50 )); echo "a,$v,$v"; done
  if [[ $selected != unknown ]]; then for i in {1..100}; do v=$(( i <= selected )); echo "b,$v,$v"; done; fi
} > evaluation/predictions.csv
`;
/** What is live is a file beside the repository, and the environment's secret says where. A file in `breaks` makes a step fail. */
const DEPLOY = `#!/bin/bash
set -eu
[[ -z \${TRAINING_TOKEN:-} ]]
(cd "$1" && find . -type f)
cp "$1/model/model.json" "$DEPLOY_TOKEN/model.json"
[[ ! -e breaks/deploy ]]
`;
const SMOKE = `#!/bin/bash
grep -q selected "$DEPLOY_TOKEN/model.json" && [[ ! -e breaks/smoke ]]
`;
const ROLLBACK = `#!/bin/bash
[[ ! -e breaks/rollback ]] && echo before > "$DEPLOY_TOKEN/model.json"
`;

/** Installs nothing, and runs any script by bash: the tests ask nothing of the machine but Node, git and bash. */
const PYTHON = `#!/bin/bash
case "$1 $2" in
  "-m venv") mkdir -p "$3/bin"; cp "$0" "$3/bin/python"; cp "$0" "$3/bin/python3" ;;
  "-m pip") echo "$*" ;;
  *) exec bash -eu "$@" ;;
esac
`;

export const FILES: FileChanges = {
  'fates.yml': POLICY,
  'data/training.csv': '48\n',
  'data/test.csv': 'sex\n',
  'requirements.txt': '',
  'train.py': TRAIN,
  'evaluate.py': EVALUATE,
  'deploy.sh': DEPLOY,
  'smoke-test.sh': SMOKE,
  'rollback.sh': ROLLBACK,
};

/** One repository of the world with a pull request, and a run of a workflow in it. */
export interface Chain {
  readonly pull: PullRequest;
  readonly events: Readonly<
    Record<'push' | 'pullRequest' | 'mergeGroup' | 'schedule' | 'dispatch', WorkflowEvent>
  >;
  readonly run: (
    start: Omit<Start, 'workflow'> & { workflow?: string },
    host?: Partial<Host>,
  ) => Promise<WorkflowRun>;
  readonly git: GitRepository;
  /** Folder of the stand-ins for programs, and the one that is deployed to. */
  readonly folders: { readonly bin: string; readonly live: string };
  /** What is deployed, empty before. */
  readonly live: () => string;
  readonly close: () => void;
}

export interface ChainOptions {
  /** Its name in the world; each chain its own, so that they run beside each other. */
  readonly repo: string;
  /** On main, over `FILES`. */
  readonly files?: FileChanges;
  /** What the pull request changes. */
  readonly change?: FileChanges;
  /** `.github/workflows/fates.yml`. */
  readonly caller: string;
}

const WORKFLOW = '.github/workflows/fates.yml';

export async function openChain(world: GithubWorld, options: ChainOptions): Promise<Chain> {
  const git: GitRepository = makeGitRepository();
  const folder = mkdtempSync(join(tmpdir(), 'fates-chain-'));
  const [bin, live] = [join(folder, 'bin'), join(folder, 'live')];
  for (const path of [bin, live]) mkdirSync(path);
  writeFileSync(join(bin, 'python3'), PYTHON);
  chmodSync(join(bin, 'python3'), 0o755);
  const base = git.commit('main', { ...FILES, ...options.files, [WORKFLOW]: options.caller });
  const head = git.commit('change', options.change ?? { 'notes.md': 'words\n' }, 'main');
  const { repo } = options;
  const pull = await world.openPullRequest({
    repo,
    git: git.path,
    base: { ref: 'main', sha: base },
    head: { ref: 'change', sha: head },
    mergeSha: git.mergePull(1, base, head),
  });
  const place = { owner: world.owner, repo };
  const push = pushEvent(world, { ...place, branch: 'main', before: base, after: base });
  const runs: WorkflowRun[] = [];
  return {
    pull,
    git,
    folders: { bin, live },
    events: {
      push,
      pullRequest: pullRequestEvent(world, pull),
      mergeGroup: mergeGroupEvent(world, { ...place, base, head: pull.mergeSha ?? '' }),
      schedule: scheduleEvent(world, { ...place, sha: base }),
      dispatch: {
        ...push,
        name: 'workflow_dispatch',
        payload: { ref: push.ref, repository: push.payload['repository'] },
      },
    },
    run: async (start, host = {}) => {
      const done = await runWorkflow(
        {
          world,
          git,
          repository: `${world.owner}/${repo}`,
          path: [bin],
          secrets: { TRAINING_TOKEN: 'train-only', DEPLOY_TOKEN: '' },
          environments: { production: { secrets: { DEPLOY_TOKEN: live } } },
          ...host,
        },
        { workflow: WORKFLOW, ...start },
      );
      runs.push(done);
      return done;
    },
    live: () => {
      const file = join(live, 'model.json');
      return existsSync(file) ? readFileSync(file, 'utf8') : '';
    },
    close: () => {
      runs.forEach((run) => run.remove());
      git.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
