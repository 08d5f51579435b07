import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Hulpmiddelregels } from '../../../../../opgaven/contract-hulpmiddelen.ts'
import {
  Kaart,
  Knop,
  KnopLink,
  Leeg,
  SelectVeld,
  Tabel,
  toonBedrag,
  toonKorteDatum,
} from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { Opgehaald } from '../../../toezicht/delen.tsx'
import { useToezichtvraag, vraagTekst } from '../../../toezicht/vraag.ts'
import { toonMaand } from '../woorden.ts'
import { type Kolomnaam, SOORTEN, useHulpmiddelen } from './woorden.ts'

const PAGINA = 50

/** The lines behind a month, or one kind of it, and back. */
export function Regels({ jaar, maand, soort }: { jaar: string; maand: string; soort: string | undefined }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  const ga = useNavigate()
  const [vanaf, zetVanaf] = useState(0)
  const zoek = vraagTekst({ tijdvak: maand, categorie: soort, vanaf: String(vanaf) })
  const lijst = useToezichtvraag<Hulpmiddelregels>(`/opgaven/hulpmiddelen/regels${zoek}`)
  return (
    <Kaart
      titel={t('regels.titel', { maand: toonMaand(maand, taal) })}
      naast={<KnopLink naar={`/opgaven/hulpmiddelen?jaar=${jaar}`}>{t('regels.sluit')}</KnopLink>}
      vol
    >
      <search className="filters" aria-label={t('regels.soort')}>
        <SelectVeld
          filter
          label={t('regels.soort')}
          keuzes={[
            { waarde: '', label: t('regels.alles') },
            ...SOORTEN.map((waarde) => ({ waarde, label: t(`kolom.${waarde}`) })),
          ]}
          waarde={soort ?? ''}
          onWijzig={(waarde) => {
            zetVanaf(0)
            void ga({ to: '.', search: { jaar, maand, ...(waarde ? { soort: waarde } : {}) }, replace: true })
          }}
        />
      </search>
      <Opgehaald van={lijst}>
        {(data) =>
          data.regels.length === 0 ? (
            <Leeg titel={t('regels.leeg')} />
          ) : (
            <>
              <Lijst lijst={data} />
              {data.totaal > PAGINA && (
                <p className="kaart__voet row">
                  <span>
                    {t('invoer.telling', { van: vanaf + 1, tot: vanaf + data.regels.length, totaal: data.totaal })}
                  </span>
                  {vanaf > 0 && <Knop onKlik={() => zetVanaf(Math.max(0, vanaf - PAGINA))}>{t('invoer.terug')}</Knop>}
                  {vanaf + PAGINA < data.totaal && (
                    <Knop onKlik={() => zetVanaf(vanaf + PAGINA)}>{t('invoer.verder')}</Knop>
                  )}
                </p>
              )}
            </>
          )
        }
      </Opgehaald>
    </Kaart>
  )
}

function Lijst({ lijst }: { lijst: Hulpmiddelregels }) {
  const t = useHulpmiddelen()
  const taal = useTaal()
  return (
    <Tabel
      bijschrift={t('regels.soort')}
      rijen={lijst.regels}
      sleutel={({ leverancier, factuur, regel }) => `${leverancier} ${factuur} ${regel}`}
      kaarten
      kolommen={[
        {
          id: 'factuur',
          kop: t('regels.factuur'),
          rijkop: true,
          cel: ({ bron, factuur, regel, rij }) =>
            bron === 'facturen'
              ? `${factuur}, ${regel}`
              : `${t('bestanden.totalen')}, ${t('invoer.rij').toLowerCase()} ${rij}`,
        },
        { id: 'dag', kop: t('regels.dag'), cel: ({ datum }) => toonKorteDatum(datum, taal) },
        { id: 'leverancier', kop: t('regels.leverancier'), cel: ({ leverancier }) => leverancier || '–' },
        { id: 'soort', kop: t('regels.soort'), cel: ({ categorie }) => t(`kolom.${categorie as Kolomnaam}`) },
        { id: 'bestand', kop: t('regels.bestand'), cel: ({ bestand }) => bestand },
        { id: 'bedrag', kop: t('regels.bedrag'), getal: true, cel: ({ bedragCent }) => toonBedrag(bedragCent, taal) },
      ]}
    />
  )
}
