import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodePackage, wineCommand, wineName } from './wine-program.ts'

const firstScript = "new ActiveXObject('WinHttp.WinHttpRequest.5.1')"

const runLines = process.env['SUP_DOCTOR_RUN_LINES']

export interface WineRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/**
 * A Windows of our own for one run: a copy of a Wine prefix that, like the real node.exe, is made once and kept for the
 * next run. Nothing that a run before left behind, or another one at the same time does, is to be seen in it.
 */
export class Wine {
  private readonly cache = join(tmpdir(), `sup-doctor-${wineName}-${String(process.getuid?.() ?? 0)}`)
  /** Made by `prepare`. */
  private own = ''
  /** Accepts connections and says nothing. */
  private readonly silent = createServer((socket) => socket.on('error', () => undefined).resume())

  private get environment(): NodeJS.ProcessEnv {
    return {
      ...process.env,
      WINEPREFIX: this.prefix,
      // Wine turns names of files into Unicode by the locale; a bare machine may have none
      LC_ALL: 'C.UTF-8',
      WINEDEBUG: '-all',
      DISPLAY: '',
      NODE_SKIP_PLATFORM_CHECK: '1',
      // of this system, where node.exe does not find it and says so
      NODE_EXTRA_CA_CERTS: '',
      // what `npm run test:windows` counts
      ...(runLines === undefined ? {} : { NODE_V8_COVERAGE: asWindowsPath(runLines) })
    }
  }

  private get prefix(): string {
    return join(this.own, 'prefix')
  }

  /** Fetches node.exe and makes the prefix where they are missing; the first time that takes about half a minute. */
  async prepare(): Promise<void> {
    mkdirSync(this.cache, { recursive: true })
    this.own = await mkdtemp(join(tmpdir(), 'sup-doctor-wine-run-'))
    if (!existsSync(this.nodeExe)) {
      const npm = ['pack', nodePackage, '--silent', '--pack-destination', this.cache]
      const packed = execFileSync('npm', npm, { cwd: this.cache, encoding: 'utf8' }).trim()
      execFileSync('tar', ['-xzf', join(this.cache, packed), '-C', this.cache])
    }
    await this.makeTemplate()
    // symbolic links stay what they are, and the copy shares its blocks where the file system can do that
    execFileSync('cp', ['-a', '--reflink=auto', this.template, this.prefix])
    // a server is found by the number of its folder on the disk, which may have been that of an ended run's
    await this.server('-k')
    // stays until `shutDown`: else it ends seconds after a program and forgets what it does not keep in files
    await this.server('-p')
    await this.holdDesktop()
  }

  /**
   * Keeps a script host until `shutDown`, waiting for a server that never answers. Else every first script host starts the
   * desktop's explorer.exe, which keeps the pipes of who started it, so that whoever waits for their end waits until its
   * time limit.
   */
  private async holdDesktop(): Promise<void> {
    await once(this.silent.listen(0, '127.0.0.1'), 'listening')
    const { port } = this.silent.address() as AddressInfo
    const script = join(this.own, 'hold.js')
    const request = `request.SetTimeouts(0, 0, 0, 0); request.Open('GET', 'http://127.0.0.1:${port}', false); request.Send()`
    writeFileSync(script, `var request = ${firstScript}; ${request}`)
    const args = ['cscript', '//Nologo', asWindowsPath(script)]
    const holder = spawn(...wineCommand('wine', args), { env: this.environment, stdio: 'ignore' })
    const ended = once(holder, 'exit').then(([code]) =>
      Promise.reject(new Error(`wine cscript ended: ${String(code)}`))
    )
    await Promise.race([once(this.silent, 'connection'), ended])
    ended.catch(() => undefined)
  }

  /** A fresh prefix, made beside its place and put there whole, so that nobody ever copies half of one. */
  private async makeTemplate(): Promise<void> {
    if (existsSync(this.template)) return
    const WINEPREFIX = join(this.own, 'template')
    const environment = { ...this.environment, WINEPREFIX }
    execFileSync(...wineCommand('wine', ['wineboot', '-i']), { env: environment, stdio: 'ignore' })
    // the first script host of a prefix sets things up, at which three at once get into each other's way
    const script = join(this.own, 'first.js')
    writeFileSync(script, firstScript)
    execFileSync(...wineCommand('wine', ['cscript', '//Nologo', asWindowsPath(script)]), { env: environment })
    execFileSync(...wineCommand('wineserver', ['-w']), { env: environment, stdio: 'ignore' })
    try {
      renameSync(WINEPREFIX, this.template)
    } catch (error) {
      // another run was faster
      if (!existsSync(this.template)) throw error
    }
  }

  private get template(): string {
    return join(this.cache, 'fresh-prefix')
  }

  /** Adds one value to the registry, as an administrator would. */
  async regAdd(key: string, name: string, type: string, data: string): Promise<void> {
    const added = await this.run(['reg', 'add', key, '/v', name, '/t', type, '/d', data, '/f'])
    if (added.exitCode !== 0) throw new Error(`wine reg add ${key} ${name}: ${added.exitCode} ${added.stderr}`)
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

  /** `C:\\windows` as this system sees it. */
  get windowsFolder(): string {
    return join(this.prefix, 'drive_c/windows')
  }

  /** Standard streams are files: node.exe does not start on pipes it inherits through Wine. */
  async run(args: readonly string[]): Promise<WineRun> {
    const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-run-'))
    const [output, errors] = [join(folder, 'out'), join(folder, 'err')]
    const files = await Promise.all([open('/dev/null', 'r'), open(output, 'w'), open(errors, 'w')])
    try {
      const child = spawn(...wineCommand('wine', args), { env: this.environment, stdio: files.map((file) => file.fd) })
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
    await this.server('-w')
    this.silent.close()
    await rm(this.own, { recursive: true })
  }

  private async server(option: string): Promise<void> {
    await new Promise((done) =>
      spawn(...wineCommand('wineserver', [option]), { env: this.environment, stdio: 'ignore' }).once('close', done)
    )
  }

  /** What of ours lies in the temporary folders of this Windows' accounts. */
  temporaryFiles(): string[] {
    const users = join(this.prefix, 'drive_c/users')
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
