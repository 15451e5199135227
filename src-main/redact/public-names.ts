import { updateServiceOf } from '../readers/client-logs/update-service-ids.ts'

/** Hosts that identify no organisation; replacing them would only make the case harder to read. */
const publicHosts =
  /^(?:localhost|direct|127(?:\.\d{1,3}){3}|::1|0\.0\.0\.0|::|255(?:\.\d{1,3}){3}|(?:.*\.)?(?:microsoft\.com|microsoftonline\.com|windowsupdate\.com|windows\.com|windows\.net|msftconnecttest\.com|asp\.net|w3\.org|verisign\.com|digicert\.com))$/i

/** Last labels, and last pairs of labels, that do not identify an organisation. */
const publicSuffix =
  /^(?:local|localdomain|lan|home|corp|intern|internal|invalid|example|test|[a-z]{2}|com|net|org|edu|gov|mil|int|biz|info|arpa)$/i
const publicPair = /^(?:co|com|org|net|ac|gov|gv|or)\.[a-z]{2}$/i

/** First labels that many organisations give to their domain. */
const plainLabels = /^(?:ad|ads|corp|intern|internal|local|lan|net|www|int|dom|domain|emea|de|at|ch|eu|us|uk)$/i

/** Public certificate authorities. */
const publicAuthorities =
  /\b(?:Microsoft|DigiCert|Let's Encrypt|ISRG|Internet Security Research Group|GlobalSign|Sectigo|COMODO|USERTRUST|Entrust|GeoTrust|Thawte|VeriSign|Symantec|Baltimore|QuoVadis|D-TRUST|D-Trust|T-TeleSec|T-Systems|GoDaddy|Starfield|Amazon|Google Trust|SwissSign|Certum|Actalis|HARICA|Buypass)\b/i

/** Accounts of every Windows. */
const publicAccounts =
  /^(?:public|default|default user|all users|defaultappp?ool|system|systemprofile|localservice|networkservice|local service|network service|administrator|nt authority)$/i

/** True for hosts that are the same for everybody, such as Microsoft's: they stay. */
export function isPublicHost(host: string): boolean {
  return publicHosts.test(host)
}

/** True for the end of a domain under which anybody can register a name, such as `de` or `co.uk`. */
export function isPublicSuffix(domain: string): boolean {
  return publicSuffix.test(domain) || publicPair.test(domain)
}

/** True for a part of a name that says nothing of its owner: a usual word, or one or two letters. */
export function isPlainLabel(label: string): boolean {
  return label.length < 3 || plainLabels.test(label)
}

/** Ids of update services are the same on every computer. */
export function isPublicGuid(guid: string): boolean {
  return updateServiceOf(guid) !== null
}

/** True for a certificate authority that serves everybody. */
export function isPublicAuthority(name: string): boolean {
  return publicAuthorities.test(name)
}

/** True for an account that every Windows has. */
export function isPublicAccount(name: string): boolean {
  return publicAccounts.test(name)
}
