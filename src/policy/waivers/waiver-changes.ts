import { differingKeys, type Keys, keysOf, sideText, sidesOf } from '../base/difference.ts';
import { compare } from '../mistake.ts';
import type { PolicyChange } from '../policy-change.ts';
import type { Waiver } from '../waiver.ts';

/** Waivers that the head adds, removes or rewrites, by id. They take effect after the merge. */
export function waiverChanges(base: readonly Waiver[], head: readonly Waiver[]): readonly PolicyChange[] {
  const after = new Map(head.map((waiver) => [waiver.id, waiver]));
  const ids = new Set(base.map(({ id }) => id));
  return [
    ...base.flatMap((waiver): readonly PolicyChange[] => {
      const other = after.get(waiver.id);
      return other === undefined
        ? [{ part: 'waiver', id: waiver.id, change: 'removed', from: wholeText(waiver) }]
        : changed(waiver, other);
    }),
    ...head
      .filter(({ id }) => !ids.has(id))
      .map(
        (waiver): PolicyChange => ({ part: 'waiver', id: waiver.id, change: 'added', to: wholeText(waiver) }),
      ),
  ].toSorted((a, b) => compare(a.id, b.id));
}

function changed(base: Waiver, head: Waiver): readonly PolicyChange[] {
  const [before, after] = [waiverKeys(base), waiverKeys(head)];
  const keys = differingKeys(before, after);
  return keys.length === 0
    ? []
    : [{ part: 'waiver', id: base.id, change: 'changed', ...sidesOf(keys, before, after) }];
}

function waiverKeys({ requirement, subject, on, owner, granted, expires, reason }: Waiver): Keys {
  return keysOf({ requirement, subject, on: on?.toSorted(compare), owner, granted, expires, reason });
}

function wholeText(waiver: Waiver): string {
  return sideText(['requirement', 'subject', 'on', 'owner', 'expires'], waiverKeys(waiver)) ?? '';
}
