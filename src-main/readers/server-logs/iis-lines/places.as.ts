import { beginOf, endOf, path } from './columns.as'
import { countAt, mostPlaces, ofClientsAt, placeBytes, placesAt, statusAt, substatusAt } from './memory'

const slash: i32 = 47
const mostProbed: u32 = 4

/** Free entry for the line of the last lookup; 0: none. */
let free: usize = 0
let name0: v128 = i8x16.splat(0)
let name1: v128 = i8x16.splat(0)
let key0: i32 = 0
let key1: i32 = 0

/** Entry of the line's directory and status; 0 if unknown or unusual. */
export function placeOf(first: usize, code: i32, sub: i32): usize {
  free = 0
  const at = beginOf(first, path) + 1
  const end = endOf(first, path)
  if (load<u8>(at - 1) != slash) return 0
  const lower = v128.load(at)
  const upper = v128.load(at, 16)
  const slashes = i8x16.splat(i8(slash))
  const found = i8x16.bitmask(i8x16.eq(lower, slashes)) | (i8x16.bitmask(i8x16.eq(upper, slashes)) << 16)
  const length = min(i32(ctz(found)), end - at)
  if (length > 31) return 0
  const kept = i8x16.splat(i8(length))
  const a = v128.and(lower, i8x16.gt_s(kept, i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)))
  const b = v128.and(upper, i8x16.gt_s(kept, i8x16(16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31)))
  const mixed = v128.xor(a, b)
  let hash = u64(i64x2.extract_lane(mixed, 0)) ^ rotl(u64(i64x2.extract_lane(mixed, 1)), 23)
  hash = (hash ^ (u64(code * 8191 + sub) << 20)) * 0x9e3779b97f4a7c15
  let index = u32(hash >> 54)
  // if all entries are in use, the first one is replaced
  free = placesAt + index * placeBytes
  for (let probed: u32 = 0; probed < mostProbed; probed++) {
    const place: usize = placesAt + index * placeBytes
    const had = load<i32>(place, statusAt)
    if (had == 0) {
      free = place
      break
    }
    const same = v128.and(i8x16.eq(v128.load(place), a), i8x16.eq(v128.load(place, 16), b))
    if (had == code && load<i32>(place, substatusAt) == sub && i8x16.all_true(same)) return place
    index = (index + 1) & (mostPlaces - 1)
  }
  name0 = a
  name1 = b
  key0 = code
  key1 = sub
  return 0
}

/** False if the line of the last lookup is too unusual for an entry. */
export function isPlaceFree(): bool {
  return free != 0
}

/** Index of the entry for the line of the last lookup; may be in use. */
export function freePlace(): i32 {
  return (i32(free) - placesAt) / placeBytes
}

/** Stores the line of the last lookup in that entry. */
export function learn(ofClients: i32): void {
  v128.store(free, name0)
  v128.store(free, name1, 16)
  store<i32>(free, key0, statusAt)
  store<i32>(free, key1, substatusAt)
  store<i32>(free, 0, countAt)
  store<i32>(free, ofClients, ofClientsAt)
}
