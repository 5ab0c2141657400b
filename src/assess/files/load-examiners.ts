import type { FilePorts } from './file-ports.ts';

/** The examiners are much code, and most changes touch no model: loaded when there is something to examine. */
export async function loadFileExaminers(): Promise<FilePorts> {
  const [{ fileExaminers }, { modelPorts }, { integrityPorts }] = await Promise.all([
    import('./file-examiners.ts'),
    import('../../platform/model-ports.ts'),
    import('../../platform/integrity-ports.ts'),
  ]);
  return fileExaminers(modelPorts(), integrityPorts);
}
