import type { Problem, Read } from '../../src/company/index.ts'

/** `line:column path` of every problem; empty for what was read well. */
export function places(read: Read<object>): readonly string[] {
  return read.ok ? [] : read.problems.map(({ line, column, path }) => `${line}:${column} ${path}`.trim())
}

/** The only problem, or a failure that shows what came instead. */
export function onlyProblem(read: Read<object>): Problem {
  const [problem, ...others] = read.ok ? [] : read.problems
  if (problem === undefined || others.length > 0) throw new Error(`One problem expected: ${JSON.stringify(read)}`)
  return problem
}
