import { WxError } from '@wx/core'
import { reportToConsole } from '@wx/core/internal'
import { readBotError } from './delivery/bot-error'
import { checkTarget, type Targets } from './delivery/targets'
import { type Verification, type VerificationOptions, verify } from './delivery/verification'
import type { Platform } from './operations/platform'
import type { Parts } from './parts'
import { checkChoice } from './platform/choice'
import { MEDIA_TYPES } from './platform/media/media-library'
import { checkPage } from './platform/tokens/page-config'
import { COPY_FORMS, copyOf } from './scenario/exchange-copy'
import type { Simulator } from './simulator'

/** The parts as one object. `close` ends the connections, after everything that waits. */
export function simulatorOf(parts: Parts, close: () => Promise<void>): Simulator {
  const { account, rights, address, targets, fetch, botClock, platform, day, scenarios, user, closing } = parts
  const { chat } = platform
  return {
    get url() {
      return address.url
    },
    get apiUrl() {
      return address.url
    },
    account: {
      name: account.name,
      id: account.id,
      appId: account.appId,
      get kind() {
        return rights.kind
      },
    },
    user,
    get users() {
      return chat.people.map(({ openid }) => user(openid))
    },
    upload: (type, bytes, contentType) =>
      platform.media.add({ type: checkChoice('The media type', type, MEDIA_TYPES), bytes: new Uint8Array(bytes), contentType }),
    addTemplate: ({ title, content }) => addTemplate(platform, title, content),
    get files() {
      return platform.media.files()
    },
    get codes() {
      return platform.codes.all()
    },
    trigger: (name, fields) => chat.pushes.trigger(name, fields),
    resend: (exchange, changes) => chat.pushes.resend(exchange, changes),
    repeat: (exchange) => chat.pushes.repeat(exchange),
    copy: (exchange, form) => copyOf(exchange, checkChoice('form', form, COPY_FORMS)),
    scenario: (exchanges) => scenarios.record(exchanges),
    scenarioFile: (exchanges) => scenarios.file(exchanges),
    testFile: (exchanges) => scenarios.test(exchanges),
    play: (scenario) => scenarios.play(scenario),
    load: (options) => platform.load.run(options),
    checkPage: (url, config) => checkPage(url, config, account, platform.tickets),
    botError: (error, ctx) => {
      reportToConsole(error, ctx)
      chat.pushes.botFailed(readBotError(error, ctx))
    },
    disturb: (disturbance) => day.disturb(disturbance),
    fail: (path, fault) => day.fail(path, fault),
    markFail: () => day.silence(),
    revokeTokens: () => day.revokeTokens(),
    supersedeTokens: () => day.supersedeTokens(),
    get troubles() {
      return day.troubles
    },
    endTroubles: () => day.endAll(),
    setAccountKind: (kind) => day.become(kind),
    advance: (ms) => day.advance(ms),
    get calls() {
      return platform.log.all()
    },
    get exchanges() {
      return chat.record.exchanges
    },
    verify: async (address) => verifyAll(address === undefined ? targets.all : [checkTarget(address)], { account, fetch, clock: botClock }),
    close: () => {
      closing.abort()
      return close()
    },
  }
}

function addTemplate({ templates }: Platform, title: string, content: string): string {
  const template = templates.add(title, content)
  if (template !== undefined) return template.template_id
  throw new WxError('config-invalid', 'The account has 25 templates already, which is the most. Use fewer, or delete some by the API.')
}

async function verifyAll([first, ...others]: Targets['all'], options: Omit<VerificationOptions, 'target'>): Promise<Verification> {
  const result = await verify({ ...options, target: first })
  for (const target of result.ok ? others : []) {
    const { ok, message } = await verify({ ...options, target })
    if (!ok) return { ok, message: `${new URL(target).origin}: ${message}` }
  }
  return result
}
