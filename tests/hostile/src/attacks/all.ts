import type { Attack } from '../attack'
import { BOUNDARY_ATTACKS } from './boundary'
import { CIPHERTEXT_ATTACKS } from './ciphertext'
import { DOCUMENT_ATTACKS } from './documents'
import { DOWNGRADE_ATTACKS } from './downgrade'
import { ENCODING_ATTACKS } from './encodings'
import { HANDLER_ATTACKS } from './handlers'
import { LENGTH_EXTENSION_ATTACKS } from './length-extension'
import { METHOD_ATTACKS } from './methods'
import { QUERY_ATTACKS } from './query'
import { REPLAY_ATTACKS } from './replay'

/** Everything that can be said in one request. What needs a socket of its own is in `sockets.test.ts`. */
export const ATTACKS: readonly Attack[] = [
  ...QUERY_ATTACKS,
  ...METHOD_ATTACKS,
  ...DOWNGRADE_ATTACKS,
  ...BOUNDARY_ATTACKS,
  ...LENGTH_EXTENSION_ATTACKS,
  ...REPLAY_ATTACKS,
  ...CIPHERTEXT_ATTACKS,
  ...DOCUMENT_ATTACKS,
  ...ENCODING_ATTACKS,
  ...HANDLER_ATTACKS,
]
