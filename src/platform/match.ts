import picomatch from 'picomatch';
import type { Matcher } from '../discover/touched.ts';

/** Globs as picomatch reads them; names that begin with a dot match like any other. */
export const matchGlob: Matcher = (glob) => picomatch(glob, { dot: true });
