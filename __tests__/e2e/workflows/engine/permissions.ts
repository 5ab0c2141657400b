import { grantable } from '../../github/installation-token.ts';
import type { Permission } from '../../github/overlay-state.ts';
import type { Permissions } from './workflow.ts';

/** Levels by scope, as GitHub spells them in a workflow (`pull-requests`). What is not here is none. */
export type Grant = Readonly<Record<string, Permission>>;

/** A job whose workflow says nothing gets the restricted default of new repositories. */
const restricted: Grant = { contents: 'read', packages: 'read' };
const scopes = [...Object.keys(grantable).map((name) => name.replaceAll('_', '-')), 'id-token', 'packages'];

function levels(declared: Permissions): Grant {
  if (typeof declared === 'string') {
    const level = declared === 'read-all' ? 'read' : 'write';
    return Object.fromEntries(scopes.map((scope) => [scope, level]));
  }
  const granted = Object.entries(declared).flatMap(([scope, level]) =>
    level === 'none' ? [] : [[scope, level] as const],
  );
  return Object.fromEntries(granted);
}

/** What a job declares, or its workflow, or else what its caller granted. */
export function grantOf(
  job: { readonly permissions?: Permissions | undefined },
  workflow: { readonly permissions?: Permissions | undefined },
  ceiling: Grant | undefined,
): Grant {
  const declared = job.permissions ?? workflow.permissions;
  return declared === undefined ? (ceiling ?? restricted) : levels(declared);
}

const rank = (level: Permission | undefined): number => (level === undefined ? 0 : level === 'read' ? 1 : 2);

/** What a nested job asks for beyond its caller, in GitHub's words; each is a start-up failure of the whole run. */
export function beyond(job: string, asked: Grant, ceiling: Grant): readonly string[] {
  return Object.entries(asked)
    .filter(([scope, level]) => rank(level) > rank(ceiling[scope]))
    .map(
      ([scope, level]) =>
        `The nested job '${job}' is requesting '${scope}: ${level}', but is only allowed '${scope}: ${ceiling[scope] ?? 'none'}'.`,
    );
}

/** A fork's pull request may read what it was granted, and write nothing. */
export function readOnly(grant: Grant): Grant {
  return Object.fromEntries(Object.keys(grant).map((scope) => [scope, 'read']));
}

/** The grant as an installation token takes it; scopes that the emulator does not know have no routes there either. */
export function tokenPermissions(grant: Grant): Grant {
  const known = Object.entries(grant)
    .map(([scope, level]) => [scope.replaceAll('-', '_'), level] as const)
    .filter(([scope]) => Object.hasOwn(grantable, scope));
  return { metadata: 'read', ...Object.fromEntries(known) };
}
