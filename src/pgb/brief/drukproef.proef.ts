/** Prints the SHA-256 of every example letter as PDF and page. A test runs it in processes that differ in all but the code. */
import { createHash } from 'node:crypto'
import { htmlBrief, maakBrief, pdfBrief } from './index.ts'
import { voorbeeldbrieven } from './voorbeeldbrieven.ts'

const afdruk = (inhoud: string | Uint8Array): string => createHash('sha256').update(inhoud).digest('hex')

for (const [naam, opdracht] of Object.entries(voorbeeldbrieven())) {
  const brief = maakBrief(opdracht)
  if ('fout' in brief) throw new Error(`${naam}: ${brief.fout.code}`)
  const pdf = await pdfBrief(brief.goed)
  if ('fout' in pdf) throw new Error(`${naam}: ${pdf.fout.code}`)
  process.stdout.write(`${naam} ${afdruk(pdf.goed)} ${afdruk(htmlBrief(brief.goed))}\n`)
}
