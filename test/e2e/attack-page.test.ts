import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, type Page, test } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { hostileCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { check, goTo, stepPages } from './wizard-page.ts'

/** A site of somebody else, which counts who comes and answers everybody with a script. */
async function elsewhere(body: (own: string) => string = () => '') {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    const headers = { 'content-type': 'text/html', 'access-control-allow-origin': '*' }
    response.writeHead(200, headers).end(body(`http://${request.headers.host ?? ''}`))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  // another name of the same computer is another site
  return { asked, url: `http://localhost:${port}`, close: () => server.close() }
}

let served: Served
test.beforeEach(async () => void (served = await serveCase(hostileCase)))
test.afterEach(() => served.close())

/** Runs in the page and says what became of it; what is refused by the policy says so by this event. */
async function refusals(page: Page, script: string): Promise<string[]> {
  return await page.evaluate(async (text) => {
    const heard: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => heard.push(event.effectiveDirective))
    try {
      const run = new Map<string, () => void>([
        ['inline script', () => document.body.append(Object.assign(document.createElement('script'), { text: '' }))],
        ['markup', () => (document.body.innerHTML = '<p>')],
        ['style', () => document.head.append(Object.assign(document.createElement('style'), { textContent: '*{}' }))],
        ['image', () => document.body.append(Object.assign(new Image(), { src: `${text}/image.png` }))],
        ['fetch', () => void fetch(`${text}/fetch`).catch(() => undefined)],
        ['beacon', () => void navigator.sendBeacon(`${text}/beacon`, 'x')],
        ['socket', () => void new WebSocket(`${text.replace('http', 'ws')}/socket`)],
        [
          'frame',
          () => document.body.append(Object.assign(document.createElement('iframe'), { src: `${text}/frame` }))
        ],
        ['object', () => document.body.append(Object.assign(document.createElement('object'), { data: `${text}/o` }))],
        ['worker', () => void new Worker(URL.createObjectURL(new Blob(['1'])))]
      ])
      for (const [name, attack] of run) {
        try {
          attack()
        } catch {
          heard.push(`${name} threw`)
        }
      }
      const form = Object.assign(document.createElement('form'), { action: `${text}/form`, method: 'post' })
      document.body.append(form)
      form.submit()
    } finally {
      // a refusal is reported in a later turn
      const wanted = ['img-src', 'connect-src', 'frame-src', 'form-action', 'style-src-elem']
      while (!wanted.every((name) => heard.includes(name))) await new Promise((done) => requestAnimationFrame(done))
    }
    return heard
  }, script)
}

test('a script that got into the page could load nothing, send nothing and embed nothing', async ({ page }) => {
  const other = await elsewhere()
  await page.goto(served.url)
  await expect(page.locator('h1')).toBeVisible()
  const heard = await refusals(page, other.url)
  for (const directive of ['img-src', 'connect-src', 'frame-src', 'form-action', 'style-src-elem']) {
    expect(heard).toContain(directive)
  }
  for (const attack of ['inline script', 'markup', 'object', 'worker']) expect(heard).toContain(`${attack} threw`)
  expect(other.asked).toEqual([])
  other.close()
})

test('evidence full of markup and script addresses makes no element, link or request', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).origin))
  let dialogs = 0
  page.on('dialog', (dialog) => {
    dialogs += 1
    void dialog.dismiss()
  })
  await page.goto(served.url)
  await check(page)
  for (const where of stepPages) {
    await goTo(page, where)
    await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
    const links = await page.locator('a[href]').evaluateAll((all) => all.map((item) => item.getAttribute('href') ?? ''))
    expect(links.filter((href) => !/^(#|https:\/\/learn\.microsoft\.com\/)/.test(href))).toEqual([])
    expect(await page.locator('script:not([src]), iframe, object, embed, img').count()).toBe(0)
  }
  expect(new Set(asked.filter((origin) => origin !== 'null'))).toEqual(new Set([new URL(served.url).origin]))
  expect(dialogs).toBe(0)
})

test('a second browser that has the address too late gets nothing, and learns why', async ({ page, browser }) => {
  await page.goto(served.url)
  await check(page)
  const other = await browser.newPage({ locale: 'de-DE' })
  await other.goto(served.url)
  await expect(other.getByRole('alert')).toContainText('schon in einem anderen Fenster geöffnet')
  await expect(other.locator('nav a[href="#/result"]')).toHaveCount(0)
  await other.close()
  // the first one goes on, also after reloading
  await page.reload()
  await expect(page.locator('nav a[href="#/result"]')).toBeVisible()
})

test('a malicious page in the same browser can neither ask, nor embed, nor even notice the program', async ({
  page,
  context
}) => {
  await page.goto(served.url)
  await expect(page.locator('h1')).toBeVisible()
  const { origin } = new URL(served.url)
  const other = await elsewhere()
  const evil = await context.newPage()
  await evil.goto(other.url)
  const outcome = await evil.evaluate(async (target) => {
    const attempt = async (init: RequestInit): Promise<string> =>
      await fetch(`${target}/call/app:info`, { method: 'POST', body: '[]', ...init }).then(
        (response) => `${response.type} ${response.status}`,
        () => 'refused'
      )
    const loaded = (element: HTMLScriptElement | HTMLImageElement): Promise<string> =>
      new Promise((done) => {
        element.onload = () => done('loaded')
        element.onerror = () => done('refused')
        element.src = `${target}/index.html`
        document.body.append(element)
      })
    return {
      cors: await attempt({ headers: { 'content-type': 'application/json', 'x-token': 'x' } }),
      noCors: await attempt({ mode: 'no-cors' }),
      script: await loaded(document.createElement('script')),
      image: await loaded(new Image())
    }
  }, origin)
  expect(outcome).toEqual({ cors: 'refused', noCors: 'refused', script: 'refused', image: 'refused' })
  await evil.evaluate(
    (target) => void document.body.append(Object.assign(document.createElement('iframe'), { src: target })),
    origin
  )
  const refused = 'chrome-error://chromewebdata/'
  await expect.poll(() => evil.frames().map((frame) => frame.url())).toEqual([evil.url(), refused])
  other.close()
})

test('a file or an address dropped beside the field takes the page nowhere', async ({ page }) => {
  await page.goto(served.url)
  await expect(page.locator('h1')).toBeVisible()
  const prevented = await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/uri-list', 'https://evil.example/')
    data.setData('text/html', '<script>alert(1)</script>')
    return ['dragover', 'drop'].map((type) => {
      const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true })
      document.body.dispatchEvent(event)
      return event.defaultPrevented
    })
  })
  expect(prevented).toEqual([true, true])
  expect(new URL(page.url()).origin).toBe(new URL(served.url).origin)
})
