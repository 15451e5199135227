import type { ProbeId } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { pictureText } from '../../text/picture.text.ts'
import type { PathPicture, PictureLink, PictureNode, PictureState } from './picture.ts'

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

/** How far a probe is: not begun, running, or ended with or without a result. */
type Heard = (probe: ProbeId) => 'collected' | 'running' | 'other' | null

/**
 * The way while a check runs, from left to right: read is `ok`, what was not is `off`. What the server's answer means is
 * not known before the end, so nothing is `ok` or broken there.
 */
export function runningPicture(heard: Heard, computer: string | null, language: Language): PathPicture {
  const { nodes, running, label } = pictureText[language]
  const settings = heard('update-policy')
  const proxy = heard('winhttp-settings')
  const access = heard('wsus-access')
  const asking = access === 'running' ? running.asking : access === 'collected' ? running.answered : ''
  const lines = (word: string): readonly string[] => (word === '' ? [] : [word])
  return {
    label: label.running,
    lanes: [
      {
        nodes: [
          {
            kind: 'client',
            state: readState[settings ?? 'none'],
            name: nodes.client,
            lines: [...lines(computer ?? ''), ...lines(readWord(settings, language))]
          },
          { kind: 'network', state: askState[access ?? 'none'], name: nodes.network, lines: lines(asking) },
          { kind: 'server', state: access === 'collected' ? 'running' : 'off', name: nodes.server, lines: [] }
        ],
        links: [
          {
            state: readState[proxy ?? 'none'],
            over: proxy === null ? '' : proxy === 'collected' ? running.proxyRead : readWord(proxy, language),
            under: ''
          },
          { state: access === 'collected' ? 'running' : 'off', over: '', under: '' }
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

function readWord(state: ReturnType<Heard>, language: Language): string {
  const { running } = pictureText[language]
  if (state === null) return ''
  if (state === 'running') return running.reading
  return state === 'collected' ? running.read : running.unread
}
