import type { RawFile } from '../../../casefile/raw-file.ts'
import type { Case } from '../../../contract/case.ts'
import type { Evidence } from '../../../contract/evidence/index.ts'
import { visibleLine } from '../../../presentation/escape.ts'
import { evidenceStatusWords } from '../../../text/evidence-status.text.ts'
import { probesText } from '../../../text/probes.text.ts'
import { collectServer } from '../../node/collect-server.ts'
import type { CliContext } from '../cli-context.ts'
import { cliText } from '../cli.text.ts'
import type { RunOptions } from '../run-options.ts'

/** Reads the server's half here; prints what it cannot read and why, which on a server is mostly a right that is missing. */
export async function collectServerFor(
  options: RunOptions,
  given: readonly RawFile[],
  { language, console, cancel }: Pick<CliContext, 'language' | 'console' | 'cancel'>
): Promise<Case> {
  const theCase = await collectServer({
    files: given,
    timeoutMs: options.timeoutMs,
    cancel,
    onProgress: (probe, state, durationMs) => {
      if (state !== 'running') console.err(`${probe}: ${state} (${durationMs} ms)\n`)
    }
  })
  const texts = cliText[language]
  const say = (line: string): void => console.err(`${visibleLine(line)}\n`)
  for (const envelope of theCase.evidence) {
    if (envelope.status !== 'failed') continue
    const reason = evidenceStatusWords[language].failed[envelope.reason]
    say(texts.unread(probesText[language][envelope.probe].name, envelope.source ?? envelope.detail, reason))
  }
  if (theCase.evidence.some(isNotElevated)) say(texts.notElevated)
  if (!theCase.evidence.some(isOfWsus)) say(texts.noWsusHere)
  return theCase
}

function isNotElevated(envelope: Evidence): boolean {
  return envelope.probe === 'server-computer' && envelope.status === 'collected' && envelope.value.elevated === false
}

function isOfWsus(envelope: Evidence): boolean {
  if (envelope.status !== 'collected') return false
  if (envelope.probe === 'iis-configuration') return envelope.value.sites.some(({ isWsus }) => isWsus)
  return envelope.probe === 'wsus-setup'
}
