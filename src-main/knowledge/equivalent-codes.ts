const reach = ['port-refused', 'port-unanswered', 'port-mismatch', 'proxy-unreachable']
const dates = ['certificate-expired', 'certificate-not-yet-valid', 'clock-skewed']
const trust = ['certificate-untrusted', 'certificate-chain-incomplete']

/**
 * The checks whose fault WinHTTP reports with a code, beside the one the code points to. Source: Microsoft, "WinHTTP error
 * messages"; 0x80072f8f is what Windows Update makes of every complaint about a certificate.
 */
const alsoReportedAs: Readonly<Record<string, readonly string[]>> = {
  '0x80072ee2': ['server-silent', ...reach],
  '0x80072ee7': ['server-name-unresolved', 'proxy-name-unresolved'],
  '0x80072efd': reach,
  '0x80072efe': ['connection-reset', 'tls-version-refused', 'scheme-port-mismatch'],
  '0x80072f05': dates,
  '0x80072f0d': trust,
  '0x80072f78': ['scheme-port-mismatch', 'response-intercepted'],
  '0x80072f7d': ['tls-version-refused', 'client-certificate-demanded', 'scheme-port-mismatch'],
  '0x80072f8f': [...dates, ...trust, 'certificate-name-mismatch', 'certificate-wrong-usage', 'tls-version-refused']
}

/** True when Windows reports this check's fault with that code. */
export function isEquivalentCode(check: string, code: string): boolean {
  return alsoReportedAs[code]?.includes(check) === true
}
