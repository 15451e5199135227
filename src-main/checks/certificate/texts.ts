import type { CheckId } from '../../contract/check-ids.ts'
import type { Bilingual } from '../../contract/text.ts'
import { schemePortMismatchText } from './scheme-port-mismatch.text.ts'
import { httpsWithoutCertificateText } from './https-without-certificate.text.ts'
import { certificateBindingLostText } from './certificate-binding-lost.text.ts'
import { serverTlsOffText } from './server-tls-off.text.ts'
import { tlsVersionRefusedText } from './tls-version-refused.text.ts'
import { tlsVersionOutdatedText } from './tls-version-outdated.text.ts'
import { bindingAsksClientCertificateText } from './binding-asks-client-certificate.text.ts'
import { clientCertificateDemandedText } from './client-certificate-demanded.text.ts'
import { clockSkewedText } from './clock-skewed.text.ts'
import { clocksDisagreeText } from './clocks-disagree.text.ts'
import { certificateExpiredText } from './certificate-expired.text.ts'
import { certificateNotYetValidText } from './certificate-not-yet-valid.text.ts'
import { certificateNameMismatchText } from './certificate-name-mismatch.text.ts'
import { certificateTrustedForUserOnlyText } from './certificate-trusted-for-user-only.text.ts'
import { certificateChainIncompleteText } from './certificate-chain-incomplete.text.ts'
import { certificateUntrustedText } from './certificate-untrusted.text.ts'
import { tlsInspectedText } from './tls-inspected.text.ts'
import { servedCertificateDiffersText } from './served-certificate-differs.text.ts'
import { certificateWrongUsageText } from './certificate-wrong-usage.text.ts'
import { certificateWeakText } from './certificate-weak.text.ts'
import { sslSettingsDisagreeText } from './ssl-settings-disagree.text.ts'
import { sslSettingsUntidyText } from './ssl-settings-untidy.text.ts'
import { serverAnswerDiffersText } from './server-answer-differs.text.ts'
import { certificatePinMismatchText } from './certificate-pin-mismatch.text.ts'
import { certificateRevokedText } from './certificate-revoked.text.ts'
import { certificateRevocationListExpiredText } from './certificate-revocation-list-expired.text.ts'
import { certificateRevocationUnreachableText } from './certificate-revocation-unreachable.text.ts'
import { certificateRevocationUnknownText } from './certificate-revocation-unknown.text.ts'
import { certificateRevocationNotCheckableText } from './certificate-revocation-not-checkable.text.ts'

export const certificateTexts = {
  'scheme-port-mismatch': schemePortMismatchText,
  'https-without-certificate': httpsWithoutCertificateText,
  'certificate-binding-lost': certificateBindingLostText,
  'server-tls-off': serverTlsOffText,
  'tls-version-refused': tlsVersionRefusedText,
  'tls-version-outdated': tlsVersionOutdatedText,
  'binding-asks-client-certificate': bindingAsksClientCertificateText,
  'client-certificate-demanded': clientCertificateDemandedText,
  'clock-skewed': clockSkewedText,
  'clocks-disagree': clocksDisagreeText,
  'certificate-expired': certificateExpiredText,
  'certificate-not-yet-valid': certificateNotYetValidText,
  'certificate-name-mismatch': certificateNameMismatchText,
  'certificate-trusted-for-user-only': certificateTrustedForUserOnlyText,
  'certificate-chain-incomplete': certificateChainIncompleteText,
  'certificate-untrusted': certificateUntrustedText,
  'tls-inspected': tlsInspectedText,
  'served-certificate-differs': servedCertificateDiffersText,
  'certificate-wrong-usage': certificateWrongUsageText,
  'certificate-weak': certificateWeakText,
  'ssl-settings-disagree': sslSettingsDisagreeText,
  'ssl-settings-untidy': sslSettingsUntidyText,
  'server-answer-differs': serverAnswerDiffersText,
  'certificate-pin-mismatch': certificatePinMismatchText,
  'certificate-revoked': certificateRevokedText,
  'certificate-revocation-list-expired': certificateRevocationListExpiredText,
  'certificate-revocation-unreachable': certificateRevocationUnreachableText,
  'certificate-revocation-unknown': certificateRevocationUnknownText,
  'certificate-revocation-not-checkable': certificateRevocationNotCheckableText
} satisfies Partial<Record<CheckId, Bilingual<never>>>
