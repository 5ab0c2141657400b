import { describe, expect, it } from '@jest/globals';
import { REPOSITORY_RULES } from '../../../src/evidence/document/repository/rules.ts';
import incidentChannel from '../../../src/metrics/accountability/incident-channel.ts';
import { measuredFiles, namedBy } from '../run-files.ts';

const NOTHING = {
  rule: REPOSITORY_RULES.noChannel,
  path: 'SECURITY.md',
  line: 1,
  message: 'It names no address.',
  detail: 'SECURITY.md',
};

describe('an incident channel', () => {
  it('is there where a line names it', () => {
    const found = measuredFiles(incidentChannel, {
      files: { incidentChannel: { path: 'SECURITY.md', line: 4, findings: [] } },
    });
    expect(found).toMatchObject({ value: 1, n: 1, counted: 'answer' });
    expect(namedBy(found)).toEqual([]);
  });

  it('is not there where a policy names nobody, and the file is named', () => {
    const found = measuredFiles(incidentChannel, {
      files: { incidentChannel: { path: 'SECURITY.md', findings: [NOTHING] } },
    });
    expect(found.value).toBe(0);
    expect(namedBy(found)).toEqual(['SECURITY.md repository/no-incident-channel']);
  });
});
