/** Which rules take the judgement of a person; on any other rule a judgement is wrong input. */
const REGELS = new Set([
  'WLZ-3.3.3-4-A',
  'WLZ-3.3.3-4-B',
  'WLZ-3.3.3-4-C',
  'WLZ-3.3.3-4-D',
  'RLZ-5.1-1',
  'RLZ-5.9-C',
  'RLZ-5.11-2-1',
  'RLZ-5.11-2-2',
  'RLZ-5.11-2-3',
  'RLZ-5.11-2-4',
  'RLZ-5.11-2-5',
  'RLZ-5.11-2-6',
  'BLZ-3.6.2-2',
  'RLZ-5.1C-2-PALLIATIEF',
  'RLZ-5.1C-4-VERPLEGING',
  'RLZ-5.1D-2-KIND',
  'RLZ-5.1D-4-LOGEER',
  'RLZ-5.1E-2-MEERZORG',
  'RLZ-5.1F-2-BG',
  'RLZ-5.15A-PAB',
])
/** Here "not met" has a ground: inefficiency first asks the test for extra costs at home. */
const REGELS_MET_GROND = new Set(['WLZ-3.3.3-4-A', 'RLZ-5.1-1'])
/** Rules that take over the outcome of others: the judgement is given there. */
const VOLGT_UIT: Readonly<Record<string, RegExp>> = {
  'WLZ-3.3.3-5-D': /^RLZ-5\.11-2-/,
  'BLZ-3.6.2-1-A': /^RLZ-5\.5-/,
  'BLZ-3.6.2-1-D': /^BLZ-3\.6\.2-2$/,
}

export const neemtOordeel = (regel: string): boolean => REGELS.has(regel)
export const vraagtGrond = (regel: string): boolean => REGELS_MET_GROND.has(regel)
export const volgtUit = (regel: string): RegExp | undefined => VOLGT_UIT[regel]
export const isEkt = (regel: string): boolean => regel === 'RLZ-5.1A-EKT'
