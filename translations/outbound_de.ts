<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AgentMeant</name>
    <message>
        <source>No agent has the id or the name “%1”.</source>
        <translation>Kein Agent hat die ID oder den Namen „%1“.</translation>
    </message>
    <message>
        <source>“%1” may be any of these agents: %2. Name one by its id.</source>
        <translation>„%1“ kann jeder dieser Agenten sein: %2. Nennen Sie einen mit seiner ID.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>A request may have up to 8 MB.</source>
        <translation>Eine Anfrage darf höchstens 8 MB groß sein.</translation>
    </message>
    <message>
        <source>The headers may have up to 32 KiB.</source>
        <translation>Die Header dürfen höchstens 32 KiB groß sein.</translation>
    </message>
    <message>
        <source>This is not a well-formed HTTP request.</source>
        <translation>Das ist keine gültige HTTP-Anfrage.</translation>
    </message>
    <message>
        <source>Only Outbound&apos;s own window and shell may do this.</source>
        <translation>Das dürfen nur Fenster und Shell von Outbound selbst.</translation>
    </message>
    <message>
        <source>This takes no body.</source>
        <translation>Diese Anfrage nimmt keinen Body an.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Unter dieser Adresse gibt es nichts.</translation>
    </message>
    <message>
        <source>This can&apos;t be done here.</source>
        <translation>Das geht hier nicht.</translation>
    </message>
    <message>
        <source>There is no such campaign in this account.</source>
        <translation>Diese Kampagne gibt es in diesem Konto nicht.</translation>
    </message>
    <message>
        <source>This is pending, queued, sent, delivered, undelivered or failed.</source>
        <translation>Möglich sind pending, queued, sent, delivered, undelivered und failed.</translation>
    </message>
    <message>
        <source>Give a time with its zone, such as 2026-05-20T09:00:00Z.</source>
        <translation>Geben Sie eine Zeit mit Zeitzone an, etwa 2026-05-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Eine Zeitzone mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Make another agent the default one instead.</source>
        <translation>Machen Sie stattdessen einen anderen Agenten zum Standard.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Ein Tempo liegt zwischen 0,01 und 1.000 Segmenten pro Sekunde.</translation>
    </message>
    <message>
        <source>This number did not opt out.</source>
        <translation>Diese Nummer ist nicht abgemeldet.</translation>
    </message>
    <message>
        <source>This has to be a number in E.164, such as +447700900123.</source>
        <translation>Das muss eine Nummer in E.164 sein, etwa +447700900123.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first: opt-outs are an account&apos;s.</source>
        <translation>Verbinden Sie zuerst Twilio oder die Sandbox: Abmeldungen gehören zu einem Konto.</translation>
    </message>
    <message>
        <source>Address this API as 127.0.0.1 or localhost, with its port.</source>
        <translation>Sprechen Sie diese API als 127.0.0.1 oder localhost an, mit dem Port.</translation>
    </message>
    <message>
        <source>Web pages may not use this API.</source>
        <translation>Webseiten dürfen diese API nicht nutzen.</translation>
    </message>
    <message>
        <source>A body has to be sent as Content-Type: application/json, without an encoding.</source>
        <translation>Ein Body muss als Content-Type: application/json gesendet werden, ohne Kodierung.</translation>
    </message>
    <message>
        <source>Send a key: Authorization: Bearer KEY_ID:KEY_SECRET.</source>
        <translation>Senden Sie einen Schlüssel: Authorization: Bearer KEY_ID:KEY_SECRET.</translation>
    </message>
    <message>
        <source>Too many wrong keys. Wait a minute.</source>
        <translation>Zu viele falsche Schlüssel. Warten Sie eine Minute.</translation>
    </message>
    <message>
        <source>This key is not known. It may have been revoked.</source>
        <translation>Dieser Schlüssel ist nicht bekannt. Vielleicht wurde er widerrufen.</translation>
    </message>
    <message>
        <source>Write a fraction as a text, so that it is sent as you wrote it.</source>
        <translation>Schreiben Sie eine Dezimalzahl als Text, damit sie so gesendet wird, wie Sie sie geschrieben haben.</translation>
    </message>
    <message>
        <source>A variable is a text.</source>
        <translation>Eine Variable ist ein Text.</translation>
    </message>
    <message numerus="yes">
        <source>A person may have up to %n variables.</source>
        <translation>
            <numerusform>Eine Person darf höchstens %n Variable haben.</numerusform>
            <numerusform>Eine Person darf höchstens %n Variablen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to 10,000 people; these are %1.</source>
        <translation>Eine Kampagne erreicht höchstens 10.000 Empfänger; hier sind es %1.</translation>
    </message>
    <message>
        <source>Only schedule_type &quot;schedule&quot; has a time.</source>
        <translation>Nur schedule_type &quot;schedule&quot; hat eine Zeit.</translation>
    </message>
    <message>
        <source>This is now, schedule or draft.</source>
        <translation>Möglich sind now, schedule und draft.</translation>
    </message>
    <message>
        <source>There is no webhook_url to sign for.</source>
        <translation>Es gibt keine webhook_url, für die zu signieren wäre.</translation>
    </message>
    <message>
        <source>This is dashboard or api.</source>
        <translation>Möglich sind dashboard und api.</translation>
    </message>
    <message>
        <source>This is sandbox or twilio.</source>
        <translation>Möglich sind sandbox und twilio.</translation>
    </message>
    <message>
        <source>There are too many who listen to events.</source>
        <translation>Es warten schon zu viele Programme auf Ereignisse.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>Der Body muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>This has to be an object.</source>
        <translation>Das muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>&quot;%1&quot; fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>&quot;%1&quot; muss ein Text sein.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n characters.</source>
        <translation>
            <numerusform>&quot;%1&quot; darf höchstens %n Zeichen haben.</numerusform>
            <numerusform>&quot;%1&quot; darf höchstens %n Zeichen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false.</source>
        <translation>&quot;%1&quot; muss true oder false sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a number.</source>
        <translation>&quot;%1&quot; muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list.</source>
        <translation>&quot;%1&quot; muss eine Liste sein.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n entries.</source>
        <translation>
            <numerusform>&quot;%1&quot; darf höchstens %n Eintrag haben.</numerusform>
            <numerusform>&quot;%1&quot; darf höchstens %n Einträge haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be a text.</source>
        <translation>Das muss ein Text sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object.</source>
        <translation>&quot;%1&quot; muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Ein Feld &quot;%1&quot; gibt es hier nicht.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>Das Feld &quot;%1&quot; kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The body is not JSON: look at byte %1.</source>
        <translation>Der Body ist kein JSON: siehe Byte %1.</translation>
    </message>
    <message>
        <source>The body is nested more than %1 deep.</source>
        <translation>Der Body ist tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>A text has a NUL character in it.</source>
        <translation>Ein Text enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>Dieser Idempotency-Key kam schon mit einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 255 ASCII characters, and comes once.</source>
        <translation>Ein Idempotency-Key hat 1 bis 255 ASCII-Zeichen und kommt einmal vor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; kommt zweimal vor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Einen Parameter &quot;%1&quot; gibt es hier nicht.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geben Sie der Kampagne einen Namen.</translation>
    </message>
    <message>
        <source>Recipient %1 has no number in E.164, such as +447700900123.</source>
        <translation>Empfänger %1 hat keine Nummer in E.164, etwa +447700900123.</translation>
    </message>
    <message>
        <source>Recipient %1 has a number that came before.</source>
        <translation>Die Nummer von Empfänger %1 kam schon vor.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Wählen Sie eine Absendernummer.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Schreiben Sie eine Nachricht.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Fügen Sie mindestens einen Empfänger hinzu.</translation>
    </message>
    <message>
        <source>Choose each sending number once.</source>
        <translation>Wählen Sie jede Absendernummer nur einmal.</translation>
    </message>
    <message>
        <source>Choose the date and time of the launch.</source>
        <translation>Wählen Sie Datum und Uhrzeit des Starts.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %Ln characters.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Eine Kampagne erreicht höchstens %1 Empfänger; hier sind es %2.</translation>
    </message>
</context>
<context>
    <name>CampaignAction</name>
    <message>
        <source>Launched: %1.</source>
        <translation>Gestartet: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Pausiert: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Fortgesetzt: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Abgebrochen: %1.</translation>
    </message>
    <message>
        <source>Trying again: %1.</source>
        <translation>Wird erneut gesendet: %1.</translation>
    </message>
    <message>
        <source>People who are texted again: %1</source>
        <translation>Empfänger, die erneut eine SMS erhalten: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name, id</comment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) of %1 again?</source>
        <translation>
            <numerusform>Erneut eine SMS an %Ln Empfänger von %1 senden?</numerusform>
            <numerusform>Erneut SMS an %Ln Empfänger von %1 senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 for good? %Ln person(s) are not texted yet.</source>
        <translation>
            <numerusform>%1 endgültig abbrechen? An %Ln Empfänger wurde noch keine SMS gesendet.</numerusform>
            <numerusform>%1 endgültig abbrechen? An %Ln Empfänger wurde noch keine SMS gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignChoice</name>
    <message>
        <source>No campaign has the id or the name “%1”.</source>
        <translation>Keine Kampagne hat die ID oder den Namen „%1“.</translation>
    </message>
    <message>
        <source>“%1” may be any of these campaigns: %2. Name one by its id.</source>
        <translation>„%1“ kann jede dieser Kampagnen sein: %2. Nennen Sie eine mit ihrer ID.</translation>
    </message>
    <message>
        <source>Name a campaign by its id or its name.</source>
        <translation>Nennen Sie eine Kampagne mit ihrer ID oder ihrem Namen.</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Liste wird gelesen …</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch keine Empfänger</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>24,310 people; 3 campaigns</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1, Absender %2</translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation>etwa %1, Absender %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 that take turns, %2</source>
        <comment>3 campaigns; 24,310 segments, about 6 h.</comment>
        <translation>%1, die sich abwechseln: %2</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 + %4 opted out = %5</source>
        <translation>%1 angenommen + %2 aussortiert + %3 + %4 abgemeldet = %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln Duplikat</numerusform>
            <numerusform>%Ln Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Eine Kampagne erreicht höchstens %1 Empfänger; hier sind es %2.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the number, so they take turns.</source>
        <translation>%1 werden auf %2 mit je höchstens %3 verteilt, benannt 1/%4 bis %4/%4. Die Kampagnen teilen sich die Nummer und wechseln sich daher ab.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the numbers, so they take turns.</source>
        <translation>%1 werden auf %2 mit je höchstens %3 verteilt, benannt 1/%4 bis %4/%4. Die Kampagnen teilen sich die Nummern und wechseln sich daher ab.</translation>
    </message>
    <message>
        <source>Connect Twilio or start the sandbox first.</source>
        <translation>Verbinden Sie zuerst Twilio oder starten Sie die Sandbox.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Geben Sie der Kampagne einen Namen.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Wählen Sie eine Absendernummer.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Die Liste wird noch gelesen.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Fügen Sie mindestens einen Empfänger hinzu.</translation>
    </message>
    <message>
        <source>No row can be sent.</source>
        <translation>Keine Zeile kann gesendet werden.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Schreiben Sie eine Nachricht.</translation>
    </message>
    <message>
        <source>The segments are being counted.</source>
        <translation>Die Segmente werden noch gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people the text is too long: %1 characters, %2 at most.</source>
        <translation>
            <numerusform>Für %Ln Empfänger ist der Text zu lang: %1 Zeichen, höchstens %2.</numerusform>
            <numerusform>Für %Ln Empfänger ist der Text zu lang: %1 Zeichen, höchstens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Wählen Sie einen Zeitpunkt in der Zukunft.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>$52.40</comment>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>$50.10</comment>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>would cost %1</source>
        <comment>about $52.40</comment>
        <translation>würde %1 kosten</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>at %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 = %2 delivered + %3 failed (%4 refused, %5 without confirmation) + %6 pending</source>
        <translation>%1 = %2 zugestellt + %3 gescheitert (%4 abgelehnt, %5 unbestätigt) + %6 ausstehend</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 pro Minute</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>ungeklärt: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation>Noch keine Kampagnen.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Warum gescheitert</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>Of other accounts there are %Ln; try --sandbox.</source>
        <translation>
            <numerusform>In anderen Konten gibt es %Ln Kampagne; versuchen Sie es mit --sandbox.</numerusform>
            <numerusform>In anderen Konten gibt es %Ln Kampagnen; versuchen Sie es mit --sandbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name has no braces.</source>
        <translation>Ein Name enthält keine geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Another column is called “%1”.</source>
        <translation>Eine andere Spalte heißt schon „%1“.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Zweites Telefon</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>am Namen erkannt</translation>
    </message>
    <message>
        <source>%1 % of cells are phone numbers</source>
        <translation>%1 % der Zellen sind Telefonnummern</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a reason; a share of cells</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>Keine Spalte sieht nach Telefonnummern aus.</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>No column is called “%1”. There are: %2.</source>
        <translation>Keine Spalte heißt „%1“. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>SMS campaigns over your own Twilio account.</source>
        <translation>SMS-Kampagnen über Ihr eigenes Twilio-Konto.</translation>
    </message>
    <message>
        <source>&apos;outbound COMMAND --help&apos; says what a command and its options do.</source>
        <translation>&apos;outbound COMMAND --help&apos; erklärt, was ein Befehl und seine Optionen tun.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 ist eines von: %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Commands of &apos;outbound %1&apos;:</source>
        <translation>Befehle von &apos;outbound %1&apos;:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes seconds from 1 to 3600.</source>
        <translation>--%1 erwartet Sekunden, von 1 bis 3600.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 65535; 0 picks a free one.</source>
        <translation>--%1 erwartet eine Zahl von 0 bis 65535; 0 wählt einen freien Port.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Meinten Sie --%1?</translation>
    </message>
    <message>
        <source>See outbound --help.</source>
        <translation>Siehe outbound --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command. &apos;outbound %2&apos; needs one of: %3.</source>
        <translation>&apos;%1&apos; ist kein Befehl. &apos;outbound %2&apos; braucht eines von: %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command of outbound.</source>
        <translation>&apos;%1&apos; ist kein Befehl von outbound.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>--%1 does not belong to &apos;%2&apos;. See %2 --help.</source>
        <translation>--%1 gehört nicht zu &apos;%2&apos;. Siehe %2 --help.</translation>
    </message>
    <message>
        <source>--%1 can be given once. See %2 --help.</source>
        <translation>--%1 darf nur einmal angegeben werden. Siehe %2 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2. See %1 --help.</source>
        <translation>&apos;%1&apos; braucht %2. Siehe %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes nothing behind it but options. See %1 --help.</source>
        <translation>Nach &apos;%1&apos; dürfen nur Optionen stehen. Siehe %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one %2 (put quotes around what has blanks). See %1 --help.</source>
        <translation>&apos;%1&apos; erwartet %2 nur einmal (Angaben mit Leerzeichen in Anführungszeichen setzen). Siehe %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of: %2.</source>
        <translation>&apos;%1&apos; erwartet eines von: %2.</translation>
    </message>
    <message>
        <source>--mps takes message segments a second, from 0.01 to 1000.</source>
        <translation>--mps erwartet Nachrichtensegmente pro Sekunde, von 0.01 bis 1000.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Ein Agent braucht einen Namen.</translation>
    </message>
    <message>
        <source>Say what is to change: --name, --prompt or both.</source>
        <translation>Geben Sie an, was sich ändern soll: --name, --prompt oder beides.</translation>
    </message>
    <message>
        <source>--name takes what the agent is called.</source>
        <translation>--name erwartet den Namen des Agenten.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Ein Schlüssel braucht einen Namen.</translation>
    </message>
    <message>
        <source>--twilio-url takes an https address, or an http address on this machine such as http://127.0.0.1:8080.</source>
        <translation>--twilio-url erwartet eine https-Adresse oder eine http-Adresse auf diesem Computer, etwa http://127.0.0.1:8080.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the window, or with --headless run the engine without one.</source>
        <translation>Das Fenster öffnen oder mit --headless den Sendedienst ohne Fenster ausführen.</translation>
    </message>
    <message>
        <source>Without a window the engine says where its data lie, where its API listens and what becomes of each campaign, a line each. SIGTERM and SIGINT end it: nothing more is handed over, what is known is stored, and the next start goes on exactly there. SIGHUP lets it read its settings again.

One engine runs on a data folder. The commands work whether or not one does: where one runs they are asked of it, else they change the data themselves.</source>
        <translation>Ohne Fenster meldet der Sendedienst in je einer Zeile, wo seine Daten liegen, unter welcher Adresse seine API erreichbar ist und was aus jeder Kampagne wird. SIGTERM und SIGINT beenden ihn: Es wird nichts mehr übergeben, alles Bekannte wird gespeichert, und der nächste Start macht genau dort weiter. Mit SIGHUP liest er seine Einstellungen neu.

Auf einem Datenordner läuft nur ein Sendedienst. Die Befehle funktionieren, ob einer läuft oder nicht: Läuft einer, führt er sie aus, sonst ändern sie die Daten selbst.</translation>
    </message>
    <message>
        <source>Text a list, now or at a time.</source>
        <translation>SMS an eine Liste senden, jetzt oder zu einer bestimmten Zeit.</translation>
    </message>
    <message>
        <source>Shows how the list was judged, what the texts take and when they will be out, asks, and makes a campaign of it. Either --now or --at is needed: texting is never what happens by default. Where nobody can be asked, as in a pipe, --yes is needed as well.

Where an engine runs, it sends the campaign. Where none does, the campaign is stored and is sent as soon as one runs; with --wait this process is the engine until the campaign has ended. Ctrl+C ends the waiting, never the campaign: an engine that runs goes on with it, else the next one does.

A placeholder that no column of the list fills stays empty in every text; it is named beforehand.</source>
        <translation>Zeigt, wie die Liste beurteilt wurde, wie viele Segmente die SMS brauchen und bis wann sie gesendet sind, fragt nach und macht daraus eine Kampagne. Dafür ist --now oder --at nötig: Ohne Angabe wird nie eine SMS gesendet. Wo niemand gefragt werden kann, etwa in einer Pipe, ist auch --yes nötig.

Läuft ein Sendedienst, sendet er die Kampagne. Läuft keiner, wird die Kampagne gespeichert und gesendet, sobald einer läuft; mit --wait ist dieser Prozess der Sendedienst, bis die Kampagne beendet ist. Strg+C beendet das Warten, nie die Kampagne: Ein laufender Sendedienst führt sie weiter, sonst der nächste.

Ein Platzhalter, den keine Spalte der Liste füllt, bleibt in jeder SMS leer; er wird vorher genannt.</translation>
    </message>
    <message>
        <source>List the campaigns with their counts, newest first.</source>
        <translation>Die Kampagnen mit ihren Zahlen auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Show a campaign in full.</source>
        <translation>Eine Kampagne ausführlich anzeigen.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an id, the beginning of one, or a name.</source>
        <translation>CAMPAIGN ist eine ID, der Anfang einer ID oder ein Name.</translation>
    </message>
    <message>
        <source>Send a draft or scheduled campaign now.</source>
        <translation>Einen Entwurf oder eine geplante Kampagne jetzt senden.</translation>
    </message>
    <message>
        <source>Hand nothing more of a campaign over.</source>
        <translation>Von einer Kampagne nichts mehr übergeben.</translation>
    </message>
    <message>
        <source>Let a paused campaign go on.</source>
        <translation>Eine pausierte Kampagne fortsetzen.</translation>
    </message>
    <message>
        <source>End a campaign for good; what was handed over is not recalled.</source>
        <translation>Eine Kampagne endgültig abbrechen; was übergeben wurde, wird nicht zurückgeholt.</translation>
    </message>
    <message>
        <source>Text those again whom a campaign certainly did not reach.</source>
        <translation>Erneut SMS an die Empfänger senden, die eine Kampagne sicher nicht erreicht hat.</translation>
    </message>
    <message>
        <source>Write everybody of a campaign with what became of them as CSV.</source>
        <translation>Alle Empfänger einer Kampagne mit dem jeweiligen Ergebnis als CSV schreiben.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>Zellen, die eine Tabellenkalkulation als Formel ausführen würde, erhalten einen Apostroph davor.</translation>
    </message>
    <message>
        <source>List the numbers campaigns can be sent from.</source>
        <translation>Die Nummern auflisten, von denen Kampagnen gesendet werden können.</translation>
    </message>
    <message>
        <source>Ask the account for its numbers.</source>
        <translation>Die Nummern beim Konto abrufen.</translation>
    </message>
    <message>
        <source>Set the pace of a number.</source>
        <translation>Das Tempo einer Nummer festlegen.</translation>
    </message>
    <message>
        <source>Make a key for the API and print it, this once.</source>
        <translation>Einen Schlüssel für die API erstellen und ausgeben, nur dieses eine Mal.</translation>
    </message>
    <message>
        <source>It is printed as KEY_ID:KEY_SECRET and goes into the header &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Only a hash of the secret is kept.</source>
        <translation>Er wird als KEY_ID:KEY_SECRET ausgegeben und gehört in den Header &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Gespeichert wird nur ein Hash des Geheimnisses.</translation>
    </message>
    <message>
        <source>List the keys of the API and when they were last used.</source>
        <translation>Die API-Schlüssel auflisten und wann sie zuletzt genutzt wurden.</translation>
    </message>
    <message>
        <source>Let a key open the API no more.</source>
        <translation>Einen Schlüssel widerrufen: Er öffnet die API nicht mehr.</translation>
    </message>
    <message>
        <source>List who must not be texted.</source>
        <translation>Auflisten, wer keine SMS erhalten darf.</translation>
    </message>
    <message>
        <source>Text these numbers no more.</source>
        <translation>An diese Nummern keine SMS mehr senden.</translation>
    </message>
    <message>
        <source>Let a number be texted again.</source>
        <translation>SMS an eine Nummer wieder erlauben.</translation>
    </message>
    <message>
        <source>Text nobody on a list any more; - is standard input.</source>
        <translation>An keine Nummer einer Liste mehr SMS senden; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Write who must not be texted as CSV.</source>
        <translation>Als CSV schreiben, wer keine SMS erhalten darf.</translation>
    </message>
    <message>
        <source>List the agents.</source>
        <translation>Die Agenten auflisten.</translation>
    </message>
    <message>
        <source>Make an agent.</source>
        <translation>Einen Agenten erstellen.</translation>
    </message>
    <message>
        <source>Give an agent another name or prompt.</source>
        <translation>Einem Agenten einen anderen Namen oder Prompt geben.</translation>
    </message>
    <message>
        <source>AGENT is an id, the beginning of one, or a name.</source>
        <translation>AGENT ist eine ID, der Anfang einer ID oder ein Name.</translation>
    </message>
    <message>
        <source>Make an agent the one of new campaigns.</source>
        <translation>Einen Agenten zum Standard für neue Kampagnen machen.</translation>
    </message>
    <message>
        <source>Judge a list as the window does, with the opt-outs of the data folder; - is standard input.</source>
        <translation>Eine Liste so beurteilen wie das Fenster, mit den Abmeldungen des Datenordners; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Count the segments of texts, JSON strings one a line, as Twilio bills them.</source>
        <translation>Die Segmente von Texten so zählen, wie Twilio sie abrechnet; ein JSON-String pro Zeile.</translation>
    </message>
    <message>
        <source>Account for every recipient of one campaign or of all.</source>
        <translation>Für jeden Empfänger einer Kampagne oder aller Kampagnen nachweisen, was mit der SMS geschah.</translation>
    </message>
    <message>
        <source>Ends with 0 when every sum holds, with 1 when one does not, and with 2 when it could not be told.</source>
        <translation>Endet mit 0, wenn jede Summe stimmt, mit 1, wenn eine nicht stimmt, und mit 2, wenn es sich nicht feststellen ließ.</translation>
    </message>
    <message>
        <source>Run the sandbox server alone: it answers as Twilio does.</source>
        <translation>Nur den Sandbox-Server ausführen: Er antwortet wie Twilio.</translation>
    </message>
    <message>
        <source>Send a sample campaign on the sandbox and account for everybody.</source>
        <translation>Eine Beispielkampagne über die Sandbox senden und für alle Empfänger nachweisen, was mit der SMS geschah.</translation>
    </message>
    <message>
        <source>Let systemd run the engine from login on, without a window.</source>
        <translation>Den Sendedienst ab der Anmeldung von systemd ausführen lassen, ohne Fenster.</translation>
    </message>
    <message>
        <source>Writes the unit outbound.service of the user, and enables and starts it where systemd runs. &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Schreibt die Unit outbound.service des Benutzers und aktiviert und startet sie, wo systemd läuft. Mit &apos;loginctl enable-linger&apos; läuft sie ab dem Systemstart.</translation>
    </message>
    <message>
        <source>Undo what &apos;service install&apos; did.</source>
        <translation>Rückgängig machen, was &apos;service install&apos; getan hat.</translation>
    </message>
    <message>
        <source>Print the completions for a shell.</source>
        <translation>Die Vervollständigungen für eine Shell ausgeben.</translation>
    </message>
    <message>
        <source>Print the source of the manual page, for scdoc.</source>
        <translation>Den Quelltext der Handbuchseite ausgeben, für scdoc.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Run the engine without a window.</source>
        <translation>Den Sendedienst ohne Fenster ausführen.</translation>
    </message>
    <message>
        <source>Keep the data in DIR.</source>
        <translation>Die Daten in DIR aufbewahren.</translation>
    </message>
    <message>
        <source>Send through the built-in sandbox: nobody is texted.</source>
        <translation>Über die eingebaute Sandbox senden: Niemand erhält eine SMS.</translation>
    </message>
    <message>
        <source>Let the API listen at port N (0 picks one).</source>
        <translation>Port N für die API verwenden (0 wählt einen freien).</translation>
    </message>
    <message>
        <source>Run without the API.</source>
        <translation>Ohne die API ausführen.</translation>
    </message>
    <message>
        <source>The list to text; - is standard input. Needed; several are one campaign.</source>
        <translation>Die Liste, an die SMS gesendet werden; - ist die Standardeingabe. Erforderlich; mehrere werden eine Kampagne.</translation>
    </message>
    <message>
        <source>The number to send from. Needed; given several times, they share the work.</source>
        <translation>Die Absendernummer. Erforderlich; mehrfach angegebene teilen sich die Arbeit.</translation>
    </message>
    <message>
        <source>The message, such as &quot;Hi {{first_name}}&quot;. Needed.</source>
        <translation>Die Nachricht, etwa &quot;Hallo {{first_name}}&quot;. Erforderlich.</translation>
    </message>
    <message>
        <source>What the campaign is called (the list&apos;s name and the date).</source>
        <translation>Wie die Kampagne heißt (Vorgabe: Name der Liste und Datum).</translation>
    </message>
    <message>
        <source>Text them now.</source>
        <translation>Die SMS jetzt senden.</translation>
    </message>
    <message>
        <source>Text them at TIME, such as 2027-03-01T09:00:00Z or 2027-03-01T09:00:00+01:00; without a zone of its own it is read in that of --zone.</source>
        <translation>Die SMS zur Zeit TIME senden, etwa 2027-03-01T09:00:00Z oder 2027-03-01T09:00:00+01:00; ohne eigene Zeitzone gilt die von --zone.</translation>
    </message>
    <message>
        <source>The zone of --at, such as Europe/London (that of this computer).</source>
        <translation>Die Zeitzone von --at, etwa Europe/London (Vorgabe: die dieses Computers).</translation>
    </message>
    <message>
        <source>Who answers: an agent&apos;s id or name (the default one).</source>
        <translation>Wer antwortet: ID oder Name eines Agenten (Vorgabe: der Standardagent).</translation>
    </message>
    <message>
        <source>Make several campaigns of more than 10,000 people, all of them or none.</source>
        <translation>Aus mehr als 10.000 Empfängern mehrere Kampagnen machen, alle oder keine.</translation>
    </message>
    <message>
        <source>Show what it would be and store nothing.</source>
        <translation>Zeigen, was daraus würde, und nichts speichern.</translation>
    </message>
    <message>
        <source>Stay and show how far it is until it has ended.</source>
        <translation>Warten und den Fortschritt anzeigen, bis die Kampagne beendet ist.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>Write every recipient with its attempts to FILE; - is standard output.</source>
        <translation>Jeden Empfänger mit seinen Sendeversuchen in FILE schreiben; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>In FILE statt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>Message segments a second, from 0.01 to 1000. Needed.</source>
        <translation>Nachrichtensegmente pro Sekunde, von 0.01 bis 1000. Erforderlich.</translation>
    </message>
    <message>
        <source>Why, for the list of opt-outs.</source>
        <translation>Der Grund, für die Liste der Abmeldungen.</translation>
    </message>
    <message>
        <source>What it is called from now on.</source>
        <translation>Wie der Agent von nun an heißt.</translation>
    </message>
    <message>
        <source>What it is told before it answers.</source>
        <translation>Was dem Agenten gesagt wird, bevor er antwortet.</translation>
    </message>
    <message>
        <source>The country national numbers are read in (GB).</source>
        <translation>Das Land, als dessen Nummern nationale Nummern gelesen werden (Vorgabe: GB).</translation>
    </message>
    <message>
        <source>The country national numbers are read in, such as GB (that of the settings).</source>
        <translation>Das Land, als dessen Nummern nationale Nummern gelesen werden, etwa GB (Vorgabe: das der Einstellungen).</translation>
    </message>
    <message>
        <source>The list&apos;s encoding, such as UTF-8, UTF-16 LE, Windows-1252.</source>
        <translation>Die Kodierung der Liste, etwa UTF-8, UTF-16 LE, Windows-1252.</translation>
    </message>
    <message>
        <source>What separates cells: a character, comma, semicolon, tab or pipe.</source>
        <translation>Was die Zellen trennt: ein Zeichen, comma, semicolon, tab oder pipe.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>Die erste Zeile benennt die Spalten.</translation>
    </message>
    <message>
        <source>The first row is a person.</source>
        <translation>Die erste Zeile ist eine Person.</translation>
    </message>
    <message>
        <source>Leave N rows out before that; blank ones don&apos;t count.</source>
        <translation>Davor N Zeilen überspringen; leere zählen nicht mit.</translation>
    </message>
    <message>
        <source>The column to text, by its header or by its number from 1.</source>
        <translation>Die Telefonspalte, nach ihrer Überschrift oder ihrer Spaltennummer ab 1.</translation>
    </message>
    <message>
        <source>The column to use where the first is empty or wrong.</source>
        <translation>Die Spalte, die verwendet wird, wo die erste leer oder falsch ist.</translation>
    </message>
    <message>
        <source>Print only the cells as they stand, as a JSON array of rows.</source>
        <translation>Nur die Zellen ausgeben, wie sie sind, als JSON-Array der Zeilen.</translation>
    </message>
    <message>
        <source>Print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An issue&apos;s column is its header, or its number from 1 where it has none.</source>
        <translation>JSON ausgeben. Spaltenindizes zählen ab 0, Zeilen wie in der Tabellenkalkulation. Bei einem Problem steht als Spalte deren Überschrift oder, wo sie keine hat, die Spaltennummer ab 1.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Port of the sandbox (0 picks one).</source>
        <translation>Port der Sandbox (0 wählt einen freien).</translation>
    </message>
    <message>
        <source>Let the sandbox behave as the JSON in FILE says. Its keys are seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue and replies; the README explains them. The options below change what it says.</source>
        <translation>Die Sandbox verhält sich, wie das JSON in FILE es beschreibt. Seine Schlüssel sind seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue und replies; die README erklärt sie. Die folgenden Optionen ändern, was darin steht.</translation>
    </message>
    <message>
        <source>Let the sandbox take MS milliseconds for each answer.</source>
        <translation>Die Sandbox braucht für jede Antwort MS Millisekunden.</translation>
    </message>
    <message>
        <source>Let the sandbox close the connection of every Nth message without accepting it.</source>
        <translation>Die Sandbox schließt bei jeder N-ten Nachricht die Verbindung, ohne die Nachricht anzunehmen.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and close the connection without an answer.</source>
        <translation>Die Sandbox nimmt jede N-te Nachricht an und schließt die Verbindung ohne Antwort.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 500 without accepting it.</source>
        <translation>Die Sandbox beantwortet jede N-te Nachricht mit 500, ohne sie anzunehmen.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and answer with 500.</source>
        <translation>Die Sandbox nimmt jede N-te Nachricht an und antwortet mit 500.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and never answer.</source>
        <translation>Die Sandbox nimmt jede N-te Nachricht an und antwortet nie.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 429.</source>
        <translation>Die Sandbox beantwortet jede N-te Nachricht mit 429.</translation>
    </message>
    <message>
        <source>Let the sandbox list an accepted message S seconds later.</source>
        <translation>Die Sandbox führt eine angenommene Nachricht erst S Sekunden später auf.</translation>
    </message>
    <message>
        <source>Let everything timed in the sandbox happen F times as fast.</source>
        <translation>In der Sandbox läuft alles Zeitliche F-mal so schnell ab.</translation>
    </message>
    <message>
        <source>Talk to URL instead of Twilio (https, or http on this machine).</source>
        <translation>URL statt Twilio ansprechen (https, auf diesem Computer auch http).</translation>
    </message>
    <message>
        <source>Give a request S seconds (30).</source>
        <translation>Einer Anfrage S Sekunden Zeit geben (Vorgabe: 30).</translation>
    </message>
    <message>
        <source>Take a message for not sent when Twilio doesn&apos;t list it S seconds after an unanswered request (the setting, 120).</source>
        <translation>Eine Nachricht für nicht gesendet halten, wenn Twilio sie S Sekunden nach einer unbeantworteten Anfrage nicht aufführt (Vorgabe: die Einstellung, 120).</translation>
    </message>
    <message>
        <source>Render every page in each of its states into DIR.</source>
        <translation>Bilder aller Seiten, jede in allen ihren Zuständen, in DIR speichern.</translation>
    </message>
    <message>
        <source>Light and dark, in three sizes, in English and Arabic or in the languages whose codes stand behind DIR. With --data-dir the main pages of that store.</source>
        <translation>Hell und dunkel, in drei Größen, auf Englisch und Arabisch oder in den Sprachen, deren Codes nach DIR stehen. Mit --data-dir die Hauptseiten mit den Daten dieses Ordners.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>There is no terminal to ask at. Say --yes if you are sure.</source>
        <translation>Es gibt kein Terminal für die Rückfrage. Geben Sie --yes an, wenn Sie sicher sind.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[j/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>y yes</source>
        <comment>every answer that means yes</comment>
        <translation>j ja jawohl jo jep jup</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>An Account SID is AC and 32 letters and digits.</source>
        <translation>Eine Account SID besteht aus AC und 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>An API key is SK and 32 letters and digits.</source>
        <translation>Ein API-Schlüssel besteht aus SK und 32 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Der Token fehlt.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a cell of more than 64 KiB. Is the quote before it closed?</source>
        <translation>Zeile %1 hat eine Zelle mit mehr als 64 KiB. Ist das Anführungszeichen davor geschlossen?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is the separator the right one?</source>
        <translation>Zeile %1 hat mehr als %2 Spalten. Ist das Trennzeichen das richtige?</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>Die Liste hat mehr als %L1 Zeilen. Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Row %1 opens a quote that is never closed. Close it and try again.</source>
        <translation>In Zeile %1 wird ein Anführungszeichen geöffnet, aber nie geschlossen. Schließen Sie es und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Outbound is open already; its window was raised.</source>
        <translation>Outbound ist schon geöffnet; das Fenster wurde nach vorn geholt.</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Sending has stopped, but Outbound could not write that down and keeps trying. Check the disk.</source>
        <translation>Das Senden wurde gestoppt, aber Outbound konnte das nicht speichern und versucht es weiter. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Twilio refused most of the last messages: %1. Look into it, then resume, or retry those who were refused.</source>
        <translation>Twilio hat die meisten der letzten Nachrichten abgelehnt: %1. Klären Sie das und setzen Sie dann fort oder senden Sie erneut an die abgelehnten Empfänger.</translation>
    </message>
    <message>
        <source>Most of the last messages did not arrive: %1. Look into it, then resume, or retry those who got nothing.</source>
        <translation>Die meisten der letzten Nachrichten kamen nicht an: %1. Klären Sie das und setzen Sie dann fort oder senden Sie erneut an die Empfänger, die nichts erhalten haben.</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>“%1” is a folder. Drop the CSV in it.</source>
        <translation>„%1“ ist ein Ordner. Legen Sie die CSV-Datei daraus hier ab.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.</source>
        <translation>„%1“ ist eine Tabelle. Speichern Sie sie als CSV UTF-8 und legen Sie diese Datei hier ab.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Drop a CSV.</source>
        <translation>„%1“ ist keine Liste. Legen Sie eine CSV-Datei hier ab.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB.</source>
        <translation>„%1“ ist größer als 200 MB.</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken.</source>
        <translation>Nur Dateien dieses Computers können übernommen werden.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>Es gibt keine Datei zum Übernehmen.</translation>
    </message>
    <message>
        <source>These files are larger than 200 MB together.</source>
        <translation>Diese Dateien sind zusammen größer als 200 MB.</translation>
    </message>
    <message>
        <source>Drop to replace the list with %1</source>
        <translation>Ablegen, um die Liste durch %1 zu ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to replace the list with %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um die Liste durch %n Datei zu ersetzen</numerusform>
            <numerusform>Ablegen, um die Liste durch %n Dateien zu ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add %1</source>
        <translation>Ablegen, um %1 hinzuzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Ablegen, um %n Datei hinzuzufügen</numerusform>
            <numerusform>Ablegen, um %n Dateien hinzuzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to replace the list with the cells</source>
        <translation>Ablegen, um die Liste durch die Zellen zu ersetzen</translation>
    </message>
    <message>
        <source>Drop to add the cells</source>
        <translation>Ablegen, um die Zellen hinzuzufügen</translation>
    </message>
    <message>
        <source>A picture is not a list. Drop a CSV or cells.</source>
        <translation>Ein Bild ist keine Liste. Legen Sie eine CSV-Datei oder Zellen hier ab.</translation>
    </message>
    <message>
        <source>This is not a list. Drop a CSV or cells.</source>
        <translation>Das ist keine Liste. Legen Sie eine CSV-Datei oder Zellen hier ab.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The data folder %1 can&apos;t be written.</source>
        <translation>In den Datenordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>An engine already runs on %1 (process %2).</source>
        <translation>Auf %1 läuft schon ein Sendedienst (Prozess %2).</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. Connect Twilio or try the sandbox first.</source>
        <translation>Noch kann nichts gesendet werden. Verbinden Sie zuerst Twilio oder probieren Sie die Sandbox aus.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>This Twilio account is suspended or closed.</source>
        <translation>Dieses Twilio-Konto ist gesperrt oder geschlossen.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first.</source>
        <translation>Verbinden Sie zuerst Twilio oder die Sandbox.</translation>
    </message>
    <message>
        <source>Another sign-in took its place.</source>
        <translation>Eine neuere Anmeldung hat diese abgelöst.</translation>
    </message>
</context>
<context>
    <name>EngineVisit</name>
    <message>
        <source>no account</source>
        <translation>kein Konto</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>die Sandbox</translation>
    </message>
    <message>
        <source>the Twilio account %1</source>
        <translation>das Twilio-Konto %1</translation>
    </message>
    <message>
        <source>The engine that runs is connected to %1, this command is for %2. Name the same account, or --sandbox for the sandbox.</source>
        <translation>Der laufende Sendedienst nutzt %1, dieser Befehl gilt für %2. Nennen Sie dasselbe Konto oder geben Sie --sandbox für die Sandbox an.</translation>
    </message>
    <message>
        <source>No engine runs here, so it goes on as soon as one does: outbound --headless, or the window.</source>
        <translation>Hier läuft kein Sendedienst. Weiter geht es, sobald einer läuft: outbound --headless oder das Fenster.</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Take them off your list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Never text them again</source>
        <translation>Nie wieder SMS senden</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console</source>
        <translation>Land in der Twilio-Konsole freigeben</translation>
    </message>
    <message>
        <source>Check the variables of these rows</source>
        <translation>Variablen dieser Zeilen prüfen</translation>
    </message>
    <message>
        <source>Try them again later</source>
        <translation>Später erneut versuchen</translation>
    </message>
    <message>
        <source>One later try is reasonable</source>
        <translation>Ein späterer Versuch ist sinnvoll</translation>
    </message>
    <message>
        <source>They or their carrier don&apos;t want it</source>
        <translation>Von Empfänger oder Netzbetreiber unerwünscht</translation>
    </message>
    <message>
        <source>Change the text before you try again</source>
        <translation>Vor dem nächsten Versuch den Text ändern</translation>
    </message>
    <message>
        <source>No confirmation yet</source>
        <translation>Noch keine Bestätigung</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>Still asking; may turn into delivered</source>
        <translation>Nachfrage läuft; kann noch zugestellt werden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>error code, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>%Ln exportieren</numerusform>
            <numerusform>%Ln exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln</source>
        <translation>
            <numerusform>%Ln abmelden</numerusform>
            <numerusform>%Ln abmelden</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share; the space does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A number and further ones</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, deed</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Stopping: nothing more is handed over.</source>
        <translation>Wird beendet: Es wird nichts mehr übergeben.</translation>
    </message>
    <message>
        <source>The settings were read again.</source>
        <translation>Die Einstellungen wurden neu gelesen.</translation>
    </message>
    <message>
        <source>Stopped: everything known is stored.</source>
        <translation>Beendet: Alles Bekannte ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>HeadlessLog</name>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>gesendet %1 von %2, zugestellt %3, abgelehnt %4</translation>
    </message>
    <message>
        <source>The data can be written again.</source>
        <translation>Die Daten können wieder geschrieben werden.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, am %1</translation>
    </message>
    <message>
        <source>, %1 a minute, %2 left</source>
        <translation>, %1 pro Minute, noch %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>id, name</comment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a text file. Save the list as CSV UTF-8.</source>
        <translation>„%1“ ist keine Textdatei. Speichern Sie die Liste als CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>„%1“ hat keine Zeilen.</translation>
    </message>
    <message>
        <source>These files are larger than %1 together.</source>
        <translation>Diese Dateien sind zusammen größer als %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>There is nothing in the paste.</source>
        <translation>Der eingefügte Text ist leer.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Eingefügte Nummern</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>Die Liste hat mehr als %L1 Zeilen. Teilen Sie sie in kleinere Dateien auf.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 in %2</translation>
    </message>
    <message>
        <source>Same as %1, which is left out.</source>
        <translation>Wie %1, die weggelassen ist.</translation>
    </message>
    <message>
        <source>Other name, same number as %1, which is kept: “%2”.</source>
        <translation>Anderer Name, gleiche Nummer wie %1, die erhalten bleibt: „%2“.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept.</source>
        <translation>Wie %1, die erhalten bleibt.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept: “%2”.</source>
        <translation>Wie %1, die erhalten bleibt: „%2“.</translation>
    </message>
    <message>
        <source>Choose the column with the numbers.</source>
        <translation>Wählen Sie die Spalte mit den Nummern.</translation>
    </message>
    <message>
        <source>Opted out; will not be texted.</source>
        <translation>Abgemeldet; erhält keine SMS.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Von Ihnen weggelassen.</translation>
    </message>
    <message>
        <source>Included by you. %1</source>
        <translation>Von Ihnen aufgenommen. %1</translation>
    </message>
    <message>
        <source>The first number is wrong; the second is used.</source>
        <translation>Die erste Nummer ist falsch; die zweite wird verwendet.</translation>
    </message>
</context>
<context>
    <name>JudgementText</name>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>aussortiert</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation>%1 zwischen den Zellen</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>rows skipped before it: %1</source>
        <translation>davor übersprungene Zeilen: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>2. Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>%1, for numbers without a country code</source>
        <translation>%1, für Nummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>The list has no variables.</source>
        <translation>Die Liste hat keine Variablen.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>accepted %1 + rejected %2 + duplicates %3 + opted out %4 = rows %5</source>
        <translation>angenommen %1 + aussortiert %2 + Duplikate %3 + abgemeldet %4 = Zeilen %5</translation>
    </message>
    <message>
        <source>Of the accepted, %1 with a warning.</source>
        <translation>Von den angenommenen %1 mit Warnung.</translation>
    </message>
    <message>
        <source>More than %1 people: to be split into %2 campaigns of at most %1.</source>
        <translation>Mehr als %1 Empfänger: aufzuteilen in %2 Kampagnen mit je höchstens %1.</translation>
    </message>
    <message>
        <source>Why it is not texted</source>
        <translation>Warum keine SMS gesendet wird</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bitte ansehen</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, so the Twilio token can&apos;t be read. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt, daher kann der Twilio-Token nicht gelesen werden. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain has no token for this account. Enter it again.</source>
        <translation>Der Schlüsselbund hat keinen Token für dieses Konto. Geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the Twilio token is asked for at each start.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, daher wird der Twilio-Token bei jedem Start abgefragt.</translation>
    </message>
    <message>
        <source>The credentials could not be kept in the keychain, so they are asked for again at the next start.</source>
        <translation>Die Zugangsdaten konnten nicht im Schlüsselbund abgelegt werden, daher werden sie beim nächsten Start erneut abgefragt.</translation>
    </message>
    <message>
        <source>The token could not be removed from the keychain.</source>
        <translation>Der Token konnte nicht aus dem Schlüsselbund entfernt werden.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>No keys. Make one: outbound keys create NAME.</source>
        <translation>Keine Schlüssel. Erstellen Sie einen: outbound keys create NAME.</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>Widerrufen: %1.</translation>
    </message>
</context>
<context>
    <name>KnownOptOuts</name>
    <message>
        <source>The opt-outs in %1 can&apos;t be read, so nobody counts as opted out.</source>
        <translation>Die Abmeldungen in %1 können nicht gelesen werden, daher gilt niemand als abgemeldet.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>a workbook or an archive. In the spreadsheet, save it as CSV UTF-8</source>
        <translation>eine Arbeitsmappe oder ein Archiv. Speichern Sie die Tabelle in der Tabellenkalkulation als CSV UTF-8</translation>
    </message>
    <message>
        <source>a picture. Choose a CSV file</source>
        <translation>ein Bild. Wählen Sie eine CSV-Datei</translation>
    </message>
    <message>
        <source>a PDF. Save the list as CSV UTF-8</source>
        <translation>eine PDF-Datei. Speichern Sie die Liste als CSV UTF-8</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <comment>file name, what it is</comment>
        <translation>„%1“ ist %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine CSV-Datei darin.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split it into smaller files.</source>
        <translation>„%1“ ist größer als %2. Teilen Sie die Liste in kleinere Dateien auf.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you may lack the permission.</source>
        <translation>„%1“ kann nicht gelesen werden: Vielleicht fehlt Ihnen die Berechtigung.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end.</source>
        <translation>„%1“ kann nicht bis zum Ende gelesen werden.</translation>
    </message>
</context>
<context>
    <name>ListRequest</name>
    <message>
        <source>--delimiter takes one character other than the quote, or comma, semicolon, tab or pipe.</source>
        <translation>--delimiter erwartet ein Zeichen, nicht das Anführungszeichen, oder comma, semicolon, tab oder pipe.</translation>
    </message>
    <message>
        <source>--skip-rows takes a number of rows, 0 or more.</source>
        <translation>--skip-rows erwartet eine Anzahl Zeilen, 0 oder mehr.</translation>
    </message>
    <message>
        <source>--region takes the two letters of a country, such as GB or US; “%1” is none.</source>
        <translation>--region erwartet die zwei Buchstaben eines Landes, etwa GB oder US; „%1“ ist keines.</translation>
    </message>
    <message>
        <source>Name files or standard input, not both.</source>
        <translation>Nennen Sie Dateien oder die Standardeingabe, nicht beides.</translation>
    </message>
    <message>
        <source>--header and --no-header exclude each other.</source>
        <translation>--header und --no-header schließen einander aus.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here. Known are %2.</source>
        <translation>„%1“ ist keine hier bekannte Kodierung. Bekannt sind %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This build has no window. Use --headless.</source>
        <translation>Diese Fassung hat kein Fenster. Verwenden Sie --headless.</translation>
    </message>
    <message>
        <source>There is no display for a window. Start with --headless, or try &apos;outbound rehearse&apos;.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Starten Sie mit --headless oder probieren Sie &apos;outbound rehearse&apos;.</translation>
    </message>
    <message>
        <source>The engine that runs sends over Twilio, not over the sandbox.</source>
        <translation>Der laufende Sendedienst sendet über Twilio, nicht über die Sandbox.</translation>
    </message>
    <message>
        <source>The engine that runs sends from another account than that of TWILIO_ACCOUNT_SID.</source>
        <translation>Der laufende Sendedienst sendet über ein anderes Konto als das von TWILIO_ACCOUNT_SID.</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>No column fills {{%1}}; it stays empty.</source>
        <translation>Keine Spalte füllt {{%1}}; die Stelle bleibt leer.</translation>
    </message>
    <message>
        <source>No column fills {{%1}}. Did you mean {{%2}}?</source>
        <translation>Keine Spalte füllt {{%1}}. Meinten Sie {{%2}}?</translation>
    </message>
    <message>
        <source>Use {{%1}}</source>
        <translation>{{%1}} verwenden</translation>
    </message>
    <message>
        <source>“%1” makes every text UCS-2, 70 characters a segment.</source>
        <translation>„%1“ macht jede SMS zu UCS-2, 70 Zeichen pro Segment.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Einfache Zeichen verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” in %2</source>
        <translation>
            <numerusform>Für %Ln Empfänger ist UCS-2 nötig: „%1“ in %2</numerusform>
            <numerusform>Für %Ln Empfänger ist UCS-2 nötig: „%1“ in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” and others in %2</source>
        <translation>
            <numerusform>Für %Ln Empfänger ist UCS-2 nötig: „%1“ und andere in %2</numerusform>
            <numerusform>Für %Ln Empfänger ist UCS-2 nötig: „%1“ und andere in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no %1; it stays empty for them.</source>
        <translation>
            <numerusform>Für %Ln Empfänger fehlt %1; die Stelle bleibt leer.</numerusform>
            <numerusform>Für %Ln Empfänger fehlt %1; die Stelle bleibt leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1–%2</source>
        <comment>from an amount to another</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>NumbersCommand</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segmente pro Sekunde</translation>
    </message>
    <message>
        <source>No numbers are known. Ask the account for them: outbound numbers sync.</source>
        <translation>Es sind keine Nummern bekannt. Rufen Sie sie beim Konto ab: outbound numbers sync.</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>The draft can’t be saved: %1.</source>
        <translation>Der Entwurf kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>The draft of last time can’t be read.</source>
        <translation>Der Entwurf vom letzten Mal kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>OptOutsCommand</name>
    <message>
        <source>“%1” is no phone number. Write it as +447700900123.</source>
        <translation>„%1“ ist keine Telefonnummer. Schreiben Sie sie wie +447700900123.</translation>
    </message>
    <message>
        <source>Not texted any more: %1 new, %2 known before.</source>
        <translation>Erhalten keine SMS mehr: %1 neu, %2 schon bekannt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Nobody has opted out.</source>
        <translation>Niemand hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>No phone number was found in the list.</source>
        <translation>In der Liste wurde keine Telefonnummer gefunden.</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be dialled, left out: %1. See outbound preview.</source>
        <translation>Zeilen ohne wählbare Telefonnummer, weggelassen: %1. Siehe outbound preview.</translation>
    </message>
    <message>
        <source>May be texted again: %1.</source>
        <translation>Darf wieder SMS erhalten: %1.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The data folder %1 can&apos;t be created or written.</source>
        <translation>Der Datenordner %1 kann nicht angelegt oder beschrieben werden.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>No phone number in this row.</source>
        <translation>In dieser Zeile steht keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Rounded. Format the column as text.</source>
        <translation>Gerundet. Formatieren Sie die Spalte als Text.</translation>
    </message>
    <message>
        <source>More than one number; keep one a cell.</source>
        <translation>Mehr als eine Nummer; nur eine pro Zelle.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be texted; remove it.</source>
        <translation>An eine Durchwahl geht keine SMS; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Has letters; write digits only.</source>
        <translation>Enthält Buchstaben; schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>No country has this code after the +.</source>
        <translation>Kein Land hat diese Vorwahl nach dem +.</translation>
    </message>
    <message>
        <source>Add the country code, such as +44.</source>
        <translation>Ergänzen Sie die Ländervorwahl, etwa +44.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>Zu lang für eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation>Zu kurz für eine Telefonnummer.</translation>
    </message>
    <message>
        <source>Too short; is the area code missing?</source>
        <translation>Zu kurz; fehlt die Ortsvorwahl?</translation>
    </message>
    <message>
        <source>Not as long as its country&apos;s numbers are.</source>
        <translation>Nicht so lang wie die Nummern dieses Landes.</translation>
    </message>
    <message>
        <source>Not a range known to be in use; check it.</source>
        <translation>Kein bekannter Nummernbereich; bitte prüfen.</translation>
    </message>
    <message>
        <source>A landline; it may not receive texts.</source>
        <translation>Ein Festnetzanschluss; er empfängt vielleicht keine SMS.</translation>
    </message>
    <message>
        <source>A service number; it rarely takes texts.</source>
        <translation>Eine Servicenummer; sie empfängt selten SMS.</translation>
    </message>
    <message>
        <source>Read with a + before it: +%1 …</source>
        <translation>Mit einem + davor gelesen: +%1 …</translation>
    </message>
    <message>
        <source>The leading 0 was lost; read as %1.</source>
        <translation>Die führende 0 ging verloren; gelesen als %1.</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Campaigns are being sent.</source>
        <translation>Kampagnen werden gesendet.</translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 holds more than %2. Split it into smaller lists.</source>
        <translation>%1 enthält mehr als %2. Teilen Sie die Liste in kleinere auf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>The second phone column is the same as the first.</source>
        <translation>Die zweite Telefonspalte ist dieselbe wie die erste.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left of the list without its first %n row(s).</source>
        <translation>
            <numerusform>Ohne die erste Zeile bleibt von der Liste nichts übrig.</numerusform>
            <numerusform>Ohne die ersten %n Zeilen bleibt von der Liste nichts übrig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewRequest</name>
    <message>
        <source>--json and --raw exclude each other.</source>
        <translation>--json und --raw schließen einander aus.</translation>
    </message>
    <message>
        <source>--raw prints the cells as they stand; no phone column is chosen for it.</source>
        <translation>--raw gibt die Zellen aus, wie sie sind; eine Telefonspalte wird dafür nicht gewählt.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nicht zugestellt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>bei Twilio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>ungeklärt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stands in no place of the sum, or in several</source>
        <translation>steht an keiner Stelle der Summe oder an mehreren</translation>
    </message>
    <message>
        <source>has two messages that Twilio accepted</source>
        <translation>hat zwei Nachrichten, die Twilio angenommen hat</translation>
    </message>
    <message>
        <source>has a message that another attempt has too</source>
        <translation>hat eine Nachricht, die auch ein anderer Versuch hat</translation>
    </message>
    <message>
        <source>has an attempt that waits for an answer though there is one</source>
        <translation>hat einen Versuch, der auf eine Antwort wartet, obwohl es eine gibt</translation>
    </message>
    <message>
        <source>has a message that no attempt explains</source>
        <translation>hat eine Nachricht, die kein Versuch erklärt</translation>
    </message>
    <message>
        <source>does not know of a message that Twilio accepted</source>
        <translation>weiß nichts von einer Nachricht, die Twilio angenommen hat</translation>
    </message>
    <message>
        <source>failed, and nothing says why</source>
        <translation>ist gescheitert, und nirgends steht, warum</translation>
    </message>
    <message>
        <source>has an attempt whose outcome lacks its time or its SID</source>
        <translation>hat einen Versuch, dessen Ergebnis keine Zeit oder keine SID hat</translation>
    </message>
    <message>
        <source>has an attempt of another campaign</source>
        <translation>hat einen Versuch einer anderen Kampagne</translation>
    </message>
    <message>
        <source> (attempts %1)</source>
        <translation> (Versuche %1)</translation>
    </message>
    <message>
        <source>recipient %1, %2, %3%4</source>
        <comment>id, phone, what is wrong, attempts</comment>
        <translation>Empfänger %1 (%2) %3%4</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>name, id and status of a campaign</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveRequest</name>
    <message>
        <source>--csv takes the file to write, or - for standard output.</source>
        <translation>--csv erwartet die zu schreibende Datei oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>--json and --csv - both want standard output.</source>
        <translation>--json und --csv - brauchen beide die Standardausgabe.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The sandbox has no number.</source>
        <translation>Die Sandbox hat keine Nummer.</translation>
    </message>
    <message>
        <source>The ledgers could not be read.</source>
        <translation>Die Journale konnten nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Das Speichern wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The engine that sends has stopped, so nothing was done.</source>
        <translation>Der Sendedienst läuft nicht mehr, daher wurde nichts getan.</translation>
    </message>
    <message>
        <source>The engine that sends did not answer. See whether it was done before you try again.</source>
        <translation>Der Sendedienst hat nicht geantwortet. Sehen Sie nach, ob es erledigt ist, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>The engine that sends was started anew, so nothing was done. Try again.</source>
        <translation>Der Sendedienst wurde neu gestartet, daher wurde nichts getan. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What answers in the engine&apos;s place is not Outbound.</source>
        <translation>Was anstelle des Sendedienstes antwortet, ist nicht Outbound.</translation>
    </message>
    <message>
        <source>The engine that sends remembers its answers itself.</source>
        <translation>Der Sendedienst merkt sich seine Antworten selbst.</translation>
    </message>
    <message>
        <source>The engine in the background keeps its account.</source>
        <translation>Der Sendedienst im Hintergrund behält sein Konto.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Clinic recall</source>
        <translation>Praxis-Recall</translation>
    </message>
    <message>
        <source>Spring recall: overdue hygiene checks</source>
        <translation>Frühjahrs-Recall: überfällige Prophylaxe</translation>
    </message>
    <message>
        <source>Hi {{First name}}, your hygiene check at {{Clinic}} was due in {{Due month}}. Reply YES and we will offer you three times this week. STOP to opt out.</source>
        <translation>Hallo {{First name}}, Ihre Prophylaxe bei {{Clinic}} war im {{Due month}} fällig. Antworten Sie mit JA, und wir bieten Ihnen diese Woche drei Termine an. STOP zum Abmelden.</translation>
    </message>
    <message>
        <source>Shop promotion</source>
        <translation>Ladenaktion</translation>
    </message>
    <message>
        <source>March promotion</source>
        <translation>Märzaktion</translation>
    </message>
    <message>
        <source>Hi {{first_name}}, your {{points}} points are worth 20% off at {{store}} until Sunday. Reply STOP to opt out.</source>
        <translation>Hallo {{first_name}}, für Ihre {{points}} Punkte gibt es bei {{store}} bis Sonntag 20 % Rabatt. Antworten Sie mit STOP, um sich abzumelden.</translation>
    </message>
    <message>
        <source>Event list, messy</source>
        <translation>Gästeliste, unordentlich</translation>
    </message>
    <message>
        <source>Summer party invitations</source>
        <translation>Einladungen zum Sommerfest</translation>
    </message>
    <message>
        <source>Hi {{Name}}, doors open at 7 pm on Friday. See you there! Reply STOP to opt out.</source>
        <translation>Hallo {{Name}}, Einlass ist am Freitag ab 19 Uhr. Wir freuen uns auf Sie. Antworten Sie mit STOP, um sich abzumelden.</translation>
    </message>
</context>
<context>
    <name>SandboxLedger</name>
    <message>
        <source>The sandbox can&apos;t keep its ledger in %1.</source>
        <translation>Die Sandbox kann ihr Journal nicht in %1 führen.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>The scenario %1 can&apos;t be read: %2.</source>
        <translation>Das Szenario %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>The scenario %1 is larger than a megabyte.</source>
        <translation>Das Szenario %1 ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0, which means never, to %2.</source>
        <translation>--%1 erwartet eine ganze Zahl von 0 (nie) bis %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1 takes one of “every” and “rate”.</source>
        <translation>%1 erwartet entweder „every“ oder „rate“.</translation>
    </message>
    <message>
        <source>%1 takes at least one outcome with a share.</source>
        <translation>%1 erwartet mindestens ein Ergebnis mit einem Anteil.</translation>
    </message>
    <message>
        <source>%1 takes “mps”, the pace at which the queue empties.</source>
        <translation>%1 erwartet „mps“, das Tempo, mit dem sich die Warteschlange leert.</translation>
    </message>
    <message>
        <source>A scenario is a JSON object.</source>
        <translation>Ein Szenario ist ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 erwartet eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 takes seconds, from 0 to 1000000.</source>
        <translation>%1 erwartet Sekunden, von 0 bis 1000000.</translation>
    </message>
    <message>
        <source>%1 takes seconds, or the least and the most of them, such as [1.5, 9].</source>
        <translation>%1 erwartet Sekunden oder deren kleinsten und größten Wert, etwa [1.5, 9].</translation>
    </message>
    <message>
        <source>%1 takes a list of Twilio&apos;s error codes, such as [30003, 30005].</source>
        <translation>%1 erwartet eine Liste von Fehlercodes von Twilio, etwa [30003, 30005].</translation>
    </message>
    <message>
        <source>%1 takes a list of texts.</source>
        <translation>%1 erwartet eine Liste von Texten.</translation>
    </message>
    <message>
        <source>%1 takes a list of phone numbers, such as [&quot;+447700900301&quot;].</source>
        <translation>%1 erwartet eine Liste von Telefonnummern, etwa [&quot;+447700900301&quot;].</translation>
    </message>
    <message>
        <source>%1 takes segments a second, or an object with those of single senders.</source>
        <translation>%1 erwartet Segmente pro Sekunde oder ein Objekt mit denen einzelner Absender.</translation>
    </message>
    <message>
        <source>%1 is no phone number in international form.</source>
        <translation>%1 ist keine Telefonnummer in internationaler Form.</translation>
    </message>
    <message>
        <source>%1 takes segments a second, from 0.01 to 1000000.</source>
        <translation>%1 erwartet Segmente pro Sekunde, von 0.01 bis 1000000.</translation>
    </message>
    <message>
        <source>%1 takes an object.</source>
        <translation>%1 erwartet ein Objekt.</translation>
    </message>
    <message>
        <source>%1 is no key of a scenario. Here belong %2.</source>
        <translation>%1 ist kein Schlüssel eines Szenarios. Hierher gehören %2.</translation>
    </message>
    <message>
        <source>%1: this is not JSON.</source>
        <translation>%1: Das ist kein JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1: „%2“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>It was due on %1, when Outbound was off, asleep or signed out. Nothing was sent.</source>
        <translation>Die Kampagne war fällig am %1, als Outbound nicht lief, der Computer im Ruhezustand war oder niemand angemeldet war. Es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 can&apos;t be created.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Line %1 is not a JSON string, such as &quot;Hi Zoë&quot;.</source>
        <translation>Zeile %1 ist kein JSON-String, etwa &quot;Hi Zoë&quot;.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or try it with --sandbox.</source>
        <translation>Es ist kein Konto verbunden. Setzen Sie TWILIO_ACCOUNT_SID und TWILIO_AUTH_TOKEN oder probieren Sie es mit --sandbox.</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>Keine Spalte füllt %1.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is handed over. The campaign goes on with the next engine: outbound --headless, or the window.</source>
        <translation>Beendet: Es wird nichts mehr übergeben. Die Kampagne läuft mit dem nächsten Sendedienst weiter: outbound --headless oder das Fenster.</translation>
    </message>
    <message>
        <source>No longer waiting. The engine that runs goes on with the campaign.</source>
        <translation>Es wird nicht mehr gewartet. Der laufende Sendedienst führt die Kampagne weiter.</translation>
    </message>
</context>
<context>
    <name>SendFacts</name>
    <message>
        <source>{{%1}} (the list has {{%2}})</source>
        <translation>{{%1}} (die Liste hat {{%2}})</translation>
    </message>
    <message>
        <source>%1 Name it with --phone-column.</source>
        <comment>why no column holds phone numbers</comment>
        <translation>%1 Nennen Sie die Spalte mit --phone-column.</translation>
    </message>
    <message>
        <source>Nobody on the list can be texted.</source>
        <translation>Niemand auf der Liste kann eine SMS erhalten.</translation>
    </message>
    <message>
        <source>The text is too long for some people (%1): %2 characters, %3 at most.</source>
        <translation>Der Text ist für einige Empfänger (%1) zu lang: %2 Zeichen, höchstens %3.</translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2. With --split they become %3 campaigns, all of them or none.</source>
        <translation>Eine Kampagne erreicht höchstens %1 Empfänger; hier sind es %2. Mit --split werden daraus %3 Kampagnen, alle oder keine.</translation>
    </message>
    <message>
        <source>The time of --at has passed. Choose a later one.</source>
        <translation>Der Zeitpunkt von --at ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>%1 (segments a second: %2)</source>
        <translation>%1 (Segmente pro Sekunde: %2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Erste SMS</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Bleibt leer</translation>
    </message>
    <message>
        <source>Empty for some</source>
        <translation>Bei einigen leer</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters at most.</source>
        <translation>Der Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s), %1 at this pace</source>
        <translation>
            <numerusform>%Ln Segment, Dauer bei diesem Tempo: %1</numerusform>
            <numerusform>%Ln Segmente, Dauer bei diesem Tempo: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}, for %Ln person(s)</source>
        <translation>
            <numerusform>{{%1}}, bei %Ln Empfänger</numerusform>
            <numerusform>{{%1}}, bei %Ln Empfängern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) now?</source>
        <translation>
            <numerusform>Jetzt eine SMS an %Ln Empfänger senden?</numerusform>
            <numerusform>Jetzt SMS an %Ln Empfänger senden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) at %1?</source>
        <translation>
            <numerusform>Eine SMS an %Ln Empfänger senden, und zwar am %1?</numerusform>
            <numerusform>SMS an %Ln Empfänger senden, und zwar am %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendProgress</name>
    <message>
        <source>, %1 without confirmation yet</source>
        <translation>, %1 noch ohne Bestätigung</translation>
    </message>
    <message>
        <source>, %1 a minute</source>
        <translation>, %1 pro Minute</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>, begins at %1</source>
        <translation>, beginnt am %1</translation>
    </message>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>gesendet %1 von %2, zugestellt %3, abgelehnt %4</translation>
    </message>
</context>
<context>
    <name>SendRequest</name>
    <message>
        <source>In %1 the clocks show %2 twice. Say which: %3 or %4.</source>
        <translation>In %1 zeigen die Uhren %2 zweimal. Geben Sie an, welche Zeit gilt: %3 oder %4.</translation>
    </message>
    <message>
        <source>In %1 the clocks never show %2; they go forward over it.</source>
        <translation>In %1 zeigen die Uhren %2 nie; beim Vorstellen wird diese Zeit übersprungen.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 or, with --zone, 2027-03-01T09:00; “%1” is none.</source>
        <translation>--at erwartet eine Zeit wie 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 oder, mit --zone, 2027-03-01T09:00; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>&apos;outbound send&apos; needs --%1. See outbound send --help.</source>
        <translation>&apos;outbound send&apos; braucht --%1. Siehe outbound send --help.</translation>
    </message>
    <message>
        <source>--now and --at exclude each other.</source>
        <translation>--now und --at schließen einander aus.</translation>
    </message>
    <message>
        <source>Say when: --now, or --at with a time. Nobody is texted by default.</source>
        <translation>Geben Sie an, wann: --now oder --at mit einer Zeit. Ohne Angabe wird keine SMS gesendet.</translation>
    </message>
    <message>
        <source>--zone is the zone of --at.</source>
        <translation>--zone ist die Zeitzone von --at.</translation>
    </message>
    <message>
        <source>--dry-run stores nothing, so there is nothing to --wait for.</source>
        <translation>--dry-run speichert nichts, daher gibt es nichts, worauf --wait warten könnte.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Names are such as Europe/London.</source>
        <translation>„%1“ ist keine Zeitzone. Namen lauten etwa Europe/London.</translation>
    </message>
</context>
<context>
    <name>SenderMeant</name>
    <message>
        <source>No numbers of the account are known. Ask it for them: outbound numbers sync.</source>
        <translation>Es sind keine Nummern des Kontos bekannt. Rufen Sie sie dort ab: outbound numbers sync.</translation>
    </message>
    <message>
        <source>“%1” is no number of the account. There are: %2.</source>
        <translation>„%1“ ist keine Nummer des Kontos. Es gibt: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceCommand</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>There is no systemd here, so nothing was started. Let what starts programs here run: outbound --headless --data-dir %1</source>
        <translation>Hier gibt es kein systemd, daher wurde nichts gestartet. Sorgen Sie dafür, dass beim Start ausgeführt wird: outbound --headless --data-dir %1</translation>
    </message>
    <message>
        <source>It runs now and from each login on. &apos;journalctl --user -u outbound&apos; shows what it says, &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Der Sendedienst läuft jetzt und künftig ab jeder Anmeldung. &apos;journalctl --user -u outbound&apos; zeigt, was er meldet, mit &apos;loginctl enable-linger&apos; läuft er ab dem Systemstart.</translation>
    </message>
    <message>
        <source>systemd did not take it. Where your session has one, say: systemctl --user enable --now %1</source>
        <translation>systemd hat den Dienst nicht übernommen. Wo es in Ihrer Sitzung läuft, geben Sie ein: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Stopped and disabled the service.</source>
        <translation>Der Dienst wurde gestoppt und deaktiviert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>%1 kann nicht entfernt werden: %2.</translation>
    </message>
    <message>
        <source>Removed %1. The data stay where they are.</source>
        <translation>%1 wurde entfernt. Die Daten bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>No systemd was told of it; an engine that runs goes on until it is ended.</source>
        <translation>systemd wurde nicht benachrichtigt; ein laufender Sendedienst läuft weiter, bis er beendet wird.</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>Delivered %1, no confirmation %2, refused %3, pending %4</source>
        <translation>Zugestellt %1, unbestätigt %2, abgelehnt %3, ausstehend %4</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <translation>Auf die Standardausgabe kann nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>StartConnection</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or say --sandbox.</source>
        <translation>Es ist kein Konto verbunden. Setzen Sie TWILIO_ACCOUNT_SID und TWILIO_AUTH_TOKEN oder geben Sie --sandbox an.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Ungeklärt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Gebührenfrei</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alphanumerisch</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Kurznummer</translation>
    </message>
    <message>
        <source>Long code</source>
        <translation>Langnummer</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Give the key a name that tells who uses it.</source>
        <translation>Geben Sie dem Schlüssel einen Namen, der sagt, wer ihn nutzt.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Diesen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>Another program holds Outbound&apos;s data. Close it, or wait until it is done.</source>
        <translation>Ein anderes Programm hält die Daten von Outbound belegt. Schließen Sie es oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Outbound could not write its data. Check that the disk has space and the data folder can be written.</source>
        <translation>Outbound konnte seine Daten nicht schreiben. Prüfen Sie, ob auf dem Datenträger Platz ist und in den Datenordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>The list can&apos;t be handed over: %1 can&apos;t be written.</source>
        <translation>Die Liste kann nicht übergeben werden: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What was handed over is not there any longer.</source>
        <translation>Das Übergebene ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This data was written by a newer Outbound. Update the program to open it.</source>
        <translation>Diese Daten wurden von einem neueren Outbound geschrieben. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Opted out, so nothing was sent.</source>
        <translation>Abgemeldet, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The message is empty for this person.</source>
        <translation>Die Nachricht ist für diese Person leer.</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>„%1“ könnte noch senden. Brechen Sie die Kampagne zuerst ab.</translation>
    </message>
    <message>
        <source>This recipient does not exist any more.</source>
        <translation>Diesen Empfänger gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Reported as failed first and as delivered later.</source>
        <translation>Erst als gescheitert gemeldet, später als zugestellt.</translation>
    </message>
    <message>
        <source>Reported as failed first and as sent later.</source>
        <translation>Erst als gescheitert gemeldet, später als gesendet.</translation>
    </message>
    <message>
        <source>There is nobody to try again: whoever is left either may have got the text or opted out.</source>
        <translation>Es gibt niemanden, an den erneut zu senden wäre: Wer übrig ist, hat die SMS vielleicht erhalten oder sich abgemeldet.</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Rezeption</translation>
    </message>
    <message>
        <source>This data was copied or restored, so some messages may have gone out since. Look before you go on.</source>
        <translation>Diese Daten wurden kopiert oder wiederhergestellt, daher sind seitdem vielleicht schon Nachrichten gesendet worden. Sehen Sie nach, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The campaign is no longer in a state that allows this.</source>
        <translation>Die Kampagne ist nicht mehr in einem Zustand, der das erlaubt.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Ein Tempo liegt zwischen 0,01 und 1.000 Segmenten pro Sekunde.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Diese Kampagne gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>Diesen Agenten gibt es nicht.</translation>
    </message>
    <message>
        <source>This number is not one of your account&apos;s numbers.</source>
        <translation>Diese Nummer gehört nicht zu Ihrem Konto.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Mit der Antwort STOP abgemeldet</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>There is no data in %1. Name its folder with --data-dir.</source>
        <translation>In %1 gibt es keine Daten. Nennen Sie den Ordner mit --data-dir.</translation>
    </message>
    <message>
        <source>The data in %1 can&apos;t be read.</source>
        <translation>Die Daten in %1 können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>%1 (%2)</source>
        <comment>error sentence, code</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Accepted by Twilio</source>
        <translation>Von Twilio angenommen</translation>
    </message>
    <message>
        <source>Refused by Twilio</source>
        <translation>Von Twilio abgelehnt</translation>
    </message>
    <message>
        <source>Certainly not sent</source>
        <translation>Sicher nicht gesendet</translation>
    </message>
    <message>
        <source>In doubt: no answer came. Twilio is asked before anything else is sent.</source>
        <translation>Ungeklärt: Es kam keine Antwort. Twilio wird gefragt, bevor etwas anderes gesendet wird.</translation>
    </message>
    <message>
        <source>On its way, no answer yet</source>
        <translation>Unterwegs, noch keine Antwort</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Sent by Twilio, no confirmation yet</source>
        <translation>Von Twilio gesendet, noch keine Bestätigung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>With Twilio, not sent yet</source>
        <translation>Bei Twilio, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>Attempt %1 began</source>
        <translation>Versuch %1 begann</translation>
    </message>
    <message>
        <source>Known to have failed later</source>
        <translation>Später als gescheitert gemeldet</translation>
    </message>
    <message>
        <source>Replied, asking for no more texts</source>
        <translation>Hat geantwortet und möchte keine SMS mehr</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Hat geantwortet</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Format of a date: day and month in the language&apos;s order</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>morgen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, BST</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio can&apos;t be reached. Outbound keeps trying.</source>
        <translation>Twilio ist nicht erreichbar. Outbound versucht es weiter.</translation>
    </message>
    <message>
        <source>Twilio gives no clear answer. Outbound looks every message up before it goes on.</source>
        <translation>Twilio gibt keine klare Antwort. Outbound sieht bei jeder Nachricht erst nach, bevor es weitersendet.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio is full. Outbound keeps trying.</source>
        <translation>Die Warteschlange der Absendernummer bei Twilio ist voll. Outbound versucht es weiter.</translation>
    </message>
    <message>
        <source>Something that is not Twilio answered (HTTP %1). Check the network, then resume.</source>
        <translation>Es hat etwas geantwortet, das nicht Twilio ist (HTTP %1). Prüfen Sie das Netzwerk und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Twilio asks to slow down. Outbound keeps trying.</source>
        <translation>Twilio bittet, langsamer zu senden. Outbound versucht es weiter.</translation>
    </message>
    <message>
        <source>Twilio can&apos;t be reached. Check the network and try again.</source>
        <translation>Twilio ist nicht erreichbar. Prüfen Sie das Netzwerk und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>TwilioErrors</name>
    <message>
        <source>The Twilio account is not active. Look into the Twilio console.</source>
        <translation>Das Twilio-Konto ist nicht aktiv. Sehen Sie in der Twilio-Konsole nach.</translation>
    </message>
    <message>
        <source>A trial account can&apos;t do this. Upgrade it in the Twilio console.</source>
        <translation>Mit einem Trial-Konto geht das nicht. Führen Sie in der Twilio-Konsole ein Upgrade durch.</translation>
    </message>
    <message>
        <source>Twilio did not accept the credentials. Connect the account again.</source>
        <translation>Twilio hat die Zugangsdaten nicht akzeptiert. Verbinden Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>Twilio denied access. Look into the Twilio console.</source>
        <translation>Twilio hat den Zugriff verweigert. Sehen Sie in der Twilio-Konsole nach.</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials can&apos;t do this. Connect with live ones.</source>
        <translation>Mit den Testzugangsdaten von Twilio geht das nicht. Verbinden Sie das Konto mit den echten.</translation>
    </message>
    <message>
        <source>Twilio forbids this account to send. Look into the Twilio console.</source>
        <translation>Twilio verbietet diesem Konto das Senden. Sehen Sie in der Twilio-Konsole nach.</translation>
    </message>
    <message>
        <source>Twilio does not know this account. Connect the account again.</source>
        <translation>Twilio kennt dieses Konto nicht. Verbinden Sie das Konto erneut.</translation>
    </message>
    <message>
        <source>Not a valid phone number</source>
        <translation>Keine gültige Telefonnummer</translation>
    </message>
    <message>
        <source>The sending number is not valid. Choose another number.</source>
        <translation>Die Absendernummer ist nicht gültig. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The recipient is the sending number itself</source>
        <translation>Der Empfänger ist die Absendernummer selbst</translation>
    </message>
    <message>
        <source>Texting this country is switched off in Twilio&apos;s Geo Permissions</source>
        <translation>SMS in dieses Land sind in den Geo Permissions von Twilio ausgeschaltet</translation>
    </message>
    <message>
        <source>The sending number can&apos;t send text messages. Choose another number.</source>
        <translation>Die Absendernummer kann keine SMS senden. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>The message is empty for this person</source>
        <translation>Die Nachricht ist für diese Person leer</translation>
    </message>
    <message>
        <source>There is no sending number. Choose one.</source>
        <translation>Es gibt keine Absendernummer. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>Die Telefonnummer fehlt</translation>
    </message>
    <message>
        <source>The sending number is not on this account or can&apos;t send texts.</source>
        <translation>Die Absendernummer gehört nicht zu diesem Konto oder kann keine SMS senden.</translation>
    </message>
    <message>
        <source>A trial account can only send from its own Twilio number.</source>
        <translation>Ein Trial-Konto kann nur von seiner eigenen Twilio-Nummer senden.</translation>
    </message>
    <message>
        <source>A trial account can only text numbers it has verified</source>
        <translation>Ein Trial-Konto kann nur an Nummern senden, die darin verifiziert sind</translation>
    </message>
    <message>
        <source>The status callback address is not valid.</source>
        <translation>Die Status-Callback-Adresse ist nicht gültig.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Mit der Antwort STOP abgemeldet</translation>
    </message>
    <message>
        <source>This number can&apos;t be reached from the sending number</source>
        <translation>Diese Nummer ist von der Absendernummer aus nicht erreichbar</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>Keine Mobilnummer</translation>
    </message>
    <message>
        <source>The sending number matches more than one of the account&apos;s senders.</source>
        <translation>Die Absendernummer passt zu mehr als einem Absender des Kontos.</translation>
    </message>
    <message>
        <source>The message is longer than 1,600 characters</source>
        <translation>Die Nachricht ist länger als 1.600 Zeichen</translation>
    </message>
    <message>
        <source>A landline, which can&apos;t receive texts</source>
        <translation>Ein Festnetzanschluss, der keine SMS empfangen kann</translation>
    </message>
    <message>
        <source>The sending number is not on this account.</source>
        <translation>Die Absendernummer gehört nicht zu diesem Konto.</translation>
    </message>
    <message>
        <source>The messaging service has no sender.</source>
        <translation>Der Messaging Service hat keinen Absender.</translation>
    </message>
    <message>
        <source>The messaging service does not exist.</source>
        <translation>Den Messaging Service gibt es nicht.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio was full</source>
        <translation>Die Warteschlange der Absendernummer bei Twilio war voll</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Look into the Twilio console.</source>
        <translation>Das Twilio-Konto ist gesperrt. Sehen Sie in der Twilio-Konsole nach.</translation>
    </message>
    <message>
        <source>Phone off or unreachable</source>
        <translation>Telefon aus oder nicht erreichbar</translation>
    </message>
    <message>
        <source>The message was blocked</source>
        <translation>Die Nachricht wurde blockiert</translation>
    </message>
    <message>
        <source>Unknown handset</source>
        <translation>Unbekanntes Gerät</translation>
    </message>
    <message>
        <source>A landline or a carrier that can&apos;t be reached</source>
        <translation>Ein Festnetzanschluss oder ein nicht erreichbarer Netzbetreiber</translation>
    </message>
    <message>
        <source>The carrier filtered the message</source>
        <translation>Der Netzbetreiber hat die Nachricht herausgefiltert</translation>
    </message>
    <message>
        <source>The carrier gave no reason</source>
        <translation>Der Netzbetreiber hat keinen Grund angegeben</translation>
    </message>
    <message>
        <source>The carrier&apos;s network was congested</source>
        <translation>Das Netz des Netzbetreibers war überlastet</translation>
    </message>
    <message>
        <source>The sender&apos;s daily limit is used up.</source>
        <translation>Das Tageslimit der Absendernummer ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified yet.</source>
        <translation>Die gebührenfreie Nummer ist noch nicht verifiziert.</translation>
    </message>
    <message>
        <source>US carriers ask for A2P 10DLC registration of this number.</source>
        <translation>US-Netzbetreiber verlangen für diese Nummer eine A2P-10DLC-Registrierung.</translation>
    </message>
    <message>
        <source>The A2P 10DLC registration of this number is not finished.</source>
        <translation>Die A2P-10DLC-Registrierung dieser Nummer ist nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>It could not be delivered in time and expired</source>
        <translation>Nicht rechtzeitig zustellbar, daher verfallen</translation>
    </message>
    <message>
        <source>Twilio asks for a messaging service to schedule messages.</source>
        <translation>Zum Planen von Nachrichten verlangt Twilio einen Messaging Service.</translation>
    </message>
    <message>
        <source>The account&apos;s daily limit of messages is reached.</source>
        <translation>Das Tageslimit des Kontos für Nachrichten ist erreicht.</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>date, time (time zone): &quot;21 Nov 2026, 09:00 (Europe/London)&quot;</extracomment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>A webhook URL has at most %1 characters.</source>
        <translation>Eine Webhook-URL hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A webhook URL is a whole one, such as https://example.com/outbound.</source>
        <translation>Eine Webhook-URL ist vollständig, etwa https://example.com/outbound.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the webhook URL. What is sent is signed.</source>
        <translation>Lassen Sie Benutzername und Passwort in der Webhook-URL weg. Was gesendet wird, ist signiert.</translation>
    </message>
    <message>
        <source>A webhook URL begins with https:// unless it leads to this computer.</source>
        <translation>Eine Webhook-URL beginnt mit https://, außer sie führt zu diesem Computer.</translation>
    </message>
    <message>
        <source>A webhook secret has %1 to %2 characters.</source>
        <translation>Ein Webhook-Geheimnis hat %1 bis %2 Zeichen.</translation>
    </message>
</context>
<context>
    <name>outbound::AccountFields</name>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth Token</translation>
    </message>
</context>
<context>
    <name>outbound::AccountSection</name>
    <message>
        <source>Twilio account</source>
        <translation>Twilio-Konto</translation>
    </message>
    <message>
        <source>Messages are sent and billed by this account. The token stays in the desktop keychain.</source>
        <translation>Nachrichten werden über dieses Konto gesendet und abgerechnet. Der Token bleibt im Schlüsselbund des Desktops.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Erneut testen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The new token is tested before it takes the place of the old one.</source>
        <translation>Der neue Token wird getestet, bevor er den alten ersetzt.</translation>
    </message>
    <message>
        <source>The engine in the background sends and keeps its account, so it can’t be disconnected from this window.</source>
        <translation>Der Sendedienst im Hintergrund sendet und behält sein Konto, daher kann es von diesem Fenster aus nicht getrennt werden.</translation>
    </message>
    <message>
        <source>The sandbox is in use. An account is tested before it takes its place.</source>
        <translation>Die Sandbox ist aktiv. Ein Konto wird getestet, bevor es sie ablöst.</translation>
    </message>
    <message>
        <source>No account yet. Its SID and token stand in the Twilio console; they are tested before they are kept.</source>
        <translation>Noch kein Konto. SID und Token stehen in der Twilio-Konsole; sie werden getestet, bevor sie gespeichert werden.</translation>
    </message>
    <message>
        <source>The sandbox is in use; this account waits.</source>
        <translation>Die Sandbox ist aktiv; dieses Konto wartet.</translation>
    </message>
    <message>
        <source>Checking with Twilio …</source>
        <translation>Twilio wird gefragt …</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <comment>time of day</comment>
        <translation>Verbunden um %1</translation>
    </message>
    <message>
        <source>Not connected. What is in use stays as it was.</source>
        <translation>Nicht verbunden. Was aktiv war, bleibt es.</translation>
    </message>
    <message>
        <source>Asking the keychain …</source>
        <translation>Der Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Connected to %1, checked %2.</source>
        <comment>account, time</comment>
        <translation>Verbunden mit %1, geprüft um %2.</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>account, sentence</comment>
        <translation>Verbunden mit %1. %2</translation>
    </message>
    <message>
        <source>The token is removed from the keychain. Campaigns and opt-outs stay.</source>
        <translation>Der Token wird aus dem Schlüsselbund entfernt. Kampagnen und Abmeldungen bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) stop sending until the account is connected again.</source>
        <translation>
            <numerusform>%Ln Kampagne sendet nicht mehr, bis das Konto wieder verbunden ist.</numerusform>
            <numerusform>%Ln Kampagnen senden nicht mehr, bis das Konto wieder verbunden ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect this Twilio account?</source>
        <translation>Dieses Twilio-Konto trennen?</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Verbunden bleiben</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <comment>time of day</comment>
        <translation>Getrennt um %1</translation>
    </message>
</context>
<context>
    <name>outbound::AgentCard</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Default agent</source>
        <translation>Standardagent</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Answers the replies to campaigns that name no other.</source>
        <translation>Antwortet bei Kampagnen, die keinen anderen nennen.</translation>
    </message>
    <message>
        <source>How it answers: for whom it speaks, what it may promise, when a person takes over.</source>
        <translation>Wie er antwortet: für wen er spricht, was er zusagen darf, wann ein Mensch übernimmt.</translation>
    </message>
</context>
<context>
    <name>outbound::AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Who answers the replies to a campaign. Each campaign names one.</source>
        <translation>Wer den Empfängern antwortet, wenn sie auf eine Kampagne reagieren. Jede Kampagne nennt einen.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Neuer Agent</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <comment>number</comment>
        <translation>Neuer Agent %1</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <comment>name of an agent</comment>
        <translation>„%1“ erstellt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>outbound::ApiSection</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Other programs on this computer create and follow campaigns over REST. Nobody outside this computer can reach it.</source>
        <translation>Andere Programme auf diesem Computer erstellen und verfolgen Kampagnen über REST. Von außerhalb ist die API nicht erreichbar.</translation>
    </message>
    <message>
        <source>Let other programs on this computer use the API</source>
        <translation>Anderen Programmen auf diesem Computer die API erlauben</translation>
    </message>
    <message>
        <source>This window itself reaches the engine in the background by it.</source>
        <translation>Auch dieses Fenster erreicht den Sendedienst im Hintergrund darüber.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>Die Adresse wurde kopiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port %1 is not free, or another one was asked for at the start.</source>
        <translation>Port %1 ist nicht frei, oder beim Start wurde ein anderer verlangt.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>outbound::Attachment</name>
    <message>
        <source>Its API is switched off, so no other window or command can use it.</source>
        <translation>Die API des Sendedienstes ist ausgeschaltet, daher kann kein anderes Fenster und kein Befehl ihn nutzen.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Der Sendedienst antwortet nicht.</translation>
    </message>
    <message>
        <source>It is Outbound %1 and this is Outbound %2. Start it anew, so that both are the same.</source>
        <translation>Der Sendedienst ist Outbound %1, dies hier ist Outbound %2. Starten Sie ihn neu, damit beide gleich sind.</translation>
    </message>
    <message>
        <source>The engine that sends has stopped. Start it again.</source>
        <translation>Der Sendedienst läuft nicht mehr. Starten Sie ihn wieder.</translation>
    </message>
</context>
<context>
    <name>outbound::Audience</name>
    <message>
        <source>“%1”: %2</source>
        <comment>list.csv; a sentence</comment>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>outbound::AudienceSection</name>
    <message>
        <source>Pasted numbers</source>
        <translation>Eingefügte Nummern</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Nummern einfügen</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Drop a file, or paste</source>
        <translation>Datei ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Telefonspalte</translation>
    </message>
    <message>
        <source>CSV, 200 MB and 1,000,000 rows at most</source>
        <translation>CSV, höchstens 200 MB und 1.000.000 Zeilen</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignActions</name>
    <message>
        <source>It has no number to send from.</source>
        <translation>Die Kampagne hat keine Absendernummer.</translation>
    </message>
    <message>
        <source>Its message is empty.</source>
        <translation>Die Nachricht der Kampagne ist leer.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>Die Kampagne hat keine Empfänger.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellverlauf</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Segments/min</source>
        <translation>Segmente/min</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDeeds</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Planen …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zeit ändern …</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>An %Ln erneut senden</numerusform>
            <numerusform>An %Ln erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>„%1“ könnte noch senden. Brechen Sie die Kampagne zuerst ab.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne abbrechen</numerusform>
            <numerusform>%Ln Kampagnen abbrechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDelegate</name>
    <message>
        <source>Campaign name</source>
        <translation>Kampagnenname</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignEditor</name>
    <message>
        <source> (copy)</source>
        <comment>behind the name of a campaign</comment>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>Antworten gehen an: %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFigures</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 von %2 mit Rückmeldung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>unbestätigt</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nie gesendet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>bei Twilio</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>Empfänger</numerusform>
            <numerusform>Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>unbestätigt</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFilterBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Alle Quellen</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignForm</name>
    <message>
        <source>Campaign name</source>
        <translation>Kampagnenname</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignHeader</name>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Zurück zu den SMS-Kampagnen</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Kampagnenname</translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation>Mehr zu dieser Kampagne</translation>
    </message>
    <message>
        <source>Copy campaign ID</source>
        <translation>Kampagnen-ID kopieren</translation>
    </message>
    <message>
        <source>Refresh receipts</source>
        <translation>Zustellberichte aktualisieren</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>gestartet %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>Receipts as of %1</source>
        <translation>Zustellberichte: Stand %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, verspätet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replied</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln hat geantwortet</numerusform>
            <numerusform>%Ln haben geantwortet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNews</name>
    <message>
        <source>%1 delivered, %2 refused, %3 not confirmed yet.</source>
        <translation>%1 zugestellt, %2 abgelehnt, %3 noch unbestätigt.</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist gescheitert</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 ist pausiert</translation>
    </message>
    <message numerus="yes">
        <source>First replies to %1</source>
        <translation>
            <numerusform>Erste Antwort auf %1</numerusform>
            <numerusform>Erste Antworten auf %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people replied.</source>
        <translation>
            <numerusform>%Ln Empfänger hat geantwortet.</numerusform>
            <numerusform>%Ln Empfänger haben geantwortet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNotice</name>
    <message numerus="yes">
        <source>%Ln already with Twilio can&apos;t be recalled</source>
        <translation>
            <numerusform>%Ln liegt schon bei Twilio und lässt sich nicht zurückholen</numerusform>
            <numerusform>%Ln liegen schon bei Twilio und lassen sich nicht zurückholen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being looked up</source>
        <translation>
            <numerusform>bei %Ln wird noch nachgesehen</numerusform>
            <numerusform>bei %Ln wird noch nachgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>Es wird nichts mehr gesendet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>An %Ln erneut senden</numerusform>
            <numerusform>An %Ln erneut senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>Paused: %1 %2</source>
        <comment>reason, what it means</comment>
        <translation>Pausiert: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Abgebrochen. %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignPage</name>
    <message>
        <source>Refresh receipts</source>
        <translation>Zustellberichte aktualisieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are texted again.</source>
        <translation>
            <numerusform>%Ln Empfänger erhält erneut eine SMS.</numerusform>
            <numerusform>%Ln Empfänger erhalten erneut eine SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Zurück zu den SMS-Kampagnen</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>They were opted out already.</source>
        <translation>Diese Empfänger waren schon abgemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were opted out. They are never texted again.</source>
        <translation>
            <numerusform>%Ln Empfänger wurde abgemeldet. Er erhält nie wieder eine SMS.</numerusform>
            <numerusform>%Ln Empfänger wurden abgemeldet. Diese erhalten nie wieder eine SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign can&apos;t be shown</source>
        <translation>Diese Kampagne kann nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignProof</name>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-Empfänger.csv</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <comment>date, time</comment>
        <translation>Stand %1 %2</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/min</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <extracomment>&quot;d MMM&quot; is the format of a date: day and month in the language&apos;s order</extracomment>
        <translation>Startet %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Message is empty</source>
        <translation>Nachricht ist leer</translation>
    </message>
    <message>
        <source>Nobody to send to</source>
        <translation>Keine Empfänger</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 bereit</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>von Ihnen pausiert</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 zugestellt</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>Keine angenommen</translation>
    </message>
    <message>
        <source>All were sent</source>
        <translation>Alle gesendet</translation>
    </message>
    <message>
        <source>%1 never sent</source>
        <translation>%1 nie gesendet</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet gerade</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsPage</name>
    <message>
        <source>SMS Campaigns</source>
        <translation>SMS-Kampagnen</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Kampagnen suchen</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Noch keine Kampagne</translation>
    </message>
    <message>
        <source>A list and a sentence are enough.</source>
        <translation>Eine Liste und ein Satz genügen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sort the campaigns</source>
        <translation>Kampagnen sortieren</translation>
    </message>
    <message>
        <source>No campaign is a draft</source>
        <translation>Keine Kampagne ist ein Entwurf</translation>
    </message>
    <message>
        <source>No campaign is scheduled</source>
        <translation>Keine Kampagne ist geplant</translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <translation>Keine Kampagne läuft</translation>
    </message>
    <message>
        <source>No campaign is paused</source>
        <translation>Keine Kampagne ist pausiert</translation>
    </message>
    <message>
        <source>No campaign is done</source>
        <translation>Keine Kampagne ist fertig</translation>
    </message>
    <message>
        <source>No campaign has failed</source>
        <translation>Keine Kampagne ist gescheitert</translation>
    </message>
    <message>
        <source>No campaign is cancelled</source>
        <translation>Keine Kampagne ist abgebrochen</translation>
    </message>
    <message>
        <source>No campaign is like that</source>
        <translation>Keine Kampagne passt dazu</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln campaign(s).</source>
        <translation>
            <numerusform>Der Filter blendet %Ln Kampagne aus.</numerusform>
            <numerusform>Der Filter blendet %Ln Kampagnen aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne</numerusform>
            <numerusform>%Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln campaign(s)</source>
        <translation>
            <numerusform>%1 von %Ln Kampagne</numerusform>
            <numerusform>%1 von %Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new campaign(s).</source>
        <translation>
            <numerusform>%Ln neue Kampagne.</numerusform>
            <numerusform>%Ln neue Kampagnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) deleted.</source>
        <translation>
            <numerusform>%Ln Kampagne gelöscht.</numerusform>
            <numerusform>%Ln Kampagnen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaigns can&apos;t be read</source>
        <translation>Die Kampagnen können nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsTable</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
</context>
<context>
    <name>outbound::CancelDialog</name>
    <message numerus="yes">
        <source>%Ln people will not be texted, and the campaign can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln Empfänger erhält keine SMS, und die Kampagne kann nicht fortgesetzt werden.</numerusform>
            <numerusform>%Ln Empfänger erhalten keine SMS, und die Kampagne kann nicht fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) already with Twilio can&apos;t be recalled.</source>
        <translation>
            <numerusform>%Ln Nachricht liegt schon bei Twilio und lässt sich nicht zurückholen.</numerusform>
            <numerusform>%Ln Nachrichten liegen schon bei Twilio und lassen sich nicht zurückholen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>„%1“ abbrechen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nicht abbrechen</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Kampagne abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)?</source>
        <translation>
            <numerusform>%Ln Kampagne abbrechen?</numerusform>
            <numerusform>%Ln Kampagnen abbrechen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will not be sent, and the campaigns can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln Nachricht wird nicht gesendet, und die Kampagnen können nicht fortgesetzt werden.</numerusform>
            <numerusform>%Ln Nachrichten werden nicht gesendet, und die Kampagnen können nicht fortgesetzt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne abbrechen</numerusform>
            <numerusform>%Ln Kampagnen abbrechen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CauseRow</name>
    <message>
        <source>%1 %2</source>
        <comment>count, cause</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>outbound::CausesCard</name>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Nobody failed so far.</source>
        <translation>Bisher ist nichts gescheitert.</translation>
    </message>
    <message>
        <source>No confirmation counts as failed until the carrier answers. Outbound keeps asking.</source>
        <translation>Ohne Bestätigung gilt eine Nachricht als gescheitert, bis sich der Netzbetreiber meldet. Outbound fragt weiter nach.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln failed</source>
        <translation>
            <numerusform>Warum %Ln gescheitert ist</numerusform>
            <numerusform>Warum %Ln gescheitert sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>outbound::ChartPane</name>
    <message>
        <source>More about %1</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>PNG exportieren …</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Als Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>PNG exportieren</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>campaign, chart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>„%1“ wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2.</translation>
    </message>
</context>
<context>
    <name>outbound::ChartTable</name>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>outbound::ChartTip</name>
    <message>
        <source>%1 %2</source>
        <comment>what, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place in a chart, values</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>outbound::CloseDialog</name>
    <message>
        <source>Do this from now on; Settings can change it</source>
        <translation>Künftig immer so; in den Einstellungen änderbar</translation>
    </message>
    <message numerus="yes">
        <source>Keep sending %Ln campaign(s)?</source>
        <translation>
            <numerusform>%Ln Kampagne weiter senden?</numerusform>
            <numerusform>%Ln Kampagnen weiter senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound can go on in the background, with its icon in the tray. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound kann im Hintergrund weiterlaufen, mit seinem Symbol im Infobereich. Pausierte Kampagnen warten, bis Sie sie fortsetzen; niemand erhält eine SMS doppelt.</translation>
    </message>
    <message>
        <source>Outbound can go on as a minimised window. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound kann als minimiertes Fenster weiterlaufen. Pausierte Kampagnen warten, bis Sie sie fortsetzen; niemand erhält eine SMS doppelt.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Geöffnet lassen</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnChooser</name>
    <message>
        <source>Show this column</source>
        <translation>Diese Spalte anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnDelegate</name>
    <message>
        <source>Name of the variable</source>
        <translation>Name der Variable</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>Spalten der Liste</translation>
    </message>
    <message>
        <source>Enter chooses what a column is used as, F2 names its variable.</source>
        <translation>Enter legt fest, wofür eine Spalte verwendet wird, F2 benennt ihre Variable.</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s)</source>
        <translation>
            <numerusform>%n leere Zelle</numerusform>
            <numerusform>%n leere Zellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ColumnRow</name>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Telefonspalte</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnWindow</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a heading; its cell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Verwendet als</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
</context>
<context>
    <name>outbound::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <translation>Suche, Befehle</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
</context>
<context>
    <name>outbound::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
</context>
<context>
    <name>outbound::ConnectCard</name>
    <message>
        <source>Connect Twilio</source>
        <translation>Twilio verbinden</translation>
    </message>
    <message>
        <source>Checked with one request, then kept in the desktop keychain.</source>
        <translation>Mit einer Anfrage geprüft, dann im Schlüsselbund des Desktops gespeichert.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>Account SID</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Auth Token</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>Connected to %1, %2.</source>
        <translation>Verbunden mit %1, %2.</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Go to SMS Campaigns</source>
        <translation>Zu den SMS-Kampagnen</translation>
    </message>
</context>
<context>
    <name>outbound::CountConfirmation</name>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>An %1 senden?</translation>
    </message>
    <message>
        <source>%1 Messages that were sent can’t be called back.</source>
        <translation>%1 Gesendete Nachrichten lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Zum Fortfahren %1 eingeben</translation>
    </message>
</context>
<context>
    <name>outbound::DefaultsSection</name>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>What new campaigns begin with, and how Outbound looks and behaves.</source>
        <translation>Womit neue Kampagnen beginnen und wie Outbound aussieht und sich verhält.</translation>
    </message>
    <message>
        <source>Tell the desktop when a campaign is done or pauses by itself</source>
        <translation>Den Desktop benachrichtigen, wenn eine Kampagne fertig ist oder von selbst pausiert</translation>
    </message>
    <message>
        <source>Asks while campaigns are sending</source>
        <translation>Fragt nach, wenn Kampagnen senden</translation>
    </message>
    <message>
        <source>Keeps sending</source>
        <translation>Sendet weiter</translation>
    </message>
    <message>
        <source>Pauses what is sending</source>
        <translation>Pausiert, was gerade sendet</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>National numbers such as 07700 900123 are read as numbers of this country.</source>
        <translation>Nationale Nummern wie 07700 900123 werden als Nummern dieses Landes gelesen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers, dates and times follow it.</source>
        <translation>Zahlen, Daten und Uhrzeiten richten sich danach.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Paused campaigns go on when they are told to, others by themselves.</source>
        <translation>Pausierte Kampagnen laufen erst auf Ihre Anweisung weiter, andere von selbst.</translation>
    </message>
    <message>
        <source>Keep campaigns that ended</source>
        <translation>Beendete Kampagnen aufbewahren</translation>
    </message>
    <message>
        <source>After that their people, texts and history are erased. Opt-outs stay, and so does the campaign that sent last and whatever is in doubt or awaits receipts.</source>
        <translation>Danach werden Empfänger, Texte und Verlauf gelöscht. Abmeldungen bleiben, ebenso die Kampagne, die zuletzt gesendet hat, und alles, was ungeklärt ist oder auf Zustellberichte wartet.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Auto follows the desktop.</source>
        <translation>Auto folgt dem Desktop.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Without the text of any message.</source>
        <translation>Ohne den Text einer Nachricht.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s) now?</source>
        <translation>
            <numerusform>%Ln Kampagne jetzt endgültig löschen?</numerusform>
            <numerusform>%Ln Kampagnen jetzt endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They ended longer ago than that. Their people, texts and history are erased for good; who opted out stays so.</source>
        <translation>Das Ende liegt länger zurück als die gewählte Frist. Empfänger, Texte und Verlauf werden endgültig gelöscht; wer sich abgemeldet hat, bleibt abgemeldet.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln Kampagne löschen</numerusform>
            <numerusform>%Ln Kampagnen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>outbound::DeliveriesChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Zustellverlauf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered by %3.</source>
        <translation>Bis %3: %1 von %2 zugestellt.</translation>
    </message>
    <message>
        <source>%1 The last message is expected to be out about %2.</source>
        <translation>%1 Die letzte Nachricht geht voraussichtlich gegen %2 hinaus.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
</context>
<context>
    <name>outbound::DonutChart</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Anteil in Prozent</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>Empfänger</numerusform>
            <numerusform>Empfänger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DraftKeeper</name>
    <message>
        <source>“%1” became a campaign just before Outbound ended.</source>
        <translation>„%1“ wurde zur Kampagne, kurz bevor Outbound beendet wurde.</translation>
    </message>
    <message>
        <source>Outbound ended while “%1” was being created: look whether it is among the campaigns before you send it.</source>
        <translation>Outbound wurde beendet, während „%1“ erstellt wurde: Sehen Sie nach, ob sie unter den Kampagnen steht, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more; all but its people came back.</source>
        <translation>„%1“ ist nicht mehr in %2; bis auf die Empfänger ist alles wieder da.</translation>
    </message>
    <message>
        <source>“%1” changed since; it was read anew, without what was chosen and put right in it.</source>
        <translation>„%1“ hat sich inzwischen geändert; die Datei wurde neu gelesen, Ihre Auswahl und Ihre Korrekturen darin wurden nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>outbound::DropTarget</name>
    <message>
        <source>200 MB and 1,000,000 rows at most</source>
        <translation>Höchstens 200 MB und 1.000.000 Zeilen</translation>
    </message>
</context>
<context>
    <name>outbound::DropZone</name>
    <message>
        <source>Drop to add %1</source>
        <translation>Ablegen, um %1 hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>outbound::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit: hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <comment>label of a field</comment>
        <translation>%1: Einheit</translation>
    </message>
    <message>
        <source>Choose %1 to %2. Until then it stays %3.</source>
        <translation>Wählen Sie %1 bis %2. Bis dahin bleibt es bei %3.</translation>
    </message>
</context>
<context>
    <name>outbound::EngineFoot</name>
    <message>
        <source>Sends in the background</source>
        <translation>Sendet im Hintergrund</translation>
    </message>
    <message>
        <source>The engine has stopped</source>
        <translation>Sendedienst läuft nicht</translation>
    </message>
    <message>
        <source>Data can&apos;t be written</source>
        <translation>Daten nicht schreibbar</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Es wird nichts gesendet</translation>
    </message>
    <message>
        <source>Sends in the background, also when this window is closed</source>
        <translation>Sendet im Hintergrund, auch wenn dieses Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>Sendedienst: Sandbox</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n Nummer</numerusform>
            <numerusform>%n Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>%1, %2/s each</source>
        <translation>%1, je %2/s</translation>
    </message>
    <message>
        <source>%1, up to %2/s</source>
        <translation>%1, bis zu %2/s</translation>
    </message>
</context>
<context>
    <name>outbound::FileCard</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln Zeile übersprungen</numerusform>
            <numerusform>%Ln Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>keine Kopfzeile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the recipients</source>
        <translation>Empfänger entfernen</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Ändern, wie die Liste gelesen wird</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>name of a filter for screen readers: its word, then how many it shows</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>outbound::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>outbound::FindButton</name>
    <message>
        <source>Find or do</source>
        <translation>Suche, Befehle</translation>
    </message>
</context>
<context>
    <name>outbound::FoundCombo</name>
    <message>
        <source>As found</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
</context>
<context>
    <name>outbound::HttpServer</name>
    <message>
        <source>Port %1 on this computer can&apos;t be opened; another program may be using it.</source>
        <translation>Port %1 auf diesem Computer kann nicht geöffnet werden; vielleicht nutzt ihn ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>outbound::KeyRow</name>
    <message>
        <source>never used</source>
        <translation>nie genutzt</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt genutzt %1</translation>
    </message>
    <message>
        <source>%1 · made %2 · %3</source>
        <comment>id, moment, last use</comment>
        <translation>%1 · erstellt %2 · %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>name of a key</comment>
        <translation>%1 widerrufen</translation>
    </message>
</context>
<context>
    <name>outbound::KeysCard</name>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>No key yet. Each program that uses the API gets one of its own.</source>
        <translation>Noch kein Schlüssel. Jedes Programm, das die API nutzt, bekommt einen eigenen.</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>Der Schlüssel wurde kopiert</translation>
    </message>
    <message>
        <source>Name of the program, such as “Booking system”</source>
        <translation>Name des Programms, etwa „Buchungssystem“</translation>
    </message>
    <message>
        <source>Name of a new key</source>
        <translation>Name eines neuen Schlüssels</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Key “%1” created</source>
        <translation>Schlüssel „%1“ erstellt</translation>
    </message>
    <message>
        <source>Revoke the key of “%1”?</source>
        <translation>Den Schlüssel von „%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from now on. What it has created stays.</source>
        <translation>Was ihn nutzt, wird von nun an abgewiesen. Was damit erstellt wurde, bleibt.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Key “%1” revoked</source>
        <translation>Schlüssel „%1“ widerrufen</translation>
    </message>
</context>
<context>
    <name>outbound::LanguageCombo</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>outbound::LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Empfänger</numerusform>
            <numerusform>%Ln Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are texted from %2 now instead of %3:</source>
        <extracomment>People, phone numbers</extracomment>
        <translation>SMS an %1 werden jetzt von %2 gesendet statt %3:</translation>
    </message>
    <message>
        <source>%1 are texted from %2 now:</source>
        <translation>SMS an %1 werden jetzt von %2 gesendet:</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln segment(s)</source>
        <translation>
            <numerusform>etwa %Ln Segment</numerusform>
            <numerusform>etwa %Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent can&apos;t be called back.</source>
        <translation>Gesendete Nachrichten lassen sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Send “%1” now?</source>
        <translation>„%1“ jetzt senden?</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Zeit beibehalten</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>outbound::ListTail</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::MainWindow</name>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>SMS-Kampagnen</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>Eine Kampagne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until then.</source>
        <translation>%1 Bis dahin wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Suche, Befehle</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampagnen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Design: Hell</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Design: Dunkel</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Design: wie der Desktop</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Sprache: wie der Desktop</translation>
    </message>
</context>
<context>
    <name>outbound::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>outbound::MessageEditor</name>
    <message>
        <source>Hi {{first_name}}, …</source>
        <translation>Hallo {{first_name}}, …</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
</context>
<context>
    <name>outbound::MessageSection</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variable(s)</source>
        <translation>
            <numerusform>%Ln Variable</numerusform>
            <numerusform>%Ln Variablen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::NeedBar</name>
    <message>
        <source>Nothing is connected, so nothing can be sent; what you write is kept.</source>
        <translation>Es ist nichts verbunden, daher kann nichts gesendet werden; was Sie schreiben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>This account has no number to send from.</source>
        <translation>Dieses Konto hat keine Absendernummer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignHeader</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Zurück zu den SMS-Kampagnen</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Neue Kampagne</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignPage</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Don’t send yet</source>
        <translation>Noch nicht senden</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Nummern einfügen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Zurück zu den SMS-Kampagnen</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Entwurf nicht gespeichert</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>10:42</comment>
        <translation>Entwurf gespeichert um %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>yesterday 10:42</comment>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>SMS-Kampagnen</translation>
    </message>
    <message>
        <source>What was written here is replaced by the sample.</source>
        <translation>Was hier stand, wurde durch das Beispiel ersetzt.</translation>
    </message>
    <message>
        <source>What was written here is replaced by the copy.</source>
        <translation>Was hier stand, wurde durch die Kopie ersetzt.</translation>
    </message>
    <message>
        <source>The recipients or the number changed, so nothing was sent. Look again, then send.</source>
        <translation>Die Empfänger oder die Nummer haben sich geändert, daher wurde nichts gesendet. Sehen Sie noch einmal nach und senden Sie dann.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Wird erstellt …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>What was written here is discarded.</source>
        <translation>Was hier stand, wurde verworfen.</translation>
    </message>
    <message>
        <source>“%1” was replaced by “%2”.</source>
        <translation>„%1“ wurde durch „%2“ ersetzt.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>„%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>outbound::NewKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Neuen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The key of “%1”. Copy it now: it is not shown again.</source>
        <translation>Der Schlüssel von „%1“. Kopieren Sie ihn jetzt: Er wird nicht noch einmal angezeigt.</translation>
    </message>
</context>
<context>
    <name>outbound::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersModel</name>
    <message>
        <source>1 segment/s</source>
        <translation>1 Segment/s</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 Segmente/s</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersPopup</name>
    <message>
        <source>Find a number</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Weitere Nummern</translation>
    </message>
    <message>
        <source>Numbers to send from as well</source>
        <translation>Weitere Absendernummern</translation>
    </message>
    <message>
        <source>Everybody is texted from one of the numbers, which share the work.</source>
        <translation>Jeder Empfänger erhält die SMS von einer der Nummern; sie teilen sich die Arbeit.</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersSection</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, pace</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Numbers and pace</source>
        <translation>Nummern und Tempo</translation>
    </message>
    <message>
        <source>Pace counts message segments per second. Ask Twilio before you raise it; what is over the pace waits in their queue.</source>
        <translation>Das Tempo zählt Nachrichtensegmente pro Sekunde. Fragen Sie Twilio, bevor Sie es erhöhen; was darüber liegt, wartet dort in der Warteschlange.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Nummer suchen</translation>
    </message>
    <message>
        <source>Usual: %1. A new pace holds at once, also while sending.</source>
        <translation>Üblich: %1. Ein neues Tempo gilt sofort, auch während gesendet wird.</translation>
    </message>
    <message>
        <source>“%1” is no pace, so the old one stays. A pace is from %2 to %3 segments a second.</source>
        <translation>„%1“ ist kein Tempo, daher bleibt das alte. Ein Tempo liegt zwischen %2 und %3 Segmenten pro Sekunde.</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>This account has no number that can send texts.</source>
        <translation>Dieses Konto hat keine Nummer, die SMS senden kann.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Its numbers appear here once Twilio or the sandbox is connected.</source>
        <translation>Die Nummern erscheinen hier, sobald Twilio oder die Sandbox verbunden ist.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <comment>number, pace</comment>
        <translation>%1 sendet %2</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutAdder</name>
    <message>
        <source>Numbers that must not be texted</source>
        <translation>Nummern, die keine SMS erhalten dürfen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456</source>
        <translation>+44 7700 900123, +44 7700 900456</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One or many, typed or pasted, with commas or new lines between them.</source>
        <translation>Eine oder viele, getippt oder eingefügt, mit Kommas oder neuen Zeilen dazwischen.</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsSection</name>
    <message>
        <source>Opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Numbers that Outbound never texts, whatever list they come in.</source>
        <translation>Nummern, an die Outbound nie SMS sendet, egal in welcher Liste sie stehen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import opt-outs</source>
        <translation>Abmeldungen importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export opt-outs</source>
        <translation>Abmeldungen exportieren</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Nummern hinzufügen</translation>
    </message>
    <message>
        <source>Add opt-outs</source>
        <translation>Abmeldungen hinzufügen</translation>
    </message>
    <message>
        <source>Find a number or reason</source>
        <translation>Nummer oder Grund suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln Nummer</numerusform>
            <numerusform>%Ln Nummern</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Each account has its own. Connect Twilio or use the sandbox.</source>
        <translation>Jedes Konto hat eigene. Verbinden Sie Twilio oder verwenden Sie die Sandbox.</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>Niemand hat sich abgemeldet</translation>
    </message>
    <message>
        <source>Who answers STOP enters by itself; others can be added.</source>
        <translation>Wer mit STOP antwortet, wird von selbst eingetragen; andere können Sie hinzufügen.</translation>
    </message>
    <message>
        <source>No number found</source>
        <translation>Keine Nummer gefunden</translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln number(s).</source>
        <translation>
            <numerusform>Die Suche blendet %Ln Nummer aus.</numerusform>
            <numerusform>Die Suche blendet %Ln Nummern aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>opt-outs.csv</source>
        <translation>Abmeldungen.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) saved</source>
        <translation>
            <numerusform>%Ln Abmeldung gespeichert</numerusform>
            <numerusform>%Ln Abmeldungen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>„%1“ konnte nicht gespeichert werden: %2.</translation>
    </message>
    <message>
        <source>All of these numbers have opted out already.</source>
        <translation>Alle diese Nummern sind schon abgemeldet.</translation>
    </message>
    <message>
        <source>No phone number was found in it. Write them as +44 7700 900123.</source>
        <translation>Es wurde keine Telefonnummer gefunden. Schreiben Sie sie wie +44 7700 900123.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will not be texted any more.</source>
        <translation>
            <numerusform>%Ln Nummer erhält keine SMS mehr.</numerusform>
            <numerusform>%Ln Nummern erhalten keine SMS mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no phone number that can be dialled and were left out.</source>
        <translation>
            <numerusform>%Ln Zeile ohne wählbare Telefonnummer wurde weggelassen.</numerusform>
            <numerusform>%Ln Zeilen ohne wählbare Telefonnummer wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may be texted again.</source>
        <translation>
            <numerusform>%Ln Nummer darf wieder SMS erhalten.</numerusform>
            <numerusform>%Ln Nummern dürfen wieder SMS erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed</source>
        <translation>
            <numerusform>%Ln Abmeldung entfernt</numerusform>
            <numerusform>%Ln Abmeldungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 von %Ln Nummer</numerusform>
            <numerusform>%1 von %Ln Nummern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsTable</name>
    <message>
        <source>Remove opt-outs</source>
        <translation>Abmeldungen entfernen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Abmeldungen</translation>
    </message>
    <message>
        <source>Delete lets the chosen numbers be texted again.</source>
        <translation>Mit Entf dürfen die ausgewählten Nummern wieder SMS erhalten.</translation>
    </message>
</context>
<context>
    <name>outbound::PaceLegend</name>
    <message>
        <source>Pace %1</source>
        <translation>Tempo %1</translation>
    </message>
</context>
<context>
    <name>outbound::PaceSpin</name>
    <message>
        <source>Segments a second</source>
        <translation>Segmente pro Sekunde</translation>
    </message>
</context>
<context>
    <name>outbound::PaceTable</name>
    <message>
        <source>Numbers and their pace</source>
        <translation>Nummern und ihr Tempo</translation>
    </message>
    <message>
        <source>F2 changes the pace of a number.</source>
        <translation>F2 ändert das Tempo einer Nummer.</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Tempo ändern</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
</context>
<context>
    <name>outbound::PacesModel</name>
    <message>
        <source>Reset to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>name of a campaign</comment>
        <translation>Sendet %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln campaigns</source>
        <translation>
            <numerusform>Sendet %Ln Kampagne</numerusform>
            <numerusform>Sendet %Ln Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>At its usual pace</source>
        <translation>Mit üblichem Tempo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segmente pro Sekunde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>outbound::PastePanel</name>
    <message>
        <source>Paste something else</source>
        <translation>Etwas anderes einfügen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456
or a range of cells with its headers</source>
        <translation>+44 7700 900123, +44 7700 900456
oder ein Zellbereich mit seinen Überschriften</translation>
    </message>
    <message>
        <source>Commas, tabs, blanks or new lines between them; further columns become variables.</source>
        <translation>Kommas, Tabulatoren, Leerzeichen oder neue Zeilen dazwischen; weitere Spalten werden zu Variablen.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile eingefügt</numerusform>
            <numerusform>%Ln Zeilen eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PeopleCard</name>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Unbestätigt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger nach Status</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Unbestätigt</translation>
    </message>
</context>
<context>
    <name>outbound::PhonePreview</name>
    <message>
        <source>Message preview</source>
        <translation>Nachrichtenvorschau</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>SMS</translation>
    </message>
</context>
<context>
    <name>outbound::PortField</name>
    <message>
        <source>A port is a number from %1 to %2. Until then it stays %3.</source>
        <translation>Ein Port ist eine Zahl von %1 bis %2. Bis dahin bleibt es bei %3.</translation>
    </message>
</context>
<context>
    <name>outbound::PreviewHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message numerus="yes">
        <source>+%n column(s)</source>
        <translation>
            <numerusform>+%n Spalte</numerusform>
            <numerusform>+%n Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n weitere Spalte</numerusform>
            <numerusform>%n weitere Spalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Phone, as dialled</source>
        <translation>Zielnummer</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Wie eingefügt</translation>
    </message>
    <message>
        <source>%1, as pasted</source>
        <translation>%1, wie eingefügt</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>%1, in the file</source>
        <translation>%1, in der Datei</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <comment>a column</comment>
        <translation>%1 (ignoriert)</translation>
    </message>
    <message>
        <source>%1 (second phone)</source>
        <comment>a column</comment>
        <translation>%1 (zweites Telefon)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty cell(s)</source>
        <extracomment>spoken title of a column: its use and name, how many cells are empty</extracomment>
        <translation>
            <numerusform>%1, %n leere Zelle</numerusform>
            <numerusform>%1, %n leere Zellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Voriger Empfänger</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Nächster Empfänger</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The message appears here as it will arrive.</source>
        <translation>Hier erscheint die Nachricht, wie sie ankommt.</translation>
    </message>
    <message>
        <source>Row %1 is not sent. %2</source>
        <translation>Zeile %1 wird nicht gesendet. %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>an %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewTable</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
</context>
<context>
    <name>outbound::ProgressBand</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) a minute</source>
        <translation>
            <numerusform>%Ln Nachricht pro Minute</numerusform>
            <numerusform>%Ln Nachrichten pro Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pace %2</source>
        <translation>%1, Tempo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) still to come</source>
        <translation>
            <numerusform>%Ln Zustellbericht steht noch aus</numerusform>
            <numerusform>%Ln Zustellberichte stehen noch aus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>fertig gegen %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>startet %1</translation>
    </message>
    <message>
        <source>nothing is sent until you resume</source>
        <translation>bis Sie fortsetzen, wird nichts gesendet</translation>
    </message>
    <message>
        <source>nothing more is sent, cancelled %1</source>
        <translation>es wird nichts mehr gesendet, abgebrochen %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>fertig %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Every person accounted for</source>
        <translation>Jede Person ist erfasst</translation>
    </message>
    <message>
        <source>Counting everybody …</source>
        <translation>Alle werden gezählt …</translation>
    </message>
    <message>
        <source>Nobody is in this campaign.</source>
        <translation>In dieser Kampagne ist niemand.</translation>
    </message>
    <message>
        <source>Everybody stands in exactly one place, and the record of every attempt agrees.</source>
        <translation>Alle stehen an genau einer Stelle, und die Aufzeichnung jedes Versuchs stimmt damit überein.</translation>
    </message>
    <message>
        <source>This does not add up</source>
        <translation>Das geht nicht auf</translation>
    </message>
    <message>
        <source>The parts make %1, not %2.</source>
        <translation>Die Teile ergeben %1, nicht %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>phone, what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Und %Ln weitere.</numerusform>
            <numerusform>Und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time</comment>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>gerade geprüft</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>how long ago</comment>
        <translation>geprüft %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofExport</name>
    <message numerus="yes">
        <source>%Ln-campaigns</source>
        <comment>name of a file</comment>
        <translation>
            <numerusform>%Ln-Kampagne</numerusform>
            <numerusform>%Ln-Kampagnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Diese Empfänger speichern</translation>
    </message>
    <message>
        <source>Save everybody</source>
        <translation>Alle Empfänger speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1-failed.csv</source>
        <extracomment>name of a file: the campaign&apos;s name, then what of it</extracomment>
        <translation>%1-gescheitert.csv</translation>
    </message>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-Empfänger.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved to “%1”.</source>
        <translation>
            <numerusform>%Ln Empfänger in „%1“ gespeichert.</numerusform>
            <numerusform>%Ln Empfänger in „%1“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ReadingPanel</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>First row holds the names</source>
        <translation>Erste Zeile enthält die Namen</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Zurück zum Erkannten</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie die Liste gelesen wird</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Skip rows</source>
        <translation>Zeilen überspringen</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Übersprungene Zeilen</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientHistory</name>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf von %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsModel</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>SID or cause</source>
        <translation>SID oder Ursache</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In doubt, asking Twilio</source>
        <translation>Ungeklärt, Twilio wird gefragt</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nie gesendet</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>With Twilio</source>
        <translation>Bei Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Noch keine Empfänger</translation>
    </message>
    <message>
        <source>This draft has nobody to be sent to.</source>
        <translation>Dieser Entwurf hat keine Empfänger.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Niemand passt dazu</translation>
    </message>
    <message>
        <source>No phone and no variable has these words.</source>
        <translation>Keine Telefonnummer und keine Variable enthält diese Wörter.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln people.</source>
        <translation>
            <numerusform>Der Filter blendet %Ln Empfänger aus.</numerusform>
            <numerusform>Der Filter blendet %Ln Empfänger aus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsTable</name>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Telefonnummer kopieren</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>SID kopieren</translation>
    </message>
</context>
<context>
    <name>outbound::RejectedExport</name>
    <message>
        <source>Save rejected rows</source>
        <translation>Aussortierte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <extracomment>name of a file: the list&apos;s name, then what of it</extracomment>
        <translation>%1-aussortiert.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to “%1”.</source>
        <translation>
            <numerusform>%Ln Zeile in „%1“ gespeichert.</numerusform>
            <numerusform>%Ln Zeilen in „%1“ gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RenamePopup</name>
    <message>
        <source>Name in the message</source>
        <translation>Name in der Nachricht</translation>
    </message>
</context>
<context>
    <name>outbound::ResumeDialog</name>
    <message>
        <source>This data was copied or restored.</source>
        <translation>Diese Daten wurden kopiert oder wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here are not texted yet; the other copy may have texted them since.</source>
        <translation>
            <numerusform>An %Ln Empfänger wurde hier noch keine SMS gesendet; die andere Kopie hat das seitdem vielleicht getan.</numerusform>
            <numerusform>An %Ln Empfänger wurde hier noch keine SMS gesendet; die andere Kopie hat das seitdem vielleicht getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s message log first.</source>
        <translation>Sehen Sie zuerst im Nachrichtenprotokoll von Twilio nach.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>„%1“ fortsetzen?</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Pausiert lassen</translation>
    </message>
    <message numerus="yes">
        <source>Resume and text %Ln people</source>
        <translation>
            <numerusform>Fortsetzen und an %Ln Empfänger senden</numerusform>
            <numerusform>Fortsetzen und an %Ln Empfänger senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetentionCombo</name>
    <message>
        <source>For good</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetryDialog</name>
    <message numerus="yes">
        <source>%Ln who may have got it are left alone.</source>
        <translation>
            <numerusform>%Ln Empfänger, der sie vielleicht erhalten hat, bleibt ausgenommen.</numerusform>
            <numerusform>%Ln Empfänger, die sie vielleicht erhalten haben, bleiben ausgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who opted out are left alone.</source>
        <translation>
            <numerusform>%Ln abgemeldeter Empfänger bleibt ausgenommen.</numerusform>
            <numerusform>%Ln abgemeldete Empfänger bleiben ausgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data was copied or restored, and the other copy may have texted people since. Look into Twilio&apos;s message log first.</source>
        <translation>Diese Daten wurden kopiert oder wiederhergestellt, und die andere Kopie hat seitdem vielleicht schon SMS gesendet. Sehen Sie zuerst im Nachrichtenprotokoll von Twilio nach.</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln people again whom the message certainly did not reach.</source>
        <translation>
            <numerusform>Die SMS geht erneut an %Ln Empfänger, den sie sicher nicht erreicht hat.</numerusform>
            <numerusform>Die SMS geht erneut an %Ln Empfänger, die sie sicher nicht erreicht hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1.</source>
        <translation>
            <numerusform>Etwa %Ln Segment von %1.</numerusform>
            <numerusform>Etwa %Ln Segmente von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1 numbers.</source>
        <translation>
            <numerusform>Etwa %Ln Segment von %1 Nummern.</numerusform>
            <numerusform>Etwa %Ln Segmente von %1 Nummern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign goes on, so %Ln who are waiting are texted too.</source>
        <translation>
            <numerusform>Die Kampagne läuft weiter, daher erhält auch %Ln wartender Empfänger eine SMS.</numerusform>
            <numerusform>Die Kampagne läuft weiter, daher erhalten auch %Ln wartende Empfänger eine SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry “%1”?</source>
        <translation>Bei „%1“ erneut senden?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Nicht senden</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>An %Ln Empfänger erneut senden</numerusform>
            <numerusform>An %Ln Empfänger erneut senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowFixes</name>
    <message>
        <source>Change row %1</source>
        <translation>Zeile %1 ändern</translation>
    </message>
    <message>
        <source>Leave out row %1</source>
        <translation>Zeile %1 weglassen</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>%n Zeile weglassen</numerusform>
            <numerusform>%n Zeilen weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take row %1 back in</source>
        <translation>Zeile %1 wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back in</source>
        <translation>
            <numerusform>%n Zeile wieder aufnehmen</numerusform>
            <numerusform>%n Zeilen wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>Zeile %1 trotzdem aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Include %n rows</source>
        <translation>
            <numerusform>%n Zeile trotzdem aufnehmen</numerusform>
            <numerusform>%n Zeilen trotzdem aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Einfache Zeichen verwenden</translation>
    </message>
    <message>
        <source>Undo changes of row %1</source>
        <translation>Änderungen an Zeile %1 verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %n rows</source>
        <translation>
            <numerusform>Änderungen an %n Zeile verwerfen</numerusform>
            <numerusform>Änderungen an %n Zeilen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %L1 rows at once.</source>
        <translation>Wählen Sie höchstens %L1 Zeilen auf einmal.</translation>
    </message>
</context>
<context>
    <name>outbound::RowMenu</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Show only this number’s rows</source>
        <translation>Nur Zeilen dieser Nummer anzeigen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Include anyway</source>
        <translation>Trotzdem aufnehmen</translation>
    </message>
    <message>
        <source>Undo changes of this row</source>
        <translation>Änderungen an dieser Zeile verwerfen</translation>
    </message>
    <message>
        <source>Undo changes of these rows</source>
        <translation>Änderungen an diesen Zeilen verwerfen</translation>
    </message>
</context>
<context>
    <name>outbound::RowsFoot</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a deed, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Aussortierte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>outbound::RowsPanel</name>
    <message>
        <source>The list has no rows.</source>
        <translation>Die Liste hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No row is accepted.</source>
        <translation>Keine Zeile ist angenommen.</translation>
    </message>
    <message>
        <source>No row has a warning.</source>
        <translation>Keine Zeile hat eine Warnung.</translation>
    </message>
    <message>
        <source>No number is there twice.</source>
        <translation>Keine Nummer kommt doppelt vor.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>Keine Zeile ist aussortiert.</translation>
    </message>
    <message>
        <source>Nobody opted out.</source>
        <translation>Niemand hat sich abgemeldet.</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Zeilen suchen</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Aussortierte Zeilen speichern …</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Aussortiert</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The list has no rows below its header.</source>
        <translation>Die Liste hat keine Zeilen unter der Kopfzeile.</translation>
    </message>
    <message>
        <source>No row matches “%1”.</source>
        <translation>Keine Zeile passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln row(s).</source>
        <translation>
            <numerusform>Der Filter blendet %Ln Zeile aus.</numerusform>
            <numerusform>Der Filter blendet %Ln Zeilen aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln row(s).</source>
        <translation>
            <numerusform>Die Suche blendet %Ln Zeile aus.</numerusform>
            <numerusform>Die Suche blendet %Ln Zeilen aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>outbound::SampleCard</name>
    <message>
        <source>Open a sample</source>
        <translation>Ein Beispiel öffnen</translation>
    </message>
    <message>
        <source>Real-looking lists, opened in the sandbox with a message ready.</source>
        <translation>Echt wirkende Listen, in der Sandbox geöffnet, mit fertiger Nachricht.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>how many rows a list has</extracomment>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SandboxCard</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Send a whole campaign without an account or a network. Nobody is texted.</source>
        <translation>Eine ganze Kampagne senden, ohne Konto und ohne Netzwerk. Niemand erhält eine SMS.</translation>
    </message>
    <message>
        <source>Start in the sandbox</source>
        <translation>In der Sandbox starten</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxSection</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A Twilio on this computer: everything works, nothing leaves it, deliveries are simulated.</source>
        <translation>Ein Twilio auf diesem Computer: Alles funktioniert, nichts verlässt ihn, Zustellungen sind simuliert.</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Sandbox verwenden</translation>
    </message>
    <message>
        <source>The sandbox is in use. It has three numbers of different pace.</source>
        <translation>Die Sandbox ist aktiv. Sie hat drei Nummern mit unterschiedlichem Tempo.</translation>
    </message>
    <message>
        <source>Twilio is in use. The account and its campaigns wait meanwhile.</source>
        <translation>Twilio ist aktiv. Solange Sie die Sandbox verwenden, warten das Konto und seine Kampagnen.</translation>
    </message>
    <message>
        <source>It needs no account.</source>
        <translation>Die Sandbox braucht kein Konto.</translation>
    </message>
    <message numerus="yes">
        <source>Use the sandbox while %Ln campaign(s) are sending?</source>
        <translation>
            <numerusform>Sandbox verwenden, während %Ln Kampagne sendet?</numerusform>
            <numerusform>Sandbox verwenden, während %Ln Kampagnen senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stops until the Twilio account is used again, and goes on exactly there.</source>
        <translation>Das Senden stoppt, bis das Twilio-Konto wieder verwendet wird, und geht genau dort weiter.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Weiter senden</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Wird gestartet …</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxStrip</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; deliveries are simulated.</source>
        <translation>Nichts verlässt diesen Computer; Zustellungen sind simuliert.</translation>
    </message>
    <message>
        <source>Connect Twilio</source>
        <translation>Twilio verbinden</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Zeit wählen</translation>
    </message>
    <message>
        <source>It starts %1.</source>
        <translation>Die Kampagne startet %1.</translation>
    </message>
    <message>
        <source>It is a draft and waits until it gets a time.</source>
        <translation>Die Kampagne ist ein Entwurf und wartet, bis sie eine Zeit bekommt.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Zeit beibehalten</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleEdit</name>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>first (%1)</source>
        <extracomment>The hour comes twice; BST</extracomment>
        <translation>erstes Mal (%1)</translation>
    </message>
    <message>
        <source>second (%1)</source>
        <translation>zweites Mal (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its offset: &quot;09:00 BST&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date and time. It stays %2.</source>
        <extracomment>What was typed, and the date and time that stay</extracomment>
        <translation>„%1“ ist kein Datum mit Uhrzeit. Es bleibt bei %2.</translation>
    </message>
    <message>
        <source>This time has passed. In %1 it is %2, %3 now.</source>
        <extracomment>A time zone, a date and a time</extracomment>
        <translation>Dieser Zeitpunkt ist vorbei. In %1 ist es jetzt %2, %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>%1, %2 comes twice that night:</source>
        <comment>weekday, time</comment>
        <translation>%1, %2 kommt in dieser Nacht zweimal vor:</translation>
    </message>
    <message>
        <source>%1 does not exist there; it will be sent on %2 at %3.</source>
        <comment>date, date, time</comment>
        <translation>%1 gibt es dort nicht; gesendet wird am %2 um %3.</translation>
    </message>
    <message>
        <source>%1, %2 does not exist that night; it will be sent at %3.</source>
        <comment>weekday, time, time</comment>
        <translation>%1, %2 gibt es in dieser Nacht nicht; gesendet wird um %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday, a time with its offset</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; here it is %2 then.</source>
        <comment>Thursday, 09:00 EDT; Thu 14 May, 14:00</comment>
        <translation>%1; hier ist es dann %2.</translation>
    </message>
</context>
<context>
    <name>outbound::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
</context>
<context>
    <name>outbound::SegmentsPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 Segment</translation>
    </message>
    <message>
        <source>2 segments</source>
        <translation>2 Segmente</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 oder mehr</translation>
    </message>
    <message>
        <source>Done about</source>
        <translation>Fertig etwa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln Segment</numerusform>
            <numerusform>%Ln Segmente</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Sending takes</source>
        <translation>Sendedauer</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>United Kingdom: 1,204 people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Würde kosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Prices are not known.</source>
        <translation>Die Preise sind nicht bekannt.</translation>
    </message>
    <message>
        <source>The sandbox charges nothing; its prices are examples.</source>
        <translation>Die Sandbox kostet nichts; ihre Preise sind Beispiele.</translation>
    </message>
    <message>
        <source>At today’s prices of Twilio. Carriers may charge more.</source>
        <translation>Nach den heutigen Preisen von Twilio. Gebühren der Netzbetreiber können hinzukommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Costs: about $52.40</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>United Kingdom: 1,204 people, 1,310 segments, $52.40</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>Preis nicht bekannt</translation>
    </message>
</context>
<context>
    <name>outbound::SendBar</name>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
</context>
<context>
    <name>outbound::SendFlow</name>
    <message>
        <source>Sending to %1 in</source>
        <translation>Sendet an %1 in</translation>
    </message>
</context>
<context>
    <name>outbound::SenderField</name>
    <message>
        <source>No number yet</source>
        <translation>Noch keine Nummer</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Nummern hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln weitere</numerusform>
            <numerusform>+%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers to send from</source>
        <translation>Absendernummern hinzufügen</translation>
    </message>
    <message>
        <source>Also sent from %1</source>
        <translation>Sendet auch von %1</translation>
    </message>
</context>
<context>
    <name>outbound::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Rules that every campaign follows, those that are sending now as well.</source>
        <translation>Regeln für alle Kampagnen, auch für die, die gerade senden.</translation>
    </message>
    <message>
        <source>Stop trying to deliver a text after</source>
        <translation>Zustellversuche beenden nach</translation>
    </message>
    <message>
        <source>Twilio keeps trying for this long when a phone is off; then the text expires instead of arriving at night.</source>
        <translation>So lange versucht Twilio es weiter, wenn ein Telefon aus ist; danach verfällt die SMS, statt nachts anzukommen.</translation>
    </message>
    <message>
        <source>A scheduled campaign waits as a draft when it was missed by more than</source>
        <translation>Eine geplante Kampagne wartet als Entwurf bei einer Verspätung von mehr als</translation>
    </message>
    <message>
        <source>The program was off or the computer asleep at its time. Up to this late it is still sent.</source>
        <translation>Zur geplanten Zeit war das Programm aus oder der Computer im Ruhezustand. Bis zu dieser Verspätung wird noch gesendet.</translation>
    </message>
    <message>
        <source>When an answer from Twilio got lost, look the text up for</source>
        <translation>Ging eine Antwort von Twilio verloren, nach der SMS suchen für</translation>
    </message>
    <message>
        <source>Only a text that Twilio doesn’t list after this wait is sent again, so nobody gets it twice.</source>
        <translation>Nur eine SMS, die Twilio nach dieser Wartezeit nicht aufführt, wird erneut gesendet; so erhält niemand sie doppelt.</translation>
    </message>
    <message>
        <source>A computer that falls asleep stops sending and goes on when it wakes. The screen may still turn off.</source>
        <translation>Im Ruhezustand sendet ein Computer nicht; nach dem Aufwachen geht es weiter. Der Bildschirm darf sich trotzdem ausschalten.</translation>
    </message>
    <message>
        <source>Keep the computer awake while campaigns send</source>
        <translation>Computer wach halten, solange Kampagnen senden</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
</context>
<context>
    <name>outbound::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Änderungen gelten sofort</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>Keine Einstellung gefunden</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Nichts hier handelt von „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>outbound::ShortcutsPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>outbound::Sidebar</name>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>SMS-Kampagnen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>outbound::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>outbound::SourceBadge</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
</context>
<context>
    <name>outbound::SplitBar</name>
    <message>
        <source>Don’t split</source>
        <translation>Nicht aufteilen</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln campaigns</source>
        <translation>
            <numerusform>In %Ln Kampagne aufteilen</numerusform>
            <numerusform>In %Ln Kampagnen aufteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::StatCard</name>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>outbound::ThroughputChart</name>
    <message>
        <source>Segments/min</source>
        <translation>Segmente/min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Pro Minute</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 segments a minute at %2.</source>
        <translation>Segmente pro Minute um %2: %1.</translation>
    </message>
    <message>
        <source>%1 The pace is %2.</source>
        <translation>%1 Das Tempo ist %2.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>outbound::TimelineView</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>outbound::TodayStrip</name>
    <message>
        <source>Sent today</source>
        <translation>Heute gesendet</translation>
    </message>
    <message>
        <source>Delivery rate today</source>
        <translation>Zustellrate heute</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Derzeit laufend</translation>
    </message>
    <message>
        <source>Next scheduled</source>
        <translation>Nächster Start</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>fertig gegen %1</translation>
    </message>
    <message>
        <source>last one done about %1</source>
        <translation>letzte fertig gegen %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>Nachricht</numerusform>
            <numerusform>Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next scheduled, %Ln person(s)</source>
        <translation>
            <numerusform>Nächster Start, %Ln Empfänger</numerusform>
            <numerusform>Nächster Start, %Ln Empfänger</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::Tray</name>
    <message>
        <source>Show Outbound</source>
        <translation>Outbound anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
</context>
<context>
    <name>outbound::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>outbound::VariableChips</name>
    <message>
        <source>Insert %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>outbound::VerdictDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>vorher: %1</translation>
    </message>
</context>
<context>
    <name>outbound::WallTimeEdit</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>outbound::WelcomePage</name>
    <message>
        <source>Text people from your own Twilio account</source>
        <translation>SMS senden über Ihr eigenes Twilio-Konto</translation>
    </message>
    <message>
        <source>Your lists and messages stay in one file on this computer. Pick a way in; you can change it later.</source>
        <translation>Ihre Listen und Nachrichten bleiben in einer Datei auf diesem Computer. Wählen Sie einen Einstieg; Sie können ihn später ändern.</translation>
    </message>
    <message>
        <source>Or drop a CSV anywhere in this window, or open one with</source>
        <translation>Oder legen Sie eine CSV-Datei irgendwo in diesem Fenster ab, oder öffnen Sie eine mit</translation>
    </message>
    <message>
        <source>A campaign needs a number to send from: pick a way in first.</source>
        <translation>Eine Kampagne braucht eine Absendernummer: Wählen Sie zuerst einen Einstieg.</translation>
    </message>
</context>
<context>
    <name>outbound::WhenSection</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>outbound::ZoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name</source>
        <translation>Teil eines Städtenamens eingeben</translation>
    </message>
</context>
</TS>
