import { motionById } from '../../../dist/index.js'
import { archive } from '../../../dist/archive.js'
import { tallyChart } from '../../../dist/chart.js'
import { renderPng, renderSvg } from '../../../dist/render.js'
import { drive, type Figures } from './drive.js'

const vote = motionById(archive, 'petrograd-soviet-1917-09-09-presidium')
const [first] = vote.readings

const chart = (figures: Figures) => tallyChart({ ...vote, readings: [{ ...first!, ...figures }] })

await drive({
  // The others’ pictures do not carry their font either.
  svg: (figures) => renderSvg(chart(figures), { embedFont: false }),
  png: (figures) => renderPng(chart(figures)),
})
