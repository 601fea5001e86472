# Texts of the facts that several topics share: rules/facts.yaml. No sentence may speak of one topic only.
# Inline Markdown is allowed in .help only.

fact-affected_scope = Koho sa problém týka?
    .label = Dotknutí používatelia
    .help = Porovnajte používateľa, ktorému to nefunguje, s používateľom, ktorému to funguje: roly { -entra }, organizačnú jednotku, doménovú štruktúru a čas poslednej synchronizácie.
    .choice-everyone = všetci
    .choice-one_forest_or_domain = jedna doménová štruktúra alebo doména
    .choice-one_ou = jedna organizačná jednotka
    .choice-single_users = jednotliví používatelia
    .choice-admin_role_holders = iba držitelia roly { -entra }

fact-operation = Čo sa skúšalo, keď nastala chyba?
    .label = Neúspešná operácia
    .help = Pri *obnovení* hesla (reset) sa staré heslo nezadáva, pri *zmene* áno. Vyberte jednu operáciu; druhú riešte ako samostatný prípad.
    .choice-self_reset = používateľ si obnovuje zabudnuté heslo
    .choice-self_change = používateľ si mení známe heslo
    .choice-forced_change = vynútená zmena hesla pri prihlásení
    .choice-unlock_only = používateľ si odomyká konto, heslo ponecháva
    .choice-admin_reset = správca obnovuje heslo používateľa
    .choice-setup_wizard = nastavenie v sprievodcovi Connect

fact-worked_before = Fungovalo to už niekedy týmto používateľom?
    .label = Predtým fungovalo
    .help = Opýtajte sa správcu alebo hľadajte stopy skoršieho úspechu. Spätný zápis hesiel zapisuje do denníka Application na synchronizačnom serveri udalosti `31002`, `31007` alebo `31010`.

fact-change_before_failure = Čo sa zmenilo krátko pred začiatkom problémov?
    .label = Posledná zmena pred chybou
    .help = Pozrite si záznamy o zmenách, posledný termín inštalácie aktualizácií a nedávne žiadosti týkajúce sa brány firewall.
    .choice-none_known = žiadna známa zmena
    .choice-first_enablement = prvé zapnutie
    .choice-connect_upgrade = inovácia nástroja { -entra_connect_sync }
    .choice-server_restart = reštart servera
    .choice-network_change = brána firewall, server proxy alebo sieť
    .choice-forest_added = pridanie doménovej štruktúry
    .choice-gpo_hardening = sprísnenie zabezpečenia cez skupinovú politiku
    .choice-acl_change = povolenia v službe { -active_directory }
    .choice-staging_switch = prepnutie servera v prípravnom režime
    .choice-connector_password_changed = heslo konta konektora
    .choice-service_account_changed = konto služby { -adsync }
    .choice-licence_change = licencie
    .choice-ou_change = presun alebo premenovanie organizačných jednotiek
    .choice-methods_policy_change = politika metód overovania

fact-sspr_code = Ktorý kód SSPR sa zobrazuje na chybovej stránke?
    .label = Kód na chybovej stránke
    .help = Kód je priamo na stránke alebo pod prepojením **Support code** (Kód podpory). Niektoré stránky uvádzajú `SSPR_009` namiesto `SSPR_0009`; oba kódy znamenajú to isté.
    .choice-none = nezobrazuje sa
    .choice-sspr_0009 = SSPR_0009
    .choice-sspr_0010 = SSPR_0010
    .choice-sspr_0011 = SSPR_0011
    .choice-sspr_0012 = SSPR_0012
    .choice-sspr_0013 = SSPR_0013
    .choice-sspr_0014 = SSPR_0014
    .choice-sspr_0029 = SSPR_0029
    .choice-sspr_0030 = SSPR_0030
    .choice-other = iný kód

fact-user_kind = Odkiaľ pochádza konto?
    .label = Konto
    .help = Spustite `Get-MgUser -UserId <user> -Property onPremisesSyncEnabled,userType,identities`. Pri synchronizovaných kontách má `onPremisesSyncEnabled` hodnotu true; hostí označuje `userType`.
    .choice-synced = synchronizované zo služby { -active_directory }
    .choice-cloud_only = vytvorené v cloude
    .choice-guest_work_account = hosť s pracovným alebo školským kontom
    .choice-guest_personal_account = hosť s osobným kontom

fact-user_sign_in_method = Ako doména používateľa overuje heslá pri prihlásení?
    .label = Spôsob prihlasovania
    .help = Príkaz `Get-MgDomain` ukáže v hodnote `AuthenticationType`, či je doména federovaná. Synchronizáciu hodnôt hash hesiel od prechodného overovania rozlíšite cez **View current configuration** (Zobraziť aktuálnu konfiguráciu) v sprievodcovi Connect.
    .choice-phs = synchronizácia hodnôt hash hesiel
    .choice-pta = prechodné overovanie
    .choice-federated = federácia
    .choice-cloud = len v cloude

fact-user_sync_client = Ktorý nástroj synchronizuje tohto používateľa do cloudu?
    .label = Synchronizačný nástroj
    .help = Pozrite si **Entra ID** > **Entra Connect** > **Cloud sync**: ak niektorá konfigurácia zahŕňa doménu používateľa, je to { -cloud_sync }.
    .choice-connect_sync = { -entra_connect_sync }
    .choice-cloud_sync = { -cloud_sync }
    .choice-none = žiadny

fact-user_has_entra_role = Má používateľ rolu správcu v službe { -entra_id }?
    .label = Má rolu { -entra }
    .help = V portáli { -entra_admin_center } otvorte používateľa a položku **Assigned roles** (Priradené roly). Počítajte oprávnené (eligible) aj aktívne priradenia.

fact-user_enabled_onprem = Je konto v službe { -active_directory } povolené?
    .label = Doménové konto povolené
    .help = Spustite `Get-ADUser <user> -Properties Enabled`.

fact-user_found_in_ad = Existuje ešte objekt používateľa v službe { -active_directory }?
    .label = Nájdený v službe { -active_directory }
    .help = Vyhľadajte ho cez `Get-ADUser` podľa identifikátora GUID, nie podľa mena. Objekt, ktorý bol odstránený alebo presunutý do inej doménovej štruktúry, sa považuje za nenájdený.

fact-user_in_sync_scope = Vyhovuje používateľ filtrom domén, organizačných jednotiek a skupín na aktívnom synchronizačnom serveri?
    .label = V rozsahu synchronizácie
    .help = Na serveri spustite `Get-ADSyncCSObject -ConnectorName <AD connector> -DistinguishedName <DN>`; ak príkaz vráti výsledok, odpoveď je áno.

fact-user_phs_excluded = Vynecháva používateľa zo synchronizácie hodnôt hash hesiel niektoré selektívne pravidlo?
    .label = Vynechaný zo synchronizácie hodnôt hash
    .help = Spustite `Get-ADUser <user> -Properties adminDescription`; zvyčajnou značkou je `PHSFiltered` alebo chýbajúce `PHSIncluded`. Ktorý z dvoch spôsobov sa používa, ukážu v editore Synchronization Rules Editor pravidlá so zapnutou možnosťou **Password Sync** (Synchronizácia hesiel).

fact-must_change_flag_set = Je nastavená možnosť „User must change password at next logon“?
    .label = Vynútená zmena hesla pri ďalšom prihlásení
    .help = Spustite `Get-ADUser <user> -Properties pwdLastSet`: hodnota `0` znamená áno.

fact-user_licence = Akú licenciu má používateľ?
    .label = Licencia
    .help = Spustite `Get-MgUserLicenseDetail -UserId <user>` a vyhľadajte plány služieb `AAD_PREMIUM` (P1) a `AAD_PREMIUM_P2` (P2).
    .choice-p1_or_p2 = { -entra_id_p1 } alebo P2
    .choice-bundle_with_p1 = balík, ktorý obsahuje P1 alebo P2
    .choice-business_premium = { -business_premium }
    .choice-business_standard_or_lower = { -business_standard } alebo Basic
    .choice-office_plan_without_p1 = plán Office bez P1
    .choice-free_or_none = bezplatná alebo žiadna licencia

fact-sspr_enabled_scope = Pre koho je zapnuté samoobslužné vytvorenie nového hesla?
    .label = Samoobslužné vytvorenie nového hesla zapnuté pre
    .help = Pozrite si **Entra ID** > **Password reset** > **Properties**, nastavenie **Self service password reset enabled** (Samoobslužné vytvorenie nového hesla zapnuté).
    .choice-none = None (nikto)
    .choice-selected = Selected (vybratí)
    .choice-all = All (všetci)

fact-user_in_sspr_group = Je používateľ v skupine, pre ktorú je zapnuté samoobslužné vytvorenie nového hesla?
    .label = V povolenej skupine
    .help = Názov skupiny je v časti **Entra ID** > **Password reset** > **Properties**. Členstvo cez vnorené skupiny sa počíta.

fact-methods_required = Koľko metód overenia vyžaduje obnovenie hesla?
    .label = Požadovaný počet metód
    .help = Pozrite si **Entra ID** > **Password reset** > **Authentication methods**. Pre držiteľov roly správcu sú to vždy 2.

fact-methods_registered = Koľko metód, ktoré sa počítajú pri obnovení hesla, má používateľ zaregistrovaných?
    .label = Počet zaregistrovaných metód
    .help = Spustite `Get-MgUserAuthenticationMethod -UserId <user>` alebo otvorte používateľa a položku **Authentication methods** (Metódy overovania). Počítajte iba metódy, ktoré povoľuje politika obnovenia; samotné heslo sa nepočíta.

fact-methods_only_directory_data = Má používateľ k dispozícii iba telefónne čísla a e-mailové adresy z adresára, pričom nič z toho nie je zaregistrované?
    .label = Iba údaje z adresára, nič zaregistrované
    .help = Porovnajte výstup príkazu `Get-MgUserAuthenticationMethod` s hodnotami `mobilePhone`, `businessPhones` a `otherMails` používateľa. Od 5. októbra 2026 sa hodnoty, ktoré sú iba v adresári, nepočítajú.

fact-sspr_throttle_audit = Bolo používateľovi za posledných 24 hodín zablokované samoobslužné vytvorenie nového hesla?
    .label = Blokovanie po neúspešných pokusoch
    .help = V časti **Users** > **Audit logs**, služba **Self-service Password Management**, vyhľadajte záznam `Blocked from self-service password reset`.

fact-admin_sspr_allowed = Môžu si správcovia v tomto nájomníkovi sami obnoviť heslo?
    .label = Samoobslužné vytvorenie nového hesla pre správcov
    .help = Spustite `(Get-MgPolicyAuthorizationPolicy).AllowedToUseSspr`.
    .choice-true = povolené
    .choice-false = nepovolené

fact-azure_cloud = V ktorom cloude { -azure } je nájomník?
    .label = Cloud
    .help = Prezradí to hostiteľ prihlasovacej stránky: `login.microsoftonline.com` je verejný cloud, `login.microsoftonline.us` vláda USA, `login.partner.microsoftonline.cn` Čína.
    .choice-public = verejný
    .choice-us_government = vláda USA
    .choice-china_21vianet = Čína (21Vianet)

fact-connect_version = Ktorá verzia nástroja { -entra_connect_sync } je nainštalovaná?
    .label = Verzia nástroja { -entra_connect_sync }
    .help = Na serveri zistite verziu produktu súboru `AzureADConnect.exe` v priečinku `Microsoft Azure AD Connect` alebo `Microsoft Azure Active Directory Connect` v umiestnení `C:\Program Files`.

fact-adsync_service = V akom stave je služba { -adsync_display_name } na serveri?
    .label = Služba { -adsync }
    .help = Spustite `Get-Service ADSync`. Ak sa služba nespustí, prečítajte si udalosti: `1069` alebo `7038` znamená neúspešné prihlásenie, `6028` šifrovací kľúč, ktorý sa nedá prečítať.
    .choice-running = spustená
    .choice-stopped = zastavená
    .choice-start_fails_logon = nespustí sa, prihlásenie konta služby odmietnuté
    .choice-start_fails_key = nespustí sa, šifrovací kľúč nedostupný

fact-staging_mode = Je synchronizačný server v prípravnom režime (staging mode)?
    .label = Prípravný režim
    .help = Na serveri spustite `Get-ADSyncScheduler` a prečítajte hodnotu `StagingModeEnabled`.

fact-active_connect_servers = Koľko synchronizačných serverov tohto nájomníka je aktívnych, teda nie v prípravnom režime?
    .label = Počet aktívnych synchronizačných serverov
    .help = Prejdite zoznam serverov vrátane záložných lokalít a vypnutých virtuálnych počítačov. Na každom prečítajte hodnotu `StagingModeEnabled` z príkazu `Get-ADSyncScheduler`.

fact-tls12_ok = Je na synchronizačnom serveri zapnutý protokol TLS 1.2 pre .NET a systém Windows?
    .label = Protokol TLS 1.2 zapnutý
    .help = V prostredí { -powershell } spustenom ako správca spustite kontrolný skript zo stránky spoločnosti Microsoft o TLS 1.2. Správnych musí byť všetkých osem hodnôt databázy Registry.

fact-preferred_dc_set = Je nástroj { -entra_connect_sync } obmedzený na preferované radiče domény?
    .label = Preferované radiče domény nastavené
    .help = V nástroji { -sync_service_manager } otvorte **Connectors**, vlastnosti konektora AD, **Configure Directory Partitions** (Konfigurovať oblasti adresára) a pri doméne používateľa si pozrite možnosť **Only use preferred domain controllers** (Používať iba preferované radiče domén).

fact-dc_ports_ok = Má synchronizačný server spojenie s radičmi domény používateľa na všetkých potrebných portoch?
    .label = Porty k radičom domény
    .help = Pri každom radiči domény vyskúšajte porty 53, 88, 135, 389 a rozsah 49152 – 65535 príkazom `Test-NetConnection <dc> -Port <port>` alebo nástrojom PortQry.
    .choice-true = otvorené
    .choice-false = nie všetky otvorené

fact-pdc_reachable = Má synchronizačný server spojenie s emulátorom PDC domény používateľa?
    .label = Emulátor PDC dostupný
    .help = Jeho názov zistíte príkazom `nltest /dsgetdc:<domain> /pdc`; porty vyskúšajte príkazom `Test-NetConnection`.

fact-connector_credentials_ok = Má nástroj { -entra_connect_sync } uložené aktuálne heslo konta konektora AD?
    .label = Prihlasovacie údaje konektora platné
    .help = V nástroji { -sync_service_manager } si pozrite posledné spustenie konektora AD: stav `no-start-credentials` znamená nie.

fact-event_6000 = Zaznamenala služba { -adsync } udalosť 6000?
    .label = Udalosť 6000
    .help = Pozrite si denník Application, zdroj { -adsync }. Udalosť hovorí, že prihlasovacie údaje konektora AD nie sú platné.
    .choice-true = zaznamenaná
    .choice-false = nezaznamenaná
