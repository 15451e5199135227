import type { Language } from '../contract/text.ts'

interface VirtualDirectory {
  /** Its path below the WSUS site in IIS. */
  readonly name: string
  /** Whether "Require SSL" belongs on it once WSUS uses SSL; the site as a whole must stay without. */
  readonly requireSsl: boolean
  readonly purpose: Readonly<Record<Language, string>>
}

/** WSUS' virtual directories. Source: Microsoft, "Configure WSUS", step on securing WSUS with SSL. */
export const virtualDirectories: readonly VirtualDirectory[] = [
  directory('SimpleAuthWebService', true, 'Berechtigung des Clients', 'authorises the client'),
  directory('ClientWebService', true, 'Suche nach Updates', 'the scan itself'),
  directory('DssAuthWebService', true, 'Berechtigung nachgeordneter Server', 'authorises downstream servers'),
  directory('ServerSyncWebService', true, 'Abgleich zwischen WSUS-Servern', 'synchronisation between WSUS servers'),
  directory('ApiRemoting30', true, 'Verwaltung durch Konsole und ConfigMgr', 'administration by console and ConfigMgr'),
  directory(
    'Content',
    false,
    'Herunterladen von Updates und Lizenzbedingungen',
    'download of updates and licence terms'
  ),
  directory('Inventory', false, 'Bestandsdaten älterer Clients', 'inventory of older clients'),
  directory('ReportingWebService', false, 'Statusmeldungen der Clients', 'status reports of the clients'),
  directory('SelfUpdate', false, 'Selbstaktualisierung bis Windows 8.1', 'self-update of the agent up to Windows 8.1')
]

function directory(name: string, requireSsl: boolean, de: string, en: string): VirtualDirectory {
  return { name, requireSsl, purpose: { de, en } }
}
