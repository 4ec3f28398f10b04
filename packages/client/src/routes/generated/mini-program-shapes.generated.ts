// Generated from data/ by `pnpm --filter @wx/client endpoints`; do not edit.

export interface AddResult { resultcode: number; resultmsg: string; fee: number; deliverfee: number; couponfee: number; tips: number; insurancefee: number; distance: number; waybill_id: string; order_status: number; finish_code: number; pickup_code: number; dispatch_duration: number; delivery_token?: string }

export interface AuthIdentityNode { node_id: number; name: string; node_list?: readonly AuthIdentityNode[]; root_info?: { type: number }; leaf_info?: { requirement?: string } }

export interface Business { base_info: { poi_id: string; business_name: string; province: string; city: string; district: string; address: string; telephone: string; longitude: number; latitude: number; open_time: string; photo_list?: readonly { photo_url: string }[]; status: number } }

export interface CancelBody { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; delivery_id: string; waybill_id?: string; cancel_reason_id: number; cancel_reason?: string }

export interface CancelpayBody { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; pay_item?: string }

export interface Cargo { goods_value: number; goods_height?: number; goods_length?: number; goods_width?: number; goods_weight?: number; goods_detail?: { goods: readonly { good_count: number; good_name: string; good_price?: number; good_unit?: string }[] }; goods_pickup_info?: string; goods_delivery_info?: string; cargo_first_class: string; cargo_second_class: string }

export interface Complaint { complaint_id?: string; complaint_time?: string; complaint_detail?: string; complaint_state?: string; payer_phone?: string; payer_openid?: string; complaint_order_info?: readonly { transaction_id?: string; out_trade_no?: string; amount?: number; wxa_out_trade_no?: string; wx_order_id?: string }[]; complaint_full_refunded?: boolean; incoming_user_response?: boolean; user_complaint_times?: number; complaint_media_list?: readonly { media_type?: string; media_url?: readonly string[] }[]; problem_description?: string; problem_type?: string; apply_refund_amount?: number; user_tag_list?: readonly string[]; service_order_info?: readonly { order_id?: string; out_order_no?: string; state?: string }[] }

export interface Content { commentId: string; amount: number; orderId: string; wxPayId: string; payTime: number | string; createTime: number | string; score: number; productInfo: { productList: readonly { name: string; picUrl: string }[] }; orderInfo?: { busiOrderId: string }; userInfo?: { openid: string; nickName: string; headImg: string }; bizInfo?: { appid: string; nickName: string; headImg: string }; content: { txt: string; media?: readonly { img?: string; thumbImg?: string; video?: string; videoCover?: string; videoDuration?: number }[] }; extInfo?: { isAlreadySendTmpl?: boolean } }

export interface DramaInfo { drama_id: number | bigint | string; name: string; description: string; media_count: number; media_list: readonly { media_id: number | bigint | string }[]; status: number; create_time: number; cover_url?: string; promotion_poster?: string; recommendations?: string; producer?: string; playwright?: string; actor_list?: { actor: readonly { name: string; photo_material_id: string; role: string; profile: string }[] }; production_license?: string; audit_detail?: { status: number; create_time: number; audit_time?: number }; expedited?: boolean | 0 | 1 }

export interface GetcopyrightauthorizationlistResult { list: readonly { drama_id: number | bigint | string; authorizer_appid: string; authorization_type: number; authorized_appid?: string; authorized_subject_cert_no?: string; authorized_time: number; expire_time?: number }[]; total_count: number }

export interface GetweanalysisappiddailyvisittrendResult { list: readonly { ref_date: string; session_cnt: number; visit_pv: number; visit_uv: number; visit_uv_new: number; stay_time_uv: number; stay_time_session: number; visit_depth: number }[] }

export interface MediaInfo { drama_id?: number | bigint | string; description?: string; media_id: number | bigint | string; name: string; file_size: number | string; duration: number; create_time: number; expire_time: number; cover_url?: string; original_url?: string; mp4_url?: string; hls_url?: string; audit_detail?: { status: number; create_time: number; audit_time?: number; reason?: string; evidence_material_id_list?: readonly string[] } }

export interface MiniProgramAddBody { shopid: string; shop_order_id: string; delivery_sign?: string; shop_no: string; delivery_id: string; openid: string; sender?: { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }; receiver: { name: string; city: string; address: string; address_detail: string; phone: string; lng: number; lat: number; coordinate_type?: number }; cargo: Cargo; order_info: OrderInfo; shop?: { wxa_appid?: string; wxa_path: string; img_url: string; goods_name: string; goods_count: number }; sub_biz_id?: string; delivery_token?: string }

export interface MiniProgramItemList { merchant_item_id: string; name: string; description?: string; unit_price: number; quantity: number; image_url: readonly string[]; item_detail_jump_link?: { type: string; appid?: string; path?: string; url?: string } }

export interface MiniProgramPrincipalInfo { name: string; mobile: string; email: string; emergency_contact: string; certificate_type: number; certificate_number: string; certificate_validity_date_start: string; certificate_validity_date_end: string; certificate_photo_front: string; certificate_photo_back: string; authorization_letter: string; verify_task_id: string }

export interface MountVolumeInfo { name?: string; mount_path?: string; read_only?: boolean; nfs_volumes?: readonly { server?: string; path?: string; read_only?: boolean; secret_name?: string; enable_empty_dir_volume?: boolean }[] }

export interface Order { merchant_id: string; sub_merchant_id?: string; merchant_trade_no: string; transaction_id?: string; description: string; openid: string; paid_amount: number; order_state: number; pay_time?: number; trade_create_time: number; in_complaint?: boolean; shipping?: { logistics_type: number; delivery_mode: number; goods_desc?: string; finish_shipping?: boolean; finish_shipping_count: number; shipping_list: readonly { express_company?: string; tracking_no?: string; goods_desc?: string; contact?: { consignor_contact?: string; receiver_contact?: string }; upload_time: number }[] } }

export interface OrderInfo { delivery_service_code?: string; order_type: number; expected_delivery_time?: number; expected_finish_time?: number; expected_pick_time?: number; poi_seq?: string; order_time?: number; is_insured?: 0 | 1; declared_value?: number; tips?: number; is_direct_delivery?: 0 | 1; cash_on_delivery?: number; cash_on_pickup?: number; rider_pick_method?: number; is_finish_code_needed?: 0 | 1; is_pickup_code_needed?: 0 | 1; note?: string }

export interface PayBody { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; amt: number; pay_item?: string; app_remark?: string }

export interface PresentBody { appid: string; offer_id: string; zone_id: string; openid: string; pf: string; user_ip?: string; ts?: number; sig?: string; bill_no: string; present_counts: number }

export interface QueryFollowTraceResult { waybill_info: { waybill_id: string; status: number }; shop_info?: { goods_info?: { detail_list: readonly { goods_name: string; goods_img_url: string; goods_desc?: string }[] } }; delivery_info?: { delivery_id: string; delivery_name: string } }

export interface ReauthBody { auth_data: { customer_type: number; taskid?: string; contact_info: { name: string; email: string }; qualification?: string; qualification_other?: readonly string[]; account_name: string; account_name_type: number; account_supplemental?: readonly string[]; pay_type: number; invoice_info?: { invoice_type: number; invoice_title?: string; electronic?: { id: string; desc?: string }; vat?: { id: string; enterprise_phone: string; enterprise_address: string; bank_name: string; bank_account: string; mailing_address?: string; province?: string; city?: string; district?: string; address?: string; name?: string; phone?: string; desc?: string } }; auth_identification?: string; auth_ident_material?: readonly string[]; third_party_phone?: string; service_appid?: string } }

export interface Sender { name: string; tel?: string; mobile?: string; company?: string; post_code?: string; country?: string; province: string; city: string; area: string; address: string }

export interface ShippingList2 { express_company: string; tracking_no: string; contact?: { consignor_contact?: string; receiver_contact?: string }; item_list?: readonly { merchant_item_id: string }[] }

export interface Shop { wxa_path: string; img_url?: string; goods_name?: string; goods_count?: number; detail_list?: readonly { goods_name?: string; goods_img_url?: string; goods_desc?: string }[] }

export interface VisitUvNew { province: readonly { id?: number; name: string; value: number }[]; city: readonly { id?: number; name: string; value: number }[]; genders: readonly { id?: number; name: string; value: number }[]; platforms: readonly { id?: number; name: string; value: number }[]; devices: readonly { id?: number; name: string; value: number }[]; ages: readonly { id?: number; name: string; value: number }[] }
