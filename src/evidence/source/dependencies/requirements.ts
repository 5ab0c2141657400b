/** pip's requirements files and the requirements of PEP 508 in other files. */
import { type Dependency, pypiName } from './report.ts';

const NAME = /^([A-Za-z0-9][A-Za-z0-9._-]{0,127})\s{0,8}(?:\[[^\]]{0,200}\])?\s{0,8}(.{0,2000})$/su;
const EXACT = /^\(?===?\s{0,8}[^\s,*)]+\)?$/u;
const DIRECT = /^(?:git\+|hg\+|svn\+|bzr\+|https?:|file:)/u;
const COMMIT = /@[0-9a-f]{40}(?:#|$)/iu;
const DIGEST = /#(?:[^#]{0,200}&)?(?:sha256|sha384|sha512)=[0-9a-f]{64,128}/u;
const EGG = /#(?:[^#]{0,200}&)?egg=([\w.-]{1,128})/u;

/** Includes (`-r`), constraints (`-c`) and options of an index are no dependencies: included files are found by themselves. */
export function readRequirements(text: string): readonly Dependency[] {
  return logicalLines(text).flatMap(({ line, content }) => {
    const hashes = /\s--hash[= ]\s{0,4}\w+:/u.test(` ${content}`);
    const bare = content
      .replace(/(?:^|\s)--(?:hash|global-option|config-settings?|install-option)[= ].*$/su, '')
      .trim();
    const editable = /^(?:-e|--editable)[\s=]\s{0,8}/u.exec(bare);
    if (editable !== null) {
      return [ofAddress(bare.slice(editable[0].length), line, hashes)];
    }
    return bare === '' || bare.startsWith('-') ? [] : [ofRequirement(bare, line, hashes)];
  });
}

/** One requirement of PEP 508: `name[extra] >= 1, < 2 ; marker` or `name @ address`. */
export function ofRequirement(text: string, line: number, hashes = false): Dependency {
  if (DIRECT.test(text) || /^[./]/u.test(text)) {
    return ofAddress(text, line, hashes);
  }
  const [, name = text.slice(0, 128), rest = ''] = NAME.exec(text) ?? [];
  if (rest.startsWith('@')) {
    return { ...ofAddress(rest.slice(1).trim(), line, hashes), name: pypiName(name) };
  }
  const constraint = rest.split(';')[0]?.trim() ?? '';
  return { name: pypiName(name), line, constraint, isPinned: EXACT.test(constraint), isHashed: hashes };
}

/** A repository at a commit, a file with its digest, or a folder of the same repository are fixed. */
function ofAddress(text: string, line: number, hashes: boolean): Dependency {
  const address = text.split(/\s;|\s#/u)[0]?.trim() ?? '';
  const isHashed = hashes || DIGEST.test(address);
  const isFolder = /^[./]/u.test(address);
  const name = EGG.exec(address)?.[1] ?? address.replace(/\/\/[^/@]*@/u, '//').slice(0, 200);
  return {
    name,
    line,
    constraint: '',
    isPinned: isHashed || isFolder || COMMIT.test(address),
    isHashed: isHashed || isFolder,
  };
}

/** Lines joined over a backslash, without comments. */
function logicalLines(text: string): readonly { line: number; content: string }[] {
  const logical: { line: number; content: string }[] = [];
  let parts: string[] = [];
  let first = 1;
  for (const [index, raw] of text.split('\n').entries()) {
    const content = raw.replace(/\r$/u, '').replace(/(?:^|\s)#.*$/u, '');
    first = parts.length === 0 ? index + 1 : first;
    const continues = content.endsWith('\\');
    parts.push(continues ? content.slice(0, -1) : content);
    if (!continues) {
      logical.push({ line: first, content: parts.join(' ').trim() });
      parts = [];
    }
  }
  return parts.length === 0 ? logical : [...logical, { line: first, content: parts.join(' ').trim() }];
}
