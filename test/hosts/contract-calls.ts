import { stepIds } from '../../src-main/contract/check.ts'
import { type Calls, type Channel, otherCases, sampleIds } from '../../src-main/service/api.ts'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'
import { channels } from '../../src-main/service/channels.ts'

const choice = { wsus: null, proxy: null, network: true }
const file = { name: 'WindowsUpdate.log', base64: 'aGFsbG8=' }

type WithArguments = { [C in Channel]: Calls[C]['args'] extends [] ? never : C }[Channel]
/** What the page really says on every channel that takes arguments: complete, or it does not compile. */
const result: { readonly [C in WithArguments]: readonly Calls[C]['args'][] } = {
  'case:check-computer': [
    [choice],
    [{ wsus: 'http://sup01.contoso.local:8530', proxy: 'direct', network: false }],
    [{ wsus: 'https://sup01.contoso.local:8531/ä€', proxy: null, network: true }]
  ],
  'case:check-step': stepIds.map((step) => [step, choice] as const),
  'case:check-files': [
    [[file], choice],
    [[{ name: 'leer.log', base64: '' }], choice],
    [[], choice],
    [[file], choice, { name: 'Logs', count: 1 }],
    [[file], { ...choice, aside: true }]
  ],
  'case:check-paths': [[['C:\\Windows\\WindowsUpdate.log', '\\\\server\\share\\Müller', '/var/log'], choice]],
  'case:answer': [
    [unanswered],
    [{ ...unanswered, supRequiresSsl: 'yes', supPorts: { http: 8530, https: 8531 }, note: 'Frau Müller, IT' }]
  ],
  'case:compare': otherCases.map((other) => [other] as const),
  'case:open-sample': sampleIds.map((id) => [id] as const),
  'repair:make': [
    [{ kind: 'reset-winhttp-proxy' }, true],
    [{ kind: 'set-winhttp-proxy', proxy: 'proxy01:8080', bypass: '<local>;*.contoso.local' }, true],
    [{ kind: 'allow-service', service: 'wuauserv' }, true],
    [{ kind: 'start-scan' }, true]
  ],
  'repair:undo': [[0, true]],
  'case:save': [[], [true]],
  'report:json': [[], [false]],
  'report:html': [['de'], ['en', true]],
  'report:pdf': [['de', false], ['en'], ['en', false, true]],
  'report:ledger': [['de'], ['en']]
}

export const goodCalls: readonly (readonly [channel: Channel, args: readonly unknown[]])[] = channels.flatMap(
  (channel) => (takesArguments(channel) ? result[channel] : [[]]).map((args) => [channel, args] as const)
)

function takesArguments(channel: Channel): channel is WithArguments {
  return Object.hasOwn(result, channel)
}

/** Never a list of arguments, whatever the channel. */
const shapeless: Readonly<Record<string, unknown>> = {
  null: null,
  text: 'everything',
  'an object with a length': { length: 0 },
  'far too many arguments': Array.from({ length: 20 }, () => null),
  'arguments of another kind': [[{ constructor: { prototype: {} } }]]
}
const large = 'A'.repeat(64 * 1024 * 1024 + 4)

type BadCall = readonly [what: string, channel: string, args: unknown]
export const badCalls: readonly BadCall[] = [
  ['an unknown channel', 'case:delete-everything', []],
  ['no channel', '', []],
  ['a channel of the prototype', 'constructor', []],
  ['an inherited name', '__proto__', []],
  ...channels.flatMap((channel) =>
    Object.entries(shapeless).map(([what, args]): BadCall => [`${what} on ${channel}`, channel, args])
  ),
  ['too few arguments', 'case:check-computer', []],
  ['an answer that is none', 'case:answer', [{ ...unanswered, supRequiresSsl: 'perhaps' }]],
  ['a port that is none', 'case:answer', [{ ...unanswered, iisPorts: { http: 0, https: null } }]],
  ['a note that is too long', 'case:answer', [{ ...unanswered, note: 'n'.repeat(2_001) }]],
  ['a repair without consent', 'repair:make', [{ kind: 'reset-winhttp-proxy' }, false]],
  ['a repair nobody knows', 'repair:make', [{ kind: 'format-disk' }, true]],
  ['a service nobody may start', 'repair:make', [{ kind: 'allow-service', service: 'TermService' }, true]],
  ['a quotation mark in a proxy', 'repair:make', [{ kind: 'set-winhttp-proxy', proxy: 'a" b', bypass: '' }, true]],
  ['a place that is none', 'repair:undo', [-1, true]],
  ['an unknown language', 'report:pdf', ['fr']],
  ['a word in place of a choice', 'report:pdf', ['de', 'yes']],
  ['a word in place of the annex', 'report:pdf', ['de', false, 'annex']],
  ['a path instead of a sample', 'case:open-sample', ['../healthy']],
  ['an additional field', 'case:check-computer', [{ ...choice, shell: 'calc.exe' }]],
  ['a step that is none', 'case:check-step', ['result', choice]],
  ['a wrong type', 'case:check-computer', [{ ...choice, network: 'yes' }]],
  ['a watch of no time', 'case:check-computer', [{ ...choice, watchMinutes: 0 }]],
  ['a watch without end', 'case:check-computer', [{ ...choice, watchMinutes: 1e9 }]],
  ['a watch of a part of a minute', 'case:check-computer', [{ ...choice, watchMinutes: 1.5 }]],
  ['a watch in words', 'case:check-computer', [{ ...choice, watchMinutes: '5' }]],
  ['a path in place of the update server', 'case:check-computer', [{ ...choice, updateServer: '\\\\sup01\\c$' }]],
  ['an address that is too long', 'case:check-computer', [{ ...choice, wsus: 'h'.repeat(2_001) }]],
  ['text that is not base64', 'case:check-files', [[{ name: 'a', base64: '<script>' }], choice]],
  ['a name that is too long', 'case:check-files', [[{ name: 'n'.repeat(501), base64: '' }], choice]],
  ['an empty name', 'case:check-files', [[{ name: '', base64: '' }], choice]],
  ['a place that nobody handed over', 'case:check-paths', [['WindowsUpdate.log'], choice]],
  ['a place outside the disk', 'case:check-paths', [['file:///C:/Windows'], choice]],
  ['a place cut short', 'case:check-paths', [['C:\\Windows\0.log'], choice]],
  ['an endless place', 'case:check-paths', [[`/${'n'.repeat(32_767)}`], choice]],
  ['no place at all', 'case:check-paths', [[], choice]],
  ['too many places', 'case:check-paths', [Array.from({ length: 10_001 }, () => '/a'), choice]],
  [
    'places too long together',
    'case:check-paths',
    [Array.from({ length: 200 }, () => `/${'n'.repeat(30_000)}`), choice]
  ],
  ['nothing left out', 'case:check-files', [[file], choice, { name: 'Logs', count: 0 }]],
  ['too many files', 'case:check-files', [Array.from({ length: 2_001 }, () => file), choice]],
  ['one file that is too large', 'case:check-files', [[{ name: 'a', base64: large }], choice]],
  [
    'files that are too large together',
    'case:check-files',
    [[0, 1].map(() => ({ name: 'a', base64: large.slice(0, large.length / 2) })), choice]
  ]
]
