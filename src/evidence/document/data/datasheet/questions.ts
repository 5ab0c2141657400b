/**
 * The 57 questions of datasheets for datasets (Gebru et al. 2021) in their seven groups, in our words, and how a heading or a
 * question in a document is known to be one of them.
 */

export const GROUPS = [
  'motivation',
  'composition',
  'collection',
  'preprocessing',
  'uses',
  'distribution',
  'maintenance',
] as const;

export type Group = (typeof GROUPS)[number];

export interface Question {
  /** `composition/count`. */
  readonly id: string;
  readonly group: Group;
  readonly question: string;
  /** All of them have to be in the text that asks; each is begun by one of several stems. */
  readonly stems: readonly RegExp[];
  /** How much it says when all of them are there. */
  readonly weight: number;
  /** Yes or no is an answer. */
  readonly isClosed: boolean;
}

/**
 * Name, question, and the stems: `|` between those of which one is enough, `&` between those that all have to be there. Each counts 1,
 * and 1 more for each `+` before it: words that hardly any other question has.
 */
type Row = readonly [name: string, question: string, stems: string];

const ROWS: { readonly [G in Group]: readonly Row[] } = {
  motivation: [
    [
      'purpose',
      'What was the data made for?',
      'purpose|why|goal|motivat & creat|made|collect|dataset|data set',
    ],
    ['creators', 'Who made it, and for whom?', 'who & creat|made|author|curat & dataset|data|team'],
    ['funding', 'Who paid for it?', '++fund|sponsor|grant|paid for & creat|dataset|data|project|who'],
    ['comments', 'Is there more to say on why it was made?', 'other|further|additional & comment'],
  ],
  composition: [
    ['instances', 'What does one instance stand for?', 'instance|row|record|example & represent|stand'],
    ['count', 'How many instances are there, of each type?', 'how many & instance|row|record|example'],
    [
      'sample',
      'Is it all there is, or a sample of what?',
      '+sample|subset|represent & all|larger|population|set',
    ],
    ['features', 'What does each instance consist of?', 'instance|row|record & consist|contain|feature'],
    ['label', 'Has each instance a label or target?', 'label|target|outcome & instance|associat|each|there'],
    ['missing', 'Is information missing, and why?', 'missing|absent & information|instance|value|data'],
    [
      'relations',
      'Are relations between instances explicit?',
      'relation & instance|individual|explicit|between',
    ],
    ['splits', 'Are there recommended splits?', 'split & recommend|train|test|data'],
    ['errors', 'Are there errors, noise or redundancies?', 'error|noise|redundan|duplicate'],
    ['external', 'Does it rely on anything outside of it?', 'self-contained|external|rel(?:y|ies) on'],
    ['confidential', 'Does it hold what is confidential?', 'confidential|privileged'],
    ['offensive', 'Does it hold what offends or frightens?', 'offensive|insult|threaten|anxiety'],
    [
      'subpopulations',
      'Which subpopulations does it name, and how?',
      'subpopulation|sub-population|demographic group',
    ],
    [
      'identifiable',
      'Can individuals be identified from it?',
      'identif & individual|person|people & directly|possible|can',
    ],
    ['sensitive', 'Does it hold what is sensitive?', 'sensitive'],
    ['comments', 'Is there more to say on its composition?', 'other|further|additional & comment'],
  ],
  collection: [
    ['acquired', 'How was each instance acquired?', 'how & acquired|obtained & data|instance'],
    [
      'mechanisms',
      'By which mechanisms was it collected?',
      'mechanism|procedure|method|instrument & collect',
    ],
    ['sampling', 'If it is a sample: by which strategy?', 'sampling|sample & ++strateg|method'],
    ['who', 'Who collected it, and how were they paid?', 'who & collect & involved|compensat|paid|process'],
    ['time', 'Over which time was it collected?', 'time|period|when & collect'],
    ['review', 'Was there an ethical review?', 'ethic|irb|review board & review|board|approv'],
    [
      'directly',
      'From the people themselves, or from others?',
      'third part|directly|other source & individual|people & collect|obtain',
    ],
    [
      'notified',
      'Were the people notified?',
      'notif|informed|told & individual|people|subject|person|participant',
    ],
    [
      'consent',
      'Did the people consent?',
      'consent & individual|people|subject|person|participant|collection|use|obtain',
    ],
    ['revoke', 'Can they take their consent back?', '++revoke|withdraw|opt out|opt-out'],
    [
      'impact',
      'Was the impact on the people analysed?',
      'impact & analys|assess & subject|individual|people|protection',
    ],
    ['comments', 'Is there more to say on its collection?', 'other|further|additional & comment'],
  ],
  preprocessing: [
    [
      'done',
      'Was it cleaned, processed or labelled?',
      '+preprocess|clean|labell?ing & done|was|any|perform|data|how',
    ],
    ['raw', 'Was the raw data kept as well?', '++raw & saved|kept|keep|available|stored'],
    [
      'software',
      'Is the software that did it available?',
      '++software|code|script & preprocess|clean|label|available|instances',
    ],
    ['comments', 'Is there more to say on its processing?', 'other|further|additional & comment'],
  ],
  uses: [
    ['already', 'What has it been used for?', 'used & already|previous|so far & task|dataset|data'],
    [
      'repository',
      'Where are papers or systems that use it?',
      'repository|link|list & paper|system|publication & use',
    ],
    ['other', 'What else could it be used for?', 'what|which|other & tasks|purposes & could|might'],
    [
      'impact',
      'What of it may harm in a later use?',
      'impact|affect|harm & ++future use|future uses|later use|risks? or harms?',
    ],
    ['not', 'What should it not be used for?', 'not be used|should not|out-of-scope|out of scope|unsuitable'],
    ['comments', 'Is there more to say on its uses?', 'other|further|additional & comment'],
  ],
  distribution: [
    ['parties', 'Is it given to third parties?', 'third part|outside & distribut|outside of'],
    ['how', 'How is it distributed?', 'how & distribut'],
    ['when', 'When is it distributed?', 'when & distribut|released|publish'],
    [
      'licence',
      'Under which licence or terms?',
      'licen[cs]e|copyright|terms of use & distribut|under|dataset|data',
    ],
    [
      'restrictions',
      'Do third parties restrict it?',
      'third part|others & restrict|ip-based|intellectual property & impose|restrict|instance',
    ],
    ['export', 'Do export controls or other rules apply?', 'export control|regulatory restriction'],
    ['comments', 'Is there more to say on its distribution?', 'other|further|additional & comment'],
  ],
  maintenance: [
    ['host', 'Who hosts and maintains it?', 'who & support|host|maintain'],
    [
      'contact',
      'How can its owner be reached?',
      'contact|email|reached & owner|curator|manager|maintainer|how',
    ],
    ['erratum', 'Is there an erratum?', 'errat'],
    ['updates', 'Will it be updated, how often, by whom?', '++update & will|how|often|dataset'],
    [
      'retention',
      'How long may data on people be kept?',
      '+retention|retain|limits? on & individual|people|data|time',
    ],
    ['versions', 'Are older versions kept?', 'older|old|previous|earlier & version'],
    ['extend', 'Can others extend or build on it?', 'extend|augment|contribut|build on'],
    ['comments', 'Is there more to say on its upkeep?', 'other|further|additional & comment'],
  ],
};

export const QUESTIONS: readonly Question[] = GROUPS.flatMap((group) =>
  ROWS[group].map(([name, question, stems]) => ({
    id: `${group}/${name}`,
    group,
    question,
    stems: stems
      .split(' & ')
      .map((stem) => new RegExp(`(?:^|[^\\p{L}])(?:${stem.replace(/^\+*/u, '')})`, 'iu')),
    weight: stems.split(' & ').length + stems.split('+').length - 1,
    isClosed: /^(?:is|are|was|were|does|do|did|has|can|will) /iu.test(question),
  })),
);
