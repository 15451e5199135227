import { addressesAt, dayAt } from './memory'

let date: i32 = -1
export let path: i32 = -1
let query: i32 = -1
let client: i32 = -1
let agent: i32 = -1
let status: i32 = -1
let substatus: i32 = -1
let addresses: i32 = 0
let from: i32 = 0
let to: i32 = -1
let last: u64 = 0
let least: i32 = i32.MAX_VALUE
let most: i32 = -1

/** Column numbers, -1 for a missing column; the time follows the date. */
export function setLayout(
  ofDate: i32,
  ofPath: i32,
  ofQuery: i32,
  ofClient: i32,
  ofAgent: i32,
  ofStatus: i32,
  ofSubstatus: i32
): void {
  date = ofDate
  path = ofPath
  query = ofQuery
  client = ofClient
  agent = ofAgent
  status = ofStatus
  substatus = ofSubstatus
}

/** Number of addresses at `addressesAt`. */
export function setAddresses(count: i32): void {
  addresses = count
}

/** Range (inclusive) in seconds of the day at `dayAt` within which lines differ only in their time. */
export function setTimes(first: i32, final: i32): void {
  from = first
  to = final
  last = 0
  forgetTimes()
}

/** Resets the smallest and largest time. */
export function forgetTimes(): void {
  least = i32.MAX_VALUE
  most = -1
}

/** Smallest second seen since the last reset; larger than any second if there was none. */
export function leastTime(): i32 {
  return least
}

/** Largest second seen since the last reset; smaller than any second if there was none. */
export function mostTime(): i32 {
  return most
}

/** Start of a column in bytes. `first`: address of the position of the line feed before the line. */
export function beginOf(first: usize, column: i32): i32 {
  return load<i32>(first + column * 4) + 1
}

/** End of a column in bytes. */
export function endOf(first: usize, column: i32): i32 {
  return load<i32>(first + column * 4, 4)
}

/** HTTP status: three digits, the first not zero; -1 for anything else. */
export function statusOf(first: usize): i32 {
  const at = beginOf(first, status)
  if (endOf(first, status) - at != 3) return -1
  const a = u32(load<u8>(at)) - 48
  const b = u32(load<u8>(at, 1)) - 48
  const c = u32(load<u8>(at, 2)) - 48
  return a > 9 || b > 9 || c > 9 || a == 0 ? -1 : i32(a * 100 + b * 10 + c)
}

/** Substatus plus one, at most four digits; 0 if the log has no such column, -1 for anything else. */
export function substatusOf(first: usize): i32 {
  if (substatus < 0) return 0
  const end = endOf(first, substatus)
  let at = beginOf(first, substatus)
  if (end - at > 4) return -1
  let value: u32 = 0
  for (; at < end; at++) {
    const digit = u32(load<u8>(at)) - 48
    if (digit > 9) return -1
    value = value * 10 + digit
  }
  return value + 1
}

/** True if the line differs from the previous one at most in its time. */
export function isTimed(first: usize): bool {
  const begin = beginOf(first, date)
  const end = endOf(first, date + 1)
  if (end - begin != 19 || endOf(first, date) - begin != 10) return false
  if (load<u64>(begin) != load<u64>(dayAt) || load<u16>(begin, 8) != load<u16>(dayAt, 8)) return false
  const time = load<u64>(end - 8)
  return time == last || isInside(time, end - 8)
}

function isInside(time: u64, at: usize): bool {
  if ((time & 0x0000ff0000ff0000) != 0x00003a00003a0000) return false
  const hour = twoDigits(at)
  const minute = twoDigits(at + 3)
  const second = twoDigits(at + 6)
  if (hour > 23 || minute > 59 || second > 59) return false
  const seconds = (hour * 60 + minute) * 60 + second
  if (seconds < from || seconds > to) return false
  last = time
  least = min(least, seconds)
  most = max(most, seconds)
  return true
}

function twoDigits(at: usize): i32 {
  const tens = u32(load<u8>(at)) - 48
  const ones = u32(load<u8>(at, 1)) - 48
  return tens > 9 || ones > 9 ? 100 : i32(tens * 10 + ones)
}

/** True for a line that may be a request of this program or of a client of interest. */
export function isWanted(first: usize): bool {
  if (agent >= 0 && load<u64>(beginOf(first, agent)) == 0x74636f642d707573) return true // sup-doct
  if (client >= 0) {
    const end = load<u32>(endOf(first, client) - 4)
    for (let nth = 0; nth < addresses; nth++) if (load<u32>(addressesAt + nth * 4) == end) return true
  }
  return (
    query >= 0 &&
    endOf(first, query) - beginOf(first, query) >= 10 &&
    mayMark(beginOf(first, query), endOf(first, query))
  )
}

/** True if the range contains `supd`. */
function mayMark(at: usize, end: usize): bool {
  for (; at < end; at += 16) {
    const one = v128.and(i8x16.eq(v128.load(at), i8x16.splat(115)), i8x16.eq(v128.load(at, 1), i8x16.splat(117)))
    const two = v128.and(i8x16.eq(v128.load(at, 2), i8x16.splat(112)), i8x16.eq(v128.load(at, 3), i8x16.splat(100)))
    if (v128.any_true(v128.and(one, two))) return true
  }
  return false
}
