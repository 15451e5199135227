import type { ReadBy } from '../../contract/evidence/registry.ts'

/** What a quotation of WinHTTP's settings begins with: the registry value, or the program that printed them. */
export function winhttpSource(readBy: ReadBy): string {
  if (readBy === 'netsh') return 'netsh winhttp show proxy'
  return readBy === 'netsh advproxy' ? 'netsh winhttp show advproxy' : 'WinHttpSettings'
}
