import type { Certificate } from '../../contract/evidence/certificate.ts'
import { validityChart } from '../../presentation/charts/validity-chart.ts'
import type { Block } from '../blocks.ts'
import type { ReportContext } from '../report-context.ts'

/** Where the dates of a certificate are the matter: when it applies, and when it was looked at. */
export function validityBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, language, zoned } = context
  const certificate = certificateInQuestion(context)
  if (certificate === null || diagnosis.collectedAt === null) return []
  const { notBefore, notAfter } = certificate
  const span = { from: zoned(notBefore), to: zoned(notAfter), at: diagnosis.collectedAt }
  const drawing = validityChart(span, language)
  return drawing === null ? [] : [{ kind: 'drawing', drawing }]
}

const aboutDates: ReadonlySet<string> = new Set(['certificate-expired', 'certificate-not-yet-valid'])

/** The server's own certificate, or the one of its chain whose date the finding names. */
function certificateInQuestion({ diagnosis, evidence }: ReportContext): Certificate | null {
  if (!aboutDates.has(diagnosis.verdict.cause ?? '')) return null
  const chains = evidence.flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected'
      ? envelope.value.paths.flatMap(({ attempts }) => attempts.map(({ tls }) => tls?.chain ?? []))
      : []
  )
  const at = Date.parse(diagnosis.collectedAt ?? '')
  const refused = chains.flat().find((one) => Date.parse(one.notAfter) < at || Date.parse(one.notBefore) > at)
  return refused ?? null
}
