import { readFileSync } from 'node:fs'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const DIST = join(import.meta.dirname, '..', '..', 'dist')

/** What a server answers at a path. */
interface Answer {
  readonly body: string | Buffer
  readonly headers?: OutgoingHttpHeaders
  readonly status?: number
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
}

/** A server of a few pages, and of the built script file at `/soviet-tally.global.js`; it notes what was asked for. */
export async function site(pages: Readonly<Record<string, Answer>>) {
  const asked: string[] = []
  const server = createServer(({ url = '/' }, response) => {
    const path = url.split('?')[0]!
    // A browser asks for a site’s icon when it comes to it, which is no page’s doing.
    if (path === '/favicon.ico') {
      response.writeHead(204)
      response.end()
      return
    }
    asked.push(path)
    const script = path.endsWith('/soviet-tally.global.js')
      ? { body: readFileSync(join(DIST, 'soviet-tally.global.js'), 'utf8') }
      : undefined
    const { body, headers = {}, status = 200 }: Answer = pages[path] ?? script ?? { body: 'none', status: 404 }
    response.writeHead(status, { 'Content-Type': TYPES[extname(path)] ?? 'text/plain', ...headers })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}
