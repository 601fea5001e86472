# Texts of the topic password writeback: links, questions, and what the answers are called.
# Inline Markdown is allowed in .help and .summary only.

## Topic

topic-password-writeback = Spätný zápis hesiel
    .summary = Heslo zmenené alebo obnovené v službe { -entra_id } sa nedostane do lokálnej služby { -active_directory } alebo sa spätný zápis nedá nastaviť.

## Links

link-tshoot_wb = Riešenie problémov so spätným zápisom hesiel
link-tut_wb = Nastavenie spätného zápisu hesiel v nástroji { -entra_connect_sync }
link-concept_wb = Ako funguje spätný zápis hesiel a na ktoré operácie sa vzťahuje
link-licensing = Licencie na samoobslužné vytvorenie nového hesla
link-sspr_policy = Politiky hesiel a ich obnovenia v službe { -entra_id }
link-sspr_how = Ako funguje samoobslužné vytvorenie nového hesla
link-tshoot_sspr = Riešenie problémov so samoobslužným vytvorením nového hesla
link-sspr_data = Kontaktné údaje na samoobslužné vytvorenie nového hesla
link-sspr_tut = Nastavenie samoobslužného vytvorenia nového hesla
link-sspr_report = Zostavy auditu a používania pri obnovení hesla
link-cs_wb = Nastavenie spätného zápisu hesiel v službe { -cloud_sync }
link-cs_tshoot = Riešenie problémov so službou { -cloud_sync }
link-cs_gmsa = Rutiny typu cmdlet pre konto služby agenta služby { -cloud_sync }
link-prereq = Požiadavky nástroja { -entra_connect_sync }
link-ports = Porty a protokoly nástroja { -entra_connect_sync }
link-tls = TLS 1.2 na serveri nástroja { -entra_connect_sync }
link-connectivity = Riešenie problémov s pripojením nástroja { -entra_connect_sync } ku cloudu
link-staging = Prípravný režim (staging mode) a prevádzka nástroja { -entra_connect_sync }
link-acct_perm = Povolenia konta konektora služby { -active_directory }
link-acct_ref = Kontá, ktoré používa nástroj { -entra_connect_sync }
link-addsacct = Zmena hesla konta konektora služby { -active_directory }
link-svcacct = Zmena hesla konta služby { -adsync }
link-features = Funkcie služby { -entra_connect_sync }
link-phs = Synchronizácia hodnôt hash hesiel
link-selective = Vynechanie používateľov zo synchronizácie hodnôt hash hesiel
link-topologies = Podporované topológie nástroja { -entra_connect_sync }
link-hardening = Inovácia nástroja { -entra_connect_sync } potrebná pre sprísnené zabezpečenie služby
link-pks = Aktualizácia zabezpečenia nástroja { -entra_connect_sync } a jej termíny
link-appauth = Prihlasovanie nástroja { -entra_connect_sync } ako aplikácie
link-versions = Verzie nástroja { -entra_connect_sync }
link-reset_user = Obnovenie hesla používateľa správcom
link-banned_onprem = { -password_protection } pre službu { -active_directory }
link-banned_monitor = Udalosti a denníky služby { -password_protection } na radičoch domény
link-sspr0029 = Chyba SSPR_0029 pri obnovení hesla
link-protected = Chránené kontá a skupiny v službe { -active_directory }
link-tlsca = Koreňové certifikáty, ktoré používajú služby { -azure }
link-graph_reset = Obnovenie hesla cez rozhranie { -graph }
link-kb_acl = Povolenia potrebné na spätný zápis hesiel
link-kb_gen = Všeobecný postup pri riešení problémov so spätným zápisom hesiel
link-kb_62c = Chyba 8023062c pri spätnom zápise hesiel
link-kb_009 = Chyba SSPR_009 u správcov
link-kb_pol = Politika služby { -active_directory } odmietla nové heslo
link-kb_m365 = Obnovenie hesla v { -m365_admin_center(case: "locative") }
link-kb_wait = Hlásenie, že servery potrebujú čas na spracovanie zmien
link-kb_cfg = Sprievodca nedokáže nakonfigurovať spätný zápis hesiel
link-kb_svc = Služba { -adsync } sa nespustí

## Facts: what the user and the staff tell

fact-origin = Na ktorej stránke alebo v ktorom nástroji sa operácia začala?
    .label = Miesto spustenia
    .help = Vyžiadajte si adresu stránky alebo snímku obrazovky. { -m365_admin_center } a { -entra_admin_center } sa dajú ľahko zameniť.
    .choice-sspr_portal = portál na obnovenie hesla (aka.ms/sspr)
    .choice-my_account = stránka My Account (Moje konto)
    .choice-sign_in_page = prihlasovacia stránka spoločnosti Microsoft
    .choice-windows_sign_in_screen = prihlasovacia obrazovka systému Windows
    .choice-entra_admin_center = { -entra_admin_center }
    .choice-azure_portal = { -azure_portal }
    .choice-m365_admin_center = { -m365_admin_center }
    .choice-graph_reset_api = { -graph }, metóda resetPassword
    .choice-powershell_or_graph_user_update = { -powershell } alebo bežná aktualizácia používateľa cez { -graph }

fact-user_message = Čo sa v podstate písalo v chybovom hlásení?
    .label = Zobrazené hlásenie
    .help = Vyžiadajte si snímku obrazovky a vyberte odpoveď, ktorá je významom najbližšie; presné znenie sa na jednotlivých stránkach líši.
    .choice-none = žiadne hlásenie
    .choice-on_prem_policy = heslo nespĺňa lokálnu politiku
    .choice-banned_password = heslo sa dá ľahko uhádnuť alebo je zakázané
    .choice-service_problem = problém so službou, skúste to neskôr
    .choice-connectivity = lokálna služba je nedostupná
    .choice-servers_catching_up = servery potrebujú čas na spracovanie zmien
    .choice-success_wait_cloud = úspech, ale s prihlásením do cloudu treba počkať
    .choice-info_changed_onprem = údaje konta sa zmenili v lokálnom prostredí
    .choice-contact_admin = obráťte sa na správcu
    .choice-wrong_current_password = aktuálne heslo je nesprávne
    .choice-too_many_attempts = príliš veľa pokusov
    .choice-wizard_unable_to_configure = sprievodca nedokáže nakonfigurovať spätný zápis

fact-new_password_works_in_cloud = Funguje nové heslo pri prihlásení do služby { -m365 }?
    .label = Nové heslo funguje v cloude
    .help = Nech to používateľ vyskúša v súkromnom okne prehliadača, aby výsledok neskreslila predchádzajúca relácia.

fact-new_password_works_onprem = Funguje nové heslo pri prihlásení do domény systému Windows?
    .label = Nové heslo funguje v doméne
    .help = Nech to používateľ vyskúša na počítači pripojenom k doméne, ktorý má spojenie s radičom domény; inak systém Windows prijme staré heslo z vyrovnávacej pamäte.

fact-prompted_to_change_again = Vyžaduje sa od používateľa po úspešnom obnovení ešte ďalšia zmena hesla?
    .label = Výzva na ďalšiu zmenu
    .help = Opýtajte sa používateľa alebo spustite `Get-ADUser <user> -Properties pwdLastSet`: hodnota `0` znamená, že sa zmena stále vyžaduje.

## Facts: the account

fact-user_in_protected_group = Je používateľ priamo alebo cez inú skupinu členom chránenej skupiny?
    .label = Člen chránenej skupiny
    .help = Chránené sú napríklad skupiny Domain Admins, Administrators, Account Operators a Backup Operators. `Get-ADPrincipalGroupMembership <user>` vypíše priame skupiny; prejdite aj vnorené.

fact-user_admin_count = Akú hodnotu má atribút adminCount objektu používateľa?
    .label = adminCount
    .help = Spustite `Get-ADUser <user> -Properties adminCount`. Prázdny atribút sa počíta ako `0`.
    .choice-0 = 0 alebo nenastavené

fact-user_inheritance_enabled = Je pre objekt používateľa a jeho organizačnú jednotku zapnuté dedenie povolení?
    .label = Dedenie zapnuté
    .help = Spustite `Get-ADSyncObjectsWithInheritanceDisabled -SearchBase '<DN>' -ObjectClass *`. Alebo v konzole Active Directory Users and Computers otvorte **Security** > **Advanced**; tlačidlo **Enable inheritance** (Zapnúť dedenie) znamená, že dedenie je vypnuté.

fact-user_locked_onprem = Je konto v službe { -active_directory } momentálne uzamknuté?
    .label = Doménové konto uzamknuté
    .help = Spustite `Get-ADUser <user> -Properties LockedOut`.

fact-user_cannot_change_password = Je pri konte začiarknutá možnosť „User cannot change password“?
    .label = Používateľ nemôže meniť heslo
    .help = Spustite `Get-ADUser <user> -Properties CannotChangePassword` alebo si pozrite kartu **Account** (Konto) používateľa.

fact-user_joined_with_enabled_rule = Sú objekt v službe { -active_directory } a cloudový objekt prepojené pravidlom „User AccountEnabled“?
    .label = Prepojené cez User AccountEnabled
    .help = V nástroji { -sync_service_manager } použite **Metaverse Search** (Hľadanie v metaverze) a otvorte používateľa, kartu **Connectors** (Konektory): musia tam byť oba konektory a medzi pravidlami pôvodu (lineage) musí byť vstupné pravidlo **User AccountEnabled**.

fact-enabled_accounts_for_person = Koľko povolených kont služby { -active_directory } vo všetkých doménových štruktúrach patrí tomuto cloudovému používateľovi?
    .label = Počet povolených kont osoby
    .help = Otvorte používateľa cez **Metaverse Search** (Hľadanie v metaverze) a spočítajte konektory, potom v každej doménovej štruktúre vyhľadajte cez `Get-ADUser` kontá s rovnakou kotvou (anchor). Zakázané kontá sa nepočítajú.

fact-ou_path_has_reserved_char = Obsahuje niektorý názov v ceste organizačných jednotiek používateľa vyhradený znak?
    .label = Vyhradený znak v ceste OU
    .help = Prečítajte hodnotu `DistinguishedName` z príkazu `Get-ADUser <user>`. Vyhradené sú `, + " \ < > ; = /`, zalomenie riadka, medzera alebo `#` na začiatku a medzera na konci.

fact-changed_within_min_age = Bolo heslo zmenené tak nedávno, že jeho minimálny vek ešte neuplynul?
    .label = Zmena pred uplynutím minimálneho veku
    .help = Porovnajte hodnotu `PasswordLastSet` z príkazu `Get-ADUser <user> -Properties PasswordLastSet` s minimálnym vekom hesla používateľa.

## Facts: licence and policy of the tenant

fact-portal_writeback_toggle = Je v nájomníkovi zapnutý spätný zápis hesiel synchronizovaných používateľov?
    .label = Spätný zápis zapnutý v nájomníkovi
    .help = Pozrite si **Entra ID** > **Password reset** > **On-premises integration**: začiarkavacie políčko **Enable password write back for synced users** (Zapnúť spätný zápis hesiel synchronizovaných používateľov). Na niektorých stránkach má názov **Write back passwords to your on-premises directory** (Zapisovať heslá spätne do lokálneho adresára).

fact-portal_cloud_sync_toggle = Je v nájomníkovi zapnutý spätný zápis cez službu { -cloud_sync }?
    .label = Spätný zápis cez službu { -cloud_sync } zapnutý
    .help = Pozrite si **Entra ID** > **Password reset** > **On-premises integration**: začiarkavacie políčko **Write back passwords with Microsoft Entra Connect cloud sync**.

fact-portal_unlock_toggle = Môžu si používatelia odomknúť konto bez obnovenia hesla?
    .label = Odomknutie bez obnovenia povolené
    .help = Pozrite si **Entra ID** > **Password reset** > **On-premises integration**: **Allow users to unlock accounts without resetting their password** (Povoliť používateľom odomykať kontá bez resetovania hesla).

fact-onprem_integration_page_shown = Zobrazuje sa správcovi v časti „Password reset“ stránka „On-premises integration“?
    .label = Stránka On-premises integration sa zobrazuje
    .help = Pozrite si **Entra ID** > **Password reset**. Stránka chýba, ak nástroj { -entra_connect } nie je nakonfigurovaný alebo správca nemá licenciu.

fact-audit_onprem_agent = Ktorého lokálneho agenta uvádza denník auditu pri obnovení hesla správcom?
    .label = Agent v denníku auditu
    .help = V časti **Users** > **Audit logs** otvorte záznam **Reset password (by admin)** (Obnovenie hesla správcom) a v ďalších podrobnostiach si prečítajte hodnotu `OnPremisesAgent`.
    .choice-none = None (žiadny)
    .choice-entra_connect = { -entra_connect }
    .choice-cloud_sync = { -cloud_sync }

## Facts: the sync server

fact-connector_identity_type = Ako sa konektor Entra prihlasuje do cloudu?
    .label = Identita konektora Entra
    .help = Na serveri spustite `Get-ADSyncEntraConnectorCredential` a prečítajte hodnotu `ConnectorIdentityType`.
    .choice-application = aplikácia
    .choice-service_account = konto na synchronizáciu adresárov

fact-writeback_in_connect = Je spätný zápis hesiel zapnutý v nástroji { -entra_connect_sync }?
    .label = Spätný zápis zapnutý v nástroji Connect
    .help = Pozrite si **View current configuration** (Zobraziť aktuálnu konfiguráciu) v sprievodcovi Connect alebo spustite `Get-ADSyncAADPasswordResetConfiguration -Connector <Entra connector>`. Príznak `PasswordWritebackEnabled` v rozhraní { -graph } si nevšímajte; nepoužíva sa.

fact-dotnet_version = Ktorá verzia platformy .NET Framework je nainštalovaná na synchronizačnom serveri?
    .label = .NET Framework
    .help = Prečítajte hodnotu `Version` v kľúči `HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full`.

fact-clock_skew_minutes = O koľko minút sa hodiny synchronizačného servera odchyľujú od správneho času?
    .label = Odchýlka hodín
    .help = Na serveri spustite `w32tm /stripchart /computer:<time source> /samples:3`. Zaokrúhlite na celé minúty; na smere odchýlky nezáleží.
    .value = { $value ->
        [one] { $value } minúta
        [few] { $value } minúty
        [many] { $value } minúty
       *[other] { $value } minút
    }

fact-setup_admin_kind = Aké konto sa v sprievodcovi zadáva na pripojenie k službe { -entra_id }?
    .label = Konto použité na nastavenie
    .help = Rozhoduje doména prihlasovacieho mena: `Get-MgDomain` pri nej ukáže `Managed` alebo `Federated`.
    .choice-cloud_only = vytvorené v cloude
    .choice-synced_managed = synchronizované, spravovaná doména
    .choice-federated = federované

fact-setup_admin_password_ok = Dá sa kontom použitým na nastavenie prihlásiť na inom počítači?
    .label = Kontom na nastavenie sa dá prihlásiť
    .help = Prihláste sa na adrese `login.microsoftonline.com` z iného počítača. Ak je heslo dočasné alebo mu uplynula platnosť, odpoveď je nie.

fact-connect_on_dc = Je nástroj { -entra_connect_sync } nainštalovaný na radiči domény?
    .label = Inštalácia na radiči domény
    .help = Na serveri spustite `(Get-CimInstance Win32_OperatingSystem).ProductType`: hodnota `2` znamená áno.

## Facts: network from the sync server

fact-sb_443_reachable = Dá sa priamo zo synchronizačného servera nadviazať spojenie s priestorom názvov { -service_bus } tohto nájomníka na porte TCP 443?
    .label = Služba { -service_bus } dostupná na porte 443
    .help = Priestor názvov zistíte z udalosti `31019` alebo `31034`, potom na serveri spustite `Test-NetConnection <namespace>.servicebus.windows.net -Port 443`.

fact-pwreset_443_reachable = Dá sa priamo zo synchronizačného servera nadviazať spojenie so službou na obnovenie hesiel na porte TCP 443?
    .label = Služba na obnovenie hesiel dostupná na porte 443
    .help = Na serveri spustite `Test-NetConnection passwordreset.microsoftonline.com -Port 443`. Skúša sa tým iba nadradený názov; v zozname povolených adries musí byť `{ -host_password_reset }`.

fact-allowlist_sb_entry = Čo je pre { -service_bus } uvedené v zozname povolených adries brány firewall alebo servera proxy?
    .label = Povolená adresa pre { -service_bus }
    .help = Nechajte si pravidlo prečítať po písmenách. Správny zápis so zástupným znakom je `{ -host_relay }`; vládne cloudy a cloud v Číne majú vlastných hostiteľov.
    .choice-wildcard_correct = správny zápis so zástupným znakom
    .choice-exact_namespace_hosts = jednotliví hostitelia priestoru názvov
    .choice-wrong_networks_domain = nesprávna doména servicebus.windows.networks
    .choice-absent = žiadna položka
    .choice-not_filtered = odchádzajúca prevádzka sa nefiltruje

fact-proxy_used = Musí synchronizačný server pristupovať na internet cez webový server proxy?
    .label = Používa sa server proxy
    .help = Opýtajte sa správcov siete. Výstup príkazu `netsh winhttp show proxy` na serveri je náznak, nie dôkaz.

fact-machine_config_proxy = Je server proxy zapísaný v súbore machine.config a bola potom služba reštartovaná?
    .label = Server proxy v súbore machine.config
    .help = V súbore `C:\Windows\Microsoft.NET\Framework64\v4.0.30319\Config\machine.config` vyhľadajte blok `defaultProxy` a opýtajte sa, či po jeho pridaní niekto reštartoval službu { -adsync }.

fact-proxy_probe = Čo vráti webová požiadavka zo synchronizačného servera cez server proxy?
    .label = Skúška cez server proxy
    .help = Na serveri spustite `Invoke-WebRequest -Uri https://<namespace>.servicebus.windows.net -Verbose`. Odpoveď `401` pochádza priamo zo služby { -service_bus } a počíta sa ako prijatá odpoveď.
    .choice-ok = odpoveď prijatá
    .choice-http_403 = HTTP 403, adresa nie je povolená
    .choice-http_407 = HTTP 407, server proxy vyžaduje prihlásenie
    .choice-no_connection = žiadne spojenie

fact-tls_inspection = Dešifruje a znova podpisuje niečo po ceste odchádzajúcu prevádzku TLS zo synchronizačného servera?
    .label = Kontrola prevádzky TLS
    .help = Zo servera si pozrite certifikát hostiteľa `<namespace>.servicebus.windows.net` na porte 443. Ak ho vydala vaša organizácia alebo dodávateľ brány firewall, odpoveď je áno.

fact-idle_timeout_s = Po koľkých sekundách nečinnosti prerušia brána firewall a server proxy pripojenie TCP?
    .label = Časový limit nečinnosti
    .help = Opýtajte sa správcov siete na nastavenú hodnotu. Ak sa zariadenia líšia, platí najmenšia hodnota.
    .value = { $value ->
        [one] { $value } sekunda
        [few] { $value } sekundy
        [many] { $value } sekundy
       *[other] { $value } sekúnd
    }

fact-root_ca_ok = Dôveruje synchronizačný server certifikátu služby { -service_bus }?
    .label = Dôvera v certifikát { -service_bus }
    .help = Udalosť `31034`, ktorá uvádza neplatný vzdialený certifikát, znamená nie. V konzole `certlm.msc` vyhľadajte koreňové certifikáty, napríklad DigiCert Global Root G2 a Microsoft RSA Root Certificate Authority 2017.

fact-smb_445_ok = Dá sa zo synchronizačného servera nadviazať spojenie s radičom domény na porte TCP 445?
    .label = Port TCP 445 k radiču domény
    .help = Na serveri spustite `Test-NetConnection <dc> -Port 445`.
    .choice-true = otvorený
    .choice-false = zatvorený

fact-target_dc_writable = Dá sa zapisovať do radiča domény, ktorý používa nástroj { -entra_connect_sync }?
    .label = Radič domény umožňuje zápis
    .help = Spustite `Get-ADDomainController <dc>`: `IsReadOnly` musí mať hodnotu `False`.

## Facts: rights and settings in Active Directory

fact-right_reset_password = Má konto konektora AD pre tohto používateľa povolenie „Reset password“?
    .label = Povolenie Reset password
    .help = Konto zistíte príkazom `Get-ADSyncADConnectorAccount`. Potom skontrolujte používateľa: v konzole Active Directory Users and Computers **Security** > **Advanced** > **Effective Access** alebo príkazom `dsacls "<DN>"`.

fact-right_write_lockouttime = Má konto konektora AD pre tohto používateľa povolenie zapisovať atribút lockoutTime?
    .label = Povolenie Write lockoutTime
    .help = Skontrolujte používateľa: **Security** > **Advanced** > **Effective Access** pre konto konektora alebo príkaz `dsacls "<DN>"`.

fact-right_write_pwdlastset = Má konto konektora AD pre tohto používateľa povolenie zapisovať atribút pwdLastSet?
    .label = Povolenie Write pwdLastSet
    .help = Skontrolujte používateľa: **Security** > **Advanced** > **Effective Access** pre konto konektora alebo príkaz `dsacls "<DN>"`.

fact-right_unexpire_password = Má konto konektora AD povolenie „Unexpire Password“ na koreni domény?
    .label = Povolenie Unexpire Password
    .help = Spustite `dsacls "<DN of the domain>"`. Povolenie sa musí vzťahovať na tento objekt a všetky podradené objekty.

fact-acl_age_minutes = Pred koľkými minútami sa naposledy zmenili povolenia na spätný zápis?
    .label = Posledná zmena povolení
    .help = Zistite, kto a kedy spustil `Set-ADSyncPasswordWritebackPermissions` alebo upravil povolenia.
    .value = { $value ->
        [one] pred { $value } minútou
        [few] pred { $value } minútami
        [many] pred { $value } minúty
       *[other] pred { $value } minútami
    }

fact-remote_sam_restricted = Sú na synchronizačnom serveri alebo radiči domény obmedzené vzdialené volania SAM?
    .label = Vzdialené volania SAM obmedzené
    .help = Na oboch spustite `Get-ItemProperty HKLM:\System\CurrentControlSet\Control\Lsa -Name RestrictRemoteSam`. Príkaz `gpresult /h` ukáže politiku **Network access: Restrict clients allowed to make remote calls to SAM**.

fact-connector_in_remote_sam_list = Je konto konektora AD medzi povolenými v politike, ktorá obmedzuje vzdialené volania SAM?
    .label = Konto konektora smie volať SAM
    .help = V konzole `secpol.msc` otvorte politiku **Network access: Restrict clients allowed to make remote calls to SAM**, potom **Edit Security** (Upraviť zabezpečenie).

fact-authusers_in_prew2k = Je skupina Authenticated Users členom skupiny Pre-Windows 2000 Compatible Access?
    .label = Authenticated Users v skupine Pre-Windows 2000 Compatible Access
    .help = Spustite `Get-ADGroupMember 'Pre-Windows 2000 Compatible Access'`. Odpovedzte nie aj vtedy, ak boli odobraté povolenia na čítanie objektu `samServer` alebo `Builtin`.

fact-ldap_sign_encrypt = Je možnosť „Sign and Encrypt LDAP Traffic“ zapnutá na všetkých troch miestach konektora AD?
    .label = Prenosy LDAP podpisované a šifrované
    .help = Vo vlastnostiach konektora si pozrite **Connect to Active Directory Forest** > **Options**, **Configure Directory Partitions** > **Options** a tlačidlo **Options** (Možnosti) pri alternatívnych prihlasovacích údajoch.

fact-policy_hints_supported = Podporujú radiče domény riadiaci prvok LDAP na odovzdanie pokynov politiky (policy hints)?
    .label = Podpora pokynov politiky LDAP (policy hints)
    .help = Spustite `Get-ADRootDSE -Properties supportedControl` a vyhľadajte `1.2.840.113556.1.4.2066`.

fact-connector_password_length = Aké dlhé je heslo konta konektora AD?
    .label = Dĺžka hesla konektora
    .help = Opýtajte sa toho, kto heslo nastavil, na počet znakov, nikdy nie na samotné heslo.
    .value = { $value ->
        [one] { $value } znak
        [few] { $value } znaky
        [many] { $value } znaku
       *[other] { $value } znakov
    }

## Facts: password rules

fact-min_password_age_days = Aké staré musí byť heslo tohto používateľa, aby sa dalo zmeniť?
    .label = Minimálny vek hesla
    .help = Spustite `Get-ADUserResultantPasswordPolicy <user>`. Ak príkaz nič nevráti, platí `Get-ADDefaultDomainPasswordPolicy`. Zadajte celé dni; ak minimálny vek nie je určený, zadajte `0`.
    .value = { $value ->
        [one] { $value } deň
        [few] { $value } dni
        [many] { $value } dňa
       *[other] { $value } dní
    }

fact-password_meets_policy = Spĺňa skúšané heslo požiadavky politiky služby { -active_directory } na dĺžku, zložitosť a históriu?
    .label = Heslo spĺňa politiku
    .help = Nikdy sa nepýtajte na samotné heslo. Pýtajte sa, aké je dlhé, aké druhy znakov obsahuje a či sa už niekedy použilo.

fact-banned_hit = Odmietol toto heslo niektorý zoznam zakázaných hesiel alebo filter hesiel, a ak áno, ktorý?
    .label = Zoznam alebo filter, ktorý heslo odmietol
    .help = Cloud: dôvod v denníku auditu `FuzzyPolicyViolationInvalidPassword`. Agent na radiči domény: denník `DCAgent\Admin`, udalosť `10016` alebo `10017` spolu s `30002` – `30005`, `30021`, `30022`, `30026` alebo `30027`. Iné filtre: denník dodávateľa.
    .choice-none = žiadny
    .choice-cloud_list = zoznam zakázaných hesiel v cloude
    .choice-dc_agent = { -password_protection } na radiči domény
    .choice-third_party_filter = filter hesiel iného dodávateľa

## Facts: event logs

fact-dc_4724_audit_failure = Zaznamenal radič domény neúspešné obnovenie hesla tohto používateľa kontom konektora?
    .label = Neúspešný audit 4724
    .help = V denníku Security na radiči domény vyhľadajte udalosť `4724` s označením **Audit Failure** (Neúspešný audit). Zapisuje sa, iba ak sa auditujú neúspešné operácie kategórie Account Management.

fact-request_reached_server = Dorazil neúspešný pokus na synchronizačný server?
    .label = Požiadavka dorazila na server
    .help = Na aktívnom serveri spustite `Get-WinEvent -ProviderName PasswordResetService -MaxEvents 50`. V čase pokusu hľadajte udalosť `31001` (obnovenie), `31006` (zmena) alebo `31009` (obnovenie správcom).

fact-heartbeat_recent = Zaznamenal synchronizačný server za posledných desať minút signál aktivity?
    .label = Signál aktivity za posledných 10 minút
    .help = V denníku Application vyhľadajte udalosť `31019` zdroja { -password_reset_service }. Prichádza približne každých 5 minút.

fact-writeback_started_event = Beží prijímač spätného zápisu od posledného spustenia služby { -adsync }?
    .label = Prijímač spätného zápisu spustený
    .help = V denníku Application, zdroj { -password_reset_service }, musí byť po poslednom spustení služby udalosť `31015` a po nej žiadna `31016`.

fact-prs_error_event = Ktorá chybová udalosť zdroja { -password_reset_service } patrí k neúspešnému pokusu?
    .label = Chybová udalosť { -password_reset_service }
    .help = Pozrite si denník Application na synchronizačnom serveri v čase pokusu. Ak je udalostí viac, vyberte najkonkrétnejšiu: `33001` – `33009` pred `32000` – `32015` a tie pred `31003`, `31008` a `31011`.
    .choice-0 = žiadna zaznamenaná

fact-adsync_hr = Aký kód chyby hlási služba { -adsync } pri neúspešnom pokuse?
    .label = Kód chyby { -adsync }
    .help = V denníku Application si prečítajte udalosť `6329` zdroja { -adsync } alebo dôvod uvedený v udalosti zdroja { -password_reset_service }. Kód je za `hr=` alebo `0x`.
    .choice-none = žiadny zaznamenaný
    .choice-80230619 = 80230619
    .choice-80230626 = 80230626
    .choice-8023061f = 8023061f
    .choice-80230402 = 80230402
    .choice-80230405 = 80230405
    .choice-8023062c = 8023062c
    .choice-80231367 = 80231367
    .choice-800700ce = 800700ce
    .choice-ldap_policy_control = text o chýbajúcom riadiacom prvku LDAP pre politiku hesiel
    .choice-access_denied_sam = ERROR_ACCESS_DENIED pri čítaní údajov používateľa
    .choice-other = iný kód

fact-event_6800 = Zaznamenala služba { -adsync } udalosť 6800?
    .label = Udalosť 6800
    .help = Pozrite si denník Application, zdroj { -adsync }, od posledného spustenia služby. Udalosť hovorí, že koncový bod spätného zápisu sa nespustil.
    .choice-true = zaznamenaná
    .choice-false = nezaznamenaná

## Facts: Cloud Sync

fact-agent_status = Aký stav ukazuje portál pri agentovi zriaďovania pre doménu používateľa?
    .label = Agent zriaďovania
    .help = Pozrite si zoznam agentov v časti **Entra ID** > **Entra Connect** > **Cloud sync**. Na serveri agenta musia byť spustené služby { -provisioning_agent } a Agent Updater.
    .choice-active = aktívny
    .choice-inactive = neaktívny
    .choice-not_installed = nenainštalovaný

fact-agent_version = Ktorá verzia agenta zriaďovania je nainštalovaná?
    .label = Verzia agenta zriaďovania
    .help = Zistite ju v podrobnostiach agenta v portáli alebo zo súboru programu na serveri.

fact-gmsa_writeback_rights = Má konto služby agenta zriaďovania pre tohto používateľa všetky štyri povolenia na spätný zápis?
    .label = Povolenia konta služby agenta
    .help = Spustite `dsacls "<DN>"` a vyhľadajte `provAgentgMSA$`: Reset password, Write lockoutTime, Write pwdLastSet a Unexpire Password z koreňa domény.
    .choice-true = úplné
    .choice-false = neúplné

## Facts worked out from others, never asked

fact-event_meaning = Význam udalosti zdroja { -password_reset_service }
    .label = Význam udalosti
    .choice-nothing_logged = žiadna chyba nie je zaznamenaná
    .choice-write_refused = požiadavka dorazila, služba { -active_directory } heslo neprijala
    .choice-setup_rights = konto nemá oprávnenia na vypnutie spätného zápisu alebo je federované
    .choice-listener_lost = prerušené spojenie prijímača spätného zápisu so službou relay
    .choice-endpoint_unhealthy = koncový bod spätného zápisu nie je v poriadku
    .choice-unknown_error = neznáma chyba
    .choice-cloud_unreachable = služba na obnovenie hesiel v cloude je nedostupná
    .choice-relay_unreachable = služba relay { -service_bus } je nedostupná
    .choice-invalid_request = neplatná požiadavka alebo odpoveď
    .choice-keys_or_configuration = poškodené kľúče alebo konfigurácia spätného zápisu
    .choice-setup_account = pri nastavovaní sa nepodarilo prihlásiť k službe alebo sa s ňou spojiť
    .choice-reporting_lost = hlásenie o stave nebolo doručené do cloudu
    .choice-ad_unknown = neznáma odpoveď služby { -active_directory }
    .choice-user_not_found = používateľ sa nenašiel
    .choice-duplicate_user = viac používateľov s rovnakou cloudovou kotvou (anchor)
    .choice-permission_missing = konto konektora nesmie nastaviť heslo
    .choice-account_disabled = konto je zakázané
    .choice-account_locked = konto je uzamknuté
    .choice-wrong_password = aktuálne heslo je nesprávne
    .choice-policy_refused = politika heslo odmietla
    .choice-ad_configuration = problém s konfiguráciou služby { -active_directory }

fact-hr_meaning = Význam kódu chyby služby { -adsync }
    .label = Význam kódu chyby
    .choice-nothing_logged = žiadna chyba nie je zaznamenaná
    .choice-policy_refused = politika heslo odmietla
    .choice-access_denied = kontu konektora bol odmietnutý prístup
    .choice-not_enabled_for_forest = spätný zápis nie je pre túto doménovú štruktúru zapnutý
    .choice-duplicate_anchor = viac objektov s rovnakou kotvou (anchor)
    .choice-object_not_found = objekt sa nenašiel
    .choice-ldap_not_encrypted = pripojenie LDAP nie je šifrované
    .choice-privileged_account = privilegované konto
    .choice-password_too_long = príliš dlhé heslo konta konektora
    .choice-hints_missing = pokyny politiky LDAP (policy hints) nie sú podporované
    .choice-sam_denied = vzdialené volanie SAM bolo odmietnuté
    .choice-not_in_the_list = kód nie je v zozname

fact-connect_support = Podpora nainštalovanej verzie nástroja { -entra_connect_sync }
    .label = Stav podpory
    .choice-below_minimum = staršia než najnižšia verzia, ktorá smie synchronizovať
    .choice-withdrawn = spoločnosť Microsoft ju stiahla z obehu
    .choice-out_of_support = podpora sa skončila
    .choice-supported = podporovaná

## Diagnoses: licence, scope and switches of the tenant

diagnosis-licence_missing_for_writeback = Používateľ nemá licenciu, ktorá zahŕňa spätný zápis hesiel
    .summary = Synchronizovaný používateľ nemá žiadnu licenciu, ktorej súčasťou je { -entra_id_p1 }, takže zápis nového hesla späť do služby { -active_directory } nie je licenčne krytý a cloud ho môže odmietnuť.

diagnosis-sspr_not_enabled_for_tenant = Samoobslužné vytvorenie nového hesla je v nájomníkovi vypnuté
    .summary = Nikto si nemôže sám obnoviť zabudnuté heslo ani odomknúť konto, pretože nájomník má samoobslužné vytvorenie nového hesla nastavené na **None** (Nikto) alebo nemá politiku obnovenia hesla.

diagnosis-user_not_in_sspr_group = Používateľ nie je v skupine, ktorá si môže obnovovať heslá
    .summary = Samoobslužné vytvorenie nového hesla je obmedzené na jednu skupinu a používateľ nie je jej členom, preto sa postup zastaví už na prvej stránke.

diagnosis-writeback_toggle_off_in_portal = Spätný zápis hesiel je vypnutý v portáli { -entra_admin_center }
    .summary = Možnosť nájomníka v časti **On-premises integration** (Lokálna integrácia) nie je začiarknutá, takže cloud heslo serveru nikdy neodovzdá, ani keď je nástroj { -entra_connect_sync } pripravený.

diagnosis-cloud_sync_writeback_toggle_off = Spätný zápis cez službu { -cloud_sync } nie je zapnutý
    .summary = Používateľ je z domény, ktorú synchronizuje služba { -cloud_sync }, ale samostatná možnosť nájomníka pre tohto agenta nie je začiarknutá, preto sa heslo do tejto domény nedostane.

diagnosis-unlock_without_reset_toggle_off = Odomknutie konta bez obnovenia hesla nie je v nájomníkovi povolené
    .summary = Nájomník nedovoľuje používateľom odomknúť konto a ponechať si staré heslo, takže možné je iba úplné obnovenie hesla.

diagnosis-admin_sspr_not_allowed = Samoobslužné vytvorenie nového hesla je pre správcov vypnuté
    .summary = Konto má rolu { -entra } a platí preň samostatná politika obnovenia hesla pre správcov, ktorú má tento nájomník vypnutú.

## Diagnoses: the user has to prove their identity

diagnosis-sspr_methods_insufficient = Používateľ má zaregistrovaných príliš málo metód
    .summary = Politika obnovenia hesla vyžaduje viac metód overenia, než má používateľ zaregistrovaných, preto sa nedostane na stránku na zadanie nového hesla.

diagnosis-sspr_directory_data_not_registered = Telefónne číslo alebo e-mail pochádza len z adresára
    .summary = Používateľ nikdy nezaregistroval žiadnu metódu a od 5. októbra 2026 sa čísla a e-mailové adresy, ktoré sú uvedené iba v adresári, pri obnovení hesla už neuznávajú.

diagnosis-sspr_attempts_throttled = Priveľa neúspešných pokusov, používateľ musí počkať
    .summary = Po piatich neúspešných pokusoch cloud tomuto používateľovi na 24 hodín zablokuje samoobslužné vytvorenie nového hesla.

diagnosis-banned_password_cloud = Nové heslo odmietol cloudový zoznam zakázaných hesiel
    .summary = Nové heslo sa príliš podobá na zakázané slovo a služba { -entra_id } ho odmietla skôr, než sa na server čokoľvek odoslalo.

## Diagnoses: nothing is written back for this operation or account

diagnosis-reset_from_m365_admin_center = Heslo bolo obnovené v { -m365_admin_center(case: "locative") }
    .summary = Keď sa heslo synchronizovaného používateľa obnoví v { -m365_admin_center(case: "locative") }, zmení sa iba heslo v cloude a do služby { -active_directory } sa nikdy nezapíše.

diagnosis-reset_by_unsupported_api = Heslo nastavil skript alebo rozhranie API bez spätného zápisu
    .summary = Staré moduly prostredia { -powershell } a bežná aktualizácia používateľa cez rozhranie { -graph } spätný zápis hesiel nepoužívajú, takže v službe { -active_directory } ostáva staré heslo.

diagnosis-cloud_only_user_no_writeback_needed = Konto existuje iba v cloude
    .summary = Toto konto bolo vytvorené v službe { -entra_id } a v službe { -active_directory } nemá náprotivok, takže nie je čo zapisovať späť a problém je v samotnom obnovení hesla v cloude.

diagnosis-guest_user_home_directory = Heslo hosťa patrí do iného adresára
    .summary = Ide o konto hosťa a jeho heslo je uložené v domovskom nájomníkovi alebo v osobnom konte Microsoft, kde ho tento nájomník nemôže obnoviť.

diagnosis-federated_user_admin_reset = Správcovi sa nepodarilo obnoviť heslo federovaného používateľa
    .summary = Doména používateľa je federovaná a obnovenie hesla, ktoré spustil správca, sa na server vôbec nedostalo.

## Diagnoses: after the write

diagnosis-cloud_copy_lags_behind = Nové heslo je v službe { -active_directory }, do cloudu sa ešte len dostáva
    .summary = Heslo sa zapísalo do služby { -active_directory }, ale cloud ho ešte nepozná, preto prihlasovanie do cloudových služieb niekoľko minút zlyháva.

## Diagnoses: the way from the server to the relay

diagnosis-firewall_blocks_service_bus = Brána firewall blokuje cestu k službe relay
    .summary = Server s nástrojom { -entra_connect_sync } nedokáže cez TCP 443 otvoriť odchádzajúce pripojenie k službe relay alebo k službe na obnovenie hesiel, takže naň nepríde žiadna požiadavka.

diagnosis-firewall_rule_uses_wrong_host = Pravidlo brány firewall uvádza hostiteľa, ktorý neexistuje
    .summary = V pravidle je zapísaný názov `servicebus.windows.networks`, čo je preklep zo starých návodov, takže skutoční hostitelia služby relay `{ -host_relay }` ostávajú zablokovaní.

diagnosis-proxy_not_configured_for_connect = Nástroj { -entra_connect_sync } sa nedostane cez server proxy
    .summary = Všetka prevádzka servera musí ísť cez server proxy, ale synchronizačná služba naň nie je nastavená alebo sa naň nedokáže prihlásiť, takže sa k službe relay nikdy nedostane.

diagnosis-tls_inspection_breaks_relay = Kontrola prevádzky TLS narúša pripojenie k službe relay
    .summary = Zariadenie na trase dešifruje pripojenie a nanovo ho podpisuje, no cez takéto pripojenie sa služba relay na spätný zápis hesiel nedá používať.

diagnosis-idle_timeout_too_short = Brána firewall alebo server proxy prerušuje nečinné pripojenia príliš skoro
    .summary = Nečinné pripojenia sa prerušia skôr, než príde ďalší signál aktivity, takže server opakovane stráca spojenie so službou relay.

diagnosis-tls12_not_enabled = Protokol TLS 1.2 nie je na serveri úplne zapnutý
    .summary = Aspoň jedno nastavenie systému Windows alebo platformy .NET pre TLS 1.2 chýba alebo je nesprávne, takže server nedokáže nadviazať zabezpečené pripojenia do cloudu.

diagnosis-root_ca_missing = Server nedôveruje certifikátu služby relay
    .summary = Na serveri chýba koreňový certifikát, preto server odmieta certifikát služby { -service_bus } a prijímač spätného zápisu sa nemôže pripojiť.

diagnosis-server_clock_skew = Hodiny servera idú nesprávne
    .summary = Čas servera sa natoľko líši od skutočného času, že cloud odmieta jeho prihlasovacie tokeny.

## The sync service, its writeback endpoint and how it was set up

diagnosis-writeback_not_enabled_in_connect = Spätný zápis hesiel je v nástroji { -entra_connect_sync } vypnutý
    .summary = V sprievodcovi na synchronizačnom serveri nie je začiarknutá možnosť **Password writeback** (Spätný zápis hesiel), takže sa nespustí prijímač a žiadna zmena hesla sa neprevezme.

diagnosis-staging_mode_active = Jediný synchronizačný server je v prípravnom režime (staging mode)
    .summary = Server v prípravnom režime spätný zápis neobsluhuje a žiadny iný server tohto nájomníka nie je aktívny, takže každá požiadavka ostane bez odpovede.

diagnosis-second_active_server = Aktívny je viac než jeden synchronizačný server
    .summary = Pre toho istého nájomníka sú aktívne dva alebo viaceré servery s nástrojom { -entra_connect_sync } a môžu si navzájom brať pripojenie k službe relay, takže spätný zápis nie je spoľahlivý.

diagnosis-adsync_service_not_running = Služba { -adsync } nie je spustená
    .summary = Služba { -adsync_display_name } je zastavená alebo sa nedá spustiť, takže na synchronizačnom serveri nič neprijíma požiadavky týkajúce sa hesiel.

diagnosis-writeback_endpoint_not_listening = Prijímač spätného zápisu nefunguje, hoci služba { -adsync } beží
    .summary = Sieť je v poriadku a služba beží, ale jej koncový bod spätného zápisu sa nespustil alebo stratil spojenie so službou relay, takže sa z cloudu nepreberie žiadna požiadavka.

diagnosis-onboarding_admin_federated_or_wrong_password = Konto použité v sprievodcovi je federované alebo má nesprávne heslo
    .summary = Sprievodca nedostane token pre zadané konto služby { -entra_id }, takže spätný zápis hesiel sa nedá zapnúť ani vypnúť.

diagnosis-onboarding_state_corrupt = Uložené kľúče alebo nastavenia spätného zápisu nezodpovedajú cloudu
    .summary = Kľúče alebo konfigurácia uložené na synchronizačnom serveri sú poškodené alebo sa nezhodujú s údajmi nájomníka, takže sa požiadavky nedajú dešifrovať alebo vykonať.

diagnosis-forest_added_after_enablement = Doménová štruktúra (forest) pribudla až po zapnutí spätného zápisu
    .summary = Spätný zápis hesiel nebol nikdy nastavený pre doménovú štruktúru, ktorá bola pridaná alebo znova pripojená neskôr, takže sa heslá jej používateľov nedajú zapísať.

diagnosis-connect_version_retired = Nainštalovaná zostava nástroja { -entra_connect_sync } je vyradená
    .summary = Zostava na synchronizačnom serveri je stiahnutá z obehu, už nemá podporu alebo je staršia, než vyžaduje Microsoft, takže sa jej chyby neopravujú a synchronizácia sa môže zastaviť.

diagnosis-cloud_sync_agent_unhealthy = Agent služby { -cloud_sync } nedokáže obsluhovať spätný zápis
    .summary = Používateľ pochádza zo služby { -cloud_sync }, ale agent chýba, nebeží alebo je príliš starý, prípadne cloud nájomníka spätný zápis týmto spôsobom neponúka, takže sa do služby { -active_directory } nedostane žiadne heslo.

## The look-up of the user in the directory

diagnosis-ou_reserved_characters = Cesta k používateľovi obsahuje vyhradené znaky
    .summary = Niektorý názov v rozlišujúcom názve (DN) používateľa obsahuje znak, ktorý má v protokole LDAP osobitný význam, a zápis sa skončí neznámou chybou adresára `33001`.

diagnosis-user_object_not_found = Synchronizačný server nevie nájsť používateľa v službe { -active_directory }
    .summary = Konto je odstránené, je mimo rozsahu synchronizácie alebo nie je správne prepojené, takže sa server od cloudového používateľa nedostane k objektu, do ktorého by mohol zapisovať.

diagnosis-user_excluded_by_selective_phs = Selektívna synchronizácia hodnôt hash hesiel vynecháva tohto používateľa
    .summary = Niektoré pravidlo vylučuje používateľa zo synchronizácie hodnôt hash hesiel, a tým ho odstraňuje aj ako cieľ spätného zápisu.

diagnosis-multiple_enabled_accounts = K jednému cloudovému používateľovi patrí viac povolených kont
    .summary = Cloudovému používateľovi alebo jeho kotve (anchor) zodpovedá v službe { -active_directory } viac než jedno povolené konto, takže server nevie, ktoré heslo má nastaviť, a nenastaví žiadne.

## The write to the directory

diagnosis-protected_account_self_reset = Používateľ je v chránenej skupine a zabudnuté heslo si nemôže obnoviť
    .summary = Služba { -active_directory } chráni členov chránených skupín pred kontom konektora, takže samoobslužné vytvorenie nového hesla či odomknutie konta zámerne odmieta.

diagnosis-protected_account_admin_reset = Správca nemôže obnoviť heslo tohto chráneného konta z cloudu
    .summary = Konto je v službe { -active_directory } označené ako privilegované (`adminCount` má hodnotu 1), preto sa obnovenie hesla správcom v cloude odmietne.

diagnosis-stale_admin_count = Konto je stále označené ako chránené, hoci už v skupine nie je
    .summary = Konto už nepatrí do chránenej skupiny, ale `adminCount` má stále hodnotu 1 a dedenie je stále vypnuté, takže sa naň povolenia konta konektora nevzťahujú.

diagnosis-connector_missing_writeback_rights = Kontu konektora chýbajú povolenia na spätný zápis
    .summary = Kontu, ktoré nástroj { -entra_connect_sync } používa v službe { -active_directory }, chýba pre tohto používateľa povolenie **Reset password**, **Write lockoutTime** alebo **Write pwdLastSet**, takže sa nové heslo alebo odomknutie konta odmietne.

diagnosis-connector_missing_unexpire_password = Kontu konektora chýba povolenie Unexpire Password
    .summary = Obnovenie hesla sa podarí, ale konto konektora nesmie označiť heslo za platné, takže používateľ dostane výzvu, aby si ho zmenil ešte raz.

diagnosis-inheritance_disabled_on_object = Dedenie je vypnuté na objekte používateľa alebo organizačnej jednotky
    .summary = Objekt používateľa alebo niektorá nadradená organizačná jednotka (OU) nededí povolenia, takže povolenia udelené kontu konektora na vyššej úrovni sa na používateľa nevzťahujú a zápis sa odmietne.

diagnosis-permissions_not_yet_propagated = Nové povolenia sa ešte všade neprejavili
    .summary = Povolenia konta konektora sa zmenili len nedávno a ešte sa nedostali k objektu používateľa alebo na používaný radič domény, takže sa zápisy stále odmietajú.

diagnosis-remote_sam_calls_restricted = Politika zabezpečenia blokuje vzdialené volania SAM konta konektora
    .summary = Vzdialené volania databázy kont (SAM) sú obmedzené a konto konektora nie je v zozname povolených, takže nemôže načítať používateľa, ktorému má zapísať heslo.

diagnosis-builtin_read_rights_missing = Predvolené povolenia na vyhľadávanie kont boli odobraté
    .summary = Skupina Authenticated Users už nie je členom skupiny **Pre-Windows 2000 Compatible Access**, takže konto konektora nesmie vyhľadať používateľa a zápis zlyhá.

diagnosis-ldap_signing_disabled = Konektor nepodpisuje ani nešifruje prenosy LDAP
    .summary = Možnosť **Sign and Encrypt LDAP Traffic** (Podpisovať a šifrovať prenosy LDAP) je pre konektor služby { -active_directory } vypnutá a cez takéto pripojenie sa heslo neprijme.

diagnosis-policy_hints_control_missing = Radiču domény chýba riadiaci prvok LDAP pre politiku hesiel
    .summary = Používaný radič domény neponúka riadiaci prvok LDAP (control), vďaka ktorému sa pri obnovení hesla dodrží politika hesiel, takže synchronizačný server na ňom nemôže nastaviť heslo.

diagnosis-connector_password_too_long = Heslo konta konektora je príliš dlhé
    .summary = Heslo konta konektora má viac než 256 znakov, takže ho server nemôže použiť pri odomknutí konta ani pri obnovení hesla.

diagnosis-connector_credentials_invalid = Synchronizačný server má nesprávne heslo konta konektora
    .summary = Heslo konta konektora, ktoré je uložené na synchronizačnom serveri, v službe { -active_directory } neplatí, takže server v nej nemôže čítať ani zapisovať.

diagnosis-no_writable_dc_reachable = Synchronizačný server sa nedostane k vhodnému radiču domény
    .summary = Niektorý potrebný port je zatvorený, emulátor primárneho radiča domény (PDC) neodpovedá alebo je používaný radič domény len na čítanie, takže zápis nového hesla môže zlyhať.

diagnosis-account_disabled_or_locked_onprem = Konto je v službe { -active_directory } zakázané alebo uzamknuté
    .summary = Doménové konto používateľa je zakázané alebo uzamknuté, preto sa požadovaná operácia s heslom odmietne.

diagnosis-wrong_current_password = Aktuálne heslo bolo zadané nesprávne
    .summary = Staré heslo zadané pri zmene sa nezhoduje s heslom v službe { -active_directory }, takže sa zmena odmietne, čo je zámer.

diagnosis-user_cannot_change_password_flag = Konto má zapnutú možnosť User cannot change password
    .summary = Na doménovom konte je zapnutá možnosť **User cannot change password** (Používateľ nemôže meniť heslo), takže sa nové heslo z cloudu odmietne.

diagnosis-min_password_age_blocks = Aktuálne heslo je príliš nové na to, aby sa dalo zmeniť
    .summary = Minimálny vek hesla určený politikou tomuto používateľovi ešte neuplynul, preto služba { -active_directory } nové heslo zatiaľ odmieta.

diagnosis-password_policy_violation = Nové heslo porušuje politiku domény
    .summary = Zvolené heslo nespĺňa pravidlá služby { -active_directory } pre dĺžku, zložitosť alebo históriu, takže ho radič domény odmietne.

diagnosis-banned_password_onprem_filter = Heslo odmietol filter hesiel na radiči domény
    .summary = Služba { -password_protection } alebo iný filter hesiel na radiči domény zvolené heslo odmieta, takže sa nezapíše.

diagnosis-cloud_sync_gmsa_rights_missing = Kontu služby agenta chýbajú povolenia na spätný zápis
    .summary = Spravované konto služby (gMSA) agenta { -provisioning_agent } nemá pre používateľa povolenia na spätný zápis, takže služba { -active_directory } nové heslo odmietne.

## Symptoms

symptom-password-writeback =
    heslo zmenené v cloude sa nedostane do AD
    nové heslo ide do Office 365, ale nie do Windowsu
    nefunguje password writeback
    reset hesla cez web sa neprenesie do domény
    spätný zápis hesla z Azure AD nejde

symptom-licence_missing_for_writeback =
    SSPR_0012
    nie ste oprávnený použiť obnovenie hesla, chýba licencia
    treba na reset hesla licenciu P1
    máme len Business Basic alebo Business Standard
    používateľovi sme zabudli dať Azure AD Premium

symptom-sspr_not_enabled_for_tenant =
    SSPR_0009 vyskočí úplne všetkým
    SSPR_0011
    vaša organizácia nemá povolené obnovenie hesla
    nikto vo firme si nevie resetnúť heslo
    samoobslužný reset je nastavený na None
    obnovenie hesla sme nikdy nezapínali

symptom-user_not_in_sspr_group =
    SSPR_0013
    kolegovi reset hesla ide a mne nie
    konto nemá povolené obnovenie hesla
    SSPR máme len pre vybranú skupinu
    nový zamestnanec si nemôže obnoviť heslo

symptom-writeback_toggle_off_in_portal =
    Azure AD Connect je nastavený, no v portáli writeback nie je zapnutý
    nezaškrtnuté Enable password write back for synced users
    On-premises integration ukazuje, že zápis je vypnutý
    server je pripravený, ale žiadna požiadavka mu nechodí
    Write back passwords to your on-premises directory je prázdne

symptom-cloud_sync_writeback_toggle_off =
    Cloud Sync heslá nezapisuje, možnosť nie je zaškrtnutá
    OnPremisesAgent je None
    Write back passwords with Microsoft Entra Connect cloud sync
    prešli sme na Cloud Sync a heslá sa prestali zapisovať
    jednej doméne heslá idú, doméne cez cloud sync nie

symptom-unlock_without_reset_toggle_off =
    chcem len odomknúť účet a nechať si staré heslo
    na stránke chýba voľba odomknúť konto
    ponúka mi to iba nové heslo, odomknutie nie
    unlock bez resetu hesla nejde zvoliť
    Allow users to unlock accounts without resetting their password

symptom-admin_sspr_not_allowed =
    správca si nevie obnoviť vlastné heslo
    SSPR_009 len pri adminoch
    bežným ľuďom reset ide, globálnemu správcovi nie
    AllowedToUseSspr je false
    admin zabudol heslo a stránka ho nepustí

symptom-sspr_methods_insufficient =
    SSPR_0014
    nemáte zaregistrovaných dosť overovacích metód
    pýta si to druhé overenie a mám len mobil
    používateľ má jednu metódu, treba dve
    konto nemá dosť bezpečnostných údajov na reset

symptom-sspr_directory_data_not_registered =
    konto sa nepodarilo overiť, hoci telefón je v AD vyplnený
    číslo mobilu v AD je správne, ale stránka ho neponúka
    telefón z adresára prestal na reset fungovať
    reset fungoval do októbra, potom nie
    používateľ sa nikdy neregistroval na aka.ms/ssprsetup

symptom-sspr_attempts_throttled =
    stránka na reset ma zamkla do zajtra
    priveľa pokusov, skúste o 24 hodín
    zablokovalo mi to obnovenie hesla na celý deň
    päťkrát som zle zadal overovací kód
    Blocked from self-service password reset

symptom-banned_password_cloud =
    heslo obsahuje slovo, ktoré sa dá ľahko uhádnuť
    zvoľte si heslo, ktoré sa ťažšie uhádne
    FuzzyPolicyViolationInvalidPassword
    nechce zobrať heslo s názvom firmy
    heslo je na zozname zakázaných a na serveri nič nevidno

symptom-reset_from_m365_admin_center =
    heslo som resetol v admin.microsoft.com
    nové heslo z Centra spravovania ide do mailu, do Windowsu nie
    helpdesk menil heslo v Microsoft 365 admin center
    cez Aktívni používatelia > Obnoviť heslo to do AD nešlo
    v doméne platí staré heslo po resete v Office 365

symptom-reset_by_unsupported_api =
    heslo sme nastavili skriptom a v doméne sa nezmenilo
    Set-MsolUserPassword
    Update-MgUser passwordProfile
    Set-AzureADUserPassword nezapíše heslo do AD
    naša aplikácia mení heslo cez Graph, AD o tom nevie

symptom-cloud_only_user_no_writeback_needed =
    konto vytvorené len v cloude, v AD ho nemáme
    používateľ nie je synchronizovaný a reset nejde
    onmicrosoft.com účet bez lokálneho náprotivku
    onPremisesSyncEnabled je prázdne
    v AD ten účet vôbec nikdy nebol

symptom-guest_user_home_directory =
    hosť si nevie obnoviť heslo
    externista z inej firmy zabudol heslo
    v mene má #EXT#
    partner sa hlási osobným kontom a heslo nevie
    guest účtu neviem resetnúť heslo

symptom-federated_user_admin_reset =
    správca nemôže resetnúť heslo, doména je federovaná
    hlásime sa cez AD FS a reset adminom neprejde
    používateľ si heslo obnoví sám, admin mu ho obnoviť nevie
    doména je Federated, nie Managed
    obnovenie správcom pri federácii, bez 31009

symptom-cloud_copy_lags_behind =
    heslo zmenené, ale Teams a Outlook ho ešte neberú
    do počítača sa prihlásim, do cloudu až o chvíľu
    hneď po resete píše nesprávne heslo
    po pár minútach to začalo fungovať samo
    čakáme na hash sync, udalosť 657 ešte neprišla

symptom-firewall_blocks_service_bus =
    firewall nepustí server na servicebus.windows.net
    port 443 von zo servera je zavretý
    32002 a 31034 dookola
    SSPR_0030
    Test-NetConnection na relay vráti False
    po zmene pravidiel na firewalle prestal writeback
    treba povoliť Service Bus

symptom-firewall_rule_uses_wrong_host =
    na firewalle máme servicebus.windows.networks
    pravidlo sme dali podľa návodu, a aj tak je to blokované
    preklep v adrese Service Bus
    windows.networks sa nedá preložiť v DNS
    vo výnimke je zlá doména

symptom-proxy_not_configured_for_connect =
    proxy vracia 407
    v prehliadači na serveri internet ide, synchronizačnej službe nie
    v machine.config nie je proxy
    server ide von len cez proxy
    HTTP 403 od proxy pri teste relay
    po výmene proxy sa writeback neozýva

symptom-tls_inspection_breaks_relay =
    firewall rozbaľuje HTTPS
    SSL inšpekcia na serveri s Azure AD Connect
    certifikát servicebus vydala naša firma
    Zscaler alebo Fortinet podpisuje certifikáty
    port 443 je otvorený, ale relay nefunguje

symptom-idle_timeout_too_short =
    po reštarte ADSync to chvíľu ide a potom prestane
    ráno prvý reset zlyhá, potom to ide
    spojenie padá každých pár minút
    timeout nečinnosti na firewalle
    31019 chodí nepravidelne, medzi tým 31044

symptom-tls12_not_enabled =
    nie je zapnuté TLS 1.2
    SchUseStrongCrypto chýba v registroch
    na starom serveri sa spojenie do cloudu zatvorí
    po vypnutí TLS 1.0 prestal Connect komunikovať
    the underlying connection was closed

symptom-root_ca_missing =
    remote certificate is invalid according to the validation procedure
    31034 a chyba certifikátu
    na serveri chýba DigiCert Global Root G2
    server nemá aktuálne koreňové certifikáty
    server je oddelený od Windows Update a nedôveruje relay

symptom-server_clock_skew =
    na serveri nesedí čas
    hodiny sa rozišli o desať minút
    6306 spolu s 32001
    token vraj ešte neplatí alebo už vypršal
    sprievodca tvrdí, že nemáme licenciu, a pritom ju máme
    virtuálka má po obnove zlý čas

symptom-writeback_not_enabled_in_connect =
    SSPR_0010
    v sprievodcovi Azure AD Connect nie je zaškrtnuté Password writeback
    po preinštalovaní Connectu sa heslá nezapisujú
    Optional features, Password writeback je prázdne
    v denníku nie je jediná udalosť PasswordResetService
    v portáli chýba stránka On-premises integration

symptom-staging_mode_active =
    StagingModeEnabled je True
    prepli sme server do staging mode a heslá nejdú
    máme len jeden server a ten je v prípravnom režime
    po migrácii na nový Connect sa nič neexportuje
    staging server nezapisuje heslá

symptom-second_active_server =
    raz heslo zapíše, raz nie
    máme dva Azure AD Connect servery
    niekto zapol starú virtuálku so synchronizáciou
    31019 vidno na dvoch serveroch naraz
    záložný server nie je v staging mode

symptom-adsync_service_not_running =
    služba Microsoft Azure AD Sync je zastavená
    ADSync sa nedá spustiť
    1069 prihlásenie služby zlyhalo
    7038 alebo 6028 po zmene servisného konta
    po reštarte servera sa synchronizácia nespustila

symptom-writeback_endpoint_not_listening =
    ADSync beží, ale 31019 neprichádza
    udalosť 6800
    synchronizácia ide, len heslá sa nezapisujú
    po reštarte služby chýba 31015
    naša lokálna služba je nedostupná, skúste neskôr

symptom-onboarding_admin_federated_or_wrong_password =
    sprievodca nevie zapnúť writeback, konto je federované
    32009 pri nastavovaní
    wizard: unable to configure password writeback
    v Connecte zadávam správcu a vraj má zlé heslo
    na nastavenie sme použili synchronizovaného admina z AD FS

symptom-onboarding_state_corrupt =
    požiadavku sa nepodarilo dešifrovať
    32004 alebo 32005
    32007, 32008 či 32010 v denníku
    po obnove servera zo zálohy prestal zápis hesiel
    kľúče na serveri nesedia s cloudom
    dešifrovacia chyba v PasswordResetService

symptom-forest_added_after_enablement =
    pridali sme nový forest a tam zápis hesla nejde
    8023061f
    v pôvodnej doméne reset ide, v pripojenej firme nie
    po fúzii sme dopojili doménovú štruktúru
    writeback funguje len v jednom lese

symptom-connect_version_retired =
    máme starý Azure AD Connect 1.x
    verzia Connectu už nie je podporovaná
    synchronizácia sa zastavila, treba upgrade
    Microsoft poslal mail, že máme aktualizovať Connect Sync
    AzureADConnect.exe roky nikto neaktualizoval

symptom-cloud_sync_agent_unhealthy =
    provisioning agent je inactive
    v portáli je agent červený
    server s agentom Cloud Sync je vypnutý
    agent je starší ako 1.1.977.0
    služba AADConnectProvisioningAgent nebeží

symptom-ou_reserved_characters =
    v názve OU je čiarka alebo plus
    33001 len v jednej organizačnej jednotke
    používateľ má v mene lomku
    po premenovaní OU prestal reset hesla
    DN obsahuje spätné lomky

symptom-user_object_not_found =
    33002
    80230405
    používateľ sa nenašiel, hoci v cloude je
    po presune do inej OU sa mu heslo nezapíše
    konto vypadlo zo synchronizácie
    účet sme v AD zmazali a v cloude ostal

symptom-user_excluded_by_selective_phs =
    používateľ je vylúčený zo synchronizácie hashov hesiel
    adminDescription PHSFiltered
    selektívny hash sync
    hash hesla niektorým ľuďom zámerne neposielame
    chýba mu PHSIncluded

symptom-multiple_enabled_accounts =
    33003
    80230402
    ten istý človek má konto v dvoch doménach
    duplicitný účet v druhom foreste
    dve povolené kontá s rovnakou kotvou

symptom-protected_account_self_reset =
    člen Domain Admins si nevie obnoviť heslo cez web
    doménový admin zabudol heslo a SSPR to odmietne
    ľuďom v Account Operators reset nejde, ostatným áno
    AdminSDHolder prepisuje práva
    chránená skupina a 33004

symptom-protected_account_admin_reset =
    80231367
    z portálu neviem resetnúť heslo privilegovaného konta
    adminCount je 1 a Entra admin center to odmietne
    globálny správca nezmení heslo doménovému adminovi
    privileged account, hoci som Global Administrator

symptom-stale_admin_count =
    už nie je v Domain Admins, ale reset mu stále nejde
    adminCount ostal na 1
    bývalý správca si nevie obnoviť heslo
    po odobratí zo skupiny sa dedenie nezaplo späť
    pozostatok po AdminSDHolder

symptom-connector_missing_writeback_rights =
    33004 u všetkých používateľov
    hr=80230626
    konto MSOL_ nemá právo Reset password
    nový servisný účet Connectu nemá práva na heslá
    6329 access denied pri nastavení hesla
    custom inštalácia a vlastné konto konektora bez práv
    Set-ADSyncPasswordWritebackPermissions nikto nespustil

symptom-connector_missing_unexpire_password =
    po resete si to hneď znova pýta nové heslo
    heslo treba meniť dvakrát
    pwdLastSet ostane na 0
    chýba Unexpire Password
    obnovil som heslo a Windows chce ďalšiu zmenu

symptom-inheritance_disabled_on_object =
    na OU je vypnuté dedenie práv
    33004 len u niektorých ľudí z jednej OU
    v Security > Advanced svieti Enable inheritance
    práva konektora sa k používateľovi nedostanú
    konto má vlastné povolenia a nededí

symptom-permissions_not_yet_propagated =
    práva sme pridali pred chvíľou a stále to nejde
    práve sme spustili Set-ADSyncPasswordWritebackPermissions
    na jednom radiči práva vidno, na druhom ešte nie
    ako dlho trvá, kým sa povolenia prejavia
    čakáme na replikáciu AD

symptom-remote_sam_calls_restricted =
    ERROR_ACCESS_DENIED v 6329
    RestrictRemoteSam
    po hardeningu cez GPO prestal zápis hesiel
    Restrict clients allowed to make remote calls to SAM
    bezpečnostný baseline zakázal volania SAM

symptom-builtin_read_rights_missing =
    Pre-Windows 2000 Compatible Access je prázdna
    odobrali sme Authenticated Users z predvolenej skupiny
    po audite AD konektor nevie načítať používateľa
    samServer práva na čítanie
    vyčistili sme Builtin skupiny a resety padajú

symptom-ldap_signing_disabled =
    8023062c
    Sign and Encrypt LDAP Traffic nie je zaškrtnuté
    konektor ide cez LDAP bez šifrovania
    niekto vypol podpisovanie LDAP v konektore
    heslo sa nedá nastaviť, spojenie s AD nie je chránené

symptom-policy_hints_control_missing =
    1.2.840.113556.1.4.2066
    LDAP password policy control chýba
    6329 a radič so starým Windows Serverom 2008
    na starom DC sa heslo nezapíše
    policy hints nie sú podporované

symptom-connector_password_too_long =
    800700ce
    heslo servisného konta má viac než 256 znakov
    odomknutie padne, lebo konektor má pridlhé heslo
    trezor na heslá vygeneroval obrovské heslo pre konto MSOL_
    názov súboru alebo prípona je príliš dlhá

symptom-connector_credentials_invalid =
    no-start-credentials
    udalosť 6000
    zmenili sme heslo konta MSOL_ a synchronizácia padá
    Connect má uložené staré heslo do AD
    import z AD sa ani nezačne, zlé prihlasovacie údaje

symptom-no_writable_dc_reachable =
    server sa nedostane k radiču domény
    nedostupný PDC emulátor
    v pobočke máme len RODC
    port 389 alebo 445 k DC je zavretý
    zhodili sme starý radič a odvtedy resety nejdú

symptom-account_disabled_or_locked_onprem =
    33005
    33006
    konto je v doméne zakázané
    účet je zamknutý a zmena hesla neprejde
    po odblokovaní sa konto hneď znova zamkne
    zamestnanec sa vrátil po materskej a účet má vypnutý

symptom-wrong_current_password =
    33007
    pri zmene píše, že aktuálne heslo je nesprávne
    staré heslo mi neberie, hoci ho píšem dobre
    mal som zapnutý Caps Lock
    nepamätám si staré heslo a musím ho zadať

symptom-user_cannot_change_password_flag =
    zaškrtnuté User cannot change password
    používateľ nemôže meniť heslo, je to tak v AD nastavené
    spoločné konto recepcie si nevie zmeniť heslo
    CannotChangePassword je True
    servisný účet a zmena hesla z cloudu

symptom-min_password_age_blocks =
    heslo som menil dnes a druhýkrát to nejde
    heslo sa dá meniť len raz za deň
    minimum password age
    zajtra to zrazu prejde
    hneď po prvom resete sa ďalšia zmena odmietne

symptom-password_policy_violation =
    33008
    80230619
    heslo nespĺňa požiadavky na dĺžku a zložitosť
    nesmiem použiť staré heslo, história hesiel
    vaše heslo nevyhovuje politike vašej organizácie
    krátke heslo doména nezoberie

symptom-banned_password_onprem_filter =
    radič domény odmietol zakázané heslo
    DCAgent 10016 alebo 10017
    filter hesiel od iného výrobcu
    Azure AD Password Protection na DC blokuje heslo
    heslo cez cloud prejde, filter na DC ho zamietne

symptom-cloud_sync_gmsa_rights_missing =
    provAgentgMSA nemá práva
    agent Cloud Sync je zelený, no heslo do AD nezapíše
    gMSA konto nemá Reset password
    Set-AADCloudSyncPermissions
    Cloud Sync a access denied pri resete hesla
