/** The examiners of this version behind the port of an assessment. */
import { examineIntegrity } from '../../evidence/integrity/integrity.ts';
import { examineBeside } from '../../evidence/model/beside.ts';
import { headOf } from '../../evidence/model/head.ts';
import { identify } from '../../evidence/model/identify.ts';
import type { ModelPorts, Part } from '../../evidence/model/part.ts';
import type { IntegrityPorts } from '../../evidence/integrity/ports.ts';
import { otherJson } from '../../evidence/model/formats/json.ts';
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
    looksLikeModel: async (source) => {
      const part: Part = {
        path: source.path,
        within: [],
        size: source.size,
        chunks: () => source.stream(),
        read: (offset, length) => source.read(offset, length),
      };
      const format = await identify(await headOf(part), part);
      return format !== undefined && format !== otherJson && !NOT_MODELS.includes(format);
    },
    examineSource,
    isDependencyFile,
    examineDependencies,
    examineIntegrity: (files, model, open, settings) =>
      examineIntegrity(files, model, open, settings, integrity),
  };
}
