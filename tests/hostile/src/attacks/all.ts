import type { Attack } from '../attack'
import { boundaryAttacks } from './boundary'
import { ciphertextAttacks } from './ciphertext'
import { documentAttacks } from './documents'
import { downgradeAttacks } from './downgrade'
import { encodingAttacks } from './encodings'
import { handlerAttacks } from './handlers'
import { lengthExtensionAttacks } from './length-extension'
import { methodAttacks } from './methods'
import { queryAttacks } from './query'
import { replayAttacks } from './replay'

/** Everything that can be said in one request. What needs a socket of its own is in `sockets.test.ts`. */
export const attacks: readonly Attack[] = [
  ...queryAttacks,
  ...methodAttacks,
  ...downgradeAttacks,
  ...boundaryAttacks,
  ...lengthExtensionAttacks,
  ...replayAttacks,
  ...ciphertextAttacks,
  ...documentAttacks,
  ...encodingAttacks,
  ...handlerAttacks,
]
