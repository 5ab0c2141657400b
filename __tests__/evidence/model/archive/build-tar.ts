export interface TarMember {
  readonly name: string;
  readonly content?: string | Uint8Array;
  readonly type?: string;
  readonly target?: string;
  /** What the header says, where it lies. */
  readonly size?: number;
}

/** ustar, with two blocks of zeros at its end. */
export function buildTar(members: readonly TarMember[], end: Uint8Array = Buffer.alloc(1024)): Uint8Array {
  return Uint8Array.from(Buffer.concat([...members.flatMap(blocksOf), end]));
}

function blocksOf({ name, content = '', type = '0', target = '', size }: TarMember): readonly Buffer[] {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0, 100);
  header.write('0000644\u0000', 100);
  header.write(`${(size ?? bytes.length).toString(8).padStart(11, '0')}\u0000`, 124);
  header.write('        ', 148);
  header.write(type, 156);
  header.write(target, 157, 100);
  header.write('ustar\u000000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
  return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}

/** A field of a pax header: its length counts itself. */
export function paxField(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = rest.length + String(rest.length + 2).length;
  return `${length}${rest}`;
}
