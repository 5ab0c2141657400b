import { doubleAt } from '../stats/double-at.ts';
import type { Moments, ResidualMoments, Residuals } from './cube.ts';
import { intAt } from './elements.ts';

/** Blocks of the jackknife. */
export const BLOCKS = 64;

/** Places in a record; a moments quadruple is mean, M2, M3, M4. */
const N = 0;
const W = 1;
const W2 = 2;
const TRUTH = 3;
const PREDICTION = 7;
const RESIDUAL = 11;
const CROSS = 15;
const ABSOLUTE = 16;
const RELATIVE = 17;
const RELATIVE_W = 18;
/** Doubles in the record of one group or block. */
export const RECORD = 19;

const scratch = new Float64Array(3);
const bits = new Int32Array(scratch.buffer);

/** The block of a row, from its numbers alone, so that neither its place in the table nor its group's name moves it. */
export function blockOf(truth: number, prediction: number, weight: number): number {
  // + 0 makes one bit pattern of −0 and 0.
  scratch[0] = truth + 0;
  scratch[1] = prediction + 0;
  scratch[2] = weight + 0;
  let hash = 0;
  for (let index = 0; index < 6; index += 1) {
    hash = Math.imul(hash ^ intAt(bits, index), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return (hash ^ (hash >>> 8)) & (BLOCKS - 1);
}

/** Writes the record of a single row at `at`. */
export function writeRow(
  record: Float64Array,
  at: number,
  truth: number,
  prediction: number,
  weight: number,
): void {
  record.fill(0, at, at + RECORD);
  const residual = truth - prediction;
  record[at + N] = 1;
  record[at + W] = weight;
  record[at + W2] = weight * weight;
  record[at + TRUTH] = truth;
  record[at + PREDICTION] = prediction;
  record[at + RESIDUAL] = residual;
  record[at + ABSOLUTE] = weight * Math.abs(residual);
  if (truth !== 0) {
    record[at + RELATIVE] = weight * Math.abs(residual / truth);
    record[at + RELATIVE_W] = weight;
  }
}

/**
 * Adds one record to another: Pébay's formulas for combining centred sums (Sandia report SAND2008-6212, equations 2.1,
 * 3.1 and 3.2, with weights in the place of counts).
 */
export function mergeRecords(target: Float64Array, to: number, source: Float64Array, from: number): void {
  const weightA = doubleAt(target, to + W);
  const weightB = doubleAt(source, from + W);
  // Rows of weight 0 are counted, and have no part in any mean.
  if (weightB > 0) {
    const deltaTruth = doubleAt(source, from + TRUTH) - doubleAt(target, to + TRUTH);
    const deltaPrediction = doubleAt(source, from + PREDICTION) - doubleAt(target, to + PREDICTION);
    const cross =
      weightA === 0 ? 0 : (deltaTruth * deltaPrediction * weightA * weightB) / (weightA + weightB);
    target[to + CROSS] = doubleAt(target, to + CROSS) + doubleAt(source, from + CROSS) + cross;
    mergeMoments(target, to + TRUTH, weightA, source, from + TRUTH, weightB);
    mergeMoments(target, to + PREDICTION, weightA, source, from + PREDICTION, weightB);
    mergeMoments(target, to + RESIDUAL, weightA, source, from + RESIDUAL, weightB);
  }
  addAt(target, to, source, from, N);
  addAt(target, to, source, from, W);
  addAt(target, to, source, from, W2);
  addAt(target, to, source, from, ABSOLUTE);
  addAt(target, to, source, from, RELATIVE);
  addAt(target, to, source, from, RELATIVE_W);
}

function addAt(target: Float64Array, to: number, source: Float64Array, from: number, place: number): void {
  target[to + place] = doubleAt(target, to + place) + doubleAt(source, from + place);
}

function mergeMoments(
  target: Float64Array,
  to: number,
  weightA: number,
  source: Float64Array,
  from: number,
  weightB: number,
): void {
  if (weightA === 0) {
    for (let moment = 0; moment < 4; moment += 1) {
      target[to + moment] = doubleAt(source, from + moment);
    }
    return;
  }
  const weight = weightA + weightB;
  const mean = doubleAt(target, to);
  const delta = doubleAt(source, from) - mean;
  const step = delta / weight;
  const a2 = doubleAt(target, to + 1);
  const b2 = doubleAt(source, from + 1);
  const a3 = doubleAt(target, to + 2);
  const b3 = doubleAt(source, from + 2);
  const between = delta * step * weightA * weightB;
  target[to + 3] =
    doubleAt(target, to + 3) +
    doubleAt(source, from + 3) +
    between * step * step * (weightA * weightA - weightA * weightB + weightB * weightB) +
    6 * step * step * (weightA * weightA * b2 + weightB * weightB * a2) +
    4 * step * (weightA * b3 - weightB * a3);
  target[to + 2] = a3 + b3 + between * step * (weightA - weightB) + 3 * step * (weightA * b2 - weightB * a2);
  target[to + 1] = a2 + b2 + between;
  target[to] = mean + step * weightB;
}

/** The published form of 64 block records that stand one after another. */
export function residualsOf(blocks: Float64Array): Residuals {
  const whole = new Float64Array(RECORD);
  const published: ResidualMoments[] = [];
  for (let block = 0; block < BLOCKS; block += 1) {
    mergeRecords(whole, 0, blocks, block * RECORD);
    published.push(readRecord(blocks, block * RECORD));
  }
  return { whole: readRecord(whole, 0), blocks: published };
}

/** Residuals of the rows of several groups together. */
export function mergeResiduals(parts: readonly Residuals[]): Residuals {
  const blocks = new Float64Array(BLOCKS * RECORD);
  const record = new Float64Array(RECORD);
  for (const part of parts) {
    for (const [block, moments] of part.blocks.entries()) {
      writeRecord(record, moments);
      mergeRecords(blocks, block * RECORD, record, 0);
    }
  }
  return residualsOf(blocks);
}

function readRecord(record: Float64Array, at: number): ResidualMoments {
  const value = (place: number): number => doubleAt(record, at + place);
  const moments = (place: number): Moments => ({
    mean: value(place),
    m2: value(place + 1),
    m3: value(place + 2),
    m4: value(place + 3),
  });
  return {
    n: value(N),
    w: value(W),
    w2: value(W2),
    truth: moments(TRUTH),
    prediction: moments(PREDICTION),
    residual: moments(RESIDUAL),
    cross: value(CROSS),
    absolute: value(ABSOLUTE),
    relative: value(RELATIVE),
    relativeW: value(RELATIVE_W),
  };
}

function writeRecord(record: Float64Array, from: ResidualMoments): void {
  const { n, w, w2, truth, prediction, residual, cross, absolute, relative, relativeW } = from;
  const quadruple = ({ mean, m2, m3, m4 }: Moments): readonly number[] => [mean, m2, m3, m4];
  record.set([n, w, w2, ...quadruple(truth), ...quadruple(prediction), ...quadruple(residual)]);
  record.set([cross, absolute, relative, relativeW], CROSS);
}
