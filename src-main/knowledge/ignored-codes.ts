/**
 * Codes that healthy clients log as well (seen in real logs of working scans) or that only say a scan was stopped:
 * they never count as the reason of a failed scan.
 */
export const ignoredCodes: ReadonlySet<string> = new Set([
  '0x8024000b', // cancelled
  '0x8024000c', // no operation was required
  '0x8024000e', // metadata of one update, logged by healthy clients
  '0x80240013', // duplicate item
  '0x8024001e', // service or system shutting down
  '0x8024043d', // service property not available
  '0x80246007', // download not yet there
  '0x80070032', // not supported
  '0x80092004', // no device token
  '0x800703f0', // no user token for the proxy settings
  '0x87d00694', // source exists already
  '0x87d00310' // compliance state message
])
