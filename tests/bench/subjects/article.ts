import { motionById } from '../../../dist/index.js'
import { archive } from '../../../dist/archive.js'
import { tallyChart } from '../../../dist/chart.js'
import { renderFigure } from '../../../dist/render.js'
import { launchChromium } from '../../chromium.js'
import { aimed, type Row } from '../row.js'

const ADDRESS = 'http://article.test/'

/** An article with the default figure, as a browser loads it. */
export async function article(): Promise<Row[]> {
  const figure = await renderFigure(tallyChart(motionById(archive, 'petrograd-soviet-1917-09-09-presidium')))
  const text = '<p>The plenum met in the evening.</p>'.repeat(12)
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A vote</title><body>${text}${figure}${text}`
  const browser = await launchChromium()
  try {
    const page = await browser.newPage()
    const requests: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) requests.push(request.url())
    })
    await page.route('**', (route) => route.fulfill({ body: html, contentType: 'text/html' }))
    await page.goto(ADDRESS, { waitUntil: 'networkidle' })
    const { scripts, moved } = await page.evaluate(async () => {
      let sum = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0
      }).observe({ type: 'layout-shift', buffered: true })
      await new Promise((resolve) => setTimeout(resolve, 500))
      return { scripts: document.scripts.length, moved: sum }
    })
    // A browser asks for a site’s icon on its own.
    const own = requests.filter((url) => !url.endsWith('/favicon.ico'))
    return [
      aimed(
        'article with the default figure',
        `${Math.round(html.length / 1024)} KB with its font`,
        `${scripts} scripts, ${own.length} request, layout shift ${moved}`,
        'no script, one request, no layout shift',
        scripts === 0 && own.length === 1 && moved === 0,
      ),
    ]
  } finally {
    await browser.close()
  }
}
