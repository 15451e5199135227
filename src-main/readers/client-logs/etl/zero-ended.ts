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
  for (let at = from; at + 1 < end;) {
    let count = 0
    for (; count < units.length && at + 1 < end; count++, at += 2) {
      const unit = view.getUint16(at, true)
      if (unit === 0) return text + ofUnits(count)
      units[count] = unit
    }
    text += ofUnits(count)
  }
  return text
}

/** One call for many letters is several times as fast as a call for each; more at once would go over the stack. */
const units = new Uint16Array(1024)

function ofUnits(count: number): string {
  return Reflect.apply(String.fromCharCode, String, units.subarray(0, count)) as string
}
