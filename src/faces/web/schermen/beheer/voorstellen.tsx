import { IconArrowBackUp, IconCheck, IconX } from '@tabler/icons-react'
import type { Rolvoorstel, RolvoorstellenAntwoord } from '../../../../platform/contract.ts'
import { type Ik, magWel } from '../../aanmelding/index.ts'
import { Kaart, Knop, Leeg, Tabel, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { naamVan, Opgehaald, Uitslag } from '../../toezicht/delen.tsx'
import { type Toezichtdaad, useToezichtdaad, useToezichtvraag } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'

/** Roles that wait for a second beheerder. */
export function Voorstellen({ ik }: { ik: Ik }) {
  const t = useToezicht()
  const daad = useToezichtdaad(ik)
  const lijst = useToezichtvraag<RolvoorstellenAntwoord>('/rolvoorstellen')
  return (
    <Kaart titel={t('beheer.voorstellen')} vol mens>
      <Opgehaald van={lijst}>
        {({ voorstellen }) => (
          <>
            <div className="kaart__in">
              <Uitslag daad={daad} goed={t('beheer.gedaan')} />
            </div>
            {voorstellen.length === 0 ? (
              <Leeg goed titel={t('beheer.geenVoorstel')}>
                <p className="muted">{t('beheer.geenVoorstelTekst')}</p>
              </Leeg>
            ) : (
              <Lijst ik={ik} voorstellen={voorstellen} daad={daad} />
            )}
          </>
        )}
      </Opgehaald>
    </Kaart>
  )
}

interface Props {
  ik: Ik
  daad: Toezichtdaad
}

function Lijst({ ik, voorstellen, daad }: Props & { voorstellen: readonly Rolvoorstel[] }) {
  const t = useToezicht()
  const z = useZaken()
  const taal = useTaal()
  const mag = magWel(ik, 'gebruiker.bevestig-rol')
  return (
    <Tabel
      bijschrift={t('beheer.voorstellen')}
      rijen={voorstellen}
      sleutel={({ id }) => id}
      kaarten
      kolommen={[
        { id: 'voor', kop: t('beheer.voor'), rijkop: true, cel: ({ gebruiker }) => naamVan(t, gebruiker) },
        { id: 'rol', kop: t('rol'), cel: ({ rol, regios }) => `${rolnaam(z, rol)} (${regios.join(', ')})` },
        {
          id: 'periode',
          kop: t('beheer.periodeKop'),
          cel: ({ vanaf, tot }) =>
            tot === null
              ? t('beheer.periode', { vanaf: toonKorteDatum(vanaf, taal) })
              : t('beheer.periodeTot', { vanaf: toonKorteDatum(vanaf, taal), tot: toonKorteDatum(tot, taal) }),
        },
        {
          id: 'door',
          kop: t('beheer.door'),
          cel: ({ door, gevraagd }) => `${naamVan(t, door)}, ${toonMoment(gevraagd, taal)}`,
        },
        ...(mag
          ? [
              {
                id: 'besluit',
                kop: t('beheer.besluit'),
                cel: (voorstel: Rolvoorstel) => <Besluit ik={ik} voorstel={voorstel} daad={daad} />,
              },
            ]
          : []),
      ]}
    />
  )
}

function Besluit({ ik, voorstel, daad }: Props & { voorstel: Rolvoorstel }) {
  const t = useToezicht()
  const besluit = (uitkomst: string) => void daad.doe(`/rolvoorstellen/${voorstel.id}/besluiten`, { uitkomst })
  const zelf = voorstel.door.id === ik.gebruiker
  const overMij = voorstel.gebruiker.id === ik.gebruiker
  const wie = <span className="sr"> {naamVan(t, voorstel.gebruiker)}</span>
  if (zelf)
    return (
      <span className="row">
        <Knop soort="stil" icoon={IconArrowBackUp} bezig={daad.bezig} onKlik={() => besluit('ingetrokken')}>
          {t('beheer.trekAanvraagIn')}
          {wie}
        </Knop>
        <span className="s muted">{t('beheer.anderMoet')}</span>
      </span>
    )
  const kanNiet = overMij ? { kanNiet: t('beheer.anderMoet') } : {}
  return (
    <span className="row">
      <Knop soort="primair" icoon={IconCheck} bezig={daad.bezig} {...kanNiet} onKlik={() => besluit('bevestigd')}>
        {t('beheer.bevestig')}
        {wie}
      </Knop>
      <Knop icoon={IconX} bezig={daad.bezig} {...kanNiet} onKlik={() => besluit('afgewezen')}>
        {t('beheer.wijsAf')}
        {wie}
      </Knop>
    </span>
  )
}
