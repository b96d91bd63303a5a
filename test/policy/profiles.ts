import type { Company } from '../../src/core/engine/company.ts'

const yesNo = [true, false] as const
const sectors = [
  undefined,
  'installatie',
  'overheid',
  'ziekenhuis',
  'bank',
  'software',
  'retail',
  'zorg en software',
] as const
const countries = [undefined, 'NL', 'BE', 'DE', 'UK', 'US', 'FR', 'JP'] as const

const desks = {
  communications: { name: 'Sanne de Wit', email: 'sanne@vandijk.example' },
  legal: { name: 'Rik Bos', phone: '010 000 00 00' },
}

/** Every combination of what the text depends on. */
export function profiles(): readonly Company[] {
  const all: Company[] = []
  for (const country of countries) {
    for (const sector of sectors) {
      for (const listed of yesNo) {
        for (const privacyRegulated of yesNo) {
          for (const publicBody of yesNo) {
            all.push({
              name: 'Van Dijk',
              listed,
              privacyRegulated,
              publicBody,
              ...(country === undefined ? {} : { country }),
              ...(sector === undefined ? {} : { sector }),
              ...(listed ? { desks, culture: ['nuchter', 'open'], goals: ['klanten helpen'] } : {}),
            })
          }
        }
      }
    }
  }
  return all
}

/** What a failing combination is called. */
export function described(company: Company): string {
  const { country, sector, listed, privacyRegulated, publicBody } = company
  return JSON.stringify({ country, sector, listed, privacyRegulated, publicBody })
}
