import type { Standard } from './standard.ts';

/** Annex A of ISO/IEC 42001:2023: 38 controls. The titles are ours. */
export const iso42001: Standard = {
  id: 'iso-42001',
  title: 'ISO/IEC 42001:2023, Annex A (controls)',
  prefix: 'ISO/IEC 42001:2023 ',
  source: { title: 'ISO/IEC 42001:2023', url: 'https://www.iso.org/standard/81230.html' },
  groups: [
    {
      id: 'A.2',
      title: 'Policies',
      clauses: [
        { id: 'A.2.2', title: 'a policy for AI' },
        { id: 'A.2.3', title: 'how it agrees with other policies' },
        { id: 'A.2.4', title: 'its review' },
      ],
    },
    {
      id: 'A.3',
      title: 'Internal organisation',
      clauses: [
        { id: 'A.3.2', title: 'roles and responsibilities' },
        { id: 'A.3.3', title: 'a way to report concerns' },
      ],
    },
    {
      id: 'A.4',
      title: 'Resources',
      clauses: [
        { id: 'A.4.2', title: 'what resources there are, in writing' },
        { id: 'A.4.3', title: 'data' },
        { id: 'A.4.4', title: 'tools' },
        { id: 'A.4.5', title: 'systems and computing' },
        { id: 'A.4.6', title: 'people and what they can do' },
      ],
    },
    {
      id: 'A.5',
      title: 'Assessing impacts',
      clauses: [
        { id: 'A.5.2', title: 'a process to assess impacts' },
        { id: 'A.5.3', title: 'assessments in writing' },
        { id: 'A.5.4', title: 'impacts on individuals and groups' },
        { id: 'A.5.5', title: 'impacts on society' },
      ],
    },
    {
      id: 'A.6',
      title: 'Life cycle',
      clauses: [
        { id: 'A.6.1.2', title: 'objectives of responsible development' },
        { id: 'A.6.1.3', title: 'processes of responsible development' },
        { id: 'A.6.2.2', title: 'requirements and specification' },
        { id: 'A.6.2.3', title: 'design and development in writing' },
        { id: 'A.6.2.4', title: 'verification and validation' },
        { id: 'A.6.2.5', title: 'deployment' },
        { id: 'A.6.2.6', title: 'operation and monitoring' },
        { id: 'A.6.2.7', title: 'technical documentation' },
        { id: 'A.6.2.8', title: 'records of events' },
      ],
    },
    {
      id: 'A.7',
      title: 'Data',
      clauses: [
        { id: 'A.7.2', title: 'data for development' },
        { id: 'A.7.3', title: 'how data are acquired' },
        { id: 'A.7.4', title: 'quality of data' },
        { id: 'A.7.5', title: 'where data come from' },
        { id: 'A.7.6', title: 'how data are prepared' },
      ],
    },
    {
      id: 'A.8',
      title: 'Information for interested parties',
      clauses: [
        { id: 'A.8.2', title: 'documentation and information for users' },
        { id: 'A.8.3', title: 'a way for others to report' },
        { id: 'A.8.4', title: 'how incidents are told' },
        { id: 'A.8.5', title: 'what interested parties are told' },
      ],
    },
    {
      id: 'A.9',
      title: 'Use',
      clauses: [
        { id: 'A.9.2', title: 'processes of responsible use' },
        { id: 'A.9.3', title: 'objectives of responsible use' },
        { id: 'A.9.4', title: 'intended use' },
      ],
    },
    {
      id: 'A.10',
      title: 'Third parties and customers',
      clauses: [
        { id: 'A.10.2', title: 'who is responsible for what' },
        { id: 'A.10.3', title: 'suppliers' },
        { id: 'A.10.4', title: 'customers' },
      ],
    },
  ],
};
