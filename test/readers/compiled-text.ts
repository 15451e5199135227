import { join } from 'node:path'
import asc from 'assemblyscript/asc'

/** What is AssemblyScript: a folder of `readers` and its entry file, and the constant that holds it compiled. */
const constants = { 'fast-bytes': 'fastBytesWasm', 'iis-lines': 'iisLinesWasm' } as const
/** The folder each lies in. */
const folders = { 'fast-bytes': 'text', 'iis-lines': 'server-logs' } as const
export type Compiled = keyof typeof constants

export function compiledFile(name: Compiled): string {
  return `src-main/readers/${folders[name]}/${name}/${name}.wasm.ts`
}

/** The text that file has to have. */
export async function compiledText(name: Compiled): Promise<string> {
  const source = `${name}.as.ts`
  const args = [source, '--outFile', 'out.wasm', '-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert']
  let wasm: Uint8Array | null = null
  const folder = join(import.meta.dirname, '../../src-main/readers', folders[name], name)
  const { error } = await asc.main([...args, '--baseDir', folder], {
    writeFile: (_name, contents) => void (wasm = contents as Uint8Array)
  })
  if (error !== null || wasm === null) throw new Error('it does not compile', { cause: error })
  const text = Buffer.from(wasm).toString('base64')
  return `/** \`${source}\`, compiled by \`npm run wasm\`. */\nexport const ${constants[name]} =\n  '${text}'\n`
}
