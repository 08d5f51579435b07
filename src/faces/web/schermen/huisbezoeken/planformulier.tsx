import { useState } from 'react'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { DatumVeld, GetalVeld, Kaart, Knop, Melding } from '../../design-system/index.ts'
import { useLosdaad } from '../../zaken/overeenkomst.ts'
import { useOvergangwoorden } from './woorden.ts'

/** Sets how many visits fit in each month, and plans who has no visit yet. */
export function Planformulier({ ik }: { ik: Ik }) {
  const t = useOvergangwoorden()
  const { stuur, bezig, fout } = useLosdaad(ik)
  const [van, zetVan] = useState<string | undefined>(systemClock.today())
  const [tot, zetTot] = useState<string>()
  const [aantal, zetAantal] = useState<number>()
  const [poging, zetPoging] = useState(false)
  const mist = van === undefined || tot === undefined || aantal === undefined || !Number.isInteger(aantal)
  const plan = async () => {
    zetPoging(true)
    if (!mist && (await stuur('huisbezoeken/planningen', { van, tot, aantal }))) zetPoging(false)
  }
  const melding = fout !== null ? t('mislukt') : poging && mist ? t('plan.vulIn') : undefined
  return (
    <Kaart titel={t('plan.titel')}>
      <form
        className="stack"
        noValidate
        aria-label={t('plan.titel')}
        onSubmit={(e) => {
          e.preventDefault()
          void plan()
        }}
      >
        <p className="s muted">{t('plan.uitleg')}</p>
        {melding !== undefined && <Melding toon="fout" titel={melding} rol="alert" />}
        <div className="bezoekvelden">
          <DatumVeld label={t('plan.van')} waarde={van} onWijzig={zetVan} />
          <DatumVeld label={t('plan.tot')} waarde={tot} onWijzig={zetTot} />
          <GetalVeld label={t('plan.aantal')} waarde={aantal} onWijzig={zetAantal} />
        </div>
        <p>
          <Knop type="submit" soort="primair" bezig={bezig}>
            {t('plan.knop')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
