import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Configuration } from 'electron-builder'
import type { UserConfig as ViteConfig } from 'electron-vite'
import { build, type Plugin } from 'vite'

const root = import.meta.dirname
/** What is bundled, with its licence, beside each bundle; `npm run licences` makes one list of them. */
const license = { fileName: 'licences.json' }

/** What lies beside the code and is started or read from there: file in `out/assets` → where it comes from. */
const besideTheCode: readonly [folder: string, from: string, files: RegExp][] = [
  // only what listing keys takes: scripts that write to the registry are not handed out
  ['vbs', 'node_modules/regedit/vbs', /^(regList\.wsf|(util|regUtil|ArchitectureAgnosticRegistry)\.vbs)$/],
  ['probes', 'assets/probes', /\.js$/],
  ['pac', 'node_modules/quickjs-wasi', /^quickjs\.wasm$/],
  ['fleet', 'assets/fleet', /\.(ps1|md)$/],
  ['fonts', 'assets/fonts', /\.woff2$|^LICENSE/],
  ['samples', 'assets/samples', /\.supcase$/]
]
/** Threads of their own, each one file that needs no other. */
const threads = {
  'pac-worker': 'src-main/system/pac/pac-worker.ts',
  'reading-thread': 'src-main/import/large/worker.ts',
  'judging-thread': 'src-main/hosts/node/judging/judging-thread.ts'
}

/** Puts all of it together in a folder of its own; SHA-256 by name of everything there. */
export async function gatherOwnFiles(assets: string): Promise<Record<string, string>> {
  await rm(assets, { recursive: true, force: true })
  for (const [folder, from, files] of besideTheCode) {
    await mkdir(join(assets, folder), { recursive: true })
    const names = (await readdir(resolve(root, from))).filter((name) => files.test(name))
    for (const name of names) await copyFile(resolve(root, from, name), join(assets, folder, name))
  }
  for (const [name, source] of Object.entries(threads))
    await buildThread(name, resolve(root, source), join(assets, 'threads'))
  const names = (await readdir(assets, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = names.map((name) => relative(assets, join(name.parentPath, name.name)).split(sep).join('/')).sort()
  const hashed = paths.map(async (path) => [path, sha256(await readFile(join(assets, path)))] as const)
  return Object.fromEntries(await Promise.all(hashed))
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** CommonJS, because a thread that is started from text and not from a file knows nothing else. */
async function buildThread(name: string, ssr: string, outDir: string): Promise<void> {
  const licences = `${name}.licences.json`
  const output = { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false } as const
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr,
      target: 'node20',
      minify: true,
      outDir,
      license: { fileName: licences },
      emptyOutDir: false,
      rolldownOptions: { output }
    }
  })
  // what others made is told of in one place, and not shipped once more
  await rename(join(outDir, licences), resolve(outDir, '../..', licences))
}

/** Makes the hashes of our own files part of the code. */
export function withHashes(hashes: () => Promise<Readonly<Record<string, string>>>): Plugin {
  return {
    name: 'own-files',
    async load(id) {
      if (!id.split(sep).join('/').endsWith('/system/bundled-files/built-hashes.ts')) return null
      return `export const builtHashes = ${JSON.stringify(await hashes())}`
    }
  }
}

/** Makes the day of the commit part of the code: the same sources give the same program. Nothing where there is no git. */
export const withBuildDay: Plugin = {
  name: 'build-day',
  load(id) {
    if (!id.split(sep).join('/').endsWith('/hosts/node/built-at.ts')) return null
    const { stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' })
    const day = /^\d{4}-\d{2}-\d{2}$/.exec(stdout?.trim() ?? '')?.[0] ?? null
    return `export const builtAt = ${JSON.stringify(day)}`
  }
}

/**
 * Asks Node for its own modules by a call. An `import` of one calls every getter it has, which of `node:http`, `node:fs`
 * and `node:crypto` loads much that nobody uses: a quarter of the time a start takes.
 */
export const builtInsByCall: Plugin = {
  name: 'built-ins-by-call',
  // electron-vite adds such imports too
  enforce: 'post',
  renderChunk(code) {
    let called = code
    for (const item of this.parse(code).body.toReversed()) {
      if (item.type !== 'ImportDeclaration' || !item.source.value.startsWith('node:')) continue
      const parts = item.specifiers.map((name) => [
        name.type === 'ImportSpecifier' ? code.slice(name.imported.start, name.imported.end) : 'default',
        name.local.name
      ])
      const whole = parts.flatMap(([part, name = '']) => (part === 'default' ? [name] : []))
      const named = parts.flatMap(([part, name = '']) => (part === 'default' ? [] : [`${part}: ${name}`]))
      const taken = [...whole, `{ ${named.join(', ')} }`]
      const calls = taken.map((names) => `${names} = process.getBuiltinModule('${item.source.value}')`)
      called = `${called.slice(0, item.start)}const ${calls.join(', ')}${called.slice(item.end)}`
    }
    return { code: called, map: null }
  }
}

/** The page once more, compressed for the archive, which does not do that itself: most of it is words. */
const packedPages: Plugin = {
  name: 'packed-pages',
  async closeBundle() {
    const [built, packed] = [resolve(root, 'out/renderer'), resolve(root, 'out/packed-pages')]
    await rm(packed, { recursive: true, force: true })
    for (const entry of await readdir(built, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name === license.fileName) continue
      const from = join(entry.parentPath, entry.name)
      const to = join(packed, relative(built, from))
      await mkdir(dirname(to), { recursive: true })
      await writeFile(`${to}.br`, brotliCompressSync(await readFile(from)))
    }
  }
}

export const vite: ViteConfig = {
  main: {
    plugins: [withHashes(() => gatherOwnFiles(resolve(root, 'out/assets'))), withBuildDay, builtInsByCall],
    build: {
      outDir: 'out/main',
      license,
      minify: true,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: resolve(root, 'src-main/hosts/electron/main.ts'),
          cli: resolve(root, 'src-main/hosts/cli/cli.ts'),
          start: resolve(root, 'src-main/hosts/launch/start.ts')
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
    plugins: [svelte({ configFile: false }), packedPages],
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
  // the command line starts under Node alone, which the packed program is not
  files: [
    'out/main/**',
    // the command line, and what serves the wizard to a browser
    '!out/main/{cli,start}.js',
    '!out/main/chunks/serve-wizard-*.js',
    'out/preload/**',
    'package.json',
    '!node_modules/**',
    '!**/licences.json',
    // which says the same as the page as it was built
    { from: 'out/packed-pages', to: 'out/renderer' }
  ],
  asar: true,
  extraResources: [{ from: 'out/assets', to: 'assets' }],
  // Electron's own licences are put there by electron-builder
  extraFiles: ['LICENSE', { from: 'assets/THIRD-PARTY.md', to: 'THIRD-PARTY.md' }],
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
    // without a blank, because the portable program starts it by a path without quotation marks
    executableName: 'sup-doctor',
    requestedExecutionLevel: 'asInvoker',
    artifactName: 'sup-doctor-${version}-${arch}.${ext}',
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] }
    ]
  },
  nsis: {
    artifactName: 'sup-doctor-${version}-${arch}-setup.${ext}',
    oneClick: false,
    perMachine: false,
    buildUniversalInstaller: false,
    // its only use is an updater, which this program has none of
    packElevateHelper: false
  },
  portable: {
    artifactName: 'sup-doctor-${version}-${arch}-portable.${ext}',
    requestExecutionLevel: 'user',
    buildUniversalInstaller: false
  },
  publish: null
}

/** electron-vite calls this with { mode, command }, electron-builder with its own request object. */
export default function config(env: object): ViteConfig | Configuration {
  return 'command' in env ? vite : builder
}
