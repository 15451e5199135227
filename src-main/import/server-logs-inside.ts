import { crc32 } from 'node:zlib'
import type { RawFile } from '../casefile/raw-file.ts'
import { type ListedEntry, fullAllowance } from './archives/zip.ts'
import type { ContainerKind } from './recogniser.ts'
import type { LogInside, ServerLog } from './imported-file.ts'
import type { Opened } from './archives/unpack.ts'
import type { LargeFiles } from './large/large-files.ts'

const noBytes = new Uint8Array(0)

/** Server logs of one file in a container, without their bytes, and without those of what they are in. */
export function keptLogs(
  logs: readonly ServerLog[],
  container: RawFile,
  kind: ContainerKind,
  entry: RawFile
): readonly ServerLog[] {
  if (logs.length === 0) return logs
  const crc = entry.large === undefined ? crc32(entry.bytes) : null
  const place: LogInside = { container, kind, entry: entry.name, crc }
  // one for all logs in it, so that it is opened once for them
  const emptied: RawFile = { name: entry.name, bytes: noBytes }
  return logs.map((log) => {
    const { inside } = log
    if (inside !== undefined) return { ...log, inside: within(inside, { entry, emptied, place }) }
    if (log.file.bytes !== entry.bytes) return log
    const { large, ...file } = log.file
    const unread = large === undefined ? {} : { unreadSize: large.size }
    return { ...log, file: { ...file, ...unread, bytes: noBytes }, inside: place }
  })
}

interface Level {
  readonly entry: RawFile
  readonly emptied: RawFile
  readonly place: LogInside
}

/** The entry of one level is the container of the level below. */
function within(inside: LogInside, level: Level): LogInside {
  if (inside.within !== undefined) return { ...inside, within: within(inside.within, level) }
  if (inside.container.bytes !== level.entry.bytes) return inside
  return { ...inside, container: level.emptied, within: level.place }
}

/** Unpacks logs a second time, one container at a time: logs of one follow each other. */
export class Reopening {
  private readonly large: LargeFiles
  private open: { readonly container: RawFile; readonly opened: Opened | null; readonly from: RawFile | null } | null =
    null

  constructor(large: LargeFiles) {
    this.large = large
  }

  /** Null where it is not what it was, or cannot be read any more. */
  async file(name: string, inside: LogInside): Promise<RawFile | null> {
    const { entry, crc } = inside
    const found = await this.entries(inside)
      .then((entries) => entries.find((candidate) => candidate.name === entry))
      .then((candidate) => candidate?.read(this.large.store))
    if (found === undefined || found === null || (crc !== null && crc32(found.bytes) !== crc)) return null
    return { ...found, name }
  }

  async close(): Promise<void> {
    const { open } = this
    this.open = null
    if (open === null) return
    if (open.opened !== null && 'packed' in open.opened) open.opened.close?.()
    if (open.from !== null) await this.large.store.release(open.from)
  }

  private async entries({ container, kind, within: place }: LogInside): Promise<readonly ListedEntry[]> {
    if (this.open?.container !== container) {
      await this.close()
      const outer = place === undefined ? null : new Reopening(this.large)
      const from = outer === null || place === undefined ? container : await outer.file(container.name, place)
      await outer?.close()
      const opened = from === null ? null : await this.large.unpack(from, kind, fullAllowance())
      this.open = { container, opened, from }
    }
    const { opened } = this.open
    return opened === null || 'remark' in opened ? [] : opened.packed
  }
}
