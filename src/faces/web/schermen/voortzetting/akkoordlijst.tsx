import { useState } from 'react'
import type { Voortzetbeeld } from '../../../../pgb/zaak/contract-wijziging.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, Leeg, Melding, Tabel, toonBedrag, VinkVeld } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useLosdaad } from '../../zaken/overeenkomst.ts'
import { foutnaam, useWijzigingwoorden } from '../../zaken/wijziging.ts'
import { Houder } from './apartlijst.tsx'

type Rij = Voortzetbeeld['rijen'][number]

/** A batch for the second person: each decision goes by its own hash, and only those that were ticked. */
export function Akkoordlijst({ ik, rijen }: { ik: Ik; rijen: readonly Rij[] }) {
  const t = useWijzigingwoorden()
  const taal = useTaal()
  const [gekozen, zetGekozen] = useState<ReadonlySet<string>>(new Set())
  const { stuur, bezig, fout } = useLosdaad(ik)
  const mag = magWel(ik, 'besluit.goedkeuren')
  const besluiten = rijen.flatMap(({ zaak, versie, inhoudHash }) =>
    zaak !== null && versie !== null && inhoudHash !== null && gekozen.has(inhoudHash)
      ? [{ zaak, versie, inhoudHash }]
      : [],
  )
  const zet = (hash: string, aan: boolean) => {
    const nieuw = new Set(gekozen)
    if (aan) nieuw.add(hash)
    else nieuw.delete(hash)
    zetGekozen(nieuw)
  }
  return (
    <Kaart titel={t('voortzetting.akkoord')} vol>
      {fout !== null && <Melding toon="fout" rol="alert" titel={t(`fout.${foutnaam(fout.code)}`)} />}
      {rijen.length === 0 ? (
        <Leeg titel={t('voortzetting.akkoordLeeg')} />
      ) : (
        <>
          <Tabel
            bijschrift={t('voortzetting.akkoord')}
            rijen={rijen}
            sleutel={({ inhoudHash }) => inhoudHash ?? ''}
            kaarten
            kolommen={[
              { id: 'houder', kop: t('voortzetting.budgethouder'), rijkop: true, cel: (rij) => <Houder rij={rij} /> },
              {
                id: 'bedrag',
                kop: t('voortzetting.bedrag'),
                getal: true,
                cel: ({ wordtCent }) => (wordtCent === null ? '' : toonBedrag(wordtCent, taal)),
              },
              ...(mag
                ? [
                    {
                      id: 'kies',
                      kop: t('voortzetting.kies'),
                      cel: ({ inhoudHash, naam }: Rij) => (
                        <VinkVeld
                          label={`${t('voortzetting.kies')}: ${naam}`}
                          waarde={gekozen.has(inhoudHash ?? '')}
                          onWijzig={(aan) => zet(inhoudHash ?? '', aan === true)}
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {mag && (
            <p className="row">
              <Knop
                bezig={bezig}
                kanNiet={besluiten.length === 0 ? t('voortzetting.kiesEerst') : undefined}
                onKlik={() => void stuur('voortzettingen/goedkeuren', { besluiten })}
              >
                {t('voortzetting.keurGoed', { count: besluiten.length })}
              </Knop>
            </p>
          )}
        </>
      )}
    </Kaart>
  )
}
