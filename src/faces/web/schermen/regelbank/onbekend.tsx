import { Kaart, KnopLink, Kruimels, Paginakop } from '../../design-system/index.ts'
import { useT } from './woorden.ts'

/** An id that nothing has. */
export function Onbekend({ id }: { id: string }) {
  const t = useT()
  return (
    <>
      <Paginakop
        kruimels={<Kruimels paden={[{ naar: '/regelbank', naam: t('titel') }]} />}
        titel={t('onbekend.titel')}
      />
      <Kaart label={t('onbekend.titel')}>
        <div className="stack">
          <p className="tekst breekt">{t('onbekend.tekst', { id })}</p>
          <KnopLink naar="/regelbank">{t('onbekend.terug')}</KnopLink>
        </div>
      </Kaart>
    </>
  )
}
