import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { Opgavebeeld } from '../../../../opgaven/contract.ts'
import { Icoon, toonBedrag, toonGetal } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useOpgaven } from './woorden.ts'

/** The figures that steer the page; the total is that of the file, without extra costs of corona (KAD-2). */
export function Getallen({ opgave }: { opgave: Opgavebeeld }) {
  const t = useOpgaven()
  const taal = useTaal()
  const { totaal = 0, overig = 0 } = opgave.totalen
  const open = opgave.fouten + opgave.onverklaard.length
  const verschil = totaal - opgave.gebruiktCent
  const uitleg = t('maand.openTekst', { fouten: opgave.fouten, uitleg: opgave.onverklaard.length })
  const aansluiting =
    verschil === 0 ? t('maand.sluitAanJa') : t('maand.sluitAanNee', { bedrag: toonBedrag(verschil, taal) })
  const tegels = [
    { naam: t('maand.rijen'), getal: toonGetal(opgave.rijen, taal), onder: '' },
    { naam: t('maand.totaal'), getal: toonBedrag(totaal, taal, { heel: true }), onder: toonBedrag(totaal, taal) },
    { naam: t('maand.open'), getal: toonGetal(open, taal), onder: uitleg, goed: open === 0 },
    { naam: t('maand.overig'), getal: toonBedrag(overig, taal, { heel: true }), onder: '' },
    {
      naam: t('maand.sluitAan'),
      getal: toonBedrag(opgave.gebruiktCent, taal, { heel: true }),
      onder: aansluiting,
      goed: verschil === 0,
    },
  ]
  return (
    <>
      <ul className="kpis" aria-label={t('maand.getallen')}>
        {tegels.map(({ naam, getal, onder, goed }) => (
          <li key={naam}>
            <div className="kpi">
              <span className="kpi__naam">
                {goed !== undefined && (
                  <span className={`tk ${goed ? 'goed' : 'letop'}`}>
                    <Icoon van={goed ? IconCircleCheck : IconAlertTriangle} />
                  </span>
                )}
                {naam}
              </span>
              <span className="kpi__getal">{getal}</span>
              {onder !== '' && <span className="s muted blok">{onder}</span>}
            </div>
          </li>
        ))}
      </ul>
      {opgave.ekcCent !== 0 && (
        <p className="s muted">{t('maand.ekc', { bedrag: toonBedrag(opgave.ekcCent, taal) })}</p>
      )}
    </>
  )
}
