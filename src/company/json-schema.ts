import * as z from 'zod/mini'
import { guidelineIds } from './guideline-ids.ts'
import { companyShape } from './schema/company.ts'
import { about } from './schema/parts.ts'

/**
 * The company file as JSON Schema, draft 2020-12, with a description of every key: for an editor that completes and checks while one
 * types. The root has no id. It cannot say everything: see rules.ts for what only reading finds.
 */
export function companySchema(lang: 'nl' | 'en' = 'en'): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(companyShape, {
    target: 'draft-2020-12',
    override({ zodSchema, jsonSchema, path }) {
      const words = about.get(zodSchema)
      if (words) jsonSchema.description = words[lang]
      if (words?.pattern !== undefined) jsonSchema.pattern = words.pattern
      // A name of one's own is a clause of one's own; the list is there for an editor to choose from.
      if (path.at(-1) === 'guidelines')
        jsonSchema.propertyNames = { anyOf: [{ enum: [...guidelineIds] }, { pattern: '\\S' }] }
    },
  })
}
