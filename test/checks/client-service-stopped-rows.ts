import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { readCommandOutput } from '../../src-main/readers/console/command-output.ts'
import { envelope, failedScan, fromFile, succeededScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const constants = ['', 'STOPPED', 'START_PENDING', 'STOP_PENDING', 'RUNNING']

/** What `sc query` prints, one state after the other. */
function queried(name: string, ...states: number[]): Evidence {
  const text = states
    .map((state) => `SERVICE_NAME: ${name}\n        STATE              : ${state}  ${constants[state] ?? ''} \n`)
    .join('\n')
  const value = readCommandOutput(text)
  if (value === null) throw new Error('the sample is not read')
  return fromFile(envelope('command-output', value), `${name}-${states.join('-')}.txt`)
}

export const clientServiceStoppedRows: readonly Row[] = [
  likely('client-service-stopped', 'ConfigMgr’s client is stopped', [queried('ccmexec', 1)]),
  likely('client-service-stopped', 'it is being stopped, and was running before', [queried('CcmExec', 4, 3)]),
  possible('client-service-stopped', 'it is stopped, and a scan that failed is known', [
    queried('ccmexec', 1),
    failedScan('0x80072ee2')
  ]),
  possible('client-service-stopped', 'it is stopped, and a scan that worked is known', [
    queried('ccmexec', 1),
    succeededScan
  ]),
  clear('client-service-stopped', 'it runs', [queried('ccmexec', 4)]),
  clear('client-service-stopped', 'it runs again', [queried('ccmexec', 1, 4)]),
  notApplicable('client-service-stopped', 'it is just starting', [queried('ccmexec', 2)]),
  notApplicable('client-service-stopped', 'the update service is stopped, as it is between scans', [
    queried('wuauserv', 1)
  ]),
  notApplicable('client-service-stopped', 'two outputs contradict each other', [
    queried('ccmexec', 1),
    queried('ccmexec', 4)
  ]),
  notApplicable('client-service-stopped', 'nobody asked', [])
]
