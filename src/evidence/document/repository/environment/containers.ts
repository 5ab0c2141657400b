/** Base images of development containers; those of Dockerfiles are read with the other dependencies. */
import { parseTree, findNodeAtLocation } from 'jsonc-parser';
import type { DocumentText } from '../../document.ts';

export interface DevelopmentImage {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly isFixed: boolean;
}

const DIGEST = /@sha256:[0-9a-f]{64}$/u;
const MOST_LETTERS = 2 ** 16;
/** The parser calls itself at each. */
const MOST_BRACKETS = 500;

/** The `image` of a devcontainer.json; one that builds a Dockerfile has none of its own. */
export function developmentImage({ path, text }: DocumentText): DevelopmentImage | undefined {
  if (text.length > MOST_LETTERS || text.split(/[[{]/u).length > MOST_BRACKETS) {
    return undefined;
  }
  const root = parseTree(text, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, ['image']);
  const image: unknown = node?.value;
  return node === undefined || typeof image !== 'string'
    ? undefined
    : { path, line: text.slice(0, node.offset).split('\n').length, isFixed: DIGEST.test(image) };
}
