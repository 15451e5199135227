import type { StepId } from '../contract/check.ts'
import type { ServerSettings } from '../contract/evidence/server-settings.ts'

export type ServerQuestionId = Exclude<keyof ServerSettings, 'note'>

/** What only a person at the server can answer, by the step that asks; in the order of the article. */
export const serverQuestions = [
  { id: 'supRequiresSsl', step: 'certificate' },
  { id: 'wsusSynchronizesWithSsl', step: 'certificate' },
  { id: 'iisHttpsBinding', step: 'certificate' },
  { id: 'serviceDirectoriesRequireSsl', step: 'certificate' },
  { id: 'otherDirectoriesRequireSsl', step: 'certificate' },
  { id: 'clientCertificates', step: 'certificate' },
  { id: 'supPorts', step: 'timeout' },
  { id: 'iisPorts', step: 'timeout' }
] as const satisfies readonly { readonly id: ServerQuestionId; readonly step: StepId }[]

export const unanswered: ServerSettings = {
  supRequiresSsl: 'unknown',
  wsusSynchronizesWithSsl: 'unknown',
  iisHttpsBinding: 'unknown',
  serviceDirectoriesRequireSsl: 'unknown',
  otherDirectoriesRequireSsl: 'unknown',
  clientCertificates: 'unknown',
  supPorts: { http: null, https: null },
  iisPorts: { http: null, https: null },
  note: ''
}
