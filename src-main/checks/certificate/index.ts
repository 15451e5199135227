import type { Check } from '../../contract/check.ts'
import type { CheckId } from '../../contract/check-ids.ts'
import { schemePortMismatch } from './scheme-port-mismatch.ts'
import { httpsWithoutCertificate } from './https-without-certificate.ts'
import { certificateBindingLost } from './certificate-binding-lost.ts'
import { serverTlsOff } from './server-tls-off.ts'
import { tlsVersionRefused } from './tls-version-refused.ts'
import { tlsVersionOutdated } from './tls-version-outdated.ts'
import { bindingAsksClientCertificate } from './binding-asks-client-certificate.ts'
import { clientCertificateDemanded } from './client-certificate-demanded.ts'
import { clockSkewed } from './clock-skewed.ts'
import { clocksDisagree } from './clocks-disagree.ts'
import { certificateExpired } from './certificate-expired.ts'
import { certificateNotYetValid } from './certificate-not-yet-valid.ts'
import { certificateNameMismatch } from './certificate-name-mismatch.ts'
import { certificateTrustedForUserOnly } from './certificate-trusted-for-user-only.ts'
import { certificateChainIncomplete } from './certificate-chain-incomplete.ts'
import { certificateUntrusted } from './certificate-untrusted.ts'
import { tlsInspected } from './tls-inspected.ts'
import { servedCertificateDiffers } from './served-certificate-differs.ts'
import { certificateWrongUsage } from './certificate-wrong-usage.ts'
import { certificateWeak } from './certificate-weak.ts'
import { sslSettingsDisagree } from './ssl-settings-disagree.ts'
import { sslSettingsUntidy } from './ssl-settings-untidy.ts'
import { serverAnswerDiffers } from './server-answer-differs.ts'
import { certificatePinMismatch } from './certificate-pin-mismatch.ts'
import { certificateRevoked } from './certificate-revoked.ts'
import { certificateRevocationListExpired } from './certificate-revocation-list-expired.ts'
import { certificateRevocationUnreachable } from './certificate-revocation-unreachable.ts'
import { certificateRevocationUnknown } from './certificate-revocation-unknown.ts'
import { certificateRevocationNotCheckable } from './certificate-revocation-not-checkable.ts'

export const certificateChecks = {
  'scheme-port-mismatch': schemePortMismatch,
  'https-without-certificate': httpsWithoutCertificate,
  'certificate-binding-lost': certificateBindingLost,
  'server-tls-off': serverTlsOff,
  'tls-version-refused': tlsVersionRefused,
  'tls-version-outdated': tlsVersionOutdated,
  'binding-asks-client-certificate': bindingAsksClientCertificate,
  'client-certificate-demanded': clientCertificateDemanded,
  'clock-skewed': clockSkewed,
  'clocks-disagree': clocksDisagree,
  'certificate-expired': certificateExpired,
  'certificate-not-yet-valid': certificateNotYetValid,
  'certificate-name-mismatch': certificateNameMismatch,
  'certificate-trusted-for-user-only': certificateTrustedForUserOnly,
  'certificate-chain-incomplete': certificateChainIncomplete,
  'certificate-untrusted': certificateUntrusted,
  'tls-inspected': tlsInspected,
  'served-certificate-differs': servedCertificateDiffers,
  'certificate-wrong-usage': certificateWrongUsage,
  'certificate-weak': certificateWeak,
  'ssl-settings-disagree': sslSettingsDisagree,
  'ssl-settings-untidy': sslSettingsUntidy,
  'server-answer-differs': serverAnswerDiffers,
  'certificate-pin-mismatch': certificatePinMismatch,
  'certificate-revoked': certificateRevoked,
  'certificate-revocation-list-expired': certificateRevocationListExpired,
  'certificate-revocation-unreachable': certificateRevocationUnreachable,
  'certificate-revocation-unknown': certificateRevocationUnknown,
  'certificate-revocation-not-checkable': certificateRevocationNotCheckable
} satisfies Partial<Record<CheckId, Check>>
