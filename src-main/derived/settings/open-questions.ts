import type { ServerQuestionId } from '../../knowledge/server-questions.ts'
import { serverQuestions } from '../../knowledge/server-questions.ts'
import { derive, type Derived } from '../derive.ts'
import { offeredServer } from '../server-files/offered-server.ts'
import { readSettings } from '../server-files/read-settings.ts'

/**
 * The questions about the server that nothing in the case answers: those that a file of the server tells are not asked, nor
 * scheme and port that the client itself was offered.
 */
export const openQuestions: Derived<readonly ServerQuestionId[]> = derive([readSettings, offeredServer], (evidence) => {
  const { references } = readSettings.of(evidence)
  const offered: readonly ServerQuestionId[] = offeredServer.of(evidence) === null ? [] : ['supRequiresSsl', 'supPorts']
  return serverQuestions.map(({ id }) => id).filter((id) => references[id] === undefined && !offered.includes(id))
})
