/** What can be recognised by its form alone; each is a name patterns and rules may use. */
export const identifierNames = [
  'email',
  'role-email',
  'phone',
  'service-phone',
  'iban',
  'bsn',
  'ssn',
  'card',
  'id-number',
  'file-number',
  'plate',
  'postcode',
  'address',
  'street',
  'coordinates',
  'birth-date',
  'link',
  'mention',
  'hashtag',
  'money',
  'percent',
  'number',
  'date',
  'time',
  'person',
  'first-name',
  'credential',
] as const
export type IdentifierName = (typeof identifierNames)[number]

/** An identifier at UTF-16 offsets of the typed text, end exclusive. */
export interface Identified {
  readonly name: IdentifierName
  readonly start: number
  readonly end: number
}
