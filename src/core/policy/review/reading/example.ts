import type { Statement } from './statement.ts'

/** An example of a post is no rule. */
export function isExample(statement: Statement): boolean {
  return [statement.heading, statement.lead].some((above) => above?.own('example')) || /^["“‘„«]/.test(statement.text)
}

/** A line that opens with the name of a law or ruling and its reference, "Opinion 2/2017 (WP249): …", is a source and no rule. */
export function isSource(statement: Statement): boolean {
  return /^\**\p{Lu}[^:]{8,160}\([^)]{2,60}\)\**:/u.test(statement.text)
}
