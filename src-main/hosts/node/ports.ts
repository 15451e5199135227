import { redactorFor } from '../../redact/redact.ts'
import { saveCase } from '../../casefile/save.ts'
import { repairDoor } from '../../system/repairs.ts'
import type { Ports } from '../../service/ports.ts'
import { collectCase } from './collect-case.ts'
import { collectDropped } from './collect-files.ts'
import { type OwnLog, ownLog } from '../log/program-log.ts'
import { packFiles } from './zip-files.ts'
import { fontsCss } from '../print/fonts-css.ts'
import { keptCase } from './last-case.ts'
import { runsOn } from './runtime-versions.ts'
import { sample } from './samples.ts'
import { version } from './version.ts'

const wholeRunMs = 60_000

/** The service's ports on Node and Electron alike; only printing differs. */
export function nodePorts(shell: Ports['shell'], print: Ports['print'], log: OwnLog = ownLog()): Ports {
  const { keep, kept, forget } = keptCase()
  return {
    version,
    shell,
    platform: process.platform,
    collect: (choice, onProgress, signal, again) =>
      collectCase({
        ...choice,
        ...(again === undefined ? {} : { again }),
        files: [],
        live: true,
        marker: null,
        cancel: signal,
        timeoutMs: wholeRunMs,
        onProgress: (probe, state, durationMs) => onProgress({ probe, state, durationMs })
      }),
    ...collectDropped,
    sample,
    saveCase,
    redactor: redactorFor,
    keep: async (theCase) => {
      log.about(theCase)
      return await keep(theCase)
    },
    kept,
    forget,
    broke: (where, error) => log.broke(where, error),
    ownLog: () => log.read(),
    runsOn: runsOn(shell),
    pack: packFiles,
    repairs: process.platform === 'win32' ? repairDoor() : null,
    fontsCss,
    print
  }
}
