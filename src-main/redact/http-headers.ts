import { isCommonWord } from './common-words.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'
import { redactedQuery } from './server-members.ts'

/** Programs that call themselves by their own name in `Server` and `Via`; anything else there may be a computer. */
const products = new Set(
  `microsoft iis httpapi isa tmg forefront arr kestrel asp net apache nginx openresty squid bluecoat proxysg symantec zscaler
  envoy istio haproxy litespeed lighttpd caddy traefik varnish cloudflare akamaighost akamai cloudfront awselb gws google
  fortinet fortigate fortiproxy fortiweb sophos utm mcafee skyhigh trellix ironport cisco wsa asa umbrella forcepoint websense
  triton barracuda checkpoint paloalto pan os netskope cato menlo iboss contentkeeper smoothwall watchguard sonicwall stormshield
  f5 bigip big ip citrix netscaler ns kerio wingate ccproxy privoxy tinyproxy mitmproxy fiddler charles polipo dansguardian
  e2guardian clearswift trend interscan iwss iwsva webgateway web gateway security cache content engine proxy server python
  basehttp simplehttp werkzeug gunicorn tornado node express php openssl mod_ssl perl tomcat coyote jetty java glassfish
  oracle ibm unix win32 win64 ubuntu debian centos red hat redhat linux http https ats trafficserver stable dev`.split(
    /\s+/
  )
)

function isProduct(word: string): boolean {
  const parts = word.split(/[-_.]/).filter((part) => /\p{L}{2}/u.test(part))
  return parts.every((part) => products.has(part.toLowerCase()) || isCommonWord(part))
}

/** RFC 9110, 10.2.4: products with versions, and comments. */
export function redactedProduct(value: string, pseudonyms: Pseudonyms, text: RedactText): string {
  return value
    .split(/([\s()/,;]+)/)
    .map((word) => {
      const message = text(word, 'named')
      return message !== word || isProduct(word) ? message : pseudonyms.of(word, 'NAME')
    })
    .join('')
}

/** RFC 9110, 7.6.3: `1.1 proxy01:8080 (squid/5.7), 1.0 gateway`. */
export function redactedVia(value: string, pseudonyms: Pseudonyms, text: RedactText): string {
  return value
    .split(',')
    .map((entry) => {
      const [, protocol, by = '', port = '', rest = ''] =
        /^(\s*(?:[A-Za-z]{1,20}\/)?\d[\d.]{0,9}\s+)([^\s:()]+)(:\d{1,5})?(.*)$/s.exec(entry) ?? []
      if (protocol === undefined) return redactedProduct(entry, pseudonyms, text)
      const name = isProduct(by) ? text(by, 'named') : pseudonyms.host(by, 'PROXY')
      return `${protocol}${name}${port}${redactedProduct(rest, pseudonyms, text)}`
    })
    .join(',')
}

/** The query names who was redirected, and from where. */
export function redactedRedirect(url: string, text: RedactText): string {
  const at = url.search(/[?#]/)
  return at === -1 ? text(url) : `${text(url.slice(0, at))}${url.charAt(at)}${redactedQuery(url.slice(at + 1))}`
}

/** The type and its encoding; other parameters are names and boundaries. */
export function redactedContentType(value: string, text: RedactText): string {
  const [type = '', ...parameters] = value.split(';')
  return [
    text(type),
    ...parameters.filter((item) => /^\s{0,9}charset\s{0,9}=\s{0,9}"?[\w-]{1,40}"?\s{0,9}$/i.test(item))
  ].join(';')
}

/** RFC 9110, 11.6.1: the realm is an organisation's own, quoted or not. */
export function redactedChallenge(value: string, pseudonyms: Pseudonyms, text: RedactText): string {
  const safe = value.replace(
    /\b(realm\s{0,3}=\s{0,3})(?:"([^"]*)"|([^\s,"]+))/gi,
    (all, word: string, quoted: string | undefined, bare: string | undefined) => {
      const realm = quoted ?? bare ?? ''
      return realm === '' ? all : `${word}"${pseudonyms.of(realm, 'NAME')}"`
    }
  )
  return text(safe)
}
