import {
  digested,
  foremost,
  lookedAt,
  orderKey,
  type Ends,
  type Keyed
} from '../../src-main/knowledge/content-order.ts'
import type { NamedFile } from './selected-files.ts'

/** Files looked at at the same time: the browser asks another process for each. */
const atOnce = 64

/**
 * Of too many files those that the command line takes of the same: files that were given themselves first, then those of
 * folders, by their content. Called off, it ends early with no use for its result.
 */
export async function chosenFiles(
  found: readonly NamedFile[],
  most: number,
  signal: AbortSignal
): Promise<readonly NamedFile[]> {
  if (found.length <= most) return found
  const [loose, inFolders] = [true, false].map((isLoose) => found.filter(({ name }) => !name.includes('/') === isLoose))
  const files = await foremostOf(loose ?? [], most, signal)
  return [...files, ...(await foremostOf(inFolders ?? [], most - files.length, signal))]
}

async function foremostOf(
  found: readonly NamedFile[],
  most: number,
  signal: AbortSignal
): Promise<readonly NamedFile[]> {
  if (found.length <= most) return found
  const keyed: Keyed<NamedFile>[] = []
  for (let at = 0; at < found.length && !signal.aborted; at += atOnce) {
    const some = found.slice(at, at + atOnce)
    keyed.push(...(await Promise.all(some.map(async (file) => ({ file, key: await keyOf(file.file) })))))
  }
  return foremost(keyed, most)
}

/** Empty where the file is gone or may not be read: reading it says so. */
async function keyOf(file: File): Promise<string> {
  try {
    const ends = await endsOf(file)
    const digest = await crypto.subtle.digest(
      'SHA-256',
      await new Blob([...digested(ends)] as BlobPart[]).arrayBuffer()
    )
    return orderKey(ends, Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''))
  } catch {
    return ''
  }
}

async function endsOf(file: File): Promise<Ends> {
  const { size } = file
  const bytesFrom = async (at: number) => new Uint8Array(await file.slice(at, at + lookedAt).arrayBuffer())
  const head = await bytesFrom(0)
  return { size, head, tail: size > head.length ? await bytesFrom(Math.max(0, size - lookedAt)) : head }
}
