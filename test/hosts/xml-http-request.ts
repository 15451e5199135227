/** As much of a browser's XMLHttpRequest as the page's client uses, over the real network: Node has none. */
export function xmlHttpRequestTo(base: URL): new () => object {
  const overNetwork = fetch
  return class {
    readonly upload: { onload: (() => void) | null } = { onload: null }
    readonly #stop = new AbortController()
    readonly #headers = new Headers()
    #address = base
    onload: (() => void) | null = null
    onerror: (() => void) | null = null
    onabort: (() => void) | null = null
    responseType = ''
    status = 0
    response: unknown = null

    open(_method: string, path: string): void {
      this.#address = new URL(path, base)
    }

    setRequestHeader(name: string, value: string): void {
      this.#headers.set(name, value)
    }

    abort(): void {
      this.#stop.abort()
    }

    send(body: Blob): void {
      void this.#sent(body).then(
        () => this.onload?.(),
        () => (this.#stop.signal.aborted ? this.onabort : this.onerror)?.()
      )
    }

    async #sent(body: Blob): Promise<void> {
      const { signal } = this.#stop
      const answer = await overNetwork(this.#address, { method: 'POST', headers: this.#headers, body, signal })
      this.status = answer.status
      this.upload.onload?.()
      this.response = await answer.json().catch(() => null)
    }
  }
}
