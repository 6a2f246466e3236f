<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Api</name>
    <message numerus="yes">
        <source>A person may have up to %n variables.</source>
        <translation>
            <numerusform>A person may have up to %n variable.</numerusform>
            <numerusform>A person may have up to %n variables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n characters.</source>
        <translation>
            <numerusform>&quot;%1&quot; may have up to %n character.</numerusform>
            <numerusform>&quot;%1&quot; may have up to %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n entries.</source>
        <translation>
            <numerusform>&quot;%1&quot; may have up to %n entry.</numerusform>
            <numerusform>&quot;%1&quot; may have up to %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message numerus="yes">
        <source>A name has up to %Ln characters.</source>
        <translation>
            <numerusform>A name has up to %Ln character.</numerusform>
            <numerusform>A name has up to %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignAction</name>
    <message numerus="yes">
        <source>Text %Ln person(s) of %1 again?</source>
        <translation>
            <numerusform>Text %Ln person of %1 again?</numerusform>
            <numerusform>Text %Ln people of %1 again?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 for good? %Ln person(s) are not texted yet.</source>
        <translation>
            <numerusform>Cancel %1 for good? %Ln person is not texted yet.</numerusform>
            <numerusform>Cancel %1 for good? %Ln people are not texted yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people the text is too long: %1 characters, %2 at most.</source>
        <translation>
            <numerusform>For %Ln person the text is too long: %1 characters, %2 at most.</numerusform>
            <numerusform>For %Ln people the text is too long: %1 characters, %2 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicate</numerusform>
            <numerusform>%Ln duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>Of other accounts there are %Ln; try --sandbox.</source>
        <translation>
            <numerusform>Of other accounts there is %Ln; try --sandbox.</numerusform>
            <numerusform>Of other accounts there are %Ln; try --sandbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Drop to add %n file</numerusform>
            <numerusform>Drop to add %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop to replace the list with %n file(s)</source>
        <translation>
            <numerusform>Drop to replace the list with %n file</numerusform>
            <numerusform>Drop to replace the list with %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>Export %Ln</numerusform>
            <numerusform>Export %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln</source>
        <translation>
            <numerusform>Opt out %Ln</numerusform>
            <numerusform>Opt out %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A number and further ones</extracomment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message numerus="yes">
        <source>%Ln people have no %1; it stays empty for them.</source>
        <translation>
            <numerusform>%Ln person has no %1; it stays empty for them.</numerusform>
            <numerusform>%Ln people have no %1; it stays empty for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” in %2</source>
        <translation>
            <numerusform>%Ln person needs UCS-2: “%1” in %2</numerusform>
            <numerusform>%Ln people need UCS-2: “%1” in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” and others in %2</source>
        <translation>
            <numerusform>%Ln person needs UCS-2: “%1” and others in %2</numerusform>
            <numerusform>%Ln people need UCS-2: “%1” and others in %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message numerus="yes">
        <source>Nothing is left of the list without its first %n row(s).</source>
        <translation>
            <numerusform>Nothing is left of the list without its first row.</numerusform>
            <numerusform>Nothing is left of the list without its first %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendFacts</name>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s), %1 at this pace</source>
        <translation>
            <numerusform>%Ln segment, %1 at this pace</numerusform>
            <numerusform>%Ln segments, %1 at this pace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}, for %Ln person(s)</source>
        <translation>
            <numerusform>{{%1}}, for %Ln person</numerusform>
            <numerusform>{{%1}}, for %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) now?</source>
        <translation>
            <numerusform>Text %Ln person now?</numerusform>
            <numerusform>Text %Ln people now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) at %1?</source>
        <translation>
            <numerusform>Text %Ln person at %1?</numerusform>
            <numerusform>Text %Ln people at %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::AccountSection</name>
    <message numerus="yes">
        <source>%Ln campaign(s) stop sending until the account is connected again.</source>
        <translation>
            <numerusform>%Ln campaign stops sending until the account is connected again.</numerusform>
            <numerusform>%Ln campaigns stop sending until the account is connected again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDeeds</name>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Retry %Ln person</numerusform>
            <numerusform>Retry %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Cancel %Ln campaign</numerusform>
            <numerusform>Cancel %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFigures</name>
    <message numerus="yes">
        <source>people</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignHeader</name>
    <message numerus="yes">
        <source>%Ln replied</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln replied</numerusform>
            <numerusform>%Ln replied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNews</name>
    <message numerus="yes">
        <source>First replies to %1</source>
        <translation>
            <numerusform>First reply to %1</numerusform>
            <numerusform>First replies to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people replied.</source>
        <translation>
            <numerusform>%Ln person replied.</numerusform>
            <numerusform>%Ln people replied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNotice</name>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Retry %Ln</numerusform>
            <numerusform>Retry %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already with Twilio can&apos;t be recalled</source>
        <translation>
            <numerusform>%Ln already with Twilio can&apos;t be recalled</numerusform>
            <numerusform>%Ln already with Twilio can&apos;t be recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being looked up</source>
        <translation>
            <numerusform>%Ln is being looked up</numerusform>
            <numerusform>%Ln are being looked up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignPage</name>
    <message numerus="yes">
        <source>%Ln people are texted again.</source>
        <translation>
            <numerusform>%Ln person is texted again.</numerusform>
            <numerusform>%Ln people are texted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were opted out. They are never texted again.</source>
        <translation>
            <numerusform>%Ln person was opted out and is never texted again.</numerusform>
            <numerusform>%Ln people were opted out. They are never texted again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsPage</name>
    <message numerus="yes">
        <source>The filter hides %Ln campaign(s).</source>
        <translation>
            <numerusform>The filter hides %Ln campaign.</numerusform>
            <numerusform>The filter hides %Ln campaigns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaign</numerusform>
            <numerusform>%Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln campaign(s)</source>
        <translation>
            <numerusform>%1 of %Ln campaign</numerusform>
            <numerusform>%1 of %Ln campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new campaign(s).</source>
        <translation>
            <numerusform>%Ln new campaign.</numerusform>
            <numerusform>%Ln new campaigns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) deleted.</source>
        <translation>
            <numerusform>%Ln campaign deleted.</numerusform>
            <numerusform>%Ln campaigns deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CancelDialog</name>
    <message numerus="yes">
        <source>%Ln people will not be texted, and the campaign can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln person will not be texted, and the campaign can&apos;t be resumed.</numerusform>
            <numerusform>%Ln people will not be texted, and the campaign can&apos;t be resumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) already with Twilio can&apos;t be recalled.</source>
        <translation>
            <numerusform>%Ln message already with Twilio can&apos;t be recalled.</numerusform>
            <numerusform>%Ln messages already with Twilio can&apos;t be recalled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)?</source>
        <translation>
            <numerusform>Cancel %Ln campaign?</numerusform>
            <numerusform>Cancel %Ln campaigns?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will not be sent, and the campaigns can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln message will not be sent, and the campaigns can&apos;t be resumed.</numerusform>
            <numerusform>%Ln messages will not be sent, and the campaigns can&apos;t be resumed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Cancel %Ln campaign</numerusform>
            <numerusform>Cancel %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CausesCard</name>
    <message numerus="yes">
        <source>Why %Ln failed</source>
        <translation>
            <numerusform>Why %Ln failed</numerusform>
            <numerusform>Why %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CloseDialog</name>
    <message numerus="yes">
        <source>Keep sending %Ln campaign(s)?</source>
        <translation>
            <numerusform>Keep sending %Ln campaign?</numerusform>
            <numerusform>Keep sending %Ln campaigns?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ColumnMenu</name>
    <message numerus="yes">
        <source>%n empty cell(s)</source>
        <translation>
            <numerusform>%n empty cell</numerusform>
            <numerusform>%n empty cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ConnectCard</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DefaultsSection</name>
    <message numerus="yes">
        <source>Erase %Ln campaign(s) now?</source>
        <translation>
            <numerusform>Erase %Ln campaign now?</numerusform>
            <numerusform>Erase %Ln campaigns now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s)</source>
        <translation>
            <numerusform>Erase %Ln campaign</numerusform>
            <numerusform>Erase %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DonutChart</name>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::EngineFoot</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::FileCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln row skipped</numerusform>
            <numerusform>%Ln rows skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln segment(s)</source>
        <translation>
            <numerusform>about %Ln segment</numerusform>
            <numerusform>about %Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ListTail</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::MessageSection</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln variable(s)</source>
        <translation>
            <numerusform>%Ln variable</numerusform>
            <numerusform>%Ln variables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsSection</name>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln number(s).</source>
        <translation>
            <numerusform>The search hides %Ln number.</numerusform>
            <numerusform>The search hides %Ln numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) saved</source>
        <translation>
            <numerusform>%Ln opt-out saved</numerusform>
            <numerusform>%Ln opt-outs saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will not be texted any more.</source>
        <translation>
            <numerusform>%Ln number will not be texted any more.</numerusform>
            <numerusform>%Ln numbers will not be texted any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no phone number that can be dialled and were left out.</source>
        <translation>
            <numerusform>%Ln row had no phone number that can be dialled and was left out.</numerusform>
            <numerusform>%Ln rows had no phone number that can be dialled and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may be texted again.</source>
        <translation>
            <numerusform>%Ln number may be texted again.</numerusform>
            <numerusform>%Ln numbers may be texted again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed</source>
        <translation>
            <numerusform>%Ln opt-out removed</numerusform>
            <numerusform>%Ln opt-outs removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 of %Ln number</numerusform>
            <numerusform>%1 of %Ln numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PacesModel</name>
    <message numerus="yes">
        <source>Sending %Ln campaigns</source>
        <translation>
            <numerusform>Sending %Ln campaign</numerusform>
            <numerusform>Sending %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PastePanel</name>
    <message numerus="yes">
        <source>Pasted %Ln line(s)</source>
        <translation>
            <numerusform>Pasted %Ln line</numerusform>
            <numerusform>Pasted %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewHeader</name>
    <message numerus="yes">
        <source>+%n column(s)</source>
        <translation>
            <numerusform>+%n column</numerusform>
            <numerusform>+%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n more column</numerusform>
            <numerusform>%n more columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewModel</name>
    <message numerus="yes">
        <source>%1, %n empty cell(s)</source>
        <extracomment>spoken title of a column: its use and name, how many cells are empty</extracomment>
        <translation>
            <numerusform>%1, %n empty cell</numerusform>
            <numerusform>%1, %n empty cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewPane</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ProgressBand</name>
    <message numerus="yes">
        <source>%Ln message(s) a minute</source>
        <translation>
            <numerusform>%Ln message a minute</numerusform>
            <numerusform>%Ln messages a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) still to come</source>
        <translation>
            <numerusform>%Ln receipt still to come</numerusform>
            <numerusform>%Ln receipts still to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ProofCard</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ProofExport</name>
    <message numerus="yes">
        <source>%Ln people saved to “%1”.</source>
        <translation>
            <numerusform>%Ln person saved to “%1”.</numerusform>
            <numerusform>%Ln people saved to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln-campaigns</source>
        <comment>name of a file</comment>
        <translation>
            <numerusform>%Ln-campaign</numerusform>
            <numerusform>%Ln-campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsPanel</name>
    <message numerus="yes">
        <source>The filter hides %Ln people.</source>
        <translation>
            <numerusform>The filter hides %Ln person.</numerusform>
            <numerusform>The filter hides %Ln people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RejectedExport</name>
    <message numerus="yes">
        <source>%Ln row(s) saved to “%1”.</source>
        <translation>
            <numerusform>%Ln row saved to “%1”.</numerusform>
            <numerusform>%Ln rows saved to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ResumeDialog</name>
    <message numerus="yes">
        <source>%Ln people here are not texted yet; the other copy may have texted them since.</source>
        <translation>
            <numerusform>%Ln person here is not texted yet; the other copy may have texted them since.</numerusform>
            <numerusform>%Ln people here are not texted yet; the other copy may have texted them since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume and text %Ln people</source>
        <translation>
            <numerusform>Resume and text %Ln person</numerusform>
            <numerusform>Resume and text %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetentionCombo</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetryDialog</name>
    <message numerus="yes">
        <source>%Ln who may have got it are left alone.</source>
        <translation>
            <numerusform>%Ln who may have got it is left alone.</numerusform>
            <numerusform>%Ln who may have got it are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who opted out are left alone.</source>
        <translation>
            <numerusform>%Ln who opted out is left alone.</numerusform>
            <numerusform>%Ln who opted out are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln people again whom the message certainly did not reach.</source>
        <translation>
            <numerusform>Text %Ln person again whom the message certainly did not reach.</numerusform>
            <numerusform>Text %Ln people again whom the message certainly did not reach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1.</source>
        <translation>
            <numerusform>About %Ln segment from %1.</numerusform>
            <numerusform>About %Ln segments from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1 numbers.</source>
        <translation>
            <numerusform>About %Ln segment from %1 numbers.</numerusform>
            <numerusform>About %Ln segments from %1 numbers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign goes on, so %Ln who are waiting are texted too.</source>
        <translation>
            <numerusform>The campaign goes on, so %Ln who is waiting is texted too.</numerusform>
            <numerusform>The campaign goes on, so %Ln who are waiting are texted too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Retry %Ln person</numerusform>
            <numerusform>Retry %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowFixes</name>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>Leave out %n row</numerusform>
            <numerusform>Leave out %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back in</source>
        <translation>
            <numerusform>Take %n row back in</numerusform>
            <numerusform>Take %n rows back in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n rows</source>
        <translation>
            <numerusform>Include %n row</numerusform>
            <numerusform>Include %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %n rows</source>
        <translation>
            <numerusform>Undo changes of %n row</numerusform>
            <numerusform>Undo changes of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowsPanel</name>
    <message numerus="yes">
        <source>The filter hides %Ln row(s).</source>
        <translation>
            <numerusform>The filter hides %Ln row.</numerusform>
            <numerusform>The filter hides %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln row(s).</source>
        <translation>
            <numerusform>The search hides %Ln row.</numerusform>
            <numerusform>The search hides %Ln rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SampleCard</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>how many rows a list has</extracomment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SandboxSection</name>
    <message numerus="yes">
        <source>Use the sandbox while %Ln campaign(s) are sending?</source>
        <translation>
            <numerusform>Use the sandbox while %Ln campaign is sending?</numerusform>
            <numerusform>Use the sandbox while %Ln campaigns are sending?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SegmentsPanel</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SenderField</name>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln more</numerusform>
            <numerusform>+%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SplitBar</name>
    <message numerus="yes">
        <source>Split into %Ln campaigns</source>
        <translation>
            <numerusform>Split into %Ln campaign</numerusform>
            <numerusform>Split into %Ln campaigns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::TodayStrip</name>
    <message numerus="yes">
        <source>messages</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>message</numerusform>
            <numerusform>messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next scheduled, %Ln person(s)</source>
        <translation>
            <numerusform>Next scheduled, %Ln person</numerusform>
            <numerusform>Next scheduled, %Ln people</numerusform>
        </translation>
    </message>
</context>
</TS>
