import { envelope, failed, skipped } from '../builders/evidence.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'disk-space-low'
const mebibyte = 1024 ** 2
const drive = (freeBytes: number) => envelope('disk-space', { drive: 'C:', freeBytes, totalBytes: 60_000 * mebibyte })

export const diskSpaceLowRows: readonly Row[] = [
  certain(id, 'less than the minimum is free', [drive(312.5 * mebibyte)], { drive: 'C:', megabytes: 312, least: 500 }),
  certain(id, 'nothing is free', [drive(0)], { megabytes: 0 }),
  certain(id, 'one byte of the minimum is missing', [drive(500 * mebibyte - 1)], { megabytes: 499 }),
  certain(id, 'the newer reading says so', [drive(9000 * mebibyte), drive(mebibyte)], { megabytes: 1 }),
  clear(id, 'exactly the minimum is free', [drive(500 * mebibyte)]),
  clear(id, 'the drive was cleaned since', [drive(mebibyte), drive(9000 * mebibyte)]),
  notApplicable(id, 'the drive could not be read', [failed('disk-space', 'timed-out')]),
  notApplicable(id, 'this is no Windows', [skipped('disk-space', 'not-applicable')]),
  notApplicable(id, 'the space was never read', [])
]
