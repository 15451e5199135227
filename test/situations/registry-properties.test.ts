import { describe, expect, it } from 'vitest'
import { judged, lines, verdictOf } from './situation.ts'

const url = 'http://sus.contoso.test:8530'
const wu = String.raw`HKLM:\SOFTWARE\Policies\Microsoft\Windows\WindowsUpdate`
const forms = (use: string): readonly (readonly [string, string])[] => [
  [
    'a member of Get-ItemProperty',
    lines(`PS C:\\> (Get-ItemProperty ${wu}).WUServer`, url, `PS C:\\> (Get-ItemProperty '${wu}\\AU').UseWUServer`, use)
  ],
  [
    'Get-ItemPropertyValue',
    lines(
      `PS C:\\> Get-ItemPropertyValue -Path ${wu} -Name WUServer`,
      url,
      `PS C:\\> gpv "${wu}\\AU" -Name UseWUServer`,
      use
    )
  ],
  [
    'a table of chosen values',
    lines(
      `PS C:\\> Get-ItemProperty ${wu} | Select-Object WUServer, WUStatusServer`,
      '',
      'WUServer                     WUStatusServer',
      '--------                     --------------',
      `${url} ${url}`,
      '',
      `PS C:\\> Get-ItemProperty ${wu}\\AU | select UseWUServer`,
      '',
      'UseWUServer',
      '-----------',
      `          ${use}`
    )
  ],
  [
    'a list of chosen values',
    lines(
      `PS C:\\> Get-ItemProperty ${wu} | fl WUServer`,
      '',
      `WUServer : ${url}`,
      '',
      `PS C:\\> gp Registry::HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU | fl UseWUServer`,
      '',
      `UseWUServer : ${use}`
    )
  ]
]

describe('values that PowerShell printed without their key', () => {
  it.each(forms('0'))('%s', async (_, text) => {
    expect(await verdictOf({ 'p.txt': text })).toMatch(/^wsus-not-used: /)
    expect((await judged({ 'p.txt': text })).wsus?.url).toBe(url)
  })

  it.each(forms('1'))('that are right are no fault: %s', async (_, text) =>
    expect(await verdictOf({ 'p.txt': text })).toBe('undecided')
  )

  it('say nothing of values that were not asked for', async () => {
    const text = lines(`PS C:\\> (Get-ItemProperty ${wu}).WUStatusServer`, url)
    const { verdict, steps } = await judged({ 'p.txt': text })
    const missing = steps.flatMap(({ results }) => results).find(({ check }) => check === 'wsus-url-missing')
    expect({ cause: verdict.cause, outcome: missing?.outcome }).not.toMatchObject({ outcome: 'found' })
    expect(verdict.cause).toBeNull()
  })
})
