import { z } from 'zod';

import type { EmulatorClient } from './emulator-client.ts';
import { expectAnswer } from './exchange.ts';
import { git, gitBytes } from './git-command.ts';

/** Which repository of the emulator, on whose behalf, and what it has already. */
export interface ImportTarget {
  readonly emulator: EmulatorClient;
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** Shas of objects that were imported before; grows. */
  readonly known: Set<string>;
}

interface GitObject {
  readonly type: string;
  readonly bytes: Buffer;
}

interface TreeEntry {
  readonly mode: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly sha: string;
  readonly path: string;
}

const created = z.looseObject({ sha: z.string() });

async function create(
  target: ImportTarget,
  kind: 'blobs' | 'trees' | 'commits',
  body: unknown,
): Promise<string> {
  const path = `/repos/${target.owner}/${target.repo}/git/${kind}`;
  const answer = await target.emulator.call({ method: 'POST', path, token: target.token, body });
  return expectAnswer(answer, created, `import of git ${kind}`).sha;
}

/** Objects by sha, in the order asked for: `git cat-file --batch` answers `<sha> <type> <size>`, the bytes, a newline for each. */
function readObjects(directory: string, shas: readonly string[]): ReadonlyMap<string, GitObject> {
  const objects = new Map<string, GitObject>();
  const output = gitBytes(directory, ['cat-file', '--batch'], { input: `${shas.join('\n')}\n` });
  let offset = 0;
  while (offset < output.length) {
    const end = output.indexOf(0x0a, offset);
    const [sha = '', type = '', size] = output.subarray(offset, end).toString().split(' ');
    const bytes = output.subarray(end + 1, end + 1 + Number(size));
    objects.set(sha, { type, bytes });
    offset = end + 1 + bytes.length + 1;
  }
  return objects;
}

/** A tree object is a run of `<mode> <name>\0<20 bytes of sha>`. */
function treeEntries(bytes: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const [mode = '', ...name] = bytes.subarray(at, end).toString().split(' ');
    const type = mode === '40000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';
    const sha = bytes.subarray(end + 1, end + 21).toString('hex');
    entries.push({ mode: mode.padStart(6, '0'), type, sha, path: name.join(' ') });
    at = end + 21;
  }
  return entries;
}

function identityOf(line: string): { readonly name: string; readonly email: string; readonly date: string } {
  const match = /^(?<name>.*) <(?<email>.*)> (?<seconds>\d+) (?<zone>[+-]\d{4})$/.exec(line)?.groups;
  if (match === undefined || match['zone'] !== '+0000') {
    throw new Error(`import: the identity "${line}" is not in UTC; make the commit with git-repository.ts`);
  }
  const date = new Date(Number(match['seconds']) * 1000).toISOString().replace('.000Z', 'Z');
  return { name: match['name'] ?? '', email: match['email'] ?? '', date };
}

function commitRequest(bytes: Buffer): unknown {
  const text = bytes.toString();
  const headerEnd = text.indexOf('\n\n');
  const headers = text.slice(0, headerEnd).split('\n');
  const values = (name: string): readonly string[] =>
    headers.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    tree: values('tree')[0],
    parents: values('parent'),
    author: identityOf(values('author')[0] ?? ''),
    committer: identityOf(values('committer')[0] ?? ''),
    message: text.slice(headerEnd + 2),
  };
}

/** Blobs first, then trees from the leaves up, then commits from the oldest on: each refers only to what is there. */
async function importObjects(target: ImportTarget, objects: ReadonlyMap<string, GitObject>): Promise<void> {
  const take = async (sha: string, kind: 'blobs' | 'trees' | 'commits', body: unknown): Promise<void> => {
    const made = await create(target, kind, body);
    if (made !== sha) throw new Error(`import: git has ${sha} in ${kind}, the emulator made ${made} of it`);
    target.known.add(sha);
  };
  const takeTree = async (sha: string): Promise<void> => {
    const tree = objects.get(sha);
    if (target.known.has(sha) || tree === undefined) return;
    const entries = treeEntries(tree.bytes);
    for (const entry of entries) if (entry.type === 'tree') await takeTree(entry.sha);
    await take(sha, 'trees', { tree: entries });
  };
  for (const [sha, { type, bytes }] of objects) {
    if (type === 'blob') await take(sha, 'blobs', { content: bytes.toString('base64'), encoding: 'base64' });
  }
  for (const [sha, { type }] of objects) if (type === 'tree') await takeTree(sha);
  for (const [sha, { type, bytes }] of objects)
    if (type === 'commit') await take(sha, 'commits', commitRequest(bytes));
}

/**
 * Copies the history of `commits` from a real repository into the emulator through its git data API. The emulator hashes as git does,
 * so every sha is the same on both sides; one that is not fails here. The repository must be whole (not shallow) and in UTC.
 */
export async function importCommits(
  target: ImportTarget,
  directory: string,
  commits: readonly string[],
): Promise<void> {
  const listed = git(directory, 'rev-list', '--objects', '--topo-order', '--reverse', ...commits).split('\n');
  const missing = listed.map((line) => line.slice(0, 40)).filter((sha) => !target.known.has(sha));
  if (missing.length > 0) await importObjects(target, readObjects(directory, missing));
}
