import type { Notes } from '../reading/notes.ts';
import { FORMAT_RULES } from '../rules/format.ts';

const MANIFEST = 'MAR-INF/MANIFEST.json';
/** Of an archive that torch.package writes. */
const EXTERN = /(?:^|\/)\.data\/extern_modules$/;
const CODE = /\.(?:py|pyc|pyd|so|dll|dylib|sh)$/i;
const SHOWN = 10;

/** Whether the names are those of an archive for TorchServe, and its handler with them. */
export function isModelArchive(names: readonly string[]): boolean {
  return names.includes(MANIFEST);
}

/** Says that an archive of a model brings code, which its loader imports: a handler of TorchServe, modules of torch.package. */
export function tellCode(notes: Notes, names: readonly string[]): void {
  const code = names.filter((name) => CODE.test(name));
  if (code.length > 0 && (isModelArchive(names) || names.some((name) => EXTERN.test(name)))) {
    const message = 'The archive brings code, which its loader or server runs.';
    notes.find(FORMAT_RULES.broughtCode, message, code.slice(0, SHOWN).join(', '));
  }
}
