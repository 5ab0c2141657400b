import { describe, expect, test } from '@jest/globals';
import { namesAttribute } from '../../../../src/evidence/document/card/attribute-words.ts';
import { evidenceOf } from './read-card.ts';

function answered(sentence: string, heading = 'Human Oversight'): readonly string[] {
  return evidenceOf(`# m\n\n## ${heading}\n\n${sentence}\n`).oversight.flatMap((each) =>
    'line' in each ? [each.question] : [],
  );
}

describe('Human oversight', () => {
  test.each([
    ['A physician reviews each case and makes the final decision.', ['override']],
    ['Every refusal is reviewed by a second loan officer.', ['override']],
    ['The officer is not bound by the score, and may overrule it.', ['override']],
    ['The model can be switched off by the team on call.', ['stop']],
    ['We roll back to the last version when the alert fires.', ['stop']],
    ['If it fails, the process falls back to paper forms.', ['stop']],
    ['Staff are trained to question the score.', ['automation-bias']],
    ['Do not rely on the score blindly.', ['automation-bias']],
    ['Officers decide before they see the score.', ['override', 'automation-bias']],
  ])('%s', (sentence, questions) => {
    expect(answered(sentence)).toEqual(questions);
  });

  test.each([
    'No human may override the decision.',
    'Decisions cannot be overturned by staff.',
    'Nobody can switch it off.',
    'There is no protection from automation bias.',
    'The model decides alone.',
  ])('%s answers nothing', (sentence) => {
    expect(answered(sentence)).toEqual([]);
  });

  test('stops of training are none', () => {
    expect(answered('Training is stopped early by the engineers who review it.', 'Training Data')).toEqual(
      [],
    );
  });

  test('goes over lines, and has the line on which its sentence begins', () => {
    const { oversight } = evidenceOf(
      '# m\n\n## Human oversight\n\nA clinician\nreads it and\nmay override it.\n',
    );
    expect(oversight[0]).toEqual({ question: 'override', line: 5 });
  });
});

describe('An owner', () => {
  test.each([
    ['## Contact\n\nrisk@bank.example', 5],
    ['- **Developed by:** Team Blue', 3],
    ['- **Developed by:** unknown\n- **Maintainer:** Ada Example', 4],
    ['| Owner | Team Blue |\n| --- | --- |\n| Contact | risk@bank.example |', 5],
    ['It was developed by Team Blue in 2024.', 3],
  ])('%j is on line %d', (text, line) => {
    expect(evidenceOf(`# m\n\n${text}\n`).owner).toEqual({ line });
  });

  test.each([
    '- **Developed by:** [More Information Needed]',
    '- **Developed by:** N/A',
    '## Contact\n\nTBD',
    '## Contact\n\n[Your name and address]',
    '- Contact: not specified',
  ])('%j names nobody', (text) => {
    expect(evidenceOf(`# m\n\n${text}\n`).owner).toHaveProperty('finding');
  });
});

describe('Results by group', () => {
  const NUMBERS = '| 0.9 | 0.8 |\n| 0.7 | 0.8 |';
  test.each([
    ['a header', '## Results\n\n| sex | accuracy |\n| --- | --- |\n| a | 0.9 |\n| b | 0.8 |', ['sex']],
    ['a synonym', '## Results\n\n| Gender | AUC |\n| --- | --- |\n| a | 0.9 |\n| b | 0.8 |', ['sex']],
    [
      'the rows',
      '## Results\n\n| slice | value |\n| --- | --- |\n| sex=Female | 0.9 |\n| sex=Male | 0.8 |',
      ['sex'],
    ],
    [
      'the title',
      '## Results\n\n### Accuracy by ethnicity\n\n| group | value |\n| --- | --- |\n| a | 0.9 |\n| b | 0.8 |',
      ['race'],
    ],
    [
      'both columns',
      '## Results\n\n| sex | race | F1 |\n| --- | --- | --- |\n| a | c | 0.9 |\n| b | d | 0.8 |',
      ['sex', 'race', 'sex × race'],
    ],
    [
      'groups as columns',
      '## Results\n\n### By sex\n\n| metric | Female | Male |\n| --- | --- | --- |\n| accuracy | 0.9 | 0.8 |',
      ['sex'],
    ],
    ['a sentence', '## Results\n\nAccuracy by race was 0.91 and 0.88.', ['race']],
  ])('by %s', (_, text, shown) => {
    const { groups } = evidenceOf(`# m\n\n${text}\n`);
    expect(groups.flatMap((each) => ('line' in each ? [each.attributes.join(' × ')] : []))).toEqual(shown);
  });

  test.each([
    ['of the data alone', `## Training data\n\n| sex | positive rate |\n| --- | --- |\n${NUMBERS}`],
    ['of how many they are', `## Factors\n\n| sex | share |\n| --- | --- |\n${NUMBERS}`],
    ['with a single row', '## Results\n\n| sex | accuracy |\n| --- | --- |\n| a | 0.9 |'],
    ['without numbers', '## Results\n\n| sex | accuracy |\n| --- | --- |\n| a | good |\n| b | good |'],
    ['in a word that only begins alike', '## Results\n\nAccuracy on sextants was 0.91 and 0.88.'],
    ['with one number', '## Results\n\nAccuracy does not differ by sex: 0.9.'],
  ])('not %s', (_, text) => {
    expect(evidenceOf(`# m\n\n${text}\n`).groups.some((each) => 'line' in each)).toBe(false);
  });

  test.each([
    ['native_country', 'Results by native country', true],
    ['ageGroup', 'age groups', true],
    ['Sex', 'GENDER', true],
    ['race', 'embrace', false],
    ['', 'anything', false],
  ])('%j in %j: %s', (column, text, isNamed) => {
    expect(namesAttribute(column)(text)).toBe(isNamed);
  });
});
