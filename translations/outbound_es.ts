<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AgentMeant</name>
    <message>
        <source>No agent has the id or the name “%1”.</source>
        <translation>Ningún agente tiene el id o el nombre “%1”.</translation>
    </message>
    <message>
        <source>“%1” may be any of these agents: %2. Name one by its id.</source>
        <translation>“%1” puede ser cualquiera de estos agentes: %2. Indique uno por su id.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>A request may have up to 8 MB.</source>
        <translation>Una petición puede tener hasta 8 MB.</translation>
    </message>
    <message>
        <source>The headers may have up to 32 KiB.</source>
        <translation>Los encabezados pueden tener hasta 32 KiB.</translation>
    </message>
    <message>
        <source>This is not a well-formed HTTP request.</source>
        <translation>Esta no es una petición HTTP bien formada.</translation>
    </message>
    <message>
        <source>Only Outbound&apos;s own window and shell may do this.</source>
        <translation>Solo la ventana y la línea de comandos de Outbound pueden hacer esto.</translation>
    </message>
    <message>
        <source>This takes no body.</source>
        <translation>Aquí no se admite cuerpo.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>No hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>This can&apos;t be done here.</source>
        <translation>Esto no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>There is no such campaign in this account.</source>
        <translation>No existe esa campaña en esta cuenta.</translation>
    </message>
    <message>
        <source>This is pending, queued, sent, delivered, undelivered or failed.</source>
        <translation>Los valores posibles son pending, queued, sent, delivered, undelivered o failed.</translation>
    </message>
    <message>
        <source>Give a time with its zone, such as 2026-05-20T09:00:00Z.</source>
        <translation>Indique una hora con su zona, como 2026-05-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>No hay ninguna zona horaria con este nombre.</translation>
    </message>
    <message>
        <source>Make another agent the default one instead.</source>
        <translation>En su lugar, haga predeterminado a otro agente.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Un ritmo va de 0.01 a 1000 segmentos por segundo.</translation>
    </message>
    <message>
        <source>This number did not opt out.</source>
        <translation>Este número no se dio de baja.</translation>
    </message>
    <message>
        <source>This has to be a number in E.164, such as +447700900123.</source>
        <translation>Tiene que ser un número en E.164, como +447700900123.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first: opt-outs are an account&apos;s.</source>
        <translation>Conecte primero Twilio o el entorno de pruebas: las bajas son de cada cuenta.</translation>
    </message>
    <message>
        <source>Address this API as 127.0.0.1 or localhost, with its port.</source>
        <translation>Diríjase a esta API como 127.0.0.1 o localhost, con su puerto.</translation>
    </message>
    <message>
        <source>Web pages may not use this API.</source>
        <translation>Las páginas web no pueden usar esta API.</translation>
    </message>
    <message>
        <source>A body has to be sent as Content-Type: application/json, without an encoding.</source>
        <translation>El cuerpo se tiene que enviar como Content-Type: application/json, sin codificación.</translation>
    </message>
    <message>
        <source>Send a key: Authorization: Bearer KEY_ID:KEY_SECRET.</source>
        <translation>Envíe una clave: Authorization: Bearer KEY_ID:KEY_SECRET.</translation>
    </message>
    <message>
        <source>Too many wrong keys. Wait a minute.</source>
        <translation>Demasiadas claves incorrectas. Espere un minuto.</translation>
    </message>
    <message>
        <source>This key is not known. It may have been revoked.</source>
        <translation>Esta clave no se conoce. Puede que se haya revocado.</translation>
    </message>
    <message>
        <source>Write a fraction as a text, so that it is sent as you wrote it.</source>
        <translation>Escriba un número con decimales como texto, para que se envíe tal como lo escribió.</translation>
    </message>
    <message>
        <source>A variable is a text.</source>
        <translation>Una variable es un texto.</translation>
    </message>
    <message numerus="yes">
        <source>A person may have up to %n variables.</source>
        <translation>
            <numerusform>Una persona puede tener hasta %n variable.</numerusform>
            <numerusform>Una persona puede tener hasta %n variables.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to 10,000 people; these are %1.</source>
        <translation>Una campaña llega a 10 000 personas como máximo; aquí hay %1.</translation>
    </message>
    <message>
        <source>Only schedule_type &quot;schedule&quot; has a time.</source>
        <translation>Solo schedule_type &quot;schedule&quot; lleva hora.</translation>
    </message>
    <message>
        <source>This is now, schedule or draft.</source>
        <translation>Los valores posibles son now, schedule o draft.</translation>
    </message>
    <message>
        <source>There is no webhook_url to sign for.</source>
        <translation>No hay ninguna webhook_url para la que firmar.</translation>
    </message>
    <message>
        <source>This is dashboard or api.</source>
        <translation>Los valores posibles son dashboard o api.</translation>
    </message>
    <message>
        <source>This is sandbox or twilio.</source>
        <translation>Los valores posibles son sandbox o twilio.</translation>
    </message>
    <message>
        <source>There are too many who listen to events.</source>
        <translation>Hay demasiados programas a la escucha de eventos.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>El cuerpo tiene que ser un objeto JSON.</translation>
    </message>
    <message>
        <source>This has to be an object.</source>
        <translation>Tiene que ser un objeto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>Falta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>&quot;%1&quot; tiene que ser un texto.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n characters.</source>
        <translation>
            <numerusform>&quot;%1&quot; puede tener hasta %n carácter.</numerusform>
            <numerusform>&quot;%1&quot; puede tener hasta %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false.</source>
        <translation>&quot;%1&quot; tiene que ser true o false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a number.</source>
        <translation>&quot;%1&quot; tiene que ser un número.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list.</source>
        <translation>&quot;%1&quot; tiene que ser una lista.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n entries.</source>
        <translation>
            <numerusform>&quot;%1&quot; puede tener hasta %n elemento.</numerusform>
            <numerusform>&quot;%1&quot; puede tener hasta %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be a text.</source>
        <translation>Tiene que ser un texto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object.</source>
        <translation>&quot;%1&quot; tiene que ser un objeto.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>Aquí no hay ningún campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>El campo &quot;%1&quot; aparece dos veces.</translation>
    </message>
    <message>
        <source>The body is not JSON: look at byte %1.</source>
        <translation>El cuerpo no es JSON: mire el byte %1.</translation>
    </message>
    <message>
        <source>The body is nested more than %1 deep.</source>
        <translation>El cuerpo tiene más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>A text has a NUL character in it.</source>
        <translation>Un texto contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>Esta Idempotency-Key ya llegó antes con otra petición.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 255 ASCII characters, and comes once.</source>
        <translation>Una Idempotency-Key tiene de 1 a 255 caracteres ASCII y aparece una sola vez.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>&quot;%1&quot; aparece dos veces.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number from %2 to %3.</source>
        <translation>&quot;%1&quot; tiene que ser un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>Aquí no hay ningún parámetro &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Ponga un nombre a la campaña.</translation>
    </message>
    <message>
        <source>Recipient %1 has no number in E.164, such as +447700900123.</source>
        <translation>El destinatario %1 no tiene un número en E.164, como +447700900123.</translation>
    </message>
    <message>
        <source>Recipient %1 has a number that came before.</source>
        <translation>El número del destinatario %1 ya apareció antes.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Elija un número desde el que enviar.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Escriba un mensaje.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Añada a alguien a quien enviarlo.</translation>
    </message>
    <message>
        <source>Choose each sending number once.</source>
        <translation>Elija cada número remitente una sola vez.</translation>
    </message>
    <message>
        <source>Choose the date and time of the launch.</source>
        <translation>Elija la fecha y la hora del lanzamiento.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %Ln characters.</source>
        <translation>
            <numerusform>Un nombre tiene %Ln carácter como máximo.</numerusform>
            <numerusform>Un nombre tiene %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Una campaña llega a %1 personas como máximo; aquí hay %2.</translation>
    </message>
</context>
<context>
    <name>CampaignAction</name>
    <message>
        <source>Launched: %1.</source>
        <translation>Lanzada: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>En pausa: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>Reanudada: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>Cancelada: %1.</translation>
    </message>
    <message>
        <source>Trying again: %1.</source>
        <translation>Reintentando: %1.</translation>
    </message>
    <message>
        <source>People who are texted again: %1</source>
        <translation>Personas a las que se vuelve a enviar: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name, id</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) of %1 again?</source>
        <translation>
            <numerusform>¿Volver a enviar a %Ln persona de %1?</numerusform>
            <numerusform>¿Volver a enviar a %Ln personas de %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 for good? %Ln person(s) are not texted yet.</source>
        <translation>
            <numerusform>¿Cancelar %1 definitivamente? Aún no se ha enviado a %Ln persona.</numerusform>
            <numerusform>¿Cancelar %1 definitivamente? Aún no se ha enviado a %Ln personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignChoice</name>
    <message>
        <source>No campaign has the id or the name “%1”.</source>
        <translation>Ninguna campaña tiene el id o el nombre “%1”.</translation>
    </message>
    <message>
        <source>“%1” may be any of these campaigns: %2. Name one by its id.</source>
        <translation>“%1” puede ser cualquiera de estas campañas: %2. Indique una por su id.</translation>
    </message>
    <message>
        <source>Name a campaign by its id or its name.</source>
        <translation>Indique una campaña por su id o su nombre.</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>24,310 people; 3 campaigns</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation>aprox. %1 desde %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 that take turns, %2</source>
        <comment>3 campaigns; 24,310 segments, about 6 h.</comment>
        <translation>%1 que se turnan, %2</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 + %4 opted out = %5</source>
        <translation>aceptadas %1 + descartadas %2 + %3 + de baja %4 = %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>%Ln duplicada</numerusform>
            <numerusform>%Ln duplicadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>Una campaña llega a %1 personas como máximo; aquí hay %2.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the number, so they take turns.</source>
        <translation>Para estas %1 se crean %2 de hasta %3, con los nombres 1/%4 a %4/%4. Comparten el número, así que se turnan.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the numbers, so they take turns.</source>
        <translation>Para estas %1 se crean %2 de hasta %3, con los nombres 1/%4 a %4/%4. Comparten los números, así que se turnan.</translation>
    </message>
    <message>
        <source>Connect Twilio or start the sandbox first.</source>
        <translation>Conecte Twilio o inicie el entorno de pruebas primero.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>Ponga un nombre a la campaña.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>Elija un número desde el que enviar.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>Se está leyendo la lista.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>Añada a alguien a quien enviarlo.</translation>
    </message>
    <message>
        <source>No row can be sent.</source>
        <translation>No se puede enviar ninguna fila.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>Escriba un mensaje.</translation>
    </message>
    <message>
        <source>The segments are being counted.</source>
        <translation>Se están contando los segmentos.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people the text is too long: %1 characters, %2 at most.</source>
        <translation>
            <numerusform>Para %Ln persona el texto es demasiado largo: %1 caracteres, %2 como máximo.</numerusform>
            <numerusform>Para %Ln personas el texto es demasiado largo: %1 caracteres, %2 como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Elija una hora futura.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>$52.40</comment>
        <translation>aprox. %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>$50.10</comment>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>would cost %1</source>
        <comment>about $52.40</comment>
        <translation>costaría %1</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>at %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>%1 = %2 delivered + %3 failed (%4 refused, %5 without confirmation) + %6 pending</source>
        <translation>%1 = %2 entregados + %3 fallidos (%4 rechazados, %5 sin confirmación) + %6 pendientes</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 por minuto</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 para terminar</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>en duda: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation>Aún no hay campañas.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Causa del fallo</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>Of other accounts there are %Ln; try --sandbox.</source>
        <translation>
            <numerusform>De otras cuentas hay %Ln; pruebe con --sandbox.</numerusform>
            <numerusform>De otras cuentas hay %Ln; pruebe con --sandbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>A name has no braces.</source>
        <translation>Un nombre no lleva llaves.</translation>
    </message>
    <message>
        <source>Another column is called “%1”.</source>
        <translation>Otra columna se llama “%1”.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>Segundo teléfono</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>chosen by you</source>
        <translation>elegida por usted</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>%1 % of cells are phone numbers</source>
        <translation>el %1 % de las celdas son números de teléfono</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a reason; a share of cells</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>Ninguna columna parece contener números de teléfono.</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>No column is called “%1”. There are: %2.</source>
        <translation>Ninguna columna se llama “%1”. Hay estas: %2.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>SMS campaigns over your own Twilio account.</source>
        <translation>Campañas de SMS con su propia cuenta de Twilio.</translation>
    </message>
    <message>
        <source>&apos;outbound COMMAND --help&apos; says what a command and its options do.</source>
        <translation>&apos;outbound COMANDO --help&apos; explica qué hacen un comando y sus opciones.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>%1 es uno de estos: %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Commands of &apos;outbound %1&apos;:</source>
        <translation>Comandos de &apos;outbound %1&apos;:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes seconds from 1 to 3600.</source>
        <translation>--%1 admite segundos, de 1 a 3600.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 65535; 0 picks a free one.</source>
        <translation>--%1 admite un número de 0 a 65535; con 0 se elige uno libre.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>¿Quería decir --%1?</translation>
    </message>
    <message>
        <source>See outbound --help.</source>
        <translation>Consulte outbound --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command. &apos;outbound %2&apos; needs one of: %3.</source>
        <translation>&apos;%1&apos; no es un comando. &apos;outbound %2&apos; necesita uno de estos: %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command of outbound.</source>
        <translation>&apos;%1&apos; no es un comando de outbound.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>¿Quería decir &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>--%1 does not belong to &apos;%2&apos;. See %2 --help.</source>
        <translation>--%1 no es una opción de &apos;%2&apos;. Consulte %2 --help.</translation>
    </message>
    <message>
        <source>--%1 can be given once. See %2 --help.</source>
        <translation>--%1 solo se puede indicar una vez. Consulte %2 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2. See %1 --help.</source>
        <translation>&apos;%1&apos; necesita %2. Consulte %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes nothing behind it but options. See %1 --help.</source>
        <translation>&apos;%1&apos; no admite nada detrás, salvo opciones. Consulte %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one %2 (put quotes around what has blanks). See %1 --help.</source>
        <translation>&apos;%1&apos; admite un solo valor, %2 (ponga entre comillas lo que contenga espacios). Consulte %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of: %2.</source>
        <translation>&apos;%1&apos; admite uno de estos valores: %2.</translation>
    </message>
    <message>
        <source>--mps takes message segments a second, from 0.01 to 1000.</source>
        <translation>--mps admite segmentos de mensaje por segundo, de 0.01 a 1000.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>Un agente necesita un nombre.</translation>
    </message>
    <message>
        <source>Say what is to change: --name, --prompt or both.</source>
        <translation>Indique qué quiere cambiar: --name, --prompt o ambas cosas.</translation>
    </message>
    <message>
        <source>--name takes what the agent is called.</source>
        <translation>--name requiere el nombre del agente.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>Una clave necesita un nombre.</translation>
    </message>
    <message>
        <source>--twilio-url takes an https address, or an http address on this machine such as http://127.0.0.1:8080.</source>
        <translation>--twilio-url admite una dirección https, o una dirección http de este equipo, como http://127.0.0.1:8080.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the window, or with --headless run the engine without one.</source>
        <translation>Abre la ventana o, con --headless, ejecuta el motor sin ella.</translation>
    </message>
    <message>
        <source>Without a window the engine says where its data lie, where its API listens and what becomes of each campaign, a line each. SIGTERM and SIGINT end it: nothing more is handed over, what is known is stored, and the next start goes on exactly there. SIGHUP lets it read its settings again.

One engine runs on a data folder. The commands work whether or not one does: where one runs they are asked of it, else they change the data themselves.</source>
        <translation>Sin ventana, el motor indica dónde están sus datos, dónde escucha su API y qué ocurre con cada campaña, en una línea para cada cosa. SIGTERM y SIGINT lo terminan: no se envía nada más a Twilio, lo que se sabe se guarda y el próximo inicio continúa exactamente donde quedó. SIGHUP hace que vuelva a leer su configuración.

En una carpeta de datos hay como máximo un motor en marcha. Los comandos funcionan tanto si lo hay como si no: si lo hay, se le encargan a él; si no, cambian los datos directamente.</translation>
    </message>
    <message>
        <source>Text a list, now or at a time.</source>
        <translation>Envía SMS a una lista, ahora o a la hora que se indique.</translation>
    </message>
    <message>
        <source>Shows how the list was judged, what the texts take and when they will be out, asks, and makes a campaign of it. Either --now or --at is needed: texting is never what happens by default. Where nobody can be asked, as in a pipe, --yes is needed as well.

Where an engine runs, it sends the campaign. Where none does, the campaign is stored and is sent as soon as one runs; with --wait this process is the engine until the campaign has ended. Ctrl+C ends the waiting, never the campaign: an engine that runs goes on with it, else the next one does.

A placeholder that no column of the list fills stays empty in every text; it is named beforehand.</source>
        <translation>Muestra cómo se evaluó la lista, qué requieren los mensajes y cuándo habrán salido, pregunta y crea con todo ello una campaña. Se necesita --now o --at: nunca se envía si no se pide. Donde no se puede preguntar a nadie, como en una tubería, también se necesita --yes.

Si hay un motor en marcha, envía la campaña. Si no lo hay, la campaña se guarda y se envía en cuanto haya uno; con --wait, este proceso es el motor hasta que la campaña termine. Ctrl+C termina la espera, nunca la campaña: si hay un motor en marcha, continúa con ella; si no, lo hace el próximo.

Una variable que ninguna columna de la lista rellena queda vacía en todos los mensajes; se avisa de ello antes.</translation>
    </message>
    <message>
        <source>List the campaigns with their counts, newest first.</source>
        <translation>Muestra las campañas con sus recuentos, las más recientes primero.</translation>
    </message>
    <message>
        <source>Show a campaign in full.</source>
        <translation>Muestra una campaña con todos sus datos.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an id, the beginning of one, or a name.</source>
        <translation>CAMPAIGN es un id, el comienzo de uno o un nombre.</translation>
    </message>
    <message>
        <source>Send a draft or scheduled campaign now.</source>
        <translation>Envía ahora una campaña en borrador o programada.</translation>
    </message>
    <message>
        <source>Hand nothing more of a campaign over.</source>
        <translation>Pausa una campaña: no se envía nada más de ella a Twilio.</translation>
    </message>
    <message>
        <source>Let a paused campaign go on.</source>
        <translation>Reanuda una campaña en pausa.</translation>
    </message>
    <message>
        <source>End a campaign for good; what was handed over is not recalled.</source>
        <translation>Cancela una campaña definitivamente; lo que ya se envió a Twilio no se puede anular.</translation>
    </message>
    <message>
        <source>Text those again whom a campaign certainly did not reach.</source>
        <translation>Vuelve a enviar a quienes con toda certeza no recibieron el mensaje de una campaña.</translation>
    </message>
    <message>
        <source>Write everybody of a campaign with what became of them as CSV.</source>
        <translation>Escribe como CSV todas las personas de una campaña y qué ocurrió con cada una.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>Las celdas que una hoja de cálculo ejecutaría como fórmula llevan un apóstrofo delante.</translation>
    </message>
    <message>
        <source>List the numbers campaigns can be sent from.</source>
        <translation>Muestra los números desde los que se pueden enviar campañas.</translation>
    </message>
    <message>
        <source>Ask the account for its numbers.</source>
        <translation>Pide a la cuenta sus números.</translation>
    </message>
    <message>
        <source>Set the pace of a number.</source>
        <translation>Establece el ritmo de un número.</translation>
    </message>
    <message>
        <source>Make a key for the API and print it, this once.</source>
        <translation>Crea una clave de API y la muestra, solo esta vez.</translation>
    </message>
    <message>
        <source>It is printed as KEY_ID:KEY_SECRET and goes into the header &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Only a hash of the secret is kept.</source>
        <translation>Se muestra como KEY_ID:KEY_SECRET y va en el encabezado &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Del secreto solo se guarda un hash.</translation>
    </message>
    <message>
        <source>List the keys of the API and when they were last used.</source>
        <translation>Muestra las claves de API y cuándo se usaron por última vez.</translation>
    </message>
    <message>
        <source>Let a key open the API no more.</source>
        <translation>Revoca una clave, que ya no da acceso a la API.</translation>
    </message>
    <message>
        <source>List who must not be texted.</source>
        <translation>Muestra a quién no se deben enviar mensajes.</translation>
    </message>
    <message>
        <source>Text these numbers no more.</source>
        <translation>Da de baja estos números: ya no reciben mensajes.</translation>
    </message>
    <message>
        <source>Let a number be texted again.</source>
        <translation>Permite que un número vuelva a recibir mensajes.</translation>
    </message>
    <message>
        <source>Text nobody on a list any more; - is standard input.</source>
        <translation>Da de baja todos los números de una lista; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Write who must not be texted as CSV.</source>
        <translation>Escribe como CSV a quién no se deben enviar mensajes.</translation>
    </message>
    <message>
        <source>List the agents.</source>
        <translation>Muestra los agentes.</translation>
    </message>
    <message>
        <source>Make an agent.</source>
        <translation>Crea un agente.</translation>
    </message>
    <message>
        <source>Give an agent another name or prompt.</source>
        <translation>Da a un agente otro nombre u otras instrucciones.</translation>
    </message>
    <message>
        <source>AGENT is an id, the beginning of one, or a name.</source>
        <translation>AGENT es un id, el comienzo de uno o un nombre.</translation>
    </message>
    <message>
        <source>Make an agent the one of new campaigns.</source>
        <translation>Hace predeterminado a un agente para las campañas nuevas.</translation>
    </message>
    <message>
        <source>Judge a list as the window does, with the opt-outs of the data folder; - is standard input.</source>
        <translation>Evalúa una lista como lo hace la ventana, con las bajas de la carpeta de datos; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Count the segments of texts, JSON strings one a line, as Twilio bills them.</source>
        <translation>Cuenta los segmentos de textos (cadenas JSON, una por línea) tal como los factura Twilio.</translation>
    </message>
    <message>
        <source>Account for every recipient of one campaign or of all.</source>
        <translation>Da cuenta de cada destinatario de una campaña o de todas.</translation>
    </message>
    <message>
        <source>Ends with 0 when every sum holds, with 1 when one does not, and with 2 when it could not be told.</source>
        <translation>Termina con 0 si todas las sumas cuadran, con 1 si alguna no cuadra y con 2 si no se pudo determinar.</translation>
    </message>
    <message>
        <source>Run the sandbox server alone: it answers as Twilio does.</source>
        <translation>Ejecuta solo el servidor del entorno de pruebas: responde como lo hace Twilio.</translation>
    </message>
    <message>
        <source>Send a sample campaign on the sandbox and account for everybody.</source>
        <translation>Envía una campaña de ejemplo en el entorno de pruebas y da cuenta de todas las personas.</translation>
    </message>
    <message>
        <source>Let systemd run the engine from login on, without a window.</source>
        <translation>Hace que systemd ejecute el motor desde el inicio de sesión, sin ventana.</translation>
    </message>
    <message>
        <source>Writes the unit outbound.service of the user, and enables and starts it where systemd runs. &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Escribe la unidad outbound.service del usuario, y la habilita y la inicia si systemd está en marcha. &apos;loginctl enable-linger&apos; la pone en marcha desde el arranque.</translation>
    </message>
    <message>
        <source>Undo what &apos;service install&apos; did.</source>
        <translation>Deshace lo que hizo &apos;service install&apos;.</translation>
    </message>
    <message>
        <source>Print the completions for a shell.</source>
        <translation>Muestra el autocompletado para un intérprete de comandos.</translation>
    </message>
    <message>
        <source>Print the source of the manual page, for scdoc.</source>
        <translation>Muestra el código fuente de la página de manual, para scdoc.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Run the engine without a window.</source>
        <translation>Ejecuta el motor sin ventana.</translation>
    </message>
    <message>
        <source>Keep the data in DIR.</source>
        <translation>Guarda los datos en DIR.</translation>
    </message>
    <message>
        <source>Send through the built-in sandbox: nobody is texted.</source>
        <translation>Envía por el entorno de pruebas integrado: nadie recibe mensajes.</translation>
    </message>
    <message>
        <source>Let the API listen at port N (0 picks one).</source>
        <translation>Hace que la API escuche en el puerto N (con 0 se elige uno).</translation>
    </message>
    <message>
        <source>Run without the API.</source>
        <translation>Se ejecuta sin la API.</translation>
    </message>
    <message>
        <source>The list to text; - is standard input. Needed; several are one campaign.</source>
        <translation>La lista a la que enviar; - es la entrada estándar. Obligatoria; varias forman una sola campaña.</translation>
    </message>
    <message>
        <source>The number to send from. Needed; given several times, they share the work.</source>
        <translation>El número desde el que enviar. Obligatorio; si se indican varios, se reparten el trabajo.</translation>
    </message>
    <message>
        <source>The message, such as &quot;Hi {{first_name}}&quot;. Needed.</source>
        <translation>El mensaje, como &quot;Hola, {{first_name}}&quot;. Obligatorio.</translation>
    </message>
    <message>
        <source>What the campaign is called (the list&apos;s name and the date).</source>
        <translation>Cómo se llama la campaña (si se omite, el nombre de la lista y la fecha).</translation>
    </message>
    <message>
        <source>Text them now.</source>
        <translation>Envía ahora.</translation>
    </message>
    <message>
        <source>Text them at TIME, such as 2027-03-01T09:00:00Z or 2027-03-01T09:00:00+01:00; without a zone of its own it is read in that of --zone.</source>
        <translation>Envía a la hora TIME, como 2027-03-01T09:00:00Z o 2027-03-01T09:00:00+01:00; sin zona propia, se lee en la de --zone.</translation>
    </message>
    <message>
        <source>The zone of --at, such as Europe/London (that of this computer).</source>
        <translation>La zona horaria de --at, como Europe/London (si se omite, la de este equipo).</translation>
    </message>
    <message>
        <source>Who answers: an agent&apos;s id or name (the default one).</source>
        <translation>Quién atiende las respuestas: el id o el nombre de un agente (si se omite, el predeterminado).</translation>
    </message>
    <message>
        <source>Make several campaigns of more than 10,000 people, all of them or none.</source>
        <translation>Con más de 10 000 personas, crea varias campañas, todas o ninguna.</translation>
    </message>
    <message>
        <source>Show what it would be and store nothing.</source>
        <translation>Muestra cómo sería la campaña y no guarda nada.</translation>
    </message>
    <message>
        <source>Stay and show how far it is until it has ended.</source>
        <translation>Espera y muestra el progreso hasta que termine.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>No pregunta.</translation>
    </message>
    <message>
        <source>Write every recipient with its attempts to FILE; - is standard output.</source>
        <translation>Escribe en FILE cada destinatario con sus intentos; - es la salida estándar.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>Escribe en FILE en lugar de en la salida estándar.</translation>
    </message>
    <message>
        <source>Message segments a second, from 0.01 to 1000. Needed.</source>
        <translation>Segmentos de mensaje por segundo, de 0.01 a 1000. Obligatorio.</translation>
    </message>
    <message>
        <source>Why, for the list of opt-outs.</source>
        <translation>El motivo, para la lista de bajas.</translation>
    </message>
    <message>
        <source>What it is called from now on.</source>
        <translation>Cómo se llama a partir de ahora.</translation>
    </message>
    <message>
        <source>What it is told before it answers.</source>
        <translation>Las instrucciones que recibe antes de responder.</translation>
    </message>
    <message>
        <source>The country national numbers are read in (GB).</source>
        <translation>Los números nacionales se leen como números de este país (si se omite, GB).</translation>
    </message>
    <message>
        <source>The country national numbers are read in, such as GB (that of the settings).</source>
        <translation>Los números nacionales se leen como números de este país, por ejemplo GB (si se omite, el de la configuración).</translation>
    </message>
    <message>
        <source>The list&apos;s encoding, such as UTF-8, UTF-16 LE, Windows-1252.</source>
        <translation>La codificación de la lista, como UTF-8, UTF-16 LE, Windows-1252.</translation>
    </message>
    <message>
        <source>What separates cells: a character, comma, semicolon, tab or pipe.</source>
        <translation>Lo que separa las celdas: un carácter, comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>La primera fila da nombre a las columnas.</translation>
    </message>
    <message>
        <source>The first row is a person.</source>
        <translation>La primera fila es una persona.</translation>
    </message>
    <message>
        <source>Leave N rows out before that; blank ones don&apos;t count.</source>
        <translation>Omite N filas antes de esa primera; las filas en blanco no cuentan.</translation>
    </message>
    <message>
        <source>The column to text, by its header or by its number from 1.</source>
        <translation>La columna de teléfono a la que enviar, por su encabezado o por su número, contando desde 1.</translation>
    </message>
    <message>
        <source>The column to use where the first is empty or wrong.</source>
        <translation>La columna que se usa si la primera está vacía o es incorrecta.</translation>
    </message>
    <message>
        <source>Print only the cells as they stand, as a JSON array of rows.</source>
        <translation>Muestra solo las celdas tal como están, como una matriz JSON de filas.</translation>
    </message>
    <message>
        <source>Print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An issue&apos;s column is its header, or its number from 1 where it has none.</source>
        <translation>Muestra JSON. Los índices de las columnas cuentan desde 0; las filas, como las numera una hoja de cálculo. La columna de un problema es su encabezado o, si no lo tiene, su número, contando desde 1.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Muestra JSON.</translation>
    </message>
    <message>
        <source>Port of the sandbox (0 picks one).</source>
        <translation>Puerto del entorno de pruebas (con 0 se elige uno).</translation>
    </message>
    <message>
        <source>Let the sandbox behave as the JSON in FILE says. Its keys are seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue and replies; the README explains them. The options below change what it says.</source>
        <translation>Hace que el entorno de pruebas se comporte como indica el JSON de FILE. Sus claves son seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue y replies; el README las explica. Las opciones siguientes cambian lo que indica.</translation>
    </message>
    <message>
        <source>Let the sandbox take MS milliseconds for each answer.</source>
        <translation>Hace que el entorno de pruebas tarde MS milisegundos en cada respuesta.</translation>
    </message>
    <message>
        <source>Let the sandbox close the connection of every Nth message without accepting it.</source>
        <translation>En uno de cada N mensajes, el entorno de pruebas cierra la conexión sin aceptar el mensaje.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and close the connection without an answer.</source>
        <translation>En uno de cada N mensajes, el entorno de pruebas acepta el mensaje y cierra la conexión sin responder.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 500 without accepting it.</source>
        <translation>En uno de cada N mensajes, el entorno de pruebas responde con 500 sin aceptar el mensaje.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and answer with 500.</source>
        <translation>En uno de cada N mensajes, el entorno de pruebas acepta el mensaje y responde con 500.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and never answer.</source>
        <translation>En uno de cada N mensajes, el entorno de pruebas acepta el mensaje y no responde nunca.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 429.</source>
        <translation>En uno de cada N mensajes, el entorno de pruebas responde con 429.</translation>
    </message>
    <message>
        <source>Let the sandbox list an accepted message S seconds later.</source>
        <translation>Hace que un mensaje aceptado figure en la lista del entorno de pruebas S segundos más tarde.</translation>
    </message>
    <message>
        <source>Let everything timed in the sandbox happen F times as fast.</source>
        <translation>Hace que todo lo que lleva tiempo en el entorno de pruebas ocurra F veces más rápido.</translation>
    </message>
    <message>
        <source>Talk to URL instead of Twilio (https, or http on this machine).</source>
        <translation>Se comunica con URL en lugar de con Twilio (https, o http en este equipo).</translation>
    </message>
    <message>
        <source>Give a request S seconds (30).</source>
        <translation>Da S segundos a cada petición (si se omite, 30).</translation>
    </message>
    <message>
        <source>Take a message for not sent when Twilio doesn&apos;t list it S seconds after an unanswered request (the setting, 120).</source>
        <translation>Da un mensaje por no enviado si no figura en Twilio S segundos después de una petición sin respuesta (si se omite, lo que diga la configuración: 120).</translation>
    </message>
    <message>
        <source>Render every page in each of its states into DIR.</source>
        <translation>Genera imágenes de todas las páginas, en cada uno de sus estados, en DIR.</translation>
    </message>
    <message>
        <source>Light and dark, in three sizes, in English and Arabic or in the languages whose codes stand behind DIR. With --data-dir the main pages of that store.</source>
        <translation>En claro y en oscuro, en tres tamaños, en inglés y en árabe, o en los idiomas cuyos códigos se indiquen después de DIR. Con --data-dir, las páginas principales de los datos guardados allí.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>There is no terminal to ask at. Say --yes if you are sure.</source>
        <translation>No hay ningún terminal en el que preguntar. Añada --yes si de verdad quiere hacerlo.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[s/N]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>No se hizo nada.</translation>
    </message>
    <message>
        <source>y yes</source>
        <comment>every answer that means yes</comment>
        <translation>s si sí</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>An Account SID is AC and 32 letters and digits.</source>
        <translation>Un SID de cuenta consta de AC y 32 letras y cifras.</translation>
    </message>
    <message>
        <source>An API key is SK and 32 letters and digits.</source>
        <translation>Una clave de API consta de SK y 32 letras y cifras.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>Falta el token.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a cell of more than 64 KiB. Is the quote before it closed?</source>
        <translation>La fila %1 tiene una celda de más de 64 KiB. ¿Están cerradas las comillas anteriores?</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is the separator the right one?</source>
        <translation>La fila %1 tiene más de %2 columnas. ¿Es correcto el separador?</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>La lista tiene más de %L1 filas. Divídala en archivos más pequeños.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>Row %1 opens a quote that is never closed. Close it and try again.</source>
        <translation>La fila %1 abre unas comillas que no se cierran. Ciérrelas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Outbound is open already; its window was raised.</source>
        <translation>Outbound ya está abierto; su ventana se ha traído al frente.</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Sending has stopped, but Outbound could not write that down and keeps trying. Check the disk.</source>
        <translation>El envío se ha detenido, pero Outbound no ha podido anotarlo y lo sigue intentando. Revise el disco.</translation>
    </message>
    <message>
        <source>Twilio refused most of the last messages: %1. Look into it, then resume, or retry those who were refused.</source>
        <translation>Twilio rechazó la mayoría de los últimos mensajes: %1. Averigüe la causa y después reanude, o reintente con aquellos cuyo mensaje fue rechazado.</translation>
    </message>
    <message>
        <source>Most of the last messages did not arrive: %1. Look into it, then resume, or retry those who got nothing.</source>
        <translation>La mayoría de los últimos mensajes no llegó: %1. Averigüe la causa y después reanude, o reintente con quienes no lo recibieron.</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>“%1” is a folder. Drop the CSV in it.</source>
        <translation>“%1” es una carpeta. Suelte el CSV que hay en ella.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.</source>
        <translation>“%1” es una hoja de cálculo. Guárdela como CSV UTF-8 y suelte ese archivo.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Drop a CSV.</source>
        <translation>“%1” no es una lista. Suelte un CSV.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>“%1” no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB.</source>
        <translation>“%1” ocupa más de 200 MB.</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken.</source>
        <translation>Solo se admiten archivos de este equipo.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>No hay ningún archivo.</translation>
    </message>
    <message>
        <source>These files are larger than 200 MB together.</source>
        <translation>Estos archivos ocupan juntos más de 200 MB.</translation>
    </message>
    <message>
        <source>Drop to replace the list with %1</source>
        <translation>Suelte para reemplazar la lista por %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to replace the list with %n file(s)</source>
        <translation>
            <numerusform>Suelte para reemplazar la lista por %n archivo</numerusform>
            <numerusform>Suelte para reemplazar la lista por %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add %1</source>
        <translation>Suelte para añadir %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>Suelte para añadir %n archivo</numerusform>
            <numerusform>Suelte para añadir %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to replace the list with the cells</source>
        <translation>Suelte para reemplazar la lista por las celdas</translation>
    </message>
    <message>
        <source>Drop to add the cells</source>
        <translation>Suelte para añadir las celdas</translation>
    </message>
    <message>
        <source>A picture is not a list. Drop a CSV or cells.</source>
        <translation>Una imagen no es una lista. Suelte un CSV o celdas.</translation>
    </message>
    <message>
        <source>This is not a list. Drop a CSV or cells.</source>
        <translation>Esto no es una lista. Suelte un CSV o celdas.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The data folder %1 can&apos;t be written.</source>
        <translation>No se puede escribir en la carpeta de datos %1.</translation>
    </message>
    <message>
        <source>An engine already runs on %1 (process %2).</source>
        <translation>Ya hay un motor en marcha en %1 (proceso %2).</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. Connect Twilio or try the sandbox first.</source>
        <translation>Todavía no se puede enviar nada. Conecte Twilio o pruebe antes el entorno de pruebas.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>Esa hora ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>This Twilio account is suspended or closed.</source>
        <translation>Esta cuenta de Twilio está suspendida o cerrada.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first.</source>
        <translation>Conecte Twilio o el entorno de pruebas primero.</translation>
    </message>
    <message>
        <source>Another sign-in took its place.</source>
        <translation>Otro inicio de sesión ocupó su lugar.</translation>
    </message>
</context>
<context>
    <name>EngineVisit</name>
    <message>
        <source>no account</source>
        <translation>ninguna cuenta</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>el entorno de pruebas</translation>
    </message>
    <message>
        <source>the Twilio account %1</source>
        <translation>la cuenta de Twilio %1</translation>
    </message>
    <message>
        <source>The engine that runs is connected to %1, this command is for %2. Name the same account, or --sandbox for the sandbox.</source>
        <translation>El motor en marcha y este comando usan cuentas distintas: %1 y %2, respectivamente. Indique la misma cuenta, o --sandbox para el entorno de pruebas.</translation>
    </message>
    <message>
        <source>No engine runs here, so it goes on as soon as one does: outbound --headless, or the window.</source>
        <translation>Aquí no hay ningún motor en marcha; continuará en cuanto haya uno: outbound --headless, o la ventana.</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Take them off your list</source>
        <translation>Quítelos de su lista</translation>
    </message>
    <message>
        <source>Never text them again</source>
        <translation>No les envíe nada nunca más</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console</source>
        <translation>Autorice el país en la consola de Twilio</translation>
    </message>
    <message>
        <source>Check the variables of these rows</source>
        <translation>Revise las variables de estas filas</translation>
    </message>
    <message>
        <source>Try them again later</source>
        <translation>Reintente con ellos más tarde</translation>
    </message>
    <message>
        <source>One later try is reasonable</source>
        <translation>Un solo reintento más tarde es razonable</translation>
    </message>
    <message>
        <source>They or their carrier don&apos;t want it</source>
        <translation>El destinatario o su operador no lo quiere</translation>
    </message>
    <message>
        <source>Change the text before you try again</source>
        <translation>Cambie el texto antes de reintentar</translation>
    </message>
    <message>
        <source>No confirmation yet</source>
        <translation>Aún sin confirmación</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>Still asking; may turn into delivered</source>
        <translation>Se sigue consultando; puede pasar a entregado</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>error code, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>Exportar %Ln</numerusform>
            <numerusform>Exportar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln</source>
        <translation>
            <numerusform>Dar de baja a %Ln</numerusform>
            <numerusform>Dar de baja a %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
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
        <translation>Deteniendo: no se envía nada más a Twilio.</translation>
    </message>
    <message>
        <source>The settings were read again.</source>
        <translation>Se volvió a leer la configuración.</translation>
    </message>
    <message>
        <source>Stopped: everything known is stored.</source>
        <translation>Detenido: todo lo que se sabe está guardado.</translation>
    </message>
</context>
<context>
    <name>HeadlessLog</name>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>enviados %1 de %2, entregados %3, rechazados %4</translation>
    </message>
    <message>
        <source>The data can be written again.</source>
        <translation>Los datos se pueden volver a escribir.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, inicio: %1</translation>
    </message>
    <message>
        <source>, %1 a minute, %2 left</source>
        <translation>, %1 por minuto, %2 para terminar</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>id, name</comment>
        <translation>%1 “%2”</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a text file. Save the list as CSV UTF-8.</source>
        <translation>“%1” no es un archivo de texto. Guarde la lista como CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>“%1” no tiene filas.</translation>
    </message>
    <message>
        <source>These files are larger than %1 together.</source>
        <translation>Estos archivos ocupan juntos más de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>There is nothing in the paste.</source>
        <translation>No se pegó nada.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>Números pegados</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>La lista tiene más de %L1 filas. Divídala en archivos más pequeños.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>fila %1 de %2</translation>
    </message>
    <message>
        <source>Same as %1, which is left out.</source>
        <translation>Igual que la %1, que está excluida.</translation>
    </message>
    <message>
        <source>Other name, same number as %1, which is kept: “%2”.</source>
        <translation>Otro nombre y el mismo número que la %1, que se conserva: “%2”.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept.</source>
        <translation>Igual que la %1, que se conserva.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept: “%2”.</source>
        <translation>Igual que la %1, que se conserva: “%2”.</translation>
    </message>
    <message>
        <source>Choose the column with the numbers.</source>
        <translation>Elija la columna con los números.</translation>
    </message>
    <message>
        <source>Opted out; will not be texted.</source>
        <translation>Está de baja; no recibirá el mensaje.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Excluida por usted.</translation>
    </message>
    <message>
        <source>Included by you. %1</source>
        <translation>Incluida por usted. %1</translation>
    </message>
    <message>
        <source>The first number is wrong; the second is used.</source>
        <translation>El primer número es incorrecto; se usa el segundo.</translation>
    </message>
</context>
<context>
    <name>JudgementText</name>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicada</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>descartada</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>de baja</translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation>%1 entre celdas</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>la primera fila da nombre a las columnas</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>sin fila de encabezado</translation>
    </message>
    <message>
        <source>rows skipped before it: %1</source>
        <translation>filas omitidas antes: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leída como</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>2.º teléfono</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>%1, for numbers without a country code</source>
        <translation>%1, para números sin código de país</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Celdas vacías</translation>
    </message>
    <message>
        <source>The list has no variables.</source>
        <translation>La lista no tiene variables.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>accepted %1 + rejected %2 + duplicates %3 + opted out %4 = rows %5</source>
        <translation>aceptadas %1 + descartadas %2 + duplicadas %3 + de baja %4 = filas %5</translation>
    </message>
    <message>
        <source>Of the accepted, %1 with a warning.</source>
        <translation>De las aceptadas, %1 con aviso.</translation>
    </message>
    <message>
        <source>More than %1 people: to be split into %2 campaigns of at most %1.</source>
        <translation>Más de %1 personas: se tiene que dividir en %2 campañas de %1 como máximo.</translation>
    </message>
    <message>
        <source>Why it is not texted</source>
        <translation>Por qué no se le envía</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene revisar</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, so the Twilio token can&apos;t be read. Unlock it and try again.</source>
        <translation>El llavero está bloqueado, así que no se puede leer el token de Twilio. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain has no token for this account. Enter it again.</source>
        <translation>El llavero no tiene ningún token para esta cuenta. Introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the Twilio token is asked for at each start.</source>
        <translation>Este escritorio no tiene llavero, así que el token de Twilio se pide en cada inicio.</translation>
    </message>
    <message>
        <source>The credentials could not be kept in the keychain, so they are asked for again at the next start.</source>
        <translation>Las credenciales no se pudieron guardar en el llavero, así que se pedirán de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>The token could not be removed from the keychain.</source>
        <translation>No se pudo quitar el token del llavero.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>No keys. Make one: outbound keys create NAME.</source>
        <translation>No hay claves. Cree una: outbound keys create NOMBRE.</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>Revocada: %1.</translation>
    </message>
</context>
<context>
    <name>KnownOptOuts</name>
    <message>
        <source>The opt-outs in %1 can&apos;t be read, so nobody counts as opted out.</source>
        <translation>No se pueden leer las bajas de %1, así que nadie se considera de baja.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>a workbook or an archive. In the spreadsheet, save it as CSV UTF-8</source>
        <translation>un libro de cálculo o un archivo comprimido. En la hoja de cálculo, guárdelo como CSV UTF-8</translation>
    </message>
    <message>
        <source>a picture. Choose a CSV file</source>
        <translation>una imagen. Elija un archivo CSV</translation>
    </message>
    <message>
        <source>a PDF. Save the list as CSV UTF-8</source>
        <translation>un PDF. Guarde la lista como CSV UTF-8</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>“%1” está vacío.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <comment>file name, what it is</comment>
        <translation>“%1” es %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>“%1” es una carpeta. Elija un archivo CSV que esté en ella.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>“%1” no existe.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>“%1” no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split it into smaller files.</source>
        <translation>“%1” ocupa más de %2. Divídalo en archivos más pequeños.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you may lack the permission.</source>
        <translation>“%1” no se puede leer: quizá le falte el permiso.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Se canceló la lectura.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end.</source>
        <translation>“%1” no se puede leer hasta el final.</translation>
    </message>
</context>
<context>
    <name>ListRequest</name>
    <message>
        <source>--delimiter takes one character other than the quote, or comma, semicolon, tab or pipe.</source>
        <translation>--delimiter admite un carácter que no sean las comillas, o bien comma, semicolon, tab o pipe.</translation>
    </message>
    <message>
        <source>--skip-rows takes a number of rows, 0 or more.</source>
        <translation>--skip-rows admite un número de filas, 0 o más.</translation>
    </message>
    <message>
        <source>--region takes the two letters of a country, such as GB or US; “%1” is none.</source>
        <translation>--region admite las dos letras de un país, como GB o US; “%1” no lo es.</translation>
    </message>
    <message>
        <source>Name files or standard input, not both.</source>
        <translation>Indique archivos o la entrada estándar, no ambas cosas.</translation>
    </message>
    <message>
        <source>--header and --no-header exclude each other.</source>
        <translation>--header y --no-header se excluyen entre sí.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here. Known are %2.</source>
        <translation>“%1” no es una codificación conocida aquí. Se conocen estas: %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This build has no window. Use --headless.</source>
        <translation>Esta compilación no tiene ventana. Use --headless.</translation>
    </message>
    <message>
        <source>There is no display for a window. Start with --headless, or try &apos;outbound rehearse&apos;.</source>
        <translation>No hay pantalla para una ventana. Inicie con --headless o pruebe &apos;outbound rehearse&apos;.</translation>
    </message>
    <message>
        <source>The engine that runs sends over Twilio, not over the sandbox.</source>
        <translation>El motor en marcha envía por Twilio, no por el entorno de pruebas.</translation>
    </message>
    <message>
        <source>The engine that runs sends from another account than that of TWILIO_ACCOUNT_SID.</source>
        <translation>El motor en marcha envía desde una cuenta distinta de la de TWILIO_ACCOUNT_SID.</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>No column fills {{%1}}; it stays empty.</source>
        <translation>Ninguna columna rellena {{%1}}; queda vacía.</translation>
    </message>
    <message>
        <source>No column fills {{%1}}. Did you mean {{%2}}?</source>
        <translation>Ninguna columna rellena {{%1}}. ¿Quería decir {{%2}}?</translation>
    </message>
    <message>
        <source>Use {{%1}}</source>
        <translation>Usar {{%1}}</translation>
    </message>
    <message>
        <source>“%1” makes every text UCS-2, 70 characters a segment.</source>
        <translation>“%1” hace que todos los mensajes sean UCS-2, de 70 caracteres por segmento.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Usar caracteres simples</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” in %2</source>
        <translation>
            <numerusform>%Ln persona necesita UCS-2: “%1” en %2</numerusform>
            <numerusform>%Ln personas necesitan UCS-2: “%1” en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” and others in %2</source>
        <translation>
            <numerusform>%Ln persona necesita UCS-2: “%1” y otros en %2</numerusform>
            <numerusform>%Ln personas necesitan UCS-2: “%1” y otros en %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no %1; it stays empty for them.</source>
        <translation>
            <numerusform>%Ln persona no tiene %1; en su mensaje queda vacío.</numerusform>
            <numerusform>%Ln personas no tienen %1; en sus mensajes queda vacío.</numerusform>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segmentos por segundo</translation>
    </message>
    <message>
        <source>No numbers are known. Ask the account for them: outbound numbers sync.</source>
        <translation>No se conocen números. Pídaselos a la cuenta: outbound numbers sync.</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>The draft can’t be saved: %1.</source>
        <translation>El borrador no se puede guardar: %1.</translation>
    </message>
    <message>
        <source>The draft of last time can’t be read.</source>
        <translation>El borrador de la última vez no se puede leer.</translation>
    </message>
</context>
<context>
    <name>OptOutsCommand</name>
    <message>
        <source>“%1” is no phone number. Write it as +447700900123.</source>
        <translation>“%1” no es un número de teléfono. Escríbalo como +447700900123.</translation>
    </message>
    <message>
        <source>Not texted any more: %1 new, %2 known before.</source>
        <translation>Ya no recibirán mensajes; nuevos: %1, ya conocidos: %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Nobody has opted out.</source>
        <translation>Nadie se ha dado de baja.</translation>
    </message>
    <message>
        <source>No phone number was found in the list.</source>
        <translation>No se encontró ningún número de teléfono en la lista.</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be dialled, left out: %1. See outbound preview.</source>
        <translation>Filas excluidas por no tener un número de teléfono que se pueda marcar: %1. Consulte outbound preview.</translation>
    </message>
    <message>
        <source>May be texted again: %1.</source>
        <translation>Puede volver a recibir mensajes: %1.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>“%1” no se pudo guardar: %2.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The data folder %1 can&apos;t be created or written.</source>
        <translation>La carpeta de datos %1 no se puede crear o no se puede escribir en ella.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>No phone number in this row.</source>
        <translation>No hay ningún número de teléfono en esta fila.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>No es un número de teléfono.</translation>
    </message>
    <message>
        <source>Rounded. Format the column as text.</source>
        <translation>Redondeado. Dé formato de texto a la columna.</translation>
    </message>
    <message>
        <source>More than one number; keep one a cell.</source>
        <translation>Más de un número; deje uno por celda.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be texted; remove it.</source>
        <translation>A una extensión no se le puede enviar un SMS; quítela.</translation>
    </message>
    <message>
        <source>Has letters; write digits only.</source>
        <translation>Tiene letras; escriba solo cifras.</translation>
    </message>
    <message>
        <source>No country has this code after the +.</source>
        <translation>Ningún país tiene este código después del +.</translation>
    </message>
    <message>
        <source>Add the country code, such as +44.</source>
        <translation>Añada el código de país, como +44.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>Demasiado largo para un número de teléfono.</translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation>Demasiado corto para un número de teléfono.</translation>
    </message>
    <message>
        <source>Too short; is the area code missing?</source>
        <translation>Demasiado corto; ¿falta el código de área?</translation>
    </message>
    <message>
        <source>Not as long as its country&apos;s numbers are.</source>
        <translation>No tiene la longitud de los números de su país.</translation>
    </message>
    <message>
        <source>Not a range known to be in use; check it.</source>
        <translation>No pertenece a un rango que conste en uso; compruébelo.</translation>
    </message>
    <message>
        <source>A landline; it may not receive texts.</source>
        <translation>Es un teléfono fijo; puede que no reciba SMS.</translation>
    </message>
    <message>
        <source>A service number; it rarely takes texts.</source>
        <translation>Es un número de servicio; rara vez admite SMS.</translation>
    </message>
    <message>
        <source>Read with a + before it: +%1 …</source>
        <translation>Leído con un + delante: +%1 …</translation>
    </message>
    <message>
        <source>The leading 0 was lost; read as %1.</source>
        <translation>Se perdió el 0 inicial; leído como número de %1.</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Campaigns are being sent.</source>
        <translation>Se están enviando campañas.</translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 holds more than %2. Split it into smaller lists.</source>
        <translation>%1 contiene más de %2. Divídala en listas más pequeñas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 no se puede leer.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 no contiene nada.</translation>
    </message>
    <message>
        <source>The second phone column is the same as the first.</source>
        <translation>La segunda columna de teléfono es la misma que la primera.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left of the list without its first %n row(s).</source>
        <translation>
            <numerusform>No queda nada de la lista sin su primera fila.</numerusform>
            <numerusform>No queda nada de la lista sin sus primeras %n filas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewRequest</name>
    <message>
        <source>--json and --raw exclude each other.</source>
        <translation>--json y --raw se excluyen entre sí.</translation>
    </message>
    <message>
        <source>--raw prints the cells as they stand; no phone column is chosen for it.</source>
        <translation>--raw muestra las celdas tal como están; con esa opción no se elige ninguna columna de teléfono.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>delivered</source>
        <translation>entregados</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>no entregados</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>sin confirmación</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>en Twilio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>en duda</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviados</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stands in no place of the sum, or in several</source>
        <translation>no figura en ninguna parte de la suma, o figura en varias</translation>
    </message>
    <message>
        <source>has two messages that Twilio accepted</source>
        <translation>tiene dos mensajes que Twilio aceptó</translation>
    </message>
    <message>
        <source>has a message that another attempt has too</source>
        <translation>tiene un mensaje que también tiene otro intento</translation>
    </message>
    <message>
        <source>has an attempt that waits for an answer though there is one</source>
        <translation>tiene un intento que espera una respuesta que ya existe</translation>
    </message>
    <message>
        <source>has a message that no attempt explains</source>
        <translation>tiene un mensaje que ningún intento explica</translation>
    </message>
    <message>
        <source>does not know of a message that Twilio accepted</source>
        <translation>no tiene constancia de un mensaje que Twilio aceptó</translation>
    </message>
    <message>
        <source>failed, and nothing says why</source>
        <translation>falló, y nada indica por qué</translation>
    </message>
    <message>
        <source>has an attempt whose outcome lacks its time or its SID</source>
        <translation>tiene un intento a cuyo desenlace le falta la hora o el SID</translation>
    </message>
    <message>
        <source>has an attempt of another campaign</source>
        <translation>tiene un intento de otra campaña</translation>
    </message>
    <message>
        <source> (attempts %1)</source>
        <translation> (intentos %1)</translation>
    </message>
    <message>
        <source>recipient %1, %2, %3%4</source>
        <comment>id, phone, what is wrong, attempts</comment>
        <translation>destinatario %1, %2, %3%4</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Se canceló el guardado.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>“%1” no se pudo guardar: %2.</translation>
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
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveRequest</name>
    <message>
        <source>--csv takes the file to write, or - for standard output.</source>
        <translation>--csv admite el archivo en el que escribir, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>--json and --csv - both want standard output.</source>
        <translation>--json y --csv - necesitan ambos la salida estándar.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The sandbox has no number.</source>
        <translation>El entorno de pruebas no tiene ningún número.</translation>
    </message>
    <message>
        <source>The ledgers could not be read.</source>
        <translation>No se pudieron leer los registros.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>“%1” no se pudo guardar: %2.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>Se canceló el guardado.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The engine that sends has stopped, so nothing was done.</source>
        <translation>El motor de envío se ha detenido, así que no se hizo nada.</translation>
    </message>
    <message>
        <source>The engine that sends did not answer. See whether it was done before you try again.</source>
        <translation>El motor de envío no respondió. Compruebe si se hizo antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The engine that sends was started anew, so nothing was done. Try again.</source>
        <translation>El motor de envío se reinició, así que no se hizo nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What answers in the engine&apos;s place is not Outbound.</source>
        <translation>Lo que responde en lugar del motor no es Outbound.</translation>
    </message>
    <message>
        <source>The engine that sends remembers its answers itself.</source>
        <translation>El motor de envío recuerda sus respuestas por sí mismo.</translation>
    </message>
    <message>
        <source>The engine in the background keeps its account.</source>
        <translation>El motor en segundo plano conserva su cuenta.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Clinic recall</source>
        <translation>Recordatorio de clínica</translation>
    </message>
    <message>
        <source>Spring recall: overdue hygiene checks</source>
        <translation>Recordatorio de primavera: limpiezas dentales atrasadas</translation>
    </message>
    <message>
        <source>Hi {{First name}}, your hygiene check at {{Clinic}} was due in {{Due month}}. Reply YES and we will offer you three times this week. STOP to opt out.</source>
        <translation>Hola, {{First name}}: en {{Due month}} le tocaba la limpieza dental en {{Clinic}}. Responda SI y le daremos tres horarios esta semana. STOP para darse de baja.</translation>
    </message>
    <message>
        <source>Shop promotion</source>
        <translation>Promoción de tienda</translation>
    </message>
    <message>
        <source>March promotion</source>
        <translation>Promoción de marzo</translation>
    </message>
    <message>
        <source>Hi {{first_name}}, your {{points}} points are worth 20% off at {{store}} until Sunday. Reply STOP to opt out.</source>
        <translation>Hola, {{first_name}}: sus {{points}} puntos valen un 20% de descuento en {{store}} hasta el domingo. Responda STOP para darse de baja.</translation>
    </message>
    <message>
        <source>Event list, messy</source>
        <translation>Lista de evento, desordenada</translation>
    </message>
    <message>
        <source>Summer party invitations</source>
        <translation>Invitaciones a la fiesta de verano</translation>
    </message>
    <message>
        <source>Hi {{Name}}, doors open at 7 pm on Friday. See you there! Reply STOP to opt out.</source>
        <translation>Hola, {{Name}}: las puertas se abren el viernes a las 7 de la tarde. Le esperamos. Responda STOP para darse de baja.</translation>
    </message>
</context>
<context>
    <name>SandboxLedger</name>
    <message>
        <source>The sandbox can&apos;t keep its ledger in %1.</source>
        <translation>El entorno de pruebas no puede guardar su registro en %1.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>The scenario %1 can&apos;t be read: %2.</source>
        <translation>El escenario %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>The scenario %1 is larger than a megabyte.</source>
        <translation>El escenario %1 ocupa más de un megabyte.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>--%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0, which means never, to %2.</source>
        <translation>--%1 admite un número entero desde 0, que significa nunca, hasta %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1 takes one of “every” and “rate”.</source>
        <translation>%1 requiere “every” o “rate”, y solo uno de los dos.</translation>
    </message>
    <message>
        <source>%1 takes at least one outcome with a share.</source>
        <translation>%1 requiere al menos un desenlace con una proporción.</translation>
    </message>
    <message>
        <source>%1 takes “mps”, the pace at which the queue empties.</source>
        <translation>%1 requiere “mps”, el ritmo al que se vacía la cola.</translation>
    </message>
    <message>
        <source>A scenario is a JSON object.</source>
        <translation>Un escenario es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>%1 admite un número de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>%1 admite un número entero de %2 a %3.</translation>
    </message>
    <message>
        <source>%1 takes seconds, from 0 to 1000000.</source>
        <translation>%1 admite segundos, de 0 a 1000000.</translation>
    </message>
    <message>
        <source>%1 takes seconds, or the least and the most of them, such as [1.5, 9].</source>
        <translation>%1 admite segundos, o el mínimo y el máximo de ellos, como [1.5, 9].</translation>
    </message>
    <message>
        <source>%1 takes a list of Twilio&apos;s error codes, such as [30003, 30005].</source>
        <translation>%1 admite una lista de códigos de error de Twilio, como [30003, 30005].</translation>
    </message>
    <message>
        <source>%1 takes a list of texts.</source>
        <translation>%1 admite una lista de textos.</translation>
    </message>
    <message>
        <source>%1 takes a list of phone numbers, such as [&quot;+447700900301&quot;].</source>
        <translation>%1 admite una lista de números de teléfono, como [&quot;+447700900301&quot;].</translation>
    </message>
    <message>
        <source>%1 takes segments a second, or an object with those of single senders.</source>
        <translation>%1 admite segmentos por segundo, o un objeto con los de cada remitente.</translation>
    </message>
    <message>
        <source>%1 is no phone number in international form.</source>
        <translation>%1 no es un número de teléfono en formato internacional.</translation>
    </message>
    <message>
        <source>%1 takes segments a second, from 0.01 to 1000000.</source>
        <translation>%1 admite segmentos por segundo, de 0.01 a 1000000.</translation>
    </message>
    <message>
        <source>%1 takes an object.</source>
        <translation>%1 admite un objeto.</translation>
    </message>
    <message>
        <source>%1 is no key of a scenario. Here belong %2.</source>
        <translation>%1 no es una clave de escenario. Aquí se admiten: %2.</translation>
    </message>
    <message>
        <source>%1: this is not JSON.</source>
        <translation>%1: esto no es JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>%1: “%2” aparece dos veces.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Línea %1, columna %2</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>It was due on %1, when Outbound was off, asleep or signed out. Nothing was sent.</source>
        <translation>Tenía que empezar el %1, cuando Outbound estaba cerrado, suspendido o sin sesión iniciada. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 can&apos;t be created.</source>
        <translation>%1 no se puede crear.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Line %1 is not a JSON string, such as &quot;Hi Zoë&quot;.</source>
        <translation>La línea %1 no es una cadena JSON, como &quot;Hola, Zoë&quot;.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>La entrada estándar no se puede leer.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>“%1” no se puede leer.</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or try it with --sandbox.</source>
        <translation>No hay ninguna cuenta conectada. Defina TWILIO_ACCOUNT_SID y TWILIO_AUTH_TOKEN, o pruébelo con --sandbox.</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>Ninguna columna rellena %1.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is handed over. The campaign goes on with the next engine: outbound --headless, or the window.</source>
        <translation>Detenido: no se envía nada más a Twilio. La campaña continúa con el próximo motor: outbound --headless, o la ventana.</translation>
    </message>
    <message>
        <source>No longer waiting. The engine that runs goes on with the campaign.</source>
        <translation>Fin de la espera. El motor en marcha continúa con la campaña.</translation>
    </message>
</context>
<context>
    <name>SendFacts</name>
    <message>
        <source>{{%1}} (the list has {{%2}})</source>
        <translation>{{%1}} (la lista tiene {{%2}})</translation>
    </message>
    <message>
        <source>%1 Name it with --phone-column.</source>
        <comment>why no column holds phone numbers</comment>
        <translation>%1 Indíquela con --phone-column.</translation>
    </message>
    <message>
        <source>Nobody on the list can be texted.</source>
        <translation>No se puede enviar a nadie de la lista.</translation>
    </message>
    <message>
        <source>The text is too long for some people (%1): %2 characters, %3 at most.</source>
        <translation>El texto es demasiado largo para algunas personas (%1): %2 caracteres, %3 como máximo.</translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2. With --split they become %3 campaigns, all of them or none.</source>
        <translation>Una campaña llega a %1 personas como máximo; aquí hay %2. Con --split se convierten en %3 campañas, todas o ninguna.</translation>
    </message>
    <message>
        <source>The time of --at has passed. Choose a later one.</source>
        <translation>La hora de --at ya pasó. Elija una posterior.</translation>
    </message>
    <message>
        <source>%1 (segments a second: %2)</source>
        <translation>%1 (segmentos por segundo: %2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Queda vacía</translation>
    </message>
    <message>
        <source>Empty for some</source>
        <translation>Vacía para algunos</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters at most.</source>
        <translation>El nombre es demasiado largo: %1 caracteres como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s), %1 at this pace</source>
        <translation>
            <numerusform>%Ln segmento, %1 a este ritmo</numerusform>
            <numerusform>%Ln segmentos, %1 a este ritmo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}, for %Ln person(s)</source>
        <translation>
            <numerusform>{{%1}}, para %Ln persona</numerusform>
            <numerusform>{{%1}}, para %Ln personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) now?</source>
        <translation>
            <numerusform>¿Enviar ahora a %Ln persona?</numerusform>
            <numerusform>¿Enviar ahora a %Ln personas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) at %1?</source>
        <translation>
            <numerusform>¿Enviar a %Ln persona el %1?</numerusform>
            <numerusform>¿Enviar a %Ln personas el %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendProgress</name>
    <message>
        <source>, %1 without confirmation yet</source>
        <translation>, %1 aún sin confirmación</translation>
    </message>
    <message>
        <source>, %1 a minute</source>
        <translation>, %1 por minuto</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>, %1 para terminar</translation>
    </message>
    <message>
        <source>, begins at %1</source>
        <translation>, inicio: %1</translation>
    </message>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>enviados %1 de %2, entregados %3, rechazados %4</translation>
    </message>
</context>
<context>
    <name>SendRequest</name>
    <message>
        <source>In %1 the clocks show %2 twice. Say which: %3 or %4.</source>
        <translation>En %1 los relojes marcan %2 dos veces. Indique cuál: %3 o %4.</translation>
    </message>
    <message>
        <source>In %1 the clocks never show %2; they go forward over it.</source>
        <translation>En %1 los relojes nunca marcan %2; se adelantan y se saltan esa hora.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 or, with --zone, 2027-03-01T09:00; “%1” is none.</source>
        <translation>--at admite una hora como 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 o, con --zone, 2027-03-01T09:00; “%1” no lo es.</translation>
    </message>
    <message>
        <source>&apos;outbound send&apos; needs --%1. See outbound send --help.</source>
        <translation>&apos;outbound send&apos; necesita --%1. Consulte outbound send --help.</translation>
    </message>
    <message>
        <source>--now and --at exclude each other.</source>
        <translation>--now y --at se excluyen entre sí.</translation>
    </message>
    <message>
        <source>Say when: --now, or --at with a time. Nobody is texted by default.</source>
        <translation>Indique cuándo: --now, o --at con una hora. Si no se indica, no se envía a nadie.</translation>
    </message>
    <message>
        <source>--zone is the zone of --at.</source>
        <translation>--zone es la zona de --at.</translation>
    </message>
    <message>
        <source>--dry-run stores nothing, so there is nothing to --wait for.</source>
        <translation>--dry-run no guarda nada, así que no hay nada que esperar con --wait.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Names are such as Europe/London.</source>
        <translation>“%1” no es una zona horaria. Los nombres son como Europe/London.</translation>
    </message>
</context>
<context>
    <name>SenderMeant</name>
    <message>
        <source>No numbers of the account are known. Ask it for them: outbound numbers sync.</source>
        <translation>No se conocen números de la cuenta. Pídaselos: outbound numbers sync.</translation>
    </message>
    <message>
        <source>“%1” is no number of the account. There are: %2.</source>
        <translation>“%1” no es un número de la cuenta. Hay estos: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceCommand</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>There is no systemd here, so nothing was started. Let what starts programs here run: outbound --headless --data-dir %1</source>
        <translation>Aquí no hay systemd, así que no se inició nada. Haga que el sistema que inicia aquí los programas ejecute: outbound --headless --data-dir %1</translation>
    </message>
    <message>
        <source>It runs now and from each login on. &apos;journalctl --user -u outbound&apos; shows what it says, &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>Está en marcha ahora y lo estará desde cada inicio de sesión. &apos;journalctl --user -u outbound&apos; muestra lo que dice; &apos;loginctl enable-linger&apos; lo pone en marcha desde el arranque.</translation>
    </message>
    <message>
        <source>systemd did not take it. Where your session has one, say: systemctl --user enable --now %1</source>
        <translation>systemd no lo aceptó. Donde su sesión tenga uno, ejecute: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>No existe %1.</translation>
    </message>
    <message>
        <source>Stopped and disabled the service.</source>
        <translation>Se detuvo y se deshabilitó el servicio.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>%1 no se puede quitar: %2.</translation>
    </message>
    <message>
        <source>Removed %1. The data stay where they are.</source>
        <translation>Se quitó %1. Los datos se quedan donde están.</translation>
    </message>
    <message>
        <source>No systemd was told of it; an engine that runs goes on until it is ended.</source>
        <translation>No se avisó a ningún systemd; un motor en marcha continúa hasta que se cierre.</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>Delivered %1, no confirmation %2, refused %3, pending %4</source>
        <translation>Entregados %1, sin confirmación %2, rechazados %3, pendientes %4</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <translation>La salida estándar no se puede escribir: %1.</translation>
    </message>
</context>
<context>
    <name>StartConnection</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or say --sandbox.</source>
        <translation>No hay ninguna cuenta conectada. Defina TWILIO_ACCOUNT_SID y TWILIO_AUTH_TOKEN, o indique --sandbox.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programada</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Finalizada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sin confirmación</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartada</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>Número gratuito</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>Alfanumérico</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>Código corto</translation>
    </message>
    <message>
        <source>Long code</source>
        <translation>Código largo</translation>
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
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y comas</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulaciones</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Give the key a name that tells who uses it.</source>
        <translation>Ponga a la clave un nombre que indique quién la usa.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>No existe esa clave.</translation>
    </message>
    <message>
        <source>Another program holds Outbound&apos;s data. Close it, or wait until it is done.</source>
        <translation>Otro programa está usando los datos de Outbound. Ciérrelo o espere a que termine.</translation>
    </message>
    <message>
        <source>Outbound could not write its data. Check that the disk has space and the data folder can be written.</source>
        <translation>Outbound no pudo escribir sus datos. Compruebe que haya espacio en el disco y que se pueda escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>The list can&apos;t be handed over: %1 can&apos;t be written.</source>
        <translation>La lista no se puede transferir: no se puede escribir en %1.</translation>
    </message>
    <message>
        <source>What was handed over is not there any longer.</source>
        <translation>Lo que se transfirió ya no está.</translation>
    </message>
    <message>
        <source>This data was written by a newer Outbound. Update the program to open it.</source>
        <translation>Estos datos los escribió una versión más reciente de Outbound. Actualice el programa para abrirlos.</translation>
    </message>
    <message>
        <source>Opted out, so nothing was sent.</source>
        <translation>Está de baja, así que no se envió nada.</translation>
    </message>
    <message>
        <source>The message is empty for this person.</source>
        <translation>El mensaje está vacío para esta persona.</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>“%1” aún puede enviar mensajes. Cancélela primero.</translation>
    </message>
    <message>
        <source>This recipient does not exist any more.</source>
        <translation>Este destinatario ya no existe.</translation>
    </message>
    <message>
        <source>Reported as failed first and as delivered later.</source>
        <translation>Primero se notificó como fallido y después como entregado.</translation>
    </message>
    <message>
        <source>Reported as failed first and as sent later.</source>
        <translation>Primero se notificó como fallido y después como enviado.</translation>
    </message>
    <message>
        <source>There is nobody to try again: whoever is left either may have got the text or opted out.</source>
        <translation>No queda nadie con quien reintentar: los que quedan o bien pueden haber recibido el mensaje o bien se dieron de baja.</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>This data was copied or restored, so some messages may have gone out since. Look before you go on.</source>
        <translation>Estos datos se copiaron o se restauraron, así que puede que desde entonces hayan salido algunos mensajes. Compruébelo antes de continuar.</translation>
    </message>
    <message>
        <source>The campaign is no longer in a state that allows this.</source>
        <translation>La campaña ya no está en un estado que permita esto.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>Un ritmo va de 0.01 a 1000 segmentos por segundo.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>Esta campaña ya no existe.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>No existe ese agente.</translation>
    </message>
    <message>
        <source>This number is not one of your account&apos;s numbers.</source>
        <translation>Este número no es uno de los números de su cuenta.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Se dio de baja al responder STOP</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>There is no data in %1. Name its folder with --data-dir.</source>
        <translation>No hay datos en %1. Indique su carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>The data in %1 can&apos;t be read.</source>
        <translation>Los datos de %1 no se pueden leer.</translation>
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
        <translation>Aceptado por Twilio</translation>
    </message>
    <message>
        <source>Refused by Twilio</source>
        <translation>Rechazado por Twilio</translation>
    </message>
    <message>
        <source>Certainly not sent</source>
        <translation>No enviado, con certeza</translation>
    </message>
    <message>
        <source>In doubt: no answer came. Twilio is asked before anything else is sent.</source>
        <translation>En duda: no llegó respuesta. Se consulta a Twilio antes de enviar nada más.</translation>
    </message>
    <message>
        <source>On its way, no answer yet</source>
        <translation>En camino, aún sin respuesta</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Sent by Twilio, no confirmation yet</source>
        <translation>Enviado por Twilio, aún sin confirmación</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>With Twilio, not sent yet</source>
        <translation>En Twilio, aún sin enviar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Attempt %1 began</source>
        <translation>Comenzó el intento %1</translation>
    </message>
    <message>
        <source>Known to have failed later</source>
        <translation>Consta que falló después</translation>
    </message>
    <message>
        <source>Replied, asking for no more texts</source>
        <translation>Respondió que no quiere recibir más mensajes</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondió</translation>
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
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ayer %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>mañana %1</translation>
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
        <translation>menos de 1 min</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio can&apos;t be reached. Outbound keeps trying.</source>
        <translation>No se puede conectar con Twilio. Outbound lo sigue intentando.</translation>
    </message>
    <message>
        <source>Twilio gives no clear answer. Outbound looks every message up before it goes on.</source>
        <translation>Twilio no da una respuesta clara. Outbound consulta cada mensaje antes de continuar.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio is full. Outbound keeps trying.</source>
        <translation>La cola del remitente en Twilio está llena. Outbound lo sigue intentando.</translation>
    </message>
    <message>
        <source>Something that is not Twilio answered (HTTP %1). Check the network, then resume.</source>
        <translation>Respondió algo que no es Twilio (HTTP %1). Revise la red y después reanude.</translation>
    </message>
    <message>
        <source>Twilio asks to slow down. Outbound keeps trying.</source>
        <translation>Twilio pide ir más despacio. Outbound lo sigue intentando.</translation>
    </message>
    <message>
        <source>Twilio can&apos;t be reached. Check the network and try again.</source>
        <translation>No se puede conectar con Twilio. Revise la red e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>TwilioErrors</name>
    <message>
        <source>The Twilio account is not active. Look into the Twilio console.</source>
        <translation>La cuenta de Twilio no está activa. Revise la consola de Twilio.</translation>
    </message>
    <message>
        <source>A trial account can&apos;t do this. Upgrade it in the Twilio console.</source>
        <translation>Una cuenta de prueba no puede hacer esto. Pásela a una cuenta de pago en la consola de Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not accept the credentials. Connect the account again.</source>
        <translation>Twilio no aceptó las credenciales. Conecte la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Twilio denied access. Look into the Twilio console.</source>
        <translation>Twilio denegó el acceso. Revise la consola de Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials can&apos;t do this. Connect with live ones.</source>
        <translation>Las credenciales de prueba de Twilio no permiten esto. Conecte la cuenta con las reales.</translation>
    </message>
    <message>
        <source>Twilio forbids this account to send. Look into the Twilio console.</source>
        <translation>Twilio no permite que esta cuenta envíe mensajes. Revise la consola de Twilio.</translation>
    </message>
    <message>
        <source>Twilio does not know this account. Connect the account again.</source>
        <translation>Twilio no conoce esta cuenta. Conecte la cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Not a valid phone number</source>
        <translation>No es un número de teléfono válido</translation>
    </message>
    <message>
        <source>The sending number is not valid. Choose another number.</source>
        <translation>El número remitente no es válido. Elija otro número.</translation>
    </message>
    <message>
        <source>The recipient is the sending number itself</source>
        <translation>El destinatario es el propio número remitente</translation>
    </message>
    <message>
        <source>Texting this country is switched off in Twilio&apos;s Geo Permissions</source>
        <translation>El envío a este país está desactivado en Geo Permissions de Twilio</translation>
    </message>
    <message>
        <source>The sending number can&apos;t send text messages. Choose another number.</source>
        <translation>El número remitente no puede enviar SMS. Elija otro número.</translation>
    </message>
    <message>
        <source>The message is empty for this person</source>
        <translation>El mensaje está vacío para esta persona</translation>
    </message>
    <message>
        <source>There is no sending number. Choose one.</source>
        <translation>No hay ningún número remitente. Elija uno.</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>No hay ningún número de teléfono</translation>
    </message>
    <message>
        <source>The sending number is not on this account or can&apos;t send texts.</source>
        <translation>El número remitente no es de esta cuenta o no puede enviar SMS.</translation>
    </message>
    <message>
        <source>A trial account can only send from its own Twilio number.</source>
        <translation>Una cuenta de prueba solo puede enviar desde su propio número de Twilio.</translation>
    </message>
    <message>
        <source>A trial account can only text numbers it has verified</source>
        <translation>Una cuenta de prueba solo puede enviar a números que haya verificado</translation>
    </message>
    <message>
        <source>The status callback address is not valid.</source>
        <translation>La dirección para las notificaciones de estado (status callback) no es válida.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>Se dio de baja al responder STOP</translation>
    </message>
    <message>
        <source>This number can&apos;t be reached from the sending number</source>
        <translation>No se puede llegar a este número desde el número remitente</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>No es un número de móvil</translation>
    </message>
    <message>
        <source>The sending number matches more than one of the account&apos;s senders.</source>
        <translation>El número remitente coincide con más de un remitente de la cuenta.</translation>
    </message>
    <message>
        <source>The message is longer than 1,600 characters</source>
        <translation>El mensaje tiene más de 1600 caracteres</translation>
    </message>
    <message>
        <source>A landline, which can&apos;t receive texts</source>
        <translation>Es un teléfono fijo, que no puede recibir SMS</translation>
    </message>
    <message>
        <source>The sending number is not on this account.</source>
        <translation>El número remitente no es de esta cuenta.</translation>
    </message>
    <message>
        <source>The messaging service has no sender.</source>
        <translation>El servicio de mensajería no tiene ningún remitente.</translation>
    </message>
    <message>
        <source>The messaging service does not exist.</source>
        <translation>El servicio de mensajería no existe.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio was full</source>
        <translation>La cola del remitente en Twilio estaba llena</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Look into the Twilio console.</source>
        <translation>La cuenta de Twilio está suspendida. Revise la consola de Twilio.</translation>
    </message>
    <message>
        <source>Phone off or unreachable</source>
        <translation>Teléfono apagado o inaccesible</translation>
    </message>
    <message>
        <source>The message was blocked</source>
        <translation>El mensaje fue bloqueado</translation>
    </message>
    <message>
        <source>Unknown handset</source>
        <translation>Teléfono desconocido</translation>
    </message>
    <message>
        <source>A landline or a carrier that can&apos;t be reached</source>
        <translation>Teléfono fijo u operador inaccesible</translation>
    </message>
    <message>
        <source>The carrier filtered the message</source>
        <translation>El operador filtró el mensaje</translation>
    </message>
    <message>
        <source>The carrier gave no reason</source>
        <translation>El operador no indicó ningún motivo</translation>
    </message>
    <message>
        <source>The carrier&apos;s network was congested</source>
        <translation>La red del operador estaba saturada</translation>
    </message>
    <message>
        <source>The sender&apos;s daily limit is used up.</source>
        <translation>Se agotó el límite diario del remitente.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified yet.</source>
        <translation>El número gratuito aún no está verificado.</translation>
    </message>
    <message>
        <source>US carriers ask for A2P 10DLC registration of this number.</source>
        <translation>Los operadores de EE. UU. exigen el registro A2P 10DLC de este número.</translation>
    </message>
    <message>
        <source>The A2P 10DLC registration of this number is not finished.</source>
        <translation>El registro A2P 10DLC de este número no está terminado.</translation>
    </message>
    <message>
        <source>It could not be delivered in time and expired</source>
        <translation>No se pudo entregar a tiempo y caducó</translation>
    </message>
    <message>
        <source>Twilio asks for a messaging service to schedule messages.</source>
        <translation>Twilio exige un servicio de mensajería para programar mensajes.</translation>
    </message>
    <message>
        <source>The account&apos;s daily limit of messages is reached.</source>
        <translation>Se alcanzó el límite diario de mensajes de la cuenta.</translation>
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
        <translation>Una URL de webhook tiene %1 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A webhook URL is a whole one, such as https://example.com/outbound.</source>
        <translation>Una URL de webhook tiene que estar completa, como https://example.com/outbound.</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the webhook URL. What is sent is signed.</source>
        <translation>No incluya el usuario ni la contraseña en la URL del webhook. Lo que se envía va firmado.</translation>
    </message>
    <message>
        <source>A webhook URL begins with https:// unless it leads to this computer.</source>
        <translation>Una URL de webhook empieza por https://, salvo que lleve a este equipo.</translation>
    </message>
    <message>
        <source>A webhook secret has %1 to %2 characters.</source>
        <translation>Un secreto de webhook tiene de %1 a %2 caracteres.</translation>
    </message>
</context>
<context>
    <name>outbound::AccountFields</name>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letras y cifras</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
    </message>
</context>
<context>
    <name>outbound::AccountSection</name>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>Messages are sent and billed by this account. The token stays in the desktop keychain.</source>
        <translation>Los mensajes se envían y se facturan con esta cuenta. El token se queda en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Usar esta cuenta</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The new token is tested before it takes the place of the old one.</source>
        <translation>El token nuevo se prueba antes de que ocupe el lugar del anterior.</translation>
    </message>
    <message>
        <source>The engine in the background sends and keeps its account, so it can’t be disconnected from this window.</source>
        <translation>El motor en segundo plano es el que envía y conserva su cuenta, así que no se puede desconectar desde esta ventana.</translation>
    </message>
    <message>
        <source>The sandbox is in use. An account is tested before it takes its place.</source>
        <translation>El entorno de pruebas está en uso. La cuenta se prueba antes de que ocupe su lugar.</translation>
    </message>
    <message>
        <source>No account yet. Its SID and token stand in the Twilio console; they are tested before they are kept.</source>
        <translation>Aún no hay ninguna cuenta. El SID y el token figuran en la consola de Twilio; se prueban antes de guardarse.</translation>
    </message>
    <message>
        <source>The sandbox is in use; this account waits.</source>
        <translation>El entorno de pruebas está en uso; esta cuenta espera.</translation>
    </message>
    <message>
        <source>Checking with Twilio …</source>
        <translation>Comprobando con Twilio…</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <comment>time of day</comment>
        <translation>Conectado: %1</translation>
    </message>
    <message>
        <source>Not connected. What is in use stays as it was.</source>
        <translation>Sin conectar. Lo que está en uso sigue como estaba.</translation>
    </message>
    <message>
        <source>Asking the keychain …</source>
        <translation>Consultando el llavero…</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Connected to %1, checked %2.</source>
        <comment>account, time</comment>
        <translation>Conectado a %1 (comprobado: %2).</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>account, sentence</comment>
        <translation>Conectado a %1. %2</translation>
    </message>
    <message>
        <source>The token is removed from the keychain. Campaigns and opt-outs stay.</source>
        <translation>El token se quita del llavero. Las campañas y las bajas se conservan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) stop sending until the account is connected again.</source>
        <translation>
            <numerusform>%Ln campaña deja de enviar hasta que la cuenta se conecte de nuevo.</numerusform>
            <numerusform>%Ln campañas dejan de enviar hasta que la cuenta se conecte de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect this Twilio account?</source>
        <translation>¿Desconectar esta cuenta de Twilio?</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>Mantener la conexión</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <comment>time of day</comment>
        <translation>Desconectado: %1</translation>
    </message>
</context>
<context>
    <name>outbound::AgentCard</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Default agent</source>
        <translation>Agente predeterminado</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Instrucciones del sistema</translation>
    </message>
    <message>
        <source>Answers the replies to campaigns that name no other.</source>
        <translation>Atiende las respuestas a las campañas que no indican otro.</translation>
    </message>
    <message>
        <source>How it answers: for whom it speaks, what it may promise, when a person takes over.</source>
        <translation>Cómo responde: en nombre de quién habla, qué puede prometer, cuándo pasa la conversación a una persona.</translation>
    </message>
</context>
<context>
    <name>outbound::AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>Who answers the replies to a campaign. Each campaign names one.</source>
        <translation>Quién atiende las respuestas a una campaña. Cada campaña indica uno.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>Nuevo agente</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <comment>number</comment>
        <translation>Nuevo agente %1</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <comment>name of an agent</comment>
        <translation>“%1” creado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
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
        <translation>Otros programas de este equipo crean y siguen campañas por REST. Nadie de fuera de este equipo puede acceder.</translation>
    </message>
    <message>
        <source>Let other programs on this computer use the API</source>
        <translation>Permitir que otros programas de este equipo usen la API</translation>
    </message>
    <message>
        <source>This window itself reaches the engine in the background by it.</source>
        <translation>Esta misma ventana se comunica por ella con el motor en segundo plano.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>Se copió la dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port %1 is not free, or another one was asked for at the start.</source>
        <translation>El puerto %1 no está libre, o al iniciar se pidió otro.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>outbound::Attachment</name>
    <message>
        <source>Its API is switched off, so no other window or command can use it.</source>
        <translation>Su API está desactivada, así que ninguna otra ventana ni comando puede usarlo.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>It is Outbound %1 and this is Outbound %2. Start it anew, so that both are the same.</source>
        <translation>Es Outbound %1 y este es Outbound %2. Reinícielo para que ambos sean iguales.</translation>
    </message>
    <message>
        <source>The engine that sends has stopped. Start it again.</source>
        <translation>El motor de envío se ha detenido. Inícielo de nuevo.</translation>
    </message>
</context>
<context>
    <name>outbound::Audience</name>
    <message>
        <source>“%1”: %2</source>
        <comment>list.csv; a sentence</comment>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>outbound::AudienceSection</name>
    <message>
        <source>Pasted numbers</source>
        <translation>Números pegados</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Pegar números</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Drop a file, or paste</source>
        <translation>Suelte un archivo o pegue</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Columna de teléfono</translation>
    </message>
    <message>
        <source>CSV, 200 MB and 1,000,000 rows at most</source>
        <translation>CSV, 200 MB y 1 000 000 de filas como máximo</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Elegir una lista</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignActions</name>
    <message>
        <source>It has no number to send from.</source>
        <translation>No tiene ningún número desde el que enviar.</translation>
    </message>
    <message>
        <source>Its message is empty.</source>
        <translation>Su mensaje está vacío.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>No hay nadie a quien enviarlo.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Evolución de las entregas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Segments/min</source>
        <translation>Segmentos/min</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDeeds</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>Programar…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Cambiar la hora…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Reintentar con %Ln persona</numerusform>
            <numerusform>Reintentar con %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Cancelar campaña</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>“%1” aún puede enviar mensajes. Cancélela primero.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Cancelar %Ln campaña</numerusform>
            <numerusform>Cancelar %Ln campañas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDelegate</name>
    <message>
        <source>Campaign name</source>
        <translation>Nombre de la campaña</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignEditor</name>
    <message>
        <source> (copy)</source>
        <comment>behind the name of a campaign</comment>
        <translation> (copia)</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>Las respuestas van a %1</translation>
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
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 con resultado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazados</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>sin confirmación</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>no enviados</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>en Twilio</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>sin confirmar</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFilterBar</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier origen</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignForm</name>
    <message>
        <source>Campaign name</source>
        <translation>Nombre de la campaña</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignHeader</name>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Volver a Campañas de SMS</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>Nombre de la campaña</translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation>Más sobre esta campaña</translation>
    </message>
    <message>
        <source>Copy campaign ID</source>
        <translation>Copiar el ID de la campaña</translation>
    </message>
    <message>
        <source>Refresh receipts</source>
        <translation>Actualizar confirmaciones</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>iniciada %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creada %1</translation>
    </message>
    <message>
        <source>Receipts as of %1</source>
        <translation>Confirmaciones actualizadas %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, con retraso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replied</source>
        <comment>people</comment>
        <translation>
            <numerusform>%Ln respondió</numerusform>
            <numerusform>%Ln respondieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNews</name>
    <message>
        <source>%1 delivered, %2 refused, %3 not confirmed yet.</source>
        <translation>%1 entregados, %2 rechazados, %3 aún sin confirmar.</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>%1 ha finalizado</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ha fallado</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>%1 está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>First replies to %1</source>
        <translation>
            <numerusform>Primera respuesta a %1</numerusform>
            <numerusform>Primeras respuestas a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people replied.</source>
        <translation>
            <numerusform>%Ln persona respondió.</numerusform>
            <numerusform>%Ln personas respondieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNotice</name>
    <message numerus="yes">
        <source>%Ln already with Twilio can&apos;t be recalled</source>
        <translation>
            <numerusform>%Ln que ya está en Twilio no se puede anular</numerusform>
            <numerusform>%Ln que ya están en Twilio no se pueden anular</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being looked up</source>
        <translation>
            <numerusform>%Ln se está consultando</numerusform>
            <numerusform>%Ln se están consultando</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>No se envía nada más</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>Reintentar con %Ln</numerusform>
            <numerusform>Reintentar con %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>En pausa. %1</translation>
    </message>
    <message>
        <source>Paused: %1 %2</source>
        <comment>reason, what it means</comment>
        <translation>En pausa: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>Cancelada. %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignPage</name>
    <message>
        <source>Refresh receipts</source>
        <translation>Actualizar confirmaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are texted again.</source>
        <translation>
            <numerusform>Se vuelve a enviar a %Ln persona.</numerusform>
            <numerusform>Se vuelve a enviar a %Ln personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Volver a Campañas de SMS</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>en tránsito</translation>
    </message>
    <message>
        <source>They were opted out already.</source>
        <translation>Ya estaban de baja.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were opted out. They are never texted again.</source>
        <translation>
            <numerusform>Se dio de baja a %Ln persona. No volverá a recibir mensajes.</numerusform>
            <numerusform>Se dio de baja a %Ln personas. No volverán a recibir mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign can&apos;t be shown</source>
        <translation>Esta campaña no se puede mostrar</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignProof</name>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-personas.csv</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <comment>date, time</comment>
        <translation>Datos del %1, %2</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
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
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Message is empty</source>
        <translation>Mensaje vacío</translation>
    </message>
    <message>
        <source>Nobody to send to</source>
        <translation>Sin destinatarios</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>%1 por enviar</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>pausada por usted</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregado</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>Ninguno aceptado</translation>
    </message>
    <message>
        <source>All were sent</source>
        <translation>Todos enviados</translation>
    </message>
    <message>
        <source>%1 never sent</source>
        <translation>%1 no enviados</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsPage</name>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campañas de SMS</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Buscar campañas</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Aún no hay ninguna campaña</translation>
    </message>
    <message>
        <source>A list and a sentence are enough.</source>
        <translation>Bastan una lista y una frase.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>pausar o reanudar</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicar</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Sort the campaigns</source>
        <translation>Ordenar las campañas</translation>
    </message>
    <message>
        <source>No campaign is a draft</source>
        <translation>No hay ningún borrador</translation>
    </message>
    <message>
        <source>No campaign is scheduled</source>
        <translation>No hay ninguna campaña programada</translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <translation>No hay ninguna campaña en curso</translation>
    </message>
    <message>
        <source>No campaign is paused</source>
        <translation>No hay ninguna campaña en pausa</translation>
    </message>
    <message>
        <source>No campaign is done</source>
        <translation>No hay ninguna campaña finalizada</translation>
    </message>
    <message>
        <source>No campaign has failed</source>
        <translation>No hay ninguna campaña fallida</translation>
    </message>
    <message>
        <source>No campaign is cancelled</source>
        <translation>No hay ninguna campaña cancelada</translation>
    </message>
    <message>
        <source>No campaign is like that</source>
        <translation>Ninguna campaña coincide</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln campaign(s).</source>
        <translation>
            <numerusform>El filtro oculta %Ln campaña.</numerusform>
            <numerusform>El filtro oculta %Ln campañas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln campaña</numerusform>
            <numerusform>%Ln campañas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln campaign(s)</source>
        <translation>
            <numerusform>%1 de %Ln campaña</numerusform>
            <numerusform>%1 de %Ln campañas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new campaign(s).</source>
        <translation>
            <numerusform>%Ln campaña nueva.</numerusform>
            <numerusform>%Ln campañas nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Se eliminó “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln campaña.</numerusform>
            <numerusform>Se eliminaron %Ln campañas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaigns can&apos;t be read</source>
        <translation>Las campañas no se pueden leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsTable</name>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
</context>
<context>
    <name>outbound::CancelDialog</name>
    <message numerus="yes">
        <source>%Ln people will not be texted, and the campaign can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln persona no recibirá el mensaje, y la campaña no se podrá reanudar.</numerusform>
            <numerusform>%Ln personas no recibirán el mensaje, y la campaña no se podrá reanudar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) already with Twilio can&apos;t be recalled.</source>
        <translation>
            <numerusform>%Ln mensaje que ya está en Twilio no se puede anular.</numerusform>
            <numerusform>%Ln mensajes que ya están en Twilio no se pueden anular.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>¿Cancelar “%1”?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>No cancelar</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>Cancelar campaña</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)?</source>
        <translation>
            <numerusform>¿Cancelar %Ln campaña?</numerusform>
            <numerusform>¿Cancelar %Ln campañas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will not be sent, and the campaigns can&apos;t be resumed.</source>
        <translation>
            <numerusform>%Ln mensaje no se enviará, y las campañas no se podrán reanudar.</numerusform>
            <numerusform>%Ln mensajes no se enviarán, y las campañas no se podrán reanudar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>Cancelar %Ln campaña</numerusform>
            <numerusform>Cancelar %Ln campañas</numerusform>
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
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Nobody failed so far.</source>
        <translation>Por ahora no hay fallos.</translation>
    </message>
    <message>
        <source>No confirmation counts as failed until the carrier answers. Outbound keeps asking.</source>
        <translation>“Sin confirmación” cuenta como fallido hasta que el operador responda. Outbound sigue consultando.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln failed</source>
        <translation>
            <numerusform>Causa de %Ln fallo</numerusform>
            <numerusform>Causas de %Ln fallos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
</context>
<context>
    <name>outbound::ChartPane</name>
    <message>
        <source>More about %1</source>
        <translation>Más sobre %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>Exportar PNG…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>Mostrar como gráfico</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>Exportar PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>campaign, chart</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>Se guardó “%1”.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>“%1” no se pudo guardar: %2.</translation>
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
        <translation>Hacer esto a partir de ahora; se puede cambiar en Configuración</translation>
    </message>
    <message numerus="yes">
        <source>Keep sending %Ln campaign(s)?</source>
        <translation>
            <numerusform>¿Seguir enviando %Ln campaña?</numerusform>
            <numerusform>¿Seguir enviando %Ln campañas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound can go on in the background, with its icon in the tray. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound puede continuar en segundo plano, con su icono en la bandeja del sistema. Las campañas en pausa esperan hasta que las reanude; nadie recibe el mensaje dos veces.</translation>
    </message>
    <message>
        <source>Outbound can go on as a minimised window. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>Outbound puede continuar como ventana minimizada. Las campañas en pausa esperan hasta que las reanude; nadie recibe el mensaje dos veces.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnChooser</name>
    <message>
        <source>Show this column</source>
        <translation>Mostrar esta columna</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnDelegate</name>
    <message>
        <source>Name of the variable</source>
        <translation>Nombre de la variable</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>Columnas de la lista</translation>
    </message>
    <message>
        <source>Enter chooses what a column is used as, F2 names its variable.</source>
        <translation>Intro elige para qué se usa una columna; F2 da nombre a su variable.</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnMenu</name>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s)</source>
        <translation>
            <numerusform>%n celda vacía</numerusform>
            <numerusform>%n celdas vacías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ColumnRow</name>
    <message>
        <source>Region</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>Columna de teléfono</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnWindow</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
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
        <translation>Columna</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacías</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Uso</translation>
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
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>No hay nada con ese nombre.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
</context>
<context>
    <name>outbound::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
</context>
<context>
    <name>outbound::ConnectCard</name>
    <message>
        <source>Connect Twilio</source>
        <translation>Conectar Twilio</translation>
    </message>
    <message>
        <source>Checked with one request, then kept in the desktop keychain.</source>
        <translation>Se comprueba con una sola petición y después se guarda en el llavero del escritorio.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>SID de la cuenta</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>Token de autenticación</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letras y cifras</translation>
    </message>
    <message>
        <source>Connected to %1, %2.</source>
        <translation>Conectado a %1, %2.</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Go to SMS Campaigns</source>
        <translation>Ir a Campañas de SMS</translation>
    </message>
</context>
<context>
    <name>outbound::CountConfirmation</name>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>¿Enviar a %1?</translation>
    </message>
    <message>
        <source>%1 Messages that were sent can’t be called back.</source>
        <translation>%1 Los mensajes enviados no se pueden anular.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
</context>
<context>
    <name>outbound::DefaultsSection</name>
    <message>
        <source>Defaults</source>
        <translation>Valores iniciales</translation>
    </message>
    <message>
        <source>What new campaigns begin with, and how Outbound looks and behaves.</source>
        <translation>Con qué empiezan las campañas nuevas, y cómo se ve y se comporta Outbound.</translation>
    </message>
    <message>
        <source>Tell the desktop when a campaign is done or pauses by itself</source>
        <translation>Notificar en el escritorio cuando una campaña finalice o se pause por sí sola</translation>
    </message>
    <message>
        <source>Asks while campaigns are sending</source>
        <translation>Pregunta si hay campañas enviándose</translation>
    </message>
    <message>
        <source>Keeps sending</source>
        <translation>Sigue enviando</translation>
    </message>
    <message>
        <source>Pauses what is sending</source>
        <translation>Pausa lo que se está enviando</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>País</translation>
    </message>
    <message>
        <source>National numbers such as 07700 900123 are read as numbers of this country.</source>
        <translation>Los números nacionales, como 07700 900123, se leen como números de este país.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Numbers, dates and times follow it.</source>
        <translation>Los números, las fechas y las horas se ajustan a él.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Paused campaigns go on when they are told to, others by themselves.</source>
        <translation>Las campañas en pausa continúan cuando se les indica; las demás, por sí solas.</translation>
    </message>
    <message>
        <source>Keep campaigns that ended</source>
        <translation>Conservar las campañas terminadas</translation>
    </message>
    <message>
        <source>After that their people, texts and history are erased. Opt-outs stay, and so does the campaign that sent last and whatever is in doubt or awaits receipts.</source>
        <translation>Después se borran sus personas, textos e historial. Las bajas se conservan, y también la última campaña que envió y todo lo que esté en duda o a la espera de confirmaciones.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Auto follows the desktop.</source>
        <translation>Auto sigue el tema del escritorio.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Without the text of any message.</source>
        <translation>Sin el texto de ningún mensaje.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s) now?</source>
        <translation>
            <numerusform>¿Borrar %Ln campaña ahora?</numerusform>
            <numerusform>¿Borrar %Ln campañas ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>They ended longer ago than that. Their people, texts and history are erased for good; who opted out stays so.</source>
        <translation>Terminaron hace más tiempo de lo indicado. Sus personas, textos e historial se borran para siempre; quien se dio de baja sigue de baja.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservarlas</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s)</source>
        <translation>
            <numerusform>Borrar %Ln campaña</numerusform>
            <numerusform>Borrar %Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>outbound::DeliveriesChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>Evolución de las entregas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sin confirmación</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered by %3.</source>
        <translation>%1 de %2 entregados, hora: %3.</translation>
    </message>
    <message>
        <source>%1 The last message is expected to be out about %2.</source>
        <translation>%1 Salida prevista del último mensaje: %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
</context>
<context>
    <name>outbound::DonutChart</name>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sin confirmación</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>persona</numerusform>
            <numerusform>personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DraftKeeper</name>
    <message>
        <source>“%1” became a campaign just before Outbound ended.</source>
        <translation>“%1” pasó a ser una campaña justo antes de que Outbound se cerrara.</translation>
    </message>
    <message>
        <source>Outbound ended while “%1” was being created: look whether it is among the campaigns before you send it.</source>
        <translation>Outbound se cerró mientras se creaba “%1”: compruebe si está entre las campañas antes de enviarla.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more; all but its people came back.</source>
        <translation>“%1” ya no está en %2; se recuperó todo menos sus personas.</translation>
    </message>
    <message>
        <source>“%1” changed since; it was read anew, without what was chosen and put right in it.</source>
        <translation>“%1” cambió desde entonces; se leyó de nuevo, sin lo que se había elegido y corregido en la lista.</translation>
    </message>
</context>
<context>
    <name>outbound::DropTarget</name>
    <message>
        <source>200 MB and 1,000,000 rows at most</source>
        <translation>200 MB y 1 000 000 de filas como máximo</translation>
    </message>
</context>
<context>
    <name>outbound::DropZone</name>
    <message>
        <source>Drop to add %1</source>
        <translation>Suelte para añadir %1</translation>
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
        <translation>%1: unidad</translation>
    </message>
    <message>
        <source>Choose %1 to %2. Until then it stays %3.</source>
        <translation>Elija entre %1 y %2. Hasta entonces sigue en %3.</translation>
    </message>
</context>
<context>
    <name>outbound::EngineFoot</name>
    <message>
        <source>Sends in the background</source>
        <translation>Envía en segundo plano</translation>
    </message>
    <message>
        <source>The engine has stopped</source>
        <translation>El motor se ha detenido</translation>
    </message>
    <message>
        <source>Data can&apos;t be written</source>
        <translation>No se pueden escribir los datos</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>Sends in the background, also when this window is closed</source>
        <translation>Envía en segundo plano, también con esta ventana cerrada</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>Motor de pruebas</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1, %2/s</translation>
    </message>
    <message>
        <source>%1, %2/s each</source>
        <translation>%1, %2/s cada uno</translation>
    </message>
    <message>
        <source>%1, up to %2/s</source>
        <translation>%1, hasta %2/s</translation>
    </message>
</context>
<context>
    <name>outbound::FileCard</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>%Ln fila omitida</numerusform>
            <numerusform>%Ln filas omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>header</source>
        <translation>con encabezado</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>sin encabezado</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove the recipients</source>
        <translation>Quitar los destinatarios</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>Cambiar cómo se lee</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Cancelar la lectura</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
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
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>outbound::FindButton</name>
    <message>
        <source>Find or do</source>
        <translation>Buscar o ejecutar</translation>
    </message>
</context>
<context>
    <name>outbound::FoundCombo</name>
    <message>
        <source>As found</source>
        <translation>Según lo detectado</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Detectado: %1</translation>
    </message>
</context>
<context>
    <name>outbound::HttpServer</name>
    <message>
        <source>Port %1 on this computer can&apos;t be opened; another program may be using it.</source>
        <translation>El puerto %1 de este equipo no se puede abrir; puede que lo esté usando otro programa.</translation>
    </message>
</context>
<context>
    <name>outbound::KeyRow</name>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>%1 · made %2 · %3</source>
        <comment>id, moment, last use</comment>
        <translation>%1 · creada %2 · %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>name of a key</comment>
        <translation>Revocar %1</translation>
    </message>
</context>
<context>
    <name>outbound::KeysCard</name>
    <message>
        <source>Create key</source>
        <translation>Crear clave</translation>
    </message>
    <message>
        <source>No key yet. Each program that uses the API gets one of its own.</source>
        <translation>Aún no hay ninguna clave. Cada programa que usa la API recibe la suya.</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>Se copió la clave</translation>
    </message>
    <message>
        <source>Name of the program, such as “Booking system”</source>
        <translation>Nombre del programa, como “Sistema de citas”</translation>
    </message>
    <message>
        <source>Name of a new key</source>
        <translation>Nombre de una clave nueva</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Key “%1” created</source>
        <translation>Clave “%1” creada</translation>
    </message>
    <message>
        <source>Revoke the key of “%1”?</source>
        <translation>¿Revocar la clave de “%1”?</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from now on. What it has created stays.</source>
        <translation>A partir de ahora se rechaza todo programa que la use. Lo que haya creado se conserva.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Key “%1” revoked</source>
        <translation>Clave “%1” revocada</translation>
    </message>
</context>
<context>
    <name>outbound::LanguageCombo</name>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
</context>
<context>
    <name>outbound::LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln persona</numerusform>
            <numerusform>%Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are texted from %2 now instead of %3:</source>
        <extracomment>People, phone numbers</extracomment>
        <translation>Se envía ahora a %1 desde %2 en lugar de %3:</translation>
    </message>
    <message>
        <source>%1 are texted from %2 now:</source>
        <translation>Se envía ahora a %1 desde %2:</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln segment(s)</source>
        <translation>
            <numerusform>aprox. %Ln segmento</numerusform>
            <numerusform>aprox. %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent can&apos;t be called back.</source>
        <translation>Los mensajes enviados no se pueden anular.</translation>
    </message>
    <message>
        <source>Send “%1” now?</source>
        <translation>¿Enviar “%1” ahora?</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Mantener la hora</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Dejarla en espera</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
</context>
<context>
    <name>outbound::ListTail</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionada</numerusform>
            <numerusform>%Ln seleccionadas</numerusform>
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
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campañas de SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nueva campaña</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>Una campaña</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until then.</source>
        <translation>%1 Hasta entonces no se envía nada.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>Plegar la barra lateral</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Área siguiente</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Área anterior</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Campañas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Tema: como el escritorio</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>Idioma: como el escritorio</translation>
    </message>
</context>
<context>
    <name>outbound::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>outbound::MessageEditor</name>
    <message>
        <source>Hi {{first_name}}, …</source>
        <translation>Hola, {{first_name}}: …</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
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
        <translation>No hay nada conectado, así que no se puede enviar nada; lo que escriba se conserva.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>This account has no number to send from.</source>
        <translation>Esta cuenta no tiene ningún número desde el que enviar.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a buscar</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignHeader</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Volver a Campañas de SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>Nueva campaña</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignPage</name>
    <message>
        <source>Choose file</source>
        <translation>Elegir archivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Don’t send yet</source>
        <translation>No enviar todavía</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>Pegar números</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>Volver a Campañas de SMS</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>Borrador sin guardar</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>10:42</comment>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>yesterday 10:42</comment>
        <translation>Borrador guardado: %1</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campañas de SMS</translation>
    </message>
    <message>
        <source>What was written here is replaced by the sample.</source>
        <translation>Lo que se había escrito aquí se reemplazó por el ejemplo.</translation>
    </message>
    <message>
        <source>What was written here is replaced by the copy.</source>
        <translation>Lo que se había escrito aquí se reemplazó por la copia.</translation>
    </message>
    <message>
        <source>The recipients or the number changed, so nothing was sent. Look again, then send.</source>
        <translation>Los destinatarios o el número cambiaron, así que no se envió nada. Revíselo y después envíe.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>What was written here is discarded.</source>
        <translation>Lo que se había escrito aquí se descartó.</translation>
    </message>
    <message>
        <source>“%1” was replaced by “%2”.</source>
        <translation>Se reemplazó “%1” por “%2”.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>Se quitó “%1”.</translation>
    </message>
</context>
<context>
    <name>outbound::NewKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copiar la clave nueva</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>The key of “%1”. Copy it now: it is not shown again.</source>
        <translation>La clave de “%1”. Cópiela ahora: no se vuelve a mostrar.</translation>
    </message>
</context>
<context>
    <name>outbound::Notifications</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersModel</name>
    <message>
        <source>1 segment/s</source>
        <translation>1 segmento/s</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 segmentos/s</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersPopup</name>
    <message>
        <source>Find a number</source>
        <translation>Buscar un número</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>Numbers to send from as well</source>
        <translation>Números desde los que enviar también</translation>
    </message>
    <message>
        <source>Everybody is texted from one of the numbers, which share the work.</source>
        <translation>Cada persona recibe el mensaje desde uno de los números, que se reparten el trabajo.</translation>
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
        <translation>Números y ritmo</translation>
    </message>
    <message>
        <source>Pace counts message segments per second. Ask Twilio before you raise it; what is over the pace waits in their queue.</source>
        <translation>El ritmo cuenta segmentos de mensaje por segundo. Consulte a Twilio antes de aumentarlo; lo que supera el ritmo espera en la cola de Twilio.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>Buscar un número</translation>
    </message>
    <message>
        <source>Usual: %1. A new pace holds at once, also while sending.</source>
        <translation>Habitual: %1. Un ritmo nuevo se aplica de inmediato, también durante el envío.</translation>
    </message>
    <message>
        <source>“%1” is no pace, so the old one stays. A pace is from %2 to %3 segments a second.</source>
        <translation>“%1” no es un ritmo, así que se mantiene el anterior. Un ritmo va de %2 a %3 segmentos por segundo.</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>This account has no number that can send texts.</source>
        <translation>Esta cuenta no tiene ningún número que pueda enviar SMS.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>Its numbers appear here once Twilio or the sandbox is connected.</source>
        <translation>Sus números aparecen aquí en cuanto se conecta Twilio o el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <comment>number, pace</comment>
        <translation>%1 envía %2</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutAdder</name>
    <message>
        <source>Numbers that must not be texted</source>
        <translation>Números a los que no se deben enviar mensajes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456</source>
        <translation>+44 7700 900123, +44 7700 900456</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>One or many, typed or pasted, with commas or new lines between them.</source>
        <translation>Uno o varios, escritos o pegados, separados por comas o líneas nuevas.</translation>
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
        <translation>Número</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsSection</name>
    <message>
        <source>Opt-outs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Numbers that Outbound never texts, whatever list they come in.</source>
        <translation>Números a los que Outbound nunca envía mensajes, sea cual sea la lista en la que estén.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import opt-outs</source>
        <translation>Importar bajas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export opt-outs</source>
        <translation>Exportar bajas</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Añadir números</translation>
    </message>
    <message>
        <source>Add opt-outs</source>
        <translation>Añadir bajas</translation>
    </message>
    <message>
        <source>Find a number or reason</source>
        <translation>Buscar un número o motivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>%Ln número</numerusform>
            <numerusform>%Ln números</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún sin cuenta</translation>
    </message>
    <message>
        <source>Each account has its own. Connect Twilio or use the sandbox.</source>
        <translation>Cada cuenta tiene las suyas. Conecte Twilio o use el entorno de pruebas.</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>Nadie se ha dado de baja</translation>
    </message>
    <message>
        <source>Who answers STOP enters by itself; others can be added.</source>
        <translation>Quien responde STOP entra automáticamente; se pueden añadir otros.</translation>
    </message>
    <message>
        <source>No number found</source>
        <translation>No se encontró ningún número</translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln number(s).</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln número.</numerusform>
            <numerusform>La búsqueda oculta %Ln números.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Listas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>opt-outs.csv</source>
        <translation>bajas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) saved</source>
        <translation>
            <numerusform>%Ln baja guardada</numerusform>
            <numerusform>%Ln bajas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>“%1” no se pudo guardar: %2.</translation>
    </message>
    <message>
        <source>All of these numbers have opted out already.</source>
        <translation>Todos estos números ya estaban de baja.</translation>
    </message>
    <message>
        <source>No phone number was found in it. Write them as +44 7700 900123.</source>
        <translation>No se encontró ningún número de teléfono. Escríbalos como +44 7700 900123.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will not be texted any more.</source>
        <translation>
            <numerusform>%Ln número ya no recibirá mensajes.</numerusform>
            <numerusform>%Ln números ya no recibirán mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no phone number that can be dialled and were left out.</source>
        <translation>
            <numerusform>%Ln fila no tenía un número de teléfono que se pueda marcar y se excluyó.</numerusform>
            <numerusform>%Ln filas no tenían un número de teléfono que se pueda marcar y se excluyeron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may be texted again.</source>
        <translation>
            <numerusform>%Ln número puede volver a recibir mensajes.</numerusform>
            <numerusform>%Ln números pueden volver a recibir mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed</source>
        <translation>
            <numerusform>%Ln baja quitada</numerusform>
            <numerusform>%Ln bajas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 de %Ln número</numerusform>
            <numerusform>%1 de %Ln números</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsTable</name>
    <message>
        <source>Remove opt-outs</source>
        <translation>Quitar bajas</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Bajas</translation>
    </message>
    <message>
        <source>Delete lets the chosen numbers be texted again.</source>
        <translation>La tecla Supr permite que los números elegidos vuelvan a recibir mensajes.</translation>
    </message>
</context>
<context>
    <name>outbound::PaceLegend</name>
    <message>
        <source>Pace %1</source>
        <translation>Ritmo %1</translation>
    </message>
</context>
<context>
    <name>outbound::PaceSpin</name>
    <message>
        <source>Segments a second</source>
        <translation>Segmentos por segundo</translation>
    </message>
</context>
<context>
    <name>outbound::PaceTable</name>
    <message>
        <source>Numbers and their pace</source>
        <translation>Los números y su ritmo</translation>
    </message>
    <message>
        <source>F2 changes the pace of a number.</source>
        <translation>F2 cambia el ritmo de un número.</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>Cambiar el ritmo</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>Restablecer a %1</translation>
    </message>
</context>
<context>
    <name>outbound::PacesModel</name>
    <message>
        <source>Reset to %1</source>
        <translation>Restablecer a %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>name of a campaign</comment>
        <translation>Enviando %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln campaigns</source>
        <translation>
            <numerusform>Enviando %Ln campaña</numerusform>
            <numerusform>Enviando %Ln campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>At its usual pace</source>
        <translation>A su ritmo habitual</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>Segmentos por segundo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>outbound::PastePanel</name>
    <message>
        <source>Paste something else</source>
        <translation>Pegar otra cosa</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456
or a range of cells with its headers</source>
        <translation>+44 7700 900123, +44 7700 900456
o un rango de celdas con sus encabezados</translation>
    </message>
    <message>
        <source>Commas, tabs, blanks or new lines between them; further columns become variables.</source>
        <translation>Separados por comas, tabulaciones, espacios o líneas nuevas; las demás columnas pasan a ser variables.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln line(s)</source>
        <translation>
            <numerusform>%Ln línea pegada</numerusform>
            <numerusform>%Ln líneas pegadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PeopleCard</name>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>Sin confirmación</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
</context>
<context>
    <name>outbound::PhonePreview</name>
    <message>
        <source>Message preview</source>
        <translation>Vista previa del mensaje</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>Mensaje de texto</translation>
    </message>
</context>
<context>
    <name>outbound::PortField</name>
    <message>
        <source>A port is a number from %1 to %2. Until then it stays %3.</source>
        <translation>Un puerto es un número de %1 a %2. Hasta entonces sigue en %3.</translation>
    </message>
</context>
<context>
    <name>outbound::PreviewHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message numerus="yes">
        <source>+%n column(s)</source>
        <translation>
            <numerusform>+%n columna</numerusform>
            <numerusform>+%n columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>%n columna más</numerusform>
            <numerusform>%n columnas más</numerusform>
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
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Phone, as dialled</source>
        <translation>Teléfono que se marca</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>Como se pegó</translation>
    </message>
    <message>
        <source>%1, as pasted</source>
        <translation>%1, como se pegó</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>%1, in the file</source>
        <translation>%1, en el archivo</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <comment>a column</comment>
        <translation>%1 (ignorada)</translation>
    </message>
    <message>
        <source>%1 (second phone)</source>
        <comment>a column</comment>
        <translation>%1 (segundo teléfono)</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>variable %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty cell(s)</source>
        <extracomment>spoken title of a column: its use and name, how many cells are empty</extracomment>
        <translation>
            <numerusform>%1, %n celda vacía</numerusform>
            <numerusform>%1, %n celdas vacías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>Destinatario anterior</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>Destinatario siguiente</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no se envía</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The message appears here as it will arrive.</source>
        <translation>Aquí aparece el mensaje tal como llegará.</translation>
    </message>
    <message>
        <source>Row %1 is not sent. %2</source>
        <translation>La fila %1 no se envía. %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>para %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
</context>
<context>
    <name>outbound::ProgressBand</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>%1 de %2 enviados a Twilio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) a minute</source>
        <translation>
            <numerusform>%Ln mensaje por minuto</numerusform>
            <numerusform>%Ln mensajes por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pace %2</source>
        <translation>%1, ritmo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) still to come</source>
        <translation>
            <numerusform>falta %Ln confirmación</numerusform>
            <numerusform>faltan %Ln confirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 para terminar</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>fin previsto: %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>inicio: %1</translation>
    </message>
    <message>
        <source>nothing is sent until you resume</source>
        <translation>no se envía nada hasta que reanude</translation>
    </message>
    <message>
        <source>nothing more is sent, cancelled %1</source>
        <translation>no se envía nada más, cancelada %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>finalizada %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>Every person accounted for</source>
        <translation>Todas las personas contabilizadas</translation>
    </message>
    <message>
        <source>Counting everybody …</source>
        <translation>Contando a todos…</translation>
    </message>
    <message>
        <source>Nobody is in this campaign.</source>
        <translation>No hay nadie en esta campaña.</translation>
    </message>
    <message>
        <source>Everybody stands in exactly one place, and the record of every attempt agrees.</source>
        <translation>Cada persona figura en un solo lugar, y el registro de cada intento coincide.</translation>
    </message>
    <message>
        <source>This does not add up</source>
        <translation>Las cuentas no cuadran</translation>
    </message>
    <message>
        <source>The parts make %1, not %2.</source>
        <translation>Las partes suman %1, no %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>phone, what is wrong with it</comment>
        <translation>%1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No se pudo contar</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time</comment>
        <translation>hora de los datos: %1</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>comprobado ahora mismo</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>how long ago</comment>
        <translation>comprobado %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofExport</name>
    <message numerus="yes">
        <source>%Ln-campaigns</source>
        <comment>name of a file</comment>
        <translation>
            <numerusform>%Ln-campaña</numerusform>
            <numerusform>%Ln-campañas</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>Guardar estas personas</translation>
    </message>
    <message>
        <source>Save everybody</source>
        <translation>Guardar todas las personas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-failed.csv</source>
        <extracomment>name of a file: the campaign&apos;s name, then what of it</extracomment>
        <translation>%1-fallidos.csv</translation>
    </message>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-personas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved to “%1”.</source>
        <translation>
            <numerusform>%Ln persona guardada en “%1”.</numerusform>
            <numerusform>%Ln personas guardadas en “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ReadingPanel</name>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>First row holds the names</source>
        <translation>La primera fila contiene los nombres</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Volver a lo detectado</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Skip rows</source>
        <translation>Omitir filas</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>Filas omitidas</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>Fila de encabezado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientHistory</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsModel</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>SID or cause</source>
        <translation>SID o causa</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In doubt, asking Twilio</source>
        <translation>En duda, consultando a Twilio</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>With Twilio</source>
        <translation>En Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Aquí no hay nadie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>Buscar destinatarios</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>Aún no hay destinatarios</translation>
    </message>
    <message>
        <source>This draft has nobody to be sent to.</source>
        <translation>Este borrador no tiene a quién enviarse.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>Nadie coincide</translation>
    </message>
    <message>
        <source>No phone and no variable has these words.</source>
        <translation>Ningún teléfono ni variable contiene estas palabras.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln people.</source>
        <translation>
            <numerusform>El filtro oculta a %Ln persona.</numerusform>
            <numerusform>El filtro oculta a %Ln personas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsTable</name>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>Mostrar la cronología</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Copiar el teléfono</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>Copiar el SID</translation>
    </message>
</context>
<context>
    <name>outbound::RejectedExport</name>
    <message>
        <source>Save rejected rows</source>
        <translation>Guardar filas descartadas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <extracomment>name of a file: the list&apos;s name, then what of it</extracomment>
        <translation>%1-descartadas.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to “%1”.</source>
        <translation>
            <numerusform>%Ln fila guardada en “%1”.</numerusform>
            <numerusform>%Ln filas guardadas en “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RenamePopup</name>
    <message>
        <source>Name in the message</source>
        <translation>Nombre en el mensaje</translation>
    </message>
</context>
<context>
    <name>outbound::ResumeDialog</name>
    <message>
        <source>This data was copied or restored.</source>
        <translation>Estos datos se copiaron o se restauraron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here are not texted yet; the other copy may have texted them since.</source>
        <translation>
            <numerusform>Aquí aún no se ha enviado a %Ln persona; puede que la otra copia ya lo haya hecho desde entonces.</numerusform>
            <numerusform>Aquí aún no se ha enviado a %Ln personas; puede que la otra copia ya lo haya hecho desde entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s message log first.</source>
        <translation>Revise antes el registro de mensajes de Twilio.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>¿Reanudar “%1”?</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>Dejar en pausa</translation>
    </message>
    <message numerus="yes">
        <source>Resume and text %Ln people</source>
        <translation>
            <numerusform>Reanudar y enviar a %Ln persona</numerusform>
            <numerusform>Reanudar y enviar a %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetentionCombo</name>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetryDialog</name>
    <message numerus="yes">
        <source>%Ln who may have got it are left alone.</source>
        <translation>
            <numerusform>No se reintenta con %Ln persona que puede haberlo recibido.</numerusform>
            <numerusform>No se reintenta con %Ln personas que pueden haberlo recibido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who opted out are left alone.</source>
        <translation>
            <numerusform>No se reintenta con %Ln persona que se dio de baja.</numerusform>
            <numerusform>No se reintenta con %Ln personas que se dieron de baja.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data was copied or restored, and the other copy may have texted people since. Look into Twilio&apos;s message log first.</source>
        <translation>Estos datos se copiaron o se restauraron, y puede que la otra copia haya enviado mensajes desde entonces. Revise antes el registro de mensajes de Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln people again whom the message certainly did not reach.</source>
        <translation>
            <numerusform>Se vuelve a enviar a %Ln persona que con toda certeza no recibió el mensaje.</numerusform>
            <numerusform>Se vuelve a enviar a %Ln personas que con toda certeza no recibieron el mensaje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1.</source>
        <translation>
            <numerusform>Aprox. %Ln segmento desde %1.</numerusform>
            <numerusform>Aprox. %Ln segmentos desde %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1 numbers.</source>
        <translation>
            <numerusform>Aprox. %Ln segmento desde %1 números.</numerusform>
            <numerusform>Aprox. %Ln segmentos desde %1 números.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign goes on, so %Ln who are waiting are texted too.</source>
        <translation>
            <numerusform>La campaña continúa, así que también se envía a %Ln persona en espera.</numerusform>
            <numerusform>La campaña continúa, así que también se envía a %Ln personas en espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry “%1”?</source>
        <translation>¿Reintentar “%1”?</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>No reintentar</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>Reintentar con %Ln persona</numerusform>
            <numerusform>Reintentar con %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowFixes</name>
    <message>
        <source>Change row %1</source>
        <translation>Cambiar la fila %1</translation>
    </message>
    <message>
        <source>Leave out row %1</source>
        <translation>Excluir la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>Excluir %n fila</numerusform>
            <numerusform>Excluir %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take row %1 back in</source>
        <translation>Volver a incluir la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back in</source>
        <translation>
            <numerusform>Volver a incluir %n fila</numerusform>
            <numerusform>Volver a incluir %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>Incluir la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n rows</source>
        <translation>
            <numerusform>Incluir %n fila</numerusform>
            <numerusform>Incluir %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>Usar caracteres simples</translation>
    </message>
    <message>
        <source>Undo changes of row %1</source>
        <translation>Deshacer los cambios de la fila %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %n rows</source>
        <translation>
            <numerusform>Deshacer los cambios de %n fila</numerusform>
            <numerusform>Deshacer los cambios de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %L1 rows at once.</source>
        <translation>Elija %L1 filas a la vez como máximo.</translation>
    </message>
</context>
<context>
    <name>outbound::RowMenu</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copiar el número</translation>
    </message>
    <message>
        <source>Show only this number’s rows</source>
        <translation>Mostrar solo las filas de este número</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>Volver a incluir</translation>
    </message>
    <message>
        <source>Include anyway</source>
        <translation>Incluir de todos modos</translation>
    </message>
    <message>
        <source>Undo changes of this row</source>
        <translation>Deshacer los cambios de esta fila</translation>
    </message>
    <message>
        <source>Undo changes of these rows</source>
        <translation>Deshacer los cambios de estas filas</translation>
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
        <translation>Buscar filas</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar filas descartadas…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>outbound::RowsPanel</name>
    <message>
        <source>The list has no rows.</source>
        <translation>La lista no tiene filas.</translation>
    </message>
    <message>
        <source>No row is accepted.</source>
        <translation>No hay ninguna fila aceptada.</translation>
    </message>
    <message>
        <source>No row has a warning.</source>
        <translation>No hay ninguna fila con aviso.</translation>
    </message>
    <message>
        <source>No number is there twice.</source>
        <translation>Ningún número está repetido.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>No hay ninguna fila descartada.</translation>
    </message>
    <message>
        <source>Nobody opted out.</source>
        <translation>Nadie está de baja.</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>Buscar filas</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Guardar filas descartadas…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptadas</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Descartadas</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>De baja</translation>
    </message>
    <message>
        <source>The list has no rows below its header.</source>
        <translation>La lista no tiene filas debajo de su encabezado.</translation>
    </message>
    <message>
        <source>No row matches “%1”.</source>
        <translation>Ninguna fila coincide con “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln row(s).</source>
        <translation>
            <numerusform>El filtro oculta %Ln fila.</numerusform>
            <numerusform>El filtro oculta %Ln filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln row(s).</source>
        <translation>
            <numerusform>La búsqueda oculta %Ln fila.</numerusform>
            <numerusform>La búsqueda oculta %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>outbound::SampleCard</name>
    <message>
        <source>Open a sample</source>
        <translation>Abrir un ejemplo</translation>
    </message>
    <message>
        <source>Real-looking lists, opened in the sandbox with a message ready.</source>
        <translation>Listas de aspecto real, que se abren en el entorno de pruebas con un mensaje listo.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>Abrir ejemplo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>how many rows a list has</extracomment>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SandboxCard</name>
    <message>
        <source>Try the sandbox</source>
        <translation>Conocer el entorno de pruebas</translation>
    </message>
    <message>
        <source>Send a whole campaign without an account or a network. Nobody is texted.</source>
        <translation>Envíe una campaña completa sin cuenta ni red. Nadie recibe mensajes.</translation>
    </message>
    <message>
        <source>Start in the sandbox</source>
        <translation>Empezar en el entorno de pruebas</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxSection</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>A Twilio on this computer: everything works, nothing leaves it, deliveries are simulated.</source>
        <translation>Un Twilio en este equipo: todo funciona, nada sale de él, las entregas se simulan.</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>Usar el entorno de pruebas</translation>
    </message>
    <message>
        <source>The sandbox is in use. It has three numbers of different pace.</source>
        <translation>El entorno de pruebas está en uso. Tiene tres números con distinto ritmo.</translation>
    </message>
    <message>
        <source>Twilio is in use. The account and its campaigns wait meanwhile.</source>
        <translation>Twilio está en uso. La cuenta y sus campañas esperan mientras tanto.</translation>
    </message>
    <message>
        <source>It needs no account.</source>
        <translation>No necesita cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Use the sandbox while %Ln campaign(s) are sending?</source>
        <translation>
            <numerusform>¿Usar el entorno de pruebas mientras se envía %Ln campaña?</numerusform>
            <numerusform>¿Usar el entorno de pruebas mientras se envían %Ln campañas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stops until the Twilio account is used again, and goes on exactly there.</source>
        <translation>El envío se detiene hasta que se vuelva a usar la cuenta de Twilio, y continúa exactamente donde quedó.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Seguir enviando</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Iniciando…</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxStrip</name>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; deliveries are simulated.</source>
        <translation>Nada sale de este equipo; las entregas se simulan.</translation>
    </message>
    <message>
        <source>Connect Twilio</source>
        <translation>Conectar Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Cambiar la hora</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir una hora</translation>
    </message>
    <message>
        <source>It starts %1.</source>
        <translation>Inicio: %1.</translation>
    </message>
    <message>
        <source>It is a draft and waits until it gets a time.</source>
        <translation>Es un borrador y espera hasta que se le asigne una hora.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>Mantener la hora</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Dejarla en espera</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleEdit</name>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>first (%1)</source>
        <extracomment>The hour comes twice; BST</extracomment>
        <translation>primera (%1)</translation>
    </message>
    <message>
        <source>second (%1)</source>
        <translation>segunda (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its offset: &quot;09:00 BST&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date and time. It stays %2.</source>
        <extracomment>What was typed, and the date and time that stay</extracomment>
        <translation>“%1” no es una fecha y hora. Sigue en %2.</translation>
    </message>
    <message>
        <source>This time has passed. In %1 it is %2, %3 now.</source>
        <extracomment>A time zone, a date and a time</extracomment>
        <translation>Esa hora ya pasó. En %1 ahora es %2, %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2 comes twice that night:</source>
        <comment>weekday, time</comment>
        <translation>El %1, la hora %2 se repite esa noche:</translation>
    </message>
    <message>
        <source>%1 does not exist there; it will be sent on %2 at %3.</source>
        <comment>date, date, time</comment>
        <translation>El %1 no existe allí; se enviará el %2, hora: %3.</translation>
    </message>
    <message>
        <source>%1, %2 does not exist that night; it will be sent at %3.</source>
        <comment>weekday, time, time</comment>
        <translation>El %1, la hora %2 no existe esa noche; hora de envío: %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday, a time with its offset</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; here it is %2 then.</source>
        <comment>Thursday, 09:00 EDT; Thu 14 May, 14:00</comment>
        <translation>%1; aquí será %2.</translation>
    </message>
</context>
<context>
    <name>outbound::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
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
        <translation>Todos</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>1 segmento</translation>
    </message>
    <message>
        <source>2 segments</source>
        <translation>2 segmentos</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 o más</translation>
    </message>
    <message>
        <source>Done about</source>
        <translation>Fin previsto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmento</numerusform>
            <numerusform>%Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Sending takes</source>
        <translation>Duración del envío</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otros países</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>United Kingdom: 1,204 people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>Costaría</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Prices are not known.</source>
        <translation>No se conocen los precios.</translation>
    </message>
    <message>
        <source>The sandbox charges nothing; its prices are examples.</source>
        <translation>El entorno de pruebas no cobra nada; sus precios son ejemplos.</translation>
    </message>
    <message>
        <source>At today’s prices of Twilio. Carriers may charge more.</source>
        <translation>Según los precios de Twilio de hoy. Los operadores pueden cobrar más.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Costs: about $52.40</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>United Kingdom: 1,204 people, 1,310 segments, $52.40</comment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
</context>
<context>
    <name>outbound::SendBar</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>outbound::SendFlow</name>
    <message>
        <source>Sending to %1 in</source>
        <translation>Envío a %1 en</translation>
    </message>
</context>
<context>
    <name>outbound::SenderField</name>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>Número remitente</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>Añadir números</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+%Ln más</numerusform>
            <numerusform>+%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers to send from</source>
        <translation>Añadir números desde los que enviar</translation>
    </message>
    <message>
        <source>Also sent from %1</source>
        <translation>También se envía desde %1</translation>
    </message>
</context>
<context>
    <name>outbound::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Rules that every campaign follows, those that are sending now as well.</source>
        <translation>Reglas que siguen todas las campañas, también las que se están enviando ahora.</translation>
    </message>
    <message>
        <source>Stop trying to deliver a text after</source>
        <translation>Dejar de intentar la entrega de un mensaje al cabo de</translation>
    </message>
    <message>
        <source>Twilio keeps trying for this long when a phone is off; then the text expires instead of arriving at night.</source>
        <translation>Twilio lo sigue intentando durante este tiempo si un teléfono está apagado; después, el mensaje caduca en lugar de llegar de noche.</translation>
    </message>
    <message>
        <source>A scheduled campaign waits as a draft when it was missed by more than</source>
        <translation>Una campaña programada espera como borrador si se retrasó más de</translation>
    </message>
    <message>
        <source>The program was off or the computer asleep at its time. Up to this late it is still sent.</source>
        <translation>Si a su hora el programa estaba cerrado o el equipo suspendido, aún se envía con un retraso de hasta este tiempo.</translation>
    </message>
    <message>
        <source>When an answer from Twilio got lost, look the text up for</source>
        <translation>Si se perdió una respuesta de Twilio, buscar el mensaje durante</translation>
    </message>
    <message>
        <source>Only a text that Twilio doesn’t list after this wait is sent again, so nobody gets it twice.</source>
        <translation>Solo vuelve a enviarse un mensaje que no figura en Twilio tras esta espera; así nadie lo recibe dos veces.</translation>
    </message>
    <message>
        <source>A computer that falls asleep stops sending and goes on when it wakes. The screen may still turn off.</source>
        <translation>Un equipo que se suspende deja de enviar y continúa cuando se reactiva. La pantalla aun así puede apagarse.</translation>
    </message>
    <message>
        <source>Keep the computer awake while campaigns send</source>
        <translation>Mantener el equipo activo mientras se envían campañas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
</context>
<context>
    <name>outbound::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Los cambios se aplican al instante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>No se encontró ningún ajuste</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>Aquí no hay nada sobre “%1”.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>outbound::ShortcutsPage</name>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Lugares</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>Campañas de SMS</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>outbound::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>outbound::SourceBadge</name>
    <message>
        <source>Source: %1</source>
        <translation>Origen: %1</translation>
    </message>
</context>
<context>
    <name>outbound::SplitBar</name>
    <message>
        <source>Don’t split</source>
        <translation>No dividir</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln campaigns</source>
        <translation>
            <numerusform>Dividir en %Ln campaña</numerusform>
            <numerusform>Dividir en %Ln campañas</numerusform>
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
        <translation>Segmentos/min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se ha enviado nada.</translation>
    </message>
    <message>
        <source>%1 segments a minute at %2.</source>
        <translation>%1 segmentos por minuto, hora: %2.</translation>
    </message>
    <message>
        <source>%1 The pace is %2.</source>
        <translation>%1 El ritmo es %2.</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>outbound::TodayStrip</name>
    <message>
        <source>Sent today</source>
        <translation>Enviados hoy</translation>
    </message>
    <message>
        <source>Delivery rate today</source>
        <translation>Tasa de entrega hoy</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>En curso ahora</translation>
    </message>
    <message>
        <source>Next scheduled</source>
        <translation>Próxima programada</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>fin previsto: %1</translation>
    </message>
    <message>
        <source>last one done about %1</source>
        <translation>fin previsto de la última: %1</translation>
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
            <numerusform>mensaje</numerusform>
            <numerusform>mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next scheduled, %Ln person(s)</source>
        <translation>
            <numerusform>Próxima programada, %Ln persona</numerusform>
            <numerusform>Próxima programada, %Ln personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::Tray</name>
    <message>
        <source>Show Outbound</source>
        <translation>Mostrar Outbound</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Deshacer</translation>
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
        <translation>Insertar %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <translation>antes: %1</translation>
    </message>
</context>
<context>
    <name>outbound::WallTimeEdit</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
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
        <translation>Envíe SMS desde su propia cuenta de Twilio</translation>
    </message>
    <message>
        <source>Your lists and messages stay in one file on this computer. Pick a way in; you can change it later.</source>
        <translation>Sus listas y mensajes se quedan en un solo archivo de este equipo. Elija cómo empezar; puede cambiarlo después.</translation>
    </message>
    <message>
        <source>Or drop a CSV anywhere in this window, or open one with</source>
        <translation>O suelte un CSV en cualquier parte de esta ventana, o abra uno con</translation>
    </message>
    <message>
        <source>A campaign needs a number to send from: pick a way in first.</source>
        <translation>Una campaña necesita un número desde el que enviar: elija primero cómo empezar.</translation>
    </message>
</context>
<context>
    <name>outbound::WhenSection</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>outbound::ZoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name</source>
        <translation>Escriba parte del nombre de una ciudad</translation>
    </message>
</context>
</TS>
