/** Two addresses that differ in capitals alone still differ in them with stand-ins: the first one has them, others do not. */
export class CasePreserving {
  readonly #first = new Map<string, string>()

  kept(address: string, text: string): string {
    if (address === text || !/^\s*https?:/i.test(address)) return text
    const first = this.#first.get(address.toLowerCase()) ?? address
    this.#first.set(address.toLowerCase(), first)
    return first === address ? text : text.toLowerCase()
  }
}
