import { crc32 } from 'node:zlib'

/** A value in a record: its type ([MS-EVEN6] 2.2.12) and how its bytes are written. */
export interface WrittenValue {
  readonly type: number
  readonly write: (chunk: ChunkWriter) => void
}

export type Piece = string | { readonly hole: number; readonly optional?: true } | { readonly token: readonly number[] }

export interface Tree {
  readonly name: string
  readonly attributes?: readonly (readonly [string, Piece])[]
  readonly children?: readonly (Tree | Piece)[]
  /** The value without which the element is left out. */
  readonly dependsOn?: number
}

const chunkSize = 65_536

/** Writes a chunk of an event log as Windows does: names and templates where they are first used. */
export class ChunkWriter {
  readonly bytes = new Uint8Array(chunkSize)
  at = 512
  private lastRecord = 0
  private readonly view = new DataView(this.bytes.buffer)
  private readonly names = new Map<string, number>()
  private readonly templates = new Map<string, number>()

  u8(...values: number[]): void {
    this.bytes.set(values, this.at)
    this.at += values.length
  }

  u16(value: number, at = this.take(2)): void {
    this.view.setUint16(at, value, true)
  }

  u32(value: number, at = this.take(4)): void {
    this.view.setUint32(at, value, true)
  }

  u64(value: bigint, at = this.take(8)): void {
    this.view.setBigUint64(at, value, true)
  }

  f64(value: number): void {
    this.view.setFloat64(this.take(8), value, true)
  }

  wide(text: string): void {
    for (let nth = 0; nth < text.length; nth++) this.u16(text.charCodeAt(nth))
  }

  take(size: number): number {
    this.at += size
    return this.at - size
  }

  /** A whole record: whatever `content` writes between its head and its closing size. Returns where it begins. */
  record(id: bigint, written: bigint, content: () => void): number {
    const start = this.at
    this.lastRecord = start
    this.u32(0x2a2a)
    const size = this.take(4)
    this.u64(id)
    this.u64(written)
    this.u8(0x0f, 1, 1, 0)
    content()
    this.u8(0)
    this.take((8 - ((this.at + 4 - start) % 8)) % 8)
    this.u32(this.at + 4 - start, size)
    this.u32(this.at + 4 - start)
    return start
  }

  name(text: string): void {
    const known = this.names.get(text)
    if (known !== undefined) return this.u32(known)
    this.u32(this.at + 4)
    this.names.set(text, this.at)
    this.u32(0)
    this.u16(0)
    this.u16(text.length)
    this.wide(text)
    this.u16(0)
  }

  element(tree: Tree, inDefinition: boolean): void {
    const attributes = tree.attributes ?? []
    this.u8(attributes.length > 0 ? 0x41 : 0x01)
    if (inDefinition) this.u16(tree.dependsOn ?? 0xffff)
    this.sized(() => {
      this.name(tree.name)
      if (attributes.length > 0) this.sized(() => this.attributes(attributes))
      if (tree.children === undefined) return this.u8(3)
      this.u8(2)
      for (const child of tree.children) {
        if (typeof child === 'object' && 'name' in child) this.element(child, inDefinition)
        else this.piece(child)
      }
      this.u8(4)
    })
  }

  /** The template of this key, which stands in the chunk once, and the values of its holes. */
  instance(key: string, tree: Tree, values: readonly WrittenValue[]): void {
    this.u8(0x0c, 1)
    this.u32(key.length)
    const known = this.templates.get(key)
    if (known === undefined) this.define(key, tree)
    else this.u32(known)
    this.u32(values.length)
    const heads = this.take(values.length * 4)
    values.forEach(({ type, write }, nth) => {
      const start = this.at
      write(this)
      this.u16(this.at - start, heads + nth * 4)
      this.u16(type, heads + nth * 4 + 2)
    })
  }

  /** The head of the chunk; `free` only differs from where the records end when a test wants so. */
  close(first: bigint, last: bigint, free = this.at): Uint8Array {
    this.bytes.set(new TextEncoder().encode('ElfChnk\0'))
    this.u64(first, 8)
    this.u64(last, 16)
    this.u64(first, 24)
    this.u64(last, 32)
    this.u32(128, 40)
    this.u32(this.lastRecord, 44)
    this.u32(free, 48)
    this.u32(crc32(this.bytes.subarray(512, free)), 52)
    this.u32(crc32(this.bytes.subarray(128, 512), crc32(this.bytes.subarray(0, 120))), 124)
    return this.bytes
  }

  private define(key: string, tree: Tree): void {
    this.u32(this.at + 4)
    this.templates.set(key, this.at)
    this.u32(0)
    this.take(16)
    this.sized(() => {
      this.u8(0x0f, 1, 1, 0)
      this.element(tree, true)
      this.u8(0)
    })
  }

  private attributes(attributes: readonly (readonly [string, Piece])[]): void {
    attributes.forEach(([name, value], nth) => {
      this.u8(nth < attributes.length - 1 ? 0x46 : 0x06)
      this.name(name)
      this.piece(value)
    })
  }

  private piece(piece: Piece): void {
    if (typeof piece === 'string') {
      this.u8(5, 1)
      this.u16(piece.length)
      this.wide(piece)
    } else if ('token' in piece) this.u8(...piece.token)
    else {
      this.u8(piece.optional === true ? 0x0e : 0x0d)
      this.u16(piece.hole)
      this.u8(1)
    }
  }

  /** The size of what is written, in front of it. */
  private sized(write: () => void): void {
    const size = this.take(4)
    write()
    this.u32(this.at - size - 4, size)
  }
}
