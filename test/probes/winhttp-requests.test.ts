import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { BundledFileError } from '../../src-main/system/bundled-files/bundled-files.ts'
import { windowsScriptHost } from '../../src-main/system/script-host.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { winhttpRequestsProbe } from '../../src-main/probes/winhttp-requests.ts'
import { choice } from '../builders/evidence.ts'

const never = new AbortController().signal
const asked = [choice({ wsus: 'http://sup01.contoso.local:8530/' })]
const probe = winhttpRequestsProbe({ marker: 'mark', version: '1.2.3' })
const folders: string[] = []

afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

/** A computer whose script host is this shell script; null: there is none. */
async function withHost(body: string | null) {
  const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-host-'))
  folders.push(folder)
  await mkdir(join(folder, 'System32'))
  const cscript = join(folder, 'System32', 'cscript.exe')
  if (body !== null) {
    await writeFile(cscript, `#!/bin/sh\n${body}\n`)
    await chmod(cscript, 0o755)
  }
  return { ...thisSystem(), scripts: windowsScriptHost({ systemRoot: folder, scripts: () => 'Z:/probes' }) }
}

describe('asking through the script host', () => {
  it('gives every address its own marker and keeps each answer apart', async () => {
    const script =
      'case "$4" in *-w1) echo "sup-doctor answered 200 7";; *-w2) echo "sup-doctor failed 0x80072ee2 9";; esac'
    const { requests } = await probe.collect(await withHost(script), never, asked)
    expect(requests.map((request) => [request.outcome, request.status, request.code])).toEqual([
      ['answered', 200, null],
      ['failed', null, '0x80072ee2'],
      ['not-run', null, null]
    ])
    expect(requests[1]?.url).toBe(
      'http://sup01.contoso.local:8530/ClientWebService/wusserverversion.xml?supdoctor=mark-w2'
    )
  })
  it('starts alone what did not begin beside the others', async () => {
    // as a busy computer: the second address gets its script host once the others are gone
    const folder = await mkdtemp(join(tmpdir(), 'sup-doctor-starts-'))
    folders.push(folder)
    const again = join(folder, 'again')
    const script = `case "$4" in
      *-w2) if [ -e "${again}" ]; then echo "sup-doctor answered 503 7"; else : > "${again}"; fi;;
      *-w1) echo "sup-doctor answered 200 7";;
      *-w3) echo "sup-doctor answered 200 7";;
    esac`
    const { requests } = await probe.collect(await withHost(script), never, asked)
    expect(requests.map((request) => request.status)).toEqual([200, 503, 200])
  })
  it('hands over script, User-Agent and address, and nothing else', async () => {
    const script =
      '[ "$#$1$2$3" = "4//NologoZ:/probes/winhttp-requests.jssup-doctor/1.2.3 (mark-w3)" ] && echo "sup-doctor answered 403 1"'
    const { requests } = await probe.collect(await withHost(script), never, asked)
    expect(requests[2]).toMatchObject({ address: 'simple-auth', status: 403 })
  })
  it('is unsupported where the script host is switched off', async () => {
    const off = await withHost('echo "CScript Error: access is disabled" >&2; exit 1')
    await expect(probe.collect(off, never, asked)).rejects.toMatchObject({
      name: 'ProbeFailure',
      reason: 'unsupported',
      message: 'cscript.exe: exit code 1'
    })
  })
  it('is unsupported where there is no script host, or no WinHTTP', async () => {
    const reason = { reason: 'unsupported' }
    await expect(probe.collect(await withHost(null), never, asked)).rejects.toMatchObject(reason)
    const bare = { ...thisSystem(), scripts: windowsScriptHost({ systemRoot: '/nowhere', scripts: () => 'Z:/probes' }) }
    await expect(probe.collect(bare, never, asked)).rejects.toMatchObject(reason)
    const without = await withHost('echo "sup-doctor missing 0x800a01ad"')
    await expect(probe.collect(without, never, asked)).rejects.toMatchObject({ message: 'cscript.exe: 0x800a01ad' })
  })
  it('does not start a script that was changed, and says so', async () => {
    const scripts = () => {
      throw new BundledFileError('probes/winhttp-requests.js')
    }
    const host = await withHost('echo "sup-doctor answered 200 7"')
    const changed = { ...host, scripts: windowsScriptHost({ systemRoot: folders.at(-1) ?? '', scripts }) }
    await expect(probe.collect(changed, never, asked)).rejects.toMatchObject({
      reason: 'altered',
      message: 'winhttp-requests.js'
    })
  })
  it('ends with the run', async () => {
    const slow = await withHost('exec sleep 3600')
    await expect(probe.collect(slow, AbortSignal.timeout(200), asked)).rejects.toMatchObject({ reason: 'timed-out' })
  })
  it('has nothing to do off Windows, or without an update server', async () => {
    const skipped = { name: 'ProbeSkipped', reason: 'not-applicable' }
    await expect(probe.collect({ ...thisSystem(), scripts: null }, never, asked)).rejects.toMatchObject(skipped)
    await expect(probe.collect(await withHost('exit 0'), never, [])).rejects.toMatchObject(skipped)
  })
})
