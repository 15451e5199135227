import type { Block } from '../blocks.ts'
import { heading, text } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'
import { attemptBlocks } from './attempts.ts'
import { checkBlock } from './check.ts'
import { clientServerBlocks } from './client-and-server.ts'
import { codeBlocks } from './codes.ts'
import { collectedBlocks } from './collected.ts'
import { furtherPieces } from './evidence-list.ts'
import { inputBlocks } from './inputs.ts'
import { unansweredBlocks } from './open-questions.ts'
import { scanStoryBlocks } from './scan-story.ts'

/** Everything an engineer needs to check the verdict without access to the computer. */
export function annexBlocks(context: ReportContext): readonly Block[] {
  const { text: own, diagnosis } = context
  return [
    heading(2, text(own.annex.title)),
    { kind: 'paragraph', role: 'intro', line: [text(own.annex.intro)] },
    ...otherFindings(context),
    ...attemptBlocks(context),
    ...clientServerBlocks(context),
    ...codeBlocks(context),
    ...scanStoryBlocks(context),
    ...furtherPieces(context),
    ...collectedBlocks(context),
    ...inputBlocks(context),
    ...(diagnosis.verdict.outcome === 'found' ? unansweredBlocks(context) : [])
  ]
}

/** What was found beside the cause, and what broke, with what to do about it. */
function otherFindings(context: ReportContext): readonly Block[] {
  const { diagnosis, text: own } = context
  const blocks = diagnosis.steps.flatMap(({ state, results }) =>
    results
      .filter(
        (result) =>
          result.check !== diagnosis.verdict.cause && (result.outcome === 'found' || result.outcome === 'crashed')
      )
      .map((result) => checkBlock(context, result, state === 'waiting'))
  )
  return blocks.length === 0 ? [] : [heading(3, text(own.annex.findings)), ...blocks]
}
