import { describe, expect, it } from 'vitest'
import type { AdoptionFacts } from '../../src/text/adoptionFacts.js'
import { enAdoption } from '../../src/text/enAdoption.js'
import { enFlow } from '../../src/text/enFlow.js'
import { enHall } from '../../src/text/enHall.js'
import { enPower } from '../../src/text/enPower.js'
import { enShift } from '../../src/text/enShift.js'
import { enTrajectory } from '../../src/text/enTrajectory.js'
import { enVerdicts } from '../../src/text/enVerdicts.js'
import type { FlowFacts } from '../../src/text/flowFacts.js'
import type { PowerFacts } from '../../src/text/powerFacts.js'
import { ruAdoption } from '../../src/text/ruAdoption.js'
import { ruFlow } from '../../src/text/ruFlow.js'
import { ruHall } from '../../src/text/ruHall.js'
import { ruPower } from '../../src/text/ruPower.js'
import { ruShift } from '../../src/text/ruShift.js'
import { ruTrajectory } from '../../src/text/ruTrajectory.js'
import { ruVerdicts } from '../../src/text/ruVerdicts.js'
import type { ShiftFacts } from '../../src/text/shiftFacts.js'
import type { TrajectoryFacts } from '../../src/text/trajectoryFacts.js'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const at = (least: number, most = least) => ({ least, most })

const trajectory: TrajectoryFacts = {
  body: 'Soviet',
  camp: 'for power',
  base: 'decisive',
  of: 'votes',
  ends: { first: at(0.25), last: at(0.5, 0.75) },
  status: 'unclear',
  after: 'May',
  by: 'June',
  about: false,
  open: false,
  sources: ['A', 'B'],
}

describe('words for a trajectory', () => {
  it('say when it turned, or that nobody knows', () => {
    expect(plain(enTrajectory.finding(trajectory))).toBe('From 25.0% to 50.0–75.0%: when it turned is not known')
    expect(plain(ruTrajectory.finding(trajectory))).toBe('От 25,0 % до 50,0–75,0 %: когда наступил перелом, неизвестно')
  })

  it('say one share once', () => {
    const level = { ...trajectory, ends: { first: at(0.25), last: at(0.25) } }
    expect(plain(enTrajectory.finding(level))).toBe('25.0%')
    expect(plain(ruTrajectory.finding(level))).toBe('25,0 %')
  })

  it('say that no share is known, and explain no line then', () => {
    const silent = { ...trajectory, ends: null }
    expect([enTrajectory.finding(silent), enTrajectory.note(silent)]).toEqual(['The shares are not known', ''])
    expect([ruTrajectory.finding(silent), ruTrajectory.note(silent)]).toEqual(['Доли неизвестны', ''])
  })

  it('name one source, several or none', () => {
    const grounds = (...sources: readonly string[]) =>
      [enTrajectory, ruTrajectory].map((words) => words.grounds({ ...trajectory, sources }))
    expect(grounds('A', 'B')).toEqual(['Sources: A; B.', 'Источники: A; B.'])
    expect(grounds('A')).toEqual(['Source: A.', 'Источник: A.'])
    expect(grounds()).toEqual(['', ''])
  })
})

const power: PowerFacts = { strongest: null, needed: '', powerless: [], alone: false, open: false }

describe('words for power', () => {
  it('say that the sources leave it open', () => {
    expect(enPower.finding(power)).toBe('Who had the most power depends on what the sources leave open')
    expect(ruPower.finding(power)).toBe('Чьё влияние было наибольшим, зависит от того, о чём источники молчат')
  })

  it('say that two are equal, within bounds', () => {
    const equal = { ...power, strongest: { names: ['A', 'B'], power: at(0.25, 0.5), share: at(0.25) } }
    expect(plain(enPower.finding(equal))).toBe('A and B had equal power: 25.0–50.0% each')
    expect(plain(ruPower.finding(equal))).toBe('Влияние равно: A и B — по 25,0–50,0 %')
  })

  it('say who votes alone, and what thin lines are', () => {
    const drawn = { ...power, alone: true, open: true }
    expect(enPower.note(drawn)).toContain('Each group is taken to vote as one; whoever belongs to none votes alone.')
    expect(enPower.note(drawn)).toContain('Thin lines: what the ranges of the sources allow.')
    expect(ruPower.note(drawn)).toContain('каждая группа голосует как один, а не входящие в группы — каждый за себя.')
    expect(ruPower.note(drawn)).toContain('Тонкие линии: что допускают числа источников.')
  })
})

describe('words for verdicts', () => {
  it('name a quorum', () => {
    const rule = { of: 'cast', share: [1, 2], strictly: true, quorum: { of: 'present', least: 100 } } as const
    expect(plain(enVerdicts.rule(rule))).toMatch(/; quorum 100$/)
    expect(plain(ruVerdicts.rule(rule))).toMatch(/; кворум 100$/)
  })

  it('count the rules and the accounts', () => {
    const told = (rules: number, accounts: number, open = false) =>
      [enVerdicts, ruVerdicts].map((words) => plain(words.rules('always carried', { rules, accounts, open })))
    expect(told(2, 2)[1]).toBe('Принято по обоим правилам, говорят оба источника')
    expect(told(1, 1)[1]).toBe('Принято по этому правилу')
    expect(told(3, 2, true)[1]).toBe('Принято по всем 3 правилам, насколько говорят источники')
    expect(told(1, 1)[0]).toBe('Carried by this rule')
  })
})

const adoption: AdoptionFacts = {
  origin: 'Soviet',
  only: null,
  total: 126,
  last: ['1 September', '2 September'],
  open: false,
  uncertainDays: false,
  sources: ['A', 'B'],
}

describe('words for adoptions', () => {
  it('count the bodies', () => {
    expect(plain(enAdoption.finding(adoption))).toBe('126 bodies followed the Soviet by 1 September or 2 September')
    expect(plain(enAdoption.finding({ ...adoption, total: 1 }))).toMatch(/^1 body followed/)
    expect(plain(ruAdoption.finding(adoption))).toBe('Soviet, затем ещё 126 органов — к 1 September или 2 September')
  })

  it('name the only one', () => {
    const only = { name: 'Kiev', days: ['1 September'] }
    expect(plain(enAdoption.finding({ ...adoption, only }))).toBe('Kiev followed the Soviet on 1 September')
    expect(plain(ruAdoption.finding({ ...adoption, only }))).toBe('Soviet, затем Kiev: 1 September')
  })

  it('explain what is drawn, and name the sources', () => {
    const drawn = { ...adoption, open: true, uncertainDays: true }
    expect(enAdoption.note(drawn)).toMatch(/ Pale: between .+\. Level bars: days .+\.$/)
    expect(enAdoption.note(adoption)).toMatch(/itself is not counted\.$/)
    expect(ruAdoption.note(drawn)).toMatch(/ Бледно: между .+\. Отрезки: дни.+\.$/)
    expect(ruAdoption.note(adoption)).toMatch(/не в счёт\.$/)
    const grounds = (words: typeof enAdoption) => [
      words.grounds(adoption),
      words.grounds({ ...adoption, sources: ['A'] }),
    ]
    expect(grounds(enAdoption)).toEqual(['Sources: A; B.', 'Source: A.'])
    expect(grounds(ruAdoption)).toEqual(['Источники: A; B.', 'Источник: A.'])
  })
})

const shift: ShiftFacts = {
  bodies: ['Soviet', 'Congress'],
  days: ['May', 'June'],
  of: 'seats',
  shares: false,
  up: { name: 'left', won: [3, 5] },
  down: { name: 'right', won: [-5, -3] },
  whole: [100, 110],
  fresh: [],
  gone: [],
  unlisted: [],
  families: [],
  sources: ['A'],
  others: 0,
}

describe('words for a shift', () => {
  it('say how many seats or points each moved', () => {
    expect(plain(enShift.finding(shift))).toBe('Left up 3–5 seats, right down 3–5 seats')
    expect(plain(ruShift.finding(shift))).toBe('Left +3–5, right −3–5')
    const point = { ...shift, shares: true, up: { name: 'left', won: 0.01 }, down: { name: 'right', won: -0.02 } }
    expect(plain(enShift.finding(point))).toBe('Left up 1.0 point, right down 2.0 points')
    expect(plain(ruShift.finding(point))).toBe('Left +1,0 п. п., right −2,0 п. п.')
    expect(enShift.finding({ ...shift, up: null, down: null })).toBe('Nobody surely gained or lost')
    expect(ruShift.finding({ ...shift, up: null, down: null })).toBe('Никто заведомо не прибавил и не потерял')
  })

  it('name two bodies each with its day, and one with both', () => {
    const votes = { ...shift, of: 'votes' } as const
    const one = { ...shift, bodies: ['Soviet', 'Soviet'] } as const
    expect([shift, votes, one].map(enShift.occasion).map(plain)).toEqual([
      'Shares of the seats: Soviet, May; Congress, June',
      'Shares of the votes: Soviet, May; Congress, June',
      'Shares of the seats in the Soviet, May and June',
    ])
    expect([shift, votes, one].map(ruShift.occasion).map(plain)).toEqual([
      'Доли мест: Soviet, May; Congress, June',
      'Доли голосов: Soviet, May; Congress, June',
      'Soviet: доли мест, May и June',
    ])
  })

  it('say who is new, who is gone and what is not shown', () => {
    const note = { ...shift, fresh: ['a'], gone: ['b'], unlisted: ['c'] }
    expect(plain(enShift.note(note))).toMatch(/^All seats: 100, then 110\. New: a\. Gone: b\. Listed on one day only/)
    expect(plain(ruShift.note(note))).toMatch(/^Всего мест: 100, затем 110\. Новые: a\. Больше нет: b\. Названы лишь/)
    expect(plain(ruShift.grounds({ sources: ['A', 'B'], others: 2 }))).toBe(
      'Источники: A; B. Не показано: 2 другие записи.',
    )
    expect(plain(ruShift.grounds(shift))).toBe('Источник: A.')
    expect([ruShift.points(0.02), ruShift.points([-0.01, 0.02])].map(plain)).toEqual([
      '+2,0 п. п.',
      'от −1,0 до +2,0 п. п.',
    ])
  })
})

describe('words for a hall', () => {
  it('say how many left and stayed, or that it is not known', () => {
    expect(plain(enHall.finding(519, 414, false))).toBe('519 left the room, 414 stayed')
    expect(plain(enHall.finding(519, null, false))).toBe('519 left the room; how many stayed is not known')
    expect(plain(enHall.finding(null, 414, false))).toBe('414 stayed; how many left the room is not known')
    expect(plain(ruHall.finding(519, 414, false))).toBe('Из зала вышли 519, остались 414')
    expect(plain(ruHall.finding(519, null, false))).toBe('Из зала вышли 519; сколько осталось, неизвестно')
    expect(plain(ruHall.finding(null, 414, false))).toBe('Остались 414; сколько вышло, неизвестно')
  })

  it('explain hollow dots where there are any', () => {
    expect([enHall.dots(false), enHall.dots(true)]).toEqual([
      'One dot, one person.',
      'One dot, one person. Hollow: not known for certain.',
    ])
    expect([ruHall.dots(false), ruHall.dots(true)]).toEqual([
      'Точка — один человек.',
      'Точка — один человек. Пустые: нет уверенности.',
    ])
  })
})

const flow: FlowFacts = {
  bodies: ['Soviet', 'Congress'],
  times: ['May', 'June'],
  isOneDay: false,
  changed: 0,
  whole: [100, 100],
  came: 0,
  went: 0,
  open: false,
  sources: ['A'],
  others: 0,
}

describe('words for a flow', () => {
  it('name two bodies each with its day, and one with both', () => {
    const one = { ...flow, bodies: ['Soviet', 'Soviet'] } as const
    expect([flow, one].map(enFlow.occasion)).toEqual(['Soviet, May; Congress, June', 'Soviet, May and June'])
    expect([flow, one].map(ruFlow.occasion)).toEqual(['Soviet, May; Congress, June', 'Soviet, May и June'])
  })

  it('say that nobody need have come or gone', () => {
    expect(plain(enFlow.note(flow))).toContain('There were 100, then 100: nobody need have come or gone.')
    expect(plain(ruFlow.note(flow))).toContain('Было 100, затем 100: пришедших и ушедших могло не быть.')
  })

  it('say how many stayed and moved', () => {
    expect([enFlow, ruFlow].map((words) => plain(words.moved(3, '5', true)))).toEqual([
      'Stayed: at least 3, at most 5',
      'Осталось: не менее 3, не более 5',
    ])
    expect([enFlow, ruFlow].map((words) => plain(words.moved(3, '5', false)))).toEqual([
      'Moved: at least 3, at most 5',
      'Перешло: не менее 3, не более 5',
    ])
  })
})
