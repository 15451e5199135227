import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** The programs whose output was pasted, and what they said of connections, names, services and errors. */
export function commandOutputLines(
  output: EvidenceValue<'command-output'>,
  language: Language
): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  return [
    { what: words.programs, value: output.tools.join(', ') },
    ...output.connections.map(({ line, host, address, port, succeeded }) => ({
      what: 'TcpTestSucceeded',
      value: `${host}${address === null || address === host ? '' : ` (${address})`}:${port} · ${succeeded ? words.yes : words.no}`,
      line
    })),
    ...output.names.map(({ line, name, addresses }) => ({ what: name, value: addresses.join(', '), line })),
    ...output.services.map(({ line, name, state }) => ({ what: name, value: `STATE ${state}`, line })),
    ...output.errors.map(({ line, code, httpStatus, text }) => ({
      what: code ?? (httpStatus === null ? words.message : `HTTP ${httpStatus}`),
      value: text,
      line
    }))
  ]
}
