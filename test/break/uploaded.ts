import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { sentFiles } from '../builders/sent-files.ts'

const program = join(import.meta.dirname, '../../out/main/cli.js')
/** The kernel's own number: `resourceUsage` would give that of whoever started it where that is more. */
const peak =
  'process.on("exit",()=>process.stderr.write(process.getBuiltinModule("node:fs").readFileSync("/proc/self/status","utf8")))'

/** What the built program answers to a page that sends a file, and how much memory it takes at most. */
export async function uploaded(name: string, bytes: Uint8Array): Promise<{ answer: string; peakMegabytes: number }> {
  const preload = `data:text/javascript,${encodeURIComponent(peak)}`
  const args = ['--import', preload, program, 'serve', '--no-open']
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  child.stderr.on('data', (data: Buffer) => (said += data.toString()))
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  const { origin, hash } = new URL(/http\S+/.exec(first.toString())?.[0] ?? '')
  const secret = 'page'.padEnd(43, '-')
  const json = { 'content-type': 'application/json' }
  const body = JSON.stringify([hash.slice('#t='.length), secret])
  await fetch(`${origin}/enter`, { method: 'POST', headers: json, body })
  const headers = { 'content-type': 'application/octet-stream', 'x-token': secret }
  const sent = await fetch(`${origin}/files`, { method: 'POST', headers, body: sentFiles([name, bytes]) })
  const answer = await sent.text()
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  await exit
  return { answer, peakMegabytes: Math.round(Number(/VmHWM:\s+(\d+)/.exec(said)?.[1]) / 1024) }
}
