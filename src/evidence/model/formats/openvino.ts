import type { FormatExaminer } from '../format-examiner.ts';
import { examined } from '../reading/examined.ts';
import { rootElement, xmlTags } from '../reading/xml-tags.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Of the metadata: up to which byte of the `.bin` there are weights. */
export const WEIGHTS = 'weights end at byte';

/** The XML of OpenVINO's intermediate representation; its weights lie in a `.bin` beside it. */
export const openvino: FormatExaminer = {
  format: 'openvino',
  title: 'OpenVINO IR',
  recognise: async (head, part) => (await rootElement(head, part)) === 'net',
  examine: (part, context) =>
    examined('openvino', part, context, async (notes) => {
      notes.know({ framework: 'openvino' });
      let layers = 0;
      let isClosed = false;
      let weights = 0;
      for await (const { name, attributes, offset } of xmlTags(part, context.budget, notes)) {
        if (name === 'net') {
          notes.metadata('name', attributes.get('name') ?? '');
          notes.know({ frameworkVersion: `IR ${(attributes.get('version') ?? '').slice(0, 20)}` });
        } else if (name === 'layer') {
          layers += 1;
          const extension = extensionOf(attributes);
          if (extension !== undefined) {
            notes.find(FORMAT_RULES.customOperator, 'A layer is of an extension.', extension, { offset });
          }
        }
        if (name === 'data') {
          weights = Math.max(weights, endOf(attributes));
        }
        isClosed ||= name === '/net';
      }
      notes.metadata('layers', String(layers));
      if (weights > 0) {
        notes.metadata(WEIGHTS, String(weights));
      }
      if (!isClosed) {
        notes.find(FORMAT_RULES.broken, 'The document is cut.', 'no </net>');
      }
    }),
};

/** `set::type` of a layer that is of no operator set of OpenVINO. */
function extensionOf(attributes: ReadonlyMap<string, string>): string | undefined {
  const set = attributes.get('version') ?? '';
  return set === '' || /^opset\d{1,2}$/u.test(set) ? undefined : `${set}::${attributes.get('type') ?? ''}`;
}

/** A constant's place; 0 for what has none. */
function endOf(attributes: ReadonlyMap<string, string>): number {
  const [offset, size] = ['offset', 'size'].map((key) => /^\d{1,15}$/u.exec(attributes.get(key) ?? '')?.[0]);
  return offset === undefined || size === undefined ? 0 : Number(offset) + Number(size);
}
