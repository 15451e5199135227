/**
 * Chromium does not navigate to a scheme nobody registered with it, and DevTools cannot register one. So every address of
 * the program's own schemes has a double that Chromium accepts: app://bundle/index.html is https://bundle.app.invalid/index.html.
 * `.invalid` never resolves, so nothing of it can leave the machine.
 */
export function toBrowser(address: string): string {
  const parts = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(address)
  const [, scheme = '', host = '', rest = ''] = parts ?? []
  return parts === null || /^(https?|file|wss?)$/.test(scheme) ? address : `https://${host}.${scheme}.invalid${rest}`
}

/** The program's address for what Chromium calls it; works for origins, too. */
export function toProgram(address: string): string {
  return address.replace(/^https:\/\/([^/?#]+)\.([a-z][a-z0-9+-]*)\.invalid(?=[/?#]|$)/, '$2://$1')
}
