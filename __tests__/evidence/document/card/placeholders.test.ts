import { describe, expect, test } from '@jest/globals';
import {
  isPlaceholder,
  withoutPlaceholders,
  wordsOf,
} from '../../../../src/evidence/document/card/placeholders.ts';

describe('Placeholders', () => {
  test.each([
    '[More Information Needed]',
    '[Who is meant to use it?]',
    '[your team here]',
    '[…]',
    'More information needed',
    'TBD',
    'TBA: after the audit of the whole team',
    'To be completed by the data team.',
    'Lorem ipsum dolor sit amet,\nconsectetur adipiscing elit.',
    '{{ model_summary | default("", true) }}',
    '{% if developers %}',
    'Describe the intended use of the model here.',
    'Provide a longer summary of what this model is.',
    'Developed by:',
    'Primary intended users',
    'Users (both direct and downstream) should be made aware of the risks, biases and limitations of the model. More information needed for further recommendations.',
  ])('%j say nothing', (text) => {
    expect(wordsOf(withoutPlaceholders(text))).toBe(0);
  });

  test.each([
    ['Night images [1] are harder.', 5],
    ['See the todo list of the team.', 7],
    ['The model describes what it sees.', 6],
    ['Contact: risk@bank.example', 3],
    ['Model type: logistic regression', 4],
    ['融資の判断', 5],
  ])('%j has %d words', (text, words) => {
    expect(wordsOf(withoutPlaceholders(text))).toBe(words);
  });

  test('leave the lines where they are', () => {
    expect(withoutPlaceholders('a\nTBD\nlong [more information needed] enough\n{{ x\n}}\nb')).toBe(
      'a\n\nlong  enough\n\n\nb',
    );
  });

  test.each([
    ['LICENSE', false],
    ['[More Information Needed]', true],
    ['', true],
  ])('%j as a value: %s', (value, isNothing) => {
    expect(isPlaceholder(value)).toBe(isNothing);
  });
});
