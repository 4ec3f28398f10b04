import { join } from 'node:path'
import ts from 'typescript'

/** A file that calls a package. */
export interface Subject {
  readonly name: string
  readonly text: string
}

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
}

/** One file in an editor. Each method answers the milliseconds of processor time that the check took. */
export class LanguageServiceRun {
  readonly #service: ts.LanguageService
  readonly #file: string
  readonly #original: string
  #text: string
  #version = 0

  constructor(folder: string, { text }: Subject) {
    this.#file = join(folder, 'editor/edited.ts')
    this.#original = text
    this.#text = text
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => OPTIONS,
      getScriptFileNames: () => [this.#file],
      getScriptVersion: (name) => (name === this.#file ? String(this.#version) : '0'),
      getScriptSnapshot: (name) => this.#snapshot(name),
      getCurrentDirectory: () => folder,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (name) => name === this.#file || ts.sys.fileExists(name),
      readFile: ts.sys.readFile,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
      realpath: ts.sys.realpath ?? ((path) => path),
    })
  }

  /** Of the file as it stands. It must have no faults. */
  check(): number {
    return this.#measure(0)
  }

  /** After a key that leaves the file without faults. */
  edit(): number {
    this.#set(`${this.#original}\nexport const edited = ${this.#version}\n`)
    return this.#measure(0)
  }

  /** After a key that leaves a field with a value of the wrong kind. */
  editWrongly(): number {
    this.#set(this.#original.replace(/(openid|username): 'o'/, `$1: ${this.#version}`))
    return this.#measure(1)
  }

  #set(text: string): void {
    this.#text = text
    this.#version += 1
  }

  #measure(faults: number): number {
    const before = process.cpuUsage()
    const found = this.#service.getSemanticDiagnostics(this.#file)
    const { user, system } = process.cpuUsage(before)
    if (found.length !== faults) {
      const texts = found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
      throw new Error(`${found.length} faults instead of ${faults} in ${this.#file}: ${texts.join('; ')}`)
    }
    return (user + system) / 1000
  }

  #snapshot(name: string): ts.IScriptSnapshot | undefined {
    const text = name === this.#file ? this.#text : ts.sys.readFile(name)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  }
}
