import { closeSync, openSync, readSync } from 'node:fs'
import { sourceOf, type ByteSource as TraceSource } from '../../readers/byte-source.ts'
import { readEtlFiles, type EtlReading } from '../../readers/client-logs/etl/session.ts'
import type { ByteSource } from './read-pieces.ts'

export interface TraceFile {
  readonly name: string
  readonly source: ByteSource
  /** When it was found; what is added to it later is not read. */
  readonly size: number
}

/** Reads trace files of one computer as one; of those on disk some buffers at a time. Throws the system's own error. */
export function readTraces(files: readonly TraceFile[], onRead: (bytes: number) => void): EtlReading {
  const open: number[] = []
  try {
    return readEtlFiles(
      files.map(({ name, source, size }) => {
        if (typeof source !== 'string') return { name, source: sourceOf(source) }
        const file = openSync(source, 'r')
        open.push(file)
        return { name, source: sourceOnDisk(file, size, onRead) }
      })
    )
  } finally {
    open.forEach((file) => {
      closeSync(file)
    })
  }
}

function sourceOnDisk(file: number, size: number, onRead: (bytes: number) => void): TraceSource {
  let buffer = new Uint8Array(0)
  return {
    size,
    read: (at, length) => {
      const wanted = Math.max(0, Math.min(length, size - at))
      if (buffer.length < wanted) buffer = new Uint8Array(wanted)
      const count = readSync(file, buffer, 0, wanted, at)
      onRead(count)
      return buffer.subarray(0, count)
    }
  }
}
