/** `ozk voorwaarden`: the national procurement conditions of the newest version, by sector and paragraph. */
import type { Command } from 'commander'
import { AFSLUITCODE } from '../../../app/afhandeling.ts'
import type { Gebrek, Tweetaligheid } from '../../../platform/operatie.ts'
import { schrijf } from '../ndjson.ts'
import { weiger } from '../opdracht.ts'
import { type Taal, TEKST } from '../taal.ts'
import type { Bestandsgastheer } from './werk.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

const T = {
  kort: t('Toon de inkoopvoorwaarden', 'Show the procurement conditions'),
  lang: t(
    'Toon de landelijke inkoopvoorwaarden van de nieuwste versie, van één sector of één paragraaf als u dat vraagt.',
    'Show the national procurement conditions of the newest version, of one sector or one paragraph when asked.',
  ),
  sector: t('de sector: VV, GGZ of GZ', 'the sector: VV, GGZ or GZ'),
  paragraaf: t(
    'de paragraaf, bijvoorbeeld 2.8, of een hoofdstuk: 5',
    'the paragraph, for instance 2.8, or a chapter: 5',
  ),
  afsluitcodes: t(
    'Afsluitcodes:\n  0  gedaan\n  2  verkeerde invoer\n  5  interne fout',
    'Exit codes:\n  0  done\n  2  wrong input\n  5  internal error',
  ),
} as const

interface Keuze {
  readonly sector?: string
  readonly paragraaf?: string
}

export function voegVoorwaardenToe(programma: Command, gastheer: Bestandsgastheer): void {
  const { taal, stelIn, klaar } = gastheer
  stelIn(programma.command('voorwaarden'))
    .summary(T.kort[taal])
    .description(T.lang[taal])
    .usage('[--sector <sector>] [--paragraaf <nummer>] [--json]')
    .option('--sector <sector>', T.sector[taal])
    .option('--paragraaf <nummer>', T.paragraaf[taal])
    .option('--json', TEKST.json[taal])
    .addHelpText('after', `\n${T.afsluitcodes[taal]}`)
    .action(async (keuze: Keuze) => klaar(await voerVoorwaardenUit(keuze, gastheer)))
}

async function voerVoorwaardenUit(keuze: Keuze, { opties, stromen, taal }: Bestandsgastheer): Promise<number> {
  const { kiesVoorwaarden, VOORWAARDENSETS } = await import('../../../app/bestandscontroles.ts')
  const [set] = VOORWAARDENSETS
  if (set === undefined) throw new Error('Er is geen versie van de inkoopvoorwaarden')
  const paragrafen = set.paragrafen.map(({ id }) => id)
  const fouten = gebrekenIn(keuze, paragrafen)
  if (fouten.length > 0) return weiger({ code: 'ongeldige-invoer', fouten }, opties, stromen)
  const vraag = { ...keuze, ...(keuze.sector === undefined ? {} : { sector: keuze.sector.toUpperCase() }) }
  const voorwaarden = kiesVoorwaarden(set, vraag)
  const { versie, bron, geldig } = set
  if (opties.json) {
    await schrijf(stromen.stdout, `${JSON.stringify({ versie, bron, geldig, voorwaarden }, null, 2)}\n`)
    return AFSLUITCODE.gedaan
  }
  const kop =
    taal === 'nl'
      ? `Versie ${versie}: ${voorwaarden.length} voorwaarden`
      : `Version ${versie}: ${voorwaarden.length} conditions`
  const rijen = voorwaarden.map((v) => `${v.id}  ${v.titel[taal]} (${woord(v.kracht, taal)})\n    ${v.tekst[taal]}`)
  await schrijf(stromen.stdout, `${[kop, ...rijen, ...zonder(set.paragrafen, keuze, taal)].join('\n')}\n`)
  return AFSLUITCODE.gedaan
}

const WOORDEN: Readonly<Record<string, Tweetaligheid>> = {
  moet: t('moet', 'must'),
  'in-beginsel': t('in beginsel', 'in principle'),
  kan: t('kan', 'can'),
  mag: t('mag', 'may'),
  'wordt-verwacht': t('wordt verwacht', 'is expected'),
}
const woord = (kracht: string, taal: Taal): string => WOORDEN[kracht]?.[taal] ?? kracht

/** A paragraph that asks nothing or has lapsed says so: an empty list would look like a mistake. */
function zonder(
  paragrafen: readonly { id: string; stand: string; stukken: readonly { vraagtNiets?: Tweetaligheid }[] }[],
  { paragraaf }: Keuze,
  taal: Taal,
): string[] {
  const deze = paragrafen.find(({ id }) => id === paragraaf)
  if (deze === undefined || deze.stand === 'geldt') return []
  return deze.stukken.flatMap(({ vraagtNiets }) => (vraagtNiets === undefined ? [] : [`  ${vraagtNiets[taal]}`]))
}

function gebrekenIn({ sector, paragraaf }: Keuze, paragrafen: readonly string[]): Gebrek[] {
  const fouten: Gebrek[] = []
  if (sector !== undefined && !['VV', 'GGZ', 'GZ'].includes(sector.toUpperCase()))
    fouten.push({ pointer: '/sector', code: 'onbekende-sector', uitleg: T.sector })
  if (paragraaf !== undefined && !paragrafen.some((id) => id === paragraaf || id.startsWith(`${paragraaf}.`)))
    fouten.push({
      pointer: '/paragraaf',
      code: 'onbekende-paragraaf',
      uitleg: t(
        `Deze paragraaf is er niet. Er zijn: ${paragrafen.join(', ')}.`,
        `There is no such paragraph. There are: ${paragrafen.join(', ')}.`,
      ),
    })
  return fouten
}
