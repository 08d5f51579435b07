import { IconCheck } from '@tabler/icons-react'
import { type RechtenAntwoord, ROLNAMEN } from '../../../../platform/contract.ts'
import { Icoon, Kaart, Tabel } from '../../design-system/index.ts'
import { Opgehaald } from '../../toezicht/delen.tsx'
import { useToezichtvraag } from '../../toezicht/vraag.ts'
import { useToezicht } from '../../toezicht/woorden.ts'
import { rolnaam, useZaken } from '../../zaken/woorden.ts'

/** Which role may do what, as the program itself reads it at each request. */
export function Rechten() {
  const t = useToezicht()
  const z = useZaken()
  const matrix = useToezichtvraag<RechtenAntwoord>('/beheer/rechten')
  return (
    <Kaart titel={t('beheer.matrix')} vol>
      <Opgehaald van={matrix}>
        {({ rechten }) => (
          <Tabel
            bijschrift={t('beheer.matrix')}
            rijen={rechten}
            sleutel={({ recht }) => recht}
            dicht
            kolommen={[
              { id: 'recht', kop: t('beheer.recht'), rijkop: true, klasse: 'nw', cel: ({ recht }) => recht },
              {
                id: 'soort',
                kop: t('beheer.soort'),
                cel: ({ leest }) => t(leest ? 'beheer.leest' : 'beheer.wijzigtWoord'),
              },
              ...ROLNAMEN.map((rol) => ({
                id: rol,
                kop: rolnaam(z, rol),
                cel: ({ rollen }: RechtenAntwoord['rechten'][number]) =>
                  rollen.includes(rol) && (
                    <>
                      <Icoon van={IconCheck} />
                      <span className="sr">{t('beheer.mag')}</span>
                    </>
                  ),
              })),
            ]}
          />
        )}
      </Opgehaald>
    </Kaart>
  )
}
