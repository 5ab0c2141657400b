import type { SarifLocation } from './sarif-log.ts';

export interface Place {
  /** From the root of the workspace, with `/`. */
  readonly path: string;
  /** From 1. */
  readonly line?: number | undefined;
  /** In that line, from 1, in UTF-16 units. */
  readonly column?: number | undefined;
  /** From the start of the file; not of a member in it. */
  readonly byteOffset?: number | undefined;
}

/** GitHub shows no result without a line: of a binary file it is the first. */
export function locationOf({ path, line, column, byteOffset }: Place): SarifLocation {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(path), uriBaseId: '%SRCROOT%' },
      region: {
        startLine: line ?? 1,
        ...(line === undefined || column === undefined ? {} : { startColumn: column }),
        ...(byteOffset === undefined ? {} : { byteOffset }),
      },
    },
  };
}

/** Each segment percent-encoded; half a surrogate pair, which has no UTF-8, as the replacement character. */
function uriOf(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
