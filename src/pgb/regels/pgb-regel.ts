/** What the rules of the pgb share: the maker over PgbFeiten, and the few words that several articles use. */
import { regelsOver } from '../../regelgeving/regel.ts'
import { zin } from '../../regelgeving/zin.ts'
import { codesVan, ZORGPROFIELEN } from '../../waarden/zorgprofiel.ts'
import type { PgbFeiten } from '../feiten.ts'

export const pgbRegel = regelsOver<PgbFeiten>()

/** Rlz 5.7 lid 2: with continuation 5.5, 5.8 and 5.9 under a do not apply, nor the two parts of the Blz they work out. */
export const VOORTZETTING = {
  als: ({ sluitAanOpVorigePeriode }: PgbFeiten): boolean => sluitAanOpVorigePeriode,
  zin: zin(
    'Dit pgb sluit aan op een eerder pgb. Dit wordt niet opnieuw getoetst.',
    'This pgb follows an earlier pgb. This is not tested anew.',
  ),
}

/** A negative judgement from before the talk about extra costs at home is open again when those avert the refusal. */
export const HEROPEND = zin(
  'Extra kosten thuis voorkomen een weigering. Uw oordeel is van vóór dat overleg en is weer open: is de zorg zo doelmatig?',
  'Extra costs at home avert a refusal. Your judgement is from before that talk and is open again: is the care efficient this way?',
)

/** Excluded by art. 5.5 under a, and under b for who was entitled to them on 31 December 2014. */
export const ALTIJD_UITGESLOTEN = codesVan('9bVV', '3LVG', '4LVG', '5LVG', '1SGLVG')

/** The short name of a profile, for instance 5VV. */
export const zzpNaam = (code: string): string => ZORGPROFIELEN.get(code)?.zzp ?? code
