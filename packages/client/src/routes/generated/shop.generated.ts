// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

import type { CallOptions, DownloadOptions, Media, NoFields, UploadOptions, WxAnswer, WxFields } from '@wx/client'

declare module '@wx/client' {
interface GetRoutes {
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/info/get': { args: [query?: NoFields, options?: CallOptions]; answer: { info: { username?: string; nickname: string; headimg_url: string; subject_type: string; status: string; is_local_life?: boolean; open_timestamp?: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/all': { args: [query?: NoFields, options?: CallOptions]; answer: AllResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/league/all': { args: [query?: NoFields, options?: CallOptions]; answer: AllResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/list/get': { args: [query?: NoFields, options?: CallOptions]; answer: { list: readonly ({ cat_id: number | bigint | string; qua_id?: number | string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/qic/inspect/config/get': { args: [query?: NoFields, options?: CallOptions]; answer: { inspect_config: { warehouse_id: string; warehouse_name: string; warehouse_addr: string; delivery_address: { province: string; city: string; county: string; detail: string; contact_name: string; contact_phone: string }; return_address: { province: string; city: string; county: string; detail: string; contact_name: string; contact_phone: string } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/qic/inspect/submitconfig/get': { args: [query?: { order_id?: string }, options?: CallOptions]; answer: { submit_config: { delivery_list: readonly ({ id: string; name: string; delivery_products: readonly ({ id: number; name: string; enable_insure: number; insure_type_list: readonly ({ id: string; name: string; upper_limit_type: number; upper_limit_amount?: number })[] })[] })[]; inspect_org_list: readonly ({ id: string; name: string; org_category: number })[]; charge_url?: string } } }
/** 联盟 · affiliate. */
'/union/promoter/open_account/get': { args: [query?: NoFields, options?: CallOptions]; answer: { openAccount: string } }
/** 联盟 · affiliate. */
'/union/promoter/open_account/get_customize_info': { args: [query: { unionid: string }, options?: CallOptions]; answer: { customizeInfo: string } }
/** 联盟 · affiliate. */
'/union/promoter/open_product/list': { args: [query: { queryType?: number; query?: string; maxPrice?: number; minPrice?: number; minCommissionValue?: number; minCommissionRatio?: number; sortType?: number; shopAppIds?: string; categoryId?: number; category?: string; noCategory?: string; productId?: string; from: number; limit: number }, options?: CallOptions]; answer: { productList: readonly ({ product: { productId: number | bigint | string; info: { title: string; headImg: readonly string[]; detail: { detailImg: readonly string[] }; brandId: number | bigint | string; minPrice: number; totalStockNum: number; path?: string }; skus: readonly ({ skuId: number | bigint | string; productSkuInfo: { thumbImg: string; salePrice: number; marketPrice: number; stockNum: number | string } })[] }; shopInfo: { appId: string; name: string; username: string; headImgUrl: string } })[]; total: number } }
/** 联盟 · affiliate. */
'/union/promoter/order/search': { args: [query: { startTimestamp?: number; endTimestamp?: number; commissionStatus?: string; page: number }, options?: CallOptions]; answer: { orderList: readonly ShopOrderList[]; totalNum: number; pageSize: number } }
/** 联盟 · affiliate. */
'/union/promoter/order/search_normal_order': { args: [query: { query?: string; orderId?: number | bigint; outOrderId?: string; outOrderIdList?: string; tradeNo?: string; transactionIdList?: string; startPayTime?: number; endPayTime?: number; commissionStatus?: string; startStatusUpdateTime?: number; endStatusUpdateTime?: number; sortBy?: string; sortOrder?: string; offset: number; limit: number }, options?: CallOptions]; answer: { orderList: readonly ({ orderInfo: { orderId: number | bigint | string; outOrderId: string; transactionId?: string; payTime?: number; createTime: number; orderPrice: number; freight: number; discountedPrice: number; additionalPrice: number; additionalRemarks?: string; status: number; statusUpdateTime?: number; shopInfo: { nickname: string; appid: string; username: string }; path?: string }; productList: readonly ({ productId: number | bigint | string; outProductId: string; skuId: number | bigint | string; outSkuId: string; title: string; headImg: string; salePrice: number; realPrice: number; productCnt: number; ratio: number; commissionValue: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; promotionInfo?: { promotionSourcePid: string; promotionSourceName: string } })[] })[]; total: number } }
/** 联盟 · affiliate. */
'/union/promoter/product/category': { args: [query?: NoFields, options?: CallOptions]; answer: { productCats: readonly ({ catId: number | string; name: string })[] } }
/** 联盟 · affiliate. */
'/union/promoter/product/list': { args: [query: { queryType?: number; query?: string; maxPrice?: number; minPrice?: number; minCommissionValue?: number; minCommissionRatio?: number; sortType?: number; hasCoupon?: 0 | 1; shopAppIds?: string; categoryId?: number; category?: string; noCategory?: string; productId?: string; from: number; limit: number }, options?: CallOptions]; answer: ListResult }
/** 联盟 · affiliate. */
'/union/promoter/product/select': { args: [query: { maxPrice?: number; minPrice?: number; minCommissionValue?: number; minCommissionRatio?: number; sortType?: number; hasCoupon?: 0 | 1; shopAppIds?: string; categoryId?: number; category?: string; noCategory?: string; productId?: string; /** JSON of `{ express: 0 | 1; same_city: 0 | 1; pickup: 0 | 1 }` */ shippingMethods?: string; /** JSON of `readonly ({ addressInfo: { provinceName: string; cityName: string; countyName: string }; addressType?: { express: 0 | 1; same_city: 0 | 1; pickup: 0 | 1 } })[]` */ addressList?: string; from: number; limit: number }, options?: CallOptions]; answer: ListResult }
/** 联盟 · affiliate. */
'/union/promoter/promotion/list': { args: [query: { start: number; limit: number }, options?: CallOptions]; answer: { promotionSourceList: readonly ({ promotionSourcePid: string; promotionSourceName: string })[]; total: number; promotionMaxCnt: number } }
/** 联盟 · affiliate. */
'/union/promoter/target/apply_status': { args: [query: { planId: string }, options?: CallOptions]; answer: { data: { planId: string; promoterStatus: number; applyReason?: string; applyTime?: number; joinTime?: number; rejectTime?: number; removeTime?: number } } }
/** 联盟 · affiliate. */
'/union/promoter/target/plan_info': { args: [query: { planInvitationUrl: string }, options?: CallOptions]; answer: { targetPlanInfo: { planId: string; planName: string; planDesc: string; planStatus: number | string; planStartTime: number; planEndTime: number; extInfo?: unknown }; productListInfo: readonly ({ planId: string; productId: number | bigint | string; productStatus: number; commissionRatio: number; productDetailInfo: { title: string; subTitle: string; headImg: readonly string[]; category: readonly ({ catId: number | string; name: string })[]; brandId: number | bigint | string; brand?: string; model?: string; detail: { detailImg: readonly string[] }; param: readonly ({ key: string; value: string })[]; minPrice: number; totalStockNum: number; totalSoldNum: number }; leagueExInfo: { hasCommission?: 0 | 1; commissionRatio?: number; commissionValue?: number; banBizuin?: 0 | 1; banCategory?: 0 | 1; banProduct?: 0 | 1 }; couponInfo: { hasCoupon?: 0 | 1; couponId?: number | bigint | string; couponDetail?: CouponDetail; discount?: number | string } })[] } }
/** 联盟 · affiliate. */
'/union/shop/order/search_normal_order': { args: [query: { query?: string; allianceAppid?: string; orderId?: number | bigint; outOrderId?: string; outOrderIdList?: string; tradeNo?: string; transactionIdList?: string; startPayTime?: number; endPayTime?: number; commissionStatus?: string; startStatusUpdateTime?: number; endStatusUpdateTime?: number; sortBy?: string; sortOrder?: string; offset: number; limit: number }, options?: CallOptions]; answer: { orderList: readonly ({ orderInfo: { orderId: number | bigint | string; outOrderId: string; transactionId?: string; payTime?: number; createTime: number; orderPrice: number; freight: number; discountedPrice: number; additionalPrice: number; additionalRemarks?: string; status: number; statusUpdateTime?: number; path?: string }; productList: readonly ({ productId: number | bigint | string; outProductId: string; skuId: number | bigint | string; outSkuId: string; title: string; headImg: string; salePrice: number; realPrice: number; skuAttrs?: readonly ({ attrKey: string; attrValue: string })[]; productCnt: number; ratio: number; commissionValue: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; promoterInfo?: { appId: string; nickName: string } })[] })[]; total: number } }
/** 联盟 · affiliate. */
'/union/shop/target/plan_list': { args: [query?: { planId?: string; planStatus?: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { planList?: readonly PlanList[]; plan?: PlanList; total?: number } }
/** 联盟 · affiliate. */
'/union/shop/target/product_list': { args: [query: { planId: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { productList: readonly ({ productId: number | bigint | string; outProductId: string; title: string; headImg: string; cats: readonly ({ catId: number | string; level: number | string; name: string })[]; path: string; minPrice: number; totalStockNum: number; commissionRatio: number })[] } }
/** 联盟 · affiliate. */
'/union/shop/target/promoter_list': { args: [query: { planId: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { promoterList: readonly ({ appid: string; nickname: string; promoterType: string; applyTime: number; promoterStatus: string; joinTime?: number; applyReason?: string })[] } }
}

interface PostRoutes {
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/activity/del': { args: [body: { activity_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/activity/stop': { args: [body: { activity_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/acceptapply': { args: [body: { after_sale_order_id: string; address_id?: number | bigint; accept_type?: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/acceptexchangereship': { args: [body: { after_sale_order_id: string; delivery_id: string; waybill_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/addcomplaintmaterial': { args: [body: { complaint_id: string; content: string; media_id_list?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/addcomplaintproof': { args: [body: { complaint_id: string; content: string; media_id_list?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/applyvirtualtelnum': { args: [body: { after_sale_order_id: string }, options?: CallOptions]; answer: { virtual_tel_number: string; virtual_tel_expire_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/genaftersaleorder': { args: [body: { request_id: string; order_id: string; product_id: string; sku_id: string; count: number; amount: number; reason: string; type: string; address_id?: number | bigint; desc?: string }, options?: CallOptions]; answer: { after_sale_order_id: string | number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getaftersalelist': { args: [body: { begin_create_time: number; end_create_time: number; next_key?: string }, options?: CallOptions]; answer: { after_sale_order_id_list: readonly string[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getaftersaleorder': { args: [body: { after_sale_order_id: string }, options?: CallOptions]; answer: { after_sale_order: { after_sale_order_id: string | number | bigint; order_id: string | number | bigint; type: string; sub_type?: string; status: string; openid: string; unionid?: string; present_giver_openid?: string; present_giver_unionid?: string; reason: string; product_info: { product_id: number | bigint | string; sku_id: number | bigint | string; sku_code?: string; count: number; fast_refund?: boolean; voucher_list?: readonly ({ vourcher_code: string })[]; gift_product_list?: readonly ({ product_id: number | bigint | string; sku_id: number | bigint | string; sku_code?: string; count: number; task_id: number | bigint | string })[] }; details: { desc?: string; receive_product?: boolean; cancel_time: number; media_id_list?: readonly string[]; /** @deprecated since 2025-04-14 */ tel_number?: string; wxa_vip_discounted_price?: number }; refund_info?: { amount: number; refund_reason?: number; platform_discount_return_amount?: number; is_low_price_insurance_refund?: boolean; is_final_refund_by_insurance?: boolean }; return_info?: { delivery_id: string; delivery_name: string; waybill_id: string }; merchant_upload_info?: { reject_reason?: string; refund_certificates?: readonly string[] }; merchant_update_detail?: { merchant_update_type: number; merchant_update_desc: string; update_reason_type: number; old_after_sale_type: number; new_after_sale_type: number; old_after_sale_amount: number; new_after_sale_amount: number; media_ids?: readonly string[] }; refund_resp?: { ret: number; code?: string; message?: string }; gen_scene?: number; deadline: number; exchange_product_info?: { product_id: number | bigint | string; old_sku_id: number | bigint | string; new_sku_id: number | bigint | string; old_sku_price: number; new_sku_price: number; old_sku_code?: string; new_sku_code?: string; product_cnt: number }; exchange_delivery_info?: { delivery_id: string; delivery_name: string; waybill_id: string; address_info?: AddressInfo }; virtual_tel_num_info?: { virtual_tel_number?: string; virtual_tel_expire_time?: number }; compensation_liability_amount?: number; update_time: number; create_time: number; complete_time?: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getcomplaintorder': { args: [body: { complaint_id: string }, options?: CallOptions]; answer: { after_sale_order_id: string | number | bigint; order_id: string | number | bigint; history: readonly ({ item_type: number; time: number; content?: string; media_id_list?: readonly string[]; /** @deprecated since 2025-04-14 */ phone_number?: string; complaint_type?: number; after_sale_type?: number; after_sale_reason?: number })[]; status: number; virtual_tel_num_info?: { virtual_tel_number?: string; virtual_tel_expire_time?: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getguaranteeorder': { args: [body: { guarantee_order_id: number | bigint }, options?: CallOptions]; answer: { guarantee_order: GuaranteeOrder } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getpresentaftersalelist': { args: [body: { begin_create_time: number; end_create_time: number; next_key?: string }, options?: CallOptions]; answer: { after_sale_order_id_list: readonly string[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getpresentaftersaleorder': { args: [body: { after_sale_order_id: string }, options?: CallOptions]; answer: { after_sale_order: { after_sale_order_id: string | number | bigint; present_order_id: string | number | bigint; status: string; openid: string; unionid?: string; order_info_list: readonly ({ order_id: string; refund_info?: { amount: number; refund_reason?: number; platform_discount_return_amount?: number; is_low_price_insurance_refund?: boolean; is_final_refund_by_insurance?: boolean }; product_info_list: readonly ({ product_id: number | bigint | string; sku_id: number | bigint | string; count: number; refund_info?: { amount: number; refund_reason?: number; platform_discount_return_amount?: number; is_low_price_insurance_refund?: boolean; is_final_refund_by_insurance?: boolean } })[] })[]; refund_info?: { amount: number; refund_reason?: number; platform_discount_return_amount?: number; is_low_price_insurance_refund?: boolean; is_final_refund_by_insurance?: boolean }; update_time: number; create_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/merchantacceptguarantee': { args: [body: { guarantee_order_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/merchantmodifyguarantee': { args: [body: { guarantee_order_id: number | bigint; bad_level: number; merchant_remark?: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/merchantproofguarantee': { args: [body: { guarantee_order_id: number | bigint; content: string; pic_list?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/merchantrefuseguarantee': { args: [body: { guarantee_order_id: number | bigint; reason: string; pic_list?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/merchantupdateaftersale': { args: [body: { after_sale_order_id: string; type: number; amount: number; update_reason_type: number; merchant_update_type: number; merchant_update_desc: string; media_ids?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/reason/get': { args: [body?: NoFields, options?: CallOptions]; answer: { reason_list: readonly ({ reason: string; reason_text: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/refundpricediff': { args: [body: { request_id?: string; order_id: string; product_id: string; sku_id: string; amount: number; reason: string; desc?: string }, options?: CallOptions]; answer: { after_sale_order_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/rejectapply': { args: [body: { after_sale_order_id: string; reject_reason?: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/rejectexchangereship': { args: [body: { after_sale_order_id: string; reject_reason_type: number; reject_reason?: string; reject_certificates?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/rejectreason/get': { args: [body?: NoFields, options?: CallOptions]; answer: { reason_list: readonly ({ reject_reason_type: number; reject_reason_type_text: string; reject_reason?: string; reject_scene: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/searchguaranteeorder': { args: [body: { guarantee_order_id_list?: readonly (number | bigint)[]; order_id_list?: readonly (number | bigint)[]; type?: number; begin_time: number; end_time: number; status_list?: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { guarantee_order_list: readonly GuaranteeOrder[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/uploadrefundcertificate': { args: [body: { after_sale_order_id: string; refund_certificates: readonly string[]; desc: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/b2c/activity/info/promoter/get': { args: [body: { shop_appid: string; activity_id: number | bigint }, options?: CallOptions]; answer: { activity: { activity_id: number | bigint; status: number; info: { basic_info: { activity_start_time: number; activity_end_time: number; shop_info: { appid: string; nickname: string } }; prize_info: { product_info_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; sku_id: number | bigint | string; sku_name: string; price: number; stock_num: number; can_use_stock_num: number })[] } } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/b2c/activity/list/promoter/get': { args: [body: { shop_appid?: string; status?: number; offset: number; limit: number }, options?: CallOptions]; answer: { list: readonly ({ shop_appid: string; shop_nickname: string; activity_id: number | bigint | string; status: number })[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/addresscode/get': { args: [body?: { addr_code?: number }, options?: CallOptions]; answer: { addrs_msg: { name: string; code: number; level: number }; next_level_addrs?: readonly ({ name: string; code: number; level: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/background/apply/cancel': { args: [body: { apply_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/background/apply/submit': { args: [body: { img_url: string }, options?: CallOptions]; answer: { apply_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/background/get': { args: [body?: NoFields, options?: CallOptions]; answer: { img_url: string; apply?: { img_url: string; apply_id: number | bigint | string; state: number; audit_desc?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/background/remove': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/banner/apply/cancel': { args: [body: { apply_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/banner/apply/submit': { args: [body: { banner: Banner }, options?: CallOptions]; answer: { apply_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/banner/get': { args: [body?: NoFields, options?: CallOptions]; answer: { banner: Banner; apply?: { apply_id: number | bigint | string; state: number; scale: number; banner: readonly ({ audit_state: number; audit_desc?: string; banner: Banner2 })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/homepage/banner/remove': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/shop/h5url/get': { args: [body: { product_id: number | bigint; wecom_corp_id?: string; wecom_user_id?: string }, options?: CallOptions]; answer: { shop_h5url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/shop/qrcode/get': { args: [body: { qrcode_type: number; wecom_corp_id?: string; wecom_user_id?: string }, options?: CallOptions]; answer: { shop_qrcode: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/shop/taglink/get': { args: [body?: { wecom_corp_id?: string; wecom_user_id?: string }, options?: CallOptions]; answer: { shop_taglink: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/add': { args: [body: AddBody2, options?: CallOptions]; answer: { audit_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/all': { args: [body: { page_size: number; next_key?: string }, options?: CallOptions]; answer: { brands: readonly ({ brand_id: number | bigint | string; ch_name?: string; en_name?: string })[]; continue_flag?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/audit/cancel': { args: [body: { brand_id: number | bigint; audit_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/delete': { args: [body: { brand_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/get': { args: [body: { brand_id: number | bigint }, options?: CallOptions]; answer: { brand: Brand } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/list/get': { args: [body: { status?: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: ShopGetResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/update': { args: [body: AddBody2, options?: CallOptions]; answer: { audit_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/valid/list/get': { args: [body: { page_size: number; next_key?: string }, options?: CallOptions]; answer: ShopGetResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/add': { args: [body: { category_info: { /** @deprecated since 2024-10-28 */ level1?: number; /** @deprecated since 2024-10-28 */ level2?: number; /** @deprecated since 2024-10-28 */ level3?: number; cats_v2?: readonly ({ cat_id: number | bigint })[]; is_new_apply_cat?: boolean; certificate?: readonly string[]; baobeihan?: readonly string[]; jingyingzhengming?: readonly string[]; daihuokoubei?: readonly string[]; ruzhuzhizhi?: readonly string[]; jingyingliushui?: readonly string[]; buchongcailiao?: readonly string[]; jingyingpingtai?: string; zhanghaomingcheng?: string; license_group_list?: readonly ({ license_group_id: number | bigint; license: { license_id: number | bigint; file_id_list?: readonly string[]; license_field_list?: readonly ({ key: string; value: string })[] } })[]; brand_list?: readonly ({ brand_id: number | bigint })[] } }, options?: CallOptions]; answer: { audit_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/audit/cancel': { args: [body: { audit_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/audit/get': { args: [body: { audit_id: number | bigint }, options?: CallOptions]; answer: { data: { status: number; reject_reason?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/availablesoncategories/get': { args: [body: { f_cat_id: number | bigint }, options?: CallOptions]; answer: { /** @deprecated since 2024-10-28 */ cat_list: readonly ({ cat_id: number | bigint | string; name: string; f_cat_id: number | bigint | string; leaf?: boolean })[]; cat_list_v2: readonly ({ cat_id: number | bigint | string; name: string; f_cat_id: number | bigint | string; leaf?: boolean })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/category/detail': { args: [body: { cat_id: number | bigint }, options?: CallOptions]; answer: { info: { cat_id: number | bigint | string; name: string }; attr: { shop_no_shipment?: boolean; access_permit_required?: boolean; pre_sale?: boolean; seven_day_return?: boolean; is_limit_brand?: boolean; brand_list?: readonly ({ brand_id: number | bigint | string })[]; product_attr_list?: readonly ({ name: string; /** @deprecated since 2023-06-03 */ type: string; type_v2: string; value: string; is_required?: boolean; hint?: string; append_allowed?: boolean })[]; sale_attr_list?: readonly ({ name: string; /** @deprecated since 2023-06-03 */ type: string; type_v2: string; value: string; is_required?: boolean; hint?: string; append_allowed?: boolean })[]; transactionfee_info?: { basis_point: number | string; original_basis_point: number | string; incentive_type: number | string }; coupon_rule?: { discount_ratio_limit: number; discount_limit: number }; deposit?: number | string; floor_price?: number | string; confirm_receipt_days?: readonly string[]; product_requirement?: { product_title_requirement?: string; product_img_requirement?: string; product_desc_requirement?: string }; size_chart?: readonly ({ is_support?: boolean; item_list?: readonly ({ name: string; unit: string; type: string; format: string; limit: string; is_required?: boolean })[] })[]; is_confidence_require_bad_must_pay?: boolean }; product_qua_list?: readonly ({ qua_id: number | bigint | string; name?: string; tips?: string; need_to_apply?: boolean; mandatory?: boolean })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/commkf/sendmsg': { args: [body: { request_id?: string; open_id: string; msg_type: string; text?: { content: string }; image?: { cos_url: string }; file?: { cos_url: string }; order_share?: { order_id: string }; product_share?: { product_id: string } }, options?: CallOptions]; answer: { msg_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/finder/overall/get': { args: [body: { ds: string }, options?: CallOptions]; answer: { data: { pay_gmv: number | string; live_pay_gmv: number | string; feed_pay_gmv: number | string; window_pay_gmv: number | string; product_pay_gmv: number | string; other_pay_gmv: number | string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/finder/product/data/get': { args: [body: { product_id: number | bigint; ds: string }, options?: CallOptions]; answer: { product_info: ProductInfo2 } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/finder/product/list/get': { args: [body: { ds: string }, options?: CallOptions]; answer: { product_list: readonly ProductInfo2[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/finder/sale/profile/data/get': { args: [body: { type: number; ds: string }, options?: CallOptions]; answer: { data: { field_list: readonly ({ field_name: string; data_list: readonly ({ dim_key: string; dim_value: number | string })[] })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/finder/authorization/list/get': { args: [body?: NoFields, options?: CallOptions]; answer: { main_finder_id: string; authorized_finder_id_list?: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/finder/list/get': { args: [body: { ds: string; version?: string }, options?: CallOptions]; answer: { finder_list: readonly ({ finder_id: string; finder_nickname: string; talent_id?: string; talent_nickname?: string; mp_id?: string; mp_nickname?: string; data: { pay_gmv: number | string; pay_uv: number | string; pay_refund_gmv: number | string; pay_product_id_cnt: number | string; refund_gmv: number | string } })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/finder/overall/get': { args: [body: { ds: string }, options?: CallOptions]; answer: { data: { pay_gmv: number | string; pay_sales_finder_cnt: number | string; pay_product_id_cnt: number | string; click_to_pay_uv_ratio: number | string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/finder/product/list/get': { args: [body: { ds: string; finder_id?: string; talent_id?: string; mp_id?: string }, options?: CallOptions]; answer: { product_list: readonly ({ product_id: number | bigint | string; title: string; head_img_url: string; price: number | string; first_category_id: number | bigint | string; second_category_id: number | bigint | string; third_category_id: number | bigint | string; data: { pay_gmv: number | string; commission_ratio: number | string } })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/finder/product/overall/get': { args: [body: { ds: string; finder_id?: string; talent_id?: string; mp_id?: string }, options?: CallOptions]; answer: { data: { pay_gmv: number | string; pay_uv: number | string; pay_product_id_cnt: number | string; pay_refund_gmv: number | string; refund_gmv: number | string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/live/list/get': { args: [body: { finder_id: string; ds: string }, options?: CallOptions]; answer: { live_list: readonly ({ live_id: string; live_title: string; live_time: number | string; live_duration: number | string; live_cover_img_url: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/overall/get': { args: [body: { ds: string }, options?: CallOptions]; answer: { data: { pay_gmv: number | string; pay_uv: number | string; pay_refund_gmv: number | string; pay_order_cnt: number | string; live_pay_gmv: number | string; feed_pay_gmv: number | string; product_click_uv: number | string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/product/data/get': { args: [body: { product_id: number | bigint; ds: string }, options?: CallOptions]; answer: { product_info: ProductInfo } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/product/list/get': { args: [body: { ds: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { product_list: readonly ProductInfo[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/sale/profile/data/get': { args: [body: { type: number; ds: string }, options?: CallOptions]; answer: { data: { field_list: readonly ({ field_name: string; data_list: readonly ({ dim_key: string; dim_value: number | string })[] })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/invitation/cancel': { args: [body: { sharer_id: string; sharer_type: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/invitation/get': { args: [body: { sharer_id: string; sharer_type: number }, options?: CallOptions]; answer: { data: { status: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/invitation/qrcode/generate': { args: [body: { sharer_id: string; sharer_type: number }, options?: CallOptions]; answer: { data: { qrcode_base64: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/invitation/unbind': { args: [body: { sharer_id: string; sharer_type: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/list': { args: [body: { sharer_type: number }, options?: CallOptions]; answer: { data_list: readonly ({ sharer_id: string; sharer_name: string; sharer_type: number; status: number; bind_time?: number; unbind_time?: number; reject_time?: number; cancel_time?: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/order/get': { args: [body: { shop_appid: string; order_id: string }, options?: CallOptions]; answer: { order: { order_detail: { product_infos: readonly ProductInfos[]; price_info: PriceInfo }; openid: string; unionid?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/product/get': { args: [body: { shop_appid: string; product_id: number | bigint }, options?: CallOptions]; answer: { product: { product_id: number | bigint | string; title: string; img_urls: readonly string[]; min_price: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/product/list': { args: [body: { shop_appid: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { products: readonly ({ product_id: number | bigint | string })[]; total_num: number; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/shop/list': { args: [body?: NoFields, options?: CallOptions]; answer: { shop_list: readonly ({ appid: string; nickname: string; status: number; bind_time?: number; unbind_time?: number; cancel_time?: number })[] } }
/** 微信小店/视频号 · shop, Channels. Its fields are not known. */
'/channels/ec/cooperation/unbind': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/create': { args: [body: { type: number; name: string; discount_info: { discount_condition?: { product_cnt?: number; product_ids?: readonly (number | bigint)[]; product_price?: number }; discount_fee?: number; discount_num?: number }; ext_info?: { jump_product_id?: number | bigint; notes?: string; valid_time: number; invalid_time: number }; promote_info?: { promote_type: number }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }; valid_info: { valid_type: number; valid_day_num?: number; start_time?: number; end_time?: number } }, options?: CallOptions]; answer: { data: { coupon_id: number | bigint | string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/get': { args: [body: { coupon_id: number | bigint }, options?: CallOptions]; answer: { coupon: { coupon_id: number | bigint | string; type: number; status: number; coupon_info: CouponInfo4; stock_info: { issued_num: number; receive_num: number; used_num: number }; update_time: number; create_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/get_list': { args: [body: { status?: number; page_ctx?: string; page: number; page_size: number }, options?: CallOptions]; answer: { coupons: readonly ({ coupon_id: number | bigint | string })[]; page_ctx?: string; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/get_user_coupon': { args: [body: { openid: string; user_coupon_id: string }, options?: CallOptions]; answer: { openid: string; unionid?: string; user_coupon: { user_coupon_id: string; coupon_id: number | bigint | string; status: number; create_time: number; update_time: number; start_time: number; end_time: number; ext_info?: { use_time: number }; order_id?: string | number | bigint; discount_fee?: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/get_user_coupon_list': { args: [body: { openid: string; status?: number; page_ctx?: string; page: number; page_size: number }, options?: CallOptions]; answer: { user_coupon_list: readonly ({ user_coupon_id: string; coupon_id: number | bigint | string })[]; page_ctx?: string; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/update': { args: [body: { coupon_id: number | bigint; type: number; name: string; discount_info: { discount_condition?: { product_cnt?: number; product_ids?: readonly (number | bigint)[]; product_price?: number }; discount_fee?: number; discount_num?: number }; ext_info?: { jump_product_id?: number | bigint; notes?: string; valid_time: number; invalid_time: number }; promote_info?: { promote_type: number }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }; valid_info: { valid_type: number; valid_day_num?: number; start_time?: number; end_time?: number } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/coupon/update_status': { args: [body: { coupon_id: number | bigint; status: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/favorites/count/get': { args: [body?: NoFields, options?: CallOptions]; answer: { favor_uv_acc_all: number; favor_uv_acc_shop_homepage: number; favor_uv_acc_order_detail: number; favor_uv_acc_product_detail: number; favor_uv_acc_other_scene: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/finderlive/getfinderlivenoticerecordlist': { args: [body?: NoFields, options?: CallOptions]; answer: { live_notice_list: readonly ({ notice_id: string; status: number; status_wording: string; start_time: number | string; description: string; nickname: string; head_url: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/finderlive/getfinderliverecordlist': { args: [body?: NoFields, options?: CallOptions]; answer: { live_list: readonly ({ export_id: string; description: string; cover_url: string; nickname: string; head_url: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/getbalance': { args: [body?: NoFields, options?: CallOptions]; answer: { available_amount: number; pending_amount: number; sub_mchid?: string | number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/getbankacct': { args: [body?: NoFields, options?: CallOptions]; answer: GetbankacctResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/getfundsflowdetail': { args: [body: { flow_id: string }, options?: CallOptions]; answer: { funds_flow: { flow_id: string; funds_type: number; flow_type: number; amount: number; balance: number; related_info_list: readonly ({ related_type: number; order_id?: string | number | bigint; aftersale_id?: string | number | bigint; transaction_id?: string; guarantee_id?: string; present_id?: string; group_present_sub_order_id_list?: string; intra_city_shop_id?: string })[]; remark?: string; bookkeeping_time: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/getfundsflowlist': { args: [body: { transaction_id?: string; start_time?: number; end_time: number; page?: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { flow_ids: readonly string[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/getwithdrawdetail': { args: [body: { withdraw_id: string }, options?: CallOptions]; answer: GetwithdrawdetailResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/getwithdrawlist': { args: [body: { start_time?: number; end_time?: number; page_num: number; page_size: number }, options?: CallOptions]; answer: { withdraw_ids: readonly string[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/setbankacct': { args: [body: GetbankacctResult, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/funds/submitwithdraw': { args: [body: { amount: number; remark?: string; bank_memo?: string }, options?: CallOptions]; answer: { qrcode_ticket: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/funds/getfundsflowdetail': { args: [body: { flow_id: string }, options?: CallOptions]; answer: { funds_flow: { flow_id: string; funds_type: number | string; flow_type: number | string; amount: number | string; balance: number | string; related_info_list: readonly ({ related_type: string; order_id?: string | number | bigint; aftersale_id?: string | number | bigint; transaction_id?: string; withdraw_id?: string; insurance_id?: string })[]; remark?: string; bookkeeping_time: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/funds/getfundsflowlist': { args: [body: { flow_type?: number; start_time?: number; end_time?: number; transaction_id?: string; page: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { flow_ids: readonly string[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/clue/get': { args: [body: { order_id: string; sku_id: number | bigint }, options?: CallOptions]; answer: { commssion_clue: { order_id: string; sku_id: number | bigint | string; status: number; clue_detail: { shop_info: { appid: string }; product_info: { product_id: number | bigint | string; thumb_img: string; title: string; actual_payment: number }; order_info: { status: number }; sharer_info: { sharer_appid: string; nickname: string; opensharerid: string }; buyer_info: { open_id: string; union_id?: string } }; create_time: number; update_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/clue/list/get': { args: [body: { appid?: string; sharer_appid?: string; create_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; answer: { list: readonly ({ order_id: string; sku_id: number | bigint | string })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/cooperativeitem/add': { args: [body: { head_supplier_item_link: string; hidden_flag?: 0 | 1 }, options?: CallOptions]; answer: { cooperative_item_id: number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/cooperativeitem/list/get': { args: [body: { commission_type: number; listing_time_range?: { min: number; max: number }; page_size: number; next_key?: string }, options?: CallOptions]; answer: { list: readonly ({ product_id: number | bigint | string; cooperative_item_id: number | bigint; head_supplier_item_link: string })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/funds/balance/get': { args: [body?: NoFields, options?: CallOptions]; answer: { available_amount: number; pending_amount: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/funds/flowdetail/get': { args: [body: { flow_id: string }, options?: CallOptions]; answer: { funds_flow: { flow_id: string; funds_type: number; flow_type: number; amount: number; balance: number; remark?: string; bookkeeping_time: string; order_id?: string | number | bigint; withdraw_id?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/funds/flowlist/get': { args: [body: { funds_type?: number; start_time?: number; end_time?: number; transaction_id?: string; page: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { flow_ids: readonly string[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/item/get': { args: [body: { appid: string; product_id: number | bigint }, options?: CallOptions]; answer: { item: { appid: string; product_id: number | bigint | string; product_info: { title: string; sub_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; /** @deprecated since 2024-10-28 */ cats?: readonly ({ cat_id: number | bigint | string })[]; cats_v2?: readonly ({ cat_id: number | bigint | string })[] } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/item/list/get': { args: [body: { appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { list: readonly ({ appid: string; product_id: number | bigint | string })[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/item/promotiondetail/get': { args: [body: { head_supplier_item_link: string }, options?: CallOptions]; answer: { item: { shop_appid: string; product_id: number | bigint | string; spu_source: number; commission_info: { plan_type: number; commission_type: number; ratio: number; service_ratio: number; start_time: number; end_time: number; normal_commission_info?: { ratio: number } }; head_supplier_info: { appid: string; name: string; head_img: string }; cooperative_info: { cooperative_status: number; is_hidden?: boolean; link?: string } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/item/upd': { args: [body: { appid: string; product_id: number | bigint; type: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/liveprotection/getqrcode': { args: [body?: NoFields, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/order/get': { args: [body: { order_id: string; sku_id: number | bigint }, options?: CallOptions]; answer: { commssion_order: { order_id?: string | number | bigint; sku_id: number | bigint | string; status: number; create_time: number; update_time: number; order_detail: { shop_info: { appid: string; shop_name: string }; product_info: { product_id: number | bigint | string; thumb_img: string; title: string; actual_payment: number }; order_info: { order_status: number; pay_time?: number; create_time: number; update_time: number }; commission_info: { finder_info: { nickname: string; head_img_url: string; openfinderid?: string; ratio: number; amount: number }; service_ratio: number; service_amount: number; profit_sharding_suc_time: number; promotion_channel: number; sharer_info?: { sharer_appid: string; nickname: string; head_img_url: string; opensharerid?: string; amount: number; ratio: number }; talent_info?: { talent_appid: string; nickname: string; head_img_url: string; opentalentid?: string; amount: number; ratio: number }; promotion_info?: { channel_type: number; finder_info?: { finder_id: string; nickname: string; openfinderid?: string }; talent_info?: { talent_appid: string; nickname: string; opentalentid?: string }; mp_info?: { appid: string; nickname: string } }; sub_agency_info?: { appid: string; nickname: string; head_img_url: string; profit_sharding_suc_time: number; amount: number; ratio: number }; promoter_agency_info?: { appid: string; nickname: string; head_img_url: string; profit_sharding_suc_time: number; amount: number; ratio: number } }; buyer_info: { open_id: string; union_id?: string } } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/order/list/get': { args: [body: { appid?: string; sharer_appid?: string; finder_id?: string; openfinderid?: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; order_id?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { list: readonly ({ order_id?: string | number | bigint; sku_id: number | bigint | string })[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/productdetail/get': { args: [body: { shop_appid: string; product_id: number | bigint; plan_type?: number }, options?: CallOptions]; answer: { product: { shop_appid: string; product_id: number | bigint | string; product_info: { title: string; sub_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly ({ cat_id: number | bigint | string })[]; skus: readonly Skus[]; status: number; monthly_sales_range: number }; shop: { name: string; icon: string; score: number } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/secondheadsupplieritem/add': { args: [body: { cooperative_item_id?: number | bigint; head_supplier_item_link?: string; plan_type: number; service_ratio: number; to_head_supplier_appid?: string; start_time?: number; end_time?: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/secondheadsupplieritem/update': { args: [body: { cooperative_item_id?: number | bigint; head_supplier_item_link?: string; plan_type: number; update_type: number; service_ratio?: number; to_head_supplier_appid?: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/selectionproducts/list/get': { args: [body: { keyword?: string; plan_type: number; spu_item_condition?: { selling_price_range?: { min: number; max: number }; monthly_sales_range?: { min: number; max: number }; service_fee_rate_range?: { min: number; max: number }; commission_rate_range?: { min: number; max: number }; promote_time_range?: { min: number; max: number }; create_time_range?: { min: number; max: number }; flags?: readonly string[] }; category?: { category_id?: number | bigint; category_name?: string; category_ids_1?: readonly number[]; category_ids_2?: readonly number[]; category_ids_3?: readonly number[] }; spu_source?: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { product_list: readonly ({ shop_appid: string; product_id: number | bigint | string; head_supplier_item_link: string })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/shop/get': { args: [body: { appid: string }, options?: CallOptions]; answer: { shop_detail: { status: number; approved_time: number; base_info: { appid: string; nickname: string; headimg_url: string }; data_info: { gmv: number; product_number: number; product_number_today: number; product_number_sold_today: number; settle_amount: number; unsettle_amount: number } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/shop/list/get': { args: [body: { page_size: number; next_key?: string }, options?: CallOptions]; answer: { shop_list: readonly ({ status: number; base_info: { appid: string; nickname: string; headimg_url: string } })[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subitem/add': { args: [body: { cooperative_item_id: number | bigint; ratio?: number; ratio_ext?: number }, options?: CallOptions]; answer: { sub_item_id: number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subitem/list/get': { args: [body: { cooperative_item_id: number | bigint; page_size: number; next_key?: string }, options?: CallOptions]; answer: { list: readonly ({ sub_item_id: number | bigint; head_supplier_item_link: string; status: number; ratio: number; ratio_to_service_rate: number; ratio_ext: number })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subscription/getsubscribe': { args: [body: { filter?: { appid?: string; product_id?: number | bigint; product_name?: string }; page_size: number; next_key?: string; need_total_num?: boolean }, options?: CallOptions]; answer: { subscribe_info_list: readonly ({ shop_appid: string; product_id: number | bigint })[]; total_num?: number; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subscription/subscribe': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subscription/unsubscribe': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/window/add': { args: [body: { product_id: number | bigint; finder_id?: string; openfinderid?: string; opentalentid?: string; product_link?: string; plan_type?: number; is_hide_for_window?: boolean }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/window/getall': { args: [body: { appid: string; finder_id?: string; openfinderid?: string; opentalentid?: string; offset: number; page_size: number; need_total_num?: boolean; is_get_all?: boolean }, options?: CallOptions]; answer: { list: readonly ({ appid: string; product_id: number | bigint | string; head_supplier_id: number | bigint | string })[]; next_offset: number; have_more?: boolean; total_num?: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/window/getdetail': { args: [body: { product_id: number | bigint; appid: string; finder_id?: string; openfinderid?: string; opentalentid?: string }, options?: CallOptions]; answer: { product_detail: { appid: string; product_id: number | bigint | string; product_info: { title: string; sub_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; /** @deprecated since 2024-10-28 */ cats?: readonly ({ cat_id: number | bigint | string })[]; cats_v2?: readonly ({ cat_id: number | bigint | string })[]; product_promotion_link?: string } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/window/remove': { args: [body: { product_id: number | bigint; product_window_id?: number | bigint; appid: string; finder_id?: string; openfinderid?: string; opentalentid?: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/windowauth/get': { args: [body?: { finder_id?: string; openid?: string; talent_appid?: string }, options?: CallOptions]; answer: { auth_info: { auth_wxa_appid: string; auth_wxa_path: string; auth_wxa_username: string; auth_url: string; nickname?: string; head_img_url?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/windowauth/status/get': { args: [body?: { finder_id?: string; openid?: string; openfinderid?: string; talent_appid?: string }, options?: CallOptions]; answer: { window_auth_status: number; openfinderid?: string; opentalentid?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/item/batchadd': { args: [body: { type: number; list: readonly ({ product_id: number | bigint; ratio?: number })[]; finder_ids?: readonly string[]; begin_time?: number; end_time?: number; is_forerver?: boolean }, options?: CallOptions]; answer: { result_info_list: readonly ({ errcode: number; errmsg?: string; product_id: number | bigint | string; info_id?: number | bigint | string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/item/delete': { args: [body: { type: number; product_id?: number | bigint; info_id?: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/item/get': { args: [body?: { type?: number; product_id?: number | bigint; info_id?: number | bigint; need_relation?: boolean; need_total_num?: boolean; page_index?: number; page_size?: number }, options?: CallOptions]; answer: { item: { type: number; product_id?: number | bigint | string; ratio?: number; status: number; exclusive_info?: { info_id?: number | bigint | string; finder_ids?: readonly string[]; finder_num?: number; finder_info_list?: readonly ({ finder_id: string; begin_time: number; end_time: number })[]; begin_time?: number; end_time?: number; is_forerver?: boolean }; ext_info?: { is_sale_forbidden?: boolean; is_banned?: boolean } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/item/headsupplier/batchadd': { args: [body: { headsupplier_appid: string; list: readonly ({ product_id: number | bigint; ratio?: number; service_ratio?: number })[]; begin_time?: number; end_time?: number; is_forerver?: boolean }, options?: CallOptions]; answer: { result_info_list: readonly ({ errcode: number; errmsg?: string; product_id: number | bigint | string; info_id?: number | bigint | string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/item/list/get': { args: [body: { type?: number; product_id?: number | bigint; info_id?: number | bigint; need_total_num?: boolean; page_index: number; page_size: number; last_buffer?: string }, options?: CallOptions]; answer: { items: readonly ({ product_id?: number | bigint | string; info_id?: number | bigint | string })[]; total_num?: number; has_more?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/item/upd': { args: [body: { operate_type: number; type: number; product_id?: number | bigint; info_id?: number | bigint; ratio?: number; exclusive_info?: { add_finder_ids?: readonly string[]; del_finder_ids?: readonly string[]; begin_time?: number; end_time?: number; is_forerver?: boolean } }, options?: CallOptions]; answer: { info_id?: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/promoter/add': { args: [body: { finder_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/promoter/delete': { args: [body: { finder_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/promoter/get': { args: [body: { finder_id: string }, options?: CallOptions]; answer: { promoter: { finder_id: string; status: number; invite_time: number; sale_product_number: number; sale_gmv: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/promoter/list/get': { args: [body: { status?: number; page_index: number; page_size: number }, options?: CallOptions]; answer: { finder_ids: readonly string[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/promoter/upd': { args: [body: { type: number; finder_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/account/get': { args: [body: { delivery_id?: string; acct_id?: string; status?: number; need_balance: boolean; offset?: number; limit: number }, options?: CallOptions]; answer: { account_list: readonly ({ delivery_id: string; shop_id: string; acct_id: string; acct_type: number; status: number; available: number; allocated: number; recycled: number; cancel: number; monthly_card?: string; site_info?: { delivery_id: string; site_status: number; site_code: string; site_name: string; site_fullname: string; address: { country_code: string; province_code: string; province_name: string; city_code: string; city_name: string; district_code: string; district_name: string; street_code: string; street_name: string; detail_address: string }; contact: { name: string; mobile: string; phone: string } }; share?: { delivery_id: string; site_code: string; site_name: string; share_id: string; shop_id: string; acct_id: string; nickname: string; monthly_card?: string; update_time: number }; sender_address?: { province: string; city: string; county: string; street: string; address: string } })[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/delivery/get': { args: [body?: { status?: number }, options?: CallOptions]; answer: { list: readonly ({ delivery_id: string; delivery_name: string })[]; shop_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/addsuborder': { args: [body: { ewaybill_order_id: string; waybill_id: string; delivery_id: string; shop_id: string; ewaybill_acct_id: string; add_package_quantity: number; template_id?: string; subpackage_list?: readonly ({ weight_g?: number; space_x?: number; space_y?: number; space_z?: number; package_no?: string })[]; sub_order_ext_info?: string }, options?: CallOptions]; answer: { ewaybill_order_id?: string; waybill_id?: string; delivery_error_msg?: string; print_info?: string; waybill_id_list?: readonly ({ waybill_type?: number; waybill_id?: string; create_time: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/batchprint': { args: [body: { req_list: readonly ({ delivery_id: string; ewaybill_order_id: string; waybill_id: string; re_print: 0 | 1 })[] }, options?: CallOptions]; answer: { succ_ewaybill_order_id?: readonly string[]; fail_ewaybill_order_id?: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/cancel': { args: [body: { delivery_id: string; ewaybill_order_id: string; waybill_id: string }, options?: CallOptions]; answer: { delivery_error_msg?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/create': { args: [body: { delivery_id: string; ewaybill_order_id: string; site_code?: string; shop_id: string; ewaybill_acct_id: string; template_id?: string; sender: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; receiver: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; return_address?: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; ec_order_list: readonly EcOrderList[]; remark?: string; order_type?: number; order_vas_list?: readonly ({ vas_type: string; vas_detail?: string; vas_value?: string })[]; ext_info?: { temperature_range?: number; package_weight_g?: number; package_space_x?: number; package_space_y?: number; package_space_z?: number; package_volume_ccm?: number; [name: string]: unknown }; delivery_info?: { delivery_type?: number; collected_time_begin?: number; collected_time_end?: number; package_quantity?: number; subpackage_list?: readonly ({ weight_g?: number; space_x?: number; space_y?: number; space_z?: number; package_no?: string })[]; merchant_ext_info?: string } }, options?: CallOptions]; answer: { ewaybill_order_id: string; waybill_id?: string; delivery_error_msg?: string; print_info?: string; waybill_id_list?: readonly ({ waybill_type?: number; waybill_id?: string; create_time: number })[]; order_risk_info?: { risk_msg?: string; risk_ec_order_info?: readonly ({ ec_order_id: string | number | bigint; ewaybill_order_code?: string; ewaybill_order_appid?: string })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/get': { args: [body: { ewaybill_order_id: string }, options?: CallOptions]; answer: { order_info: { delivery_id: string; ewaybill_order_id: string; waybill_id: string; site_code?: string; shop_id: string; ewaybill_acct_id: string; sender: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; receiver: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; ec_order_list: readonly ({ ec_order_id?: string | number | bigint; goods_list: readonly ({ product_id?: number | bigint; sku_id?: number | bigint; good_name: string; good_count: number })[]; ewaybill_order_code?: string; ewaybill_order_appid?: string })[]; remark?: string; status: number; path_info: readonly ({ status: number; desc: string; update_time: number })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/getprintinfo': { args: [body: { ewaybill_order_id: string; template_id: string; sub_waybill_id?: string }, options?: CallOptions]; answer: { print_info?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/precreate': { args: [body: { delivery_id: string; site_code?: string; shop_id: string; ewaybill_acct_id: string; sender: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; receiver: { province: string; city: string; county: string; street?: string; address: string; name: string; mobile: string }; ec_order_list: readonly EcOrderList[]; remark?: string }, options?: CallOptions]; answer: { ewaybill_order_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/order/print': { args: [body: { delivery_id: string; ewaybill_order_id: string; waybill_id: string; re_print: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/print/get': { args: [body: { ewaybill_order_id: string; template_id: string; sub_waybill_id?: string }, options?: CallOptions]; answer: { print_info?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/template/config': { args: [body?: NoFields, options?: CallOptions]; answer: { config: { [name: string]: { single: { type: string; desc: string; width: number; height: number; url: string; custom_config?: { width?: number; height?: number; top?: number; left?: number } } } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/template/create': { args: [body: { delivery_id: string; info: { template_type: string; template_name: string; template_desc: string; options: readonly ({ option_id: number; font_size: number; is_bold?: boolean; is_open?: boolean })[]; is_default: boolean } }, options?: CallOptions]; answer: { delivery_id: string; template_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/template/delete': { args: [body: { delivery_id: string; template_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/template/get': { args: [body?: { delivery_id?: string }, options?: CallOptions]; answer: { total_template: readonly ({ delivery_id: string; default_template_id?: string; template_list: readonly TemplateList[] })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/template/getbyid': { args: [body: { delivery_id: string; template_id: string }, options?: CallOptions]; answer: { template_info: TemplateList } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/template/update': { args: [body: { delivery_id: string; info: { template_type: string; template_name: string; template_desc: string; options: readonly ({ option_id: number; font_size: number; is_bold?: boolean; is_open?: boolean })[]; is_default: boolean; template_id: string } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/phonenumber/get': { args: [body: { waybill_id: string; private_phone?: string }, options?: CallOptions]; answer: { phone: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/phonenumberpool/get': { args: [body: { page_size: number; next_key?: string }, options?: CallOptions]; answer: { phonenumbers: readonly string[]; total_num: number; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/virtualnumber/get': { args: [body: { waybill_id: string }, options?: CallOptions]; answer: { masked_real_phone: string; main_phone: string; virtual_phone: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/addfreighttemplate': { args: [body: { freight_template: { name: string; valuation_type: string; send_time: string; delivery_type: string; delivery_id?: readonly string[]; shipping_method: string; address_info?: AddressInfo6; not_send_area?: NotSendArea; is_default?: boolean; all_condition_free_detail?: AllConditionFreeDetail; all_freight_calc_method?: AllFreightCalcMethod } }, options?: CallOptions]; answer: { template_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/address/add': { args: [body: { address_detail: { address_info: AddressInfo4; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1 } }, options?: CallOptions]; answer: { address_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/address/delete': { args: [body: { address_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/address/get': { args: [body: { address_id: number | bigint }, options?: CallOptions]; answer: { address_detail: { address_id: number | bigint | string; address_info: { user_name: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1; update_time: number; create_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/address/list': { args: [body: { offset: number; limit: number }, options?: CallOptions]; answer: { address_id_list: readonly (number | bigint | string)[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/address/update': { args: [body: { address_detail: { address_info: AddressInfo4; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1; address_id: number | bigint } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/getfreighttemplatedetail': { args: [body: { template_id: number | bigint }, options?: CallOptions]; answer: { freight_template: { template_id: number | bigint | string; name: string; valuation_type: string; send_time: string; delivery_type: string; delivery_id: readonly string[]; shipping_method: string; address_info: AddressInfo5; not_send_area: { address_info: readonly AddressInfo5[] }; is_default?: boolean; all_condition_free_detail: { condition_free_detail_list: readonly ({ address_infos: readonly AddressInfo5[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 })[] }; all_freight_calc_method: { freight_calc_method_list: readonly ({ address_info: readonly AddressInfo5[]; is_default?: boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number })[] }; update_time: number; create_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/getfreighttemplatelist': { args: [body: { offset: number; limit: number }, options?: CallOptions]; answer: { template_id_list: readonly (number | bigint | string)[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/privatenumber/addphone': { args: [body: { mobile: string; verify_code: string; wxusername?: string }, options?: CallOptions]; answer: { qrcode_url: string; status: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/privatenumber/getphone': { args: [body: { mobile: string }, options?: CallOptions]; answer: { status: number; fail_reason?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/privatenumber/sendverifycode': { args: [body: { mobile: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/updatefreighttemplate': { args: [body: { freight_template: { name: string; valuation_type: string; send_time: string; delivery_type: string; delivery_id?: readonly string[]; shipping_method: string; address_info?: AddressInfo6; not_send_area?: NotSendArea; is_default?: boolean; all_condition_free_detail?: AllConditionFreeDetail; all_freight_calc_method?: AllFreightCalcMethod; template_id: number | bigint } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/open/get_download_url': { args: [body: { openid: string; order_id: string }, options?: CallOptions]; answer: { url: string; expire_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/address/update': { args: [body: { order_id: string; user_address: AddressInfo6 }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/addressmodify/accept': { args: [body: { order_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/addressmodify/reject': { args: [body: { order_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/delivery/compensation': { args: [body: { order_id: string; delivery_list: readonly ({ delivery_id: string; waybill_id?: string; deliver_type: number; product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt: number })[] })[]; reason: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/delivery/send': { args: [body: { order_id: string; delivery_list: readonly ({ delivery_id: string; waybill_id?: string; deliver_type: number; product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt: number })[]; course_info?: { start_time?: number; end_time?: number; course_path: { type: number; wxa_appid?: string; wxa_path?: string } } })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/deliverycompanylist/get': { args: [body?: NoFields, options?: CallOptions]; answer: { company_list: readonly ({ delivery_id: string; delivery_name: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/deliverycompanylist/new/get': { args: [body?: { ewaybill_only?: boolean }, options?: CallOptions]; answer: { company_list: readonly ({ delivery_id: string; delivery_name: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/deliveryinfo/update': { args: [body: { order_id: string; delivery_list?: readonly ({ delivery_id: string; waybill_id?: string; deliver_type: number; product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt: number })[] })[]; change_infos?: readonly ChangeInfos[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/assign': { args: [body: { order_id: string; supplier_appid: string; dropship_product_list: readonly ({ spu_id: string; sku_id: string; product_cnt: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/cancel': { args: [body: { ds_order_id: string; order_id: string; dropship_product_list: readonly ({ spu_id: string; sku_id: string; product_cnt: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/get': { args: [body: { ds_order_id: string }, options?: CallOptions]; answer: { dropship_order: { supplier_appid: string; supplier_name: string; ds_order_id: string | number | bigint; order_id: string | number | bigint; status: number; create_time: number; update_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/list': { args: [body?: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; supplier_appid?: string; status?: number; order_id?: string; page_info?: { offset: number; limit: number } }, options?: CallOptions]; answer: { ds_order_id_list: readonly string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/search': { args: [body: { search_condition: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; supplier_appid?: string; supplier_appname?: string; status?: number; order_id?: string; waybill_id?: string; product_code?: string; spu_name?: string; merchant_notes?: string }; page_info?: { offset: number; limit: number } }, options?: CallOptions]; answer: { ds_order_id_list: readonly string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/supplier/delivery/send': { args: [body: { ds_order_id: string; delivery_list: readonly ({ delivery_id: string; waybill_id: string; product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt: number })[] })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/supplier/delivery/update': { args: [body: { ds_order_id: string; change_infos: readonly ChangeInfos[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/supplier/get': { args: [body: { ds_order_id: string }, options?: CallOptions]; answer: { dropship_order: { shop_appid: string; shop_name: string; ds_order_id: string | number | bigint; order_id: string | number | bigint; status: number; create_time: number; update_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/supplier/list': { args: [body?: { create_time_range?: { start_time: number; end_time: number }; shop_appid?: string; status?: number; order_id?: string; page_info?: { offset: number; limit: number } }, options?: CallOptions]; answer: { ds_order_id_list: readonly string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/dropship/supplier/search': { args: [body: { search_condition: { create_time_range?: { start_time: number; end_time: number }; shop_appid?: string; shop_appname?: string; status?: number; order_id?: string; waybill_id?: string; product_code?: string; spu_name?: string; merchant_notes?: string }; page_info?: { offset: number; limit: number } }, options?: CallOptions]; answer: { ds_order_id_list: readonly string[]; total: number; has_more?: boolean; next_page?: { offset: number; limit: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/freshinspect/submit': { args: [body: { order_id: string; audit_items: readonly ({ item_name: string; item_value: string })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/get': { args: [body: { order_id: string; /** @deprecated since 2025-07-15 */ encode_sensitive_info?: boolean }, options?: CallOptions]; answer: { order: { order_id: string | number | bigint; status: number; order_detail: { product_infos: readonly ProductInfos[]; pay_info: { prepay_id: string; prepay_time: number; transaction_id?: string; pay_time?: number; payment_method?: number }; price_info: PriceInfo; delivery_info?: { deliver_method: number; address_info?: AddressInfo; address_under_review?: AddressInfo; delivery_product_info: readonly ({ deliver_type: number; delivery_id: string; delivery_name: string; waybill_id: string; delivery_time: number; product_infos: readonly ({ product_id: number | bigint | string; sku_id: number | bigint | string; product_cnt: number })[]; delivery_address?: AddressInfo })[]; ship_done_time?: number | string; address_apply_time?: number | string; ewaybill_order_code?: string; quality_inspect_type?: number; quality_inspect_info?: { inspect_status: number }; recharge_info?: { account_type?: string; account_no?: string; wx_openid?: string }; dropship_flag?: number }; coupon_info?: { user_coupon_id?: string }; ext_info?: { customer_notes?: string; merchant_notes?: string; confirm_receipt_time?: number; finder_id?: string; live_id?: string; order_scene?: number; vip_order_session_id?: string; commission_handling_progress?: number }; commission_infos?: readonly ({ sku_id: number | bigint | string; nickname: string; type: number; status: number; amount: number; finder_id?: string; openfinderid?: string; talent_id?: string; agency_id?: string })[]; settle_info?: { predict_commission_fee: number; commission_fee?: number; predict_wecoin_commission?: number; wecoin_commission?: number; settle_time?: number }; sharer_info?: { sharer_openid: string; sharer_unionid?: string; sharer_type: number; share_scene: number; handling_progress: number }; sku_sharer_infos?: readonly ({ sharer_openid: string; sharer_unionid?: string; sharer_type: number; share_scene: number; handling_progress: number; sku_id: number | bigint | string; from_wecom?: boolean })[]; agent_info?: { agent_finder_id: string; agent_finder_nickname: string }; source_infos?: readonly ({ sku_id: number | bigint | string; sale_channel: number; account_type: number; account_id?: string; account_nickname?: string; content_type: number; content_id?: string; promoter_head_supplier_id?: string; original_id?: string })[]; refund_info?: { refund_freight?: number }; greeting_card_info?: { giver_name?: string; receiver_name?: string; greeting_message?: string }; custom_info?: { custom_type: number; custom_img_url?: string; custom_preview_img_url?: string; custom_word?: string } }; aftersale_detail?: { aftersale_order_list: readonly ({ aftersale_order_id: string | number | bigint; /** @deprecated since 2025-02-07 */ status: number })[]; on_aftersale_order_cnt: number }; openid: string; unionid?: string; update_time: number; create_time: number; is_present?: boolean; present_send_type?: number; present_order_id_str?: string; present_note?: string; present_giver_openid?: string; present_giver_unionid?: string; order_present_info?: { present_send_type: number; present_order_id_str: string; present_note: string; present_giver_openid: string; present_giver_unionid?: string; is_b2c_free_present?: boolean }; is_flash_sale_order?: boolean; intra_city_order_info?: { shop_id: string; predict_arrive_time_type: number; predict_arrive_start_time: number; predict_arrive_end_time: number } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/list/get': { args: [body: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; status?: number; openid?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { order_id_list: readonly string[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/merchantnotes/update': { args: [body: { order_id: string; merchant_notes: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/present/get': { args: [body: { present_order_id: string }, options?: CallOptions]; answer: { present: { present_order_id: string; is_b2c_free_present?: boolean; present_detail: { price_info?: { order_price: number }; pay_info?: { pay_time: number }; wishmessage?: string }; sub_order_list: readonly ({ order_id: string; openid: string; status: number })[]; activity_id?: number | bigint | string; create_time: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentlist/get': { args: [body: { shop_appid: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; answer: { present_order_list: readonly ({ present_order_id: string | number | bigint })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentnote/add': { args: [body: { present_order_id: string; notes: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentorder/create': { args: [body: { idempotent_id?: string; activity_id: string; openid: string; shop_appid: string; wishmessage?: string; product_id: string; sku_id: string }, options?: CallOptions]; answer: { present_order_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentorder/get': { args: [body: { present_order_id: string; open_id?: string }, options?: CallOptions]; answer: { present_order_info: { ecsgift: { gifts: { gift: readonly ({ order_id: string | number | bigint; giftstatus: number; wishmessage?: string; expired_time?: number })[] }; user_type: number; wishmessage?: string }; cannot_receive?: 0 | 1; cannot_receive_tips?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentorder/receiver/set': { args: [body: { present_order_id: string; sub_order_list: readonly ({ order_id: string; openid: string })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentorderlist/get': { args: [body: { shop_appid: string; open_id?: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; answer: { present_order_list: readonly ({ present_order_id: string | number | bigint; order_id: readonly string[] })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentsuborder/get': { args: [body: { present_order_id: string }, options?: CallOptions]; answer: { order_ids: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/preshipmentchangesku/approve': { args: [body: { order_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/preshipmentchangesku/get': { args: [body: { page: number; page_size: number }, options?: CallOptions]; answer: { order_ids: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/preshipmentchangesku/reject': { args: [body: { order_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/price/update': { args: [body: { order_id: string; change_express: boolean; express_fee?: number; change_order_infos?: readonly ({ product_id: number | bigint; sku_id: number | bigint; change_price: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/realnumber/apply': { args: [body: { order_id: string; apply_type: number; apply_reason: string; pic_media_ids: readonly string[] }, options?: CallOptions]; answer: { task_id: string | number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/realnumberviewaudit/get': { args: [body: { order_id: string }, options?: CallOptions]; answer: { task_id: string | number | bigint; audit_state: number; apply_reason: string; apply_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/receiverorderlist/get': { args: [body: { shop_appid: string; openid: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; answer: { order_list: readonly ({ present_order_id: string | number | bigint; order_id: string | number | bigint })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/search': { args: [body: { search_condition: { title?: string; sku_code?: string; user_name?: string; /** @deprecated since 2023-06-03 */ tel_number?: string; tel_number_last4?: string; order_id?: string | number | bigint }; status?: number; on_aftersale_order_exist?: number; next_key?: string; page_size: number }, options?: CallOptions]; answer: { orders: readonly string[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/sensitiveinfo/decode': { args: [body: { order_id: string }, options?: CallOptions]; answer: { address_info?: { user_name: string; postal_code?: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; house_number?: string; virtual_order_tel_number?: string }; virtual_number_info?: { virtual_number: string; extension?: string; expiration: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/virtualnumber/applyagain': { args: [body: { order_id: string }, options?: CallOptions]; answer: { virtual_number: string; extension?: string; apply_quota: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/virtualnumber/delay': { args: [body: { order_id: string; has_delay_times: number }, options?: CallOptions]; answer: { expiration: number; available_extend_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/virtualtelnumber/get': { args: [body: { order_id: string }, options?: CallOptions]; answer: { virtual_tel_number: string; virtual_tel_expire_time: number; get_virtual_tel_cnt: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/activity/add': { args: [body: { gift_activity: { activity_id?: number | bigint; title: string; start_time: number; end_time: number; detail: { show_scene: number; receive_limit: { is_limited: boolean; limit_num: number }; main_products: readonly ({ product_id: number | bigint })[]; gift_set: { gift_items: readonly ({ gift_id: number | bigint; give_num: number })[]; gift_set_num: number } } } }, options?: CallOptions]; answer: { activity_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/add': { args: [body: { out_product_id?: string; title: string; short_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; /** @deprecated since 2024-10-28 */ cats?: readonly ({ cat_id: number | bigint })[]; cats_v2?: readonly ({ cat_id: number | bigint })[]; attrs?: readonly ({ attr_key: string; attr_value: string })[]; spu_code?: string; brand_id?: number | bigint; /** @deprecated since 2024-04-29 */ qualifications?: readonly string[]; product_qua_infos?: readonly ({ qua_id: number | bigint; qua_url: readonly string[] })[]; deliver_method?: number; deliver_acct_type?: readonly number[]; express_info?: { template_id: number | bigint; weight?: number }; aftersale_desc?: string; skus?: readonly ({ out_sku_id?: string; thumb_img: string; sale_price: number; market_price: number; stock_num?: number; sku_code?: string; bar_code?: string; sku_attrs?: readonly ({ attr_key: string; attr_value: string })[]; sku_deliver_info?: SkuDeliverInfo2 })[]; limited_info?: { period_type: number; limited_buy_num?: number }; extra_service?: { seven_day_return: number; /** @deprecated since 2024-08-05 */ pay_after_use: number; freight_insurance: number; fake_one_pay_three?: number; damage_guarantee?: number; exchange_support?: number }; listing?: 0 | 1; after_sale_info?: { after_sale_address_id?: number | bigint }; size_chart?: SizeChart2; timing_onsale_info?: { status: number; onsale_time?: number; is_hide_price?: 0 | 1 }; spu_deliver_info?: SpuDeliverInfo2; release_mode?: number }, options?: CallOptions]; answer: { data: { product_id: number | bigint | string; create_time: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/audit/cancel': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/auditfree': { args: [body: { product_id: number | bigint; spu_code?: string; skus?: readonly ({ sku_id: number | bigint; sku_code?: string; sale_price?: number; stock_info?: { diff_type?: number; num: number }; sku_deliver_info?: SkuDeliverInfo2; is_delete?: 0 | 1 })[]; deliver_method?: number; express_info?: { template_id?: number | bigint; weight?: number }; limited_info?: { period_type?: number; limited_buy_num?: number }; extra_service?: { seven_day_return?: number; freight_insurance?: number; fake_one_pay_three?: number; damage_guarantee?: number; exchange_support?: number }; timing_onsale_info?: { status: number; onsale_time?: number; is_hide_price?: 0 | 1 }; spu_deliver_info?: { is_spu_range?: boolean; sku_deliver_info?: SkuDeliverInfo2 } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/auditstrategy/get': { args: [body?: NoFields, options?: CallOptions]; answer: { audit_strategy: { hide_err_field_flag: number; hit_duplicated_flag: number; hit_low_risk_rule_flag: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/auditstrategy/set': { args: [body: { audit_strategy: { hide_err_field_flag?: number; hit_duplicated_flag?: number; hit_low_risk_rule_flag?: number } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/category/classify': { args: [body: { req_type: number; title: string; head_imgs: readonly string[]; cat_id?: number | bigint }, options?: CallOptions]; answer: { categories: readonly ({ cats: readonly ({ cat_info: { cat_id: number | bigint }; has_permission?: boolean })[] })[]; wrong_cat?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/categoryprecheck': { args: [body?: { cat_id?: number | bigint }, options?: CallOptions]; answer: { all_pass?: boolean; fail_reasons?: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/delete': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/delisting': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/externalproductmapping': { args: [body: { cat_id: number | bigint; external_attribute_name?: string; external_attribute_value?: string; external_category_name?: string }, options?: CallOptions]; answer: { external_attribute_name?: string; external_attribute_value?: string; internal_attribute_name?: string; internal_attribute_value?: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/get': { args: [body: { product_id: number | bigint; data_type?: number }, options?: CallOptions]; answer: { product?: ShopProduct; edit_product?: ShopProduct; sale_limit_info?: { is_limited?: 0 | 1; title?: string; sub_title?: string }; info_score?: { release_mode: number; sub_score_list: readonly ({ busi_data_field_api: string; field_name: string; audit_remark?: string })[] }; cmp_price_info?: { status: number; sku_result_list: readonly ({ sku_id: number | bigint; is_expensive_warning?: boolean })[] }; audit_info?: { user_strategy_flag_list?: readonly number[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/getauditquota': { args: [body?: NoFields, options?: CallOptions]; answer: { audit_quota: { block_status?: boolean; avail_quota: number; total_quota: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/add': { args: [body: { out_product_id?: string; title: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly ({ cat_id: number | bigint })[]; attrs?: readonly ({ attr_key: string; attr_value: string })[]; spu_code?: string; brand_id?: number | bigint; skus?: readonly ({ out_sku_id?: string; sale_price: number; stock_num?: number; sku_code?: string })[]; listing?: 0 | 1 }, options?: CallOptions]; answer: { data: { product_id: number | bigint | string; create_time: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/get': { args: [body: { product_id: number | bigint; data_type?: number }, options?: CallOptions]; answer: { product?: Product3; edit_product?: Product3 } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/list/get': { args: [body: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; answer: { product_ids: readonly (number | bigint | string)[]; next_key?: string; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/onsale/set': { args: [body: { product_id: number | bigint; skus?: readonly ({ sku_id?: number | bigint; stock_num?: number })[] }, options?: CallOptions]; answer: { data: { src_product_id: number | bigint | string; gift_product_id: number | bigint | string; sku_mappings: readonly ({ src_sku_id: number | bigint | string; gift_sku_id: number | bigint | string })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/stock/update': { args: [body: { product_id: number | bigint; sku_id: number | bigint; diff_type: number; num: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/update': { args: [body: { product_id: number | bigint; title: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly ({ cat_id: number | bigint })[]; attrs?: readonly ({ attr_key: string; attr_value: string })[]; spu_code?: string; brand_id?: number | bigint; skus?: readonly ({ sku_id?: number | bigint; out_sku_id?: string; sale_price: number; stock_num?: number; stock_diff?: { diff_type: number; num: number }; sku_code?: string })[]; listing?: 0 | 1 }, options?: CallOptions]; answer: { data: { product_id: number | bigint | string; update_time: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/h5url/get': { args: [body: { product_id: number | bigint; wecom_corp_id?: string; wecom_user_id?: string }, options?: CallOptions]; answer: { product_h5url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/limiteddiscounttask/add': { args: [body: { product_id: number | bigint; start_time: number; end_time: number; limited_discount_skus: readonly ({ sku_id: number | bigint; sale_price: number; sale_stock: number })[] }, options?: CallOptions]; answer: { task_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/limiteddiscounttask/delete': { args: [body: { task_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/limiteddiscounttask/list/get': { args: [body: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; answer: { limited_discount_tasks: readonly ({ task_id: number | bigint | string; product_id: number | bigint | string; start_time: number; end_time: number; limited_discount_skus: readonly ({ sku_id: number | bigint; sale_price: number; sale_stock: number })[]; status: number; create_time: number })[]; next_key?: string; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/limiteddiscounttask/stop': { args: [body: { task_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/list/get': { args: [body: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; answer: { product_ids: readonly (number | bigint | string)[]; next_key?: string; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/listing': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/locallife/add': { args: [body: { out_product_id?: string; product_type: number; product_name: string; category_id: number | bigint; brand_id: number | bigint; head_imgs: readonly string[]; product_qua_infos?: readonly ({ qua_id: number | bigint; qua_url: readonly string[] })[]; verify_page?: { appid: string; path: string }; verify_at_store?: number; code_source_type: number; attr_kv_map: { [name: string]: string }; skus: readonly ({ sale_price: number; sku_attr_map?: { [name: string]: string } })[] }, options?: CallOptions]; answer: { data: { product_id: number | bigint | string; sku_ids: readonly (number | bigint | string)[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/locallife/auditfree': { args: [body: { product_id: number | bigint; skus: readonly ({ sku_id: number | bigint; sale_price: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/locallife/get': { args: [body: { product_id: number | bigint; data_type?: number }, options?: CallOptions]; answer: { online_data?: OnlineData; draft_data?: OnlineData } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/locallife/list/get': { args: [body: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; answer: { product_ids: readonly (number | bigint | string)[]; next_key?: string; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/locallife/update': { args: [body: { product_id: number | bigint; out_product_id?: string; product_type: number; product_name: string; category_id: number | bigint; brand_id: number | bigint; head_imgs: readonly string[]; product_qua_infos?: readonly ({ qua_id: number | bigint; qua_url: readonly string[] })[]; verify_page?: { appid: string; path: string }; verify_at_store?: number; code_source_type: number; attr_kv_map: { [name: string]: string }; skus: readonly ({ sale_price: number; sku_attr_map?: { [name: string]: string }; sku_id: number | bigint })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/qrcode/get': { args: [body: { product_id: number | bigint; wecom_corp_id?: string; wecom_user_id?: string }, options?: CallOptions]; answer: { product_qrcode: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/scheme/get': { args: [body: { product_id: number | bigint; from_appid: string; expire: number; ext_info?: string }, options?: CallOptions]; answer: { openlink: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/stock/batchget': { args: [body: { product_id: readonly (number | bigint)[] }, options?: CallOptions]; answer: { data: { spu_stock_list: readonly ({ product_id: number | bigint | string; sku_stock: readonly ({ normal_stock_num: number; limited_discount_stock_num: number; warehouse_stocks: readonly ({ out_warehouse_id: string; num: number; lock_stock?: number })[]; total_stock_num: number; sku_id: number | bigint | string; finder_total_num?: number })[] })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/stock/get': { args: [body: { product_id: number | bigint; sku_id: number | bigint }, options?: CallOptions]; answer: { data: { normal_stock_num: number; limited_discount_stock_num: number; warehouse_stocks: readonly ({ out_warehouse_id: string; num: number; lock_stock?: number })[]; total_stock_num: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/stock/getflow': { args: [body: { product_id: number | bigint; sku_id: number | bigint; stock_type: number; finder_id?: string; begin_time: number; end_time: number; op_type_list?: readonly number[]; next_key?: string; page_size: number }, options?: CallOptions]; answer: { data: { stock_flow_info_list: readonly ({ amount: number; beginning_amount: number; ending_amount: number; stock_sub_type: number; op_type: number; update_time: number; ext_info?: { unmove_from_stock_sub_type?: number; move_to_stock_sub_type?: number; upload_source?: number; order_id?: string; out_warehouse_id?: string; limited_discount_id?: number | bigint | string; finder_id?: string } })[]; next_key?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/stock/update': { args: [body: { product_id: number | bigint; sku_id: number | bigint; diff_type: number; num: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/taglink/get': { args: [body: { product_id: number | bigint; wecom_corp_id?: string; wecom_user_id?: string }, options?: CallOptions]; answer: { product_taglink: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/update': { args: [body: { product_id: number | bigint; title: string; short_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; /** @deprecated since 2024-10-28 */ cats?: readonly ({ cat_id: number | bigint })[]; cats_v2?: readonly ({ cat_id: number | bigint })[]; attrs?: readonly ({ attr_key: string; attr_value: string })[]; spu_code?: string; brand_id?: number | bigint; /** @deprecated since 2024-04-29 */ qualifications?: readonly string[]; product_qua_infos?: readonly ({ qua_id: number | bigint; qua_url: readonly string[] })[]; deliver_method?: number; deliver_acct_type?: readonly number[]; express_info?: { template_id: number | bigint; weight?: number }; aftersale_desc?: string; skus?: readonly ({ sku_id?: number | bigint; out_sku_id?: string; thumb_img: string; sale_price: number; market_price: number; stock_num?: number; sku_code?: string; bar_code?: string; sku_attrs?: readonly ({ attr_key: string; attr_value: string })[]; sku_deliver_info?: SkuDeliverInfo2 })[]; limited_info?: { period_type: number; limited_buy_num?: number }; extra_service?: { seven_day_return: number; /** @deprecated since 2024-08-05 */ pay_after_use: number; freight_insurance: number; fake_one_pay_three?: number; damage_guarantee?: number; exchange_support?: number }; listing?: 0 | 1; after_sale_info?: { after_sale_address_id?: number | bigint }; size_chart?: SizeChart2; timing_onsale_info?: { status: number; onsale_time?: number; is_hide_price?: 0 | 1 }; spu_deliver_info?: SpuDeliverInfo2; release_mode?: number }, options?: CallOptions]; answer: { data: { product_id: number | bigint | string; update_time: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_sharer_list': { args: [body: { sharer_appid?: string; sharer_openid?: string; next_key?: string; page_size: number }, options?: CallOptions]; answer: { sharer_info_list: readonly ({ sharer_appid: string; nickname: string; head_img_url: string; bind_time: number; commission_type: number; commission_ratio: number })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_shop_list': { args: [body: { next_key?: string; page_size: number }, options?: CallOptions]; answer: { shop_list: readonly ({ shop_appid: string; shop_nickname: string; shop_head_img: string; bind_time: number })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_shop_promoter_list': { args: [body: { shop_appid: string; next_key?: string; page_size: number }, options?: CallOptions]; answer: { promoter_list: readonly ({ promoter_id: string; promoter_type: number; promoter_name: string; avatar_image_url: string })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_talent_list': { args: [body: { talent_appid?: string; next_key?: string; page_size: number }, options?: CallOptions]; answer: { talent_list: readonly ({ talent_appid: string; talent_nickname: string; talent_head_img: string; bind_time: number; related_finder_exportname_list: readonly string[]; related_mp_biz_appid_list: readonly string[] })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_cooperative_coupon_list': { args: [body: { shop_appid?: string; is_from_head_supplier?: boolean; from_head_supplier_appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { coupons: readonly ({ coupon_id: number | bigint | string; from_head_supplier_appid?: string })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_coupon_detail': { args: [body: { from_head_supplier_appid?: string; coupon_id: string }, options?: CallOptions]; answer: { coupon: { coupon_id: number | bigint | string; type: number; status: number; coupon_info: CouponInfo4; stock_info: { issued_num: number; receive_num: number; used_num: number }; update_time: number; create_time: number; is_can_up?: boolean; can_up_times: number; discount_limit?: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_coupon_promoter_share_link': { args: [body: { sharer_appid?: string; from_head_supplier_appid?: string; coupon_id: string }, options?: CallOptions]; answer: { promoter_share_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_coupon_qr_code': { args: [body: { sharer_appid?: string; sharer_openid?: string; from_head_supplier_appid?: string; coupon_id: string }, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_coupon_short_link': { args: [body: { sharer_appid?: string; from_head_supplier_appid?: string; coupon_id: string }, options?: CallOptions]; answer: { short_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_coupon_to_headsupplier': { args: [body: { to_head_supplier_appid: string; limit: number; page_context?: string }, options?: CallOptions]; answer: { list: readonly ({ coupon_id: number | bigint | string; to_head_supplier_appid: string; give_time: number })[]; total_count: number; page_context?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_feed_list': { args: [body: { talent_appid: string; finder_exportusername?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { feed_list: readonly ({ export_id: string; talent_appid: string; predict_commission_amount: number; product_info: { product_id: number | bigint | string; product_name: string; product_img_url: string; product_mini_price: number } })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_feed_promotion_info': { args: [body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string; feed_list: readonly ({ export_id: string })[] }, options?: CallOptions]; answer: { feed_list: readonly ({ export_id: string; feed_token: string; promoter_share_link: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_commission_product_list': { args: [body: { talent_appid: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { product_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; product_price: number; predict_commission_amount: number })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_notice_promoter_share_link': { args: [body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string; notice_id: string }, options?: CallOptions]; answer: { promoter_share_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_notice_record_list': { args: [body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string }, options?: CallOptions]; answer: { live_notice_record_list: readonly ({ notice_id: string; description: string; start_time: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_notice_record_qr_code': { args: [body: { talent_appid: string; sharer_appid?: string; notice_id: string }, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_notice_reservation_info': { args: [body: { sharer_appid?: string; live_notice_id: string }, options?: CallOptions]; answer: { count: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_record_list': { args: [body: { talent_appid: string; sharer_appid?: string; mini_program_appid: string }, options?: CallOptions]; answer: { live_record_list: readonly ({ export_id: string; description: string; promoter_share_link: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_record_qr_code': { args: [body: { talent_appid: string; sharer_appid?: string; export_id: string }, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_product_promotion_link_info': { args: [body?: GetProductPromotionLinkInfoBody, options?: CallOptions]; answer: { short_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_product_promotion_qrcode_info': { args: [body?: GetProductPromotionLinkInfoBody, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_promote_product_detail': { args: [body: { shop_appid: string; head_supplier_appid?: string; product_id: number | bigint; plan_type: number; get_available_coupon: boolean }, options?: CallOptions]; answer: { product: { product_id: number | bigint; shop_appid: string; product_promotion_link: string; product_info: { title: string; sub_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly ({ cat_id: number | bigint | string })[]; status: number; skus: readonly ({ sku_id: number | bigint | string; thumb_img: string; sale_price: number; stock_num: number; sku_attrs?: readonly ({ attr_key: string; attr_value: string })[]; sku_deliver_info?: SkuDeliverInfo })[] }; commission_info: { status: number; service_ratio: number; start_time: number; end_time: number }; head_supplier_info?: { head_supplier_appid: string; name: string } }; public_coupons?: readonly ({ coupon_id: number | bigint | string })[]; cooperative_coupons?: readonly ({ coupon_id: number | bigint | string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_promote_product_list': { args: [body: { shop_appid?: string; keyword?: string; plan_type: number; spu_item_condition?: { selling_price_range?: { min: number; max: number }; monthly_sales_range?: { min: number; max: number }; service_fee_rate_range?: { min: number; max: number }; commission_rate_range?: { min: number; max: number }; promote_time_range?: { min: number; max: number }; flags?: readonly string[] }; category?: { category_id?: number | bigint; category_name?: string; category_ids_1?: readonly number[]; category_ids_2?: readonly number[]; category_ids_3?: readonly number[] }; page_size: number; next_key?: string }, options?: CallOptions]; answer: { product_list: readonly ({ product_id: number | bigint; shop_appid: string; head_supplier_appid?: string })[]; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_promoter_register_and_bind_status': { args: [body: { sharer_appid?: string; sharer_openid?: string; is_simple_register: boolean }, options?: CallOptions]; answer: { bind_status: number; bind_business_type?: string; bind_query_string?: string; register_status: number; register_business_type?: string; register_query_string?: string; sharer_appid?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_promoter_single_product_promotion_info': { args: [body?: GetProductPromotionLinkInfoBody, options?: CallOptions]; answer: { product_promotion_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_public_coupon_list': { args: [body: { shop_appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { coupons: readonly ({ coupon_id: number | bigint | string })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_sharer_product_commission_info': { args: [body: { sharer_appid: string; product_id: number | bigint }, options?: CallOptions]; answer: { is_set?: boolean; commission_ratio: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_feed_list': { args: [body: { shop_appid: string; promoter_id: string; promoter_type: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { feed_list: readonly ({ export_id: string; predict_commission_amount: number; product_info: { product_id: number | bigint | string; product_name: string; product_img_url: string; product_mini_price: number } })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_feed_promotion_info': { args: [body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; mini_program_appid: string; feed_list: readonly ({ export_id: string })[] }, options?: CallOptions]; answer: { feed_list: readonly ({ export_id: string; feed_token: string; promoter_share_link: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_commission_product_list': { args: [body: { shop_appid: string; promoter_id: string; promoter_type: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { product_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; product_price: number; predict_commission_amount: number; commission_rate: number })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_notice_promoter_share_link': { args: [body: { shop_appid: string; promoter_id: string; promoter_type: number; notice_id: string; sharer_appid?: string }, options?: CallOptions]; answer: { promoter_share_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_notice_record_list': { args: [body: { shop_appid: string; promoter_id: string; promoter_type: number }, options?: CallOptions]; answer: { live_record_list: readonly ({ notice_id: string; description: string; start_time: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_notice_record_qr_code': { args: [body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; notice_id: string }, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_record_list': { args: [body: { shop_appid: string; sharer_appid?: string; mini_program_appid: string; promoter_id: string; promoter_type: number }, options?: CallOptions]; answer: { live_record_list: readonly ({ export_id: string; description: string; promoter_share_link: string })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_record_qr_code': { args: [body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; export_id: string }, options?: CallOptions]; answer: { qrcode_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_mp_article_list': { args: [body: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; page_size: number; next_key?: string }, options?: CallOptions]; answer: { article_list: readonly ({ product_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; predict_commission_amount: number; commission_rate: number })[]; article_info: { article_title: string; cover_image: string; article_url: string; promoter_share_link: string }; create_time: number; update_time: number })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_talent_biz_article_list': { args: [body: { talent_appid: string; sharer_appid?: string; biz_appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { article_list: readonly ({ product_info_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; predict_commission_amount: number; product_mini_price: number })[]; article_info: { article_title: string; cover_image: string; article_url: string; promoter_share_link: string }; create_time: number; update_time: number })[]; next_key?: string; has_more?: boolean } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/headsupplier_unbind_promoter': { args: [body: { sharer_appid: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/set_coupon_to_headsupplier': { args: [body: { to_head_supplier_appid: string; coupon_id: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/set_sharer_commission_info': { args: [body: { sharer_appid: string; commission_type: number; commission_ratio: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/set_sharer_product_commission_info': { args: [body: { sharer_appid: string; product_id: number | bigint; commission_ratio: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/qic/inspect/code/print': { args: [body: { order_id: string }, options?: CallOptions]; answer: { data: { channelAppId: string; merchantName: string; deliveryId: string; deliveryName: string; backupDeliveryId?: string; backupDeliveryName?: string; embedGoodsMaterial?: string; expressMerge?: boolean; goodsDesc: string; goodsMainMaterial: string; goodsPartsMaterial?: string; goodsName: string; goodsNum: number; inspectBaseId: string; inspectBaseName: string; inspectCode: string; inspectOrgId: string; inspectOrgName: string; inspectOrgShortName: string; boxDTOList?: readonly ({ boxId: number; boxName: string; boxNum: number })[]; orderId: string; urgentOrder?: boolean; printInfo: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/qic/inspect/register_logistics': { args: [body: { order_id_list: readonly string[]; logistics_info: { waybill_id: string; delivery_type: number; delivery_id?: string; delivery_name?: string } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/qic/inspect/submit': { args: [body: { order_id: string; inspect_info: { delivery_id: string; backup_delivery_id?: string; delivery_product_id?: number; backup_delivery_product_id?: number; express_insure: boolean; express_insure_amount?: number; delivery_insure_id?: string; backup_express_insure: boolean; backup_express_insure_amount?: number; backup_delivery_insure_id?: string; express_merge: boolean; refund_intercept: number; warehouse_name: string; warehouse_addr: string; inspect_org_id: string; inspect_org_name: string; remark: string } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/bind': { args: [body: { username: string }, options?: CallOptions]; answer: { qrcode_img: string; qrcode_img_base64: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_sharer_list': { args: [body: { page: number; page_size: number; sharer_type: number }, options?: CallOptions]; answer: { sharer_info_list: readonly ({ openid: string; unionid?: string; nickname: string; sharer_type: number; bind_time: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_sharer_order_list': { args: [body: { openid?: string; share_scene?: number; start_time?: number; end_time?: number; page: number; page_size: number }, options?: CallOptions]; answer: { order_list: readonly ({ order_id: string | number | bigint; share_scene: number; sharer_openid: string; sharer_type: number; finder_scene_info?: { promoter_id: string; finder_nickname: string; live_export_id?: string; video_export_id?: string; video_title?: string } })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_sharer_product_h5url': { args: [body: { openid: string; product_id: number | bigint }, options?: CallOptions]; answer: { product_h5url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_sharer_product_qrcode': { args: [body: { openid: string; product_id: number | bigint }, options?: CallOptions]; answer: { product_qrcode: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_sharer_product_taglink': { args: [body: { openid: string; product_id: number | bigint }, options?: CallOptions]; answer: { product_taglink: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_shop_finder_live_notice_sharer_url': { args: [body: { notice_id: string; finder_id: string }, options?: CallOptions]; answer: { url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/get_shop_finder_live_sharer_url': { args: [body: { export_id: string; finder_id: string }, options?: CallOptions]; answer: { url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/search_sharer': { args: [body?: { openid?: string; username?: string }, options?: CallOptions]; answer: { openid: string; unionid?: string; nickname: string; sharer_type: number; bind_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/sharer/unbind': { args: [body: { openid_list: readonly string[] }, options?: CallOptions]; answer: { success_openid: readonly string[]; fail_openid: readonly string[]; refuse_openid: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/classification/tree/get': { args: [body?: NoFields, options?: CallOptions]; answer: { resp: { version: number; tree: { level_1: readonly ({ id: number | bigint; name: string; is_displayed?: 0 | 1; level_2: readonly ({ id: number | bigint; name: string; is_displayed?: 0 | 1 })[] })[] } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/classification/tree/product/add': { args: [body: { req: { level_1_id: number; level_2_id: number; product_ids: readonly (number | bigint)[] } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/classification/tree/product/del': { args: [body: { req: { level_1_id: number; level_2_id: number; product_ids: readonly (number | bigint)[] } }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/classification/tree/product/get': { args: [body: { req: { level_1_id: number; level_2_id: number; page_size: number; page_context?: string } }, options?: CallOptions]; answer: { resp: { product_ids: readonly (number | bigint)[]; total_count: number; page_context?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/classification/tree/set': { args: [body: { req: { version: number; tree: { level_1: readonly ({ id: number | bigint; name: string; is_displayed: 0 | 1; level_2: readonly ({ id: number | bigint; name: string; is_displayed: 0 | 1 })[] })[] }; classification_id_deleted: readonly string[] } }, options?: CallOptions]; answer: { resp: { version: number; audit_results: readonly ({ level_id: number; result_code: number })[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/window/product/hide': { args: [body: { product_id: number | bigint; is_set_hide: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/window/product/list/get': { args: [body: { page_size: number; next_key?: string }, options?: CallOptions]; answer: { products: readonly ({ product_id: number | bigint | string; is_set_hide?: 0 | 1; is_set_top?: 0 | 1 })[]; total_num: number; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/window/product/reorder': { args: [body: { product_id: number | bigint; index_num: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/window/product/settop': { args: [body: { product_id: number | bigint; is_set_top: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/base/get_supplier_base_info': { args: [body?: NoFields, options?: CallOptions]; answer: { name: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_distribute': { args: [body?: NoFields, options?: CallOptions]; answer: { distribute_type: number; all_supplier_appid?: string; all_distribute_supplier_name?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_ec_list': { args: [body?: { offset?: number; limit?: number }, options?: CallOptions]; answer: { list: readonly ({ appid: string; name: string; head_img: string; status: number; bind_audit_status: number; update_time: number })[]; total_count: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_product_default_distribute': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: { exist_default_supplier?: boolean; supplier_appid?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_product_list': { args: [body?: { is_filter_distribute_status?: boolean; distribute_status?: number; is_filter_product_status?: boolean; product_status?: number; is_filter_supplier_appid?: boolean; supplier_appid?: string; page_context?: string; limit?: number }, options?: CallOptions]; answer: { list: readonly ({ product_id: number | bigint; supplier_appid: string; supplier_name: string; distribute_status: number })[]; page_context?: string; total_count: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_supplier_list': { args: [body?: { offset?: number; limit?: number }, options?: CallOptions]; answer: { list: readonly ({ appid: string; name: string; status: number; bind_audit_status: number; update_time: number })[]; total_count: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/invite_supplier': { args: [body: { supplier_appid: string; service_id?: number; remark?: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/set_all_distribution': { args: [body: { supplier_appid: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/set_manually_distribute': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/set_product_distribute': { args: [body: { list: readonly ({ product_id: number | bigint; supplier_appid: string; is_distribute: boolean })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/talent/get_order_detail': { args: [body: { order_id: string; sku_id: number | bigint }, options?: CallOptions]; answer: { base_info: { order_id: string; special_id?: string | number | bigint; spu_id: string; sku_id: number | bigint | string; order_status: number; actual_payment: string; settle_payment: string; order_pay_time: number; order_create_time: number; order_update_time: number; buyer_info: { open_id: string; union_id?: string } }; commission_info: { state: number; ratio: string; expect_settle_time: number; expect_settlement: string; actual_settle_time?: number; actual_settlement?: string }; channel_info: { channel_type: number; channel_id: string; channel_name: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/talent/get_order_list': { args: [body: { create_time_gt?: number; create_time_lt?: number; update_time_gt?: number; update_time_lt?: number; order_id?: string; special_id?: string; spu_id?: string; page_size: number; next_key?: string }, options?: CallOptions]; answer: { order_list: readonly ({ order_id: string | number | bigint; special_id?: string | number | bigint; sku_id: number | bigint | string })[]; has_more?: boolean; next_key?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/talent/window/product/get': { args: [body: { product_id: number | bigint }, options?: CallOptions]; answer: { product: { product_id: number | bigint | string; appid?: string; out_product_id?: string; title: string; img_url: string; leaf_category_id: number | bigint | string; status: number; selling_price: number; stock: number; sales: number; is_hide?: boolean; product_promotion_link?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/talent/window/product/list/get': { args: [body: { page_index?: number; page_size: number; last_buffer?: string }, options?: CallOptions]; answer: { products: readonly ({ product_id: number | bigint | string; product_source: number; appid?: string; out_product_id?: string })[]; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. Its fields are not known. */
'/channels/ec/vip/user/grade/update': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/vip/user/info/get': { args: [body: { openid: string }, options?: CallOptions]; answer: { info: { openid: string; unionid?: string; user_grade_info?: { grade: number; experience_value: number } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/vip/user/list/get': { args: [body: { page_num: number; page_size: number }, options?: CallOptions]; answer: { list: readonly ({ openid: string; unionid?: string; user_grade_info?: { grade: number; experience_value: number } })[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. Its fields are not known. */
'/channels/ec/vip/user/score/decrease': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/vip/user/score/flowrecord/get': { args: [body: { openid: string; page_num: number; page_size: number }, options?: CallOptions]; answer: { list: readonly ({ score: number; source: number; remark?: string })[]; total_num: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/vip/user/score/get': { args: [body: { openid: string }, options?: CallOptions]; answer: { info: { score: number | string } } }
/** 微信小店/视频号 · shop, Channels. Its fields are not known. */
'/channels/ec/vip/user/score/increase': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/vip/v3/wxa/info/get': { args: [body?: NoFields, options?: CallOptions]; answer: { wxa_appid: string; info: { paths: { register_path: string; rights_path: string }; whitelist_openids: readonly string[]; display_info: { order_page_display: number } }; state: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/codes/upload': { args: [body: { product_id: number | bigint; sku_id: number | bigint; codes: readonly string[] }, options?: CallOptions]; answer: { product_id: number | bigint | string; total_count: number; success_codes?: readonly string[]; success_count: number; fail_codes?: readonly ({ code: string; errcode: number; errmsg?: string })[]; fail_count: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/consume': { args: [body: { consume_request_no: string; consume_store_name?: string; consume_channel?: number; out_store_id?: string; encrypted_codes?: readonly string[]; codes?: readonly string[]; sku_id?: number | bigint }, options?: CallOptions]; answer: ConsumeResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/get': { args: [body?: { encrypted_code?: string; code?: string; sku_id?: number | bigint }, options?: CallOptions]; answer: { voucher: { product_id: number | bigint | string; sku_id: number | bigint | string; voucher_type: number; voucher_buy_amount: number; voucher_actual_amount: number; code_type: number; code: string; status: number; create_time: number; update_time: number; send_time: number; start_time: number; end_time: number; consume_time?: number; consume_store_name?: string; out_store_id?: string; refund_time?: number; openid: string; union_id?: string; telphone_no?: string; order_id?: string; voucher_settle_status?: number; last_consume_no?: string; last_withdraw_consume_no?: string; time_card?: { total_count: number; available_count: number; consumed_count: number; refunded_count: number } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/get_bill_list': { args: [body: { product_id: number | bigint; bill_date: string; page_size: number; page_ctx?: string }, options?: CallOptions]; answer: { bill_list: readonly ({ product_id: number | bigint | string; voucher_name: string; code: string; openid: string; voucher_buy_amount: number; voucher_pay_amount: number; mch_favor_amount: number; platform_favor_amount: number; mch_settle_amount: number; finder_settle_amount: number; voucher_buy_time: number; consume_time: number; consume_store_name?: string; out_store_id?: string; order_id?: string; time_index?: number })[]; page_ctx?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/get_list': { args: [body: { openid: string; status?: number; page_size: number; page_ctx?: string }, options?: CallOptions]; answer: { openid: string; voucher_list: readonly VoucherList[]; page_ctx?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/revoke': { args: [body: { revoke_request_no: string; consume_request_no?: string; reovke_vouchers: readonly ({ encrypted_code?: string; code?: string; sku_id?: number | bigint })[] }, options?: CallOptions]; answer: ConsumeResult }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/address/prioritysort/get': { args: [body: { address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number }, options?: CallOptions]; answer: { data: { priority_sort: readonly string[] } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/address/prioritysort/set': { args: [body: { address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number; priority_sort: readonly string[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/coverlocations/add': { args: [body: { out_warehouse_id: string; cover_locations: readonly ({ address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/coverlocations/del': { args: [body: { out_warehouse_id: string; cover_locations: readonly ({ address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number })[] }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/create': { args: [body: CreateBody, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/detail/update': { args: [body: { out_warehouse_id: string; name: string; intro: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/get': { args: [body: { out_warehouse_id: string }, options?: CallOptions]; answer: { data: CreateBody } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/list/get': { args: [body: { page_size: number; next_key?: string }, options?: CallOptions]; answer: { data: { out_warehouse_ids: readonly string[]; next_key?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/stock/get': { args: [body: { product_id: number | bigint; sku_id: number | bigint; out_warehouse_id: string }, options?: CallOptions]; answer: { data: { num: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/warehouse/stock/update': { args: [body: { product_id: number | bigint; sku_id: number | bigint; out_warehouse_id: string; diff_type: number; num: number }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/wecom/get_wecom_id': { args: [body: { corp_id: string; user_id: string }, options?: CallOptions]; answer: { data: { wecom_corp_id: string; wecom_user_id: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/window/product/add': { args: [body: { product_id: number | bigint; appid: string; is_hide_for_window?: boolean }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/window/product/get': { args: [body: { product_id: number | bigint; appid: string; need_cps_product?: boolean }, options?: CallOptions]; answer: { product: { appid: string; product_id: number | bigint | string; out_product_id?: string; title: string; img_url: string; /** @deprecated since 2024-10-28 */ third_category_id?: number | bigint | string; leaf_category_id?: number | bigint | string; status: number; market_price: number; selling_price: number; stock: number; sales: number; page_path?: { appid: string; half_page_path?: string; full_page_path?: string }; platform_id?: number | bigint; platform_name?: string; is_hide_for_window?: boolean; banned?: boolean; banned_details?: { reason: number | string; need_apply_category_id?: number | bigint | string; need_apply_category_name?: string }; branch_info?: { branch_id: number | bigint | string; branch_name: string; branch_status: number }; limit_discount_info?: { is_effect?: boolean; discount_price: number; stock: number; end_time_ms: number } } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/window/product/list/get': { args: [body: { appid?: string; branch_id?: number | bigint; page_index: number; page_size: number; last_buffer?: string; need_total_num?: boolean; query_cps_product?: boolean }, options?: CallOptions]; answer: { products: readonly ({ product_id: number | bigint | string; appid: string })[]; last_buffer?: string; total_num?: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/window/product/off': { args: [body: { product_id: number | bigint; appid: string }, options?: CallOptions]; answer: {} }
/** 微信小店/视频号 · shop, Channels. */
'/channels/finderlive/get_finder_attr_by_appid': { args: [body?: NoFields, options?: CallOptions]; answer: { finder_attr: { uniq_id: string; nickname: string; fans_count: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/finderlive/get_finder_live_data_list': { args: [body?: { start_time?: number; end_time?: number; last_buffer?: string }, options?: CallOptions]; answer: { item: readonly ({ export_id: string; live_start_time: number; live_duration_in_seconds: number; total_audience_count: number; total_cheer_count: number; forward_count: number; total_comment_count: number; audiences_avg_seconds: number; max_online_count: number; new_follow_count: number; new_follow_count_biz: number })[]; continue_flag?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/finderlive/get_finder_live_leads_data': { args: [body?: { start_time?: number; end_time?: number; source_type?: number }, options?: CallOptions]; answer: { item: readonly ({ component_type: number; traffic_type: number; leads_count: number })[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_component_id': { args: [body?: { last_buffer?: string }, options?: CallOptions]; answer: { item: readonly ({ leads_component_id: string; leads_description: string; status: number })[]; continue_flag?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_component_promote_record': { args: [body: { leads_component_id: string; start_time?: number; end_time?: number; last_buffer?: string }, options?: CallOptions]; answer: { record_data: readonly ({ anchor_nickname: string; live_description: string; live_start_time: number; exposure_uv: number | string; click_uv: number | string; exposure_click_rate: number | string; leads_num: number | string })[]; continue_flag?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_info_by_component_id': { args: [body: { leads_component_id: string; start_time?: number; end_time?: number; last_buffer?: string }, options?: CallOptions]; answer: { user_data: readonly ({ phone: string })[]; continue_flag?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_info_by_request_id': { args: [body: { request_id: string; last_buffer?: string }, options?: CallOptions]; answer: { user_data: readonly ({ phone: string })[]; continue_flag?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_request_id': { args: [body: { leads_component_id: string; last_buffer?: string }, options?: CallOptions]; answer: { item: readonly ({ request_id: string; live_start_time: number; live_description: string })[]; continue_flag?: boolean; last_buffer?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/livedashboard/getlivedata': { args: [body: { export_id: string }, options?: CallOptions]; answer: { live_dashboard_data: string; live_comparison_index: string; live_ec_data_summary: string; live_ec_conversion_metric: string; live_ec_profile: string; live_distribution_channel: string; single_live_ec_spu_data_page_v2: string; trace_id: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/livedashboard/getlivelist': { args: [body: { ds: number }, options?: CallOptions]; answer: { live_items: readonly ({ export_id: string; create_time: number })[]; has_more?: boolean; trace_id: string } }
/** 小商店 · mini store. */
'/product/address/add': { args: [body: { address_detail: { address_info: AddressInfo3; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1 } }, options?: CallOptions]; answer: { address_id: number | bigint } }
/** 小商店 · mini store. */
'/product/address/delete': { args: [body: { address_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/address/get': { args: [body: { address_id: number | bigint }, options?: CallOptions]; answer: { address_list: readonly ({ address_id: number | bigint; address_info: AddressInfo2; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1; update_time: number; create_time: number })[] } }
/** 小商店 · mini store. */
'/product/address/update': { args: [body: { address_detail: { address_info: AddressInfo3; address_type?: { same_city?: 0 | 1; pickup?: 0 | 1 }; landline?: string; remark?: string; send_addr?: 0 | 1; default_send?: 0 | 1; recv_addr?: 0 | 1; default_recv?: 0 | 1; address_id: number | bigint } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/brand/get': { args: [body?: NoFields, options?: CallOptions]; answer: { brands: readonly ({ first_cat_id: number; second_cat_id: number; third_cat_id: number; brand_info: { brand_id: number | bigint; brand_name: string } })[] } }
/** 小商店 · mini store. */
'/product/category/get': { args: [body: { f_cat_id: number }, options?: CallOptions]; answer: { cat_list: readonly ({ cat_id: number; name: string; f_cat_id: number })[] } }
/** 小商店 · mini store. */
'/product/coupon/create': { args: [body: { type: number; name: string; discount_info: { discount_condition?: { product_cnt?: number; product_ids?: readonly (number | bigint)[]; product_price?: number }; discount_fee?: number; discount_num?: number }; ext_info?: { jump_product_id?: number | bigint; notes?: string; valid_time: number; invalid_time: number }; promote_info?: { customize_channel: string; promote_type: number }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }; valid_info: { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number } }, options?: CallOptions]; answer: { data: { coupon_id: number | bigint } } }
/** 小商店 · mini store. */
'/product/coupon/get': { args: [body: { coupon_id: number | bigint }, options?: CallOptions]; answer: { coupon: Coupon2 } }
/** 小商店 · mini store. */
'/product/coupon/get_list': { args: [body: { start_create_time?: string; end_create_time?: string; status?: number; page: number; page_size: number }, options?: CallOptions]; answer: { coupons: readonly Coupon2[] } }
/** 小商店 · mini store. */
'/product/coupon/get_user': { args: [body: { openid: string; status?: number }, options?: CallOptions]; answer: { user_coupon_list: readonly ({ coupon_id: number | bigint; status: string; start_time: string; end_time: string; order_id?: number | bigint; discount_fee?: number; ext_info: { use_time?: string }; update_time: string; create_time: string })[] } }
/** 小商店 · mini store. */
'/product/coupon/push': { args: [body: { coupon_id: number | bigint; openid: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/coupon/update': { args: [body: { coupon_id: number | bigint; name: string; discount_info: { discount_condition?: { product_cnt?: number; product_ids?: readonly (number | bigint)[]; product_price?: number }; discount_fee?: number; discount_num?: number }; ext_info?: { jump_product_id?: number | bigint; notes?: string; valid_time: number; invalid_time: number }; promote_info?: { customize_channel: string; promote_type: number }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }; valid_info: { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/coupon/update_status': { args: [body: { coupon_id: number | bigint; status: number }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/decoration/decoration_service': { args: [body: { service_id: number; switch_status: number }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/decoration/decoration_service_experience': { args: [body: { service_id: number }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/decoration/wxaproduct_decoration_check_status': { args: [body: { service_id: number }, options?: CallOptions]; answer: { status: number } }
/** 小商店 · mini store. */
'/product/decoration/wxaproduct_decoration_get_pressure_test_report': { args: [body: { pressure_id: number }, options?: CallOptions]; answer: { appid: string; pressure_id: number; status: number; blankpage_pencent: number; aver_time_cost: number; max_time_cost: number; total_launch_cnt: number; total_request_cnt: number; run_time: number; network_list?: readonly ({ path: string; aver_time_cost: number; max_time_cost: number; total_request_cnt: number; succ_percent: number })[] } }
/** 小商店 · mini store. */
'/product/decoration/wxaproduct_decoration_pressure_test': { args: [body?: NoFields, options?: CallOptions]; answer: { pressure_id: number } }
/** 小商店 · mini store. */
'/product/decoration/wxaproduct_decoration_query_pressure_test_status': { args: [body: { pressure_id: number }, options?: CallOptions]; answer: { status: number } }
/** 小商店 · mini store. */
'/product/delivery/get_company_list': { args: [body?: NoFields, options?: CallOptions]; answer: { company_list: readonly ({ delivery_id: string; delivery_name: string })[] } }
/** 小商店 · mini store. */
'/product/delivery/get_freight_template': { args: [body?: NoFields, options?: CallOptions]; answer: { template_list: readonly ({ template_id: number | bigint; name: string; valuation_type: number; send_time: number; delivery_type: number; delivery_id: readonly string[]; shipping_method: number; address_info: { province_name?: string; city_name?: string; county_name?: string }; not_send_area: { address_info: readonly ({ province_name?: string; city_name?: string; county_name?: string })[] }; is_default?: 0 | 1; all_condition_free_detail: AllConditionFreeDetail2; all_freight_calc_method: { freight_calc_method_list: readonly ({ address_info: readonly ({ province_name?: string; city_name?: string; county_name?: string })[]; is_default?: 0 | 1; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number })[] }; update_time: number; create_time: number })[] } }
/** 小商店 · mini store. */
'/product/delivery/insert_freight_template': { args: [body: { freight_template: { name: string; valuation_type: number; send_time: number; delivery_type: number; delivery_id?: readonly string[]; shipping_method: number; address_info?: { province_name?: string; city_name?: string; county_name?: string }; not_send_area?: { address_info: readonly ({ province_name?: string; city_name?: string; county_name?: string })[] }; is_default?: 0 | 1; all_condition_free_detail?: AllConditionFreeDetail2; all_freight_calc_method?: AllFreightCalcMethod2 } }, options?: CallOptions]; answer: { template_id: number | bigint } }
/** 小商店 · mini store. */
'/product/delivery/send': { args: [body: { order_id: number | bigint; delivery_list: readonly ({ delivery_id: string; is_all_product?: boolean; waybill_id?: string; product_infos?: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt?: number })[] })[] }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/delivery/update_freight_template': { args: [body: { freight_template: { name: string; valuation_type: number; send_time: number; delivery_type: number; delivery_id?: readonly string[]; shipping_method: number; address_info?: { province_name?: string; city_name?: string; county_name?: string }; not_send_area?: { address_info: readonly ({ province_name?: string; city_name?: string; county_name?: string })[] }; is_default?: 0 | 1; all_condition_free_detail?: AllConditionFreeDetail2; all_freight_calc_method?: AllFreightCalcMethod2; template_id: number | bigint } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/funds/getbalance': { args: [body?: NoFields, options?: CallOptions]; answer: { available_amount: number; pending_amount: number; sub_mchid: string } }
/** 小商店 · mini store. */
'/product/funds/getorderflow': { args: [body: { order_id: number | bigint }, options?: CallOptions]; answer: { order_flow: OrderFlow } }
/** 小商店 · mini store. */
'/product/funds/getwithdrawdetail': { args: [body: { out_request_no: string }, options?: CallOptions]; answer: { out_request_no: string; status: string; amount: number; reason?: string; remark?: string; bank_num: string; bank_name: string; bank_memo?: string; update_time: number; create_time: number } }
/** 小商店 · mini store. */
'/product/funds/scanorderflow': { args: [body: { page_num: number; page_size: number }, options?: CallOptions]; answer: { order_flow: readonly OrderFlow[] } }
/** 小商店 · mini store. */
'/product/funds/scanwithdraw': { args: [body: { page_num: number; page_size: number }, options?: CallOptions]; answer: { list: readonly ({ out_request_no: string; status: string; amount: number; reason?: string; remark?: string; bank_memo?: string; wxpay_update_time: number; wxpay_create_time: number })[]; total_num: number } }
/** 小商店 · mini store. */
'/product/funds/setbankaccount': { args: [body: { account_info: { bank_account_type: string; account_number: string; account_bank: string; account_bank4show?: string; bank_address_code: string; bank_branch_id?: string } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/funds/submitwithdraw': { args: [body: { amount: number; remark?: string; bank_memo?: string }, options?: CallOptions]; answer: { qrcode_ticket: string } }
/** 小商店 · mini store. */
'/product/limiteddiscount/add': { args: [body: { product_id: number | bigint; start_time: number; end_time: number; limited_discount_sku_list: readonly ({ sku_id: number | bigint; sale_price: number; sale_stock: number })[] }, options?: CallOptions]; answer: { task_id: number | bigint } }
/** 小商店 · mini store. */
'/product/limiteddiscount/get_list': { args: [body?: { status?: number }, options?: CallOptions]; answer: { limited_discount_list: readonly ({ task_id: number | bigint; product_id: number | bigint; start_time: number; end_time: number; limited_discount_sku_list: readonly ({ sku_id: number | bigint; sale_price: number; sale_stock: number })[]; status: number; create_time: number })[] } }
/** 小商店 · mini store. */
'/product/limiteddiscount/update_status': { args: [body: { task_id: number | bigint; status: number }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/offline/get_pickup_template': { args: [body?: NoFields, options?: CallOptions]; answer: GetPickupTemplateResult }
/** 小商店 · mini store. */
'/product/offline/get_same_city_template': { args: [body?: NoFields, options?: CallOptions]; answer: { same_city_template: { template_id: number | bigint; shipper: string; scope: number; same_city_valuation: { type: string; condition_free_valuation?: { min_free_price: number }; tiered_billing_valuation?: { min_send_price: number; first_val_meter: number; first_price: number; second_val_meter: number; second_price: number } }; special_time: { type: string; extra_fee_valuation?: { start_hour: number; start_minute: number; end_hour: number; end_minute: number; fee: number } }; delivery_time: DeliveryTime } } }
/** 小商店 · mini store. */
'/product/offline/update_pickup_template': { args: [body: GetPickupTemplateResult, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/offline/update_same_city_template': { args: [body: { same_city_template: { template_id: number | bigint; shipper: number; scope: number; same_city_valuation: { type: number; condition_free_valuation?: { min_free_price: number }; tiered_billing_valuation?: { min_send_price: number; first_val_meter: number; first_price: number; second_val_meter: number; second_price: number } }; special_time: { type: number; extra_fee_valuation?: { start_hour: number; start_minute: number; end_hour: number; end_minute: number; fee: number } }; delivery_time: DeliveryTime } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/order/acceptapply': { args: [body: { order_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/order/batchgetaftersaleorder': { args: [body: { after_sale_order_id_list: readonly (number | bigint)[] }, options?: CallOptions]; answer: { after_sale_order_list: readonly AfterSaleOrderList[] } }
/** 小商店 · mini store. */
'/product/order/change_merchant_notes': { args: [body: { order_id: number | bigint; merchant_notes: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/order/change_order_price': { args: [body: { order_id: number | bigint; change_express: boolean; express_fee?: number; change_order_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; change_price: number })[] }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/order/get': { args: [body: { order_id: number | bigint }, options?: CallOptions]; answer: { order: ShopOrder } }
/** 小商店 · mini store. */
'/product/order/get_list': { args: [body: { start_create_time?: string; end_create_time?: string; start_update_time?: string; end_update_time?: string; status?: number; source?: number; page: number; page_size: number }, options?: CallOptions]; answer: { orders: readonly ShopOrder[] } }
/** 小商店 · mini store. */
'/product/order/getaftersaleorder': { args: [body: { after_sale_order_id: number | bigint }, options?: CallOptions]; answer: { after_sale_order: AfterSaleOrderList } }
/** 小商店 · mini store. */
'/product/order/rejectrefund': { args: [body: { order_id: number | bigint; reject_reason: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/order/search': { args: [body: { start_pay_time?: string; end_pay_time?: string; title?: string; sku_code?: string; user_name?: string; tel_number?: string; order_id?: number | bigint; status?: number; on_aftersale_order_exist?: number; source?: number; page: number; page_size: number }, options?: CallOptions]; answer: { orders: readonly ShopOrder[]; total_num: number } }
/** 小商店 · mini store. */
'/product/order/upload_refund_certificate': { args: [body: { order_id: number | bigint; refund_certificates?: readonly string[]; desc?: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/qrcode/check': { args: [body: { ticket: string }, options?: CallOptions]; answer: { self_check_err_code: number; self_check_err_msg?: string; status: number; scan_user_type?: number } }
/** 小商店 · mini store. */
'/product/qrcode/gen': { args: [body: { type: number }, options?: CallOptions]; answer: { qrcode_ticket: string } }
/** 小商店 · mini store. */
'/product/qrcode/get': { args: [body: { ticket: string }, options?: CallOptions]; answer: { qrcode_buf: string } }
/** 小商店 · mini store. */
'/product/register/check_audit_status': { args: [body: { wx_name: string }, options?: CallOptions]; answer: { data: { register_status: number; merchant_info_status: number; acct_verify_status: number; basic_info_status: number; pay_sign_status: number; audit_reject_reasons?: string; pay_audit_detail?: { param_name: string; reject_reason: string }; legal_validation_url?: string; registered_appid?: string } } }
/** 小商店 · mini store. */
'/product/register/register_shop': { args: [body: { wx_name: string; id_card_name: string; id_card_number: string; channel_id?: number; api_openstore_type: number; auth_page_url?: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/register/submit_basicinfo': { args: [body: { appid?: string; name_info: { nickname: string; abbr: string; introduction: string; naming_other_stuff?: readonly string[] }; return_info: { mail: string; address_info?: AddressInfo3; company_address?: AddressInfo3 } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/register/submit_merchantinfo': { args: [body: { appid?: string; subject_type: number; merchant_shortname: string; busi_license?: { license_type: number; registration_num: string; pic_file: { media_id: string; pay_media_id: string }; merchant_name: string; legal_representative: string; registered_addrs?: string; start_date: string; end_date: string }; organization_code_info?: { organization_code: string; pic_file: { media_id: string; pay_media_id: string }; start_date: string; end_date: string }; id_card_info: { portrait_pic_file: { media_id: string; pay_media_id: string }; nation_pic_file: { media_id: string; pay_media_id: string }; id_card_name: string; id_card_number: string; address?: string; start_date: string; end_date: string }; super_administrator_info: { type: number; name: string; id_card_number: string; phone: string; mail: string; contact_id_doc_type?: string; contact_id_doc_copy?: { media_id: string; pay_media_id: string }; contact_id_doc_copy_back?: { media_id: string; pay_media_id: string }; contact_id_doc_period_begin?: string; contact_id_doc_period_end?: string; business_authorization_letter?: { media_id: string; pay_media_id: string } }; special_qualification?: { pic_file_list: readonly ({ media_id: string; pay_media_id: string })[] }; supplementary_material?: { pic_file_list: readonly ({ media_id: string; pay_media_id: string })[] }; supplementary_desc?: string; settle_acct_info?: { acct_type: number; bank: string; name: string; bank_account_no: string; province_city_code: string; full_name?: string }; applyment_version?: number }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/service/check_auth': { args: [body: { code: string }, options?: CallOptions]; answer: { data: { appid: string; service_id: number } } }
/** 小商店 · mini store. */
'/product/service/get_list': { args: [body?: NoFields, options?: CallOptions]; answer: { service_list: readonly ({ service_id: number; service_type: number; service_name: string; expire_time: string })[] } }
/** 小商店 · mini store. */
'/product/service/get_order_list': { args: [body: { start_create_time?: string; end_create_time?: string; page: number; page_size: number }, options?: CallOptions]; answer: { service_order_list: readonly ({ service_id: number; service_type: number; service_name: string; expire_time: string; service_order_id: string | number | bigint; specification_id: string; total_price: number; status: number; create_time: string })[] } }
/** 小商店 · mini store. */
'/product/shipmethods/get': { args: [body?: NoFields, options?: CallOptions]; answer: { supported_shipping_methods: { express?: 0 | 1; same_city?: 0 | 1; pickup?: 0 | 1 } } }
/** 小商店 · mini store. */
'/product/shipmethods/set': { args: [body: { supported_shipping_methods: { express: 0 | 1; same_city: 0 | 1; pickup: 0 | 1 } }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/sku/add': { args: [body: AddBody3, options?: CallOptions]; answer: { data: { sku_id: number | bigint; create_time: string } } }
/** 小商店 · mini store. */
'/product/sku/batch_add': { args: [body: { skus: readonly AddBody3[] }, options?: CallOptions]; answer: { data: readonly ({ sku_id: number | bigint; create_time: string; out_sku_id: string })[] } }
/** 小商店 · mini store. */
'/product/sku/del': { args: [body?: { product_id?: number | bigint; out_product_id?: string; sku_id?: number | bigint; out_sku_id?: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/sku/get': { args: [body?: { sku_id?: number | bigint; out_sku_id?: string; need_edit_sku?: 0 | 1; need_real_stock?: 0 | 1 }, options?: CallOptions]; answer: { data: Data3 } }
/** 小商店 · mini store. */
'/product/sku/get_list': { args: [body: { product_id: number | bigint; need_edit_sku?: 0 | 1; need_real_stock?: 0 | 1 }, options?: CallOptions]; answer: { skus: readonly Data3[] } }
/** 小商店 · mini store. */
'/product/sku/update': { args: [body: { product_id?: number | bigint; out_product_id?: string; sku_id?: number | bigint; out_sku_id?: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly ({ attr_key: string; attr_value: string })[] }, options?: CallOptions]; answer: { data: { sku_id: number | bigint; update_time: string } } }
/** 小商店 · mini store. */
'/product/sku/update_price': { args: [body: { product_id?: number | bigint; out_product_id?: string; sku_id?: number | bigint; out_sku_id?: string; sale_price: number; market_price: number }, options?: CallOptions]; answer: { data: { sku_id: number | bigint; update_time: string } } }
/** 小商店 · mini store. */
'/product/spu/add': { args: [body: { product_type?: number; out_product_id: string; title: string; sub_title?: string; head_img: readonly string[]; desc_info: { imgs: readonly string[] }; brand_id: number | bigint; cats: readonly ({ cat_id: number; level: number })[]; attrs: readonly ({ attr_key: string; attr_value: string })[]; model?: string; express_info?: { template_id: number }; skus?: readonly Skus2[]; couponcode_info?: { verify_type: number; valid_info: { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number } } }, options?: CallOptions]; answer: { data: { product_id: number | bigint; out_product_id: string; create_time: string } } }
/** 小商店 · mini store. */
'/product/spu/del': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/spu/delisting': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/spu/get': { args: [body?: { product_id?: number | bigint; out_product_id?: string; need_edit_spu?: 0 | 1 }, options?: CallOptions]; answer: { data: { spu: Spu2 } } }
/** 小商店 · mini store. */
'/product/spu/get_list': { args: [body: { status: number; page: number; page_size: number; need_edit_spu?: 0 | 1 }, options?: CallOptions]; answer: { spus: readonly Spu2[]; total_num: number } }
/** 小商店 · mini store. */
'/product/spu/listing': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 小商店 · mini store. */
'/product/spu/search': { args: [body: { keyword: string; status?: number; source?: number; page: number; page_size: number }, options?: CallOptions]; answer: { spus: readonly Spu2[] } }
/** 小商店 · mini store. */
'/product/spu/update': { args: [body: { product_type?: number; product_id?: number | bigint; out_product_id?: string; title: string; sub_title?: string; head_img: readonly string[]; desc_info: { imgs: readonly string[] }; brand_id: number | bigint; cats: readonly ({ cat_id: number; level: number })[]; attrs: readonly ({ attr_key: string; attr_value: string })[]; model?: string; express_info: { template_id: number }; couponcode_info?: { verify_type: number; valid_info: { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number } } }, options?: CallOptions]; answer: { data: { product_id: number | bigint; out_product_id: string; update_time: string } } }
/** 小商店 · mini store. */
'/product/stock/get': { args: [body?: { product_id?: number | bigint; out_product_id?: string; sku_id?: number | bigint; out_sku_id?: string }, options?: CallOptions]; answer: { data: { stock_num: number } } }
/** 小商店 · mini store. */
'/product/stock/update': { args: [body: { product_id?: number | bigint; out_product_id?: string; sku_id?: number | bigint; out_sku_id?: string; type: number; stock_num: number }, options?: CallOptions]; answer: { data: { update_time: string } } }
/** 小商店 · mini store. */
'/product/store/get_info': { args: [body?: NoFields, options?: CallOptions]; answer: { data: { type: number; store_name: string; logo: string } } }
/** 小商店 · mini store. */
'/product/store/get_shopcat': { args: [body?: NoFields, options?: CallOptions]; answer: { shopcat_list: readonly ({ shopcat_id: number; shopcat_name: string; f_shopcat_id: number; cat_level: number })[] } }
/** 带货 · promoters. */
'/promoter/addpromoter': { args: [body: { promoter_list: readonly ({ openid: string; role_id: number; retail_id?: string; extra_info?: string; name?: string; phone?: string })[] }, options?: CallOptions]; answer: { fail_list: readonly ({ openid: string; role_id: number; retail_id?: string; extra_info?: string; name?: string; phone?: string; errcode: number; errmsg?: string })[]; total_cnt: number; fail_cnt: number } }
/** 带货 · promoters. */
'/promoter/addrole': { args: [body: { name: string; desc?: string }, options?: CallOptions]; answer: { role_id: number; name: string; desc: string } }
/** 带货 · promoters. */
'/promoter/getinvitationmaterial': { args: [body: { role_id: number; invitation_type?: number }, options?: CallOptions]; answer: { tag?: string; poster?: string; qrcode?: string } }
/** 带货 · promoters. */
'/promoter/getmsg': { args: [body: { msg_id: string }, options?: CallOptions]; answer: { send_cnt: number; percent: number; fail_cnt: number; fail_info?: readonly ({ id: string; errcode: number })[]; fail_info_url?: string; msg_type: number; content: string; appid?: string; path?: string; list_type: number; role_id?: readonly number[]; retail_id?: readonly string[]; id?: readonly string[] } }
/** 带货 · promoters. */
'/promoter/getmsgclickdata': { args: [body: { dimonsion: number; msg_type?: number; msg_id?: string; send_date?: string; begin_send_time?: number; end_send_time?: number }, options?: CallOptions]; answer: { data_list: readonly ({ msg_type?: number; msg_id?: string; send_time?: number; click_uv: number; click_pv: number })[] } }
/** 带货 · promoters. */
'/promoter/getorder': { args: [body: { openid: string; mch_id?: string; out_trade_no?: string; trade_no?: string; status?: number; date?: string; start_id?: string; need_unionid?: 0 | 1 }, options?: CallOptions]; answer: { order_list: readonly ({ promoter_openid: string; role_id: number; retail_id?: string; extra_info?: string; openid: string; scene: number; path: string; create_time: number; share_extra_info?: string; mch_id: string; out_trade_no: string; trade_no: string; status: number; paid_amount: number; paid_time: number; refunded_time?: number })[]; total_cnt: number; start_id?: string } }
/** 带货 · promoters. */
'/promoter/getpromoter': { args: [body?: { openid?: string; role_id?: number; retail_id?: string; begin_time?: number; end_time?: number; auth_status?: number; decl_status?: number; start_id?: string; need_unionid?: 0 | 1 }, options?: CallOptions]; answer: { promoter_list: readonly ({ id: string; openid: string; role_id: number; retail_id?: string; extra_info?: string; name?: string; phone?: string; auth_status: number; decl_status: number; update_time: number })[]; total_cnt: number; fail_cnt: number } }
/** 带货 · promoters. */
'/promoter/getrelation': { args: [body: { openid: string; scene?: number; path?: string; begin_time?: number; end_time?: number; start_id?: string; need_unionid?: 0 | 1 }, options?: CallOptions]; answer: { relation_list: readonly ({ promoter_openid: string; role_id: number; retail_id?: string; extra_info?: string; openid: string; scene: number; path: string; create_time: number; share_extra_info?: string })[]; total_cnt: number; start_id?: string } }
/** 带货 · promoters. */
'/promoter/getrole': { args: [body?: { role_id?: number }, options?: CallOptions]; answer: { role_list: readonly ({ role_id: number; name: string; desc: string })[]; total_cnt: number } }
/** 带货 · promoters. */
'/promoter/getsharematerial': { args: [body: { title?: string; path: string; openid: string; extra_info?: string; share_type?: number; env_version?: string }, options?: CallOptions]; answer: { tag?: string; share_path?: string; qrcode?: string } }
/** 带货 · promoters. */
'/promoter/sendmsg': { args: [body: { msg_type: number; content: string; appid?: string; path?: string; list_type: number; role_id?: readonly number[]; retail_id?: readonly string[]; id?: readonly string[] }, options?: CallOptions]; answer: { msg_id: string } }
/** 带货 · promoters. */
'/promoter/singlesendmsg': { args: [body: { msg_type: number; content: string; appid?: string; path?: string; id?: string; openid?: string }, options?: CallOptions]; answer: {} }
/** 带货 · promoters. */
'/promoter/updatepromoter': { args: [body: { id: string; role_id?: number; retail_id?: string; extra_info?: string; name?: string; phone?: string; decl_status?: number }, options?: CallOptions]; answer: {} }
/** 带货 · promoters. */
'/promoter/updaterole': { args: [body: { role_id: number; name?: string; desc?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/account/get_brand_list': { args: [body?: NoFields, options?: CallOptions]; answer: { data: readonly ({ brand_id: number | bigint; brand_wording: string })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/account/get_category_list': { args: [body?: NoFields, options?: CallOptions]; answer: { data: readonly Data4[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/account/get_info': { args: [body?: NoFields, options?: CallOptions]; answer: { data: { service_agent_path?: string; service_agent_phone?: string; service_agent_type?: readonly number[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/account/update_info': { args: [body?: { service_agent_path?: string; service_agent_phone?: string; service_agent_type?: readonly number[]; default_receiving_address?: { receiver_name: string; country?: string; province?: string; city?: string; town?: string; detailed_address: string; tel_number: string } }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/aftersale/add': { args: [body: { out_order_id: string; out_aftersale_id: string; path: string; openid: string; type: number; status: number; refund: number; create_time: string; finish_all_aftersale: 0 | 1; product_infos: readonly ({ out_product_id: string; out_sku_id?: string; product_cnt?: number })[] }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/aftersale/get': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string }, options?: CallOptions]; answer: { aftersale_infos: readonly ({ order_id: number | bigint; out_order_id: string; out_aftersale_id: string; path: string; openid: string; type: number; status: number; refund: number; create_time: string; product_infos: readonly ({ out_product_id: string; out_sku_id: string; product_cnt?: number })[] })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/aftersale/update': { args: [body: { out_order_id: string; out_aftersale_id: string; openid: string; status: number; finish_all_aftersale: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/aftersale/update_deadline': { args: [body: { out_order_id: string; openid: string; after_sale_deadline: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/audit/audit_brand': { args: [body: { audit_req: { license: string; brand_info: { brand_audit_type: number; brand_management_type: number; trademark_type: string; commodity_origin_type: number; brand_wording: string; sale_authorization?: readonly string[]; trademark_registration_certificate?: readonly string[]; trademark_change_certificate?: readonly string[]; trademark_registrant?: string; trademark_registrant_nu?: string; trademark_authorization_period?: string; trademark_registration_application?: readonly string[]; trademark_applicant?: string; trademark_application_time?: string; imported_goods_form?: readonly string[] } } }, options?: CallOptions]; answer: { audit_id: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/audit/audit_category': { args: [body: { audit_req: { license: string; category_info: { level1: number; level2: number; level3: number; certificate?: readonly string[] }; scene_group_list?: readonly number[] } }, options?: CallOptions]; answer: { audit_id: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/audit/get_miniapp_certificate': { args: [body: { req_type: number }, options?: CallOptions]; answer: { brand_info?: { brand_wording: string; sale_authorization?: readonly string[]; trademark_registration_certificate?: readonly string[] }; category_info_list?: readonly ({ first_category_id: number; first_category_name: string; second_category_id: number; second_category_name: string; certificate_url?: readonly string[] })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/audit/result': { args: [body: { audit_id: string }, options?: CallOptions]; answer: { data: { status: number; brand_id?: number | bigint; reject_reason?: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/cat/get': { args: [body?: NoFields, options?: CallOptions]; answer: { third_cat_list: readonly Data4[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/complaint/get': { args: [body: { complaint_order_id: number | bigint }, options?: CallOptions]; answer: { order: Order3; flow_info: { list: readonly ({ object: number; op_record?: OpRecord; user_record?: OpRecord; merchant_record?: { state: number; state_describe: string; event: number; event_describe: string; time: number; material_info?: { content: string; media_url_list: readonly string[] }; operator_nickname: string } })[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/complaint/get_list': { args: [body: { state?: number; type?: number; begin_create_time?: number; end_create_time?: number; order_id?: number | bigint; after_sale_order_id?: number | bigint; offset: number; limit: number }, options?: CallOptions]; answer: { orders: readonly Order3[]; total: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/complaint/upload_material': { args: [body: { complaint_order_id: number | bigint; material_info: { content: string; media_url_list: readonly string[] } }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/add': { args: [body: ShopAddBody, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/add_user_coupon': { args: [body: { openid: string; user_coupon: { out_user_coupon_id: string; out_coupon_id: string; status: number }; recv_time: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/get': { args: [body: { out_coupon_id: string }, options?: CallOptions]; answer: { result: { coupon: Coupon } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/get_list': { args: [body: { offset: number; page_size: number }, options?: CallOptions]; answer: { result_list: readonly ({ coupon: Coupon; coupon_stock: { out_coupon_id: string; stock_info: { issued_num: number; receive_num: number }; update_time: number; create_time: number } })[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/get_usercoupon_list': { args: [body: { openid: string; offset: number; page_size: number }, options?: CallOptions]; answer: { result_list: readonly ({ openid: string; out_user_coupon_id: string; out_coupon_id: string; status: number; ext_info: { use_time?: number }; start_time?: number; end_time?: number; create_time: number; update_time: number })[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/update': { args: [body: ShopAddBody, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/update_coupon_stock': { args: [body: { coupon_stock: { out_coupon_id: string; stock_info: { issued_num: number; receive_num: number } } }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/update_status': { args: [body: { out_coupon_id: string; status: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/update_user_coupon': { args: [body: { openid: string; user_coupon: { out_user_coupon_id: string; out_coupon_id: string; ext_info: { use_time?: number } }; recv_time: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/update_usercoupon_status': { args: [body: { openid: string; out_user_coupon_id: string; out_coupon_id: string; status: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/delivery/get_company_list': { args: [body?: NoFields, options?: CallOptions]; answer: { company_list: readonly ({ delivery_id: string; delivery_name: string })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/delivery/recieve': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/delivery/send': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string; delivery_list: readonly ({ delivery_id: string; waybill_id?: string; product_info_list: readonly ({ out_product_id?: string; out_sku_id?: string; product_cnt: number })[] })[]; finish_all_delivery: 0 | 1; ship_done_time?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ec/category/getcategoryrule': { args: [body: { category_id: number | bigint }, options: CallOptions & { query: { rule_id: number } }]; answer: { deposit?: number; list?: readonly ({ deliver_type: number; acct_type: readonly number[] })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/acceptrefund': { args: [body?: { aftersale_id?: number | bigint; out_aftersale_id?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/acceptreturn': { args: [body: { aftersale_id?: number | bigint; out_aftersale_id?: string; address_info: { receiver_name: string; country?: string; province?: string; city?: string; town?: string; detailed_address: string; tel_number: string } }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/add': { args: [body: { order_id?: number | bigint; out_order_id?: string; out_aftersale_id?: string; openid: string; type: number; orderamt: number; refund_reason_type: number; refund_reason: string; product_info: { out_product_id?: string; out_sku_id?: string; product_cnt: number }; media_list?: readonly ({ type: number; url: string })[] }, options?: CallOptions]; answer: { aftersale_id: number | bigint } }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/cancel': { args: [body: { aftersale_id?: number | bigint; out_aftersale_id?: string; openid: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/get': { args: [body?: { aftersale_id?: number | bigint; out_aftersale_id?: string }, options?: CallOptions]; answer: { after_sales_order: { aftersale_id: number | bigint; out_aftersale_id: string; order_id: number | bigint; out_order_id: string; type: number; status: number; openid: string; orderamt: number; refund_reason_type: number; refund_reason: string; return_id?: string; create_time: number | string; update_time: number | string; product_info: { product_id: number | bigint; out_product_id: string; sku_id: number | bigint; out_sku_id: string; product_cnt: number }; return_info?: { delivery_id: string; delivery_name: string; waybill_id: string; order_return_time: number | string }; refund_pay_detail?: { refund_id: string }; media_list?: readonly ({ type: number; url: string; thumb_url?: string })[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/get_list': { args: [body: { status?: number; begin_create_time?: number; end_create_time?: number; out_order_id?: string; order_id?: number | bigint; openid?: string; offset: number; limit: number }, options?: CallOptions]; answer: { after_sales_orders: readonly (number | string)[]; has_more?: boolean } }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/merchanttest': { args: [body: { aftersale_id?: number | bigint; out_aftersale_id?: string; operation: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/reject': { args: [body?: { aftersale_id?: number | bigint; out_aftersale_id?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/update': { args: [body: { aftersale_id?: number | bigint; out_aftersale_id?: string; openid: string; type: number; orderamt: number; refund_reason_type: number; refund_reason: string; media_list?: readonly ({ type: number; url: string })[] }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/upload_certificates': { args: [body: { aftersale_id?: number | bigint; out_aftersale_id?: string; refund_desc: string; certificates: readonly string[] }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/uploadreturninfo': { args: [body: { aftersale_id?: number | bigint; out_aftersale_id?: string; openid: string; delivery_id: string; delivery_name: string; waybill_id: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getbalance': { args: [body?: NoFields, options?: CallOptions]; answer: { balance_info: { available_amount: number; pending_amount: number } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getbankaccount': { args: [body?: NoFields, options?: CallOptions]; answer: { account_info: { bank_account_type: string; account_bank: string; bank_address_code: string; account_number: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getbankbynum': { args: [body: { account_number: string }, options?: CallOptions]; answer: { data: readonly ({ account_bank: string; bank_id: string | number | bigint; bank_code: string; bank_name: string; need_branch?: boolean })[]; total_count: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getbanklist': { args: [body?: { offset?: number; limit?: number; key_words?: string; bank_type?: number }, options?: CallOptions]; answer: { data: readonly ({ account_bank: string; bank_type: number; bank_id: string | number | bigint; bank_code: string; bank_name: string; need_branch?: boolean })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getcity': { args: [body: { province_code: number }, options?: CallOptions]; answer: { data: readonly ({ city_code: number; city_name: string; bank_address_code: string })[]; total_count: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getorderflow': { args: [body: { funds_flow_id: string }, options?: CallOptions]; answer: { funds_flow: { funds_flow_id: string; type: string; flow_type: string; amount: number | string; balance: number | string; busi_type?: string; request_no?: string; bookkeeping_time: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getprovince': { args: [body?: NoFields, options?: CallOptions]; answer: { data: readonly ({ province_code: number; province_name: string })[]; total_count: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getsubbranch': { args: [body: { offset?: number; limit?: number; city_code: number; bank_code: string }, options?: CallOptions]; answer: { account_bank: string; account_bank_code: string | number; bank_alias: string; bank_alias_code: string | number; data: readonly ({ branch_id: string | number | bigint; branch_name: string })[]; total_count: number; count: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getwithdrawdetail': { args: [body: { out_request_no: string }, options?: CallOptions]; answer: { withdraw_info: GetwithdrawdetailResult } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/qrcode/check': { args: [body: { qrcode_ticket: string }, options?: CallOptions]; answer: { status: number; scan_user_type: number; self_check_err_code?: number; self_check_err_msg?: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/qrcode/gen': { args: [body: { identity_type: number }, options?: CallOptions]; answer: { qrcode_ticket: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/qrcode/get': { args: [body: { qrcode_ticket: string }, options?: CallOptions]; answer: { qrcode_buf: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/scanorderflow': { args: [body: { date: string; page_num: number; page_size: number }, options?: CallOptions]; answer: { funds_flow_ids: readonly string[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/scanwithdraw': { args: [body: { page_num: number; page_size: number }, options?: CallOptions]; answer: { out_request_nos: readonly string[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/setbankaccount': { args: [body: { account_info: { bank_account_type: string; account_bank: string; bank_address_code: string; account_number: string } }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/submitwithdraw': { args: [body: { amount: number; remark?: string; bank_memo?: string }, options?: CallOptions]; answer: { out_request_no: string; qrcode_ticket: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/add': { args: [body: { out_order_id: string; out_user_id?: string; openid: string; fund_type: number; scene: number; path: string; order_detail: { product_infos: readonly ({ out_product_id: string; out_sku_id: string; product_cnt: number; sale_price: number; sku_real_price: number; path: string; title: string; head_img: string })[]; pay_info: { pay_method_type: number; prepay_id: string; prepay_time: string }; price_info: { order_price: number; freight: number; discounted_price: number; additional_price: number; additional_remarks?: string } }; delivery_detail: { delivery_type: number }; address_info?: { receiver_name: string; country?: string; province?: string; city?: string; town?: string; detailed_address: string; tel_number: string }; default_receiving_address?: { receiver_name: string; country?: string; province?: string; city?: string; town?: string; detailed_address: string; tel_number: string }; create_time: string; expire_time?: number; aftersale_duration?: number; trace_id?: string }, options?: CallOptions]; answer: { data: { order_id: number | bigint | string; out_order_id: string; ticket: string; ticket_expire_time: string; final_price: number } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/close': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/get': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string }, options?: CallOptions]; answer: { order: Order2 } }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/get_list': { args: [body: { start_create_time?: string; end_create_time?: string; sort_order: number; page: number; page_size: number }, options?: CallOptions]; answer: GetListResult }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/get_list_by_finder': { args: [body: { start_pay_time?: string; end_pay_time?: string; promoter_id?: string; promoter_openid?: string; page: number; page_size: number }, options?: CallOptions]; answer: GetListResult }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/get_list_by_sharer': { args: [body: { start_pay_time?: string; end_pay_time?: string; sharer_openid?: string; page: number; page_size: number }, options?: CallOptions]; answer: GetListResult }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/getpaymentparams': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string }, options?: CallOptions]; answer: { payment_params: { timeStamp: number | string; nonceStr: string; package: string; paySign: string; signType: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/order/pay': { args: [body: { order_id?: number | bigint; out_order_id?: string; openid: string; action_type: number; action_remark?: string; transaction_id?: string; pay_time?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/closeorder': { args: [body: { openid: string; combine_trade_no: string; sub_orders: readonly ({ mchid: string; trade_no: string })[] }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/createorder': { args: [body: { openid: string; combine_trade_no: string; expire_time?: number; sub_orders: readonly ({ mchid: string; trade_no: string; description: string; amount: number })[] }, options?: CallOptions]; answer: { payment_params: { timeStamp: number | string; nonceStr: string; package: string; paySign: string; signType: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/getorder': { args: [body: { trade_no: string }, options?: CallOptions]; answer: { order: { mchid: string; trade_no: string; combine_trade_no: string; transaction_id?: string; create_time: number; update_time: number; pay_time?: number; expire_time?: number; amount: number; description: string; refund_list?: readonly ({ refund_no: string; refund_id?: string; amount: number; create_time: number; finish_time?: number; result: string })[]; profit_sharing_list?: readonly ({ mchid: string; profit_sharing_no: string; profit_sharing_id: string; amount: number; create_time: number; finish_time?: number; result: string })[]; profit_sharing_delay?: number; profit_sharing_frozen?: 0 | 1 } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/getorderlist': { args: [body: { last_index?: string; page_size: number; mchid?: string; begin_create_time?: number; end_create_time?: number }, options?: CallOptions]; answer: { trade_no_list: readonly string[]; has_more?: boolean; last_index?: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/profitsharingorder': { args: [body: { mchid: string; openid: string; trade_no?: string; transaction_id?: string; profit_sharing_no: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/refundorder': { args: [body: { mchid: string; openid: string; trade_no?: string; transaction_id?: string; refund_no: string; total_amount: number; refund_amount: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/promoter/list': { args: [body: { page: number; page_size: number }, options?: CallOptions]; answer: { promoters: readonly ({ promoter_id: string; promoter_openid?: string; finder_nickname?: string })[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/register/apply': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/register/apply_scene': { args: [body: { scene_group_id: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/register/check': { args: [body?: NoFields, options?: CallOptions]; answer: { data: { status: number; access_info?: { spu_audit_finished?: 0 | 1; spu_audit_success?: 0 | 1; send_delivery_finished?: 0 | 1; send_delivery_success?: 0 | 1; pay_order_success?: 0 | 1; pay_order_finished?: 0 | 1; add_aftersale_success?: 0 | 1; add_aftersale_finished?: 0 | 1; ec_order_finished?: 0 | 1; ec_order_success?: 0 | 1; ec_after_sale_finished?: 0 | 1; ec_after_sale_success?: 0 | 1; test_api_finished?: 0 | 1; deploy_wxa_finished?: 0 | 1; open_product_task_finished?: 0 | 1 }; scene_group_list?: readonly ({ group_id: number; name: string; status: number; reason?: string; scene_group_ext_list: readonly ({ ext_id: number; name: string; status: number })[] })[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/register/finish_access_info': { args: [body: { access_info_item: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/scene/check': { args: [body: { scene: number }, options?: CallOptions]; answer: { is_matched?: 0 | 1 } }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/bind': { args: [body: { openids: readonly string[] }, options?: CallOptions]; answer: { success_list: readonly string[]; fail_list: readonly string[]; refuse_list: readonly string[]; result_list: readonly ({ openid: string; result_code: number; reason_code: number })[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/get_sharer_data_summary': { args: [body: { openid: string }, options?: CallOptions]; answer: { gmv: number; order_cnt: number; user_cnt: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/get_sharer_list': { args: [body: { page: number; page_size: number }, options?: CallOptions]; answer: { sharers: readonly ({ openid: string; nickname: string; invited_time: number; bind_time: number })[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/get_sharer_live_order_list': { args: [body: { openid: string; live_export_id: string; page: number; page_size: number }, options?: CallOptions]; answer: GetListResult }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/get_sharer_live_summary_list': { args: [body: { openid: string; page: number; page_size: number }, options?: CallOptions]; answer: { lives: readonly ({ live_export_id: string; live_nickname: string; live_start_time: number; live_end_time: number; live_status: number; gmv: number; order_cnt: number; user_cnt: number })[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/search_sharer': { args: [body: { openid: string }, options?: CallOptions]; answer: { nickname: string; invited_time: number; bind_status: number; bind_time?: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/set_share_mode': { args: [body: { share_mode: number }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/sharer/unbind': { args: [body: { openids: readonly string[] }, options?: CallOptions]; answer: { success_list: readonly string[]; fail_list: readonly string[]; refuse_list: readonly string[] } }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/add': { args: [body: { out_product_id: string; title: string; path: string; direct_path?: string; head_img: readonly string[]; qualification_pics?: readonly string[]; desc_info?: { imgs: readonly string[]; desc: string }; third_cat_id: number; brand_id: number | bigint; info_version?: string; skus: readonly Skus2[]; scene_group_list?: readonly number[] }, options?: CallOptions]; answer: { data: { product_id: number | bigint; out_product_id: string; create_time: string; skus: readonly ({ sku_id: number | bigint; out_sku_id: string })[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/del': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/del_audit': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/delisting': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/get': { args: [body?: { product_id?: number | bigint; out_product_id?: string; need_edit_spu?: 0 | 1 }, options?: CallOptions]; answer: { spu: Spu } }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/get_list': { args: [body: { start_create_time?: string; end_create_time?: string; start_update_time?: string; end_update_time?: string; status: number; page: number; page_size: number; need_edit_spu?: 0 | 1 }, options?: CallOptions]; answer: { spus: readonly Spu[]; total_num: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/listing': { args: [body?: { product_id?: number | bigint; out_product_id?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/update': { args: [body: { product_id?: number | bigint; out_product_id?: string; title: string; path: string; direct_path?: string; head_img: readonly string[]; qualification_pics?: readonly string[]; desc_info?: { imgs: readonly string[]; desc: string }; third_cat_id: number; brand_id: number | bigint; info_version?: string; skus: readonly Skus2[]; scene_group_list?: readonly number[] }, options?: CallOptions]; answer: { data: { product_id: number | bigint; out_product_id: string; update_time: string; skus: readonly ({ sku_id: number | bigint; out_sku_id: string })[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/spu/update_without_audit': { args: [body?: { product_id?: number | bigint; out_product_id?: string; path?: string; skus?: readonly ({ out_sku_id: string; sale_price?: number; market_price?: number; stock_num?: number; sku_code?: string; barcode?: string })[] }, options?: CallOptions]; answer: { data: { product_id: number | bigint; out_product_id: string; update_time: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/wxpay/apply': { args: [body: { organization_type: number; business_license_info: { legal_person: string; business_time: string; wxa_business_license_copy: { name?: string; media_id?: string; pay_media_id?: string } }; id_doc_type: string; id_card_info?: { id_card_name: string; id_card_number: string; id_card_valid_time: string; wxa_id_card_copy: { name?: string; media_id?: string; pay_media_id?: string }; wxa_id_card_national: { name?: string; media_id?: string; pay_media_id?: string } }; id_doc_info?: { id_doc_name: string; id_doc_number: string; doc_period_end: string; wxa_id_doc_copy: { name?: string; media_id?: string; pay_media_id?: string } }; contact_info: { contact_type: string; contact_email: string; mobile_phone: string }; account_info: { bank_account_type: string; account_name: string; account_number: string; account_bank: string; bank_address_code: string; bank_branch_id?: string; bank_name?: string; account_cert_info?: { wxa_settlement_cert_pic: { name?: string; media_id?: string; pay_media_id?: string }; wxa_relation_cert_pic: { name?: string; media_id?: string; pay_media_id?: string }; wxa_other_cert_pics: readonly ({ name?: string; media_id?: string; pay_media_id?: string })[] } }; merchant_shortname?: string; qualifications?: { pic_file_list: readonly ({ name?: string; media_id?: string; pay_media_id?: string })[] }; business_addition_pics?: { pic_file_list: readonly ({ name?: string; media_id?: string; pay_media_id?: string })[] }; business_addition_desc?: string }, options?: CallOptions]; answer: {} }
/** 自定义交易组件 · mini-shop component. */
'/shop/wxpay/get': { args: [body?: NoFields, options?: CallOptions]; answer: { pay_req: { out_request_no: string; organization_type: number; business_license_info: { legal_person: string; merchant_name: string; business_license_number: string; business_license_copy: string }; id_doc_type: string; id_card_info?: { id_card_name: string; id_card_number: string; id_card_valid_time: string; id_card_copy: string; id_card_national: string }; id_doc_info?: { id_doc_name: string; id_doc_number: string; doc_period_end: string; id_doc_copy: string }; contact_info: { contact_type: string; contact_name: string; contact_id_card_number: string; contact_email: string; mobile_phone: string }; merchant_shortname?: string; need_account_info?: boolean; sales_scene_info?: { store_name?: string; store_url?: string; mini_program_sub_appid?: string } }; pay_resp: { out_request_no: string; applyment_id: number | bigint; applyment_state: string; applyment_state_desc: string; sub_mchid?: string; sign_state?: string; sign_url?: string; account_validation?: { account_name: string; account_no?: string; pay_amount: number; destination_account_name: string; destination_account_number: string; destination_account_bank: string; city: string; remark: string; deadline: string }; legal_validation_url?: string; audit_detail?: readonly ({ param_name: string; reject_reason: string })[] } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/wxpay/get_info': { args: [body?: NoFields, options?: CallOptions]; answer: { pay_req: { organization_type: number; business_license_info: { merchant_name: string; business_license_number: string }; contact_info: { contact_name: string; contact_id_card_number: string; mobile_phone: string }; merchant_shortname?: string; sales_scene_info?: { store_name?: string; store_url?: string; mini_program_sub_appid?: string } } } }
/** 联盟 · affiliate. */
'/union/promoter/open_account/add_customize_info': { args: [body: { unionid: string; customizeInfo: string }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/promoter/open_account/bind': { args: [body: { openAccount: string }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/promoter/open_account/del_customize_info': { args: [body: { unionid: string }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/promoter/open_product/generate': { args: [body: { pid: string; getShortUrl?: boolean; getInfo?: boolean; productList: readonly ({ productId: number | bigint; appId: string; customizeInfo?: string })[] }, options?: CallOptions]; answer: { list: readonly ({ pid: string; productInfo: { productId: number | bigint | string; title: string; subTitle?: string; headImg: readonly string[]; minPrice: number; totalStockNum: number; shopName?: string; shopStatus?: number }; shareInfo?: { appId: string; username: string; path: string; promotionWording?: string; promotionUrl?: string; promotionTag?: string; code: number } })[] } }
/** 联盟 · affiliate. */
'/union/promoter/order/info': { args: [body: { orderIdList: readonly (number | bigint)[] }, options?: CallOptions]; answer: { orderList: readonly ShopOrderList[] } }
/** 联盟 · affiliate. */
'/union/promoter/product/generate': { args: [body: { pid: string; productList: readonly ({ productId: number | bigint; appId: string; customizeInfo?: string })[] }, options?: CallOptions]; answer: { list: readonly ({ pid: string; productInfo: { productId: number | bigint | string; title: string; subTitle?: string; headImg: readonly string[]; minPrice: number; totalStockNum: number; shopAppid?: string; shopName?: string; pluginResult?: 0 | 1 }; shareInfo?: { appId: string; path: string; wxaCode: string; promotionWording?: string; promotionUrl?: string; couponPromotionWording?: string; couponPromotionUrl?: string } })[] } }
/** 联盟 · affiliate. */
'/union/promoter/product/parse_tag': { args: [body: { tagList: readonly string[] }, options?: CallOptions]; answer: { tagList: readonly ({ productId: number | bigint | string; source: number; productAppid: string; errcode?: number; errmsg?: string })[] } }
/** 联盟 · affiliate. */
'/union/promoter/promotion/add': { args: [body: { promotionSourceName: string }, options?: CallOptions]; answer: { pid: string } }
/** 联盟 · affiliate. */
'/union/promoter/promotion/del': { args: [body: { promotionSourcePid: string; promotionSourceName: string }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/promoter/promotion/upd': { args: [body: { previousPromotionInfo: { promotionSourceName: string; promotionSourcePid: string }; promotionInfo: { promotionSourceName: string } }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/promoter/target/apply_target': { args: [body: { planId: string; applyReason: string }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/shop/open/delete_commission': { args: [body: { key: readonly ({ productId?: number | bigint; outProductId?: string })[] }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/shop/open/get_commission': { args: [body: { key: readonly ({ productId?: number | bigint; outProductId?: string })[] }, options?: CallOptions]; answer: { result: readonly ({ productId: number | bigint; outProductId: string; isCommissionProduct?: boolean; commissionRatio?: number; nextCommissionRatio?: number; effectiveTime?: number })[] } }
/** 联盟 · affiliate. */
'/union/shop/open/set_commission': { args: [body: { key: readonly ({ productId?: number | bigint; outProductId?: string; commissionRatio: number })[] }, options?: CallOptions]; answer: {} }
/** 联盟 · affiliate. */
'/union/shop/target/add_plan': { args: [body: { planItem: { planName: string; planDesc: string; planStartTime: number; planEndTime: number }; productList: readonly ({ productId: number | bigint; rate: number })[] }, options?: CallOptions]; answer: { planId: string; planType: string; inviteUrl: string } }
/** 联盟 · affiliate. */
'/union/shop/target/update_plan': { args: [body: { planId: string; planItem?: { planName?: string; planDesc?: string; planStartTime?: number; planEndTime?: number; planStatus?: string }; productList?: readonly ({ productId: number | bigint; rate: number })[] }, options?: CallOptions]; answer: { planId: string; inviteUrl: string } }
/** 联盟 · affiliate. */
'/union/shop/target/update_promoter': { args: [body: { planId: string; appidList: readonly string[]; promoterStatus: string }, options?: CallOptions]; answer: {} }
}

interface UploadRoutes {
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/img/upload': { args: [query: { resp_type: number; img_url?: string; upload_type?: 1 | 0; height?: number; width?: number }, form: { img_url?: string; media: Media } & UploadOptions]; answer: { pic_file: { media_id?: string; pay_media_id?: string; img_url?: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/qualification/upload': { args: [query: NoFields, form: { media: Media } & UploadOptions]; answer: { data: { file_id: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/commkf/cosupload': { args: [query: NoFields, form: { file: Media; msg_type: string; open_id: string } & UploadOptions]; answer: { cos_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/open/upload': { args: [query: NoFields, form: { openid: string; upload_type: number; file_url?: string; file: Media } & UploadOptions]; answer: { media_id: string } }
/** 小商店 · mini store. */
'/product/img/upload': { args: [query: { resp_type: number; img_url?: string; upload_type?: 1 | 0; height?: number; width?: number }, form: { img_url?: string; media: Media } & UploadOptions]; answer: { pic_file: { media_id?: string; pay_media_id?: string; temp_img_url?: string } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/img/upload': { args: [query: { resp_type: number; img_url?: string; upload_type?: 1 | 0 }, form: { img_url?: string; media: Media } & UploadOptions]; answer: { img_info: { media_id?: string; temp_img_url?: string } } }
}

interface DownloadRoutes {
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/basics/media/get': { args: [query: { media_id: string }, options?: DownloadOptions]; answer: {} }
}

interface PageRoutes {
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getaftersalelist': { args: [params: { begin_create_time: number; end_create_time: number; next_key?: string }, options?: CallOptions]; item: string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/getpresentaftersalelist': { args: [params: { begin_create_time: number; end_create_time: number; next_key?: string }, options?: CallOptions]; item: string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/aftersale/searchguaranteeorder': { args: [params: { guarantee_order_id_list?: readonly (number | bigint)[]; order_id_list?: readonly (number | bigint)[]; type?: number; begin_time: number; end_time: number; status_list?: string; offset?: number; limit?: number }, options?: CallOptions]; item: GuaranteeOrder }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/b2c/activity/list/promoter/get': { args: [params: { shop_appid?: string; status?: number; offset?: number; limit: number }, options?: CallOptions]; item: { shop_appid: string; shop_nickname: string; activity_id: number | bigint | string; status: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/all': { args: [params: { page_size: number; next_key?: string }, options?: CallOptions]; item: { brand_id: number | bigint | string; ch_name?: string; en_name?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/list/get': { args: [params: { status?: number; page_size: number; next_key?: string }, options?: CallOptions]; item: Brand }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/brand/valid/list/get': { args: [params: { page_size: number; next_key?: string }, options?: CallOptions]; item: Brand }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/compass/shop/product/list/get': { args: [params: { ds: string; offset?: number; limit?: number }, options?: CallOptions]; item: ProductInfo }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/cooperation/product/list': { args: [params: { shop_appid: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/clue/list/get': { args: [params: { appid?: string; sharer_appid?: string; create_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; item: { order_id: string; sku_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/cooperativeitem/list/get': { args: [params: { commission_type: number; listing_time_range?: { min: number; max: number }; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_id: number | bigint | string; cooperative_item_id: number | bigint; head_supplier_item_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/item/list/get': { args: [params: { appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { appid: string; product_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/order/list/get': { args: [params: { appid?: string; sharer_appid?: string; finder_id?: string; openfinderid?: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; order_id?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { order_id?: string | number | bigint; sku_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/selectionproducts/list/get': { args: [params: { keyword?: string; plan_type: number; spu_item_condition?: { selling_price_range?: { min: number; max: number }; monthly_sales_range?: { min: number; max: number }; service_fee_rate_range?: { min: number; max: number }; commission_rate_range?: { min: number; max: number }; promote_time_range?: { min: number; max: number }; create_time_range?: { min: number; max: number }; flags?: readonly string[] }; category?: { category_id?: number | bigint; category_name?: string; category_ids_1?: readonly number[]; category_ids_2?: readonly number[]; category_ids_3?: readonly number[] }; spu_source?: number; page_size: number; next_key?: string }, options?: CallOptions]; item: { shop_appid: string; product_id: number | bigint | string; head_supplier_item_link: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/shop/list/get': { args: [params: { page_size: number; next_key?: string }, options?: CallOptions]; item: { status: number; base_info: { appid: string; nickname: string; headimg_url: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subitem/list/get': { args: [params: { cooperative_item_id: number | bigint; page_size: number; next_key?: string }, options?: CallOptions]; item: { sub_item_id: number | bigint; head_supplier_item_link: string; status: number; ratio: number; ratio_to_service_rate: number; ratio_ext: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/league/headsupplier/subscription/getsubscribe': { args: [params: { filter?: { appid?: string; product_id?: number | bigint; product_name?: string }; page_size: number; next_key?: string; need_total_num?: boolean }, options?: CallOptions]; item: { shop_appid: string; product_id: number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/ewaybill/biz/account/get': { args: [params: { delivery_id?: string; acct_id?: string; status?: number; need_balance: boolean; offset?: number; limit: number }, options?: CallOptions]; item: { delivery_id: string; shop_id: string; acct_id: string; acct_type: number; status: number; available: number; allocated: number; recycled: number; cancel: number; monthly_card?: string; site_info?: { delivery_id: string; site_status: number; site_code: string; site_name: string; site_fullname: string; address: { country_code: string; province_code: string; province_name: string; city_code: string; city_name: string; district_code: string; district_name: string; street_code: string; street_name: string; detail_address: string }; contact: { name: string; mobile: string; phone: string } }; share?: { delivery_id: string; site_code: string; site_name: string; share_id: string; shop_id: string; acct_id: string; nickname: string; monthly_card?: string; update_time: number }; sender_address?: { province: string; city: string; county: string; street: string; address: string } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/logistics/phonenumberpool/get': { args: [params: { page_size: number; next_key?: string }, options?: CallOptions]; item: string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/address/list': { args: [params: { offset?: number; limit: number }, options?: CallOptions]; item: number | bigint | string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/merchant/getfreighttemplatelist': { args: [params: { offset?: number; limit: number }, options?: CallOptions]; item: number | bigint | string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/list/get': { args: [params: { create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; status?: number; openid?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentlist/get': { args: [params: { shop_appid: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; item: { present_order_id: string | number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/presentorderlist/get': { args: [params: { shop_appid: string; open_id?: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; item: { present_order_id: string | number | bigint; order_id: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/receiverorderlist/get': { args: [params: { shop_appid: string; openid: string; create_time_range?: { start_time: number; end_time: number }; update_time_range?: { start_time: number; end_time: number }; page_size: number; next_key?: string }, options?: CallOptions]; item: { present_order_id: string | number | bigint; order_id: string | number | bigint } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/order/search': { args: [params: { search_condition: { title?: string; sku_code?: string; user_name?: string; /** @deprecated since 2023-06-03 */ tel_number?: string; tel_number_last4?: string; order_id?: string | number | bigint }; status?: number; on_aftersale_order_exist?: number; next_key?: string; page_size: number }, options?: CallOptions]; item: string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/gift/list/get': { args: [params: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; item: number | bigint | string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/limiteddiscounttask/list/get': { args: [params: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; item: { task_id: number | bigint | string; product_id: number | bigint | string; start_time: number; end_time: number; limited_discount_skus: readonly ({ sku_id: number | bigint; sale_price: number; sale_stock: number })[]; status: number; create_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/list/get': { args: [params: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; item: number | bigint | string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/product/locallife/list/get': { args: [params: { status?: number; next_key?: string; page_size: number }, options?: CallOptions]; item: number | bigint | string }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_sharer_list': { args: [params: { sharer_appid?: string; sharer_openid?: string; next_key?: string; page_size: number }, options?: CallOptions]; item: { sharer_appid: string; nickname: string; head_img_url: string; bind_time: number; commission_type: number; commission_ratio: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_shop_list': { args: [params: { next_key?: string; page_size: number }, options?: CallOptions]; item: { shop_appid: string; shop_nickname: string; shop_head_img: string; bind_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_shop_promoter_list': { args: [params: { shop_appid: string; next_key?: string; page_size: number }, options?: CallOptions]; item: { promoter_id: string; promoter_type: number; promoter_name: string; avatar_image_url: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_bind_talent_list': { args: [params: { talent_appid?: string; next_key?: string; page_size: number }, options?: CallOptions]; item: { talent_appid: string; talent_nickname: string; talent_head_img: string; bind_time: number; related_finder_exportname_list: readonly string[]; related_mp_biz_appid_list: readonly string[] } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_cooperative_coupon_list': { args: [params: { shop_appid?: string; is_from_head_supplier?: boolean; from_head_supplier_appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { coupon_id: number | bigint | string; from_head_supplier_appid?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_coupon_to_headsupplier': { args: [params: { to_head_supplier_appid: string; limit: number; page_context?: string }, options?: CallOptions]; item: { coupon_id: number | bigint | string; to_head_supplier_appid: string; give_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_feed_list': { args: [params: { talent_appid: string; finder_exportusername?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { export_id: string; talent_appid: string; predict_commission_amount: number; product_info: { product_id: number | bigint | string; product_name: string; product_img_url: string; product_mini_price: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_live_commission_product_list': { args: [params: { talent_appid: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_id: number | bigint | string; product_name: string; product_img_url: string; product_price: number; predict_commission_amount: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_promote_product_list': { args: [params: { shop_appid?: string; keyword?: string; plan_type: number; spu_item_condition?: { selling_price_range?: { min: number; max: number }; monthly_sales_range?: { min: number; max: number }; service_fee_rate_range?: { min: number; max: number }; commission_rate_range?: { min: number; max: number }; promote_time_range?: { min: number; max: number }; flags?: readonly string[] }; category?: { category_id?: number | bigint; category_name?: string; category_ids_1?: readonly number[]; category_ids_2?: readonly number[]; category_ids_3?: readonly number[] }; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_id: number | bigint; shop_appid: string; head_supplier_appid?: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_public_coupon_list': { args: [params: { shop_appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { coupon_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_feed_list': { args: [params: { shop_appid: string; promoter_id: string; promoter_type: number; page_size: number; next_key?: string }, options?: CallOptions]; item: { export_id: string; predict_commission_amount: number; product_info: { product_id: number | bigint | string; product_name: string; product_img_url: string; product_mini_price: number } } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_live_commission_product_list': { args: [params: { shop_appid: string; promoter_id: string; promoter_type: number; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_id: number | bigint | string; product_name: string; product_img_url: string; product_price: number; predict_commission_amount: number; commission_rate: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_shop_mp_article_list': { args: [params: { shop_appid: string; sharer_appid?: string; promoter_id: string; promoter_type: number; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; predict_commission_amount: number; commission_rate: number })[]; article_info: { article_title: string; cover_image: string; article_url: string; promoter_share_link: string }; create_time: number; update_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/promoter/get_talent_biz_article_list': { args: [params: { talent_appid: string; sharer_appid?: string; biz_appid?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { product_info_list: readonly ({ product_id: number | bigint | string; product_name: string; product_img_url: string; predict_commission_amount: number; product_mini_price: number })[]; article_info: { article_title: string; cover_image: string; article_url: string; promoter_share_link: string }; create_time: number; update_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/store/window/product/list/get': { args: [params: { page_size: number; next_key?: string }, options?: CallOptions]; item: { product_id: number | bigint | string; is_set_hide?: 0 | 1; is_set_top?: 0 | 1 } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_ec_list': { args: [params?: { offset?: number; limit?: number }, options?: CallOptions]; item: { appid: string; name: string; head_img: string; status: number; bind_audit_status: number; update_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_product_list': { args: [params?: { is_filter_distribute_status?: boolean; distribute_status?: number; is_filter_product_status?: boolean; product_status?: number; is_filter_supplier_appid?: boolean; supplier_appid?: string; page_context?: string; limit?: number }, options?: CallOptions]; item: { product_id: number | bigint; supplier_appid: string; supplier_name: string; distribute_status: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/supplier/relation/get_supplier_list': { args: [params?: { offset?: number; limit?: number }, options?: CallOptions]; item: { appid: string; name: string; status: number; bind_audit_status: number; update_time: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/talent/get_order_list': { args: [params: { create_time_gt?: number; create_time_lt?: number; update_time_gt?: number; update_time_lt?: number; order_id?: string; special_id?: string; spu_id?: string; page_size: number; next_key?: string }, options?: CallOptions]; item: { order_id: string | number | bigint; special_id?: string | number | bigint; sku_id: number | bigint | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/get_bill_list': { args: [params: { product_id: number | bigint; bill_date: string; page_size: number; page_ctx?: string }, options?: CallOptions]; item: { product_id: number | bigint | string; voucher_name: string; code: string; openid: string; voucher_buy_amount: number; voucher_pay_amount: number; mch_favor_amount: number; platform_favor_amount: number; mch_settle_amount: number; finder_settle_amount: number; voucher_buy_time: number; consume_time: number; consume_store_name?: string; out_store_id?: string; order_id?: string; time_index?: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/ec/voucher/get_list': { args: [params: { openid: string; status?: number; page_size: number; page_ctx?: string }, options?: CallOptions]; item: VoucherList }
/** 微信小店/视频号 · shop, Channels. */
'/channels/finderlive/get_finder_live_data_list': { args: [params?: { start_time?: number; end_time?: number; last_buffer?: string }, options?: CallOptions]; item: { export_id: string; live_start_time: number; live_duration_in_seconds: number; total_audience_count: number; total_cheer_count: number; forward_count: number; total_comment_count: number; audiences_avg_seconds: number; max_online_count: number; new_follow_count: number; new_follow_count_biz: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_component_id': { args: [params?: { last_buffer?: string }, options?: CallOptions]; item: { leads_component_id: string; leads_description: string; status: number } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_component_promote_record': { args: [params: { leads_component_id: string; start_time?: number; end_time?: number; last_buffer?: string }, options?: CallOptions]; item: { anchor_nickname: string; live_description: string; live_start_time: number; exposure_uv: number | string; click_uv: number | string; exposure_click_rate: number | string; leads_num: number | string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_info_by_component_id': { args: [params: { leads_component_id: string; start_time?: number; end_time?: number; last_buffer?: string }, options?: CallOptions]; item: { phone: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_info_by_request_id': { args: [params: { request_id: string; last_buffer?: string }, options?: CallOptions]; item: { phone: string } }
/** 微信小店/视频号 · shop, Channels. */
'/channels/leads/get_leads_request_id': { args: [params: { leads_component_id: string; last_buffer?: string }, options?: CallOptions]; item: { request_id: string; live_start_time: number; live_description: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/complaint/get_list': { args: [params: { state?: number; type?: number; begin_create_time?: number; end_create_time?: number; order_id?: number | bigint; after_sale_order_id?: number | bigint; offset?: number; limit: number }, options?: CallOptions]; item: Order3 }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/get_list': { args: [params: { offset?: number; page_size: number }, options?: CallOptions]; item: { coupon: Coupon; coupon_stock: { out_coupon_id: string; stock_info: { issued_num: number; receive_num: number }; update_time: number; create_time: number } } }
/** 自定义交易组件 · mini-shop component. */
'/shop/coupon/get_usercoupon_list': { args: [params: { openid: string; offset?: number; page_size: number }, options?: CallOptions]; item: { openid: string; out_user_coupon_id: string; out_coupon_id: string; status: number; ext_info: { use_time?: number }; start_time?: number; end_time?: number; create_time: number; update_time: number } }
/** 自定义交易组件 · mini-shop component. */
'/shop/ecaftersale/get_list': { args: [params: { status?: number; begin_create_time?: number; end_create_time?: number; out_order_id?: string; order_id?: number | bigint; openid?: string; offset?: number; limit: number }, options?: CallOptions]; item: number | string }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getbanklist': { args: [params?: { offset?: number; limit?: number; key_words?: string; bank_type?: number }, options?: CallOptions]; item: { account_bank: string; bank_type: number; bank_id: string | number | bigint; bank_code: string; bank_name: string; need_branch?: boolean } }
/** 自定义交易组件 · mini-shop component. */
'/shop/funds/getsubbranch': { args: [params: { offset?: number; limit?: number; city_code: number; bank_code: string }, options?: CallOptions]; item: { branch_id: string | number | bigint; branch_name: string } }
/** 自定义交易组件 · mini-shop component. */
'/shop/pay/getorderlist': { args: [params: { last_index?: string; page_size: number; mchid?: string; begin_create_time?: number; end_create_time?: number }, options?: CallOptions]; item: string }
/** 联盟 · affiliate. */
'/union/promoter/order/search_normal_order': { args: [params: { query?: string; orderId?: number | bigint; outOrderId?: string; outOrderIdList?: string; tradeNo?: string; transactionIdList?: string; startPayTime?: number; endPayTime?: number; commissionStatus?: string; startStatusUpdateTime?: number; endStatusUpdateTime?: number; sortBy?: string; sortOrder?: string; offset?: number; limit: number }, options?: CallOptions]; item: { orderInfo: { orderId: number | bigint | string; outOrderId: string; transactionId?: string; payTime?: number; createTime: number; orderPrice: number; freight: number; discountedPrice: number; additionalPrice: number; additionalRemarks?: string; status: number; statusUpdateTime?: number; shopInfo: { nickname: string; appid: string; username: string }; path?: string }; productList: readonly ({ productId: number | bigint | string; outProductId: string; skuId: number | bigint | string; outSkuId: string; title: string; headImg: string; salePrice: number; realPrice: number; productCnt: number; ratio: number; commissionValue: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; promotionInfo?: { promotionSourcePid: string; promotionSourceName: string } })[] } }
/** 联盟 · affiliate. */
'/union/promoter/promotion/list': { args: [params: { start?: number; limit: number }, options?: CallOptions]; item: { promotionSourcePid: string; promotionSourceName: string } }
/** 联盟 · affiliate. */
'/union/shop/order/search_normal_order': { args: [params: { query?: string; allianceAppid?: string; orderId?: number | bigint; outOrderId?: string; outOrderIdList?: string; tradeNo?: string; transactionIdList?: string; startPayTime?: number; endPayTime?: number; commissionStatus?: string; startStatusUpdateTime?: number; endStatusUpdateTime?: number; sortBy?: string; sortOrder?: string; offset?: number; limit: number }, options?: CallOptions]; item: { orderInfo: { orderId: number | bigint | string; outOrderId: string; transactionId?: string; payTime?: number; createTime: number; orderPrice: number; freight: number; discountedPrice: number; additionalPrice: number; additionalRemarks?: string; status: number; statusUpdateTime?: number; path?: string }; productList: readonly ({ productId: number | bigint | string; outProductId: string; skuId: number | bigint | string; outSkuId: string; title: string; headImg: string; salePrice: number; realPrice: number; skuAttrs?: readonly ({ attrKey: string; attrValue: string })[]; productCnt: number; ratio: number; commissionValue: number; commissionStatus: string; commissionStatusUpdateTime?: number | string; promoterInfo?: { appId: string; nickName: string } })[] } }
/** 联盟 · affiliate. */
'/union/shop/target/plan_list': { args: [params?: { planId?: string; planStatus?: string; offset?: number; limit?: number }, options?: CallOptions]; item: PlanList }
/** 联盟 · affiliate. */
'/union/shop/target/product_list': { args: [params: { planId: string; offset?: number; limit?: number }, options?: CallOptions]; item: { productId: number | bigint | string; outProductId: string; title: string; headImg: string; cats: readonly ({ catId: number | string; level: number | string; name: string })[]; path: string; minPrice: number; totalStockNum: number; commissionRatio: number } }
/** 联盟 · affiliate. */
'/union/shop/target/promoter_list': { args: [params: { planId: string; offset?: number; limit?: number }, options?: CallOptions]; item: { appid: string; nickname: string; promoterType: string; applyTime: number; promoterStatus: string; joinTime?: number; applyReason?: string } }
}
}

export interface AddBody2 { brand: { brand_id: number | bigint; ch_name?: string; en_name?: string; classification_no: string; trade_mark_symbol: number; register_details: { registrant?: string; register_no?: string; start_time?: number; end_time?: number; is_permanent: boolean; register_certifications: readonly string[]; renew_certifications?: readonly string[] }; application_details: { acceptance_no?: string; acceptance_time?: number; acceptance_certification?: readonly string[] }; grant_type?: number; grant_details: { grant_level?: number; start_time?: number; end_time?: number; is_permanent: boolean; grant_certifications?: readonly string[]; brand_owner_id_photos?: readonly string[] } } }

export interface AddBody3 { product_id?: number | bigint; out_product_id?: string; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly ({ attr_key: string; attr_value: string })[] }

export interface AddressInfo { user_name: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number; hash_code?: string; virtual_order_tel_number?: string; use_tel_number?: 0 | 1; tel_number_ext_info?: { real_tel_number?: string; virtual_tel_number?: string; virtual_tel_expire_time?: number; get_virtual_tel_cnt?: number } }

export interface AddressInfo2 { user_name: string; province_name: string; city_name: string; county_name: string; detail_info: string; national_code?: number; tel_number?: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }

export interface AddressInfo3 { user_name: string; province_name: string; city_name: string; county_name: string; detail_info: string; national_code?: number; tel_number: string; postal_code?: string; house_number?: string; lng?: number; lat?: number }

export interface AddressInfo4 { user_name: string; postal_code?: string; province_name: string; city_name: string; county_name: string; detail_info: string; tel_number: string; house_number?: string; lng?: number; lat?: number }

export interface AddressInfo5 { user_name: string; province_name?: string; city_name?: string; county_name?: string; detail_info?: string; tel_number: string; postal_code?: string }

export interface AddressInfo6 { user_name: string; postal_code?: string; province_name: string; city_name: string; county_name: string; detail_info: string; tel_number: string }

export interface AfterSaleOrderList { order_id: number | bigint; original_order_id: number | bigint; status: string; openid: string; reason: string; type: string; product_info: { product_id: number | bigint; sku_id: number | bigint; count: number }; details: { desc: string; num: number; cancel_time?: number; tel_number?: string; prove_imgs?: readonly string[] }; refund_info?: { amount: number }; refund_resp?: { ret: number; code?: string; message?: string }; return_info?: { waybill_id: string; delivery_id: string; delivery_name: string }; merchant_upload_info?: { refund_certificates?: readonly string[]; reject_reason?: string }; update_time: number; create_time: number }

export interface AllConditionFreeDetail { condition_free_detail_list: readonly ({ address_infos: readonly AddressInfo6[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 })[] }

export interface AllConditionFreeDetail2 { condition_free_detail_list: readonly ({ address_infos: readonly ({ province_name?: string; city_name?: string; county_name?: string })[]; min_piece?: number; min_amount?: number; min_weight?: number; valuation_flag?: 0 | 1; amount_flag?: 0 | 1 })[] }

export interface AllFreightCalcMethod { freight_calc_method_list: readonly ({ address_info: readonly AddressInfo6[]; is_default: boolean; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number })[] }

export interface AllFreightCalcMethod2 { freight_calc_method_list: readonly ({ address_info: readonly ({ province_name?: string; city_name?: string; county_name?: string })[]; is_default: 0 | 1; delivery_id?: string; first_val_amount: number; first_price: number; second_val_amount: number; second_price: number })[] }

export interface AllResult { cats: readonly Cats[]; cats_v2: readonly Cats[] }

export interface Banner { scale: number; banner: readonly Banner2[] }

export interface Banner2 { type: number; banner: { img_url: string; title?: string; description?: string }; product?: { product_id: number | bigint }; finder?: { finder_user_name?: string; feed_id?: string }; official_account?: { url?: string } }

export interface Brand { brand_id: number | bigint | string; ch_name?: string; en_name?: string; classification_no: string; trade_mark_symbol: number | string; register_details: { registrant?: string; register_no?: string; start_time?: number; end_time?: number; is_permanent?: boolean; register_certifications: readonly string[]; renew_certifications?: readonly string[] }; application_details: { acceptance_no?: string; acceptance_time?: number; acceptance_certification?: readonly string[] }; grant_type: number | string; grant_details: { grant_level?: number | string; start_time?: number; end_time?: number; is_permanent?: boolean; grant_certifications?: readonly string[]; brand_owner_id_photos?: readonly string[] }; status: number | string; create_time: number; update_time: number; audit_result?: { audit_id: number | bigint | string; reject_reason?: string } }

export interface Cats { cat_and_qua: readonly ({ cat: { cat_id: number | bigint | string; name: string; f_cat_id: number | bigint | string; level: number | string; leaf?: boolean }; qua?: { qua_id: number | bigint | string; name?: string; tips?: string; need_to_apply?: boolean; mandatory?: boolean }; product_qua?: { qua_id: number | bigint | string; name?: string; tips?: string; need_to_apply?: boolean; mandatory?: boolean }; product_qua_list?: readonly ({ qua_id: number | bigint | string; name?: string; tips?: string; need_to_apply?: boolean; mandatory?: boolean })[]; brand_qua?: { qua_id: number | bigint | string; name?: string; tips?: string; need_to_apply?: boolean; mandatory?: boolean }; is_confidence_require_bad_must_pay?: boolean })[] }

export interface ChangeInfos { old: { delivery_id: string; waybill_id: string; product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt: number })[] }; new: { delivery_id: string; waybill_id: string; product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; product_cnt: number })[] } }

export interface ConsumeResult { voucher_list?: readonly VoucherList[]; fail_voucher_list?: readonly ({ encrypted_code?: string; code?: string; sku_id?: number | bigint; ret_code: number; ret_msg?: string })[] }

export interface Coupon { out_coupon_id: string; appid?: string; type: number; promote_type: number; coupon_info: { name: string; discount_info: DiscountInfo; promote_info?: { promote_type: number; finder?: { nickname?: string } }; receive_info?: { limit_num_one_person: number; total_num: number; start_time: number; end_time: number }; valid_info?: { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number }; ext_info?: { valid_time?: number } }; status: number; update_time: number; create_time: number }

export interface Coupon2 { coupon_id: number | bigint; type: number; status: number; coupon_info: { name: string; discount_info: { discount_condition?: { product_cnt?: number; product_ids?: readonly (number | bigint)[]; product_price?: number }; discount_fee?: number; discount_num?: number }; ext_info?: { jump_product_id?: number | bigint; notes?: string; valid_time?: string; invalid_time?: string }; promote_info?: { customize_channel: string; promote_type: string }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: string; end_time?: string }; valid_info: { valid_type: string; valid_day_num?: number; start_time?: string; end_time?: string } }; stock_info: { issued_num: number; receive_num: number; used_num: number }; update_time: string; create_time: string }

export interface CouponDetail { type: number; restNum: number; discountInfo: { discountCondition?: { productCnt?: number; productIds?: readonly (number | bigint)[]; productPrice?: number }; discountFee?: number; discountNum?: number }; receiveInfo?: { limitNumOnePerson: number; startTime?: string; endTime?: string }; validInfo: { validType: string; validDayNum?: number; startTime?: string; endTime?: string } }

export interface CouponInfo4 { name: string; discount_info: { discount_condition?: { product_cnt?: number; product_ids?: readonly (number | bigint)[]; product_price?: number }; discount_fee?: number; discount_num?: number }; ext_info?: { jump_product_id?: number | bigint; notes?: string; valid_time: number; invalid_time: number }; promote_info?: { promote_type: number }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }; valid_info: { valid_type: number; valid_day_num?: number; start_time?: number; end_time?: number } }

export interface CreateBody { out_warehouse_id: string; name: string; intro: string; cover_locations?: readonly ({ address_id1: number; address_id2?: number; address_id3?: number; address_id4?: number })[] }

export interface Data3 { product_id: number | bigint; out_product_id: string; sku_id: number | bigint; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string | number; sku_attrs: readonly ({ attr_key: string; attr_value: string })[]; status: number }

export interface Data4 { first_cat_id: number; first_cat_name: string; second_cat_id: number; second_cat_name: string; third_cat_id: number; third_cat_name: string; qualification_type: number; qualification?: string; product_qualification_type: number; product_qualification?: string }

export interface DeliveryTime { start_business_hour: number; start_business_minute: number; end_business_hour: number; end_business_minute: number; book_time: number; first_val_meter: number; first_val_minutes: number; second_val_meter: number; second_val_minutes: number }

export interface DiscountInfo { discount_condition?: { product_cnt?: number; product_price?: number; out_product_ids?: readonly string[]; tradein_info?: { out_product_id: string; price: number }; buyget_info?: { buy_out_product_id: string; buy_product_cnt: number; get_out_product_id: string; get_product_cnt: number } }; discount_fee?: number; discount_num?: number }

export interface EcOrderList { ec_order_id?: number | bigint; goods_list: readonly ({ product_id?: number | bigint; sku_id?: number | bigint; good_name: string; good_count: number })[]; ewaybill_order_code?: string; ewaybill_order_appid?: string }

export interface GetListResult { orders: readonly Order2[]; total_num: number }

export interface GetPickupTemplateResult { pickup_template: { template_id: number | bigint; pickup_time: { start_business_hour: number; start_business_minute: number; end_business_hour: number; end_business_minute: number; promise_delivery_minutes: number; book_time: number } } }

export interface GetProductPromotionLinkInfoBody { sharer_appid?: string; sharer_openid?: string; shop_appid?: string; head_supplier_appid?: string; product_id?: number | bigint; product_short_link?: string }

export interface GetbankacctResult { account_info: { bank_account_type: string; account_bank: string; account_bank4show?: string; bank_address_code: string; bank_branch_id?: string; bank_name?: string; account_number: string; account_name?: string } }

export interface GetwithdrawdetailResult { amount: number; remark?: string; bank_name?: string; bank_num?: string; bank_memo?: string; status: string; reason?: string; create_time: number; update_time: number }

export interface GuaranteeOrder { guarantee_order_id: number | bigint | string; order_id: string | number | bigint; type: number | string; order_type: number; status: string; openid: string; unionid?: string; apply_reason_type: number; apply_reason: string; expire_time: number; complete_time?: number; product_info: { product_id?: number | bigint | string; sku_id?: number | bigint | string; title: string; thumb_img: string; detail?: string; real_price: number; product_cnt: number }; pay_amount: number; order_pay_info: { transaction_id: string }; wxa_vip_discounted_price?: number; merchant_refuse_reason?: string; order_present_info?: { present_order_id: string; giver_nickname: string; accept_present_time: number }; fake_one_pay_four_info?: { identify_fee?: number; product_fee: number; total_pay_fee?: number; acctual_pay?: number; identify_proof_pic_list?: readonly string[]; fee_proof_pic_list?: readonly string[]; apply_reason?: number }; bad_pay_info?: { bad_level: number; content: string; pic_list?: readonly string[]; pay_fee: number; merchant_modify_level?: number; merchant_remark?: string; platform_modify_level?: number; refund_type: number; receive_product?: number; refund_reason?: number; refund_reason_text?: string; title_pic_list?: readonly string[] }; update_time: number; create_time: number }

export interface ListResult { productList: readonly ({ productId: number | bigint | string; product: { productId: number | bigint | string; status: number; info: { title: string; subTitle?: string; headImg: readonly string[]; detail: { detailImg: readonly string[] }; brandId: number | bigint | string; brand?: string; model?: string; category: readonly ({ catId: number | string; name: string })[]; param: readonly ({ key: string; value: string })[]; expressInfo: { templateId: number | bigint }; minPrice: number; totalStockNum: number; totalSoldNum: number; totalOrderNum: number }; skus: readonly ({ skuId: number | bigint | string; status?: number; productSkuInfo: { thumbImg: string; salePrice: number; marketPrice: number; stockInfo: { stockNum: number }; skuCode?: string } })[] }; leagueExInfo: { hasCommission?: 0 | 1; commissionRatio?: number; commissionValue?: number }; shopInfo: { appId: string; name: string; headImgUrl: string }; couponInfo?: { hasCoupon?: 0 | 1; couponId?: number | bigint | string; couponDetail?: CouponDetail } })[]; total: number }

export interface NotSendArea { address_info: readonly AddressInfo6[] }

export interface OnlineData { product_id: number | bigint | string; out_product_id?: string; product_type: number; product_name: string; head_imgs: readonly string[]; category_id: number | bigint | string; brand_id: number | bigint | string; online_status: number; draft_status: number; product_qua_infos?: readonly ({ qua_id: number | bigint | string; qua_url: readonly string[] })[]; verify_page?: { appid: string; path: string }; verify_at_store?: number; code_source_type: number; attr_kv_map: { [name: string]: string }; audit_result?: { audit_status: number; audit_reason?: string }; skus: readonly ({ sku_id: number | bigint | string; sale_price: number; stock_num: number; sku_attr_map?: { [name: string]: string } })[] }

export interface OpRecord { state: number; state_describe: string; event: number; event_describe: string; time: number; material_info?: { content: string; media_url_list: readonly string[] } }

export interface Order2 { order_id: number | bigint; out_order_id: string; status: number; fund_type: number; scene: number; path: string; order_detail: { product_infos: readonly ({ product_id: number | bigint; out_product_id: string; sku_id: number | bigint; out_sku_id: string; product_cnt: number; sale_price: number; real_price: number; title: string; path: string; head_img: string })[]; pay_info?: { pay_method: string; pay_method_type: number; prepay_id: string; prepay_time: string; transaction_id?: string; pay_time?: string }; price_info: { order_price: number; freight: number; discounted_price: number; additional_price: number; additional_remarks?: string }; delivery_detail?: { delivery_type: number; finish_all_delivery?: 0 | 1; delivery_list?: readonly ({ delivery_id: string; waybill_id: string })[] }; promotion_info?: { promoter_id?: string; promoter_openid?: string; finder_username?: string; finder_nickname?: string; sharer_openid?: string; live_start_time?: string } }; update_time: string; create_time: string; default_receiving_address?: { receiver_name: string; country?: string; province?: string; city?: string; town?: string; detailed_address: string; tel_number: string } }

export interface Order3 { complaint_order_id: number | bigint; order_id: number | bigint; after_sale_order_id: number | bigint; openid: string; phone_number: string; state: number; type: number; create_time: number; update_time: number; expired_time: number; judge_result: number }

export interface OrderFlow { order_id: number | bigint; status: string; price: number; order_price: number; discount_fee: number; service_fee: number; handling_fee: number; refunding_type: number; refund_fee: number; settled_time?: number; order_time: number }

export interface PlanList { planId: string; planType: string; planName: string; planDesc: string; planStatus: string; planStartTime: number; planEndTime: number; acceptPromoterCnt: number; auditingPromoterCnt: number; inviteUrl: string }

export interface PriceInfo { product_price: number; order_price: number; freight: number; discounted_price: number; is_discounted?: boolean; original_order_price?: number; estimate_product_price?: number; change_down_price?: number; change_freight?: number; is_change_freight?: boolean; use_deduction?: boolean; deduction_price?: number; merchant_receieve_price: number; merchant_discounted_price: number; finder_discounted_price: number; vip_discounted_price?: number; cash_coupon_discounted_price?: number; platform_activity_merchant_discounted_price?: number; bulkbuy_discounted_price?: number; limited_discount_discounted_price?: number; national_subsidy_discounted_price?: number; national_subsidy_merchant_discounted_price?: number }

export interface Product3 { product_id: number | bigint | string; out_product_id?: string; title: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats_v2?: readonly ({ cat_id: number | bigint | string })[]; attrs?: readonly ({ attr_key: string; attr_value: string })[]; spu_code?: string; brand_id?: number | bigint | string; status: number; edit_status: number; skus?: readonly ({ sku_id: number | bigint | string; out_sku_id?: string; sale_price: number; stock_num: number; sku_code?: string; status: number })[]; product_type?: number; edit_time: number; src_product_id?: number | bigint | string }

export interface ProductInfo { product_id: number | bigint | string; title: string; head_img_url: string; price: number | string; first_category_id: number | bigint | string; second_category_id: number | bigint | string; third_category_id: number | bigint | string; data: { create_gmv: number | string; create_cnt: number | string; create_uv: number | string; create_product_cnt: number | string; pay_gmv: number | string; pay_cnt: number | string; pay_uv: number | string; pay_product_cnt: number | string; pure_pay_gmv: number | string; pay_gmv_per_uv: number | string; pay_refund_gmv: number | string; pay_refund_uv: number | string; pay_refund_ratio: number | string; pay_refund_after_send_ratio: number | string; pay_refund_cnt: number | string; pay_refund_product_cnt: number | string; pay_refund_before_send_ratio: number | string; refund_gmv: number | string; refund_uv: number | string; refund_cnt: number | string; refund_product_cnt: number | string; cart_pay_ratio: number | string; cart_pay_uv: number | string; cart_pay_gmv: number | string; product_click_uv: number | string; product_click_cnt: number | string; pay_finder_cnt: number | string; click_to_pay_cnt_ratio: number | string; seller_actual_settle_amount: number | string; platform_actual_commission: number | string; finderuin_actual_commission: number | string; captain_actual_commission: number | string; seller_predict_settle_amount: number | string; platform_predict_commission: number | string; finderuin_predict_commission: number | string; captain_predict_commission: number | string } }

export interface ProductInfo2 { product_id: number | bigint | string; title: string; head_img_url: string; price: number | string; first_category_id: number | bigint | string; second_category_id: number | bigint | string; third_category_id: number | bigint | string; data: { create_gmv: number | string; create_cnt: number | string; create_uv: number | string; create_product_cnt: number | string; pay_gmv: number | string; pay_cnt: number | string; pay_uv: number | string; pay_product_cnt: number | string; pure_pay_gmv: number | string; pay_gmv_per_uv: number | string; pay_refund_gmv: number | string; pay_refund_uv: number | string; pay_refund_ratio: number | string; pay_refund_after_send_ratio: number | string; pay_refund_cnt: number | string; pay_refund_product_cnt: number | string; pay_refund_before_send_ratio: number | string; refund_gmv: number | string; refund_uv: number | string; refund_cnt: number | string; refund_product_cnt: number | string; product_click_uv: number | string; product_click_cnt: number | string; actual_commission: number | string; predict_commission: number | string } }

export interface ProductInfos { product_id: number | bigint | string; sku_id: number | bigint | string; sku_cnt: number; sku_code?: string; on_aftersale_sku_cnt: number; finish_aftersale_sku_cnt: number; title: string; thumb_img: string; product_unique_id?: string; market_price: number; sale_price: number; real_price?: number; estimate_price?: number; merchant_discounted_price?: number; finder_discounted_price?: number; bulkbuy_discounted_price?: number; cash_coupon_discounted_price?: number; limited_discount_discounted_price?: number; platform_activity_merchant_discounted_price?: number; national_subsidy_discounted_price?: number; national_subsidy_merchant_discounted_price?: number; is_change_price?: boolean; change_price?: number; use_deduction?: boolean; deduction_price?: number; vip_discounted_price?: number; out_product_id?: string; out_sku_id?: string; out_warehouse_id?: string; sku_attrs?: readonly ({ attr_key: string; attr_value: string })[]; sku_deliver_info?: { stock_type: number; predict_delivery_time?: number; full_payment_presale_delivery_type?: number }; extra_service?: { seven_day_return: number; freight_insurance: number }; order_product_coupon_info_list?: readonly ({ coupon_type: number; user_coupon_id?: string; coupon_id?: string; discounted_price?: number })[]; delivery_deadline?: number; voucher_list?: readonly ({ voucher_code: string; voucher_type: number; voucher_buy_amount: number; time_index?: number })[]; is_free_gift?: 0 | 1; free_gift_info?: { main_product_list: readonly ({ product_id: number | bigint | string; sku_id: number | bigint | string; task_id: number | bigint | string; gift_cnt: number })[] }; change_sku_info?: { preshipment_change_sku_state: number; old_sku_id: number | bigint; new_sku_id: number | bigint; ddl_time_stamp?: number }; dropship_info?: { ds_order_id: string | number | bigint }; is_flash_sale?: boolean }

export interface ShopAddBody { coupon: { out_coupon_id: string; type: number; promote_type: number; coupon_info: { name: string; discount_info: DiscountInfo; promote_info?: { promote_type: number; finder?: { nickname?: string } }; receive_info?: { limit_num_one_person?: number; total_num?: number; start_time?: number; end_time?: number }; valid_info: { valid_type: number; valid_day_num?: number; valid_second?: number; start_time?: number; end_time?: number } } } }

export interface ShopGetResult { brands: readonly Brand[]; total_num: number; next_key?: string }

export interface ShopOrder { order_id: number | bigint; out_order_id: string; status: number; order_detail: { product_infos: readonly ({ product_id: number | bigint; sku_id: number | bigint; sku_cnt: number; on_aftersale_sku_cnt: number; finish_aftersale_sku_cnt: number; title: string; thumb_img: string; sale_price: number; sku_attrs: readonly ({ attr_key: string; attr_value: string })[] })[]; pay_info: { pay_method: string; prepay_id: string; prepay_time: string; transaction_id?: string; pay_time?: string }; price_info: { product_price: number; order_price: number; freight: number; discounted_price: number; is_discounted?: boolean }; delivery_info?: { delivery_method?: string; delivery_time?: string; delivery_product_info?: { delivery_id: string; waybill_id: string }; address_info?: AddressInfo2; pickup_address?: AddressInfo2; express_fee?: readonly ({ shipping_method?: string; distance: number })[]; offline_delivery_time?: number; offline_pickup_time?: number; ship_done_time?: number | string } }; aftersale_detail?: { aftersale_order_list: readonly ({ aftersale_order_id: number | bigint })[]; on_aftersale_order_cnt: number }; openid?: string; ext_info?: { customer_notes?: string; merchant_notes?: string }; update_time: string; create_time: string }

export interface ShopOrderList { orderId: number | bigint | string; productList: readonly ({ productId: number | bigint | string; skuId: number | bigint | string; title: string; thumbImg: string; price: number | string; productCnt: number; ratio: number; commission: number | string; estimatedCommission: number | string; commissionStatus: string; commissionStatusUpdateTime?: number | string; profitShardingSucTime?: number | string; categoryStr: string; promotionInfo?: { promotionSourcePid: string; promotionSourceName: string }; customizeInfo?: string })[]; shopAppid?: string; shopName?: string; payTime?: number; confirmReceiptTime?: number }

export interface ShopProduct { product_id: number | bigint | string; out_product_id?: string; title: string; short_title?: string; head_imgs: readonly string[]; desc_info: { imgs: readonly string[]; desc?: string }; cats?: readonly ({ cat_id: number | bigint | string })[]; cats_v2?: readonly ({ cat_id: number | bigint | string })[]; attrs?: readonly ({ attr_key: string; attr_value: string })[]; spu_code?: string; brand_id?: number | bigint | string; deliver_method?: number; express_info?: { template_id: number | bigint | string; weight?: number }; aftersale_desc?: string; status: number; edit_status: number; min_price: number; skus?: readonly Skus[]; limited_info?: { period_type: number; limited_buy_num?: number }; extra_service?: { seven_day_return: number; pay_after_use: number; freight_insurance: number; fake_one_pay_three?: number; damage_guarantee?: number; exchange_support?: number }; product_type?: number; edit_time: number; src_product_id?: number | bigint | string; total_sold_num?: number; after_sale_info?: { after_sale_address_id?: number | bigint | string }; product_qua_infos?: readonly ({ qua_id: number | bigint | string; qua_url: readonly string[] })[]; size_chart?: { enable?: boolean; specification_list?: readonly ({ name: string; unit: string; is_range?: boolean; value_list: readonly ({ key: string; value?: string; left?: string; right?: string })[] })[] }; timing_onsale_info?: { status: number; onsale_time: number; is_hide_price?: 0 | 1; task_id?: number | bigint }; spu_deliver_info?: { is_spu_range?: boolean; sku_deliver_info?: SkuDeliverInfo }; release_mode?: number }

export interface SizeChart2 { enable: boolean; specification_list?: readonly ({ name: string; unit: string; is_range: boolean; value_list: readonly ({ key: string; value?: string; left?: string; right?: string })[] })[] }

export interface SkuDeliverInfo { stock_type: number; full_payment_presale_delivery_type: number; presale_begin_time: number; presale_end_time: number; full_payment_presale_delivery_time: number; spot_after_presale_end?: boolean | 0 | 1 }

export interface SkuDeliverInfo2 { stock_type?: number; presale_begin_time?: number; presale_end_time?: number; full_payment_presale_delivery_type?: number; full_payment_presale_delivery_time?: number; spot_after_presale_end?: 0 | 1 }

export interface Skus { sku_id: number | bigint | string; out_sku_id?: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; bar_code?: string; sku_attrs?: readonly ({ attr_key: string; attr_value: string })[]; status: number; sku_deliver_info?: SkuDeliverInfo }

export interface Skus2 { out_product_id: string; out_sku_id: string; thumb_img: string; sale_price: number; market_price: number; stock_num: number; sku_code?: string; barcode?: string; sku_attrs: readonly ({ attr_key: string; attr_value: string })[] }

export interface Spu { product_id: number | bigint; out_product_id: string; title: string; path: string; head_img: readonly string[]; qualification_pics?: readonly string[]; desc_info: { desc: string; imgs: readonly string[] }; audit_info: { audit_id: string; submit_time: string; audit_time?: string; reject_reason?: string }; third_cat_id: number; brand_id: number | bigint; info_version?: string; status: number; edit_status: number; skus?: readonly Skus2[]; update_time: string; create_time: string }

export interface Spu2 { product_id: number | bigint; out_product_id: string; title: string; sub_title?: string; head_img: readonly string[]; desc_info: { imgs: readonly string[] }; brand_id: number | bigint; cats: readonly ({ cat_id: number; level: number })[]; shopcat: readonly ({ shopcat_id: number })[]; attrs: readonly ({ attr_key: string; attr_value: string })[]; model?: string; status: number; edit_status: number; path?: string; min_price: number; skus?: readonly ({ sku_id: number | bigint })[] }

export interface SpuDeliverInfo2 { is_spu_range: boolean; sku_deliver_info?: SkuDeliverInfo2 }

export interface TemplateList { template_id: string; template_type: string; template_name: string; template_desc: string; options: readonly ({ option_id: number; font_size: number; is_bold?: boolean; is_open?: boolean })[]; is_default?: boolean; create_time: number; update_time: number }

export interface VoucherList { product_id: number | bigint | string; sku_id: number | bigint | string; voucher_type: number; voucher_buy_amount: number; voucher_actual_amount: number; code_type: number; code: string; status: number; create_time: number; update_time: number; send_time: number; start_time: number; end_time: number; consume_time?: number; consume_store_name?: string; out_store_id?: string; refund_time?: number; openid: string; union_id?: string; telphone_no?: string; order_id?: string; voucher_settle_status?: number; last_consume_no?: string; last_withdraw_consume_no?: string }
