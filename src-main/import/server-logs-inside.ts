import { crc32 } from 'node:zlib'
import type { RawFile } from '../casefile/raw-file.ts'
import { type ListedEntry, fullAllowance } from './archives/zip.ts'
import type { ContainerKind } from './binary-recognisers.ts'
import type { LogInside, ServerLog } from './imported-file.ts'
import { isLarge, type LargeFiles } from './large/large-files.ts'

const noBytes = new Uint8Array(0)

/** A server log of a container, without its bytes where it can be unpacked again as quickly as it was. */
export function keptLog(log: ServerLog, container: RawFile, kind: ContainerKind, entry: RawFile): ServerLog {
  const isOwn = log.inside === undefined && log.file.bytes === entry.bytes
  if (!isOwn || (kind !== 'archive' && kind !== 'packed-file')) return log
  const inside = { container, kind, entry: entry.name, crc: crc32(entry.bytes) }
  return { ...log, file: { ...log.file, bytes: noBytes }, inside }
}

/** A log of a container that is large itself, which is read from its place again instead of being kept. */
export function takenFrom(log: ServerLog, whole: RawFile | null, given: RawFile): ServerLog {
  return log.inside === undefined || log.inside.container !== whole
    ? log
    : { ...log, inside: { ...log.inside, container: given } }
}

/** Unpacks logs a second time, one container at a time: logs of one follow each other. */
export class Reopening {
  private readonly large: LargeFiles
  private open: { readonly container: RawFile; readonly entries: readonly ListedEntry[] } | null = null

  constructor(large: LargeFiles) {
    this.large = large
  }

  /** Null where it is not what it was, or cannot be read any more. */
  async file(name: string, { container, kind, entry, crc }: LogInside): Promise<RawFile | null> {
    if (this.open?.container !== container) {
      this.open = null
      this.open = { container, entries: await this.entriesOf(container, kind) }
    }
    const found = await this.open.entries.find((candidate) => candidate.name === entry)?.read()
    if (found === undefined || found === null || crc32(found.bytes) !== crc) return null
    return { ...found, name }
  }

  private async entriesOf(container: RawFile, kind: LogInside['kind']): Promise<readonly ListedEntry[]> {
    const whole = isLarge(container) ? await this.large.whole(container) : container
    const opened = whole === null ? null : await this.large.unpack(whole, kind, fullAllowance())
    return opened === null || 'remark' in opened ? [] : opened.packed
  }
}
