import type { MachineIdentityValue } from '../../contract/evidence/machine-identity.ts'

/**
 * The client's own id in ConfigMgr logs (ClientIDManagerStartup, CcmMessaging); other GUIDs belong to servers and
 * packages.
 */
const configmgrId = /\b(?:Client ?ID|SMSID)\b[^\r\n]{0,60}?\bGUID:([0-9a-f]{8}-[0-9a-f-]{27})\b/i
/** Status events contain the computer name. */
const machineName = /\bMachineName = "([\w.-]{1,255})"/
/** Logged by the update agent before each sign-in at WSUS. */
const targeting =
  /\bInitializing simple targeting cookie, clientId = ([0-9a-f-]{0,36}), target group = .{0,200}?, DNS name = ([\w.-]{1,255})/i

/** Part of each location request of the ConfigMgr client (Microsoft, "Track software update compliance"). */
const location = /<ClientLocationInfo\b/i
const ownAddress = /<IPAddress\b[^<>]{0,200}?\bAddress="([0-9a-f.:]{3,45})(?:%\w{1,20})?"/gi
/** Cheap pre-filter: every line that one of the patterns matches contains one of these; most lines do not. */
const relevantText = /GUID:|MachineName|targeting cookie|ClientLocationInfo/i

const mostNames = 20

/**
 * Collects the names and ids that a log uses for its own computer, as written, without duplicates, in order of
 * appearance.
 */
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

  /** Empty object if the log contains none. */
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
