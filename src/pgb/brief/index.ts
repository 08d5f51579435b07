/** Letters of the pgb room: one model, a PDF and a web page made from it (PGB-30, PGB-31). */
export type { Brief, Briefinhoud, Briefsoort, Briefzaak, Deelgrond, Inhoud, Plichttekst } from './brief.ts'
export { htmlBrief } from './html.ts'
export { leesbaarheid } from './leesbaarheid.ts'
export { jaarbedrag, maakBrief } from './maak-brief.ts'
export { pdfBrief } from './pdf.ts'
export { opgelegd, type VastePlicht, vastePlichten } from './plichten.ts'
export { plichttitel } from './plichtteksten.ts'
