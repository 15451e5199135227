import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { missing } from './lab/prerequisites.ts'

const root = join(import.meta.dirname, '..')
const environment = { ...process.env, GIT_CONFIG_GLOBAL: join(root, 'none'), GIT_CONFIG_NOSYSTEM: '1' }
const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', args, { cwd, env: environment, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024, stdio: 'pipe' })

// Git for Windows is installed so that it converts; the formatter and many fixtures then differ from what was committed
it.skipIf(missing('git'))('a clone has the committed bytes, also where Git is set to convert line ends', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-clone-'))
  const [origin, clone] = [join(folder, 'origin'), join(folder, 'clone')]
  const files = {
    'unix.ts': 'a\nb\n',
    'windows.log': 'a\r\nb\r\n',
    'mixed.txt': 'a\r\nb\nc',
    'utf16.reg': '\ufeffa\r\n'
  }
  git(folder, 'init', '--quiet', origin)
  copyFileSync(join(root, '.gitattributes'), join(origin, '.gitattributes'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(origin, name), text, 'utf16le')
  for (const name of ['unix.ts', 'windows.log', 'mixed.txt'] as const) writeFileSync(join(origin, name), files[name])
  git(origin, 'add', '.')
  git(origin, '-c', 'user.name=a', '-c', 'user.email=a@contoso.com', 'commit', '--quiet', '-m', 'a')
  git(folder, 'clone', '--quiet', '-c', 'core.autocrlf=true', origin, clone)
  for (const name of Object.keys(files))
    expect(readFileSync(join(clone, name)), name).toEqual(readFileSync(join(origin, name)))
  rmSync(folder, { recursive: true })
})

it.skipIf(missing('git') || !existsSync(join(root, '.git')))(
  'no file of the repository is left to be converted',
  () => {
    const names = git(root, 'ls-files', '-z').split('\0').filter(Boolean)
    const attributes = execFileSync('git', ['check-attr', '--stdin', '-z', 'text'], {
      cwd: root,
      input: names.join('\0'),
      encoding: 'utf8',
      maxBuffer: 16 * 1024 * 1024
    }).split('\0')
    const converted = names.filter((_, at) => attributes[at * 3 + 2] !== 'unset')
    expect(names.length).toBeGreaterThan(1_000)
    expect(converted).toEqual([])
  }
)
