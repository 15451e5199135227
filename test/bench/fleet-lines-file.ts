import { closeSync, openSync, writeSync } from 'node:fs'
import { clientNumber, line, signIn } from '../fleet/some-lines.ts'

const causes = ['proxy-auth-required', 'port-refused', 'certificate-expired', 'server-silent', 'access-denied']

/** Lines of so many clients over 40 servers, 900 subnets and 6 builds, one in five with a cause; the same every time. */
export function makeFleetLines(path: string, count: number): number {
  const file = openSync(path, 'w')
  let bytes = 0
  for (let from = 0; from < count; from += 5000) {
    const some = Array.from({ length: Math.min(5000, count - from) }, (_, at) => `${lineOf(from + at)}\n`)
    bytes += writeSync(file, some.join(''))
  }
  closeSync(file)
  return bytes
}

function lineOf(number: number): string {
  return line({
    ...(number % 5 === 0 ? { ...signIn, cause: causes[(number / 5) % causes.length] ?? null } : {}),
    sup: `http://sup${String(number % 40).padStart(2, '0')}.contoso.local:8530`,
    subnets: [`10.${number % 9}.${number % 100}.0/24`],
    build: `10.0.${19_041 + (number % 6)}`,
    client: clientNumber(number),
    sus: clientNumber(number - (number % 1000 === 1 ? 1 : 0))
  })
}
