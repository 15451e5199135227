/**
 * AssemblyScript, compiled by `npm run wasm`: compares sixteen bytes per instruction (SIMD).
 *
 * Each function searches `[from, to)`; nineteen bytes after the end must be readable. Positions are written to `out`,
 * four bytes each, plus `shift`; returns the end of the output.
 */

/** Positions of bytes up to 32: blanks, tabs, line ends, zeros. */
export function separators(from: usize, to: usize, out: usize, shift: i32): usize {
  const above = i8x16.splat(33)
  for (let at = from; at < to; at += 16) {
    out = note(u32(i8x16.bitmask(i8x16.lt_u(v128.load(at), above))), at, to, out, shift)
  }
  return out
}

/** Positions of any of three four-byte sequences, each given as a little-endian number. */
export function fours(from: usize, to: usize, out: usize, shift: i32, a: u32, b: u32, c: u32): usize {
  for (let at = from; at < to; at += 16) {
    // test the last bytes first: many words share their beginning
    const endOfA = end(at, a)
    const endOfB = end(at, b)
    const endOfC = end(at, c)
    if (!v128.any_true(v128.or(v128.or(endOfA, endOfB), endOfC))) continue
    const foundA = v128.and(begin(at, a), endOfA)
    const foundB = v128.and(begin(at, b), endOfB)
    const foundC = v128.and(begin(at, c), endOfC)
    const found = v128.or(v128.or(foundA, foundB), foundC)
    if (v128.any_true(found)) out = note(u32(i8x16.bitmask(found)), at, to, out, shift)
  }
  return out
}

/** Number of line feeds. */
export function lineFeeds(from: usize, to: usize): u32 {
  const feed = i8x16.splat(10)
  let count: u32 = 0
  for (let at = from; at < to; at += 16) {
    const mask = u32(i8x16.bitmask(i8x16.eq(v128.load(at), feed)))
    count += popcnt(to - at < 16 ? mask & ((u32(1) << u32(to - at)) - 1) : mask)
  }
  return count
}

/** Positions of the first two bytes, to be followed by the other two. */
function begin(at: usize, letters: u32): v128 {
  return v128.and(equal(at, letters), equal(at + 1, letters >> 8))
}

function end(at: usize, letters: u32): v128 {
  return v128.and(equal(at + 2, letters >> 16), equal(at + 3, letters >> 24))
}

function equal(at: usize, letter: u32): v128 {
  return i8x16.eq(v128.load(at), i8x16.splat(i8(letter)))
}

function note(found: u32, at: usize, to: usize, out: usize, shift: i32): usize {
  let mask = to - at < 16 ? found & ((u32(1) << u32(to - at)) - 1) : found
  while (mask != 0) {
    store<i32>(out, i32(at) + i32(ctz(mask)) + shift)
    out += 4
    mask &= mask - 1
  }
  return out
}
