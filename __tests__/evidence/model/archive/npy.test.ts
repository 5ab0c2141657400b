import { describe, expect, it } from '@jest/globals';
import { buildZip } from './build-zip.ts';
import { callingPickle, harmlessPickle, look } from './examine-bytes.ts';

const CALLS = 'pickle/dangerous-global';

/** As numpy.lib.format writes it. */
function npy(fields: string, data: Uint8Array, version = 1): Uint8Array {
  const text = Buffer.from(fields.padEnd(117, ' ').concat('\n'), version === 3 ? 'utf8' : 'latin1');
  const length = Buffer.alloc(version === 1 ? 2 : 4);
  length.writeUIntLE(text.length, 0, length.length);
  const magic = Buffer.from([0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59, version, 0]);
  return Uint8Array.from(Buffer.concat([magic, length, text, data]));
}

function header(descr: string, shape: string): string {
  return `{'descr': ${descr}, 'fortran_order': False, 'shape': ${shape}, }`;
}

describe('a NumPy array', () => {
  it.each([1, 2, 3])('of version %d is known by its header', async (version) => {
    const { answer, format, examination } = await look(
      npy(header("'<f8'", '(2, 3)'), Buffer.alloc(48), version),
      'a.npy',
    );
    expect([answer, format]).toEqual(['no-known-indicator', 'npy']);
    expect(examination.facts.tensors).toEqual([{ name: '', dtype: 'float64', shape: [2, 3] }]);
  });

  it.each(["'|O'", "[('a', '<f4'), ('b', '|O')]", "[('a', [('b', 'O')], (2,))]"])(
    'of objects (%s) is a pickle inside',
    async (descr) => {
      expect((await look(npy(header(descr, '(1,)'), callingPickle()), 'a.npy')).rules).toEqual([CALLS]);
      expect((await look(npy(header(descr, '(1,)'), harmlessPickle()), 'a.npy')).rules).toEqual([]);
      expect((await look(npy(header(descr, '(1,)'), Buffer.from('text')), 'a.npy')).answer).toBe(
        'inconclusive',
      );
    },
  );

  it('of records has their width', async () => {
    const records = header("[('a', '<i4'), ('b', '<U2', (3,))]", '(2,)');
    expect((await look(npy(records, Buffer.alloc(2 * (4 + 24))), 'a.npy')).rules).toEqual([]);
    expect((await look(npy(records, Buffer.alloc(10)), 'a.npy')).rules).toEqual(['format/broken']);
  });

  it('with bytes behind it has them examined', async () => {
    const one = npy(header("'<f4'", '()'), Buffer.alloc(4));
    expect((await look(Buffer.concat([one, one]), 'a.npy')).rules).toEqual([]);
    expect((await look(Buffer.concat([one, callingPickle()]), 'a.npy')).rules).toEqual([
      'format/hidden-bytes',
      CALLS,
    ]);
  });

  it.each([
    "{'descr': __import__('os').system('x'), 'fortran_order': False, 'shape': (1,)}",
    "{'descr': '<f8', 'fortran_order': 0, 'shape': (1,)}",
    "{'descr': '<f8', 'fortran_order': False}",
    "{'descr': '<f8', 'descr': '|O', 'fortran_order': False, 'shape': (1,)}",
    "{'descr': '<f8', 'fortran_order': False, 'shape': (1,)} + 1",
    "{'descr': '<z8', 'fortran_order': False, 'shape': (1,)}",
    `{'descr': ${'('.repeat(90)}`,
  ])('whose header is no strict literal is inconclusive: %s', async (text) => {
    expect((await look(npy(text, Buffer.alloc(8)), 'a.npy')).rules).toEqual(['format/broken']);
  });

  it('of an unknown version, or without its end, is inconclusive', async () => {
    const array = npy(header("'<f8'", '(1,)'), Buffer.alloc(8));
    expect((await look(array.slice(0, 40), 'a.npy')).answer).toBe('inconclusive');
    array[6] = 9;
    expect((await look(array, 'a.npy')).rules).toEqual(['format/unknown-version']);
  });

  it('in an npz is a member, packed or not', async () => {
    for (const method of [0, 8]) {
      const npz = buildZip([
        { name: 'w.npy', content: npy(header("'<f4'", '(2,)'), Buffer.alloc(8)), method },
        { name: 'b.npy', content: npy(header("'|O'", '(1,)'), callingPickle()), method },
      ]);
      const { format, rules, examination } = await look(npz, 'weights.npz');
      expect([format, rules]).toEqual(['npz', [CALLS]]);
      expect(examination.facts.tensors?.map(({ name }) => name)).toEqual(['w', 'b']);
    }
  });
});
