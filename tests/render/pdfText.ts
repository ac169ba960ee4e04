import { inflateSync } from 'node:zlib'

/** Whether every letter of a PDF’s fonts is drawn in one piece, and not of others that may be missing. */
export function hasWholeLetters(pdf: Buffer): boolean {
  const text = pdf.toString('latin1')
  return [...text.matchAll(/\/FontFile2 (\d+) 0 R/g)].every(([, id]) => {
    const body = new RegExp(`\\n${id!} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(text)![1]!
    const font = Buffer.from(streamOf(body), 'latin1')
    const at = (table: string) => font.readUInt32BE(font.indexOf(table, 12) + 8)
    const isLong = font.readInt16BE(at('head') + 50) === 1
    const glyphs = font.readUInt16BE(at('maxp') + 4)
    const start = (i: number) =>
      isLong ? font.readUInt32BE(at('loca') + 4 * i) : 2 * font.readUInt16BE(at('loca') + 2 * i)
    return Array.from({ length: glyphs }, (_, i) => i).every(
      (i) => start(i) === start(i + 1) || font.readInt16BE(at('glyf') + start(i)) >= 0,
    )
  })
}

/** What can be selected in a PDF of one page, in the order in which it is drawn: every letter by its font’s own map. */
export function pdfText(pdf: Buffer): string {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [id!, body!]),
  )
  const page = [...objects.values()].find((body) => /\/Type \/Page\b/.test(body))!
  const resources = /\/Font <<([\s\S]*?)>>/.exec(page)![1]!
  const letters = new Map(
    [...resources.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, id]) => {
      const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(id!)!)![1]!
      return [name!, lettersOf(streamOf(objects.get(map)!))]
    }),
  )
  const content = streamOf(objects.get(/\/Contents (\d+) 0 R/.exec(page)![1]!)!)
  let font: ReadonlyMap<number, string> = new Map()
  let text = ''
  for (const [, name, glyphs] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (name !== undefined) font = letters.get(name)!
    else for (const [code] of glyphs!.matchAll(/.{4}/g)) text += font.get(parseInt(code, 16)) ?? '\ufffd'
  }
  return text
}

function streamOf(body: string): string {
  const bytes = Buffer.from(/stream\r?\n([\s\S]*?)\r?\nendstream/.exec(body)![1]!, 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** A font’s map from glyphs to letters. */
function lettersOf(map: string): Map<number, string> {
  const letter = (hex: string) => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const letters = new Map<number, string>()
  for (const [, block] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code, to] of block!.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(parseInt(code!, 16), letter(to!))
  }
  for (const [, block] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, last, to] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(from!, 16); code <= parseInt(last!, 16); code++) {
        letters.set(code, String.fromCharCode(parseInt(to!, 16) + code - parseInt(from!, 16)))
      }
    }
  }
  return letters
}
