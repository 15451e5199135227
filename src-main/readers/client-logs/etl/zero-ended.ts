/** UTF-8 up to a zero or the end. */
export function zeroEnded(view: DataView, from: number, end: number): string {
  let text = ''
  for (let at = from; at < end; at++) {
    const byte = view.getUint8(at)
    if (byte === 0) return text
    if (byte >= 0x80) return decoded(view, from, afterZero(view, at, end))
    text += String.fromCharCode(byte)
  }
  return text
}

function decoded(view: DataView, from: number, to: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + from, to - from)
  return new TextDecoder().decode(bytes).replace(/\0$/, '')
}

/** Position after the next zero, at most the end. */
export function afterZero(view: DataView, from: number, end: number): number {
  let at = from
  while (at < end && view.getUint8(at) !== 0) at++
  return Math.min(at + 1, end)
}

/** UTF-16 up to a zero or the end. */
export function wideText(view: DataView, from: number, end: number): string {
  let text = ''
  for (let at = from; at + 1 < end; at += 2) {
    const unit = view.getUint16(at, true)
    if (unit === 0) return text
    text += String.fromCharCode(unit)
  }
  return text
}
