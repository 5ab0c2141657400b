/** Metrics that ask whether a model card answers one question. */
import type { CardTopic, ModelCardEvidence } from '../../../evidence/document/card/kinds.ts';
import type { Insufficient, Measured } from '../../measurement.ts';
import { stated } from './stated.ts';

/** 1 where the section is filled; nothing can be said of a card that is in another language. */
export function sectionStated(card: ModelCardEvidence, topic: CardTopic): Measured | Insufficient {
  const section = card.sections.find((each) => each.topic === topic);
  const isFilled = section?.state === 'filled';
  if (!isFilled && !isReadable(card)) {
    return notUnderstood();
  }
  return stated(isFilled, section?.finding === undefined ? [] : [section.finding]);
}

/** Whether what is not found in the card is not in it. */
export function isReadable({ isUnderstood, otherLanguage }: ModelCardEvidence): boolean {
  return isUnderstood && otherLanguage.length === 0;
}

export function notUnderstood(): Insufficient {
  return {
    status: 'insufficient',
    n: 0,
    needed: 1,
    reason: 'the card has sections that are not understood, and what is asked may stand there',
    hint: 'Use the headings of the template of Hugging Face or of Mitchell et al. (2019), in English.',
  };
}
