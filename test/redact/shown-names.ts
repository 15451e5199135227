import { always, type Seeds } from './seeded-case.ts'

/** Names made of ordinary words or of digits may stand in a text as the words and digits they are. */
const meaningful =
  /^(?:an|sup|client|prox|updat|error|found|server|timeout|proxy|wuahandler|windowsupdate|http|status|8024401b|0x80072ee2|x80240438|code802|e407|p\.x|o_9|sup-1|client-1|proxy-1|host-1|net-a)$/i

/** What of the seeds a text shows; looked for apart from the program's own search. */
export function shownNames(text: string, { computer, user, domain, sup, proxy, other }: Seeds): string[] {
  const message = readable(text)
  const whole = [`${sup}.${domain}`, `${proxy}.${domain}`, `${other}.${domain}`, domain, 'fabrikam', ...always]
  const alone = [computer, user, sup, proxy, other].filter((name) => !meaningful.test(name))
  const placed = [`\\Users\\${user}\\`, `//${sup}`, `"name": "${computer}"`, `${user}@`]
  return [...whole, ...alone, ...placed]
    .flatMap((name) => [name, Buffer.from(name).toString('hex'), Buffer.from(name, 'utf16le').toString('hex')])
    .filter((name) => message.includes(name.normalize('NFC').toLowerCase()))
}

function readable(text: string): string {
  const plain = text.replaceAll('\\\\', '\\').replaceAll('&amp;', '&').replaceAll('&#39;', "'")
  const pieces = text.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? []
  const decoded = pieces.flatMap((piece) =>
    ['utf8', 'utf16le'].map((how) => Buffer.from(piece, 'base64').toString(how as BufferEncoding))
  )
  const unescaped = text.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString()
  )
  return [plain, unescaped, ...decoded].join('\n').normalize('NFC').toLowerCase()
}
