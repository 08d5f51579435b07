import type { Briefvoorbeeld, Procedurevraag } from '../../../../../pgb/zaak/contract-brief.ts'
import { Melding, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useBriefwoorden } from './woorden.ts'

/** What the letter does to the term, before it is sent. The server worked the days out. */
export function Klokgevolg(props: { soort: Procedurevraag['soort']; gevolg: Briefvoorbeeld['gevolg'] }) {
  const { stilVanaf, besluitUiterlijk, buitenBehandelingTot } = props.gevolg
  const t = useBriefwoorden()
  const taal = useTaal()
  const dag = (tekst: string) => ({ datum: toonDatum(tekst, taal) })
  return (
    <Melding toon={stilVanaf === null ? 'info' : 'letop'} titel={t('gevolg.titel')}>
      {stilVanaf !== null && <p>{t('gevolg.stil', dag(stilVanaf))}</p>}
      {besluitUiterlijk === null && <p>{t('gevolg.blijftStil')}</p>}
      {besluitUiterlijk !== null && (
        <p>
          {t(
            stilVanaf !== null ? 'gevolg.ongebruikt' : props.soort === 'vertraging' ? 'gevolg.later' : 'gevolg.gelijk',
            dag(besluitUiterlijk),
          )}
        </p>
      )}
      {buitenBehandelingTot !== null && <p>{t('gevolg.buiten', dag(buitenBehandelingTot))}</p>}
    </Melding>
  )
}
