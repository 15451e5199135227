import { Buffer } from 'node:buffer'
import { ZipFile } from 'yazl'

/** Packs the files into a zip archive, in order. */
export async function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
): Promise<Uint8Array> {
  const zip = new ZipFile()
  for (const { name, bytes } of files) zip.addBuffer(Buffer.from(bytes), name, { mode: 0o100600 })
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return new Uint8Array(Buffer.concat(chunks))
}
