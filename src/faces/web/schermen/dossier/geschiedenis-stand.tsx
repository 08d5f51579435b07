import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import type { Dossierstand } from '../../../../pgb/zaak/contract-intake.ts'
import { leesDatum } from '../../../../waarden/datum.ts'
import { ApiFout } from '../../api/index.ts'
import { DatumVeld, FoutBijOphalen, Kaart, Knop, Laden, Melding, Tabel, toonDatum } from '../../design-system/index.ts'
import type { Zoek } from '../../router-zoek.ts'
import { useTaal } from '../../teksten/index.ts'
import { bronnaam, useIntake, useStand } from '../../zaken/intake.ts'
import { toonMoment } from '../../zaken/moment.ts'
import { foutnummer, persoonsnaam } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import './feiten.css'
import { useFeitnaam, useFeitwaarde, waardeVan } from './feitnaam.ts'

const NAAM = 'bekend-op'

/** Chooses the day of "as known on"; it stands in the address, so that a colleague sees the same. */
export function Dagkiezer() {
  const t = useIntake()
  const zoek = useSearch({ strict: false }) as Zoek
  const ga = useNavigate()
  const gekozen = zoek[NAAM]
  const [dag, zetDag] = useState(gekozen)
  const [fout, zetFout] = useState(false)
  const naar = (nieuw: string | undefined) =>
    void ga({
      to: '.',
      search: (nu: Record<string, unknown>) => ({ ...nu, [NAAM]: nieuw }),
      replace: true,
      resetScroll: false,
    })
  return (
    <Kaart titel={t('stand.titel')}>
      <form
        className="row dagkiezer"
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          zetFout(dag === undefined)
          if (dag !== undefined) naar(dag)
        }}
      >
        <DatumVeld
          label={t('stand.veld')}
          waarde={dag}
          onWijzig={(nieuw) => zetDag(nieuw)}
          fout={fout && dag === undefined ? t('stand.fout') : undefined}
        />
        <Knop type="submit">{t('stand.toon')}</Knop>
        {gekozen !== undefined && (
          <Knop
            soort="stil"
            onKlik={() => {
              zetDag(undefined)
              naar(undefined)
            }}
          >
            {t('stand.nu')}
          </Knop>
        )}
      </form>
    </Kaart>
  )
}

/** The day in the address, when it is one. */
export function useBekendOp(): string | undefined {
  const zoek = useSearch({ strict: false }) as Zoek
  const dag = zoek[NAAM]
  return dag !== undefined && leesDatum(dag) !== null ? dag : undefined
}

/** The facts as they were known at the end of a day, beside what they are now. */
export function Standkaart({ zaak, dag }: { zaak: Zaakbeeld; dag: string }) {
  const t = useIntake()
  const taal = useTaal()
  const vraag = useStand(zaak.id, dag)
  const woorden = { dag: toonDatum(dag, taal) }
  if (vraag.data) return <Feitenlijst zaak={zaak} stand={vraag.data} dag={dag} />
  if (vraag.isPending) return <Laden />
  if (vraag.error instanceof ApiFout && vraag.error.status === 404)
    return <Melding toon="info" titel={t('stand.niets', woorden)} rol="status" />
  return <FoutBijOphalen titel={t('register.mislukt')} nummer={foutnummer(vraag.error)} />
}

function Feitenlijst({ zaak, stand, dag }: { zaak: Zaakbeeld; stand: Dossierstand; dag: string }) {
  const t = useIntake()
  const z = useZaken()
  const taal = useTaal()
  const noem = useFeitnaam(zaak)
  const toon = useFeitwaarde()
  const woorden = { dag: toonDatum(dag, taal) }
  const nu = (pointer: string, toen: string) => {
    const waarde = toon(pointer, waardeVan(zaak, pointer) ?? null)
    return waarde === toen ? <span className="muted">{t('stand.zelfde')}</span> : <b>{waarde}</b>
  }
  return (
    <Kaart titel={t('stand.titelOp', woorden)} vol>
      <p className="s muted kaart__in">{t('stand.uitleg')}</p>
      <Tabel
        bijschrift={t('stand.tabel', woorden)}
        rijen={stand.feiten}
        sleutel={({ pointer }) => pointer}
        kaarten
        kolommen={[
          { id: 'feit', kop: z('geschiedenis.feit'), rijkop: true, cel: ({ pointer }) => noem(pointer) },
          { id: 'toen', kop: t('stand.toen'), cel: ({ pointer, waarde }) => toon(pointer, waarde) },
          {
            id: 'nu',
            kop: t('stand.straks'),
            cel: ({ pointer, waarde }) => nu(pointer, toon(pointer, waarde)),
          },
          { id: 'geldt', kop: z('geschiedenis.geldt'), cel: ({ geldigOp }) => toonDatum(geldigOp, taal) },
          {
            id: 'vastgelegd',
            kop: z('geschiedenis.vastgelegd'),
            cel: ({ vastgelegd, door, bron }) => (
              <>
                {toonMoment(vastgelegd, taal)}
                <span className="s muted blok">
                  {persoonsnaam(z, door)} · {bronnaam(t, bron)}
                </span>
              </>
            ),
          },
        ]}
      />
    </Kaart>
  )
}
