import type { Block } from '../blocks.ts'
import { heading, note, text } from '../inline.ts'
import type { Telling } from '../report-context.ts'
import { aboutBlocks } from './about.ts'
import { citedBlocks } from './cited.ts'
import { codeBlocks } from './codes.ts'
import { collectedBlocks } from './collected.ts'
import { handOverBlocks } from './hand-over.ts'
import { inputBlocks } from './inputs.ts'
import { ladderBlocks } from './ladder.ts'
import { twoSidesBlocks } from './two-sides.ts'
import { storyBlocks } from './story.ts'
import { unansweredBlocks } from './unanswered.ts'

/** Everything an engineer needs to check the verdict without the computer at hand. */
export function annexBlocks(telling: Telling): readonly Block[] {
  const { own, diagnosis } = telling
  return [
    heading(2, text(own.annex.title)),
    { kind: 'paragraph', role: 'intro', line: [text(own.annex.intro)] },
    ...(diagnosis.clock === 'assumed-utc' ? [note(text(own.annex.assumedUtc))] : []),
    ...handOverBlocks(telling),
    ...ladderBlocks(telling),
    ...twoSidesBlocks(telling),
    ...codeBlocks(telling),
    ...storyBlocks(telling),
    ...citedBlocks(telling),
    ...collectedBlocks(telling),
    ...inputBlocks(telling),
    ...unansweredBlocks(telling),
    ...aboutBlocks(telling)
  ]
}
