import { copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Configuration } from 'electron-builder'
import type { UserConfig as ViteConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'

const root = import.meta.dirname
/** What is bundled, with its licence, beside each bundle; `npm run licences` makes one list of them. */
const license = { fileName: 'licences.json' }

/**
 * The sandbox for PAC scripts as files of their own, beside the program and outside of the archive it is packed into: a
 * worker thread starts from a file, and its engine is read from one.
 */
const pacSandbox: Plugin = {
  name: 'pac-sandbox',
  async closeBundle() {
    const folder = resolve(root, 'out/assets/pac')
    await mkdir(folder, { recursive: true })
    await copyFile(resolve(root, 'node_modules/quickjs-wasi/quickjs.wasm'), join(folder, 'quickjs.wasm'))
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      ssr: { noExternal: true },
      build: {
        ssr: resolve(root, 'src-main/machine/pac/pac-worker.ts'),
        target: 'node20',
        outDir: folder,
        license,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'pac-worker.mjs', codeSplitting: false } }
      }
    })
  }
}

export const vite: ViteConfig = {
  main: {
    plugins: [pacSandbox],
    build: {
      outDir: 'out/main',
      license,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: resolve(root, 'src-main/hosts/electron/main.ts'),
          cli: resolve(root, 'src-main/hosts/cli/cli.ts'),
          start: resolve(root, 'src-main/hosts/start.ts'),
          'reading-thread': resolve(root, 'src-main/casefile/large/worker.ts')
        }
      }
    }
  },
  preload: {
    build: {
      outDir: 'out/preload',
      license,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'src-main/hosts/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' }
      }
    }
  },
  renderer: {
    root: 'src-renderer',
    plugins: [svelte({ configFile: false })],
    build: {
      outDir: 'out/renderer',
      license,
      minify: true,
      rolldownOptions: { input: resolve(root, 'src-renderer/index.html') }
    }
  }
}

export const builder: Configuration = {
  appId: 'io.github.sup-doctor',
  productName: 'SUP Doctor',
  directories: { output: 'dist', buildResources: 'assets' },
  files: ['out/main/**', 'out/preload/**', 'out/renderer/**', 'package.json', '!node_modules/**', '!**/licences.json'],
  asar: true,
  extraResources: [
    { from: 'node_modules/regedit/vbs', to: 'vbs', filter: ['*.vbs', '*.wsf'] },
    { from: 'assets/fonts', to: 'assets/fonts', filter: ['*.woff2', 'LICENSE*'] },
    { from: 'assets/probes', to: 'assets/probes', filter: ['*.js'] },
    { from: 'out/assets/pac', to: 'assets/pac', filter: ['quickjs.wasm', 'pac-worker.mjs'] },
    { from: 'assets/fleet', to: 'assets/fleet', filter: ['*.ps1', '*.md'] },
    { from: 'assets/samples', to: 'assets/samples', filter: ['*.supcase'] }
  ],
  electronLanguages: ['de', 'en-US'],
  npmRebuild: false,
  electronFuses: {
    runAsNode: false,
    enableCookieEncryption: true,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false
  },
  win: {
    icon: 'assets/icon.ico',
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] }
    ]
  },
  publish: null
}

/** electron-vite calls this with { mode, command }, electron-builder with its own request object. */
export default function config(env: object): ViteConfig | Configuration {
  return 'command' in env ? vite : builder
}
