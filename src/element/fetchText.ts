import { decoded } from '../exchange/decoded.js'

/** Bytes of the largest record that is loaded; the whole archive has a tenth of it. */
const MOST = 5_000_000

/**
 * A text of the page’s own server, or of one that allows it (CORS).
 *
 * @throws RangeError if it is neither, cannot be loaded or is too large
 */
export async function fetchText(address: string, signal: AbortSignal): Promise<string> {
  const fail = (got: string) =>
    new RangeError(`soviet-tally requires a record at ${JSON.stringify(address)}, got ${got}`)
  const url = URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI) : null
  if (!url || !/^https?:$/.test(url.protocol)) throw fail('no address of the web')
  const response = await fetch(url, { mode: 'cors', credentials: 'same-origin', signal }).catch((error: unknown) => {
    throw signal.aborted ? error : fail('no answer, or one that this page may not read')
  })
  if (!response.ok) throw fail(`the answer ${response.status}`)
  const chunks: Uint8Array[] = []
  let size = 0
  const reader = response.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value)
    size += part.value.length
    if (size > MOST) {
      await reader?.cancel()
      throw fail(`more than ${MOST} bytes`)
    }
  }
  const text = decoded(new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()))
  if ('problem' in text) throw fail('no text in UTF-8')
  return text.value
}
