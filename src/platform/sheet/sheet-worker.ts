/** The program of the worker that reads documents: one task in, one answer out. Libraries are loaded when they are needed. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { SheetTask } from './in-worker.ts';
import type { DocumentRows } from './json-document.ts';

async function answerTo(task: SheetTask): Promise<unknown> {
  if (task.kind === 'profile') {
    const { profileFrame } = await import('./profile.ts');
    return profileFrame(task.columns, task.values);
  }
  const { columns, rows, faults } = await rowsOf(task);
  const head = { columns, rows: rows.length, faults };
  // danfojs refuses a name that occurs twice in words of its own; whoever checks the header has better ones.
  if (rows.length === 0 || new Set(columns).size < columns.length) {
    return { ...head, values: columns.map(() => []) };
  }
  const { columnsOfFrame, frameOf } = await import('./data-frame.ts');
  return { ...head, values: columnsOfFrame(frameOf(columns, rows)) };
}

async function rowsOf(task: Exclude<SheetTask, { readonly kind: 'profile' }>): Promise<DocumentRows> {
  return task.kind === 'json'
    ? (await import('./json-document.ts')).jsonRows(task.bytes)
    : (await import('./workbook.ts')).workbookRows(task);
}

try {
  const task = z.custom<SheetTask>((value) => typeof value === 'object').parse(workerData);
  parentPort?.postMessage({ value: await answerTo(task) });
} catch (error) {
  parentPort?.postMessage({ refused: error instanceof Error ? error.message : String(error) });
}
