import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toekenningsbestand } from './bericht-toekenning.ts'
import { canoniek } from './canoniek.ts'
import { code, eenZaak, goed, maakTesthuis, type Testhuis, voorgesteldeZaak } from './testhuis.ts'
import { keurGoed } from './voorstel.ts'

let huis: Testhuis
beforeAll(async () => {
  huis = await maakTesthuis()
})
afterAll(() => huis.sluit())

describe('PGB-33 toekenning en bemiddelingspecificatie uit het verzegelde besluit', () => {
  test('the amount, days and codes of the decision, canonical, without a number of a person', async () => {
    const { id, nummer, versie, inhoudHash } = await voorgesteldeZaak(huis)
    const { beschikking } = goed(await huis.als('bram', (d) => keurGoed(d, { zaak: id, versie, inhoudHash })))
    const { naam, inhoud } = goed(await huis.als('anna', (d) => toekenningsbestand(d, id)))
    const tekst = inhoud.toString()
    const bericht = JSON.parse(tekst)
    expect(naam).toBe(`toekenning-${nummer}.json`)
    expect(tekst).toBe(canoniek(bericht))
    const [rij] = goed(
      await huis.als('anna', (d) =>
        d.tx.query<{ cent: number; zzp: string }>(
          `select (inhoud::jsonb #>> '{uitkomst,budget,totaalCent}')::int as cent,
             inhoud::jsonb #>> '{dossier,indicatie,zzpCode}' as zzp from pgb.beschikking where id = $1`,
          [beschikking],
        ),
      ),
    )
    expect(bericht.toekenning).toMatchObject({ wet: 'Wlz', beschikking, zorgkantoor: '5529', soort: 'verlening' })
    expect(bericht.toekenning.budgetten).toEqual([{ zorgfunctie: '99', bedragCent: rij?.cent }])
    expect(bericht.bemiddelingspecificatie).toMatchObject({
      leveringsvorm: '2',
      zorgzwaartepakket: rij?.zzp,
      ingangsdatum: bericht.toekenning.ingangsdatum,
      ekt: null,
      toeslagOverig: null,
    })
    expect(tekst).not.toMatch(/[0-9]{9}(?![0-9a-f-])|Verzonnen/)
    expect(code(await huis.als('dirk', (d) => toekenningsbestand(d, id), '5510'))).toBe('onbekend')
  })

  test('before a decision there is no message', async () => {
    const { id } = await eenZaak(huis)
    expect(code(await huis.als('anna', (d) => toekenningsbestand(d, id)))).toBe('stap-ontbreekt')
  })
})
