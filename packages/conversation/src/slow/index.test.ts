import { expect, test } from 'vitest'
import * as slow from './index'

test('the entry exports what it says', () => expect(Object.keys(slow)).toEqual(['slowAnswers']))
