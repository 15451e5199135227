import { supA, type LoggedScan } from '../story/logs.ts'

const service = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'

/** WindowsUpdate.log of these scans as Windows up to 8.1 writes it, with its offset in the first line. */
export function classicScans(scans: readonly LoggedScan[]): string {
  const [first] = scans
  const minutes = first?.bias ?? 0
  const offset = `${minutes > 0 ? '-' : '+'}${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}${String(Math.abs(minutes) % 60).padStart(2, '0')}`
  const begin = line(
    first?.at ?? '',
    0,
    minutes,
    'Misc',
    `===========  Logging initialized (build: 7.6.7601.24085, tz: ${offset})  ===========`
  )
  return [begin, ...scans.flatMap((scan) => scanLines(scan))].join('\r\n')
}

function scanLines({ at, code, server = supA, bias = 0 }: LoggedScan): string[] {
  const say = (seconds: number, component: string, message: string) => line(at, seconds, bias, component, message)
  const begin = [
    say(5, 'Agent', '** START **  Agent: Finding updates [CallerId = CcmExec]'),
    say(5, 'Agent', `  * ServiceID = ${service} Managed`),
    say(6, 'PT', `  + ServiceId = ${service}, Server URL = ${server}/ClientWebService/client.asmx`)
  ]
  if (code === 'cut') return begin
  const end = say(38, 'Agent', '**  END  **  Agent: Finding updates [CallerId = CcmExec]')
  if (code === null)
    return [
      ...begin,
      say(
        37,
        'Agent',
        '  * Found 12 updates and 71 categories in search; evaluated appl. rules of 812 out of 1280 deployed entities'
      ),
      end
    ]
  return [
    ...begin,
    say(37, 'PT', `WARNING: GetConfig failure, error = ${code}, soap client error = 5, soap error code = 0`),
    say(37, 'PT', `WARNING: PTError: ${code}`),
    say(37, 'Agent', `  * WARNING: Failed to synchronize, error = ${code}`),
    say(38, 'Agent', `  * WARNING: Exit code = ${code}`),
    end
  ]
}

function line(at: string, seconds: number, bias: number, component: string, message: string): string {
  const local = new Date(Date.parse(at) + (seconds - bias * 60) * 1000).toISOString()
  return `${local.slice(0, 10)}\t${local.slice(11, 19)}:${local.slice(20, 23)}\t 968\ta1c\t${component}\t${message}`
}
