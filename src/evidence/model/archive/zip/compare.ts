import type { ListedHeader, LocalHeader } from './header.ts';
import { isEncrypted, isStreamed } from './header.ts';

/**
 * What the directory and the local header say differently: `method: 0 in the directory, 8 in the header`. A member that was written
 * as a stream has zeros in its local header; PyTorch and others do so.
 */
export function contradictions(listed: ListedHeader, local: LocalHeader): readonly string[] {
  const isLater = isStreamed(local) || isStreamed(listed);
  const fields: readonly (readonly [name: string, listed: number | string, local: number | string])[] = [
    ['name', JSON.stringify(listed.name), JSON.stringify(local.name)],
    ['method', listed.method, local.method],
    ['encryption', yes(isEncrypted(listed)), yes(isEncrypted(local))],
    ['checksum', listed.crc, later(isLater, listed.crc, local.crc)],
    ['packed size', listed.packed, later(isLater, listed.packed, local.packed)],
    ['size', listed.whole, later(isLater, listed.whole, local.whole)],
  ];
  return fields
    .filter(([, inDirectory, inHeader]) => inDirectory !== inHeader)
    .map(
      ([name, inDirectory, inHeader]) =>
        `${name}: ${inDirectory} in the directory, ${inHeader} in the header`,
    );
}

function later(isLater: boolean, listed: number, local: number): number {
  return isLater && (local === 0 || local === 0xffffffff) ? listed : local;
}

function yes(is: boolean): string {
  return is ? 'yes' : 'no';
}

/** Whether a reader that trusts the local header gets other bytes than one that trusts the directory. */
export function readsOtherwise(listed: ListedHeader, local: LocalHeader): boolean {
  const isLater = isStreamed(local) && local.packed === 0;
  return listed.method !== local.method || (!isLater && listed.packed !== local.packed);
}
