import { archive } from '../../src/archive/index.js'
import { type Motion, motionById } from '../../src/index.js'

const presidium = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const evil = `<script>alert("1")</script> & 'x' \u0000\u202e ]]> 🗳`

/** The vote with markup in every text that a picture or a figure shows. */
export const hostile: Motion = {
  ...presidium,
  question: { en: evil },
  consequence: { en: evil },
  session: { ...presidium.session, soviet: { ...presidium.session.soviet, short: { en: evil } } },
  camps: {
    for: { ...presidium.camps!.for, label: { en: evil } },
    against: { ...presidium.camps!.against, label: { en: evil } },
  },
  readings: presidium.readings.map((reading) => ({
    ...reading,
    locator: evil,
    note: evil,
    source: {
      ...reading.source,
      author: evil,
      title: evil,
      short: { en: evil },
      url: 'https://example.org/?a="b"&c=<d>',
    },
  })),
}
