import { Buffer } from 'node:buffer'

const choice = { wsus: null, proxy: null, network: false }

/** What is said of files before their bytes, after its length. */
export function aboutFiles(about: unknown): Buffer<ArrayBuffer> {
  const text = Buffer.from(JSON.stringify(about))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return Buffer.concat([length, text])
}

/** The body in which a page sends files. */
export function sentFiles(...files: readonly (readonly [name: string, bytes: Uint8Array])[]): Buffer<ArrayBuffer> {
  const named = files.map(([name, bytes]) => ({ name, size: bytes.length }))
  return Buffer.concat([aboutFiles({ files: named, choice, leftOut: null }), ...files.map(([, bytes]) => bytes)])
}
