import type { Repair, repairableServices } from '../contract/repair.ts'

/** A program of Windows in System32, or one of our own scripts, with its arguments. */
export interface RepairCommand {
  readonly runs: readonly { readonly program: 'netsh.exe' | 'sc.exe'; readonly args: readonly string[] }[]
  readonly script: 'start-scan' | null
  /** As a person would type it. */
  readonly shown: string
  /** The start type a service gets: 2 automatic, 3 manual. */
  readonly start: 2 | 3
}

/** What Windows sets itself: these run from the start, the others when something needs them. */
const automatic: ReadonlySet<(typeof repairableServices)[number]> = new Set(['cryptsvc', 'ccmexec'])

/** The program and arguments of a repair, and the same as a line for people. */
export function commandOf(repair: Repair): RepairCommand {
  switch (repair.kind) {
    case 'reset-winhttp-proxy':
      return netsh(['winhttp', 'reset', 'proxy'], 'netsh winhttp reset proxy')
    case 'set-winhttp-proxy': {
      const { proxy, bypass } = repair
      const args = [
        'winhttp',
        'set',
        'proxy',
        `proxy-server=${proxy}`,
        ...(bypass === '' ? [] : [`bypass-list=${bypass}`])
      ]
      const list = bypass === '' ? '' : ` bypass-list="${bypass}"`
      return netsh(args, `netsh winhttp set proxy proxy-server="${proxy}"${list}`)
    }
    case 'allow-service': {
      const { service } = repair
      const start = automatic.has(service) ? 2 : 3
      const word = start === 2 ? 'auto' : 'demand'
      return {
        runs: [
          { program: 'sc.exe', args: ['config', service, 'start=', word] },
          { program: 'sc.exe', args: ['start', service] }
        ],
        script: null,
        shown: `sc.exe config ${service} start= ${word} & sc.exe start ${service}`,
        start
      }
    }
    case 'start-scan':
      return {
        runs: [],
        script: 'start-scan',
        shown: 'SMS_Client.TriggerSchedule {00000000-0000-0000-0000-000000000113}',
        start: 3
      }
  }
}

function netsh(args: readonly string[], shown: string): RepairCommand {
  return { runs: [{ program: 'netsh.exe', args }], script: null, shown, start: 3 }
}
