import type { Statement } from './statement.ts'

/** An example of a post is no rule. */
export function isExample(statement: Statement): boolean {
  const underExample = [statement.heading, statement.lead].some(
    (above) => above?.own('example') || isCounterpart(above),
  )
  return underExample || /^["“‘„«]/.test(statement.text)
}

/** "Rather not" after "Like this" is the other half of the examples. */
function isCounterpart(above: Statement | undefined): boolean {
  return above?.own('rathernot') === true && above.heading?.own('likethis') === true
}

/** A line that opens with a law or ruling and its reference, "Opinion 2/2017 (WP249): …", "Directive (EU) 2019/1937, article 24: …", is no rule. */
export function isSource(statement: Statement): boolean {
  return /^\**\p{Lu}[^:]{8,160}(?:\([^)]{2,60}\)|\d{4}\/\d+[^:]{0,30})\**:/u.test(statement.text)
}
