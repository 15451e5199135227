import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { fakeWindows, printing, type FakePrograms } from '../builders/fake-windows.ts'
import { until } from '../until.ts'

const policy = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const short = String.raw`HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate`
const signal = new AbortController().signal
const folders: string[] = []

/** Of programs that end by themselves: a limit that no test lives to see. */
const farAway = 3_600_000

async function windows(programs: FakePrograms, timeoutMs = farAway) {
  const made = await fakeWindows(programs, timeoutMs)
  folders.push(made.folder)
  return {
    ...made,
    linesOf: async (program: string) =>
      (await readFile(made.calls, 'utf8')).split('\n').filter((line) => line.startsWith(program))
  }
}
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

const listed = (values: string) => printing(`{"${short}": {"exists": true, "keys": ["AU"], "values": ${values}}}`)
/** `export KEY FILE` writes the export, which ends with an empty line, everything else fails as for a missing key. */
const exporting = (lines: string) => `if [ "$1" != export ]; then exit 1; fi
cat > "$3" <<'END'
Windows Registry Editor Version 5.00

[${policy}]
${lines}

END`

describe('reading by regedit', () => {
  it('maps every type by what is there', async () => {
    const { registry } = await windows({
      cscript: listed(`{
        "WUServer": {"type": "REG_SZ", "value": "http://w\\u00fcsus:8530"},
        "Path": {"type": "REG_EXPAND_SZ", "value": "C:\\\\Windows"},
        "UseWUServer": {"type": "REG_DWORD", "value": 4294967295},
        "Blob": {"type": "REG_BINARY", "value": [24, 0, 255]},
        "Many": {"type": "REG_MULTI_SZ", "value": ["a", "b"]},
        "Big": {"type": "REG_QWORD", "value": 4294967296},
        "": {"type": "REG_SZ", "value": "default"}
      }`)
    })
    expect(await registry.readKeys([policy], signal)).toEqual({
      readBy: 'regedit',
      keys: [
        {
          path: policy,
          present: true,
          values: [
            { name: 'WUServer', type: 'REG_SZ', data: 'http://wüsus:8530' },
            { name: 'Path', type: 'REG_EXPAND_SZ', data: String.raw`C:\Windows` },
            { name: 'UseWUServer', type: 'REG_DWORD', data: 4294967295 },
            { name: 'Blob', type: 'REG_BINARY', data: '1800ff' },
            { name: 'Many', type: 'REG_MULTI_SZ', data: ['a', 'b'] },
            { name: 'Big', type: 'REG_QWORD', data: '4294967296' },
            { name: '', type: 'REG_SZ', data: 'default' }
          ]
        }
      ]
    })
  })
  it('asks in the view of the script host, all keys at once', async () => {
    const { registry, linesOf } = await windows({ cscript: listed('{}') })
    await registry.readKeys([policy], signal)
    expect((await linesOf('cscript.exe')).at(-1)).toMatch(/regList\.wsf A HKLM\\SOFTWARE\\Policies/)
  })
})

describe('falling back to reg.exe', () => {
  const reg = exporting('"WUServer"="http://wsus:8530"')
  it.each([
    ['there is no script host', undefined],
    ['the script host is switched off', 'echo "Windows Script Host access is disabled"; exit 1'],
    ['a TAB in a value breaks the JSON', listed('{"a": {"type": "REG_SZ", "value": "a\tb"}}')],
    ['an unknown type is complained of', `${listed('{}')}; echo "invalid Registry Value Type 8" >&2`],
    ['a number has lost its last digits', listed('{"a": {"type": "REG_QWORD", "value": 18446744073709551615}}')],
    ['the answer is about something else', printing('{}')]
  ])('when %s', async (_name, cscript) => {
    const { registry } = await windows({ reg, ...(cscript === undefined ? {} : { cscript }) })
    expect(await registry.readKeys([policy], signal)).toEqual({
      readBy: 'reg.exe',
      keys: [{ path: policy, present: true, values: [{ name: 'WUServer', type: 'REG_SZ', data: 'http://wsus:8530' }] }]
    })
  })
  it('when the script host hangs, and kills it', async () => {
    const { registry, calls } = await windows({ cscript: `echo $$ > "$0.pid"; exec sleep 3600`, reg }, 1_000)
    expect(await registry.readKeys([policy], signal)).toMatchObject({ readBy: 'reg.exe' })
    const pid = Number(await readFile(join(dirname(calls), 'System32', 'cscript.exe.pid'), 'utf8'))
    expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })
  it('and stays with it for the rest of the session', async () => {
    const { registry, linesOf } = await windows({ cscript: 'exit 1', reg })
    await Promise.all([registry.readKeys([policy], signal), registry.readKeys([policy], signal)])
    const before = (await linesOf('cscript.exe')).length
    await registry.readKeys([policy], signal)
    expect((await linesOf('cscript.exe')).length).toBe(before)
    expect((await linesOf('reg.exe export')).length).toBe(3)
  })
})

describe('a key that cannot be had', () => {
  /** Nothing can be exported; only the key above can be asked for, and it lists these. */
  const asking = (...children: string[]) => `case "$1 $2" in
'query ${policy.slice(0, policy.lastIndexOf('\\'))}') printf '%s\\r\\n' ${children.map((text) => `'${text}'`).join(' ')} ;;
*) exit 1 ;;
esac`
  it('is absent when the key above does not list it', async () => {
    const { registry } = await windows({ reg: asking(`${policy}X`) })
    expect((await registry.readKeys([policy], signal)).keys).toEqual([{ path: policy, present: false, values: [] }])
  })
  it('costs no program of its own beside others below the same parent, asked by several probes at once', async () => {
    const above = policy.slice(0, policy.lastIndexOf('\\'))
    const { registry, linesOf } = await windows({ reg: asking(`${policy}X`) })
    const probes = [1, 2, 3].map((probe) => registry.readKeys([`${above}\\a${probe}`, `${above}\\b${probe}`], signal))
    expect((await Promise.all(probes)).flatMap(({ keys }) => keys.map((key) => key.present))).not.toContain(true)
    expect(await linesOf('reg.exe')).toEqual([`reg.exe query ${above} /reg:64`])
  })
  it('is looked for again by the next run', async () => {
    const { registry, linesOf } = await windows({ reg: asking(`${policy}X`) })
    await registry.readKeys([policy], signal)
    await registry.readKeys([policy], signal)
    expect(await linesOf('reg.exe')).toHaveLength(2)
  })
  it('may not be read when the key above lists it', async () => {
    const { registry } = await windows({ reg: asking(policy) })
    await expect(registry.readKeys([policy], signal)).rejects.toMatchObject({ reason: 'access-denied' })
  })
  it('is not called missing on the word of regedit alone', async () => {
    const { registry } = await windows({
      cscript: printing(`{"${short}": {"exists": false, "keys": [], "values": {}}}`),
      reg: asking(policy)
    })
    await expect(registry.readKeys([policy], signal)).rejects.toMatchObject({ reason: 'access-denied' })
  })
  it('is read by a query where a sub-key forbids the export', async () => {
    const { registry } = await windows({
      reg: `if [ "$1" = export ]; then exit 1; fi\nprintf '\\r\\n${policy.replaceAll('\\', '\\\\')}\\r\\n    UseWUServer    REG_DWORD    0x1\\r\\n'`
    })
    expect((await registry.readKeys([policy], signal)).keys[0]?.values).toEqual([
      { name: 'UseWUServer', type: 'REG_DWORD', data: 1 }
    ])
  })
  it('is unsupported without any program', async () => {
    const { registry } = await windows({})
    await expect(registry.readKeys([policy], signal)).rejects.toMatchObject({ reason: 'unsupported' })
  })
  it('is given up with the first programs that hang, without those that would follow', async () => {
    const { registry, linesOf } = await windows({ reg: 'exec sleep 3600' }, 1_000)
    const keys = Array.from({ length: 12 }, (_, nth) => `HKEY_LOCAL_MACHINE\\SOFTWARE\\A${nth}\\B`)
    await expect(registry.readKeys(keys, signal)).rejects.toMatchObject({ reason: 'timed-out' })
    expect((await linesOf('reg.exe')).length).toBeLessThan(keys.length)
  })
  it('is given up when the run ends', async () => {
    const endless = 'exec sleep 3600'
    const { registry, linesOf } = await windows({ cscript: endless, reg: endless }, farAway)
    const run = new AbortController()
    const reading = registry.readKeys([policy], run.signal)
    await until(async () => (await linesOf('cscript.exe')).length > 0)
    run.abort()
    await expect(reading).rejects.toMatchObject({ reason: 'timed-out' })
  })
})
