import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { withBuildDay, withHashes } from '../../electron.config.ts'

const root = join(import.meta.dirname, '../..')

/** The files that go into the single program: their names there, and where the build has put them. */
export function filesInside(): Record<string, string> {
  return { ...below(join(root, 'out/assets'), ''), ...below(join(root, 'out/renderer'), 'pages/') }
}

function below(folder: string, prefix: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((file) => join(file.parentPath, file.name)).sort()
  return Object.fromEntries(paths.map((path) => [prefix + relative(folder, path).split(sep).join('/'), path]))
}

/** Bundles the command line into one file of CommonJS, the only kind a single program starts; its path. */
export async function bundleCli(output: string): Promise<string> {
  const files = Object.entries(filesInside())
  const hashes = Object.fromEntries(
    files.map(([name, path]) => [name, createHash('sha256').update(readFileSync(path)).digest('hex')])
  )
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [withHashes(async () => hashes), withBuildDay],
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'src-main/hosts/cli/cli.ts'),
      target: 'node22',
      minify: true,
      outDir: output,
      emptyOutDir: false,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'sup-doctor-cli.cjs', codeSplitting: false } }
    }
  })
  return join(output, 'sup-doctor-cli.cjs')
}
