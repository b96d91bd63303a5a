import { CommanderError } from 'commander'
import { goToCallersFolder } from './callers-folder.ts'
import { exitCodes } from './exit-codes.ts'
import { buildProgram } from './program.ts'

/** Runs the command that was typed. */
export async function start(): Promise<void> {
  // Whoever reads may stop reading: `wellspoken demo | head` is no error.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit()
    throw error
  })

  try {
    goToCallersFolder()
    await buildProgram().parseAsync()
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode
    else {
      // A fault of ours: say so plainly, with the place a report needs, and nothing of the draft.
      const where = error instanceof Error ? (error.stack ?? error.message) : String(error)
      process.stderr.write(
        `wellspoken: internal error, please report it / interne fout, meld dit alsjeblieft\n${where}\n`,
      )
      process.exitCode = exitCodes.internal
    }
  }
}
