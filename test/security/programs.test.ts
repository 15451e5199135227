import { chmod, mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { opener } from '../../src-main/hosts/launch/open-browser.ts'
import { findBrowser } from '../../src-main/hosts/print/find-browser.ts'
import { runProgram } from '../../src-main/system/program.ts'
import { windowsEventChannels } from '../../src-main/system/event-channels.ts'
import { windowsRegistry } from '../../src-main/system/registry/registry.ts'
import { windowsScriptHost } from '../../src-main/system/script-host.ts'
import { trueRoot } from '../../src-main/system/system-root.ts'

const { PATH } = process.env
const cwd = process.cwd()
afterEach(() => {
  process.env['PATH'] = PATH
  process.chdir(cwd)
})
const limits = () => ({ timeoutMs: 60_000, signal: new AbortController().signal })

/** A folder with programs that leave a mark when they are started; it is the current one, and the first in PATH. */
async function planted(...names: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'planted-'))
  await mkdir(join(folder, 'marks'))
  for (const name of names) {
    await writeFile(join(folder, name), `#!/bin/sh\ntouch '${folder}/marks/${name}'\n`)
    await chmod(join(folder, name), 0o755)
  }
  process.env['PATH'] = `${folder}:.:${PATH ?? ''}`
  process.chdir(folder)
  return async () => await readdir(join(folder, 'marks'))
}

describe.skipIf(process.platform === 'win32')('a planted program, in the current folder and in PATH', () => {
  test('would be started by its bare name, so the trap works', async () => {
    const marks = await planted('reg.exe')
    await runProgram('reg.exe', [], limits())
    expect(await marks()).toEqual(['reg.exe'])
  })

  test('is not started in the place of Windows’ own', async () => {
    const marks = await planted(
      'reg.exe',
      'cscript.exe',
      'wevtutil.exe',
      'netsh.exe',
      'sc.exe',
      'taskkill.exe',
      'rundll32.exe'
    )
    const places = { systemRoot: '/nowhere', scripts: () => '/nowhere', timeoutMs: 60_000 }
    await windowsRegistry(places)
      .readKeys(['HKEY_LOCAL_MACHINE\\SOFTWARE'], limits().signal)
      .catch(() => undefined)
    await windowsScriptHost({ systemRoot: '/nowhere', scripts: () => '/nowhere' }).run('winhttp-requests', [], limits())
    await windowsEventChannels('/nowhere').newest('System', '*', 1, limits())
    expect(await marks()).toEqual([])
  })

  test('is not asked to open the browser', async () => {
    await planted('xdg-open', 'open', 'rundll32.exe')
    for (const platform of ['win32', 'darwin', 'linux'] as const) {
      expect(opener('http://127.0.0.1/', platform)[0]).toMatch(/^(\/usr\/bin\/|[A-Z]:\\)/i)
    }
  })

  test('is not taken for a browser that prints', async () => {
    await planted('msedge.exe', 'chromium', 'google-chrome')
    const found = findBrowser({ PATH: process.cwd(), ProgramFiles: '.', LocalAppData: '' }, () => true, 'win32')
    expect(found).toBeNull()
  })
})

describe('where Windows is', () => {
  const loaded = [
    'C:\\Users\\x\\sup-doctor.exe',
    'C:\\WINDOWS\\SYSTEM32\\ntdll.dll',
    'C:\\WINDOWS\\System32\\KERNEL32.DLL'
  ]
  test('is known from what the kernel loaded, not by a variable', () => {
    expect(trueRoot(loaded, 'C:\\Users\\x\\evil')).toBe('C:\\WINDOWS')
    expect(trueRoot(loaded, undefined)).toBe('C:\\WINDOWS')
  })
  test.each([
    ['a file of that name elsewhere', ['C:\\Users\\x\\ntdll.dll'], 'D:\\Windows', 'D:\\Windows'],
    ['a share', ['\\\\evil\\c\\system32\\ntdll.dll'], 'D:\\Windows', 'D:\\Windows'],
    ['nothing at all', [], undefined, 'C:\\Windows'],
    ['an empty variable', [], '', 'C:\\Windows']
  ])('is not taken from %s', (_what, files, variable, root) => {
    expect(trueRoot(files, variable)).toBe(root)
  })
})

test('arguments reach a program as they are, whatever a shell would make of them', async () => {
  const hostile = ['a b', '"', "'", '$(touch x)', '`x`', '%PATH%', '&calc', '| more', '; rm', '*', '\\', '', '^&']
  const script = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))'
  const run = await runProgram(process.execPath, ['-e', script, '--', ...hostile], { ...limits(), timeoutMs: 60_000 })
  expect(run).toMatchObject({ ended: 'exited', exitCode: 0 })
  if (run.ended === 'exited') expect(JSON.parse(new TextDecoder().decode(run.stdout))).toEqual(hostile)
})
