import { expect, test } from 'vitest'
import { parseScenario } from './read-scenario'

test('what people write is read: numbers and single lines are texts', () => {
  const text = `
followers: o1
steps:
  - say: 1
    sees: 2
  - { user: o2, follow: true, within: 1.5 }
  - push: { MsgType: event, Event: LOCATION, Latitude: 23.1, List: [{ Id: 1 }] }
`
  expect(parseScenario(text)).toEqual({
    followers: ['o1'],
    steps: [
      { say: '1', sees: ['2'] },
      { user: 'o2', follow: true, within: 1.5 },
      { push: { MsgType: 'event', Event: 'LOCATION', Latitude: 23.1, List: [{ Id: 1 }] } },
    ],
  })
})

test('JSON is a part of YAML', () => {
  expect(parseScenario('{"steps": [{"scan": "42", "sees": [{"type": "image"}, {"type": "template"}]}]}')).toEqual({
    steps: [{ scan: '42', sees: [{ type: 'image' }, { type: 'template' }] }],
  })
})

test.each([
  ['steps: [', 'The scenario is not YAML: '],
  ['[]', 'A scenario is a map with a list of steps'],
  ['step: []', 'A scenario is a map with a list of steps'],
  ['{ steps: [], follower: [] }', 'The scenario has "follower". Did you mean "followers"?'],
  ['steps: [1]', 'Step 1 is 1. Write it as say: 你好.'],
  ['steps: [{ say: a }, { says: a }]', 'Step 2 has "says". Did you mean "say"?'],
  ['steps: [{ sees: a }]', 'Step 1 must do one thing: one of say, follow'],
  ['steps: [{ say: a, press: b }]', 'Step 1 must do one thing'],
  ['steps: [{ say: { a: 1 } }]', 'Step 1: say is {"a":1}. It must be a text.'],
  ['steps: [{ say: a, within: 0 }]', 'Step 1: within is 0. It must be a number of seconds.'],
  ['steps: [{ send: { type: dance } }]', `The action's type is "dance"`],
  ['steps: [{ push: a }]', "Step 1: push must be a map of the push's fields"],
  ['steps: [{ push: { a-b: c } }]', "Step 1: push must be a map of the push's fields"],
  ['steps: [{ push: { a: null } }]', "Step 1: push must be a map of the push's fields"],
  ['steps: [{ say: a, sees: [{ type: dance }] }]', 'Step 1: sees has the type "dance". It must be a text, or one of'],
])('%j is refused in words', (text, message) => {
  expect(() => parseScenario(text)).toThrow(message)
})
