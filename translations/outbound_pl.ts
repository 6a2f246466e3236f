<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AgentMeant</name>
    <message>
        <source>No agent has the id or the name “%1”.</source>
        <translation>Żaden agent nie ma identyfikatora ani nazwy „%1”.</translation>
    </message>
    <message>
        <source>“%1” may be any of these agents: %2. Name one by its id.</source>
        <translation>„%1” może oznaczać dowolnego z tych agentów: %2. Trzeba podać identyfikator jednego z nich.</translation>
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
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>domyślny</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>A request may have up to 8 MB.</source>
        <translation>Żądanie może mieć najwyżej 8 MB.</translation>
    </message>
    <message>
        <source>The headers may have up to 32 KiB.</source>
        <translation>Nagłówki mogą mieć najwyżej 32 KiB.</translation>
    </message>
    <message>
        <source>This is not a well-formed HTTP request.</source>
        <translation>To nie jest poprawne żądanie HTTP.</translation>
    </message>
    <message>
        <source>Only Outbound&apos;s own window and shell may do this.</source>
        <translation>Może to zrobić tylko okno lub wiersz poleceń samego programu Outbound.</translation>
    </message>
    <message>
        <source>This takes no body.</source>
        <translation>To żądanie nie przyjmuje treści.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Pod tym adresem nic nie ma.</translation>
    </message>
    <message>
        <source>This can&apos;t be done here.</source>
        <translation>Tutaj nie można tego zrobić.</translation>
    </message>
    <message>
        <source>There is no such campaign in this account.</source>
        <translation>Na tym koncie nie ma takiej kampanii.</translation>
    </message>
    <message>
        <source>This is pending, queued, sent, delivered, undelivered or failed.</source>
        <translation>Dozwolone wartości: pending, queued, sent, delivered, undelivered lub failed.</translation>
    </message>
    <message>
        <source>Give a time with its zone, such as 2026-05-20T09:00:00Z.</source>
        <translation>Trzeba podać czas ze strefą, na przykład 2026-05-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Nie ma strefy czasowej o tej nazwie.</translation>
    </message>
    <message>
        <source>Make another agent the default one instead.</source>
        <translation>Zamiast tego trzeba ustawić innego agenta jako domyślnego.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Tempo wynosi od 0,01 do 1000 segmentów na sekundę.</translation>
    </message>
    <message>
        <source>This number did not opt out.</source>
        <translation>Ten numer nie jest wypisany.</translation>
    </message>
    <message>
        <source>This has to be a number in E.164, such as +447700900123.</source>
        <translation>To musi być numer w formacie E.164, na przykład +447700900123.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first: opt-outs are an account&apos;s.</source>
        <translation>Najpierw trzeba połączyć Twilio lub włączyć tryb testowy: wypisane numery są przypisane do konta.</translation>
    </message>
    <message>
        <source>Address this API as 127.0.0.1 or localhost, with its port.</source>
        <translation>Do tego API trzeba się zwracać pod adresem 127.0.0.1 lub localhost, wraz z portem.</translation>
    </message>
    <message>
        <source>Web pages may not use this API.</source>
        <translation>Strony internetowe nie mogą używać tego API.</translation>
    </message>
    <message>
        <source>A body has to be sent as Content-Type: application/json, without an encoding.</source>
        <translation>Treść żądania musi być wysłana jako Content-Type: application/json, bez kodowania.</translation>
    </message>
    <message>
        <source>Send a key: Authorization: Bearer KEY_ID:KEY_SECRET.</source>
        <translation>Trzeba przesłać klucz: Authorization: Bearer KEY_ID:KEY_SECRET.</translation>
    </message>
    <message>
        <source>Too many wrong keys. Wait a minute.</source>
        <translation>Zbyt wiele błędnych kluczy. Proszę odczekać minutę.</translation>
    </message>
    <message>
        <source>This key is not known. It may have been revoked.</source>
        <translation>Ten klucz jest nieznany. Być może został unieważniony.</translation>
    </message>
    <message>
        <source>Write a fraction as a text, so that it is sent as you wrote it.</source>
        <translation>Ułamek trzeba zapisać jako tekst, aby został wysłany dokładnie w tej postaci.</translation>
    </message>
    <message>
        <source>A variable is a text.</source>
        <translation>Zmienna jest tekstem.</translation>
    </message>
    <message numerus="yes">
        <source>A person may have up to %n variables.</source>
        <translation>
            <numerusform>Osoba może mieć najwyżej %n zmienną.</numerusform>
            <numerusform>Osoba może mieć najwyżej %n zmienne.</numerusform>
            <numerusform>Osoba może mieć najwyżej %n zmiennych.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to 10,000 people; these are %1.</source>
        <translation>Kampania obejmuje najwyżej 10 000 osób, a tu jest ich %1.</translation>
    </message>
    <message>
        <source>Only schedule_type &quot;schedule&quot; has a time.</source>
        <translation>Czas ma tylko schedule_type &quot;schedule&quot;.</translation>
    </message>
    <message>
        <source>This is now, schedule or draft.</source>
        <translation>Dozwolone wartości: now, schedule lub draft.</translation>
    </message>
    <message>
        <source>There is no webhook_url to sign for.</source>
        <translation>Nie ma webhook_url, dla którego można by podpisywać.</translation>
    </message>
    <message>
        <source>This is dashboard or api.</source>
        <translation>Dozwolone wartości: dashboard lub api.</translation>
    </message>
    <message>
        <source>This is sandbox or twilio.</source>
        <translation>Dozwolone wartości: sandbox lub twilio.</translation>
    </message>
    <message>
        <source>There are too many who listen to events.</source>
        <translation>Zbyt wiele programów nasłuchuje zdarzeń.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>Treść żądania musi być obiektem JSON.</translation>
    </message>
    <message>
        <source>This has to be an object.</source>
        <translation>To musi być obiekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Brakuje &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>&quot;%1&quot; musi być tekstem.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n characters.</source>
        <translation>
            <numerusform>&quot;%1&quot; może mieć najwyżej %n znak.</numerusform>
            <numerusform>&quot;%1&quot; może mieć najwyżej %n znaki.</numerusform>
            <numerusform>&quot;%1&quot; może mieć najwyżej %n znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false.</source>
        <translation>&quot;%1&quot; musi mieć wartość true albo false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a number.</source>
        <translation>&quot;%1&quot; musi być liczbą.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list.</source>
        <translation>&quot;%1&quot; musi być listą.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n entries.</source>
        <translation>
            <numerusform>&quot;%1&quot; może mieć najwyżej %n pozycję.</numerusform>
            <numerusform>&quot;%1&quot; może mieć najwyżej %n pozycje.</numerusform>
            <numerusform>&quot;%1&quot; może mieć najwyżej %n pozycji.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be a text.</source>
        <translation>To musi być tekst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object.</source>
        <translation>&quot;%1&quot; musi być obiektem.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Nie ma tu pola &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>Pole &quot;%1&quot; występuje dwa razy.</translation>
    </message>
    <message>
        <source>The body is not JSON: look at byte %1.</source>
        <translation>Treść żądania nie jest poprawnym JSON: proszę sprawdzić bajt %1.</translation>
    </message>
    <message>
        <source>The body is nested more than %1 deep.</source>
        <translation>Treść żądania jest zagnieżdżona głębiej niż na %1 poziomów.</translation>
    </message>
    <message>
        <source>A text has a NUL character in it.</source>
        <translation>W tekście jest znak NUL.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>Ten Idempotency-Key przyszedł już wcześniej z innym żądaniem.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 255 ASCII characters, and comes once.</source>
        <translation>Idempotency-Key ma od 1 do 255 znaków ASCII i występuje raz.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; występuje dwa razy.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; musi być liczbą całkowitą od %2 do %3.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Nie ma tu parametru &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Proszę nadać kampanii nazwę.</translation>
    </message>
    <message>
        <source>Recipient %1 has no number in E.164, such as +447700900123.</source>
        <translation>Odbiorca %1 nie ma numeru w formacie E.164, takiego jak +447700900123.</translation>
    </message>
    <message>
        <source>Recipient %1 has a number that came before.</source>
        <translation>Odbiorca %1 ma numer, który już wcześniej wystąpił.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Proszę wybrać numer nadawcy.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Proszę napisać wiadomość.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Proszę dodać odbiorców.</translation>
    </message>
    <message>
        <source>Choose each sending number once.</source>
        <translation>Każdy numer nadawcy można wybrać tylko raz.</translation>
    </message>
    <message>
        <source>Choose the date and time of the launch.</source>
        <translation>Proszę wybrać datę i godzinę startu.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %Ln characters.</source>
        <translation>
            <numerusform>Nazwa może mieć najwyżej %Ln znak.</numerusform>
            <numerusform>Nazwa może mieć najwyżej %Ln znaki.</numerusform>
            <numerusform>Nazwa może mieć najwyżej %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Kampania obejmuje najwyżej %1 osób, a tu jest ich %2.</translation>
    </message>
</context>
<context>
    <name>CampaignAction</name>
    <message>
        <source>Launched: %1.</source>
        <translation>Uruchomiono: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Wstrzymano: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Wznowiono: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Anulowano: %1.</translation>
    </message>
    <message>
        <source>Trying again: %1.</source>
        <translation>Ponawianie: %1.</translation>
    </message>
    <message>
        <source>People who are texted again: %1</source>
        <translation>Osoby, do których wysyła się ponownie: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name, id</comment>
        <translation>„%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) of %1 again?</source>
        <translation>
            <numerusform>Wysłać ponownie do %Ln osoby w kampanii %1?</numerusform>
            <numerusform>Wysłać ponownie do %Ln osób w kampanii %1?</numerusform>
            <numerusform>Wysłać ponownie do %Ln osób w kampanii %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 for good? %Ln person(s) are not texted yet.</source>
        <translation>
            <numerusform>Do %Ln osoby jeszcze nie wysłano SMS-a. Anulować %1 na stałe?</numerusform>
            <numerusform>Do %Ln osób jeszcze nie wysłano SMS-a. Anulować %1 na stałe?</numerusform>
            <numerusform>Do %Ln osób jeszcze nie wysłano SMS-a. Anulować %1 na stałe?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignChoice</name>
    <message>
        <source>No campaign has the id or the name “%1”.</source>
        <translation>Żadna kampania nie ma identyfikatora ani nazwy „%1”.</translation>
    </message>
    <message>
        <source>“%1” may be any of these campaigns: %2. Name one by its id.</source>
        <translation>„%1” może oznaczać dowolną z tych kampanii: %2. Trzeba podać identyfikator jednej z nich.</translation>
    </message>
    <message>
        <source>Name a campaign by its id or its name.</source>
        <translation>Kampanię wskazuje się identyfikatorem lub nazwą.</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segmenty</numerusform>
            <numerusform>%Ln segmentów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln kampania</numerusform>
            <numerusform>%Ln kampanie</numerusform>
            <numerusform>%Ln kampanii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Odczyt listy …</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Jeszcze nikogo</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>24,310 people; 3 campaigns</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 z numeru %2</translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation>około %1 z numeru %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 that take turns, %2</source>
        <comment>3 campaigns; 24,310 segments, about 6 h.</comment>
        <translation>%1 na zmianę, %2</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 + %4 opted out = %5</source>
        <translation>przyjęte %1 + odrzucone %2 + %3 + wypisane %4 = %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplikat</numerusform>
            <numerusform>%Ln duplikaty</numerusform>
            <numerusform>%Ln duplikatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Kampania obejmuje najwyżej %1 osób, a tu jest ich %2.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the number, so they take turns.</source>
        <translation>Podział listy (%1): %2 po najwyżej %3 osób, o nazwach od 1/%4 do %4/%4. Mają wspólny numer, więc wysyłają na zmianę.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the numbers, so they take turns.</source>
        <translation>Podział listy (%1): %2 po najwyżej %3 osób, o nazwach od 1/%4 do %4/%4. Mają wspólne numery, więc wysyłają na zmianę.</translation>
    </message>
    <message>
        <source>Connect Twilio or start the sandbox first.</source>
        <translation>Najpierw trzeba połączyć Twilio lub uruchomić tryb testowy.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Proszę nadać kampanii nazwę.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Proszę wybrać numer nadawcy.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Trwa odczyt listy.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Proszę dodać odbiorców.</translation>
    </message>
    <message>
        <source>No row can be sent.</source>
        <translation>Żaden wiersz nie nadaje się do wysyłki.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Proszę napisać wiadomość.</translation>
    </message>
    <message>
        <source>The segments are being counted.</source>
        <translation>Trwa liczenie segmentów.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people the text is too long: %1 characters, %2 at most.</source>
        <translation>
            <numerusform>Dla %Ln osoby treść jest za długa: liczba znaków %1, dozwolone %2.</numerusform>
            <numerusform>Dla %Ln osób treść jest za długa: liczba znaków %1, dozwolone %2.</numerusform>
            <numerusform>Dla %Ln osób treść jest za długa: liczba znaków %1, dozwolone %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Proszę wybrać czas w przyszłości.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>$52.40</comment>
        <translation>około %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>$50.10</comment>
        <translation>ponad %1</translation>
    </message>
    <message>
        <source>would cost %1</source>
        <comment>about $52.40</comment>
        <translation>koszt wyniósłby %1</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>at %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>%1 = %2 delivered + %3 failed (%4 refused, %5 without confirmation) + %6 pending</source>
        <translation>%1 = dostarczono %2 + nieudane %3 (z odmową %4, bez potwierdzenia %5) + oczekuje %6</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 na minutę</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>niepewne: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation>Nie ma jeszcze kampanii.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęto</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Przyczyna niepowodzenia</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>Of other accounts there are %Ln; try --sandbox.</source>
        <translation>
            <numerusform>Na innych kontach jest %Ln kampania; można użyć opcji --sandbox.</numerusform>
            <numerusform>Na innych kontach są %Ln kampanie; można użyć opcji --sandbox.</numerusform>
            <numerusform>Na innych kontach jest %Ln kampanii; można użyć opcji --sandbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Give it a name.</source>
        <translation>Proszę podać nazwę.</translation>
    </message>
    <message>
        <source>A name has no braces.</source>
        <translation>Nazwa nie może zawierać nawiasów klamrowych.</translation>
    </message>
    <message>
        <source>Another column is called “%1”.</source>
        <translation>Inna kolumna nazywa się już „%1”.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Drugi telefon</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>chosen by you</source>
        <translation>wybrana ręcznie</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>rozpoznana po nazwie</translation>
    </message>
    <message>
        <source>%1 % of cells are phone numbers</source>
        <translation>%1% komórek to numery telefonów</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a reason; a share of cells</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>Żadna kolumna nie wygląda na numery telefonów.</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>column %1</source>
        <translation>kolumna %1</translation>
    </message>
    <message>
        <source>No column is called “%1”. There are: %2.</source>
        <translation>Żadna kolumna nie nazywa się „%1”. Dostępne: %2.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>SMS campaigns over your own Twilio account.</source>
        <translation>Kampanie SMS przez własne konto Twilio.</translation>
    </message>
    <message>
        <source>&apos;outbound COMMAND --help&apos; says what a command and its options do.</source>
        <translation>&apos;outbound COMMAND --help&apos; opisuje, co robi polecenie i jego opcje.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 to jedno z: %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Commands of &apos;outbound %1&apos;:</source>
        <translation>Polecenia &apos;outbound %1&apos;:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes seconds from 1 to 3600.</source>
        <translation>--%1 przyjmuje sekundy, od 1 do 3600.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 65535; 0 picks a free one.</source>
        <translation>--%1 przyjmuje liczbę od 0 do 65535; 0 automatycznie wybiera wolny port.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Czy chodziło o --%1?</translation>
    </message>
    <message>
        <source>See outbound --help.</source>
        <translation>Szczegóły: outbound --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command. &apos;outbound %2&apos; needs one of: %3.</source>
        <translation>&apos;%1&apos; to nie polecenie. Po &apos;outbound %2&apos; trzeba podać jedno z: %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command of outbound.</source>
        <translation>&apos;%1&apos; to nie polecenie programu outbound.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Czy chodziło o &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>--%1 does not belong to &apos;%2&apos;. See %2 --help.</source>
        <translation>Opcja --%1 nie należy do &apos;%2&apos;. Szczegóły: %2 --help.</translation>
    </message>
    <message>
        <source>--%1 can be given once. See %2 --help.</source>
        <translation>Opcję --%1 można podać tylko raz. Szczegóły: %2 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2. See %1 --help.</source>
        <translation>&apos;%1&apos; wymaga %2. Szczegóły: %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes nothing behind it but options. See %1 --help.</source>
        <translation>&apos;%1&apos; nie przyjmuje niczego poza opcjami. Szczegóły: %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one %2 (put quotes around what has blanks). See %1 --help.</source>
        <translation>&apos;%1&apos; przyjmuje tylko jedno %2 (to, co zawiera spacje, trzeba ująć w cudzysłów). Szczegóły: %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of: %2.</source>
        <translation>&apos;%1&apos; przyjmuje jedno z: %2.</translation>
    </message>
    <message>
        <source>--mps takes message segments a second, from 0.01 to 1000.</source>
        <translation>--mps przyjmuje segmenty wiadomości na sekundę, od 0.01 do 1000.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Agent musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Say what is to change: --name, --prompt or both.</source>
        <translation>Trzeba podać, co ma się zmienić: --name, --prompt lub obie opcje.</translation>
    </message>
    <message>
        <source>--name takes what the agent is called.</source>
        <translation>--name przyjmuje nazwę agenta.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Klucz musi mieć nazwę.</translation>
    </message>
    <message>
        <source>--twilio-url takes an https address, or an http address on this machine such as http://127.0.0.1:8080.</source>
        <translation>--twilio-url przyjmuje adres https albo adres http na tym komputerze, na przykład http://127.0.0.1:8080.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the window, or with --headless run the engine without one.</source>
        <translation>Otwiera okno albo, z --headless, uruchamia silnik bez okna.</translation>
    </message>
    <message>
        <source>Without a window the engine says where its data lie, where its API listens and what becomes of each campaign, a line each. SIGTERM and SIGINT end it: nothing more is handed over, what is known is stored, and the next start goes on exactly there. SIGHUP lets it read its settings again.

One engine runs on a data folder. The commands work whether or not one does: where one runs they are asked of it, else they change the data themselves.</source>
        <translation>Bez okna silnik podaje, gdzie są jego dane, gdzie nasłuchuje jego API i co się dzieje z każdą kampanią, po jednym wierszu. SIGTERM i SIGINT kończą jego pracę: nic więcej nie jest przekazywane, wszystko, co wiadomo, jest zapisane, a po następnym uruchomieniu rusza dalej dokładnie od tego miejsca. Po SIGHUP ponownie odczytuje swoje ustawienia.

Na jednym folderze danych działa jeden silnik. Polecenia działają niezależnie od tego, czy jest uruchomiony: jeśli tak, wykonuje je silnik, a jeśli nie, same zmieniają dane.</translation>
    </message>
    <message>
        <source>Text a list, now or at a time.</source>
        <translation>Wysyła SMS-y do osób z listy, teraz lub w podanym terminie.</translation>
    </message>
    <message>
        <source>Shows how the list was judged, what the texts take and when they will be out, asks, and makes a campaign of it. Either --now or --at is needed: texting is never what happens by default. Where nobody can be asked, as in a pipe, --yes is needed as well.

Where an engine runs, it sends the campaign. Where none does, the campaign is stored and is sent as soon as one runs; with --wait this process is the engine until the campaign has ended. Ctrl+C ends the waiting, never the campaign: an engine that runs goes on with it, else the next one does.

A placeholder that no column of the list fills stays empty in every text; it is named beforehand.</source>
        <translation>Pokazuje, jak oceniono listę, ile segmentów zajmą SMS-y i kiedy wszystkie będą wysłane, pyta o zgodę i tworzy z tego kampanię. Trzeba podać --now albo --at: SMS-y nigdy nie są wysyłane domyślnie. Tam, gdzie nie ma kogo zapytać, na przykład w potoku, trzeba też podać --yes.

Jeśli działa silnik, to on wysyła kampanię. Jeśli nie, kampania zostaje zapisana i ruszy, gdy tylko jakiś silnik się uruchomi; z --wait silnikiem jest ten proces, dopóki kampania się nie zakończy. Ctrl+C kończy oczekiwanie, nigdy kampanię: działający silnik prowadzi ją dalej, a jeśli żaden nie działa, zrobi to następny.

Zmienna, której nie wypełnia żadna kolumna listy, pozostaje pusta w każdym SMS-ie; program wymienia ją przed wysyłką.</translation>
    </message>
    <message>
        <source>List the campaigns with their counts, newest first.</source>
        <translation>Wyświetla listę kampanii z liczbami wiadomości, od najnowszej.</translation>
    </message>
    <message>
        <source>Show a campaign in full.</source>
        <translation>Pokazuje wszystkie informacje o kampanii.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an id, the beginning of one, or a name.</source>
        <translation>CAMPAIGN to identyfikator, jego początek lub nazwa.</translation>
    </message>
    <message>
        <source>Send a draft or scheduled campaign now.</source>
        <translation>Wysyła teraz kampanię, która jest szkicem lub jest zaplanowana.</translation>
    </message>
    <message>
        <source>Hand nothing more of a campaign over.</source>
        <translation>Wstrzymuje kampanię: nic więcej z niej nie jest przekazywane.</translation>
    </message>
    <message>
        <source>Let a paused campaign go on.</source>
        <translation>Wznawia wstrzymaną kampanię.</translation>
    </message>
    <message>
        <source>End a campaign for good; what was handed over is not recalled.</source>
        <translation>Anuluje kampanię na stałe; tego, co przekazano, nie można cofnąć.</translation>
    </message>
    <message>
        <source>Text those again whom a campaign certainly did not reach.</source>
        <translation>Wysyła ponownie do osób, do których kampania na pewno nie dotarła.</translation>
    </message>
    <message>
        <source>Write everybody of a campaign with what became of them as CSV.</source>
        <translation>Zapisuje w formacie CSV wszystkie osoby z kampanii i wynik wysyłki do każdej z nich.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>Komórki, które arkusz kalkulacyjny wykonałby jako formułę, dostają na początku apostrof.</translation>
    </message>
    <message>
        <source>List the numbers campaigns can be sent from.</source>
        <translation>Wyświetla listę numerów, z których można wysyłać kampanie.</translation>
    </message>
    <message>
        <source>Ask the account for its numbers.</source>
        <translation>Pobiera z konta jego numery.</translation>
    </message>
    <message>
        <source>Set the pace of a number.</source>
        <translation>Ustawia tempo numeru.</translation>
    </message>
    <message>
        <source>Make a key for the API and print it, this once.</source>
        <translation>Tworzy klucz API i wyświetla go, tylko ten jeden raz.</translation>
    </message>
    <message>
        <source>It is printed as KEY_ID:KEY_SECRET and goes into the header &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Only a hash of the secret is kept.</source>
        <translation>Klucz jest wyświetlany jako KEY_ID:KEY_SECRET i trafia do nagłówka &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Przechowywany jest tylko skrót sekretu.</translation>
    </message>
    <message>
        <source>List the keys of the API and when they were last used.</source>
        <translation>Wyświetla listę kluczy API i czas ich ostatniego użycia.</translation>
    </message>
    <message>
        <source>Let a key open the API no more.</source>
        <translation>Unieważnia klucz: nie daje on już dostępu do API.</translation>
    </message>
    <message>
        <source>List who must not be texted.</source>
        <translation>Wyświetla listę numerów, na które nie wolno wysyłać.</translation>
    </message>
    <message>
        <source>Text these numbers no more.</source>
        <translation>Wypisuje te numery z SMS-ów: nic więcej nie będzie na nie wysyłane.</translation>
    </message>
    <message>
        <source>Let a number be texted again.</source>
        <translation>Pozwala znów wysyłać SMS-y na numer.</translation>
    </message>
    <message>
        <source>Text nobody on a list any more; - is standard input.</source>
        <translation>Wypisuje z SMS-ów wszystkie numery z listy; - to standardowe wejście.</translation>
    </message>
    <message>
        <source>Write who must not be texted as CSV.</source>
        <translation>Zapisuje w formacie CSV numery, na które nie wolno wysyłać.</translation>
    </message>
    <message>
        <source>List the agents.</source>
        <translation>Wyświetla listę agentów.</translation>
    </message>
    <message>
        <source>Make an agent.</source>
        <translation>Tworzy agenta.</translation>
    </message>
    <message>
        <source>Give an agent another name or prompt.</source>
        <translation>Zmienia nazwę lub prompt agenta.</translation>
    </message>
    <message>
        <source>AGENT is an id, the beginning of one, or a name.</source>
        <translation>AGENT to identyfikator, jego początek lub nazwa.</translation>
    </message>
    <message>
        <source>Make an agent the one of new campaigns.</source>
        <translation>Ustawia agenta jako domyślnego dla nowych kampanii.</translation>
    </message>
    <message>
        <source>Judge a list as the window does, with the opt-outs of the data folder; - is standard input.</source>
        <translation>Ocenia listę tak jak okno, z uwzględnieniem wypisanych numerów z folderu danych; - to standardowe wejście.</translation>
    </message>
    <message>
        <source>Count the segments of texts, JSON strings one a line, as Twilio bills them.</source>
        <translation>Liczy segmenty SMS-ów, podanych jako ciągi JSON po jednym w wierszu, tak jak rozlicza je Twilio.</translation>
    </message>
    <message>
        <source>Account for every recipient of one campaign or of all.</source>
        <translation>Rozlicza każdego odbiorcę jednej kampanii lub wszystkich kampanii.</translation>
    </message>
    <message>
        <source>Ends with 0 when every sum holds, with 1 when one does not, and with 2 when it could not be told.</source>
        <translation>Kończy się kodem 0, gdy każda suma się zgadza, kodem 1, gdy któraś się nie zgadza, a kodem 2, gdy nie udało się tego ustalić.</translation>
    </message>
    <message>
        <source>Run the sandbox server alone: it answers as Twilio does.</source>
        <translation>Uruchamia sam serwer trybu testowego: odpowiada tak jak Twilio.</translation>
    </message>
    <message>
        <source>Send a sample campaign on the sandbox and account for everybody.</source>
        <translation>Wysyła przykładową kampanię w trybie testowym i rozlicza każdą osobę.</translation>
    </message>
    <message>
        <source>Let systemd run the engine from login on, without a window.</source>
        <translation>Sprawia, że systemd uruchamia silnik po zalogowaniu, bez okna.</translation>
    </message>
    <message>
        <source>Writes the unit outbound.service of the user, and enables and starts it where systemd runs. &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Zapisuje jednostkę użytkownika outbound.service, a tam, gdzie działa systemd, włącza ją i uruchamia. &apos;loginctl enable-linger&apos; pozwala jej działać od startu systemu.</translation>
    </message>
    <message>
        <source>Undo what &apos;service install&apos; did.</source>
        <translation>Cofa to, co zrobiło &apos;service install&apos;.</translation>
    </message>
    <message>
        <source>Print the completions for a shell.</source>
        <translation>Wyświetla reguły uzupełniania poleceń dla powłoki.</translation>
    </message>
    <message>
        <source>Print the source of the manual page, for scdoc.</source>
        <translation>Wyświetla źródło strony podręcznika, dla scdoc.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Wyświetla tę pomoc.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Wyświetla wersję.</translation>
    </message>
    <message>
        <source>Run the engine without a window.</source>
        <translation>Uruchamia silnik bez okna.</translation>
    </message>
    <message>
        <source>Keep the data in DIR.</source>
        <translation>Przechowuje dane w DIR.</translation>
    </message>
    <message>
        <source>Send through the built-in sandbox: nobody is texted.</source>
        <translation>Wysyła we wbudowanym trybie testowym: nikt nie dostaje SMS-a.</translation>
    </message>
    <message>
        <source>Let the API listen at port N (0 picks one).</source>
        <translation>API nasłuchuje na porcie N (0 wybiera port automatycznie).</translation>
    </message>
    <message>
        <source>Run without the API.</source>
        <translation>Działa bez API.</translation>
    </message>
    <message>
        <source>The list to text; - is standard input. Needed; several are one campaign.</source>
        <translation>Lista, do której mają trafić SMS-y; - to standardowe wejście. Wymagane; kilka list to jedna kampania.</translation>
    </message>
    <message>
        <source>The number to send from. Needed; given several times, they share the work.</source>
        <translation>Numer nadawcy. Wymagane; jeśli podano kilka, dzielą się pracą.</translation>
    </message>
    <message>
        <source>The message, such as &quot;Hi {{first_name}}&quot;. Needed.</source>
        <translation>Wiadomość, na przykład &quot;Witaj {{first_name}}&quot;. Wymagane.</translation>
    </message>
    <message>
        <source>What the campaign is called (the list&apos;s name and the date).</source>
        <translation>Nazwa kampanii (domyślnie nazwa listy i data).</translation>
    </message>
    <message>
        <source>Text them now.</source>
        <translation>Wysyła SMS-y teraz.</translation>
    </message>
    <message>
        <source>Text them at TIME, such as 2027-03-01T09:00:00Z or 2027-03-01T09:00:00+01:00; without a zone of its own it is read in that of --zone.</source>
        <translation>Wysyła SMS-y w terminie TIME, na przykład 2027-03-01T09:00:00Z lub 2027-03-01T09:00:00+01:00; bez własnej strefy jest odczytywany w strefie z --zone.</translation>
    </message>
    <message>
        <source>The zone of --at, such as Europe/London (that of this computer).</source>
        <translation>Strefa dla --at, na przykład Europe/London (domyślnie strefa tego komputera).</translation>
    </message>
    <message>
        <source>Who answers: an agent&apos;s id or name (the default one).</source>
        <translation>Kto obsługuje odpowiedzi: identyfikator lub nazwa agenta (gdy nie podano, agent domyślny).</translation>
    </message>
    <message>
        <source>Make several campaigns of more than 10,000 people, all of them or none.</source>
        <translation>Z ponad 10 000 osób tworzy kilka kampanii, wszystkie albo żadną.</translation>
    </message>
    <message>
        <source>Show what it would be and store nothing.</source>
        <translation>Pokazuje, co by powstało, i niczego nie zapisuje.</translation>
    </message>
    <message>
        <source>Stay and show how far it is until it has ended.</source>
        <translation>Czeka i pokazuje postęp, dopóki kampania się nie zakończy.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Nie pyta o zgodę.</translation>
    </message>
    <message>
        <source>Write every recipient with its attempts to FILE; - is standard output.</source>
        <translation>Zapisuje każdego odbiorcę wraz z próbami w pliku FILE; - to standardowe wyjście.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Zapisuje w pliku FILE zamiast na standardowe wyjście.</translation>
    </message>
    <message>
        <source>Message segments a second, from 0.01 to 1000. Needed.</source>
        <translation>Segmenty wiadomości na sekundę, od 0.01 do 1000. Wymagane.</translation>
    </message>
    <message>
        <source>Why, for the list of opt-outs.</source>
        <translation>Powód, na listę wypisanych numerów.</translation>
    </message>
    <message>
        <source>What it is called from now on.</source>
        <translation>Nazwa od tej pory.</translation>
    </message>
    <message>
        <source>What it is told before it answers.</source>
        <translation>Instrukcje, które agent dostaje, zanim odpowie.</translation>
    </message>
    <message>
        <source>The country national numbers are read in (GB).</source>
        <translation>Kraj, według którego odczytywane są numery krajowe (domyślnie GB).</translation>
    </message>
    <message>
        <source>The country national numbers are read in, such as GB (that of the settings).</source>
        <translation>Kraj, według którego odczytywane są numery krajowe, na przykład GB (domyślnie z ustawień).</translation>
    </message>
    <message>
        <source>The list&apos;s encoding, such as UTF-8, UTF-16 LE, Windows-1252.</source>
        <translation>Kodowanie listy, na przykład UTF-8, UTF-16 LE, Windows-1252.</translation>
    </message>
    <message>
        <source>What separates cells: a character, comma, semicolon, tab or pipe.</source>
        <translation>Co oddziela komórki: jeden znak albo słowo comma, semicolon, tab lub pipe.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>Pierwszy wiersz zawiera nazwy kolumn.</translation>
    </message>
    <message>
        <source>The first row is a person.</source>
        <translation>Pierwszy wiersz to osoba.</translation>
    </message>
    <message>
        <source>Leave N rows out before that; blank ones don&apos;t count.</source>
        <translation>Pomija przed nim N wierszy; puste się nie liczą.</translation>
    </message>
    <message>
        <source>The column to text, by its header or by its number from 1.</source>
        <translation>Kolumna z numerami do wysyłki, wskazana nagłówkiem lub numerem od 1.</translation>
    </message>
    <message>
        <source>The column to use where the first is empty or wrong.</source>
        <translation>Kolumna używana tam, gdzie pierwsza jest pusta lub błędna.</translation>
    </message>
    <message>
        <source>Print only the cells as they stand, as a JSON array of rows.</source>
        <translation>Wyświetla tylko komórki bez zmian, jako tablicę JSON z wierszami.</translation>
    </message>
    <message>
        <source>Print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An issue&apos;s column is its header, or its number from 1 where it has none.</source>
        <translation>Wyświetla JSON. Indeksy kolumn liczą się od 0, wiersze tak, jak numeruje je arkusz kalkulacyjny. Kolumnę w uwadze (issue) wskazuje jej nagłówek albo, gdy go nie ma, jej numer od 1.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Wyświetla JSON.</translation>
    </message>
    <message>
        <source>Port of the sandbox (0 picks one).</source>
        <translation>Port trybu testowego (0 wybiera port automatycznie).</translation>
    </message>
    <message>
        <source>Let the sandbox behave as the JSON in FILE says. Its keys are seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue and replies; the README explains them. The options below change what it says.</source>
        <translation>Tryb testowy zachowuje się tak, jak opisuje JSON w pliku FILE. Jego klucze to seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue i replies; objaśnia je README. Poniższe opcje zmieniają to, co w nim zapisano.</translation>
    </message>
    <message>
        <source>Let the sandbox take MS milliseconds for each answer.</source>
        <translation>Na każdą odpowiedź tryb testowy potrzebuje MS milisekund.</translation>
    </message>
    <message>
        <source>Let the sandbox close the connection of every Nth message without accepting it.</source>
        <translation>Co N-tej wiadomości tryb testowy nie przyjmuje i zamyka połączenie.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and close the connection without an answer.</source>
        <translation>Co N-tą wiadomość tryb testowy przyjmuje i zamyka połączenie bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 500 without accepting it.</source>
        <translation>Co N-tej wiadomości tryb testowy nie przyjmuje i odpowiada na nią 500.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and answer with 500.</source>
        <translation>Co N-tą wiadomość tryb testowy przyjmuje i odpowiada na nią 500.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and never answer.</source>
        <translation>Co N-tą wiadomość tryb testowy przyjmuje i nigdy na nią nie odpowiada.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 429.</source>
        <translation>Na co N-tą wiadomość tryb testowy odpowiada 429.</translation>
    </message>
    <message>
        <source>Let the sandbox list an accepted message S seconds later.</source>
        <translation>Przyjętą wiadomość tryb testowy umieszcza na liście S sekund później.</translation>
    </message>
    <message>
        <source>Let everything timed in the sandbox happen F times as fast.</source>
        <translation>Wszystko, co w trybie testowym zależy od czasu, dzieje się F razy szybciej.</translation>
    </message>
    <message>
        <source>Talk to URL instead of Twilio (https, or http on this machine).</source>
        <translation>Łączy się z URL zamiast z Twilio (https albo http na tym komputerze).</translation>
    </message>
    <message>
        <source>Give a request S seconds (30).</source>
        <translation>Na każde żądanie przeznacza S sekund (domyślnie 30).</translation>
    </message>
    <message>
        <source>Take a message for not sent when Twilio doesn&apos;t list it S seconds after an unanswered request (the setting, 120).</source>
        <translation>Uznaje wiadomość za niewysłaną, jeśli S sekund po żądaniu bez odpowiedzi nie ma jej na liście Twilio (domyślnie z ustawień, 120).</translation>
    </message>
    <message>
        <source>Render every page in each of its states into DIR.</source>
        <translation>Zapisuje w DIR obraz każdej strony w każdym z jej stanów.</translation>
    </message>
    <message>
        <source>Light and dark, in three sizes, in English and Arabic or in the languages whose codes stand behind DIR. With --data-dir the main pages of that store.</source>
        <translation>W wersji jasnej i ciemnej, w trzech rozmiarach, po angielsku i arabsku albo w językach, których kody podano po DIR. Z --data-dir: główne strony z danymi z tego folderu.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>There is no terminal to ask at. Say --yes if you are sure.</source>
        <translation>Nie ma terminala, w którym można zapytać. Jeśli decyzja jest pewna, trzeba dodać --yes.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[tak/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Nic nie zrobiono.</translation>
    </message>
    <message>
        <source>y yes</source>
        <comment>every answer that means yes</comment>
        <translation>t tak owszem zgoda</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>An Account SID is AC and 32 letters and digits.</source>
        <translation>Account SID to AC oraz 32 litery i cyfry.</translation>
    </message>
    <message>
        <source>An API key is SK and 32 letters and digits.</source>
        <translation>Klucz API to SK oraz 32 litery i cyfry.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Brakuje tokenu.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a cell of more than 64 KiB. Is the quote before it closed?</source>
        <translation>Wiersz %1 zawiera komórkę większą niż 64 KiB. Czy cudzysłów przed nią jest zamknięty?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is the separator the right one?</source>
        <translation>Liczba kolumn w wierszu %1 przekracza %2. Czy separator jest właściwy?</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>Lista ma ponad %L1 wierszy. Trzeba ją podzielić na mniejsze pliki.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>Row %1 opens a quote that is never closed. Close it and try again.</source>
        <translation>Wiersz %1 otwiera cudzysłów, który nie jest zamknięty. Proszę go zamknąć i spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Outbound is open already; its window was raised.</source>
        <translation>Outbound jest już otwarty; jego okno przeniesiono na wierzch.</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Sending has stopped, but Outbound could not write that down and keeps trying. Check the disk.</source>
        <translation>Wysyłka została zatrzymana, ale Outbound nie mógł tego zapisać i nadal próbuje. Proszę sprawdzić dysk.</translation>
    </message>
    <message>
        <source>Twilio refused most of the last messages: %1. Look into it, then resume, or retry those who were refused.</source>
        <translation>Twilio odmówiło wysłania większości ostatnich wiadomości: %1. Proszę to sprawdzić, a potem wznowić kampanię albo ponowić wysyłkę tam, gdzie była odmowa.</translation>
    </message>
    <message>
        <source>Most of the last messages did not arrive: %1. Look into it, then resume, or retry those who got nothing.</source>
        <translation>Większość ostatnich wiadomości nie dotarła: %1. Proszę to sprawdzić, a potem wznowić kampanię albo ponowić wysyłkę do osób, które nic nie dostały.</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>“%1” is a folder. Drop the CSV in it.</source>
        <translation>„%1” to folder. Proszę upuścić plik CSV, który w nim jest.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.</source>
        <translation>„%1” to arkusz kalkulacyjny. Proszę zapisać go jako CSV UTF-8 i upuścić ten plik.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Drop a CSV.</source>
        <translation>„%1” to nie lista. Proszę upuścić plik CSV.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB.</source>
        <translation>„%1” ma ponad 200 MB.</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken.</source>
        <translation>Można użyć tylko plików z tego komputera.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>Nie ma tu pliku do wczytania.</translation>
    </message>
    <message>
        <source>These files are larger than 200 MB together.</source>
        <translation>Te pliki mają razem ponad 200 MB.</translation>
    </message>
    <message>
        <source>Drop to replace the list with %1</source>
        <translation>Upuszczenie zastąpi listę plikiem %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to replace the list with %n file(s)</source>
        <translation>
            <numerusform>Upuszczenie zastąpi listę %n plikiem</numerusform>
            <numerusform>Upuszczenie zastąpi listę %n plikami</numerusform>
            <numerusform>Upuszczenie zastąpi listę %n plikami</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add %1</source>
        <translation>Upuszczenie doda %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Upuszczenie doda %n plik</numerusform>
            <numerusform>Upuszczenie doda %n pliki</numerusform>
            <numerusform>Upuszczenie doda %n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to replace the list with the cells</source>
        <translation>Upuszczenie zastąpi listę komórkami</translation>
    </message>
    <message>
        <source>Drop to add the cells</source>
        <translation>Upuszczenie doda komórki</translation>
    </message>
    <message>
        <source>A picture is not a list. Drop a CSV or cells.</source>
        <translation>Obraz to nie lista. Proszę upuścić plik CSV lub komórki.</translation>
    </message>
    <message>
        <source>This is not a list. Drop a CSV or cells.</source>
        <translation>To nie lista. Proszę upuścić plik CSV lub komórki.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The data folder %1 can&apos;t be written.</source>
        <translation>Nie można zapisywać w folderze danych %1.</translation>
    </message>
    <message>
        <source>An engine already runs on %1 (process %2).</source>
        <translation>Silnik już działa w %1 (proces %2).</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. Connect Twilio or try the sandbox first.</source>
        <translation>Jeszcze nic nie można wysłać. Najpierw trzeba połączyć Twilio lub wypróbować tryb testowy.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Ten czas już minął. Proszę wybrać późniejszy.</translation>
    </message>
    <message>
        <source>This Twilio account is suspended or closed.</source>
        <translation>To konto Twilio jest zawieszone lub zamknięte.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first.</source>
        <translation>Najpierw trzeba połączyć Twilio lub włączyć tryb testowy.</translation>
    </message>
    <message>
        <source>Another sign-in took its place.</source>
        <translation>Zastąpiło je inne logowanie.</translation>
    </message>
</context>
<context>
    <name>EngineVisit</name>
    <message>
        <source>no account</source>
        <translation>brak konta</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>tryb testowy</translation>
    </message>
    <message>
        <source>the Twilio account %1</source>
        <translation>konto Twilio %1</translation>
    </message>
    <message>
        <source>The engine that runs is connected to %1, this command is for %2. Name the same account, or --sandbox for the sandbox.</source>
        <translation>Działający silnik używa: %1, a to polecenie dotyczy: %2. Trzeba podać to samo konto albo --sandbox dla trybu testowego.</translation>
    </message>
    <message>
        <source>No engine runs here, so it goes on as soon as one does: outbound --headless, or the window.</source>
        <translation>Żaden silnik tu nie działa, więc wysyłka ruszy, gdy tylko jakiś się uruchomi: outbound --headless albo okno programu.</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Take them off your list</source>
        <translation>Najlepiej usunąć z listy</translation>
    </message>
    <message>
        <source>Never text them again</source>
        <translation>Nie wysyłać nigdy więcej</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console</source>
        <translation>Trzeba zezwolić na ten kraj w konsoli Twilio</translation>
    </message>
    <message>
        <source>Check the variables of these rows</source>
        <translation>Trzeba sprawdzić zmienne w tych wierszach</translation>
    </message>
    <message>
        <source>Try them again later</source>
        <translation>Można ponowić później</translation>
    </message>
    <message>
        <source>One later try is reasonable</source>
        <translation>Warto raz ponowić później</translation>
    </message>
    <message>
        <source>They or their carrier don&apos;t want it</source>
        <translation>Odbiorca lub jego operator tego nie chce</translation>
    </message>
    <message>
        <source>Change the text before you try again</source>
        <translation>Przed ponowieniem trzeba zmienić treść</translation>
    </message>
    <message>
        <source>No confirmation yet</source>
        <translation>Jeszcze brak potwierdzenia</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Nie podano powodu</translation>
    </message>
    <message>
        <source>Still asking; may turn into delivered</source>
        <translation>Nadal sprawdzane; może się okazać, że dostarczono</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>error code, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>Eksportuj %Ln</numerusform>
            <numerusform>Eksportuj %Ln</numerusform>
            <numerusform>Eksportuj %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln</source>
        <translation>
            <numerusform>Wypisz z SMS-ów %Ln</numerusform>
            <numerusform>Wypisz z SMS-ów %Ln</numerusform>
            <numerusform>Wypisz z SMS-ów %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share; the space does not break</extracomment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A number and further ones</extracomment>
        <translation>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
            <numerusform>%1 i jeszcze %Ln</numerusform>
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
        <translation>Zatrzymywanie: nic więcej nie jest przekazywane.</translation>
    </message>
    <message>
        <source>The settings were read again.</source>
        <translation>Ustawienia odczytano ponownie.</translation>
    </message>
    <message>
        <source>Stopped: everything known is stored.</source>
        <translation>Zatrzymano: wszystko, co wiadomo, jest zapisane.</translation>
    </message>
</context>
<context>
    <name>HeadlessLog</name>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>wysłano %1 z %2, dostarczono %3, z odmową %4</translation>
    </message>
    <message>
        <source>The data can be written again.</source>
        <translation>Dane znów można zapisywać.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, start %1</translation>
    </message>
    <message>
        <source>, %1 a minute, %2 left</source>
        <translation>, %1 na minutę, jeszcze %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>id, name</comment>
        <translation>%1 „%2”</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a text file. Save the list as CSV UTF-8.</source>
        <translation>„%1” to nie plik tekstowy. Proszę zapisać listę jako CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>„%1” nie ma wierszy.</translation>
    </message>
    <message>
        <source>These files are larger than %1 together.</source>
        <translation>Te pliki mają razem ponad %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardowe wejście</translation>
    </message>
    <message>
        <source>There is nothing in the paste.</source>
        <translation>We wklejonej treści nic nie ma.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Wklejone numery</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>Lista ma ponad %L1 wierszy. Trzeba ją podzielić na mniejsze pliki.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>row %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>wiersz %1 (%2)</translation>
    </message>
    <message>
        <source>Same as %1, which is left out.</source>
        <translation>Powtarza %1, który pominięto.</translation>
    </message>
    <message>
        <source>Other name, same number as %1, which is kept: “%2”.</source>
        <translation>Inne imię lub nazwa, ten sam numer co %1, który zachowano: „%2”.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept.</source>
        <translation>Powtarza %1, który zachowano.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept: “%2”.</source>
        <translation>Powtarza %1, który zachowano: „%2”.</translation>
    </message>
    <message>
        <source>Choose the column with the numbers.</source>
        <translation>Proszę wybrać kolumnę z numerami.</translation>
    </message>
    <message>
        <source>Opted out; will not be texted.</source>
        <translation>Wypisany; nie dostanie SMS-a.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Pominięto ręcznie.</translation>
    </message>
    <message>
        <source>Included by you. %1</source>
        <translation>Włączono ręcznie. %1</translation>
    </message>
    <message>
        <source>The first number is wrong; the second is used.</source>
        <translation>Pierwszy numer jest błędny; użyty zostanie drugi.</translation>
    </message>
</context>
<context>
    <name>JudgementText</name>
    <message>
        <source>accepted</source>
        <translation>przyjęty</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ostrzeżenie</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplikat</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucony</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>wypisany</translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation>%1 między komórkami</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>pierwszy wiersz zawiera nazwy kolumn</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>bez wiersza nagłówka</translation>
    </message>
    <message>
        <source>rows skipped before it: %1</source>
        <translation>wiersze pominięte przed nim: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Odczytano jako</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>Drugi telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>%1, for numbers without a country code</source>
        <translation>%1, dla numerów bez kodu kraju</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Puste komórki</translation>
    </message>
    <message>
        <source>The list has no variables.</source>
        <translation>Lista nie ma zmiennych.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>accepted %1 + rejected %2 + duplicates %3 + opted out %4 = rows %5</source>
        <translation>przyjęte %1 + odrzucone %2 + duplikaty %3 + wypisane %4 = wiersze %5</translation>
    </message>
    <message>
        <source>Of the accepted, %1 with a warning.</source>
        <translation>Wśród przyjętych z ostrzeżeniem: %1.</translation>
    </message>
    <message>
        <source>More than %1 people: to be split into %2 campaigns of at most %1.</source>
        <translation>Ponad %1 osób: do podziału na kampanie (%2) po najwyżej %1 osób.</translation>
    </message>
    <message>
        <source>Why it is not texted</source>
        <translation>Dlaczego bez wysyłki</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Warto sprawdzić</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, so the Twilio token can&apos;t be read. Unlock it and try again.</source>
        <translation>Baza kluczy jest zablokowana, więc nie można odczytać tokenu Twilio. Proszę ją odblokować i spróbować ponownie.</translation>
    </message>
    <message>
        <source>The keychain has no token for this account. Enter it again.</source>
        <translation>W bazie kluczy nie ma tokenu tego konta. Proszę podać go ponownie.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the Twilio token is asked for at each start.</source>
        <translation>To środowisko nie ma bazy kluczy, więc token Twilio trzeba podawać przy każdym uruchomieniu.</translation>
    </message>
    <message>
        <source>The credentials could not be kept in the keychain, so they are asked for again at the next start.</source>
        <translation>Nie udało się zachować danych logowania w bazie kluczy, więc przy następnym uruchomieniu trzeba będzie podać je ponownie.</translation>
    </message>
    <message>
        <source>The token could not be removed from the keychain.</source>
        <translation>Nie udało się usunąć tokenu z bazy kluczy.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>never</source>
        <translation>nigdy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnie użycie</translation>
    </message>
    <message>
        <source>No keys. Make one: outbound keys create NAME.</source>
        <translation>Brak kluczy. Nowy utworzy polecenie: outbound keys create NAME.</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>Unieważniono: %1.</translation>
    </message>
</context>
<context>
    <name>KnownOptOuts</name>
    <message>
        <source>The opt-outs in %1 can&apos;t be read, so nobody counts as opted out.</source>
        <translation>Nie można odczytać wypisanych numerów w %1, więc żaden numer nie jest traktowany jako wypisany.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>a workbook or an archive. In the spreadsheet, save it as CSV UTF-8</source>
        <translation>skoroszyt albo archiwum. Proszę zapisać arkusz jako CSV UTF-8</translation>
    </message>
    <message>
        <source>a picture. Choose a CSV file</source>
        <translation>obraz. Proszę wybrać plik CSV</translation>
    </message>
    <message>
        <source>a PDF. Save the list as CSV UTF-8</source>
        <translation>plik PDF. Proszę zapisać listę jako CSV UTF-8</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>Plik „%1” jest pusty.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <comment>file name, what it is</comment>
        <translation>„%1” to %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>„%1” to folder. Proszę wybrać w nim plik CSV.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>„%1” nie istnieje.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>„%1” to nie plik.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split it into smaller files.</source>
        <translation>„%1” ma ponad %2. Trzeba podzielić go na mniejsze pliki.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you may lack the permission.</source>
        <translation>Nie można odczytać „%1”: być może brakuje uprawnień.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end.</source>
        <translation>Nie można odczytać „%1” do końca.</translation>
    </message>
</context>
<context>
    <name>ListRequest</name>
    <message>
        <source>--delimiter takes one character other than the quote, or comma, semicolon, tab or pipe.</source>
        <translation>--delimiter przyjmuje jeden znak inny niż cudzysłów albo słowo comma, semicolon, tab lub pipe.</translation>
    </message>
    <message>
        <source>--skip-rows takes a number of rows, 0 or more.</source>
        <translation>--skip-rows przyjmuje liczbę wierszy, co najmniej 0.</translation>
    </message>
    <message>
        <source>--region takes the two letters of a country, such as GB or US; “%1” is none.</source>
        <translation>--region przyjmuje dwie litery kraju, na przykład GB lub US; „%1” to nie kraj.</translation>
    </message>
    <message>
        <source>Name files or standard input, not both.</source>
        <translation>Trzeba podać pliki albo standardowe wejście, nie oba naraz.</translation>
    </message>
    <message>
        <source>--header and --no-header exclude each other.</source>
        <translation>Opcje --header i --no-header wzajemnie się wykluczają.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here. Known are %2.</source>
        <translation>Kodowanie „%1” nie jest tu znane. Znane są: %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This build has no window. Use --headless.</source>
        <translation>Ta kompilacja nie ma okna. Trzeba użyć --headless.</translation>
    </message>
    <message>
        <source>There is no display for a window. Start with --headless, or try &apos;outbound rehearse&apos;.</source>
        <translation>Nie ma ekranu, na którym można by otworzyć okno. Można uruchomić program z --headless albo wypróbować &apos;outbound rehearse&apos;.</translation>
    </message>
    <message>
        <source>The engine that runs sends over Twilio, not over the sandbox.</source>
        <translation>Działający silnik wysyła przez Twilio, a nie w trybie testowym.</translation>
    </message>
    <message>
        <source>The engine that runs sends from another account than that of TWILIO_ACCOUNT_SID.</source>
        <translation>Działający silnik wysyła z innego konta niż to z TWILIO_ACCOUNT_SID.</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>No column fills {{%1}}; it stays empty.</source>
        <translation>Żadna kolumna nie wypełnia {{%1}}; to miejsce pozostanie puste.</translation>
    </message>
    <message>
        <source>No column fills {{%1}}. Did you mean {{%2}}?</source>
        <translation>Żadna kolumna nie wypełnia {{%1}}. Czy chodziło o {{%2}}?</translation>
    </message>
    <message>
        <source>Use {{%1}}</source>
        <translation>Użyj {{%1}}</translation>
    </message>
    <message>
        <source>“%1” makes every text UCS-2, 70 characters a segment.</source>
        <translation>Przez „%1” każdy SMS jest w UCS-2, po 70 znaków na segment.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Użyj zwykłych liter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” in %2</source>
        <translation>
            <numerusform>%Ln osoba wymaga UCS-2: „%1” w zmiennej %2</numerusform>
            <numerusform>%Ln osoby wymagają UCS-2: „%1” w zmiennej %2</numerusform>
            <numerusform>%Ln osób wymaga UCS-2: „%1” w zmiennej %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” and others in %2</source>
        <translation>
            <numerusform>%Ln osoba wymaga UCS-2: „%1” i inne w zmiennej %2</numerusform>
            <numerusform>%Ln osoby wymagają UCS-2: „%1” i inne w zmiennej %2</numerusform>
            <numerusform>%Ln osób wymaga UCS-2: „%1” i inne w zmiennej %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no %1; it stays empty for them.</source>
        <translation>
            <numerusform>U %Ln osoby brak wartości %1; to miejsce pozostanie puste.</numerusform>
            <numerusform>U %Ln osób brak wartości %1; to miejsce pozostanie puste.</numerusform>
            <numerusform>U %Ln osób brak wartości %1; to miejsce pozostanie puste.</numerusform>
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
        <translation>Numer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segmenty na sekundę</translation>
    </message>
    <message>
        <source>No numbers are known. Ask the account for them: outbound numbers sync.</source>
        <translation>Nie są znane żadne numery. Pobierze je z konta polecenie: outbound numbers sync.</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>The draft can’t be saved: %1.</source>
        <translation>Nie można zapisać szkicu: %1.</translation>
    </message>
    <message>
        <source>The draft of last time can’t be read.</source>
        <translation>Nie można odczytać szkicu z ostatniego razu.</translation>
    </message>
</context>
<context>
    <name>OptOutsCommand</name>
    <message>
        <source>“%1” is no phone number. Write it as +447700900123.</source>
        <translation>„%1” to nie numer telefonu. Trzeba go zapisać tak: +447700900123.</translation>
    </message>
    <message>
        <source>Not texted any more: %1 new, %2 known before.</source>
        <translation>Numery już bez SMS-ów: nowe %1, znane wcześniej %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Nobody has opted out.</source>
        <translation>Nikt się nie wypisał.</translation>
    </message>
    <message>
        <source>No phone number was found in the list.</source>
        <translation>Na liście nie znaleziono żadnego numeru telefonu.</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be dialled, left out: %1. See outbound preview.</source>
        <translation>Pominięte wiersze bez prawidłowego numeru telefonu: %1. Szczegóły: outbound preview.</translation>
    </message>
    <message>
        <source>May be texted again: %1.</source>
        <translation>Numery, na które znów można wysyłać: %1.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Nie udało się zapisać „%1”: %2.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The data folder %1 can&apos;t be created or written.</source>
        <translation>Nie można utworzyć folderu danych %1 lub w nim zapisywać.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>No phone number in this row.</source>
        <translation>W tym wierszu nie ma numeru telefonu.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>To nie numer telefonu.</translation>
    </message>
    <message>
        <source>Rounded. Format the column as text.</source>
        <translation>Zaokrąglony. Trzeba sformatować kolumnę jako tekst.</translation>
    </message>
    <message>
        <source>More than one number; keep one a cell.</source>
        <translation>Więcej niż jeden numer; w komórce może być tylko jeden.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be texted; remove it.</source>
        <translation>Na numer wewnętrzny nie można wysłać SMS-a; trzeba go usunąć.</translation>
    </message>
    <message>
        <source>Has letters; write digits only.</source>
        <translation>Zawiera litery; trzeba wpisać same cyfry.</translation>
    </message>
    <message>
        <source>No country has this code after the +.</source>
        <translation>Żaden kraj nie ma takiego kodu po znaku +.</translation>
    </message>
    <message>
        <source>Add the country code, such as +44.</source>
        <translation>Trzeba dodać kod kraju, na przykład +44.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>Za długi na numer telefonu.</translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation>Za krótki na numer telefonu.</translation>
    </message>
    <message>
        <source>Too short; is the area code missing?</source>
        <translation>Za krótki; czy brakuje numeru kierunkowego?</translation>
    </message>
    <message>
        <source>Not as long as its country&apos;s numbers are.</source>
        <translation>Inna długość niż numerów w tym kraju.</translation>
    </message>
    <message>
        <source>Not a range known to be in use; check it.</source>
        <translation>Nie wiadomo, czy ten zakres jest w użyciu; warto sprawdzić.</translation>
    </message>
    <message>
        <source>A landline; it may not receive texts.</source>
        <translation>Numer stacjonarny; może nie odbierać SMS-ów.</translation>
    </message>
    <message>
        <source>A service number; it rarely takes texts.</source>
        <translation>Numer usługowy; rzadko odbiera SMS-y.</translation>
    </message>
    <message>
        <source>Read with a + before it: +%1 …</source>
        <translation>Odczytano z + na początku: +%1 …</translation>
    </message>
    <message>
        <source>The leading 0 was lost; read as %1.</source>
        <translation>Zgubiło się początkowe 0; odczytano jako numer z kraju: %1.</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Campaigns are being sent.</source>
        <translation>Trwa wysyłka kampanii.</translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 holds more than %2. Split it into smaller lists.</source>
        <translation>%1 zawiera ponad %2. Trzeba podzielić to na mniejsze listy.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Nie można odczytać: %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1: brak treści.</translation>
    </message>
    <message>
        <source>The second phone column is the same as the first.</source>
        <translation>Kolumna z drugim telefonem jest taka sama jak z pierwszym.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardowe wejście</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left of the list without its first %n row(s).</source>
        <translation>
            <numerusform>Bez pierwszego wiersza z listy nic nie zostaje.</numerusform>
            <numerusform>Bez pierwszych %n wierszy z listy nic nie zostaje.</numerusform>
            <numerusform>Bez pierwszych %n wierszy z listy nic nie zostaje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewRequest</name>
    <message>
        <source>--json and --raw exclude each other.</source>
        <translation>Opcje --json i --raw wzajemnie się wykluczają.</translation>
    </message>
    <message>
        <source>--raw prints the cells as they stand; no phone column is chosen for it.</source>
        <translation>--raw wypisuje komórki bez zmian; nie wybiera się do tego kolumny z telefonem.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>delivered</source>
        <translation>dostarczono</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>nie dostarczono</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nie powiodło się</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>bez potwierdzenia</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>w Twilio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>do wysłania</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>niepewne</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stands in no place of the sum, or in several</source>
        <translation>nie występuje w żadnej części sumy albo występuje w kilku</translation>
    </message>
    <message>
        <source>has two messages that Twilio accepted</source>
        <translation>ma dwie wiadomości, które Twilio przyjęło</translation>
    </message>
    <message>
        <source>has a message that another attempt has too</source>
        <translation>ma wiadomość, którą ma też inna próba</translation>
    </message>
    <message>
        <source>has an attempt that waits for an answer though there is one</source>
        <translation>ma próbę, która czeka na odpowiedź, choć odpowiedź już jest</translation>
    </message>
    <message>
        <source>has a message that no attempt explains</source>
        <translation>ma wiadomość, której nie wyjaśnia żadna próba</translation>
    </message>
    <message>
        <source>does not know of a message that Twilio accepted</source>
        <translation>nie ma zapisanej wiadomości, którą Twilio przyjęło</translation>
    </message>
    <message>
        <source>failed, and nothing says why</source>
        <translation>zakończono niepowodzeniem i nic nie mówi dlaczego</translation>
    </message>
    <message>
        <source>has an attempt whose outcome lacks its time or its SID</source>
        <translation>ma próbę, której wynik nie ma czasu lub SID</translation>
    </message>
    <message>
        <source>has an attempt of another campaign</source>
        <translation>ma próbę z innej kampanii</translation>
    </message>
    <message>
        <source> (attempts %1)</source>
        <translation> (próby %1)</translation>
    </message>
    <message>
        <source>recipient %1, %2, %3%4</source>
        <comment>id, phone, what is wrong, attempts</comment>
        <translation>odbiorca %1, %2, %3%4</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Zapis anulowano.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Nie udało się zapisać „%1”: %2.</translation>
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
            <numerusform>%Ln kampania</numerusform>
            <numerusform>%Ln kampanie</numerusform>
            <numerusform>%Ln kampanii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveRequest</name>
    <message>
        <source>--csv takes the file to write, or - for standard output.</source>
        <translation>--csv przyjmuje plik do zapisania albo - dla standardowego wyjścia.</translation>
    </message>
    <message>
        <source>--json and --csv - both want standard output.</source>
        <translation>Zarówno --json, jak i --csv - wymaga standardowego wyjścia.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The sandbox has no number.</source>
        <translation>Tryb testowy nie ma numeru.</translation>
    </message>
    <message>
        <source>The ledgers could not be read.</source>
        <translation>Nie udało się odczytać rejestrów.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Nie udało się zapisać „%1”: %2.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Zapis anulowano.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The engine that sends has stopped, so nothing was done.</source>
        <translation>Silnik wysyłający został zatrzymany, więc nic nie zrobiono.</translation>
    </message>
    <message>
        <source>The engine that sends did not answer. See whether it was done before you try again.</source>
        <translation>Silnik wysyłający nie odpowiedział. Przed ponowną próbą proszę sprawdzić, czy to zostało zrobione.</translation>
    </message>
    <message>
        <source>The engine that sends was started anew, so nothing was done. Try again.</source>
        <translation>Silnik wysyłający uruchomiono na nowo, więc nic nie zrobiono. Proszę spróbować ponownie.</translation>
    </message>
    <message>
        <source>What answers in the engine&apos;s place is not Outbound.</source>
        <translation>To, co odpowiada zamiast silnika, nie jest programem Outbound.</translation>
    </message>
    <message>
        <source>The engine that sends remembers its answers itself.</source>
        <translation>Silnik wysyłający sam pamięta swoje odpowiedzi.</translation>
    </message>
    <message>
        <source>The engine in the background keeps its account.</source>
        <translation>Silnik w tle zachowuje swoje konto.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Clinic recall</source>
        <translation>Przypomnienie z przychodni</translation>
    </message>
    <message>
        <source>Spring recall: overdue hygiene checks</source>
        <translation>Wiosenne przypomnienie: zaległa higienizacja</translation>
    </message>
    <message>
        <source>Hi {{First name}}, your hygiene check at {{Clinic}} was due in {{Due month}}. Reply YES and we will offer you three times this week. STOP to opt out.</source>
        <translation>Witaj {{First name}}, higienizacja w {{Clinic}} czeka od: {{Due month}}. Odpisz TAK, a zaproponujemy trzy terminy w tym tygodniu. Rezygnacja: odpisz STOP.</translation>
    </message>
    <message>
        <source>Shop promotion</source>
        <translation>Promocja w sklepie</translation>
    </message>
    <message>
        <source>March promotion</source>
        <translation>Promocja marcowa</translation>
    </message>
    <message>
        <source>Hi {{first_name}}, your {{points}} points are worth 20% off at {{store}} until Sunday. Reply STOP to opt out.</source>
        <translation>Witaj {{first_name}}, {{points}} pkt to 20% rabatu w {{store}} do niedzieli. Rezygnacja: odpisz STOP.</translation>
    </message>
    <message>
        <source>Event list, messy</source>
        <translation>Lista gości, z błędami</translation>
    </message>
    <message>
        <source>Summer party invitations</source>
        <translation>Zaproszenia na letnie przyjęcie</translation>
    </message>
    <message>
        <source>Hi {{Name}}, doors open at 7 pm on Friday. See you there! Reply STOP to opt out.</source>
        <translation>Witaj {{Name}}, drzwi otwieramy w pt. o 19:00. Do zobaczenia! Rezygnacja: odpisz STOP.</translation>
    </message>
</context>
<context>
    <name>SandboxLedger</name>
    <message>
        <source>The sandbox can&apos;t keep its ledger in %1.</source>
        <translation>Tryb testowy nie może prowadzić swojego rejestru w %1.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>The scenario %1 can&apos;t be read: %2.</source>
        <translation>Nie można odczytać scenariusza %1: %2.</translation>
    </message>
    <message>
        <source>The scenario %1 is larger than a megabyte.</source>
        <translation>Scenariusz %1 ma ponad megabajt.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 przyjmuje liczbę od %2 do %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0, which means never, to %2.</source>
        <translation>--%1 przyjmuje liczbę całkowitą od 0, co oznacza nigdy, do %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1 takes one of “every” and “rate”.</source>
        <translation>%1 przyjmuje jedno z dwojga: „every” albo „rate”.</translation>
    </message>
    <message>
        <source>%1 takes at least one outcome with a share.</source>
        <translation>%1 przyjmuje co najmniej jeden wynik z udziałem.</translation>
    </message>
    <message>
        <source>%1 takes “mps”, the pace at which the queue empties.</source>
        <translation>%1 przyjmuje „mps”, tempo opróżniania kolejki.</translation>
    </message>
    <message>
        <source>A scenario is a JSON object.</source>
        <translation>Scenariusz to obiekt JSON.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 przyjmuje liczbę od %2 do %3.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 przyjmuje liczbę całkowitą od %2 do %3.</translation>
    </message>
    <message>
        <source>%1 takes seconds, from 0 to 1000000.</source>
        <translation>%1 przyjmuje sekundy, od 0 do 1000000.</translation>
    </message>
    <message>
        <source>%1 takes seconds, or the least and the most of them, such as [1.5, 9].</source>
        <translation>%1 przyjmuje sekundy albo ich najmniejszą i największą liczbę, na przykład [1.5, 9].</translation>
    </message>
    <message>
        <source>%1 takes a list of Twilio&apos;s error codes, such as [30003, 30005].</source>
        <translation>%1 przyjmuje listę kodów błędów Twilio, na przykład [30003, 30005].</translation>
    </message>
    <message>
        <source>%1 takes a list of texts.</source>
        <translation>%1 przyjmuje listę tekstów.</translation>
    </message>
    <message>
        <source>%1 takes a list of phone numbers, such as [&quot;+447700900301&quot;].</source>
        <translation>%1 przyjmuje listę numerów telefonów, na przykład [&quot;+447700900301&quot;].</translation>
    </message>
    <message>
        <source>%1 takes segments a second, or an object with those of single senders.</source>
        <translation>%1 przyjmuje segmenty na sekundę albo obiekt z tempem poszczególnych nadawców.</translation>
    </message>
    <message>
        <source>%1 is no phone number in international form.</source>
        <translation>%1 to nie numer telefonu w formacie międzynarodowym.</translation>
    </message>
    <message>
        <source>%1 takes segments a second, from 0.01 to 1000000.</source>
        <translation>%1 przyjmuje segmenty na sekundę, od 0.01 do 1000000.</translation>
    </message>
    <message>
        <source>%1 takes an object.</source>
        <translation>%1 przyjmuje obiekt.</translation>
    </message>
    <message>
        <source>%1 is no key of a scenario. Here belong %2.</source>
        <translation>%1 nie jest kluczem scenariusza. Tu należą: %2.</translation>
    </message>
    <message>
        <source>%1: this is not JSON.</source>
        <translation>%1: to nie jest JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1: „%2” występuje dwa razy.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Wiersz %1, kolumna %2</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>It was due on %1, when Outbound was off, asleep or signed out. Nothing was sent.</source>
        <translation>Kampania miała ruszyć %1, gdy Outbound był wyłączony, uśpiony lub wylogowany. Nic nie wysłano.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 can&apos;t be created.</source>
        <translation>Nie można utworzyć %1.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Line %1 is not a JSON string, such as &quot;Hi Zoë&quot;.</source>
        <translation>Wiersz %1 nie jest ciągiem JSON, takim jak &quot;Hi Zoë&quot;.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Nie można odczytać standardowego wejścia.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or try it with --sandbox.</source>
        <translation>Żadne konto nie jest połączone. Trzeba ustawić TWILIO_ACCOUNT_SID i TWILIO_AUTH_TOKEN albo wypróbować to z --sandbox.</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>Żadna kolumna nie wypełnia: %1.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Zapisano jako %1.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is handed over. The campaign goes on with the next engine: outbound --headless, or the window.</source>
        <translation>Zatrzymano: nic więcej nie jest przekazywane. Kampania ruszy dalej z następnym silnikiem: outbound --headless albo okno programu.</translation>
    </message>
    <message>
        <source>No longer waiting. The engine that runs goes on with the campaign.</source>
        <translation>Oczekiwanie zakończone. Działający silnik prowadzi kampanię dalej.</translation>
    </message>
</context>
<context>
    <name>SendFacts</name>
    <message>
        <source>{{%1}} (the list has {{%2}})</source>
        <translation>{{%1}} (na liście jest {{%2}})</translation>
    </message>
    <message>
        <source>%1 Name it with --phone-column.</source>
        <comment>why no column holds phone numbers</comment>
        <translation>%1 Kolumnę można wskazać opcją --phone-column.</translation>
    </message>
    <message>
        <source>Nobody on the list can be texted.</source>
        <translation>Do nikogo z listy nie można wysłać SMS-a.</translation>
    </message>
    <message>
        <source>The text is too long for some people (%1): %2 characters, %3 at most.</source>
        <translation>Dla niektórych osób (%1) treść jest za długa: liczba znaków %2, dozwolone %3.</translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2. With --split they become %3 campaigns, all of them or none.</source>
        <translation>Kampania obejmuje najwyżej %1 osób, a tu jest ich %2. Z opcją --split powstaną kampanie w liczbie %3: wszystkie albo żadna.</translation>
    </message>
    <message>
        <source>The time of --at has passed. Choose a later one.</source>
        <translation>Czas podany w --at już minął. Proszę wybrać późniejszy.</translation>
    </message>
    <message>
        <source>%1 (segments a second: %2)</source>
        <translation>%1 (segmenty na sekundę: %2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Pierwszy SMS</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS-y</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Pozostanie puste</translation>
    </message>
    <message>
        <source>Empty for some</source>
        <translation>Puste u niektórych</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters at most.</source>
        <translation>Nazwa jest za długa: najwyżej %1 znaków.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln osoba</numerusform>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s), %1 at this pace</source>
        <translation>
            <numerusform>%Ln segment, przy tym tempie: %1</numerusform>
            <numerusform>%Ln segmenty, przy tym tempie: %1</numerusform>
            <numerusform>%Ln segmentów, przy tym tempie: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}, for %Ln person(s)</source>
        <translation>
            <numerusform>{{%1}}, u %Ln osoby</numerusform>
            <numerusform>{{%1}}, u %Ln osób</numerusform>
            <numerusform>{{%1}}, u %Ln osób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) now?</source>
        <translation>
            <numerusform>Wysłać teraz SMS-a do %Ln osoby?</numerusform>
            <numerusform>Wysłać teraz SMS-y do %Ln osób?</numerusform>
            <numerusform>Wysłać teraz SMS-y do %Ln osób?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) at %1?</source>
        <translation>
            <numerusform>Wysłać SMS-a do %Ln osoby w terminie %1?</numerusform>
            <numerusform>Wysłać SMS-y do %Ln osób w terminie %1?</numerusform>
            <numerusform>Wysłać SMS-y do %Ln osób w terminie %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendProgress</name>
    <message>
        <source>, %1 without confirmation yet</source>
        <translation>, jeszcze bez potwierdzenia %1</translation>
    </message>
    <message>
        <source>, %1 a minute</source>
        <translation>, %1 na minutę</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, jeszcze %1</translation>
    </message>
    <message>
        <source>, begins at %1</source>
        <translation>, start %1</translation>
    </message>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>wysłano %1 z %2, dostarczono %3, z odmową %4</translation>
    </message>
</context>
<context>
    <name>SendRequest</name>
    <message>
        <source>In %1 the clocks show %2 twice. Say which: %3 or %4.</source>
        <translation>W strefie %1 zegary wskażą %2 dwa razy. Trzeba podać, który to moment: %3 czy %4.</translation>
    </message>
    <message>
        <source>In %1 the clocks never show %2; they go forward over it.</source>
        <translation>W strefie %1 zegary nigdy nie wskażą %2; przeskakują ten czas.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 or, with --zone, 2027-03-01T09:00; “%1” is none.</source>
        <translation>--at przyjmuje czas taki jak 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 albo, z --zone, 2027-03-01T09:00; „%1” to nie czas.</translation>
    </message>
    <message>
        <source>&apos;outbound send&apos; needs --%1. See outbound send --help.</source>
        <translation>&apos;outbound send&apos; wymaga --%1. Szczegóły: outbound send --help.</translation>
    </message>
    <message>
        <source>--now and --at exclude each other.</source>
        <translation>Opcje --now i --at wzajemnie się wykluczają.</translation>
    </message>
    <message>
        <source>Say when: --now, or --at with a time. Nobody is texted by default.</source>
        <translation>Trzeba podać, kiedy: --now albo --at z czasem. Domyślnie nikt nie dostaje SMS-a.</translation>
    </message>
    <message>
        <source>--zone is the zone of --at.</source>
        <translation>--zone to strefa dla --at.</translation>
    </message>
    <message>
        <source>--dry-run stores nothing, so there is nothing to --wait for.</source>
        <translation>--dry-run niczego nie zapisuje, więc z --wait nie ma na co czekać.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Names are such as Europe/London.</source>
        <translation>„%1” to nie strefa czasowa. Nazwy wyglądają tak: Europe/London.</translation>
    </message>
</context>
<context>
    <name>SenderMeant</name>
    <message>
        <source>No numbers of the account are known. Ask it for them: outbound numbers sync.</source>
        <translation>Nie są znane żadne numery tego konta. Pobierze je polecenie: outbound numbers sync.</translation>
    </message>
    <message>
        <source>“%1” is no number of the account. There are: %2.</source>
        <translation>„%1” to nie numer tego konta. Dostępne: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceCommand</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Nie można zapisać %1: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>There is no systemd here, so nothing was started. Let what starts programs here run: outbound --headless --data-dir %1</source>
        <translation>Nie ma tu systemd, więc nic nie uruchomiono. To, co uruchamia tu programy, powinno uruchamiać: outbound --headless --data-dir %1</translation>
    </message>
    <message>
        <source>It runs now and from each login on. &apos;journalctl --user -u outbound&apos; shows what it says, &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Działa teraz i po każdym zalogowaniu. &apos;journalctl --user -u outbound&apos; pokazuje, co zgłasza, a &apos;loginctl enable-linger&apos; pozwala mu działać od startu systemu.</translation>
    </message>
    <message>
        <source>systemd did not take it. Where your session has one, say: systemctl --user enable --now %1</source>
        <translation>systemd tego nie przyjął. Tam, gdzie sesja go ma, trzeba użyć: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>Nie ma %1.</translation>
    </message>
    <message>
        <source>Stopped and disabled the service.</source>
        <translation>Zatrzymano i wyłączono usługę.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>Nie można usunąć %1: %2.</translation>
    </message>
    <message>
        <source>Removed %1. The data stay where they are.</source>
        <translation>Usunięto %1. Dane pozostają na swoim miejscu.</translation>
    </message>
    <message>
        <source>No systemd was told of it; an engine that runs goes on until it is ended.</source>
        <translation>Nie powiadomiono o tym systemd; działający silnik pracuje, dopóki nie zostanie zakończony.</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>Delivered %1, no confirmation %2, refused %3, pending %4</source>
        <translation>Dostarczono %1, brak potwierdzenia %2, odmowa %3, oczekuje %4</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <translation>Nie można pisać na standardowe wyjście: %1.</translation>
    </message>
</context>
<context>
    <name>StartConnection</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or say --sandbox.</source>
        <translation>Żadne konto nie jest połączone. Trzeba ustawić TWILIO_ACCOUNT_SID i TWILIO_AUTH_TOKEN albo podać --sandbox.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Niepowodzenie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Niepewne</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Brak potwierdzenia</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęty</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Wypisany</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Bezpłatny</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alfanumeryczny</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Numer skrócony</translation>
    </message>
    <message>
        <source>Long code</source>
        <translation>Numer długi</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>przecinki</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>średniki</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulatory</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>kreski pionowe</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>„%1”</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Give the key a name that tells who uses it.</source>
        <translation>Proszę nadać kluczowi nazwę, która mówi, kto go używa.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Nie ma takiego klucza.</translation>
    </message>
    <message>
        <source>Another program holds Outbound&apos;s data. Close it, or wait until it is done.</source>
        <translation>Danych programu Outbound używa inny program. Proszę go zamknąć lub poczekać, aż skończy.</translation>
    </message>
    <message>
        <source>Outbound could not write its data. Check that the disk has space and the data folder can be written.</source>
        <translation>Outbound nie mógł zapisać swoich danych. Proszę sprawdzić, czy na dysku jest miejsce i czy można zapisywać w folderze danych.</translation>
    </message>
    <message>
        <source>The list can&apos;t be handed over: %1 can&apos;t be written.</source>
        <translation>Nie można przekazać listy: nie można zapisywać w %1.</translation>
    </message>
    <message>
        <source>What was handed over is not there any longer.</source>
        <translation>Tego, co przekazano, już tam nie ma.</translation>
    </message>
    <message>
        <source>This data was written by a newer Outbound. Update the program to open it.</source>
        <translation>Te dane zapisała nowsza wersja Outbound. Aby je otworzyć, trzeba zaktualizować program.</translation>
    </message>
    <message>
        <source>Opted out, so nothing was sent.</source>
        <translation>Numer jest wypisany, więc nic nie wysłano.</translation>
    </message>
    <message>
        <source>The message is empty for this person.</source>
        <translation>Dla tej osoby wiadomość jest pusta.</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>Kampania „%1” może jeszcze wysyłać. Najpierw trzeba ją anulować.</translation>
    </message>
    <message>
        <source>This recipient does not exist any more.</source>
        <translation>Ten odbiorca już nie istnieje.</translation>
    </message>
    <message>
        <source>Reported as failed first and as delivered later.</source>
        <translation>Najpierw zgłoszono niepowodzenie, a później dostarczenie.</translation>
    </message>
    <message>
        <source>Reported as failed first and as sent later.</source>
        <translation>Najpierw zgłoszono niepowodzenie, a później wysłanie.</translation>
    </message>
    <message>
        <source>There is nobody to try again: whoever is left either may have got the text or opted out.</source>
        <translation>Nie ma do kogo ponowić wysyłki: wszyscy pozostali mogli już dostać SMS-a albo są wypisani.</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepcja</translation>
    </message>
    <message>
        <source>This data was copied or restored, so some messages may have gone out since. Look before you go on.</source>
        <translation>Te dane skopiowano lub przywrócono, więc od tego czasu mogły zostać wysłane jakieś wiadomości. Proszę to sprawdzić przed dalszą wysyłką.</translation>
    </message>
    <message>
        <source>The campaign is no longer in a state that allows this.</source>
        <translation>Stan kampanii już na to nie pozwala.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Tempo wynosi od 0,01 do 1000 segmentów na sekundę.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Ta kampania już nie istnieje.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>Nie ma takiego agenta.</translation>
    </message>
    <message>
        <source>This number is not one of your account&apos;s numbers.</source>
        <translation>Ten numer nie należy do numerów tego konta.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Numer wypisany odpowiedzią STOP</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>There is no data in %1. Name its folder with --data-dir.</source>
        <translation>W %1 nie ma danych. Ich folder można wskazać opcją --data-dir.</translation>
    </message>
    <message>
        <source>The data in %1 can&apos;t be read.</source>
        <translation>Nie można odczytać danych w %1.</translation>
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
        <translation>Twilio przyjęło</translation>
    </message>
    <message>
        <source>Refused by Twilio</source>
        <translation>Twilio odmówiło</translation>
    </message>
    <message>
        <source>Certainly not sent</source>
        <translation>Na pewno nie wysłano</translation>
    </message>
    <message>
        <source>In doubt: no answer came. Twilio is asked before anything else is sent.</source>
        <translation>Niepewne: nie nadeszła odpowiedź. Outbound sprawdzi to w Twilio, zanim wyśle cokolwiek więcej.</translation>
    </message>
    <message>
        <source>On its way, no answer yet</source>
        <translation>W drodze, jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Nie dostarczono</translation>
    </message>
    <message>
        <source>Sent by Twilio, no confirmation yet</source>
        <translation>Twilio wysłało, jeszcze bez potwierdzenia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie powiodło się</translation>
    </message>
    <message>
        <source>With Twilio, not sent yet</source>
        <translation>W Twilio, jeszcze nie wysłano</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nigdy nie wysłano</translation>
    </message>
    <message>
        <source>Attempt %1 began</source>
        <translation>Rozpoczęto próbę %1</translation>
    </message>
    <message>
        <source>Known to have failed later</source>
        <translation>Później okazało się nieudane</translation>
    </message>
    <message>
        <source>Replied, asking for no more texts</source>
        <translation>Odbiorca odpowiedział, prosząc, by nie wysyłać więcej SMS-ów</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Odbiorca odpowiedział</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Format of a date: day and month in the language&apos;s order</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dziś</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>dziś %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>wczoraj %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>jutro %1</translation>
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
        <translation>mniej niż 1 min</translation>
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
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 s temu</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 min temu</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 h temu</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio can&apos;t be reached. Outbound keeps trying.</source>
        <translation>Nie można połączyć się z Twilio. Outbound nadal próbuje.</translation>
    </message>
    <message>
        <source>Twilio gives no clear answer. Outbound looks every message up before it goes on.</source>
        <translation>Twilio nie daje jasnej odpowiedzi. Outbound sprawdza każdą wiadomość, zanim ruszy dalej.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio is full. Outbound keeps trying.</source>
        <translation>Kolejka nadawcy w Twilio jest pełna. Outbound nadal próbuje.</translation>
    </message>
    <message>
        <source>Something that is not Twilio answered (HTTP %1). Check the network, then resume.</source>
        <translation>Odpowiedziało coś innego niż Twilio (HTTP %1). Proszę sprawdzić sieć, a potem wznowić kampanię.</translation>
    </message>
    <message>
        <source>Twilio asks to slow down. Outbound keeps trying.</source>
        <translation>Twilio prosi o zwolnienie tempa. Outbound nadal próbuje.</translation>
    </message>
    <message>
        <source>Twilio can&apos;t be reached. Check the network and try again.</source>
        <translation>Nie można połączyć się z Twilio. Proszę sprawdzić sieć i spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>TwilioErrors</name>
    <message>
        <source>The Twilio account is not active. Look into the Twilio console.</source>
        <translation>Konto Twilio jest nieaktywne. Proszę zajrzeć do konsoli Twilio.</translation>
    </message>
    <message>
        <source>A trial account can&apos;t do this. Upgrade it in the Twilio console.</source>
        <translation>Konto próbne na to nie pozwala. W konsoli Twilio trzeba przejść na konto płatne.</translation>
    </message>
    <message>
        <source>Twilio did not accept the credentials. Connect the account again.</source>
        <translation>Twilio nie przyjęło danych logowania. Proszę połączyć konto ponownie.</translation>
    </message>
    <message>
        <source>Twilio denied access. Look into the Twilio console.</source>
        <translation>Twilio odmówiło dostępu. Proszę zajrzeć do konsoli Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials can&apos;t do this. Connect with live ones.</source>
        <translation>Testowe dane logowania Twilio na to nie pozwalają. Proszę połączyć konto, podając dane produkcyjne („Live”).</translation>
    </message>
    <message>
        <source>Twilio forbids this account to send. Look into the Twilio console.</source>
        <translation>Twilio zabrania temu kontu wysyłać. Proszę zajrzeć do konsoli Twilio.</translation>
    </message>
    <message>
        <source>Twilio does not know this account. Connect the account again.</source>
        <translation>Twilio nie zna tego konta. Proszę połączyć konto ponownie.</translation>
    </message>
    <message>
        <source>Not a valid phone number</source>
        <translation>Nieprawidłowy numer telefonu</translation>
    </message>
    <message>
        <source>The sending number is not valid. Choose another number.</source>
        <translation>Numer nadawcy jest nieprawidłowy. Proszę wybrać inny numer.</translation>
    </message>
    <message>
        <source>The recipient is the sending number itself</source>
        <translation>Numer odbiorcy jest numerem nadawcy</translation>
    </message>
    <message>
        <source>Texting this country is switched off in Twilio&apos;s Geo Permissions</source>
        <translation>Wysyłka SMS-ów do tego kraju jest wyłączona w Geo Permissions Twilio</translation>
    </message>
    <message>
        <source>The sending number can&apos;t send text messages. Choose another number.</source>
        <translation>Numer nadawcy nie może wysyłać SMS-ów. Proszę wybrać inny numer.</translation>
    </message>
    <message>
        <source>The message is empty for this person</source>
        <translation>Dla tej osoby wiadomość jest pusta</translation>
    </message>
    <message>
        <source>There is no sending number. Choose one.</source>
        <translation>Nie ma numeru nadawcy. Proszę go wybrać.</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>Nie ma numeru telefonu</translation>
    </message>
    <message>
        <source>The sending number is not on this account or can&apos;t send texts.</source>
        <translation>Numeru nadawcy nie ma na tym koncie lub nie może on wysyłać SMS-ów.</translation>
    </message>
    <message>
        <source>A trial account can only send from its own Twilio number.</source>
        <translation>Konto próbne może wysyłać tylko z własnego numeru Twilio.</translation>
    </message>
    <message>
        <source>A trial account can only text numbers it has verified</source>
        <translation>Konto próbne może wysyłać SMS-y tylko na numery, które na nim zweryfikowano</translation>
    </message>
    <message>
        <source>The status callback address is not valid.</source>
        <translation>Adres zwrotny dla stanu wiadomości (status callback) jest nieprawidłowy.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Numer wypisany odpowiedzią STOP</translation>
    </message>
    <message>
        <source>This number can&apos;t be reached from the sending number</source>
        <translation>Z numeru nadawcy nie można wysyłać na ten numer</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>To nie numer komórkowy</translation>
    </message>
    <message>
        <source>The sending number matches more than one of the account&apos;s senders.</source>
        <translation>Numer nadawcy pasuje do więcej niż jednego nadawcy na tym koncie.</translation>
    </message>
    <message>
        <source>The message is longer than 1,600 characters</source>
        <translation>Wiadomość ma ponad 1600 znaków</translation>
    </message>
    <message>
        <source>A landline, which can&apos;t receive texts</source>
        <translation>Numer stacjonarny, który nie może odbierać SMS-ów</translation>
    </message>
    <message>
        <source>The sending number is not on this account.</source>
        <translation>Numeru nadawcy nie ma na tym koncie.</translation>
    </message>
    <message>
        <source>The messaging service has no sender.</source>
        <translation>Usługa Messaging Service nie ma nadawcy.</translation>
    </message>
    <message>
        <source>The messaging service does not exist.</source>
        <translation>Usługa Messaging Service nie istnieje.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio was full</source>
        <translation>Kolejka nadawcy w Twilio była pełna</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Look into the Twilio console.</source>
        <translation>Konto Twilio jest zawieszone. Proszę zajrzeć do konsoli Twilio.</translation>
    </message>
    <message>
        <source>Phone off or unreachable</source>
        <translation>Telefon wyłączony lub poza zasięgiem</translation>
    </message>
    <message>
        <source>The message was blocked</source>
        <translation>Wiadomość została zablokowana</translation>
    </message>
    <message>
        <source>Unknown handset</source>
        <translation>Nieznany telefon odbiorcy</translation>
    </message>
    <message>
        <source>A landline or a carrier that can&apos;t be reached</source>
        <translation>Numer stacjonarny lub nieosiągalny operator</translation>
    </message>
    <message>
        <source>The carrier filtered the message</source>
        <translation>Operator odfiltrował wiadomość</translation>
    </message>
    <message>
        <source>The carrier gave no reason</source>
        <translation>Operator nie podał powodu</translation>
    </message>
    <message>
        <source>The carrier&apos;s network was congested</source>
        <translation>Sieć operatora była przeciążona</translation>
    </message>
    <message>
        <source>The sender&apos;s daily limit is used up.</source>
        <translation>Dzienny limit nadawcy jest wyczerpany.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified yet.</source>
        <translation>Numer bezpłatny nie jest jeszcze zweryfikowany.</translation>
    </message>
    <message>
        <source>US carriers ask for A2P 10DLC registration of this number.</source>
        <translation>Operatorzy w USA wymagają rejestracji A2P 10DLC tego numeru.</translation>
    </message>
    <message>
        <source>The A2P 10DLC registration of this number is not finished.</source>
        <translation>Rejestracja A2P 10DLC tego numeru nie jest zakończona.</translation>
    </message>
    <message>
        <source>It could not be delivered in time and expired</source>
        <translation>Nie udało się dostarczyć na czas i wiadomość wygasła</translation>
    </message>
    <message>
        <source>Twilio asks for a messaging service to schedule messages.</source>
        <translation>Do planowania wiadomości Twilio wymaga usługi Messaging Service.</translation>
    </message>
    <message>
        <source>The account&apos;s daily limit of messages is reached.</source>
        <translation>Osiągnięto dzienny limit wiadomości na tym koncie.</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>A webhook URL has at most %1 characters.</source>
        <translation>Adres URL webhooka ma najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>A webhook URL is a whole one, such as https://example.com/outbound.</source>
        <translation>Adres URL webhooka musi być pełny, na przykład https://example.com/outbound.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the webhook URL. What is sent is signed.</source>
        <translation>Adres URL webhooka nie może zawierać nazwy użytkownika ani hasła. To, co jest wysyłane, jest podpisywane.</translation>
    </message>
    <message>
        <source>A webhook URL begins with https:// unless it leads to this computer.</source>
        <translation>Adres URL webhooka zaczyna się od https://, chyba że prowadzi do tego komputera.</translation>
    </message>
    <message>
        <source>A webhook secret has %1 to %2 characters.</source>
        <translation>Sekret webhooka ma od %1 do %2 znaków.</translation>
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
        <translation>Zastąp</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 litery i cyfry</translation>
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
        <translation>Konto Twilio</translation>
    </message>
    <message>
        <source>Messages are sent and billed by this account. The token stays in the desktop keychain.</source>
        <translation>Wiadomości wysyła i opłaca to konto. Token pozostaje w systemowej bazie kluczy.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Użyj tego konta</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Rozłącz</translation>
    </message>
    <message>
        <source>The new token is tested before it takes the place of the old one.</source>
        <translation>Nowy token zostanie sprawdzony, zanim zastąpi stary.</translation>
    </message>
    <message>
        <source>The engine in the background sends and keeps its account, so it can’t be disconnected from this window.</source>
        <translation>Silnik w tle wysyła i zachowuje swoje konto, więc nie można go rozłączyć z tego okna.</translation>
    </message>
    <message>
        <source>The sandbox is in use. An account is tested before it takes its place.</source>
        <translation>Używany jest tryb testowy. Konto zostanie sprawdzone, zanim go zastąpi.</translation>
    </message>
    <message>
        <source>No account yet. Its SID and token stand in the Twilio console; they are tested before they are kept.</source>
        <translation>Nie ma jeszcze konta. Jego SID i token są w konsoli Twilio; przed zachowaniem zostaną sprawdzone.</translation>
    </message>
    <message>
        <source>The sandbox is in use; this account waits.</source>
        <translation>Używany jest tryb testowy; to konto czeka.</translation>
    </message>
    <message>
        <source>Checking with Twilio …</source>
        <translation>Sprawdzanie w Twilio …</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <comment>time of day</comment>
        <translation>Połączono o %1</translation>
    </message>
    <message>
        <source>Not connected. What is in use stays as it was.</source>
        <translation>Nie połączono. To, co jest używane, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Asking the keychain …</source>
        <translation>Odczyt z bazy kluczy …</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Connected to %1, checked %2.</source>
        <comment>account, time</comment>
        <translation>Połączono z kontem %1, sprawdzono o %2.</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>account, sentence</comment>
        <translation>Połączono z kontem %1. %2</translation>
    </message>
    <message>
        <source>The token is removed from the keychain. Campaigns and opt-outs stay.</source>
        <translation>Token zostanie usunięty z bazy kluczy. Kampanie i wypisane numery pozostaną.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) stop sending until the account is connected again.</source>
        <translation>
            <numerusform>%Ln kampania przestanie wysyłać, dopóki konto nie zostanie ponownie połączone.</numerusform>
            <numerusform>%Ln kampanie przestaną wysyłać, dopóki konto nie zostanie ponownie połączone.</numerusform>
            <numerusform>%Ln kampanii przestanie wysyłać, dopóki konto nie zostanie ponownie połączone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect this Twilio account?</source>
        <translation>Rozłączyć to konto Twilio?</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Nie rozłączaj</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <comment>time of day</comment>
        <translation>Rozłączono o %1</translation>
    </message>
</context>
<context>
    <name>outbound::AgentCard</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Default agent</source>
        <translation>Domyślny agent</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt systemowy</translation>
    </message>
    <message>
        <source>Answers the replies to campaigns that name no other.</source>
        <translation>Obsługuje odpowiedzi na kampanie, które nie wskazują innego agenta.</translation>
    </message>
    <message>
        <source>How it answers: for whom it speaks, what it may promise, when a person takes over.</source>
        <translation>Jak odpowiada: w czyim imieniu, co może obiecać, kiedy rozmowę przejmuje człowiek.</translation>
    </message>
</context>
<context>
    <name>outbound::AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>Agenci</translation>
    </message>
    <message>
        <source>Who answers the replies to a campaign. Each campaign names one.</source>
        <translation>Kto obsługuje odpowiedzi na kampanię. Każda kampania wskazuje jednego agenta.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nowy agent</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <comment>number</comment>
        <translation>Nowy agent %1</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <comment>name of an agent</comment>
        <translation>Utworzono „%1”</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano o %1</translation>
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
        <translation>Inne programy na tym komputerze tworzą i śledzą kampanie przez REST. Spoza tego komputera nikt nie ma dostępu do tego API.</translation>
    </message>
    <message>
        <source>Let other programs on this computer use the API</source>
        <translation>Zezwalaj innym programom na tym komputerze na używanie API</translation>
    </message>
    <message>
        <source>This window itself reaches the engine in the background by it.</source>
        <translation>Samo to okno łączy się tą drogą z silnikiem w tle.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>Skopiowano adres</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port %1 is not free, or another one was asked for at the start.</source>
        <translation>Port %1 jest zajęty albo przy uruchomieniu zażądano innego.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano o %1</translation>
    </message>
</context>
<context>
    <name>outbound::Attachment</name>
    <message>
        <source>Its API is switched off, so no other window or command can use it.</source>
        <translation>Jego API jest wyłączone, więc nie może go użyć żadne inne okno ani polecenie.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Nie odpowiada.</translation>
    </message>
    <message>
        <source>It is Outbound %1 and this is Outbound %2. Start it anew, so that both are the same.</source>
        <translation>Działa w nim Outbound %1, a to jest Outbound %2. Trzeba go uruchomić na nowo, aby wersje były takie same.</translation>
    </message>
    <message>
        <source>The engine that sends has stopped. Start it again.</source>
        <translation>Silnik wysyłający został zatrzymany. Proszę uruchomić go ponownie.</translation>
    </message>
</context>
<context>
    <name>outbound::Audience</name>
    <message>
        <source>“%1”: %2</source>
        <comment>list.csv; a sentence</comment>
        <translation>„%1”: %2</translation>
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
        <translation>Wklejone numery</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Wklej numery</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Drop a file, or paste</source>
        <translation>Upuść plik lub wklej</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Kolumna z telefonem</translation>
    </message>
    <message>
        <source>CSV, 200 MB and 1,000,000 rows at most</source>
        <translation>CSV, najwyżej 200 MB i 1 000 000 wierszy</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Wybierz listę</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listy (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignActions</name>
    <message>
        <source>It has no number to send from.</source>
        <translation>Kampania nie ma numeru nadawcy.</translation>
    </message>
    <message>
        <source>Its message is empty.</source>
        <translation>Wiadomość jest pusta.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>Nie ma do kogo wysłać.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Dostarczenia w czasie</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Segments/min</source>
        <translation>Segmenty/min</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Jeszcze nic nie wysłano.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDeeds</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Zaplanuj…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów wysyłkę</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zmień termin…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Ponów do %Ln osoby</numerusform>
            <numerusform>Ponów do %Ln osób</numerusform>
            <numerusform>Ponów do %Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Anuluj kampanię</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>Kampania „%1” może jeszcze wysyłać. Najpierw trzeba ją anulować.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Anuluj %Ln kampanię</numerusform>
            <numerusform>Anuluj %Ln kampanie</numerusform>
            <numerusform>Anuluj %Ln kampanii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDelegate</name>
    <message>
        <source>Campaign name</source>
        <translation>Nazwa kampanii</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignEditor</name>
    <message>
        <source> (copy)</source>
        <comment>behind the name of a campaign</comment>
        <translation> (kopia)</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>Odpowiedzi obsługuje: %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFigures</name>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>jeszcze bez wyników</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 z %2 z wynikiem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>z odmową</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>bez potwierdzenia</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>nigdy nie wysłano</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>do wysłania</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>w Twilio</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>osoba</numerusform>
            <numerusform>osoby</numerusform>
            <numerusform>osób</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>bez potw.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFilterBar</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Dowolne źródło</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignForm</name>
    <message>
        <source>Campaign name</source>
        <translation>Nazwa kampanii</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignHeader</name>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Wróć do kampanii SMS</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nazwa kampanii</translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation>Więcej o tej kampanii</translation>
    </message>
    <message>
        <source>Copy campaign ID</source>
        <translation>Kopiuj ID kampanii</translation>
    </message>
    <message>
        <source>Refresh receipts</source>
        <translation>Odśwież potwierdzenia</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>z numeru %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>rozpoczęto %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>utworzono %1</translation>
    </message>
    <message>
        <source>Receipts as of %1</source>
        <translation>Stan potwierdzeń: %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, z opóźnieniem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replied</source>
        <comment>people</comment>
        <translation>
            <numerusform>odpowiedziała %Ln osoba</numerusform>
            <numerusform>odpowiedziały %Ln osoby</numerusform>
            <numerusform>odpowiedziało %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNews</name>
    <message>
        <source>%1 delivered, %2 refused, %3 not confirmed yet.</source>
        <translation>Dostarczono: %1, z odmową: %2, jeszcze bez potwierdzenia: %3.</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>Zakończono: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Niepowodzenie: %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>Wstrzymano: %1</translation>
    </message>
    <message numerus="yes">
        <source>First replies to %1</source>
        <translation>
            <numerusform>Pierwsza odpowiedź na kampanię %1</numerusform>
            <numerusform>Pierwsze odpowiedzi na kampanię %1</numerusform>
            <numerusform>Pierwsze odpowiedzi na kampanię %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people replied.</source>
        <translation>
            <numerusform>Odpowiedziała %Ln osoba.</numerusform>
            <numerusform>Odpowiedziały %Ln osoby.</numerusform>
            <numerusform>Odpowiedziało %Ln osób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNotice</name>
    <message numerus="yes">
        <source>%Ln already with Twilio can&apos;t be recalled</source>
        <translation>
            <numerusform>%Ln wiadomość jest już w Twilio i nie można jej cofnąć</numerusform>
            <numerusform>%Ln wiadomości są już w Twilio i nie można ich cofnąć</numerusform>
            <numerusform>%Ln wiadomości jest już w Twilio i nie można ich cofnąć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being looked up</source>
        <translation>
            <numerusform>%Ln wiadomość jest sprawdzana</numerusform>
            <numerusform>%Ln wiadomości są sprawdzane</numerusform>
            <numerusform>%Ln wiadomości jest sprawdzanych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>Nic więcej nie jest wysyłane</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Ponów %Ln</numerusform>
            <numerusform>Ponów %Ln</numerusform>
            <numerusform>Ponów %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Wstrzymano. %1</translation>
    </message>
    <message>
        <source>Paused: %1 %2</source>
        <comment>reason, what it means</comment>
        <translation>Wstrzymano: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Anulowano. %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignPage</name>
    <message>
        <source>Refresh receipts</source>
        <translation>Odśwież potwierdzenia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are texted again.</source>
        <translation>
            <numerusform>Ponowna wysyłka do %Ln osoby.</numerusform>
            <numerusform>Ponowna wysyłka do %Ln osób.</numerusform>
            <numerusform>Ponowna wysyłka do %Ln osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Wróć do kampanii SMS</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>w drodze</translation>
    </message>
    <message>
        <source>They were opted out already.</source>
        <translation>Te osoby były już wypisane.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were opted out. They are never texted again.</source>
        <translation>
            <numerusform>Wypisano %Ln osobę. Nigdy więcej nie dostanie SMS-a.</numerusform>
            <numerusform>Wypisano %Ln osoby. Nigdy więcej nie dostaną SMS-a.</numerusform>
            <numerusform>Wypisano %Ln osób. Nigdy więcej nie dostaną SMS-a.</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign can&apos;t be shown</source>
        <translation>Nie można wyświetlić tej kampanii</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignProof</name>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-osoby.csv</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <comment>date, time</comment>
        <translation>Stan na %1 %2</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Kampania</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Szybkość</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Pozostało</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nie ma jeszcze numeru</translation>
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
        <translation>Start %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Message is empty</source>
        <translation>Wiadomość jest pusta</translation>
    </message>
    <message>
        <source>Nobody to send to</source>
        <translation>Nie ma do kogo wysłać</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>gotowe: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>wstrzymano ręcznie</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>dostarczono %1</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>Żadnej nie przyjęto</translation>
    </message>
    <message>
        <source>All were sent</source>
        <translation>Wszystkie wysłano</translation>
    </message>
    <message>
        <source>%1 never sent</source>
        <translation>nigdy nie wysłano: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Uruchamianie</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsPage</name>
    <message>
        <source>SMS Campaigns</source>
        <translation>Kampanie SMS</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Szukaj kampanii</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nowa kampania</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Nie ma jeszcze kampanii</translation>
    </message>
    <message>
        <source>A list and a sentence are enough.</source>
        <translation>Wystarczy lista i jedno zdanie.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>powiel</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Sort the campaigns</source>
        <translation>Sortuj kampanie</translation>
    </message>
    <message>
        <source>No campaign is a draft</source>
        <translation>Żadna kampania nie jest szkicem</translation>
    </message>
    <message>
        <source>No campaign is scheduled</source>
        <translation>Żadna kampania nie jest zaplanowana</translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <translation>Żadna kampania nie jest w toku</translation>
    </message>
    <message>
        <source>No campaign is paused</source>
        <translation>Żadna kampania nie jest wstrzymana</translation>
    </message>
    <message>
        <source>No campaign is done</source>
        <translation>Żadna kampania nie jest zakończona</translation>
    </message>
    <message>
        <source>No campaign has failed</source>
        <translation>Żadna kampania nie skończyła się niepowodzeniem</translation>
    </message>
    <message>
        <source>No campaign is cancelled</source>
        <translation>Żadna kampania nie jest anulowana</translation>
    </message>
    <message>
        <source>No campaign is like that</source>
        <translation>Nie ma takiej kampanii</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln campaign(s).</source>
        <translation>
            <numerusform>Filtr ukrywa %Ln kampanię.</numerusform>
            <numerusform>Filtr ukrywa %Ln kampanie.</numerusform>
            <numerusform>Filtr ukrywa %Ln kampanii.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln kampania</numerusform>
            <numerusform>%Ln kampanie</numerusform>
            <numerusform>%Ln kampanii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln campaign(s)</source>
        <translation>
            <numerusform>%1 z %Ln kampanii</numerusform>
            <numerusform>%1 z %Ln kampanii</numerusform>
            <numerusform>%1 z %Ln kampanii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new campaign(s).</source>
        <translation>
            <numerusform>%Ln nowa kampania.</numerusform>
            <numerusform>%Ln nowe kampanie.</numerusform>
            <numerusform>%Ln nowych kampanii.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) deleted.</source>
        <translation>
            <numerusform>Usunięto %Ln kampanię.</numerusform>
            <numerusform>Usunięto %Ln kampanie.</numerusform>
            <numerusform>Usunięto %Ln kampanii.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaigns can&apos;t be read</source>
        <translation>Nie można odczytać kampanii</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsTable</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
</context>
<context>
    <name>outbound::CancelDialog</name>
    <message numerus="yes">
        <source>%Ln people will not be texted, and the campaign can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln osoba nie dostanie SMS-a, a kampanii nie będzie można wznowić.</numerusform>
            <numerusform>%Ln osoby nie dostaną SMS-a, a kampanii nie będzie można wznowić.</numerusform>
            <numerusform>%Ln osób nie dostanie SMS-a, a kampanii nie będzie można wznowić.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) already with Twilio can&apos;t be recalled.</source>
        <translation>
            <numerusform>%Ln wiadomość jest już w Twilio i nie można jej cofnąć.</numerusform>
            <numerusform>%Ln wiadomości są już w Twilio i nie można ich cofnąć.</numerusform>
            <numerusform>%Ln wiadomości jest już w Twilio i nie można ich cofnąć.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>Anulować „%1”?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nie anuluj</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Anuluj kampanię</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)?</source>
        <translation>
            <numerusform>Anulować %Ln kampanię?</numerusform>
            <numerusform>Anulować %Ln kampanie?</numerusform>
            <numerusform>Anulować %Ln kampanii?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will not be sent, and the campaigns can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln wiadomość nie zostanie wysłana, a tych kampanii nie będzie można wznowić.</numerusform>
            <numerusform>%Ln wiadomości nie zostaną wysłane, a tych kampanii nie będzie można wznowić.</numerusform>
            <numerusform>%Ln wiadomości nie zostanie wysłanych, a tych kampanii nie będzie można wznowić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj je</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Anuluj %Ln kampanię</numerusform>
            <numerusform>Anuluj %Ln kampanie</numerusform>
            <numerusform>Anuluj %Ln kampanii</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CauseRow</name>
    <message>
        <source>%1 %2</source>
        <comment>count, cause</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>outbound::CausesCard</name>
    <message>
        <source>Failures</source>
        <translation>Niepowodzenia</translation>
    </message>
    <message>
        <source>Nobody failed so far.</source>
        <translation>Jak dotąd bez niepowodzeń.</translation>
    </message>
    <message>
        <source>No confirmation counts as failed until the carrier answers. Outbound keeps asking.</source>
        <translation>Brak potwierdzenia liczy się jako niepowodzenie, dopóki operator nie odpowie. Outbound nadal pyta.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln failed</source>
        <translation>
            <numerusform>Przyczyna niepowodzenia (%Ln)</numerusform>
            <numerusform>Przyczyny niepowodzeń (%Ln)</numerusform>
            <numerusform>Przyczyny niepowodzeń (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
</context>
<context>
    <name>outbound::ChartPane</name>
    <message>
        <source>More about %1</source>
        <translation>Więcej: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Kopiuj wartości</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>Eksportuj PNG…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Eksportuj CSV…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Pokaż jako wykres</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>Eksport PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Eksport CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>campaign, chart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Zapisano „%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Nie udało się zapisać „%1”: %2.</translation>
    </message>
</context>
<context>
    <name>outbound::ChartTable</name>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
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
        <translation>Odtąd zawsze w ten sposób; można to zmienić w Ustawieniach</translation>
    </message>
    <message numerus="yes">
        <source>Keep sending %Ln campaign(s)?</source>
        <translation>
            <numerusform>Kontynuować wysyłkę %Ln kampanii?</numerusform>
            <numerusform>Kontynuować wysyłkę %Ln kampanii?</numerusform>
            <numerusform>Kontynuować wysyłkę %Ln kampanii?</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound can go on in the background, with its icon in the tray. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound może działać dalej w tle, z ikoną w zasobniku. Wstrzymane kampanie czekają na wznowienie; nikt nie dostanie SMS-a dwa razy.</translation>
    </message>
    <message>
        <source>Outbound can go on as a minimised window. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound może działać dalej jako zminimalizowane okno. Wstrzymane kampanie czekają na wznowienie; nikt nie dostanie SMS-a dwa razy.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Nie zamykaj</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Wstrzymaj i zamknij</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Wysyłaj dalej</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnChooser</name>
    <message>
        <source>Show this column</source>
        <translation>Pokaż tę kolumnę</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmiana nazwy: %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnDelegate</name>
    <message>
        <source>Name of the variable</source>
        <translation>Nazwa zmiennej</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>Kolumny listy</translation>
    </message>
    <message>
        <source>Enter chooses what a column is used as, F2 names its variable.</source>
        <translation>Enter wybiera zastosowanie kolumny, F2 nadaje nazwę jej zmiennej.</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Zastosowanie</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s)</source>
        <translation>
            <numerusform>%n pusta komórka</numerusform>
            <numerusform>%n puste komórki</numerusform>
            <numerusform>%n pustych komórek</numerusform>
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
        <translation>Kolumna z telefonem</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wybierz</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnWindow</name>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
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
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Puste</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Zastosowanie</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Zmienna</translation>
    </message>
</context>
<context>
    <name>outbound::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <translation>Znajdź lub wykonaj</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Znalezione</translation>
    </message>
</context>
<context>
    <name>outbound::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Aby kontynuować, proszę wpisać %1</translation>
    </message>
</context>
<context>
    <name>outbound::ConnectCard</name>
    <message>
        <source>Connect Twilio</source>
        <translation>Połącz Twilio</translation>
    </message>
    <message>
        <source>Checked with one request, then kept in the desktop keychain.</source>
        <translation>Sprawdzane jednym żądaniem, potem zachowywane w systemowej bazie kluczy.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
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
        <translation>32 litery i cyfry</translation>
    </message>
    <message>
        <source>Connected to %1, %2.</source>
        <translation>Połączono z kontem %1, %2.</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numer</numerusform>
            <numerusform>%n numery</numerusform>
            <numerusform>%n numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Go to SMS Campaigns</source>
        <translation>Przejdź do kampanii SMS</translation>
    </message>
</context>
<context>
    <name>outbound::CountConfirmation</name>
    <message>
        <source>Keep editing</source>
        <translation>Wróć do edycji</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>Wysłać wiadomości (%1)?</translation>
    </message>
    <message>
        <source>%1 Messages that were sent can’t be called back.</source>
        <translation>%1 Wysłanych wiadomości nie można cofnąć.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Aby kontynuować, proszę wpisać %1</translation>
    </message>
</context>
<context>
    <name>outbound::DefaultsSection</name>
    <message>
        <source>Defaults</source>
        <translation>Domyślne</translation>
    </message>
    <message>
        <source>What new campaigns begin with, and how Outbound looks and behaves.</source>
        <translation>Od czego zaczynają się nowe kampanie oraz jak Outbound wygląda i działa.</translation>
    </message>
    <message>
        <source>Tell the desktop when a campaign is done or pauses by itself</source>
        <translation>Powiadamiaj, gdy kampania się zakończy lub sama się wstrzyma</translation>
    </message>
    <message>
        <source>Asks while campaigns are sending</source>
        <translation>Pyta, gdy trwa wysyłka kampanii</translation>
    </message>
    <message>
        <source>Keeps sending</source>
        <translation>Wysyła dalej</translation>
    </message>
    <message>
        <source>Pauses what is sending</source>
        <translation>Wstrzymuje trwającą wysyłkę</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>National numbers such as 07700 900123 are read as numbers of this country.</source>
        <translation>Numery krajowe, takie jak 07700 900123, są odczytywane jako numery tego kraju.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Numbers, dates and times follow it.</source>
        <translation>Od niego zależy zapis liczb, dat i godzin.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Zamknięcie okna</translation>
    </message>
    <message>
        <source>Paused campaigns go on when they are told to, others by themselves.</source>
        <translation>Wstrzymane kampanie ruszają dalej na polecenie, pozostałe same.</translation>
    </message>
    <message>
        <source>Keep campaigns that ended</source>
        <translation>Przechowywanie zakończonych kampanii</translation>
    </message>
    <message>
        <source>After that their people, texts and history are erased. Opt-outs stay, and so does the campaign that sent last and whatever is in doubt or awaits receipts.</source>
        <translation>Po tym czasie ich odbiorcy, treści i historia są trwale usuwane. Pozostają wypisane numery, ostatnio wysyłana kampania oraz wszystko, co jest niepewne lub czeka na potwierdzenia.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Auto follows the desktop.</source>
        <translation>Auto dostosowuje się do systemu.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Without the text of any message.</source>
        <translation>Bez treści wiadomości.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s) now?</source>
        <translation>
            <numerusform>Trwale usunąć teraz %Ln kampanię?</numerusform>
            <numerusform>Trwale usunąć teraz %Ln kampanie?</numerusform>
            <numerusform>Trwale usunąć teraz %Ln kampanii?</numerusform>
        </translation>
    </message>
    <message>
        <source>They ended longer ago than that. Their people, texts and history are erased for good; who opted out stays so.</source>
        <translation>Od ich zakończenia minęło więcej czasu. Ich odbiorcy, treści i historia zostaną trwale usunięte; wypisane numery pozostaną wypisane.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Zachowaj je</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s)</source>
        <translation>
            <numerusform>Usuń trwale %Ln kampanię</numerusform>
            <numerusform>Usuń trwale %Ln kampanie</numerusform>
            <numerusform>Usuń trwale %Ln kampanii</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano o %1</translation>
    </message>
</context>
<context>
    <name>outbound::DeliveriesChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Dostarczenia w czasie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Brak potwierdzenia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Jeszcze nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered by %3.</source>
        <translation>Do %3 dostarczono %1 z %2.</translation>
    </message>
    <message>
        <source>%1 The last message is expected to be out about %2.</source>
        <translation>%1 Wysłanie ostatniej wiadomości przewidywane jest około %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>przewidywane</translation>
    </message>
</context>
<context>
    <name>outbound::DonutChart</name>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Brak potwierdzenia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Udział w procentach</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>osoba</numerusform>
            <numerusform>osoby</numerusform>
            <numerusform>osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DraftKeeper</name>
    <message>
        <source>“%1” became a campaign just before Outbound ended.</source>
        <translation>„%1” stało się kampanią tuż przed zakończeniem pracy programu Outbound.</translation>
    </message>
    <message>
        <source>Outbound ended while “%1” was being created: look whether it is among the campaigns before you send it.</source>
        <translation>Outbound zakończył pracę podczas tworzenia „%1”: przed wysłaniem proszę sprawdzić, czy jest już wśród kampanii.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more; all but its people came back.</source>
        <translation>„%1” nie ma już w %2; przywrócono wszystko oprócz odbiorców.</translation>
    </message>
    <message>
        <source>“%1” changed since; it was read anew, without what was chosen and put right in it.</source>
        <translation>„%1” od tego czasu się zmienił; plik odczytano na nowo, bez dokonanych w nim wyborów i poprawek.</translation>
    </message>
</context>
<context>
    <name>outbound::DropTarget</name>
    <message>
        <source>200 MB and 1,000,000 rows at most</source>
        <translation>najwyżej 200 MB i 1 000 000 wierszy</translation>
    </message>
</context>
<context>
    <name>outbound::DropZone</name>
    <message>
        <source>Drop to add %1</source>
        <translation>Upuszczenie doda %1</translation>
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
        <translation>%1: jednostka</translation>
    </message>
    <message>
        <source>Choose %1 to %2. Until then it stays %3.</source>
        <translation>Proszę wybrać od %1 do %2. Do tego czasu pozostaje %3.</translation>
    </message>
</context>
<context>
    <name>outbound::EngineFoot</name>
    <message>
        <source>Sends in the background</source>
        <translation>Wysyła w tle</translation>
    </message>
    <message>
        <source>The engine has stopped</source>
        <translation>Silnik został zatrzymany</translation>
    </message>
    <message>
        <source>Data can&apos;t be written</source>
        <translation>Nie można zapisać danych</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nic nie jest wysyłane</translation>
    </message>
    <message>
        <source>Sends in the background, also when this window is closed</source>
        <translation>Wysyła w tle, także gdy to okno jest zamknięte</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nie ma jeszcze konta</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>Silnik testowy</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nie ma jeszcze numeru</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numer</numerusform>
            <numerusform>%n numery</numerusform>
            <numerusform>%n numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>%1, %2/s each</source>
        <translation>%1, po %2/s</translation>
    </message>
    <message>
        <source>%1, up to %2/s</source>
        <translation>%1, do %2/s</translation>
    </message>
</context>
<context>
    <name>outbound::FileCard</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>pominięto %Ln wiersz</numerusform>
            <numerusform>pominięto %Ln wiersze</numerusform>
            <numerusform>pominięto %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>header</source>
        <translation>nagłówek</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>bez nagłówka</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove the recipients</source>
        <translation>Usuń odbiorców</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Zmień sposób odczytu</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Anuluj odczyt</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Odczyt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
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
        <translation>Filtr</translation>
    </message>
</context>
<context>
    <name>outbound::FindButton</name>
    <message>
        <source>Find or do</source>
        <translation>Znajdź lub wykonaj</translation>
    </message>
</context>
<context>
    <name>outbound::FoundCombo</name>
    <message>
        <source>As found</source>
        <translation>Jak rozpoznano</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Rozpoznano: %1</translation>
    </message>
</context>
<context>
    <name>outbound::HttpServer</name>
    <message>
        <source>Port %1 on this computer can&apos;t be opened; another program may be using it.</source>
        <translation>Nie można otworzyć portu %1 na tym komputerze; być może używa go inny program.</translation>
    </message>
</context>
<context>
    <name>outbound::KeyRow</name>
    <message>
        <source>never used</source>
        <translation>jeszcze nieużyty</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>ostatnio użyty %1</translation>
    </message>
    <message>
        <source>%1 · made %2 · %3</source>
        <comment>id, moment, last use</comment>
        <translation>%1 · utworzono %2 · %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>name of a key</comment>
        <translation>Unieważnij %1</translation>
    </message>
</context>
<context>
    <name>outbound::KeysCard</name>
    <message>
        <source>Create key</source>
        <translation>Utwórz klucz</translation>
    </message>
    <message>
        <source>No key yet. Each program that uses the API gets one of its own.</source>
        <translation>Nie ma jeszcze klucza. Każdy program, który używa API, dostaje własny.</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>Skopiowano klucz</translation>
    </message>
    <message>
        <source>Name of the program, such as “Booking system”</source>
        <translation>Nazwa programu, na przykład „System rezerwacji”</translation>
    </message>
    <message>
        <source>Name of a new key</source>
        <translation>Nazwa nowego klucza</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>Key “%1” created</source>
        <translation>Utworzono klucz „%1”</translation>
    </message>
    <message>
        <source>Revoke the key of “%1”?</source>
        <translation>Unieważnić klucz „%1”?</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from now on. What it has created stays.</source>
        <translation>Wszystko, co go używa, będzie odtąd spotykać się z odmową. To, co zostało utworzone, pozostaje.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>Key “%1” revoked</source>
        <translation>Unieważniono klucz „%1”</translation>
    </message>
</context>
<context>
    <name>outbound::LanguageCombo</name>
    <message>
        <source>As the desktop</source>
        <translation>Jak w systemie</translation>
    </message>
</context>
<context>
    <name>outbound::LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln osoby</numerusform>
            <numerusform>%Ln osób</numerusform>
            <numerusform>%Ln osób</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are texted from %2 now instead of %3:</source>
        <extracomment>People, phone numbers</extracomment>
        <translation>SMS-y do %1 z numeru %2 zostaną wysłane teraz zamiast %3:</translation>
    </message>
    <message>
        <source>%1 are texted from %2 now:</source>
        <translation>SMS-y do %1 z numeru %2 zostaną wysłane teraz:</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln segment(s)</source>
        <translation>
            <numerusform>około %Ln segmentu</numerusform>
            <numerusform>około %Ln segmentów</numerusform>
            <numerusform>około %Ln segmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent can&apos;t be called back.</source>
        <translation>Wysłanych wiadomości nie można cofnąć.</translation>
    </message>
    <message>
        <source>Send “%1” now?</source>
        <translation>Wysłać „%1” teraz?</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Zachowaj termin</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Niech czeka</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
</context>
<context>
    <name>outbound::ListTail</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>zaznaczono %Ln</numerusform>
            <numerusform>zaznaczono %Ln</numerusform>
            <numerusform>zaznaczono %Ln</numerusform>
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
        <translation>Powitanie</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Kampanie SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nowa kampania</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>Pojedyncza kampania</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until then.</source>
        <translation>%1 Do tego czasu nic nie jest wysyłane.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Znajdź lub wykonaj</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Otwórz listę</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Zwiń panel boczny</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanie</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Motyw: jasny</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Motyw: ciemny</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Motyw: jak w systemie</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Język: jak w systemie</translation>
    </message>
</context>
<context>
    <name>outbound::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>outbound::MessageEditor</name>
    <message>
        <source>Hi {{first_name}}, …</source>
        <translation>Witaj {{first_name}}, …</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Zmienne</translation>
    </message>
</context>
<context>
    <name>outbound::MessageSection</name>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaki</numerusform>
            <numerusform>%Ln znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variable(s)</source>
        <translation>
            <numerusform>%Ln zmienna</numerusform>
            <numerusform>%Ln zmienne</numerusform>
            <numerusform>%Ln zmiennych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::NeedBar</name>
    <message>
        <source>Nothing is connected, so nothing can be sent; what you write is kept.</source>
        <translation>Nic nie jest połączone, więc nic nie można wysłać; to, co tu wpisano, zostaje zachowane.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>This account has no number to send from.</source>
        <translation>To konto nie ma numeru, z którego można wysyłać.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Poszukaj ponownie</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Szukanie …</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignHeader</name>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Wróć do kampanii SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nowa kampania</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignPage</name>
    <message>
        <source>Choose file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Don’t send yet</source>
        <translation>Jeszcze nie wysyłaj</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Wklej numery</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Wróć do kampanii SMS</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Nie zapisano szkicu</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>10:42</comment>
        <translation>Szkic zapisano o %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>yesterday 10:42</comment>
        <translation>Szkic zapisano %1</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Kampanie SMS</translation>
    </message>
    <message>
        <source>What was written here is replaced by the sample.</source>
        <translation>To, co tu wpisano, zastąpił przykład.</translation>
    </message>
    <message>
        <source>What was written here is replaced by the copy.</source>
        <translation>To, co tu wpisano, zastąpiła kopia.</translation>
    </message>
    <message>
        <source>The recipients or the number changed, so nothing was sent. Look again, then send.</source>
        <translation>Zmienili się odbiorcy lub numer, więc nic nie wysłano. Proszę to jeszcze raz sprawdzić, a potem wysłać.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Tworzenie …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>What was written here is discarded.</source>
        <translation>Porzucono to, co tu wpisano.</translation>
    </message>
    <message>
        <source>“%1” was replaced by “%2”.</source>
        <translation>„%1” zastąpiono przez „%2”.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
</context>
<context>
    <name>outbound::NewKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Kopiuj nowy klucz</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>The key of “%1”. Copy it now: it is not shown again.</source>
        <translation>Klucz „%1”. Proszę go teraz skopiować: nie zostanie pokazany ponownie.</translation>
    </message>
</context>
<context>
    <name>outbound::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersModel</name>
    <message>
        <source>1 segment/s</source>
        <translation>1 segm./s</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 segm./s</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersPopup</name>
    <message>
        <source>Find a number</source>
        <translation>Znajdź numer</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Dalsze numery</translation>
    </message>
    <message>
        <source>Numbers to send from as well</source>
        <translation>Dodatkowe numery nadawcy</translation>
    </message>
    <message>
        <source>Everybody is texted from one of the numbers, which share the work.</source>
        <translation>Każdy dostaje SMS-a z jednego z numerów, które dzielą się pracą.</translation>
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
        <translation>Numery i tempo</translation>
    </message>
    <message>
        <source>Pace counts message segments per second. Ask Twilio before you raise it; what is over the pace waits in their queue.</source>
        <translation>Tempo to liczba segmentów wiadomości na sekundę. Przed zwiększeniem trzeba zapytać Twilio; to, co przekracza tempo, czeka w kolejce Twilio.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Znajdź numer</translation>
    </message>
    <message>
        <source>Usual: %1. A new pace holds at once, also while sending.</source>
        <translation>Zwykle: %1. Nowe tempo obowiązuje od razu, także podczas wysyłki.</translation>
    </message>
    <message>
        <source>“%1” is no pace, so the old one stays. A pace is from %2 to %3 segments a second.</source>
        <translation>„%1” to nie tempo, więc pozostaje dotychczasowe. Tempo wynosi od %2 do %3 segmentów na sekundę.</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Nie ma jeszcze numeru</translation>
    </message>
    <message>
        <source>This account has no number that can send texts.</source>
        <translation>To konto nie ma numeru, który może wysyłać SMS-y.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nie ma jeszcze konta</translation>
    </message>
    <message>
        <source>Its numbers appear here once Twilio or the sandbox is connected.</source>
        <translation>Numery pojawią się tutaj po połączeniu Twilio lub włączeniu trybu testowego.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <comment>number, pace</comment>
        <translation>%1 wysyła %2</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutAdder</name>
    <message>
        <source>Numbers that must not be texted</source>
        <translation>Numery, na które nie wolno wysyłać</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456</source>
        <translation>+44 7700 900123, +44 7700 900456</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>One or many, typed or pasted, with commas or new lines between them.</source>
        <translation>Jeden lub wiele, wpisane albo wklejone, oddzielone przecinkami lub nowymi wierszami.</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsModel</name>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsSection</name>
    <message>
        <source>Opt-outs</source>
        <translation>Wypisane numery</translation>
    </message>
    <message>
        <source>Numbers that Outbound never texts, whatever list they come in.</source>
        <translation>Numery, na które Outbound nigdy nie wysyła, bez względu na listę, na której się znajdą.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import opt-outs</source>
        <translation>Importuj wypisane numery</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Export opt-outs</source>
        <translation>Eksportuj wypisane numery</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Dodaj numery</translation>
    </message>
    <message>
        <source>Add opt-outs</source>
        <translation>Dodaj wypisane numery</translation>
    </message>
    <message>
        <source>Find a number or reason</source>
        <translation>Znajdź numer lub powód</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln numer</numerusform>
            <numerusform>%Ln numery</numerusform>
            <numerusform>%Ln numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Nie ma jeszcze konta</translation>
    </message>
    <message>
        <source>Each account has its own. Connect Twilio or use the sandbox.</source>
        <translation>Każde konto ma własne. Trzeba połączyć Twilio lub użyć trybu testowego.</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>Nikt się nie wypisał</translation>
    </message>
    <message>
        <source>Who answers STOP enters by itself; others can be added.</source>
        <translation>Numer osoby, która odpisze STOP, trafia tu automatycznie; inne można dodać.</translation>
    </message>
    <message>
        <source>No number found</source>
        <translation>Nie znaleziono numeru</translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln number(s).</source>
        <translation>
            <numerusform>Wyszukiwanie ukrywa %Ln numer.</numerusform>
            <numerusform>Wyszukiwanie ukrywa %Ln numery.</numerusform>
            <numerusform>Wyszukiwanie ukrywa %Ln numerów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listy (*.csv *.tsv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>opt-outs.csv</source>
        <translation>wypisane-numery.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) saved</source>
        <translation>
            <numerusform>Zapisano %Ln wypisany numer</numerusform>
            <numerusform>Zapisano %Ln wypisane numery</numerusform>
            <numerusform>Zapisano %Ln wypisanych numerów</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Nie udało się zapisać „%1”: %2.</translation>
    </message>
    <message>
        <source>All of these numbers have opted out already.</source>
        <translation>Wszystkie te numery są już wypisane.</translation>
    </message>
    <message>
        <source>No phone number was found in it. Write them as +44 7700 900123.</source>
        <translation>Nie znaleziono w tym numeru telefonu. Numery trzeba zapisać tak: +44 7700 900123.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will not be texted any more.</source>
        <translation>
            <numerusform>Na %Ln numer nie będą już wysyłane SMS-y.</numerusform>
            <numerusform>Na %Ln numery nie będą już wysyłane SMS-y.</numerusform>
            <numerusform>Na %Ln numerów nie będą już wysyłane SMS-y.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no phone number that can be dialled and were left out.</source>
        <translation>
            <numerusform>Pominięto %Ln wiersz bez prawidłowego numeru telefonu.</numerusform>
            <numerusform>Pominięto %Ln wiersze bez prawidłowego numeru telefonu.</numerusform>
            <numerusform>Pominięto %Ln wierszy bez prawidłowego numeru telefonu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may be texted again.</source>
        <translation>
            <numerusform>Na %Ln numer znów można wysyłać SMS-y.</numerusform>
            <numerusform>Na %Ln numery znów można wysyłać SMS-y.</numerusform>
            <numerusform>Na %Ln numerów znów można wysyłać SMS-y.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed</source>
        <translation>
            <numerusform>Usunięto z wypisanych %Ln numer</numerusform>
            <numerusform>Usunięto z wypisanych %Ln numery</numerusform>
            <numerusform>Usunięto z wypisanych %Ln numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 z %Ln numeru</numerusform>
            <numerusform>%1 z %Ln numerów</numerusform>
            <numerusform>%1 z %Ln numerów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsTable</name>
    <message>
        <source>Remove opt-outs</source>
        <translation>Usuń z wypisanych</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Wypisane numery</translation>
    </message>
    <message>
        <source>Delete lets the chosen numbers be texted again.</source>
        <translation>Klawisz Delete pozwala znów wysyłać na zaznaczone numery.</translation>
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
        <translation>Segmenty na sekundę</translation>
    </message>
</context>
<context>
    <name>outbound::PaceTable</name>
    <message>
        <source>Numbers and their pace</source>
        <translation>Numery i ich tempo</translation>
    </message>
    <message>
        <source>F2 changes the pace of a number.</source>
        <translation>F2 zmienia tempo numeru.</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Zmień tempo</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Przywróć %1</translation>
    </message>
</context>
<context>
    <name>outbound::PacesModel</name>
    <message>
        <source>Reset to %1</source>
        <translation>Przywróć %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowy</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>name of a campaign</comment>
        <translation>Wysyła: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln campaigns</source>
        <translation>
            <numerusform>Wysyła %Ln kampanię</numerusform>
            <numerusform>Wysyła %Ln kampanie</numerusform>
            <numerusform>Wysyła %Ln kampanii</numerusform>
        </translation>
    </message>
    <message>
        <source>At its usual pace</source>
        <translation>Ma zwykłe tempo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segmenty na sekundę</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
</context>
<context>
    <name>outbound::PastePanel</name>
    <message>
        <source>Paste something else</source>
        <translation>Wklej coś innego</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456
or a range of cells with its headers</source>
        <translation>+44 7700 900123, +44 7700 900456
albo zakres komórek z nagłówkami</translation>
    </message>
    <message>
        <source>Commas, tabs, blanks or new lines between them; further columns become variables.</source>
        <translation>Oddzielone przecinkami, tabulatorami, spacjami lub nowymi wierszami; dalsze kolumny stają się zmiennymi.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln line(s)</source>
        <translation>
            <numerusform>Wklejono %Ln wiersz</numerusform>
            <numerusform>Wklejono %Ln wiersze</numerusform>
            <numerusform>Wklejono %Ln wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PeopleCard</name>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Brak potwierdzenia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Brak potw.</translation>
    </message>
</context>
<context>
    <name>outbound::PhonePreview</name>
    <message>
        <source>Message preview</source>
        <translation>Podgląd wiadomości</translation>
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
        <translation>Port to liczba od %1 do %2. Do tego czasu pozostaje %3.</translation>
    </message>
</context>
<context>
    <name>outbound::PreviewHeader</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message numerus="yes">
        <source>+%n column(s)</source>
        <translation>
            <numerusform>+%n kolumna</numerusform>
            <numerusform>+%n kolumny</numerusform>
            <numerusform>+%n kolumn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>jeszcze %n kolumna</numerusform>
            <numerusform>jeszcze %n kolumny</numerusform>
            <numerusform>jeszcze %n kolumn</numerusform>
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
        <translation>%1, było: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Phone, as dialled</source>
        <translation>Numer docelowy</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Jak wklejono</translation>
    </message>
    <message>
        <source>%1, as pasted</source>
        <translation>%1, jak wklejono</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>%1, in the file</source>
        <translation>%1, w pliku</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <comment>a column</comment>
        <translation>%1 (ignorowana)</translation>
    </message>
    <message>
        <source>%1 (second phone)</source>
        <comment>a column</comment>
        <translation>%1 (drugi telefon)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>zmienna %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty cell(s)</source>
        <extracomment>spoken title of a column: its use and name, how many cells are empty</extracomment>
        <translation>
            <numerusform>%1, %n pusta komórka</numerusform>
            <numerusform>%1, %n puste komórki</numerusform>
            <numerusform>%1, %n pustych komórek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Poprzedni odbiorca</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Następny odbiorca</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nie wysłano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The message appears here as it will arrive.</source>
        <translation>Wiadomość pojawi się tu tak, jak dotrze do odbiorcy.</translation>
    </message>
    <message>
        <source>Row %1 is not sent. %2</source>
        <translation>Wiersz %1 nie bierze udziału w wysyłce. %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>do: %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>do: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segmenty</numerusform>
            <numerusform>%Ln segmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln znak</numerusform>
            <numerusform>%Ln znaki</numerusform>
            <numerusform>%Ln znaków</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewTable</name>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
</context>
<context>
    <name>outbound::ProgressBand</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>przekazano %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) a minute</source>
        <translation>
            <numerusform>%Ln wiadomość na minutę</numerusform>
            <numerusform>%Ln wiadomości na minutę</numerusform>
            <numerusform>%Ln wiadomości na minutę</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pace %2</source>
        <translation>%1, tempo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) still to come</source>
        <translation>
            <numerusform>brakuje jeszcze %Ln potwierdzenia</numerusform>
            <numerusform>brakuje jeszcze %Ln potwierdzeń</numerusform>
            <numerusform>brakuje jeszcze %Ln potwierdzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>koniec około %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>start %1</translation>
    </message>
    <message>
        <source>nothing is sent until you resume</source>
        <translation>nic nie jest wysyłane do czasu wznowienia</translation>
    </message>
    <message>
        <source>nothing more is sent, cancelled %1</source>
        <translation>nic więcej nie jest wysyłane, anulowano %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>zakończono %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Kopiuj podsumowanie</translation>
    </message>
    <message>
        <source>people</source>
        <translation>os.</translation>
    </message>
    <message>
        <source>Every person accounted for</source>
        <translation>Każda osoba rozliczona</translation>
    </message>
    <message>
        <source>Counting everybody …</source>
        <translation>Liczenie wszystkich …</translation>
    </message>
    <message>
        <source>Nobody is in this campaign.</source>
        <translation>W tej kampanii nikogo nie ma.</translation>
    </message>
    <message>
        <source>Everybody stands in exactly one place, and the record of every attempt agrees.</source>
        <translation>Każdy jest dokładnie w jednym miejscu i zgadza się to z zapisem wszystkich prób.</translation>
    </message>
    <message>
        <source>This does not add up</source>
        <translation>To się nie zgadza</translation>
    </message>
    <message>
        <source>The parts make %1, not %2.</source>
        <translation>Suma części to %1, a nie %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>phone, what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
            <numerusform>I jeszcze %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Nie policzono</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time</comment>
        <translation>stan na %1</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>sprawdzono przed chwilą</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>how long ago</comment>
        <translation>sprawdzono %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofExport</name>
    <message numerus="yes">
        <source>%Ln-campaigns</source>
        <comment>name of a file</comment>
        <translation>
            <numerusform>%Ln-kampania</numerusform>
            <numerusform>%Ln-kampanie</numerusform>
            <numerusform>%Ln-kampanii</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Zapisz te osoby</translation>
    </message>
    <message>
        <source>Save everybody</source>
        <translation>Zapisz wszystkich</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-failed.csv</source>
        <extracomment>name of a file: the campaign&apos;s name, then what of it</extracomment>
        <translation>%1-nieudane.csv</translation>
    </message>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-osoby.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved to “%1”.</source>
        <translation>
            <numerusform>Zapisano %Ln osobę w „%1”.</numerusform>
            <numerusform>Zapisano %Ln osoby w „%1”.</numerusform>
            <numerusform>Zapisano %Ln osób w „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ReadingPanel</name>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>First row holds the names</source>
        <translation>Pierwszy wiersz zawiera nazwy</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Wróć do rozpoznanych ustawień</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Sposób odczytu</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Skip rows</source>
        <translation>Pomiń wiersze</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Pomijane wiersze</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Wiersz nagłówka</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Zmiana nazwy: %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientHistory</name>
    <message>
        <source>Close details</source>
        <translation>Zamknij szczegóły</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historia numeru %1</translation>
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
        <translation>Stan</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>SID or cause</source>
        <translation>SID lub przyczyna</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In doubt, asking Twilio</source>
        <translation>Niepewne, sprawdzane w Twilio</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nigdy nie wysłano</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>With Twilio</source>
        <translation>W Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Nikogo tu nie ma</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Szukaj odbiorców</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkich</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Nie ma jeszcze odbiorców</translation>
    </message>
    <message>
        <source>This draft has nobody to be sent to.</source>
        <translation>Tego szkicu nie ma do kogo wysłać.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Nie ma takiej osoby</translation>
    </message>
    <message>
        <source>No phone and no variable has these words.</source>
        <translation>Tych słów nie zawiera żaden telefon ani zmienna.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln people.</source>
        <translation>
            <numerusform>Filtr ukrywa %Ln osobę.</numerusform>
            <numerusform>Filtr ukrywa %Ln osoby.</numerusform>
            <numerusform>Filtr ukrywa %Ln osób.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsTable</name>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Pokaż przebieg</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopiuj telefon</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Kopiuj SID</translation>
    </message>
</context>
<context>
    <name>outbound::RejectedExport</name>
    <message>
        <source>Save rejected rows</source>
        <translation>Zapisz odrzucone wiersze</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <extracomment>name of a file: the list&apos;s name, then what of it</extracomment>
        <translation>%1-odrzucone.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to “%1”.</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz w „%1”.</numerusform>
            <numerusform>Zapisano %Ln wiersze w „%1”.</numerusform>
            <numerusform>Zapisano %Ln wierszy w „%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RenamePopup</name>
    <message>
        <source>Name in the message</source>
        <translation>Nazwa w wiadomości</translation>
    </message>
</context>
<context>
    <name>outbound::ResumeDialog</name>
    <message>
        <source>This data was copied or restored.</source>
        <translation>Te dane skopiowano lub przywrócono.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here are not texted yet; the other copy may have texted them since.</source>
        <translation>
            <numerusform>Tutaj do %Ln osoby jeszcze nie wysłano SMS-a; od tego czasu mogła to zrobić druga kopia.</numerusform>
            <numerusform>Tutaj do %Ln osób jeszcze nie wysłano SMS-a; od tego czasu mogła to zrobić druga kopia.</numerusform>
            <numerusform>Tutaj do %Ln osób jeszcze nie wysłano SMS-a; od tego czasu mogła to zrobić druga kopia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s message log first.</source>
        <translation>Najpierw proszę zajrzeć do dziennika wiadomości Twilio.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Wznowić „%1”?</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Nie wznawiaj</translation>
    </message>
    <message numerus="yes">
        <source>Resume and text %Ln people</source>
        <translation>
            <numerusform>Wznów i wyślij do %Ln osoby</numerusform>
            <numerusform>Wznów i wyślij do %Ln osób</numerusform>
            <numerusform>Wznów i wyślij do %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetentionCombo</name>
    <message>
        <source>For good</source>
        <translation>Na zawsze</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetryDialog</name>
    <message numerus="yes">
        <source>%Ln who may have got it are left alone.</source>
        <translation>
            <numerusform>%Ln osoba, która mogła ją już dostać, zostanie pominięta.</numerusform>
            <numerusform>%Ln osoby, które mogły ją już dostać, zostaną pominięte.</numerusform>
            <numerusform>%Ln osób, które mogły ją już dostać, zostanie pominiętych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who opted out are left alone.</source>
        <translation>
            <numerusform>%Ln wypisana osoba zostanie pominięta.</numerusform>
            <numerusform>%Ln wypisane osoby zostaną pominięte.</numerusform>
            <numerusform>%Ln wypisanych osób zostanie pominiętych.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data was copied or restored, and the other copy may have texted people since. Look into Twilio&apos;s message log first.</source>
        <translation>Te dane skopiowano lub przywrócono i od tego czasu druga kopia mogła wysłać SMS-y. Najpierw proszę zajrzeć do dziennika wiadomości Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln people again whom the message certainly did not reach.</source>
        <translation>
            <numerusform>Ponowna wysyłka do %Ln osoby, do której wiadomość na pewno nie dotarła.</numerusform>
            <numerusform>Ponowna wysyłka do %Ln osób, do których wiadomość na pewno nie dotarła.</numerusform>
            <numerusform>Ponowna wysyłka do %Ln osób, do których wiadomość na pewno nie dotarła.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1.</source>
        <translation>
            <numerusform>Około %Ln segmentu z numeru %1.</numerusform>
            <numerusform>Około %Ln segmentów z numeru %1.</numerusform>
            <numerusform>Około %Ln segmentów z numeru %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1 numbers.</source>
        <translation>
            <numerusform>Około %Ln segmentu z %1 numerów.</numerusform>
            <numerusform>Około %Ln segmentów z %1 numerów.</numerusform>
            <numerusform>Około %Ln segmentów z %1 numerów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign goes on, so %Ln who are waiting are texted too.</source>
        <translation>
            <numerusform>Kampania ruszy dalej, więc SMS-a dostanie też %Ln osoba, do której jeszcze nie wysłano.</numerusform>
            <numerusform>Kampania ruszy dalej, więc SMS-a dostaną też %Ln osoby, do których jeszcze nie wysłano.</numerusform>
            <numerusform>Kampania ruszy dalej, więc SMS-a dostanie też %Ln osób, do których jeszcze nie wysłano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry “%1”?</source>
        <translation>Ponowić wysyłkę „%1”?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Nie ponawiaj</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Ponów do %Ln osoby</numerusform>
            <numerusform>Ponów do %Ln osób</numerusform>
            <numerusform>Ponów do %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowFixes</name>
    <message>
        <source>Change row %1</source>
        <translation>Zmiana wiersza %1</translation>
    </message>
    <message>
        <source>Leave out row %1</source>
        <translation>Pominięcie wiersza %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>Pominięcie %n wiersza</numerusform>
            <numerusform>Pominięcie %n wierszy</numerusform>
            <numerusform>Pominięcie %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Take row %1 back in</source>
        <translation>Przywrócenie wiersza %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back in</source>
        <translation>
            <numerusform>Przywrócenie %n wiersza</numerusform>
            <numerusform>Przywrócenie %n wierszy</numerusform>
            <numerusform>Przywrócenie %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>Włączenie wiersza %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n rows</source>
        <translation>
            <numerusform>Włączenie %n wiersza</numerusform>
            <numerusform>Włączenie %n wierszy</numerusform>
            <numerusform>Włączenie %n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Użycie zwykłych liter</translation>
    </message>
    <message>
        <source>Undo changes of row %1</source>
        <translation>Cofnięcie zmian w wierszu %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %n rows</source>
        <translation>
            <numerusform>Cofnięcie zmian w %n wierszu</numerusform>
            <numerusform>Cofnięcie zmian w %n wierszach</numerusform>
            <numerusform>Cofnięcie zmian w %n wierszach</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %L1 rows at once.</source>
        <translation>Naraz można wybrać najwyżej %L1 wierszy.</translation>
    </message>
</context>
<context>
    <name>outbound::RowMenu</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Kopiuj numer</translation>
    </message>
    <message>
        <source>Show only this number’s rows</source>
        <translation>Pokaż tylko wiersze tego numeru</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Include anyway</source>
        <translation>Włącz mimo to</translation>
    </message>
    <message>
        <source>Undo changes of this row</source>
        <translation>Cofnij zmiany tego wiersza</translation>
    </message>
    <message>
        <source>Undo changes of these rows</source>
        <translation>Cofnij zmiany tych wierszy</translation>
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
        <translation>Szukaj wierszy</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Zapisz odrzucone wiersze…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
</context>
<context>
    <name>outbound::RowsPanel</name>
    <message>
        <source>The list has no rows.</source>
        <translation>Lista nie ma wierszy.</translation>
    </message>
    <message>
        <source>No row is accepted.</source>
        <translation>Żaden wiersz nie jest przyjęty.</translation>
    </message>
    <message>
        <source>No row has a warning.</source>
        <translation>Żaden wiersz nie ma ostrzeżenia.</translation>
    </message>
    <message>
        <source>No number is there twice.</source>
        <translation>Żaden numer się nie powtarza.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>Żaden wiersz nie jest odrzucony.</translation>
    </message>
    <message>
        <source>Nobody opted out.</source>
        <translation>Nikt się nie wypisał.</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Szukaj wierszy</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Zapisz odrzucone wiersze…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Wszystkie wiersze</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Przyjęte</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucone</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Wypisane</translation>
    </message>
    <message>
        <source>The list has no rows below its header.</source>
        <translation>Lista nie ma wierszy pod nagłówkiem.</translation>
    </message>
    <message>
        <source>No row matches “%1”.</source>
        <translation>Żaden wiersz nie pasuje do „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln row(s).</source>
        <translation>
            <numerusform>Filtr ukrywa %Ln wiersz.</numerusform>
            <numerusform>Filtr ukrywa %Ln wiersze.</numerusform>
            <numerusform>Filtr ukrywa %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln row(s).</source>
        <translation>
            <numerusform>Wyszukiwanie ukrywa %Ln wiersz.</numerusform>
            <numerusform>Wyszukiwanie ukrywa %Ln wiersze.</numerusform>
            <numerusform>Wyszukiwanie ukrywa %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
</context>
<context>
    <name>outbound::SampleCard</name>
    <message>
        <source>Open a sample</source>
        <translation>Przykład na start</translation>
    </message>
    <message>
        <source>Real-looking lists, opened in the sandbox with a message ready.</source>
        <translation>Listy jak prawdziwe, otwierane w trybie testowym z gotową wiadomością.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Otwórz przykład</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>how many rows a list has</extracomment>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SandboxCard</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Wypróbuj tryb testowy</translation>
    </message>
    <message>
        <source>Send a whole campaign without an account or a network. Nobody is texted.</source>
        <translation>Cała kampania bez konta i bez sieci. Nikt nie dostanie SMS-a.</translation>
    </message>
    <message>
        <source>Start in the sandbox</source>
        <translation>Zacznij w trybie testowym</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxSection</name>
    <message>
        <source>Sandbox</source>
        <translation>Tryb testowy</translation>
    </message>
    <message>
        <source>A Twilio on this computer: everything works, nothing leaves it, deliveries are simulated.</source>
        <translation>Twilio na tym komputerze: wszystko działa, nic go nie opuszcza, dostarczanie jest symulowane.</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Użyj trybu testowego</translation>
    </message>
    <message>
        <source>The sandbox is in use. It has three numbers of different pace.</source>
        <translation>Używany jest tryb testowy. Ma trzy numery o różnym tempie.</translation>
    </message>
    <message>
        <source>Twilio is in use. The account and its campaigns wait meanwhile.</source>
        <translation>Używane jest Twilio. W trybie testowym konto i jego kampanie będą czekać.</translation>
    </message>
    <message>
        <source>It needs no account.</source>
        <translation>Nie wymaga konta.</translation>
    </message>
    <message numerus="yes">
        <source>Use the sandbox while %Ln campaign(s) are sending?</source>
        <translation>
            <numerusform>Użyć trybu testowego, gdy wysyła %Ln kampania?</numerusform>
            <numerusform>Użyć trybu testowego, gdy wysyłają %Ln kampanie?</numerusform>
            <numerusform>Użyć trybu testowego, gdy wysyła %Ln kampanii?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stops until the Twilio account is used again, and goes on exactly there.</source>
        <translation>Wysyłka zatrzyma się, dopóki konto Twilio nie będzie znów używane, i ruszy dokładnie od tego miejsca.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Wysyłaj dalej</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Uruchamianie …</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxStrip</name>
    <message>
        <source>Sandbox</source>
        <translation>Tryb testowy</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; deliveries are simulated.</source>
        <translation>Nic nie opuszcza tego komputera; dostarczanie jest symulowane.</translation>
    </message>
    <message>
        <source>Connect Twilio</source>
        <translation>Połącz Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zmień termin</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Wybierz termin</translation>
    </message>
    <message>
        <source>It starts %1.</source>
        <translation>Start %1.</translation>
    </message>
    <message>
        <source>It is a draft and waits until it gets a time.</source>
        <translation>To szkic; czeka, aż dostanie termin.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Zachowaj termin</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Niech czeka</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleEdit</name>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>first (%1)</source>
        <extracomment>The hour comes twice; BST</extracomment>
        <translation>pierwsza (%1)</translation>
    </message>
    <message>
        <source>second (%1)</source>
        <translation>druga (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its offset: &quot;09:00 BST&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date and time. It stays %2.</source>
        <extracomment>What was typed, and the date and time that stay</extracomment>
        <translation>„%1” to nie data i godzina. Pozostaje %2.</translation>
    </message>
    <message>
        <source>This time has passed. In %1 it is %2, %3 now.</source>
        <extracomment>A time zone, a date and a time</extracomment>
        <translation>Ten czas już minął. W strefie %1 jest teraz %2, %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2 comes twice that night:</source>
        <comment>weekday, time</comment>
        <translation>%1, godzina %2 wypada tej nocy dwa razy:</translation>
    </message>
    <message>
        <source>%1 does not exist there; it will be sent on %2 at %3.</source>
        <comment>date, date, time</comment>
        <translation>%1 tam nie istnieje; wysyłka nastąpi %2 o %3.</translation>
    </message>
    <message>
        <source>%1, %2 does not exist that night; it will be sent at %3.</source>
        <comment>weekday, time, time</comment>
        <translation>%1, godzina %2 tej nocy nie istnieje; wysyłka nastąpi o %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday, a time with its offset</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; here it is %2 then.</source>
        <comment>Thursday, 09:00 EDT; Thu 14 May, 14:00</comment>
        <translation>%1; tutaj będzie wtedy %2.</translation>
    </message>
</context>
<context>
    <name>outbound::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
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
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message>
        <source>2 segments</source>
        <translation>2 segmenty</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 lub więcej</translation>
    </message>
    <message>
        <source>Done about</source>
        <translation>Koniec około</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segmenty</numerusform>
            <numerusform>%Ln segmentów</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Przy %1</translation>
    </message>
    <message>
        <source>Sending takes</source>
        <translation>Wysyłka potrwa</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Gdzie indziej</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>United Kingdom: 1,204 people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osoby</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Kosztowałoby</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Prices are not known.</source>
        <translation>Ceny nie są znane.</translation>
    </message>
    <message>
        <source>The sandbox charges nothing; its prices are examples.</source>
        <translation>Tryb testowy nie pobiera opłat; jego ceny są przykładowe.</translation>
    </message>
    <message>
        <source>At today’s prices of Twilio. Carriers may charge more.</source>
        <translation>Według dzisiejszych cen Twilio. Operatorzy mogą doliczyć dodatkowe opłaty.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Costs: about $52.40</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>ponad %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>United Kingdom: 1,204 people, 1,310 segments, $52.40</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>cena nieznana</translation>
    </message>
</context>
<context>
    <name>outbound::SendBar</name>
    <message>
        <source>Send now</source>
        <translation>Wyślij teraz</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zaplanuj</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>outbound::SendFlow</name>
    <message>
        <source>Sending to %1 in</source>
        <translation>Wysyłka (%1) za</translation>
    </message>
</context>
<context>
    <name>outbound::SenderField</name>
    <message>
        <source>No number yet</source>
        <translation>Nie ma jeszcze numeru</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Numer nadawcy</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Dodaj numery</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
            <numerusform>i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers to send from</source>
        <translation>Dodaj numery nadawcy</translation>
    </message>
    <message>
        <source>Also sent from %1</source>
        <translation>Wysyłane także z: %1</translation>
    </message>
</context>
<context>
    <name>outbound::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Rules that every campaign follows, those that are sending now as well.</source>
        <translation>Zasady obowiązujące każdą kampanię, także te, które właśnie wysyłają.</translation>
    </message>
    <message>
        <source>Stop trying to deliver a text after</source>
        <translation>Koniec prób dostarczenia SMS-a po</translation>
    </message>
    <message>
        <source>Twilio keeps trying for this long when a phone is off; then the text expires instead of arriving at night.</source>
        <translation>Tak długo Twilio próbuje, gdy telefon jest wyłączony; potem SMS wygasa, zamiast dotrzeć w nocy.</translation>
    </message>
    <message>
        <source>A scheduled campaign waits as a draft when it was missed by more than</source>
        <translation>Zaplanowana kampania czeka jako szkic, gdy od jej terminu minęło więcej niż</translation>
    </message>
    <message>
        <source>The program was off or the computer asleep at its time. Up to this late it is still sent.</source>
        <translation>Program był wyłączony lub komputer uśpiony w chwili startu. Przy opóźnieniu do tej wartości kampania zostanie jeszcze wysłana.</translation>
    </message>
    <message>
        <source>When an answer from Twilio got lost, look the text up for</source>
        <translation>Gdy odpowiedź Twilio przepadnie, SMS jest szukany przez</translation>
    </message>
    <message>
        <source>Only a text that Twilio doesn’t list after this wait is sent again, so nobody gets it twice.</source>
        <translation>Ponownie wysyłany jest tylko SMS, którego po tym czasie nie ma na liście Twilio, więc nikt nie dostaje go dwa razy.</translation>
    </message>
    <message>
        <source>A computer that falls asleep stops sending and goes on when it wakes. The screen may still turn off.</source>
        <translation>Uśpiony komputer przestaje wysyłać i rusza dalej po wybudzeniu. Ekran może się mimo to wyłączać.</translation>
    </message>
    <message>
        <source>Keep the computer awake while campaigns send</source>
        <translation>Nie usypiaj komputera, gdy kampanie wysyłają</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Zapisano o %1</translation>
    </message>
</context>
<context>
    <name>outbound::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Zmiany działają od razu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sekcja</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>Nie znaleziono ustawienia</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Nic tutaj nie wspomina o „%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystkie</translation>
    </message>
</context>
<context>
    <name>outbound::ShortcutsPage</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
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
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Kampanie SMS</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>outbound::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>outbound::SourceBadge</name>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
</context>
<context>
    <name>outbound::SplitBar</name>
    <message>
        <source>Don’t split</source>
        <translation>Nie dziel</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln campaigns</source>
        <translation>
            <numerusform>Podziel na %Ln kampanię</numerusform>
            <numerusform>Podziel na %Ln kampanie</numerusform>
            <numerusform>Podziel na %Ln kampanii</numerusform>
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
        <translation>Segmenty/min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Na minutę</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Jeszcze nic nie wysłano.</translation>
    </message>
    <message>
        <source>%1 segments a minute at %2.</source>
        <translation>O %2: %1 segm. na minutę.</translation>
    </message>
    <message>
        <source>%1 The pace is %2.</source>
        <translation>%1 Tempo wynosi %2.</translation>
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
        <translation>teraz</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
</context>
<context>
    <name>outbound::TodayStrip</name>
    <message>
        <source>Sent today</source>
        <translation>Wysłano dziś</translation>
    </message>
    <message>
        <source>Delivery rate today</source>
        <translation>Dostarczalność dziś</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Teraz w toku</translation>
    </message>
    <message>
        <source>Next scheduled</source>
        <translation>Najbliższa zaplanowana</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>jeszcze bez wyników</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>koniec około %1</translation>
    </message>
    <message>
        <source>last one done about %1</source>
        <translation>ostatnia skończy się około %1</translation>
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
            <numerusform>wiadomość</numerusform>
            <numerusform>wiadomości</numerusform>
            <numerusform>wiadomości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next scheduled, %Ln person(s)</source>
        <translation>
            <numerusform>Najbliższa zaplanowana, %Ln osoba</numerusform>
            <numerusform>Najbliższa zaplanowana, %Ln osoby</numerusform>
            <numerusform>Najbliższa zaplanowana, %Ln osób</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::Tray</name>
    <message>
        <source>Show Outbound</source>
        <translation>Pokaż Outbound</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>Cofnij</translation>
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
        <translation>Wstaw %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
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
        <translation>było: %1</translation>
    </message>
</context>
<context>
    <name>outbound::WallTimeEdit</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>outbound::WelcomePage</name>
    <message>
        <source>Text people from your own Twilio account</source>
        <translation>SMS-y z własnego konta Twilio</translation>
    </message>
    <message>
        <source>Your lists and messages stay in one file on this computer. Pick a way in; you can change it later.</source>
        <translation>Listy i wiadomości pozostają w jednym pliku na tym komputerze. Wybrany teraz sposób można później zmienić.</translation>
    </message>
    <message>
        <source>Or drop a CSV anywhere in this window, or open one with</source>
        <translation>Można też upuścić plik CSV w dowolnym miejscu tego okna albo otworzyć go skrótem</translation>
    </message>
    <message>
        <source>A campaign needs a number to send from: pick a way in first.</source>
        <translation>Kampania wymaga numeru nadawcy: najpierw proszę wybrać, jak zacząć.</translation>
    </message>
</context>
<context>
    <name>outbound::WhenSection</name>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
</context>
<context>
    <name>outbound::ZoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name</source>
        <translation>Wystarczy wpisać część nazwy miasta</translation>
    </message>
</context>
</TS>
