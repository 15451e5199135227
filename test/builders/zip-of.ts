import { Buffer } from 'node:buffer'
import { ZipFile } from 'yazl'
import type { RawFile } from '../../src-main/casefile/raw-file.ts'

/** A dropped file with that content. */
export function file(name: string, content: string | Uint8Array): RawFile {
  return { name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content }
}

export async function zipOf(...files: RawFile[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
