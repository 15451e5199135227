/**
 * Codes of a scan that was sent to Microsoft instead of WSUS and was not allowed, or not able, to connect there: that it
 * went there is the fault. Names: wuerror.h. The first two are errors of the redirector, which
 * only Microsoft's services have, the third forbids a service that is not managed.
 */
export const sentToMicrosoft: ReadonlySet<string> = new Set(['0x8024500c', '0x8024500b', '0x8024002e'])
