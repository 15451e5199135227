import { relative } from 'node:path'

const root = `${import.meta.dirname}/../..`

/** What of the JSON reports of both test runners names a failed test and says why. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[]
  readonly specs?: readonly {
    readonly title: string
    readonly file: string
    readonly ok: boolean
    readonly tests: readonly { readonly results: readonly { readonly error?: { readonly message?: string } }[] }[]
  }[]
}

/** Enough of a message to tell what was expected and what came instead. */
const lines = 6

function entry(file: string, title: string, message: string): string {
  const said = message.split('\n').slice(0, lines)
  return [`${file} › ${title}`, ...said.map((line) => `    ${line}`)].join('\n')
}

/** One entry for each failed test, and for each file that failed as a whole; none where there is no report. */
export function failedInVitest(report: unknown): string[] {
  return ((report as VitestReport | null)?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [entry(file, 'the file itself', message)] : []
    return failed.map(({ fullName, failureMessages }) => entry(file, fullName, failureMessages.join('\n')))
  })
}

/** One entry for each failed test; none where there is no report. */
export function failedInBrowser(report: unknown): string[] {
  const below = ({ suites = [], specs = [] }: PlaywrightSuite): string[] => [
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => {
        const errors = tests.flatMap(({ results }) => results.map(({ error }) => error?.message ?? ''))
        return entry(file, title, errors.join('\n'))
      }),
    ...suites.flatMap(below)
  ]
  return below((report as PlaywrightSuite | null) ?? {})
}
