/** The end of a switch over all cases: the compiler refuses a case that was forgotten, and so does the running program. */
export function onbereikbaar(waarde: never): never {
  throw new Error(`Onverwachte waarde: ${JSON.stringify(waarde)}`)
}
