import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeCommandData, escapeCommandProperty, logLine } from '../../src/render/escape-command.ts';

describe('workflow commands', () => {
  it('escapes data and properties as the runner decodes them', () => {
    expect(escapeCommandData('50 %\r\nx:y,z')).toBe('50 %25%0D%0Ax:y,z');
    expect(escapeCommandProperty('a,b:c%\n')).toBe('a%2Cb%3Ac%25%0A');
  });

  it('starts no command from a line of the log', () => {
    expect(logLine('::error::owned')).toBe('\\u003a:error::owned');
    expect(logLine('  ::stop-commands::x')).toBe('  \\u003a:stop-commands::x');
    expect(logLine('x ##[error]owned')).toBe('x \\u0023#[error]owned');
    expect(logLine('a::b and ::c')).toBe('a::b and ::c');
  });

  it('keeps every string one line that the runner reads as text', () => {
    const nasty = fc.array(
      fc.constantFrom(':', '::', '#', '##[', ' ', '\n', '\r', '\u0085', '\ufeff', 'error', ']'),
    );
    fc.assert(
      fc.property(nasty, (parts) => {
        const line = logLine(parts.join(''));
        expect(line.trim().startsWith('::')).toBe(false);
        expect(line).not.toContain('##[');
        expect(line).not.toMatch(/[\r\n\u0085]/);
      }),
    );
  });
});
