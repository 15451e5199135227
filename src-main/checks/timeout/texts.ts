import type { CheckId } from '../../contract/check-ids.ts'
import type { Bilingual } from '../../contract/text.ts'
import { serverNameUnresolvedText } from './server-name-unresolved.text.ts'
import { namesDisagreeText } from './names-disagree.text.ts'
import { wsusServiceStoppedText } from './wsus-service-stopped.text.ts'
import { wsusComponentFailingText } from './wsus-component-failing.text.ts'
import { wsusSiteStoppedText } from './wsus-site-stopped.text.ts'
import { poolStoppedText } from './pool-stopped.text.ts'
import { bindingLimitedText } from './binding-limited.text.ts'
import { addressRestrictedText } from './address-restricted.text.ts'
import { anonymousAccessOffText } from './anonymous-access-off.text.ts'
import { serviceDirectoryMissingText } from './service-directory-missing.text.ts'
import { requestLimitsTooSmallText } from './request-limits-too-small.text.ts'
import { siteRedirectsToHttpsText } from './site-redirects-to-https.text.ts'
import { portMismatchText } from './port-mismatch.text.ts'
import { portsDisagreeText } from './ports-disagree.text.ts'
import { portUnansweredText } from './port-unanswered.text.ts'
import { portRefusedText } from './port-refused.text.ts'
import { connectionResetText } from './connection-reset.text.ts'
import { responseInterceptedText } from './response-intercepted.text.ts'
import { requestNeverArrivedText } from './request-never-arrived.text.ts'
import { answerLostOnTheWayText } from './answer-lost-on-the-way.text.ts'
import { tlsHandshakeUnansweredText } from './tls-handshake-unanswered.text.ts'
import { serverSilentText } from './server-silent.text.ts'
import { accessDeniedText } from './access-denied.text.ts'
import { accessForbiddenText } from './access-forbidden.text.ts'
import { directoryMissingText } from './directory-missing.text.ts'
import { serverUnavailableText } from './server-unavailable.text.ts'
import { scanRoundTripsExceededText } from './scan-round-trips-exceeded.text.ts'
import { serverErrorText } from './server-error.text.ts'
import { soapLimitsSmallText } from './soap-limits-small.text.ts'
import { supConfigurationFailedText } from './sup-configuration-failed.text.ts'
import { poolMemoryLimitText } from './pool-memory-limit.text.ts'
import { contentRequiresSslText } from './content-requires-ssl.text.ts'
import { contentPathDiffersText } from './content-path-differs.text.ts'
import { serverLogShowsErrorText } from './server-log-shows-error.text.ts'
import { serverFailingForClientsText } from './server-failing-for-clients.text.ts'
import { overloadClosesConnectionText } from './overload-closes-connection.text.ts'
import { iisLogOfOtherSiteText } from './iis-log-of-other-site.text.ts'
import { wsusAdministrationFailingText } from './wsus-administration-failing.text.ts'
import { seenThroughProxyText } from './seen-through-proxy.text.ts'
import { failureNotReproducedText } from './failure-not-reproduced.text.ts'
import { windowsStackDiffersText } from './windows-stack-differs.text.ts'

export const timeoutTexts = {
  'server-name-unresolved': serverNameUnresolvedText,
  'names-disagree': namesDisagreeText,
  'wsus-service-stopped': wsusServiceStoppedText,
  'wsus-component-failing': wsusComponentFailingText,
  'wsus-site-stopped': wsusSiteStoppedText,
  'pool-stopped': poolStoppedText,
  'binding-limited': bindingLimitedText,
  'address-restricted': addressRestrictedText,
  'anonymous-access-off': anonymousAccessOffText,
  'service-directory-missing': serviceDirectoryMissingText,
  'request-limits-too-small': requestLimitsTooSmallText,
  'site-redirects-to-https': siteRedirectsToHttpsText,
  'port-mismatch': portMismatchText,
  'ports-disagree': portsDisagreeText,
  'port-unanswered': portUnansweredText,
  'port-refused': portRefusedText,
  'connection-reset': connectionResetText,
  'response-intercepted': responseInterceptedText,
  'request-never-arrived': requestNeverArrivedText,
  'answer-lost-on-the-way': answerLostOnTheWayText,
  'tls-handshake-unanswered': tlsHandshakeUnansweredText,
  'server-silent': serverSilentText,
  'access-denied': accessDeniedText,
  'access-forbidden': accessForbiddenText,
  'directory-missing': directoryMissingText,
  'server-unavailable': serverUnavailableText,
  'scan-round-trips-exceeded': scanRoundTripsExceededText,
  'server-error': serverErrorText,
  'soap-limits-small': soapLimitsSmallText,
  'sup-configuration-failed': supConfigurationFailedText,
  'pool-memory-limit': poolMemoryLimitText,
  'content-requires-ssl': contentRequiresSslText,
  'content-path-differs': contentPathDiffersText,
  'server-log-shows-error': serverLogShowsErrorText,
  'server-failing-for-clients': serverFailingForClientsText,
  'overload-closes-connection': overloadClosesConnectionText,
  'iis-log-of-other-site': iisLogOfOtherSiteText,
  'wsus-administration-failing': wsusAdministrationFailingText,
  'seen-through-proxy': seenThroughProxyText,
  'failure-not-reproduced': failureNotReproducedText,
  'windows-stack-differs': windowsStackDiffersText
} satisfies Partial<Record<CheckId, Bilingual<never>>>
