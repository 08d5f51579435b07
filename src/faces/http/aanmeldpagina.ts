/** The few pages of login that the server writes itself: they must work when the web app does not. */
import { DEMO_NAMEN, type Demoaccount } from '../../platform/aanmelding/index.ts'

export const HTML = 'text/html; charset=utf-8'

export function pagina(titel: string, inhoud: string): string {
  return `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titel} – Open Zorgkantoor</title></head>
<body style="font: 1.125rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem">
<main>${inhoud}</main></body></html>
`
}

export function demopagina(rollen: readonly Demoaccount[], terug: string): string {
  const knoppen = rollen.map(
    (rol) => `<li style="margin: .5rem 0"><button name="rol" value="${rol}" style="font: inherit; padding: .5rem 1rem">
${DEMO_NAMEN[rol]}: ${rol}</button></li>`,
  )
  return pagina(
    'Inloggen in de demo',
    `<h1>Inloggen in de demo</h1>
<p><strong>Dit is een demo.</strong> Alle mensen en zaken zijn verzonnen. Kies als wie u wilt inloggen.</p>
<p lang="en"><strong>This is a demo.</strong> All people and cases are invented. Choose who to log in as.</p>
<form method="post" action="/aanmelden/demo"><input type="hidden" name="terug" value="${terug.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`)}">
<ul style="list-style: none; padding: 0">${knoppen.join('')}</ul></form>`,
  )
}
