import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { isLater, printMarker, readMarker } from '../../src/publish/marker.ts';

const own = { commentId: 'fates.yml', head: 'a'.repeat(40), runId: 7, attempt: 2 };

describe('the marker', () => {
  it('is read back from the first line of a body', () => {
    expect(readMarker(`${printMarker(own)}\n## FATES`)).toEqual(own);
  });

  it('is no marker anywhere else', () => {
    expect(readMarker(`quote: ${printMarker(own)}`)).toBeUndefined();
    expect(readMarker('<!-- fates-gate id=%E0%A4%A head=aa run=1 attempt=1 -->')).toMatchObject({
      commentId: '%E0%A4%A',
    });
  });

  it('cannot be closed by an id', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (commentId) => {
        const printed = printMarker({ ...own, commentId });
        expect(printed.indexOf('-->')).toBe(printed.length - 3);
        expect(readMarker(printed)?.commentId).toBe(commentId);
      }),
    );
  });

  it.each([
    [8, 1, true],
    [7, 3, true],
    [7, 2, false],
    [6, 9, false],
  ])('run %d attempt %d is later: %s', (runId, attempt, later) => {
    expect(isLater({ ...own, runId, attempt }, own)).toBe(later);
  });
});
