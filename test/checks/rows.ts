import { answerRows } from './answer-rows.ts'
import { besideWindowsRows } from './winhttp-comparison-rows.ts'
import { certificateRows } from './certificate-rows.ts'
import { consoleRows } from './console-rows.ts'
import { nameRows } from './name-rows.ts'
import { oddProxyRows } from './odd-proxy-rows.ts'
import { orientationRows } from './orientation-rows.ts'
import { policyRows } from './policy-rows.ts'
import { policySwitchRows } from './policy-switch-rows.ts'
import { pacRows } from './pac-rows.ts'
import { proxyRows } from './proxy-rows.ts'
import type { Row } from './row.ts'
import { serverAloneRows } from './server-alone-rows.ts'
import { serverLogEffectRows } from './server-log-effect-rows.ts'
import { serverLogRows } from './server-log-rows.ts'
import { timeoutRows } from './timeout-rows.ts'
import { whoAnsweredRows } from './who-answered-rows.ts'
import { tlsRows } from './tls-rows.ts'
import { poolStoppedRows } from './pool-stopped-rows.ts'
import { wsusSiteStoppedRows } from './wsus-site-stopped-rows.ts'
import { bindingLimitedRows } from './binding-limited-rows.ts'
import { addressRestrictedRows } from './address-restricted-rows.ts'
import { anonymousAccessOffRows } from './anonymous-access-off-rows.ts'
import { serviceDirectoryMissingRows } from './service-directory-missing-rows.ts'
import { siteRedirectsToHttpsRows } from './site-redirects-to-https-rows.ts'
import { poolMemoryLimitRows } from './pool-memory-limit-rows.ts'
import { contentRequiresSslRows } from './content-requires-ssl-rows.ts'
import { supConfigurationFailedRows } from './sup-configuration-failed-rows.ts'
import { overloadClosesConnectionRows } from './overload-closes-connection-rows.ts'
import { iisLogOfOtherSiteRows } from './iis-log-of-other-site-rows.ts'
import { wsusAdministrationFailingRows } from './wsus-administration-failing-rows.ts'
import { httpsWithoutCertificateRows } from './https-without-certificate-rows.ts'
import { bindingAsksClientCertificateRows } from './binding-asks-client-certificate-rows.ts'
import { serverTlsOffRows } from './server-tls-off-rows.ts'
import { serverAnswerDiffersRows } from './server-answer-differs-rows.ts'
import { windowsStackRows } from './winhttp-rows.ts'
import { certificateRevocationUnreachableRows } from './certificate-revocation-unreachable-rows.ts'
import { certificateRevocationUnknownRows } from './certificate-revocation-unknown-rows.ts'
import { updatePointNotOfferedRows } from './update-point-not-offered-rows.ts'
import { certificateRevokedRows } from './certificate-revoked-rows.ts'
import { tlsHandshakeUnansweredRows } from './tls-handshake-unanswered-rows.ts'
import { certificateTrustedForUserOnlyRows } from './certificate-trusted-for-user-only-rows.ts'
import { updateServiceFailedRows } from './update-service-failed-rows.ts'
import { proxySettingsChangedRows } from './proxy-settings-changed-rows.ts'
import { scanRoundTripsExceededRows } from './scan-round-trips-exceeded-rows.ts'
import { softwareUpdatesDisabledRows } from './software-updates-disabled-rows.ts'
import { clientProvisioningModeRows } from './client-provisioning-mode-rows.ts'
import { clientNotAssignedRows } from './client-not-assigned-rows.ts'
import { managementPointUnreachableRows } from './management-point-unreachable-rows.ts'
import { clientVersionFaultyRows } from './client-version-faulty-rows.ts'
import { restartPendingRows } from './restart-pending-rows.ts'
import { certificateRevocationListExpiredRows } from './certificate-revocation-list-expired-rows.ts'
import { certificateRevocationNotCheckableRows } from './certificate-revocation-not-checkable-rows.ts'
import { certificateBindingLostRows } from './certificate-binding-lost-rows.ts'
import { wsusServiceStoppedRows } from './wsus-service-stopped-rows.ts'
import { localPolicyUnreadableRows } from './local-policy-unreadable-rows.ts'
import { locationRequestUnansweredRows } from './location-request-unanswered-rows.ts'
import { clientNotRegisteredRows } from './client-not-registered-rows.ts'
import { servedCertificateDiffersRows } from './served-certificate-differs-rows.ts'
import { contentPathDiffersRows } from './content-path-differs-rows.ts'
import { soapLimitsSmallRows } from './soap-limits-small-rows.ts'
import { requestLimitsTooSmallRows } from './request-limits-too-small-rows.ts'
import { wsusComponentFailingRows } from './wsus-component-failing-rows.ts'
import { diskSpaceLowRows } from './disk-space-low-rows.ts'
import { clientPolicyMissingRows } from './client-policy-missing-rows.ts'
import { clientServiceStoppedRows } from './client-service-stopped-rows.ts'

/** Every row of every check. */
export const rows: readonly Row[] = [
  ...orientationRows,
  ...proxyRows,
  ...oddProxyRows,
  ...pacRows,
  ...certificateRows,
  ...tlsRows,
  ...poolStoppedRows,
  ...wsusSiteStoppedRows,
  ...bindingLimitedRows,
  ...addressRestrictedRows,
  ...anonymousAccessOffRows,
  ...serviceDirectoryMissingRows,
  ...siteRedirectsToHttpsRows,
  ...poolMemoryLimitRows,
  ...contentRequiresSslRows,
  ...supConfigurationFailedRows,
  ...overloadClosesConnectionRows,
  ...iisLogOfOtherSiteRows,
  ...wsusAdministrationFailingRows,
  ...httpsWithoutCertificateRows,
  ...bindingAsksClientCertificateRows,
  ...serverTlsOffRows,
  ...serverAnswerDiffersRows,
  ...timeoutRows,
  ...whoAnsweredRows,
  ...nameRows,
  ...serverAloneRows,
  ...windowsStackRows,
  ...answerRows,
  ...policyRows,
  ...policySwitchRows,
  ...besideWindowsRows,
  ...serverLogRows,
  ...serverLogEffectRows,
  ...certificateRevocationUnreachableRows,
  ...certificateRevocationUnknownRows,
  ...updatePointNotOfferedRows,
  ...certificateRevokedRows,
  ...tlsHandshakeUnansweredRows,
  ...certificateTrustedForUserOnlyRows,
  ...updateServiceFailedRows,
  ...proxySettingsChangedRows,
  ...scanRoundTripsExceededRows,
  ...softwareUpdatesDisabledRows,
  ...clientProvisioningModeRows,
  ...clientNotAssignedRows,
  ...managementPointUnreachableRows,
  ...clientVersionFaultyRows,
  ...restartPendingRows,
  ...certificateRevocationListExpiredRows,
  ...certificateRevocationNotCheckableRows,
  ...certificateBindingLostRows,
  ...wsusServiceStoppedRows,
  ...localPolicyUnreadableRows,
  ...locationRequestUnansweredRows,
  ...clientNotRegisteredRows,
  ...servedCertificateDiffersRows,
  ...contentPathDiffersRows,
  ...soapLimitsSmallRows,
  ...requestLimitsTooSmallRows,
  // the catalogue shows the first row that is found, and what a program printed names least
  ...consoleRows,
  ...wsusComponentFailingRows,
  ...diskSpaceLowRows,
  ...clientPolicyMissingRows,
  ...clientServiceStoppedRows
]
