/** The wrong input that the specification names for a dossier that fits the schema, and the missing rule version. */
import type { Dossier } from '../../src/pgb/contract.ts'
import type { OrakelFout } from './budget.ts'
import { BEOORDEELBAAR, budgetjaar, startVan } from './feiten.ts'
import { gegevens } from './gegevens.ts'

const GEEN_PROFIEL = ['996', '997', '998', '999']

export function ongeldigeInvoer(d: Dossier): OrakelFout | null {
  const pointers: string[] = []
  if (!gegevens.cod001.includes(d.regio)) pointers.push('/regio')
  const codes: [string, string | undefined][] = [
    ['/indicatie/zzpCode', d.indicatie.zzpCode],
    ['/toegewezenZzpCode', d.toegewezenZzpCode],
    ['/zzpOp20141231', d.zzpOp20141231],
  ]
  for (const [pointer, code] of codes) {
    if (code === undefined) continue
    if (gegevens.cod163[code] === undefined || GEEN_PROFIEL.includes(code)) pointers.push(pointer)
  }
  const start = startVan(d)
  if (d.aanvraag.einddatum !== undefined && d.aanvraag.einddatum < start) pointers.push('/aanvraag/einddatum')
  if (d.indicatie.einddatum !== undefined && d.indicatie.einddatum < start) pointers.push('/indicatie/einddatum')
  const v = d.verhogingen
  if ((v?.meerzorgCent ?? 0) > 0 && (v?.duurdereBegeleidingGroepCent ?? 0) > 0) {
    pointers.push('/verhogingen/duurdereBegeleidingGroepCent')
  }
  if ((v?.premies513aCent ?? 0) > 0 && ![2026, 2027].includes(budgetjaar(d))) {
    pointers.push('/verhogingen/premies513aCent')
  }
  ;(d.beoordelingen ?? []).forEach((b, i) => {
    if (!BEOORDEELBAAR.includes(b.regel)) pointers.push(`/beoordelingen/${i}/regel`)
  })
  return pointers.length > 0 ? { code: 'ongeldige-invoer', pointers } : null
}

/** Every rule that is always applied must have a version on the peildatum; without a start, from 1 January of its text. */
export function geenRegelversie(d: Dossier): OrakelFout | null {
  const peildatum = d.peildatum ?? d.aanvraag.ontvangenOp
  const mist = gegevens.weigeringsregels.some((regel) => {
    if (/vervallen|historisch/.test(regel.aard)) return false
    const jaarVanTekst = regel.bron.split('@')[1]?.slice(0, 4) ?? '9999'
    return peildatum < (regel.geldigVan ?? `${jaarVanTekst}-01-01`)
  })
  // The raise of art. 5.13a ends with 2027: asked for a decision after that, it has no version either.
  const premies = (d.verhogingen?.premies513aCent ?? 0) > 0 && peildatum > '2027-12-31'
  if (!mist && !premies) return null
  return { code: 'geen-regelversie', pointers: [d.peildatum === undefined ? '/aanvraag/ontvangenOp' : '/peildatum'] }
}
