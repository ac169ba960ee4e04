import { createCanvas } from '@napi-rs/canvas'
import * as echarts from 'echarts'
import { drive, type Figures, SIDES, wordsFor } from './drive.js'

const [WIDTH, HEIGHT] = [640, 240]
const LEFT = 24

/** The same bar, mark and texts, by the means of ECharts. */
function optionOf(figures: Figures): unknown {
  const words = wordsFor(figures)
  const text = (top: number, fontSize: number, own: string) => ({
    type: 'text',
    left: LEFT,
    top,
    style: { text: own, fontSize },
  })
  return {
    animation: false,
    textStyle: { fontFamily: 'PT Sans' },
    title: {
      ...{ text: words.finding, subtext: words.occasion.join('\n'), left: LEFT - 5, top: 8 },
      ...{ textStyle: { fontSize: 21 }, subtextStyle: { fontSize: 13.5 } },
    },
    grid: { left: LEFT, right: LEFT, top: 96, bottom: 100 },
    xAxis: { type: 'value', max: figures.for + figures.against + figures.abstain, show: false },
    yAxis: { type: 'category', data: ['vote'], show: false },
    series: SIDES.map(([side, color], i) => ({
      ...{ type: 'bar', stack: 'vote', name: side, barWidth: 38, itemStyle: { color }, data: [figures[side]] },
      label: { show: true, position: 'insideLeft', fontSize: 13, formatter: '{c} {a}' },
      ...(i === 0 && {
        markLine: {
          symbol: 'none',
          label: { formatter: words.mark, position: 'start' },
          data: [{ xAxis: words.needed }],
        },
      }),
    })),
    graphic: [text(176, 13, words.note), text(212, 11, words.grounds)],
  }
}

// One canvas for all pictures; ours makes one for each.
const canvas = createCanvas(1, 1)
echarts.setPlatformAPI({ createCanvas: () => createCanvas(1, 1) })

await drive({
  svg: (figures) => {
    const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height: HEIGHT })
    chart.setOption(optionOf(figures))
    const svg = chart.renderToSVGString()
    chart.dispose()
    return svg
  },
  png: (figures) => {
    const chart = echarts.init(canvas, null, { renderer: 'canvas', devicePixelRatio: 2, width: WIDTH, height: HEIGHT })
    chart.setOption({ backgroundColor: '#ffffff', ...(optionOf(figures) as object) })
    chart.getZr().flush()
    const png = canvas.toBuffer('image/png')
    chart.dispose()
    return png
  },
})
