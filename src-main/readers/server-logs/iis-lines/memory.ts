import { mostBytes } from '../../text/fast-bytes/most-bytes.ts'

/**
 * Where what stands in the memory of `iis-lines.as.ts`, in bytes, and what its numbers say; read by the compilers of both
 * languages, which is why it holds nothing but numbers.
 */

/** Where the lines begin; not at 0, so that there is a place before the first. Behind the last, 64 bytes are readable. */
export const bytesAt = 64
/** Where blanks, tabs, line ends and zeros stand, four bytes each; before them where the line before the first ends. */
export const positionsAt = bytesAt + mostBytes + 128
/** Of each line, four bytes: which position is its line feed, times two, and one more where columns may be empty. */
export const linesAt = positionsAt + 4 * mostBytes + 512
/** The directories and statuses that are known: 32 bytes of name, then four each of the following. */
export const placesAt = linesAt + 4 * mostBytes + 64
export const mostPlaces = 1024
export const placeBytes = 48
/** Within a place. */
export const statusAt = 32
export const substatusAt = 36
export const countAt = 40
/** 1 where clients ask for the directory. */
export const ofClientsAt = 44
/** The last four bytes of the addresses that are wanted. */
export const addressesAt = placesAt + mostPlaces * placeBytes
/** The day whose times may be counted, ten bytes. */
export const dayAt = addressesAt + 128
export const endAt = dayAt + 64

/** Why counting stopped at a line: it has to be read, nothing of it was counted. */
export const unread = 0
/** The same, and only because its directory and status are not known yet. */
export const unknown = 1
/** It was counted, and is a failure of a client. */
export const failed = 2
/** It was counted, and is what a client asked for when the one in question failed. */
export const nearFailure = 3
