import type { SslDisagreement } from '../../../derived/settings/ssl-disagreements.ts'
import type { FoundText, Language } from '../../../contract/text.ts'

type Words = Pick<FoundText, 'title' | 'why' | 'next' | 'steps' | 'value'>

const services = 'ApiRemoting30, ClientWebService, DssAuthWebService, ServerSyncWebService, SimpleAuthWebService'
const others = 'Content, Inventory, ReportingWebService, SelfUpdate'

const de = {
  'client-still-http': {
    title: 'Der Softwareupdatepunkt verlangt SSL, der Client nutzt noch http',
    why: 'Die Clients bekommen die neue Adresse erst mit der nächsten Richtlinie; bis dahin weist der Server sie ab.',
    next: 'Die Richtlinie auf dem Client neu abrufen und den Scan wiederholen',
    steps: [
      'Systemsteuerung > Configuration Manager > Aktionen > „Computerrichtlinienabruf- und -auswertungszyklus“.',
      'Danach „Scanzyklus für Softwareupdates“.',
      'In WUAHandler.log muss die Adresse mit https stehen. Bleibt sie bei http, in WCM.log auf dem Standortserver nachsehen, ob die Umstellung durchlief.'
    ],
    value: 'SUP: SSL, Client: http'
  },
  'client-still-https': {
    title: 'Der Softwareupdatepunkt ist ohne SSL eingestellt, der Client nutzt https',
    why: 'Client und Server sind verschieden eingestellt; auf dem https-Port antwortet dann niemand oder ein anderer Dienst.',
    next: 'Entscheiden, ob SSL gelten soll, und beide Seiten gleich einstellen',
    steps: [
      'Configuration Manager-Konsole > Verwaltung > Standortkonfiguration > Server und Standortsystemrollen > Softwareupdatepunkt > Eigenschaften > Allgemein: „SSL-Kommunikation mit dem WSUS-Server erforderlich“.',
      'Stammt die Adresse aus einer Gruppenrichtlinie, dort ändern oder die Richtlinie entfernen.',
      'Danach auf dem Client die Computerrichtlinie abrufen und den Scan wiederholen.'
    ],
    value: 'SUP: http, Client: https'
  },
  'no-binding': {
    title: 'Die WSUS-Site hat keine https-Bindung',
    why: 'Der Client fragt über https, auf dem Server ist an diesem Port aber nichts eingerichtet.',
    next: 'Die https-Bindung mit dem Zertifikat des Servers anlegen',
    steps: [
      'IIS-Manager > Sites > WSUS-Verwaltung > Bindungen … > https > Bearbeiten …: Port und SSL-Zertifikat wählen. Die http-Bindung bleibt.',
      'Danach auf dem Server: WsusUtil.exe configuressl <FQDN des Servers>.'
    ],
    value: 'IIS: keine https-Bindung'
  },
  'directories-closed': {
    title: 'Die Webdienste verlangen SSL, der Client nutzt http',
    why: 'IIS weist solche Anfragen mit 403.4 ab; der Client meldet 0x80244018.',
    next: 'SSL überall oder nirgends verlangen',
    steps: [
      'Soll SSL gelten: im Softwareupdatepunkt „SSL-Kommunikation mit dem WSUS-Server erforderlich“ anhaken, damit die Clients https nutzen.',
      `Soll es nicht gelten: „SSL erforderlich“ bei ${services} abwählen.`
    ],
    value: 'IIS: SSL erforderlich, Client: http'
  },
  'directories-open': {
    title: 'Die Webdienste nehmen auch Anfragen ohne SSL an',
    why: 'Der Scan gelingt, aber die Umstellung auf SSL ist unvollständig.',
    next: '„SSL erforderlich“ bei den fünf Webdiensten anhaken',
    steps: [
      `IIS-Manager > WSUS-Verwaltung > ${services} > SSL-Einstellungen: „SSL erforderlich“, Clientzertifikate „Ignorieren“.`
    ],
    value: 'IIS: SSL nicht erforderlich'
  },
  'directories-partly': {
    title: '„SSL erforderlich“ gilt nur bei einem Teil der fünf Webdienste',
    why: 'Die Umstellung auf SSL ist halb fertig: Ein Teil der Webdienste nimmt http an, ein Teil nur https.',
    next: '„SSL erforderlich“ bei allen fünf Webdiensten gleich einstellen',
    steps: [
      `IIS-Manager > WSUS-Verwaltung > ${services} > SSL-Einstellungen: überall „SSL erforderlich“ anhaken oder überall abwählen.`
    ],
    value: 'IIS: SSL teilweise erforderlich'
  },
  'others-closed': {
    title: '„SSL erforderlich“ gilt auch dort, wo Clients http brauchen',
    why: 'Inhalte und Lizenzbedingungen laden die Clients immer über http; verlangt IIS dort SSL, scheitern Downloads.',
    next: '„SSL erforderlich“ bei Site und übrigen Verzeichnissen abwählen',
    steps: [
      `IIS-Manager > WSUS-Verwaltung (die Site selbst) und ${others} > SSL-Einstellungen: „SSL erforderlich“ abwählen.`
    ],
    value: 'IIS: zu weit gefasst'
  },
  'client-certificates': {
    title: 'IIS fragt die Clients nach einem Zertifikat',
    why: 'Der Windows Update-Agent hat keines und bricht mit 0x80072F0C ab.',
    next: 'Clientzertifikate auf „Ignorieren“ stellen',
    steps: [
      'IIS-Manager > WSUS-Verwaltung und jedes Verzeichnis darunter > SSL-Einstellungen > Clientzertifikate: „Ignorieren“, dann Übernehmen.',
      'Auch „Akzeptieren“ ist nicht genug.'
    ],
    value: 'IIS: Clientzertifikate'
  }
} satisfies Record<SslDisagreement['kind'], Words>

const en: typeof de = {
  'client-still-http': {
    title: 'The software update point requires SSL, the client still uses http',
    why: 'Clients get the new address only with their next policy; until then the server rejects them.',
    next: 'Update the policy on the client and scan again',
    steps: [
      'Control Panel > Configuration Manager > Actions > “Machine Policy Retrieval & Evaluation Cycle”.',
      'Then “Software Updates Scan Cycle”.',
      'WUAHandler.log has to show the address with https. If it stays http, see in WCM.log on the site server whether the change went through.'
    ],
    value: 'SUP: SSL, client: http'
  },
  'client-still-https': {
    title: 'The software update point is set without SSL, the client uses https',
    why: 'Client and server are set differently; the https port then does not answer, or another service does.',
    next: 'Decide whether SSL is wanted, and set both sides the same',
    steps: [
      'Configuration Manager console > Administration > Site Configuration > Servers and Site System Roles > Software update point > Properties > General: “Require SSL communication to the WSUS server”.',
      'If the address comes from a group policy, change it there or remove the policy.',
      'Then retrieve the machine policy on the client and scan again.'
    ],
    value: 'SUP: http, client: https'
  },
  'no-binding': {
    title: 'The WSUS site has no https binding',
    why: 'The client uses https, but nothing is set up on that port of the server.',
    next: 'Create the https binding with the server’s certificate',
    steps: [
      'IIS Manager > Sites > WSUS Administration > Bindings… > https > Edit…: choose port and SSL certificate. The http binding stays.',
      'Then on the server: WsusUtil.exe configuressl <FQDN of the server>.'
    ],
    value: 'IIS: no https binding'
  },
  'directories-closed': {
    title: 'The web services require SSL, the client uses http',
    why: 'IIS rejects such requests with 403.4; the client reports 0x80244018.',
    next: 'Require SSL everywhere or nowhere',
    steps: [
      'If SSL is wanted: tick “Require SSL communication to the WSUS server” in the software update point, so that clients use https.',
      `If not: untick “Require SSL” for ${services}.`
    ],
    value: 'IIS: SSL required, client: http'
  },
  'directories-open': {
    title: 'The web services also accept requests without SSL',
    why: 'The scan works, but the change to SSL is incomplete.',
    next: 'Tick “Require SSL” for the five web services',
    steps: [
      `IIS Manager > WSUS Administration > ${services} > SSL Settings: “Require SSL”, client certificates “Ignore”.`
    ],
    value: 'IIS: SSL not required'
  },
  'directories-partly': {
    title: '“Require SSL” applies to some of the five web services only',
    why: 'The change to SSL is half done: some web services accept http, some only https.',
    next: 'Set “Require SSL” the same for all five web services',
    steps: [
      `IIS Manager > WSUS Administration > ${services} > SSL Settings: tick “Require SSL” for all of them, or untick it for all.`
    ],
    value: 'IIS: SSL partly required'
  },
  'others-closed': {
    title: '“Require SSL” also applies where clients need http',
    why: 'Clients always download content and licence terms over http; where IIS requires SSL there, downloads fail.',
    next: 'Untick “Require SSL” for the site and the other directories',
    steps: [`IIS Manager > WSUS Administration (the site itself) and ${others} > SSL Settings: untick “Require SSL”.`],
    value: 'IIS: too wide'
  },
  'client-certificates': {
    title: 'IIS asks the clients for a certificate',
    why: 'The Windows Update Agent has none and gives up with 0x80072F0C.',
    next: 'Set client certificates to “Ignore”',
    steps: [
      'IIS Manager > WSUS Administration and every directory below > SSL Settings > Client certificates: “Ignore”, then Apply.',
      '“Accept” is not enough either.'
    ],
    value: 'IIS: client certificates'
  }
}

/** What each disagreement says, whether it stops the scan or not. */
export const sslSettingsText: Readonly<Record<Language, Readonly<Record<SslDisagreement['kind'], Words>>>> = {
  de,
  en
}

/** With the directories it is about, where only some are. */
export function withDirectories(words: Words, directories: string | undefined): Words {
  return directories === undefined ? words : { ...words, value: directories }
}
