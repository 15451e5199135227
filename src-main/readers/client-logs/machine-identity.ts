import type { MachineIdentityValue } from '../../contract/evidence/machine-identity.ts'

/** The client's own id in ConfigMgr's logs (ClientIDManagerStartup, CcmMessaging); other GUIDs are servers' and packages'. */
const configmgrId = /\b(?:Client ?ID|SMSID)\b[^\r\n]{0,60}?\bGUID:([0-9a-f]{8}-[0-9a-f-]{27})\b/i
/** Status events carry the computer's name. */
const machineName = /\bMachineName = "([\w.-]{1,255})"/
/** What the update agent tells WSUS of itself before every sign-in. */
const targeting =
  /\bInitializing simple targeting cookie, clientId = ([0-9a-f-]{0,36}), target group = .{0,200}?, DNS name = ([\w.-]{1,255})/i

/** What ConfigMgr's client says of where it is, in every question for servers (Microsoft, "Track software update compliance"). */
const location = /<ClientLocationInfo\b/i
const ownAddress = /<IPAddress\b[^<>]{0,200}?\bAddress="([0-9a-f.:]{3,45})(?:%\w{1,20})?"/gi
/** In every line that one of the patterns fits; most lines have none of it. */
const relevantText = /GUID:|MachineName|targeting cookie|ClientLocationInfo/i

const mostNames = 20

/** Collects what a log calls the computer it was written on; as written, each once, in order of appearance. */
export class MachineIdentity {
  private readonly names: string[] = []
  private readonly ids: string[] = []
  private readonly addresses: string[] = []

  read(message: string): void {
    if (!relevantText.test(message)) return
    addId(this.ids, 'configmgr', configmgrId.exec(message)?.[1])
    add(this.names, machineName.exec(message)?.[1])
    const match = targeting.exec(message)
    addId(this.ids, 'wsus', match?.[1])
    add(this.names, match?.[2])
    if (!location.test(message)) return
    for (const [, address] of message.matchAll(ownAddress)) add(this.addresses, address)
  }

  /** Nothing where the log never says. */
  value(): { identity?: MachineIdentityValue } {
    const { names, ids, addresses } = this
    if (names.length + ids.length + addresses.length === 0) return {}
    return { identity: { names, ids, ...(addresses.length > 0 && { addresses }) } }
  }
}

function addId(list: string[], kind: 'configmgr' | 'wsus', found: string | undefined): void {
  if (found !== undefined && found !== '') add(list, `${kind}:${found.toLowerCase()}`)
}

function add(list: string[], found: string | undefined): void {
  if (found !== undefined && found !== '' && list.length < mostNames && !list.includes(found)) list.push(found)
}
