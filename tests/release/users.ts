import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Checks } from './checks'
import { CLIENTS, type Client } from './clients'
import { Project } from './project'
import { bots } from './readme'
import type { Registry } from './registry'

/** As the README of the token server sets it up. */
const TOKEN_SERVER = {
  WX_STORE: 'memory:',
  WX_ACCOUNTS: '[{"appId":"wx0123456789abcdef","secret":"0123456789abcdef0123456789abcdef"}]',
  WX_KEYS: `[{"name":"me","key":"${crypto.randomUUID()}","accounts":"*","allow":["read","report","operate"]}]`,
}

export interface Users {
  readonly registry: Registry
  /** The released one. */
  readonly version: string
  /** Its path. */
  readonly readme: string
  /** For the users' projects. */
  readonly folder: string
}

export function userChecks(users: Users): Checks {
  return Object.fromEntries(CLIENTS.flatMap((client) => Object.entries(checksOf(client, users))))
}

/** What a user of this client does first. */
function checksOf(client: Client, { registry, version, readme, folder }: Users): Checks {
  const place = join(folder, client.name.replace(' ', '-'))
  const chats = bots(readme).map((bot, at) => {
    const chat = async (): Promise<void> => {
      const project = new Project(join(place, String(at)), client, registry.url)
      await project.install(bot.packages)
      for (const format of ['esm', 'cjs'] as const) assert.equal(await project.chat(bot, format, '你好'), '你说：你好', format)
    }
    return [`${client.name}: the bot of the README for ${bot.title}, ESM and CommonJS`, chat] as const
  })
  const programs = async (): Promise<void> => {
    const project = new Project(join(place, 'programs'), client, registry.url)
    await project.install(['@wx/cli', '@wx/token-server', '@wx/simulator'])
    assert.equal(await project.exec('wx', ['--version']), version)
    await project.exec('wx-token-server', ['--check'], TOKEN_SERVER)
    assert.match(await project.exec('wx-simulator', ['--help']), /--target/)
  }
  return { ...Object.fromEntries(chats), [`${client.name}: wx, wx-token-server and wx-simulator`]: programs }
}
