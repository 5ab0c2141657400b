import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { annotationCommand, renderLog } from '../../src/render/log.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import { columns, fitted, wrap } from '../../src/render/terminal-layout.ts';
import { golden } from './golden.ts';
import { compared, standings, stricter } from './reports/base.ts';
import { fail } from './reports/fail.ts';
import { HOSTILE, hostileReport } from './reports/hostile.ts';
import { advisory, broken, inconclusive } from './reports/open.ts';
import { nothing, pass, warn } from './reports/quiet.ts';
import { many, two } from './reports/several.ts';

const plain = { color: false, width: 80 };

/** Without the codes of the colours. */
const uncoloured = (text: string): string =>
  text
    .split('\u001b')
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf('m') + 1)))
    .join('');

describe('the terminal', () => {
  for (const [name, report] of Object.entries({
    pass,
    warn,
    nothing,
    fail,
    inconclusive,
    advisory,
    broken,
    two,
    compared,
    standings,
    stricter,
  })) {
    it(`reads as agreed at 80 columns: ${name}`, () => {
      const text = renderTerminal(report, plain);
      expect(text).toBe(golden(`terminal/${name}.txt`, text));
      expect(text.split('\n').filter((line) => stringWidth(line) > 80 || line.endsWith(' '))).toEqual([]);
    });
  }

  it('says the same with colour', () => {
    const coloured = renderTerminal(fail, { color: true, width: 80 });
    expect(coloured).toContain('\u001b[31mFAIL\u001b[39m');
    expect(uncoloured(coloured)).toBe(renderTerminal(fail, plain));
  });

  it('counts what it does not print', () => {
    expect(renderTerminal(many, plain)).toContain('… and 2,950 more.');
  });

  it('lets nothing from the repository steer it', () => {
    for (const value of HOSTILE) {
      expect(
        /[\p{Cc}\p{Cf}\p{Cs}]/u.test(renderTerminal(hostileReport(value), plain).replaceAll('\n', '')),
      ).toBe(false);
    }
  });
});

describe('layout', () => {
  it('wraps by cells, keeps long words whole and a per cent sign with its number', () => {
    expect(wrap('女性 女性 女性', 11, '- ')).toEqual(['- 女性 女性', '  女性']);
    expect(wrap('aa 95 % b', 6)).toEqual(['aa', '95 % b']);
    expect(wrap('x'.repeat(20), 6, '- ')).toEqual([`- ${'x'.repeat(20)}`]);
    expect(wrap('', 6, '- ')).toEqual(['- ']);
  });

  it('aligns wide characters and short rows', () => {
    expect(columns([['女', '1'], ['a', '22'], ['b']], 'lr')).toEqual(['女   1', 'a   22', 'b']);
  });

  it('cuts what is too wide, by cells and not by characters', () => {
    expect([fitted('abc', 3), fitted('abcd', 3), fitted('漢字漢字', 6), fitted('😀😀', 3)]).toEqual([
      'abc',
      'ab…',
      '漢字…',
      '😀…',
    ]);
  });
});

describe('the log', () => {
  it('is harmless line by line', () => {
    for (const value of HOSTILE) {
      for (const line of renderLog(hostileReport(value)).lines) {
        expect(line.trim().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        expect(line).not.toContain('\n');
      }
    }
  });

  it('has at most ten annotations a level, as the runner shows them', () => {
    const { annotations } = renderLog(many);
    expect(annotations).toHaveLength(10);
    expect(renderLog(fail).annotations.map(({ level }) => level)).toEqual(['failure', 'failure', 'warning']);
  });

  it('writes an annotation as one command that its values cannot leave', () => {
    const annotation = {
      path: 'a,b:c.csv',
      start_line: 3,
      end_line: 3,
      title: 'x::y,z',
      message: '50 %\n::error::owned',
    } as const;
    expect(annotationCommand({ ...annotation, level: 'failure' })).toBe(
      '::error file=a%2Cb%3Ac.csv,line=3,endLine=3,title=x%3A%3Ay%2Cz::50 %25%0A::error::owned',
    );
    expect(annotationCommand({ ...annotation, level: 'notice' })).toMatch(/^::notice /);
  });
});
