/** Marks of gaps beside the checkpoints, signed with their key (T20). */
import { type KeyObject, sign, verify } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { foutcode } from '../startfout.ts'
import type { Gat } from './bevinding.ts'

const KOP = 'open-zorgkantoor/logboek gat'
const GATEN = 'gaten'

const romp = ({ regio, maand, vanaf, tot, tijdstip }: Gat): string =>
  `${[KOP, regio, maand, vanaf, tot, tijdstip].join('\n')}\n`

export async function schrijfGat(map: string, gat: Gat, sleutel: KeyObject): Promise<void> {
  await mkdir(join(map, GATEN), { recursive: true })
  const tekst = romp(gat)
  const naam = `${gat.regio}-${gat.maand}-${gat.vanaf}-${gat.tijdstip.replace(/[^0-9]/g, '')}.gat`
  const inhoud = `${tekst}\n${sign(null, Buffer.from(tekst), sleutel).toString('base64')}\n`
  await writeFile(join(map, GATEN, naam), inhoud, { flag: 'wx' })
}

/** The gaps that somebody with the key marked; what bears another signature is no mark. */
export async function readGaten(map: string, publiek: KeyObject): Promise<readonly Gat[]> {
  const namen = await readdir(join(map, GATEN)).catch((fout: unknown) => {
    if (foutcode(fout) === 'ENOENT') return []
    throw fout
  })
  const gaten: Gat[] = []
  for (const naam of namen.sort()) {
    const [tekst = '', handtekening = ''] = (await readFile(join(map, GATEN, naam), 'utf8')).split('\n\n')
    const [kop, regio = '', maand = '', vanaf, tot, tijdstip = ''] = tekst.split('\n')
    if (kop !== KOP || !verify(null, Buffer.from(`${tekst}\n`), publiek, Buffer.from(handtekening, 'base64'))) continue
    gaten.push({ regio, maand, vanaf: Number(vanaf), tot: Number(tot), tijdstip })
  }
  return gaten
}
