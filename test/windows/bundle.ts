import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { builtInsByCall, gatherOwnFiles, withHashes } from '../../electron.config.ts'

/** Bundles one script of this folder as the app is bundled, with the app's own scripts where the packed app has them. */
export async function bundle(source: URL, folder: string): Promise<{ script: string; resources: string }> {
  const script = fileURLToPath(source)
  const name = basename(script, '.ts')
  const resources = join(folder, 'resources')
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withHashes(() => gatherOwnFiles(join(resources, 'assets'))), builtInsByCall],
    ssr: { noExternal: true },
    build: {
      ssr: script,
      outDir: join(folder, 'bundle', name),
      sourcemap: process.env['SUP_DOCTOR_RUN_LINES'] !== undefined,
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } }
    }
  })
  return { script: join(folder, 'bundle', name, 'run.mjs'), resources }
}
