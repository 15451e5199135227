import type { Language } from '../../contract/text.ts'
import { pictureText } from '../../text/picture.text.ts'
import type { PathPicture, PictureLane, PictureLink, PictureNode, PictureState } from './picture.ts'

/** The signs of a terminal, the same as before a check's title. */
const signs: Readonly<Record<PictureState, string>> = { ok: '✓', bad: '✕', unsure: '?', off: '·', running: '…' }

/** The picture as text: one line, and one for the counter-check if there is any. */
export function pictureLines({ lanes }: PathPicture, language: Language): readonly string[] {
  const [first, ...others] = lanes
  if (first === undefined) return []
  return [`${pictureText[language].line}: ${laneLine(first)}`, ...others.flatMap(({ links }) => links.map(linkText))]
}

function laneLine({ nodes, links }: PictureLane): string {
  const parts = nodes.flatMap((node, at) => {
    const link = links[at]
    return [nodeText(node), ...(link === undefined || link.over === '' ? [] : [linkText(link)])]
  })
  return parts.join(' → ')
}

/** A node that works needs no more than its name; where it does not, its words say why. */
function nodeText({ state, name, lines }: PictureNode): string {
  return state === 'ok' || lines.length === 0
    ? `${signs[state]} ${name}`
    : `${signs[state]} ${name}: ${lines.join(', ')}`
}

function linkText({ state, over, under }: PictureLink): string {
  return state === 'ok' || under === '' ? `${signs[state]} ${over}` : `${signs[state]} ${over}, ${under}`
}
