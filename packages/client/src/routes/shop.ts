/* The endpoints of WeChat shops and Channels: an import adds their types and their paths to the client. */

import { SHOP_PATHS } from './generated/shop-paths.generated'
import { addRoutes } from './path-table'

export type * from './generated/shop.generated'

addRoutes(SHOP_PATHS)
