<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>&quot;%1&quot; is not an endpoint. Nothing was sent; write it as https://host or http://127.0.0.1:port.</source>
        <translation>“%1”不是有效的服务地址。未发送任何内容；请写成 https://host 或 http://127.0.0.1:port。</translation>
    </message>
    <message>
        <source>Plain http would send ID numbers readable over the network, so it is allowed to this machine only. Nothing was sent; use https://%1.</source>
        <translation>明文 http 会让网络上的其他人读到证件号码，因此只允许用于本机。未发送任何内容；请使用 https://%1。</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>AccountForm</name>
    <message>
        <source>Enter the access key ID as the provider&apos;s console shows it.</source>
        <translation>请按阿里云控制台显示的内容输入 AccessKey ID。</translation>
    </message>
    <message>
        <source>Enter the secret that belongs to the access key ID.</source>
        <translation>请输入与该 AccessKey ID 对应的 AccessKey Secret。</translation>
    </message>
    <message>
        <source>A security token has no blanks. Enter it on one line, or leave it empty.</source>
        <translation>安全令牌（SecurityToken）中没有空格。请在一行内输入，或留空。</translation>
    </message>
    <message>
        <source>An address on this computer is for practice, and practice data is kept apart. Start CircuitDesk with --practice for that.</source>
        <translation>本机地址用于练习，练习数据单独保存。如需练习，请使用 --practice 启动 CircuitDesk。</translation>
    </message>
</context>
<context>
    <name>AccountSettings</name>
    <message>
        <source>%1 can&apos;t be written, so this holds until CircuitDesk ends. Check the folder&apos;s permissions and the free space, and save again.</source>
        <translation>无法写入 %1，因此此设置仅在 CircuitDesk 退出前有效。请检查所在文件夹的权限和可用空间，然后重新保存。</translation>
    </message>
</context>
<context>
    <name>ApiErrors</name>
    <message>
        <source>Whether the provider received the request is not known; it will be asked before anything is sent again.</source>
        <translation>尚不清楚阿里云是否收到了请求；再次发送之前会先向阿里云查询。</translation>
    </message>
    <message>
        <source>The answer did not come from the provider: a login page of this network may be answering instead. Open a web browser, sign in to the network, and try again.</source>
        <translation>应答不是来自阿里云：可能是当前网络的登录页面在应答。请打开浏览器登录网络，然后重试。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is empty, incomplete or damaged.</source>
        <translation>阿里云的应答为空、不完整或已损坏。</translation>
    </message>
    <message>
        <source>The provider&apos;s address is not a valid one.</source>
        <translation>阿里云的服务地址无效。</translation>
    </message>
    <message>
        <source>The address must start with https: without it the network could read the engineers&apos; data. Plain http is allowed to this computer only.</source>
        <translation>地址必须以 https 开头：否则网络上的其他人可以读到施工人员的信息。明文 http 只允许用于本机。</translation>
    </message>
    <message>
        <source>The account has no access key, or one with characters that no key has.</source>
        <translation>该账号没有访问密钥（AccessKey），或访问密钥中含有不可能出现的字符。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long or damaged.</source>
        <translation>阿里云的应答过长或已损坏。</translation>
    </message>
    <message>
        <source>The provider could not tell which account the request belongs to. Check the account&apos;s access key.</source>
        <translation>阿里云无法确定请求属于哪个账号。请检查该账号的访问密钥（AccessKey）。</translation>
    </message>
    <message>
        <source>The roster is missing: name at least one construction engineer.</source>
        <translation>缺少施工人员名单：请至少填写一名施工人员。</translation>
    </message>
    <message>
        <source>The LOA&apos;s state does not allow this now. Refresh its status: it may have been applied for already.</source>
        <translation>授权书（LOA）的当前状态不允许此操作。请刷新状态：可能已经申请过。</translation>
    </message>
    <message>
        <source>The circuit&apos;s state does not allow this now. Refresh its status and look at the next step.</source>
        <translation>专线的当前状态不允许此操作。请刷新状态并查看下一步。</translation>
    </message>
    <message>
        <source>The LOA&apos;s state does not allow completion to be reported. Refresh its status.</source>
        <translation>授权书（LOA）的当前状态不允许报竣工。请刷新状态。</translation>
    </message>
    <message>
        <source>The provider has no price for this order. Check the period and the circuit&apos;s port.</source>
        <translation>阿里云没有该订单的价格。请检查购买时长和专线的端口。</translation>
    </message>
    <message>
        <source>The provider does not know this access key. Check the account&apos;s access key ID.</source>
        <translation>阿里云不认识该访问密钥（AccessKey）。请检查该账号的 AccessKey ID。</translation>
    </message>
    <message>
        <source>This access key is disabled. Enable it in the provider&apos;s console or use another one.</source>
        <translation>该访问密钥（AccessKey）已被禁用。请在阿里云控制台启用，或使用其他访问密钥。</translation>
    </message>
    <message>
        <source>The signature is not the one the provider expects. Check the account&apos;s access key secret.</source>
        <translation>签名与阿里云预期的不一致。请检查该账号的 AccessKey Secret。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 15 minutes off. Set it right and try again.</source>
        <translation>本机时钟的偏差超过 15 分钟。请校准时钟后重试。</translation>
    </message>
    <message>
        <source>The provider does not accept the request&apos;s date. Check this computer&apos;s clock.</source>
        <translation>阿里云不接受该请求的日期。请检查本机时钟。</translation>
    </message>
    <message>
        <source>The address does not offer this operation. Check the account&apos;s region and address.</source>
        <translation>该地址不提供此操作。请检查账号的地域和服务地址。</translation>
    </message>
    <message>
        <source>The address does not offer this version of the provider&apos;s interface. Check the account&apos;s address.</source>
        <translation>该地址不提供此版本的阿里云接口。请检查账号的服务地址。</translation>
    </message>
    <message>
        <source>The provider accepts secure connections only. Use an address that starts with https.</source>
        <translation>阿里云只接受安全连接。请使用以 https 开头的地址。</translation>
    </message>
    <message>
        <source>This access key has no permission for the operation. Ask the account&apos;s administrator for it.</source>
        <translation>该访问密钥（AccessKey）没有此操作的权限。请联系账号管理员授权。</translation>
    </message>
    <message>
        <source>The provider&apos;s risk control has blocked this account. Ask the provider&apos;s support.</source>
        <translation>阿里云的风险控制已阻止该账号。请联系阿里云客服。</translation>
    </message>
    <message>
        <source>The provider has seen this submission before, with other values. Start it anew as a draft after checking what the first one did.</source>
        <translation>阿里云已收到过这次提交，但内容不同。请先确认第一次提交的结果，再以草稿重新开始。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not sufficient. Top it up in the provider&apos;s console, or order without automatic payment.</source>
        <translation>账户余额不足。请在阿里云控制台充值，或不使用自动支付下单。</translation>
    </message>
    <message>
        <source>The account&apos;s temporary keys have expired. Get new ones.</source>
        <translation>该账号的临时访问密钥已过期。请重新获取。</translation>
    </message>
    <message>
        <source>The account&apos;s security token is not a valid one. Get a new one.</source>
        <translation>该账号的安全令牌（SecurityToken）无效。请重新获取。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation>网络代理没有放行该请求。</translation>
    </message>
    <message>
        <source>The secure connection was refused: the other side could not prove that it is the provider. Check the date of this computer and the network.</source>
        <translation>安全连接已被拒绝：对方无法证明自己是阿里云。请检查本机的日期和网络。</translation>
    </message>
    <message>
        <source>The answer did not follow the HTTP protocol.</source>
        <translation>应答不符合 HTTP 协议。</translation>
    </message>
    <message>
        <source>The provider cannot be reached. Is there a network?</source>
        <translation>无法连接到阿里云。请检查网络是否可用。</translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation>连接在收到应答之前已关闭。</translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation>阿里云没有及时应答。</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>请求已停止。</translation>
    </message>
    <message>
        <source>The connection broke after the request was sent. Whether the provider received it is not known; it will be asked before anything is sent again.</source>
        <translation>连接在请求发出后中断。尚不清楚阿里云是否收到了请求；再次发送之前会先向阿里云查询。</translation>
    </message>
    <message>
        <source>The circuit&apos;s ID is missing. Choose the circuit and send the form again.</source>
        <translation>缺少专线 ID。请选择专线，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The region is missing. Choose the region of the circuit and send the form again.</source>
        <translation>缺少地域。请选择专线所在的地域，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the circuit&apos;s carrier. Check the line type, and the circuit in the provider&apos;s console.</source>
        <translation>阿里云不接受该专线的运营商。请检查线路类型，并在阿里云控制台查看该专线。</translation>
    </message>
    <message>
        <source>The provider does not accept this line type. Choose another one and send the form again.</source>
        <translation>阿里云不接受此线路类型。请选择其他类型，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the location of the customer&apos;s end. Correct it and send the form again.</source>
        <translation>阿里云不接受此对端位置。请更正后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s type of ID document. Choose ID card or passport for each engineer and send the form again.</source>
        <translation>阿里云不接受某位施工人员的证件类型。请为每位施工人员选择身份证或护照，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s ID number. Check each number against its document and send the form again.</source>
        <translation>阿里云不接受某位施工人员的证件号码。请对照证件逐一核对号码，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s phone number. Check each number and send the form again.</source>
        <translation>阿里云不接受某位施工人员的电话。请逐一核对电话，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s gender entry. Choose male or female for each engineer and send the form again.</source>
        <translation>阿里云不接受某位施工人员的性别。请为每位施工人员选择男或女，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s name. Check each name against its document and send the form again.</source>
        <translation>阿里云不接受某位施工人员的姓名。请对照证件逐一核对姓名，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the construction company. Correct its name and send the form again.</source>
        <translation>阿里云不接受此施工单位。请更正名称，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the site entry time. Choose another date or time and send the form again.</source>
        <translation>阿里云不接受此进场时间。请选择其他日期或时间，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider has no such circuit in this region and account. Check the circuit&apos;s ID, its region and the account.</source>
        <translation>阿里云在该地域和账号下没有此专线。请检查专线 ID、所在地域和账号。</translation>
    </message>
    <message>
        <source>The provider does not accept the company&apos;s name. Correct it and send the form again.</source>
        <translation>阿里云不接受申请单位的名称。请更正后重新发送表单。</translation>
    </message>
    <message>
        <source>Billing for outbound data transfer is not enabled for this account. Enable it in the provider&apos;s console, where it stays enabled, and send the form again.</source>
        <translation>该账号尚未开通出方向流量计费。请在阿里云控制台开通（开通后不能关闭），然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the bandwidth. Enter 2 to 10240 Mbit/s, or leave it empty, and send the form again.</source>
        <translation>阿里云不接受此带宽。请输入 2 到 10240 Mbit/s，或留空，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the carrier&apos;s line code. Check it with the carrier and send the form again.</source>
        <translation>阿里云不接受运营商的线路编号。请与运营商核对，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the cable label. Check it on the cable and send the form again.</source>
        <translation>阿里云不接受此线缆标签。请查看线缆上的标签，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the carrier&apos;s contact information. Correct it and send the form again.</source>
        <translation>阿里云不接受运营商的联系方式。请更正后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the billing method, although it documents no other for a port. Ask its support whether the account may pay by balance or credit.</source>
        <translation>阿里云不接受此计费方式，但文档中端口没有其他计费方式。请向阿里云客服确认该账号能否使用余额或信用额度支付。</translation>
    </message>
    <message>
        <source>The provider does not accept the period. Choose 1 to 9 months or 1 to 5 years and send the form again.</source>
        <translation>阿里云不接受此购买时长。请选择 1 到 9 个月或 1 到 5 年，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider does not accept the billing cycle. Choose months or years and send the form again.</source>
        <translation>阿里云不接受此计费周期。请选择按月或按年，然后重新发送表单。</translation>
    </message>
    <message>
        <source>The provider has no such region. Choose the region of the circuit from the list.</source>
        <translation>阿里云没有此地域。请从列表中选择专线所在的地域。</translation>
    </message>
    <message>
        <source>The provider does not offer this in the region. Choose another region, or look in the provider&apos;s console.</source>
        <translation>阿里云在该地域不提供此功能。请选择其他地域，或在阿里云控制台查看。</translation>
    </message>
    <message>
        <source>Resource groups are not supported in Finance Cloud regions. Look the circuits up in the provider&apos;s console.</source>
        <translation>金融云地域不支持资源组。请在阿里云控制台查看专线。</translation>
    </message>
    <message>
        <source>The provider does not accept the filter that the circuits were asked for with. Look the circuits up in the provider&apos;s console.</source>
        <translation>阿里云不接受查询专线所用的过滤条件。请在阿里云控制台查看专线。</translation>
    </message>
    <message>
        <source>The construction step cannot be skipped for this circuit. Apply for the LOA and report completion first.</source>
        <translation>该专线不能跳过施工步骤。请先申请授权书（LOA）并报竣工。</translation>
    </message>
    <message>
        <source>The provider took the request for a repeated one. Try again: what waits in the outbox is sent again by itself.</source>
        <translation>阿里云认为该请求是重复请求。请重试：发件箱中等待的提交会自动重新发送。</translation>
    </message>
    <message>
        <source>The provider misses a value in the request. Check the form for empty fields and send it again.</source>
        <translation>阿里云认为请求中缺少某个值。请检查表单中的空白字段，然后重新发送。</translation>
    </message>
    <message>
        <source>The provider does not accept a value in the request. Check the form and send it again.</source>
        <translation>阿里云不接受请求中的某个值。请检查表单，然后重新发送。</translation>
    </message>
    <message>
        <source>The provider asks to slow down. Wait a little: what waits in the outbox is sent again by itself.</source>
        <translation>阿里云要求降低请求频率。请稍候：发件箱中等待的提交会自动重新发送。</translation>
    </message>
    <message>
        <source>The provider asks this account to slow down. Wait a little: what waits in the outbox is sent again by itself.</source>
        <translation>阿里云要求该账号降低请求频率。请稍候：发件箱中等待的提交会自动重新发送。</translation>
    </message>
    <message>
        <source>The provider is busy. Wait a little: what waits in the outbox is sent again by itself.</source>
        <translation>阿里云繁忙。请稍候：发件箱中等待的提交会自动重新发送。</translation>
    </message>
    <message>
        <source>The provider is still working on this circuit. Wait a little: what waits in the outbox is sent again by itself.</source>
        <translation>阿里云仍在处理该专线。请稍候：发件箱中等待的提交会自动重新发送。</translation>
    </message>
    <message>
        <source>The provider does not accept the submission&apos;s token. Start it anew as a draft: it gets a new token then.</source>
        <translation>阿里云不接受此次提交的幂等令牌（ClientToken）。请作为新草稿重新开始：届时会生成新的令牌。</translation>
    </message>
    <message>
        <source>The provider is still working on an earlier attempt of this submission. Wait a little: it is sent again by itself under the same token, so nothing is done twice.</source>
        <translation>阿里云仍在处理此次提交的上一次尝试。请稍候：会使用同一个幂等令牌自动重新发送，因此不会重复执行。</translation>
    </message>
    <message>
        <source>The account&apos;s security token does not belong to its access key. Get new ones that belong together.</source>
        <translation>该账号的安全令牌（SecurityToken）与访问密钥（AccessKey）不匹配。请重新获取一组匹配的密钥和令牌。</translation>
    </message>
    <message>
        <source>These are temporary keys, which need their security token. Set it together with the keys.</source>
        <translation>这是临时访问密钥，需要配合安全令牌（SecurityToken）使用。请与密钥一起设置。</translation>
    </message>
    <message>
        <source>The provider had an internal error. Wait a little: what waits in the outbox is sent again by itself, and nothing is done twice.</source>
        <translation>阿里云发生内部错误。请稍候：发件箱中等待的提交会自动重新发送，不会重复执行。</translation>
    </message>
    <message>
        <source>The provider&apos;s service is not available at the moment. Wait a little: what waits in the outbox is sent again by itself, and nothing is done twice.</source>
        <translation>阿里云的服务暂时不可用。请稍候：发件箱中等待的提交会自动重新发送，不会重复执行。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is an error without a reason. Ask its support about request %1.</source>
        <translation>阿里云返回了错误，但没有说明原因。请凭请求 ID %1 咨询阿里云客服。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is the error %1. Ask its support about request %2.</source>
        <translation>阿里云返回了错误 %1。请凭请求 ID %2 咨询阿里云客服。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer is the error %1 (&quot;%3&quot;). Ask its support about request %2.</source>
        <translation>阿里云返回了错误 %1（“%3”）。请凭请求 ID %2 咨询阿里云客服。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through. Sign in to the proxy, or ask whoever runs the network.</source>
        <translation>网络代理没有放行该请求。请登录代理，或联系网络管理员。</translation>
    </message>
    <message>
        <source>The answer was HTTP error %1 without a reason from the provider. A proxy of this network may have sent it: wait a little, or use another network.</source>
        <translation>应答是 HTTP 错误 %1，其中没有阿里云说明的原因。它可能来自当前网络的代理：请稍候，或使用其他网络。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no list of circuits. What was known is kept; refresh again later.</source>
        <translation>阿里云的应答中没有专线列表。已有的信息均已保留；请稍后刷新。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has a circuit without an ID. What was known is kept; refresh again later.</source>
        <translation>阿里云的应答中有一条专线没有 ID。已有的信息均已保留；请稍后刷新。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no list of access points. What was known is kept; try again later.</source>
        <translation>阿里云的应答中没有接入点列表。已有的信息均已保留；请稍后重试。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer has an access point without an ID. What was known is kept; try again later.</source>
        <translation>阿里云的应答中有一个接入点没有 ID。已有的信息均已保留；请稍后重试。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup could be made in %1. Your data and its earlier backups are untouched; check the free space and the permissions of the folder. %2</source>
        <translation>无法在 %1 中创建备份。您的数据和之前的备份均未被改动；请检查可用空间和文件夹的权限。%2</translation>
    </message>
</context>
<context>
    <name>BookExport</name>
    <message>
        <source>The engineers were written to %1. The file is not encrypted; keep it private.</source>
        <translation>施工人员已写入 %1。该文件没有加密，请妥善保管。</translation>
    </message>
    <message>
        <source>Export engineers</source>
        <translation>导出施工人员</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel 文件 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>CellRefusal</name>
    <message>
        <source>Shortened</source>
        <translation>被缩写</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>被舍入</translation>
    </message>
    <message>
        <source>A formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并单元格</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>The spreadsheet shortened this number, as in 3.3E+17, and its digits are lost. It is not taken: type the number from the document.</source>
        <translation>电子表格缩写了此号码（如 3.3E+17），其数字已丢失。未取用此值：请按证件输入号码。</translation>
    </message>
    <message>
        <source>The spreadsheet kept this as a number, and its last digits are not those that were typed. It is not taken: type the number from the document.</source>
        <translation>电子表格将其存为数字，最后几位已不是输入的内容。未取用此值：请按证件输入号码。</translation>
    </message>
    <message>
        <source>This cell is a formula, which is never computed here. It is not taken: type the value, or turn it into a value in the spreadsheet first.</source>
        <translation>此单元格是公式，这里从不计算公式。未取用此值：请手动输入，或先在电子表格中将其转为值。</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here, or the column was too narrow for the number. It is not taken: type the value.</source>
        <translation>电子表格在此显示错误，或列宽不足以显示数字。未取用此值：请手动输入。</translation>
    </message>
    <message>
        <source>This cell is merged with another one, so it is not known whether its value is meant here too. It is not taken: type the value.</source>
        <translation>此单元格与其他单元格合并，无法确定其值是否也适用于这里。未取用此值：请手动输入。</translation>
    </message>
    <message>
        <source>The spreadsheet keeps this cell as a date. It is not taken: type the value.</source>
        <translation>电子表格将此单元格存为日期。未取用此值：请手动输入。</translation>
    </message>
    <message>
        <source>This text is longer than any name or number. It is not taken: type the value.</source>
        <translation>此文本比任何姓名或号码都长。未取用此值：请手动输入。</translation>
    </message>
</context>
<context>
    <name>CircuitRules</name>
    <message>
        <source>The circuit is in another region: %1. Choose that region, or check the circuit.</source>
        <translation>该专线位于另一个地域：%1。请选择该地域，或检查专线。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nothing was done; see circuitdesk-cli --help.</source>
        <translation>未执行任何操作；请参阅 circuitdesk-cli --help。</translation>
    </message>
    <message>
        <source>order needs --%1.</source>
        <translation>order 需要 --%1。</translation>
    </message>
    <message>
        <source>--cycle is Month or Year, not &quot;%1&quot;.</source>
        <translation>--cycle 应为 Month 或 Year，而不是“%1”。</translation>
    </message>
    <message>
        <source>--period is a whole number, not &quot;%1&quot;.</source>
        <translation>--period 应为整数，而不是“%1”。</translation>
    </message>
    <message>
        <source>Name at least one LOA file.</source>
        <translation>请至少指定一个 LOA 文件。</translation>
    </message>
    <message>
        <source>--limit is a whole number from 1.</source>
        <translation>--limit 应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>export needs one LOA file or submission ID, and --pdf with a path.</source>
        <translation>export 需要一个 LOA 文件或提交编号，以及带路径的 --pdf。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>未指定命令。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation>“%1”不是有效的命令。</translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation>%1 没有选项 --%2。</translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>Order ID: %1</source>
        <translation>订单 ID：%1</translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <translation>提交编号：%1</translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation>需要修正：%1</translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation>建议核对：%1</translation>
    </message>
    <message>
        <source>%1: nothing to mend.</source>
        <translation>%1：没有需要修正的内容。</translation>
    </message>
    <message>
        <source>explain needs one LOA file or submission ID.</source>
        <translation>explain 需要一个 LOA 文件或提交编号。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Names, ID numbers and phones are hidden; --personal-data shows them.</source>
        <translation>姓名、证件号码和电话已隐藏；使用 --personal-data 可显示。</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Canonical request</source>
        <translation>规范化请求</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>请求正文</translation>
    </message>
    <message>
        <source>String to sign</source>
        <translation>待签名字符串</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization 请求头</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>尚未发送。</translation>
    </message>
    <message>
        <source>account has the commands list and check, with nothing behind them. Keys are entered in the window&apos;s settings, never on a command line.</source>
        <translation>account 有 list 和 check 两个子命令，其后不带参数。密钥在窗口的设置中输入，绝不在命令行中输入。</translation>
    </message>
    <message>
        <source>circuitdesk-cli [--data-dir DIR] [--endpoint URL] [--account NAME] [--json] COMMAND

  check FILE... [--second]
                         apply the rules; store and send nothing
  apply FILE... [--second] [--queue]
                         store LOA applications, then send them (--queue: store only;
                         --second: where the provider rejected an earlier one)
  order --region ID --circuit ID --cycle Month|Year --period N [--auto-pay] [--queue] --yes
                         order a port; without --yes, say what would be ordered and stop
  send                   send what is queued, settle what is unknown
  outbox                 what is not settled yet
  history [--search TEXT] [--limit N]
                         submissions, newest first
  export FILE|SUBMISSION-ID --pdf OUT
                         write the LOA form as a PDF
  explain FILE|SUBMISSION-ID [--second] [--personal-data]
                         the call in words, as it is signed, as a command and as a program; sends
                         nothing, hides names, ID numbers and phones unless told otherwise
  account list           the accounts, the one in use with a star
  account check          what works of the account in use: address, connection, clock, key,
                         permissions, how values travel; only reads
  passphrase             change the passphrase from CIRCUITDESK_PASSPHRASE to
                         CIRCUITDESK_NEW_PASSPHRASE; the data stays as it is

--account names one of the accounts for this run. Without it, the one that was chosen in the
window works, else the first of the provider&apos;s own sources: ALIBABA_CLOUD_ACCESS_KEY_ID, _SECRET
and ALIBABA_CLOUD_SECURITY_TOKEN, ~/.aliyun/config.json, ~/.alibabacloud/credentials. Keys are
never taken from the command line. The passphrase of the data, where there is no keychain, comes
from CIRCUITDESK_PASSPHRASE. Plain http is used to this machine only.

Exit status: 0 all accepted or clean; 1 refused by a check or by the provider; 2 usage;
3 still queued; 4 outcome unknown; 5 storage; 6 credentials.
</source>
        <translation>circuitdesk-cli [--data-dir 目录] [--endpoint 地址] [--account 名称] [--json] 命令

  check 文件... [--second]
                         按规则检查；不存储也不发送
  apply 文件... [--second] [--queue]
                         存储 LOA 申请，然后发送（--queue：只存储；
                         --second：之前的申请被阿里云拒绝）
  order --region ID --circuit ID --cycle Month|Year --period N [--auto-pay] [--queue] --yes
                         订购端口；不带 --yes 时只说明将订购的内容，然后停止
  send                   发送排队中的提交，核实结果未知的提交
  outbox                 列出尚未了结的提交
  history [--search TEXT] [--limit N]
                         列出提交，最新的在前
  export FILE|SUBMISSION-ID --pdf OUT
                         将 LOA 申请表写成 PDF
  explain FILE|SUBMISSION-ID [--second] [--personal-data]
                         说明调用：文字、签名过程、命令行和程序；不发送任何内容，
                         除非另行要求，否则隐藏姓名、证件号码和电话
  account list           列出账号，正在使用的账号标有星号
  account check          检查正在使用的账号：地址、连接、时钟、密钥、
                         权限、参数的传递方式；只读取
  passphrase             将口令从 CIRCUITDESK_PASSPHRASE 更改为
                         CIRCUITDESK_NEW_PASSPHRASE；数据保持不变

--account 指定本次运行使用的账号。不指定时，使用在窗口中选择的账号；
否则使用阿里云自己的来源中的第一个：ALIBABA_CLOUD_ACCESS_KEY_ID、_SECRET
和 ALIBABA_CLOUD_SECURITY_TOKEN，~/.aliyun/config.json，~/.alibabacloud/credentials。
密钥绝不从命令行读取。没有系统密钥环时，数据的口令取自
CIRCUITDESK_PASSPHRASE。明文 http 只用于本机。

退出状态：0 全部已受理或检查无误；1 被检查或被阿里云拒绝；2 用法错误；
3 仍在排队；4 结果未知；5 存储错误；6 凭证错误。
</translation>
    </message>
</context>
<context>
    <name>CompletionText</name>
    <message>
        <source>China Telecom</source>
        <translation>中国电信</translation>
    </message>
    <message>
        <source>China Unicom</source>
        <translation>中国联通</translation>
    </message>
    <message>
        <source>China Mobile</source>
        <translation>中国移动</translation>
    </message>
    <message>
        <source>Another carrier in China</source>
        <translation>中国其他运营商</translation>
    </message>
    <message>
        <source>(no circuit yet)</source>
        <translation>（尚未选择专线）</translation>
    </message>
    <message>
        <source>Report to the provider that the construction of %1 is completed.</source>
        <translation>向阿里云报告 %1 的施工已竣工。</translation>
    </message>
    <message>
        <source>Tell the provider new line data of %1. Its state does not change.</source>
        <translation>向阿里云更新 %1 的线路信息。专线状态不变。</translation>
    </message>
</context>
<context>
    <name>CredentialSources</name>
    <message>
        <source>Add an account in the settings, or choose another profile with ALIBABA_CLOUD_PROFILE.</source>
        <translation>请在设置中添加账号，或通过 ALIBABA_CLOUD_PROFILE 选择其他配置。</translation>
    </message>
    <message>
        <source>it takes on a RAM role first</source>
        <translation>它需要先扮演 RAM 角色</translation>
    </message>
    <message>
        <source>it works on an ECS server only</source>
        <translation>它只能在 ECS 服务器上使用</translation>
    </message>
    <message>
        <source>it needs an RSA key pair and is outdated</source>
        <translation>它需要 RSA 密钥对，且已过时</translation>
    </message>
    <message>
        <source>it works on an ECS server only and is outdated</source>
        <translation>它只能在 ECS 服务器上使用，且已过时</translation>
    </message>
    <message>
        <source>it takes on a RAM role with another profile&apos;s keys</source>
        <translation>它使用另一配置的密钥扮演 RAM 角色</translation>
    </message>
    <message>
        <source>it runs a program, which CircuitDesk never does</source>
        <translation>它会运行其他程序，而 CircuitDesk 从不这样做</translation>
    </message>
    <message>
        <source>it asks another address for keys</source>
        <translation>它向另一个地址索取密钥</translation>
    </message>
    <message>
        <source>it takes on a RAM role with an OIDC token</source>
        <translation>它使用 OIDC 令牌扮演 RAM 角色</translation>
    </message>
    <message>
        <source>it signs in with CloudSSO in a browser</source>
        <translation>它通过浏览器以 CloudSSO 登录</translation>
    </message>
    <message>
        <source>it signs in with OAuth in a browser</source>
        <translation>它通过浏览器以 OAuth 登录</translation>
    </message>
    <message>
        <source>it has a token instead of an access key</source>
        <translation>它使用令牌而不是访问密钥（AccessKey）</translation>
    </message>
    <message>
        <source>it has no keys at all</source>
        <translation>它没有任何密钥</translation>
    </message>
    <message>
        <source>the provider&apos;s present tools don&apos;t take it here either</source>
        <translation>阿里云现有的工具在此处也不接受它</translation>
    </message>
    <message>
        <source>it is not a known one</source>
        <translation>它不是已知的模式</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: it is damaged, too large, or not ours to read. Nothing in it was changed; mend it or add an account in the settings.</source>
        <translation>无法读取 %1：文件已损坏、过大，或没有读取权限。文件内容未被改动；请修复该文件，或在设置中添加账号。</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;</source>
        <translation>配置“%1”</translation>
    </message>
    <message>
        <source>Section [%1]</source>
        <translation>小节 [%1]</translation>
    </message>
    <message>
        <source>%1 has no keys.</source>
        <translation>%1 没有密钥。</translation>
    </message>
    <message>
        <source>%1 has only a part of its keys. Complete it. %2</source>
        <translation>%1 只有部分密钥。请补全。%2</translation>
    </message>
    <message>
        <source>%1 has access key %2.</source>
        <translation>%1 中有访问密钥 %2。</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is not set up yet: it has no mode.</source>
        <translation>配置“%1”尚未设置：没有指定模式。</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; uses mode %2, which CircuitDesk can&apos;t use: %3. %4</source>
        <translation>配置“%1”使用模式 %2，CircuitDesk 无法使用：%3。%4</translation>
    </message>
    <message>
        <source>Section [%1] has no type. Write type = access_key into it.</source>
        <translation>小节 [%1] 没有指定类型。请在其中写入 type = access_key。</translation>
    </message>
    <message>
        <source>Section [%1] has type %2, which CircuitDesk can&apos;t use: %3. %4</source>
        <translation>小节 [%1] 的类型为 %2，CircuitDesk 无法使用：%3。%4</translation>
    </message>
    <message>
        <source>There is no file ~/.aliyun/config.json.</source>
        <translation>没有 ~/.aliyun/config.json 文件。</translation>
    </message>
    <message>
        <source>%1 has no profile &quot;%2&quot;.</source>
        <translation>%1 中没有配置“%2”。</translation>
    </message>
    <message>
        <source>There is no file ~/.alibabacloud/credentials.</source>
        <translation>没有 ~/.alibabacloud/credentials 文件。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>没有 %1 文件。</translation>
    </message>
    <message>
        <source>%1 has no section [%2].</source>
        <translation>%1 中没有小节 [%2]。</translation>
    </message>
    <message>
        <source>The environment variables have access key %1.</source>
        <translation>环境变量中有访问密钥 %1。</translation>
    </message>
    <message>
        <source>%1 is not set.</source>
        <translation>未设置 %1。</translation>
    </message>
    <message>
        <source>%1 is set, but %2 is not. Set both, or neither.</source>
        <translation>已设置 %1，但未设置 %2。请两者都设置，或都不设置。</translation>
    </message>
    <message>
        <source>The environment variables name an OIDC role, which CircuitDesk can&apos;t take on. Unset ALIBABA_CLOUD_ROLE_ARN, or add an account in the settings.</source>
        <translation>环境变量指定了 OIDC 角色，CircuitDesk 无法扮演该角色。请取消设置 ALIBABA_CLOUD_ROLE_ARN，或在设置中添加账号。</translation>
    </message>
    <message>
        <source>Switched off by %1.</source>
        <translation>已被 %1 关闭。</translation>
    </message>
    <message>
        <source>Not used: it is a service inside the provider&apos;s own servers, and a desktop that called its address would ask whoever is on this network.</source>
        <translation>未使用：这是阿里云服务器内部的服务；在桌面电脑上访问该地址，询问到的会是当前网络中的任意设备。</translation>
    </message>
    <message>
        <source>Not used: CircuitDesk asks no other address for keys.</source>
        <translation>未使用：CircuitDesk 不会向其他地址索取密钥。</translation>
    </message>
    <message>
        <source>%1: %2 What you entered is kept.</source>
        <translation>%1：%2 您填写的内容已保留。</translation>
    </message>
    <message>
        <source>There are no access keys. What you entered is kept; add an account in the settings, or set %1 and %2 and start again.</source>
        <translation>没有访问密钥（AccessKey）。您填写的内容已保留；请在设置中添加账号，或设置 %1 和 %2 后重新启动。</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>OIDC role</source>
        <translation>OIDC 角色</translation>
    </message>
    <message>
        <source>aliyun CLI</source>
        <translation>阿里云 CLI</translation>
    </message>
    <message>
        <source>Credentials file</source>
        <translation>凭据文件</translation>
    </message>
    <message>
        <source>ECS server&apos;s role</source>
        <translation>ECS 实例角色</translation>
    </message>
    <message>
        <source>Credentials address</source>
        <translation>凭据地址</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 can&apos;t be created. Nothing was stored; check the permissions of the folder above it.</source>
        <translation>无法创建文件夹 %1。未存储任何内容；请检查上级文件夹的权限。</translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be created. Nothing was stored; check the permissions of its folder and the free space.</source>
        <translation>无法创建数据库 %1。未存储任何内容；请检查所在文件夹的权限和可用空间。</translation>
    </message>
    <message>
        <source>%1 is not a database of CircuitDesk. It was left untouched; choose another data folder or move the file away.</source>
        <translation>%1 不是 CircuitDesk 的数据库。该文件未被改动；请选择其他数据文件夹，或将该文件移走。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer CircuitDesk. It was left untouched; update CircuitDesk to open it.</source>
        <translation>数据库 %1 由更新版本的 CircuitDesk 写入。该数据库未被改动；请升级 CircuitDesk 后再打开。</translation>
    </message>
    <message>
        <source>The disk that holds %1 does not support a write-ahead log. Nothing was stored; choose a data folder on a local disk.</source>
        <translation>%1 所在的磁盘不支持预写日志。未存储任何内容；请选择本地磁盘上的数据文件夹。</translation>
    </message>
    <message>
        <source>The database %1 could not be read or written (SQLite error %2). What was saved before is kept; check the free space and the permissions of its folder.</source>
        <translation>无法读写数据库 %1（SQLite 错误 %2）。此前保存的内容均已保留；请检查可用空间和所在文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read, or there is no room for a copy to read. Nothing was changed; check its permissions and the free space.</source>
        <translation>无法读取 %1，或没有空间存放用于读取的副本。未作任何更改；请检查其权限和可用空间。</translation>
    </message>
    <message>
        <source>%1 may not be written to, so nothing was stored. What is there can be read and exported; check the permissions of the file and its folder, and start CircuitDesk again.</source>
        <translation>%1 不可写入，因此未存储任何内容。已有内容可以查看和导出；请检查该文件及其文件夹的权限，然后重新启动 CircuitDesk。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so this was not stored. What was saved before is kept, and the form stays as it is; make room, and it is stored with the next change.</source>
        <translation>%1 所在的磁盘已满，因此未能存储。此前保存的内容均已保留，表单保持原样；请腾出空间，下次更改时即会存储。</translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left untouched; start the window of CircuitDesk, which sets it aside and brings back what can be read of it and of the newest backup.</source>
        <translation>数据库 %1 已损坏，未作任何改动。请启动 CircuitDesk 的窗口，它会把该文件放到一边，并恢复其中和最新备份中仍可读取的内容。</translation>
    </message>
    <message>
        <source>Another program holds the database %1, so this could not be done. Nothing was changed; try again when that program has let it go.</source>
        <translation>另一个程序正在占用数据库 %1，因此无法完成此操作。未作任何更改；请在该程序释放数据库后重试。</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</source>
        <translation>
            <numerusform>本机时钟比阿里云慢 %n 分钟。此后的请求按阿里云的时间标注；请校准本机时钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</source>
        <translation>
            <numerusform>本机时钟比阿里云快 %n 分钟。此后的请求按阿里云的时间标注；请校准本机时钟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>A draft can&apos;t be decrypted with this key. It is kept as it is; start CircuitDesk with the key or passphrase it was saved with.</source>
        <translation>有一份草稿无法用此密钥解密。该草稿保持原样；请使用保存时的密钥或口令启动 CircuitDesk。</translation>
    </message>
</context>
<context>
    <name>EngineerTable</name>
    <message>
        <source>The address book can&apos;t be decrypted with this key. It is kept as it is; start CircuitDesk with the key or passphrase it was saved with.</source>
        <translation>无法用此密钥解密通讯录，已原样保留。请用保存它时的密钥或口令启动 CircuitDesk。</translation>
    </message>
</context>
<context>
    <name>ExplainCall</name>
    <message>
        <source>The data of people was removed from this submission, so this is the call without them, not as it was sent.</source>
        <translation>此提交中的个人信息已被移除，因此这里显示的是不含个人信息的调用，而不是当时发送的内容。</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>线路类型</translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Site entry in UTC</source>
        <translation>进场时间（UTC）</translation>
    </message>
    <message>
        <source>Bandwidth in Mbit/s</source>
        <translation>带宽（Mbit/s）</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>对端位置</translation>
    </message>
    <message>
        <source>Billing method</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>计费周期</translation>
    </message>
    <message>
        <source>Period in billing cycles</source>
        <translation>购买时长（计费周期数）</translation>
    </message>
    <message>
        <source>Pay at once from the balance</source>
        <translation>立即从余额支付</translation>
    </message>
    <message>
        <source>Renew automatically</source>
        <translation>自动续费</translation>
    </message>
    <message>
        <source>Months of each renewal</source>
        <translation>每次续费的月数</translation>
    </message>
    <message>
        <source>Construction completed</source>
        <translation>施工已竣工</translation>
    </message>
    <message>
        <source>Carrier&apos;s line code</source>
        <translation>运营商线路编号</translation>
    </message>
    <message>
        <source>Cable label in the data centre</source>
        <translation>机房线缆标签</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Carrier&apos;s contact</source>
        <translation>运营商联系方式</translation>
    </message>
    <message>
        <source>Client token: the same one, done once</source>
        <translation>幂等令牌（ClientToken）：相同令牌只执行一次</translation>
    </message>
    <message>
        <source>Engineer %1: name</source>
        <translation>施工人员 %1：姓名</translation>
    </message>
    <message>
        <source>Engineer %1: gender</source>
        <translation>施工人员 %1：性别</translation>
    </message>
    <message>
        <source>Engineer %1: ID document</source>
        <translation>施工人员 %1：证件类型</translation>
    </message>
    <message>
        <source>Engineer %1: ID number</source>
        <translation>施工人员 %1：证件号码</translation>
    </message>
    <message>
        <source>Engineer %1: phone</source>
        <translation>施工人员 %1：电话</translation>
    </message>
    <message numerus="yes">
        <source>Apply again for the letter of authorization (LOA) of %1, whose first application the provider rejected, so that %n engineer(s) may enter the site.</source>
        <translation>
            <numerusform>为 %1 再次申请授权书（LOA）（第一次申请被阿里云拒绝），以便 %n 名施工人员进场。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply for the letter of authorization (LOA) of %1, so that %n engineer(s) may enter the site.</source>
        <translation>
            <numerusform>为 %1 申请授权书（LOA），以便 %n 名施工人员进场。</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm that the line of %1 is in place, so that its port can be ordered.</source>
        <translation>确认 %1 的线路已就位，以便订购其端口。</translation>
    </message>
    <message>
        <source>Names, ID numbers and phones were masked before the request was put together, so its hashes are not those of the request that is sent.</source>
        <translation>姓名、证件号码和电话在组装请求之前已被遮盖，因此其中的哈希值与实际发送的请求不同。</translation>
    </message>
    <message>
        <source>Each attempt has a date and a nonce of its own; the ones here are an example.</source>
        <translation>每次尝试都有各自的日期和随机数；此处仅为示例。</translation>
    </message>
    <message>
        <source>There are no access keys for this call here; &quot;%1&quot; stands for the key ID.</source>
        <translation>此处没有该调用的访问密钥；以“%1”代替 AccessKey ID。</translation>
    </message>
    <message>
        <source>The security token and the key ID are cut short here. The string to sign is made of the whole ones.</source>
        <translation>此处的安全令牌和 AccessKey ID 已截短。待签名字符串由完整内容生成。</translation>
    </message>
    <message>
        <source>The client token is made when the call is queued; &quot;%1&quot; stands for it.</source>
        <translation>幂等令牌（ClientToken）在加入发送队列时生成；此处以“%1”代替。</translation>
    </message>
    <message>
        <source>The signature is the HMAC-SHA256 of the string to sign under the key&apos;s secret. It is not shown.</source>
        <translation>签名是以 AccessKey Secret 对待签名字符串计算的 HMAC-SHA256。此处不显示签名。</translation>
    </message>
    <message>
        <source>The values are masked: show personal data before you use it.</source>
        <translation>其中的值已被遮盖：使用前请先显示个人信息。</translation>
    </message>
    <message>
        <source>Running it sends the call at once and without CircuitDesk, which would know nothing of it. Put a client token of your own in.</source>
        <translation>运行它会立即发送该调用，且不经过 CircuitDesk，CircuitDesk 对此一无所知。请填入您自己的幂等令牌（ClientToken）。</translation>
    </message>
    <message>
        <source>Running it sends the call once more, under the same client token, so that the provider does nothing twice. For how long it knows a token is not documented.</source>
        <translation>运行它会以同一个幂等令牌（ClientToken）再次发送该调用，因此阿里云不会重复执行。令牌的有效时间在文档中没有说明。</translation>
    </message>
    <message>
        <source>It puts the parameters into the URL; CircuitDesk sends them in the body.</source>
        <translation>它把参数放在 URL 中；CircuitDesk 则放在请求正文中发送。</translation>
    </message>
    <message>
        <source>For the provider&apos;s command line and a POSIX shell.</source>
        <translation>适用于阿里云命令行工具和 POSIX shell。</translation>
    </message>
    <message>
        <source>For Node.js and the provider&apos;s SDK, with the keys of the environment.</source>
        <translation>适用于 Node.js 和阿里云 SDK，使用环境变量中的密钥。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>The provider has a page about each of its answers. This one came from this machine.</source>
        <translation>阿里云为每个应答提供诊断页面。此应答来自本机。</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This computer&apos;s keychain is locked or not running, so your data can&apos;t be unlocked. It is untouched; unlock the keychain and start CircuitDesk again.</source>
        <translation>本机的系统密钥环已锁定或未运行，因此无法解锁您的数据。数据未被改动；请解锁系统密钥环，然后重新启动 CircuitDesk。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain has no such entry. Nothing was changed.</source>
        <translation>本机系统密钥环中没有此条目。未作任何更改。</translation>
    </message>
    <message>
        <source>The entry named CircuitDesk in this computer&apos;s keychain is not a key, so your data can&apos;t be unlocked. It is untouched; restore the entry.</source>
        <translation>本机系统密钥环中名为 CircuitDesk 的条目不是密钥，因此无法解锁您的数据。数据未被改动；请恢复该条目。</translation>
    </message>
</context>
<context>
    <name>LoaFile</name>
    <message>
        <source>a value is missing (null)</source>
        <translation>缺少一个值（null）</translation>
    </message>
    <message>
        <source>true or false is not a value of this file</source>
        <translation>此文件中的值不能是 true 或 false</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>含有二进制数据</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of an LOA file</source>
        <translation>“%1”不是 LOA 文件的字段</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>there are more than 1000 engineers</source>
        <translation>施工人员超过 1000 名</translation>
    </message>
    <message>
        <source>a list stands where only PMInfo may be one</source>
        <translation>只有 PMInfo 可以是列表，此处却出现了列表</translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation>这不是有效的 JSON</translation>
    </message>
    <message>
        <source>&quot;format&quot; is not &quot;circuitdesk.loa&quot;; this is not an LOA file of CircuitDesk</source>
        <translation>&quot;format&quot; 不是 &quot;circuitdesk.loa&quot;；这不是 CircuitDesk 的 LOA 文件</translation>
    </message>
    <message>
        <source>the file&apos;s version is not 1; a newer CircuitDesk may be able to read it</source>
        <translation>文件版本不是 1；更新版本的 CircuitDesk 也许可以读取</translation>
    </message>
    <message>
        <source>an LOA file is one object</source>
        <translation>LOA 文件应为单个对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be a text</source>
        <translation>“%1”不能是文本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotation marks, not a number</source>
        <translation>“%1”必须是带引号的文本，而不是数字</translation>
    </message>
    <message>
        <source>%1: the file is larger than 1 MiB, too large for an LOA file. Nothing was read.</source>
        <translation>%1：文件大于 1 MiB，超出了 LOA 文件的大小限制。未读取任何内容。</translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing was stored; correct the file and try again.</source>
        <translation>%1，第 %2 行：%3。未存储任何内容；请更正文件后重试。</translation>
    </message>
</context>
<context>
    <name>LoaPdf</name>
    <message>
        <source>LOA application</source>
        <translation>LOA 申请</translation>
    </message>
    <message>
        <source>LOA application %1</source>
        <translation>LOA 申请 %1</translation>
    </message>
    <message>
        <source>Letter of Authorization application</source>
        <translation>授权书（LOA）申请表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation>专线 ID</translation>
    </message>
    <message>
        <source>Circuit name</source>
        <translation>专线名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>线路类型</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Peer location</source>
        <translation>对端位置</translation>
    </message>
    <message>
        <source>Companies and site entry</source>
        <translation>单位与进场</translation>
    </message>
    <message>
        <source>Applicant company</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Construction engineers</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>共 %1 人</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字盖章</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>数据中心</translation>
    </message>
    <message>
        <source>Signature and seal</source>
        <translation>签字（盖章）</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation>提交编号</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印时间</translation>
    </message>
    <message>
        <source>Personal data: destroy after use</source>
        <translation>含个人信息，用后销毁</translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation>第 %1/%2 页</translation>
    </message>
    <message>
        <source>The form has room for %1 engineers and this application names %2. Nothing was written. Remove engineers, then export again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>申请表可容纳 %1 名施工人员，而此申请有 %2 名。未写入任何内容。请减少施工人员，然后重新导出。</translation>
    </message>
    <message>
        <source>The form could not be written (%1). What was written of it is not complete. Export it again.</source>
        <translation>无法写入申请表（%1）。已写入的部分不完整。请重新导出。</translation>
    </message>
    <message>
        <source>The form could not be saved as %1 (%2). Nothing was changed. Choose a folder you may write to, with free space, then save again.</source>
        <translation>无法将申请表保存为 %1（%2）。未作任何更改。请选择有写入权限且空间充足的文件夹，然后重新保存。</translation>
    </message>
    <message>
        <source>The form could not be drawn: there is not enough memory. Nothing was written. Close other programs and export it again.</source>
        <translation>无法绘制申请表：内存不足。未写入任何内容。请关闭其他程序，然后重新导出。</translation>
    </message>
    <message>
        <source>Site entry</source>
        <translation>进场</translation>
    </message>
    <message>
        <source>Site entry in UTC</source>
        <translation>进场时间（UTC）</translation>
    </message>
</context>
<context>
    <name>LoaReader</name>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing was stored; check the path.</source>
        <translation>无法读取 %1：%2。未存储任何内容；请检查路径。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>LOA applications and port orders for leased lines.</source>
        <translation>办理物理专线的 LOA 申请和端口订单。</translation>
    </message>
    <message>
        <source>Work against a practice server on this computer. Nothing reaches the provider.</source>
        <translation>使用本机的练习服务器。任何内容都不会到达阿里云。</translation>
    </message>
    <message>
        <source>Keep the data in this folder.</source>
        <translation>将数据保存在此文件夹中。</translation>
    </message>
    <message>
        <source>Send to this address instead of the provider&apos;s own.</source>
        <translation>发送到此地址，而不是阿里云自己的地址。</translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>(no circuit yet)</source>
        <translation>（尚未选择专线）</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>duration of an order</comment>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>duration of an order</comment>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Order the port of %1 for %2, subscription. It is paid at once from the account&apos;s balance.</source>
        <translation>为 %1 订购端口，时长 %2，包年包月。立即从账户余额支付。</translation>
    </message>
    <message>
        <source>Order the port of %1 for %2, subscription. Nothing is paid now: the order waits in the console for payment.</source>
        <translation>为 %1 订购端口，时长 %2，包年包月。现在不支付：订单在控制台等待支付。</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>The provider accepted the application.</source>
        <translation>阿里云已受理申请。</translation>
    </message>
    <message>
        <source>The provider accepted the completion report.</source>
        <translation>阿里云已受理报竣工。</translation>
    </message>
    <message>
        <source>The circuit is confirmed. Its port can be ordered.</source>
        <translation>专线已确认。可以订购其端口。</translation>
    </message>
    <message>
        <source>The provider accepted the order but told no order ID. Look the order up in the console.</source>
        <translation>阿里云已受理订单，但没有返回订单 ID。请在控制台中查看该订单。</translation>
    </message>
    <message>
        <source>The provider accepted the order.</source>
        <translation>阿里云已受理订单。</translation>
    </message>
    <message>
        <source>The provider has this completion report (%1). Its first answer, with the request ID, was lost.</source>
        <translation>阿里云已有此报竣工记录（%1）。带有请求 ID 的首次应答已丢失。</translation>
    </message>
    <message>
        <source>The provider has this application (%1). Its first answer, with the request ID, was lost.</source>
        <translation>阿里云已有此申请记录（%1）。带有请求 ID 的首次应答已丢失。</translation>
    </message>
    <message>
        <source>An earlier attempt may have succeeded: the provider now says that the circuit&apos;s state does not allow it. Look at the circuit in the console before ordering or applying again.</source>
        <translation>之前的尝试可能已经成功：阿里云现在表示专线状态不允许此操作。再次下单或申请之前，请先在控制台查看该专线。</translation>
    </message>
</context>
<context>
    <name>PassphraseChange</name>
    <message>
        <source>passphrase takes the present passphrase from CIRCUITDESK_PASSPHRASE and the new one from CIRCUITDESK_NEW_PASSPHRASE, and one of them is not set. Nothing was changed.</source>
        <translation>passphrase 从 CIRCUITDESK_PASSPHRASE 读取当前口令，从 CIRCUITDESK_NEW_PASSPHRASE 读取新口令，但其中一个没有设置。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The form was written to %1. It carries ID numbers; keep it private.</source>
        <translation>申请表已写入 %1。其中含有证件号码；请妥善保管。</translation>
    </message>
    <message>
        <source>Export the LOA form</source>
        <translation>导出 LOA 申请表</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>The form was written to %1. It has no engineers: none were entered, or their data was removed.</source>
        <translation>申请表已写入 %1。其中没有施工人员：没有填写，或其信息已被移除。</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>The data of people in it was removed.</source>
        <translation>其中的个人信息已被移除。</translation>
    </message>
    <message>
        <source>Personal data of everybody in it was shown.</source>
        <translation>其中所有人的个人信息曾被显示。</translation>
    </message>
    <message>
        <source>Personal data of engineer %1 was shown.</source>
        <translation>施工人员 %1 的个人信息曾被显示。</translation>
    </message>
</context>
<context>
    <name>ProcessClaim</name>
    <message>
        <source>CircuitDesk can&apos;t write to %1. Nothing was stored; check the permissions and the free space.</source>
        <translation>CircuitDesk 无法写入 %1。未存储任何内容；请检查权限和可用空间。</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The backup %1 can&apos;t be copied. The damaged database is back in its place; make room on the disk and try again.</source>
        <translation>无法复制备份 %1。损坏的数据库已放回原处；请腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be set aside. Nothing was changed; check the permissions of its folder and try again.</source>
        <translation>无法将 %1 移到一边。未作任何更改；请检查所在文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>The copy of the backup %1 can&apos;t be made writable. The damaged database is back in its place; check the permissions of the data folder and try again.</source>
        <translation>无法将备份 %1 的副本设为可写。损坏的数据库已放回原处；请检查数据文件夹的权限后重试。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>Engineer %1: %2</source>
        <comment>row, what the provider said of it</comment>
        <translation>施工人员 %1：%2</translation>
    </message>
    <message>
        <source>%1 The provider does not say which engineer it is.</source>
        <translation>%1阿里云没有说明是哪一位施工人员。</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>None: nothing can be sent yet</source>
        <translation>无：尚不能发送任何内容</translation>
    </message>
    <message>
        <source>Send this application?</source>
        <translation>发送此申请？</translation>
    </message>
    <message>
        <source>The provider reviews it, usually within two working days, and then texts the entry link to each engineer&apos;s phone.</source>
        <translation>阿里云通常在两个工作日内完成审核，然后以短信将入场链接发送到每位施工人员的手机。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>线路类型</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>对端位置</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Place this order and pay now?</source>
        <translation>下单并立即支付？</translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation>提交此订单？</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Subscription (PrePaid)</source>
        <translation>包年包月（PrePaid）</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>购买时长</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>At once, from the account&apos;s balance</source>
        <translation>立即从账户余额支付</translation>
    </message>
    <message>
        <source>Later, in the console</source>
        <translation>稍后在控制台支付</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续费</translation>
    </message>
    <message numerus="yes">
        <source>By itself, for %n month(s)</source>
        <translation>
            <numerusform>自动续费，每次 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>This circuit already has order %1, accepted %2. A second one may be paid twice.</source>
        <translation>该专线已有订单 %1，受理时间 %2。再次下单可能会重复付费。</translation>
    </message>
    <message>
        <source>An order for this circuit from %1 is not settled yet. A second one may be paid twice.</source>
        <translation>该专线在 %1 提交的订单尚未了结。再次下单可能会重复付费。</translation>
    </message>
    <message>
        <source>Send this second application?</source>
        <translation>发送此二次申请？</translation>
    </message>
    <message>
        <source>Report the completion?</source>
        <translation>确定报竣工？</translation>
    </message>
    <message>
        <source>Send the new line data?</source>
        <translation>发送新的线路信息？</translation>
    </message>
    <message>
        <source>Line code</source>
        <translation>线路编号</translation>
    </message>
    <message>
        <source>Cable label</source>
        <translation>线缆标签</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Carrier&apos;s contact</source>
        <translation>运营商联系方式</translation>
    </message>
    <message>
        <source>Confirm this circuit?</source>
        <translation>确认此专线？</translation>
    </message>
    <message>
        <source>The provider takes the construction as finished and accepted. Nothing is paid by this; the port&apos;s order is the next step.</source>
        <translation>阿里云将视施工为已完成并验收。此操作不产生费用；下一步是订购端口。</translation>
    </message>
    <message>
        <source>%1 (practice: nothing reaches the provider)</source>
        <translation>%1（练习：不会发送给阿里云）</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 %4 · phone %5</source>
        <comment>name, gender, document, its hidden number, phone</comment>
        <translation>%1 · %2 · %3 %4 · 电话 %5</translation>
    </message>
    <message>
        <source>Not available here; the provider&apos;s console shows it on the order</source>
        <translation>此处无法得知；阿里云控制台会在订单上显示</translation>
    </message>
    <message>
        <source>&amp;Send application</source>
        <translation>发送申请(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Place order and pay now</source>
        <translation>下单并立即支付(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Place order</source>
        <translation>下单(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;port completion</source>
        <translation>报竣工(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Send line data</source>
        <translation>发送线路信息(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Confirm circuit</source>
        <translation>确认专线(&amp;C)</translation>
    </message>
</context>
<context>
    <name>RosterExport</name>
    <message>
        <source>the folder can&apos;t be written to</source>
        <translation>该文件夹不可写</translation>
    </message>
    <message>
        <source>The engineers could not be saved as %1 (%2). Nothing was changed. Choose a folder you may write to, with free space, then export again.</source>
        <translation>无法将施工人员保存为 %1（%2）。未作任何更改。请选择一个可写入且空间充足的文件夹，然后重新导出。</translation>
    </message>
</context>
<context>
    <name>RosterPaste</name>
    <message numerus="yes">
        <source>%n column(s) did not fit beside the current cell and stayed away.</source>
        <translation>
            <numerusform>有 %n 列在当前单元格右侧放不下，未粘贴。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the %2 was copied while numbers were hidden, so it was left out. Show the numbers, and copy again.</source>
        <translation>%1：%2是在号码隐藏时复制的，因此未采用。请显示号码后重新复制。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>document</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>%1: the %2 arrived as %3. %4</source>
        <comment>engineer, field, the cell&apos;s text, why it is not taken</comment>
        <translation>%1：%2已变为 %3。%4</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Region is empty. Choose the region of the circuit.</source>
        <translation>地域为空。请选择专线所在的地域。</translation>
    </message>
    <message>
        <source>This is not a region ID. Region IDs look like cn-hangzhou.</source>
        <translation>这不是地域 ID。地域 ID 的形式如 cn-hangzhou。</translation>
    </message>
    <message>
        <source>Circuit is empty. Choose the circuit or paste its ID.</source>
        <translation>专线为空。请选择专线或粘贴专线 ID。</translation>
    </message>
    <message>
        <source>Circuit IDs start with pc-. Check the ID.</source>
        <translation>专线 ID 以 pc- 开头。请检查该 ID。</translation>
    </message>
    <message>
        <source>Line type is missing. Choose one of the four.</source>
        <translation>缺少线路类型。请从四种类型中选择一种。</translation>
    </message>
    <message>
        <source>Company is empty. Whose line is it?</source>
        <translation>申请单位为空。请填写专线所属的单位。</translation>
    </message>
    <message>
        <source>Construction company is empty. Who does the work on site?</source>
        <translation>施工单位为空。请填写现场施工的单位。</translation>
    </message>
    <message>
        <source>Billing cycle is missing. Choose months or years.</source>
        <translation>缺少计费周期。请选择按月或按年。</translation>
    </message>
    <message>
        <source>A yearly period is 1 to 5 years.</source>
        <translation>按年购买的时长为 1 到 5 年。</translation>
    </message>
    <message>
        <source>A monthly period is 1 to 9 months.</source>
        <translation>按月购买的时长为 1 到 9 个月。</translation>
    </message>
    <message>
        <source>Bandwidth is a whole number from 2 to 10240 Mbit/s, or empty.</source>
        <translation>带宽应为 2 到 10240 Mbit/s 的整数，或留空。</translation>
    </message>
    <message>
        <source>Site entry time is empty. When does the team enter the site?</source>
        <translation>进场时间为空。请填写施工队进场的时间。</translation>
    </message>
    <message>
        <source>Site entry time can&apos;t be read. Enter the date as 2026-12-01 and the time as 09:00.</source>
        <translation>无法识别进场时间。请按 2026-12-01 的形式填写日期，按 09:00 的形式填写时间。</translation>
    </message>
    <message>
        <source>Site entry time is in the past. Check the date.</source>
        <translation>进场时间早于当前时间。请检查日期。</translation>
    </message>
    <message>
        <source>Nobody is on the roster. Add at least one construction engineer.</source>
        <translation>施工人员名单为空。请至少添加一名施工人员。</translation>
    </message>
    <message numerus="yes">
        <source>The roster has %n engineers; the provider takes at most 16. Remove the others.</source>
        <translation>
            <numerusform>名单中有 %n 名施工人员；阿里云最多接受 16 名。请移除多余的人员。</numerusform>
        </translation>
    </message>
    <message>
        <source>Engineer %1: name is empty.</source>
        <translation>施工人员 %1：姓名为空。</translation>
    </message>
    <message>
        <source>Engineer %1: gender is empty. Choose male or female.</source>
        <translation>施工人员 %1：性别为空。请选择男或女。</translation>
    </message>
    <message>
        <source>Engineer %1: the provider knows Male and Female only.</source>
        <translation>施工人员 %1：阿里云只接受 Male（男）和 Female（女）。</translation>
    </message>
    <message>
        <source>Engineer %1: document type is missing. Choose ID card or passport.</source>
        <translation>施工人员 %1：缺少证件类型。请选择身份证或护照。</translation>
    </message>
    <message>
        <source>Engineer %1: document number is empty.</source>
        <translation>施工人员 %1：证件号码为空。</translation>
    </message>
    <message>
        <source>Engineer %1: phone is empty. The entry link is sent to it.</source>
        <translation>施工人员 %1：电话为空。入场链接将发送到该电话。</translation>
    </message>
    <message numerus="yes">
        <source>Engineer %1: phone has %n digit(s). A Chinese mobile number has 11 and starts with 13 to 19; others start with + and the country code.</source>
        <translation>
            <numerusform>施工人员 %1：电话有 %n 位数字。中国大陆手机号码为 11 位，以 13 到 19 开头；其他号码以 + 和国家代码开头。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line code is empty. What does the carrier call the line?</source>
        <translation>线路编号为空。请填写运营商对该线路的编号。</translation>
    </message>
    <message>
        <source>Cable label is empty. What stands on the cable in the data centre?</source>
        <translation>线缆标签为空。请填写机房内线缆上的标签。</translation>
    </message>
    <message>
        <source>Carrier is empty. Choose whose line it is.</source>
        <translation>运营商为空。请选择线路所属的运营商。</translation>
    </message>
    <message>
        <source>The provider does not know this carrier. Choose one of the four.</source>
        <translation>阿里云不认识此运营商。请从四项中选择一项。</translation>
    </message>
    <message>
        <source>Carrier&apos;s contact is empty. Whom does the provider call when the line fails?</source>
        <translation>运营商联系方式为空。请填写线路故障时阿里云的联系人。</translation>
    </message>
    <message>
        <source>Engineer %1: the name has a digit in it. Check it against the document.</source>
        <translation>施工人员 %1：姓名中含有数字。请核对证件。</translation>
    </message>
    <message>
        <source>Engineer %1: the ID card number is a woman&apos;s, and male is chosen. Check both.</source>
        <translation>施工人员 %1：身份证号码对应女性，而选择的是男。请核对两者。</translation>
    </message>
    <message>
        <source>Engineer %1: the ID card number is a man&apos;s, and female is chosen. Check both.</source>
        <translation>施工人员 %1：身份证号码对应男性，而选择的是女。请核对两者。</translation>
    </message>
    <message numerus="yes">
        <source>Engineer %1: this ID card number has %n character(s); it should have 18.</source>
        <translation>
            <numerusform>施工人员 %1：此身份证号码有 %n 位，应为 18 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Engineer %1: an ID card number is 17 digits and a digit or X. Check it against the card.</source>
        <translation>施工人员 %1：身份证号码由 17 位数字加一位数字或 X 组成。请核对身份证。</translation>
    </message>
    <message>
        <source>Engineer %1: digits 7 to 14 of this ID card number are no date of birth. Check it against the card.</source>
        <translation>施工人员 %1：此身份证号码的第 7 至 14 位不是有效的出生日期。请核对身份证。</translation>
    </message>
    <message>
        <source>Engineer %1: the last character of this ID card number does not fit the others, so one of them is wrong. Check it against the card.</source>
        <translation>施工人员 %1：此身份证号码的最后一位与其他位不符，其中必有错误。请核对身份证。</translation>
    </message>
    <message>
        <source>Engineer %1: a passport number is 5 to 20 letters and digits. Check it against the passport.</source>
        <translation>施工人员 %1：护照号码由 5 至 20 位字母和数字组成。请核对护照。</translation>
    </message>
    <message>
        <source>Engineer %1: Chinese passport numbers have 9 characters, such as E12345678 or EA1234567. Check it against the passport.</source>
        <translation>施工人员 %1：中国护照号码为 9 位，例如 E12345678 或 EA1234567。请核对护照。</translation>
    </message>
    <message numerus="yes">
        <source>Engineer %1: this phone has %n digit(s) with its country code; numbers have 7 to 15.</source>
        <translation>
            <numerusform>施工人员 %1：此电话连同国家代码共 %n 位；应为 7 至 15 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Engineer %1: this is not a phone number. It is digits, with + and the country code before those of other countries. The entry link is sent to it.</source>
        <translation>施工人员 %1：这不是电话号码。电话由数字组成，其他国家的号码前加 + 和国家代码。入场链接会发送到此号码。</translation>
    </message>
    <message>
        <source>Engineer %1: no Chinese mobile number starts like this one; they start with 13 to 19.</source>
        <translation>施工人员 %1：没有以此开头的中国手机号；手机号以 13 至 19 开头。</translation>
    </message>
    <message>
        <source>Engineer %1: this is a landline, which can&apos;t receive the entry link. Enter a mobile number.</source>
        <translation>施工人员 %1：这是固定电话，无法接收入场链接。请输入手机号。</translation>
    </message>
    <message>
        <source>Engineer %1: engineer %2 has this document number too. Check both.</source>
        <translation>施工人员 %1：施工人员 %2 也使用此证件号码。请核对两者。</translation>
    </message>
    <message>
        <source>Engineer %1: engineer %2 has this phone too. Each gets an entry link of their own.</source>
        <translation>施工人员 %1：施工人员 %2 也使用此电话。每人会收到各自的入场链接。</translation>
    </message>
    <message>
        <source>Site entry is less than two working days ahead, and the provider&apos;s review may take that long. Check the date.</source>
        <translation>入场时间距今不足两个工作日，而阿里云的审核可能需要这么久。请核对日期。</translation>
    </message>
    <message>
        <source>Engineer %1: the %2 contains half a character, which can&apos;t be sent. Type it again.</source>
        <translation>施工人员 %1：%2中含有半个字符，无法发送。请重新输入。</translation>
    </message>
    <message>
        <source>Engineer %1: the %2 has more than 4096 characters, which is more than is sent. Enter a shorter text.</source>
        <translation>施工人员 %1：%2超过 4096 个字符，超出可发送的长度。请输入更短的文本。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Line code</source>
        <translation>线路编号</translation>
    </message>
    <message>
        <source>Cable label</source>
        <translation>线缆标签</translation>
    </message>
    <message>
        <source>Carrier&apos;s contact</source>
        <translation>运营商联系人</translation>
    </message>
    <message>
        <source>%1 contains half a character, which can&apos;t be sent. Type it again.</source>
        <translation>%1中含有半个字符，无法发送。请重新输入。</translation>
    </message>
    <message>
        <source>%1 has more than 4096 characters, which is more than is sent. Enter a shorter text.</source>
        <translation>%1超过 4096 个字符，超出可发送的长度。请输入更短的文本。</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>This comes from a damaged database or its backup, and may have been sent before. The provider is asked before it is sent again, under the same client token.</source>
        <translation>此项来自损坏的数据库或其备份，此前可能已经发送。再次发送前会先向阿里云查询，并使用同一个幂等令牌（ClientToken）。</translation>
    </message>
    <message>
        <source>This comes from a damaged database or its backup, and may have been placed before, so it is not sent by itself. Look for the order in the provider&apos;s console, and say here whether it was done.</source>
        <translation>此项来自损坏的数据库或其备份，此前可能已经下单，因此不会自动发送。请在阿里云控制台中查找该订单，并在此说明是否已完成。</translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已于 %1 保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message>
        <source>%1 is not a file. Nothing was imported; choose an XLSX or CSV file.</source>
        <translation>%1 不是文件。未导入任何内容；请选择 XLSX 或 CSV 文件。</translation>
    </message>
    <message>
        <source>%1 could not be read. Nothing was imported; check that you may open it, and try again.</source>
        <translation>无法读取 %1。未导入任何内容；请确认您有权打开它，然后重试。</translation>
    </message>
    <message>
        <source>%1 holds no rows. Nothing was imported; choose a file with engineers in it.</source>
        <translation>%1 中没有任何行。未导入任何内容；请选择含有施工人员的文件。</translation>
    </message>
    <message>
        <source>%1 is larger than a roster can be. Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</source>
        <translation>%1 超出了名单可能的大小。未导入任何内容；请将施工人员复制到新工作表，并另存为 XLSX 或 CSV。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</source>
        <translation>
            <numerusform>%1 超过 %n 行。未导入任何内容；请将施工人员复制到新工作表，并另存为 XLSX 或 CSV。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n column(s). Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</source>
        <translation>
            <numerusform>%1 超过 %n 列。未导入任何内容；请将施工人员复制到新工作表，并另存为 XLSX 或 CSV。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is neither an XLSX workbook nor text in UTF-8, UTF-16 or GB18030. Nothing was imported; save it as XLSX or as “CSV UTF-8”.</source>
        <translation>%1 既不是 XLSX 工作簿，也不是 UTF-8、UTF-16 或 GB18030 文本。未导入任何内容；请另存为 XLSX 或“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>%1 is in Excel&apos;s old format. Nothing was imported; open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>%1 是旧版 Excel 格式。未导入任何内容；请用电子表格软件打开并另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is neither XLSX nor CSV. Nothing was imported; open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>%1 既不是 XLSX 也不是 CSV。未导入任何内容；请用电子表格软件打开并另存为 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Nothing was imported; open it in a spreadsheet and save it as XLSX or CSV without a password.</source>
        <translation>%1 受密码保护。未导入任何内容；请用电子表格软件打开，并另存为不带密码的 XLSX 或 CSV。</translation>
    </message>
    <message>
        <source>%1 is a damaged workbook. Nothing was imported; open it in a spreadsheet and save it again as XLSX or CSV.</source>
        <translation>%1 是已损坏的工作簿。未导入任何内容；请用电子表格软件打开并重新另存为 XLSX 或 CSV。</translation>
    </message>
</context>
<context>
    <name>SiteEntry</name>
    <message>
        <source>Site entry</source>
        <translation>进场</translation>
    </message>
    <message>
        <source>Site entry on your clock; the site&apos;s time zone is not known</source>
        <translation>进场（按本机时钟；现场时区未知）</translation>
    </message>
    <message>
        <source>On your clock</source>
        <translation>按本机时钟</translation>
    </message>
    <message>
        <source>Site entry in UTC</source>
        <translation>进场时间（UTC）</translation>
    </message>
</context>
<context>
    <name>SubmissionTable</name>
    <message>
        <source>Another CircuitDesk has taken this submission. Nothing was sent twice; its result will appear in the history.</source>
        <translation>另一个 CircuitDesk 已接手这次提交。没有重复发送；结果会显示在历史记录中。</translation>
    </message>
    <message>
        <source>CircuitDesk ended while this was being sent. It will be settled with the same client token, so nothing is done twice.</source>
        <translation>CircuitDesk 在发送过程中退出。将使用同一个幂等令牌（ClientToken）核实结果，因此不会重复执行。</translation>
    </message>
    <message>
        <source>There is no submission with the ID %1 here. Look it up in the history.</source>
        <translation>此处没有编号为 %1 的提交。请在历史记录中查找。</translation>
    </message>
    <message>
        <source>Submission %1 can&apos;t be decrypted with this key. It is kept as it is; start CircuitDesk with the key or passphrase it was stored with.</source>
        <translation>提交 %1 无法用此密钥解密。该提交保持原样；请使用存储时的密钥或口令启动 CircuitDesk。</translation>
    </message>
    <message>
        <source>This form was queued before, so it was not queued again. The outbox and the history have it; to send another one, make a new draft of it there.</source>
        <translation>此表单此前已加入发送队列，因此没有再次加入。可在发件箱和历史记录中查看；如需再发送一次，请在那里据此新建草稿。</translation>
    </message>
</context>
<context>
    <name>TemplateTable</name>
    <message>
        <source>A template needs a name. Nothing was stored; enter one.</source>
        <translation>模板需要名称。未存储任何内容；请输入名称。</translation>
    </message>
    <message>
        <source>There is a template with the name “%1” already. It was not changed; enter another name.</source>
        <translation>已有名为“%1”的模板，未作更改；请输入其他名称。</translation>
    </message>
    <message>
        <source>The name contains what is no character. Nothing was stored; type it again.</source>
        <translation>名称中含有无效字符。未存储任何内容；请重新输入。</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>CircuitDesk can&apos;t write to %1. Nothing was stored; check the permissions and the free space.</source>
        <translation>CircuitDesk 无法写入 %1。未存储任何内容；请检查权限和可用空间。</translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read. Your data is untouched; put the file back from a backup.</source>
        <translation>无法读取密钥文件 %1。您的数据未被改动；请从备份中恢复该文件。</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock your data. Close other programs and try again.</source>
        <translation>内存不足，无法解锁您的数据。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The passphrase is not the one your data was locked with. Nothing was changed; try again.</source>
        <translation>口令与锁定数据时的口令不一致。未作任何更改；请重试。</translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain is not the one your data was locked with. Your data is untouched; restore the keychain entry named CircuitDesk.</source>
        <translation>本机系统密钥环中的密钥与锁定数据时的密钥不一致。您的数据未被改动；请恢复系统密钥环中名为 CircuitDesk 的条目。</translation>
    </message>
    <message>
        <source>The key file %1 is missing, so your data can&apos;t be unlocked. It is untouched; put the file back from a backup.</source>
        <translation>密钥文件 %1 不存在，因此无法解锁您的数据。数据未被改动；请从备份中恢复该文件。</translation>
    </message>
    <message>
        <source>Your data is locked with a key in this computer&apos;s keychain, so it has no passphrase to change. Nothing was changed.</source>
        <translation>您的数据由本机系统密钥环中的密钥锁定，因此没有可更改的口令。未作任何更改。</translation>
    </message>
    <message>
        <source>The new passphrase is empty. Nothing was changed; the old one still holds.</source>
        <translation>新口令为空。未作任何更改；原口令仍然有效。</translation>
    </message>
    <message>
        <source>Another CircuitDesk is making or changing the key of %1 at this moment. Nothing was changed; try again when it is done.</source>
        <translation>另一个 CircuitDesk 此刻正在创建或更改 %1 的密钥。未作任何更改；请在其完成后重试。</translation>
    </message>
    <message>
        <source>Engineers&apos; data is stored encrypted, and this computer&apos;s keychain for the key is missing or locked. Unlock it and start CircuitDesk again, or set a passphrase (for the command line in CIRCUITDESK_PASSPHRASE); nothing is stored until then.</source>
        <translation>施工人员的信息以加密方式存储，而本机存放密钥的系统密钥环不存在或已锁定。请解锁密钥环并重新启动 CircuitDesk，或设置口令（命令行使用 CIRCUITDESK_PASSPHRASE）；在此之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain no longer has the key that your data was locked with. Your data is untouched; restore the keychain entry named CircuitDesk.</source>
        <translation>本机系统密钥环中已没有锁定您数据的密钥。数据未被改动；请恢复名为 CircuitDesk 的密钥环条目。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::AboutDialog</name>
    <message>
        <source>About CircuitDesk</source>
        <translation>关于 CircuitDesk</translation>
    </message>
    <message>
        <source>CircuitDesk</source>
        <translation>CircuitDesk</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>LOA applications and port orders for leased lines.</source>
        <translation>办理物理专线的 LOA 申请和端口订单。</translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation>遵循 GNU GPL 第 3 版或更高版本的自由软件。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Access</name>
    <message>
        <source>There is no account &quot;%1&quot;. Nothing was sent; &quot;circuitdesk-cli account list&quot; names the accounts.</source>
        <translation>没有账号“%1”。未发送任何内容；“circuitdesk-cli account list”可列出账号。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::AccountCheck</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全连接</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥（AccessKey）</translation>
    </message>
    <message>
        <source>Reading regions</source>
        <translation>读取地域</translation>
    </message>
    <message>
        <source>How values travel</source>
        <translation>参数的传递方式</translation>
    </message>
    <message>
        <source>Reading circuits</source>
        <translation>读取专线</translation>
    </message>
    <message>
        <source>Outbound billing</source>
        <translation>出方向流量计费</translation>
    </message>
    <message>
        <source>The proxy %1 looks up %2.</source>
        <translation>由代理 %1 解析 %2。</translation>
    </message>
    <message>
        <source>%1 needs no looking up.</source>
        <translation>%1 无需解析。</translation>
    </message>
    <message>
        <source>The name %1 is not found. Is there a network? If the name was typed, check the account&apos;s address; if this network needs a proxy, enter it in the settings.</source>
        <translation>找不到主机名 %1。请检查网络是否可用。如果该名称是手工输入的，请检查账号的服务地址；如果当前网络需要代理，请在设置中填写。</translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <translation>%1 的地址是 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) can be read.</source>
        <translation>
            <numerusform>可以读取 %n 个地域。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>无法连接到 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not trusted: %2 %3</source>
        <translation>%1 不可信任：%2 %3</translation>
    </message>
    <message>
        <source>%1 answers, without encryption, on this computer.</source>
        <translation>%1 在本机以未加密的方式应答。</translation>
    </message>
    <message>
        <source>%1 answers over %2.</source>
        <translation>%1 通过 %2 应答。</translation>
    </message>
    <message>
        <source>The answer had no date, so this computer&apos;s clock could not be compared. Compare it yourself.</source>
        <translation>应答中没有日期，因此无法比对本机时钟。请自行核对。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the provider&apos;s.</source>
        <translation>本机时钟与阿里云一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the provider&apos;s.</source>
        <translation>本机时钟比阿里云快 %1。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the provider&apos;s.</source>
        <translation>本机时钟比阿里云慢 %1。</translation>
    </message>
    <message>
        <source>Up to 15 minutes are allowed. Set it right, or let the system set it.</source>
        <translation>允许的偏差不超过 15 分钟。请校准，或由系统自动校准。</translation>
    </message>
    <message>
        <source>More than 15 minutes are refused, so requests are dated by the provider&apos;s clock for now. Set this computer&apos;s right: site entry times are judged by it.</source>
        <translation>偏差超过 15 分钟的请求会被拒绝，因此目前的请求按阿里云的时间标注。请校准本机时钟：进场时间是按本机时钟判断的。</translation>
    </message>
    <message>
        <source>The provider knows access key %1.</source>
        <translation>阿里云认识访问密钥 %1。</translation>
    </message>
    <message>
        <source>Not told: %1</source>
        <translation>未得知：%1</translation>
    </message>
    <message>
        <source>This key may not do that. Ask the account&apos;s administrator for the permission %1.</source>
        <translation>此密钥没有该权限。请向账号管理员申请权限 %1。</translation>
    </message>
    <message>
        <source>Circuits in %1 can be read.</source>
        <translation>可以读取 %1 的专线。</translation>
    </message>
    <message numerus="yes">
        <source>%n circuit(s) in %1 can be read.</source>
        <translation>
            <numerusform>可以读取 %1 的 %n 条专线。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider reads this account&apos;s values neither from the body of a request nor from its address, so nothing can be sent. Check the account&apos;s address; a proxy may cut requests.</source>
        <translation>阿里云既没有从请求正文、也没有从请求地址中读到该账号的参数，因此无法发送任何内容。请检查账号的服务地址；代理可能截断了请求。</translation>
    </message>
    <message>
        <source>Not found out, because neither read was answered. Check the account again when the steps below work.</source>
        <translation>尚未查明，因为两次读取都没有得到应答。待下列步骤正常后请再次检查账号。</translation>
    </message>
    <message>
        <source>The provider reads values from the body of a request, so that no ID number stands in an address.</source>
        <translation>阿里云从请求正文中读取参数，因此证件号码不会出现在地址中。</translation>
    </message>
    <message>
        <source>The provider reads this account&apos;s values only from the address of a request. CircuitDesk puts them there from now on; a proxy that opens secure connections could log them.</source>
        <translation>阿里云只从请求地址中读取该账号的参数。CircuitDesk 此后将参数放在地址中；会解密安全连接的代理可能记录这些内容。</translation>
    </message>
    <message>
        <source>Whether it is open can&apos;t be read. Ask the account&apos;s administrator for the permission %1.</source>
        <translation>无法读取是否已开通。请向账号管理员申请权限 %1。</translation>
    </message>
    <message>
        <source>Billing for outbound data transfer is open in %1.</source>
        <translation>%1 已开通出方向流量计费。</translation>
    </message>
    <message>
        <source>Billing for outbound data transfer is not open in %1: applications there are refused until it is. Open it in the provider&apos;s console; it can&apos;t be closed again.</source>
        <translation>%1 尚未开通出方向流量计费：开通之前，该地域的申请会被拒绝。请在阿里云控制台开通；开通后不能关闭。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached through the proxy %2. Is the proxy right? %3</source>
        <translation>无法通过代理 %2 连接到 %1。请检查代理是否正确。%3</translation>
    </message>
</context>
<context>
    <name>circuitdesk::AccountController</name>
    <message>
        <source>Requests stay on this computer.</source>
        <translation>请求只在本机内进行。</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>%1 (this session)</source>
        <translation>%1（仅本次运行）</translation>
    </message>
</context>
<context>
    <name>circuitdesk::AccountEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Yours to choose. Empty: the shortened access key.</source>
        <translation>可自定。留空则使用截短的访问密钥。</translation>
    </message>
    <message>
        <source>Access key &amp;ID</source>
        <translation>AccessKey &amp;ID</translation>
    </message>
    <message>
        <source>Access key &amp;secret</source>
        <translation>AccessKey &amp;Secret</translation>
    </message>
    <message>
        <source>Security &amp;token</source>
        <translation>安全令牌（SecurityToken）(&amp;T)</translation>
    </message>
    <message>
        <source>Only for temporary keys; else empty.</source>
        <translation>仅用于临时访问密钥，否则留空。</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>服务地址(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: the provider&apos;s own of each region. Else https://host.</source>
        <translation>留空则使用阿里云各地域的地址，否则填写 https://host。</translation>
    </message>
    <message>
        <source>Sa&amp;ve and check</source>
        <translation>保存并检查(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>地域(&amp;R)</translation>
    </message>
    <message>
        <source>Where the account is checked.</source>
        <translation>在此地域检查账号。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Change account &quot;%1&quot;</source>
        <translation>更改账号“%1”</translation>
    </message>
    <message>
        <source>Another key is another account: add it as a new one.</source>
        <translation>另一个密钥即另一个账号：请作为新账号添加。</translation>
    </message>
    <message>
        <source>As the provider&apos;s console shows it.</source>
        <translation>与阿里云控制台显示的一致。</translation>
    </message>
    <message>
        <source>It is not stored any more: enter the same one again.</source>
        <translation>已不再存储：请重新输入同一个。</translation>
    </message>
    <message>
        <source>Empty: the stored one stays.</source>
        <translation>留空则保留已存储的内容。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>仅保存在本机系统密钥环中。</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
</context>
<context>
    <name>circuitdesk::AccountPane</name>
    <message>
        <source>Requests are signed with the keys of the account in use. What was queued under one account is never sent with another.</source>
        <translation>请求使用当前账号的密钥签名。在某个账号下排队的提交绝不会用其他账号发送。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥（AccessKey）</translation>
    </message>
    <message>
        <source>Keys from</source>
        <translation>密钥来源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>No accounts</source>
        <translation>没有账号</translation>
    </message>
    <message>
        <source>An account has the access keys that requests are signed with. Forms can be written without one; they are sent when there is one.</source>
        <translation>账号包含用于签名请求的访问密钥。没有账号也可以填写表单；有账号后即可发送。</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add account</source>
        <translation>添加账号(&amp;A)</translation>
    </message>
    <message>
        <source>Check this account: clock, address, secure connection, key, permissions. It only reads.</source>
        <translation>检查此账号：时钟、地址、安全连接、密钥、权限。只读取，不更改任何内容。</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Keys missing</source>
        <translation>缺少密钥</translation>
    </message>
    <message>
        <source>Remove account &quot;%1&quot; and its keys from this computer? What was queued under it stays in the outbox, and is sent when the account is added again.</source>
        <translation>从本机移除账号“%1”及其密钥？在该账号下排队的提交会保留在发件箱中，重新添加该账号后发送。</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Accounts</name>
    <message>
        <source>The accounts are still being read.</source>
        <translation>仍在读取账号。</translation>
    </message>
    <message>
        <source>Another account has this name. Choose a different one.</source>
        <translation>已有账号使用此名称。请选择其他名称。</translation>
    </message>
    <message>
        <source>This key is account &quot;%1&quot; already. Change that one instead.</source>
        <translation>此密钥已属于账号“%1”。请更改该账号。</translation>
    </message>
    <message>
        <source>This is another key, so it is another account: what was queued under the old key is only ever sent with it. Add it as a new account.</source>
        <translation>这是另一个密钥，因此是另一个账号：在旧密钥下排队的提交只会用旧密钥发送。请作为新账号添加。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing or locked, so the keys of account &quot;%1&quot; are kept only until CircuitDesk ends, and nowhere on the disk. Enter them again after the next start.</source>
        <translation>本机没有系统密钥环或密钥环已锁定，因此账号“%1”的密钥只保留到 CircuitDesk 退出，不会写入磁盘。下次启动后请重新输入。</translation>
    </message>
    <message>
        <source>The account is removed from the list, but this computer&apos;s keychain did not let go of its keys. Delete the entry named CircuitDesk there.</source>
        <translation>账号已从列表中移除，但本机系统密钥环未能删除其密钥。请在密钥环中删除名为 CircuitDesk 的条目。</translation>
    </message>
    <message>
        <source>The keys of account &quot;%1&quot; are not in this computer&apos;s keychain. What you entered is kept; enter them again in the settings.</source>
        <translation>本机系统密钥环中没有账号“%1”的密钥。您填写的内容已保留；请在设置中重新输入密钥。</translation>
    </message>
    <message>
        <source>Account &quot;%1&quot; has an address on this computer, which is for practice only. Nothing was sent; change its address in the settings.</source>
        <translation>账号“%1”的服务地址在本机，仅用于练习。未发送任何内容；请在设置中更改其地址。</translation>
    </message>
    <message>
        <source>There is no such account any more. What you entered is kept; choose another one.</source>
        <translation>该账号已不存在。您填写的内容已保留；请选择其他账号。</translation>
    </message>
    <message>
        <source>Practice server</source>
        <translation>练习服务器</translation>
    </message>
    <message>
        <source>Entered, until CircuitDesk ends</source>
        <translation>手工输入，保留到 CircuitDesk 退出</translation>
    </message>
    <message>
        <source>Entered, in the keychain</source>
        <translation>手工输入，保存在系统密钥环中</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or not running, so the keys of account &quot;%1&quot; can&apos;t be read. What you entered is kept; unlock it and choose the account again, or enter its keys again in the settings.</source>
        <translation>本机系统密钥环已锁定或未运行，因此无法读取账号“%1”的密钥。您填写的内容已保留；请解锁系统密钥环后重新选择该账号，或在设置中重新输入密钥。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Application</name>
    <message>
        <source>The database is free again. Everything can be used.</source>
        <translation>数据库已释放。所有功能均可使用。</translation>
    </message>
    <message>
        <source>Another program holds the database %1, so nothing can be shown or entered yet. CircuitDesk tries again by itself; end that program if it hangs.</source>
        <translation>另一个程序正在占用数据库 %1，因此暂时无法显示或填写任何内容。CircuitDesk 会自动重试；如果该程序没有响应，请结束它。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::BookDialog</name>
    <message>
        <source>Address book</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>Engineers from the address book</source>
        <translation>通讯录中的施工人员</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>搜索通讯录</translation>
    </message>
    <message>
        <source>Search by name, document number or phone</source>
        <translation>按姓名、证件号码或电话搜索</translation>
    </message>
    <message>
        <source>Nobody is in the address book who is not on the roster already.</source>
        <translation>通讯录中的人都已在名单上。</translation>
    </message>
    <message>
        <source>Tick who goes on the roster, with the mouse or the space bar. Those that are on it already are not listed.</source>
        <translation>用鼠标或空格键勾选要加入名单的人。已在名单上的不再列出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen, %n place(s) left</source>
        <translation>
            <numerusform>已选 %1 人，还有 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n engineer(s)</source>
        <translation>
            <numerusform>添加 %n 位施工人员(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 chosen. With those who are on it already, the roster has its 16 engineers and is full.</source>
        <translation>已选 %1 人。加上名单中已有的人员，名单已满 16 位施工人员。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::BookExportDialog</name>
    <message>
        <source>&amp;Mask the numbers; such a file can&apos;t be imported again</source>
        <translation>遮盖号码(&amp;M)；这样的文件无法再导入</translation>
    </message>
    <message>
        <source>Export engineers</source>
        <translation>导出施工人员</translation>
    </message>
    <message>
        <source>The file is not encrypted: whoever has it reads names, ID numbers and phones. Keep it private, and delete it when it has served.</source>
        <translation>文件没有加密：任何拿到它的人都能读到姓名、证件号码和电话。请妥善保管，用完后删除。</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>Export %n engineer(s)</source>
        <translation>
            <numerusform>导出 %n 位施工人员</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::BookOffer</name>
    <message>
        <source>The application is queued. %1</source>
        <translation>申请已进入队列。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) of it are not in the address book, and some have other details there.</source>
        <translation>
            <numerusform>其中 %n 位施工人员不在通讯录中，另有一些在通讯录中的信息不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add and update</source>
        <translation>添加并更新</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) of it are not in the address book.</source>
        <translation>
            <numerusform>其中 %n 位施工人员不在通讯录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to the book</source>
        <translation>添加到通讯录</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) of it have another name, gender or phone in the address book.</source>
        <translation>
            <numerusform>其中 %n 位施工人员在通讯录中的姓名、性别或电话不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Update the book</source>
        <translation>更新通讯录</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CheckView</name>
    <message>
        <source>Check a&amp;gain</source>
        <translation>再次检查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back to the accounts</source>
        <translation>返回账号列表(&amp;B)</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check of account &quot;%1&quot;</source>
        <translation>检查账号“%1”</translation>
    </message>
    <message>
        <source>The check only reads. Nothing is applied for, ordered or changed.</source>
        <translation>检查只读取信息。不会提交申请、下单或更改任何内容。</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Is being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>Something does not work. Mend the steps marked below and check again.</source>
        <translation>存在问题。请修正下面标出的步骤，然后再次检查。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The account works; read the notes below.</source>
        <translation>账号可用；请阅读下面的说明。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitBox</name>
    <message>
        <source>Type an ID, a name or a place</source>
        <translation>输入 ID、名称或位置</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitIdsEdit</name>
    <message>
        <source>One circuit ID a line</source>
        <translation>每行一个专线 ID</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitModel</name>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>LOA</source>
        <translation>LOA</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Allocating</source>
        <translation>正在分配资源</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>资源已分配</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>In service</source>
        <translation>已开通</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>申请被拒绝</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Allocation failed</source>
        <translation>资源分配失败</translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation>正在终止</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>竣工处理中</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已竣工</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>The provider allocates the port</source>
        <translation>等待阿里云分配端口</translation>
    </message>
    <message>
        <source>Apply for the LOA</source>
        <translation>申请授权书（LOA）</translation>
    </message>
    <message>
        <source>The provider reviews the application</source>
        <translation>等待阿里云审核申请</translation>
    </message>
    <message>
        <source>Do the work, then report completion</source>
        <translation>施工，然后报竣工</translation>
    </message>
    <message>
        <source>Order the port</source>
        <translation>订购端口</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Confirm the circuit</source>
        <translation>确认专线</translation>
    </message>
    <message>
        <source>Apply again, it was rejected</source>
        <translation>重新申请：申请被拒绝</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitsController</name>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitsDialog</name>
    <message>
        <source>For several circuits</source>
        <translation>用于多条专线</translation>
    </message>
    <message>
        <source>Each circuit gets a draft of its own, with everything that this form holds. Nothing is sent: you review and send each one by itself.</source>
        <translation>每条专线各生成一份草稿，内容与此表单相同。不会发送任何内容：请逐份核对并发送。</translation>
    </message>
    <message>
        <source>&amp;Circuits</source>
        <translation>专线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Other circuits, by ID</source>
        <translation>其他专线，按 ID(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n draft(s)</source>
        <translation>
            <numerusform>生成 %n 份草稿(&amp;M)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circuit(s) chosen</source>
        <translation>
            <numerusform>已选 %n 条专线</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick circuits with Space, or paste IDs below the list.</source>
        <translation>按空格键勾选专线，或在列表下方粘贴 ID。</translation>
    </message>
    <message numerus="yes">
        <source>%n circuits are too many: at most 100 are made at a time. Nothing was made; take some out, and make the others afterwards.</source>
        <translation>
            <numerusform>%n 条专线过多：一次最多生成 100 份草稿。未生成任何内容；请减少一些，其余的稍后再生成。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you pasted has %1 characters, and at most %2 are taken. Nothing of it was taken, and what was there is kept: paste fewer IDs.</source>
        <translation>粘贴的内容有 %1 个字符，最多接受 %2 个。未取用其中任何内容，原有内容保持不变：请少粘贴一些 ID。</translation>
    </message>
    <message>
        <source>&amp;Make drafts</source>
        <translation>生成草稿(&amp;M)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitsPage</name>
    <message>
        <source>Circuits</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>No circuits seen yet</source>
        <translation>尚未获取到专线</translation>
    </message>
    <message>
        <source>The circuits of your account appear here with their state and their next step. They stay readable without a network.</source>
        <translation>账号下的物理专线会显示在这里，包括状态和下一步。没有网络时仍可查看。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation>向阿里云查询</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>&amp;Apply for the LOA…</source>
        <translation>申请授权书（LOA）(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Apply again…</source>
        <translation>重新申请(&amp;A)…</translation>
    </message>
    <message>
        <source>Report &amp;completion…</source>
        <translation>报竣工(&amp;C)…</translation>
    </message>
    <message>
        <source>Con&amp;firm the circuit…</source>
        <translation>确认专线(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Order the port…</source>
        <translation>订购端口(&amp;O)…</translation>
    </message>
    <message>
        <source>Wait for the provider</source>
        <translation>等待阿里云处理</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>Choose a circuit</source>
        <translation>选择专线</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Command</name>
    <message>
        <source>Nothing was stored or sent; mend the files and run the command again.</source>
        <translation>未存储或发送任何内容；请修正文件，然后重新运行命令。</translation>
    </message>
    <message>
        <source>Nothing was stored or sent.</source>
        <translation>未存储或发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was ordered yet. To place the order, run the same command with --yes.</source>
        <translation>尚未订购。要下单，请加上 --yes 重新运行同一命令。</translation>
    </message>
    <message>
        <source>An earlier order for this circuit is not settled yet (submission %1). Nothing was ordered; run &quot;circuitdesk-cli send&quot; to settle it first.</source>
        <translation>该专线之前的订单尚未了结（提交 %1）。未订购任何内容；请先运行“circuitdesk-cli send”核实其结果。</translation>
    </message>
    <message>
        <source>Note: this circuit already has order %1, accepted %2.</source>
        <translation>注意：该专线已有订单 %1，受理时间 %2。</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的提交。</translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation>没有可列出的内容。</translation>
    </message>
    <message>
        <source>%1 is not an LOA application, so it has no form. Nothing was written.</source>
        <translation>%1 不是 LOA 申请，因此没有申请表。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1: worth a look: %2</source>
        <translation>%1：请留意：%2</translation>
    </message>
    <message>
        <source>The passphrase was changed; the new one is needed from now on.</source>
        <translation>口令已更改；此后需要使用新口令。</translation>
    </message>
    <message>
        <source>The engineers&apos; data of %1 was removed on %2, so the form has none.</source>
        <translation>%1 的施工人员信息已于 %2 移除，因此申请表中没有施工人员。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CompanyDefaults</name>
    <message>
        <source>construction company</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>line type</source>
        <translation>线路类型</translation>
    </message>
    <message>
        <source>bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>Filled in as in the last application of this company: %1. Change what is different this time.</source>
        <translation>已按该单位上一次申请填入：%1。如有不同请修改。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>This company&apos;s last application could not be read, so nothing was filled in from it. What you typed is kept: go on by hand, or try again. %1</source>
        <translation>无法读取该单位上一次的申请，因此没有据此填入任何内容。您输入的内容已保留：请手动填写，或重试。%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>circuitdesk::CompletionPage</name>
    <message>
        <source>Completion report</source>
        <translation>报竣工</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>核对并发送(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows everything once more before anything is sent (Ctrl+Enter).</source>
        <translation>发送之前再次显示全部内容（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Circuit</source>
        <translation>专线(&amp;C)</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Construction is completed</source>
        <translation>施工已竣工</translation>
    </message>
    <message>
        <source>Line data changed</source>
        <translation>线路信息变更</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>What happe&amp;ned</source>
        <translation>报告类型(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Line code</source>
        <translation>线路编号(&amp;L)</translation>
    </message>
    <message>
        <source>What the carrier calls the line</source>
        <translation>运营商对该线路的编号</translation>
    </message>
    <message>
        <source>Cable la&amp;bel</source>
        <translation>线缆标签(&amp;B)</translation>
    </message>
    <message>
        <source>What stands on the cable in the data centre</source>
        <translation>机房内线缆上的标签</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>C&amp;arrier</source>
        <translation>运营商(&amp;A)</translation>
    </message>
    <message>
        <source>Carrier&apos;s c&amp;ontact</source>
        <translation>运营商联系方式(&amp;O)</translation>
    </message>
    <message>
        <source>Whom to call when the line fails</source>
        <translation>线路故障时的联系人</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftModel</name>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最后更改</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n 处待核对</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>CircuitDesk ended while this was being typed. Open it to see both versions.</source>
        <translation>输入过程中 CircuitDesk 意外结束。打开即可查看两个版本。</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s)</source>
        <translation>
            <numerusform>%n 位施工人员</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed for good on this day.</source>
        <translation>将在这一天彻底删除。</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>尚无名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>删除日期</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>丢弃时间</translation>
    </message>
    <message>
        <source>CircuitDesk ended while this was being typed. Nothing of it was lost: open it to go on.</source>
        <translation>输入过程中 CircuitDesk 意外结束。没有丢失任何内容：打开即可继续。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsController</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>CircuitDesk ended while %n form(s) were being typed. Nothing was lost: see the drafts.</source>
        <translation>
            <numerusform>输入 %n 份表单时 CircuitDesk 意外结束。没有丢失任何内容：请查看草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>显示草稿</translation>
    </message>
    <message numerus="yes">
        <source>The draft is in the bin for %n day(s).</source>
        <translation>
            <numerusform>草稿已放入回收站，保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft is back among the drafts.</source>
        <translation>草稿已恢复。</translation>
    </message>
    <message>
        <source>Once it is removed for good, nothing can bring this draft back. Nothing was removed yet.</source>
        <translation>彻底删除后，此草稿将无法找回。尚未删除任何内容。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>The draft was removed for good.</source>
        <translation>草稿已彻底删除。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>A form is a draft from its first letter until it is sent. It is saved while you type, with or without a network.</source>
        <translation>表单从输入第一个字起到发送为止都是草稿。无论有无网络，输入时都会自动保存。</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>复制(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>New LOA application</source>
        <translation>新建 LOA 申请</translation>
    </message>
    <message>
        <source>New port order</source>
        <translation>新建端口订单</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Makes a second draft like this one and opens it (Ctrl+D).</source>
        <translation>生成一份相同的草稿并打开 (Ctrl+D)。</translation>
    </message>
    <message>
        <source>Search by company, circuit, place or engineer</source>
        <translation>按单位、专线、地点或施工人员搜索</translation>
    </message>
    <message>
        <source>Search drafts, templates and the bin</source>
        <translation>搜索草稿、模板和回收站</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>草稿 (%1)</translation>
    </message>
    <message>
        <source>Templates (%1)</source>
        <translation>模板 (%1)</translation>
    </message>
    <message>
        <source>Bin (%1)</source>
        <translation>回收站 (%1)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New from template</source>
        <translation>从模板新建(&amp;N)</translation>
    </message>
    <message>
        <source>De&amp;lete for good</source>
        <translation>彻底删除(&amp;L)</translation>
    </message>
    <message>
        <source>Saved on this computer while you type</source>
        <translation>输入时自动保存在本机</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Nothing here has these words. Shorten the search, or look in the others.</source>
        <translation>此处没有包含这些字词的内容。请缩短搜索词，或查看其他列表。</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>没有模板</translation>
    </message>
    <message>
        <source>A template keeps everything of a form but its circuit and its time. Fill in a form, then choose “Save as template…” in the File menu.</source>
        <translation>模板保留表单中除专线和时间以外的全部内容。请先填写表单，然后在“文件”菜单中选择“另存为模板…”。</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>回收站为空</translation>
    </message>
    <message numerus="yes">
        <source>Drafts that you delete lie here for %n day(s), and can be restored.</source>
        <translation>
            <numerusform>删除的草稿会在此保留 %n 天，可以恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineerBookModel</name>
    <message>
        <source>Never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineerDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Document n&amp;umber</source>
        <translation>证件号码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Add an engineer</source>
        <translation>添加施工人员</translation>
    </message>
    <message>
        <source>Change an engineer</source>
        <translation>修改施工人员</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>性别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>证件(&amp;D)</translation>
    </message>
    <message>
        <source>The entry link of each application is sent to it.</source>
        <translation>每次申请的入场链接都会发送到此号码。</translation>
    </message>
    <message>
        <source>&amp;Add to the book</source>
        <translation>添加到通讯录(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 is in the book with this document. Saved, the two become one.</source>
        <translation>%1 已以此证件登记在通讯录中。保存后两者将合并为一。</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>请先输入姓名。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineerLine</name>
    <message>
        <source>Shown in clear</source>
        <translation>已显示完整号码</translation>
    </message>
    <message>
        <source>Numbers are masked</source>
        <translation>号码已遮盖</translation>
    </message>
    <message>
        <source>Hide the numbers of engineer %1</source>
        <translation>隐藏施工人员 %1 的号码</translation>
    </message>
    <message>
        <source>Show the numbers of engineer %1</source>
        <translation>显示施工人员 %1 的号码</translation>
    </message>
    <message>
        <source>Hide the numbers again.</source>
        <translation>重新隐藏号码。</translation>
    </message>
    <message>
        <source>Show the numbers for 30 seconds. The events will say so.</source>
        <translation>显示号码 30 秒。此操作会记入事件。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineersController</name>
    <message>
        <source>What you typed of this engineer was not saved. The address book is as it was.</source>
        <translation>您输入的这位施工人员未保存。通讯录保持原样。</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>继续输入</translation>
    </message>
    <message>
        <source>%1 was in the address book with this document already, and is up to date now.</source>
        <translation>%1 已以此证件登记在通讯录中，现已更新。</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) were added to the address book.</source>
        <translation>
            <numerusform>已将 %n 位施工人员添加到通讯录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) in the address book were updated.</source>
        <translation>
            <numerusform>已更新通讯录中的 %n 位施工人员。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) were in the address book already.</source>
        <translation>
            <numerusform>有 %n 位施工人员已在通讯录中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was deleted from the address book. Applications keep their engineers.</source>
        <translation>已从通讯录删除 %1。各申请中的施工人员不受影响。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineersPage</name>
    <message>
        <source>Engineers</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Add engineer</source>
        <translation>添加施工人员(&amp;A)</translation>
    </message>
    <message>
        <source>Add engineer</source>
        <translation>添加施工人员</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>Search the address book</source>
        <translation>搜索通讯录</translation>
    </message>
    <message>
        <source>Search by name, document number or phone</source>
        <translation>按姓名、证件号码或电话搜索</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Hide num&amp;bers</source>
        <translation>隐藏号码(&amp;B)</translation>
    </message>
    <message>
        <source>Show num&amp;bers</source>
        <translation>显示号码(&amp;B)</translation>
    </message>
    <message>
        <source>Hide the numbers again.</source>
        <translation>重新隐藏号码。</translation>
    </message>
    <message>
        <source>Shows the numbers of this engineer for 30 seconds.</source>
        <translation>显示这位施工人员的号码 30 秒。</translation>
    </message>
    <message>
        <source>Nobody is in the address book</source>
        <translation>通讯录中还没有人</translation>
    </message>
    <message>
        <source>Whoever is here is found by the first letters of their name in each application, with document and phone. The book is encrypted on this computer, and stays when old applications lose their engineers&apos; data.</source>
        <translation>登记在此的人，在每份申请中输入姓名的前几个字即可找到，连同证件和电话。通讯录在本机加密保存；旧申请清除施工人员数据时不受影响。</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>没有匹配的人</translation>
    </message>
    <message>
        <source>No name, document number or phone in the address book has what is searched for. Shorten the search.</source>
        <translation>通讯录中没有姓名、证件号码或电话包含所搜内容。请缩短搜索词。</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s), encrypted on this computer</source>
        <translation>
            <numerusform>%n 位施工人员，在本机加密保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n engineer(s)</source>
        <translation>
            <numerusform>%n 位施工人员中的 %1 位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n 处需要修正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n 处需要核对</numerusform>
        </translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Keeps the value as it is. The review lists it before anything is sent.</source>
        <translation>保持该值不变。发送之前会在核对页列出。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::ExplainDialog</name>
    <message>
        <source>The same call on the command line</source>
        <translation>命令行形式的同一调用</translation>
    </message>
    <message>
        <source>The same call in a program</source>
        <translation>程序形式的同一调用</translation>
    </message>
    <message>
        <source>The call explained</source>
        <translation>调用说明</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>SDK</source>
        <translation>SDK</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Name on the wire</source>
        <translation>接口参数名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Canonical request</source>
        <translation>规范化请求</translation>
    </message>
    <message>
        <source>Body, whose SHA-256 ends the canonical request</source>
        <translation>请求正文（其 SHA-256 位于规范化请求末尾）</translation>
    </message>
    <message>
        <source>String to sign, with the SHA-256 of the canonical request</source>
        <translation>待签名字符串（含规范化请求的 SHA-256）</translation>
    </message>
    <message>
        <source>Authorization header</source>
        <translation>Authorization 请求头</translation>
    </message>
    <message>
        <source>Open the provider&apos;s &amp;page about it</source>
        <translation>打开阿里云的诊断页面(&amp;P)</translation>
    </message>
    <message>
        <source>What the provider answered</source>
        <translation>阿里云的应答</translation>
    </message>
    <message>
        <source>&amp;Show personal data</source>
        <translation>显示个人信息(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing was sent yet. Once it is, the history explains the call with its answer.</source>
        <translation>尚未发送。发送后，历史记录会连同应答一起说明此调用。</translation>
    </message>
    <message>
        <source>The provider&apos;s page about it</source>
        <translation>阿里云的诊断页面</translation>
    </message>
</context>
<context>
    <name>circuitdesk::FormController</name>
    <message>
        <source>Nothing to mend. The form can be sent.</source>
        <translation>没有需要修改的内容，表单可以发送。</translation>
    </message>
    <message>
        <source>The form has changed since its review was opened, so nothing was sent. It is kept as it is now: review it once more.</source>
        <translation>打开核对页面后表单又有改动，因此没有发送。表单按现状保留：请再核对一次。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::FormField</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Said to be right</source>
        <translation>已确认无误</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>确认无误</translation>
    </message>
    <message>
        <source>Check it again</source>
        <translation>重新核对</translation>
    </message>
</context>
<context>
    <name>circuitdesk::FormMenu</name>
    <message>
        <source>New from &amp;template…</source>
        <translation>从模板新建(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate this form</source>
        <translation>复制此表单(&amp;D)</translation>
    </message>
    <message>
        <source>Save &amp;as template…</source>
        <translation>另存为模板(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;For several circuits…</source>
        <translation>用于多条专线(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>circuitdesk::FormTools</name>
    <message>
        <source>This is a second draft with the same content. The first one is kept among the drafts.</source>
        <translation>这是内容相同的另一份草稿。原来的那份保留在草稿中。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::HistoryController</name>
    <message>
        <source>Practice mode has no console. With real keys this opens the provider&apos;s console.</source>
        <translation>练习模式没有控制台。使用真实的访问密钥时，此处会打开阿里云控制台。</translation>
    </message>
    <message>
        <source>The data of people in this submission was removed on %1, so the new draft has none. Enter it again before you send.</source>
        <translation>此提交中的个人信息已于 %1 移除，因此新草稿中没有这些信息。发送之前请重新填写。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>LOA application</source>
        <translation>LOA 申请</translation>
    </message>
    <message>
        <source>Second LOA application</source>
        <translation>二次 LOA 申请</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation>报竣工</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Port order</source>
        <translation>端口订单</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>结果未知</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>circuitdesk::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Search by circuit, company, request ID, order ID or error code</source>
        <translation>按专线、单位、请求 ID、订单 ID 或错误码搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>LOA</source>
        <translation>LOA</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Copy &amp;order ID</source>
        <translation>复制订单 ID(&amp;O)</translation>
    </message>
    <message>
        <source>Copy re&amp;quest ID</source>
        <translation>复制请求 ID(&amp;Q)</translation>
    </message>
    <message>
        <source>Open in &amp;console</source>
        <translation>在控制台中打开(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport PDF</source>
        <translation>导出 PDF(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation>再次使用(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing was submitted yet</source>
        <translation>尚未提交任何内容</translation>
    </message>
    <message>
        <source>Everything you submit stays here with its answer and its IDs, and can be used again for the next application.</source>
        <translation>您提交的所有内容及其应答和 ID 都保留在这里，可供下次申请时再次使用。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有匹配项</translation>
    </message>
    <message>
        <source>No submission fits the search and the filter. Shorten the search or choose All.</source>
        <translation>没有符合搜索和筛选条件的提交。请缩短搜索内容或选择“全部”。</translation>
    </message>
    <message>
        <source>Exp&amp;lain the call</source>
        <translation>说明此调用(&amp;L)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Housekeeping</name>
    <message numerus="yes">
        <source>The engineers&apos; data of %n submission(s) was removed, as the settings ask for. The rest of them is kept in the history.</source>
        <translation>
            <numerusform>已按设置移除 %n 个提交的施工人员信息。其余内容保留在历史记录中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::ImportDialog</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>Tick no&amp;body</source>
        <translation>全部取消勾选(&amp;B)</translation>
    </message>
    <message>
        <source>Import engineers</source>
        <translation>导入施工人员</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Gender</source>
        <translation>性别(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>证件(&amp;D)</translation>
    </message>
    <message>
        <source>Document n&amp;umber</source>
        <translation>证件号码(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Engineers in the file</source>
        <translation>文件中的施工人员</translation>
    </message>
    <message>
        <source>Which column of %1 holds what? Nobody is added before you say so.</source>
        <translation>%1 的各列分别是什么？在您确认之前不会添加任何人。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are a title and the &amp;header</source>
        <translation>
            <numerusform>前 %n 行是标题和表头(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row is a &amp;header</source>
        <translation>第一行是表头(&amp;H)</translation>
    </message>
    <message>
        <source>In no column</source>
        <translation>不在任何列中</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, its header</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <comment>engineers on the roster then, most</comment>
        <translation>%1 / %2 个名额</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>ticked, all</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Tick the &amp;first %n</source>
        <translation>
            <numerusform>勾选前 %n 位(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;everybody</source>
        <translation>全部勾选(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Add engineers</source>
        <translation>添加施工人员(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n engineer(s)</source>
        <translation>
            <numerusform>添加 %n 位施工人员(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no engineers in these columns. Choose other columns, or another file.</source>
        <translation>这些列中没有施工人员。请选择其他列或其他文件。</translation>
    </message>
    <message>
        <source>The roster is full: the provider takes at most 16 engineers. Remove somebody first.</source>
        <translation>名单已满：阿里云最多接受 16 位施工人员。请先移除一些人。</translation>
    </message>
    <message numerus="yes">
        <source>These are too many: the roster has %n place(s) left. Untick those who stay away.</source>
        <translation>
            <numerusform>人数过多：名单还有 %n 个名额。请取消勾选不参加的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick who comes into the address book, with the mouse or the space bar.</source>
        <translation>用鼠标或空格键勾选要加入通讯录的人。</translation>
    </message>
    <message numerus="yes">
        <source>The file has %1 engineers, and the roster has %n place(s) left. Tick those who come, with the mouse or the space bar.</source>
        <translation>
            <numerusform>文件中有 %1 位施工人员，名单还有 %n 个名额。请用鼠标或空格键勾选参加的人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be taken and stay empty. They are marked below; nothing is guessed.</source>
        <translation>
            <numerusform>有 %n 个单元格无法采用，保持为空。它们在下方标出；没有作任何猜测。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden or filtered out in the workbook: each comes only where you tick it.</source>
        <translation>
            <numerusform>工作簿中有 %n 行被隐藏或筛选掉：只有您勾选的行才会导入。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::LengthLimit</name>
    <message>
        <source>This field takes at most %1 characters. It holds %2, and what you entered would make it longer. Nothing of that was taken, and what was there is kept: enter a shorter text.</source>
        <translation>此字段最多 %1 个字符。现有 %2 个，您输入的内容会使其超出。没有采用任何输入，原有内容保留：请输入更短的文本。</translation>
    </message>
    <message>
        <source>This text has %1 characters; a field takes at most %2. Only its beginning is shown, and all of it is kept. To replace it, select it all (Ctrl+A) and enter another one.</source>
        <translation>此文本有 %1 个字符；字段最多 %2 个。只显示开头部分，全部内容均已保留。如需替换，请全选 (Ctrl+A) 后输入新的内容。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::LoaController</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
</context>
<context>
    <name>circuitdesk::LoaPage</name>
    <message>
        <source>LOA application</source>
        <translation>LOA 申请</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation>导出 PDF(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>核对并发送(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows everything once more before anything is sent (Ctrl+Enter).</source>
        <translation>发送之前再次显示全部内容（Ctrl+Enter）。</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Circuit</source>
        <translation>专线(&amp;C)</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Line &amp;type</source>
        <translation>线路类型(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Bandwidth (optional)</source>
        <translation>带宽（可选）(&amp;B)</translation>
    </message>
    <message>
        <source>2 to 10240</source>
        <translation>2 到 10240</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>申请单位(&amp;O)</translation>
    </message>
    <message>
        <source>Co&amp;nstruction company</source>
        <translation>施工单位(&amp;N)</translation>
    </message>
    <message>
        <source>Site entry</source>
        <translation>进场</translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation>日期和时间(&amp;D)</translation>
    </message>
    <message>
        <source>Not among the circuits seen so far; it is taken as typed.</source>
        <translation>不在已获取的专线中；将按输入的内容使用。</translation>
    </message>
    <message>
        <source>Your &amp;location (optional)</source>
        <translation>对端位置（可选）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Second application: the provider rejected an earlier one</source>
        <translation>二次申请：之前的申请被阿里云拒绝(&amp;S)</translation>
    </message>
    <message>
        <source>As the clocks at the site show it. Up and Down step a day or an hour, Ctrl+; is today, Alt+Down opens the calendar.</source>
        <translation>按现场时钟填写。上下键调整一天或一小时，Ctrl+; 为今天，Alt+下键打开日历。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::MainWindow</name>
    <message>
        <source>CircuitDesk</source>
        <translation>CircuitDesk</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;LOA application</source>
        <translation>新建 LOA 申请(&amp;L)</translation>
    </message>
    <message>
        <source>New port &amp;order</source>
        <translation>新建端口订单(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation>导出 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation>核对并发送(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo in the roster</source>
        <translation>撤销名单更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo in the roster</source>
        <translation>重做名单更改(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Circuits</source>
        <translation>专线(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation>草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>发件箱(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes the next time CircuitDesk starts. Nothing else has changed.</source>
        <translation>语言将在下次启动 CircuitDesk 时更改。其他内容均未更改。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About CircuitDesk</source>
        <translation>关于 CircuitDesk(&amp;A)</translation>
    </message>
    <message>
        <source>Practice mode: nothing is sent to the provider, and everything you do here is kept apart from your real data.</source>
        <translation>练习模式：任何内容都不会发送给阿里云，您在此处的所有操作都与真实数据分开保存。</translation>
    </message>
    <message>
        <source>Report &amp;completion</source>
        <translation>报竣工(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Refresh circuits</source>
        <translation>刷新专线(&amp;R)</translation>
    </message>
    <message>
        <source>The data folder may not be written to, so nothing is stored or sent. What is there can be read and exported. Check the folder&apos;s permissions and start CircuitDesk again.</source>
        <translation>数据文件夹不可写入，因此不会存储或发送任何内容。已有内容可以查看和导出。请检查文件夹的权限，然后重新启动 CircuitDesk。</translation>
    </message>
    <message>
        <source>&amp;Engineers</source>
        <translation>施工人员(&amp;E)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>circuitdesk::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>circuitdesk::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>name of a page</comment>
        <translation>
            <numerusform>%1，%n 项等待中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::OrderCard</name>
    <message>
        <source>The price is not available here. The provider&apos;s console shows it on the order.</source>
        <translation>此处无法提供价格。阿里云控制台会在订单上显示价格。</translation>
    </message>
    <message>
        <source>What this order does</source>
        <translation>此订单的作用</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation>复制订单 ID</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself, each time by %n month(s), until somebody stops it.</source>
        <translation>
            <numerusform>到期自动续费，每次 %n 个月，直到有人取消为止。</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic payment is on: money is spent the moment the order is placed.</source>
        <translation>自动支付已开启：下单的同时即支付资源占用费。</translation>
    </message>
    <message>
        <source>No money is spent by placing the order.</source>
        <translation>下单本身不会扣款。</translation>
    </message>
    <message>
        <source>The provider has accepted the order.</source>
        <translation>阿里云已受理订单。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::OrderPage</name>
    <message>
        <source>Port order</source>
        <translation>端口订单</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>购买时长</translation>
    </message>
    <message>
        <source>Subscription (PrePaid)</source>
        <translation>包年包月（PrePaid）</translation>
    </message>
    <message>
        <source>Billing method</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>It is the only method the provider offers for a port.</source>
        <translation>这是阿里云为端口提供的唯一计费方式。</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>地域(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Circuit</source>
        <translation>专线(&amp;C)</translation>
    </message>
    <message>
        <source>Billing c&amp;ycle</source>
        <translation>计费周期(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>购买时长(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;new automatically, each time by</source>
        <translation>自动续费，每次(&amp;N)</translation>
    </message>
    <message>
        <source>Months of each renewal</source>
        <translation>每次续费的月数</translation>
    </message>
    <message>
        <source>Pay &amp;automatically from the account&apos;s balance</source>
        <translation>从账户余额自动支付(&amp;A)</translation>
    </message>
    <message>
        <source>Without automatic payment the order waits in the provider&apos;s console until somebody pays it.</source>
        <translation>不使用自动支付时，订单会在阿里云控制台等待，直到有人支付。</translation>
    </message>
    <message>
        <source>Renewal and payment</source>
        <translation>续费和支付</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message numerus="yes">
        <source>1 to %n year(s)</source>
        <translation>
            <numerusform>1 到 %n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to %n month(s)</source>
        <translation>
            <numerusform>1 到 %n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Place &amp;order…</source>
        <translation>下单(&amp;O)…</translation>
    </message>
    <message>
        <source>Place &amp;order and pay now…</source>
        <translation>下单并立即支付(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Outbox</name>
    <message>
        <source>There are no access keys, so nothing was queued. The draft is kept; set the keys and send it then.</source>
        <translation>没有访问密钥（AccessKey），因此未加入发送队列。草稿已保留；请设置访问密钥后再发送。</translation>
    </message>
    <message>
        <source>The form still has things to mend, so nothing was queued. The draft is kept; mend them and send it then.</source>
        <translation>表单中仍有需要修正的内容，因此未加入发送队列。草稿已保留；请修正后再发送。</translation>
    </message>
    <message>
        <source>You cancelled this before it was sent. The provider knows nothing of it.</source>
        <translation>您在发送之前取消了这次提交。阿里云没有收到任何内容。</translation>
    </message>
    <message>
        <source>A person found in the provider&apos;s console that it was done.</source>
        <translation>有人在阿里云控制台确认操作已完成。</translation>
    </message>
    <message>
        <source>A person found in the provider&apos;s console that it was not done.</source>
        <translation>有人在阿里云控制台确认操作未完成。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::OutboxController</name>
    <message>
        <source>The provider accepted the order for %1. Order ID %2.</source>
        <translation>阿里云已受理 %1 的订单。订单 ID：%2。</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>在历史记录中显示</translation>
    </message>
    <message>
        <source>%1: %2 What you entered is kept in the history.</source>
        <translation>%1：%2 您填写的内容保留在历史记录中。</translation>
    </message>
    <message>
        <source>Edit as a new draft</source>
        <translation>作为新草稿编辑</translation>
    </message>
    <message>
        <source>No connection to the provider. What you sent is queued and goes out by itself; nothing is lost.</source>
        <translation>无法连接到阿里云。您发送的内容已在排队，会自动发出；不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Show outbox</source>
        <translation>显示发件箱</translation>
    </message>
    <message>
        <source>%1 Whether it was done is not known yet. CircuitDesk finds out under the same client token, so nothing is done twice.</source>
        <translation>%1 目前还不知道操作是否已完成。CircuitDesk 会使用同一个幂等令牌查明结果，不会重复操作。</translation>
    </message>
    <message>
        <source>%1 for %2: queued, and being sent.</source>
        <comment>operation, circuit</comment>
        <translation>%2 的%1：已加入队列，正在发送。</translation>
    </message>
    <message>
        <source>%1 for %2: the provider accepted it. Request ID %3.</source>
        <comment>operation, circuit, request</comment>
        <translation>%2 的%1：阿里云已受理。请求 ID：%3。</translation>
    </message>
    <message>
        <source>Was it done?</source>
        <translation>操作是否已完成？</translation>
    </message>
    <message>
        <source>%1 for %2 is recorded as accepted, and never sent again. Look at the circuit in the provider&apos;s console first.</source>
        <comment>operation, circuit</comment>
        <translation>%2 的%1将记录为已受理，并且不再发送。请先在阿里云控制台查看该专线。</translation>
    </message>
    <message>
        <source>It was done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>&amp;Order ID, as the provider&apos;s console shows it for %1:</source>
        <translation>阿里云控制台中 %1 的订单 ID(&amp;O)：</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an order ID: those are digits only. Nothing was recorded; copy the ID from the console and try again.</source>
        <translation>“%1”不是订单 ID：订单 ID 只含数字。未记录任何内容；请从控制台复制订单 ID 后重试。</translation>
    </message>
    <message>
        <source>Was it not done?</source>
        <translation>操作是否未完成？</translation>
    </message>
    <message>
        <source>%1 for %2 is recorded as not done, and never sent again. What you entered is kept and can be edited as a new draft. If the provider did do it after all, a new one would be the second: look in its console first.</source>
        <comment>operation, circuit</comment>
        <translation>%2 的%1将记录为未完成，并且不再发送。您填写的内容会保留，可作为新草稿编辑。如果阿里云其实已经执行，再次提交就会重复：请先查看阿里云控制台。</translation>
    </message>
    <message>
        <source>It was not done</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Refresh status</source>
        <translation>刷新状态</translation>
    </message>
    <message>
        <source>Open in console</source>
        <translation>在控制台打开</translation>
    </message>
    <message>
        <source>Copy request ID</source>
        <translation>复制请求 ID</translation>
    </message>
    <message>
        <source>%1 for %2 was taken back before it was sent. This is a new draft of it; nothing is sent until you send it.</source>
        <comment>operation, circuit</comment>
        <translation>%2 的%1在发送之前已被撤回。这是据此新建的草稿；在您发送之前不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待的提交</translation>
    </message>
    <message>
        <source>What you send waits here until the provider has answered, also without a network. Everything is sent once, in the order you queued it.</source>
        <translation>您发送的内容会在这里等待，直到阿里云应答为止，没有网络时也是如此。所有内容按加入队列的顺序各发送一次。</translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation>不发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation>立即发送(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not finished</source>
        <translation>
            <numerusform>%n 项提交未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in &amp;console</source>
        <translation>在控制台中打开(&amp;C)</translation>
    </message>
    <message>
        <source>It was &amp;done…</source>
        <translation>已完成(&amp;D)…</translation>
    </message>
    <message>
        <source>Take back and edi&amp;t</source>
        <translation>撤回并编辑(&amp;T)</translation>
    </message>
    <message>
        <source>It was n&amp;ot done…</source>
        <translation>未完成(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>circuitdesk::PracticeProcess</name>
    <message>
        <source>The practice server is not running, so nothing can be sent. Your drafts are kept; start CircuitDesk again.</source>
        <translation>练习服务器没有运行，因此无法发送任何内容。您的草稿已保留；请重新启动 CircuitDesk。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Preferences</name>
    <message>
        <source>The language changes when CircuitDesk is started the next time.</source>
        <translation>语言将在下次启动 CircuitDesk 时更改。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::PrivacyPane</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Change the passphrase</source>
        <translation>更改口令(&amp;C)</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>永久保留</translation>
    </message>
    <message>
        <source>&amp;Days that engineers&apos; data is kept after the LOA is complete</source>
        <translation>授权书（LOA）完成后保留施工人员信息的天数(&amp;D)</translation>
    </message>
    <message>
        <source>0: for ever. Looked at once a day; what is removed can&apos;t be brought back.</source>
        <translation>0 表示永久保留。每天检查一次；移除的内容无法恢复。</translation>
    </message>
    <message>
        <source>Engineers&apos; data is kept for ever from now on.</source>
        <translation>此后永久保留施工人员信息。</translation>
    </message>
    <message numerus="yes">
        <source>Engineers&apos; data is kept for %n day(s) after the LOA is complete.</source>
        <translation>
            <numerusform>授权书（LOA）完成后，施工人员信息保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>当前口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>New passphrase, &amp;repeated</source>
        <translation>再次输入新口令(&amp;R)</translation>
    </message>
    <message>
        <source>Without it nobody can read your data any more, not even you.</source>
        <translation>没有口令，任何人（包括您自己）都无法再读取您的数据。</translation>
    </message>
    <message>
        <source>The passphrase that locks your data</source>
        <translation>锁定数据的口令</translation>
    </message>
    <message>
        <source>Enter the new passphrase.</source>
        <translation>请输入新口令。</translation>
    </message>
    <message>
        <source>The two new passphrases differ. Enter the new one again.</source>
        <translation>两次输入的新口令不一致。请重新输入。</translation>
    </message>
    <message>
        <source>The passphrase was changed, and the new one is needed from the next start on. Copies of the data folder from before still open with the old one.</source>
        <translation>口令已更改，下次启动起需要使用新口令。之前复制的数据文件夹仍可用旧口令打开。</translation>
    </message>
    <message>
        <source>Names, ID numbers and phones of engineers and carriers&apos; contacts go; the rest of the request, the answer and the events stay in the history. An application is complete with its completion report, or when the provider says so; one that was refused or cancelled counts from then. The ten newest daily backups are not changed, so what is in them goes with them. The address book of engineers is yours, and is not touched.</source>
        <translation>施工人员以及运营商联系人的姓名、证件号码和电话会被清除；请求的其余部分、应答和事件仍保留在历史中。申请以竣工报告为完成，或以阿里云的说明为准；被驳回或取消的申请从那时算起。最近十份每日备份不会改动，其中的数据随备份一同淘汰。施工人员通讯录属于您，不会改动。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::ProblemLink</name>
    <message>
        <source>Error. Goes to the field.</source>
        <translation>错误。转到该字段。</translation>
    </message>
    <message>
        <source>To check. Goes to the field.</source>
        <translation>请核对。转到该字段。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Proxies</name>
    <message>
        <source>The proxy&apos;s password is not in this computer&apos;s keychain, so the proxy may refuse requests. What you sent stays queued; enter the password again in the settings.</source>
        <translation>本机系统密钥环中没有代理密码，因此代理可能拒绝请求。您发送的内容仍在排队；请在设置中重新输入密码。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s host name alone, as proxy.example.com.</source>
        <translation>请只输入代理的主机名，如 proxy.example.com。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s port, from 1 to 65535.</source>
        <translation>请输入代理端口，范围为 1 到 65535。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing or locked, so the proxy&apos;s password is kept only until CircuitDesk ends, and nowhere on the disk. Enter it again after the next start.</source>
        <translation>本机没有系统密钥环或密钥环已锁定，因此代理密码只保留到 CircuitDesk 退出，不会写入磁盘。下次启动后请重新输入。</translation>
    </message>
    <message>
        <source>Requests go straight to the provider.</source>
        <translation>请求直接发送到阿里云。</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1.</source>
        <translation>请求通过代理 %1 发送。</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1 as %2.</source>
        <translation>请求以用户 %2 通过代理 %1 发送。</translation>
    </message>
    <message>
        <source>The system names no proxy, so requests go straight to the provider.</source>
        <translation>系统未设置代理，因此请求直接发送到阿里云。</translation>
    </message>
    <message>
        <source>Requests go through the proxy %1, which the system names.</source>
        <translation>请求通过系统设置的代理 %1 发送。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::ProxyPane</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统代理</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>指定代理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主机(&amp;H)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none.</source>
        <translation>代理不要求时留空。</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Empty: the stored one stays.</source>
        <translation>留空则保留已存储的内容。</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, nowhere else.</source>
        <translation>仅保存在本机系统密钥环中。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Recovery</name>
    <message numerus="yes">
        <source>This version is kept. The other one is in the bin for %n day(s).</source>
        <translation>
            <numerusform>已保留此版本。另一个版本在回收站中保留 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation>已保留。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RecoveryBar</name>
    <message>
        <source>Keep this version</source>
        <translation>保留此版本</translation>
    </message>
    <message>
        <source>This is the version of %1. What was typed until %2 is still there too. The version that you do not keep goes to the bin.</source>
        <translation>这是 %1 的版本。直到 %2 输入的内容也还在。未保留的版本会放入回收站。</translation>
    </message>
    <message>
        <source>CircuitDesk ended while this was being typed at %1. Nothing was lost.</source>
        <translation>在 %1 输入时 CircuitDesk 意外结束。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Go on to the version of %1</source>
        <translation>前往 %1 的版本</translation>
    </message>
    <message>
        <source>Go back to the version of %1</source>
        <translation>回到 %1 的版本</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RegionBox</name>
    <message>
        <source>Choose a region</source>
        <translation>选择地域</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Rescue</name>
    <message>
        <source>The database is damaged, and was left untouched. What can still be read in it: %1 drafts and %2 submissions.</source>
        <translation>数据库已损坏，未被改动。其中仍可读取：%1 份草稿和 %2 个提交。</translation>
    </message>
    <message>
        <source>The newest good backup is of %1, with %2 drafts and %3 submissions.</source>
        <translation>最新的完好备份创建于 %1，包含 %2 份草稿和 %3 个提交。</translation>
    </message>
    <message>
        <source>There is no good backup.</source>
        <translation>没有完好的备份。</translation>
    </message>
    <message>
        <source>You can go on with all of this; the damaged file is kept under another name.</source>
        <translation>您可以使用上述全部内容继续工作；损坏的文件会以其他名称保留。</translation>
    </message>
    <message>
        <source>Set it aside and go on</source>
        <translation>移到一边并继续</translation>
    </message>
    <message>
        <source>The damaged database is being set aside…</source>
        <translation>正在将损坏的数据库移到一边…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your data is back: %1 drafts and %2 submissions. The damaged file is kept as %3. What may have been sent since the backup is looked up at the provider before it is sent.</source>
        <translation>您的数据已恢复：%1 份草稿和 %2 个提交。损坏的文件保留为 %3。备份之后可能已发送的内容，在发送之前会先向阿里云查询。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::ReviewDialog</name>
    <message>
        <source>What will be sent</source>
        <translation>将发送的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) will enter the site</source>
        <translation>
            <numerusform>%n 名施工人员将进场</numerusform>
        </translation>
    </message>
    <message>
        <source>Scroll to the end first.</source>
        <translation>请先滚动到末尾。</translation>
    </message>
    <message>
        <source>Scroll to the end to go on.</source>
        <translation>滚动到末尾后才能继续。</translation>
    </message>
    <message>
        <source>&amp;Explain the call</source>
        <translation>说明此调用(&amp;E)</translation>
    </message>
    <message>
        <source>You said that this is right</source>
        <translation>您已确认以下内容无误</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more character(s), which are sent too</source>
        <comment>a long text&apos;s beginning</comment>
        <translation>
            <numerusform>%1，另有 %n 个字符，同样会发送</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回表单(&amp;B)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterChooser</name>
    <message>
        <source>Choose the engineers</source>
        <translation>选择施工人员</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>施工人员</translation>
    </message>
    <message numerus="yes">
        <source>These are %n engineers, and the provider takes at most 16. Nobody has been added yet. Clear the ticks of those who stay away, with the mouse or the space bar.</source>
        <translation>
            <numerusform>共有 %n 位施工人员，而阿里云最多接受 16 位。尚未添加任何人。请用鼠标或空格键取消勾选不参加的人。</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;first 16</source>
        <translation>前 16 位(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take these</source>
        <translation>采用这些(&amp;T)</translation>
    </message>
    <message>
        <source>Who goes on the roster?</source>
        <translation>哪些人加入名单？</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, number</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · on the roster already</source>
        <comment>name, number</comment>
        <translation>%1 · %2 · 已在名单上</translation>
    </message>
    <message>
        <source>%1 · %2 · stands above already</source>
        <comment>name, number</comment>
        <translation>%1 · %2 · 上方已有</translation>
    </message>
    <message>
        <source>%1 of %2 chosen</source>
        <comment>engineers, most</comment>
        <translation>已选 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>Clear %n more tick(s): the provider takes at most 16 engineers.</source>
        <translation>
            <numerusform>还需取消 %n 个勾选：阿里云最多接受 16 位施工人员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterCompletion</name>
    <message>
        <source>Engineers in the address book</source>
        <translation>通讯录中的施工人员</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>name, number</comment>
        <translation>%1  ·  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in the address book. Press Down to choose.</source>
        <translation>
            <numerusform>通讯录中有 %n 位。按下键选择。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterEditor</name>
    <message>
        <source>The roster is full: the provider takes at most 16 engineers.</source>
        <translation>名单已满：阿里云最多接受 16 名施工人员。</translation>
    </message>
    <message>
        <source>The roster is full: the provider takes at most 16 engineers. Nobody was duplicated; remove somebody first.</source>
        <translation>名单已满：阿里云最多接受 16 位施工人员。没有复制任何人；请先移除一些人。</translation>
    </message>
    <message>
        <source>Numbers are hidden, so they were copied with asterisks. Show the numbers and copy again to have them whole.</source>
        <translation>号码处于隐藏状态，复制的是星号。请显示号码后重新复制以获得完整内容。</translation>
    </message>
    <message>
        <source>add engineers</source>
        <translation>添加施工人员</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>There are no engineers in the clipboard. Copy cells in a spreadsheet first.</source>
        <translation>剪贴板中没有施工人员。请先在电子表格中复制单元格。</translation>
    </message>
    <message numerus="yes">
        <source>These are %n rows, and the provider takes at most 16 engineers. Nobody was added: take fewer rows.</source>
        <translation>
            <numerusform>共有 %n 行，而阿里云最多接受 16 位施工人员。没有添加任何人：请减少行数。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) stayed empty for such a reason.</source>
        <translation>
            <numerusform>另有 %n 个单元格因类似原因保持为空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as it stood on the roster: %1. The address book says something else; to take that, clear the cells and choose the name again.</source>
        <translation>保留了名单中原有的内容：%1。通讯录中的内容与此不同；如需采用，请清空这些单元格后重新选择该姓名。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of columns</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterModel</name>
    <message>
        <source>add an engineer</source>
        <translation>添加施工人员</translation>
    </message>
    <message>
        <source>remove an engineer</source>
        <translation>移除施工人员</translation>
    </message>
    <message>
        <source>move an engineer</source>
        <translation>移动施工人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>edit an engineer</source>
        <translation>编辑施工人员</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>身份证</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>MPLS VPN</source>
        <translation>MPLS VPN</translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation>光纤直连</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>add engineers</source>
        <translation>添加施工人员</translation>
    </message>
    <message>
        <source>duplicate an engineer</source>
        <translation>复制施工人员</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterPreview</name>
    <message>
        <source>(no name)</source>
        <translation>（无姓名）</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <comment>name, in a row that the workbook hides</comment>
        <translation>%1（隐藏行）</translation>
    </message>
    <message>
        <source>This row is hidden or filtered out in the workbook, so it is not taken by itself: tick it where this engineer is to come.</source>
        <translation>此行在工作簿中被隐藏或筛选掉，因此不会自动导入：如需包括此人，请勾选。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterTools</name>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>Add an engineer below the others.</source>
        <translation>在末尾添加一位施工人员。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Paste engineers that were copied in a spreadsheet (Ctrl+V in the table).</source>
        <translation>粘贴在电子表格中复制的施工人员（在表格中按 Ctrl+V）。</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take engineers from a CSV or Excel file.</source>
        <translation>从 CSV 或 Excel 文件导入施工人员。</translation>
    </message>
    <message>
        <source>Fro&amp;m address book…</source>
        <translation>从通讯录添加(&amp;M)…</translation>
    </message>
    <message>
        <source>Take engineers who were on a roster before.</source>
        <translation>添加以前在名单上出现过的施工人员。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Duplicate the engineer</source>
        <translation>复制该施工人员</translation>
    </message>
    <message>
        <source>Move the engineer up</source>
        <translation>上移该施工人员</translation>
    </message>
    <message>
        <source>Move the engineer down</source>
        <translation>下移该施工人员</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last step back (Ctrl+Z in the table).</source>
        <translation>撤销上一步（在表格中按 Ctrl+Z）。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Do again what was taken back (Ctrl+Shift+Z in the table).</source>
        <translation>重做已撤销的步骤（在表格中按 Ctrl+Shift+Z）。</translation>
    </message>
    <message>
        <source>Sho&amp;w numbers</source>
        <translation>显示号码(&amp;W)</translation>
    </message>
    <message>
        <source>Document numbers and phones are hidden on the screen until you ask for them.</source>
        <translation>证件号码和电话在屏幕上隐藏，直到您要求显示。</translation>
    </message>
    <message>
        <source>Construction engineers</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>engineers on the roster / most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Remove the engineer (Ctrl+Delete in the table).</source>
        <translation>移除该施工人员（在表格中按 Ctrl+Delete）。</translation>
    </message>
    <message>
        <source>Duplicate the engineer (Ctrl+Shift+D in the table).</source>
        <translation>复制该施工人员（在表格中按 Ctrl+Shift+D）。</translation>
    </message>
    <message>
        <source>Move the engineer up (Ctrl+Shift+Up in the table).</source>
        <translation>上移该施工人员（在表格中按 Ctrl+Shift+Up）。</translation>
    </message>
    <message>
        <source>Move the engineer down (Ctrl+Shift+Down in the table).</source>
        <translation>下移该施工人员（在表格中按 Ctrl+Shift+Down）。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterView</name>
    <message>
        <source>Construction engineers</source>
        <translation>施工人员</translation>
    </message>
    <message>
        <source>fill in from the address book</source>
        <translation>从通讯录填入</translation>
    </message>
    <message>
        <source>clear cells</source>
        <translation>清除单元格</translation>
    </message>
    <message>
        <source>fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>向下填充(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;uplicate the engineer</source>
        <translation>复制该施工人员(&amp;U)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SettingsController</name>
    <message>
        <source>Practice mode has an account of its own. Accounts with real keys are added when CircuitDesk is started without practice.</source>
        <translation>练习模式有自己的账号。使用真实密钥的账号在不带练习模式启动 CircuitDesk 时添加。</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing or locked. Keys that were entered are kept until CircuitDesk ends, and are nowhere on the disk; enter them again after the next start.</source>
        <translation>本机没有系统密钥环或密钥环已锁定。输入的密钥只保留到 CircuitDesk 退出，不会写入磁盘；下次启动后请重新输入。</translation>
    </message>
    <message>
        <source>Nothing is sent, because no account is in use.</source>
        <translation>没有正在使用的账号，因此不会发送任何内容。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Found keys</source>
        <translation>发现的密钥</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SeveralCircuits</name>
    <message numerus="yes">
        <source>%n draft(s) were made, one a circuit. The form that is open is the one for %1.</source>
        <translation>
            <numerusform>已生成 %n 份草稿，每条专线一份。当前打开的是 %1 的表单。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show drafts</source>
        <translation>显示草稿</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SheetImport</name>
    <message>
        <source>Import engineers</source>
        <translation>导入施工人员</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>circuitdesk::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Next cell; in the last cell, a new engineer</source>
        <translation>下一个单元格；在最后一格则新增一位施工人员</translation>
    </message>
    <message>
        <source>The cell below</source>
        <translation>下方的单元格</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>编辑单元格</translation>
    </message>
    <message>
        <source>Select several cells</source>
        <translation>选择多个单元格</translation>
    </message>
    <message>
        <source>Shift and an arrow</source>
        <translation>Shift 加方向键</translation>
    </message>
    <message>
        <source>Paste engineers or cells from a spreadsheet</source>
        <translation>从电子表格粘贴施工人员或单元格</translation>
    </message>
    <message>
        <source>Copy the selected cells</source>
        <translation>复制所选单元格</translation>
    </message>
    <message>
        <source>Clear the selected cells</source>
        <translation>清除所选单元格</translation>
    </message>
    <message>
        <source>Fill the cells with what stands above</source>
        <translation>用上方的内容填充单元格</translation>
    </message>
    <message>
        <source>Duplicate the engineer</source>
        <translation>复制该施工人员</translation>
    </message>
    <message>
        <source>Remove the engineer</source>
        <translation>移除该施工人员</translation>
    </message>
    <message>
        <source>Move the engineer up</source>
        <translation>上移该施工人员</translation>
    </message>
    <message>
        <source>Move the engineer down</source>
        <translation>下移该施工人员</translation>
    </message>
    <message>
        <source>Drafts: duplicate</source>
        <translation>草稿：复制</translation>
    </message>
    <message>
        <source>Drafts: to the bin</source>
        <translation>草稿：放入回收站</translation>
    </message>
    <message>
        <source>Templates: rename</source>
        <translation>模板：重命名</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In the roster</source>
        <translation>在名单中</translation>
    </message>
    <message>
        <source>In the lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Leave the roster for the next field</source>
        <translation>离开名单，转到下一个字段</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Name: choose from the address book</source>
        <translation>姓名：从通讯录中选择</translation>
    </message>
    <message>
        <source>Gender: male, female</source>
        <translation>性别：男、女</translation>
    </message>
    <message>
        <source>Document: ID card, passport</source>
        <translation>证件：身份证、护照</translation>
    </message>
    <message>
        <source>Give up what was typed</source>
        <translation>放弃已输入的内容</translation>
    </message>
    <message>
        <source>A day or an hour later, earlier</source>
        <translation>推后或提前一天或一小时</translation>
    </message>
    <message>
        <source>A month or 15 minutes later, earlier</source>
        <translation>推后或提前一个月或 15 分钟</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>打开日历</translation>
    </message>
    <message>
        <source>In the calendar: today</source>
        <translation>在日历中：今天</translation>
    </message>
    <message>
        <source>Read on, read back</source>
        <translation>向后、向前阅读</translation>
    </message>
    <message>
        <source>To the end, to the beginning</source>
        <translation>转到末尾、开头</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>从搜索框转到列表</translation>
    </message>
    <message>
        <source>Engineers, accounts: remove</source>
        <translation>施工人员、账号：移除</translation>
    </message>
    <message>
        <source>Address book: choose an engineer</source>
        <translation>通讯录：选择施工人员</translation>
    </message>
    <message>
        <source>To what has this letter underlined</source>
        <translation>转到带此下划线字母的项目</translation>
    </message>
    <message>
        <source>Alt and letter</source>
        <translation>Alt 加字母</translation>
    </message>
    <message>
        <source>In an open cell of the roster</source>
        <translation>在名单打开的单元格中</translation>
    </message>
    <message>
        <source>In the date and time</source>
        <translation>在日期和时间中</translation>
    </message>
    <message>
        <source>In the review</source>
        <translation>在核对页面中</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>New LOA</source>
        <translation>新建 LOA</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>No access keys</source>
        <translation>没有访问密钥</translation>
    </message>
    <message>
        <source>Opens the settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账号</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>%1. Press to open the settings.</source>
        <translation>%1。按下可打开设置。</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>施工人员</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SiteTimeField</name>
    <message>
        <source>Date of the site entry</source>
        <translation>进场日期</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Time of the site entry</source>
        <translation>进场时间</translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation>HH:MM</translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation>在日历中选择日期</translation>
    </message>
    <message>
        <source>No region yet: your time zone is used, %1</source>
        <translation>尚未选择地域：使用您的时区 %1</translation>
    </message>
    <message>
        <source>The region&apos;s time zone is not known: yours is used, %1</source>
        <translation>该地域的时区未知：使用您的时区 %1</translation>
    </message>
    <message>
        <source>%1, the time at the site</source>
        <comment>time zone</comment>
        <translation>%1，即现场时间</translation>
    </message>
    <message>
        <source>%1, as on your clock</source>
        <comment>time zone</comment>
        <translation>%1，即您的时钟时间</translation>
    </message>
    <message>
        <source>%1, as on your clock (%2)</source>
        <comment>time zones</comment>
        <translation>%1，即您的时钟时间（%2）</translation>
    </message>
    <message>
        <source>%1  ·  your time %2 (%3)</source>
        <comment>time zone, time, time zone</comment>
        <translation>%1  ·  您的时间 %2（%3）</translation>
    </message>
    <message>
        <source>%1  ·  your time %2 %3 (%4)</source>
        <comment>time zone, date, time, time zone</comment>
        <translation>%1  ·  您的时间 %2 %3（%4）</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SourcesPane</name>
    <message>
        <source>The provider&apos;s own tools look for keys in these places, in this order. The first that is set up is an account here as well. CircuitDesk only reads them.</source>
        <translation>阿里云自己的工具按此顺序在这些位置查找密钥。第一个已设置的位置在这里也是一个账号。CircuitDesk 只读取它们。</translation>
    </message>
    <message>
        <source>Places for keys</source>
        <translation>密钥位置</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Startup</name>
    <message>
        <source>Unlock your data</source>
        <translation>解锁您的数据</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was changed.</source>
        <translation>口令为空。未作任何更改。</translation>
    </message>
    <message>
        <source>Your data is still locked, so nothing can be entered. It is untouched; start CircuitDesk again to unlock it.</source>
        <translation>您的数据仍处于锁定状态，因此无法填写任何内容。数据未被改动；请重新启动 CircuitDesk 进行解锁。</translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase</source>
        <translation>再次输入口令(&amp;R)</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was changed; enter it again.</source>
        <translation>两次输入的口令不一致。未做任何更改，请重新输入。</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>设置口令</translation>
    </message>
    <message>
        <source>No passphrase was set, so there is no place yet to keep what you enter. Nothing was changed; start CircuitDesk again to set one.</source>
        <translation>没有设置口令，因此还没有地方保存您填写的内容。未作任何更改；请重新启动 CircuitDesk 再行设置。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::SubmissionDetail</name>
    <message>
        <source>The request was sent, but no answer has been received since %1. The provider may have acted on it, or not.</source>
        <translation>请求已发出，但自 %1 以来没有收到应答。阿里云可能已经执行，也可能没有。</translation>
    </message>
    <message>
        <source>The request was sent, but no answer was received. The provider may have acted on it, or not.</source>
        <translation>请求已发出，但没有收到应答。阿里云可能已经执行，也可能没有。</translation>
    </message>
    <message>
        <source>CircuitDesk asks the provider first. Where that does not tell, it repeats the same request with the same token, so that nothing is done twice.</source>
        <translation>CircuitDesk 会先向阿里云查询。如果查不到结果，则使用同一个幂等令牌（ClientToken）重发同一请求，因此不会重复执行。</translation>
    </message>
    <message>
        <source>It does so next at %1.</source>
        <translation>下一次将在 %1 进行。</translation>
    </message>
    <message>
        <source>It does so as soon as the provider can be reached.</source>
        <translation>能够连接到阿里云时会立即进行。</translation>
    </message>
    <message>
        <source>An order of unknown outcome that is older than 24 hours is never repeated without a person. Look into the provider&apos;s console before you order again.</source>
        <translation>结果未知且超过 24 小时的订单不会在无人确认的情况下重发。再次下单之前，请先查看阿里云控制台。</translation>
    </message>
    <message>
        <source>Details of the submission</source>
        <translation>提交详情</translation>
    </message>
    <message>
        <source>Choose a row to see its request, its answer and its events.</source>
        <translation>选择一行以查看其请求、应答和事件。</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地域</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>专线</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation>订单 ID</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>错误码</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>下次尝试</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>申请单位</translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation>施工单位</translation>
    </message>
    <message>
        <source>Line type</source>
        <translation>线路类型</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>对端位置</translation>
    </message>
    <message>
        <source>Construction engineers</source>
        <translation>施工人员</translation>
    </message>
    <message numerus="yes">
        <source>It renews itself, each time by %n month(s).</source>
        <translation>
            <numerusform>到期自动续费，每次 %n 个月。</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
    <message>
        <source>Line code</source>
        <translation>线路编号</translation>
    </message>
    <message>
        <source>Cable label</source>
        <translation>线缆标签</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>运营商</translation>
    </message>
    <message>
        <source>Carrier&apos;s contact</source>
        <translation>运营商联系方式</translation>
    </message>
    <message>
        <source>The data of people was removed on %1, as the settings ask for. The rest of the request is as it was sent.</source>
        <translation>个人信息已按设置于 %1 移除。请求的其余内容与发送时一致。</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>CircuitDesk repeats the same request with the same token, so that nothing is done twice.</source>
        <translation>CircuitDesk 会使用同一个幂等令牌（ClientToken）重发同一请求，因此不会重复执行。</translation>
    </message>
    <message>
        <source>The provider may have this order, or not, and nobody can tell any more that repeating it is safe. So CircuitDesk does not send it again: look for it in the provider&apos;s console, and say here whether it was done.</source>
        <translation>阿里云可能已有该订单，也可能没有，而现在已无人能确定重复下单是否安全。因此 CircuitDesk 不会再次发送：请在阿里云控制台中查找该订单，并在此说明是否已完成。</translation>
    </message>
</context>
<context>
    <name>circuitdesk::TemplatesController</name>
    <message>
        <source>Save as template</source>
        <translation>另存为模板</translation>
    </message>
    <message>
        <source>The template keeps everything of this form but its circuit and its time, the engineers included.</source>
        <translation>模板保留此表单中除专线和时间以外的全部内容，包括施工人员。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The template “%1” was saved. Ctrl+T begins a form with it.</source>
        <translation>模板“%1”已保存。按 Ctrl+T 可用它新建表单。</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>重命名模板</translation>
    </message>
    <message>
        <source>Only its name changes.</source>
        <translation>只更改名称。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>The template is called “%1” now.</source>
        <translation>模板现名为“%1”。</translation>
    </message>
    <message>
        <source>The template “%1” was deleted. Drafts that began with it stay.</source>
        <translation>模板“%1”已删除。由它新建的草稿仍然保留。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>circuitdesk::Tracker</name>
    <message>
        <source>There are no access keys, so circuits can&apos;t be read. What was known is kept; set the keys and refresh again.</source>
        <translation>没有访问密钥（AccessKey），因此无法读取专线。已知的信息已保留；请设置访问密钥后重新刷新。</translation>
    </message>
    <message>
        <source>The provider&apos;s answer names no region. What was known is kept; refresh again.</source>
        <translation>阿里云的应答中没有任何地域。已有的信息均已保留；请重新刷新。</translation>
    </message>
</context>
</TS>
