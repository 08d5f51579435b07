/** Files of an open case: small PDFs that say that they are invented. A decided case of the demo keeps none. */
import type { Demostuk } from './geschiedenis.ts'

const TITELS: Readonly<Record<Demostuk['documentsoort'], string>> = {
  budgetplan: 'Budgetplan',
  zorgovereenkomst: 'Zorgovereenkomst',
  indicatiebesluit: 'Indicatiebesluit',
}

export function maakStukken(naam: string, dag: string): readonly Demostuk[] {
  return (Object.keys(TITELS) as Demostuk['documentsoort'][]).map((documentsoort) => ({
    naam: `${documentsoort}.pdf`,
    documentsoort,
    inhoud: maakPdf([TITELS[documentsoort], naam, dag, 'Verzonnen stuk van de demo. / Invented, for the demo.']),
  }))
}

/** One page with lines of text in a font that every reader has. */
function maakPdf(regels: readonly string[]): string {
  const tekst = regels.map((regel) => `(${regel.replace(/[^ -~]/g, '?').replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')
  const stroom = `BT /F1 14 Tf 20 TL 60 760 Td ${tekst} ET`
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (nl) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stroom.length} >>\nstream\n${stroom}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let pdf = '%PDF-1.7\n'
  const plaatsen = delen.map((deel, i) => {
    const plaats = pdf.length
    pdf += `${i + 1} 0 obj\n${deel}\nendobj\n`
    return plaats
  })
  const tabel = plaatsen.map((plaats) => `${String(plaats).padStart(10, '0')} 00000 n \n`).join('')
  const slot = `trailer\n<< /Size ${delen.length + 1} /Root 1 0 R >>\nstartxref\n${pdf.length}\n%%EOF\n`
  return `${pdf}xref\n0 ${delen.length + 1}\n0000000000 65535 f \n${tabel}${slot}`
}
