# Texts of the topic registration for self-service password reset: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-sspr-registration = Registrácia na samoobslužné vytvorenie nového hesla
    .summary = Používatelia si nevedia zaregistrovať metódy, výzva na registráciu sa im nezobrazuje vôbec alebo sa zobrazuje stále znova, prípadne sa ich zaregistrované metódy pri obnovení hesla nepočítajú.

## Links

link-sspr_how = Ako funguje samoobslužné vytvorenie nového hesla
link-sspr_policy = Politiky hesiel a ich obnovenia v službe { -entra_id }
link-sspr_tut = Nastavenie samoobslužného vytvorenia nového hesla
link-sspr_data = Kontaktné údaje na samoobslužné vytvorenie nového hesla
link-sspr_report = Zostavy auditu a používania pri obnovení hesla
link-tshoot_sspr = Riešenie problémov so samoobslužným vytvorením nového hesla
link-licensing = Licencie na samoobslužné vytvorenie nového hesla
link-combined = Kombinovaná registrácia informácií o zabezpečení
link-migrate_methods = Prechod na politiku metód overovania
link-campaign = Registračná kampaň pre aplikáciu { -authenticator }
link-methods_activity = Zostava aktivity metód overovania
link-access_pass = Nastavenie metódy { -temporary_access_pass }
link-ca_registration = Ochrana registrácie cez { -conditional_access }
link-branding = Firemný vzhľad prihlasovacej stránky

## Facts: what the user sees

fact-registration_trouble = Čo nefunguje?
    .label = Problém
    .help = Vyžiadajte si snímku obrazovky a vyberte odpoveď, ktorá je najbližšie. Registrácia je na adrese `https://aka.ms/mysecurityinfo`, obnovenie hesla na adrese `https://aka.ms/sspr`.
    .choice-never_asked = pri prihlásení sa výzva na registráciu nikdy nezobrazí
    .choice-asked_again = výzva sa pri prihlásení zobrazuje stále znova
    .choice-page_refused = registračná stránka používateľa odmietne
    .choice-method_not_offered = stránka sa otvorí, ale želanú metódu neponúka
    .choice-reset_refused = stránka na obnovenie hesla používateľa odmietne
    .choice-code_not_received = kód nepríde
    .choice-link_missing = na prihlasovacej stránke chýba prepojenie na obnovenie hesla
    .choice-report_gap = v zostave chýbajú registrácie alebo obnovenia hesla

fact-prompt_kind = Čo hovorí výzva pri prihlásení?
    .label = Výzva pri prihlásení
    .help = Vyžiadajte si snímku obrazovky. Stačí nadpis stránky.
    .choice-more_information = treba viac informácií, nastavte metódu
    .choice-confirm_info = skontrolujte, či sú zaregistrované metódy ešte správne
    .choice-improve_sign_ins = zlepšite svoje prihlasovanie, nastavte aplikáciu

fact-works_elsewhere = Podarí sa používateľovi registrácia z inej siete alebo na inom zariadení?
    .label = Funguje z iného miesta
    .help = Nech používateľ otvorí `https://aka.ms/mysecurityinfo` raz v kancelárii, raz mimo nej a tiež na spravovanom zariadení.

fact-code_channel = Ako má používateľ dostať kód?
    .label = Spôsob doručenia kódu
    .help = Opýtajte sa, ktorú možnosť používateľ vybral na stránke pred odoslaním kódu.
    .choice-sms = textová správa
    .choice-call = telefonický hovor
    .choice-email = e-mail

fact-code_mail = Kde je e-mail s kódom?
    .label = E-mail s kódom
    .help = Stránka na obnovenie hesla ukazuje časť zaregistrovanej adresy. Nech sa používateľ pozrie do doručenej pošty, do priečinka nevyžiadanej pošty a do karantény presne tejto schránky.
    .choice-inbox = v doručenej pošte
    .choice-junk_folder = v priečinku nevyžiadanej pošty
    .choice-blocked_by_filter = zablokovaný poštovým filtrom
    .choice-wrong_address = odoslaný na adresu, ktorú používateľ nepoužíva

## Facts: the user

fact-sspr_registered = Uvádza zostava, že používateľ je zaregistrovaný na obnovenie hesla?
    .label = Zaregistrovaný na obnovenie hesla
    .help = Spustite `Get-MgReportAuthenticationMethodUserRegistrationDetail -UserRegistrationDetailsId <object ID>` a prečítajte hodnotu `IsSsprRegistered`. V portáli { -entra_admin_center } je to v časti **Authentication methods** > **User registration details** (Podrobnosti o registrácii používateľov). Zostava sa môže aktualizovať s oneskorením.

fact-gate_methods = Koľko metód správcu sa počíta pri obnovení hesla?
    .label = Metódy správcu, ktoré sa počítajú
    .help = Otvorte používateľa a položku **Authentication methods** (Metódy overovania). Počítajte e-mail, telefón a overovaciu aplikáciu, každý druh raz. Bezpečnostné otázky sa držiteľom roly nepočítajú nikdy.

fact-has_mfa_method = Má používateľ nejakú metódu na viacfaktorové overovanie?
    .label = Má metódu na viacfaktorové overovanie
    .help = Spustite `Get-MgUserAuthenticationMethod -UserId <user>`. Heslo a e-mailová adresa sa nepočítajú.

fact-phone_format = Ako je zapísané telefónne číslo používateľa?
    .label = Formát telefónneho čísla
    .help = Spustite `Get-MgUserAuthenticationPhoneMethod -UserId <user>`. Správny zápis tvorí znamienko plus, kód krajiny, medzera a číslo, napríklad `+1 4251234567`.
    .choice-correct = správny
    .choice-no_country_code = bez znamienka plus alebo kódu krajiny
    .choice-no_space = bez medzery za kódom krajiny
    .choice-extension = s klapkou

## Facts: settings of the tenant

fact-require_registration = Vyžaduje sa pri prihlásení, aby sa používatelia zaregistrovali na obnovenie hesla?
    .label = Registrácia vyžadovaná pri prihlásení
    .help = Pozrite si **Entra ID** > **Password reset** > **Registration**, nastavenie **Require users to register when signing in** (Vyžadovať od používateľov registráciu pri prihlásení).

fact-reconfirm_days = Po koľkých dňoch musia používatelia svoje metódy znova potvrdiť?
    .label = Počet dní do potvrdenia
    .help = Pozrite si **Entra ID** > **Password reset** > **Registration**. `0` znamená nikdy.
    .value = { $value ->
        [0] nikdy
        [one] { $value } deň
        [few] { $value } dni
        [many] { $value } dňa
       *[other] { $value } dní
    }

fact-other_prompt_source = Ktorá iná politika vyzýva tohto používateľa na registráciu?
    .label = Iná politika s výzvou
    .help = V časti **Entra ID** si pozrite **Authentication methods** > **Registration campaign**, potom predvolené nastavenia zabezpečenia v časti **Overview** > **Properties**, ďalej **Conditional Access**, politiku registrácie v časti **ID Protection** a **Users** > **Per-user MFA**.
    .choice-none = žiadna
    .choice-registration_campaign = registračná kampaň
    .choice-security_defaults = predvolené nastavenia zabezpečenia
    .choice-conditional_access = politika { -conditional_access }, ktorá vyžaduje viacfaktorové overovanie
    .choice-identity_protection = politika registrácie služby { -id_protection }
    .choice-per_user_mfa = viacfaktorové overovanie nastavené pre jednotlivého používateľa

fact-migration_state = Ako ďaleko je migrácia na politiku metód overovania?
    .label = Migrácia metód
    .help = Pozrite si **Entra ID** > **Authentication methods** > **Policies**, prepojenie **Manage migration** (Spravovať migráciu).
    .choice-not_started = nezačatá
    .choice-in_progress = prebieha
    .choice-complete = dokončená

fact-method_in_new_policy = Povoľuje politika metód overovania tomuto používateľovi danú metódu?
    .label = Povolená v politike metód
    .help = V časti **Entra ID** > **Authentication methods** > **Policies** otvorte danú metódu. Musí byť zapnutá, niektorá skupina používateľa v nej musí byť zahrnutá a žiadna nesmie byť vylúčená. E-mail je **Email OTP**, telefón do kancelárie patrí pod **Voice call**.

fact-method_in_legacy_policy = Je metóda začiarknutá v starom zozname obnovenia hesla?
    .label = Začiarknutá v starom zozname
    .help = Pozrite si **Entra ID** > **Password reset** > **Authentication methods**. Zoznam môže byť sivý, ale dá sa prečítať.

fact-ca_register_result = Čo uvádzajú denníky prihlásení o politikách na registráciu informácií o zabezpečení?
    .label = Výsledok politík { -conditional_access }
    .help = Otvorte **Entra ID** > **Users** > používateľ > **Sign-in logs**, príslušný pokus a kartu **Conditional Access**. Všímajte si iba politiky s akciou používateľa **Register security information** (Registrovať informácie o zabezpečení).
    .choice-not_applied = žiadna taká politika sa neuplatnila
    .choice-report_only = iba zostava (report-only)
    .choice-success = úspech
    .choice-failure = zlyhanie

fact-ca_grant = Čo vyžaduje politika, ktorá zlyhala?
    .label = Požiadavka politiky
    .help = Otvorte politiku v časti **Entra ID** > **Conditional Access** > **Policies** a prečítajte si **Grant** (Udelenie prístupu).
    .choice-block = blokuje prístup
    .choice-require_device = zariadenie, ktoré spĺňa požiadavky (compliant) alebo je pripojené (joined)
    .choice-require_mfa = viacfaktorové overovanie

fact-branding_link_shown = Zobrazuje firemný vzhľad prihlasovacej stránky prepojenie na obnovenie hesla?
    .label = Prepojenie vo firemnom vzhľade
    .help = Pozrite si **Entra ID** > **Custom Branding** > **Default sign-in** > **Sign-in form**, nastavenie **Show self-service password reset** (Zobraziť samoobslužné vytvorenie nového hesla). Ak nájomník nemá vlastný vzhľad, odpoveď je áno.

fact-report_days_back = Koľko dní dozadu má zostava siahať?
    .label = Počet dní dozadu v zostave
    .help = Spočítajte dni od dneška dozadu po prvú požadovanú udalosť.
    .value = { $value ->
        [one] { $value } deň
        [few] { $value } dni
        [many] { $value } dňa
       *[other] { $value } dní
    }

fact-report_reader_entitled = Má ten, kto zostavu číta, licenciu a rolu, ktorá na to oprávňuje?
    .label = Čitateľ zostavy má oprávnenie
    .help = Otvorte konto čitateľa a položky **Licenses** (Licencie) a **Assigned roles** (Priradené roly). Stačí napríklad rola Reports Reader alebo Security Reader.

## Diagnoses

diagnosis-reset_off_for_tenant = Samoobslužné vytvorenie nového hesla je v nájomníkovi vypnuté
    .summary = Obnovenie hesla je nastavené na **None** (Nikto), takže používatelia sa naň nemôžu zaregistrovať ani ho použiť.

diagnosis-user_outside_reset_group = Používateľ nie je v skupine, ktorá si smie obnovovať heslá
    .summary = Obnovenie hesla je obmedzené na jednu skupinu a používateľ nie je jej členom, takže sa mu pri prihlásení výzva na registráciu nezobrazí a stránka na obnovenie hesla ho odmietne.

diagnosis-reset_licence_missing = Chýba licencia na obnovenie hesla
    .summary = Používateľ nemá licenciu, ktorá zahŕňa obnovenie hesla, takže sa registrácia alebo obnovenie odmietne.

diagnosis-registration_prompt_off = Pri prihlásení sa nezobrazuje výzva na registráciu
    .summary = Registrácia sa pri prihlásení nevyžaduje, takže na obnovenie hesla sú pripravení iba používatelia, ktorí si registračnú stránku otvoria sami.

diagnosis-reconfirmation_due = Výzva na potvrdenie metód sa zobrazuje v nastavenom intervale
    .summary = Nájomník žiada používateľov, aby po určitom počte dní skontrolovali svoje zaregistrované metódy; výzva je zámerná a nebráni v práci nikomu, kto ju potvrdí.

diagnosis-prompt_from_other_policy = Výzva pochádza z inej politiky, nie z obnovenia hesla
    .summary = Používateľa vyzýva na registráciu registračná kampaň alebo požiadavka na viacfaktorové overovanie, takže zmeny v časti s obnovením hesla výzvu nezastavia.

diagnosis-methods_too_few = Používateľ má zaregistrovaných príliš málo metód
    .summary = Používateľ má zaregistrovaných menej metód, než obnovenie hesla vyžaduje, takže sa výzva pri prihlásení opakuje a stránka na obnovenie hesla ho odmietne.

diagnosis-directory_data_only = Telefón a e-mail pochádzajú z adresára a nie sú zaregistrované
    .summary = Používateľ má iba hodnoty z adresára, ktoré sa od 5. októbra 2026 nepočítajú, takže sa obnovenie hesla odmietne alebo sa pri prihlásení náhle vyžaduje registrácia.

diagnosis-role_holder_two_gates = Správca potrebuje dve metódy, ale počíta sa mu ich menej
    .summary = Držitelia roly { -entra } vždy potrebujú dve metódy bez bezpečnostných otázok, nech nájomník nastaví pre používateľov čokoľvek, takže správca nie je na obnovenie hesla pripravený.

diagnosis-admin_reset_off = Správcovia si nesmú sami obnoviť heslo
    .summary = Nájomník vypol držiteľom roly { -entra } samoobslužné vytvorenie nového hesla, takže sa im pri prihlásení môže zobraziť výzva na registráciu, ale nemajú si akú metódu zaregistrovať.

diagnosis-method_not_allowed = Politika tomuto používateľovi metódu nepovoľuje
    .summary = Rozhodujúca politika metódu pre používateľa nezahŕňa, takže sa nedá zaregistrovať, alebo je zaregistrovaná a pri obnovení hesla sa už nepočíta.

diagnosis-ca_blocks_registration = Registráciu blokuje { -conditional_access }
    .summary = Politika pre akciu používateľa **Register security information** (Registrovať informácie o zabezpečení) túto sieť alebo zariadenie odmieta, takže používateľ nemôže otvoriť registračnú stránku.

diagnosis-first_method_deadlock = Prvá metóda vyžaduje metódu, ktorú používateľ ešte nemá
    .summary = Registrácia vyžaduje viacfaktorové overovanie a používateľ nemá čím svoju totožnosť preukázať, takže si prvú metódu nikdy nezaregistruje.

diagnosis-phone_number_unusable = Telefónne číslo je zapísané v nepoužiteľnom tvare
    .summary = Zaregistrované číslo nemá správny tvar alebo obsahuje klapku, takže sa textové správy a hovory s kódom k používateľovi nedostanú.

diagnosis-code_mail_lost = E-mail s kódom skončil na nesprávnom mieste
    .summary = E-mail sa odoslal, ale zachytil ho filter alebo zaregistrovaná adresa nie je tá, ktorú používateľ číta, takže nemôže zadať kód.

diagnosis-reset_link_not_shown = Na prihlasovacej stránke chýba prepojenie na obnovenie hesla
    .summary = Prepojenie skrýva firemný vzhľad alebo prihlasovacia stránka patrí federovanému poskytovateľovi identity, takže používatelia nenájdu cestu k obnoveniu hesla.

diagnosis-report_limits = Zostava nemôže ukázať, čo sa v nej hľadá
    .summary = Denník nesiaha dostatočne dozadu alebo čitateľovi chýba licencia či rola, takže sa zdá, že registrácie a obnovenia hesla chýbajú.

## Symptoms

symptom-sspr-registration =
    registrácia na reset hesla
    ľudia si nevedia nastaviť údaje na obnovu hesla
    nejde aka.ms/ssprsetup
    stále to odo mňa chce telefón a mail
    stránka s bezpečnostnými údajmi

symptom-reset_off_for_tenant =
    SSPR_0009 a SSPR_0011 u bežných ľudí
    správca vám nepovolil túto funkciu
    nikto vo firme sa nevie zaregistrovať
    v portáli je Password reset na None
    reset hesla sme nikdy nezapli

symptom-user_outside_reset_group =
    SSPR_0013
    kolegovi registrácia funguje, mne nie
    nováčika zabudli pridať do skupiny SSPR
    ide to len pilotnej skupine
    reset máme nastavený na Selected

symptom-reset_licence_missing =
    chýba licencia, nejde sa zaregistrovať na reset
    prešli sme na lacnejší plán a obnova hesla zmizla
    ľudia s Business Basic si nevedia nastaviť obnovu hesla
    vo vašej organizácii chýbajú potrebné licencie

symptom-registration_prompt_off =
    nikoho sa to na registráciu nikdy nepýtalo
    SSPR máme zapnuté, ale zaregistrovaný takmer nikto
    pri prihlásení nevyskočí okno na nastavenie údajov
    Require users to register when signing in je na No

symptom-reconfirmation_due =
    každých pár mesiacov chce potvrdiť telefónne číslo
    znova sa pýta, či sú moje údaje aktuálne
    dá sa vypnúť to opakované overovanie údajov
    180 dní ubehlo a zase to chce skontrolovať

symptom-prompt_from_other_policy =
    nanucuje mi Authenticator
    registráciu pri resete sme vypli a výzva chodí ďalej
    zlepšite svoje prihlasovanie
    zostáva 14 dní na nastavenie overenia
    používateľ nie je v SSPR, a aj tak sa má registrovať

symptom-methods_too_few =
    SSPR_0014
    zvýšili sme počet metód z jednej na dve
    má zadaný len mobil a chce to ešte niečo
    pri každom prihlásení dá zrušiť a o deň je to tu zas
    na obnovu hesla treba ďalšie údaje

symptom-directory_data_only =
    mobil z AD prestal na reset stačiť
    od októbra 2026 nejde obnova hesla
    číslo v profile je, ale stránka tvrdí, že nič nemám
    predvyplnené telefóny sa už neberú
    v novembri začalo ľudí nútiť registrovať číslo, ktoré máme

symptom-role_holder_two_gates =
    adminovi nestačí jedna metóda, ostatným áno
    globálny správca nemá v ponuke bezpečnostné otázky
    two-gate policy
    naša politika resetu na správcov neplatí

symptom-admin_reset_off =
    AllowedToUseSspr vráti False pri kontrole politiky
    admin sa má registrovať, ale nemá čo pridať
    SSPR_0009 len pri admin účte
    správcovi nejde aka.ms/sspr, používateľom ide

symptom-method_not_allowed =
    po migrácii metód zmizol telefón
    starý zoznam metód v Password reset je sivý
    mail už nie je v ponuke metód
    telefón do kancelárie je zaregistrovaný, ale reset ho neponúka
    Migration Complete a odvtedy reset nejde

symptom-ca_blocks_registration =
    v práci sa zaregistrujem, z domu nie
    53003 pri otvorení mysecurityinfo
    odtiaľto sa tam nedostanete
    Register security information v Conditional Access
    registračná stránka píše zablokovaný prístup

symptom-first_method_deadlock =
    nový zamestnanec potrebuje MFA, aby si nastavil MFA
    stratil telefón a nový nevie pridať
    chce kód z aplikácie, ktorú nemám
    začarovaný kruh pri prvej registrácii
    treba mu vystaviť Temporary Access Pass

symptom-phone_number_unusable =
    nechodí SMS s kódom
    číslo je bez +421
    nezazvoní pevná linka s klapkou
    čísla sme naimportovali bez predvoľby
    namiesto mňa volá na ústredňu

symptom-code_mail_lost =
    neprišiel mail s overovacím kódom
    kód skončil v spame
    posiela to na moju starú súkromnú adresu
    karanténa zachytila msonlineservicesteam
    overovací mail prišiel do schránky, do ktorej sa nedostanem

symptom-reset_link_not_shown =
    chýba Zabudol som heslo
    na prihlasovacej stránke nie je odkaz na obnovu hesla
    stránka AD FS nemá reset
    po zmene loga a vzhľadu zmizol odkaz
    Nemáte prístup ku kontu tam už nie je

symptom-report_limits =
    registrácie staršie ako mesiac nevidno
    denník Self-service Password Management je prázdny
    helpdesk nevidí report o resetoch
    počty v reporte nesedia
    kto sa registroval na jar, v logu nie je
