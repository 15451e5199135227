import { readFile, rm } from 'node:fs/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { thisSystem } from '../../src-main/system/this-system.ts'
import { updatePolicyProbe } from '../../src-main/probes/registry-probes.ts'
import { updatePolicyKeys } from '../../src-main/readers/registry/registry-keys.ts'
import { fakeWindows, printing, type FakePrograms } from '../builders/fake-windows.ts'

const folders: string[] = []
const value = { SetPolicyDrivenUpdateSourceForQualityUpdates: { type: 'REG_DWORD', value: 0 } }
const listed = Object.fromEntries(
  updatePolicyKeys.map((path) => [
    path.replace('HKEY_LOCAL_MACHINE', 'HKLM'),
    { exists: true, keys: [], values: path === updatePolicyKeys[0] ? value : {} }
  ])
)
const [policyKey] = updatePolicyKeys
/** A query of each key above the policy lists the one on the way to it. */
const parents = policyKey.split('\\').map((_, at, names) => {
  const [path, child] = [at, at + 1].map((last) => names.slice(0, last + 1).join('\\'))
  return `'${path}') echo '${child}' ;;`
})
/** Only the policy itself can be exported; nothing else is listed by a key that exists. */
const reg = `case "$1" in
export) [ "$2" = '${updatePolicyKeys[0]}' ] || exit 1
cat > "$3" <<'END'
Windows Registry Editor Version 5.00

[${updatePolicyKeys[0]}]
"SetPolicyDrivenUpdateSourceForQualityUpdates"=dword:00000000
"TargetGroup"="Büro Köln"
END
;;
*) case "$2" in
${parents.join('\n')}
*) exit 1 ;;
esac ;;
esac`

async function read(programs: FakePrograms) {
  const { registry, folder, calls } = await fakeWindows(programs)
  folders.push(folder)
  const machine = { ...thisSystem(), registry }
  const policy = await updatePolicyProbe.collect(machine, new AbortController().signal, [])
  return { policy, calls: (await readFile(calls, 'utf8')).split('\n') }
}
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

describe('the update policy, live', () => {
  it('is read by regedit with all its keys in one run', async () => {
    const { policy, calls } = await read({ cscript: printing(JSON.stringify(listed)) })
    expect(policy.readBy).toBe('regedit')
    expect(policy.keys.map((key) => key.path)).toEqual(updatePolicyKeys)
    expect(policy.keys[0]?.values).toEqual([
      { name: 'SetPolicyDrivenUpdateSourceForQualityUpdates', type: 'REG_DWORD', data: 0 }
    ])
    expect(calls.filter((line) => line.includes('regList.wsf'))).toHaveLength(1)
  })

  it('is read by reg.exe where regedit cannot, and missing keys are reported as missing', async () => {
    const { policy } = await read({ reg })
    expect(policy.readBy).toBe('reg.exe')
    expect(policy.keys.map((key) => key.present)).toEqual(updatePolicyKeys.map((_, at) => at === 0))
    expect(policy.keys[0]?.values).toContainEqual({ name: 'TargetGroup', type: 'REG_SZ', data: 'Büro Köln' })
  })
})
