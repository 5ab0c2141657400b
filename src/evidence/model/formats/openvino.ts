import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { rootElement, xmlTags } from '../reading/xml-tags.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** The XML of OpenVINO's intermediate representation; its weights lie in a `.bin` beside it. */
export const openvino: FormatExaminer = {
  format: 'openvino',
  title: 'OpenVINO IR',
  recognise: (head) => rootElement(head) === 'net',
  examine: (part, context) =>
    examined('openvino', part, context, async (notes) => {
      notes.know({ framework: 'openvino' });
      let layers = 0;
      let isClosed = false;
      for await (const { name, attributes, offset } of xmlTags(part, context.budget, notes)) {
        if (name === 'net') {
          notes.metadata('name', attributes.get('name') ?? '');
          notes.know({ frameworkVersion: `IR ${(attributes.get('version') ?? '').slice(0, 20)}` });
        } else if (name === 'layer') {
          layers += 1;
          const set = attributes.get('version') ?? '';
          const type = attributes.get('type') ?? '';
          if (set !== '' && !/^opset\d{1,2}$/u.test(set)) {
            notes.find(FORMAT_RULES.customOperator, 'A layer is of an extension.', `${set}::${type}`, {
              offset,
            });
          }
        }
        isClosed ||= name === '/net';
      }
      notes.metadata('layers', String(layers));
      if (!isClosed) {
        notes.find(FORMAT_RULES.broken, 'The document is cut.', 'no </net>');
      }
    }),
};
