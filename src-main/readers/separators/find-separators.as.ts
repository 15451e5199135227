/**
 * AssemblyScript, compiled by `npm run wasm`: sixteen bytes are looked at in one step, which no JavaScript can.
 *
 * Writes where the bytes up to 32 (blank, tab, line ends, zeros) of `[from, to)` stand to `out`, each raised by `shift`,
 * and returns the end of what it wrote. Sixteen bytes behind `to` have to be readable.
 */
export function find(from: usize, to: usize, out: usize, shift: i32): usize {
  const above = i8x16.splat(33)
  for (let at = from; at < to; at += 16) {
    let mask = u32(i8x16.bitmask(i8x16.lt_u(v128.load(at), above)))
    if (to - at < 16) mask &= (u32(1) << u32(to - at)) - 1
    while (mask != 0) {
      store<i32>(out, i32(at) + i32(ctz(mask)) + shift)
      out += 4
      mask &= mask - 1
    }
  }
  return out
}
