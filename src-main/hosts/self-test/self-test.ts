import { importFiles } from '../../import/import-files.ts'
import { recognise } from '../../import/recognise.ts'
import { sha256 } from '../../casefile/sha256.ts'
import { checks } from '../../checks/index.ts'
import { diagnose } from '../../diagnosis/diagnose.ts'
import { readHostsFile } from '../../readers/console/hosts-file.ts'
import { readPacResult } from '../../readers/proxy/pac-result.ts'
import { readWinhttpRequest } from '../../readers/console/winhttp-requests.ts'
import { sampleIds, type SampleId } from '../../service/api.ts'
import { stableJson } from '../../service/stable-json.ts'
import { droppedTexts } from './dropped-texts.ts'

/** What has to come out, as `npm run samples` writes it. */
export interface Expected {
  /** By reader: a digest of everything it makes of its text. */
  readonly readers: Readonly<Record<string, string>>
  readonly cases: Readonly<Record<string, ExpectedCase>>
}
interface ExpectedCase {
  readonly verdict: string
  /** Checks by what they say; those that do not apply are left out. */
  readonly found: readonly string[]
  readonly clear: readonly string[]
  readonly undecided: readonly string[]
  readonly crashed: readonly string[]
}

export interface SelfTest {
  readonly checks: number
  readonly readers: number
  readonly cases: number
  /** What did not come out as expected: `reader iis-log`, `case healthy: proxy-unreachable`. */
  readonly wrong: readonly string[]
}

/** `load`: the bytes of a sample, null where it is not installed. */
type Load = (id: SampleId) => Promise<Uint8Array | null>

/** Every reader and every check on what comes with the program, compared with what they said when it was built. */
export async function selfTest(load: Load, expected: Expected): Promise<SelfTest> {
  const result = await toldBy(load)
  const readers = Object.keys(result.readers)
  const wrongReaders = readers.filter((reader) => result.readers[reader] !== expected.readers[reader])
  const wrongCases = sampleIds.flatMap((id) =>
    differences(result.cases[id], expected.cases[id]).map((difference) => `case ${id}: ${difference}`)
  )
  return {
    checks: checks.length,
    readers: readers.length,
    cases: sampleIds.length,
    wrong: [...wrongReaders.map((wrongReader) => `reader ${wrongReader}`), ...wrongCases]
  }
}

/** What readers and checks say now; kept at build time, it is what is expected. */
export async function toldBy(load: Load): Promise<Expected> {
  const cases: Record<string, ExpectedCase> = {}
  for (const id of sampleIds) {
    const bytes = await load(id)
    if (bytes !== null) cases[id] = await judged(id, bytes)
  }
  const digests = [
    ...droppedTexts.map(({ reader, text }) => [reader, digest(recognise(utf8(text)))] as const),
    ...others()
  ]
  return { readers: Object.fromEntries(digests), cases }
}

async function judged(id: SampleId, bytes: Uint8Array): Promise<ExpectedCase> {
  const { inputs, evidence, newestAt } = await importFiles([{ name: `${id}.supcase`, bytes }])
  const { verdict, steps } = diagnose({ collectedAt: newestAt, inputs, evidence }, '')
  const results = steps.flatMap((step) => step.results)
  const those = (outcome: string): string[] =>
    results.flatMap((result) => (result.outcome === outcome ? [result.check] : [])).sort()
  return {
    verdict: [verdict.outcome, verdict.cause, verdict.side, verdict.confidence]
      .filter((text) => text !== null)
      .join(' '),
    found: those('found'),
    clear: those('clear'),
    undecided: those('undecided'),
    crashed: those('crashed')
  }
}

/** Readers of what no file holds. */
function others(): (readonly [string, string])[] {
  return [
    ['hosts-file', digest(readHostsFile('# no\r\n192.0.2.9\tSUP01.Contoso.Local sup01\r\n'))],
    ['pac-result', digest(readPacResult('SOCKS5 s:1080; PROXY a.lab:8080; DIRECT'))],
    ['winhttp-requests', digest(readWinhttpRequest('sup-doctor answered 407 31\r\n'))]
  ]
}

function differences(result: ExpectedCase | undefined, wanted: ExpectedCase | undefined): string[] {
  if (result === undefined || wanted === undefined) return ['missing']
  const lists = (['found', 'clear', 'undecided', 'crashed'] as const).flatMap((outcome) => [
    ...result[outcome].filter((text) => !wanted[outcome].includes(text)),
    ...wanted[outcome].filter((text) => !result[outcome].includes(text))
  ])
  return [...new Set([...(result.verdict === wanted.verdict ? [] : ['verdict']), ...lists])]
}

function digest(value: unknown): string {
  return sha256(utf8(stableJson(value)))
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
