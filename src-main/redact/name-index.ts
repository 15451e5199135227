/** Upper and lower case made alike without moving any character; a final sigma is a sigma. */
export function folded(text: string): string {
  const lower = text.toLowerCase()
  const kept = lower.length === text.length ? lower : [...text].map(foldedCharacter).join('')
  return kept.replaceAll('ς', 'σ').replaceAll('ſ', 's')
}

function foldedCharacter(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

/** A power of two. */
const hashes = 0x1_00_00

/** A name of the index; `shorter` is a prefix of it. */
export interface Entry<Value> {
  readonly name: string
  readonly value: Value
  /** The longest other name that is a prefix of this one. */
  readonly shorter: Entry<Value> | null
}

/** Names by how they begin, so that finding all of them in a text takes a time that hardly depends on their number. */
export class NameIndex<Value> {
  readonly #entries: readonly Entry<Value>[]
  /** By hash of the first one, two and three code units: 1 where a name may begin like that. */
  readonly #beginnings = [1, 2, 3].map(() => new Uint8Array(hashes))
  readonly #longest: number

  /** By folded name; the last of two with the same name counts. */
  constructor(names: Iterable<readonly [name: string, value: Value]>) {
    const distinct = new Map<string, Value>()
    for (const [name, value] of names) if (name !== '') distinct.set(name, value)
    const entries: Entry<Value>[] = []
    for (const name of [...distinct.keys()].sort()) {
      const last = entries.at(-1) ?? null
      // a map's own key
      entries.push({ name, value: distinct.get(name) as Value, shorter: last && beginning(last, name) })
      const length = Math.min(name.length, 3)
      this.#beginnings[length - 1]?.fill(1, hashOf(name, 0, length), hashOf(name, 0, length) + 1)
    }
    this.#entries = entries
    this.#longest = entries.reduce((most, { name }) => Math.max(most, name.length), 0)
  }

  /** The longest name at this position of a folded text. */
  at(text: string, place: number): Entry<Value> | null {
    if (!this.#mayBegin(text, place)) return null
    const rest = text.slice(place, place + this.#longest)
    return beginning(this.#lastUpTo(rest), rest)
  }

  /** True where the text holds one of the names. */
  isIn(text: string): boolean {
    for (let place = 0; place < text.length; place++) {
      if (this.at(text, place) !== null) return true
    }
    return false
  }

  #mayBegin(text: string, place: number): boolean {
    for (let length = 1; length <= 3; length++) {
      if (this.#beginnings[length - 1]?.[hashOf(text, place, length)] === 1) return true
    }
    return false
  }

  /** By halves: everything that the text begins with sorts before it. */
  #lastUpTo(text: string): Entry<Value> | null {
    let [low, high] = [0, this.#entries.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const entry = this.#entries[middle]
      if (entry !== undefined && entry.name <= text) low = middle + 1
      else high = middle
    }
    return this.#entries[low - 1] ?? null
  }
}

/** The first of an entry and the shorter ones it begins with that the text begins with, too. */
function beginning<Value>(entry: Entry<Value> | null, text: string): Entry<Value> | null {
  let found = entry
  while (found !== null && !text.startsWith(found.name)) found = found.shorter
  return found
}

/** Beyond the text's end a code unit counts as 0. */
function hashOf(text: string, place: number, length: number): number {
  let hash = 0
  for (let nth = 0; nth < length; nth++) hash = Math.imul(hash, 31) + (text.charCodeAt(place + nth) | 0)
  return hash & (hashes - 1)
}
