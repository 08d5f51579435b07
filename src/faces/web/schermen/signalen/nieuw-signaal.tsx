import { IconFlagPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { systemClock } from '../../../../platform/clock.ts'
import { type Ik, regiosVan } from '../../aanmelding/index.ts'
import { Foutsamenvatting, Kaart, Knop, Melding } from '../../design-system/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { useSignaaldaad } from '../../zaken/signaaldaad.ts'
import { useSignaalwoorden } from '../../zaken/signaalwoorden.ts'
import { type Foutveld, gaveVan, mistVan, type Signaalconcept } from './concept.ts'
import { Signaalvelden } from './signaalvelden.tsx'

const leeg = (ik: Ik): Signaalconcept => ({
  regio: regiosVan(ik)[0] ?? '',
  naam: '',
  agbCode: '',
  kvkNummer: '',
  functie: '',
  bron: '',
  gemeldOp: systemClock.today(),
  toelichting: '',
})

/** What was heard, of whom, from whom. What was typed stays when the card closes. */
export function NieuwSignaal({ ik, sluit, gedaan }: { ik: Ik; sluit: () => void; gedaan: () => void }) {
  const t = useSignaalwoorden()
  const daad = useSignaaldaad(ik)
  const [concept, zetConcept, wis] = useConcept('nieuw signaal', leeg(ik))
  const [poging, zetPoging] = useState(0)
  const mist = mistVan(concept)
  const tekst = (veld: Foutveld) =>
    t(veld === 'agbCode' || veld === 'kvkNummer' ? 'nieuw.vul.nummer' : `nieuw.vul.${veld}`)
  const bewaar = async () => {
    if (mist.length > 0) return zetPoging(poging + 1)
    if (!(await daad.doe(gaveVan(concept)))) return
    wis()
    gedaan()
  }
  return (
    <Kaart
      titel={t('nieuw.titel')}
      naast={
        <Knop soort="stil" icoon={IconX} onKlik={sluit}>
          {t('nieuw.sluit')}
        </Knop>
      }
    >
      <form
        className="stack"
        noValidate
        aria-label={t('nieuw.titel')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <p className="s muted">{t('nieuw.uitleg')}</p>
        {daad.fout !== undefined && <Melding toon="fout" titel={daad.fout} rol="alert" />}
        {poging > 0 && (
          <Foutsamenvatting
            poging={poging}
            fouten={mist.map((veld) => ({ veldId: `signaal-${veld}`, tekst: tekst(veld) }))}
          />
        )}
        <Signaalvelden
          ik={ik}
          concept={concept}
          zet={(deel) => zetConcept({ ...concept, ...deel })}
          fout={(veld) => (poging > 0 && mist.includes(veld) ? tekst(veld) : undefined)}
        />
        <p className="row">
          <Knop type="submit" soort="primair" icoon={IconFlagPlus} bezig={daad.bezig}>
            {t('nieuw.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
