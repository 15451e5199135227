import { createHash } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { digested, foremost, lookedAt, orderKey, type Ends, type Keyed } from '../knowledge/content-order.ts'
import { EventLoopYield } from './yield-to-event-loop.ts'

/** Files looked at between two turns of the event loop. */
const atOnce = 100

interface Candidate {
  readonly name: string
  readonly path: string
}

/** The files that most likely matter, if there are too many; what was not looked at when called off is left out. */
export async function chooseFiles<T extends Candidate>(
  found: readonly T[],
  most: number,
  signal?: AbortSignal
): Promise<readonly T[]> {
  if (found.length <= most) return found
  const keyed: Keyed<T>[] = []
  const turn = new EventLoopYield()
  for (const [at, file] of found.entries()) {
    if (at % atOnce === 0) await turn.yield()
    if (signal?.aborted === true) break
    keyed.push({ file, key: keyOf(file.path) })
  }
  return foremost(keyed, most)
}

function keyOf(path: string): string {
  const ends = endsOf(path)
  if (ends === null) return ''
  const hash = createHash('sha256')
  for (const bytes of digested(ends)) hash.update(bytes)
  return orderKey(ends, hash.digest('hex'))
}

/** Null for a file that cannot be opened. */
function endsOf(path: string): Ends | null {
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
