import type { Check } from '../../contract/check.ts'
import type { CheckId } from '../../contract/check-ids.ts'
import { serverNameUnresolved } from './server-name-unresolved.ts'
import { namesDisagree } from './names-disagree.ts'
import { wsusServiceStopped } from './wsus-service-stopped.ts'
import { wsusComponentFailing } from './wsus-component-failing.ts'
import { wsusSiteStopped } from './wsus-site-stopped.ts'
import { poolStopped } from './pool-stopped.ts'
import { bindingLimited } from './binding-limited.ts'
import { addressRestricted } from './address-restricted.ts'
import { anonymousAccessOff } from './anonymous-access-off.ts'
import { serviceDirectoryMissing } from './service-directory-missing.ts'
import { requestLimitsTooSmall } from './request-limits-too-small.ts'
import { siteRedirectsToHttps } from './site-redirects-to-https.ts'
import { portMismatch } from './port-mismatch.ts'
import { portsDisagree } from './ports-disagree.ts'
import { portUnanswered } from './port-unanswered.ts'
import { portRefused } from './port-refused.ts'
import { connectionReset } from './connection-reset.ts'
import { responseIntercepted } from './response-intercepted.ts'
import { requestNeverArrived } from './request-never-arrived.ts'
import { answerLostOnTheWay } from './answer-lost-on-the-way.ts'
import { tlsHandshakeUnanswered } from './tls-handshake-unanswered.ts'
import { serverSilent } from './server-silent.ts'
import { accessDenied } from './access-denied.ts'
import { accessForbidden } from './access-forbidden.ts'
import { directoryMissing } from './directory-missing.ts'
import { serverUnavailable } from './server-unavailable.ts'
import { scanRoundTripsExceeded } from './scan-round-trips-exceeded.ts'
import { serverError } from './server-error.ts'
import { soapLimitsSmall } from './soap-limits-small.ts'
import { supConfigurationFailed } from './sup-configuration-failed.ts'
import { poolMemoryLimit } from './pool-memory-limit.ts'
import { contentRequiresSsl } from './content-requires-ssl.ts'
import { contentPathDiffers } from './content-path-differs.ts'
import { serverLogShowsError } from './server-log-shows-error.ts'
import { serverFailingForClients } from './server-failing-for-clients.ts'
import { overloadClosesConnection } from './overload-closes-connection.ts'
import { iisLogOfOtherSite } from './iis-log-of-other-site.ts'
import { wsusAdministrationFailing } from './wsus-administration-failing.ts'
import { seenThroughProxy } from './seen-through-proxy.ts'
import { failureNotReproduced } from './failure-not-reproduced.ts'
import { windowsStackDiffers } from './windows-stack-differs.ts'

export const timeoutChecks = {
  'server-name-unresolved': serverNameUnresolved,
  'names-disagree': namesDisagree,
  'wsus-service-stopped': wsusServiceStopped,
  'wsus-component-failing': wsusComponentFailing,
  'wsus-site-stopped': wsusSiteStopped,
  'pool-stopped': poolStopped,
  'binding-limited': bindingLimited,
  'address-restricted': addressRestricted,
  'anonymous-access-off': anonymousAccessOff,
  'service-directory-missing': serviceDirectoryMissing,
  'request-limits-too-small': requestLimitsTooSmall,
  'site-redirects-to-https': siteRedirectsToHttps,
  'port-mismatch': portMismatch,
  'ports-disagree': portsDisagree,
  'port-unanswered': portUnanswered,
  'port-refused': portRefused,
  'connection-reset': connectionReset,
  'response-intercepted': responseIntercepted,
  'request-never-arrived': requestNeverArrived,
  'answer-lost-on-the-way': answerLostOnTheWay,
  'tls-handshake-unanswered': tlsHandshakeUnanswered,
  'server-silent': serverSilent,
  'access-denied': accessDenied,
  'access-forbidden': accessForbidden,
  'directory-missing': directoryMissing,
  'server-unavailable': serverUnavailable,
  'scan-round-trips-exceeded': scanRoundTripsExceeded,
  'server-error': serverError,
  'soap-limits-small': soapLimitsSmall,
  'sup-configuration-failed': supConfigurationFailed,
  'pool-memory-limit': poolMemoryLimit,
  'content-requires-ssl': contentRequiresSsl,
  'content-path-differs': contentPathDiffers,
  'server-log-shows-error': serverLogShowsError,
  'server-failing-for-clients': serverFailingForClients,
  'overload-closes-connection': overloadClosesConnection,
  'iis-log-of-other-site': iisLogOfOtherSite,
  'wsus-administration-failing': wsusAdministrationFailing,
  'seen-through-proxy': seenThroughProxy,
  'failure-not-reproduced': failureNotReproduced,
  'windows-stack-differs': windowsStackDiffers
} satisfies Partial<Record<CheckId, Check>>
