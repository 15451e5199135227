/** WinHTTP's errors as HRESULTs (0x8007 and the number, 12002 to 12175). Source: Microsoft, "WinHTTP error messages". */
export const winhttpErrors = {
  timeout: '0x80072ee2',
  nameNotResolved: '0x80072ee7',
  cannotConnect: '0x80072efd',
  connectionError: '0x80072efe',
  certificateDateInvalid: '0x80072f05',
  invalidCa: '0x80072f0d',
  invalidServerResponse: '0x80072f78',
  secureChannelError: '0x80072f7d',
  certificateRevoked: '0x80072f8a',
  /** What Windows Update makes of every complaint about a certificate. */
  secureFailure: '0x80072f8f'
} as const
