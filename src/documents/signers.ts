import type { PolicyDocument } from '../core/policy/index.ts'
import { deskNames } from '../core/policy/profile/ask.ts'

/** Who signs on the first page; nobody where the company switched that promise off. */
export function signersOf(document: PolicyDocument): readonly string[] {
  const signOff = document.sections.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'sign-off')
  if (signOff === undefined || signOff.off !== undefined) return []
  return [deskNames.legal[document.lang], deskNames.compliance[document.lang]]
}
