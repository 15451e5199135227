import { rm } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { System } from '../../src-main/system/system.ts'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { pinStoreProbe } from '../../src-main/probes/pin-store.ts'
import { pinStoreKeys } from '../../src-main/readers/registry/registry-keys.ts'
import { fakeWindows } from '../builders/fake-windows.ts'

const signal = new AbortController().signal
const folders: string[] = []
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

/** A Windows whose reg.exe answers like this. */
async function windows(reg: string): Promise<System> {
  const { registry, folder } = await fakeWindows({ reg })
  folders.push(folder)
  return { ...thisSystem(), registry }
}

const thumbprint = 'A0B1C2D3E4F5A6B7C8D9E0F1A2B3C4D5E6F70819'
const [own, policy] = pinStoreKeys
/** `query KEY`: a listing for what is there, 1 for what is not. */
const answering = `case "$2" in
'${own}\\Certificates') printf '\\r\\n%s\\r\\n' '${own}\\Certificates\\${thumbprint}' ;;
*'\\Certificates'|*WindowsServerUpdateServices) exit 1 ;;
*) echo ;;
esac`

describe('the store of pinned certificates', () => {
  it('is read by the names of its keys', async () => {
    expect(await pinStoreProbe.collect(await windows(answering), signal, [])).toEqual({
      readBy: 'reg.exe',
      places: [
        { path: own, present: true, thumbprints: [thumbprint.toLowerCase()] },
        { path: policy, present: false, thumbprints: [] }
      ]
    })
  })

  it('says why where it may not be read', async () => {
    const denied = `case "$2" in
*Certificates) exit 1 ;;
*) printf '%s\\\\Certificates\\r\\n' "$2" ;;
esac`
    await expect(pinStoreProbe.collect(await windows(denied), signal, [])).rejects.toMatchObject({
      reason: 'access-denied'
    })
  })

  it('has no meaning where there is no registry', async () => {
    const machine = { ...thisSystem(), registry: null }
    await expect(pinStoreProbe.collect(machine, signal, [])).rejects.toMatchObject({ reason: 'not-applicable' })
  })
})
