import { importFiles } from '../../import/import-files.ts'
import { recognise } from '../../import/recognise.ts'
import { sha256 } from '../../casefile/sha256.ts'
import { checks } from '../../checks/index.ts'
import { diagnose } from '../../diagnosis/diagnose.ts'
import { readHostsFile } from '../../readers/console/hosts-file.ts'
import { readPacResult } from '../../readers/proxy/pac-result.ts'
import { readUpdateAgent } from '../../readers/console/update-agent.ts'
import { readWinhttpRequest } from '../../readers/console/winhttp-requests.ts'
import { sampleIds, type SampleId } from '../../service/api.ts'
import { stableJson } from '../../service/stable-json.ts'
import { droppedTexts } from './dropped-texts.ts'

/** Expected results, written by `npm run samples`. */
export interface Expected {
  /** Digest of the complete result per reader. */
  readonly readers: Readonly<Record<string, string>>
  readonly cases: Readonly<Record<string, ExpectedCase>>
}
interface ExpectedCase {
  readonly verdict: string
  /** Checks by outcome, without those that are not applicable. */
  readonly found: readonly string[]
  readonly clear: readonly string[]
  readonly undecided: readonly string[]
  readonly crashed: readonly string[]
}

/** Result of the self-test. */
export interface SelfTest {
  readonly checks: number
  readonly readers: number
  readonly cases: number
  /** Deviations, such as `reader iis-log` or `case healthy: proxy-unreachable`. */
  readonly wrong: readonly string[]
}

/** Loads a sample; null if it is not installed. */
type Load = (id: SampleId) => Promise<Uint8Array | null>

/** Runs every reader and check on the bundled samples and compares the results with those recorded at build time. */
export async function selfTest(load: Load, expected: Expected): Promise<SelfTest> {
  const result = await resultsOf(load)
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

/** Current results of readers and checks; stored at build time as the expected ones. */
export async function resultsOf(load: Load): Promise<Expected> {
  const cases: Record<string, ExpectedCase> = {}
  for (const id of sampleIds) {
    const bytes = await load(id)
    if (bytes !== null) cases[id] = await judged(id, bytes)
  }
  const digests = [
    ...droppedTexts.map(({ reader, text }) => [reader, digest(recognise(new TextEncoder().encode(text)))] as const),
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

/** Readers of text that does not come from files. */
function others(): (readonly [string, string])[] {
  return [
    ['hosts-file', digest(readHostsFile('# no\r\n192.0.2.9\tSUP01.Contoso.Local sup01\r\n'))],
    ['pac-result', digest(readPacResult('SOCKS5 s:1080; PROXY a.lab:8080; DIRECT'))],
    ['update-agent', digest(readUpdateAgent('sup-doctor last-search never\r\nsup-doctor done\r\n'))],
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
  return sha256(new TextEncoder().encode(stableJson(value)))
}
