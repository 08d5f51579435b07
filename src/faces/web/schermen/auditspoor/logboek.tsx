import { IconDownload, IconSearch } from '@tabler/icons-react'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { type Logrij, type LogrijenAntwoord, ROLNAMEN } from '../../../../platform/contract.ts'
import {
  DatumVeld,
  Icoon,
  Kaart,
  Knop,
  Leeg,
  Schakel,
  SelectVeld,
  Tabel,
  TekstVeld,
} from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { naamVan, Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'

const FILTERS = ['vanaf', 'tot', 'rol', 'soort', 'uitkomst', 'gebruiker', 'object'] as const
type Filters = Partial<Record<(typeof FILTERS)[number], string | undefined>>

/** The filters stand in the address, so that a colleague can be shown the same list. */
export function Logboek() {
  const t = useToezicht()
  const zoek = useSearch({ strict: false }) as Zoek
  const gevraagd: Filters = Object.fromEntries(FILTERS.map((naam) => [naam, zoek[naam]]))
  const lijst = useToezichtvraag<LogrijenAntwoord>(`/logboek/rijen${vraagTekst({ ...gevraagd, cursor: zoek.na })}`)
  return (
    <Kaart titel={t('audit.logboek')} vol>
      <Filterrij key={JSON.stringify(gevraagd)} gevraagd={gevraagd} />
      <Opgehaald van={lijst}>
        {({ rijen, volgende }) => (
          <>
            {rijen.length === 0 ? (
              <Leeg titel={t('audit.leeg')}>
                <p className="muted">{t('audit.leegTekst')}</p>
              </Leeg>
            ) : (
              <Rijen rijen={rijen} />
            )}
            <div className="kaart__voet row">
              {zoek.na !== undefined && (
                <Schakel naar={`/auditspoor${vraagTekst(gevraagd)}`}>{t('audit.eerste')}</Schakel>
              )}
              {volgende !== null && (
                <Schakel naar={`/auditspoor${vraagTekst({ ...gevraagd, na: volgende })}`}>
                  {t('audit.volgende')}
                </Schakel>
              )}
              <a
                className="nl-button nl-button--secondary"
                href={`/api/v1/logboek/uitvoer${vraagTekst(gevraagd)}`}
                download
              >
                <Icoon van={IconDownload} />
                {t('audit.uitvoer')}
              </a>
            </div>
          </>
        )}
      </Opgehaald>
    </Kaart>
  )
}

function Filterrij({ gevraagd }: { gevraagd: Filters }) {
  const t = useToezicht()
  const z = useZaken()
  const navigeer = useNavigate()
  const [filters, zet] = useState(gevraagd)
  const ga = (naar: Filters) =>
    void navigeer({ to: '/auditspoor/{-$deel}', search: { ...naar, na: undefined } as never })
  return (
    <form
      className="kaart__in toezicht-velden"
      aria-label={t('audit.filter')}
      onSubmit={(e) => {
        e.preventDefault()
        ga(filters)
      }}
    >
      <DatumVeld label={t('audit.vanaf')} waarde={filters.vanaf} onWijzig={(vanaf) => zet({ ...filters, vanaf })} />
      <DatumVeld label={t('audit.tot')} waarde={filters.tot} onWijzig={(tot) => zet({ ...filters, tot })} />
      <SelectVeld
        filter
        label={t('rol')}
        leeg={t('alles')}
        keuzes={ROLNAMEN.map((rol) => ({ waarde: rol, label: rolnaam(z, rol) }))}
        waarde={ROLNAMEN.find((rol) => rol === filters.rol)}
        onWijzig={(rol) => zet({ ...filters, rol })}
      />
      <SelectVeld
        filter
        label={t('audit.uitkomst')}
        leeg={t('alles')}
        keuzes={[
          { waarde: 'gelukt', label: t('audit.gelukt') },
          { waarde: 'geweigerd', label: t('audit.geweigerd') },
          { waarde: 'fout', label: t('audit.foutUitkomst') },
        ]}
        waarde={filters.uitkomst}
        onWijzig={(uitkomst) => zet({ ...filters, uitkomst })}
      />
      {(['soort', 'gebruiker', 'object'] as const).map((naam) => (
        <TekstVeld
          key={naam}
          label={t(naam === 'soort' ? 'audit.gebeurtenis' : `audit.${naam}`)}
          waarde={filters[naam] ?? ''}
          maxLengte={60}
          breedte={naam === 'soort' ? 16 : 20}
          spelling={false}
          onWijzig={(tekst) => zet({ ...filters, [naam]: tekst.trim() === '' ? undefined : tekst.trim() })}
        />
      ))}
      <Knop type="submit" soort="primair" icoon={IconSearch}>
        {t('audit.zoek')}
      </Knop>
      <Knop
        soort="stil"
        onKlik={() => {
          zet({})
          ga({})
        }}
      >
        {t('audit.wis')}
      </Knop>
    </form>
  )
}

function Rijen({ rijen }: { rijen: readonly Logrij[] }) {
  const t = useToezicht()
  const z = useZaken()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('audit.lijst')}
      rijen={rijen}
      sleutel={({ id }) => id}
      dicht
      kaarten
      kolommen={[
        {
          id: 'wanneer',
          kop: t('audit.wanneer'),
          rijkop: true,
          cel: ({ id, tijdstip }) => <Schakel naar={`/auditspoor/rij/${id}`}>{toonMoment(tijdstip, taal)}</Schakel>,
        },
        {
          id: 'wie',
          kop: t('audit.wie'),
          cel: ({ gebruiker, rol }) => (
            <>
              {naamVan(t, gebruiker)} <span className="s muted blok">{rolnaam(z, rol)}</span>
            </>
          ),
        },
        {
          id: 'wat',
          kop: t('audit.wat'),
          cel: ({ soort, aantal }) => (
            <>
              {soort}
              {aantal !== null && <span className="s muted blok">{t('audit.aantalPersonen', { count: aantal })}</span>}
            </>
          ),
        },
        {
          id: 'waarop',
          kop: t('audit.waarop'),
          cel: ({ objectSoort, objectId }) => <Voorwerp soort={objectSoort} id={objectId} />,
        },
        { id: 'regio', kop: t('regio'), cel: ({ regio }) => regio },
        {
          id: 'uitkomst',
          kop: t('audit.uitkomst'),
          cel: ({ uitkomst, reden }) => (
            <>
              {t(uitkomst === 'fout' ? 'audit.foutUitkomst' : `audit.${uitkomst}`)}
              {reden !== null && <span className="s muted blok">{reden}</span>}
            </>
          ),
        },
      ]}
    />
  )
}

function Voorwerp({ soort, id }: { soort: string; id: string }) {
  return (
    <>
      {soort} <span className="s muted blok id">{id}</span>
    </>
  )
}
