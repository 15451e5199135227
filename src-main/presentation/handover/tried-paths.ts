import type { Collected, Evidence } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Language } from '../../contract/text.ts'
import { tlsObjections } from '../../derived/access/attempt-outcome.ts'
import { attemptText } from '../../text/attempt.text.ts'

type Access = Collected<'wsus-access'>

/** The newest test of the way to the server, with the path Windows takes first; null where nothing was tried. */
export function triedAccess(
  evidence: readonly Evidence[]
): { readonly access: Access; readonly path: AccessPath } | null {
  const access = evidence.findLast(
    (envelope): envelope is Access =>
      envelope.probe === 'wsus-access' && envelope.status === 'collected' && envelope.value.paths.length > 0
  )
  const path = access?.value.paths.find((candidate) => candidate.effective) ?? access?.value.paths[0]
  return access === undefined || path === undefined ? null : { access, path }
}

/** When it was tried; null where the case has no time. */
export function timeOf({ collectedAt }: Pick<Access, 'collectedAt'>): Date | null {
  return collectedAt === null ? null : new Date(collectedAt)
}

/** `at`: when it was tried. Stages of one request up to the last one reached. */
export function courseOf(attempt: Attempt, at: Date | null, language: Language): string {
  const texts = attemptText[language]
  const { name, tcp, connect, tls, http } = attempt
  const objections = tlsObjections(attempt, at).map((tlsObjection) => texts.objections[tlsObjection])
  const reached = tcp.find((connection) => connection.outcome === 'connected') ?? tcp[0]
  const status = (http: NonNullable<Attempt['http']>): string =>
    http.status === null ? texts.http[http.outcome] : `HTTP ${http.status} ${texts.answeredBy[http.answeredBy]}`
  return [
    ...(name === null
      ? []
      : [`DNS ${name.outcome === 'resolved' ? name.addresses.join(', ') : texts.name[name.outcome]}`]),
    ...(reached === undefined
      ? []
      : [`TCP ${reached.address}:${reached.port} ${texts.tcp[reached.outcome]}${waited(reached)}`]),
    ...(connect === null ? [] : [`CONNECT ${status(connect)}`]),
    ...(tls === null ? [] : [`TLS ${[tls.protocol ?? texts.tls[tls.outcome], ...objections].join(', ')}`]),
    // requests of a test go on past a certificate that Windows refuses
    ...(http === null
      ? []
      : [`${objections.length === 0 ? '' : `${texts.unverified}: `}${status(http)}${waited(http)}`])
  ].join(' → ')
}

/** The duration is shown only if the request timed out or was reset. */
function waited({ outcome, durationMs }: { readonly outcome: string; readonly durationMs: number }): string {
  return outcome === 'no-answer' || outcome === 'reset' ? ` (${durationMs} ms)` : ''
}
