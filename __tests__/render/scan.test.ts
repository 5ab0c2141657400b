import { describe, expect, it } from '@jest/globals';
import type { ModelFinding } from '../../src/evidence/model/examination.ts';
import type { Rule } from '../../src/evidence/model/rules/rule.ts';
import { scanJson, type ScannedFile } from '../../src/render/scan/scan-result.ts';
import { renderScan, skippedLines } from '../../src/render/scan/scan-terminal.ts';

const PLAIN = { width: 80, color: false };

function rule(
  id: string,
  leadsTo: Rule['leadsTo'],
  severity: Rule['severity'],
  remedy = 'Do not load it.',
): Rule {
  return { id, title: 'A title', leadsTo, severity, why: 'It runs.', remedy, references: [] };
}

const RUNS = rule('pickle/runs', 'dangerous', 'critical');
const ODD = rule('pickle/odd', 'suspicious', 'low');
const CUT = rule('archive/cut', 'inconclusive', 'medium', 'Fetch it again.');
const NOTE = rule('pickle/note', 'note', 'low', 'Nothing.');

const finding = (of: Rule, more: Partial<ModelFinding> = {}): ModelFinding => ({
  rule: of,
  message: 'os.system is called.',
  detail: 'os.system',
  ...more,
});

function file(
  path: string,
  answer: ScannedFile['answer'],
  ...findings: readonly ModelFinding[]
): ScannedFile {
  return { path, format: 'pickle', answer, findings };
}

function shown(...files: readonly ScannedFile[]): string {
  const counts = new Map(files.map(({ answer }) => [answer, 1]));
  return renderScan({ counts, files, skipped: [] }, PLAIN);
}

describe('what a scan found, on a terminal', () => {
  it('the worst file comes first, a remedy once, notes not at all', () => {
    const text = shown(
      file('c.pkl', 'suspicious', finding(ODD, { offset: 7 })),
      file('b.pkl', 'inconclusive', finding(CUT, { message: 'It ends early.', detail: 'at 9', line: 3 })),
      file(
        'a.pt',
        'dangerous',
        finding(NOTE),
        finding(ODD),
        finding(RUNS, { offset: 0, within: ['a', 'data.pkl'] }),
      ),
    );
    expect(text).toBe(`dangerous  a.pt  pickle
  - a, data.pkl, byte 0: os.system is called. [pickle/runs]
  - os.system is called. [pickle/odd]

inconclusive  b.pkl  pickle
  - line 3: It ends early. (at 9) [archive/cut]

suspicious  c.pkl  pickle
  - byte 7: os.system is called. [pickle/odd]

What to do
  - Do not load it. [pickle/odd, pickle/runs]
  - Fetch it again. [archive/cut]

3 files: 1 dangerous, 1 inconclusive, 1 suspicious.
`);
  });

  it('files with the same answer stand by path', () => {
    const text = shown(file('b', 'suspicious', finding(ODD)), file('a', 'suspicious', finding(ODD)));
    expect(text.indexOf('  a  ')).toBeLessThan(text.indexOf('  b  '));
  });

  it('of many findings the first are shown, and how many there are', () => {
    const many = Array.from({ length: 25 }, () => finding(ODD));
    const text = shown(file('a', 'suspicious', ...many));
    expect(text.match(/pickle\/odd\]/g)).toHaveLength(21);
    expect(text).toContain('… and 5 findings more; --json has them all');
  });

  it('nothing of a file reaches the terminal unescaped', () => {
    const evil = '\u001b[2J\u202e\n';
    const hostile = finding(RUNS, { message: `${evil}m`, detail: `${evil}d`, within: [`${evil}w`] });
    const text = shown(file(`${evil}p`, 'dangerous', hostile));
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
    expect(text.match(/\\u001b\[2J\\u202e\\n[pmdw]/g)).toHaveLength(4);
  });

  it('clean files are counted only, and colour is asked for', () => {
    const counts = new Map([
      ['no-known-indicator', 1200],
      ['not-a-model', 1],
    ] as const);
    const text = renderScan({ counts, files: [], skipped: ['a/.git'] }, PLAIN);
    expect(text).toBe(
      '1,201 files: 1,200 with no known indicator, 1 no model.\nPassed over by name: a/.git.\n',
    );
    expect(renderScan({ counts: new Map(), files: [], skipped: [] }, PLAIN)).toBe('0 files.\n');
    const red = renderScan(
      { counts: new Map(), files: [file('a', 'dangerous')], skipped: [] },
      { ...PLAIN, color: true },
    );
    expect(red).toContain('\u001b[31mdangerous');
  });

  it('of many folders that are passed over some are named', () => {
    const many = Array.from({ length: 30 }, (_, index) => `m${index}/.git`);
    expect(skippedLines(many, 1000)).toEqual([expect.stringMatching(/m19\/\.git and 10 more\.$/)]);
  });
});

describe('what a scan found, as JSON', () => {
  it('has every key, null where there is nothing', () => {
    expect(JSON.parse(scanJson(file('a', 'dangerous', finding(RUNS))))).toEqual({
      path: 'a',
      sha256: null,
      format: 'pickle',
      answer: 'dangerous',
      findings: [
        {
          rule: 'pickle/runs',
          severity: 'critical',
          offset: null,
          message: 'os.system is called.',
          detail: 'os.system',
        },
      ],
    });
  });

  it('says where in an archive, and is JSON whatever a name holds', () => {
    const found = finding(RUNS, { offset: 0, within: ['a.zip', 'x\ud800\n'], line: 2 });
    const text = scanJson({ ...file('\ud800\u001b\u009b\u202e', 'dangerous', found), sha256: 'ff' });
    for (const raw of ['\n', '\u001b', '\u009b', '\u202e', '\ud800']) {
      expect(text).not.toContain(raw);
    }
    expect(JSON.parse(text)).toMatchObject({
      path: '\ud800\u001b\u009b\u202e',
      sha256: 'ff',
      findings: [{ offset: 0, message: 'a.zip › x\ud800\n › line 2: os.system is called.' }],
    });
  });
});
