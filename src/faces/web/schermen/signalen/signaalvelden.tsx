import { SOORTEN_SIGNAAL } from '../../../../pgb/zaak/contract.ts'
import { REGIOS } from '../../../../waarden/regio.ts'
import { type Ik, regiosVan } from '../../aanmelding/index.ts'
import { DatumVeld, KeuzeVeld, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useSignaalwoorden } from '../../zaken/signaalwoorden.ts'
import type { Foutveld, Signaalconcept } from './concept.ts'
import { useOordeelwoorden } from './oordeelwoorden.ts'
import './signalen.css'

interface Props {
  ik: Ik
  concept: Signaalconcept
  zet: (deel: Partial<Signaalconcept>) => void
  fout: (veld: Foutveld) => string | undefined
}

const ONDERWERPEN = ['zorgverlener', 'initiatief'] as const

export function Signaalvelden(props: Props) {
  const { ik, concept, zet, fout } = props
  const t = useSignaalwoorden()
  const oordeel = useOordeelwoorden()
  const regios = regiosVan(ik)
  return (
    <>
      {regios.length > 1 && (
        <SelectVeld
          label={t('nieuw.regio')}
          keuzes={regios.map((waarde) => ({ waarde, label: REGIOS.get(waarde) ?? waarde }))}
          waarde={concept.regio}
          onWijzig={(regio) => zet({ regio: regio ?? concept.regio })}
        />
      )}
      <KeuzeVeld
        id="signaal-onderwerp"
        label={t('nieuw.onderwerp')}
        kolommen={2}
        keuzes={ONDERWERPEN.map((waarde) => ({ waarde, label: t(`onderwerp.${waarde}`) }))}
        waarde={concept.onderwerp}
        onWijzig={(onderwerp) => zet({ onderwerp })}
        fout={fout('onderwerp')}
      />
      <SelectVeld
        id="signaal-soort"
        label={t('nieuw.soort')}
        keuzes={SOORTEN_SIGNAAL.map((waarde) => ({ waarde, label: oordeel(`naast.soort.${waarde}`) }))}
        waarde={concept.soort}
        onWijzig={(soort) => zet({ soort })}
        fout={fout('soort')}
      />
      <TekstVeld
        id="signaal-naam"
        label={t('nieuw.naam')}
        maxLengte={200}
        waarde={concept.naam}
        onWijzig={(naam) => zet({ naam })}
        fout={fout('naam')}
      />
      <Nummers {...props} />
      <TekstVeld
        id="signaal-functie"
        label={t('nieuw.functie')}
        hint={t('nieuw.functieHint')}
        hoeftNiet
        maxLengte={100}
        waarde={concept.functie}
        onWijzig={(functie) => zet({ functie })}
      />
      <Herkomst {...props} />
      <TekstVeld
        id="signaal-toelichting"
        label={t('nieuw.toelichting')}
        rijen={4}
        maxLengte={10_000}
        waarde={concept.toelichting}
        onWijzig={(toelichting) => zet({ toelichting })}
        fout={fout('toelichting')}
      />
    </>
  )
}

function Nummers({ concept, zet, fout }: Props) {
  const t = useSignaalwoorden()
  return (
    <div className="signaalvelden">
      <TekstVeld
        id="signaal-agbCode"
        label={t('nieuw.agb')}
        hint={t('nieuw.nummerHint')}
        hoeftNiet
        maxLengte={20}
        waarde={concept.agbCode}
        onWijzig={(agbCode) => zet({ agbCode })}
        fout={fout('agbCode')}
      />
      <TekstVeld
        id="signaal-kvkNummer"
        label={t('nieuw.kvk')}
        hint={t('nieuw.nummerHint')}
        hoeftNiet
        maxLengte={20}
        waarde={concept.kvkNummer}
        onWijzig={(kvkNummer) => zet({ kvkNummer })}
        fout={fout('kvkNummer')}
      />
    </div>
  )
}

/** From whom, and since when it is known. */
function Herkomst({ concept, zet, fout }: Props) {
  const t = useSignaalwoorden()
  return (
    <div className="signaalvelden">
      <TekstVeld
        id="signaal-bron"
        label={t('nieuw.bron')}
        hint={t('nieuw.bronHint')}
        maxLengte={200}
        waarde={concept.bron}
        onWijzig={(bron) => zet({ bron })}
        fout={fout('bron')}
      />
      <DatumVeld
        id="signaal-gemeldOp"
        label={t('nieuw.gemeldOp')}
        waarde={concept.gemeldOp}
        onWijzig={(gemeldOp) => zet({ gemeldOp })}
        fout={fout('gemeldOp')}
      />
    </div>
  )
}
