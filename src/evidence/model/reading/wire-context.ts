import type { Budget } from '../budget.ts';
import type { ByteWindow } from './byte-window.ts';
import type { Notes } from './notes.ts';

/** What a walk through a message reads from, pays with, and writes to. */
export interface WireContext {
  readonly bytes: ByteWindow;
  readonly budget: Budget;
  readonly notes: Notes;
}
