import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import type { PushName } from './message'
import { SHAPES } from './shapes.generated'

/*
 * Programs as a user writes them, compiled against the sources: what they promise is about types, so the
 * compiler is asked.
 */

const folder = dirname(fileURLToPath(import.meta.url))
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  paths: { '@wx/core': [join(folder, '../index.ts')], '#crypto': [join(folder, '../envelope/crypto/node.ts')] },
}

const parsed = new Map<string, ts.SourceFile | undefined>()

/** The compiler's complaints about a program made of these files. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const virtual = new Map(Object.entries(files).map(([name, text]) => [join(folder, name), text]))
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (name) => virtual.has(name) || fileExists(name)
  host.readFile = (name) => virtual.get(name) ?? readFile(name)
  host.getSourceFile = (name, language) => {
    const text = virtual.get(name)
    if (text !== undefined) return ts.createSourceFile(name, text, language)
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, language))
    return parsed.get(name)
  }
  const program = ts.createProgram([...virtual.keys()], options, host)
  return [...virtual.keys()].flatMap((name) => {
    const file = program.getSourceFile(name)
    const found = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  })
}

/** A switch over everything that can arrive, written out. */
function exhaustiveSwitch(without?: PushName): string {
  const names = Object.keys(SHAPES).filter((name) => name !== without)
  const cases = (prefix: string) => names.filter((name) => name.startsWith(prefix)).map((name) => `case '${name.slice(prefix.length)}':`)
  return `
    import type { Message } from '@wx/core'
    export function handle(message: Message): string {
      switch (message.MsgType) {
        ${names
          .filter((name) => !name.includes(':'))
          .map((name) => `case '${name}':`)
          .join(' ')} case 'unknown':
          return message.FromUserName
        case undefined:
          switch (message.InfoType) {
            ${cases('info:').join(' ')} case 'unknown':
              return message.AppId
            default:
              throw message satisfies never
          }
        case 'event':
          switch (message.Event) {
            ${cases('event:').join(' ')} case 'unknown':
              return message.FromUserName
            default:
              throw message satisfies never
          }
        default:
          throw message satisfies never
      }
    }`
}

const augmentation = `
  import type { EventPush } from '@wx/core'
  export interface MyEvent extends EventPush { readonly Event: 'my_event'; readonly Count: number; readonly Note?: string }
  declare module '@wx/core' { interface Pushes { 'event:my_event': MyEvent } }`

test('an exhaustive switch compiles', () => {
  expect(complaints({ 'a.ts': exhaustiveSwitch() })).toEqual([])
}, 60_000)

test('a member that is left out breaks it', () => {
  const left: readonly PushName[] = ['text', 'event:card_pass_check', 'info:authorized']
  const files = Object.fromEntries(left.map((name, index) => [`left-${index}.ts`, exhaustiveSwitch(name)]))
  expect(complaints(files)).toEqual(
    ['TextMessage', 'CardPassCheckEvent', 'AuthorizedPush'].map((name) => `Type '${name}' does not satisfy the expected type 'never'.`),
  )
}, 60_000)

test('a member that is added by declaration merging breaks it, and is a filter that narrows', () => {
  const use = `
    import { Bot } from '@wx/core'
    import './augmentation'
    const bot = new Bot({ token: 't', shapes: { 'event:my_event': { Count: 'number', Note: 'text?' } } })
    bot.on('event:my_event', (ctx) => { const count: number = ctx.message.Count; return String(count) })
    bot.on('info:component_verify_ticket', (ctx) => { const ticket: string = ctx.message.ComponentVerifyTicket; void ticket })
    bot.on('info', (ctx) => { const appId: string = ctx.message.AppId; void appId })`
  const forgotten = `
    import { Bot } from '@wx/core'
    new Bot({ token: 't', shapes: { 'event:my_event': { Note: 'text?' } } })`
  expect(complaints({ 'augmentation.ts': augmentation, 'use.ts': use })).toEqual([])
  expect(complaints({ 'augmentation.ts': augmentation, 'a.ts': exhaustiveSwitch() })).toEqual([
    "Type 'MyEvent' does not satisfy the expected type 'never'.",
  ])
  expect(complaints({ 'augmentation.ts': augmentation, 'b.ts': forgotten })).toEqual([
    expect.stringMatching(/^Property 'Count' is missing/),
  ])
}, 60_000)
