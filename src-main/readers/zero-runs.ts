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
