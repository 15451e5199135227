import type { ProbeId } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { urlIn } from '../../contract/url.ts'
import { pictureText } from '../../text/picture.text.ts'
import type { PathPicture, PictureState, PictureLink, PictureNode } from './picture.ts'

/** What a run has reported so far: how far a probe is (not begun, running, or ended with or without a result), and facts. */
export interface HeardSoFar {
  readonly heard: (probe: ProbeId) => 'collected' | 'running' | 'other' | null
  readonly computer: string | null
  /** The address as configured. */
  readonly server: string | null
  /** A connection to the server was made, not through a proxy. */
  readonly connected: boolean
}

/**
 * The way while a check runs, from left to right: read is `ok`, what was not is `off`. What the server's answer means is
 * not known before the end, so nothing is `ok` or broken there.
 */
export function runningPicture({ heard, computer, server, connected }: HeardSoFar, language: Language): PathPicture {
  const { nodes, running, label } = pictureText[language]
  const settings = heard('update-policy')
  const proxy = heard('winhttp-settings')
  const access = heard('wsus-access')
  const waits = access === 'running' && connected
  const asking = waits
    ? running.connected
    : access === 'running'
      ? running.asking
      : access === 'collected'
        ? running.answered
        : ''
  const behind: PictureState = waits || access === 'collected' ? 'running' : 'off'
  const lines = (...words: readonly string[]): readonly string[] => words.filter((word) => word !== '')
  return {
    label: label.running,
    lanes: [
      {
        nodes: [
          {
            kind: 'client',
            state: readState[settings ?? 'none'],
            name: nodes.client,
            lines: lines(computer ?? '', readWord(settings, language))
          },
          { kind: 'network', state: askState[access ?? 'none'], name: nodes.network, lines: lines(asking) },
          { kind: 'server', state: behind, name: nodes.server, lines: lines(hostOf(server)) }
        ],
        links: [
          {
            // one link at most is where it goes on
            state: proxy === 'running' && behind === 'running' ? 'off' : readState[proxy ?? 'none'],
            over: proxy === null ? '' : proxy === 'collected' ? running.proxyRead : readWord(proxy, language),
            under: ''
          },
          { state: behind, over: waits ? running.waiting : '', under: '' }
        ]
      }
    ]
  }
}

const readState = { collected: 'ok', running: 'running', other: 'off', none: 'off' } as const satisfies Record<
  string,
  PictureState
>
const askState = { collected: 'running', running: 'running', other: 'off', none: 'off' } as const satisfies Record<
  string,
  PictureState
>

function readWord(state: ReturnType<HeardSoFar['heard']>, language: Language): string {
  const { running } = pictureText[language]
  if (state === null) return ''
  if (state === 'running') return running.reading
  return state === 'collected' ? running.read : running.unread
}

function hostOf(server: string | null): string {
  if (server === null) return ''
  return urlIn(server)?.host ?? server
}

/** The way before anything is known: what is going to be checked where. */
export function idlePicture(language: Language): PathPicture {
  const { nodes, idle, label } = pictureText[language]
  const node = (kind: 'client' | 'network' | 'server'): PictureNode => ({
    kind,
    state: 'off',
    name: nodes[kind],
    lines: [idle[kind]]
  })
  const link = (over: string): PictureLink => ({ state: 'off', over, under: '' })
  return {
    label: label.idle,
    lanes: [{ nodes: [node('client'), node('network'), node('server')], links: [link(idle.route), link(idle.arrival)] }]
  }
}
