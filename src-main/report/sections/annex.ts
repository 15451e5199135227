import type { Block } from '../blocks.ts'
import { heading, note, text } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'
import { aboutBlocks } from './about.ts'
import { evidenceListBlocks } from './evidence-list.ts'
import { codeBlocks } from './codes.ts'
import { collectedBlocks } from './collected.ts'
import { handoverBlocks } from './handover.ts'
import { inputBlocks } from './inputs.ts'
import { attemptBlocks } from './attempts.ts'
import { clientServerBlocks } from './client-and-server.ts'
import { scanStoryBlocks } from './scan-story.ts'
import { unansweredBlocks } from './open-questions.ts'

/** Everything an engineer needs to check the verdict without the computer at hand. */
export function annexBlocks(context: ReportContext): readonly Block[] {
  const { text: own, diagnosis } = context
  return [
    heading(2, text(own.annex.title)),
    { kind: 'paragraph', role: 'intro', line: [text(own.annex.intro)] },
    ...(diagnosis.clock === 'assumed-utc' ? [note(text(own.annex.assumedUtc))] : []),
    ...handoverBlocks(context),
    ...attemptBlocks(context),
    ...clientServerBlocks(context),
    ...codeBlocks(context),
    ...scanStoryBlocks(context),
    ...evidenceListBlocks(context),
    ...collectedBlocks(context),
    ...inputBlocks(context),
    ...unansweredBlocks(context),
    ...aboutBlocks(context)
  ]
}
