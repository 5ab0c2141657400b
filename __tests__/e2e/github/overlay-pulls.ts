import { createHash } from 'node:crypto';

import { z } from 'zod';

import type { Answer, Exchange } from './exchange.ts';
import { mapJson } from './exchange.ts';
import type { ChangedFile, OverlayState, Params, PullState, Route } from './overlay-state.ts';
import { forward, probe, pullKey } from './overlay-state.ts';
import { pageAnswer } from './pagination.ts';

/** GitHub lists no more than this of a pull request, however many changed. */
export const listedFilesLimit = 3_000;

const sideShape = z.looseObject({
  sha: z.string(),
  label: z.string(),
  user: z.looseObject({}).nullable(),
  repo: z.looseObject({}).nullable(),
});
const pullShape = z.looseObject({
  number: z.int(),
  head: sideShape,
  base: sideShape,
  changed_files: z.int().optional(),
});
const listShape = z.array(z.unknown());
type PullBody = z.infer<typeof pullShape>;

function head(pull: PullState, side: PullBody['head']): PullBody['head'] {
  if (pull.fork === undefined) return { ...side, sha: pull.headSha };
  const owner = { ...side.user, login: pull.fork };
  return {
    ...side,
    sha: pull.headSha,
    label: `${pull.fork}:${pull.headRef}`,
    user: owner,
    repo: { ...side.repo, full_name: `${pull.fork}/${pull.repo}`, fork: true, owner },
  };
}

/** The emulator's pull request with the shas of the last push, the merge commit, the fork and the number of changed files. */
function current(state: OverlayState, params: Params, value: unknown): PullBody {
  const body = pullShape.parse(value);
  const pull = state.pulls.get(pullKey(params['owner'] ?? '', params['repo'] ?? '', body.number));
  if (pull === undefined) return body;
  return {
    ...body,
    head: head(pull, body.head),
    base: { ...body.base, sha: pull.baseSha },
    merge_commit_sha: pull.mergeSha,
    ...(body.changed_files === undefined ? {} : { changed_files: pull.files.length }),
  };
}

async function getPull(state: OverlayState, exchange: Exchange, params: Params): Promise<Answer> {
  return mapJson(await forward(state, exchange), (value) => current(state, params, value));
}

/** The `head=owner:branch` filter is applied here, since the emulator knows no head in a fork. */
async function listPulls(state: OverlayState, exchange: Exchange, params: Params): Promise<Answer> {
  const filter = exchange.query.get('head');
  const query = new URLSearchParams(exchange.query);
  query.delete('head');
  const answer = await forward(state, exchange, { query });
  return mapJson(answer, (value) =>
    listShape
      .parse(value)
      .map((item) => current(state, params, item))
      .filter((pull) => filter === null || pull.head.label === filter),
  );
}

function listedFile(pull: PullState, url: string, file: ChangedFile): unknown {
  const repository = `${pull.owner}/${pull.repo}`;
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  const changes = file.status === 'renamed' ? 0 : 1;
  return {
    sha: file.sha ?? createHash('sha1').update(file.filename).digest('hex'),
    filename: file.filename,
    status: file.status,
    additions: file.status === 'removed' ? 0 : changes,
    deletions: file.status === 'added' ? 0 : changes,
    changes,
    blob_url: `${url}/${repository}/blob/${pull.headSha}/${path}`,
    raw_url: `${url}/${repository}/raw/${pull.headSha}/${path}`,
    contents_url: `${url}/repos/${repository}/contents/${path}?ref=${pull.headSha}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
    ...(file.previous_filename === undefined ? {} : { previous_filename: file.previous_filename }),
  };
}

async function listFiles(state: OverlayState, exchange: Exchange, params: Params): Promise<Answer> {
  const pull = state.pulls.get(
    pullKey(params['owner'] ?? '', params['repo'] ?? '', Number(params['number'])),
  );
  if (pull === undefined) return forward(state, exchange);
  const permitted = await probe(state, exchange, exchange.path.slice(0, -'/files'.length));
  if (permitted.status !== 200) return permitted;
  const listed = pull.files.slice(0, listedFilesLimit);
  return pageAnswer(listed, exchange, (file) => listedFile(pull, state.url, file));
}

/** Pull requests: stored by the emulator, with head, base, fork and the list of files from the overlay. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls$/, answer: listPulls },
  { method: 'GET', pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls\/\d+$/, answer: getPull },
  {
    method: 'GET',
    pattern: /^\/repos\/(?<owner>[^/]+)\/(?<repo>[^/]+)\/pulls\/(?<number>\d+)\/files$/,
    answer: listFiles,
  },
];
