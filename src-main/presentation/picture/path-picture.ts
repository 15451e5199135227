import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { evidenceOfChosenMachine } from '../../derived/machines/chosen-machine.ts'
import { pictureText } from '../../text/picture.text.ts'
import { breakOf, type Break } from './break.ts'
import { counterLane } from './counter-lane.ts'
import { isLink, ownElements, type Element } from './elements.ts'
import type { PathPicture, PictureLane } from './picture.ts'
import { routeSeen } from './route-seen.ts'

interface JudgedCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

/**
 * The way of a judged case. One element at most is `bad` or `unsure` in the first lane: the one that the verdict names,
 * whatever single requests met. Everything behind it is `off`; before it `ok` is what was judged or seen to work.
 */
export function pathPicture({ diagnosis, evidence }: JudgedCase, language: Language): PathPicture {
  const own = evidenceOfChosenMachine(diagnosis, evidence)
  const route = routeSeen(diagnosis, own)
  const broken = breakOf(diagnosis, route, language)
  const elements = ownElements({ diagnosis, evidence: own, route, broken, language })
  const first = lane(broken === null ? elements : withBreak(elements, broken, language))
  const counter = broken === null ? null : counterLane(diagnosis, own, first, language)
  return { label: labelOf(first, broken, language), lanes: counter === null ? [first] : [first, counter] }
}

/** The element where it breaks keeps its words and gets those of the break; what lies behind is not reached. */
function withBreak(elements: readonly Element[], broken: Break, language: Language): readonly Element[] {
  const at = elements.findIndex((element) => element.place === broken.place)
  const words = pictureText[language]
  return elements.map((element, index) => {
    if (index < at) return element
    if (index === at) return brokenElement(element, broken)
    const word = index === at + 1 ? words.notReached : ''
    if (isLink(element)) return { ...element, state: 'off', over: word, under: '' }
    return { ...element, state: 'off', lines: element.seenBehind }
  })
}

function brokenElement(element: Element, { state, word, note }: Break): Element {
  if (isLink(element)) return { ...element, state, over: word, under: note }
  return { ...element, state, lines: [...element.named, word, note].filter((line) => line !== '') }
}

function lane(elements: readonly Element[]): PictureLane {
  return {
    nodes: elements.flatMap((element) =>
      isLink(element) ? [] : [{ kind: element.place, state: element.state, name: element.name, lines: element.lines }]
    ),
    links: elements.flatMap((element) =>
      isLink(element) ? [{ state: element.state, over: element.over, under: element.under }] : []
    )
  }
}

function labelOf({ nodes, links }: PictureLane, broken: Break | null, language: Language): string {
  const { label, places } = pictureText[language]
  if (broken !== null) return label[broken.state](places[broken.place])
  return [...nodes, ...links].every(({ state }) => state === 'ok') ? label.ok : label.off
}
