import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ANDER, aanvraag, EIGEN, inhoudVoor, type Mens, RAADSEL, Zaakproef } from '../../../tests/zaakproef.ts'
import { beschrijvingen } from '../../app/zaken.ts'
import type { Gebruikersrol } from '../../platform/aanmelding/index.ts'

const INZAGE = 'consulent beoordelaar controller risicobeheer compliance interne-audit toezichthouder'
/** Who may, written out by hand: a table that was derived could not be wrong. */
const MAG: Readonly<Record<string, string>> = {
  'zaak.toon-werklijst': 'consulent beoordelaar toezichthouder',
  'zaak.tel-tegels': 'consulent beoordelaar toezichthouder',
  'zaak.toon': INZAGE,
  'zaak.toon-geschiedenis': INZAGE,
  'besluit.toon': INZAGE,
  'zaak.maak': 'consulent',
  'zaak.bewaar-dossier': 'consulent beoordelaar',
  'zaak.vel-oordeel': 'consulent beoordelaar',
  'zaak.leg-verplichting-op': 'consulent beoordelaar',
  'zaak.maak-notitie': 'consulent beoordelaar',
  'zaak.neem-in-behandeling': 'consulent',
  'zaak.wijs-toe': 'consulent beoordelaar',
  'zaak.schort-op': 'consulent',
  'zaak.hervat': 'consulent',
  'zaak.verleng': 'consulent',
  'zaak.ontvang-ingebrekestelling': 'consulent',
  'zaak.verifieer-bsn': 'consulent',
  'zaak.trek-aanvraag-in': 'consulent',
  'besluit.stel-voor': 'consulent',
  'besluit.keur-goed': 'beoordelaar',
  'besluit.wijs-terug': 'beoordelaar',
  'besluit.verzend': 'consulent beoordelaar',
}
const ROLLEN = [...INZAGE.split(' '), 'inkoper', 'beheerder'] as readonly Gebruikersrol[]
/** No case is at this version: who may act on the case hears that it is old, and nothing changes. */
const OUD = '"999999"'

let proef: Zaakproef
let zaak: string
let beschikking: string
const hier = new Map<Gebruikersrol, Mens>()
const elders = new Map<Gebruikersrol, Mens>()

beforeAll(async () => {
  proef = await Zaakproef.start()
  for (const rol of ROLLEN) {
    hier.set(rol, await proef.mens([rol]))
    elders.set(rol, await proef.mens([rol], ANDER))
  }
  const consulent = await proef.mens(['consulent'])
  const gemaakt = await proef.maakZaak(consulent)
  zaak = gemaakt.id
  beschikking = await eenBeschikking(consulent, await proef.mens(['beoordelaar']))
})
afterAll(() => proef.sluit())

async function eenBeschikking(consulent: Mens, beoordelaar: Mens): Promise<string> {
  const { id, versie } = await proef.maakZaak(consulent, 'C. Verzonnen')
  let nu = versie
  const stap = async (wie: Mens, pad: string, inhoud?: unknown) => {
    const antwoord = await proef.stuur(wie, `/zaken/${id}/${pad}`, inhoud, { 'if-match': `"${nu}"` })
    expect(antwoord.statusCode, antwoord.body).toBe(200)
    nu = antwoord.json().versie
    return antwoord.json()
  }
  await stap(consulent, 'in-behandeling')
  for (const regel of ['WLZ-3.3.3-4-A', 'WLZ-3.3.3-4-B', 'WLZ-3.3.3-4-C', 'RLZ-5.1-1'])
    await stap(consulent, 'oordelen', { regel, uitkomst: 'voldaan', motivering: 'Besproken bij het huisbezoek.' })
  const keuze = { soort: 'verlening', peildatum: '2026-04-01', motivering: 'Het plan past bij wat nodig is.' }
  const { inhoudHash } = await stap(consulent, 'voorstellen', keuze)
  return (await stap(beoordelaar, 'goedkeuringen', { inhoudHash })).beschikking
}

type Bewerking = (typeof beschrijvingen)[number]

function doe({ name, pad, methode, metVersie }: Bewerking, mens: Mens | null, id: string, regio = EIGEN) {
  const echt = pad.replace('{id}', id)
  if (methode === 'GET')
    return proef.lees(mens, name === 'zaak.toon-geschiedenis' ? `${echt}?pointer=/indicatie/zzpCode` : echt)
  return proef.stuur(mens, echt, inhoudVoor(name, regio) ?? undefined, metVersie ? { 'if-match': OUD } : {})
}

const idVan = ({ name }: Bewerking): string => (name === 'besluit.toon' ? beschikking : zaak)
const magWel = ({ name }: Bewerking, rol: Gebruikersrol): boolean => (MAG[name] ?? '').split(' ').includes(rol)

describe('PLT-20 PLT-21 every operation on cases, by every role, in the own region, another, or not logged in (T1, T10)', () => {
  test('the table by hand names every operation', () => {
    expect(Object.keys(MAG).sort()).toEqual(beschrijvingen.map(({ name }) => name).sort())
  })

  test.each(beschrijvingen.map((bewerking) => [bewerking.name, bewerking] as const))('%s', async (_naam, bewerking) => {
    expect((await doe(bewerking, null, idVan(bewerking))).statusCode).toBe(401)
    for (const rol of ROLLEN) {
      const [ik, ander] = [hier.get(rol) ?? null, elders.get(rol) ?? null]
      const eigen = await doe(bewerking, ik, idVan(bewerking))
      if (!magWel(bewerking, rol)) {
        expect([rol, eigen.statusCode]).toEqual([rol, 403])
        expect((await doe(bewerking, ander, idVan(bewerking))).statusCode).toBe(403)
        continue
      }
      expect([rol, eigen.statusCode, eigen.body]).toEqual([
        rol,
        bewerking.metVersie ? 412 : bewerking.status,
        eigen.body,
      ])
      const vreemd = await doe(bewerking, ander, idVan(bewerking))
      if (!bewerking.pad.includes('{id}')) {
        await toonNiets(bewerking, vreemd)
        continue
      }
      // What is of another region and what does not exist answer alike, to the byte.
      const [raadsel, onzin] = [await doe(bewerking, ander, RAADSEL), await doe(bewerking, ander, '%00x')]
      expect([vreemd.statusCode, raadsel.statusCode, onzin.statusCode]).toEqual([404, 404, 404])
      expect(vreemd.body).toBe(raadsel.body)
      expect(onzin.body).toBe(raadsel.body)
    }
  })

  async function toonNiets({ name }: Bewerking, antwoord: Awaited<ReturnType<typeof doe>>): Promise<void> {
    if (name === 'zaak.maak') {
      expect(antwoord.statusCode).toBe(400)
      expect(antwoord.json().fouten[0].pointer).toBe('/dossier/regio')
    } else if (name === 'zaak.tel-tegels') expect(antwoord.json().open).toBe(0)
    else expect(antwoord.json()).toEqual({ zaken: [], volgende: null })
  }

  test('nothing of all this changed the case', async () => {
    const beeld = (await proef.lees(hier.get('consulent') ?? null, `/zaken/${zaak}`)).json()
    expect(beeld.versie).toBe(1)
    expect(beeld.dossier.aanvraag.ontvangenOp).toBe(aanvraag().aanvraag.ontvangenOp)
  })
})
