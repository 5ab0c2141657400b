import type { ItemsValue } from '../value.ts';

/** The largest weight of some containers, as they are now; one that is inside itself counts once on the way. */
export function heaviestOf(holders: readonly ItemsValue[]): number {
  const weights = new Map<ItemsValue, number>();
  let heaviest = 0;
  for (const holder of holders) {
    heaviest = Math.max(heaviest, weigh(holder, weights));
  }
  return heaviest;
}

/** Children first, without recursion: a file may nest as deep as it likes. */
function weigh(root: ItemsValue, weights: Map<ItemsValue, number>): number {
  const open = new Set<ItemsValue>();
  const stack = [root];
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const inner = top.inner ?? [];
    if (weights.has(top)) {
      stack.pop();
    } else if (open.has(top)) {
      const own = 1 + top.count - inner.length;
      const total = inner.reduce((sum, each) => sum + (weights.get(each) ?? 1), own);
      weights.set(top, total);
      stack.pop();
    } else {
      open.add(top);
      for (const each of inner) {
        if (!weights.has(each) && !open.has(each)) {
          stack.push(each);
        }
      }
    }
  }
  return weights.get(root) ?? 1;
}
