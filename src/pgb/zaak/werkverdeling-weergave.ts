/** Lists that a person wants to see again, shared with the own team or not (PGB-3). */
import { randomUUID } from 'node:crypto'
import type { Daad } from './daad.ts'
import { weiger } from './fout.ts'
import { noteer } from './log.ts'
import { leesNamen } from './store/beeld-rijen.ts'
import { leesWeergaven, verwijderWeergave, voegWeergaveToe, wijzigWeergave } from './store/melding-rijen.ts'
import { leesCollegas } from './store/werkverdeling-rijen.ts'

/** Filters that can be kept. A name that was searched for is personal data and is not kept. */
const BEWAARBAAR = ['eigenaar', 'soort', 'status', 'termijn', 'team', 'sorteer']

export async function weergaven(daad: Daad) {
  const { tx, context } = daad
  const rijen = await leesWeergaven(tx, context.regios, context.gebruiker)
  const namen = await leesNamen(
    tx,
    rijen.map(({ eigenaar }) => eigenaar),
  )
  return {
    weergaven: rijen.map(({ eigenaar, team, ...rij }) => ({
      ...rij,
      vanMijzelf: eigenaar === context.gebruiker,
      eigenaar: { id: eigenaar, naam: namen.get(eigenaar) ?? null },
      gedeeldMet: team,
    })),
  }
}

export async function bewaarWeergave(
  daad: Daad,
  nieuw: { naam: string; zoekvraag: string; gedeeld: boolean },
): Promise<{ id: string }> {
  const naam = keurNaam(nieuw.naam)
  const [regio = ''] = [...daad.context.regios].sort()
  const id = randomUUID()
  const team = nieuw.gedeeld ? await eigenTeam(daad, regio) : null
  await voegWeergaveToe(daad.tx, { regio, id, naam, zoekvraag: schoneVraag(nieuw.zoekvraag), team })
  await noteerWeergave(daad, id)
  return { id }
}

export async function hernoemWeergave(
  daad: Daad,
  { id, ...anders }: { id: string; naam: string; gedeeld: boolean },
): Promise<{ id: string }> {
  const { tx, context } = daad
  const [regio = ''] = [...context.regios].sort()
  const team = anders.gedeeld ? await eigenTeam(daad, regio) : null
  const weergave = { id, naam: keurNaam(anders.naam), team }
  if (!(await wijzigWeergave(tx, context.regios, context.gebruiker, weergave))) return weiger({ code: 'onbekend' })
  await noteerWeergave(daad, id)
  return { id }
}

export async function gooiWeergaveWeg(daad: Daad, id: string): Promise<{ id: string }> {
  const { tx, context } = daad
  if (!(await verwijderWeergave(tx, context.regios, context.gebruiker, id))) return weiger({ code: 'onbekend' })
  await noteerWeergave(daad, id)
  return { id }
}

const noteerWeergave = (daad: Daad, id: string): Promise<void> =>
  noteer(daad, { objectSoort: 'werklijst', objectId: id, regio: [...daad.context.regios].sort()[0] ?? null })

function keurNaam(naam: string): string {
  const schoon = naam.replace(/\p{Cc}/gu, '').trim()
  return schoon === '' ? weiger({ code: 'grond-ontbreekt', veld: 'naam' }) : schoon
}

/** Only known filters, in one order. */
function schoneVraag(vraag: string): string {
  const gegeven = new URLSearchParams(vraag.replace(/^\?/, ''))
  const schoon = new URLSearchParams()
  for (const naam of BEWAARBAAR) {
    const waarde = gegeven.get(naam)
    if (waarde !== null && waarde !== '' && waarde.length <= 100) schoon.set(naam, waarde)
  }
  return schoon.toString()
}

async function eigenTeam({ tx, context, vandaag }: Daad, regio: string): Promise<string> {
  const ik = (await leesCollegas(tx, [regio], vandaag)).find(({ id }) => id === context.gebruiker)
  return ik?.team ?? weiger({ code: 'team-ontbreekt' })
}
