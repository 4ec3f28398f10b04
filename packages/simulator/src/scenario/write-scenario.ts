import { inspect } from 'node:util'
import type { Mode } from '@wx/core'
import { stringify } from 'yaml'
import { type Scenario, titleOf } from './scenario'

const HEAD = `# 用户做了什么、看到了什么。回放：npx wx-simulator play scenario.yaml
# What users did, and what they saw. To play it: npx wx-simulator play scenario.yaml
# {time} {id} {any}：会变的时间、编号、任意内容 / a time, an id, anything that varies
`

/** The scenario as a file in YAML. */
export function scenarioFile(scenario: Scenario): string {
  return HEAD + stringify(scenario, { lineWidth: 0 })
}

/** What a test needs to know of the simulator that recorded it. */
export interface TestSettings {
  /** Without its query, which may hold a secret; absent for a bot in this process. */
  readonly target?: string | undefined
  readonly mode: Mode
  readonly appId: string
  /** Where the bot calls the API; absent if it was not called. */
  readonly port?: number
}

/**
 * A file for vitest that plays the scenario to the bot in a simulator of its own, and expects what the users
 * saw. Secrets are not in it: it takes them from the environment.
 */
export function testFile(scenario: Scenario, { target, mode, appId, port }: TestSettings): string {
  const secrets = mode === 'plain' ? 'WX_TOKEN' : 'WX_TOKEN and WX_AES_KEY'
  const api = port === undefined ? '' : `// The bot calls the API at port ${port}: end the other simulator there first.\n`
  const options = [
    target === undefined ? "target: process.env.WX_TARGET ?? ''," : `target: process.env.WX_TARGET || ${literal(target)},`,
    "token: process.env.WX_TOKEN ?? '',",
    ...(mode === 'plain' ? [] : [`mode: ${literal(mode)},`, `appId: ${literal(appId)},`, "encodingAESKey: process.env.WX_AES_KEY ?? '',"]),
    ...(port === undefined ? [] : [`appId: ${literal(appId)},`, "secret: process.env.WX_APP_SECRET ?? '',", `port: ${port},`]),
  ]
  const followers = scenario.followers === undefined ? '' : `    followers: ${literal(scenario.followers)},\n`
  return `// Recorded with wx-simulator: what users did, and what they saw. The bot must be running.
// Give its secrets as ${secrets}, and ${target === undefined ? 'its address' : 'another address of it'} as WX_TARGET.
${api}import { startSimulator } from '@wx/simulator'
import { expect, onTestFinished, test } from 'vitest'

test(${literal(nameOf(scenario))}, async () => {
  const sim = await startSimulator({
${[...new Set(options)].map((line) => `    ${line}`).join('\n')}
  })
  onTestFinished(() => sim.close())
  const { differences } = await sim.play({
${followers}    steps: [
${scenario.steps.map((step) => `      ${indented(literal(step))},`).join('\n')}
    ],
  })
  expect(differences.map(({ message }) => message).join('\\n')).toBe('')
}, ${timeoutOf(scenario)})
`
}

/** As JavaScript writes it. */
function literal(value: unknown): string {
  return inspect(value, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: 110 })
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n      ')
}

function nameOf({ steps }: Scenario): string {
  const name = steps.map(titleOf).join(', ')
  return name.length > 80 ? `${name.slice(0, 79)}…` : name
}

/** Each step may take three attempts and its wait. */
function timeoutOf({ steps }: Scenario): number {
  return steps.reduce((sum, { within = 5 }) => sum + 15_000 + within * 1000, 5_000)
}
