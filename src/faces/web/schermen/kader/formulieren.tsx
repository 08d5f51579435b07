import { useState } from 'react'
import { type Kaderbeeld, POSTSOORTEN } from '../../../../kader/contract.ts'
import { systemClock } from '../../../../platform/clock.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { BedragVeld, DatumVeld, Kaart, Knop, SelectVeld, TekstVeld } from '../../design-system/index.ts'
import { useToezichtdaad } from '../../toezicht/vraag.ts'
import { useConcept } from '../../zaken/concept.ts'
import { Uitslag } from './uitslag.tsx'
import { useKader } from './woorden.ts'

interface Post {
  soort?: (typeof POSTSOORTEN)[number] | undefined
  bedragCent?: number | undefined
  geldigOp?: string | undefined
  tegenregio: string
  kenmerk: string
  toelichting: string
}
const LEEG: Post = { tegenregio: '', kenmerk: '', toelichting: '' }

/** A start amount, a transfer or an award. What was typed stays until it is booked. */
export function Postformulier({ ik, regio, jaar }: { ik: Ik; regio: string; jaar: number }) {
  const t = useKader()
  const daad = useToezichtdaad(ik)
  const [post, zetPost, wis] = useConcept<Post>(`kaderpost ${regio} ${jaar}`, {
    ...LEEG,
    geldigOp: systemClock.today(),
  })
  const [mist, zetMist] = useState(false)
  const zet = (deel: Partial<Post>) => zetPost({ ...post, ...deel })
  const { soort, bedragCent, geldigOp, tegenregio, kenmerk, toelichting } = post
  const bewaar = async () => {
    const leeg = soort === undefined || bedragCent === undefined || geldigOp === undefined
    zetMist(leeg || kenmerk.trim() === '' || toelichting.trim() === '')
    if (leeg || kenmerk.trim() === '' || toelichting.trim() === '') return
    const ander = tegenregio.trim() === '' ? {} : { tegenregio: tegenregio.trim() }
    const inhoud = {
      regio,
      jaar,
      soort,
      bedragCent,
      geldigOp,
      kenmerk: kenmerk.trim(),
      toelichting: toelichting.trim(),
    }
    if (await daad.doe('/kader/posten', { ...inhoud, ...ander })) wis()
  }
  return (
    <Kaart titel={t('boek.nieuw')}>
      <form
        className="stack"
        noValidate
        aria-label={t('boek.nieuw')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <Uitslag daad={daad} goed={t('boek.gedaan')} mist={mist ? t('boek.vulIn') : undefined} />
        <Postvelden post={post} zet={zet} />
        <p className="row">
          <Knop type="submit" soort="primair" bezig={daad.bezig}>
            {t('boek.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}

function Postvelden({ post, zet }: { post: Post; zet: (deel: Partial<Post>) => void }) {
  const t = useKader()
  const { soort, bedragCent, geldigOp, tegenregio, kenmerk, toelichting } = post
  return (
    <>
      <SelectVeld
        label={t('boek.soortVeld')}
        keuzes={POSTSOORTEN.map((waarde) => ({ waarde, label: t(`boek.soort.${waarde}`) }))}
        waarde={soort}
        onWijzig={(nieuw) => zet({ soort: nieuw })}
      />
      <BedragVeld
        label={t('boek.bedragVeld')}
        hint={t('boek.bedragHint')}
        waarde={bedragCent}
        onWijzig={(nieuw) => zet({ bedragCent: nieuw })}
      />
      <DatumVeld label={t('boek.geldigOp')} waarde={geldigOp} onWijzig={(nieuw) => zet({ geldigOp: nieuw })} />
      {soort === 'overheveling_ander' && (
        <TekstVeld
          label={t('boek.tegenregio')}
          hint={t('boek.tegenregioHint')}
          breedte={8}
          maxLengte={4}
          inputMode="numeric"
          waarde={tegenregio}
          onWijzig={(nieuw) => zet({ tegenregio: nieuw })}
        />
      )}
      <TekstVeld
        label={t('boek.kenmerk')}
        maxLengte={100}
        waarde={kenmerk}
        onWijzig={(nieuw) => zet({ kenmerk: nieuw })}
      />
      <TekstVeld
        label={t('boek.toelichting')}
        rijen={2}
        maxLengte={2000}
        waarde={toelichting}
        onWijzig={(nieuw) => zet({ toelichting: nieuw })}
      />
    </>
  )
}

/** What the work in hand comes to this year, with how it was found. */
export function Reserveerformulier({ ik, beeld }: { ik: Ik; beeld: Kaderbeeld }) {
  const t = useKader()
  const daad = useToezichtdaad(ik)
  const [bedragCent, zetBedrag] = useState<number | undefined>(beeld.reserveringen.bedragCent)
  const [toelichting, zetToelichting, wis] = useConcept(`reservering ${beeld.regio} ${beeld.jaar}`, '')
  const [mist, zetMist] = useState(false)
  const bewaar = async () => {
    const leeg = bedragCent === undefined || bedragCent < 0 || toelichting.trim() === ''
    zetMist(leeg)
    if (leeg) return
    const inhoud = { regio: beeld.regio, jaar: beeld.jaar, bedragCent, toelichting: toelichting.trim() }
    if (await daad.doe('/kader/reserveringen', inhoud)) wis()
  }
  return (
    <Kaart titel={t('reserveer.titel')}>
      <form
        className="stack"
        noValidate
        aria-label={t('reserveer.titel')}
        onSubmit={(e) => {
          e.preventDefault()
          void bewaar()
        }}
      >
        <Uitslag daad={daad} goed={t('reserveer.gedaan')} mist={mist ? t('boek.vulIn') : undefined} />
        <BedragVeld label={t('reserveer.bedrag')} waarde={bedragCent} onWijzig={zetBedrag} />
        <TekstVeld
          label={t('reserveer.toelichting')}
          rijen={2}
          maxLengte={2000}
          waarde={toelichting}
          onWijzig={zetToelichting}
        />
        <p className="row">
          <Knop type="submit" bezig={daad.bezig}>
            {t('reserveer.bewaar')}
          </Knop>
        </p>
      </form>
    </Kaart>
  )
}
