import { IconDeviceFloppy } from '@tabler/icons-react'
import { useState } from 'react'
import { DatumVeld, Kaart, Knop, SelectVeld } from '../../design-system/index.ts'
import { useConcept } from '../../zaken/concept.ts'
import { BRONNEN, useIntake } from '../../zaken/intake.ts'
import { gaNaarPlek } from '../toets/formulier/feiten.ts'
import type { Feitenstand } from './feiten-stand.ts'

interface Props {
  readonly id: string
  readonly stand: Feitenstand
  readonly bezig: boolean
  /** True when it was saved. */
  readonly onBewaar: (bron: string, geldigOp: string | undefined) => Promise<boolean>
}

/** Where the change comes from and from when it holds; the button that saves stays in reach. */
export function Bewaarkaart({ id, stand, bezig, onBewaar }: Props) {
  const t = useIntake()
  const [bron, zetBron, wisBron] = useConcept<string>(`feiten bron ${id}`, '')
  const [dag, zetDag, wisDag] = useConcept<{ dag?: string; fout: boolean }>(`feiten dag ${id}`, { fout: false })
  const [poging, zetPoging] = useState(0)
  const aantal = Object.keys(stand.wijzigingen).length
  const dicht = aantal === 0 ? t('feiten.niets') : stand.botst.length > 0 ? t('feiten.kiesEerst') : undefined
  const bewaar = async () => {
    zetPoging(poging + 1)
    if (bron === '') return gaNaarPlek('feiten-bron')
    if (dag.fout) return gaNaarPlek('feiten-dag')
    if (!(await onBewaar(bron, dag.dag))) return
    zetPoging(0)
    wisBron()
    wisDag()
  }
  return (
    <>
      <Kaart titel={t('feiten.bewaarTitel')}>
        <div className="toets-velden">
          <SelectVeld
            id="feiten-bron"
            label={t('feiten.bron')}
            keuzes={BRONNEN.map((waarde) => ({ waarde, label: t(`feiten.bronnen.${waarde}`) }))}
            waarde={bron === '' ? undefined : bron}
            onWijzig={(nieuw) => zetBron(nieuw ?? '')}
            fout={poging > 0 && bron === '' ? t('feiten.bronFout') : undefined}
          />
          <DatumVeld
            id="feiten-dag"
            label={t('feiten.geldigOp')}
            hint={t('feiten.geldigOpHint')}
            waarde={dag.dag}
            onWijzig={(nieuw, { geldig }) => zetDag({ ...(nieuw === undefined ? {} : { dag: nieuw }), fout: !geldig })}
            fout={poging > 0 && dag.fout ? t('feiten.geldigOpFout') : undefined}
          />
        </div>
      </Kaart>
      <div className="toets-balk">
        <div className="toets-balk__in">
          <Knop
            soort="primair"
            icoon={IconDeviceFloppy}
            bezig={bezig}
            {...(dicht === undefined ? {} : { kanNiet: dicht })}
            onKlik={() => void bewaar()}
          >
            {t('feiten.bewaar')}
          </Knop>
          {aantal > 0 && (
            <>
              <p className="s toets-balk__stand" role="status">
                {t('feiten.gewijzigd', { count: aantal })}
              </p>
              <Knop soort="stil" onKlik={stand.wis}>
                {t('feiten.wis')}
              </Knop>
            </>
          )}
        </div>
      </div>
    </>
  )
}
