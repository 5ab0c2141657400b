import type { Rule } from './rule.ts';

/** What keeps a file from being examined at all. */
export const SCAN_RULES = {
  notExamined: {
    id: 'scan/not-examined',
    title: 'A file was not examined',
    leadsTo: 'inconclusive',
    severity: 'medium',
    why: 'Nothing is known of a file that nobody has read, so nothing good can be said of it.',
    remedy:
      'Make it a regular, readable file below the folder that is scanned, or scan the place where it really lies.',
    references: [],
  },
  examinerFailed: {
    id: 'scan/examiner-failed',
    title: 'The examination of a file failed',
    leadsTo: 'inconclusive',
    severity: 'high',
    why: 'The rest of the file is not examined: a file that breaks its reader may do so to hide something.',
    remedy: 'Do not load the file. If you may share it, report it as a defect of fates.',
    references: [],
  },
} as const satisfies { readonly [name: string]: Rule };
