import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeIisLog } from '../bench/iis-log-file.ts'
import { pacCase } from './pac-case.ts'
import { runToEnd } from './program-run.ts'

const root = join(import.meta.dirname, '../..')
const built = existsSync(join(root, 'out/main/cli.js'))

describe.skipIf(!built && process.env['SUP_DOCTOR_REQUIRE_ALL'] !== '1')(
  'a build beside which files were changed',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'sup-doctor-changed-'))
    const run = (...args: string[]) =>
      runToEnd(process.execPath, [join(folder, 'out/main/cli.js'), ...args], { cwd: folder, env: process.env })
    const report = async (language: string) => {
      const page = join(folder, `${language}.html`)
      await run('check', '--no-network', '--html', page, '--lang', language)
      return readFileSync(page, 'utf8')
    }

    beforeAll(() => {
      for (const part of ['out/main', 'out/assets', 'package.json']) {
        cpSync(join(root, part), join(folder, part), { recursive: true })
      }
    })
    afterAll(() => rmSync(folder, { recursive: true }))

    it('says nothing of files as long as they are as they were', async () => {
      expect(await report('de')).not.toMatch(/fehl(?:t|en) oder verändert/)
    })
    it('names them in the evidence', async () => {
      for (const name of ['probes/start-scan.js', 'vbs/regList.wsf'])
        appendFileSync(join(folder, 'out/assets', name), '\n')
      const [german, english] = [await report('de'), await report('en')]
      expect(german).toMatch(/fehl(?:t|en) oder verändert/)
      expect(english).toMatch(/missing or w(?:as|ere) changed/)
      for (const page of [german, english]) {
        expect(page).toContain('probes/start-scan.js, vbs/regList.wsf')
        expect(page).not.toContain('winhttp-requests.js')
      }
    })
    it('asks no PAC script with another engine', async () => {
      rmSync(join(folder, 'out/assets/pac/quickjs.wasm'))
      expect(await pacCase(folder, run)).toEqual(['unavailable', ''])
    })
    it('starts no other reading thread', async () => {
      const log = join(folder, 'u_ex261014.log')
      makeIisLog(log, 50 * 1024 * 1024)
      appendFileSync(join(folder, 'out/assets/threads/reading-thread.cjs'), '\n')
      const ran = await run('check', log)
      expect(ran.exitCode).toBe(70)
      expect(ran.stderr).toContain('threads/reading-thread.cjs is missing or not the file this program was built with')
    })
  }
)
