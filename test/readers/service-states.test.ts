import { describe, expect, it } from 'vitest'
import { readCommandOutput } from '../../src-main/readers/console/command-output.ts'

const statesIn = (...lines: string[]) =>
  readCommandOutput(`${lines.join('\r\n')}\r\n`)?.services.map(({ name, state, line }) => `${line} ${name} ${state}`)

describe('the state of a service', () => {
  it.each([
    ['sc query', ['SERVICE_NAME: ccmexec ', '        STATE              : 1  STOPPED ']],
    ['sc query in German, whose labels may be translated', ['SERVICE_NAME: ccmexec', '        STATUS : 1  STOPPED ']],
    ['Get-Service as a list', ['Name                : ccmexec', 'Status              : Stopped']],
    ['Win32_Service', ['Name : ccmexec', 'State : Stopped']]
  ])('is read from %s', (_, lines) => {
    expect(statesIn(...lines)).toEqual(['2 ccmexec 1'])
  })

  it('is read from the table of Get-Service, one a row', () => {
    const head = ['Status   Name               DisplayName', '------   ----               -----------']
    const rows = ['Stopped  CcmExec            SMS Agent Host', 'Running  wuauserv           Windows Update']
    expect(statesIn(...head, ...rows)).toEqual(['3 CcmExec 1', '4 wuauserv 4'])
  })

  it.each([
    ['prose', ['Stopped CcmExec again today', 'Running late']],
    ['a name and no state', ['SERVICE_NAME: ccmexec', '        TYPE : 10  WIN32_OWN_PROCESS']],
    ['a state and no name', ['Status : Stopped']],
    ['a name with blanks', ['Name : Müller Anna', 'Status : Stopped']]
  ])('is not made of %s', (_, lines) => {
    expect(statesIn(...lines) ?? []).toEqual([])
  })
})
