# Texts of the topic registration for self-service password reset: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-sspr-registration = Registreerimine iseteeninduslikuks paroolilähtestuseks
    .summary = Kasutajad ei saa oma meetodeid registreerida, neil ei paluta seda kunagi teha või palutakse ikka ja jälle või ei lähe registreeritud meetodid parooli lähtestamisel arvesse.

## Links

link-sspr_how = Kuidas iseteeninduslik paroolilähtestus töötab
link-sspr_policy = { -entra_id } parooli- ja lähtestuspoliitikad
link-sspr_tut = Iseteenindusliku paroolilähtestuse häälestamine
link-sspr_data = Iseteenindusliku paroolilähtestuse kontaktandmed
link-sspr_report = Paroolilähtestuse auditi- ja kasutusaruanded
link-tshoot_sspr = Iseteenindusliku paroolilähtestuse tõrkeotsing
link-licensing = Iseteenindusliku paroolilähtestuse litsentsid
link-combined = Turbeteabe ühine registreerimine
link-migrate_methods = Üleminek autentimismeetodite poliitikale
link-campaign = { -authenticator }i registreerimiskampaania
link-methods_activity = Autentimismeetodite kasutusaruanne
link-access_pass = { -temporary_access_pass }i häälestamine
link-ca_registration = Registreerimise kaitsmine { -conditional_access }i abil
link-branding = Sisselogimislehe ettevõttebränding

## Facts: what the user sees

fact-registration_trouble = Mis ei õnnestu?
    .label = Probleem
    .help = Küsige kuvatõmmist ja valige kõige lähem vastus. Registreerimine toimub aadressil `https://aka.ms/mysecurityinfo`, lähtestamine aadressil `https://aka.ms/sspr`.
    .choice-never_asked = sisselogimisel ei paluta kasutajal end kunagi registreerida
    .choice-asked_again = sisselogimisel küsitakse ikka ja jälle
    .choice-page_refused = registreerimisleht ei lase kasutajat edasi
    .choice-method_not_offered = leht avaneb, kuid soovitud meetodit ei pakuta
    .choice-reset_refused = lähtestusleht ei lase kasutajat edasi
    .choice-code_not_received = kood ei jõua kohale
    .choice-link_missing = sisselogimislehel puudub parooli lähtestamise link
    .choice-report_gap = aruandes puudub registreerimisi või lähtestamisi

fact-prompt_kind = Mida sisselogimisel kuvatav viip ütleb?
    .label = Viip sisselogimisel
    .help = Küsige kuvatõmmist. Piisab lehe pealkirjast.
    .choice-more_information = vaja on lisateavet, häälestage meetod
    .choice-confirm_info = kontrollige, kas registreeritud meetodid on endiselt õiged
    .choice-improve_sign_ins = muutke sisselogimine turvalisemaks, häälestage rakendus

fact-works_elsewhere = Kas kasutaja saab end mõnes teises võrgus või seadmes registreerida?
    .label = Mujal õnnestub
    .help = Laske kasutajal avada `https://aka.ms/mysecurityinfo` üks kord kontoris ja üks kord väljaspool, samuti hallatavas seadmes.

fact-code_channel = Kuidas peaks kood kasutajani jõudma?
    .label = Koodi saatmise viis
    .help = Küsige, millise valiku kasutaja tegi lehel enne koodi saatmist.
    .choice-sms = SMS
    .choice-call = telefonikõne
    .choice-email = meilisõnum

fact-code_mail = Kus on koodiga meilisõnum?
    .label = Koodiga meilisõnum
    .help = Lähtestusleht näitab osa registreeritud aadressist. Laske kasutajal vaadata just selle postkasti sisendkausta, rämpsposti kausta ja karantiini.
    .choice-inbox = sisendkaustas
    .choice-junk_folder = rämpsposti kaustas
    .choice-blocked_by_filter = meilifiltris blokeeritud
    .choice-wrong_address = saadetud aadressile, mida kasutaja ei kasuta

## Facts: the user

fact-sspr_registered = Kas kasutaja on aruande järgi end parooli lähtestamiseks registreerinud?
    .label = Lähtestamiseks registreeritud
    .help = Käivitage `Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId <object ID>` ja lugege väärtust `IsSsprRegistered`. Portaalis { -entra_admin_center } on see jaotises **Authentication methods** (Autentimismeetodid) > **User registration details** (Kasutajate registreerimise üksikasjad). Aruanne võib hilineda.

fact-gate_methods = Mitu administraatori meetodit läheb parooli lähtestamisel arvesse?
    .label = Administraatori arvesse minevad meetodid
    .help = Avage kasutaja ja valige **Authentication methods** (Autentimismeetodid). Loendage meiliaadress, telefon ja autentimisrakendus, iga liik üks kord. Turbeküsimused ei lähe rolliga kasutajatel kunagi arvesse.

fact-has_mfa_method = Kas kasutajal on mõni mitmikautentimise meetod?
    .label = Mitmikautentimise meetod olemas
    .help = Käivitage `Get-MgUserAuthenticationMethod -UserId <user>`. Parool ja meiliaadress arvesse ei lähe.

fact-phone_format = Kuidas on kasutaja telefoninumber kirjutatud?
    .label = Telefoninumbri vorming
    .help = Käivitage `Get-MgUserAuthenticationPhoneMethod -UserId <user>`. Õige on plussmärk, riigikood, tühik ja number, nt `+1 4251234567`.
    .choice-correct = õigesti
    .choice-no_country_code = ilma plussmärgi või riigikoodita
    .choice-no_space = ilma tühikuta riigikoodi järel
    .choice-extension = koos sisenumbriga

## Facts: settings of the tenant

fact-require_registration = Kas sisselogimisel peavad kasutajad end paroolilähtestuseks registreerima?
    .label = Registreerimine sisselogimisel nõutav
    .help = Vaadake jaotises **Entra ID** > **Password reset** > **Registration** (Registreerimine) sätet **Require users to register when signing in** (Nõua kasutajatelt sisselogimisel registreerimist).

fact-reconfirm_days = Mitme päeva järel peavad kasutajad oma meetodid uuesti kinnitama?
    .label = Kinnitamise intervall
    .help = Vaadake jaotist **Entra ID** > **Password reset** > **Registration** (Registreerimine). `0` tähendab mitte kunagi.
    .value = { $value ->
        [0] mitte kunagi
        [one] { $value } päev
       *[other] { $value } päeva
    }

fact-other_prompt_source = Milline muu poliitika nõuab sellelt kasutajalt registreerimist?
    .label = Muu registreerimist nõudev poliitika
    .help = Vaadake menüüs **Entra ID** jaotist **Authentication methods** (Autentimismeetodid) > **Registration campaign** (Registreerimiskampaania), turbe vaikesätteid jaotises **Overview** (Ülevaade) > **Properties**, jaotist **Conditional Access** (Tingimusjuurdepääs), registreerimispoliitikat jaotises **ID Protection** ning jaotist **Users** > **Per-user MFA** (Kasutajapõhine mitmikautentimine).
    .choice-none = puudub
    .choice-registration_campaign = registreerimiskampaania
    .choice-security_defaults = turbe vaikesätted
    .choice-conditional_access = { -conditional_access }i poliitika, mis nõuab mitmikautentimist
    .choice-identity_protection = { -id_protection }i registreerimispoliitika
    .choice-per_user_mfa = üksikule kasutajale määratud mitmikautentimine

fact-migration_state = Kui kaugel on üleminek autentimismeetodite poliitikale?
    .label = Meetodite üleminek
    .help = Vaadake jaotise **Entra ID** > **Authentication methods** (Autentimismeetodid) > **Policies** (Poliitikad) linki **Manage migration** (Halda üleminekut).
    .choice-not_started = pole alustatud
    .choice-in_progress = pooleli
    .choice-complete = lõpetatud

fact-method_in_new_policy = Kas autentimismeetodite poliitika lubab sellel kasutajal meetodit kasutada?
    .label = Meetodite poliitikas lubatud
    .help = Avage meetod jaotises **Entra ID** > **Authentication methods** (Autentimismeetodid) > **Policies** (Poliitikad). See peab olema lubatud, vähemalt üks kasutaja rühm peab olema kaasatud ja ükski ei tohi olla välja jäetud. Meiliaadressi meetod on **Email OTP**, töötelefon kuulub meetodi **Voice call** (Häälkõne) alla.

fact-method_in_legacy_policy = Kas meetod on paroolilähtestuse vanas loendis märgitud?
    .label = Vanas loendis märgitud
    .help = Vaadake jaotist **Entra ID** > **Password reset** > **Authentication methods** (Autentimismeetodid). Loend võib olla hall, kuid see on siiski loetav.

fact-ca_register_result = Mida ütlevad sisselogimislogid turbeteabe registreerimise poliitikate kohta?
    .label = { -conditional_access }i tulemus
    .help = Avage **Entra ID** > **Users** > kasutaja > **Sign-in logs** (Sisselogimislogid), seal vastava aja katse ja vahekaart **Conditional Access** (Tingimusjuurdepääs). Vaadake ainult poliitikaid, milles on kasutajatoiming **Register security information** (Registreeri turbeteave).
    .choice-not_applied = ükski selline poliitika ei rakendunud
    .choice-report_only = ainult aruandlus
    .choice-success = õnnestus
    .choice-failure = nurjus

fact-ca_grant = Mida nurjunud poliitika nõuab?
    .label = Poliitika nõue
    .help = Avage poliitika jaotises **Entra ID** > **Conditional Access** (Tingimusjuurdepääs) > **Policies** (Poliitikad) ja lugege sätet **Grant** (Juurdepääsu andmine).
    .choice-block = blokeerib juurdepääsu
    .choice-require_device = nõuetele vastavat või liidetud seadet
    .choice-require_mfa = mitmikautentimist

fact-branding_link_shown = Kas ettevõttebrändingus on parooli lähtestamise lingi kuvamine sisse lülitatud?
    .label = Link brändingus sees
    .help = Vaadake jaotises **Entra ID** > **Custom Branding** (Kohandatud bränding) > **Default sign-in** (Vaikimisi sisselogimine) > **Sign-in form** (Sisselogimisvorm) sätet **Show self-service password reset** (Kuva iseteeninduslik paroolilähtestus). Kui rentnikul oma brändingut pole, on vastus jah.

fact-report_days_back = Mitu päeva tagasi peaks aruanne ulatuma?
    .label = Aruande ajavahemik
    .help = Loendage päevad tänasest tagasi kuni esimese soovitud sündmuseni.
    .value = { $value ->
        [one] { $value } päev
       *[other] { $value } päeva
    }

fact-report_reader_entitled = Kas aruande lugejal on litsents ja roll, mis lubavad aruannet lugeda?
    .label = Lugeja tohib aruannet näha
    .help = Avage lugeja konto ning seal **Licenses** (Litsentsid) ja **Assigned roles** (Määratud rollid). Piisab näiteks rollist Reports Reader või Security Reader.

## Diagnoses

diagnosis-reset_off_for_tenant = Iseteeninduslik paroolilähtestus on rentnikus välja lülitatud
    .summary = Paroolilähtestus on seatud väärtusele **None** (Mitte keegi), seega ei saa kasutajad end selle jaoks registreerida ega seda kasutada.

diagnosis-user_outside_reset_group = Kasutaja ei kuulu rühma, mille liikmed tohivad parooli lähtestada
    .summary = Paroolilähtestus on lubatud ainult ühele rühmale ja kasutaja ei ole selle liige, seega ei nõuta sisselogimisel registreerimist ja lähtestusleht ei lase kasutajat edasi.

diagnosis-reset_licence_missing = Parooli lähtestamise litsents puudub
    .summary = Kasutajal pole litsentsi, mis hõlmab parooli lähtestamist, seega registreerimist või lähtestamist ei lubata.

diagnosis-registration_prompt_off = Sisselogimisel ei nõuta kasutajatelt registreerimist
    .summary = Sisselogimisel registreerimise nõue on välja lülitatud, seega on parooli lähtestamiseks valmis ainult need kasutajad, kes registreerimislehe ise avavad.

diagnosis-reconfirmation_due = Kasutajatel palutakse meetodid kindla aja tagant kinnitada
    .summary = Rentnik palub kasutajatel registreeritud meetodid kindla arvu päevade järel üle vaadata; viip on ette nähtud ega takista kedagi, kes meetodid kinnitab.

diagnosis-prompt_from_other_policy = Viip tuleb muust poliitikast, mitte paroolilähtestusest
    .summary = Viiba toob esile registreerimiskampaania või mitmikautentimise nõue, seega ei kao see paroolilähtestuse sätete muutmisel.

diagnosis-methods_too_few = Kasutaja on registreerinud liiga vähe meetodeid
    .summary = Kasutajal on registreeritud vähem meetodeid, kui parooli lähtestamine nõuab, seega küsitakse neid sisselogimisel ikka ja jälle ning lähtestusleht ei lase kasutajat edasi.

diagnosis-directory_data_only = Telefon ja meiliaadress on ainult kataloogis, mitte registreeritud
    .summary = Kasutajal on ainult kataloogis olevad väärtused, mis alates 5. oktoobrist 2026 enam arvesse ei lähe, seega lähtestamist ei lubata või nõutakse sisselogimisel ootamatult registreerimist.

diagnosis-role_holder_two_gates = Administraator vajab kahte meetodit, kuid arvesse läheb vähem
    .summary = { -entra } rolliga kasutajatel on alati vaja kahte meetodit, turbeküsimused arvesse ei lähe ja rentniku sätted kasutajate jaoks seda ei muuda, seega pole administraator parooli lähtestamiseks valmis.

diagnosis-admin_reset_off = Administraatorid ei tohi oma parooli ise lähtestada
    .summary = Rentnik on { -entra } rolliga kasutajate iseteenindusliku lähtestuse välja lülitanud, seega võidakse neil paluda end registreerida, kuid ühtegi registreeritavat meetodit nad ei leia.

diagnosis-method_not_allowed = Poliitika ei luba sellel kasutajal meetodit kasutada
    .summary = Kehtiv poliitika ei võimalda kasutajal seda meetodit, seega ei saa seda registreerida või ei lähe see registreerituna parooli lähtestamisel enam arvesse.

diagnosis-ca_blocks_registration = { -conditional_access } blokeerib registreerimise
    .summary = Kasutajatoimingu **Register security information** (Registreeri turbeteave) poliitika ei luba seda võrku või seadet, seega ei saa kasutaja registreerimislehte avada.

diagnosis-first_method_deadlock = Esimese meetodi jaoks on vaja meetodit, mida kasutajal veel pole
    .summary = Registreerimine nõuab mitmikautentimist, kuid kasutajal pole millegagi oma isikut tõendada, seega ei saagi esimest meetodit registreerida.

diagnosis-phone_number_unusable = Telefoninumber on kirjutatud kujul, mida ei saa kasutada
    .summary = Registreeritud number pole õigel kujul või sisaldab sisenumbrit, seega ei jõua koodiga SMS-id ja kõned kasutajani.

diagnosis-code_mail_lost = Koodiga meilisõnum jõuab valesse kohta
    .summary = Sõnum saadeti, kuid filter pidas selle kinni või pole registreeritud aadress see, mida kasutaja loeb, seega ei saa kasutaja koodi sisestada.

diagnosis-reset_link_not_shown = Sisselogimislehel pole parooli lähtestamise linki
    .summary = Ettevõttebränding peidab lingi või kuulub sisselogimisleht liitautentimise identiteedipakkujale, seega ei leia kasutajad teed parooli lähtestamiseni.

diagnosis-report_limits = Aruanne ei saa otsitavat näidata
    .summary = Logi ei ulatu piisavalt kaugele tagasi või pole lugejal vajalikku litsentsi või rolli, seega tundub, et registreerimised ja lähtestamised on puudu.

## Symptoms

symptom-sspr-registration =
    SSPR-i registreerimine
    kasutajad ei saa oma turbeteavet lisada
    aka.ms/mysecurityinfo ei tööta
    aka.ms/ssprsetup ei lase telefoni lisada
    küsib kogu aeg, et registreeri oma meetodid
    parooli taastamise andmeid ei saa kirja panna

symptom-reset_off_for_tenant =
    sspr_0011 kõigil registreerijatel
    sspr_0009 ka tavakasutajal, kes end registreerida tahab
    administraator pole seda funktsiooni teile lubanud
    Password reset on None peal
    terves firmas ei saa keegi end registreerida

symptom-user_outside_reset_group =
    sspr_0013 uuel töötajal
    teised saavad registreerida, mina mitte
    ainult pilootrühmal töötab
    unustati SSPR-i gruppi lisada
    dünaamiline rühm ei võtnud kasutajat sisse

symptom-reset_licence_missing =
    sspr_0012 registreerimisel
    teie organisatsioonil puuduvad vajalikud litsentsid
    läksime odavamale paketile üle ja registreerimine kadus
    P1 litsents võeti kasutajalt ära, turbeteavet ei saa lisada

symptom-registration_prompt_off =
    kelleltki pole kunagi registreerimist küsitud
    võtsime SSPR-i kasutusele, aga peaaegu keegi pole end registreerinud
    sisselogimisel ei hüppa registreerimise aken ette
    Require users to register when signing in on No

symptom-reconfirmation_due =
    iga paari kuu tagant küsib, kas andmed on ikka õiged
    peab telefoninumbrit jälle kinnitama
    kuidas see kinnitamise küsimine ära võtta
    vajutan, et kõik on õige, poole aasta pärast küsib uuesti

symptom-prompt_from_other_policy =
    Improve your sign-ins aken ei kao
    surub Authenticatori äppi peale
    lükka edasi 14 päeva, siis enam ei saa
    registreerimise küsimine on väljas, ikka tuleb More information required
    SSPR-i grupis pole, aga registreerida kästakse

symptom-methods_too_few =
    sspr_0014 ja ainult üks telefon kirjas
    nõue tõsteti ühelt meetodilt kahele
    iga sisselogimisega küsib lisateavet, kasutaja vajutab Cancel
    teine meetod on panemata
    Additional security info is needed

symptom-directory_data_only =
    pärast 5. oktoobrit lõpetas parooli taastamine telefoniga töötamise
    AD-st tulnud mobiilinumber enam ei loe
    profiilis on number olemas, leht väidab, et midagi pole registreeritud
    novembrist alates küsib numbrit, mis meil niigi kirjas on
    eeltäidetud telefoninumbreid ei arvestata

symptom-role_holder_two_gates =
    adminilt küsib kahte meetodit, poliitikas on üks
    turbeküsimusi admini kontol ei pakuta
    two-gate policy
    tavakasutajate reeglid adminile ei kehti
    pärast rolli saamist ei saa enam ühe telefoniga lähtestada

symptom-admin_reset_off =
    admin suunatakse registreerima, aga ühtegi meetodit lisada ei saa
    AllowedToUseSspr false
    sspr_0009 ainult adminidel, registreerimise leht on tühi
    üldadmin ei saa aka.ms/sspr lehte kasutada

symptom-method_not_allowed =
    pärast migreerimist kadus telefoni valik ära
    vanas meetodite loendis on linnukesed hallid
    e-posti enam meetodina ei pakuta
    töötelefon on registreeritud, lähtestusleht seda ei näita
    Manage migration pandi Complete peale ja lähtestamine jäi seisma

symptom-ca_blocks_registration =
    53003 turbeteabe lehel
    kontoris saab registreerida, kodus mitte
    you can’t get there from here
    Register security information poliitika ei lase
    turbeteabe leht ütleb, et juurdepääs on blokeeritud

symptom-first_method_deadlock =
    uus töötaja peab MFA lisamiseks MFA-d tegema
    nõiaring esimese meetodiga
    vana telefon kadus, uut ei saa lisada
    vaja on Temporary Access Passi
    turbeteave küsib koodi äpist, mida mul pole

symptom-phone_number_unusable =
    SMS kood ei tule
    kõne ei tule sisenumbriga lauatelefonile
    number on ilma plussita
    +372 on numbri eest puudu
    import jättis riigikoodi ära

symptom-code_mail_lost =
    kinnituskoodiga kiri ei tule
    kood läks rämpsposti
    kood saadetakse vanale isiklikule aadressile
    msonlineservicesteam jäi karantiini
    kood läheb postkasti, kuhu ilma paroolita sisse ei saa

symptom-reset_link_not_shown =
    unustasin parooli linki pole
    sisselogimislehelt kadus Can’t access your account
    ADFS-i lehel pole parooli lähtestamise linki
    pärast kujunduse muutmist on link peidus

symptom-report_limits =
    üle kuu vanused registreerimised on kadunud
    Self-service Password Management logi on tühi
    kasutajatugi ei näe paroolilähtestuse aruannet
    kasutusaruande arvud ei klapi
    ühe inimese kohta on mitu rida
