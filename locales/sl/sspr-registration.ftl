# Texts of the topic registration for self-service password reset: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-sspr-registration = Registracija za samopostrežno ponastavitev gesla
    .summary = Uporabniki ne morejo registrirati načinov preverjanja, k temu niso nikoli pozvani, so pozvani vedno znova ali pa njihovi registrirani načini za ponastavitev ne štejejo.

## Links

link-sspr_how = Kako deluje samopostrežna ponastavitev gesla
link-sspr_policy = Pravilniki za gesla in njihovo ponastavitev v storitvi { -entra_id }
link-sspr_tut = Nastavitev samopostrežne ponastavitve gesla
link-sspr_data = Podatki za stik za samopostrežno ponastavitev gesla
link-sspr_report = Poročila o nadzoru in uporabi ponastavitve gesla
link-tshoot_sspr = Odpravljanje težav s samopostrežno ponastavitvijo gesla
link-licensing = Licence za samopostrežno ponastavitev gesla
link-combined = Skupna registracija varnostnih informacij
link-migrate_methods = Prehod na pravilnik za načine preverjanja pristnosti
link-campaign = Kampanja za registracijo aplikacije { -authenticator }
link-methods_activity = Poročilo o dejavnosti načinov preverjanja pristnosti
link-access_pass = Nastavitev načina { -temporary_access_pass }
link-ca_registration = Zaščita registracije s pravilnikom { -conditional_access }
link-branding = Podoba podjetja na strani za vpis

## Facts: what the user sees

fact-registration_trouble = Kaj ne deluje?
    .label = Težava
    .help = Zahtevajte posnetek zaslona in izberite najbližji odgovor. Stran za registracijo je `https://aka.ms/mysecurityinfo`, stran za ponastavitev pa `https://aka.ms/sspr`.
    .choice-never_asked = uporabnik ob vpisu ni nikoli pozvan k registraciji
    .choice-asked_again = uporabnik je ob vpisu pozvan vedno znova
    .choice-page_refused = stran za registracijo uporabnika zavrne
    .choice-method_not_offered = stran se odpre, vendar želeni način ni ponujen
    .choice-reset_refused = stran za ponastavitev uporabnika zavrne
    .choice-code_not_received = koda ne pride
    .choice-link_missing = na strani za vpis ni povezave za ponastavitev
    .choice-report_gap = v poročilu manjkajo registracije ali ponastavitve

fact-prompt_kind = Kaj piše v pozivu ob vpisu?
    .label = Poziv ob vpisu
    .help = Zahtevajte posnetek zaslona. Zadošča napis na vrhu strani.
    .choice-more_information = potrebnih je več informacij, nastavite način preverjanja
    .choice-confirm_info = preverite, ali registrirani načini še držijo
    .choice-improve_sign_ins = izboljšajte vpisovanje, nastavite aplikacijo

fact-works_elsewhere = Ali se uporabnik lahko registrira iz drugega omrežja ali z druge naprave?
    .label = Drugje deluje
    .help = Uporabnik naj odpre `https://aka.ms/mysecurityinfo` enkrat v pisarni in enkrat zunaj nje, pa tudi na upravljani napravi.

fact-code_channel = Po kateri poti naj bi koda prišla do uporabnika?
    .label = Pot kode
    .help = Vprašajte, katero možnost je uporabnik izbral na strani, preden je bila koda poslana.
    .choice-sms = sporočilo SMS
    .choice-call = telefonski klic
    .choice-email = e-pošta

fact-code_mail = Kje je e-poštno sporočilo s kodo?
    .label = Sporočilo s kodo
    .help = Stran za ponastavitev pokaže del registriranega naslova. Uporabnik naj prav v tem nabiralniku pogleda prejeto pošto, neželeno pošto in karanteno.
    .choice-inbox = v mapi s prejeto pošto
    .choice-junk_folder = v mapi z neželeno pošto
    .choice-blocked_by_filter = zadržano v poštnem filtru
    .choice-wrong_address = poslano na naslov, ki ga uporabnik ne uporablja

## Facts: the user

fact-sspr_registered = Ali je v poročilu navedeno, da je uporabnik registriran za ponastavitev gesla?
    .label = Registriran za ponastavitev
    .help = Zaženite `Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId <object ID>` in preberite `IsSsprRegistered`. V portalu { -entra_admin_center } je podatek pod **Authentication methods** > **User registration details** (Podrobnosti o registraciji uporabnikov). Poročilo lahko zaostaja.

fact-gate_methods = Koliko načinov preverjanja, ki štejejo za ponastavitev, ima skrbnik?
    .label = Skrbnikovi načini, ki štejejo
    .help = Odprite uporabnika in nato **Authentication methods** (Načini preverjanja pristnosti). Štejte e-pošto, telefon in aplikacijo za preverjanje pristnosti, vsako vrsto samo enkrat. Pri imetnikih vloge varnostna vprašanja nikoli ne štejejo.

fact-has_mfa_method = Ali ima uporabnik kak način za večkratno preverjanje pristnosti?
    .label = Ima način za večkratno preverjanje
    .help = Zaženite `Get-MgUserAuthenticationMethod -UserId <user>`. Geslo in e-poštni naslov ne štejeta.

fact-phone_format = Kako je zapisana telefonska številka uporabnika?
    .label = Zapis telefonske številke
    .help = Zaženite `Get-MgUserAuthenticationPhoneMethod -UserId <user>`. Pravilen zapis: znak plus, klicna koda države, presledek in številka, na primer `+1 4251234567`.
    .choice-correct = pravilen
    .choice-no_country_code = brez znaka plus ali klicne kode države
    .choice-no_space = brez presledka za klicno kodo države
    .choice-extension = z interno številko

## Facts: settings of the tenant

fact-require_registration = Ali se od uporabnikov ob vpisu zahteva, da se registrirajo za ponastavitev gesla?
    .label = Registracija ob vpisu zahtevana
    .help = Odprite **Entra ID** > **Password reset** > **Registration** (Registracija) in poglejte nastavitev **Require users to register when signing in** (Zahtevaj, da se uporabniki ob vpisu registrirajo).

fact-reconfirm_days = Po koliko dneh morajo uporabniki znova potrditi svoje načine preverjanja?
    .label = Čas do vnovične potrditve
    .help = Odprite **Entra ID** > **Password reset** > **Registration** (Registracija). `0` pomeni nikoli.
    .value = { $value ->
        [0] nikoli
        [one] { $value } dan
        [two] { $value } dneva
        [few] { $value } dni
       *[other] { $value } dni
    }

fact-other_prompt_source = Kateri drug pravilnik tega uporabnika poziva k registraciji?
    .label = Drug vir poziva
    .help = V razdelku **Entra ID** poglejte **Authentication methods** > **Registration campaign** (Kampanja za registracijo), nato pod **Overview** > **Properties** privzete varnostne nastavitve, **Conditional Access** (Pogojni dostop), pravilnik za registracijo v razdelku **ID Protection** in **Users** > **Per-user MFA** (Večkratno preverjanje pristnosti za posameznega uporabnika).
    .choice-none = noben
    .choice-registration_campaign = kampanja za registracijo
    .choice-security_defaults = privzete varnostne nastavitve
    .choice-conditional_access = pravilnik { -conditional_access }, ki zahteva večkratno preverjanje pristnosti
    .choice-identity_protection = pravilnik za registracijo v storitvi { -id_protection }
    .choice-per_user_mfa = večkratno preverjanje pristnosti, nastavljeno za posameznega uporabnika

fact-migration_state = Kako daleč je prehod na pravilnik za načine preverjanja pristnosti?
    .label = Prehod načinov preverjanja
    .help = Odprite **Entra ID** > **Authentication methods** > **Policies** (Pravilniki) in povezavo **Manage migration** (Upravljanje prehoda).
    .choice-not_started = še ni začet
    .choice-in_progress = v teku
    .choice-complete = končan

fact-method_in_new_policy = Ali pravilnik za načine preverjanja pristnosti temu uporabniku dovoljuje ta način?
    .label = Dovoljen v pravilniku za načine
    .help = V razdelku **Entra ID** > **Authentication methods** > **Policies** (Pravilniki) odprite način. Biti mora omogočen, ena od skupin uporabnika mora biti vključena in nobena izključena. E-pošta se imenuje **Email OTP** (Enkratna koda po e-pošti), službeni telefon spada pod **Voice call** (Glasovni klic).

fact-method_in_legacy_policy = Ali je način potrjen na starem seznamu ponastavitve gesla?
    .label = Potrjen na starem seznamu
    .help = Odprite **Entra ID** > **Password reset** > **Authentication methods**. Seznam je lahko siv, vendar ga je še mogoče prebrati.

fact-ca_register_result = Kaj je v dnevnikih vpisov zapisano o pravilnikih za registracijo varnostnih informacij?
    .label = Izid pravilnika { -conditional_access }
    .help = Odprite **Entra ID** > **Users** > uporabnik > **Sign-in logs** (Dnevniki vpisov), poskus ob navedenem času in zavihek **Conditional Access** (Pogojni dostop). Upoštevajte samo pravilnike z dejanjem uporabnika **Register security information** (Registracija varnostnih informacij).
    .choice-not_applied = noben tak pravilnik ni bil uporabljen
    .choice-report_only = samo poročanje
    .choice-success = uspeh
    .choice-failure = neuspeh

fact-ca_grant = Kaj zahteva pravilnik, katerega pogoj ni bil izpolnjen?
    .label = Zahteva pravilnika
    .help = Odprite pravilnik v razdelku **Entra ID** > **Conditional Access** > **Policies** (Pravilniki) in preberite **Grant** (Dodelitev).
    .choice-block = dostop blokira
    .choice-require_device = skladno ali pridruženo napravo
    .choice-require_mfa = večkratno preverjanje pristnosti

fact-branding_link_shown = Ali podoba podjetja prikazuje povezavo za ponastavitev gesla?
    .label = Podoba podjetja prikazuje povezavo
    .help = Odprite **Entra ID** > **Custom Branding** > **Default sign-in** > **Sign-in form** (Obrazec za vpis) in poglejte nastavitev **Show self-service password reset** (Prikaži samopostrežno ponastavitev gesla). Če najemnik nima lastne podobe, odgovorite z »da«.

fact-report_days_back = Koliko dni nazaj naj sega poročilo?
    .label = Obdobje poročila
    .help = Preštejte dni od danes nazaj do prvega želenega dogodka.
    .value = { $value ->
        [one] { $value } dan
        [two] { $value } dneva
        [few] { $value } dni
       *[other] { $value } dni
    }

fact-report_reader_entitled = Ali ima oseba, ki bere poročilo, licenco in vlogo, ki to dovoljujeta?
    .label = Bralec sme videti poročilo
    .help = Odprite račun te osebe, nato **Licenses** (Licence) in **Assigned roles** (Dodeljene vloge). Zadošča vloga, kot je Reports Reader ali Security Reader.

## Diagnoses

diagnosis-reset_off_for_tenant = Samopostrežna ponastavitev gesla je v najemniku izklopljena
    .summary = Ponastavitev gesla je nastavljena na **None** (Nihče), zato se uporabniki zanjo ne morejo registrirati in je ne morejo uporabljati.

diagnosis-user_outside_reset_group = Uporabnik ni v skupini, ki sme ponastavljati gesla
    .summary = Ponastavitev gesla je omejena na eno skupino in uporabnik ni njen član, zato ob vpisu ni pozvan k registraciji, stran za ponastavitev pa ga zavrne.

diagnosis-reset_licence_missing = Manjka licenca za ponastavitev gesla
    .summary = Uporabnik nima licence, ki zajema ponastavitev gesla, zato je registracija ali ponastavitev zavrnjena.

diagnosis-registration_prompt_off = Uporabniki ob vpisu niso pozvani k registraciji
    .summary = Registracija se ob vpisu ne zahteva, zato so na ponastavitev pripravljeni samo uporabniki, ki stran za registracijo odprejo sami.

diagnosis-reconfirmation_due = Uporabniki morajo načine preverjanja potrjevati v določenih presledkih
    .summary = Najemnik uporabnike v nastavljenih presledkih pozove, naj preverijo registrirane načine; poziv je nameren in nikogar, ki jih potrdi, ne ovira.

diagnosis-prompt_from_other_policy = Poziv ne izvira iz ponastavitve gesla, temveč iz drugega pravilnika
    .summary = Uporabnika k registraciji poziva kampanja ali zahteva po večkratnem preverjanju pristnosti, zato spremembe pri ponastavitvi gesla poziva ne odpravijo.

diagnosis-methods_too_few = Uporabnik ima registriranih premalo načinov preverjanja
    .summary = Uporabnik ima registriranih manj načinov, kot jih zahteva ponastavitev, zato je ob vpisu vedno znova pozvan k registraciji, stran za ponastavitev pa ga zavrne.

diagnosis-directory_data_only = Telefonska številka in e-poštni naslov sta iz imenika in nista registrirana
    .summary = Uporabnik ima samo podatke iz imenika, ki od 5. oktobra 2026 ne štejejo več, zato je ponastavitev zavrnjena ali pa je uporabnik ob vpisu nenadoma pozvan k registraciji.

diagnosis-role_holder_two_gates = Skrbnik potrebuje dva načina preverjanja, šteje pa jih manj
    .summary = Imetniki vloge v storitvi { -entra } vedno potrebujejo dva načina brez varnostnih vprašanj, ne glede na to, kaj najemnik določi za svoje uporabnike, zato skrbnik na ponastavitev ni pripravljen.

diagnosis-admin_reset_off = Skrbniki ne smejo sami ponastaviti svojega gesla
    .summary = Najemnik je imetnikom vloge v storitvi { -entra } izklopil samopostrežno ponastavitev, zato so lahko pozvani k registraciji, registrirati pa ne morejo nobenega načina.

diagnosis-method_not_allowed = Pravilnik uporabniku ne dovoljuje tega načina
    .summary = Veljavni pravilnik tega načina za uporabnika ne vključuje, zato ga ni mogoče registrirati ali pa je že registriran, vendar za ponastavitev ne šteje več.

diagnosis-ca_blocks_registration = Pravilnik { -conditional_access } blokira registracijo
    .summary = Eden od pravilnikov za dejanje uporabnika **Register security information** (Registracija varnostnih informacij) zavrača to omrežje ali napravo, zato uporabnik ne more odpreti strani za registracijo.

diagnosis-first_method_deadlock = Za prvi način je potreben način, ki ga uporabnik še nima
    .summary = Registracija zahteva večkratno preverjanje pristnosti, uporabnik pa ga nima s čim opraviti, zato prvega načina nikoli ne more registrirati.

diagnosis-phone_number_unusable = Telefonska številka je zapisana v neuporabni obliki
    .summary = Registrirana številka ni v pravilni obliki ali pa vsebuje interno številko, zato sporočila SMS in klici s kodo ne pridejo do uporabnika.

diagnosis-code_mail_lost = E-poštno sporočilo s kodo pride na napačno mesto
    .summary = Sporočilo je bilo poslano, vendar ga je prestregel filter ali pa registrirani naslov ni tisti, ki ga uporabnik bere, zato ta kode ne more vnesti.

diagnosis-reset_link_not_shown = Na strani za vpis ni povezave za ponastavitev gesla
    .summary = Povezavo skriva podoba podjetja ali pa stran za vpis pripada združenemu ponudniku identitete, zato uporabniki ne najdejo poti do ponastavitve.

diagnosis-report_limits = Poročilo ne more pokazati iskanih podatkov
    .summary = Dnevnik ne sega dovolj daleč nazaj ali pa bralec nima licence ali vloge, zato se zdi, da registracije in ponastavitve manjkajo.

## Symptoms

symptom-sspr-registration =
    registracija za SSPR ne dela
    na aka.ms/ssprsetup ne pridem naprej
    uporabniki ne morejo vpisati podatkov za pozabljeno geslo
    kako se prijavim za ponastavitev gesla
    stran z varnostnimi podatki javlja napako
    ob vsaki prijavi teži, naj nekaj registriram

symptom-reset_off_for_tenant =
    SSPR_0009 pri vseh uporabnikih
    SSPR_0011
    v podjetju se za reset gesla ne more registrirati nihče
    Password reset je nastavljen na None
    piše, da skrbnik te funkcije ni omogočil

symptom-user_outside_reset_group =
    SSPR_0013
    sodelavka se je lahko registrirala, jaz pa ne
    novinca še ni v skupini za SSPR
    reset smo odprli samo testni skupini
    niste član skupine, ki sme ponastaviti geslo

symptom-reset_licence_missing =
    SSPR_0012
    organizacija nima potrebnih licenc
    uporabniki z licenco Basic se ne morejo registrirati
    prešli smo na cenejši paket in registracija je izginila

symptom-registration_prompt_off =
    nikogar ni nikoli vprašalo za telefon
    SSPR smo uvedli, registriral pa se ni skoraj nihče
    ob prijavi se ne pojavi okno za registracijo
    Require users to register when signing in je na No

symptom-reconfirmation_due =
    vsakih nekaj mesecev sprašuje, ali številka še drži
    spet mora potrditi isti telefon
    kako izklopim preverjanje podatkov vsakega pol leta
    stran z gumbom Looks good se vrača

symptom-prompt_from_other_policy =
    kar naprej sili z Authenticatorjem
    Improve your sign-ins
    More information required, čeprav je poziv pri SSPR izklopljen
    še 14 dni za nastavitev, potem obvezno
    uporabnik ni v obsegu SSPR, pa ga vseeno sprašuje

symptom-methods_too_few =
    SSPR_0014
    prej je bil dovolj en način, zdaj zahtevamo dva
    ob vsaki prijavi hoče dodatne podatke, uporabnik pa klikne Prekliči
    ima samo telefon, potrebuje pa še nekaj
    za ponastavitev manjka še en podatek

symptom-directory_data_only =
    mobilna iz AD ne velja več za reset
    po 5. oktobru ponastavitev ne dela več
    številka je v profilu, reset pa pravi, da ni nič registrirano
    telefonske smo uvozili iz kadrovske, uporabnikom pa nič ne pomaga
    od novembra sprašuje za številko, ki jo že imamo

symptom-role_holder_two_gates =
    administrator mora imeti dva načina, čeprav zahtevamo enega
    globalni skrbnik ne vidi varnostnih vprašanj
    naše nastavitve za SSPR za admine ne veljajo
    two-gate policy

symptom-admin_reset_off =
    admin mora na registracijo, dodati pa ne more ničesar
    AllowedToUseSspr je false
    SSPR_0009 samo pri skrbniškem računu
    kot globalni admin ne morem na aka.ms/sspr

symptom-method_not_allowed =
    po migraciji je izginila možnost telefona
    stare metode za SSPR so sive
    e-pošte kot načina ne ponudi več
    službena številka je registrirana, na resetu je pa ni
    Manage migration smo dali na Complete in reset je nehal delati

symptom-ca_blocks_registration =
    53003 na strani z varnostnimi podatki
    registrira se lahko v pisarni, od doma pa ne
    dostop do registracije je blokiran
    You can't get there from here pri mysecurityinfo
    pravilnik Register security information ga ne spusti

symptom-first_method_deadlock =
    za registracijo MFA hoče MFA
    nov zaposleni se vrti v krogu, prvega načina ne more dodati
    izgubil je telefon, novega pa ne more registrirati
    Temporary Access Pass za novinca
    zahteva kodo iz aplikacije, ki je sploh nimam

symptom-phone_number_unusable =
    SMS s kodo nikoli ne pride
    klic na interno številko ne zazvoni
    številka je vpisana brez +386
    uvožene številke nimajo kode države
    koda gre na centralo namesto do uporabnika

symptom-code_mail_lost =
    mail s kodo ni prišel
    koda je pristala v vsiljeni pošti
    pošilja na stari zasebni naslov
    karantena je zadržala msonlineservicesteam
    koda gre v nabiralnik, ki ga brez gesla ne morem odpreti

symptom-reset_link_not_shown =
    na prijavi ni povezave za pozabljeno geslo
    izginil je napis Can't access your account
    na strani ADFS ni kam klikniti za novo geslo
    odkar smo zamenjali logotip na prijavi, povezave ni več

symptom-report_limits =
    registracij izpred več kot enega meseca ni v dnevniku
    dnevnik za Self-service Password Management je prazen
    helpdesk ne vidi poročila o ponastavitvah
    številke v poročilu se ne ujemajo
