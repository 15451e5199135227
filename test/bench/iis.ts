import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openArchive } from '../../src-main/import/archives/zip.ts'
import { loadCase } from '../../src-main/casefile/load.ts'
import { makeIisLog, markedLines, wantedClient } from './iis-log-file.ts'
import { alone, beside, timed, timedCheck } from './timed.ts'

/**
 * `npm run bench:iis`: the built command line on an IIS log of 420 MB and of 1 GB, beside programs that find out a part of
 * it. With it go a client log, whose failure tells which moments matter, and a small log with a marked request, which tells
 * the client's address. Every number stems from one run each; what ours found is compared with what was put in.
 */
const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-bench-'))
const failure = join(folder, 'WUAHandler.log')
const small = join(folder, 'u_ex261013.log')
writeFileSync(
  failure,
  '<![LOG[Scan failed with error = 0x80244022.]LOG]!><time="10:00:00.000+000" date="10-14-2026" component="WUAHandler">'
)
writeFileSync(
  small,
  `#Fields: date time cs-uri-stem cs-uri-query c-ip sc-status\n2026-10-13 10:00:00 /ClientWebService/client.asmx supdoctor=bench-1 ${wantedClient} 200\n`
)

async function bench(megabytes: number): Promise<void> {
  const log = join(folder, `u_ex-${megabytes}.log`)
  const made = makeIisLog(log, megabytes * 1_000_000)
  console.log(`\n${megabytes} MB, ${made.lines} lines`)
  // into the system's cache, for all alike
  timed('cksum', [log])
  const saved = join(folder, 'bench.supcase')
  const ours = timedCheck(saved, [log, failure, small])
  const archive = await openArchive(readFileSync(saved))
  const theCase = 'problem' in archive ? archive : loadCase(archive.entries)
  if ('problem' in theCase) throw new Error(`the saved case is ${theCase.problem}`)
  const found = theCase.evidence.find(
    (envelope) => envelope.probe === 'iis-log' && envelope.source === `u_ex-${megabytes}.log`
  )
  if (found?.status !== 'collected' || found.probe !== 'iis-log') throw new Error('the log was not read')
  const { statuses, ofClient, marked, around, records } = found.value
  for (const [status, count] of made.statuses) {
    const ourCount = statuses.filter((row) => row.status === status).reduce((sum, row) => sum + row.count, 0)
    if (ourCount !== count) throw new Error(`${status}: ${ourCount} instead of ${count}`)
  }
  const complete = records === made.lines && ofClient?.[0]?.count === made.ofClient && marked.length === markedLines
  if (!complete || around.length === 0) throw new Error('lines are missing')
  const awk = timed('awk', ['{ n[$12]++ } END { for (s in n) print s, n[s] }', log])
  const grep = timed('grep', ['-c', ` ${wantedClient} `, log])
  const readline = timed(process.execPath, [join(import.meta.dirname, 'count-by-readline.ts'), log])
  console.log(alone('whole analysis, hash and report', ours))
  console.log(beside('awk, statuses alone', ours, awk))
  console.log(beside('grep -c, one client alone', ours, grep))
  console.log(beside("Node's readline, statuses alone", ours, readline))
  rmSync(log)
}

try {
  await bench(420)
  await bench(1000)
} finally {
  rmSync(folder, { recursive: true })
}
