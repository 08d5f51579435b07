/** That a letter went out: once, with its day and who sent it, and with a message for outside in the same transaction. */
import type { Daad } from './daad.ts'
import { voegUitberichtToe } from './store/besluit-rijen.ts'
import { type Briefrij, voegVerzendingToe } from './store/brief-rijen.ts'
import type { Zaakrij } from './store/zaak-rijen.ts'

/** No person is in the message; it names the bytes that go out (I7). */
export async function legVerzendingVast(
  { tx, vandaag }: Daad,
  { regio, id, nummer }: Zaakrij,
  brief: Pick<Briefrij, 'id' | 'soort' | 'htmlSha256' | 'pdfSha256'>,
): Promise<void> {
  await voegVerzendingToe(tx, { regio, zaak: id }, brief.id, vandaag)
  const { soort, htmlSha256, pdfSha256 } = brief
  const inhoud = { zaak: id, nummer, brief: brief.id, soort, pdfSha256, htmlSha256 }
  await voegUitberichtToe(tx, { regio, soort: 'pgb.brief-verzonden', inhoud })
}
