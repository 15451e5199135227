/**
 * The same value with every view into a larger buffer replaced by its own bytes: a message to a thread carries the whole
 * buffer behind a view, which for one file of an archive is the archive. Shared memory stays shared.
 */
export function ownBytes<T>(value: T): T {
  if (value === null || typeof value !== 'object') return value
  if (value instanceof Uint8Array) return (isPartOfMore(value) ? Uint8Array.from(value) : value) as T
  if (Array.isArray(value)) return value.map((item: unknown) => ownBytes(item)) as T
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, ownBytes(item)])) as T
}

function isPartOfMore({ buffer, byteLength }: Uint8Array): boolean {
  return buffer instanceof ArrayBuffer && byteLength < buffer.byteLength
}
