import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig, nvt, voldaan } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const GRONDEN = [
  [
    '1',
    'twijfelEerderNietIngestaan',
    'bij een eerder pgb niet voor de plichten instond',
    'did not guarantee the duties of an earlier pgb',
  ],
  ['2', 'twijfelGeenWoonadres', 'geen woonadres in de BRP heeft', 'has no address in the population register'],
  ['3', 'twijfelGedetineerd', 'in detentie zit', 'is in detention'],
  [
    '4',
    'twijfelSchulden',
    'in schuldsanering zit, die heeft aangevraagd of failliet is',
    'is in debt rescheduling, has requested it or is bankrupt',
  ],
  [
    '5',
    'twijfelUitgeslotenVolgensBw',
    'volgens het Burgerlijk Wetboek (1:383 lid 5) is uitgesloten',
    'is excluded by the Civil Code (1:383(5))',
  ],
  [
    '6',
    'twijfelAndereReden',
    'om een andere reden te weinig waarborg biedt',
    'offers too little guarantee for another reason',
  ],
] as const

/** Six grounds of good reason to doubt the representative. A power (kan): each asks a judgement. */
export const twijfelVertegenwoordiger = GRONDEN.map(([nummer, feit, nl, en]) =>
  pgbRegel({
    id: `RLZ-5.11-2-${nummer}`,
    eis: 'PGB-4',
    naam: { nl: `Vertegenwoordiger, grond ${nummer}`, en: `Representative, ground ${nummer}` },
    tekst: {
      nl: `Is er goede reden om aan te nemen dat de vertegenwoordiger ${nl}, dan kan het zorgkantoor weigeren.`,
      en: `When there is good reason to believe that the representative ${en}, the zorgkantoor may refuse.`,
    },
    aard: 'weigering_mogelijk',
    gevolg: 'weigeren',
    criterium: 6,
    vindplaats: rlz(`5.11 lid 2 onder ${nummer}°`),
    geldig: geldigSindsTekstVan(2026),
    leest: ['heeftVertegenwoordiger', feit],
    toets: (feiten) => {
      if (!feiten.heeftVertegenwoordiger)
        return nvt(zin('Er is geen vertegenwoordiger.', 'There is no representative.'))
      return feiten[feit]
        ? beoordelingNodig(
            zin(
              `Er is reden om aan te nemen dat de vertegenwoordiger ${nl}. Kan het pgb toch?`,
              `There is reason to believe that the representative ${en}. Is the pgb still possible?`,
            ),
          )
        : voldaan(
            zin(
              `Er is geen reden om aan te nemen dat de vertegenwoordiger ${nl}.`,
              `There is no reason to believe that the representative ${en}.`,
            ),
          )
    },
  }),
)
