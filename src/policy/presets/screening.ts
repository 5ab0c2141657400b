/** Why these numbers and not others: each is a starting point for a discussion, none is a law of fairness. */
export const SCREENING =
  'The four-fifths rule of US employment practice: a screening reference, not a law of fairness; base rates may explain a lower ratio.';
