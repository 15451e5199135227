import type { EvidenceValue } from '../../contract/evidence/index.ts'

const mebibyte = 1024 ** 2

/**
 * Megabytes of 1,024² bytes, as Windows counts them. Microsoft's minimum for a computer with the ConfigMgr client is
 * “500 MB of available disk space”; the 5 GB named beside it are a recommendation for the client's cache, which may be
 * smaller or on another drive. A single update can need far more, so that more space than this proves nothing about an
 * installation.
 * https://learn.microsoft.com/mem/configmgr/core/plan-design/configs/recommended-hardware#client-for-windows-computers
 */
export const leastFreeMegabytes = 500

/** Rounded down, so that a figure at the limit is never shown as if it were above. */
export function freeMegabytes({ freeBytes }: EvidenceValue<'disk-space'>): number {
  return Math.floor(freeBytes / mebibyte)
}

/** `C: 312 MB / 60835 MB`: free and in all. */
export function diskSpaceQuote(space: EvidenceValue<'disk-space'>): string {
  return `${space.drive} ${freeMegabytes(space)} MB / ${Math.floor(space.totalBytes / mebibyte)} MB`
}
