import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { RunChoice } from '../../src-main/service/api.ts'

/** Options of the run that produced this evidence, so that it can be repeated. */
export function runChoiceOf(evidence: readonly Evidence[]): RunChoice {
  const result = evidence.find((envelope) => envelope.probe === 'technician-choice' && envelope.status === 'collected')
  const { wsus, proxy } =
    result?.probe === 'technician-choice' && result.status === 'collected' ? result.value : noChoice
  const declined = evidence.some(
    (envelope) => envelope.probe === 'wsus-access' && envelope.status === 'skipped' && envelope.reason === 'declined'
  )
  const onServer = evidence.some(({ probe, origin }) => probe === 'server-computer' && origin === 'live')
  return { wsus, proxy, network: !declined, ...(onServer ? { updateServer: true } : {}) }
}

const noChoice = { wsus: null, proxy: null }
