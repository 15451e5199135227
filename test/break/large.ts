import { strict as assert } from 'node:assert'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { timedCommand } from '../bench/timed.ts'
import { cabinetFile } from '../builders/cabinet-file.ts'
import { mailOf } from '../builders/mail-of.ts'
import { tarEntry, tarOf } from '../builders/tar-of.ts'
import {
  archiveBomb,
  folderOf,
  hostsLog,
  iisLog,
  iisZip,
  registryExport,
  scansLog,
  serversLog,
  unknownText
} from './made-inputs.ts'
import { uploaded } from './uploaded.ts'

/** `node test/break/large.ts`: the built command line on what nobody sends, made when it is needed; one line for each. */
const program = join(import.meta.dirname, '../../out/main/cli.js')
const root = mkdtempSync(join(tmpdir(), 'sup-doctor-break-'))
const folder = join(root, 'in')
const result = join(root, 'result.json')

interface Most {
  readonly seconds: number
  readonly megabytes?: number
}

/** Of archives, however many and large. */
const megabytes = 300

/** What a run took, and its JSON; processor time, because the machine may be busy. */
function check(what: string, most: Most, ...options: readonly string[]): string {
  const { seconds, cpuSeconds, peakMegabytes } = timedCommand(
    ['check', folder, '--timeout', '600', '--lang', 'en', '--json', result, ...options],
    [0, 1, 2]
  )
  console.log(
    `${what.padEnd(40)} ${seconds.toFixed(1)} s, processor ${cpuSeconds.toFixed(1)} s, memory ${peakMegabytes} MB`
  )
  assert(cpuSeconds < most.seconds, `${what}: more than ${most.seconds} s of the processor`)
  assert(peakMegabytes < (most.megabytes ?? Infinity), `${what}: more than ${String(most.megabytes)} MB of memory`)
  return readFileSync(result, 'utf8')
}

/** How many logs of IIS were read. */
function readLogs(json: string): number {
  const { inputs } = JSON.parse(json) as { inputs: { kind: string; recognised: boolean }[] }
  return inputs.filter(({ kind, recognised }) => kind === 'iis-log' && recognised).length
}

function logs(count: number, each: (nth: number) => string): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (let nth = 0; nth < count; nth++) writeFileSync(join(folder, `log-${nth}.log`), each(nth))
}

/** Ends a run with a signal, and says how long it took to go. */
async function ended(signal: 'SIGINT' | 'SIGTERM', afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [program, 'check', folder, '--redact', '--timeout', '600'], { stdio: 'ignore' })
  const exit = once(child, 'exit') as Promise<[number | null]>
  await setTimeout(afterMs)
  const began = performance.now()
  child.kill(signal)
  assert.equal((await exit)[0], 130)
  const took = Math.round(performance.now() - began)
  console.log(`${`${signal} after ${afterMs} ms`.padEnd(40)} gone after ${took} ms`)
  assert(took < 10_000, 'a run could not be ended')
}

try {
  logs(5, (nth) => hostsLog(2_000, nth * 2_000))
  assert(!check('10,000 hosts redacted', { seconds: 15 }, '--redact').includes('contoso'))
  logs(200, (nth) => serversLog(2_000, nth * 2_000))
  check('400,000 servers in 200 logs', { seconds: 30 })
  logs(125, (nth) => scansLog(2_000, nth * 2_000))
  check('250,000 scans redacted and saved', { seconds: 90 }, '--redact', '--save', join(root, 'case.supcase'))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) for (const ms of [1_500, 6_000]) await ended(signal, ms)
  const began = performance.now()
  timedCommand(['check', folder, '--redact', '--timeout', '2'], [0, 1, 2, 64])
  console.log(`${'--timeout 2 over the same'.padEnd(40)} ${((performance.now() - began) / 1000).toFixed(1)} s`)
  rmSync(folder, { recursive: true })
  folderOf(folder, 200_000, () => 'x')
  // else nothing at all is recognised, which is another answer
  writeFileSync(join(folder, 'WUAHandler.log'), scansLog(1, 0))
  const many = check('200,000 files in one folder', { seconds: 60 })
  assert(many.includes('"files-left-out"') && many.includes('"folder-too-full"'))
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'a.reg'), registryExport(16_000_000))
  assert(check('a registry export of 16 MB', { seconds: 30, megabytes }).includes('http://sup01.contoso.local:8530'))
  rmSync(join(folder, 'a.reg'))
  const zip = await iisZip(1_000_000_000, 20_000_000)
  for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(folder, `${name}.zip`), zip)
  assert(readLogs(check('four zips of 1 GB of logs each', { seconds: 120, megabytes })) === 200)
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  const log = tarEntry('u_ex260101.log', iisLog(190_000_000))
  writeFileSync(join(folder, 'a.tar'), tarOf(log, log))
  assert(readLogs(check('a tar archive of 380 MB', { seconds: 60, megabytes })) === 1)
  rmSync(join(folder, 'a.tar'))
  writeFileSync(join(folder, 'a.tgz'), gzipSync(tarOf(log), { level: 1 }))
  assert(readLogs(check('a tar.gz of 190 MB', { seconds: 60, megabytes })) === 1)
  rmSync(join(folder, 'a.tgz'))
  const members = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({
    name: `u_ex26010${name}.log`,
    bytes: iisLog(90_000_000)
  }))
  const cabinet = cabinetFile([{ files: members, method: 'mszip' }])
  for (const name of ['a', 'b']) writeFileSync(join(folder, `${name}.cab`), cabinet)
  assert(readLogs(check('two cabinets of 540 MB of logs each', { seconds: 90, megabytes })) === 12)
  for (const name of ['a', 'b']) rmSync(join(folder, `${name}.cab`))
  const mail = mailOf(...members.slice(0, 1))
  for (const name of ['a', 'b', 'c', 'd']) writeFileSync(join(folder, `${name}.eml`), mail)
  assert(readLogs(check('four mails of 120 MB each', { seconds: 90, megabytes })) === 4)
  for (const name of ['a', 'b', 'c', 'd']) rmSync(join(folder, `${name}.eml`))
  writeFileSync(join(folder, 'a.zip'), archiveBomb())
  const bomb = check('a bomb of 7.6 GB of archives in archives', { seconds: 60, megabytes })
  assert(bomb.split('"archive-bomb"').length > 30)
  const unknown = [190_000_000, 12_000_000, 12_000_000].map((size, nth) => tarEntry(`${nth}.txt`, unknownText(size)))
  writeFileSync(join(folder, 'a.tar'), tarOf(...unknown))
  rmSync(join(folder, 'a.zip'))
  writeFileSync(join(folder, 'WUAHandler.log'), scansLog(1, 0))
  assert(check('texts of no kind in a tar archive', { seconds: 60, megabytes }).includes('"packed-too-large"'))
  for (const [name, bytes] of [
    ['a.cab', cabinetFile([{ files: members.slice(0, 4), method: 'mszip' }])],
    ['a.zip', await iisZip(420_000_000, 140_000_000)],
    ['a.eml', mailOf({ name: 'u_ex260101.log', bytes: iisLog(34_000_000) })]
  ] as const) {
    const { answer, peakMegabytes } = await uploaded(name, bytes)
    console.log(`${`sent by a browser: ${name}`.padEnd(40)} memory ${peakMegabytes} MB`)
    assert(answer.includes('"iis-log"') && peakMegabytes < megabytes, `${name}: ${answer.slice(0, 300)}`)
  }
} finally {
  rmSync(root, { recursive: true, force: true })
}
