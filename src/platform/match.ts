import picomatch from 'picomatch';
import type { Matcher } from '../discover/touched.ts';

/**
 * Globs as picomatch reads them; names that begin with a dot match like any other. The matcher takes a path and nothing else:
 * picomatch's own has a second parameter, which `filter` would fill with an index, and then it is always truthy.
 */
export const matchGlob: Matcher = (glob) => {
  const matches = picomatch(glob, { dot: true });
  return (path) => matches(path);
};
