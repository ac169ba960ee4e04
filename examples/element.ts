/** A page of tables that become charts: one script beside it, and no other step. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the command line writes as elements: `soviet-tally embed hall petrograd-soviet-1917-09-09-presidium --element`. */
const PICTURES = [
  ['hall', 'petrograd-soviet-1917-09-09-presidium'],
  ['trajectory', 'petrograd-soviet', 'soviet-power'],
  ['hemicycle', 'congress-soviets-2-1917-10'],
] as const

const WORDS = {
  en: {
    title: 'Tables that become charts',
    text: 'Each of these is a table in the page’s HTML. Where scripts run, it becomes a chart when it comes near the window.',
    caption: 'Shall the Presidium’s resignation be refused? Petrograd Soviet, 9 (22) September 1917',
    rows: ['For', 'Against', 'Abstained'],
  },
  ru: {
    title: 'Таблицы, которые становятся диаграммами',
    text: 'В HTML страницы это таблицы. Где работают скрипты, таблица становится диаграммой, когда до неё доходит читатель.',
    caption: 'Отклонить ли отставку Президиума? Петроградский Совет, 9 (22) сентября 1917',
    rows: ['За', 'Против', 'Воздержались'],
  },
} as const

/** The page in a language; `dist/soviet-tally.global.js` stands beside it. */
export default async function page(locale: 'en' | 'ru'): Promise<string> {
  const { title, text, caption, rows } = WORDS[locale]
  const counts = [414, 519, 69]
  const made = await Promise.all(
    PICTURES.map((words) => run(process.execPath, ['dist/cli.js', 'embed', ...words, '--element', '--locale', locale])),
  )
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<script src="soviet-tally.global.js" defer></script>
<style>
body { max-width: 44rem; margin: 0 auto; padding: 1rem; font: 1.0625rem/1.5 'PT Sans', system-ui, sans-serif }
soviet-tally { margin: 2rem 0 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${text}</p>
<soviet-tally>
<table>
<caption>${caption}</caption>
${rows.map((name, i) => `<tr><th scope="row">${name}</th><td>${counts[i]}</td></tr>`).join('\n')}
<tfoot><tr><td colspan="2">Antonov-Ovseyenko</td></tr></tfoot>
</table>
</soviet-tally>
${made.map(({ stdout }) => stdout).join('')}</main>
</body>
</html>
`
}
