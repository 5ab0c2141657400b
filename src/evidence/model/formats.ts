import { COMPRESSED } from './archive/compressed.ts';
import { tar } from './archive/tar/examine-tar.ts';
import { UNOPENED } from './archive/unopened.ts';
import { zip } from './archive/zip/examine-zip.ts';
import type { FormatExaminer } from './format-examiner.ts';
import { lfsPointer } from './formats/lfs.ts';
import { NOT_MODELS } from './formats/not-models.ts';
import { npy } from './formats/npy.ts';
import { pickle } from './formats/pickle.ts';
import { OTHER_FORMATS } from './other-formats.ts';

/**
 * Every format that is known, in the order in which a file is asked for it: first those with a magic number, then those that are known by
 * their structure. The first that recognises the bytes examines them.
 */
export const FORMATS: readonly FormatExaminer[] = [
  lfsPointer,
  zip,
  npy,
  ...UNOPENED,
  ...COMPRESSED,
  tar,
  pickle,
  ...OTHER_FORMATS,
  ...NOT_MODELS,
];
