<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AgentMeant</name>
    <message>
        <source>No agent has the id or the name “%1”.</source>
        <translation>Aucun agent n’a l’identifiant ou le nom « %1 ».</translation>
    </message>
    <message>
        <source>“%1” may be any of these agents: %2. Name one by its id.</source>
        <translation>« %1 » peut désigner l’un de ces agents : %2. Indiquez-en un par son identifiant.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>A request may have up to 8 MB.</source>
        <translation>Une requête peut faire jusqu’à 8 Mo.</translation>
    </message>
    <message>
        <source>The headers may have up to 32 KiB.</source>
        <translation>Les en-têtes peuvent faire jusqu’à 32 Kio.</translation>
    </message>
    <message>
        <source>This is not a well-formed HTTP request.</source>
        <translation>Ce n’est pas une requête HTTP bien formée.</translation>
    </message>
    <message>
        <source>Only Outbound&apos;s own window and shell may do this.</source>
        <translation>Seules la fenêtre et la ligne de commande d’Outbound peuvent le faire.</translation>
    </message>
    <message>
        <source>This takes no body.</source>
        <translation>Cette requête n’accepte pas de corps.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>Il n’y a rien à cette adresse.</translation>
    </message>
    <message>
        <source>This can&apos;t be done here.</source>
        <translation>Cette opération n’est pas possible ici.</translation>
    </message>
    <message>
        <source>There is no such campaign in this account.</source>
        <translation>Cette campagne n’existe pas dans ce compte.</translation>
    </message>
    <message>
        <source>This is pending, queued, sent, delivered, undelivered or failed.</source>
        <translation>Les valeurs possibles sont pending, queued, sent, delivered, undelivered et failed.</translation>
    </message>
    <message>
        <source>Give a time with its zone, such as 2026-05-20T09:00:00Z.</source>
        <translation>Indiquez une heure avec son fuseau, par exemple 2026-05-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Aucun fuseau horaire ne porte ce nom.</translation>
    </message>
    <message>
        <source>Make another agent the default one instead.</source>
        <translation>Faites plutôt d’un autre agent l’agent par défaut.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Une cadence va de 0,01 à 1 000 segments par seconde.</translation>
    </message>
    <message>
        <source>This number did not opt out.</source>
        <translation>Ce numéro n’est pas désinscrit.</translation>
    </message>
    <message>
        <source>This has to be a number in E.164, such as +447700900123.</source>
        <translation>Il faut ici un numéro au format E.164, par exemple +447700900123.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first: opt-outs are an account&apos;s.</source>
        <translation>Connectez d’abord Twilio ou le bac à sable : les désinscriptions sont propres à un compte.</translation>
    </message>
    <message>
        <source>Address this API as 127.0.0.1 or localhost, with its port.</source>
        <translation>Adressez-vous à cette API par 127.0.0.1 ou localhost, avec son port.</translation>
    </message>
    <message>
        <source>Web pages may not use this API.</source>
        <translation>Les pages Web ne peuvent pas utiliser cette API.</translation>
    </message>
    <message>
        <source>A body has to be sent as Content-Type: application/json, without an encoding.</source>
        <translation>Un corps doit être envoyé avec Content-Type: application/json, sans encodage.</translation>
    </message>
    <message>
        <source>Send a key: Authorization: Bearer KEY_ID:KEY_SECRET.</source>
        <translation>Envoyez une clé : Authorization: Bearer KEY_ID:KEY_SECRET.</translation>
    </message>
    <message>
        <source>Too many wrong keys. Wait a minute.</source>
        <translation>Trop de clés erronées. Attendez une minute.</translation>
    </message>
    <message>
        <source>This key is not known. It may have been revoked.</source>
        <translation>Cette clé est inconnue. Elle a peut-être été révoquée.</translation>
    </message>
    <message>
        <source>Write a fraction as a text, so that it is sent as you wrote it.</source>
        <translation>Écrivez un nombre décimal sous forme de texte, pour qu’il soit envoyé tel que vous l’avez écrit.</translation>
    </message>
    <message>
        <source>A variable is a text.</source>
        <translation>Une variable est un texte.</translation>
    </message>
    <message numerus="yes">
        <source>A person may have up to %n variables.</source>
        <translation>
            <numerusform>Une personne peut avoir jusqu’à %n variable.</numerusform>
            <numerusform>Une personne peut avoir jusqu’à %n variables.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to 10,000 people; these are %1.</source>
        <translation>Une campagne s’adresse à 10 000 personnes au maximum ; il y en a ici %1.</translation>
    </message>
    <message>
        <source>Only schedule_type &quot;schedule&quot; has a time.</source>
        <translation>Seul le schedule_type « schedule » admet une heure.</translation>
    </message>
    <message>
        <source>This is now, schedule or draft.</source>
        <translation>Les valeurs possibles sont now, schedule et draft.</translation>
    </message>
    <message>
        <source>There is no webhook_url to sign for.</source>
        <translation>Il n’y a pas de webhook_url pour laquelle signer.</translation>
    </message>
    <message>
        <source>This is dashboard or api.</source>
        <translation>Les valeurs possibles sont dashboard et api.</translation>
    </message>
    <message>
        <source>This is sandbox or twilio.</source>
        <translation>Les valeurs possibles sont sandbox et twilio.</translation>
    </message>
    <message>
        <source>There are too many who listen to events.</source>
        <translation>Trop de programmes écoutent déjà les événements.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>Le corps doit être un objet JSON.</translation>
    </message>
    <message>
        <source>This has to be an object.</source>
        <translation>Il faut ici un objet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>« %1 » manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>« %1 » doit être un texte.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n characters.</source>
        <translation>
            <numerusform>« %1 » peut avoir jusqu’à %n caractère.</numerusform>
            <numerusform>« %1 » peut avoir jusqu’à %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false.</source>
        <translation>« %1 » doit être true ou false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a number.</source>
        <translation>« %1 » doit être un nombre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list.</source>
        <translation>« %1 » doit être une liste.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n entries.</source>
        <translation>
            <numerusform>« %1 » peut avoir jusqu’à %n élément.</numerusform>
            <numerusform>« %1 » peut avoir jusqu’à %n éléments.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be a text.</source>
        <translation>Il faut ici un texte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object.</source>
        <translation>« %1 » doit être un objet.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Il n’y a pas de champ « %1 » ici.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>Le champ « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>The body is not JSON: look at byte %1.</source>
        <translation>Le corps n’est pas du JSON : voyez l’octet %1.</translation>
    </message>
    <message>
        <source>The body is nested more than %1 deep.</source>
        <translation>Le corps compte plus de %1 niveaux d’imbrication.</translation>
    </message>
    <message>
        <source>A text has a NUL character in it.</source>
        <translation>Un texte contient un caractère NUL.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>Cette Idempotency-Key a déjà servi pour une autre requête.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 255 ASCII characters, and comes once.</source>
        <translation>Une Idempotency-Key compte de 1 à 255 caractères ASCII et n’apparaît qu’une fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>« %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number from %2 to %3.</source>
        <translation>« %1 » doit être un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Il n’y a pas de paramètre « %1 » ici.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message>
        <source>Recipient %1 has no number in E.164, such as +447700900123.</source>
        <translation>Le destinataire %1 n’a pas de numéro au format E.164, par exemple +447700900123.</translation>
    </message>
    <message>
        <source>Recipient %1 has a number that came before.</source>
        <translation>Le destinataire %1 a un numéro déjà présent plus haut.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Choisissez un numéro d’envoi.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Écrivez un message.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Ajoutez au moins un destinataire.</translation>
    </message>
    <message>
        <source>Choose each sending number once.</source>
        <translation>Choisissez chaque numéro d’envoi une seule fois.</translation>
    </message>
    <message>
        <source>Choose the date and time of the launch.</source>
        <translation>Choisissez la date et l’heure du lancement.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %Ln characters.</source>
        <translation>
            <numerusform>Un nom compte au plus %Ln caractère.</numerusform>
            <numerusform>Un nom compte au plus %Ln caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Une campagne s’adresse à %1 personnes au maximum ; il y en a ici %2.</translation>
    </message>
</context>
<context>
    <name>CampaignAction</name>
    <message>
        <source>Launched: %1.</source>
        <translation>Lancée : %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>Suspendue : %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reprise : %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Annulée : %1.</translation>
    </message>
    <message>
        <source>Trying again: %1.</source>
        <translation>Nouvel essai : %1.</translation>
    </message>
    <message>
        <source>People who are texted again: %1</source>
        <translation>Personnes à qui un SMS est de nouveau envoyé : %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name, id</comment>
        <translation>« %1 » (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) of %1 again?</source>
        <translation>
            <numerusform>Envoyer de nouveau un SMS à %Ln personne de %1 ?</numerusform>
            <numerusform>Envoyer de nouveau un SMS à %Ln personnes de %1 ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 for good? %Ln person(s) are not texted yet.</source>
        <translation>
            <numerusform>Annuler définitivement %1 ? Il reste %Ln personne à qui aucun SMS n’a encore été envoyé.</numerusform>
            <numerusform>Annuler définitivement %1 ? Il reste %Ln personnes à qui aucun SMS n’a encore été envoyé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignChoice</name>
    <message>
        <source>No campaign has the id or the name “%1”.</source>
        <translation>Aucune campagne n’a l’identifiant ou le nom « %1 ».</translation>
    </message>
    <message>
        <source>“%1” may be any of these campaigns: %2. Name one by its id.</source>
        <translation>« %1 » peut désigner l’une de ces campagnes : %2. Indiquez-en une par son identifiant.</translation>
    </message>
    <message>
        <source>Name a campaign by its id or its name.</source>
        <translation>Indiquez une campagne par son identifiant ou son nom.</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>24,310 people; 3 campaigns</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 d’envoi depuis %2</translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation>environ %1 d’envoi depuis %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 that take turns, %2</source>
        <comment>3 campaigns; 24,310 segments, about 6 h.</comment>
        <translation>%1 à tour de rôle, %2</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 + %4 opted out = %5</source>
        <translation>acceptées %1 + rejetées %2 + %3 + désinscrits %4 = %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln doublon</numerusform>
            <numerusform>%Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Une campagne s’adresse à %1 personnes au maximum ; il y en a ici %2.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the number, so they take turns.</source>
        <translation>Ces %1 sont réparties en %2 de %3 au maximum, nommées de 1/%4 à %4/%4. Elles partagent le numéro et envoient donc à tour de rôle.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the numbers, so they take turns.</source>
        <translation>Ces %1 sont réparties en %2 de %3 au maximum, nommées de 1/%4 à %4/%4. Elles partagent les numéros et envoient donc à tour de rôle.</translation>
    </message>
    <message>
        <source>Connect Twilio or start the sandbox first.</source>
        <translation>Connectez d’abord Twilio ou démarrez le bac à sable.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Donnez un nom à la campagne.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Choisissez un numéro d’envoi.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>La liste est en cours de lecture.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Ajoutez au moins un destinataire.</translation>
    </message>
    <message>
        <source>No row can be sent.</source>
        <translation>Aucune ligne ne peut être envoyée.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Écrivez un message.</translation>
    </message>
    <message>
        <source>The segments are being counted.</source>
        <translation>Le nombre de segments est en cours de calcul.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people the text is too long: %1 characters, %2 at most.</source>
        <translation>
            <numerusform>Pour %Ln personne, le texte est trop long : %1 caractères, pour %2 au maximum.</numerusform>
            <numerusform>Pour %Ln personnes, le texte est trop long : %1 caractères, pour %2 au maximum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Choisissez une heure à venir.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>$52.40</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>$50.10</comment>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>would cost %1</source>
        <comment>about $52.40</comment>
        <translation>ce qui coûterait %1</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>at %1</source>
        <translation>le %1</translation>
    </message>
    <message>
        <source>%1 = %2 delivered + %3 failed (%4 refused, %5 without confirmation) + %6 pending</source>
        <translation>%1 = %2 remis + %3 en échec (refusés : %4, sans confirmation : %5) + %6 en attente</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 par minute</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>incertains : %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation>Aucune campagne pour l’instant.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Démarrée</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Cause de l’échec</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>Of other accounts there are %Ln; try --sandbox.</source>
        <translation>
            <numerusform>Il y en a %Ln dans d’autres comptes ; essayez --sandbox.</numerusform>
            <numerusform>Il y en a %Ln dans d’autres comptes ; essayez --sandbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>A name has no braces.</source>
        <translation>Un nom ne contient pas d’accolades.</translation>
    </message>
    <message>
        <source>Another column is called “%1”.</source>
        <translation>Une autre colonne s’appelle « %1 ».</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Second téléphone</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>chosen by you</source>
        <translation>choisie par vous</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>d’après son nom</translation>
    </message>
    <message>
        <source>%1 % of cells are phone numbers</source>
        <translation>%1 % des cellules sont des numéros de téléphone</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a reason; a share of cells</comment>
        <translation>%1 ; %2</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>Aucune colonne ne semble contenir des numéros de téléphone.</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>column %1</source>
        <translation>colonne %1</translation>
    </message>
    <message>
        <source>No column is called “%1”. There are: %2.</source>
        <translation>Aucune colonne ne s’appelle « %1 ». Il y a : %2.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>SMS campaigns over your own Twilio account.</source>
        <translation>Des campagnes de SMS depuis votre propre compte Twilio.</translation>
    </message>
    <message>
        <source>&apos;outbound COMMAND --help&apos; says what a command and its options do.</source>
        <translation>« outbound COMMANDE --help » explique une commande et ses options.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>Valeurs possibles de %1 : %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options :</translation>
    </message>
    <message>
        <source>Commands of &apos;outbound %1&apos;:</source>
        <translation>Commandes de « outbound %1 » :</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes seconds from 1 to 3600.</source>
        <translation>--%1 attend un nombre de secondes de 1 à 3600.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 65535; 0 picks a free one.</source>
        <translation>--%1 attend un nombre de 0 à 65535 ; 0 choisit un port libre.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Vouliez-vous dire --%1 ?</translation>
    </message>
    <message>
        <source>See outbound --help.</source>
        <translation>Voir outbound --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command. &apos;outbound %2&apos; needs one of: %3.</source>
        <translation>« %1 » n’est pas une commande. « outbound %2 » attend l’un de ces mots : %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command of outbound.</source>
        <translation>« %1 » n’est pas une commande d’outbound.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>--%1 does not belong to &apos;%2&apos;. See %2 --help.</source>
        <translation>L’option --%1 ne fait pas partie de « %2 ». Voir %2 --help.</translation>
    </message>
    <message>
        <source>--%1 can be given once. See %2 --help.</source>
        <translation>L’option --%1 ne peut être donnée qu’une fois. Voir %2 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2. See %1 --help.</source>
        <translation>Il manque %2 à « %1 ». Voir %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes nothing behind it but options. See %1 --help.</source>
        <translation>« %1 » n’attend rien d’autre que des options. Voir %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one %2 (put quotes around what has blanks). See %1 --help.</source>
        <translation>« %1 » n’attend qu’un seul %2 (mettez entre guillemets ce qui contient des espaces). Voir %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of: %2.</source>
        <translation>« %1 » attend l’une de ces valeurs : %2.</translation>
    </message>
    <message>
        <source>--mps takes message segments a second, from 0.01 to 1000.</source>
        <translation>--mps attend des segments de message par seconde, de 0.01 à 1000.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Un agent doit avoir un nom.</translation>
    </message>
    <message>
        <source>Say what is to change: --name, --prompt or both.</source>
        <translation>Indiquez ce qu’il faut modifier : --name, --prompt ou les deux.</translation>
    </message>
    <message>
        <source>--name takes what the agent is called.</source>
        <translation>--name attend le nom de l’agent.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Une clé doit avoir un nom.</translation>
    </message>
    <message>
        <source>--twilio-url takes an https address, or an http address on this machine such as http://127.0.0.1:8080.</source>
        <translation>--twilio-url attend une adresse https, ou une adresse http sur cet ordinateur, par exemple http://127.0.0.1:8080.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the window, or with --headless run the engine without one.</source>
        <translation>Ouvrir la fenêtre ou, avec --headless, exécuter le moteur sans fenêtre.</translation>
    </message>
    <message>
        <source>Without a window the engine says where its data lie, where its API listens and what becomes of each campaign, a line each. SIGTERM and SIGINT end it: nothing more is handed over, what is known is stored, and the next start goes on exactly there. SIGHUP lets it read its settings again.

One engine runs on a data folder. The commands work whether or not one does: where one runs they are asked of it, else they change the data themselves.</source>
        <translation>Sans fenêtre, le moteur indique où sont ses données, où écoute son API et ce que devient chaque campagne, à raison d’une ligne chacun. SIGTERM et SIGINT l’arrêtent : plus rien n’est transmis, tout ce qui est connu est enregistré, et le prochain démarrage reprend exactement là. SIGHUP lui fait relire ses paramètres.

Un seul moteur fonctionne sur un dossier de données. Les commandes s’utilisent avec ou sans lui : si un moteur est en marche, elles passent par lui ; sinon, elles modifient elles-mêmes les données.</translation>
    </message>
    <message>
        <source>Text a list, now or at a time.</source>
        <translation>Envoyer un SMS à une liste, maintenant ou à une heure donnée.</translation>
    </message>
    <message>
        <source>Shows how the list was judged, what the texts take and when they will be out, asks, and makes a campaign of it. Either --now or --at is needed: texting is never what happens by default. Where nobody can be asked, as in a pipe, --yes is needed as well.

Where an engine runs, it sends the campaign. Where none does, the campaign is stored and is sent as soon as one runs; with --wait this process is the engine until the campaign has ended. Ctrl+C ends the waiting, never the campaign: an engine that runs goes on with it, else the next one does.

A placeholder that no column of the list fills stays empty in every text; it is named beforehand.</source>
        <translation>Montre comment la liste a été évaluée, combien de segments prennent les SMS et quand ils seront partis, pose la question, puis en fait une campagne. Il faut soit --now, soit --at : aucun SMS n’est jamais envoyé par défaut. Là où la question ne peut être posée à personne, par exemple dans un tube, il faut aussi --yes.

Si un moteur est en marche, c’est lui qui envoie la campagne. Sinon, la campagne est enregistrée, puis envoyée dès qu’un moteur fonctionne ; avec --wait, ce processus est le moteur jusqu’à la fin de la campagne. Ctrl+C met fin à l’attente, jamais à la campagne : un moteur en marche la poursuit ; sinon, le prochain le fera.

Un emplacement qu’aucune colonne de la liste ne remplit reste vide dans chaque SMS ; il est signalé avant l’envoi.</translation>
    </message>
    <message>
        <source>List the campaigns with their counts, newest first.</source>
        <translation>Lister les campagnes avec leurs chiffres, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Show a campaign in full.</source>
        <translation>Afficher une campagne en détail.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an id, the beginning of one, or a name.</source>
        <translation>CAMPAIGN est un identifiant, le début d’un identifiant ou un nom.</translation>
    </message>
    <message>
        <source>Send a draft or scheduled campaign now.</source>
        <translation>Envoyer maintenant un brouillon ou une campagne programmée.</translation>
    </message>
    <message>
        <source>Hand nothing more of a campaign over.</source>
        <translation>Ne plus rien transmettre d’une campagne.</translation>
    </message>
    <message>
        <source>Let a paused campaign go on.</source>
        <translation>Reprendre une campagne suspendue.</translation>
    </message>
    <message>
        <source>End a campaign for good; what was handed over is not recalled.</source>
        <translation>Mettre fin définitivement à une campagne ; ce qui a été transmis ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>Text those again whom a campaign certainly did not reach.</source>
        <translation>Envoyer de nouveau le SMS d’une campagne aux personnes dont il est certain qu’elles ne l’ont pas reçu.</translation>
    </message>
    <message>
        <source>Write everybody of a campaign with what became of them as CSV.</source>
        <translation>Écrire en CSV chaque personne d’une campagne, avec ce qu’est devenu son SMS.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>Toute cellule qu’un tableur exécuterait comme une formule est précédée d’une apostrophe.</translation>
    </message>
    <message>
        <source>List the numbers campaigns can be sent from.</source>
        <translation>Lister les numéros depuis lesquels des campagnes peuvent être envoyées.</translation>
    </message>
    <message>
        <source>Ask the account for its numbers.</source>
        <translation>Demander ses numéros au compte.</translation>
    </message>
    <message>
        <source>Set the pace of a number.</source>
        <translation>Définir la cadence d’un numéro.</translation>
    </message>
    <message>
        <source>Make a key for the API and print it, this once.</source>
        <translation>Créer une clé d’API et l’afficher, cette seule fois.</translation>
    </message>
    <message>
        <source>It is printed as KEY_ID:KEY_SECRET and goes into the header &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Only a hash of the secret is kept.</source>
        <translation>Elle est affichée sous la forme KEY_ID:KEY_SECRET et se place dans l’en-tête « Authorization: Bearer KEY_ID:KEY_SECRET ». Seule une empreinte du secret est conservée.</translation>
    </message>
    <message>
        <source>List the keys of the API and when they were last used.</source>
        <translation>Lister les clés d’API et leur dernier usage.</translation>
    </message>
    <message>
        <source>Let a key open the API no more.</source>
        <translation>Ne plus laisser une clé donner accès à l’API.</translation>
    </message>
    <message>
        <source>List who must not be texted.</source>
        <translation>Lister les numéros qui ne doivent pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>Text these numbers no more.</source>
        <translation>Ne plus envoyer de SMS à ces numéros.</translation>
    </message>
    <message>
        <source>Let a number be texted again.</source>
        <translation>Permettre d’envoyer de nouveau des SMS à un numéro.</translation>
    </message>
    <message>
        <source>Text nobody on a list any more; - is standard input.</source>
        <translation>Ne plus envoyer de SMS à aucun numéro d’une liste ; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Write who must not be texted as CSV.</source>
        <translation>Écrire en CSV les numéros qui ne doivent pas recevoir de SMS.</translation>
    </message>
    <message>
        <source>List the agents.</source>
        <translation>Lister les agents.</translation>
    </message>
    <message>
        <source>Make an agent.</source>
        <translation>Créer un agent.</translation>
    </message>
    <message>
        <source>Give an agent another name or prompt.</source>
        <translation>Donner à un agent un autre nom ou d’autres instructions.</translation>
    </message>
    <message>
        <source>AGENT is an id, the beginning of one, or a name.</source>
        <translation>AGENT est un identifiant, le début d’un identifiant ou un nom.</translation>
    </message>
    <message>
        <source>Make an agent the one of new campaigns.</source>
        <translation>Faire d’un agent celui des nouvelles campagnes.</translation>
    </message>
    <message>
        <source>Judge a list as the window does, with the opt-outs of the data folder; - is standard input.</source>
        <translation>Évaluer une liste comme le fait la fenêtre, avec les désinscriptions du dossier de données ; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Count the segments of texts, JSON strings one a line, as Twilio bills them.</source>
        <translation>Compter les segments de textes, donnés en chaînes JSON à raison d’une par ligne, tels que Twilio les facture.</translation>
    </message>
    <message>
        <source>Account for every recipient of one campaign or of all.</source>
        <translation>Rendre compte de chaque destinataire d’une campagne ou de toutes.</translation>
    </message>
    <message>
        <source>Ends with 0 when every sum holds, with 1 when one does not, and with 2 when it could not be told.</source>
        <translation>Se termine avec 0 si toutes les sommes sont justes, avec 1 si l’une ne l’est pas, et avec 2 s’il n’a pas été possible de le savoir.</translation>
    </message>
    <message>
        <source>Run the sandbox server alone: it answers as Twilio does.</source>
        <translation>Exécuter seulement le serveur du bac à sable : il répond comme Twilio.</translation>
    </message>
    <message>
        <source>Send a sample campaign on the sandbox and account for everybody.</source>
        <translation>Envoyer une campagne d’exemple dans le bac à sable et rendre compte de chaque personne.</translation>
    </message>
    <message>
        <source>Let systemd run the engine from login on, without a window.</source>
        <translation>Faire exécuter le moteur par systemd dès l’ouverture de session, sans fenêtre.</translation>
    </message>
    <message>
        <source>Writes the unit outbound.service of the user, and enables and starts it where systemd runs. &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Écrit l’unité outbound.service de l’utilisateur, puis l’active et la démarre là où systemd fonctionne. « loginctl enable-linger » la fait fonctionner dès le démarrage de l’ordinateur.</translation>
    </message>
    <message>
        <source>Undo what &apos;service install&apos; did.</source>
        <translation>Défaire ce qu’a fait « service install ».</translation>
    </message>
    <message>
        <source>Print the completions for a shell.</source>
        <translation>Afficher les complétions pour un shell.</translation>
    </message>
    <message>
        <source>Print the source of the manual page, for scdoc.</source>
        <translation>Afficher la source de la page de manuel, pour scdoc.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Run the engine without a window.</source>
        <translation>Exécuter le moteur sans fenêtre.</translation>
    </message>
    <message>
        <source>Keep the data in DIR.</source>
        <translation>Conserver les données dans DIR.</translation>
    </message>
    <message>
        <source>Send through the built-in sandbox: nobody is texted.</source>
        <translation>Envoyer par le bac à sable intégré : personne ne reçoit de SMS.</translation>
    </message>
    <message>
        <source>Let the API listen at port N (0 picks one).</source>
        <translation>Faire écouter l’API sur le port N (0 en choisit un).</translation>
    </message>
    <message>
        <source>Run without the API.</source>
        <translation>Fonctionner sans l’API.</translation>
    </message>
    <message>
        <source>The list to text; - is standard input. Needed; several are one campaign.</source>
        <translation>La liste des destinataires ; - est l’entrée standard. Obligatoire ; si l’option est répétée, les listes forment une seule campagne.</translation>
    </message>
    <message>
        <source>The number to send from. Needed; given several times, they share the work.</source>
        <translation>Le numéro d’envoi. Obligatoire ; si l’option est répétée, les numéros se partagent le travail.</translation>
    </message>
    <message>
        <source>The message, such as &quot;Hi {{first_name}}&quot;. Needed.</source>
        <translation>Le message, par exemple &quot;Bonjour {{first_name}}&quot;. Obligatoire.</translation>
    </message>
    <message>
        <source>What the campaign is called (the list&apos;s name and the date).</source>
        <translation>Le nom de la campagne (par défaut, celui de la liste et la date).</translation>
    </message>
    <message>
        <source>Text them now.</source>
        <translation>Envoyer les SMS maintenant.</translation>
    </message>
    <message>
        <source>Text them at TIME, such as 2027-03-01T09:00:00Z or 2027-03-01T09:00:00+01:00; without a zone of its own it is read in that of --zone.</source>
        <translation>Envoyer les SMS à l’heure TIME, par exemple 2027-03-01T09:00:00Z ou 2027-03-01T09:00:00+01:00 ; sans fuseau propre, elle est lue dans celui de --zone.</translation>
    </message>
    <message>
        <source>The zone of --at, such as Europe/London (that of this computer).</source>
        <translation>Le fuseau de --at, par exemple Europe/London (par défaut, celui de cet ordinateur).</translation>
    </message>
    <message>
        <source>Who answers: an agent&apos;s id or name (the default one).</source>
        <translation>Qui répond : l’identifiant ou le nom d’un agent (sans cette option, l’agent par défaut).</translation>
    </message>
    <message>
        <source>Make several campaigns of more than 10,000 people, all of them or none.</source>
        <translation>Répartir plus de 10 000 personnes en plusieurs campagnes, toutes créées ou aucune.</translation>
    </message>
    <message>
        <source>Show what it would be and store nothing.</source>
        <translation>Montrer ce que cela donnerait, sans rien enregistrer.</translation>
    </message>
    <message>
        <source>Stay and show how far it is until it has ended.</source>
        <translation>Rester et montrer l’avancement de la campagne jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>Ne pas poser la question.</translation>
    </message>
    <message>
        <source>Write every recipient with its attempts to FILE; - is standard output.</source>
        <translation>Écrire chaque destinataire avec ses tentatives dans FILE ; - est la sortie standard.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Écrire dans FILE plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>Message segments a second, from 0.01 to 1000. Needed.</source>
        <translation>Segments de message par seconde, de 0.01 à 1000. Obligatoire.</translation>
    </message>
    <message>
        <source>Why, for the list of opt-outs.</source>
        <translation>Le motif, pour la liste des désinscriptions.</translation>
    </message>
    <message>
        <source>What it is called from now on.</source>
        <translation>Comment il s’appelle désormais.</translation>
    </message>
    <message>
        <source>What it is told before it answers.</source>
        <translation>Les instructions qu’il reçoit avant de répondre.</translation>
    </message>
    <message>
        <source>The country national numbers are read in (GB).</source>
        <translation>Le pays selon lequel lire les numéros nationaux (GB par défaut).</translation>
    </message>
    <message>
        <source>The country national numbers are read in, such as GB (that of the settings).</source>
        <translation>Le pays selon lequel lire les numéros nationaux, par exemple GB (par défaut, celui des paramètres).</translation>
    </message>
    <message>
        <source>The list&apos;s encoding, such as UTF-8, UTF-16 LE, Windows-1252.</source>
        <translation>L’encodage de la liste, par exemple UTF-8, UTF-16 LE, Windows-1252.</translation>
    </message>
    <message>
        <source>What separates cells: a character, comma, semicolon, tab or pipe.</source>
        <translation>Ce qui sépare les cellules : un caractère, comma, semicolon, tab ou pipe.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>La première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>The first row is a person.</source>
        <translation>La première ligne est une personne.</translation>
    </message>
    <message>
        <source>Leave N rows out before that; blank ones don&apos;t count.</source>
        <translation>Ignorer N lignes avant cette première ligne ; les lignes vides ne comptent pas.</translation>
    </message>
    <message>
        <source>The column to text, by its header or by its number from 1.</source>
        <translation>La colonne des numéros auxquels envoyer, par son en-tête ou par son numéro à partir de 1.</translation>
    </message>
    <message>
        <source>The column to use where the first is empty or wrong.</source>
        <translation>La colonne à utiliser là où la première est vide ou erronée.</translation>
    </message>
    <message>
        <source>Print only the cells as they stand, as a JSON array of rows.</source>
        <translation>Afficher seulement les cellules telles quelles, sous forme de tableau JSON de lignes.</translation>
    </message>
    <message>
        <source>Print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An issue&apos;s column is its header, or its number from 1 where it has none.</source>
        <translation>Afficher du JSON. Les indices de colonnes commencent à 0, les lignes sont numérotées comme dans un tableur. La colonne d’un problème est donnée par son en-tête, ou par son numéro à partir de 1 si elle n’en a pas.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>Port of the sandbox (0 picks one).</source>
        <translation>Port du bac à sable (0 en choisit un).</translation>
    </message>
    <message>
        <source>Let the sandbox behave as the JSON in FILE says. Its keys are seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue and replies; the README explains them. The options below change what it says.</source>
        <translation>Faire agir le bac à sable comme l’indique le JSON de FILE. Ses clés sont seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue et replies ; le README les explique. Les options ci-dessous modifient ce qu’il indique.</translation>
    </message>
    <message>
        <source>Let the sandbox take MS milliseconds for each answer.</source>
        <translation>Le bac à sable met MS millisecondes pour chaque réponse.</translation>
    </message>
    <message>
        <source>Let the sandbox close the connection of every Nth message without accepting it.</source>
        <translation>Le bac à sable ferme la connexion d’un message sur N, sans l’accepter.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and close the connection without an answer.</source>
        <translation>Le bac à sable accepte un message sur N, mais ferme la connexion sans répondre.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 500 without accepting it.</source>
        <translation>Le bac à sable répond 500 à un message sur N, sans l’accepter.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and answer with 500.</source>
        <translation>Le bac à sable accepte un message sur N, mais répond 500.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and never answer.</source>
        <translation>Le bac à sable accepte un message sur N, mais ne répond jamais.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 429.</source>
        <translation>Le bac à sable répond 429 à un message sur N.</translation>
    </message>
    <message>
        <source>Let the sandbox list an accepted message S seconds later.</source>
        <translation>Le bac à sable ne mentionne un message accepté que S secondes plus tard.</translation>
    </message>
    <message>
        <source>Let everything timed in the sandbox happen F times as fast.</source>
        <translation>Tout ce qui prend du temps dans le bac à sable se passe F fois plus vite.</translation>
    </message>
    <message>
        <source>Talk to URL instead of Twilio (https, or http on this machine).</source>
        <translation>S’adresser à URL au lieu de Twilio (https, ou http sur cet ordinateur).</translation>
    </message>
    <message>
        <source>Give a request S seconds (30).</source>
        <translation>Accorder S secondes à une requête (30 par défaut).</translation>
    </message>
    <message>
        <source>Take a message for not sent when Twilio doesn&apos;t list it S seconds after an unanswered request (the setting, 120).</source>
        <translation>Considérer un message comme non envoyé si Twilio ne le mentionne pas S secondes après une requête restée sans réponse (par défaut, la valeur des paramètres : 120).</translation>
    </message>
    <message>
        <source>Render every page in each of its states into DIR.</source>
        <translation>Produire une image de chaque page, dans chacun de ses états, dans DIR.</translation>
    </message>
    <message>
        <source>Light and dark, in three sizes, in English and Arabic or in the languages whose codes stand behind DIR. With --data-dir the main pages of that store.</source>
        <translation>En clair et en sombre, en trois tailles, en anglais et en arabe, ou dans les langues dont les codes suivent DIR. Avec --data-dir, les pages principales avec ces données.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>There is no terminal to ask at. Say --yes if you are sure.</source>
        <translation>Il n’y a pas de terminal où poser la question. Ajoutez --yes si c’est bien ce que vous voulez.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[o/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>Rien n’a été fait.</translation>
    </message>
    <message>
        <source>y yes</source>
        <comment>every answer that means yes</comment>
        <translation>o oui ouais ouaip ok d&apos;accord d’accord</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>An Account SID is AC and 32 letters and digits.</source>
        <translation>Un Account SID se compose de AC, puis de 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>An API key is SK and 32 letters and digits.</source>
        <translation>Une clé d’API se compose de SK, puis de 32 lettres et chiffres.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Le jeton manque.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a cell of more than 64 KiB. Is the quote before it closed?</source>
        <translation>La ligne %1 a une cellule de plus de 64 Kio. Le guillemet qui la précède est-il fermé ?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is the separator the right one?</source>
        <translation>La ligne %1 a plus de %2 colonnes. Le séparateur est-il le bon ?</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>La liste a plus de %L1 lignes. Divisez-la en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>Row %1 opens a quote that is never closed. Close it and try again.</source>
        <translation>La ligne %1 ouvre un guillemet qui n’est jamais fermé. Fermez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Outbound is open already; its window was raised.</source>
        <translation>Outbound est déjà ouvert ; sa fenêtre a été mise au premier plan.</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Sending has stopped, but Outbound could not write that down and keeps trying. Check the disk.</source>
        <translation>L’envoi s’est arrêté, mais Outbound n’a pas pu l’enregistrer et continue d’essayer. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Twilio refused most of the last messages: %1. Look into it, then resume, or retry those who were refused.</source>
        <translation>Twilio a refusé la plupart des derniers messages : %1. Cherchez-en la cause, puis reprenez la campagne, ou réessayez pour les personnes dont le message a été refusé.</translation>
    </message>
    <message>
        <source>Most of the last messages did not arrive: %1. Look into it, then resume, or retry those who got nothing.</source>
        <translation>La plupart des derniers messages ne sont pas arrivés : %1. Cherchez-en la cause, puis reprenez la campagne, ou réessayez pour les personnes qui n’ont rien reçu.</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>“%1” is a folder. Drop the CSV in it.</source>
        <translation>« %1 » est un dossier. Déposez le CSV qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.</source>
        <translation>« %1 » est une feuille de calcul. Enregistrez-la au format CSV UTF-8 et déposez ce fichier.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Drop a CSV.</source>
        <translation>« %1 » n’est pas une liste. Déposez un CSV.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>Impossible de lire « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB.</source>
        <translation>« %1 » dépasse 200 Mo.</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken.</source>
        <translation>Seuls les fichiers de cet ordinateur sont acceptés.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>Il n’y a aucun fichier à prendre.</translation>
    </message>
    <message>
        <source>These files are larger than 200 MB together.</source>
        <translation>Ensemble, ces fichiers dépassent 200 Mo.</translation>
    </message>
    <message>
        <source>Drop to replace the list with %1</source>
        <translation>Déposer pour remplacer la liste par %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to replace the list with %n file(s)</source>
        <translation>
            <numerusform>Déposer pour remplacer la liste par %n fichier</numerusform>
            <numerusform>Déposer pour remplacer la liste par %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add %1</source>
        <translation>Déposer pour ajouter %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Déposer pour ajouter %n fichier</numerusform>
            <numerusform>Déposer pour ajouter %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to replace the list with the cells</source>
        <translation>Déposer pour remplacer la liste par les cellules</translation>
    </message>
    <message>
        <source>Drop to add the cells</source>
        <translation>Déposer pour ajouter les cellules</translation>
    </message>
    <message>
        <source>A picture is not a list. Drop a CSV or cells.</source>
        <translation>Une image n’est pas une liste. Déposez un CSV ou des cellules.</translation>
    </message>
    <message>
        <source>This is not a list. Drop a CSV or cells.</source>
        <translation>Ce n’est pas une liste. Déposez un CSV ou des cellules.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The data folder %1 can&apos;t be written.</source>
        <translation>Impossible d’écrire dans le dossier de données %1.</translation>
    </message>
    <message>
        <source>An engine already runs on %1 (process %2).</source>
        <translation>Un moteur fonctionne déjà sur %1 (processus %2).</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. Connect Twilio or try the sandbox first.</source>
        <translation>Rien ne peut encore être envoyé. Connectez d’abord Twilio ou essayez le bac à sable.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Cette heure est passée. Choisissez-en une à venir.</translation>
    </message>
    <message>
        <source>This Twilio account is suspended or closed.</source>
        <translation>Ce compte Twilio est suspendu ou fermé.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first.</source>
        <translation>Connectez d’abord Twilio ou le bac à sable.</translation>
    </message>
    <message>
        <source>Another sign-in took its place.</source>
        <translation>Une autre connexion a pris la place de celle-ci.</translation>
    </message>
</context>
<context>
    <name>EngineVisit</name>
    <message>
        <source>no account</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>le bac à sable</translation>
    </message>
    <message>
        <source>the Twilio account %1</source>
        <translation>le compte Twilio %1</translation>
    </message>
    <message>
        <source>The engine that runs is connected to %1, this command is for %2. Name the same account, or --sandbox for the sandbox.</source>
        <translation>Compte du moteur en marche : %1 ; compte de cette commande : %2. Indiquez le même compte, ou --sandbox pour le bac à sable.</translation>
    </message>
    <message>
        <source>No engine runs here, so it goes on as soon as one does: outbound --headless, or the window.</source>
        <translation>Aucun moteur ne fonctionne ici : l’envoi se poursuivra dès qu’il y en aura un, avec outbound --headless ou la fenêtre.</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Take them off your list</source>
        <translation>Retirez-les de votre liste</translation>
    </message>
    <message>
        <source>Never text them again</source>
        <translation>Ne leur envoyez plus jamais de SMS</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console</source>
        <translation>Autorisez ce pays dans la console Twilio</translation>
    </message>
    <message>
        <source>Check the variables of these rows</source>
        <translation>Vérifiez les variables de ces lignes</translation>
    </message>
    <message>
        <source>Try them again later</source>
        <translation>Réessayez plus tard</translation>
    </message>
    <message>
        <source>One later try is reasonable</source>
        <translation>Un seul nouvel essai, plus tard, est raisonnable</translation>
    </message>
    <message>
        <source>They or their carrier don&apos;t want it</source>
        <translation>Refus de la personne ou de son opérateur</translation>
    </message>
    <message>
        <source>Change the text before you try again</source>
        <translation>Modifiez le texte avant de réessayer</translation>
    </message>
    <message>
        <source>No confirmation yet</source>
        <translation>Pas encore de confirmation</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Aucun motif indiqué</translation>
    </message>
    <message>
        <source>Still asking; may turn into delivered</source>
        <translation>Vérification en cours ; peut encore devenir « remis »</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>error code, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>Exporter %Ln</numerusform>
            <numerusform>Exporter %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln</source>
        <translation>
            <numerusform>Désinscrire %Ln</numerusform>
            <numerusform>Désinscrire %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share; the space does not break</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>A number and further ones</extracomment>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, deed</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>Headless</name>
    <message>
        <source>Stopping: nothing more is handed over.</source>
        <translation>Arrêt en cours : plus rien n’est transmis.</translation>
    </message>
    <message>
        <source>The settings were read again.</source>
        <translation>Les paramètres ont été relus.</translation>
    </message>
    <message>
        <source>Stopped: everything known is stored.</source>
        <translation>Arrêté : tout ce qui est connu est enregistré.</translation>
    </message>
</context>
<context>
    <name>HeadlessLog</name>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>envoyés : %1 sur %2, remis : %3, refusés : %4</translation>
    </message>
    <message>
        <source>The data can be written again.</source>
        <translation>Les données peuvent de nouveau être enregistrées.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, le %1</translation>
    </message>
    <message>
        <source>, %1 a minute, %2 left</source>
        <translation>, %1 par minute, reste %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>id, name</comment>
        <translation>%1 « %2 »</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a text file. Save the list as CSV UTF-8.</source>
        <translation>« %1 » n’est pas un fichier texte. Enregistrez la liste au format CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>« %1 » n’a aucune ligne.</translation>
    </message>
    <message>
        <source>These files are larger than %1 together.</source>
        <translation>Ensemble, ces fichiers dépassent %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>There is nothing in the paste.</source>
        <translation>Il n’y a rien dans ce qui a été collé.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Numéros collés</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>La liste a plus de %L1 lignes. Divisez-la en fichiers plus petits.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>row %1</source>
        <translation>la ligne %1</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>la ligne %1 de %2</translation>
    </message>
    <message>
        <source>Same as %1, which is left out.</source>
        <translation>Identique à %1, qui est exclue.</translation>
    </message>
    <message>
        <source>Other name, same number as %1, which is kept: “%2”.</source>
        <translation>Autre nom, même numéro que %1, qui est conservée : « %2 ».</translation>
    </message>
    <message>
        <source>Same as %1, which is kept.</source>
        <translation>Identique à %1, qui est conservée.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept: “%2”.</source>
        <translation>Identique à %1, qui est conservée : « %2 ».</translation>
    </message>
    <message>
        <source>Choose the column with the numbers.</source>
        <translation>Choisissez la colonne des numéros.</translation>
    </message>
    <message>
        <source>Opted out; will not be texted.</source>
        <translation>Désinscrit ; ne recevra pas de SMS.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Exclue par vous.</translation>
    </message>
    <message>
        <source>Included by you. %1</source>
        <translation>Incluse par vous. %1</translation>
    </message>
    <message>
        <source>The first number is wrong; the second is used.</source>
        <translation>Le premier numéro est erroné ; le second est utilisé.</translation>
    </message>
</context>
<context>
    <name>JudgementText</name>
    <message>
        <source>accepted</source>
        <translation>acceptée</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>doublon</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>désinscrit</translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation>%1 entre les cellules</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>la première ligne nomme les colonnes</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>pas de ligne d’en-tête</translation>
    </message>
    <message>
        <source>rows skipped before it: %1</source>
        <translation>lignes ignorées avant : %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lue comme</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>2e téléphone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>%1, for numbers without a country code</source>
        <translation>%1, pour les numéros sans indicatif de pays</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Cellules vides</translation>
    </message>
    <message>
        <source>The list has no variables.</source>
        <translation>La liste n’a pas de variables.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>accepted %1 + rejected %2 + duplicates %3 + opted out %4 = rows %5</source>
        <translation>acceptées %1 + rejetées %2 + doublons %3 + désinscrits %4 = lignes %5</translation>
    </message>
    <message>
        <source>Of the accepted, %1 with a warning.</source>
        <translation>Parmi les acceptées, avec un avertissement : %1.</translation>
    </message>
    <message>
        <source>More than %1 people: to be split into %2 campaigns of at most %1.</source>
        <translation>Plus de %1 personnes : à diviser en %2 campagnes de %1 au maximum.</translation>
    </message>
    <message>
        <source>Why it is not texted</source>
        <translation>Pourquoi aucun SMS n’est envoyé</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, so the Twilio token can&apos;t be read. Unlock it and try again.</source>
        <translation>Le trousseau de clés est verrouillé : le jeton Twilio ne peut pas être lu. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain has no token for this account. Enter it again.</source>
        <translation>Le trousseau de clés ne contient pas de jeton pour ce compte. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the Twilio token is asked for at each start.</source>
        <translation>Ce système n’a pas de trousseau de clés : le jeton Twilio est demandé à chaque démarrage.</translation>
    </message>
    <message>
        <source>The credentials could not be kept in the keychain, so they are asked for again at the next start.</source>
        <translation>Les identifiants n’ont pas pu être conservés dans le trousseau de clés : ils seront redemandés au prochain démarrage.</translation>
    </message>
    <message>
        <source>The token could not be removed from the keychain.</source>
        <translation>Le jeton n’a pas pu être retiré du trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>No keys. Make one: outbound keys create NAME.</source>
        <translation>Aucune clé. Créez-en une : outbound keys create NOM.</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>Révoquée : %1.</translation>
    </message>
</context>
<context>
    <name>KnownOptOuts</name>
    <message>
        <source>The opt-outs in %1 can&apos;t be read, so nobody counts as opted out.</source>
        <translation>Les désinscriptions dans %1 ne peuvent pas être lues : personne n’est donc considéré comme désinscrit.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>a workbook or an archive. In the spreadsheet, save it as CSV UTF-8</source>
        <translation>un classeur ou une archive. Dans le tableur, enregistrez-le au format CSV UTF-8</translation>
    </message>
    <message>
        <source>a picture. Choose a CSV file</source>
        <translation>une image. Choisissez un fichier CSV</translation>
    </message>
    <message>
        <source>a PDF. Save the list as CSV UTF-8</source>
        <translation>un PDF. Enregistrez la liste au format CSV UTF-8</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>« %1 » est vide.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <comment>file name, what it is</comment>
        <translation>« %1 » est %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>« %1 » est un dossier. Choisissez un fichier CSV à l’intérieur.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>« %1 » est introuvable.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>« %1 » n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split it into smaller files.</source>
        <translation>« %1 » dépasse %2. Divisez la liste en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you may lack the permission.</source>
        <translation>Impossible de lire « %1 » : vous n’en avez peut-être pas le droit.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end.</source>
        <translation>Impossible de lire « %1 » jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>ListRequest</name>
    <message>
        <source>--delimiter takes one character other than the quote, or comma, semicolon, tab or pipe.</source>
        <translation>--delimiter attend un seul caractère autre que le guillemet, ou comma, semicolon, tab ou pipe.</translation>
    </message>
    <message>
        <source>--skip-rows takes a number of rows, 0 or more.</source>
        <translation>--skip-rows attend un nombre de lignes, 0 ou plus.</translation>
    </message>
    <message>
        <source>--region takes the two letters of a country, such as GB or US; “%1” is none.</source>
        <translation>--region attend les deux lettres d’un pays, par exemple GB ou US ; « %1 » n’en désigne aucun.</translation>
    </message>
    <message>
        <source>Name files or standard input, not both.</source>
        <translation>Indiquez des fichiers ou l’entrée standard, pas les deux.</translation>
    </message>
    <message>
        <source>--header and --no-header exclude each other.</source>
        <translation>--header et --no-header s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here. Known are %2.</source>
        <translation>« %1 » n’est pas un encodage connu ici. Encodages connus : %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This build has no window. Use --headless.</source>
        <translation>Cette version n’a pas de fenêtre. Utilisez --headless.</translation>
    </message>
    <message>
        <source>There is no display for a window. Start with --headless, or try &apos;outbound rehearse&apos;.</source>
        <translation>Il n’y a pas d’écran pour une fenêtre. Démarrez avec --headless, ou essayez « outbound rehearse ».</translation>
    </message>
    <message>
        <source>The engine that runs sends over Twilio, not over the sandbox.</source>
        <translation>Le moteur en marche envoie par Twilio, pas par le bac à sable.</translation>
    </message>
    <message>
        <source>The engine that runs sends from another account than that of TWILIO_ACCOUNT_SID.</source>
        <translation>Le moteur en marche envoie depuis un autre compte que celui de TWILIO_ACCOUNT_SID.</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>No column fills {{%1}}; it stays empty.</source>
        <translation>Aucune colonne ne remplit {{%1}} ; l’emplacement reste vide.</translation>
    </message>
    <message>
        <source>No column fills {{%1}}. Did you mean {{%2}}?</source>
        <translation>Aucune colonne ne remplit {{%1}}. Vouliez-vous dire {{%2}} ?</translation>
    </message>
    <message>
        <source>Use {{%1}}</source>
        <translation>Utiliser {{%1}}</translation>
    </message>
    <message>
        <source>“%1” makes every text UCS-2, 70 characters a segment.</source>
        <translation>« %1 » fait passer chaque SMS en UCS-2 : 70 caractères par segment.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Utiliser des lettres simples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” in %2</source>
        <translation>
            <numerusform>UCS-2 nécessaire pour %Ln personne : « %1 » dans %2</numerusform>
            <numerusform>UCS-2 nécessaire pour %Ln personnes : « %1 » dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” and others in %2</source>
        <translation>
            <numerusform>UCS-2 nécessaire pour %Ln personne : « %1 » et d’autres dans %2</numerusform>
            <numerusform>UCS-2 nécessaire pour %Ln personnes : « %1 » et d’autres dans %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no %1; it stays empty for them.</source>
        <translation>
            <numerusform>%1 manque pour %Ln personne ; l’emplacement reste vide.</numerusform>
            <numerusform>%1 manque pour %Ln personnes ; l’emplacement reste vide.</numerusform>
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
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segments par seconde</translation>
    </message>
    <message>
        <source>No numbers are known. Ask the account for them: outbound numbers sync.</source>
        <translation>Aucun numéro n’est connu. Demandez-les au compte : outbound numbers sync.</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>The draft can’t be saved: %1.</source>
        <translation>Impossible d’enregistrer le brouillon : %1.</translation>
    </message>
    <message>
        <source>The draft of last time can’t be read.</source>
        <translation>Impossible de lire le brouillon de la dernière fois.</translation>
    </message>
</context>
<context>
    <name>OptOutsCommand</name>
    <message>
        <source>“%1” is no phone number. Write it as +447700900123.</source>
        <translation>« %1 » n’est pas un numéro de téléphone. Écrivez-le sous la forme +447700900123.</translation>
    </message>
    <message>
        <source>Not texted any more: %1 new, %2 known before.</source>
        <translation>Ne recevront plus de SMS : nouveaux %1, déjà connus %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Nobody has opted out.</source>
        <translation>Personne n’est désinscrit.</translation>
    </message>
    <message>
        <source>No phone number was found in the list.</source>
        <translation>Aucun numéro de téléphone n’a été trouvé dans la liste.</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be dialled, left out: %1. See outbound preview.</source>
        <translation>Lignes exclues, sans numéro de téléphone que l’on puisse composer : %1. Voir outbound preview.</translation>
    </message>
    <message>
        <source>May be texted again: %1.</source>
        <translation>Peuvent de nouveau recevoir des SMS : %1.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Impossible d’enregistrer « %1 » : %2.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The data folder %1 can&apos;t be created or written.</source>
        <translation>Impossible de créer le dossier de données %1 ou d’y écrire.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>No phone number in this row.</source>
        <translation>Aucun numéro de téléphone sur cette ligne.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>Pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Rounded. Format the column as text.</source>
        <translation>Arrondi. Mettez la colonne au format texte.</translation>
    </message>
    <message>
        <source>More than one number; keep one a cell.</source>
        <translation>Plusieurs numéros ; n’en gardez qu’un par cellule.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be texted; remove it.</source>
        <translation>Un numéro de poste ne reçoit pas de SMS ; retirez-le.</translation>
    </message>
    <message>
        <source>Has letters; write digits only.</source>
        <translation>Contient des lettres ; n’écrivez que des chiffres.</translation>
    </message>
    <message>
        <source>No country has this code after the +.</source>
        <translation>Aucun pays n’a cet indicatif après le +.</translation>
    </message>
    <message>
        <source>Add the country code, such as +44.</source>
        <translation>Ajoutez l’indicatif du pays, par exemple +33.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>Trop long pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation>Trop court pour un numéro de téléphone.</translation>
    </message>
    <message>
        <source>Too short; is the area code missing?</source>
        <translation>Trop court ; manque-t-il l’indicatif régional ?</translation>
    </message>
    <message>
        <source>Not as long as its country&apos;s numbers are.</source>
        <translation>N’a pas la longueur des numéros de son pays.</translation>
    </message>
    <message>
        <source>Not a range known to be in use; check it.</source>
        <translation>Plage de numéros sans usage connu ; vérifiez le numéro.</translation>
    </message>
    <message>
        <source>A landline; it may not receive texts.</source>
        <translation>Une ligne fixe ; elle ne reçoit peut-être pas de SMS.</translation>
    </message>
    <message>
        <source>A service number; it rarely takes texts.</source>
        <translation>Un numéro de service ; il reçoit rarement des SMS.</translation>
    </message>
    <message>
        <source>Read with a + before it: +%1 …</source>
        <translation>Lu avec un + devant : +%1…</translation>
    </message>
    <message>
        <source>The leading 0 was lost; read as %1.</source>
        <translation>Le 0 initial manquait ; pays retenu : %1.</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Campaigns are being sent.</source>
        <translation>Des campagnes sont en cours d’envoi.</translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 holds more than %2. Split it into smaller lists.</source>
        <translation>%1 contient plus de %2. Divisez la liste en listes plus petites.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 est vide.</translation>
    </message>
    <message>
        <source>The second phone column is the same as the first.</source>
        <translation>La colonne du second téléphone est la même que celle du premier.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left of the list without its first %n row(s).</source>
        <translation>
            <numerusform>Une fois %n ligne retirée au début, il ne reste rien de la liste.</numerusform>
            <numerusform>Une fois %n lignes retirées au début, il ne reste rien de la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewRequest</name>
    <message>
        <source>--json and --raw exclude each other.</source>
        <translation>--json et --raw s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>--raw prints the cells as they stand; no phone column is chosen for it.</source>
        <translation>--raw affiche les cellules telles quelles ; aucune colonne de téléphone n’est choisie pour cela.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>non remis</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>sans confirmation</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>chez Twilio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>incertains</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyés</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stands in no place of the sum, or in several</source>
        <translation>n’a aucune place dans la somme, ou en a plusieurs</translation>
    </message>
    <message>
        <source>has two messages that Twilio accepted</source>
        <translation>a deux messages acceptés par Twilio</translation>
    </message>
    <message>
        <source>has a message that another attempt has too</source>
        <translation>a un message que possède aussi une autre tentative</translation>
    </message>
    <message>
        <source>has an attempt that waits for an answer though there is one</source>
        <translation>a une tentative qui attend une réponse alors qu’il y en a une</translation>
    </message>
    <message>
        <source>has a message that no attempt explains</source>
        <translation>a un message qu’aucune tentative n’explique</translation>
    </message>
    <message>
        <source>does not know of a message that Twilio accepted</source>
        <translation>n’a pas trace d’un message accepté par Twilio</translation>
    </message>
    <message>
        <source>failed, and nothing says why</source>
        <translation>est en échec, sans rien qui dise pourquoi</translation>
    </message>
    <message>
        <source>has an attempt whose outcome lacks its time or its SID</source>
        <translation>a une tentative dont le résultat n’a pas d’heure ou pas de SID</translation>
    </message>
    <message>
        <source>has an attempt of another campaign</source>
        <translation>a une tentative d’une autre campagne</translation>
    </message>
    <message>
        <source> (attempts %1)</source>
        <translation> (tentatives %1)</translation>
    </message>
    <message>
        <source>recipient %1, %2, %3%4</source>
        <comment>id, phone, what is wrong, attempts</comment>
        <translation>destinataire %1, %2, %3%4</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>L’enregistrement a été annulé.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Impossible d’enregistrer « %1 » : %2.</translation>
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
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveRequest</name>
    <message>
        <source>--csv takes the file to write, or - for standard output.</source>
        <translation>--csv attend le fichier à écrire, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>--json and --csv - both want standard output.</source>
        <translation>--json et --csv - veulent tous deux la sortie standard.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The sandbox has no number.</source>
        <translation>Le bac à sable n’a pas de numéro.</translation>
    </message>
    <message>
        <source>The ledgers could not be read.</source>
        <translation>Les registres n’ont pas pu être lus.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Impossible d’enregistrer « %1 » : %2.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>L’enregistrement a été annulé.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The engine that sends has stopped, so nothing was done.</source>
        <translation>Le moteur d’envoi s’est arrêté : rien n’a été fait.</translation>
    </message>
    <message>
        <source>The engine that sends did not answer. See whether it was done before you try again.</source>
        <translation>Le moteur d’envoi n’a pas répondu. Vérifiez si l’opération a eu lieu avant de réessayer.</translation>
    </message>
    <message>
        <source>The engine that sends was started anew, so nothing was done. Try again.</source>
        <translation>Le moteur d’envoi a été redémarré : rien n’a été fait. Réessayez.</translation>
    </message>
    <message>
        <source>What answers in the engine&apos;s place is not Outbound.</source>
        <translation>Ce qui répond à la place du moteur n’est pas Outbound.</translation>
    </message>
    <message>
        <source>The engine that sends remembers its answers itself.</source>
        <translation>Le moteur d’envoi mémorise lui-même ses réponses.</translation>
    </message>
    <message>
        <source>The engine in the background keeps its account.</source>
        <translation>Le moteur en arrière-plan garde son compte.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Clinic recall</source>
        <translation>Rappel dentaire</translation>
    </message>
    <message>
        <source>Spring recall: overdue hygiene checks</source>
        <translation>Rappel de printemps : détartrages en retard</translation>
    </message>
    <message>
        <source>Hi {{First name}}, your hygiene check at {{Clinic}} was due in {{Due month}}. Reply YES and we will offer you three times this week. STOP to opt out.</source>
        <translation>Bonjour {{First name}}, votre détartrage ({{Clinic}}) était prévu en {{Due month}}. Répondez OUI et nous vous proposerons trois horaires cette semaine. STOP pour vous désinscrire.</translation>
    </message>
    <message>
        <source>Shop promotion</source>
        <translation>Promotion en magasin</translation>
    </message>
    <message>
        <source>March promotion</source>
        <translation>Promotion de mars</translation>
    </message>
    <message>
        <source>Hi {{first_name}}, your {{points}} points are worth 20% off at {{store}} until Sunday. Reply STOP to opt out.</source>
        <translation>Bonjour {{first_name}}, vos {{points}} points valent 20 % de remise chez {{store}} jusqu&apos;à dimanche. Répondez STOP pour vous désinscrire.</translation>
    </message>
    <message>
        <source>Event list, messy</source>
        <translation>Liste d’invités, en désordre</translation>
    </message>
    <message>
        <source>Summer party invitations</source>
        <translation>Invitations à la soirée d’été</translation>
    </message>
    <message>
        <source>Hi {{Name}}, doors open at 7 pm on Friday. See you there! Reply STOP to opt out.</source>
        <translation>Bonjour {{Name}}, ouverture des portes vendredi à 19 h. On vous attend. Répondez STOP pour vous désinscrire.</translation>
    </message>
</context>
<context>
    <name>SandboxLedger</name>
    <message>
        <source>The sandbox can&apos;t keep its ledger in %1.</source>
        <translation>Le bac à sable ne peut pas conserver son registre dans %1.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>The scenario %1 can&apos;t be read: %2.</source>
        <translation>Impossible de lire le scénario %1 : %2.</translation>
    </message>
    <message>
        <source>The scenario %1 is larger than a megabyte.</source>
        <translation>Le scénario %1 dépasse un mégaoctet.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0, which means never, to %2.</source>
        <translation>--%1 attend un nombre entier de 0, qui signifie jamais, à %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1 takes one of “every” and “rate”.</source>
        <translation>%1 attend soit « every », soit « rate ».</translation>
    </message>
    <message>
        <source>%1 takes at least one outcome with a share.</source>
        <translation>%1 attend au moins un résultat avec une part.</translation>
    </message>
    <message>
        <source>%1 takes “mps”, the pace at which the queue empties.</source>
        <translation>%1 attend « mps », la cadence à laquelle la file se vide.</translation>
    </message>
    <message>
        <source>A scenario is a JSON object.</source>
        <translation>Un scénario est un objet JSON.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 attend un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 attend un nombre entier de %2 à %3.</translation>
    </message>
    <message>
        <source>%1 takes seconds, from 0 to 1000000.</source>
        <translation>%1 attend des secondes, de 0 à 1000000.</translation>
    </message>
    <message>
        <source>%1 takes seconds, or the least and the most of them, such as [1.5, 9].</source>
        <translation>%1 attend des secondes, ou leur minimum et leur maximum, par exemple [1.5, 9].</translation>
    </message>
    <message>
        <source>%1 takes a list of Twilio&apos;s error codes, such as [30003, 30005].</source>
        <translation>%1 attend une liste de codes d’erreur de Twilio, par exemple [30003, 30005].</translation>
    </message>
    <message>
        <source>%1 takes a list of texts.</source>
        <translation>%1 attend une liste de textes.</translation>
    </message>
    <message>
        <source>%1 takes a list of phone numbers, such as [&quot;+447700900301&quot;].</source>
        <translation>%1 attend une liste de numéros de téléphone, par exemple [&quot;+447700900301&quot;].</translation>
    </message>
    <message>
        <source>%1 takes segments a second, or an object with those of single senders.</source>
        <translation>%1 attend des segments par seconde, ou un objet avec ceux de chaque numéro d’envoi.</translation>
    </message>
    <message>
        <source>%1 is no phone number in international form.</source>
        <translation>%1 n’est pas un numéro de téléphone au format international.</translation>
    </message>
    <message>
        <source>%1 takes segments a second, from 0.01 to 1000000.</source>
        <translation>%1 attend des segments par seconde, de 0.01 à 1000000.</translation>
    </message>
    <message>
        <source>%1 takes an object.</source>
        <translation>%1 attend un objet.</translation>
    </message>
    <message>
        <source>%1 is no key of a scenario. Here belong %2.</source>
        <translation>%1 n’est pas une clé de scénario. Clés admises ici : %2.</translation>
    </message>
    <message>
        <source>%1: this is not JSON.</source>
        <translation>%1 : ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1 : « %2 » figure deux fois.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>It was due on %1, when Outbound was off, asleep or signed out. Nothing was sent.</source>
        <translation>L’envoi était prévu le %1, alors qu’Outbound était fermé, en veille ou déconnecté. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 can&apos;t be created.</source>
        <translation>Impossible de créer %1.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Line %1 is not a JSON string, such as &quot;Hi Zoë&quot;.</source>
        <translation>La ligne %1 n’est pas une chaîne JSON, par exemple &quot;Bonjour Zoé&quot;.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>Impossible de lire l’entrée standard.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Impossible de lire « %1 ».</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or try it with --sandbox.</source>
        <translation>Aucun compte n’est connecté. Définissez TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN, ou essayez avec --sandbox.</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>Aucune colonne ne remplit %1.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is handed over. The campaign goes on with the next engine: outbound --headless, or the window.</source>
        <translation>Arrêté : plus rien n’est transmis. La campagne se poursuivra avec le prochain moteur : outbound --headless, ou la fenêtre.</translation>
    </message>
    <message>
        <source>No longer waiting. The engine that runs goes on with the campaign.</source>
        <translation>Cette commande n’attend plus. Le moteur en marche poursuit la campagne.</translation>
    </message>
</context>
<context>
    <name>SendFacts</name>
    <message>
        <source>{{%1}} (the list has {{%2}})</source>
        <translation>{{%1}} (la liste a {{%2}})</translation>
    </message>
    <message>
        <source>%1 Name it with --phone-column.</source>
        <comment>why no column holds phone numbers</comment>
        <translation>%1 Indiquez-la avec --phone-column.</translation>
    </message>
    <message>
        <source>Nobody on the list can be texted.</source>
        <translation>Personne dans la liste ne peut recevoir de SMS.</translation>
    </message>
    <message>
        <source>The text is too long for some people (%1): %2 characters, %3 at most.</source>
        <translation>Le texte est trop long pour certaines personnes (%1) : %2 caractères, pour %3 au maximum.</translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2. With --split they become %3 campaigns, all of them or none.</source>
        <translation>Une campagne s’adresse à %1 personnes au maximum ; il y en a ici %2. Avec --split, elles sont réparties en %3 campagnes, toutes créées ou aucune.</translation>
    </message>
    <message>
        <source>The time of --at has passed. Choose a later one.</source>
        <translation>L’heure de --at est passée. Choisissez-en une à venir.</translation>
    </message>
    <message>
        <source>%1 (segments a second: %2)</source>
        <translation>%1 (segments par seconde : %2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Premier SMS</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Reste vide</translation>
    </message>
    <message>
        <source>Empty for some</source>
        <translation>Parfois vide</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters at most.</source>
        <translation>Le nom est trop long : %1 caractères au maximum.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s), %1 at this pace</source>
        <translation>
            <numerusform>%Ln segment, %1 à cette cadence</numerusform>
            <numerusform>%Ln segments, %1 à cette cadence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}, for %Ln person(s)</source>
        <translation>
            <numerusform>{{%1}}, pour %Ln personne</numerusform>
            <numerusform>{{%1}}, pour %Ln personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) now?</source>
        <translation>
            <numerusform>Envoyer un SMS maintenant à %Ln personne ?</numerusform>
            <numerusform>Envoyer un SMS maintenant à %Ln personnes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) at %1?</source>
        <translation>
            <numerusform>Envoyer un SMS le %1 à %Ln personne ?</numerusform>
            <numerusform>Envoyer un SMS le %1 à %Ln personnes ?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendProgress</name>
    <message>
        <source>, %1 without confirmation yet</source>
        <translation>, encore sans confirmation : %1</translation>
    </message>
    <message>
        <source>, %1 a minute</source>
        <translation>, %1 par minute</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, reste %1</translation>
    </message>
    <message>
        <source>, begins at %1</source>
        <translation>, début le %1</translation>
    </message>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>envoyés : %1 sur %2, remis : %3, refusés : %4</translation>
    </message>
</context>
<context>
    <name>SendRequest</name>
    <message>
        <source>In %1 the clocks show %2 twice. Say which: %3 or %4.</source>
        <translation>Dans le fuseau %1, les horloges indiquent deux fois %2. Précisez laquelle : %3 ou %4.</translation>
    </message>
    <message>
        <source>In %1 the clocks never show %2; they go forward over it.</source>
        <translation>Dans le fuseau %1, les horloges n’indiquent jamais %2 : elles avancent en sautant cette heure.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 or, with --zone, 2027-03-01T09:00; “%1” is none.</source>
        <translation>--at attend une heure telle que 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 ou, avec --zone, 2027-03-01T09:00 ; « %1 » n’en est pas une.</translation>
    </message>
    <message>
        <source>&apos;outbound send&apos; needs --%1. See outbound send --help.</source>
        <translation>« outbound send » a besoin de --%1. Voir outbound send --help.</translation>
    </message>
    <message>
        <source>--now and --at exclude each other.</source>
        <translation>--now et --at s’excluent l’un l’autre.</translation>
    </message>
    <message>
        <source>Say when: --now, or --at with a time. Nobody is texted by default.</source>
        <translation>Dites quand : --now, ou --at avec une heure. Par défaut, aucun SMS n’est envoyé.</translation>
    </message>
    <message>
        <source>--zone is the zone of --at.</source>
        <translation>--zone est le fuseau de --at.</translation>
    </message>
    <message>
        <source>--dry-run stores nothing, so there is nothing to --wait for.</source>
        <translation>--dry-run n’enregistre rien : il n’y a donc rien à attendre avec --wait.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Names are such as Europe/London.</source>
        <translation>« %1 » n’est pas un fuseau horaire. Un nom s’écrit comme Europe/London.</translation>
    </message>
</context>
<context>
    <name>SenderMeant</name>
    <message>
        <source>No numbers of the account are known. Ask it for them: outbound numbers sync.</source>
        <translation>Aucun numéro du compte n’est connu. Demandez-les-lui : outbound numbers sync.</translation>
    </message>
    <message>
        <source>“%1” is no number of the account. There are: %2.</source>
        <translation>« %1 » n’est pas un numéro du compte. Il y a : %2.</translation>
    </message>
</context>
<context>
    <name>ServiceCommand</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire %1 : %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Écrit : %1.</translation>
    </message>
    <message>
        <source>There is no systemd here, so nothing was started. Let what starts programs here run: outbound --headless --data-dir %1</source>
        <translation>Il n’y a pas de systemd ici : rien n’a été démarré. Faites exécuter par ce qui démarre les programmes ici : outbound --headless --data-dir %1</translation>
    </message>
    <message>
        <source>It runs now and from each login on. &apos;journalctl --user -u outbound&apos; shows what it says, &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Le service fonctionne maintenant, puis à chaque ouverture de session. « journalctl --user -u outbound » montre ce qu’il dit, « loginctl enable-linger » le fait fonctionner dès le démarrage de l’ordinateur.</translation>
    </message>
    <message>
        <source>systemd did not take it. Where your session has one, say: systemctl --user enable --now %1</source>
        <translation>systemd ne l’a pas accepté. Là où votre session en a un, tapez : systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>Stopped and disabled the service.</source>
        <translation>Le service est arrêté et désactivé.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>Impossible de supprimer %1 : %2.</translation>
    </message>
    <message>
        <source>Removed %1. The data stay where they are.</source>
        <translation>Supprimé : %1. Les données restent où elles sont.</translation>
    </message>
    <message>
        <source>No systemd was told of it; an engine that runs goes on until it is ended.</source>
        <translation>Aucun systemd n’en a été informé ; un moteur en marche continue jusqu’à ce qu’on l’arrête.</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>Delivered %1, no confirmation %2, refused %3, pending %4</source>
        <translation>Remis %1, sans confirmation %2, refusés %3, en attente %4</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard : %1.</translation>
    </message>
</context>
<context>
    <name>StartConnection</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or say --sandbox.</source>
        <translation>Aucun compte n’est connecté. Définissez TWILIO_ACCOUNT_SID et TWILIO_AUTH_TOKEN, ou ajoutez --sandbox.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programmée</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendue</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sans confirmation</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetée</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrit</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Numéro gratuit</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alphanumérique</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Numéro court</translation>
    </message>
    <message>
        <source>Long code</source>
        <translation>Numéro long</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>virgules</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>points-virgules</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulations</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>barres verticales</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Give the key a name that tells who uses it.</source>
        <translation>Donnez à la clé un nom qui dise qui l’utilise.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>Cette clé n’existe pas.</translation>
    </message>
    <message>
        <source>Another program holds Outbound&apos;s data. Close it, or wait until it is done.</source>
        <translation>Un autre programme occupe les données d’Outbound. Fermez-le, ou attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>Outbound could not write its data. Check that the disk has space and the data folder can be written.</source>
        <translation>Outbound n’a pas pu enregistrer ses données. Vérifiez qu’il reste de la place sur le disque et qu’il est possible d’écrire dans le dossier de données.</translation>
    </message>
    <message>
        <source>The list can&apos;t be handed over: %1 can&apos;t be written.</source>
        <translation>Impossible de transmettre la liste : impossible d’écrire dans %1.</translation>
    </message>
    <message>
        <source>What was handed over is not there any longer.</source>
        <translation>Ce qui avait été transmis n’est plus là.</translation>
    </message>
    <message>
        <source>This data was written by a newer Outbound. Update the program to open it.</source>
        <translation>Ces données ont été écrites par une version plus récente d’Outbound. Mettez le programme à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>Opted out, so nothing was sent.</source>
        <translation>Désinscrit : rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The message is empty for this person.</source>
        <translation>Le message est vide pour cette personne.</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>« %1 » peut encore envoyer. Annulez-la d’abord.</translation>
    </message>
    <message>
        <source>This recipient does not exist any more.</source>
        <translation>Ce destinataire n’existe plus.</translation>
    </message>
    <message>
        <source>Reported as failed first and as delivered later.</source>
        <translation>Signalé d’abord comme échec, puis comme remis.</translation>
    </message>
    <message>
        <source>Reported as failed first and as sent later.</source>
        <translation>Signalé d’abord comme échec, puis comme envoyé.</translation>
    </message>
    <message>
        <source>There is nobody to try again: whoever is left either may have got the text or opted out.</source>
        <translation>Il n’y a personne pour qui réessayer : les personnes restantes ont peut-être reçu le SMS, ou se sont désinscrites.</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>This data was copied or restored, so some messages may have gone out since. Look before you go on.</source>
        <translation>Ces données ont été copiées ou restaurées : des messages sont peut-être partis depuis. Vérifiez avant de continuer.</translation>
    </message>
    <message>
        <source>The campaign is no longer in a state that allows this.</source>
        <translation>La campagne n’est plus dans un état qui le permet.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Une cadence va de 0,01 à 1 000 segments par seconde.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Cette campagne n’existe plus.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>Cet agent n’existe pas.</translation>
    </message>
    <message>
        <source>This number is not one of your account&apos;s numbers.</source>
        <translation>Ce numéro n’est pas l’un des numéros de votre compte.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Désinscription par réponse STOP</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>There is no data in %1. Name its folder with --data-dir.</source>
        <translation>Il n’y a pas de données dans %1. Indiquez leur dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>The data in %1 can&apos;t be read.</source>
        <translation>Impossible de lire les données dans %1.</translation>
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
        <translation>Accepté par Twilio</translation>
    </message>
    <message>
        <source>Refused by Twilio</source>
        <translation>Refusé par Twilio</translation>
    </message>
    <message>
        <source>Certainly not sent</source>
        <translation>Non envoyé, c’est certain</translation>
    </message>
    <message>
        <source>In doubt: no answer came. Twilio is asked before anything else is sent.</source>
        <translation>Incertain : aucune réponse n’est venue. Twilio est interrogé avant tout autre envoi.</translation>
    </message>
    <message>
        <source>On its way, no answer yet</source>
        <translation>En route, pas encore de réponse</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>Non remis</translation>
    </message>
    <message>
        <source>Sent by Twilio, no confirmation yet</source>
        <translation>Envoyé par Twilio, pas encore de confirmation</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>With Twilio, not sent yet</source>
        <translation>Chez Twilio, pas encore envoyé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>Attempt %1 began</source>
        <translation>Début de la tentative %1</translation>
    </message>
    <message>
        <source>Known to have failed later</source>
        <translation>Échec appris par la suite</translation>
    </message>
    <message>
        <source>Replied, asking for no more texts</source>
        <translation>A répondu en demandant à ne plus recevoir de SMS</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1 à %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, BST</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>moins de 1 min</translation>
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
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio can&apos;t be reached. Outbound keeps trying.</source>
        <translation>Twilio est injoignable. Outbound continue d’essayer.</translation>
    </message>
    <message>
        <source>Twilio gives no clear answer. Outbound looks every message up before it goes on.</source>
        <translation>Twilio ne donne pas de réponse claire. Outbound vérifie chaque message avant de continuer.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio is full. Outbound keeps trying.</source>
        <translation>La file du numéro d’envoi chez Twilio est pleine. Outbound continue d’essayer.</translation>
    </message>
    <message>
        <source>Something that is not Twilio answered (HTTP %1). Check the network, then resume.</source>
        <translation>Autre chose que Twilio a répondu (HTTP %1). Vérifiez le réseau, puis reprenez la campagne.</translation>
    </message>
    <message>
        <source>Twilio asks to slow down. Outbound keeps trying.</source>
        <translation>Twilio demande de ralentir. Outbound continue d’essayer.</translation>
    </message>
    <message>
        <source>Twilio can&apos;t be reached. Check the network and try again.</source>
        <translation>Twilio est injoignable. Vérifiez le réseau et réessayez.</translation>
    </message>
</context>
<context>
    <name>TwilioErrors</name>
    <message>
        <source>The Twilio account is not active. Look into the Twilio console.</source>
        <translation>Le compte Twilio n’est pas actif. Consultez la console Twilio.</translation>
    </message>
    <message>
        <source>A trial account can&apos;t do this. Upgrade it in the Twilio console.</source>
        <translation>Un compte d’essai ne le permet pas. Passez à un compte payant dans la console Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not accept the credentials. Connect the account again.</source>
        <translation>Twilio n’a pas accepté les identifiants. Connectez de nouveau le compte.</translation>
    </message>
    <message>
        <source>Twilio denied access. Look into the Twilio console.</source>
        <translation>Twilio a refusé l’accès. Consultez la console Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials can&apos;t do this. Connect with live ones.</source>
        <translation>Les identifiants de test de Twilio ne le permettent pas. Connectez le compte avec ses identifiants réels.</translation>
    </message>
    <message>
        <source>Twilio forbids this account to send. Look into the Twilio console.</source>
        <translation>Twilio interdit à ce compte d’envoyer. Consultez la console Twilio.</translation>
    </message>
    <message>
        <source>Twilio does not know this account. Connect the account again.</source>
        <translation>Twilio ne connaît pas ce compte. Connectez de nouveau le compte.</translation>
    </message>
    <message>
        <source>Not a valid phone number</source>
        <translation>Numéro de téléphone non valide</translation>
    </message>
    <message>
        <source>The sending number is not valid. Choose another number.</source>
        <translation>Le numéro d’envoi n’est pas valide. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>The recipient is the sending number itself</source>
        <translation>Le destinataire est le numéro d’envoi lui-même</translation>
    </message>
    <message>
        <source>Texting this country is switched off in Twilio&apos;s Geo Permissions</source>
        <translation>L’envoi de SMS vers ce pays est désactivé dans les Geo Permissions de Twilio</translation>
    </message>
    <message>
        <source>The sending number can&apos;t send text messages. Choose another number.</source>
        <translation>Le numéro d’envoi ne peut pas envoyer de SMS. Choisissez un autre numéro.</translation>
    </message>
    <message>
        <source>The message is empty for this person</source>
        <translation>Le message est vide pour cette personne</translation>
    </message>
    <message>
        <source>There is no sending number. Choose one.</source>
        <translation>Il n’y a pas de numéro d’envoi. Choisissez-en un.</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>Il n’y a pas de numéro de téléphone</translation>
    </message>
    <message>
        <source>The sending number is not on this account or can&apos;t send texts.</source>
        <translation>Le numéro d’envoi n’appartient pas à ce compte ou ne peut pas envoyer de SMS.</translation>
    </message>
    <message>
        <source>A trial account can only send from its own Twilio number.</source>
        <translation>Un compte d’essai ne peut envoyer que depuis son propre numéro Twilio.</translation>
    </message>
    <message>
        <source>A trial account can only text numbers it has verified</source>
        <translation>Un compte d’essai ne peut envoyer des SMS qu’aux numéros qu’il a vérifiés</translation>
    </message>
    <message>
        <source>The status callback address is not valid.</source>
        <translation>L’adresse de rappel des états (status callback) n’est pas valide.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Désinscription par réponse STOP</translation>
    </message>
    <message>
        <source>This number can&apos;t be reached from the sending number</source>
        <translation>Ce numéro est injoignable depuis le numéro d’envoi</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>Pas un numéro de mobile</translation>
    </message>
    <message>
        <source>The sending number matches more than one of the account&apos;s senders.</source>
        <translation>Le numéro d’envoi correspond à plusieurs numéros d’envoi du compte.</translation>
    </message>
    <message>
        <source>The message is longer than 1,600 characters</source>
        <translation>Le message dépasse 1 600 caractères</translation>
    </message>
    <message>
        <source>A landline, which can&apos;t receive texts</source>
        <translation>Une ligne fixe, qui ne peut pas recevoir de SMS</translation>
    </message>
    <message>
        <source>The sending number is not on this account.</source>
        <translation>Le numéro d’envoi n’appartient pas à ce compte.</translation>
    </message>
    <message>
        <source>The messaging service has no sender.</source>
        <translation>Le service de messagerie n’a pas de numéro d’envoi.</translation>
    </message>
    <message>
        <source>The messaging service does not exist.</source>
        <translation>Le service de messagerie n’existe pas.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio was full</source>
        <translation>La file du numéro d’envoi chez Twilio était pleine</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Look into the Twilio console.</source>
        <translation>Le compte Twilio est suspendu. Consultez la console Twilio.</translation>
    </message>
    <message>
        <source>Phone off or unreachable</source>
        <translation>Téléphone éteint ou injoignable</translation>
    </message>
    <message>
        <source>The message was blocked</source>
        <translation>Le message a été bloqué</translation>
    </message>
    <message>
        <source>Unknown handset</source>
        <translation>Appareil inconnu</translation>
    </message>
    <message>
        <source>A landline or a carrier that can&apos;t be reached</source>
        <translation>Une ligne fixe ou un opérateur injoignable</translation>
    </message>
    <message>
        <source>The carrier filtered the message</source>
        <translation>L’opérateur a filtré le message</translation>
    </message>
    <message>
        <source>The carrier gave no reason</source>
        <translation>L’opérateur n’a donné aucun motif</translation>
    </message>
    <message>
        <source>The carrier&apos;s network was congested</source>
        <translation>Le réseau de l’opérateur était saturé</translation>
    </message>
    <message>
        <source>The sender&apos;s daily limit is used up.</source>
        <translation>La limite quotidienne du numéro d’envoi est épuisée.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified yet.</source>
        <translation>Le numéro gratuit n’est pas encore vérifié.</translation>
    </message>
    <message>
        <source>US carriers ask for A2P 10DLC registration of this number.</source>
        <translation>Les opérateurs des États-Unis exigent l’enregistrement A2P 10DLC de ce numéro.</translation>
    </message>
    <message>
        <source>The A2P 10DLC registration of this number is not finished.</source>
        <translation>L’enregistrement A2P 10DLC de ce numéro n’est pas terminé.</translation>
    </message>
    <message>
        <source>It could not be delivered in time and expired</source>
        <translation>Le message n’a pas pu être remis à temps et a expiré</translation>
    </message>
    <message>
        <source>Twilio asks for a messaging service to schedule messages.</source>
        <translation>Twilio exige un service de messagerie pour programmer des messages.</translation>
    </message>
    <message>
        <source>The account&apos;s daily limit of messages is reached.</source>
        <translation>La limite quotidienne de messages du compte est atteinte.</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>date, time (time zone): &quot;21 Nov 2026, 09:00 (Europe/London)&quot;</extracomment>
        <translation>%1 à %2 (%3)</translation>
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
        <translation>Une URL de webhook compte au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A webhook URL is a whole one, such as https://example.com/outbound.</source>
        <translation>Une URL de webhook doit être complète, par exemple https://example.com/outbound.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the webhook URL. What is sent is signed.</source>
        <translation>Retirez le nom d’utilisateur et le mot de passe de l’URL de webhook. Ce qui est envoyé est signé.</translation>
    </message>
    <message>
        <source>A webhook URL begins with https:// unless it leads to this computer.</source>
        <translation>Une URL de webhook commence par https://, sauf si elle mène à cet ordinateur.</translation>
    </message>
    <message>
        <source>A webhook secret has %1 to %2 characters.</source>
        <translation>Un secret de webhook compte de %1 à %2 caractères.</translation>
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
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 lettres et chiffres</translation>
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
        <translation>Compte Twilio</translation>
    </message>
    <message>
        <source>Messages are sent and billed by this account. The token stays in the desktop keychain.</source>
        <translation>Les messages partent de ce compte et lui sont facturés. Le jeton reste dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Tester de nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Utiliser ce compte</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>The new token is tested before it takes the place of the old one.</source>
        <translation>Le nouveau jeton est testé avant de remplacer l’ancien.</translation>
    </message>
    <message>
        <source>The engine in the background sends and keeps its account, so it can’t be disconnected from this window.</source>
        <translation>Le moteur en arrière-plan envoie et garde son compte : vous ne pouvez pas le déconnecter depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>The sandbox is in use. An account is tested before it takes its place.</source>
        <translation>Le bac à sable est utilisé. Un compte est testé avant de prendre sa place.</translation>
    </message>
    <message>
        <source>No account yet. Its SID and token stand in the Twilio console; they are tested before they are kept.</source>
        <translation>Pas encore de compte. Son SID et son jeton se trouvent dans la console Twilio ; ils sont testés avant d’être conservés.</translation>
    </message>
    <message>
        <source>The sandbox is in use; this account waits.</source>
        <translation>Le bac à sable est utilisé ; ce compte attend.</translation>
    </message>
    <message>
        <source>Checking with Twilio …</source>
        <translation>Vérification auprès de Twilio…</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <comment>time of day</comment>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>Not connected. What is in use stays as it was.</source>
        <translation>Non connecté. Ce qui est utilisé reste inchangé.</translation>
    </message>
    <message>
        <source>Asking the keychain …</source>
        <translation>Interrogation du trousseau de clés…</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Connected to %1, checked %2.</source>
        <comment>account, time</comment>
        <translation>Connecté à %1, vérifié à %2.</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>account, sentence</comment>
        <translation>Connecté à %1. %2</translation>
    </message>
    <message>
        <source>The token is removed from the keychain. Campaigns and opt-outs stay.</source>
        <translation>Le jeton est retiré du trousseau de clés. Les campagnes et les désinscriptions restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) stop sending until the account is connected again.</source>
        <translation>
            <numerusform>%Ln campagne cesse d’envoyer jusqu’à ce que le compte soit de nouveau connecté.</numerusform>
            <numerusform>%Ln campagnes cessent d’envoyer jusqu’à ce que le compte soit de nouveau connecté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect this Twilio account?</source>
        <translation>Déconnecter ce compte Twilio ?</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Rester connecté</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <comment>time of day</comment>
        <translation>Déconnecté à %1</translation>
    </message>
</context>
<context>
    <name>outbound::AgentCard</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Default agent</source>
        <translation>Agent par défaut</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instructions de l’agent</translation>
    </message>
    <message>
        <source>Answers the replies to campaigns that name no other.</source>
        <translation>Répond pour les campagnes qui n’en désignent pas d’autre.</translation>
    </message>
    <message>
        <source>How it answers: for whom it speaks, what it may promise, when a person takes over.</source>
        <translation>Comment il répond : pour qui il parle, ce qu’il peut promettre, quand une personne prend le relais.</translation>
    </message>
</context>
<context>
    <name>outbound::AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Who answers the replies to a campaign. Each campaign names one.</source>
        <translation>Qui répond aux SMS reçus en retour d’une campagne. Chaque campagne en désigne un.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nouvel agent</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <comment>number</comment>
        <translation>Nouvel agent %1</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <comment>name of an agent</comment>
        <translation>« %1 » créé</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
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
        <translation>D’autres programmes de cet ordinateur créent et suivent des campagnes par REST. Personne ne peut y accéder depuis l’extérieur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Let other programs on this computer use the API</source>
        <translation>Laisser d’autres programmes de cet ordinateur utiliser l’API</translation>
    </message>
    <message>
        <source>This window itself reaches the engine in the background by it.</source>
        <translation>Cette fenêtre elle-même passe par l’API pour joindre le moteur en arrière-plan.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>L’adresse a été copiée</translation>
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
        <translation>Le port %1 n’est pas libre, ou un autre a été demandé au démarrage.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>outbound::Attachment</name>
    <message>
        <source>Its API is switched off, so no other window or command can use it.</source>
        <translation>Son API est désactivée : aucune autre fenêtre ni commande ne peut l’utiliser.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>Il ne répond pas.</translation>
    </message>
    <message>
        <source>It is Outbound %1 and this is Outbound %2. Start it anew, so that both are the same.</source>
        <translation>C’est la version %1 d’Outbound, et ce programme est la version %2. Redémarrez le moteur pour que les deux soient identiques.</translation>
    </message>
    <message>
        <source>The engine that sends has stopped. Start it again.</source>
        <translation>Le moteur d’envoi s’est arrêté. Redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>outbound::Audience</name>
    <message>
        <source>“%1”: %2</source>
        <comment>list.csv; a sentence</comment>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
</context>
<context>
    <name>outbound::AudienceSection</name>
    <message>
        <source>Pasted numbers</source>
        <translation>Numéros collés</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Coller des numéros</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Drop a file, or paste</source>
        <translation>Déposer un fichier, ou coller</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Colonne du téléphone</translation>
    </message>
    <message>
        <source>CSV, 200 MB and 1,000,000 rows at most</source>
        <translation>CSV, 200 Mo et 1 000 000 lignes au maximum</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignActions</name>
    <message>
        <source>It has no number to send from.</source>
        <translation>Elle n’a pas de numéro d’envoi.</translation>
    </message>
    <message>
        <source>Its message is empty.</source>
        <translation>Son message est vide.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>Elle n’a aucun destinataire.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>SMS remis au fil du temps</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Segments/min</source>
        <translation>Segments/min</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDeeds</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programmer…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Modifier l’heure…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Réessayer pour %Ln</numerusform>
            <numerusform>Réessayer pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Annuler la campagne</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>« %1 » peut encore envoyer. Annulez-la d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Annuler %Ln campagne</numerusform>
            <numerusform>Annuler %Ln campagnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDelegate</name>
    <message>
        <source>Campaign name</source>
        <translation>Nom de la campagne</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignEditor</name>
    <message>
        <source> (copy)</source>
        <comment>behind the name of a campaign</comment>
        <translation> (copie)</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>Les réponses vont à %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFigures</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 des %2 réponses</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusés</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>sans confirmation</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>jamais envoyés</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>chez Twilio</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>non confirmés</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFilterBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toutes origines</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignForm</name>
    <message>
        <source>Campaign name</source>
        <translation>Nom de la campagne</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignHeader</name>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Retour aux campagnes de SMS</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nom de la campagne</translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation>Plus d’actions pour cette campagne</translation>
    </message>
    <message>
        <source>Copy campaign ID</source>
        <translation>Copier l’ID de la campagne</translation>
    </message>
    <message>
        <source>Refresh receipts</source>
        <translation>Actualiser les accusés</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>démarrée %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>créée %1</translation>
    </message>
    <message>
        <source>Receipts as of %1</source>
        <translation>Accusés : %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, en retard</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replied</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln a répondu</numerusform>
            <numerusform>%Ln ont répondu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNews</name>
    <message>
        <source>%1 delivered, %2 refused, %3 not confirmed yet.</source>
        <translation>Remis : %1, refusés : %2, pas encore confirmés : %3.</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 est terminée</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>Échec de %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 est suspendue</translation>
    </message>
    <message numerus="yes">
        <source>First replies to %1</source>
        <translation>
            <numerusform>Première réponse à %1</numerusform>
            <numerusform>Premières réponses à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people replied.</source>
        <translation>
            <numerusform>%Ln personne a répondu.</numerusform>
            <numerusform>%Ln personnes ont répondu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNotice</name>
    <message numerus="yes">
        <source>%Ln already with Twilio can&apos;t be recalled</source>
        <translation>
            <numerusform>%Ln message déjà chez Twilio ne peut plus être annulé</numerusform>
            <numerusform>%Ln messages déjà chez Twilio ne peuvent plus être annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being looked up</source>
        <translation>
            <numerusform>%Ln message est en cours de vérification</numerusform>
            <numerusform>%Ln messages sont en cours de vérification</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>Plus rien n’est envoyé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Réessayer pour %Ln</numerusform>
            <numerusform>Réessayer pour %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>Suspendue. %1</translation>
    </message>
    <message>
        <source>Paused: %1 %2</source>
        <comment>reason, what it means</comment>
        <translation>Suspendue : %1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Annulée. %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignPage</name>
    <message>
        <source>Refresh receipts</source>
        <translation>Actualiser les accusés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are texted again.</source>
        <translation>
            <numerusform>Un SMS est de nouveau envoyé à %Ln personne.</numerusform>
            <numerusform>Un SMS est de nouveau envoyé à %Ln personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Retour aux campagnes de SMS</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en cours d’envoi</translation>
    </message>
    <message>
        <source>They were opted out already.</source>
        <translation>Ces personnes étaient déjà désinscrites.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were opted out. They are never texted again.</source>
        <translation>
            <numerusform>%Ln personne a été désinscrite. Elle ne recevra plus jamais de SMS.</numerusform>
            <numerusform>%Ln personnes ont été désinscrites. Elles ne recevront plus jamais de SMS.</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign can&apos;t be shown</source>
        <translation>Impossible d’afficher cette campagne</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignProof</name>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-personnes.csv</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <comment>date, time</comment>
        <translation>État au %1 à %2</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campagne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de numéro</translation>
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
        <translation>Début le %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Message is empty</source>
        <translation>Message vide</translation>
    </message>
    <message>
        <source>Nobody to send to</source>
        <translation>Aucun destinataire</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>Prêts : %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>suspendue par vous</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 remis</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>Aucun accepté</translation>
    </message>
    <message>
        <source>All were sent</source>
        <translation>Tous ont été envoyés</translation>
    </message>
    <message>
        <source>%1 never sent</source>
        <translation>Jamais envoyés : %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsPage</name>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campagnes de SMS</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Rechercher une campagne</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Pas encore de campagne</translation>
    </message>
    <message>
        <source>A list and a sentence are enough.</source>
        <translation>Une liste et une phrase suffisent.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>suspendre ou reprendre</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>dupliquer</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Sort the campaigns</source>
        <translation>Trier les campagnes</translation>
    </message>
    <message>
        <source>No campaign is a draft</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>No campaign is scheduled</source>
        <translation>Aucune campagne programmée</translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <translation>Aucune campagne en cours</translation>
    </message>
    <message>
        <source>No campaign is paused</source>
        <translation>Aucune campagne suspendue</translation>
    </message>
    <message>
        <source>No campaign is done</source>
        <translation>Aucune campagne terminée</translation>
    </message>
    <message>
        <source>No campaign has failed</source>
        <translation>Aucune campagne en échec</translation>
    </message>
    <message>
        <source>No campaign is cancelled</source>
        <translation>Aucune campagne annulée</translation>
    </message>
    <message>
        <source>No campaign is like that</source>
        <translation>Aucune campagne ne correspond</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln campaign(s).</source>
        <translation>
            <numerusform>Le filtre masque %Ln campagne.</numerusform>
            <numerusform>Le filtre masque %Ln campagnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campagne</numerusform>
            <numerusform>%Ln campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln campaign(s)</source>
        <translation>
            <numerusform>%1 sur %Ln campagne</numerusform>
            <numerusform>%1 sur %Ln campagnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new campaign(s).</source>
        <translation>
            <numerusform>%Ln nouvelle campagne.</numerusform>
            <numerusform>%Ln nouvelles campagnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>« %1 » est supprimée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) deleted.</source>
        <translation>
            <numerusform>%Ln campagne supprimée.</numerusform>
            <numerusform>%Ln campagnes supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaigns can&apos;t be read</source>
        <translation>Impossible de lire les campagnes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsTable</name>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
</context>
<context>
    <name>outbound::CancelDialog</name>
    <message numerus="yes">
        <source>%Ln people will not be texted, and the campaign can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln personne ne recevra pas de SMS, et la campagne ne pourra pas être reprise.</numerusform>
            <numerusform>%Ln personnes ne recevront pas de SMS, et la campagne ne pourra pas être reprise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) already with Twilio can&apos;t be recalled.</source>
        <translation>
            <numerusform>%Ln message déjà chez Twilio ne peut plus être annulé.</numerusform>
            <numerusform>%Ln messages déjà chez Twilio ne peuvent plus être annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>Annuler « %1 » ?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Annuler la campagne</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)?</source>
        <translation>
            <numerusform>Annuler %Ln campagne ?</numerusform>
            <numerusform>Annuler %Ln campagnes ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will not be sent, and the campaigns can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln message ne sera pas envoyé, et les campagnes ne pourront pas être reprises.</numerusform>
            <numerusform>%Ln messages ne seront pas envoyés, et les campagnes ne pourront pas être reprises.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Annuler %Ln campagne</numerusform>
            <numerusform>Annuler %Ln campagnes</numerusform>
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
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Nobody failed so far.</source>
        <translation>Aucun échec pour l’instant.</translation>
    </message>
    <message>
        <source>No confirmation counts as failed until the carrier answers. Outbound keeps asking.</source>
        <translation>Sans confirmation, un SMS compte comme échec jusqu’à la réponse de l’opérateur. Outbound continue de la demander.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln failed</source>
        <translation>
            <numerusform>Cause de %Ln échec</numerusform>
            <numerusform>Causes des %Ln échecs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>outbound::ChartPane</name>
    <message>
        <source>More about %1</source>
        <translation>Plus d’actions : %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>Exporter en PNG…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Afficher en graphique</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>Exporter en PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>campaign, chart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>« %1 » a été enregistré.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Impossible d’enregistrer « %1 » : %2.</translation>
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
        <translation>%1 : %2.</translation>
    </message>
</context>
<context>
    <name>outbound::CloseDialog</name>
    <message>
        <source>Do this from now on; Settings can change it</source>
        <translation>Toujours faire ainsi ; modifiable dans les paramètres</translation>
    </message>
    <message numerus="yes">
        <source>Keep sending %Ln campaign(s)?</source>
        <translation>
            <numerusform>Poursuivre l’envoi de %Ln campagne ?</numerusform>
            <numerusform>Poursuivre l’envoi de %Ln campagnes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound can go on in the background, with its icon in the tray. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound peut continuer en arrière-plan, avec son icône dans la zone de notification. Les campagnes suspendues attendent que vous les repreniez ; personne ne reçoit deux fois le SMS.</translation>
    </message>
    <message>
        <source>Outbound can go on as a minimised window. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound peut continuer dans une fenêtre réduite. Les campagnes suspendues attendent que vous les repreniez ; personne ne reçoit deux fois le SMS.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Rester ouvert</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Suspendre et fermer</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Poursuivre l’envoi</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnChooser</name>
    <message>
        <source>Show this column</source>
        <translation>Afficher cette colonne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnDelegate</name>
    <message>
        <source>Name of the variable</source>
        <translation>Nom de la variable</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>Colonnes de la liste</translation>
    </message>
    <message>
        <source>Enter chooses what a column is used as, F2 names its variable.</source>
        <translation>Entrée choisit l’utilisation d’une colonne, F2 nomme sa variable.</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisée comme</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s)</source>
        <translation>
            <numerusform>%n cellule vide</numerusform>
            <numerusform>%n cellules vides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ColumnRow</name>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Colonne du téléphone</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnWindow</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnsModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a heading; its cell</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vides</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Utilisée comme</translation>
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
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>outbound::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tapez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>outbound::ConnectCard</name>
    <message>
        <source>Connect Twilio</source>
        <translation>Connecter Twilio</translation>
    </message>
    <message>
        <source>Checked with one request, then kept in the desktop keychain.</source>
        <translation>Vérifié par une requête, puis conservé dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
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
        <translation>32 lettres et chiffres</translation>
    </message>
    <message>
        <source>Connected to %1, %2.</source>
        <translation>Connecté à %1, %2.</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Go to SMS Campaigns</source>
        <translation>Aller aux campagnes de SMS</translation>
    </message>
</context>
<context>
    <name>outbound::CountConfirmation</name>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>Envoyer à %1 ?</translation>
    </message>
    <message>
        <source>%1 Messages that were sent can’t be called back.</source>
        <translation>%1 Les messages envoyés ne peuvent plus être annulés.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tapez %1 pour continuer</translation>
    </message>
</context>
<context>
    <name>outbound::DefaultsSection</name>
    <message>
        <source>Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>What new campaigns begin with, and how Outbound looks and behaves.</source>
        <translation>Le point de départ des nouvelles campagnes, ainsi que l’aspect et le comportement d’Outbound.</translation>
    </message>
    <message>
        <source>Tell the desktop when a campaign is done or pauses by itself</source>
        <translation>Afficher une notification quand une campagne se termine ou se suspend d’elle-même</translation>
    </message>
    <message>
        <source>Asks while campaigns are sending</source>
        <translation>Poser la question pendant un envoi</translation>
    </message>
    <message>
        <source>Keeps sending</source>
        <translation>Poursuivre l’envoi</translation>
    </message>
    <message>
        <source>Pauses what is sending</source>
        <translation>Suspendre les envois en cours</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>National numbers such as 07700 900123 are read as numbers of this country.</source>
        <translation>Les numéros nationaux comme 07700 900123 sont lus comme des numéros de ce pays.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Numbers, dates and times follow it.</source>
        <translation>Les nombres, les dates et les heures la suivent.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Paused campaigns go on when they are told to, others by themselves.</source>
        <translation>Les campagnes suspendues continuent sur demande, les autres d’elles-mêmes.</translation>
    </message>
    <message>
        <source>Keep campaigns that ended</source>
        <translation>Conserver les campagnes finies</translation>
    </message>
    <message>
        <source>After that their people, texts and history are erased. Opt-outs stay, and so does the campaign that sent last and whatever is in doubt or awaits receipts.</source>
        <translation>Passé ce délai, leurs destinataires, textes et historique sont effacés. Les désinscriptions restent, de même que la dernière campagne à avoir envoyé et tout ce qui est incertain ou attend des accusés.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Auto follows the desktop.</source>
        <translation>Auto suit le thème du système.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Without the text of any message.</source>
        <translation>Sans le texte d’aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s) now?</source>
        <translation>
            <numerusform>Effacer %Ln campagne maintenant ?</numerusform>
            <numerusform>Effacer %Ln campagnes maintenant ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They ended longer ago than that. Their people, texts and history are erased for good; who opted out stays so.</source>
        <translation>Leur fin est plus ancienne que ce délai. Leurs destinataires, textes et historique seront définitivement effacés ; les personnes désinscrites le restent.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les conserver</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s)</source>
        <translation>
            <numerusform>Effacer %Ln campagne</numerusform>
            <numerusform>Effacer %Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>outbound::DeliveriesChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>SMS remis au fil du temps</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sans confirmation</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered by %3.</source>
        <translation>À %3, %1 remis sur %2.</translation>
    </message>
    <message>
        <source>%1 The last message is expected to be out about %2.</source>
        <translation>%1 Le dernier message devrait partir vers %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
</context>
<context>
    <name>outbound::DonutChart</name>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sans confirmation</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Part en pourcentage</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>personne</numerusform>
            <numerusform>personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DraftKeeper</name>
    <message>
        <source>“%1” became a campaign just before Outbound ended.</source>
        <translation>« %1 » est devenu une campagne juste avant l’arrêt d’Outbound.</translation>
    </message>
    <message>
        <source>Outbound ended while “%1” was being created: look whether it is among the campaigns before you send it.</source>
        <translation>Outbound s’est arrêté pendant la création de « %1 » : vérifiez si elle figure parmi les campagnes avant de l’envoyer.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more; all but its people came back.</source>
        <translation>« %1 » n’est plus dans %2 ; tout a été rétabli, sauf les destinataires.</translation>
    </message>
    <message>
        <source>“%1” changed since; it was read anew, without what was chosen and put right in it.</source>
        <translation>« %1 » a changé depuis ; le fichier a été relu, sans vos choix ni vos corrections.</translation>
    </message>
</context>
<context>
    <name>outbound::DropTarget</name>
    <message>
        <source>200 MB and 1,000,000 rows at most</source>
        <translation>200 Mo et 1 000 000 lignes au maximum</translation>
    </message>
</context>
<context>
    <name>outbound::DropZone</name>
    <message>
        <source>Drop to add %1</source>
        <translation>Déposer pour ajouter %1</translation>
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
        <translation>%1 : unité</translation>
    </message>
    <message>
        <source>Choose %1 to %2. Until then it stays %3.</source>
        <translation>Choisissez de %1 à %2. En attendant, la valeur reste %3.</translation>
    </message>
</context>
<context>
    <name>outbound::EngineFoot</name>
    <message>
        <source>Sends in the background</source>
        <translation>Envoie en arrière-plan</translation>
    </message>
    <message>
        <source>The engine has stopped</source>
        <translation>Le moteur s’est arrêté</translation>
    </message>
    <message>
        <source>Data can&apos;t be written</source>
        <translation>Écriture des données impossible</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Rien n’est envoyé</translation>
    </message>
    <message>
        <source>Sends in the background, also when this window is closed</source>
        <translation>Envoie en arrière-plan, même quand cette fenêtre est fermée</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>Moteur du bac à sable</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>%1, %2/s each</source>
        <translation>%1, %2/s chacun</translation>
    </message>
    <message>
        <source>%1, up to %2/s</source>
        <translation>%1, jusqu’à %2/s</translation>
    </message>
</context>
<context>
    <name>outbound::FileCard</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln ligne ignorée</numerusform>
            <numerusform>%Ln lignes ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sans en-tête</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove the recipients</source>
        <translation>Retirer les destinataires</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Modifier la lecture de la liste</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Annuler la lecture</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
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
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>outbound::FindButton</name>
    <message>
        <source>Find or do</source>
        <translation>Chercher ou agir</translation>
    </message>
</context>
<context>
    <name>outbound::FoundCombo</name>
    <message>
        <source>As found</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Détecté : %1</translation>
    </message>
</context>
<context>
    <name>outbound::HttpServer</name>
    <message>
        <source>Port %1 on this computer can&apos;t be opened; another program may be using it.</source>
        <translation>Impossible d’ouvrir le port %1 de cet ordinateur ; un autre programme l’utilise peut-être.</translation>
    </message>
</context>
<context>
    <name>outbound::KeyRow</name>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>dernier usage %1</translation>
    </message>
    <message>
        <source>%1 · made %2 · %3</source>
        <comment>id, moment, last use</comment>
        <translation>%1 · créée %2 · %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>name of a key</comment>
        <translation>Révoquer %1</translation>
    </message>
</context>
<context>
    <name>outbound::KeysCard</name>
    <message>
        <source>Create key</source>
        <translation>Créer une clé</translation>
    </message>
    <message>
        <source>No key yet. Each program that uses the API gets one of its own.</source>
        <translation>Pas encore de clé. Chaque programme qui utilise l’API reçoit la sienne.</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>La clé a été copiée</translation>
    </message>
    <message>
        <source>Name of the program, such as “Booking system”</source>
        <translation>Nom du programme, par exemple « Prise de rendez-vous »</translation>
    </message>
    <message>
        <source>Name of a new key</source>
        <translation>Nom d’une nouvelle clé</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Clés d’API</translation>
    </message>
    <message>
        <source>Key “%1” created</source>
        <translation>Clé « %1 » créée</translation>
    </message>
    <message>
        <source>Revoke the key of “%1”?</source>
        <translation>Révoquer la clé de « %1 » ?</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from now on. What it has created stays.</source>
        <translation>Tout ce qui l’utilise est désormais refusé. Ce qu’elle a créé reste.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Key “%1” revoked</source>
        <translation>Clé « %1 » révoquée</translation>
    </message>
</context>
<context>
    <name>outbound::LanguageCombo</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le système</translation>
    </message>
</context>
<context>
    <name>outbound::LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln personne</numerusform>
            <numerusform>%Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are texted from %2 now instead of %3:</source>
        <extracomment>People, phone numbers</extracomment>
        <translation>Envoi immédiat à %1 depuis %2, sans attendre %3 :</translation>
    </message>
    <message>
        <source>%1 are texted from %2 now:</source>
        <translation>Envoi immédiat à %1 depuis %2 :</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln segment(s)</source>
        <translation>
            <numerusform>environ %Ln segment</numerusform>
            <numerusform>environ %Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent can&apos;t be called back.</source>
        <translation>Les messages envoyés ne peuvent plus être annulés.</translation>
    </message>
    <message>
        <source>Send “%1” now?</source>
        <translation>Envoyer « %1 » maintenant ?</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Garder l’heure prévue</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Laisser attendre</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
<context>
    <name>outbound::ListTail</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln sélectionnée</numerusform>
            <numerusform>%Ln sélectionnées</numerusform>
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
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campagnes de SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>Une campagne</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until then.</source>
        <translation>%1 D’ici là, rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Chercher ou agir</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Partie suivante</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Partie précédente</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campagnes</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue : %1</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Langue : comme le système</translation>
    </message>
</context>
<context>
    <name>outbound::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>outbound::MessageEditor</name>
    <message>
        <source>Hi {{first_name}}, …</source>
        <translation>Bonjour {{first_name}}, …</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
</context>
<context>
    <name>outbound::MessageSection</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
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
    <name>outbound::NeedBar</name>
    <message>
        <source>Nothing is connected, so nothing can be sent; what you write is kept.</source>
        <translation>Rien n’est connecté : rien ne peut donc être envoyé ; ce que vous écrivez est conservé.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>This account has no number to send from.</source>
        <translation>Ce compte n’a pas de numéro d’envoi.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Revérifier</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignHeader</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Retour aux campagnes de SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nouvelle campagne</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignPage</name>
    <message>
        <source>Choose file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Don’t send yet</source>
        <translation>Ne pas encore envoyer</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Coller des numéros</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Retour aux campagnes de SMS</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Brouillon non enregistré</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>10:42</comment>
        <translation>Brouillon enregistré à %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>yesterday 10:42</comment>
        <translation>Brouillon enregistré %1</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campagnes de SMS</translation>
    </message>
    <message>
        <source>What was written here is replaced by the sample.</source>
        <translation>Ce qui était écrit ici est remplacé par l’exemple.</translation>
    </message>
    <message>
        <source>What was written here is replaced by the copy.</source>
        <translation>Ce qui était écrit ici est remplacé par la copie.</translation>
    </message>
    <message>
        <source>The recipients or the number changed, so nothing was sent. Look again, then send.</source>
        <translation>Les destinataires ou le numéro ont changé : rien n’a été envoyé. Vérifiez de nouveau, puis envoyez.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>What was written here is discarded.</source>
        <translation>Ce qui était écrit ici est abandonné.</translation>
    </message>
    <message>
        <source>“%1” was replaced by “%2”.</source>
        <translation>« %1 » a été remplacé par « %2 ».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>« %1 » a été retiré.</translation>
    </message>
</context>
<context>
    <name>outbound::NewKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copier la nouvelle clé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>The key of “%1”. Copy it now: it is not shown again.</source>
        <translation>La clé de « %1 ». Copiez-la maintenant : elle ne sera plus affichée.</translation>
    </message>
</context>
<context>
    <name>outbound::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersModel</name>
    <message>
        <source>1 segment/s</source>
        <translation>1 segment/s</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 segments/s</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersPopup</name>
    <message>
        <source>Find a number</source>
        <translation>Rechercher un numéro</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>Numbers to send from as well</source>
        <translation>Numéros d’envoi supplémentaires</translation>
    </message>
    <message>
        <source>Everybody is texted from one of the numbers, which share the work.</source>
        <translation>Chaque personne reçoit le SMS depuis un seul des numéros, qui se partagent le travail.</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersSection</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, pace</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>Numbers and pace</source>
        <translation>Numéros et cadence</translation>
    </message>
    <message>
        <source>Pace counts message segments per second. Ask Twilio before you raise it; what is over the pace waits in their queue.</source>
        <translation>La cadence se compte en segments de message par seconde. Demandez à Twilio avant de l’augmenter ; ce qui dépasse la cadence attend dans la file de Twilio.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Rechercher un numéro</translation>
    </message>
    <message>
        <source>Usual: %1. A new pace holds at once, also while sending.</source>
        <translation>Cadences habituelles : %1. Une nouvelle cadence s’applique aussitôt, même pendant l’envoi.</translation>
    </message>
    <message>
        <source>“%1” is no pace, so the old one stays. A pace is from %2 to %3 segments a second.</source>
        <translation>« %1 » n’est pas une cadence : l’ancienne reste. Une cadence va de %2 à %3 segments par seconde.</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de numéro</translation>
    </message>
    <message>
        <source>This account has no number that can send texts.</source>
        <translation>Ce compte n’a aucun numéro capable d’envoyer des SMS.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Its numbers appear here once Twilio or the sandbox is connected.</source>
        <translation>Ses numéros apparaîtront ici une fois Twilio ou le bac à sable connecté.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <comment>number, pace</comment>
        <translation>%1 envoie %2</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutAdder</name>
    <message>
        <source>Numbers that must not be texted</source>
        <translation>Numéros qui ne doivent pas recevoir de SMS</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456</source>
        <translation>+44 7700 900123, +44 7700 900456</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>One or many, typed or pasted, with commas or new lines between them.</source>
        <translation>Un ou plusieurs, tapés ou collés, séparés par des virgules ou des retours à la ligne.</translation>
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
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis le</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsSection</name>
    <message>
        <source>Opt-outs</source>
        <translation>Désinscriptions</translation>
    </message>
    <message>
        <source>Numbers that Outbound never texts, whatever list they come in.</source>
        <translation>Les numéros auxquels Outbound n’envoie jamais de SMS, quelle que soit la liste.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import opt-outs</source>
        <translation>Importer des désinscriptions</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export opt-outs</source>
        <translation>Exporter les désinscriptions</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Ajouter des numéros</translation>
    </message>
    <message>
        <source>Add opt-outs</source>
        <translation>Ajouter des désinscriptions</translation>
    </message>
    <message>
        <source>Find a number or reason</source>
        <translation>Rechercher un numéro ou un motif</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln numéro</numerusform>
            <numerusform>%Ln numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Pas encore de compte</translation>
    </message>
    <message>
        <source>Each account has its own. Connect Twilio or use the sandbox.</source>
        <translation>Chaque compte a les siennes. Connectez Twilio ou utilisez le bac à sable.</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>Personne n’est désinscrit</translation>
    </message>
    <message>
        <source>Who answers STOP enters by itself; others can be added.</source>
        <translation>Toute personne qui répond STOP est ajoutée automatiquement ; vous pouvez en ajouter d’autres.</translation>
    </message>
    <message>
        <source>No number found</source>
        <translation>Aucun numéro trouvé</translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln number(s).</source>
        <translation>
            <numerusform>La recherche masque %Ln numéro.</numerusform>
            <numerusform>La recherche masque %Ln numéros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>opt-outs.csv</source>
        <translation>desinscriptions.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) saved</source>
        <translation>
            <numerusform>%Ln désinscription enregistrée</numerusform>
            <numerusform>%Ln désinscriptions enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>Impossible d’enregistrer « %1 » : %2.</translation>
    </message>
    <message>
        <source>All of these numbers have opted out already.</source>
        <translation>Tous ces numéros sont déjà désinscrits.</translation>
    </message>
    <message>
        <source>No phone number was found in it. Write them as +44 7700 900123.</source>
        <translation>Aucun numéro de téléphone n’y a été trouvé. Écrivez-les sous la forme +44 7700 900123.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will not be texted any more.</source>
        <translation>
            <numerusform>%Ln numéro ne recevra plus de SMS.</numerusform>
            <numerusform>%Ln numéros ne recevront plus de SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no phone number that can be dialled and were left out.</source>
        <translation>
            <numerusform>%Ln ligne, sans numéro de téléphone que l’on puisse composer, a été exclue.</numerusform>
            <numerusform>%Ln lignes, sans numéro de téléphone que l’on puisse composer, ont été exclues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may be texted again.</source>
        <translation>
            <numerusform>%Ln numéro peut de nouveau recevoir des SMS.</numerusform>
            <numerusform>%Ln numéros peuvent de nouveau recevoir des SMS.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed</source>
        <translation>
            <numerusform>%Ln désinscription retirée</numerusform>
            <numerusform>%Ln désinscriptions retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 sur %Ln numéro</numerusform>
            <numerusform>%1 sur %Ln numéros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsTable</name>
    <message>
        <source>Remove opt-outs</source>
        <translation>Retirer les désinscriptions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Désinscriptions</translation>
    </message>
    <message>
        <source>Delete lets the chosen numbers be texted again.</source>
        <translation>Suppr permet d’envoyer de nouveau des SMS aux numéros choisis.</translation>
    </message>
</context>
<context>
    <name>outbound::PaceLegend</name>
    <message>
        <source>Pace %1</source>
        <translation>Cadence %1</translation>
    </message>
</context>
<context>
    <name>outbound::PaceSpin</name>
    <message>
        <source>Segments a second</source>
        <translation>Segments par seconde</translation>
    </message>
</context>
<context>
    <name>outbound::PaceTable</name>
    <message>
        <source>Numbers and their pace</source>
        <translation>Numéros et leur cadence</translation>
    </message>
    <message>
        <source>F2 changes the pace of a number.</source>
        <translation>F2 modifie la cadence d’un numéro.</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Modifier la cadence</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Remettre à %1</translation>
    </message>
</context>
<context>
    <name>outbound::PacesModel</name>
    <message>
        <source>Reset to %1</source>
        <translation>Remettre à %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>name of a campaign</comment>
        <translation>Envoie %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln campaigns</source>
        <translation>
            <numerusform>Envoie %Ln campagne</numerusform>
            <numerusform>Envoie %Ln campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>At its usual pace</source>
        <translation>À sa cadence habituelle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segments par seconde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>En ce moment</translation>
    </message>
</context>
<context>
    <name>outbound::PastePanel</name>
    <message>
        <source>Paste something else</source>
        <translation>Coller autre chose</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456
or a range of cells with its headers</source>
        <translation>+44 7700 900123, +44 7700 900456
ou une plage de cellules avec ses en-têtes</translation>
    </message>
    <message>
        <source>Commas, tabs, blanks or new lines between them; further columns become variables.</source>
        <translation>Séparés par des virgules, tabulations, espaces ou retours à la ligne ; les autres colonnes deviennent des variables.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln line(s)</source>
        <translation>
            <numerusform>%Ln ligne collée</numerusform>
            <numerusform>%Ln lignes collées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PeopleCard</name>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sans confirmation</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Non confirmés</translation>
    </message>
</context>
<context>
    <name>outbound::PhonePreview</name>
    <message>
        <source>Message preview</source>
        <translation>Aperçu du message</translation>
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
        <translation>Un port est un nombre de %1 à %2. En attendant, il reste %3.</translation>
    </message>
</context>
<context>
    <name>outbound::PreviewHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message numerus="yes">
        <source>+%n column(s)</source>
        <translation>
            <numerusform>+%n colonne</numerusform>
            <numerusform>+%n colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n colonne de plus</numerusform>
            <numerusform>%n colonnes de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1, auparavant : %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Phone, as dialled</source>
        <translation>Numéro composé</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Tel que collé</translation>
    </message>
    <message>
        <source>%1, as pasted</source>
        <translation>%1, tel que collé</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>%1, in the file</source>
        <translation>%1, dans le fichier</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <comment>a column</comment>
        <translation>%1 (ignorée)</translation>
    </message>
    <message>
        <source>%1 (second phone)</source>
        <comment>a column</comment>
        <translation>%1 (second téléphone)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty cell(s)</source>
        <extracomment>spoken title of a column: its use and name, how many cells are empty</extracomment>
        <translation>
            <numerusform>%1, %n cellule vide</numerusform>
            <numerusform>%1, %n cellules vides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Destinataire précédent</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinataire suivant</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The message appears here as it will arrive.</source>
        <translation>Le message apparaît ici tel qu’il arrivera.</translation>
    </message>
    <message>
        <source>Row %1 is not sent. %2</source>
        <translation>La ligne %1 n’est pas envoyée. %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>à %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
</context>
<context>
    <name>outbound::ProgressBand</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>%1 sur %2 transmis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) a minute</source>
        <translation>
            <numerusform>%Ln message par minute</numerusform>
            <numerusform>%Ln messages par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pace %2</source>
        <translation>%1, cadence %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) still to come</source>
        <translation>
            <numerusform>%Ln accusé encore attendu</numerusform>
            <numerusform>%Ln accusés encore attendus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>fin vers %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>début %1</translation>
    </message>
    <message>
        <source>nothing is sent until you resume</source>
        <translation>rien n’est envoyé avant la reprise</translation>
    </message>
    <message>
        <source>nothing more is sent, cancelled %1</source>
        <translation>plus rien n’est envoyé, annulée %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>terminée %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copier le résumé</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>Every person accounted for</source>
        <translation>Chaque personne est comptée</translation>
    </message>
    <message>
        <source>Counting everybody …</source>
        <translation>Comptage de toutes les personnes…</translation>
    </message>
    <message>
        <source>Nobody is in this campaign.</source>
        <translation>Cette campagne n’a aucun destinataire.</translation>
    </message>
    <message>
        <source>Everybody stands in exactly one place, and the record of every attempt agrees.</source>
        <translation>Chaque personne figure à une place et une seule, et le relevé de chaque tentative concorde.</translation>
    </message>
    <message>
        <source>This does not add up</source>
        <translation>Le compte n’y est pas</translation>
    </message>
    <message>
        <source>The parts make %1, not %2.</source>
        <translation>Les parties font %1, et non %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>phone, what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Et %Ln de plus.</numerusform>
            <numerusform>Et %Ln de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time</comment>
        <translation>état à %1</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>vérifié à l’instant</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>how long ago</comment>
        <translation>vérifié %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofExport</name>
    <message numerus="yes">
        <source>%Ln-campaigns</source>
        <comment>name of a file</comment>
        <translation>
            <numerusform>%Ln-campagne</numerusform>
            <numerusform>%Ln-campagnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Enregistrer ces personnes</translation>
    </message>
    <message>
        <source>Save everybody</source>
        <translation>Enregistrer toutes les personnes</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-failed.csv</source>
        <extracomment>name of a file: the campaign&apos;s name, then what of it</extracomment>
        <translation>%1-echecs.csv</translation>
    </message>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-personnes.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved to “%1”.</source>
        <translation>
            <numerusform>%Ln personne enregistrée dans « %1 ».</numerusform>
            <numerusform>%Ln personnes enregistrées dans « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ReadingPanel</name>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>First row holds the names</source>
        <translation>La première ligne contient les noms</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Revenir aux valeurs détectées</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Mode de lecture</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Skip rows</source>
        <translation>Ignorer des lignes</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientHistory</name>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historique de %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsModel</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>SID or cause</source>
        <translation>SID ou cause</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In doubt, asking Twilio</source>
        <translation>Incertain, Twilio est interrogé</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Jamais envoyé</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>With Twilio</source>
        <translation>Chez Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Rechercher un destinataire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Pas encore de destinataires</translation>
    </message>
    <message>
        <source>This draft has nobody to be sent to.</source>
        <translation>Ce brouillon n’a aucun destinataire.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>No phone and no variable has these words.</source>
        <translation>Aucun téléphone ni aucune variable ne contient ces mots.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln people.</source>
        <translation>
            <numerusform>Le filtre masque %Ln personne.</numerusform>
            <numerusform>Le filtre masque %Ln personnes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copier le téléphone</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copier le SID</translation>
    </message>
</context>
<context>
    <name>outbound::RejectedExport</name>
    <message>
        <source>Save rejected rows</source>
        <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <extracomment>name of a file: the list&apos;s name, then what of it</extracomment>
        <translation>%1-rejetees.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to “%1”.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans « %1 ».</numerusform>
            <numerusform>%Ln lignes enregistrées dans « %1 ».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RenamePopup</name>
    <message>
        <source>Name in the message</source>
        <translation>Nom dans le message</translation>
    </message>
</context>
<context>
    <name>outbound::ResumeDialog</name>
    <message>
        <source>This data was copied or restored.</source>
        <translation>Ces données ont été copiées ou restaurées.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here are not texted yet; the other copy may have texted them since.</source>
        <translation>
            <numerusform>Ici, aucun SMS n’a encore été envoyé à %Ln personne ; l’autre copie lui en a peut-être envoyé un depuis.</numerusform>
            <numerusform>Ici, aucun SMS n’a encore été envoyé à %Ln personnes ; l’autre copie leur en a peut-être envoyé un depuis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s message log first.</source>
        <translation>Consultez d’abord le journal des messages de Twilio.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>Reprendre « %1 » ?</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Laisser suspendue</translation>
    </message>
    <message numerus="yes">
        <source>Resume and text %Ln people</source>
        <translation>
            <numerusform>Reprendre et envoyer à %Ln personne</numerusform>
            <numerusform>Reprendre et envoyer à %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetentionCombo</name>
    <message>
        <source>For good</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetryDialog</name>
    <message numerus="yes">
        <source>%Ln who may have got it are left alone.</source>
        <translation>
            <numerusform>%Ln personne qui l’a peut-être reçu est laissée de côté.</numerusform>
            <numerusform>%Ln personnes qui l’ont peut-être reçu sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who opted out are left alone.</source>
        <translation>
            <numerusform>%Ln personne désinscrite est laissée de côté.</numerusform>
            <numerusform>%Ln personnes désinscrites sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data was copied or restored, and the other copy may have texted people since. Look into Twilio&apos;s message log first.</source>
        <translation>Ces données ont été copiées ou restaurées, et l’autre copie a peut-être envoyé des SMS depuis. Consultez d’abord le journal des messages de Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln people again whom the message certainly did not reach.</source>
        <translation>
            <numerusform>Le SMS est de nouveau envoyé à %Ln personne dont il est certain qu’elle ne l’a pas reçu.</numerusform>
            <numerusform>Le SMS est de nouveau envoyé à %Ln personnes dont il est certain qu’elles ne l’ont pas reçu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1.</source>
        <translation>
            <numerusform>Environ %Ln segment depuis %1.</numerusform>
            <numerusform>Environ %Ln segments depuis %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1 numbers.</source>
        <translation>
            <numerusform>Environ %Ln segment depuis %1 numéros.</numerusform>
            <numerusform>Environ %Ln segments depuis %1 numéros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign goes on, so %Ln who are waiting are texted too.</source>
        <translation>
            <numerusform>La campagne se poursuit : le SMS est donc aussi envoyé à %Ln personne qui l’attend encore.</numerusform>
            <numerusform>La campagne se poursuit : le SMS est donc aussi envoyé à %Ln personnes qui l’attendent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry “%1”?</source>
        <translation>Réessayer « %1 » ?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Ne pas réessayer</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Réessayer pour %Ln personne</numerusform>
            <numerusform>Réessayer pour %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowFixes</name>
    <message>
        <source>Change row %1</source>
        <translation>Modifier la ligne %1</translation>
    </message>
    <message>
        <source>Leave out row %1</source>
        <translation>Exclure la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>Exclure %n ligne</numerusform>
            <numerusform>Exclure %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take row %1 back in</source>
        <translation>Réintégrer la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back in</source>
        <translation>
            <numerusform>Réintégrer %n ligne</numerusform>
            <numerusform>Réintégrer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>Inclure la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n rows</source>
        <translation>
            <numerusform>Inclure %n ligne</numerusform>
            <numerusform>Inclure %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Utiliser des lettres simples</translation>
    </message>
    <message>
        <source>Undo changes of row %1</source>
        <translation>Annuler les modifications de la ligne %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %n rows</source>
        <translation>
            <numerusform>Annuler les modifications de %n ligne</numerusform>
            <numerusform>Annuler les modifications de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %L1 rows at once.</source>
        <translation>Choisissez au plus %L1 lignes à la fois.</translation>
    </message>
</context>
<context>
    <name>outbound::RowMenu</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Show only this number’s rows</source>
        <translation>N’afficher que les lignes de ce numéro</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Include anyway</source>
        <translation>Inclure quand même</translation>
    </message>
    <message>
        <source>Undo changes of this row</source>
        <translation>Annuler les modifications de cette ligne</translation>
    </message>
    <message>
        <source>Undo changes of these rows</source>
        <translation>Annuler les modifications de ces lignes</translation>
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
        <translation>Rechercher une ligne</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir : %1</translation>
    </message>
</context>
<context>
    <name>outbound::RowsPanel</name>
    <message>
        <source>The list has no rows.</source>
        <translation>La liste n’a aucune ligne.</translation>
    </message>
    <message>
        <source>No row is accepted.</source>
        <translation>Aucune ligne n’est acceptée.</translation>
    </message>
    <message>
        <source>No row has a warning.</source>
        <translation>Aucune ligne n’a d’avertissement.</translation>
    </message>
    <message>
        <source>No number is there twice.</source>
        <translation>Aucun numéro ne figure deux fois.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>Aucune ligne n’est rejetée.</translation>
    </message>
    <message>
        <source>Nobody opted out.</source>
        <translation>Personne n’est désinscrit.</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Rechercher une ligne</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptées</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetées</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Désinscrits</translation>
    </message>
    <message>
        <source>The list has no rows below its header.</source>
        <translation>La liste n’a aucune ligne sous son en-tête.</translation>
    </message>
    <message>
        <source>No row matches “%1”.</source>
        <translation>Aucune ligne ne correspond à « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln row(s).</source>
        <translation>
            <numerusform>Le filtre masque %Ln ligne.</numerusform>
            <numerusform>Le filtre masque %Ln lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln row(s).</source>
        <translation>
            <numerusform>La recherche masque %Ln ligne.</numerusform>
            <numerusform>La recherche masque %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>outbound::SampleCard</name>
    <message>
        <source>Open a sample</source>
        <translation>Ouvrir un exemple</translation>
    </message>
    <message>
        <source>Real-looking lists, opened in the sandbox with a message ready.</source>
        <translation>Des listes réalistes, ouvertes dans le bac à sable avec un message prêt.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>how many rows a list has</extracomment>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SandboxCard</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Send a whole campaign without an account or a network. Nobody is texted.</source>
        <translation>Envoyez toute une campagne sans compte ni réseau. Personne ne reçoit de SMS.</translation>
    </message>
    <message>
        <source>Start in the sandbox</source>
        <translation>Démarrer dans le bac à sable</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxSection</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>A Twilio on this computer: everything works, nothing leaves it, deliveries are simulated.</source>
        <translation>Un Twilio sur cet ordinateur : tout fonctionne, rien n’en sort, la remise des SMS est simulée.</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Utiliser le bac à sable</translation>
    </message>
    <message>
        <source>The sandbox is in use. It has three numbers of different pace.</source>
        <translation>Le bac à sable est utilisé. Il a trois numéros de cadences différentes.</translation>
    </message>
    <message>
        <source>Twilio is in use. The account and its campaigns wait meanwhile.</source>
        <translation>Twilio est utilisé. Le compte et ses campagnes attendront pendant ce temps.</translation>
    </message>
    <message>
        <source>It needs no account.</source>
        <translation>Il n’a pas besoin de compte.</translation>
    </message>
    <message numerus="yes">
        <source>Use the sandbox while %Ln campaign(s) are sending?</source>
        <translation>
            <numerusform>Utiliser le bac à sable pendant l’envoi de %Ln campagne ?</numerusform>
            <numerusform>Utiliser le bac à sable pendant l’envoi de %Ln campagnes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stops until the Twilio account is used again, and goes on exactly there.</source>
        <translation>L’envoi s’arrête jusqu’à ce que le compte Twilio soit de nouveau utilisé, puis reprend exactement là.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Poursuivre l’envoi</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Démarrage…</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxStrip</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; deliveries are simulated.</source>
        <translation>Rien ne sort de cet ordinateur ; la remise des SMS est simulée.</translation>
    </message>
    <message>
        <source>Connect Twilio</source>
        <translation>Connecter Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Modifier l’heure</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir une heure</translation>
    </message>
    <message>
        <source>It starts %1.</source>
        <translation>Début : %1.</translation>
    </message>
    <message>
        <source>It is a draft and waits until it gets a time.</source>
        <translation>C’est un brouillon ; il attend qu’une heure lui soit donnée.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Garder l’heure prévue</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Laisser attendre</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleEdit</name>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>first (%1)</source>
        <extracomment>The hour comes twice; BST</extracomment>
        <translation>première fois (%1)</translation>
    </message>
    <message>
        <source>second (%1)</source>
        <translation>seconde fois (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its offset: &quot;09:00 BST&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date and time. It stays %2.</source>
        <extracomment>What was typed, and the date and time that stay</extracomment>
        <translation>« %1 » n’est pas une date avec une heure. La valeur reste %2.</translation>
    </message>
    <message>
        <source>This time has passed. In %1 it is %2, %3 now.</source>
        <extracomment>A time zone, a date and a time</extracomment>
        <translation>Cette heure est passée. Dans le fuseau %1, nous sommes le %2 et il est %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2 comes twice that night:</source>
        <comment>weekday, time</comment>
        <translation>%1, il est deux fois %2 cette nuit-là :</translation>
    </message>
    <message>
        <source>%1 does not exist there; it will be sent on %2 at %3.</source>
        <comment>date, date, time</comment>
        <translation>Le %1 n’existe pas dans ce fuseau ; l’envoi aura lieu le %2 à %3.</translation>
    </message>
    <message>
        <source>%1, %2 does not exist that night; it will be sent at %3.</source>
        <comment>weekday, time, time</comment>
        <translation>%1, %2 n’existe pas cette nuit-là ; l’envoi aura lieu à %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday, a time with its offset</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1; here it is %2 then.</source>
        <comment>Thursday, 09:00 EDT; Thu 14 May, 14:00</comment>
        <translation>%1 ; ici, ce sera %2.</translation>
    </message>
</context>
<context>
    <name>outbound::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
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
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segment</translation>
    </message>
    <message>
        <source>2 segments</source>
        <translation>2 segments</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 ou plus</translation>
    </message>
    <message>
        <source>Done about</source>
        <translation>Fin prévue</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segment</numerusform>
            <numerusform>%Ln segments</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Sending takes</source>
        <translation>Durée de l’envoi</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>United Kingdom: 1,204 people</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Coûterait</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Prices are not known.</source>
        <translation>Les prix ne sont pas connus.</translation>
    </message>
    <message>
        <source>The sandbox charges nothing; its prices are examples.</source>
        <translation>Le bac à sable ne facture rien ; ses prix sont des exemples.</translation>
    </message>
    <message>
        <source>At today’s prices of Twilio. Carriers may charge more.</source>
        <translation>Aux prix actuels de Twilio. Les opérateurs peuvent facturer davantage.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Costs: about $52.40</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>United Kingdom: 1,204 people, 1,310 segments, $52.40</comment>
        <translation>%1 : %2, %3, %4</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prix non connu</translation>
    </message>
</context>
<context>
    <name>outbound::SendBar</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>outbound::SendFlow</name>
    <message>
        <source>Sending to %1 in</source>
        <translation>Envoi à %1 dans</translation>
    </message>
</context>
<context>
    <name>outbound::SenderField</name>
    <message>
        <source>No number yet</source>
        <translation>Pas encore de numéro</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Numéro d’envoi</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Ajouter des numéros</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln autre</numerusform>
            <numerusform>+%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers to send from</source>
        <translation>Ajouter des numéros d’envoi</translation>
    </message>
    <message>
        <source>Also sent from %1</source>
        <translation>Envoi également depuis %1</translation>
    </message>
</context>
<context>
    <name>outbound::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Rules that every campaign follows, those that are sending now as well.</source>
        <translation>Des règles que suit chaque campagne, y compris celles en cours d’envoi.</translation>
    </message>
    <message>
        <source>Stop trying to deliver a text after</source>
        <translation>Ne plus tenter de remettre un SMS après</translation>
    </message>
    <message>
        <source>Twilio keeps trying for this long when a phone is off; then the text expires instead of arriving at night.</source>
        <translation>Twilio continue d’essayer pendant ce délai quand un téléphone est éteint ; ensuite, le SMS expire au lieu d’arriver en pleine nuit.</translation>
    </message>
    <message>
        <source>A scheduled campaign waits as a draft when it was missed by more than</source>
        <translation>Une campagne programmée redevient un brouillon si son heure a été manquée de plus de</translation>
    </message>
    <message>
        <source>The program was off or the computer asleep at its time. Up to this late it is still sent.</source>
        <translation>Le programme était fermé ou l’ordinateur en veille à l’heure prévue. Jusqu’à ce retard, l’envoi a quand même lieu.</translation>
    </message>
    <message>
        <source>When an answer from Twilio got lost, look the text up for</source>
        <translation>Si une réponse de Twilio s’est perdue, rechercher le SMS pendant</translation>
    </message>
    <message>
        <source>Only a text that Twilio doesn’t list after this wait is sent again, so nobody gets it twice.</source>
        <translation>Seul un SMS que Twilio ne mentionne pas après cette attente est envoyé de nouveau : personne ne le reçoit deux fois.</translation>
    </message>
    <message>
        <source>A computer that falls asleep stops sending and goes on when it wakes. The screen may still turn off.</source>
        <translation>Un ordinateur qui se met en veille cesse d’envoyer et continue à son réveil. L’écran peut toujours s’éteindre.</translation>
    </message>
    <message>
        <source>Keep the computer awake while campaigns send</source>
        <translation>Empêcher la mise en veille de l’ordinateur pendant l’envoi de campagnes</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
</context>
<context>
    <name>outbound::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Les modifications s’appliquent aussitôt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>Aucun paramètre trouvé</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Rien ici ne parle de « %1 ».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>outbound::ShortcutsPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>Pages</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campagnes de SMS</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>outbound::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>outbound::SourceBadge</name>
    <message>
        <source>Source: %1</source>
        <translation>Origine : %1</translation>
    </message>
</context>
<context>
    <name>outbound::SplitBar</name>
    <message>
        <source>Don’t split</source>
        <translation>Ne pas diviser</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln campaigns</source>
        <translation>
            <numerusform>Diviser en %Ln campagne</numerusform>
            <numerusform>Diviser en %Ln campagnes</numerusform>
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
        <translation>Segments/min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Par minute</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n’a encore été envoyé.</translation>
    </message>
    <message>
        <source>%1 segments a minute at %2.</source>
        <translation>%1 segments par minute à %2.</translation>
    </message>
    <message>
        <source>%1 The pace is %2.</source>
        <translation>%1 La cadence est de %2.</translation>
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
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>outbound::TodayStrip</name>
    <message>
        <source>Sent today</source>
        <translation>Envoyés aujourd’hui</translation>
    </message>
    <message>
        <source>Delivery rate today</source>
        <translation>Remis aujourd’hui</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Next scheduled</source>
        <translation>Prochaine programmée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>fin vers %1</translation>
    </message>
    <message>
        <source>last one done about %1</source>
        <translation>fin de la dernière vers %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
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
            <numerusform>Prochaine programmée, %Ln personne</numerusform>
            <numerusform>Prochaine programmée, %Ln personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::Tray</name>
    <message>
        <source>Show Outbound</source>
        <translation>Afficher Outbound</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Annuler</translation>
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
        <translation>Insérer %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>outbound::VerdictDelegate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>was: %1</source>
        <translation>auparavant : %1</translation>
    </message>
</context>
<context>
    <name>outbound::WallTimeEdit</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
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
        <translation>Envoyez des SMS depuis votre propre compte Twilio</translation>
    </message>
    <message>
        <source>Your lists and messages stay in one file on this computer. Pick a way in; you can change it later.</source>
        <translation>Vos listes et vos messages restent dans un seul fichier sur cet ordinateur. Choisissez par où commencer ; vous pourrez changer plus tard.</translation>
    </message>
    <message>
        <source>Or drop a CSV anywhere in this window, or open one with</source>
        <translation>Ou déposez un CSV n’importe où dans cette fenêtre, ou ouvrez-en un avec</translation>
    </message>
    <message>
        <source>A campaign needs a number to send from: pick a way in first.</source>
        <translation>Une campagne a besoin d’un numéro d’envoi : choisissez d’abord par où commencer.</translation>
    </message>
</context>
<context>
    <name>outbound::WhenSection</name>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>outbound::ZoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name</source>
        <translation>Tapez une partie du nom d’une ville</translation>
    </message>
</context>
</TS>
