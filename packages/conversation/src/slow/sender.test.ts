import type { CustomerService } from '@wx/client/customer-service'
import { expectTypeOf, test } from 'vitest'
import type { Sender } from './sender'

test('the customer service of @wx/client is a sender', () => {
  expectTypeOf<CustomerService>().toExtend<Sender>()
})
