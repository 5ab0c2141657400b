/** package.json with its lock files, and Pipfile.lock. */
import { parse } from 'yaml';
import { z } from 'zod';
import { type Dependency, type Lock, pypiName } from './report.ts';

const RANGES = z.record(z.string(), z.string()).optional();
const PACKAGE = z.object({ dependencies: RANGES, devDependencies: RANGES, optionalDependencies: RANGES });
const LOCKED = z.object({ version: z.string().optional(), integrity: z.string().optional() });
const NPM_LOCK = z.object({
  packages: z.record(z.string(), LOCKED).optional(),
  dependencies: z.record(z.string(), LOCKED).optional(),
});
const PNPM_LOCK = z.object({
  packages: z
    .record(z.string(), z.object({ resolution: z.object({ integrity: z.string().optional() }).optional() }))
    .optional(),
});
const PIPFILE_SECTION = z
  .record(z.string(), z.object({ version: z.string().optional(), hashes: z.array(z.string()).optional() }))
  .default({});
const PIPFILE_LOCK = z.object({ default: PIPFILE_SECTION, develop: PIPFILE_SECTION });
const EXACT = /^=?v?\d+\.\d+\.\d+(?:[-+][\w.+-]{1,100})?$/u;
const FIXED = /^(?:file:|link:|workspace:)|#[0-9a-f]{40}$/u;

export function readPackage(text: string): readonly Dependency[] {
  const { dependencies, devDependencies, optionalDependencies } = PACKAGE.parse(JSON.parse(text));
  const lines = text.split('\n');
  return Object.entries({ ...optionalDependencies, ...devDependencies, ...dependencies }).map(
    ([name, constraint]) => ({
      name,
      line:
        1 +
        Math.max(
          0,
          lines.findIndex((line) => line.includes(`${JSON.stringify(name)}:`)),
        ),
      constraint,
      isPinned: EXACT.test(constraint) || FIXED.test(constraint),
      isHashed: false,
    }),
  );
}

export function readNpmLock(text: string): Lock {
  const { packages, dependencies } = NPM_LOCK.parse(JSON.parse(text));
  const top = Object.entries(packages ?? {}).flatMap(([path, locked]): [string, z.infer<typeof LOCKED>][] =>
    path.lastIndexOf('node_modules/') === 0 ? [[path.slice('node_modules/'.length), locked]] : [],
  );
  const all = [...Object.entries(dependencies ?? {}), ...top];
  return {
    pinned: new Set(all.filter(([, { version }]) => version !== undefined).map(([name]) => name)),
    hashed: new Set(all.filter(([, { integrity }]) => integrity !== undefined).map(([name]) => name)),
  };
}

/** Keys are `name@1.2.3`, of older versions `/name@1.2.3` or `/name/1.2.3`. */
export function readPnpmLock(text: string): Lock {
  const { packages } = PNPM_LOCK.parse(parse(text, { maxAliasCount: 0, logLevel: 'error' }));
  const all = Object.entries(packages ?? {}).map(([key, { resolution }]) => ({
    name: /^\/?((?:@[^/@]{1,200}\/)?[^/@]{1,200})[@/]/u.exec(key)?.[1] ?? key,
    integrity: resolution?.integrity,
  }));
  return {
    pinned: new Set(all.map(({ name }) => name)),
    hashed: new Set(all.filter(({ integrity }) => integrity !== undefined).map(({ name }) => name)),
  };
}

/** yarn.lock, of version 1 and of Berry: blocks that begin with `name@range`. */
export function readYarnLock(text: string): Lock {
  const pinned = new Set<string>();
  const hashed = new Set<string>();
  let name: string | undefined;
  for (const line of text.split('\n')) {
    const head = /^"?((?:@[^/@\s]{1,200}\/)?[^/@\s"#]{1,200})@[^\n]*:\s*$/u.exec(line);
    name = head?.[1] ?? (line.startsWith(' ') ? name : undefined);
    if (name !== undefined && /^ {2}version:? /u.test(line)) {
      pinned.add(name);
    } else if (name !== undefined && /^ {2}(?:integrity|checksum):? /u.test(line)) {
      hashed.add(name);
    }
  }
  return { pinned, hashed };
}

export function readPipfileLock(text: string): Lock {
  const { default: runtime, develop } = PIPFILE_LOCK.parse(JSON.parse(text));
  const all = Object.entries({ ...develop, ...runtime });
  return {
    pinned: new Set(
      all.filter(([, { version }]) => version?.startsWith('==')).map(([name]) => pypiName(name)),
    ),
    hashed: new Set(
      all.filter(([, { hashes }]) => (hashes ?? []).length > 0).map(([name]) => pypiName(name)),
    ),
  };
}
