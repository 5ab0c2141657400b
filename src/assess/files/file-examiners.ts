/** The examiners of this version behind the port of an assessment. */
import { examineIntegrity } from '../../evidence/integrity/integrity.ts';
import { examineBeside } from '../../evidence/model/beside.ts';
import { partOf } from '../../evidence/model/examine.ts';
import { headOf } from '../../evidence/model/head.ts';
import { identify, isNamedAsModel } from '../../evidence/model/identify.ts';
import type { ModelPorts, Part } from '../../evidence/model/part.ts';
import type { IntegrityPorts } from '../../evidence/integrity/ports.ts';
import { otherJson } from '../../evidence/model/formats/json.ts';
import { lfsPointer } from '../../evidence/model/formats/lfs.ts';
import { NOT_MODELS } from '../../evidence/model/formats/not-models.ts';
import {
  examineDependencies,
  isDependencyFile,
} from '../../evidence/source/dependencies/examine-dependencies.ts';
import { examineSource } from '../../evidence/source/examine-source.ts';
import type { FilePorts } from './file-ports.ts';

export function fileExaminers(models: ModelPorts, integrity: IntegrityPorts): FilePorts {
  return {
    examineModel: (source, open) => examineBeside(source, models, open),
    // Each format looks at another place: through one handle, where there is one.
    looksLikeModel: async (source) =>
      source.opened === undefined
        ? await isModel(partOf(source, source))
        : await source.opened((file) => isModel(partOf(source, file)), false),
    examineSource,
    isDependencyFile,
    examineDependencies,
    faultOf: (trust) => integrity.faultOf(trust),
    examineIntegrity: (files, model, open, settings) =>
      examineIntegrity(files, model, open, settings, integrity),
  };
}

async function isModel(part: Part): Promise<boolean> {
  const format = await identify(await headOf(part), part);
  // A pointer says nothing of what it stands for: tables and pictures are in Git LFS too.
  return format === lfsPointer
    ? isNamedAsModel(part)
    : format !== undefined && format !== otherJson && !NOT_MODELS.includes(format);
}
