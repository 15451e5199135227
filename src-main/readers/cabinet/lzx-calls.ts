const frameBytes = 32_768
const call = 0xe8
/** Bytes at the end of a frame that the packer does not translate. */
const untranslated = 10
const mostFrames = 32_768

/**
 * A frame without the E8 translation: the packer replaces relative targets of x86 calls by absolute ones, which
 * compress better ([MS-PATCH] 2). `position`: of the frame in its folder. `size`: program size set by the packer, 0 if the
 * translation was off.
 */
export function undoCallTranslation(translated: Uint8Array, position: number, size: number): Uint8Array {
  if (size === 0 || position >= mostFrames * frameBytes) return translated
  const frame = Uint8Array.from(translated)
  const limit = size | 0
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength)
  const end = frame.length - untranslated
  for (let at = 0; at < end;) {
    if (frame[at] !== call) {
      at++
      continue
    }
    const from = position + at
    const address = view.getInt32(at + 1, true)
    if (address >= -from && address < limit) {
      view.setInt32(at + 1, address >= 0 ? address - from : address + limit, true)
    }
    at += 5
  }
  return frame
}
