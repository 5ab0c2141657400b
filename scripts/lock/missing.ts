import { z } from 'zod';

const names = z.record(z.string(), z.string());
const entry = z.looseObject({
  version: z.string().optional(),
  integrity: z.string().optional(),
  resolved: z.string().optional(),
  link: z.boolean().optional(),
  dev: z.boolean().optional(),
  license: z.string().optional(),
  engines: z.unknown().optional(),
  optionalDependencies: names.optional(),
});
const lockfile = z.looseObject({ packages: z.record(z.string(), entry) });

export type Lock = z.infer<typeof lockfile>;
export type LockEntry = z.infer<typeof entry>;

/** An optional dependency that the lock names in a parent but has no entry for: a build for another platform. */
export interface Missing {
  readonly parent: string;
  readonly name: string;
  readonly version: string;
}

function isLock(value: unknown): value is Lock {
  return lockfile.safeParse(value).success;
}

/** Reads a lock as it stands, the order of its keys included; throws for another shape. */
export function parseLock(text: string): Lock {
  const value: unknown = JSON.parse(text);
  if (!isLock(value))
    throw new Error('package-lock.json is not a lock file of version 3. Write it with npm 10 or later.');
  return value;
}

/** The lock key that a dependency of `parent` resolves to, looking outwards as Node does. */
function resolvedKey(lock: Lock, parent: string, name: string): string | undefined {
  let at = parent;
  for (;;) {
    const key = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (lock.packages[key] !== undefined) return key;
    if (at === '') return undefined;
    at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')));
  }
}

/** Every optional dependency without an entry, sorted as the lock is. `npm ci` refuses a lock that has one. */
export function missingEntries(lock: Lock): readonly Missing[] {
  return Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => resolvedKey(lock, parent, name) === undefined)
      .map(([name, version]) => ({ parent, name, version })),
  );
}

/** Words of a package name that say for which machine it was built, as npm's `os`, `cpu` and `libc` write them. */
const OS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32'];

/** A list of one, for a key that stands in the entry only when there is something to say. */
function listed(key: 'cpu' | 'os' | 'libc', word: string | undefined): LockEntry {
  return word === undefined ? {} : { [key]: [word] };
}

function libcOf(words: readonly string[]): string | undefined {
  if (!words.includes('linux')) return undefined;
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  return words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
}

/** Its keys stand in npm's order, so that a later `npm install` does not rewrite them. */
function entryFor(lock: Lock, { parent, name, version }: Missing): LockEntry {
  const { dev, license, engines } = lock.packages[parent] ?? {};
  const words = name.split(/[-/]/u);
  return {
    version,
    ...listed(
      'cpu',
      CPU.find((word) => words.includes(word)),
    ),
    ...(dev === undefined ? {} : { dev }),
    ...listed('libc', libcOf(words)),
    ...(license === undefined ? {} : { license }),
    optional: true,
    ...listed(
      'os',
      OS.find((word) => words.includes(word)),
    ),
    ...(engines === undefined ? {} : { engines }),
  };
}

/** The lock with an entry for every missing build, its keys sorted, and no address of the registry that this machine used. */
export function completeLock(lock: Lock): Lock {
  const added = missingEntries(lock).map((missing): [string, LockEntry] => [
    `node_modules/${missing.name}`,
    entryFor(lock, missing),
  ]);
  const { '': root, ...rest } = lock.packages;
  const entries = [...Object.entries(rest), ...added]
    .map(([key, { resolved: _, ...kept }]): [string, LockEntry] => [key, kept])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    ...lock,
    packages: { ...(root === undefined ? {} : { '': root }), ...Object.fromEntries(entries) },
  };
}
