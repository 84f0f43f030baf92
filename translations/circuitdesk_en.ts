<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) behind the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute behind the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes behind the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is %n minute(s) ahead of the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</source>
        <translation>
            <numerusform>This computer&apos;s clock is %n minute ahead of the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</numerusform>
            <numerusform>This computer&apos;s clock is %n minutes ahead of the provider&apos;s. Requests are dated by the provider&apos;s clock from now on; set this computer&apos;s clock right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message numerus="yes">
        <source>Apply again for the letter of authorization (LOA) of %1, whose first application the provider rejected, so that %n engineer(s) may enter the site.</source>
        <translation>
            <numerusform>Apply again for the letter of authorization (LOA) of %1, whose first application the provider rejected, so that %n engineer may enter the site.</numerusform>
            <numerusform>Apply again for the letter of authorization (LOA) of %1, whose first application the provider rejected, so that %n engineers may enter the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply for the letter of authorization (LOA) of %1, so that %n engineer(s) may enter the site.</source>
        <translation>
            <numerusform>Apply for the letter of authorization (LOA) of %1, so that %n engineer may enter the site.</numerusform>
            <numerusform>Apply for the letter of authorization (LOA) of %1, so that %n engineers may enter the site.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OrderText</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>duration of an order</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>duration of an order</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By itself, for %n month(s)</source>
        <translation>
            <numerusform>By itself, for %n month</numerusform>
            <numerusform>By itself, for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message numerus="yes">
        <source>The roster has %n engineers; the provider takes at most 16. Remove the others.</source>
        <translation>
            <numerusform>The roster has %n engineer; the provider takes at most 16. Remove the others.</numerusform>
            <numerusform>The roster has %n engineers; the provider takes at most 16. Remove the others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Engineer %1: phone has %n digit(s). A Chinese mobile number has 11 and starts with 13 to 19; others start with + and the country code.</source>
        <translation>
            <numerusform>Engineer %1: phone has %n digit. A Chinese mobile number has 11 and starts with 13 to 19; others start with + and the country code.</numerusform>
            <numerusform>Engineer %1: phone has %n digits. A Chinese mobile number has 11 and starts with 13 to 19; others start with + and the country code.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::AccountCheck</name>
    <message numerus="yes">
        <source>%n region(s) can be read.</source>
        <translation>
            <numerusform>%n region can be read.</numerusform>
            <numerusform>%n regions can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circuit(s) in %1 can be read.</source>
        <translation>
            <numerusform>%n circuit in %1 can be read.</numerusform>
            <numerusform>%n circuits in %1 can be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftModel</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsPage</name>
    <message numerus="yes">
        <source>%n draft(s), saved on this computer</source>
        <translation>
            <numerusform>%n draft, saved on this computer</numerusform>
            <numerusform>%n drafts, saved on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::ErrorSummary</name>
    <message numerus="yes">
        <source>%n thing(s) to mend</source>
        <translation>
            <numerusform>%n thing to mend</numerusform>
            <numerusform>%n things to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to check</source>
        <translation>
            <numerusform>%n thing to check</numerusform>
            <numerusform>%n things to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::Housekeeping</name>
    <message numerus="yes">
        <source>The engineers&apos; data of %n submission(s) was removed, as the settings ask for. The rest of them is kept in the history.</source>
        <translation>
            <numerusform>The engineers&apos; data of %n submission was removed, as the settings ask for. The rest of them is kept in the history.</numerusform>
            <numerusform>The engineers&apos; data of %n submissions was removed, as the settings ask for. The rest of them is kept in the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::NavButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <comment>name of a page</comment>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::OrderCard</name>
    <message numerus="yes">
        <source>It renews itself, each time by %n month(s), until somebody stops it.</source>
        <translation>
            <numerusform>It renews itself, each time by %n month, until somebody stops it.</numerusform>
            <numerusform>It renews itself, each time by %n months, until somebody stops it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::OrderPage</name>
    <message numerus="yes">
        <source>1 to %n year(s)</source>
        <translation>
            <numerusform>1 to %n year</numerusform>
            <numerusform>1 to %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 to %n month(s)</source>
        <translation>
            <numerusform>1 to %n month</numerusform>
            <numerusform>1 to %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::OutboxPage</name>
    <message numerus="yes">
        <source>%n submission(s) not finished</source>
        <translation>
            <numerusform>%n submission not finished</numerusform>
            <numerusform>%n submissions not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::PrivacyPane</name>
    <message numerus="yes">
        <source>Engineers&apos; data is kept for %n day(s) after the LOA is complete.</source>
        <translation>
            <numerusform>Engineers&apos; data is kept for %n day after the LOA is complete.</numerusform>
            <numerusform>Engineers&apos; data is kept for %n days after the LOA is complete.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::ReviewDialog</name>
    <message numerus="yes">
        <source>%n engineer(s) will enter the site</source>
        <translation>
            <numerusform>%n engineer will enter the site</numerusform>
            <numerusform>%n engineers will enter the site</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::SubmissionDetail</name>
    <message numerus="yes">
        <source>It renews itself, each time by %n month(s).</source>
        <translation>
            <numerusform>It renews itself, each time by %n month.</numerusform>
            <numerusform>It renews itself, each time by %n months.</numerusform>
        </translation>
    </message>
</context>
</TS>
