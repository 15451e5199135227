import type { SslBinding } from '../../contract/evidence/ssl-bindings.ts'

/**
 * The entries of HTTP.sys for a port, those first that a client which asks for `host` gets: its name, then addresses.
 * Empty where nothing is bound.
 */
export function boundCertificates(
  bindings: readonly SslBinding[],
  { port, host }: { readonly port: number; readonly host: string | null }
): readonly SslBinding[] {
  const there = bindings.filter((binding) => binding.port === port)
  const named = there.filter((binding) => host !== null && binding.host.toLowerCase() === host)
  return [...named, ...there.filter((binding) => binding.host === '')]
}
