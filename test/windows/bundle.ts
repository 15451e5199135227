import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Bundles one script of this folder as the app is bundled, with the app's own scripts where the packed app has them. */
export async function bundle(source: URL, folder: string): Promise<{ script: string; resources: string }> {
  const script = fileURLToPath(source)
  const name = basename(script, '.ts')
  const resources = join(folder, 'resources')
  const root = join(import.meta.dirname, '../..')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: script,
      outDir: join(folder, 'bundle', name),
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: 'run.mjs' } }
    }
  })
  await cp(join(root, 'node_modules/regedit/vbs'), join(resources, 'vbs'), { recursive: true })
  await cp(join(root, 'assets/probes'), join(resources, 'assets/probes'), { recursive: true })
  return { script: join(folder, 'bundle', name, 'run.mjs'), resources }
}
