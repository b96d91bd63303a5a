/** What the wizard asks for; what was not answered is absent. */
export interface Answers {
  readonly name?: string
  readonly aliases?: readonly string[]
  readonly sector?: string
  readonly country?: string
  readonly publicBody?: boolean
  readonly listed?: boolean
  readonly ticker?: string
  readonly privacyRegulated?: boolean
  readonly address?: 'je' | 'u'
  readonly culture?: readonly string[]
  readonly goals?: readonly string[]
  readonly products?: readonly string[]
  readonly hashtags?: readonly string[]
  readonly competitors?: readonly string[]
  readonly communications?: string
  readonly pr?: string
  readonly legal?: string
  readonly privacy?: string
  /** Only to know whether to ask for who handles reports; it is not in the file. */
  readonly fiftyOrMore?: boolean
  readonly compliance?: string
  readonly colour?: string
  readonly logo?: string
}

export type Key = keyof Answers

/** A comma-separated answer as a list without empty places or doubles. */
export function listOf(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    ),
  ]
}
