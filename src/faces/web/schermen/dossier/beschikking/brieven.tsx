import type { Briefregel } from '../../../../../pgb/zaak/contract-brief.ts'
import { FoutBijOphalen, Kaart, Laden, Tabel, toonKorteDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { foutnummer, persoonsnaam } from '../../../zaken/weergave.tsx'
import { useZaken } from '../../../zaken/woorden.ts'
import type { Deelprops } from '../deel.ts'
import { briefAdres, useBrieven } from './vraag.ts'
import { useBriefwoorden } from './woorden.ts'

/** Every letter of the case, newest first: its kind, day, hash, and who sent it. */
export function Brieven({ ik, zaak }: Deelprops) {
  const t = useBriefwoorden()
  const vraag = useBrieven(zaak.id)
  const brieven = vraag.data?.brieven
  return (
    <Kaart titel={t('brieven.titel')} vol={brieven !== undefined && brieven.length > 0}>
      {vraag.isPending && <Laden wat={t('laden')} />}
      {brieven === undefined && vraag.isError && (
        <FoutBijOphalen
          titel={t('lijstFout')}
          nummer={foutnummer(vraag.error)}
          onOpnieuw={() => void vraag.refetch()}
        />
      )}
      {brieven?.length === 0 && <p className="muted">{t('brieven.leeg')}</p>}
      {brieven !== undefined && brieven.length > 0 && <Lijst ik={ik} brieven={brieven} />}
    </Kaart>
  )
}

function Lijst({ ik, brieven }: { ik: Deelprops['ik']; brieven: readonly Briefregel[] }) {
  const t = useBriefwoorden()
  const z = useZaken()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('brieven.bijschrift')}
      rijen={brieven}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        {
          id: 'soort',
          kop: t('brieven.soort'),
          rijkop: true,
          klasse: 'wv-houder',
          cel: ({ soort, onderwerp }) => (
            <>
              {t(`soort.${soort}`)}
              <span className="s muted">{onderwerp}</span>
            </>
          ),
        },
        { id: 'datum', kop: t('brieven.datum'), cel: ({ datum }) => toonKorteDatum(datum, taal) },
        {
          id: 'verzonden',
          kop: t('brieven.verzonden'),
          cel: ({ verzonden }) =>
            verzonden === null
              ? t('brieven.nietVerzonden')
              : t('brieven.door', {
                  datum: toonKorteDatum(verzonden.op, taal),
                  naam: persoonsnaam(z, verzonden.wie, ik),
                }),
        },
        {
          id: 'hash',
          kop: t('brieven.hash'),
          cel: ({ pdfSha256, htmlSha256 }) => (
            <code className="s" title={pdfSha256 ?? htmlSha256}>
              {(pdfSha256 ?? htmlSha256).slice(0, 16)}
            </code>
          ),
        },
        {
          id: 'bestanden',
          kop: t('brieven.bestanden'),
          cel: ({ id, onderwerp }) => (
            <span className="brief__bestanden">
              {(['pdf', 'web'] as const).map((vorm) => (
                <a href={briefAdres(id, vorm)} download key={vorm}>
                  {t(`brieven.${vorm}Van`)}
                  <span className="sr"> {t('brieven.van', { naam: onderwerp })}</span>
                </a>
              ))}
            </span>
          ),
        },
      ]}
    />
  )
}
