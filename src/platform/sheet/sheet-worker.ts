/** The program of the worker that reads documents: one task in, one answer out. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { columnsOfFrame, frameOf } from './data-frame.ts';
import type { SheetTask } from './in-worker.ts';
import { jsonRows } from './json-document.ts';
import { profileFrame } from './profile.ts';
import { workbookRows } from './workbook.ts';

const task = z.custom<SheetTask>((value) => typeof value === 'object').parse(workerData);

function answerTo(given: SheetTask): unknown {
  if (given.kind === 'profile') {
    return profileFrame(given.columns, given.values);
  }
  const { columns, rows, faults } = given.kind === 'json' ? jsonRows(given.bytes) : workbookRows(given);
  const values = rows.length === 0 ? columns.map(() => []) : columnsOfFrame(frameOf(columns, rows));
  return { columns, rows: rows.length, faults, values };
}

try {
  parentPort?.postMessage({ value: answerTo(task) });
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof Error ? error.message : String(error) });
}
