/** Every published way around scanners that we know of, by what it plays with; `docs/scan-scorecard.md` is made of it. */
import { ZIP_CASES, STREAM_CASES } from './archive-cases.ts';
import { CALLABLES } from './callable-cases.ts';
import { FORMAT_CASES } from './format-cases.ts';
import { OPCODE_CASES } from './opcode-cases.ts';
import type { ScorecardGroup } from './scorecard-case.ts';
import { STRUCTURE_CASES } from './structure-cases.ts';

export const SCORECARD: readonly ScorecardGroup[] = [
  CALLABLES,
  OPCODE_CASES,
  STRUCTURE_CASES,
  ZIP_CASES,
  STREAM_CASES,
  FORMAT_CASES,
];
