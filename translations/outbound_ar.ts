<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_AE" sourcelanguage="en">
<context>
    <name>AgentMeant</name>
    <message>
        <source>No agent has the id or the name “%1”.</source>
        <translation>لا يوجد وكيل معرّفه أو اسمه «%1».</translation>
    </message>
    <message>
        <source>“%1” may be any of these agents: %2. Name one by its id.</source>
        <translation>قد يكون «%1» أيًّا من هؤلاء الوكلاء: %2. حدّد واحدًا منهم بمعرّفه.</translation>
    </message>
</context>
<context>
    <name>AgentsCommand</name>
    <message>
        <source>Agent</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
</context>
<context>
    <name>Api</name>
    <message>
        <source>A request may have up to 8 MB.</source>
        <translation>لا يزيد حجم الطلب على 8 MB.</translation>
    </message>
    <message>
        <source>The headers may have up to 32 KiB.</source>
        <translation>لا يزيد حجم الترويسات على 32 KiB.</translation>
    </message>
    <message>
        <source>This is not a well-formed HTTP request.</source>
        <translation>هذا ليس طلب HTTP سليم الصياغة.</translation>
    </message>
    <message>
        <source>Only Outbound&apos;s own window and shell may do this.</source>
        <translation>لا يحق فعل هذا إلا لنافذة Outbound نفسه وسطر أوامره.</translation>
    </message>
    <message>
        <source>This takes no body.</source>
        <translation>لا متن لهذا الطلب.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>لا يوجد شيء على هذا العنوان.</translation>
    </message>
    <message>
        <source>This can&apos;t be done here.</source>
        <translation>لا يمكن فعل هذا هنا.</translation>
    </message>
    <message>
        <source>There is no such campaign in this account.</source>
        <translation>لا توجد حملة كهذه في هذا الحساب.</translation>
    </message>
    <message>
        <source>This is pending, queued, sent, delivered, undelivered or failed.</source>
        <translation>القيم المقبولة هنا: pending أو queued أو sent أو delivered أو undelivered أو failed.</translation>
    </message>
    <message>
        <source>Give a time with its zone, such as 2026-05-20T09:00:00Z.</source>
        <translation>اكتب وقتًا مع منطقته الزمنية، مثل 2026-05-20T09:00:00Z.</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم.</translation>
    </message>
    <message>
        <source>Make another agent the default one instead.</source>
        <translation>اجعل وكيلًا آخر هو الافتراضي بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>تكون السرعة من 0.01 إلى 1,000 مقطع في الثانية.</translation>
    </message>
    <message>
        <source>This number did not opt out.</source>
        <translation>لم يُلغَ اشتراك هذا الرقم.</translation>
    </message>
    <message>
        <source>This has to be a number in E.164, such as +447700900123.</source>
        <translation>يجب أن يكون هذا رقمًا بصيغة E.164، مثل ⁦+447700900123⁩.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first: opt-outs are an account&apos;s.</source>
        <translation>اربط Twilio أو البيئة التجريبية أولًا: لكل حساب إلغاءات الاشتراك الخاصة به.</translation>
    </message>
    <message>
        <source>Address this API as 127.0.0.1 or localhost, with its port.</source>
        <translation>خاطِب واجهة API هذه على 127.0.0.1 أو localhost مع رقم منفذها.</translation>
    </message>
    <message>
        <source>Web pages may not use this API.</source>
        <translation>لا يجوز لصفحات الويب استخدام واجهة API هذه.</translation>
    </message>
    <message>
        <source>A body has to be sent as Content-Type: application/json, without an encoding.</source>
        <translation>يجب إرسال المتن مع Content-Type: application/json ومن دون ترميز.</translation>
    </message>
    <message>
        <source>Send a key: Authorization: Bearer KEY_ID:KEY_SECRET.</source>
        <translation>أرسل مفتاحًا: Authorization: Bearer KEY_ID:KEY_SECRET.</translation>
    </message>
    <message>
        <source>Too many wrong keys. Wait a minute.</source>
        <translation>عدد المفاتيح الخاطئة كبير. انتظر دقيقة.</translation>
    </message>
    <message>
        <source>This key is not known. It may have been revoked.</source>
        <translation>هذا المفتاح غير معروف. ربما أُبطل.</translation>
    </message>
    <message>
        <source>Write a fraction as a text, so that it is sent as you wrote it.</source>
        <translation>اكتب العدد الكسري كنص، لكي يُرسَل كما كتبته.</translation>
    </message>
    <message>
        <source>A variable is a text.</source>
        <translation>قيمة المتغير نص.</translation>
    </message>
    <message numerus="yes">
        <source>A person may have up to %n variables.</source>
        <translation>
            <numerusform>لا يجوز أن تكون للشخص متغيرات.</numerusform>
            <numerusform>للشخص الواحد متغير واحد على الأكثر.</numerusform>
            <numerusform>للشخص الواحد متغيران على الأكثر.</numerusform>
            <numerusform>للشخص الواحد %n متغيرات على الأكثر.</numerusform>
            <numerusform>للشخص الواحد %n متغيرًا على الأكثر.</numerusform>
            <numerusform>للشخص الواحد %n متغير على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to 10,000 people; these are %1.</source>
        <translation>تصل الحملة الواحدة إلى 10,000 شخص على الأكثر؛ والعدد هنا %1.</translation>
    </message>
    <message>
        <source>Only schedule_type &quot;schedule&quot; has a time.</source>
        <translation>لا يُحدَّد وقت إلا إذا كانت قيمة schedule_type هي «schedule».</translation>
    </message>
    <message>
        <source>This is now, schedule or draft.</source>
        <translation>القيم المقبولة هنا: now أو schedule أو draft.</translation>
    </message>
    <message>
        <source>There is no webhook_url to sign for.</source>
        <translation>لا يوجد webhook_url ليُوقَّع ما يُرسَل إليه.</translation>
    </message>
    <message>
        <source>This is dashboard or api.</source>
        <translation>القيم المقبولة هنا: dashboard أو api.</translation>
    </message>
    <message>
        <source>This is sandbox or twilio.</source>
        <translation>القيم المقبولة هنا: sandbox أو twilio.</translation>
    </message>
    <message>
        <source>There are too many who listen to events.</source>
        <translation>عدد المستمعين إلى الأحداث أكبر من المسموح.</translation>
    </message>
    <message>
        <source>The body has to be a JSON object.</source>
        <translation>يجب أن يكون المتن كائن JSON.</translation>
    </message>
    <message>
        <source>This has to be an object.</source>
        <translation>يجب أن يكون هذا كائنًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>الحقل «%1» مفقود.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text.</source>
        <translation>يجب أن يكون «%1» نصًا.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n characters.</source>
        <translation>
            <numerusform>يجب أن يكون «%1» فارغًا.</numerusform>
            <numerusform>لا يزيد «%1» على حرف واحد.</numerusform>
            <numerusform>لا يزيد «%1» على حرفين.</numerusform>
            <numerusform>لا يزيد «%1» على %n أحرف.</numerusform>
            <numerusform>لا يزيد «%1» على %n حرفًا.</numerusform>
            <numerusform>لا يزيد «%1» على %n حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be true or false.</source>
        <translation>يجب أن تكون قيمة «%1» إما true وإما false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a number.</source>
        <translation>يجب أن يكون «%1» عددًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list.</source>
        <translation>يجب أن يكون «%1» قائمة.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; may have up to %n entries.</source>
        <translation>
            <numerusform>يجب أن تكون القائمة «%1» فارغة.</numerusform>
            <numerusform>لا تزيد القائمة «%1» على عنصر واحد.</numerusform>
            <numerusform>لا تزيد القائمة «%1» على عنصرين.</numerusform>
            <numerusform>لا تزيد القائمة «%1» على %n عناصر.</numerusform>
            <numerusform>لا تزيد القائمة «%1» على %n عنصرًا.</numerusform>
            <numerusform>لا تزيد القائمة «%1» على %n عنصر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This has to be a text.</source>
        <translation>يجب أن يكون هذا نصًا.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be an object.</source>
        <translation>يجب أن يكون «%1» كائنًا.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; here.</source>
        <translation>لا يوجد حقل «%1» هنا.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is there twice.</source>
        <translation>ورد الحقل «%1» مرتين.</translation>
    </message>
    <message>
        <source>The body is not JSON: look at byte %1.</source>
        <translation>المتن ليس JSON: انظر البايت رقم %1.</translation>
    </message>
    <message>
        <source>The body is nested more than %1 deep.</source>
        <translation>مستويات التداخل في المتن أكثر من %1.</translation>
    </message>
    <message>
        <source>A text has a NUL character in it.</source>
        <translation>في أحد النصوص حرف NUL.</translation>
    </message>
    <message>
        <source>This Idempotency-Key came with another request before.</source>
        <translation>سبق أن ورد Idempotency-Key هذا مع طلب آخر.</translation>
    </message>
    <message>
        <source>An Idempotency-Key has 1 to 255 ASCII characters, and comes once.</source>
        <translation>يتألف Idempotency-Key من 1 إلى 255 حرفًا من أحرف ASCII، ويرد مرة واحدة.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>ورد «%1» مرتين.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number from %2 to %3.</source>
        <translation>يجب أن يكون «%1» عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot; here.</source>
        <translation>لا توجد معلمة «%1» هنا.</translation>
    </message>
</context>
<context>
    <name>Campaign</name>
    <message>
        <source>Give the campaign a name.</source>
        <translation>أعطِ الحملة اسمًا.</translation>
    </message>
    <message>
        <source>Recipient %1 has no number in E.164, such as +447700900123.</source>
        <translation>المستلم ذو الترتيب %1 بلا رقم بصيغة E.164، مثل ⁦+447700900123⁩.</translation>
    </message>
    <message>
        <source>Recipient %1 has a number that came before.</source>
        <translation>المستلم ذو الترتيب %1 له رقم سبق وروده.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>اختر رقمًا للإرسال منه.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>اكتب رسالة.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>أضف أحدًا لتُرسَل إليه.</translation>
    </message>
    <message>
        <source>Choose each sending number once.</source>
        <translation>اختر كل رقم من أرقام الإرسال مرة واحدة.</translation>
    </message>
    <message>
        <source>Choose the date and time of the launch.</source>
        <translation>اختر تاريخ الإطلاق ووقته.</translation>
    </message>
    <message numerus="yes">
        <source>A name has up to %Ln characters.</source>
        <translation>
            <numerusform>يجب أن يكون الاسم فارغًا.</numerusform>
            <numerusform>لا يزيد الاسم على حرف واحد.</numerusform>
            <numerusform>لا يزيد الاسم على حرفين.</numerusform>
            <numerusform>لا يزيد الاسم على %Ln أحرف.</numerusform>
            <numerusform>لا يزيد الاسم على %Ln حرفًا.</numerusform>
            <numerusform>لا يزيد الاسم على %Ln حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>تصل الحملة الواحدة إلى %1 شخص على الأكثر؛ والعدد هنا %2.</translation>
    </message>
</context>
<context>
    <name>CampaignAction</name>
    <message>
        <source>Launched: %1.</source>
        <translation>أُطلقت: %1.</translation>
    </message>
    <message>
        <source>Paused: %1.</source>
        <translation>أُوقفت مؤقتًا: %1.</translation>
    </message>
    <message>
        <source>Resumed: %1.</source>
        <translation>استؤنفت: %1.</translation>
    </message>
    <message>
        <source>Cancelled: %1.</source>
        <translation>أُلغيت: %1.</translation>
    </message>
    <message>
        <source>Trying again: %1.</source>
        <translation>تُعاد المحاولة: %1.</translation>
    </message>
    <message>
        <source>People who are texted again: %1</source>
        <translation>عدد من تُرسَل إليهم الرسالة من جديد: %1</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>name, id</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) of %1 again?</source>
        <translation>
            <numerusform>لا أحد من مستلمي %1 تُرسَل إليه الرسالة من جديد. هل تتابع؟</numerusform>
            <numerusform>هل تُرسَل الرسالة من جديد إلى شخص واحد من مستلمي %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة من جديد إلى شخصين من مستلمي %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة من جديد إلى %Ln أشخاص من مستلمي %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة من جديد إلى %Ln شخصًا من مستلمي %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة من جديد إلى %Ln شخص من مستلمي %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 for good? %Ln person(s) are not texted yet.</source>
        <translation>
            <numerusform>هل تُلغى %1 نهائيًا؟ لا أحد ينتظر الإرسال.</numerusform>
            <numerusform>هل تُلغى %1 نهائيًا؟ يبقى شخص واحد لم تُرسَل إليه الرسالة بعد.</numerusform>
            <numerusform>هل تُلغى %1 نهائيًا؟ يبقى شخصان لم تُرسَل إليهما الرسالة بعد.</numerusform>
            <numerusform>هل تُلغى %1 نهائيًا؟ يبقى %Ln أشخاص لم تُرسَل إليهم الرسالة بعد.</numerusform>
            <numerusform>هل تُلغى %1 نهائيًا؟ يبقى %Ln شخصًا لم تُرسَل إليهم الرسالة بعد.</numerusform>
            <numerusform>هل تُلغى %1 نهائيًا؟ يبقى %Ln شخص لم تُرسَل إليهم الرسالة بعد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CampaignChoice</name>
    <message>
        <source>No campaign has the id or the name “%1”.</source>
        <translation>لا توجد حملة معرّفها أو اسمها «%1».</translation>
    </message>
    <message>
        <source>“%1” may be any of these campaigns: %2. Name one by its id.</source>
        <translation>قد تكون «%1» أيًّا من هذه الحملات: %2. حدّد واحدة منها بمعرّفها.</translation>
    </message>
    <message>
        <source>Name a campaign by its id or its name.</source>
        <translation>حدّد الحملة بمعرّفها أو باسمها.</translation>
    </message>
</context>
<context>
    <name>CampaignFacts</name>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%Ln حملات</numerusform>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>%Ln حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the list …</source>
        <translation>تجري قراءة القائمة…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>تبدأ %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>24,310 people; 3 campaigns</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 للإرسال من %2</translation>
    </message>
    <message>
        <source>about %1 from %2</source>
        <translation>%1 تقريبًا للإرسال من %2</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1، %2.</translation>
    </message>
    <message>
        <source>%1 that take turns, %2</source>
        <comment>3 campaigns; 24,310 segments, about 6 h.</comment>
        <translation>%1 بالتناوب، %2</translation>
    </message>
    <message>
        <source>%1 accepted + %2 rejected + %3 + %4 opted out = %5</source>
        <translation>المقبولة %1 + المرفوضة %2 + %3 + ملغاة الاشتراك %4 = %5</translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s)</source>
        <translation>
            <numerusform>المكررة %Ln</numerusform>
            <numerusform>المكررة %Ln</numerusform>
            <numerusform>المكررة %Ln</numerusform>
            <numerusform>المكررة %Ln</numerusform>
            <numerusform>المكررة %Ln</numerusform>
            <numerusform>المكررة %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2.</source>
        <translation>تصل الحملة الواحدة إلى %1 شخص على الأكثر؛ والعدد هنا %2.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the number, so they take turns.</source>
        <translation>%1: %2، في كل منها %3 شخص على الأكثر، أسماؤها من 1/%4 إلى %4/%4. تشترك في الرقم، لذا ترسل بالتناوب.</translation>
    </message>
    <message>
        <source>These %1 get %2 of up to %3, named 1/%4 to %4/%4. They share the numbers, so they take turns.</source>
        <translation>%1: %2، في كل منها %3 شخص على الأكثر، أسماؤها من 1/%4 إلى %4/%4. تشترك في الأرقام، لذا ترسل بالتناوب.</translation>
    </message>
    <message>
        <source>Connect Twilio or start the sandbox first.</source>
        <translation>اربط Twilio أو ابدأ البيئة التجريبية أولًا.</translation>
    </message>
    <message>
        <source>Give the campaign a name.</source>
        <translation>أعطِ الحملة اسمًا.</translation>
    </message>
    <message>
        <source>Choose a number to send from.</source>
        <translation>اختر رقمًا للإرسال منه.</translation>
    </message>
    <message>
        <source>The list is being read.</source>
        <translation>تجري قراءة القائمة.</translation>
    </message>
    <message>
        <source>Add somebody to send it to.</source>
        <translation>أضف أحدًا لتُرسَل إليه.</translation>
    </message>
    <message>
        <source>No row can be sent.</source>
        <translation>لا يوجد صف يمكن الإرسال إليه.</translation>
    </message>
    <message>
        <source>Write a message.</source>
        <translation>اكتب رسالة.</translation>
    </message>
    <message>
        <source>The segments are being counted.</source>
        <translation>يجري عدّ المقاطع.</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln people the text is too long: %1 characters, %2 at most.</source>
        <translation>
            <numerusform>النص أطول من المسموح: عدد أحرفه %1، والحد الأقصى %2.</numerusform>
            <numerusform>النص أطول من المسموح عند شخص واحد: عدد أحرفه %1، والحد الأقصى %2.</numerusform>
            <numerusform>النص أطول من المسموح عند شخصين: يبلغ عدد أحرفه %1، والحد الأقصى %2.</numerusform>
            <numerusform>النص أطول من المسموح عند %Ln أشخاص: يبلغ عدد أحرفه %1، والحد الأقصى %2.</numerusform>
            <numerusform>النص أطول من المسموح عند %Ln شخصًا: يبلغ عدد أحرفه %1، والحد الأقصى %2.</numerusform>
            <numerusform>النص أطول من المسموح عند %Ln شخص: يبلغ عدد أحرفه %1، والحد الأقصى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>اختر وقتًا لم يحن بعد.</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>$52.40</comment>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>$50.10</comment>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>would cost %1</source>
        <comment>about $52.40</comment>
        <translation>كانت ستكلّف %1</translation>
    </message>
</context>
<context>
    <name>CampaignText</name>
    <message>
        <source>at %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>%1 = %2 delivered + %3 failed (%4 refused, %5 without confirmation) + %6 pending</source>
        <translation>%1 = تم تسليم %2 + فشلت %3 (مرفوضة %4، بلا تأكيد %5) + معلّقة %6</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 في الدقيقة</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>in doubt: %1</source>
        <translation>غير محسومة: %1</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>No campaigns yet.</source>
        <translation>لا حملات بعد.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>سبب الفشل</translation>
    </message>
</context>
<context>
    <name>CampaignsCommand</name>
    <message numerus="yes">
        <source>Of other accounts there are %Ln; try --sandbox.</source>
        <translation>
            <numerusform>لا حملات لحسابات أخرى؛ جرّب --sandbox.</numerusform>
            <numerusform>توجد حملة واحدة لحساب آخر؛ جرّب --sandbox.</numerusform>
            <numerusform>توجد حملتان لحسابات أخرى؛ جرّب --sandbox.</numerusform>
            <numerusform>توجد %Ln حملات لحسابات أخرى؛ جرّب --sandbox.</numerusform>
            <numerusform>توجد %Ln حملة لحسابات أخرى؛ جرّب --sandbox.</numerusform>
            <numerusform>توجد %Ln حملة لحسابات أخرى؛ جرّب --sandbox.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Give it a name.</source>
        <translation>أعطِه اسمًا.</translation>
    </message>
    <message>
        <source>A name has no braces.</source>
        <translation>لا يحتوي الاسم على أقواس معقوفة.</translation>
    </message>
    <message>
        <source>Another column is called “%1”.</source>
        <translation>يوجد عمود آخر باسم «%1».</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Second phone</source>
        <translation>الهاتف الثاني</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>متغير</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>chosen by you</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>حسب اسمه</translation>
    </message>
    <message>
        <source>%1 % of cells are phone numbers</source>
        <translation>%1% من الخلايا أرقام هواتف</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a reason; a share of cells</comment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>No column looks like phone numbers.</source>
        <translation>لا يوجد عمود يشبه أرقام الهواتف.</translation>
    </message>
</context>
<context>
    <name>ColumnName</name>
    <message>
        <source>column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>No column is called “%1”. There are: %2.</source>
        <translation>لا يوجد عمود باسم «%1». الأعمدة الموجودة: %2.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>SMS campaigns over your own Twilio account.</source>
        <translation>حملات SMS عبر حسابك الخاص على Twilio.</translation>
    </message>
    <message>
        <source>&apos;outbound COMMAND --help&apos; says what a command and its options do.</source>
        <translation>يبيّن &apos;outbound COMMAND --help&apos; ما يفعله الأمر وما تفعله خياراته.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>طريقة الاستخدام: %1</translation>
    </message>
    <message>
        <source>%1 is one of: %2</source>
        <translation>قيمة %1 واحدة من: %2</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Commands of &apos;outbound %1&apos;:</source>
        <translation>أوامر &apos;outbound %1&apos;:</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1 takes seconds from 1 to 3600.</source>
        <translation>يأخذ --%1 عدد ثوانٍ من 1 إلى 3600.</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 65535; 0 picks a free one.</source>
        <translation>يأخذ --%1 عددًا من 0 إلى 65535؛ والقيمة 0 تختار منفذًا غير مستخدم.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>هل تقصد --%1؟</translation>
    </message>
    <message>
        <source>See outbound --help.</source>
        <translation>انظر outbound --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command. &apos;outbound %2&apos; needs one of: %3.</source>
        <translation>ليس &apos;%1&apos; أمرًا. يحتاج &apos;outbound %2&apos; إلى واحد من: %3.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a command of outbound.</source>
        <translation>ليس &apos;%1&apos; من أوامر outbound.</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>هل تقصد &apos;%1&apos;؟</translation>
    </message>
    <message>
        <source>--%1 does not belong to &apos;%2&apos;. See %2 --help.</source>
        <translation>الخيار --%1 لا يخص &apos;%2&apos;. انظر %2 --help.</translation>
    </message>
    <message>
        <source>--%1 can be given once. See %2 --help.</source>
        <translation>لا يُعطى الخيار --%1 إلا مرة واحدة. انظر %2 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs %2. See %1 --help.</source>
        <translation>يحتاج &apos;%1&apos; إلى %2. انظر %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes nothing behind it but options. See %1 --help.</source>
        <translation>لا يأخذ &apos;%1&apos; بعده سوى الخيارات. انظر %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one %2 (put quotes around what has blanks). See %1 --help.</source>
        <translation>يأخذ &apos;%1&apos; قيمة واحدة هي %2 (ضع ما فيه مسافات بين علامتي اقتباس). انظر %1 --help.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; takes one of: %2.</source>
        <translation>يأخذ &apos;%1&apos; واحدة من القيم: %2.</translation>
    </message>
    <message>
        <source>--mps takes message segments a second, from 0.01 to 1000.</source>
        <translation>يأخذ --mps عدد مقاطع الرسائل في الثانية، من 0.01 إلى 1000.</translation>
    </message>
    <message>
        <source>An agent needs a name.</source>
        <translation>يحتاج الوكيل إلى اسم.</translation>
    </message>
    <message>
        <source>Say what is to change: --name, --prompt or both.</source>
        <translation>حدّد ما يُراد تغييره: --name أو --prompt أو كليهما.</translation>
    </message>
    <message>
        <source>--name takes what the agent is called.</source>
        <translation>يأخذ --name اسم الوكيل.</translation>
    </message>
    <message>
        <source>A key needs a name.</source>
        <translation>يحتاج المفتاح إلى اسم.</translation>
    </message>
    <message>
        <source>--twilio-url takes an https address, or an http address on this machine such as http://127.0.0.1:8080.</source>
        <translation>يأخذ --twilio-url عنوان https، أو عنوان http على هذا الحاسوب مثل http://127.0.0.1:8080.</translation>
    </message>
</context>
<context>
    <name>CommandTable</name>
    <message>
        <source>Open the window, or with --headless run the engine without one.</source>
        <translation>فتح النافذة، أو مع --headless تشغيل المحرك من دون نافذة.</translation>
    </message>
    <message>
        <source>Without a window the engine says where its data lie, where its API listens and what becomes of each campaign, a line each. SIGTERM and SIGINT end it: nothing more is handed over, what is known is stored, and the next start goes on exactly there. SIGHUP lets it read its settings again.

One engine runs on a data folder. The commands work whether or not one does: where one runs they are asked of it, else they change the data themselves.</source>
        <translation>من دون نافذة يذكر المحرك مكان بياناته، والعنوان الذي تستمع عليه واجهة API لديه، وما تصير إليه كل حملة، كلًّا في سطر. يُنهيه SIGTERM و SIGINT: لا يُمرَّر المزيد للإرسال، ويُحفظ كل ما هو معروف، ويُستكمل العمل عند التشغيل القادم من الموضع نفسه تمامًا. ومع SIGHUP يقرأ إعداداته من جديد.

لا يعمل على مجلد البيانات إلا محرك واحد. وتعمل الأوامر سواء أكان محرك يعمل أم لا: فإن كان يعمل طُلب منه تنفيذها، وإلا غيّرت هي البيانات بنفسها.</translation>
    </message>
    <message>
        <source>Text a list, now or at a time.</source>
        <translation>إرسال رسالة إلى قائمة، الآن أو في موعد محدد.</translation>
    </message>
    <message>
        <source>Shows how the list was judged, what the texts take and when they will be out, asks, and makes a campaign of it. Either --now or --at is needed: texting is never what happens by default. Where nobody can be asked, as in a pipe, --yes is needed as well.

Where an engine runs, it sends the campaign. Where none does, the campaign is stored and is sent as soon as one runs; with --wait this process is the engine until the campaign has ended. Ctrl+C ends the waiting, never the campaign: an engine that runs goes on with it, else the next one does.

A placeholder that no column of the list fills stays empty in every text; it is named beforehand.</source>
        <translation>يعرض كيف قُيّمت القائمة، وما تتطلبه الرسائل، ومتى يكتمل إرسالها، ثم يسأل، وينشئ منها حملة. يلزم إما --now وإما --at: لا تُرسَل رسالة إلى أحد من دون طلب صريح. وحيث لا يوجد من يُسأل، كما في أنبوب، يلزم --yes أيضًا.

حيث يعمل محرك، يرسل هو الحملة. وحيث لا يعمل محرك، تُحفظ الحملة وتُرسَل حالما يعمل محرك؛ ومع --wait تكون هذه العملية هي المحرك حتى تنتهي الحملة. ينهي Ctrl+C الانتظار، ولا ينهي الحملة أبدًا: يواصلها المحرك العامل، وإلا فالمحرك التالي.

المتغير الذي لا يملؤه أي عمود من القائمة يبقى فارغًا في كل رسالة؛ ويُذكر اسمه قبل الإرسال.</translation>
    </message>
    <message>
        <source>List the campaigns with their counts, newest first.</source>
        <translation>سرد الحملات مع أعدادها، الأحدث أولًا.</translation>
    </message>
    <message>
        <source>Show a campaign in full.</source>
        <translation>عرض حملة بكل تفاصيلها.</translation>
    </message>
    <message>
        <source>CAMPAIGN is an id, the beginning of one, or a name.</source>
        <translation>قيمة CAMPAIGN معرّف، أو بداية معرّف، أو اسم.</translation>
    </message>
    <message>
        <source>Send a draft or scheduled campaign now.</source>
        <translation>إرسال حملة مسودة أو مجدولة الآن.</translation>
    </message>
    <message>
        <source>Hand nothing more of a campaign over.</source>
        <translation>إيقاف حملة مؤقتًا: لا يُمرَّر المزيد من رسائلها للإرسال.</translation>
    </message>
    <message>
        <source>Let a paused campaign go on.</source>
        <translation>استئناف حملة متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>End a campaign for good; what was handed over is not recalled.</source>
        <translation>إلغاء حملة نهائيًا؛ لا يُسترجع ما مُرِّر للإرسال من قبل.</translation>
    </message>
    <message>
        <source>Text those again whom a campaign certainly did not reach.</source>
        <translation>إرسال رسالة حملة من جديد إلى من المؤكد أنها لم تصلهم.</translation>
    </message>
    <message>
        <source>Write everybody of a campaign with what became of them as CSV.</source>
        <translation>كتابة كل أشخاص حملة وما آل إليه كل منهم بصيغة CSV.</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet would run as a formula get an apostrophe before them.</source>
        <translation>توضع فاصلة عليا قبل كل خلية قد ينفّذها برنامج الجداول كمعادلة.</translation>
    </message>
    <message>
        <source>List the numbers campaigns can be sent from.</source>
        <translation>سرد الأرقام التي يمكن إرسال الحملات منها.</translation>
    </message>
    <message>
        <source>Ask the account for its numbers.</source>
        <translation>طلب الأرقام من الحساب.</translation>
    </message>
    <message>
        <source>Set the pace of a number.</source>
        <translation>تعيين سرعة رقم.</translation>
    </message>
    <message>
        <source>Make a key for the API and print it, this once.</source>
        <translation>إنشاء مفتاح API وطباعته، هذه المرة فقط.</translation>
    </message>
    <message>
        <source>It is printed as KEY_ID:KEY_SECRET and goes into the header &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. Only a hash of the secret is kept.</source>
        <translation>يُطبع بالشكل KEY_ID:KEY_SECRET ويوضع في الترويسة &apos;Authorization: Bearer KEY_ID:KEY_SECRET&apos;. لا يُحفظ من السر إلا قيمة تجزئته (hash).</translation>
    </message>
    <message>
        <source>List the keys of the API and when they were last used.</source>
        <translation>سرد مفاتيح API وآخر استخدام لكل منها.</translation>
    </message>
    <message>
        <source>Let a key open the API no more.</source>
        <translation>إبطال مفتاح، فلا يفتح API بعد الآن.</translation>
    </message>
    <message>
        <source>List who must not be texted.</source>
        <translation>سرد من يجب ألا تُرسَل إليهم رسائل.</translation>
    </message>
    <message>
        <source>Text these numbers no more.</source>
        <translation>عدم الإرسال إلى هذه الأرقام بعد الآن.</translation>
    </message>
    <message>
        <source>Let a number be texted again.</source>
        <translation>السماح بالإرسال إلى رقم من جديد.</translation>
    </message>
    <message>
        <source>Text nobody on a list any more; - is standard input.</source>
        <translation>عدم الإرسال بعد الآن إلى أي أحد في قائمة؛ - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Write who must not be texted as CSV.</source>
        <translation>كتابة من يجب ألا تُرسَل إليهم رسائل بصيغة CSV.</translation>
    </message>
    <message>
        <source>List the agents.</source>
        <translation>سرد الوكلاء.</translation>
    </message>
    <message>
        <source>Make an agent.</source>
        <translation>إنشاء وكيل.</translation>
    </message>
    <message>
        <source>Give an agent another name or prompt.</source>
        <translation>تغيير اسم وكيل أو تعليماته.</translation>
    </message>
    <message>
        <source>AGENT is an id, the beginning of one, or a name.</source>
        <translation>قيمة AGENT معرّف، أو بداية معرّف، أو اسم.</translation>
    </message>
    <message>
        <source>Make an agent the one of new campaigns.</source>
        <translation>جعل وكيل هو وكيل الحملات الجديدة.</translation>
    </message>
    <message>
        <source>Judge a list as the window does, with the opt-outs of the data folder; - is standard input.</source>
        <translation>تقييم قائمة كما تفعل النافذة، مع إلغاءات الاشتراك في مجلد البيانات؛ - للإدخال القياسي.</translation>
    </message>
    <message>
        <source>Count the segments of texts, JSON strings one a line, as Twilio bills them.</source>
        <translation>عدّ مقاطع النصوص كما تحتسب Twilio تكلفتها؛ كل سطر نص JSON واحد.</translation>
    </message>
    <message>
        <source>Account for every recipient of one campaign or of all.</source>
        <translation>بيان مصير كل مستلم في حملة واحدة أو في كل الحملات.</translation>
    </message>
    <message>
        <source>Ends with 0 when every sum holds, with 1 when one does not, and with 2 when it could not be told.</source>
        <translation>رمز الخروج 0 إذا صح كل مجموع، و1 إذا لم يصح أحدها، و2 إذا تعذرت معرفة ذلك.</translation>
    </message>
    <message>
        <source>Run the sandbox server alone: it answers as Twilio does.</source>
        <translation>تشغيل خادم البيئة التجريبية وحده: يرد كما ترد Twilio.</translation>
    </message>
    <message>
        <source>Send a sample campaign on the sandbox and account for everybody.</source>
        <translation>إرسال حملة عينة في البيئة التجريبية وبيان مصير كل شخص فيها.</translation>
    </message>
    <message>
        <source>Let systemd run the engine from login on, without a window.</source>
        <translation>جعل systemd يشغّل المحرك منذ تسجيل الدخول، من دون نافذة.</translation>
    </message>
    <message>
        <source>Writes the unit outbound.service of the user, and enables and starts it where systemd runs. &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>يكتب وحدة المستخدم outbound.service، ويفعّلها ويشغّلها حيث يعمل systemd. ويتيح &apos;loginctl enable-linger&apos; تشغيلها منذ الإقلاع.</translation>
    </message>
    <message>
        <source>Undo what &apos;service install&apos; did.</source>
        <translation>التراجع عما فعله &apos;service install&apos;.</translation>
    </message>
    <message>
        <source>Print the completions for a shell.</source>
        <translation>طباعة ملف الإكمال التلقائي لصدفة.</translation>
    </message>
    <message>
        <source>Print the source of the manual page, for scdoc.</source>
        <translation>طباعة مصدر صفحة الدليل، لأداة scdoc.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض الإصدار.</translation>
    </message>
    <message>
        <source>Run the engine without a window.</source>
        <translation>تشغيل المحرك من دون نافذة.</translation>
    </message>
    <message>
        <source>Keep the data in DIR.</source>
        <translation>حفظ البيانات في DIR.</translation>
    </message>
    <message>
        <source>Send through the built-in sandbox: nobody is texted.</source>
        <translation>الإرسال عبر البيئة التجريبية المضمّنة: لا تُرسَل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>Let the API listen at port N (0 picks one).</source>
        <translation>جعل واجهة API تستمع على المنفذ N (القيمة 0 تختار منفذًا).</translation>
    </message>
    <message>
        <source>Run without the API.</source>
        <translation>التشغيل من دون API.</translation>
    </message>
    <message>
        <source>The list to text; - is standard input. Needed; several are one campaign.</source>
        <translation>قائمة من تُرسَل إليهم الرسالة؛ - للإدخال القياسي. مطلوب؛ وعدة قوائم تكوّن حملة واحدة.</translation>
    </message>
    <message>
        <source>The number to send from. Needed; given several times, they share the work.</source>
        <translation>رقم الإرسال. مطلوب؛ وإذا تكرر الخيار تقاسمت الأرقام العمل.</translation>
    </message>
    <message>
        <source>The message, such as &quot;Hi {{first_name}}&quot;. Needed.</source>
        <translation>الرسالة، مثل &quot;مرحبًا {{first_name}}&quot;. مطلوب.</translation>
    </message>
    <message>
        <source>What the campaign is called (the list&apos;s name and the date).</source>
        <translation>اسم الحملة (الافتراضي: اسم القائمة والتاريخ).</translation>
    </message>
    <message>
        <source>Text them now.</source>
        <translation>إرسال الرسالة إليهم الآن.</translation>
    </message>
    <message>
        <source>Text them at TIME, such as 2027-03-01T09:00:00Z or 2027-03-01T09:00:00+01:00; without a zone of its own it is read in that of --zone.</source>
        <translation>إرسال الرسالة إليهم في TIME، مثل 2027-03-01T09:00:00Z أو 2027-03-01T09:00:00+01:00؛ وإن كان الوقت بلا منطقة زمنية، قُرئ حسب منطقة --zone.</translation>
    </message>
    <message>
        <source>The zone of --at, such as Europe/London (that of this computer).</source>
        <translation>المنطقة الزمنية للخيار --at، مثل Europe/London (الافتراضي: منطقة هذا الحاسوب).</translation>
    </message>
    <message>
        <source>Who answers: an agent&apos;s id or name (the default one).</source>
        <translation>من يجيب: معرّف وكيل أو اسمه (إن لم يُحدَّد: الوكيل الافتراضي).</translation>
    </message>
    <message>
        <source>Make several campaigns of more than 10,000 people, all of them or none.</source>
        <translation>إنشاء عدة حملات لأكثر من 10,000 شخص، إما كلها وإما لا شيء منها.</translation>
    </message>
    <message>
        <source>Show what it would be and store nothing.</source>
        <translation>عرض الحملة كما ستكون، من دون حفظ شيء.</translation>
    </message>
    <message>
        <source>Stay and show how far it is until it has ended.</source>
        <translation>البقاء وعرض التقدم حتى تنتهي الحملة.</translation>
    </message>
    <message>
        <source>Don&apos;t ask.</source>
        <translation>عدم طرح السؤال.</translation>
    </message>
    <message>
        <source>Write every recipient with its attempts to FILE; - is standard output.</source>
        <translation>كتابة كل مستلم مع محاولاته في FILE؛ - للإخراج القياسي.</translation>
    </message>
    <message>
        <source>Write to FILE instead of standard output.</source>
        <translation>الكتابة في FILE بدلًا من الإخراج القياسي.</translation>
    </message>
    <message>
        <source>Message segments a second, from 0.01 to 1000. Needed.</source>
        <translation>مقاطع الرسائل في الثانية، من 0.01 إلى 1000. مطلوب.</translation>
    </message>
    <message>
        <source>Why, for the list of opt-outs.</source>
        <translation>السبب، لقائمة إلغاءات الاشتراك.</translation>
    </message>
    <message>
        <source>What it is called from now on.</source>
        <translation>اسمه من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>What it is told before it answers.</source>
        <translation>التعليمات التي يتلقاها قبل أن يجيب.</translation>
    </message>
    <message>
        <source>The country national numbers are read in (GB).</source>
        <translation>البلد الذي تُقرأ الأرقام المحلية على أنها أرقامه (الافتراضي: GB).</translation>
    </message>
    <message>
        <source>The country national numbers are read in, such as GB (that of the settings).</source>
        <translation>البلد الذي تُقرأ الأرقام المحلية على أنها أرقامه، مثل GB (الافتراضي: بلد الإعدادات).</translation>
    </message>
    <message>
        <source>The list&apos;s encoding, such as UTF-8, UTF-16 LE, Windows-1252.</source>
        <translation>ترميز القائمة، مثل UTF-8 و UTF-16 LE و Windows-1252.</translation>
    </message>
    <message>
        <source>What separates cells: a character, comma, semicolon, tab or pipe.</source>
        <translation>ما يفصل بين الخلايا: حرف واحد، أو comma أو semicolon أو tab أو pipe.</translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>الصف الأول يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>The first row is a person.</source>
        <translation>الصف الأول شخص، لا عناوين.</translation>
    </message>
    <message>
        <source>Leave N rows out before that; blank ones don&apos;t count.</source>
        <translation>تخطي N من الصفوف قبل ذلك؛ ولا تُحسب الصفوف الفارغة.</translation>
    </message>
    <message>
        <source>The column to text, by its header or by its number from 1.</source>
        <translation>العمود الذي تُرسَل الرسائل إلى أرقامه، بعنوانه أو برقمه بدءًا من 1.</translation>
    </message>
    <message>
        <source>The column to use where the first is empty or wrong.</source>
        <translation>العمود الذي يُستخدم حيث يكون الأول فارغًا أو خاطئًا.</translation>
    </message>
    <message>
        <source>Print only the cells as they stand, as a JSON array of rows.</source>
        <translation>طباعة الخلايا فقط كما هي، في مصفوفة JSON من الصفوف.</translation>
    </message>
    <message>
        <source>Print JSON. Indexes of columns count from 0, rows as a spreadsheet numbers them. An issue&apos;s column is its header, or its number from 1 where it has none.</source>
        <translation>طباعة JSON. تُعدّ فهارس الأعمدة بدءًا من 0، والصفوف كما يرقّمها برنامج الجداول. ويُذكر عمود كل مشكلة بعنوانه، أو برقمه بدءًا من 1 إن لم يكن له عنوان.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>طباعة JSON.</translation>
    </message>
    <message>
        <source>Port of the sandbox (0 picks one).</source>
        <translation>منفذ البيئة التجريبية (القيمة 0 تختار منفذًا).</translation>
    </message>
    <message>
        <source>Let the sandbox behave as the JSON in FILE says. Its keys are seed, speed, latency_ms, jitter_ms, list_lag_s, faults, delivery, queue and replies; the README explains them. The options below change what it says.</source>
        <translation>جعل البيئة التجريبية تتصرف كما يقول JSON الذي في FILE. مفاتيحه seed و speed و latency_ms و jitter_ms و list_lag_s و faults و delivery و queue و replies؛ ويشرحها ملف README. والخيارات أدناه تغيّر ما يقوله.</translation>
    </message>
    <message>
        <source>Let the sandbox take MS milliseconds for each answer.</source>
        <translation>جعل البيئة التجريبية تستغرق MS ميلي ثانية لكل رد.</translation>
    </message>
    <message>
        <source>Let the sandbox close the connection of every Nth message without accepting it.</source>
        <translation>جعل البيئة التجريبية، مرة كل N رسالة، تغلق الاتصال من دون قبول الرسالة.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and close the connection without an answer.</source>
        <translation>جعل البيئة التجريبية، مرة كل N رسالة، تقبل الرسالة وتغلق الاتصال من دون رد.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 500 without accepting it.</source>
        <translation>جعل البيئة التجريبية، مرة كل N رسالة، ترد بالرمز 500 من دون قبول الرسالة.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and answer with 500.</source>
        <translation>جعل البيئة التجريبية، مرة كل N رسالة، تقبل الرسالة وترد بالرمز 500.</translation>
    </message>
    <message>
        <source>Let the sandbox accept every Nth message and never answer.</source>
        <translation>جعل البيئة التجريبية، مرة كل N رسالة، تقبل الرسالة ولا ترد أبدًا.</translation>
    </message>
    <message>
        <source>Let the sandbox answer every Nth message with 429.</source>
        <translation>جعل البيئة التجريبية، مرة كل N رسالة، ترد بالرمز 429.</translation>
    </message>
    <message>
        <source>Let the sandbox list an accepted message S seconds later.</source>
        <translation>جعل البيئة التجريبية تُدرج الرسالة المقبولة بعد S من الثواني.</translation>
    </message>
    <message>
        <source>Let everything timed in the sandbox happen F times as fast.</source>
        <translation>تسريع كل ما هو موقوت في البيئة التجريبية F مرة.</translation>
    </message>
    <message>
        <source>Talk to URL instead of Twilio (https, or http on this machine).</source>
        <translation>مخاطبة URL بدلًا من Twilio (https، أو http على هذا الحاسوب).</translation>
    </message>
    <message>
        <source>Give a request S seconds (30).</source>
        <translation>إمهال كل طلب S من الثواني (الافتراضي: 30).</translation>
    </message>
    <message>
        <source>Take a message for not sent when Twilio doesn&apos;t list it S seconds after an unanswered request (the setting, 120).</source>
        <translation>اعتبار الرسالة لم تُرسَل إذا لم تُدرجها Twilio بعد S من الثواني من طلب بلا رد (الافتراضي: قيمة الإعداد، 120).</translation>
    </message>
    <message>
        <source>Render every page in each of its states into DIR.</source>
        <translation>حفظ صور كل صفحة، في كل حالة من حالاتها، في DIR.</translation>
    </message>
    <message>
        <source>Light and dark, in three sizes, in English and Arabic or in the languages whose codes stand behind DIR. With --data-dir the main pages of that store.</source>
        <translation>بالسمتين الفاتحة والداكنة، بثلاثة أحجام، بالإنجليزية والعربية أو باللغات التي ترد رموزها بعد DIR. ومع --data-dir تُحفظ صور الصفحات الرئيسية للبيانات التي في ذلك المجلد.</translation>
    </message>
</context>
<context>
    <name>Confirmation</name>
    <message>
        <source>There is no terminal to ask at. Say --yes if you are sure.</source>
        <translation>لا توجد طرفية لطرح السؤال. أضف --yes إن كنت متأكدًا.</translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation>[نعم/لا]</translation>
    </message>
    <message>
        <source>Nothing was done.</source>
        <translation>لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>y yes</source>
        <comment>every answer that means yes</comment>
        <translation>نعم ن أجل اجل إي اي أيوه ايوه أيوة ايوة أيوا ايوا موافق موافقة</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>An Account SID is AC and 32 letters and digits.</source>
        <translation>يتألف معرّف الحساب (SID) من AC تليها 32 خانة من الأحرف والأرقام.</translation>
    </message>
    <message>
        <source>An API key is SK and 32 letters and digits.</source>
        <translation>يتألف مفتاح API من SK تليها 32 خانة من الأحرف والأرقام.</translation>
    </message>
    <message>
        <source>The token is missing.</source>
        <translation>رمز المصادقة مفقود.</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>Row %1 has a cell of more than 64 KiB. Is the quote before it closed?</source>
        <translation>في الصف %1 خلية أكبر من 64 KiB. هل أُغلقت علامة الاقتباس التي قبلها؟</translation>
    </message>
    <message>
        <source>Row %1 has more than %2 columns. Is the separator the right one?</source>
        <translation>في الصف %1 أعمدة أكثر من %2. هل الفاصل صحيح؟</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>في القائمة أكثر من %L1 صف. قسّمها إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>Row %1 opens a quote that is never closed. Close it and try again.</source>
        <translation>في الصف %1 علامة اقتباس مفتوحة لا تُغلَق. أغلقها وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Outbound is open already; its window was raised.</source>
        <translation>البرنامج Outbound مفتوح بالفعل؛ أُحضرت نافذته إلى الأمام.</translation>
    </message>
</context>
<context>
    <name>Dispatcher</name>
    <message>
        <source>Sending has stopped, but Outbound could not write that down and keeps trying. Check the disk.</source>
        <translation>توقف الإرسال، لكن Outbound لم يتمكن من تسجيل ذلك وما زال يحاول. افحص القرص.</translation>
    </message>
    <message>
        <source>Twilio refused most of the last messages: %1. Look into it, then resume, or retry those who were refused.</source>
        <translation>رفضت Twilio معظم الرسائل الأخيرة: %1. ابحث عن السبب، ثم استأنف، أو أعد المحاولة مع من رُفضت رسائلهم.</translation>
    </message>
    <message>
        <source>Most of the last messages did not arrive: %1. Look into it, then resume, or retry those who got nothing.</source>
        <translation>لم تصل معظم الرسائل الأخيرة: %1. ابحث عن السبب، ثم استأنف، أو أعد المحاولة مع من لم يصلهم شيء.</translation>
    </message>
</context>
<context>
    <name>DroppedFile</name>
    <message>
        <source>“%1” is a folder. Drop the CSV in it.</source>
        <translation>العنصر «%1» مجلد. أفلت ملف CSV الذي فيه.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV UTF-8 and drop that.</source>
        <translation>الملف «%1» جدول بيانات. احفظه بصيغة CSV UTF-8 وأفلت الملف المحفوظ.</translation>
    </message>
    <message>
        <source>“%1” is not a list. Drop a CSV.</source>
        <translation>الملف «%1» ليس قائمة. أفلت ملف CSV.</translation>
    </message>
    <message>
        <source>“%1” can’t be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
    <message>
        <source>“%1” is larger than 200 MB.</source>
        <translation>الملف «%1» أكبر من 200 MB.</translation>
    </message>
    <message>
        <source>Only files of this computer can be taken.</source>
        <translation>لا تُقبل إلا ملفات هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no file to take.</source>
        <translation>لا يوجد ملف ليؤخذ.</translation>
    </message>
    <message>
        <source>These files are larger than 200 MB together.</source>
        <translation>حجم هذه الملفات معًا أكبر من 200 MB.</translation>
    </message>
    <message>
        <source>Drop to replace the list with %1</source>
        <translation>أفلت لاستبدال القائمة بالملف %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to replace the list with %n file(s)</source>
        <translation>
            <numerusform>لا ملفات لاستبدال القائمة بها</numerusform>
            <numerusform>أفلت الملف لاستبدال القائمة به</numerusform>
            <numerusform>أفلت الملفين لاستبدال القائمة بهما</numerusform>
            <numerusform>أفلت %n ملفات لاستبدال القائمة بها</numerusform>
            <numerusform>أفلت %n ملفًا لاستبدال القائمة بها</numerusform>
            <numerusform>أفلت %n ملف لاستبدال القائمة بها</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to add %1</source>
        <translation>أفلت لإضافة %1</translation>
    </message>
    <message numerus="yes">
        <source>Drop to add %n file(s)</source>
        <translation>
            <numerusform>لا ملفات لإضافتها</numerusform>
            <numerusform>أفلت لإضافة ملف واحد</numerusform>
            <numerusform>أفلت لإضافة ملفين</numerusform>
            <numerusform>أفلت لإضافة %n ملفات</numerusform>
            <numerusform>أفلت لإضافة %n ملفًا</numerusform>
            <numerusform>أفلت لإضافة %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop to replace the list with the cells</source>
        <translation>أفلت لاستبدال القائمة بالخلايا</translation>
    </message>
    <message>
        <source>Drop to add the cells</source>
        <translation>أفلت لإضافة الخلايا</translation>
    </message>
    <message>
        <source>A picture is not a list. Drop a CSV or cells.</source>
        <translation>الصورة ليست قائمة. أفلت ملف CSV أو خلايا.</translation>
    </message>
    <message>
        <source>This is not a list. Drop a CSV or cells.</source>
        <translation>هذه ليست قائمة. أفلت ملف CSV أو خلايا.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The data folder %1 can&apos;t be written.</source>
        <translation>تتعذر الكتابة في مجلد البيانات %1.</translation>
    </message>
    <message>
        <source>An engine already runs on %1 (process %2).</source>
        <translation>يعمل محرك بالفعل على %1 (العملية %2).</translation>
    </message>
    <message>
        <source>Nothing can be sent yet. Connect Twilio or try the sandbox first.</source>
        <translation>لا يمكن إرسال شيء بعد. اربط Twilio أو جرّب البيئة التجريبية أولًا.</translation>
    </message>
    <message>
        <source>This time has passed. Choose a later one.</source>
        <translation>مضى هذا الوقت. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>This Twilio account is suspended or closed.</source>
        <translation>حساب Twilio هذا موقوف أو مغلق.</translation>
    </message>
    <message>
        <source>Connect Twilio or the sandbox first.</source>
        <translation>اربط Twilio أو البيئة التجريبية أولًا.</translation>
    </message>
    <message>
        <source>Another sign-in took its place.</source>
        <translation>حلّ محلّه تسجيل دخول آخر.</translation>
    </message>
</context>
<context>
    <name>EngineVisit</name>
    <message>
        <source>no account</source>
        <translation>لا حساب</translation>
    </message>
    <message>
        <source>the sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>the Twilio account %1</source>
        <translation>حساب Twilio %1</translation>
    </message>
    <message>
        <source>The engine that runs is connected to %1, this command is for %2. Name the same account, or --sandbox for the sandbox.</source>
        <translation>المحرك العامل مرتبط الآن بما يلي: %1، وهذا الأمر موجّه إلى: %2. حدّد الحساب نفسه، أو --sandbox للبيئة التجريبية.</translation>
    </message>
    <message>
        <source>No engine runs here, so it goes on as soon as one does: outbound --headless, or the window.</source>
        <translation>لا يعمل أي محرك هنا، لذا يُستكمل الأمر حالما يعمل محرك: outbound --headless، أو النافذة.</translation>
    </message>
</context>
<context>
    <name>FailureAdvice</name>
    <message>
        <source>Take them off your list</source>
        <translation>أزلهم من قائمتك</translation>
    </message>
    <message>
        <source>Never text them again</source>
        <translation>لا تراسلهم بعد الآن أبدًا</translation>
    </message>
    <message>
        <source>Allow the country in the Twilio console</source>
        <translation>اسمح بالبلد في لوحة إدارة Twilio</translation>
    </message>
    <message>
        <source>Check the variables of these rows</source>
        <translation>راجع متغيرات هذه الصفوف</translation>
    </message>
    <message>
        <source>Try them again later</source>
        <translation>أعد المحاولة معهم لاحقًا</translation>
    </message>
    <message>
        <source>One later try is reasonable</source>
        <translation>محاولة واحدة لاحقًا أمر معقول</translation>
    </message>
    <message>
        <source>They or their carrier don&apos;t want it</source>
        <translation>هم أو شركة اتصالاتهم لا يريدونها</translation>
    </message>
    <message>
        <source>Change the text before you try again</source>
        <translation>غيّر النص قبل أن تعيد المحاولة</translation>
    </message>
    <message>
        <source>No confirmation yet</source>
        <translation>لا تأكيد بعد</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Still asking; may turn into delivered</source>
        <translation>ما زال السؤال جاريًا؛ قد يتبيّن تسليمها</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>error code, advice</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln</source>
        <translation>
            <numerusform>تصدير %Ln</numerusform>
            <numerusform>تصدير %Ln</numerusform>
            <numerusform>تصدير %Ln</numerusform>
            <numerusform>تصدير %Ln</numerusform>
            <numerusform>تصدير %Ln</numerusform>
            <numerusform>تصدير %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt out %Ln</source>
        <translation>
            <numerusform>إلغاء اشتراك %Ln</numerusform>
            <numerusform>إلغاء اشتراك %Ln</numerusform>
            <numerusform>إلغاء اشتراك %Ln</numerusform>
            <numerusform>إلغاء اشتراك %Ln</numerusform>
            <numerusform>إلغاء اشتراك %Ln</numerusform>
            <numerusform>إلغاء اشتراك %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
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
            <numerusform>%1</numerusform>
            <numerusform>%1 ورقم آخر</numerusform>
            <numerusform>%1 و%Ln غيره</numerusform>
            <numerusform>%1 و%Ln أرقام أخرى</numerusform>
            <numerusform>%1 و%Ln رقمًا آخر</numerusform>
            <numerusform>%1 و%Ln رقم آخر</numerusform>
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
        <translation>جارٍ التوقف: لا يُمرَّر المزيد للإرسال.</translation>
    </message>
    <message>
        <source>The settings were read again.</source>
        <translation>قُرئت الإعدادات من جديد.</translation>
    </message>
    <message>
        <source>Stopped: everything known is stored.</source>
        <translation>تم التوقف: كل ما هو معروف محفوظ.</translation>
    </message>
</context>
<context>
    <name>HeadlessLog</name>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>أُرسلت %1 من %2، تم تسليم %3، رُفضت %4</translation>
    </message>
    <message>
        <source>The data can be written again.</source>
        <translation>عادت كتابة البيانات ممكنة.</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>، في %1</translation>
    </message>
    <message>
        <source>, %1 a minute, %2 left</source>
        <translation>، %1 في الدقيقة، بقي %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>id, name</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>ImportJob</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a text file. Save the list as CSV UTF-8.</source>
        <translation>الملف «%1» ليس ملفًا نصيًا. احفظ القائمة بصيغة CSV UTF-8.</translation>
    </message>
    <message>
        <source>“%1” has no rows.</source>
        <translation>لا صفوف في «%1».</translation>
    </message>
    <message>
        <source>These files are larger than %1 together.</source>
        <translation>حجم هذه الملفات معًا أكبر من %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وملف آخر</numerusform>
            <numerusform>%1 وملفان آخران</numerusform>
            <numerusform>%1 و%n ملفات أخرى</numerusform>
            <numerusform>%1 و%n ملفًا آخر</numerusform>
            <numerusform>%1 و%n ملف آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message>
        <source>There is nothing in the paste.</source>
        <translation>لا شيء في ما لُصق.</translation>
    </message>
    <message>
        <source>Pasted numbers</source>
        <translation>أرقام ملصقة</translation>
    </message>
    <message>
        <source>The list has more than %L1 rows. Split it into smaller files.</source>
        <translation>في القائمة أكثر من %L1 صف. قسّمها إلى ملفات أصغر.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>row %1</source>
        <translation>الصف %1</translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>الصف %1 في الملف %2</translation>
    </message>
    <message>
        <source>Same as %1, which is left out.</source>
        <translation>يطابق %1، وهو مستبعد.</translation>
    </message>
    <message>
        <source>Other name, same number as %1, which is kept: “%2”.</source>
        <translation>الاسم مختلف، والرقم هو نفسه في %1، وقد أُبقي عليه: «%2».</translation>
    </message>
    <message>
        <source>Same as %1, which is kept.</source>
        <translation>يطابق %1، وقد أُبقي عليه.</translation>
    </message>
    <message>
        <source>Same as %1, which is kept: “%2”.</source>
        <translation>يطابق %1، وقد أُبقي عليه: «%2».</translation>
    </message>
    <message>
        <source>Choose the column with the numbers.</source>
        <translation>اختر عمود الأرقام.</translation>
    </message>
    <message>
        <source>Opted out; will not be texted.</source>
        <translation>ألغى الاشتراك؛ لن تُرسَل إليه رسالة.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>استبعدته أنت.</translation>
    </message>
    <message>
        <source>Included by you. %1</source>
        <translation>ضمّنته أنت. %1</translation>
    </message>
    <message>
        <source>The first number is wrong; the second is used.</source>
        <translation>الرقم الأول خاطئ؛ يُستخدم الثاني.</translation>
    </message>
</context>
<context>
    <name>JudgementText</name>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>ملغى الاشتراك</translation>
    </message>
    <message>
        <source>%1 between cells</source>
        <translation>%1 بين الخلايا</translation>
    </message>
    <message>
        <source>the first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>no header row</source>
        <translation>بلا صف عناوين</translation>
    </message>
    <message>
        <source>rows skipped before it: %1</source>
        <translation>الصفوف المتخطاة قبله: %1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>2nd phone</source>
        <translation>الهاتف الثاني</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>%1, for numbers without a country code</source>
        <translation>للأرقام التي بلا رمز بلد: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>و%1 غير ذلك</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>الخلايا الفارغة</translation>
    </message>
    <message>
        <source>The list has no variables.</source>
        <translation>لا متغيرات في القائمة.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>accepted %1 + rejected %2 + duplicates %3 + opted out %4 = rows %5</source>
        <translation>المقبولة %1 + المرفوضة %2 + المكررة %3 + ملغاة الاشتراك %4 = الصفوف %5</translation>
    </message>
    <message>
        <source>Of the accepted, %1 with a warning.</source>
        <translation>من المقبولة، %1 مع تحذير.</translation>
    </message>
    <message>
        <source>More than %1 people: to be split into %2 campaigns of at most %1.</source>
        <translation>أكثر من %1 شخص: تُقسَّم إلى حملات عددها %2، في كل منها %1 على الأكثر.</translation>
    </message>
    <message>
        <source>Why it is not texted</source>
        <translation>سبب عدم الإرسال إليه</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>يستحق المراجعة</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>The keychain is locked, so the Twilio token can&apos;t be read. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة، لذا تتعذر قراءة رمز مصادقة Twilio. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The keychain has no token for this account. Enter it again.</source>
        <translation>لا يوجد في حلقة المفاتيح رمز مصادقة لهذا الحساب. أدخله من جديد.</translation>
    </message>
    <message>
        <source>This desktop has no keychain, so the Twilio token is asked for at each start.</source>
        <translation>لا توجد حلقة مفاتيح في سطح المكتب هذا، لذا يُطلب رمز مصادقة Twilio عند كل تشغيل.</translation>
    </message>
    <message>
        <source>The credentials could not be kept in the keychain, so they are asked for again at the next start.</source>
        <translation>تعذر حفظ بيانات الدخول في حلقة المفاتيح، لذا ستُطلب من جديد عند التشغيل القادم.</translation>
    </message>
    <message>
        <source>The token could not be removed from the keychain.</source>
        <translation>تعذرت إزالة رمز المصادقة من حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>KeysCommand</name>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>No keys. Make one: outbound keys create NAME.</source>
        <translation>لا مفاتيح. أنشئ واحدًا: outbound keys create NAME.</translation>
    </message>
    <message>
        <source>Revoked: %1.</source>
        <translation>أُبطل: %1.</translation>
    </message>
</context>
<context>
    <name>KnownOptOuts</name>
    <message>
        <source>The opt-outs in %1 can&apos;t be read, so nobody counts as opted out.</source>
        <translation>تتعذر قراءة إلغاءات الاشتراك في %1، لذا لا يُحسب أحد ملغيًا اشتراكه.</translation>
    </message>
</context>
<context>
    <name>ListFile</name>
    <message>
        <source>a workbook or an archive. In the spreadsheet, save it as CSV UTF-8</source>
        <translation>مصنّف جداول أو أرشيف. احفظه من برنامج الجداول بصيغة CSV UTF-8</translation>
    </message>
    <message>
        <source>a picture. Choose a CSV file</source>
        <translation>صورة. اختر ملف CSV</translation>
    </message>
    <message>
        <source>a PDF. Save the list as CSV UTF-8</source>
        <translation>ملف PDF. احفظ القائمة بصيغة CSV UTF-8</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>الملف «%1» فارغ.</translation>
    </message>
    <message>
        <source>“%1” is %2.</source>
        <comment>file name, what it is</comment>
        <translation>الملف «%1» عبارة عن %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a CSV file in it.</source>
        <translation>العنصر «%1» مجلد. اختر ملف CSV داخله.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t there.</source>
        <translation>الملف «%1» غير موجود.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a file.</source>
        <translation>العنصر «%1» ليس ملفًا.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2. Split it into smaller files.</source>
        <translation>الملف «%1» أكبر من %2. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: you may lack the permission.</source>
        <translation>تتعذر قراءة «%1»: قد ينقصك الإذن.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>أُلغيت القراءة.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read to its end.</source>
        <translation>تتعذر قراءة «%1» حتى نهايته.</translation>
    </message>
</context>
<context>
    <name>ListRequest</name>
    <message>
        <source>--delimiter takes one character other than the quote, or comma, semicolon, tab or pipe.</source>
        <translation>يأخذ --delimiter حرفًا واحدًا غير علامة الاقتباس، أو comma أو semicolon أو tab أو pipe.</translation>
    </message>
    <message>
        <source>--skip-rows takes a number of rows, 0 or more.</source>
        <translation>يأخذ --skip-rows عدد الصفوف، 0 أو أكثر.</translation>
    </message>
    <message>
        <source>--region takes the two letters of a country, such as GB or US; “%1” is none.</source>
        <translation>يأخذ --region رمز بلد من حرفين، مثل GB أو US؛ و«%1» ليس رمز بلد.</translation>
    </message>
    <message>
        <source>Name files or standard input, not both.</source>
        <translation>حدّد ملفات أو الإدخال القياسي، لا كليهما.</translation>
    </message>
    <message>
        <source>--header and --no-header exclude each other.</source>
        <translation>لا يجتمع --header و --no-header.</translation>
    </message>
    <message>
        <source>“%1” is not an encoding known here. Known are %2.</source>
        <translation>الترميز «%1» غير معروف هنا. الترميزات المعروفة: %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>This build has no window. Use --headless.</source>
        <translation>هذه النسخة مبنية بلا نافذة. استخدم --headless.</translation>
    </message>
    <message>
        <source>There is no display for a window. Start with --headless, or try &apos;outbound rehearse&apos;.</source>
        <translation>لا توجد شاشة لعرض النافذة. ابدأ مع --headless، أو جرّب &apos;outbound rehearse&apos;.</translation>
    </message>
    <message>
        <source>The engine that runs sends over Twilio, not over the sandbox.</source>
        <translation>المحرك العامل يرسل عبر Twilio، لا عبر البيئة التجريبية.</translation>
    </message>
    <message>
        <source>The engine that runs sends from another account than that of TWILIO_ACCOUNT_SID.</source>
        <translation>المحرك العامل يرسل من حساب آخر غير الذي في TWILIO_ACCOUNT_SID.</translation>
    </message>
</context>
<context>
    <name>MessageAdvice</name>
    <message>
        <source>No column fills {{%1}}; it stays empty.</source>
        <translation>لا عمود يملأ {{%1}}؛ سيبقى فارغًا.</translation>
    </message>
    <message>
        <source>No column fills {{%1}}. Did you mean {{%2}}?</source>
        <translation>لا عمود يملأ {{%1}}. هل تقصد {{%2}}؟</translation>
    </message>
    <message>
        <source>Use {{%1}}</source>
        <translation>استخدام {{%1}}</translation>
    </message>
    <message>
        <source>“%1” makes every text UCS-2, 70 characters a segment.</source>
        <translation>بسبب «%1» تصبح كل رسالة UCS-2، أي 70 حرفًا في المقطع.</translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>استخدام أحرف بسيطة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” in %2</source>
        <translation>
            <numerusform>لا أحد يحتاج إلى UCS-2: «%1» في %2</numerusform>
            <numerusform>يحتاج شخص واحد إلى UCS-2: «%1» في %2</numerusform>
            <numerusform>يحتاج شخصان إلى UCS-2: «%1» في %2</numerusform>
            <numerusform>يحتاج %Ln أشخاص إلى UCS-2: «%1» في %2</numerusform>
            <numerusform>يحتاج %Ln شخصًا إلى UCS-2: «%1» في %2</numerusform>
            <numerusform>يحتاج %Ln شخص إلى UCS-2: «%1» في %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people need UCS-2: “%1” and others in %2</source>
        <translation>
            <numerusform>لا أحد يحتاج إلى UCS-2: «%1» وغيره في %2</numerusform>
            <numerusform>يحتاج شخص واحد إلى UCS-2: «%1» وغيره في %2</numerusform>
            <numerusform>يحتاج شخصان إلى UCS-2: «%1» وغيره في %2</numerusform>
            <numerusform>يحتاج %Ln أشخاص إلى UCS-2: «%1» وغيره في %2</numerusform>
            <numerusform>يحتاج %Ln شخصًا إلى UCS-2: «%1» وغيره في %2</numerusform>
            <numerusform>يحتاج %Ln شخص إلى UCS-2: «%1» وغيره في %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people have no %1; it stays empty for them.</source>
        <translation>
            <numerusform>للمتغير %1 قيمة عند الجميع.</numerusform>
            <numerusform>لا قيمة للمتغير %1 عند شخص واحد؛ سيبقى فارغًا له.</numerusform>
            <numerusform>لا قيمة للمتغير %1 عند شخصين؛ سيبقى فارغًا لهما.</numerusform>
            <numerusform>لا قيمة للمتغير %1 عند %Ln أشخاص؛ سيبقى فارغًا لهم.</numerusform>
            <numerusform>لا قيمة للمتغير %1 عند %Ln شخصًا؛ سيبقى فارغًا لهم.</numerusform>
            <numerusform>لا قيمة للمتغير %1 عند %Ln شخص؛ سيبقى فارغًا لهم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1–%2</source>
        <comment>from an amount to another</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>NumbersCommand</name>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>مقاطع في الثانية</translation>
    </message>
    <message>
        <source>No numbers are known. Ask the account for them: outbound numbers sync.</source>
        <translation>لا أرقام معروفة. اطلبها من الحساب: outbound numbers sync.</translation>
    </message>
</context>
<context>
    <name>OpenDraft</name>
    <message>
        <source>The draft can’t be saved: %1.</source>
        <translation>يتعذر حفظ المسودة: %1.</translation>
    </message>
    <message>
        <source>The draft of last time can’t be read.</source>
        <translation>تتعذر قراءة مسودة المرة السابقة.</translation>
    </message>
</context>
<context>
    <name>OptOutsCommand</name>
    <message>
        <source>“%1” is no phone number. Write it as +447700900123.</source>
        <translation>ليس «%1» رقم هاتف. اكتبه على هذا النحو: +447700900123.</translation>
    </message>
    <message>
        <source>Not texted any more: %1 new, %2 known before.</source>
        <translation>أرقام لن تُراسَل بعد الآن: الجديدة %1، والمعروفة من قبل %2.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Nobody has opted out.</source>
        <translation>لم يُلغِ أحد الاشتراك.</translation>
    </message>
    <message>
        <source>No phone number was found in the list.</source>
        <translation>لم يُعثر على رقم هاتف في القائمة.</translation>
    </message>
    <message>
        <source>Rows without a phone number that can be dialled, left out: %1. See outbound preview.</source>
        <translation>صفوف استُبعدت لأنها بلا رقم هاتف يمكن طلبه: %1. انظر outbound preview.</translation>
    </message>
    <message>
        <source>May be texted again: %1.</source>
        <translation>مسموح بالإرسال إليه من جديد: %1.</translation>
    </message>
</context>
<context>
    <name>OutputFile</name>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>تعذر حفظ «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>Paths</name>
    <message>
        <source>The data folder %1 can&apos;t be created or written.</source>
        <translation>يتعذر إنشاء مجلد البيانات %1 أو الكتابة فيه.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>No phone number in this row.</source>
        <translation>لا رقم هاتف في هذا الصف.</translation>
    </message>
    <message>
        <source>Not a phone number.</source>
        <translation>ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>Rounded. Format the column as text.</source>
        <translation>رقم مقرَّب. نسّق العمود كنص.</translation>
    </message>
    <message>
        <source>More than one number; keep one a cell.</source>
        <translation>أكثر من رقم واحد؛ أبقِ رقمًا واحدًا في الخلية.</translation>
    </message>
    <message>
        <source>An extension can&apos;t be texted; remove it.</source>
        <translation>لا يمكن إرسال رسالة إلى تحويلة داخلية؛ أزلها.</translation>
    </message>
    <message>
        <source>Has letters; write digits only.</source>
        <translation>فيه أحرف؛ اكتب أرقامًا فقط.</translation>
    </message>
    <message>
        <source>No country has this code after the +.</source>
        <translation>لا يوجد بلد له هذا الرمز بعد علامة +.</translation>
    </message>
    <message>
        <source>Add the country code, such as +44.</source>
        <translation>أضف رمز البلد، مثل +44.</translation>
    </message>
    <message>
        <source>Too long for a phone number.</source>
        <translation>أطول من أن يكون رقم هاتف.</translation>
    </message>
    <message>
        <source>Too short for a phone number.</source>
        <translation>أقصر من أن يكون رقم هاتف.</translation>
    </message>
    <message>
        <source>Too short; is the area code missing?</source>
        <translation>أقصر من اللازم؛ هل ينقصه رمز المنطقة؟</translation>
    </message>
    <message>
        <source>Not as long as its country&apos;s numbers are.</source>
        <translation>طوله لا يوافق طول أرقام بلده.</translation>
    </message>
    <message>
        <source>Not a range known to be in use; check it.</source>
        <translation>نطاق لا يُعرف أنه مستخدم؛ تحقق منه.</translation>
    </message>
    <message>
        <source>A landline; it may not receive texts.</source>
        <translation>خط أرضي؛ قد لا يستقبل الرسائل.</translation>
    </message>
    <message>
        <source>A service number; it rarely takes texts.</source>
        <translation>رقم خدمة؛ نادرًا ما يستقبل الرسائل.</translation>
    </message>
    <message>
        <source>Read with a + before it: +%1 …</source>
        <translation>قُرئ مع علامة + قبله: +%1 …</translation>
    </message>
    <message>
        <source>The leading 0 was lost; read as %1.</source>
        <translation>فُقد الصفر الأول؛ قُرئ كرقم من %1.</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>Campaigns are being sent.</source>
        <translation>يجري إرسال حملات.</translation>
    </message>
</context>
<context>
    <name>PreviewCommand</name>
    <message>
        <source>%1 holds more than %2. Split it into smaller lists.</source>
        <translation>محتوى %1 أكبر من %2. قسّمه إلى قوائم أصغر.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>تتعذر قراءة %1.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>المصدر فارغ: %1.</translation>
    </message>
    <message>
        <source>The second phone column is the same as the first.</source>
        <translation>عمود الهاتف الثاني هو نفسه الأول.</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الإدخال القياسي</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is left of the list without its first %n row(s).</source>
        <translation>
            <numerusform>لا يبقى شيء من القائمة.</numerusform>
            <numerusform>لا يبقى شيء من القائمة من دون صفها الأول.</numerusform>
            <numerusform>لا يبقى شيء من القائمة من دون صفيها الأولين.</numerusform>
            <numerusform>لا يبقى شيء من القائمة من دون أول %n صفوف فيها.</numerusform>
            <numerusform>لا يبقى شيء من القائمة من دون أول %n صفًا فيها.</numerusform>
            <numerusform>لا يبقى شيء من القائمة من دون أول %n صف فيها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewRequest</name>
    <message>
        <source>--json and --raw exclude each other.</source>
        <translation>لا يجتمع --json و --raw.</translation>
    </message>
    <message>
        <source>--raw prints the cells as they stand; no phone column is chosen for it.</source>
        <translation>يطبع --raw الخلايا كما هي؛ ولا يُختار له عمود هاتف.</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>delivered</source>
        <translation>تم تسليمها</translation>
    </message>
    <message>
        <source>undelivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>بلا تأكيد</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>لدى Twilio</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>in doubt</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم تُرسَل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>stands in no place of the sum, or in several</source>
        <translation>لا يقع في أي خانة من المجموع، أو يقع في عدة خانات</translation>
    </message>
    <message>
        <source>has two messages that Twilio accepted</source>
        <translation>له رسالتان قبلتهما Twilio</translation>
    </message>
    <message>
        <source>has a message that another attempt has too</source>
        <translation>له رسالة تعود إلى محاولة أخرى أيضًا</translation>
    </message>
    <message>
        <source>has an attempt that waits for an answer though there is one</source>
        <translation>له محاولة تنتظر ردًا مع أن الرد موجود</translation>
    </message>
    <message>
        <source>has a message that no attempt explains</source>
        <translation>له رسالة لا تفسّرها أي محاولة</translation>
    </message>
    <message>
        <source>does not know of a message that Twilio accepted</source>
        <translation>لا تظهر لديه رسالة قبلتها Twilio</translation>
    </message>
    <message>
        <source>failed, and nothing says why</source>
        <translation>فشلت رسالته، ولا شيء يبيّن السبب</translation>
    </message>
    <message>
        <source>has an attempt whose outcome lacks its time or its SID</source>
        <translation>له محاولة نتيجتها بلا وقت أو بلا SID</translation>
    </message>
    <message>
        <source>has an attempt of another campaign</source>
        <translation>له محاولة تعود إلى حملة أخرى</translation>
    </message>
    <message>
        <source> (attempts %1)</source>
        <translation> (المحاولات %1)</translation>
    </message>
    <message>
        <source>recipient %1, %2, %3%4</source>
        <comment>id, phone, what is wrong, attempts</comment>
        <translation>المستلم %1، %2، %3%4</translation>
    </message>
</context>
<context>
    <name>ProofFile</name>
    <message>
        <source>Saving was cancelled.</source>
        <translation>أُلغي الحفظ.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>تعذر حفظ «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>ProofText</name>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>name, id and status of a campaign</comment>
        <translation>%1 (%2، %3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%Ln حملات</numerusform>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>%Ln حملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProveRequest</name>
    <message>
        <source>--csv takes the file to write, or - for standard output.</source>
        <translation>يأخذ --csv الملف الذي يُكتب فيه، أو - للإخراج القياسي.</translation>
    </message>
    <message>
        <source>--json and --csv - both want standard output.</source>
        <translation>كل من --json و --csv - يريد الإخراج القياسي.</translation>
    </message>
</context>
<context>
    <name>Rehearsal</name>
    <message>
        <source>The sandbox has no number.</source>
        <translation>ليس في البيئة التجريبية رقم.</translation>
    </message>
    <message>
        <source>The ledgers could not be read.</source>
        <translation>تعذرت قراءة دفاتر القيود.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>تعذر حفظ «%1»: %2.</translation>
    </message>
    <message>
        <source>Saving was cancelled.</source>
        <translation>أُلغي الحفظ.</translation>
    </message>
</context>
<context>
    <name>Remote</name>
    <message>
        <source>The engine that sends has stopped, so nothing was done.</source>
        <translation>توقف محرك الإرسال، لذا لم يُفعل شيء.</translation>
    </message>
    <message>
        <source>The engine that sends did not answer. See whether it was done before you try again.</source>
        <translation>لم يرد محرك الإرسال. تحقق هل نُفِّذ الأمر قبل أن تعيد المحاولة.</translation>
    </message>
    <message>
        <source>The engine that sends was started anew, so nothing was done. Try again.</source>
        <translation>أُعيد تشغيل محرك الإرسال، لذا لم يُفعل شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>What answers in the engine&apos;s place is not Outbound.</source>
        <translation>ما يرد مكان المحرك ليس Outbound.</translation>
    </message>
    <message>
        <source>The engine that sends remembers its answers itself.</source>
        <translation>يتذكر محرك الإرسال ردوده بنفسه.</translation>
    </message>
    <message>
        <source>The engine in the background keeps its account.</source>
        <translation>يحتفظ المحرك العامل في الخلفية بحسابه.</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Clinic recall</source>
        <translation>تذكير مراجعي عيادة</translation>
    </message>
    <message>
        <source>Spring recall: overdue hygiene checks</source>
        <translation>تذكير الربيع: مواعيد تنظيف أسنان فائتة</translation>
    </message>
    <message>
        <source>Hi {{First name}}, your hygiene check at {{Clinic}} was due in {{Due month}}. Reply YES and we will offer you three times this week. STOP to opt out.</source>
        <translation>مرحبًا {{First name}}، كان موعد تنظيف أسنانك في {{Clinic}} مستحقًا في {{Due month}}. أجب بكلمة «نعم» لنعرض عليك ثلاثة مواعيد هذا الأسبوع. لإلغاء الاشتراك أرسل STOP.</translation>
    </message>
    <message>
        <source>Shop promotion</source>
        <translation>عرض ترويجي لمتجر</translation>
    </message>
    <message>
        <source>March promotion</source>
        <translation>عرض مارس الترويجي</translation>
    </message>
    <message>
        <source>Hi {{first_name}}, your {{points}} points are worth 20% off at {{store}} until Sunday. Reply STOP to opt out.</source>
        <translation>مرحبًا {{first_name}}، رصيدك من النقاط {{points}} يمنحك خصم 20% في {{store}} حتى يوم الأحد. لإلغاء الاشتراك أرسل STOP.</translation>
    </message>
    <message>
        <source>Event list, messy</source>
        <translation>قائمة فعالية غير مرتبة</translation>
    </message>
    <message>
        <source>Summer party invitations</source>
        <translation>دعوات حفل الصيف</translation>
    </message>
    <message>
        <source>Hi {{Name}}, doors open at 7 pm on Friday. See you there! Reply STOP to opt out.</source>
        <translation>مرحبًا {{Name}}، تُفتح الأبواب يوم الجمعة الساعة 7 مساءً. نراك هناك. لإلغاء الاشتراك أرسل STOP.</translation>
    </message>
</context>
<context>
    <name>SandboxLedger</name>
    <message>
        <source>The sandbox can&apos;t keep its ledger in %1.</source>
        <translation>يتعذر على البيئة التجريبية حفظ دفتر قيودها في %1.</translation>
    </message>
</context>
<context>
    <name>SandboxOptions</name>
    <message>
        <source>The scenario %1 can&apos;t be read: %2.</source>
        <translation>تتعذر قراءة السيناريو %1: %2.</translation>
    </message>
    <message>
        <source>The scenario %1 is larger than a megabyte.</source>
        <translation>السيناريو %1 أكبر من ميغابايت واحد.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3.</source>
        <translation>يأخذ --%1 عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from 0, which means never, to %2.</source>
        <translation>يأخذ --%1 عددًا صحيحًا من 0، ومعناه «أبدًا»، إلى %2.</translation>
    </message>
</context>
<context>
    <name>Scenario</name>
    <message>
        <source>%1 takes one of “every” and “rate”.</source>
        <translation>يأخذ %1 واحدًا فقط من «every» و «rate».</translation>
    </message>
    <message>
        <source>%1 takes at least one outcome with a share.</source>
        <translation>يأخذ %1 نتيجة واحدة على الأقل مع نسبتها.</translation>
    </message>
    <message>
        <source>%1 takes “mps”, the pace at which the queue empties.</source>
        <translation>يأخذ %1 القيمة «mps»، وهي السرعة التي يُفرَّغ بها الطابور.</translation>
    </message>
    <message>
        <source>A scenario is a JSON object.</source>
        <translation>السيناريو كائن JSON.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3.</source>
        <translation>يأخذ %1 عددًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 takes a whole number from %2 to %3.</source>
        <translation>يأخذ %1 عددًا صحيحًا من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 takes seconds, from 0 to 1000000.</source>
        <translation>يأخذ %1 عدد ثوانٍ من 0 إلى 1000000.</translation>
    </message>
    <message>
        <source>%1 takes seconds, or the least and the most of them, such as [1.5, 9].</source>
        <translation>يأخذ %1 عدد ثوانٍ، أو أقل عدد لها وأكثره، مثل [1.5, 9].</translation>
    </message>
    <message>
        <source>%1 takes a list of Twilio&apos;s error codes, such as [30003, 30005].</source>
        <translation>يأخذ %1 قائمة برموز أخطاء Twilio، مثل [30003, 30005].</translation>
    </message>
    <message>
        <source>%1 takes a list of texts.</source>
        <translation>يأخذ %1 قائمة نصوص.</translation>
    </message>
    <message>
        <source>%1 takes a list of phone numbers, such as [&quot;+447700900301&quot;].</source>
        <translation>يأخذ %1 قائمة بأرقام هواتف، مثل [&quot;⁦+447700900301⁩&quot;].</translation>
    </message>
    <message>
        <source>%1 takes segments a second, or an object with those of single senders.</source>
        <translation>يأخذ %1 عدد المقاطع في الثانية، أو كائنًا بهذا العدد لأرقام إرسال بعينها.</translation>
    </message>
    <message>
        <source>%1 is no phone number in international form.</source>
        <translation>ليس %1 رقم هاتف بالصيغة الدولية.</translation>
    </message>
    <message>
        <source>%1 takes segments a second, from 0.01 to 1000000.</source>
        <translation>يأخذ %1 عدد المقاطع في الثانية، من 0.01 إلى 1000000.</translation>
    </message>
    <message>
        <source>%1 takes an object.</source>
        <translation>يأخذ %1 كائنًا.</translation>
    </message>
    <message>
        <source>%1 is no key of a scenario. Here belong %2.</source>
        <translation>ليس %1 مفتاحًا في السيناريو. المفاتيح المقبولة هنا: %2.</translation>
    </message>
    <message>
        <source>%1: this is not JSON.</source>
        <translation>في %1: هذا ليس JSON.</translation>
    </message>
    <message>
        <source>%1: “%2” is there twice.</source>
        <translation>في %1: ورد «%2» مرتين.</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>السطر %1، العمود %2</translation>
    </message>
</context>
<context>
    <name>Scheduler</name>
    <message>
        <source>It was due on %1, when Outbound was off, asleep or signed out. Nothing was sent.</source>
        <translation>كان موعدها %1، وكان Outbound حينها متوقفًا أو في سكون أو بلا تسجيل دخول. لم يُرسَل شيء.</translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>%1 can&apos;t be created.</source>
        <translation>يتعذر إنشاء %1.</translation>
    </message>
</context>
<context>
    <name>Segments</name>
    <message>
        <source>Line %1 is not a JSON string, such as &quot;Hi Zoë&quot;.</source>
        <translation>السطر %1 ليس نص JSON، مثل &quot;Hi Zoë&quot;.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read.</source>
        <translation>تتعذر قراءة الإدخال القياسي.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>تتعذر قراءة «%1».</translation>
    </message>
</context>
<context>
    <name>SendCommand</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or try it with --sandbox.</source>
        <translation>لا يوجد حساب مرتبط. عيّن TWILIO_ACCOUNT_SID و TWILIO_AUTH_TOKEN، أو جرّب مع --sandbox.</translation>
    </message>
    <message>
        <source>No column fills %1.</source>
        <translation>لا عمود يملأ %1.</translation>
    </message>
    <message>
        <source>Stored as %1.</source>
        <translation>حُفظت بالمعرّف %1.</translation>
    </message>
    <message>
        <source>Stopped: nothing more is handed over. The campaign goes on with the next engine: outbound --headless, or the window.</source>
        <translation>تم التوقف: لا يُمرَّر المزيد للإرسال. تُستكمل الحملة مع المحرك التالي: outbound --headless، أو النافذة.</translation>
    </message>
    <message>
        <source>No longer waiting. The engine that runs goes on with the campaign.</source>
        <translation>انتهى الانتظار هنا. يواصل المحرك العامل الحملة.</translation>
    </message>
</context>
<context>
    <name>SendFacts</name>
    <message>
        <source>{{%1}} (the list has {{%2}})</source>
        <translation>{{%1}} (في القائمة {{%2}})</translation>
    </message>
    <message>
        <source>%1 Name it with --phone-column.</source>
        <comment>why no column holds phone numbers</comment>
        <translation>%1 حدّد العمود مع --phone-column.</translation>
    </message>
    <message>
        <source>Nobody on the list can be texted.</source>
        <translation>لا أحد في القائمة يمكن الإرسال إليه.</translation>
    </message>
    <message>
        <source>The text is too long for some people (%1): %2 characters, %3 at most.</source>
        <translation>النص أطول من المسموح عند بعض الأشخاص (%1): عدد أحرفه %2، والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>A campaign reaches up to %1 people; these are %2. With --split they become %3 campaigns, all of them or none.</source>
        <translation>تصل الحملة الواحدة إلى %1 شخص على الأكثر؛ والعدد هنا %2. مع --split تصبح حملات عددها %3، إما كلها وإما لا شيء منها.</translation>
    </message>
    <message>
        <source>The time of --at has passed. Choose a later one.</source>
        <translation>مضى الوقت المحدد في --at. اختر وقتًا لاحقًا.</translation>
    </message>
    <message>
        <source>%1 (segments a second: %2)</source>
        <translation>%1 (المقاطع في الثانية: %2)</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>First text</source>
        <translation>أول رسالة</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>يبقى فارغًا</translation>
    </message>
    <message>
        <source>Empty for some</source>
        <translation>فارغ عند بعضهم</translation>
    </message>
    <message>
        <source>The name is too long: %1 characters at most.</source>
        <translation>الاسم أطول من المسموح: الحد الأقصى لعدد الأحرف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s), %1 at this pace</source>
        <translation>
            <numerusform>لا مقاطع، المدة بهذه السرعة %1</numerusform>
            <numerusform>مقطع واحد، المدة بهذه السرعة %1</numerusform>
            <numerusform>مقطعان، المدة بهذه السرعة %1</numerusform>
            <numerusform>%Ln مقاطع، المدة بهذه السرعة %1</numerusform>
            <numerusform>%Ln مقطعًا، المدة بهذه السرعة %1</numerusform>
            <numerusform>%Ln مقطع، المدة بهذه السرعة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{{%1}}, for %Ln person(s)</source>
        <translation>
            <numerusform>{{%1}}، ليس عند أحد</numerusform>
            <numerusform>{{%1}}، عند شخص واحد</numerusform>
            <numerusform>{{%1}}، عند شخصين</numerusform>
            <numerusform>{{%1}}، عند %Ln أشخاص</numerusform>
            <numerusform>{{%1}}، عند %Ln شخصًا</numerusform>
            <numerusform>{{%1}}، عند %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) now?</source>
        <translation>
            <numerusform>لا أحد تُرسَل إليه الرسالة. هل تتابع؟</numerusform>
            <numerusform>هل تُرسَل الرسالة الآن إلى شخص واحد؟</numerusform>
            <numerusform>هل تُرسَل الرسالة الآن إلى شخصين؟</numerusform>
            <numerusform>هل تُرسَل الرسالة الآن إلى %Ln أشخاص؟</numerusform>
            <numerusform>هل تُرسَل الرسالة الآن إلى %Ln شخصًا؟</numerusform>
            <numerusform>هل تُرسَل الرسالة الآن إلى %Ln شخص؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln person(s) at %1?</source>
        <translation>
            <numerusform>لا أحد تُرسَل إليه الرسالة في %1. هل تتابع؟</numerusform>
            <numerusform>هل تُرسَل الرسالة إلى شخص واحد في %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة إلى شخصين في %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة إلى %Ln أشخاص في %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة إلى %Ln شخصًا في %1؟</numerusform>
            <numerusform>هل تُرسَل الرسالة إلى %Ln شخص في %1؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendProgress</name>
    <message>
        <source>, %1 without confirmation yet</source>
        <translation>، %1 بلا تأكيد بعد</translation>
    </message>
    <message>
        <source>, %1 a minute</source>
        <translation>، %1 في الدقيقة</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <translation>، بقي %1</translation>
    </message>
    <message>
        <source>, begins at %1</source>
        <translation>، تبدأ في %1</translation>
    </message>
    <message>
        <source>sent %1 of %2, delivered %3, refused %4</source>
        <translation>أُرسلت %1 من %2، تم تسليم %3، رُفضت %4</translation>
    </message>
</context>
<context>
    <name>SendRequest</name>
    <message>
        <source>In %1 the clocks show %2 twice. Say which: %3 or %4.</source>
        <translation>في %1 تُظهر الساعات %2 مرتين. حدّد أيهما: %3 أو %4.</translation>
    </message>
    <message>
        <source>In %1 the clocks never show %2; they go forward over it.</source>
        <translation>في %1 لا تُظهر الساعات %2 أبدًا؛ فهي تتقدم وتتجاوزه.</translation>
    </message>
    <message>
        <source>--at takes a time such as 2027-03-01T09:00:00Z, 2027-03-01T09:00+01:00 or, with --zone, 2027-03-01T09:00; “%1” is none.</source>
        <translation>يأخذ --at وقتًا مثل 2027-03-01T09:00:00Z أو 2027-03-01T09:00+01:00 أو، مع --zone، مثل 2027-03-01T09:00؛ و«%1» ليس كذلك.</translation>
    </message>
    <message>
        <source>&apos;outbound send&apos; needs --%1. See outbound send --help.</source>
        <translation>يحتاج &apos;outbound send&apos; إلى --%1. انظر outbound send --help.</translation>
    </message>
    <message>
        <source>--now and --at exclude each other.</source>
        <translation>لا يجتمع --now و --at.</translation>
    </message>
    <message>
        <source>Say when: --now, or --at with a time. Nobody is texted by default.</source>
        <translation>حدّد الموعد: --now، أو --at مع وقت. لا تُرسَل رسالة إلى أحد من دون ذلك.</translation>
    </message>
    <message>
        <source>--zone is the zone of --at.</source>
        <translation>الخيار --zone هو المنطقة الزمنية للخيار --at.</translation>
    </message>
    <message>
        <source>--dry-run stores nothing, so there is nothing to --wait for.</source>
        <translation>لا يحفظ --dry-run شيئًا، فلا يوجد ما ينتظره --wait.</translation>
    </message>
    <message>
        <source>“%1” is no time zone. Names are such as Europe/London.</source>
        <translation>ليس «%1» منطقة زمنية. تُكتب الأسماء مثل Europe/London.</translation>
    </message>
</context>
<context>
    <name>SenderMeant</name>
    <message>
        <source>No numbers of the account are known. Ask it for them: outbound numbers sync.</source>
        <translation>لا أرقام معروفة للحساب. اطلبها منه: outbound numbers sync.</translation>
    </message>
    <message>
        <source>“%1” is no number of the account. There are: %2.</source>
        <translation>ليس «%1» من أرقام الحساب. الأرقام الموجودة: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceCommand</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>تتعذر كتابة %1: %2.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>There is no systemd here, so nothing was started. Let what starts programs here run: outbound --headless --data-dir %1</source>
        <translation>لا يوجد systemd هنا، لذا لم يُشغَّل شيء. اجعل ما يشغّل البرامج هنا ينفّذ: outbound --headless --data-dir %1</translation>
    </message>
    <message>
        <source>It runs now and from each login on. &apos;journalctl --user -u outbound&apos; shows what it says, &apos;loginctl enable-linger&apos; lets it run from boot on.</source>
        <translation>تعمل الخدمة الآن ومع كل تسجيل دخول لاحق. يعرض &apos;journalctl --user -u outbound&apos; ما تسجّله، ويتيح &apos;loginctl enable-linger&apos; تشغيلها منذ الإقلاع.</translation>
    </message>
    <message>
        <source>systemd did not take it. Where your session has one, say: systemctl --user enable --now %1</source>
        <translation>لم يقبلها systemd. إن كان في جلستك واحد، فنفّذ: systemctl --user enable --now %1</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>لا يوجد %1.</translation>
    </message>
    <message>
        <source>Stopped and disabled the service.</source>
        <translation>أُوقفت الخدمة وعُطّلت.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2.</source>
        <translation>تتعذر إزالة %1: %2.</translation>
    </message>
    <message>
        <source>Removed %1. The data stay where they are.</source>
        <translation>أُزيل %1. تبقى البيانات في مكانها.</translation>
    </message>
    <message>
        <source>No systemd was told of it; an engine that runs goes on until it is ended.</source>
        <translation>لم يُبلَّغ أي systemd بذلك؛ ويواصل المحرك العامل حتى يُنهى.</translation>
    </message>
</context>
<context>
    <name>StackedBar</name>
    <message>
        <source>Delivered %1, no confirmation %2, refused %3, pending %4</source>
        <translation>تم تسليم %1، بلا تأكيد %2، مرفوضة %3، معلّقة %4</translation>
    </message>
</context>
<context>
    <name>StandardOutput</name>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <translation>تتعذر الكتابة في الإخراج القياسي: %1.</translation>
    </message>
</context>
<context>
    <name>StartConnection</name>
    <message>
        <source>No account is connected. Set TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN, or say --sandbox.</source>
        <translation>لا يوجد حساب مرتبط. عيّن TWILIO_ACCOUNT_SID و TWILIO_AUTH_TOKEN، أو أضف --sandbox.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>مجدولة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارية</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>غير محسومة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>بلا تأكيد</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ملغى الاشتراك</translation>
    </message>
    <message>
        <source>Toll-free</source>
        <translation>رقم مجاني</translation>
    </message>
    <message>
        <source>Alphanumeric</source>
        <translation>اسم أبجدي رقمي</translation>
    </message>
    <message>
        <source>Short code</source>
        <translation>رقم قصير</translation>
    </message>
    <message>
        <source>Long code</source>
        <translation>رقم طويل</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>لوحة التحكم</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>pipes</source>
        <translation>خطوط رأسية</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a separator</comment>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Give the key a name that tells who uses it.</source>
        <translation>أعطِ المفتاح اسمًا يبيّن من يستخدمه.</translation>
    </message>
    <message>
        <source>There is no such key.</source>
        <translation>لا يوجد مفتاح كهذا.</translation>
    </message>
    <message>
        <source>Another program holds Outbound&apos;s data. Close it, or wait until it is done.</source>
        <translation>برنامج آخر يستخدم بيانات Outbound. أغلقه، أو انتظر حتى ينتهي.</translation>
    </message>
    <message>
        <source>Outbound could not write its data. Check that the disk has space and the data folder can be written.</source>
        <translation>تعذر على Outbound كتابة بياناته. تأكد من وجود مساحة على القرص ومن إمكان الكتابة في مجلد البيانات.</translation>
    </message>
    <message>
        <source>The list can&apos;t be handed over: %1 can&apos;t be written.</source>
        <translation>يتعذر تمرير القائمة: تتعذر الكتابة في %1.</translation>
    </message>
    <message>
        <source>What was handed over is not there any longer.</source>
        <translation>ما مُرِّر لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>This data was written by a newer Outbound. Update the program to open it.</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من Outbound. حدّث البرنامج لفتحها.</translation>
    </message>
    <message>
        <source>Opted out, so nothing was sent.</source>
        <translation>ألغى الاشتراك، لذا لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>The message is empty for this person.</source>
        <translation>الرسالة فارغة لهذا الشخص.</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>ما زال بإمكان «%1» الإرسال. ألغِها أولًا.</translation>
    </message>
    <message>
        <source>This recipient does not exist any more.</source>
        <translation>لم يعد هذا المستلم موجودًا.</translation>
    </message>
    <message>
        <source>Reported as failed first and as delivered later.</source>
        <translation>ورد أولًا أنها فشلت، ثم ورد أنه تم تسليمها.</translation>
    </message>
    <message>
        <source>Reported as failed first and as sent later.</source>
        <translation>ورد أولًا أنها فشلت، ثم ورد أنها أُرسلت.</translation>
    </message>
    <message>
        <source>There is nobody to try again: whoever is left either may have got the text or opted out.</source>
        <translation>لا أحد لتُعاد المحاولة معه: كل من بقي إما ربما وصلته الرسالة وإما ألغى الاشتراك.</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>موظف الاستقبال</translation>
    </message>
    <message>
        <source>This data was copied or restored, so some messages may have gone out since. Look before you go on.</source>
        <translation>نُسخت هذه البيانات أو استُعيدت، لذا ربما أُرسلت بعض الرسائل منذ ذلك الحين. تحقق قبل أن تواصل.</translation>
    </message>
    <message>
        <source>The campaign is no longer in a state that allows this.</source>
        <translation>لم تعد الحملة في حالة تسمح بهذا.</translation>
    </message>
    <message>
        <source>A pace is from 0.01 to 1,000 segments a second.</source>
        <translation>تكون السرعة من 0.01 إلى 1,000 مقطع في الثانية.</translation>
    </message>
    <message>
        <source>This campaign does not exist any more.</source>
        <translation>لم تعد هذه الحملة موجودة.</translation>
    </message>
    <message>
        <source>There is no such agent.</source>
        <translation>لا يوجد وكيل كهذا.</translation>
    </message>
    <message>
        <source>This number is not one of your account&apos;s numbers.</source>
        <translation>هذا الرقم ليس من أرقام حسابك.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>ألغى الاشتراك بالرد بكلمة STOP</translation>
    </message>
</context>
<context>
    <name>StoreAccess</name>
    <message>
        <source>There is no data in %1. Name its folder with --data-dir.</source>
        <translation>لا بيانات في %1. حدّد مجلدها مع --data-dir.</translation>
    </message>
    <message>
        <source>The data in %1 can&apos;t be read.</source>
        <translation>تتعذر قراءة البيانات في %1.</translation>
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
        <translation>قبلتها Twilio</translation>
    </message>
    <message>
        <source>Refused by Twilio</source>
        <translation>رفضتها Twilio</translation>
    </message>
    <message>
        <source>Certainly not sent</source>
        <translation>من المؤكد أنها لم تُرسَل</translation>
    </message>
    <message>
        <source>In doubt: no answer came. Twilio is asked before anything else is sent.</source>
        <translation>غير محسومة: لم يصل رد. تُسأل Twilio قبل إرسال أي شيء آخر.</translation>
    </message>
    <message>
        <source>On its way, no answer yet</source>
        <translation>في الطريق، لا رد بعد</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Undelivered</source>
        <translation>لم تُسلَّم</translation>
    </message>
    <message>
        <source>Sent by Twilio, no confirmation yet</source>
        <translation>أرسلتها Twilio، لا تأكيد بعد</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>With Twilio, not sent yet</source>
        <translation>لدى Twilio، لم تُرسَل بعد</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لم تُرسَل قط</translation>
    </message>
    <message>
        <source>Attempt %1 began</source>
        <translation>بدأت المحاولة %1</translation>
    </message>
    <message>
        <source>Known to have failed later</source>
        <translation>تبيّن لاحقًا أنها فشلت</translation>
    </message>
    <message>
        <source>Replied, asking for no more texts</source>
        <translation>ردّ وطلب عدم إرسال المزيد من الرسائل</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>ردّ</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <translation>غدًا %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>moment, time zone</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>date, time, time zone</comment>
        <translation>%1، %2 (%3)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>time, BST</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س و%2 د</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>قبل %1 ث</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>قبل %1 د</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>قبل %1 س</translation>
    </message>
</context>
<context>
    <name>Twilio</name>
    <message>
        <source>Twilio can&apos;t be reached. Outbound keeps trying.</source>
        <translation>يتعذر الوصول إلى Twilio. يواصل Outbound المحاولة.</translation>
    </message>
    <message>
        <source>Twilio gives no clear answer. Outbound looks every message up before it goes on.</source>
        <translation>لا تعطي Twilio ردًا واضحًا. يتحقق Outbound من كل رسالة قبل أن يواصل.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio is full. Outbound keeps trying.</source>
        <translation>طابور رقم الإرسال لدى Twilio ممتلئ. يواصل Outbound المحاولة.</translation>
    </message>
    <message>
        <source>Something that is not Twilio answered (HTTP %1). Check the network, then resume.</source>
        <translation>وصل رد من شيء غير Twilio (HTTP %1). افحص الشبكة، ثم استأنف.</translation>
    </message>
    <message>
        <source>Twilio asks to slow down. Outbound keeps trying.</source>
        <translation>تطلب Twilio الإبطاء. يواصل Outbound المحاولة.</translation>
    </message>
    <message>
        <source>Twilio can&apos;t be reached. Check the network and try again.</source>
        <translation>يتعذر الوصول إلى Twilio. افحص الشبكة وأعد المحاولة.</translation>
    </message>
</context>
<context>
    <name>TwilioErrors</name>
    <message>
        <source>The Twilio account is not active. Look into the Twilio console.</source>
        <translation>حساب Twilio غير نشط. راجع لوحة إدارة Twilio.</translation>
    </message>
    <message>
        <source>A trial account can&apos;t do this. Upgrade it in the Twilio console.</source>
        <translation>لا يستطيع حساب Twilio التجريبي فعل هذا. حوّله إلى حساب مدفوع في لوحة إدارة Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not accept the credentials. Connect the account again.</source>
        <translation>لم تقبل Twilio بيانات الدخول. اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>Twilio denied access. Look into the Twilio console.</source>
        <translation>رفضت Twilio السماح بالوصول. راجع لوحة إدارة Twilio.</translation>
    </message>
    <message>
        <source>Twilio&apos;s test credentials can&apos;t do this. Connect with live ones.</source>
        <translation>لا تتيح بيانات دخول Twilio الاختبارية فعل هذا. اربط الحساب ببيانات الدخول الفعلية.</translation>
    </message>
    <message>
        <source>Twilio forbids this account to send. Look into the Twilio console.</source>
        <translation>تمنع Twilio هذا الحساب من الإرسال. راجع لوحة إدارة Twilio.</translation>
    </message>
    <message>
        <source>Twilio does not know this account. Connect the account again.</source>
        <translation>لا تعرف Twilio هذا الحساب. اربط الحساب من جديد.</translation>
    </message>
    <message>
        <source>Not a valid phone number</source>
        <translation>ليس رقم هاتف صالحًا</translation>
    </message>
    <message>
        <source>The sending number is not valid. Choose another number.</source>
        <translation>رقم الإرسال غير صالح. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>The recipient is the sending number itself</source>
        <translation>المستلم هو رقم الإرسال نفسه</translation>
    </message>
    <message>
        <source>Texting this country is switched off in Twilio&apos;s Geo Permissions</source>
        <translation>الإرسال إلى هذا البلد متوقف في أذونات البلدان (Geo Permissions) لدى Twilio</translation>
    </message>
    <message>
        <source>The sending number can&apos;t send text messages. Choose another number.</source>
        <translation>لا يستطيع رقم الإرسال إرسال رسائل نصية. اختر رقمًا آخر.</translation>
    </message>
    <message>
        <source>The message is empty for this person</source>
        <translation>الرسالة فارغة لهذا الشخص</translation>
    </message>
    <message>
        <source>There is no sending number. Choose one.</source>
        <translation>لا يوجد رقم إرسال. اختر رقمًا.</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>لا يوجد رقم هاتف</translation>
    </message>
    <message>
        <source>The sending number is not on this account or can&apos;t send texts.</source>
        <translation>رقم الإرسال ليس في هذا الحساب أو لا يستطيع إرسال الرسائل.</translation>
    </message>
    <message>
        <source>A trial account can only send from its own Twilio number.</source>
        <translation>لا يستطيع حساب Twilio التجريبي الإرسال إلا من رقم Twilio الخاص به.</translation>
    </message>
    <message>
        <source>A trial account can only text numbers it has verified</source>
        <translation>لا يستطيع حساب Twilio التجريبي الإرسال إلا إلى أرقام تحقَّق منها</translation>
    </message>
    <message>
        <source>The status callback address is not valid.</source>
        <translation>عنوان الإبلاغ بالحالة (status callback) غير صالح.</translation>
    </message>
    <message>
        <source>Opted out by replying STOP</source>
        <translation>ألغى الاشتراك بالرد بكلمة STOP</translation>
    </message>
    <message>
        <source>This number can&apos;t be reached from the sending number</source>
        <translation>لا يمكن الوصول إلى هذا الرقم من رقم الإرسال</translation>
    </message>
    <message>
        <source>Not a mobile number</source>
        <translation>ليس رقم هاتف محمول</translation>
    </message>
    <message>
        <source>The sending number matches more than one of the account&apos;s senders.</source>
        <translation>يطابق رقم الإرسال أكثر من جهة إرسال واحدة في الحساب.</translation>
    </message>
    <message>
        <source>The message is longer than 1,600 characters</source>
        <translation>الرسالة أطول من 1,600 حرف</translation>
    </message>
    <message>
        <source>A landline, which can&apos;t receive texts</source>
        <translation>خط أرضي، ولا يستطيع استقبال الرسائل</translation>
    </message>
    <message>
        <source>The sending number is not on this account.</source>
        <translation>رقم الإرسال ليس في هذا الحساب.</translation>
    </message>
    <message>
        <source>The messaging service has no sender.</source>
        <translation>ليس في خدمة المراسلة (Messaging Service) أي رقم إرسال.</translation>
    </message>
    <message>
        <source>The messaging service does not exist.</source>
        <translation>خدمة المراسلة (Messaging Service) غير موجودة.</translation>
    </message>
    <message>
        <source>The sender&apos;s queue at Twilio was full</source>
        <translation>كان طابور رقم الإرسال لدى Twilio ممتلئًا</translation>
    </message>
    <message>
        <source>The Twilio account is suspended. Look into the Twilio console.</source>
        <translation>حساب Twilio موقوف. راجع لوحة إدارة Twilio.</translation>
    </message>
    <message>
        <source>Phone off or unreachable</source>
        <translation>الهاتف مغلق أو يتعذر الوصول إليه</translation>
    </message>
    <message>
        <source>The message was blocked</source>
        <translation>حُظرت الرسالة</translation>
    </message>
    <message>
        <source>Unknown handset</source>
        <translation>جهاز هاتف غير معروف</translation>
    </message>
    <message>
        <source>A landline or a carrier that can&apos;t be reached</source>
        <translation>خط أرضي أو شركة اتصالات يتعذر الوصول إليها</translation>
    </message>
    <message>
        <source>The carrier filtered the message</source>
        <translation>حجب نظام التصفية لدى شركة الاتصالات الرسالة</translation>
    </message>
    <message>
        <source>The carrier gave no reason</source>
        <translation>لم تذكر شركة الاتصالات سببًا</translation>
    </message>
    <message>
        <source>The carrier&apos;s network was congested</source>
        <translation>كانت شبكة شركة الاتصالات مزدحمة</translation>
    </message>
    <message>
        <source>The sender&apos;s daily limit is used up.</source>
        <translation>استُنفد الحد اليومي لرقم الإرسال.</translation>
    </message>
    <message>
        <source>The toll-free number is not verified yet.</source>
        <translation>لم يتم التحقق من الرقم المجاني بعد.</translation>
    </message>
    <message>
        <source>US carriers ask for A2P 10DLC registration of this number.</source>
        <translation>تطلب شركات الاتصالات الأمريكية تسجيل هذا الرقم في A2P 10DLC.</translation>
    </message>
    <message>
        <source>The A2P 10DLC registration of this number is not finished.</source>
        <translation>لم يكتمل تسجيل هذا الرقم في A2P 10DLC.</translation>
    </message>
    <message>
        <source>It could not be delivered in time and expired</source>
        <translation>تعذر تسليمها في الوقت المحدد فانتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Twilio asks for a messaging service to schedule messages.</source>
        <translation>تطلب Twilio خدمة مراسلة (Messaging Service) لجدولة الرسائل.</translation>
    </message>
    <message>
        <source>The account&apos;s daily limit of messages is reached.</source>
        <translation>بلغ الحساب حده اليومي لعدد الرسائل.</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>%1, %2 (%3)</source>
        <extracomment>date, time (time zone): &quot;21 Nov 2026, 09:00 (Europe/London)&quot;</extracomment>
        <translation>%1، %2 (%3)</translation>
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
        <translation>الحد الأقصى لعدد أحرف عنوان webhook هو %1.</translation>
    </message>
    <message>
        <source>A webhook URL is a whole one, such as https://example.com/outbound.</source>
        <translation>يجب أن يكون عنوان webhook كاملًا، مثل ⁦https://example.com/outbound.⁩</translation>
    </message>
    <message>
        <source>Leave the user name and password out of the webhook URL. What is sent is signed.</source>
        <translation>لا تضع اسم المستخدم وكلمة المرور في عنوان webhook. ما يُرسَل موقَّع.</translation>
    </message>
    <message>
        <source>A webhook URL begins with https:// unless it leads to this computer.</source>
        <translation>يبدأ عنوان webhook بـ https:// إلا إذا كان يؤدي إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A webhook secret has %1 to %2 characters.</source>
        <translation>عدد أحرف سر webhook من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>outbound::AccountFields</name>
    <message>
        <source>Account SID</source>
        <translation>معرّف الحساب (SID)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 خانة من الأحرف والأرقام</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
    </message>
</context>
<context>
    <name>outbound::AccountSection</name>
    <message>
        <source>Twilio account</source>
        <translation>حساب Twilio</translation>
    </message>
    <message>
        <source>Messages are sent and billed by this account. The token stays in the desktop keychain.</source>
        <translation>تُرسَل الرسائل من هذا الحساب وتُحتسب عليه تكلفتها. يبقى رمز المصادقة في حلقة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>اختبار من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>استخدام هذا الحساب</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>The new token is tested before it takes the place of the old one.</source>
        <translation>يُختبر رمز المصادقة الجديد قبل أن يحل محل القديم.</translation>
    </message>
    <message>
        <source>The engine in the background sends and keeps its account, so it can’t be disconnected from this window.</source>
        <translation>المحرك العامل في الخلفية يرسل ويحتفظ بحسابه، لذا لا يمكن فصله من هذه النافذة.</translation>
    </message>
    <message>
        <source>The sandbox is in use. An account is tested before it takes its place.</source>
        <translation>البيئة التجريبية قيد الاستخدام. يُختبر الحساب قبل أن يحل محلها.</translation>
    </message>
    <message>
        <source>No account yet. Its SID and token stand in the Twilio console; they are tested before they are kept.</source>
        <translation>لا حساب بعد. تجد SID ورمز المصادقة في لوحة إدارة Twilio؛ ويُختبران قبل حفظهما.</translation>
    </message>
    <message>
        <source>The sandbox is in use; this account waits.</source>
        <translation>البيئة التجريبية قيد الاستخدام؛ وهذا الحساب ينتظر.</translation>
    </message>
    <message>
        <source>Checking with Twilio …</source>
        <translation>جارٍ التحقق لدى Twilio…</translation>
    </message>
    <message>
        <source>Connected %1</source>
        <comment>time of day</comment>
        <translation>تم الربط في %1</translation>
    </message>
    <message>
        <source>Not connected. What is in use stays as it was.</source>
        <translation>لم يتم الربط. يبقى ما هو قيد الاستخدام كما كان.</translation>
    </message>
    <message>
        <source>Asking the keychain …</source>
        <translation>جارٍ سؤال حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>Connected to %1, checked %2.</source>
        <comment>account, time</comment>
        <translation>تم الربط بحساب %1، آخر تحقق في %2.</translation>
    </message>
    <message>
        <source>Connected to %1. %2</source>
        <comment>account, sentence</comment>
        <translation>تم الربط بحساب %1. %2</translation>
    </message>
    <message>
        <source>The token is removed from the keychain. Campaigns and opt-outs stay.</source>
        <translation>يُزال رمز المصادقة من حلقة المفاتيح. تبقى الحملات وإلغاءات الاشتراك.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) stop sending until the account is connected again.</source>
        <translation>
            <numerusform>لا تتوقف أي حملة عن الإرسال.</numerusform>
            <numerusform>تتوقف حملة واحدة عن الإرسال حتى يُربط الحساب من جديد.</numerusform>
            <numerusform>تتوقف حملتان عن الإرسال حتى يُربط الحساب من جديد.</numerusform>
            <numerusform>تتوقف %Ln حملات عن الإرسال حتى يُربط الحساب من جديد.</numerusform>
            <numerusform>تتوقف %Ln حملة عن الإرسال حتى يُربط الحساب من جديد.</numerusform>
            <numerusform>تتوقف %Ln حملة عن الإرسال حتى يُربط الحساب من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disconnect this Twilio account?</source>
        <translation>هل تريد فصل حساب Twilio هذا؟</translation>
    </message>
    <message>
        <source>Stay connected</source>
        <translation>إبقاء الربط</translation>
    </message>
    <message>
        <source>Disconnected %1</source>
        <comment>time of day</comment>
        <translation>تم الفصل في %1</translation>
    </message>
</context>
<context>
    <name>outbound::AgentCard</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Default agent</source>
        <translation>الوكيل الافتراضي</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>تعليمات النظام</translation>
    </message>
    <message>
        <source>Answers the replies to campaigns that name no other.</source>
        <translation>يجيب عن الردود على الحملات التي لا تسمّي وكيلًا آخر.</translation>
    </message>
    <message>
        <source>How it answers: for whom it speaks, what it may promise, when a person takes over.</source>
        <translation>كيف يجيب: باسم من يتكلم، وبماذا يجوز له أن يَعِد، ومتى يتولى الأمر شخص.</translation>
    </message>
</context>
<context>
    <name>outbound::AgentsSection</name>
    <message>
        <source>Agents</source>
        <translation>الوكلاء</translation>
    </message>
    <message>
        <source>Who answers the replies to a campaign. Each campaign names one.</source>
        <translation>من يجيب عن الردود على الحملة. لكل حملة وكيل واحد.</translation>
    </message>
    <message>
        <source>New agent</source>
        <translation>وكيل جديد</translation>
    </message>
    <message>
        <source>New agent %1</source>
        <comment>number</comment>
        <translation>وكيل جديد %1</translation>
    </message>
    <message>
        <source>“%1” created</source>
        <comment>name of an agent</comment>
        <translation>أُنشئ «%1»</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم الحفظ في %1</translation>
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
        <translation>تنشئ برامج أخرى على هذا الحاسوب الحملات وتتابعها عبر REST. لا يستطيع أحد خارج هذا الحاسوب الوصول إلى هذه الواجهة.</translation>
    </message>
    <message>
        <source>Let other programs on this computer use the API</source>
        <translation>السماح لبرامج أخرى على هذا الحاسوب باستخدام API</translation>
    </message>
    <message>
        <source>This window itself reaches the engine in the background by it.</source>
        <translation>تصل هذه النافذة نفسها إلى المحرك العامل في الخلفية عن طريق هذه الواجهة.</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>The address was copied</source>
        <translation>نُسخ العنوان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Port %1 is not free, or another one was asked for at the start.</source>
        <translation>المنفذ %1 غير متاح، أو طُلب منفذ آخر عند التشغيل.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
</context>
<context>
    <name>outbound::Attachment</name>
    <message>
        <source>Its API is switched off, so no other window or command can use it.</source>
        <translation>واجهة API لديه متوقفة، لذا لا تستطيع أي نافذة أخرى أو أمر آخر استخدامه.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>لا يرد.</translation>
    </message>
    <message>
        <source>It is Outbound %1 and this is Outbound %2. Start it anew, so that both are the same.</source>
        <translation>إصداره Outbound %1 وهذا Outbound %2. أعد تشغيله ليكون الإصداران متطابقين.</translation>
    </message>
    <message>
        <source>The engine that sends has stopped. Start it again.</source>
        <translation>توقف محرك الإرسال. شغّله من جديد.</translation>
    </message>
</context>
<context>
    <name>outbound::Audience</name>
    <message>
        <source>“%1”: %2</source>
        <comment>list.csv; a sentence</comment>
        <translation>الملف «%1»: %2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>البلد</translation>
    </message>
</context>
<context>
    <name>outbound::AudienceSection</name>
    <message>
        <source>Pasted numbers</source>
        <translation>أرقام ملصقة</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>لصق أرقام</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Drop a file, or paste</source>
        <translation>أفلت ملفًا أو ألصق</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>عمود الهاتف</translation>
    </message>
    <message>
        <source>CSV, 200 MB and 1,000,000 rows at most</source>
        <translation>ملف CSV، حتى 200 MB و1,000,000 صف</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>اختيار قائمة</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignActions</name>
    <message>
        <source>It has no number to send from.</source>
        <translation>ليس لها رقم ترسل منه.</translation>
    </message>
    <message>
        <source>Its message is empty.</source>
        <translation>رسالتها فارغة.</translation>
    </message>
    <message>
        <source>There is nobody to send it to.</source>
        <translation>لا أحد لتُرسَل إليه.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignCharts</name>
    <message>
        <source>Deliveries over time</source>
        <translation>التسليم عبر الزمن</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Segments/min</source>
        <translation>مقاطع/دقيقة</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDeeds</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>جدولة…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>تغيير الموعد…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>إعادة المحاولة</numerusform>
            <numerusform>إعادة المحاولة مع شخص واحد</numerusform>
            <numerusform>إعادة المحاولة مع شخصين</numerusform>
            <numerusform>إعادة المحاولة مع %Ln أشخاص</numerusform>
            <numerusform>إعادة المحاولة مع %Ln شخصًا</numerusform>
            <numerusform>إعادة المحاولة مع %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>إلغاء الحملة</translation>
    </message>
    <message>
        <source>“%1” may still send. Cancel it first.</source>
        <translation>ما زال بإمكان «%1» الإرسال. ألغِها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>إلغاء الحملات</numerusform>
            <numerusform>إلغاء حملة واحدة</numerusform>
            <numerusform>إلغاء حملتين</numerusform>
            <numerusform>إلغاء %Ln حملات</numerusform>
            <numerusform>إلغاء %Ln حملة</numerusform>
            <numerusform>إلغاء %Ln حملة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignDelegate</name>
    <message>
        <source>Campaign name</source>
        <translation>اسم الحملة</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignEditor</name>
    <message>
        <source> (copy)</source>
        <comment>behind the name of a campaign</comment>
        <translation> (نسخة)</translation>
    </message>
    <message>
        <source>Replies go to %1</source>
        <translation>تصل الردود إلى %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFigures</name>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 من %2 معروفة النتيجة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>no confirmation</source>
        <translation>بلا تأكيد</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>لم تُرسَل قط</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>with Twilio</source>
        <translation>لدى Twilio</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>unconfirmed</source>
        <translation>بلا تأكيد</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignFilterBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignForm</name>
    <message>
        <source>Campaign name</source>
        <translation>اسم الحملة</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignHeader</name>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>العودة إلى حملات SMS</translation>
    </message>
    <message>
        <source>Campaign name</source>
        <translation>اسم الحملة</translation>
    </message>
    <message>
        <source>More about this campaign</source>
        <translation>المزيد عن هذه الحملة</translation>
    </message>
    <message>
        <source>Copy campaign ID</source>
        <translation>نسخ معرّف الحملة</translation>
    </message>
    <message>
        <source>Refresh receipts</source>
        <translation>تحديث إشعارات التسليم</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>تبدأ %1</translation>
    </message>
    <message>
        <source>started %1</source>
        <translation>بدأت %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>أُنشئت %1</translation>
    </message>
    <message>
        <source>Receipts as of %1</source>
        <translation>آخر إشعارات التسليم: %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1، متأخرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln replied</source>
        <comment>people</comment>
        <translation>
            <numerusform>لم يردّ أحد</numerusform>
            <numerusform>ردّ شخص واحد</numerusform>
            <numerusform>ردّ شخصان</numerusform>
            <numerusform>ردّ %Ln أشخاص</numerusform>
            <numerusform>ردّ %Ln شخصًا</numerusform>
            <numerusform>ردّ %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNews</name>
    <message>
        <source>%1 delivered, %2 refused, %3 not confirmed yet.</source>
        <translation>تم تسليم %1، رُفضت %2، بلا تأكيد بعد %3.</translation>
    </message>
    <message>
        <source>%1 is done</source>
        <translation>اكتملت الحملة %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فشلت الحملة %1</translation>
    </message>
    <message>
        <source>%1 is paused</source>
        <translation>توقفت الحملة %1 مؤقتًا</translation>
    </message>
    <message numerus="yes">
        <source>First replies to %1</source>
        <translation>
            <numerusform>لا ردود على الحملة %1</numerusform>
            <numerusform>أول ردّ على الحملة %1</numerusform>
            <numerusform>أول ردّين على الحملة %1</numerusform>
            <numerusform>أول الردود على الحملة %1</numerusform>
            <numerusform>أول الردود على الحملة %1</numerusform>
            <numerusform>أول الردود على الحملة %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people replied.</source>
        <translation>
            <numerusform>لم يردّ أحد.</numerusform>
            <numerusform>ردّ شخص واحد.</numerusform>
            <numerusform>ردّ شخصان.</numerusform>
            <numerusform>ردّ %Ln أشخاص.</numerusform>
            <numerusform>ردّ %Ln شخصًا.</numerusform>
            <numerusform>ردّ %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::CampaignNotice</name>
    <message numerus="yes">
        <source>%Ln already with Twilio can&apos;t be recalled</source>
        <translation>
            <numerusform>لا رسائل لدى Twilio</numerusform>
            <numerusform>رسالة واحدة صارت لدى Twilio ولا يمكن استرجاعها</numerusform>
            <numerusform>رسالتان صارتا لدى Twilio ولا يمكن استرجاعهما</numerusform>
            <numerusform>%Ln رسائل صارت لدى Twilio ولا يمكن استرجاعها</numerusform>
            <numerusform>%Ln رسالة صارت لدى Twilio ولا يمكن استرجاعها</numerusform>
            <numerusform>%Ln رسالة صارت لدى Twilio ولا يمكن استرجاعها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are being looked up</source>
        <translation>
            <numerusform>لا رسائل يجري التحقق منها</numerusform>
            <numerusform>يجري التحقق من رسالة واحدة</numerusform>
            <numerusform>يجري التحقق من رسالتين</numerusform>
            <numerusform>يجري التحقق من %Ln رسائل</numerusform>
            <numerusform>يجري التحقق من %Ln رسالة</numerusform>
            <numerusform>يجري التحقق من %Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is sent</source>
        <translation>لا يُرسَل المزيد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln</source>
        <translation>
            <numerusform>إعادة المحاولة (%Ln)</numerusform>
            <numerusform>إعادة المحاولة (%Ln)</numerusform>
            <numerusform>إعادة المحاولة (%Ln)</numerusform>
            <numerusform>إعادة المحاولة (%Ln)</numerusform>
            <numerusform>إعادة المحاولة (%Ln)</numerusform>
            <numerusform>إعادة المحاولة (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused. %1</source>
        <translation>متوقفة مؤقتًا. %1</translation>
    </message>
    <message>
        <source>Paused: %1 %2</source>
        <comment>reason, what it means</comment>
        <translation>متوقفة مؤقتًا: %1 %2</translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation>ملغاة. %1</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignPage</name>
    <message>
        <source>Refresh receipts</source>
        <translation>تحديث إشعارات التسليم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are texted again.</source>
        <translation>
            <numerusform>لا تُرسَل الرسالة من جديد إلى أحد.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى شخص واحد.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى شخصين.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى %Ln أشخاص.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى %Ln شخصًا.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>العودة إلى حملات SMS</translation>
    </message>
    <message>
        <source>in flight</source>
        <translation>في الطريق</translation>
    </message>
    <message>
        <source>They were opted out already.</source>
        <translation>كان اشتراكهم ملغى من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people were opted out. They are never texted again.</source>
        <translation>
            <numerusform>لم يُلغَ اشتراك أحد.</numerusform>
            <numerusform>أُلغي اشتراك شخص واحد. لن تُرسَل إليه رسالة بعد الآن أبدًا.</numerusform>
            <numerusform>أُلغي اشتراك شخصين. لن تُرسَل إليهما رسالة بعد الآن أبدًا.</numerusform>
            <numerusform>أُلغي اشتراك %Ln أشخاص. لن تُرسَل إليهم رسالة بعد الآن أبدًا.</numerusform>
            <numerusform>أُلغي اشتراك %Ln شخصًا. لن تُرسَل إليهم رسالة بعد الآن أبدًا.</numerusform>
            <numerusform>أُلغي اشتراك %Ln شخص. لن تُرسَل إليهم رسالة بعد الآن أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>This campaign can&apos;t be shown</source>
        <translation>يتعذر عرض هذه الحملة</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignProof</name>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-الأشخاص.csv</translation>
    </message>
    <message>
        <source>As of %1 %2</source>
        <comment>date, time</comment>
        <translation>حتى %1 %2</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsModel</name>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation>%1/دقيقة</translation>
    </message>
    <message>
        <source>Starts %1</source>
        <extracomment>&quot;d MMM&quot; is the format of a date: day and month in the language&apos;s order</extracomment>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Message is empty</source>
        <translation>الرسالة فارغة</translation>
    </message>
    <message>
        <source>Nobody to send to</source>
        <translation>لا مستلمين</translation>
    </message>
    <message>
        <source>%1 ready</source>
        <translation>جاهزة للإرسال: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>paused by you</source>
        <translation>أوقفتها أنت</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>تم تسليم %1</translation>
    </message>
    <message>
        <source>None accepted</source>
        <translation>لم تُقبل أي رسالة</translation>
    </message>
    <message>
        <source>All were sent</source>
        <translation>أُرسلت كلها</translation>
    </message>
    <message>
        <source>%1 never sent</source>
        <translation>لم تُرسَل قط: %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>قيد البدء</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsPage</name>
    <message>
        <source>SMS Campaigns</source>
        <translation>حملات SMS</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>بحث في الحملات</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>لا حملات بعد</translation>
    </message>
    <message>
        <source>A list and a sentence are enough.</source>
        <translation>تكفي قائمة وجملة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>إنشاء نسخة</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Sort the campaigns</source>
        <translation>ترتيب الحملات</translation>
    </message>
    <message>
        <source>No campaign is a draft</source>
        <translation>لا توجد مسودات</translation>
    </message>
    <message>
        <source>No campaign is scheduled</source>
        <translation>لا توجد حملات مجدولة</translation>
    </message>
    <message>
        <source>No campaign is running</source>
        <translation>لا توجد حملات جارية</translation>
    </message>
    <message>
        <source>No campaign is paused</source>
        <translation>لا توجد حملات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>No campaign is done</source>
        <translation>لا توجد حملات مكتملة</translation>
    </message>
    <message>
        <source>No campaign has failed</source>
        <translation>لا توجد حملات فاشلة</translation>
    </message>
    <message>
        <source>No campaign is cancelled</source>
        <translation>لا توجد حملات ملغاة</translation>
    </message>
    <message>
        <source>No campaign is like that</source>
        <translation>لا توجد حملات كهذه</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln campaign(s).</source>
        <translation>
            <numerusform>لا تخفي التصفية أي حملة.</numerusform>
            <numerusform>تخفي التصفية حملة واحدة.</numerusform>
            <numerusform>تخفي التصفية حملتين.</numerusform>
            <numerusform>تخفي التصفية %Ln حملات.</numerusform>
            <numerusform>تخفي التصفية %Ln حملة.</numerusform>
            <numerusform>تخفي التصفية %Ln حملة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>لا حملات</numerusform>
            <numerusform>حملة واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%Ln حملات</numerusform>
            <numerusform>%Ln حملة</numerusform>
            <numerusform>%Ln حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln campaign(s)</source>
        <translation>
            <numerusform>%1 من لا شيء</numerusform>
            <numerusform>%1 من حملة واحدة</numerusform>
            <numerusform>%1 من حملتين</numerusform>
            <numerusform>%1 من %Ln حملات</numerusform>
            <numerusform>%1 من %Ln حملة</numerusform>
            <numerusform>%1 من %Ln حملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new campaign(s).</source>
        <translation>
            <numerusform>لا حملات جديدة.</numerusform>
            <numerusform>حملة جديدة واحدة.</numerusform>
            <numerusform>حملتان جديدتان.</numerusform>
            <numerusform>%Ln حملات جديدة.</numerusform>
            <numerusform>%Ln حملة جديدة.</numerusform>
            <numerusform>%Ln حملة جديدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذفت «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s) deleted.</source>
        <translation>
            <numerusform>لم تُحذف أي حملة.</numerusform>
            <numerusform>حُذفت حملة واحدة.</numerusform>
            <numerusform>حُذفت حملتان.</numerusform>
            <numerusform>حُذفت %Ln حملات.</numerusform>
            <numerusform>حُذفت %Ln حملة.</numerusform>
            <numerusform>حُذفت %Ln حملة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The campaigns can&apos;t be read</source>
        <translation>تتعذر قراءة الحملات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>outbound::CampaignsTable</name>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
</context>
<context>
    <name>outbound::CancelDialog</name>
    <message numerus="yes">
        <source>%Ln people will not be texted, and the campaign can&apos;t be resumed.</source>
        <translation>
            <numerusform>لا أحد ينتظر الإرسال، ولا يمكن استئناف الحملة بعد ذلك.</numerusform>
            <numerusform>شخص واحد لن تُرسَل إليه الرسالة، ولا يمكن استئناف الحملة بعد ذلك.</numerusform>
            <numerusform>شخصان لن تُرسَل إليهما الرسالة، ولا يمكن استئناف الحملة بعد ذلك.</numerusform>
            <numerusform>%Ln أشخاص لن تُرسَل إليهم الرسالة، ولا يمكن استئناف الحملة بعد ذلك.</numerusform>
            <numerusform>%Ln شخصًا لن تُرسَل إليهم الرسالة، ولا يمكن استئناف الحملة بعد ذلك.</numerusform>
            <numerusform>%Ln شخص لن تُرسَل إليهم الرسالة، ولا يمكن استئناف الحملة بعد ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) already with Twilio can&apos;t be recalled.</source>
        <translation>
            <numerusform>لا رسائل لدى Twilio.</numerusform>
            <numerusform>رسالة واحدة صارت لدى Twilio ولا يمكن استرجاعها.</numerusform>
            <numerusform>رسالتان صارتا لدى Twilio ولا يمكن استرجاعهما.</numerusform>
            <numerusform>%Ln رسائل صارت لدى Twilio ولا يمكن استرجاعها.</numerusform>
            <numerusform>%Ln رسالة صارت لدى Twilio ولا يمكن استرجاعها.</numerusform>
            <numerusform>%Ln رسالة صارت لدى Twilio ولا يمكن استرجاعها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel “%1”?</source>
        <translation>هل تريد إلغاء «%1»؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message>
        <source>Cancel campaign</source>
        <translation>إلغاء الحملة</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)?</source>
        <translation>
            <numerusform>هل تريد إلغاء الحملات؟</numerusform>
            <numerusform>هل تريد إلغاء حملة واحدة؟</numerusform>
            <numerusform>هل تريد إلغاء حملتين؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln حملات؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln حملة؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln حملة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) will not be sent, and the campaigns can&apos;t be resumed.</source>
        <translation>
            <numerusform>لا رسائل تنتظر الإرسال، ولا يمكن استئناف الحملات بعد ذلك.</numerusform>
            <numerusform>رسالة واحدة لن تُرسَل، ولا يمكن استئناف الحملات بعد ذلك.</numerusform>
            <numerusform>رسالتان لن تُرسَلا، ولا يمكن استئناف الحملات بعد ذلك.</numerusform>
            <numerusform>%Ln رسائل لن تُرسَل، ولا يمكن استئناف الحملات بعد ذلك.</numerusform>
            <numerusform>%Ln رسالة لن تُرسَل، ولا يمكن استئناف الحملات بعد ذلك.</numerusform>
            <numerusform>%Ln رسالة لن تُرسَل، ولا يمكن استئناف الحملات بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln campaign(s)</source>
        <translation>
            <numerusform>إلغاء الحملات</numerusform>
            <numerusform>إلغاء حملة واحدة</numerusform>
            <numerusform>إلغاء حملتين</numerusform>
            <numerusform>إلغاء %Ln حملات</numerusform>
            <numerusform>إلغاء %Ln حملة</numerusform>
            <numerusform>إلغاء %Ln حملة</numerusform>
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
        <translation>حالات الفشل</translation>
    </message>
    <message>
        <source>Nobody failed so far.</source>
        <translation>لم تفشل أي رسالة حتى الآن.</translation>
    </message>
    <message>
        <source>No confirmation counts as failed until the carrier answers. Outbound keeps asking.</source>
        <translation>تُحسب الرسالة «بلا تأكيد» فاشلة حتى ترد شركة الاتصالات. يواصل Outbound السؤال.</translation>
    </message>
    <message numerus="yes">
        <source>Why %Ln failed</source>
        <translation>
            <numerusform>حالات الفشل</numerusform>
            <numerusform>لماذا فشلت رسالة واحدة</numerusform>
            <numerusform>لماذا فشلت رسالتان</numerusform>
            <numerusform>لماذا فشلت %Ln رسائل</numerusform>
            <numerusform>لماذا فشلت %Ln رسالة</numerusform>
            <numerusform>لماذا فشلت %Ln رسالة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
</context>
<context>
    <name>outbound::ChartPane</name>
    <message>
        <source>More about %1</source>
        <translation>المزيد عن: %1</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>نسخ القيم</translation>
    </message>
    <message>
        <source>Export PNG…</source>
        <translation>تصدير PNG…</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>تصدير CSV…</translation>
    </message>
    <message>
        <source>Show as chart</source>
        <translation>عرض كمخطط</translation>
    </message>
    <message>
        <source>Export PNG</source>
        <translation>تصدير PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>صور PNG (*.png)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>campaign, chart</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>“%1” was saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>تعذر حفظ «%1»: %2.</translation>
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
        <translation>فعل هذا من الآن فصاعدًا؛ يمكن تغييره في الإعدادات</translation>
    </message>
    <message numerus="yes">
        <source>Keep sending %Ln campaign(s)?</source>
        <translation>
            <numerusform>هل يستمر الإرسال؟</numerusform>
            <numerusform>هل يستمر إرسال حملة واحدة؟</numerusform>
            <numerusform>هل يستمر إرسال حملتين؟</numerusform>
            <numerusform>هل يستمر إرسال %Ln حملات؟</numerusform>
            <numerusform>هل يستمر إرسال %Ln حملة؟</numerusform>
            <numerusform>هل يستمر إرسال %Ln حملة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Outbound can go on in the background, with its icon in the tray. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>يمكن أن يواصل Outbound العمل في الخلفية، وأيقونته في علبة النظام. تنتظر الحملات المتوقفة مؤقتًا حتى تستأنفها؛ ولا تُرسَل الرسالة إلى أحد مرتين.</translation>
    </message>
    <message>
        <source>Outbound can go on as a minimised window. Paused campaigns wait until you resume them; nobody is texted twice.</source>
        <translation>يمكن أن يواصل Outbound العمل كنافذة مصغّرة. تنتظر الحملات المتوقفة مؤقتًا حتى تستأنفها؛ ولا تُرسَل الرسالة إلى أحد مرتين.</translation>
    </message>
    <message>
        <source>Stay open</source>
        <translation>إبقاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>إيقاف مؤقت وإغلاق</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>مواصلة الإرسال</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnChooser</name>
    <message>
        <source>Show this column</source>
        <translation>إظهار هذا العمود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnDelegate</name>
    <message>
        <source>Name of the variable</source>
        <translation>اسم المتغير</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnList</name>
    <message>
        <source>Columns of the list</source>
        <translation>أعمدة القائمة</translation>
    </message>
    <message>
        <source>Enter chooses what a column is used as, F2 names its variable.</source>
        <translation>اضغط Enter لاختيار استخدام العمود، وF2 لتسمية متغيره.</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>الاستخدام</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnMenu</name>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message numerus="yes">
        <source>%n empty cell(s)</source>
        <translation>
            <numerusform>لا خلايا فارغة</numerusform>
            <numerusform>خلية فارغة واحدة</numerusform>
            <numerusform>خليتان فارغتان</numerusform>
            <numerusform>%n خلايا فارغة</numerusform>
            <numerusform>%n خلية فارغة</numerusform>
            <numerusform>%n خلية فارغة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ColumnRow</name>
    <message>
        <source>Region</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Phone column</source>
        <translation>عمود الهاتف</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
</context>
<context>
    <name>outbound::ColumnWindow</name>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
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
        <translation>العمود</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>الفارغة</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>الاستخدام</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>المتغير</translation>
    </message>
</context>
<context>
    <name>outbound::CommandPalette</name>
    <message>
        <source>Find or do</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Nothing is called like that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
</context>
<context>
    <name>outbound::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
</context>
<context>
    <name>outbound::ConnectCard</name>
    <message>
        <source>Connect Twilio</source>
        <translation>ربط Twilio</translation>
    </message>
    <message>
        <source>Checked with one request, then kept in the desktop keychain.</source>
        <translation>يُتحقق منه بطلب واحد، ثم يُحفظ في حلقة مفاتيح سطح المكتب.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Account SID</source>
        <translation>معرّف الحساب (SID)</translation>
    </message>
    <message>
        <source>Auth token</source>
        <translation>رمز المصادقة</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 خانة من الأحرف والأرقام</translation>
    </message>
    <message>
        <source>Connected to %1, %2.</source>
        <translation>تم الربط بحساب %1، %2.</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Go to SMS Campaigns</source>
        <translation>الانتقال إلى حملات SMS</translation>
    </message>
</context>
<context>
    <name>outbound::CountConfirmation</name>
    <message>
        <source>Keep editing</source>
        <translation>مواصلة التحرير</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Send to %1?</source>
        <translation>هل ترسل إلى %1؟</translation>
    </message>
    <message>
        <source>%1 Messages that were sent can’t be called back.</source>
        <translation>%1 لا يمكن استرجاع الرسائل بعد إرسالها.</translation>
    </message>
    <message>
        <source>Type %1 to go on</source>
        <translation>اكتب %1 للمتابعة</translation>
    </message>
</context>
<context>
    <name>outbound::DefaultsSection</name>
    <message>
        <source>Defaults</source>
        <translation>القيم الافتراضية</translation>
    </message>
    <message>
        <source>What new campaigns begin with, and how Outbound looks and behaves.</source>
        <translation>ما تبدأ به الحملات الجديدة، وكيف يبدو Outbound ويعمل.</translation>
    </message>
    <message>
        <source>Tell the desktop when a campaign is done or pauses by itself</source>
        <translation>إشعار على سطح المكتب عندما تكتمل حملة أو تتوقف مؤقتًا من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Asks while campaigns are sending</source>
        <translation>السؤال عندما يجري إرسال حملات</translation>
    </message>
    <message>
        <source>Keeps sending</source>
        <translation>مواصلة الإرسال</translation>
    </message>
    <message>
        <source>Pauses what is sending</source>
        <translation>إيقاف ما يجري إرساله مؤقتًا</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>National numbers such as 07700 900123 are read as numbers of this country.</source>
        <translation>تُقرأ الأرقام المحلية مثل ⁦07700 900123⁩ على أنها أرقام هذا البلد.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Numbers, dates and times follow it.</source>
        <translation>تتبعها الأرقام والتواريخ والأوقات.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Paused campaigns go on when they are told to, others by themselves.</source>
        <translation>تُستكمل الحملات المتوقفة مؤقتًا بطلب منك، والحملات الأخرى من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Keep campaigns that ended</source>
        <translation>الاحتفاظ بالحملات المنتهية</translation>
    </message>
    <message>
        <source>After that their people, texts and history are erased. Opt-outs stay, and so does the campaign that sent last and whatever is in doubt or awaits receipts.</source>
        <translation>بعد ذلك يُمحى أشخاصها ونصوصها وسجلها. تبقى إلغاءات الاشتراك، وكذلك آخر حملة أرسلت وكل ما هو غير محسوم أو ينتظر إشعارات التسليم.</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Auto follows the desktop.</source>
        <translation>الخيار «تلقائي» يتبع سطح المكتب.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Without the text of any message.</source>
        <translation>من دون نص أي رسالة.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s) now?</source>
        <translation>
            <numerusform>هل تريد المحو الآن؟</numerusform>
            <numerusform>هل تريد محو حملة واحدة الآن؟</numerusform>
            <numerusform>هل تريد محو حملتين الآن؟</numerusform>
            <numerusform>هل تريد محو %Ln حملات الآن؟</numerusform>
            <numerusform>هل تريد محو %Ln حملة الآن؟</numerusform>
            <numerusform>هل تريد محو %Ln حملة الآن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>They ended longer ago than that. Their people, texts and history are erased for good; who opted out stays so.</source>
        <translation>انتهت قبل مدة أطول من ذلك. يُمحى أشخاصها ونصوصها وسجلها نهائيًا؛ ومن ألغى الاشتراك يبقى اشتراكه ملغى.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message numerus="yes">
        <source>Erase %Ln campaign(s)</source>
        <translation>
            <numerusform>محو</numerusform>
            <numerusform>محو حملة واحدة</numerusform>
            <numerusform>محو حملتين</numerusform>
            <numerusform>محو %Ln حملات</numerusform>
            <numerusform>محو %Ln حملة</numerusform>
            <numerusform>محو %Ln حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
</context>
<context>
    <name>outbound::DeliveriesChart</name>
    <message>
        <source>Deliveries over time</source>
        <translation>التسليم عبر الزمن</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>بلا تأكيد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 delivered by %3.</source>
        <translation>تم تسليم %1 من %2 حتى %3.</translation>
    </message>
    <message>
        <source>%1 The last message is expected to be out about %2.</source>
        <translation>%1 يُتوقع إرسال آخر رسالة نحو %2.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>المتوقع</translation>
    </message>
</context>
<context>
    <name>outbound::DonutChart</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>بلا تأكيد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Share in percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>شخص</numerusform>
            <numerusform>شخص</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>أشخاص</numerusform>
            <numerusform>شخصًا</numerusform>
            <numerusform>شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::DraftKeeper</name>
    <message>
        <source>“%1” became a campaign just before Outbound ended.</source>
        <translation>أصبحت «%1» حملة قبيل توقف Outbound.</translation>
    </message>
    <message>
        <source>Outbound ended while “%1” was being created: look whether it is among the campaigns before you send it.</source>
        <translation>توقف Outbound أثناء إنشاء «%1»: تحقق هل هي بين الحملات قبل أن ترسلها.</translation>
    </message>
    <message>
        <source>“%1” is not in %2 any more; all but its people came back.</source>
        <translation>لم يعد «%1» موجودًا في %2؛ استُعيد كل شيء ما عدا الأشخاص.</translation>
    </message>
    <message>
        <source>“%1” changed since; it was read anew, without what was chosen and put right in it.</source>
        <translation>تغيّر «%1» منذ ذلك الحين؛ فقُرئ من جديد، من دون ما اخترته وصحّحته فيه.</translation>
    </message>
</context>
<context>
    <name>outbound::DropTarget</name>
    <message>
        <source>200 MB and 1,000,000 rows at most</source>
        <translation>حتى 200 MB و1,000,000 صف</translation>
    </message>
</context>
<context>
    <name>outbound::DropZone</name>
    <message>
        <source>Drop to add %1</source>
        <translation>أفلت لإضافة %1</translation>
    </message>
</context>
<context>
    <name>outbound::DurationField</name>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>s</source>
        <comment>unit: seconds</comment>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>min</source>
        <comment>unit: minutes</comment>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>h</source>
        <comment>unit: hours</comment>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>%1: unit</source>
        <comment>label of a field</comment>
        <translation>%1: الوحدة</translation>
    </message>
    <message>
        <source>Choose %1 to %2. Until then it stays %3.</source>
        <translation>اختر من %1 إلى %2. حتى ذلك الحين تبقى القيمة %3.</translation>
    </message>
</context>
<context>
    <name>outbound::EngineFoot</name>
    <message>
        <source>Sends in the background</source>
        <translation>يرسل في الخلفية</translation>
    </message>
    <message>
        <source>The engine has stopped</source>
        <translation>توقف المحرك</translation>
    </message>
    <message>
        <source>Data can&apos;t be written</source>
        <translation>تتعذر كتابة البيانات</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>لا يُرسَل شيء</translation>
    </message>
    <message>
        <source>Sends in the background, also when this window is closed</source>
        <translation>يرسل في الخلفية، حتى عندما تكون هذه النافذة مغلقة</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Sandbox engine</source>
        <translation>محرك البيئة التجريبية</translation>
    </message>
    <message>
        <source>Twilio</source>
        <translation>Twilio</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2/s</source>
        <translation>%1، %2/ث</translation>
    </message>
    <message>
        <source>%1, %2/s each</source>
        <translation>%1، %2/ث لكل رقم</translation>
    </message>
    <message>
        <source>%1, up to %2/s</source>
        <translation>%1، حتى %2/ث</translation>
    </message>
</context>
<context>
    <name>outbound::FileCard</name>
    <message numerus="yes">
        <source>%Ln row(s) skipped</source>
        <translation>
            <numerusform>لا صفوف متخطاة</numerusform>
            <numerusform>صف واحد متخطى</numerusform>
            <numerusform>صفان متخطيان</numerusform>
            <numerusform>%Ln صفوف متخطاة</numerusform>
            <numerusform>%Ln صفًا متخطى</numerusform>
            <numerusform>%Ln صف متخطى</numerusform>
        </translation>
    </message>
    <message>
        <source>header</source>
        <translation>بصف عناوين</translation>
    </message>
    <message>
        <source>no header</source>
        <translation>بلا صف عناوين</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove the recipients</source>
        <translation>إزالة المستلمين</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>تغيير طريقة القراءة</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>إلغاء القراءة</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <extracomment>name of a filter for screen readers: its word, then how many it shows</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>outbound::FilterChips</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>outbound::FindButton</name>
    <message>
        <source>Find or do</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
</context>
<context>
    <name>outbound::FoundCombo</name>
    <message>
        <source>As found</source>
        <translation>كما اكتُشف تلقائيًا</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>المكتشف: %1</translation>
    </message>
</context>
<context>
    <name>outbound::HttpServer</name>
    <message>
        <source>Port %1 on this computer can&apos;t be opened; another program may be using it.</source>
        <translation>يتعذر فتح المنفذ %1 على هذا الحاسوب؛ قد يستخدمه برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>outbound::KeyRow</name>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام %1</translation>
    </message>
    <message>
        <source>%1 · made %2 · %3</source>
        <comment>id, moment, last use</comment>
        <translation>أُنشئ %2 · %3 · %1</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <comment>name of a key</comment>
        <translation>إبطال %1</translation>
    </message>
</context>
<context>
    <name>outbound::KeysCard</name>
    <message>
        <source>Create key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>No key yet. Each program that uses the API gets one of its own.</source>
        <translation>لا مفاتيح بعد. لكل برنامج يستخدم API مفتاح خاص به.</translation>
    </message>
    <message>
        <source>The key was copied</source>
        <translation>نُسخ المفتاح</translation>
    </message>
    <message>
        <source>Name of the program, such as “Booking system”</source>
        <translation>اسم البرنامج، مثل «نظام الحجز»</translation>
    </message>
    <message>
        <source>Name of a new key</source>
        <translation>اسم مفتاح جديد</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>مفاتيح API</translation>
    </message>
    <message>
        <source>Key “%1” created</source>
        <translation>أُنشئ المفتاح «%1»</translation>
    </message>
    <message>
        <source>Revoke the key of “%1”?</source>
        <translation>هل تريد إبطال مفتاح «%1»؟</translation>
    </message>
    <message>
        <source>Whatever uses it is refused from now on. What it has created stays.</source>
        <translation>يُرفض من الآن كل ما يستخدمه. ويبقى ما أنشأه.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Key “%1” revoked</source>
        <translation>أُبطل المفتاح «%1»</translation>
    </message>
</context>
<context>
    <name>outbound::LanguageCombo</name>
    <message>
        <source>As the desktop</source>
        <translation>لغة سطح المكتب</translation>
    </message>
</context>
<context>
    <name>outbound::LaunchDialog</name>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are texted from %2 now instead of %3:</source>
        <extracomment>People, phone numbers</extracomment>
        <translation>يبدأ الإرسال الآن من %2 بدلًا من الموعد (%3). العدد: %1،</translation>
    </message>
    <message>
        <source>%1 are texted from %2 now:</source>
        <translation>يبدأ الإرسال الآن من %2. العدد: %1،</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln segment(s)</source>
        <translation>
            <numerusform>نحو 0 مقطع</numerusform>
            <numerusform>نحو مقطع واحد</numerusform>
            <numerusform>نحو مقطعين</numerusform>
            <numerusform>نحو %Ln مقاطع</numerusform>
            <numerusform>نحو %Ln مقطعًا</numerusform>
            <numerusform>نحو %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages that were sent can&apos;t be called back.</source>
        <translation>لا يمكن استرجاع الرسائل بعد إرسالها.</translation>
    </message>
    <message>
        <source>Send “%1” now?</source>
        <translation>هل تريد إرسال «%1» الآن؟</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>الإبقاء على الموعد</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>تركها تنتظر</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
</context>
<context>
    <name>outbound::ListTail</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
            <numerusform>المحدد: %Ln</numerusform>
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
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>حملات SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>حملة جديدة</translation>
    </message>
    <message>
        <source>One campaign</source>
        <translation>صفحة حملة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1 Nothing is sent until then.</source>
        <translation>%1 لا يُرسَل شيء حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>فتح قائمة</translation>
    </message>
    <message>
        <source>Fold the sidebar</source>
        <translation>طي الشريط الجانبي</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>الجزء السابق</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>الحملات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Theme: Light</source>
        <translation>السمة: فاتح</translation>
    </message>
    <message>
        <source>Theme: Dark</source>
        <translation>السمة: داكن</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>السمة: سمة سطح المكتب</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Language: as the desktop</source>
        <translation>اللغة: لغة سطح المكتب</translation>
    </message>
</context>
<context>
    <name>outbound::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>outbound::MessageEditor</name>
    <message>
        <source>Hi {{first_name}}, …</source>
        <translation>مرحبًا {{first_name}}، …</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>المتغيرات</translation>
    </message>
</context>
<context>
    <name>outbound::MessageSection</name>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variable(s)</source>
        <translation>
            <numerusform>لا متغيرات</numerusform>
            <numerusform>متغير واحد</numerusform>
            <numerusform>متغيران</numerusform>
            <numerusform>%Ln متغيرات</numerusform>
            <numerusform>%Ln متغيرًا</numerusform>
            <numerusform>%Ln متغير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::NeedBar</name>
    <message>
        <source>Nothing is connected, so nothing can be sent; what you write is kept.</source>
        <translation>لم يتم الربط بشيء، لذا لا يمكن إرسال شيء؛ يُحفظ ما تكتبه.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>This account has no number to send from.</source>
        <translation>ليس في هذا الحساب رقم للإرسال منه.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث من جديد</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>جارٍ البحث…</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignHeader</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>العودة إلى حملات SMS</translation>
    </message>
    <message>
        <source>New Campaign</source>
        <translation>حملة جديدة</translation>
    </message>
</context>
<context>
    <name>outbound::NewCampaignPage</name>
    <message>
        <source>Choose file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Don’t send yet</source>
        <translation>عدم الإرسال بعد</translation>
    </message>
    <message>
        <source>Paste numbers</source>
        <translation>لصق أرقام</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Back to SMS Campaigns</source>
        <translation>العودة إلى حملات SMS</translation>
    </message>
    <message>
        <source>Draft not saved</source>
        <translation>المسودة غير محفوظة</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>10:42</comment>
        <translation>حُفظت المسودة في %1</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <comment>yesterday 10:42</comment>
        <translation>حُفظت المسودة %1</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>حملات SMS</translation>
    </message>
    <message>
        <source>What was written here is replaced by the sample.</source>
        <translation>حلّت العينة محل ما كُتب هنا.</translation>
    </message>
    <message>
        <source>What was written here is replaced by the copy.</source>
        <translation>حلّت النسخة محل ما كُتب هنا.</translation>
    </message>
    <message>
        <source>The recipients or the number changed, so nothing was sent. Look again, then send.</source>
        <translation>تغيّر المستلمون أو الرقم، لذا لم يُرسَل شيء. تحقق من جديد، ثم أرسل.</translation>
    </message>
    <message>
        <source>Creating …</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>What was written here is discarded.</source>
        <translation>تم تجاهل ما كُتب هنا.</translation>
    </message>
    <message>
        <source>“%1” was replaced by “%2”.</source>
        <translation>حلّ «%2» محل «%1».</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>أُزيل «%1».</translation>
    </message>
</context>
<context>
    <name>outbound::NewKeyPanel</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>نسخ المفتاح الجديد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>The key of “%1”. Copy it now: it is not shown again.</source>
        <translation>مفتاح «%1». انسخه الآن: لن يُعرض مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>outbound::Notifications</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersModel</name>
    <message>
        <source>1 segment/s</source>
        <translation>مقطع واحد/ث</translation>
    </message>
    <message>
        <source>%1 segments/s</source>
        <translation>%1 مقطع/ث</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersPopup</name>
    <message>
        <source>Find a number</source>
        <translation>بحث عن رقم</translation>
    </message>
    <message>
        <source>Further numbers</source>
        <translation>أرقام أخرى</translation>
    </message>
    <message>
        <source>Numbers to send from as well</source>
        <translation>أرقام للإرسال منها أيضًا</translation>
    </message>
    <message>
        <source>Everybody is texted from one of the numbers, which share the work.</source>
        <translation>تُرسَل الرسالة إلى كل شخص من واحد من هذه الأرقام، وهي تتقاسم العمل.</translation>
    </message>
</context>
<context>
    <name>outbound::NumbersSection</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of number, pace</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Numbers and pace</source>
        <translation>الأرقام والسرعة</translation>
    </message>
    <message>
        <source>Pace counts message segments per second. Ask Twilio before you raise it; what is over the pace waits in their queue.</source>
        <translation>تُحسب السرعة بعدد مقاطع الرسائل في الثانية. اسأل Twilio قبل أن ترفعها؛ ما يتجاوز السرعة ينتظر في طابورها.</translation>
    </message>
    <message>
        <source>Find a number</source>
        <translation>بحث عن رقم</translation>
    </message>
    <message>
        <source>Usual: %1. A new pace holds at once, also while sending.</source>
        <translation>المعتاد: %1. تسري السرعة الجديدة فورًا، حتى أثناء الإرسال.</translation>
    </message>
    <message>
        <source>“%1” is no pace, so the old one stays. A pace is from %2 to %3 segments a second.</source>
        <translation>القيمة «%1» ليست سرعة، لذا تبقى السرعة القديمة. تكون السرعة من %2 إلى %3 مقطع في الثانية.</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>This account has no number that can send texts.</source>
        <translation>ليس في هذا الحساب رقم يستطيع إرسال الرسائل.</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Its numbers appear here once Twilio or the sandbox is connected.</source>
        <translation>تظهر أرقامه هنا بعد ربط Twilio أو البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>%1 sends %2</source>
        <comment>number, pace</comment>
        <translation>سرعة الإرسال من %1: %2</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutAdder</name>
    <message>
        <source>Numbers that must not be texted</source>
        <translation>أرقام يجب ألا تُرسَل إليها رسائل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456</source>
        <translation>⁦+44 7700 900123⁩, ⁦+44 7700 900456⁩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One or many, typed or pasted, with commas or new lines between them.</source>
        <translation>رقم واحد أو أكثر، كتابةً أو لصقًا، تفصل بينها فواصل أو أسطر جديدة.</translation>
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
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsSection</name>
    <message>
        <source>Opt-outs</source>
        <translation>إلغاءات الاشتراك</translation>
    </message>
    <message>
        <source>Numbers that Outbound never texts, whatever list they come in.</source>
        <translation>أرقام لا يرسل إليها Outbound أبدًا، أيًّا كانت القائمة التي ترد فيها.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import opt-outs</source>
        <translation>استيراد إلغاءات الاشتراك</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export opt-outs</source>
        <translation>تصدير إلغاءات الاشتراك</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>إضافة أرقام</translation>
    </message>
    <message>
        <source>Add opt-outs</source>
        <translation>إضافة إلغاءات اشتراك</translation>
    </message>
    <message>
        <source>Find a number or reason</source>
        <translation>بحث عن رقم أو سبب</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%Ln أرقام</numerusform>
            <numerusform>%Ln رقمًا</numerusform>
            <numerusform>%Ln رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>لا حساب بعد</translation>
    </message>
    <message>
        <source>Each account has its own. Connect Twilio or use the sandbox.</source>
        <translation>لكل حساب إلغاءات الاشتراك الخاصة به. اربط Twilio أو استخدم البيئة التجريبية.</translation>
    </message>
    <message>
        <source>Nobody has opted out</source>
        <translation>لم يُلغِ أحد الاشتراك</translation>
    </message>
    <message>
        <source>Who answers STOP enters by itself; others can be added.</source>
        <translation>من يرد بكلمة STOP يُضاف تلقائيًا؛ ويمكن إضافة غيره.</translation>
    </message>
    <message>
        <source>No number found</source>
        <translation>لم يُعثر على رقم</translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln number(s).</source>
        <translation>
            <numerusform>لا يخفي البحث أي رقم.</numerusform>
            <numerusform>يخفي البحث رقمًا واحدًا.</numerusform>
            <numerusform>يخفي البحث رقمين.</numerusform>
            <numerusform>يخفي البحث %Ln أرقام.</numerusform>
            <numerusform>يخفي البحث %Ln رقمًا.</numerusform>
            <numerusform>يخفي البحث %Ln رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>قوائم (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>opt-outs.csv</source>
        <translation>إلغاءات-الاشتراك.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي إلغاء اشتراك</numerusform>
            <numerusform>حُفظ إلغاء اشتراك واحد</numerusform>
            <numerusform>حُفظ إلغاءا اشتراك</numerusform>
            <numerusform>حُفظت %Ln إلغاءات اشتراك</numerusform>
            <numerusform>حُفظ %Ln إلغاء اشتراك</numerusform>
            <numerusform>حُفظ %Ln إلغاء اشتراك</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2.</source>
        <translation>تعذر حفظ «%1»: %2.</translation>
    </message>
    <message>
        <source>All of these numbers have opted out already.</source>
        <translation>اشتراك كل هذه الأرقام ملغى من قبل.</translation>
    </message>
    <message>
        <source>No phone number was found in it. Write them as +44 7700 900123.</source>
        <translation>لم يُعثر فيه على رقم هاتف. اكتب الأرقام على هذا النحو: ⁦+44 7700 900123⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) will not be texted any more.</source>
        <translation>
            <numerusform>لا أرقام جديدة.</numerusform>
            <numerusform>رقم واحد لن تُرسَل إليه رسائل بعد الآن.</numerusform>
            <numerusform>رقمان لن تُرسَل إليهما رسائل بعد الآن.</numerusform>
            <numerusform>%Ln أرقام لن تُرسَل إليها رسائل بعد الآن.</numerusform>
            <numerusform>%Ln رقمًا لن تُرسَل إليها رسائل بعد الآن.</numerusform>
            <numerusform>%Ln رقم لن تُرسَل إليها رسائل بعد الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) had no phone number that can be dialled and were left out.</source>
        <translation>
            <numerusform>لم يُستبعد أي صف.</numerusform>
            <numerusform>استُبعد صف واحد لأنه بلا رقم هاتف يمكن طلبه.</numerusform>
            <numerusform>استُبعد صفان لأنهما بلا رقم هاتف يمكن طلبه.</numerusform>
            <numerusform>استُبعدت %Ln صفوف لأنها بلا رقم هاتف يمكن طلبه.</numerusform>
            <numerusform>استُبعد %Ln صفًا لأنها بلا رقم هاتف يمكن طلبه.</numerusform>
            <numerusform>استُبعد %Ln صف لأنها بلا رقم هاتف يمكن طلبه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) may be texted again.</source>
        <translation>
            <numerusform>لم يتغيّر أي رقم.</numerusform>
            <numerusform>أصبح الإرسال مسموحًا به من جديد إلى رقم واحد.</numerusform>
            <numerusform>أصبح الإرسال مسموحًا به من جديد إلى رقمين.</numerusform>
            <numerusform>أصبح الإرسال مسموحًا به من جديد إلى %Ln أرقام.</numerusform>
            <numerusform>أصبح الإرسال مسموحًا به من جديد إلى %Ln رقمًا.</numerusform>
            <numerusform>أصبح الإرسال مسموحًا به من جديد إلى %Ln رقم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln opt-out(s) removed</source>
        <translation>
            <numerusform>لم يُزل أي إلغاء اشتراك</numerusform>
            <numerusform>أُزيل إلغاء اشتراك واحد</numerusform>
            <numerusform>أُزيل إلغاءا اشتراك</numerusform>
            <numerusform>أُزيلت %Ln إلغاءات اشتراك</numerusform>
            <numerusform>أُزيل %Ln إلغاء اشتراك</numerusform>
            <numerusform>أُزيل %Ln إلغاء اشتراك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln number(s)</source>
        <translation>
            <numerusform>%1 من لا شيء</numerusform>
            <numerusform>%1 من رقم واحد</numerusform>
            <numerusform>%1 من رقمين</numerusform>
            <numerusform>%1 من %Ln أرقام</numerusform>
            <numerusform>%1 من %Ln رقمًا</numerusform>
            <numerusform>%1 من %Ln رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::OptOutsTable</name>
    <message>
        <source>Remove opt-outs</source>
        <translation>إزالة إلغاءات الاشتراك</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>إلغاءات الاشتراك</translation>
    </message>
    <message>
        <source>Delete lets the chosen numbers be texted again.</source>
        <translation>اضغط Delete للسماح بالإرسال من جديد إلى الأرقام المحددة.</translation>
    </message>
</context>
<context>
    <name>outbound::PaceLegend</name>
    <message>
        <source>Pace %1</source>
        <translation>السرعة %1</translation>
    </message>
</context>
<context>
    <name>outbound::PaceSpin</name>
    <message>
        <source>Segments a second</source>
        <translation>مقاطع في الثانية</translation>
    </message>
</context>
<context>
    <name>outbound::PaceTable</name>
    <message>
        <source>Numbers and their pace</source>
        <translation>الأرقام وسرعاتها</translation>
    </message>
    <message>
        <source>F2 changes the pace of a number.</source>
        <translation>اضغط F2 لتغيير سرعة الرقم.</translation>
    </message>
    <message>
        <source>Change the pace</source>
        <translation>تغيير السرعة</translation>
    </message>
    <message>
        <source>Reset to %1</source>
        <translation>إعادة إلى %1</translation>
    </message>
</context>
<context>
    <name>outbound::PacesModel</name>
    <message>
        <source>Reset to %1</source>
        <translation>إعادة إلى %1</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <comment>name of a campaign</comment>
        <translation>يرسل %1</translation>
    </message>
    <message numerus="yes">
        <source>Sending %Ln campaigns</source>
        <translation>
            <numerusform>لا يرسل أي حملة</numerusform>
            <numerusform>يرسل حملة واحدة</numerusform>
            <numerusform>يرسل حملتين</numerusform>
            <numerusform>يرسل %Ln حملات</numerusform>
            <numerusform>يرسل %Ln حملة</numerusform>
            <numerusform>يرسل %Ln حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>At its usual pace</source>
        <translation>بسرعته المعتادة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Segments a second</source>
        <translation>مقاطع في الثانية</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>outbound::PastePanel</name>
    <message>
        <source>Paste something else</source>
        <translation>لصق شيء آخر</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>+44 7700 900123, +44 7700 900456
or a range of cells with its headers</source>
        <translation>⁦+44 7700 900123⁩, ⁦+44 7700 900456⁩
أو نطاق من الخلايا مع عناوينها</translation>
    </message>
    <message>
        <source>Commas, tabs, blanks or new lines between them; further columns become variables.</source>
        <translation>تفصل بينها فواصل أو علامات جدولة أو مسافات أو أسطر جديدة؛ وتصبح الأعمدة الأخرى متغيرات.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln line(s)</source>
        <translation>
            <numerusform>لم يُلصق شيء</numerusform>
            <numerusform>لُصق سطر واحد</numerusform>
            <numerusform>لُصق سطران</numerusform>
            <numerusform>لُصقت %Ln أسطر</numerusform>
            <numerusform>لُصق %Ln سطرًا</numerusform>
            <numerusform>لُصق %Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PeopleCard</name>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>No confirmation</source>
        <translation>بلا تأكيد</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>بلا تأكيد</translation>
    </message>
</context>
<context>
    <name>outbound::PhonePreview</name>
    <message>
        <source>Message preview</source>
        <translation>معاينة الرسالة</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>رسالة نصية</translation>
    </message>
</context>
<context>
    <name>outbound::PortField</name>
    <message>
        <source>A port is a number from %1 to %2. Until then it stays %3.</source>
        <translation>المنفذ عدد من %1 إلى %2. حتى ذلك الحين يبقى %3.</translation>
    </message>
</context>
<context>
    <name>outbound::PreviewHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message numerus="yes">
        <source>+%n column(s)</source>
        <translation>
            <numerusform>+لا أعمدة</numerusform>
            <numerusform>+عمود واحد</numerusform>
            <numerusform>+عمودان</numerusform>
            <numerusform>+%n أعمدة</numerusform>
            <numerusform>+%n عمودًا</numerusform>
            <numerusform>+%n عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more column(s)</source>
        <translation>
            <numerusform>لا أعمدة أخرى</numerusform>
            <numerusform>عمود آخر</numerusform>
            <numerusform>عمودان آخران</numerusform>
            <numerusform>%n أعمدة أخرى</numerusform>
            <numerusform>%n عمودًا آخر</numerusform>
            <numerusform>%n عمود آخر</numerusform>
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
        <translation>%1، كان: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Phone, as dialled</source>
        <translation>الهاتف كما يُطلب</translation>
    </message>
    <message>
        <source>As pasted</source>
        <translation>كما لُصق</translation>
    </message>
    <message>
        <source>%1, as pasted</source>
        <translation>كما لُصق: %1</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>كما في الملف</translation>
    </message>
    <message>
        <source>%1, in the file</source>
        <translation>كما في الملف: %1</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>ما ينبغي معرفته</translation>
    </message>
    <message>
        <source>%1 (ignored)</source>
        <comment>a column</comment>
        <translation>متجاهَل: %1</translation>
    </message>
    <message>
        <source>%1 (second phone)</source>
        <comment>a column</comment>
        <translation>الهاتف الثاني: %1</translation>
    </message>
    <message>
        <source>variable %1</source>
        <translation>المتغير %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n empty cell(s)</source>
        <extracomment>spoken title of a column: its use and name, how many cells are empty</extracomment>
        <translation>
            <numerusform>%1، لا خلايا فارغة</numerusform>
            <numerusform>%1، خلية فارغة واحدة</numerusform>
            <numerusform>%1، خليتان فارغتان</numerusform>
            <numerusform>%1، %n خلايا فارغة</numerusform>
            <numerusform>%1، %n خلية فارغة</numerusform>
            <numerusform>%1، %n خلية فارغة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewPane</name>
    <message>
        <source>Previous recipient</source>
        <translation>المستلم السابق</translation>
    </message>
    <message>
        <source>Next recipient</source>
        <translation>المستلم التالي</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لا تُرسَل</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The message appears here as it will arrive.</source>
        <translation>تظهر الرسالة هنا كما ستصل.</translation>
    </message>
    <message>
        <source>Row %1 is not sent. %2</source>
        <translation>لا تُرسَل رسالة إلى الصف %1. %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>to %1, %2</source>
        <translation>إلى %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::PreviewTable</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
</context>
<context>
    <name>outbound::ProgressBand</name>
    <message>
        <source>%1 of %2 submitted</source>
        <translation>تم تمرير %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) a minute</source>
        <translation>
            <numerusform>لا رسائل في الدقيقة</numerusform>
            <numerusform>رسالة واحدة في الدقيقة</numerusform>
            <numerusform>رسالتان في الدقيقة</numerusform>
            <numerusform>%Ln رسائل في الدقيقة</numerusform>
            <numerusform>%Ln رسالة في الدقيقة</numerusform>
            <numerusform>%Ln رسالة في الدقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, pace %2</source>
        <translation>%1، السرعة %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln receipt(s) still to come</source>
        <translation>
            <numerusform>لا إشعارات تسليم منتظرة</numerusform>
            <numerusform>بقي إشعار تسليم واحد</numerusform>
            <numerusform>بقي إشعارا تسليم</numerusform>
            <numerusform>بقيت %Ln إشعارات تسليم</numerusform>
            <numerusform>بقي %Ln إشعار تسليم</numerusform>
            <numerusform>بقي %Ln إشعار تسليم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>تكتمل نحو %1</translation>
    </message>
    <message>
        <source>starts %1</source>
        <translation>تبدأ %1</translation>
    </message>
    <message>
        <source>nothing is sent until you resume</source>
        <translation>لا يُرسَل شيء حتى تستأنف</translation>
    </message>
    <message>
        <source>nothing more is sent, cancelled %1</source>
        <translation>لا يُرسَل المزيد، أُلغيت %1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>اكتملت %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofCard</name>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>نسخ الملخص</translation>
    </message>
    <message>
        <source>people</source>
        <translation>من الأشخاص</translation>
    </message>
    <message>
        <source>Every person accounted for</source>
        <translation>كل شخص محسوب</translation>
    </message>
    <message>
        <source>Counting everybody …</source>
        <translation>جارٍ عدّ الجميع…</translation>
    </message>
    <message>
        <source>Nobody is in this campaign.</source>
        <translation>لا أحد في هذه الحملة.</translation>
    </message>
    <message>
        <source>Everybody stands in exactly one place, and the record of every attempt agrees.</source>
        <translation>كل شخص في خانة واحدة بالضبط، وسجل كل محاولة يوافق ذلك.</translation>
    </message>
    <message>
        <source>This does not add up</source>
        <translation>المجموع غير متطابق</translation>
    </message>
    <message>
        <source>The parts make %1, not %2.</source>
        <translation>مجموع الأجزاء %1، لا %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>phone, what is wrong with it</comment>
        <translation>المستلم %1 %2.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>ولا شيء غير ذلك.</numerusform>
            <numerusform>وواحد غير ذلك.</numerusform>
            <numerusform>واثنان غير ذلك.</numerusform>
            <numerusform>و%Ln غير ذلك.</numerusform>
            <numerusform>و%Ln غير ذلك.</numerusform>
            <numerusform>و%Ln غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لم يتم العدّ</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>checked just now</source>
        <translation>تم التحقق للتو</translation>
    </message>
    <message>
        <source>checked %1</source>
        <comment>how long ago</comment>
        <translation>تم التحقق %1</translation>
    </message>
</context>
<context>
    <name>outbound::ProofExport</name>
    <message numerus="yes">
        <source>%Ln-campaigns</source>
        <comment>name of a file</comment>
        <translation>
            <numerusform>%Ln-حملة</numerusform>
            <numerusform>حملة-واحدة</numerusform>
            <numerusform>حملتان</numerusform>
            <numerusform>%Ln-حملات</numerusform>
            <numerusform>%Ln-حملة</numerusform>
            <numerusform>%Ln-حملة</numerusform>
        </translation>
    </message>
    <message>
        <source>Save these people</source>
        <translation>حفظ هؤلاء الأشخاص</translation>
    </message>
    <message>
        <source>Save everybody</source>
        <translation>حفظ الجميع</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-failed.csv</source>
        <extracomment>name of a file: the campaign&apos;s name, then what of it</extracomment>
        <translation>%1-الفاشلة.csv</translation>
    </message>
    <message>
        <source>%1-people.csv</source>
        <translation>%1-الأشخاص.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people saved to “%1”.</source>
        <translation>
            <numerusform>لم يُحفظ أحد في «%1».</numerusform>
            <numerusform>حُفظت بيانات شخص واحد في «%1».</numerusform>
            <numerusform>حُفظت بيانات شخصين في «%1».</numerusform>
            <numerusform>حُفظت بيانات %Ln أشخاص في «%1».</numerusform>
            <numerusform>حُفظت بيانات %Ln شخصًا في «%1».</numerusform>
            <numerusform>حُفظت بيانات %Ln شخص في «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::ReadingPanel</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>First row holds the names</source>
        <translation>الصف الأول يحتوي على الأسماء</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>العودة إلى ما اكتُشف تلقائيًا</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>طريقة القراءة</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Skip rows</source>
        <translation>تخطي صفوف</translation>
    </message>
    <message>
        <source>Skipped rows</source>
        <translation>الصفوف المتخطاة</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a column, its role</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientHistory</name>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>سجل %1</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsModel</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>SID or cause</source>
        <translation>السبب أو SID</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In doubt, asking Twilio</source>
        <translation>غير محسومة، تُسأل Twilio</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>لم تُرسَل قط</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>With Twilio</source>
        <translation>لدى Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsPanel</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>لا أحد هنا</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>تم التسليم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>Search recipients</source>
        <translation>بحث في المستلمين</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No recipients yet</source>
        <translation>لا مستلمين بعد</translation>
    </message>
    <message>
        <source>This draft has nobody to be sent to.</source>
        <translation>ليس لهذه المسودة من تُرسَل إليه.</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>لا أحد كذلك</translation>
    </message>
    <message>
        <source>No phone and no variable has these words.</source>
        <translation>لا ترد هذه الكلمات في أي هاتف أو متغير.</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln people.</source>
        <translation>
            <numerusform>لا تخفي التصفية أحدًا.</numerusform>
            <numerusform>تخفي التصفية شخصًا واحدًا.</numerusform>
            <numerusform>تخفي التصفية شخصين.</numerusform>
            <numerusform>تخفي التصفية %Ln أشخاص.</numerusform>
            <numerusform>تخفي التصفية %Ln شخصًا.</numerusform>
            <numerusform>تخفي التصفية %Ln شخص.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RecipientsTable</name>
    <message>
        <source>Recipients</source>
        <translation>المستلمون</translation>
    </message>
    <message>
        <source>Show timeline</source>
        <translation>عرض الخط الزمني</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>نسخ الهاتف</translation>
    </message>
    <message>
        <source>Copy SID</source>
        <translation>نسخ SID</translation>
    </message>
</context>
<context>
    <name>outbound::RejectedExport</name>
    <message>
        <source>Save rejected rows</source>
        <translation>حفظ الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <extracomment>name of a file: the list&apos;s name, then what of it</extracomment>
        <translation>%1-المرفوضة.csv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved to “%1”.</source>
        <translation>
            <numerusform>لم يُحفظ أي صف في «%1».</numerusform>
            <numerusform>حُفظ صف واحد في «%1».</numerusform>
            <numerusform>حُفظ صفان في «%1».</numerusform>
            <numerusform>حُفظت %Ln صفوف في «%1».</numerusform>
            <numerusform>حُفظ %Ln صفًا في «%1».</numerusform>
            <numerusform>حُفظ %Ln صف في «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RenamePopup</name>
    <message>
        <source>Name in the message</source>
        <translation>الاسم في الرسالة</translation>
    </message>
</context>
<context>
    <name>outbound::ResumeDialog</name>
    <message>
        <source>This data was copied or restored.</source>
        <translation>نُسخت هذه البيانات أو استُعيدت.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people here are not texted yet; the other copy may have texted them since.</source>
        <translation>
            <numerusform>لا أحد هنا ينتظر الإرسال.</numerusform>
            <numerusform>يبقى هنا شخص واحد لم تُرسَل إليه الرسالة بعد؛ وربما أرسلتها النسخة الأخرى إليه منذ ذلك الحين.</numerusform>
            <numerusform>يبقى هنا شخصان لم تُرسَل إليهما الرسالة بعد؛ وربما أرسلتها النسخة الأخرى إليهما منذ ذلك الحين.</numerusform>
            <numerusform>يبقى هنا %Ln أشخاص لم تُرسَل إليهم الرسالة بعد؛ وربما أرسلتها النسخة الأخرى إليهم منذ ذلك الحين.</numerusform>
            <numerusform>يبقى هنا %Ln شخصًا لم تُرسَل إليهم الرسالة بعد؛ وربما أرسلتها النسخة الأخرى إليهم منذ ذلك الحين.</numerusform>
            <numerusform>يبقى هنا %Ln شخص لم تُرسَل إليهم الرسالة بعد؛ وربما أرسلتها النسخة الأخرى إليهم منذ ذلك الحين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look into Twilio&apos;s message log first.</source>
        <translation>راجع أولًا سجل الرسائل لدى Twilio.</translation>
    </message>
    <message>
        <source>Resume “%1”?</source>
        <translation>هل تريد استئناف «%1»؟</translation>
    </message>
    <message>
        <source>Leave paused</source>
        <translation>إبقاؤها متوقفة</translation>
    </message>
    <message numerus="yes">
        <source>Resume and text %Ln people</source>
        <translation>
            <numerusform>استئناف</numerusform>
            <numerusform>استئناف وإرسال إلى شخص واحد</numerusform>
            <numerusform>استئناف وإرسال إلى شخصين</numerusform>
            <numerusform>استئناف وإرسال إلى %Ln أشخاص</numerusform>
            <numerusform>استئناف وإرسال إلى %Ln شخصًا</numerusform>
            <numerusform>استئناف وإرسال إلى %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetentionCombo</name>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RetryDialog</name>
    <message numerus="yes">
        <source>%Ln who may have got it are left alone.</source>
        <translation>
            <numerusform>ليس هناك من ربما وصلته.</numerusform>
            <numerusform>يُستثنى شخص واحد ربما وصلته الرسالة.</numerusform>
            <numerusform>يُستثنى شخصان ربما وصلتهما الرسالة.</numerusform>
            <numerusform>يُستثنى %Ln أشخاص ربما وصلتهم الرسالة.</numerusform>
            <numerusform>يُستثنى %Ln شخصًا ربما وصلتهم الرسالة.</numerusform>
            <numerusform>يُستثنى %Ln شخص ربما وصلتهم الرسالة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln who opted out are left alone.</source>
        <translation>
            <numerusform>لم يُلغِ أحد الاشتراك.</numerusform>
            <numerusform>يُستثنى شخص واحد ألغى الاشتراك.</numerusform>
            <numerusform>يُستثنى شخصان ألغيا الاشتراك.</numerusform>
            <numerusform>يُستثنى %Ln أشخاص ألغوا الاشتراك.</numerusform>
            <numerusform>يُستثنى %Ln شخصًا ألغوا الاشتراك.</numerusform>
            <numerusform>يُستثنى %Ln شخص ألغوا الاشتراك.</numerusform>
        </translation>
    </message>
    <message>
        <source>This data was copied or restored, and the other copy may have texted people since. Look into Twilio&apos;s message log first.</source>
        <translation>نُسخت هذه البيانات أو استُعيدت، وربما أرسلت النسخة الأخرى رسائل إلى أشخاص منذ ذلك الحين. راجع أولًا سجل الرسائل لدى Twilio.</translation>
    </message>
    <message numerus="yes">
        <source>Text %Ln people again whom the message certainly did not reach.</source>
        <translation>
            <numerusform>لا أحد تُرسَل إليه الرسالة من جديد.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى شخص واحد من المؤكد أنها لم تصله.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى شخصين من المؤكد أنها لم تصلهما.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى %Ln أشخاص من المؤكد أنها لم تصلهم.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى %Ln شخصًا من المؤكد أنها لم تصلهم.</numerusform>
            <numerusform>تُرسَل الرسالة من جديد إلى %Ln شخص من المؤكد أنها لم تصلهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1.</source>
        <translation>
            <numerusform>لا مقاطع من %1.</numerusform>
            <numerusform>نحو مقطع واحد من %1.</numerusform>
            <numerusform>نحو مقطعين من %1.</numerusform>
            <numerusform>نحو %Ln مقاطع من %1.</numerusform>
            <numerusform>نحو %Ln مقطعًا من %1.</numerusform>
            <numerusform>نحو %Ln مقطع من %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln segment(s) from %1 numbers.</source>
        <translation>
            <numerusform>لا مقاطع من أرقام عددها %1.</numerusform>
            <numerusform>نحو مقطع واحد من أرقام عددها %1.</numerusform>
            <numerusform>نحو مقطعين من أرقام عددها %1.</numerusform>
            <numerusform>نحو %Ln مقاطع من أرقام عددها %1.</numerusform>
            <numerusform>نحو %Ln مقطعًا من أرقام عددها %1.</numerusform>
            <numerusform>نحو %Ln مقطع من أرقام عددها %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The campaign goes on, so %Ln who are waiting are texted too.</source>
        <translation>
            <numerusform>تُستكمل الحملة.</numerusform>
            <numerusform>تُستكمل الحملة، لذا تُرسَل الرسالة أيضًا إلى شخص واحد ينتظر.</numerusform>
            <numerusform>تُستكمل الحملة، لذا تُرسَل الرسالة أيضًا إلى شخصين ينتظران.</numerusform>
            <numerusform>تُستكمل الحملة، لذا تُرسَل الرسالة أيضًا إلى %Ln أشخاص ينتظرون.</numerusform>
            <numerusform>تُستكمل الحملة، لذا تُرسَل الرسالة أيضًا إلى %Ln شخصًا ينتظرون.</numerusform>
            <numerusform>تُستكمل الحملة، لذا تُرسَل الرسالة أيضًا إلى %Ln شخص ينتظرون.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry “%1”?</source>
        <translation>هل تريد إعادة المحاولة في «%1»؟</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركهم</translation>
    </message>
    <message numerus="yes">
        <source>Retry %Ln people</source>
        <translation>
            <numerusform>إعادة المحاولة</numerusform>
            <numerusform>إعادة المحاولة مع شخص واحد</numerusform>
            <numerusform>إعادة المحاولة مع شخصين</numerusform>
            <numerusform>إعادة المحاولة مع %Ln أشخاص</numerusform>
            <numerusform>إعادة المحاولة مع %Ln شخصًا</numerusform>
            <numerusform>إعادة المحاولة مع %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::RowFixes</name>
    <message>
        <source>Change row %1</source>
        <translation>تغيير الصف %1</translation>
    </message>
    <message>
        <source>Leave out row %1</source>
        <translation>استبعاد الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n rows</source>
        <translation>
            <numerusform>عدم استبعاد أي صف</numerusform>
            <numerusform>استبعاد صف واحد</numerusform>
            <numerusform>استبعاد صفين</numerusform>
            <numerusform>استبعاد %n صفوف</numerusform>
            <numerusform>استبعاد %n صفًا</numerusform>
            <numerusform>استبعاد %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Take row %1 back in</source>
        <translation>إرجاع الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>Take %n rows back in</source>
        <translation>
            <numerusform>عدم إرجاع أي صف</numerusform>
            <numerusform>إرجاع صف واحد</numerusform>
            <numerusform>إرجاع صفين</numerusform>
            <numerusform>إرجاع %n صفوف</numerusform>
            <numerusform>إرجاع %n صفًا</numerusform>
            <numerusform>إرجاع %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Include row %1</source>
        <translation>تضمين الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>Include %n rows</source>
        <translation>
            <numerusform>عدم تضمين أي صف</numerusform>
            <numerusform>تضمين صف واحد</numerusform>
            <numerusform>تضمين صفين</numerusform>
            <numerusform>تضمين %n صفوف</numerusform>
            <numerusform>تضمين %n صفًا</numerusform>
            <numerusform>تضمين %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Use plain letters</source>
        <translation>استخدام أحرف بسيطة</translation>
    </message>
    <message>
        <source>Undo changes of row %1</source>
        <translation>التراجع عن تغييرات الصف %1</translation>
    </message>
    <message numerus="yes">
        <source>Undo changes of %n rows</source>
        <translation>
            <numerusform>لا تغييرات للتراجع عنها</numerusform>
            <numerusform>التراجع عن تغييرات صف واحد</numerusform>
            <numerusform>التراجع عن تغييرات صفين</numerusform>
            <numerusform>التراجع عن تغييرات %n صفوف</numerusform>
            <numerusform>التراجع عن تغييرات %n صفًا</numerusform>
            <numerusform>التراجع عن تغييرات %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at most %L1 rows at once.</source>
        <translation>لا تختر أكثر من %L1 صف دفعة واحدة.</translation>
    </message>
</context>
<context>
    <name>outbound::RowMenu</name>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>نسخ الرقم</translation>
    </message>
    <message>
        <source>Show only this number’s rows</source>
        <translation>عرض صفوف هذا الرقم فقط</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Take back in</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Include anyway</source>
        <translation>تضمين رغم ذلك</translation>
    </message>
    <message>
        <source>Undo changes of this row</source>
        <translation>التراجع عن تغييرات هذا الصف</translation>
    </message>
    <message>
        <source>Undo changes of these rows</source>
        <translation>التراجع عن تغييرات هذه الصفوف</translation>
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
        <translation>بحث في الصفوف</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة تنفيذ</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة تنفيذ: %1</translation>
    </message>
</context>
<context>
    <name>outbound::RowsPanel</name>
    <message>
        <source>The list has no rows.</source>
        <translation>لا صفوف في القائمة.</translation>
    </message>
    <message>
        <source>No row is accepted.</source>
        <translation>لا صفوف مقبولة.</translation>
    </message>
    <message>
        <source>No row has a warning.</source>
        <translation>لا صفوف عليها تحذير.</translation>
    </message>
    <message>
        <source>No number is there twice.</source>
        <translation>لا يرد أي رقم مرتين.</translation>
    </message>
    <message>
        <source>No row is rejected.</source>
        <translation>لا صفوف مرفوضة.</translation>
    </message>
    <message>
        <source>Nobody opted out.</source>
        <translation>لم يُلغِ أحد الاشتراك.</translation>
    </message>
    <message>
        <source>Search rows</source>
        <translation>بحث في الصفوف</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>حفظ الصفوف المرفوضة…</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>تحذيرات</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>مكررة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>ملغاة الاشتراك</translation>
    </message>
    <message>
        <source>The list has no rows below its header.</source>
        <translation>لا صفوف في القائمة بعد صف عناوينها.</translation>
    </message>
    <message>
        <source>No row matches “%1”.</source>
        <translation>لا صف يطابق «%1».</translation>
    </message>
    <message numerus="yes">
        <source>The filter hides %Ln row(s).</source>
        <translation>
            <numerusform>لا تخفي التصفية أي صف.</numerusform>
            <numerusform>تخفي التصفية صفًا واحدًا.</numerusform>
            <numerusform>تخفي التصفية صفين.</numerusform>
            <numerusform>تخفي التصفية %Ln صفوف.</numerusform>
            <numerusform>تخفي التصفية %Ln صفًا.</numerusform>
            <numerusform>تخفي التصفية %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search hides %Ln row(s).</source>
        <translation>
            <numerusform>لا يخفي البحث أي صف.</numerusform>
            <numerusform>يخفي البحث صفًا واحدًا.</numerusform>
            <numerusform>يخفي البحث صفين.</numerusform>
            <numerusform>يخفي البحث %Ln صفوف.</numerusform>
            <numerusform>يخفي البحث %Ln صفًا.</numerusform>
            <numerusform>يخفي البحث %Ln صف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>outbound::SampleCard</name>
    <message>
        <source>Open a sample</source>
        <translation>فتح عينة</translation>
    </message>
    <message>
        <source>Real-looking lists, opened in the sandbox with a message ready.</source>
        <translation>قوائم تبدو حقيقية، تُفتح في البيئة التجريبية مع رسالة جاهزة.</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>فتح العينة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>how many rows a list has</extracomment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::SandboxCard</name>
    <message>
        <source>Try the sandbox</source>
        <translation>تجربة البيئة التجريبية</translation>
    </message>
    <message>
        <source>Send a whole campaign without an account or a network. Nobody is texted.</source>
        <translation>أرسل حملة كاملة من دون حساب أو شبكة. لا تُرسَل رسالة إلى أحد.</translation>
    </message>
    <message>
        <source>Start in the sandbox</source>
        <translation>البدء في البيئة التجريبية</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxSection</name>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>A Twilio on this computer: everything works, nothing leaves it, deliveries are simulated.</source>
        <translation>بديل لـ Twilio على هذا الحاسوب: كل شيء يعمل، ولا شيء يغادره، والتسليم محاكاة.</translation>
    </message>
    <message>
        <source>Use the sandbox</source>
        <translation>استخدام البيئة التجريبية</translation>
    </message>
    <message>
        <source>The sandbox is in use. It has three numbers of different pace.</source>
        <translation>البيئة التجريبية قيد الاستخدام. فيها ثلاثة أرقام مختلفة السرعة.</translation>
    </message>
    <message>
        <source>Twilio is in use. The account and its campaigns wait meanwhile.</source>
        <translation>حساب Twilio قيد الاستخدام. عند استخدام البيئة التجريبية ينتظر الحساب وحملاته.</translation>
    </message>
    <message>
        <source>It needs no account.</source>
        <translation>لا تحتاج إلى حساب.</translation>
    </message>
    <message numerus="yes">
        <source>Use the sandbox while %Ln campaign(s) are sending?</source>
        <translation>
            <numerusform>هل تريد استخدام البيئة التجريبية؟</numerusform>
            <numerusform>هل تريد استخدام البيئة التجريبية بينما يجري إرسال حملة واحدة؟</numerusform>
            <numerusform>هل تريد استخدام البيئة التجريبية بينما يجري إرسال حملتين؟</numerusform>
            <numerusform>هل تريد استخدام البيئة التجريبية بينما يجري إرسال %Ln حملات؟</numerusform>
            <numerusform>هل تريد استخدام البيئة التجريبية بينما يجري إرسال %Ln حملة؟</numerusform>
            <numerusform>هل تريد استخدام البيئة التجريبية بينما يجري إرسال %Ln حملة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending stops until the Twilio account is used again, and goes on exactly there.</source>
        <translation>يتوقف الإرسال حتى يُستخدم حساب Twilio من جديد، ثم يُستكمل من الموضع نفسه تمامًا.</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>مواصلة الإرسال</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>جارٍ البدء…</translation>
    </message>
</context>
<context>
    <name>outbound::SandboxStrip</name>
    <message>
        <source>Sandbox</source>
        <translation>البيئة التجريبية</translation>
    </message>
    <message>
        <source>Nothing leaves this computer; deliveries are simulated.</source>
        <translation>لا شيء يغادر هذا الحاسوب؛ والتسليم محاكاة.</translation>
    </message>
    <message>
        <source>Connect Twilio</source>
        <translation>ربط Twilio</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleDialog</name>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>تغيير الموعد</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>اختيار موعد</translation>
    </message>
    <message>
        <source>It starts %1.</source>
        <translation>تبدأ %1.</translation>
    </message>
    <message>
        <source>It is a draft and waits until it gets a time.</source>
        <translation>هي مسودة، وتنتظر حتى يُحدَّد لها موعد.</translation>
    </message>
    <message>
        <source>Keep the time</source>
        <translation>الإبقاء على الموعد</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>تركها تنتظر</translation>
    </message>
</context>
<context>
    <name>outbound::ScheduleEdit</name>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>first (%1)</source>
        <extracomment>The hour comes twice; BST</extracomment>
        <translation>الأولى (%1)</translation>
    </message>
    <message>
        <source>second (%1)</source>
        <translation>الثانية (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A time and the name of its offset: &quot;09:00 BST&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1” is no date and time. It stays %2.</source>
        <extracomment>What was typed, and the date and time that stay</extracomment>
        <translation>النص «%1» ليس تاريخًا ووقتًا. يبقى الموعد %2.</translation>
    </message>
    <message>
        <source>This time has passed. In %1 it is %2, %3 now.</source>
        <extracomment>A time zone, a date and a time</extracomment>
        <translation>مضى هذا الوقت. الوقت الآن في %1 هو %2، %3.</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2 comes twice that night:</source>
        <comment>weekday, time</comment>
        <translation>%1، تأتي الساعة %2 مرتين في تلك الليلة:</translation>
    </message>
    <message>
        <source>%1 does not exist there; it will be sent on %2 at %3.</source>
        <comment>date, date, time</comment>
        <translation>لا وجود ليوم %1 هناك؛ ستُرسَل يوم %2 الساعة %3.</translation>
    </message>
    <message>
        <source>%1, %2 does not exist that night; it will be sent at %3.</source>
        <comment>weekday, time, time</comment>
        <translation>%1، لا وجود للساعة %2 في تلك الليلة؛ ستُرسَل الساعة %3.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A weekday, a time with its offset</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1; here it is %2 then.</source>
        <comment>Thursday, 09:00 EDT; Thu 14 May, 14:00</comment>
        <translation>%1؛ ويكون الوقت هنا حينها %2.</translation>
    </message>
</context>
<context>
    <name>outbound::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>outbound::SegmentsPanel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د و%2 ث</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>1 segment</source>
        <translation>مقطع واحد</translation>
    </message>
    <message>
        <source>2 segments</source>
        <translation>مقطعان</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>ثلاثة فأكثر</translation>
    </message>
    <message>
        <source>Done about</source>
        <translation>تكتمل نحو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>بسرعة %1</translation>
    </message>
    <message>
        <source>Sending takes</source>
        <translation>مدة الإرسال</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>بلدان أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>United Kingdom: 1,204 people</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Would cost</source>
        <translation>كانت ستكلّف</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Prices are not known.</source>
        <translation>الأسعار غير معروفة.</translation>
    </message>
    <message>
        <source>The sandbox charges nothing; its prices are examples.</source>
        <translation>لا تتقاضى البيئة التجريبية شيئًا؛ وأسعارها أمثلة.</translation>
    </message>
    <message>
        <source>At today’s prices of Twilio. Carriers may charge more.</source>
        <translation>بأسعار Twilio اليوم. وقد تتقاضى شركات الاتصالات أكثر من ذلك.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Costs: about $52.40</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>United Kingdom: 1,204 people, 1,310 segments, $52.40</comment>
        <translation>%1: %2، %3، %4</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>السعر غير معروف</translation>
    </message>
</context>
<context>
    <name>outbound::SendBar</name>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>جدولة</translation>
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
        <translation>المستلمون: %1. يبدأ الإرسال بعد</translation>
    </message>
</context>
<context>
    <name>outbound::SenderField</name>
    <message>
        <source>No number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>From number</source>
        <translation>رقم الإرسال</translation>
    </message>
    <message>
        <source>Add numbers</source>
        <translation>إضافة أرقام</translation>
    </message>
    <message numerus="yes">
        <source>+%Ln more</source>
        <translation>
            <numerusform>+لا أرقام</numerusform>
            <numerusform>+رقم آخر</numerusform>
            <numerusform>+رقمان آخران</numerusform>
            <numerusform>+%Ln أرقام أخرى</numerusform>
            <numerusform>+%Ln رقمًا آخر</numerusform>
            <numerusform>+%Ln رقم آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Add numbers to send from</source>
        <translation>إضافة أرقام للإرسال منها</translation>
    </message>
    <message>
        <source>Also sent from %1</source>
        <translation>يُرسَل أيضًا من %1</translation>
    </message>
</context>
<context>
    <name>outbound::SendingSection</name>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Rules that every campaign follows, those that are sending now as well.</source>
        <translation>قواعد تتبعها كل الحملات، حتى التي يجري إرسالها الآن.</translation>
    </message>
    <message>
        <source>Stop trying to deliver a text after</source>
        <translation>التوقف عن محاولة تسليم الرسالة بعد</translation>
    </message>
    <message>
        <source>Twilio keeps trying for this long when a phone is off; then the text expires instead of arriving at night.</source>
        <translation>تواصل Twilio المحاولة طوال هذه المدة إذا كان الهاتف مغلقًا؛ ثم تنتهي صلاحية الرسالة بدلًا من أن تصل ليلًا.</translation>
    </message>
    <message>
        <source>A scheduled campaign waits as a draft when it was missed by more than</source>
        <translation>تنتظر الحملة المجدولة كمسودة إذا فات موعدها بأكثر من</translation>
    </message>
    <message>
        <source>The program was off or the computer asleep at its time. Up to this late it is still sent.</source>
        <translation>كان البرنامج متوقفًا أو الحاسوب في سكون عند موعدها. إن لم يتجاوز التأخر هذه المدة، تُرسَل رغم ذلك.</translation>
    </message>
    <message>
        <source>When an answer from Twilio got lost, look the text up for</source>
        <translation>عند ضياع رد من Twilio، البحث عن الرسالة لديها طوال</translation>
    </message>
    <message>
        <source>Only a text that Twilio doesn’t list after this wait is sent again, so nobody gets it twice.</source>
        <translation>لا تُرسَل من جديد إلا رسالة لا تُدرجها Twilio بعد هذا الانتظار، فلا تصل إلى أحد مرتين.</translation>
    </message>
    <message>
        <source>A computer that falls asleep stops sending and goes on when it wakes. The screen may still turn off.</source>
        <translation>الحاسوب الذي يدخل في السكون يتوقف عن الإرسال ويواصله عند استيقاظه. ويمكن مع ذلك أن تنطفئ الشاشة.</translation>
    </message>
    <message>
        <source>Keep the computer awake while campaigns send</source>
        <translation>إبقاء الحاسوب مستيقظًا أثناء إرسال الحملات</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم الحفظ في %1</translation>
    </message>
</context>
<context>
    <name>outbound::SettingsPage</name>
    <message>
        <source>Find a setting</source>
        <translation>بحث عن إعداد</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>تسري التغييرات فورًا</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>No setting found</source>
        <translation>لم يُعثر على إعداد</translation>
    </message>
    <message>
        <source>Nothing here speaks of “%1”.</source>
        <translation>لا شيء هنا يذكر «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>outbound::ShortcutsPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>SMS Campaigns</source>
        <translation>حملات SMS</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>outbound::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>outbound::SourceBadge</name>
    <message>
        <source>Source: %1</source>
        <translation>المصدر: %1</translation>
    </message>
</context>
<context>
    <name>outbound::SplitBar</name>
    <message>
        <source>Don’t split</source>
        <translation>عدم التقسيم</translation>
    </message>
    <message numerus="yes">
        <source>Split into %Ln campaigns</source>
        <translation>
            <numerusform>عدم التقسيم</numerusform>
            <numerusform>تقسيم إلى حملة واحدة</numerusform>
            <numerusform>تقسيم إلى حملتين</numerusform>
            <numerusform>تقسيم إلى %Ln حملات</numerusform>
            <numerusform>تقسيم إلى %Ln حملة</numerusform>
            <numerusform>تقسيم إلى %Ln حملة</numerusform>
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
        <translation>مقاطع/دقيقة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>A minute</source>
        <translation>في الدقيقة</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>لم يُرسَل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 segments a minute at %2.</source>
        <translation>المقاطع في الدقيقة عند %2: %1.</translation>
    </message>
    <message>
        <source>%1 The pace is %2.</source>
        <translation>%1 السرعة %2.</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from, to</comment>
        <translation>من %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>outbound::TimelineView</name>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص الرسالة</translation>
    </message>
</context>
<context>
    <name>outbound::TodayStrip</name>
    <message>
        <source>Sent today</source>
        <translation>أُرسلت اليوم</translation>
    </message>
    <message>
        <source>Delivery rate today</source>
        <translation>نسبة التسليم اليوم</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>جارية الآن</translation>
    </message>
    <message>
        <source>Next scheduled</source>
        <translation>المجدولة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا نتيجة بعد</translation>
    </message>
    <message>
        <source>done about %1</source>
        <translation>تكتمل نحو %1</translation>
    </message>
    <message>
        <source>last one done about %1</source>
        <translation>تكتمل الأخيرة نحو %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>messages</source>
        <comment>beside their number</comment>
        <translation>
            <numerusform>رسالة</numerusform>
            <numerusform>رسالة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>رسائل</numerusform>
            <numerusform>رسالة</numerusform>
            <numerusform>رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next scheduled, %Ln person(s)</source>
        <translation>
            <numerusform>المجدولة التالية، لا مستلمين</numerusform>
            <numerusform>المجدولة التالية، شخص واحد</numerusform>
            <numerusform>المجدولة التالية، شخصان</numerusform>
            <numerusform>المجدولة التالية، %Ln أشخاص</numerusform>
            <numerusform>المجدولة التالية، %Ln شخصًا</numerusform>
            <numerusform>المجدولة التالية، %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>outbound::Tray</name>
    <message>
        <source>Show Outbound</source>
        <translation>إظهار Outbound</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
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
        <translation>تراجع</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
</context>
<context>
    <name>outbound::VariableChips</name>
    <message>
        <source>Insert %1</source>
        <translation>إدراج %1</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
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
        <translation>كان: %1</translation>
    </message>
</context>
<context>
    <name>outbound::WallTimeEdit</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
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
        <translation>راسل الأشخاص من حسابك الخاص على Twilio</translation>
    </message>
    <message>
        <source>Your lists and messages stay in one file on this computer. Pick a way in; you can change it later.</source>
        <translation>تبقى قوائمك ورسائلك في ملف واحد على هذا الحاسوب. اختر طريقة للبدء؛ يمكنك تغييرها لاحقًا.</translation>
    </message>
    <message>
        <source>Or drop a CSV anywhere in this window, or open one with</source>
        <translation>أو أفلت ملف CSV في أي مكان من هذه النافذة، أو افتح ملفًا بالضغط على</translation>
    </message>
    <message>
        <source>A campaign needs a number to send from: pick a way in first.</source>
        <translation>تحتاج الحملة إلى رقم للإرسال منه: اختر طريقة للبدء أولًا.</translation>
    </message>
</context>
<context>
    <name>outbound::WhenSection</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الموعد</translation>
    </message>
</context>
<context>
    <name>outbound::ZoneCombo</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Type a part of a city&apos;s name</source>
        <translation>اكتب جزءًا من اسم مدينة</translation>
    </message>
</context>
</TS>
