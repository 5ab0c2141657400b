import type { Standard } from './standard.ts';

/** Regulation (EU) 2024/1689, Annex IV: the technical documentation of a high-risk system. */
export const annexIv: Standard = {
  id: 'annex-iv',
  title: 'EU AI Act, Annex IV (technical documentation)',
  prefix: 'EU AI Act Annex IV ',
  source: {
    title: 'Regulation (EU) 2024/1689, Annex IV',
    url: 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  },
  groups: [
    {
      id: '1',
      title: 'General description of the system',
      clauses: [
        { id: '1(a)', title: 'intended purpose, provider, and how this version relates to earlier ones' },
        { id: '1(b)', title: 'hardware and software outside the system that it interacts with' },
        { id: '1(c)', title: 'versions of the software, and what an update requires' },
        { id: '1(d)', title: 'the forms in which it is made available' },
        { id: '1(e)', title: 'hardware that it is meant to run on' },
        { id: '1(f)', title: 'for a part of a product: how the product looks and is marked' },
        { id: '1(g)', title: 'the user interface that the deployer gets' },
        { id: '1(h)', title: 'instructions for use' },
      ],
    },
    {
      id: '2',
      title: 'Elements of the system and its development',
      clauses: [
        { id: '2(a)', title: 'methods and steps of development, pre-trained systems and third-party tools' },
        {
          id: '2(b)',
          title: 'design: logic, key choices, assumptions about people, what is optimised, trade-offs',
        },
        { id: '2(c)', title: 'architecture, and the computing that development and testing took' },
        { id: '2(d)', title: 'data: datasheets with provenance, scope, selection, labelling and cleaning' },
        { id: '2(e)', title: 'human oversight: the measures that are needed' },
        { id: '2(f)', title: 'changes that were decided on beforehand' },
        {
          id: '2(g)',
          title: 'validation and testing: data, metrics, discriminatory impacts, dated and signed reports',
        },
        { id: '2(h)', title: 'cybersecurity measures' },
      ],
    },
    {
      id: '3-9',
      title: 'Operation, risks, changes and monitoring',
      clauses: [
        {
          id: '3',
          title:
            'capabilities, limits, accuracy for the groups it is meant for, foreseeable harms, oversight',
        },
        { id: '4', title: 'why the performance metrics suit the system' },
        { id: '5', title: 'the risk management system' },
        { id: '6', title: 'changes through the life of the system' },
        { id: '7', title: 'standards that are applied, or what is done instead' },
        { id: '8', title: 'the declaration of conformity' },
        { id: '9', title: 'the plan to monitor it after it is on the market' },
      ],
    },
  ],
};
