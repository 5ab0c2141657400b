import type { PolicyInput } from '../schema.ts';

/**
 * What `strict` asks of documents: before a model decides about people somebody has written down for what, for whom, with which
 * risks, and who answers for it. What depends on how a team works, or on documents that few have, is advice.
 */
export const strictDocuments = [
  {
    metric: 'transparency/contradicted-claims',
    max: 0,
    because: 'A number in the card that the predictions do not give misleads everybody who reads it.',
  },
  {
    metric: 'transparency/stale-claims',
    max: 0,
    because: 'A number of the model before this change is read as one of the model after it.',
  },
  {
    metric: 'transparency/uncheckable-claims',
    max: 0,
    level: 'advisory',
    because:
      'A number that nothing in the repository gives is taken on trust; other data can be a good reason.',
  },
  {
    metric: 'transparency/card-completeness',
    min: 0.8,
    because: 'Who decides with the model, and who is decided about, can ask for each of these answers.',
  },
  {
    metric: 'transparency/disaggregated-results',
    min: 1,
    because: 'One number for all hides for whom the model does not work.',
  },
  {
    metric: 'transparency/limitations',
    min: 1,
    because: 'Nobody can override a wrong decision who was not told where the model goes wrong.',
  },
  {
    metric: 'transparency/evaluation-data',
    min: 1,
    because: 'A number without its data says nothing of the people whom the model will meet.',
  },
  {
    metric: 'transparency/training-data',
    min: 1,
    because: 'What the model knows of people it learned from these data, their gaps included.',
  },
  {
    metric: 'transparency/datasheet-completeness',
    min: 0.5,
    level: 'advisory',
    because: 'Few answer all questions of a datasheet; those on people and on collection matter most.',
  },
  {
    metric: 'ethics/personal-data',
    max: 0,
    because: 'Addresses and accounts of people in a committed table stay readable in its history.',
  },
  {
    metric: 'ethics/intended-use',
    min: 1,
    because: 'A decision about people has to be one that the model was made for.',
  },
  {
    metric: 'ethics/out-of-scope-use',
    min: 1,
    because: 'The next use of a model is found by somebody who does not know why it would harm.',
  },
  {
    metric: 'ethics/affected-groups',
    min: 1,
    because: 'Who is not named was perhaps not thought of.',
  },
  {
    metric: 'ethics/human-oversight',
    min: 1,
    because:
      'Somebody must be able to override a decision, to stop the model, and to know that it can be wrong.',
  },
  {
    metric: 'ethics/impact-assessment',
    min: 0.8,
    because: 'Harm to people is to be thought of before they meet the model, and in writing.',
  },
  {
    metric: 'ethics/harms-mitigated',
    min: 1,
    level: 'advisory',
    because: 'A harm that is known and left as it is needs somebody who decided so.',
  },
  {
    metric: 'ethics/data-licence',
    min: 1,
    because: 'Without a licence nobody else may use the data, and perhaps you may not either.',
  },
  {
    metric: 'ethics/licence-compatibility',
    min: 1,
    level: 'advisory',
    because:
      'Whether a licence reaches from the data to the model is a question for a lawyer; that it is open is not.',
  },
  {
    metric: 'ethics/sensitive-data-declared',
    min: 1,
    because: 'Whom the data describe have a right to know which of their attributes are in it.',
  },
  {
    metric: 'ethics/ethics-checklist',
    min: 1,
    level: 'advisory',
    because: 'Questions that were answered once in writing are discussed better the next time.',
  },
  {
    metric: 'accountability/named-owner',
    min: 1,
    because: 'Somebody has to answer for a decision about people, and to be asked before it changes.',
  },
  {
    metric: 'accountability/reviewer',
    min: 1,
    level: 'advisory',
    because: 'A second person sees what the first one hoped not to see; some teams have only one.',
  },
  {
    metric: 'accountability/incident-channel',
    min: 1,
    because: 'Whom a decision harms must find somebody to tell.',
  },
  {
    metric: 'accountability/risk-register',
    min: 1,
    because: 'A risk without treatment, owner and date is only a worry.',
  },
  {
    metric: 'accountability/untreated-risks',
    max: 0,
    because: 'A high risk that nobody treats, or whose date has passed, was accepted by nobody.',
  },
  {
    metric: 'accountability/version-triple',
    min: 1,
    because: 'A decision can be examined later only if model, data and code of that day are known.',
  },
  {
    metric: 'accountability/reproducible-environment',
    min: 0.5,
    because: 'A result that nobody can make again nobody can examine.',
  },
  {
    metric: 'accountability/dated-evaluation',
    min: 1,
    level: 'advisory',
    because: 'People change, and a model does not: numbers of long ago may be of other people.',
  },
  {
    metric: 'accountability/change-log',
    min: 1,
    level: 'advisory',
    because: 'Who was decided about by an earlier version may ask what was changed since.',
  },
  {
    metric: 'accountability/tests-in-ci',
    min: 1,
    level: 'advisory',
    because: 'Code that is not tested before a merge is tested on people after it.',
  },
  {
    metric: 'accountability/bill-of-materials',
    min: 1,
    level: 'advisory',
    because: 'What a model was made of is asked on the day on which a part of it turns out to be bad.',
  },
  {
    metric: 'security/threat-model-coverage',
    min: 1,
    level: 'advisory',
    because: 'Who gains from a wrong decision will try to bring it about; how is worth an hour of thought.',
  },
] as const satisfies NonNullable<PolicyInput['requirements']>;
