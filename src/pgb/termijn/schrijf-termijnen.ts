/** The arithmetic of the term in words, with the ground of every day (PGB-3). */
import { awb, nzaRapport, type Vindplaats } from '../../regelgeving/bron.ts'
import { geenWerkdag, TERMIJNENWET } from '../../regelgeving/termijnenwet.ts'
import { schrijfZin, type Zin, zin } from '../../regelgeving/zin.ts'
import { type Dag, schrijfDatum } from '../../waarden/datum.ts'
import type { Termijnen, Termijnstap } from '../contract.ts'
import type { GeteldeOpschorting, Termijnberekening } from './termijn.ts'

const BESLISTERMIJN = awb('4:13 lid 2')
const NZA = nzaRapport('NZa-toezichtnorm, dertien weken')
const GRONDEN = {
  aanvulling: {
    vindplaats: awb('4:15 lid 1 onder a'),
    nl: 'wij vroegen om aanvulling',
    en: 'we asked to complete the application',
  },
  instemming: { vindplaats: awb('4:15 lid 2 onder a'), nl: 'met uw instemming', en: 'with your consent' },
  vertraging_aanvrager: {
    vindplaats: awb('4:15 lid 2 onder b'),
    nl: 'vertraging die aan u te wijten is',
    en: 'delay on your side',
  },
  overmacht: { vindplaats: awb('4:15 lid 2 onder c'), nl: 'overmacht', en: 'force majeure' },
} as const

export function schrijfTermijnen(termijn: Termijnberekening): Termijnen {
  const { ontvangen, achtWeken, opschortingen, opgeschorteDagen, rekenkundigEinde, besluitUiterlijk, nzaUiterlijk } =
    termijn
  const stappen: Termijnstap[] = [
    stap(
      'acht_weken',
      ontvangen,
      achtWeken,
      achtWeken - ontvangen,
      true,
      BESLISTERMIJN,
      zin('Ontvangen op {van}. Acht weken later is {tot}.', 'Received on {van}. Eight weeks later is {tot}.', {
        van: { dag: ontvangen },
        tot: { dag: achtWeken },
      }),
    ),
    ...opschortingen.map((geteld) => opschortingStap(geteld, ontvangen)),
  ]
  if (besluitUiterlijk !== null) stappen.push(eindeStap(termijn, rekenkundigEinde, besluitUiterlijk))
  stappen.push(
    stap(
      'nza_dertien_weken',
      ontvangen,
      nzaUiterlijk,
      nzaUiterlijk - ontvangen,
      true,
      NZA,
      zin(
        'De NZa houdt dertien weken aan: {tot}. Daar verandert een opschorting niets aan.',
        'The NZa holds to thirteen weeks: {tot}. A suspension does not change that.',
        { tot: { dag: nzaUiterlijk } },
      ),
    ),
  )
  return {
    besluitUiterlijk: besluitUiterlijk === null ? null : schrijfDatum(besluitUiterlijk),
    opgeschorteDagen,
    nzaUiterlijk: schrijfDatum(nzaUiterlijk),
    stappen,
  }
}

function stap(
  naam: string,
  van: Dag,
  tot: Dag,
  dagen: number,
  telt: boolean,
  vindplaats: Vindplaats,
  uitleg: Zin,
): Termijnstap {
  return {
    stap: naam,
    van: schrijfDatum(van),
    tot: schrijfDatum(tot),
    dagen,
    telt,
    vindplaats,
    uitleg: schrijfZin(uitleg),
  }
}

function opschortingStap(
  { opschorting, telt, stilVan, stilTot, dagen }: GeteldeOpschorting,
  ontvangen: Dag,
): Termijnstap {
  const grond = GRONDEN[opschorting.grond]
  const naam = `opschorting_${opschorting.grond}`
  const woord = { nl: grond.nl, en: grond.en }
  const basis = { stap: naam, telt, vindplaats: grond.vindplaats, dagen }
  if (!telt)
    return {
      ...basis,
      van: opschorting.van,
      tot: opschorting.tot ?? opschorting.van,
      uitleg: schrijfZin(
        zin(
          'Opschorting ({grond}) begon toen de termijn al voorbij was. Die telt niet mee.',
          'Suspension ({grond}) began after the term had ended. It does not count.',
          { grond: woord },
        ),
      ),
    }
  if (opschorting.tot === undefined) {
    const van = stilVan ?? ontvangen
    return {
      ...basis,
      van: schrijfDatum(van),
      tot: schrijfDatum(van),
      uitleg: schrijfZin(
        zin(
          'De termijn staat stil sinds {van} ({grond}) en loopt nog niet verder.',
          'The term stands still since {van} ({grond}) and does not run on yet.',
          { van: { dag: van }, grond: woord },
        ),
      ),
    }
  }
  if (stilVan === null || stilTot === null)
    return {
      ...basis,
      van: opschorting.van,
      tot: opschorting.tot,
      uitleg: schrijfZin(
        zin(
          'Opschorting ({grond}) voegt geen dagen toe: die dagen telden al, of vallen buiten de termijn.',
          'Suspension ({grond}) adds no days: they were counted already, or lie outside the term.',
          { grond: woord },
        ),
      ),
    }
  return {
    ...basis,
    van: schrijfDatum(stilVan),
    tot: schrijfDatum(stilTot),
    uitleg: schrijfZin(
      zin(
        'De termijn stond stil van {van} tot en met {tot} ({grond}): {dagen}.',
        'The term stood still from {van} up to and including {tot} ({grond}): {dagen}.',
        { van: { dag: stilVan }, tot: { dag: stilTot }, grond: woord, dagen: aantalDagen(dagen) },
      ),
    ),
  }
}

const aantalDagen = (dagen: number) =>
  dagen === 1 ? { nl: '1 dag', en: '1 day' } : { nl: `${dagen} dagen`, en: `${dagen} days` }

/** How much the term stood still, as the beginning of a sentence; singular has its own words. */
function stilstand(dagen: number): { readonly nl: string; readonly en: string } {
  if (dagen === 0) return { nl: 'Zonder stilstand', en: 'Without standstill' }
  return dagen === 1
    ? { nl: 'Met 1 dag stilstand', en: 'With 1 day of standstill' }
    : { nl: `Met ${dagen} dagen stilstand`, en: `With ${dagen} days of standstill` }
}

function eindeStap({ opgeschorteDagen }: Termijnberekening, rekenkundig: Dag, einde: Dag): Termijnstap {
  const waarden = { stil: stilstand(opgeschorteDagen), rekenkundig: { dag: rekenkundig }, einde: { dag: einde } }
  const reden = geenWerkdag(rekenkundig)
  const uitleg = reden
    ? zin(
        '{stil} eindigt de termijn op {rekenkundig}. Dat is {reden}; de laatste dag wordt {einde}.',
        '{stil} the term ends on {rekenkundig}. That is {reden}; the last day becomes {einde}.',
        { ...waarden, reden },
      )
    : zin(
        '{stil} is {einde} de laatste dag. Dat is geen weekend of feestdag.',
        '{stil} {einde} is the last day. That is no weekend or holiday.',
        waarden,
      )
  return stap('algemene_termijnenwet', rekenkundig, einde, einde - rekenkundig, true, TERMIJNENWET, uitleg)
}
