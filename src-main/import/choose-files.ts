import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { byName } from '../casefile/raw-file.ts'
import { compareByCodeUnit } from '../contract/order.ts'
import { newestTimeIn, rankOfContent } from './content-rank.ts'
import { EventLoopYield } from './yield-to-event-loop.ts'

/** Bytes looked at, at the beginning and at the end of a file. */
const lookedAt = 4_096
/** Files looked at between two turns of the event loop. */
const atOnce = 100

interface Candidate {
  readonly name: string
  readonly path: string
}

/**
 * The files that most likely matter, if there are too many: by what their beginning looks like, then by the newest time at
 * their end, then by a digest of both. Neither names nor times of change decide, which copying and sorting set anew. Sorted
 * by name; what was not looked at when called off is left out.
 */
export async function chooseFiles<T extends Candidate>(
  found: readonly T[],
  most: number,
  signal?: AbortSignal
): Promise<readonly T[]> {
  if (found.length <= most) return found
  const ranked: { readonly file: T; readonly key: string }[] = []
  const turn = new EventLoopYield()
  for (const [at, file] of found.entries()) {
    if (at % atOnce === 0) await turn.yield()
    if (signal?.aborted === true) break
    ranked.push({ file, key: keyOf(file.path) })
  }
  return ranked
    .sort((a, b) => compareByCodeUnit(b.key, a.key) || byName(a.file, b.file))
    .slice(0, most)
    .map(({ file }) => file)
    .sort(byName)
}

/** The greater, the sooner it is read: rank, newest time, digest. */
function keyOf(path: string): string {
  const ends = endsOf(path)
  if (ends === null) return ''
  const { size, head, tail } = ends
  const digest = createHash('sha256').update(`${size}\n`).update(head).update(tail).digest('hex')
  return `${9 - rankOfContent(head)} ${newestTimeIn(tail)} ${digest}`
}

/** Null for a file that cannot be opened. */
function endsOf(path: string): { size: number; head: Uint8Array; tail: Uint8Array } | null {
  let file: number | null = null
  try {
    file = openSync(path, 'r')
    const { size } = fstatSync(file)
    const head = bytesAt(file, 0)
    return { size, head, tail: size > head.length ? bytesAt(file, Math.max(0, size - lookedAt)) : head }
  } catch {
    // the reader says why when it is its turn
    return null
  } finally {
    if (file !== null) closeSync(file)
  }
}

function bytesAt(file: number, position: number): Uint8Array {
  const bytes = new Uint8Array(lookedAt)
  return bytes.subarray(0, readSync(file, bytes, 0, lookedAt, position))
}
