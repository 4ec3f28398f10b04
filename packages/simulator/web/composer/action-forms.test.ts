import { expect, test } from 'vitest'
import { ACTION_FORMS } from './action-forms'

function filled(values: Readonly<Record<string, string>>) {
  return (name: string) => values[name] ?? ''
}

test('a location sends numbers', () => {
  const value = filled({ latitude: '23.134521', longitude: '113.358803', scale: '16', label: '广州' })
  expect(ACTION_FORMS.location.toAction(value)).toEqual({
    type: 'location',
    latitude: 23.134521,
    longitude: 113.358803,
    scale: 16,
    label: '广州',
  })
})

test('a scene stays a string', () => {
  expect(ACTION_FORMS.scan.toAction(filled({ scene: '00123' }))).toEqual({ type: 'scan', scene: '00123' })
})

test.each(Object.entries(ACTION_FORMS))('every field of %s is used by its action', (_, { fields, toAction }) => {
  const asked: string[] = []
  toAction((name) => {
    asked.push(name)
    return '1'
  })
  expect(asked.sort()).toEqual(fields.map(({ name }) => name).sort())
})
