import type { Werklijstrij } from '../../../../pgb/zaak/contract.ts'
import type { Ik } from '../../aanmelding/index.ts'
import { Schakel, toonKorteDatum } from '../../design-system/index.ts'
import { useTaal } from '../../teksten/index.ts'
import { Dagen, Termijnbalkje } from '../../zaken/termijn.tsx'
import { persoonsnaam, Statuspil } from '../../zaken/weergave.tsx'
import { useZaken } from '../../zaken/woorden.ts'

interface Props {
  ik: Ik
  zaken: readonly Werklijstrij[]
  /** Absent: nothing can be selected. */
  keuze?: { gekozen: ReadonlySet<string>; wissel: (id: string) => void } | undefined
  bijschrift: string
}

/** The cases, what lapses first on top. Under 768 px each row is a card. */
export function Zaaklijst({ ik, zaken, keuze, bijschrift }: Props) {
  const t = useZaken()
  return (
    <section
      className="tw"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label={bijschrift}
    >
      <table className="utrecht-table utrecht-table--plat tab-kaart tab-dicht">
        <caption className="sr">{bijschrift}</caption>
        <thead className="utrecht-table__header">
          <tr>
            {keuze && (
              <th scope="col">
                <span className="sr">{t('lijst.kiesKop')}</span>
              </th>
            )}
            <th scope="col">{t('kolom.houder')}</th>
            <th scope="col" className="num">
              {t('kolom.termijn')}
            </th>
            <th scope="col">{t('kolom.uiterlijk')}</th>
            <th scope="col">{t('kolom.soort')}</th>
            <th scope="col">{t('kolom.stap')}</th>
            <th scope="col">{t('kolom.behandelaar')}</th>
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {zaken.map((zaak) => (
            <Zaakrij key={zaak.id} ik={ik} zaak={zaak} keuze={keuze} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Zaakrij({ ik, zaak, keuze }: Pick<Props, 'ik' | 'keuze'> & { zaak: Werklijstrij }) {
  const t = useZaken()
  const taal = useTaal()
  const gekozen = keuze?.gekozen.has(zaak.id) === true
  return (
    <tr className={gekozen ? 'sel' : undefined} data-zaak={zaak.id}>
      {keuze && (
        <td className="c-kies wv-kies">
          <input
            type="checkbox"
            className="utrecht-checkbox"
            aria-label={t('lijst.kies', { nummer: zaak.nummer })}
            checked={gekozen}
            onChange={() => keuze.wissel(zaak.id)}
          />
        </td>
      )}
      <th scope="row" className="c-doss wv-houder">
        <Schakel naar={`/pgb/dossiers/${encodeURIComponent(zaak.id)}`}>{zaak.naam}</Schakel>
        <span className="s muted">
          {zaak.nummer} · {zaak.geboortejaar}
        </span>
      </th>
      <td className="c-dag num">
        <Dagen klok={zaak} />
      </td>
      <td className="c-rest">
        <Termijnbalkje klok={zaak} />
        <span className="s muted wv-klein nw">
          {zaak.besluitUiterlijk === null ? t('dag.stil') : toonKorteDatum(zaak.besluitUiterlijk, taal)}
        </span>
      </td>
      <td className="c-rest c-soort">{t(`soort.${zaak.soort}`)}</td>
      <td className="c-rest c-stap">
        <Statuspil status={zaak.status} />
      </td>
      <td className="c-rest c-wie s">{persoonsnaam(t, zaak.behandelaar, ik)}</td>
    </tr>
  )
}
