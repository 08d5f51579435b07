/** Writes the two rows of an act in the transaction of that act, or stops the act (PLT-23, D23). */
import { randomBytes, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { type Context, inTransactie, type Transactie, type Waarde } from '../db.ts'
import { PROJECTMAP } from '../projectmap.ts'
import { type Gebeurtenis, Logboekfout, schoneGebeurtenis } from './gebeurtenis.ts'
import { versieUri, zoekActiviteit } from './register.ts'

/** Version of our list of events, and of the matrix of roles and rights. */
const LIJST_VERSIE = 1
const ROLLEN_VERSIE = 1
/** Belongs to the series of the key under which pseudonyms are made. */
const PSEUDONIEM_SOORT = 'pseudoniem-v1'
const LANDELIJK = 'landelijk'
const STATUS = { gelukt: 1, geweigerd: 2, fout: 2 } as const

const BRON = { naam: 'open-zorgkantoor', versie: leesVersie(), instantie: `${hostname()}:${process.pid}` }

/**
 * Call it in the transaction of the act. Throws `Logboekfout` when a row cannot be written; let that undo the
 * transaction: an act without its rows does not happen.
 */
export async function schrijfLogboek(tx: Transactie, gebeurtenis: Gebeurtenis): Promise<void> {
  const schoon = schoneGebeurtenis(gebeurtenis)
  const activiteit = zoekActiviteit(schoon.activiteit)
  if (activiteit === undefined) throw new Logboekfout('logboek-activiteit-onbekend', 'activiteit')
  const spoor = {
    traceId: schoon.spoor?.traceId ?? randomBytes(16).toString('hex'),
    spanId: schoon.spoor?.spanId ?? randomBytes(8).toString('hex'),
    parentSpanId: schoon.spoor?.parentSpanId ?? null,
  }
  const betrokkenen = betrokkenenVan(schoon)
  const verwijzing = versieUri(activiteit)
  const rij = auditrij(schoon, betrokkenen, verwijzing, activiteit.gevoeligheid, spoor)
  // A person may be in the list twice (two budgets); each person gets one row. Without a person the row has none.
  const ids = betrokkenen.map(() => randomUUID())
  const zouten = betrokkenen.map(() => randomBytes(16).toString('hex'))
  try {
    await tx.query(VOEG_GEBEURTENIS_TOE, Object.values(rij))
    if (betrokkenen.length === 0) return
    await tx.query(VOEG_VERWERKINGEN_TOE, [
      schoon.regio ?? LANDELIJK,
      spoor.traceId,
      spoor.spanId,
      spoor.parentSpanId,
      STATUS[schoon.uitkomst],
      schoon.soort,
      BRON.naam,
      BRON.versie,
      BRON.instantie,
      verwijzing,
      ids,
      // The driver's types know no null in a list; the statement turns the empty text back.
      betrokkenen.map((pseudoniem) => pseudoniem ?? ''),
      zouten,
    ])
  } catch (fout) {
    throw new Logboekfout('logboek-niet-beschikbaar', 'logboek', { cause: fout })
  }
}

/** For what must stay in the log although its own transaction was undone: a refusal, a failure. */
export async function schrijfLogboekApart(pool: Pool, context: Context, gebeurtenis: Gebeurtenis): Promise<void> {
  await inTransactie(pool, context, (tx) => schrijfLogboek(tx, gebeurtenis))
}

/**
 * Reads with its log rows: they are committed before the caller gets the data, and when they cannot be written the read
 * is refused with `Logboekfout` (I11). What was read may complete the event: how many, and whose data it was.
 */
export async function leesMetLog<T>(
  pool: Pool,
  context: Context,
  gebeurtenis: Gebeurtenis | ((gelezen: T) => Gebeurtenis),
  lees: (tx: Transactie) => Promise<T>,
): Promise<T> {
  return inTransactie(pool, context, async (tx) => {
    const gelezen = await lees(tx)
    await schrijfLogboek(tx, typeof gebeurtenis === 'function' ? gebeurtenis(gelezen) : gebeurtenis)
    return gelezen
  })
}

/** An event without `betrokkenen` and without `betrokkene` has one processing row, of nobody in particular. */
function betrokkenenVan({ betrokkene, betrokkenen }: Gebeurtenis): (string | null)[] {
  const lijst = [...(betrokkene === undefined ? [] : [betrokkene]), ...(betrokkenen ?? [])]
  if (betrokkenen === undefined && betrokkene === undefined) return [null]
  return [...new Set(lijst)]
}

function auditrij(
  g: Gebeurtenis,
  betrokkenen: readonly (string | null)[],
  activiteit: string,
  gevoeligheid: string,
  spoor: { traceId: string; spanId: string },
): Record<string, Waarde> {
  const [enige = null] = betrokkenen.length === 1 ? betrokkenen : []
  return {
    regio: g.regio ?? LANDELIJK,
    id: randomUUID(),
    klok_afwijking_ms: g.klokAfwijkingMs ?? null,
    gebeurtenis: g.soort.split('.', 1)[0] ?? g.soort,
    lijst_versie: LIJST_VERSIE,
    actie: g.actie,
    soort: g.soort,
    uitkomst: g.uitkomst,
    reden_code: g.redenCode ?? null,
    is_aanvrager: true,
    rollen_versie: ROLLEN_VERSIE,
    namens: g.namens ?? null,
    doel: g.doel,
    activiteit,
    toegangspunt_soort: g.toegang?.soort ?? 'taak',
    toegangspunt: g.toegang?.punt ?? null,
    acr: g.toegang?.acr ?? 'geen',
    auth_tijd: g.toegang?.authTijd ?? null,
    betrokkene: enige,
    betrokkene_soort: enige === null ? null : (g.betrokkeneSoort ?? 'budgethouder'),
    object_soort: g.objectSoort,
    object_id: g.objectId,
    object_versie: g.objectVersie ?? null,
    deel: g.deel ?? null,
    gevoeligheid,
    levensfase: g.levensfase ?? null,
    zoekvraag: g.zoekvraag ?? null,
    autorisatie: g.autorisatie ?? `rol-v${ROLLEN_VERSIE}`,
    behandelrelatie: g.behandelrelatie ?? 'geen',
    toestemming: g.toestemming ?? null,
    noodprocedure: g.noodprocedure ?? false,
    ontvanger: g.ontvanger ?? null,
    bestand_hash: g.bestandHash ?? null,
    aantal: g.aantal ?? (g.betrokkenen === undefined ? null : betrokkenen.length),
    bron: BRON.instantie,
    bron_soort: BRON.naam,
    versie: BRON.versie,
    trace_id: spoor.traceId,
    span_id: spoor.spanId,
    idempotentie: g.idempotentie ?? null,
    zout: randomBytes(16),
  }
}

const AUDITKOLOMMEN = Object.keys(auditrij({ soort: '' } as Gebeurtenis, [], '', '', { traceId: '', spanId: '' }))

const VOEG_GEBEURTENIS_TOE = `insert into logboek.gebeurtenis (${AUDITKOLOMMEN.join(', ')})
  values (${AUDITKOLOMMEN.map((_, i) => `$${i + 1}`).join(', ')})`

const VOEG_VERWERKINGEN_TOE = `insert into logboek.verwerking
  (regio, trace_id, span_id, parent_span_id, status, naam, bron, bron_versie, bron_instantie, verwerkingsactiviteit,
   id, betrokkene, betrokkene_soort, zout)
  select $1, $2, $3, $4, $5::smallint, $6, $7, $8, $9, $10, id, nullif(persoon, ''),
    case when persoon <> '' then '${PSEUDONIEM_SOORT}' end, decode(zout, 'hex')
  from unnest($11::uuid[], $12::text[], $13::text[]) as rij (id, persoon, zout)`

function leesVersie(): string {
  const pakket: unknown = JSON.parse(readFileSync(join(PROJECTMAP, 'package.json'), 'utf8'))
  return String((pakket as { version?: unknown }).version)
}
