import { expect, test } from 'vitest'
import { duration } from './duration'

test.each([
  [0, '0 s', '0 秒'],
  [41_900, '41 s', '41 秒'],
  [6_720_000, '1 h 52 min', '1 小时 52 分钟'],
  [3_600_000, '1 h', '1 小时'],
  [90_061_000, '1 d 1 h', '1 天 1 小时'],
])('%i ms', (ms, en, zh) => {
  expect([duration(ms, 'en'), duration(ms, 'zh-CN')]).toEqual([en, zh])
})
