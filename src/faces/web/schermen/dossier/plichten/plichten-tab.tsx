import { IconLock } from '@tabler/icons-react'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { FoutBijOphalen, Kaart, Laden, Melding, Pil } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { foutnummer } from '../../../zaken/weergave.tsx'
import { useZaken } from '../../../zaken/woorden.ts'
import type { Deelprops } from '../deel.ts'
import { Betaalblokkade } from '../oordeel/naast-kaart.tsx'
import { Oordeelplek } from '../oordeel/oordeelplek.tsx'
import { useOordeelstukken } from '../oordeel/stukken-vraag.ts'
import { useOordeelwoorden } from '../oordeel/woorden.ts'
import { Afweegkaart } from './afweegkaart.tsx'
import { Plichtkeuzes } from './plichtkeuzes.tsx'
import { Wijzigingskaart } from './wijzigingskaart.tsx'

/** Obligations of this case: proposed, imposed, of the law; the weighing of interests; changes that the holder asked. */
export function Plichtentab(props: Deelprops) {
  const t = useOordeelwoorden()
  const z = useZaken()
  const { zaak } = props
  const { data, isPending, error, refetch } = useOordeelstukken(zaak.id)
  if (isPending)
    return (
      <div className="kaart">
        <Laden wat={t('laden')} />
      </div>
    )
  if (data === undefined)
    return <FoutBijOphalen titel={t('fout')} nummer={foutnummer(error)} onOpnieuw={() => void refetch()} />
  const uitkomst = zaak.voorstel?.uitkomst ?? zaak.uitkomst
  return (
    <Oordeelplek {...props} stukken={data}>
      <div className="toets-uitkomst">
        <Betaalblokkade stukken={data} />
        {!data.beleidsregel && <Melding toon="info" titel={t('vul.geenBeleidsregel')} />}
        {uitkomst === null ? (
          <Melding toon="letop" titel={z('dossier.geenUitkomst')} />
        ) : (
          <Plichtkeuzes {...props} uitkomst={uitkomst} stukken={data} />
        )}
        <VastePlichten stukken={data} />
        <Afweegkaart key={data.afweging?.op ?? ''} {...props} stukken={data} />
        <Wijzigingskaart {...props} stukken={data} />
      </div>
    </Oordeelplek>
  )
}

/** What the law asks of everybody is marked as such, and has no choice. */
function VastePlichten({ stukken }: { stukken: Oordeelstukken }) {
  const t = useOordeelwoorden()
  const taal = useTaal()
  return (
    <Kaart titel={t('vast.titel')} naast={t('vast.uitleg')}>
      <ul className="lijst">
        {stukken.vastePlichten.map((plicht) => (
          <li key={plicht.id} className="vaste-plicht">
            <span>
              {plicht[taal]} <span className="s muted">{plicht.artikel}</span>
            </span>
            <Pil toon="stil" icoon={IconLock}>
              {t('vast.geenKeuze')}
            </Pil>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
