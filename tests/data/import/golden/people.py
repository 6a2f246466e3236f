"""Invented people in the languages of the world, in enough words for a charset detector to tell which it reads."""

import dataclasses


@dataclasses.dataclass
class Tongue:
    header: list[str]  # given name, family name, town, note, phone
    given: list[str]
    family: list[str]
    towns: list[str]
    notes: list[str]

    def people(self, count):
        """Rows of name, name, town and note, no two alike."""
        return [[self.given[i % len(self.given)], self.family[(i * 5 + i // 12) % len(self.family)],
                 self.towns[(i * 3) % len(self.towns)], self.notes[(i * 7) % len(self.notes)]] for i in range(count)]


def tongue(header, given, family, towns, notes):
    return Tongue(header.split(), given.split(), family.split(), towns.split(), notes.split("|"))


GERMAN = tongue(
    "Vorname Nachname Ort Notiz Handynummer",
    "Jörg Käthe Günther Bärbel Jürgen Sören Björn Mareike Götz Änne Übelacker Anneliese",
    "Müller Schröder Köhler Groß Weiß Jäger Böhm Schäfer Vößing Krüger Löwe Brüggemann",
    "München Köln Düsseldorf Nürnberg Würzburg Göttingen Lübeck Osnabrück",
    "möchte früher zurückgerufen werden|wünscht Termine nur vormittags|kommt regelmäßig über die Straße|"
    "hat Rückenschmerzen, bitte größere Liege|fährt für drei Wochen nach Österreich")

FRENCH = tongue(
    "Prénom Nom Ville Remarque Portable",
    "Zoé Hélène François Anaïs Jérôme Noël Béatrice Gaëlle André Cécile Loïc Éloïse",
    "Lefèvre Gauthier Béranger Fréchette Desprès Châtelain Gagné Crémieux Lévêque Maçon Thébault Forêt",
    "Besançon Orléans Nîmes Béziers Saint-Étienne Mâcon Évreux Montélimar",
    "préfère être rappelée après dix-huit heures|a déménagé l'été dernier à l'étranger|déjà prévenue, ça ira très bien|"
    "fenêtre côté forêt s'il reste une place|élève de première année, à relancer")

SPANISH = tongue(
    "Nombre Apellido Ciudad Observación Móvil",
    "José María Sofía Íñigo Verónica Andrés Begoña Raúl Inés Ángel Mónica Germán",
    "Núñez Muñoz Peña García Fernández Ibáñez Rodríguez Martín Gómez Zúñiga López Ordóñez",
    "Málaga Cádiz León Logroño Mérida Ávila Córdoba Castellón",
    "¿puede venir mañana por la mañana?|llamará después del año nuevo|alérgica al polen, según su médico|"
    "está de vacaciones en Perú|pidió información sobre la próxima sesión")

PORTUGUESE = tongue(
    "Nome Apelido Cidade Observação Telemóvel",
    "João Inês Conceição Antônio Cláudia Luís Mônica Gonçalo Lúcia Sérgio Íris Estêvão",
    "Gonçalves Araújo Simões Guimarães Magalhães Conceição Falcão Leitão Assunção Lourenço Brandão Mourão",
    "Guimarães Évora Setúbal Bragança Portimão Olhão Fundão Covilhã",
    "não pode vir amanhã de manhã|prefere ligações após as três horas|já recebeu a informação sobre a reunião|"
    "está à espera de confirmação|mudou-se para São Tomé em março")

POLISH = tongue(
    "Imię Nazwisko Miasto Uwagi Komórka",
    "Łukasz Małgorzata Grażyna Bożena Święcisława Józef Elżbieta Michał Paweł Żaneta Stanisław Błażej",
    "Wiśniewski Dąbrowski Kozłowski Wójcik Zieliński Szymański Woźniak Król Pawłowski Górski Wróblewska Jabłońska",
    "Łódź Gdańsk Poznań Kraków Toruń Rzeszów Częstochowa Białystok",
    "proszę dzwonić dopiero po świętach|życzy sobie krótszą wizytę|zgłosiła się wcześniej, już zapłacone|"
    "wyjeżdża za granicę na cały miesiąc|będzie później, utknął w kolejce")

CZECH = tongue(
    "Jméno Příjmení Město Poznámka Mobil",
    "Jiří Božena Růžena Zdeněk Květa Ondřej Žofie Štěpán Řehoř Kateřina Přemysl Ludmila",
    "Dvořák Černý Růžička Němcová Šťastný Kříž Procházka Žižka Bartoš Křížová Vondráček Šebestová",
    "Plzeň Třebíč Děčín Břeclav Příbram Kroměříž Žďár Šumperk",
    "přijde až po třetí hodině odpoledne|žádá o dřívější termín vyšetření|už měla být dávno objednaná|"
    "příští týden odjíždí za dětmi|můžete zavolat kdykoliv, říkal")

HUNGARIAN = tongue(
    "Keresztnév Vezetéknév Város Megjegyzés Mobil",
    "György Zsófia Győző Erzsébet László Ágnes Jenő Böske Tünde Dezső Zoltán Ödön",
    "Szabó Horváth Kővári Fekete Erdős Szőke Üveges Bíró Lőrinc Gyöngyösi Pálffy Dömötör",
    "Győr Hódmezővásárhely Székesfehérvár Pécs Kecskemét Nyíregyháza Szombathely Gödöllő",
    "csak délelőtt hívják föl, később dolgozik|megköszönte az előző értesítést|új időpontot szeretne kérni jövő hétre|"
    "kérjük, hogy előbb a férjét hívják|külföldön él, őszre jön haza")

RUSSIAN = tongue(
    "Имя Фамилия Город Примечание Телефон",
    "Наталья Сергей Екатерина Дмитрий Людмила Алексей Татьяна Михаил Светлана Юрий Ольга Андрей",
    "Иванова Петров Смирнова Кузнецов Попова Васильев Соколова Михайлов Новикова Фёдоров Морозова Волков",
    "Москва Новосибирск Екатеринбург Казань Самара Челябинск Воронеж Пермь",
    "просила перезвонить после обеда|уехал в командировку до конца месяца|хочет перенести приём на следующую неделю|"
    "уже подтвердила своё участие|не может прийти раньше пятницы")

UKRAINIAN = tongue(
    "Ім'я Прізвище Місто Примітка Телефон",
    "Оксана Андрій Наталія Сергій Олена Юрій Ірина Василь Світлана Ігор Галина Євген",
    "Шевченко Коваленко Бондаренко Ткаченко Кравченко Олійник Шевчук Поліщук Савченко Марченко Їжакевич Мельник",
    "Київ Львів Харків Чернігів Вінниця Полтава Ужгород Запоріжжя",
    "просила передзвонити після обіду|хоче перенести зустріч на наступний тиждень|вже підтвердила свою участь|"
    "не зможе прийти раніше п'ятниці|від'їжджає до родичів у гості")

GREEK = tongue(
    "Όνομα Επώνυμο Πόλη Σημείωση Κινητό",
    "Γιώργος Ελένη Κωνσταντίνος Μαρία Δημήτρης Αικατερίνη Νίκος Βασιλική Παναγιώτης Σοφία Ιωάννης Αγγελική",
    "Παπαδόπουλος Νικολάου Γεωργίου Αντωνίου Οικονόμου Βλάχος Χριστοδούλου Μακρής Καραγιάννης Δημητρίου Αλεξίου Σπύρου",
    "Αθήνα Θεσσαλονίκη Πάτρα Ηράκλειο Λάρισα Βόλος Ιωάννινα Χανιά",
    "να τηλεφωνήσετε μετά το μεσημέρι|θέλει να αλλάξει την ημερομηνία του ραντεβού|έχει ήδη επιβεβαιώσει τη συμμετοχή της|"
    "λείπει στο εξωτερικό μέχρι την άνοιξη|δεν μπορεί να έρθει πριν από την Παρασκευή")

TURKISH = tongue(
    "Ad Soyad Şehir Açıklama Telefon",
    "Ayşe Gökçe İbrahim Şükrü Çiğdem Ümit Hülya Özgür Işıl Oğuz Müjde Yağmur",
    "Yılmaz Öztürk Şahin Çelik Doğan Kılıç Aydın Özdemir Güneş Koç Işık Çakır",
    "İstanbul Diyarbakır Eskişehir Muğla Şanlıurfa Çanakkale Gümüşhane Kırıkkale",
    "öğleden sonra aranmasını istiyor|geçen hafta görüştük, olumlu karşıladı|randevusunu iki gün sonraya almak için yazdı|"
    "şu anda yurt dışında, dönüşte aranacak|çocuğu için de kayıt yaptırmak istiyor")

HEBREW = tongue(
    "שם משפחה עיר הערה טלפון",
    "יעל דוד רחל משה שרה אברהם נועה יוסף תמר אליהו מרים שלמה",
    "כהן לוי מזרחי פרץ ביטון דהן אברהמי פרידמן אוחיון שפירא גולן רוזנברג",
    "ירושלים חיפה אשדוד נתניה רחובות הרצליה טבריה צפת",
    "מבקשת שיחזרו אליה אחרי הצהריים|ביקש לדחות את הפגישה לשבוע הבא|כבר אישרה את ההשתתפות שלה|"
    "נמצא בחוץ לארץ עד סוף החודש|לא יכולה להגיע לפני יום שישי")

ARABIC = tongue(
    "الاسم العائلة المدينة ملاحظة الهاتف",
    "فاطمة محمد عائشة أحمد مريم علي خديجة يوسف زينب إبراهيم ليلى خالد",
    "الحسن العلي المصري الخطيب النجار الشامي القاسم الحداد العمري الصالح البغدادي التميمي",
    "القاهرة دمشق بغداد الرياض عمان بيروت الإسكندرية طرابلس",
    "تريد الاتصال بها بعد الظهر|طلب تأجيل الموعد إلى الأسبوع القادم|أكدت مشاركتها في اللقاء|"
    "مسافر خارج البلاد حتى نهاية الشهر|لا تستطيع الحضور قبل يوم الجمعة")

LITHUANIAN = tongue(
    "Vardas Pavardė Miestas Pastaba Telefonas",
    "Jūratė Žygimantas Eglė Šarūnas Rūta Kęstutis Živilė Ąžuolas Birutė Česlovas Gražina Mindaugas",
    "Kazlauskienė Žukauskas Petraitė Šimkus Balčiūnas Jankauskaitė Vaičiulis Gudaitė Mažeika Čepaitė Rimkūnas Bružas",
    "Šiauliai Panevėžys Klaipėda Mažeikiai Kėdainiai Ukmergė Telšiai Biržai",
    "prašė paskambinti po pietų, kai grįš|norėtų perkelti vizitą į kitą savaitę|jau patvirtino, kad dalyvaus šeštadienį|"
    "išvažiavo į užsienį iki mėnesio pabaigos|negalės ateiti anksčiau nei penktadienį")

JAPANESE = tongue(
    "名 姓 都市 備考 携帯電話",
    "太郎 花子 一郎 美咲 健太 さくら 大輔 陽子 翔太 直美 ひろし 恵子",
    "山田 佐藤 鈴木 高橋 田中 渡辺 伊藤 中村 小林 加藤 吉田 清水",
    "東京 大阪 名古屋 札幌 福岡 横浜 仙台 広島",
    "午後に電話してほしいとのことです|来週の予約を変更したいそうです|すでに参加を確認しました|"
    "月末まで海外に出張しています|金曜日より前には来られません")

CHINESE = tongue(
    "名字 姓氏 城市 备注 手机",
    "小明 丽华 建国 秀英 志强 晓红 海燕 永刚 雪梅 文博 春兰 国庆",
    "张 王 李 赵 刘 陈 杨 黄 周 吴 徐 孙",
    "北京 上海 广州 深圳 成都 杭州 武汉 西安",
    "请在下午给她打电话，上午她要上班|希望把预约改到下个星期|已经确认参加这次活动了|"
    "他在国外出差，月底才能回来|星期五以前没有时间过来")

TAIWANESE = tongue(
    "名字 姓氏 城市 備註 手機",
    "志明 淑芬 建宏 美玲 俊傑 雅婷 家豪 怡君 冠宇 麗華 宗翰 惠雯",
    "陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭",
    "臺北 高雄 臺中 臺南 新竹 嘉義 花蓮 基隆",
    "請在下午打電話給她，上午她要上班|希望把預約改到下個星期|已經確認參加這次的活動了|"
    "他在國外出差，月底才會回來|星期五以前沒有時間過來")

KOREAN = tongue(
    "이름 성 도시 메모 휴대폰",
    "민준 서연 지훈 수빈 영희 철수 은지 현우 미경 동현 혜진 상호",
    "김 이 박 최 정 강 조 윤 장 임 한 오",
    "서울 부산 대구 인천 광주 대전 울산 수원",
    "오후에 다시 전화해 달라고 했습니다|다음 주로 예약을 바꾸고 싶어 합니다|이미 참석한다고 확인했습니다|"
    "월말까지 해외 출장 중입니다|금요일 전에는 올 수 없다고 합니다")

THAI = tongue(
    "ชื่อ นามสกุล เมือง หมายเหตุ โทรศัพท์",
    "สมชาย สมหญิง วิชัย มาลี ประเสริฐ สุดา อนันต์ กัญญา ธนา พิมพ์ใจ ณัฐพล จันทร์เพ็ญ",
    "ใจดี ศรีสุข ทองคำ บุญมี แก้วมณี วงศ์สวัสดิ์ รัตนา พงษ์พันธ์ สุวรรณ เจริญสุข นิลกำแหง ไชยวงศ์",
    "กรุงเทพ เชียงใหม่ ขอนแก่น ภูเก็ต อยุธยา นครราชสีมา ลำปาง สงขลา",
    "ขอให้โทรกลับหลังเที่ยงวัน|ต้องการเลื่อนนัดไปสัปดาห์หน้า|ยืนยันว่าจะเข้าร่วมแล้ว|"
    "เดินทางไปต่างประเทศถึงสิ้นเดือน|ไม่สามารถมาก่อนวันศุกร์ได้")
