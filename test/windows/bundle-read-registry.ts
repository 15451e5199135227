import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { EvidenceValue } from '../../src-main/contract/evidence/index.ts'

type Id = 'client' | 'update-policy' | 'update-services' | 'winhttp-settings' | 'user-proxy'

/** What read-registry.ts writes. */
export type RegistryRead = { readonly [Each in Id]: EvidenceValue<Each> } & { readonly platform: string }

/** Bundles read-registry.ts as the app is bundled, with regedit's scripts where the packed app has them. */
export async function bundleReadRegistry(folder: string): Promise<{ script: string; resources: string }> {
  const resources = join(folder, 'resources')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('./read-registry.ts', import.meta.url)),
      outDir: join(folder, 'bundle'),
      target: 'node22',
      rolldownOptions: { output: { entryFileNames: 'read.mjs' } }
    }
  })
  const scripts = join(import.meta.dirname, '../../node_modules/regedit/vbs')
  await cp(scripts, join(resources, 'vbs'), { recursive: true })
  return { script: join(folder, 'bundle/read.mjs'), resources }
}
