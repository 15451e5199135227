import type { Language } from '../../contract/text.ts'
import { pictureText } from '../../text/picture.text.ts'
import type { PathPicture, PictureLink, PictureNode } from './picture.ts'

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
