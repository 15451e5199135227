import { directoriesNamed, scanDirectories } from '../../derived/server-files/server-facts.ts'
import { referTo } from '../../derived/reference.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `bytes`: the limit, null where only its effect is known; `logged`: IIS wrote 404.13. */
export type RequestLimit = Readonly<{ bytes: number | null; logged: boolean }>

/** Bytes; requests of a scan are seldom larger, and IIS accepts 30 million unless configured lower. */
const enough = 4 * 1024 * 1024
/** IIS substatus: the request is longer than `maxAllowedContentLength`. */
const tooLong = 13

/** A lowered limit of request filtering answers long requests of a scan with 404, as if a directory were missing. */
export const requestLimitsTooSmall = serverFileCheck<RequestLimit>({
  id: 'request-limits-too-small',
  step: 'timeout',
  severity: 'blocker',
  source: citations.iisStatusCodes,
  needs: ['iis-log'],
  look: ({ site: own }, _url, evidence) => {
    const limited = own === null ? [] : directoriesNamed(own.site, scanDirectories)
    const [least] = limited
      .flatMap(({ name, largestRequest }) => (largestRequest === null ? [] : [{ name, ...largestRequest }]))
      .sort((a, b) => a.value - b.value)
    const cited =
      own === null || least === undefined
        ? []
        : [own.refer(`${least.name}: maxAllowedContentLength="${least.value}"`, least.line)]
    const refused = evidence
      .all('iis-log')
      .flatMap((log) =>
        log.value.failures
          .filter(({ status, substatus, path }) => status === 404 && substatus === tooLong && isScan(path))
          .map(({ line, at, path }) => ({ ...referTo(log, `${path} 404 ${tooLong}`, line), at }))
      )
    const last = refused.at(-1)
    const bytes = least?.value ?? null
    if (last !== undefined) {
      // the line alone may be another request's
      const confidence = bytes !== null && bytes < enough ? 'certain' : 'likely'
      return { facts: { bytes, logged: true }, evidence: [last, ...cited], confidence, symptoms: ['404'] }
    }
    const [setting] = cited
    if (setting === undefined || bytes === null) return 'void'
    if (bytes >= enough) return { clear: [setting] }
    return { facts: { bytes, logged: false }, evidence: [setting], confidence: 'possible', symptoms: ['404'] }
  }
})

function isScan(path: string): boolean {
  return /^\/(?:clientwebservice|simpleauthwebservice)\//i.test(path)
}
