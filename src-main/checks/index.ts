import type { Check, Facts } from '../contract/check.ts'
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
import { serverNameUnresolved } from './timeout/server-name-unresolved.ts'
import { namesDisagree } from './timeout/names-disagree.ts'
import { portMismatch } from './timeout/port-mismatch.ts'
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

/** Facts differ from check to check; here only what they share is needed. */
type AnyCheck = Pick<Check<string, Facts>, 'id' | 'step' | 'severity' | 'side' | 'needs' | 'source' | 'evaluate'>

/** Every check, in the order in which it is asked within its step. A new check is one line here. */
export const checks: readonly AnyCheck[] = [
  wsusUrlMissing,
  wsusUrlMalformed,
  wsusNotUsed,
  wsusUrlOverwritten,
  wsusUrlNotOffered,
  wsusStatusUrlDiffers,
  wsusPortUnexpected,
  mdmPolicyConflict,
  localPolicyUnreadable,
  updateServiceDisabled,
  supportingServiceDisabled,
  updateComponentsDamaged,
  scanSourceMicrosoft,
  scanSourceIncomplete,
  dualScanPossible,
  windowsUpdateAccessDisabled,
  policyValueWrongType,
  alternateDownloadForeign,
  internetLocationsBlocked,
  automaticUpdatesOff,
  certificatePinningOff,
  proxyListInvalid,
  proxyNameUnresolved,
  proxyUnreachable,
  proxyAuthRequired,
  proxyBadGateway,
  proxyRequestDenied,
  proxyBypassMissing,
  pacCaseSensitive,
  pacExceptionMissing,
  pacScriptUnusable,
  proxySettingsDisagree,
  proxyOnlyForUser,
  systemProxySet,
  userProxyAllowed,
  proxySettingsMachineWide,
  wsusNameNotFqdn,
  schemePortMismatch,
  tlsVersionRefused,
  tlsVersionOutdated,
  clientCertificateDemanded,
  clockSkewed,
  clocksDisagree,
  certificateExpired,
  certificateNotYetValid,
  certificateNameMismatch,
  certificateChainIncomplete,
  certificateUntrusted,
  tlsInspected,
  certificateWrongUsage,
  certificateWeak,
  sslSettingsDisagree,
  sslSettingsUntidy,
  certificatePinMismatch,
  serverNameUnresolved,
  namesDisagree,
  portMismatch,
  portsDisagree,
  portUnanswered,
  portRefused,
  connectionReset,
  responseIntercepted,
  requestNeverArrived,
  answerLostOnTheWay,
  serverSilent,
  accessDenied,
  accessForbidden,
  directoryMissing,
  serverUnavailable,
  serverError,
  serverLogShowsError,
  serverFailingForClients,
  seenThroughProxy,
  failureNotReproduced,
  windowsStackDiffers
]
