import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { GithubWorld } from '../github/start-github.ts';
import type { OpenedPull } from '../github/opened-pull.ts';
import { openedPull, rejection } from '../github/opened-pull.ts';

function annotations(from: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    path: 'card.md',
    start_line: from + index,
    end_line: from + index,
    annotation_level: 'warning' as const,
    title: `Claim ${from + index}`,
    message: 'The card says something else than the table.',
  }));
}

describe('check runs of the emulated GitHub', () => {
  let github: OpenedPull;
  beforeAll(async () => {
    github = await openedPull();
  });
  afterAll(() => github.close());

  /** What Octokit's types would not let through. */
  const unchecked = (world: GithubWorld, body: Readonly<Record<string, unknown>>) => {
    const { request } = github.as(world.writeToken);
    const url: string = 'POST /repos/{owner}/{repo}/check-runs';
    return request(url, { ...body });
  };
  const named = (name: string) => ({ ...github.repository, name, head_sha: github.pull.headSha });
  const summary = { title: 'Two of fourteen fail', summary: 'Text' };

  it('are made by the Actions app, listed for the commit and read back', async () => {
    const { as, pull, repository, world } = github;
    const { checks } = as(world.writeToken);
    const { data } = await checks.create({
      ...named('FATES'),
      external_id: 'income',
      status: 'completed',
      conclusion: 'failure',
      output: { ...summary, text: 'Details' },
    });
    expect(data.app?.slug).toBe('github-actions');
    expect(data.output.annotations_url).toBe(
      `${world.url}/repos/octo-org/models/check-runs/${data.id}/annotations`,
    );
    expect(data.completed_at).toMatch(/^\d{4}-/);
    const listed = await checks.listForRef({ ...repository, ref: pull.headSha, check_name: 'FATES' });
    expect(listed.data.total_count).toBe(1);
    expect(listed.data.check_runs[0]?.app?.id).toBe(15_368);
    const [held] = await world.checkRuns(pull);
    expect(held).toMatchObject({
      name: 'FATES',
      headSha: pull.headSha,
      conclusion: 'failure',
      externalId: 'income',
      title: summary.title,
      text: 'Details',
      annotations: [],
    });
  });

  it('append annotations on update and list them all, as a bare array, with every field', async () => {
    const { as, pull, repository, world } = github;
    const octokit = as(world.writeToken);
    const output = { ...summary, annotations: annotations(1, 50) };
    const { data } = await octokit.checks.create({ ...named('appended'), status: 'in_progress', output });
    expect(data.output.annotations_count).toBe(50);
    const run = { ...repository, check_run_id: data.id };
    await octokit.checks.update({ ...run, output: { ...summary, annotations: annotations(51, 50) } });
    const detail = { ...annotations(101, 1)[0], start_column: 3, end_column: 9, raw_details: 'raw' };
    const last = await octokit.checks.update({
      ...run,
      conclusion: 'failure',
      output: {
        ...summary,
        annotations: [
          {
            path: 'card.md',
            start_line: 101,
            end_line: 101,
            annotation_level: 'failure',
            message: 'm',
            ...detail,
          },
        ],
      },
    });
    expect(last.data.output.annotations_count).toBe(101);
    const all = await octokit.paginate(octokit.checks.listAnnotations, { ...run, per_page: 50 });
    expect(all.map((annotation) => annotation.start_line)).toEqual(
      Array.from({ length: 101 }, (_, at) => at + 1),
    );
    expect(all[100]).toMatchObject({
      title: 'Claim 101',
      start_column: 3,
      end_column: 9,
      raw_details: 'raw',
    });
    const held = (await world.checkRuns(pull)).find((candidate) => candidate.name === 'appended');
    expect(held?.annotations).toHaveLength(101);
  });

  it('keep their annotations when an update has none', async () => {
    const { as, repository, world } = github;
    const { checks } = as(world.writeToken);
    const output = { ...summary, annotations: annotations(1, 2) };
    const { data } = await checks.create({ ...named('kept'), status: 'in_progress', output });
    const run = { ...repository, check_run_id: data.id };
    await checks.update({ ...run, status: 'completed', conclusion: 'success' });
    expect((await checks.listAnnotations(run)).data).toHaveLength(2);
  });

  it('refuse more than 50 annotations in one request', async () => {
    const { as, world } = github;
    const output = { ...summary, annotations: annotations(1, 51) };
    const refused = await rejection(as(world.writeToken).checks.create({ ...named('51'), output }));
    expect(refused.status).toBe(422);
    expect(refused.message).toContain('No more than 50 items are allowed; 51 were supplied.');
  });

  it.each(['summary', 'text'] as const)(
    'refuse a %s above 65,535, in characters and in bytes',
    async (field) => {
      const { as, world } = github;
      const { checks } = as(world.writeToken);
      const attempt = (value: string) =>
        checks.create({ ...named('long'), output: { ...summary, [field]: value } });
      expect((await attempt('x'.repeat(65_535))).status).toBe(201);
      const characters = await rejection(attempt('x'.repeat(65_536)));
      expect(characters.status).toBe(422);
      expect(characters.message).toContain('Only 65535 characters are allowed; 65536 were supplied.');
      const bytes = await rejection(attempt('é'.repeat(32_768)));
      expect(bytes.status).toBe(422);
      expect(bytes.message).toContain(`${field} exceeds a maximum bytesize of 65535`);
    },
  );

  it('refuse an end without a conclusion, and take a conclusion as the end', async () => {
    const { as, repository, world } = github;
    const { checks } = as(world.writeToken);
    const refused = await rejection(unchecked(world, { ...named('ends'), status: 'completed' }));
    expect(refused.status).toBe(422);
    const ended = await checks.create({ ...named('ends'), conclusion: 'neutral' });
    expect([ended.data.status, ended.data.conclusion]).toEqual(['completed', 'neutral']);
    const open = await checks.create({ ...named('opens'), status: 'in_progress' });
    expect([open.data.status, open.data.conclusion]).toEqual(['in_progress', null]);
    const run = { ...repository, check_run_id: open.data.id };
    expect((await checks.update({ ...run, conclusion: 'success' })).data.status).toBe('completed');
  });

  it('refuse a commit that the repository does not have', async () => {
    const { as, repository, world } = github;
    const head_sha = 'f'.repeat(40);
    const refused = await rejection(
      as(world.writeToken).checks.create({ ...repository, name: 'FATES', head_sha }),
    );
    expect(refused.status).toBe(422);
    expect(refused.message).toContain(`No commit found for SHA: ${head_sha}`);
  });

  it.each([
    ['a level that is not one', { annotation_level: 'error' }],
    ['no path', { path: '' }],
    ['columns over several lines', { end_line: 9, start_column: 1 }],
    ['a title of 256 characters', { title: 'x'.repeat(256) }],
  ])('refuse an annotation with %s', async (_, broken) => {
    const { world } = github;
    const output = { ...summary, annotations: [{ ...annotations(1, 1)[0], ...broken }] };
    const attempt = unchecked(world, { ...named('broken'), output });
    expect(await rejection(attempt)).toMatchObject({ status: 422 });
  });

  it('hide annotations of a run that is not there', async () => {
    const { as, repository, world } = github;
    const attempt = as(world.writeToken).checks.listAnnotations({ ...repository, check_run_id: 4_040 });
    expect(await rejection(attempt)).toMatchObject({ status: 404 });
  });
});
