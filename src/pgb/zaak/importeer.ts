/**
 * Takes running holders over from another system (21-bestanden): all or nothing, in one transaction. A trial does the same
 * and undoes it, so that what the store itself would refuse is told as well.
 */
import { randomUUID } from 'node:crypto'
import type { Context } from '../../platform/db.ts'
import { type Bestanden, controleerOvername, type Houder, type Overname } from '../migratie/controle.ts'
import { type Gebrek, gebrek } from '../migratie/gebrek.ts'
import type { Daad, Omgeving } from './daad.ts'
import { handel } from './handel.ts'
import { noteer } from './log.ts'
import { bsnPlaats } from './openen.ts'
import { leesOvergenomen, voegOvergenomenBesluitToe, voegOvergenomenHouderToe } from './store/overname-rijen.ts'
import { voegHouderToe } from './store/zaak-rijen.ts'

export interface Importuitslag {
  readonly bewaard: boolean
  readonly houders: number
  readonly beschikkingen: number
  readonly perioden: number
  readonly gebreken: readonly Gebrek[]
}

/** Carries the answer out of a transaction that must leave nothing behind. */
class Terug extends Error {
  override readonly name = 'Terug'
  constructor(readonly uitslag: Importuitslag) {
    super('Terug')
  }
}

export async function importeer(
  omgeving: Omgeving,
  context: Context,
  bestanden: Bestanden,
  { proef, toegang }: { readonly proef: boolean; readonly toegang?: { readonly soort: 'cli'; readonly punt: string } },
): Promise<Importuitslag> {
  const handeling = { soort: 'overname.uitvoeren', ...(toegang ? { toegang } : {}) } as const
  try {
    const antwoord = await handel(omgeving, context, handeling, async (daad) => {
      const { overname, gebreken } = controleerOvername(bestanden, context.regios, daad.vandaag)
      const alle = gebreken.length > 0 ? gebreken : await neemOver(daad, overname)
      const uitslag = { ...aantallenVan(overname), bewaard: alle.length === 0 && !proef, gebreken: alle }
      if (!uitslag.bewaard) throw new Terug(uitslag)
      return uitslag
    })
    if ('fout' in antwoord) throw new Error(`Taking over was refused: ${antwoord.fout.code}`)
    return antwoord.goed
  } catch (oorzaak) {
    if (oorzaak instanceof Terug) return oorzaak.uitslag
    throw oorzaak
  }
}

const aantallenVan = ({ houders, beschikkingen }: Overname) => ({
  houders: houders.length,
  beschikkingen: beschikkingen.length,
  perioden: beschikkingen.reduce((som, { perioden }) => som + perioden.length, 0),
})

/** Persons in one row of the log at most. */
const PER_LOGRIJ = 200

async function neemOver(daad: Daad, { houders, beschikkingen }: Overname): Promise<Gebrek[]> {
  const gebreken = await alEerder(daad, { houders, beschikkingen })
  if (gebreken.length > 0) return gebreken
  const { tx } = daad
  const ids = new Map<string, { regio: string; budgethouder: string }>()
  for (const houder of houders) {
    const budgethouder = await legHouderVast(daad, houder)
    if (budgethouder === null) gebreken.push(gebrek('houders', houder.rij, 'naam', 'houder-wijkt-af'))
    else {
      await voegOvergenomenHouderToe(tx, budgethouder, houder)
      ids.set(houder.kenmerk, { regio: houder.regio, budgethouder })
    }
  }
  for (const besluit of beschikkingen) {
    const plek = ids.get(besluit.houder)
    if (plek) await voegOvergenomenBesluitToe(tx, plek, besluit)
  }
  await noteerOvername(daad, houders, ids)
  return gebreken
}

async function alEerder({ tx, context: { regios } }: Daad, { houders, beschikkingen }: Overname): Promise<Gebrek[]> {
  const regioVan = new Map(houders.map(({ kenmerk, regio }) => [kenmerk, regio]))
  const kenmerken = (rijen: readonly { kenmerk: string }[]) => rijen.map(({ kenmerk }) => kenmerk)
  const oudeHouders = await leesOvergenomen(tx, 'houder', regios, kenmerken(houders))
  const oudeBesluiten = await leesOvergenomen(tx, 'beschikking', regios, kenmerken(beschikkingen))
  return [
    ...houders
      .filter(({ regio, kenmerk }) => oudeHouders.has(`${regio} ${kenmerk}`))
      .map(({ rij }) => gebrek('houders', rij, 'houder', 'al-overgenomen')),
    ...beschikkingen
      .filter(({ houder, kenmerk }) => oudeBesluiten.has(`${regioVan.get(houder)} ${kenmerk}`))
      .map(({ rij }) => gebrek('beschikkingen', rij, 'beschikking', 'al-overgenomen')),
  ]
}

/** Null: this BSN is known with another name or birth date; a person must sort that out. */
async function legHouderVast(
  { tx, geheim }: Daad,
  { regio, naam, geboortedatum, bsn }: Houder,
): Promise<string | null> {
  const id = randomUUID()
  const houder = await voegHouderToe(tx, {
    regio,
    id,
    naam,
    geboortedatum,
    bsnVersleuteld: bsn === null ? null : geheim.versleutel(bsn, bsnPlaats(regio, id)),
    bsnZoek: bsn === null ? null : geheim.zoeksleutel(bsn, regio),
  })
  return houder.naam === naam && houder.geboortedatum === geboortedatum ? houder.id : null
}

async function noteerOvername(
  daad: Daad,
  houders: readonly Houder[],
  ids: ReadonlyMap<string, { readonly budgethouder: string }>,
): Promise<void> {
  for (const regio of new Set(houders.map((houder) => houder.regio))) {
    const hier = houders.filter((houder) => houder.regio === regio)
    for (let n = 0; n < hier.length; n += PER_LOGRIJ)
      await noteer(daad, {
        objectSoort: 'werklijst',
        objectId: 'overname',
        regio,
        betrokkenen: hier
          .slice(n, n + PER_LOGRIJ)
          .map(({ bsn, kenmerk }) => daad.geheim.pseudoniem(bsn ?? `houder ${ids.get(kenmerk)?.budgethouder ?? ''}`)),
      })
  }
}
