import { Buffer } from 'node:buffer'

/** One entry of a tar archive; `size` is what its header says. */
export function tarEntry(
  name: string,
  content: string | Uint8Array,
  type = '0',
  size = Buffer.from(content).length
): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.write(type, 156)
  header.write('ustar\x0000', 257, 'latin1')
  const body = Buffer.from(content)
  return Buffer.concat([header, body, Buffer.alloc(-body.length & 511)])
}

export function tarOf(...entries: readonly Buffer[]): Buffer {
  return Buffer.concat([...entries, Buffer.alloc(1024)])
}
