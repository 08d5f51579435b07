import { Melding } from '../../design-system/index.ts'
import { useZaken } from '../../zaken/woorden.ts'
import { Adviesbalk, Budgetkaart, Oordelen, openPuntenVan } from '../toets/uitkomst/index.ts'
import type { Deelprops } from './deel.ts'
import { NaastKaart } from './oordeel/naast-kaart.tsx'
import { Oordeelplek, zonderWie } from './oordeel/oordeelplek.tsx'
import { useOordeelstukken } from './oordeel/stukken-vraag.ts'
import { Plichtkeuzes } from './plichten/plichtkeuzes.tsx'

/** The outcome of the rules, with a form where the law asks a person. An open proposal shows what was proposed. */
export function Toetstab({ ik, zaak, daad }: Deelprops) {
  const t = useZaken()
  const stukken = useOordeelstukken(zaak.id)
  const uitkomst = zaak.voorstel?.uitkomst ?? zaak.uitkomst
  if (uitkomst === null)
    return (
      <Melding toon="letop" titel={t('dossier.geenUitkomst')}>
        <p>{t('dossier.geenUitkomstTekst')}</p>
      </Melding>
    )
  const delen = { ik, zaak, daad }
  return (
    <Oordeelplek {...delen} stukken={stukken.data}>
      <section className="toets-uitkomst" aria-label={t('dossier.toets')}>
        <Adviesbalk uitkomst={uitkomst} />
        {stukken.data && <NaastKaart {...delen} stukken={stukken.data} />}
        <Oordelen
          uitkomst={uitkomst}
          onLegVast={({ regel }, nieuw) => daad.doe('oordelen', { regel, ...zonderWie(nieuw) })}
        />
        <Plichtkeuzes {...delen} uitkomst={uitkomst} stukken={undefined} />
        <Budgetkaart uitkomst={uitkomst} openPunten={openPuntenVan(uitkomst)} />
      </section>
    </Oordeelplek>
  )
}
