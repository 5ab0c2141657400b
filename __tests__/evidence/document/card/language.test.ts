import { expect, test } from '@jest/globals';
import { isOtherLanguage } from '../../../../src/evidence/document/card/language.ts';

test.each([
  'Das Modell ist nicht für Entscheidungen über Mietwohnungen gedacht.',
  'Le modèle est destiné aux conseillers de la banque.',
  'El modelo se usa para ordenar las solicitudes de crédito.',
  'Il modello non è adatto alle decisioni sul lavoro e di alloggio.',
  'Het model is niet bedoeld voor beslissingen over huisvesting.',
  'Model nie jest przeznaczony do decyzji o mieszkaniach.',
  'このモデルは融資の判断を助けるためのものです。',
  'Модель предназначена для кредитных экспертов.',
])('%s', (text) => {
  expect(isOtherLanguage(text)).toBe(true);
});

test.each([
  '',
  'Limitations',
  'A loan officer may override every decision.',
  'Trained in São Paulo by the team of José Müller for the city.',
  'accuracy 0.91, precision 0.88',
  'See de facto standards, e.g. those of Den Haag and of La Paz.',
])('%s is English, or too short to tell', (text) => {
  expect(isOtherLanguage(text)).toBe(false);
});
