import { mostBytes } from '../../text/fast-bytes/most-bytes.ts'

/**
 * Memory layout of `iis-lines.as.ts` (byte offsets) and its constants. Compiled as TypeScript and as AssemblyScript,
 * therefore numbers only.
 */

/** Start of the lines; not 0, so that a position before the first exists. 64 bytes after the last line are readable. */
export const bytesAt = 64
/** Positions of blanks, tabs, line ends and zeros, four bytes each, preceded by the end of the previous line. */
export const positionsAt = bytesAt + mostBytes + 128
/** Four bytes per line: the index of its line feed among the positions, times two, plus one if columns may be empty. */
export const linesAt = positionsAt + 4 * mostBytes + 512
/** Known pairs of directory and status: 32 bytes of name, then the four-byte members below. */
export const placesAt = linesAt + 4 * mostBytes + 64
export const mostPlaces = 1024
export const placeBytes = 48
/** Offsets inside an entry. */
export const statusAt = 32
export const substatusAt = 36
export const countAt = 40
/** 1 if clients request the directory. */
export const ofClientsAt = 44
/** Last four bytes of each client address of interest. */
export const addressesAt = placesAt + mostPlaces * placeBytes
/** The date whose times may be counted, ten bytes. */
export const dayAt = addressesAt + 128
export const endAt = dayAt + 64

/** Reason for stopping: the line has to be read; nothing of it was counted. */
export const unread = 0
/** As `unread`, only because its directory and status are not known yet. */
export const unknown = 1
/** The line was counted and is a failed request of a client. */
export const failed = 2
/** The line was counted and is a client request close to a failure of the client in question. */
export const nearFailure = 3
