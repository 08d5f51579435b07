/** For tests only: a row in every table of agreements, visits, the transition and what was taken over. */
import type { NieuweOvereenkomst } from './contract-overeenkomst.ts'
import { ontvangOvereenkomst, zetOvereenkomststap } from './overeenkomst.ts'
import { adviseerBetaling, eindigBetaaladvies } from './overeenkomst-betaaladvies.ts'
import { legBezoekVast, planBezoeken } from './overgang.ts'
import { voegOvergangsbesluitToe } from './store/overgang-rijen.ts'
import { voegOvergenomenBesluitToe, voegOvergenomenHouderToe } from './store/overname-rijen.ts'
import { zoekZaak } from './store/zaak-rijen.ts'
import { goed, type Testhuis } from './testhuis.ts'

export const OVEREENKOMST: NieuweOvereenkomst['overeenkomst'] = {
  zorgverlener: {
    naam: 'Zus Verzonnen',
    grondFormeelTarief: 'geen',
    familie: 'geen',
    onderArbeidstijdenbesluit: false,
  },
  soort: 'opdracht',
  posten: [{ functie: 'persoonlijke_verzorging', eenheid: 'uur', aantalPerWeek: 10, tariefCent: 2000 }],
  van: '2026-04-01',
  schriftelijk: true,
  svbModel: true,
  zorgBeschreven: true,
  betaalwijze: 'declaratie',
  terugvorderbeding: true,
}
const WAAROM = { dag: '2026-03-20', toelichting: 'De overeenkomst klopt.' }

/** `zaak`: a case with a sealed decision. */
export async function vulOvereenkomsttabellen(huis: Testhuis, zaak: string): Promise<void> {
  const doe: Testhuis['als'] = (wie, werk, regio) => huis.als(wie, werk, regio)
  const gave = { zaak, ontvangenOp: '2026-03-02', overeenkomst: OVEREENKOMST }
  const { id } = goed(await doe('anna', (d) => ontvangOvereenkomst(d, gave)))
  goed(await doe('anna', (d) => zetOvereenkomststap(d, { zaak: id, versie: 1, stap: 'goedgekeurd', ...WAAROM })))
  const opschorting = { soort: 'opschorten', grond: 'e', van: '2026-03-02', tot: '2026-06-01' } as const
  const advies = goed(
    await doe('anna', (d) =>
      adviseerBetaling(d, { overeenkomst: id, ...opschorting, toelichting: 'Een ernstig vermoeden.' }),
    ),
  )
  goed(await doe('anna', (d) => eindigBetaaladvies(d, { id: advies.id, ...WAAROM })))
  goed(
    await doe('anna', async (d) => {
      const rij = await zoekZaak(d.tx, ['5529'], zaak, false)
      const budgethouder = rij?.budgethouder ?? ''
      const beschikking = rij?.beschikking ?? ''
      const houder = {
        regio: '5529',
        rij: 1,
        kenmerk: 'h1',
        naam: 'A. Verzonnen',
        geboortedatum: '1961-05-14',
        bsn: null,
      }
      await voegOvergenomenHouderToe(d.tx, budgethouder, { ...houder, pgbSinds: '2019-03-01' })
      await voegOvergenomenBesluitToe(
        d.tx,
        { regio: '5529', budgethouder },
        {
          rij: 1,
          kenmerk: 'b1',
          houder: 'h1',
          soort: 'verlening',
          beslotenOp: '2024-11-20',
          ingangsdatum: '2025-01-01',
          einddatum: '2025-12-31',
          geindiceerd: '754',
          toegewezen: '754',
          totaalCent: 1000,
          opMaximum: false,
          perioden: [{ rij: 1, van: '2025-01-01', tot: '2025-12-31', bedragCent: 1000 }],
        },
      )
      const besluit = { beschikking, uitkomst: 'geen_wijziging', verschilCent: 0 } as const
      await voegOvergangsbesluitToe(
        d.tx,
        { regio: '5529', id: budgethouder },
        { ...besluit, gaatIn: '2027-01-01', verteldOp: '2026-03-20' },
      )
      await planBezoeken(d, { van: '2026-04-01', tot: '2026-04-30', aantal: 5 })
      await legBezoekVast(d, { id: budgethouder, dag: '2026-03-20', bevindingen: 'De zorg past bij het plan.' })
    }),
  )
}
