import { launchChromium } from '../chromium.js'

/** Reads markup as a browser does. */
export interface Reader {
  /** What is wrong with a document, or has got into it that the library never writes. */
  faultsOf(markup: string, type: 'text/html' | 'image/svg+xml'): Promise<string[]>
  close(): Promise<void>
}

/** Opens a browser that reads markup without showing it. */
export async function openReader(): Promise<Reader> {
  const browser = await launchChromium()
  const page = await browser.newPage()
  return {
    faultsOf: (markup, type) =>
      page.evaluate(
        ([text, kind]) => {
          const document = new DOMParser().parseFromString(text, kind)
          const broken = document.querySelector('parsererror')
          const faults = broken ? [broken.textContent] : []
          for (const element of document.querySelectorAll('*')) {
            const { localName } = element
            const isRecord = localName === 'script' && element.getAttribute('type') === 'application/json'
            if (/^(?:script|iframe|object|embed|foreignObject|form|base|link)$/.test(localName) && !isRecord)
              faults.push(localName)
            for (const { name, value } of element.attributes) {
              if (/^on/i.test(name) || /^\s*javascript:/i.test(value)) faults.push(`${localName} ${name}=${value}`)
            }
          }
          return faults
        },
        [markup, type] as const,
      ),
    close: () => browser.close(),
  }
}
