const atOnce = 32_768

/**
 * One character (U+0000 to U+00FF) per byte, so that regular expressions can split a mail of mixed encodings without
 * loss.
 */
export function binaryText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += atOnce) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + atOnce)))
  }
  return parts.join('')
}

/** Inverse of `binaryText`. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}
