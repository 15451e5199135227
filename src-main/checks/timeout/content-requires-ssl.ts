import { clientSymptom } from '../../derived/server-files/client-symptom.ts'
import { sslFlagsQuote } from '../../derived/server-files/quotes.ts'
import { directoriesNamed } from '../../derived/server-files/server-facts.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type ContentRequiresSsl = Readonly<{ flags: string }>

const ssl = 8

/** Content and licence terms always come over http; a scan then succeeds with errors. */
export const contentRequiresSsl = serverFileCheck<ContentRequiresSsl>({
  id: 'content-requires-ssl',
  step: 'timeout',
  severity: 'blocker',
  source: citations.supWithSsl,
  needs: [clientSymptom],
  look: ({ site: own }, _url, evidence) => {
    const [content] = own === null ? [] : directoriesNamed(own.site, ['Content'])
    const flags = content?.sslFlags ?? null
    if (own === null || flags === null) return 'void'
    const cited = own.refer(`Content: sslFlags="${sslFlagsQuote(flags.value)}"`, flags.line)
    if ((flags.value & ssl) === 0) return { clear: [cited] }
    // a scan that fails for another reason is not this fault's
    if (!clientSymptom.of(evidence).seen.has('content')) return 'void'
    const facts = { flags: sslFlagsQuote(flags.value) }
    return { facts, evidence: [cited], confidence: 'certain', symptoms: ['content'] }
  }
})
