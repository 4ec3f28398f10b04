import { codeOperations } from './code-operations'
import { customMessageOperations } from './custom-message-operations'
import { draftOperations } from './draft-operations'
import { loginOperations } from './login-operations'
import { massOperations } from './mass-operations'
import { materialOperations } from './material-operations'
import { mediaOperations } from './media-operations'
import { menuOperations } from './menu-operations'
import type { Operations } from './operation'
import type { Platform } from './platform'
import { publishOperations } from './publish-operations'
import { quotaOperations } from './quota-operations'
import { tagOperations } from './tag-operations'
import { templateOperations } from './template-operations'
import { tokenOperations } from './token-operations'
import { userOperations } from './user-operations'

/** Every endpoint for which the simulator keeps the platform's rules. The others get a made-up answer. */
export function allOperations(platform: Platform): Operations {
  return {
    ...tokenOperations(platform),
    ...menuOperations(platform),
    ...customMessageOperations(platform),
    ...mediaOperations(platform),
    ...materialOperations(platform),
    ...templateOperations(platform),
    ...codeOperations(platform),
    ...userOperations(platform),
    ...tagOperations(platform),
    ...draftOperations(platform),
    ...publishOperations(platform),
    ...massOperations(platform),
    ...quotaOperations(platform),
    ...loginOperations(platform),
  }
}
