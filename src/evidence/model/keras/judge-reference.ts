import { asText } from '../reading/json-document.ts';
import type { JsonObject } from '../reading/json-document.ts';
import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';
import { KERAS_CLASSES, KERAS_FUNCTIONS } from './known-names.ts';
import { moduleKind } from './modules.ts';
import type { ModuleKind } from './modules.ts';

/** Handled by their own judges, and names that the format itself defines. */
const OWN =
  /^(?:Lambda|TorchModuleWrapper|TFSMLayer|FlaxLayer|JaxLayer|TFOpLambda|SlicingOpLambda|TensorFlowOpLayer|__\w+__|Functional|Model|CallableWrapper|TensorShape|TypeSpec|\w*TensorSpec|tf\.\w+)$/u;
const PACKAGES = new Set(['keras', 'Keras', 'builtins', 'keras_hub', 'keras_nlp', 'keras_cv', 'tf', '']);
/** Functions that a module of Python has under a name that a file gives; the rest of `builtins` are a file's own functions. */
const BUILTINS =
  /^(?:eval|exec|compile|open|__import__|getattr|setattr|delattr|globals|locals|vars|input|breakpoint|memoryview|help|exit|quit)$/u;

/** What an object imports by its `module`, `class_name` and `registered_name`. */
export function judgeReference(notes: Notes, object: JsonObject, className: string, name: string): void {
  const module = asText(object.get('module'));
  const registered = asText(object.get('registered_name'));
  if (className === 'function') {
    judgeFunction(notes, module, asText(object.get('config')) ?? '', registered);
  } else if (module !== undefined && module !== '') {
    judgeModule(notes, module, className, name);
  } else if (!isKnownClass(className)) {
    notes.find(FORMAT_RULES.customObject, 'An object is of a class that Keras does not define.', name);
  }
  const custom = registered === undefined ? undefined : customPackage(registered);
  if (custom !== undefined && module !== undefined && moduleKind(module) !== 'other') {
    notes.find(
      FORMAT_RULES.customObject,
      'An object is registered by code outside of Keras.',
      `${name}: ${registered ?? ''}`,
    );
  }
}

function judgeModule(notes: Notes, module: string, className: string, name: string): void {
  const kind = moduleKind(module);
  const reference = `${module}.${className}`;
  // A class of Keras starts with a capital; what does not is a function, called with the configuration.
  if (kind === 'dangerous' || (kind === 'layers' && !/^(?:[A-Z]|__\w+__$|.*>[A-Z])/u.test(className))) {
    notes.find(FORMAT_RULES.codeReference, 'The configuration names code that is no layer.', reference);
  } else if (kind === 'other') {
    notes.find(
      FORMAT_RULES.customObject,
      'An object is of a class that Keras does not define.',
      `${name}: ${reference}`,
    );
  }
}

function judgeFunction(
  notes: Notes,
  module: string | undefined,
  name: string,
  registered: string | undefined,
): void {
  const reference = `${module ?? ''}.${name}`;
  const kind = functionKind(module, name);
  if (kind === 'dangerous') {
    notes.find(
      FORMAT_RULES.codeReference,
      'The configuration names a function that is none of a layer.',
      reference,
    );
  } else if (kind === 'other') {
    const detail =
      registered === undefined || registered === 'function' ? reference : `${reference} (${registered})`;
    notes.find(
      FORMAT_RULES.customObject,
      'The configuration names a function that Keras does not define.',
      detail,
    );
  }
}

/** Keras writes `builtins` for its own functions and for a file's. */
function functionKind(module: string | undefined, name: string): ModuleKind {
  if (BUILTINS.test(name)) {
    return 'dangerous';
  }
  if (module === 'builtins' || module === undefined || module === '') {
    return KERAS_FUNCTIONS.has(name) ? 'layers' : 'other';
  }
  const kind = moduleKind(module);
  return kind === 'layers' && !KERAS_FUNCTIONS.has(name) ? 'dangerous' : kind;
}

function isKnownClass(className: string): boolean {
  const [group, ...rest] = className.split('>');
  const base = rest.at(-1) ?? className;
  const isOwnPackage = rest.length === 0 || PACKAGES.has(group ?? '');
  return isOwnPackage && (KERAS_CLASSES.has(base) || OWN.test(base));
}

/** `package>Name`, unless the package is Keras's. */
function customPackage(registered: string): string | undefined {
  const at = registered.indexOf('>');
  const group = at < 0 ? '' : registered.slice(0, at);
  return PACKAGES.has(group) ? undefined : group;
}
