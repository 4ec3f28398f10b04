// Generated from data/error-codes.json by `pnpm --filter @wx/api error-codes`; do not edit.

import type { ErrorRow } from './error-row'

/** Every error code in the table. */
export type Errcode =
  | -40011
  | -40010
  | -40009
  | -40008
  | -40007
  | -40006
  | -40005
  | -40004
  | -40003
  | -40002
  | -40001
  | -1000
  | -1
  | 0
  | 40001
  | 40002
  | 40003
  | 40004
  | 40005
  | 40006
  | 40007
  | 40008
  | 40009
  | 40010
  | 40011
  | 40012
  | 40013
  | 40014
  | 40015
  | 40016
  | 40017
  | 40018
  | 40019
  | 40020
  | 40021
  | 40022
  | 40023
  | 40024
  | 40025
  | 40026
  | 40027
  | 40028
  | 40029
  | 40030
  | 40031
  | 40032
  | 40033
  | 40034
  | 40035
  | 40036
  | 40037
  | 40038
  | 40039
  | 40040
  | 40041
  | 40042
  | 40043
  | 40044
  | 40045
  | 40046
  | 40047
  | 40048
  | 40049
  | 40050
  | 40051
  | 40052
  | 40053
  | 40054
  | 40055
  | 40056
  | 40057
  | 40058
  | 40059
  | 40060
  | 40062
  | 40063
  | 40064
  | 40065
  | 40066
  | 40067
  | 40068
  | 40069
  | 40070
  | 40071
  | 40072
  | 40073
  | 40074
  | 40075
  | 40076
  | 40077
  | 40078
  | 40079
  | 40080
  | 40081
  | 40082
  | 40083
  | 40084
  | 40085
  | 40086
  | 40087
  | 40088
  | 40089
  | 40090
  | 40091
  | 40092
  | 40093
  | 40094
  | 40095
  | 40096
  | 40097
  | 40098
  | 40099
  | 40100
  | 40101
  | 40102
  | 40103
  | 40104
  | 40105
  | 40106
  | 40107
  | 40108
  | 40109
  | 40110
  | 40111
  | 40112
  | 40113
  | 40114
  | 40115
  | 40116
  | 40117
  | 40118
  | 40119
  | 40120
  | 40121
  | 40122
  | 40123
  | 40124
  | 40125
  | 40126
  | 40127
  | 40128
  | 40129
  | 40130
  | 40131
  | 40132
  | 40133
  | 40135
  | 40136
  | 40137
  | 40138
  | 40139
  | 40140
  | 40141
  | 40142
  | 40143
  | 40144
  | 40145
  | 40146
  | 40147
  | 40148
  | 40149
  | 40150
  | 40151
  | 40152
  | 40153
  | 40154
  | 40155
  | 40156
  | 40157
  | 40158
  | 40159
  | 40160
  | 40161
  | 40162
  | 40163
  | 40164
  | 40165
  | 40166
  | 40167
  | 40168
  | 40169
  | 40170
  | 40171
  | 40172
  | 40173
  | 40174
  | 40175
  | 40176
  | 40177
  | 40178
  | 40179
  | 40180
  | 40181
  | 40182
  | 40183
  | 40184
  | 40185
  | 40186
  | 40187
  | 40188
  | 40189
  | 40190
  | 40191
  | 40192
  | 40193
  | 40194
  | 40195
  | 40196
  | 40197
  | 40198
  | 40199
  | 40200
  | 40201
  | 40202
  | 40203
  | 40204
  | 40205
  | 40206
  | 40207
  | 40208
  | 40209
  | 40210
  | 40211
  | 40212
  | 40213
  | 40214
  | 40215
  | 40216
  | 40217
  | 40218
  | 40219
  | 40220
  | 40221
  | 40222
  | 40229
  | 40230
  | 40231
  | 40232
  | 40233
  | 40234
  | 40235
  | 40236
  | 40237
  | 40238
  | 40239
  | 40240
  | 40243
  | 41001
  | 41002
  | 41003
  | 41004
  | 41005
  | 41006
  | 41007
  | 41008
  | 41009
  | 41010
  | 41011
  | 41012
  | 41013
  | 41014
  | 41015
  | 41016
  | 41017
  | 41018
  | 41019
  | 41020
  | 41021
  | 41024
  | 41025
  | 41026
  | 41027
  | 41028
  | 41029
  | 41030
  | 41031
  | 41032
  | 41033
  | 41034
  | 41035
  | 41036
  | 41037
  | 41038
  | 41039
  | 42001
  | 42002
  | 42003
  | 42004
  | 42005
  | 42006
  | 42007
  | 42008
  | 42009
  | 43001
  | 43002
  | 43003
  | 43004
  | 43005
  | 43006
  | 43007
  | 43008
  | 43009
  | 43010
  | 43011
  | 43012
  | 43013
  | 43014
  | 43015
  | 43016
  | 43017
  | 43018
  | 43019
  | 43100
  | 43101
  | 43102
  | 43103
  | 43104
  | 43105
  | 43106
  | 43116
  | 44001
  | 44002
  | 44003
  | 44004
  | 44005
  | 44006
  | 44007
  | 44997
  | 44998
  | 44999
  | 45000
  | 45001
  | 45002
  | 45003
  | 45004
  | 45005
  | 45006
  | 45007
  | 45008
  | 45009
  | 45010
  | 45011
  | 45012
  | 45013
  | 45014
  | 45015
  | 45016
  | 45017
  | 45018
  | 45019
  | 45020
  | 45021
  | 45022
  | 45023
  | 45024
  | 45025
  | 45026
  | 45027
  | 45028
  | 45029
  | 45030
  | 45031
  | 45032
  | 45033
  | 45034
  | 45035
  | 45036
  | 45037
  | 45038
  | 45039
  | 45040
  | 45041
  | 45042
  | 45043
  | 45044
  | 45045
  | 45046
  | 45047
  | 45048
  | 45049
  | 45050
  | 45051
  | 45052
  | 45053
  | 45054
  | 45055
  | 45056
  | 45057
  | 45058
  | 45059
  | 45060
  | 45061
  | 45062
  | 45063
  | 45064
  | 45065
  | 45066
  | 45067
  | 45068
  | 45069
  | 45070
  | 45071
  | 45072
  | 45073
  | 45074
  | 45075
  | 45076
  | 45077
  | 45078
  | 45079
  | 45080
  | 45081
  | 45082
  | 45083
  | 45084
  | 45085
  | 45086
  | 45087
  | 45088
  | 45089
  | 45090
  | 45091
  | 45092
  | 45093
  | 45094
  | 45095
  | 45096
  | 45097
  | 45098
  | 45099
  | 45100
  | 45101
  | 45102
  | 45103
  | 45104
  | 45110
  | 45113
  | 45154
  | 45155
  | 45156
  | 45157
  | 45158
  | 45159
  | 45160
  | 45161
  | 45162
  | 45163
  | 45164
  | 45165
  | 45166
  | 45167
  | 45168
  | 45501
  | 46001
  | 46002
  | 46003
  | 46004
  | 46005
  | 46006
  | 46007
  | 46008
  | 46009
  | 46101
  | 47001
  | 47002
  | 47003
  | 47004
  | 47005
  | 47006
  | 47101
  | 47102
  | 47501
  | 47502
  | 47503
  | 47504
  | 48001
  | 48002
  | 48003
  | 48004
  | 48005
  | 48006
  | 48007
  | 48008
  | 48009
  | 48010
  | 48011
  | 48012
  | 48013
  | 48014
  | 48015
  | 48016
  | 49001
  | 49002
  | 49003
  | 49004
  | 49005
  | 49006
  | 49007
  | 49008
  | 49009
  | 49010
  | 49300
  | 49301
  | 49302
  | 50001
  | 50002
  | 50003
  | 50004
  | 50005
  | 50006
  | 50007
  | 52000
  | 52001
  | 52002
  | 52003
  | 52004
  | 52005
  | 52006
  | 52007
  | 52008
  | 52009
  | 52010
  | 52011
  | 52012
  | 52013
  | 52014
  | 52015
  | 52016
  | 52017
  | 52018
  | 52019
  | 53000
  | 53001
  | 53002
  | 53003
  | 53010
  | 53011
  | 53012
  | 53013
  | 53014
  | 53015
  | 53016
  | 53017
  | 53018
  | 53019
  | 53100
  | 53101
  | 53102
  | 53103
  | 53200
  | 53201
  | 53202
  | 53203
  | 53204
  | 53300
  | 53301
  | 53302
  | 53303
  | 53304
  | 53305
  | 53306
  | 53307
  | 53308
  | 53309
  | 53310
  | 53311
  | 53404
  | 53405
  | 53406
  | 53503
  | 53504
  | 53505
  | 53600
  | 60005
  | 60006
  | 61000
  | 61001
  | 61002
  | 61003
  | 61004
  | 61005
  | 61006
  | 61007
  | 61008
  | 61009
  | 61010
  | 61011
  | 61012
  | 61013
  | 61014
  | 61015
  | 61016
  | 61017
  | 61018
  | 61019
  | 61020
  | 61021
  | 61022
  | 61023
  | 61024
  | 61025
  | 61026
  | 61027
  | 61028
  | 61029
  | 61030
  | 61051
  | 61052
  | 61053
  | 61054
  | 61055
  | 61056
  | 61058
  | 61061
  | 61063
  | 61064
  | 61065
  | 61066
  | 61067
  | 61068
  | 61069
  | 61070
  | 61100
  | 61101
  | 61102
  | 61200
  | 61300
  | 61301
  | 61302
  | 61303
  | 61304
  | 61305
  | 61306
  | 61307
  | 61308
  | 61309
  | 61310
  | 61311
  | 61312
  | 61313
  | 61314
  | 61315
  | 61316
  | 61317
  | 61318
  | 61319
  | 61320
  | 61321
  | 61322
  | 61323
  | 61324
  | 61325
  | 61326
  | 61327
  | 61328
  | 61329
  | 61330
  | 61331
  | 61332
  | 61333
  | 61334
  | 61335
  | 61336
  | 61337
  | 61338
  | 61339
  | 61340
  | 61341
  | 61342
  | 61343
  | 61344
  | 61345
  | 61346
  | 61347
  | 61348
  | 61350
  | 61351
  | 61400
  | 61401
  | 61450
  | 61451
  | 61452
  | 61453
  | 61454
  | 61455
  | 61456
  | 61457
  | 61500
  | 61501
  | 61502
  | 61503
  | 63001
  | 63002
  | 63003
  | 63004
  | 65001
  | 65002
  | 65003
  | 65004
  | 65104
  | 65105
  | 65106
  | 65107
  | 65109
  | 65110
  | 65111
  | 65112
  | 65113
  | 65114
  | 65115
  | 65116
  | 65117
  | 65118
  | 65119
  | 65120
  | 65201
  | 65202
  | 65203
  | 65204
  | 65205
  | 65301
  | 65302
  | 65303
  | 65304
  | 65305
  | 65306
  | 65307
  | 65308
  | 65309
  | 65310
  | 65311
  | 65312
  | 65313
  | 65314
  | 65315
  | 65316
  | 65317
  | 65318
  | 65319
  | 65400
  | 65401
  | 65402
  | 65403
  | 65404
  | 65405
  | 65406
  | 65407
  | 65408
  | 65409
  | 65410
  | 65411
  | 65412
  | 65413
  | 65414
  | 65415
  | 65416
  | 65417
  | 65450
  | 70000
  | 76001
  | 76002
  | 76003
  | 76004
  | 76021
  | 76022
  | 85001
  | 85002
  | 85003
  | 85004
  | 85005
  | 85006
  | 85007
  | 85008
  | 85009
  | 85010
  | 85011
  | 85012
  | 85013
  | 85014
  | 85015
  | 85016
  | 85017
  | 85018
  | 85019
  | 85020
  | 85021
  | 85022
  | 85023
  | 85024
  | 85025
  | 85026
  | 85027
  | 85028
  | 85029
  | 85030
  | 85031
  | 85032
  | 85033
  | 85034
  | 85035
  | 85036
  | 85038
  | 85039
  | 85040
  | 85041
  | 85042
  | 85043
  | 85044
  | 85045
  | 85046
  | 85047
  | 85048
  | 85049
  | 85050
  | 85051
  | 85052
  | 85053
  | 85054
  | 85055
  | 85056
  | 85057
  | 85058
  | 85059
  | 85060
  | 85061
  | 85062
  | 85063
  | 85064
  | 85065
  | 85066
  | 85067
  | 85068
  | 85069
  | 85070
  | 85071
  | 85072
  | 85073
  | 85074
  | 85075
  | 85077
  | 85078
  | 85079
  | 85080
  | 85081
  | 85082
  | 85083
  | 85084
  | 85085
  | 85086
  | 85087
  | 85088
  | 85089
  | 85090
  | 85091
  | 85092
  | 85093
  | 85094
  | 85101
  | 85102
  | 86000
  | 86001
  | 86002
  | 86003
  | 86004
  | 86005
  | 86006
  | 86007
  | 86008
  | 86009
  | 86010
  | 87006
  | 87007
  | 87008
  | 87009
  | 87010
  | 87011
  | 87012
  | 87013
  | 87014
  | 87015
  | 87016
  | 87017
  | 87018
  | 87019
  | 87080
  | 87081
  | 87082
  | 87083
  | 87084
  | 87085
  | 88000
  | 88001
  | 88002
  | 88003
  | 88004
  | 88005
  | 88007
  | 88008
  | 88009
  | 88010
  | 88011
  | 89000
  | 89001
  | 89002
  | 89003
  | 89004
  | 89005
  | 89006
  | 89007
  | 89008
  | 89009
  | 89010
  | 89011
  | 89012
  | 89013
  | 89014
  | 89015
  | 89016
  | 89017
  | 89018
  | 89019
  | 89020
  | 89021
  | 89022
  | 89029
  | 89030
  | 89031
  | 89032
  | 89033
  | 89034
  | 89035
  | 89231
  | 89235
  | 89236
  | 89237
  | 89238
  | 89239
  | 89240
  | 89241
  | 89242
  | 89243
  | 89244
  | 89245
  | 89246
  | 89247
  | 89248
  | 89249
  | 89250
  | 89251
  | 89253
  | 89254
  | 89255
  | 89256
  | 89257
  | 89258
  | 89259
  | 89300
  | 89401
  | 89402
  | 89403
  | 89404
  | 89405
  | 89501
  | 89502
  | 89503
  | 89504
  | 89505
  | 89506
  | 89507
  | 9001001
  | 9001002
  | 9001003
  | 9001004
  | 9001005
  | 9001006
  | 9001007
  | 9001008
  | 9001009
  | 9001010
  | 9001020
  | 9001021
  | 9001022
  | 9001023
  | 9001024
  | 9001025
  | 9001026
  | 9001027
  | 9001028
  | 9001029
  | 9001030
  | 9001031
  | 9001032
  | 9001033
  | 9001034
  | 9001035
  | 9001036
  | 9300801
  | 9300802
  | 9300803
  | 9300804
  | 9300805
  | 9300806
  | 9300807
  | 9300808
  | 9300809
  | 9300810
  | 9300811
  | 9300812
  | 9300813
  | 9300814
  | 9300815
  | 9300816
  | 9300817
  | 9300818
  | 9300819
  | 9300820
  | 9300821
  | 9300822
  | 9300823
  | 9300824
  | 9300825
  | 9300826
  | 10170001
  | 10170002
  | 10170003

export const ERROR_ROWS: readonly ErrorRow[] = [
  [-40011, "local", "Crypto library: building the reply XML failed", "GenReturnXml_Error", ""],
  [-40010, "local", "Crypto library: base64 decoding failed", "DecodeBase64_Error", ""],
  [-40009, "local", "Crypto library: base64 encoding failed", "EncodeBase64_Error", ""],
  [-40008, "local", "Crypto library: decrypted buffer is malformed", "IllegalBuffer", ""],
  [-40007, "local", "Crypto library: AES decryption failed", "DecryptAES_Error", ""],
  [-40006, "local", "Crypto library: AES encryption failed", "EncryptAES_Error", ""],
  [-40005, "local", "Crypto library: appid / corpid in the message does not match", "ValidateAppid_Error", ""],
  [-40004, "local", "Crypto library: EncodingAESKey is not valid", "IllegalAesKey", ""],
  [-40003, "local", "Crypto library: computing SHA-1 failed", "ComputeSignature_Error", ""],
  [-40002, "local", "Crypto library: XML (or JSON) could not be parsed", "ParseXml_Error", ""],
  [-40001, "local", "Crypto library: signature does not match", "ValidateSignature_Error", ""],
  [-1000, "retry", "Internal platform failure; try again later", "system error", "系统错误"],
  [-1, "retry", "The platform is momentarily busy; try again shortly with back-off", "system error", "系统繁忙"],
  [0, "none", "The call succeeded", "ok", "成功"],
  [40001, "refresh-token", "access_token is wrong or no longer the latest one; from the token endpoint itself it means the AppSecret is wrong", "invalid credential, access_token is invalid or not latest", "凭证无效或 AppSecret 错误"],
  [40002, "fix-request", "grant_type is not one of the accepted values", "invalid grant_type", "grant_type 错误"],
  [40003, "user-state", "The OpenID is not valid for this account (wrong appid, or user unknown / not following)", "invalid openid", "OpenID 无效"],
  [40004, "fix-request", "The media type argument is not supported", "invalid media type", "媒体类型无效"],
  [40005, "fix-request", "Format of the uploaded file is not accepted", "invalid file type", "文件类型不支持"],
  [40006, "fix-request", "Uploaded file exceeds the size limit for its type", "invalid media size", "文件大小超限"],
  [40007, "fix-request", "media_id is unknown, expired or of the wrong kind", "invalid media_id", "media_id 无效"],
  [40008, "fix-request", "msgtype is not a supported message type", "invalid message type", "消息类型无效"],
  [40009, "fix-request", "Image file is too big", "invalid image size", "图片过大"],
  [40010, "fix-request", "Voice file is too big", "invalid voice size", "语音过大"],
  [40011, "fix-request", "Video file is too big", "invalid video size", "视频过大"],
  [40012, "fix-request", "Thumbnail file is too big", "invalid thumb size", "缩略图过大"],
  [40013, "config", "appid is not valid (check spelling, case and account kind)", "invalid appid", "appid 无效"],
  [40014, "refresh-token", "access_token string is not valid (malformed, truncated or belongs to something else)", "invalid access_token", "access_token 无效"],
  [40015, "fix-request", "Menu type is not valid", "invalid menu type", "菜单类型无效"],
  [40016, "fix-request", "Number of top-level menu buttons is out of range", "invalid button size", "一级菜单数量无效"],
  [40017, "fix-request", "Menu button type is not valid", "invalid button type", "按钮类型无效"],
  [40018, "fix-request", "Menu button name has an unacceptable length", "invalid button name size", "按钮名称长度无效"],
  [40019, "fix-request", "Menu button key has an unacceptable length", "invalid button key size", "按钮 KEY 长度无效"],
  [40020, "fix-request", "Menu button URL has an unacceptable length", "invalid button url size", "按钮 URL 长度无效"],
  [40021, "fix-request", "Menu version is not valid", "invalid menu version", "菜单版本号无效"],
  [40022, "fix-request", "Menu nesting is too deep", "invalid sub_menu level", "菜单级数过多"],
  [40023, "fix-request", "Number of sub-menu buttons is out of range", "invalid sub button size", "子菜单数量无效"],
  [40024, "fix-request", "Sub-menu button type is not valid", "invalid sub button type", "子菜单按钮类型无效"],
  [40025, "fix-request", "Sub-menu button name has an unacceptable length", "invalid sub button name size", "子菜单名称长度无效"],
  [40026, "fix-request", "Sub-menu button key has an unacceptable length", "invalid sub button key size", "子菜单 KEY 长度无效"],
  [40027, "fix-request", "Sub-menu button URL has an unacceptable length", "invalid sub button url size", "子菜单 URL 长度无效"],
  [40028, "fix-request", "The user given for the custom menu is not acceptable", "invalid menu api user", "自定义菜单的用户无效"],
  [40029, "reauthorize", "OAuth / login code is not valid; obtain a new one", "invalid code", "授权 code 无效"],
  [40030, "reauthorize", "OAuth refresh_token is not valid; the user has to authorise again", "invalid refresh_token", "refresh_token 无效"],
  [40031, "fix-request", "The list of OpenIDs is not valid", "invalid openid list", "OpenID 列表无效"],
  [40032, "fix-request", "The number of OpenIDs in the list is out of range", "invalid openid list size", "openid 列表长度无效"],
  [40033, "fix-request", "The body contains characters that are not accepted, in particular JSON \\u escapes", "invalid charset. please check your request, if include \\uxxxx will create fail!", "请求含非法字符（如 \\uXXXX 转义）"],
  [40034, "fix-request", "Template size is not valid", "invalid template size", "模板大小无效"],
  [40035, "fix-request", "An argument (count or value) is not valid", "invalid args size", "参数无效"],
  [40036, "fix-request", "template_id has a wrong length", "invalid template_id size", "模板 ID 长度无效"],
  [40037, "fix-request", "template_id does not exist for this account", "invalid template_id", "模板 ID 无效"],
  [40038, "fix-request", "The request packaging / format is not valid", "invalid packaging type", "请求格式无效"],
  [40039, "fix-request", "URL has an unacceptable length", "invalid url size", "URL 长度无效"],
  [40040, "fix-request", "Plugin token is not valid", "invalid plugin token", ""],
  [40041, "fix-request", "Plugin id is not valid", "invalid plugin id", ""],
  [40042, "fix-request", "Plugin session is not valid", "invalid plugin session", ""],
  [40043, "fix-request", "Favourite type is not valid", "invalid fav type", ""],
  [40044, "fix-request", "Link title has an unacceptable length", "invalid size in link.title", ""],
  [40045, "fix-request", "Link description has an unacceptable length", "invalid size in link.description", ""],
  [40046, "fix-request", "Link icon URL has an unacceptable length", "invalid size in link.iconurl", ""],
  [40047, "fix-request", "Link URL has an unacceptable length", "invalid size in link.url", ""],
  [40048, "fix-request", "URL or its domain is not valid", "invalid url domain", "链接无效"],
  [40049, "fix-request", "Score report type is not valid", "invalid score report type", ""],
  [40050, "fix-request", "Group / timeline type id is not valid", "invalid timeline type", "分组 id 无效"],
  [40051, "fix-request", "Group name is not acceptable", "invalid group name", "分组名称无效"],
  [40052, "fix-request", "action_name is not valid", "invalid action name", "action_name 无效"],
  [40053, "fix-request", "action_info is malformed (QR code scene etc.)", "invalid action info, please check document", "action_info 无效（如二维码场景值）"],
  [40054, "fix-request", "Domain of a sub-menu button URL is not allowed", "invalid sub button url domain", "子菜单链接域名无效"],
  [40055, "fix-request", "Domain of a menu button URL is not allowed", "invalid button url domain", "菜单链接域名无效"],
  [40056, "fix-request", "Serial code is not valid", "invalid serial code", ""],
  [40057, "fix-request", "Tab bar has an unacceptable number of entries", "invalid tabbar size", ""],
  [40058, "fix-request", "Tab bar entry name has an unacceptable length", "invalid tabbar name size", ""],
  [40059, "fix-request", "Message id is not valid", "invalid msg id", "消息 id 无效"],
  [40060, "fix-request", "article_idx given for deleting one article is not valid", "invalid article idx", "要删除的文章序号 article_idx 无效"],
  [40062, "fix-request", "Title has an unacceptable length", "invalid title size", "标题长度无效"],
  [40063, "fix-request", "message_ext has an unacceptable length", "invalid message_ext size", ""],
  [40064, "fix-request", "App type is not valid", "invalid app type", ""],
  [40065, "fix-request", "Message status is not valid", "invalid msg status", ""],
  [40066, "fix-request", "URL is not valid, or the page is blocked from indexing", "invalid url", "URL 无效"],
  [40067, "fix-request", "TV id is not valid", "invalid tvid", ""],
  [40068, "content", "A URL in the request is considered malicious", "contain mailcious url", "请求里有恶意网址"],
  [40069, "fix-request", "Hardware type is not valid", "invalid hardware type", ""],
  [40070, "fix-request", "SKU description is not valid", "invalid sku info", ""],
  [40071, "fix-request", "Card type is not valid", "invalid card type", ""],
  [40072, "fix-request", "Location id is not valid", "invalid location id", ""],
  [40073, "fix-request", "Card id is not valid", "invalid card id", ""],
  [40074, "fix-request", "Pay template id is not valid", "invalid pay template id", ""],
  [40075, "fix-request", "Encrypted code is not valid", "invalid encrypt code", ""],
  [40076, "fix-request", "Colour id is not valid", "invalid color id", ""],
  [40077, "fix-request", "Score type is not valid", "invalid score type", ""],
  [40078, "state", "The card's status does not permit the operation", "invalid card status", ""],
  [40079, "fix-request", "A time value is not valid", "invalid time", ""],
  [40080, "fix-request", "Card ext data is not valid", "invalid card ext", ""],
  [40081, "fix-request", "template_id is not valid", "invalid template_id", "template_id 无效"],
  [40082, "fix-request", "Banner picture has an unacceptable size", "invalid banner picture size", ""],
  [40083, "fix-request", "Banner URL has an unacceptable length", "invalid banner url size", ""],
  [40084, "fix-request", "Button description has an unacceptable length", "invalid button desc size", ""],
  [40085, "fix-request", "Button URL has an unacceptable length", "invalid button url size", ""],
  [40086, "fix-request", "Share-link logo has an unacceptable size", "invalid sharelink logo size", ""],
  [40087, "fix-request", "Share-link description has an unacceptable length", "invalid sharelink desc size", ""],
  [40088, "fix-request", "Share-link title has an unacceptable length", "invalid sharelink title size", ""],
  [40089, "fix-request", "Platform id is not valid", "invalid platform id", ""],
  [40090, "ip-allowlist", "The request source is refused because of the client IP", "invalid request source (bad client ip)", "来源 IP 被拒绝"],
  [40091, "refresh-component", "The component verify ticket is not valid", "invalid component ticket", "component_verify_ticket 无效"],
  [40092, "fix-request", "Remark name is not acceptable", "invalid remark name", "备注名无效"],
  [40093, "fix-request", "Partly successful; err_item names the rejected parts and required fields must be checked", "not completely ok, err_item will return location_id=-1,check your required_fields in json.", "部分成功：被拒绝的部分见 err_item"],
  [40094, "refresh-component", "Component credential is not valid (component_appid / secret / token)", "invalid component credential", "第三方平台凭证无效（component_appid、密钥或令牌）"],
  [40095, "permission", "Caller source is not accepted", "bad source of caller", "调用来源不被接受"],
  [40096, "fix-request", "Business type is not valid", "invalid biztype", ""],
  [40097, "fix-request", "Arguments are wrong", "invalid args", "参数错误"],
  [40098, "fix-request", "POI id is not valid", "invalid poiid", ""],
  [40099, "state", "The card code has already been consumed", "invalid code, this code has consumed.", ""],
  [40100, "fix-request", "Validity dates are inconsistent with the previous ones", "invalid DateInfo, Make Sure OldDateInfoType==NewDateInfoType && NewBeginTime<=OldBeginTime && OldEndTime<= NewEndTime", ""],
  [40101, "fix-request", "A parameter is missing", "missing parameter", "缺少参数"],
  [40102, "fix-request", "Industry id is not valid", "invalid industry id", ""],
  [40103, "fix-request", "Industry index is not valid", "invalid industry index", ""],
  [40104, "fix-request", "Category id is not valid", "invalid category id", ""],
  [40105, "fix-request", "View type is not valid", "invalid view type", ""],
  [40106, "fix-request", "User name is not valid", "invalid user name", ""],
  [40107, "state", "Card cannot be used: it has to be approved and needs a location id", "invalid card id! 1,card status must verify ok; 2,this card must have location_id", ""],
  [40108, "fix-request", "Client version is not supported", "invalid client version", ""],
  [40109, "fix-request", "More than 100 codes in one request", "too many code size, must <= 100", ""],
  [40110, "fix-request", "An empty code is in the list", "have empty code", ""],
  [40111, "fix-request", "The list holds a duplicated code", "have same code", ""],
  [40112, "fix-request", "Binding this OpenID is not possible", "can not set bind openid", ""],
  [40113, "fix-request", "File type is not supported", "unsupported file type", "文件类型不支持"],
  [40114, "fix-request", "Article index is out of range", "invalid index value", "图文序号超出范围"],
  [40115, "fix-request", "Session origin is not valid", "invalid session from", ""],
  [40116, "fix-request", "Code is not valid", "invalid code", "code 无效"],
  [40117, "fix-request", "media_id of a menu button has a wrong length", "invalid button media_id size", "菜单按钮的 media_id 长度无效"],
  [40118, "fix-request", "media_id of a sub-menu button has a wrong length", "invalid sub button media_id size", "子菜单按钮的 media_id 长度无效"],
  [40119, "fix-request", "This menu button type cannot be used here", "invalid use button type", "此处不能使用该类型的菜单按钮"],
  [40120, "fix-request", "This sub-menu button type cannot be used here", "invalid use sub button type", "此处不能使用该类型的子菜单按钮"],
  [40121, "fix-request", "media_id in a view_limited button is of the wrong kind", "invalid media type in view_limited", "view_limited 按钮的 media_id 类型不对"],
  [40122, "fix-request", "Card quantity is not valid", "invalid card quantity", ""],
  [40123, "fix-request", "task_id is not valid", "invalid task_id", "task_id 无效"],
  [40124, "fix-request", "Too many custom fields", "too many custom field!", ""],
  [40125, "config", "AppSecret is not valid", "invalid appsecret", "AppSecret 无效"],
  [40126, "fix-request", "Text has an unacceptable length", "invalid text size", "文本长度无效"],
  [40127, "state", "The user's card cannot be used (given away, deleted, expired or disabled)", "invalid user-card status! Hint: the card was given to user, but may be deleted or expired or set unavailable !", ""],
  [40128, "fix-request", "media_id must come from the permanent-material upload", "invalid media id! must be uploaded by api(cgi-bin/material/add_material)", "media_id 必须来自永久素材"],
  [40129, "fix-request", "Scene is not valid", "invalid scene", "场景值 scene 无效"],
  [40130, "fix-request", "Mass sending by OpenID needs at least two recipients", "invalid openid list size, at least two openid", "群发至少需要两个 openid"],
  [40131, "quota", "Ticket count limit exceeded", "out of limit of ticket", "ticket 数量已达上限"],
  [40132, "fix-request", "WeChat id is not valid", "invalid username", "微信号无效"],
  [40133, "fix-request", "Encrypted data is not valid", "invalid encryt data", ""],
  [40135, "state", "A card that grants points cannot be changed to one that does not", "invalid not supply bonus, can not change card_id which supply bonus to be not supply", ""],
  [40136, "fix-request", "Deposit-code mode requires stock to exceed the number of imported codes", "invalid use DepositCodeMode, make sure sku.quantity>DepositCode.quantity", ""],
  [40137, "fix-request", "Image format is not supported", "invalid image format", "图片格式不支持"],
  [40138, "fix-request", "The emphasised keyword must not be the first or the remark one", "emphasis word can not be first neither remark", ""],
  [40139, "fix-request", "Sub-merchant id is not valid", "invalid sub merchant id", ""],
  [40140, "state", "Sub-merchant status does not permit the call", "invalid sub merchant status", ""],
  [40141, "fix-request", "Image URL is not valid", "invalid image url", "图片 URL 无效"],
  [40142, "fix-request", "Share-card parameters are not valid", "invalid sharecard parameters", ""],
  [40143, "fix-request", "Minimum-spend value is not valid, zero expected", "invalid least cost info, should be 0", ""],
  [40144, "fix-request", "Share card numbers or list are inconsistent", "", ""],
  [40145, "fix-request", "Pay cell and centre cell cannot both be set", "invalid update! Can not both set PayCell and CenterCellInfo(include: center_title, center_sub_title, center_url).", ""],
  [40146, "user-state", "OpenID is not valid here; the card may be marked by another user", "invalid openid! card may be marked by other user!", ""],
  [40147, "state", "Outside the period in which the card may be redeemed", "invalid consume! Consume time overranging restricts.", ""],
  [40148, "fix-request", "Friend-card type is not valid", "invalid friends card type", ""],
  [40149, "fix-request", "Usage-time restriction is not valid", "invalid use time limit", ""],
  [40150, "fix-request", "Card parameters are not valid", "invalid card parameters", ""],
  [40151, "content", "Card text or picture was stopped by the anti-spam check", "invalid card info, text/pic hit antispam", ""],
  [40152, "fix-request", "Group id is not valid", "invalid group id", ""],
  [40153, "fix-request", "Self-redeem cell of a friend card needs a verification code or similar option", "self consume cell for friends card must need verify code", ""],
  [40154, "fix-request", "VoIP parameters are not valid", "invalid voip parameters", ""],
  [40155, "content", "The link to another account's home page is not allowed", "please don't contain other home page url", "不允许链接到其他公众号的主页"],
  [40156, "fix-request", "Face recognition parameters are not valid", "invalid face recognize parameters", ""],
  [40157, "fix-request", "No face was found in the picture", "invalid picture, has no face", ""],
  [40158, "fix-request", "use_custom_code has to be false", "invalid use_custom_code, need be false", ""],
  [40159, "fix-request", "path is too long or the body is not JSON", "invalid length for path, or the data is not json string", "path 过长，或请求体不是 JSON"],
  [40160, "fix-request", "Image file is not valid", "invalid image file", ""],
  [40161, "fix-request", "Image does not match", "image file not match", ""],
  [40162, "fix-request", "Lifespan is not valid", "invalid lifespan", ""],
  [40163, "reauthorize", "OAuth code was already exchanged; obtain a new one", "code been used", "授权 code 已被使用"],
  [40164, "ip-allowlist", "The calling IP is not on the account's allow list", "invalid ip, not in whitelist", "调用 IP 不在白名单"],
  [40165, "fix-request", "Mini-program page path is not valid", "invalid weapp pagepath", "小程序页面路径无效"],
  [40166, "fix-request", "Mini-program appid is not valid", "invalid weapp appid", "小程序 appid 无效"],
  [40167, "permission", "The account has no relation with this plugin appid", "there is no relation with plugin appid", ""],
  [40168, "state", "The mini-program card is not linked", "unlinked weapp card", ""],
  [40169, "fix-request", "scene is too long or the body is not JSON", "invalid length for scene, or the data is not json string", "scene 过长，或请求体不是 JSON"],
  [40170, "fix-request", "Too many arguments", "args count exceed count limit", ""],
  [40171, "fix-request", "Product id is empty or too long", "product id can not empty and the length cannot exceed 32", ""],
  [40172, "fix-request", "Product ids must be unique", "can not have same product id", ""],
  [40173, "state", "The two parties are not bound to each other", "there is no bind relation", ""],
  [40174, "user-state", "The user does not hold the card", "not card user", ""],
  [40175, "fix-request", "Material id is not valid", "invalid material id", ""],
  [40176, "fix-request", "Template id is not valid", "invalid template id", "模板 id 无效"],
  [40177, "fix-request", "Product id is not valid", "invalid product id", ""],
  [40178, "fix-request", "Signature is not valid", "invalid sign", "签名无效"],
  [40179, "permission", "The function was reorganised; rules can no longer be added or changed", "Function is adjusted, rules are not allowed to add or update", ""],
  [40180, "fix-request", "Temporary client token is not valid", "invalid client tmp token", ""],
  [40181, "fix-request", "Group openid is not valid", "invalid opengid", ""],
  [40182, "fix-request", "pack_id is not valid", "invalid pack_id", ""],
  [40183, "fix-request", "product_appid must be bound to the mini-program", "invalid product_appid, product_appid should bind with wxa_appid", ""],
  [40184, "fix-request", "URL path is not valid", "invalid url path", ""],
  [40185, "reauthorize", "auth_token is wrong or expired", "invalid auth_token, or auth_token is expired", ""],
  [40186, "fix-request", "Delegate is not valid", "invalid delegate", ""],
  [40187, "fix-request", "IP value is not valid", "invalid ip", ""],
  [40188, "fix-request", "scope is not valid", "invalid scope", ""],
  [40189, "fix-request", "width is not valid", "invalid width", ""],
  [40190, "fix-request", "Delegation time is not valid", "invalid delegate time", ""],
  [40191, "fix-request", "pic_url is not valid", "invalid pic_url", ""],
  [40192, "fix-request", "Author of an article is not valid", "invalid author in news", "文章作者无效"],
  [40193, "fix-request", "Recommendation text has an unacceptable length", "invalid recommend length", ""],
  [40194, "content", "Recommendation text is not allowed", "illegal recommend", ""],
  [40195, "fix-request", "show_num is not valid", "invalid show_num", ""],
  [40196, "fix-request", "media_id of a smart message is not valid", "invalid smartmsg media_id", ""],
  [40197, "fix-request", "Number of smart-message media is not valid", "invalid smartmsg media num", ""],
  [40198, "fix-request", "Number of default articles must equal show_num", "invalid default msg article size, must be same as show_num", ""],
  [40199, "not-found", "No waybill with this id", "waybill_id not found", ""],
  [40200, "permission", "The account type may not call this", "invalid account type", "账号类型不能调用此接口"],
  [40201, "config", "No callback URL is configured for the check", "invalid check url", "没有配置用于检测的回调 URL"],
  [40202, "fix-request", "action of the callback check is not valid", "invalid check action", "回调检测的 action 无效"],
  [40203, "fix-request", "check_operator of the callback check is not valid", "invalid check operator", "回调检测的 check_operator 无效"],
  [40204, "state", "Articles removed for plagiarism or rumours cannot be deleted", "can not delete wash or rumor article", ""],
  [40205, "fix-request", "Keyword string of the check is not valid", "invalid check keywords string", ""],
  [40206, "fix-request", "Start stamp of the check is not valid", "invalid check begin stamp", ""],
  [40207, "fix-request", "Lifetime of the check is not valid", "invalid check alive seconds", ""],
  [40208, "fix-request", "Notification id of the check is not valid", "invalid check notify id", ""],
  [40209, "fix-request", "Notification text of the check is not valid", "invalid check notify msg", ""],
  [40210, "fix-request", "Path is missing or unknown in pages", "invalid check wxa path", ""],
  [40211, "fix-request", "scope_data is not valid", "invalid scope_data", ""],
  [40212, "fix-request", "query is not a valid query string", "invalid query", ""],
  [40213, "fix-request", "An anchor tag in the text is malformed", "invalid href tag", "文本里的 <a> 标签格式不对"],
  [40214, "fix-request", "Text inside an anchor tag is not valid", "invalid href text", "<a> 标签里的文字无效"],
  [40215, "fix-request", "Number of images is out of range", "invalid image count", ""],
  [40216, "fix-request", "Description is not valid", "invalid desc", ""],
  [40217, "fix-request", "Number of videos is out of range", "invalid video count", ""],
  [40218, "fix-request", "Video id is not valid", "invalid video id", ""],
  [40219, "fix-request", "pages is missing or empty", "pages is empty", ""],
  [40220, "fix-request", "data_list is empty", "data_list is empty", ""],
  [40221, "fix-request", "Content-Encoding is not supported", "invalid Content-Encoding", ""],
  [40222, "config", "The request domain belongs to another data centre", "invalid request idc domain", "请求的域名属于另一个数据中心"],
  [40229, "fix-request", "Media has no cover", "empty media cover, please check the media", "媒体没有封面"],
  [40230, "config", "Signed server API calls: missing Wechatmp-Serial header", "missing Wechatmp-Serial header", "缺少 Wechatmp-Serial"],
  [40231, "config", "Signed server API calls: missing Wechatmp-TimeStamp header", "missing Wechatmp-TimeStamp header", "缺少 Wechatmp-TimeStamp"],
  [40232, "config", "Signed server API calls: missing Wechatmp-Signature header", "missing Wechatmp-Signature header", "缺少 Wechatmp-Signature"],
  [40233, "config", "Signed server API calls: missing Wechatmp-Appid header", "missing Wechatmp-Appid header", "缺少 Wechatmp-Appid"],
  [40234, "config", "Signed server API calls: invalid signature", "invalid signature", "API 签名错误"],
  [40235, "config", "Signed server API calls: invalid encryption", "invalid encryption", "API 加密错误"],
  [40236, "config", "Signed server API calls: invalid Wechatmp-Appid header", "invalid Wechatmp-Appid header", "Wechatmp-Appid 无效"],
  [40237, "config", "Signed server API calls: Wechatmp-Appid does not match the token", "Wechatmp-Appid does not match the token", "Wechatmp-Appid 与 token 不符"],
  [40238, "config", "Signed server API calls: no symmetric key set up", "no symmetric key set up", "未设置对称密钥"],
  [40239, "config", "Signed server API calls: no public key set up", "no public key set up", "未设置公钥"],
  [40240, "config", "Signed server API calls: time stamp too old", "time stamp too old", "时间戳过旧"],
  [40243, "config", "The AppSecret was frozen by the administrator; unfreeze it in the console", "", "AppSecret 已冻结"],
  [41001, "fix-request", "access_token parameter is missing from the query (a caller bug, refreshing does not help)", "access_token missing", "缺少 access_token"],
  [41002, "config", "appid parameter is missing", "appid missing", "缺少 appid"],
  [41003, "fix-request", "refresh_token parameter is missing", "refresh_token missing", "缺少 refresh_token"],
  [41004, "config", "secret parameter is missing", "appsecret missing", "缺少 secret"],
  [41005, "fix-request", "Multipart body carries no media data", "media data missing", "缺少媒体数据"],
  [41006, "fix-request", "media_id parameter is missing", "media_id missing", "缺少 media_id"],
  [41007, "fix-request", "Sub-menu data is missing", "sub_menu data missing", "缺少子菜单数据"],
  [41008, "fix-request", "OAuth code is missing", "missing code", "缺少 code"],
  [41009, "fix-request", "openid is missing", "missing openid", "缺少 openid"],
  [41010, "fix-request", "url is missing", "missing url", "缺少 url"],
  [41011, "fix-request", "Required fields are missing", "missing required fields! please check document and request json!", "缺少必填字段"],
  [41012, "fix-request", "Card id is missing", "missing card id", ""],
  [41013, "fix-request", "Code is missing", "missing code", ""],
  [41014, "fix-request", "ticket_class is missing", "missing ticket_class", ""],
  [41015, "fix-request", "show_time is missing", "missing show_time", ""],
  [41016, "fix-request", "screening_room is missing", "missing screening_room", ""],
  [41017, "fix-request", "seat_number is missing", "missing seat_number", ""],
  [41018, "fix-request", "component_appid is missing", "missing component_appid", "缺少 component_appid"],
  [41019, "fix-request", "Component secret is missing", "missing platform_secret", "缺少第三方平台的密钥"],
  [41020, "fix-request", "Component ticket is missing", "missing platform_ticket", "缺少 component_verify_ticket"],
  [41021, "refresh-component", "component_access_token is missing", "missing component_access_token", "缺少 component_access_token"],
  [41024, "fix-request", "display is missing", "missing \"display\" field", ""],
  [41025, "fix-request", "poi_list is empty", "poi_list empty", ""],
  [41026, "fix-request", "Image list or text is missing", "missing image list info, text maybe empty", ""],
  [41027, "fix-request", "VoIP call key is missing", "missing voip call key", ""],
  [41028, "fix-request", "form_id is wrong or expired", "invalid form id", ""],
  [41029, "state", "form_id was already used", "form id used count reach limit", ""],
  [41030, "fix-request", "Mini-program page path does not exist in the published version", "invalid page", "小程序页面路径不在线上版本里"],
  [41031, "permission", "This form_id was blocked", "the form id have been blocked!", ""],
  [41032, "permission", "Messages with a submitted form_id are forbidden as a penalty", "not allow to send message with submitted form id, for punishment", ""],
  [41033, "permission", "Only mini-programs created through the API may use this", "invaid register type", ""],
  [41034, "permission", "Messages with a submitted form_id are forbidden as a penalty", "not allow to send message with submitted form id, for punishment", ""],
  [41035, "permission", "Messages with a prepay id are forbidden as a penalty", "not allow to send message with prepay id, for punishment", ""],
  [41036, "fix-request", "Advert cid does not belong to the appid", "appid ad cid", ""],
  [41037, "fix-request", "Advert merchant appid mismatch", "appid ad_mch_appid", ""],
  [41038, "fix-request", "Advert position type mismatch", "appid pos_type", ""],
  [41039, "fix-request", "content_source_url of the article is not valid", "", "文章的 content_source_url 无效"],
  [42001, "refresh-token", "access_token has expired", "access_token expired", "access_token 已过期"],
  [42002, "reauthorize", "OAuth refresh_token has expired", "refresh_token expired", "refresh_token 已过期"],
  [42003, "reauthorize", "OAuth code has expired", "code expired", "授权 code 已过期"],
  [42004, "fix-request", "Plugin token has expired", "plugin token expired", ""],
  [42005, "permission", "The right to use the API has expired", "api usage expired", "接口的使用权已过期"],
  [42006, "refresh-component", "component_access_token has expired", "component_access_token expired", "component_access_token 已过期"],
  [42007, "reauthorize", "User tokens became void (for instance password change); authorise again", "access_token and refresh_token exception", "用户凭证失效需重新授权"],
  [42008, "fix-request", "VoIP call key has expired", "voip call key expired", ""],
  [42009, "fix-request", "Temporary client token has expired", "client tmp token expired", ""],
  [43001, "fix-request", "The endpoint accepts GET only", "require GET method", "需用 GET"],
  [43002, "fix-request", "The endpoint accepts POST only", "require POST method", "需用 POST"],
  [43003, "fix-request", "The endpoint requires HTTPS", "require https", "需用 HTTPS"],
  [43004, "user-state", "The recipient does not follow the account", "require subscribe", "接收者未关注"],
  [43005, "user-state", "The users have to be friends", "require friend relations", "双方需要是好友"],
  [43006, "user-state", "The recipient has blocked the sender", "require not block", "接收者拉黑了发送者"],
  [43007, "permission", "The account has not authorised this", "require bizuser authorize", "账号没有授权此功能"],
  [43008, "permission", "WeChat Pay authorisation is required", "require biz pay auth", ""],
  [43009, "permission", "Custom codes are not authorised for the merchant", "can not use custom code, need authorize", ""],
  [43010, "permission", "Balance is not authorised for the merchant", "can not use balance, need authorize", ""],
  [43011, "permission", "Points are not authorised for the merchant", "can not use bonus, need authorize", ""],
  [43012, "permission", "Custom URLs are not authorised for the merchant", "can not use custom url, need authorize", ""],
  [43013, "permission", "Shake cards are not authorised for the merchant", "can not use shake card, need authorize", ""],
  [43014, "permission", "Checking by an intermediary is required", "require check agent", ""],
  [43015, "permission", "The function has to be granted by the WeChat team", "require authorize by wechat team to use this function!", "此功能需要微信团队开通"],
  [43016, "permission", "The mini-program is not verified", "require verify", "小程序没有认证"],
  [43017, "fix-request", "Location id is required", "require location id!", ""],
  [43018, "state", "The code has not been marked", "code has no been mark!", ""],
  [43019, "user-state", "The recipient is on the blacklist; remove first", "require remove blacklist", "接收者在黑名单中"],
  [43100, "wait-minute", "Templates are changed too often", "change template too frequently", "模板修改过于频繁"],
  [43101, "user-state", "The user refused or cancelled this subscription message", "user refuse to accept the msg", "用户拒收订阅消息"],
  [43102, "fix-request", "The template is not a subscription template", "the tempalte is not subscriptiontype", "该模板不是订阅模板"],
  [43103, "fix-request", "The call can only cancel the subscription", "the api only can cancel the subscription", ""],
  [43104, "permission", "This appid does not have the right", "this appid does not have permission", "该 appid 没有权限"],
  [43105, "fix-request", "The article is not tied to this template", "news has no binding relation with template_id", ""],
  [43106, "permission", "Adding templates is forbidden as a penalty", "not allow to add template, for punishment", "因违规不能添加模板"],
  [43116, "state", "The template was taken offline (single source, unconfirmed)", "", "模板已下线"],
  [44001, "fix-request", "Media file is empty", "empty media data", "媒体文件为空"],
  [44002, "fix-request", "POST body is empty", "empty post data", "POST 包为空"],
  [44003, "fix-request", "News content is empty", "empty news data", "图文内容为空"],
  [44004, "fix-request", "Text content is empty", "empty content", "文本内容为空"],
  [44005, "fix-request", "The list is empty", "empty list size", "列表为空"],
  [44006, "fix-request", "File content is empty", "empty file data", "文件内容为空"],
  [44007, "duplicate", "This message id was sent already", "repeated msg id", "该消息 id 已经发送过"],
  [44997, "fix-request", "Image URL is too long", "image url size out of limit", "图片 URL 过长"],
  [44998, "fix-request", "Keyword media is too large", "keyword string media size out of limit", ""],
  [44999, "fix-request", "Keyword list is too long", "keywords list size out of limit", ""],
  [45000, "fix-request", "msg_id is too long", "msg_id size out of limit", "msg_id 过长"],
  [45001, "fix-request", "Media file exceeds the size limit", "media size out of limit", "媒体文件超限"],
  [45002, "fix-request", "Message content is too long", "content size out of limit", "内容过长"],
  [45003, "fix-request", "Title is too long", "title size out of limit", "标题过长"],
  [45004, "fix-request", "Description is too long", "description size out of limit", "描述过长"],
  [45005, "fix-request", "URL is too long", "url size out of limit", "链接过长"],
  [45006, "fix-request", "Picture URL is too long", "picurl size out of limit", "图片链接过长"],
  [45007, "fix-request", "Voice or video plays too long", "playtime out of limit", "播放时间过长"],
  [45008, "fix-request", "Too many articles in a news message", "article size out of limit", "图文条数超限"],
  [45009, "quota", "Daily call quota of this API is used up", "reach max api daily quota limit", "当日调用次数用尽"],
  [45010, "quota", "Too many menus were created", "create menu limit", "菜单创建次数超限"],
  [45011, "wait-minute", "Called too often within a minute; slow down and retry in the next minute", "api minute-quota reach limit, must slower, retry next minute", "每分钟频率超限"],
  [45012, "fix-request", "Template is too large", "template size out of limit", "模板过大"],
  [45013, "fix-request", "Too many template arguments", "too many template args", "模板参数过多"],
  [45014, "fix-request", "Template message is too large", "template message size out of limit", "模板消息过大"],
  [45015, "user-state", "The window for answering this user is closed, or the user unsubscribed", "response out of time limit or subscription is canceled", "超出回复时限或已取消关注"],
  [45016, "fix-request", "System groups cannot be changed", "can't modify sys group", "系统分组不能修改"],
  [45017, "fix-request", "Group name is too long", "can't set group name too long sys group", "分组名称过长"],
  [45018, "quota", "No further groups can be created", "too many group now, no need to add new", "分组数量已达上限"],
  [45019, "fix-request", "Too many OpenIDs in one call", "too many openid, please input less", "一次调用的 OpenID 过多"],
  [45020, "fix-request", "Too many images in one call", "too many image, please input less", "一次调用的图片过多"],
  [45021, "fix-request", "One of the arguments is too long", "some argument may be out of length limit! please check document and request json!", "参数过长"],
  [45022, "fix-request", "Points value is out of range", "bonus is out of limit", ""],
  [45023, "fix-request", "Balance value is out of range", "balance is out of limit", ""],
  [45024, "quota", "Too many rank templates", "rank template number is out of limit", ""],
  [45025, "fix-request", "Too many POI ids", "poiid count is out of limit", ""],
  [45026, "quota", "The account has the maximum number of templates", "template num exceeds limit", "模板数量已达上限"],
  [45027, "fix-request", "The template does not fit the account's industry", "template conflict with industry", "模板与账号所属行业不符"],
  [45028, "quota", "No mass-send quota left", "has no masssend quota", "群发次数用尽"],
  [45029, "quota", "No further permanent QR codes can be created", "qrcode count out of limit", "永久二维码数量已达上限"],
  [45030, "permission", "This card id does not support the function", "limit cardid, not support this function", ""],
  [45031, "fix-request", "Stock is out of range", "stock is out of limit", ""],
  [45032, "ip-allowlist", "The special account may only be used from an internal address", "not inner ip for special acct in white-list", ""],
  [45033, "quota", "The user already holds the maximum number of this card", "user get card num is out of get_limit", ""],
  [45034, "quota", "Material library is full for this media type", "media file count is out of limit", "该类型素材数量已达上限"],
  [45035, "ip-allowlist", "The calling IP is not registered on the allow list", "access clientip is not registered, not in ip-white-list", "调用 IP 未登记，不在白名单"],
  [45036, "quota", "The user got the maximum number of announcements", "User receive announcement limit", ""],
  [45037, "user-state", "The user is outside the temporary-session window or never wrote", "user out of time limit or never talked in tempsession", ""],
  [45038, "user-state", "The user follows the account, temporary-session calls are not allowed", "user subscribed, cannot use tempsession api", ""],
  [45039, "fix-request", "card_list is too long", "card_list_size out of limit", ""],
  [45040, "quota", "Monthly call quota is used up", "reach max monthly quota limit", "当月调用次数用尽"],
  [45041, "quota", "The card reached its total stock limit", "this card reach total sku quantity limit!", ""],
  [45042, "permission", "This card type may not be created by a sub-merchant", "limit card type, this card type can NOT create by sub merchant", ""],
  [45043, "fix-request", "share_friends needs a complete abstract and image list", "can not set share_friends=true because has no Abstract Or Text_Img_List has no img Or image url not valid", ""],
  [45044, "fix-request", "Icon URL in the abstract is too long", "icon url size in abstract is out of limit", ""],
  [45045, "permission", "Friend cards are not authorised for the account", "unauthorized friends card, please contact administrator", ""],
  [45046, "fix-request", "Centre cell, pay cell and self-redeem cell exclude each other", "operate field conflict, CenterCell, PayCell, SelfConsumeCell conflict", ""],
  [45047, "user-state", "No further customer-service messages may be sent until the user writes again", "out of response count limit", "客服消息条数超限"],
  [45048, "fix-request", "The menu uses a type that is not allowed", "menu use invalid type", "菜单使用了不允许的类型"],
  [45049, "fix-request", "The auto-reply uses a type that is not allowed", "ivr use invalid type", "自动回复使用了不允许的类型"],
  [45050, "fix-request", "The customer-service message uses a type that is not allowed", "custom msg use invalid type", "客服消息使用了不允许的类型"],
  [45051, "fix-request", "The template message uses a link that is not allowed", "template msg use invalid link", "模板消息使用了不允许的链接"],
  [45052, "fix-request", "The mass message uses a type that is not allowed", "masssend msg use invalid type", "群发消息使用了不允许的类型"],
  [45053, "fix-request", "Redeem verification code is too long", "exceed consume verify code size", ""],
  [45054, "fix-request", "Redeem verification code is too short", "below consume verify code size", ""],
  [45055, "fix-request", "Redeem verification code contains other characters than allowed", "the code is not in consume verify code charset", ""],
  [45056, "quota", "The account has the maximum number of tags (100)", "too many tag now, no need to add new", "标签数量超限"],
  [45057, "state", "A tag with more than 100 000 followers cannot be deleted", "can't delete the tag that has too many fans", "标签下粉丝过多"],
  [45058, "fix-request", "System tags cannot be changed", "can't modify sys tag", "系统标签不可改"],
  [45059, "quota", "A user has the maximum number of tags (20)", "can not tagging one user too much", "用户标签数超限"],
  [45060, "state", "Media is used by the auto-reply or menu and cannot be deleted", "media is applied in ivr or menu, can not be deleted", "素材正被自动回复或菜单使用，不能删除"],
  [45061, "wait-minute", "Updates come too often", "maybe the update frequency is too often, please try again", "更新过于频繁"],
  [45062, "permission", "Contract advertising present; use the console", "has agreement ad. please use mp.weixin.qq.com", ""],
  [45063, "fix-request", "The access_token does not belong to a mini-program", "accesstoken is not xiaochengxu", ""],
  [45064, "permission", "The menu refers to a mini-program that is not linked to the account", "no permission to use weapp in menu", "菜单里的小程序没有与账号关联"],
  [45065, "duplicate", "clientmsgid was used already; the answer holds the existing message id", "clientmsgid exist", "clientmsgid 重复"],
  [45066, "wait-minute", "Same clientmsgid retried too quickly; wait one minute", "same clientmsgid retry too fast", "clientmsgid 重试过快"],
  [45067, "fix-request", "clientmsgid is too long", "clientmsgid size out of limit", "clientmsgid 过长"],
  [45068, "fix-request", "File is too large", "file size out of limit", "文件过大"],
  [45069, "fix-request", "Product list is too long", "product list size out of limit", ""],
  [45070, "duplicate", "The business account exists already", "the business account have been created", ""],
  [45071, "not-found", "Business account not found", "business account not found", ""],
  [45072, "fix-request", "command is neither Typing nor CancelTyping", "invalid command", "command 取值错误"],
  [45073, "ip-allowlist", "Not an internal address on the list", "not inner vip for sns in white list", ""],
  [45074, "quota", "Too many materials; delete unused ones", "material list size out of limit, you should delete the useless material", "素材过多，请删除不用的"],
  [45075, "fix-request", "Keyword id is not valid", "invalid keyword id", ""],
  [45076, "fix-request", "count is not valid", "invalid count", ""],
  [45077, "quota", "Maximum number of business accounts reached", "number of business account reach limit", ""],
  [45078, "content", "Nickname is not allowed", "nickname is illegal!", ""],
  [45079, "content", "Nickname contains a forbidden word", "nickname is forbidden!(matched forbidden keyword)", ""],
  [45080, "user-state", "Typing state needs an exchange with the user in the preceding 30 s", "need sending message to user, or recving message from user in the last 30 seconds before typing", "30 秒内无互动"],
  [45081, "state", "Typing state is already on", "you are already typing", "已处于输入状态"],
  [45082, "config", "The URL domain needs an ICP licence", "need icp license for the url domain", "URL 的域名需要 ICP 备案"],
  [45083, "fix-request", "Mass-send speed is out of range", "the speed out of range", ""],
  [45084, "not-found", "No speed setting exists", "No speed message", ""],
  [45085, "retry", "The speed service failed", "speed server err", ""],
  [45086, "fix-request", "data-miniprogram-appid attribute is not valid", "invalid attrbute 'data-miniprogram-appid'", "data-miniprogram-appid 属性无效"],
  [45087, "permission", "Customer-service messages of this account are blocked", "customer service message from this account have been blocked!", "账号的客服消息被封禁"],
  [45088, "fix-request", "Too many actions", "action size out of limit", ""],
  [45089, "state", "Expired", "expired", ""],
  [45090, "fix-request", "Group message ticket is not valid", "invalid group msg ticket", ""],
  [45091, "content", "account_name is not allowed", "account_name is illegal!", ""],
  [45092, "fix-request", "No voice data", "no voice data", ""],
  [45093, "quota", "No quota left for sending", "no quota to send msg", ""],
  [45094, "permission", "Custom message on session entry is forbidden as a penalty", "not allow to send custom message when user enter session, for punishment", ""],
  [45095, "state", "Stock of an advertising batch cannot be changed", "not allow to modify stock for the advertisement batch", ""],
  [45096, "fix-request", "QR code is not valid", "invalid qrcode", ""],
  [45097, "fix-request", "QR code prefix is not valid", "invalid qrcode prefix", ""],
  [45098, "fix-request", "msgmenu has too many entries", "msgmenu list size is out of limit", "msgmenu 的选项过多"],
  [45099, "fix-request", "An msgmenu entry is too long", "msgmenu item content size is out of limit", "msgmenu 的选项过长"],
  [45100, "fix-request", "keyword_id_list has an unacceptable length", "invalid size of keyword_id_list", ""],
  [45101, "quota", "Upload limit hit", "hit upload limit", ""],
  [45102, "permission", "The API is temporarily blocked", "this api have been blocked temporarily.", "接口暂时被封禁"],
  [45103, "permission", "The API was withdrawn", "This API has been unsupported", "接口已下线"],
  [45104, "quota", "Quota per domain is used up", "reach max domain quota limit", "该域名的额度已用尽"],
  [45110, "permission", "The account was put under limits by the platform (single source, unconfirmed)", "", "账号被平台限制"],
  [45113, "permission", "Cards and goods can no longer be sent to many", "", "卡券和商品不能再群发"],
  [45154, "not-found", "Redeem verification code not found", "the consume verify code not found", ""],
  [45155, "duplicate", "Redeem verification code exists already", "the consume verify code is existed", ""],
  [45156, "fix-request", "Redeem verification code has a wrong length", "the consume verify code's length not invalid", ""],
  [45157, "duplicate", "Tag name is invalid or taken by another tag", "invalid tag name", "标签名无效或重复"],
  [45158, "fix-request", "Tag name exceeds 30 bytes", "tag name too long", "标签名过长"],
  [45159, "fix-request", "Tag id is not valid", "invalid tag id", "标签 ID 无效"],
  [45160, "fix-request", "Category does not allow creating cards", "invalid category to create card", "该类目不允许创建卡券"],
  [45161, "fix-request", "video_id must come from the upload API", "this video id must be generated by calling upload api", "video_id 必须来自上传接口"],
  [45162, "fix-request", "type is not valid", "invalid type", ""],
  [45163, "fix-request", "sort_method is not valid", "invalid sort_method", ""],
  [45164, "fix-request", "offset is not valid", "invalid offset", ""],
  [45165, "fix-request", "limit is not valid", "invalid limit", ""],
  [45166, "content", "Article content is not valid or contains forbidden parts", "invalid content", "文章内容无效，或含有被禁止的部分"],
  [45167, "fix-request", "VoIP call key is not valid", "invalid voip call key", ""],
  [45168, "content", "Keyword is on the blacklist", "keyword in blacklist", ""],
  [45501, "permission", "Requests of this app are temporarily blocked by the supervisor", "part or whole of the requests from the very app is temporary blocked by supervisor", "监管要求，暂时停止该应用的请求"],
  [46001, "not-found", "No media data for this media_id", "media data no exist", "素材不存在"],
  [46002, "not-found", "This menu version does not exist", "menu version no exist", "该版本的菜单不存在"],
  [46003, "not-found", "The account has no menu", "menu no exist", "菜单不存在"],
  [46004, "not-found", "The user does not exist", "user no exist", "用户不存在"],
  [46005, "not-found", "POI does not exist", "poi no exist", ""],
  [46006, "not-found", "VoIP file does not exist", "voip file not exist", ""],
  [46007, "retry", "The file is still being transcoded", "file being transcoded, please try later", "文件仍在转码"],
  [46008, "not-found", "Result id does not exist", "result id not exist", ""],
  [46009, "not-found", "There is no data of this user", "there is no user data", ""],
  [46101, "permission", "The old template-message API was withdrawn in January 2020; use subscription messages", "this api have been not supported since 2020-01-11 00:00:00, please use new api(subscribeMessage)!", ""],
  [47001, "fix-request", "The JSON or XML body cannot be parsed", "data format error", "JSON/XML 解析失败"],
  [47002, "fix-request", "The body uses JSON \\u escapes; send UTF-8 text instead", "data format error, do NOT use json unicode encode (\\uxxxx\\uxxxx), please use utf8 encoded text!", "请勿使用 \\uXXXX 转义"],
  [47003, "fix-request", "Template data is empty or breaks a rule; errmsg names the field", "argument invalid!", "模板参数不合规"],
  [47004, "fix-request", "More than 1000 pages in one submission", "submit pages count more than each quota", ""],
  [47005, "not-found", "Tab bar does not exist", "tabbar no exist", ""],
  [47006, "quota", "Daily page-submission quota is used up", "submit pages count reach daily limit, please try tomorrow", ""],
  [47101, "fix-request", "More than 1000 search results", "search results count more than limit", ""],
  [47102, "fix-request", "next_page_info is wrong", "next_page_info error", ""],
  [47501, "fix-request", "activity_id is wrong", "activity_id error", ""],
  [47502, "fix-request", "target_state is wrong", "target_state error", ""],
  [47503, "fix-request", "version_type is wrong", "version_type error", ""],
  [47504, "state", "activity_id has expired", "activity_id activity_id expired time", ""],
  [48001, "permission", "The account has no right to this API (unverified, wrong type, or not granted)", "api unauthorized", "接口未授权"],
  [48002, "user-state", "The follower switched off receiving messages", "user block receive message", "粉丝拒收消息"],
  [48003, "permission", "The account has not accepted the mass-send agreement", "user not agree mass-send protocol", "未同意群发协议"],
  [48004, "permission", "The API was blocked because of violations", "api forbidden for irregularities, view detail on mp.weixin.qq.com", "接口被封禁"],
  [48005, "state", "Material used by auto-reply or menu cannot be deleted", "forbid to delete material used by auto-reply or menu", "素材被引用不可删除"],
  [48006, "quota", "No quota resets left this month", "forbid to clear quota because of reaching the limit", "清零次数用尽"],
  [48007, "permission", "A foreign VoIP call key cannot be used", "forbid to use other's voip call key", ""],
  [48008, "permission", "The account may not send this message type", "no permission for this msgtype", "无该类型消息权限"],
  [48009, "permission", "The API has expired", "this api is expired", "接口已过期"],
  [48010, "permission", "Changing the material is forbidden", "please see more information on mp.weixin.qq.com", "不允许修改素材"],
  [48011, "state", "The template id is disabled", "disabled template id", "模板 id 已停用"],
  [48012, "refresh-component", "The token is not valid", "invalid token", "令牌无效"],
  [48013, "fix-request", "The video was not uploaded with the new API and cannot be mass-sent", "", "视频不是用新接口上传的，不能群发"],
  [48014, "state", "Review state of the video is abnormal", "", "视频审核状态异常"],
  [48015, "permission", "The account has no comment function", "", "账号没有留言功能"],
  [48016, "permission", "The account does not qualify for the automatic related-video function", "", ""],
  [49001, "fix-request", "access_token and appid belong to different accounts", "not same appid with appid of access_token", ""],
  [49002, "fix-request", "openid or transaction id is empty", "empty openid or transid", ""],
  [49003, "fix-request", "The OpenID belongs to another appid", "not match openid with appid", ""],
  [49004, "fix-request", "The signature does not match", "not match signature", ""],
  [49005, "not-found", "The transaction id does not exist", "not existed transid", ""],
  [49006, "fix-request", "two_dim_code is missing", "missing arg two_dim_code", ""],
  [49007, "fix-request", "two_dim_code is not valid", "invalid two_dim_code", ""],
  [49008, "fix-request", "QR code is not valid", "invalid qrcode", ""],
  [49009, "fix-request", "QR code is missing", "missing arg qrcode", ""],
  [49010, "fix-request", "Partner id is not valid", "invalid partner id", ""],
  [49300, "not-found", "feedbackid does not exist", "not existed feedbackid", ""],
  [49301, "duplicate", "Feedback exists already", "feedback exist", ""],
  [49302, "state", "Feedback status was changed already", "feedback status already changed", ""],
  [50001, "permission", "The user has not authorised this API, or the account has no right to it", "api unauthorized or user unauthorized", "用户未授权"],
  [50002, "user-state", "The user is restricted (account frozen or closed)", "user limited", "用户受限"],
  [50003, "user-state", "The user is unexpected, perhaps not on a white list", "user unexpected, maybe not in white list", ""],
  [50004, "permission", "The account is not allowed to use access_token, perhaps as a penalty", "user not allow to use accesstoken, maybe for punishment", "账号被禁止使用 access_token，可能因违规"],
  [50005, "user-state", "The user does not follow the account", "user is unsubscribed", "用户未关注"],
  [50006, "user-state", "The user switched the friends authorisation off", "user has switched off friends authorization", ""],
  [50007, "permission", "The account is frozen", "", "账号已冻结"],
  [52000, "fix-request", "Picture does not come from the platform CDN", "pic is not from cdn", ""],
  [52001, "fix-request", "WeChat price must be lower than the original price", "wechat price is not less than origin price", ""],
  [52002, "fix-request", "Category or SKU is wrong", "category/sku is wrong", ""],
  [52003, "not-found", "Product id does not exist", "product id not existed", ""],
  [52004, "not-found", "Category id does not exist or has no sub-category", "category id is not exist, or doesn't has sub category", ""],
  [52005, "fix-request", "Quantity is zero", "quantity is zero", ""],
  [52006, "fix-request", "Area code is not valid", "area code is invalid", ""],
  [52007, "fix-request", "Shipping template parameters are wrong", "express template param is error", ""],
  [52008, "not-found", "Shipping template does not exist", "express template id is not existed", ""],
  [52009, "fix-request", "Group name is empty", "group name is empty", ""],
  [52010, "not-found", "Group id does not exist", "group id is not existed", ""],
  [52011, "fix-request", "mod_action is not valid", "mod_action is invalid", ""],
  [52012, "fix-request", "More than 20 shelf components", "shelf components count is greater than 20", ""],
  [52013, "fix-request", "Shelf component is empty", "shelf component is empty", ""],
  [52014, "not-found", "Shelf does not exist", "shelf id is not existed", ""],
  [52015, "not-found", "Order does not exist", "order id is not existed", ""],
  [52016, "fix-request", "Order filter is not valid", "order filter param is invalid", ""],
  [52017, "fix-request", "Order express parameter is not valid", "order express param is invalid", ""],
  [52018, "fix-request", "Order delivery parameter is not valid", "order delivery param is invalid", ""],
  [52019, "fix-request", "Brand name is empty", "brand name empty", ""],
  [53000, "quota", "The legal entity reached its limit of accounts", "principal limit exceed", ""],
  [53001, "permission", "The legal entity is blacklisted", "principal in black list", ""],
  [53002, "quota", "The phone number reached its limit", "mobile limit exceed", ""],
  [53003, "quota", "The identity card reached its limit", "idcard limit exceed", ""],
  [53010, "fix-request", "Name format is not valid", "nickname invalid", ""],
  [53011, "wait-minute", "Name checks are made too often", "check nickname too frequently", ""],
  [53012, "content", "The name is forbidden", "nickname ban", ""],
  [53013, "duplicate", "The name is taken by another account of the same kind", "nickname has been occupied", ""],
  [53014, "duplicate", "A longer or equal name exists; only the same entity may apply", "", ""],
  [53015, "duplicate", "The name is used by the other account kind; only the same entity may apply", "", ""],
  [53016, "duplicate", "The name is used by several accounts of the other kind", "", ""],
  [53017, "duplicate", "A similar name exists at the other account kind; only the same entity may apply", "", ""],
  [53018, "duplicate", "The name equals an existing WeChat id", "nickname hit alias", ""],
  [53019, "state", "The name is in a protection period", "nickname protected by infringement", ""],
  [53100, "not-found", "Order not found", "order not found", ""],
  [53101, "state", "Order is paid already", "order already paid", ""],
  [53102, "state", "An order is being reviewed already", "already has checking order, can not apply", ""],
  [53103, "state", "Order cannot be re-filled", "order can not do refill", ""],
  [53200, "quota", "No more signature (introduction) changes this month", "modify signature quota limit exceed", ""],
  [53201, "content", "The introduction contains a blacklisted keyword", "signature in black list, can not use", ""],
  [53202, "quota", "No more avatar changes this month", "modify avatar quota limit exceed", ""],
  [53203, "state", "Cannot be changed for the time being", "can't be modified for the time being", ""],
  [53204, "fix-request", "Introduction is not valid", "signature invalid", ""],
  [53300, "quota", "Monthly number of category changes is used up", "", ""],
  [53301, "quota", "Total number of categories is reached", "", ""],
  [53302, "permission", "The entity type may not use this category", "", ""],
  [53303, "fix-request", "Submitted parameters are not valid", "", ""],
  [53304, "duplicate", "Category is set already", "", ""],
  [53305, "permission", "Contains a category whose licence check did not pass", "", ""],
  [53306, "fix-request", "Only the certificates of a category can be changed, not its id", "", ""],
  [53307, "state", "Only categories that failed review can be changed", "", ""],
  [53308, "state", "A category under review cannot be deleted", "", ""],
  [53309, "state", "The social red-packet category cannot be deleted", "", ""],
  [53310, "quota", "Category limit reached; more can be requested with apply_reason", "", ""],
  [53311, "fix-request", "Additional documents must be submitted", "", ""],
  [53404, "permission", "The account's right to insert goods is limited (unconfirmed)", "", ""],
  [53405, "fix-request", "The inserted goods information is wrong (unconfirmed)", "", ""],
  [53406, "permission", "The goods function has to be opened first (unconfirmed)", "", ""],
  [53503, "state", "The draft did not pass the publishing checks (single source)", "", ""],
  [53504, "state", "The draft has to be handled in the console (single source)", "", ""],
  [53505, "state", "The draft has to be saved by hand in the console before publishing (single source)", "", ""],
  [53600, "not-found", "article_id is not valid", "", ""],
  [60005, "fix-request", "JS-API name is empty", "empty jsapi name", ""],
  [60006, "reauthorize", "The user cancelled the authorisation", "user cancel the auth", ""],
  [61000, "config", "Component type is not valid", "invalid component type", ""],
  [61001, "config", "Component type and component appid do not match", "component type and component appid is not match", ""],
  [61002, "permission", "The third-party appid has not opened customer service", "the third appid is not open KF", ""],
  [61003, "reauthorize", "The account has not authorised this component", "component is not authorized by this account", "账号未授权给该第三方平台"],
  [61004, "ip-allowlist", "The calling IP is not registered on the allow list", "access clientip is not registered", "调用 IP 未登记"],
  [61005, "refresh-component", "Component verify ticket has expired; wait for the next push", "component ticket is expired", "component ticket 过期"],
  [61006, "refresh-component", "Component verify ticket is not valid; wait for the next push", "component ticket is invalid", "component ticket 无效"],
  [61007, "permission", "The authorised permission set does not contain this API", "api is unauthorized to component", "权限集不含该接口"],
  [61008, "duplicate", "Component request key is duplicated", "component req key is duplicated", ""],
  [61009, "reauthorize", "Authorisation code is not valid", "code is invalid", ""],
  [61010, "reauthorize", "Authorisation code has expired", "code is expired", ""],
  [61011, "config", "Component is not valid", "invalid component", ""],
  [61012, "fix-request", "Option name is not valid", "invalid option name", ""],
  [61013, "fix-request", "Option value is not valid", "invalid option value", ""],
  [61014, "fix-request", "This API needs the component token", "must use component token for component api", ""],
  [61015, "fix-request", "This API needs the token of the authorised account", "must use biz account token for not component api", ""],
  [61016, "permission", "The permission set must be confirmed first", "function category of API need be confirmed by component", ""],
  [61017, "permission", "The permission set is not authorised", "function category is not authorized", ""],
  [61018, "state", "Confirmed already", "already confirm", ""],
  [61019, "state", "Confirmation is not needed", "not need confirm", ""],
  [61020, "fix-request", "Parameter is wrong", "err parameter", ""],
  [61021, "state", "Cannot be confirmed", "can't confirm", ""],
  [61022, "state", "Cannot be submitted again", "can't resubmit", ""],
  [61023, "reauthorize", "Authorizer refresh_token is not valid; the owner has to authorise again", "refresh_token is invalid", "授权方 refresh_token 无效"],
  [61024, "fix-request", "Tokens of a component account come from api_component_token", "must use api(api_component_token) to get token for component acct", ""],
  [61025, "fix-request", "The option is read-only", "read-only option", ""],
  [61026, "permission", "Registration is denied", "register access deny", ""],
  [61027, "quota", "Registration limit is reached", "register limit exceed", ""],
  [61028, "permission", "The component is not published", "component is unpublished", ""],
  [61029, "config", "The component must be published again with the base category", "component need republish with base category", ""],
  [61030, "permission", "The component may not cancel the authorisation", "component cancel authorization not allowed", ""],
  [61051, "fix-request", "Real-name type is not valid", "invalid realname type", ""],
  [61052, "permission", "Verification is required", "need to be certified", ""],
  [61053, "quota", "Real-name limit is reached", "realname exceed limits", ""],
  [61054, "permission", "The person is blacklisted", "realname in black list", ""],
  [61055, "quota", "Monthly quota is used up", "exceed quota per month", ""],
  [61056, "fix-request", "copy_wx_verify is required", "copy_wx_verify is required option", ""],
  [61058, "fix-request", "Ticket is not valid", "invalid ticket", ""],
  [61061, "permission", "Access from overseas accounts is refused", "overseas access deny", ""],
  [61063, "quota", "Administrator reached the limit", "admin exceed limits", ""],
  [61064, "permission", "Administrator is blacklisted", "admin in black list", ""],
  [61065, "quota", "Identity card reached the limit", "idcard exceed limits", ""],
  [61066, "permission", "Identity card is blacklisted", "idcard in black list", ""],
  [61067, "quota", "Phone number reached the limit", "mobile exceed limits", ""],
  [61068, "permission", "Phone number is blacklisted", "mobile in black list", ""],
  [61069, "fix-request", "Administrator is not valid", "invalid admin", ""],
  [61070, "fix-request", "Name, identity card and WeChat id do not belong together", "name, idcard, wechat name not in accordance", ""],
  [61100, "fix-request", "URL is not valid", "invalid url", ""],
  [61101, "fix-request", "OpenID is not valid", "invalid openid", ""],
  [61102, "not-found", "Share relation does not exist", "share relation not existed", ""],
  [61200, "state", "Product wording is not set", "product wording not set", ""],
  [61300, "fix-request", "Product base info is not valid", "invalid base info", ""],
  [61301, "fix-request", "Product detail info is not valid", "invalid detail info", ""],
  [61302, "fix-request", "Product action info is not valid", "invalid action info", ""],
  [61303, "not-found", "Brand info does not exist", "brand info not exist", ""],
  [61304, "fix-request", "Product id is not valid", "invalid product id", ""],
  [61305, "fix-request", "Product key info is not valid", "invalid key info", ""],
  [61306, "fix-request", "appid is not valid", "invalid appid", ""],
  [61307, "fix-request", "Card id is not valid", "invalid card id", ""],
  [61308, "not-found", "Base info does not exist", "base info not exist", ""],
  [61309, "not-found", "Detail info does not exist", "detail info not exist", ""],
  [61310, "not-found", "Action info does not exist", "action info not exist", ""],
  [61311, "fix-request", "Media info is not valid", "invalid media info", ""],
  [61312, "fix-request", "Buffer has a wrong size", "invalid buffer size", ""],
  [61313, "fix-request", "Buffer is not valid", "invalid buffer", ""],
  [61314, "fix-request", "Extra data of the QR code is not valid", "invalid qrcode extinfo", ""],
  [61315, "fix-request", "Local extra data is not valid", "invalid local ext info", ""],
  [61316, "duplicate", "Key conflicts with an existing one", "key conflict", ""],
  [61317, "fix-request", "Ticket is not valid", "ticket invalid", ""],
  [61318, "state", "Verification has not passed", "verify not pass", ""],
  [61319, "fix-request", "Category is not valid", "category invalid", ""],
  [61320, "not-found", "Merchant info does not exist", "merchant info not exist", ""],
  [61321, "fix-request", "Category is a leaf", "cate id is a leaf node", ""],
  [61322, "permission", "No right to this category", "category id no permision", ""],
  [61323, "permission", "No right to this bar code", "barcode no permision", ""],
  [61324, "quota", "Too many actions", "exceed max action num", ""],
  [61325, "fix-request", "Store manager type of the brand is not valid", "brandinfo invalid store mgr type", ""],
  [61326, "content", "Stopped by the anti-spam check", "anti-spam blocked", ""],
  [61327, "quota", "Comment limit is reached", "comment reach limit", ""],
  [61328, "state", "Comment data is not the newest", "comment data is not the newest", ""],
  [61329, "content", "Comment contains a forbidden word", "comment hit ban word", ""],
  [61330, "duplicate", "Image was added already", "image already add", ""],
  [61331, "not-found", "Image was never added", "image never add", ""],
  [61332, "fix-request", "Image quality is low", "warning, image quanlity too low", ""],
  [61333, "duplicate", "Image is too similar to another one", "warning, image simility too high", ""],
  [61334, "not-found", "Product does not exist", "product not exists", ""],
  [61335, "retry", "Applying for a key failed", "key apply fail", ""],
  [61336, "state", "Status check failed", "check status fail", ""],
  [61337, "duplicate", "Product exists already", "product already exists", ""],
  [61338, "state", "Deletion is forbidden", "forbid delete", ""],
  [61339, "duplicate", "Firm code is claimed already", "firmcode claimed", ""],
  [61340, "state", "Check of the firm's data failed", "check firm info fail", ""],
  [61341, "quota", "Too many white-listed users", "too many white list uin", ""],
  [61342, "fix-request", "keystandard does not match", "keystandard not match", ""],
  [61343, "fix-request", "keystandard is wrong", "keystandard error", ""],
  [61344, "not-found", "Id mapping does not exist", "id map not exists", ""],
  [61345, "fix-request", "Action code is not valid", "invalid action code", ""],
  [61346, "fix-request", "Store part of the action is not valid", "invalid actioninfo store", ""],
  [61347, "fix-request", "Media part of the action is not valid", "invalid actioninfo media", ""],
  [61348, "fix-request", "Text part of the action is not valid", "invalid actioninfo text", ""],
  [61350, "fix-request", "Input is not valid", "invalid input data", ""],
  [61351, "fix-request", "Input is too large", "input data exceed max size", ""],
  [61400, "fix-request", "kf_account is wrong", "kf_account error", ""],
  [61401, "state", "The customer-service system was moved already", "kf system alredy transfer", ""],
  [61450, "retry", "Customer-service system failure", "system error", "客服系统错误"],
  [61451, "fix-request", "A parameter of the customer-service call is wrong", "invalid parameter", "参数错误"],
  [61452, "fix-request", "kf_account is not valid", "invalid kf_account", "客服账号无效"],
  [61453, "duplicate", "kf_account exists already", "kf_account exsited", "客服账号已存在"],
  [61454, "fix-request", "kf_account name is longer than 10 characters before the @", "invalid kf_acount length", "客服账号名过长"],
  [61455, "fix-request", "kf_account name may only hold letters and digits", "illegal character in kf_account", "客服账号名含非法字符"],
  [61456, "quota", "More than the allowed number of customer-service accounts (10)", "kf_account count exceeded", "客服账号数量超限"],
  [61457, "fix-request", "Avatar file type is not valid", "invalid file type", "头像文件类型无效"],
  [61500, "fix-request", "Date format is wrong", "date format error", "日期格式错误"],
  [61501, "fix-request", "Date range is wrong", "date range error", "日期范围错误"],
  [61502, "permission", "Not available for mini-games", "this is game miniprogram, data api is not supported", ""],
  [61503, "retry", "Statistics are not ready yet; ask later in the day", "data not ready, please try later", "数据未就绪"],
  [63001, "fix-request", "Some parameters are empty", "some arguments is empty", ""],
  [63002, "fix-request", "Signature is not valid", "invalid signature", ""],
  [63003, "fix-request", "Signature method is not supported", "invalid signature method", ""],
  [63004, "permission", "Not authorised", "no authroize", ""],
  [65001, "fix-request", "Deep link type is unknown", "unknown deeplink type", ""],
  [65002, "permission", "Deep link is not authorised", "deeplink unauthorized", ""],
  [65003, "fix-request", "Deep link is malformed", "bad deeplink", ""],
  [65004, "fix-request", "Deep links of this type must be short-lived", "deeplinks of the very type are supposed to have short-life", ""],
  [65104, "fix-request", "Store category is not valid", "invalid categories", ""],
  [65105, "fix-request", "Store photo URL is not valid", "invalid photo url", ""],
  [65106, "state", "Store must be approved first", "poi audit state must be approved", ""],
  [65107, "state", "Store cannot be changed now", "poi not allowed modify now", ""],
  [65109, "fix-request", "Business name is not valid", "invalid business name", ""],
  [65110, "fix-request", "Address is not valid", "invalid address", ""],
  [65111, "fix-request", "Telephone number is not valid", "invalid telephone", ""],
  [65112, "fix-request", "City is not valid", "invalid city", ""],
  [65113, "fix-request", "Province is not valid", "invalid province", ""],
  [65114, "fix-request", "Photo list is empty", "photo list empty", ""],
  [65115, "not-found", "Store does not exist", "poi_id is not exist", ""],
  [65116, "not-found", "Store was deleted", "poi has been deleted", ""],
  [65117, "state", "Store cannot be deleted", "cannot delete poi", ""],
  [65118, "state", "Store status does not permit the operation", "store status is invalid", ""],
  [65119, "permission", "The entity lacks the qualification", "lack of qualification for relevant principals", ""],
  [65120, "not-found", "Category not found", "category info is not found", ""],
  [65201, "fix-request", "room_name is empty", "room_name is empty, please check your input", ""],
  [65202, "fix-request", "user_id is empty", "user_id is empty, please check your input", ""],
  [65203, "fix-request", "Check ticket is not valid", "invalid check ticket", ""],
  [65204, "fix-request", "Operation code of the check ticket is not valid", "invalid check ticket opt code", ""],
  [65205, "state", "Check ticket has expired", "check ticket out of time", ""],
  [65301, "not-found", "No conditional menu with this menuid", "this menu is not conditionalmenu", "个性化菜单不存在"],
  [65302, "not-found", "No such user", "no such user", ""],
  [65303, "state", "Create the default menu before conditional ones", "there is no selfmenu, please create selfmenu first", "尚无默认菜单"],
  [65304, "fix-request", "matchrule is empty", "match rule empty", "匹配规则为空"],
  [65305, "quota", "Too many conditional menus", "menu count limit", "个性化菜单数量超限"],
  [65306, "permission", "The account does not support conditional menus", "conditional menu not support", ""],
  [65307, "fix-request", "Conditional menu is empty", "conditional menu is empty", ""],
  [65308, "fix-request", "A button has no action", "exist empty button act", ""],
  [65309, "permission", "The conditional-menu switch is off", "conditional menu switch is closed", ""],
  [65310, "fix-request", "Country must be given with province or city", "region info: country is empty", ""],
  [65311, "fix-request", "Province must be given with city", "region info: province is empty", ""],
  [65312, "fix-request", "Country is not valid", "invalid country info", ""],
  [65313, "fix-request", "Province is not valid", "invalid province info", ""],
  [65314, "fix-request", "City is not valid", "invalid city info", ""],
  [65315, "user-state", "The user is not a follower", "not fans", ""],
  [65316, "fix-request", "The menu links to more than three foreign domains", "domain count reach limit", ""],
  [65317, "fix-request", "The menu contains an invalid URL", "contain invalid url", ""],
  [65318, "fix-request", "UTF-8 is required", "must use utf-8 charset", ""],
  [65319, "permission", "The account may not create menus", "not allow to create menu", ""],
  [65400, "permission", "The new customer-service function is not enabled yet", "please enable new custom service, or wait for a while if you have enabled", "未开通新版客服"],
  [65401, "fix-request", "Customer-service account is not valid", "invalid custom service account", ""],
  [65402, "state", "The customer-service account must first be bound to a WeChat user", "the custom service account need to bind a wechat user", ""],
  [65403, "fix-request", "Nickname is not acceptable", "illegal nickname", ""],
  [65404, "fix-request", "Account name is not acceptable", "illegal custom service account", ""],
  [65405, "quota", "Maximum number of customer-service accounts reached", "custom service account number reach limit", ""],
  [65406, "duplicate", "The customer-service account exists already", "custom service account exists", ""],
  [65407, "duplicate", "The WeChat user is staff already", "the wechat user have been one of your workers", ""],
  [65408, "duplicate", "The WeChat user was invited already", "you have already invited the wechat user", ""],
  [65409, "fix-request", "WeChat id is not valid", "wechat account invalid", ""],
  [65410, "quota", "The WeChat user serves too many accounts", "too many custom service accounts bound by the worker", ""],
  [65411, "state", "An invitation for this account is pending", "a effective invitation to bind the custom service account exists", ""],
  [65412, "state", "The account is bound to a WeChat user already", "the custom service account have been bound by a wechat user", ""],
  [65413, "state", "The customer has no open session", "no effective session for the customer", "无有效会话"],
  [65414, "state", "Another staff member serves the customer", "another worker is serving the customer", ""],
  [65415, "state", "The staff member is not online", "the worker is not online", "客服不在线"],
  [65416, "fix-request", "Parameter is not valid", "param invalid, please check", ""],
  [65417, "fix-request", "Time span is too long", "it is too long from the starttime to endtime", ""],
  [65450, "not-found", "Home page does not exist", "homepage not exists", ""],
  [70000, "user-state", "Messaging is restricted by the protection of minors", "", ""],
  [76001, "not-found", "rid does not exist", "", ""],
  [76002, "fix-request", "rid is empty or malformed", "", ""],
  [76003, "permission", "rid belongs to another account; no right to view it", "", ""],
  [76004, "state", "rid has expired (kept for seven days)", "", ""],
  [76021, "not-found", "cgi_path is unknown", "", ""],
  [76022, "permission", "The account has no right to look up this path", "", ""],
  [85001, "not-found", "WeChat id does not exist or cannot be searched", "user not exist or user cannot be searched", ""],
  [85002, "quota", "The mini-program has the maximum number of testers", "number of tester reach bind limit", ""],
  [85003, "quota", "The user tests too many mini-programs", "user already bind too many weapps", ""],
  [85004, "duplicate", "The user is bound already", "user already bind", ""],
  [85005, "state", "The appid is not bound to the mini-program", "appid not bind weapp", ""],
  [85006, "fix-request", "Tag format is wrong", "tag is in invalid format", ""],
  [85007, "fix-request", "Page path is wrong", "page is in invalid format", ""],
  [85008, "fix-request", "Category is wrong or not approved", "category is in invalid format", ""],
  [85009, "state", "A version is under review already", "already submit a version under auditing", ""],
  [85010, "fix-request", "Required data is missing in the item list", "missing required data", ""],
  [85011, "fix-request", "Title is wrong", "title is in invalid format", ""],
  [85012, "fix-request", "Audit id is not valid", "invalid audit id", ""],
  [85013, "fix-request", "ext_json cannot be parsed or holds a wrong path", "invalid ext_json, parse fail or containing invalid path", ""],
  [85014, "not-found", "Code template does not exist", "template not exist", ""],
  [85015, "fix-request", "Not a mini-program, or the version argument is wrong", "", ""],
  [85016, "quota", "Too many domains", "exceed valid domain count", ""],
  [85017, "fix-request", "No domain is left to change; register it first", "no domain to modify after filtered, please confirm the domain has been set in miniprogram or open", ""],
  [85018, "config", "The domain is not registered at the third-party platform", "", ""],
  [85019, "not-found", "No version is under review", "no version is under auditing", ""],
  [85020, "state", "Review status does not permit the operation", "status not allowed", ""],
  [85021, "state", "Status does not permit the operation", "status not allowed", ""],
  [85022, "fix-request", "action is not valid", "invalid action", ""],
  [85023, "fix-request", "Review list must have one to five entries", "item size is not in valid range", ""],
  [85024, "fix-request", "Missing documents must be completed", "need complete material", ""],
  [85025, "quota", "The phone number is bound too often", "this phone reach bind limit", ""],
  [85026, "quota", "The WeChat user is bound too often", "this wechat account reach bind limit", ""],
  [85027, "quota", "The identity card is bound too often", "this idcard reach bind limit", ""],
  [85028, "quota", "The entity is bound too often", "this contractor reach bind limit", ""],
  [85029, "duplicate", "Nickname is used", "nickname has used", ""],
  [85030, "fix-request", "Nickname must be 4 to 30 characters", "invalid nickname size(4-30)", ""],
  [85031, "content", "Nickname is forbidden", "nickname is forbidden", ""],
  [85032, "content", "There is a complaint about this nickname", "nickname is complained", ""],
  [85033, "content", "Nickname is not legal", "nickname is illegal", ""],
  [85034, "content", "Nickname is protected", "nickname is protected", ""],
  [85035, "content", "Nickname belongs to another entity", "nickname is forbidden for different contractor", ""],
  [85036, "content", "Introduction is not legal", "introduction is illegal", ""],
  [85038, "duplicate", "Store was added already", "store has added", ""],
  [85039, "duplicate", "Store was added by someone else", "store has added by others", ""],
  [85040, "duplicate", "Store was added by this account already", "store has added by yourseld", ""],
  [85041, "duplicate", "Certificate is used already", "credential has used", ""],
  [85042, "quota", "Limit of nearby places reached", "nearby reach limit", ""],
  [85043, "fix-request", "Code template is broken", "invalid template, something wrong?", ""],
  [85044, "fix-request", "Code package is too large", "package exceed max limit", ""],
  [85045, "fix-request", "ext_json holds a path that does not exist", "some path in ext_json not exist", ""],
  [85046, "fix-request", "Tab bar entry lacks a path", "pagepath missing in tabbar list", ""],
  [85047, "fix-request", "pages is empty", "pages are empty", ""],
  [85048, "fix-request", "ext_json cannot be parsed", "parse ext_json fail", ""],
  [85049, "quota", "Avatar or introduction changes are used up", "reach headimg or introduction quota limit", ""],
  [85050, "state", "A verification is running already", "verifying, don't apply again", ""],
  [85051, "fix-request", "Version description or preview info is too large", "data too large", ""],
  [85052, "state", "The app is released already", "app is already released", ""],
  [85053, "state", "Apply for the merchant first", "please apply merchant first", ""],
  [85054, "fix-request", "poi_id is empty; upgrade first", "poi_id is null, please upgrade first", ""],
  [85055, "fix-request", "map_poi_id is not valid", "map_poi_id is invalid", ""],
  [85056, "fix-request", "Media id is not valid", "mediaid is invalid", ""],
  [85057, "fix-request", "Widget data is malformed", "invalid widget data format", ""],
  [85058, "not-found", "No valid audit_id", "no valid audit_id exist", ""],
  [85059, "permission", "Not open to overseas accounts", "overseas access deny", ""],
  [85060, "fix-request", "taskid is not valid", "invalid taskid", ""],
  [85061, "quota", "The phone number is bound too often", "this phone reach bind limit", ""],
  [85062, "permission", "The phone number is blacklisted", "this phone in black list", ""],
  [85063, "permission", "The identity card is blacklisted", "idcard in black list", ""],
  [85064, "not-found", "Template not found", "template not found", ""],
  [85065, "quota", "Template library is full", "template list is full", ""],
  [85066, "fix-request", "Link prefix is not legal", "illegal prefix", ""],
  [85067, "fix-request", "Input is wrong", "input data error", ""],
  [85068, "fix-request", "Test URL is not below the prefix", "test url is not the sub prefix", ""],
  [85069, "config", "The confirmation file could not be verified", "check confirm file fail", ""],
  [85070, "permission", "The link is blacklisted, or personal accounts cannot set QR rules", "prefix in black list", ""],
  [85071, "duplicate", "The link was added already", "prefix added repeated", ""],
  [85072, "duplicate", "The link is owned by someone else", "prefix owned by other", ""],
  [85073, "quota", "Too many QR link rules", "prefix beyond limit", ""],
  [85074, "state", "The mini-program has to be published first", "not published", ""],
  [85075, "permission", "Personal mini-programs cannot set QR link rules", "can not access", ""],
  [85077, "fix-request", "A category is no longer supported", "some category you choose is no longger supported, please choose other category", ""],
  [85078, "fix-request", "Operator data is wrong", "operator info error", ""],
  [85079, "state", "There is no online release", "miniprogram has no online release", ""],
  [85080, "state", "The commit was not approved", "miniprogram commit not approved", ""],
  [85081, "fix-request", "Grey percentage is not valid", "invalid gray percentage", ""],
  [85082, "fix-request", "Grey percentage must be higher than before", "gray percentage too low", ""],
  [85083, "permission", "Search visibility is banned", "search status is banned", ""],
  [85084, "fix-request", "Search status must be 0 or 1", "search status invalid", ""],
  [85085, "quota", "Monthly submissions for review are used up", "submit audit reach limit pleasetry later", ""],
  [85086, "state", "Upload code before submitting it for review", "must commit before submit audit", ""],
  [85087, "fix-request", "List of mini-programs to jump to must be declared", "navigatetominiprogram appid list empty", ""],
  [85088, "permission", "No cloud-base privilege", "no qbase privilege", ""],
  [85089, "not-found", "Configuration not found", "config not found", ""],
  [85090, "retry", "Wait and commit again for this ext appid", "wait and commit for this exappid later", ""],
  [85091, "state", "Search visibility is switched off", "search status was turned off", ""],
  [85092, "fix-request", "preview_info is malformed", "invalid preview_info format", ""],
  [85093, "fix-request", "preview_info holds too many files", "invalid preview_info size", ""],
  [85094, "fix-request", "Declaration on user-generated content is missing", "need add ugc declare", ""],
  [85101, "fix-request", "The sport type is unknown or not allowed", "", ""],
  [85102, "fix-request", "The value is abnormal", "", ""],
  [86000, "permission", "Only a third-party platform may call this", "should be called only from third party", ""],
  [86001, "not-found", "No trial version submitted by the platform", "component experience version not exists", ""],
  [86002, "state", "Name, avatar and introduction must be set first", "miniprogram have not completed init procedure", ""],
  [86003, "permission", "The platform lacks the mall category", "component do not has category mall", ""],
  [86004, "fix-request", "WeChat id is not valid", "invalid wechat", ""],
  [86005, "wait-minute", "The WeChat user hits a frequency limit", "wechat limit frequency", ""],
  [86006, "quota", "No quota left for group messages", "has no quota to send group msg", ""],
  [86007, "permission", "Submitting is forbidden for this mini-program", "", ""],
  [86008, "permission", "The provider is punished: no code submissions at all", "", ""],
  [86009, "permission", "The provider may not submit new mini-programs", "", ""],
  [86010, "permission", "The provider may not submit updates", "", ""],
  [87006, "permission", "Mini-games cannot be submitted this way", "this is game miniprogram, submit audit is forbidden", ""],
  [87007, "user-state", "session_key is missing or expired", "session_key is not existd or expired", ""],
  [87008, "fix-request", "sig_method is not valid", "invalid sig_method", ""],
  [87009, "fix-request", "Signature is not valid", "invalid signature", ""],
  [87010, "fix-request", "Buffer has a wrong size", "invalid buffer size", ""],
  [87011, "state", "A grey release is running; rollback is forbidden", "wxa has a gray release plan, forbid revert release", ""],
  [87012, "state", "This version cannot be rolled back", "forbid revert this version release", ""],
  [87013, "quota", "Withdrawals of submissions are used up (5 per day, 10 per month)", "no quota to undo code", ""],
  [87014, "content", "Content is considered risky", "risky content", ""],
  [87015, "retry", "The check timed out; use a smaller content", "query timeout, try a content with less size", ""],
  [87016, "fix-request", "A key or value is too long", "some key-value in list meet length exceed", ""],
  [87017, "quota", "User storage is full", "user storage size exceed, delete some keys and try again", ""],
  [87018, "quota", "The user has too many keys", "user has stored too much keys. delete some keys and try again", ""],
  [87019, "fix-request", "A key is too long", "some keys in list meet length exceed", ""],
  [87080, "user-state", "The users have to be friends", "need friend", ""],
  [87081, "fix-request", "OpenID is not valid", "invalid openid", ""],
  [87082, "fix-request", "Key is not valid", "invalid key", ""],
  [87083, "fix-request", "Operation is not valid", "invalid operation", ""],
  [87084, "fix-request", "Operation number is not valid", "invalid opnum", ""],
  [87085, "fix-request", "Check failed", "check fail", ""],
  [88000, "permission", "The account has no comment function", "without comment privilege", "无留言权限"],
  [88001, "not-found", "msg_data_id does not exist", "msg_data is not exists", ""],
  [88002, "permission", "The article is restricted for safety reasons", "the article is limit for safety", ""],
  [88003, "quota", "Too many selected comments", "elected comment upper limit", ""],
  [88004, "not-found", "The user deleted the comment", "comment was deleted by user", ""],
  [88005, "duplicate", "The comment was answered already", "already reply", ""],
  [88007, "fix-request", "The answer is empty or too long", "reply content beyond max len or content len is zero", ""],
  [88008, "not-found", "The comment does not exist", "comment is not exists", ""],
  [88009, "not-found", "The answer does not exist", "reply is not exists", ""],
  [88010, "fix-request", "count must be 1 to 50", "count range error. cout <= 0 or count > 50", ""],
  [88011, "permission", "The article is restricted for safety reasons", "the article is limit for safety", ""],
  [89000, "state", "The account is bound to an open-platform account already", "account has bound open", ""],
  [89001, "permission", "The entities of both accounts differ", "not same contractor", ""],
  [89002, "state", "The account is not bound to an open-platform account", "open not exists", ""],
  [89003, "permission", "The open-platform account was not created by API", "open is not created by api", ""],
  [89004, "quota", "The open-platform account is bound to too many accounts", "", ""],
  [89005, "permission", "The right to add videos was withdrawn", "without add video ability, the ability was banned", ""],
  [89006, "permission", "The right to upload videos was withdrawn", "without upload video ability, the ability was banned", ""],
  [89007, "quota", "Mini-program quota is used up", "wxa quota limit", ""],
  [89008, "permission", "Overseas accounts cannot be linked", "overseas account can not link", ""],
  [89009, "quota", "The mini-program has too many links", "wxa reach link limit", ""],
  [89010, "state", "A link request was sent already", "link message has sent", ""],
  [89011, "state", "A nearby mini-program cannot be unlinked", "can not unlink nearby wxa", ""],
  [89012, "state", "A store or mall cannot be unlinked", "can not unlink store or mall", ""],
  [89013, "permission", "The mini-program is banned", "wxa is banned", ""],
  [89014, "fix-request", "Supported version is wrong", "support version error", ""],
  [89015, "state", "The mini-program is linked already", "has linked wxa", ""],
  [89016, "quota", "Too many links for the same entity", "reach same realname quota", ""],
  [89017, "quota", "Too many links for other entities", "reach different realname quota", ""],
  [89018, "state", "An unlink request was sent already", "unlink message has sent", ""],
  [89019, "none", "Web-view domains are unchanged", "webview domain not change", ""],
  [89020, "config", "Set the web-view domains of the platform first", "open's webview domain is null! Need to set open's webview domain first!", ""],
  [89021, "config", "The domain is not among the platform's web-view domains", "request domain is not open's webview domain!", ""],
  [89022, "not-found", "The domain to delete does not exist", "delete domain is not exist!", ""],
  [89029, "quota", "Too many web-view domains", "webview domain exceed limit", ""],
  [89030, "quota", "Monthly operation limit is reached", "operation reach month limit", ""],
  [89031, "quota", "The user is bound too often", "user bind reach limit", ""],
  [89032, "quota", "Too many members are bound to the mini-program", "weapp bind members reach limit", ""],
  [89033, "fix-request", "WeChat id or OpenID is empty", "empty wx or openid", ""],
  [89034, "fix-request", "userstr is not valid", "userstr is invalid", ""],
  [89035, "state", "Linking was started from the account side", "linking from mp", ""],
  [89231, "permission", "Personal mini-programs cannot set web-view domains", "not support single", ""],
  [89235, "permission", "The entity is blacklisted", "hit black contractor", ""],
  [89236, "permission", "The plugin cannot be applied for", "this plugin can not apply", ""],
  [89237, "duplicate", "The plugin was added already", "plugin has send apply message or already bind", ""],
  [89238, "quota", "Too many plugins", "plugin count reach limit", ""],
  [89239, "not-found", "The plugin does not exist", "plugin no exist", ""],
  [89240, "state", "Only pending requests can be agreed or refused", "only applying status can be agreed or refused", ""],
  [89241, "state", "Only refused requests can be deleted", "only refused status can be deleted, please refused first", ""],
  [89242, "not-found", "The appid is not on the request list", "appid is no in the apply list, make sure appid is right", ""],
  [89243, "state", "Pending requests cannot be deleted within 24 hours", "can not delete apply request in 24 hours", ""],
  [89244, "not-found", "The plugin appid is not on the list", "plugin appid is no in the plugin list, make sure plugin appid is right", ""],
  [89245, "permission", "The mini-program may not be linked", "mini program forbidden to link", ""],
  [89246, "permission", "Plugins of special categories serve only certain apps", "plugins with special category are used only by specific apps", ""],
  [89247, "retry", "Internal failure", "inner error, retry after some while", ""],
  [89248, "fix-request", "Code type is not valid", "invalid code type", ""],
  [89249, "state", "A task is running already", "task running", ""],
  [89250, "retry", "Internal failure", "inner error, retry after some while", ""],
  [89251, "state", "Waiting for the legal representative's face check", "legal person checking", ""],
  [89253, "state", "Check of the company data is running", "front checking", ""],
  [89254, "permission", "The platform lacks permission sets", "lack of some component rights", ""],
  [89255, "fix-request", "Company code is not valid", "enterprise code invalid", ""],
  [89256, "refresh-component", "Component token data is wrong", "no component info", ""],
  [89257, "not-found", "This plugin version cannot be updated quickly", "no such version", ""],
  [89258, "state", "A grey release is running", "code is gray online", ""],
  [89259, "state", "The live-stream plugin cannot be deleted", "zhibo plugin is not allow to delete", ""],
  [89300, "fix-request", "Order is not valid", "invalid trade", ""],
  [89401, "retry", "Platform unstable; try later", "", ""],
  [89402, "state", "The mini-program is not waiting for review", "", ""],
  [89403, "permission", "This kind of review cannot be accelerated", "", ""],
  [89404, "duplicate", "The review was accelerated already", "", ""],
  [89405, "quota", "Accelerated reviews of the month are used up", "", ""],
  [89501, "ip-allowlist", "An IP confirmation is pending with the administrator", "", "IP 正在等待管理员确认"],
  [89502, "ip-allowlist", "Waiting for the administrator's confirmation", "", "等待管理员确认 IP"],
  [89503, "ip-allowlist", "A call from this IP has to be confirmed by the administrator", "", "待管理员确认 IP"],
  [89504, "ip-allowlist", "Waiting for the administrator's confirmation", "", "等待管理员确认 IP"],
  [89505, "ip-allowlist", "Waiting for the administrator's confirmation; retry later", "", "等待管理员确认 IP，请稍后重试"],
  [89506, "ip-allowlist", "The administrator refused this IP; blocked for 24 hours", "", "管理员拒绝该 IP（24 小时）"],
  [89507, "ip-allowlist", "The administrator refused this IP; blocked for one hour", "", "管理员拒绝该 IP（1 小时）"],
  [9001001, "fix-request", "POST data is not valid", "", ""],
  [9001002, "retry", "The remote service is unavailable", "", ""],
  [9001003, "fix-request", "Ticket is not valid", "", ""],
  [9001004, "retry", "Data of the shaking user could not be obtained", "", ""],
  [9001005, "retry", "Merchant data could not be obtained", "", ""],
  [9001006, "retry", "OpenID could not be obtained", "", ""],
  [9001007, "fix-request", "Uploaded file is missing", "", ""],
  [9001008, "fix-request", "File type of the material is not accepted", "", ""],
  [9001009, "fix-request", "Dimensions of the material are not accepted", "", ""],
  [9001010, "retry", "Upload failed", "", ""],
  [9001020, "permission", "The account is not acceptable", "", ""],
  [9001021, "permission", "Fewer than half of the devices are active; no more can be added", "", ""],
  [9001022, "fix-request", "Number of devices must be positive", "", ""],
  [9001023, "state", "A request for device ids is under review", "", ""],
  [9001024, "fix-request", "At most 50 device ids per query", "", ""],
  [9001025, "fix-request", "Device id is not valid", "", ""],
  [9001026, "fix-request", "Page id is not valid", "", ""],
  [9001027, "fix-request", "Page parameters are not valid", "", ""],
  [9001028, "fix-request", "At most 10 page ids per deletion", "", ""],
  [9001029, "state", "The page is used by devices; detach it first", "", ""],
  [9001030, "fix-request", "At most 50 page ids per query", "", ""],
  [9001031, "fix-request", "Time range is not valid", "", ""],
  [9001032, "fix-request", "Parameters of the device-page binding are wrong", "", ""],
  [9001033, "fix-request", "Store id is not valid", "", ""],
  [9001034, "fix-request", "Device comment is too long", "", ""],
  [9001035, "fix-request", "Parameters of the device request are not valid", "", ""],
  [9001036, "fix-request", "begin is not valid", "", ""],
  [9300801, "fix-request", "WeChat id is not valid", "", ""],
  [9300802, "permission", "The account has not opened the shopping-guide function", "", ""],
  [9300803, "duplicate", "The WeChat user is a guide already", "", ""],
  [9300804, "not-found", "The WeChat user is not a guide", "", ""],
  [9300805, "duplicate", "The WeChat user is a guide of another account", "", ""],
  [9300806, "not-found", "Follower and guide are not bound", "", ""],
  [9300807, "fix-request", "Tag value is not one of the options", "", ""],
  [9300808, "not-found", "Tag value does not exist", "", ""],
  [9300809, "not-found", "Display tag value does not exist", "", ""],
  [9300810, "fix-request", "Guide nickname is longer than 16 characters", "", ""],
  [9300811, "fix-request", "Pictures must be hosted on the platform's own image domain", "", ""],
  [9300812, "quota", "Maximum number of guides reached", "", ""],
  [9300813, "quota", "Maximum number of followers per guide reached", "", ""],
  [9300814, "quota", "Too many sensitive words", "", ""],
  [9300815, "quota", "Too many quick replies", "", ""],
  [9300816, "quota", "Too many text materials", "", ""],
  [9300817, "quota", "Too many mini-program card materials", "", ""],
  [9300818, "quota", "Too many picture materials", "", ""],
  [9300819, "fix-request", "Media id is wrong", "", ""],
  [9300820, "quota", "Too many searchable tag classes", "", ""],
  [9300821, "fix-request", "appid of the mini-program card is not acceptable", "", ""],
  [9300822, "fix-request", "Name of a tag class is not valid", "", ""],
  [9300823, "fix-request", "Time parameters of the chat-record query are wrong", "", ""],
  [9300824, "fix-request", "Auto-reply is too long", "", ""],
  [9300825, "fix-request", "Guide group id is wrong", "", ""],
  [9300826, "retry", "Under maintenance", "", ""],
  [10170001, "fix-request", "Product card lookup refused (cause unconfirmed, single source)", "", ""],
  [10170002, "permission", "Product card lookup refused (cause unconfirmed, single source)", "", ""],
  [10170003, "not-found", "Product card lookup refused (cause unconfirmed, single source)", "", ""],
]
