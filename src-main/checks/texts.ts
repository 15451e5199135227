import type { Bilingual } from '../contract/text.ts'
import { wsusUrlMissingText } from './orientation/wsus-url-missing.text.ts'
import { wsusUrlMalformedText } from './orientation/wsus-url-malformed.text.ts'
import { wsusNotUsedText } from './orientation/wsus-not-used.text.ts'
import { wsusUrlOverwrittenText } from './orientation/wsus-url-overwritten.text.ts'
import { updateServiceDisabledText } from './orientation/update-service-disabled.text.ts'
import { proxyListInvalidText } from './proxy/proxy-list-invalid.text.ts'
import { proxyNameUnresolvedText } from './proxy/proxy-name-unresolved.text.ts'
import { proxyUnreachableText } from './proxy/proxy-unreachable.text.ts'
import { proxyAuthRequiredText } from './proxy/proxy-auth-required.text.ts'
import { proxyBadGatewayText } from './proxy/proxy-bad-gateway.text.ts'
import { proxyRequestDeniedText } from './proxy/proxy-request-denied.text.ts'
import { proxyBypassMissingText } from './proxy/proxy-bypass-missing.text.ts'
import { proxySettingsDisagreeText } from './proxy/proxy-settings-disagree.text.ts'
import { proxyOnlyForUserText } from './proxy/proxy-only-for-user.text.ts'
import { wsusNameNotFqdnText } from './proxy/wsus-name-not-fqdn.text.ts'
import { schemePortMismatchText } from './certificate/scheme-port-mismatch.text.ts'
import { tlsVersionRefusedText } from './certificate/tls-version-refused.text.ts'
import { clientCertificateDemandedText } from './certificate/client-certificate-demanded.text.ts'
import { clockSkewedText } from './certificate/clock-skewed.text.ts'
import { certificateExpiredText } from './certificate/certificate-expired.text.ts'
import { certificateNotYetValidText } from './certificate/certificate-not-yet-valid.text.ts'
import { certificateNameMismatchText } from './certificate/certificate-name-mismatch.text.ts'
import { certificateChainIncompleteText } from './certificate/certificate-chain-incomplete.text.ts'
import { certificateUntrustedText } from './certificate/certificate-untrusted.text.ts'
import { certificateWrongUsageText } from './certificate/certificate-wrong-usage.text.ts'
import { serverNameUnresolvedText } from './timeout/server-name-unresolved.text.ts'
import { namesDisagreeText } from './timeout/names-disagree.text.ts'
import { portMismatchText } from './timeout/port-mismatch.text.ts'
import { portUnansweredText } from './timeout/port-unanswered.text.ts'
import { portRefusedText } from './timeout/port-refused.text.ts'
import { connectionResetText } from './timeout/connection-reset.text.ts'
import { responseInterceptedText } from './timeout/response-intercepted.text.ts'
import { requestNeverArrivedText } from './timeout/request-never-arrived.text.ts'
import { answerLostOnTheWayText } from './timeout/answer-lost-on-the-way.text.ts'
import { serverSilentText } from './timeout/server-silent.text.ts'
import { accessDeniedText } from './timeout/access-denied.text.ts'
import { accessForbiddenText } from './timeout/access-forbidden.text.ts'
import { directoryMissingText } from './timeout/directory-missing.text.ts'
import { serverUnavailableText } from './timeout/server-unavailable.text.ts'
import { serverErrorText } from './timeout/server-error.text.ts'
import { serverLogShowsErrorText } from './timeout/server-log-shows-error.text.ts'
import { seenThroughProxyText } from './timeout/seen-through-proxy.text.ts'
import { failureNotReproducedText } from './timeout/failure-not-reproduced.text.ts'
import { windowsStackDiffersText } from './timeout/windows-stack-differs.text.ts'

const texts = {
  'wsus-url-missing': wsusUrlMissingText,
  'wsus-url-malformed': wsusUrlMalformedText,
  'wsus-not-used': wsusNotUsedText,
  'wsus-url-overwritten': wsusUrlOverwrittenText,
  'update-service-disabled': updateServiceDisabledText,
  'proxy-list-invalid': proxyListInvalidText,
  'proxy-name-unresolved': proxyNameUnresolvedText,
  'proxy-unreachable': proxyUnreachableText,
  'proxy-auth-required': proxyAuthRequiredText,
  'proxy-bad-gateway': proxyBadGatewayText,
  'proxy-request-denied': proxyRequestDeniedText,
  'proxy-bypass-missing': proxyBypassMissingText,
  'proxy-settings-disagree': proxySettingsDisagreeText,
  'proxy-only-for-user': proxyOnlyForUserText,
  'wsus-name-not-fqdn': wsusNameNotFqdnText,
  'scheme-port-mismatch': schemePortMismatchText,
  'tls-version-refused': tlsVersionRefusedText,
  'client-certificate-demanded': clientCertificateDemandedText,
  'clock-skewed': clockSkewedText,
  'certificate-expired': certificateExpiredText,
  'certificate-not-yet-valid': certificateNotYetValidText,
  'certificate-name-mismatch': certificateNameMismatchText,
  'certificate-chain-incomplete': certificateChainIncompleteText,
  'certificate-untrusted': certificateUntrustedText,
  'certificate-wrong-usage': certificateWrongUsageText,
  'server-name-unresolved': serverNameUnresolvedText,
  'names-disagree': namesDisagreeText,
  'port-mismatch': portMismatchText,
  'port-unanswered': portUnansweredText,
  'port-refused': portRefusedText,
  'connection-reset': connectionResetText,
  'response-intercepted': responseInterceptedText,
  'request-never-arrived': requestNeverArrivedText,
  'answer-lost-on-the-way': answerLostOnTheWayText,
  'server-silent': serverSilentText,
  'access-denied': accessDeniedText,
  'access-forbidden': accessForbiddenText,
  'directory-missing': directoryMissingText,
  'server-unavailable': serverUnavailableText,
  'server-error': serverErrorText,
  'server-log-shows-error': serverLogShowsErrorText,
  'seen-through-proxy': seenThroughProxyText,
  'failure-not-reproduced': failureNotReproducedText,
  'windows-stack-differs': windowsStackDiffersText
} as const

/** The wording of every check, by id. A finding's facts always come from the check of the same id, hence the widening. */
export const checkTexts = texts as unknown as Readonly<Record<string, Bilingual>>
