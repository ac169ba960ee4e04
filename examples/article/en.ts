/** The article in English. */
import type { Words } from './words.js'

const number = new Intl.NumberFormat('en')

export const en: Words = {
  title: 'Nine days in September',
  subtitle: 'How the Petrograd Soviet lost one majority and found another, vote by vote',
  languages: { en: 'English', ru: 'По-русски' },
  themes: { light: 'Light', dark: 'Dark' },
  days: 'Days are of the Old Style, which Russia kept until February 1918; in brackets those of the New.',
  parts: ({ march, august, presidium, retold, switching, workers, soldiers, revolutionaries, notes, congresses }) => [
    {
      texts: [
        'At the end of August 1917 General Kornilov marched on Petrograd, and the workers and soldiers of the city stopped him. In many places revolutionary committees took power, and kept it until the danger was past. What had changed in the soviets meanwhile can be followed in their votes.',
        `On 31 August (13 September), at a sitting that went on through the night, Kamenev moved for the Bolsheviks that power should pass to a government of workers and peasants. In March, when the Soviet voted on the Provisional Government, ${march.for} had stood against it, and ${march.against} for it. Now ${august.for} voted for Kamenev’s motion, and ${august.against} against.`,
      ],
      caption: 'Two accounts of the vote of 31 August. The triangles stand where a majority begins.',
      figure: 'august',
    },
    {
      heading: 'The question of confidence',
      texts: [
        'The leaders of the Soviet, Mensheviks and Socialist Revolutionaries, took this for chance: only a small part of the members had been there. They asked for a verdict. On 9 (22) September Chkheidze told the plenum that the Presidium resigned because of that resolution, and its supporters moved that the resignation be refused.',
        `The vote was taken by leaving the room. ${presidium.for} were for the Presidium, ${presidium.against} against it, and ${presidium.abstain} abstained. The resignation stood. Who went and who stayed, the accounts do not tell; the picture takes it that those went who refused their confidence.`,
      ],
      caption: 'The plenum of 9 September: a dot for each deputy who voted.',
      figure: 'hall',
    },
    {
      texts: [
        `How sure are these numbers? Two accounts have them. They agree on both sides and differ by ${presidium.abstain - retold.abstain} on the abstentions: ${presidium.abstain} in the memoir of Antonov-Ovseyenko, ${retold.abstain} in Trotsky’s words as they are retold. Nothing hangs on it. All who abstained together could not have saved the Presidium; ${switching} deputies changing sides could.`,
      ],
      caption: 'What the two accounts say, side by side.',
      figure: 'readings',
    },
    {
      heading: 'One Soviet, two sections',
      texts: [
        `Workers and soldiers sat together in the plenum, and apart in their sections; and these did not turn on the same day. In the presidium of the Workers’ Section the Bolsheviks had ${workers.held} of ${workers.of} seats from 8 September on. In that of the Soldiers’ Section, elected on 13 September, they had ${soldiers.held} of ${soldiers.of}, one fewer than the Socialist Revolutionaries with ${revolutionaries.held}.`,
      ],
      figure: 'sections',
    },
    {
      heading: 'When did the majority change?',
      texts: [
        'Set in a row, the votes of the Petrograd Soviet show that in the spring nearly all stood behind the coalition, and that by the last day of August more than half did not. On which day that became so, nobody can say: nothing is recorded in between. The shaded months are all that the sources allow.',
      ],
      caption: 'The share of those for soviet power from vote to vote.',
      figure: 'trajectory',
    },
    {
      heading: 'Numbers that do not agree',
      texts: [
        `Such figures are seldom as certain as they look. In March 1918 the Fourth Congress of Soviets ratified the Treaty of Brest-Litovsk. One account has ${number.format(notes.for)} for it, ${notes.against} against and ${notes.abstain} abstaining; another ${congresses.for}, ${congresses.against} and ${congresses.abstain}. By both it was carried. Which numbers are right is not for a picture to decide; it shows where they part.`,
      ],
      caption: 'Five accounts of the vote on the treaty, each with what it tells.',
      figure: 'peace',
    },
  ],
}
