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
    <name>RosterPaste</name>
    <message numerus="yes">
        <source>%n column(s) did not fit beside the current cell and stayed away.</source>
        <translation>
            <numerusform>%n column did not fit beside the current cell and stayed away.</numerusform>
            <numerusform>%n columns did not fit beside the current cell and stayed away.</numerusform>
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
    <message numerus="yes">
        <source>Engineer %1: this ID card number has %n character(s); it should have 18.</source>
        <translation>
            <numerusform>Engineer %1: this ID card number has %n character; it should have 18.</numerusform>
            <numerusform>Engineer %1: this ID card number has %n characters; it should have 18.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Engineer %1: this phone has %n digit(s) with its country code; numbers have 7 to 15.</source>
        <translation>
            <numerusform>Engineer %1: this phone has %n digit with its country code; numbers have 7 to 15.</numerusform>
            <numerusform>Engineer %1: this phone has %n digits with its country code; numbers have 7 to 15.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SheetFile</name>
    <message numerus="yes">
        <source>%1 has more than %n row(s). Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</source>
        <translation>
            <numerusform>%1 has more than %n row. Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</numerusform>
            <numerusform>%1 has more than %n rows. Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has more than %n column(s). Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</source>
        <translation>
            <numerusform>%1 has more than %n column. Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</numerusform>
            <numerusform>%1 has more than %n columns. Nothing was imported; copy the engineers to a new sheet and save that as XLSX or CSV.</numerusform>
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
    <name>circuitdesk::BookDialog</name>
    <message numerus="yes">
        <source>%1 chosen, %n place(s) left</source>
        <translation>
            <numerusform>%1 chosen, %n place left</numerusform>
            <numerusform>%1 chosen, %n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n engineer(s)</source>
        <translation>
            <numerusform>&amp;Add %n engineer</numerusform>
            <numerusform>&amp;Add %n engineers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::BookExportDialog</name>
    <message numerus="yes">
        <source>Export %n engineer(s)</source>
        <translation>
            <numerusform>Export %n engineer</numerusform>
            <numerusform>Export %n engineers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::BookOffer</name>
    <message numerus="yes">
        <source>%n engineer(s) of it are not in the address book, and some have other details there.</source>
        <translation>
            <numerusform>%n engineer of it is not in the address book, and may have other details there.</numerusform>
            <numerusform>%n engineers of it are not in the address book, and some have other details there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) of it are not in the address book.</source>
        <translation>
            <numerusform>%n engineer of it is not in the address book.</numerusform>
            <numerusform>%n engineers of it are not in the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) of it have another name, gender or phone in the address book.</source>
        <translation>
            <numerusform>%n engineer of it has another name, gender or phone in the address book.</numerusform>
            <numerusform>%n engineers of it have another name, gender or phone in the address book.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::CircuitsDialog</name>
    <message numerus="yes">
        <source>&amp;Make %n draft(s)</source>
        <translation>
            <numerusform>&amp;Make %n draft</numerusform>
            <numerusform>&amp;Make %n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circuit(s) chosen</source>
        <translation>
            <numerusform>%n circuit chosen</numerusform>
            <numerusform>%n circuits chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n circuits are too many: at most 100 are made at a time. Nothing was made; take some out, and make the others afterwards.</source>
        <translation>
            <numerusform>%n circuits are too many: at most 100 are made at a time. Nothing was made; take some out, and make the others afterwards.</numerusform>
            <numerusform>%n circuits are too many: at most 100 are made at a time. Nothing was made; take some out, and make the others afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftModel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s)</source>
        <translation>
            <numerusform>%n engineer</numerusform>
            <numerusform>%n engineers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsController</name>
    <message numerus="yes">
        <source>CircuitDesk ended while %n form(s) were being typed. Nothing was lost: see the drafts.</source>
        <translation>
            <numerusform>CircuitDesk ended while %n form was being typed. Nothing was lost: see the drafts.</numerusform>
            <numerusform>CircuitDesk ended while %n forms were being typed. Nothing was lost: see the drafts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The draft is in the bin for %n day(s).</source>
        <translation>
            <numerusform>The draft is in the bin for %n day.</numerusform>
            <numerusform>The draft is in the bin for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::DraftsPage</name>
    <message numerus="yes">
        <source>Drafts that you delete lie here for %n day(s), and can be restored.</source>
        <translation>
            <numerusform>Drafts that you delete lie here for %n day, and can be restored.</numerusform>
            <numerusform>Drafts that you delete lie here for %n days, and can be restored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineersController</name>
    <message numerus="yes">
        <source>%n engineer(s) were added to the address book.</source>
        <translation>
            <numerusform>%n engineer was added to the address book.</numerusform>
            <numerusform>%n engineers were added to the address book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) in the address book were updated.</source>
        <translation>
            <numerusform>%n engineer in the address book was updated.</numerusform>
            <numerusform>%n engineers in the address book were updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n engineer(s) were in the address book already.</source>
        <translation>
            <numerusform>%n engineer was in the address book already.</numerusform>
            <numerusform>%n engineers were in the address book already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::EngineersPage</name>
    <message numerus="yes">
        <source>%n engineer(s), encrypted on this computer</source>
        <translation>
            <numerusform>%n engineer, encrypted on this computer</numerusform>
            <numerusform>%n engineers, encrypted on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n engineer(s)</source>
        <translation>
            <numerusform>%1 of %n engineer</numerusform>
            <numerusform>%1 of %n engineers</numerusform>
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
    <name>circuitdesk::ImportDialog</name>
    <message numerus="yes">
        <source>The first %n rows are a title and the &amp;header</source>
        <translation>
            <numerusform>The first %n row is a title and the &amp;header</numerusform>
            <numerusform>The first %n rows are a title and the &amp;header</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick the &amp;first %n</source>
        <translation>
            <numerusform>Tick the &amp;first %n</numerusform>
            <numerusform>Tick the &amp;first %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n engineer(s)</source>
        <translation>
            <numerusform>&amp;Add %n engineer</numerusform>
            <numerusform>&amp;Add %n engineers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are too many: the roster has %n place(s) left. Untick those who stay away.</source>
        <translation>
            <numerusform>These are too many: the roster has %n place left. Untick those who stay away.</numerusform>
            <numerusform>These are too many: the roster has %n places left. Untick those who stay away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %1 engineers, and the roster has %n place(s) left. Tick those who come, with the mouse or the space bar.</source>
        <translation>
            <numerusform>The file has %1 engineers, and the roster has %n place left. Tick those who come, with the mouse or the space bar.</numerusform>
            <numerusform>The file has %1 engineers, and the roster has %n places left. Tick those who come, with the mouse or the space bar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) can&apos;t be taken and stay empty. They are marked below; nothing is guessed.</source>
        <translation>
            <numerusform>%n cell can&apos;t be taken and stays empty. It is marked below; nothing is guessed.</numerusform>
            <numerusform>%n cells can&apos;t be taken and stay empty. They are marked below; nothing is guessed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden or filtered out in the workbook: each comes only where you tick it.</source>
        <translation>
            <numerusform>%n row is hidden or filtered out in the workbook: it comes only where you tick it.</numerusform>
            <numerusform>%n rows are hidden or filtered out in the workbook: each comes only where you tick it.</numerusform>
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
    <name>circuitdesk::Recovery</name>
    <message numerus="yes">
        <source>This version is kept. The other one is in the bin for %n day(s).</source>
        <translation>
            <numerusform>This version is kept. The other one is in the bin for %n day.</numerusform>
            <numerusform>This version is kept. The other one is in the bin for %n days.</numerusform>
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
    <message numerus="yes">
        <source>%1 and %n more character(s), which are sent too</source>
        <comment>a long text&apos;s beginning</comment>
        <translation>
            <numerusform>%1 and %n more character, which is sent too</numerusform>
            <numerusform>%1 and %n more characters, which are sent too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterChooser</name>
    <message numerus="yes">
        <source>These are %n engineers, and the provider takes at most 16. Nobody has been added yet. Clear the ticks of those who stay away, with the mouse or the space bar.</source>
        <translation>
            <numerusform>This is %n engineer, and the provider takes at most 16. Nobody has been added yet. Clear the ticks of those who stay away, with the mouse or the space bar.</numerusform>
            <numerusform>These are %n engineers, and the provider takes at most 16. Nobody has been added yet. Clear the ticks of those who stay away, with the mouse or the space bar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n more tick(s): the provider takes at most 16 engineers.</source>
        <translation>
            <numerusform>Clear %n more tick: the provider takes at most 16 engineers.</numerusform>
            <numerusform>Clear %n more ticks: the provider takes at most 16 engineers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterCompletion</name>
    <message numerus="yes">
        <source>%n in the address book. Press Down to choose.</source>
        <translation>
            <numerusform>%n in the address book. Press Down to choose.</numerusform>
            <numerusform>%n in the address book. Press Down to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::RosterEditor</name>
    <message numerus="yes">
        <source>These are %n rows, and the provider takes at most 16 engineers. Nobody was added: take fewer rows.</source>
        <translation>
            <numerusform>This is %n row, and the provider takes at most 16 engineers. Nobody was added: take fewer rows.</numerusform>
            <numerusform>These are %n rows, and the provider takes at most 16 engineers. Nobody was added: take fewer rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) stayed empty for such a reason.</source>
        <translation>
            <numerusform>%n more cell stayed empty for such a reason.</numerusform>
            <numerusform>%n more cells stayed empty for such a reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>circuitdesk::SeveralCircuits</name>
    <message numerus="yes">
        <source>%n draft(s) were made, one a circuit. The form that is open is the one for %1.</source>
        <translation>
            <numerusform>%n draft was made, one a circuit. The form that is open is the one for %1.</numerusform>
            <numerusform>%n drafts were made, one a circuit. The form that is open is the one for %1.</numerusform>
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
