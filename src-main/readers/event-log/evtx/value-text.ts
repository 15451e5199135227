import { bytesToHex } from '../../text/hex.ts'
import type { ChunkBytes } from './chunk-bytes.ts'

/** [MS-EVEN6] 2.2.12, value types; bit 0x80 marks an array. */
export const valueType = { null: 0, wide: 1, embedded: 0x21, array: 0x80 } as const

/** Bytes of one item of the types of fixed size. */
const sizes: Readonly<Record<number, number>> = {
  3: 1, 4: 1, 5: 2, 6: 2, 7: 4, 8: 4, 9: 8, 10: 8, 11: 4, 12: 8, 13: 4, 15: 16, 17: 8, 18: 16, 20: 4, 21: 8
} // prettier-ignore

/** A value as Windows shows it in XML. Undocumented types give an empty text. */
export function valueText(bytes: ChunkBytes, type: number, at: number, size: number): string {
  const fixed = sizes[type]
  if (fixed !== undefined && size < fixed) return ''
  switch (type) {
    case 1:
      return withoutEnd(bytes.wide(at, size >> 1))
    case 2:
      return withoutEnd(String.fromCharCode(...bytes.part(at, Math.min(size, 4096))))
    case 3:
    case 5:
    case 7:
    case 9:
      return BigInt.asIntN(size * 8, unsigned(bytes, at, fixed ?? 0)).toString()
    case 4:
    case 6:
    case 8:
    case 10:
      return unsigned(bytes, at, fixed ?? 0).toString()
    case 11:
      return String(bytes.float(at, 4))
    case 12:
      return String(bytes.float(at, 8))
    case 13:
      return bytes.u32(at) === 0 ? 'false' : 'true'
    case 14:
      return bytesToHex(bytes.part(at, size)).toUpperCase()
    case 15:
      return guid(bytes, at)
    case 16:
      return size === 4 || size === 8 ? `0x${unsigned(bytes, at, size).toString(16)}` : ''
    case 17:
      return fileTime(bytes.u64(at))
    case 18:
      return systemTime(bytes, at)
    case 19:
      return sidText(bytes, at, size)
    case 20:
    case 21:
      return `0x${unsigned(bytes, at, fixed ?? 0).toString(16)}`
    default:
      return ''
  }
}

/** The items of an array; strings end in a zero each. */
export function arrayTexts(bytes: ChunkBytes, type: number, at: number, size: number): string[] {
  const item = type & 0x7f
  if (item === 1) return withoutEnd(bytes.wide(at, size >> 1)).split('\0')
  if (item === 2) return withoutEnd(String.fromCharCode(...bytes.part(at, Math.min(size, 4096)))).split('\0')
  const each = sizes[item]
  if (each === undefined) return []
  return Array.from({ length: Math.floor(size / each) }, (_, nth) => valueText(bytes, item, at + nth * each, each))
}

/** Newer Windows includes the closing zero in the length of a string, older Windows does not. */
function withoutEnd(text: string): string {
  let end = text.length
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--
  return text.slice(0, end)
}

function unsigned(bytes: ChunkBytes, at: number, size: number): bigint {
  if (size === 8) return bytes.u64(at)
  return BigInt(size === 4 ? bytes.u32(at) : size === 2 ? bytes.u16(at) : bytes.u8(at))
}

function guid(bytes: ChunkBytes, at: number): string {
  const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0')
  const rest = bytesToHex(bytes.part(at + 8, 8))
  const text = `${hex(bytes.u32(at), 8)}-${hex(bytes.u16(at + 4), 4)}-${hex(bytes.u16(at + 6), 4)}`
  return `{${text}-${rest.slice(0, 4)}-${rest.slice(4)}}`.toUpperCase()
}

/** Milliseconds between 1601 (FILETIME) and 1970. */
const unixEpoch = 11_644_473_600_000

/** A FILETIME in ISO 8601 with its seven digits; empty beyond the years a date has. */
export function fileTime(value: bigint): string {
  const milliseconds = Number(value / 10_000n) - unixEpoch
  if (milliseconds > 8_000_000_000_000) return ''
  const rest = (value % 10_000n).toString().padStart(4, '0')
  return `${new Date(milliseconds).toISOString().slice(0, -1)}${rest}Z`
}

function systemTime(bytes: ChunkBytes, at: number): string {
  const part = (nth: number, digits: number) => String(bytes.u16(at + nth * 2)).padStart(digits, '0')
  return `${part(0, 4)}-${part(1, 2)}-${part(3, 2)}T${part(4, 2)}:${part(5, 2)}:${part(6, 2)}.${part(7, 3)}Z`
}

/** [MS-DTYP] 2.4.2.2: revision, count, authority (six bytes, high first), then the sub-authorities. */
function sidText(bytes: ChunkBytes, at: number, size: number): string {
  const count = bytes.u8(at + 1)
  if (size < 8 + count * 4) return ''
  const authority = bytes.part(at + 2, 6).reduce((sum, byte) => sum * 256 + byte, 0)
  const parts = Array.from({ length: count }, (_, nth) => bytes.u32(at + 8 + nth * 4))
  return ['S', bytes.u8(at), authority, ...parts].join('-')
}
