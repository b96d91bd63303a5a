import { countryOf } from '../core/policy/index.ts'

/** The codes most files have: the names of all regions take a start ten milliseconds to load. */
const usual = /^(?:NL|BE|DE|FR|LU|UK|GB|IE|US)$/

let regions: Intl.DisplayNames | undefined

/** Whether this is the code or the name of a country that exists; two letters alone make none. */
export function isCountry(written: string): boolean {
  const { code } = countryOf(written)
  if (usual.test(code)) return true
  if (!/^[A-Z]{2}$/.test(code)) return false
  regions ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const name = regions.of(code)
  return name !== undefined && code !== 'ZZ'
}
