import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IpcMainLike, registerHandlers } from '../../src-main/hosts/electron/register-handlers.ts'
import { serve } from '../../src-main/hosts/web/serve.ts'
import type { Answering } from '../../src-main/service/answer.ts'

type Asked = { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly why: string }
type Who = 'page' | 'foreign' | 'stranger'

/** One host as a page meets it: our own page, a page from elsewhere, or somebody without any credential. */
export interface HostUnderTest {
  ask(channel: string, args: unknown, who?: Who): Promise<Asked>
  close(): Promise<void>
}

export async function webHost(service: Answering): Promise<HostUnderTest> {
  const root = await mkdtemp(join(tmpdir(), 'host-contract-'))
  await writeFile(join(root, 'index.html'), '<!doctype html><title>page</title>')
  const served = await serve(root, service)
  const url = new URL(served.url)
  const token = url.hash.slice('#t='.length)
  const headers: Record<Who, Record<string, string>> = {
    page: { 'x-token': token, origin: url.origin },
    foreign: { 'x-token': token, origin: 'https://elsewhere.example' },
    stranger: {}
  }
  return {
    close: () => served.close(),
    ask: async (channel, args, who = 'page') => {
      const response = await fetch(`${url.origin}/call/${channel}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers[who] },
        body: JSON.stringify(args) ?? ''
      })
      const text = await response.text()
      if (!response.ok) return { ok: false, why: text }
      return { ok: true, result: (JSON.parse(text) as { result: unknown }).result }
    }
  }
}

export async function electronHost(service: Answering): Promise<HostUnderTest> {
  let listener: Parameters<IpcMainLike['handle']>[1] | null = null
  registerHandlers({ handle: (_channel, heard) => (listener = heard) }, service)
  const frames = {
    page: { parent: null, origin: 'app://bundle' },
    foreign: { parent: null, origin: 'https://elsewhere.example' },
    stranger: null
  }
  return {
    close: async () => undefined,
    ask: async (channel, args, who = 'page') => {
      try {
        const result: unknown = await listener?.({ senderFrame: frames[who] }, channel, structuredClone(args))
        return { ok: true, result: structuredClone(result) }
      } catch (error) {
        return { ok: false, why: error instanceof Error ? error.message : String(error) }
      }
    }
  }
}
