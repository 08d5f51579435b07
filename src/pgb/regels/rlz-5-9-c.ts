import { rlz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig, nvt } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const NVT_1 = nvt(zin('De verzekerde is 18 jaar of ouder.', 'The insured is 18 or older.'))
const VRAAG = beoordelingNodig(
  zin(
    'Er is advies over schade voor het kind. Is te verwachten dat het geld te weinig aan zorg opgaat?',
    'There is advice about harm to the child. Is it to be expected that too little of the money goes to care?',
  ),
)
const NVT_2 = nvt(zin('Er is geen advies over schade voor het kind.', 'There is no advice about harm to the child.'))

/** A minor who would be harmed, on expert advice: a judgement. */
export const schadeMinderjarige = pgbRegel({
  id: 'RLZ-5.9-C',
  eis: 'PGB-5',
  naam: { nl: 'Geen schade voor een kind', en: 'No harm to a child' },
  tekst: {
    nl: 'Is er advies dat een kind schade lijdt omdat het geld niet aan zorg opgaat, dan weigert het zorgkantoor. Het zorgkantoor beoordeelt dat.',
    en: 'When there is advice that a child is harmed because the money is not spent on care, the zorgkantoor refuses. The zorgkantoor judges this.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: rlz('5.9 onder c'),
  geldig: geldigSindsTekstVan(2026),
  leest: ['isMinderjarigBijStart', 'adviesSchadeMinderjarige'],
  toets: ({ isMinderjarigBijStart, adviesSchadeMinderjarige }) => {
    if (!isMinderjarigBijStart) return NVT_1
    return adviesSchadeMinderjarige === true ? VRAAG : NVT_2
  },
})
