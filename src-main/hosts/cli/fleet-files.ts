import { open, readdir, stat, type FileHandle } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { InputProblem } from '../../import/input-problem.ts'
import { absolutePath } from '../../system/absolute-path.ts'
import { holdsResult } from '../../fleet/fleet-lines-in.ts'
import type { RollUp } from '../../fleet/roll-up.ts'

const chunkBytes = 1024 * 1024
/** Characters. Longer lines are read in chunks; they can only be lists of results on one line. */
const longestLine = 1024 * 1024
const mostFiles = 1_000_000

/**
 * Adds every line of the given files and folders to the summary; symbolic links in folders are not followed. Throws
 * InputProblem.
 */
export async function readFleetFiles(paths: readonly string[], rollUp: RollUp, cancel: AbortSignal): Promise<void> {
  const chunk = new Uint8Array(chunkBytes)
  for (const path of paths) {
    for await (const file of filesOf(path)) {
      if (cancel.aborted) return
      try {
        const handle = await open(file.path, 'r')
        try {
          await readLines(handle, file.name, rollUp, chunk, cancel)
        } finally {
          await handle.close()
        }
      } catch (error) {
        if (file.named) throw new InputProblem(path, 'unreadable')
        if (!(error instanceof Error && 'code' in error)) throw error
        rollUp.broken({ file: file.name, line: null, why: 'unreadable' })
      }
    }
  }
}

interface Found {
  readonly name: string
  readonly path: string
  readonly named: boolean
}

async function* filesOf(path: string): AsyncGenerator<Found> {
  const about = await stat(path).catch(() => null)
  if (about === null) throw new InputProblem(path, 'not-found')
  if (about.isFile()) {
    yield { name: basename(path), path, named: true }
    return
  }
  // a pipe or device may never end
  if (!about.isDirectory()) throw new InputProblem(path, 'unreadable')
  const folder = absolutePath(path)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => null)
  if (entries === null) throw new InputProblem(path, 'unreadable')
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort().slice(0, mostFiles)) {
    yield { name: file.slice(folder.length).replace(/^[\\/]+/, ''), path: file, named: false }
  }
}

async function readLines(
  handle: FileHandle,
  file: string,
  rollUp: RollUp,
  chunk: Uint8Array,
  cancel: AbortSignal
): Promise<void> {
  let decoder: TextDecoder | null = null
  let begun = ''
  let number = 1
  for (;;) {
    const { bytesRead } = await handle.read(chunk, 0, chunkBytes)
    const bytes = chunk.subarray(0, bytesRead)
    decoder ??= new TextDecoder(encodingOf(bytes))
    const text = begun + decoder.decode(bytes, { stream: bytesRead > 0 })
    let start = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
      rollUp.read(text.slice(start, end), file, number++)
      start = end + 1
    }
    begun = text.slice(start)
    if (bytesRead === 0 || cancel.aborted) break
    if (begun.length > longestLine) {
      const whole = begun.lastIndexOf('}') + 1
      rollUp.read(begun.slice(0, whole), file, number)
      const rest = begun.slice(whole)
      const lost = rest.length > longestLine
      if (lost && holdsResult(rest)) rollUp.broken({ file, line: number, why: 'too-long' })
      begun = lost ? '' : rest
    }
  }
  rollUp.read(begun, file, number)
}

/** Encoding of a result file by its first bytes: PowerShell 5.1 redirects as UTF-16, most others as UTF-8. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 64)
  const zeros = head.filter((byte) => byte === 0).length
  if (zeros * 3 < head.length || zeros === 0) return 'utf-8'
  return head[0] === 0 ? 'utf-16be' : 'utf-16le'
}
