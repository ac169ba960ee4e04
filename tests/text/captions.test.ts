import { describe, expect, it } from 'vitest'
import { archive } from '../../src/archive/index.js'
import { captions, motionById } from '../../src/index.js'
import { bind } from '../../src/text/bind.js'
import { sideTexts } from '../../src/text/sideTexts.js'
import { bolsheviks, congress, held } from './house.js'

/** With plain spaces: where they are no-break is a test of its own. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')

describe('captions(subject, options, caller)', () => {
  it('holds together what must not be torn, shown here as ~', () => {
    const drawn = (text: string) => text.replaceAll('\u00a0', '~')
    const en = captions(presidium)
    expect(drawn(en.occasion)).toBe(
      'Shall the Presidium’s resignation be refused? Petrograd~Soviet, 9 (22) September~1917, by leaving the room',
    )
    expect(drawn(en.mark)).toBe('467 needed: more than half of the~933 for and against')
    const ru = captions(congress(held(bolsheviks, 390, 649)), { locale: 'ru' })
    expect(drawn(ru.finding)).toBe('Большевики~— 390 из~649, большинство')
    expect(drawn(ru.occasion)).toBe('Второй~съезд, 25 октября (7 ноября)~1917')
  })

  it('differs from what is read by nothing else', () => {
    for (const locale of ['en', 'ru'] as const) {
      const { description, turn } = captions(presidium, { locale, reading: 0 })
      expect(description).toContain(turn.replaceAll('\u00a0', ' '))
      expect(description).not.toContain('\u00a0')
    }
  })

  it('draws one reading alone', () => {
    const { grounds, finding } = captions(presidium, { reading: 1 })
    expect(plain(grounds)).toBe('Source: Trotsky, retold.')
    expect(finding).toBe('Rejected: 414 for, 519 against')
    expect(plain(captions(presidium).grounds)).toBe(
      'Sources: Antonov-Ovseyenko; Trotsky, retold. They differ on abstentions (69, 67).',
    )
  })

  it('does not stop twice behind a name that brings its stop', () => {
    const [first] = presidium.readings
    const named = (short: string) => ({
      ...presidium,
      readings: [{ ...first!, source: { ...first!.source, short: { en: short } } }],
    })
    expect(plain(captions(named('Works, 2nd ed.')).grounds)).toBe('Source: Works, 2nd ed.')
    expect(plain(captions(named('What Is to Be Done?'), { locale: 'ru' }).grounds)).toBe(
      'Источник: What Is to Be Done?',
    )
    const asked = { ...presidium, question: { en: 'Resignation', ru: 'Отставка.' } }
    expect(captions(asked).occasion).toContain('Resignation. Petrograd')
    expect(captions(asked, { locale: 'ru' }).description).toContain('поставлен вопрос «Отставка», голосовали')
  })

  it('quotes a quotation with other marks', () => {
    const loan = { ...presidium, question: { en: 'Support for the “Liberty Loan”', ru: 'Поддержка «Займа свободы»' } }
    expect(captions(loan).description).toContain('was: “Support for the ‘Liberty Loan’.” ')
    expect(captions(loan, { locale: 'ru' }).description).toContain('поставлен вопрос «Поддержка „Займа свободы“», ')
    expect(plain(captions(loan).occasion)).toContain('Support for the “Liberty Loan”. Petrograd Soviet')
  })

  it('names the function that was called', () => {
    // Only what is no `Locale` can be refused.
    const options = { locale: 'de' as 'en' }
    expect(() => captions(presidium, options)).toThrow('captions requires one of en, ru, got "de"')
    expect(() => captions(presidium, options, 'tallyChart')).toThrow('tallyChart requires one of')
    expect(() => captions(presidium, { reading: 9 }, 'tallyChart')).toThrow('tallyChart requires a reading from 0 to 1')
    expect(() => captions({ for: 1, against: 0 }, { reading: 1 })).toThrow(
      'captions requires a reading from 0 to 0, got 1',
    )
    expect(() => sideTexts(presidium, presidium.readings[0]!, options, 'tallyChart')).toThrow('tallyChart requires one')
  })
})

describe('bind(text, names)', () => {
  it.each([
    ['25 October (7 November) 1917', '25 October (7 November)~1917'],
    ['of about 1,000', 'of about~1,000'],
    ['из не менее чем 500', 'из не~менее чем~500'],
    ['расходятся в числе', 'расходятся в~числе'],
    ['сентябрь 1917 (ст. ст.)', 'сентябрь~1917 (ст.~ст.)'],
    ['100 % от 19170', '100~% от~19170'],
    ['nothing here', 'nothing here'],
  ])('%s', (text, bound) => {
    expect(bind(text).replaceAll('\u00a0', '~')).toBe(bound)
  })

  it('holds short names together, as they are', () => {
    expect(bind('a $& b c', ['$& b'])).toBe('a $&\u00a0b c')
    const long = 'All-Russian Central Executive Committee'
    expect(bind(long, [long])).toBe(long)
  })
})
