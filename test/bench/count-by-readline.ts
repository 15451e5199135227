import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** What a script would do: counts the statuses of an IIS log line by line. */
const statuses = new Map<string, number>()
for await (const line of createInterface({ input: createReadStream(process.argv[2] ?? '') })) {
  const status = line.startsWith('#') ? undefined : line.split(' ')[11]
  if (status !== undefined) statuses.set(status, (statuses.get(status) ?? 0) + 1)
}
console.log(JSON.stringify([...statuses]))
