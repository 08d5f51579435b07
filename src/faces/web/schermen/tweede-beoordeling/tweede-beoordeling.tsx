import { type Ik, MetInlog } from '../../aanmelding/index.ts'
import { FoutBijOphalen, Laden, Leeg, Paginakop, Schakel, Tabel, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Dagen } from '../../zaken/termijn.tsx'
import { useWerklijst } from '../../zaken/vraag.ts'
import { foutnummer, persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'

/** Every proposal that waits for a second pair of eyes, what lapses first on top. */
export function TweedeBeoordeling() {
  const t = useZaken()
  return (
    <MetInlog titel={t('tweede.titel')} recht="besluit.goedkeuren">
      {(ik) => <Lijst ik={ik} />}
    </MetInlog>
  )
}

function Lijst({ ik }: { ik: Ik }) {
  const t = useZaken()
  const taal = useTaal()
  const lijst = useWerklijst('?status=voorgesteld&aantal=200')
  const zaken = lijst.data?.zaken
  return (
    <>
      <Paginakop
        titel={t('tweede.titel')}
        onder={zaken === undefined ? t('laden') : t('tweede.onder', { count: zaken.length })}
      />
      <section className="kaart" aria-label={t('tweede.bijschrift')}>
        {zaken === undefined && lijst.isPending && <Laden wat={t('laden')} />}
        {zaken === undefined && !lijst.isPending && (
          <div className="kaart__in">
            <FoutBijOphalen
              titel={t('fout.lijst')}
              nummer={foutnummer(lijst.error)}
              onOpnieuw={() => void lijst.refetch()}
            />
          </div>
        )}
        {zaken?.length === 0 && (
          <Leeg goed titel={t('tweede.leeg')} kop="h2">
            <p className="muted">{t('tweede.leegTekst')}</p>
          </Leeg>
        )}
        {zaken !== undefined && zaken.length > 0 && (
          <Tabel
            bijschrift={t('tweede.bijschrift')}
            rijen={zaken}
            sleutel={({ id }) => id}
            kaarten
            kolommen={[
              {
                id: 'houder',
                kop: t('kolom.houder'),
                rijkop: true,
                klasse: 'wv-houder',
                cel: (zaak) => (
                  <>
                    <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak.id)}`}>{zaak.naam}</Schakel>
                    <span className="s muted">{zaak.nummer}</span>
                  </>
                ),
              },
              { id: 'termijn', kop: t('kolom.termijn'), getal: true, cel: (zaak) => <Dagen klok={zaak} /> },
              {
                id: 'uiterlijk',
                kop: t('kolom.uiterlijk'),
                cel: ({ besluitUiterlijk }) =>
                  besluitUiterlijk === null ? t('dag.stil') : toonKorteDatum(besluitUiterlijk, taal),
              },
              { id: 'soort', kop: t('kolom.soort'), cel: ({ soort }) => t(`soort.${soort}`) },
              { id: 'wie', kop: t('kolom.behandelaar'), cel: ({ behandelaar }) => persoonsnaam(t, behandelaar, ik) },
            ]}
          />
        )}
      </section>
    </>
  )
}
