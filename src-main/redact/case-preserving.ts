/** Two addresses that differ in capitals alone still differ in them with stand-ins: the first one has them, others do not. */
export class CasePreserving {
  readonly #first = new Map<string, string>()

  kept(address: string, told: string): string {
    if (address === told || !/^\s*https?:/i.test(address)) return told
    const first = this.#first.get(address.toLowerCase()) ?? address
    this.#first.set(address.toLowerCase(), first)
    return first === address ? told : told.toLowerCase()
  }
}
