/** A value that JSON can hold, and an object of such values. */
export type Json = null | boolean | number | string | Json[] | { [naam: string]: Json }
export type JsonObject = { [naam: string]: Json }
