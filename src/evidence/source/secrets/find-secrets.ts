/** Secrets by the shapes of well-known tokens. A value never leaves this file: a finding holds its first four characters and its length. */
import { SOURCE_RULES } from '../../model/rules/source.ts';
import type { Found } from '../finding.ts';
import { entropyOf, isPlaceholder } from './placeholder.ts';
import type { Shape } from './shape.ts';
import { SHAPES } from './shapes.ts';

/** Their long random texts are digests. */
const LOCK_FILE =
  /(?:^|\/)(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|conda-lock\.yml)$/u;
/** A line of a file, or a text of JSON, that is nothing but an image or other data in base64. */
const DATA = /"(?:image\/(?:png|jpeg|gif)|application\/pdf)"\s{0,4}:|data:[a-z]+\/[a-z+.-]{1,40};base64,/u;
/** A prefix that is shorter than this is not secret, and tells which token it is. */
const SHOWN = 4;

export function* findSecrets(path: string, text: string): Generator<Found> {
  if (LOCK_FILE.test(path)) {
    return;
  }
  const lower = text.toLowerCase();
  for (const shape of SHAPES) {
    if (shape.hints.some((hint) => lower.includes(hint))) {
      yield* ofShape(shape, text);
    }
  }
}

function* ofShape(shape: Shape, text: string): Generator<Found> {
  let line = 1;
  let lineStart = 0;
  let next = text.indexOf('\n');
  for (const match of text.matchAll(shape.pattern)) {
    const secret = match[1] ?? match[0];
    const at = match.index + match[0].indexOf(secret);
    for (; next !== -1 && next < at; next = text.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = next + 1;
    }
    if (entropyOf(secret) >= shape.entropy && !isPlaceholder(secret) && !isData(text, lineStart, at)) {
      yield {
        rule: SOURCE_RULES.secret,
        line,
        column: at - lineStart + 1,
        message: `A text of the shape of a secret stands here: ${shape.name}.`,
        detail: `${shownOf(shape, secret)} (${secret.length} characters)`,
      };
    }
  }
}

/** A known prefix is shown; of a password nothing is. */
function shownOf({ pattern, name }: Shape, secret: string): string {
  return pattern.source.startsWith('(?<![A-Za-z0-9_') ? `${secret.slice(0, SHOWN)}…` : name;
}

function isData(text: string, lineStart: number, at: number): boolean {
  return DATA.test(text.slice(lineStart, Math.min(at, lineStart + 200)));
}
