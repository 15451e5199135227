import { expect, it } from 'vitest'
import { nameLines } from '../../src-main/presentation/evidence-rows/small-rows.ts'

it('says who answered what, a row for every name', () => {
  const lines = nameLines(
    {
      hostsFile: 'read',
      names: [
        {
          name: 'sup01.contoso.local',
          role: 'wsus',
          used: true,
          system: { outcome: 'resolved', addresses: ['10.9.9.9'], durationMs: 1 },
          dns: [
            { server: '10.0.0.53', outcome: 'resolved', addresses: ['10.2.0.9', '10.2.0.10'], durationMs: 2 },
            { server: '10.0.0.54', outcome: 'refused', addresses: [], durationMs: 2 },
            { server: '10.0.0.55', outcome: 'no-answer', addresses: [], durationMs: 4_000 }
          ],
          hosts: [{ line: 23, address: '10.9.9.9' }]
        }
      ]
    },
    'en'
  )
  expect(lines).toEqual([
    {
      what: 'sup01.contoso.local',
      value: [
        'System: 10.9.9.9',
        'DNS 10.0.0.53: 10.2.0.9, 10.2.0.10',
        'DNS 10.0.0.54: refused',
        'DNS 10.0.0.55: no answer',
        'hosts:23: 10.9.9.9'
      ].join('\n')
    }
  ])
})
