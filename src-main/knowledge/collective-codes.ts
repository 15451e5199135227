/**
 * Codes of the agent (wuerror.h) that say no more than that the server or a proxy gave no usable answer. What http.sys wrote
 * at that time says what happened; that nothing is written says nothing, for the request may have ended on the way.
 */
export const collectiveCodes: ReadonlySet<string> = new Set([
  '0x80240438', // endpoint unreachable
  '0x8024043f', // address of the endpoint not available
  '0x80240442', // channel faulted
  '0x80240444', // operation aborted
  '0x8024044a', // any other of the web services
  '0x8024402f', // external cab files processed with errors
  '0x80244fff' // unexpected
])
