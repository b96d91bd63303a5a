import type { Statement } from './statement.ts'

/** An example of a post is no rule. */
export function isExample(statement: Statement): boolean {
  return [statement.heading, statement.lead].some((above) => above?.own('example')) || /^["“‘„«]/.test(statement.text)
}
