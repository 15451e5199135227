import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { basename } from 'node:path'
import { tooLarge } from './tar.ts'
import type { RawFile } from '../../casefile/raw-file.ts'

const mostBytes = 200 * 1024 * 1024
const unpack = promisify(gunzip)

/** What is inside a `.gz`, `most` bytes of it at most, named after the file without its ending; null where it is damaged. */
export async function openGzip(file: RawFile, most: number): Promise<RawFile | null> {
  const outer = basename(file.name.replaceAll('\\', '/'))
  const name = /\.tgz$/i.test(outer) ? outer.replace(/\.tgz$/i, '.tar') : outer.replace(/\.gz$/i, '') || 'content'
  try {
    return { name, bytes: await unpack(file.bytes, { maxOutputLength: Math.max(1, Math.min(mostBytes, most)) }) }
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isLarge ? tooLarge(name, 0) : null
  }
}
