import type { Bilingual } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { knownFaultSteps } from '../kinds/known-fault/known-fault.text.ts'
import type { ManagementPointFacts } from './management-point-unreachable.ts'

/** The server understood the request and refuses it (RFC 9110, 15.5.2 and 15.5.4); other statuses are errors. */
const refusals: ReadonlySet<number> = new Set([401, 403])

const list = '/SMS_MP/.sms_aut?MPLIST'

const de = {
  title({ how, status }: ManagementPointFacts): string {
    if (how === 'distrusted') return 'Der ConfigMgr-Client vertraut seinem Standort nicht mehr'
    if (how === 'proxy') return `Ein Proxy oder Gateway antwortet statt des Verwaltungspunkts (HTTP ${status ?? ''})`
    if (how === 'unresolved') return 'Der Name des Verwaltungspunkts lässt sich nicht auflösen'
    if (status !== null && refusals.has(status))
      return `Der Verwaltungspunkt weist den ConfigMgr-Client ab (HTTP ${status})`
    if (status !== null) return `Der Verwaltungspunkt antwortet dem ConfigMgr-Client mit HTTP ${status}`
    if (how === 'certificate') return 'Dem ConfigMgr-Client fehlt das Zertifikat für seinen Verwaltungspunkt'
    if (how === 'untrusted') return 'Die TLS-Verbindung zum Verwaltungspunkt scheitert'
    return 'Der ConfigMgr-Client erreicht seinen Verwaltungspunkt nicht'
  },
  sign({ server, status, code, how }: ManagementPointFacts): string {
    if (how === 'distrusted') {
      return `Schlüssel des Standorts und Zertifikat des Verwaltungspunkts sind andere, als der Client sie kennt${code === null ? '' : ` (${formatCode(code)})`}.`
    }
    if (how === 'proxy')
      return `Auf Anfragen an ${server} kommt HTTP ${status ?? ''}, das nur ein Proxy oder Gateway sendet.`
    if (status !== null) {
      const meaning = how === 'certificate' ? ' Das heißt meist: Das Clientzertifikat fehlt oder gilt dort nicht.' : ''
      return `Auf Anfragen antwortet ${server} mit HTTP ${status}.${meaning}`
    }
    return code === null
      ? `Anfragen an ${server} scheitern.`
      : `Anfragen an ${server} scheitern mit ${formatCode(code)}.`
  },
  next({ how, server, status }: ManagementPointFacts): string {
    if (how === 'certificate' && status !== null) return 'Das Clientzertifikat des Computers prüfen'
    if (how === 'certificate') return 'Dem Computer ein Clientzertifikat ausstellen lassen'
    if (how === 'untrusted') return `Das Zertifikat des Verwaltungspunkts ${server} prüfen lassen`
    if (how === 'distrusted') return 'Den ConfigMgr-Client mit neuem Schlüssel des Standorts installieren'
    if (how === 'proxy') return `Den Verwaltungspunkt ${server} vom Proxy ausnehmen lassen`
    if (how === 'unresolved') return `Den Namen von ${server} in DNS prüfen lassen`
    return how === 'silent'
      ? `Den Netzwerkweg zum Verwaltungspunkt ${server} prüfen lassen`
      : `Den Verwaltungspunkt ${server} prüfen lassen`
  },
  steps({ how, status }: ManagementPointFacts): readonly string[] {
    if (how === 'certificate') {
      return [
        'Mit certlm.msc nachsehen, ob unter „Eigene Zertifikate“ des Computers eines zur Clientauthentifizierung mit privatem Schlüssel liegt, ob es noch gilt und von einer Zertifizierungsstelle stammt, der der Verwaltungspunkt vertraut.',
        'In ClientIDManagerStartup.log lesen, welches Zertifikat der Client wählt, und das PKI-Team um die Ausstellung bitten.',
        'Braucht der Standort keine PKI, in ConfigMgr prüfen lassen, ob der Verwaltungspunkt HTTPS verlangen soll.'
      ]
    }
    const asked = `Vom Client aus die Adresse ${list} des Verwaltungspunkts aufrufen; sie muss mit XML antworten.`
    if (how === 'distrusted') {
      return [
        'Vom ConfigMgr-Team klären lassen, ob der Standort wiederhergestellt oder der Client aus einem anderen übernommen wurde.',
        'Den Client mit der Eigenschaft RESETKEYINFORMATION=TRUE neu installieren: Sie entfernt den alten Schlüssel.',
        'Danach in LocationServices.log nachsehen, ob der Client seinen Verwaltungspunkt findet.'
      ]
    }
    if (how === 'proxy') {
      return [
        'Mit „netsh winhttp show proxy“ und „bitsadmin /util /getieproxy LOCALSYSTEM“ nachsehen, welchen Proxy das Systemkonto benutzt und ob der Verwaltungspunkt dort ausgenommen ist.',
        'Vom Proxy- oder Netzwerkteam zur selben Zeit nachsehen lassen, was die Anfrage abwies oder nicht weiterleiten konnte.',
        asked
      ]
    }
    if (how === 'unresolved') {
      return [
        'Mit „nslookup“ und dem Namen des Verwaltungspunkts auf dem Client nachsehen, welcher DNS-Server was antwortet.',
        'Ist der Client nicht im internen Netz, braucht er VPN oder ein Cloudverwaltungsgateway.',
        asked
      ]
    }
    if (how === 'untrusted') {
      return [
        'Die Uhr des Clients prüfen.',
        'Im IIS des Verwaltungspunkts Name, Gültigkeit und Aussteller des Zertifikats prüfen lassen, und ob der Client dem Aussteller vertraut.',
        asked
      ]
    }
    if (how === 'answered') {
      const about =
        status === 401
          ? 'Im IIS des Verwaltungspunkts die Authentifizierung der Verzeichnisse CCM_System und CCM_System_WindowsAuth prüfen lassen und auf dem Client die Anmeldung an der Domäne.'
          : 'Im IIS-Protokoll des Verwaltungspunkts den Unterstatus zur selben Zeit lesen lassen.'
      return [
        about,
        'Auf dem Server MPControl.log lesen: Sie sagt, ob sich der Verwaltungspunkt selbst erreicht.',
        asked
      ]
    }
    return [
      asked,
      'In CcmMessaging.log den HTTP-Status oder Code neben der Zeile lesen: 403 heißt Clientzertifikat, 500 heißt Verwaltungspunkt, ein Code ohne Status heißt Netzwerk oder Proxy.',
      'Auf dem Server MPControl.log lesen: Sie sagt, ob sich der Verwaltungspunkt selbst erreicht.'
    ]
  }
}

const en: typeof de = {
  title({ how, status }: ManagementPointFacts): string {
    if (how === 'distrusted') return 'The ConfigMgr client no longer trusts its site'
    if (how === 'proxy') return `A proxy or gateway answers in place of the management point (HTTP ${status ?? ''})`
    if (how === 'unresolved') return 'The name of the management point cannot be resolved'
    if (status !== null && refusals.has(status))
      return `The management point turns the ConfigMgr client away (HTTP ${status})`
    if (status !== null) return `The management point answers the ConfigMgr client with HTTP ${status}`
    if (how === 'certificate') return 'The ConfigMgr client lacks the certificate for its management point'
    if (how === 'untrusted') return 'The TLS connection to the management point fails'
    return 'The ConfigMgr client does not reach its management point'
  },
  sign({ server, status, code, how }: ManagementPointFacts): string {
    if (how === 'distrusted') {
      return `The site’s key and the management point’s certificate are others than the client knows${code === null ? '' : ` (${formatCode(code)})`}.`
    }
    if (how === 'proxy') return `Requests to ${server} get HTTP ${status ?? ''}, which only a proxy or gateway sends.`
    if (status !== null) {
      const meaning =
        how === 'certificate' ? ' It mostly means that the client certificate is missing or not accepted.' : ''
      return `${server} answers requests with HTTP ${status}.${meaning}`
    }
    return code === null ? `Requests to ${server} fail.` : `Requests to ${server} fail with ${formatCode(code)}.`
  },
  next({ how, server, status }: ManagementPointFacts): string {
    if (how === 'certificate' && status !== null) return 'Check the computer’s client certificate'
    if (how === 'certificate') return 'Have a client certificate issued to the computer'
    if (how === 'untrusted') return `Have the certificate of the management point ${server} checked`
    if (how === 'distrusted') return 'Install the ConfigMgr client with the site’s new key'
    if (how === 'proxy') return `Have the management point ${server} excepted from the proxy`
    if (how === 'unresolved') return `Have the name of ${server} checked in DNS`
    return how === 'silent'
      ? `Have the network path to the management point ${server} checked`
      : `Have the management point ${server} checked`
  },
  steps({ how, status }: ManagementPointFacts): readonly string[] {
    if (how === 'certificate') {
      return [
        'See with certlm.msc whether the computer’s “Personal” store holds one for client authentication with its private key, whether it is still valid, and whether the management point trusts its issuer.',
        'Read in ClientIDManagerStartup.log which certificate the client selects, and ask the PKI team to issue one.',
        'If the site needs no PKI, have it checked in ConfigMgr whether the management point is to require HTTPS.'
      ]
    }
    const asked = `Open the address ${list} of the management point from the client; it has to answer with XML.`
    if (how === 'distrusted') {
      return [
        'Have the ConfigMgr team find out whether the site was recovered, or the client moved from another one.',
        'Reinstall the client with the property RESETKEYINFORMATION=TRUE: it removes the old key.',
        'Then look in LocationServices.log whether the client finds its management point.'
      ]
    }
    if (how === 'proxy') {
      return [
        'See with “netsh winhttp show proxy” and “bitsadmin /util /getieproxy LOCALSYSTEM” which proxy the system account uses, and whether the management point is excepted there.',
        'Have the proxy or network team look at the same time what rejected the request or could not pass it on.',
        asked
      ]
    }
    if (how === 'unresolved') {
      return [
        'See with “nslookup” and the name of the management point on the client which DNS server answers what.',
        'If the client is not in the internal network, it needs VPN or a cloud management gateway.',
        asked
      ]
    }
    if (how === 'untrusted') {
      return [
        'Check the client’s clock.',
        'Have name, validity and issuer of the certificate checked in the management point’s IIS, and whether the client trusts the issuer.',
        asked
      ]
    }
    if (how === 'answered') {
      const about =
        status === 401
          ? 'Have the authentication of the directories CCM_System and CCM_System_WindowsAuth checked in the management point’s IIS, and the client’s sign-in to its domain.'
          : 'Have the substatus of the same time read in the management point’s IIS log.'
      return [about, 'Read MPControl.log on the server: it says whether the management point can reach itself.', asked]
    }
    return [
      asked,
      'Read the HTTP status or code beside the line in CcmMessaging.log: 403 means the client certificate, 500 the management point, a code without a status the network or a proxy.',
      'Read MPControl.log on the server: it says whether the management point can reach itself.'
    ]
  }
}

export const managementPointUnreachableText: Bilingual<ManagementPointFacts> = {
  de: {
    question: 'Erreicht der ConfigMgr-Client seinen Verwaltungspunkt?',
    clear: 'Der ConfigMgr-Client erreicht seinen Verwaltungspunkt',
    found: (facts) => ({
      title: de.title(facts),
      why: `${de.sign(facts)} Danach kam nichts mehr von ihm. Vom Verwaltungspunkt erfährt der Client, welcher Softwareupdatepunkt für ihn zuständig ist; ohne ihn beginnt keine Updatesuche.`,
      next: de.next(facts),
      steps: [...de.steps(facts), ...knownFaultSteps('management-point', 'de')],
      value: valueOf(facts)
    }),
    overturn:
      'Eine neuere Zeile „Delivered successfully to host“ in CcmMessaging.log, oder eine Antwort des Verwaltungspunkts in LocationServices.log.'
  },
  en: {
    question: 'Does the ConfigMgr client reach its management point?',
    clear: 'The ConfigMgr client reaches its management point',
    found: (facts) => ({
      title: en.title(facts),
      why: `${en.sign(facts)} Nothing has come from it since. The management point tells the client which software update point is in charge of it; without it no scan begins.`,
      next: en.next(facts),
      steps: [...en.steps(facts), ...knownFaultSteps('management-point', 'en')],
      value: valueOf(facts)
    }),
    overturn:
      'A newer line “Delivered successfully to host” in CcmMessaging.log, or an answer of the management point in LocationServices.log.'
  }
}

function valueOf({ server, status, code }: ManagementPointFacts): string {
  if (server === '') return code === null ? 'LocationServices.log' : formatCode(code)
  const what = status !== null ? `HTTP ${status}` : code === null ? '' : formatCode(code)
  return what === '' ? server : `${server}, ${what}`
}
