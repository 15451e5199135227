import type { Check, Facts } from '../contract/check.ts'
import { checkIds, type CheckId } from '../contract/check-ids.ts'
import { wsusUrlMissing } from './orientation/wsus-url-missing.ts'
import { wsusUrlMalformed } from './orientation/wsus-url-malformed.ts'
import { wsusNotUsed } from './orientation/wsus-not-used.ts'
import { wsusUrlOverwritten } from './orientation/wsus-url-overwritten.ts'
import { wsusUrlNotOffered } from './orientation/wsus-url-not-offered.ts'
import { wsusStatusUrlDiffers } from './orientation/wsus-status-url-differs.ts'
import { wsusPortUnexpected } from './orientation/wsus-port-unexpected.ts'
import { mdmPolicyConflict } from './orientation/mdm-policy-conflict.ts'
import { localPolicyUnreadable } from './orientation/local-policy-unreadable.ts'
import { updateServiceDisabled } from './orientation/update-service-disabled.ts'
import { supportingServiceDisabled } from './orientation/supporting-service-disabled.ts'
import { updateComponentsDamaged } from './orientation/update-components-damaged.ts'
import { scanSourceMicrosoft } from './orientation/scan-source-microsoft.ts'
import { scanSourceIncomplete } from './orientation/scan-source-incomplete.ts'
import { dualScanPossible } from './orientation/dual-scan-possible.ts'
import { windowsUpdateAccessDisabled } from './orientation/windows-update-access-disabled.ts'
import { policyValueWrongType } from './orientation/policy-value-wrong-type.ts'
import { alternateDownloadForeign } from './orientation/alternate-download-foreign.ts'
import { internetLocationsBlocked } from './orientation/internet-locations-blocked.ts'
import { automaticUpdatesOff } from './orientation/automatic-updates-off.ts'
import { certificatePinningOff } from './orientation/certificate-pinning-off.ts'
import { updatePointNotOffered } from './orientation/update-point-not-offered.ts'
import { updateServiceFailed } from './orientation/update-service-failed.ts'
import { softwareUpdatesDisabled } from './orientation/software-updates-disabled.ts'
import { clientProvisioningMode } from './orientation/client-provisioning-mode.ts'
import { clientNotAssigned } from './orientation/client-not-assigned.ts'
import { managementPointUnreachable } from './orientation/management-point-unreachable.ts'
import { clientVersionFaulty } from './orientation/client-version-faulty.ts'
import { restartPending } from './orientation/restart-pending.ts'
import { locationRequestUnanswered } from './orientation/location-request-unanswered.ts'
import { clientNotRegistered } from './orientation/client-not-registered.ts'
import { diskSpaceLow } from './orientation/disk-space-low.ts'
import { proxyListInvalid } from './proxy/proxy-list-invalid.ts'
import { proxyNameUnresolved } from './proxy/proxy-name-unresolved.ts'
import { proxyUnreachable } from './proxy/proxy-unreachable.ts'
import { proxyAuthRequired } from './proxy/proxy-auth-required.ts'
import { proxyBadGateway } from './proxy/proxy-bad-gateway.ts'
import { proxyRequestDenied } from './proxy/proxy-request-denied.ts'
import { proxyBypassMissing } from './proxy/proxy-bypass-missing.ts'
import { pacCaseSensitive } from './proxy/pac-case-sensitive.ts'
import { pacExceptionMissing } from './proxy/pac-exception-missing.ts'
import { pacScriptUnusable } from './proxy/pac-script-unusable.ts'
import { proxySettingsDisagree } from './proxy/proxy-settings-disagree.ts'
import { proxyOnlyForUser } from './proxy/proxy-only-for-user.ts'
import { systemProxySet } from './proxy/system-proxy-set.ts'
import { userProxyAllowed } from './proxy/user-proxy-allowed.ts'
import { proxySettingsMachineWide } from './proxy/proxy-settings-machine-wide.ts'
import { wsusNameNotFqdn } from './proxy/wsus-name-not-fqdn.ts'
import { proxySettingsChanged } from './proxy/proxy-settings-changed.ts'
import { schemePortMismatch } from './certificate/scheme-port-mismatch.ts'
import { tlsVersionRefused } from './certificate/tls-version-refused.ts'
import { tlsVersionOutdated } from './certificate/tls-version-outdated.ts'
import { clientCertificateDemanded } from './certificate/client-certificate-demanded.ts'
import { clockSkewed } from './certificate/clock-skewed.ts'
import { clocksDisagree } from './certificate/clocks-disagree.ts'
import { certificateExpired } from './certificate/certificate-expired.ts'
import { certificateNotYetValid } from './certificate/certificate-not-yet-valid.ts'
import { certificateNameMismatch } from './certificate/certificate-name-mismatch.ts'
import { certificateChainIncomplete } from './certificate/certificate-chain-incomplete.ts'
import { tlsInspected } from './certificate/tls-inspected.ts'
import { certificateUntrusted } from './certificate/certificate-untrusted.ts'
import { sslSettingsDisagree } from './certificate/ssl-settings-disagree.ts'
import { sslSettingsUntidy } from './certificate/ssl-settings-untidy.ts'
import { certificatePinMismatch } from './certificate/certificate-pin-mismatch.ts'
import { certificateWeak } from './certificate/certificate-weak.ts'
import { certificateWrongUsage } from './certificate/certificate-wrong-usage.ts'
import { certificateRevocationUnreachable } from './certificate/certificate-revocation-unreachable.ts'
import { certificateRevocationUnknown } from './certificate/certificate-revocation-unknown.ts'
import { certificateRevoked } from './certificate/certificate-revoked.ts'
import { certificateTrustedForUserOnly } from './certificate/certificate-trusted-for-user-only.ts'
import { serverNameUnresolved } from './timeout/server-name-unresolved.ts'
import { namesDisagree } from './timeout/names-disagree.ts'
import { portMismatch } from './timeout/port-mismatch.ts'
import { httpsWithoutCertificate } from './certificate/https-without-certificate.ts'
import { bindingAsksClientCertificate } from './certificate/binding-asks-client-certificate.ts'
import { serverTlsOff } from './certificate/server-tls-off.ts'
import { serverAnswerDiffers } from './certificate/server-answer-differs.ts'
import { certificateRevocationListExpired } from './certificate/certificate-revocation-list-expired.ts'
import { certificateRevocationNotCheckable } from './certificate/certificate-revocation-not-checkable.ts'
import { certificateBindingLost } from './certificate/certificate-binding-lost.ts'
import { servedCertificateDiffers } from './certificate/served-certificate-differs.ts'
import { poolStopped } from './timeout/pool-stopped.ts'
import { wsusSiteStopped } from './timeout/wsus-site-stopped.ts'
import { bindingLimited } from './timeout/binding-limited.ts'
import { addressRestricted } from './timeout/address-restricted.ts'
import { anonymousAccessOff } from './timeout/anonymous-access-off.ts'
import { serviceDirectoryMissing } from './timeout/service-directory-missing.ts'
import { siteRedirectsToHttps } from './timeout/site-redirects-to-https.ts'
import { poolMemoryLimit } from './timeout/pool-memory-limit.ts'
import { contentRequiresSsl } from './timeout/content-requires-ssl.ts'
import { supConfigurationFailed } from './timeout/sup-configuration-failed.ts'
import { overloadClosesConnection } from './timeout/overload-closes-connection.ts'
import { iisLogOfOtherSite } from './timeout/iis-log-of-other-site.ts'
import { wsusAdministrationFailing } from './timeout/wsus-administration-failing.ts'
import { portUnanswered } from './timeout/port-unanswered.ts'
import { portRefused } from './timeout/port-refused.ts'
import { connectionReset } from './timeout/connection-reset.ts'
import { responseIntercepted } from './timeout/response-intercepted.ts'
import { requestNeverArrived } from './timeout/request-never-arrived.ts'
import { answerLostOnTheWay } from './timeout/answer-lost-on-the-way.ts'
import { serverSilent } from './timeout/server-silent.ts'
import { accessDenied } from './timeout/access-denied.ts'
import { accessForbidden } from './timeout/access-forbidden.ts'
import { directoryMissing } from './timeout/directory-missing.ts'
import { portsDisagree } from './timeout/ports-disagree.ts'
import { serverUnavailable } from './timeout/server-unavailable.ts'
import { serverError } from './timeout/server-error.ts'
import { serverLogShowsError } from './timeout/server-log-shows-error.ts'
import { serverFailingForClients } from './timeout/server-failing-for-clients.ts'
import { seenThroughProxy } from './timeout/seen-through-proxy.ts'
import { failureNotReproduced } from './timeout/failure-not-reproduced.ts'
import { windowsStackDiffers } from './timeout/windows-stack-differs.ts'
import { tlsHandshakeUnanswered } from './timeout/tls-handshake-unanswered.ts'
import { scanRoundTripsExceeded } from './timeout/scan-round-trips-exceeded.ts'
import { wsusServiceStopped } from './timeout/wsus-service-stopped.ts'
import { contentPathDiffers } from './timeout/content-path-differs.ts'
import { soapLimitsSmall } from './timeout/soap-limits-small.ts'
import { requestLimitsTooSmall } from './timeout/request-limits-too-small.ts'
import { wsusComponentFailing } from './timeout/wsus-component-failing.ts'

/** Facts differ from check to check; here only what they share is needed. */
type AnyCheck = Pick<Check<Facts>, 'id' | 'step' | 'severity' | 'side' | 'needs' | 'source' | 'evaluate'>

const byId: Readonly<Record<CheckId, AnyCheck>> = {
  'wsus-url-missing': wsusUrlMissing,
  'wsus-url-malformed': wsusUrlMalformed,
  'wsus-not-used': wsusNotUsed,
  'wsus-url-overwritten': wsusUrlOverwritten,
  'wsus-url-not-offered': wsusUrlNotOffered,
  'wsus-status-url-differs': wsusStatusUrlDiffers,
  'wsus-port-unexpected': wsusPortUnexpected,
  'mdm-policy-conflict': mdmPolicyConflict,
  'local-policy-unreadable': localPolicyUnreadable,
  'update-service-disabled': updateServiceDisabled,
  'supporting-service-disabled': supportingServiceDisabled,
  'update-components-damaged': updateComponentsDamaged,
  'scan-source-microsoft': scanSourceMicrosoft,
  'scan-source-incomplete': scanSourceIncomplete,
  'dual-scan-possible': dualScanPossible,
  'windows-update-access-disabled': windowsUpdateAccessDisabled,
  'policy-value-wrong-type': policyValueWrongType,
  'alternate-download-foreign': alternateDownloadForeign,
  'internet-locations-blocked': internetLocationsBlocked,
  'automatic-updates-off': automaticUpdatesOff,
  'certificate-pinning-off': certificatePinningOff,
  'update-point-not-offered': updatePointNotOffered,
  'update-service-failed': updateServiceFailed,
  'software-updates-disabled': softwareUpdatesDisabled,
  'client-provisioning-mode': clientProvisioningMode,
  'client-not-assigned': clientNotAssigned,
  'management-point-unreachable': managementPointUnreachable,
  'client-version-faulty': clientVersionFaulty,
  'restart-pending': restartPending,
  'location-request-unanswered': locationRequestUnanswered,
  'client-not-registered': clientNotRegistered,
  'disk-space-low': diskSpaceLow,
  'proxy-list-invalid': proxyListInvalid,
  'proxy-name-unresolved': proxyNameUnresolved,
  'proxy-unreachable': proxyUnreachable,
  'proxy-auth-required': proxyAuthRequired,
  'proxy-bad-gateway': proxyBadGateway,
  'proxy-request-denied': proxyRequestDenied,
  'proxy-bypass-missing': proxyBypassMissing,
  'pac-case-sensitive': pacCaseSensitive,
  'pac-exception-missing': pacExceptionMissing,
  'pac-script-unusable': pacScriptUnusable,
  'proxy-settings-disagree': proxySettingsDisagree,
  'proxy-only-for-user': proxyOnlyForUser,
  'system-proxy-set': systemProxySet,
  'user-proxy-allowed': userProxyAllowed,
  'proxy-settings-machine-wide': proxySettingsMachineWide,
  'wsus-name-not-fqdn': wsusNameNotFqdn,
  'proxy-settings-changed': proxySettingsChanged,
  'scheme-port-mismatch': schemePortMismatch,
  'tls-version-refused': tlsVersionRefused,
  'tls-version-outdated': tlsVersionOutdated,
  'client-certificate-demanded': clientCertificateDemanded,
  'clock-skewed': clockSkewed,
  'clocks-disagree': clocksDisagree,
  'certificate-expired': certificateExpired,
  'certificate-not-yet-valid': certificateNotYetValid,
  'certificate-name-mismatch': certificateNameMismatch,
  'certificate-chain-incomplete': certificateChainIncomplete,
  'certificate-untrusted': certificateUntrusted,
  'tls-inspected': tlsInspected,
  'certificate-wrong-usage': certificateWrongUsage,
  'certificate-weak': certificateWeak,
  'ssl-settings-disagree': sslSettingsDisagree,
  'ssl-settings-untidy': sslSettingsUntidy,
  'certificate-pin-mismatch': certificatePinMismatch,
  'certificate-revocation-unreachable': certificateRevocationUnreachable,
  'certificate-revocation-unknown': certificateRevocationUnknown,
  'certificate-revoked': certificateRevoked,
  'certificate-trusted-for-user-only': certificateTrustedForUserOnly,
  'server-name-unresolved': serverNameUnresolved,
  'names-disagree': namesDisagree,
  'port-mismatch': portMismatch,
  'https-without-certificate': httpsWithoutCertificate,
  'binding-asks-client-certificate': bindingAsksClientCertificate,
  'server-tls-off': serverTlsOff,
  'server-answer-differs': serverAnswerDiffers,
  'certificate-revocation-list-expired': certificateRevocationListExpired,
  'certificate-revocation-not-checkable': certificateRevocationNotCheckable,
  'certificate-binding-lost': certificateBindingLost,
  'served-certificate-differs': servedCertificateDiffers,
  'pool-stopped': poolStopped,
  'wsus-site-stopped': wsusSiteStopped,
  'binding-limited': bindingLimited,
  'address-restricted': addressRestricted,
  'anonymous-access-off': anonymousAccessOff,
  'service-directory-missing': serviceDirectoryMissing,
  'site-redirects-to-https': siteRedirectsToHttps,
  'pool-memory-limit': poolMemoryLimit,
  'content-requires-ssl': contentRequiresSsl,
  'sup-configuration-failed': supConfigurationFailed,
  'overload-closes-connection': overloadClosesConnection,
  'iis-log-of-other-site': iisLogOfOtherSite,
  'wsus-administration-failing': wsusAdministrationFailing,
  'ports-disagree': portsDisagree,
  'port-unanswered': portUnanswered,
  'port-refused': portRefused,
  'connection-reset': connectionReset,
  'response-intercepted': responseIntercepted,
  'request-never-arrived': requestNeverArrived,
  'answer-lost-on-the-way': answerLostOnTheWay,
  'server-silent': serverSilent,
  'access-denied': accessDenied,
  'access-forbidden': accessForbidden,
  'directory-missing': directoryMissing,
  'server-unavailable': serverUnavailable,
  'server-error': serverError,
  'server-log-shows-error': serverLogShowsError,
  'server-failing-for-clients': serverFailingForClients,
  'seen-through-proxy': seenThroughProxy,
  'failure-not-reproduced': failureNotReproduced,
  'windows-stack-differs': windowsStackDiffers,
  'tls-handshake-unanswered': tlsHandshakeUnanswered,
  'scan-round-trips-exceeded': scanRoundTripsExceeded,
  'wsus-service-stopped': wsusServiceStopped,
  'content-path-differs': contentPathDiffers,
  'soap-limits-small': soapLimitsSmall,
  'request-limits-too-small': requestLimitsTooSmall,
  'wsus-component-failing': wsusComponentFailing
}

/** In the order in which they are asked. */
export const checks: readonly AnyCheck[] = checkIds.map((id) => byId[id])
