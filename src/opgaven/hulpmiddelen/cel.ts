/** Rows of cells, whether they stood in a CSV file or in a workbook. */
export interface Cel {
  /** Null: cannot be read, such as bytes that are no UTF-8 or a formula. */
  readonly tekst: string | null
  /** A number of a workbook, which bears no form of its own. */
  readonly getal: boolean
}

export interface Tabelrij {
  /** 0 is the header; data rows count from 1. */
  readonly nummer: number
  /** Null: the row is too long to be one of ours. */
  readonly cellen: readonly Cel[] | null
}
