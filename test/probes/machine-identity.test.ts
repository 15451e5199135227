import { rm } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { machineIdentityProbe } from '../../src-main/probes/computer.ts'
import { updateAgentKey } from '../../src-main/readers/registry/registry-keys.ts'
import { fakeWindows } from '../builders/fake-windows.ts'

const folders: string[] = []
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** Reads on a Windows whose reg.exe answers like this. */
async function read(reg: string) {
  const { registry, folder } = await fakeWindows({ reg })
  folders.push(folder)
  return await machineIdentityProbe.collect({ ...thisSystem(), registry }, new AbortController().signal, [])
}

/** The key is exported with these lines in it; `null`: nothing above lists it either. */
function answering(lines: string | null): string {
  if (lines === null) return `case "$1 $2" in 'query HKEY_LOCAL_MACHINE') exit 0 ;; *) exit 1 ;; esac`
  return `[ "$1" = export ] || exit 1
cat > "$3" <<'END'
Windows Registry Editor Version 5.00

[${updateAgentKey}]
${lines}
[${updateAgentKey}\\Auto Update]
"SusClientId"="11111111-2222-3333-4444-555555555555"
END`
}

const id = '0D0F7CB5-6C8F-4B0C-9D5E-5F8F1B1C2D3E'

describe('the id at WSUS', () => {
  it('is read from its own key, in one spelling', async () => {
    const result = await read(answering(`"SusClientId"="${id}"\n`))
    expect(result).toEqual({ names: [], ids: [`wsus:${id.toLowerCase()}`] })
  })

  it.each([
    ['its value', '"AccountDomainSid"=hex:01,04\n'],
    ['its key', null]
  ])('may lack %s yet, which is no fault', async (_what, lines) => {
    expect(await read(answering(lines))).toEqual({ names: [], ids: [] })
  })
})
