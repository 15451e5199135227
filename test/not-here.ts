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
/** Logs of other people, which are no part of the repository. */
const corpus = existsSync(fileURLToPath(new URL('../../shared/corpus', import.meta.url)))

/**
 * Test files that cannot run on this machine whatever is installed, each with what they need. They are no part of a run
 * here, and the run says so in one line; everything else has to run.
 */
export const notHere: Readonly<Record<string, string>> = {
  ...(process.platform === 'win32' ? notOnWindows : {}),
  ...(corpus
    ? {}
    : { 'test/corpus/corpus.test.ts': 'the collected logs', 'test/story/corpus-stories.test.ts': 'the collected logs' })
}
