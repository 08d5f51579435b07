import type { Zaakbeeld } from '../../../../pgb/zaak/contract.ts'
import { FoutBijOphalen, Kaart, Laden, Schakel, toonDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { bronnaam, useHouderzaken, useIntake, useRegisters } from '../../zaken/intake.ts'
import { foutnummer } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'
import { adresVan, type Deelprops } from './deel.ts'
import { Registerkaart } from './gesprek-register.tsx'
import { useRegistervormen } from './gesprek-vormen.ts'

/** What was said and agreed: the conversation about the choice, representatives, contact, and evidence of qualification. */
export function Gesprektab(props: Deelprops) {
  const { zaak } = props
  const t = useIntake()
  const vraag = useRegisters(zaak.id)
  const vormen = useRegistervormen(zaak)
  if (vraag.isError)
    return (
      <FoutBijOphalen
        titel={t('register.mislukt')}
        nummer={foutnummer(vraag.error)}
        onOpnieuw={() => void vraag.refetch()}
      />
    )
  if (!vraag.data)
    return (
      <div className="kaart">
        <Laden wat={t('register.laden')} />
      </div>
    )
  return (
    <>
      <Registerkaart {...props} vorm={vormen.gesprek} rijen={vraag.data.gesprekken} />
      <Registerkaart {...props} vorm={vormen.vertegenwoordiging} rijen={vraag.data.vertegenwoordigingen} />
      <Registerkaart {...props} vorm={vormen.contactmoment} rijen={vraag.data.contactmomenten} />
      <Registerkaart {...props} vorm={vormen.bewijs} rijen={vraag.data.bewijzen} />
      <Houderkaart zaak={zaak} />
    </>
  )
}

function Houderkaart({ zaak }: { zaak: Zaakbeeld }) {
  const t = useIntake()
  const z = useZaken()
  const taal = useTaal()
  const { data } = useHouderzaken(zaak.id)
  if (!data) return null
  return (
    <Kaart titel={t('register.herkomst')}>
      <div className="stack">
        <p>{t('register.herkomstBron', { bron: bronnaam(t, data.herkomst).toLowerCase() })}</p>
        <h3>{t('register.andere')}</h3>
        {data.zaken.length === 0 ? (
          <p className="muted">{t('register.geenAndere')}</p>
        ) : (
          <ul className="lijst">
            {data.zaken.map(({ id, nummer, soort, status, ontvangenOp }) => (
              <li key={id}>
                <Schakel naar={adresVan(id, 'overzicht')}>{nummer}</Schakel>{' '}
                <span className="s muted">
                  {z(`soort.${soort as Zaakbeeld['soort']}`)}, {toonDatum(ontvangenOp, taal)},{' '}
                  {z(`status.${status as Zaakbeeld['status']}`).toLowerCase()}
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Kaart>
  )
}
