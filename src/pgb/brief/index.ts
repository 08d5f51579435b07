/** Letters of the pgb room: one model, a PDF and a web page made from it (PGB-30, PGB-31). */
export { htmlBrief } from './html.ts'
export { maakBrief } from './maak-brief.ts'
export { pdfBrief } from './pdf.ts'
