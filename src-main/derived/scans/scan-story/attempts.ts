import type { Counts, ScanAttempt } from '../../../contract/scan-story.ts'
import { anchor, mergePieces } from './merge-pieces.ts'
import { later, phaseOfCode } from './phase.ts'
import { statusOf, type Piece } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { serverAt, serverMoments } from './servers.ts'
import type { Timelines } from './timeline.ts'

/** The scans that the logs tell of, each once, by time. `listed`: the codes that count towards a switch. */
export function attemptsOf(lines: Timelines, listed: ReadonlySet<string>): readonly ScanAttempt[] {
  const servers = serverMoments(lines)
  const pieces = mergePieces(piecesOf(lines.configmgr, 'configmgr'), piecesOf(lines.agent, 'agent'))
  return pieces.map((piece) => ({
    startedAt: piece.startedAt,
    endedAt: piece.endedAt,
    outcome: piece.outcome,
    caller: piece.caller,
    sup: piece.asked ?? serverAt(servers, anchor(piece)),
    proxy: piece.proxy,
    phase: reached(piece),
    httpStatus: piece.outcome === 'succeeded' ? null : statusOf(piece),
    code: piece.outcome === 'succeeded' ? null : piece.code,
    counts: countsOf(piece, listed),
    start: piece.start,
    end: piece.end,
    seen: piece.last,
    logs: piece.sources.size
  }))
}

function countsOf(piece: Piece, listed: ReadonlySet<string>): Counts {
  if (piece.caller !== null && !/ccmexec/i.test(piece.caller)) return 'other-caller'
  if (piece.outcome === 'succeeded') return 'succeeded'
  if (piece.outcome === 'unfinished') return piece.end === null ? 'no-end' : 'stopped'
  if (piece.code === null) return 'no-code'
  return listed.has(piece.code) ? 'yes' : 'not-listed'
}

function reached(piece: Piece): ScanAttempt['phase'] {
  // ConfigMgr asks the agent only once the policy is set
  const begun = piece.stream === 'configmgr' && piece.start !== null ? 'policy' : null
  const ended = piece.outcome === 'succeeded' ? 'sync' : phaseOfCode(piece.code)
  return later(later(piece.phase, begun), ended)
}
