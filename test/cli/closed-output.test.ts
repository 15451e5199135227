import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const isBuilt = existsSync(join(root, 'out/main/cli.js')) || process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'

/** The built command line in a shell, from a folder that is not ours. */
function shell(script: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-test-'))
  const { stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      LC_ALL: 'C',
      SUP_DOCTOR_STATE: join(folder, 'state'),
      cli: `${process.execPath} ${join(root, 'out/main/cli.js')}`,
      sample: join(root, 'assets/samples/proxy-sign-in.supcase')
    }
  })
  return { out: stdout.trim(), err: stderr.trim(), left: readdirSync(folder) }
}

describe.skipIf(!isBuilt)('a reader that goes away', () => {
  it.each([
    ['$cli check $sample --json kept.json', '1', ['kept.json']],
    ['$cli check $sample --fleet', '1', []],
    ['$cli checks', '0', []]
  ])('%s is no failure, and files are written all the same', (command, code, files) => {
    const { out, err, left } = shell(`${command} | true; echo \${PIPESTATUS[0]}`)
    expect({ out, err, left }).toEqual({ out: code, err: '', left: files })
  })
})

describe.skipIf(!isBuilt)('an output that is full', () => {
  it('is reported in one sentence', () => {
    const { out, err, left } = shell('$cli checks > /dev/full; echo $?')
    expect({ out, err, left }).toEqual({
      out: '64',
      err: 'The output could not be written to its end: the disk is full.',
      left: []
    })
  })

  it('leaves nothing on standard error for device management', () => {
    const { out, err, left } = shell('$cli check $sample --fleet > /dev/full; echo $?')
    expect({ out, err, left }).toEqual({ out: '1', err: '', left: [] })
  })

  it('leaves no half of a file', () => {
    const { err, left } = shell(`trap '' XFSZ; ulimit -f 8; $cli check $sample --json cut.json > /dev/null`)
    expect(err).toBe('“cut.json” could not be written: the disk is full.')
    expect(left).toEqual([])
  })
})

describe.skipIf(!isBuilt)('an output that is an input', () => {
  it.each([
    ['check in/a.txt', '>> in/a.txt'],
    ['check in', '>> in/deep/b.txt'],
    ['check in/deep/../a.txt --json -', '1<> in/a.txt'],
    ['collect in --save -', '>> in/a.txt'],
    ['check in --fleet', '>> in/a.txt'],
    ['fleet in', '>> in/deep/b.txt'],
    ['compare $sample in', '>> in/a.txt']
  ])('%s %s leaves it as it is', (command, redirected) => {
    const { out, err } = shell(
      `mkdir -p in/deep; $cli check $sample --fleet > in/a.txt; cp in/a.txt in/deep/b.txt; cp in/a.txt before
      $cli ${command} ${redirected}; cmp before in/a.txt; cmp before in/deep/b.txt; ls -A in`
    )
    expect(out).toBe('a.txt\ndeep')
    expect(err).toBe(
      command.includes('--fleet') ? '' : 'The output is redirected into an input, which it would change.'
    )
  })

  it.each([
    ['check in/a.txt', '2>> in/a.txt', 'out'],
    ['check in --lang de', '2>> in/deep/b.txt', 'out'],
    ['check in/a.txt --json -', '2>> in/a.txt', ''],
    ['check in/a.txt --json=-', '2>> in/a.txt', ''],
    ['check in/a.txt', '>> in/a.txt 2>&1', ''],
    ['check in --fleet', '2>> in/a.txt', ''],
    // what is wrong with the arguments would be said there, too
    ['check in/a.txt --bogus', '2>> in/a.txt', 'out'],
    ['check in/a.txt in/none', '2>> in/a.txt', 'out'],
    ['check in/a.txt --timeout x', '2>> in/a.txt', 'out'],
    ['collect in', '2>> in/a.txt', 'out'],
    ['compare in', '2>> in/a.txt', 'out'],
    ['fleet in --csv -', '2>> in/a.txt', ''],
    ['bogus in', '2>> in/a.txt', 'out'],
    ['check in --help', '>> in/a.txt', 'err'],
    ['compare in', '>> in/a.txt', 'err']
  ])('%s %s leaves it as it is, and says so where it may', (command, redirected, where) => {
    const to = redirected.startsWith('2') ? `${redirected} > said` : redirected
    const { out, err } = shell(
      `mkdir -p in/deep; $cli check $sample --fleet > in/a.txt; cp in/a.txt in/deep/b.txt; cp in/a.txt before; : > said
      $cli ${command} ${to}; echo $?; cmp before in/a.txt; cmp before in/deep/b.txt; cat said`
    )
    const sentence = /in eine Eingabe|into an input/
    const [code = '', ...said] = out.split('\n')
    expect(code).toBe(command.includes('--fleet') ? '1' : '64')
    expect(said.join('\n')).toMatch(where === 'out' ? sentence : /^$/)
    if (where === 'err') expect(err).toMatch(sentence)
  })

  it('may lie in an input folder where it is new', () => {
    const { out } = shell('mkdir in; cp $sample in; $cli check in > in/new.txt; echo $?; head -c 9 in/new.txt')
    expect(out).toBe('1\nThe proxy')
  })
})

describe.skipIf(!isBuilt || process.platform === 'win32')('a pipe whose reader has stopped', () => {
  it('keeps no run from ending', () => {
    const { out, left } = shell(
      `mkfifo pipe; exec 3<>pipe; $cli check $sample --html pipe > said & run=$!
      until [ -s said ]; do :; done; kill -TERM $run; wait $run; echo $?`
    )
    expect({ out, left }).toEqual({ out: '130', left: ['pipe', 'said'] })
  })
})
