import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { Kaart, Melding, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import type { Deelprops } from '../deel.ts'
import { NietNagekomen, OpenWijzigingen, Signalen } from './naast.tsx'
import { useOordeelwoorden } from './woorden.ts'

/** Signals, obligations that were not met, and open changes: beside the judgements, in place of none. */
export function NaastKaart(props: Deelprops & { stukken: Oordeelstukken }) {
  const t = useOordeelwoorden()
  const { stukken, zaak } = props
  const open = stukken.wijzigingen.filter(({ afgehandeldOp }) => afgehandeldOp === null)
  const leeg = stukken.signalen.length + stukken.nietNagekomen.length + open.length === 0
  return (
    <Kaart titel={t('naast.titel')} naast={t('naast.uitleg')}>
      <div className="stack">
        <Betaalblokkade stukken={stukken} />
        {leeg ? (
          <p className="muted">{t('naast.leeg')}</p>
        ) : (
          <ul className="naast__lijst">
            <Signalen {...props} />
            <NietNagekomen stukken={stukken} />
            <OpenWijzigingen stukken={stukken} zaak={zaak} />
          </ul>
        )}
      </div>
    </Kaart>
  )
}

export function Betaalblokkade({ stukken }: { stukken: Oordeelstukken }) {
  const t = useOordeelwoorden()
  const taal = useTaal()
  const sinds = stukken.betaaladviesGeblokkeerdSinds
  if (sinds === null) return null
  return (
    <Melding toon="fout" titel={t('naast.blokkade', { datum: toonDatum(sinds, taal) })}>
      <p>{t('naast.blokkadeTekst')}</p>
    </Melding>
  )
}
