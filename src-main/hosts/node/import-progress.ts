import type { RawFile } from '../../casefile/raw-file.ts'
import type { ImportOptions } from '../../import/import-options.ts'
import type { ImportProgress } from '../../service/api.ts'

const everyMs = 250

/** Total progress over all dropped files, reported at a limited rate; `now` in milliseconds. */
export function importProgress(
  files: readonly RawFile[],
  tell: (progress: ImportProgress) => void,
  now: () => number = () => performance.now()
): Required<Pick<ImportOptions, 'onProgress' | 'onFile'>> {
  const dropped = new Set(files.map((file) => file.name))
  const totalBytes = files.reduce((sum, file) => sum + sizeOf(file), 0)
  const began = now()
  const read = new Map<string, number>()
  let bytes = 0
  let result = -Infinity
  const reached = (name: string, ofFile: number): void => {
    // files inside an archive are counted with the archive
    if (!dropped.has(name)) return
    // server logs are read twice but counted once
    const before = read.get(name) ?? 0
    const most = Math.max(before, ofFile)
    bytes += most - before
    read.set(name, most)
    const at = now()
    if (bytes < totalBytes && at - result < everyMs) return
    result = at
    const bytesPerSecond = Math.round((bytes / Math.max(at - began, 1)) * 1000)
    tell({ state: 'reading', name, bytes, totalBytes, bytesPerSecond })
  }
  return {
    onProgress: (progress) => reached(progress.name, progress.bytes),
    onFile: (file, state) => reached(file.name, state === 'begun' ? 0 : sizeOf(file))
  }
}

function sizeOf(file: RawFile): number {
  return file.large?.size ?? file.bytes.length
}
