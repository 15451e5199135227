import { join } from 'node:path'
import asc from 'assemblyscript/asc'

const folder = 'src-main/readers/fast-bytes'
export const fastBytesFile = `${folder}/fast-bytes.wasm.ts`

/** The text `fast-bytes.wasm.ts` has to have. */
export async function compileFastBytes(): Promise<string> {
  const source = 'fast-bytes.as.ts'
  const args = [source, '--outFile', 'out.wasm', '-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert']
  let wasm: Uint8Array | null = null
  const { error } = await asc.main([...args, '--baseDir', join(import.meta.dirname, '../..', folder)], {
    writeFile: (_name, contents) => void (wasm = contents as Uint8Array)
  })
  if (error !== null || wasm === null) throw new Error('it does not compile', { cause: error })
  const text = Buffer.from(wasm).toString('base64')
  return `/** \`${source}\`, compiled by \`npm run wasm\`. */\nexport const fastBytesWasm =\n  '${text}'\n`
}
