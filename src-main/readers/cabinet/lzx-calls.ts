const frameBytes = 32_768
const call = 0xe8
/** Bytes at the end of a frame that the packer does not translate. */
const untranslated = 10
const mostFrames = 32_768

/**
 * Undoes the E8 translation in place: the packer replaces relative targets of x86 calls by absolute ones, which
 * compress better ([MS-PATCH] 2). `size`: program size set by the packer, 0 if the translation was off.
 */
export function undoCallTranslation(bytes: Uint8Array, length: number, size: number): void {
  if (size === 0) return
  const limit = size | 0
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let frame = 0; frame < length && frame < mostFrames * frameBytes; frame += frameBytes) {
    const end = Math.min(frame + frameBytes, length) - untranslated
    for (let at = frame; at < end;) {
      if (bytes[at] !== call) {
        at++
        continue
      }
      const address = view.getInt32(at + 1, true)
      if (address >= -at && address < limit) {
        view.setInt32(at + 1, address >= 0 ? address - at : address + limit, true)
      }
      at += 5
    }
  }
}
