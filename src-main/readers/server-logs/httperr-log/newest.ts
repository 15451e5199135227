import type { HttperrRequest } from '../../../contract/evidence/httperr-log.ts'
import type { ServerLogInterest } from '../server-log-interest.ts'

/** Keeps the newest items and counts the discarded ones. */
export class Newest<T> {
  private kept: T[] = []
  private gone = 0
  private readonly most: number

  constructor(most: number) {
    this.most = most
  }

  add(item: T): void {
    this.kept.push(item)
    if (this.kept.length < this.most * 2) return
    this.gone += this.kept.length - this.most
    this.kept = this.kept.slice(-this.most)
  }

  all(): T[] {
    return this.kept.slice(-this.most)
  }

  get dropped(): number {
    return this.gone + Math.max(0, this.kept.length - this.most)
  }
}

const mostOfClient = 200

/**
 * Rejected requests from the client's own addresses. Kept separately, because requests of other clients may fill the
 * list of those near a failure.
 */
export class ClientRequests {
  private readonly byAddress: ReadonlyMap<string, Newest<HttperrRequest>>

  constructor({ clientAddresses }: ServerLogInterest) {
    this.byAddress = new Map(
      clientAddresses.map((clientAddress) => [clientAddress.toLowerCase(), new Newest(mostOfClient)])
    )
  }

  add(request: HttperrRequest): void {
    this.byAddress.get(request.clientAddress.toLowerCase())?.add(request)
  }

  /** Empty object if no address of the client is known. */
  value(): { ofClient?: { address: string; count: number; newest: HttperrRequest[] }[] } {
    if (this.byAddress.size === 0) return {}
    const ofClient = [...this.byAddress].map(([address, kept]) => {
      const newest = kept.all()
      return { address, count: newest.length + kept.dropped, newest }
    })
    return { ofClient }
  }
}
