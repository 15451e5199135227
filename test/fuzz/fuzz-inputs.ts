/** A small generator of repeatable numbers (mulberry32), so that a seed names every input. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const mostBytes = 65_536
/** One input in so many is as large as a short log, by repetition. */
const oneLargeIn = 50
const largestBytes = 1_048_576
const encoder = new TextEncoder()
const pieces = [
  '9'.repeat(400),
  '-0x7fffffffffffffff',
  '4294967296',
  '\0\0\0\0',
  '\ufeff',
  '\u202e\u0000\ud83d\ude00',
  ']LOG]!>',
  '<![LOG[',
  '#Fields: date time s-ip',
  '[HKEY_LOCAL_MACHINE\\',
  '"=hex:',
  'WinHTTP:',
  '{"Proxy":',
  '}}}',
  '((((',
  '))))',
  '\r',
  '\t\t\t',
  '%%%',
  '-----BEGIN CERTIFICATE-----'
].map((text) => encoder.encode(text))

/** One damaged input: up to four accidents, one after the other, to a slice of a sample. */
export function mutated(samples: readonly Uint8Array[], random: () => number): Uint8Array {
  const below = (count: number) => Math.floor(random() * count)
  const sample = () => samples[below(samples.length)] ?? new Uint8Array(0)
  let bytes = slice(sample(), below)
  for (let left = 1 + below(4); left > 0; left--) bytes = accident(bytes, sample, below)
  bytes = bytes.subarray(0, mostBytes)
  if (bytes.length === 0 || below(oneLargeIn) > 0) return bytes
  return repeated(bytes, Math.ceil(below(largestBytes) / bytes.length)).subarray(0, largestBytes)
}

function slice(bytes: Uint8Array, below: (count: number) => number): Uint8Array {
  const length = Math.min(bytes.length, 4096)
  const start = below(3) === 0 ? below(bytes.length + 1) : 0
  return bytes.slice(start, start + length)
}

function accident(bytes: Uint8Array, sample: () => Uint8Array, below: (count: number) => number): Uint8Array {
  const at = below(bytes.length + 1)
  switch (below(8)) {
    case 0:
      for (let left = 1 + below(8); left > 0; left--) bytes[below(bytes.length + 1)] = below(256)
      return bytes
    case 1:
      return bytes.slice(0, at)
    case 2:
      return inserted(bytes, at, bytes.subarray(at, at + below(600)))
    case 3: {
      const other = sample()
      const from = below(other.length + 1)
      return inserted(bytes.slice(0, at), at, other.subarray(from, from + 4096))
    }
    case 4:
      return inserted(bytes, at, new Uint8Array(below(20_000)).fill(below(128)))
    case 5:
      return inserted(bytes, at, new Uint8Array(1 + below(64)))
    case 6:
      return inserted(bytes, at, repeated(pieces[below(pieces.length)] ?? new Uint8Array(0), 1 + below(40)))
    default:
      return inserted(bytes, at, randomText(below))
  }
}

function randomText(below: (count: number) => number): Uint8Array {
  const codes = Array.from({ length: 1 + below(40) }, () => below(0x11_0000))
  return encoder.encode(String.fromCodePoint(...codes))
}

function repeated(piece: Uint8Array, times: number): Uint8Array {
  const whole = new Uint8Array(piece.length * times)
  for (let at = 0; at < times; at++) whole.set(piece, at * piece.length)
  return whole
}

function inserted(bytes: Uint8Array, at: number, piece: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + piece.length)
  whole.set(bytes.subarray(0, at))
  whole.set(piece, at)
  whole.set(bytes.subarray(at), at + piece.length)
  return whole
}
