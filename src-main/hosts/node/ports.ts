import { repairExecutor } from '../../system/repair-executor.ts'
import type { Ports } from '../../service/ports.ts'
import { collectHere } from './collect-here.ts'
import { documentPorts } from './document-ports.ts'
import { judging } from './judging/judging.ts'
import { collectFiles } from './collect-files.ts'
import { type ProgramLog, programLog } from '../log/program-log.ts'
import { isUpdateServer } from './collect-server.ts'
import { zipFiles } from './zip-files.ts'
import { lastCase } from './last-case.ts'
import { runtimeVersions } from './program.ts'
import { sample } from './samples.ts'

/** Ports of the service for Node and Electron, which differ only in printing. */
export function nodePorts(shell: Ports['shell'], print: Ports['print'], log: ProgramLog = programLog()): Ports {
  const last = lastCase()
  return {
    ...documentPorts,
    judging,
    shell,
    platform: process.platform,
    isUpdateServer,
    collect: collectHere,
    ...collectFiles,
    sample,
    saveLastCase: async (theCase) => {
      log.about(theCase)
      return await last.saveLastCase(theCase)
    },
    loadLastCase: last.loadLastCase,
    deleteLastCase: last.deleteLastCase,
    reportError: (where, error) => log.reportError(where, error),
    programLog: () => log.read(),
    runtimeVersions: runtimeVersions(shell),
    zipFiles: zipFiles,
    repairs: process.platform === 'win32' ? repairExecutor() : null,
    print
  }
}
