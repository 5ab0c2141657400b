import type { ModelFinding } from '../examination.ts';
import { PICKLE_RULES } from '../rules/pickle.ts';

/** How PyTorch lays out a zip: all below one folder, whose name is free (torch/serialization.py, caffe2/serialize). */
export interface PytorchLayout {
  readonly format: 'pytorch-zip' | 'torchscript';
  /** Name of the member that is unpickled first. */
  readonly main: string;
  /** Members that are read as raw numbers, and never unpickled. */
  readonly isStorage: (name: string) => boolean;
}

/** Undefined for an archive that PyTorch did not lay out. */
export function pytorchLayout(names: readonly string[]): PytorchLayout | undefined {
  const main =
    names.find((name) => /^[^/]+\/data\.pkl$/u.test(name)) ?? names.find((name) => name === 'data.pkl');
  if (main === undefined) {
    return undefined;
  }
  const folder = main.slice(0, -'data.pkl'.length);
  const isScript = names.some(
    (name) => name === `${folder}constants.pkl` || name.startsWith(`${folder}code/`),
  );
  return {
    format: isScript ? 'torchscript' : 'pytorch-zip',
    main,
    isStorage: (name) =>
      name.startsWith(folder) && /^(?:data|constants|tensors)\/\d+$/u.test(name.slice(folder.length)),
  };
}

/**
 * Whether a finding is only that TorchScript names a class of its own. Such an archive is unpickled by libtorch, which finds the class in
 * `code/` of the same archive (torch/csrc/jit/serialization/import.cpp); Python has no module of that name.
 */
export function isScriptClass({ rule, detail }: ModelFinding): boolean {
  return rule === PICKLE_RULES.unknownGlobal && /^__torch__(?:\.\w+)+$/u.test(detail);
}
