/** What a card says in sentences: who owns the model, and who watches over its decisions. */
import type { DocumentFinding } from '../document.ts';
import type { CardTopic, OversightAnswer, OversightQuestion, Stated } from './kinds.ts';
import type { CardLine, CardText } from './parts.ts';
import { linesOf } from './parts.ts';
import { wordsOf } from './placeholders.ts';
import { CARD_RULES } from './rules.ts';

const NOBODY =
  /^[\s(["'*-]*(?:n\/?a|none|nobody|no one|unknown|anonymous|not (?:known|applicable|available|specified|stated|provided)|unspecified|undisclosed|name|your name|-+)[\s)\]"'*.]*$/iu;

/** Where somebody is named: under a heading or label of contact; a name that says nobody is none. */
export function ownerOf({ parts, labels }: CardText, path: string): Stated {
  const lines: readonly CardLine[] = [
    ...labels.filter(({ topics }) => topics.includes('contact')),
    ...parts.filter(({ topics }) => topics.includes('contact')).flatMap(({ passages }) => linesOf(passages)),
  ];
  const named = lines.find(({ text }) => {
    const value = text.slice(0, 500).replace(/^[^:\n]{2,80}:\s/u, '');
    return wordsOf(value) > 0 && !NOBODY.test(value);
  });
  return named === undefined
    ? {
        finding: {
          rule: CARD_RULES.noOwner,
          path,
          line: lines[0]?.line ?? parts.find(({ topics }) => topics.includes('contact'))?.line ?? 1,
          message: 'It names no developer, owner or contact.',
          detail: 'Who developed the model, and whom does one ask about it?',
        },
      }
    : { line: named.line };
}

interface Question {
  readonly question: OversightQuestion;
  readonly asks: string;
  readonly says: RegExp;
}

const WHO =
  '(?:officers?|reviewers?|operators?|clinicians?|experts?|analysts?|staff|persons?|people|humans?|teams?|users?|managers?|doctors?|physicians?|owners?|auditors?|supervisors?|agents?|engineers?|committee|board|teachers?|recruiters?|caseworkers?|somebody|someone|applicants?|editors?|moderators?)';

const QUESTIONS: readonly Question[] = [
  {
    question: 'override',
    asks: 'Who may override a decision of the model?',
    says: new RegExp(
      `\\b${WHO}\\b[^\\n]{0,160}\\b(?:overrid\\w+|overrul\\w+|overturn\\w*|revers\\w+|decides?|final (?:decision|say|word)|reviews?|change the decision|reject\\w*|confirm\\w*)\\b|\\b(?:overridden|overruled|overturned|reviewed|decided|reversed|confirmed|checked) by\\b[^\\n]{0,80}\\b${WHO}\\b`,
      'iu',
    ),
  },
  {
    question: 'stop',
    asks: 'How is the model stopped?',
    says: /\b(?:switch(?:ed|es)? (?:it |the model )?off|turn(?:ed|s)? (?:it |the model )?off|stop(?:s|ped)?|shut(?:s)? (?:it |the model )?down|disabl\w+|roll(?:ed|s)? (?:it |the model )?back|rollback|kill switch|fall(?:s)? back|fallback|suspend\w*|withdraw\w*|halt\w*|deactivat\w+|taken out of (?:service|use))\b/iu,
  },
  {
    question: 'automation-bias',
    asks: 'What keeps people from trusting the model blindly?',
    says: /\b(?:automation bias|over-?relian\w+|over-?rely\w*|over-?trust\w*|blind(?:ly)? (?:trust\w*|accept\w*|follow\w*|rel\w+)|(?:trust\w*|accept\w*|follow\w*|rel\w+) (?:it |on it |the (?:model|score) |on the (?:model|score) )?blindly|trained (?:to|in|on how to) (?:question|doubt|read|interpret|understand)|before (?:they )?see(?:s|ing)? the (?:score|model|prediction)|second opinion|(?:uncertainty|confidence|explanation|interval)s? (?:is|are) shown|shows? (?:its|the) (?:uncertainty|confidence|explanation))\b/iu,
  },
];

/** Parts where such a sentence is about decisions; "early stopping" stands elsewhere. */
const ABOUT_USE: readonly CardTopic[] = [
  'oversight',
  'intended-use',
  'out-of-scope',
  'ethics',
  'limitations',
];
const NOT =
  /\b(?:no|not|never|cannot|can't|nobody|none|without|neither|nor|isn't|won't|don't|doesn't|must not)\b/iu;
const KEEPS =
  /\b(?:not|never|don't|doesn't) (?:over-?rely|over-?trust|trust|rely|follow|accept|blindly)\b|\bagainst\b/iu;

/** Three questions, each answered by a sentence that does not deny it. */
export function oversightOf({ parts }: CardText, path: string): readonly OversightAnswer[] {
  const about = parts.filter(({ topics }) => topics.some((topic) => ABOUT_USE.includes(topic)));
  const sentences = about.flatMap(({ passages }) => sentencesOf(passages));
  const line = parts.find(({ topics }) => topics.includes('oversight'))?.line ?? 1;
  return QUESTIONS.map(({ question, asks, says }) => {
    const said = sentences.find(({ text }) => says.test(text) && !isDenied(text, says));
    const finding: DocumentFinding = {
      rule: CARD_RULES.noOversight,
      path,
      line,
      message: 'No sentence about the use of the model answers this.',
      detail: asks,
    };
    return said === undefined ? { question, finding } : { question, line: said.line };
  });
}

/** "It cannot be stopped" answers nothing; "do not rely on it blindly" does. Only the clause counts that the answer stands in. */
function isDenied(text: string, says: RegExp): boolean {
  const found = says.exec(text);
  const clause =
    text
      .slice(0, (found?.index ?? 0) + (found?.[0].length ?? 0))
      .split(/[,;:]|\b(?:and|but)\b/u)
      .at(-1) ?? '';
  return NOT.test(clause) && !KEEPS.test(clause);
}

/** Sentences may go over several lines. */
function sentencesOf(passages: readonly CardLine[]): readonly CardLine[] {
  return passages.flatMap(({ line, text }) => {
    let below = 0;
    return text.split(/(?<=[.!?;][\s])/u).map((sentence) => {
      const own = { line: line + below, text: sentence.slice(0, 600).replaceAll(/\s+/gu, ' ') };
      below += sentence.split('\n').length - 1;
      return own;
    });
  });
}
