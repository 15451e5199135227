import type { FailoverText } from './failover.de.text.ts'
import { formatNumber } from './format-number.ts'

const times = (count: number): string => (count === 1 ? 'One attempt' : `${formatNumber(count, 'en')} attempts`)
const verb = (count: number): string => (count === 1 ? 'does' : 'do')

export const failoverEn: FailoverText = {
  works: 'The latest scan succeeded; no switch of the software update point is due.',
  unknown:
    'The logs do not show how any scan of ConfigMgr ended; so it cannot be said whether the client is going to switch.',
  notConfigmgr:
    'None of the scans in the logs is ConfigMgr’s. Only its client switches the software update point by itself.',
  nowhere: 'The management point offered only one software update point; there is none the client could switch to.',
  never: (codes, client) =>
    codes === ''
      ? 'None of the failures counts towards a switch; the client stays with its server.'
      : `With this error the client stays with its server: ${codes} is not on ${client ? 'this client’s' : 'Microsoft’s'} list of errors that trigger a switch.`,
  counted: (counted, failures, since, atLeast) =>
    `Counted: ${atLeast ? 'at least ' : ''}${counted} of the 4 failures needed (${formatNumber(failures, 'en')} in a row${since === null ? '' : ` since ${since}`}${atLeast ? '; the logs do not go back further' : ''}).`,
  due: (byTries, byMinutes) =>
    `A switch is due: by four failures and two minutes, since ${byTries}; by the documentation’s other statement (120 minutes with the same server), from ${byMinutes} on. The logs do not show one after that yet.`,
  next: (byTries, byMinutes, atLeast) =>
    `If the next attempts, 30 minutes apart, end the same way, the client switches ${atLeast ? 'at the latest' : 'at about'} ${byTries} (fourth failure and two minutes); by the documentation’s other statement it tries the same server for 120 minutes, that is until ${byMinutes}.`,
  timeless: 'The logs give no times, so it cannot be said when the client is going to switch.',
  offeredUnknown:
    'The logs do not show how many software update points the management point offers (LocationServices.log); if it is only one, there will be no switch.',
  why: {
    'not-listed': (count, code) =>
      `${times(count)} with ${code} ${verb(count)} not count: the code is not on the list.`,
    'no-end': (count) =>
      `${times(count)} ${verb(count)} not count: ${count === 1 ? 'its' : 'their'} end is not in the logs.`,
    stopped: (count) => `${times(count)} ${verb(count)} not count: the scan was stopped.`,
    'no-code': (count) => `${times(count)} ${verb(count)} not count: no code is given.`,
    'other-caller': (count) => `${times(count)} ${verb(count)} not count: ConfigMgr did not ask for it.`
  },
  switched: (count) => (count === 1 ? 'The client has switched once:' : `The client has switched ${count} times:`),
  switch: (from, to, at, counted) =>
    `from ${from} to ${to} at ${at}, ${counted >= 4 ? `after ${counted} counted failures, so by itself` : counted === 0 ? 'without counted failures before it' : `after ${counted} counted ${counted === 1 ? 'failure' : 'failures'}`}.`,
  clientList: (count) => `This is based on the list of this client (${count} codes), not on Microsoft’s.`,
  and: ' and '
}
