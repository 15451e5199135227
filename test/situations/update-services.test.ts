import { describe, expect, it } from 'vitest'
import { lines, verdictOf } from './situation.ts'

describe('the update services of a computer', () => {
  const block = (name: string, id: string, isDefault: string) => [
    `Name                  : ${name}`,
    `ServiceID             : ${id}`,
    `IsManaged             : ${id === wsus ? 'True' : 'False'}`,
    `IsDefaultAUService    : ${isDefault}`,
    ''
  ]
  const [microsoft, wsus] = ['9482f4b4-e343-43b6-b170-9a65bc822c77', '3da21691-e39d-4da6-8a4b-b43877bcb1b7']

  it.each([
    [
      'as a list',
      lines(block('Windows Update', microsoft, 'True'), block('Windows Server Update Service', wsus, 'False'))
    ],
    [
      'in columns of one’s choice',
      lines(
        'Name  IsDefaultAUService IsManaged ServiceID',
        `Windows Update True False ${microsoft}`,
        `WSUS False True ${wsus}`
      )
    ],
    [
      'without their ids',
      lines(
        'Name                   IsManaged IsDefaultAUService',
        'Windows Server Upda...      True              False',
        'Windows Update             False               True'
      )
    ],
    [
      'as a list without their ids',
      lines(block('Windows Update', microsoft, 'True'), block('Windows Server Update Service', wsus, 'False')).replace(
        /ServiceID.*\r\n/g,
        ''
      )
    ]
  ])('%s', async (_, text) => expect(await verdictOf({ 'a.txt': text })).toBe('dual-scan-possible: likely'))

  it('say nothing where WSUS is the default', async () => {
    const text = lines(
      block('Windows Update', microsoft, 'False'),
      block('Windows Server Update Service', wsus, 'True')
    )
    expect(await verdictOf({ 'a.txt': text })).toBe('undecided')
  })

  it('are those of the last list where a repair stands between two', async () => {
    const list = (wsusFirst: boolean) =>
      lines(
        'PS C:\\> Get-WUServiceManager',
        'ServiceID                            IsManaged IsDefault Name',
        `${wsus} True ${wsusFirst ? 'True ' : 'False'} Windows Server Update Service`,
        `${microsoft} False ${wsusFirst ? 'False' : 'True '} Windows Update`
      )
    expect(await verdictOf({ 'a.txt': list(false) + list(true) })).toBe('undecided')
    expect(await verdictOf({ 'a.txt': list(true) + list(false) })).toBe('dual-scan-possible: likely')
  })
})
