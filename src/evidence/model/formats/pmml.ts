import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { textOf } from '../reading/numbers.ts';
import { xmlTags } from '../reading/xml-tags.ts';
import { FORMAT_RULES } from '../rules/format.ts';

const HEAD = 4096;

/** Predictive Model Markup Language: trees, weights and formulas in XML. */
export const pmml: FormatExaminer = {
  format: 'pmml',
  title: 'PMML',
  recognise: (head) => /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<(?:\w+:)?PMML\s/u.test(textOf(head.subarray(0, HEAD))),
  examine: (part, context) =>
    examined('pmml', part, context, async (notes) => {
      let isClosed = false;
      for await (const { name, attributes, offset } of xmlTags(part, context.budget, notes)) {
        const element = name.replace(/^(\/?)\w+:/u, '$1');
        if (element === 'PMML') {
          notes.know({ framework: 'pmml', frameworkVersion: (attributes.get('version') ?? '').slice(0, 20) });
        } else if (element === 'Application') {
          notes.metadata('application', attributes.get('name') ?? '');
        } else if (element.endsWith('Model') && attributes.has('functionName')) {
          notes.know({ architecture: element.slice(0, 300) });
        } else if (element === 'DataField') {
          const { dtype, field } = {
            dtype: attributes.get('dataType') ?? 'unknown',
            field: attributes.get('name') ?? '',
          };
          notes.tensor('inputs', { name: field, dtype: dtype.slice(0, 30), shape: [] });
        } else if (element === 'Extension' && /script|java|class/iu.test(attributes.get('name') ?? '')) {
          const detail = attributes.get('name') ?? '';
          notes.find(FORMAT_RULES.customObject, 'An extension names code.', detail, { offset });
        }
        isClosed ||= element === '/PMML';
      }
      if (!isClosed) {
        notes.find(FORMAT_RULES.broken, 'The document is cut.', 'no </PMML>');
      }
    }),
};
