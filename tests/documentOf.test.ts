import { describe, expect, it } from 'vitest'
import { documentOf, patternOf } from './documents.js'

describe('the documents', () => {
  it('are read as GitHub reads them', () => {
    const text = [
      '# One `two`: _three_, 1917–18!',
      '## [Four](five.md#six)',
      '## Four',
      '![seven](eight.png) `[no](link)`',
      '```js nine.mjs',
      '# none',
      'f() // => ten…',
      '// 11',
      '```',
      '```sh',
      'twelve',
      '```',
      'prints',
      '```text',
      '13',
      '```',
      '',
    ].join('\n')
    const { anchors, links, blocks } = documentOf('a.md', text)
    expect(anchors).toEqual(['one-two-three-191718', 'four', 'four-1'])
    expect(links).toEqual(['five.md#six', 'eight.png'])
    expect(blocks).toEqual([
      { language: 'js', file: 'nine.mjs', code: '# none\nf() // => ten…\n// 11\n', printed: 'ten…\n11' },
      { language: 'sh', file: '', code: 'twelve\n', printed: '13' },
    ])
    expect('ten and more\n11').toMatch(patternOf('ten…\n11'))
    expect('ten\n12').not.toMatch(patternOf('ten…\n11'))
    expect('a\nb\nc').toMatch(patternOf('a\n…\nc'))
    expect('a\nb').not.toMatch(patternOf('a'))
  })
})
