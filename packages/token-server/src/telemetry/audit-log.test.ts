import { describe, expect, test } from 'vitest'
import { AuditLog } from './audit-log'
import { createLog } from './log'

const ENTRY = { audit: 'read', key: 'shop', appId: 'wxa', kind: 'access_token', outcome: 'ok', from: 'fe80::1%"\n' } as const

describe('AuditLog', () => {
  test('writes the line that the log would write', () => {
    const lines: string[] = []
    const output = { write: (line: string) => lines.push(line) }
    createLog('info', output).info(ENTRY)
    new AuditLog('info', output).add(ENTRY)
    const [expected, line] = lines.map((text) => text.replace(/"time":"[\d-]+T[\d:.]+Z"/, '"time":"…"'))
    expect(line).toBe(expected)
    expect(line).toContain('"time":"…"')
  })

  test.each([
    ['debug', 1],
    ['info', 1],
    ['warn', 0],
    ['error', 0],
  ] as const)('at level %s has %i lines', (level, count) => {
    const lines: string[] = []
    new AuditLog(level, { write: (line) => lines.push(line) }).add(ENTRY)
    expect(lines).toHaveLength(count)
  })
})
