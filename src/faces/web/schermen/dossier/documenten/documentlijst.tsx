import {
  IconCalendarCheck,
  IconCalendarClock,
  IconCalendarPlus,
  IconCalendarX,
  IconDownload,
  IconShieldQuestion,
} from '@tabler/icons-react'
import type { Zaakbeeld } from '../../../../../pgb/zaak/contract.ts'
import type { Documentsoort } from '../../../../../pgb/zaak/contract-stukken.ts'
import {
  Icoon,
  Kaart,
  Leeg,
  Pil,
  Tabel,
  type Teken,
  type Toon,
  toonDatum,
  toonKorteDatum,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { useStukken } from '../../../zaken/stukwoorden.ts'
import { persoonsnaam } from '../../../zaken/weergave.tsx'
import { useZaken } from '../../../zaken/woorden.ts'
import { omvangTekst } from './omvang.ts'

type Document = Zaakbeeld['documenten'][number]

const TEKEN: Record<NonNullable<Document['geldigheid']>, readonly [Toon, Teken]> = {
  nog_niet: ['stil', IconCalendarPlus],
  geldig: ['goed', IconCalendarCheck],
  verloopt: ['letop', IconCalendarClock],
  verlopen: ['fout', IconCalendarX],
}

/** What is there, how long it proves what it proves, and the way to fetch it. */
export function Documentlijst({ documenten }: { documenten: Zaakbeeld['documenten'] }) {
  const t = useStukken()
  const zaken = useZaken()
  const taal = useTaal()
  if (documenten.length === 0)
    return (
      <Kaart titel={t('documenten.titel')}>
        <Leeg titel={t('documenten.geen')}>
          <p className="muted tekst">{t('documenten.geenTekst')}</p>
        </Leeg>
      </Kaart>
    )
  return (
    <Kaart titel={t('documenten.titel')} vol>
      <Tabel
        bijschrift={t('documenten.bijschrift', { count: documenten.length })}
        rijen={documenten.toReversed()}
        sleutel={({ id }) => id}
        kaarten
        kolommen={[
          {
            id: 'naam',
            kop: t('documenten.naam'),
            rijkop: true,
            klasse: 'doc-naam',
            cel: ({ naam, soort, grootte, virusscan }) => (
              <>
                {naam}
                <span className="s muted blok">
                  {t(`soort.${soort as Documentsoort}`)} · {omvangTekst(t, grootte, taal)}
                </span>
                {virusscan === 'niet_gescand' && (
                  <span className="s muted blok">
                    <Icoon van={IconShieldQuestion} /> {t('documenten.nietGescand')}
                  </span>
                )}
              </>
            ),
          },
          { id: 'geldig', kop: t('documenten.geldig'), cel: (document) => <Geldig document={document} /> },
          {
            id: 'ontvangen',
            kop: t('documenten.ontvangen'),
            cel: ({ ontvangenOp, door }) => (
              <>
                {toonKorteDatum(ontvangenOp, taal)}
                <span className="s muted blok">{persoonsnaam(zaken, door)}</span>
              </>
            ),
          },
          {
            id: 'haal',
            kop: t('documenten.haal'),
            cel: ({ id, naam }) => (
              <a className="doc-haal" href={`/api/v1/documenten/${encodeURIComponent(id)}`} download>
                <Icoon van={IconDownload} />
                <span aria-hidden="true">{t('documenten.haal')}</span>
                <span className="sr">{t('documenten.haalNaam', { naam })}</span>
              </a>
            ),
          },
        ]}
      />
    </Kaart>
  )
}

function Geldig({ document: { geldigheid, geldigVan, geldigTot } }: { document: Document }) {
  const t = useStukken()
  const taal = useTaal()
  if (geldigheid === null) return <span className="muted s">{t('documenten.altijd')}</span>
  const [toon, teken] = TEKEN[geldigheid]
  return (
    <>
      <Pil toon={toon} icoon={teken}>
        {t(`geldigheid.${geldigheid}`)}
      </Pil>
      <span className="s muted blok">
        {geldigheid === 'nog_niet' && geldigVan !== null
          ? t('documenten.van', { datum: toonDatum(geldigVan, taal) })
          : geldigTot === null
            ? t('documenten.altijd')
            : t('documenten.tot', { datum: toonDatum(geldigTot, taal) })}
      </span>
    </>
  )
}
