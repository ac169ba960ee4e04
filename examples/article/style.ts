/** Style of the article: a column to read, in types that a reader has, so that nothing moves when the pictures’ own is there. */
const COLOURS = {
  light: { ground: '#ffffff', ink: '#1d1f22', muted: '#5c6066', line: '#d9dbde' },
  dark: { ground: '#14171a', ink: '#eceef0', muted: '#a3a9b0', line: '#3a3f45' },
} as const

export function style(theme: keyof typeof COLOURS): string {
  const { ground, ink, muted, line } = COLOURS[theme]
  return `
body{margin:0;color:${ink};background:${ground};font:1.1875rem/1.6 'PT Serif',Georgia,'Times New Roman',serif}
main{max-width:40rem;margin:0 auto;padding:0 1rem 4rem}
nav{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;max-width:40rem;margin:0 auto;padding:1rem;font:.9375rem/1.5 system-ui,sans-serif;color:${muted}}
nav span{color:${ink};border-bottom:2px solid}
a{color:inherit}
h1{margin:2rem 0 .5rem;font:700 clamp(2rem,6vw,3rem)/1.1 'PT Serif',Georgia,serif;text-wrap:balance}
h2{margin:3rem 0 1rem;font:700 1.375rem/1.25 'PT Serif',Georgia,serif}
p{margin:0 0 1.1rem;hyphens:auto}
.subtitle{margin-bottom:2rem;color:${muted};text-wrap:balance}
.days{margin-top:3rem;padding-top:1rem;border-top:1px solid ${line};font-size:1rem;color:${muted}}
.figures{display:flex;flex-wrap:wrap;gap:1.5rem;margin:2rem 0;padding:.5rem 0;border-top:1px solid ${line};border-bottom:1px solid ${line}}
.figures figure{flex:1 1 16rem;min-width:0}
figcaption{padding:0 0 .75rem;font:.9375rem/1.5 system-ui,sans-serif;color:${muted}}
figcaption p{margin:0 0 .75rem}
figcaption summary{cursor:pointer}
figcaption ul{margin:0 0 .75rem;padding-left:1.2rem}
@media print{nav{display:none}h2{break-after:avoid}svg,table{break-inside:avoid}}
`.trim()
}
