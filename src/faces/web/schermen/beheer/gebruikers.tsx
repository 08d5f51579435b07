import { IconCircleCheck, IconLock, IconPencil, IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import type { Gebruikerrij, GebruikersAntwoord } from '../../../../platform/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, Leeg, Pil, Tabel, TekstVeld } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag, vraagTekst } from '../../toezicht/vraag.ts'
import { type Toezichtwoorden, useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'
import { Gebruikerdeel } from './gebruiker.tsx'
import { Voorstellen } from './voorstellen.tsx'

/** Requests that wait, the list of people, and under it the person that one chose. */
export function Gebruikers({ ik }: { ik: Ik }) {
  const t = useToezicht()
  const [zoek, zetZoek] = useState('')
  const [gevraagd, zetGevraagd] = useState<{ zoek?: string; cursor?: string }>({})
  const [gekozen, kies] = useState<string | null>(null)
  const lijst = useToezichtvraag<GebruikersAntwoord>(`/gebruikers${vraagTekst(gevraagd)}`)
  const persoon = lijst.data?.gebruikers.find(({ id }) => id === gekozen)
  return (
    <>
      <Voorstellen ik={ik} />
      {persoon && <Gebruikerdeel key={persoon.id} ik={ik} persoon={persoon} sluit={() => kies(null)} />}
      <Kaart titel={t('beheer.gebruikers')} vol>
        <form
          className="kaart__in toezicht-velden"
          onSubmit={(e) => {
            e.preventDefault()
            zetGevraagd(zoek.trim() === '' ? {} : { zoek: zoek.trim() })
          }}
        >
          <TekstVeld
            label={t('beheer.zoek')}
            waarde={zoek}
            onWijzig={zetZoek}
            maxLengte={100}
            breedte={28}
            spelling={false}
          />
          <Knop type="submit" icoon={IconSearch}>
            {t('beheer.zoekKnop')}
          </Knop>
        </form>
        <Opgehaald van={lijst}>
          {({ gebruikers, volgende }) => (
            <>
              {gebruikers.length === 0 ? (
                <Leeg titel={t('beheer.leeg')}>
                  <p className="muted">{t('beheer.leegTekst')}</p>
                </Leeg>
              ) : (
                <Lijst ik={ik} gebruikers={gebruikers} gekozen={gekozen} kies={kies} />
              )}
              {(volgende !== null || gevraagd.cursor !== undefined) && (
                <div className="kaart__voet row">
                  {gevraagd.cursor !== undefined && (
                    <Knop onKlik={() => zetGevraagd(gevraagd.zoek === undefined ? {} : { zoek: gevraagd.zoek })}>
                      {t('beheer.eerste')}
                    </Knop>
                  )}
                  {volgende !== null && (
                    <Knop onKlik={() => zetGevraagd({ ...gevraagd, cursor: volgende })}>{t('beheer.volgende')}</Knop>
                  )}
                </div>
              )}
            </>
          )}
        </Opgehaald>
      </Kaart>
    </>
  )
}

interface Lijstprops {
  ik: Ik
  gebruikers: readonly Gebruikerrij[]
  gekozen: string | null
  kies: (id: string) => void
}

function Lijst({ ik, gebruikers, gekozen, kies }: Lijstprops) {
  const t = useToezicht()
  const z = useZaken()
  const taal = useTaal()
  const mag = magWel(ik, 'gebruiker.ken-rol-toe')
  return (
    <Tabel
      bijschrift={t('beheer.lijst')}
      rijen={gebruikers}
      sleutel={({ id }) => id}
      huidig={gekozen ?? undefined}
      kaarten
      kolommen={[
        { id: 'naam', kop: t('beheer.naam'), rijkop: true, cel: ({ naam }) => naam },
        {
          id: 'rollen',
          kop: t('beheer.rollen'),
          cel: ({ rollen }) =>
            rollen.length === 0 ? (
              <span className="muted">{t('beheer.geenRol')}</span>
            ) : (
              [...new Set(rollen.map(({ rol, regio }) => `${rolnaam(z, rol)} (${regio})`))].join(', ')
            ),
        },
        {
          id: 'laatst',
          kop: t('beheer.laatst'),
          cel: ({ laatstAangemeld }) =>
            laatstAangemeld === null ? t('beheer.nooit') : toonMoment(laatstAangemeld, taal),
        },
        { id: 'stand', kop: t('beheer.stand'), cel: (rij) => <Accountpil t={t} rij={rij} /> },
        ...(mag
          ? [
              {
                id: 'wijzig',
                kop: <span className="sr">{t('beheer.wijzig')}</span>,
                cel: ({ id, naam }: Gebruikerrij) => (
                  <Knop soort="stil" icoon={IconPencil} onKlik={() => kies(id)}>
                    {t('beheer.wijzig')} <span className="sr">{naam}</span>
                  </Knop>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Accountpil({ t, rij: { actief, sessies } }: { t: Toezichtwoorden; rij: Gebruikerrij }) {
  return (
    <span className="row">
      <Pil toon={actief ? 'goed' : 'stil'} icoon={actief ? IconCircleCheck : IconLock}>
        {t(actief ? 'beheer.open' : 'beheer.dicht')}
      </Pil>
      {sessies.length > 0 && <span className="s muted nw">{t('beheer.sessies', { count: sessies.length })}</span>}
    </span>
  )
}
