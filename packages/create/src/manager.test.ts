import { expect, test } from 'vitest'
import { managerOf } from './manager'

test.each([
  ['npm/11.19.1 node/v22.0.0 linux x64', 'npm'],
  ['pnpm/12.21.0 npm/? node/v22.0.0 linux x64', 'pnpm'],
  ['yarn/4.18.1 npm/? node/v22.0.0 linux x64', 'yarn'],
  ['bun/1.3.0 npm/? node/v22.0.0 linux x64', 'bun'],
  ['something/1', 'npm'],
  [undefined, 'npm'],
])('%s is %s', (agent, manager) => {
  expect(managerOf({ npm_config_user_agent: agent })).toBe(manager)
})
