import type { RegistryValue } from '../../../contract/evidence/registry.ts'
import { decodeCodePage } from '../../text/code-pages.ts'
import { bytesToHex, hexToBytes } from '../../text/hex.ts'

type Data = Pick<RegistryValue, 'type' | 'data'>

/**
 * Parses unquoted data after the equals sign: `dword:…`, `hex:…`, `hex(7):…`; null for anything else. `wideStrings`:
 * whether strings are UTF-16, null if the header is missing.
 */
export function registryData(written: string, wideStrings: boolean | null): Data | null {
  const dword = /^dword:\s*([0-9a-f]{1,8})/i.exec(written)
  if (dword !== null) return { type: 'REG_DWORD', data: Number.parseInt(dword[1] ?? '0', 16) }
  const hex = /^hex(?:\(([0-9a-f]{1,8})\))?:/i.exec(written)
  if (hex === null) return null
  const bytes = hexToBytes(written.slice(hex[0].length))
  return hexData(hex[1] === undefined ? 3 : Number.parseInt(hex[1], 16), bytes, wideStrings ?? looksWide(bytes))
}

/** `type`: registry type number (winnt.h, REG_*). */
function hexData(type: number, bytes: Uint8Array, wide: boolean): Data {
  switch (type) {
    case 1:
      return { type: 'REG_SZ', data: strings(bytes, wide)[0] ?? '' }
    case 2:
      return { type: 'REG_EXPAND_SZ', data: strings(bytes, wide)[0] ?? '' }
    case 3:
      return { type: 'REG_BINARY', data: bytesToHex(bytes) }
    case 4:
      return { type: 'REG_DWORD', data: Number(littleEndian(bytes.subarray(0, 4))) }
    case 7:
      return { type: 'REG_MULTI_SZ', data: strings(bytes, wide).filter((string) => string !== '') }
    case 11:
      return { type: 'REG_QWORD', data: littleEndian(bytes.subarray(0, 8)).toString() }
    default:
      return { type: 'other', data: bytesToHex(bytes) }
  }
}

/** Decodes zero-terminated strings; REGEDIT4 writes 8-bit characters, version 5 UTF-16. */
function strings(bytes: Uint8Array, wide: boolean): string[] {
  const text = wide ? new TextDecoder('utf-16le').decode(bytes) : decodeCodePage(bytes, 'windows-1252')
  return text.split('\0')
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n)
}

/** For exports without header: UTF-16 of Western text has zeros in every second byte. */
function looksWide(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes.length % 2 === 0 && bytes[1] === 0
}
