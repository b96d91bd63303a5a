import { companySchema } from '../company/index.ts'

/** `wellspoken schema`: the JSON Schema of the company file, for editors and validators. */
export function runSchema(): void {
  process.stdout.write(`${JSON.stringify(companySchema(), null, 2)}\n`)
}
