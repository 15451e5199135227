type Questions<Names> = { readonly [Name in keyof Names]: [ask: unknown, answer: unknown] }
interface Message {
  readonly id: number
  /** A question has a name, an answer has none. */
  readonly name?: string
  readonly value?: unknown
  readonly error?: string
}

/** Carries messages by structured clone, as `child_process` does with `serialization: 'advanced'`. */
export interface Wire {
  send(message: object): void
  listen(heard: (message: object) => void): void
}

export interface Line<Out extends Questions<Out>, In extends Questions<In>> {
  /** Rejects with the other side's message. */
  readonly ask: <Name extends keyof Out & string>(name: Name, value: Out[Name][0]) => Promise<Out[Name][1]>
  answer<Name extends keyof In & string>(
    name: Name,
    how: (value: In[Name][0]) => In[Name][1] | Promise<In[Name][1]>
  ): void
}

/** Questions and answers in both directions over one wire. */
export function lineOver<Out extends Questions<Out>, In extends Questions<In>>(wire: Wire): Line<Out, In> {
  const waiting = new Map<number, { done: (value: unknown) => void; fail: (error: Error) => void }>()
  const answers = new Map<string, (value: unknown) => unknown>()
  let asked = 0

  async function answerTo(id: number, name: string, value: unknown): Promise<void> {
    try {
      const how = answers.get(name)
      if (how === undefined) throw new Error(`nobody answers ${name}`)
      wire.send({ id, value: await how(value) })
    } catch (error) {
      wire.send({ id, error: String(error) })
    }
  }

  wire.listen((heard) => {
    // Only the other end of this file writes to the wire.
    const { id, name, value, error } = heard as Message
    if (name !== undefined) return void answerTo(id, name, value)
    const item = waiting.get(id)
    waiting.delete(id)
    if (error === undefined) item?.done(value)
    else item?.fail(new Error(error))
  })

  return {
    ask: (name, value) =>
      new Promise((done, fail) => {
        asked += 1
        waiting.set(asked, { done: done, fail })
        wire.send({ id: asked, name, value })
      }),
    answer: (name, how) => {
      answers.set(name, how)
    }
  }
}
