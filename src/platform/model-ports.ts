import type { ModelPorts } from '../evidence/model/part.ts';

async function* none(): AsyncGenerator<Uint8Array> {
  throw new Error('not there yet');
}

/** Stub until the containers come. */
export const modelPorts: ModelPorts = {
  inflateRaw: none,
  inflate: none,
  gunzip: none,
  bunzip2: none,
  unxz: none,
  unlz4: none,
  unzstd: none,
};
