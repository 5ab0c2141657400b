/** environment.yml of conda, and conda-lock's files. */
import { parse } from 'yaml';
import { z } from 'zod';
import { type Dependency, type Lock, pypiName } from './report.ts';
import { ofRequirement } from './requirements.ts';

const ENVIRONMENT = z.object({
  dependencies: z.array(z.union([z.string(), z.object({ pip: z.array(z.string()) }).partial()])).nullish(),
});
const LOCK = z.object({
  package: z.array(
    z.object({
      name: z.string(),
      version: z.coerce.string(),
      hash: z.record(z.string(), z.unknown()).optional(),
    }),
  ),
});
/** `silent` would take a text for what can be read of it. */
const YAML = { maxAliasCount: 50, logLevel: 'error' } as const;

/** `channel::name=version=build`, `name >=1`; `=1.2` alone is a prefix for conda, so it fixes nothing. */
export function readEnvironment(text: string): readonly Dependency[] {
  const { dependencies } = ENVIRONMENT.parse(parse(text, YAML));
  const lines = text.split('\n');
  const lineOf = (part: string): number =>
    1 +
    Math.max(
      0,
      lines.findIndex((line) => itemOf(line) === part),
    );
  return (dependencies ?? []).flatMap((each) =>
    typeof each === 'string'
      ? [ofConda(each, lineOf(each))]
      : (each.pip ?? [])
          .filter((requirement) => !requirement.startsWith('-'))
          .map((requirement) => ofRequirement(requirement, lineOf(requirement))),
  );
}

/** What stands behind the dash of a list, without quotes and comment. */
function itemOf(line: string): string | undefined {
  const [, item = ''] = /^\s*-\s+(.*)$/u.exec(line) ?? [];
  return item
    .replace(/\s#.*$/u, '')
    .trim()
    .replaceAll(/^(["'])(.*)\1$/gu, '$2');
}

function ofConda(text: string, line: number): Dependency {
  const [, name = text.slice(0, 128), constraint = ''] =
    /^(?:[^:\s]{1,100}::)?([\w.-]{1,128})\s{0,8}(.{0,500})$/u.exec(text) ?? [];
  const isPinned =
    /^==\s{0,4}[^*,|\s]+$/u.test(constraint) || /^={1,2}[^=*,|\s]+=[^=*\s]+$/u.test(constraint);
  return { name: pypiName(name), line, constraint, isPinned, isHashed: false };
}

export function readCondaLock(text: string): Lock {
  const packages = LOCK.parse(parse(text, YAML)).package;
  return {
    pinned: new Set(packages.map(({ name }) => pypiName(name))),
    hashed: new Set(
      packages.filter(({ hash }) => Object.keys(hash ?? {}).length > 0).map(({ name }) => pypiName(name)),
    ),
  };
}
