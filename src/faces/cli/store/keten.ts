/** `ozk controleer-keten`: the proof of the log (PLT-23), told by its first bad row. */
import { createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { systemClock } from '../../../platform/clock.ts'
import { controleerKeten, markeerHerstel, publiekeHelft, zegelsleutel } from '../../../platform/logboek/index.ts'
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import { Startfout } from '../../../platform/startfout.ts'
import type { Taal } from '../taal.ts'
import { veilig } from '../weergave/opmaak.ts'
import { type Opslag, sleutelOntbreekt } from './opslag.ts'
import { getal, regels, type Uitslag, type Voortgang } from './uitslag.ts'

type Ketenuitslag = Awaited<ReturnType<typeof controleerKeten>>
type Bevinding = Ketenuitslag['bevindingen'][number]

const LANDELIJK = 'landelijk'

export async function controleerLogboek(
  opslag: Opslag,
  regio: string | undefined,
  gevraagd: string | undefined,
  herstel: boolean,
  voortgang: Voortgang,
): Promise<Uitslag> {
  if (regio !== undefined) await opslag.regios(regio)
  const map = gevraagd === undefined ? join(opslag.datamap, 'checkpoints') : resolve(gevraagd)
  const publiek = zoekSleutel(opslag, map)
  if (herstel) await markeer(opslag, map)
  voortgang({ nl: 'Elke rij wordt nagerekend.', en: 'Checking each row.' })
  const { bevindingen: alle, ...telling } = await controleerKeten(opslag.database.lezer, map, publiek)
  // What belongs to no region is part of the log of every region.
  const bevindingen = alle.filter((een) => regio === undefined || [regio, LANDELIJK].includes(een.regio))
  const uitslag = {
    ...telling,
    goed: bevindingen.length === 0,
    regio: regio ?? null,
    /** Null: nothing was kept outside the database, so who rewrites all of it is not found out. */
    checkpointmap: existsSync(map) ? map : null,
    bevindingen,
    elders: alle.length - bevindingen.length,
  }
  return {
    goed: uitslag.goed,
    json: { ...uitslag, bevindingen: bevindingen.map((een) => ({ ...een, uitleg: WAT[een.code] })) },
    tekst: (taal) => regels(regelsVan(uitslag, taal)),
  }
}

/** After a backup was put back: the rows that are gone become a marked gap. A broken log stays what it is (T20). */
async function markeer(opslag: Opslag, map: string): Promise<void> {
  const sleutel = opslag.sleutel()
  if (sleutel === null) throw sleutelOntbreekt()
  const { app: pool } = opslag.database
  await markeerHerstel({ pool, checkpointMap: map, sleutel: zegelsleutel(sleutel), clock: systemClock })
}

/**
 * The key of the system, else the public half in the folder. Two that differ mean that one of them is not of this store:
 * then nothing is proven, and every checkpoint would look forged.
 */
function zoekSleutel(opslag: Opslag, map: string): KeyObject {
  const pad = join(map, 'publieke-sleutel.pem')
  const inMap = existsSync(pad) ? createPublicKey(readFileSync(pad, 'utf8')) : null
  const sleutel = opslag.sleutel()
  const eigen = sleutel === null ? null : publiekeHelft(zegelsleutel(sleutel))
  if (eigen !== null && inMap !== null && !eigen.equals(inMap)) {
    throw new Startfout(
      'sleutel-past-niet',
      `De systeemsleutel hoort niet bij de sleutel in ${map}. Geef de goede OZK_SLEUTEL of de goede map.`,
      `The system key does not belong to the key in ${map}. Give the right OZK_SLEUTEL or the right folder.`,
    )
  }
  const gekozen = eigen ?? inMap
  if (gekozen === null) throw sleutelOntbreekt()
  return gekozen
}

function regelsVan(
  {
    goed,
    rijen,
    partities,
    checkpoints,
    onverzegeld,
    bevindingen,
    elders,
    checkpointmap,
    gaten,
  }: Ketenuitslag & {
    readonly checkpointmap: string | null
    readonly elders: number
  },
  taal: Taal,
): string[] {
  const [r, p, c, o] = [rijen, partities, checkpoints, onverzegeld].map((waarde) => getal(waarde, taal))
  const telling =
    taal === 'nl'
      ? `${r} rijen in ${p} reeksen, ${c} checkpoints; ${o} rijen wachten nog op een zegel.`
      : `${r} rows in ${p} series, ${c} checkpoints; ${o} rows still wait for a seal.`
  const kop = !goed ? NIET_HEEL : rijen === 0 && onverzegeld > 0 ? NIETS_BEWEZEN : HEEL
  return [
    kop[taal],
    telling,
    ...bevindingen.map((een, plaats) => `${plaats === 0 ? EERSTE[taal] : ' '} ${bevindingregel(een, taal)}`),
    ...gaten.map(({ regio, maand, vanaf, tot }) => `${GAT[taal]}: ${regio} ${maand}, ${vanaf}-${tot}`),
    ...(checkpointmap === null ? [GEEN_MAP[taal]] : []),
    ...(elders > 0 ? [`${ELDERS[taal]}: ${elders}`] : []),
  ]
}

const HEEL: Tweetaligheid = { nl: 'Het logboek is heel.', en: 'The log is whole.' }
const NIETS_BEWEZEN: Tweetaligheid = {
  nl: 'Er is nog geen rij verzegeld. Dit bewijst dus nog niets.',
  en: 'No row is sealed yet. So this proves nothing yet.',
}
const NIET_HEEL: Tweetaligheid = { nl: 'Het logboek is NIET heel.', en: 'The log is NOT whole.' }
const EERSTE: Tweetaligheid = { nl: 'Eerste slechte rij:', en: 'First bad row:' }
const ELDERS: Tweetaligheid = { nl: 'Bevindingen in andere regio’s', en: 'Findings in other regions' }
const GAT: Tweetaligheid = { nl: 'Gemerkt gat na een herstel', en: 'Marked gap after a restore' }
const GEEN_MAP: Tweetaligheid = {
  nl: 'Let op: er is geen map met checkpoints buiten de database. Alleen de database zelf is nagerekend.',
  en: 'Note: there is no folder with checkpoints outside the database. Only the database itself was checked.',
}

function bevindingregel({ regio, maand, volgnummer, soort, rij, code }: Bevinding, taal: Taal): string {
  const nummer = volgnummer === null ? '' : `, ${taal === 'nl' ? 'volgnummer' : 'number'} ${volgnummer}`
  const naam = rij === undefined ? '' : `, ${soort ?? ''} ${rij}`
  return veilig(`${regio} ${maand}${nummer}${naam}: ${WAT[code][taal]} (${code})`)
}

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })
const WAT: Readonly<Record<Bevinding['code'], Tweetaligheid>> = {
  'rij-gewijzigd': t('de rij is gewijzigd', 'the row was changed'),
  'rij-ontbreekt': t('de rij is weg', 'the row is gone'),
  'rij-zonder-zegel': t('de rij is later ingevoegd', 'the row was put in afterwards'),
  'zegel-gewijzigd': t('het zegel van de rij is gewijzigd', 'the seal of the row was changed'),
  'zegel-ontbreekt': t('het zegel is weg', 'the seal is gone'),
  'staart-ontbreekt': t('vanaf hier zijn rijen weg', 'rows are gone from here on'),
  'wortel-wijkt-af': t(
    'vanaf hier wijkt het logboek af van het checkpoint',
    'from here on the log differs from the checkpoint',
  ),
  'checkpoint-gewijzigd': t('het checkpoint in de database is gewijzigd', 'the checkpoint in the database was changed'),
  'checkpoint-ontbreekt': t('het checkpoint in de database is weg', 'the checkpoint in the database is gone'),
  'checkpointbestand-beschadigd': t(
    'het bestand van dit checkpoint is beschadigd',
    'the file of this checkpoint is damaged',
  ),
  'checkpointbestand-ontbreekt': t('het bestand van dit checkpoint is weg', 'the file of this checkpoint is gone'),
  vork: t('er zijn twee versies van dit deel van het logboek', 'there are two versions of this part of the log'),
}
