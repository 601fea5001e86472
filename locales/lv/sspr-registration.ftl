# Texts of the topic registration for self-service password reset: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-sspr-registration = Reģistrēšanās pašapkalpošanās paroles atiestatīšanai
    .summary = Lietotāji nevar reģistrēt savas metodes, reģistrēties viņiem neprasa nekad vai prasa atkal un atkal, vai arī reģistrētās metodes atiestatīšanai neder.

## Links

link-sspr_how = Kā darbojas pašapkalpošanās paroles atiestatīšana
link-sspr_policy = Paroļu un atiestatīšanas politikas pakalpojumā { -entra_id }
link-sspr_tut = Pašapkalpošanās paroles atiestatīšanas iestatīšana
link-sspr_data = Kontaktinformācija pašapkalpošanās paroles atiestatīšanai
link-sspr_report = Paroles atiestatīšanas audita un lietojuma atskaites
link-tshoot_sspr = Pašapkalpošanās paroles atiestatīšanas problēmu novēršana
link-licensing = Licences pašapkalpošanās paroles atiestatīšanai
link-combined = Drošības informācijas apvienotā reģistrācija
link-migrate_methods = Pāreja uz autentifikācijas metožu politiku
link-campaign = Lietotnes { -authenticator } reģistrācijas kampaņa
link-methods_activity = Autentifikācijas metožu darbību atskaite
link-access_pass = { -temporary_access_pass } iestatīšana
link-ca_registration = Reģistrācijas aizsardzība ar { -conditional_access }
link-branding = Pierakstīšanās lapas uzņēmuma zīmola noformējums

## Facts: what the user sees

fact-registration_trouble = Kas neizdodas?
    .label = Problēma
    .help = Pieprasiet ekrānuzņēmumu un izvēlieties tuvāko atbildi. Reģistrēšanās lapa ir `https://aka.ms/mysecurityinfo`, atiestatīšanas lapa — `https://aka.ms/sspr`.
    .choice-never_asked = pierakstoties lietotājam nekad neprasa reģistrēties
    .choice-asked_again = pierakstoties lietotājam prasa reģistrēties atkal un atkal
    .choice-page_refused = reģistrēšanās lapa lietotāju nelaiž tālāk
    .choice-method_not_offered = lapa tiek atvērta, bet vajadzīgo metodi nepiedāvā
    .choice-reset_refused = atiestatīšanas lapa lietotāju nelaiž tālāk
    .choice-code_not_received = kods nepienāk
    .choice-link_missing = pierakstīšanās lapā nav atiestatīšanas saites
    .choice-report_gap = atskaitē trūkst reģistrāciju vai atiestatīšanas ierakstu

fact-prompt_kind = Kas teikts uzvednē, kas parādās pierakstoties?
    .label = Uzvedne pierakstoties
    .help = Pieprasiet ekrānuzņēmumu. Pietiek ar lapas virsrakstu.
    .choice-more_information = vajadzīga papildinformācija, jāiestata metode
    .choice-confirm_info = jāpārbauda, vai reģistrētās metodes joprojām ir pareizas
    .choice-improve_sign_ins = uzlabojiet pierakstīšanos, iestatiet lietotni

fact-works_elsewhere = Vai lietotājam reģistrēties izdodas no cita tīkla vai citas ierīces?
    .label = Izdodas no citas vietas
    .help = Lieciet lietotājam atvērt `https://aka.ms/mysecurityinfo` vienreiz birojā, vienreiz ārpus tā, kā arī pārvaldītā ierīcē.

fact-code_channel = Kādā veidā lietotājam jāsaņem kods?
    .label = Koda saņemšanas veids
    .help = Pajautājiet, kuru veidu lietotājs lapā izvēlējās pirms koda nosūtīšanas.
    .choice-sms = īsziņa
    .choice-call = tālruņa zvans
    .choice-email = e-pasts

fact-code_mail = Kur ir e-pasta vēstule ar kodu?
    .label = Vēstule ar kodu
    .help = Atiestatīšanas lapa rāda daļu reģistrētās adreses. Lieciet lietotājam apskatīt tieši šīs pastkastes iesūtni, nevēlamā e-pasta mapi un karantīnu.
    .choice-inbox = iesūtnē
    .choice-junk_folder = nevēlamā e-pasta mapē
    .choice-blocked_by_filter = aizturēta pasta filtrā
    .choice-wrong_address = nosūtīta uz adresi, ko lietotājs neizmanto

## Facts: the user

fact-sspr_registered = Vai atskaite rāda, ka lietotājs ir reģistrējies atiestatīšanai?
    .label = Reģistrējies atiestatīšanai
    .help = Palaidiet `Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId <object ID>` un nolasiet `IsSsprRegistered`. Portālā { -entra_admin_center } tas ir sadaļā **Authentication methods** (Autentifikācijas metodes) > **User registration details** (Lietotāju reģistrācijas dati). Atskaite var atpalikt.

fact-gate_methods = Cik atiestatīšanai derīgu metožu ir administratoram?
    .label = Administratora derīgās metodes
    .help = Atveriet lietotāju un sadaļu **Authentication methods** (Autentifikācijas metodes). Skaitiet e-pastu, tālruni un autentifikatora lietotni, katru veidu vienreiz. Lietotājiem ar lomu drošības jautājumus nekad neieskaita.

fact-has_mfa_method = Vai lietotājam ir kāda daudzfaktoru autentifikācijas metode?
    .label = Ir daudzfaktoru autentifikācijas metode
    .help = Palaidiet `Get-MgUserAuthenticationMethod -UserId <user>`. Parole un e-pasta adrese netiek ieskaitīta.

fact-phone_format = Kāds ir lietotāja tālruņa numura pieraksts?
    .label = Tālruņa numura pieraksts
    .help = Palaidiet `Get-MgUserAuthenticationPhoneMethod -UserId <user>`. Pareizi ir plus zīme, valsts kods, atstarpe un numurs, piemēram, `+1 4251234567`.
    .choice-correct = pareizs
    .choice-no_country_code = bez plus zīmes vai valsts koda
    .choice-no_space = bez atstarpes aiz valsts koda
    .choice-extension = ar papildnumuru

## Facts: settings of the tenant

fact-require_registration = Vai pierakstoties lietotājiem tiek prasīts reģistrēties paroles atiestatīšanai?
    .label = Reģistrēšanās prasīta pierakstoties
    .help = Skatiet **Entra ID** > **Password reset** > **Registration** (Reģistrācija), iestatījumu **Require users to register when signing in** (Prasīt lietotājiem reģistrēties pierakstoties).

fact-reconfirm_days = Pēc cik dienām lietotājiem atkārtoti jāapstiprina savas metodes?
    .label = Dienas līdz apstiprināšanai
    .help = Skatiet **Entra ID** > **Password reset** > **Registration** (Reģistrācija). `0` nozīmē nekad.
    .value = { $value ->
        [0] nekad
        [zero] { $value } dienu
        [one] { $value } diena
       *[other] { $value } dienas
    }

fact-other_prompt_source = Kura cita politika prasa šim lietotājam reģistrēties?
    .label = Cita politika, kas prasa reģistrēties
    .help = Sadaļā **Entra ID** skatiet **Authentication methods** (Autentifikācijas metodes) > **Registration campaign** (Reģistrācijas kampaņa), pēc tam **Overview** (Pārskats) > **Properties** (Rekvizīti), kur redzami drošības noklusējuma iestatījumi, tad **Conditional Access** (Nosacījuma piekļuve), reģistrācijas politiku sadaļā **ID Protection** un **Users** (Lietotāji) > **Per-user MFA**.
    .choice-none = neviena
    .choice-registration_campaign = reģistrācijas kampaņa
    .choice-security_defaults = drošības noklusējuma iestatījumi (security defaults)
    .choice-conditional_access = { -conditional_access } politika, kas prasa daudzfaktoru autentifikāciju
    .choice-identity_protection = { -id_protection } reģistrācijas politika
    .choice-per_user_mfa = atsevišķam lietotājam iestatīta daudzfaktoru autentifikācija

fact-migration_state = Cik tālu ir pavirzījusies pāreja uz autentifikācijas metožu politiku?
    .label = Metožu migrācija
    .help = Skatiet **Entra ID** > **Authentication methods** > **Policies** (Politikas), saiti **Manage migration** (Pārvaldīt migrāciju).
    .choice-not_started = nav sākta
    .choice-in_progress = notiek
    .choice-complete = pabeigta

fact-method_in_new_policy = Vai autentifikācijas metožu politika atļauj šim lietotājam šo metodi?
    .label = Atļauta metožu politikā
    .help = Sadaļā **Entra ID** > **Authentication methods** > **Policies** (Politikas) atveriet metodi. Tai jābūt iespējotai, kādai no lietotāja grupām jābūt iekļautai, un neviena nedrīkst būt izslēgta. E-pasts ir **Email OTP**, biroja tālrunis ietilpst metodē **Voice call** (Balss zvans).

fact-method_in_legacy_policy = Vai metode ir atzīmēta vecajā paroles atiestatīšanas metožu sarakstā?
    .label = Atzīmēta vecajā sarakstā
    .help = Skatiet **Entra ID** > **Password reset** > **Authentication methods**. Saraksts var būt pelēks, bet to joprojām var izlasīt.

fact-ca_register_result = Ko pierakstīšanās žurnāli rāda par drošības informācijas reģistrēšanas politikām?
    .label = { -conditional_access } rezultāts
    .help = Atveriet **Entra ID** > **Users** > lietotājs > **Sign-in logs** (Pierakstīšanās žurnāli), attiecīgā brīža mēģinājumu un cilni **Conditional Access** (Nosacījuma piekļuve). Skatiet tikai politikas ar lietotāja darbību **Register security information** (Reģistrēt drošības informāciju).
    .choice-not_applied = neviena šāda politika netika lietota
    .choice-report_only = tikai atskaitei (report-only)
    .choice-success = izdevās (success)
    .choice-failure = neizdevās (failure)

fact-ca_grant = Ko prasa politika, kas piekļuvi noraidīja?
    .label = Politikas prasība
    .help = Atveriet politiku sadaļā **Entra ID** > **Conditional Access** > **Policies** (Politikas) un izlasiet **Grant** (Piešķirt).
    .choice-block = tā bloķē piekļuvi
    .choice-require_device = prasībām atbilstoša vai pievienota ierīce
    .choice-require_mfa = daudzfaktoru autentifikācija

fact-branding_link_shown = Vai uzņēmuma zīmola noformējumā ir ieslēgta paroles atiestatīšanas saite?
    .label = Saite noformējumā ieslēgta
    .help = Skatiet **Entra ID** > **Custom Branding** (Pielāgotais zīmols) > **Default sign-in** (Noklusējuma pierakstīšanās) > **Sign-in form** (Pierakstīšanās veidlapa), iestatījumu **Show self-service password reset** (Rādīt pašapkalpošanās paroles atiestatīšanu). Ja nomniekam nav sava noformējuma, atbilde ir jā.

fact-report_days_back = Par cik pēdējām dienām vajadzīga atskaite?
    .label = Atskaites laikposms
    .help = Saskaitiet dienas no šodienas atpakaļ līdz pirmajam vajadzīgajam notikumam.
    .value = { $value ->
        [zero] { $value } dienu
        [one] { $value } diena
       *[other] { $value } dienas
    }

fact-report_reader_entitled = Vai atskaites lasītājam ir licence un loma, kas ļauj to skatīt?
    .label = Lasītājs drīkst skatīt atskaiti
    .help = Atveriet lasītāja kontu un sadaļas **Licenses** (Licences) un **Assigned roles** (Piešķirtās lomas). Pietiek ar tādu lomu kā Reports Reader vai Security Reader.

## Diagnoses

diagnosis-reset_off_for_tenant = Pašapkalpošanās paroles atiestatīšana nomniekā ir izslēgta
    .summary = Paroles atiestatīšanai ir iestatīta vērtība **None** (Neviens), tāpēc lietotāji nevar ne reģistrēties, ne to izmantot.

diagnosis-user_outside_reset_group = Lietotājs nav grupā, kas drīkst atiestatīt paroles
    .summary = Paroles atiestatīšana ir atļauta tikai vienai grupai, un lietotājs nav tās dalībnieks, tāpēc pierakstoties reģistrēties neprasa un atiestatīšanas lapa lietotāju nelaiž tālāk.

diagnosis-reset_licence_missing = Trūkst licences paroles atiestatīšanai
    .summary = Lietotājam nav licences, kas ietver paroles atiestatīšanu, tāpēc reģistrēšanās vai atiestatīšana tiek noraidīta.

diagnosis-registration_prompt_off = Pierakstoties lietotājiem neprasa reģistrēties
    .summary = Prasība pierakstoties reģistrēties ir izslēgta, tāpēc atiestatīšanai ir sagatavojušies tikai tie lietotāji, kuri paši atver reģistrēšanās lapu.

diagnosis-reconfirmation_due = Lietotājiem ik pēc noteikta laika jāapstiprina savas metodes
    .summary = Nomnieks ik pēc noteikta dienu skaita lūdz lietotājiem pārbaudīt reģistrētās metodes; šī uzvedne ir paredzēta un nebloķē nevienu, kas metodes apstiprina.

diagnosis-prompt_from_other_policy = Reģistrēties prasa cita politika, nevis paroles atiestatīšana
    .summary = Reģistrēties liek reģistrācijas kampaņa vai daudzfaktoru autentifikācijas prasība, tāpēc izmaiņas paroles atiestatīšanas iestatījumos uzvedni neaptur.

diagnosis-methods_too_few = Lietotājs ir reģistrējis pārāk maz metožu
    .summary = Lietotājam ir mazāk reģistrētu metožu, nekā vajag atiestatīšanai, tāpēc pierakstoties tās prasa atkal un atkal un atiestatīšanas lapa lietotāju nelaiž tālāk.

diagnosis-directory_data_only = Tālrunis un e-pasts ir no direktorija un nav reģistrēti
    .summary = Lietotājam ir tikai direktorija vērtības, kas kopš 2026. gada 5. oktobra netiek ņemtas vērā, tāpēc atiestatīšana tiek noraidīta vai pierakstoties pēkšņi prasa reģistrēties.

diagnosis-role_holder_two_gates = Administratoram vajag divas metodes, bet derīgo ir mazāk
    .summary = Lietotājiem ar { -entra } lomu vienmēr vajag divas metodes, neskaitot drošības jautājumus, neatkarīgi no tā, ko nomnieks nosaka saviem lietotājiem, tāpēc administrators vēl nevar atiestatīt paroli.

diagnosis-admin_reset_off = Administratori nedrīkst paši atiestatīt savu paroli
    .summary = Nomnieks ir izslēdzis pašapkalpošanās atiestatīšanu lietotājiem ar { -entra } lomu, tāpēc tiem var prasīt reģistrēties, bet nav nevienas metodes, ko reģistrēt.

diagnosis-method_not_allowed = Politika šim lietotājam neatļauj šo metodi
    .summary = Spēkā esošajā politikā šī metode lietotājam nav iekļauta, tāpēc to nevar reģistrēt vai arī tā ir reģistrēta, bet atiestatīšanai vairs neder.

diagnosis-ca_blocks_registration = { -conditional_access } bloķē reģistrēšanos
    .summary = Politika lietotāja darbībai **Register security information** (Reģistrēt drošības informāciju) neatļauj šo tīklu vai ierīci, tāpēc lietotājs nevar atvērt reģistrēšanās lapu.

diagnosis-first_method_deadlock = Pirmās metodes reģistrēšanai vajag metodi, kuras lietotājam vēl nav
    .summary = Lai reģistrētos, jāizmanto daudzfaktoru autentifikācija, bet lietotājam nav ar ko apliecināt identitāti, tāpēc pirmo metodi nekad nevar reģistrēt.

diagnosis-phone_number_unusable = Tālruņa numurs ir pierakstīts tā, ka to nevar izmantot
    .summary = Reģistrētā numura pieraksts ir nepareizs vai tajā ir papildnumurs, tāpēc īsziņas un zvani ar kodu lietotāju nesasniedz.

diagnosis-code_mail_lost = E-pasta vēstule ar kodu nonāk nepareizā vietā
    .summary = Vēstule ir nosūtīta, bet to aizturēja filtrs vai reģistrēta ir adrese, kuras pastu lietotājs nelasa, tāpēc lietotājs nevar ievadīt kodu.

diagnosis-reset_link_not_shown = Pierakstīšanās lapā nav paroles atiestatīšanas saites
    .summary = Saite ir paslēpta uzņēmuma zīmola noformējumā, vai arī pierakstīšanās lapa pieder federatīvam identitātes nodrošinātājam, tāpēc lietotāji neatrod ceļu uz atiestatīšanu.

diagnosis-report_limits = Atskaite nevar parādīt meklēto
    .summary = Žurnāls neaptver pietiekami ilgu laiku, vai arī lasītājam nav licences vai lomas, tāpēc šķiet, ka reģistrācijas un atiestatīšanas ierakstu nav.

## Symptoms

symptom-sspr-registration =
    sspr reģistrācija
    aka.ms/ssprsetup neveras vaļā
    lietotājs nevar ievadīt savu telefonu paroles atjaunošanai
    security info lapa nestrādā
    katru rītu prasa reģistrēt drošības informāciju
    kā reģistrēties paroles atiestatīšanai

symptom-reset_off_for_tenant =
    sspr_0009 visiem, kas mēģina reģistrēties
    sspr_0011
    administrators nav atļāvis izmantot šo iespēju
    visā firmā neviens netiek reģistrācijas lapā
    password reset uzlikts none

symptom-user_outside_reset_group =
    sspr_0013
    kolēģis reģistrējās, man neļauj
    jaunais darbinieks nav ielikts sspr grupā
    reģistrācija strādā tikai pilotgrupai
    saka, ka neesmu grupā, kurai atļauts atiestatīt

symptom-reset_licence_missing =
    sspr_0012
    organizācijai nav vajadzīgo licenču
    basic plāna lietotāji nevar reģistrēties atiestatīšanai
    pārgājām uz lētāku plānu un reģistrācija pazuda

symptom-registration_prompt_off =
    nevienam nav lūgts reģistrēties
    ieviesām sspr, bet gandrīz neviens nav reģistrējies
    ielogojoties neparādās reģistrācijas logs
    require users to register when signing in stāv uz no

symptom-reconfirmation_due =
    ik pa laikam jautā, vai numurs vēl ir pareizs
    poga looks good atkal klāt
    atkal jāapstiprina tas pats telefons
    kā atslēgt drošības informācijas pārbaudi reizi pusgadā

symptom-prompt_from_other_policy =
    uzmācas ar authenticator lietotni
    improve your sign-ins
    more information required, kaut sspr reģistrācija izslēgta
    atlikušas 14 dienas, lai uzstādītu mfa
    lietotājs nav sspr grupā, bet prasa reģistrēties

symptom-methods_too_few =
    sspr_0014
    agrāk pietika ar vienu metodi, tagad prasa divas
    katru reizi prasa papildu informāciju, lietotājs spiež atcelt
    piereģistrēts tikai mobilais, vajag vēl kaut ko
    nepietiek drošības informācijas, lai atiestatītu paroli

symptom-directory_data_only =
    no ad sinhronizētais mobilais atiestatīšanai vairs neder
    pēc 5. oktobra pārstāja strādāt atiestatīšana
    numurs kartītē ir, bet lapa saka, ka nekas nav reģistrēts
    kopš novembra liek reģistrēt numuru, kas mums jau ir

symptom-role_holder_two_gates =
    adminam prasa divas metodes, lai gan politikā viena
    globālajam administratoram nav drošības jautājumu
    two-gate policy
    atiestatīšanas politika uz adminiem neattiecas

symptom-admin_reset_off =
    adminam liek reģistrēties, bet nav ko pievienot
    allowedtousesspr false, admins nevar reģistrēties
    tikai admina kontam sspr_0009
    globālais admins netiek aka.ms/sspr

symptom-method_not_allowed =
    pēc migrācijas pazuda telefona variants
    vecās sspr metodes pelēkas
    e-pastu kā metodi vairs nepiedāvā
    biroja telefons reģistrēts, bet atiestatot to nerāda
    uzlikām migration complete un atiestatīšana beidzās

symptom-ca_blocks_registration =
    no mājām security info neveras, birojā iet
    you can't get there from here
    53003 atverot drošības informāciju
    reģistrācijas lapa saka access blocked
    register security information politika neļauj

symptom-first_method_deadlock =
    lai reģistrētu mfa, prasa mfa
    jaunajam darbiniekam apburtais loks ar pirmo metodi
    pazaudēts vecais telefons, jauno nevar pievienot
    vajag temporary access pass
    security info grib kodu no lietotnes, kuras man nav

symptom-phone_number_unusable =
    sms ar kodu nekad neatnāk
    uz biroja papildnumuru nezvana
    numurs ierakstīts bez plusa
    importējām numurus bez 371

symptom-code_mail_lost =
    nepienāk e-pasts ar kodu
    atiestatīšanas vēstule ir spamā
    kods aizgāja uz veco privāto e-pastu
    karantīnā msonlineservicesteam

symptom-reset_link_not_shown =
    nav saites aizmirsu paroli
    no ielogošanās lapas pazudis can't access your account
    adfs lapā nevar atrast paroles atiestatīšanu
    nomainījām logo un fonu, saite pazuda

symptom-report_limits =
    vecākas par mēnesi reģistrācijas nav redzamas
    self-service password management audita žurnāls ir tukšs
    helpdesk neredz paroles atiestatīšanas atskaiti
    skaitļi atskaitē nesakrīt
