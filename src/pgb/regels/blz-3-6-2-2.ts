import { blz } from '../../regelgeving/bron.ts'
import { geldigSindsTekstVan } from '../../regelgeving/regel.ts'
import { beoordelingNodig, nvt } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VRAAG = beoordelingNodig(
  zin(
    'Het wooninitiatief kreeg pas later een contract. Kan het pgb in stand blijven?',
    'The initiative got its contract only later. Can the pgb stay?',
  ),
)
const NVT = nvt(
  zin(
    'Er is geen wooninitiatief dat pas later een contract kreeg.',
    'There is no initiative that got its contract only later.',
  ),
)

/** A small initiative that was contracted only after it gave this resident pgb care: the grant may stand. A power. */
export const laterGecontracteerd = pgbRegel({
  id: 'BLZ-3.6.2-2',
  eis: 'PGB-4',
  naam: { nl: 'Wooninitiatief later gecontracteerd', en: 'Initiative contracted later' },
  tekst: {
    nl: 'Kreeg een klein wooninitiatief pas een contract toen het al pgb-zorg aan u gaf, dan kan uw pgb blijven bestaan.',
    en: 'When a small residential initiative got a contract only after it already gave you pgb care, your pgb may stay.',
  },
  aard: 'uitzondering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: blz('3.6.2 lid 2'),
  geldig: geldigSindsTekstVan(2022),
  leest: ['alleenGecontracteerdeAanbieders', 'wooninitiatiefLaterGecontracteerd'],
  toets: ({ alleenGecontracteerdeAanbieders, wooninitiatiefLaterGecontracteerd }) =>
    alleenGecontracteerdeAanbieders === true && wooninitiatiefLaterGecontracteerd === true ? VRAAG : NVT,
})
