import type { ChunkBytes } from './chunk-bytes.ts'
import type { CompiledAttribute, CompiledElement, Instance, Part, Values } from './compiled.ts'

/** [MS-EVEN6] 2.2.12; bit 0x40: more data follows. */
const token = {
  end: 0, open: 1, endOfTag: 2, emptyElement: 3, close: 4, text: 5, attribute: 6, cdata: 7, character: 8, entity: 9,
  target: 10, instruction: 11, template: 12, hole: 13, optionalHole: 14, fragment: 15
} as const // prettier-ignore

const deepest = 64
const mostValues = 4096
/** Limit of tokens per chunk: in a damaged one, definitions may overlap and would be read repeatedly. */
const mostTokens = 200_000
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

interface Cursor {
  at: number
  readonly end: number
  /** Elements of template definitions carry the number of the value they depend on. */
  readonly inDefinition: boolean
}

/** Reads the tokens of a chunk's binary XML; names and definitions once each. */
export class Compiler {
  private readonly names = new Map<number, string>()
  private readonly definitions = new Map<number, readonly Part[]>()
  private left = mostTokens

  private readonly bytes: ChunkBytes

  constructor(bytes: ChunkBytes) {
    this.bytes = bytes
  }

  /** The fragment at this offset. `bytes.broken` is set if it could not be read completely. */
  fragment(at: number, end: number): readonly Part[] {
    return this.parts({ at, end, inDefinition: false }, 0)
  }

  private parts(cursor: Cursor, depth: number): Part[] {
    const parts: Part[] = []
    if (depth > deepest) this.bytes.broken = true
    while (cursor.at < cursor.end && !this.bytes.broken) {
      if (this.left-- <= 0) this.bytes.broken = true
      const kind = this.kindAt(cursor)
      if (endsParts(kind)) break
      const part = this.part(kind, cursor, depth)
      if (part !== null) parts.push(part)
    }
    return parts
  }

  private kindAt(cursor: Cursor): number {
    return this.bytes.u8(cursor.at) & ~0x40
  }

  private part(kind: number, cursor: Cursor, depth: number): Part | null {
    const at = cursor.at
    switch (kind) {
      case token.open:
        return this.element(cursor, depth)
      case token.text:
        return this.string(cursor, at + 2)
      case token.cdata:
      case token.instruction:
        return this.string(cursor, at + 1)
      case token.character:
        cursor.at = at + 3
        return String.fromCharCode(this.bytes.u16(at + 1))
      case token.entity:
      case token.target:
        cursor.at = at + 1
        return entities[this.name(cursor)] ?? null
      case token.template:
        return this.instance(cursor, depth)
      case token.hole:
      case token.optionalHole:
        cursor.at = at + 4
        return { hole: this.bytes.u16(at + 1) }
      case token.fragment:
        cursor.at = at + 4
        return null
      default:
        this.bytes.broken = true
        return null
    }
  }

  private string(cursor: Cursor, at: number): string {
    const characters = this.bytes.u16(at)
    cursor.at = at + 2 + characters * 2
    return this.bytes.wide(at + 2, characters)
  }

  private element(cursor: Cursor, depth: number): CompiledElement {
    const { bytes } = this
    const hasAttributes = (bytes.u8(cursor.at) & 0x40) !== 0
    const dependency = cursor.inDefinition ? bytes.u16(cursor.at + 1) : 0xffff
    cursor.at += cursor.inDefinition ? 7 : 5
    const name = this.name(cursor)
    if (hasAttributes) cursor.at += 4
    const attributes: CompiledAttribute[] = []
    while (!bytes.broken && this.kindAt(cursor) === token.attribute) {
      cursor.at++
      attributes.push({ name: this.name(cursor), parts: this.parts(cursor, depth + 1) })
    }
    let children: Part[] = []
    const ending = this.kindAt(cursor)
    cursor.at++
    if (ending === token.endOfTag) {
      children = this.parts(cursor, depth + 1)
      if (this.kindAt(cursor) !== token.close) bytes.broken = true
      cursor.at++
    } else if (ending !== token.emptyElement) bytes.broken = true
    return { name, dependency: dependency === 0xffff ? -1 : dependency, attributes, children }
  }

  /** A name is stored where it is first used; the rest of the chunk refers to it by offset. */
  private name(cursor: Cursor): string {
    const { bytes } = this
    const offset = bytes.u32(cursor.at)
    const isHere = offset === cursor.at + 4
    cursor.at += 4
    let name = this.names.get(offset)
    if (name === undefined) {
      const characters = bytes.u16(offset + 6)
      if (characters > 1024) bytes.broken = true
      name = bytes.broken ? '' : bytes.wide(offset + 8, characters)
      if (!bytes.broken) this.names.set(offset, name)
    }
    // next name, hash, length, characters, zero
    if (isHere) cursor.at += 10 + name.length * 2
    return name
  }

  private instance(cursor: Cursor, depth: number): Instance {
    const { bytes } = this
    const definition = bytes.u32(cursor.at + 6)
    const isHere = definition === cursor.at + 10
    cursor.at += 10
    const parts = this.definition(definition, depth)
    if (isHere) cursor.at += 24 + bytes.u32(definition + 20)
    return { parts, values: this.values(cursor) }
  }

  /** Next definition, GUID, size, fragment. */
  private definition(offset: number, depth: number): readonly Part[] {
    const known = this.definitions.get(offset)
    if (known !== undefined) return known
    const size = this.bytes.u32(offset + 20)
    if (!this.bytes.has(offset + 24, size)) return []
    // a definition that contains itself sees itself as empty
    this.definitions.set(offset, [])
    const parts = this.parts({ at: offset + 24, end: offset + 24 + size, inDefinition: true }, depth + 1)
    if (this.bytes.broken) this.definitions.delete(offset)
    else this.definitions.set(offset, parts)
    return parts
  }

  private values(cursor: Cursor): Values {
    const { bytes } = this
    const count = bytes.u32(cursor.at)
    if (count > mostValues) bytes.broken = true
    const [types, offsets, sizes]: [number[], number[], number[]] = [[], [], []]
    let offset = cursor.at + 4 + count * 4
    for (let nth = 0; nth < count && !bytes.broken; nth++) {
      const size = bytes.u16(cursor.at + 4 + nth * 4)
      types.push(bytes.u8(cursor.at + 6 + nth * 4))
      offsets.push(offset)
      sizes.push(size)
      offset += size
    }
    if (offset > cursor.end) bytes.broken = true
    cursor.at = offset
    return { types, offsets, sizes }
  }
}

function endsParts(kind: number): boolean {
  switch (kind) {
    case token.end:
    case token.endOfTag:
    case token.emptyElement:
    case token.close:
    case token.attribute:
      return true
    default:
      return false
  }
}
