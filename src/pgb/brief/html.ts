/** The letter as a web page: the same model, every text escaped, no script, nothing loaded from elsewhere. */
import type { Blok, Brief } from './brief.ts'
import { houdSamen } from './regeleinde.ts'

const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const e = (tekst: string): string => houdSamen(tekst).replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '')

const STIJL = `:root{color-scheme:light}
body{margin:0;background:#f3f5f6;color:#16232a;font:1.0625rem/1.6 "Source Sans 3","Source Sans 3 Variable",system-ui,sans-serif}
main{box-sizing:border-box;max-width:50rem;margin:0 auto;padding:2rem clamp(1rem,5vw,4rem);background:#fff;overflow-wrap:anywhere}
.adressen{display:flex;flex-wrap:wrap;gap:1.5rem;justify-content:space-between}
address{font-style:normal}
.afzender{color:#4a555c;font-size:.9375rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1.5rem 0}
dt{color:#4a555c}
dd{margin:0}
h1,h2,h3{color:#0c323c;line-height:1.3}
h1{font-size:1.6rem}
h2{font-size:1.3rem;margin-block:2rem .5rem}
h3{font-size:1.1rem;margin-block:1.5rem .25rem}
p,li{max-width:42rem}
.citaat{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid #c3cbd0}
.rol{overflow-x:auto}
.rol:focus-visible{outline:3px solid #0c6478;outline-offset:2px}
table{border-collapse:collapse;width:100%}
caption{text-align:start;color:#4a555c;padding-block:.5rem}
th,td{text-align:start;vertical-align:top;padding:.5rem;border-block:1px solid #c3cbd0;min-width:6rem}
.getal{text-align:end;white-space:nowrap;font-variant-numeric:tabular-nums}
.groet{margin-block-start:2.5rem}
@media (max-width:40rem){th,td{min-width:0;padding:.5rem .25rem;font-size:.875rem;line-height:1.45;hyphens:auto;overflow-wrap:normal}}
@media print{body{background:#fff}main{padding:0}}`

/** The letter as one article, for a page that has its own frame. */
export function htmlArtikel(brief: Brief): string {
  const regels = (items: readonly string[]): string => items.map(e).join('<br>')
  const { afzender, ontvanger, ondertekenaar } = brief
  const telefoon = afzender.telefoon === '' ? [] : [afzender.telefoon]
  return `<article lang="${brief.taal}" aria-labelledby="brief-onderwerp">
<div class="adressen"><address>${regels([ontvanger.naam, ...ontvanger.adresregels])}</address>
<address class="afzender">${regels([afzender.naam, ...afzender.adresregels, ...telefoon])}</address></div>
<dl>${brief.gegevens.map(({ label, waarde }) => `<dt>${e(label)}</dt><dd>${e(waarde)}</dd>`).join('')}</dl>
<h1 id="brief-onderwerp">${e(brief.onderwerp)}</h1>
<p>${e(brief.aanhef)}</p>
${brief.blokken.map(blok).join('\n')}
<p class="groet">${e(brief.groet)}</p>
<p>${regels([ondertekenaar.naam, ondertekenaar.functie])}</p>
${brief.bijlagen.map(blok).join('\n')}
</article>`
}

/** A whole page that stands alone. */
export function htmlBrief(brief: Brief): string {
  return `<!doctype html>
<html lang="${brief.taal}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${e(brief.onderwerp)}</title>
<style>${STIJL}</style>
</head>
<body>
<main>
${htmlArtikel(brief)}
</main>
</body>
</html>
`
}

function blok(deel: Blok): string {
  switch (deel.soort) {
    case 'kop':
      return `<h${deel.niveau}>${e(deel.tekst)}</h${deel.niveau}>`
    case 'alinea':
      return deel.nadruk ? `<p><strong>${e(deel.tekst)}</strong></p>` : `<p>${e(deel.tekst)}</p>`
    case 'citaat':
      return `<p class="citaat">${e(deel.tekst)}</p>`
    case 'lijst': {
      const element = deel.genummerd ? 'ol' : 'ul'
      return `<${element}>${deel.punten.map((punt) => `<li>${e(punt)}</li>`).join('')}</${element}>`
    }
    case 'tabel':
      return tabel(deel)
  }
}

/** A wide table scrolls in its own frame, reachable by keyboard. */
function tabel({ bijschrift, kolommen, rijen }: Extract<Blok, { soort: 'tabel' }>): string {
  const klasse = (i: number): string => (kolommen[i]?.getal ? ' class="getal"' : '')
  const koppen = kolommen.map(({ tekst }, i) => `<th scope="col"${klasse(i)}>${e(tekst)}</th>`).join('')
  const cel = (tekst: string, i: number): string =>
    i === 0 ? `<th scope="row">${e(tekst)}</th>` : `<td${klasse(i)}>${e(tekst)}</td>`
  return `<div class="rol" role="region" tabindex="0" aria-label="${e(bijschrift)}"><table><caption>${e(bijschrift)}</caption>
<thead><tr>${koppen}</tr></thead>
<tbody>${rijen.map((rij) => `<tr>${rij.map(cel).join('')}</tr>`).join('\n')}</tbody></table></div>`
}
