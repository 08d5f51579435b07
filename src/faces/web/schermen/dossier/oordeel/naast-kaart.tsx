import { IconFlagPlus, IconReplace } from '@tabler/icons-react'
import type { Oordeelstukken } from '../../../../../pgb/zaak/contract.ts'
import { magWel } from '../../../aanmelding/index.ts'
import { Kaart, KnopLink, Melding, toonDatum } from '../../../design-system/index.ts'
import { useTaal } from '../../../teksten/index.ts'
import { adresVan, type Deelprops } from '../deel.ts'
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
        <Leggen {...props} />
      </div>
    </Kaart>
  )
}

/** The ways to record what was heard of a carer, and what the holder asked. */
function Leggen({ ik, zaak }: Deelprops) {
  const t = useOordeelwoorden()
  const signalen = magWel(ik, 'signaal.vastleggen')
  const wijzigingen = magWel(ik, 'zaak.wijziging-vastleggen')
  if (!signalen && !wijzigingen) return null
  return (
    <p className="row">
      {signalen && (
        <KnopLink naar="/pgb/signalen?nieuw=ja" soort="stil" icoon={IconFlagPlus}>
          {t('naast.nieuwSignaal')}
        </KnopLink>
      )}
      {wijzigingen && (
        <KnopLink naar={adresVan(zaak.id, 'plichten')} soort="stil" icoon={IconReplace}>
          {t('wijziging.nieuw')}
        </KnopLink>
      )}
    </p>
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
