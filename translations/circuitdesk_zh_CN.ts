<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Account</name>
    <message>
        <source>&quot;%1&quot; is not an endpoint. Nothing was sent; write it as https://host or http://127.0.0.1:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain http would send ID numbers readable over the network, so it is allowed to this machine only. Nothing was sent; use https://%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no access keys. What you entered is kept; set ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET and start again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApiErrors</name>
    <message>
        <source>Whether the provider received the request is not known; it will be asked before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not come from the provider: a login page of this network may be answering instead. Open a web browser, sign in to the network, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is empty, incomplete or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s address is not a valid one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must start with https: without it the network could read the engineers&apos; data. Plain http is allowed to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has no access key, or one with characters that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer is too long or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider could not tell which account the request belongs to. Check the account&apos;s access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit&apos;s ID is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is missing: name at least one construction engineer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the circuit&apos;s carrier. Check the circuit in the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept this line type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the location of the customer&apos;s end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s type of ID document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s ID number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s gender entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept an engineer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the construction company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the site entry time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no such circuit in this region and account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LOA&apos;s state does not allow this now. Refresh its status: it may have been applied for already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuit&apos;s state does not allow this now. Refresh its status and look at the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the company&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing for outbound data transfer is not enabled for this account. Enable it in the provider&apos;s console, then apply again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the bandwidth: 2 to 10240 Mbit/s are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the carrier&apos;s line code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the cable label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the carrier&apos;s contact information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The LOA&apos;s state does not allow completion to be reported. Refresh its status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no price for this order. Check the period and the circuit&apos;s port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the billing method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the period: 1 to 9 months or 1 to 5 years are allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the pricing cycle: it is either a month or a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has no such region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not offer this in the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource groups are not supported in Finance Cloud regions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the filter that the circuits were asked for with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The construction step cannot be skipped for this circuit: apply for the LOA and report completion first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not know this access key. Check the account&apos;s access key ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access key is disabled. Enable it in the provider&apos;s console or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is not the one the provider expects. Check the account&apos;s access key secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 15 minutes off. Set it right and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the request&apos;s date. Check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider took the request for a repeated one. It can be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not offer this operation. Check the account&apos;s region and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address does not offer this version of the provider&apos;s interface. Check the account&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepts secure connections only. Use an address that starts with https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider misses a value in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept a value in the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks to slow down. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider asks this account to slow down. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is busy. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is still working on this circuit. It will be tried again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This access key has no permission for the operation. Ask the account&apos;s administrator for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s risk control has blocked this account. Ask the provider&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has seen this submission before, with other values. Start it anew as a draft after checking what the first one did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider does not accept the submission&apos;s token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider is still working on an earlier attempt of this submission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s balance is not sufficient. Top it up in the provider&apos;s console, or order without automatic payment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s temporary keys have expired. Get new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s security token is not a valid one. Get a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s security token does not belong to its access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are temporary keys: they need their security token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider had an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s service is not available at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request without a reason (request %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request with %1 (request %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider refused the request with %1 (request %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was HTTP error %1 without a reason from the provider. A proxy of this network may have sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secure connection was refused: the other side could not prove that it is the provider. Check the date of this computer and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer did not follow the HTTP protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider cannot be reached. Is there a network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was closed before an answer came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke after the request was sent. Whether the provider received it is not known; it will be asked before anything is sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer has no list of circuits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider&apos;s answer has a circuit without an ID.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Nothing was done; see circuitdesk-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order needs --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cycle is Month or Year, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--period is a whole number, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one LOA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a whole number from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs one LOA file or submission ID, and --pdf with a path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circuitdesk-cli [--data-dir DIR] [--endpoint URL] [--json] COMMAND

  check FILE...          apply the rules; store and send nothing
  apply FILE... [--queue]
                         store LOA applications, then send them (--queue: store only)
  order --region ID --circuit ID --cycle Month|Year --period N [--auto-pay] [--queue] --yes
                         order a port; without --yes, say what would be ordered and stop
  send                   send what is queued, settle what is unknown
  outbox                 what is not settled yet
  history [--search TEXT] [--limit N]
                         submissions, newest first
  export FILE|SUBMISSION-ID --pdf OUT
                         write the LOA form as a PDF

Access keys come from ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET and
ALIBABA_CLOUD_SECURITY_TOKEN; the passphrase of the data, where there is no keychain, from
CIRCUITDESK_PASSPHRASE. Plain http is used to this machine only.

Exit status: 0 all accepted or clean; 1 refused by a check or by the provider; 2 usage;
3 still queued; 4 outcome unknown; 5 storage; 6 credentials.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The folder %1 can&apos;t be created. Nothing was stored; check the permissions of the folder above it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be created. Nothing was stored; check the permissions of its folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a database of CircuitDesk. It was left untouched; choose another data folder or move the file away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was written by a newer CircuitDesk. It was left untouched; update CircuitDesk to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk that holds %1 does not support a write-ahead log. Nothing was stored; choose a data folder on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database %1. Nothing was changed; it will be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is damaged. It was left untouched; keep a copy of it and choose another data folder to go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 could not be read or written (SQLite error %2). What was saved before is kept; check the free space and the permissions of its folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>A draft can&apos;t be decrypted with this key. It is kept as it is; start CircuitDesk with the key or passphrase it was saved with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>This computer&apos;s keychain is locked or not running, so your data can&apos;t be unlocked. It is untouched; unlock the keychain and start CircuitDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoaFile</name>
    <message>
        <source>a value is missing (null)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is not a value of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of an LOA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more than 1000 engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list stands where only PMInfo may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;format&quot; is not &quot;circuitdesk.loa&quot;; this is not an LOA file of CircuitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s version is not 1; a newer CircuitDesk may be able to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an LOA file is one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; must be a text in quotation marks, not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file is larger than 1 MiB, too large for an LOA file. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3. Nothing was stored; correct the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoaPdf</name>
    <message>
        <source>LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOA application %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of Authorization application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies and site entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry time, local</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry time, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature and seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data: destroy after use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form has room for %1 engineers and this application names %2. Nothing was written. Remove engineers, then export again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be written (%1). What was written of it is not complete. Export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be saved as %1 (%2). Nothing was changed. Choose a folder you may write to, with free space, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form could not be drawn: there is not enough memory. Nothing was written. Close other programs and export it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>LOA applications and port orders for leased lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work against a practice server on this computer. Nothing reaches the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the data in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to this address instead of the provider&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message>
        <source>(no circuit yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>duration of an order</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>duration of an order</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order the port of %1 for %2, subscription. It is paid at once from the account&apos;s balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the port of %1 for %2, subscription. Nothing is paid now: the order waits in the console for payment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The form was written to %1. It carries ID numbers; keep it private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the LOA form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProcessClaim</name>
    <message>
        <source>CircuitDesk can&apos;t write to %1. Nothing was stored; check the permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>None: nothing can be sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send this application?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reviews it, usually within two working days, and then texts the entry link to each engineer&apos;s phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · phone %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place this order and pay now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription (PrePaid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, from the account&apos;s balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, in the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By itself, for %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not told by the provider here; see the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This circuit already has order %1, accepted %2. A second one may be paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order for this circuit from %1 is not settled yet. A second one may be paid twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order and pay now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Region is empty. Choose the region of the circuit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a region ID. Region IDs look like cn-hangzhou.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit is empty. Choose the circuit or paste its ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit IDs start with pc-. Check the ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line type is missing. Choose one of the four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company is empty. Whose line is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction company is empty. Who does the work on site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing cycle is missing. Choose months or years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A yearly period is 1 to 5 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A monthly period is 1 to 9 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth is a whole number from 2 to 10240 Mbit/s, or empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry time is empty. When does the team enter the site?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry time can&apos;t be read. Enter the date as 2026-12-01 and the time as 09:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry time is in the past. Check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the roster. Add at least one construction engineer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The roster has %n engineers; the provider takes at most 16. Remove the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Engineer %1: this ID number is on the roster twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: gender is empty. Choose male or female.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: the provider knows Male and Female only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: document type is missing. Choose ID card or passport.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: document number is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: this is not a valid ID card number. Check it against the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineer %1: phone is empty. The entry link is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Engineer %1: phone has %n digit(s). A Chinese mobile number has 11 and starts with 13 to 19; others start with + and the country code.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Engineer %1: this is not a phone number. The entry link is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveState</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubmissionTable</name>
    <message>
        <source>Another CircuitDesk has taken this submission. Nothing was sent twice; its result will appear in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircuitDesk ended while this was being sent. It will be settled with the same client token, so nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no submission with the ID %1 here. Look it up in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission %1 can&apos;t be decrypted with this key. It is kept as it is; start CircuitDesk with the key or passphrase it was stored with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>CircuitDesk can&apos;t write to %1. Nothing was stored; check the permissions and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file %1 can&apos;t be read. Your data is untouched; put the file back from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to unlock your data. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not the one your data was locked with. Nothing was changed; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engineers&apos; data is stored encrypted, and this computer offers no keychain for the key. Set a passphrase (for the command line in CIRCUITDESK_PASSPHRASE); nothing is stored until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in this computer&apos;s keychain is not the one your data was locked with. Your data is untouched; restore the keychain entry named CircuitDesk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::AboutDialog</name>
    <message>
        <source>About CircuitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircuitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOA applications and port orders for leased lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU GPL, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitBox</name>
    <message>
        <source>Type an ID, a name or a place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitModel</name>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allocation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider allocates the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply for the LOA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider reviews the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply again: the application was rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the work, then report completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider confirms the completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitsController</name>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitsPage</name>
    <message>
        <source>Circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No circuits seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The circuits of your account appear here with their state and their next step. They stay readable without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Order the port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply for the LOA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::Command</name>
    <message>
        <source>%1 can&apos;t be read: %2. Nothing was stored; check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored or sent; mend the files and run the command again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was stored or sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was ordered yet. To place the order, run the same command with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier order for this circuit is not settled yet (submission %1). Nothing was ordered; run &quot;circuitdesk-cli send&quot; to settle it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: this circuit already has order %1, accepted %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an LOA application, so it has no form. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftModel</name>
    <message>
        <source>LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsController</name>
    <message>
        <source>The draft was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form is a draft from its first letter until it is sent. It is saved while you type, with or without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s), saved on this computer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::FormField</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::HistoryController</name>
    <message>
        <source>Practice mode has no console. With real keys this opens the provider&apos;s console.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::HistoryModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by circuit, company, engineer, request ID or order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy re&amp;quest ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was submitted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you submit stays here with its answer and its IDs, and can be used again for the next application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No submission fits the search and the filter. Shorten the search or choose All.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::LoaController</name>
    <message>
        <source>Nothing to mend. The application can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::LoaPage</name>
    <message>
        <source>LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything once more before anything is sent (Ctrl+Enter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bandwidth (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 to 10240</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nstruction company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among the circuits seen so far; it is taken as typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;location (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::MainWindow</name>
    <message>
        <source>CircuitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;LOA application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New port &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review and send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo in the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo in the roster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes the next time CircuitDesk starts. Nothing else has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About CircuitDesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode: nothing is sent to the provider, and everything you do here is kept apart from your real data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>name of a page</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::OrderCard</name>
    <message>
        <source>The price is not available here. The provider&apos;s console shows it on the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this order does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It renews itself, each time by %n month(s), until somebody stops it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic payment is on: money is spent the moment the order is placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money is spent by placing the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has accepted the order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::OrderPage</name>
    <message>
        <source>Port order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription (PrePaid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the only method the provider offers for a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing c&amp;ycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;new automatically, each time by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months of each renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay &amp;automatically from the account&apos;s balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without automatic payment the order waits in the provider&apos;s console until somebody pays it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal and payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>1 to %n year(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Place order and pay now…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::Outbox</name>
    <message>
        <source>There are no access keys, so nothing was queued. The draft is kept; set the keys and send it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form still has things to mend, so nothing was queued. The draft is kept; mend them and send it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled this before it was sent. The provider knows nothing of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has this application (%1). Its first answer, with the request ID, was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the order but told no order ID. Look the order up in the console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier attempt may have succeeded: the provider now says that the circuit&apos;s state does not allow it. Look at the circuit in the console before ordering or applying again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::OutboxController</name>
    <message>
        <source>The application for %1 is queued and is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order for %1 is queued and is being sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the application for %1. Request ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider accepted the order for %1. Order ID %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 What you entered is kept in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as a new draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the provider. What you sent is queued and goes out by itself; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show outbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send waits here until the provider has answered, also without a network. Everything is sent once, in the order you queued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do &amp;not send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit as a ne&amp;w draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n submission(s) not finished</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::PracticeProcess</name>
    <message>
        <source>The practice server is not running, so nothing can be sent. Your drafts are kept; start CircuitDesk again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::Preferences</name>
    <message>
        <source>The language changes when CircuitDesk is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::ProblemLink</name>
    <message>
        <source>Error. Goes to the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check. Goes to the field.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::RegionBox</name>
    <message>
        <source>Choose a region</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::ReviewDialog</name>
    <message>
        <source>What will be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) will enter the site</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the end to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the engineer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the engineer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document numbers and phones are hidden on the screen until you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>engineers on the roster / most</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roster is full: the provider takes at most 16 engineers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an engineer below the others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterModel</name>
    <message>
        <source>add an engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move an engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit an engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MPLS VPN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterView</name>
    <message>
        <source>Construction engineers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster: next cell; in the last cell, a new engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster: the cell below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster: remove the engineer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster: move the engineer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster: move the engineer down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New LOA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::SiteTimeField</name>
    <message>
        <source>Date of the site entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the site entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HH:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the date in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time, %1. The provider receives %2.</source>
        <comment>time zone, UTC time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time, %1.</source>
        <comment>time zone</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::Startup</name>
    <message>
        <source>Unlock your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is empty. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data is still locked, so nothing can be entered. It is untouched; start CircuitDesk again to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::SubmissionDetail</name>
    <message>
        <source>The request was sent, but no answer has been received since %1. The provider may have acted on it, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no answer was received. The provider may have acted on it, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CircuitDesk asks the provider first. Where that does not tell, it repeats the same request with the same token, so that nothing is done twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does so next at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does so as soon as the provider can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order of unknown outcome that is older than 24 hours is never repeated without a person. Look into the provider&apos;s console before you order again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row to see its request, its answer and its events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>local time, UTC time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Construction engineers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It renews itself, each time by %n month(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>circuitdesk::Tracker</name>
    <message>
        <source>There are no access keys, so circuits can&apos;t be read. What was known is kept; set the keys and refresh again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
