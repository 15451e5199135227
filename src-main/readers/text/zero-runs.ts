/** Shorter ones are no trace of a torn write, and stand in every UTF-16 text. */
const leastRun = 64
const step = leastRun / 2

/**
 * A file's bytes without its long runs of zeros, which NTFS leaves where a machine stopped before the data was written;
 * `skipped` counts them. Cut at even places, so that UTF-16 stays readable on both sides.
 */
export function withoutZeroRuns(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly skipped: number } {
  const kept: Uint8Array[] = []
  let from = 0
  let skipped = 0
  // a run of that length holds one of the places looked at
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

/** Counts in pieces, cut anywhere, what `withoutZeroRuns` would leave out of the whole. */
export class ZeroRuns {
  private skipped = 0
  /** Where the piece to come begins, and where a run that reaches up to there does. */
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

  /** Nothing may be added afterwards. */
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
