import { describe, expect, it } from 'vitest'
import { elevation, programToStart } from '../../src-main/hosts/electron/restart-elevated.ts'
import { createService } from '../../src-main/service/service.ts'
import type { ScriptHost, ScriptRun } from '../../src-main/system/system.ts'
import { fakePorts } from '../service/fake-ports.ts'

function host(ran: ScriptRun) {
  const asked: (readonly [script: string, args: readonly string[]])[] = []
  const scripts: ScriptHost = {
    run: async (script, args) => {
      asked.push([script, args])
      return ran
    }
  }
  return { scripts, asked }
}
const started: ScriptRun = { ended: 'exited', exitCode: 0, output: 'sup-doctor started' }

describe('a restart with administrator rights', () => {
  it('has Windows ask for this program', async () => {
    const { scripts, asked } = host(started)
    expect(await elevation(true, scripts)?.restart()).toBe(true)
    expect(asked).toEqual([['run-as-administrator', [process.execPath]]])
  })
  it.each<ScriptRun>([
    { ended: 'exited', exitCode: 1, output: 'sup-doctor failed 0x80070005' },
    { ended: 'not-started' },
    { ended: 'timed-out' },
    { ended: 'altered' }
  ])('says that Windows could not be asked (%j)', async (ran) => {
    expect(await elevation(true, host(ran).scripts)?.restart()).toBe(false)
  })
  it('is not offered by a program that is not packed, or without a script host', () => {
    expect([elevation(false, host(started).scripts), elevation(true, null)]).toEqual([null, null])
  })
  it.each([
    [
      'C:\\Users\\a\\AppData\\Local\\Temp\\2x\\sup-doctor.exe',
      'D:\\sup-doctor-portable.exe',
      'D:\\sup-doctor-portable.exe'
    ],
    ['C:\\Program Files\\SUP Doctor\\sup-doctor.exe', 'D:\\other.exe', 'C:\\Program Files\\SUP Doctor\\sup-doctor.exe'],
    [
      'C:\\Users\\a\\AppData\\Local\\Temp\\sup-doctor.exe',
      'other.exe',
      'C:\\Users\\a\\AppData\\Local\\Temp\\sup-doctor.exe'
    ],
    [
      'C:\\Users\\a\\AppData\\Local\\Temp\\sup-doctor.exe',
      undefined,
      'C:\\Users\\a\\AppData\\Local\\Temp\\sup-doctor.exe'
    ]
  ])('starts of %s, with the variable %s, %s', (running, portable, expected) => {
    expect(programToStart(running, portable, 'C:\\Users\\a\\AppData\\Local\\Temp')).toBe(expected)
  })
})

describe('the service', () => {
  const port = (elevated: boolean | null) => {
    const restarts: string[] = []
    const restart = async () => restarts.push('restart') > 0
    return { restarts, service: createService(fakePorts({ elevation: { isElevated: async () => elevated, restart } })) }
  }
  it.each([
    [false, { elevated: false, canRestart: true }],
    [true, { elevated: true, canRestart: false }],
    [null, { elevated: null, canRestart: false }]
  ])('offers it to a window whose rights are %s', async (elevated, expected) => {
    expect(await port(elevated).service.handle['app:rights']()).toEqual(expected)
  })
  it('offers nothing where the host cannot', async () => {
    const { handle } = createService(fakePorts())
    expect(await handle['app:rights']()).toEqual({ elevated: null, canRestart: false })
    expect(await handle['app:restart-elevated']()).toBe(false)
  })
  it('does not restart while a check runs', async () => {
    const { restarts, service } = port(false)
    const running = service.handle['case:check-computer']({ wsus: null, proxy: null, network: false })
    expect(await service.handle['app:restart-elevated']()).toBe(false)
    await running
    expect(await service.handle['app:restart-elevated']()).toBe(true)
    expect(restarts).toEqual(['restart'])
  })
})
