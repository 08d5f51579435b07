/** Reading, reviewing and proving the log, and the overview for the person, as operations (PLT-23). */
import { createHash } from 'node:crypto'
import Type from 'typebox'
import { houderInLogboek } from '../pgb/zaak/index.ts'
import type { Bestand, Vraagdeel } from '../platform/bewerking.ts'
import * as contract from '../platform/contract.ts'
import { csvTekst } from '../platform/csv.ts'
import { isDag } from '../platform/dag.ts'
import { inTransactie } from '../platform/db.ts'
import {
  haalVoorUitvoer,
  overzichtVan,
  toonControles,
  toonLogrij,
  velNazicht,
  voerControleUit,
  vraagControle,
  zoekLogrijen,
  zoekSignalen,
} from '../platform/logboek/index.ts'
import { eisVraag, type Platformrij } from '../platform/uitvoering.ts'
import { Weigering } from '../platform/weigering.ts'
import type { Toezichtomgeving } from './beheer-omgeving.ts'
import { CURSOR, isCursor, lees, wijzig } from './beheer-vorm.ts'

const deel = (uitleg: string, voorbeeld: string): Vraagdeel => ({
  schema: Type.String({ examples: [voorbeeld] }),
  uitleg,
})
const FILTERS: Readonly<Record<string, Vraagdeel>> = {
  vanaf: deel('Vanaf deze dag', '2026-03-01'),
  tot: deel('Tot en met deze dag', '2026-03-31'),
  gebruiker: deel('Id van een medewerker', 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607'),
  rol: deel('Een rol', 'consulent'),
  soort: deel('Een gebeurtenis of het begin ervan', 'besluit'),
  object: deel('Id van een zaak, besluit of gebruiker', 'a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607'),
  uitkomst: deel('gelukt, geweigerd of fout', 'geweigerd'),
}
const isCode = (tekst: string): boolean => /^[a-z0-9.-]{1,60}$/.test(tekst)
const VORMEN = {
  vanaf: isDag,
  tot: isDag,
  gebruiker: isCode,
  rol: isCode,
  soort: isCode,
  object: isCode,
  uitkomst: (tekst: string) => ['gelukt', 'geweigerd', 'fout'].includes(tekst),
}
const KOPPEN = [
  'tijdstip',
  'regio',
  'medewerker',
  'rol',
  'gebeurtenis',
  'actie',
  'uitkomst',
  'reden',
  'object',
  'id van object',
  'doel',
  'relatie',
  'aantal',
  'rij',
]

export const AUDITSPOOR: readonly Platformrij<Toezichtomgeving>[] = [
  {
    ...lees('/logboek/rijen', 'logboek.lezen'),
    name: 'logboek.toon-rijen',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Zoek in het logboek', en: 'Search the log' },
    vraag: { ...FILTERS, cursor: CURSOR },
    output: { naam: 'LogrijenAntwoord', schema: contract.LogrijenAntwoord, voorbeeld: { rijen: [], volgende: null } },
    lees: ({ omgeving, context }, vraag) => {
      eisVraag(vraag, { ...VORMEN, cursor: isCursor })
      return zoekLogrijen(omgeving, context, vraag)
    },
  },
  {
    ...lees('/logboek/rijen/{id}', 'logboek.lezen'),
    name: 'logboek.toon-rij',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Toon een rij met haar zegel', en: 'Show a row with its seal' },
    output: { naam: 'Logdetail', schema: contract.Logdetail, voorbeeld: null },
    lees: ({ omgeving, context, id }) => toonLogrij(omgeving, context, id),
  },
  {
    ...lees('/logboek/uitvoer', 'logboek.uitvoeren'),
    name: 'logboek.voer-uit',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Haal rijen van het logboek op als CSV', en: 'Get rows of the log as CSV' },
    vraag: FILTERS,
    output: { naam: 'LogrijenAntwoord', schema: contract.LogrijenAntwoord, voorbeeld: null },
    bestand: ['text/csv'],
    lees: async ({ omgeving, context }, vraag): Promise<Bestand> => {
      eisVraag(vraag, VORMEN)
      let inhoud = Buffer.alloc(0)
      await haalVoorUitvoer(omgeving, context, vraag, (rijen) => {
        inhoud = Buffer.from(csvTekst(KOPPEN, rijen.map(celrij)))
        return createHash('sha256').update(inhoud).digest('hex')
      })
      return { naam: `logboek-${omgeving.klok.today()}.csv`, mediatype: 'text/csv', inhoud }
    },
  },
  {
    ...lees('/logboek/signalen', 'logboek.lezen'),
    name: 'logboek.toon-signalen',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Toon signalen of trek een steekproef', en: 'Show signals or draw a sample' },
    vraag: {
      vanaf: deel('Vanaf deze dag; verplicht', '2026-03-01'),
      tot: deel('Tot en met deze dag; verplicht', '2026-03-31'),
      zaad: deel('Trekt een steekproef: hetzelfde zaad geeft dezelfde rijen', 'maart-1'),
      aantal: deel('Hoeveel rijen in de steekproef, hoogstens 100', '20'),
    },
    output: { naam: 'SignalenAntwoord', schema: contract.SignalenAntwoord, voorbeeld: { signalen: [] } },
    lees: ({ omgeving, context }, { vanaf = '', tot = '', zaad, aantal }) => {
      eisVraag(
        { vanaf, tot, ...(zaad === undefined ? {} : { zaad }), ...(aantal === undefined ? {} : { aantal }) },
        {
          vanaf: isDag,
          tot: isDag,
          zaad: (tekst) => /^[0-9A-Za-z._-]{1,60}$/.test(tekst),
          aantal: (tekst) => /^[1-9][0-9]{0,2}$/.test(tekst),
        },
      )
      const steekproef = zaad === undefined ? {} : { zaad, aantal: Number(aantal ?? 20) }
      return zoekSignalen(omgeving, context, { vanaf, tot, ...steekproef })
    },
  },
  {
    ...wijzig('/logboek/oordelen', 'logboek.oordelen', 201),
    name: 'logboek.vel-oordeel',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Geef een oordeel over een signaal', en: 'Give a verdict on a signal' },
    input: {
      naam: 'Oordeelvraag',
      schema: contract.Oordeelvraag,
      voorbeeld: {
        sleutel: 'buiten-werktijd:a3f2c1d0-5b6e-4f70-8a91-b2c3d4e5f607:5529:2026-03-14',
        oordeel: 'in-orde',
        reden: 'Overwerk, afgesproken met de teamleider.',
      },
    },
    output: { naam: 'Gedaan', schema: contract.Gedaan, voorbeeld: null },
    wijzig: (tx, { context }, vraag: contract.Oordeelvraag) => velNazicht(tx, context, vraag),
  },
  {
    ...lees('/logboek/ketencontroles', 'logboek.controleer-keten'),
    name: 'logboek.toon-ketencontroles',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Toon de controles van de keten', en: 'Show the checks of the chain' },
    output: { naam: 'KetencontrolesAntwoord', schema: contract.KetencontrolesAntwoord, voorbeeld: { controles: [] } },
    lees: ({ omgeving, context }) => toonControles(omgeving, context),
  },
  {
    ...wijzig('/logboek/ketencontroles', 'logboek.controleer-keten', 201),
    name: 'logboek.controleer-keten',
    eis: ['PLT-23'],
    samenvatting: { nl: 'Controleer de keten', en: 'Check the chain' },
    input: null,
    output: { naam: 'Gedaan', schema: contract.Gedaan, voorbeeld: null },
    wijzig: (tx) => vraagControle(tx),
    daarna: ({ omgeving, context }, { id }: contract.Gedaan) => void voerControleUit(omgeving, context, id),
  },
  {
    ...lees('/zaken/{id}/inzage', 'logboek.overzicht-maken'),
    name: 'logboek.toon-inzage',
    eis: ['PLT-23'],
    samenvatting: {
      nl: 'Toon de houder van een zaak wie zijn gegevens gebruikte (artikel 15 AVG)',
      en: 'Show the holder of a case who used his data (article 15 GDPR)',
    },
    output: { naam: 'InzageOverzicht', schema: contract.InzageOverzicht, voorbeeld: null },
    lees: async ({ omgeving, context, id }) => {
      const { pool, geheim, klok } = omgeving
      const houder = await inTransactie(pool, context, (tx) => houderInLogboek(tx, context, geheim, id))
      if (houder === null) throw new Weigering('onbekend')
      const regels = await overzichtVan(pool, { ...context, regios: [houder.regio] }, houder.pseudoniem)
      return { gemaakt: klok.now().toISOString(), regels }
    },
  },
]

function celrij(rij: contract.Logrij): (string | number | null)[] {
  const { tijdstip, regio, gebruiker, rol, soort, actie, uitkomst, reden, objectSoort, objectId, doel } = rij
  const wie = gebruiker.naam ?? gebruiker.id
  return [
    tijdstip,
    regio,
    wie,
    rol,
    soort,
    actie,
    uitkomst,
    reden,
    objectSoort,
    objectId,
    doel,
    rij.behandelrelatie,
    rij.aantal,
    rij.id,
  ]
}
