import { useState } from 'react'
import { POSTSOORTEN, type Transitiebeeld } from '../../../../inkoop/contract-transitie.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { BedragVeld, DatumVeld, GetalVeld, Kaart, Knop, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Uitslag } from './delen.tsx'
import { useTransitie } from './woorden.ts'

type Soort = Transitiebeeld['posten'][number]['soort']
type Kader = Transitiebeeld['kaders'][number]['kader']
const JAREN = ['2022', '2023', '2024', '2025', '2026'] as const
const METPLAN: readonly (Soort | undefined)[] = ['toezegging', 'vrijval', 'betaling']

interface Post {
  kader?: Kader | undefined
  soort?: Soort | undefined
  jaar?: string | undefined
  bedragCent?: number | undefined
  plan?: string | undefined
  mijlpaal?: number | undefined
  geldigOp?: string | undefined
  kenmerk: string
  toelichting: string
}

/** An entry on the regional share. What was typed stays until it is booked. */
export function Postformulier({ ik, beeld }: { ik: Ik; beeld: Transitiebeeld }) {
  const t = useTransitie()
  const daad = useToezichtdaad(ik)
  const [post, zetPost, wis] = useConcept<Post>(`transitiepost ${beeld.regio}`, {
    geldigOp: systemClock.today(),
    kenmerk: '',
    toelichting: '',
  })
  const [mist, zetMist] = useState(false)
  const zet = (deel: Partial<Post>) => zetPost({ ...post, ...deel })
  const bewaar = async () => {
    const { kader, soort, jaar, bedragCent, geldigOp, plan, mijlpaal } = post
    const [kenmerk, toelichting] = [post.kenmerk.trim(), post.toelichting.trim()]
    const heel = kader && soort && jaar && bedragCent !== undefined && geldigOp && kenmerk && toelichting.length > 2
    zetMist(!heel)
    if (!heel) return
    const metPlan = METPLAN.includes(soort) && plan !== undefined ? { plan } : {}
    const bij = soort === 'betaling' && mijlpaal !== undefined ? { mijlpaal } : {}
    const vast = { regio: beeld.regio, kader, soort, jaar: Number(jaar), bedragCent, geldigOp, kenmerk, toelichting }
    if (await daad.doe('/transitiemiddelen/posten', { ...vast, ...metPlan, ...bij })) wis()
  }
  return (
    <Kaart titel={t('geld.nieuw')}>
      <form
        className="stack"
        noValidate
        aria-label={t('geld.nieuw')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <Uitslag daad={daad} goed={t('geld.gedaan')} mist={mist ? t('geld.vulIn') : undefined} />
        <Velden post={post} zet={zet} beeld={beeld} />
        <p className="row">
          <Knop type="submit" soort="primair" bezig={daad.bezig}>
            {t('geld.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}

function Velden({ post, zet, beeld }: { post: Post; zet: (deel: Partial<Post>) => void; beeld: Transitiebeeld }) {
  const t = useTransitie()
  const taal = useTaal()
  const plannen = beeld.plannen.filter(({ besluit, kader }) => besluit === 'toegekend' && kader === post.kader)
  return (
    <>
      <SelectVeld
        label={t('kader')}
        keuzes={beeld.kaders.map(({ kader, naam }) => ({ waarde: kader, label: naam[taal] }))}
        waarde={post.kader}
        onWijzig={(kader) => zet({ kader, plan: undefined })}
      />
      <SelectVeld
        label={t('geld.soort')}
        keuzes={POSTSOORTEN.map((waarde) => ({ waarde, label: t(`geld.soorten.${waarde}`) }))}
        waarde={post.soort}
        onWijzig={(soort) => zet({ soort })}
      />
      {METPLAN.includes(post.soort) && (
        <SelectVeld
          label={t('geld.plan')}
          keuzes={plannen.map(({ id, naam, kenmerk }) => ({ waarde: id, label: `${naam} (${kenmerk})` }))}
          waarde={post.plan}
          onWijzig={(plan) => zet({ plan })}
        />
      )}
      {post.soort === 'betaling' && (
        <GetalVeld
          label={t('geld.mijlpaal')}
          hoeftNiet
          waarde={post.mijlpaal}
          onWijzig={(mijlpaal) => zet({ mijlpaal })}
        />
      )}
      <SelectVeld
        label={t('geld.jaar')}
        keuzes={JAREN.map((waarde) => ({ waarde, label: waarde }))}
        waarde={JAREN.find((jaar) => jaar === post.jaar)}
        onWijzig={(jaar) => zet({ jaar })}
      />
      <BedragVeld label={t('geld.bedrag')} waarde={post.bedragCent} onWijzig={(bedragCent) => zet({ bedragCent })} />
      <DatumVeld label={t('geld.dag')} waarde={post.geldigOp} onWijzig={(geldigOp) => zet({ geldigOp })} />
      <TekstVeld
        label={t('geld.kenmerk')}
        maxLengte={80}
        waarde={post.kenmerk}
        onWijzig={(kenmerk) => zet({ kenmerk })}
      />
      <TekstVeld
        label={t('geld.toelichting')}
        rijen={2}
        maxLengte={500}
        waarde={post.toelichting}
        onWijzig={(toelichting) => zet({ toelichting })}
      />
    </>
  )
}
