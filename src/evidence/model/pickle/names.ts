/** What is known of a name that a pickle imports: allow-list first, by exact pairs; then the deny-list, with what lies below; else unknown. */
import type { AllowedNames, Role } from './allow/allowed.ts';
import { BOOSTING } from './allow/boosting.ts';
import { FAIRLEARN } from './allow/fairlearn.ts';
import { NUMPY } from './allow/numpy.ts';
import { PANDAS } from './allow/pandas.ts';
import { PYTHON } from './allow/python.ts';
import { PYTORCH } from './allow/pytorch.ts';
import { SCIKIT_LEARN } from './allow/scikit-learn-earlier.ts';
import { SCIPY_STATS } from './allow/scipy-stats.ts';
import { SCIPY } from './allow/scipy.ts';
import { DENIED_CALLERS } from './deny/callers.ts';
import { DENIED_ANYWHERE, DENIED_LIBRARIES, DENIED_METHODS } from './deny/libraries.ts';
import { DENIED_LOADERS } from './deny/loaders.ts';
import { DENIED_PYTHON } from './deny/python.ts';

export type Standing =
  | { readonly is: 'allowed'; readonly role: Role }
  | { readonly is: 'denied'; readonly does: string }
  | { readonly is: 'unknown' };

const RANK: { readonly [R in Role]: number } = { name: 0, call: 1, object: 2 };
const ALLOWED: ReadonlyMap<string, Role> = rolesOf([
  ...PYTHON,
  ...NUMPY,
  ...SCIPY,
  ...SCIPY_STATS,
  ...PANDAS,
  ...SCIKIT_LEARN,
  ...FAIRLEARN,
  ...BOOSTING,
  ...PYTORCH,
]);

const DENIED = [...DENIED_PYTHON, ...DENIED_LIBRARIES, ...DENIED_CALLERS, ...DENIED_LOADERS];
const DENIED_MODULES: ReadonlyMap<string, string> = new Map(
  DENIED.flatMap(({ does, modules = '' }) =>
    words(modules).map((module): [string, string] => [module, does]),
  ),
);
const DENIED_NAMES: ReadonlyMap<string, string> = new Map(
  DENIED.flatMap(({ does, names = {} }) =>
    Object.entries(names).flatMap(([module, text]) =>
      words(text).map((name): [string, string] => [keyOf(module, name), does]),
    ),
  ),
);
const UNKNOWN: Standing = { is: 'unknown' };

function words(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

function keyOf(module: string, name: string): string {
  return `${module} ${name}`;
}

function rolesOf(groups: readonly AllowedNames[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const { role, names } of groups) {
    for (const [module, text] of Object.entries(names)) {
      for (const name of words(text)) {
        const before = roles.get(keyOf(module, name));
        if (before === undefined || RANK[before] < RANK[role]) {
          roles.set(keyOf(module, name), role);
        }
      }
    }
  }
  return roles;
}

/** `a`, `a.b`, `a.b.c` of `a.b.c`. */
function prefixesOf(dotted: string): readonly string[] {
  const parts = dotted.split('.');
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

export function standingOf(module: string, name: string): Standing {
  const role = ALLOWED.get(keyOf(module, name));
  if (role !== undefined) {
    return { is: 'allowed', role };
  }
  const does = deniedFor(module, name);
  return does === undefined ? UNKNOWN : { is: 'denied', does };
}

/** A dotted name walks attributes, and any of them may be a module that is denied: `torch.serialization` `os.system`. */
function deniedFor(module: string, name: string): string | undefined {
  const parts = name.split('.');
  for (const above of prefixesOf(module).toReversed()) {
    const does = DENIED_MODULES.get(above);
    if (does !== undefined) {
      return does;
    }
  }
  for (const path of prefixesOf(name)) {
    const does = DENIED_NAMES.get(keyOf(module, path)) ?? DENIED_MODULES.get(`${module}.${path}`);
    if (does !== undefined) {
      return does;
    }
  }
  const reached = parts.find((part, index) => DENIED_ANYWHERE.has(part) || (index > 0 && isWayOut(part)));
  if (reached !== undefined) {
    return `reaches ${reached}`;
  }
  return parts.length > 1 ? deniedFor(parts[0] ?? '', parts.slice(1).join('.')) : undefined;
}

/** Whether an attribute of this name, or one on the way to it, is a way to run something. */
export function isDeniedAttribute(path: string): boolean {
  return path.split('.').some((part) => DENIED_ANYWHERE.has(part) || isWayOut(part) || part.startsWith('__'));
}

function isWayOut(attribute: string): boolean {
  return DENIED_METHODS.has(attribute) || DENIED_MODULES.has(attribute);
}
