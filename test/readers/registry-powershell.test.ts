import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { readRegistryPowershell } from '../../src-main/readers/registry/registry-powershell.ts'
import { growth } from '../growth.ts'

const policy = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const key = (path: string) => [
  `PSPath         : Microsoft.PowerShell.Core\\Registry::${path}`,
  `PSParentPath   : Microsoft.PowerShell.Core\\Registry::${path.slice(0, path.lastIndexOf('\\'))}`,
  `PSChildName    : ${path.slice(path.lastIndexOf('\\') + 1)}`,
  'PSDrive        : HKLM',
  'PSProvider     : Microsoft.PowerShell.Core\\Registry'
]
const shown = [
  'PS C:\\Users\\adm> Get-ItemProperty HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate, …\\AU',
  '',
  'WUServer       : http://sup01.contoso.test:8530',
  'WUStatusServer : http://sup01.contoso.test:8530',
  ...key(policy),
  '',
  'UseWUServer    : 1',
  'Data           : {40, 0, 0, 0...}',
  ...key(`${policy}\\AU`),
  'PSComputerName : CLIENT7',
  'RunspaceId     : 6e5c0000-0000-0000-0000-000000000000',
  ''
].join('\r\n')

describe('readRegistryPowershell', () => {
  it('takes the values above the line that names their key', () => {
    expect(readRegistryPowershell(shown)).toEqual([
      {
        path: policy,
        present: true,
        values: [
          { name: 'WUServer', type: 'REG_SZ', data: 'http://sup01.contoso.test:8530' },
          { name: 'WUStatusServer', type: 'REG_SZ', data: 'http://sup01.contoso.test:8530' }
        ]
      },
      {
        path: `${policy}\\AU`,
        present: true,
        values: [
          { name: 'UseWUServer', type: 'REG_DWORD', data: 1 },
          { name: 'Data', type: 'other', data: '{40, 0, 0, 0...}' }
        ]
      }
    ])
  })

  it('joins what a narrow console folds', () => {
    const folded = shown.replaceAll('Windows\\WindowsUpdate\r\n', 'Windows\\Wind\r\n                 owsUpdate\r\n')
    expect(folded).not.toBe(shown)
    expect(readRegistryPowershell(folded)).toEqual(readRegistryPowershell(shown))
  })

  it('is null where no key is named', () => {
    expect(readRegistryPowershell('WUServer : http://sup01.contoso.test:8530\n')).toBeNull()
    expect(readRegistryPowershell('PSPath : Microsoft.PowerShell.Core\\FileSystem::C:\\Temp\n')).toBeNull()
  })

  it('takes work in proportion to the length of the text', () => {
    const text = (times: number) =>
      `Registry::${`${' '.repeat(50)}a`.repeat(300 * times)}\n${'a :\n'.repeat(3_000 * times)}`
    expect(growth(text, readRegistryPowershell)).toMatchObject({ linear: true })
  })
})

describe('a value asked for by its name', () => {
  const keyOf = (text: string) => {
    const found = recognise(new TextEncoder().encode(text))?.evidence.find(({ probe }) => probe === 'update-policy')
    return found?.probe === 'update-policy' ? found.value.keys[0] : undefined
  }
  const both = '    TargetGroup    REG_SZ    Pilot\n    ElevateNonAdmins    REG_DWORD    0x1\n'

  it.each([
    ['reg query', `${policy}\n    WUServer    REG_SZ    http://sup01.contoso.test:8530\n`],
    ['reg query /v', `C:\\>reg query ${policy} /v TargetGroup\n\n${policy}\n${both}`],
    ['Get-ItemProperty', ['AUOptions : 3', ...key(`${policy}\\AU`), ''].join('\n')],
    ['Get-ItemProperty -Name', [`PS> gp HKLM:\\X -Name A, B`, 'A : 3', 'B : 4', ...key(policy), ''].join('\n')],
    ['a text that ends within the key', `${policy}\n${both.trimEnd()}`]
  ])('does not tell that the others are missing: %s', (_, text) => expect(keyOf(text)?.partial).toBe(true))

  it('is whole where several stand there, or the command asked for all', () => {
    expect(keyOf(`${policy}\n${both}`)).not.toHaveProperty('partial')
    const asked = `C:\\>reg query ${policy}\n\n${policy}\n    TargetGroup    REG_SZ    Pilot\n`
    expect(keyOf(asked)).not.toHaveProperty('partial')
  })
})
