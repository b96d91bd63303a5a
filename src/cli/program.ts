import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { accounts, channels, senders } from '../core/engine/draft.ts'
import { exitCodes } from './exit-codes.ts'
import { helpFormat } from './help-format.ts'
import { helpTexts } from './help-texts.ts'
import { addInitOptions } from './init/options.ts'
import { answerLanguage } from './language.ts'
import { usageError } from './usage-error.ts'

/** All verbs with their options. What a verb needs is loaded only when it runs: `check` must answer at once. */
export function buildProgram(argv: readonly string[] = process.argv): Command {
  const lang = answerLanguage(valueAfter(argv, '--lang'))
  const say = helpTexts[lang]
  const program = new Command('wellspoken')
  program
    .description(say.about)
    .helpOption('-h, --help', say.help)
    .helpCommand(false)
    // What stands behind `policy diff` belongs to `diff`, though `policy` has an option of that name too.
    .enablePositionalOptions()
    .version('0.1.0', '-V, --version', say.version)
    .configureHelp(helpFormat(lang))
    .showHelpAfterError(say.seeHelp)
    .exitOverride((error) => {
      throw new CommanderError(error.exitCode === 0 ? 0 : exitCodes.usage, error.code, error.message)
    })

  program
    .command('check')
    .description(say.check)
    .argument('[file...]', say.checkFiles)
    .option('-c, --company <file>', say.company)
    .option('--batch', say.batch)
    .option('--companies <file>', say.companies)
    .option('--json', say.json)
    .option('--sarif', say.sarif)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .option('--channel <name>', say.channel, oneOf(channels))
    .option('--account <personal|brand|anonymous>', say.account, oneOf(accounts))
    .option('--role <text>', say.role)
    .option('--spokesperson', say.spokesperson)
    .option('--at <date>', say.at)
    .option('--reply-to <text>', say.replyTo)
    .option('--from <sender>', say.from, oneOf(senders))
    .option('--key-file <file>', say.keyFile)
    .option('--debug', say.debug)
    .action(async (files: string[], options) => (await import('./check/run.ts')).runCheck(files, options))

  addInitOptions(program.command('init').description(say.init), lang)
    .option('--out <file>', say.initOut)
    .option('--force', say.initForce)
    .option('-y, --yes', say.initYes)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .action(async (options) => (await import('./init/run.ts')).runInit(options))

  program
    .command('explain')
    .description(say.explain)
    .argument('[guideline...]', say.explainWhich)
    .option('-c, --company <file>', say.explainCompany)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .action(async (name: string[], options) => (await import('./explain.ts')).runExplain(name.join(' '), options))

  program
    .command('review')
    .description(say.review)
    .argument('<file>', say.reviewFile)
    .option('--json', say.json)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .option('-c, --company <file>', say.reviewCompany)
    .option('--country <code>', say.reviewCountry)
    .option('--public-body', say.reviewPublicBody)
    .option('--at <date>', say.reviewAt)
    .option('--format <html|docx>', say.reviewFormat, oneOf(['html', 'docx']))
    .option('-o, --out <file>', say.reviewOut)
    .action(async (file: string, options) => (await import('./review.ts')).runReview(file, options))

  const policy = program
    .command('policy')
    .description(say.policy)
    .option('-c, --company <file>', say.company)
    .option('--format <md|html|pdf|docx>', say.policyFormat, oneOf(['md', 'html', 'pdf', 'docx']))
    .option('--lang <nl|en>', say.policyLang, oneOf(['nl', 'en']))
    .option('-o, --out <file>', say.policyOut)
    .option('--summary', say.policySummary)
    .option('--card', say.policyCard)
    .option('--effective <date>', say.policyEffective)
    .action(async (options) => (await import('./policy.ts')).runPolicy(options))

  policy
    .command('diff')
    .description(say.policyDiff)
    .argument('<before>', say.policyBefore)
    .argument('<after>', say.policyAfter)
    .option('--drafts <file>', say.policyDrafts)
    .option('--json', say.json)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .option('--key-file <file>', say.keyFile)
    .helpOption('-h, --help', say.help)
    .action(async (before: string, after: string, options) =>
      (await import('./policy-diff.ts')).runPolicyDiff(before, after, options),
    )

  program
    .command('seal')
    .description(say.seal)
    .argument('[term...]', say.sealTerms)
    .option('--key-file <file>', say.keyFile)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .action(async (terms: string[], options) => (await import('./seal.ts')).runSeal(terms, options))

  program
    .command('schema')
    .description(say.schema)
    .action(async () => (await import('./schema.ts')).runSchema())

  program
    .command('demo')
    .description(say.demo)
    .option('--lang <nl|en>', say.lang, oneOf(['nl', 'en']))
    .action(async (options) => (await import('./demo.ts')).runDemo(options))

  for (const command of [program, ...program.commands, ...policy.commands])
    command.configureOutput({ outputError: (text, write) => write(usageError(text, command, lang)) })
  return program
}

function valueAfter(argv: readonly string[], flag: string): string | undefined {
  const at = argv.findIndex((arg) => arg === flag || arg.startsWith(`${flag}=`))
  if (at < 0) return undefined
  const arg = argv[at] ?? ''
  return arg.includes('=') ? arg.slice(flag.length + 1) : argv[at + 1]
}

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value
    throw new InvalidArgumentError(`"${value}" is not one of ${choices.join(', ')}`)
  }
}
