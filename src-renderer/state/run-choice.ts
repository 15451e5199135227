import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { RunChoice } from '../../src-main/service/api.ts'

/** What was chosen for the run that brought this evidence, so that checking again asks the same. */
export function runChoiceOf(evidence: readonly Evidence[]): RunChoice {
  const said = evidence.find((one) => one.probe === 'technician-choice' && one.status === 'collected')
  const { wsus, proxy } = said?.probe === 'technician-choice' && said.status === 'collected' ? said.value : noChoice
  const declined = evidence.some(
    (one) => one.probe === 'wsus-access' && one.status === 'skipped' && one.reason === 'declined'
  )
  return { wsus, proxy, network: !declined }
}

const noChoice = { wsus: null, proxy: null }
