import { describe, expect, it } from 'vitest'
import { held, PRESIDIUM, TABLE } from './markup.js'
import { change, drawn, usePages } from './usePages.js'

const { serve, visit } = usePages()

describe('what <soviet-tally> holds', () => {
  it.each([
    [
      'a table lying on its side',
      '<table><tr><th>За<th>Против<th>Воздержались<tr><td>414<td>519<td>69</table>',
      'Отклонено: 414 за, 519 против',
    ],
    [
      'rounded and open numbers',
      '<table><tr><th>за<td>не менее 300<tr><th>против<td>ок. 100</table>',
      'Принято: около 300 или больше за, около 100 против',
    ],
    [
      'a table with a row for each account',
      '<table><thead><tr><th>Дата<th>Совет<th>Вопрос<th>За<th>Против<tbody><tr><td>9.09.1917<td>Петроградский Совет<td>Отставка<td>414<td>519</table>',
      'Отклонено: 414 за, 519 против',
    ],
    [
      'CSV',
      '<script type="text/csv">Дата;Совет;Вопрос;За;Против\n9.09.1917;Петроградский Совет;Отставка;414;519</script>',
      'Отклонено: 414 за, 519 против',
    ],
  ])('may be %s', async (_, inside, finding) => {
    const { page } = await visit(`<soviet-tally id="own">${inside}</soviet-tally>`, { lang: 'ru' })
    expect(await drawn(page)).toBe('figure')
    expect(await page.locator('#own .stage').getAttribute('aria-label')).toBe(finding)
  })

  it('may have shares, a header and a total that is right', async () => {
    const inside = (total: number) =>
      `<table><tr><th>Side<th>Votes<th>Share<tr><td>For<td>414<td>41.3%<tr><td>Against<td>519<td>51.8 %<tr><td>Abstained<td>69<td>6.9%<tr><td>Total<td>${total}<td>100%</table>`
    const { page } = await visit(
      `<soviet-tally id="own">${inside(1002)}</soviet-tally><soviet-tally id="wrong">${inside(1000)}</soviet-tally>`,
    )
    expect([await drawn(page), await drawn(page, 'wrong')]).toEqual(['figure', 'fault'])
    expect(await page.locator('#own .stage').getAttribute('aria-label')).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#wrong .fault').textContent()).toContain(
      'requires the sum 1002 of the sides at "Total", got 1000',
    )
  })

  it.each([
    ['nothing', '', 'requires a table, a record or a src, got none of them'],
    [
      'a table without figures',
      '<table><tr><td>a<td>1</table>',
      'requires a known figure such as "for" or «за», got "a"',
    ],
    ['a table without one side', '<table><tr><td>for<td>1</table>', 'requires a figure "against", got none'],
    [
      'a table of two accounts',
      '<table><tr><td>for<td>1<td>2<tr><td>against<td>1<td>2</table>',
      'requires one number for "for", got 2; requires one number for "against", got 2',
    ],
    [
      'a figure twice',
      '<table><tr><td>for<td>1<tr><td>yes<td>2<tr><td>against<td>2</table>',
      'requires one row for "yes", got a second',
    ],
    ['broken JSON', '<script type="application/json">{ "votes": }</script>', 'requires JSON, got'],
    ['another JSON', '<script type="application/json">[1]</script>', 'requires'],
    [
      'CSV with a wrong cell',
      '<script type="text/csv">Date;Soviet;Question;For;Against\n9.09.1917;Own;Why?;many;2</script>',
      'row 2, column "For": requires a whole number',
    ],
  ])('is told to be wrong: %s', async (_, inside, problem) => {
    const { page, faults } = await visit(`<soviet-tally id="own">${inside}</soviet-tally>`)
    expect(await drawn(page)).toBe('fault')
    expect(await page.locator('#own .fault').textContent()).toContain(problem)
    expect(faults).toEqual([])
  })

  it('is drawn anew when it changes', async () => {
    const { page } = await visit(`<soviet-tally id="own">${TABLE}</soviet-tally>`)
    await drawn(page)
    await page.evaluate(() => {
      document.querySelector('#own td')!.textContent = '600'
    })
    await expect
      .poll(() => page.locator('#own .stage').getAttribute('aria-label'))
      .toBe('Carried: 600 for, 519 against')
  })

  it('may come from a server, as JSON or CSV', async () => {
    const json = /\{.*\}/.exec(held(PRESIDIUM))![0]
    const pages = {
      '/vote.json': { body: json },
      '/vote.csv': { body: 'Date;Soviet;Question;For;Against\n9.09.1917;Own;Why?;1;2' },
    }
    const { page, server } = await visit(`<soviet-tally id="own" src="vote.json">${TABLE}</soviet-tally>`, { pages })
    expect(await drawn(page)).toBe('figure')
    expect(await page.locator('#own .table').textContent()).toContain('Antonov-Ovseyenko')
    await change(page, { theme: 'dark' })
    expect(server.asked.filter((path) => path === '/vote.json')).toHaveLength(1)
    expect(await change(page, { src: 'vote.csv' })).toBe('Rejected: 1 for, 2 against')
  })

  it('comes from no other server that does not allow it, from no other kind of address, and not without end', async () => {
    const other = await serve({
      '/vote.csv': { body: 'x' },
      '/free.csv': {
        body: 'Date;Soviet;Question;For;Against\n9.09.1917;Own;Why?;1;2',
        headers: { 'Access-Control-Allow-Origin': '*' },
      },
    })
    const pages = { '/large.csv': { body: 'x'.repeat(5_000_001) } }
    const { page } = await visit(`<soviet-tally id="own" src="none.json">${TABLE}</soviet-tally>`, { pages })
    expect(await drawn(page)).toBe('fault')
    expect(await page.locator('#own .fault').textContent()).toContain(
      'requires a record at "none.json", got the answer 404',
    )
    expect(await page.locator('#own > table').isVisible()).toBe(true)
    expect(await change(page, { src: `${other.address}/vote.csv` })).toContain(
      'got no answer, or one that this page may not read',
    )
    expect(await change(page, { src: 'data:text/csv,a' })).toContain('got no address of the web')
    expect(await change(page, { src: 'javascript:alert(1)' })).toContain('got no address of the web')
    expect(await change(page, { src: 'large.csv' })).toContain('got more than 5000000 bytes')
    expect(await change(page, { src: `${other.address}/free.csv` })).toBe('Rejected: 1 for, 2 against')
  })

  it('is text and never markup, in the picture, its table and its files', async () => {
    const evil = '<img src=x onerror="globalThis.hurt=1">'
    const { page, server } = await visit(
      `<soviet-tally id="own"><script type="text/csv">Date;Soviet;Question;For;Against;Source\n9.09.1917;${evil};${evil}?;1;2;=1+1 ${evil}</script></soviet-tally>`,
    )
    expect(await drawn(page)).toBe('figure')
    await page.locator('#own summary').click()
    for (const button of await page.locator('#own button').all()) await button.click()
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('#own .table').textContent()).toContain(evil)
    expect(await page.locator('#own img').count()).toBe(0)
    expect(await page.evaluate(() => 'hurt' in globalThis)).toBe(false)
    expect(server.asked).not.toContain('/x')
  })
})
