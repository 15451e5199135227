import * as v from 'valibot'
import { personal } from '../text-role.ts'

/** `refused`: the server refused the query, or nothing listens there. `unfinished`: the run ended first. */
const answer = {
  outcome: v.picklist(['resolved', 'not-found', 'no-answer', 'refused', 'failed', 'unfinished']),
  addresses: v.array(personal('host')),
  durationMs: v.number()
}
const systemAnswer = v.strictObject(answer)
export type SystemAnswer = v.InferOutput<typeof systemAnswer>

/** One configured DNS server's own answer, without hosts file, suffixes and VPN rules. */
const dnsAnswer = v.strictObject({ server: personal('host'), ...answer })
export type DnsAnswer = v.InferOutput<typeof dnsAnswer>

/** A line of the hosts file that gives this name an address. */
const hostsEntry = v.strictObject({ line: v.number(), address: personal('host') })
export type HostsEntry = v.InferOutput<typeof hostsEntry>

/** `used`: the name that Windows itself has to resolve: the proxy's if there is one, otherwise the server's. */
const askedName = v.strictObject({
  name: personal('host'),
  role: v.picklist(['wsus', 'wsus-short', 'wsus-full', 'proxy']),
  used: v.boolean(),
  system: systemAnswer,
  dns: v.array(dnsAnswer),
  hosts: v.array(hostsEntry)
})
export type AskedName = v.InferOutput<typeof askedName>

/** Answers about the names involved, from each source separately: system resolver, each DNS server, hosts file. */
export const nameAnswers = v.strictObject({
  hostsFile: v.picklist(['read', 'absent', 'not-read']),
  names: v.array(askedName)
})
