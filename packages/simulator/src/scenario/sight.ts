import { isRecord } from '@wx/core/internal'
import type { Content } from '../platform/content'
import type { Sight } from './scenario'
import { fits } from './varying'

/** Fields that are others each time: ids of files and of choices. */
const VARYING = ['mediaId', 'id']

/** What of a content stays the same each time. */
export function sightOf(content: Content): Sight {
  if (content.type === 'text') return content.text
  // Its reason is for the developer; the phone says the same for each.
  return content.type === 'fault' ? { type: content.type } : { ...lastingFields({ ...content }), type: content.type }
}

function lastingFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(fields).filter(([name, value]) => !VARYING.includes(name) && !isFileAddress(value))
  return Object.fromEntries(kept.map(([name, value]) => [name, lasting(value)]))
}

function lasting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lasting)
  return isRecord(value) ? lastingFields(value) : value
}

/** A file of the simulator: its address has the media id. */
function isFileAddress(value: unknown): boolean {
  return typeof value === 'string' && /^(https?:\/\/[^/]+)?\/api\/media\//.test(value)
}

/** The sight with each text as `change` makes it. */
export function withTexts(sight: Sight, change: (text: string) => string): Sight {
  return typeof sight === 'string' ? change(sight) : { ...mapTexts(sight, change), type: sight.type }
}

function mapTexts(fields: Readonly<Record<string, unknown>>, change: (text: string) => string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, mapText(value, change)]))
}

function mapText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => mapText(item, change))
  return isRecord(value) ? mapTexts(value, change) : value
}

/** Whether what was seen is what was expected. Only fields that are expected are compared. */
export function isAsExpected(expected: unknown, seen: unknown): boolean {
  if (typeof expected === 'string') return typeof seen === 'string' && fits(expected, seen)
  if (Array.isArray(expected)) {
    return Array.isArray(seen) && seen.length === expected.length && expected.every((item, index) => isAsExpected(item, seen[index]))
  }
  if (!isRecord(expected)) return expected === seen
  return isRecord(seen) && Object.entries(expected).every(([name, value]) => isAsExpected(value, seen[name]))
}
