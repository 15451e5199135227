import type { Site } from './nginx.ts'

/** The scripts nginx serves on port 8088 of the network lab; 10.99.0.2:3128 is Squid, 10.99.0.3 swallows everything. */
const scripts = {
  working: 'return "PROXY 10.99.0.2:3128; DIRECT";',
  dead: 'return "PROXY 10.99.0.3:3128";',
  exempting: 'return dnsDomainIs(host, "wsus.lab") ? "DIRECT" : "PROXY 10.99.0.3:3128";',
  endless: 'while (true) {}'
} as const

/** Scripts as files on a web server; everything else there is 404. */
export const scriptSite: Site = {
  listen: [''],
  directives: Object.entries(scripts).map(
    ([name, body]) =>
      `location = /${name}.pac { default_type application/x-ns-proxy-autoconfig; return 200 'function FindProxyForURL(url, host) { ${body} }'; }`
  ),
  status: 404
}

export interface PacScenario {
  readonly name: string
  readonly wsus: string
  /** What the dropped registry export says. */
  readonly userProxy?: string
  readonly userScript?: string
  readonly winhttpScript?: string
  /** Every path that was tried, the effective one with a star. */
  readonly paths: readonly string[]
  /** The script's fetching and asking, in its own words. */
  readonly went?: string
  readonly cause: string | null
  readonly confidence?: string
  /** Beside the cause, found as well. */
  readonly found?: readonly string[]
}

const at = 'http://10.99.0.2:8088'

export const pacScenarios: readonly PacScenario[] = [
  {
    name: 'the script of WinHTTP names a working proxy',
    wsus: 'http://10.99.0.2:8530',
    winhttpScript: `${at}/working.pac`,
    paths: ['direct', 'pac 10.99.0.2:3128*'],
    went: 'fetched evaluated',
    cause: null
  },
  {
    name: 'the script of WinHTTP names a dead proxy, and the direct way works',
    wsus: 'http://10.99.0.2:8530',
    winhttpScript: `${at}/dead.pac`,
    paths: ['direct', 'pac 10.99.0.3:3128*'],
    went: 'fetched evaluated',
    cause: 'proxy-unreachable',
    confidence: 'likely',
    found: ['pac-exception-missing']
  },
  {
    name: 'the exception in the script misses the capitals of the setting',
    wsus: 'http://WSUS.lab:8530',
    winhttpScript: `${at}/exempting.pac`,
    paths: ['direct', 'pac 10.99.0.3:3128*'],
    went: 'fetched evaluated',
    cause: 'proxy-unreachable',
    confidence: 'likely',
    found: ['pac-case-sensitive', 'pac-exception-missing']
  },
  {
    name: 'the exception in the script fits the setting',
    wsus: 'http://wsus.lab:8530',
    winhttpScript: `${at}/exempting.pac`,
    paths: ['direct*'],
    went: 'fetched evaluated',
    cause: null
  },
  {
    name: 'the script has no end',
    wsus: 'http://10.99.0.2:8530',
    userScript: `${at}/endless.pac`,
    paths: ['direct*'],
    went: 'fetched timed-out',
    cause: null,
    found: ['pac-script-unusable']
  },
  {
    name: 'the script is not there',
    wsus: 'http://10.99.0.2:8530',
    userScript: `${at}/other.pac`,
    paths: ['direct*'],
    went: 'not-served not-asked',
    cause: null,
    found: ['pac-script-unusable']
  },
  {
    name: 'script, proxy and server are all silent',
    wsus: 'http://10.99.0.3:8530',
    userScript: 'http://10.99.0.3:8088/working.pac',
    userProxy: '10.99.0.3:3128',
    paths: ['direct*', 'user-proxy 10.99.0.3:3128'],
    went: 'no-connection not-asked',
    cause: 'port-unanswered',
    found: ['pac-script-unusable', 'proxy-only-for-user']
  },
  {
    name: 'only the user’s proxy gets to the server',
    wsus: 'http://10.99.0.7:8530',
    userProxy: '10.99.0.2:3128',
    paths: ['direct*', 'user-proxy 10.99.0.2:3128'],
    cause: 'proxy-only-for-user',
    confidence: 'certain'
  },
  {
    name: 'only the proxy of the user’s script gets to the server',
    wsus: 'http://10.99.0.7:8530',
    userScript: `${at}/working.pac`,
    paths: ['direct*', 'pac 10.99.0.2:3128'],
    went: 'fetched evaluated',
    cause: 'proxy-only-for-user',
    confidence: 'certain'
  }
]
