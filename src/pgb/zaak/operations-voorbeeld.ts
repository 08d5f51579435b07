/** Examples in the documentation of the API; every name and number is invented. */
export const VOORBEELD_ID = '0b8f6f0e-6f5a-4a53-9d8c-2f8f4a1c7e10'

export const VOORBEELD_RIJ = {
  id: VOORBEELD_ID,
  nummer: 'PGB-2026-000123',
  naam: 'A. Verzonnen',
  geboortejaar: 1990,
  regio: '5529',
  soort: 'nieuw',
  status: 'in_behandeling',
  behandelaar: { id: '5b0d5c1e-0d6b-4f0e-8f57-6d1e2b9a3c44', naam: 'Demi Voorbeeld' },
  team: 'Team Oost',
  ontvangenOp: '2026-03-03',
  besluitUiterlijk: '2026-04-28',
  staatStil: false,
  nzaUiterlijk: '2026-05-26',
  dagenOver: 12,
  versie: 7,
}

export const VOORBEELD_TEGELS = {
  open: 41,
  teLaat: 3,
  binnenZevenDagen: 6,
  staatStil: 5,
  terGoedkeuring: 4,
  zonderBehandelaar: 2,
}
