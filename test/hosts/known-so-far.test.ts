import { expect, it } from 'vitest'
import { knownSoFar } from '../../src-main/hosts/node/known-so-far.ts'
import type { KnownProgress } from '../../src-main/service/api.ts'
import { envelope, policy, services, winhttp } from '../builders/evidence.ts'

const client = envelope('client', { name: 'PC', os: 'Windows 11', elevated: false })

it('says what is known as soon as it is, once, and no password of an address', () => {
  const heard: KnownProgress[] = []
  const take = knownSoFar(null, (known) => heard.push(known))
  take([winhttp('direct')])
  take([client])
  take([services({})])
  take([policy({ WUServer: 'http://user:secret@sup01.contoso.local:8530', UseWUServer: 1 })])
  expect(
    heard.map(({ computer, elevated, server }) => [computer, elevated, server?.replace(/\/\/.*@/, '//…@') ?? null])
  ).toEqual([
    [null, null, null],
    ['PC', false, null],
    ['PC', false, 'http://…@sup01.contoso.local:8530']
  ])
  expect(JSON.stringify(heard)).not.toContain('secret')
})

it('takes the server that was named instead of the configured one', () => {
  const heard: (string | null)[] = []
  knownSoFar('http://other:8530', ({ server }) => heard.push(server))([
    policy({ WUServer: 'http://sup01:8530', UseWUServer: 1 })
  ])
  expect(heard).toEqual(['http://other:8530'])
})
