import { escapeHtml } from '../../presentation/escape.ts'
import type {
  PathPicture,
  PictureLane,
  PictureLink,
  PictureNode,
  PictureState
} from '../../presentation/picture/picture.ts'
import { pictureText } from '../../text/picture.text.ts'
import type { Language } from '../../contract/text.ts'
import { glyphs } from './inline-html.ts'

interface Drawn {
  readonly picture: PathPicture
  readonly language: Language
}

/** The way to the update server as lists of text, one for each lane: it wraps, is read aloud, and loses nothing without colour. */
export function pictureHtml({ picture, language }: Drawn): string {
  const lanes = picture.lanes.map((lane) => laneHtml(lane, language))
  return `<figure class="path" role="group" aria-label="${escapeHtml(picture.label)}">${lanes.join('')}</figure>`
}

/** Nodes and links in the order of the way. */
function laneHtml({ nodes, links }: PictureLane, language: Language): string {
  const items = nodes.flatMap((node, at) => {
    const link = links[at]
    return [nodeHtml(node, language), ...(link === undefined ? [] : [linkHtml(link, language)])]
  })
  return `<ol class="lane of-${nodes.length}">${items.join('')}</ol>`
}

function nodeHtml({ state, name, lines }: PictureNode, language: Language): string {
  const text = lines.map((line) => `<bdi>${escapeHtml(line)}</bdi>`).join('<br>')
  return `<li class="node ${state}"><b>${escapeHtml(name)}</b>${said(state, language)}<small>${text}</small></li>`
}

function linkHtml({ state, over, under }: PictureLink, language: Language): string {
  const mark = marks[state]
  const shape = mark === null ? '' : `<span class="glyph" aria-hidden="true">${glyphs[mark]}</span>`
  return `<li class="link ${state}"><span class="over">${escapeHtml(over)}</span>${said(state, language)}<span class="line">${shape}</span><span class="under">${escapeHtml(under)}</span></li>`
}

/** The state in words, for those who do not see the shape. */
function said(state: PictureState, language: Language): string {
  return `<span class="hidden"> (${escapeHtml(pictureText[language].states[state])})</span>`
}

const marks = { ok: 'ok', bad: 'bad', unsure: 'unknown', off: null, running: null } as const
