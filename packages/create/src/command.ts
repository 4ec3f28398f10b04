import { relative } from 'node:path'
import { Command, Option } from 'commander'
import { type Choices, DEFAULTS, FEATURES, FRAMEWORKS, LANGUAGES, TOKEN_PLACES } from './choices'
import { Folder } from './folder'
import { LANGS, type Lang, langOf } from './lang'
import { type Manager, managerOf } from './manager'
import { type Parts, project } from './project'
import { Questions } from './questions'
import { printLine, type Terminal } from './terminal'
import { WORDS, type Words } from './words'

interface Flags extends Partial<Choices> {
  readonly yes?: boolean
  readonly lang?: Lang
}

export interface CommandOptions {
  readonly version: string
  readonly parts: Parts
  /** The machine's, such as `zh-CN`. */
  readonly locale: string
}

/** `npm create @wx@latest`. Failures are thrown. */
export function command(terminal: Terminal, { version, parts, locale }: CommandOptions): Command {
  return new Command('npm create @wx@latest')
    .usage('[folder] -- [options]')
    .description('A bot for a WeChat Official Account, as a project of your own. 新建一个公众号机器人项目。')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      // An error repeats what was typed.
      outputError: (text) => printLine(terminal.stderr, text.trimEnd()),
    })
    .argument('[folder]', 'a new or an empty one; its name is the name of the project')
    .option('-y, --yes', 'ask nothing: what is not given is as below')
    .addOption(choice('--framework <name>', 'the web framework', FRAMEWORKS, DEFAULTS.framework))
    .addOption(choice('--language <name>', 'TypeScript or JavaScript', LANGUAGES, DEFAULTS.language))
    .addOption(choice('--tokens <place>', 'where the access token is kept', TOKEN_PLACES, DEFAULTS.tokens))
    .addOption(choice('--feature <name>', 'the example to begin with', FEATURES, DEFAULTS.feature))
    .addOption(new Option('--lang <language>', 'of questions and files; without it that of the system').choices(LANGS))
    .action(async (path: string | undefined, flags: Flags) => {
      const lang = flags.lang ?? langOf(locale)
      const { folder, choices } = await decide(path, flags, WORDS[lang], terminal)
      const manager = managerOf(terminal.env)
      folder.write(project({ ...choices, lang, manager, name: folder.name }, parts))
      for (const line of nextSteps(folder, manager, WORDS[lang])) printLine(terminal.stdout, line)
    })
}

function choice(flag: string, description: string, values: readonly string[], otherwise: string): Option {
  return new Option(flag, `${description} (with --yes: ${otherwise})`).choices(values)
}

interface Decision {
  readonly folder: Folder
  readonly choices: Choices
}

/** Asks for what is not given, if there is a person to ask. */
async function decide(path: string | undefined, flags: Flags, words: Words, terminal: Terminal): Promise<Decision> {
  if (flags.yes || !terminal.stdin.isTTY) {
    const { framework, language, tokens, feature } = { ...DEFAULTS, ...flags }
    return { folder: new Folder(path ?? 'my-bot', words), choices: { framework, language, tokens, feature } }
  }
  const questions = new Questions(words, terminal)
  // A folder that can't be used is told before the first question.
  const given = path === undefined ? undefined : new Folder(path, words)
  printLine(terminal.stdout, words.title)
  return { folder: given ?? (await questions.folder()), choices: await questions.choices(flags) }
}

function nextSteps({ path }: Folder, manager: Manager, words: Words): readonly string[] {
  const place = relative('', path)
  const steps = [...(place === '' ? [] : [`cd ${place}`]), `${manager} install`, `${manager} start   # ${words.opens}`]
  return ['', words.done(path), '', ...steps.map((step) => `  ${step}`), '']
}
