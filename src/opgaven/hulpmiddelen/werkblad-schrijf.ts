/**
 * A workbook as bytes: the same rows give the same bytes on every machine (NZA-4). Texts are typed strings, so that no
 * spreadsheet takes one for a formula (T18); amounts are numbers in euros.
 */
import { schrijfZip } from './zip.ts'

/** A text, or an amount in whole eurocents. */
export type Waarde = string | { readonly cent: number }

export interface Werkblad {
  readonly naam: string
  readonly rijen: readonly (readonly Waarde[])[]
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const HOOFD = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PAKKET = 'http://schemas.openxmlformats.org/package/2006'

export function schrijfWerkboek(bladen: readonly Werkblad[]): Buffer {
  const deel = (naam: string, tekst: string) => ({ naam, inhoud: Buffer.from(XML + tekst, 'utf8') })
  const nummers = bladen.map((_, i) => i + 1)
  const soort = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return schrijfZip([
    deel(
      '[Content_Types].xml',
      `<Types xmlns="${PAKKET}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${soort}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${soort}.styles+xml"/>${nummers.map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${soort}.worksheet+xml"/>`).join('')}</Types>`,
    ),
    deel(
      '_rels/.rels',
      `<Relationships xmlns="${PAKKET}/relationships"><Relationship Id="rId1" Type="${RELATIE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    deel(
      'xl/workbook.xml',
      `<workbook xmlns="${HOOFD}" xmlns:r="${RELATIE}"><sheets>${bladen.map(({ naam }, i) => `<sheet name="${veilig(naam)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    deel(
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${PAKKET}/relationships">${nummers.map((n) => `<Relationship Id="rId${n}" Type="${RELATIE}/worksheet" Target="worksheets/sheet${n}.xml"/>`).join('')}<Relationship Id="rId${bladen.length + 1}" Type="${RELATIE}/styles" Target="styles.xml"/></Relationships>`,
    ),
    deel(
      'xl/styles.xml',
      `<styleSheet xmlns="${HOOFD}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    ...bladen.map(({ rijen }, i) =>
      deel(
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet xmlns="${HOOFD}"><sheetData>${rijen.map(schrijfRij).join('')}</sheetData></worksheet>`,
      ),
    ),
  ])
}

function schrijfRij(rij: readonly Waarde[], index: number): string {
  const nummer = index + 1
  const cellen = rij.map((waarde, kolom) => {
    const plek = `${kolomletter(kolom)}${nummer}`
    if (typeof waarde === 'string')
      return `<c r="${plek}" t="inlineStr"><is><t xml:space="preserve">${veilig(waarde)}</t></is></c>`
    return `<c r="${plek}" s="1"><v>${metPunt(waarde.cent)}</v></c>`
  })
  return `<row r="${nummer}">${cellen.join('')}</row>`
}

/** No sheet of ours has more than 26 columns. */
const kolomletter = (kolom: number): string => String.fromCharCode(0x41 + kolom)

/** Digits without ever going through a fraction. */
function metPunt(cent: number): string {
  const heel = Math.abs(cent)
  const rest = heel % 100
  return `${cent < 0 ? '-' : ''}${(heel - rest) / 100}.${String(rest).padStart(2, '0')}`
}

const TEKENS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const veilig = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken] ?? teken)
