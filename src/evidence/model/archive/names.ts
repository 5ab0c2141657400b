import type { Notes } from '../reading/notes.ts';
import { ARCHIVE_RULES } from '../rules/archive.ts';

/** Control characters, and those that turn the direction of text. */
const CONTROL = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const DRIVE = /^[a-z]:/iu;

/** Whether a path leads out of the folder that it is resolved in, on any system. */
export function leavesFolder(name: string): boolean {
  const parts = name.split(/[/\\]/u);
  return /^[/\\]/u.test(name) || DRIVE.test(name) || parts.includes('..');
}

/** Judges the names of an archive's members, one after another. */
export class Names {
  readonly #notes: Notes;
  readonly #seen = new Set<string>();

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  see(name: string, offset: number): void {
    const shown = JSON.stringify(name);
    if (leavesFolder(name)) {
      this.#notes.find(ARCHIVE_RULES.pathLeaves, `The name of a member leaves the folder.`, shown, {
        offset,
      });
    }
    if (name === '' || name.includes('\\') || CONTROL.test(name)) {
      this.#notes.find(ARCHIVE_RULES.oddName, 'Readers take the name of a member differently.', shown, {
        offset,
      });
    }
    if (this.#seen.has(name)) {
      this.#notes.find(ARCHIVE_RULES.duplicateName, 'Two members have one name.', shown, { offset });
    }
    this.#seen.add(name);
  }
}
