// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

import type { CallOptions, DownloadOptions, Media, NoFields, UploadOptions, WxAnswer, WxFields } from '@wx/client'

declare module '@wx/client' {
interface GetRoutes {
/** 物流 · logistics. */
'/cgi-bin/express/business/account/getall': { args: [query?: NoFields, options?: CallOptions]; answer: { list: readonly ({ biz_id: string; delivery_id: string; status_code: number; alias: string; remark_wrong_msg?: string; remark_content?: string; quota_num?: number; quota_update_time?: number; service_type?: readonly ({ service_type: number; service_name: string })[]; update_time: number; create_time: number })[]; count: number } }
/** 物流 · logistics. */
'/cgi-bin/express/business/delivery/getall': { args: [query?: NoFields, options?: CallOptions]; answer: { data: readonly ({ delivery_id: string; delivery_name: string; can_use_cash?: 0 | 1; can_get_quota?: 0 | 1; cash_biz_id?: string; service_type?: readonly ({ service_type: number; service_name: string })[] })[]; count: number } }
/** 物流 · logistics. */
'/cgi-bin/express/business/printer/getall': { args: [query?: NoFields, options?: CallOptions]; answer: { openid: readonly string[]; tagid_list: readonly string[]; count: number } }
/** 小程序消息 · mini-program messages. */
'/cgi-bin/message/wxopen/activityid/create': { args: [query?: { openid?: string; unionid?: string }, options?: CallOptions]; answer: { activity_id: string; expiration_time: number } }
/** 多端登录 · multi-platform login. */
'/donut/code2verifyinfo': { args: [query: { appid?: string; appsecret?: string; code: string; grant_type: 'authorization_code' }, options?: CallOptions]; answer: { login_info: { type: string; login_time: number; appid?: string }; user_info: { user_id: string; openapp_info?: { appid: string; openid: string; unionid?: string; headimgurl?: string; nickname?: string }; miniprogram_info?: { appid: string; openid: string; unionid?: string }; phone_info?: { phone: string }; apple_info?: { bundleid: string; apple_user_id: string } } } }
/** 小程序 · mini-program. */
'/wxa/charge/usage/get': { args: [query: { spuId: string; offset: number; limit: number }, options?: CallOptions]; answer: { all: number | string; effectiveAll: number | string; effectiveUse: number | string; startServiceTime: number; endServiceTime: number; detailList: readonly ({ pkgId: string; spuId: string; skuId?: string; status: number; startTime: number; endTime: number; all: number | string; used: number | string; source?: number })[]; total: number } }
/** 小程序 · mini-program. */
'/wxa/charge/usage/get_recent_average': { args: [query: { spuId: string }, options?: CallOptions]; answer: { averageData: number | string } }
/** 小程序 · mini-program. */
'/wxa/checksession': { args: [query: { openid: string; signature: string; sig_method: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/get_district': { args: [query?: NoFields, options?: CallOptions]; answer: { data_version: string; result: readonly (readonly ({ id: number; name: string; fullname: string; location?: { lng: number; lat: number }; pinyin?: readonly string[]; cidx?: readonly number[] })[])[] } }
/** 小程序 · mini-program. */
'/wxa/get_merchant_audit_info': { args: [query?: NoFields, options?: CallOptions]; answer: { data: { audit_id: number | bigint; status: number; reason?: string } } }
/** 小程序 · mini-program. */
'/wxa/get_merchant_category': { args: [query?: NoFields, options?: CallOptions]; answer: { data: { all_category_info: { categories: readonly ({ id: number; name?: string; level?: number; father?: number; children?: readonly number[]; sensitive_type?: number; qualify?: { exter_list: readonly ({ inner_list: readonly ({ name: string; url?: string })[] })[]; remark?: string } })[] } } } }
/** 小程序 · mini-program. */
'/wxa/getnearbydetailpage': { args: [query: { poi_id: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/getnearbyofficialserviceinfo': { args: [query?: NoFields, options?: CallOptions]; answer: { data?: { srvice_infos?: readonly ({ icon_url?: string; type?: number; id?: number; name?: string })[] } } }
/** 小程序 · mini-program. */
'/wxa/getnearbypoilist': { args: [query: { page: number; page_rows: number }, options?: CallOptions]; answer: { data: { left_apply_num: number; max_apply_num: number; /** JSON of `{ poi_list: readonly ({ poi_id: string | number | bigint; qualification_address: string; qualification_num: string; audit_status: number; display_status: number; refuse_reason?: string })[] }` */ data: string } } }
/** 小程序 · mini-program. */
'/wxa/getpaidunionid': { args: [query: { openid: string; mch_id?: string; out_trade_no?: string; transaction_id?: string }, options?: CallOptions]; answer: { unionid: string } }
/** 小程序 · mini-program. */
'/wxa/getstorewxaattr': { args: [query?: NoFields, options?: CallOptions]; answer: { is_exist?: boolean; store_wxa_attr?: { appuin?: number; create_time?: number; update_time?: number; owner_uin?: number; owner_type?: number; storewxa_audit_info?: { audit_id?: number | bigint; status?: number; reason?: string } }; weapp_category?: { categories?: readonly ({ first?: number; second?: number; audit_status?: number; audit_id?: number | bigint })[] } } }
/** 小程序 · mini-program. */
'/wxa/getwxadevinfo': { args: [query?: { action?: string }, options?: CallOptions]; answer: { requestdomain?: readonly string[]; wsrequestdomain?: readonly string[]; uploaddomain?: readonly string[]; downloaddomain?: readonly string[]; udpdomain?: readonly string[]; bizdomain?: readonly string[] } }
/** 小程序 · mini-program. */
'/wxa/getwxagameframe': { args: [query: { access_info: string; begin_frame_id: number; end_frame_id: number }, options?: CallOptions]; answer: { data: { has_more?: boolean; frame_list: readonly ({ frame_id: number; pkg_list: readonly ({ open_id: string; action_list?: readonly string[]; b?: boolean })[] })[] } } }
/** 小程序 · mini-program. */
'/wxa/getwxagameidentityinfo': { args: [query: { access_info: string }, options?: CallOptions]; answer: { data: { info_list: readonly ({ client_id: number; open_id: string })[] } } }
/** 小程序 · mini-program. */
'/wxa/getwxagameroominfo': { args: [query: { access_info: string }, options?: CallOptions]; answer: { data: { room_id_str: string; room_state: number; max_member_num: number; game_tick: number; start_percent: number; udp_reliability_strategy: number; game_last_time: number; game_version: number; room_ext_info: string; seed: string; member_list: readonly ({ is_ready?: boolean; role: number; client_id: number; pos_num: number; headimg?: string; nickname?: string; enable_to_start?: boolean; member_ext_info: string })[]; update_timestamp: number; create_timestamp: number } } }
/** 小程序 · mini-program. Its fields are not known. */
'/wxa/log/get_scene': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 小程序 · mini-program. */
'/wxa/resetusersessionkey': { args: [query: { openid: string; signature: string; sig_method: string }, options?: CallOptions]; answer: { openid: string; session_key: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getauthorizeapps': { args: [query?: NoFields, options?: CallOptions]; answer: { objects: readonly ({ authorized_appid: string; authorized_time: number; authz_expire_time?: number })[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getauthorizedapps': { args: [query?: NoFields, options?: CallOptions]; answer: { objects: readonly ({ authorizer_appid: string; authorized_time: number; authz_expire_time?: number })[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/getapproved': { args: [query: { offset: number; limit: number; status: number }, options?: CallOptions]; answer: { goods: readonly ({ goodsId: number | bigint; name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string; thirdPartyTag?: number })[]; total: number } }
/** 小程序接口 · mini-program API. Its fields are not known. */
'/wxaapi/broadcast/goods/getkey': { args: [query?: WxFields, options?: CallOptions]; answer: WxAnswer }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/role/getrolelist': { args: [query?: { keyword?: string; role?: number; offset?: number; limit?: number }, options?: CallOptions]; answer: { list: readonly ({ openid: string; username: string; nickname: string; headingimg: string; roleList: readonly number[]; updateTimestamp: number })[]; total: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/getassistantlist': { args: [query: { roomId: number | bigint }, options?: CallOptions]; answer: { list: readonly ({ alias: string; nickname: string; openid: string; headimg: string; timestamp: number })[]; count: number; maxCount: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/getpushurl': { args: [query: { roomId: number | bigint }, options?: CallOptions]; answer: { pushAddr: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/getsharedcode': { args: [query: { roomId: number | bigint; params?: string }, options?: CallOptions]; answer: { cdnUrl: string; posterUrl: string; pagePath: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/getsubanchor': { args: [query: { roomId: number | bigint }, options?: CallOptions]; answer: { username: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/commentinfo/get': { args: [query: { commentId: string }, options?: CallOptions]; answer: { info: { content: Content }; processInfo?: { commentId: string; actionList: readonly ({ type: number; updateTime?: number })[] }; oldComment?: { commentId: string; createTime: number | string; score: number; content: { txt: string; media?: readonly ({ img?: string; thumbImg?: string; video?: string; videoCover?: string; videoDuration?: number })[] } } } }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/mpcommentlist/get': { args: [query: { startTime: number; endTime: number; filterType?: number; offset?: number; limit?: number }, options?: CallOptions]; answer: { commentList: readonly Content[]; total: number; offset?: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/replyandcommentreplylist/get': { args: [query: { commentId: string }, options?: CallOptions]; answer: { list: { reply: { replyId: string; commentId: string; replyContent: { content: string }; replyObject: { nickname: string; imgUrl: string }; createTime: number | string; updateTime: number | string }; commentReplyList: readonly ({ commentReplyId: string; commentId: string; commentReplyContent: { content: string }; commentReplyObject: { nickname: string; imgUrl: string }; createTime: number | string; updateTime: number | string })[] } } }
/** 小程序接口 · mini-program API. */
'/wxaapi/feedback/list': { args: [query: { type?: number; page: number; num: number }, options?: CallOptions]; answer: { list: readonly ({ record_id: number | bigint; openid: string; nickname: string; head_url: string; phone?: string | number; type: number; content: string; mediaIds?: readonly string[]; systemInfo?: string; create_time: number })[]; total_num: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/get_client_version': { args: [query?: NoFields, options?: CallOptions]; answer: { cvlist: readonly ({ type: number; client_version_list: readonly string[] })[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/get_scene': { args: [query?: NoFields, options?: CallOptions]; answer: { scene: readonly ({ name: string; value: string | number })[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/minishop/complaintOrderDetail': { args: [query: { complaintOrderId: number | bigint }, options?: CallOptions]; answer: { complaintOrder: { complaintOrderId: number | bigint | string; openId: string; type: number; appealState: number; nickName: string; headImgUrl: string; phoneNumber: string | number; customerMaterial?: { content?: string; mediaIdList?: readonly string[] }; outTradeNo: string; orderId: string; status: number; productName: string; payTime: number; totalCostStr: string; createTime: number; expireTime: number }; item: readonly ({ itemType: number; appealItemType?: number; time: number; nickName: string; phoneNumber?: string | number; content?: string; mediaIdList?: readonly string[]; blameResult: number })[]; returnBill?: { returnId: string; deliveryName: string; waybillId: string; orderStatus: number } } }
/** 小程序接口 · mini-program API. */
'/wxaapi/userlog/userlog_search': { args: [query: { date: string; begintime: number; endtime: number; traceId: string; url: string; id: string; filterMsg: string; level?: number; start?: number; limit?: number }, options?: CallOptions]; answer: { data: { list: readonly ({ level: number; libraryVersion: string; clientVersion: string; id: string; platform: number; traceid: string; url: string; filterMsg?: string; msg: readonly ({ level: number; msg: readonly string[]; time: number })[]; timestamp: number })[]; total: number } } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/get_list': { args: [query?: { start?: number; num?: number }, options?: CallOptions]; answer: { wxa_embedded_list: readonly ({ appid: string; nickname: string; headimg: string; reason: string; status: number; create_time: number })[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/get_own_list': { args: [query?: { start?: number; num?: number }, options?: CallOptions]; answer: { embedded_flag: number; wxa_embedded_list: readonly ({ appid: string; nickname: string; headimg: string; reason: string; status: number; create_time: number })[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxamptrade/get_guarantee_status': { args: [query?: NoFields, options?: CallOptions]; answer: { isActived?: boolean; msg?: string; reasons?: readonly string[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxamptrade/get_penalty_list': { args: [query: { offset: number; limit?: number }, options?: CallOptions]; answer: { appealList: readonly ({ illegalOrderId: number | bigint | string; orderId: string | number | bigint; complaintOrderId: number | bigint | string; illegalWording: string; status: number; minusScore: number; illegalTime: number; updateTime: number })[]; totalNum: number; currentScore: number } }
}

interface PostRoutes {
/** 商户客服 · merchant service accounts. */
'/cgi-bin/business/get': { args: [body?: { business_id?: number | bigint; account_name?: string }, options?: CallOptions]; answer: { business_info: { business_id: number | bigint; account_name: string; nickname: string; icon_url: string } } }
/** 商户客服 · merchant service accounts. */
'/cgi-bin/business/list': { args: [body: { offset: number; count: number }, options?: CallOptions]; answer: { list: readonly ({ business_id: number | bigint; account_name: string; nickname: string; icon_url: string })[] } }
/** 商户客服 · merchant service accounts. */
'/cgi-bin/business/register': { args: [body: { account_name: string; nickname: string; icon_media_id: string; transfer_to_commkf?: boolean }, options?: CallOptions]; answer: { business_id: number | bigint } }
/** 商户客服 · merchant service accounts. */
'/cgi-bin/business/update': { args: [body: { business_id: number | bigint; nickname?: string; icon_media_id?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/business/account/bind': { args: [body: { type: string; biz_id: string; delivery_id: string; password?: string; remark_content?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/business/order/add': { args: [body: { add_source: number; wx_appid?: string; order_id: string; openid?: string; delivery_id: string; biz_id: string; custom_remark?: string; tagid?: number; sender: Sender; receiver: Sender; cargo: { count: number; space_x?: number; space_y?: number; space_z?: number; weight?: number; detail_list?: readonly ({ name: string; count: number })[] }; shop?: Shop; insured: { use_insured: 0 | 1; insured_value: number }; service: { service_type: number; service_name: string }; expect_time?: number; take_mode?: number }, options?: CallOptions]; answer: { delivery_resultcode?: number; delivery_resultmsg?: string; order_id: string; waybill_id: string; waybill_data: readonly ({ key: string; value: string })[] } }
/** 物流 · logistics. */
'/cgi-bin/express/business/order/batchget': { args: [body: { order_list: readonly ({ order_id: string; delivery_id: string; waybill_id?: string })[] }, options?: CallOptions]; answer: { order_list: readonly ({ errcode: number; errmsg: string; order_id: string; delivery_id: string; waybill_id: string; waybill_data: readonly ({ key: string; value: string })[]; print_html?: string; order_status: number })[] } }
/** 物流 · logistics. */
'/cgi-bin/express/business/order/cancel': { args: [body: { order_id: string; openid?: string; delivery_id: string; waybill_id?: string }, options?: CallOptions]; answer: { delivery_resultcode?: number; delivery_resultmsg?: string } }
/** 物流 · logistics. */
'/cgi-bin/express/business/order/get': { args: [body: { order_id: string; openid?: string; delivery_id: string; waybill_id?: string; print_type?: number }, options?: CallOptions]; answer: { order_id: string; delivery_id: string; waybill_id: string; waybill_data: readonly ({ key: string; value: string })[]; print_html?: string; order_status: number } }
/** 物流 · logistics. */
'/cgi-bin/express/business/path/get': { args: [body: { order_id: string; openid?: string; delivery_id: string; waybill_id?: string; print_type?: number }, options?: CallOptions]; answer: { openid?: string; delivery_id: string; waybill_id: string; path_item_list: readonly ({ action_time: number; action_type: number; action_msg: string })[]; path_item_num: number } }
/** 物流 · logistics. */
'/cgi-bin/express/business/printer/update': { args: [body: { update_type: string; openid: string; tagid_list?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/business/quota/get': { args: [body: { delivery_id: string; biz_id: string }, options?: CallOptions]; answer: { quota_num: number } }
/** 物流 · logistics. */
'/cgi-bin/express/business/test_update_order': { args: [body: { order_id: string; delivery_id: string; biz_id: string; waybill_id: string; action_time: number; action_type: number; action_msg: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/contact/get': { args: [body: { token: string; waybill_id: string }, options?: CallOptions]; answer: { waybill_id: string; sender: { name: string; tel?: string; mobile?: string; address: string }; receiver: { name: string; tel?: string; mobile?: string; address: string } } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/no_worry_return/add': { args: [body: { shop_order_id?: string; biz_addr?: { country: string; province: string; city: string; area: string; address: string; name: string; mobile: string }; user_addr?: { country: string; province: string; city: string; area: string; address: string; name: string; mobile: string }; openid: string; order_path?: string; goods_list?: readonly ({ name: string; url: string })[]; order_price?: number; wx_pay_id?: string; notify_code?: string }, options?: CallOptions]; answer: { return_id: string | number | bigint } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/no_worry_return/get': { args: [body: { return_id: string }, options?: CallOptions]; answer: { status: number; waybill_id: string; order_status: number; delivery_id: string; delivery_name: string } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/no_worry_return/unbind': { args: [body: { return_id: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/follow_waybill': { args: [body: { openid: string; waybill_id: string; sender_phone?: string; receiver_phone?: string; goods_info?: { detail_list: readonly ({ goods_name: string; goods_img_url: string; goods_desc?: string })[] }; trans_id?: string; order_detail_path?: string }, options?: CallOptions]; answer: { waybill_token: string } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/get_delivery_list': { args: [body?: NoFields, options?: CallOptions]; answer: { delivery_list: readonly ({ delivery_id: string; delivery_name: string })[]; count: number } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/open_openmsg': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/open_query_plugin': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/query_follow_trace': { args: [body: { openid: string; waybill_token: string }, options?: CallOptions]; answer: QueryFollowTraceResult }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/query_trace': { args: [body: { openid?: string; waybill_token: string }, options?: CallOptions]; answer: QueryFollowTraceResult }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/trace_waybill': { args: [body: { openid: string; waybill_id: string; sender_phone?: string; receiver_phone?: string; goods_info?: { detail_list: readonly ({ goods_name: string; goods_img_url: string; goods_desc?: string })[] }; delivery_id?: string; trans_id?: string; order_detail_path?: string }, options?: CallOptions]; answer: { waybill_token: string } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/update_follow_waybill_goods': { args: [body: { openid: string; waybill_token: string; goods_info?: { detail_list: readonly ({ goods_name: string; goods_img_url: string; goods_desc?: string })[] } }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/open_msg/update_waybill_goods': { args: [body: { openid?: string; waybill_token: string; goods_info?: { detail_list: readonly ({ goods_name: string; goods_img_url: string; goods_desc?: string })[] } }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/path/update': { args: [body: { token: string; waybill_id: string; action_time: number; action_type: number; action_msg: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. Its fields are not known. */
'/cgi-bin/express/delivery/pathnotify': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/return/add': { args: [body: { shop_order_id: string; biz_addr: { country: string; province: string; city: string; area: string; address: string; name: string; mobile: string }; user_addr?: { country: string; province: string; city: string; area: string; address: string; name: string; mobile: string }; openid: string; order_path: string; goods_list: readonly ({ name: string; url: string })[]; order_price: number }, options?: CallOptions]; answer: { return_id: string | number | bigint } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/return/get': { args: [body: { return_id: string }, options?: CallOptions]; answer: { status: number; waybill_id: string; order_status: number; delivery_id: string; delivery_name: string } }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/return/open_return': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/return/unbind': { args: [body: { return_id: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. Its fields are not known. */
'/cgi-bin/express/delivery/scatter/update_complaint_result': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/service/business/update': { args: [body: { shop_app_id: string; biz_id: string; result_code: number; result_msg?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/single_waybill/cancel_order': { args: [body: { token: string; reason: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/single_waybill/evaluate_feedback': { args: [body: { token: string; waybill_id: string; result: string; desc?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/single_waybill/fee': { args: [body: { token: string; waybill_id: string; need_pay: number; fee: number; original_fee: number; base_fee: number; insured_fee: number; other_fee: number; remark?: string; pay_goods_name?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/single_waybill/refund_order': { args: [body: { token: string; fee: number }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/single_waybill/update': { args: [body: { token: string; waybill_id: string; action_time: number; action_type: number; action_msg: string; pickup_courier_name?: string; pickup_courier_phone?: string; delivery_courier_name?: string; delivery_courier_phone?: string }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/delivery/template/preview': { args: [body: { waybill_id: string; waybill_template: string; waybill_data: readonly ({ key: string; value: string })[]; custom: { order_id: string; openid?: string; delivery_id: string; biz_id: string; custom_remark?: string; tagid?: number; sender: Sender; receiver: Sender; cargo: { count: number; space_x?: number; space_y?: number; space_z?: number; weight?: number; detail_list?: readonly ({ name: string; count: number })[] }; shop?: Shop; insured: { use_insured: 0 | 1; insured_value: number }; service: { service_type: number; service_name: string } } }, options?: CallOptions]; answer: { waybill_id: string; rendered_waybill_template: string } }
/** 物流 · logistics. Its fields are not known. */
'/cgi-bin/express/delivery/userquery': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/addorder': { args: [body: { wx_store_id: string; store_order_id: string; user_openid: string; user_name: string; user_phone: string; user_lng: number; user_lat: number; user_address: string; order_seq?: string; verify_code_type?: number; order_detail_path?: string; callback_url?: string; cargo: { cargo_name: string; cargo_type: number; cargo_weight: number; cargo_price: number; cargo_num: number; item_list: readonly ({ item_name: string; item_pic_url: string; count: number })[] }; use_sandbox?: 0 | 1 }, options?: CallOptions]; answer: { wx_store_id: string; store_order_id: string; wx_order_id: string; service_trans_id: string; trans_order_id: string; waybill_id?: string; distance: number; fee: number; fetch_code?: string; order_seq?: string } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/apply': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/balancequery': { args: [body: { wx_store_id: string; service_trans_id: string }, options?: CallOptions]; answer: { wx_store_id: string; appid: string; all_balance: number; balance_detail: readonly ({ balance: number; service_trans_id: string; service_trans_name: string; order_list?: readonly ({ payorder_id: string | number | bigint; charge_amt: number; unused_amt: number; begin_time: number; end_time: number })[] })[] } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/cancelorder': { args: [body: { wx_store_id?: string; store_order_id?: string; wx_order_id?: string; cancel_reason_id: number; cancel_reason?: string }, options?: CallOptions]; answer: { wx_store_id: string; wx_order_id: string; store_order_id: string; appid: string; order_status: number; deductfee?: number } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/createstore': { args: [body: { out_store_id: string; store_name: string; order_pattern?: number; service_trans_prefer?: string; address_info?: { province: string; city: string; area: string; street: string; house: string; lng: number; lat: number; phone: string } }, options?: CallOptions]; answer: { out_store_id: string; wx_store_id: string; appid: string } }
/** 物流 · logistics. Its fields are not known. */
'/cgi-bin/express/intracity/getcity': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 物流 · logistics. Its fields are not known. */
'/cgi-bin/express/intracity/getpaymode': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/mocknotify': { args: [body: { wx_store_id?: string; store_order_id?: string; wx_order_id?: string; order_status: number }, options?: CallOptions]; answer: {} }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/preaddorder': { args: [body: { wx_store_id: string; user_name: string; user_phone: string; user_lng: number; user_lat: number; user_address: string; cargo: { cargo_name: string; cargo_type: number; cargo_weight: number; cargo_price: number; cargo_num: number }; use_sandbox?: 0 | 1 }, options?: CallOptions]; answer: { service_trans_id: string; distance: number; est_fee: number; expected_finished_time?: number; promise_delivery_time?: number } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/queryflow': { args: [body: { wx_store_id: string; flow_type: number; service_trans_id?: string; begin_time?: number; end_time?: number }, options?: CallOptions]; answer: { total_pay_amt?: number; total_refund_amt?: number; total_deduct_amt?: number; flow_list: readonly ({ flow_type: number; appid: string; wx_store_id: string; pay_order_id: string | number | bigint; wx_order_id?: string; bill_id?: string; service_trans_id: string; openid?: string; pay_amount: number; refund_amount?: number; deduct_amount?: number; pay_status: string; refund_status?: string; pay_time: number; refund_time: number; create_time: number; consume_deadline?: number; delivery_status?: number; delivery_finished_time?: number })[]; total: number } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/queryorder': { args: [body?: { wx_store_id?: string; store_order_id?: string; wx_order_id?: string }, options?: CallOptions]; answer: { wx_store_id: string; wx_order_id: string; store_order_id: string; appid: string; order_status: number; user_openid: string; service_trans_id: string; delivery_no: string; distance: number; actualfee: number; deductfee: number; create_time: number; accept_time?: number; fetch_time?: number; finish_time?: number; cancel_time?: number; expected_finish_time?: number; fetch_code?: string; recv_code?: string; order_seq?: string; cargo_info: { cargo_name: string; cargo_type: number; cargo_weight: number; cargo_price: number; cargo_num: number; item_list: readonly ({ item_name: string; item_pic_url: string; item_num: number })[] }; receiver_info: { receiver_name: string; address: string; lng: number | string; lat: number | string; phone_num: string }; store_info: { wx_store_id: string; store_name: string; address: string; lng: number | string; lat: number | string; phone_num: string }; transporter_info?: { transporter_name: string; transporter_phone: string } } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/querystore': { args: [body?: { out_store_id?: string; wx_store_id?: string }, options?: CallOptions]; answer: { appid: string; store_list: readonly ({ out_store_id: string; wx_store_id: string; city_id: number | string; order_pattern: number; service_trans_prefer?: string; address_info?: { province: string; city: string; area: string; street: string; house: string; lng: number | string; lat: number | string; phone: string } })[]; total: number } }
/** 物流 · logistics. Its fields are not known. */
'/cgi-bin/express/intracity/setpaymode': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/storecharge': { args: [body: { wx_store_id: string; service_trans_id: string; amount: number }, options?: CallOptions]; answer: { payurl: string; wx_store_id: string; appid: string } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/storerefund': { args: [body: { wx_store_id: string; service_trans_id: string }, options?: CallOptions]; answer: { wx_store_id: string; appid: string; refund_amount: number } }
/** 物流 · logistics. */
'/cgi-bin/express/intracity/updatestore': { args: [body: { keys: { out_store_id?: string; wx_store_id?: string }; content: { store_name?: string; order_pattern?: number; service_trans_prefer?: string; address_info?: { province: string; city: string; area: string; street: string; house: string; lng: number; lat: number; phone: string } } }, options?: CallOptions]; answer: { out_store_id: string; wx_store_id: string; appid: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/delivery/getall': { args: [body?: NoFields, options?: CallOptions]; answer: { resultcode: number; resultmsg: string; list: readonly ({ delivery_id: string; delivery_name: string })[] } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/open': { args: [body?: NoFields, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/add': { args: [body: MiniProgramAddBody, options?: CallOptions]; answer: AddResult }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/addtips': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; waybill_id: string; openid: string; tips: number; remark: string }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/cancel': { args: [body: CancelBody, options?: CallOptions]; answer: { resultcode: number; resultmsg: string; deduct_fee: number; desc: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/confirm_return': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; waybill_id: string; remark?: string }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/get': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string; waybill_id: string; order_status: number; rider_name?: string; rider_phone?: string; rider_lng?: number; rider_lat?: number; reach_time?: number } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/pre_add': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; delivery_id: string; openid: string; sender?: { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }; receiver: { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }; cargo: Cargo; order_info: OrderInfo; shop?: { wxa_appid?: string; wxa_path: string; img_url: string; goods_name: string; goods_count: number }; sub_biz_id?: string }, options?: CallOptions]; answer: AddResult }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/precancel': { args: [body: CancelBody, options?: CallOptions]; answer: { resultcode: number; resultmsg: string; deduct_fee: number; desc: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/order/readd': { args: [body: MiniProgramAddBody, options?: CallOptions]; answer: AddResult }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/realmock_update_order': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; order_status: number; action_time: number; action_msg?: string }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/shop/add': { args: [body: { delivery_id: string }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/shop/get': { args: [body?: NoFields, options?: CallOptions]; answer: { resultcode: number; resultmsg: string; shop_list: readonly ({ delivery_id: string; shopid: string; audit_result: number })[] } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/test_update_order': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; order_status: number; action_time: number; action_msg?: string }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/business/update_order': { args: [body: { shopid: string; shop_order_id: string; delivery_sign?: string; order_status: number; action_time: number; action_msg?: string; wx_token: string; shop_no?: string; waybill_id: string; wxa_path: string; agent?: { name: string; phone: string; is_phone_encrypted?: 0 | 1 }; expected_delivery_time?: number }, options?: CallOptions]; answer: { resultcode: number; resultmsg: string } }
/** 物流 · logistics. */
'/cgi-bin/express/local/delivery/update_order': { args: [body: { wx_token: string; order_status: number; waybill_id: string; action_msg: string; action_time: number; agent: { name: string; phone: string; is_phone_encrypted: number; lng: number; lat: number }; shopid: string; shop_order_id: string; shop_no: string; wxa_path: string; expected_delivery_time: number }, options?: CallOptions]; answer: { resultcode?: number; resultmsg?: string } }
/** 小程序消息 · mini-program messages. */
'/cgi-bin/message/device/subscribe/send': { args: [body: { to_openid_list: readonly string[]; template_id: string; modelId?: string; sn?: string; page?: string; miniprogram_state?: string; lang?: string; data?: { [name: string]: { value: string } } }, options?: CallOptions]; answer: {} }
/** 小程序消息 · mini-program messages. Its fields are not known. */
'/cgi-bin/message/wxopen/chattoolmsg/send': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序消息 · mini-program messages. */
'/cgi-bin/message/wxopen/employeerelationmsg/send': { args: [body: { template_id: string; touser: string; page: string; data?: string }, options?: CallOptions]; answer: {} }
/** 小程序消息 · mini-program messages.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/message/wxopen/template/send': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 小程序消息 · mini-program messages.
 * @deprecated The platform has withdrawn it, or no longer maintains it.
 */
'/cgi-bin/message/wxopen/template/uniform_send': { args: [body: { touser: string; mp_template_msg?: { appid: string; template_id: string; url?: string; miniprogram?: { appid: string; pagepath: string }; data?: { [name: string]: { value: string; /** @deprecated since 2023-05-04 */ color?: string } } } }, options?: CallOptions]; answer: {} }
/** 小程序消息 · mini-program messages. */
'/cgi-bin/message/wxopen/updatablemsg/send': { args: [body: { activity_id: string; target_state: number; template_info: { parameter_list: readonly ({ name: string; value: string })[] } }, options?: CallOptions]; answer: {} }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/cancelpay': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; pay_item?: string }, options?: CallOptions]; answer: { bill_no: string } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/getbalance': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string }, options?: CallOptions]; answer: { balance: number; gen_balance: number; first_save?: 0 | 1; save_amt: number; save_sum: number; cost_sum: number; present_sum: number } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/pay': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; amt: number; pay_item?: string; app_remark?: string }, options?: CallOptions]; answer: { bill_no: string; balance: number; used_gen_amt: number } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/present': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; present_counts: number }, options?: CallOptions]; answer: { bill_no: string; balance: number } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/sandbox/cancelpay': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; pay_item?: string }, options?: CallOptions]; answer: { bill_no: string } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/sandbox/getbalance': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string }, options?: CallOptions]; answer: { balance: number; gen_balance: number; first_save?: 0 | 1; save_amt: number; save_sum: number; cost_sum: number; present_sum: number } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/sandbox/pay': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; amt: number; pay_item?: string; app_remark?: string }, options?: CallOptions]; answer: { bill_no: string; balance: number; used_gen_amt: number } }
/** 米大师支付 · Midas payment. */
'/cgi-bin/midas/sandbox/present': { args: [body: { appid?: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; present_counts: number }, options?: CallOptions]; answer: { bill_no: string; balance: number } }
/** 生物认证 · biometrics. */
'/cgi-bin/soter/verify_signature': { args: [body: { openid: string; json_string: string; json_signature: string }, options?: CallOptions]; answer: { is_ok?: boolean } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchcreatecsversion': { args: [body: { envs: readonly string[]; service_name: string; upload_type: string; flow_ratio?: number; cpu?: number; mem?: number; minnum?: number; maxnum?: number; policy_type?: string; policy_threshold?: number; container_port?: number; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: { repository_name: string; ispublic: boolean; tagname: string; server_addr: string; image_url: string }; code_detail?: { name?: { name?: string; fullname?: string }; url?: string }; image_secret_info?: { registryserver?: string; username?: string; password?: string; email?: string }; image_pulls_secret?: string; custom_logs?: string; mount_wx_token?: boolean; version_remark?: string }, options?: CallOptions]; answer: { succ_list: readonly ({ env: string; version_name: string })[]; fail_list: readonly ({ env: string; errormsg: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchdelcsversion': { args: [body: { items: readonly ({ env: string; service_name: string; version_name: string })[] }, options?: CallOptions]; answer: { succ_list: readonly ({ env: string; service_name: string; version_name: string })[]; fail_list: readonly ({ env: string; service_name: string; version_name: string; errmsg: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchdeletefile': { args: [body: { env: string; fileid_list: readonly string[] }, options?: CallOptions]; answer: { delete_list: readonly ({ fileid: string; status: number; errmsg?: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchdownloadfile': { args: [body: { env: string; file_list: readonly ({ fileid: string; max_age: number })[] }, options?: CallOptions]; answer: { file_list: readonly ({ fileid: string; download_url?: string; status: number; errmsg?: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchgetenvid': { args: [body: { appids: readonly string[] }, options?: CallOptions]; answer: { relation_data: readonly ({ appid: string; env_list: readonly string[] })[]; err_list?: readonly ({ env: string; appid: string; errmsg: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchsetcspropotion': { args: [body: { items: readonly ({ env: string; service_name: string; items: readonly ({ version_name: string; flow_ratio: number })[] })[] }, options?: CallOptions]; answer: { succ_list: readonly ({ env: string; service_name: string })[]; fail_list: readonly ({ env: string; service_name: string; errmsg: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchshareenv': { args: [body: { data: readonly ({ env: string; appids: readonly string[] })[] }, options?: CallOptions]; answer: { err_list?: readonly ({ env: string; appid: string; errmsg: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchupdatetriggers': { args: [body: { funcname: string; envs: readonly string[]; triggers: readonly ({ trigger_name: string; config: string; type: string })[] }, options?: CallOptions]; answer: { err_list?: readonly ({ env: string; errmsg?: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchuploadscf': { args: [body: { functionname: string; envs: readonly string[]; zipfile: string; vpcid?: string; subnetid?: string }, options?: CallOptions]; answer: { fail_env_list?: readonly ({ env: string; errmsg?: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/batchuploadscfcode': { args: [body: { functionname: string; envs: readonly string[]; zipfile: string }, options?: CallOptions]; answer: { fail_env_list?: readonly ({ env: string; errmsg?: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createcloudbaserunenv': { args: [body?: { alias?: string; vpc_id?: string; sub_net_ids?: readonly string[] }, options?: CallOptions]; answer: { env_id: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createcloudbaserunresauth': { args: [body: { env_id: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createcloudbaserunserverversion': { args: [body: { env_id: string; upload_type: string; flow_ratio: number; cpu: number; mem: number; min_num: number; max_num: number; policy_type: string; policy_threshold: number; container_port: number; server_name: string; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: { repository_name?: string; is_public?: boolean; tag_name?: string; server_addr?: string; image_url?: string }; code_detail?: { name?: { name?: string; full_name?: string }; url?: string }; image_secret_info?: { registry_server?: string; user_name?: string; password?: string; email?: string }; image_pull_secret?: string; custom_logs?: string; version_remark?: string; initial_delay_seconds?: number; mount_volume_info?: readonly MountVolumeInfo[]; access_type?: number; es_info?: { id: number | bigint; secret_name?: string; ip?: string; port?: number; index?: string; account?: string; password?: string }; enable_union?: boolean; server_path?: string; sidecar_specs?: readonly ({ container_image?: string; container_port?: number; container_name?: string; env_var?: string; initial_delay_seconds?: number; cpu?: number; mem?: number; security?: { capabilities?: { add?: readonly string[]; drop?: readonly string[] } }; volume_mount_infos?: readonly MountVolumeInfo[] })[]; security?: { capabilities?: { add?: readonly string[]; drop?: readonly string[] } }; service_volumes?: readonly ({ name?: string; secret_name?: string; enable_empty_dir_volume?: boolean; empty_dir?: { enable_empty_dir_volume?: boolean; medium?: string; size_limit?: string } })[]; service_volume_mounts?: readonly ({ name?: string; mount_path?: string; read_only?: boolean; sub_path?: string; mount_propagation?: string })[]; is_create_jns_gw?: number; has_dockerfile?: number; base_image?: string; entry_point?: string; repo_language?: string; upload_filename?: string; policy_detail?: readonly ({ policy_type?: string; policy_threshold?: number })[] }, options?: CallOptions]; answer: { run_id: string; result: string; version_name?: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createcontainerservice': { args: [body: { env: string; service_name: string; remark?: string; vpc?: { vpcid: string; subnetids?: readonly string[]; create_type: number } }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createcsversion': { args: [body: { env: string; service_name: string; upload_type: string; flow_ratio?: number; cpu?: number; mem?: number; minnum?: number; maxnum?: number; policy_type?: string; policy_threshold?: number; container_port?: number; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: { repository_name: string; ispublic: boolean; tagname: string; server_addr: string; image_url: string }; code_detail?: { name?: { name?: string; fullname?: string }; url?: string }; image_secret_info?: { registryserver?: string; username?: string; password?: string; email?: string }; image_pulls_secret?: string; custom_logs?: string; mount_wx_token?: boolean; version_remark?: string }, options?: CallOptions]; answer: { version_name: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createenv': { args: [body?: { alias?: string }, options?: CallOptions]; answer: { env: string; tranid: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/createstaticstore': { args: [body: { env: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbaggregate': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { data?: readonly string[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbcollection': { args: [body: { action: string; env: string; offset?: number; limit?: number; collection_name?: string }, options?: CallOptions]; answer: { collections?: readonly ({ name: string; count: number; size: number; index_count: number; index_size: number })[]; total?: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbexport': { args: [body: { env: string; file_path: string; file_type: number; query: string }, options?: CallOptions]; answer: { job_id: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbgetacl': { args: [body: { env: string; collection_name: string }, options?: CallOptions]; answer: { acl_tag: string; rule: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbimport': { args: [body: { env: string; collection_name: string; file_path: string; file_type: number; stop_on_error: boolean; conflict_mode: number }, options?: CallOptions]; answer: { job_id: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbindex': { args: [body: { action: string; env: string; collection_name: string; indexes?: readonly ({ name: string; keys?: readonly ({ name: string; direction?: string })[] })[] }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbmigrationstate': { args: [body: { env: string; job_id: number }, options?: CallOptions]; answer: { status: string; record_success: number; record_fail: number; error_msg?: string; file_url?: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbmodifyacl': { args: [body: { env: string; collection_name: string; acl_tag: string; rule: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbrecord': { args: [body: { action: string; env: string; query?: string }, options?: CallOptions]; answer: { id_list?: readonly string[]; pager?: { offset: number; limit: number; total: number }; data?: readonly string[]; modified?: number; matched?: number; id?: string; deleted?: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/delcontainerservice': { args: [body: { env: string; service_name: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/delcsversion': { args: [body: { env: string; service_name: string; version_name: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/deletecloudbaserunserverversion': { args: [body: { env_id: string; version_name: string; server_name: string; is_delete_server?: boolean; is_delete_image?: boolean }, options?: CallOptions]; answer: { result: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/deletescf': { args: [body: { env: string; functionname: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/describecloudbaserunenvs': { args: [body?: NoFields, options?: CallOptions]; answer: { env_list: readonly ({ region: string; env_id: string; source: string; alias: string; status: string; package_id?: string; package_name?: string; databases?: readonly ({ region: string; instance_id: string; status: string })[]; storages?: readonly ({ region: string; bucket: string; cdn_domain?: string; app_id?: string })[]; static_storages?: readonly ({ region: string; bucket: string; status: string; static_domain: string; default_dir_name: string })[]; functions?: readonly ({ region: string; namespace: string })[]; log_services?: readonly ({ region: string; logset_id: string; logset_name: string; topic_id: string; topic_name: string })[]; custom_log_services?: readonly ({ cls_region: string; cls_logset_id: string; cls_topic_id: string; create_time: string })[]; is_auto_degrade?: boolean; env_channel?: string; pay_mode: string; is_default?: boolean; tags: readonly ({ key: string; value: string })[]; update_time: string; create_time: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/describeenvs': { args: [body?: NoFields, options?: CallOptions]; answer: { info_list: readonly ({ env: string; alias: string; status: string; package_id?: string; package_name?: string; dbinstance_id?: string; bucket_id?: string; update_time: string; create_time: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/describestaticstore': { args: [body: { env: string }, options?: CallOptions]; answer: { data: readonly ({ env: string; domain: string; bucket: string; regoin: string; status: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/establishcloudbaserunserver': { args: [body: { env_id: string; service_name: string; is_public: boolean; image_repo?: string; remark?: string; log_type?: string; es_info?: { id: number | bigint; secret_name?: string; ip?: string; port?: number; index?: string; account?: string; password?: string }; vpc_info?: { vpc_id: string; subnet_ids?: readonly string[]; create_type: number } }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getbucket': { args: [body: { env: string; prefix?: string; delimiter?: string; marker?: string }, options?: CallOptions]; answer: { contents: readonly ({ key: string; md5: string; size: number | string; last_modified: string })[]; is_truncated?: boolean } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getcslist': { args: [body: { env: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { cslist: readonly ({ server_name: string; vpcid: string; status: string; image_repo?: string; updated_time: string; created_time: string })[]; total: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getcsversiondetail': { args: [body: { env: string; service_name: string; version_name: string }, options?: CallOptions]; answer: { version_name: string; status: string; upload_type: string; cpu: number; mem: number; minnum: number; maxnum: number; policy_type: string; policy_threshold: number; version_ip: string; version_port: number; container_port: number; repo_type: string; repo: string; dockerfile_path: string; build_dir: string; env_params: string; branch: string; remark?: string; package_name: string; package_version: string; image_url?: string; custom_logs?: string; updated_time: string; created_time: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getcsversionlist': { args: [body: { env: string; service_name: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { items: readonly ({ version_name: string; status: string; flow_ratio: number; buildid: number; upload_type: string; min_replicas: number; max_replicas: number; updated_time: string; created_time: string })[]; total: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getscflist': { args: [body: { env: string; offset?: number; limit?: number; searchkey?: string }, options?: CallOptions]; answer: { functions: readonly ({ name: string; runtime: string; status: string; status_reason: readonly ({ errcode: string; errmsg: string })[]; mod_time: string; add_time: string })[]; total_count: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/gettriggers': { args: [body: { env: string; funcname: string }, options?: CallOptions]; answer: { triggers: readonly ({ trigger_name: string; config: string; type: string })[] } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/opencontainerservice': { args: [body: { env: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/releasecloudbaserunversion': { args: [body: { env_id: string; release_version: string; server_name: string }, options?: CallOptions]; answer: { result: string; release_order_id?: number | bigint } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/rollupdatecloudbaserunserverversion': { args: [body: { env_id: string; version_name: string; upload_type?: string; flow_ratio?: number; cpu?: number; mem?: number; min_num?: number; max_num?: number; policy_type?: string; policy_threshold?: number; container_port?: number; server_name: string; repository_type?: string; repository?: string; dockerfile_path?: string; build_dir?: string; env_params?: string; branch?: string; package_name?: string; package_version?: string; image_info?: { repository_name?: string; is_public?: boolean; tag_name?: string; server_addr?: string; image_url?: string }; code_detail?: { name?: { name?: string; full_name?: string }; url?: string }; is_rebuild?: boolean; rollback?: boolean; custom_logs?: string; version_remark?: string; snapshot_name?: string; initial_delay_seconds?: number; mount_volume_info?: readonly MountVolumeInfo[]; enable_union?: boolean; server_path?: string; is_update_cls?: boolean; policy_detail?: readonly ({ policy_type?: string; policy_threshold?: number })[] }, options?: CallOptions]; answer: { run_id: string; result: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/setcspropotion': { args: [body: { env: string; service_name: string; items: readonly ({ version_name: string; flow_ratio: number })[] }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/setcsversionconfig': { args: [body: { env: string; service_name: string; version_name: string; minnum?: number; maxnum?: number; container_port?: number; env_params?: string; custom_logs?: string; remark?: string }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/staticfilelist': { args: [body: { env: string; prefix?: string; delimiter?: string; marker?: string }, options?: CallOptions]; answer: { contents: readonly ({ key: string; md5: string; size: number | string; last_modified: string })[]; is_truncated?: boolean } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/staticuploadfile': { args: [body: { env: string; filename: string }, options?: CallOptions]; answer: { signed_url: string; token: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/updatescfconfig': { args: [body: { env: string; functionname: string; memorysize?: number; timeout?: number; environment_variables?: readonly ({ key: string; value: string })[]; public_net_config?: { public_net_status: string; eip_status: string }; vpc_config?: { vpcid: string; subnetid: string } }, options?: CallOptions]; answer: {} }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/uploadfile': { args: [body: { env: string; path: string }, options?: CallOptions]; answer: { url: string; token: string; authorization: string; file_id: string; cos_file_id: string } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getgameanalysisdata': { args: [body: { metric: string; granularity: number; start_time: number; end_time: number; filter_list?: readonly ({ dimension: string; value: string })[]; group_list?: readonly string[] }, options?: CallOptions]; answer: { data_list: readonly ({ timestamp: number; time_label: string; group_dimension_list?: readonly ({ label: string; value: string })[]; metric_value: number })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappiddailyretaininfo': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { ref_date: string; visit_uv_new: readonly ({ key: number; value: number })[]; visit_uv: readonly ({ key: number; value: number })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappiddailysummarytrend': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { list: readonly ({ ref_date: string; visit_total: number; share_pv: number; share_uv: number })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappiddailyvisittrend': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: GetweanalysisappiddailyvisittrendResult }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappidmonthlyretaininfo': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { ref_date: string; visit_uv_new: readonly ({ key: number; value: number })[]; visit_uv: readonly ({ key: number; value: number })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappidmonthlyvisittrend': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: GetweanalysisappiddailyvisittrendResult }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappiduserportrait': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { ref_date: string; visit_uv_new: VisitUvNew; visit_uv: VisitUvNew } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappidvisitdistribution': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { ref_date: string; list: readonly ({ index: string; item_list: readonly ({ key: number; value: number })[] })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappidvisitpage': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { ref_date: string; list: readonly ({ page_path: string; page_visit_pv: number; page_visit_uv: number; page_staytime_pv: number; entrypage_pv: number; exitpage_pv: number; page_share_pv: number; page_share_uv: number })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappidweeklyretaininfo': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: { ref_date: string; visit_uv_new: readonly ({ key: number; value: number })[]; visit_uv: readonly ({ key: number; value: number })[] } }
/** 小程序数据 · mini-program statistics. */
'/datacube/getweanalysisappidweeklyvisittrend': { args: [body: { begin_date: string; end_date: string }, options?: CallOptions]; answer: GetweanalysisappiddailyvisittrendResult }
/** 多端登录 · multi-platform login. */
'/donut/unbindapple': { args: [body: { user_id: string }, options?: CallOptions]; answer: {} }
/** 多端登录 · multi-platform login. */
'/donut/unbindphone': { args: [body: { user_id: string }, options?: CallOptions]; answer: {} }
/** 多端登录 · multi-platform login. */
'/donut/unbindweixin': { args: [body: { user_id: string }, options?: CallOptions]; answer: {} }
/** 多端登录 · multi-platform login. */
'/donut/unregisteruser': { args: [body: { user_id: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/adddelayedfunctiontask': { args: [body: { env: string; function_name: string; delay_time: number; data?: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/batchdeletefile': { args: [body: { env: string; fileid_list: readonly string[] }, options?: CallOptions]; answer: { delete_list: readonly ({ fileid: string; status: number; errmsg?: string })[] } }
/** 云开发 · cloud base. */
'/tcb/batchdownloadfile': { args: [body: { env: string; file_list: readonly ({ fileid: string; max_age: number })[] }, options?: CallOptions]; answer: { file_list: readonly ({ fileid: string; download_url?: string; status: number; errmsg?: string })[] } }
/** 云开发 · cloud base. */
'/tcb/checkmobile': { args: [body?: { push_tmpl?: boolean }, options?: CallOptions]; answer: { has_mobile?: boolean } }
/** 云开发 · cloud base. */
'/tcb/cloudbasereport': { args: [body: { report_action: string; env_id: string; activity_id: string; task_id?: string; phone_count?: number; channel_id?: string; session_id?: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/createclouduser': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/createenvandresource': { args: [body: { env: string; alias: string }, options?: CallOptions]; answer: { status: string } }
/** 云开发 · cloud base. */
'/tcb/createfunction': { args: [body: { env: string; function_name: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/createpressuretesttask': { args: [body: { task_url: string; run_count: number; run_time: number; source_type: number }, options?: CallOptions]; answer: { pressure_id: number } }
/** 云开发 · cloud base. */
'/tcb/createsendsmstask': { args: [body: { env: string; file_url: string }, options?: CallOptions]; answer: { query_id: string } }
/** 云开发 · cloud base. */
'/tcb/databaseadd': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { id_list: readonly string[] } }
/** 云开发 · cloud base. */
'/tcb/databaseaggregate': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { data: readonly string[] } }
/** 云开发 · cloud base. */
'/tcb/databasecollectionadd': { args: [body: { env: string; collection_name: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/databasecollectiondelete': { args: [body: { env: string; collection_name: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/databasecollectionget': { args: [body: { env: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { collections: readonly ({ name: string; count: number; size: number; index_count: number; index_size: number })[]; pager: { Offset: number; Limit: number; Total: number } } }
/** 云开发 · cloud base. */
'/tcb/databasecount': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { count: number } }
/** 云开发 · cloud base. */
'/tcb/databasedelete': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { deleted: number } }
/** 云开发 · cloud base. */
'/tcb/databasemigrateexport': { args: [body: { env: string; file_path: string; file_type: number; query: string }, options?: CallOptions]; answer: { job_id: number } }
/** 云开发 · cloud base. */
'/tcb/databasemigrateimport': { args: [body: { env: string; collection_name: string; file_path: string; file_type: number; stop_on_error: boolean; conflict_mode: number }, options?: CallOptions]; answer: { job_id: number } }
/** 云开发 · cloud base. */
'/tcb/databasemigratequeryinfo': { args: [body: { env: string; job_id: number }, options?: CallOptions]; answer: { status: string; record_success: number; record_fail: number; error_msg?: string; file_url?: string } }
/** 云开发 · cloud base. */
'/tcb/databasequery': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { data: readonly string[]; pager: { Offset: number; Limit: number; Total: number } } }
/** 云开发 · cloud base. */
'/tcb/databaseupdate': { args: [body: { env: string; query: string }, options?: CallOptions]; answer: { modified: number; matched: number; id?: string } }
/** 云开发 · cloud base. */
'/tcb/describeextensionuploadinfo': { args: [body: { PostData: { ExtensionFiles: readonly ({ FileType: string; FileName: string })[] } }, options?: CallOptions]; answer: { Response: { FilesData: readonly ({ CodeUri: string; UploadUrl: string; CustomKey?: string; MaxSize: number })[]; RequestId: string } } }
/** 云开发 · cloud base. */
'/tcb/describesmsrecords': { args: [body: { PostData: { EnvId: string; StartDate: string; EndDate: string; Mobile?: string; QueryId?: string; PageNumber?: number; PageSize?: number } }, options?: CallOptions]; answer: { Response: { SmsRecords: readonly ({ Mobile: string; Content: string; ContentSize: number; Fee: number; Status: string; ReceivedTime?: string; CreateTime: string; Remarks?: string })[]; TotalCount: number; RequestId: string } } }
/** 云开发 · cloud base. */
'/tcb/downloadfunction': { args: [body: { env: string; function_name: string }, options?: CallOptions]; answer: { url: string; checksum: string } }
/** 云开发 · cloud base. */
'/tcb/getappconfig': { args: [body: { type: number }, options?: CallOptions]; answer: { config: string } }
/** 云开发 · cloud base. */
'/tcb/getcallbackconfig': { args: [body?: NoFields, options?: CallOptions]; answer: { data: { container_config: { enable?: boolean; qbase_env?: string; qbase_container_path?: string; text_mode?: number }; function_config: { enable?: boolean; callbacks?: readonly ({ enable?: boolean; msgType: string; event: string; env: string; functionName: string })[] } } } }
/** 云开发 · cloud base. */
'/tcb/getcodesecret': { args: [body?: NoFields, options?: CallOptions]; answer: { codesecret: string } }
/** 云开发 · cloud base. */
'/tcb/getenvinfo': { args: [body: { env: string }, options?: CallOptions]; answer: { info_list: readonly ({ env: string; alias: string; status: string; package_id?: string; package_name?: string; update_time: string; create_time: string })[] } }
/** 云开发 · cloud base. */
'/tcb/getfuncconfig': { args: [body: { env: string; function_name: string; type: number }, options?: CallOptions]; answer: { config: string } }
/** 云开发 · cloud base. */
'/tcb/getopendata': { args: [body: { cloudid_list: readonly string[] }, options: CallOptions & { query: { openid: string } }]; answer: { data_list: readonly ({ cloud_id: string; json?: unknown })[] } }
/** 云开发 · cloud base. */
'/tcb/getpressuretestreport': { args: [body: { pressure_id: number }, options?: CallOptions]; answer: { report: { pressure_id: number; appid: string; task_url: string; run_time: number; blankpage_pencent: number; aver_time_cost: number; max_time_cost: number; total_launch_cnt: number; total_request_cnt: number; network_list?: readonly ({ path: string; aver_time_cost: number; max_time_cost: number; total_request_cnt: number; succ_percent: number; top_time_cost_list: readonly ({ time_cost: number })[]; over_count: number })[] } } }
/** 云开发 · cloud base. */
'/tcb/getpressureteststatus': { args: [body: { pressure_id: number }, options?: CallOptions]; answer: { status: string; beg_time?: number; end_time?: number } }
/** 云开发 · cloud base. */
'/tcb/getqcloudtoken': { args: [body: { lifespan: number }, options?: CallOptions]; answer: { secretid: string; secretkey: string; token: string; expired_time: number } }
/** 云开发 · cloud base. */
'/tcb/getstatistics': { args: [body: { action: string; begin_date: number; end_date: number; page_offset?: number; page_limit?: number; condition?: { env_id?: string; activity_id?: string; by_channel_id?: 0 | 1; channel_id?: string; act_type?: string } }, options?: CallOptions]; answer: { data_column: readonly ({ col_id: string; col_name: string; col_data_type: string | number })[]; data_value: readonly ({ data_value: readonly string[] })[]; total_num: number } }
/** 云开发 · cloud base. */
'/tcb/getuploadsignature': { args: [body: { hashed_payload: string }, options?: CallOptions]; answer: { headers: string } }
/** 云开发 · cloud base. */
'/tcb/getvoipsign': { args: [body: { group_id: string; nonce?: string; timestamp?: number }, options: CallOptions & { query: { openid: string } }]; answer: { signature: string } }
/** 云开发 · cloud base. */
'/tcb/invokecloudfunction': { args: [body: string, options: CallOptions & { query: { env: string; name: string } }]; answer: { resp_data?: string } }
/** 云开发 · cloud base. */
'/tcb/listfunctions': { args: [body: { env: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { functions: readonly ({ name: string; runtime: string; status: string; mod_time: string; add_time: string })[]; total_count: number } }
/** 云开发 · cloud base. */
'/tcb/modifyenv': { args: [body: { env: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/sendsms': { args: [body: { env: string; phone_number_list: readonly string[]; sms_type: string; content?: string; path?: string; template_id?: string; template_param_list?: readonly string[] }, options?: CallOptions]; answer: { send_status_list?: readonly ({ serial_no: string; phone_number: string; code: string; message?: string; iso_code?: string })[] } }
/** 云开发 · cloud base. */
'/tcb/sendsmsv2': { args: [body: { env: string; url_link: string; template_id?: string; template_param_list?: readonly string[]; phone_number_list: readonly string[] }, options?: CallOptions]; answer: { send_status_list?: readonly ({ serial_no: string; phone_number: string; code: string; message?: string; iso_code?: string })[] } }
/** 云开发 · cloud base. */
'/tcb/setcallbackconfig': { args: [body?: { container_config?: { enable: boolean; qbase_env?: string; qbase_container_path?: string; text_mode?: number }; function_config?: { enable: boolean; callbacks?: readonly ({ enable: boolean; msgType: string; event: string; env: string; functionName: string })[] } }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/shareenv': { args: [body: { env: string; appid: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/updateindex': { args: [body: { env: string; collection_name: string; create_indexes: readonly ({ name: string; unique: boolean; keys?: readonly ({ name: string; direction?: string })[] })[]; drop_indexes: readonly ({ name: string; unique: boolean; keys?: readonly ({ name: string; direction?: string })[] })[] }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/uploadappconfig': { args: [body: { type: number; config: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/uploadfile': { args: [body: { env: string; path: string }, options?: CallOptions]; answer: { url: string; token: string; authorization: string; file_id: string; cos_file_id: string } }
/** 云开发 · cloud base. */
'/tcb/uploadfuncconfig': { args: [body: { env: string; function_name: string; type: number; config: string }, options?: CallOptions]; answer: {} }
/** 云开发 · cloud base. */
'/tcb/usecloudaccesstoken': { args: [body: { action: string; env: string; open?: boolean; api_whitelist?: readonly string[]; version?: number }, options?: CallOptions]; answer: { open?: boolean; api_whitelist?: readonly string[]; version?: number } }
/** 云开发 · cloud base. */
'/tcb/wxpaylist': { args: [body?: NoFields, options?: CallOptions]; answer: { list: readonly ({ merchant_code: string; merchant_name: string; company_name: string; mch_relation_state: string; jsapi_auth_state: string; refund_auth_state: string })[] } }
/** 云开发 · cloud base. */
'/tcb/wxpayopenauth': { args: [body: { action: string; merchant_code: string }, options?: CallOptions]; answer: {} }
/** 订单中心 · order centre. */
'/user-order/combine-orders': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; sub_orders: readonly ({ order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; merchant_order_no: string; order_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string }; item_list: readonly MiniProgramItemList[]; logistics_type?: string })[]; payer: { openid: string }; upload_time: string }, options?: CallOptions]; answer: {} }
/** 订单中心 · order centre. */
'/user-order/combine-orders/shippings': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; sub_orders: readonly ({ order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; shipping_list: readonly ShippingList2[]; delivery_mode: string })[]; payer: { openid: string }; upload_time: string }, options?: CallOptions]; answer: {} }
/** 订单中心 · order centre. */
'/user-order/orders': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; order_list: readonly ({ merchant_order_no: string; order_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string }; item_list: readonly MiniProgramItemList[] })[]; payer: { openid: string }; logistics_type?: string; upload_time: string }, options?: CallOptions]; answer: {} }
/** 订单中心 · order centre. */
'/user-order/orders-permission/confirm': { args: [body?: NoFields, options?: CallOptions]; answer: { last_result?: string } }
/** 订单中心 · order centre. */
'/user-order/orders-permission/open': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 订单中心 · order centre. */
'/user-order/orders/shippings': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; shipping_list: readonly ShippingList2[]; payer: { openid: string }; delivery_mode: string; upload_time: string }, options?: CallOptions]; answer: {} }
/** 订单中心 · order centre. */
'/user-order/shoppinginfo/verify': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; payer: { openid: string } }, options?: CallOptions]; answer: {} }
/** 数据登录 · WeData. */
'/wedata/wedata_get_login_config': { args: [body?: NoFields, options?: CallOptions]; answer: { component_appid: string; component_nickname: string; recheck_url: string; appinfo: readonly ({ appid: string; nickname: string })[] } }
/** 数据登录 · WeData. */
'/wedata/wedata_get_perm_list': { args: [body?: NoFields, options?: CallOptions]; answer: { perm: readonly ({ perm_id: string; name: string; desc: string })[] } }
/** 数据登录 · WeData. */
'/wedata/wedata_login': { args: [body: { uid: string; user_session: string; client_ip?: string; user_agent?: string }, options?: CallOptions]; answer: { base_resp: { ret: number; err_msg: string }; redirect_url?: string; expire_at?: number } }
/** 数据登录 · WeData. */
'/wedata/wedata_query_bind_list': { args: [body?: NoFields, options?: CallOptions]; answer: { info: readonly ({ uid: string; is_bind?: 0 | 1; nickname?: string; head_url?: string; create_time: number; update_time: number; perm?: readonly ({ perm_id: string; name: string; desc: string })[] })[] } }
/** 数据登录 · WeData. */
'/wedata/wedata_set_login_config': { args: [body: { set_type: number; recheck_url?: string; associate_appid?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 数据登录 · WeData. */
'/wedata/wedata_set_user_perm': { args: [body: { uid: string; perm: readonly ({ perm_id: string; name?: string; desc?: string })[] }, options?: CallOptions]; answer: {} }
/** 数据登录 · WeData. */
'/wedata/wedata_unbind_user': { args: [body: { uid: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/add_store': { args: [body: { poi_id?: string; map_poi_id: string; /** JSON of `{ list: readonly string[] }` */ pic_list: string; hour: string; address: string; company_name: string; contract_phone: string; credential: string; qualification_list?: readonly string[]; card_id: string }, options?: CallOptions]; answer: { data: { audit_id: number | bigint } } }
/** 小程序 · mini-program. */
'/wxa/addnearbypoi': { args: [body: { poi_id: string; is_comm_nearby: 0 | 1; map_poi_id?: string; /** JSON of `{ list: readonly string[] }` */ pic_list: string; /** JSON of `{ service_infos: readonly ({ id: number; tpye: number; name: string; appid: string; path: string; desc?: string })[] }` */ service_infos: string; /** JSON of `{ open_kf: boolean; kf_name?: string; kf_headimg?: string }` */ kf_info?: string; store_name: string; hour: string; address: string; company_name: string; contract_phone: string; credential: string; qualification_list?: readonly string[] }, options?: CallOptions]; answer: { data: { audit_id: string | number | bigint; poi_id: string | number | bigint; related_credential?: string } } }
/** 小程序 · mini-program. */
'/wxa/apply_merchant': { args: [body: { first_catid: number; second_catid: number; qualification_list?: readonly string[]; nickname: string; intro: string; headimg_mediaid: string; org_code?: string; other_files?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. Its fields are not known. */
'/wxa/applywxastore': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 书籍 · books. */
'/wxa/book/addbookauth': { args: [body: { books: readonly ({ book_id: string; grantee_appid: string; expire_time?: number })[] }, options?: CallOptions]; answer: { results: readonly ({ errcode: number })[] } }
/** 书籍 · books. Its fields are not known. */
'/wxa/book/addbookauthbyappid': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 书籍 · books. */
'/wxa/book/auditbook': { args: [body: { book_id: string }, options?: CallOptions]; answer: {} }
/** 书籍 · books. */
'/wxa/book/batchcreatechapter': { args: [body: { book_id: string; chapter_list: readonly ({ chapter_title: string; content: string; original_id?: string; seq?: number; custom_info?: string })[] }, options?: CallOptions]; answer: { chapter_id_list: readonly string[]; conflict_original_id_list?: readonly string[] } }
/** 书籍 · books. */
'/wxa/book/createbook': { args: [body: { title: string; intro: string; cover_media_id: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; chapter_order_method?: number; custom_info?: string; keyword_list?: readonly string[]; awesome_paragraph?: string }, options?: CallOptions]; answer: { book_id: string } }
/** 书籍 · books. */
'/wxa/book/createchapter': { args: [body: { book_id: string; chapter: { chapter_title: string; content: string; original_id?: string; seq?: number; custom_info?: string } }, options?: CallOptions]; answer: { chapter_id: string } }
/** 书籍 · books. */
'/wxa/book/delbookauth': { args: [body: { book_id: string; grantee_appid: string }, options?: CallOptions]; answer: {} }
/** 书籍 · books. Its fields are not known. */
'/wxa/book/delbookauthbyappid': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 书籍 · books. */
'/wxa/book/deletebook': { args: [body: { book_id: string }, options?: CallOptions]; answer: {} }
/** 书籍 · books. */
'/wxa/book/deletechapter': { args: [body: { book_id: string; chapter_id: string }, options?: CallOptions]; answer: {} }
/** 书籍 · books. */
'/wxa/book/getbook': { args: [body?: { need_edited_data?: boolean; book_id?: string; original_id?: string }, options?: CallOptions]; answer: { book: { book_id: string; title: string; intro: string; cover_url: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; upload_scene: number; chapter_cnt: number; volume_cnt: number; total_word_cnt: number; chapter_order_method: number; custom_info?: string; audit_info?: { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }; create_time: number; first_category_name: string; second_category_name: string; third_category_name: string; volume_list: readonly ({ volume_title: string; start_index: number; end_index: number })[] } } }
/** 书籍 · books. */
'/wxa/book/getchapter': { args: [body: { book_id: string; chapter_id: string; need_edited_data?: boolean }, options?: CallOptions]; answer: { chapter: { chapter_id: string; chapter_title: string; volume_index: number; original_id?: string; word_cnt: number; seq?: number; custom_info?: string; audit_info?: { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }; create_time: number; book_id: string; content: string } } }
/** 书籍 · books. */
'/wxa/book/listbook': { args: [body?: { need_edited_data?: boolean; last_id?: number | bigint; offset?: number; limit?: number }, options?: CallOptions]; answer: { book_list: readonly ({ book_id: string; title: string; intro: string; cover_url: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; upload_scene: number; chapter_cnt: number; volume_cnt: number; total_word_cnt: number; chapter_order_method: number; custom_info?: string; audit_info?: { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }; create_time: number })[]; total_cnt: number; last_id?: number | bigint } }
/** 书籍 · books. */
'/wxa/book/listchapter': { args: [body: { book_id: string; need_edited_data?: boolean; volume_index?: number; offset?: number; limit?: number }, options?: CallOptions]; answer: { chapter_list: readonly ({ chapter_id: string; chapter_title: string; volume_index: number; original_id?: string; word_cnt: number; seq?: number; custom_info?: string; audit_info?: { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }; create_time: number })[]; total_cnt: number } }
/** 书籍 · books. */
'/wxa/book/querybookauth': { args: [body?: { book_id?: string; is_sum?: boolean; type?: number; offset?: number; count?: number }, options?: CallOptions]; answer: { results: readonly ({ book_id: string; grantor_appid: string; grantee_appid: string; expire_time?: number })[]; sum?: number } }
/** 书籍 · books. Its fields are not known. */
'/wxa/book/querybookauthv2': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 书籍 · books. */
'/wxa/book/reorderchapter': { args: [body: { book_id: string; chapter_id: string; target_chapter_id: string; operation: number }, options?: CallOptions]; answer: {} }
/** 书籍 · books. */
'/wxa/book/replacechapter': { args: [body: { book_id: string; chapter_id: string; new_chapter_title: string; new_content: string }, options?: CallOptions]; answer: { new_chapter_id: string } }
/** 书籍 · books. */
'/wxa/book/updatebook': { args: [body: { book_id: string; title?: string; intro?: string; cover_media_id?: string; author?: string; first_category_id?: number; second_category_id?: number; third_category_id?: number; complete_status?: number; original_id?: string; chapter_id_list?: readonly string[]; need_volume?: boolean; volume_list?: readonly ({ volume_title: string; start_index: number; end_index: number })[]; chapter_order_method?: number; custom_info?: string; update_keyword?: boolean; keyword_list?: readonly string[]; awesome_paragraph?: string }, options?: CallOptions]; answer: {} }
/** 书籍 · books. */
'/wxa/book/updatechapterseq': { args: [body: { book_id: string; chapter_seq_list: readonly ({ chapter_id: string; seq: number })[] }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/applyliveinfo': { args: [body: { action: string }, options?: CallOptions]; answer: { action: string } }
/** 小程序业务 · mini-program business. */
'/wxa/business/batchcreateretail': { args: [body: { retail_info_list: readonly ({ retail_type: string; sub_retail_type?: string; retail_name: string; address_province: string; address_city: string; address_region: string; address_street: string; mobile_phone: string; biz_name?: string; registration_number?: string; corporation_name?: string })[] }, options?: CallOptions]; answer: { num_success: number; num_failure: number; failure_record_list?: readonly ({ mobile_phone: string; registration_number?: string; failure_code: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/checkencryptedmsg': { args: [body: { encrypted_msg_hash: string }, options?: CallOptions]; answer: { vaild?: boolean; create_time: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/gamematch/creatematchrule': { args: [body: { team_count: number; team_member_count: number; need_room_service_info?: 0 | 1; game_room_info?: { game_tick: number; start_percent: number; udp_reliability_strategy: number; need_user_info?: boolean; game_last_time?: number; need_game_seed?: boolean } }, options?: CallOptions]; answer: { match_id: string } }
/** 小程序业务 · mini-program business. */
'/wxa/business/gamematch/deletematchrule': { args: [body: { match_id: string }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/gamematch/getallmatchrule': { args: [body?: NoFields, options?: CallOptions]; answer: { match_rule_list?: readonly ({ match_id: string; app_id: string; open_state: number; team_count: number; team_member_count: number; need_room_service_info?: 0 | 1; game_room_info?: { game_tick: number; start_percent: number; udp_reliability_strategy: number; need_user_info?: boolean; game_last_time: number; need_game_seed?: boolean } })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/gamematch/setmatchopenstate': { args: [body: { match_id: string; open_state: number }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/gamematch/updatematchrule': { args: [body: { team_count: number; team_member_count: number; need_room_service_info?: 0 | 1; game_room_info?: { game_tick: number; start_percent: number; udp_reliability_strategy: number; need_user_info?: boolean; game_last_time?: number; need_game_seed?: boolean }; match_id: string }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/get_wxa_followers': { args: [body?: { limit?: number; page_break?: number }, options?: CallOptions]; answer: { followers: readonly ({ openid: string; room_id: number | bigint; room_status: number; subscribe_time: number })[]; page_break: number } }
/** 小程序业务 · mini-program business. Its fields are not known. */
'/wxa/business/getgoodswarehouse': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序业务 · mini-program business. */
'/wxa/business/getliveinfo': { args: [body: { start: number; limit: number }, options?: CallOptions]; answer: { room_info: readonly ({ roomid: number | bigint; name: string; cover_img: string; share_img: string; live_type: number; live_status: number; start_time: number; end_time: number; anchor_name: string; creater_openid?: string; feeds_img: string; is_feeds_public?: 0 | 1; close_like?: 0 | 1; close_goods?: 0 | 1; goods?: readonly ({ goods_id: number | bigint; name: string; url: string; cover_img: string; price_type: number; price: number; price2: number; third_party_appid?: string })[]; close_comment?: 0 | 1; close_replay?: 0 | 1; close_kf?: 0 | 1 })[]; total: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/getliveinfo?action=get_replay': { args: [body: { action: string; room_id: number | bigint; start: number; limit: number }, options?: CallOptions]; answer: { live_replay: readonly ({ media_url: string; expire_time: number; create_time: number })[]; total: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/getpayfororder': { args: [body: { appid?: string; env: number; order_no: string; out_trade_no: string }, options?: CallOptions]; answer: { payfororder: { order_no: string; out_trade_no: string; openid: string; amount: number; status: number; zone_id: string; env: number; pay_time?: number; create_time: number } } }
/** 小程序业务 · mini-program business. */
'/wxa/business/getretailinfo': { args: [body?: { openid?: string; mobile_phone?: string }, options?: CallOptions]; answer: { info: readonly ({ retail_type: string; sub_retail_type: string; retail_name: string; retail_address: string; openid: string; mobile_phone: string; principal?: string; identification?: string; legal_person_name?: string; auth_mode: number; status: number; auth_time?: number; grant_time?: number })[] } }
/** 小程序业务 · mini-program business. Its fields are not known. */
'/wxa/business/getretailmessagelist': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序业务 · mini-program business. Its fields are not known. */
'/wxa/business/getretailopenidlist': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序业务 · mini-program business. */
'/wxa/business/getuserencryptkey': { args: [body: NoFields | undefined, options: CallOptions & { query: { openid: string; signature: string; sig_method: string } }]; answer: { key_info_list: readonly ({ encrypt_key: string; iv: string; version: number; expire_in: number; create_time: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/getuserphonenumber': { args: [body: { code: string }, options?: CallOptions]; answer: { phone_info: { phoneNumber: string; purePhoneNumber: string; countryCode: string | number; watermark: { appid: string; timestamp: number } } } }
/** 小程序业务 · mini-program business. */
'/wxa/business/group/adddevice': { args: [body: { group_id: string; device_list: readonly ({ model_id: string; sn: string })[]; force_add?: boolean }, options?: CallOptions]; answer: { device_list: readonly ({ model_id: string; sn: string; errcode: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/group/createid': { args: [body: { model_id: string; group_name: string }, options?: CallOptions]; answer: { group_id: string } }
/** 小程序业务 · mini-program business. */
'/wxa/business/group/getinfo': { args: [body: { group_id: string }, options?: CallOptions]; answer: { model_id: string; model_type: string; group_name: string; device_list: readonly ({ model_id: string; sn: string; errcode: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/group/removedevice': { args: [body: { group_id: string; device_list: readonly ({ model_id: string; sn: string })[] }, options?: CallOptions]; answer: { device_list: readonly ({ model_id: string; sn: string; errcode: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/applypay': { args: [body: { order_id: string }, options?: CallOptions]; answer: { pay_url: string } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/claim': { args: [body: { openid: string; order_no: string; refund_delivery_no: string; refund_company: string }, options?: CallOptions]; answer: { report_no: string } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/createchargeid': { args: [body: { quota: number }, options?: CallOptions]; answer: { order_id: string | number | bigint } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/createorder': { args: [body: { openid: string; order_no: string; pay_time: number; pay_amount: number; delivery_no: string; delivery_place: { province: string; city: string; county: string; address: string }; receipt_place: { province: string; city: string; county: string; address: string } }, options?: CallOptions]; answer: { policy_no: string; insurance_end_date: string; estimate_amount: number; premium: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/getorderlist': { args: [body?: { openid?: string; order_no?: string; policy_no?: string; report_no?: string; delivery_no?: string; refund_delivery_no?: string; begin_time?: number; end_time?: number; status_list?: readonly number[]; offset?: number; limit?: number; sort_direct?: number }, options?: CallOptions]; answer: { list: readonly ({ order_no: string; policy_no: string; report_no: string; delivery_no: string; refund_delivery_no: string; insurance_end_date: string; estimate_amount: number; premium: number; status: number; pay_fail_reason?: string; pay_finish_time?: number })[]; total: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/getpayorderlist': { args: [body?: { status_list?: readonly number[]; offset?: number; limit?: number }, options?: CallOptions]; answer: { list: readonly ({ order_id: string | number | bigint; order_status: number; total_price: number; create_time: number; pay_time: number; can_refund?: boolean; refund_time?: number; refund_status?: number; refund_amt?: number })[]; total: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/getsummary': { args: [body?: { begin_time?: number; end_time?: number }, options?: CallOptions]; answer: { total: number; claim_num: number; claim_succ_num: number; premium: number; funds: number; need_close?: boolean } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/open': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/query_open': { args: [body?: NoFields, options?: CallOptions]; answer: { is_open?: 0 | 1 } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/refund': { args: [body?: NoFields, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/update_notify_funds': { args: [body: { notify_funds: number }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/license/activedevice': { args: [body: { device_list: readonly ({ model_id: string; sn: string; active_number: number })[]; pkg_type: number }, options?: CallOptions]; answer: { device_list: readonly ({ model_id: string; sn: string; expire_time?: number; errcode: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/license/getdeviceinfo': { args: [body: { device_list: readonly ({ model_id: string; sn: string })[] }, options?: CallOptions]; answer: { device_list: readonly ({ model_id: string; sn: string; expire_time?: number })[] } }
/** 小程序业务 · mini-program business. */
'/wxa/business/license/getpkglist': { args: [body: { pkg_type: number }, options?: CallOptions]; answer: { pkg_list: readonly ({ pkg_id: string; pkg_type: number; pkg_status: number; start_time: number; end_time: number; used: number; all: number })[]; max_active_number?: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/novelreader/getpreviewsetting': { args: [body: { book_id: string }, options?: CallOptions]; answer: { setting: { book_id: string; default_words: number; chapter_setting?: readonly ({ chapter_index: number; words?: number })[] } } }
/** 小程序业务 · mini-program business. */
'/wxa/business/novelreader/setpreviewsetting': { args: [body: { setting: { book_id: string; default_words: number; chapter_setting?: readonly ({ chapter_index: number; words?: number })[] } }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/novelreader/setrecmdnovel': { args: [body: { recmd_type: number; book_id_list: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/performance/boot': { args: [body: { time: { begin_timestamp: number; end_timestamp: number }; module: string; params: readonly ({ field: string; value: string })[] }, options?: CallOptions]; answer: { data: { body: { tables: readonly ({ id: string; zh: string; lines: readonly ({ fields: readonly ({ refdate: string; value: string })[] })[] })[]; count: number } } } }
/** 小程序业务 · mini-program business. */
'/wxa/business/push_message': { args: [body: { room_id: number | bigint; user_openid: readonly string[] }, options?: CallOptions]; answer: { message_id: string } }
/** 小程序业务 · mini-program business. Its fields are not known. */
'/wxa/business/retailbusinessapply': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序业务 · mini-program business. */
'/wxa/business/retailnotifybusiness': { args: [body: { type: number; content: string; to_user_list: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/runtime/adddevice': { args: [body: { product_id: number | bigint; device_id_list: readonly string[]; model_name: string }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/runtime/pushappmsg': { args: [body: { msg: string; push_token: string }, options?: CallOptions]; answer: {} }
/** 小程序业务 · mini-program business. */
'/wxa/business/unbinduserb2cauthinfo': { args: [body: { openid_list: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/component/fastregisterenterpriseweapp': { args: [body?: NoFields, options?: CallOptions]; answer: { taskid?: string; authorize_url?: string; status?: number | string } }
/** 小程序 · mini-program. */
'/wxa/create_map_poi': { args: [body: { poi_id?: string; name: string; category: string; introduct: string; telephone: string; longitude: number; latitude: number; districtid: number; province: string; city: string; district: string; address: string; photo: string; license: string }, options?: CallOptions]; answer: { data: { base_id: number | bigint } } }
/** 小程序 · mini-program. */
'/wxa/createwxagameroom': { args: [body: { game_tick: number; open_id_list: readonly string[]; start_percent: number; udp_reliability_strategy: number; need_user_info?: boolean; game_last_time?: number; room_ext_info?: string; need_game_seed?: boolean }, options?: CallOptions]; answer: { data: { access_info: string } } }
/** 小程序 · mini-program. */
'/wxa/del_store': { args: [body: { poi_id: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/delnearbypoi': { args: [body: { poi_id: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/devplugin?action=dev_agree': { args: [body: { action: string; appid: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/devplugin?action=dev_apply_list': { args: [body: { action: string; page: number; num: number }, options?: CallOptions]; answer: { apply_list: readonly ({ appid: string; status: number; nickname: string; headimgurl: string; categories: readonly ({ first: string; second?: string })[]; apply_url: string; reason: string; create_time: number | string })[] } }
/** 小程序 · mini-program. */
'/wxa/devplugin?action=dev_delete': { args: [body: { action: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/devplugin?action=dev_refuse': { args: [body: { action: string; reason: string }, options?: CallOptions]; answer: {} }
/** 小游戏支付 · game payment. */
'/wxa/game/cancelpay': { args: [body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts?: number; pay_bill_no: string; bill_no: string; amount: number }, options: CallOptions & { query: { sig_method: string; signature?: string; pay_sig?: string } }]; answer: { bill_no: string } }
/** 小游戏支付 · game payment. */
'/wxa/game/content_spam/media_check_sync': { args: [body: { openid: string; media_url: string; media_type: number; version: number; scene: number }, options?: CallOptions]; answer: { trace_id: string; result?: { suggest: string; label: number }; detail?: readonly ({ errcode: number; strategy: string; suggest?: string; label?: number; prob?: number })[] } }
/** 小游戏支付 · game payment. */
'/wxa/game/content_spam/msg_sec_check': { args: [body: { openid: string; nickname?: string; content: string; version: number; scene: number }, options?: CallOptions]; answer: { trace_id: string; result?: { suggest: string; label: number; replaced_content: string }; detail?: readonly ({ errcode: number; strategy: string; suggest?: string; label?: number; level?: number; prob?: number; keyword?: string })[] } }
/** 小游戏支付 · game payment. */
'/wxa/game/getbalance': { args: [body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts?: number }, options: CallOptions & { query: { sig_method: string; signature?: string; pay_sig?: string } }]; answer: { balance: number; present_balance: number; first_save?: boolean; sum_save: number; sum_present: number; sum_balance: number; sum_cost: number } }
/** 小游戏支付 · game payment. */
'/wxa/game/pay': { args: [body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts?: number; bill_no: string; amount: number; payitem?: string; remark?: string }, options: CallOptions & { query: { sig_method: string; signature?: string; pay_sig?: string } }]; answer: { bill_no: string; balance: number; used_present_amount: number } }
/** 小游戏支付 · game payment. */
'/wxa/game/present': { args: [body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts?: number; bill_no: string; amount: number }, options: CallOptions & { query: { sig_method: string; signature?: string; pay_sig?: string } }]; answer: { bill_no: string; balance: number } }
/** 小游戏支付 · game payment. */
'/wxa/game/queryorderinfo': { args: [body: { offer_id: string; zone_id: string; openid: string; env: number; user_ip?: string; ts?: number; out_trade_no: string; biz_id: number }, options: CallOptions & { query: { sig_method: string; signature?: string; pay_sig?: string } }]; answer: { product_id: string; out_trade_no: string; mch_order_no?: string; transaction_id?: string; pay_state: number; deliver_state: number; pay_finish_time?: number } }
/** 小程序 · mini-program. */
'/wxa/generate_urllink': { args: [body: { path: string; query?: string; env_version?: string; is_expire?: boolean; expire_type?: number; expire_time?: number; expire_interval?: number; cloud_base?: { env: string; domain?: string; path?: string; query?: string; resource_appid?: string } }, options?: CallOptions]; answer: { url_link: string } }
/** 小程序 · mini-program. */
'/wxa/generatenfcscheme': { args: [body: { jump_wxa: { path: string; query?: string; env_version?: string }; model_id: string; sn?: string }, options?: CallOptions]; answer: { openlink: string } }
/** 小程序 · mini-program. */
'/wxa/generatescheme': { args: [body: { jump_wxa: { path: string; query?: string; env_version?: string }; is_expire?: boolean; expire_type: number; expire_time?: number; expire_interval?: number }, options?: CallOptions]; answer: { openlink: string } }
/** 小程序 · mini-program. */
'/wxa/genwxashortlink': { args: [body: { page_url: string; page_title: string; is_permanent?: boolean }, options?: CallOptions]; answer: { link: string } }
/** 小程序 · mini-program. */
'/wxa/get_store_info': { args: [body: { poi_id: string }, options?: CallOptions]; answer: { business: Business } }
/** 小程序 · mini-program. */
'/wxa/get_store_list': { args: [body: { offset: number; limit: number }, options?: CallOptions]; answer: { business_list: readonly Business[]; total_count: number } }
/** 小程序 · mini-program. */
'/wxa/get_user_notify': { args: [body: { openid: string; notify_type: number; notify_code: string }, options?: CallOptions]; answer: { notify_info: { notify_type: number; code_state: number; code_expire_time: number; content_json?: string } } }
/** 小程序 · mini-program. Its fields are not known. */
'/wxa/getopendata': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序 · mini-program. */
'/wxa/getpluginopenpid': { args: [body: { code: string }, options?: CallOptions]; answer: { openpid: string } }
/** 小程序 · mini-program. */
'/wxa/getsnticket': { args: [body: { sn: string; model_id: string }, options?: CallOptions]; answer: { sn_ticket: string } }
/** 小程序 · mini-program. */
'/wxa/getuserriskrank': { args: [body: { appid?: string; openid: string; scene: number; client_ip?: string; email_address?: string; mobile_no?: string; bank_card_no?: string; cert_no?: string; extended_info?: string; is_test?: boolean }, options?: CallOptions]; answer: { unoin_id: string | number | bigint; risk_rank: number } }
/** 小程序 · mini-program. Its fields are not known. */
'/wxa/getvoipsign': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序 · mini-program. */
'/wxa/media_check_async': { args: [body: { openid?: string; media_url: string; media_type: number; version?: number; scene?: number }, options?: CallOptions]; answer: { trace_id: string } }
/** 小程序 · mini-program. */
'/wxa/modify_merchant': { args: [body: { intro: string; headimg_mediaid: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/msg_sec_check': { args: [body: { openid?: string; nickname?: string; signature?: string; title?: string; content: string; version?: number; scene?: number }, options?: CallOptions]; answer: { trace_id: string; result?: { suggest: string; label: number }; detail?: readonly ({ errcode: number; strategy: string; suggest?: string; label?: number; level?: number; prob?: number; keyword?: string })[] } }
/** 小程序 · mini-program. */
'/wxa/nearbyapplycategory': { args: [body: { category_first_id: number; category_second_id: number; media_list?: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/plugin?action=apply': { args: [body: { action: string; plugin_appid: string; reason: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/plugin?action=list': { args: [body: { action: string }, options?: CallOptions]; answer: { plugin_list: readonly ({ appid: string; status: number; nickname: string; headimgurl: string })[] } }
/** 小程序 · mini-program. */
'/wxa/plugin?action=unbind': { args: [body: { action: string; plugin_appid: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/query_urllink': { args: [body?: { url_link?: string; query_type?: number }, options?: CallOptions]; answer: { url_link_info: { appid: string; path: string; query?: string; env_version: string; expire_time: number; create_time: number; cloud_base?: { env: string; domain?: string; path?: string; query?: string; resource_appid?: string } }; quota_info: { remain_visit_quota: number } } }
/** 小程序 · mini-program. */
'/wxa/queryscheme': { args: [body?: { scheme?: string; query_type?: number }, options?: CallOptions]; answer: { scheme_info: { appid: string; path: string; query?: string; env_version: string; expire_time: number; create_time: number }; quota_info: { remain_visit_quota: number } } }
/** 小程序 · mini-program. */
'/wxa/remove_user_storage': { args: [body: { key: readonly string[] }, options: CallOptions & { query: { openid: string; signature: string; sig_method: string } }]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/search/wxaapi_submitpages': { args: [body: { pages: readonly ({ path: string; query: string })[] }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/search_map_poi': { args: [body: { districtid: number; keyword: string }, options?: CallOptions]; answer: { data: { item: readonly ({ sosomap_poi_uid: string; branch_name: string; category: string; address: string; telephone: string; longitude: number; latitude: number; pic_urls?: readonly string[]; card_id_list?: readonly string[] })[] } } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/authidentitytree': { args: [body?: NoFields, options?: CallOptions]; answer: { identity_tree_list: readonly AuthIdentityNode[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/famousbrand/apply': { args: [body: { Application: { apply_for: number; audit_info?: { brand_name: string; brand_type: number; flagship_in_which_ec_platform?: string; ec_platform_proof_list?: readonly string[]; other_material_list?: readonly string[]; authority_certified_proof_list?: readonly string[] } } }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/famousbrand/get_status': { args: [body?: NoFields, options?: CallOptions]; answer: { progress: { status: number }; application: { apply_for: number; audit_info?: { audit_reason?: string }; status: number } } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/get_order': { args: [body?: { merchant_id?: string; sub_merchant_id?: string; merchant_trade_no?: string; transaction_id?: string }, options?: CallOptions]; answer: { order: Order } }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/order/get_order_detail_path': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/get_order_list': { args: [body?: { pay_time_range?: { begin_time?: number; end_time?: number }; order_state?: number; openid?: string; last_index?: string; page_size?: number }, options?: CallOptions]; answer: { order_list: readonly Order[]; has_more?: boolean; last_index?: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/is_trade_managed': { args: [body?: { appid?: string }, options?: CallOptions]; answer: { is_trade_managed?: boolean } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/is_trade_management_confirmation_completed': { args: [body?: { appid?: string }, options?: CallOptions]; answer: { completed?: boolean } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/notify_confirm_receive': { args: [body: { merchant_id?: string; sub_merchant_id?: string; merchant_trade_no?: string; transaction_id?: string; received_time: number }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/order/opspecialorder': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/set_msg_jump_path': { args: [body: { path: string }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/order/setwxatradetypecgi': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/order/update_order_detail_path': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/upload_combined_shipping_info': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; payer: { openid: string }; sub_orders: readonly ({ order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; logistics_type: number; delivery_mode: number; is_all_delivered?: boolean; shipping_list: readonly ({ express_company?: string; tracking_no?: string; item_desc?: string; contact?: { consignor_contact?: string; receiver_contact?: string } })[] })[]; upload_time: string }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/upload_shipping_info': { args: [body: { order_key: { order_number_type: number; mchid?: string; out_trade_no?: string; transaction_id?: string }; payer: { openid: string }; logistics_type: number; delivery_mode: number; is_all_delivered?: boolean; shipping_list: readonly ({ express_company?: string; tracking_no?: string; item_desc?: string; contact?: { consignor_contact?: string; receiver_contact?: string } })[]; upload_time: string }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/query_auth_and_icp': { args: [body: { procedure_id: string }, options?: CallOptions]; answer: { procedure_status?: number; orderid?: unknown; refill_reason?: string; fail_reason?: string; icp_audit?: unknown } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/queryauth': { args: [body: { taskid: string }, options?: CallOptions]; answer: { task_status: number; apply_status: number; appid: string; refill_reason?: string; fail_reason?: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/reauth': { args: [body: ReauthBody, options?: CallOptions]; answer: { taskid: string; auth_url?: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/submit_auth_and_icp': { args: [body: { auth_data: { customer_type: number; taskid: string; contact_info: { name: string; email: string; mobile: string }; invoice_info: { invoice_type: number; electronic: { id: string; desc: string }; vat: { enterprise_phone: string; id: string; enterprise_address: string; bank_name: string; bank_account: string; mailing_address: string; address: string; name: string; phone: string; province: string; city: string; district: string; desc: string }; invoice_title: string }; qualification: string; qualification_other: readonly string[]; account_name: string; account_name_type: number; account_supplemental: readonly string[]; pay_type: number; auth_identification: string; auth_ident_material: readonly string[]; third_party_phone: string; service_appid: string }; icp_subject: { base_info: { type: number; name: string; province: string; city: string; district: string; address: string; comment: string }; personal_info: { residence_permit: string }; organize_info: { certificate_type: number; certificate_number: string; certificate_address: string; certificate_photo: string }; principal_info: MiniProgramPrincipalInfo; legal_person_info: { name: string; certificate_number: string } }; icp_applets: { base_info: { appid: string; name: string; service_content_types: readonly number[]; nrlx_details: readonly ({ type: number; code: string; media: string })[]; comment: string }; principal_info: MiniProgramPrincipalInfo }; icp_materials: { commitment_letter: readonly string[]; business_name_change_letter: readonly string[]; party_building_confirmation_letter: readonly string[]; promise_video: readonly string[]; authenticity_responsibility_letter: readonly string[]; authenticity_commitment_letter: readonly string[]; website_construction_proposal: readonly string[]; subject_other_materials: readonly string[]; applets_other_materials: readonly string[]; holding_certificate_photo: readonly string[] } }, options?: CallOptions]; answer: { hints?: readonly string[]; procedure_id?: string; pay_url?: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/applyupload': { args: [body: { media_name: string; media_type: string; cover_type?: string; source_context?: string }, options?: CallOptions]; answer: { upload_id: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/auditdrama': { args: [body?: { drama_id?: number | bigint; name?: string; description?: string; media_count?: number; media_id_list?: readonly (number | bigint)[]; recommendations?: string; producer?: string; playwright?: string; actor_list?: { actor: readonly ({ name: string; photo_material_id: string; role: string; profile: string })[] }; cover_material_id?: string; promotion_poster_material_id?: string; authorized_material_id?: string; qualification_type?: number; qualification_certificate_material_id?: string; cost_commitment_letter_material_id?: string; cost_of_production?: number; registration_number?: string; production_license?: string; publish_license?: string; other_material_material_id?: string; expedited?: 0 | 1; replace_media_list?: readonly ({ old: number; new: number })[] }, options?: CallOptions]; answer: { drama_id: number | bigint | string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/authorizeapp': { args: [body: { authorized_appid: string; authz_expire_time?: number }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/authorizecopyright': { args: [body: { drama_ids: readonly (number | bigint)[]; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; expire_time?: number }, options?: CallOptions]; answer: { result: readonly ({ drama_id: number | bigint | string; errcode: number; errmsg: string })[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/authorizedrama': { args: [body: { drama_id: readonly (number | bigint)[]; authorized_appid: string; authz_expire_time?: number }, options?: CallOptions]; answer: { result: readonly ({ drama_id: number | bigint | string; errcode: number; errmsg: string })[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/commitupload': { args: [body: { upload_id: string; media_part_infos: readonly ({ part_number: number; etag: string })[]; cover_part_infos?: readonly ({ part_number: number; etag: string })[] }, options?: CallOptions]; answer: { media_id: number | bigint | string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/deauthorizeapp': { args: [body: { authorized_appid: string }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/deauthorizecopyright': { args: [body: { drama_ids: readonly (number | bigint)[]; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string }, options?: CallOptions]; answer: { result: readonly ({ drama_id: number | bigint | string; errcode: number; errmsg: string })[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/deauthorizedrama': { args: [body: { drama_id: readonly (number | bigint)[]; authorized_appid: string }, options?: CallOptions]; answer: { result: readonly ({ drama_id: number | bigint | string; errcode: number; errmsg: string })[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/deletemedia': { args: [body: { media_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getauthorizedobjects': { args: [body?: { authorizer_appid?: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { objects: readonly ({ drama_id: number | bigint | string; authorizer_appid: string; authorized_time: number; authz_expire_time?: number })[]; total_count: number } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getauthorizeobjects': { args: [body?: { drama_id?: number | bigint; authorized_appid?: string; offset?: number; limit?: number }, options?: CallOptions]; answer: { objects: readonly ({ drama_id: number | bigint | string; authorized_appid: string; authorized_time: number; authz_expire_time?: number })[]; total_count: number } }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/vod/getcdnlogs': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/vod/getcdnusagedata': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getcopyrightauthorizationlist': { args: [body?: { drama_id?: number | bigint; authorization_type?: number; authorized_appid?: string; authorized_subject_cert_no?: string; offset?: number; limit?: number }, options?: CallOptions]; answer: GetcopyrightauthorizationlistResult }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getcopyrightauthorizedlist': { args: [body?: { authorizer_appid?: string; offset?: number; limit?: number }, options?: CallOptions]; answer: GetcopyrightauthorizationlistResult }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getdrama': { args: [body: { drama_id: number | bigint }, options?: CallOptions]; answer: { drama_info: DramaInfo } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getdramalatestauditinfo': { args: [body: { drama_id: number | bigint; audit_type: number }, options?: CallOptions]; answer: { audit_detail: { status: number; create_time: number; audit_time?: number } } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getmedia': { args: [body: { media_id: number | bigint }, options?: CallOptions]; answer: { media_info: MediaInfo } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getmedialink': { args: [body: { media_id: number | bigint; t: number; expr?: number; rlimit?: number; whref?: string; bkref?: string }, options?: CallOptions]; answer: { media_info: { media_id: number | bigint | string; name: string; description: string; duration: number; cover_url: string; mp4_url: string; hls_url: string } } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/gettask': { args: [body: { task_id: number | bigint }, options?: CallOptions]; answer: { task_info: { id: number | bigint | string; task_type: number; status: number; errcode: number; errmsg?: string; create_time?: number; finish_time?: number; media_id?: number | bigint | string } } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/listdramas': { args: [body?: { offset?: number; limit?: number }, options?: CallOptions]; answer: { drama_info_list: readonly DramaInfo[] } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/listmedia': { args: [body?: { drama_id?: number | bigint; media_name?: string; start_time?: number; end_time?: number; offset?: number; limit?: number }, options?: CallOptions]; answer: { media_info_list: readonly MediaInfo[] } }
/** 安全、发货、短剧 · security, shipping, drama. Its fields are not known. */
'/wxa/sec/vod/listpackages': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/modifydramabasicinfo': { args: [body: { drama_id: number | bigint; alternate_name?: string; description?: string; recommendations?: string; actor_list?: { actor: readonly ({ name: string; photo_material_id: string; role: string; profile: string })[] }; cover_material_id?: string; promotion_poster_material_id?: string; authorized_material_id?: string; qualification_type?: number; qualification_certificate_material_id?: string; cost_commitment_letter_material_id?: string; cost_of_production?: number; registration_number?: string; production_license?: string; publish_license?: string; other_material_material_id?: string }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/pullupload': { args: [body: { media_name: string; media_url: string; cover_url?: string; source_context?: string }, options?: CallOptions]; answer: { task_id: number | bigint | string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/replacedramamedia': { args: [body: { drama_id: number | bigint; old_media_id: number | bigint; new_media_id: number | bigint }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/submitreplacedramamedias': { args: [body: { drama_id: number | bigint; replace_media_list?: readonly ({ old: number; new: number })[] }, options?: CallOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/wxaauth': { args: [body: ReauthBody, options?: CallOptions]; answer: { taskid: string; auth_url?: string } }
/** 小程序 · mini-program. */
'/wxa/servicemarket': { args: [body: { service: string; api: string; async?: boolean; data?: unknown; client_msg_id: string }, options?: CallOptions]; answer: { request_id?: string; data?: string } }
/** 小程序 · mini-program. */
'/wxa/servicemarket/get_paid_order_list': { args: [body: { appid: string; service_id: string; offset: number; limit: number }, options?: CallOptions]; answer: { order_list: readonly ({ order_id: number | bigint; specification_id: string; effective_time: number; expire_time: number; total_price?: number })[] } }
/** 小程序 · mini-program. */
'/wxa/servicemarket/service/get_service_buyer': { args: [body: { appid: string; service_id: string }, options?: CallOptions]; answer: { buyer: { appid: string; service_id: string | number | bigint; spec_list?: readonly ({ specification_id: string; expire_time: number })[] } } }
/** 小程序 · mini-program. */
'/wxa/servicemarket/service/get_service_buyer_list': { args: [body: { service_id: string; offset: number; limit: number }, options?: CallOptions]; answer: { buyer_list: readonly ({ appid: string; service_id: string | number | bigint; spec_list?: readonly ({ specification_id: string; expire_time: number })[] })[] } }
/** 小程序 · mini-program. */
'/wxa/servicemarket/service/login_auth': { args: [body: { code: string }, options?: CallOptions]; answer: { order_id: number | bigint | string; appid?: string; openid?: string; service_id: string | number | bigint; sku_id: string; spec_id: string } }
/** 小程序 · mini-program. */
'/wxa/servicemarketretrieve': { args: [body: { request_id: string }, options?: CallOptions]; answer: { data: string } }
/** 小程序 · mini-program. */
'/wxa/set_user_notify': { args: [body: { openid: string; notify_type: number; notify_code: string; content_json?: string; check_json?: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/set_user_notifyext': { args: [body: { openid: string; notify_type: number; notify_code: string; ext_json?: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/set_user_storage': { args: [body: { kv_list: readonly ({ key: string; value: string })[] }, options: CallOptions & { query: { openid: string; signature: string; sig_method: string } }]; answer: {} }
/** 小程序 · mini-program. Its fields are not known. */
'/wxa/setdynamicdata': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序 · mini-program. */
'/wxa/setnearbypoishowstatus': { args: [body: { poi_id: string; status: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/setuserinteractivedata': { args: [body: { kv_list: readonly ({ key: string; value: number })[] }, options: CallOptions & { query: { openid: string; signature: string; sig_method: string } }]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/sitesearch': { args: [body: { keyword: string; next_page_info: string }, options?: CallOptions]; answer: { items: readonly ({ title: string; image: string; description: string; path: string })[]; has_next_page?: 0 | 1; next_page_info: string; hit_count: number } }
/** 小程序 · mini-program. */
'/wxa/update_store': { args: [body: { poi_id: string; map_poi_id: string; /** JSON of `{ list: readonly string[] }` */ pic_list: string; hour: string; contract_phone: string; card_id: string }, options?: CallOptions]; answer: { data: { has_audit_id?: 0 | 1; audit_id?: number | bigint } } }
/** 小程序 · mini-program. */
'/wxa/vip/shop/list/get': { args: [body?: NoFields, options?: CallOptions]; answer: { list: readonly ({ shop_appid: string })[] } }
/** 小程序 · mini-program. */
'/wxa/vip/user/info/add': { args: [body: { session_id: string; wxa_openid: string; info: { identity: string; outer_userid?: string } }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/vip/user/info/delete': { args: [body: { wxa_openid: string }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/vip/user/info/get': { args: [body: { wxa_openid: string }, options?: CallOptions]; answer: { info: { identity: string; outer_userid?: string; related_shop_appid: readonly string[] } } }
/** 小程序 · mini-program. */
'/wxa/vip/user/info/update': { args: [body: { wxa_openid: string; info: { identity: string; outer_userid?: string } }, options?: CallOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/vip/user/list/get': { args: [body: { offset: number; limit: number }, options?: CallOptions]; answer: { list: readonly ({ wxa_openid: string; identity: string; outer_userid?: string; related_shop_appid: readonly string[] })[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/getgoodswarehouse': { args: [body: { goods_ids: readonly (number | bigint)[] }, options?: CallOptions]; answer: { goods: readonly ({ goods_id: number | bigint; name: string; url: string; cover_img_url: string; price_type: number; price: number; price2: number; audit_status: number; thirdPartyAppid?: string; third_party_tag?: number })[]; total: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/add': { args: [body: { goodsInfo: { name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string } }, options?: CallOptions]; answer: { goodsId: number | bigint; auditId: number | bigint } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/audit': { args: [body: { goodsId: number | bigint }, options?: CallOptions]; answer: { auditId: number | bigint } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/delete': { args: [body: { goodsId: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/deleteInRoom': { args: [body: { roomId: number | bigint; goodsId: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/getVideo': { args: [body: { roomId: number | bigint; goodsId: number | bigint }, options?: CallOptions]; answer: { url: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/onsale': { args: [body: { roomId: number | bigint; goodsId: number | bigint; onSale: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/push': { args: [body: { roomId: number | bigint; goodsId: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/resetaudit': { args: [body: { goodsId: number | bigint; auditId: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. Its fields are not known. */
'/wxaapi/broadcast/goods/setkey': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/sort': { args: [body: { roomId: number | bigint; goods: readonly ({ goodsId: number | bigint })[] }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/update': { args: [body: { goodsInfo: { name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string; goodsId: number | bigint } }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/role/addrole': { args: [body: { role: number; username: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/role/deleterole': { args: [body: { role: number; username: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/addassistant': { args: [body: { roomId: number | bigint; users: readonly ({ username: string; nickname: string })[] }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/addgoods': { args: [body: { roomId: number | bigint; ids: readonly (number | bigint)[] }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/addsubanchor': { args: [body: { roomId: number | bigint; username: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/create': { args: [body: { name: string; coverImg: string; shareImg: string; type: number; startTime: number; endTime: number; anchorName: string; anchorWechat: string; subAnchorWechat?: string; createrWechat?: string; feedsImg: string; isFeedsPublic?: 0 | 1; closeLike: 0 | 1; closeGoods: 0 | 1; closeComment: 0 | 1; closeReplay?: 0 | 1; closeShare?: 0 | 1; closeKf?: 0 | 1 }, options?: CallOptions]; answer: { roomId: number | bigint; qrcode_url?: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/deleteroom': { args: [body: { id: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/deletesubanchor': { args: [body: { roomId: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/editroom': { args: [body: { name: string; coverImg: string; shareImg: string; type: number; startTime: number; endTime: number; anchorName: string; anchorWechat: string; subAnchorWechat?: string; createrWechat?: string; feedsImg: string; isFeedsPublic?: 0 | 1; closeLike: 0 | 1; closeGoods: 0 | 1; closeComment: 0 | 1; closeReplay?: 0 | 1; closeShare?: 0 | 1; closeKf?: 0 | 1; id: number | bigint }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/modifyassistant': { args: [body: { roomId: number | bigint; username: string; nickname: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/modifysubanchor': { args: [body: { roomId: number | bigint; username: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/removeassistant': { args: [body: { roomId: number | bigint; username: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/updatecomment': { args: [body: { roomId: number | bigint; banComment: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/updatefeedpublic': { args: [body: { roomId: number | bigint; isFeedsPublic: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/updatekf': { args: [body: { roomId: number | bigint; closeKf: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/room/updatereplay': { args: [body: { roomId: number | bigint; closeReplay: 0 | 1 }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/apikfquota/reset': { args: [body: { commentId: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/commentreply/add': { args: [body: { commentId: string; content: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/commentreply/delete': { args: [body: { commentId: string; replyId: string; commentReplyId: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/confirmcompromise': { args: [body: { commentId: string; picList?: readonly string[]; content?: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/get_performance': { args: [body: { cost_time_type: number; default_start_time: number; default_end_time: number; device: string; is_download_code: string; networktype: string; scene: string }, options?: CallOptions]; answer: { /** JSON of `{ list: readonly ({ ref_date: string; cost_time_type: number; cost_time: number })[] }` */ default_time_data?: string; compare_time_data?: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/jserr_detail': { args: [body: { startTime: string; endTime: string; errorMsgMd5: string; errorStackMd5: string; appVersion: string; sdkVersion: string; osName: string; clientVersion: string; openid: string; desc: 0 | 1; offset: number; limit: number }, options?: CallOptions]; answer: { data: readonly ({ Uin: string; appId: string; openId: string; nickname: string; source: string; route: string; errorMsg: string; errorMsgMd5: string; errorStack: string; errorStackMd5: string; appVersion: string; sdkVersion: string; osName: string; clientVersion: string; pluginversion?: string; DeviceModel: string; Count: number | string; Ds: string; TimeStamp: string })[]; totalCount: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/jserr_list': { args: [body: { startTime: string; endTime: string; errType: string; appVersion: string; openid: string; keyword: string; orderby: string; desc: 0 | 1; offset: number; limit: number }, options?: CallOptions]; answer: { data: readonly ({ errorMsg: string; errorMsgMd5: string; errorStack: string; errorStackMd5: string; uv: number; uvPercent: string; pv: number; pvPercent: string })[]; totalCount: number } }
/** 小程序接口 · mini-program API. Its fields are not known. */
'/wxaapi/log/jserr_search': { args: [body?: WxFields, options?: CallOptions & { query?: WxFields }]; answer: WxAnswer }
/** 小程序接口 · mini-program API. */
'/wxaapi/minishop/busiAppeal': { args: [body: { complaintOrderId: number | bigint; content?: string; mediaIdList?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/minishop/bussiRespondComplaint': { args: [body: { complaintOrderId: number | bigint; content?: string; mediaIdList?: readonly string[]; bussiHandle: number }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/minishop/bussiSupplyProof': { args: [body: { complaintOrderId: number | bigint; content?: string; mediaIdList?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/minishop/bussiSupplyRefund': { args: [body: { complaintOrderId: number | bigint; content?: string; mediaIdList?: readonly string[] }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/add_embedded': { args: [body: { appid: string; apply_reason?: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/del_authorize': { args: [body: { appid: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/del_embedded': { args: [body: { appid: string }, options?: CallOptions]; answer: {} }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/set_authorize': { args: [body: { flag: number }, options?: CallOptions]; answer: {} }
/** 短剧 · drama. */
'/wxadrama/setplayerdramarecmdswitch': { args: [body: { entry_type: number; switch_status: boolean }, options?: CallOptions]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/bind_transfer_accout': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; transfer_account_uid: number; transfer_account_org_name: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/cancel_currency_pay': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; pay_order_id: string; order_id: string; amount: number }, options?: CallOptions & { query?: { signature?: string; pay_sig?: string } }]; answer: { order_id: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/cancel_subscribe_contract': { args: [body: { openid: string; termination_reason: string; product_id: string; out_contract_code: string }, options?: CallOptions]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/complete_complaint': { args: [body: { complaint_id: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/create_funds_bill': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; transfer_account_uid: number; transfer_account_name: string; transfer_account_agency_id?: number; transfer_amount: number; request_id: string; settle_begin: number; settle_end: number; fund_type: number; authorize_advertise: 0 | 1 }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { bill_id: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/create_withdraw_order': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; withdraw_no: string; withdraw_amount?: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { withdraw_no: string; wx_withdraw_no: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/currency_pay': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id: string; amount: number; payitem?: string; remark?: string }, options?: CallOptions & { query?: { signature?: string; pay_sig?: string } }]; answer: { order_id: string; balance: number; used_present_amount: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/download_adverfunds_order': { args: [body: { fund_id: string; env: number }, options?: CallOptions]; answer: { url?: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/download_bill': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; begin_ds: string; end_ds: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { url: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/get_complaint_detail': { args: [body: { complaint_id: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { complaint?: Complaint } }
/** 虚拟支付 · virtual payment. */
'/xpay/get_complaint_list': { args: [body: { offset: number; limit: number; begin_date: string; end_date: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { complaints?: readonly Complaint[]; total?: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/get_negotiation_history': { args: [body: { offset: number; limit: number; complaint_id: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { history?: readonly ({ log_id?: string; operator_?: string; operate_time?: string; operate_type?: string; operate_details?: string; complaint_media_list?: readonly ({ media_type?: string; media_url?: readonly string[] })[] })[]; total?: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/get_upload_file_sign': { args: [body: { wxpay_url: string; convert_cos: boolean; complaint_id: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { sign?: string; cos_url?: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/notify_provide_goods': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id?: string; wx_order_id?: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/present_currency': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id: string; amount: number }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { order_id: string; balance: number; present_balance: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_adver_funds': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; page: number; page_size: number; filter?: { settle_begin: number; settle_end: number; fund_type?: number } }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { adver_funds_list: readonly ({ fund_id: string; fund_type: number; settle_begin: number; settle_end: number; total_amount: number; remain_amount: number; expire_time?: number })[]; total_page: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_biz_balance': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { balance_available: { amount: number | string; currency_code: string } } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_download_order': { args: [body: { task_id: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { authorization_state?: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_funds_bill': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; page: number; page_size: number; filter?: { oper_time_begin?: number; oper_time_end?: number; bill_id?: string } }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { bill_list: readonly ({ bill_id: string; oper_time: number; fund_id: string; settle_begin: number; settle_end: number; transfer_account_uid: number; transfer_account_name: string; transfer_amount: number; status: number })[]; total_page: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_order': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id?: string; wx_order_id?: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { order: { order_id: string; env_type: number; order_type: number; status: number; biz_type: number; order_fee: number; coupon_fee: number; paid_fee: number; refund_fee?: number; left_fee?: number; paid_time?: number; provide_time?: number; create_time: number; update_time: number; biz_meta?: string; token?: string; wx_order_id: string; channel_order_id?: string; wxpay_order_id?: string; sett_state: number; sett_time: number } } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_publish_goods': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { publish_item: readonly ({ id: string; publish_status: number; errmsg?: string })[]; status: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_recover_bill': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; page: number; page_size: number; filter?: { recover_time_begin?: number; recover_time_end?: number; bill_id?: string } }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { bill_list: readonly ({ bill_id: string; recover_time: number; fund_id: string; settle_begin: number; settle_end: number; recover_account_name: string; recover_amount: number; refund_order_list?: readonly string[] })[]; total_page: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_subscribe_contract': { args: [body: { openid: string; product_id: string; out_contract_code: string }, options?: CallOptions]; answer: { authorization_state?: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_transfer_account': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { acct_list: readonly ({ transfer_account_uid: number; transfer_account_name: string; transfer_account_agency_id?: number; transfer_account_agency_name?: string })[] } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_upload_goods': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { upload_item: readonly ({ id: string; name: string; price: number; remark?: string; item_url?: string; upload_status: number; errmsg?: string })[]; status: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_user_balance': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number }, options?: CallOptions & { query?: { signature?: string; pay_sig?: string } }]; answer: { balance: number; present_balance: number; first_save_flag?: 0 | 1; sum_save: number; sum_present: number; sum_balance: number; sum_cost: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/query_withdraw_order': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; withdraw_no: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { withdraw_no: string; withdraw_amount: string; status: number; withdraw_success_timestamp?: number | string; fail_reason?: string; create_time: number | string; wx_withdraw_no: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/refund_order': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; order_id?: string; wx_order_id?: string; refund_order_id: string; refund_fee: number; left_fee: number; biz_meta?: string; refund_reason?: string; req_from?: string }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: { pay_order_id: string; pay_wx_order_id: string; refund_order_id: string; refund_wx_order_id: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/response_complaint': { args: [body: { complaint_id: string; response_content: string; response_images: readonly string[]; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/send_subscribe_pre_payment': { args: [body: { openid: string; deduct_price: number; product_id: string; out_contract_code: string }, options?: CallOptions]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/start_download_order': { args: [body: { begin_ds: number; end_ds: number; order_type: number; order_info: string; is_provided: boolean; refund_status: number; env: number; pay_channel: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { task_id?: string } }
/** 虚拟支付 · virtual payment. */
'/xpay/start_publish_goods': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; publish_item: readonly ({ id: string })[] }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/start_upload_goods': { args: [body: { openid?: string; env: number; user_ip?: string; device_type?: number; upload_item: readonly ({ id: string; name: string; price: number; remark?: string; item_url?: string })[] }, options?: CallOptions & { query?: { pay_sig?: string } }]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/submit_subscribe_pay_order': { args: [body: { openid: string; offer_id: string; buy_quantity: string; env: number; currency_type: string; product_id: string; deduct_price: number; order_id: string; attach: string }, options?: CallOptions]; answer: {} }
/** 虚拟支付 · virtual payment. */
'/xpay/upload_vp_file': { args: [body: { base64_img: string; img_url: string; file_name: string; env: number }, options: CallOptions & { query: { pay_sig: string } }]; answer: { file_id?: string } }
}

interface UploadRoutes {
/** 小程序 · mini-program. */
'/wxa/imagesearch': { args: [query: NoFields, form: { img: Media } & UploadOptions]; answer: { items: readonly ({ title: string; img_url: string; price: string; path: string })[] } }
/** 小程序 · mini-program. */
'/wxa/img_sec_check': { args: [query: NoFields, form: { media: Media } & UploadOptions]; answer: {} }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/uploadauthmaterial': { args: [query: NoFields, form: { media: Media } & UploadOptions]; answer: { type?: string; mediaid: string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/singlefileupload': { args: [query: NoFields, form: { media_data: Media; cover_type?: string; cover_data?: Media; source_context?: string } & UploadOptions]; answer: { media_id: number | bigint | string } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/uploadpart': { args: [query: NoFields, form: { data: Media; upload_id: string; part_number: number; resource_type: number } & UploadOptions]; answer: { etag: string } }
}

interface DownloadRoutes {
/** 物流 · logistics. */
'/cgi-bin/express/delivery/single_waybill/get_bill': { args: [body: { date: string; type: string }, options?: DownloadOptions]; answer: {} }
/** 小程序二维码 · mini-program QR. */
'/cgi-bin/wxaapp/createwxaqrcode': { args: [body: { path: string; width?: number }, options?: DownloadOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/getwxacode': { args: [body?: { path?: string; width?: number; auto_color?: boolean; line_color?: { r: number; g: number; b: number }; is_hyaline?: boolean; env_version?: string }, options?: DownloadOptions]; answer: {} }
/** 小程序 · mini-program. */
'/wxa/getwxacodeunlimit': { args: [body: { scene: string; page?: string; width?: number; auto_color?: boolean; line_color?: { r: number; g: number; b: number }; is_hyaline?: boolean; check_path?: boolean; env_version?: string }, options?: DownloadOptions]; answer: {} }
/** 小程序 · mini-program. Its fields are not known. */
'/wxa/icp/get_icp_media': { args: [query?: WxFields, options?: DownloadOptions]; answer: WxAnswer }
}

interface PageRoutes {
/** 商户客服 · merchant service accounts. */
'/cgi-bin/business/list': { args: [params: { offset?: number; count: number }, options?: CallOptions]; item: { business_id: number | bigint; account_name: string; nickname: string; icon_url: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/dbcollection': { args: [params: { action: string; env: string; offset?: number; limit?: number; collection_name?: string }, options?: CallOptions]; item: { name: string; count: number; size: number; index_count: number; index_size: number } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getcslist': { args: [params: { env: string; offset?: number; limit?: number }, options?: CallOptions]; item: { server_name: string; vpcid: string; status: string; image_repo?: string; updated_time: string; created_time: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getcsversionlist': { args: [params: { env: string; service_name: string; offset?: number; limit?: number }, options?: CallOptions]; item: { version_name: string; status: string; flow_ratio: number; buildid: number; upload_type: string; min_replicas: number; max_replicas: number; updated_time: string; created_time: string } }
/** 第三方云开发 · open platform: cloud base. */
'/componenttcb/getscflist': { args: [params: { env: string; offset?: number; limit?: number; searchkey?: string }, options?: CallOptions]; item: { name: string; runtime: string; status: string; status_reason: readonly ({ errcode: string; errmsg: string })[]; mod_time: string; add_time: string } }
/** 云开发 · cloud base. */
'/tcb/listfunctions': { args: [params: { env: string; offset?: number; limit?: number }, options?: CallOptions]; item: { name: string; runtime: string; status: string; mod_time: string; add_time: string } }
/** 书籍 · books. */
'/wxa/book/listbook': { args: [params?: { need_edited_data?: boolean; last_id?: number | bigint; offset?: number; limit?: number }, options?: CallOptions]; item: { book_id: string; title: string; intro: string; cover_url: string; author: string; first_category_id: number; second_category_id: number; third_category_id: number; complete_status: number; original_id?: string; upload_scene: number; chapter_cnt: number; volume_cnt: number; total_word_cnt: number; chapter_order_method: number; custom_info?: string; audit_info?: { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }; create_time: number } }
/** 书籍 · books. */
'/wxa/book/listchapter': { args: [params: { book_id: string; need_edited_data?: boolean; volume_index?: number; offset?: number; limit?: number }, options?: CallOptions]; item: { chapter_id: string; chapter_title: string; volume_index: number; original_id?: string; word_cnt: number; seq?: number; custom_info?: string; audit_info?: { audit_status: number; create_time: number; reason?: string; suggestion?: string; audit_time?: number }; create_time: number } }
/** 书籍 · books. */
'/wxa/book/querybookauth': { args: [params?: { book_id?: string; is_sum?: boolean; type?: number; offset?: number; count?: number }, options?: CallOptions]; item: { book_id: string; grantor_appid: string; grantee_appid: string; expire_time?: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/getliveinfo': { args: [params: { start?: number; limit: number }, options?: CallOptions]; item: { roomid: number | bigint; name: string; cover_img: string; share_img: string; live_type: number; live_status: number; start_time: number; end_time: number; anchor_name: string; creater_openid?: string; feeds_img: string; is_feeds_public?: 0 | 1; close_like?: 0 | 1; close_goods?: 0 | 1; goods?: readonly ({ goods_id: number | bigint; name: string; url: string; cover_img: string; price_type: number; price: number; price2: number; third_party_appid?: string })[]; close_comment?: 0 | 1; close_replay?: 0 | 1; close_kf?: 0 | 1 } }
/** 小程序业务 · mini-program business. */
'/wxa/business/getliveinfo?action=get_replay': { args: [params: { action: string; room_id: number | bigint; start?: number; limit: number }, options?: CallOptions]; item: { media_url: string; expire_time: number; create_time: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/getorderlist': { args: [params?: { openid?: string; order_no?: string; policy_no?: string; report_no?: string; delivery_no?: string; refund_delivery_no?: string; begin_time?: number; end_time?: number; status_list?: readonly number[]; offset?: number; limit?: number; sort_direct?: number }, options?: CallOptions]; item: { order_no: string; policy_no: string; report_no: string; delivery_no: string; refund_delivery_no: string; insurance_end_date: string; estimate_amount: number; premium: number; status: number; pay_fail_reason?: string; pay_finish_time?: number } }
/** 小程序业务 · mini-program business. */
'/wxa/business/insurance_freight/getpayorderlist': { args: [params?: { status_list?: readonly number[]; offset?: number; limit?: number }, options?: CallOptions]; item: { order_id: string | number | bigint; order_status: number; total_price: number; create_time: number; pay_time: number; can_refund?: boolean; refund_time?: number; refund_status?: number; refund_amt?: number } }
/** 小程序 · mini-program. */
'/wxa/charge/usage/get': { args: [params: { spuId: string; offset?: number; limit: number }, options?: CallOptions]; item: { pkgId: string; spuId: string; skuId?: string; status: number; startTime: number; endTime: number; all: number | string; used: number | string; source?: number } }
/** 小程序 · mini-program. */
'/wxa/get_store_list': { args: [params: { offset?: number; limit: number }, options?: CallOptions]; item: Business }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/order/get_order_list': { args: [params?: { pay_time_range?: { begin_time?: number; end_time?: number }; order_state?: number; openid?: string; last_index?: string; page_size?: number }, options?: CallOptions]; item: Order }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getauthorizedobjects': { args: [params?: { authorizer_appid?: string; offset?: number; limit?: number }, options?: CallOptions]; item: { drama_id: number | bigint | string; authorizer_appid: string; authorized_time: number; authz_expire_time?: number } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getauthorizeobjects': { args: [params?: { drama_id?: number | bigint; authorized_appid?: string; offset?: number; limit?: number }, options?: CallOptions]; item: { drama_id: number | bigint | string; authorized_appid: string; authorized_time: number; authz_expire_time?: number } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getcopyrightauthorizationlist': { args: [params?: { drama_id?: number | bigint; authorization_type?: number; authorized_appid?: string; authorized_subject_cert_no?: string; offset?: number; limit?: number }, options?: CallOptions]; item: { drama_id: number | bigint | string; authorizer_appid: string; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; authorized_time: number; expire_time?: number } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/getcopyrightauthorizedlist': { args: [params?: { authorizer_appid?: string; offset?: number; limit?: number }, options?: CallOptions]; item: { drama_id: number | bigint | string; authorizer_appid: string; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; authorized_time: number; expire_time?: number } }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/listdramas': { args: [params?: { offset?: number; limit?: number }, options?: CallOptions]; item: DramaInfo }
/** 安全、发货、短剧 · security, shipping, drama. */
'/wxa/sec/vod/listmedia': { args: [params?: { drama_id?: number | bigint; media_name?: string; start_time?: number; end_time?: number; offset?: number; limit?: number }, options?: CallOptions]; item: MediaInfo }
/** 小程序 · mini-program. */
'/wxa/servicemarket/get_paid_order_list': { args: [params: { appid: string; service_id: string; offset?: number; limit: number }, options?: CallOptions]; item: { order_id: number | bigint; specification_id: string; effective_time: number; expire_time: number; total_price?: number } }
/** 小程序 · mini-program. */
'/wxa/servicemarket/service/get_service_buyer_list': { args: [params: { service_id: string; offset?: number; limit: number }, options?: CallOptions]; item: { appid: string; service_id: string | number | bigint; spec_list?: readonly ({ specification_id: string; expire_time: number })[] } }
/** 小程序 · mini-program. */
'/wxa/vip/user/list/get': { args: [params: { offset?: number; limit: number }, options?: CallOptions]; item: { wxa_openid: string; identity: string; outer_userid?: string; related_shop_appid: readonly string[] } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/goods/getapproved': { args: [params: { offset?: number; limit: number; status: number }, options?: CallOptions]; item: { goodsId: number | bigint; name: string; url: string; coverImgUrl: string; priceType: number; price: number; price2: number; thirdPartyAppid?: string; thirdPartyTag?: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/broadcast/role/getrolelist': { args: [params?: { keyword?: string; role?: number; offset?: number; limit?: number }, options?: CallOptions]; item: { openid: string; username: string; nickname: string; headingimg: string; roleList: readonly number[]; updateTimestamp: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/comment/mpcommentlist/get': { args: [params: { startTime: number; endTime: number; filterType?: number; offset?: number; limit?: number }, options?: CallOptions]; item: Content }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/jserr_detail': { args: [params: { startTime: string; endTime: string; errorMsgMd5: string; errorStackMd5: string; appVersion: string; sdkVersion: string; osName: string; clientVersion: string; openid: string; desc: 0 | 1; offset?: number; limit: number }, options?: CallOptions]; item: { Uin: string; appId: string; openId: string; nickname: string; source: string; route: string; errorMsg: string; errorMsgMd5: string; errorStack: string; errorStackMd5: string; appVersion: string; sdkVersion: string; osName: string; clientVersion: string; pluginversion?: string; DeviceModel: string; Count: number | string; Ds: string; TimeStamp: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/log/jserr_list': { args: [params: { startTime: string; endTime: string; errType: string; appVersion: string; openid: string; keyword: string; orderby: string; desc: 0 | 1; offset?: number; limit: number }, options?: CallOptions]; item: { errorMsg: string; errorMsgMd5: string; errorStack: string; errorStackMd5: string; uv: number; uvPercent: string; pv: number; pvPercent: string } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/get_list': { args: [params?: { start?: number; num?: number }, options?: CallOptions]; item: { appid: string; nickname: string; headimg: string; reason: string; status: number; create_time: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxaembedded/get_own_list': { args: [params?: { start?: number; num?: number }, options?: CallOptions]; item: { appid: string; nickname: string; headimg: string; reason: string; status: number; create_time: number } }
/** 小程序接口 · mini-program API. */
'/wxaapi/wxamptrade/get_penalty_list': { args: [params?: { offset?: number; limit?: number }, options?: CallOptions]; item: { illegalOrderId: number | bigint | string; orderId: string | number | bigint; complaintOrderId: number | bigint | string; illegalWording: string; status: number; minusScore: number; illegalTime: number; updateTime: number } }
/** 虚拟支付 · virtual payment. */
'/xpay/get_complaint_list': { args: [params: { offset?: number; limit: number; begin_date: string; end_date: string; env: number }, options?: CallOptions]; item: Complaint }
/** 虚拟支付 · virtual payment. */
'/xpay/get_negotiation_history': { args: [params: { offset?: number; limit: number; complaint_id: string; env: number }, options?: CallOptions]; item: { log_id?: string; operator_?: string; operate_time?: string; operate_type?: string; operate_details?: string; complaint_media_list?: readonly ({ media_type?: string; media_url?: readonly string[] })[] } }
}
}

export interface AddResult { resultcode: number; resultmsg: string; fee: number; deliverfee: number; couponfee: number; tips: number; insurancefee: number; distance: number; waybill_id: string; order_status: number; finish_code: number; pickup_code: number; dispatch_duration: number; delivery_token?: string }

export interface AuthIdentityNode { node_id: number; name: string; node_list?: readonly AuthIdentityNode[]; root_info?: { type: number }; leaf_info?: { requirement?: string } }

export interface Business { base_info: { poi_id: string; business_name: string; province: string; city: string; district: string; address: string; telephone: string; longitude: number; latitude: number; open_time: string; photo_list?: readonly ({ photo_url: string })[]; status: number } }

export interface CancelBody { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; delivery_id: string; waybill_id?: string; cancel_reason_id: number; cancel_reason?: string }

export interface CancelpayBody { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; pay_item?: string }

export interface Cargo { goods_value: number; goods_height?: number; goods_length?: number; goods_width?: number; goods_weight?: number; goods_detail?: { goods: readonly ({ good_count: number; good_name: string; good_price?: number; good_unit?: string })[] }; goods_pickup_info?: string; goods_delivery_info?: string; cargo_first_class: string; cargo_second_class: string }

export interface Complaint { complaint_id?: string; complaint_time?: string; complaint_detail?: string; complaint_state?: string; payer_phone?: string; payer_openid?: string; complaint_order_info?: readonly ({ transaction_id?: string; out_trade_no?: string; amount?: number; wxa_out_trade_no?: string; wx_order_id?: string })[]; complaint_full_refunded?: boolean; incoming_user_response?: boolean; user_complaint_times?: number; complaint_media_list?: readonly ({ media_type?: string; media_url?: readonly string[] })[]; problem_description?: string; problem_type?: string; apply_refund_amount?: number; user_tag_list?: readonly string[]; service_order_info?: readonly ({ order_id?: string; out_order_no?: string; state?: string })[] }

export interface Content { commentId: string; amount: number; orderId: string; wxPayId: string; payTime: number | string; createTime: number | string; score: number; productInfo: { productList: readonly ({ name: string; picUrl: string })[] }; orderInfo?: { busiOrderId: string }; userInfo?: { openid: string; nickName: string; headImg: string }; bizInfo?: { appid: string; nickName: string; headImg: string }; content: { txt: string; media?: readonly ({ img?: string; thumbImg?: string; video?: string; videoCover?: string; videoDuration?: number })[] }; extInfo?: { isAlreadySendTmpl?: boolean } }

export interface DramaInfo { drama_id: number | bigint | string; name: string; description: string; media_count: number; media_list: readonly ({ media_id: number | bigint | string })[]; status: number; create_time: number; cover_url?: string; promotion_poster?: string; recommendations?: string; producer?: string; playwright?: string; actor_list?: { actor: readonly ({ name: string; photo_material_id: string; role: string; profile: string })[] }; production_license?: string; audit_detail?: { status: number; create_time: number; audit_time?: number }; expedited?: boolean | 0 | 1 }

export interface GetcopyrightauthorizationlistResult { list: readonly ({ drama_id: number | bigint | string; authorizer_appid: string; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; authorized_time: number; expire_time?: number })[]; total_count: number }

export interface GetweanalysisappiddailyvisittrendResult { list: readonly ({ ref_date: string; session_cnt: number; visit_pv: number; visit_uv: number; visit_uv_new: number; stay_time_uv: number; stay_time_session: number; visit_depth: number })[] }

export interface MediaInfo { drama_id?: number | bigint | string; description?: string; media_id: number | bigint | string; name: string; file_size: number | string; duration: number; create_time: number; expire_time: number; cover_url?: string; original_url?: string; mp4_url?: string; hls_url?: string; audit_detail?: { status: number; create_time: number; audit_time?: number; reason?: string; evidence_material_id_list?: readonly string[] } }

export interface MiniProgramAddBody { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; delivery_id: string; openid: string; sender?: { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }; receiver: { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }; cargo: Cargo; order_info: OrderInfo; shop?: { wxa_appid?: string; wxa_path: string; img_url: string; goods_name: string; goods_count: number }; sub_biz_id?: string; delivery_token?: string }

export interface MiniProgramItemList { merchant_item_id: string; name: string; description?: string; unit_price: number; quantity: number; image_url: readonly string[]; item_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string } }

export interface MiniProgramPrincipalInfo { name: string; mobile: string; email: string; emergency_contact: string; certificate_type: number; certificate_number: string; certificate_validity_date_start: string; certificate_validity_date_end: string; certificate_photo_front: string; certificate_photo_back: string; authorization_letter: string; verify_task_id: string }

export interface MountVolumeInfo { name?: string; mount_path?: string; read_only?: boolean; nfs_volumes?: readonly ({ server?: string; path?: string; read_only?: boolean; secret_name?: string; enable_empty_dir_volume?: boolean })[] }

export interface Order { merchant_id: string; sub_merchant_id?: string; merchant_trade_no: string; transaction_id?: string; description: string; openid: string; paid_amount: number; order_state: number; pay_time?: number; trade_create_time: number; in_complaint?: boolean; shipping?: { logistics_type: number; delivery_mode: number; goods_desc?: string; finish_shipping?: boolean; finish_shipping_count: number; shipping_list: readonly ({ express_company?: string; tracking_no?: string; goods_desc?: string; contact?: { consignor_contact?: string; receiver_contact?: string }; upload_time: number })[] } }

export interface OrderInfo { delivery_service_code?: string; order_type: number; expected_delivery_time?: number; expected_finish_time?: number; expected_pick_time?: number; poi_seq?: string; order_time?: number; is_insured?: 0 | 1; declared_value?: number; tips?: number; is_direct_delivery?: 0 | 1; cash_on_delivery?: number; cash_on_pickup?: number; rider_pick_method?: number; is_finish_code_needed?: 0 | 1; is_pickup_code_needed?: 0 | 1; note?: string }

export interface PayBody { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; amt: number; pay_item?: string; app_remark?: string }

export interface PresentBody { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; present_counts: number }

export interface QueryFollowTraceResult { waybill_info: { waybill_id: string; status: number }; shop_info?: { goods_info?: { detail_list: readonly ({ goods_name: string; goods_img_url: string; goods_desc?: string })[] } }; delivery_info?: { delivery_id: string; delivery_name: string } }

export interface ReauthBody { auth_data: { customer_type: number; taskid?: string; contact_info: { name: string; email: string }; qualification?: string; qualification_other?: readonly string[]; account_name: string; account_name_type: number; account_supplemental?: readonly string[]; pay_type: number; invoice_info?: { invoice_type: number; invoice_title?: string; electronic?: { id: string; desc?: string }; vat?: { id: string; enterprise_phone: string; enterprise_address: string; bank_name: string; bank_account: string; mailing_address?: string; province?: string; city?: string; district?: string; address?: string; name?: string; phone?: string; desc?: string } }; auth_identification?: string; auth_ident_material?: readonly string[]; third_party_phone?: string; service_appid?: string } }

export interface Sender { name: string; tel?: string; mobile?: string; company?: string; post_code?: string; country?: string; province: string; city: string; area: string; address: string }

export interface ShippingList2 { express_company: string; tracking_no: string; contact?: { consignor_contact?: string; receiver_contact?: string }; item_list?: readonly ({ merchant_item_id: string })[] }

export interface Shop { wxa_path: string; img_url?: string; goods_name?: string; goods_count?: number; detail_list?: readonly ({ goods_name?: string; goods_img_url?: string; goods_desc?: string })[] }

export interface VisitUvNew { province: readonly ({ id?: number; name: string; value: number })[]; city: readonly ({ id?: number; name: string; value: number })[]; genders: readonly ({ id?: number; name: string; value: number })[]; platforms: readonly ({ id?: number; name: string; value: number })[]; devices: readonly ({ id?: number; name: string; value: number })[]; ages: readonly ({ id?: number; name: string; value: number })[] }
