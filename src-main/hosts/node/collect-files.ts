import { InputProblem } from '../../import/input-problem.ts'
import type { RawFile } from '../../casefile/raw-file.ts'
import { readInputs } from '../../import/read-inputs.ts'
import type { Case } from '../../contract/case.ts'
import type { Progress, RunChoice } from '../../service/api.ts'
import type { Ports } from '../../service/ports.ts'
import { collectCase } from './collect-case.ts'
import { importProgress } from './import-progress.ts'

const wholeRunMs = 60_000

/** Collects a case from dropped or selected files, given as bytes or as paths. */
export const collectFiles: Pick<Ports, 'collectFiles' | 'collectPaths'> = {
  collectFiles: fromFiles,
  async collectPaths(paths, choice, onProgress, signal) {
    const files = await readInputs(paths, signal).catch((error: unknown) => {
      if (!(error instanceof InputProblem)) throw error
      return null
    })
    return files === null ? 'unreadable' : await fromFiles(files, choice, onProgress, signal)
  }
}

async function fromFiles(
  files: readonly RawFile[],
  choice: RunChoice,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal
): Promise<Case> {
  return await collectCase({
    ...choice,
    files,
    live: choice.network,
    marker: null,
    cancel: signal,
    timeoutMs: wholeRunMs,
    noTimeLimitForFiles: true,
    onFile: { onProblem: () => undefined, ...importProgress(files, onProgress) },
    onProgress: (probe, state, durationMs) => onProgress({ probe, state, durationMs })
  })
}
