import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { inject } from 'postject'
import { bundleCli, filesInside } from './bundle-cli.ts'
import { withoutSignature } from './portable-executable.ts'
import { withResources } from './windows-resources.ts'

/** Where Node looks for what it is to run (its documentation of single executable applications). */
const resource = 'NODE_SEA_BLOB'
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2'

export interface Node {
  /** The program that becomes ours: node.exe, or a Node of this system. */
  readonly program: string
  /** Runs a Node of exactly that version with these arguments, which are options and paths. */
  readonly run: (args: readonly string[]) => Promise<void> | void
  /** As that Node wants to read it. */
  readonly path?: (path: string) => string
}

/** Makes one program of Node, the bundled command line and all of its files. */
export async function makeSingleProgram(output: string, node: Node): Promise<void> {
  const folder = dirname(output)
  mkdirSync(folder, { recursive: true })
  // the list of what others made says that it is there; Node's package for Windows does not bring it
  const licence = 'LICENSE.node.txt'
  copyFileSync(join(import.meta.dirname, '../../assets', licence), join(folder, licence))
  const blob = join(folder, 'sup-doctor-cli.blob')
  const config = join(folder, 'sup-doctor-cli.sea.json')
  const shown = node.path ?? ((path: string) => path)
  const assets = Object.entries(filesInside()).map(([name, path]) => [name, shown(path)])
  const settings = {
    main: shown(await bundleCli(folder)),
    output: shown(blob),
    disableExperimentalSEAWarning: true,
    // with a cache made elsewhere it would run here alone, and import() not at all
    useCodeCache: false,
    useSnapshot: false,
    // NODE_OPTIONS of whoever starts it is none of its business
    execArgvExtension: 'none',
    assets: Object.fromEntries(assets) as Record<string, string>
  }
  writeFileSync(config, JSON.stringify(settings))
  await node.run(['--experimental-sea-config', shown(config)])
  if (output.endsWith('.exe')) {
    writeFileSync(output, forWindows(readFileSync(node.program), readFileSync(blob)))
    return
  }
  copyFileSync(node.program, output)
  chmodSync(output, 0o755)
  await inject(output, resource, readFileSync(blob), { sentinelFuse: fuse })
}

function forWindows(node: Uint8Array, blob: Uint8Array): Uint8Array {
  const program = Buffer.from(withResources(withoutSignature(node), resource, blob))
  const at = program.indexOf(`${fuse}:0`)
  if (at < 0 || program.indexOf(fuse, at + 1) >= 0) throw new Error('this Node has no fuse, or several')
  program.write('1', at + fuse.length + 1)
  return program
}

/**
 * The blob is made by a Node of the same version: another one's may have a form that this one does not read. Else it does not
 * depend on the system it is made on as long as it holds no compiled code.
 */
export function thisNode(program: string, maker: string = process.execPath): Node {
  return {
    program,
    run: (args) => void execFileSync(maker, args, { stdio: 'pipe' })
  }
}
