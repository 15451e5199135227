import { bytesAt, linesAt, positionsAt } from './memory'

/** Finds the lines of `[bytesAt, to)`; returns their number. */
export function find(to: i32): i32 {
  const blank = i8x16.splat(32)
  const feed = i8x16.splat(10)
  store<i32>(positionsAt - 4, bytesAt - 1)
  let out: i32 = positionsAt
  let lines: i32 = linesAt
  let carry: u64 = 1
  let odd: i32 = 0
  for (let at = bytesAt; at < to; at += 64) {
    const a = v128.load(at)
    const b = v128.load(at, 16)
    const c = v128.load(at, 32)
    const d = v128.load(at, 48)
    let parts = mask(i8x16.le_u(a, blank), i8x16.le_u(b, blank), i8x16.le_u(c, blank), i8x16.le_u(d, blank))
    let feeds = mask(i8x16.eq(a, feed), i8x16.eq(b, feed), i8x16.eq(c, feed), i8x16.eq(d, feed))
    if (to - at < 64) {
      const inside = (u64(1) << u64(to - at)) - 1
      parts &= inside
      feeds &= inside
    }
    const twice = i32((parts & ~feeds & ((parts << 1) | carry)) != 0)
    carry = parts >> 63
    odd |= twice
    // written unconditionally, because a mispredicted branch is slower; two matches in one step are rare
    do {
      const index = (out - positionsAt) / 4 + i32(popcnt(parts & (feeds ^ (feeds - 1)))) - 1
      store<i32>(lines, index * 2 + odd)
      lines += 4 * i32(feeds != 0)
      odd = feeds != 0 ? twice : odd
      feeds &= feeds - 1
    } while (feeds != 0)
    let write = out
    // eight at once, for the same reason
    out += 4 * i32(popcnt(parts))
    do {
      store<i32>(write, at + i32(ctz(parts)), 0)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 4)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 8)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 12)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 16)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 20)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 24)
      parts &= parts - 1
      store<i32>(write, at + i32(ctz(parts)), 28)
      parts &= parts - 1
      write += 32
    } while (parts != 0)
  }
  return (lines - linesAt) / 4
}

function mask(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    u64(u32(i8x16.bitmask(a)) | (u32(i8x16.bitmask(b)) << 16)) |
    (u64(u32(i8x16.bitmask(c)) | (u32(i8x16.bitmask(d)) << 16)) << 32)
  )
}
