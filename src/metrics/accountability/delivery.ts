import { DELIVERY_MEMBERS, NOTHING, WORDS } from '../compare/documents/delivery-members.ts';
import { ANSWERED } from '../compare/files/stated.ts';
import type { Metric } from '../metric.ts';
import { defineMetric, NO_OPTIONS } from '../metric.ts';

export default DELIVERY_MEMBERS.map(
  ({ name, title, question, formula, limitation, remedy, standards, of, ideal, bad, because }): Metric =>
    defineMetric({
      ...ANSWERED,
      fullGrade: 'computed',
      id: `accountability/${name}`,
      title,
      question,
      formula,
      needs: ['delivery'],
      options: NO_OPTIONS,
      references: [
        {
          title: 'Kreuzberger, Kühl, Hirschl: Machine Learning Operations (MLOps), 2023',
          url: 'https://doi.org/10.1109/ACCESS.2023.3262138',
        },
      ],
      limitations: [WORDS, limitation],
      remedies: [remedy],
      standards,
      examples: [
        {
          title: 'ideal',
          table: 'workflow,job\ndeploy.yml,deploy\n',
          files: { delivery: { ...NOTHING, ...ideal } },
          gives: 1,
          explanation: because[0],
        },
        {
          title: 'bad',
          table: 'workflow,job\ndeploy.yml,deploy\n',
          files: { delivery: { ...NOTHING, ...bad } },
          gives: 0,
          explanation: because[1],
        },
        {
          title: 'degenerate',
          table: 'workflow,job\n',
          files: { delivery: NOTHING },
          gives: 0,
          explanation: 'The only workflow does nothing of the kind.',
        },
      ],
      compute: ({ delivery }) => of(delivery),
    }),
);
