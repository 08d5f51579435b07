/** Texts of `ozk importeer`: help and wrong options. */
import type { Tweetaligheid } from '../../../platform/operatie.ts'
import { invoerfout } from '../gebrek.ts'

const t = (nl: string, en: string): Tweetaligheid => ({ nl, en })

export const IMPORTTEKST = {
  kort: t('Neem lopende budgethouders over', 'Take running holders over'),
  lang: t(
    'Neemt budgethouders, beschikkingen en perioden over uit een ander systeem: alles of niets. Elk gebrek krijgt zijn bestand, rij en kolom. Overgenomen beschikkingen zijn niet te herhalen.',
    'Takes holders, decisions and periods over from another system: all or nothing. Each defect gets its file, row and column. Decisions that were taken over cannot be replayed.',
  ),
  bestanden: t('[houders beschikkingen perioden]', '[houders beschikkingen perioden]'),
  bestand: t('de drie CSV-bestanden, in deze volgorde', 'the three CSV files, in this order'),
  proef: t('zeg elk gebrek en bewaar niets', 'tell every defect and store nothing'),
  sjabloon: t('schrijf een sjabloon van elk bestand in deze map', 'write a template of each file in this folder'),
  fout: {
    bestanden: invoerfout(
      'drie-bestanden',
      'Geef drie bestanden: houders.csv, beschikkingen.csv en perioden.csv. Of vraag sjablonen met --sjabloon.',
      'Give three files: houders.csv, beschikkingen.csv and perioden.csv. Or ask for templates with --sjabloon.',
    ),
  },
} as const
