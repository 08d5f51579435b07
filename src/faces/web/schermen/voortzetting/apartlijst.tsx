import type { Voortzetbeeld } from '../../../../pgb/zaak/contract-wijziging.ts'
import { Kaart, Leeg, Schakel, Tabel } from '../../design-system/index.ts'
import { redennaam, useWijzigingwoorden } from '../../zaken/wijziging.ts'

type Rij = Voortzetbeeld['rijen'][number]

/** What differs from last year by more than the new table: each is opened as a case of its own. */
export function Apartlijst({ rijen }: { rijen: readonly Rij[] }) {
  const t = useWijzigingwoorden()
  return (
    <Kaart titel={t('voortzetting.lijst')} vol>
      {rijen.length === 0 ? (
        <Leeg titel={t('voortzetting.lijstLeeg')} />
      ) : (
        <Tabel
          bijschrift={t('voortzetting.lijst')}
          rijen={rijen}
          sleutel={({ naam, nummer }) => `${naam} ${nummer ?? ''}`}
          kaarten
          kolommen={[
            { id: 'houder', kop: t('voortzetting.budgethouder'), rijkop: true, cel: (rij) => <Houder rij={rij} /> },
            { id: 'waarom', kop: t('voortzetting.waarom'), cel: ({ redenen }) => <Redenen redenen={redenen} /> },
          ]}
        />
      )}
    </Kaart>
  )
}

export function Houder({ rij: { zaak, naam, nummer } }: { rij: Rij }) {
  return (
    <>
      {zaak === null ? naam : <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak)}/toets`}>{naam}</Schakel>}
      {nummer !== null && <span className="s muted blok">{nummer}</span>}
    </>
  )
}

function Redenen({ redenen }: Pick<Rij, 'redenen'>) {
  const t = useWijzigingwoorden()
  const soorten = [...new Set(redenen.map(({ soort }) => redennaam(soort)))]
  return (
    <ul className="plat">
      {soorten.map((soort) => (
        <li key={soort}>{t(`voortzetting.redenen.${soort}`)}</li>
      ))}
    </ul>
  )
}
