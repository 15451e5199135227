import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { AskedName } from '../../src-main/contract/evidence/name-answers.ts'
import { envelope, failed, skipped } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, undecided, type Row } from './row.ts'

const check = 'names-disagree'
const host = 'sup01.contoso.local'

interface Given extends Partial<Pick<AskedName, 'name' | 'role' | 'used' | 'hosts'>> {
  readonly system?: string[] | AskedName['system']['outcome']
  readonly dns?: string[] | AskedName['system']['outcome']
}

const answer = (result: string[] | AskedName['system']['outcome']) =>
  typeof result === 'string'
    ? { outcome: result, addresses: [], durationMs: 3 }
    : { outcome: 'resolved' as const, addresses: result, durationMs: 3 }

/** The server’s name, resolved alike by everybody unless stated otherwise. */
function asked(...given: readonly Given[]): Evidence {
  const names = given.map(({ system = ['10.2.0.9'], dns = ['10.2.0.9'], ...rest }) => ({
    name: host,
    role: 'wsus' as const,
    used: true,
    hosts: [],
    ...rest,
    system: answer(system),
    dns: [{ server: '10.0.0.53', ...answer(dns) }]
  }))
  return envelope('name-answers', { hostsFile: 'read', names })
}

const oldLine = [{ line: 23, address: '10.9.9.9' }]

export const nameRows: readonly Row[] = [
  likely(
    check,
    'the hosts file names an address that DNS does not',
    [asked({ system: ['10.9.9.9'], hosts: oldLine })],
    {
      name: host,
      system: ['10.9.9.9'],
      dns: ['10.2.0.9'],
      hostsLine: 23,
      address: '10.9.9.9'
    }
  ),
  likely(
    check,
    'the hosts file names the proxy on the way',
    [asked({ name: 'proxy01', role: 'proxy', hosts: oldLine }, { used: false })],
    { name: 'proxy01', hostsLine: 23 }
  ),
  likely(check, 'one of two lines is wrong', [asked({ hosts: [{ line: 4, address: '10.2.0.9' }, ...oldLine] })], {
    hostsLine: 23
  }),
  likely(
    check,
    'the hosts file holds the full name of a short one',
    [
      asked(
        { name: 'sup01', system: ['10.9.9.9'], dns: 'not-found' },
        { role: 'wsus-full', used: false, hosts: oldLine }
      )
    ],
    { name: 'sup01', hostsLine: 23, dns: ['10.2.0.9'] }
  ),
  possible(check, 'system and DNS have no address in common', [asked({ system: ['10.9.9.9'] })], {
    system: ['10.9.9.9'],
    dns: ['10.2.0.9'],
    hostsLine: null,
    address: null
  }),
  clear(check, 'everybody says the same', [asked({})]),
  clear(check, 'one address is the same', [asked({ dns: ['10.2.0.8', '10.2.0.9'] })]),
  clear(check, 'the hosts file says what DNS says', [asked({ hosts: [{ line: 4, address: '10.2.0.9' }] })]),
  clear(check, 'a line only adds the other kind of address', [
    asked({
      hosts: [
        { line: 4, address: '10.2.0.9' },
        { line: 5, address: '2001:db8::9' }
      ]
    })
  ]),
  clear(check, 'the system gives IPv6 and DNS IPv4', [asked({ system: ['2001:db8::9'] })]),
  clear(check, 'nobody knows the name', [asked({ system: 'not-found', dns: 'not-found' })]),
  clear(check, 'the name in the hosts file is the proxy’s to resolve', [
    asked({ name: 'proxy01', role: 'proxy' }, { used: false, system: ['10.9.9.9'], hosts: oldLine })
  ]),
  notApplicable(check, 'the server is set by its address', [skipped('name-answers', 'not-applicable')]),
  notApplicable(check, 'only a name beside the way was asked for', [asked({ role: 'proxy', used: false })]),
  notApplicable(check, 'nobody asked', []),
  undecided(check, 'no DNS server answers', [asked({ dns: 'no-answer', hosts: oldLine })], []),
  undecided(check, 'the run ended first', [asked({ dns: 'unfinished' })], ['name-answers']),
  undecided(check, 'asking took too long', [failed('name-answers', 'timed-out')], ['name-answers']),
  undecided(check, 'the run was cancelled', [skipped('name-answers', 'cancelled')], ['name-answers'])
]
