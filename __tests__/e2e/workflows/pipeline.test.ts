import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GithubWorld } from '../github/start-github.ts';
import { startGithub } from '../github/start-github.ts';
import { openChain, shipped } from './chain.ts';
import { resultsOf } from './results.ts';

let world: GithubWorld;
beforeAll(async () => {
  world = await startGithub();
  world.addEnvironment({ name: 'production', rules: ['required_reviewers'] });
});
afterAll(() => world.close());

describe('x', () => {
  it('passes', async () => {
    const chain = await openChain(world, { repo: 'passes', caller: shipped('pipeline.yml') });
    const run = await chain.run({ event: chain.events.push });
    for (const [path, job] of Object.entries(run.jobs))
      console.log(
        path,
        job.result,
        job.outputs,
        job.steps.map((s) => `${s.title} ${s.outcome}`),
        job.log.slice(-1500),
      );
    console.log(run.conclusion, run.artifacts, world.deployments(), chain.live());
    chain.close();
  });
});
