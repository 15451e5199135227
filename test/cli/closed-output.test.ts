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

describe.skipIf(!isBuilt || process.platform === 'win32')('a pipe whose reader has stopped', () => {
  it('keeps no run from ending', () => {
    const { out, left } = shell(
      `mkfifo pipe; exec 3<>pipe; $cli check $sample --html pipe > said & run=$!
      until [ -s said ]; do :; done; kill -TERM $run; wait $run; echo $?`
    )
    expect({ out, left }).toEqual({ out: '130', left: ['pipe', 'said'] })
  })
})
