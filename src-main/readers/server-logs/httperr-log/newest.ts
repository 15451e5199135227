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
