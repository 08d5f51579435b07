/** Looking how far long work is, stopping it and letting it go on: by the person who asked for it. */
import Type from 'typebox'
import { inTransactie, type Transactie } from '../db.ts'
import { ACTIVITEITEN, schrijfLogboek } from '../logboek/index.ts'
import type { Platformomgeving } from '../omgeving.ts'
import { eisVraag, type Platformdaad, type Platformrij } from '../uitvoering.ts'
import { Weigering } from '../weigering.ts'
import { GeparkeerdeTaken, Taak, TakenAntwoord } from './contract.ts'
import type { Taakbeeld } from './taak.ts'
import { hervatTaak, leesGeparkeerd, leesTaak, leesTaken, stopTaak } from './wachtrij.ts'

const AANTAL = 50
const GEPARKEERD_MAX = 200
const CURSOR = /^[1-9][0-9]{0,14}$/

const VOORBEELD = {
  id: '0b8f6f0e-6f5a-4a53-9d8c-2f8f4a1c7e10',
  regio: '5529',
  soort: 'pgb.herhaal',
  stand: 'wacht',
  gedaan: 300,
  totaal: 1_250,
  bericht: null,
  uitkomst: null,
  fout: null,
  pogingen: 0,
  gemaakt: '2026-03-20T09:30:00.000Z',
  afgerond: null,
}

const lezend = {
  methode: 'GET',
  metVersie: false,
  status: 200,
  input: null,
  vraag: {},
  eis: ['PLT-13', 'PLT-32'],
} as const
const sturend = { ...lezend, methode: 'POST', recht: 'taak.sturen' } as const
const taak = { naam: 'Taak', schema: Taak, voorbeeld: VOORBEELD }

export const taakrijen: readonly Platformrij<Platformomgeving>[] = [
  {
    ...lezend,
    name: 'taak.toon-lijst',
    recht: 'taak.lezen',
    samenvatting: { nl: 'Toon uw taken', en: 'Show your tasks' },
    pad: '/taken',
    vraag: { cursor: { schema: Type.String(), uitleg: 'De waarde `volgende` van de vorige bladzijde' } },
    output: { naam: 'TakenAntwoord', schema: TakenAntwoord, voorbeeld: { taken: [VOORBEELD], volgende: null } },
    lees: toonLijst,
  },
  {
    ...lezend,
    name: 'taak.toon',
    recht: 'taak.lezen',
    samenvatting: { nl: 'Toon hoe ver een taak is', en: 'Show how far a task is' },
    pad: '/taken/{id}',
    output: taak,
    lees: ({ omgeving, context, id }) => inTransactie(omgeving.pool, context, (tx) => toon(tx, { context, id })),
  },
  {
    ...lezend,
    name: 'taak.toon-geparkeerd',
    recht: 'taak.beheren',
    samenvatting: { nl: 'Toon taken die bleven mislukken', en: 'Show tasks that kept failing' },
    pad: '/taken/geparkeerd',
    output: { naam: 'GeparkeerdeTaken', schema: GeparkeerdeTaken, voorbeeld: { taken: [] } },
    lees: ({ omgeving, context }) =>
      inTransactie(omgeving.pool, context, async (tx) => {
        const taken = (await leesGeparkeerd(tx, context, GEPARKEERD_MAX)).map(alsTaak)
        await schrijfLogboek(tx, { ...LOG, soort: 'taak.beheren', actie: 'lezen', objectId: 'geparkeerd', regio: null })
        return { taken }
      }),
  },
  {
    ...sturend,
    name: 'taak.stop',
    samenvatting: { nl: 'Stop een taak na de stap die loopt', en: 'Stop a task after the step under way' },
    pad: '/taken/{id}/stoppen',
    output: taak,
    wijzig: (tx, daad) => stuur(tx, daad, stopTaak),
  },
  {
    ...sturend,
    name: 'taak.hervat',
    samenvatting: { nl: 'Laat een taak verdergaan waar zij was', en: 'Let a task go on where it was' },
    pad: '/taken/{id}/hervatten',
    output: taak,
    wijzig: (tx, daad) => stuur(tx, daad, hervatTaak),
  },
]

const LOG = { uitkomst: 'gelukt', objectSoort: 'taak', doel: 'beheer', activiteit: ACTIVITEITEN.beheer } as const

/** Not in the log: a task holds counts and ids, and a screen asks every few seconds how far it is. */
async function toonLijst(
  { omgeving, context }: Platformdaad<Platformomgeving>,
  vraag: Readonly<Record<string, string>>,
) {
  eisVraag(vraag, { cursor: (waarde) => CURSOR.test(waarde) })
  const voor = vraag.cursor === undefined ? null : Number(vraag.cursor)
  const taken = await inTransactie(omgeving.pool, context, (tx) => leesTaken(tx, context, voor, AANTAL))
  const laatste = taken.length === AANTAL ? taken.at(-1) : undefined
  return { taken: taken.map(alsTaak), volgende: laatste === undefined ? null : String(laatste.volgnummer) }
}

type Gevraagd = Pick<Platformdaad<Platformomgeving>, 'context' | 'id'>

async function toon(tx: Transactie, { context, id }: Gevraagd) {
  const gevonden = await leesTaak(tx, context, id)
  if (!gevonden) throw new Weigering('onbekend')
  return alsTaak(gevonden)
}

async function stuur(tx: Transactie, { context, id }: Gevraagd, doe: typeof stopTaak) {
  const { stand, regio } = await toon(tx, { context, id })
  if (!(await doe(tx, context, id))) throw new Weigering('stap-ontbreekt', [], { status: stand })
  await schrijfLogboek(tx, { ...LOG, soort: 'taak.sturen', actie: 'wijzigen', objectId: id, regio })
  return toon(tx, { context, id })
}

function alsTaak({ volgnummer: _, ...zichtbaar }: Taakbeeld) {
  return zichtbaar
}
