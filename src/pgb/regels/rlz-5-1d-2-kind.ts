import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

/** Raise for a child's group guidance: a power. Age is shown in the question, not tested (spec 11). */
export const kindBegeleidingGroep = pgbRegel({
  id: 'RLZ-5.1D-2-KIND',
  eis: 'PGB-20',
  naam: { nl: 'Verhoging begeleiding in een groep voor een kind', en: 'Raise for group guidance of a child' },
  tekst: {
    nl: 'Onder 18 jaar kan het pgb omhoog voor begeleiding in een groep die nodig is voor de ontwikkeling van het kind.',
    en: 'Under 18 the pgb may be raised for group guidance needed for the development of the child.',
  },
  aard: 'verhoging_mogelijk',
  criterium: 0,
  vindplaats: rlz('5.1d lid 2'),
  geldig: geldigSindsTekstVan(2026),
  gevraagd: ({ kindBegeleidingGroepCent }) => kindBegeleidingGroepCent > 0,
  leest: ['kindBegeleidingGroepCent', 'isMinderjarigBijStart'],
  toets: ({ kindBegeleidingGroepCent, isMinderjarigBijStart }) =>
    beoordelingNodig(
      zin(
        'De verzekerde is {leeftijd}. Is {bedrag} per jaar extra nodig voor begeleiding in een groep, voor de ontwikkeling van het kind?',
        'The insured is {leeftijd}. Is {bedrag} a year extra needed for group guidance, for the development of the child?',
        {
          bedrag: { cent: kindBegeleidingGroepCent },
          leeftijd: isMinderjarigBijStart
            ? { nl: 'jonger dan 18', en: 'under 18' }
            : { nl: '18 of ouder', en: '18 or older' },
        },
      ),
    ),
})
