import { linesOf, longestLine } from '../text/lines.ts'

export interface PoolState {
  readonly name: string
  readonly line: number
  readonly state: string
}

/** Heading of `Get-IISAppPool`, or of `Get-ChildItem IIS:\AppPools`; PowerShell translates neither names nor states. */
const heading = /^Name[ \t]{1,60}(?:Status[ \t]{1,20}CLR Ver|State[ \t]{1,20}Applications)\b/
const row = /^(\S(?:[^\t]{0,100}?\S)?)[ \t]{2,60}(Started|Starting|Stopped|Stopping|Unknown)(?:[ \t]|$)/
/** One pool, named in the command; its state stands below, alone or under `Value`. */
const asked = /\bGet-WebAppPoolState[ \t]{1,9}(?:-Name[ \t]{1,9})?(?:"([^"]{1,100})"|'([^']{1,100})'|([\w.-]{1,100}))/i
const alone = /^[ \t]{0,9}(Started|Starting|Stopped|Stopping|Unknown)[ \t]{0,9}$/
const mostPools = 200

/** States of application pools as PowerShell's modules for IIS print them; empty for any other text. Never throws. */
export function readPoolStates(text: string): readonly PoolState[] {
  const found: PoolState[] = []
  let inTable = false
  let pool: string | null = null
  for (const { number, text: raw } of linesOf(text)) {
    const line = raw.slice(0, longestLine)
    if (found.length >= mostPools) break
    const [, quoted, single, plain] = asked.exec(line) ?? []
    const named = quoted ?? single ?? plain
    if (named !== undefined) {
      pool = named
      inTable = false
      continue
    }
    if (heading.test(line)) inTable = true
    else if (inTable && line.trim() === '') inTable = false
    const [, name, state] = (inTable ? row.exec(line) : null) ?? []
    if (name !== undefined && state !== undefined) found.push({ name, line: number, state })
    const own = alone.exec(line)?.[1]
    if (pool === null || own === undefined) continue
    found.push({ name: pool, line: number, state: own })
    pool = null
  }
  return found
}
