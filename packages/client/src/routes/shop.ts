/* The endpoints of WeChat shops and Channels: an import adds their types and their paths to the client. */

import { SHOP_PATHS } from './generated/shop-paths.generated'
import { addRoutes } from './path-table'

import type {} from './generated/shop.generated'

export type * as ShopShapes from './generated/shop-shapes.generated'

addRoutes(SHOP_PATHS)
