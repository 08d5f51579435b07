import { blz } from '../../regelgeving/bron.ts'
import { geldigVanaf } from '../../regelgeving/regel.ts'
import { nietVoldaan, voldaan, zoals } from '../../regelgeving/uitkomst.ts'
import { zin } from '../../regelgeving/zin.ts'
import { pgbRegel } from './pgb-regel.ts'

const VOLDAAN = voldaan(
  zin('U koopt ook zorg bij aanbieders zonder contract.', 'You also buy care from providers without a contract.'),
)
const NIET_VOLDAAN = nietVoldaan(
  zin(
    'Alle aanbieders in uw plan hebben al een contract met het zorgkantoor.',
    'All providers in your plan already have a contract with the zorgkantoor.',
  ),
)

/** The whole pgb would go to providers that already have a contract; a later contract asks a judgement (3.6.2 lid 2). */
export const alleenGecontracteerd = pgbRegel({
  id: 'BLZ-3.6.2-1-D',
  eis: 'PGB-4',
  naam: { nl: 'Niet alleen gecontracteerde aanbieders', en: 'Not only contracted providers' },
  tekst: {
    nl: 'Wie al zijn zorg wil kopen bij aanbieders die het zorgkantoor al contracteert, krijgt die zorg in natura en geen pgb.',
    en: 'Who wants to buy all care from providers that already have a contract gets that care in kind and no pgb.',
  },
  aard: 'verplichte_weigering',
  gevolg: 'weigeren',
  criterium: 6,
  vindplaats: blz('3.6.2 lid 1 onder d'),
  geldig: geldigVanaf('2015-01-01'),
  vraagt: ['alleenGecontracteerdeAanbieders'],
  leest: ['wooninitiatiefLaterGecontracteerd'],
  toets: ({ alleenGecontracteerdeAanbieders, wooninitiatiefLaterGecontracteerd }) => {
    if (!alleenGecontracteerdeAanbieders) return VOLDAAN
    return wooninitiatiefLaterGecontracteerd === true ? zoals('BLZ-3.6.2-2') : NIET_VOLDAAN
  },
})
