import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import page from '../examples/element.js'
import { usePages } from './element/usePages.js'
import { violations } from './violations.js'

const { newPage, serve } = usePages()

describe('the page of elements', () => {
  it.each(['en', 'ru'] as const)(
    'is valid HTML, passes axe in both themes, and draws four charts: %s',
    async (locale) => {
      const html = await page(locale)
      const validator = new HtmlValidate({ extends: ['html-validate:standard'] })
      const { results } = await validator.validateString(html)
      expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
        [],
      )
      const server = await serve({ '/page.html': { body: html } })
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page: own, faults } = await newPage({ colorScheme })
        await own.goto(`${server.address}/page.html`)
        for (const element of await own.locator('soviet-tally').all()) {
          await element.scrollIntoViewIfNeeded()
          await element.locator('.figure').waitFor()
          await element.locator('summary').click()
          await element.locator('button').first().click()
        }
        expect(await violations(own)).toEqual([])
        expect(faults).toEqual([])
      }
    },
  )
})
