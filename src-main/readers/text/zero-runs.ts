/** Bytes. Shorter runs also occur in UTF-16 text. */
const leastRun = 64
const step = leastRun / 2

/**
 * Removes long runs of zeros, which NTFS leaves when a machine stops before data is written; `skipped`: number of
 * removed bytes. Cuts at even offsets, so that UTF-16 remains aligned.
 */
export function withoutZeroRuns(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly skipped: number } {
  const kept: Uint8Array[] = []
  let from = 0
  let skipped = 0
  // every run of the minimum length contains one of these positions
  for (let at = 0; at < bytes.length; at += step) {
    if (bytes[at] !== 0) continue
    let start = at
    while (start > from && bytes[start - 1] === 0) start--
    let end = at
    while (end < bytes.length && bytes[end] === 0) end++
    start += start % 2
    if (end < bytes.length) end -= end % 2
    if (end - start < leastRun) continue
    kept.push(bytes.subarray(from, start))
    skipped += end - start
    from = end
    at = Math.floor(end / step) * step
  }
  if (skipped === 0) return { bytes, skipped }
  kept.push(bytes.subarray(from))
  return { bytes: joined(kept, bytes.length - skipped), skipped }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Counts, in chunks split anywhere, the bytes that `withoutZeroRuns` would remove. */
export class ZeroRuns {
  private skipped = 0
  /** Offset of the next chunk, and start of a zero run that reaches it. */
  private position = 0
  private open = 0

  add(piece: Uint8Array): void {
    const before = this.position
    let from = 0
    if (this.open < before) {
      while (from < piece.length && piece[from] === 0) from++
      if (from < piece.length) this.close(before + from)
    }
    for (let at = from; at < piece.length; at += step) {
      if (piece[at] !== 0) continue
      let start = at
      while (start > from && piece[start - 1] === 0) start--
      let end = at
      while (end < piece.length && piece[end] === 0) end++
      if (end === piece.length) break
      this.open = before + start
      this.close(before + end)
      at = end
    }
    this.position += piece.length
    if (from === piece.length) return
    let last = piece.length
    while (last > from && piece[last - 1] === 0) last--
    this.open = before + last
  }

  /** Returns the total; no chunk may be added afterwards. */
  end(): number {
    const start = this.open + (this.open % 2)
    const length = this.position - start
    if (length >= leastRun) this.skipped += length
    return this.skipped
  }

  private close(end: number): void {
    const start = this.open + (this.open % 2)
    const length = end - (end % 2) - start
    if (length >= leastRun) this.skipped += length
    this.open = end
  }
}
