/** Where the parts of a 64-bit Windows program are; offsets into the file. */
interface Layout {
  readonly certificateEntry: number
  readonly sections: readonly { readonly name: string; readonly start: number; readonly size: number }[]
}

const number16 = (bytes: Buffer, at: number) => bytes.readUInt16LE(at)
const number32 = (bytes: Buffer, at: number) => bytes.readUInt32LE(at)

/** Throws where it is no 64-bit Windows program (PE32+). */
function layoutOf(bytes: Buffer): Layout {
  const header = number32(bytes, 0x3c)
  const optional = header + 24
  if (bytes.toString('latin1', header, header + 4) !== 'PE\0\0' || number16(bytes, optional) !== 0x20b) {
    throw new Error('not a 64-bit Windows program')
  }
  const first = optional + number16(bytes, header + 20)
  const sections = Array.from({ length: number16(bytes, header + 6) }, (_, at) => {
    const entry = first + 40 * at
    const name = bytes.toString('latin1', entry, entry + 8).replace(/\0+$/, '')
    return { name, start: number32(bytes, entry + 20), size: number32(bytes, entry + 16) }
  })
  // the fifth data directory; unlike the others it holds an offset into the file
  return { certificateEntry: optional + 112 + 4 * 8, sections }
}

/** A copy without its Authenticode signature, which any change breaks and which tools refuse to change. */
export function withoutSignature(program: Uint8Array): Buffer {
  const bytes = Buffer.from(program)
  const { certificateEntry } = layoutOf(bytes)
  const [start, size] = [number32(bytes, certificateEntry), number32(bytes, certificateEntry + 4)]
  bytes.fill(0, certificateEntry, certificateEntry + 8)
  if (start === 0) return bytes
  if (start + size !== bytes.length) throw new Error('the signature is not at the end')
  return bytes.subarray(0, start)
}

export function isSigned(program: Uint8Array): boolean {
  const bytes = Buffer.from(program)
  return number32(bytes, layoutOf(bytes).certificateEntry) !== 0
}

/** Offset of the first run of `length` zero bytes in a section; throws where there is none. */
export function zeroRun(program: Buffer, sectionName: string, length: number): number {
  const section = layoutOf(program).sections.find((candidate) => candidate.name === sectionName)
  const at = section === undefined ? -1 : program.indexOf(Buffer.alloc(length), section.start)
  if (section === undefined || at < 0 || at + length > section.start + section.size) {
    throw new Error(`no room in ${sectionName}`)
  }
  return at
}
