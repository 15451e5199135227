import type { Span } from '../../byte-source.ts'
import { afterZero, wideText, zeroEnded } from './zero-ended.ts'
import { valueAt, type Value } from './trace-values.ts'

interface Field {
  readonly name: string
  readonly type: number
  /** Number of values of an array of fixed length. */
  readonly fixedCount: number | null
  readonly isCounted: boolean
  /** Position after it in the description. */
  readonly next: number
}

const wideString = 1
const struct = 24
const mostFields = 128
const mostCharacters = 16_384
const arrayBits = { fixed: 0x20, counted: 0x40, custom: 0x60 }

/**
 * What the fields hold: the text alone where there is one field, else `[name] : value; ` after `[name] : value; `, as
 * Get-WindowsUpdateLog prints such events. Stops where description or payload end or contradict each other.
 */
export function fieldText(view: DataView, schema: Span, payload: Span): string {
  const first = schema.at < schema.end ? fieldAt(view, schema) : null
  if (first === null) return ''
  if (first.next >= schema.end && first.type === wideString && first.fixedCount === null && !first.isCounted) {
    return wideText(view, payload.at, payload.end)
  }
  let [at, payloadAt, text, count, only] = [schema.at, payload.at, '', 0, '']
  while (at < schema.end && count < mostFields && text.length < mostCharacters) {
    const field = fieldAt(view, { at, end: schema.end })
    if (field === null) break
    at = field.next
    if (field.type === struct) continue
    const values = valuesOf(view, field, { at: payloadAt, end: payload.end })
    if (values === null) break
    payloadAt = values.next
    only = values.text
    text += `[${field.name}] : ${values.text}; `
    count++
  }
  return count === 1 ? only : text
}

/** Name, type and attributes of a field; null for a type of unknown size. */
function fieldAt(view: DataView, { at, end }: Span): Field | null {
  const typeAt = afterZero(view, at, end)
  if (typeAt >= end) return null
  const inType = view.getUint8(typeAt)
  let next = typeAt + 1
  if (inType >= 0x80 && next < end) {
    const outType = view.getUint8(next++)
    // tags, of which the last has its highest bit clear
    for (let isTag = outType >= 0x80; isTag && next < end;) isTag = view.getUint8(next++) >= 0x80
  }
  const array = inType & arrayBits.custom
  if (array === arrayBits.custom) return null
  const isFixed = array === arrayBits.fixed
  if (isFixed && next + 2 > end) return null
  return {
    name: zeroEnded(view, at, end),
    type: inType & 0x1f,
    fixedCount: isFixed ? view.getUint16(next, true) : null,
    isCounted: array === arrayBits.counted,
    next: isFixed ? next + 2 : next
  }
}

function valuesOf(view: DataView, field: Field, payload: Span): Value | null {
  const isArray = field.isCounted || field.fixedCount !== null
  if (!isArray) return valueAt(view, field.type, payload)
  let { at } = payload
  let count = field.fixedCount ?? 0
  if (field.isCounted) {
    if (at + 2 > payload.end) return null
    count = view.getUint16(at, true)
    at += 2
  }
  const parts: string[] = []
  for (let nth = 0; nth < count; nth++) {
    const value = valueAt(view, field.type, { at, end: payload.end })
    if (value === null || value.next === at) return null
    parts.push(value.text)
    at = value.next
  }
  return { text: parts.join(', '), next: at }
}
