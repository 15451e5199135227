import type { CheckId } from '../contract/check-ids.ts'
import type { Bilingual } from '../contract/text.ts'
import { wsusUrlMissingText } from './orientation/wsus-url-missing.text.ts'
import { wsusUrlMalformedText } from './orientation/wsus-url-malformed.text.ts'
import { wsusNotUsedText } from './orientation/wsus-not-used.text.ts'
import { wsusUrlOverwrittenText } from './orientation/wsus-url-overwritten.text.ts'
import { wsusUrlNotOfferedText } from './orientation/wsus-url-not-offered.text.ts'
import { wsusStatusUrlDiffersText } from './orientation/wsus-status-url-differs.text.ts'
import { wsusPortUnexpectedText } from './orientation/wsus-port-unexpected.text.ts'
import { mdmPolicyConflictText } from './orientation/mdm-policy-conflict.text.ts'
import { localPolicyUnreadableText } from './orientation/local-policy-unreadable.text.ts'
import { updateServiceDisabledText } from './orientation/update-service-disabled.text.ts'
import { supportingServiceDisabledText } from './orientation/supporting-service-disabled.text.ts'
import { updateComponentsDamagedText } from './orientation/update-components-damaged.text.ts'
import { scanSourceMicrosoftText } from './orientation/scan-source-microsoft.text.ts'
import { scanSourceIncompleteText } from './orientation/scan-source-incomplete.text.ts'
import { dualScanPossibleText } from './orientation/dual-scan-possible.text.ts'
import { windowsUpdateAccessDisabledText } from './orientation/windows-update-access-disabled.text.ts'
import { policyValueWrongTypeText } from './orientation/policy-value-wrong-type.text.ts'
import { alternateDownloadForeignText } from './orientation/alternate-download-foreign.text.ts'
import { internetLocationsBlockedText } from './orientation/internet-locations-blocked.text.ts'
import { automaticUpdatesOffText } from './orientation/automatic-updates-off.text.ts'
import { certificatePinningOffText } from './orientation/certificate-pinning-off.text.ts'
import { updatePointNotOfferedText } from './orientation/update-point-not-offered.text.ts'
import { updateServiceFailedText } from './orientation/update-service-failed.text.ts'
import { softwareUpdatesDisabledText } from './orientation/software-updates-disabled.text.ts'
import { clientProvisioningModeText } from './orientation/client-provisioning-mode.text.ts'
import { clientNotAssignedText } from './orientation/client-not-assigned.text.ts'
import { managementPointUnreachableText } from './orientation/management-point-unreachable.text.ts'
import { clientVersionFaultyText } from './orientation/client-version-faulty.text.ts'
import { restartPendingText } from './orientation/restart-pending.text.ts'
import { locationRequestUnansweredText } from './orientation/location-request-unanswered.text.ts'
import { clientNotRegisteredText } from './orientation/client-not-registered.text.ts'
import { diskSpaceLowText } from './orientation/disk-space-low.text.ts'
import { proxyListInvalidText } from './proxy/proxy-list-invalid.text.ts'
import { proxyNameUnresolvedText } from './proxy/proxy-name-unresolved.text.ts'
import { proxyUnreachableText } from './proxy/proxy-unreachable.text.ts'
import { proxyAuthRequiredText } from './proxy/proxy-auth-required.text.ts'
import { proxyBadGatewayText } from './proxy/proxy-bad-gateway.text.ts'
import { proxyRequestDeniedText } from './proxy/proxy-request-denied.text.ts'
import { proxyBypassMissingText } from './proxy/proxy-bypass-missing.text.ts'
import { pacCaseSensitiveText } from './proxy/pac-case-sensitive.text.ts'
import { pacExceptionMissingText } from './proxy/pac-exception-missing.text.ts'
import { pacScriptUnusableText } from './proxy/pac-script-unusable.text.ts'
import { proxySettingsDisagreeText } from './proxy/proxy-settings-disagree.text.ts'
import { proxyOnlyForUserText } from './proxy/proxy-only-for-user.text.ts'
import { systemProxySetText } from './proxy/system-proxy-set.text.ts'
import { userProxyAllowedText } from './proxy/user-proxy-allowed.text.ts'
import { proxySettingsMachineWideText } from './proxy/proxy-settings-machine-wide.text.ts'
import { wsusNameNotFqdnText } from './proxy/wsus-name-not-fqdn.text.ts'
import { proxySettingsChangedText } from './proxy/proxy-settings-changed.text.ts'
import { schemePortMismatchText } from './certificate/scheme-port-mismatch.text.ts'
import { tlsVersionRefusedText } from './certificate/tls-version-refused.text.ts'
import { tlsVersionOutdatedText } from './certificate/tls-version-outdated.text.ts'
import { clientCertificateDemandedText } from './certificate/client-certificate-demanded.text.ts'
import { clockSkewedText } from './certificate/clock-skewed.text.ts'
import { clocksDisagreeText } from './certificate/clocks-disagree.text.ts'
import { certificateExpiredText } from './certificate/certificate-expired.text.ts'
import { certificateNotYetValidText } from './certificate/certificate-not-yet-valid.text.ts'
import { certificateNameMismatchText } from './certificate/certificate-name-mismatch.text.ts'
import { certificateChainIncompleteText } from './certificate/certificate-chain-incomplete.text.ts'
import { tlsInspectedText } from './certificate/tls-inspected.text.ts'
import { certificateUntrustedText } from './certificate/certificate-untrusted.text.ts'
import { sslSettingsDisagreeText } from './certificate/ssl-settings-disagree.text.ts'
import { sslSettingsUntidyText } from './certificate/ssl-settings-untidy.text.ts'
import { certificatePinMismatchText } from './certificate/certificate-pin-mismatch.text.ts'
import { certificateWeakText } from './certificate/certificate-weak.text.ts'
import { certificateWrongUsageText } from './certificate/certificate-wrong-usage.text.ts'
import { certificateRevocationUnreachableText } from './certificate/certificate-revocation-unreachable.text.ts'
import { certificateRevocationUnknownText } from './certificate/certificate-revocation-unknown.text.ts'
import { certificateRevokedText } from './certificate/certificate-revoked.text.ts'
import { certificateTrustedForUserOnlyText } from './certificate/certificate-trusted-for-user-only.text.ts'
import { serverNameUnresolvedText } from './timeout/server-name-unresolved.text.ts'
import { namesDisagreeText } from './timeout/names-disagree.text.ts'
import { portMismatchText } from './timeout/port-mismatch.text.ts'
import { httpsWithoutCertificateText } from './certificate/https-without-certificate.text.ts'
import { bindingAsksClientCertificateText } from './certificate/binding-asks-client-certificate.text.ts'
import { serverTlsOffText } from './certificate/server-tls-off.text.ts'
import { serverAnswerDiffersText } from './certificate/server-answer-differs.text.ts'
import { certificateRevocationListExpiredText } from './certificate/certificate-revocation-list-expired.text.ts'
import { certificateRevocationNotCheckableText } from './certificate/certificate-revocation-not-checkable.text.ts'
import { certificateBindingLostText } from './certificate/certificate-binding-lost.text.ts'
import { servedCertificateDiffersText } from './certificate/served-certificate-differs.text.ts'
import { poolStoppedText } from './timeout/pool-stopped.text.ts'
import { wsusSiteStoppedText } from './timeout/wsus-site-stopped.text.ts'
import { bindingLimitedText } from './timeout/binding-limited.text.ts'
import { addressRestrictedText } from './timeout/address-restricted.text.ts'
import { anonymousAccessOffText } from './timeout/anonymous-access-off.text.ts'
import { serviceDirectoryMissingText } from './timeout/service-directory-missing.text.ts'
import { siteRedirectsToHttpsText } from './timeout/site-redirects-to-https.text.ts'
import { poolMemoryLimitText } from './timeout/pool-memory-limit.text.ts'
import { contentRequiresSslText } from './timeout/content-requires-ssl.text.ts'
import { supConfigurationFailedText } from './timeout/sup-configuration-failed.text.ts'
import { overloadClosesConnectionText } from './timeout/overload-closes-connection.text.ts'
import { iisLogOfOtherSiteText } from './timeout/iis-log-of-other-site.text.ts'
import { wsusAdministrationFailingText } from './timeout/wsus-administration-failing.text.ts'
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
import { portsDisagreeText } from './timeout/ports-disagree.text.ts'
import { serverUnavailableText } from './timeout/server-unavailable.text.ts'
import { serverErrorText } from './timeout/server-error.text.ts'
import { serverLogShowsErrorText } from './timeout/server-log-shows-error.text.ts'
import { serverFailingForClientsText } from './timeout/server-failing-for-clients.text.ts'
import { seenThroughProxyText } from './timeout/seen-through-proxy.text.ts'
import { failureNotReproducedText } from './timeout/failure-not-reproduced.text.ts'
import { windowsStackDiffersText } from './timeout/windows-stack-differs.text.ts'
import { tlsHandshakeUnansweredText } from './timeout/tls-handshake-unanswered.text.ts'
import { scanRoundTripsExceededText } from './timeout/scan-round-trips-exceeded.text.ts'
import { wsusServiceStoppedText } from './timeout/wsus-service-stopped.text.ts'
import { contentPathDiffersText } from './timeout/content-path-differs.text.ts'
import { soapLimitsSmallText } from './timeout/soap-limits-small.text.ts'
import { requestLimitsTooSmallText } from './timeout/request-limits-too-small.text.ts'
import { wsusComponentFailingText } from './timeout/wsus-component-failing.text.ts'
import { withWinhttpNote } from './kinds/access/winhttp-note.text.ts'

const texts = {
  'wsus-url-missing': wsusUrlMissingText,
  'wsus-url-malformed': wsusUrlMalformedText,
  'wsus-not-used': wsusNotUsedText,
  'wsus-url-overwritten': wsusUrlOverwrittenText,
  'wsus-url-not-offered': wsusUrlNotOfferedText,
  'wsus-status-url-differs': wsusStatusUrlDiffersText,
  'wsus-port-unexpected': wsusPortUnexpectedText,
  'mdm-policy-conflict': mdmPolicyConflictText,
  'local-policy-unreadable': localPolicyUnreadableText,
  'update-service-disabled': updateServiceDisabledText,
  'supporting-service-disabled': supportingServiceDisabledText,
  'update-components-damaged': updateComponentsDamagedText,
  'scan-source-microsoft': scanSourceMicrosoftText,
  'scan-source-incomplete': scanSourceIncompleteText,
  'dual-scan-possible': dualScanPossibleText,
  'windows-update-access-disabled': windowsUpdateAccessDisabledText,
  'policy-value-wrong-type': policyValueWrongTypeText,
  'alternate-download-foreign': alternateDownloadForeignText,
  'internet-locations-blocked': internetLocationsBlockedText,
  'automatic-updates-off': automaticUpdatesOffText,
  'certificate-pinning-off': certificatePinningOffText,
  'update-point-not-offered': updatePointNotOfferedText,
  'update-service-failed': updateServiceFailedText,
  'software-updates-disabled': softwareUpdatesDisabledText,
  'client-provisioning-mode': clientProvisioningModeText,
  'client-not-assigned': clientNotAssignedText,
  'management-point-unreachable': managementPointUnreachableText,
  'client-version-faulty': clientVersionFaultyText,
  'restart-pending': restartPendingText,
  'location-request-unanswered': locationRequestUnansweredText,
  'client-not-registered': clientNotRegisteredText,
  'disk-space-low': diskSpaceLowText,
  'proxy-list-invalid': proxyListInvalidText,
  'proxy-name-unresolved': proxyNameUnresolvedText,
  'proxy-unreachable': proxyUnreachableText,
  'proxy-auth-required': proxyAuthRequiredText,
  'proxy-bad-gateway': proxyBadGatewayText,
  'proxy-request-denied': proxyRequestDeniedText,
  'proxy-bypass-missing': proxyBypassMissingText,
  'pac-case-sensitive': pacCaseSensitiveText,
  'pac-exception-missing': pacExceptionMissingText,
  'pac-script-unusable': pacScriptUnusableText,
  'proxy-settings-disagree': proxySettingsDisagreeText,
  'proxy-only-for-user': proxyOnlyForUserText,
  'system-proxy-set': systemProxySetText,
  'user-proxy-allowed': userProxyAllowedText,
  'proxy-settings-machine-wide': proxySettingsMachineWideText,
  'wsus-name-not-fqdn': wsusNameNotFqdnText,
  'proxy-settings-changed': proxySettingsChangedText,
  'scheme-port-mismatch': schemePortMismatchText,
  'tls-version-refused': tlsVersionRefusedText,
  'tls-version-outdated': tlsVersionOutdatedText,
  'client-certificate-demanded': clientCertificateDemandedText,
  'clock-skewed': clockSkewedText,
  'clocks-disagree': clocksDisagreeText,
  'certificate-expired': certificateExpiredText,
  'certificate-not-yet-valid': certificateNotYetValidText,
  'certificate-name-mismatch': certificateNameMismatchText,
  'certificate-chain-incomplete': certificateChainIncompleteText,
  'certificate-untrusted': certificateUntrustedText,
  'tls-inspected': tlsInspectedText,
  'certificate-wrong-usage': certificateWrongUsageText,
  'certificate-weak': certificateWeakText,
  'ssl-settings-disagree': sslSettingsDisagreeText,
  'ssl-settings-untidy': sslSettingsUntidyText,
  'certificate-pin-mismatch': certificatePinMismatchText,
  'certificate-revocation-unreachable': certificateRevocationUnreachableText,
  'certificate-revocation-unknown': certificateRevocationUnknownText,
  'certificate-revoked': certificateRevokedText,
  'certificate-trusted-for-user-only': certificateTrustedForUserOnlyText,
  'server-name-unresolved': serverNameUnresolvedText,
  'names-disagree': namesDisagreeText,
  'port-mismatch': portMismatchText,
  'https-without-certificate': httpsWithoutCertificateText,
  'binding-asks-client-certificate': bindingAsksClientCertificateText,
  'server-tls-off': serverTlsOffText,
  'server-answer-differs': serverAnswerDiffersText,
  'certificate-revocation-list-expired': certificateRevocationListExpiredText,
  'certificate-revocation-not-checkable': certificateRevocationNotCheckableText,
  'certificate-binding-lost': certificateBindingLostText,
  'served-certificate-differs': servedCertificateDiffersText,
  'pool-stopped': poolStoppedText,
  'wsus-site-stopped': wsusSiteStoppedText,
  'binding-limited': bindingLimitedText,
  'address-restricted': addressRestrictedText,
  'anonymous-access-off': anonymousAccessOffText,
  'service-directory-missing': serviceDirectoryMissingText,
  'site-redirects-to-https': siteRedirectsToHttpsText,
  'pool-memory-limit': poolMemoryLimitText,
  'content-requires-ssl': contentRequiresSslText,
  'sup-configuration-failed': supConfigurationFailedText,
  'overload-closes-connection': overloadClosesConnectionText,
  'iis-log-of-other-site': iisLogOfOtherSiteText,
  'wsus-administration-failing': wsusAdministrationFailingText,
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
  'ports-disagree': portsDisagreeText,
  'server-unavailable': serverUnavailableText,
  'server-error': serverErrorText,
  'server-log-shows-error': serverLogShowsErrorText,
  'server-failing-for-clients': serverFailingForClientsText,
  'seen-through-proxy': seenThroughProxyText,
  'failure-not-reproduced': failureNotReproducedText,
  'windows-stack-differs': windowsStackDiffersText,
  'tls-handshake-unanswered': tlsHandshakeUnansweredText,
  'scan-round-trips-exceeded': scanRoundTripsExceededText,
  'wsus-service-stopped': wsusServiceStoppedText,
  'content-path-differs': contentPathDiffersText,
  'soap-limits-small': soapLimitsSmallText,
  'request-limits-too-small': requestLimitsTooSmallText,
  'wsus-component-failing': wsusComponentFailingText
} as const satisfies Readonly<Record<CheckId, Bilingual<never>>>

/** The wording of every check, by id. A finding's facts always come from the check of the same id, hence the widening. */
export const checkTexts: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(texts as unknown as Record<string, Bilingual>).map(([id, text]) => [id, withWinhttpNote(text)])
)
