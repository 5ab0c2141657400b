import type { ExamineContext, FormatExaminer } from '../format-examiner.ts';
import { attributeText } from '../hdf5/attribute.ts';
import type { Hdf5Attribute } from '../hdf5/attribute.ts';
import { Hdf5File, SIGNATURE, superblockStart } from '../hdf5/file.ts';
import { walkHdf5 } from '../hdf5/walk.ts';
import { noteArchitecture } from '../keras/architecture.ts';
import { judgeKerasConfig } from '../keras/judge-config.ts';
import type { Part } from '../part.ts';
import { Budget } from '../budget.ts';
import { ByteWindow } from '../reading/byte-window.ts';
import { codeIn } from '../reading/code-in-text.ts';
import { examined } from '../reading/examined.ts';
import { isObject, jsonOf } from '../reading/json-document.ts';
import type { Notes } from '../reading/notes.ts';
import { asciiAt } from '../reading/numbers.ts';
import { FORMAT_RULES } from '../rules/format.ts';

/** Texts of a Keras file that are configurations. */
const CONFIGS = new Set(['model_config', 'training_config']);

/** HDF5, and with it the older format of Keras: the model’s configuration is a text at the root. */
export const hdf5: FormatExaminer = {
  format: 'hdf5',
  title: 'HDF5, Keras .h5',
  recognise: async (head, part) => {
    if (asciiAt(head, 0, SIGNATURE)) {
      return true;
    }
    if (part.read === undefined || part.size === undefined || part.size < 512) {
      return false;
    }
    return (await superblockStart(await ByteWindow.open(part, new Budget()))) !== undefined;
  },
  examine: (part, context) =>
    examined('hdf5', part, context, async (notes) => {
      const file = await Hdf5File.open(await ByteWindow.open(part, context.budget), context.budget);
      notes.know({ framework: 'hdf5' });
      await walkHdf5(file, notes, (path, attribute) =>
        readAttribute(file, { notes, part, context }, path, attribute),
      );
    }),
};

interface Reading {
  readonly notes: Notes;
  readonly part: Part;
  readonly context: ExamineContext;
}

async function readAttribute(
  file: Hdf5File,
  reading: Reading,
  path: string,
  attribute: Hdf5Attribute,
): Promise<void> {
  const { notes } = reading;
  const { name, address } = attribute;
  const text = await attributeText(file, attribute);
  if (text === undefined) {
    return;
  }
  if (CONFIGS.has(name) || /^\s*\{\s*"(?:class_name|module|config)"/u.test(text)) {
    await judgeConfig(reading, text, name);
  } else if (name === 'keras_version') {
    notes.know({ framework: 'keras', frameworkVersion: text.slice(0, 100) });
  } else {
    const code = codeIn(text);
    if (code !== undefined) {
      const at = { offset: address };
      notes.find(
        FORMAT_RULES.codeInMetadata,
        'An attribute looks like code.',
        `${path}@${name}: ${code}`,
        at,
      );
    }
    if (path === '') {
      notes.metadata(name, text);
    }
  }
}

async function judgeConfig({ notes, part, context }: Reading, text: string, name: string): Promise<void> {
  const { value, duplicates } = jsonOf(new TextEncoder().encode(text));
  for (const { key } of duplicates) {
    notes.find(FORMAT_RULES.inconsistent, 'An object has a key twice.', `${name}: ${key}`);
  }
  notes.know({ framework: 'keras' });
  if (name === 'model_config' && isObject(value)) {
    noteArchitecture(notes, value);
  }
  await judgeKerasConfig({ notes, part, recurse: context.recurse }, value);
}
