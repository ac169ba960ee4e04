/** A small sound archive as plain JSON, new on every call. */
export function soundArchive() {
  return {
    sources: [
      {
        id: 'antonov-ovseyenko',
        author: 'V. A. Antonov-Ovseyenko',
        title: 'Memoirs',
        year: 1933,
        kind: 'memoir',
        language: 'ru',
        short: { en: 'Antonov-Ovseyenko', ru: 'Антонов-Овсеенко' },
        url: 'https://example.org/memoirs?page=5',
      },
      {
        id: 'mieville',
        author: 'China Miéville',
        title: 'October',
        year: 2017,
        kind: 'history',
        language: 'en',
        short: { en: 'Miéville' },
      },
      {
        id: 'unsigned',
        author: null,
        title: 'A page',
        year: null,
        kind: 'web',
        language: 'en',
        short: { en: 'A page' },
      },
    ],
    camps: [
      { id: 'coalition', name: { en: 'Coalition' }, colour: 'coalition' },
      { id: 'soviet-power', name: { en: 'Soviet power' }, colour: 'soviet-power' },
    ],
    factions: [
      {
        id: 'left-sr',
        name: { en: 'Left Socialist-Revolutionaries' },
        short: { en: 'Left SRs' },
        colour: 'left-sr',
        place: 20,
        splitFrom: { faction: 'sr', day: '1917-11' },
      },
      { id: 'sr', name: { en: 'Socialist-Revolutionaries' }, short: { en: 'SRs' }, colour: 'sr', place: 60 },
      { id: 'bolshevik', name: { en: 'Bolsheviks' }, short: { en: 'Bolsheviks' }, colour: 'bolshevik', place: 10 },
    ],
    soviets: [
      {
        id: 'petrograd-workers-section',
        name: { en: 'Workers’ Section' },
        short: { en: 'Workers’ Section' },
        kind: 'section',
        partOf: 'petrograd-soviet',
      },
      {
        id: 'petrograd-soviet',
        name: { en: 'Petrograd Soviet', ru: 'Петроградский Совет' },
        short: { en: 'Petrograd Soviet' },
        kind: 'city-soviet',
        place: { en: 'Petrograd' },
        coordinates: { lat: 59.94, lon: 30.31 },
      },
    ],
    sessions: [
      {
        id: 'petrograd-soviet-1917-09-09',
        soviet: 'petrograd-soviet',
        day: '1917-09-09',
        label: { en: 'plenum' },
        attendance: [{ source: 'mieville', locator: 'ch. 9', present: [1000, null], members: null }],
        agenda: [{ en: 'Resignation of the Presidium' }],
      },
      { id: 'petrograd-soviet-1917-10', soviet: 'petrograd-soviet', day: '1917-10' },
    ],
    votes: [
      {
        id: 'presidium',
        kind: 'motion',
        session: 'petrograd-soviet-1917-09-09',
        question: { en: 'Shall the resignation of the Presidium be refused?' },
        mover: { en: 'the Presidium' },
        method: 'leaving-the-room',
        outcome: 'rejected',
        consequence: { en: 'The Presidium resigned.' },
        camps: {
          for: { camp: 'coalition', label: { en: 'for the Presidium' } },
          against: { camp: 'soviet-power', label: { en: 'against' } },
        },
        readings: [
          {
            source: 'antonov-ovseyenko',
            locator: 'paragraph 5',
            for: 414,
            against: 519,
            abstain: [67, 69],
            byFaction: { 'left-sr': { for: null, against: 60 }, bolshevik: { for: 0, against: 300 } },
            bySection: { 'petrograd-workers-section': { for: 100, against: [300, null] } },
          },
          {
            source: 'mieville',
            locator: 'ch. 9',
            about: true,
            for: null,
            against: null,
            margin: { of: 'against', by: 100 },
          },
        ],
        links: ['make-up', 'march', 'chair'],
      },
      {
        id: 'chair',
        kind: 'election',
        session: 'petrograd-soviet-1917-10',
        question: { en: 'Who shall be chairman?' },
        method: 'unknown',
        outcome: 'elected',
        readings: [
          {
            source: 'unsigned',
            locator: 'first paragraph',
            day: '1917-09-25',
            options: [
              { label: { en: 'Trotsky' }, votes: null },
              { label: { en: 'others' }, votes: [0, 5] },
            ],
            abstain: 3,
          },
        ],
      },
    ],
    compositions: [
      {
        id: 'make-up',
        session: 'petrograd-soviet-1917-10',
        unit: 'deputies',
        readings: [
          {
            source: 'mieville',
            locator: 'ch. 9',
            total: 1000,
            seats: { sr: 200, bolshevik: [300, 400] },
            majority: ['bolshevik', 'left-sr'],
          },
        ],
        links: ['presidium'],
      },
    ],
    events: [
      {
        id: 'march',
        day: '1917-08-27',
        until: '1917-08-31',
        soviet: 'petrograd-soviet',
        title: { en: 'Kornilov’s march' },
        text: { en: 'General Kornilov’s troops marched on Petrograd.' },
        adopts: 'presidium',
        readings: [{ source: 'mieville', locator: 'ch. 8', count: null }],
      },
    ],
  }
}
