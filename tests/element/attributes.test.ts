import { describe, expect, it } from 'vitest'
import { AUGUST, held, ONE, PRESIDIUM } from './markup.js'
import { change, charts, drawn, ground, usePages } from './usePages.js'

const { visit } = usePages()

describe('the attributes of <soviet-tally>', () => {
  it('are properties too, and change the picture', async () => {
    const { page } = await visit(`<soviet-tally id="own">${held(PRESIDIUM, AUGUST)}</soviet-tally>`)
    await drawn(page)
    expect(await change(page, { ids: PRESIDIUM })).toBe('Rejected: 414 for, 519 against')
    expect(await change(page, { rule: 'two-thirds-cast' })).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#own .table').textContent()).toContain('668')
    expect(await change(page, { locale: 'ru' })).toBe('Отклонено: 414 за, 519 против')
    await page.locator('#own summary').click()
    await page.locator('#own button').first().click()
    await change(page, { calendar: 'new' })
    // What the reader has opened stays open.
    expect(await page.locator('#own .table').isVisible()).toBe(true)
    expect(await page.locator('#own .table').textContent()).toContain('22 сентября 1917')
    expect(await page.locator('#own .table').textContent()).not.toContain('9 (22)')
    expect(await change(page, { chart: 'hall' })).toBe('Из зала вышли 519, остались 414')
    await change(page, { theme: 'dark' })
    expect(await ground(page)).toBe('20 23 26')
    expect(await charts(page)).toBe(1)

    const reflected = await page.evaluate(() => {
      const own = document.querySelector('soviet-tally')!
      const before = [own.chart, own.locale, own.rule, own.calendar, own.theme, own.src]
      own.chart = 'readings'
      own.theme = null
      return [...before, own.getAttribute('chart'), own.hasAttribute('theme')]
    })
    expect(reflected).toEqual(['hall', 'ru', 'two-thirds-cast', 'new', 'dark', null, 'readings', false])
  })

  it('that are wrong give a sentence, all that is wrong, and the table; right ones give the picture back', async () => {
    const { page } = await visit(ONE)
    await drawn(page)
    expect(await change(page, { chart: 'pie', rule: 'simpel' })).toBe(
      'This picture could not be drawn.soviet-tally requires a chart of tally, hemicycle, hall, trajectory, shift, readings, rules, flow, power, ternary, adoption, got "pie"; requires a rule of simple, cast, present, members, two-thirds, two-thirds-cast, two-thirds-present, two-thirds-members, got "simpel"; did you mean "simple"?',
    )
    expect(await page.locator('#own > table').isVisible()).toBe(true)
    expect(await charts(page)).toBe(0)
    expect(await change(page, { chart: null, rule: null })).toBe('Rejected: 414 for, 519 against')
    expect(await page.locator('#own > table').isVisible()).toBe(false)
    for (const [attributes, problem] of [
      [{ ids: 'petrograd-soviet-1917-09-09' }, `got "petrograd-soviet-1917-09-09"; did you mean "${PRESIDIUM}"?`],
      [{ ids: null, chart: 'shift' }, 'shift requires two votes or two compositions, got 1 id'],
      [{ chart: 'power' }, 'power requires a composition, got 0 ids'],
      [{ chart: 'tally', locale: 'de' }, 'requires a locale of en, ru, got "de"'],
    ] as const) {
      expect(await change(page, attributes)).toContain(problem)
    }
  })
})
