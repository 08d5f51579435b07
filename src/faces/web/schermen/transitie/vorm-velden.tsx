import { IconPlus, IconTrash } from '@tabler/icons-react'
import { KADERFEITEN, KADERS } from '../../../../inkoop/contract-transitie.ts'
import {
  BedragVeld,
  DatumVeld,
  JaNeeVeld,
  KeuzeVeld,
  Knop,
  SelectVeld,
  TekstVeld,
  VinkVeld,
} from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { type Afspraakvorm, JAREN, legeAfspraak, type Planvorm } from './vorm.ts'
import { useTransitie } from './woorden.ts'

interface Deel {
  vorm: Planvorm
  zet: (deel: Partial<Planvorm>) => void
}

/** What the plan is. The reference of a plan that exists stays as it is. */
export function Kernvelden({ vorm, zet, vast }: Deel & { vast: boolean }) {
  const t = useTransitie()
  const taal = useTaal()
  return (
    <>
      {!vast && (
        <TekstVeld
          label={t('vorm.kenmerk')}
          maxLengte={80}
          waarde={vorm.kenmerk}
          onWijzig={(kenmerk) => zet({ kenmerk })}
        />
      )}
      <TekstVeld label={t('vorm.naam')} maxLengte={200} waarde={vorm.naam} onWijzig={(naam) => zet({ naam })} />
      <SelectVeld
        label={t('kader')}
        keuzes={KADERS.map((waarde) => ({ waarde, label: KADERFEITEN[waarde].naam[taal] }))}
        waarde={vorm.kader}
        onWijzig={(kader) => zet({ kader, doelen: [] })}
      />
      <KeuzeVeld
        label={t('vorm.sectoren')}
        kolommen={3}
        keuzes={(['VV', 'GZ', 'beide'] as const).map((waarde) => ({ waarde, label: t(`vorm.${waarde}`) }))}
        waarde={vorm.sector}
        onWijzig={(sector) => zet({ sector })}
      />
      {vorm.kader !== undefined && (
        <fieldset className="stack">
          <legend className="utrecht-form-label">{t('vorm.doelen')}</legend>
          {KADERFEITEN[vorm.kader].doelen.map(({ id, naam, voorwaarde }) => (
            <VinkVeld
              key={id}
              label={naam[taal]}
              uitleg={voorwaarde}
              waarde={vorm.doelen.includes(id)}
              onWijzig={(aan) => zet({ doelen: aan ? [...vorm.doelen, id] : vorm.doelen.filter((d) => d !== id) })}
            />
          ))}
        </fieldset>
      )}
      <TekstVeld
        label={t('vorm.aanbieders')}
        hint={t('vorm.perRegel')}
        rijen={3}
        waarde={vorm.aanbieders}
        onWijzig={(aanbieders) => zet({ aanbieders })}
      />
      <DatumVeld label={t('vorm.begin')} waarde={vorm.begin} onWijzig={(begin) => zet({ begin })} />
    </>
  )
}

interface Afspraakdeel {
  afspraken: readonly Afspraakvorm[]
  zet: (afspraken: readonly Afspraakvorm[]) => void
}

export function Afspraakvelden({ afspraken, zet }: Afspraakdeel) {
  const t = useTransitie()
  return (
    <>
      <h2>{t('vorm.afspraken')}</h2>
      {afspraken.map((afspraak, i) => (
        <fieldset className="stack" key={afspraak.sleutel}>
          <legend className="utrecht-form-label">{t('vorm.afspraak', { nr: i + 1 })}</legend>
          <Afspraakrij
            afspraak={afspraak}
            zet={(deel) => zet(afspraken.map((a) => (a.sleutel === afspraak.sleutel ? { ...a, ...deel } : a)))}
          />
          {afspraken.length > 1 && (
            <p>
              <Knop
                soort="stil"
                icoon={IconTrash}
                onKlik={() => zet(afspraken.filter(({ sleutel }) => sleutel !== afspraak.sleutel))}
              >
                {t('vorm.weg', { nr: i + 1 })}
              </Knop>
            </p>
          )}
        </fieldset>
      ))}
      <p>
        <Knop icoon={IconPlus} onKlik={() => zet([...afspraken, legeAfspraak()])}>
          {t('vorm.erbij')}
        </Knop>
      </p>
    </>
  )
}

function Afspraakrij({ afspraak, zet }: { afspraak: Afspraakvorm; zet: (deel: Partial<Afspraakvorm>) => void }) {
  const t = useTransitie()
  return (
    <>
      <TekstVeld label={t('vorm.wat')} maxLengte={300} waarde={afspraak.wat} onWijzig={(wat) => zet({ wat })} />
      <TekstVeld label={t('vorm.maat')} maxLengte={300} waarde={afspraak.maat} onWijzig={(maat) => zet({ maat })} />
      <TekstVeld
        label={t('vorm.streefwaarde')}
        maxLengte={200}
        waarde={afspraak.streefwaarde}
        onWijzig={(streefwaarde) => zet({ streefwaarde })}
      />
      <TekstVeld
        label={t('vorm.verantwoordelijk')}
        maxLengte={200}
        waarde={afspraak.verantwoordelijk}
        onWijzig={(verantwoordelijk) => zet({ verantwoordelijk })}
      />
      <DatumVeld label={t('vorm.gereedOp')} waarde={afspraak.gereedOp} onWijzig={(gereedOp) => zet({ gereedOp })} />
    </>
  )
}

export function Geldvelden({ vorm, zet }: Deel) {
  const t = useTransitie()
  return (
    <>
      <h2>{t('vorm.bedragen')}</h2>
      {JAREN.map((jaar) => (
        <BedragVeld
          key={jaar}
          label={t('vorm.bedrag', { jaar })}
          hoeftNiet
          waarde={vorm.bedragen[jaar]}
          onWijzig={(cent) => zet({ bedragen: { ...vorm.bedragen, [jaar]: cent } })}
        />
      ))}
      <TekstVeld
        label={t('vorm.borging')}
        rijen={2}
        maxLengte={2000}
        waarde={vorm.borging}
        onWijzig={(borging) => zet({ borging })}
      />
      <TekstVeld
        label={t('vorm.monitoring')}
        rijen={2}
        maxLengte={2000}
        waarde={vorm.monitoring}
        onWijzig={(monitoring) => zet({ monitoring })}
      />
      <JaNeeVeld
        label={t('vorm.anderGeld')}
        hint={t('vorm.anderGeldHint')}
        waarde={vorm.zelfdeKosten}
        onWijzig={(zelfdeKosten) => zet({ zelfdeKosten })}
      />
      {vorm.zelfdeKosten === true && (
        <TekstVeld
          label={t('vorm.anderGeldWie')}
          hint={t('vorm.perRegel')}
          rijen={2}
          waarde={vorm.anderGeld}
          onWijzig={(anderGeld) => zet({ anderGeld })}
        />
      )}
      <TekstVeld
        label={t('vorm.regelingen')}
        hint={t('vorm.regelingenHint')}
        rijen={2}
        waarde={vorm.regelingen}
        onWijzig={(regelingen) => zet({ regelingen })}
      />
      <JaNeeVeld label={t('vorm.pastBeter')} waarde={vorm.pastBeter} onWijzig={(pastBeter) => zet({ pastBeter })} />
    </>
  )
}
