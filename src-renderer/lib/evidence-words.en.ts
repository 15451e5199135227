import type { EvidenceWords } from './evidence-words.de.ts'

export const evidenceEn: EvidenceWords = {
  live: 'read just now',
  answer: 'given by you',
  line: (number) => `line ${number}`,
  failed: {
    'timed-out': 'no answer in the time allowed',
    'access-denied': 'access denied',
    unreadable: 'could not be read',
    unsupported: 'not possible on this system',
    altered: 'not started, because a file of this program is missing or has been changed since it was built',
    crashed: 'failed because of a fault in the program'
  },
  skipped: {
    'not-applicable': 'does not apply here',
    declined: 'was switched off',
    'needs-administrator': 'needs administrator rights',
    cancelled: 'was cancelled'
  },
  absent: 'was not given',
  insufficient: 'was read, but is not enough for an answer',
  ladder: {
    caption: (url) => `The ways to ${url}`,
    path: 'Way',
    name: 'Name',
    tcp: 'Connection',
    connect: 'Tunnel',
    tls: 'TLS',
    http: 'HTTP',
    direct: 'direct',
    via: (proxy) => `through ${proxy}`,
    setBy: { 'user-proxy': 'the account’s proxy', pac: 'by the PAC script' },
    effective: 'Windows goes here',
    allAddresses: (count) => `all ${count} test addresses`,
    addresses: {
      'self-update': 'Selfupdate',
      'client-web-service': 'ClientWebService',
      'simple-auth': 'SimpleAuthWebService'
    },
    none: 'none',
    notReached: 'not reached',
    more: (count) => `+${count}`
  },
  rungs: {
    name: { resolved: '', 'not-found': 'unknown', 'no-answer': 'no answer', failed: 'failed' },
    tcp: {
      connected: 'open',
      refused: 'refused',
      'no-answer': 'no answer',
      reset: 'cut off',
      unreachable: 'unreachable',
      failed: 'failed'
    },
    tls: {
      'not-tls': 'speaks no TLS',
      alert: 'turned away',
      'no-answer': 'no answer',
      reset: 'cut off',
      failed: 'failed'
    },
    trust: {
      'untrusted-root': 'not trusted',
      'chain-incomplete': 'chain incomplete',
      name: 'name differs',
      expired: 'expired',
      early: 'not valid yet'
    },
    http: { 'no-answer': 'no answer', reset: 'cut off', malformed: 'unreadable' },
    unfinished: 'unfinished'
  }
}
