import { directoriesNamed, scanDirectories } from '../../derived/server-files/server-facts.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type AnonymousOff = Readonly<{ directories: string }>

/** The update agent has no credentials: without anonymous access it gets 401. */
export const anonymousAccessOff = serverFileCheck<AnonymousOff>({
  id: 'anonymous-access-off',
  step: 'timeout',
  severity: 'blocker',
  source: citations.wsusConnectionFailures,
  look: ({ site: own }) => {
    if (own === null) return 'void'
    const known = directoriesNamed(own.site, scanDirectories).filter(({ anonymous }) => anonymous !== null)
    if (known.length === 0) return 'void'
    const cited = known.map(({ name, anonymous }) =>
      own.refer(`${name}: anonymousAuthentication enabled="${anonymous?.value}"`, anonymous?.line ?? null)
    )
    const off = known.flatMap(({ name, anonymous }, at) => {
      const reference = cited[at]
      return anonymous?.value === false && reference !== undefined ? [{ name, reference }] : []
    })
    const [first, ...rest] = off
    if (first === undefined) return { clear: cited }
    return {
      facts: { directories: off.map(({ name }) => name).join(', ') },
      evidence: [first.reference, ...rest.map(({ reference }) => reference)],
      confidence: 'certain',
      symptoms: ['401']
    }
  }
})
