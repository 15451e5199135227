import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** What of the tests needs something that Windows does not have, and what that is. */
const notOnWindows: Readonly<Record<string, string>> = {
  'test/lab/*.test.ts': 'nginx, Squid, network namespaces',
  'test/windows/*.test.ts': 'Wine',
  'test/cli/closed-output.test.ts': 'a POSIX shell',
  'test/cli/output-paths.test.ts': 'links and /dev/full',
  'test/system/registry.test.ts': 'shell scripts in the place of reg.exe',
  'test/probes/winhttp-requests.test.ts': 'shell scripts in the place of cscript.exe',
  'test/probes/update-agent.test.ts': 'shell scripts in the place of cscript.exe',
  'test/e2e/sample.test.ts': 'poppler',
  'test/report/print.test.ts': 'poppler, qpdf',
  'test/report/run-bounded.test.ts': 'a POSIX shell'
}
/** What of the tests reads files of other people, which are no part of the repository, and the folder these lie in. */
const ofOthers: Readonly<Record<string, readonly [folder: string, what: string]>> = {
  'test/corpus/corpus.test.ts': ['corpus', 'the collected logs'],
  'test/story/corpus-stories.test.ts': ['corpus', 'the collected logs'],
  'test/readers/server-files/samples.test.ts': ['evidence/server', 'the collected files of servers'],
  'test/readers/etl-samples.test.ts': ['evidence/binary', 'the collected trace files'],
  'test/readers/event-log/shared-cases.test.ts': ['cases', 'the collected cases']
}
const isMissing = (folder: string) => !existsSync(fileURLToPath(new URL(`../../shared/${folder}`, import.meta.url)))

/**
 * Test files that cannot run on this machine whatever is installed, each with what they need. They are no part of a run
 * here, and the run says so in one line; everything else has to run.
 */
export const notHere: Readonly<Record<string, string>> = {
  ...(process.platform === 'win32' ? notOnWindows : {}),
  ...Object.fromEntries(
    Object.entries(ofOthers).flatMap(([test, [folder, what]]) => (isMissing(folder) ? [[test, what]] : []))
  )
}
