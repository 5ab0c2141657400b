import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import type { Notes } from '../reading/notes.ts';
import { rootElement, xmlTags } from '../reading/xml-tags.ts';
import type { XmlTag } from '../reading/xml-tags.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Predictive Model Markup Language: trees, weights and formulas in XML. */
export const pmml: FormatExaminer = {
  format: 'pmml',
  title: 'PMML',
  recognise: async (head, part) => /^(?:\w+:)?PMML$/u.test((await rootElement(head, part)) ?? ''),
  examine: (part, context) =>
    examined('pmml', part, context, async (notes) => {
      let isClosed = false;
      for await (const tag of xmlTags(part, context.budget, notes)) {
        const element = tag.name.replace(/^(\/?)\w+:/u, '$1');
        readElement(notes, element, tag);
        isClosed ||= element === '/PMML';
      }
      if (!isClosed) {
        notes.find(FORMAT_RULES.broken, 'The document is cut.', 'no </PMML>');
      }
    }),
};

function readElement(notes: Notes, element: string, { attributes, offset }: XmlTag): void {
  const name = attributes.get('name') ?? '';
  if (element === 'PMML') {
    notes.know({ framework: 'pmml', frameworkVersion: (attributes.get('version') ?? '').slice(0, 20) });
  } else if (element === 'Application') {
    notes.metadata('application', name);
  } else if (element.endsWith('Model') && attributes.has('functionName')) {
    notes.know({ architecture: element.slice(0, 300) });
  } else if (element === 'DataField') {
    notes.tensor('inputs', {
      name,
      dtype: (attributes.get('dataType') ?? 'unknown').slice(0, 30),
      shape: [],
    });
  } else if (element === 'Extension' && /script|java|class/iu.test(name)) {
    notes.find(FORMAT_RULES.customObject, 'An extension names code.', name, { offset });
  }
}
