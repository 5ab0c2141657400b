import { type Call, callsOf, constantOf, keywordOf } from '../../../source/python/calls.ts';
import { type Names, namesOf } from '../../../source/python/names.ts';
import { tokenize } from '../../../source/python/tokens.ts';
import { codeCells } from '../../../source/notebook.ts';
import type { DocumentFinding, DocumentReader, DocumentText } from '../../document.ts';
import { RANDOMNESS_HINT } from './evidence.ts';
import { drawingOf, type Family, isGenerator, seededBy } from './libraries.ts';
import { RANDOMNESS_RULES } from './rules.ts';

export const randomness: DocumentReader<'randomness'> = {
  kind: 'randomness',
  names: ['training-code'],
  read: (documents) => {
    const files = (documents.get('training-code') ?? []).map((text) => ({ text, ...drawsOf(codeOf(text)) }));
    const drawing = files.filter(({ draws }) => draws > 0);
    return files.length === 0
      ? { state: 'missing', missing: ['training code'], hint: RANDOMNESS_HINT }
      : {
          state: 'read',
          evidence: {
            files: files.length,
            drawing: drawing.length,
            seeded: drawing.filter(({ unseeded }) => unseeded === undefined).length,
            findings: drawing.flatMap(({ text, unseeded }) =>
              unseeded === undefined ? [] : [findingOf(text, unseeded)],
            ),
          },
        };
  },
};

function findingOf({ path }: DocumentText, { line, callee }: Unseeded): DocumentFinding {
  return {
    rule: RANDOMNESS_RULES.unseeded,
    path,
    line,
    message: 'This call draws at random, and nothing in the file gives it a seed.',
    detail: callee.slice(0, 300),
  };
}

/** A script, or a notebook's code with the lines of the file. */
interface Code {
  readonly text: string;
  readonly lineOf: (line: number) => number;
}

function codeOf({ path, text }: DocumentText): Code {
  if (!path.endsWith('.ipynb')) {
    return { text, lineOf: (line) => line };
  }
  const lines = (codeCells(text) ?? []).flatMap((cell) => {
    const own = cell.text.split('\n');
    return cell.lines.map((line, index) => ({ line, text: own[index] ?? '' }));
  });
  return {
    text: lines.map((each) => each.text).join('\n'),
    lineOf: (line) => lines[line - 1]?.line ?? 1,
  };
}

interface Unseeded {
  readonly line: number;
  readonly callee: string;
}

interface Draws {
  /** Calls that are known to draw. */
  readonly draws: number;
  /** The first that has no seed. */
  readonly unseeded?: Unseeded;
}

function drawsOf({ text, lineOf }: Code): Draws {
  const streams = tokenize(text);
  const names = namesOf(streams[0] ?? []);
  const calls = streams.flatMap((tokens) =>
    [...callsOf(tokens)].filter(({ callee }) => !callee.startsWith('?')),
  );
  const seeded = new Set<Family>(calls.flatMap((call) => (hasSeed(call) ? familiesOf(call, names) : [])));
  const drawing = calls.flatMap((call) => drawOf(call, names, seeded) ?? []);
  const first = drawing.filter(({ isSeeded }) => !isSeeded).toSorted((a, b) => a.line - b.line)[0];
  return {
    draws: drawing.length,
    ...(first === undefined ? {} : { unseeded: { line: lineOf(first.line), callee: first.callee } }),
  };
}

function familiesOf({ callee }: Call, names: Names): readonly Family[] {
  return names.resolve(callee).flatMap(seededBy);
}

interface Draw extends Unseeded {
  readonly isSeeded: boolean;
}

function drawOf(call: Call, names: Names, seeded: ReadonlySet<Family>): Draw | undefined {
  const { callee, line } = call;
  const all = names.resolve(callee);
  if (all.some(isGenerator)) {
    return { callee, line, isSeeded: hasSeed(call) };
  }
  const drawing = all.flatMap((name) => drawingOf(name) ?? [])[0];
  if (drawing === undefined) {
    return undefined;
  }
  const own = drawing.keywords.flatMap((keyword) => keywordOf(call, keyword) ?? []);
  const isSeeded = seeded.has(drawing.family) || own.some((argument) => constantOf(argument) !== 'None');
  return { callee, line, isSeeded };
}

/** Whether there is an argument that is not `None`: without one the clock is the seed. */
function hasSeed(call: Call): boolean {
  const [first] = call.arguments();
  return first !== undefined && constantOf(first) !== 'None';
}
