import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { LargeFile, RawFile } from '../../src-main/casefile/raw-file.ts'

const headBytes = 64 * 1024

/** A file as `readInputs` hands on one of more than 48 MB: by its beginning and its place. Its size does not matter. */
export function asLargeFile(path: string): RawFile & { readonly large: LargeFile } {
  const { size, mtimeMs } = statSync(path)
  return {
    name: basename(path),
    bytes: readFileSync(path).subarray(0, headBytes),
    large: { path, size, mtimeMs }
  }
}
