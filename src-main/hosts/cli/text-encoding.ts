/** Encoding of a result file by its first bytes: PowerShell 5.1 redirects as UTF-16, most others as UTF-8. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 64)
  const zeros = head.filter((byte) => byte === 0).length
  if (zeros * 3 < head.length || zeros === 0) return 'utf-8'
  return head[0] === 0 ? 'utf-16be' : 'utf-16le'
}
