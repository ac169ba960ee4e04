import { describe, expect, it } from 'vitest'
import { archive as shipped } from '../../src/archive/index.js'
import { writePopolo } from '../../src/exchange/writePopolo.js'
import { parseArchive } from '../../src/index.js'
import { frozen } from '../model/frozen.js'
import { soundArchive } from '../model/soundArchive.js'

describe('writePopolo(archive)', () => {
  // V. A. Antonov-Ovseyenko, memoirs, paragraph 5; the second reading after Trotsky’s History.
  it('writes 414 to 519 on 9 September 1917 as two vote events of one motion, on the 22nd', () => {
    const { motions, vote_events: events, organizations } = writePopolo(frozen(shipped))
    const motion = motions.find(({ id }) => id === 'petrograd-soviet-1917-09-09-presidium')
    expect(motion).toMatchObject({ date: '1917-09-22', result: 'fail', extras: { old_style: '1917-09-09' } })
    const readings = events.filter(({ motion_id: id }) => id === motion?.id)
    expect(readings.map(({ counts }) => counts.map(({ option, value }) => `${option} ${value}`).join(', '))).toEqual([
      'yes 414, no 519, abstain 69',
      'yes 414, no 519, abstain 67',
    ])
    expect(readings[0]).toMatchObject({ classification: 'leaving-the-room', start_date: '1917-09-22' })
    expect(readings[0]?.sources[0]?.note).toBe(
      'V. A. Antonov-Ovseyenko, Memoirs, in “Overwhelming Advance of Bolsheviks in the Soviets” (2017), paragraph 5',
    )
    expect(organizations.find(({ id }) => id === 'petrograd-soviet-workers-section')?.parent_id).toBe(
      'petrograd-soviet',
    )
  })

  it('says how factions and sections divided', () => {
    const [event] = writePopolo(parseArchive(soundArchive())).vote_events
    expect(event?.counts).toContainEqual({ option: 'no', value: 60, group_id: 'party/left-sr' })
    expect(event?.counts).toContainEqual({ option: 'yes', value: 100, group_id: 'petrograd-workers-section' })
    expect(event?.group_results).toEqual([{ group_id: 'party/bolshevik', result: 'fail' }])
  })

  it('has no New Style day for a month, and no count for a range', () => {
    const { events, vote_events: votes } = writePopolo(parseArchive(soundArchive()))
    expect(events[1]).toEqual({
      id: 'session/petrograd-soviet-1917-10',
      classification: 'session',
      organization_id: 'petrograd-soviet',
      extras: { old_style: '1917-10' },
    })
    expect(votes[0]?.counts.some(({ option }) => option === 'abstain')).toBe(false)
  })
})
