import type { XmlElement } from '../xml-element.ts'
import type { ChunkBytes } from './chunk-bytes.ts'
import { isHole, isInstance, type CompiledElement, type Hole, type Part, type Values } from './compiled.ts'
import type { Compiler } from './compile.ts'
import { arrayTexts, valueText, valueType } from './value-text.ts'

type Node = XmlElement | string

const deepestFragment = 16
/** Limit for expanding a record of at most 64 KB: a damaged one could refer to the same value thousands of times. */
const mostNodes = 20_000
const mostCharacters = 1_048_576

const noValues: Values = { types: [], offsets: [], sizes: [] }

/** Inserts a record's values into its template. One instance per record, because the limits apply per record. */
export class Expander {
  private nodes = mostNodes
  private characters = mostCharacters

  private readonly bytes: ChunkBytes
  private readonly compiler: Compiler

  constructor(bytes: ChunkBytes, compiler: Compiler) {
    this.bytes = bytes
    this.compiler = compiler
  }

  fragment(parts: readonly Part[]): Node[] {
    return this.expand(parts, noValues, 0)
  }

  text(parts: readonly Part[], values: Values): string {
    return this.expand(parts, values, 0)
      .filter((node) => typeof node === 'string')
      .join('')
  }

  private expand(parts: readonly Part[], values: Values, depth: number): Node[] {
    const nodes: Node[] = []
    if (depth > deepestFragment) this.bytes.broken = true
    for (const part of parts) {
      if (this.nodes-- <= 0) this.bytes.broken = true
      if (this.bytes.broken) break
      if (typeof part === 'string') nodes.push(this.counted(part))
      else if (isHole(part)) nodes.push(...this.filled(part, values, depth))
      else if (isInstance(part)) nodes.push(...this.expand(part.parts, part.values, depth + 1))
      else nodes.push(...this.element(part, values, depth))
    }
    return nodes
  }

  private filled({ hole }: Hole, values: Values, depth: number): Node[] {
    const [type, at, size] = [values.types[hole] ?? 0, values.offsets[hole] ?? 0, values.sizes[hole] ?? 0]
    if (type === valueType.null || size === 0) return []
    if (type === valueType.embedded) {
      return this.expand(this.compiler.fragment(at, at + size), noValues, depth + 1)
    }
    if ((type & valueType.array) !== 0) return [this.counted(arrayTexts(this.bytes, type, at, size).join(', '))]
    return [this.counted(valueText(this.bytes, type, at, size))]
  }

  private counted(text: string): string {
    this.characters -= text.length
    if (this.characters < 0) this.bytes.broken = true
    return text
  }

  private element(part: CompiledElement, values: Values, depth: number): XmlElement[] {
    if (part.dependency >= 0 && isEmpty(values, part.dependency)) return []
    const attributes = part.attributes
      .filter((attribute) => !attribute.parts.every((value) => isHole(value) && isEmpty(values, value.hole)))
      .map(({ name, parts }) => ({ name, value: this.text(parts, values) }))
    const [only, ...others] = part.children
    const items = isHole(only) && others.length === 0 ? this.items(only, values) : null
    if (items !== null) return items.map((text) => ({ name: part.name, attributes, children: [text] }))
    return [{ name: part.name, attributes, children: this.expand(part.children, values, depth + 1) }]
  }

  /** Windows repeats the element for every item of an array; null for a single value. */
  private items({ hole }: Hole, values: Values): string[] | null {
    const [type, at, size] = [values.types[hole] ?? 0, values.offsets[hole] ?? 0, values.sizes[hole] ?? 0]
    if ((type & valueType.array) === 0 || size === 0) return null
    const items = arrayTexts(this.bytes, type, at, size)
    this.nodes -= items.length
    if (this.nodes < 0) this.bytes.broken = true
    return this.bytes.broken ? [] : items.map((text) => this.counted(text))
  }
}

function isEmpty(values: Values, hole: number): boolean {
  return (values.types[hole] ?? 0) === valueType.null || (values.sizes[hole] ?? 0) === 0
}
