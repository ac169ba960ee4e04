import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchChromium } from '../chromium.js'
import { pageOf } from './markup.js'
import { site } from './site.js'

interface Visit extends BrowserContextOptions {
  readonly pages?: Parameters<typeof site>[0]
  readonly headers?: Readonly<Record<string, string>>
  readonly lang?: string
  readonly head?: string
}

/** Pages in a browser for the tests of a file; all are closed behind each test. */
export function usePages() {
  let browser: Browser
  const open: { close(): Promise<void> }[] = []
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    for (const thing of open.splice(0)) await thing.close()
  })

  /** A page of its own; what goes wrong in it is noted. */
  const newPage = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options })
    open.push(context)
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text())
    })
    return { page, faults }
  }

  const serve = async (pages: Parameters<typeof site>[0]) => {
    const server = await site(pages)
    open.push(server)
    return server
  }

  /** A page with something on it, from a server. */
  const visit = async (body: string, { pages, headers, lang, head, ...options }: Visit = {}) => {
    const html = pageOf(body, { ...(lang && { lang }), ...(head && { head }) })
    const server = await serve({ '/': { body: html, headers: { 'Content-Type': 'text/html', ...headers } }, ...pages })
    const visitor = await newPage(options)
    await visitor.page.goto(`${server.address}/`)
    return { ...visitor, server }
  }
  return { newPage, serve, visit }
}

/** What stands in the shadow of the element of that id, once something does: a picture, or a sentence instead. */
export async function drawn(page: Page, id = 'own'): Promise<string> {
  const shown = page.locator(`#${id}`).locator('.figure, .fault').first()
  await shown.waitFor({ state: 'attached' })
  return (await shown.getAttribute('class'))!
}

/** Changes attributes of the element, and waits until it has answered; its text. */
export async function change(page: Page, attributes: Readonly<Record<string, string | null>>): Promise<string> {
  return page.evaluate(async (entries) => {
    const own = document.getElementById('own')!
    const answered = new Promise((resolve) => {
      for (const name of ['chart-ready', 'chart-error'] as const) own.addEventListener(name, resolve, { once: true })
    })
    for (const [name, value] of entries) {
      if (value === null) own.removeAttribute(name)
      else own.setAttribute(name, value)
    }
    await answered
    const shadow = own.shadowRoot!
    return shadow.querySelector('.stage')?.getAttribute('aria-label') ?? shadow.querySelector('.fault')!.textContent
  }, Object.entries(attributes))
}

/** Colour that the picture stands on. */
export function ground(page: Page): Promise<string> {
  return page.evaluate(() => {
    const canvas = document.querySelector('#own')!.shadowRoot!.querySelector('canvas')!
    return [...canvas.getContext('2d')!.getImageData(2, 2, 1, 1).data.slice(0, 3)].join(' ')
  })
}

/** Charts that live on a page. */
export const charts = (page: Page) =>
  page.evaluate(
    () =>
      Object.keys(
        (globalThis as unknown as { SovietTally: typeof import('../../src/global.js') }).SovietTally.Chart.instances,
      ).length,
  )
